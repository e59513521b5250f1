// Command generate makes Go of the language files in its working folder: a value for each message, a function for one
// with arguments, and the texts of every language as arrays that need no reading when a program starts. It refuses
// files that do not say the same things.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(os.DirFS("."), "messages_gen.go"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
