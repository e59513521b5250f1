// Package mail is the contract for sending one message to one person: what a message is, its one form in bytes, and
// what a driver answers. Package mailtest holds the suite every driver passes.
package mail

import (
	"context"
	"errors"
	"net/mail"
	"time"
)

// Message is one mail to one recipient, written by the system itself. Text in it may come from anyone: Render makes it harmless.
type Message struct {
	// ID is the Message-ID without angle brackets, "unique@domain". A repeated sending keeps it, so that mail programs show one message.
	ID string
	// From and To are ASCII addresses with an optional name in any script; ReplyTo is left out when its address is empty.
	From, To, ReplyTo mail.Address
	// Subject is cut to MaxSubjectRunes.
	Subject string
	// Text is the plain form and required; HTML is the same content as a whole document, or empty.
	Text, HTML string
	// InReplyTo and References are Message-IDs without angle brackets; they keep a quote's mails in one conversation.
	InReplyTo, References []string
	// Date is when the message was written; it is shown in UTC, and readers' programs convert it.
	Date time.Time
	// Language is a BCP 47 tag such as "nl"; empty leaves the header out.
	Language string
}

// Sender delivers messages. Sending the same message again is harmless.
type Sender interface {
	// Send hands the message over to what delivers it; nil means that it was accepted. It returns ErrRefused, ErrUnavailable or
	// the context's error.
	Send(ctx context.Context, m Message) error
}

// Errors of a sender; compare with errors.Is.
var (
	// ErrRefused is permanent: a malformed message or address, or one that the server will never take. Do not send it again.
	ErrRefused = errors.New("mail refused")
	// ErrUnavailable passes: sending the same message later may succeed.
	ErrUnavailable = errors.New("mail unavailable")
	// ErrRecipient comes with ErrUnavailable when that is the recipient's side's doing: it says nothing about other mail.
	ErrRecipient = errors.New("mailbox unavailable")
	// ErrUntried comes with ErrUnavailable when nothing was tried.
	ErrUntried = errors.New("not tried")
)
