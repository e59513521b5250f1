package boot

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/ratelimit"
)

// Rates are how often a person, all people of a partner together, and an address from which nobody is logged in may call.
type Rates struct{ Subject, Partner, Address ratelimit.Policy }

// defaultRates hurt no person, nor the portal that calls for one.
func defaultRates() Rates {
	return Rates{
		Subject: ratelimit.Policy{Name: "subject", Rate: 20, Burst: 100},
		Partner: ratelimit.Policy{Name: "partner", Rate: 50, Burst: 300},
		Address: ratelimit.Policy{Name: "address", Rate: 50, Burst: 300},
	}
}

// mostRate bounds what a setting can say.
const mostRate = 1_000_000

// rates reads RATE_LIMITS: name=rate/burst, comma between. What is not named keeps its default.
func rates(setting string) (r Rates, err error) {
	r = defaultRates()
	known := map[string]*ratelimit.Policy{"subject": &r.Subject, "partner": &r.Partner, "address": &r.Address}
	for _, part := range listed(setting) {
		name, numbers, _ := strings.Cut(part, "=")
		rate, burst, _ := strings.Cut(numbers, "/")
		perSecond, noRate := strconv.Atoi(rate)
		atOnce, noBurst := strconv.Atoi(burst)
		policy := known[name]
		if policy == nil || noRate != nil || noBurst != nil || perSecond < 1 || atOnce < 1 || perSecond > mostRate || atOnce > mostRate {
			err = errors.Join(err, fmt.Errorf("RATE_LIMITS: %q is no limit like subject=20/100: subject, partner or address, so many a second, and at one moment", part))
			continue
		}
		policy.Rate, policy.Burst = perSecond, atOnce
	}
	return r, err
}
