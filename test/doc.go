// Package test shows that the house stands as docs/architecture.md draws it, and that every function starts
// and answers as Lambda would call it.
package test
