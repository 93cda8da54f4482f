/** Elements that paint what no style tells. */
export const PICTURES = /^(img|picture|canvas|video|svg|image|iframe|frame|object|embed)$/;
