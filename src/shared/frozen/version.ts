/** The version of this package: what drew a fixed file is named in it. */
export const version = '0.1.0';
