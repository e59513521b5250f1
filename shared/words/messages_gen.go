// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1229

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

// NotFoundWhat says "Not found: {what}.".
func NotFoundWhat(what Message) Message {
	return Message{85, []any{what}}
}

// ChooseOneOfTiers says "Choose one of the tiers: {tiers}.".
func ChooseOneOfTiers(tiers Text) Message {
	return Message{86, []any{tiers}}
}

// CharacteristicInRange says "{name}: from {low} to {high}, in steps of {step}.".
func CharacteristicInRange(name Message, low int, high int, step int) Message {
	return Message{87, []any{name, low, high, step}}
}

// LinkThisProductToOne says "Link this product to one of these services: {products}.".
func LinkThisProductToOne(products Text) Message {
	return Message{88, []any{products}}
}

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 103}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 104}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 105}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 106}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 107}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{108, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 109}

// CannotTakePart says "Not possible".
var CannotTakePart = Message{key: 110}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 111}

// InCart says "In the cart".
var InCart = Message{key: 112}

// EmptyAsEarlyAsPossible says "Leave empty for the earliest possible date".
var EmptyAsEarlyAsPossible = Message{key: 113}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 114}

// Without says "No".
var Without = Message{key: 115}

// With says "Yes".
var With = Message{key: 116}

// Choose says "Choose".
var Choose = Message{key: 117}

// AsEachServiceHasIt says "Leave unchanged".
var AsEachServiceHasIt = Message{key: 118}

// EmptyAsEachServiceHas says "Leave empty to change nothing. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{119, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{120, []any{offeringName}}
}

// Keep says "Keep {product}".
func Keep(product string) Message {
	return Message{121, []any{product}}
}

// Services says "Services".
var Services = Message{key: 122}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 123}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 124}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 125}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{126, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{127, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 128}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 129}

// Calculate says "Calculate".
var Calculate = Message{key: 130}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 131}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 132}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{133, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 134}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 135}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 136}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 137}

// Service says "Service".
var Service = Message{key: 138}

// NowPM says "Now p/m".
var NowPM = Message{key: 139}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 140}

// Difference says "Difference".
var Difference = Message{key: 141}

// OneOff says "One-off".
var OneOff = Message{key: 142}

// From says "From".
var From = Message{key: 143}

// TotalOf says "Total of ".
var TotalOf = Message{key: 144}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 145}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 146}

// CartOf says "Cart of ".
var CartOf = Message{key: 147}

// Cart says "Cart".
var Cart = Message{key: 148}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 149}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{150, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 151}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 152}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 153}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 154}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 155}

// YourAccountManagerCanMend says "Your account manager can mend this.".
var YourAccountManagerCanMend = Message{key: 156}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 157}

// PerMonth says "per month".
var PerMonth = Message{key: 158}

// Becomes says "Becomes".
var Becomes = Message{key: 159}

// YouSaw says "You saw".
var YouSaw = Message{key: 160}

// Price says "Price".
var Price = Message{key: 161}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{162, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{163, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{164, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 165}

// Date says "Date".
var Date = Message{key: 166}

// Name says "Name".
var Name = Message{key: 167}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 168}

// For says "For ".
var For = Message{key: 169}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 170}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 171}

// StartHere says "Start here".
var StartHere = Message{key: 172}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 173}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 174}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 175}

// ThrowCartAway says "Empty cart".
var ThrowCartAway = Message{key: 176}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 177}

// ThrowAwayForGood says "Empty it for good".
var ThrowAwayForGood = Message{key: 178}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 179}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 180}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 181}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 182}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 183}

// ToRequest says "To the request".
var ToRequest = Message{key: 184}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{185, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 186}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{187, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 188}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 189}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 190}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 191}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 192}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 193}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 194}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 195}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 196}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 197}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 198}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 199}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 200}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{201, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 202}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{203, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{204, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 205}

// Telephony says "Telephony".
var Telephony = Message{key: 206}

// Connections says "Connections".
var Connections = Message{key: 207}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 208}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 209}

// LeadTime says "Lead time".
var LeadTime = Message{key: 210}

// Term says "Term".
var Term = Message{key: 211}

// ToCart says "to the cart".
var ToCart = Message{key: 212}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 213}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 214}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 215}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 216}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 217}

// Search says "Search".
var Search = Message{key: 218}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 219}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 220}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 221}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 222}

// YourChoice says "Your choice".
var YourChoice = Message{key: 223}

// Options says "Options".
var Options = Message{key: 224}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 225}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 226}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 227}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 228}

// Link says "Link".
var Link = Message{key: 229}

// GoesWith says "Goes with".
var GoesWith = Message{key: 230}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 231}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 232}

// WhatItCosts says "Price".
var WhatItCosts = Message{key: 233}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 234}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 235}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 236}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 237}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 238}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 239}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 240}

// Delivery says "Delivery".
var Delivery = Message{key: 241}

// At says "Contact: ".
var At = Message{key: 242}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 243}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 244}

// ContactThere says "Contact there".
var ContactThere = Message{key: 245}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 246}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 247}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 248}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 249}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 250}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 251}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 252}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 253}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 254}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 255}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 256}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 257}

// Version says "Version".
var Version = Message{key: 258}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 259}

// Customer says "Customer".
var Customer = Message{key: 260}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{261, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 262}

// ToQuote says "To the quote".
var ToQuote = Message{key: 263}

// State says "State: {state}.".
func State(state string) Message {
	return Message{264, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 265}

// DifferencePerMonth says "Difference per month".
var DifferencePerMonth = Message{key: 266}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 267}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 268}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 269}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 270}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 271}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 272}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 273}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 274}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 275}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 276}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 277}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 278}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{279, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 280}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 281}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 282}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 283}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 284}

// YourReference says "Your reference".
var YourReference = Message{key: 285}

// Town says "Town".
var Town = Message{key: 286}

// Details says "Details".
var Details = Message{key: 287}

// Incomplete says "incomplete".
var Incomplete = Message{key: 288}

// Complete says "complete".
var Complete = Message{key: 289}

// Next says "Next".
var Next = Message{key: 290}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 291}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 292}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 293}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 294}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 295}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 296}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 297}

// Reference says "Reference".
var Reference = Message{key: 298}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 299}

// SeeWhatCanGrow says "See what you can upgrade".
var SeeWhatCanGrow = Message{key: 300}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 301}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 302}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 303}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 304}

// Optional says "(optional)".
var Optional = Message{key: 305}

// Save says "Save".
var Save = Message{key: 306}

// Cancel says "Cancel".
var Cancel = Message{key: 307}

// Contact says "Contact".
var Contact = Message{key: 308}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 309}

// VatId says "VAT id".
var VatId = Message{key: 310}

// Business says "Business".
var Business = Message{key: 311}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 312}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 313}

// No says "No".
var No = Message{key: 314}

// Yes says "Yes".
var Yes = Message{key: 315}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 316}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 317}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 318}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 319}

// LegalName says "Legal name".
var LegalName = Message{key: 320}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 321}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 322}

// Postcode says "Postcode".
var Postcode = Message{key: 323}

// HouseNumber says "House number".
var HouseNumber = Message{key: 324}

// Street says "Street".
var Street = Message{key: 325}

// EMail says "E-mail".
var EMail = Message{key: 326}

// Telephone says "Telephone".
var Telephone = Message{key: 327}

// TwoLettersNlBeDe says "Two letters: NL, BE, DE.".
var TwoLettersNlBeDe = Message{key: 328}

// Country says "Country".
var Country = Message{key: 329}

// Empty says "empty".
var Empty = Message{key: 330}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 331}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 332}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{333, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{334, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 335}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 336}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 337}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 338}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 339}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 340}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 341}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 342}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 343}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 344}

// Approve says "Approve".
var Approve = Message{key: 345}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 346}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 347}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 348}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 349}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 350}

// Decline says "Decline".
var Decline = Message{key: 351}

// Unit says "Unit".
var Unit = Message{key: 352}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 353}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 354}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{355, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 356}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 357}

// Activate says "Activate".
var Activate = Message{key: 358}

// Quote says "Quote".
var Quote = Message{key: 359}

// Progress says "Progress".
var Progress = Message{key: 360}

// Request says "The request".
var Request = Message{key: 361}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 362}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 363}

// Versions says "Versions".
var Versions = Message{key: 364}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 365}

// AddComment says "Add comment".
var AddComment = Message{key: 366}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 367}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 368}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 369}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 370}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 371}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 372}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 373}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 374}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 375}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 376}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 377}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 378}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 379}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 380}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 381}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 382}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 383}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 384}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 385}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 386}

// Quotes says "Quotes".
var Quotes = Message{key: 387}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 388}

// All says "All".
var All = Message{key: 389}

// StateDossiers says "State".
var StateDossiers = Message{key: 390}

// Superseded says "Superseded".
var Superseded = Message{key: 391}

// Expired says "Expired".
var Expired = Message{key: 392}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 393}

// Declined says "Declined".
var Declined = Message{key: 394}

// Ordered says "Ordered".
var Ordered = Message{key: 395}

// Approved says "Approved".
var Approved = Message{key: 396}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 397}

// Requested says "Requested".
var Requested = Message{key: 398}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 399}

// AskAgain says "Ask again".
var AskAgain = Message{key: 400}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 401}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 402}

// Order says "Order".
var Order = Message{key: 403}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 404}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 405}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 406}

// DifferencePM says "Difference p.m.".
var DifferencePM = Message{key: 407}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 408}

// NextStep says "Next step".
var NextStep = Message{key: 409}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 410}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 411}

// ShowAll says "Show all".
var ShowAll = Message{key: 412}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 413}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 414}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 415}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{416, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 417}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{418, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 419}

// LogIn says "Log in".
var LogIn = Message{key: 420}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 421}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 422}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 423}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 424}

// TryAgain says "Try again".
var TryAgain = Message{key: 425}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 426}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 427}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 428}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 429}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 430}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 431}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 432}

// Welcome says "Welcome".
var Welcome = Message{key: 433}

// Overview says "Overview".
var Overview = Message{key: 434}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 435}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 436}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 437}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 438}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 439}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 440}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{441, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 442}

// LastChanged says "Last changed".
var LastChanged = Message{key: 443}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 444}

// StateHome says "Progress".
var StateHome = Message{key: 445}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 446}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{447, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{448, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 449}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 450}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 451}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 452}

// LetServiceGrow says "Upgrade a service".
var LetServiceGrow = Message{key: 453}

// NewService says "New service".
var NewService = Message{key: 454}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 455}

// Waived says "Allowed".
var Waived = Message{key: 456}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{457, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 458}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 459}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 460}

// Note says "Note".
var Note = Message{key: 461}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{462, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 463}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 464}

// Returned says "returned".
var Returned = Message{key: 465}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 466}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 467}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{468, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 469}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{470, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{471, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 472}

// Cancelled says "cancelled".
var Cancelled = Message{key: 473}

// Delivered says "delivered".
var Delivered = Message{key: 474}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 475}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 476}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{477, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 478}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{479, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{480, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{481, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{482, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{483, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{484, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{485, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{486, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{487, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{488, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{489, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{490, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 491}

// MainMenu says "Main menu".
var MainMenu = Message{key: 492}

// LogOut says "Log out".
var LogOut = Message{key: 493}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 494}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 495}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 496}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 497}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 498}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 499}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 500}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 501}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 502}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 503}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{504, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 505}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 506}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{507, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{508, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 509}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 510}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 511}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{512, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 513}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 514}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 515}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{516, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 517}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{518, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 519}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 520}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{521, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 522}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 523}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 524}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 525}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 526}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 527}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{528, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 529}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 530}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{531, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{532, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 533}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 534}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 535}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 536}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 537}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 538}

// Decided says "Decided".
var Decided = Message{key: 539}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 540}

// Period says "Period".
var Period = Message{key: 541}

// ByPartner says "By partner".
var ByPartner = Message{key: 542}

// ByWeek says "By week".
var ByWeek = Message{key: 543}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 544}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 545}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 546}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 547}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 548}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 549}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 550}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 551}

// DecidedInline says "decided".
var DecidedInline = Message{key: 552}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 553}

// RequestedInline says "requested".
var RequestedInline = Message{key: 554}

// PartnerId says "partner id".
var PartnerId = Message{key: 555}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 556}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 557}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 558}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 559}

// Released says "Released".
var Released = Message{key: 560}

// Statement says "Statement".
var Statement = Message{key: 561}

// On says "On".
var On = Message{key: 562}

// Signatory says "Signed by".
var Signatory = Message{key: 563}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 564}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 565}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{566, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 567}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 568}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{569, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 570}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 571}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 572}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 573}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 574}

// Reason says "Reason".
var Reason = Message{key: 575}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 576}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 577}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 578}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 579}

// InProgress says "In progress".
var InProgress = Message{key: 580}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{581, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 582}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 583}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 584}

// NextDate says "Next date".
var NextDate = Message{key: 585}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 586}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 587}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{588, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{589, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{590, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{591, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{592, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{593, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{594, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{595, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{596, []any{name}}
}

// None says "none".
var None = Message{key: 597}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{598, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 599}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 600}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{601, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 602}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{603, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 604}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{605, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{606, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 607}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 608}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 609}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 610}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{611, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 612}

// And says " and ".
var And = Message{key: 613}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{614, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 615}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 616}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 617}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 618}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{619, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 620}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 621}

// Documents says "Documents".
var Documents = Message{key: 622}

// CountryTwoLetters says "Country".
var CountryTwoLetters = Message{key: 623}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 624}

// NoteProposal says "Note".
var NoteProposal = Message{key: 625}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 626}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{627, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 628}

// Different says "different".
var Different = Message{key: 629}

// Same says "the same".
var Same = Message{key: 630}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 631}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 632}

// Comparison says "Comparison".
var Comparison = Message{key: 633}

// YesInline says "yes".
var YesInline = Message{key: 634}

// NoInline says "no".
var NoInline = Message{key: 635}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 636}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 637}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 638}

// Checks says "Checks".
var Checks = Message{key: 639}

// VatQuote says "VAT".
var VatQuote = Message{key: 640}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 641}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{642, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 643}

// Terminated says "terminated".
var Terminated = Message{key: 644}

// Suspended says "suspended".
var Suspended = Message{key: 645}

// Active says "active".
var Active = Message{key: 646}

// ContactService says "Contact".
var ContactService = Message{key: 647}

// Address says "Address".
var Address = Message{key: 648}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 649}

// StateService says "State".
var StateService = Message{key: 650}

// Identifier says "Identifier".
var Identifier = Message{key: 651}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{652, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 653}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 654}

// AllProducts says "All products".
var AllProducts = Message{key: 655}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 656}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 657}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 658}

// AllServices says "All services".
var AllServices = Message{key: 659}

// Show says "Apply filter".
var Show = Message{key: 660}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 661}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 662}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 663}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 664}

// MoreServices says "More services".
var MoreServices = Message{key: 665}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 666}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 667}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 668}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 669}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 670}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{671, []any{name, id}}
}

// CanGrow says "Can be upgraded: ".
var CanGrow = Message{key: 672}

// MoveToService says "Move to ".
var MoveToService = Message{key: 673}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{674, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 675}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 676}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 677}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 678}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 679}

// RunsOver says "Runs over".
var RunsOver = Message{key: 680}

// Configuration says "Configuration".
var Configuration = Message{key: 681}

// CanGrowService says "Can be upgraded".
var CanGrowService = Message{key: 682}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{683, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{684, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 685}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 686}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 687}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{688, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 689}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 690}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 691}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 692}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 693}

// Consent says "Consent".
var Consent = Message{key: 694}

// Mandate says "Mandate".
var Mandate = Message{key: 695}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 696}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 697}

// Answer says "Answer".
var Answer = Message{key: 698}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 699}

// Question says "Question".
var Question = Message{key: 700}

// VatCheck says "VAT check".
var VatCheck = Message{key: 701}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{702, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 703}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{704, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 705}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 706}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{707, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{708, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 709}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 710}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 711}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 712}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 713}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 714}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 715}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{716, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{717, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 718}

// TakesEffect says "Effective date".
var TakesEffect = Message{key: 719}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{720, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 721}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 722}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 723}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 724}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 725}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 726}

// NowAndThen says "Now and after the change".
var NowAndThen = Message{key: 727}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 728}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 729}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 730}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 731}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 732}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 733}

// NowInline says "now".
var NowInline = Message{key: 734}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{735, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{736, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{737, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{738, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{739, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{740, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{741, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 742}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 743}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{744, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 745}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{746, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 747}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 748}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 749}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 750}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 751}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{752, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{753, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 754}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 755}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 756}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 757}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 758}

// Waiting says "Waiting".
var Waiting = Message{key: 759}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 760}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 761}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 762}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 763}

// Agreed says " (agreed)".
var Agreed = Message{key: 764}

// NotYet says " (not yet)".
var NotYet = Message{key: 765}

// Filter says "Filter".
var Filter = Message{key: 766}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 767}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 768}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 769}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 770}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 771}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 772}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 773}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{774, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 775}

// Colleague says "Colleague".
var Colleague = Message{key: 776}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 777}

// FirstDay says "First day".
var FirstDay = Message{key: 778}

// LastDay says "Last day".
var LastDay = Message{key: 779}

// Add says "Add".
var Add = Message{key: 780}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{781, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 782}

// Total says "Total".
var Total = Message{key: 783}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 784}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{785, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 786}

// Remarks says "Remarks".
var Remarks = Message{key: 787}

// Conditions says "Conditions".
var Conditions = Message{key: 788}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{789, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 790}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 791}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 792}

// Validity says "Validity".
var Validity = Message{key: 793}

// ValidUntilEndOf23 says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{794, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 795}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 796}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 797}

// Signature says "Signature".
var Signature = Message{key: 798}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 799}

// Position says "Position".
var Position = Message{key: 800}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{801, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{802, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 803}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{804, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 805}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{806, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 807}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 808}

// Ends says "ends".
var Ends = Message{key: 809}

// New says "new".
var New = Message{key: 810}

// Migration says "migration".
var Migration = Message{key: 811}

// NewComparison says "New".
var NewComparison = Message{key: 812}

// Old says "Old".
var Old = Message{key: 813}

// Changed says "changed".
var Changed = Message{key: 814}

// Unchanged says "unchanged".
var Unchanged = Message{key: 815}

// Specification says "Specification".
var Specification = Message{key: 816}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 817}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 818}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 819}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 820}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 821}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{822, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{823, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{824, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 825}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{826, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{827, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 828}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 829}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{830, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{831, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 832}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{833, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 834}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{835, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{836, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{837, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 838}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 839}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 840}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 841}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 842}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 843}

// Number says "Number".
var Number = Message{key: 844}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 845}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{846, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 847}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{848, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{849, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 850}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 851}

// Planned says "Planned".
var Planned = Message{key: 852}

// Each says " (each)".
var Each = Message{key: 853}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{854, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{855, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 856}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 857}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 858}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 859}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 860}

// Contents says "Contents".
var Contents = Message{key: 861}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{862, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 863}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{864, []any{removedOn, customerName}}
}

// N1Line says "1 line".
var N1Line = Message{key: 865}

// Lines says "{len} lines".
func Lines(len int) Message {
	return Message{866, []any{len}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 867}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 868}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 869}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 870}

// SiteContact says "Site contact".
var SiteContact = Message{key: 871}

// Line says "line {number}".
func Line(number int) Message {
	return Message{872, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{873, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{874, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 875}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{876, []any{term}}
}

// LineNumberName says "line {number} ({name})".
func LineNumberName(number int, name string) Message {
	return Message{877, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 878}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{879, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{880, []any{position, state}}
}

// EachLine says "Progress of each line".
var EachLine = Message{key: 881}

// InCartItem says "In the cart".
var InCartItem = Message{key: 882}

// N235959AmsterdamTime says "{day} (Dutch time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{883, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{884, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{885, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 886}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 887}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{888, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 889}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{890, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 891}

// OrderOrder says "Order".
var OrderOrder = Message{key: 892}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 893}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{894, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{895, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and is now order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{896, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 897}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{898, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 899}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel a line itself.".
var AccountManagerReleasesOrderFor = Message{key: 900}

// Activated says "Activated".
var Activated = Message{key: 901}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{902, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 903}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 904}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{905, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 906}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{907, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{908, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{909, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{910, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{911, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{912, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{913, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{914, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 915}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{916, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{917, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{918, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{919, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 920}

// Partner says "Partner".
var Partner = Message{key: 921}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 922}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 923}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 924}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 925}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 926}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{927, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 928}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{929, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{930, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 931}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{932, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{933, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 934}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{935, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 936}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{937, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 938}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 939}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 940}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{941, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 942}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{943, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{944, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 945}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{946, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 947}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{948, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 949}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{950, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 951}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 952}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 953}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 954}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 955}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 956}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 957}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{958, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 959}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{960, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{961, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 962}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 964}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{965, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 966}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{967, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 968}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 969}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{970, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 971}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{972, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{973, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 974}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 975}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 976}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 977}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 978}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{979, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 980}

// LineNumber says ", line {number}".
func LineNumber(number int) Message {
	return Message{981, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{982, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 983}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 984}

// HoursInline says "hours".
var HoursInline = Message{key: 985}

// H says "h".
var H = Message{key: 986}

// RepairTime says "Repair time".
var RepairTime = Message{key: 987}

// Level says "Level".
var Level = Message{key: 988}

// Package says "Package".
var Package = Message{key: 989}

// Ampere says "ampere".
var Ampere = Message{key: 990}

// AtMost says "At most".
var AtMost = Message{key: 991}

// Power says "Power".
var Power = Message{key: 992}

// Space says "Space".
var Space = Message{key: 993}

// GbStorage says "GB storage".
var GbStorage = Message{key: 994}

// Storage says "Storage".
var Storage = Message{key: 995}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 996}

// GbMemory says "GB memory".
var GbMemory = Message{key: 997}

// Memory says "Memory".
var Memory = Message{key: 998}

// Size says "Size".
var Size = Message{key: 999}

// Seats says "seats".
var Seats = Message{key: 1000}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1001}

// SeatType says "Seat type".
var SeatType = Message{key: 1002}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1003}

// Channels says "channels".
var Channels = Message{key: 1004}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1005}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1006}

// Throughput says "Throughput".
var Throughput = Message{key: 1007}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1008}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1009}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1010}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1011}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1012, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1013, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1014}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1015}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1016}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1017}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1018}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1019}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1020}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1021}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1022}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1023}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1024}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1025}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1026}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1027}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1028}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1029}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1030}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1031}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1032}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1033}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1034}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1035}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1036}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1037}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1038}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1039}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1040}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1041}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1042}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1043}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1044}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1045, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1046}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1047}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1048}

// ServiceBulk says "service".
var ServiceBulk = Message{key: 1049}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1050}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1051}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1052}

// ItemInline says "item".
var ItemInline = Message{key: 1053}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1054}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1055}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1056}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1057}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1058}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1059}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1060}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1061}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1062}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1063}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1064, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1065}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1066}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1067}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1068}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1069}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1070}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1071}

// ThereIsNoOrderWithout says "There is no order without consent.".
var ThereIsNoOrderWithout = Message{key: 1072}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1073, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote is order {order} already.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1074, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1075, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1076}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1077}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1078}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1079}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1080}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1081}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1082}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1083}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1084, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1085}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1086}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1087}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1088}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1089}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1090}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1091}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1092}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1093}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1094}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1095}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1096}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1097}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1098}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1099}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1100}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1101, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1102}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1103}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1104}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1105}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1106}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1107}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1108}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1109}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1110}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1111}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1112}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1113}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1114}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1115}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1116}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1117}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1118}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1119}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1120}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1121}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1122}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1123}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1124}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1125}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1126}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1127}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1128}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1129}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1130, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1131}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1132}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1133}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1134}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1135}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1136, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1137}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1138}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1139}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1140}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1141}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1142}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1143}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1144, []any{earliest}}
}

// ThisCannotBeDoneIn says "This cannot be done in the state {from}.".
func ThisCannotBeDoneIn(from string) Message {
	return Message{1145, []any{from}}
}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1146}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1147}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1148}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1149, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1150, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1151}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1152}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1153}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1154}

// Person says "person".
var Person = Message{key: 1155}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1156}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1157}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1158}

// CartInline says "cart".
var CartInline = Message{key: 1159}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1160}

// Document says "document".
var Document = Message{key: 1161}

// OrderInline says "order".
var OrderInline = Message{key: 1162}

// Job says "job".
var Job = Message{key: 1163}

// Session says "session".
var Session = Message{key: 1164}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1165}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1166}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1167, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1168}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1169}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1170}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1171}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1172}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1173}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1174, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1175, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1176}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1177, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1178}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1179}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1180}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1181}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1182}

// List says "a list".
var List = Message{key: 1183}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1184}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1185}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1186}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1187}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1188}

// TextInline says "a text".
var TextInline = Message{key: 1189}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1190}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1191}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1192}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1193}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1194}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1195}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1196}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1197}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1198}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1199}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1200}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1201}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1202}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1203}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1204}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1205}

// SomethingWentWrongError says "Something went wrong".
var SomethingWentWrongError = Message{key: 1206}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1207}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1208}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1209}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1210}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1211}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1212}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1213}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1214}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1215}

// NotFound says "Not found".
var NotFound = Message{key: 1216}

// YouMayNotDoThisError says "You have no access to this page".
var YouMayNotDoThisError = Message{key: 1217}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1218}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1219}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1220, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1221}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1222}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1223}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1224}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1225}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1226}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1227, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1228}

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
		return Message{key: 89}
	case "partnerSigner":
		return Message{key: 90}
	case "accountManager":
		return Message{key: 91}
	case "salesManager":
		return Message{key: 92}
	case "engineering":
		return Message{key: 93}
	case "operations":
		return Message{key: 94}
	case "admin":
		return Message{key: 95}
	case "system":
		return Message{key: 96}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 97}
	case "inProgress":
		return Message{key: 98}
	case "partial":
		return Message{key: 99}
	case "completed":
		return Message{key: 100}
	case "cancelled":
		return Message{key: 101}
	case "failed":
		return Message{key: 102}
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
	85:   "notFoundWhat",
	86:   "chooseOneOfTiers",
	87:   "characteristicInRange",
	88:   "linkThisProductToOne",
	89:   "role.partnerUser",
	90:   "role.partnerSigner",
	91:   "role.accountManager",
	92:   "role.salesManager",
	93:   "role.engineering",
	94:   "role.operations",
	95:   "role.admin",
	96:   "role.system",
	97:   "orderState.acknowledged",
	98:   "orderState.inProgress",
	99:   "orderState.partial",
	100:  "orderState.completed",
	101:  "orderState.cancelled",
	102:  "orderState.failed",
	103:  "giveDateLike202701",
	104:  "giveWholeNumber",
	105:  "whatHappenedToEachService",
	106:  "notEverythingWasPutIn",
	107:  "chooseWhatChangesFirst",
	108:  "totalDifferencePerMonthOne",
	109:  "changeServicesTogether",
	110:  "cannotTakePart",
	111:  "wasInCartAlreadyWith",
	112:  "inCart",
	113:  "emptyAsEarlyAsPossible",
	114:  "keepCurrentTerms",
	115:  "without",
	116:  "with",
	117:  "choose",
	118:  "asEachServiceHasIt",
	119:  "emptyAsEachServiceHas",
	120:  "moveTo",
	121:  "keep",
	122:  "services",
	123:  "noServicesHaveBeenChosen",
	124:  "toYourServices",
	125:  "youChoseServicesOfDifferent",
	126:  "servicesN",
	127:  "customers",
	128:  "keepOrMove",
	129:  "whatChangesForAllOf",
	130:  "calculate",
	131:  "whatItBecomes",
	132:  "addToCart",
	133:  "changes",
	134:  "byService",
	135:  "backToChange",
	136:  "oldNewAndDifference",
	137:  "chosenServices",
	138:  "service",
	139:  "nowPM",
	140:  "becomesPM",
	141:  "difference",
	142:  "oneOff",
	143:  "from",
	144:  "totalOf",
	145:  "amountsExcludeVat",
	146:  "notInCartAnyMore",
	147:  "cartOf",
	148:  "cart",
	149:  "noPriceYet",
	150:  "item",
	151:  "changeItem",
	152:  "seeNewPrices",
	153:  "recordWaiver",
	154:  "completeCustomer",
	155:  "youCanGoOnWith",
	156:  "yourAccountManagerCanMend",
	157:  "yourAccountManagerJudgesThis",
	158:  "perMonth",
	159:  "becomes",
	160:  "youSaw",
	161:  "price",
	162:  "recorded",
	163:  "thisCartBecomesVersionStands",
	164:  "youAreRevising",
	165:  "requestIsNotPossibleYet",
	166:  "date",
	167:  "name",
	168:  "nothingWasRecorded",
	169:  "for",
	170:  "thisCartIsEmptyNew",
	171:  "totalOfThisRequest",
	172:  "startHere",
	173:  "moreInThisRequest",
	174:  "changeServiceOfThisCustomer",
	175:  "chooseNewService",
	176:  "throwCartAway",
	177:  "allItemsGoThisCannot",
	178:  "throwAwayForGood",
	179:  "neededBeforeYouCanRequest",
	180:  "pleaseNote",
	181:  "pricesHaveChanged",
	182:  "priceListChangedSinceYou",
	183:  "acceptNewPrices",
	184:  "toRequest",
	185:  "change",
	186:  "changeCart",
	187:  "remove",
	188:  "removeCart",
	189:  "customersStatementAboutTerm",
	190:  "thisCustomerIsSmallBusiness",
	191:  "takeStatementBack",
	192:  "nameOfWhoStatesThis",
	193:  "dateOfStatement",
	194:  "recordStatement",
	195:  "requestQuote",
	196:  "thisIsPossibleOnceEverything",
	197:  "seeWhatIsNeeded",
	198:  "yourAccountManagerJudgesRequest",
	199:  "referenceOfChange",
	200:  "catalogue",
	201:  "forTerm",
	202:  "sameDay",
	203:  "businessDays",
	204:  "orMonths",
	205:  "serviceLevels",
	206:  "telephony",
	207:  "connections",
	208:  "pricesPerMonthForYou",
	209:  "thereIsNothingToOrder",
	210:  "leadTime",
	211:  "term",
	212:  "toCart",
	213:  "toCartConfigure",
	214:  "thisItemIsNoLonger",
	215:  "pleaseCheckYourChoiceAnd",
	216:  "forWhichCustomer",
	217:  "findByNameReferenceKvk",
	218:  "search",
	219:  "noCustomerFoundSearchFor",
	220:  "youHaveNoCustomersYet",
	221:  "thereAreMoreCustomersSearch",
	222:  "recordNewCustomer",
	223:  "yourChoice",
	224:  "options",
	225:  "requestedDateOptional",
	226:  "atEarliestOn",
	227:  "emptyMeansAsEarlyAs",
	228:  "addToCartConfigure",
	229:  "link",
	230:  "goesWith",
	231:  "anotherServiceGoesWithThis",
	232:  "thisCustomerHasNoneYet",
	233:  "whatItCosts",
	234:  "thisChoiceHasNoPrice",
	235:  "neededForRequest",
	236:  "updatePrice",
	237:  "backToFirstChoice",
	238:  "closeComparison",
	239:  "howThisPriceCameAbout",
	240:  "compareWithAnotherChoice",
	241:  "delivery",
	242:  "at",
	243:  "anotherAddressOrContact",
	244:  "addressOfDelivery",
	245:  "contactThere",
	246:  "numberPortingAndDocuments",
	247:  "currentOperator",
	248:  "numbersOrRangesOneLine",
	249:  "like0201234567OrRangeLike",
	250:  "yourReferenceSuchAsPo",
	251:  "noteOptional",
	252:  "backToQuote",
	253:  "youMayNotOrderHere",
	254:  "youCanOrderOnceIt",
	255:  "pdfIsStillBeingMade",
	256:  "sha256OfPdf",
	257:  "validUntil",
	258:  "version",
	259:  "contractingParty",
	260:  "customer",
	261:  "toOrder",
	262:  "thisQuoteHasBeenOrdered",
	263:  "toQuote",
	264:  "state",
	265:  "thisQuoteCannotBeOrdered",
	266:  "differencePerMonth",
	267:  "itemConfirm",
	268:  "signAndOrder",
	269:  "activateAndOrder",
	270:  "whatYouOrder",
	271:  "readQuoteWithItsSpecification",
	272:  "yourConfirmation",
	273:  "withOrderWeKeepThis",
	274:  "withOrderWeKeepWho",
	275:  "customersCustomer",
	276:  "nothingHasBeenSavedYet",
	277:  "somethingInItChangedSince",
	278:  "thisFormWasSavedBefore",
	279:  "detailsOf",
	280:  "newCustomer",
	281:  "searchByNameReferenceKvk",
	282:  "noCustomerFoundWith",
	283:  "showAllCustomers",
	284:  "youHaveNoCustomersYetAddOne",
	285:  "yourReference",
	286:  "town",
	287:  "details",
	288:  "incomplete",
	289:  "complete",
	290:  "next",
	291:  "yourReferenceLabel",
	292:  "stillMissingForQuote",
	293:  "completeDetails",
	294:  "differencePerMonthInline",
	295:  "cartIsEmptyChooseNew",
	296:  "chooseNewServiceCustomer",
	297:  "thisCustomerHasNoServices",
	298:  "reference",
	299:  "perMonthCustomer",
	300:  "seeWhatCanGrow",
	301:  "quotesOfThisCustomer",
	302:  "changeDetails",
	303:  "youCanSaveWithReference",
	304:  "youCanSaveWithName",
	305:  "optional",
	306:  "save",
	307:  "cancel",
	308:  "contact",
	309:  "businessAddress",
	310:  "vatId",
	311:  "business",
	312:  "whereWeDeliverByDefault",
	313:  "languageOfQuote",
	314:  "no",
	315:  "yes",
	316:  "smallBusinessSignsWaiverFor",
	317:  "smallBusiness",
	318:  "eightDigitsDutchBusinessesOnly",
	319:  "kvkNumber",
	320:  "legalName",
	321:  "contactOnSite",
	322:  "installationAddress",
	323:  "postcode",
	324:  "houseNumber",
	325:  "street",
	326:  "eMail",
	327:  "telephone",
	328:  "twoLettersNlBeDe",
	329:  "country",
	330:  "empty",
	331:  "belowIsWhatYouFilled",
	332:  "thisCustomerWasChangedMeanwhile",
	333:  "perMonthOneOff",
	334:  "now",
	335:  "yourDecisionAs",
	336:  "thisCannotBeApprovedNow",
	337:  "whyMayVatCheckBe",
	338:  "giveDiscountOptional",
	339:  "perItemPercentageOrAmount",
	340:  "discountOnMonthlyPrice",
	341:  "discountOnOneOffCharge",
	342:  "showNewFiguresFirst",
	343:  "thisIsPreviewNothingHas",
	344:  "approveWithThisDiscount",
	345:  "approve",
	346:  "sendQuestion",
	347:  "yourQuestionToPartner",
	348:  "returnWithQuestion",
	349:  "declineForGood",
	350:  "reasonForPartner",
	351:  "decline",
	352:  "unit",
	353:  "onlyAccountManagerCanBe",
	354:  "thisPageIsNotFor",
	355:  "until",
	356:  "standIn",
	357:  "signForCustomer",
	358:  "activate",
	359:  "quote",
	360:  "progress",
	361:  "request",
	362:  "notedAtRequest",
	363:  "whoDecides",
	364:  "versions",
	365:  "historyAndComments",
	366:  "addComment",
	367:  "yourCommentYourAccountManager",
	368:  "addCommentDossier",
	369:  "yourAnswer",
	370:  "answerRequestItselfStaysAs",
	371:  "sendAnswer",
	372:  "doesSomethingHaveToChange",
	373:  "reviseRequest",
	374:  "whatElseYouCanDo",
	375:  "revisingPutsContentInCart",
	376:  "reviseQuote",
	377:  "copyingPutsContentInCart",
	378:  "copyToCart",
	379:  "withdraw",
	380:  "reasonOptional",
	381:  "withdrawForGood",
	382:  "addPdfSignedElsewhere",
	383:  "wasQuoteSignedOutsideOf",
	384:  "signedPdfAtMost4",
	385:  "thisFileIsLargerThan",
	386:  "addPdf",
	387:  "quotes",
	388:  "customerOrNumber",
	389:  "all",
	390:  "stateDossiers",
	391:  "superseded",
	392:  "expired",
	393:  "withdrawn",
	394:  "declined",
	395:  "ordered",
	396:  "approved",
	397:  "questionToYou",
	398:  "requested",
	399:  "weAreReviewingRequest",
	400:  "askAgain",
	401:  "answerQuestion",
	402:  "haveItOrdered",
	403:  "order",
	404:  "followOrder",
	405:  "youHaveNoQuotesYet",
	406:  "quotesNewestFirstAmountsWithout",
	407:  "differencePM",
	408:  "validUntilDossiers",
	409:  "nextStep",
	410:  "nothingFoundHereYetLook",
	411:  "nothingFound",
	412:  "showAll",
	413:  "choosePdf",
	414:  "atMost4MbPlease",
	415:  "thisFileIsNotPdf",
	416:  "nameOfFile",
	417:  "yourAccountManagerIsTold",
	418:  "added",
	419:  "somethingWentWrong",
	420:  "logIn",
	421:  "pleaseAskYourAdministratorTo",
	422:  "yourAccountHasNoRole",
	423:  "nothingWasRecordedPleaseOpen",
	424:  "formIsNotComplete",
	425:  "tryAgain",
	426:  "toStartPage",
	427:  "toYourWorkList",
	428:  "additionalDiscount",
	429:  "withThisDiscount",
	430:  "givePercentageSuchAs12",
	431:  "atMost100",
	432:  "atMostTwoDecimals",
	433:  "welcome",
	434:  "overview",
	435:  "withOnecentralForDecision",
	436:  "onecentralHasQuestion",
	437:  "approvedWaitingForColleagueTo",
	438:  "readyToSign",
	439:  "approvedWaitingForColleagueToActivate",
	440:  "readyToActivate",
	441:  "becomesNewVersionOf",
	442:  "keptUntil",
	443:  "lastChanged",
	444:  "openCarts",
	445:  "stateHome",
	446:  "ordersUnderWay",
	447:  "ofDelivered",
	448:  "items",
	449:  "orderingAtOnecentral",
	450:  "herePartnersAskForNew",
	451:  "youCannotAskForQuotes",
	452:  "yourAccountIsBlocked",
	453:  "letServiceGrow",
	454:  "newService",
	455:  "nothingIsOpenChooseService",
	456:  "waived",
	457:  "alternative",
	458:  "canBeWaivedWithReason",
	459:  "forUsToReview",
	460:  "blocks",
	461:  "note",
	462:  "upTo",
	463:  "yourAccountManager",
	464:  "noLongerNeeded",
	465:  "returned",
	466:  "declinedInline",
	467:  "approvedInline",
	468:  "waitsFor",
	469:  "waitsForDecision",
	470:  "by",
	471:  "overThisRoleDecidesToo",
	472:  "notDelivered",
	473:  "cancelled",
	474:  "delivered",
	475:  "orderReleased",
	476:  "documentSignedElsewhereAdded",
	477:  "documentOfVersionMade",
	478:  "comment",
	479:  "handedOverTo",
	480:  "versionSuperseded",
	481:  "versionExpired",
	482:  "versionWithdrawn",
	483:  "versionReturnedWithQuestion",
	484:  "versionDeclined",
	485:  "versionApproved",
	486:  "agreedToVersion",
	487:  "discountGivenVersion",
	488:  "versionIsBeingRevised",
	489:  "questionAnsweredWithVersion",
	490:  "versionRequested",
	491:  "skipToContent",
	492:  "mainMenu",
	493:  "logOut",
	494:  "referenceOfThisPage",
	495:  "partnerMadeRequestAndWaits",
	496:  "logInAndJudge",
	497:  "thisPageByItselfDecides",
	498:  "yourDecisionIsAsked",
	499:  "linkWasMadeForSomebody",
	500:  "thisRequestDoesNotWait",
	501:  "thisVersionHasBeenDecided",
	502:  "thereIsNothingLeftTo",
	503:  "seeRequest",
	504:  "versionThatThisLinkWas",
	505:  "thereIsNewerVersion",
	506:  "toNewestVersion",
	507:  "days",
	508:  "hours",
	509:  "lessThanHour",
	510:  "inTheseWeeksNothingWas",
	511:  "youManageNoPartnersAnd",
	512:  "weeks",
	513:  "numbers",
	514:  "toNumbers",
	515:  "thereIsNoSuchPeriod",
	516:  "exclVatOrders",
	517:  "wonPerMonth",
	518:  "businessDaysMedian9In",
	519:  "fromDecisionToOrder",
	520:  "fromRequestToDecision",
	521:  "ofWhichOrderedByNow",
	522:  "filledMedianOutlined9In",
	523:  "businessDaysFromDecisionTo",
	524:  "filledMedianOutlined9In10Were",
	525:  "businessDaysFromRequestTo",
	526:  "differencePerMonthOfOrders",
	527:  "wonPerMonthByWeek",
	528:  "ofWhichOrdered",
	529:  "outlinedRequestedFilledOfThose",
	530:  "requestsPerWeek",
	531:  "n9In10Within",
	532:  "barForEachWeekFrom",
	533:  "together",
	534:  "weekFromMonday",
	535:  "toOrder90",
	536:  "toOrderMedian",
	537:  "toDecision90",
	538:  "toDecisionMedian",
	539:  "decided",
	540:  "orderedByNow",
	541:  "period",
	542:  "byPartner",
	543:  "byWeek",
	544:  "downloadAsCsv",
	545:  "timesAreInBusinessDays",
	546:  "wonPerMonthEuroExcl",
	547:  "businessDaysToOrder90",
	548:  "businessDaysToOrderMedian",
	549:  "orderedInline",
	550:  "businessDaysToDecision90",
	551:  "businessDaysToDecisionMedian",
	552:  "decidedInline",
	553:  "ofWhichOrderedByNowInline",
	554:  "requestedInline",
	555:  "partnerId",
	556:  "yourAccountManagerReleasesOrder",
	557:  "waitsForRelease",
	558:  "deliveredOrder",
	559:  "waitsForOnecentral",
	560:  "released",
	561:  "statement",
	562:  "on",
	563:  "signatory",
	564:  "activatedBy",
	565:  "signedBy",
	566:  "serviceService",
	567:  "deliveredOn",
	568:  "wasPlannedFor",
	569:  "businessDaysLeadTimeBusinessDays",
	570:  "plannedDate",
	571:  "specificationInQuote",
	572:  "confirmation",
	573:  "quoteOrder",
	574:  "cancelThisItem",
	575:  "reason",
	576:  "cancelItem",
	577:  "notDeliveredOrders",
	578:  "cancelledOrders",
	579:  "partlyDone",
	580:  "inProgress",
	581:  "of",
	582:  "youHaveNoOrdersYet",
	583:  "ordersNewestFirstAmountsWithout",
	584:  "orderedOn",
	585:  "nextDate",
	586:  "thisIsWhereOnecentralsPartners",
	587:  "engineeringJudgesDesign",
	588:  "inStepsOf",
	589:  "fromTo",
	590:  "atLeastThatOfWhat",
	591:  "toTimes",
	592:  "needsDocument",
	593:  "notTogetherWith",
	594:  "countsForAll",
	595:  "atMostMax",
	596:  "referenceOf",
	597:  "none",
	598:  "goesWithOneOf",
	599:  "inCartInline",
	600:  "toThisCustomersCart",
	601:  "onlyVersionStillCounts",
	602:  "youAreLookingAtEarlier",
	603:  "thisQuoteWasValidUntil",
	604:  "weHaveQuestion",
	605:  "thisQuoteIsOrder",
	606:  "approvedYouCanOrderUntil",
	607:  "youWillGetEMail",
	608:  "weAreReviewingYourRequest",
	609:  "pdfIsStillBeingMadeWhichUsually",
	610:  "onlyColleagueWhoMaySign",
	611:  "byValidUntil",
	612:  "waitsForYourAnswer",
	613:  "and",
	614:  "waitsForList",
	615:  "yourAnswerToOurQuestion",
	616:  "forYourCustomerWithPrices",
	617:  "forYourCustomerWithoutPrices",
	618:  "quoteAsPdf",
	619:  "versionNumber",
	620:  "pleaseCheckTheseFields",
	621:  "notEverythingIsRightYet",
	622:  "documents",
	623:  "countryTwoLetters",
	624:  "numbersProposal",
	625:  "noteProposal",
	626:  "requestedDate",
	627:  "plannedUntil",
	628:  "optionsWhatOneAdds",
	629:  "different",
	630:  "same",
	631:  "thisChoice",
	632:  "firstChoice",
	633:  "comparison",
	634:  "yesInline",
	635:  "noInline",
	636:  "giveReasonIfYouLet",
	637:  "requestQuote2",
	638:  "toYourDecision",
	639:  "checks",
	640:  "vatQuote",
	641:  "yourCommentPartnerReadsIt",
	642:  "monthsLeft",
	643:  "runsOnMonthly",
	644:  "terminated",
	645:  "suspended",
	646:  "active",
	647:  "contactService",
	648:  "address",
	649:  "monthlyPriceExclVat",
	650:  "stateService",
	651:  "identifier",
	652:  "untilTermEndsRemaining",
	653:  "productIdentifierReferenceOrTown",
	654:  "allCustomers",
	655:  "allProducts",
	656:  "upgrade",
	657:  "notPossibleNow",
	658:  "possibleNow",
	659:  "allServices",
	660:  "show",
	661:  "tickServicesToChangeThem",
	662:  "tickAllOnThisPage",
	663:  "whatIsPossible",
	664:  "changeTickedServices",
	665:  "moreServices",
	666:  "nothingFoundYetThereAre",
	667:  "thereIsNoServiceLike",
	668:  "showAllServices",
	669:  "yourCustomersHaveNoServices",
	670:  "seeCatalogue",
	671:  "chooseNameId",
	672:  "canGrow",
	673:  "moveToService",
	674:  "changeNameId",
	675:  "changeOfThisServiceIs",
	676:  "onlyMoveIsPossible",
	677:  "thisServiceCannotChangeNow",
	678:  "seeOpenOrder",
	679:  "changeThisService",
	680:  "runsOver",
	681:  "configuration",
	682:  "canGrowService",
	683:  "changesChanged",
	684:  "newServices",
	685:  "answerToYourQuestion",
	686:  "requestedOn",
	687:  "requestedBy",
	688:  "vatReviewWaivedBy",
	689:  "toNewFigures",
	690:  "pleaseSeeWhatThisDiscount",
	691:  "nothingHasBeenRecordedYet",
	692:  "discountOnOneOffChargeInline",
	693:  "discountOnMonthlyPriceInline",
	694:  "consent",
	695:  "mandate",
	696:  "positionOfWhoSigns",
	697:  "nameOfWhoSigns",
	698:  "answer",
	699:  "signedPdf",
	700:  "question",
	701:  "vatCheck",
	702:  "thisVersionWasValidUntil",
	703:  "returnedWithQuestion",
	704:  "partnerCanOrderUntil",
	705:  "thisVersionDoesNotWait",
	706:  "youHaveApprovedThisVersion",
	707:  "stillToBeDecidedBy",
	708:  "itemNumber",
	709:  "workList",
	710:  "thisIsOnecentralsWorkList",
	711:  "serviceChangedSinceYouSaw",
	712:  "nothingWasPutInCart",
	713:  "editChangeInCart",
	714:  "cartTakesOneChangeOf",
	715:  "thisServiceIsInCart",
	716:  "changeName",
	717:  "keepName",
	718:  "thisCannotBeCalculatedYet",
	719:  "takesEffect",
	720:  "differencePerMonthOneOff",
	721:  "noChangeToCalculate",
	722:  "thisServiceCannotChangeNowUpgrade",
	723:  "whatChanges",
	724:  "takingNumbersAlong",
	725:  "saveChangeInCart",
	726:  "addToCartUpgrade",
	727:  "nowAndThen",
	728:  "chooseWhatChangesHereYou",
	729:  "amountsExcludeVatUnlessThey",
	730:  "whatEachNumberDoesTo",
	731:  "oneNumberOrRangePer",
	732:  "suchAsCustomersPoNumber",
	733:  "emptyAsEarlyAsPossibleChangeThat",
	734:  "nowInline",
	735:  "nowN",
	736:  "inStepsOfN",
	737:  "fromToNN2",
	738:  "nowOnWithout",
	739:  "nowHad",
	740:  "atMostUpgradefield",
	741:  "keepCurrentTerm",
	742:  "numbersToTakeAlong",
	743:  "currentOperatorOfNumbers",
	744:  "referenceOfDocument",
	745:  "referenceOfPortingMandate",
	746:  "perMonthAmount",
	747:  "sameMonthlyPrice",
	748:  "onAgreedDay",
	749:  "afterEndOfTerm",
	750:  "onFirstOfMonth",
	751:  "asSoonAsItCan",
	752:  "staysUntil",
	753:  "newUntil",
	754:  "nothingWaitsForYou",
	755:  "nothingThatWaitsForYou",
	756:  "giveAmountSuchAs1",
	757:  "chooseOneOfOptions",
	758:  "amountFromPerMonthOr",
	759:  "waiting",
	760:  "youDecideAs",
	761:  "n7DaysOrLonger",
	762:  "n3DaysOrLonger",
	763:  "n1DayOrLonger",
	764:  "agreed",
	765:  "notYet",
	766:  "filter",
	767:  "showEverything",
	768:  "youStandInFor",
	769:  "waitingSince",
	770:  "alsoNeeded",
	771:  "nobodyElse",
	772:  "colleagueYouChooseHereCan",
	773:  "nobodyStandsInForYou",
	774:  "removeName",
	775:  "addStandIn",
	776:  "colleague",
	777:  "chooseAccountManager",
	778:  "firstDay",
	779:  "lastDay",
	780:  "add",
	781:  "thisDocumentWasMadeFrom",
	782:  "referenceClosing",
	783:  "total",
	784:  "totalOfThisQuote",
	785:  "onWaivedForCustomerMaximum",
	786:  "termOver24Months",
	787:  "remarks",
	788:  "conditions",
	789:  "thisQuoteIsSubjectTo",
	790:  "leadTimesAreInBusiness",
	791:  "firstPeriodIsCalculatedOn",
	792:  "allAmountsAreInEuro",
	793:  "validity",
	794:  "validUntilEndOf23",
	795:  "thisOfferIs",
	796:  "thisQuoteIs",
	797:  "validityIsSetOnApproval",
	798:  "signature",
	799:  "placeAndDate",
	800:  "position",
	801:  "onBehalfOf",
	802:  "youAgreeToQuoteAnd",
	803:  "agreedClosing",
	804:  "activatesThisQuoteInPartner",
	805:  "activation",
	806:  "thisCopyIsForYour",
	807:  "forYourInformation",
	808:  "monthlyPrice",
	809:  "ends",
	810:  "new",
	811:  "migration",
	812:  "newComparison",
	813:  "old",
	814:  "changed",
	815:  "unchanged",
	816:  "specification",
	817:  "siteAndContact",
	818:  "deliveryAndTerm",
	819:  "changeItem2",
	820:  "migrationItem",
	821:  "linkedTo",
	822:  "endOfTerm",
	823:  "startOfMonth",
	824:  "runsUntilRemaining",
	825:  "runsMonthly",
	826:  "fromCompletionPlannedUntil",
	827:  "itemNumberText",
	828:  "site",
	829:  "promisedDocument",
	830:  "more",
	831:  "andTrimSpace",
	832:  "openThisQuoteInPartner",
	833:  "referenceShort",
	834:  "draftNotYetApprovedBy",
	835:  "vatIdJoined",
	836:  "kvkTradeRegister",
	837:  "statutorySeat",
	838:  "yourPartner",
	839:  "customerSite",
	840:  "customerReference",
	841:  "yourVatId",
	842:  "yourKvkNumber",
	843:  "yourSupplier",
	844:  "number",
	845:  "setOnApproval",
	846:  "weArePleasedToOffer",
	847:  "forChangeYouSeeWhat",
	848:  "thisDocumentSpecifiesWhatHas",
	849:  "changesToExistingServices",
	850:  "whatChangesOverview",
	851:  "leadTimeBusinessDays",
	852:  "planned",
	853:  "each",
	854:  "option",
	855:  "eachCount",
	856:  "slaRepairTimeAvailability",
	857:  "requestQuoteOrChangeCart",
	858:  "openCart",
	859:  "willBeRemovedOn",
	860:  "lastChangedBy",
	861:  "contents",
	862:  "cartForWasLastChanged",
	863:  "yourCartIsStillOpen",
	864:  "yourCartWillBeRemoved",
	865:  "n1Line",
	866:  "lines",
	867:  "effectiveDate",
	868:  "numbersToPort",
	869:  "linkedToItem",
	870:  "customersReference",
	871:  "siteContact",
	872:  "line",
	873:  "serviceInline",
	874:  "runsOnUntilLeft",
	875:  "extendedMonthlyNotice",
	876:  "fromDelivery",
	877:  "lineNumberName",
	878:  "explanation",
	879:  "textReason",
	880:  "textPositionState",
	881:  "eachLine",
	882:  "inCartItem",
	883:  "n235959AmsterdamTime",
	884:  "referenceChecksum",
	885:  "moment",
	886:  "sentAutomaticallyByOnecentral",
	887:  "downloadConfirmationPdf",
	888:  "dear",
	889:  "dearSirOrMadam",
	890:  "fromLabelBy",
	891:  "orderStateOrder",
	892:  "orderOrder",
	893:  "viewOrder",
	894:  "onConfirmed",
	895:  "byConfirmed",
	896:  "quoteForWasConfirmedAnd",
	897:  "orderWasReceived",
	898:  "orderReceived",
	899:  "orderWasReleasedForDelivery",
	900:  "accountManagerReleasesOrderFor",
	901:  "activated",
	902:  "textSignerSignerFunction",
	903:  "signed",
	904:  "releasedOn",
	905:  "orderOfForCanBe",
	906:  "orderWasReleasedForDeliveryOrder",
	907:  "orderReleasedOrderCustomer",
	908:  "orderDelivered",
	909:  "deliveryInOrder",
	910:  "orderForWasDelivered",
	911:  "inOrderForWasDelivered",
	912:  "cancellationInOrder",
	913:  "orderForWasCancelled",
	914:  "inOrderForWasCancelled",
	915:  "deliveryFailed",
	916:  "deliveryFailedInOrder",
	917:  "orderForCouldNotBe",
	918:  "inOrderForCouldNot",
	919:  "orderForIsPartlySettled",
	920:  "existingServiceStaysAsIt",
	921:  "partner",
	922:  "partnersAnswerToQuestion",
	923:  "oneDecisionFromYourGroup",
	924:  "thisLinkIsPersonalOnly",
	925:  "reviewAndDecide",
	926:  "decideBefore",
	927:  "forOfRequestsQuoteYou",
	928:  "yourApprovalIsRequested",
	929:  "approvalRequested",
	930:  "ofRequestedQuoteForOn",
	931:  "yourDecisionIsStillNeeded",
	932:  "reminderWaitsForYourDecision",
	933:  "ofRequestedQuoteForOnPartnersAccount",
	934:  "yourDecisionAsStandIn",
	935:  "asStandInWaitsFor",
	936:  "viewQuote",
	937:  "quoteForWaitsForPartners",
	938:  "requestWasReturnedWithQuestion",
	939:  "youCanSubmitRequestAgain",
	940:  "answerQuestionQuote",
	941:  "beforeQuoteForCanBe",
	942:  "thereIsQuestionAboutYour",
	943:  "questionAboutQuote",
	944:  "requestOfQuoteForWas",
	945:  "quoteWasDeclined",
	946:  "quoteDeclined",
	947:  "youCanCopyQuoteTo",
	948:  "quoteForIsApprovedAnd",
	949:  "quoteIsApproved",
	950:  "quoteApproved",
	951:  "howToConfirmCheckConfirmation",
	952:  "howToConfirmCheckConfirmationPdfAnd",
	953:  "partnerCanNowSignIt",
	954:  "partnerCanNowActivateIt",
	955:  "reviewAndSign",
	956:  "reviewAndActivate",
	957:  "ifYouDoNotWant",
	958:  "quoteForIsApprovedBut",
	959:  "quoteIsAboutToExpire",
	960:  "quoteExpiresOn",
	961:  "quoteForWasWithdrawnAnd",
	962:  "quoteWasWithdrawn",
	963:  "quoteWithdrawn",
	964:  "wasValidUntil",
	965:  "quoteForWasNotConfirmed",
	966:  "quoteHasExpired",
	967:  "quoteExpired",
	968:  "commentDoesNotChangeQuote",
	969:  "readAndReply",
	970:  "quoteForHasNewComment",
	971:  "thereIsNewComment",
	972:  "newCommentOnQuote",
	973:  "mailAboutNotDelivered",
	974:  "viewDetails",
	975:  "notDeliveredQuote",
	976:  "messageOfOnecentralHasFinally",
	977:  "mailCouldNotBeDelivered",
	978:  "whyYourDecisionIsNeeded",
	979:  "customerWaivesLongestTermFor",
	980:  "alternativeLabel",
	981:  "lineNumber",
	982:  "waivedBy",
	983:  "toJudge",
	984:  "whatToLookAt",
	985:  "hoursInline",
	986:  "h",
	987:  "repairTime",
	988:  "level",
	989:  "package",
	990:  "ampere",
	991:  "atMost",
	992:  "power",
	993:  "space",
	994:  "gbStorage",
	995:  "storage",
	996:  "storageSsd",
	997:  "gbMemory",
	998:  "memory",
	999:  "size",
	1000: "seats",
	1001: "seatsCharacteristic",
	1002: "seatType",
	1003: "numbersInline",
	1004: "channels",
	1005: "voiceChannels",
	1006: "dataBundle",
	1007: "throughput",
	1008: "bandwidth",
	1009: "thisProductHasNoTiers",
	1010: "thisProductHasNoSuch",
	1011: "thisProductHasNoNumber",
	1012: "cannotBeCombinedWith",
	1013: "atMostSentence",
	1014: "thisProductHasNoSuchOption",
	1015: "onlyAdministratorCanDoThis",
	1016: "changeAccountManagerWithIts",
	1017: "chooseNlOrEn",
	1018: "nameAccountManager",
	1019: "thereIsNoSuchLevel",
	1020: "chooseResellerOrSolutions",
	1021: "lettersDigitsAnd",
	1022: "thisIsNoAccountManager",
	1023: "notRoleOfOnecentral",
	1024: "nameSubject",
	1025: "onlyAccountManagerCanDo",
	1026: "somebodyElseThanYourself",
	1027: "periodFromFirstToLast",
	1028: "atMostTwenty",
	1029: "thisHasBeenDecidedAlready",
	1030: "thisVersionDoesNotWaitForYou",
	1031: "youHaveDecidedOnThis",
	1032: "requesterDoesNotDecide",
	1033: "onlyAccountManagerCanWaive",
	1034: "onlyAccountManagerGivesDiscounts",
	1035: "thisVersionCannotBePriced",
	1036: "thereIsNoSuchItem",
	1037: "fromZeroToAmountItself",
	1038: "from0To10000",
	1039: "givePercentageOrAmount",
	1040: "namePartner",
	1041: "youHaveNoRoleHere",
	1042: "partnerInline",
	1043: "onlyPartnerCanDoThis",
	1044: "quoteInline",
	1045: "pngOrJpegOfAt",
	1046: "tooLightContrastWithWhite",
	1047: "colourLike0e3c61",
	1048: "atMost80Services",
	1049: "serviceBulk",
	1050: "cartChangedMeanwhile",
	1051: "atMost80ItemsPer",
	1052: "from1To80Items",
	1053: "itemInline",
	1054: "thereIsNothingToLink",
	1055: "thisCustomerHasNoSuch",
	1056: "thereIsNoSuchProduct",
	1057: "calculationChangedSinceYouSaw",
	1058: "nameHashOfWhatYou",
	1059: "dateNotInFuture",
	1060: "thisServiceIsInCartAlready",
	1061: "atMost80ItemsAnd",
	1062: "cartIsEmpty",
	1063: "vatTreatmentOfThisCustomer",
	1064: "completeCustomersDetails",
	1065: "yourAccountIsBlockedContact",
	1066: "serviceChangedSinceRequest",
	1067: "linkedServiceIsTerminated",
	1068: "iSignForCustomerAm",
	1069: "iActivateThisOrderFor",
	1070: "nameSha256OfDocument",
	1071: "confirmThatYouMaySign",
	1072: "thereIsNoOrderWithout",
	1073: "thisQuoteWasValidUntilUntil",
	1074: "thisQuoteIsOrderAlready",
	1075: "thisPartnerConfirmsOtherwise",
	1076: "thisIsNotDocumentOf",
	1077: "documentIsStillBeingDrawn",
	1078: "giveNameOrReference",
	1079: "customerChangedMeanwhile",
	1080: "giveAddressOfDelivery",
	1081: "whetherThisCanBeDelivered",
	1082: "thisCannotBeDeliveredAt",
	1083: "giveCurrentOperatorAndNumbers",
	1084: "promiseDocument",
	1085: "portingMandate",
	1086: "smallBusinessMustExpresslyAccept",
	1087: "numberPortIsInProgress",
	1088: "thisServiceIsBeingTerminated",
	1089: "thisServiceIsSuspended",
	1090: "thisServiceIsTerminated",
	1091: "orderOnThisServiceIs",
	1092: "thisProductIsAtEnd",
	1093: "thisServiceCannotBeUpgraded",
	1094: "onlyQuoteThatEndedWithout",
	1095: "thereIsNoSuchQuote",
	1096: "notPdf",
	1097: "atMost4Mb",
	1098: "pieceOfEvidence",
	1099: "fromDayOfOrderUntil",
	1100: "containsControlCharacter",
	1101: "atMostCharacters",
	1102: "thisFieldIsRequired",
	1103: "postcodeLike1234Ab",
	1104: "countryCodeOfTwoLetters",
	1105: "telephoneNumberLike0201234567Or",
	1106: "eMailAddressLikeName",
	1107: "noValidVatIdOf",
	1108: "eightDigitsForDutchBusinesses",
	1109: "nameServiceOrItem",
	1110: "atMostFive",
	1111: "dateInThisCentury",
	1112: "from0To120Months",
	1113: "withModifyOnly",
	1114: "nameVersionOfServiceThat",
	1115: "nameServiceThatChanges",
	1116: "chooseProduct",
	1117: "chooseAddOrModify",
	1118: "unknownOption",
	1119: "unknownCharacteristic",
	1120: "tooManyCharacteristicsOrOptions",
	1121: "from0To1000",
	1122: "numberLike0201234567OrRange",
	1123: "atMostTwentyNumbersOr",
	1124: "choose1326Or52",
	1125: "theseNumbersAreForAccount",
	1126: "thisServiceNoLongerExists",
	1127: "thisProductCannotBeOrdered",
	1128: "thisServiceCannotMoveTo",
	1129: "serviceChangedSinceYouSawItLook",
	1130: "priceChangedSinceYouSaw",
	1131: "product",
	1132: "thereIsNoDocumentUntil",
	1133: "chooseAcknowledgedInprogressOrPartial",
	1134: "hashIsNotOfThis",
	1135: "thereIsNoSuchVersion",
	1136: "thereIsNewerVersionLatest",
	1137: "oneOrMoreChecksDid",
	1138: "contractingPartyChangedSinceRequest",
	1139: "thisCustomersCartIsNot",
	1140: "youMayNotDoThis",
	1141: "thisProductDoesNotCome",
	1142: "theseChangesTakeEffectAt",
	1143: "nothingChanges",
	1144: "thisCanBeDoneOn",
	1145: "thisCannotBeDoneIn",
	1146: "linksInCartOnly",
	1147: "amountsExcludeVatVatTreatment",
	1148: "vatReverseChargedToCustomer",
	1149: "thereIsCatalogueFromAlready",
	1150: "thereIsAnotherCatalogue",
	1151: "tooBusyAtMomentTry",
	1152: "thisIsTooMuchText",
	1153: "thisCursorIsNotOf",
	1154: "customerInline",
	1155: "person",
	1156: "thisRoleDoesNotDecide",
	1157: "orderInThisStateIs",
	1158: "thisIdempotencyKeyWasUsed",
	1159: "cartInline",
	1160: "versionOfQuote",
	1161: "document",
	1162: "orderInline",
	1163: "job",
	1164: "session",
	1165: "chooseAccountmanagerSalesmanagerOrEngineering",
	1166: "requestDidNotArriveIn",
	1167: "thisIsNotJsonLook",
	1168: "thisIsNotUtf8",
	1169: "nestedTooDeeply",
	1170: "thisFieldStandsMoreThan",
	1171: "thisParameterStandsMoreThan",
	1172: "thereIsNoSuchParameter",
	1173: "queryStringIsMalformed",
	1174: "wholeNumberFrom1To",
	1175: "chooseFrom",
	1176: "anotherVersionThanOneIn",
	1177: "send",
	1178: "object",
	1179: "withoutPricesWithForCustomer",
	1180: "atMost100Characters",
	1181: "anotherServiceThanOneIn",
	1182: "modifyOnly",
	1183: "list",
	1184: "dateLike20261117",
	1185: "nullCannotBeHereLeave",
	1186: "thereIsNoSuchField",
	1187: "wholeNumber",
	1188: "trueOrFalse",
	1189: "textInline",
	1190: "thisLinkHasExpired",
	1191: "thisLinkHasBeenRevoked",
	1192: "weDidNotMakeThis",
	1193: "thisLinkIsNotValid",
	1194: "itMayHaveBeenCut",
	1195: "thisLinkIsNotComplete",
	1196: "pleaseTryAgain",
	1197: "loginDidNotWork",
	1198: "loggingInIsNotPossible",
	1199: "nothingWasRecordedPleaseLog",
	1200: "youCannotLogInHere",
	1201: "youHaveNoAccessHere",
	1202: "thisFormDidNotCome",
	1203: "thisDoesNotExistOr",
	1204: "whatWaitsForYourDecision",
	1205: "pleaseTryAgainInMoment",
	1206: "somethingWentWrongError",
	1207: "requestWasAbandoned",
	1208: "oneMomentPlease",
	1209: "nameVersionThatYouSaw",
	1210: "thisIsNotRight",
	1211: "thisMediaTypeCannotBe",
	1212: "tooMuchWasSent",
	1213: "whatYouSawChangedMeanwhile",
	1214: "thisCannotBeDoneNow",
	1215: "thisMethodCannotBeUsed",
	1216: "notFound",
	1217: "youMayNotDoThisError",
	1218: "youAreNotLoggedIn",
	1219: "thisIsOurFaultPlease",
	1220: "atMostKb",
	1221: "nothingWasRecordedPleaseSend",
	1222: "nameOneEtagInQuotes",
	1223: "weakEtagMatchesNothing",
	1224: "nameInIfMatchEtag",
	1225: "from1To255Visible",
	1226: "giveEveryRequestKeyOf",
	1227: "iAmMandatedByTo",
	1228: "itCannotGoInCart",
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
	85:   "what message",
	86:   "tiers name",
	87:   "name message,low number,high number,step number",
	88:   "products name",
	108:  "text text,oneOff text",
	119:  "n text,n2 text",
	120:  "offeringName text",
	121:  "product text",
	126:  "n number",
	127:  "customers number",
	133:  "addable number",
	150:  "number number,offering text,text text",
	162:  "name text,date date",
	163:  "next text,version number",
	164:  "quote text",
	185:  "heading text",
	187:  "heading text",
	201:  "term message",
	203:  "days number",
	204:  "list text,text text",
	261:  "order text",
	264:  "state text",
	279:  "displayName text",
	333:  "netMRC money,nrc money",
	334:  "now percent",
	355:  "from date,until date",
	416:  "text text",
	418:  "showable text",
	441:  "quote text",
	447:  "done number,items text",
	448:  "n number",
	457:  "list text",
	462:  "who message",
	468:  "name text",
	470:  "name text,decidedAt moment",
	471:  "manualDiscountBasisPointsOver percent,role message",
	477:  "number text",
	479:  "name text",
	480:  "number text",
	481:  "number text",
	482:  "number text",
	483:  "number text",
	484:  "number text",
	485:  "number text",
	486:  "number text",
	487:  "number text",
	488:  "number text",
	489:  "number text",
	490:  "number text",
	504:  "message text",
	507:  "n number",
	508:  "hours number",
	512:  "text text",
	516:  "ordered number",
	518:  "lead text",
	521:  "conversion text",
	528:  "requested number,converted number",
	531:  "lead text,lead2 text",
	532:  "first text,last text,says text",
	566:  "service text",
	569:  "leadTimeBusinessDays number",
	581:  "done number,len number",
	588:  "step number",
	589:  "low number,high number",
	590:  "label text",
	591:  "label text,min number,max number,label2 text",
	592:  "documentName message",
	593:  "name name",
	594:  "count message",
	595:  "max number",
	596:  "name text",
	598:  "list text",
	601:  "latest number",
	603:  "until text",
	605:  "order text",
	606:  "until text",
	611:  "validUntil date",
	614:  "list text",
	619:  "number number",
	627:  "term message,ends date",
	642:  "remainingMonths number",
	652:  "term message,ends date,remaining text",
	671:  "name text,id text",
	674:  "name text,id text",
	683:  "changed number",
	684:  "added number",
	688:  "name text,at moment,reason text",
	702:  "validUntil date",
	704:  "validUntil date",
	707:  "list text",
	708:  "number number",
	716:  "name name",
	717:  "name name",
	720:  "amount difference,nrc money,effectiveDate date",
	735:  "n text",
	736:  "n text",
	737:  "n text,n2 text",
	738:  "effect text",
	739:  "had number",
	740:  "max text",
	741:  "remaining text",
	744:  "rest text",
	746:  "amount difference",
	752:  "months text,ends date",
	753:  "months text,ends date",
	774:  "name text",
	781:  "quote text",
	785:  "day text,name text",
	789:  "conditions text",
	794:  "what text,day date",
	801:  "party text",
	802:  "quote text,partner text",
	804:  "partner text",
	806:  "partner text",
	822:  "day text",
	823:  "day text",
	824:  "length text,ends date,term message",
	826:  "length text,ends date",
	827:  "number number,text text",
	830:  "int64 number",
	831:  "trimSpace text",
	833:  "short text",
	835:  "joined text",
	836:  "joined text",
	837:  "joined text,joined2 text",
	846:  "what text,detail text",
	848:  "partner text,what text",
	849:  "changed number",
	854:  "name text",
	855:  "count number",
	862:  "customerName text,updatedAt moment,removedOn date",
	864:  "removedOn date,customerName text",
	866:  "len number",
	872:  "number number",
	873:  "service text",
	874:  "ends date,term message",
	876:  "term message",
	877:  "number number,name text",
	879:  "reason text",
	880:  "position text,state message",
	883:  "day date",
	884:  "quote text,short text",
	885:  "at moment",
	888:  "name text",
	890:  "label text,by text",
	894:  "confirmed text",
	895:  "confirmed text",
	896:  "quote text,customer text,text text",
	898:  "order text,customer text",
	902:  "signer text,signerFunction text",
	905:  "order text,name text,customer text",
	907:  "order text,customer text",
	908:  "order text,customer text",
	909:  "order text,customer text",
	910:  "order text,customer text",
	911:  "order text,customer text,position text",
	912:  "order text,customer text",
	913:  "order text,customer text",
	914:  "order text,customer text,position text",
	916:  "order text,customer text",
	917:  "order text,customer text",
	918:  "order text,customer text,position text",
	919:  "order text,customer text",
	927:  "customer text,name text,name2 text,role message",
	929:  "quote text,customer text",
	930:  "name text,name2 text,customer text,on date,role message",
	932:  "quote text,customer text",
	933:  "name text,name2 text,customer text,on date",
	935:  "quote text,customer text",
	937:  "quote text,customer text",
	941:  "quote text,customer text",
	943:  "quote text,customer text",
	944:  "quote text,customer text",
	946:  "quote text,customer text",
	948:  "quote text,customer text,validUntil date",
	950:  "quote text,customer text",
	958:  "quote text,customer text,validUntil date",
	960:  "quote text,validUntil date,customer text",
	961:  "quote text,customer text",
	963:  "quote text,customer text",
	965:  "quote text,customer text",
	967:  "quote text,customer text",
	970:  "quote text,customer text",
	972:  "quote text,customer text",
	973:  "quote text,customer text",
	979:  "name text,date date",
	981:  "number number",
	982:  "name text",
	1012: "name name",
	1013: "max number",
	1045: "maxLogoSide number,text number",
	1064: "list text",
	1073: "until date",
	1074: "order text",
	1075: "expected text",
	1084: "name message",
	1101: "longest number",
	1130: "netMRC money,netMRC2 money",
	1136: "latest text",
	1144: "earliest date",
	1145: "from text",
	1149: "validFrom date",
	1150: "version text",
	1167: "offset number",
	1174: "most number",
	1175: "of text",
	1177: "accepted text",
	1220: "kb number",
	1227: "customer text",
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
	85:   "Not found: {0}.",
	86:   "Choose one of the tiers: {0}.",
	87:   "{0}: from {1} to {2}, in steps of {3}.",
	88:   "Link this product to one of these services: {0}.",
	89:   "partner",
	90:   "partner",
	91:   "account manager",
	92:   "sales manager",
	93:   "engineering",
	94:   "operations",
	95:   "administrator",
	96:   "system",
	97:   "received",
	98:   "being delivered",
	99:   "partly settled",
	100:  "delivered",
	101:  "cancelled",
	102:  "not delivered",
	103:  "Give a date like 2027-01-31.",
	104:  "Give a whole number.",
	105:  "What happened to each service",
	106:  "Not everything was put in a cart",
	107:  "Choose what changes first.",
	108:  "Total difference per month {0}, one-off {1}",
	109:  "Change services together",
	110:  "Not possible",
	111:  "Was in the cart already with another change, which was left as it is",
	112:  "In the cart",
	113:  "Leave empty for the earliest possible date",
	114:  "Keep the current terms",
	115:  "No",
	116:  "Yes",
	117:  "Choose",
	118:  "Leave unchanged",
	119:  "Leave empty to change nothing. From {0} to {1}",
	120:  "Move to {0}",
	121:  "Keep {0}",
	122:  "Services",
	123:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	124:  "To your services",
	125:  "You chose services of different products. Change them by product:",
	126:  "{0, plural, one {{0} service} other {{0} services}}",
	127:  "{0, plural, one {{0} customer} other {{0} customers}}",
	128:  "Keep or move",
	129:  "What changes for all of them?",
	130:  "Calculate",
	131:  "What it becomes",
	132:  "Add to cart: ",
	133:  "{0, plural, one {{0} change} other {{0} changes}}",
	134:  "By service",
	135:  "Back to the change",
	136:  "Old, new and difference",
	137:  "The chosen services",
	138:  "Service",
	139:  "Now p/m",
	140:  "Becomes p/m",
	141:  "Difference",
	142:  "One-off",
	143:  "From",
	144:  "Total of ",
	145:  "Amounts exclude VAT.",
	146:  "Not in the cart (any more)",
	147:  "Cart of ",
	148:  "Cart",
	149:  "No price yet",
	150:  "Item {0}, {1}: {2}",
	151:  "Change the item",
	152:  "See the new prices",
	153:  "Record the waiver",
	154:  "Complete the customer",
	155:  "You can go on with this.",
	156:  "Your account manager can mend this.",
	157:  "Your account manager judges this with the request.",
	158:  "per month",
	159:  "Becomes",
	160:  "You saw",
	161:  "Price",
	162:  "Recorded: {0}, {1}",
	163:  "This cart becomes {0}. Version {1} stands until you request it.",
	164:  "You are revising {0}",
	165:  "A request is not possible yet. What is needed is below.",
	166:  "Date",
	167:  "Name",
	168:  "Not saved",
	169:  "For ",
	170:  "This cart is empty. New services and upgrades go into one request together.",
	171:  "Total of this request",
	172:  "Start here",
	173:  "More in this request",
	174:  "Change a service of this customer",
	175:  "Choose a new service",
	176:  "Empty cart",
	177:  "All items go. This cannot be undone.",
	178:  "Empty it for good",
	179:  "Resolve this before you request the quote",
	180:  "Please note",
	181:  "Prices have changed",
	182:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	183:  "Accept the new prices",
	184:  "To the request",
	185:  "Change: {0}",
	186:  "Change",
	187:  "Remove: {0}",
	188:  "Remove",
	189:  "The customer's statement about the term",
	190:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	191:  "Take the statement back",
	192:  "Name of who states this for the customer",
	193:  "Date of the statement",
	194:  "Record the statement",
	195:  "Request the quote",
	196:  "This is possible once everything above is in order.",
	197:  "See what is needed",
	198:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	199:  "Reference of the change",
	200:  "Catalogue",
	201:  "for {0}",
	202:  "the same day",
	203:  "{0, plural, one {{0} business day} other {{0} business days}}",
	204:  "{0} or {1} months",
	205:  "Service levels",
	206:  "Telephony",
	207:  "Connections",
	208:  "Prices per month for you, after your partner discount, excluding VAT.",
	209:  "There is nothing to order at the moment.",
	210:  "Lead time",
	211:  "Term",
	212:  "to the cart",
	213:  "To the cart",
	214:  "This item is no longer in the cart",
	215:  "Please check your choice and save it again.",
	216:  "For which customer?",
	217:  "Find by name, reference, KvK number or town",
	218:  "Search",
	219:  "No customer found. Search for something else, or record a new customer.",
	220:  "You have no customers yet. Please record one first.",
	221:  "There are more customers; search to find them.",
	222:  "Record a new customer",
	223:  "Your choice",
	224:  "Options",
	225:  "Requested date (optional)",
	226:  "At the earliest on ",
	227:  "Leave empty for the earliest possible date.",
	228:  "Add to the cart",
	229:  "Link",
	230:  "Goes with",
	231:  "Another service goes with this",
	232:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	233:  "Price",
	234:  "This choice has no price yet. Below is why.",
	235:  "Needed for a request",
	236:  "Update the price",
	237:  "Back to the first choice",
	238:  "Close the comparison",
	239:  "How this price is made up",
	240:  "Compare with another configuration",
	241:  "Delivery",
	242:  "Contact: ",
	243:  "Another address or contact",
	244:  "Address of delivery",
	245:  "Contact there",
	246:  "Number porting and documents",
	247:  "Current operator",
	248:  "Numbers or ranges, one a line",
	249:  "Like 0201234567, or a range like 0201234500-0201234599.",
	250:  "Your reference, such as a PO number (optional)",
	251:  "Note (optional)",
	252:  "Back to the quote",
	253:  "You are not authorised to order",
	254:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	255:  "The PDF is still being made",
	256:  "SHA-256 of the PDF",
	257:  "Valid until",
	258:  "Version",
	259:  "Contracting party",
	260:  "Customer",
	261:  "To order {0}",
	262:  "This quote has been ordered already",
	263:  "To the quote",
	264:  "State: {0}.",
	265:  "This quote cannot be ordered now",
	266:  "Difference per month",
	267:  "Item",
	268:  "Sign and order",
	269:  "Activate and order",
	270:  "What you order",
	271:  "Read the quote with its specification (PDF, in a new window)",
	272:  "Your confirmation",
	273:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	274:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	275:  "Customers",
	276:  "Nothing has been saved yet",
	277:  "Something in it changed since. If you save it now, there will be a second customer.",
	278:  "This form was saved before",
	279:  "Details of {0}",
	280:  "New customer",
	281:  "Search by name, reference, KvK number or town",
	282:  "No customer found with ",
	283:  "Show all customers",
	284:  "You have no customers yet. Add one to order something for it.",
	285:  "Your reference",
	286:  "Town",
	287:  "Details",
	288:  "incomplete",
	289:  "complete",
	290:  "Next",
	291:  "Your reference:",
	292:  "Still missing for a quote:",
	293:  "Complete the details",
	294:  "difference per month",
	295:  "The cart is empty. Choose a new service, or upgrade a service below.",
	296:  "Choose a new service",
	297:  "This customer has no services yet.",
	298:  "Reference",
	299:  "Per month",
	300:  "See what you can upgrade",
	301:  "Quotes of this customer",
	302:  "Change the details",
	303:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	304:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	305:  "(optional)",
	306:  "Save",
	307:  "Cancel",
	308:  "Contact",
	309:  "Business address",
	310:  "VAT id",
	311:  "Business",
	312:  "Where we deliver by default. You can give another address per service.",
	313:  "Language of the quote",
	314:  "No",
	315:  "Yes",
	316:  "A small business signs a waiver for a term of more than 24 months.",
	317:  "Small business",
	318:  "Eight digits; Dutch businesses only.",
	319:  "KvK number",
	320:  "Legal name",
	321:  "Contact on site",
	322:  "Installation address",
	323:  "Postcode",
	324:  "House number",
	325:  "Street",
	326:  "E-mail",
	327:  "Telephone",
	328:  "Two letters: NL, BE, DE.",
	329:  "Country",
	330:  "empty",
	331:  "Below is what you filled in. If you save that, it replaces what is there now:",
	332:  "This customer was changed meanwhile",
	333:  "{0} per month, {1} one-off",
	334:  "now {0}",
	335:  "Your decision as ",
	336:  "This cannot be approved now",
	337:  "Why is the VAT treatment in order?",
	338:  "Give a discount (optional)",
	339:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	340:  "Discount on the monthly price",
	341:  "Discount on the one-off charge",
	342:  "Show the new figures first",
	343:  "This is a preview; nothing has been saved yet.",
	344:  "Approve with this discount",
	345:  "Approve",
	346:  "Send the question",
	347:  "Your question to the partner",
	348:  "Return with a question",
	349:  "Decline for good",
	350:  "Reason for the partner",
	351:  "Decline",
	352:  "Unit",
	353:  "Only an account manager can be stood in for.",
	354:  "This page is not for you",
	355:  "{0} until {1}",
	356:  "Stand-in",
	357:  "Sign for the customer",
	358:  "Activate",
	359:  "Quote",
	360:  "Progress",
	361:  "The request",
	362:  "Noted at the request",
	363:  "Who decides",
	364:  "Versions",
	365:  "History and comments",
	366:  "Add comment",
	367:  "Your comment; your account manager reads it too",
	368:  "Add a comment",
	369:  "Your answer",
	370:  "Answer; the request itself does not change",
	371:  "Send the answer",
	372:  "Does something have to change? Then revise the request in the cart.",
	373:  "Revise the request",
	374:  "Other actions",
	375:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	376:  "Revise the quote",
	377:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	378:  "Copy to the cart",
	379:  "Withdraw",
	380:  "Reason (optional)",
	381:  "Withdraw for good",
	382:  "Add a PDF signed elsewhere",
	383:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	384:  "Signed PDF, at most 4 MB",
	385:  "This file is larger than 4 MB.",
	386:  "Add the PDF",
	387:  "Quotes",
	388:  "Customer or number",
	389:  "All",
	390:  "State",
	391:  "Superseded",
	392:  "Expired",
	393:  "Withdrawn",
	394:  "Declined",
	395:  "Ordered",
	396:  "Approved",
	397:  "Question to you",
	398:  "Requested",
	399:  "We are reviewing the request",
	400:  "Ask again",
	401:  "Answer the question",
	402:  "Have it signed",
	403:  "Order",
	404:  "Follow the order",
	405:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	406:  "Quotes, the newest first; amounts without VAT",
	407:  "Difference p.m.",
	408:  "Valid until",
	409:  "Next step",
	410:  "Nothing found here yet; look further back.",
	411:  "Nothing found.",
	412:  "Show all",
	413:  "Choose a PDF.",
	414:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	415:  "This file is not a PDF.",
	416:  "The name of the file: {0}",
	417:  "Your account manager is told and will judge the document. Nothing was ordered.",
	418:  "Added: {0}",
	419:  "Something went wrong.",
	420:  "Log in",
	421:  "Please ask your administrator to give you access, and then log in again.",
	422:  "Your account has no role here yet",
	423:  "Not saved. Please open the page again and try once more.",
	424:  "The form is not complete",
	425:  "Try again",
	426:  "To the start page",
	427:  "To your work list",
	428:  "Additional discount",
	429:  "With this discount",
	430:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	431:  "At most 100%.",
	432:  "At most two decimals.",
	433:  "Welcome",
	434:  "Overview",
	435:  "With oneCentral for a decision",
	436:  "oneCentral has a question",
	437:  "Approved, waiting for a colleague to sign",
	438:  "Ready to sign",
	439:  "Approved, waiting for a colleague to activate",
	440:  "Ready to activate",
	441:  "becomes a new version of {0}",
	442:  "Kept until",
	443:  "Last changed",
	444:  "Open carts",
	445:  "Progress",
	446:  "Orders in progress",
	447:  "{0} of {1} delivered",
	448:  "{0, plural, one {{0} item} other {{0} items}}",
	449:  "Ordering at oneCentral",
	450:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	451:  "You cannot ask for quotes or order now. Please contact your account manager.",
	452:  "Your account is blocked",
	453:  "Upgrade a service",
	454:  "New service",
	455:  "Nothing is open. Choose a service to upgrade, or a new one.",
	456:  "Allowed",
	457:  " Alternative: {0}.",
	458:  "Can be allowed with a reason",
	459:  "For us to review",
	460:  "Must be resolved first",
	461:  "Note",
	462:  "Up to: {0}.",
	463:  "your account manager",
	464:  "no longer needed",
	465:  "returned",
	466:  "declined",
	467:  "approved",
	468:  "waits for {0}",
	469:  "waits for a decision",
	470:  " by {0}, {1}",
	471:  "Over {0} a {1} decides too.",
	472:  "not delivered",
	473:  "cancelled",
	474:  "delivered",
	475:  "Order released",
	476:  "Document signed elsewhere added",
	477:  "Document of version {0} made",
	478:  "Comment",
	479:  "Handed over to {0}",
	480:  "Version {0} superseded",
	481:  "Version {0} expired",
	482:  "Version {0} withdrawn",
	483:  "Version {0} returned with a question",
	484:  "Version {0} declined",
	485:  "Version {0} approved",
	486:  "Agreed to version {0}",
	487:  "Discount given: version {0}",
	488:  "Version {0} is being revised",
	489:  "Question answered with version {0}",
	490:  "Version {0} requested",
	491:  "Skip to content",
	492:  "Main menu",
	493:  "Log out",
	494:  "reference of this page",
	495:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	496:  "Log in and judge",
	497:  "Opening this page decides nothing yet.",
	498:  "Your decision is asked",
	499:  "The link was made for somebody else. What waits for your decision is in your work list.",
	500:  "This request does not wait for you",
	501:  "This version has been decided on already, or the request was withdrawn or has expired.",
	502:  "There is nothing left to decide",
	503:  "See the request",
	504:  "This version has been replaced. You can no longer decide on it. {0}",
	505:  "There is a newer version",
	506:  "To the newest version",
	507:  "{0, plural, one {{0} day} other {{0} days}}",
	508:  "{0, plural, one {{0} hour} other {{0} hours}}",
	509:  "less than an hour",
	510:  "In these weeks nothing was requested, decided or ordered.",
	511:  "You manage no partners, and stand in for nobody who does now.",
	512:  "{0} weeks",
	513:  "Numbers",
	514:  "To the numbers",
	515:  "There is no such period",
	516:  "excl. VAT; orders: {0}",
	517:  "Won per month",
	518:  "business days, median; 9 in 10 within {0}",
	519:  "From decision to order",
	520:  "From request to decision",
	521:  "of which ordered by now: {0}",
	522:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	523:  "Business days from decision to order",
	524:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	525:  "Business days from request to decision",
	526:  "The difference per month of the orders, excl. VAT.",
	527:  "Won per month, by week of the order",
	528:  "{0}, of which ordered {1}",
	529:  "Outlined: requested. Filled: of those ordered by now.",
	530:  "Requests per week",
	531:  "{0}, 9 in 10 within {1}",
	532:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	533:  "Together",
	534:  "Week, from Monday",
	535:  "To order, 90%",
	536:  "To order, median",
	537:  "To decision, 90%",
	538:  "To decision, median",
	539:  "Decided",
	540:  "Ordered by now",
	541:  "Period",
	542:  "By partner",
	543:  "By week",
	544:  "Download as CSV",
	545:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	546:  "won per month, euro excl. VAT",
	547:  "business days to order, 90%",
	548:  "business days to order, median",
	549:  "ordered",
	550:  "business days to decision, 90%",
	551:  "business days to decision, median",
	552:  "decided",
	553:  "of which ordered by now",
	554:  "requested",
	555:  "partner id",
	556:  "Your account manager releases the order. Until then you can cancel items yourself.",
	557:  "Waits for release",
	558:  "Delivered",
	559:  "waits for oneCentral",
	560:  "Released",
	561:  "Statement",
	562:  "On",
	563:  "Signed by",
	564:  "Activated by",
	565:  "Recorded by",
	566:  "Service {0}",
	567:  "Delivered on",
	568:  "Was planned for",
	569:  "{0, plural, one {{0} business day} other {{0} business days}}",
	570:  "Planned date",
	571:  "Specification in the quote",
	572:  "Confirmation",
	573:  "Quote ",
	574:  "Cancel this item",
	575:  "Reason",
	576:  "Cancel the item",
	577:  "Not delivered",
	578:  "Cancelled",
	579:  "Partly done",
	580:  "In progress",
	581:  "{0} of {1}",
	582:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	583:  "Orders, the newest first; amounts without VAT",
	584:  "Ordered on",
	585:  "Next date",
	586:  "This is where oneCentral's partners order.",
	587:  "engineering judges the design",
	588:  ", in steps of {0}",
	589:  "From {0} to {1}",
	590:  "{0}: at least that of what is linked to it.",
	591:  "{0}: {1} to {2} times {3}.",
	592:  "needs a document: {0}",
	593:  "not together with {0}",
	594:  "counts for all {0}",
	595:  "at most {0}",
	596:  "Reference of the {0}",
	597:  "none",
	598:  "Goes with one of: {0}.",
	599:  "in the cart",
	600:  "To this customer's cart",
	601:  "Only version {0} still counts.",
	602:  "You are looking at an earlier version",
	603:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	604:  "We have a question",
	605:  "This quote was ordered as order {0}.",
	606:  "Approved: you can order until {0}",
	607:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	608:  "We are reviewing your request",
	609:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	610:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	611:  "by {0}",
	612:  "waits for your answer",
	613:  " and ",
	614:  "waits for {0}",
	615:  "Your answer to our question",
	616:  "For your customer, with prices (PDF)",
	617:  "For your customer, without prices (PDF)",
	618:  "The quote as a PDF",
	619:  "Version {0}",
	620:  "Please check these fields:",
	621:  "Not everything is right yet",
	622:  "Documents",
	623:  "Country",
	624:  "Numbers",
	625:  "Note",
	626:  "Requested date",
	627:  "{0}, planned until {1}",
	628:  "Options: price each",
	629:  "different",
	630:  "the same",
	631:  "This choice",
	632:  "First choice",
	633:  "Comparison",
	634:  "yes",
	635:  "no",
	636:  "Give a reason to allow this.",
	637:  "Request",
	638:  "To your decision",
	639:  "Checks",
	640:  "VAT",
	641:  "Your comment; the partner reads it too",
	642:  "{0, plural, one {{0} month} other {{0} months}} left",
	643:  "runs on monthly",
	644:  "terminated",
	645:  "suspended",
	646:  "active",
	647:  "Contact",
	648:  "Address",
	649:  "Monthly price, excl. VAT",
	650:  "State",
	651:  "Identifier",
	652:  "{0}, until {1} ({2})",
	653:  "Product, identifier, reference or town",
	654:  "All customers",
	655:  "All products",
	656:  "Upgrade",
	657:  "Cannot be upgraded now",
	658:  "Can be upgraded now",
	659:  "All services",
	660:  "Apply filter",
	661:  "Tick services to change them together.",
	662:  "Tick all on this page",
	663:  "Options",
	664:  "Change the ticked services",
	665:  "More services",
	666:  "Nothing found yet. There are more services to search.",
	667:  "There is no service like that.",
	668:  "Show all services",
	669:  "Your customers have no services yet.",
	670:  "See the catalogue",
	671:  "Choose {0} {1}",
	672:  "Can be upgraded: ",
	673:  "Move to ",
	674:  "Change: {0} {1}",
	675:  "A change of this service is in the cart",
	676:  "Only a move is possible",
	677:  "This service cannot change now",
	678:  "See the open order",
	679:  "Change this service",
	680:  "Runs over",
	681:  "Configuration",
	682:  "Can be upgraded",
	683:  "{0, plural, one {{0} change} other {{0} changes}}",
	684:  "{0, plural, one {{0} new service} other {{0} new services}}",
	685:  "Answer to your question",
	686:  "Requested on",
	687:  "Requested by",
	688:  "VAT treatment allowed by {0}, {1}: {2}",
	689:  "To the new figures",
	690:  "Please see what this discount changes first, then approve.",
	691:  "Not saved yet",
	692:  "discount on the one-off charge",
	693:  "discount on the monthly price",
	694:  "Consent",
	695:  "Mandate",
	696:  "Position of the signatory",
	697:  "Name of the signatory",
	698:  "Answer",
	699:  "Signed PDF",
	700:  "Question",
	701:  "VAT check",
	702:  "This version was valid until {0}.",
	703:  "Returned with a question",
	704:  "The partner can order until {0}.",
	705:  "This version does not wait for you",
	706:  "You have approved this version",
	707:  "Still to be decided by: {0}.",
	708:  "Item {0}: ",
	709:  "Work list",
	710:  "This is oneCentral's work list.",
	711:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	712:  "Nothing was put in the cart",
	713:  "Edit the change in the cart",
	714:  "A cart takes one change of a service. Change that one or take it out.",
	715:  "This service is in the cart already",
	716:  "Change: {0}",
	717:  "Keep {0}",
	718:  "This cannot be calculated yet",
	719:  "Effective date",
	720:  "Difference per month {0}, one-off {1}, from {2}",
	721:  "No change to calculate",
	722:  "This service cannot change now",
	723:  "What changes?",
	724:  "Taking numbers along",
	725:  "Save the change in the cart",
	726:  "Add to cart",
	727:  "Now and after the change",
	728:  "Choose what changes; here you see what it costs.",
	729:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	730:  "Monthly price by number",
	731:  "One number or range per line, as 0201234500-0201234599",
	732:  "Such as the customer's PO number",
	733:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	734:  "now",
	735:  "; now {0}",
	736:  ", in steps of {0}",
	737:  "From {0} to {1}",
	738:  "now on; without: {0}",
	739:  "; now {0}",
	740:  "At most {0}",
	741:  "Keep the current term: {0}",
	742:  "Numbers to take along",
	743:  "Current operator of the numbers",
	744:  "Reference of the document {0}",
	745:  "Reference of the porting mandate",
	746:  "{0} per month",
	747:  "same monthly price",
	748:  "on the chosen date",
	749:  "after the end of the term",
	750:  "on the first of a month",
	751:  "as soon as delivery is possible",
	752:  "stays: {0}, until {1}",
	753:  "new: {0}, until {1}",
	754:  "You have no open requests.",
	755:  "Nothing that waits for you passes this filter.",
	756:  "Give an amount such as 1,234.56.",
	757:  "Choose one of the options.",
	758:  "Amount from, per month or one-off",
	759:  "Waiting",
	760:  "You decide as",
	761:  "7 days or longer",
	762:  "3 days or longer",
	763:  "1 day or longer",
	764:  " (agreed)",
	765:  " (not yet)",
	766:  "Filter",
	767:  "Show everything",
	768:  "You stand in for ",
	769:  "Waiting since",
	770:  "Also needed",
	771:  "nobody else",
	772:  "A colleague you choose here can decide on your partners' requests in that period.",
	773:  "You have set no stand-in.",
	774:  "Remove: {0}",
	775:  "Add a stand-in",
	776:  "Colleague",
	777:  "Choose an account manager",
	778:  "First day",
	779:  "Last day",
	780:  "Add",
	781:  "This document belongs to version {0}. Checksum (SHA-256):",
	782:  "Reference",
	783:  "Total",
	784:  "Total of this quote",
	785:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	786:  "Term over 24 months",
	787:  "Remarks",
	788:  "Conditions",
	789:  "This quote is subject to {0}.",
	790:  "Lead times are in business days and subject to availability at the site.",
	791:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	792:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	793:  "Validity",
	794:  "{0} valid until the end of {1} (Dutch time).",
	795:  "This offer is",
	796:  "This quote is",
	797:  "The validity is set on approval.",
	798:  "Signature",
	799:  "Place and date",
	800:  "Position",
	801:  "On behalf of {0}",
	802:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	803:  "Agreed",
	804:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	805:  "Activation",
	806:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	807:  "For your information",
	808:  "Monthly price",
	809:  "ends",
	810:  "new",
	811:  "migration",
	812:  "New",
	813:  "Old",
	814:  "changed",
	815:  "unchanged",
	816:  "Specification",
	817:  "Site and contact",
	818:  "Delivery and term",
	819:  "Change",
	820:  "Migration",
	821:  "Linked to",
	822:  "{0} (end of the term)",
	823:  "{0} (start of the month)",
	824:  "{0}, runs until {1} ({2} remaining)",
	825:  "runs monthly",
	826:  "{0} from completion, planned until {1}",
	827:  "item {0}, {1}",
	828:  "Site",
	829:  "Promised document",
	830:  "{0} more",
	831:  " and {0}",
	832:  "Open this quote in the partner portal",
	833:  "reference {0}",
	834:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	835:  "VAT id {0}",
	836:  "KvK (trade register) {0}",
	837:  "{0}, statutory seat {1}",
	838:  "Your partner",
	839:  "Customer site",
	840:  "Customer reference",
	841:  "Your VAT id",
	842:  "Your KvK number",
	843:  "Your supplier",
	844:  "Number",
	845:  "set on approval",
	846:  "We are pleased to offer you the following: {0}.{1}",
	847:  " For a change you see what differs: old, new and the difference.",
	848:  "This document specifies what {0} has delivered for you: {1}.",
	849:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	850:  "What changes",
	851:  "Lead time (business days)",
	852:  "Planned",
	853:  " (each)",
	854:  "Option: {0}",
	855:  " ({0} each)",
	856:  "SLA (repair time, availability)",
	857:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	858:  "Open the cart",
	859:  "Will be removed on",
	860:  "Last changed by",
	861:  "Contents",
	862:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	863:  "Your cart is still open",
	864:  "Your cart will be removed on {0}, {1}",
	865:  "1 line",
	866:  "{0} lines",
	867:  "Effective date",
	868:  "Numbers to port",
	869:  "Linked to",
	870:  "Customer's reference",
	871:  "Site contact",
	872:  "line {0}",
	873:  "service {0}",
	874:  "runs on until {0}, {1} left",
	875:  "extended, monthly notice",
	876:  "{0} from delivery",
	877:  "line {0} ({1})",
	878:  "Explanation",
	879:  " ({0})",
	880:  "{0}: {1}",
	881:  "Progress of each line",
	882:  "In the cart",
	883:  "{0} (Dutch time)",
	884:  "Reference {0}, checksum {1}.",
	885:  "Moment: {0}.",
	886:  "Sent automatically by oneCentral.",
	887:  "Download the confirmation (PDF)",
	888:  "Dear {0},",
	889:  "Dear Sir or Madam,",
	890:  "{0} from {1}",
	891:  "Order state",
	892:  "Order",
	893:  "View the order",
	894:  "{0} on",
	895:  "{0} by",
	896:  "Quote {0} for {1} was confirmed and is now order {2}.",
	897:  "The order was received",
	898:  "Order {0} received, {1}",
	899:  "The order was released for delivery.",
	900:  "The account manager releases the order for delivery. Until then the partner can cancel a line itself.",
	901:  "Activated",
	902:  "{0}, {1}",
	903:  "Signed",
	904:  "Released on",
	905:  "Order {0} of {1} for {2} can be fulfilled.",
	906:  "The order was released for delivery",
	907:  "Order {0} released, {1}",
	908:  "Order {0} delivered, {1}",
	909:  "Delivery in order {0}, {1}",
	910:  "Order {0} for {1} was delivered.",
	911:  "In order {0} for {1}, {2} was delivered.",
	912:  "Cancellation in order {0}, {1}",
	913:  "Order {0} for {1} was cancelled.",
	914:  "In order {0} for {1}, {2} was cancelled.",
	915:  "The delivery failed",
	916:  "Delivery failed in order {0}, {1}",
	917:  "Order {0} for {1} could not be delivered.",
	918:  "In order {0} for {1}, {2} could not be delivered.",
	919:  "Order {0} for {1} is partly settled.",
	920:  "An existing service does not change and can be changed again.",
	921:  "Partner",
	922:  "The partner's answer to the question",
	923:  "One decision from your group is enough.",
	924:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	925:  "Review and decide",
	926:  "Decide before",
	927:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	928:  "Your approval is requested",
	929:  "Approval requested: {0}, {1}",
	930:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	931:  "Your decision is still needed",
	932:  "Reminder: {0} waits for your decision, {1}",
	933:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	934:  "Your decision as stand-in is requested",
	935:  "As stand-in: {0} waits for your decision, {1}",
	936:  "View the quote",
	937:  "Quote {0} for {1} waits for the partner's answer.",
	938:  "The request was returned with a question",
	939:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	940:  "Answer the question",
	941:  "Before quote {0} for {1} can be approved, your answer is needed.",
	942:  "There is a question about your request",
	943:  "Question about quote {0}, {1}",
	944:  "The request of quote {0} for {1} was declined.",
	945:  "The quote was declined",
	946:  "Quote {0} declined, {1}",
	947:  "You can copy the quote to a new request, which uses today's prices.",
	948:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	949:  "The quote is approved",
	950:  "Quote {0} approved, {1}",
	951:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	952:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	953:  "The partner can now sign it for the customer.",
	954:  "The partner can now activate it.",
	955:  "Review and sign",
	956:  "Review and activate",
	957:  "If you do not want to order, you need not do anything.",
	958:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	959:  "The quote is about to expire",
	960:  "Quote {0} expires on {1}, {2}",
	961:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	962:  "The quote was withdrawn",
	963:  "Quote {0} withdrawn, {1}",
	964:  "Was valid until",
	965:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	966:  "The quote has expired",
	967:  "Quote {0} expired, {1}",
	968:  "A comment does not change the quote.",
	969:  "Read and reply",
	970:  "Quote {0} for {1} has a new comment.",
	971:  "There is a new comment",
	972:  "New comment on quote {0}, {1}",
	973:  "Mail about {0} not delivered, {1}",
	974:  "View the details",
	975:  "Not delivered",
	976:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	977:  "A mail could not be delivered",
	978:  "Why your decision is needed",
	979:  "The customer waives the longest term for small businesses: {0}, {1}.",
	980:  " Alternative:",
	981:  ", line {0}",
	982:  "Waived by {0}",
	983:  "To judge",
	984:  "What to look at",
	985:  "hours",
	986:  "h",
	987:  "Repair time",
	988:  "Level",
	989:  "Package",
	990:  "ampere",
	991:  "At most",
	992:  "Power",
	993:  "Space",
	994:  "GB storage",
	995:  "Storage",
	996:  "Storage (SSD)",
	997:  "GB memory",
	998:  "Memory",
	999:  "Size",
	1000: "seats",
	1001: "Seats",
	1002: "Seat type",
	1003: "numbers",
	1004: "channels",
	1005: "Voice channels",
	1006: "Data bundle",
	1007: "Throughput",
	1008: "Bandwidth",
	1009: "This product has no tiers.",
	1010: "This product has no such characteristic.",
	1011: "This product has no number of units.",
	1012: "Cannot be combined with {0}.",
	1013: "At most {0}.",
	1014: "This product has no such option.",
	1015: "Only an administrator can do this.",
	1016: "Change the account manager with its own command.",
	1017: "Choose nl or en.",
	1018: "Name the account manager.",
	1019: "There is no such level.",
	1020: "Choose reseller or solutions.",
	1021: "Letters, digits, - and _.",
	1022: "This is no account manager.",
	1023: "Not a role of oneCentral.",
	1024: "Name the subject.",
	1025: "Only an account manager can do this.",
	1026: "Somebody else than yourself.",
	1027: "The last day must be on or after the first day.",
	1028: "At most twenty.",
	1029: "This has been decided already.",
	1030: "This version does not wait for you.",
	1031: "You have decided on this version already.",
	1032: "The requester does not decide.",
	1033: "Only the account manager can allow this.",
	1034: "Only the account manager gives discounts.",
	1035: "This version cannot be priced again.",
	1036: "There is no such item.",
	1037: "From zero to the amount itself.",
	1038: "From 0 to 10,000 basis points.",
	1039: "Give a percentage or an amount.",
	1040: "Name a partner.",
	1041: "You have no role here.",
	1042: "partner",
	1043: "Only a partner can do this.",
	1044: "quote",
	1045: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1046: "Too light: the contrast with white is under 4.5 : 1.",
	1047: "A colour like #0E3C61.",
	1048: "At most 80 services.",
	1049: "service",
	1050: "The cart changed meanwhile.",
	1051: "At most 80 items per request.",
	1052: "From 1 to 80 items.",
	1053: "item",
	1054: "There is nothing to link to.",
	1055: "This customer has no such service.",
	1056: "There is no such product.",
	1057: "The calculation changed since you saw it; look at it again.",
	1058: "Name the hash of what you saw.",
	1059: "A date, not in the future.",
	1060: "This service is in the cart already.",
	1061: "At most 80 items and 80 distinct services per request.",
	1062: "The cart is empty.",
	1063: "The VAT treatment of this customer must be reviewed.",
	1064: "Complete the customer's details: {0}.",
	1065: "Your account is blocked; contact your account manager.",
	1066: "The service changed since the request.",
	1067: "The linked service is terminated.",
	1068: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1069: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1070: "Name the SHA-256 of the document that is signed.",
	1071: "Confirm that you may sign for the customer.",
	1072: "There is no order without consent.",
	1073: "This quote was valid until {0}.",
	1074: "This quote is order {0} already.",
	1075: "This partner confirms otherwise: {0}.",
	1076: "This is not the document of this version.",
	1077: "The document is still being drawn; try again in a moment.",
	1078: "Give a name or a reference.",
	1079: "The customer changed meanwhile.",
	1080: "Give the address of delivery.",
	1081: "Whether this can be delivered at this address is not known yet.",
	1082: "This cannot be delivered at this address.",
	1083: "Give the current operator and the numbers.",
	1084: "Give the reference of the document: {0}.",
	1085: "porting mandate",
	1086: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1087: "A number port is in progress on this service.",
	1088: "This service is being terminated.",
	1089: "This service is suspended.",
	1090: "This service is terminated.",
	1091: "An order on this service is already open.",
	1092: "This product is no longer sold; move to another one.",
	1093: "This service cannot be upgraded.",
	1094: "Only a quote that ended without an order can be erased.",
	1095: "There is no such quote.",
	1096: "Not a PDF.",
	1097: "At most 4 MB.",
	1098: "piece of evidence",
	1099: "From the day of the order until today.",
	1100: "Contains a control character.",
	1101: "At most {0} characters.",
	1102: "This field is required.",
	1103: "A postcode like 1234 AB.",
	1104: "A country code of two letters (ISO 3166-1).",
	1105: "A telephone number like 0201234567 or +31201234567.",
	1106: "An e-mail address like name@company.nl.",
	1107: "No valid VAT id of this country.",
	1108: "Eight digits, for Dutch businesses only.",
	1109: "Name a service or an item.",
	1110: "At most five.",
	1111: "A date in this century.",
	1112: "From 0 to 120 months.",
	1113: "With modify only.",
	1114: "Name the version of the service that you saw.",
	1115: "Name the service that changes.",
	1116: "Choose a product.",
	1117: "Choose add or modify.",
	1118: "Unknown option.",
	1119: "Unknown characteristic.",
	1120: "Too many characteristics or options.",
	1121: "From 0 to 1,000,000.",
	1122: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1123: "At most twenty numbers or ranges.",
	1124: "Choose 13, 26 or 52 weeks.",
	1125: "These numbers are for account managers, sales managers and operations.",
	1126: "This service no longer exists.",
	1127: "This product cannot be ordered (any more).",
	1128: "This service cannot move to this product.",
	1129: "The service changed since you saw it; look at it again.",
	1130: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1131: "product",
	1132: "There is no document until the version is approved.",
	1133: "Choose acknowledged, inProgress or partial.",
	1134: "The hash is not of this version; look at it again.",
	1135: "There is no such version.",
	1136: "There is a newer version: {0}.",
	1137: "One or more checks did not pass.",
	1138: "The contracting party changed since the request; revise the quote to take that over.",
	1139: "This customer's cart is not empty.",
	1140: "You may not do this.",
	1141: "This product does not come with this term.",
	1142: "These changes take effect at different moments; ask for them apart.",
	1143: "Nothing changes.",
	1144: "This can be done on {0} at the earliest.",
	1145: "This cannot be done in the state {0}.",
	1146: "Links in a cart only.",
	1147: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1148: "VAT reverse charged to the customer.",
	1149: "There is a catalogue from {0} already.",
	1150: "There is another catalogue {0}.",
	1151: "Too busy at the moment; try again.",
	1152: "This is too much text together; divide it over more requests.",
	1153: "This cursor is not of this list.",
	1154: "customer",
	1155: "person",
	1156: "This role does not decide on quotes.",
	1157: "An order in this state is not open.",
	1158: "This Idempotency-Key was used for another request.",
	1159: "cart",
	1160: "version of the quote",
	1161: "document",
	1162: "order",
	1163: "job",
	1164: "session",
	1165: "Choose accountManager, salesManager or engineering.",
	1166: "The request did not arrive in full.",
	1167: "This is not JSON: look at byte {0}.",
	1168: "This is not UTF-8.",
	1169: "Nested too deeply.",
	1170: "This field stands more than once.",
	1171: "This parameter stands more than once.",
	1172: "There is no such parameter here.",
	1173: "The query string is malformed.",
	1174: "A whole number from 1 to {0}.",
	1175: "Choose from {0}.",
	1176: "Another version than the one in the path.",
	1177: "Send {0}.",
	1178: "an object",
	1179: "Without prices with for=customer only.",
	1180: "At most 100 characters.",
	1181: "Another service than the one in the path.",
	1182: "Modify only.",
	1183: "a list",
	1184: "A date like 2026-11-17.",
	1185: "A null cannot be here; leave the field out.",
	1186: "There is no such field here.",
	1187: "a whole number",
	1188: "true or false",
	1189: "a text",
	1190: "This link has expired",
	1191: "This link has been revoked",
	1192: "This link is invalid or has expired.",
	1193: "This link is not valid",
	1194: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1195: "This link is not complete",
	1196: "Please try again.",
	1197: "The login did not work",
	1198: "Logging in is not possible just now",
	1199: "Not saved. Please log in and try again.",
	1200: "You cannot log in here with this account.",
	1201: "You have no access here",
	1202: "This form did not come from our site",
	1203: "This does not exist, or is not for you.",
	1204: "What waits for your decision is in your work list.",
	1205: "Please try again in a moment.",
	1206: "Something went wrong",
	1207: "The request was abandoned",
	1208: "One moment please",
	1209: "Name the version that you saw",
	1210: "This is not right",
	1211: "This media type cannot be used here",
	1212: "Too much was sent",
	1213: "What you saw changed meanwhile",
	1214: "This cannot be done now",
	1215: "This method cannot be used here",
	1216: "Not found",
	1217: "You have no access to this page",
	1218: "You are not logged in",
	1219: "This is our fault. Please try again later.",
	1220: "At most {0} KB.",
	1221: "Not saved. Please send a shorter text or a smaller file.",
	1222: "Name one ETag, in quotes.",
	1223: "A weak ETag matches nothing.",
	1224: "Name in If-Match the ETag of what you saw.",
	1225: "From 1 to 255 visible ASCII characters.",
	1226: "Give every request a key of its own.",
	1227: "I am mandated by {0} to sign.",
	1228: "It cannot go in the cart like this; see the checks.",
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
	85:   "Niet gevonden: {0}.",
	86:   "Kies een van de varianten: {0}.",
	87:   "{0}: van {1} tot en met {2}, in stappen van {3}.",
	88:   "Koppel dit product aan een van deze diensten: {0}.",
	89:   "partner",
	90:   "partner",
	91:   "accountmanager",
	92:   "salesmanager",
	93:   "engineering",
	94:   "operations",
	95:   "beheerder",
	96:   "systeem",
	97:   "ontvangen",
	98:   "in levering",
	99:   "deels afgehandeld",
	100:  "opgeleverd",
	101:  "geannuleerd",
	102:  "niet geleverd",
	103:  "Vul een datum in als 2027-01-31.",
	104:  "Vul een heel getal in.",
	105:  "Wat er met elke dienst gebeurde",
	106:  "Niet alles is in een winkelwagen gelegd",
	107:  "Kies eerst wat er verandert.",
	108:  "Totaal verschil per maand {0}, eenmalig {1}",
	109:  "Diensten samen wijzigen",
	110:  "Niet mogelijk",
	111:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	112:  "Staat in de winkelwagen",
	113:  "Laat leeg voor de vroegst mogelijke datum",
	114:  "Huidige looptijden houden",
	115:  "Nee",
	116:  "Ja",
	117:  "Kies",
	118:  "Ongewijzigd laten",
	119:  "Laat leeg om niets te wijzigen. Van {0} tot en met {1}",
	120:  "Overstappen op {0}",
	121:  "{0} behouden",
	122:  "Diensten",
	123:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	124:  "Naar uw diensten",
	125:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	126:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	127:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	128:  "Behouden of overstappen",
	129:  "Wat verandert er bij alle?",
	130:  "Bereken",
	131:  "Wat het wordt",
	132:  "In de winkelwagen: ",
	133:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	134:  "Per dienst",
	135:  "Terug naar de wijziging",
	136:  "Oud, nieuw en verschil",
	137:  "De gekozen diensten",
	138:  "Dienst",
	139:  "Nu p/m",
	140:  "Wordt p/m",
	141:  "Verschil",
	142:  "Eenmalig",
	143:  "Vanaf",
	144:  "Totaal van ",
	145:  "Bedragen zijn exclusief btw.",
	146:  "Staat niet (meer) in de winkelwagen",
	147:  "Winkelwagen van ",
	148:  "Winkelwagen",
	149:  "Nog zonder prijs",
	150:  "Regel {0}, {1}: {2}",
	151:  "Regel wijzigen",
	152:  "Nieuwe prijzen bekijken",
	153:  "Verklaring vastleggen",
	154:  "Klant aanvullen",
	155:  "U kunt hiermee verder.",
	156:  "Uw accountmanager kan dit oplossen.",
	157:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	158:  "per maand",
	159:  "Wordt",
	160:  "U zag",
	161:  "Prijs",
	162:  "Vastgelegd: {0}, {1}",
	163:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	164:  "U herziet {0}",
	165:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	166:  "Datum",
	167:  "Naam",
	168:  "Niet opgeslagen",
	169:  "Voor ",
	170:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	171:  "Totaal van deze aanvraag",
	172:  "Begin hier",
	173:  "Meer in deze aanvraag",
	174:  "Een dienst van deze klant wijzigen",
	175:  "Een nieuwe dienst kiezen",
	176:  "Winkelwagen leegmaken",
	177:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	178:  "Definitief leegmaken",
	179:  "Los dit op voordat u de offerte aanvraagt",
	180:  "Let op",
	181:  "Prijzen zijn veranderd",
	182:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	183:  "Nieuwe prijzen aanvaarden",
	184:  "Naar aanvragen",
	185:  "Wijzigen: {0}",
	186:  "Wijzigen",
	187:  "Verwijderen: {0}",
	188:  "Verwijderen",
	189:  "Verklaring van de klant over de looptijd",
	190:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	191:  "Verklaring intrekken",
	192:  "Naam van wie dit namens de klant verklaart",
	193:  "Datum van de verklaring",
	194:  "Verklaring vastleggen",
	195:  "Offerte aanvragen",
	196:  "Dit kan zodra alles hierboven in orde is.",
	197:  "Bekijk wat er nodig is",
	198:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	199:  "Kenmerk van de wijziging",
	200:  "Aanbod",
	201:  "bij {0}",
	202:  "dezelfde dag",
	203:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	204:  "{0} of {1} maanden",
	205:  "Servicecontracten",
	206:  "Telefonie",
	207:  "Verbindingen",
	208:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	209:  "Er is op dit moment niets te bestellen.",
	210:  "Levertijd",
	211:  "Looptijd",
	212:  "naar de winkelwagen",
	213:  "Naar de winkelwagen",
	214:  "Deze regel staat niet meer in de winkelwagen",
	215:  "Controleer uw keuze en sla deze opnieuw op.",
	216:  "Voor welke klant?",
	217:  "Zoek op naam, referentie, KvK-nummer of plaats",
	218:  "Zoeken",
	219:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	220:  "U hebt nog geen klanten. Leg er eerst een vast.",
	221:  "Er zijn meer klanten; zoek om ze te vinden.",
	222:  "Nieuwe klant vastleggen",
	223:  "Uw keuze",
	224:  "Opties",
	225:  "Gewenste datum (optioneel)",
	226:  "Op zijn vroegst op ",
	227:  "Laat leeg voor de vroegst mogelijke datum.",
	228:  "In de winkelwagen",
	229:  "Koppeling",
	230:  "Hoort bij",
	231:  "Hier hoort een andere dienst bij",
	232:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	233:  "Prijs",
	234:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	235:  "Nodig voor een aanvraag",
	236:  "Prijs bijwerken",
	237:  "Terug naar de eerste keuze",
	238:  "Vergelijking sluiten",
	239:  "Opbouw van de prijs",
	240:  "Vergelijken met een andere samenstelling",
	241:  "Levering",
	242:  "Contactpersoon: ",
	243:  "Ander adres of andere contactpersoon",
	244:  "Adres van levering",
	245:  "Contactpersoon daar",
	246:  "Nummerbehoud en documenten",
	247:  "Huidige aanbieder",
	248:  "Nummers of reeksen, een per regel",
	249:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	250:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	251:  "Opmerking (optioneel)",
	252:  "Terug naar de offerte",
	253:  "U bent niet bevoegd om te bestellen",
	254:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	255:  "De PDF wordt nog gemaakt",
	256:  "SHA-256 van de PDF",
	257:  "Geldig tot en met",
	258:  "Versie",
	259:  "Contractpartij",
	260:  "Klant",
	261:  "Naar order {0}",
	262:  "Deze offerte is al besteld",
	263:  "Naar de offerte",
	264:  "Status: {0}.",
	265:  "Deze offerte kan nu niet worden besteld",
	266:  "Verschil per maand",
	267:  "Regel",
	268:  "Tekenen en bestellen",
	269:  "Activeren en bestellen",
	270:  "Wat u bestelt",
	271:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	272:  "Uw bevestiging",
	273:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	274:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	275:  "Klanten",
	276:  "Er is nog niets bewaard",
	277:  "Daarna is er iets in veranderd. Bewaart u het nu, dan ontstaat er een tweede klant.",
	278:  "Dit formulier is al een keer bewaard",
	279:  "Gegevens van {0}",
	280:  "Nieuwe klant",
	281:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	282:  "Geen klant gevonden met ",
	283:  "Toon alle klanten",
	284:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	285:  "Uw referentie",
	286:  "Plaats",
	287:  "Gegevens",
	288:  "onvolledig",
	289:  "compleet",
	290:  "Volgende",
	291:  "Uw referentie:",
	292:  "Voor een offerte ontbreekt nog:",
	293:  "Gegevens aanvullen",
	294:  "verschil per maand",
	295:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	296:  "Nieuwe dienst kiezen",
	297:  "Deze klant heeft nog geen diensten.",
	298:  "Referentie",
	299:  "Per maand",
	300:  "Bekijk wat u kunt uitbreiden",
	301:  "Offertes van deze klant",
	302:  "Gegevens wijzigen",
	303:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	304:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	305:  "(optioneel)",
	306:  "Bewaren",
	307:  "Annuleren",
	308:  "Contactpersoon",
	309:  "Vestigingsadres",
	310:  "Btw-id",
	311:  "Onderneming",
	312:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	313:  "Taal van de offerte",
	314:  "Nee",
	315:  "Ja",
	316:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	317:  "Kleine onderneming",
	318:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	319:  "KvK-nummer",
	320:  "Statutaire naam",
	321:  "Contactpersoon op locatie",
	322:  "Installatieadres",
	323:  "Postcode",
	324:  "Huisnummer",
	325:  "Straat",
	326:  "E-mail",
	327:  "Telefoon",
	328:  "Twee letters: NL, BE, DE.",
	329:  "Land",
	330:  "leeg",
	331:  "Hieronder staat wat u invulde. Bewaart u dat, dan vervangt het wat er nu staat:",
	332:  "Deze klant is intussen gewijzigd",
	333:  "{0} per maand, {1} eenmalig",
	334:  "nu {0}",
	335:  "Uw besluit als ",
	336:  "Goedkeuren kan nu niet",
	337:  "Waarom is de btw-behandeling akkoord?",
	338:  "Korting geven (optioneel)",
	339:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	340:  "Korting op de maandprijs",
	341:  "Korting op eenmalig",
	342:  "Toon eerst de nieuwe cijfers",
	343:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	344:  "Goedkeuren met deze korting",
	345:  "Goedkeuren",
	346:  "Vraag versturen",
	347:  "Uw vraag aan de partner",
	348:  "Terugsturen met een vraag",
	349:  "Definitief afwijzen",
	350:  "Reden voor de partner",
	351:  "Afwijzen",
	352:  "Eenheid",
	353:  "Alleen een accountmanager kan zich laten vervangen.",
	354:  "Deze pagina is niet voor u",
	355:  "{0} tot en met {1}",
	356:  "Vervanging",
	357:  "Ondertekenen namens de klant",
	358:  "Activeren",
	359:  "Offerte",
	360:  "Voortgang",
	361:  "De aanvraag",
	362:  "Opgemerkt bij de aanvraag",
	363:  "Wie beslist",
	364:  "Versies",
	365:  "Geschiedenis en opmerkingen",
	366:  "Opmerking plaatsen",
	367:  "Uw opmerking; uw accountmanager leest deze ook",
	368:  "Opmerking toevoegen",
	369:  "Uw antwoord",
	370:  "Antwoord; de aanvraag zelf verandert niet",
	371:  "Antwoord versturen",
	372:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	373:  "Aanvraag aanpassen",
	374:  "Andere acties",
	375:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	376:  "Offerte aanpassen",
	377:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	378:  "Kopiëren naar de winkelwagen",
	379:  "Intrekken",
	380:  "Reden (optioneel)",
	381:  "Definitief intrekken",
	382:  "Elders ondertekende PDF toevoegen",
	383:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	384:  "Ondertekende PDF, ten hoogste 4 MB",
	385:  "Dit bestand is groter dan 4 MB.",
	386:  "PDF toevoegen",
	387:  "Offertes",
	388:  "Klant of nummer",
	389:  "Alle",
	390:  "Status",
	391:  "Vervangen",
	392:  "Verlopen",
	393:  "Ingetrokken",
	394:  "Afgewezen",
	395:  "Besteld",
	396:  "Goedgekeurd",
	397:  "Vraag aan u",
	398:  "Aangevraagd",
	399:  "Wij beoordelen de aanvraag",
	400:  "Opnieuw aanvragen",
	401:  "Vraag beantwoorden",
	402:  "Laten ondertekenen",
	403:  "Bestellen",
	404:  "Order volgen",
	405:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	406:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	407:  "Verschil p.m.",
	408:  "Geldig t/m",
	409:  "Volgende stap",
	410:  "Hier nog niets gevonden; zoek verder terug.",
	411:  "Niets gevonden.",
	412:  "Toon alles",
	413:  "Kies een PDF.",
	414:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	415:  "Dit bestand is geen PDF.",
	416:  "De naam van het bestand: {0}",
	417:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	418:  "Toegevoegd: {0}",
	419:  "Er ging iets mis.",
	420:  "Inloggen",
	421:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	422:  "Uw account heeft hier nog geen rol",
	423:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	424:  "Het formulier is niet compleet",
	425:  "Opnieuw proberen",
	426:  "Naar het begin",
	427:  "Naar uw werklijst",
	428:  "Extra korting",
	429:  "Met deze korting",
	430:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	431:  "Ten hoogste 100%.",
	432:  "Ten hoogste twee cijfers achter de komma.",
	433:  "Welkom",
	434:  "Overzicht",
	435:  "Bij oneCentral ter beoordeling",
	436:  "oneCentral heeft een vraag",
	437:  "Goedgekeurd, wacht op ondertekening door een collega",
	438:  "Klaar om te ondertekenen",
	439:  "Goedgekeurd, wacht op activering door een collega",
	440:  "Klaar om te activeren",
	441:  "wordt een nieuwe versie van {0}",
	442:  "Blijft staan tot",
	443:  "Laatst gewijzigd",
	444:  "Open winkelwagens",
	445:  "Voortgang",
	446:  "Lopende orders",
	447:  "{0} van {1} geleverd",
	448:  "{0, plural, one {{0} regel} other {{0} regels}}",
	449:  "Bestellen bij oneCentral",
	450:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	451:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	452:  "Uw account is geblokkeerd",
	453:  "Dienst uitbreiden",
	454:  "Nieuwe dienst",
	455:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	456:  "Toegestaan",
	457:  " Alternatief: {0}.",
	458:  "Met motivering toe te staan",
	459:  "Bekijken wij",
	460:  "Moet eerst worden opgelost",
	461:  "Let op",
	462:  "Aan zet: {0}.",
	463:  "uw accountmanager",
	464:  "niet meer nodig",
	465:  "teruggestuurd",
	466:  "afgewezen",
	467:  "goedgekeurd",
	468:  "wacht op {0}",
	469:  "wacht op besluit",
	470:  " door {0}, {1}",
	471:  "Boven {0} beslist ook een {1}.",
	472:  "niet geleverd",
	473:  "geannuleerd",
	474:  "opgeleverd",
	475:  "Order vrijgegeven",
	476:  "Elders ondertekend document toegevoegd",
	477:  "Document van versie {0} gemaakt",
	478:  "Opmerking",
	479:  "Overgedragen aan {0}",
	480:  "Versie {0} vervangen",
	481:  "Versie {0} verlopen",
	482:  "Versie {0} ingetrokken",
	483:  "Versie {0} teruggestuurd met een vraag",
	484:  "Versie {0} afgewezen",
	485:  "Versie {0} goedgekeurd",
	486:  "Akkoord met versie {0}",
	487:  "Korting gegeven: versie {0}",
	488:  "Versie {0} wordt aangepast",
	489:  "Vraag beantwoord met versie {0}",
	490:  "Versie {0} aangevraagd",
	491:  "Naar de inhoud",
	492:  "Hoofdmenu",
	493:  "Uitloggen",
	494:  "kenmerk van deze pagina",
	495:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	496:  "Inloggen en beoordelen",
	497:  "Door deze pagina te openen beslist u nog niets.",
	498:  "Uw besluit wordt gevraagd",
	499:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	500:  "Deze aanvraag wacht niet op u",
	501:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	502:  "Hierover valt niets meer te beslissen",
	503:  "Bekijk de aanvraag",
	504:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	505:  "Er is een nieuwere versie",
	506:  "Naar de nieuwste versie",
	507:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	508:  "{0, plural, one {{0} uur} other {{0} uur}}",
	509:  "minder dan een uur",
	510:  "In deze weken is niets aangevraagd, besloten of besteld.",
	511:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	512:  "{0} weken",
	513:  "Cijfers",
	514:  "Naar de cijfers",
	515:  "Deze periode is er niet",
	516:  "excl. btw; orders: {0}",
	517:  "Gewonnen per maand",
	518:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	519:  "Van besluit tot order",
	520:  "Van aanvraag tot besluit",
	521:  "waarvan nu besteld: {0}",
	522:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	523:  "Werkdagen van besluit tot order",
	524:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	525:  "Werkdagen van aanvraag tot besluit",
	526:  "Het verschil per maand van de orders, excl. btw.",
	527:  "Gewonnen per maand, per week van de order",
	528:  "{0}, waarvan besteld {1}",
	529:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	530:  "Aanvragen per week",
	531:  "{0}, 9 van de 10 binnen {1}",
	532:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	533:  "Samen",
	534:  "Week, vanaf maandag",
	535:  "Tot order, 90%",
	536:  "Tot order, mediaan",
	537:  "Tot besluit, 90%",
	538:  "Tot besluit, mediaan",
	539:  "Besloten",
	540:  "Nu besteld",
	541:  "Periode",
	542:  "Per partner",
	543:  "Per week",
	544:  "Download als CSV",
	545:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	546:  "gewonnen per maand, euro excl. btw",
	547:  "werkdagen tot order, 90%",
	548:  "werkdagen tot order, mediaan",
	549:  "besteld",
	550:  "werkdagen tot besluit, 90%",
	551:  "werkdagen tot besluit, mediaan",
	552:  "besloten",
	553:  "waarvan nu besteld",
	554:  "aangevraagd",
	555:  "partnernummer",
	556:  "Uw accountmanager geeft de order vrij. Tot dan kunt u onderdelen zelf annuleren.",
	557:  "Wacht op vrijgave",
	558:  "Opgeleverd",
	559:  "wacht op oneCentral",
	560:  "Vrijgegeven",
	561:  "Verklaring",
	562:  "Op",
	563:  "Ondertekend door",
	564:  "Geactiveerd door",
	565:  "Vastgelegd door",
	566:  "Dienst {0}",
	567:  "Opgeleverd op",
	568:  "Gepland was",
	569:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	570:  "Geplande datum",
	571:  "Specificatie in de offerte",
	572:  "Bevestiging",
	573:  "Offerte ",
	574:  "Dit onderdeel annuleren",
	575:  "Reden",
	576:  "Regel annuleren",
	577:  "Niet geleverd",
	578:  "Geannuleerd",
	579:  "Deels klaar",
	580:  "In uitvoering",
	581:  "{0} van {1}",
	582:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	583:  "Orders, de nieuwste eerst; bedragen zonder btw",
	584:  "Besteld op",
	585:  "Eerstvolgende datum",
	586:  "Hier bestellen de partners van oneCentral.",
	587:  "engineering beoordeelt het ontwerp",
	588:  ", in stappen van {0}",
	589:  "Van {0} tot en met {1}",
	590:  "{0}: ten minste die van wat eraan gekoppeld is.",
	591:  "{0}: {1} tot {2} keer {3}.",
	592:  "vraagt een document: {0}",
	593:  "niet samen met {0}",
	594:  "geldt voor alle {0}",
	595:  "ten hoogste {0}",
	596:  "Kenmerk van de {0}",
	597:  "geen",
	598:  "Hoort bij een van: {0}.",
	599:  "in de winkelwagen",
	600:  "Naar de winkelwagen van deze klant",
	601:  "Alleen versie {0} geldt nog.",
	602:  "U bekijkt een eerdere versie",
	603:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	604:  "Wij hebben een vraag",
	605:  "Deze offerte is besteld als order {0}.",
	606:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	607:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	608:  "Wij beoordelen uw aanvraag",
	609:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	610:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	611:  "uiterlijk {0}",
	612:  "wacht op uw antwoord",
	613:  " en ",
	614:  "wacht op {0}",
	615:  "Uw antwoord op onze vraag",
	616:  "Voor uw klant, met prijzen (PDF)",
	617:  "Voor uw klant, zonder prijzen (PDF)",
	618:  "De offerte als PDF",
	619:  "Versie {0}",
	620:  "Controleer deze velden:",
	621:  "Nog niet alles klopt",
	622:  "Documenten",
	623:  "Land",
	624:  "Nummers",
	625:  "Opmerking",
	626:  "Gewenste datum",
	627:  "{0}, gepland tot en met {1}",
	628:  "Opties: prijs per stuk",
	629:  "anders",
	630:  "gelijk",
	631:  "Deze keuze",
	632:  "Eerste keuze",
	633:  "Vergelijking",
	634:  "ja",
	635:  "nee",
	636:  "Geef een reden om dit toe te staan.",
	637:  "Aanvraag",
	638:  "Naar uw besluit",
	639:  "Controles",
	640:  "Btw",
	641:  "Uw opmerking; de partner leest deze ook",
	642:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	643:  "loopt per maand door",
	644:  "beëindigd",
	645:  "geblokkeerd",
	646:  "actief",
	647:  "Contact",
	648:  "Adres",
	649:  "Maandprijs, excl. btw",
	650:  "Status",
	651:  "Kenmerk",
	652:  "{0}, t/m {1} ({2})",
	653:  "Product, kenmerk, referentie of plaats",
	654:  "Alle klanten",
	655:  "Alle producten",
	656:  "Uitbreiden",
	657:  "Nu niet uit te breiden",
	658:  "Nu uit te breiden",
	659:  "Alle diensten",
	660:  "Filter toepassen",
	661:  "Vink diensten aan om ze samen te wijzigen.",
	662:  "Alles op deze pagina aanvinken",
	663:  "Mogelijkheden",
	664:  "Aangevinkte diensten wijzigen",
	665:  "Volgende diensten",
	666:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	667:  "Er is geen dienst die hieraan voldoet.",
	668:  "Toon alle diensten",
	669:  "Uw klanten hebben nog geen diensten.",
	670:  "Bekijk het aanbod",
	671:  "Kies {0} {1}",
	672:  "Uit te breiden: ",
	673:  "Overstappen op ",
	674:  "Wijzigen: {0} {1}",
	675:  "Een wijziging van deze dienst staat in de winkelwagen",
	676:  "Alleen overstappen kan nog",
	677:  "Wijzigen kan nu niet",
	678:  "Bekijk de lopende order",
	679:  "Deze dienst wijzigen",
	680:  "Loopt over",
	681:  "Configuratie",
	682:  "Uit te breiden",
	683:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	684:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	685:  "Antwoord op uw vraag",
	686:  "Aangevraagd op",
	687:  "Aangevraagd door",
	688:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	689:  "Naar de nieuwe cijfers",
	690:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	691:  "Nog niet opgeslagen",
	692:  "korting op eenmalig",
	693:  "korting op de maandprijs",
	694:  "Akkoord",
	695:  "Machtiging",
	696:  "Functie ondertekenaar",
	697:  "Naam ondertekenaar",
	698:  "Antwoord",
	699:  "Ondertekende PDF",
	700:  "Vraag",
	701:  "Btw-controle",
	702:  "Deze versie was geldig tot en met {0}.",
	703:  "Teruggestuurd met een vraag",
	704:  "De partner kan bestellen tot en met {0}.",
	705:  "Deze versie wacht niet op u",
	706:  "U hebt deze versie goedgekeurd",
	707:  "Nog te beslissen door: {0}.",
	708:  "Regel {0}: ",
	709:  "Werklijst",
	710:  "Dit is de werklijst van oneCentral.",
	711:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	712:  "Er is niets in de winkelwagen gelegd",
	713:  "De wijziging in de winkelwagen aanpassen",
	714:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	715:  "Deze dienst staat al in de winkelwagen",
	716:  "Wijzigen: {0}",
	717:  "{0} behouden",
	718:  "Dit is nog niet te berekenen",
	719:  "Ingangsdatum",
	720:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	721:  "Geen wijziging om te berekenen",
	722:  "Deze dienst kan nu niet wijzigen",
	723:  "Wat verandert er?",
	724:  "Nummers meenemen",
	725:  "Wijziging in de winkelwagen bewaren",
	726:  "In de winkelwagen",
	727:  "Huidig en nieuw",
	728:  "Kies wat er verandert; hier ziet u wat het kost.",
	729:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	730:  "Maandprijs per aantal",
	731:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	732:  "Bijvoorbeeld het inkoopnummer van de klant",
	733:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	734:  "nu",
	735:  "; nu {0}",
	736:  ", in stappen van {0}",
	737:  "Van {0} tot en met {1}",
	738:  "nu aan; zonder: {0}",
	739:  "; nu {0}",
	740:  "Ten hoogste {0}",
	741:  "Huidige looptijd houden: {0}",
	742:  "Nummers die meegaan",
	743:  "Huidige aanbieder van de nummers",
	744:  "Kenmerk van het document {0}",
	745:  "Kenmerk van de porteringsmachtiging",
	746:  "{0} per maand",
	747:  "zelfde maandprijs",
	748:  "op de gekozen datum",
	749:  "na afloop van de looptijd",
	750:  "per de eerste van een maand",
	751:  "zodra levering mogelijk is",
	752:  "blijft: {0}, t/m {1}",
	753:  "nieuw: {0}, t/m {1}",
	754:  "U hebt geen openstaande aanvragen.",
	755:  "Niets van wat op u wacht, past bij dit filter.",
	756:  "Geef een bedrag als 1.234,56.",
	757:  "Kies een van de mogelijkheden.",
	758:  "Bedrag vanaf, per maand of eenmalig",
	759:  "Wacht",
	760:  "U beslist als",
	761:  "7 dagen of langer",
	762:  "3 dagen of langer",
	763:  "1 dag of langer",
	764:  " (akkoord)",
	765:  " (nog niet)",
	766:  "Filteren",
	767:  "Toon alles",
	768:  "U vervangt ",
	769:  "Wacht sinds",
	770:  "Ook nodig",
	771:  "niemand anders",
	772:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	773:  "U hebt geen vervanging ingesteld.",
	774:  "Verwijderen: {0}",
	775:  "Vervanging toevoegen",
	776:  "Collega",
	777:  "Kies een accountmanager",
	778:  "Eerste dag",
	779:  "Laatste dag",
	780:  "Toevoegen",
	781:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	782:  "Kenmerk",
	783:  "Totaal",
	784:  "Totaal van deze offerte",
	785:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	786:  "Looptijd langer dan 24 maanden",
	787:  "Opmerkingen",
	788:  "Voorwaarden",
	789:  "Op deze offerte zijn van toepassing {0}.",
	790:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	791:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	792:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	793:  "Geldigheid",
	794:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	795:  "Dit aanbod is",
	796:  "Deze offerte is",
	797:  "De geldigheid wordt bij goedkeuring bepaald.",
	798:  "Handtekening",
	799:  "Plaats en datum",
	800:  "Functie",
	801:  "Namens {0}",
	802:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	803:  "Voor akkoord",
	804:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	805:  "Activering",
	806:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	807:  "Ter informatie",
	808:  "Maandprijs",
	809:  "vervalt",
	810:  "nieuw",
	811:  "overstap",
	812:  "Nieuw",
	813:  "Oud",
	814:  "gewijzigd",
	815:  "ongewijzigd",
	816:  "Specificatie",
	817:  "Locatie en contact",
	818:  "Levering en looptijd",
	819:  "Wijziging",
	820:  "Overstap",
	821:  "Gekoppeld aan",
	822:  "{0} (einde van de looptijd)",
	823:  "{0} (begin van de maand)",
	824:  "{0}, loopt tot en met {1} ({2} resterend)",
	825:  "loopt per maand",
	826:  "{0} vanaf oplevering, gepland tot en met {1}",
	827:  "onderdeel {0}, {1}",
	828:  "Locatie",
	829:  "Toegezegd document",
	830:  "{0}",
	831:  " en nog {0}",
	832:  "Open deze offerte in het partnerportaal",
	833:  "kenmerk {0}",
	834:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	835:  "btw-id {0}",
	836:  "KvK {0}",
	837:  "{0}, statutair gevestigd te {1}",
	838:  "Uw partner",
	839:  "Locatie klant",
	840:  "Klantreferentie",
	841:  "Uw btw-id",
	842:  "Uw KvK-nummer",
	843:  "Uw leverancier",
	844:  "Nummer",
	845:  "wordt bij goedkeuring bepaald",
	846:  "Graag bieden wij u het volgende aan: {0}.{1}",
	847:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	848:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	849:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	850:  "Wat er verandert",
	851:  "Levertijd (werkdagen)",
	852:  "Gepland",
	853:  " (per stuk)",
	854:  "Optie: {0}",
	855:  " ({0} per stuk)",
	856:  "SLA (hersteltijd, beschikbaarheid)",
	857:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	858:  "Open de winkelwagen",
	859:  "Wordt verwijderd op",
	860:  "Laatst gewijzigd door",
	861:  "Inhoud",
	862:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	863:  "Uw winkelwagen staat nog open",
	864:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	865:  "1 regel",
	866:  "{0} regels",
	867:  "Ingangsdatum",
	868:  "Te porteren",
	869:  "Koppeling",
	870:  "Referentie klant",
	871:  "Contact op locatie",
	872:  "regel {0}",
	873:  "dienst {0}",
	874:  "loopt door tot en met {0}, nog {1}",
	875:  "verlengd, per maand opzegbaar",
	876:  "{0} vanaf oplevering",
	877:  "regel {0} ({1})",
	878:  "Toelichting",
	879:  " ({0})",
	880:  "{0}: {1}",
	881:  "Voortgang per regel",
	882:  "In de winkelwagen",
	883:  "{0} (Nederlandse tijd)",
	884:  "Kenmerk {0}, controlegetal {1}.",
	885:  "Moment: {0}.",
	886:  "Automatisch verstuurd door oneCentral.",
	887:  "Download de bevestiging (PDF)",
	888:  "Geachte {0},",
	889:  "Geachte heer, mevrouw,",
	890:  "{0} van {1}",
	891:  "Orderstatus",
	892:  "Order",
	893:  "Bekijk de order",
	894:  "{0} op",
	895:  "{0} door",
	896:  "Offerte {0} voor {1} is bevestigd en is nu order {2}.",
	897:  "De order is ontvangen",
	898:  "Order {0} ontvangen, {1}",
	899:  "De order is vrijgegeven voor levering.",
	900:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	901:  "Geactiveerd",
	902:  "{0}, {1}",
	903:  "Ondertekend",
	904:  "Vrijgegeven op",
	905:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	906:  "De order is vrijgegeven voor levering",
	907:  "Order {0} vrijgegeven, {1}",
	908:  "Order {0} opgeleverd, {1}",
	909:  "Opgeleverd in order {0}, {1}",
	910:  "Order {0} voor {1} is opgeleverd.",
	911:  "In order {0} voor {1} is {2} opgeleverd.",
	912:  "Annulering in order {0}, {1}",
	913:  "Order {0} voor {1} is geannuleerd.",
	914:  "In order {0} voor {1} is {2} geannuleerd.",
	915:  "De levering is mislukt",
	916:  "Levering mislukt in order {0}, {1}",
	917:  "Order {0} voor {1} kon niet worden geleverd.",
	918:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	919:  "Order {0} voor {1} is deels afgehandeld.",
	920:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	921:  "Partner",
	922:  "Antwoord van de partner op de vraag",
	923:  "Eén beslissing uit uw groep is genoeg.",
	924:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	925:  "Bekijk en beslis",
	926:  "Beslissen vóór",
	927:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	928:  "Uw goedkeuring wordt gevraagd",
	929:  "Goedkeuring gevraagd: {0}, {1}",
	930:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	931:  "Uw beslissing wordt nog gevraagd",
	932:  "Herinnering: {0} wacht op uw beslissing, {1}",
	933:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	934:  "Uw beslissing als vervanger wordt gevraagd",
	935:  "Als vervanger: {0} wacht op uw beslissing, {1}",
	936:  "Bekijk de offerte",
	937:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	938:  "De aanvraag is teruggestuurd met een vraag",
	939:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	940:  "Beantwoord de vraag",
	941:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	942:  "Er is een vraag over uw aanvraag",
	943:  "Vraag over offerte {0}, {1}",
	944:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	945:  "De offerte is afgewezen",
	946:  "Offerte {0} afgewezen, {1}",
	947:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	948:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	949:  "De offerte is goedgekeurd",
	950:  "Offerte {0} goedgekeurd, {1}",
	951:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	952:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	953:  "De partner kan de offerte nu namens de klant ondertekenen.",
	954:  "De partner kan de offerte nu activeren.",
	955:  "Bekijk en onderteken",
	956:  "Bekijk en activeer",
	957:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	958:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	959:  "De offerte verloopt binnenkort",
	960:  "Offerte {0} verloopt op {1}, {2}",
	961:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	962:  "De offerte is ingetrokken",
	963:  "Offerte {0} ingetrokken, {1}",
	964:  "Was geldig tot en met",
	965:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	966:  "De offerte is verlopen",
	967:  "Offerte {0} verlopen, {1}",
	968:  "Een opmerking verandert de offerte niet.",
	969:  "Lees en reageer",
	970:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	971:  "Er is een nieuwe opmerking",
	972:  "Nieuwe opmerking bij offerte {0}, {1}",
	973:  "E-mail over {0} niet bezorgd, {1}",
	974:  "Bekijk de gegevens",
	975:  "Niet bezorgd",
	976:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	977:  "Een e-mail kon niet worden bezorgd",
	978:  "Waarom uw besluit nodig is",
	979:  "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	980:  " Alternatief:",
	981:  ", regel {0}",
	982:  "Akkoord van {0}",
	983:  "Te beoordelen",
	984:  "Waar u op moet letten",
	985:  "uur",
	986:  "uur",
	987:  "Hersteltijd",
	988:  "Niveau",
	989:  "Pakket",
	990:  "ampère",
	991:  "Ten hoogste",
	992:  "Stroom",
	993:  "Ruimte",
	994:  "GB opslag",
	995:  "Opslag",
	996:  "Opslag (SSD)",
	997:  "GB geheugen",
	998:  "Geheugen",
	999:  "Maat",
	1000: "gebruikers",
	1001: "Gebruikers",
	1002: "Type gebruiker",
	1003: "nummers",
	1004: "kanalen",
	1005: "Spraakkanalen",
	1006: "Databundel",
	1007: "Doorvoer",
	1008: "Bandbreedte",
	1009: "Dit product kent geen varianten.",
	1010: "Dit product kent dit kenmerk niet.",
	1011: "Dit product kent geen aantal.",
	1012: "Gaat niet samen met {0}.",
	1013: "Ten hoogste {0}.",
	1014: "Deze optie bestaat niet bij dit product.",
	1015: "Alleen een beheerder kan dit.",
	1016: "Wijzig de accountmanager met de opdracht daarvoor.",
	1017: "Kies nl of en.",
	1018: "Noem de accountmanager.",
	1019: "Dit niveau bestaat niet.",
	1020: "Kies reseller of solutions.",
	1021: "Letters, cijfers, - en _.",
	1022: "Dit is geen accountmanager.",
	1023: "Geen rol van oneCentral.",
	1024: "Noem het subject.",
	1025: "Alleen een accountmanager kan dit.",
	1026: "Een ander dan uzelf.",
	1027: "De laatste dag moet op of na de eerste dag liggen.",
	1028: "Ten hoogste twintig.",
	1029: "Hierover is al beslist.",
	1030: "Deze versie wacht niet op u.",
	1031: "U hebt over deze versie al beslist.",
	1032: "De aanvrager beslist niet.",
	1033: "Alleen de accountmanager kan dit toestaan.",
	1034: "Alleen de accountmanager geeft korting.",
	1035: "Deze versie kan niet opnieuw worden berekend.",
	1036: "Deze regel bestaat niet.",
	1037: "Van nul tot en met het bedrag zelf.",
	1038: "Van 0 tot en met 10.000 basispunten.",
	1039: "Geef een percentage of een bedrag.",
	1040: "Geef een partner op.",
	1041: "U hebt hier geen rol.",
	1042: "partner",
	1043: "Alleen een partner kan dit.",
	1044: "offerte",
	1045: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1046: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1047: "Een kleur als #0E3C61.",
	1048: "Ten hoogste 80 diensten.",
	1049: "dienst",
	1050: "De winkelwagen is intussen gewijzigd.",
	1051: "Ten hoogste 80 regels per aanvraag.",
	1052: "Van 1 tot en met 80 regels.",
	1053: "regel",
	1054: "Deze koppeling bestaat niet.",
	1055: "Deze klant heeft deze dienst niet.",
	1056: "Dit product bestaat niet.",
	1057: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1058: "Noem de hash van wat u zag.",
	1059: "Een datum, niet in de toekomst.",
	1060: "Deze dienst staat al in de winkelwagen.",
	1061: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1062: "De winkelwagen is leeg.",
	1063: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1064: "Vul de klantgegevens aan: {0}.",
	1065: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1066: "De dienst is veranderd sinds de aanvraag.",
	1067: "De gekoppelde dienst is beëindigd.",
	1068: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1069: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1070: "Noem de SHA-256 van het document dat is getekend.",
	1071: "Bevestig dat u namens de klant mag tekenen.",
	1072: "Zonder akkoord is er geen order.",
	1073: "Deze offerte was geldig tot en met {0}.",
	1074: "Deze offerte is al order {0}.",
	1075: "Deze partner bevestigt anders: {0}.",
	1076: "Dit is niet het document van deze versie.",
	1077: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1078: "Geef een naam of een referentie.",
	1079: "De klant is intussen gewijzigd.",
	1080: "Vul het adres van levering in.",
	1081: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1082: "Dit is op dit adres niet leverbaar.",
	1083: "Vul de huidige aanbieder en de nummers in.",
	1084: "Vul het kenmerk in van het document: {0}.",
	1085: "portingmachtiging",
	1086: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1087: "Er loopt een nummerportering op deze dienst.",
	1088: "Deze dienst wordt beëindigd.",
	1089: "Deze dienst is geblokkeerd.",
	1090: "Deze dienst is beëindigd.",
	1091: "Er loopt al een order op deze dienst.",
	1092: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1093: "Deze dienst kan niet worden uitgebreid.",
	1094: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1095: "Deze offerte bestaat niet.",
	1096: "Geen PDF.",
	1097: "Ten hoogste 4 MB.",
	1098: "bewijsstuk",
	1099: "Van de dag van de order tot en met vandaag.",
	1100: "Bevat een stuurteken.",
	1101: "Ten hoogste {0} tekens.",
	1102: "Dit veld is verplicht.",
	1103: "Een postcode als 1234 AB.",
	1104: "Een landcode van twee letters (ISO 3166-1).",
	1105: "Een telefoonnummer als 0201234567 of +31201234567.",
	1106: "Een e-mailadres als naam@bedrijf.nl.",
	1107: "Geen geldig btw-id van dit land.",
	1108: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1109: "Noem een dienst of een regel.",
	1110: "Ten hoogste vijf.",
	1111: "Een datum in deze eeuw.",
	1112: "Van 0 tot en met 120 maanden.",
	1113: "Alleen bij modify.",
	1114: "Noem de versie van de dienst die u zag.",
	1115: "Kies de dienst die verandert.",
	1116: "Kies een product.",
	1117: "Kies add of modify.",
	1118: "Onbekende optie.",
	1119: "Onbekend kenmerk.",
	1120: "Te veel kenmerken of opties.",
	1121: "Van 0 tot en met 1.000.000.",
	1122: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1123: "Ten hoogste twintig nummers of reeksen.",
	1124: "Kies 13, 26 of 52 weken.",
	1125: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1126: "Deze dienst bestaat niet meer.",
	1127: "Dit product is niet (meer) te bestellen.",
	1128: "Deze dienst kan niet naar dit product overstappen.",
	1129: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1130: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1131: "product",
	1132: "Er is pas een document als de versie is goedgekeurd.",
	1133: "Kies acknowledged, inProgress of partial.",
	1134: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1135: "Deze versie bestaat niet.",
	1136: "Er is een nieuwere versie: {0}.",
	1137: "Een of meer controles zijn niet geslaagd.",
	1138: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1139: "De winkelwagen van deze klant is niet leeg.",
	1140: "U mag dit niet doen.",
	1141: "Deze looptijd kan niet bij dit product.",
	1142: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1143: "Er verandert niets.",
	1144: "Dit kan op zijn vroegst op {0}.",
	1145: "Dit kan niet in de staat {0}.",
	1146: "Koppelingen alleen in een winkelwagen.",
	1147: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1148: "Btw verlegd naar de afnemer.",
	1149: "Er is al een catalogus vanaf {0}.",
	1150: "Er is al een andere catalogus {0}.",
	1151: "Het is even te druk; probeer het opnieuw.",
	1152: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1153: "Deze cursor hoort niet bij deze lijst.",
	1154: "klant",
	1155: "persoon",
	1156: "Deze rol beoordeelt geen offertes.",
	1157: "In deze status is een order niet open.",
	1158: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1159: "winkelwagen",
	1160: "versie van de offerte",
	1161: "document",
	1162: "order",
	1163: "taak",
	1164: "sessie",
	1165: "Kies accountManager, salesManager of engineering.",
	1166: "Het verzoek is niet volledig ontvangen.",
	1167: "Dit is geen JSON: kijk bij byte {0}.",
	1168: "Dit is geen UTF-8.",
	1169: "Te diep genest.",
	1170: "Dit veld staat er meer dan eens.",
	1171: "Deze parameter staat er meer dan eens.",
	1172: "Deze parameter bestaat hier niet.",
	1173: "De querystring is niet goed gevormd.",
	1174: "Een geheel getal van 1 tot en met {0}.",
	1175: "Kies uit {0}.",
	1176: "Een andere versie dan die in het pad.",
	1177: "Stuur {0}.",
	1178: "een object",
	1179: "Zonder prijzen alleen met for=customer.",
	1180: "Ten hoogste 100 tekens.",
	1181: "Een andere dienst dan die in het pad.",
	1182: "Alleen modify.",
	1183: "een lijst",
	1184: "Een datum als 2026-11-17.",
	1185: "Een null kan hier niet; laat het veld weg.",
	1186: "Dit veld bestaat hier niet.",
	1187: "een geheel getal",
	1188: "true of false",
	1189: "een tekst",
	1190: "Deze link is verlopen",
	1191: "Deze link is ingetrokken",
	1192: "Deze link is ongeldig of verlopen.",
	1193: "Deze link is niet geldig",
	1194: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1195: "Deze link is niet compleet",
	1196: "Probeer het opnieuw.",
	1197: "Het inloggen is niet gelukt",
	1198: "Inloggen kan even niet",
	1199: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1200: "Met dit account kunt u hier niet inloggen.",
	1201: "U hebt hier geen toegang",
	1202: "Dit formulier kwam niet van onze site",
	1203: "Dit bestaat niet, of is niet voor u.",
	1204: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1205: "Probeer het over enkele ogenblikken opnieuw.",
	1206: "Er ging iets mis",
	1207: "Het verzoek is afgebroken",
	1208: "Even geduld",
	1209: "Noem de versie die u zag",
	1210: "Dit klopt niet",
	1211: "Dit mediatype kan hier niet",
	1212: "Er is te veel verstuurd",
	1213: "Wat u zag is intussen gewijzigd",
	1214: "Dit kan nu niet",
	1215: "Deze methode kan hier niet",
	1216: "Niet gevonden",
	1217: "U hebt geen toegang tot deze pagina",
	1218: "U bent niet ingelogd",
	1219: "Dat ligt aan ons. Probeer het later opnieuw.",
	1220: "Ten hoogste {0} KB.",
	1221: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1222: "Noem één ETag, tussen aanhalingstekens.",
	1223: "Een zwakke ETag komt met niets overeen.",
	1224: "Noem in If-Match de ETag van wat u zag.",
	1225: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1226: "Geef elk verzoek een eigen sleutel.",
	1227: "Ik ben door {0} gemachtigd om te tekenen.",
	1228: "Zo kan het niet in de winkelwagen; zie de controles.",
}
