package e2e_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"onecentral.nl/ordering/functions/dev/seed"
)

// Screens.
const (
	phone   = 390
	desktop = 1280
)

// person is somebody at a browser of their own.
type person struct {
	t   *testing.T
	ctx context.Context
	log *traffic
	// scripts tells whether the browser runs them.
	scripts bool
	// status is that of the page that was loaded last.
	status int
}

// newPerson opens a browser with an empty profile, on a screen of the width, with or without scripts.
func newPerson(t *testing.T, width int, scripts bool) *person {
	t.Helper()
	p := &person{t: t, log: &traffic{}, scripts: scripts}
	ctx, cancel := chromedp.NewContext(chromium, chromedp.WithNewBrowserContext(), chromedp.WithListener(p.log.hear))
	t.Cleanup(cancel)
	p.ctx = ctx
	t.Cleanup(func() {
		if t.Failed() {
			p.picture(filepath.Join("failed", strings.ReplaceAll(t.Name(), "/", ".")+".png"))
		}
		p.log.judge(t)
	})
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	do(p, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	if !scripts {
		do(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	}
	p.screen(width)
	return p
}

// do sends a command of the DevTools protocol.
func do[P, R any](p *person, command cdp.Command[P, R], parameters P) R {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	result, err := chromedp.Call(ctx, command, parameters)
	if err != nil {
		p.t.Fatalf("%s: %v", command.Method, err)
	}
	return result
}

func of[T any](v T) *T { return &v }

// screen gives the person a screen of the width.
func (p *person) screen(width int) {
	p.t.Helper()
	height := 800
	if width == phone {
		height = 844
	}
	do(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: int64(width), Height: int64(height), DeviceScaleFactor: 1, Mobile: width == phone})
}

// open goes to an address of the server, or below it.
func (p *person) open(address string) {
	p.t.Helper()
	if strings.HasPrefix(address, "/") {
		address = base + address
	}
	p.load("opening "+address, chromedp.Navigate(address))
}

// load does what makes the browser load a page, and waits until it is there.
func (p *person) load(doing string, step chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	// Navigate waits by itself, so only the response is left to wait for.
	response, err := chromedp.RunResponse(ctx, step)
	if err != nil {
		p.t.Fatalf("%s: %v; the page %s says: %s", doing, err, p.address(), p.text())
	}
	p.status = 0 // it stayed on the page
	if response != nil {
		p.status = int(response.Status)
	}
}

// control is something on the page that has a role and a name.
type control struct {
	role, name, value string
	node              cdp.BackendNodeID
}

// Roles that a person would call a button, a link and a field.
var (
	buttons = []string{"button"}
	links   = []string{"link"}
	folds   = []string{"DisclosureTriangle"}
	fields  = []string{"textbox", "searchbox", "spinbutton", "combobox", "Date", "listbox"}
	boxes   = []string{"checkbox", "radio"}
)

// controls are what the page offers of the roles, in order. What is hidden is not among them.
func (p *person) controls(roles ...string) []control {
	p.t.Helper()
	var found []control
	for _, n := range do(p, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{}).Nodes {
		if role := said(n.Role); !n.Ignored && slices.Contains(roles, role) {
			found = append(found, control{role, spaced(said(n.Name)), said(n.Value), n.BackendDOMNodeID})
		}
	}
	return found
}

func said(v *accessibility.Value) string {
	if v == nil {
		return ""
	}
	var text any
	if json.Unmarshal(v.Value, &text) != nil || text == nil {
		return ""
	}
	return fmt.Sprint(text)
}

func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// find waits for the first control with the name, or else with one that begins with it.
func (p *person) find(name string, roles ...string) control {
	p.t.Helper()
	var there []control
	var found control
	p.until(func() bool {
		there = p.controls(roles...)
		i := slices.IndexFunc(there, func(c control) bool { return c.name == name })
		if i < 0 {
			i = slices.IndexFunc(there, func(c control) bool { return strings.HasPrefix(c.name, name) })
		}
		if i >= 0 {
			found = there[i]
		}
		return i >= 0
	}, func() string {
		return fmt.Sprintf("no %s %q on %s, but %+v; it says: %s", roles[0], name, p.address(), there, p.text())
	})
	return found
}

// until waits for what the page will show.
func (p *person) until(holds func() bool, otherwise func() string) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); !holds(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			p.t.Fatal(otherwise())
		}
	}
}

// press presses a button and waits for the page that comes. The script may replace the button meanwhile: then it is the
// new one that is pressed.
func (p *person) press(name string) {
	p.t.Helper()
	p.load("pressing "+name, func(ctx context.Context, tab *chromedp.Target) (none chromedp.Void, err error) {
		for range 5 {
			none, err = p.click(p.find(name, buttons...))(ctx, tab)
			if err == nil || !strings.Contains(err.Error(), "Node is detached") {
				break
			}
		}
		return none, err
	})
}

// follow follows a link.
func (p *person) follow(name string) {
	p.t.Helper()
	p.load("following "+name, p.click(p.find(name, links...)))
}

// reveal follows a link that scripts follow in place.
func (p *person) reveal(name string) {
	p.t.Helper()
	if !p.scripts {
		p.follow(name)
		return
	}
	p.act(p.click(p.find(name, links...)))
}

// unfold opens what is folded under a title.
func (p *person) unfold(title string) {
	p.t.Helper()
	p.act(p.click(p.find(title, folds...)))
}

// tick chooses a checkbox or radio button.
func (p *person) tick(name string) {
	p.t.Helper()
	p.act(p.click(p.find(name, boxes...)))
}

// fill replaces what is in a field.
func (p *person) fill(label, text string) {
	p.t.Helper()
	c := p.find(label, fields...)
	if c.role == "Date" || c.role == "combobox" || c.role == "listbox" {
		p.set(c, text)
		return
	}
	do(p, dom.Focus, dom.FocusParams{BackendNodeID: c.node})
	p.act(chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)))
	if text == "" {
		p.act(chromedp.KeyEvent("\b"))
		return
	}
	do(p, input.InsertText, input.InsertTextParams{Text: text})
}

// attach chooses a file of a name and content in a field.
func (p *person) attach(label, name string, content []byte) {
	p.t.Helper()
	path := filepath.Join(p.t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		p.t.Fatal(err)
	}
	do(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{path}, BackendNodeID: p.find(label, buttons...).node})
}

// unchecked lets the browser send forms that it finds wrong, as one that knows no rules for fields does.
func (p *person) unchecked() {
	p.t.Helper()
	evaluate[bool](p, `document.querySelectorAll('form').forEach(f => f.noValidate = true), true`)
}

// set chooses in what the browser draws itself, a list or a calendar: an option by what it says, a date by its value.
func (p *person) set(c control, text string) {
	p.t.Helper()
	remote := do(p, dom.ResolveNode, dom.ResolveNodeParams{BackendNodeID: c.node}).Object
	result := do(p, runtime.CallFunctionOn, runtime.CallFunctionOnParams{
		ObjectID: remote.ObjectID, ReturnByValue: of(true), UserGesture: of(true),
		Arguments: []*runtime.CallArgument{{Value: quoted(text)}},
		FunctionDeclaration: `function (text) {
			if (this.options) {
				const said = [...this.options].map(o => o.label.trim().replace(/\s+/g, ' '));
				let i = said.indexOf(text);
				if (i < 0) i = said.findIndex(s => s.startsWith(text));
				if (i < 0) return said.join(' | ');
				this.selectedIndex = i;
			} else {
				this.value = text;
			}
			this.dispatchEvent(new Event('input', {bubbles: true}));
			this.dispatchEvent(new Event('change', {bubbles: true}));
			return '';
		}`,
	})
	var other string
	if err := json.Unmarshal(result.Result.Value, &other); err != nil || other != "" {
		p.t.Fatalf("%q cannot be chosen as %q: %v %s", text, c.name, err, other)
	}
}

func quoted(s string) []byte {
	text, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string can always be written
	}
	return text
}

func (p *person) act(step chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, step); err != nil {
		p.t.Fatal(err)
	}
}

// click brings a control into view and presses the mouse in its middle.
func (p *person) click(c control) chromedp.Action[chromedp.Void] {
	return func(ctx context.Context, tab *chromedp.Target) (chromedp.Void, error) {
		var none chromedp.Void
		if _, err := cdp.Call(ctx, tab, dom.ScrollIntoViewIfNeeded, dom.ScrollIntoViewIfNeededParams{BackendNodeID: c.node}); err != nil {
			return none, err
		}
		shape, err := cdp.Call(ctx, tab, dom.GetContentQuads, dom.GetContentQuadsParams{BackendNodeID: c.node})
		if err != nil {
			return none, err
		}
		if len(shape.Quads) == 0 {
			return none, errors.New(c.name + " has no shape")
		}
		q := shape.Quads[0]
		return chromedp.MouseClickXY((q[0]+q[4])/2, (q[1]+q[5])/2)(ctx, tab)
	}
}

// logIn picks the person on the page of the development issuer.
func (p *person) logIn(username string) {
	p.t.Helper()
	people := seed.People()
	for _, somebody := range people {
		if somebody.Username == username {
			p.press(somebody.Name)
			if p.status != http.StatusOK {
				p.t.Fatalf("after the login of %s: %d %s", username, p.status, p.text())
			}
			return
		}
	}
	p.t.Fatalf("nobody is called %s", username)
}

// address is where the browser is.
func (p *person) address() string {
	p.t.Helper()
	history := do(p, page.GetNavigationHistory, cdp.Empty{})
	return history.Entries[history.CurrentIndex].URL
}

// text is what can be read on the page.
func (p *person) text() string {
	p.t.Helper()
	return spaced(evaluate[string](p, `document.body ? document.body.innerText : ''`))
}

// evaluate asks something of the page, in a world of its own, which the page's policy does not reach and where the
// page's scripts see nothing.
func evaluate[T any](p *person, expression string) T {
	p.t.Helper()
	frame := do(p, page.GetFrameTree, cdp.Empty{}).FrameTree.Frame.ID
	world := do(p, page.CreateIsolatedWorld, page.CreateIsolatedWorldParams{FrameID: frame, WorldName: "e2e"}).ExecutionContextID
	result := do(p, runtime.Evaluate, runtime.EvaluateParams{Expression: expression, ContextID: world, ReturnByValue: of(true), AwaitPromise: of(true)})
	if result.ExceptionDetails != nil {
		p.t.Fatalf("evaluating %.80s: %s", expression, result.ExceptionDetails.Text)
	}
	var v T
	if err := json.Unmarshal(result.Result.Value, &v); err != nil {
		p.t.Fatalf("evaluating %.80s: %v", expression, err)
	}
	return v
}

// sees waits until the page says all of the texts.
func (p *person) sees(texts ...string) {
	p.t.Helper()
	for _, text := range texts {
		shown := ""
		p.until(func() bool {
			shown = p.text()
			return strings.Contains(shown, spaced(text))
		}, func() string { return fmt.Sprintf("%s does not say %q, but: %s", p.address(), text, shown) })
	}
}

// picture leaves a screenshot of the whole page.
func (p *person) picture(name string) {
	p.t.Helper()
	shot := do(p, page.CaptureScreenshot, page.CaptureScreenshotParams{Format: page.CaptureScreenshotFormatPng, CaptureBeyondViewport: of(true), OptimizeForSpeed: of(true), Clip: p.whole()})
	if err := os.WriteFile(filepath.Join(gallery, name), shot.Data, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

// whole is the rectangle of the page.
func (p *person) whole() *page.Viewport {
	p.t.Helper()
	size := do(p, page.GetLayoutMetrics, cdp.Empty{}).CSSContentSize
	return &page.Viewport{Width: size.Width, Height: size.Height, Scale: 1}
}

// language is what the page speaks.
func (p *person) language() string {
	p.t.Helper()
	return evaluate[string](p, `document.documentElement.lang`)
}

// say is a text in the language of the page.
func (p *person) say(nl, en string) string {
	p.t.Helper()
	if p.language() == "en" {
		return en
	}
	return nl
}
