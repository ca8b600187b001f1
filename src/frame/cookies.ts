// The names of the cookies in which a visitor's own browser keeps colours and keys. The language's cookie is access's.
export const schemeCookie = "gjensvar-scheme";
export const keysCookie = "gjensvar-keys";
