/** Lists of invented courses, and a gateway that is asked for them. */
import { bearing, embedded, pejl, rows, served, smallPlan } from './harness.mjs';

export const groupings = ['offerType', 'targetGroup', 'age'];
export const groups = {
  offerType: ['home', 'day', 'work'],
  targetGroup: ['autism', 'injury', 'other'],
  age: ['young', 'old'],
};
export const reasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', ''];
const head = 'as_of,course,citizen,offer_type,target_group,age,decided_on,reason,temporary,holds_place';

export const tables = (courses, more = {}) =>
  smallPlan({
    ...rows(
      'waiting_lists',
      'as_of,since,title,source',
      '2026-06-30,,Voksne,opdigtede tal',
      '2026-09-30,2026-06-30,Voksne,opdigtede tal',
    ),
    ...rows(
      'waiting_groups',
      'kind,id,name,position',
      ...groupings.flatMap((kind) => groups[kind].map((id, index) => `${kind},${id},${id},${index}`)),
    ),
    ...rows('waiting_bands', 'from_days', '0', '91', '181'),
    ...rows('waiting_courses', head, ...courses),
    ...more,
  });

export async function listsOf(mapped, on = embedded) {
  const { address, token } = await served([mapped], { on });
  return async (query = '', role = undefined) => {
    const answer = await fetch(`${address}/waiting-list?${query}`, role ? bearing(await token(role)) : {});
    const body = await answer.json();
    if (answer.status === 200) pejl.checkAnswer('getWaitingList', body);
    return { status: answer.status, body };
  };
}
