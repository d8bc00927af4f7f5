/** What stands at a place that is known to be one of the list's, since it was counted out from the list itself. */
export const at = <Item>(list: readonly Item[], place: number): Item => list[place] as Item;
