export const bit = 1;
