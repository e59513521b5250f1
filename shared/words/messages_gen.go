// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1234

// OwnName says "English".
var OwnName = Message{key: 1}

// formatDecimal says ".".
var formatDecimal = Message{key: 2}

// formatGroup says ",".
var formatGroup = Message{key: 3}

// formatNegative says "-{number}".
func formatNegative(number string) Message {
	return Message{4, []any{number}}
}

// formatMoney says "€{amount}".
func formatMoney(amount string) Message {
	return Message{5, []any{amount}}
}

// formatMoneyNegative says "-€{amount}".
func formatMoneyNegative(amount string) Message {
	return Message{6, []any{amount}}
}

// formatMore says "+€{amount}".
func formatMore(amount string) Message {
	return Message{7, []any{amount}}
}

// formatLess says "−€{amount}".
func formatLess(amount string) Message {
	return Message{8, []any{amount}}
}

// formatPercent says "{number}%".
func formatPercent(number string) Message {
	return Message{9, []any{number}}
}

// formatDate says "{day} {month} {year}".
func formatDate(day string, month Message, year string) Message {
	return Message{10, []any{day, month, year}}
}

// formatShortDate says "{day} {month} {year}".
func formatShortDate(day string, month Message, year string) Message {
	return Message{11, []any{day, month, year}}
}

// formatMoment says "{date}, {hour}:{minute}".
func formatMoment(date calendar.Date, hour string, minute string) Message {
	return Message{12, []any{date, hour, minute}}
}

// FigureTermDiscount says "Term discount {term} ({share})".
func FigureTermDiscount(term Message, share int64) Message {
	return Message{44, []any{term, percent(share)}}
}

// FigureTermSurcharge says "Term surcharge {term} ({share})".
func FigureTermSurcharge(term Message, share int64) Message {
	return Message{45, []any{term, percent(share)}}
}

// FigurePartnerDiscount says "Partner discount ({share})".
func FigurePartnerDiscount(share int64) Message {
	return Message{46, []any{percent(share)}}
}

// FigurePartnerSurcharge says "Partner surcharge ({share})".
func FigurePartnerSurcharge(share int64) Message {
	return Message{47, []any{percent(share)}}
}

// FigureAdditionalDiscount says "Additional discount ({share})".
func FigureAdditionalDiscount(share int64) Message {
	return Message{48, []any{percent(share)}}
}

// FigureOneOffDiscount says "Additional one-off discount ({share})".
func FigureOneOffDiscount(share int64) Message {
	return Message{49, []any{percent(share)}}
}

// FigureFirstPeriod says "First period from {from} ({charged} of {days} days)".
func FigureFirstPeriod(from calendar.Date, charged int, days int) Message {
	return Message{50, []any{from, charged, days}}
}

// FigureActualFirstPeriod says "Actual first period from {from} ({charged} of {days} days)".
func FigureActualFirstPeriod(from calendar.Date, charged int, days int) Message {
	return Message{51, []any{from, charged, days}}
}

// FigureOfItem says "Item {item} · {figure}".
func FigureOfItem(item int, figure Message) Message {
	return Message{52, []any{item, figure}}
}

// FigureOfOffering says "Item {item}, {offering} · {figure}".
func FigureOfOffering(item int, offering string, figure Message) Message {
	return Message{53, []any{item, offering, figure}}
}

// FigureInTotal says "Total · {figure}".
func FigureInTotal(figure Message) Message {
	return Message{54, []any{figure}}
}

// FigureInclVAT says "Total · {figure}, incl. VAT".
func FigureInclVAT(figure Message) Message {
	return Message{55, []any{figure}}
}

// ColumnExclVAT says "Excl. VAT".
var ColumnExclVAT = Message{key: 56}

// ColumnVAT says "VAT {rate}".
func ColumnVAT(rate int64) Message {
	return Message{57, []any{percent(rate)}}
}

// ColumnInclVAT says "Incl. VAT".
var ColumnInclVAT = Message{key: 58}

// FiguresInShort says "Difference per month {monthly}, one-off charges {once}, excl. VAT.".
func FiguresInShort(monthly money.Cents, once money.Cents) Message {
	return Message{59, []any{difference(monthly), once}}
}

// AmountsExclVAT says "All amounts are in euro and exclude VAT.".
var AmountsExclVAT = Message{key: 60}

// AmountsExclVATAnd says "All amounts are in euro and exclude VAT. {sentence}".
func AmountsExclVATAnd(sentence Text) Message {
	return Message{61, []any{sentence}}
}

// AmountsExclVATRounded says "All amounts are in euro and exclude {rate} VAT. VAT is rounded on each total.".
func AmountsExclVATRounded(rate int64) Message {
	return Message{62, []any{percent(rate)}}
}

// AmountsExclVATPerLine says "All amounts are in euro and exclude {rate} VAT. VAT is rounded on each total; per line it is indicative.".
func AmountsExclVATPerLine(rate int64) Message {
	return Message{63, []any{percent(rate)}}
}

// RuleDiscountOver says "An additional discount in this quote is over {share}.".
func RuleDiscountOver(share int64) Message {
	return Message{64, []any{percent(share)}}
}

// RuleTotalsOver says "The difference per month is over {monthly}, or the one-off charges are over {once}.".
func RuleTotalsOver(monthly money.Cents, once money.Cents) Message {
	return Message{65, []any{monthly, once}}
}

// RuleDifferenceOver says "The difference per month is over {amount}.".
func RuleDifferenceOver(amount money.Cents) Message {
	return Message{66, []any{amount}}
}

// RuleOneOffOver says "The one-off charges are over {amount}.".
func RuleOneOffOver(amount money.Cents) Message {
	return Message{67, []any{amount}}
}

// RuleDesign says "A chosen tier needs a design.".
var RuleDesign = Message{key: 68}

// RuleCheaper says "An item becomes cheaper per month.".
var RuleCheaper = Message{key: 69}

// RuleDifferenceBelow says "The difference per month of an item is below {amount}.".
func RuleDifferenceBelow(amount money.Cents) Message {
	return Message{70, []any{amount}}
}

// RuleAlways says "Every request is reviewed.".
var RuleAlways = Message{key: 71}

// Plain says "{text}".
func Plain(text Text) Message {
	return Message{72, []any{text}}
}

// Months says "{n, plural, one {{n} month} other {{n} months}}".
func Months(n int) Message {
	return Message{73, []any{n}}
}

// Week says "week {number}".
func Week(number int) Message {
	return Message{74, []any{number}}
}

// AtMostUnit says "at most {n} {unit}".
func AtMostUnit(n int, unit string) Message {
	return Message{75, []any{n, unit}}
}

// PageOf says "Page {page} of {pages}".
func PageOf(page int, pages int) Message {
	return Message{76, []any{page, pages}}
}

// LabelWithUnit says "{label} ({unit})".
func LabelWithUnit(label Message, unit Message) Message {
	return Message{77, []any{label, unit}}
}

// ThisProductDoesNotAllow says "This product does not allow this change.".
var ThisProductDoesNotAllow = Message{key: 78}

// ThisProductDoesNotAllowNote says "This product does not allow this change: {note}.".
func ThisProductDoesNotAllowNote(note Text) Message {
	return Message{79, []any{note}}
}

// OptionTimes says "{n} × {option}".
func OptionTimes(n int, option Text) Message {
	return Message{80, []any{n, option}}
}

// InputIsNotValid says "The input is not valid.".
var InputIsNotValid = Message{key: 81}

// ThisMustBe says "This must be {wanted}.".
func ThisMustBe(wanted Message) Message {
	return Message{82, []any{wanted}}
}

// ThisFormWasSentBefore says "This form was sent before with other content. Please check what it says and send it again.".
var ThisFormWasSentBefore = Message{key: 83}

// YouCanResolveThis says "You can resolve this yourself.".
var YouCanResolveThis = Message{key: 84}

// DocumentLinkExpired says "This link has expired. Open the document again from the request.".
var DocumentLinkExpired = Message{key: 85}

// DocumentLinkInvalid says "This link is not valid.".
var DocumentLinkInvalid = Message{key: 86}

// DocumentMissing says "This document does not exist (any more).".
var DocumentMissing = Message{key: 87}

// DocumentUnreadable says "The document cannot be read at the moment.".
var DocumentUnreadable = Message{key: 88}

// ProductLabel says "Product".
var ProductLabel = Message{key: 89}

// NotFoundWhat says "Not found: {what}.".
func NotFoundWhat(what Message) Message {
	return Message{90, []any{what}}
}

// ChooseOneOfTiers says "Choose one of the tiers: {tiers}.".
func ChooseOneOfTiers(tiers Text) Message {
	return Message{91, []any{tiers}}
}

// CharacteristicInRange says "{name}: from {low} to {high}, in steps of {step}.".
func CharacteristicInRange(name Message, low int, high int, step int) Message {
	return Message{92, []any{name, low, high, step}}
}

// LinkThisProductToOne says "Link this product to one of these services: {products}.".
func LinkThisProductToOne(products Text) Message {
	return Message{93, []any{products}}
}

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 108}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 109}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 110}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 111}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 112}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{113, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 114}

// CannotTakePart says "Not possible".
var CannotTakePart = Message{key: 115}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 116}

// InCart says "In the cart".
var InCart = Message{key: 117}

// EmptyAsEarlyAsPossible says "Leave empty for the earliest possible date".
var EmptyAsEarlyAsPossible = Message{key: 118}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 119}

// Without says "No".
var Without = Message{key: 120}

// With says "Yes".
var With = Message{key: 121}

// Choose says "Choose".
var Choose = Message{key: 122}

// AsEachServiceHasIt says "Leave unchanged".
var AsEachServiceHasIt = Message{key: 123}

// EmptyAsEachServiceHas says "Leave empty to change nothing. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{124, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{125, []any{offeringName}}
}

// Keep says "Keep {product}".
func Keep(product string) Message {
	return Message{126, []any{product}}
}

// Services says "Services".
var Services = Message{key: 127}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 128}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 129}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 130}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{131, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{132, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 133}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 134}

// Calculate says "Calculate".
var Calculate = Message{key: 135}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 136}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 137}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{138, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 139}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 140}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 141}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 142}

// Service says "Service".
var Service = Message{key: 143}

// NowPM says "Now p/m".
var NowPM = Message{key: 144}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 145}

// Difference says "Difference".
var Difference = Message{key: 146}

// OneOff says "One-off".
var OneOff = Message{key: 147}

// From says "From".
var From = Message{key: 148}

// TotalOf says "Total of ".
var TotalOf = Message{key: 149}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 150}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 151}

// CartOf says "Cart of ".
var CartOf = Message{key: 152}

// Cart says "Cart".
var Cart = Message{key: 153}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 154}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{155, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 156}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 157}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 158}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 159}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 160}

// YourAccountManagerCanMend says "Your account manager can mend this.".
var YourAccountManagerCanMend = Message{key: 161}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 162}

// PerMonth says "per month".
var PerMonth = Message{key: 163}

// Becomes says "Becomes".
var Becomes = Message{key: 164}

// YouSaw says "You saw".
var YouSaw = Message{key: 165}

// Price says "Price".
var Price = Message{key: 166}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{167, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{168, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{169, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 170}

// Date says "Date".
var Date = Message{key: 171}

// Name says "Name".
var Name = Message{key: 172}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 173}

// For says "For ".
var For = Message{key: 174}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 175}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 176}

// StartHere says "Start here".
var StartHere = Message{key: 177}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 178}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 179}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 180}

// ThrowCartAway says "Empty cart".
var ThrowCartAway = Message{key: 181}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 182}

// ThrowAwayForGood says "Empty it for good".
var ThrowAwayForGood = Message{key: 183}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 184}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 185}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 186}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 187}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 188}

// ToRequest says "To the request".
var ToRequest = Message{key: 189}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{190, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 191}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{192, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 193}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 194}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 195}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 196}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 197}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 198}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 199}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 200}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 201}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 202}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 203}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 204}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 205}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{206, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 207}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{208, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{209, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 210}

// Telephony says "Telephony".
var Telephony = Message{key: 211}

// Connections says "Connections".
var Connections = Message{key: 212}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 213}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 214}

// LeadTime says "Lead time".
var LeadTime = Message{key: 215}

// Term says "Term".
var Term = Message{key: 216}

// ToCart says "to the cart".
var ToCart = Message{key: 217}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 218}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 219}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 220}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 221}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 222}

// Search says "Search".
var Search = Message{key: 223}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 224}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 225}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 226}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 227}

// YourChoice says "Your choice".
var YourChoice = Message{key: 228}

// Options says "Options".
var Options = Message{key: 229}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 230}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 231}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 232}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 233}

// Link says "Link".
var Link = Message{key: 234}

// GoesWith says "Goes with".
var GoesWith = Message{key: 235}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 236}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 237}

// WhatItCosts says "Price".
var WhatItCosts = Message{key: 238}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 239}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 240}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 241}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 242}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 243}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 244}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 245}

// Delivery says "Delivery".
var Delivery = Message{key: 246}

// At says "Contact: ".
var At = Message{key: 247}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 248}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 249}

// ContactThere says "Contact there".
var ContactThere = Message{key: 250}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 251}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 252}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 253}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 254}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 255}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 256}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 257}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 258}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 259}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 260}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 261}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 262}

// Version says "Version".
var Version = Message{key: 263}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 264}

// Customer says "Customer".
var Customer = Message{key: 265}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{266, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 267}

// ToQuote says "To the quote".
var ToQuote = Message{key: 268}

// State says "State: {state}.".
func State(state string) Message {
	return Message{269, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 270}

// DifferencePerMonth says "Difference per month".
var DifferencePerMonth = Message{key: 271}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 272}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 273}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 274}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 275}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 276}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 277}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 278}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 279}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 280}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 281}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 282}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 283}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{284, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 285}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 286}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 287}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 288}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 289}

// YourReference says "Your reference".
var YourReference = Message{key: 290}

// Town says "Town".
var Town = Message{key: 291}

// Details says "Details".
var Details = Message{key: 292}

// Incomplete says "incomplete".
var Incomplete = Message{key: 293}

// Complete says "complete".
var Complete = Message{key: 294}

// Next says "Next".
var Next = Message{key: 295}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 296}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 297}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 298}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 299}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 300}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 301}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 302}

// Reference says "Reference".
var Reference = Message{key: 303}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 304}

// SeeWhatCanGrow says "See what you can upgrade".
var SeeWhatCanGrow = Message{key: 305}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 306}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 307}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 308}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 309}

// Optional says "(optional)".
var Optional = Message{key: 310}

// Save says "Save".
var Save = Message{key: 311}

// Cancel says "Cancel".
var Cancel = Message{key: 312}

// Contact says "Contact".
var Contact = Message{key: 313}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 314}

// VatId says "VAT id".
var VatId = Message{key: 315}

// Business says "Business".
var Business = Message{key: 316}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 317}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 318}

// No says "No".
var No = Message{key: 319}

// Yes says "Yes".
var Yes = Message{key: 320}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 321}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 322}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 323}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 324}

// LegalName says "Legal name".
var LegalName = Message{key: 325}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 326}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 327}

// Postcode says "Postcode".
var Postcode = Message{key: 328}

// HouseNumber says "House number".
var HouseNumber = Message{key: 329}

// Street says "Street".
var Street = Message{key: 330}

// EMail says "E-mail".
var EMail = Message{key: 331}

// Telephone says "Telephone".
var Telephone = Message{key: 332}

// TwoLettersNlBeDe says "Two letters: NL, BE, DE.".
var TwoLettersNlBeDe = Message{key: 333}

// Country says "Country".
var Country = Message{key: 334}

// Empty says "empty".
var Empty = Message{key: 335}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 336}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 337}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{338, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{339, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 340}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 341}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 342}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 343}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 344}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 345}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 346}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 347}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 348}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 349}

// Approve says "Approve".
var Approve = Message{key: 350}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 351}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 352}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 353}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 354}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 355}

// Decline says "Decline".
var Decline = Message{key: 356}

// Unit says "Unit".
var Unit = Message{key: 357}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 358}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 359}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{360, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 361}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 362}

// Activate says "Activate".
var Activate = Message{key: 363}

// Quote says "Quote".
var Quote = Message{key: 364}

// Progress says "Progress".
var Progress = Message{key: 365}

// Request says "The request".
var Request = Message{key: 366}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 367}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 368}

// Versions says "Versions".
var Versions = Message{key: 369}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 370}

// AddComment says "Add comment".
var AddComment = Message{key: 371}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 372}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 373}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 374}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 375}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 376}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 377}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 378}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 379}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 380}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 381}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 382}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 383}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 384}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 385}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 386}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 387}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 388}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 389}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 390}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 391}

// Quotes says "Quotes".
var Quotes = Message{key: 392}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 393}

// All says "All".
var All = Message{key: 394}

// StateDossiers says "State".
var StateDossiers = Message{key: 395}

// Superseded says "Superseded".
var Superseded = Message{key: 396}

// Expired says "Expired".
var Expired = Message{key: 397}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 398}

// Declined says "Declined".
var Declined = Message{key: 399}

// Ordered says "Ordered".
var Ordered = Message{key: 400}

// Approved says "Approved".
var Approved = Message{key: 401}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 402}

// Requested says "Requested".
var Requested = Message{key: 403}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 404}

// AskAgain says "Ask again".
var AskAgain = Message{key: 405}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 406}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 407}

// Order says "Order".
var Order = Message{key: 408}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 409}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 410}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 411}

// DifferencePM says "Difference p.m.".
var DifferencePM = Message{key: 412}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 413}

// NextStep says "Next step".
var NextStep = Message{key: 414}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 415}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 416}

// ShowAll says "Show all".
var ShowAll = Message{key: 417}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 418}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 419}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 420}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{421, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 422}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{423, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 424}

// LogIn says "Log in".
var LogIn = Message{key: 425}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 426}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 427}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 428}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 429}

// TryAgain says "Try again".
var TryAgain = Message{key: 430}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 431}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 432}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 433}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 434}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 435}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 436}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 437}

// Welcome says "Welcome".
var Welcome = Message{key: 438}

// Overview says "Overview".
var Overview = Message{key: 439}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 440}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 441}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 442}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 443}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 444}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 445}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{446, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 447}

// LastChanged says "Last changed".
var LastChanged = Message{key: 448}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 449}

// StateHome says "Progress".
var StateHome = Message{key: 450}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 451}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{452, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{453, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 454}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 455}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 456}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 457}

// LetServiceGrow says "Upgrade a service".
var LetServiceGrow = Message{key: 458}

// NewService says "New service".
var NewService = Message{key: 459}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 460}

// Waived says "Allowed".
var Waived = Message{key: 461}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{462, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 463}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 464}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 465}

// Note says "Note".
var Note = Message{key: 466}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{467, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 468}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 469}

// Returned says "returned".
var Returned = Message{key: 470}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 471}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 472}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{473, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 474}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{475, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{476, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 477}

// Cancelled says "cancelled".
var Cancelled = Message{key: 478}

// Delivered says "delivered".
var Delivered = Message{key: 479}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 480}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 481}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{482, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 483}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{484, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{485, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{486, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{487, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{488, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{489, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{490, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{491, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{492, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{493, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{494, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{495, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 496}

// MainMenu says "Main menu".
var MainMenu = Message{key: 497}

// LogOut says "Log out".
var LogOut = Message{key: 498}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 499}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 500}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 501}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 502}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 503}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 504}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 505}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 506}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 507}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 508}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{509, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 510}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 511}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{512, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{513, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 514}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 515}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 516}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{517, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 518}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 519}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 520}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{521, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 522}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{523, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 524}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 525}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{526, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 527}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 528}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 529}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 530}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 531}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 532}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{533, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 534}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 535}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{536, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{537, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 538}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 539}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 540}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 541}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 542}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 543}

// Decided says "Decided".
var Decided = Message{key: 544}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 545}

// Period says "Period".
var Period = Message{key: 546}

// ByPartner says "By partner".
var ByPartner = Message{key: 547}

// ByWeek says "By week".
var ByWeek = Message{key: 548}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 549}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 550}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 551}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 552}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 553}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 554}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 555}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 556}

// DecidedInline says "decided".
var DecidedInline = Message{key: 557}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 558}

// RequestedInline says "requested".
var RequestedInline = Message{key: 559}

// PartnerId says "partner id".
var PartnerId = Message{key: 560}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 561}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 562}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 563}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 564}

// Released says "Released".
var Released = Message{key: 565}

// Statement says "Statement".
var Statement = Message{key: 566}

// On says "On".
var On = Message{key: 567}

// Signatory says "Signed by".
var Signatory = Message{key: 568}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 569}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 570}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{571, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 572}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 573}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{574, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 575}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 576}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 577}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 578}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 579}

// Reason says "Reason".
var Reason = Message{key: 580}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 581}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 582}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 583}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 584}

// InProgress says "In progress".
var InProgress = Message{key: 585}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{586, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 587}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 588}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 589}

// NextDate says "Next date".
var NextDate = Message{key: 590}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 591}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 592}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{593, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{594, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{595, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{596, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{597, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{598, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{599, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{600, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{601, []any{name}}
}

// None says "none".
var None = Message{key: 602}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{603, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 604}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 605}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{606, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 607}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{608, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 609}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{610, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{611, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 612}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 613}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 614}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 615}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{616, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 617}

// And says " and ".
var And = Message{key: 618}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{619, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 620}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 621}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 622}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 623}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{624, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 625}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 626}

// Documents says "Documents".
var Documents = Message{key: 627}

// CountryTwoLetters says "Country".
var CountryTwoLetters = Message{key: 628}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 629}

// NoteProposal says "Note".
var NoteProposal = Message{key: 630}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 631}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{632, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 633}

// Different says "different".
var Different = Message{key: 634}

// Same says "the same".
var Same = Message{key: 635}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 636}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 637}

// Comparison says "Comparison".
var Comparison = Message{key: 638}

// YesInline says "yes".
var YesInline = Message{key: 639}

// NoInline says "no".
var NoInline = Message{key: 640}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 641}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 642}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 643}

// Checks says "Checks".
var Checks = Message{key: 644}

// VatQuote says "VAT".
var VatQuote = Message{key: 645}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 646}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{647, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 648}

// Terminated says "terminated".
var Terminated = Message{key: 649}

// Suspended says "suspended".
var Suspended = Message{key: 650}

// Active says "active".
var Active = Message{key: 651}

// ContactService says "Contact".
var ContactService = Message{key: 652}

// Address says "Address".
var Address = Message{key: 653}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 654}

// StateService says "State".
var StateService = Message{key: 655}

// Identifier says "Identifier".
var Identifier = Message{key: 656}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{657, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 658}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 659}

// AllProducts says "All products".
var AllProducts = Message{key: 660}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 661}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 662}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 663}

// AllServices says "All services".
var AllServices = Message{key: 664}

// Show says "Apply filter".
var Show = Message{key: 665}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 666}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 667}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 668}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 669}

// MoreServices says "More services".
var MoreServices = Message{key: 670}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 671}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 672}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 673}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 674}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 675}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{676, []any{name, id}}
}

// CanGrow says "Can be upgraded: ".
var CanGrow = Message{key: 677}

// MoveToService says "Move to ".
var MoveToService = Message{key: 678}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{679, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 680}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 681}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 682}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 683}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 684}

// RunsOver says "Runs over".
var RunsOver = Message{key: 685}

// Configuration says "Configuration".
var Configuration = Message{key: 686}

// CanGrowService says "Can be upgraded".
var CanGrowService = Message{key: 687}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{688, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{689, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 690}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 691}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 692}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{693, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 694}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 695}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 696}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 697}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 698}

// Consent says "Consent".
var Consent = Message{key: 699}

// Mandate says "Mandate".
var Mandate = Message{key: 700}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 701}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 702}

// Answer says "Answer".
var Answer = Message{key: 703}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 704}

// Question says "Question".
var Question = Message{key: 705}

// VatCheck says "VAT check".
var VatCheck = Message{key: 706}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{707, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 708}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{709, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 710}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 711}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{712, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{713, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 714}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 715}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 716}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 717}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 718}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 719}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 720}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{721, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{722, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 723}

// TakesEffect says "Effective date".
var TakesEffect = Message{key: 724}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{725, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 726}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 727}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 728}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 729}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 730}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 731}

// NowAndThen says "Now and after the change".
var NowAndThen = Message{key: 732}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 733}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 734}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 735}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 736}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 737}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 738}

// NowInline says "now".
var NowInline = Message{key: 739}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{740, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{741, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{742, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{743, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{744, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{745, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{746, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 747}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 748}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{749, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 750}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{751, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 752}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 753}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 754}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 755}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 756}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{757, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{758, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 759}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 760}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 761}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 762}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 763}

// Waiting says "Waiting".
var Waiting = Message{key: 764}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 765}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 766}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 767}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 768}

// Agreed says " (agreed)".
var Agreed = Message{key: 769}

// NotYet says " (not yet)".
var NotYet = Message{key: 770}

// Filter says "Filter".
var Filter = Message{key: 771}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 772}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 773}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 774}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 775}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 776}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 777}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 778}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{779, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 780}

// Colleague says "Colleague".
var Colleague = Message{key: 781}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 782}

// FirstDay says "First day".
var FirstDay = Message{key: 783}

// LastDay says "Last day".
var LastDay = Message{key: 784}

// Add says "Add".
var Add = Message{key: 785}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{786, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 787}

// Total says "Total".
var Total = Message{key: 788}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 789}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{790, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 791}

// Remarks says "Remarks".
var Remarks = Message{key: 792}

// Conditions says "Conditions".
var Conditions = Message{key: 793}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{794, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 795}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 796}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 797}

// Validity says "Validity".
var Validity = Message{key: 798}

// ValidUntilEndOf23 says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{799, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 800}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 801}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 802}

// Signature says "Signature".
var Signature = Message{key: 803}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 804}

// Position says "Position".
var Position = Message{key: 805}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{806, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{807, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 808}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{809, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 810}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{811, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 812}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 813}

// Ends says "ends".
var Ends = Message{key: 814}

// New says "new".
var New = Message{key: 815}

// Migration says "migration".
var Migration = Message{key: 816}

// NewComparison says "New".
var NewComparison = Message{key: 817}

// Old says "Old".
var Old = Message{key: 818}

// Changed says "changed".
var Changed = Message{key: 819}

// Unchanged says "unchanged".
var Unchanged = Message{key: 820}

// Specification says "Specification".
var Specification = Message{key: 821}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 822}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 823}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 824}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 825}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 826}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{827, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{828, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{829, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 830}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{831, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{832, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 833}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 834}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{835, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{836, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 837}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{838, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 839}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{840, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{841, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{842, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 843}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 844}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 845}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 846}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 847}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 848}

// Number says "Number".
var Number = Message{key: 849}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 850}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{851, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 852}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{853, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{854, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 855}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 856}

// Planned says "Planned".
var Planned = Message{key: 857}

// Each says " (each)".
var Each = Message{key: 858}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{859, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{860, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 861}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 862}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 863}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 864}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 865}

// Contents says "Contents".
var Contents = Message{key: 866}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{867, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 868}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{869, []any{removedOn, customerName}}
}

// N1Line says "1 line".
var N1Line = Message{key: 870}

// Lines says "{len} lines".
func Lines(len int) Message {
	return Message{871, []any{len}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 872}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 873}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 874}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 875}

// SiteContact says "Site contact".
var SiteContact = Message{key: 876}

// Line says "line {number}".
func Line(number int) Message {
	return Message{877, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{878, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{879, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 880}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{881, []any{term}}
}

// LineNumberName says "line {number} ({name})".
func LineNumberName(number int, name string) Message {
	return Message{882, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 883}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{884, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{885, []any{position, state}}
}

// EachLine says "Progress of each line".
var EachLine = Message{key: 886}

// InCartItem says "In the cart".
var InCartItem = Message{key: 887}

// N235959AmsterdamTime says "{day} (Dutch time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{888, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{889, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{890, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 891}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 892}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{893, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 894}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{895, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 896}

// OrderNoun says "Order".
var OrderNoun = Message{key: 897}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 898}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{899, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{900, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and is now order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{901, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 902}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{903, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 904}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel a line itself.".
var AccountManagerReleasesOrderFor = Message{key: 905}

// Activated says "Activated".
var Activated = Message{key: 906}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{907, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 908}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 909}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{910, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 911}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{912, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{913, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{914, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{915, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{916, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{917, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{918, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{919, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 920}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{921, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{922, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{923, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{924, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 925}

// Partner says "Partner".
var Partner = Message{key: 926}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 927}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 928}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 929}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 930}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 931}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{932, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 933}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{934, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{935, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 936}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{937, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{938, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 939}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{940, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 941}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{942, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 943}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 944}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 945}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{946, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 947}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{948, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{949, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 950}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{951, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 952}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{953, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 954}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{955, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 956}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 957}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 958}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 959}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 960}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 961}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 962}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{963, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 964}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{965, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{966, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 967}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{968, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 969}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{970, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 971}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{972, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 973}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 974}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{975, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 976}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{977, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{978, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 979}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 980}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 981}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 982}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 983}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{984, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 985}

// LineNumber says ", line {number}".
func LineNumber(number int) Message {
	return Message{986, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{987, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 988}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 989}

// HoursInline says "hours".
var HoursInline = Message{key: 990}

// H says "h".
var H = Message{key: 991}

// RepairTime says "Repair time".
var RepairTime = Message{key: 992}

// Level says "Level".
var Level = Message{key: 993}

// Package says "Package".
var Package = Message{key: 994}

// Ampere says "ampere".
var Ampere = Message{key: 995}

// AtMost says "At most".
var AtMost = Message{key: 996}

// Power says "Power".
var Power = Message{key: 997}

// Space says "Space".
var Space = Message{key: 998}

// GbStorage says "GB storage".
var GbStorage = Message{key: 999}

// Storage says "Storage".
var Storage = Message{key: 1000}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1001}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1002}

// Memory says "Memory".
var Memory = Message{key: 1003}

// Size says "Size".
var Size = Message{key: 1004}

// Seats says "seats".
var Seats = Message{key: 1005}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1006}

// SeatType says "Seat type".
var SeatType = Message{key: 1007}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1008}

// Channels says "channels".
var Channels = Message{key: 1009}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1010}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1011}

// Throughput says "Throughput".
var Throughput = Message{key: 1012}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1013}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1014}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1015}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1016}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1017, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1018, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1019}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1020}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1021}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1022}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1023}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1024}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1025}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1026}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1027}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1028}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1029}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1030}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1031}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1032}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1033}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1034}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1035}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1036}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1037}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1038}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1039}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1040}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1041}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1042}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1043}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1044}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1045}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1046}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1047}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1048}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1049}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1050, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1051}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1052}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1053}

// ServiceBulk says "service".
var ServiceBulk = Message{key: 1054}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1055}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1056}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1057}

// ItemInline says "item".
var ItemInline = Message{key: 1058}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1059}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1060}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1061}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1062}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1063}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1064}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1065}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1066}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1067}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1068}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1069, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1070}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1071}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1072}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1073}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1074}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1075}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1076}

// ThereIsNoOrderWithout says "There is no order without consent.".
var ThereIsNoOrderWithout = Message{key: 1077}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1078, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote is order {order} already.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1079, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1080, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1081}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1082}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1083}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1084}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1085}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1086}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1087}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1088}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1089, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1090}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1091}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1092}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1093}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1094}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1095}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1096}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1097}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1098}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1099}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1100}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1101}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1102}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1103}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1104}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1105}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1106, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1107}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1108}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1109}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1110}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1111}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1112}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1113}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1114}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1115}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1116}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1117}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1118}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1119}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1120}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1121}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1122}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1123}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1124}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1125}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1126}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1127}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1128}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1129}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1130}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1131}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1132}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1133}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1134}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1135, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1136}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1137}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1138}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1139}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1140}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1141, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1142}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1143}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1144}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1145}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1146}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1147}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1148}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1149, []any{earliest}}
}

// ThisCannotBeDoneIn says "This cannot be done in the state {from}.".
func ThisCannotBeDoneIn(from string) Message {
	return Message{1150, []any{from}}
}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1151}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1152}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1153}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1154, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1155, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1156}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1157}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1158}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1159}

// Person says "person".
var Person = Message{key: 1160}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1161}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1162}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1163}

// CartInline says "cart".
var CartInline = Message{key: 1164}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1165}

// Document says "document".
var Document = Message{key: 1166}

// OrderInline says "order".
var OrderInline = Message{key: 1167}

// Job says "job".
var Job = Message{key: 1168}

// Session says "session".
var Session = Message{key: 1169}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1170}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1171}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1172, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1173}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1174}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1175}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1176}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1177}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1178}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1179, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1180, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1181}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1182, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1183}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1184}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1185}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1186}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1187}

// List says "a list".
var List = Message{key: 1188}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1189}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1190}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1191}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1192}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1193}

// TextInline says "a text".
var TextInline = Message{key: 1194}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1195}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1196}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1197}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1198}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1199}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1200}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1201}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1202}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1203}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1204}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1205}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1206}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1207}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1208}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1209}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1210}

// SomethingWentWrongError says "Something went wrong".
var SomethingWentWrongError = Message{key: 1211}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1212}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1213}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1214}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1215}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1216}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1217}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1218}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1219}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1220}

// NotFound says "Not found".
var NotFound = Message{key: 1221}

// YouMayNotDoThisError says "You have no access to this page".
var YouMayNotDoThisError = Message{key: 1222}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1223}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1224}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1225, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1226}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1227}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1228}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1229}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1230}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1231}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1232, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1233}

// Month is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Month(id string) Message {
	switch id {
	case "1":
		return Message{key: 13}
	case "2":
		return Message{key: 14}
	case "3":
		return Message{key: 15}
	case "4":
		return Message{key: 16}
	case "5":
		return Message{key: 17}
	case "6":
		return Message{key: 18}
	case "7":
		return Message{key: 19}
	case "8":
		return Message{key: 20}
	case "9":
		return Message{key: 21}
	case "10":
		return Message{key: 22}
	case "11":
		return Message{key: 23}
	case "12":
		return Message{key: 24}
	}
	return Plain(Text{NL: id, EN: id})
}

// ShortMonth is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func ShortMonth(id string) Message {
	switch id {
	case "1":
		return Message{key: 25}
	case "2":
		return Message{key: 26}
	case "3":
		return Message{key: 27}
	case "4":
		return Message{key: 28}
	case "5":
		return Message{key: 29}
	case "6":
		return Message{key: 30}
	case "7":
		return Message{key: 31}
	case "8":
		return Message{key: 32}
	case "9":
		return Message{key: 33}
	case "10":
		return Message{key: 34}
	case "11":
		return Message{key: 35}
	case "12":
		return Message{key: 36}
	}
	return Plain(Text{NL: id, EN: id})
}

// Figure is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Figure(id string) Message {
	switch id {
	case "oldMrcCents":
		return Message{key: 37}
	case "listMrcCents":
		return Message{key: 38}
	case "newMrcCents":
		return Message{key: 39}
	case "differenceCents":
		return Message{key: 40}
	case "listNrcCents":
		return Message{key: 41}
	case "nrcCents":
		return Message{key: 42}
	case "firstPeriodCents":
		return Message{key: 43}
	}
	return Plain(Text{NL: id, EN: id})
}

// Role is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Role(id string) Message {
	switch id {
	case "partnerUser":
		return Message{key: 94}
	case "partnerSigner":
		return Message{key: 95}
	case "accountManager":
		return Message{key: 96}
	case "salesManager":
		return Message{key: 97}
	case "engineering":
		return Message{key: 98}
	case "operations":
		return Message{key: 99}
	case "admin":
		return Message{key: 100}
	case "system":
		return Message{key: 101}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 102}
	case "inProgress":
		return Message{key: 103}
	case "partial":
		return Message{key: 104}
	case "completed":
		return Message{key: 105}
	case "cancelled":
		return Message{key: 106}
	case "failed":
		return Message{key: 107}
	}
	return Plain(Text{NL: id, EN: id})
}

var names = [messages]string{
	1:    "ownName",
	2:    "format.decimal",
	3:    "format.group",
	4:    "format.negative",
	5:    "format.money",
	6:    "format.moneyNegative",
	7:    "format.more",
	8:    "format.less",
	9:    "format.percent",
	10:   "format.date",
	11:   "format.shortDate",
	12:   "format.moment",
	13:   "month.1",
	14:   "month.2",
	15:   "month.3",
	16:   "month.4",
	17:   "month.5",
	18:   "month.6",
	19:   "month.7",
	20:   "month.8",
	21:   "month.9",
	22:   "month.10",
	23:   "month.11",
	24:   "month.12",
	25:   "shortMonth.1",
	26:   "shortMonth.2",
	27:   "shortMonth.3",
	28:   "shortMonth.4",
	29:   "shortMonth.5",
	30:   "shortMonth.6",
	31:   "shortMonth.7",
	32:   "shortMonth.8",
	33:   "shortMonth.9",
	34:   "shortMonth.10",
	35:   "shortMonth.11",
	36:   "shortMonth.12",
	37:   "figure.oldMrcCents",
	38:   "figure.listMrcCents",
	39:   "figure.newMrcCents",
	40:   "figure.differenceCents",
	41:   "figure.listNrcCents",
	42:   "figure.nrcCents",
	43:   "figure.firstPeriodCents",
	44:   "figureTermDiscount",
	45:   "figureTermSurcharge",
	46:   "figurePartnerDiscount",
	47:   "figurePartnerSurcharge",
	48:   "figureAdditionalDiscount",
	49:   "figureOneOffDiscount",
	50:   "figureFirstPeriod",
	51:   "figureActualFirstPeriod",
	52:   "figureOfItem",
	53:   "figureOfOffering",
	54:   "figureInTotal",
	55:   "figureInclVAT",
	56:   "columnExclVAT",
	57:   "columnVAT",
	58:   "columnInclVAT",
	59:   "figuresInShort",
	60:   "amountsExclVAT",
	61:   "amountsExclVATAnd",
	62:   "amountsExclVATRounded",
	63:   "amountsExclVATPerLine",
	64:   "ruleDiscountOver",
	65:   "ruleTotalsOver",
	66:   "ruleDifferenceOver",
	67:   "ruleOneOffOver",
	68:   "ruleDesign",
	69:   "ruleCheaper",
	70:   "ruleDifferenceBelow",
	71:   "ruleAlways",
	72:   "plain",
	73:   "months",
	74:   "week",
	75:   "atMostUnit",
	76:   "pageOf",
	77:   "labelWithUnit",
	78:   "thisProductDoesNotAllow",
	79:   "thisProductDoesNotAllowNote",
	80:   "optionTimes",
	81:   "inputIsNotValid",
	82:   "thisMustBe",
	83:   "thisFormWasSentBefore",
	84:   "youCanResolveThis",
	85:   "documentLinkExpired",
	86:   "documentLinkInvalid",
	87:   "documentMissing",
	88:   "documentUnreadable",
	89:   "productLabel",
	90:   "notFoundWhat",
	91:   "chooseOneOfTiers",
	92:   "characteristicInRange",
	93:   "linkThisProductToOne",
	94:   "role.partnerUser",
	95:   "role.partnerSigner",
	96:   "role.accountManager",
	97:   "role.salesManager",
	98:   "role.engineering",
	99:   "role.operations",
	100:  "role.admin",
	101:  "role.system",
	102:  "orderState.acknowledged",
	103:  "orderState.inProgress",
	104:  "orderState.partial",
	105:  "orderState.completed",
	106:  "orderState.cancelled",
	107:  "orderState.failed",
	108:  "giveDateLike202701",
	109:  "giveWholeNumber",
	110:  "whatHappenedToEachService",
	111:  "notEverythingWasPutIn",
	112:  "chooseWhatChangesFirst",
	113:  "totalDifferencePerMonthOne",
	114:  "changeServicesTogether",
	115:  "cannotTakePart",
	116:  "wasInCartAlreadyWith",
	117:  "inCart",
	118:  "emptyAsEarlyAsPossible",
	119:  "keepCurrentTerms",
	120:  "without",
	121:  "with",
	122:  "choose",
	123:  "asEachServiceHasIt",
	124:  "emptyAsEachServiceHas",
	125:  "moveTo",
	126:  "keep",
	127:  "services",
	128:  "noServicesHaveBeenChosen",
	129:  "toYourServices",
	130:  "youChoseServicesOfDifferent",
	131:  "servicesN",
	132:  "customers",
	133:  "keepOrMove",
	134:  "whatChangesForAllOf",
	135:  "calculate",
	136:  "whatItBecomes",
	137:  "addToCart",
	138:  "changes",
	139:  "byService",
	140:  "backToChange",
	141:  "oldNewAndDifference",
	142:  "chosenServices",
	143:  "service",
	144:  "nowPM",
	145:  "becomesPM",
	146:  "difference",
	147:  "oneOff",
	148:  "from",
	149:  "totalOf",
	150:  "amountsExcludeVat",
	151:  "notInCartAnyMore",
	152:  "cartOf",
	153:  "cart",
	154:  "noPriceYet",
	155:  "item",
	156:  "changeItem",
	157:  "seeNewPrices",
	158:  "recordWaiver",
	159:  "completeCustomer",
	160:  "youCanGoOnWith",
	161:  "yourAccountManagerCanMend",
	162:  "yourAccountManagerJudgesThis",
	163:  "perMonth",
	164:  "becomes",
	165:  "youSaw",
	166:  "price",
	167:  "recorded",
	168:  "thisCartBecomesVersionStands",
	169:  "youAreRevising",
	170:  "requestIsNotPossibleYet",
	171:  "date",
	172:  "name",
	173:  "nothingWasRecorded",
	174:  "for",
	175:  "thisCartIsEmptyNew",
	176:  "totalOfThisRequest",
	177:  "startHere",
	178:  "moreInThisRequest",
	179:  "changeServiceOfThisCustomer",
	180:  "chooseNewService",
	181:  "throwCartAway",
	182:  "allItemsGoThisCannot",
	183:  "throwAwayForGood",
	184:  "neededBeforeYouCanRequest",
	185:  "pleaseNote",
	186:  "pricesHaveChanged",
	187:  "priceListChangedSinceYou",
	188:  "acceptNewPrices",
	189:  "toRequest",
	190:  "change",
	191:  "changeCart",
	192:  "remove",
	193:  "removeCart",
	194:  "customersStatementAboutTerm",
	195:  "thisCustomerIsSmallBusiness",
	196:  "takeStatementBack",
	197:  "nameOfWhoStatesThis",
	198:  "dateOfStatement",
	199:  "recordStatement",
	200:  "requestQuote",
	201:  "thisIsPossibleOnceEverything",
	202:  "seeWhatIsNeeded",
	203:  "yourAccountManagerJudgesRequest",
	204:  "referenceOfChange",
	205:  "catalogue",
	206:  "forTerm",
	207:  "sameDay",
	208:  "businessDays",
	209:  "orMonths",
	210:  "serviceLevels",
	211:  "telephony",
	212:  "connections",
	213:  "pricesPerMonthForYou",
	214:  "thereIsNothingToOrder",
	215:  "leadTime",
	216:  "term",
	217:  "toCart",
	218:  "toCartConfigure",
	219:  "thisItemIsNoLonger",
	220:  "pleaseCheckYourChoiceAnd",
	221:  "forWhichCustomer",
	222:  "findByNameReferenceKvk",
	223:  "search",
	224:  "noCustomerFoundSearchFor",
	225:  "youHaveNoCustomersYet",
	226:  "thereAreMoreCustomersSearch",
	227:  "recordNewCustomer",
	228:  "yourChoice",
	229:  "options",
	230:  "requestedDateOptional",
	231:  "atEarliestOn",
	232:  "emptyMeansAsEarlyAs",
	233:  "addToCartConfigure",
	234:  "link",
	235:  "goesWith",
	236:  "anotherServiceGoesWithThis",
	237:  "thisCustomerHasNoneYet",
	238:  "whatItCosts",
	239:  "thisChoiceHasNoPrice",
	240:  "neededForRequest",
	241:  "updatePrice",
	242:  "backToFirstChoice",
	243:  "closeComparison",
	244:  "howThisPriceCameAbout",
	245:  "compareWithAnotherChoice",
	246:  "delivery",
	247:  "at",
	248:  "anotherAddressOrContact",
	249:  "addressOfDelivery",
	250:  "contactThere",
	251:  "numberPortingAndDocuments",
	252:  "currentOperator",
	253:  "numbersOrRangesOneLine",
	254:  "like0201234567OrRangeLike",
	255:  "yourReferenceSuchAsPo",
	256:  "noteOptional",
	257:  "backToQuote",
	258:  "youMayNotOrderHere",
	259:  "youCanOrderOnceIt",
	260:  "pdfIsStillBeingMade",
	261:  "sha256OfPdf",
	262:  "validUntil",
	263:  "version",
	264:  "contractingParty",
	265:  "customer",
	266:  "toOrder",
	267:  "thisQuoteHasBeenOrdered",
	268:  "toQuote",
	269:  "state",
	270:  "thisQuoteCannotBeOrdered",
	271:  "differencePerMonth",
	272:  "itemConfirm",
	273:  "signAndOrder",
	274:  "activateAndOrder",
	275:  "whatYouOrder",
	276:  "readQuoteWithItsSpecification",
	277:  "yourConfirmation",
	278:  "withOrderWeKeepThis",
	279:  "withOrderWeKeepWho",
	280:  "customersCustomer",
	281:  "nothingHasBeenSavedYet",
	282:  "somethingInItChangedSince",
	283:  "thisFormWasSavedBefore",
	284:  "detailsOf",
	285:  "newCustomer",
	286:  "searchByNameReferenceKvk",
	287:  "noCustomerFoundWith",
	288:  "showAllCustomers",
	289:  "youHaveNoCustomersYetAddOne",
	290:  "yourReference",
	291:  "town",
	292:  "details",
	293:  "incomplete",
	294:  "complete",
	295:  "next",
	296:  "yourReferenceLabel",
	297:  "stillMissingForQuote",
	298:  "completeDetails",
	299:  "differencePerMonthInline",
	300:  "cartIsEmptyChooseNew",
	301:  "chooseNewServiceCustomer",
	302:  "thisCustomerHasNoServices",
	303:  "reference",
	304:  "perMonthCustomer",
	305:  "seeWhatCanGrow",
	306:  "quotesOfThisCustomer",
	307:  "changeDetails",
	308:  "youCanSaveWithReference",
	309:  "youCanSaveWithName",
	310:  "optional",
	311:  "save",
	312:  "cancel",
	313:  "contact",
	314:  "businessAddress",
	315:  "vatId",
	316:  "business",
	317:  "whereWeDeliverByDefault",
	318:  "languageOfQuote",
	319:  "no",
	320:  "yes",
	321:  "smallBusinessSignsWaiverFor",
	322:  "smallBusiness",
	323:  "eightDigitsDutchBusinessesOnly",
	324:  "kvkNumber",
	325:  "legalName",
	326:  "contactOnSite",
	327:  "installationAddress",
	328:  "postcode",
	329:  "houseNumber",
	330:  "street",
	331:  "eMail",
	332:  "telephone",
	333:  "twoLettersNlBeDe",
	334:  "country",
	335:  "empty",
	336:  "belowIsWhatYouFilled",
	337:  "thisCustomerWasChangedMeanwhile",
	338:  "perMonthOneOff",
	339:  "now",
	340:  "yourDecisionAs",
	341:  "thisCannotBeApprovedNow",
	342:  "whyMayVatCheckBe",
	343:  "giveDiscountOptional",
	344:  "perItemPercentageOrAmount",
	345:  "discountOnMonthlyPrice",
	346:  "discountOnOneOffCharge",
	347:  "showNewFiguresFirst",
	348:  "thisIsPreviewNothingHas",
	349:  "approveWithThisDiscount",
	350:  "approve",
	351:  "sendQuestion",
	352:  "yourQuestionToPartner",
	353:  "returnWithQuestion",
	354:  "declineForGood",
	355:  "reasonForPartner",
	356:  "decline",
	357:  "unit",
	358:  "onlyAccountManagerCanBe",
	359:  "thisPageIsNotFor",
	360:  "until",
	361:  "standIn",
	362:  "signForCustomer",
	363:  "activate",
	364:  "quote",
	365:  "progress",
	366:  "request",
	367:  "notedAtRequest",
	368:  "whoDecides",
	369:  "versions",
	370:  "historyAndComments",
	371:  "addComment",
	372:  "yourCommentYourAccountManager",
	373:  "addCommentDossier",
	374:  "yourAnswer",
	375:  "answerRequestItselfStaysAs",
	376:  "sendAnswer",
	377:  "doesSomethingHaveToChange",
	378:  "reviseRequest",
	379:  "whatElseYouCanDo",
	380:  "revisingPutsContentInCart",
	381:  "reviseQuote",
	382:  "copyingPutsContentInCart",
	383:  "copyToCart",
	384:  "withdraw",
	385:  "reasonOptional",
	386:  "withdrawForGood",
	387:  "addPdfSignedElsewhere",
	388:  "wasQuoteSignedOutsideOf",
	389:  "signedPdfAtMost4",
	390:  "thisFileIsLargerThan",
	391:  "addPdf",
	392:  "quotes",
	393:  "customerOrNumber",
	394:  "all",
	395:  "stateDossiers",
	396:  "superseded",
	397:  "expired",
	398:  "withdrawn",
	399:  "declined",
	400:  "ordered",
	401:  "approved",
	402:  "questionToYou",
	403:  "requested",
	404:  "weAreReviewingRequest",
	405:  "askAgain",
	406:  "answerQuestion",
	407:  "haveItOrdered",
	408:  "order",
	409:  "followOrder",
	410:  "youHaveNoQuotesYet",
	411:  "quotesNewestFirstAmountsWithout",
	412:  "differencePM",
	413:  "validUntilDossiers",
	414:  "nextStep",
	415:  "nothingFoundHereYetLook",
	416:  "nothingFound",
	417:  "showAll",
	418:  "choosePdf",
	419:  "atMost4MbPlease",
	420:  "thisFileIsNotPdf",
	421:  "nameOfFile",
	422:  "yourAccountManagerIsTold",
	423:  "added",
	424:  "somethingWentWrong",
	425:  "logIn",
	426:  "pleaseAskYourAdministratorTo",
	427:  "yourAccountHasNoRole",
	428:  "nothingWasRecordedPleaseOpen",
	429:  "formIsNotComplete",
	430:  "tryAgain",
	431:  "toStartPage",
	432:  "toYourWorkList",
	433:  "additionalDiscount",
	434:  "withThisDiscount",
	435:  "givePercentageSuchAs12",
	436:  "atMost100",
	437:  "atMostTwoDecimals",
	438:  "welcome",
	439:  "overview",
	440:  "withOnecentralForDecision",
	441:  "onecentralHasQuestion",
	442:  "approvedWaitingForColleagueTo",
	443:  "readyToSign",
	444:  "approvedWaitingForColleagueToActivate",
	445:  "readyToActivate",
	446:  "becomesNewVersionOf",
	447:  "keptUntil",
	448:  "lastChanged",
	449:  "openCarts",
	450:  "stateHome",
	451:  "ordersUnderWay",
	452:  "ofDelivered",
	453:  "items",
	454:  "orderingAtOnecentral",
	455:  "herePartnersAskForNew",
	456:  "youCannotAskForQuotes",
	457:  "yourAccountIsBlocked",
	458:  "letServiceGrow",
	459:  "newService",
	460:  "nothingIsOpenChooseService",
	461:  "waived",
	462:  "alternative",
	463:  "canBeWaivedWithReason",
	464:  "forUsToReview",
	465:  "blocks",
	466:  "note",
	467:  "upTo",
	468:  "yourAccountManager",
	469:  "noLongerNeeded",
	470:  "returned",
	471:  "declinedInline",
	472:  "approvedInline",
	473:  "waitsFor",
	474:  "waitsForDecision",
	475:  "by",
	476:  "overThisRoleDecidesToo",
	477:  "notDelivered",
	478:  "cancelled",
	479:  "delivered",
	480:  "orderReleased",
	481:  "documentSignedElsewhereAdded",
	482:  "documentOfVersionMade",
	483:  "comment",
	484:  "handedOverTo",
	485:  "versionSuperseded",
	486:  "versionExpired",
	487:  "versionWithdrawn",
	488:  "versionReturnedWithQuestion",
	489:  "versionDeclined",
	490:  "versionApproved",
	491:  "agreedToVersion",
	492:  "discountGivenVersion",
	493:  "versionIsBeingRevised",
	494:  "questionAnsweredWithVersion",
	495:  "versionRequested",
	496:  "skipToContent",
	497:  "mainMenu",
	498:  "logOut",
	499:  "referenceOfThisPage",
	500:  "partnerMadeRequestAndWaits",
	501:  "logInAndJudge",
	502:  "thisPageByItselfDecides",
	503:  "yourDecisionIsAsked",
	504:  "linkWasMadeForSomebody",
	505:  "thisRequestDoesNotWait",
	506:  "thisVersionHasBeenDecided",
	507:  "thereIsNothingLeftTo",
	508:  "seeRequest",
	509:  "versionThatThisLinkWas",
	510:  "thereIsNewerVersion",
	511:  "toNewestVersion",
	512:  "days",
	513:  "hours",
	514:  "lessThanHour",
	515:  "inTheseWeeksNothingWas",
	516:  "youManageNoPartnersAnd",
	517:  "weeks",
	518:  "numbers",
	519:  "toNumbers",
	520:  "thereIsNoSuchPeriod",
	521:  "exclVatOrders",
	522:  "wonPerMonth",
	523:  "businessDaysMedian9In",
	524:  "fromDecisionToOrder",
	525:  "fromRequestToDecision",
	526:  "ofWhichOrderedByNow",
	527:  "filledMedianOutlined9In",
	528:  "businessDaysFromDecisionTo",
	529:  "filledMedianOutlined9In10Were",
	530:  "businessDaysFromRequestTo",
	531:  "differencePerMonthOfOrders",
	532:  "wonPerMonthByWeek",
	533:  "ofWhichOrdered",
	534:  "outlinedRequestedFilledOfThose",
	535:  "requestsPerWeek",
	536:  "n9In10Within",
	537:  "barForEachWeekFrom",
	538:  "together",
	539:  "weekFromMonday",
	540:  "toOrder90",
	541:  "toOrderMedian",
	542:  "toDecision90",
	543:  "toDecisionMedian",
	544:  "decided",
	545:  "orderedByNow",
	546:  "period",
	547:  "byPartner",
	548:  "byWeek",
	549:  "downloadAsCsv",
	550:  "timesAreInBusinessDays",
	551:  "wonPerMonthEuroExcl",
	552:  "businessDaysToOrder90",
	553:  "businessDaysToOrderMedian",
	554:  "orderedInline",
	555:  "businessDaysToDecision90",
	556:  "businessDaysToDecisionMedian",
	557:  "decidedInline",
	558:  "ofWhichOrderedByNowInline",
	559:  "requestedInline",
	560:  "partnerId",
	561:  "yourAccountManagerReleasesOrder",
	562:  "waitsForRelease",
	563:  "deliveredOrder",
	564:  "waitsForOnecentral",
	565:  "released",
	566:  "statement",
	567:  "on",
	568:  "signatory",
	569:  "activatedBy",
	570:  "signedBy",
	571:  "serviceService",
	572:  "deliveredOn",
	573:  "wasPlannedFor",
	574:  "businessDaysLeadTimeBusinessDays",
	575:  "plannedDate",
	576:  "specificationInQuote",
	577:  "confirmation",
	578:  "quoteOrder",
	579:  "cancelThisItem",
	580:  "reason",
	581:  "cancelItem",
	582:  "notDeliveredOrders",
	583:  "cancelledOrders",
	584:  "partlyDone",
	585:  "inProgress",
	586:  "of",
	587:  "youHaveNoOrdersYet",
	588:  "ordersNewestFirstAmountsWithout",
	589:  "orderedOn",
	590:  "nextDate",
	591:  "thisIsWhereOnecentralsPartners",
	592:  "engineeringJudgesDesign",
	593:  "inStepsOf",
	594:  "fromTo",
	595:  "atLeastThatOfWhat",
	596:  "toTimes",
	597:  "needsDocument",
	598:  "notTogetherWith",
	599:  "countsForAll",
	600:  "atMostMax",
	601:  "referenceOf",
	602:  "none",
	603:  "goesWithOneOf",
	604:  "inCartInline",
	605:  "toThisCustomersCart",
	606:  "onlyVersionStillCounts",
	607:  "youAreLookingAtEarlier",
	608:  "thisQuoteWasValidUntil",
	609:  "weHaveQuestion",
	610:  "thisQuoteIsOrder",
	611:  "approvedYouCanOrderUntil",
	612:  "youWillGetEMail",
	613:  "weAreReviewingYourRequest",
	614:  "pdfIsStillBeingMadeWhichUsually",
	615:  "onlyColleagueWhoMaySign",
	616:  "byValidUntil",
	617:  "waitsForYourAnswer",
	618:  "and",
	619:  "waitsForList",
	620:  "yourAnswerToOurQuestion",
	621:  "forYourCustomerWithPrices",
	622:  "forYourCustomerWithoutPrices",
	623:  "quoteAsPdf",
	624:  "versionNumber",
	625:  "pleaseCheckTheseFields",
	626:  "notEverythingIsRightYet",
	627:  "documents",
	628:  "countryTwoLetters",
	629:  "numbersProposal",
	630:  "noteProposal",
	631:  "requestedDate",
	632:  "plannedUntil",
	633:  "optionsWhatOneAdds",
	634:  "different",
	635:  "same",
	636:  "thisChoice",
	637:  "firstChoice",
	638:  "comparison",
	639:  "yesInline",
	640:  "noInline",
	641:  "giveReasonIfYouLet",
	642:  "requestQuote2",
	643:  "toYourDecision",
	644:  "checks",
	645:  "vatQuote",
	646:  "yourCommentPartnerReadsIt",
	647:  "monthsLeft",
	648:  "runsOnMonthly",
	649:  "terminated",
	650:  "suspended",
	651:  "active",
	652:  "contactService",
	653:  "address",
	654:  "monthlyPriceExclVat",
	655:  "stateService",
	656:  "identifier",
	657:  "untilTermEndsRemaining",
	658:  "productIdentifierReferenceOrTown",
	659:  "allCustomers",
	660:  "allProducts",
	661:  "upgrade",
	662:  "notPossibleNow",
	663:  "possibleNow",
	664:  "allServices",
	665:  "show",
	666:  "tickServicesToChangeThem",
	667:  "tickAllOnThisPage",
	668:  "whatIsPossible",
	669:  "changeTickedServices",
	670:  "moreServices",
	671:  "nothingFoundYetThereAre",
	672:  "thereIsNoServiceLike",
	673:  "showAllServices",
	674:  "yourCustomersHaveNoServices",
	675:  "seeCatalogue",
	676:  "chooseNameId",
	677:  "canGrow",
	678:  "moveToService",
	679:  "changeNameId",
	680:  "changeOfThisServiceIs",
	681:  "onlyMoveIsPossible",
	682:  "thisServiceCannotChangeNow",
	683:  "seeOpenOrder",
	684:  "changeThisService",
	685:  "runsOver",
	686:  "configuration",
	687:  "canGrowService",
	688:  "changesChanged",
	689:  "newServices",
	690:  "answerToYourQuestion",
	691:  "requestedOn",
	692:  "requestedBy",
	693:  "vatReviewWaivedBy",
	694:  "toNewFigures",
	695:  "pleaseSeeWhatThisDiscount",
	696:  "nothingHasBeenRecordedYet",
	697:  "discountOnOneOffChargeInline",
	698:  "discountOnMonthlyPriceInline",
	699:  "consent",
	700:  "mandate",
	701:  "positionOfWhoSigns",
	702:  "nameOfWhoSigns",
	703:  "answer",
	704:  "signedPdf",
	705:  "question",
	706:  "vatCheck",
	707:  "thisVersionWasValidUntil",
	708:  "returnedWithQuestion",
	709:  "partnerCanOrderUntil",
	710:  "thisVersionDoesNotWait",
	711:  "youHaveApprovedThisVersion",
	712:  "stillToBeDecidedBy",
	713:  "itemNumber",
	714:  "workList",
	715:  "thisIsOnecentralsWorkList",
	716:  "serviceChangedSinceYouSaw",
	717:  "nothingWasPutInCart",
	718:  "editChangeInCart",
	719:  "cartTakesOneChangeOf",
	720:  "thisServiceIsInCart",
	721:  "changeName",
	722:  "keepName",
	723:  "thisCannotBeCalculatedYet",
	724:  "takesEffect",
	725:  "differencePerMonthOneOff",
	726:  "noChangeToCalculate",
	727:  "thisServiceCannotChangeNowUpgrade",
	728:  "whatChanges",
	729:  "takingNumbersAlong",
	730:  "saveChangeInCart",
	731:  "addToCartUpgrade",
	732:  "nowAndThen",
	733:  "chooseWhatChangesHereYou",
	734:  "amountsExcludeVatUnlessThey",
	735:  "whatEachNumberDoesTo",
	736:  "oneNumberOrRangePer",
	737:  "suchAsCustomersPoNumber",
	738:  "emptyAsEarlyAsPossibleChangeThat",
	739:  "nowInline",
	740:  "nowN",
	741:  "inStepsOfN",
	742:  "fromToNN2",
	743:  "nowOnWithout",
	744:  "nowHad",
	745:  "atMostUpgradefield",
	746:  "keepCurrentTerm",
	747:  "numbersToTakeAlong",
	748:  "currentOperatorOfNumbers",
	749:  "referenceOfDocument",
	750:  "referenceOfPortingMandate",
	751:  "perMonthAmount",
	752:  "sameMonthlyPrice",
	753:  "onAgreedDay",
	754:  "afterEndOfTerm",
	755:  "onFirstOfMonth",
	756:  "asSoonAsItCan",
	757:  "staysUntil",
	758:  "newUntil",
	759:  "nothingWaitsForYou",
	760:  "nothingThatWaitsForYou",
	761:  "giveAmountSuchAs1",
	762:  "chooseOneOfOptions",
	763:  "amountFromPerMonthOr",
	764:  "waiting",
	765:  "youDecideAs",
	766:  "n7DaysOrLonger",
	767:  "n3DaysOrLonger",
	768:  "n1DayOrLonger",
	769:  "agreed",
	770:  "notYet",
	771:  "filter",
	772:  "showEverything",
	773:  "youStandInFor",
	774:  "waitingSince",
	775:  "alsoNeeded",
	776:  "nobodyElse",
	777:  "colleagueYouChooseHereCan",
	778:  "nobodyStandsInForYou",
	779:  "removeName",
	780:  "addStandIn",
	781:  "colleague",
	782:  "chooseAccountManager",
	783:  "firstDay",
	784:  "lastDay",
	785:  "add",
	786:  "thisDocumentWasMadeFrom",
	787:  "referenceClosing",
	788:  "total",
	789:  "totalOfThisQuote",
	790:  "onWaivedForCustomerMaximum",
	791:  "termOver24Months",
	792:  "remarks",
	793:  "conditions",
	794:  "thisQuoteIsSubjectTo",
	795:  "leadTimesAreInBusiness",
	796:  "firstPeriodIsCalculatedOn",
	797:  "allAmountsAreInEuro",
	798:  "validity",
	799:  "validUntilEndOf23",
	800:  "thisOfferIs",
	801:  "thisQuoteIs",
	802:  "validityIsSetOnApproval",
	803:  "signature",
	804:  "placeAndDate",
	805:  "position",
	806:  "onBehalfOf",
	807:  "youAgreeToQuoteAnd",
	808:  "agreedClosing",
	809:  "activatesThisQuoteInPartner",
	810:  "activation",
	811:  "thisCopyIsForYour",
	812:  "forYourInformation",
	813:  "monthlyPrice",
	814:  "ends",
	815:  "new",
	816:  "migration",
	817:  "newComparison",
	818:  "old",
	819:  "changed",
	820:  "unchanged",
	821:  "specification",
	822:  "siteAndContact",
	823:  "deliveryAndTerm",
	824:  "changeItem2",
	825:  "migrationItem",
	826:  "linkedTo",
	827:  "endOfTerm",
	828:  "startOfMonth",
	829:  "runsUntilRemaining",
	830:  "runsMonthly",
	831:  "fromCompletionPlannedUntil",
	832:  "itemNumberText",
	833:  "site",
	834:  "promisedDocument",
	835:  "more",
	836:  "andTrimSpace",
	837:  "openThisQuoteInPartner",
	838:  "referenceShort",
	839:  "draftNotYetApprovedBy",
	840:  "vatIdJoined",
	841:  "kvkTradeRegister",
	842:  "statutorySeat",
	843:  "yourPartner",
	844:  "customerSite",
	845:  "customerReference",
	846:  "yourVatId",
	847:  "yourKvkNumber",
	848:  "yourSupplier",
	849:  "number",
	850:  "setOnApproval",
	851:  "weArePleasedToOffer",
	852:  "forChangeYouSeeWhat",
	853:  "thisDocumentSpecifiesWhatHas",
	854:  "changesToExistingServices",
	855:  "whatChangesOverview",
	856:  "leadTimeBusinessDays",
	857:  "planned",
	858:  "each",
	859:  "option",
	860:  "eachCount",
	861:  "slaRepairTimeAvailability",
	862:  "requestQuoteOrChangeCart",
	863:  "openCart",
	864:  "willBeRemovedOn",
	865:  "lastChangedBy",
	866:  "contents",
	867:  "cartForWasLastChanged",
	868:  "yourCartIsStillOpen",
	869:  "yourCartWillBeRemoved",
	870:  "n1Line",
	871:  "lines",
	872:  "effectiveDate",
	873:  "numbersToPort",
	874:  "linkedToItem",
	875:  "customersReference",
	876:  "siteContact",
	877:  "line",
	878:  "serviceInline",
	879:  "runsOnUntilLeft",
	880:  "extendedMonthlyNotice",
	881:  "fromDelivery",
	882:  "lineNumberName",
	883:  "explanation",
	884:  "textReason",
	885:  "textPositionState",
	886:  "eachLine",
	887:  "inCartItem",
	888:  "n235959AmsterdamTime",
	889:  "referenceChecksum",
	890:  "moment",
	891:  "sentAutomaticallyByOnecentral",
	892:  "downloadConfirmationPdf",
	893:  "dear",
	894:  "dearSirOrMadam",
	895:  "fromLabelBy",
	896:  "orderStateOrder",
	897:  "orderNoun",
	898:  "viewOrder",
	899:  "onConfirmed",
	900:  "byConfirmed",
	901:  "quoteForWasConfirmedAnd",
	902:  "orderWasReceived",
	903:  "orderReceived",
	904:  "orderWasReleasedForDelivery",
	905:  "accountManagerReleasesOrderFor",
	906:  "activated",
	907:  "textSignerSignerFunction",
	908:  "signed",
	909:  "releasedOn",
	910:  "orderOfForCanBe",
	911:  "orderWasReleasedForDeliveryOrder",
	912:  "orderReleasedOrderCustomer",
	913:  "orderDelivered",
	914:  "deliveryInOrder",
	915:  "orderForWasDelivered",
	916:  "inOrderForWasDelivered",
	917:  "cancellationInOrder",
	918:  "orderForWasCancelled",
	919:  "inOrderForWasCancelled",
	920:  "deliveryFailed",
	921:  "deliveryFailedInOrder",
	922:  "orderForCouldNotBe",
	923:  "inOrderForCouldNot",
	924:  "orderForIsPartlySettled",
	925:  "existingServiceStaysAsIt",
	926:  "partner",
	927:  "partnersAnswerToQuestion",
	928:  "oneDecisionFromYourGroup",
	929:  "thisLinkIsPersonalOnly",
	930:  "reviewAndDecide",
	931:  "decideBefore",
	932:  "forOfRequestsQuoteYou",
	933:  "yourApprovalIsRequested",
	934:  "approvalRequested",
	935:  "ofRequestedQuoteForOn",
	936:  "yourDecisionIsStillNeeded",
	937:  "reminderWaitsForYourDecision",
	938:  "ofRequestedQuoteForOnPartnersAccount",
	939:  "yourDecisionAsStandIn",
	940:  "asStandInWaitsFor",
	941:  "viewQuote",
	942:  "quoteForWaitsForPartners",
	943:  "requestWasReturnedWithQuestion",
	944:  "youCanSubmitRequestAgain",
	945:  "answerQuestionQuote",
	946:  "beforeQuoteForCanBe",
	947:  "thereIsQuestionAboutYour",
	948:  "questionAboutQuote",
	949:  "requestOfQuoteForWas",
	950:  "quoteWasDeclined",
	951:  "quoteDeclined",
	952:  "youCanCopyQuoteTo",
	953:  "quoteForIsApprovedAnd",
	954:  "quoteIsApproved",
	955:  "quoteApproved",
	956:  "howToConfirmCheckConfirmation",
	957:  "howToConfirmCheckConfirmationPdfAnd",
	958:  "partnerCanNowSignIt",
	959:  "partnerCanNowActivateIt",
	960:  "reviewAndSign",
	961:  "reviewAndActivate",
	962:  "ifYouDoNotWant",
	963:  "quoteForIsApprovedBut",
	964:  "quoteIsAboutToExpire",
	965:  "quoteExpiresOn",
	966:  "quoteForWasWithdrawnAnd",
	967:  "quoteWasWithdrawn",
	968:  "quoteWithdrawn",
	969:  "wasValidUntil",
	970:  "quoteForWasNotConfirmed",
	971:  "quoteHasExpired",
	972:  "quoteExpired",
	973:  "commentDoesNotChangeQuote",
	974:  "readAndReply",
	975:  "quoteForHasNewComment",
	976:  "thereIsNewComment",
	977:  "newCommentOnQuote",
	978:  "mailAboutNotDelivered",
	979:  "viewDetails",
	980:  "notDeliveredQuote",
	981:  "messageOfOnecentralHasFinally",
	982:  "mailCouldNotBeDelivered",
	983:  "whyYourDecisionIsNeeded",
	984:  "customerWaivesLongestTermFor",
	985:  "alternativeLabel",
	986:  "lineNumber",
	987:  "waivedBy",
	988:  "toJudge",
	989:  "whatToLookAt",
	990:  "hoursInline",
	991:  "h",
	992:  "repairTime",
	993:  "level",
	994:  "package",
	995:  "ampere",
	996:  "atMost",
	997:  "power",
	998:  "space",
	999:  "gbStorage",
	1000: "storage",
	1001: "storageSsd",
	1002: "gbMemory",
	1003: "memory",
	1004: "size",
	1005: "seats",
	1006: "seatsCharacteristic",
	1007: "seatType",
	1008: "numbersInline",
	1009: "channels",
	1010: "voiceChannels",
	1011: "dataBundle",
	1012: "throughput",
	1013: "bandwidth",
	1014: "thisProductHasNoTiers",
	1015: "thisProductHasNoSuch",
	1016: "thisProductHasNoNumber",
	1017: "cannotBeCombinedWith",
	1018: "atMostSentence",
	1019: "thisProductHasNoSuchOption",
	1020: "onlyAdministratorCanDoThis",
	1021: "changeAccountManagerWithIts",
	1022: "chooseNlOrEn",
	1023: "nameAccountManager",
	1024: "thereIsNoSuchLevel",
	1025: "chooseResellerOrSolutions",
	1026: "lettersDigitsAnd",
	1027: "thisIsNoAccountManager",
	1028: "notRoleOfOnecentral",
	1029: "nameSubject",
	1030: "onlyAccountManagerCanDo",
	1031: "somebodyElseThanYourself",
	1032: "periodFromFirstToLast",
	1033: "atMostTwenty",
	1034: "thisHasBeenDecidedAlready",
	1035: "thisVersionDoesNotWaitForYou",
	1036: "youHaveDecidedOnThis",
	1037: "requesterDoesNotDecide",
	1038: "onlyAccountManagerCanWaive",
	1039: "onlyAccountManagerGivesDiscounts",
	1040: "thisVersionCannotBePriced",
	1041: "thereIsNoSuchItem",
	1042: "fromZeroToAmountItself",
	1043: "from0To10000",
	1044: "givePercentageOrAmount",
	1045: "namePartner",
	1046: "youHaveNoRoleHere",
	1047: "partnerInline",
	1048: "onlyPartnerCanDoThis",
	1049: "quoteInline",
	1050: "pngOrJpegOfAt",
	1051: "tooLightContrastWithWhite",
	1052: "colourLike0e3c61",
	1053: "atMost80Services",
	1054: "serviceBulk",
	1055: "cartChangedMeanwhile",
	1056: "atMost80ItemsPer",
	1057: "from1To80Items",
	1058: "itemInline",
	1059: "thereIsNothingToLink",
	1060: "thisCustomerHasNoSuch",
	1061: "thereIsNoSuchProduct",
	1062: "calculationChangedSinceYouSaw",
	1063: "nameHashOfWhatYou",
	1064: "dateNotInFuture",
	1065: "thisServiceIsInCartAlready",
	1066: "atMost80ItemsAnd",
	1067: "cartIsEmpty",
	1068: "vatTreatmentOfThisCustomer",
	1069: "completeCustomersDetails",
	1070: "yourAccountIsBlockedContact",
	1071: "serviceChangedSinceRequest",
	1072: "linkedServiceIsTerminated",
	1073: "iSignForCustomerAm",
	1074: "iActivateThisOrderFor",
	1075: "nameSha256OfDocument",
	1076: "confirmThatYouMaySign",
	1077: "thereIsNoOrderWithout",
	1078: "thisQuoteWasValidUntilUntil",
	1079: "thisQuoteIsOrderAlready",
	1080: "thisPartnerConfirmsOtherwise",
	1081: "thisIsNotDocumentOf",
	1082: "documentIsStillBeingDrawn",
	1083: "giveNameOrReference",
	1084: "customerChangedMeanwhile",
	1085: "giveAddressOfDelivery",
	1086: "whetherThisCanBeDelivered",
	1087: "thisCannotBeDeliveredAt",
	1088: "giveCurrentOperatorAndNumbers",
	1089: "promiseDocument",
	1090: "portingMandate",
	1091: "smallBusinessMustExpresslyAccept",
	1092: "numberPortIsInProgress",
	1093: "thisServiceIsBeingTerminated",
	1094: "thisServiceIsSuspended",
	1095: "thisServiceIsTerminated",
	1096: "orderOnThisServiceIs",
	1097: "thisProductIsAtEnd",
	1098: "thisServiceCannotBeUpgraded",
	1099: "onlyQuoteThatEndedWithout",
	1100: "thereIsNoSuchQuote",
	1101: "notPdf",
	1102: "atMost4Mb",
	1103: "pieceOfEvidence",
	1104: "fromDayOfOrderUntil",
	1105: "containsControlCharacter",
	1106: "atMostCharacters",
	1107: "thisFieldIsRequired",
	1108: "postcodeLike1234Ab",
	1109: "countryCodeOfTwoLetters",
	1110: "telephoneNumberLike0201234567Or",
	1111: "eMailAddressLikeName",
	1112: "noValidVatIdOf",
	1113: "eightDigitsForDutchBusinesses",
	1114: "nameServiceOrItem",
	1115: "atMostFive",
	1116: "dateInThisCentury",
	1117: "from0To120Months",
	1118: "withModifyOnly",
	1119: "nameVersionOfServiceThat",
	1120: "nameServiceThatChanges",
	1121: "chooseProduct",
	1122: "chooseAddOrModify",
	1123: "unknownOption",
	1124: "unknownCharacteristic",
	1125: "tooManyCharacteristicsOrOptions",
	1126: "from0To1000",
	1127: "numberLike0201234567OrRange",
	1128: "atMostTwentyNumbersOr",
	1129: "choose1326Or52",
	1130: "theseNumbersAreForAccount",
	1131: "thisServiceNoLongerExists",
	1132: "thisProductCannotBeOrdered",
	1133: "thisServiceCannotMoveTo",
	1134: "serviceChangedSinceYouSawItLook",
	1135: "priceChangedSinceYouSaw",
	1136: "product",
	1137: "thereIsNoDocumentUntil",
	1138: "chooseAcknowledgedInprogressOrPartial",
	1139: "hashIsNotOfThis",
	1140: "thereIsNoSuchVersion",
	1141: "thereIsNewerVersionLatest",
	1142: "oneOrMoreChecksDid",
	1143: "contractingPartyChangedSinceRequest",
	1144: "thisCustomersCartIsNot",
	1145: "youMayNotDoThis",
	1146: "thisProductDoesNotCome",
	1147: "theseChangesTakeEffectAt",
	1148: "nothingChanges",
	1149: "thisCanBeDoneOn",
	1150: "thisCannotBeDoneIn",
	1151: "linksInCartOnly",
	1152: "amountsExcludeVatVatTreatment",
	1153: "vatReverseChargedToCustomer",
	1154: "thereIsCatalogueFromAlready",
	1155: "thereIsAnotherCatalogue",
	1156: "tooBusyAtMomentTry",
	1157: "thisIsTooMuchText",
	1158: "thisCursorIsNotOf",
	1159: "customerInline",
	1160: "person",
	1161: "thisRoleDoesNotDecide",
	1162: "orderInThisStateIs",
	1163: "thisIdempotencyKeyWasUsed",
	1164: "cartInline",
	1165: "versionOfQuote",
	1166: "document",
	1167: "orderInline",
	1168: "job",
	1169: "session",
	1170: "chooseAccountmanagerSalesmanagerOrEngineering",
	1171: "requestDidNotArriveIn",
	1172: "thisIsNotJsonLook",
	1173: "thisIsNotUtf8",
	1174: "nestedTooDeeply",
	1175: "thisFieldStandsMoreThan",
	1176: "thisParameterStandsMoreThan",
	1177: "thereIsNoSuchParameter",
	1178: "queryStringIsMalformed",
	1179: "wholeNumberFrom1To",
	1180: "chooseFrom",
	1181: "anotherVersionThanOneIn",
	1182: "send",
	1183: "object",
	1184: "withoutPricesWithForCustomer",
	1185: "atMost100Characters",
	1186: "anotherServiceThanOneIn",
	1187: "modifyOnly",
	1188: "list",
	1189: "dateLike20261117",
	1190: "nullCannotBeHereLeave",
	1191: "thereIsNoSuchField",
	1192: "wholeNumber",
	1193: "trueOrFalse",
	1194: "textInline",
	1195: "thisLinkHasExpired",
	1196: "thisLinkHasBeenRevoked",
	1197: "weDidNotMakeThis",
	1198: "thisLinkIsNotValid",
	1199: "itMayHaveBeenCut",
	1200: "thisLinkIsNotComplete",
	1201: "pleaseTryAgain",
	1202: "loginDidNotWork",
	1203: "loggingInIsNotPossible",
	1204: "nothingWasRecordedPleaseLog",
	1205: "youCannotLogInHere",
	1206: "youHaveNoAccessHere",
	1207: "thisFormDidNotCome",
	1208: "thisDoesNotExistOr",
	1209: "whatWaitsForYourDecision",
	1210: "pleaseTryAgainInMoment",
	1211: "somethingWentWrongError",
	1212: "requestWasAbandoned",
	1213: "oneMomentPlease",
	1214: "nameVersionThatYouSaw",
	1215: "thisIsNotRight",
	1216: "thisMediaTypeCannotBe",
	1217: "tooMuchWasSent",
	1218: "whatYouSawChangedMeanwhile",
	1219: "thisCannotBeDoneNow",
	1220: "thisMethodCannotBeUsed",
	1221: "notFound",
	1222: "youMayNotDoThisError",
	1223: "youAreNotLoggedIn",
	1224: "thisIsOurFaultPlease",
	1225: "atMostKb",
	1226: "nothingWasRecordedPleaseSend",
	1227: "nameOneEtagInQuotes",
	1228: "weakEtagMatchesNothing",
	1229: "nameInIfMatchEtag",
	1230: "from1To255Visible",
	1231: "giveEveryRequestKeyOf",
	1232: "iAmMandatedByTo",
	1233: "itCannotGoInCart",
}

var signatures = [messages]string{
	4:    "number text",
	5:    "amount text",
	6:    "amount text",
	7:    "amount text",
	8:    "amount text",
	9:    "number text",
	10:   "day text,month message,year text",
	11:   "day text,month message,year text",
	12:   "date date,hour text,minute text",
	44:   "term message,share percent",
	45:   "term message,share percent",
	46:   "share percent",
	47:   "share percent",
	48:   "share percent",
	49:   "share percent",
	50:   "from date,charged number,days number",
	51:   "from date,charged number,days number",
	52:   "item number,figure message",
	53:   "item number,offering text,figure message",
	54:   "figure message",
	55:   "figure message",
	57:   "rate percent",
	59:   "monthly difference,once money",
	61:   "sentence name",
	62:   "rate percent",
	63:   "rate percent",
	64:   "share percent",
	65:   "monthly money,once money",
	66:   "amount money",
	67:   "amount money",
	70:   "amount money",
	72:   "text name",
	73:   "n number",
	74:   "number number",
	75:   "n number,unit text",
	76:   "page number,pages number",
	77:   "label message,unit message",
	79:   "note name",
	80:   "n number,option name",
	82:   "wanted message",
	90:   "what message",
	91:   "tiers name",
	92:   "name message,low number,high number,step number",
	93:   "products name",
	113:  "text text,oneOff text",
	124:  "n text,n2 text",
	125:  "offeringName text",
	126:  "product text",
	131:  "n number",
	132:  "customers number",
	138:  "addable number",
	155:  "number number,offering text,text text",
	167:  "name text,date date",
	168:  "next text,version number",
	169:  "quote text",
	190:  "heading text",
	192:  "heading text",
	206:  "term message",
	208:  "days number",
	209:  "list text,text text",
	266:  "order text",
	269:  "state text",
	284:  "displayName text",
	338:  "netMRC money,nrc money",
	339:  "now percent",
	360:  "from date,until date",
	421:  "text text",
	423:  "showable text",
	446:  "quote text",
	452:  "done number,items text",
	453:  "n number",
	462:  "list text",
	467:  "who message",
	473:  "name text",
	475:  "name text,decidedAt moment",
	476:  "manualDiscountBasisPointsOver percent,role message",
	482:  "number text",
	484:  "name text",
	485:  "number text",
	486:  "number text",
	487:  "number text",
	488:  "number text",
	489:  "number text",
	490:  "number text",
	491:  "number text",
	492:  "number text",
	493:  "number text",
	494:  "number text",
	495:  "number text",
	509:  "message text",
	512:  "n number",
	513:  "hours number",
	517:  "text text",
	521:  "ordered number",
	523:  "lead text",
	526:  "conversion text",
	533:  "requested number,converted number",
	536:  "lead text,lead2 text",
	537:  "first text,last text,says text",
	571:  "service text",
	574:  "leadTimeBusinessDays number",
	586:  "done number,len number",
	593:  "step number",
	594:  "low number,high number",
	595:  "label text",
	596:  "label text,min number,max number,label2 text",
	597:  "documentName message",
	598:  "name name",
	599:  "count message",
	600:  "max number",
	601:  "name text",
	603:  "list text",
	606:  "latest number",
	608:  "until text",
	610:  "order text",
	611:  "until text",
	616:  "validUntil date",
	619:  "list text",
	624:  "number number",
	632:  "term message,ends date",
	647:  "remainingMonths number",
	657:  "term message,ends date,remaining text",
	676:  "name text,id text",
	679:  "name text,id text",
	688:  "changed number",
	689:  "added number",
	693:  "name text,at moment,reason text",
	707:  "validUntil date",
	709:  "validUntil date",
	712:  "list text",
	713:  "number number",
	721:  "name name",
	722:  "name name",
	725:  "amount difference,nrc money,effectiveDate date",
	740:  "n text",
	741:  "n text",
	742:  "n text,n2 text",
	743:  "effect text",
	744:  "had number",
	745:  "max text",
	746:  "remaining text",
	749:  "rest text",
	751:  "amount difference",
	757:  "months text,ends date",
	758:  "months text,ends date",
	779:  "name text",
	786:  "quote text",
	790:  "day text,name text",
	794:  "conditions text",
	799:  "what text,day date",
	806:  "party text",
	807:  "quote text,partner text",
	809:  "partner text",
	811:  "partner text",
	827:  "day text",
	828:  "day text",
	829:  "length text,ends date,term message",
	831:  "length text,ends date",
	832:  "number number,text text",
	835:  "int64 number",
	836:  "trimSpace text",
	838:  "short text",
	840:  "joined text",
	841:  "joined text",
	842:  "joined text,joined2 text",
	851:  "what text,detail text",
	853:  "partner text,what text",
	854:  "changed number",
	859:  "name text",
	860:  "count number",
	867:  "customerName text,updatedAt moment,removedOn date",
	869:  "removedOn date,customerName text",
	871:  "len number",
	877:  "number number",
	878:  "service text",
	879:  "ends date,term message",
	881:  "term message",
	882:  "number number,name text",
	884:  "reason text",
	885:  "position text,state message",
	888:  "day date",
	889:  "quote text,short text",
	890:  "at moment",
	893:  "name text",
	895:  "label text,by text",
	899:  "confirmed text",
	900:  "confirmed text",
	901:  "quote text,customer text,text text",
	903:  "order text,customer text",
	907:  "signer text,signerFunction text",
	910:  "order text,name text,customer text",
	912:  "order text,customer text",
	913:  "order text,customer text",
	914:  "order text,customer text",
	915:  "order text,customer text",
	916:  "order text,customer text,position text",
	917:  "order text,customer text",
	918:  "order text,customer text",
	919:  "order text,customer text,position text",
	921:  "order text,customer text",
	922:  "order text,customer text",
	923:  "order text,customer text,position text",
	924:  "order text,customer text",
	932:  "customer text,name text,name2 text,role message",
	934:  "quote text,customer text",
	935:  "name text,name2 text,customer text,on date,role message",
	937:  "quote text,customer text",
	938:  "name text,name2 text,customer text,on date",
	940:  "quote text,customer text",
	942:  "quote text,customer text",
	946:  "quote text,customer text",
	948:  "quote text,customer text",
	949:  "quote text,customer text",
	951:  "quote text,customer text",
	953:  "quote text,customer text,validUntil date",
	955:  "quote text,customer text",
	963:  "quote text,customer text,validUntil date",
	965:  "quote text,validUntil date,customer text",
	966:  "quote text,customer text",
	968:  "quote text,customer text",
	970:  "quote text,customer text",
	972:  "quote text,customer text",
	975:  "quote text,customer text",
	977:  "quote text,customer text",
	978:  "quote text,customer text",
	984:  "name text,date date",
	986:  "number number",
	987:  "name text",
	1017: "name name",
	1018: "max number",
	1050: "maxLogoSide number,text number",
	1069: "list text",
	1078: "until date",
	1079: "order text",
	1080: "expected text",
	1089: "name message",
	1106: "longest number",
	1135: "netMRC money,netMRC2 money",
	1141: "latest text",
	1149: "earliest date",
	1150: "from text",
	1154: "validFrom date",
	1155: "version text",
	1172: "offset number",
	1179: "most number",
	1180: "of text",
	1182: "accepted text",
	1225: "kb number",
	1232: "customer text",
}

var locales = [...]Locale{
	{Language: "en", texts: &textsEn},
	{Language: "nl", texts: &textsNl},
}

var textsEn = [messages]string{
	1:    "English",
	2:    ".",
	3:    ",",
	4:    "-{0}",
	5:    "€{0}",
	6:    "-€{0}",
	7:    "+€{0}",
	8:    "−€{0}",
	9:    "{0}%",
	10:   "{0} {1} {2}",
	11:   "{0} {1} {2}",
	12:   "{0}, {1}:{2}",
	13:   "January",
	14:   "February",
	15:   "March",
	16:   "April",
	17:   "May",
	18:   "June",
	19:   "July",
	20:   "August",
	21:   "September",
	22:   "October",
	23:   "November",
	24:   "December",
	25:   "Jan",
	26:   "Feb",
	27:   "Mar",
	28:   "Apr",
	29:   "May",
	30:   "Jun",
	31:   "Jul",
	32:   "Aug",
	33:   "Sep",
	34:   "Oct",
	35:   "Nov",
	36:   "Dec",
	37:   "Current monthly price",
	38:   "Monthly list price",
	39:   "New monthly price",
	40:   "Difference per month",
	41:   "One-off list price",
	42:   "One-off charges",
	43:   "First period, pro rata",
	44:   "Term discount {0} ({1})",
	45:   "Term surcharge {0} ({1})",
	46:   "Partner discount ({0})",
	47:   "Partner surcharge ({0})",
	48:   "Additional discount ({0})",
	49:   "Additional one-off discount ({0})",
	50:   "First period from {0} ({1} of {2} days)",
	51:   "Actual first period from {0} ({1} of {2} days)",
	52:   "Item {0} · {1}",
	53:   "Item {0}, {1} · {2}",
	54:   "Total · {0}",
	55:   "Total · {0}, incl. VAT",
	56:   "Excl. VAT",
	57:   "VAT {0}",
	58:   "Incl. VAT",
	59:   "Difference per month {0}, one-off charges {1}, excl. VAT.",
	60:   "All amounts are in euro and exclude VAT.",
	61:   "All amounts are in euro and exclude VAT. {0}",
	62:   "All amounts are in euro and exclude {0} VAT. VAT is rounded on each total.",
	63:   "All amounts are in euro and exclude {0} VAT. VAT is rounded on each total; per line it is indicative.",
	64:   "An additional discount in this quote is over {0}.",
	65:   "The difference per month is over {0}, or the one-off charges are over {1}.",
	66:   "The difference per month is over {0}.",
	67:   "The one-off charges are over {0}.",
	68:   "A chosen tier needs a design.",
	69:   "An item becomes cheaper per month.",
	70:   "The difference per month of an item is below {0}.",
	71:   "Every request is reviewed.",
	72:   "{0}",
	73:   "{0, plural, one {{0} month} other {{0} months}}",
	74:   "week {0}",
	75:   "at most {0} {1}",
	76:   "Page {0} of {1}",
	77:   "{0} ({1})",
	78:   "This product does not allow this change.",
	79:   "This product does not allow this change: {0}.",
	80:   "{0} × {1}",
	81:   "The input is not valid.",
	82:   "This must be {0}.",
	83:   "This form was sent before with other content. Please check what it says and send it again.",
	84:   "You can resolve this yourself.",
	85:   "This link has expired. Open the document again from the request.",
	86:   "This link is not valid.",
	87:   "This document does not exist (any more).",
	88:   "The document cannot be read at the moment.",
	89:   "Product",
	90:   "Not found: {0}.",
	91:   "Choose one of the tiers: {0}.",
	92:   "{0}: from {1} to {2}, in steps of {3}.",
	93:   "Link this product to one of these services: {0}.",
	94:   "partner",
	95:   "partner",
	96:   "account manager",
	97:   "sales manager",
	98:   "engineering",
	99:   "operations",
	100:  "administrator",
	101:  "system",
	102:  "received",
	103:  "being delivered",
	104:  "partly settled",
	105:  "delivered",
	106:  "cancelled",
	107:  "not delivered",
	108:  "Give a date like 2027-01-31.",
	109:  "Give a whole number.",
	110:  "What happened to each service",
	111:  "Not everything was put in a cart",
	112:  "Choose what changes first.",
	113:  "Total difference per month {0}, one-off {1}",
	114:  "Change services together",
	115:  "Not possible",
	116:  "Was in the cart already with another change, which was left as it is",
	117:  "In the cart",
	118:  "Leave empty for the earliest possible date",
	119:  "Keep the current terms",
	120:  "No",
	121:  "Yes",
	122:  "Choose",
	123:  "Leave unchanged",
	124:  "Leave empty to change nothing. From {0} to {1}",
	125:  "Move to {0}",
	126:  "Keep {0}",
	127:  "Services",
	128:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	129:  "To your services",
	130:  "You chose services of different products. Change them by product:",
	131:  "{0, plural, one {{0} service} other {{0} services}}",
	132:  "{0, plural, one {{0} customer} other {{0} customers}}",
	133:  "Keep or move",
	134:  "What changes for all of them?",
	135:  "Calculate",
	136:  "What it becomes",
	137:  "Add to cart: ",
	138:  "{0, plural, one {{0} change} other {{0} changes}}",
	139:  "By service",
	140:  "Back to the change",
	141:  "Old, new and difference",
	142:  "The chosen services",
	143:  "Service",
	144:  "Now p/m",
	145:  "Becomes p/m",
	146:  "Difference",
	147:  "One-off",
	148:  "From",
	149:  "Total of ",
	150:  "Amounts exclude VAT.",
	151:  "Not in the cart (any more)",
	152:  "Cart of ",
	153:  "Cart",
	154:  "No price yet",
	155:  "Item {0}, {1}: {2}",
	156:  "Change the item",
	157:  "See the new prices",
	158:  "Record the waiver",
	159:  "Complete the customer",
	160:  "You can go on with this.",
	161:  "Your account manager can mend this.",
	162:  "Your account manager judges this with the request.",
	163:  "per month",
	164:  "Becomes",
	165:  "You saw",
	166:  "Price",
	167:  "Recorded: {0}, {1}",
	168:  "This cart becomes {0}. Version {1} stands until you request it.",
	169:  "You are revising {0}",
	170:  "A request is not possible yet. What is needed is below.",
	171:  "Date",
	172:  "Name",
	173:  "Not saved",
	174:  "For ",
	175:  "This cart is empty. New services and upgrades go into one request together.",
	176:  "Total of this request",
	177:  "Start here",
	178:  "More in this request",
	179:  "Change a service of this customer",
	180:  "Choose a new service",
	181:  "Empty cart",
	182:  "All items go. This cannot be undone.",
	183:  "Empty it for good",
	184:  "Resolve this before you request the quote",
	185:  "Please note",
	186:  "Prices have changed",
	187:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	188:  "Accept the new prices",
	189:  "To the request",
	190:  "Change: {0}",
	191:  "Change",
	192:  "Remove: {0}",
	193:  "Remove",
	194:  "The customer's statement about the term",
	195:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	196:  "Take the statement back",
	197:  "Name of who states this for the customer",
	198:  "Date of the statement",
	199:  "Record the statement",
	200:  "Request the quote",
	201:  "This is possible once everything above is in order.",
	202:  "See what is needed",
	203:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	204:  "Reference of the change",
	205:  "Catalogue",
	206:  "for {0}",
	207:  "the same day",
	208:  "{0, plural, one {{0} business day} other {{0} business days}}",
	209:  "{0} or {1} months",
	210:  "Service levels",
	211:  "Telephony",
	212:  "Connections",
	213:  "Prices per month for you, after your partner discount, excluding VAT.",
	214:  "There is nothing to order at the moment.",
	215:  "Lead time",
	216:  "Term",
	217:  "to the cart",
	218:  "To the cart",
	219:  "This item is no longer in the cart",
	220:  "Please check your choice and save it again.",
	221:  "For which customer?",
	222:  "Find by name, reference, KvK number or town",
	223:  "Search",
	224:  "No customer found. Search for something else, or record a new customer.",
	225:  "You have no customers yet. Please record one first.",
	226:  "There are more customers; search to find them.",
	227:  "Record a new customer",
	228:  "Your choice",
	229:  "Options",
	230:  "Requested date (optional)",
	231:  "At the earliest on ",
	232:  "Leave empty for the earliest possible date.",
	233:  "Add to the cart",
	234:  "Link",
	235:  "Goes with",
	236:  "Another service goes with this",
	237:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	238:  "Price",
	239:  "This choice has no price yet. Below is why.",
	240:  "Needed for a request",
	241:  "Update the price",
	242:  "Back to the first choice",
	243:  "Close the comparison",
	244:  "How this price is made up",
	245:  "Compare with another configuration",
	246:  "Delivery",
	247:  "Contact: ",
	248:  "Another address or contact",
	249:  "Address of delivery",
	250:  "Contact there",
	251:  "Number porting and documents",
	252:  "Current operator",
	253:  "Numbers or ranges, one a line",
	254:  "Like 0201234567, or a range like 0201234500-0201234599.",
	255:  "Your reference, such as a PO number (optional)",
	256:  "Note (optional)",
	257:  "Back to the quote",
	258:  "You are not authorised to order",
	259:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	260:  "The PDF is still being made",
	261:  "SHA-256 of the PDF",
	262:  "Valid until",
	263:  "Version",
	264:  "Contracting party",
	265:  "Customer",
	266:  "To order {0}",
	267:  "This quote has been ordered already",
	268:  "To the quote",
	269:  "State: {0}.",
	270:  "This quote cannot be ordered now",
	271:  "Difference per month",
	272:  "Item",
	273:  "Sign and order",
	274:  "Activate and order",
	275:  "What you order",
	276:  "Read the quote with its specification (PDF, in a new window)",
	277:  "Your confirmation",
	278:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	279:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	280:  "Customers",
	281:  "Nothing has been saved yet",
	282:  "Something in it changed since. If you save it now, there will be a second customer.",
	283:  "This form was saved before",
	284:  "Details of {0}",
	285:  "New customer",
	286:  "Search by name, reference, KvK number or town",
	287:  "No customer found with ",
	288:  "Show all customers",
	289:  "You have no customers yet. Add one to order something for it.",
	290:  "Your reference",
	291:  "Town",
	292:  "Details",
	293:  "incomplete",
	294:  "complete",
	295:  "Next",
	296:  "Your reference:",
	297:  "Still missing for a quote:",
	298:  "Complete the details",
	299:  "difference per month",
	300:  "The cart is empty. Choose a new service, or upgrade a service below.",
	301:  "Choose a new service",
	302:  "This customer has no services yet.",
	303:  "Reference",
	304:  "Per month",
	305:  "See what you can upgrade",
	306:  "Quotes of this customer",
	307:  "Change the details",
	308:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	309:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	310:  "(optional)",
	311:  "Save",
	312:  "Cancel",
	313:  "Contact",
	314:  "Business address",
	315:  "VAT id",
	316:  "Business",
	317:  "Where we deliver by default. You can give another address per service.",
	318:  "Language of the quote",
	319:  "No",
	320:  "Yes",
	321:  "A small business signs a waiver for a term of more than 24 months.",
	322:  "Small business",
	323:  "Eight digits; Dutch businesses only.",
	324:  "KvK number",
	325:  "Legal name",
	326:  "Contact on site",
	327:  "Installation address",
	328:  "Postcode",
	329:  "House number",
	330:  "Street",
	331:  "E-mail",
	332:  "Telephone",
	333:  "Two letters: NL, BE, DE.",
	334:  "Country",
	335:  "empty",
	336:  "Below is what you filled in. If you save that, it replaces what is there now:",
	337:  "This customer was changed meanwhile",
	338:  "{0} per month, {1} one-off",
	339:  "now {0}",
	340:  "Your decision as ",
	341:  "This cannot be approved now",
	342:  "Why is the VAT treatment in order?",
	343:  "Give a discount (optional)",
	344:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	345:  "Discount on the monthly price",
	346:  "Discount on the one-off charge",
	347:  "Show the new figures first",
	348:  "This is a preview; nothing has been saved yet.",
	349:  "Approve with this discount",
	350:  "Approve",
	351:  "Send the question",
	352:  "Your question to the partner",
	353:  "Return with a question",
	354:  "Decline for good",
	355:  "Reason for the partner",
	356:  "Decline",
	357:  "Unit",
	358:  "Only an account manager can be stood in for.",
	359:  "This page is not for you",
	360:  "{0} until {1}",
	361:  "Stand-in",
	362:  "Sign for the customer",
	363:  "Activate",
	364:  "Quote",
	365:  "Progress",
	366:  "The request",
	367:  "Noted at the request",
	368:  "Who decides",
	369:  "Versions",
	370:  "History and comments",
	371:  "Add comment",
	372:  "Your comment; your account manager reads it too",
	373:  "Add a comment",
	374:  "Your answer",
	375:  "Answer; the request itself does not change",
	376:  "Send the answer",
	377:  "Does something have to change? Then revise the request in the cart.",
	378:  "Revise the request",
	379:  "Other actions",
	380:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	381:  "Revise the quote",
	382:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	383:  "Copy to the cart",
	384:  "Withdraw",
	385:  "Reason (optional)",
	386:  "Withdraw for good",
	387:  "Add a PDF signed elsewhere",
	388:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	389:  "Signed PDF, at most 4 MB",
	390:  "This file is larger than 4 MB.",
	391:  "Add the PDF",
	392:  "Quotes",
	393:  "Customer or number",
	394:  "All",
	395:  "State",
	396:  "Superseded",
	397:  "Expired",
	398:  "Withdrawn",
	399:  "Declined",
	400:  "Ordered",
	401:  "Approved",
	402:  "Question to you",
	403:  "Requested",
	404:  "We are reviewing the request",
	405:  "Ask again",
	406:  "Answer the question",
	407:  "Have it signed",
	408:  "Order",
	409:  "Follow the order",
	410:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	411:  "Quotes, the newest first; amounts without VAT",
	412:  "Difference p.m.",
	413:  "Valid until",
	414:  "Next step",
	415:  "Nothing found here yet; look further back.",
	416:  "Nothing found.",
	417:  "Show all",
	418:  "Choose a PDF.",
	419:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	420:  "This file is not a PDF.",
	421:  "The name of the file: {0}",
	422:  "Your account manager is told and will judge the document. Nothing was ordered.",
	423:  "Added: {0}",
	424:  "Something went wrong.",
	425:  "Log in",
	426:  "Please ask your administrator to give you access, and then log in again.",
	427:  "Your account has no role here yet",
	428:  "Not saved. Please open the page again and try once more.",
	429:  "The form is not complete",
	430:  "Try again",
	431:  "To the start page",
	432:  "To your work list",
	433:  "Additional discount",
	434:  "With this discount",
	435:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	436:  "At most 100%.",
	437:  "At most two decimals.",
	438:  "Welcome",
	439:  "Overview",
	440:  "With oneCentral for a decision",
	441:  "oneCentral has a question",
	442:  "Approved, waiting for a colleague to sign",
	443:  "Ready to sign",
	444:  "Approved, waiting for a colleague to activate",
	445:  "Ready to activate",
	446:  "becomes a new version of {0}",
	447:  "Kept until",
	448:  "Last changed",
	449:  "Open carts",
	450:  "Progress",
	451:  "Orders in progress",
	452:  "{0} of {1} delivered",
	453:  "{0, plural, one {{0} item} other {{0} items}}",
	454:  "Ordering at oneCentral",
	455:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	456:  "You cannot ask for quotes or order now. Please contact your account manager.",
	457:  "Your account is blocked",
	458:  "Upgrade a service",
	459:  "New service",
	460:  "Nothing is open. Choose a service to upgrade, or a new one.",
	461:  "Allowed",
	462:  " Alternative: {0}.",
	463:  "Can be allowed with a reason",
	464:  "For us to review",
	465:  "Must be resolved first",
	466:  "Note",
	467:  "Up to: {0}.",
	468:  "your account manager",
	469:  "no longer needed",
	470:  "returned",
	471:  "declined",
	472:  "approved",
	473:  "waits for {0}",
	474:  "waits for a decision",
	475:  " by {0}, {1}",
	476:  "Over {0} a {1} decides too.",
	477:  "not delivered",
	478:  "cancelled",
	479:  "delivered",
	480:  "Order released",
	481:  "Document signed elsewhere added",
	482:  "Document of version {0} made",
	483:  "Comment",
	484:  "Handed over to {0}",
	485:  "Version {0} superseded",
	486:  "Version {0} expired",
	487:  "Version {0} withdrawn",
	488:  "Version {0} returned with a question",
	489:  "Version {0} declined",
	490:  "Version {0} approved",
	491:  "Agreed to version {0}",
	492:  "Discount given: version {0}",
	493:  "Version {0} is being revised",
	494:  "Question answered with version {0}",
	495:  "Version {0} requested",
	496:  "Skip to content",
	497:  "Main menu",
	498:  "Log out",
	499:  "reference of this page",
	500:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	501:  "Log in and judge",
	502:  "Opening this page decides nothing yet.",
	503:  "Your decision is asked",
	504:  "The link was made for somebody else. What waits for your decision is in your work list.",
	505:  "This request does not wait for you",
	506:  "This version has been decided on already, or the request was withdrawn or has expired.",
	507:  "There is nothing left to decide",
	508:  "See the request",
	509:  "This version has been replaced. You can no longer decide on it. {0}",
	510:  "There is a newer version",
	511:  "To the newest version",
	512:  "{0, plural, one {{0} day} other {{0} days}}",
	513:  "{0, plural, one {{0} hour} other {{0} hours}}",
	514:  "less than an hour",
	515:  "In these weeks nothing was requested, decided or ordered.",
	516:  "You manage no partners, and stand in for nobody who does now.",
	517:  "{0} weeks",
	518:  "Numbers",
	519:  "To the numbers",
	520:  "There is no such period",
	521:  "excl. VAT; orders: {0}",
	522:  "Won per month",
	523:  "business days, median; 9 in 10 within {0}",
	524:  "From decision to order",
	525:  "From request to decision",
	526:  "of which ordered by now: {0}",
	527:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	528:  "Business days from decision to order",
	529:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	530:  "Business days from request to decision",
	531:  "The difference per month of the orders, excl. VAT.",
	532:  "Won per month, by week of the order",
	533:  "{0}, of which ordered {1}",
	534:  "Outlined: requested. Filled: of those ordered by now.",
	535:  "Requests per week",
	536:  "{0}, 9 in 10 within {1}",
	537:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	538:  "Together",
	539:  "Week, from Monday",
	540:  "To order, 90%",
	541:  "To order, median",
	542:  "To decision, 90%",
	543:  "To decision, median",
	544:  "Decided",
	545:  "Ordered by now",
	546:  "Period",
	547:  "By partner",
	548:  "By week",
	549:  "Download as CSV",
	550:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	551:  "won per month, euro excl. VAT",
	552:  "business days to order, 90%",
	553:  "business days to order, median",
	554:  "ordered",
	555:  "business days to decision, 90%",
	556:  "business days to decision, median",
	557:  "decided",
	558:  "of which ordered by now",
	559:  "requested",
	560:  "partner id",
	561:  "Your account manager releases the order. Until then you can cancel items yourself.",
	562:  "Waits for release",
	563:  "Delivered",
	564:  "waits for oneCentral",
	565:  "Released",
	566:  "Statement",
	567:  "On",
	568:  "Signed by",
	569:  "Activated by",
	570:  "Recorded by",
	571:  "Service {0}",
	572:  "Delivered on",
	573:  "Was planned for",
	574:  "{0, plural, one {{0} business day} other {{0} business days}}",
	575:  "Planned date",
	576:  "Specification in the quote",
	577:  "Confirmation",
	578:  "Quote ",
	579:  "Cancel this item",
	580:  "Reason",
	581:  "Cancel the item",
	582:  "Not delivered",
	583:  "Cancelled",
	584:  "Partly done",
	585:  "In progress",
	586:  "{0} of {1}",
	587:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	588:  "Orders, the newest first; amounts without VAT",
	589:  "Ordered on",
	590:  "Next date",
	591:  "This is where oneCentral's partners order.",
	592:  "engineering judges the design",
	593:  ", in steps of {0}",
	594:  "From {0} to {1}",
	595:  "{0}: at least that of what is linked to it.",
	596:  "{0}: {1} to {2} times {3}.",
	597:  "needs a document: {0}",
	598:  "not together with {0}",
	599:  "counts for all {0}",
	600:  "at most {0}",
	601:  "Reference of the {0}",
	602:  "none",
	603:  "Goes with one of: {0}.",
	604:  "in the cart",
	605:  "To this customer's cart",
	606:  "Only version {0} still counts.",
	607:  "You are looking at an earlier version",
	608:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	609:  "We have a question",
	610:  "This quote was ordered as order {0}.",
	611:  "Approved: you can order until {0}",
	612:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	613:  "We are reviewing your request",
	614:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	615:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	616:  "by {0}",
	617:  "waits for your answer",
	618:  " and ",
	619:  "waits for {0}",
	620:  "Your answer to our question",
	621:  "For your customer, with prices (PDF)",
	622:  "For your customer, without prices (PDF)",
	623:  "The quote as a PDF",
	624:  "Version {0}",
	625:  "Please check these fields:",
	626:  "Not everything is right yet",
	627:  "Documents",
	628:  "Country",
	629:  "Numbers",
	630:  "Note",
	631:  "Requested date",
	632:  "{0}, planned until {1}",
	633:  "Options: price each",
	634:  "different",
	635:  "the same",
	636:  "This choice",
	637:  "First choice",
	638:  "Comparison",
	639:  "yes",
	640:  "no",
	641:  "Give a reason to allow this.",
	642:  "Request",
	643:  "To your decision",
	644:  "Checks",
	645:  "VAT",
	646:  "Your comment; the partner reads it too",
	647:  "{0, plural, one {{0} month} other {{0} months}} left",
	648:  "runs on monthly",
	649:  "terminated",
	650:  "suspended",
	651:  "active",
	652:  "Contact",
	653:  "Address",
	654:  "Monthly price, excl. VAT",
	655:  "State",
	656:  "Identifier",
	657:  "{0}, until {1} ({2})",
	658:  "Product, identifier, reference or town",
	659:  "All customers",
	660:  "All products",
	661:  "Upgrade",
	662:  "Cannot be upgraded now",
	663:  "Can be upgraded now",
	664:  "All services",
	665:  "Apply filter",
	666:  "Tick services to change them together.",
	667:  "Tick all on this page",
	668:  "Options",
	669:  "Change the ticked services",
	670:  "More services",
	671:  "Nothing found yet. There are more services to search.",
	672:  "There is no service like that.",
	673:  "Show all services",
	674:  "Your customers have no services yet.",
	675:  "See the catalogue",
	676:  "Choose {0} {1}",
	677:  "Can be upgraded: ",
	678:  "Move to ",
	679:  "Change: {0} {1}",
	680:  "A change of this service is in the cart",
	681:  "Only a move is possible",
	682:  "This service cannot change now",
	683:  "See the open order",
	684:  "Change this service",
	685:  "Runs over",
	686:  "Configuration",
	687:  "Can be upgraded",
	688:  "{0, plural, one {{0} change} other {{0} changes}}",
	689:  "{0, plural, one {{0} new service} other {{0} new services}}",
	690:  "Answer to your question",
	691:  "Requested on",
	692:  "Requested by",
	693:  "VAT treatment allowed by {0}, {1}: {2}",
	694:  "To the new figures",
	695:  "Please see what this discount changes first, then approve.",
	696:  "Not saved yet",
	697:  "discount on the one-off charge",
	698:  "discount on the monthly price",
	699:  "Consent",
	700:  "Mandate",
	701:  "Position of the signatory",
	702:  "Name of the signatory",
	703:  "Answer",
	704:  "Signed PDF",
	705:  "Question",
	706:  "VAT check",
	707:  "This version was valid until {0}.",
	708:  "Returned with a question",
	709:  "The partner can order until {0}.",
	710:  "This version does not wait for you",
	711:  "You have approved this version",
	712:  "Still to be decided by: {0}.",
	713:  "Item {0}: ",
	714:  "Work list",
	715:  "This is oneCentral's work list.",
	716:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	717:  "Nothing was put in the cart",
	718:  "Edit the change in the cart",
	719:  "A cart takes one change of a service. Change that one or take it out.",
	720:  "This service is in the cart already",
	721:  "Change: {0}",
	722:  "Keep {0}",
	723:  "This cannot be calculated yet",
	724:  "Effective date",
	725:  "Difference per month {0}, one-off {1}, from {2}",
	726:  "No change to calculate",
	727:  "This service cannot change now",
	728:  "What changes?",
	729:  "Taking numbers along",
	730:  "Save the change in the cart",
	731:  "Add to cart",
	732:  "Now and after the change",
	733:  "Choose what changes; here you see what it costs.",
	734:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	735:  "Monthly price by number",
	736:  "One number or range per line, as 0201234500-0201234599",
	737:  "Such as the customer's PO number",
	738:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	739:  "now",
	740:  "; now {0}",
	741:  ", in steps of {0}",
	742:  "From {0} to {1}",
	743:  "now on; without: {0}",
	744:  "; now {0}",
	745:  "At most {0}",
	746:  "Keep the current term: {0}",
	747:  "Numbers to take along",
	748:  "Current operator of the numbers",
	749:  "Reference of the document {0}",
	750:  "Reference of the porting mandate",
	751:  "{0} per month",
	752:  "same monthly price",
	753:  "on the chosen date",
	754:  "after the end of the term",
	755:  "on the first of a month",
	756:  "as soon as delivery is possible",
	757:  "stays: {0}, until {1}",
	758:  "new: {0}, until {1}",
	759:  "You have no open requests.",
	760:  "Nothing that waits for you passes this filter.",
	761:  "Give an amount such as 1,234.56.",
	762:  "Choose one of the options.",
	763:  "Amount from, per month or one-off",
	764:  "Waiting",
	765:  "You decide as",
	766:  "7 days or longer",
	767:  "3 days or longer",
	768:  "1 day or longer",
	769:  " (agreed)",
	770:  " (not yet)",
	771:  "Filter",
	772:  "Show everything",
	773:  "You stand in for ",
	774:  "Waiting since",
	775:  "Also needed",
	776:  "nobody else",
	777:  "A colleague you choose here can decide on your partners' requests in that period.",
	778:  "You have set no stand-in.",
	779:  "Remove: {0}",
	780:  "Add a stand-in",
	781:  "Colleague",
	782:  "Choose an account manager",
	783:  "First day",
	784:  "Last day",
	785:  "Add",
	786:  "This document belongs to version {0}. Checksum (SHA-256):",
	787:  "Reference",
	788:  "Total",
	789:  "Total of this quote",
	790:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	791:  "Term over 24 months",
	792:  "Remarks",
	793:  "Conditions",
	794:  "This quote is subject to {0}.",
	795:  "Lead times are in business days and subject to availability at the site.",
	796:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	797:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	798:  "Validity",
	799:  "{0} valid until the end of {1} (Dutch time).",
	800:  "This offer is",
	801:  "This quote is",
	802:  "The validity is set on approval.",
	803:  "Signature",
	804:  "Place and date",
	805:  "Position",
	806:  "On behalf of {0}",
	807:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	808:  "Agreed",
	809:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	810:  "Activation",
	811:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	812:  "For your information",
	813:  "Monthly price",
	814:  "ends",
	815:  "new",
	816:  "migration",
	817:  "New",
	818:  "Old",
	819:  "changed",
	820:  "unchanged",
	821:  "Specification",
	822:  "Site and contact",
	823:  "Delivery and term",
	824:  "Change",
	825:  "Migration",
	826:  "Linked to",
	827:  "{0} (end of the term)",
	828:  "{0} (start of the month)",
	829:  "{0}, runs until {1} ({2} remaining)",
	830:  "runs monthly",
	831:  "{0} from completion, planned until {1}",
	832:  "item {0}, {1}",
	833:  "Site",
	834:  "Promised document",
	835:  "{0} more",
	836:  " and {0}",
	837:  "Open this quote in the partner portal",
	838:  "reference {0}",
	839:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	840:  "VAT id {0}",
	841:  "KvK (trade register) {0}",
	842:  "{0}, statutory seat {1}",
	843:  "Your partner",
	844:  "Customer site",
	845:  "Customer reference",
	846:  "Your VAT id",
	847:  "Your KvK number",
	848:  "Your supplier",
	849:  "Number",
	850:  "set on approval",
	851:  "We are pleased to offer you the following: {0}.{1}",
	852:  " For a change you see what differs: old, new and the difference.",
	853:  "This document specifies what {0} has delivered for you: {1}.",
	854:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	855:  "What changes",
	856:  "Lead time (business days)",
	857:  "Planned",
	858:  " (each)",
	859:  "Option: {0}",
	860:  " ({0} each)",
	861:  "SLA (repair time, availability)",
	862:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	863:  "Open the cart",
	864:  "Will be removed on",
	865:  "Last changed by",
	866:  "Contents",
	867:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	868:  "Your cart is still open",
	869:  "Your cart will be removed on {0}, {1}",
	870:  "1 line",
	871:  "{0} lines",
	872:  "Effective date",
	873:  "Numbers to port",
	874:  "Linked to",
	875:  "Customer's reference",
	876:  "Site contact",
	877:  "line {0}",
	878:  "service {0}",
	879:  "runs on until {0}, {1} left",
	880:  "extended, monthly notice",
	881:  "{0} from delivery",
	882:  "line {0} ({1})",
	883:  "Explanation",
	884:  " ({0})",
	885:  "{0}: {1}",
	886:  "Progress of each line",
	887:  "In the cart",
	888:  "{0} (Dutch time)",
	889:  "Reference {0}, checksum {1}.",
	890:  "Moment: {0}.",
	891:  "Sent automatically by oneCentral.",
	892:  "Download the confirmation (PDF)",
	893:  "Dear {0},",
	894:  "Dear Sir or Madam,",
	895:  "{0} from {1}",
	896:  "Order state",
	897:  "Order",
	898:  "View the order",
	899:  "{0} on",
	900:  "{0} by",
	901:  "Quote {0} for {1} was confirmed and is now order {2}.",
	902:  "The order was received",
	903:  "Order {0} received, {1}",
	904:  "The order was released for delivery.",
	905:  "The account manager releases the order for delivery. Until then the partner can cancel a line itself.",
	906:  "Activated",
	907:  "{0}, {1}",
	908:  "Signed",
	909:  "Released on",
	910:  "Order {0} of {1} for {2} can be fulfilled.",
	911:  "The order was released for delivery",
	912:  "Order {0} released, {1}",
	913:  "Order {0} delivered, {1}",
	914:  "Delivery in order {0}, {1}",
	915:  "Order {0} for {1} was delivered.",
	916:  "In order {0} for {1}, {2} was delivered.",
	917:  "Cancellation in order {0}, {1}",
	918:  "Order {0} for {1} was cancelled.",
	919:  "In order {0} for {1}, {2} was cancelled.",
	920:  "The delivery failed",
	921:  "Delivery failed in order {0}, {1}",
	922:  "Order {0} for {1} could not be delivered.",
	923:  "In order {0} for {1}, {2} could not be delivered.",
	924:  "Order {0} for {1} is partly settled.",
	925:  "An existing service does not change and can be changed again.",
	926:  "Partner",
	927:  "The partner's answer to the question",
	928:  "One decision from your group is enough.",
	929:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	930:  "Review and decide",
	931:  "Decide before",
	932:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	933:  "Your approval is requested",
	934:  "Approval requested: {0}, {1}",
	935:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	936:  "Your decision is still needed",
	937:  "Reminder: {0} waits for your decision, {1}",
	938:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	939:  "Your decision as stand-in is requested",
	940:  "As stand-in: {0} waits for your decision, {1}",
	941:  "View the quote",
	942:  "Quote {0} for {1} waits for the partner's answer.",
	943:  "The request was returned with a question",
	944:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	945:  "Answer the question",
	946:  "Before quote {0} for {1} can be approved, your answer is needed.",
	947:  "There is a question about your request",
	948:  "Question about quote {0}, {1}",
	949:  "The request of quote {0} for {1} was declined.",
	950:  "The quote was declined",
	951:  "Quote {0} declined, {1}",
	952:  "You can copy the quote to a new request, which uses today's prices.",
	953:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	954:  "The quote is approved",
	955:  "Quote {0} approved, {1}",
	956:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	957:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	958:  "The partner can now sign it for the customer.",
	959:  "The partner can now activate it.",
	960:  "Review and sign",
	961:  "Review and activate",
	962:  "If you do not want to order, you need not do anything.",
	963:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	964:  "The quote is about to expire",
	965:  "Quote {0} expires on {1}, {2}",
	966:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	967:  "The quote was withdrawn",
	968:  "Quote {0} withdrawn, {1}",
	969:  "Was valid until",
	970:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	971:  "The quote has expired",
	972:  "Quote {0} expired, {1}",
	973:  "A comment does not change the quote.",
	974:  "Read and reply",
	975:  "Quote {0} for {1} has a new comment.",
	976:  "There is a new comment",
	977:  "New comment on quote {0}, {1}",
	978:  "Mail about {0} not delivered, {1}",
	979:  "View the details",
	980:  "Not delivered",
	981:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	982:  "A mail could not be delivered",
	983:  "Why your decision is needed",
	984:  "The customer waives the longest term for small businesses: {0}, {1}.",
	985:  " Alternative:",
	986:  ", line {0}",
	987:  "Waived by {0}",
	988:  "To judge",
	989:  "What to look at",
	990:  "hours",
	991:  "h",
	992:  "Repair time",
	993:  "Level",
	994:  "Package",
	995:  "ampere",
	996:  "At most",
	997:  "Power",
	998:  "Space",
	999:  "GB storage",
	1000: "Storage",
	1001: "Storage (SSD)",
	1002: "GB memory",
	1003: "Memory",
	1004: "Size",
	1005: "seats",
	1006: "Seats",
	1007: "Seat type",
	1008: "numbers",
	1009: "channels",
	1010: "Voice channels",
	1011: "Data bundle",
	1012: "Throughput",
	1013: "Bandwidth",
	1014: "This product has no tiers.",
	1015: "This product has no such characteristic.",
	1016: "This product has no number of units.",
	1017: "Cannot be combined with {0}.",
	1018: "At most {0}.",
	1019: "This product has no such option.",
	1020: "Only an administrator can do this.",
	1021: "Change the account manager with its own command.",
	1022: "Choose nl or en.",
	1023: "Name the account manager.",
	1024: "There is no such level.",
	1025: "Choose reseller or solutions.",
	1026: "Letters, digits, - and _.",
	1027: "This is no account manager.",
	1028: "Not a role of oneCentral.",
	1029: "Name the subject.",
	1030: "Only an account manager can do this.",
	1031: "Somebody else than yourself.",
	1032: "The last day must be on or after the first day.",
	1033: "At most twenty.",
	1034: "This has been decided already.",
	1035: "This version does not wait for you.",
	1036: "You have decided on this version already.",
	1037: "The requester does not decide.",
	1038: "Only the account manager can allow this.",
	1039: "Only the account manager gives discounts.",
	1040: "This version cannot be priced again.",
	1041: "There is no such item.",
	1042: "From zero to the amount itself.",
	1043: "From 0 to 10,000 basis points.",
	1044: "Give a percentage or an amount.",
	1045: "Name a partner.",
	1046: "You have no role here.",
	1047: "partner",
	1048: "Only a partner can do this.",
	1049: "quote",
	1050: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1051: "Too light: the contrast with white is under 4.5 : 1.",
	1052: "A colour like #0E3C61.",
	1053: "At most 80 services.",
	1054: "service",
	1055: "The cart changed meanwhile.",
	1056: "At most 80 items per request.",
	1057: "From 1 to 80 items.",
	1058: "item",
	1059: "There is nothing to link to.",
	1060: "This customer has no such service.",
	1061: "There is no such product.",
	1062: "The calculation changed since you saw it; look at it again.",
	1063: "Name the hash of what you saw.",
	1064: "A date, not in the future.",
	1065: "This service is in the cart already.",
	1066: "At most 80 items and 80 distinct services per request.",
	1067: "The cart is empty.",
	1068: "The VAT treatment of this customer must be reviewed.",
	1069: "Complete the customer's details: {0}.",
	1070: "Your account is blocked; contact your account manager.",
	1071: "The service changed since the request.",
	1072: "The linked service is terminated.",
	1073: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1074: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1075: "Name the SHA-256 of the document that is signed.",
	1076: "Confirm that you may sign for the customer.",
	1077: "There is no order without consent.",
	1078: "This quote was valid until {0}.",
	1079: "This quote is order {0} already.",
	1080: "This partner confirms otherwise: {0}.",
	1081: "This is not the document of this version.",
	1082: "The document is still being drawn; try again in a moment.",
	1083: "Give a name or a reference.",
	1084: "The customer changed meanwhile.",
	1085: "Give the address of delivery.",
	1086: "Whether this can be delivered at this address is not known yet.",
	1087: "This cannot be delivered at this address.",
	1088: "Give the current operator and the numbers.",
	1089: "Give the reference of the document: {0}.",
	1090: "porting mandate",
	1091: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1092: "A number port is in progress on this service.",
	1093: "This service is being terminated.",
	1094: "This service is suspended.",
	1095: "This service is terminated.",
	1096: "An order on this service is already open.",
	1097: "This product is no longer sold; move to another one.",
	1098: "This service cannot be upgraded.",
	1099: "Only a quote that ended without an order can be erased.",
	1100: "There is no such quote.",
	1101: "Not a PDF.",
	1102: "At most 4 MB.",
	1103: "piece of evidence",
	1104: "From the day of the order until today.",
	1105: "Contains a control character.",
	1106: "At most {0} characters.",
	1107: "This field is required.",
	1108: "A postcode like 1234 AB.",
	1109: "A country code of two letters (ISO 3166-1).",
	1110: "A telephone number like 0201234567 or +31201234567.",
	1111: "An e-mail address like name@company.nl.",
	1112: "No valid VAT id of this country.",
	1113: "Eight digits, for Dutch businesses only.",
	1114: "Name a service or an item.",
	1115: "At most five.",
	1116: "A date in this century.",
	1117: "From 0 to 120 months.",
	1118: "With modify only.",
	1119: "Name the version of the service that you saw.",
	1120: "Name the service that changes.",
	1121: "Choose a product.",
	1122: "Choose add or modify.",
	1123: "Unknown option.",
	1124: "Unknown characteristic.",
	1125: "Too many characteristics or options.",
	1126: "From 0 to 1,000,000.",
	1127: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1128: "At most twenty numbers or ranges.",
	1129: "Choose 13, 26 or 52 weeks.",
	1130: "These numbers are for account managers, sales managers and operations.",
	1131: "This service no longer exists.",
	1132: "This product cannot be ordered (any more).",
	1133: "This service cannot move to this product.",
	1134: "The service changed since you saw it; look at it again.",
	1135: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1136: "product",
	1137: "There is no document until the version is approved.",
	1138: "Choose acknowledged, inProgress or partial.",
	1139: "The hash is not of this version; look at it again.",
	1140: "There is no such version.",
	1141: "There is a newer version: {0}.",
	1142: "One or more checks did not pass.",
	1143: "The contracting party changed since the request; revise the quote to take that over.",
	1144: "This customer's cart is not empty.",
	1145: "You may not do this.",
	1146: "This product does not come with this term.",
	1147: "These changes take effect at different moments; ask for them apart.",
	1148: "Nothing changes.",
	1149: "This can be done on {0} at the earliest.",
	1150: "This cannot be done in the state {0}.",
	1151: "Links in a cart only.",
	1152: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1153: "VAT reverse charged to the customer.",
	1154: "There is a catalogue from {0} already.",
	1155: "There is another catalogue {0}.",
	1156: "Too busy at the moment; try again.",
	1157: "This is too much text together; divide it over more requests.",
	1158: "This cursor is not of this list.",
	1159: "customer",
	1160: "person",
	1161: "This role does not decide on quotes.",
	1162: "An order in this state is not open.",
	1163: "This Idempotency-Key was used for another request.",
	1164: "cart",
	1165: "version of the quote",
	1166: "document",
	1167: "order",
	1168: "job",
	1169: "session",
	1170: "Choose accountManager, salesManager or engineering.",
	1171: "The request did not arrive in full.",
	1172: "This is not JSON: look at byte {0}.",
	1173: "This is not UTF-8.",
	1174: "Nested too deeply.",
	1175: "This field stands more than once.",
	1176: "This parameter stands more than once.",
	1177: "There is no such parameter here.",
	1178: "The query string is malformed.",
	1179: "A whole number from 1 to {0}.",
	1180: "Choose from {0}.",
	1181: "Another version than the one in the path.",
	1182: "Send {0}.",
	1183: "an object",
	1184: "Without prices with for=customer only.",
	1185: "At most 100 characters.",
	1186: "Another service than the one in the path.",
	1187: "Modify only.",
	1188: "a list",
	1189: "A date like 2026-11-17.",
	1190: "A null cannot be here; leave the field out.",
	1191: "There is no such field here.",
	1192: "a whole number",
	1193: "true or false",
	1194: "a text",
	1195: "This link has expired",
	1196: "This link has been revoked",
	1197: "This link is invalid or has expired.",
	1198: "This link is not valid",
	1199: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1200: "This link is not complete",
	1201: "Please try again.",
	1202: "The login did not work",
	1203: "Logging in is not possible just now",
	1204: "Not saved. Please log in and try again.",
	1205: "You cannot log in here with this account.",
	1206: "You have no access here",
	1207: "This form did not come from our site",
	1208: "This does not exist, or is not for you.",
	1209: "What waits for your decision is in your work list.",
	1210: "Please try again in a moment.",
	1211: "Something went wrong",
	1212: "The request was abandoned",
	1213: "One moment please",
	1214: "Name the version that you saw",
	1215: "This is not right",
	1216: "This media type cannot be used here",
	1217: "Too much was sent",
	1218: "What you saw changed meanwhile",
	1219: "This cannot be done now",
	1220: "This method cannot be used here",
	1221: "Not found",
	1222: "You have no access to this page",
	1223: "You are not logged in",
	1224: "This is our fault. Please try again later.",
	1225: "At most {0} KB.",
	1226: "Not saved. Please send a shorter text or a smaller file.",
	1227: "Name one ETag, in quotes.",
	1228: "A weak ETag matches nothing.",
	1229: "Name in If-Match the ETag of what you saw.",
	1230: "From 1 to 255 visible ASCII characters.",
	1231: "Give every request a key of its own.",
	1232: "I am mandated by {0} to sign.",
	1233: "It cannot go in the cart like this; see the checks.",
}

var textsNl = [messages]string{
	1:    "Nederlands",
	2:    ",",
	3:    ".",
	4:    "-{0}",
	5:    "€ {0}",
	6:    "€ -{0}",
	7:    "+ € {0}",
	8:    "− € {0}",
	9:    "{0}%",
	10:   "{0} {1} {2}",
	11:   "{0} {1} {2}",
	12:   "{0}, {1}.{2} uur",
	13:   "januari",
	14:   "februari",
	15:   "maart",
	16:   "april",
	17:   "mei",
	18:   "juni",
	19:   "juli",
	20:   "augustus",
	21:   "september",
	22:   "oktober",
	23:   "november",
	24:   "december",
	25:   "jan",
	26:   "feb",
	27:   "mrt",
	28:   "apr",
	29:   "mei",
	30:   "jun",
	31:   "jul",
	32:   "aug",
	33:   "sep",
	34:   "okt",
	35:   "nov",
	36:   "dec",
	37:   "Huidige maandprijs",
	38:   "Lijstprijs per maand",
	39:   "Nieuwe maandprijs",
	40:   "Verschil per maand",
	41:   "Lijstprijs eenmalig",
	42:   "Eenmalige kosten",
	43:   "Eerste periode, naar rato",
	44:   "Looptijdkorting {0} ({1})",
	45:   "Looptijdtoeslag {0} ({1})",
	46:   "Partnerkorting ({0})",
	47:   "Partnertoeslag ({0})",
	48:   "Extra korting ({0})",
	49:   "Extra korting eenmalig ({0})",
	50:   "Eerste periode vanaf {0} ({1} van {2} dagen)",
	51:   "Werkelijke eerste periode vanaf {0} ({1} van {2} dagen)",
	52:   "Regel {0} · {1}",
	53:   "Regel {0}, {1} · {2}",
	54:   "Totaal · {0}",
	55:   "Totaal · {0}, incl. btw",
	56:   "Excl. btw",
	57:   "Btw {0}",
	58:   "Incl. btw",
	59:   "Verschil per maand {0}, eenmalige kosten {1}, excl. btw.",
	60:   "Alle bedragen zijn in euro's, exclusief btw.",
	61:   "Alle bedragen zijn in euro's, exclusief btw. {0}",
	62:   "Alle bedragen zijn in euro's, exclusief {0} btw. De btw is per totaal afgerond.",
	63:   "Alle bedragen zijn in euro's, exclusief {0} btw. De btw is per totaal afgerond; per regel is zij indicatief.",
	64:   "Een extra korting in deze offerte is hoger dan {0}.",
	65:   "Het verschil per maand is hoger dan {0}, of de eenmalige kosten zijn hoger dan {1}.",
	66:   "Het verschil per maand is hoger dan {0}.",
	67:   "De eenmalige kosten zijn hoger dan {0}.",
	68:   "Een gekozen variant vraagt een ontwerp.",
	69:   "Een regel wordt per maand goedkoper.",
	70:   "Het verschil per maand van een regel is lager dan {0}.",
	71:   "Elke aanvraag wordt beoordeeld.",
	72:   "{0}",
	73:   "{0, plural, one {{0} maand} other {{0} maanden}}",
	74:   "week {0}",
	75:   "ten hoogste {0} {1}",
	76:   "Pagina {0} van {1}",
	77:   "{0} ({1})",
	78:   "Deze wijziging is bij dit product niet mogelijk.",
	79:   "Deze wijziging is bij dit product niet mogelijk: {0}.",
	80:   "{0} × {1}",
	81:   "De invoer klopt niet.",
	82:   "Hier hoort {0}.",
	83:   "Dit formulier is al eens met een andere inhoud verstuurd. Controleer wat er staat en verstuur het opnieuw.",
	84:   "U kunt dit zelf oplossen.",
	85:   "Deze link is verlopen. Open het document opnieuw vanuit de aanvraag.",
	86:   "Deze link is niet geldig.",
	87:   "Dit document is er niet (meer).",
	88:   "Het document kan nu niet worden gelezen.",
	89:   "Product",
	90:   "Niet gevonden: {0}.",
	91:   "Kies een van de varianten: {0}.",
	92:   "{0}: van {1} tot en met {2}, in stappen van {3}.",
	93:   "Koppel dit product aan een van deze diensten: {0}.",
	94:   "partner",
	95:   "partner",
	96:   "accountmanager",
	97:   "salesmanager",
	98:   "engineering",
	99:   "operations",
	100:  "beheerder",
	101:  "systeem",
	102:  "ontvangen",
	103:  "in levering",
	104:  "deels afgehandeld",
	105:  "opgeleverd",
	106:  "geannuleerd",
	107:  "niet geleverd",
	108:  "Vul een datum in als 2027-01-31.",
	109:  "Vul een heel getal in.",
	110:  "Wat er met elke dienst gebeurde",
	111:  "Niet alles is in een winkelwagen gelegd",
	112:  "Kies eerst wat er verandert.",
	113:  "Totaal verschil per maand {0}, eenmalig {1}",
	114:  "Diensten samen wijzigen",
	115:  "Niet mogelijk",
	116:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	117:  "Staat in de winkelwagen",
	118:  "Laat leeg voor de vroegst mogelijke datum",
	119:  "Huidige looptijden houden",
	120:  "Nee",
	121:  "Ja",
	122:  "Kies",
	123:  "Ongewijzigd laten",
	124:  "Laat leeg om niets te wijzigen. Van {0} tot en met {1}",
	125:  "Overstappen op {0}",
	126:  "{0} behouden",
	127:  "Diensten",
	128:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	129:  "Naar uw diensten",
	130:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	131:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	132:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	133:  "Behouden of overstappen",
	134:  "Wat verandert er bij alle?",
	135:  "Bereken",
	136:  "Wat het wordt",
	137:  "In de winkelwagen: ",
	138:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	139:  "Per dienst",
	140:  "Terug naar de wijziging",
	141:  "Oud, nieuw en verschil",
	142:  "De gekozen diensten",
	143:  "Dienst",
	144:  "Nu p/m",
	145:  "Wordt p/m",
	146:  "Verschil",
	147:  "Eenmalig",
	148:  "Vanaf",
	149:  "Totaal van ",
	150:  "Bedragen zijn exclusief btw.",
	151:  "Staat niet (meer) in de winkelwagen",
	152:  "Winkelwagen van ",
	153:  "Winkelwagen",
	154:  "Nog zonder prijs",
	155:  "Regel {0}, {1}: {2}",
	156:  "Regel wijzigen",
	157:  "Nieuwe prijzen bekijken",
	158:  "Verklaring vastleggen",
	159:  "Klant aanvullen",
	160:  "U kunt hiermee verder.",
	161:  "Uw accountmanager kan dit oplossen.",
	162:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	163:  "per maand",
	164:  "Wordt",
	165:  "U zag",
	166:  "Prijs",
	167:  "Vastgelegd: {0}, {1}",
	168:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	169:  "U herziet {0}",
	170:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	171:  "Datum",
	172:  "Naam",
	173:  "Niet opgeslagen",
	174:  "Voor ",
	175:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	176:  "Totaal van deze aanvraag",
	177:  "Begin hier",
	178:  "Meer in deze aanvraag",
	179:  "Een dienst van deze klant wijzigen",
	180:  "Een nieuwe dienst kiezen",
	181:  "Winkelwagen leegmaken",
	182:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	183:  "Definitief leegmaken",
	184:  "Los dit op voordat u de offerte aanvraagt",
	185:  "Let op",
	186:  "Prijzen zijn veranderd",
	187:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	188:  "Nieuwe prijzen aanvaarden",
	189:  "Naar aanvragen",
	190:  "Wijzigen: {0}",
	191:  "Wijzigen",
	192:  "Verwijderen: {0}",
	193:  "Verwijderen",
	194:  "Verklaring van de klant over de looptijd",
	195:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	196:  "Verklaring intrekken",
	197:  "Naam van wie dit namens de klant verklaart",
	198:  "Datum van de verklaring",
	199:  "Verklaring vastleggen",
	200:  "Offerte aanvragen",
	201:  "Dit kan zodra alles hierboven in orde is.",
	202:  "Bekijk wat er nodig is",
	203:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	204:  "Kenmerk van de wijziging",
	205:  "Aanbod",
	206:  "bij {0}",
	207:  "dezelfde dag",
	208:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	209:  "{0} of {1} maanden",
	210:  "Servicecontracten",
	211:  "Telefonie",
	212:  "Verbindingen",
	213:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	214:  "Er is op dit moment niets te bestellen.",
	215:  "Levertijd",
	216:  "Looptijd",
	217:  "naar de winkelwagen",
	218:  "Naar de winkelwagen",
	219:  "Deze regel staat niet meer in de winkelwagen",
	220:  "Controleer uw keuze en sla deze opnieuw op.",
	221:  "Voor welke klant?",
	222:  "Zoek op naam, referentie, KvK-nummer of plaats",
	223:  "Zoeken",
	224:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	225:  "U hebt nog geen klanten. Leg er eerst een vast.",
	226:  "Er zijn meer klanten; zoek om ze te vinden.",
	227:  "Nieuwe klant vastleggen",
	228:  "Uw keuze",
	229:  "Opties",
	230:  "Gewenste datum (optioneel)",
	231:  "Op zijn vroegst op ",
	232:  "Laat leeg voor de vroegst mogelijke datum.",
	233:  "In de winkelwagen",
	234:  "Koppeling",
	235:  "Hoort bij",
	236:  "Hier hoort een andere dienst bij",
	237:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	238:  "Prijs",
	239:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	240:  "Nodig voor een aanvraag",
	241:  "Prijs bijwerken",
	242:  "Terug naar de eerste keuze",
	243:  "Vergelijking sluiten",
	244:  "Opbouw van de prijs",
	245:  "Vergelijken met een andere samenstelling",
	246:  "Levering",
	247:  "Contactpersoon: ",
	248:  "Ander adres of andere contactpersoon",
	249:  "Adres van levering",
	250:  "Contactpersoon daar",
	251:  "Nummerbehoud en documenten",
	252:  "Huidige aanbieder",
	253:  "Nummers of reeksen, een per regel",
	254:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	255:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	256:  "Opmerking (optioneel)",
	257:  "Terug naar de offerte",
	258:  "U bent niet bevoegd om te bestellen",
	259:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	260:  "De PDF wordt nog gemaakt",
	261:  "SHA-256 van de PDF",
	262:  "Geldig tot en met",
	263:  "Versie",
	264:  "Contractpartij",
	265:  "Klant",
	266:  "Naar order {0}",
	267:  "Deze offerte is al besteld",
	268:  "Naar de offerte",
	269:  "Status: {0}.",
	270:  "Deze offerte kan nu niet worden besteld",
	271:  "Verschil per maand",
	272:  "Regel",
	273:  "Tekenen en bestellen",
	274:  "Activeren en bestellen",
	275:  "Wat u bestelt",
	276:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	277:  "Uw bevestiging",
	278:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	279:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	280:  "Klanten",
	281:  "Er is nog niets bewaard",
	282:  "Daarna is er iets in veranderd. Bewaart u het nu, dan ontstaat er een tweede klant.",
	283:  "Dit formulier is al een keer bewaard",
	284:  "Gegevens van {0}",
	285:  "Nieuwe klant",
	286:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	287:  "Geen klant gevonden met ",
	288:  "Toon alle klanten",
	289:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	290:  "Uw referentie",
	291:  "Plaats",
	292:  "Gegevens",
	293:  "onvolledig",
	294:  "compleet",
	295:  "Volgende",
	296:  "Uw referentie:",
	297:  "Voor een offerte ontbreekt nog:",
	298:  "Gegevens aanvullen",
	299:  "verschil per maand",
	300:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	301:  "Nieuwe dienst kiezen",
	302:  "Deze klant heeft nog geen diensten.",
	303:  "Referentie",
	304:  "Per maand",
	305:  "Bekijk wat u kunt uitbreiden",
	306:  "Offertes van deze klant",
	307:  "Gegevens wijzigen",
	308:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	309:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	310:  "(optioneel)",
	311:  "Bewaren",
	312:  "Annuleren",
	313:  "Contactpersoon",
	314:  "Vestigingsadres",
	315:  "Btw-id",
	316:  "Onderneming",
	317:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	318:  "Taal van de offerte",
	319:  "Nee",
	320:  "Ja",
	321:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	322:  "Kleine onderneming",
	323:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	324:  "KvK-nummer",
	325:  "Statutaire naam",
	326:  "Contactpersoon op locatie",
	327:  "Installatieadres",
	328:  "Postcode",
	329:  "Huisnummer",
	330:  "Straat",
	331:  "E-mail",
	332:  "Telefoon",
	333:  "Twee letters: NL, BE, DE.",
	334:  "Land",
	335:  "leeg",
	336:  "Hieronder staat wat u invulde. Bewaart u dat, dan vervangt het wat er nu staat:",
	337:  "Deze klant is intussen gewijzigd",
	338:  "{0} per maand, {1} eenmalig",
	339:  "nu {0}",
	340:  "Uw besluit als ",
	341:  "Goedkeuren kan nu niet",
	342:  "Waarom is de btw-behandeling akkoord?",
	343:  "Korting geven (optioneel)",
	344:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	345:  "Korting op de maandprijs",
	346:  "Korting op eenmalig",
	347:  "Toon eerst de nieuwe cijfers",
	348:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	349:  "Goedkeuren met deze korting",
	350:  "Goedkeuren",
	351:  "Vraag versturen",
	352:  "Uw vraag aan de partner",
	353:  "Terugsturen met een vraag",
	354:  "Definitief afwijzen",
	355:  "Reden voor de partner",
	356:  "Afwijzen",
	357:  "Eenheid",
	358:  "Alleen een accountmanager kan zich laten vervangen.",
	359:  "Deze pagina is niet voor u",
	360:  "{0} tot en met {1}",
	361:  "Vervanging",
	362:  "Ondertekenen namens de klant",
	363:  "Activeren",
	364:  "Offerte",
	365:  "Voortgang",
	366:  "De aanvraag",
	367:  "Opgemerkt bij de aanvraag",
	368:  "Wie beslist",
	369:  "Versies",
	370:  "Geschiedenis en opmerkingen",
	371:  "Opmerking plaatsen",
	372:  "Uw opmerking; uw accountmanager leest deze ook",
	373:  "Opmerking toevoegen",
	374:  "Uw antwoord",
	375:  "Antwoord; de aanvraag zelf verandert niet",
	376:  "Antwoord versturen",
	377:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	378:  "Aanvraag aanpassen",
	379:  "Andere acties",
	380:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	381:  "Offerte aanpassen",
	382:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	383:  "Kopiëren naar de winkelwagen",
	384:  "Intrekken",
	385:  "Reden (optioneel)",
	386:  "Definitief intrekken",
	387:  "Elders ondertekende PDF toevoegen",
	388:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	389:  "Ondertekende PDF, ten hoogste 4 MB",
	390:  "Dit bestand is groter dan 4 MB.",
	391:  "PDF toevoegen",
	392:  "Offertes",
	393:  "Klant of nummer",
	394:  "Alle",
	395:  "Status",
	396:  "Vervangen",
	397:  "Verlopen",
	398:  "Ingetrokken",
	399:  "Afgewezen",
	400:  "Besteld",
	401:  "Goedgekeurd",
	402:  "Vraag aan u",
	403:  "Aangevraagd",
	404:  "Wij beoordelen de aanvraag",
	405:  "Opnieuw aanvragen",
	406:  "Vraag beantwoorden",
	407:  "Laten ondertekenen",
	408:  "Bestellen",
	409:  "Order volgen",
	410:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	411:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	412:  "Verschil p.m.",
	413:  "Geldig t/m",
	414:  "Volgende stap",
	415:  "Hier nog niets gevonden; zoek verder terug.",
	416:  "Niets gevonden.",
	417:  "Toon alles",
	418:  "Kies een PDF.",
	419:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	420:  "Dit bestand is geen PDF.",
	421:  "De naam van het bestand: {0}",
	422:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	423:  "Toegevoegd: {0}",
	424:  "Er ging iets mis.",
	425:  "Inloggen",
	426:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	427:  "Uw account heeft hier nog geen rol",
	428:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	429:  "Het formulier is niet compleet",
	430:  "Opnieuw proberen",
	431:  "Naar het begin",
	432:  "Naar uw werklijst",
	433:  "Extra korting",
	434:  "Met deze korting",
	435:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	436:  "Ten hoogste 100%.",
	437:  "Ten hoogste twee cijfers achter de komma.",
	438:  "Welkom",
	439:  "Overzicht",
	440:  "Bij oneCentral ter beoordeling",
	441:  "oneCentral heeft een vraag",
	442:  "Goedgekeurd, wacht op ondertekening door een collega",
	443:  "Klaar om te ondertekenen",
	444:  "Goedgekeurd, wacht op activering door een collega",
	445:  "Klaar om te activeren",
	446:  "wordt een nieuwe versie van {0}",
	447:  "Blijft staan tot",
	448:  "Laatst gewijzigd",
	449:  "Open winkelwagens",
	450:  "Voortgang",
	451:  "Lopende orders",
	452:  "{0} van {1} geleverd",
	453:  "{0, plural, one {{0} regel} other {{0} regels}}",
	454:  "Bestellen bij oneCentral",
	455:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	456:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	457:  "Uw account is geblokkeerd",
	458:  "Dienst uitbreiden",
	459:  "Nieuwe dienst",
	460:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	461:  "Toegestaan",
	462:  " Alternatief: {0}.",
	463:  "Met motivering toe te staan",
	464:  "Bekijken wij",
	465:  "Moet eerst worden opgelost",
	466:  "Let op",
	467:  "Aan zet: {0}.",
	468:  "uw accountmanager",
	469:  "niet meer nodig",
	470:  "teruggestuurd",
	471:  "afgewezen",
	472:  "goedgekeurd",
	473:  "wacht op {0}",
	474:  "wacht op besluit",
	475:  " door {0}, {1}",
	476:  "Boven {0} beslist ook een {1}.",
	477:  "niet geleverd",
	478:  "geannuleerd",
	479:  "opgeleverd",
	480:  "Order vrijgegeven",
	481:  "Elders ondertekend document toegevoegd",
	482:  "Document van versie {0} gemaakt",
	483:  "Opmerking",
	484:  "Overgedragen aan {0}",
	485:  "Versie {0} vervangen",
	486:  "Versie {0} verlopen",
	487:  "Versie {0} ingetrokken",
	488:  "Versie {0} teruggestuurd met een vraag",
	489:  "Versie {0} afgewezen",
	490:  "Versie {0} goedgekeurd",
	491:  "Akkoord met versie {0}",
	492:  "Korting gegeven: versie {0}",
	493:  "Versie {0} wordt aangepast",
	494:  "Vraag beantwoord met versie {0}",
	495:  "Versie {0} aangevraagd",
	496:  "Naar de inhoud",
	497:  "Hoofdmenu",
	498:  "Uitloggen",
	499:  "kenmerk van deze pagina",
	500:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	501:  "Inloggen en beoordelen",
	502:  "Door deze pagina te openen beslist u nog niets.",
	503:  "Uw besluit wordt gevraagd",
	504:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	505:  "Deze aanvraag wacht niet op u",
	506:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	507:  "Hierover valt niets meer te beslissen",
	508:  "Bekijk de aanvraag",
	509:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	510:  "Er is een nieuwere versie",
	511:  "Naar de nieuwste versie",
	512:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	513:  "{0, plural, one {{0} uur} other {{0} uur}}",
	514:  "minder dan een uur",
	515:  "In deze weken is niets aangevraagd, besloten of besteld.",
	516:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	517:  "{0} weken",
	518:  "Cijfers",
	519:  "Naar de cijfers",
	520:  "Deze periode is er niet",
	521:  "excl. btw; orders: {0}",
	522:  "Gewonnen per maand",
	523:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	524:  "Van besluit tot order",
	525:  "Van aanvraag tot besluit",
	526:  "waarvan nu besteld: {0}",
	527:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	528:  "Werkdagen van besluit tot order",
	529:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	530:  "Werkdagen van aanvraag tot besluit",
	531:  "Het verschil per maand van de orders, excl. btw.",
	532:  "Gewonnen per maand, per week van de order",
	533:  "{0}, waarvan besteld {1}",
	534:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	535:  "Aanvragen per week",
	536:  "{0}, 9 van de 10 binnen {1}",
	537:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	538:  "Samen",
	539:  "Week, vanaf maandag",
	540:  "Tot order, 90%",
	541:  "Tot order, mediaan",
	542:  "Tot besluit, 90%",
	543:  "Tot besluit, mediaan",
	544:  "Besloten",
	545:  "Nu besteld",
	546:  "Periode",
	547:  "Per partner",
	548:  "Per week",
	549:  "Download als CSV",
	550:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	551:  "gewonnen per maand, euro excl. btw",
	552:  "werkdagen tot order, 90%",
	553:  "werkdagen tot order, mediaan",
	554:  "besteld",
	555:  "werkdagen tot besluit, 90%",
	556:  "werkdagen tot besluit, mediaan",
	557:  "besloten",
	558:  "waarvan nu besteld",
	559:  "aangevraagd",
	560:  "partnernummer",
	561:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	562:  "Wacht op vrijgave",
	563:  "Opgeleverd",
	564:  "wacht op oneCentral",
	565:  "Vrijgegeven",
	566:  "Verklaring",
	567:  "Op",
	568:  "Ondertekend door",
	569:  "Geactiveerd door",
	570:  "Vastgelegd door",
	571:  "Dienst {0}",
	572:  "Opgeleverd op",
	573:  "Gepland was",
	574:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	575:  "Geplande datum",
	576:  "Specificatie in de offerte",
	577:  "Bevestiging",
	578:  "Offerte ",
	579:  "Deze regel annuleren",
	580:  "Reden",
	581:  "Regel annuleren",
	582:  "Niet geleverd",
	583:  "Geannuleerd",
	584:  "Deels klaar",
	585:  "In uitvoering",
	586:  "{0} van {1}",
	587:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	588:  "Orders, de nieuwste eerst; bedragen zonder btw",
	589:  "Besteld op",
	590:  "Eerstvolgende datum",
	591:  "Hier bestellen de partners van oneCentral.",
	592:  "engineering beoordeelt het ontwerp",
	593:  ", in stappen van {0}",
	594:  "Van {0} tot en met {1}",
	595:  "{0}: ten minste die van wat eraan gekoppeld is.",
	596:  "{0}: {1} tot {2} keer {3}.",
	597:  "vraagt een document: {0}",
	598:  "niet samen met {0}",
	599:  "geldt voor alle {0}",
	600:  "ten hoogste {0}",
	601:  "Kenmerk van de {0}",
	602:  "geen",
	603:  "Hoort bij een van: {0}.",
	604:  "in de winkelwagen",
	605:  "Naar de winkelwagen van deze klant",
	606:  "Alleen versie {0} geldt nog.",
	607:  "U bekijkt een eerdere versie",
	608:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	609:  "Wij hebben een vraag",
	610:  "Deze offerte is besteld als order {0}.",
	611:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	612:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	613:  "Wij beoordelen uw aanvraag",
	614:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	615:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	616:  "uiterlijk {0}",
	617:  "wacht op uw antwoord",
	618:  " en ",
	619:  "wacht op {0}",
	620:  "Uw antwoord op onze vraag",
	621:  "Voor uw klant, met prijzen (PDF)",
	622:  "Voor uw klant, zonder prijzen (PDF)",
	623:  "De offerte als PDF",
	624:  "Versie {0}",
	625:  "Controleer deze velden:",
	626:  "Nog niet alles klopt",
	627:  "Documenten",
	628:  "Land",
	629:  "Nummers",
	630:  "Opmerking",
	631:  "Gewenste datum",
	632:  "{0}, gepland tot en met {1}",
	633:  "Opties: prijs per stuk",
	634:  "anders",
	635:  "gelijk",
	636:  "Deze keuze",
	637:  "Eerste keuze",
	638:  "Vergelijking",
	639:  "ja",
	640:  "nee",
	641:  "Geef een reden om dit toe te staan.",
	642:  "Aanvraag",
	643:  "Naar uw besluit",
	644:  "Controles",
	645:  "Btw",
	646:  "Uw opmerking; de partner leest deze ook",
	647:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	648:  "loopt per maand door",
	649:  "beëindigd",
	650:  "geblokkeerd",
	651:  "actief",
	652:  "Contact",
	653:  "Adres",
	654:  "Maandprijs, excl. btw",
	655:  "Status",
	656:  "Kenmerk",
	657:  "{0}, t/m {1} ({2})",
	658:  "Product, kenmerk, referentie of plaats",
	659:  "Alle klanten",
	660:  "Alle producten",
	661:  "Uitbreiden",
	662:  "Nu niet uit te breiden",
	663:  "Nu uit te breiden",
	664:  "Alle diensten",
	665:  "Filter toepassen",
	666:  "Vink diensten aan om ze samen te wijzigen.",
	667:  "Alles op deze pagina aanvinken",
	668:  "Mogelijkheden",
	669:  "Aangevinkte diensten wijzigen",
	670:  "Volgende diensten",
	671:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	672:  "Er is geen dienst die hieraan voldoet.",
	673:  "Toon alle diensten",
	674:  "Uw klanten hebben nog geen diensten.",
	675:  "Bekijk het aanbod",
	676:  "Kies {0} {1}",
	677:  "Uit te breiden: ",
	678:  "Overstappen op ",
	679:  "Wijzigen: {0} {1}",
	680:  "Een wijziging van deze dienst staat in de winkelwagen",
	681:  "Alleen overstappen kan nog",
	682:  "Wijzigen kan nu niet",
	683:  "Bekijk de lopende order",
	684:  "Deze dienst wijzigen",
	685:  "Loopt over",
	686:  "Configuratie",
	687:  "Uit te breiden",
	688:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	689:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	690:  "Antwoord op uw vraag",
	691:  "Aangevraagd op",
	692:  "Aangevraagd door",
	693:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	694:  "Naar de nieuwe cijfers",
	695:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	696:  "Nog niet opgeslagen",
	697:  "korting op eenmalig",
	698:  "korting op de maandprijs",
	699:  "Akkoord",
	700:  "Machtiging",
	701:  "Functie ondertekenaar",
	702:  "Naam ondertekenaar",
	703:  "Antwoord",
	704:  "Ondertekende PDF",
	705:  "Vraag",
	706:  "Btw-controle",
	707:  "Deze versie was geldig tot en met {0}.",
	708:  "Teruggestuurd met een vraag",
	709:  "De partner kan bestellen tot en met {0}.",
	710:  "Deze versie wacht niet op u",
	711:  "U hebt deze versie goedgekeurd",
	712:  "Nog te beslissen door: {0}.",
	713:  "Regel {0}: ",
	714:  "Werklijst",
	715:  "Dit is de werklijst van oneCentral.",
	716:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	717:  "Er is niets in de winkelwagen gelegd",
	718:  "De wijziging in de winkelwagen aanpassen",
	719:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	720:  "Deze dienst staat al in de winkelwagen",
	721:  "Wijzigen: {0}",
	722:  "{0} behouden",
	723:  "Dit is nog niet te berekenen",
	724:  "Ingangsdatum",
	725:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	726:  "Geen wijziging om te berekenen",
	727:  "Deze dienst kan nu niet wijzigen",
	728:  "Wat verandert er?",
	729:  "Nummers meenemen",
	730:  "Wijziging in de winkelwagen bewaren",
	731:  "In de winkelwagen",
	732:  "Huidig en nieuw",
	733:  "Kies wat er verandert; hier ziet u wat het kost.",
	734:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	735:  "Maandprijs per aantal",
	736:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	737:  "Bijvoorbeeld het inkoopnummer van de klant",
	738:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	739:  "nu",
	740:  "; nu {0}",
	741:  ", in stappen van {0}",
	742:  "Van {0} tot en met {1}",
	743:  "nu aan; zonder: {0}",
	744:  "; nu {0}",
	745:  "Ten hoogste {0}",
	746:  "Huidige looptijd houden: {0}",
	747:  "Nummers die meegaan",
	748:  "Huidige aanbieder van de nummers",
	749:  "Kenmerk van het document {0}",
	750:  "Kenmerk van de porteringsmachtiging",
	751:  "{0} per maand",
	752:  "zelfde maandprijs",
	753:  "op de gekozen datum",
	754:  "na afloop van de looptijd",
	755:  "per de eerste van een maand",
	756:  "zodra levering mogelijk is",
	757:  "blijft: {0}, t/m {1}",
	758:  "nieuw: {0}, t/m {1}",
	759:  "U hebt geen openstaande aanvragen.",
	760:  "Niets van wat op u wacht, past bij dit filter.",
	761:  "Geef een bedrag als 1.234,56.",
	762:  "Kies een van de mogelijkheden.",
	763:  "Bedrag vanaf, per maand of eenmalig",
	764:  "Wacht",
	765:  "U beslist als",
	766:  "7 dagen of langer",
	767:  "3 dagen of langer",
	768:  "1 dag of langer",
	769:  " (akkoord)",
	770:  " (nog niet)",
	771:  "Filteren",
	772:  "Toon alles",
	773:  "U vervangt ",
	774:  "Wacht sinds",
	775:  "Ook nodig",
	776:  "niemand anders",
	777:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	778:  "U hebt geen vervanging ingesteld.",
	779:  "Verwijderen: {0}",
	780:  "Vervanging toevoegen",
	781:  "Collega",
	782:  "Kies een accountmanager",
	783:  "Eerste dag",
	784:  "Laatste dag",
	785:  "Toevoegen",
	786:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	787:  "Kenmerk",
	788:  "Totaal",
	789:  "Totaal van deze offerte",
	790:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	791:  "Looptijd langer dan 24 maanden",
	792:  "Opmerkingen",
	793:  "Voorwaarden",
	794:  "Op deze offerte zijn van toepassing {0}.",
	795:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	796:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	797:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	798:  "Geldigheid",
	799:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	800:  "Dit aanbod is",
	801:  "Deze offerte is",
	802:  "De geldigheid wordt bij goedkeuring bepaald.",
	803:  "Handtekening",
	804:  "Plaats en datum",
	805:  "Functie",
	806:  "Namens {0}",
	807:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	808:  "Voor akkoord",
	809:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	810:  "Activering",
	811:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	812:  "Ter informatie",
	813:  "Maandprijs",
	814:  "vervalt",
	815:  "nieuw",
	816:  "overstap",
	817:  "Nieuw",
	818:  "Oud",
	819:  "gewijzigd",
	820:  "ongewijzigd",
	821:  "Specificatie",
	822:  "Locatie en contact",
	823:  "Levering en looptijd",
	824:  "Wijziging",
	825:  "Overstap",
	826:  "Gekoppeld aan",
	827:  "{0} (einde van de looptijd)",
	828:  "{0} (begin van de maand)",
	829:  "{0}, loopt tot en met {1} ({2} resterend)",
	830:  "loopt per maand",
	831:  "{0} vanaf oplevering, gepland tot en met {1}",
	832:  "regel {0}, {1}",
	833:  "Locatie",
	834:  "Toegezegd document",
	835:  "{0}",
	836:  " en nog {0}",
	837:  "Open deze offerte in het partnerportaal",
	838:  "kenmerk {0}",
	839:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	840:  "btw-id {0}",
	841:  "KvK {0}",
	842:  "{0}, statutair gevestigd te {1}",
	843:  "Uw partner",
	844:  "Locatie klant",
	845:  "Klantreferentie",
	846:  "Uw btw-id",
	847:  "Uw KvK-nummer",
	848:  "Uw leverancier",
	849:  "Nummer",
	850:  "wordt bij goedkeuring bepaald",
	851:  "Graag bieden wij u het volgende aan: {0}.{1}",
	852:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	853:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	854:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	855:  "Wat er verandert",
	856:  "Levertijd (werkdagen)",
	857:  "Gepland",
	858:  " (per stuk)",
	859:  "Optie: {0}",
	860:  " ({0} per stuk)",
	861:  "SLA (hersteltijd, beschikbaarheid)",
	862:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	863:  "Open de winkelwagen",
	864:  "Wordt verwijderd op",
	865:  "Laatst gewijzigd door",
	866:  "Inhoud",
	867:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	868:  "Uw winkelwagen staat nog open",
	869:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	870:  "1 regel",
	871:  "{0} regels",
	872:  "Ingangsdatum",
	873:  "Te porteren",
	874:  "Koppeling",
	875:  "Referentie klant",
	876:  "Contact op locatie",
	877:  "regel {0}",
	878:  "dienst {0}",
	879:  "loopt door tot en met {0}, nog {1}",
	880:  "verlengd, per maand opzegbaar",
	881:  "{0} vanaf oplevering",
	882:  "regel {0} ({1})",
	883:  "Toelichting",
	884:  " ({0})",
	885:  "{0}: {1}",
	886:  "Voortgang per regel",
	887:  "In de winkelwagen",
	888:  "{0} (Nederlandse tijd)",
	889:  "Kenmerk {0}, controlegetal {1}.",
	890:  "Moment: {0}.",
	891:  "Automatisch verstuurd door oneCentral.",
	892:  "Download de bevestiging (PDF)",
	893:  "Geachte {0},",
	894:  "Geachte heer, mevrouw,",
	895:  "{0} van {1}",
	896:  "Orderstatus",
	897:  "Order",
	898:  "Bekijk de order",
	899:  "{0} op",
	900:  "{0} door",
	901:  "Offerte {0} voor {1} is bevestigd en is nu order {2}.",
	902:  "De order is ontvangen",
	903:  "Order {0} ontvangen, {1}",
	904:  "De order is vrijgegeven voor levering.",
	905:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	906:  "Geactiveerd",
	907:  "{0}, {1}",
	908:  "Ondertekend",
	909:  "Vrijgegeven op",
	910:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	911:  "De order is vrijgegeven voor levering",
	912:  "Order {0} vrijgegeven, {1}",
	913:  "Order {0} opgeleverd, {1}",
	914:  "Opgeleverd in order {0}, {1}",
	915:  "Order {0} voor {1} is opgeleverd.",
	916:  "In order {0} voor {1} is {2} opgeleverd.",
	917:  "Annulering in order {0}, {1}",
	918:  "Order {0} voor {1} is geannuleerd.",
	919:  "In order {0} voor {1} is {2} geannuleerd.",
	920:  "De levering is mislukt",
	921:  "Levering mislukt in order {0}, {1}",
	922:  "Order {0} voor {1} kon niet worden geleverd.",
	923:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	924:  "Order {0} voor {1} is deels afgehandeld.",
	925:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	926:  "Partner",
	927:  "Antwoord van de partner op de vraag",
	928:  "Eén beslissing uit uw groep is genoeg.",
	929:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	930:  "Bekijk en beslis",
	931:  "Beslissen vóór",
	932:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	933:  "Uw goedkeuring wordt gevraagd",
	934:  "Goedkeuring gevraagd: {0}, {1}",
	935:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	936:  "Uw beslissing wordt nog gevraagd",
	937:  "Herinnering: {0} wacht op uw beslissing, {1}",
	938:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	939:  "Uw beslissing als vervanger wordt gevraagd",
	940:  "Als vervanger: {0} wacht op uw beslissing, {1}",
	941:  "Bekijk de offerte",
	942:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	943:  "De aanvraag is teruggestuurd met een vraag",
	944:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	945:  "Beantwoord de vraag",
	946:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	947:  "Er is een vraag over uw aanvraag",
	948:  "Vraag over offerte {0}, {1}",
	949:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	950:  "De offerte is afgewezen",
	951:  "Offerte {0} afgewezen, {1}",
	952:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	953:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	954:  "De offerte is goedgekeurd",
	955:  "Offerte {0} goedgekeurd, {1}",
	956:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	957:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	958:  "De partner kan de offerte nu namens de klant ondertekenen.",
	959:  "De partner kan de offerte nu activeren.",
	960:  "Bekijk en onderteken",
	961:  "Bekijk en activeer",
	962:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	963:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	964:  "De offerte verloopt binnenkort",
	965:  "Offerte {0} verloopt op {1}, {2}",
	966:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	967:  "De offerte is ingetrokken",
	968:  "Offerte {0} ingetrokken, {1}",
	969:  "Was geldig tot en met",
	970:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	971:  "De offerte is verlopen",
	972:  "Offerte {0} verlopen, {1}",
	973:  "Een opmerking verandert de offerte niet.",
	974:  "Lees en reageer",
	975:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	976:  "Er is een nieuwe opmerking",
	977:  "Nieuwe opmerking bij offerte {0}, {1}",
	978:  "E-mail over {0} niet bezorgd, {1}",
	979:  "Bekijk de gegevens",
	980:  "Niet bezorgd",
	981:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	982:  "Een e-mail kon niet worden bezorgd",
	983:  "Waarom uw besluit nodig is",
	984:  "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	985:  " Alternatief:",
	986:  ", regel {0}",
	987:  "Akkoord van {0}",
	988:  "Te beoordelen",
	989:  "Waar u op moet letten",
	990:  "uur",
	991:  "uur",
	992:  "Hersteltijd",
	993:  "Niveau",
	994:  "Pakket",
	995:  "ampère",
	996:  "Ten hoogste",
	997:  "Stroom",
	998:  "Ruimte",
	999:  "GB opslag",
	1000: "Opslag",
	1001: "Opslag (SSD)",
	1002: "GB geheugen",
	1003: "Geheugen",
	1004: "Maat",
	1005: "gebruikers",
	1006: "Gebruikers",
	1007: "Type gebruiker",
	1008: "nummers",
	1009: "kanalen",
	1010: "Spraakkanalen",
	1011: "Databundel",
	1012: "Doorvoer",
	1013: "Bandbreedte",
	1014: "Dit product kent geen varianten.",
	1015: "Dit product kent dit kenmerk niet.",
	1016: "Dit product kent geen aantal.",
	1017: "Gaat niet samen met {0}.",
	1018: "Ten hoogste {0}.",
	1019: "Deze optie bestaat niet bij dit product.",
	1020: "Alleen een beheerder kan dit.",
	1021: "Wijzig de accountmanager met de opdracht daarvoor.",
	1022: "Kies nl of en.",
	1023: "Noem de accountmanager.",
	1024: "Dit niveau bestaat niet.",
	1025: "Kies reseller of solutions.",
	1026: "Letters, cijfers, - en _.",
	1027: "Dit is geen accountmanager.",
	1028: "Geen rol van oneCentral.",
	1029: "Noem het subject.",
	1030: "Alleen een accountmanager kan dit.",
	1031: "Een ander dan uzelf.",
	1032: "De laatste dag moet op of na de eerste dag liggen.",
	1033: "Ten hoogste twintig.",
	1034: "Hierover is al beslist.",
	1035: "Deze versie wacht niet op u.",
	1036: "U hebt over deze versie al beslist.",
	1037: "De aanvrager beslist niet.",
	1038: "Alleen de accountmanager kan dit toestaan.",
	1039: "Alleen de accountmanager geeft korting.",
	1040: "Deze versie kan niet opnieuw worden berekend.",
	1041: "Deze regel bestaat niet.",
	1042: "Van nul tot en met het bedrag zelf.",
	1043: "Van 0 tot en met 10.000 basispunten.",
	1044: "Geef een percentage of een bedrag.",
	1045: "Geef een partner op.",
	1046: "U hebt hier geen rol.",
	1047: "partner",
	1048: "Alleen een partner kan dit.",
	1049: "offerte",
	1050: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1051: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1052: "Een kleur als #0E3C61.",
	1053: "Ten hoogste 80 diensten.",
	1054: "dienst",
	1055: "De winkelwagen is intussen gewijzigd.",
	1056: "Ten hoogste 80 regels per aanvraag.",
	1057: "Van 1 tot en met 80 regels.",
	1058: "regel",
	1059: "Deze koppeling bestaat niet.",
	1060: "Deze klant heeft deze dienst niet.",
	1061: "Dit product bestaat niet.",
	1062: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1063: "Noem de hash van wat u zag.",
	1064: "Een datum, niet in de toekomst.",
	1065: "Deze dienst staat al in de winkelwagen.",
	1066: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1067: "De winkelwagen is leeg.",
	1068: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1069: "Vul de klantgegevens aan: {0}.",
	1070: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1071: "De dienst is veranderd sinds de aanvraag.",
	1072: "De gekoppelde dienst is beëindigd.",
	1073: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1074: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1075: "Noem de SHA-256 van het document dat is getekend.",
	1076: "Bevestig dat u namens de klant mag tekenen.",
	1077: "Zonder akkoord is er geen order.",
	1078: "Deze offerte was geldig tot en met {0}.",
	1079: "Deze offerte is al order {0}.",
	1080: "Deze partner bevestigt anders: {0}.",
	1081: "Dit is niet het document van deze versie.",
	1082: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1083: "Geef een naam of een referentie.",
	1084: "De klant is intussen gewijzigd.",
	1085: "Vul het adres van levering in.",
	1086: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1087: "Dit is op dit adres niet leverbaar.",
	1088: "Vul de huidige aanbieder en de nummers in.",
	1089: "Vul het kenmerk in van het document: {0}.",
	1090: "portingmachtiging",
	1091: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1092: "Er loopt een nummerportering op deze dienst.",
	1093: "Deze dienst wordt beëindigd.",
	1094: "Deze dienst is geblokkeerd.",
	1095: "Deze dienst is beëindigd.",
	1096: "Er loopt al een order op deze dienst.",
	1097: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1098: "Deze dienst kan niet worden uitgebreid.",
	1099: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1100: "Deze offerte bestaat niet.",
	1101: "Geen PDF.",
	1102: "Ten hoogste 4 MB.",
	1103: "bewijsstuk",
	1104: "Van de dag van de order tot en met vandaag.",
	1105: "Bevat een stuurteken.",
	1106: "Ten hoogste {0} tekens.",
	1107: "Dit veld is verplicht.",
	1108: "Een postcode als 1234 AB.",
	1109: "Een landcode van twee letters (ISO 3166-1).",
	1110: "Een telefoonnummer als 0201234567 of +31201234567.",
	1111: "Een e-mailadres als naam@bedrijf.nl.",
	1112: "Geen geldig btw-id van dit land.",
	1113: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1114: "Noem een dienst of een regel.",
	1115: "Ten hoogste vijf.",
	1116: "Een datum in deze eeuw.",
	1117: "Van 0 tot en met 120 maanden.",
	1118: "Alleen bij modify.",
	1119: "Noem de versie van de dienst die u zag.",
	1120: "Kies de dienst die verandert.",
	1121: "Kies een product.",
	1122: "Kies add of modify.",
	1123: "Onbekende optie.",
	1124: "Onbekend kenmerk.",
	1125: "Te veel kenmerken of opties.",
	1126: "Van 0 tot en met 1.000.000.",
	1127: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1128: "Ten hoogste twintig nummers of reeksen.",
	1129: "Kies 13, 26 of 52 weken.",
	1130: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1131: "Deze dienst bestaat niet meer.",
	1132: "Dit product is niet (meer) te bestellen.",
	1133: "Deze dienst kan niet naar dit product overstappen.",
	1134: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1135: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1136: "product",
	1137: "Er is pas een document als de versie is goedgekeurd.",
	1138: "Kies acknowledged, inProgress of partial.",
	1139: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1140: "Deze versie bestaat niet.",
	1141: "Er is een nieuwere versie: {0}.",
	1142: "Een of meer controles zijn niet geslaagd.",
	1143: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1144: "De winkelwagen van deze klant is niet leeg.",
	1145: "U mag dit niet doen.",
	1146: "Deze looptijd kan niet bij dit product.",
	1147: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1148: "Er verandert niets.",
	1149: "Dit kan op zijn vroegst op {0}.",
	1150: "Dit kan niet in de staat {0}.",
	1151: "Koppelingen alleen in een winkelwagen.",
	1152: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1153: "Btw verlegd naar de afnemer.",
	1154: "Er is al een catalogus vanaf {0}.",
	1155: "Er is al een andere catalogus {0}.",
	1156: "Het is even te druk; probeer het opnieuw.",
	1157: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1158: "Deze cursor hoort niet bij deze lijst.",
	1159: "klant",
	1160: "persoon",
	1161: "Deze rol beoordeelt geen offertes.",
	1162: "In deze status is een order niet open.",
	1163: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1164: "winkelwagen",
	1165: "versie van de offerte",
	1166: "document",
	1167: "order",
	1168: "taak",
	1169: "sessie",
	1170: "Kies accountManager, salesManager of engineering.",
	1171: "Het verzoek is niet volledig ontvangen.",
	1172: "Dit is geen JSON: kijk bij byte {0}.",
	1173: "Dit is geen UTF-8.",
	1174: "Te diep genest.",
	1175: "Dit veld staat er meer dan eens.",
	1176: "Deze parameter staat er meer dan eens.",
	1177: "Deze parameter bestaat hier niet.",
	1178: "De querystring is niet goed gevormd.",
	1179: "Een geheel getal van 1 tot en met {0}.",
	1180: "Kies uit {0}.",
	1181: "Een andere versie dan die in het pad.",
	1182: "Stuur {0}.",
	1183: "een object",
	1184: "Zonder prijzen alleen met for=customer.",
	1185: "Ten hoogste 100 tekens.",
	1186: "Een andere dienst dan die in het pad.",
	1187: "Alleen modify.",
	1188: "een lijst",
	1189: "Een datum als 2026-11-17.",
	1190: "Een null kan hier niet; laat het veld weg.",
	1191: "Dit veld bestaat hier niet.",
	1192: "een geheel getal",
	1193: "true of false",
	1194: "een tekst",
	1195: "Deze link is verlopen",
	1196: "Deze link is ingetrokken",
	1197: "Deze link is ongeldig of verlopen.",
	1198: "Deze link is niet geldig",
	1199: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1200: "Deze link is niet compleet",
	1201: "Probeer het opnieuw.",
	1202: "Het inloggen is niet gelukt",
	1203: "Inloggen kan even niet",
	1204: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1205: "Met dit account kunt u hier niet inloggen.",
	1206: "U hebt hier geen toegang",
	1207: "Dit formulier kwam niet van onze site",
	1208: "Dit bestaat niet, of is niet voor u.",
	1209: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1210: "Probeer het over enkele ogenblikken opnieuw.",
	1211: "Er ging iets mis",
	1212: "Het verzoek is afgebroken",
	1213: "Even geduld",
	1214: "Noem de versie die u zag",
	1215: "Dit klopt niet",
	1216: "Dit mediatype kan hier niet",
	1217: "Er is te veel verstuurd",
	1218: "Wat u zag is intussen gewijzigd",
	1219: "Dit kan nu niet",
	1220: "Deze methode kan hier niet",
	1221: "Niet gevonden",
	1222: "U hebt geen toegang tot deze pagina",
	1223: "U bent niet ingelogd",
	1224: "Dat ligt aan ons. Probeer het later opnieuw.",
	1225: "Ten hoogste {0} KB.",
	1226: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1227: "Noem één ETag, tussen aanhalingstekens.",
	1228: "Een zwakke ETag komt met niets overeen.",
	1229: "Noem in If-Match de ETag van wat u zag.",
	1230: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1231: "Geef elk verzoek een eigen sleutel.",
	1232: "Ik ben door {0} gemachtigd om te tekenen.",
	1233: "Zo kan het niet in de winkelwagen; zie de controles.",
}
