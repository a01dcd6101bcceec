import { columns, isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import { covers } from '../covers.ts';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { ApplicationEntity, type Application } from './application.entity.ts';
import { decidingVerbs } from './transitions.ts';

/** An application, locked until the transaction ends. */
export type LockedApplication = Application & { readonly cityCode: string | null };

type Found = LockedApplication | Refusal<'APPLICATION_NOT_FOUND'>;

export async function lockApplication(query: Query, id: string): Promise<LockedApplication | null> {
  if (!isUuid(id)) throw malformed(id);
  const [application] = await query<LockedApplication>(
    `SELECT ${columns(ApplicationEntity, 'application').join(', ')}, city.code AS "cityCode"
       FROM programs.application application
       JOIN programs.program program ON program.id = application.program_id
       LEFT JOIN programs.city city ON city.id = program.city_id
      WHERE application.id = $1 FOR UPDATE OF application`,
    [id],
  );
  return application ?? null;
}

/** An application of the viewer's company, locked. */
export async function lockOwn(query: Query, { companyId }: Context['viewer'], id: string): Promise<Found> {
  const application = await lockApplication(query, id);
  return application && application.companyId === companyId?.toLowerCase()
    ? application
    : refuse('APPLICATION_NOT_FOUND');
}

/** An application to a program of the officer's city, locked. */
export async function lockOfCity(query: Query, { cityCode }: Context['viewer'], id: string): Promise<Found> {
  const application = await lockApplication(query, id);
  return application && covers(cityCode, application.cityCode) ? application : refuse('APPLICATION_NOT_FOUND');
}

/** The same, for a decision: four eyes and more, so that nobody decides on what they entered or decided before. */
export async function lockToDecide(
  query: Query,
  viewer: Context['viewer'],
  id: string,
): Promise<Found | Refusal<'SAME_PERSON'>> {
  const application = await lockOfCity(query, viewer, id);
  if ('refusal' in application) return application;
  const before = await query(
    `SELECT FROM programs.application_event
      WHERE application_id IN ($1, $2) AND actor = $3 AND verb = ANY ($4::text[])
     UNION ALL
     SELECT FROM programs.application_review WHERE application_id IN ($1, $2) AND reviewer = $3`,
    [application.id, application.appealOf, actorOf(viewer), decidingVerbs],
  );
  return before.length > 0 ? refuse('SAME_PERSON') : application;
}
