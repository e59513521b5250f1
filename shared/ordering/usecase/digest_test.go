package usecase_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

// toldOf are the comments of the mails to somebody, mail by mail.
func toldOf(t testing.TB, f *orderingtest.Fixture, to string) (mails [][]string) {
	t.Helper()
	for _, mail := range f.Mails {
		if mail.To.Mail != to || mail.Notice != ordering.NoticeCommented {
			continue
		}
		texts := []string{mail.Text}
		if mail.Since > 0 {
			texts = nil
			for _, e := range orderingtest.Must(f.Jobs.MailContent(t.Context(), nil, mail))(t).Comments {
				texts = append(texts, e.Text)
			}
		}
		mails = append(mails, texts)
	}
	return mails
}

const managersMail = "anna@onecentral.example"

// A burst of comments is told in a mail per five minutes: the first at once, and each once.
func TestDigest_Burst(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	f.Work()
	comments := testvolume.Of(900, 90)
	step := 10 * time.Minute / time.Duration(comments)
	var said []string
	for n := range comments {
		said = append(said, fmt.Sprintf("comment %d", n))
		orderingtest.Must(f.Quotes.Comment(t.Context(), orderingtest.User(v.Partner), no(), v.Quote, said[n]))(t)
		if n == 0 || n%10 == 0 {
			f.Work()
		}
		if n == 0 && len(toldOf(t, f, managersMail)) != 1 {
			t.Error("the first waits")
		}
		f.Clock.Advance(step)
	}
	f.Clock.Advance(ordering.DigestEvery)
	f.Work()
	mails := toldOf(t, f, managersMail)
	if len(mails) > 4 {
		t.Errorf("%d mails", len(mails))
	}
	if got := slices.Concat(mails...); !slices.Equal(got, said) {
		t.Errorf("told of %d of %d: %q", len(got), len(said), got)
	}
	f.Clock.Advance(2 * ordering.DigestEvery)
	orderingtest.Must(f.Quotes.Comment(t.Context(), orderingtest.User(v.Partner), no(), v.Quote, "an afterthought"))(t)
	f.Work()
	if again := toldOf(t, f, managersMail); len(again) != len(mails)+1 {
		t.Error("a comment long after waits")
	}
	testvolume.Figure(t, "%d comments in 10 minutes told in %d mails, each once", comments, len(mails))
}

// Each of two who talk hears of the other, and of nobody's own.
func TestDigest_Authors(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	f.Work()
	user, anna := orderingtest.User(v.Partner), orderingtest.As(orderingtest.Anna)
	for n := range 3 {
		orderingtest.Must(f.Quotes.Comment(t.Context(), user, no(), v.Quote, fmt.Sprintf("question %d", n)))(t)
		orderingtest.Must(f.Quotes.Comment(t.Context(), anna, no(), v.Quote, fmt.Sprintf("answer %d", n)))(t)
	}
	f.Work()
	f.Clock.Advance(ordering.DigestEvery)
	f.Work()
	for to, want := range map[string][][]string{
		managersMail: {{"question 0"}, {"question 1", "question 2"}},
		user.Mail:    {{"answer 0"}, {"answer 1", "answer 2"}},
	} {
		if got := toldOf(t, f, to); !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("%s is told %q, want %q", to, got, want)
		}
	}
}

// A digest whose process dies before all its mails left tells the same again, with the same ids; what came meanwhile is in the next.
func TestDigest_Repeated(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	f.Work()
	comment := func(text string) {
		orderingtest.Must(f.Quotes.Comment(t.Context(), orderingtest.User(v.Partner), no(), v.Quote, text))(t)
	}
	comment("first")
	f.Work()
	comment("second")
	comment("third")
	f.Clock.Advance(ordering.DigestEvery)
	attempt := func(die bool) (ids []ordering.JobID, texts []string) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		job := orderingtest.Must(f.Jobs.Claim(ctx, due(t, f, ordering.JobNotify)[0].ID, orderingtest.Any))(t)
		err := f.Jobs.Mail(ctx, job, func(ctx context.Context, from ordering.Reader, mail *ordering.Job) error {
			ids = append(ids, mail.ID)
			for _, e := range orderingtest.Must(f.Jobs.MailContent(ctx, from, mail))(t).Comments {
				texts = append(texts, e.Text)
			}
			if die {
				cancel()
			}
			return nil
		})
		if (err != nil) != die {
			t.Fatal(err)
		}
		return ids, texts
	}
	ids, texts := attempt(true)
	comment("fourth")
	f.Clock.Advance(ordering.JobLease + time.Second)
	if again, same := attempt(false); !slices.Equal(again, ids) || !slices.Equal(same, texts) || !slices.Equal(texts, []string{"second", "third"}) {
		t.Errorf("%q in %q, then %q in %q", texts, ids, same, again)
	}
	f.Clock.Advance(ordering.DigestEvery)
	f.Work()
	if got := slices.Concat(toldOf(t, f, managersMail)...); !slices.Equal(got, []string{"first", "fourth"}) {
		t.Errorf("the others are told %q", got)
	}
}

// chatter has several comment while digests leave, and returns how many comments were told other than once.
func chatter(t *testing.T, f *orderingtest.Fixture) (wrong int) {
	t.Helper()
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	f.Work()
	f.Mails = nil
	user := orderingtest.User(v.Partner)
	var writing atomic.Int32
	writing.Store(4)
	said := make([][]string, 5)
	for _, err := range rush(len(said), func(n int) error {
		if n == 4 {
			for writing.Load() > 0 {
				f.Clock.Advance(ordering.DigestEvery)
				f.Work()
			}
			return nil
		}
		defer writing.Add(-1)
		for i := range 25 {
			text := fmt.Sprintf("comment %d of %d", i, n)
			switch _, err := f.Quotes.Comment(t.Context(), user, no(), v.Quote, text); {
			case err == nil:
				said[n] = append(said[n], text)
			case ordering.KindOf(err) != ordering.Throttled:
				return err
			}
		}
		return nil
	}) {
		if err != nil {
			t.Fatal(err)
		}
	}
	f.Clock.Advance(ordering.DigestEvery)
	f.Work()
	times := map[string]int{}
	for _, text := range slices.Concat(toldOf(t, f, managersMail)...) {
		times[text]++
	}
	for _, text := range slices.Concat(said...) {
		if times[text] != 1 {
			wrong++
		}
	}
	return wrong
}

// A comment that comes while a digest leaves is in that one or in the next.
func TestDigest_Races(t *testing.T) {
	if wrong := chatter(t, orderingtest.New(t)); wrong > 0 {
		t.Errorf("%d comments are lost, or told twice", wrong)
	}
}

// A table that forgets its conditions loses some, or tells them twice.
func TestDigest_RacesPlanted(t *testing.T) {
	for range 20 {
		f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
			forgetful := &faulty.Forgetful{Driver: orderingtest.Default(t), Conditions: true}
			return &faulty.Line{Driver: forgetful, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 12))}
		}))
		if chatter(t, f) > 0 {
			return
		}
	}
	t.Error("no comment was lost: the test would see nothing")
}
