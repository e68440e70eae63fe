// Package tracing exports how far tasks got on this operator, as traces of OpenTelemetry (OTLP over HTTP). The
// trace of a task has an identifier that follows from chain, task manager and task, so the spans of all
// operators join without a word between them.
package tracing
