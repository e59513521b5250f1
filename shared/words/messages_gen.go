// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1231

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

// ThisProductDoesNotAllowNote says "This product does not allow this change. ({note})".
func ThisProductDoesNotAllowNote(note string) Message {
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

// NotFoundWhat says "Not found: {what}.".
func NotFoundWhat(what Message) Message {
	return Message{84, []any{what}}
}

// ChooseOneOfTiers says "Choose one of the tiers: {tiers}.".
func ChooseOneOfTiers(tiers Text) Message {
	return Message{85, []any{tiers}}
}

// CharacteristicInRange says "{name}: from {low} to {high}, in steps of {step}.".
func CharacteristicInRange(name Message, low int, high int, step int) Message {
	return Message{86, []any{name, low, high, step}}
}

// LinkThisProductToOne says "Link this product to one of: {products}.".
func LinkThisProductToOne(products Text) Message {
	return Message{87, []any{products}}
}

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 102}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 103}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 104}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 105}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 106}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{107, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 108}

// CannotTakePart says "Cannot take part".
var CannotTakePart = Message{key: 109}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 110}

// InCart says "In the cart".
var InCart = Message{key: 111}

// EmptyAsEarlyAsPossible says "Empty: as early as possible".
var EmptyAsEarlyAsPossible = Message{key: 112}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 113}

// Without says "Without".
var Without = Message{key: 114}

// With says "With".
var With = Message{key: 115}

// Choose says "Choose".
var Choose = Message{key: 116}

// AsEachServiceHasIt says "As each service has it".
var AsEachServiceHasIt = Message{key: 117}

// EmptyAsEachServiceHas says "Empty: as each service has it. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{118, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{119, []any{offeringName}}
}

// Keep says "Keep: {product}".
func Keep(product string) Message {
	return Message{120, []any{product}}
}

// Services says "Services".
var Services = Message{key: 121}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 122}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 123}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 124}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{125, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{126, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 127}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 128}

// Calculate says "Calculate".
var Calculate = Message{key: 129}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 130}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 131}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{132, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 133}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 134}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 135}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 136}

// Service says "Service".
var Service = Message{key: 137}

// NowPM says "Now p/m".
var NowPM = Message{key: 138}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 139}

// Difference says "Difference".
var Difference = Message{key: 140}

// OneOff says "One-off".
var OneOff = Message{key: 141}

// From says "From".
var From = Message{key: 142}

// TotalOf says "Total of ".
var TotalOf = Message{key: 143}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 144}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 145}

// CartOf says "Cart of ".
var CartOf = Message{key: 146}

// Cart says "Cart".
var Cart = Message{key: 147}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 148}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{149, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 150}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 151}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 152}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 153}

// YouCanMendThisYourself says "You can mend this yourself.".
var YouCanMendThisYourself = Message{key: 154}

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

// NothingWasRecorded says "Nothing was recorded".
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

// ThrowCartAway says "Throw the cart away".
var ThrowCartAway = Message{key: 176}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 177}

// ThrowAwayForGood says "Throw away for good".
var ThrowAwayForGood = Message{key: 178}

// NeededBeforeYouCanRequest says "Needed before you can request".
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

// EmptyMeansAsEarlyAs says "Empty means: as early as can be.".
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

// WhatItCosts says "What it costs".
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

// HowThisPriceCameAbout says "How this price came about".
var HowThisPriceCameAbout = Message{key: 239}

// CompareWithAnotherChoice says "Compare with another choice".
var CompareWithAnotherChoice = Message{key: 240}

// Delivery says "Delivery".
var Delivery = Message{key: 241}

// At says "At: ".
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

// YouMayNotOrderHere says "You may not order here yourself".
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

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 273}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.".
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

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or let a service below grow.".
var CartIsEmptyChooseNew = Message{key: 295}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 296}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 297}

// Reference says "Reference".
var Reference = Message{key: 298}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 299}

// SeeWhatCanGrow says "See what can grow".
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

// WhyMayVatCheckBe says "Why may the VAT check be waived?".
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

// ThisIsPreviewNothingHas says "This is a preview; nothing has been recorded yet.".
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

// AnswerRequestItselfStaysAs says "Answer; the request itself stays as it is".
var AnswerRequestItselfStaysAs = Message{key: 370}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 371}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 372}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 373}

// WhatElseYouCanDo says "What else you can do".
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

// HaveItOrdered says "Have it ordered".
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

// NothingWasRecordedPleaseOpen says "Nothing was recorded. Please open the page again and try once more.".
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

// StateHome says "State".
var StateHome = Message{key: 445}

// OrdersUnderWay says "Orders under way".
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

// LetServiceGrow says "Let a service grow".
var LetServiceGrow = Message{key: 453}

// NewService says "New service".
var NewService = Message{key: 454}

// NothingIsOpenChooseService says "Nothing is open. Choose a service that can grow, or a new one.".
var NothingIsOpenChooseService = Message{key: 455}

// Waived says "Waived".
var Waived = Message{key: 456}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{457, []any{list}}
}

// CanBeWaivedWithReason says "Can be waived with a reason".
var CanBeWaivedWithReason = Message{key: 458}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 459}

// Blocks says "Blocks".
var Blocks = Message{key: 460}

// Note says "Note".
var Note = Message{key: 461}

// UpTo says "Up to: {who}".
func UpTo(who string) Message {
	return Message{462, []any{who}}
}

// You says "you".
var You = Message{key: 463}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 464}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 465}

// Returned says "returned".
var Returned = Message{key: 466}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 467}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 468}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{469, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 470}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{471, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} this role decides too: {role}.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{472, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 473}

// Cancelled says "cancelled".
var Cancelled = Message{key: 474}

// Delivered says "delivered".
var Delivered = Message{key: 475}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 476}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 477}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{478, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 479}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{480, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{481, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{482, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{483, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{484, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{485, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{486, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{487, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{488, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{489, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{490, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{491, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 492}

// MainMenu says "Main menu".
var MainMenu = Message{key: 493}

// LogOut says "Log out".
var LogOut = Message{key: 494}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 495}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 496}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 497}

// ThisPageByItselfDecides says "This page by itself decides nothing.".
var ThisPageByItselfDecides = Message{key: 498}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 499}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 500}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 501}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 502}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 503}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 504}

// VersionThatThisLinkWas says "The version that this link was for has been replaced; it can no longer be decided on. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{505, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 506}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 507}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{508, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{509, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 510}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 511}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 512}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{513, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 514}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 515}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 516}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{517, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 518}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{519, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 520}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 521}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{522, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 523}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 524}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 525}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 526}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 527}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 528}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{529, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 530}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 531}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{532, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{533, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 534}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 535}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 536}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 537}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 538}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 539}

// Decided says "Decided".
var Decided = Message{key: 540}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 541}

// Period says "Period".
var Period = Message{key: 542}

// ByPartner says "By partner".
var ByPartner = Message{key: 543}

// ByWeek says "By week".
var ByWeek = Message{key: 544}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 545}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 546}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 547}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 548}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 549}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 550}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 551}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 552}

// DecidedInline says "decided".
var DecidedInline = Message{key: 553}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 554}

// RequestedInline says "requested".
var RequestedInline = Message{key: 555}

// PartnerId says "partner id".
var PartnerId = Message{key: 556}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 557}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 558}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 559}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 560}

// Released says "Released".
var Released = Message{key: 561}

// Statement says "Statement".
var Statement = Message{key: 562}

// On says "On".
var On = Message{key: 563}

// Signatory says "Signatory".
var Signatory = Message{key: 564}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 565}

// SignedBy says "Signed by".
var SignedBy = Message{key: 566}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{567, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 568}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 569}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{570, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 571}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 572}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 573}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 574}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 575}

// Reason says "Reason".
var Reason = Message{key: 576}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 577}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 578}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 579}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 580}

// InProgress says "In progress".
var InProgress = Message{key: 581}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{582, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 583}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 584}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 585}

// NextDate says "Next date".
var NextDate = Message{key: 586}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 587}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 588}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{589, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{590, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{591, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{592, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{593, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{594, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{595, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{596, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{597, []any{name}}
}

// None says "none".
var None = Message{key: 598}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{599, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 600}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 601}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{602, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 603}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{604, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 605}

// ThisQuoteIsOrder says "This quote is order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{606, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{607, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 608}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 609}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 610}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 611}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{612, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 613}

// And says " and ".
var And = Message{key: 614}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{615, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 616}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 617}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 618}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 619}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{620, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 621}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 622}

// Documents says "Documents".
var Documents = Message{key: 623}

// CountryTwoLetters says "Country (two letters)".
var CountryTwoLetters = Message{key: 624}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 625}

// NoteProposal says "Note".
var NoteProposal = Message{key: 626}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 627}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{628, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: what one adds".
var OptionsWhatOneAdds = Message{key: 629}

// Different says "different".
var Different = Message{key: 630}

// Same says "the same".
var Same = Message{key: 631}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 632}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 633}

// Comparison says "Comparison".
var Comparison = Message{key: 634}

// YesInline says "yes".
var YesInline = Message{key: 635}

// NoInline says "no".
var NoInline = Message{key: 636}

// GiveReasonIfYouLet says "Give a reason if you let this pass.".
var GiveReasonIfYouLet = Message{key: 637}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 638}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 639}

// Checks says "Checks".
var Checks = Message{key: 640}

// VatQuote says "VAT".
var VatQuote = Message{key: 641}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 642}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{643, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 644}

// Terminated says "terminated".
var Terminated = Message{key: 645}

// Suspended says "suspended".
var Suspended = Message{key: 646}

// Active says "active".
var Active = Message{key: 647}

// ContactService says "Contact".
var ContactService = Message{key: 648}

// Address says "Address".
var Address = Message{key: 649}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 650}

// StateService says "State".
var StateService = Message{key: 651}

// Identifier says "Identifier".
var Identifier = Message{key: 652}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{653, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 654}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 655}

// AllProducts says "All products".
var AllProducts = Message{key: 656}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 657}

// NotPossibleNow says "Not possible now".
var NotPossibleNow = Message{key: 658}

// PossibleNow says "Possible now".
var PossibleNow = Message{key: 659}

// AllServices says "All services".
var AllServices = Message{key: 660}

// Show says "Show".
var Show = Message{key: 661}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 662}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 663}

// WhatIsPossible says "What is possible".
var WhatIsPossible = Message{key: 664}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 665}

// MoreServices says "More services".
var MoreServices = Message{key: 666}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 667}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 668}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 669}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 670}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 671}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{672, []any{name, id}}
}

// CanGrow says "Can grow: ".
var CanGrow = Message{key: 673}

// MoveToService says "Move to ".
var MoveToService = Message{key: 674}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{675, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 676}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 677}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 678}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 679}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 680}

// RunsOver says "Runs over".
var RunsOver = Message{key: 681}

// Configuration says "Configuration".
var Configuration = Message{key: 682}

// CanGrowService says "Can grow".
var CanGrowService = Message{key: 683}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{684, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{685, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 686}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 687}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 688}

// VatReviewWaivedBy says "VAT review waived by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{689, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 690}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 691}

// NothingHasBeenRecordedYet says "Nothing has been recorded yet".
var NothingHasBeenRecordedYet = Message{key: 692}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 693}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 694}

// Consent says "Consent".
var Consent = Message{key: 695}

// Mandate says "Mandate".
var Mandate = Message{key: 696}

// PositionOfWhoSigns says "Position of who signs".
var PositionOfWhoSigns = Message{key: 697}

// NameOfWhoSigns says "Name of who signs".
var NameOfWhoSigns = Message{key: 698}

// Answer says "Answer".
var Answer = Message{key: 699}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 700}

// Question says "Question".
var Question = Message{key: 701}

// VatCheck says "VAT check".
var VatCheck = Message{key: 702}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{703, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 704}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{705, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 706}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 707}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{708, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{709, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 710}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 711}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 712}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 713}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 714}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 715}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 716}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{717, []any{name}}
}

// KeepName says "Keep: {name}".
func KeepName(name Text) Message {
	return Message{718, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 719}

// TakesEffect says "Takes effect".
var TakesEffect = Message{key: 720}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{721, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 722}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 723}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 724}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 725}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 726}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 727}

// NowAndThen says "Now and then".
var NowAndThen = Message{key: 728}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 729}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 730}

// WhatEachNumberDoesTo says "What each number does to the monthly price".
var WhatEachNumberDoesTo = Message{key: 731}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 732}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 733}

// EmptyAsEarlyAsPossibleChangeThat says "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 734}

// NowInline says "now".
var NowInline = Message{key: 735}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{736, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{737, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{738, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{739, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{740, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{741, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{742, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 743}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 744}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{745, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 746}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{747, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 748}

// OnAgreedDay says "on an agreed day".
var OnAgreedDay = Message{key: 749}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 750}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 751}

// AsSoonAsItCan says "as soon as it can be delivered".
var AsSoonAsItCan = Message{key: 752}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{753, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{754, []any{months, ends}}
}

// NothingWaitsForYou says "Nothing waits for you.".
var NothingWaitsForYou = Message{key: 755}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 756}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 757}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 758}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 759}

// Waiting says "Waiting".
var Waiting = Message{key: 760}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 761}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 762}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 763}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 764}

// Agreed says " (agreed)".
var Agreed = Message{key: 765}

// NotYet says " (not yet)".
var NotYet = Message{key: 766}

// Filter says "Filter".
var Filter = Message{key: 767}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 768}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 769}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 770}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 771}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 772}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 773}

// NobodyStandsInForYou says "Nobody stands in for you.".
var NobodyStandsInForYou = Message{key: 774}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{775, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 776}

// Colleague says "Colleague".
var Colleague = Message{key: 777}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 778}

// FirstDay says "First day".
var FirstDay = Message{key: 779}

// LastDay says "Last day".
var LastDay = Message{key: 780}

// Add says "Add".
var Add = Message{key: 781}

// ThisDocumentWasMadeFrom says "This document was made from version {quote}. The SHA-256 of the change as recorded is:".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{782, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 783}

// Total says "Total".
var Total = Message{key: 784}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 785}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{786, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 787}

// Remarks says "Remarks".
var Remarks = Message{key: 788}

// Conditions says "Conditions".
var Conditions = Message{key: 789}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{790, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 791}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from the planned date, that day included; if the actual date differs, the calculation for that date applies.".
var FirstPeriodIsCalculatedOn = Message{key: 792}

// AllAmountsAreInEuro says "All amounts are in euro and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 793}

// Validity says "Validity".
var Validity = Message{key: 794}

// ValidUntilEndOf23 says "{what} valid until the end of {day}, 23:59:59 (Europe/Amsterdam).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{795, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 796}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 797}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 798}

// Signature says "Signature".
var Signature = Message{key: 799}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 800}

// Position says "Position".
var Position = Message{key: 801}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{802, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{803, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 804}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{805, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 806}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{807, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 808}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 809}

// Ends says "ends".
var Ends = Message{key: 810}

// New says "new".
var New = Message{key: 811}

// Migration says "migration".
var Migration = Message{key: 812}

// NewComparison says "New".
var NewComparison = Message{key: 813}

// Old says "Old".
var Old = Message{key: 814}

// Changed says "changed".
var Changed = Message{key: 815}

// Unchanged says "unchanged".
var Unchanged = Message{key: 816}

// Specification says "Specification".
var Specification = Message{key: 817}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 818}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 819}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 820}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 821}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 822}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{823, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{824, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{825, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 826}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{827, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{828, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 829}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 830}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{831, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{832, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 833}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{834, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 835}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{836, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{837, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{838, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 839}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 840}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 841}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 842}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 843}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 844}

// Number says "Number".
var Number = Message{key: 845}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 846}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{847, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 848}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{849, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{850, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 851}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 852}

// Planned says "Planned".
var Planned = Message{key: 853}

// Each says " (each)".
var Each = Message{key: 854}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{855, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{856, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 857}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 858}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 859}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 860}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 861}

// Contents says "Contents".
var Contents = Message{key: 862}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{863, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 864}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{865, []any{removedOn, customerName}}
}

// N1Line says "1 line".
var N1Line = Message{key: 866}

// Lines says "{len} lines".
func Lines(len int) Message {
	return Message{867, []any{len}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 868}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 869}

// CurrentOperatorItem says "Current operator".
var CurrentOperatorItem = Message{key: 870}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 871}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 872}

// SiteContact says "Site contact".
var SiteContact = Message{key: 873}

// Line says "line {number}".
func Line(number int) Message {
	return Message{874, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{875, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{876, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 877}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{878, []any{term}}
}

// LineNumberName says "line {number} ({name})".
func LineNumberName(number int, name string) Message {
	return Message{879, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 880}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{881, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{882, []any{position, state}}
}

// EachLine says "Each line".
var EachLine = Message{key: 883}

// InCartItem says "In the cart".
var InCartItem = Message{key: 884}

// N235959AmsterdamTime says "{day}, 23:59:59 (Amsterdam time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{885, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{886, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{887, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 888}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 889}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{890, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 891}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{892, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 893}

// OrderOrder says "Order".
var OrderOrder = Message{key: 894}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 895}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{896, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{897, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and is now order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{898, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 899}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{900, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 901}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel a line itself.".
var AccountManagerReleasesOrderFor = Message{key: 902}

// Activated says "Activated".
var Activated = Message{key: 903}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{904, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 905}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 906}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{907, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 908}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{909, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{910, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{911, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{912, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{913, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{914, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{915, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{916, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 917}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{918, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{919, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{920, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{921, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service stays as it was and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 922}

// Partner says "Partner".
var Partner = Message{key: 923}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 924}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 925}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 926}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 927}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 928}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{929, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 930}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{931, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{932, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 933}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{934, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{935, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 936}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{937, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 938}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{939, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 940}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 941}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 942}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{943, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 944}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{945, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{946, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 947}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{948, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 949}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{950, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 951}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{952, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to confirm: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then it becomes an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 953}

// HowToConfirmCheckConfirmationPdfAnd says "How to confirm: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 954}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 955}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 956}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 957}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 958}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 959}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{960, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 961}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{962, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 964}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{965, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 966}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{967, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 968}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{969, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 970}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 971}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{972, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 973}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{974, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{975, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 976}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 977}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 978}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 979}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 980}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{981, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 982}

// LineNumber says ", line {number}".
func LineNumber(number int) Message {
	return Message{983, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{984, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 985}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 986}

// HoursInline says "hours".
var HoursInline = Message{key: 987}

// H says "h".
var H = Message{key: 988}

// RepairTime says "Repair time".
var RepairTime = Message{key: 989}

// Level says "Level".
var Level = Message{key: 990}

// Package says "Package".
var Package = Message{key: 991}

// Ampere says "ampere".
var Ampere = Message{key: 992}

// AtMost says "At most".
var AtMost = Message{key: 993}

// Power says "Power".
var Power = Message{key: 994}

// Space says "Space".
var Space = Message{key: 995}

// GbStorage says "GB storage".
var GbStorage = Message{key: 996}

// Storage says "Storage".
var Storage = Message{key: 997}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 998}

// GbMemory says "GB memory".
var GbMemory = Message{key: 999}

// Memory says "Memory".
var Memory = Message{key: 1000}

// Size says "Size".
var Size = Message{key: 1001}

// Seats says "seats".
var Seats = Message{key: 1002}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1003}

// SeatType says "Seat type".
var SeatType = Message{key: 1004}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1005}

// Channels says "channels".
var Channels = Message{key: 1006}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1007}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1008}

// Throughput says "Throughput".
var Throughput = Message{key: 1009}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1010}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1011}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1012}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1013}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1014, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1015, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1016}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1017}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1018}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1019}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1020}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1021}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1022}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1023}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1024}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1025}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1026}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1027}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1028}

// PeriodFromFirstToLast says "A period from a first to a last day.".
var PeriodFromFirstToLast = Message{key: 1029}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1030}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1031}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1032}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1033}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1034}

// OnlyAccountManagerCanWaive says "Only the account manager can waive this.".
var OnlyAccountManagerCanWaive = Message{key: 1035}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1036}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1037}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1038}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1039}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1040}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1041}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1042}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1043}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1044}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1045}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1046}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1047, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1048}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1049}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1050}

// ServiceBulk says "service".
var ServiceBulk = Message{key: 1051}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1052}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1053}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1054}

// ItemInline says "item".
var ItemInline = Message{key: 1055}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1056}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1057}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1058}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1059}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1060}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1061}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1062}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1063}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1064}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1065}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1066, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1067}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1068}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1069}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1070}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1071}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1072}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1073}

// ThereIsNoOrderWithout says "There is no order without consent.".
var ThereIsNoOrderWithout = Message{key: 1074}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1075, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote is order {order} already.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1076, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1077, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1078}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1079}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1080}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1081}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1082}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1083}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1084}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1085}

// PromiseDocument says "Promise the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1086, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1087}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record its waiver.".
var SmallBusinessMustExpresslyAccept = Message{key: 1088}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1089}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1090}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1091}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1092}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1093}

// ThisProductIsAtEnd says "This product is at the end of its sale; move to another one.".
var ThisProductIsAtEnd = Message{key: 1094}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1095}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1096}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1097}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1098}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1099}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1100}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1101}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1102}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1103, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1104}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1105}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1106}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1107}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1108}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1109}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1110}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1111}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1112}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1113}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1114}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1115}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1116}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1117}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1118}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1119}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1120}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1121}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1122}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1123}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1124}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1125}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1126}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1127}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1128}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1129}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1130}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1131}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1132, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1133}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1134}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1135}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1136}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1137}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1138, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1139}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1140}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1141}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1142}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1143}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1144}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1145}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1146, []any{earliest}}
}

// ThisCannotBeDoneIn says "This cannot be done in the state {from}.".
func ThisCannotBeDoneIn(from string) Message {
	return Message{1147, []any{from}}
}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1148}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1149}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1150}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1151, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1152, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1153}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1154}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1155}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1156}

// Person says "person".
var Person = Message{key: 1157}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1158}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1159}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1160}

// CartInline says "cart".
var CartInline = Message{key: 1161}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1162}

// Document says "document".
var Document = Message{key: 1163}

// OrderInline says "order".
var OrderInline = Message{key: 1164}

// Job says "job".
var Job = Message{key: 1165}

// Session says "session".
var Session = Message{key: 1166}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1167}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1168}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1169, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1170}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1171}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1172}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1173}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1174}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1175}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1176, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1177, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1178}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1179, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1180}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1181}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1182}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1183}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1184}

// List says "a list".
var List = Message{key: 1185}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1186}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1187}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1188}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1189}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1190}

// TextInline says "a text".
var TextInline = Message{key: 1191}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1192}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1193}

// WeDidNotMakeThis says "We did not make this link, or it is too old to be recognised.".
var WeDidNotMakeThis = Message{key: 1194}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1195}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1196}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1197}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1198}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1199}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1200}

// NothingWasRecordedPleaseLog says "Nothing was recorded. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1201}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1202}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1203}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1204}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1205}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1206}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1207}

// SomethingWentWrongError says "Something went wrong".
var SomethingWentWrongError = Message{key: 1208}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1209}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1210}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1211}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1212}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1213}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1214}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1215}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1216}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1217}

// NotFound says "Not found".
var NotFound = Message{key: 1218}

// YouMayNotDoThisError says "You may not do this".
var YouMayNotDoThisError = Message{key: 1219}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1220}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1221}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1222, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Nothing was recorded. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1223}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1224}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1225}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1226}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1227}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1228}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1229, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1230}

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
		return Message{key: 88}
	case "partnerSigner":
		return Message{key: 89}
	case "accountManager":
		return Message{key: 90}
	case "salesManager":
		return Message{key: 91}
	case "engineering":
		return Message{key: 92}
	case "operations":
		return Message{key: 93}
	case "admin":
		return Message{key: 94}
	case "system":
		return Message{key: 95}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 96}
	case "inProgress":
		return Message{key: 97}
	case "partial":
		return Message{key: 98}
	case "completed":
		return Message{key: 99}
	case "cancelled":
		return Message{key: 100}
	case "failed":
		return Message{key: 101}
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
	84:   "notFoundWhat",
	85:   "chooseOneOfTiers",
	86:   "characteristicInRange",
	87:   "linkThisProductToOne",
	88:   "role.partnerUser",
	89:   "role.partnerSigner",
	90:   "role.accountManager",
	91:   "role.salesManager",
	92:   "role.engineering",
	93:   "role.operations",
	94:   "role.admin",
	95:   "role.system",
	96:   "orderState.acknowledged",
	97:   "orderState.inProgress",
	98:   "orderState.partial",
	99:   "orderState.completed",
	100:  "orderState.cancelled",
	101:  "orderState.failed",
	102:  "giveDateLike202701",
	103:  "giveWholeNumber",
	104:  "whatHappenedToEachService",
	105:  "notEverythingWasPutIn",
	106:  "chooseWhatChangesFirst",
	107:  "totalDifferencePerMonthOne",
	108:  "changeServicesTogether",
	109:  "cannotTakePart",
	110:  "wasInCartAlreadyWith",
	111:  "inCart",
	112:  "emptyAsEarlyAsPossible",
	113:  "keepCurrentTerms",
	114:  "without",
	115:  "with",
	116:  "choose",
	117:  "asEachServiceHasIt",
	118:  "emptyAsEachServiceHas",
	119:  "moveTo",
	120:  "keep",
	121:  "services",
	122:  "noServicesHaveBeenChosen",
	123:  "toYourServices",
	124:  "youChoseServicesOfDifferent",
	125:  "servicesN",
	126:  "customers",
	127:  "keepOrMove",
	128:  "whatChangesForAllOf",
	129:  "calculate",
	130:  "whatItBecomes",
	131:  "addToCart",
	132:  "changes",
	133:  "byService",
	134:  "backToChange",
	135:  "oldNewAndDifference",
	136:  "chosenServices",
	137:  "service",
	138:  "nowPM",
	139:  "becomesPM",
	140:  "difference",
	141:  "oneOff",
	142:  "from",
	143:  "totalOf",
	144:  "amountsExcludeVat",
	145:  "notInCartAnyMore",
	146:  "cartOf",
	147:  "cart",
	148:  "noPriceYet",
	149:  "item",
	150:  "changeItem",
	151:  "seeNewPrices",
	152:  "recordWaiver",
	153:  "completeCustomer",
	154:  "youCanMendThisYourself",
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
	463:  "you",
	464:  "yourAccountManager",
	465:  "noLongerNeeded",
	466:  "returned",
	467:  "declinedInline",
	468:  "approvedInline",
	469:  "waitsFor",
	470:  "waitsForDecision",
	471:  "by",
	472:  "overThisRoleDecidesToo",
	473:  "notDelivered",
	474:  "cancelled",
	475:  "delivered",
	476:  "orderReleased",
	477:  "documentSignedElsewhereAdded",
	478:  "documentOfVersionMade",
	479:  "comment",
	480:  "handedOverTo",
	481:  "versionSuperseded",
	482:  "versionExpired",
	483:  "versionWithdrawn",
	484:  "versionReturnedWithQuestion",
	485:  "versionDeclined",
	486:  "versionApproved",
	487:  "agreedToVersion",
	488:  "discountGivenVersion",
	489:  "versionIsBeingRevised",
	490:  "questionAnsweredWithVersion",
	491:  "versionRequested",
	492:  "skipToContent",
	493:  "mainMenu",
	494:  "logOut",
	495:  "referenceOfThisPage",
	496:  "partnerMadeRequestAndWaits",
	497:  "logInAndJudge",
	498:  "thisPageByItselfDecides",
	499:  "yourDecisionIsAsked",
	500:  "linkWasMadeForSomebody",
	501:  "thisRequestDoesNotWait",
	502:  "thisVersionHasBeenDecided",
	503:  "thereIsNothingLeftTo",
	504:  "seeRequest",
	505:  "versionThatThisLinkWas",
	506:  "thereIsNewerVersion",
	507:  "toNewestVersion",
	508:  "days",
	509:  "hours",
	510:  "lessThanHour",
	511:  "inTheseWeeksNothingWas",
	512:  "youManageNoPartnersAnd",
	513:  "weeks",
	514:  "numbers",
	515:  "toNumbers",
	516:  "thereIsNoSuchPeriod",
	517:  "exclVatOrders",
	518:  "wonPerMonth",
	519:  "businessDaysMedian9In",
	520:  "fromDecisionToOrder",
	521:  "fromRequestToDecision",
	522:  "ofWhichOrderedByNow",
	523:  "filledMedianOutlined9In",
	524:  "businessDaysFromDecisionTo",
	525:  "filledMedianOutlined9In10Were",
	526:  "businessDaysFromRequestTo",
	527:  "differencePerMonthOfOrders",
	528:  "wonPerMonthByWeek",
	529:  "ofWhichOrdered",
	530:  "outlinedRequestedFilledOfThose",
	531:  "requestsPerWeek",
	532:  "n9In10Within",
	533:  "barForEachWeekFrom",
	534:  "together",
	535:  "weekFromMonday",
	536:  "toOrder90",
	537:  "toOrderMedian",
	538:  "toDecision90",
	539:  "toDecisionMedian",
	540:  "decided",
	541:  "orderedByNow",
	542:  "period",
	543:  "byPartner",
	544:  "byWeek",
	545:  "downloadAsCsv",
	546:  "timesAreInBusinessDays",
	547:  "wonPerMonthEuroExcl",
	548:  "businessDaysToOrder90",
	549:  "businessDaysToOrderMedian",
	550:  "orderedInline",
	551:  "businessDaysToDecision90",
	552:  "businessDaysToDecisionMedian",
	553:  "decidedInline",
	554:  "ofWhichOrderedByNowInline",
	555:  "requestedInline",
	556:  "partnerId",
	557:  "yourAccountManagerReleasesOrder",
	558:  "waitsForRelease",
	559:  "deliveredOrder",
	560:  "waitsForOnecentral",
	561:  "released",
	562:  "statement",
	563:  "on",
	564:  "signatory",
	565:  "activatedBy",
	566:  "signedBy",
	567:  "serviceService",
	568:  "deliveredOn",
	569:  "wasPlannedFor",
	570:  "businessDaysLeadTimeBusinessDays",
	571:  "plannedDate",
	572:  "specificationInQuote",
	573:  "confirmation",
	574:  "quoteOrder",
	575:  "cancelThisItem",
	576:  "reason",
	577:  "cancelItem",
	578:  "notDeliveredOrders",
	579:  "cancelledOrders",
	580:  "partlyDone",
	581:  "inProgress",
	582:  "of",
	583:  "youHaveNoOrdersYet",
	584:  "ordersNewestFirstAmountsWithout",
	585:  "orderedOn",
	586:  "nextDate",
	587:  "thisIsWhereOnecentralsPartners",
	588:  "engineeringJudgesDesign",
	589:  "inStepsOf",
	590:  "fromTo",
	591:  "atLeastThatOfWhat",
	592:  "toTimes",
	593:  "needsDocument",
	594:  "notTogetherWith",
	595:  "countsForAll",
	596:  "atMostMax",
	597:  "referenceOf",
	598:  "none",
	599:  "goesWithOneOf",
	600:  "inCartInline",
	601:  "toThisCustomersCart",
	602:  "onlyVersionStillCounts",
	603:  "youAreLookingAtEarlier",
	604:  "thisQuoteWasValidUntil",
	605:  "weHaveQuestion",
	606:  "thisQuoteIsOrder",
	607:  "approvedYouCanOrderUntil",
	608:  "youWillGetEMail",
	609:  "weAreReviewingYourRequest",
	610:  "pdfIsStillBeingMadeWhichUsually",
	611:  "onlyColleagueWhoMaySign",
	612:  "byValidUntil",
	613:  "waitsForYourAnswer",
	614:  "and",
	615:  "waitsForList",
	616:  "yourAnswerToOurQuestion",
	617:  "forYourCustomerWithPrices",
	618:  "forYourCustomerWithoutPrices",
	619:  "quoteAsPdf",
	620:  "versionNumber",
	621:  "pleaseCheckTheseFields",
	622:  "notEverythingIsRightYet",
	623:  "documents",
	624:  "countryTwoLetters",
	625:  "numbersProposal",
	626:  "noteProposal",
	627:  "requestedDate",
	628:  "plannedUntil",
	629:  "optionsWhatOneAdds",
	630:  "different",
	631:  "same",
	632:  "thisChoice",
	633:  "firstChoice",
	634:  "comparison",
	635:  "yesInline",
	636:  "noInline",
	637:  "giveReasonIfYouLet",
	638:  "requestQuote2",
	639:  "toYourDecision",
	640:  "checks",
	641:  "vatQuote",
	642:  "yourCommentPartnerReadsIt",
	643:  "monthsLeft",
	644:  "runsOnMonthly",
	645:  "terminated",
	646:  "suspended",
	647:  "active",
	648:  "contactService",
	649:  "address",
	650:  "monthlyPriceExclVat",
	651:  "stateService",
	652:  "identifier",
	653:  "untilTermEndsRemaining",
	654:  "productIdentifierReferenceOrTown",
	655:  "allCustomers",
	656:  "allProducts",
	657:  "upgrade",
	658:  "notPossibleNow",
	659:  "possibleNow",
	660:  "allServices",
	661:  "show",
	662:  "tickServicesToChangeThem",
	663:  "tickAllOnThisPage",
	664:  "whatIsPossible",
	665:  "changeTickedServices",
	666:  "moreServices",
	667:  "nothingFoundYetThereAre",
	668:  "thereIsNoServiceLike",
	669:  "showAllServices",
	670:  "yourCustomersHaveNoServices",
	671:  "seeCatalogue",
	672:  "chooseNameId",
	673:  "canGrow",
	674:  "moveToService",
	675:  "changeNameId",
	676:  "changeOfThisServiceIs",
	677:  "onlyMoveIsPossible",
	678:  "thisServiceCannotChangeNow",
	679:  "seeOpenOrder",
	680:  "changeThisService",
	681:  "runsOver",
	682:  "configuration",
	683:  "canGrowService",
	684:  "changesChanged",
	685:  "newServices",
	686:  "answerToYourQuestion",
	687:  "requestedOn",
	688:  "requestedBy",
	689:  "vatReviewWaivedBy",
	690:  "toNewFigures",
	691:  "pleaseSeeWhatThisDiscount",
	692:  "nothingHasBeenRecordedYet",
	693:  "discountOnOneOffChargeInline",
	694:  "discountOnMonthlyPriceInline",
	695:  "consent",
	696:  "mandate",
	697:  "positionOfWhoSigns",
	698:  "nameOfWhoSigns",
	699:  "answer",
	700:  "signedPdf",
	701:  "question",
	702:  "vatCheck",
	703:  "thisVersionWasValidUntil",
	704:  "returnedWithQuestion",
	705:  "partnerCanOrderUntil",
	706:  "thisVersionDoesNotWait",
	707:  "youHaveApprovedThisVersion",
	708:  "stillToBeDecidedBy",
	709:  "itemNumber",
	710:  "workList",
	711:  "thisIsOnecentralsWorkList",
	712:  "serviceChangedSinceYouSaw",
	713:  "nothingWasPutInCart",
	714:  "editChangeInCart",
	715:  "cartTakesOneChangeOf",
	716:  "thisServiceIsInCart",
	717:  "changeName",
	718:  "keepName",
	719:  "thisCannotBeCalculatedYet",
	720:  "takesEffect",
	721:  "differencePerMonthOneOff",
	722:  "noChangeToCalculate",
	723:  "thisServiceCannotChangeNowUpgrade",
	724:  "whatChanges",
	725:  "takingNumbersAlong",
	726:  "saveChangeInCart",
	727:  "addToCartUpgrade",
	728:  "nowAndThen",
	729:  "chooseWhatChangesHereYou",
	730:  "amountsExcludeVatUnlessThey",
	731:  "whatEachNumberDoesTo",
	732:  "oneNumberOrRangePer",
	733:  "suchAsCustomersPoNumber",
	734:  "emptyAsEarlyAsPossibleChangeThat",
	735:  "nowInline",
	736:  "nowN",
	737:  "inStepsOfN",
	738:  "fromToNN2",
	739:  "nowOnWithout",
	740:  "nowHad",
	741:  "atMostUpgradefield",
	742:  "keepCurrentTerm",
	743:  "numbersToTakeAlong",
	744:  "currentOperatorOfNumbers",
	745:  "referenceOfDocument",
	746:  "referenceOfPortingMandate",
	747:  "perMonthAmount",
	748:  "sameMonthlyPrice",
	749:  "onAgreedDay",
	750:  "afterEndOfTerm",
	751:  "onFirstOfMonth",
	752:  "asSoonAsItCan",
	753:  "staysUntil",
	754:  "newUntil",
	755:  "nothingWaitsForYou",
	756:  "nothingThatWaitsForYou",
	757:  "giveAmountSuchAs1",
	758:  "chooseOneOfOptions",
	759:  "amountFromPerMonthOr",
	760:  "waiting",
	761:  "youDecideAs",
	762:  "n7DaysOrLonger",
	763:  "n3DaysOrLonger",
	764:  "n1DayOrLonger",
	765:  "agreed",
	766:  "notYet",
	767:  "filter",
	768:  "showEverything",
	769:  "youStandInFor",
	770:  "waitingSince",
	771:  "alsoNeeded",
	772:  "nobodyElse",
	773:  "colleagueYouChooseHereCan",
	774:  "nobodyStandsInForYou",
	775:  "removeName",
	776:  "addStandIn",
	777:  "colleague",
	778:  "chooseAccountManager",
	779:  "firstDay",
	780:  "lastDay",
	781:  "add",
	782:  "thisDocumentWasMadeFrom",
	783:  "referenceClosing",
	784:  "total",
	785:  "totalOfThisQuote",
	786:  "onWaivedForCustomerMaximum",
	787:  "termOver24Months",
	788:  "remarks",
	789:  "conditions",
	790:  "thisQuoteIsSubjectTo",
	791:  "leadTimesAreInBusiness",
	792:  "firstPeriodIsCalculatedOn",
	793:  "allAmountsAreInEuro",
	794:  "validity",
	795:  "validUntilEndOf23",
	796:  "thisOfferIs",
	797:  "thisQuoteIs",
	798:  "validityIsSetOnApproval",
	799:  "signature",
	800:  "placeAndDate",
	801:  "position",
	802:  "onBehalfOf",
	803:  "youAgreeToQuoteAnd",
	804:  "agreedClosing",
	805:  "activatesThisQuoteInPartner",
	806:  "activation",
	807:  "thisCopyIsForYour",
	808:  "forYourInformation",
	809:  "monthlyPrice",
	810:  "ends",
	811:  "new",
	812:  "migration",
	813:  "newComparison",
	814:  "old",
	815:  "changed",
	816:  "unchanged",
	817:  "specification",
	818:  "siteAndContact",
	819:  "deliveryAndTerm",
	820:  "changeItem2",
	821:  "migrationItem",
	822:  "linkedTo",
	823:  "endOfTerm",
	824:  "startOfMonth",
	825:  "runsUntilRemaining",
	826:  "runsMonthly",
	827:  "fromCompletionPlannedUntil",
	828:  "itemNumberText",
	829:  "site",
	830:  "promisedDocument",
	831:  "more",
	832:  "andTrimSpace",
	833:  "openThisQuoteInPartner",
	834:  "referenceShort",
	835:  "draftNotYetApprovedBy",
	836:  "vatIdJoined",
	837:  "kvkTradeRegister",
	838:  "statutorySeat",
	839:  "yourPartner",
	840:  "customerSite",
	841:  "customerReference",
	842:  "yourVatId",
	843:  "yourKvkNumber",
	844:  "yourSupplier",
	845:  "number",
	846:  "setOnApproval",
	847:  "weArePleasedToOffer",
	848:  "forChangeYouSeeWhat",
	849:  "thisDocumentSpecifiesWhatHas",
	850:  "changesToExistingServices",
	851:  "whatChangesOverview",
	852:  "leadTimeBusinessDays",
	853:  "planned",
	854:  "each",
	855:  "option",
	856:  "eachCount",
	857:  "slaRepairTimeAvailability",
	858:  "requestQuoteOrChangeCart",
	859:  "openCart",
	860:  "willBeRemovedOn",
	861:  "lastChangedBy",
	862:  "contents",
	863:  "cartForWasLastChanged",
	864:  "yourCartIsStillOpen",
	865:  "yourCartWillBeRemoved",
	866:  "n1Line",
	867:  "lines",
	868:  "effectiveDate",
	869:  "numbersToPort",
	870:  "currentOperatorItem",
	871:  "linkedToItem",
	872:  "customersReference",
	873:  "siteContact",
	874:  "line",
	875:  "serviceInline",
	876:  "runsOnUntilLeft",
	877:  "extendedMonthlyNotice",
	878:  "fromDelivery",
	879:  "lineNumberName",
	880:  "explanation",
	881:  "textReason",
	882:  "textPositionState",
	883:  "eachLine",
	884:  "inCartItem",
	885:  "n235959AmsterdamTime",
	886:  "referenceChecksum",
	887:  "moment",
	888:  "sentAutomaticallyByOnecentral",
	889:  "downloadConfirmationPdf",
	890:  "dear",
	891:  "dearSirOrMadam",
	892:  "fromLabelBy",
	893:  "orderStateOrder",
	894:  "orderOrder",
	895:  "viewOrder",
	896:  "onConfirmed",
	897:  "byConfirmed",
	898:  "quoteForWasConfirmedAnd",
	899:  "orderWasReceived",
	900:  "orderReceived",
	901:  "orderWasReleasedForDelivery",
	902:  "accountManagerReleasesOrderFor",
	903:  "activated",
	904:  "textSignerSignerFunction",
	905:  "signed",
	906:  "releasedOn",
	907:  "orderOfForCanBe",
	908:  "orderWasReleasedForDeliveryOrder",
	909:  "orderReleasedOrderCustomer",
	910:  "orderDelivered",
	911:  "deliveryInOrder",
	912:  "orderForWasDelivered",
	913:  "inOrderForWasDelivered",
	914:  "cancellationInOrder",
	915:  "orderForWasCancelled",
	916:  "inOrderForWasCancelled",
	917:  "deliveryFailed",
	918:  "deliveryFailedInOrder",
	919:  "orderForCouldNotBe",
	920:  "inOrderForCouldNot",
	921:  "orderForIsPartlySettled",
	922:  "existingServiceStaysAsIt",
	923:  "partner",
	924:  "partnersAnswerToQuestion",
	925:  "oneDecisionFromYourGroup",
	926:  "thisLinkIsPersonalOnly",
	927:  "reviewAndDecide",
	928:  "decideBefore",
	929:  "forOfRequestsQuoteYou",
	930:  "yourApprovalIsRequested",
	931:  "approvalRequested",
	932:  "ofRequestedQuoteForOn",
	933:  "yourDecisionIsStillNeeded",
	934:  "reminderWaitsForYourDecision",
	935:  "ofRequestedQuoteForOnPartnersAccount",
	936:  "yourDecisionAsStandIn",
	937:  "asStandInWaitsFor",
	938:  "viewQuote",
	939:  "quoteForWaitsForPartners",
	940:  "requestWasReturnedWithQuestion",
	941:  "youCanSubmitRequestAgain",
	942:  "answerQuestionQuote",
	943:  "beforeQuoteForCanBe",
	944:  "thereIsQuestionAboutYour",
	945:  "questionAboutQuote",
	946:  "requestOfQuoteForWas",
	947:  "quoteWasDeclined",
	948:  "quoteDeclined",
	949:  "youCanCopyQuoteTo",
	950:  "quoteForIsApprovedAnd",
	951:  "quoteIsApproved",
	952:  "quoteApproved",
	953:  "howToConfirmCheckConfirmation",
	954:  "howToConfirmCheckConfirmationPdfAnd",
	955:  "partnerCanNowSignIt",
	956:  "partnerCanNowActivateIt",
	957:  "reviewAndSign",
	958:  "reviewAndActivate",
	959:  "ifYouDoNotWant",
	960:  "quoteForIsApprovedBut",
	961:  "quoteIsAboutToExpire",
	962:  "quoteExpiresOn",
	963:  "quoteForWasWithdrawnAnd",
	964:  "quoteWasWithdrawn",
	965:  "quoteWithdrawn",
	966:  "wasValidUntil",
	967:  "quoteForWasNotConfirmed",
	968:  "quoteHasExpired",
	969:  "quoteExpired",
	970:  "commentDoesNotChangeQuote",
	971:  "readAndReply",
	972:  "quoteForHasNewComment",
	973:  "thereIsNewComment",
	974:  "newCommentOnQuote",
	975:  "mailAboutNotDelivered",
	976:  "viewDetails",
	977:  "notDeliveredQuote",
	978:  "messageOfOnecentralHasFinally",
	979:  "mailCouldNotBeDelivered",
	980:  "whyYourDecisionIsNeeded",
	981:  "customerWaivesLongestTermFor",
	982:  "alternativeLabel",
	983:  "lineNumber",
	984:  "waivedBy",
	985:  "toJudge",
	986:  "whatToLookAt",
	987:  "hoursInline",
	988:  "h",
	989:  "repairTime",
	990:  "level",
	991:  "package",
	992:  "ampere",
	993:  "atMost",
	994:  "power",
	995:  "space",
	996:  "gbStorage",
	997:  "storage",
	998:  "storageSsd",
	999:  "gbMemory",
	1000: "memory",
	1001: "size",
	1002: "seats",
	1003: "seatsCharacteristic",
	1004: "seatType",
	1005: "numbersInline",
	1006: "channels",
	1007: "voiceChannels",
	1008: "dataBundle",
	1009: "throughput",
	1010: "bandwidth",
	1011: "thisProductHasNoTiers",
	1012: "thisProductHasNoSuch",
	1013: "thisProductHasNoNumber",
	1014: "cannotBeCombinedWith",
	1015: "atMostSentence",
	1016: "thisProductHasNoSuchOption",
	1017: "onlyAdministratorCanDoThis",
	1018: "changeAccountManagerWithIts",
	1019: "chooseNlOrEn",
	1020: "nameAccountManager",
	1021: "thereIsNoSuchLevel",
	1022: "chooseResellerOrSolutions",
	1023: "lettersDigitsAnd",
	1024: "thisIsNoAccountManager",
	1025: "notRoleOfOnecentral",
	1026: "nameSubject",
	1027: "onlyAccountManagerCanDo",
	1028: "somebodyElseThanYourself",
	1029: "periodFromFirstToLast",
	1030: "atMostTwenty",
	1031: "thisHasBeenDecidedAlready",
	1032: "thisVersionDoesNotWaitForYou",
	1033: "youHaveDecidedOnThis",
	1034: "requesterDoesNotDecide",
	1035: "onlyAccountManagerCanWaive",
	1036: "onlyAccountManagerGivesDiscounts",
	1037: "thisVersionCannotBePriced",
	1038: "thereIsNoSuchItem",
	1039: "fromZeroToAmountItself",
	1040: "from0To10000",
	1041: "givePercentageOrAmount",
	1042: "namePartner",
	1043: "youHaveNoRoleHere",
	1044: "partnerInline",
	1045: "onlyPartnerCanDoThis",
	1046: "quoteInline",
	1047: "pngOrJpegOfAt",
	1048: "tooLightContrastWithWhite",
	1049: "colourLike0e3c61",
	1050: "atMost80Services",
	1051: "serviceBulk",
	1052: "cartChangedMeanwhile",
	1053: "atMost80ItemsPer",
	1054: "from1To80Items",
	1055: "itemInline",
	1056: "thereIsNothingToLink",
	1057: "thisCustomerHasNoSuch",
	1058: "thereIsNoSuchProduct",
	1059: "calculationChangedSinceYouSaw",
	1060: "nameHashOfWhatYou",
	1061: "dateNotInFuture",
	1062: "thisServiceIsInCartAlready",
	1063: "atMost80ItemsAnd",
	1064: "cartIsEmpty",
	1065: "vatTreatmentOfThisCustomer",
	1066: "completeCustomersDetails",
	1067: "yourAccountIsBlockedContact",
	1068: "serviceChangedSinceRequest",
	1069: "linkedServiceIsTerminated",
	1070: "iSignForCustomerAm",
	1071: "iActivateThisOrderFor",
	1072: "nameSha256OfDocument",
	1073: "confirmThatYouMaySign",
	1074: "thereIsNoOrderWithout",
	1075: "thisQuoteWasValidUntilUntil",
	1076: "thisQuoteIsOrderAlready",
	1077: "thisPartnerConfirmsOtherwise",
	1078: "thisIsNotDocumentOf",
	1079: "documentIsStillBeingDrawn",
	1080: "giveNameOrReference",
	1081: "customerChangedMeanwhile",
	1082: "giveAddressOfDelivery",
	1083: "whetherThisCanBeDelivered",
	1084: "thisCannotBeDeliveredAt",
	1085: "giveCurrentOperatorAndNumbers",
	1086: "promiseDocument",
	1087: "portingMandate",
	1088: "smallBusinessMustExpresslyAccept",
	1089: "numberPortIsInProgress",
	1090: "thisServiceIsBeingTerminated",
	1091: "thisServiceIsSuspended",
	1092: "thisServiceIsTerminated",
	1093: "orderOnThisServiceIs",
	1094: "thisProductIsAtEnd",
	1095: "thisServiceCannotBeUpgraded",
	1096: "onlyQuoteThatEndedWithout",
	1097: "thereIsNoSuchQuote",
	1098: "notPdf",
	1099: "atMost4Mb",
	1100: "pieceOfEvidence",
	1101: "fromDayOfOrderUntil",
	1102: "containsControlCharacter",
	1103: "atMostCharacters",
	1104: "thisFieldIsRequired",
	1105: "postcodeLike1234Ab",
	1106: "countryCodeOfTwoLetters",
	1107: "telephoneNumberLike0201234567Or",
	1108: "eMailAddressLikeName",
	1109: "noValidVatIdOf",
	1110: "eightDigitsForDutchBusinesses",
	1111: "nameServiceOrItem",
	1112: "atMostFive",
	1113: "dateInThisCentury",
	1114: "from0To120Months",
	1115: "withModifyOnly",
	1116: "nameVersionOfServiceThat",
	1117: "nameServiceThatChanges",
	1118: "chooseProduct",
	1119: "chooseAddOrModify",
	1120: "unknownOption",
	1121: "unknownCharacteristic",
	1122: "tooManyCharacteristicsOrOptions",
	1123: "from0To1000",
	1124: "numberLike0201234567OrRange",
	1125: "atMostTwentyNumbersOr",
	1126: "choose1326Or52",
	1127: "theseNumbersAreForAccount",
	1128: "thisServiceNoLongerExists",
	1129: "thisProductCannotBeOrdered",
	1130: "thisServiceCannotMoveTo",
	1131: "serviceChangedSinceYouSawItLook",
	1132: "priceChangedSinceYouSaw",
	1133: "product",
	1134: "thereIsNoDocumentUntil",
	1135: "chooseAcknowledgedInprogressOrPartial",
	1136: "hashIsNotOfThis",
	1137: "thereIsNoSuchVersion",
	1138: "thereIsNewerVersionLatest",
	1139: "oneOrMoreChecksDid",
	1140: "contractingPartyChangedSinceRequest",
	1141: "thisCustomersCartIsNot",
	1142: "youMayNotDoThis",
	1143: "thisProductDoesNotCome",
	1144: "theseChangesTakeEffectAt",
	1145: "nothingChanges",
	1146: "thisCanBeDoneOn",
	1147: "thisCannotBeDoneIn",
	1148: "linksInCartOnly",
	1149: "amountsExcludeVatVatTreatment",
	1150: "vatReverseChargedToCustomer",
	1151: "thereIsCatalogueFromAlready",
	1152: "thereIsAnotherCatalogue",
	1153: "tooBusyAtMomentTry",
	1154: "thisIsTooMuchText",
	1155: "thisCursorIsNotOf",
	1156: "customerInline",
	1157: "person",
	1158: "thisRoleDoesNotDecide",
	1159: "orderInThisStateIs",
	1160: "thisIdempotencyKeyWasUsed",
	1161: "cartInline",
	1162: "versionOfQuote",
	1163: "document",
	1164: "orderInline",
	1165: "job",
	1166: "session",
	1167: "chooseAccountmanagerSalesmanagerOrEngineering",
	1168: "requestDidNotArriveIn",
	1169: "thisIsNotJsonLook",
	1170: "thisIsNotUtf8",
	1171: "nestedTooDeeply",
	1172: "thisFieldStandsMoreThan",
	1173: "thisParameterStandsMoreThan",
	1174: "thereIsNoSuchParameter",
	1175: "queryStringIsMalformed",
	1176: "wholeNumberFrom1To",
	1177: "chooseFrom",
	1178: "anotherVersionThanOneIn",
	1179: "send",
	1180: "object",
	1181: "withoutPricesWithForCustomer",
	1182: "atMost100Characters",
	1183: "anotherServiceThanOneIn",
	1184: "modifyOnly",
	1185: "list",
	1186: "dateLike20261117",
	1187: "nullCannotBeHereLeave",
	1188: "thereIsNoSuchField",
	1189: "wholeNumber",
	1190: "trueOrFalse",
	1191: "textInline",
	1192: "thisLinkHasExpired",
	1193: "thisLinkHasBeenRevoked",
	1194: "weDidNotMakeThis",
	1195: "thisLinkIsNotValid",
	1196: "itMayHaveBeenCut",
	1197: "thisLinkIsNotComplete",
	1198: "pleaseTryAgain",
	1199: "loginDidNotWork",
	1200: "loggingInIsNotPossible",
	1201: "nothingWasRecordedPleaseLog",
	1202: "youCannotLogInHere",
	1203: "youHaveNoAccessHere",
	1204: "thisFormDidNotCome",
	1205: "thisDoesNotExistOr",
	1206: "whatWaitsForYourDecision",
	1207: "pleaseTryAgainInMoment",
	1208: "somethingWentWrongError",
	1209: "requestWasAbandoned",
	1210: "oneMomentPlease",
	1211: "nameVersionThatYouSaw",
	1212: "thisIsNotRight",
	1213: "thisMediaTypeCannotBe",
	1214: "tooMuchWasSent",
	1215: "whatYouSawChangedMeanwhile",
	1216: "thisCannotBeDoneNow",
	1217: "thisMethodCannotBeUsed",
	1218: "notFound",
	1219: "youMayNotDoThisError",
	1220: "youAreNotLoggedIn",
	1221: "thisIsOurFaultPlease",
	1222: "atMostKb",
	1223: "nothingWasRecordedPleaseSend",
	1224: "nameOneEtagInQuotes",
	1225: "weakEtagMatchesNothing",
	1226: "nameInIfMatchEtag",
	1227: "from1To255Visible",
	1228: "giveEveryRequestKeyOf",
	1229: "iAmMandatedByTo",
	1230: "itCannotGoInCart",
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
	79:   "note text",
	80:   "n number,option name",
	82:   "wanted message",
	84:   "what message",
	85:   "tiers name",
	86:   "name message,low number,high number,step number",
	87:   "products name",
	107:  "text text,oneOff text",
	118:  "n text,n2 text",
	119:  "offeringName text",
	120:  "product text",
	125:  "n number",
	126:  "customers number",
	132:  "addable number",
	149:  "number number,offering text,text text",
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
	462:  "who text",
	469:  "name text",
	471:  "name text,decidedAt moment",
	472:  "manualDiscountBasisPointsOver percent,role message",
	478:  "number text",
	480:  "name text",
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
	491:  "number text",
	505:  "message text",
	508:  "n number",
	509:  "hours number",
	513:  "text text",
	517:  "ordered number",
	519:  "lead text",
	522:  "conversion text",
	529:  "requested number,converted number",
	532:  "lead text,lead2 text",
	533:  "first text,last text,says text",
	567:  "service text",
	570:  "leadTimeBusinessDays number",
	582:  "done number,len number",
	589:  "step number",
	590:  "low number,high number",
	591:  "label text",
	592:  "label text,min number,max number,label2 text",
	593:  "documentName message",
	594:  "name name",
	595:  "count message",
	596:  "max number",
	597:  "name text",
	599:  "list text",
	602:  "latest number",
	604:  "until text",
	606:  "order text",
	607:  "until text",
	612:  "validUntil date",
	615:  "list text",
	620:  "number number",
	628:  "term message,ends date",
	643:  "remainingMonths number",
	653:  "term message,ends date,remaining text",
	672:  "name text,id text",
	675:  "name text,id text",
	684:  "changed number",
	685:  "added number",
	689:  "name text,at moment,reason text",
	703:  "validUntil date",
	705:  "validUntil date",
	708:  "list text",
	709:  "number number",
	717:  "name name",
	718:  "name name",
	721:  "amount difference,nrc money,effectiveDate date",
	736:  "n text",
	737:  "n text",
	738:  "n text,n2 text",
	739:  "effect text",
	740:  "had number",
	741:  "max text",
	742:  "remaining text",
	745:  "rest text",
	747:  "amount difference",
	753:  "months text,ends date",
	754:  "months text,ends date",
	775:  "name text",
	782:  "quote text",
	786:  "day text,name text",
	790:  "conditions text",
	795:  "what text,day date",
	802:  "party text",
	803:  "quote text,partner text",
	805:  "partner text",
	807:  "partner text",
	823:  "day text",
	824:  "day text",
	825:  "length text,ends date,term message",
	827:  "length text,ends date",
	828:  "number number,text text",
	831:  "int64 number",
	832:  "trimSpace text",
	834:  "short text",
	836:  "joined text",
	837:  "joined text",
	838:  "joined text,joined2 text",
	847:  "what text,detail text",
	849:  "partner text,what text",
	850:  "changed number",
	855:  "name text",
	856:  "count number",
	863:  "customerName text,updatedAt moment,removedOn date",
	865:  "removedOn date,customerName text",
	867:  "len number",
	874:  "number number",
	875:  "service text",
	876:  "ends date,term message",
	878:  "term message",
	879:  "number number,name text",
	881:  "reason text",
	882:  "position text,state message",
	885:  "day date",
	886:  "quote text,short text",
	887:  "at moment",
	890:  "name text",
	892:  "label text,by text",
	896:  "confirmed text",
	897:  "confirmed text",
	898:  "quote text,customer text,text text",
	900:  "order text,customer text",
	904:  "signer text,signerFunction text",
	907:  "order text,name text,customer text",
	909:  "order text,customer text",
	910:  "order text,customer text",
	911:  "order text,customer text",
	912:  "order text,customer text",
	913:  "order text,customer text,position text",
	914:  "order text,customer text",
	915:  "order text,customer text",
	916:  "order text,customer text,position text",
	918:  "order text,customer text",
	919:  "order text,customer text",
	920:  "order text,customer text,position text",
	921:  "order text,customer text",
	929:  "customer text,name text,name2 text,role message",
	931:  "quote text,customer text",
	932:  "name text,name2 text,customer text,on date,role message",
	934:  "quote text,customer text",
	935:  "name text,name2 text,customer text,on date",
	937:  "quote text,customer text",
	939:  "quote text,customer text",
	943:  "quote text,customer text",
	945:  "quote text,customer text",
	946:  "quote text,customer text",
	948:  "quote text,customer text",
	950:  "quote text,customer text,validUntil date",
	952:  "quote text,customer text",
	960:  "quote text,customer text,validUntil date",
	962:  "quote text,validUntil date,customer text",
	963:  "quote text,customer text",
	965:  "quote text,customer text",
	967:  "quote text,customer text",
	969:  "quote text,customer text",
	972:  "quote text,customer text",
	974:  "quote text,customer text",
	975:  "quote text,customer text",
	981:  "name text,date date",
	983:  "number number",
	984:  "name text",
	1014: "name name",
	1015: "max number",
	1047: "maxLogoSide number,text number",
	1066: "list text",
	1075: "until date",
	1076: "order text",
	1077: "expected text",
	1086: "name message",
	1103: "longest number",
	1132: "netMRC money,netMRC2 money",
	1138: "latest text",
	1146: "earliest date",
	1147: "from text",
	1151: "validFrom date",
	1152: "version text",
	1169: "offset number",
	1176: "most number",
	1177: "of text",
	1179: "accepted text",
	1222: "kb number",
	1229: "customer text",
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
	79:   "This product does not allow this change. ({0})",
	80:   "{0} × {1}",
	81:   "The input is not valid.",
	82:   "This must be {0}.",
	83:   "This form was sent before with other content. Please check what it says and send it again.",
	84:   "Not found: {0}.",
	85:   "Choose one of the tiers: {0}.",
	86:   "{0}: from {1} to {2}, in steps of {3}.",
	87:   "Link this product to one of: {0}.",
	88:   "partner",
	89:   "partner",
	90:   "account manager",
	91:   "sales manager",
	92:   "engineering",
	93:   "operations",
	94:   "administrator",
	95:   "system",
	96:   "received",
	97:   "being delivered",
	98:   "partly settled",
	99:   "delivered",
	100:  "cancelled",
	101:  "not delivered",
	102:  "Give a date like 2027-01-31.",
	103:  "Give a whole number.",
	104:  "What happened to each service",
	105:  "Not everything was put in a cart",
	106:  "Choose what changes first.",
	107:  "Total difference per month {0}, one-off {1}",
	108:  "Change services together",
	109:  "Cannot take part",
	110:  "Was in the cart already with another change, which was left as it is",
	111:  "In the cart",
	112:  "Empty: as early as possible",
	113:  "Keep the current terms",
	114:  "Without",
	115:  "With",
	116:  "Choose",
	117:  "As each service has it",
	118:  "Empty: as each service has it. From {0} to {1}",
	119:  "Move to {0}",
	120:  "Keep: {0}",
	121:  "Services",
	122:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	123:  "To your services",
	124:  "You chose services of different products. Change them by product:",
	125:  "{0, plural, one {{0} service} other {{0} services}}",
	126:  "{0, plural, one {{0} customer} other {{0} customers}}",
	127:  "Keep or move",
	128:  "What changes for all of them?",
	129:  "Calculate",
	130:  "What it becomes",
	131:  "Add to cart: ",
	132:  "{0, plural, one {{0} change} other {{0} changes}}",
	133:  "By service",
	134:  "Back to the change",
	135:  "Old, new and difference",
	136:  "The chosen services",
	137:  "Service",
	138:  "Now p/m",
	139:  "Becomes p/m",
	140:  "Difference",
	141:  "One-off",
	142:  "From",
	143:  "Total of ",
	144:  "Amounts exclude VAT.",
	145:  "Not in the cart (any more)",
	146:  "Cart of ",
	147:  "Cart",
	148:  "No price yet",
	149:  "Item {0}, {1}: {2}",
	150:  "Change the item",
	151:  "See the new prices",
	152:  "Record the waiver",
	153:  "Complete the customer",
	154:  "You can mend this yourself.",
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
	168:  "Nothing was recorded",
	169:  "For ",
	170:  "This cart is empty. New services and upgrades go into one request together.",
	171:  "Total of this request",
	172:  "Start here",
	173:  "More in this request",
	174:  "Change a service of this customer",
	175:  "Choose a new service",
	176:  "Throw the cart away",
	177:  "All items go. This cannot be undone.",
	178:  "Throw away for good",
	179:  "Needed before you can request",
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
	227:  "Empty means: as early as can be.",
	228:  "Add to the cart",
	229:  "Link",
	230:  "Goes with",
	231:  "Another service goes with this",
	232:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	233:  "What it costs",
	234:  "This choice has no price yet. Below is why.",
	235:  "Needed for a request",
	236:  "Update the price",
	237:  "Back to the first choice",
	238:  "Close the comparison",
	239:  "How this price came about",
	240:  "Compare with another choice",
	241:  "Delivery",
	242:  "At: ",
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
	253:  "You may not order here yourself",
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
	273:  "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.",
	274:  "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.",
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
	295:  "The cart is empty. Choose a new service, or let a service below grow.",
	296:  "Choose a new service",
	297:  "This customer has no services yet.",
	298:  "Reference",
	299:  "Per month",
	300:  "See what can grow",
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
	337:  "Why may the VAT check be waived?",
	338:  "Give a discount (optional)",
	339:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	340:  "Discount on the monthly price",
	341:  "Discount on the one-off charge",
	342:  "Show the new figures first",
	343:  "This is a preview; nothing has been recorded yet.",
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
	370:  "Answer; the request itself stays as it is",
	371:  "Send the answer",
	372:  "Does something have to change? Then revise the request in the cart.",
	373:  "Revise the request",
	374:  "What else you can do",
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
	402:  "Have it ordered",
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
	423:  "Nothing was recorded. Please open the page again and try once more.",
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
	445:  "State",
	446:  "Orders under way",
	447:  "{0} of {1} delivered",
	448:  "{0, plural, one {{0} item} other {{0} items}}",
	449:  "Ordering at oneCentral",
	450:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	451:  "You cannot ask for quotes or order now. Please contact your account manager.",
	452:  "Your account is blocked",
	453:  "Let a service grow",
	454:  "New service",
	455:  "Nothing is open. Choose a service that can grow, or a new one.",
	456:  "Waived",
	457:  " Alternative: {0}.",
	458:  "Can be waived with a reason",
	459:  "For us to review",
	460:  "Blocks",
	461:  "Note",
	462:  "Up to: {0}",
	463:  "you",
	464:  "your account manager",
	465:  "no longer needed",
	466:  "returned",
	467:  "declined",
	468:  "approved",
	469:  "waits for {0}",
	470:  "waits for a decision",
	471:  " by {0}, {1}",
	472:  "Over {0} this role decides too: {1}.",
	473:  "not delivered",
	474:  "cancelled",
	475:  "delivered",
	476:  "Order released",
	477:  "Document signed elsewhere added",
	478:  "Document of version {0} made",
	479:  "Comment",
	480:  "Handed over to {0}",
	481:  "Version {0} superseded",
	482:  "Version {0} expired",
	483:  "Version {0} withdrawn",
	484:  "Version {0} returned with a question",
	485:  "Version {0} declined",
	486:  "Version {0} approved",
	487:  "Agreed to version {0}",
	488:  "Discount given: version {0}",
	489:  "Version {0} is being revised",
	490:  "Question answered with version {0}",
	491:  "Version {0} requested",
	492:  "Skip to content",
	493:  "Main menu",
	494:  "Log out",
	495:  "reference of this page",
	496:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	497:  "Log in and judge",
	498:  "This page by itself decides nothing.",
	499:  "Your decision is asked",
	500:  "The link was made for somebody else. What waits for your decision is in your work list.",
	501:  "This request does not wait for you",
	502:  "This version has been decided on already, or the request was withdrawn or has expired.",
	503:  "There is nothing left to decide",
	504:  "See the request",
	505:  "The version that this link was for has been replaced; it can no longer be decided on. {0}",
	506:  "There is a newer version",
	507:  "To the newest version",
	508:  "{0, plural, one {{0} day} other {{0} days}}",
	509:  "{0, plural, one {{0} hour} other {{0} hours}}",
	510:  "less than an hour",
	511:  "In these weeks nothing was requested, decided or ordered.",
	512:  "You manage no partners, and stand in for nobody who does now.",
	513:  "{0} weeks",
	514:  "Numbers",
	515:  "To the numbers",
	516:  "There is no such period",
	517:  "excl. VAT; orders: {0}",
	518:  "Won per month",
	519:  "business days, median; 9 in 10 within {0}",
	520:  "From decision to order",
	521:  "From request to decision",
	522:  "of which ordered by now: {0}",
	523:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	524:  "Business days from decision to order",
	525:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	526:  "Business days from request to decision",
	527:  "The difference per month of the orders, excl. VAT.",
	528:  "Won per month, by week of the order",
	529:  "{0}, of which ordered {1}",
	530:  "Outlined: requested. Filled: of those ordered by now.",
	531:  "Requests per week",
	532:  "{0}, 9 in 10 within {1}",
	533:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	534:  "Together",
	535:  "Week, from Monday",
	536:  "To order, 90%",
	537:  "To order, median",
	538:  "To decision, 90%",
	539:  "To decision, median",
	540:  "Decided",
	541:  "Ordered by now",
	542:  "Period",
	543:  "By partner",
	544:  "By week",
	545:  "Download as CSV",
	546:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	547:  "won per month, euro excl. VAT",
	548:  "business days to order, 90%",
	549:  "business days to order, median",
	550:  "ordered",
	551:  "business days to decision, 90%",
	552:  "business days to decision, median",
	553:  "decided",
	554:  "of which ordered by now",
	555:  "requested",
	556:  "partner id",
	557:  "Your account manager releases the order. Until then you can cancel items yourself.",
	558:  "Waits for release",
	559:  "Delivered",
	560:  "waits for oneCentral",
	561:  "Released",
	562:  "Statement",
	563:  "On",
	564:  "Signatory",
	565:  "Activated by",
	566:  "Signed by",
	567:  "Service {0}",
	568:  "Delivered on",
	569:  "Was planned for",
	570:  "{0, plural, one {{0} business day} other {{0} business days}}",
	571:  "Planned date",
	572:  "Specification in the quote",
	573:  "Confirmation",
	574:  "Quote ",
	575:  "Cancel this item",
	576:  "Reason",
	577:  "Cancel the item",
	578:  "Not delivered",
	579:  "Cancelled",
	580:  "Partly done",
	581:  "In progress",
	582:  "{0} of {1}",
	583:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	584:  "Orders, the newest first; amounts without VAT",
	585:  "Ordered on",
	586:  "Next date",
	587:  "This is where oneCentral's partners order.",
	588:  "engineering judges the design",
	589:  ", in steps of {0}",
	590:  "From {0} to {1}",
	591:  "{0}: at least that of what is linked to it.",
	592:  "{0}: {1} to {2} times {3}.",
	593:  "needs a document: {0}",
	594:  "not together with {0}",
	595:  "counts for all {0}",
	596:  "at most {0}",
	597:  "Reference of the {0}",
	598:  "none",
	599:  "Goes with one of: {0}.",
	600:  "in the cart",
	601:  "To this customer's cart",
	602:  "Only version {0} still counts.",
	603:  "You are looking at an earlier version",
	604:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	605:  "We have a question",
	606:  "This quote is order {0}.",
	607:  "Approved: you can order until {0}",
	608:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	609:  "We are reviewing your request",
	610:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	611:  "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.",
	612:  "by {0}",
	613:  "waits for your answer",
	614:  " and ",
	615:  "waits for {0}",
	616:  "Your answer to our question",
	617:  "For your customer, with prices (PDF)",
	618:  "For your customer, without prices (PDF)",
	619:  "The quote as a PDF",
	620:  "Version {0}",
	621:  "Please check these fields:",
	622:  "Not everything is right yet",
	623:  "Documents",
	624:  "Country (two letters)",
	625:  "Numbers",
	626:  "Note",
	627:  "Requested date",
	628:  "{0}, planned until {1}",
	629:  "Options: what one adds",
	630:  "different",
	631:  "the same",
	632:  "This choice",
	633:  "First choice",
	634:  "Comparison",
	635:  "yes",
	636:  "no",
	637:  "Give a reason if you let this pass.",
	638:  "Request",
	639:  "To your decision",
	640:  "Checks",
	641:  "VAT",
	642:  "Your comment; the partner reads it too",
	643:  "{0, plural, one {{0} month} other {{0} months}} left",
	644:  "runs on monthly",
	645:  "terminated",
	646:  "suspended",
	647:  "active",
	648:  "Contact",
	649:  "Address",
	650:  "Monthly price, excl. VAT",
	651:  "State",
	652:  "Identifier",
	653:  "{0}, until {1} ({2})",
	654:  "Product, identifier, reference or town",
	655:  "All customers",
	656:  "All products",
	657:  "Upgrade",
	658:  "Not possible now",
	659:  "Possible now",
	660:  "All services",
	661:  "Show",
	662:  "Tick services to change them together.",
	663:  "Tick all on this page",
	664:  "What is possible",
	665:  "Change the ticked services",
	666:  "More services",
	667:  "Nothing found yet. There are more services to search.",
	668:  "There is no service like that.",
	669:  "Show all services",
	670:  "Your customers have no services yet.",
	671:  "See the catalogue",
	672:  "Choose {0} {1}",
	673:  "Can grow: ",
	674:  "Move to ",
	675:  "Change: {0} {1}",
	676:  "A change of this service is in the cart",
	677:  "Only a move is possible",
	678:  "This service cannot change now",
	679:  "See the open order",
	680:  "Change this service",
	681:  "Runs over",
	682:  "Configuration",
	683:  "Can grow",
	684:  "{0, plural, one {{0} change} other {{0} changes}}",
	685:  "{0, plural, one {{0} new service} other {{0} new services}}",
	686:  "Answer to your question",
	687:  "Requested on",
	688:  "Requested by",
	689:  "VAT review waived by {0}, {1}: {2}",
	690:  "To the new figures",
	691:  "Please see what this discount changes first, then approve.",
	692:  "Nothing has been recorded yet",
	693:  "discount on the one-off charge",
	694:  "discount on the monthly price",
	695:  "Consent",
	696:  "Mandate",
	697:  "Position of who signs",
	698:  "Name of who signs",
	699:  "Answer",
	700:  "Signed PDF",
	701:  "Question",
	702:  "VAT check",
	703:  "This version was valid until {0}.",
	704:  "Returned with a question",
	705:  "The partner can order until {0}.",
	706:  "This version does not wait for you",
	707:  "You have approved this version",
	708:  "Still to be decided by: {0}.",
	709:  "Item {0}: ",
	710:  "Work list",
	711:  "This is oneCentral's work list.",
	712:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	713:  "Nothing was put in the cart",
	714:  "Edit the change in the cart",
	715:  "A cart takes one change of a service. Change that one or take it out.",
	716:  "This service is in the cart already",
	717:  "Change: {0}",
	718:  "Keep: {0}",
	719:  "This cannot be calculated yet",
	720:  "Takes effect",
	721:  "Difference per month {0}, one-off {1}, from {2}",
	722:  "No change to calculate",
	723:  "This service cannot change now",
	724:  "What changes?",
	725:  "Taking numbers along",
	726:  "Save the change in the cart",
	727:  "Add to cart",
	728:  "Now and then",
	729:  "Choose what changes; here you see what it costs.",
	730:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	731:  "What each number does to the monthly price",
	732:  "One number or range per line, as 0201234500-0201234599",
	733:  "Such as the customer's PO number",
	734:  "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.",
	735:  "now",
	736:  "; now {0}",
	737:  ", in steps of {0}",
	738:  "From {0} to {1}",
	739:  "now on; without: {0}",
	740:  "; now {0}",
	741:  "At most {0}",
	742:  "Keep the current term: {0}",
	743:  "Numbers to take along",
	744:  "Current operator of the numbers",
	745:  "Reference of the document {0}",
	746:  "Reference of the porting mandate",
	747:  "{0} per month",
	748:  "same monthly price",
	749:  "on an agreed day",
	750:  "after the end of the term",
	751:  "on the first of a month",
	752:  "as soon as it can be delivered",
	753:  "stays: {0}, until {1}",
	754:  "new: {0}, until {1}",
	755:  "Nothing waits for you.",
	756:  "Nothing that waits for you passes this filter.",
	757:  "Give an amount such as 1,234.56.",
	758:  "Choose one of the options.",
	759:  "Amount from, per month or one-off",
	760:  "Waiting",
	761:  "You decide as",
	762:  "7 days or longer",
	763:  "3 days or longer",
	764:  "1 day or longer",
	765:  " (agreed)",
	766:  " (not yet)",
	767:  "Filter",
	768:  "Show everything",
	769:  "You stand in for ",
	770:  "Waiting since",
	771:  "Also needed",
	772:  "nobody else",
	773:  "A colleague you choose here can decide on your partners' requests in that period.",
	774:  "Nobody stands in for you.",
	775:  "Remove: {0}",
	776:  "Add a stand-in",
	777:  "Colleague",
	778:  "Choose an account manager",
	779:  "First day",
	780:  "Last day",
	781:  "Add",
	782:  "This document was made from version {0}. The SHA-256 of the change as recorded is:",
	783:  "Reference",
	784:  "Total",
	785:  "Total of this quote",
	786:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	787:  "Term over 24 months",
	788:  "Remarks",
	789:  "Conditions",
	790:  "This quote is subject to {0}.",
	791:  "Lead times are in business days and subject to availability at the site.",
	792:  "The first period is calculated on the difference from the planned date, that day included; if the actual date differs, the calculation for that date applies.",
	793:  "All amounts are in euro and exclude VAT unless stated otherwise.",
	794:  "Validity",
	795:  "{0} valid until the end of {1}, 23:59:59 (Europe/Amsterdam).",
	796:  "This offer is",
	797:  "This quote is",
	798:  "The validity is set on approval.",
	799:  "Signature",
	800:  "Place and date",
	801:  "Position",
	802:  "On behalf of {0}",
	803:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	804:  "Agreed",
	805:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	806:  "Activation",
	807:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	808:  "For your information",
	809:  "Monthly price",
	810:  "ends",
	811:  "new",
	812:  "migration",
	813:  "New",
	814:  "Old",
	815:  "changed",
	816:  "unchanged",
	817:  "Specification",
	818:  "Site and contact",
	819:  "Delivery and term",
	820:  "Change",
	821:  "Migration",
	822:  "Linked to",
	823:  "{0} (end of the term)",
	824:  "{0} (start of the month)",
	825:  "{0}, runs until {1} ({2} remaining)",
	826:  "runs monthly",
	827:  "{0} from completion, planned until {1}",
	828:  "item {0}, {1}",
	829:  "Site",
	830:  "Promised document",
	831:  "{0} more",
	832:  " and {0}",
	833:  "Open this quote in the partner portal",
	834:  "reference {0}",
	835:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	836:  "VAT id {0}",
	837:  "KvK (trade register) {0}",
	838:  "{0}, statutory seat {1}",
	839:  "Your partner",
	840:  "Customer site",
	841:  "Customer reference",
	842:  "Your VAT id",
	843:  "Your KvK number",
	844:  "Your supplier",
	845:  "Number",
	846:  "set on approval",
	847:  "We are pleased to offer you the following: {0}.{1}",
	848:  " For a change you see what differs: old, new and the difference.",
	849:  "This document specifies what {0} has delivered for you: {1}.",
	850:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	851:  "What changes",
	852:  "Lead time (business days)",
	853:  "Planned",
	854:  " (each)",
	855:  "Option: {0}",
	856:  " ({0} each)",
	857:  "SLA (repair time, availability)",
	858:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	859:  "Open the cart",
	860:  "Will be removed on",
	861:  "Last changed by",
	862:  "Contents",
	863:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	864:  "Your cart is still open",
	865:  "Your cart will be removed on {0}, {1}",
	866:  "1 line",
	867:  "{0} lines",
	868:  "Effective date",
	869:  "Numbers to port",
	870:  "Current operator",
	871:  "Linked to",
	872:  "Customer's reference",
	873:  "Site contact",
	874:  "line {0}",
	875:  "service {0}",
	876:  "runs on until {0}, {1} left",
	877:  "extended, monthly notice",
	878:  "{0} from delivery",
	879:  "line {0} ({1})",
	880:  "Explanation",
	881:  " ({0})",
	882:  "{0}: {1}",
	883:  "Each line",
	884:  "In the cart",
	885:  "{0}, 23:59:59 (Amsterdam time)",
	886:  "Reference {0}, checksum {1}.",
	887:  "Moment: {0}.",
	888:  "Sent automatically by oneCentral.",
	889:  "Download the confirmation (PDF)",
	890:  "Dear {0},",
	891:  "Dear Sir or Madam,",
	892:  "{0} from {1}",
	893:  "Order state",
	894:  "Order",
	895:  "View the order",
	896:  "{0} on",
	897:  "{0} by",
	898:  "Quote {0} for {1} was confirmed and is now order {2}.",
	899:  "The order was received",
	900:  "Order {0} received, {1}",
	901:  "The order was released for delivery.",
	902:  "The account manager releases the order for delivery. Until then the partner can cancel a line itself.",
	903:  "Activated",
	904:  "{0}, {1}",
	905:  "Signed",
	906:  "Released on",
	907:  "Order {0} of {1} for {2} can be fulfilled.",
	908:  "The order was released for delivery",
	909:  "Order {0} released, {1}",
	910:  "Order {0} delivered, {1}",
	911:  "Delivery in order {0}, {1}",
	912:  "Order {0} for {1} was delivered.",
	913:  "In order {0} for {1}, {2} was delivered.",
	914:  "Cancellation in order {0}, {1}",
	915:  "Order {0} for {1} was cancelled.",
	916:  "In order {0} for {1}, {2} was cancelled.",
	917:  "The delivery failed",
	918:  "Delivery failed in order {0}, {1}",
	919:  "Order {0} for {1} could not be delivered.",
	920:  "In order {0} for {1}, {2} could not be delivered.",
	921:  "Order {0} for {1} is partly settled.",
	922:  "An existing service stays as it was and can be changed again.",
	923:  "Partner",
	924:  "The partner's answer to the question",
	925:  "One decision from your group is enough.",
	926:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	927:  "Review and decide",
	928:  "Decide before",
	929:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	930:  "Your approval is requested",
	931:  "Approval requested: {0}, {1}",
	932:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	933:  "Your decision is still needed",
	934:  "Reminder: {0} waits for your decision, {1}",
	935:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	936:  "Your decision as stand-in is requested",
	937:  "As stand-in: {0} waits for your decision, {1}",
	938:  "View the quote",
	939:  "Quote {0} for {1} waits for the partner's answer.",
	940:  "The request was returned with a question",
	941:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	942:  "Answer the question",
	943:  "Before quote {0} for {1} can be approved, your answer is needed.",
	944:  "There is a question about your request",
	945:  "Question about quote {0}, {1}",
	946:  "The request of quote {0} for {1} was declined.",
	947:  "The quote was declined",
	948:  "Quote {0} declined, {1}",
	949:  "You can copy the quote to a new request, which uses today's prices.",
	950:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	951:  "The quote is approved",
	952:  "Quote {0} approved, {1}",
	953:  "How to confirm: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then it becomes an order. Anyone authorised to sign at your company can do this.",
	954:  "How to confirm: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	955:  "The partner can now sign it for the customer.",
	956:  "The partner can now activate it.",
	957:  "Review and sign",
	958:  "Review and activate",
	959:  "If you do not want to order, you need not do anything.",
	960:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	961:  "The quote is about to expire",
	962:  "Quote {0} expires on {1}, {2}",
	963:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	964:  "The quote was withdrawn",
	965:  "Quote {0} withdrawn, {1}",
	966:  "Was valid until",
	967:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	968:  "The quote has expired",
	969:  "Quote {0} expired, {1}",
	970:  "A comment does not change the quote.",
	971:  "Read and reply",
	972:  "Quote {0} for {1} has a new comment.",
	973:  "There is a new comment",
	974:  "New comment on quote {0}, {1}",
	975:  "Mail about {0} not delivered, {1}",
	976:  "View the details",
	977:  "Not delivered",
	978:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	979:  "A mail could not be delivered",
	980:  "Why your decision is needed",
	981:  "The customer waives the longest term for small businesses: {0}, {1}.",
	982:  " Alternative:",
	983:  ", line {0}",
	984:  "Waived by {0}",
	985:  "To judge",
	986:  "What to look at",
	987:  "hours",
	988:  "h",
	989:  "Repair time",
	990:  "Level",
	991:  "Package",
	992:  "ampere",
	993:  "At most",
	994:  "Power",
	995:  "Space",
	996:  "GB storage",
	997:  "Storage",
	998:  "Storage (SSD)",
	999:  "GB memory",
	1000: "Memory",
	1001: "Size",
	1002: "seats",
	1003: "Seats",
	1004: "Seat type",
	1005: "numbers",
	1006: "channels",
	1007: "Voice channels",
	1008: "Data bundle",
	1009: "Throughput",
	1010: "Bandwidth",
	1011: "This product has no tiers.",
	1012: "This product has no such characteristic.",
	1013: "This product has no number of units.",
	1014: "Cannot be combined with {0}.",
	1015: "At most {0}.",
	1016: "This product has no such option.",
	1017: "Only an administrator can do this.",
	1018: "Change the account manager with its own command.",
	1019: "Choose nl or en.",
	1020: "Name the account manager.",
	1021: "There is no such level.",
	1022: "Choose reseller or solutions.",
	1023: "Letters, digits, - and _.",
	1024: "This is no account manager.",
	1025: "Not a role of oneCentral.",
	1026: "Name the subject.",
	1027: "Only an account manager can do this.",
	1028: "Somebody else than yourself.",
	1029: "A period from a first to a last day.",
	1030: "At most twenty.",
	1031: "This has been decided already.",
	1032: "This version does not wait for you.",
	1033: "You have decided on this version already.",
	1034: "The requester does not decide.",
	1035: "Only the account manager can waive this.",
	1036: "Only the account manager gives discounts.",
	1037: "This version cannot be priced again.",
	1038: "There is no such item.",
	1039: "From zero to the amount itself.",
	1040: "From 0 to 10,000 basis points.",
	1041: "Give a percentage or an amount.",
	1042: "Name a partner.",
	1043: "You have no role here.",
	1044: "partner",
	1045: "Only a partner can do this.",
	1046: "quote",
	1047: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1048: "Too light: the contrast with white is under 4.5 : 1.",
	1049: "A colour like #0E3C61.",
	1050: "At most 80 services.",
	1051: "service",
	1052: "The cart changed meanwhile.",
	1053: "At most 80 items per request.",
	1054: "From 1 to 80 items.",
	1055: "item",
	1056: "There is nothing to link to.",
	1057: "This customer has no such service.",
	1058: "There is no such product.",
	1059: "The calculation changed since you saw it; look at it again.",
	1060: "Name the hash of what you saw.",
	1061: "A date, not in the future.",
	1062: "This service is in the cart already.",
	1063: "At most 80 items and 80 distinct services per request.",
	1064: "The cart is empty.",
	1065: "The VAT treatment of this customer must be reviewed.",
	1066: "Complete the customer's details: {0}.",
	1067: "Your account is blocked; contact your account manager.",
	1068: "The service changed since the request.",
	1069: "The linked service is terminated.",
	1070: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1071: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1072: "Name the SHA-256 of the document that is signed.",
	1073: "Confirm that you may sign for the customer.",
	1074: "There is no order without consent.",
	1075: "This quote was valid until {0}.",
	1076: "This quote is order {0} already.",
	1077: "This partner confirms otherwise: {0}.",
	1078: "This is not the document of this version.",
	1079: "The document is still being drawn; try again in a moment.",
	1080: "Give a name or a reference.",
	1081: "The customer changed meanwhile.",
	1082: "Give the address of delivery.",
	1083: "Whether this can be delivered at this address is not known yet.",
	1084: "This cannot be delivered at this address.",
	1085: "Give the current operator and the numbers.",
	1086: "Promise the document: {0}.",
	1087: "porting mandate",
	1088: "A small business must expressly accept a term over 24 months; record its waiver.",
	1089: "A number port is in progress on this service.",
	1090: "This service is being terminated.",
	1091: "This service is suspended.",
	1092: "This service is terminated.",
	1093: "An order on this service is already open.",
	1094: "This product is at the end of its sale; move to another one.",
	1095: "This service cannot be upgraded.",
	1096: "Only a quote that ended without an order can be erased.",
	1097: "There is no such quote.",
	1098: "Not a PDF.",
	1099: "At most 4 MB.",
	1100: "piece of evidence",
	1101: "From the day of the order until today.",
	1102: "Contains a control character.",
	1103: "At most {0} characters.",
	1104: "This field is required.",
	1105: "A postcode like 1234 AB.",
	1106: "A country code of two letters (ISO 3166-1).",
	1107: "A telephone number like 0201234567 or +31201234567.",
	1108: "An e-mail address like name@company.nl.",
	1109: "No valid VAT id of this country.",
	1110: "Eight digits, for Dutch businesses only.",
	1111: "Name a service or an item.",
	1112: "At most five.",
	1113: "A date in this century.",
	1114: "From 0 to 120 months.",
	1115: "With modify only.",
	1116: "Name the version of the service that you saw.",
	1117: "Name the service that changes.",
	1118: "Choose a product.",
	1119: "Choose add or modify.",
	1120: "Unknown option.",
	1121: "Unknown characteristic.",
	1122: "Too many characteristics or options.",
	1123: "From 0 to 1,000,000.",
	1124: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1125: "At most twenty numbers or ranges.",
	1126: "Choose 13, 26 or 52 weeks.",
	1127: "These numbers are for account managers, sales managers and operations.",
	1128: "This service no longer exists.",
	1129: "This product cannot be ordered (any more).",
	1130: "This service cannot move to this product.",
	1131: "The service changed since you saw it; look at it again.",
	1132: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1133: "product",
	1134: "There is no document until the version is approved.",
	1135: "Choose acknowledged, inProgress or partial.",
	1136: "The hash is not of this version; look at it again.",
	1137: "There is no such version.",
	1138: "There is a newer version: {0}.",
	1139: "One or more checks did not pass.",
	1140: "The contracting party changed since the request; revise the quote to take that over.",
	1141: "This customer's cart is not empty.",
	1142: "You may not do this.",
	1143: "This product does not come with this term.",
	1144: "These changes take effect at different moments; ask for them apart.",
	1145: "Nothing changes.",
	1146: "This can be done on {0} at the earliest.",
	1147: "This cannot be done in the state {0}.",
	1148: "Links in a cart only.",
	1149: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1150: "VAT reverse charged to the customer.",
	1151: "There is a catalogue from {0} already.",
	1152: "There is another catalogue {0}.",
	1153: "Too busy at the moment; try again.",
	1154: "This is too much text together; divide it over more requests.",
	1155: "This cursor is not of this list.",
	1156: "customer",
	1157: "person",
	1158: "This role does not decide on quotes.",
	1159: "An order in this state is not open.",
	1160: "This Idempotency-Key was used for another request.",
	1161: "cart",
	1162: "version of the quote",
	1163: "document",
	1164: "order",
	1165: "job",
	1166: "session",
	1167: "Choose accountManager, salesManager or engineering.",
	1168: "The request did not arrive in full.",
	1169: "This is not JSON: look at byte {0}.",
	1170: "This is not UTF-8.",
	1171: "Nested too deeply.",
	1172: "This field stands more than once.",
	1173: "This parameter stands more than once.",
	1174: "There is no such parameter here.",
	1175: "The query string is malformed.",
	1176: "A whole number from 1 to {0}.",
	1177: "Choose from {0}.",
	1178: "Another version than the one in the path.",
	1179: "Send {0}.",
	1180: "an object",
	1181: "Without prices with for=customer only.",
	1182: "At most 100 characters.",
	1183: "Another service than the one in the path.",
	1184: "Modify only.",
	1185: "a list",
	1186: "A date like 2026-11-17.",
	1187: "A null cannot be here; leave the field out.",
	1188: "There is no such field here.",
	1189: "a whole number",
	1190: "true or false",
	1191: "a text",
	1192: "This link has expired",
	1193: "This link has been revoked",
	1194: "We did not make this link, or it is too old to be recognised.",
	1195: "This link is not valid",
	1196: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1197: "This link is not complete",
	1198: "Please try again.",
	1199: "The login did not work",
	1200: "Logging in is not possible just now",
	1201: "Nothing was recorded. Please log in and try again.",
	1202: "You cannot log in here with this account.",
	1203: "You have no access here",
	1204: "This form did not come from our site",
	1205: "This does not exist, or is not for you.",
	1206: "What waits for your decision is in your work list.",
	1207: "Please try again in a moment.",
	1208: "Something went wrong",
	1209: "The request was abandoned",
	1210: "One moment please",
	1211: "Name the version that you saw",
	1212: "This is not right",
	1213: "This media type cannot be used here",
	1214: "Too much was sent",
	1215: "What you saw changed meanwhile",
	1216: "This cannot be done now",
	1217: "This method cannot be used here",
	1218: "Not found",
	1219: "You may not do this",
	1220: "You are not logged in",
	1221: "This is our fault. Please try again later.",
	1222: "At most {0} KB.",
	1223: "Nothing was recorded. Please send a shorter text or a smaller file.",
	1224: "Name one ETag, in quotes.",
	1225: "A weak ETag matches nothing.",
	1226: "Name in If-Match the ETag of what you saw.",
	1227: "From 1 to 255 visible ASCII characters.",
	1228: "Give every request a key of its own.",
	1229: "I am mandated by {0} to sign.",
	1230: "It cannot go in the cart like this; see the checks.",
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
	78:   "Deze wijziging kan niet bij dit product.",
	79:   "Deze wijziging kan niet bij dit product. ({0})",
	80:   "{0} × {1}",
	81:   "De invoer klopt niet.",
	82:   "Hier hoort {0}.",
	83:   "Dit formulier is al eens met een andere inhoud verstuurd. Controleer wat er staat en verstuur het opnieuw.",
	84:   "Niet gevonden: {0}.",
	85:   "Kies een van de varianten: {0}.",
	86:   "{0}: van {1} tot en met {2}, in stappen van {3}.",
	87:   "Koppel dit product aan een van: {0}.",
	88:   "partner",
	89:   "partner",
	90:   "accountmanager",
	91:   "salesmanager",
	92:   "engineering",
	93:   "operations",
	94:   "beheerder",
	95:   "systeem",
	96:   "ontvangen",
	97:   "in levering",
	98:   "deels afgehandeld",
	99:   "opgeleverd",
	100:  "geannuleerd",
	101:  "niet geleverd",
	102:  "Vul een datum in als 2027-01-31.",
	103:  "Vul een heel getal in.",
	104:  "Wat er met elke dienst gebeurde",
	105:  "Niet alles is in een winkelwagen gelegd",
	106:  "Kies eerst wat er verandert.",
	107:  "Totaal verschil per maand {0}, eenmalig {1}",
	108:  "Diensten samen wijzigen",
	109:  "Kan niet mee",
	110:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	111:  "Staat in de winkelwagen",
	112:  "Leeg: zo vroeg als kan",
	113:  "Huidige looptijden houden",
	114:  "Zonder",
	115:  "Met",
	116:  "Kies",
	117:  "Zoals elke dienst het heeft",
	118:  "Leeg: zoals elke dienst het heeft. Van {0} tot en met {1}",
	119:  "Overstappen op {0}",
	120:  "Houden: {0}",
	121:  "Diensten",
	122:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	123:  "Naar uw diensten",
	124:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	125:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	126:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	127:  "Houden of overstappen",
	128:  "Wat verandert er bij alle?",
	129:  "Bereken",
	130:  "Wat het wordt",
	131:  "In de winkelwagen: ",
	132:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	133:  "Per dienst",
	134:  "Terug naar de wijziging",
	135:  "Oud, nieuw en verschil",
	136:  "De gekozen diensten",
	137:  "Dienst",
	138:  "Nu p/m",
	139:  "Wordt p/m",
	140:  "Verschil",
	141:  "Eenmalig",
	142:  "Vanaf",
	143:  "Totaal van ",
	144:  "Bedragen zijn exclusief btw.",
	145:  "Staat niet (meer) in de winkelwagen",
	146:  "Winkelwagen van ",
	147:  "Winkelwagen",
	148:  "Nog zonder prijs",
	149:  "Regel {0}, {1}: {2}",
	150:  "Regel wijzigen",
	151:  "Nieuwe prijzen bekijken",
	152:  "Verklaring vastleggen",
	153:  "Klant aanvullen",
	154:  "U kunt dit zelf oplossen.",
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
	168:  "Er is niets vastgelegd",
	169:  "Voor ",
	170:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	171:  "Totaal van deze aanvraag",
	172:  "Begin hier",
	173:  "Meer in deze aanvraag",
	174:  "Een dienst van deze klant wijzigen",
	175:  "Een nieuwe dienst kiezen",
	176:  "Winkelwagen weggooien",
	177:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	178:  "Definitief weggooien",
	179:  "Nodig voor u kunt aanvragen",
	180:  "Let op",
	181:  "Prijzen zijn veranderd",
	182:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	183:  "Nieuwe prijzen aanvaarden",
	184:  "Naar de aanvraag",
	185:  "Wijzigen: {0}",
	186:  "Wijzigen",
	187:  "Verwijderen: {0}",
	188:  "Verwijderen",
	189:  "Verklaring van de klant over de looptijd",
	190:  "Deze klant is een kleine onderneming. Een looptijd van meer dan 24 maanden moet zij uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	191:  "Verklaring intrekken",
	192:  "Naam van wie dit namens de klant verklaart",
	193:  "Datum van de verklaring",
	194:  "Verklaring vastleggen",
	195:  "Offerte aanvragen",
	196:  "Dit kan zodra alles hierboven in orde is.",
	197:  "Bekijk wat er nodig is",
	198:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. De offerte is daarmee nog niet besteld.",
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
	215:  "Controleer uw keuze en sla haar opnieuw op.",
	216:  "Voor welke klant?",
	217:  "Zoek op naam, referentie, KvK-nummer of plaats",
	218:  "Zoeken",
	219:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	220:  "U hebt nog geen klanten. Leg er eerst een vast.",
	221:  "Er zijn meer klanten; zoek om ze te vinden.",
	222:  "Nieuwe klant vastleggen",
	223:  "Uw keuze",
	224:  "Opties",
	225:  "Gewenste datum (mag leeg blijven)",
	226:  "Op zijn vroegst op ",
	227:  "Leeg betekent: zo vroeg als kan.",
	228:  "In de winkelwagen",
	229:  "Koppeling",
	230:  "Hoort bij",
	231:  "Hier hoort een andere dienst bij",
	232:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	233:  "Wat het kost",
	234:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	235:  "Nodig voor een aanvraag",
	236:  "Prijs bijwerken",
	237:  "Terug naar de eerste keuze",
	238:  "Vergelijking sluiten",
	239:  "Hoe deze prijs ontstaat",
	240:  "Vergelijk met een andere keuze",
	241:  "Levering",
	242:  "Bij: ",
	243:  "Ander adres of andere contactpersoon",
	244:  "Adres van levering",
	245:  "Contactpersoon daar",
	246:  "Nummerbehoud en documenten",
	247:  "Huidige operator",
	248:  "Nummers of reeksen, een per regel",
	249:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	250:  "Uw referentie, zoals een inkoopnummer (mag leeg blijven)",
	251:  "Opmerking (mag leeg blijven)",
	252:  "Terug naar de offerte",
	253:  "Bestellen mag u hier niet zelf",
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
	267:  "Onderdeel",
	268:  "Tekenen en bestellen",
	269:  "Activeren en bestellen",
	270:  "Wat u bestelt",
	271:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	272:  "Uw bevestiging",
	273:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
	274:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
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
	300:  "Bekijk wat er kan groeien",
	301:  "Offertes van deze klant",
	302:  "Gegevens wijzigen",
	303:  "Bewaren kan al met een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	304:  "Bewaren kan al met een naam of een referentie. Alles wat niet leeg mag blijven, is nodig voordat u een offerte aanvraagt.",
	305:  "(mag leeg blijven)",
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
	337:  "Waarom mag de btw-controle gepasseerd worden?",
	338:  "Korting geven (mag leeg blijven)",
	339:  "Per onderdeel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 neemt een extra korting weg; leeg laat haar zoals zij is.",
	340:  "Korting op de maandprijs",
	341:  "Korting op eenmalig",
	342:  "Toon eerst de nieuwe cijfers",
	343:  "Dit is een voorbeeld; er is nog niets vastgelegd.",
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
	357:  "Tekenen voor de klant",
	358:  "Activeren",
	359:  "Offerte",
	360:  "Voortgang",
	361:  "De aanvraag",
	362:  "Opgemerkt bij de aanvraag",
	363:  "Wie beslist",
	364:  "Versies",
	365:  "Geschiedenis en opmerkingen",
	366:  "Opmerking plaatsen",
	367:  "Uw opmerking; uw accountmanager leest haar ook",
	368:  "Opmerking toevoegen",
	369:  "Uw antwoord",
	370:  "Antwoord; de aanvraag zelf blijft zoals zij is",
	371:  "Antwoord versturen",
	372:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	373:  "Aanvraag aanpassen",
	374:  "Wat u verder kunt doen",
	375:  "Aanpassen zet de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	376:  "Offerte aanpassen",
	377:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	378:  "Kopiëren naar de winkelwagen",
	379:  "Intrekken",
	380:  "Reden (mag leeg blijven)",
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
	402:  "Laten bestellen",
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
	423:  "Er is niets vastgelegd. Open de pagina opnieuw en probeer het nog eens.",
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
	445:  "Stand",
	446:  "Orders onderweg",
	447:  "{0} van {1} geleverd",
	448:  "{0, plural, one {{0} regel} other {{0} regels}}",
	449:  "Bestellen bij oneCentral",
	450:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	451:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	452:  "Uw account is geblokkeerd",
	453:  "Dienst uitbreiden",
	454:  "Nieuwe dienst",
	455:  "Er staat niets open. Kies een dienst die kan groeien, of een nieuwe.",
	456:  "Gepasseerd",
	457:  " Alternatief: {0}.",
	458:  "Te passeren met een reden",
	459:  "Bekijken wij",
	460:  "Houdt tegen",
	461:  "Let op",
	462:  "Aan zet: {0}",
	463:  "u",
	464:  "uw accountmanager",
	465:  "niet meer nodig",
	466:  "teruggestuurd",
	467:  "afgewezen",
	468:  "goedgekeurd",
	469:  "wacht op {0}",
	470:  "wacht op besluit",
	471:  " door {0}, {1}",
	472:  "Boven {0} beslist ook: {1}.",
	473:  "niet geleverd",
	474:  "geannuleerd",
	475:  "opgeleverd",
	476:  "Order vrijgegeven",
	477:  "Elders ondertekend document toegevoegd",
	478:  "Document van versie {0} gemaakt",
	479:  "Opmerking",
	480:  "Overgedragen aan {0}",
	481:  "Versie {0} vervangen",
	482:  "Versie {0} verlopen",
	483:  "Versie {0} ingetrokken",
	484:  "Versie {0} teruggestuurd met een vraag",
	485:  "Versie {0} afgewezen",
	486:  "Versie {0} goedgekeurd",
	487:  "Akkoord op versie {0}",
	488:  "Korting gegeven: versie {0}",
	489:  "Versie {0} wordt aangepast",
	490:  "Vraag beantwoord met versie {0}",
	491:  "Versie {0} aangevraagd",
	492:  "Naar de inhoud",
	493:  "Hoofdmenu",
	494:  "Uitloggen",
	495:  "kenmerk van deze pagina",
	496:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	497:  "Inloggen en beoordelen",
	498:  "Met deze pagina alleen wordt nog niets beslist.",
	499:  "Uw besluit wordt gevraagd",
	500:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	501:  "Deze aanvraag wacht niet op u",
	502:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	503:  "Hierover valt niets meer te beslissen",
	504:  "Bekijk de aanvraag",
	505:  "De versie waarvoor deze link was, is vervangen; daarover kunt u niet meer beslissen. {0}",
	506:  "Er is een nieuwere versie",
	507:  "Naar de nieuwste versie",
	508:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	509:  "{0, plural, one {{0} uur} other {{0} uur}}",
	510:  "minder dan een uur",
	511:  "In deze weken is niets aangevraagd, besloten of besteld.",
	512:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	513:  "{0} weken",
	514:  "Cijfers",
	515:  "Naar de cijfers",
	516:  "Deze periode is er niet",
	517:  "excl. btw; orders: {0}",
	518:  "Gewonnen per maand",
	519:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	520:  "Van besluit tot order",
	521:  "Van aanvraag tot besluit",
	522:  "waarvan nu besteld: {0}",
	523:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	524:  "Werkdagen van besluit tot order",
	525:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	526:  "Werkdagen van aanvraag tot besluit",
	527:  "Het verschil per maand van de orders, excl. btw.",
	528:  "Gewonnen per maand, per week van de order",
	529:  "{0}, waarvan besteld {1}",
	530:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	531:  "Aanvragen per week",
	532:  "{0}, 9 van de 10 binnen {1}",
	533:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	534:  "Samen",
	535:  "Week, vanaf maandag",
	536:  "Tot order, 90%",
	537:  "Tot order, mediaan",
	538:  "Tot besluit, 90%",
	539:  "Tot besluit, mediaan",
	540:  "Besloten",
	541:  "Nu besteld",
	542:  "Periode",
	543:  "Per partner",
	544:  "Per week",
	545:  "Download als CSV",
	546:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin zij voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	547:  "gewonnen per maand, euro excl. btw",
	548:  "werkdagen tot order, 90%",
	549:  "werkdagen tot order, mediaan",
	550:  "besteld",
	551:  "werkdagen tot besluit, 90%",
	552:  "werkdagen tot besluit, mediaan",
	553:  "besloten",
	554:  "waarvan nu besteld",
	555:  "aangevraagd",
	556:  "partnernummer",
	557:  "Uw accountmanager geeft de order vrij. Tot dan kunt u onderdelen zelf annuleren.",
	558:  "Wacht op vrijgave",
	559:  "Opgeleverd",
	560:  "wacht op oneCentral",
	561:  "Vrijgegeven",
	562:  "Verklaring",
	563:  "Op",
	564:  "Ondertekenaar",
	565:  "Geactiveerd door",
	566:  "Getekend door",
	567:  "Dienst {0}",
	568:  "Opgeleverd op",
	569:  "Gepland was",
	570:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	571:  "Geplande datum",
	572:  "Specificatie in de offerte",
	573:  "Bevestiging",
	574:  "Offerte ",
	575:  "Dit onderdeel annuleren",
	576:  "Reden",
	577:  "Onderdeel annuleren",
	578:  "Niet geleverd",
	579:  "Geannuleerd",
	580:  "Deels klaar",
	581:  "In uitvoering",
	582:  "{0} van {1}",
	583:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u haar bevestigt.",
	584:  "Orders, de nieuwste eerst; bedragen zonder btw",
	585:  "Besteld op",
	586:  "Eerstvolgende datum",
	587:  "Hier bestellen de partners van oneCentral.",
	588:  "engineering beoordeelt het ontwerp",
	589:  ", in stappen van {0}",
	590:  "Van {0} tot en met {1}",
	591:  "{0}: ten minste die van wat eraan gekoppeld is.",
	592:  "{0}: {1} tot {2} keer {3}.",
	593:  "vraagt een document: {0}",
	594:  "niet samen met {0}",
	595:  "geldt voor alle {0}",
	596:  "ten hoogste {0}",
	597:  "Kenmerk van de {0}",
	598:  "geen",
	599:  "Hoort bij een van: {0}.",
	600:  "in de winkelwagen",
	601:  "Naar de winkelwagen van deze klant",
	602:  "Alleen versie {0} geldt nog.",
	603:  "U bekijkt een eerdere versie",
	604:  "Deze offerte was geldig tot en met {0}. U kunt haar opnieuw aanvragen tegen de prijzen van nu.",
	605:  "Wij hebben een vraag",
	606:  "Deze offerte is order {0}.",
	607:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	608:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	609:  "Wij beoordelen uw aanvraag",
	610:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	611:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur haar of hem het adres van deze pagina. Weet u niet wie dat is? De beheerder van uw organisatie weet het, en kan u die bevoegdheid ook geven.",
	612:  "uiterlijk {0}",
	613:  "wacht op uw antwoord",
	614:  " en ",
	615:  "wacht op {0}",
	616:  "Uw antwoord op onze vraag",
	617:  "Voor uw klant, met prijzen (PDF)",
	618:  "Voor uw klant, zonder prijzen (PDF)",
	619:  "De offerte als PDF",
	620:  "Versie {0}",
	621:  "Kijk deze velden na:",
	622:  "Nog niet alles klopt",
	623:  "Documenten",
	624:  "Land (twee letters)",
	625:  "Nummers",
	626:  "Opmerking",
	627:  "Gewenste datum",
	628:  "{0}, gepland tot en met {1}",
	629:  "Opties: wat één erbij kost",
	630:  "anders",
	631:  "gelijk",
	632:  "Deze keuze",
	633:  "Eerste keuze",
	634:  "Vergelijking",
	635:  "ja",
	636:  "nee",
	637:  "Geef een reden als u dit laat passeren.",
	638:  "Aanvraag",
	639:  "Naar uw besluit",
	640:  "Controles",
	641:  "Btw",
	642:  "Uw opmerking; de partner leest haar ook",
	643:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	644:  "loopt per maand door",
	645:  "beëindigd",
	646:  "geblokkeerd",
	647:  "actief",
	648:  "Contact",
	649:  "Adres",
	650:  "Maandprijs, excl. btw",
	651:  "Toestand",
	652:  "Kenmerk",
	653:  "{0}, t/m {1} ({2})",
	654:  "Product, kenmerk, referentie of plaats",
	655:  "Alle klanten",
	656:  "Alle producten",
	657:  "Uitbreiden",
	658:  "Kan nu niet",
	659:  "Kan nu",
	660:  "Alle diensten",
	661:  "Toon",
	662:  "Vink diensten aan om ze samen te wijzigen.",
	663:  "Alles op deze pagina aanvinken",
	664:  "Wat kan",
	665:  "Aangevinkte diensten wijzigen",
	666:  "Volgende diensten",
	667:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	668:  "Er is geen dienst die hieraan voldoet.",
	669:  "Toon alle diensten",
	670:  "Uw klanten hebben nog geen diensten.",
	671:  "Bekijk het aanbod",
	672:  "Kies {0} {1}",
	673:  "Uit te breiden: ",
	674:  "Overstappen op ",
	675:  "Wijzigen: {0} {1}",
	676:  "Een wijziging van deze dienst staat in de winkelwagen",
	677:  "Alleen overstappen kan nog",
	678:  "Wijzigen kan nu niet",
	679:  "Bekijk de lopende order",
	680:  "Deze dienst wijzigen",
	681:  "Loopt over",
	682:  "Configuratie",
	683:  "Kan groeien",
	684:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	685:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	686:  "Antwoord op uw vraag",
	687:  "Aangevraagd op",
	688:  "Aangevraagd door",
	689:  "Btw-beoordeling gepasseerd door {0}, {1}: {2}",
	690:  "Naar de nieuwe cijfers",
	691:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	692:  "Er is nog niets vastgelegd",
	693:  "korting op eenmalig",
	694:  "korting op de maandprijs",
	695:  "Akkoord",
	696:  "Machtiging",
	697:  "Functie van wie tekent",
	698:  "Naam van wie tekent",
	699:  "Antwoord",
	700:  "Ondertekende PDF",
	701:  "Vraag",
	702:  "Btw-controle",
	703:  "Deze versie was geldig tot en met {0}.",
	704:  "Teruggestuurd met een vraag",
	705:  "De partner kan bestellen tot en met {0}.",
	706:  "Deze versie wacht niet op u",
	707:  "U hebt deze versie goedgekeurd",
	708:  "Nog te beslissen door: {0}.",
	709:  "Onderdeel {0}: ",
	710:  "Werklijst",
	711:  "Dit is de werklijst van oneCentral.",
	712:  "De dienst is veranderd sinds u haar zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	713:  "Er is niets in de winkelwagen gelegd",
	714:  "De wijziging in de winkelwagen aanpassen",
	715:  "Per dienst kan er één wijziging in de winkelwagen. Pas die aan of haal haar eruit.",
	716:  "Deze dienst staat al in de winkelwagen",
	717:  "Wijzigen: {0}",
	718:  "Houden: {0}",
	719:  "Dit is nog niet te berekenen",
	720:  "Gaat in",
	721:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	722:  "Geen wijziging om te berekenen",
	723:  "Deze dienst kan nu niet wijzigen",
	724:  "Wat verandert er?",
	725:  "Nummers meenemen",
	726:  "Wijziging in de winkelwagen bewaren",
	727:  "In de winkelwagen",
	728:  "Nu en straks",
	729:  "Kies wat er verandert; hier ziet u wat het kost.",
	730:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	731:  "Wat elk aantal doet met de maandprijs",
	732:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	733:  "Bijvoorbeeld het inkoopnummer van de klant",
	734:  "Leeg: zo vroeg als kan. Een wijziging die per maand of na de looptijd ingaat, volgt haar eigen datum.",
	735:  "nu",
	736:  "; nu {0}",
	737:  ", in stappen van {0}",
	738:  "Van {0} tot en met {1}",
	739:  "nu aan; zonder: {0}",
	740:  "; nu {0}",
	741:  "Ten hoogste {0}",
	742:  "Huidige looptijd houden: {0}",
	743:  "Nummers die meegaan",
	744:  "Huidige aanbieder van de nummers",
	745:  "Kenmerk van het document {0}",
	746:  "Kenmerk van de porteringsmachtiging",
	747:  "{0} per maand",
	748:  "zelfde maandprijs",
	749:  "op een afgesproken dag",
	750:  "na afloop van de looptijd",
	751:  "per de eerste van een maand",
	752:  "zodra het geleverd kan worden",
	753:  "blijft: {0}, t/m {1}",
	754:  "nieuw: {0}, t/m {1}",
	755:  "Er wacht niets op u.",
	756:  "Niets van wat op u wacht, past bij dit filter.",
	757:  "Geef een bedrag als 1.234,56.",
	758:  "Kies een van de mogelijkheden.",
	759:  "Bedrag vanaf, per maand of eenmalig",
	760:  "Wacht",
	761:  "U beslist als",
	762:  "7 dagen of langer",
	763:  "3 dagen of langer",
	764:  "1 dag of langer",
	765:  " (akkoord)",
	766:  " (nog niet)",
	767:  "Filteren",
	768:  "Toon alles",
	769:  "U vervangt ",
	770:  "Wacht sinds",
	771:  "Ook nodig",
	772:  "niemand anders",
	773:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	774:  "U wordt door niemand vervangen.",
	775:  "Verwijderen: {0}",
	776:  "Vervanging toevoegen",
	777:  "Collega",
	778:  "Kies een accountmanager",
	779:  "Eerste dag",
	780:  "Laatste dag",
	781:  "Toevoegen",
	782:  "Dit document is opgemaakt uit versie {0}. De SHA-256 van de vastgelegde wijziging is:",
	783:  "Kenmerk",
	784:  "Totaal",
	785:  "Totaal van deze offerte",
	786:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	787:  "Looptijd langer dan 24 maanden",
	788:  "Opmerkingen",
	789:  "Voorwaarden",
	790:  "Op deze offerte zijn van toepassing {0}.",
	791:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	792:  "De eerste periode is berekend over het verschil vanaf de geplande datum, die dag zelf inbegrepen; wordt het een andere datum, dan geldt de berekening over die datum.",
	793:  "Alle bedragen zijn in euro en exclusief btw, tenzij anders vermeld.",
	794:  "Geldigheid",
	795:  "{0} geldig tot en met {1}, 23:59:59 uur (Europe/Amsterdam).",
	796:  "Dit aanbod is",
	797:  "Deze offerte is",
	798:  "De geldigheid wordt bij goedkeuring bepaald.",
	799:  "Handtekening",
	800:  "Plaats en datum",
	801:  "Functie",
	802:  "Namens {0}",
	803:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	804:  "Voor akkoord",
	805:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt zij de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	806:  "Activering",
	807:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	808:  "Ter informatie",
	809:  "Maandprijs",
	810:  "vervalt",
	811:  "nieuw",
	812:  "overstap",
	813:  "Nieuw",
	814:  "Oud",
	815:  "gewijzigd",
	816:  "ongewijzigd",
	817:  "Specificatie",
	818:  "Locatie en contact",
	819:  "Levering en looptijd",
	820:  "Wijziging",
	821:  "Overstap",
	822:  "Gekoppeld aan",
	823:  "{0} (einde van de looptijd)",
	824:  "{0} (begin van de maand)",
	825:  "{0}, loopt tot en met {1} ({2} resterend)",
	826:  "loopt per maand",
	827:  "{0} vanaf oplevering, gepland tot en met {1}",
	828:  "onderdeel {0}, {1}",
	829:  "Locatie",
	830:  "Toegezegd document",
	831:  "{0}",
	832:  " en nog {0}",
	833:  "Open deze offerte in het partnerportaal",
	834:  "kenmerk {0}",
	835:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	836:  "btw-id {0}",
	837:  "KvK {0}",
	838:  "{0}, statutair gevestigd te {1}",
	839:  "Uw partner",
	840:  "Locatie klant",
	841:  "Klantreferentie",
	842:  "Uw btw-id",
	843:  "Uw KvK-nummer",
	844:  "Uw leverancier",
	845:  "Nummer",
	846:  "wordt bij goedkeuring bepaald",
	847:  "Graag bieden wij u het volgende aan: {0}.{1}",
	848:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	849:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	850:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	851:  "Wat er verandert",
	852:  "Levertijd (werkdagen)",
	853:  "Gepland",
	854:  " (per stuk)",
	855:  "Optie: {0}",
	856:  " ({0} per stuk)",
	857:  "SLA (hersteltijd, beschikbaarheid)",
	858:  "Vraag de offerte aan of wijzig de winkelwagen om haar te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	859:  "Open de winkelwagen",
	860:  "Wordt verwijderd op",
	861:  "Laatst gewijzigd door",
	862:  "Inhoud",
	863:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	864:  "Uw winkelwagen staat nog open",
	865:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	866:  "1 regel",
	867:  "{0} regels",
	868:  "Ingangsdatum",
	869:  "Te porteren",
	870:  "Huidige aanbieder",
	871:  "Koppeling",
	872:  "Referentie klant",
	873:  "Contact op locatie",
	874:  "regel {0}",
	875:  "dienst {0}",
	876:  "loopt door tot en met {0}, nog {1}",
	877:  "verlengd, per maand opzegbaar",
	878:  "{0} vanaf oplevering",
	879:  "regel {0} ({1})",
	880:  "Toelichting",
	881:  " ({0})",
	882:  "{0}: {1}",
	883:  "Stand per regel",
	884:  "In de winkelwagen",
	885:  "{0}, 23:59:59 uur (Nederlandse tijd)",
	886:  "Kenmerk {0}, controlegetal {1}.",
	887:  "Moment: {0}.",
	888:  "Automatisch verstuurd door oneCentral.",
	889:  "Download de bevestiging (PDF)",
	890:  "Geachte {0},",
	891:  "Geachte heer, mevrouw,",
	892:  "{0} van {1}",
	893:  "Orderstatus",
	894:  "Order",
	895:  "Bekijk de order",
	896:  "{0} op",
	897:  "{0} door",
	898:  "Offerte {0} voor {1} is bevestigd en is nu order {2}.",
	899:  "De order is ontvangen",
	900:  "Order {0} ontvangen, {1}",
	901:  "De order is vrijgegeven voor levering.",
	902:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	903:  "Geactiveerd",
	904:  "{0}, {1}",
	905:  "Ondertekend",
	906:  "Vrijgegeven op",
	907:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	908:  "De order is vrijgegeven voor levering",
	909:  "Order {0} vrijgegeven, {1}",
	910:  "Order {0} opgeleverd, {1}",
	911:  "Opgeleverd in order {0}, {1}",
	912:  "Order {0} voor {1} is opgeleverd.",
	913:  "In order {0} voor {1} is {2} opgeleverd.",
	914:  "Annulering in order {0}, {1}",
	915:  "Order {0} voor {1} is geannuleerd.",
	916:  "In order {0} voor {1} is {2} geannuleerd.",
	917:  "De levering is mislukt",
	918:  "Levering mislukt in order {0}, {1}",
	919:  "Order {0} voor {1} kon niet worden geleverd.",
	920:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	921:  "Order {0} voor {1} is deels afgehandeld.",
	922:  "Een bestaande dienst blijft zoals zij was en kan opnieuw worden gewijzigd.",
	923:  "Partner",
	924:  "Antwoord van de partner op de vraag",
	925:  "Eén beslissing uit uw groep is genoeg.",
	926:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	927:  "Bekijk en beslis",
	928:  "Beslissen vóór",
	929:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	930:  "Uw goedkeuring wordt gevraagd",
	931:  "Goedkeuring gevraagd: {0}, {1}",
	932:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	933:  "Uw beslissing wordt nog gevraagd",
	934:  "Herinnering: {0} wacht op uw beslissing, {1}",
	935:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	936:  "Uw beslissing als vervanger wordt gevraagd",
	937:  "Als vervanger: {0} wacht op uw beslissing, {1}",
	938:  "Bekijk de offerte",
	939:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	940:  "De aanvraag is teruggestuurd met een vraag",
	941:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of haar eerst aanpassen. Tot dan ligt zij stil.",
	942:  "Beantwoord de vraag",
	943:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	944:  "Er is een vraag over uw aanvraag",
	945:  "Vraag over offerte {0}, {1}",
	946:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	947:  "De offerte is afgewezen",
	948:  "Offerte {0} afgewezen, {1}",
	949:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	950:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	951:  "De offerte is goedgekeurd",
	952:  "Offerte {0} goedgekeurd, {1}",
	953:  "Zo bevestigt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Pas daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	954:  "Zo bevestigt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	955:  "De partner kan haar nu namens de klant ondertekenen.",
	956:  "De partner kan haar nu activeren.",
	957:  "Bekijk en onderteken",
	958:  "Bekijk en activeer",
	959:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	960:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt haar bestellen tot en met {2}; daarna verloopt zij.",
	961:  "De offerte verloopt binnenkort",
	962:  "Offerte {0} verloopt op {1}, {2}",
	963:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	964:  "De offerte is ingetrokken",
	965:  "Offerte {0} ingetrokken, {1}",
	966:  "Was geldig tot en met",
	967:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	968:  "De offerte is verlopen",
	969:  "Offerte {0} verlopen, {1}",
	970:  "Een opmerking verandert de offerte niet.",
	971:  "Lees en reageer",
	972:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	973:  "Er is een nieuwe opmerking",
	974:  "Nieuwe opmerking bij offerte {0}, {1}",
	975:  "E-mail over {0} niet bezorgd, {1}",
	976:  "Bekijk de gegevens",
	977:  "Niet bezorgd",
	978:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	979:  "Een e-mail kon niet worden bezorgd",
	980:  "Waarom uw besluit nodig is",
	981:  "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	982:  " Alternatief:",
	983:  ", regel {0}",
	984:  "Akkoord van {0}",
	985:  "Te beoordelen",
	986:  "Waar u op moet letten",
	987:  "uur",
	988:  "uur",
	989:  "Hersteltijd",
	990:  "Niveau",
	991:  "Pakket",
	992:  "ampère",
	993:  "Ten hoogste",
	994:  "Stroom",
	995:  "Ruimte",
	996:  "GB opslag",
	997:  "Opslag",
	998:  "Opslag (SSD)",
	999:  "GB geheugen",
	1000: "Geheugen",
	1001: "Maat",
	1002: "gebruikers",
	1003: "Gebruikers",
	1004: "Type gebruiker",
	1005: "nummers",
	1006: "kanalen",
	1007: "Spraakkanalen",
	1008: "Databundel",
	1009: "Doorvoer",
	1010: "Bandbreedte",
	1011: "Dit product kent geen varianten.",
	1012: "Dit product kent dit kenmerk niet.",
	1013: "Dit product kent geen aantal.",
	1014: "Gaat niet samen met {0}.",
	1015: "Ten hoogste {0}.",
	1016: "Deze optie bestaat niet bij dit product.",
	1017: "Alleen een beheerder kan dit.",
	1018: "Wijzig de accountmanager met de opdracht daarvoor.",
	1019: "Kies nl of en.",
	1020: "Noem de accountmanager.",
	1021: "Dit niveau bestaat niet.",
	1022: "Kies reseller of solutions.",
	1023: "Letters, cijfers, - en _.",
	1024: "Dit is geen accountmanager.",
	1025: "Geen rol van oneCentral.",
	1026: "Noem het subject.",
	1027: "Alleen een accountmanager kan dit.",
	1028: "Een ander dan uzelf.",
	1029: "Een periode van een eerste tot en met een laatste dag.",
	1030: "Ten hoogste twintig.",
	1031: "Hierover is al beslist.",
	1032: "Deze versie wacht niet op u.",
	1033: "U hebt over deze versie al beslist.",
	1034: "De aanvrager beslist niet.",
	1035: "Alleen de accountmanager kan dit laten passeren.",
	1036: "Alleen de accountmanager geeft korting.",
	1037: "Deze versie kan niet opnieuw worden berekend.",
	1038: "Deze regel bestaat niet.",
	1039: "Van nul tot en met het bedrag zelf.",
	1040: "Van 0 tot en met 10.000 basispunten.",
	1041: "Geef een percentage of een bedrag.",
	1042: "Geef een partner op.",
	1043: "U hebt hier geen rol.",
	1044: "partner",
	1045: "Alleen een partner kan dit.",
	1046: "offerte",
	1047: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1048: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1049: "Een kleur als #0E3C61.",
	1050: "Ten hoogste 80 diensten.",
	1051: "dienst",
	1052: "De winkelwagen is intussen gewijzigd.",
	1053: "Ten hoogste 80 regels per aanvraag.",
	1054: "Van 1 tot en met 80 regels.",
	1055: "regel",
	1056: "Deze koppeling bestaat niet.",
	1057: "Deze klant heeft deze dienst niet.",
	1058: "Dit product bestaat niet.",
	1059: "De berekening is veranderd sinds u haar zag; bekijk haar opnieuw.",
	1060: "Noem de hash van wat u zag.",
	1061: "Een datum, niet in de toekomst.",
	1062: "Deze dienst staat al in de winkelwagen.",
	1063: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1064: "De winkelwagen is leeg.",
	1065: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1066: "Vul de klantgegevens aan: {0}.",
	1067: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1068: "De dienst is veranderd sinds de aanvraag.",
	1069: "De gekoppelde dienst is beëindigd.",
	1070: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1071: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1072: "Noem de SHA-256 van het document dat is getekend.",
	1073: "Bevestig dat u namens de klant mag tekenen.",
	1074: "Zonder akkoord is er geen order.",
	1075: "Deze offerte was geldig tot en met {0}.",
	1076: "Deze offerte is al order {0}.",
	1077: "Deze partner bevestigt anders: {0}.",
	1078: "Dit is niet het document van deze versie.",
	1079: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1080: "Geef een naam of een referentie.",
	1081: "De klant is intussen gewijzigd.",
	1082: "Vul het adres van levering in.",
	1083: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1084: "Dit is op dit adres niet leverbaar.",
	1085: "Vul de huidige aanbieder en de nummers in.",
	1086: "Zeg het document toe: {0}.",
	1087: "portingmachtiging",
	1088: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg haar verklaring vast.",
	1089: "Er loopt een nummerportering op deze dienst.",
	1090: "Deze dienst wordt beëindigd.",
	1091: "Deze dienst is geblokkeerd.",
	1092: "Deze dienst is beëindigd.",
	1093: "Er loopt al een order op deze dienst.",
	1094: "Dit product loopt uit; stap over op een ander.",
	1095: "Deze dienst kan niet worden uitgebreid.",
	1096: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1097: "Deze offerte bestaat niet.",
	1098: "Geen PDF.",
	1099: "Ten hoogste 4 MB.",
	1100: "bewijsstuk",
	1101: "Van de dag van de order tot en met vandaag.",
	1102: "Bevat een stuurteken.",
	1103: "Ten hoogste {0} tekens.",
	1104: "Dit veld is verplicht.",
	1105: "Een postcode als 1234 AB.",
	1106: "Een landcode van twee letters (ISO 3166-1).",
	1107: "Een telefoonnummer als 0201234567 of +31201234567.",
	1108: "Een e-mailadres als naam@bedrijf.nl.",
	1109: "Geen geldig btw-id van dit land.",
	1110: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1111: "Noem een dienst of een regel.",
	1112: "Ten hoogste vijf.",
	1113: "Een datum in deze eeuw.",
	1114: "Van 0 tot en met 120 maanden.",
	1115: "Alleen bij modify.",
	1116: "Noem de versie van de dienst die u zag.",
	1117: "Kies de dienst die verandert.",
	1118: "Kies een product.",
	1119: "Kies add of modify.",
	1120: "Onbekende optie.",
	1121: "Onbekend kenmerk.",
	1122: "Te veel kenmerken of opties.",
	1123: "Van 0 tot en met 1.000.000.",
	1124: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1125: "Ten hoogste twintig nummers of reeksen.",
	1126: "Kies 13, 26 of 52 weken.",
	1127: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1128: "Deze dienst bestaat niet meer.",
	1129: "Dit product is niet (meer) te bestellen.",
	1130: "Deze dienst kan niet naar dit product overstappen.",
	1131: "De dienst is veranderd sinds u haar zag; bekijk haar opnieuw.",
	1132: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1133: "product",
	1134: "Er is pas een document als de versie is goedgekeurd.",
	1135: "Kies acknowledged, inProgress of partial.",
	1136: "De hash hoort niet bij deze versie; bekijk haar opnieuw.",
	1137: "Deze versie bestaat niet.",
	1138: "Er is een nieuwere versie: {0}.",
	1139: "Een of meer controles zijn niet geslaagd.",
	1140: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1141: "De winkelwagen van deze klant is niet leeg.",
	1142: "U mag dit niet doen.",
	1143: "Deze looptijd kan niet bij dit product.",
	1144: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1145: "Er verandert niets.",
	1146: "Dit kan op zijn vroegst op {0}.",
	1147: "Dit kan niet in de staat {0}.",
	1148: "Koppelingen alleen in een winkelwagen.",
	1149: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1150: "Btw verlegd naar de afnemer.",
	1151: "Er is al een catalogus vanaf {0}.",
	1152: "Er is al een andere catalogus {0}.",
	1153: "Het is even te druk; probeer het opnieuw.",
	1154: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1155: "Deze cursor hoort niet bij deze lijst.",
	1156: "klant",
	1157: "persoon",
	1158: "Deze rol beoordeelt geen offertes.",
	1159: "In deze status is een order niet open.",
	1160: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1161: "winkelwagen",
	1162: "versie van de offerte",
	1163: "document",
	1164: "order",
	1165: "taak",
	1166: "sessie",
	1167: "Kies accountManager, salesManager of engineering.",
	1168: "Het verzoek is niet volledig ontvangen.",
	1169: "Dit is geen JSON: kijk bij byte {0}.",
	1170: "Dit is geen UTF-8.",
	1171: "Te diep genest.",
	1172: "Dit veld staat er meer dan eens.",
	1173: "Deze parameter staat er meer dan eens.",
	1174: "Deze parameter bestaat hier niet.",
	1175: "De querystring is niet goed gevormd.",
	1176: "Een geheel getal van 1 tot en met {0}.",
	1177: "Kies uit {0}.",
	1178: "Een andere versie dan die in het pad.",
	1179: "Stuur {0}.",
	1180: "een object",
	1181: "Zonder prijzen alleen met for=customer.",
	1182: "Ten hoogste 100 tekens.",
	1183: "Een andere dienst dan die in het pad.",
	1184: "Alleen modify.",
	1185: "een lijst",
	1186: "Een datum als 2026-11-17.",
	1187: "Een null kan hier niet; laat het veld weg.",
	1188: "Dit veld bestaat hier niet.",
	1189: "een geheel getal",
	1190: "true of false",
	1191: "een tekst",
	1192: "Deze link is verlopen",
	1193: "Deze link is ingetrokken",
	1194: "De link is niet door ons gemaakt, of te oud om te herkennen.",
	1195: "Deze link is niet geldig",
	1196: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1197: "Deze link is niet compleet",
	1198: "Probeer het opnieuw.",
	1199: "Het inloggen is niet gelukt",
	1200: "Inloggen kan even niet",
	1201: "Er is niets vastgelegd. Log in en probeer het opnieuw.",
	1202: "Met dit account kunt u hier niet inloggen.",
	1203: "U hebt hier geen toegang",
	1204: "Dit formulier kwam niet van onze site",
	1205: "Dit bestaat niet, of is niet voor u.",
	1206: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1207: "Probeer het over enkele ogenblikken opnieuw.",
	1208: "Er ging iets mis",
	1209: "Het verzoek is afgebroken",
	1210: "Even geduld",
	1211: "Noem de versie die u zag",
	1212: "Dit klopt niet",
	1213: "Dit mediatype kan hier niet",
	1214: "Er is te veel verstuurd",
	1215: "Wat u zag is intussen gewijzigd",
	1216: "Dit kan nu niet",
	1217: "Deze methode kan hier niet",
	1218: "Niet gevonden",
	1219: "Dit mag u niet",
	1220: "U bent niet ingelogd",
	1221: "Dat ligt aan ons. Probeer het later opnieuw.",
	1222: "Ten hoogste {0} KB.",
	1223: "Er is niets vastgelegd. Stuur een kortere tekst of een kleiner bestand.",
	1224: "Noem één ETag, tussen aanhalingstekens.",
	1225: "Een zwakke ETag komt met niets overeen.",
	1226: "Noem in If-Match de ETag van wat u zag.",
	1227: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1228: "Geef elk verzoek een eigen sleutel.",
	1229: "Ik ben door {0} gemachtigd om te tekenen.",
	1230: "Zo kan het niet in de winkelwagen; zie de controles.",
}
