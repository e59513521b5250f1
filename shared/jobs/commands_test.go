package jobs_test

import (
	"context"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// ask has a process do a command. Asked again it is the same one.
type ask func(ctx context.Context, p *process, once ordering.Idempotency) error

// command is one that writes, by its group and method; what tells it from another of these follows after a colon.
type command struct {
	name    string
	partner ordering.PartnerID // of the caller; empty for oneCentral's people
	// begin does what comes before it.
	begin func(*office) ask
}

func of[T any](_ T, err error) error { return err }

// commands are all that write.
func commands() []command {
	return append(append(append(cartCommands(), quoteCommands()...), orderCommands()...), houseCommands()...)
}

func cartCommands() []command {
	const noord, bakker = orderingtest.Noord, orderingtest.Bakker
	user := orderingtest.User(noord)
	filled := func(do func(context.Context, *process, ordering.Idempotency, *usecase.CartView) error) func(*office) ask {
		return func(o *office) ask {
			view := o.Fill(bakker, orderingtest.NewServer(), o.FasterFibre(bakker))
			return func(ctx context.Context, p *process, once ordering.Idempotency) error { return do(ctx, p, once, view) }
		}
	}
	server := []ordering.ItemInput{orderingtest.NewServer()}
	return []command{
		{"Carts.OpenCart", noord, func(*office) ask {
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Carts.OpenCart(ctx, user, once, bakker))
			}
		}},
		{"Carts.AddItems", noord, filled(func(ctx context.Context, p *process, once ordering.Idempotency, v *usecase.CartView) error {
			return of(p.Carts.AddItems(ctx, user, once, bakker, v.Cart.Tag(), server))
		})},
		{"Carts.AddNewItems", noord, filled(func(ctx context.Context, p *process, once ordering.Idempotency, v *usecase.CartView) error {
			units := int64(3)
			grown := ordering.NewItem{ItemInput: ordering.ItemInput{Action: ordering.Modify, Offering: "host-vps", Service: orderingtest.Servers, ServiceVersion: 1}, Changes: &catalog.ConfigurationPatch{Units: &units}}
			return of(p.Carts.AddNewItems(ctx, user, once, bakker, v.Cart.Tag(), []ordering.NewItem{grown}))
		})},
		{"Carts.AddToCart", noord, filled(func(ctx context.Context, p *process, once ordering.Idempotency, _ *usecase.CartView) error {
			return of(p.Carts.AddToCart(ctx, user, once, bakker, server))
		})},
		{"Carts.ReplaceItem", noord, filled(func(ctx context.Context, p *process, _ ordering.Idempotency, v *usecase.CartView) error {
			more := orderingtest.NewServer()
			more.Configuration.Units = 3
			return of(p.Carts.ReplaceItem(ctx, user, bakker, v.Cart.Tag(), v.Cart.Items[0].ID, more))
		})},
		{"Carts.SetMarkup", noord, filled(func(ctx context.Context, p *process, _ ordering.Idempotency, v *usecase.CartView) error {
			return of(p.Carts.SetMarkup(ctx, user, bakker, v.Cart.Tag(), v.Cart.Items[0].ID, &ordering.Markup{BasisPoints: new(int64(2_500))}))
		})},
		{"Carts.RemoveItem", noord, filled(func(ctx context.Context, p *process, _ ordering.Idempotency, v *usecase.CartView) error {
			return of(p.Carts.RemoveItem(ctx, user, bakker, v.Cart.Tag(), v.Cart.Items[0].ID))
		})},
		{"Carts.AcceptPrices", noord, func(o *office) ask {
			o.Fill(bakker, o.FasterFibre(bakker))
			dearer := orderingtest.NextCatalogue(o.t, o.Clock.Today().AddDays(1).String(), func(offering func(string) map[string]any) {
				for _, tier := range offering("conn-fiber-business")["tiers"].([]any) {
					if tier := tier.(map[string]any); tier["id"] == "500" {
						tier["mrcCents"] = 9_450
					}
				}
			})
			orderingtest.Must(o.Fixture.Directory.PutCatalog(o.t.Context(), orderingtest.As(orderingtest.Ada), dearer))(o.t)
			o.Clock.Days(2)
			view := orderingtest.Must(o.Carts.Cart(o.t.Context(), user, bakker))(o.t)
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Carts.AcceptPrices(ctx, user, once, bakker, view.ChangeHash))
			}
		}},
		{"Carts.SetTermWaiver", noord, func(o *office) ask {
			view := o.Fill(orderingtest.Kapper, orderingtest.NewServer())
			return func(ctx context.Context, p *process, _ ordering.Idempotency) error {
				return of(p.Carts.SetTermWaiver(ctx, user, orderingtest.Kapper, view.Cart.Tag(), &usecase.TermWaiverInput{Name: "K. Kapper", Date: o.Clock.Today()}))
			}
		}},
		{"Carts.DeleteCart", noord, filled(func(ctx context.Context, p *process, _ ordering.Idempotency, v *usecase.CartView) error {
			return p.Carts.DeleteCart(ctx, user, bakker, v.Cart.Tag())
		})},
		{"Quotes.RequestQuote", noord, filled(func(ctx context.Context, p *process, once ordering.Idempotency, v *usecase.CartView) error {
			return of(p.Quotes.RequestQuote(ctx, user, once, bakker, v.ChangeHash))
		})},
	}
}

// requested begins with a quote of the customer's, which approved takes to its documents and returned to a question.
func requested(c ordering.CustomerID, do func(context.Context, *process, ordering.Idempotency, *ordering.QuoteVersion) error) func(*office) ask {
	return func(o *office) ask {
		v := o.Request(c, o.FasterFibre(c), orderingtest.NewServer())
		o.Work()
		return func(ctx context.Context, p *process, once ordering.Idempotency) error { return do(ctx, p, once, v) }
	}
}

func approved(c ordering.CustomerID, do func(context.Context, *office, *process, ordering.Idempotency, *ordering.QuoteVersion) error) func(*office) ask {
	return func(o *office) ask {
		v := o.Approved(o.Request(c, o.FasterFibre(c), orderingtest.NewServer()))
		return func(ctx context.Context, p *process, once ordering.Idempotency) error { return do(ctx, o, p, once, v) }
	}
}

func returned(o *office, c ordering.CustomerID) *ordering.QuoteVersion {
	v := o.Request(c, orderingtest.NewServer())
	orderingtest.Must(o.Approvals.Return(o.t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), "", "?"))(o.t)
	o.Work()
	return o.Latest(v.Quote)
}

func withdrawn(o *office, c ordering.CustomerID) *ordering.QuoteVersion {
	v := o.Approved(o.Request(c, orderingtest.NewServer()))
	orderingtest.Must(o.Quotes.Withdraw(o.t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, orderingtest.Target(v), ""))(o.t)
	o.Work()
	return o.Latest(v.Quote)
}

func quoteCommands() []command {
	const noord, bakker = orderingtest.Noord, orderingtest.Bakker
	user, anna := orderingtest.User(noord), orderingtest.As(orderingtest.Anna)
	confirm := func(ctx context.Context, o *office, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
		in := o.Confirmation(v)
		in.Digest = p.files.Digest
		return of(p.Quotes.Confirm(ctx, orderingtest.Signer(v.Partner), once, orderingtest.Target(v), in))
	}
	return []command{
		{"Quotes.Resubmit", noord, func(o *office) ask {
			v := returned(o, bakker)
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Quotes.Resubmit(ctx, user, once, orderingtest.Target(v), "!"))
			}
		}},
		{"Quotes.Revise", noord, func(o *office) ask {
			v := returned(o, bakker)
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Quotes.Revise(ctx, user, once, orderingtest.Target(v)))
			}
		}},
		{"Quotes.Copy", noord, func(o *office) ask {
			v := withdrawn(o, bakker)
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Quotes.Copy(ctx, user, once, orderingtest.Target(v)))
			}
		}},
		{"Quotes.Withdraw", noord, requested(bakker, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			return of(p.Quotes.Withdraw(ctx, user, once, orderingtest.Target(v), "te duur"))
		})},
		{"Quotes.Comment", noord, requested(bakker, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			return of(p.Quotes.Comment(ctx, user, once, v.Quote, "met dank"))
		})},
		{"Quotes.Comment: one more of a digest", noord, func(o *office) ask {
			v := o.Request(bakker, orderingtest.NewServer())
			comment := func(ctx context.Context, p *usecase.UseCases, once ordering.Idempotency) error {
				return of(p.Quotes.Comment(ctx, user, once, v.Quote, "met dank"))
			}
			for range 2 {
				if err := comment(o.t.Context(), o.UseCases, ordering.Idempotency{}); err != nil {
					o.t.Fatal(err)
				}
			}
			o.Work()
			o.Clock.Advance(ordering.DigestEvery - 5*time.Second)
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return comment(ctx, p.UseCases, once)
			}
		}},
		{"Quotes.AddEvidence", noord, requested(bakker, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			body := []byte("%PDF-1.7 signed elsewhere")
			e, err := usecase.NewEvidence(v.Quote, "getekend.pdf", body)
			if err != nil {
				return err
			}
			if err := p.files.Put(ctx, e.Blob, "application/pdf", body); err != nil {
				return err
			}
			return of(p.Quotes.AddEvidence(ctx, user, once, v.Quote, *e))
		})},
		{"Quotes.Confirm: a reseller", noord, approved(bakker, confirm)},
		{"Quotes.Confirm: released automatically", orderingtest.Zuid, approved(orderingtest.Slager, confirm)},
		{"Quotes.Confirm: a solutions partner", orderingtest.Wolk, approved(orderingtest.Klant, confirm)},
		{"Approvals.Approve", "", requested(bakker, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			return of(p.Approvals.Approve(ctx, anna, once, orderingtest.Target(v), usecase.ApproveInput{}))
		})},
		{"Approvals.Approve: three documents", "", requested(orderingtest.Klant, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			return of(p.Approvals.Approve(ctx, anna, once, orderingtest.Target(v), usecase.ApproveInput{}))
		})},
		{"Approvals.Approve: with a discount", "", requested(bakker, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			discount := int64(500)
			return of(p.Approvals.Approve(ctx, anna, once, orderingtest.Target(v), usecase.ApproveInput{Discounts: []ordering.ItemDiscount{{Item: v.Items[1].ID, MRCBasisPoints: &discount}}}))
		})},
		{"Approvals.Decline", "", requested(bakker, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			return of(p.Approvals.Decline(ctx, anna, once, orderingtest.Target(v), "", "nee"))
		})},
		{"Approvals.Return", "", requested(bakker, func(ctx context.Context, p *process, once ordering.Idempotency, v *ordering.QuoteVersion) error {
			return of(p.Approvals.Return(ctx, anna, once, orderingtest.Target(v), "", "waarom?"))
		})},
		{"Approvals.Erase", "", func(o *office) ask {
			v := withdrawn(o, bakker)
			return func(ctx context.Context, p *process, _ ordering.Idempotency) error {
				return p.Approvals.Erase(ctx, orderingtest.As(orderingtest.Ada), v.Quote)
			}
		}},
	}
}

func orderCommands() []command {
	const bakker = orderingtest.Bakker
	olga := orderingtest.As(orderingtest.Olga)
	inProgress := func(do func(context.Context, *office, *process, ordering.Idempotency, *ordering.Order) error) func(*office) ask {
		return func(o *office) ask {
			order := o.InProgress(bakker, o.FasterFibre(bakker), orderingtest.NewServer())
			o.Work()
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return do(ctx, o, p, once, order)
			}
		}
	}
	return []command{
		{"Orders.Release", "", func(o *office) ask {
			order := o.Ordered(o.Approved(o.Request(bakker, orderingtest.NewServer())))
			o.Work()
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Orders.Release(ctx, olga, once, order.ID))
			}
		}},
		{"Orders.CompleteItem", "", inProgress(func(ctx context.Context, o *office, p *process, once ordering.Idempotency, order *ordering.Order) error {
			return of(p.Orders.CompleteItem(ctx, olga, once, order.ID, order.Items[0].ID, o.Clock.Today()))
		})},
		{"Orders.CompleteItem: the last", "", func(o *office) ask {
			order := o.InProgress(bakker, orderingtest.NewServer())
			o.Work()
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Orders.CompleteItem(ctx, olga, once, order.ID, order.Items[0].ID, o.Clock.Today()))
			}
		}},
		{"Orders.CancelItem", "", inProgress(func(ctx context.Context, _ *office, p *process, once ordering.Idempotency, order *ordering.Order) error {
			return of(p.Orders.CancelItem(ctx, olga, once, order.ID, order.Items[0].ID, "niet nodig"))
		})},
		{"Orders.FailItem", "", inProgress(func(ctx context.Context, _ *office, p *process, once ordering.Idempotency, order *ordering.Order) error {
			return of(p.Orders.FailItem(ctx, olga, once, order.ID, order.Items[0].ID, "geen buis"))
		})},
	}
}

// houseCommands are those of administration, and the sweep.
func houseCommands() []command {
	const noord, bakker = orderingtest.Noord, orderingtest.Bakker
	user, ada := orderingtest.User(noord), orderingtest.As(orderingtest.Ada)
	swept := func(name string, days int, before func(*office)) command {
		return command{"Jobs.Sweep: " + name, "", func(o *office) ask {
			before(o)
			o.Clock.Days(days)
			return func(ctx context.Context, p *process, _ ordering.Idempotency) error { return of(p.Jobs.Sweep(ctx)) }
		}}
	}
	simply := func(name string, partner ordering.PartnerID, do ask) command {
		return command{name, partner, func(*office) ask { return do }}
	}
	return []command{
		simply("Directory.CreateCustomer", noord, func(ctx context.Context, p *process, once ordering.Idempotency) error {
			return of(p.Directory.CreateCustomer(ctx, user, once, ordering.CustomerInput{Reference: "K-9", Company: ordering.Company{LegalName: "Smederij Vuur B.V."}}))
		}),
		simply("Directory.UpdateCustomer", noord, func(ctx context.Context, p *process, _ ordering.Idempotency) error {
			return of(p.Directory.UpdateCustomer(ctx, user, bakker, 1, ordering.CustomerInput{Reference: "K-10", Company: ordering.Company{LegalName: "Bakker en Zoon B.V."}}))
		}),
		simply("Directory.SetReselling", noord, func(ctx context.Context, p *process, once ordering.Idempotency) error {
			return of(p.Directory.SetReselling(ctx, user, once, ordering.Reselling{Markups: []ordering.CategoryMarkup{{Category: "hosting", BasisPoints: 2_000}}}))
		}),
		simply("Directory.PutPartner", "", func(ctx context.Context, p *process, once ordering.Idempotency) error {
			next := *orderingtest.Partner(noord)
			next.Blocked = true
			return of(p.Directory.PutPartner(ctx, ada, once, next))
		}),
		{"Directory.SetAccountManager", "", func(o *office) ask {
			for range 2 {
				o.Request(bakker, orderingtest.NewServer())
			}
			o.Work()
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Directory.SetAccountManager(ctx, ada, once, noord, 1, orderingtest.Carla))
			}
		}},
		simply("Directory.Block", "", func(ctx context.Context, p *process, once ordering.Idempotency) error {
			return of(p.Directory.Block(ctx, ada, once, noord, 1, "Betaalt niet."))
		}),
		{"Directory.Unblock", "", func(o *office) ask {
			orderingtest.Must(o.Directory.Block(o.t.Context(), ada, ordering.Idempotency{}, noord, 1, "Betaalt niet."))(o.t)
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Directory.Unblock(ctx, ada, once, noord, 2))
			}
		}},
		simply("Directory.SetBrand", "", func(ctx context.Context, p *process, once ordering.Idempotency) error {
			return of(p.Directory.SetBrand(ctx, ada, once, noord, 1, &ordering.Brand{Colour: "#7A1FA2"}))
		}),
		simply("Directory.PutPerson", "", func(ctx context.Context, p *process, once ordering.Idempotency) error {
			return of(p.Directory.PutPerson(ctx, ada, once, ordering.Person{
				Subject: "nina", Name: "Nina Nieuw", Mail: "nina@onecentral.example", Language: catalog.Dutch, Roles: []ordering.Role{ordering.Operations},
			}))
		}),
		simply("Directory.RevokeLinks", "", func(ctx context.Context, p *process, once ordering.Idempotency) error {
			return of(p.Directory.RevokeLinks(ctx, ada, once, orderingtest.Anna))
		}),
		{"Directory.SetDelegations", "", func(o *office) ask {
			today := o.Clock.Today()
			return func(ctx context.Context, p *process, _ ordering.Idempotency) error {
				return of(p.Directory.SetDelegations(ctx, orderingtest.As(orderingtest.Anna), 1, []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today}}))
			}
		}},
		{"Directory.PutCatalog", "", func(o *office) ask {
			next := orderingtest.NextCatalogue(o.t, "2027-03-01", func(func(string) map[string]any) {})
			return func(ctx context.Context, p *process, _ ordering.Idempotency) error {
				return of(p.Directory.PutCatalog(ctx, ada, next))
			}
		}},
		swept("reminds of a cart", 8, func(o *office) { o.Fill(bakker, orderingtest.NewServer()) }),
		swept("removes a cart", 15, func(o *office) { o.Fill(bakker, orderingtest.NewServer()) }),
		swept("reminds of a version", 3, func(o *office) { o.Request(orderingtest.Slager, orderingtest.NewServer()); o.Work() }),
		swept("ends versions", 32, func(o *office) {
			o.Approved(o.Request(bakker, orderingtest.NewServer()))
			o.Request(orderingtest.Slager, orderingtest.NewServer())
			o.Work()
		}),
		{"Fulfilment.Retry", "", func(o *office) ask {
			v := o.Request(bakker, orderingtest.NewServer())
			o.Work()
			now := o.Clock.Now()
			o.Save(&ordering.Job{ID: "stuck", Kind: ordering.JobNotify, Notice: ordering.NoticeApprovalAsked, Partner: noord, Quote: v.Quote, Version: 1, Stuck: true, Attempts: 8, Due: now, CreatedAt: now.Add(-time.Hour)})
			return func(ctx context.Context, p *process, once ordering.Idempotency) error {
				return of(p.Fulfilment.Retry(ctx, orderingtest.As(orderingtest.Olga), once, "stuck"))
			}
		}},
		swept("offers a job again", 0, func(o *office) {
			v := o.Request(bakker, orderingtest.NewServer())
			o.Work()
			now := o.Clock.Now()
			o.Save(&ordering.Job{ID: "stuck", Kind: ordering.JobNotify, Notice: ordering.NoticeApprovalAsked, Partner: noord, Quote: v.Quote, Version: 1, Stuck: true, Attempts: 8, Due: now, CreatedAt: now.Add(-time.Hour)})
		}),
	}
}
