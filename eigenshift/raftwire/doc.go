// Package raftwire reads the messages of Raft's network transport byte by byte,
// before the transport decodes them.
//
// The transport decodes MessagePack by reflection: a byte can become a struct of
// a hundred, a length of four bytes is believed, and a field of any name can hold
// a tree of any depth. A [Scanner] follows the bytes as they pass and allocates
// nothing. It accepts only messages that Raft itself writes: the known messages with
// their fields, every field once, with a value of its type, lists and strings within
// their bounds. Decoding an accepted message takes no more memory than [Scanner.Cost].
//
// A field that a later version of the library adds is refused: this package must
// know it one release before operators send it, so that they can be upgraded one
// by one. A test compares the fields with the library's.
package raftwire
