package main

import (
	"net"
	"os"
	"path/filepath"
	"testing"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/mail/smtp"
)

func TestServer_EveryDeliveryIsAFile(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "mail")
	server, err := newServer(folder)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = server.Serve(listener) }()
	defer func() { _ = server.Close() }()
	sender, err := smtp.New("smtp://" + listener.Addr().String() + "?tls=none")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range []mail.Message{mailtest.Example("1"), mailtest.Example("1"), mailtest.Example("2")} {
		if err := sender.Send(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.eml"))
	if err != nil || len(files) != 3 {
		t.Fatalf("%d files, %v; want 3", len(files), err)
	}
	for _, path := range files {
		if raw, err := os.ReadFile(path); err != nil || len(raw) == 0 {
			t.Errorf("%s is empty (%v)", path, err)
		}
	}
}
