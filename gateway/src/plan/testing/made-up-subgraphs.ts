/** Subgraphs in which everything occurs that federation knows and we serve: what no graph of ours has yet. */
const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@inaccessible"])`;

export const madeUpSubgraphs: Readonly<Record<string, string>> = {
  catalog: `${head}
    type Query {
      media(n: Int = 0): Media
      medias(first: Int): [Media!]!
      search(first: Int): [Result]
      book(n: Int): Book
      grid: [[Named]]
    }
    type Mutation { publish(n: Int): Media retire(first: Int): [Result!] }
    interface Media @key(fields: "id") { id: ID! title: String author: Person! }
    interface Named { name: String! }
    union Result = Book | Movie | Person
    enum Format { FILM DIGITAL LOST @inaccessible }
    type Book implements Media & Named @key(fields: "id") {
      id: ID! title: String author: Person! name: String! pages: Int! size: Size sequel: Book
    }
    type Movie implements Media @key(fields: "id") {
      id: ID! title: String author: Person! minutes: Int format: Format formats: [Format!] book: Book
    }
    type Person @key(fields: "id") { id: ID! wrote(first: Int): [Media] }
    type Size @shareable { width: Int! height: Int }`,
  people: `${head}
    type Query { person(n: Int): Person people(first: Int): [Person] }
    interface Named { name: String! }
    type Person implements Named @key(fields: "id") {
      id: ID! name: String! @shareable age: Int friends(first: Int): [Person!] home: Place rival: Person!
    }
    type Place @shareable { street: String city: String! near: [Place!] }`,
  reviews: `${head}
    type Query { reviews(first: Int): [Review!] review(n: Int): Review }
    type Media @key(fields: "id") @interfaceObject { id: ID! reviews(first: Int): [Review!] score: Float! best: Review }
    type Review @key(fields: "id") {
      id: ID! text: String! by: Person @provides(fields: "name") about: Media answers: [[Review!]]
    }
    type Person @key(fields: "id") {
      id: ID! name: String! @external age: Int @external fame: Int @requires(fields: "age") reviews(first: Int): [Review]
    }`,
  shops: `${head}
    type Query { shop(n: Int): Shop anything(first: Int): [Thing] }
    type Mutation { open(n: Int): Shop! close(n: Int): Shop }
    interface Named { name: String! }
    union Thing = Shop | Person | Book
    type Shop implements Named @key(fields: "id") @key(fields: "code place { city }") {
      id: ID! code: Int! place: Place! name: String! stock: [[Book]] owner: Person! things(first: Int): [Thing!]
    }
    type Person @key(fields: "id") { id: ID! shops(first: Int): [Shop!]! }
    type Book @key(fields: "id") {
      id: ID! pages: Int! @external size: Size @external weight: Float @requires(fields: "pages size { width }") shops: [Shop!]!
    }
    type Size @shareable { width: Int! height: Int }
    type Place @shareable { street: String city: String! near: [Place!] }`,
};
