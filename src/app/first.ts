/** The level a first visit goes straight into; it is part of the first download. */
export const FIRST_LEVEL = 'the-train';

/** The seed of a first visit: the same for everybody, so that the prepared first card is already right. */
export const FIRST_SEED = 2023;
