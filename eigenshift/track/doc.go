// Package track remembers the [Step] that each task has reached on this operator and, when
// it fails or waits, the [Reason]: a code, a short and a long text. Logs, metrics and
// the status page show them; no decision is based on them.
//
// Errors carry their reason: [Because] attaches one where a step fails, [Of] finds it again.
// Codes are a closed set, so they can be labels of metrics and can be sent to other operators.
// A code that arrives is looked up with [ByCode]; a text that arrives passes [Printable].
//
// docs/reasons.md lists all reasons; a test compares it with this package.
package track
