/** The mark of a packed résumé that was handed on: whoever runs the package is not whose card it is. */
export const HANDED_ON = 'x-handed-on';
