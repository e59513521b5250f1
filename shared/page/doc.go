// Package page holds what a browser sees, in the packages below it; its own are the tests that ask all pages at once.
package page
