package page

import "net/http"

// home is where everybody begins: a partner sees what waits for it, oneCentral's people go to their work list. It asks
// nobody to log in by itself: a logout ends here.
func (v *visit) home() error {
	switch {
	case v.actor == nil:
		v.render(http.StatusOK, welcomePage(v.shell(v.say("Welkom", "Welcome")), v.Browser.LoginFor(v.r)))
	case v.actor.Staff():
		http.Redirect(v.w, v.r, v.to("/approvals"), http.StatusSeeOther)
	case !ofPartner(v.actor):
		return v.noRole()
	default:
		v.render(http.StatusOK, homePage(v.shell(v.say("Overzicht", "Overview"))))
	}
	return nil
}
