// Package track remembers where each task got to on this operator and, when it
// fails or waits, why: a [Step] and a [Reason] with a code, a short and a long
// text. It feeds logs, metrics and the status page; no decision is based on it.
//
// Errors carry their reason: [Because] attaches one where a step fails, [Of]
// finds it again, however often the error was wrapped on its way. Codes are a
// closed set, so they can be labels of metrics, and can be told to other
// operators: a code that arrives over the wire is looked up with [ByCode] and
// means nothing else. Texts that arrive are bounded and made printable.
//
// docs/reasons.md lists all reasons; a test compares it with this package.
package track
