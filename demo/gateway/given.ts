type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields that have a value: an answer leaves out what is not there, and never says null. */
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

/** The same, or nothing where no field has a value. */
export function givenOrNothing<T extends object>(fields: T): Given<T> | undefined {
  const found = given(fields);
  return Object.keys(found).length > 0 ? found : undefined;
}
