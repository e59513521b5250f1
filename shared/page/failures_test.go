package page_test

import (
	"net/http"
	"net/url"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// What was given up stands on a page, and is tried again from there, once.
func TestFailures_Retry(t *testing.T) {
	w := newWorld(t)
	w.get(orderingtest.Olga, "/failures").want(http.StatusOK).says("Er is niets mislukt")
	v, now := w.request(), w.Clock.Now()
	gaveUp := ordering.Job{Partner: v.Partner, Quote: v.Quote, Version: 1, Stuck: true, Attempts: 8, Due: now, CreatedAt: now.Add(-time.Hour)}
	drawing, mail := gaveUp, gaveUp
	drawing.ID, drawing.Kind, drawing.LastError = "drawing", ordering.JobRender, "the disk is full"
	mail.ID, mail.Kind, mail.Never, mail.LastError = "mail", ordering.JobMail, true, "550 no such mailbox"
	mail.To = &ordering.Recipient{Name: "Pien", Mail: "pien@noord.example"}
	w.Save(&drawing, &mail)
	page := w.get(orderingtest.Olga, "/failures").says("Document is niet gemaakt", "the disk is full", "wordt ook vanzelf opnieuw geprobeerd", "E-mail is niet bezorgd", "pien@noord.example", "550 no such mailbox", "wordt niet vanzelf opnieuw geprobeerd", string(v.Quote))
	form := page.form("retry")
	before := w.dump()
	w.submit(orderingtest.Anna, form, "retry", nil).want(http.StatusForbidden)
	w.submit(user, form, "retry", nil).want(http.StatusForbidden)
	w.submit(orderingtest.Olga, form, "", nil).want(http.StatusBadRequest)
	w.submit(orderingtest.Olga, form, "retry", url.Values{"job": {"gone"}, "key": {w.NewID()}}).want(http.StatusNotFound)
	w.unchanged(before)

	form.fields.Set("job", "mail")
	w.follow(orderingtest.Olga, w.submit(orderingtest.Olga, form, "retry", nil)).says("Dit wordt nu opnieuw geprobeerd.", "the disk is full").keepsQuiet("550 no such mailbox")
	job, err := w.Store.Job(t.Context(), "mail")
	if err != nil || !job.FreeAt(w.Clock.Now()) || job.Attempts != 0 || job.Never {
		t.Errorf("the mail is not tried again: %+v, %v", job, err)
	}
	w.submit(orderingtest.Olga, form, "retry", nil).want(http.StatusSeeOther)
	w.submit(orderingtest.Olga, form, "retry", url.Values{"key": {w.NewID()}}).want(http.StatusSeeOther)
	if now, err := w.Store.Job(t.Context(), "mail"); err != nil || now.Due != job.Due || now.Attempts != 0 {
		t.Errorf("tried again once more: %+v, %v", now, err)
	}
}
