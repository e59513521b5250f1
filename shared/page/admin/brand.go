package admin

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// maxLogoUpload bounds the file that a logo is made of, in bytes.
const maxLogoUpload = 4 << 20

const (
	fieldColour = "brand.colour"
	fieldLogo   = "brand.logo"
	fieldRemove = "remove"
)

// plainColour is that of a document of a partner without one, as package pdf draws it.
const plainColour = "#0e3c61"

// brandView is how a partner shows itself on documents: the address of its logo, empty for none.
type brandView struct{ colour, logo, name, logoText string }

// brandView is nil for a partner that shows itself as oneCentral does.
func (r request) brandView(p *ordering.Partner) *brandView {
	if p.Brand == nil {
		return nil
	}
	v := &brandView{colour: cmp.Or(p.Brand.Colour, plainColour), name: p.Name, logoText: r.Say(words.BrandLogoOf(p.Name))}
	if len(p.Brand.Logo) > 0 {
		v.logo = partnerPath(p.ID) + "/logo?version=" + strconv.FormatInt(p.Version, 10)
	}
	return v
}

// brandPage sets how the partner shows itself.
type brandPage struct {
	frame
	banner             *kit.Banner
	style              *brandView
	address, back, key string
	version, most      string
	colour, logo       kit.InputField
	remove             kit.InputField
}

func (r request) showBrand() error { return r.brandPage(http.StatusOK, nil) }

func (r request) brandPage(status int, refused *ordering.Error) error {
	partner, err := r.partner()
	if err != nil {
		return err
	}
	here := partnerPath(partner.ID)
	p := &brandPage{
		frame: r.frame(r.Say(words.BrandOf(partner.Name))), style: r.brandView(partner), address: r.To(here + "/brand"), back: r.To(here), key: r.FormKey(), version: strconv.FormatInt(partner.Version, 10),
		most: strconv.Itoa(maxLogoUpload), colour: field(fieldColour, r.Say(words.BrandColour), 7), logo: field(fieldLogo, r.Say(words.BrandLogo), 0), remove: field(fieldRemove, r.Say(words.BrandRemoveLogo), 0),
	}
	p.colour.Hint, p.logo.Hint, p.remove.Kind = r.Say(words.BrandColourHint), r.Say(words.BrandLogoHint), "checkbox"
	if partner.Brand != nil {
		p.colour.Value = partner.Brand.Colour
	}
	if refused != nil {
		fields := kit.FieldGroups{{Fields: []kit.InputField{p.colour, p.logo}}}
		p.banner = fields.Refuse(r.Locale, refused)
		p.colour, p.logo = fields[0].Fields[0], fields[0].Fields[1]
		p.colour.Value, p.remove.Value = printable.Typed(r.HTTP.PostForm.Get(fieldColour)), r.HTTP.PostForm.Get(fieldRemove)
	}
	r.Render(status, brandDocument(p))
	return nil
}

// setBrand keeps the colour, and the logo when another one was chosen.
func (r request) setBrand() error {
	partner, err := r.partner()
	if err != nil {
		return err
	}
	logo, err := r.upload(fieldLogo)
	if err != nil {
		return err
	}
	version, err := r.seen()
	if err != nil {
		return err
	}
	brand := &ordering.Brand{Colour: r.typed(fieldColour), Logo: logo}
	if logo == nil && partner.Brand != nil && r.HTTP.PostForm.Get(fieldRemove) == "" {
		brand.Logo = partner.Brand.Logo
	}
	sum := sha256.Sum256(logo)
	r.HTTP.PostForm.Set(fieldLogo, hex.EncodeToString(sum[:])) // makes the form what it is, as every field does
	command := func(once ordering.Idempotency) error {
		_, err := r.Directory.SetBrand(r.Context(), *r.Actor, once, partner.ID, version, brand)
		return err
	}
	return r.Submit(r.At(partnerPath(partner.ID)), command, r.brandPage)
}

// logo is the partner's logo, a PNG that PutPartner drew.
func (r request) logo() error {
	partner, err := r.partner()
	if err != nil {
		return err
	}
	if partner.Brand == nil || len(partner.Brand.Logo) == 0 {
		return web.ErrNotFound
	}
	r.Writer.Header().Set("Content-Type", "image/png")
	_, _ = r.Writer.Write(partner.Brand.Logo) // the reader may have gone: that is its own affair
	return nil
}
