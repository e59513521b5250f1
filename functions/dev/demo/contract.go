package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"github.com/gowebpki/jcs"

	"onecentral.nl/ordering/shared/money"
)

// What the portal reads and writes, as far as it needs it: its own view of docs/openapi.yaml.
type (
	text struct{ NL, EN string }

	address struct {
		Street      string `json:"street"`
		HouseNumber string `json:"houseNumber"`
		Postcode    string `json:"postcode"`
		City        string `json:"city"`
		Country     string `json:"country"`
	}
	contact struct {
		Name  string `json:"name"`
		Phone string `json:"phone"`
	}
	customer struct {
		ID            string   `json:"id,omitempty"`
		Reference     string   `json:"reference,omitempty"`
		LegalName     string   `json:"legalName,omitempty"`
		KvK           string   `json:"kvk,omitempty"`
		Country       string   `json:"country,omitempty"`
		Language      string   `json:"language,omitempty"`
		SmallBusiness *bool    `json:"smallBusiness,omitempty"`
		Address       *address `json:"address,omitempty"`
		Contact       *contact `json:"contact,omitempty"`
		Site          *address `json:"site,omitempty"`
		SiteContact   *contact `json:"siteContact,omitempty"`
	}

	catalogue struct {
		Version   string `json:"catalogVersion"`
		Offerings []struct {
			ID   string
			Name text
		}
	}
	service struct {
		ID            string
		Version       int64
		State         string
		Offering      string
		Name          text
		Configuration json.RawMessage
		NetMRC        money.Cents `json:"netMrcCents"`
		Upgradeable   bool
		Grows         []string
		Reasons       []reason
		Alternatives  []string
		PendingChange *struct{ Order, Item string }
	}
	reason struct {
		Code    string
		Message text
	}
	upgrades struct {
		Axes []struct {
			Kind, Characteristic string
			Name                 text
			Choices              []choice
		}
	}
	choice struct {
		Value      string
		Name       text
		Input      json.RawMessage
		Difference *money.Cents `json:"differenceCents"`
		Checks     []check
	}
	check struct {
		Code, Severity string
		Message        text
	}

	// item is a new service as the portal asks for it; an upgrade is the input of a choice.
	item struct {
		Action        string         `json:"action"`
		Offering      string         `json:"offering"`
		Configuration map[string]any `json:"configuration"`
		TermMonths    int            `json:"termMonths"`
		Reference     string         `json:"reference,omitempty"`
		Site          *address       `json:"site,omitempty"`
		Links         []link         `json:"links,omitempty"`
	}
	link struct {
		Service string `json:"service"`
	}

	cart struct {
		Cart       struct{ Items []struct{ ID string } }
		Change     change
		ChangeHash string
		Checks     []check
	}
	version struct {
		Quote      string
		Number     int
		State      string
		Change     change
		ChangeHash string
		Approvers  []struct {
			Role  string
			Rules []string
		}
		ValidUntil string
	}
	quote struct {
		Version   version
		State     string
		Approvals []approval
		Document  *struct {
			SHA256 string
			Bytes  int
		}
		Order *order
	}
	approval struct{ Role, State string }
	order    struct {
		ID, State string
		Items     []struct {
			ID, Action, Service, State string
			NewMRC                     money.Cents `json:"newMrcCents"`
			Difference                 money.Cents `json:"differenceCents"`
			Planned                    string      `json:"plannedDate"`
			ActualFirstPeriod          *period
		}
	}
	event struct {
		Seq            int64
		At             time.Time
		Kind, Text     string
		Version        int
		By             struct{ Name string }
		Previous, Hash string
	}
	problem struct {
		Status       int
		Code, Detail string
		Errors       []struct{ Field, Code, Message string }
		Checks       []check
	}

	side struct {
		Offering      string
		Configuration json.RawMessage
		NetMRC        money.Cents `json:"netMrcCents"`
	}
	period struct {
		From        string
		DaysCharged int
		DaysInMonth int
		Amount      money.Cents `json:"amountCents"`
	}
	changeItem struct {
		Item, Action      string
		Old               *side
		New               side
		Difference        money.Cents `json:"differenceCents"`
		ManualBasisPoints int64       `json:"manualDiscountBasisPoints"`
		NRC               money.Cents `json:"nrcCents"`
		EffectiveDate     string
		FirstPeriod       period
	}
	total struct {
		OldMRC     money.Cents `json:"oldMrcCents"`
		NewMRC     money.Cents `json:"newMrcCents"`
		Difference money.Cents `json:"differenceCents"`
		NRC        money.Cents `json:"nrcCents"`
	}
)

// change keeps the JSON that it came as: its hash is over that.
type change struct {
	Items []changeItem
	Total total
	raw   json.RawMessage
}

// UnmarshalJSON implements json.Unmarshaler.
func (c *change) UnmarshalJSON(raw []byte) error {
	type plain change
	c.raw = bytes.Clone(raw)
	return json.Unmarshal(raw, (*plain)(c))
}

// digest is the SHA-256, in hex, over canonical JSON (RFC 8785), without the members that are left out.
func digest(raw json.RawMessage, without ...string) string {
	if len(without) > 0 {
		var members map[string]json.RawMessage
		must(json.Unmarshal(raw, &members), "reading JSON")
		for _, name := range without {
			delete(members, name)
		}
		var err error
		raw, err = json.Marshal(members)
		must(err, "writing JSON")
	}
	canonical, err := jcs.Transform(raw)
	must(err, "making JSON canonical")
	return sum(canonical)
}

func sum(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}

// same reports whether two pieces of JSON say the same.
func same(a, b json.RawMessage) bool { return digest(a) == digest(b) }
