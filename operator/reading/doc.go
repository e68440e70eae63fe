// Package reading reads what people write: addresses, keys, numbers, amounts, times and
// sockets, in files, environment and command lines. Each text has exactly one reading or
// is refused, with what is wrong and what to write instead. What passes is the canonical
// form of its value, up to what every function states. Errors do not repeat secrets; the
// caller names the field.
package reading
