/** Where a value stands in a résumé, or in any data as JSON has it: keys and places in lists, from the outside in. */
export type Path = readonly (string | number)[];
