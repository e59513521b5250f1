// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1233

// OwnName says "English".
var OwnName = Message{key: 1}

// formatDecimal says ".".
var formatDecimal = Message{key: 2}

// formatGroup says ",".
var formatGroup = Message{key: 3}

// formatNegative says "−{number}".
func formatNegative(number string) Message {
	return Message{4, []any{number}}
}

// formatMoney says "€{amount}".
func formatMoney(amount string) Message {
	return Message{5, []any{amount}}
}

// formatMoneyMore says "+€{amount}".
func formatMoneyMore(amount string) Message {
	return Message{6, []any{amount}}
}

// formatMoneyNegative says "−€{amount}".
func formatMoneyNegative(amount string) Message {
	return Message{7, []any{amount}}
}

// formatPercent says "{number}%".
func formatPercent(number string) Message {
	return Message{8, []any{number}}
}

// formatDate says "{day} {month} {year}".
func formatDate(day string, month Message, year string) Message {
	return Message{9, []any{day, month, year}}
}

// formatShortDate says "{day} {month} {year}".
func formatShortDate(day string, month Message, year string) Message {
	return Message{10, []any{day, month, year}}
}

// formatMoment says "{date}, {hour}:{minute}".
func formatMoment(date calendar.Date, hour string, minute string) Message {
	return Message{11, []any{date, hour, minute}}
}

// FigureTermDiscount says "Term discount {term} ({share})".
func FigureTermDiscount(term Message, share int64) Message {
	return Message{43, []any{term, percent(share)}}
}

// FigureTermSurcharge says "Term surcharge {term} ({share})".
func FigureTermSurcharge(term Message, share int64) Message {
	return Message{44, []any{term, percent(share)}}
}

// FigurePartnerDiscount says "Partner discount ({share})".
func FigurePartnerDiscount(share int64) Message {
	return Message{45, []any{percent(share)}}
}

// FigurePartnerSurcharge says "Partner surcharge ({share})".
func FigurePartnerSurcharge(share int64) Message {
	return Message{46, []any{percent(share)}}
}

// FigureAdditionalDiscount says "Additional discount ({share})".
func FigureAdditionalDiscount(share int64) Message {
	return Message{47, []any{percent(share)}}
}

// FigureOneOffDiscount says "Additional one-off discount ({share})".
func FigureOneOffDiscount(share int64) Message {
	return Message{48, []any{percent(share)}}
}

// FigureFirstPeriod says "First period from {from} ({charged} of {days} days)".
func FigureFirstPeriod(from calendar.Date, charged int, days int) Message {
	return Message{49, []any{from, charged, days}}
}

// FigureActualFirstPeriod says "Actual first period from {from} ({charged} of {days} days)".
func FigureActualFirstPeriod(from calendar.Date, charged int, days int) Message {
	return Message{50, []any{from, charged, days}}
}

// FigureOfItem says "Item {item} · {figure}".
func FigureOfItem(item int, figure Message) Message {
	return Message{51, []any{item, figure}}
}

// FigureOfOffering says "Item {item}, {offering} · {figure}".
func FigureOfOffering(item int, offering string, figure Message) Message {
	return Message{52, []any{item, offering, figure}}
}

// FigureInTotal says "Total · {figure}".
func FigureInTotal(figure Message) Message {
	return Message{53, []any{figure}}
}

// FigureInclVAT says "Total · {figure}, incl. VAT".
func FigureInclVAT(figure Message) Message {
	return Message{54, []any{figure}}
}

// ColumnExclVAT says "Excl. VAT".
var ColumnExclVAT = Message{key: 55}

// ColumnVAT says "VAT {rate}".
func ColumnVAT(rate int64) Message {
	return Message{56, []any{percent(rate)}}
}

// ColumnInclVAT says "Incl. VAT".
var ColumnInclVAT = Message{key: 57}

// FiguresInShort says "Difference per month {monthly}, one-off charges {once}, excl. VAT.".
func FiguresInShort(monthly money.Cents, once money.Cents) Message {
	return Message{58, []any{difference(monthly), once}}
}

// AmountsExclVAT says "All amounts are in euro and exclude VAT.".
var AmountsExclVAT = Message{key: 59}

// AmountsExclVATAnd says "All amounts are in euro and exclude VAT. {sentence}".
func AmountsExclVATAnd(sentence Text) Message {
	return Message{60, []any{sentence}}
}

// AmountsExclVATRounded says "All amounts are in euro and exclude {rate} VAT. VAT is rounded on each total.".
func AmountsExclVATRounded(rate int64) Message {
	return Message{61, []any{percent(rate)}}
}

// AmountsExclVATPerLine says "All amounts are in euro and exclude {rate} VAT. VAT is rounded on each total; per line it is indicative.".
func AmountsExclVATPerLine(rate int64) Message {
	return Message{62, []any{percent(rate)}}
}

// RuleDiscountOver says "An additional discount in this quote is over {share}.".
func RuleDiscountOver(share int64) Message {
	return Message{63, []any{percent(share)}}
}

// RuleTotalsOver says "The difference per month is over {monthly}, or the one-off charges are over {once}.".
func RuleTotalsOver(monthly money.Cents, once money.Cents) Message {
	return Message{64, []any{monthly, once}}
}

// RuleDifferenceOver says "The difference per month is over {amount}.".
func RuleDifferenceOver(amount money.Cents) Message {
	return Message{65, []any{amount}}
}

// RuleOneOffOver says "The one-off charges are over {amount}.".
func RuleOneOffOver(amount money.Cents) Message {
	return Message{66, []any{amount}}
}

// RuleDesign says "A chosen tier needs a design.".
var RuleDesign = Message{key: 67}

// RuleCheaper says "An item becomes cheaper per month.".
var RuleCheaper = Message{key: 68}

// RuleDifferenceBelow says "The difference per month of an item is below {amount}.".
func RuleDifferenceBelow(amount money.Cents) Message {
	return Message{69, []any{amount}}
}

// RuleAlways says "Every request is reviewed.".
var RuleAlways = Message{key: 70}

// Plain says "{text}".
func Plain(text Text) Message {
	return Message{71, []any{text}}
}

// Months says "{n, plural, one {{n} month} other {{n} months}}".
func Months(n int) Message {
	return Message{72, []any{n}}
}

// Week says "week {number}".
func Week(number int) Message {
	return Message{73, []any{number}}
}

// AtMostUnit says "at most {n} {unit}".
func AtMostUnit(n int, unit string) Message {
	return Message{74, []any{n, unit}}
}

// PageOf says "Page {page} of {pages}".
func PageOf(page int, pages int) Message {
	return Message{75, []any{page, pages}}
}

// LabelWithUnit says "{label} ({unit})".
func LabelWithUnit(label Message, unit Message) Message {
	return Message{76, []any{label, unit}}
}

// ThisProductDoesNotAllow says "This product does not allow this change.".
var ThisProductDoesNotAllow = Message{key: 77}

// ThisProductDoesNotAllowNote says "This product does not allow this change: {note}.".
func ThisProductDoesNotAllowNote(note Text) Message {
	return Message{78, []any{note}}
}

// OptionTimes says "{n} × {option}".
func OptionTimes(n int, option Text) Message {
	return Message{79, []any{n, option}}
}

// InputIsNotValid says "The input is not valid.".
var InputIsNotValid = Message{key: 80}

// ThisMustBe says "This must be {wanted}.".
func ThisMustBe(wanted Message) Message {
	return Message{81, []any{wanted}}
}

// ThisFormWasSentBefore says "This form was sent before with other content. Please check what it says and send it again.".
var ThisFormWasSentBefore = Message{key: 82}

// YouCanResolveThis says "You can resolve this yourself.".
var YouCanResolveThis = Message{key: 83}

// DocumentLinkExpired says "This link has expired. Open the document again from the request.".
var DocumentLinkExpired = Message{key: 84}

// DocumentLinkInvalid says "This link is not valid.".
var DocumentLinkInvalid = Message{key: 85}

// DocumentMissing says "This document does not exist (any more).".
var DocumentMissing = Message{key: 86}

// DocumentUnreadable says "The document cannot be read at the moment.".
var DocumentUnreadable = Message{key: 87}

// ProductLabel says "Product".
var ProductLabel = Message{key: 88}

// NotFoundWhat says "Not found: {what}.".
func NotFoundWhat(what Message) Message {
	return Message{89, []any{what}}
}

// ChooseOneOfTiers says "Choose one of the tiers: {tiers}.".
func ChooseOneOfTiers(tiers Text) Message {
	return Message{90, []any{tiers}}
}

// CharacteristicInRange says "{name}: from {low} to {high}, in steps of {step}.".
func CharacteristicInRange(name Message, low int, high int, step int) Message {
	return Message{91, []any{name, low, high, step}}
}

// LinkThisProductToOne says "Link this product to one of these services: {products}.".
func LinkThisProductToOne(products Text) Message {
	return Message{92, []any{products}}
}

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 107}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 108}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 109}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 110}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 111}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{112, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 113}

// CannotTakePart says "Not possible".
var CannotTakePart = Message{key: 114}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 115}

// InCart says "In the cart".
var InCart = Message{key: 116}

// EmptyAsEarlyAsPossible says "Leave empty for the earliest possible date".
var EmptyAsEarlyAsPossible = Message{key: 117}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 118}

// Without says "No".
var Without = Message{key: 119}

// With says "Yes".
var With = Message{key: 120}

// Choose says "Choose".
var Choose = Message{key: 121}

// AsEachServiceHasIt says "Leave unchanged".
var AsEachServiceHasIt = Message{key: 122}

// EmptyAsEachServiceHas says "Leave empty to change nothing. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{123, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{124, []any{offeringName}}
}

// Keep says "Keep {product}".
func Keep(product string) Message {
	return Message{125, []any{product}}
}

// Services says "Services".
var Services = Message{key: 126}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 127}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 128}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 129}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{130, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{131, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 132}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 133}

// Calculate says "Calculate".
var Calculate = Message{key: 134}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 135}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 136}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{137, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 138}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 139}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 140}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 141}

// Service says "Service".
var Service = Message{key: 142}

// NowPM says "Now p/m".
var NowPM = Message{key: 143}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 144}

// Difference says "Difference".
var Difference = Message{key: 145}

// OneOff says "One-off".
var OneOff = Message{key: 146}

// From says "From".
var From = Message{key: 147}

// TotalOf says "Total of ".
var TotalOf = Message{key: 148}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 149}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 150}

// CartOf says "Cart of ".
var CartOf = Message{key: 151}

// Cart says "Cart".
var Cart = Message{key: 152}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 153}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{154, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 155}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 156}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 157}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 158}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 159}

// YourAccountManagerCanMend says "Your account manager can mend this.".
var YourAccountManagerCanMend = Message{key: 160}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 161}

// PerMonth says "per month".
var PerMonth = Message{key: 162}

// Becomes says "Becomes".
var Becomes = Message{key: 163}

// YouSaw says "You saw".
var YouSaw = Message{key: 164}

// Price says "Price".
var Price = Message{key: 165}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{166, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{167, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{168, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 169}

// Date says "Date".
var Date = Message{key: 170}

// Name says "Name".
var Name = Message{key: 171}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 172}

// For says "For ".
var For = Message{key: 173}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 174}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 175}

// StartHere says "Start here".
var StartHere = Message{key: 176}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 177}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 178}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 179}

// ThrowCartAway says "Empty cart".
var ThrowCartAway = Message{key: 180}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 181}

// ThrowAwayForGood says "Empty it for good".
var ThrowAwayForGood = Message{key: 182}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 183}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 184}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 185}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 186}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 187}

// ToRequest says "To the request".
var ToRequest = Message{key: 188}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{189, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 190}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{191, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 192}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 193}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 194}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 195}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 196}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 197}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 198}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 199}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 200}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 201}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 202}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 203}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 204}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{205, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 206}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{207, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{208, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 209}

// Telephony says "Telephony".
var Telephony = Message{key: 210}

// Connections says "Connections".
var Connections = Message{key: 211}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 212}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 213}

// LeadTime says "Lead time".
var LeadTime = Message{key: 214}

// Term says "Term".
var Term = Message{key: 215}

// ToCart says "to the cart".
var ToCart = Message{key: 216}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 217}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 218}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 219}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 220}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 221}

// Search says "Search".
var Search = Message{key: 222}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 223}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 224}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 225}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 226}

// YourChoice says "Your choice".
var YourChoice = Message{key: 227}

// Options says "Options".
var Options = Message{key: 228}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 229}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 230}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 231}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 232}

// Link says "Link".
var Link = Message{key: 233}

// GoesWith says "Goes with".
var GoesWith = Message{key: 234}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 235}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 236}

// WhatItCosts says "Price".
var WhatItCosts = Message{key: 237}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 238}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 239}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 240}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 241}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 242}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 243}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 244}

// Delivery says "Delivery".
var Delivery = Message{key: 245}

// At says "Contact: ".
var At = Message{key: 246}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 247}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 248}

// ContactThere says "Contact there".
var ContactThere = Message{key: 249}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 250}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 251}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 252}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 253}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 254}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 255}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 256}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 257}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 258}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 259}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 260}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 261}

// Version says "Version".
var Version = Message{key: 262}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 263}

// Customer says "Customer".
var Customer = Message{key: 264}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{265, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 266}

// ToQuote says "To the quote".
var ToQuote = Message{key: 267}

// State says "State: {state}.".
func State(state string) Message {
	return Message{268, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 269}

// DifferencePerMonth says "Difference per month".
var DifferencePerMonth = Message{key: 270}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 271}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 272}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 273}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 274}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 275}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 276}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 277}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 278}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 279}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 280}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 281}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 282}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{283, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 284}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 285}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 286}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 287}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 288}

// YourReference says "Your reference".
var YourReference = Message{key: 289}

// Town says "Town".
var Town = Message{key: 290}

// Details says "Details".
var Details = Message{key: 291}

// Incomplete says "incomplete".
var Incomplete = Message{key: 292}

// Complete says "complete".
var Complete = Message{key: 293}

// Next says "Next".
var Next = Message{key: 294}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 295}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 296}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 297}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 298}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 299}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 300}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 301}

// Reference says "Reference".
var Reference = Message{key: 302}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 303}

// SeeWhatCanGrow says "See what you can upgrade".
var SeeWhatCanGrow = Message{key: 304}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 305}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 306}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 307}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 308}

// Optional says "(optional)".
var Optional = Message{key: 309}

// Save says "Save".
var Save = Message{key: 310}

// Cancel says "Cancel".
var Cancel = Message{key: 311}

// Contact says "Contact".
var Contact = Message{key: 312}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 313}

// VatId says "VAT id".
var VatId = Message{key: 314}

// Business says "Business".
var Business = Message{key: 315}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 316}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 317}

// No says "No".
var No = Message{key: 318}

// Yes says "Yes".
var Yes = Message{key: 319}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 320}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 321}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 322}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 323}

// LegalName says "Legal name".
var LegalName = Message{key: 324}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 325}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 326}

// Postcode says "Postcode".
var Postcode = Message{key: 327}

// HouseNumber says "House number".
var HouseNumber = Message{key: 328}

// Street says "Street".
var Street = Message{key: 329}

// EMail says "E-mail".
var EMail = Message{key: 330}

// Telephone says "Telephone".
var Telephone = Message{key: 331}

// TwoLettersNlBeDe says "Two letters: NL, BE, DE.".
var TwoLettersNlBeDe = Message{key: 332}

// Country says "Country".
var Country = Message{key: 333}

// Empty says "empty".
var Empty = Message{key: 334}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 335}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 336}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{337, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{338, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 339}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 340}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 341}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 342}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 343}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 344}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 345}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 346}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 347}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 348}

// Approve says "Approve".
var Approve = Message{key: 349}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 350}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 351}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 352}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 353}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 354}

// Decline says "Decline".
var Decline = Message{key: 355}

// Unit says "Unit".
var Unit = Message{key: 356}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 357}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 358}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{359, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 360}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 361}

// Activate says "Activate".
var Activate = Message{key: 362}

// Quote says "Quote".
var Quote = Message{key: 363}

// Progress says "Progress".
var Progress = Message{key: 364}

// Request says "The request".
var Request = Message{key: 365}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 366}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 367}

// Versions says "Versions".
var Versions = Message{key: 368}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 369}

// AddComment says "Add comment".
var AddComment = Message{key: 370}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 371}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 372}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 373}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 374}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 375}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 376}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 377}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 378}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 379}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 380}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 381}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 382}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 383}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 384}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 385}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 386}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 387}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 388}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 389}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 390}

// Quotes says "Quotes".
var Quotes = Message{key: 391}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 392}

// All says "All".
var All = Message{key: 393}

// StateDossiers says "State".
var StateDossiers = Message{key: 394}

// Superseded says "Superseded".
var Superseded = Message{key: 395}

// Expired says "Expired".
var Expired = Message{key: 396}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 397}

// Declined says "Declined".
var Declined = Message{key: 398}

// Ordered says "Ordered".
var Ordered = Message{key: 399}

// Approved says "Approved".
var Approved = Message{key: 400}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 401}

// Requested says "Requested".
var Requested = Message{key: 402}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 403}

// AskAgain says "Ask again".
var AskAgain = Message{key: 404}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 405}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 406}

// Order says "Order".
var Order = Message{key: 407}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 408}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 409}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 410}

// DifferencePM says "Difference p.m.".
var DifferencePM = Message{key: 411}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 412}

// NextStep says "Next step".
var NextStep = Message{key: 413}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 414}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 415}

// ShowAll says "Show all".
var ShowAll = Message{key: 416}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 417}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 418}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 419}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{420, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 421}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{422, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 423}

// LogIn says "Log in".
var LogIn = Message{key: 424}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 425}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 426}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 427}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 428}

// TryAgain says "Try again".
var TryAgain = Message{key: 429}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 430}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 431}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 432}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 433}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 434}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 435}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 436}

// Welcome says "Welcome".
var Welcome = Message{key: 437}

// Overview says "Overview".
var Overview = Message{key: 438}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 439}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 440}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 441}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 442}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 443}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 444}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{445, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 446}

// LastChanged says "Last changed".
var LastChanged = Message{key: 447}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 448}

// StateHome says "Progress".
var StateHome = Message{key: 449}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 450}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{451, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{452, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 453}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 454}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 455}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 456}

// LetServiceGrow says "Upgrade a service".
var LetServiceGrow = Message{key: 457}

// NewService says "New service".
var NewService = Message{key: 458}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 459}

// Waived says "Allowed".
var Waived = Message{key: 460}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{461, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 462}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 463}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 464}

// Note says "Note".
var Note = Message{key: 465}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{466, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 467}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 468}

// Returned says "returned".
var Returned = Message{key: 469}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 470}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 471}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{472, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 473}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{474, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{475, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 476}

// Cancelled says "cancelled".
var Cancelled = Message{key: 477}

// Delivered says "delivered".
var Delivered = Message{key: 478}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 479}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 480}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{481, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 482}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{483, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{484, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{485, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{486, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{487, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{488, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{489, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{490, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{491, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{492, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{493, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{494, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 495}

// MainMenu says "Main menu".
var MainMenu = Message{key: 496}

// LogOut says "Log out".
var LogOut = Message{key: 497}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 498}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 499}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 500}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 501}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 502}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 503}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 504}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 505}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 506}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 507}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{508, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 509}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 510}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{511, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{512, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 513}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 514}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 515}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{516, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 517}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 518}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 519}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{520, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 521}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{522, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 523}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 524}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{525, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 526}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 527}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 528}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 529}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 530}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 531}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{532, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 533}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 534}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{535, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{536, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 537}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 538}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 539}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 540}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 541}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 542}

// Decided says "Decided".
var Decided = Message{key: 543}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 544}

// Period says "Period".
var Period = Message{key: 545}

// ByPartner says "By partner".
var ByPartner = Message{key: 546}

// ByWeek says "By week".
var ByWeek = Message{key: 547}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 548}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 549}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 550}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 551}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 552}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 553}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 554}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 555}

// DecidedInline says "decided".
var DecidedInline = Message{key: 556}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 557}

// RequestedInline says "requested".
var RequestedInline = Message{key: 558}

// PartnerId says "partner id".
var PartnerId = Message{key: 559}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 560}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 561}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 562}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 563}

// Released says "Released".
var Released = Message{key: 564}

// Statement says "Statement".
var Statement = Message{key: 565}

// On says "On".
var On = Message{key: 566}

// Signatory says "Signed by".
var Signatory = Message{key: 567}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 568}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 569}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{570, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 571}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 572}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{573, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 574}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 575}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 576}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 577}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 578}

// Reason says "Reason".
var Reason = Message{key: 579}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 580}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 581}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 582}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 583}

// InProgress says "In progress".
var InProgress = Message{key: 584}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{585, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 586}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 587}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 588}

// NextDate says "Next date".
var NextDate = Message{key: 589}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 590}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 591}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{592, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{593, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{594, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{595, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{596, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{597, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{598, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{599, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{600, []any{name}}
}

// None says "none".
var None = Message{key: 601}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{602, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 603}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 604}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{605, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 606}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{607, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 608}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{609, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{610, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 611}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 612}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 613}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 614}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{615, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 616}

// And says " and ".
var And = Message{key: 617}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{618, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 619}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 620}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 621}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 622}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{623, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 624}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 625}

// Documents says "Documents".
var Documents = Message{key: 626}

// CountryTwoLetters says "Country".
var CountryTwoLetters = Message{key: 627}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 628}

// NoteProposal says "Note".
var NoteProposal = Message{key: 629}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 630}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{631, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 632}

// Different says "different".
var Different = Message{key: 633}

// Same says "the same".
var Same = Message{key: 634}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 635}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 636}

// Comparison says "Comparison".
var Comparison = Message{key: 637}

// YesInline says "yes".
var YesInline = Message{key: 638}

// NoInline says "no".
var NoInline = Message{key: 639}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 640}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 641}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 642}

// Checks says "Checks".
var Checks = Message{key: 643}

// VatQuote says "VAT".
var VatQuote = Message{key: 644}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 645}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{646, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 647}

// Terminated says "terminated".
var Terminated = Message{key: 648}

// Suspended says "suspended".
var Suspended = Message{key: 649}

// Active says "active".
var Active = Message{key: 650}

// ContactService says "Contact".
var ContactService = Message{key: 651}

// Address says "Address".
var Address = Message{key: 652}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 653}

// StateService says "State".
var StateService = Message{key: 654}

// Identifier says "Identifier".
var Identifier = Message{key: 655}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{656, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 657}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 658}

// AllProducts says "All products".
var AllProducts = Message{key: 659}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 660}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 661}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 662}

// AllServices says "All services".
var AllServices = Message{key: 663}

// Show says "Apply filter".
var Show = Message{key: 664}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 665}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 666}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 667}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 668}

// MoreServices says "More services".
var MoreServices = Message{key: 669}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 670}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 671}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 672}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 673}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 674}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{675, []any{name, id}}
}

// CanGrow says "Can be upgraded: ".
var CanGrow = Message{key: 676}

// MoveToService says "Move to ".
var MoveToService = Message{key: 677}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{678, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 679}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 680}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 681}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 682}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 683}

// RunsOver says "Runs over".
var RunsOver = Message{key: 684}

// Configuration says "Configuration".
var Configuration = Message{key: 685}

// CanGrowService says "Can be upgraded".
var CanGrowService = Message{key: 686}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{687, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{688, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 689}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 690}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 691}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{692, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 693}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 694}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 695}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 696}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 697}

// Consent says "Consent".
var Consent = Message{key: 698}

// Mandate says "Mandate".
var Mandate = Message{key: 699}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 700}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 701}

// Answer says "Answer".
var Answer = Message{key: 702}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 703}

// Question says "Question".
var Question = Message{key: 704}

// VatCheck says "VAT check".
var VatCheck = Message{key: 705}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{706, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 707}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{708, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 709}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 710}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{711, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{712, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 713}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 714}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 715}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 716}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 717}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 718}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 719}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{720, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{721, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 722}

// TakesEffect says "Effective date".
var TakesEffect = Message{key: 723}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{724, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 725}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 726}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 727}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 728}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 729}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 730}

// NowAndThen says "Now and after the change".
var NowAndThen = Message{key: 731}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 732}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 733}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 734}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 735}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 736}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 737}

// NowInline says "now".
var NowInline = Message{key: 738}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{739, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{740, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{741, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{742, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{743, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{744, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{745, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 746}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 747}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{748, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 749}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{750, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 751}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 752}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 753}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 754}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 755}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{756, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{757, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 758}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 759}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 760}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 761}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 762}

// Waiting says "Waiting".
var Waiting = Message{key: 763}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 764}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 765}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 766}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 767}

// Agreed says " (agreed)".
var Agreed = Message{key: 768}

// NotYet says " (not yet)".
var NotYet = Message{key: 769}

// Filter says "Filter".
var Filter = Message{key: 770}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 771}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 772}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 773}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 774}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 775}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 776}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 777}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{778, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 779}

// Colleague says "Colleague".
var Colleague = Message{key: 780}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 781}

// FirstDay says "First day".
var FirstDay = Message{key: 782}

// LastDay says "Last day".
var LastDay = Message{key: 783}

// Add says "Add".
var Add = Message{key: 784}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{785, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 786}

// Total says "Total".
var Total = Message{key: 787}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 788}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{789, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 790}

// Remarks says "Remarks".
var Remarks = Message{key: 791}

// Conditions says "Conditions".
var Conditions = Message{key: 792}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{793, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 794}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 795}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 796}

// Validity says "Validity".
var Validity = Message{key: 797}

// ValidUntilEndOf23 says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{798, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 799}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 800}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 801}

// Signature says "Signature".
var Signature = Message{key: 802}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 803}

// Position says "Position".
var Position = Message{key: 804}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{805, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{806, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 807}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{808, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 809}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{810, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 811}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 812}

// Ends says "ends".
var Ends = Message{key: 813}

// New says "new".
var New = Message{key: 814}

// Migration says "migration".
var Migration = Message{key: 815}

// NewComparison says "New".
var NewComparison = Message{key: 816}

// Old says "Old".
var Old = Message{key: 817}

// Changed says "changed".
var Changed = Message{key: 818}

// Unchanged says "unchanged".
var Unchanged = Message{key: 819}

// Specification says "Specification".
var Specification = Message{key: 820}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 821}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 822}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 823}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 824}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 825}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{826, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{827, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{828, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 829}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{830, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{831, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 832}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 833}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{834, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{835, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 836}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{837, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 838}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{839, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{840, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{841, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 842}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 843}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 844}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 845}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 846}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 847}

// Number says "Number".
var Number = Message{key: 848}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 849}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{850, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 851}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{852, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{853, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 854}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 855}

// Planned says "Planned".
var Planned = Message{key: 856}

// Each says " (each)".
var Each = Message{key: 857}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{858, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{859, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 860}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 861}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 862}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 863}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 864}

// Contents says "Contents".
var Contents = Message{key: 865}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{866, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 867}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{868, []any{removedOn, customerName}}
}

// N1Line says "1 line".
var N1Line = Message{key: 869}

// Lines says "{len} lines".
func Lines(len int) Message {
	return Message{870, []any{len}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 871}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 872}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 873}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 874}

// SiteContact says "Site contact".
var SiteContact = Message{key: 875}

// Line says "line {number}".
func Line(number int) Message {
	return Message{876, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{877, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{878, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 879}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{880, []any{term}}
}

// LineNumberName says "line {number} ({name})".
func LineNumberName(number int, name string) Message {
	return Message{881, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 882}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{883, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{884, []any{position, state}}
}

// EachLine says "Progress of each line".
var EachLine = Message{key: 885}

// InCartItem says "In the cart".
var InCartItem = Message{key: 886}

// N235959AmsterdamTime says "{day} (Dutch time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{887, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{888, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{889, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 890}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 891}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{892, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 893}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{894, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 895}

// OrderNoun says "Order".
var OrderNoun = Message{key: 896}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 897}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{898, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{899, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and is now order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{900, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 901}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{902, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 903}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel a line itself.".
var AccountManagerReleasesOrderFor = Message{key: 904}

// Activated says "Activated".
var Activated = Message{key: 905}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{906, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 907}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 908}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{909, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 910}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{911, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{912, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{913, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{914, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{915, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{916, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{917, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{918, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 919}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{920, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{921, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{922, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{923, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 924}

// Partner says "Partner".
var Partner = Message{key: 925}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 926}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 927}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 928}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 929}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 930}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{931, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 932}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{933, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{934, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 935}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{936, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{937, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 938}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{939, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 940}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{941, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 942}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 943}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 944}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{945, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 946}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{947, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{948, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 949}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{950, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 951}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{952, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 953}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{954, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 955}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 956}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 957}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 958}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 959}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 960}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 961}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{962, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 963}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{964, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{965, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 966}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{967, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 968}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{969, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 970}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{971, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 972}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 973}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{974, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 975}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{976, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{977, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 978}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 979}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 980}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 981}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 982}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{983, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 984}

// LineNumber says ", line {number}".
func LineNumber(number int) Message {
	return Message{985, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{986, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 987}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 988}

// HoursInline says "hours".
var HoursInline = Message{key: 989}

// H says "h".
var H = Message{key: 990}

// RepairTime says "Repair time".
var RepairTime = Message{key: 991}

// Level says "Level".
var Level = Message{key: 992}

// Package says "Package".
var Package = Message{key: 993}

// Ampere says "ampere".
var Ampere = Message{key: 994}

// AtMost says "At most".
var AtMost = Message{key: 995}

// Power says "Power".
var Power = Message{key: 996}

// Space says "Space".
var Space = Message{key: 997}

// GbStorage says "GB storage".
var GbStorage = Message{key: 998}

// Storage says "Storage".
var Storage = Message{key: 999}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1000}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1001}

// Memory says "Memory".
var Memory = Message{key: 1002}

// Size says "Size".
var Size = Message{key: 1003}

// Seats says "seats".
var Seats = Message{key: 1004}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1005}

// SeatType says "Seat type".
var SeatType = Message{key: 1006}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1007}

// Channels says "channels".
var Channels = Message{key: 1008}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1009}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1010}

// Throughput says "Throughput".
var Throughput = Message{key: 1011}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1012}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1013}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1014}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1015}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1016, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1017, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1018}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1019}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1020}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1021}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1022}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1023}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1024}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1025}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1026}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1027}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1028}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1029}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1030}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1031}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1032}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1033}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1034}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1035}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1036}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1037}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1038}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1039}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1040}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1041}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1042}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1043}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1044}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1045}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1046}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1047}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1048}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1049, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1050}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1051}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1052}

// ServiceBulk says "service".
var ServiceBulk = Message{key: 1053}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1054}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1055}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1056}

// ItemInline says "item".
var ItemInline = Message{key: 1057}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1058}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1059}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1060}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1061}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1062}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1063}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1064}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1065}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1066}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1067}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1068, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1069}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1070}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1071}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1072}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1073}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1074}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1075}

// ThereIsNoOrderWithout says "There is no order without consent.".
var ThereIsNoOrderWithout = Message{key: 1076}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1077, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote is order {order} already.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1078, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1079, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1080}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1081}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1082}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1083}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1084}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1085}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1086}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1087}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1088, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1089}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1090}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1091}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1092}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1093}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1094}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1095}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1096}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1097}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1098}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1099}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1100}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1101}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1102}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1103}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1104}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1105, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1106}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1107}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1108}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1109}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1110}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1111}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1112}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1113}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1114}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1115}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1116}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1117}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1118}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1119}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1120}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1121}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1122}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1123}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1124}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1125}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1126}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1127}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1128}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1129}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1130}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1131}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1132}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1133}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1134, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1135}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1136}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1137}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1138}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1139}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1140, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1141}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1142}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1143}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1144}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1145}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1146}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1147}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1148, []any{earliest}}
}

// ThisCannotBeDoneIn says "This cannot be done in the state {from}.".
func ThisCannotBeDoneIn(from string) Message {
	return Message{1149, []any{from}}
}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1150}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1151}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1152}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1153, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1154, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1155}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1156}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1157}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1158}

// Person says "person".
var Person = Message{key: 1159}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1160}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1161}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1162}

// CartInline says "cart".
var CartInline = Message{key: 1163}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1164}

// Document says "document".
var Document = Message{key: 1165}

// OrderInline says "order".
var OrderInline = Message{key: 1166}

// Job says "job".
var Job = Message{key: 1167}

// Session says "session".
var Session = Message{key: 1168}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1169}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1170}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1171, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1172}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1173}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1174}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1175}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1176}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1177}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1178, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1179, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1180}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1181, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1182}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1183}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1184}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1185}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1186}

// List says "a list".
var List = Message{key: 1187}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1188}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1189}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1190}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1191}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1192}

// TextInline says "a text".
var TextInline = Message{key: 1193}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1194}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1195}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1196}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1197}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1198}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1199}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1200}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1201}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1202}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1203}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1204}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1205}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1206}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1207}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1208}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1209}

// SomethingWentWrongError says "Something went wrong".
var SomethingWentWrongError = Message{key: 1210}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1211}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1212}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1213}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1214}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1215}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1216}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1217}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1218}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1219}

// NotFound says "Not found".
var NotFound = Message{key: 1220}

// YouMayNotDoThisError says "You have no access to this page".
var YouMayNotDoThisError = Message{key: 1221}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1222}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1223}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1224, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1225}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1226}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1227}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1228}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1229}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1230}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1231, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1232}

// Month is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Month(id string) Message {
	switch id {
	case "1":
		return Message{key: 12}
	case "2":
		return Message{key: 13}
	case "3":
		return Message{key: 14}
	case "4":
		return Message{key: 15}
	case "5":
		return Message{key: 16}
	case "6":
		return Message{key: 17}
	case "7":
		return Message{key: 18}
	case "8":
		return Message{key: 19}
	case "9":
		return Message{key: 20}
	case "10":
		return Message{key: 21}
	case "11":
		return Message{key: 22}
	case "12":
		return Message{key: 23}
	}
	return Plain(Text{NL: id, EN: id})
}

// ShortMonth is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func ShortMonth(id string) Message {
	switch id {
	case "1":
		return Message{key: 24}
	case "2":
		return Message{key: 25}
	case "3":
		return Message{key: 26}
	case "4":
		return Message{key: 27}
	case "5":
		return Message{key: 28}
	case "6":
		return Message{key: 29}
	case "7":
		return Message{key: 30}
	case "8":
		return Message{key: 31}
	case "9":
		return Message{key: 32}
	case "10":
		return Message{key: 33}
	case "11":
		return Message{key: 34}
	case "12":
		return Message{key: 35}
	}
	return Plain(Text{NL: id, EN: id})
}

// Figure is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Figure(id string) Message {
	switch id {
	case "oldMrcCents":
		return Message{key: 36}
	case "listMrcCents":
		return Message{key: 37}
	case "newMrcCents":
		return Message{key: 38}
	case "differenceCents":
		return Message{key: 39}
	case "listNrcCents":
		return Message{key: 40}
	case "nrcCents":
		return Message{key: 41}
	case "firstPeriodCents":
		return Message{key: 42}
	}
	return Plain(Text{NL: id, EN: id})
}

// Role is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Role(id string) Message {
	switch id {
	case "partnerUser":
		return Message{key: 93}
	case "partnerSigner":
		return Message{key: 94}
	case "accountManager":
		return Message{key: 95}
	case "salesManager":
		return Message{key: 96}
	case "engineering":
		return Message{key: 97}
	case "operations":
		return Message{key: 98}
	case "admin":
		return Message{key: 99}
	case "system":
		return Message{key: 100}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 101}
	case "inProgress":
		return Message{key: 102}
	case "partial":
		return Message{key: 103}
	case "completed":
		return Message{key: 104}
	case "cancelled":
		return Message{key: 105}
	case "failed":
		return Message{key: 106}
	}
	return Plain(Text{NL: id, EN: id})
}

var names = [messages]string{
	1:    "ownName",
	2:    "format.decimal",
	3:    "format.group",
	4:    "format.negative",
	5:    "format.money",
	6:    "format.moneyMore",
	7:    "format.moneyNegative",
	8:    "format.percent",
	9:    "format.date",
	10:   "format.shortDate",
	11:   "format.moment",
	12:   "month.1",
	13:   "month.2",
	14:   "month.3",
	15:   "month.4",
	16:   "month.5",
	17:   "month.6",
	18:   "month.7",
	19:   "month.8",
	20:   "month.9",
	21:   "month.10",
	22:   "month.11",
	23:   "month.12",
	24:   "shortMonth.1",
	25:   "shortMonth.2",
	26:   "shortMonth.3",
	27:   "shortMonth.4",
	28:   "shortMonth.5",
	29:   "shortMonth.6",
	30:   "shortMonth.7",
	31:   "shortMonth.8",
	32:   "shortMonth.9",
	33:   "shortMonth.10",
	34:   "shortMonth.11",
	35:   "shortMonth.12",
	36:   "figure.oldMrcCents",
	37:   "figure.listMrcCents",
	38:   "figure.newMrcCents",
	39:   "figure.differenceCents",
	40:   "figure.listNrcCents",
	41:   "figure.nrcCents",
	42:   "figure.firstPeriodCents",
	43:   "figureTermDiscount",
	44:   "figureTermSurcharge",
	45:   "figurePartnerDiscount",
	46:   "figurePartnerSurcharge",
	47:   "figureAdditionalDiscount",
	48:   "figureOneOffDiscount",
	49:   "figureFirstPeriod",
	50:   "figureActualFirstPeriod",
	51:   "figureOfItem",
	52:   "figureOfOffering",
	53:   "figureInTotal",
	54:   "figureInclVAT",
	55:   "columnExclVAT",
	56:   "columnVAT",
	57:   "columnInclVAT",
	58:   "figuresInShort",
	59:   "amountsExclVAT",
	60:   "amountsExclVATAnd",
	61:   "amountsExclVATRounded",
	62:   "amountsExclVATPerLine",
	63:   "ruleDiscountOver",
	64:   "ruleTotalsOver",
	65:   "ruleDifferenceOver",
	66:   "ruleOneOffOver",
	67:   "ruleDesign",
	68:   "ruleCheaper",
	69:   "ruleDifferenceBelow",
	70:   "ruleAlways",
	71:   "plain",
	72:   "months",
	73:   "week",
	74:   "atMostUnit",
	75:   "pageOf",
	76:   "labelWithUnit",
	77:   "thisProductDoesNotAllow",
	78:   "thisProductDoesNotAllowNote",
	79:   "optionTimes",
	80:   "inputIsNotValid",
	81:   "thisMustBe",
	82:   "thisFormWasSentBefore",
	83:   "youCanResolveThis",
	84:   "documentLinkExpired",
	85:   "documentLinkInvalid",
	86:   "documentMissing",
	87:   "documentUnreadable",
	88:   "productLabel",
	89:   "notFoundWhat",
	90:   "chooseOneOfTiers",
	91:   "characteristicInRange",
	92:   "linkThisProductToOne",
	93:   "role.partnerUser",
	94:   "role.partnerSigner",
	95:   "role.accountManager",
	96:   "role.salesManager",
	97:   "role.engineering",
	98:   "role.operations",
	99:   "role.admin",
	100:  "role.system",
	101:  "orderState.acknowledged",
	102:  "orderState.inProgress",
	103:  "orderState.partial",
	104:  "orderState.completed",
	105:  "orderState.cancelled",
	106:  "orderState.failed",
	107:  "giveDateLike202701",
	108:  "giveWholeNumber",
	109:  "whatHappenedToEachService",
	110:  "notEverythingWasPutIn",
	111:  "chooseWhatChangesFirst",
	112:  "totalDifferencePerMonthOne",
	113:  "changeServicesTogether",
	114:  "cannotTakePart",
	115:  "wasInCartAlreadyWith",
	116:  "inCart",
	117:  "emptyAsEarlyAsPossible",
	118:  "keepCurrentTerms",
	119:  "without",
	120:  "with",
	121:  "choose",
	122:  "asEachServiceHasIt",
	123:  "emptyAsEachServiceHas",
	124:  "moveTo",
	125:  "keep",
	126:  "services",
	127:  "noServicesHaveBeenChosen",
	128:  "toYourServices",
	129:  "youChoseServicesOfDifferent",
	130:  "servicesN",
	131:  "customers",
	132:  "keepOrMove",
	133:  "whatChangesForAllOf",
	134:  "calculate",
	135:  "whatItBecomes",
	136:  "addToCart",
	137:  "changes",
	138:  "byService",
	139:  "backToChange",
	140:  "oldNewAndDifference",
	141:  "chosenServices",
	142:  "service",
	143:  "nowPM",
	144:  "becomesPM",
	145:  "difference",
	146:  "oneOff",
	147:  "from",
	148:  "totalOf",
	149:  "amountsExcludeVat",
	150:  "notInCartAnyMore",
	151:  "cartOf",
	152:  "cart",
	153:  "noPriceYet",
	154:  "item",
	155:  "changeItem",
	156:  "seeNewPrices",
	157:  "recordWaiver",
	158:  "completeCustomer",
	159:  "youCanGoOnWith",
	160:  "yourAccountManagerCanMend",
	161:  "yourAccountManagerJudgesThis",
	162:  "perMonth",
	163:  "becomes",
	164:  "youSaw",
	165:  "price",
	166:  "recorded",
	167:  "thisCartBecomesVersionStands",
	168:  "youAreRevising",
	169:  "requestIsNotPossibleYet",
	170:  "date",
	171:  "name",
	172:  "nothingWasRecorded",
	173:  "for",
	174:  "thisCartIsEmptyNew",
	175:  "totalOfThisRequest",
	176:  "startHere",
	177:  "moreInThisRequest",
	178:  "changeServiceOfThisCustomer",
	179:  "chooseNewService",
	180:  "throwCartAway",
	181:  "allItemsGoThisCannot",
	182:  "throwAwayForGood",
	183:  "neededBeforeYouCanRequest",
	184:  "pleaseNote",
	185:  "pricesHaveChanged",
	186:  "priceListChangedSinceYou",
	187:  "acceptNewPrices",
	188:  "toRequest",
	189:  "change",
	190:  "changeCart",
	191:  "remove",
	192:  "removeCart",
	193:  "customersStatementAboutTerm",
	194:  "thisCustomerIsSmallBusiness",
	195:  "takeStatementBack",
	196:  "nameOfWhoStatesThis",
	197:  "dateOfStatement",
	198:  "recordStatement",
	199:  "requestQuote",
	200:  "thisIsPossibleOnceEverything",
	201:  "seeWhatIsNeeded",
	202:  "yourAccountManagerJudgesRequest",
	203:  "referenceOfChange",
	204:  "catalogue",
	205:  "forTerm",
	206:  "sameDay",
	207:  "businessDays",
	208:  "orMonths",
	209:  "serviceLevels",
	210:  "telephony",
	211:  "connections",
	212:  "pricesPerMonthForYou",
	213:  "thereIsNothingToOrder",
	214:  "leadTime",
	215:  "term",
	216:  "toCart",
	217:  "toCartConfigure",
	218:  "thisItemIsNoLonger",
	219:  "pleaseCheckYourChoiceAnd",
	220:  "forWhichCustomer",
	221:  "findByNameReferenceKvk",
	222:  "search",
	223:  "noCustomerFoundSearchFor",
	224:  "youHaveNoCustomersYet",
	225:  "thereAreMoreCustomersSearch",
	226:  "recordNewCustomer",
	227:  "yourChoice",
	228:  "options",
	229:  "requestedDateOptional",
	230:  "atEarliestOn",
	231:  "emptyMeansAsEarlyAs",
	232:  "addToCartConfigure",
	233:  "link",
	234:  "goesWith",
	235:  "anotherServiceGoesWithThis",
	236:  "thisCustomerHasNoneYet",
	237:  "whatItCosts",
	238:  "thisChoiceHasNoPrice",
	239:  "neededForRequest",
	240:  "updatePrice",
	241:  "backToFirstChoice",
	242:  "closeComparison",
	243:  "howThisPriceCameAbout",
	244:  "compareWithAnotherChoice",
	245:  "delivery",
	246:  "at",
	247:  "anotherAddressOrContact",
	248:  "addressOfDelivery",
	249:  "contactThere",
	250:  "numberPortingAndDocuments",
	251:  "currentOperator",
	252:  "numbersOrRangesOneLine",
	253:  "like0201234567OrRangeLike",
	254:  "yourReferenceSuchAsPo",
	255:  "noteOptional",
	256:  "backToQuote",
	257:  "youMayNotOrderHere",
	258:  "youCanOrderOnceIt",
	259:  "pdfIsStillBeingMade",
	260:  "sha256OfPdf",
	261:  "validUntil",
	262:  "version",
	263:  "contractingParty",
	264:  "customer",
	265:  "toOrder",
	266:  "thisQuoteHasBeenOrdered",
	267:  "toQuote",
	268:  "state",
	269:  "thisQuoteCannotBeOrdered",
	270:  "differencePerMonth",
	271:  "itemConfirm",
	272:  "signAndOrder",
	273:  "activateAndOrder",
	274:  "whatYouOrder",
	275:  "readQuoteWithItsSpecification",
	276:  "yourConfirmation",
	277:  "withOrderWeKeepThis",
	278:  "withOrderWeKeepWho",
	279:  "customersCustomer",
	280:  "nothingHasBeenSavedYet",
	281:  "somethingInItChangedSince",
	282:  "thisFormWasSavedBefore",
	283:  "detailsOf",
	284:  "newCustomer",
	285:  "searchByNameReferenceKvk",
	286:  "noCustomerFoundWith",
	287:  "showAllCustomers",
	288:  "youHaveNoCustomersYetAddOne",
	289:  "yourReference",
	290:  "town",
	291:  "details",
	292:  "incomplete",
	293:  "complete",
	294:  "next",
	295:  "yourReferenceLabel",
	296:  "stillMissingForQuote",
	297:  "completeDetails",
	298:  "differencePerMonthInline",
	299:  "cartIsEmptyChooseNew",
	300:  "chooseNewServiceCustomer",
	301:  "thisCustomerHasNoServices",
	302:  "reference",
	303:  "perMonthCustomer",
	304:  "seeWhatCanGrow",
	305:  "quotesOfThisCustomer",
	306:  "changeDetails",
	307:  "youCanSaveWithReference",
	308:  "youCanSaveWithName",
	309:  "optional",
	310:  "save",
	311:  "cancel",
	312:  "contact",
	313:  "businessAddress",
	314:  "vatId",
	315:  "business",
	316:  "whereWeDeliverByDefault",
	317:  "languageOfQuote",
	318:  "no",
	319:  "yes",
	320:  "smallBusinessSignsWaiverFor",
	321:  "smallBusiness",
	322:  "eightDigitsDutchBusinessesOnly",
	323:  "kvkNumber",
	324:  "legalName",
	325:  "contactOnSite",
	326:  "installationAddress",
	327:  "postcode",
	328:  "houseNumber",
	329:  "street",
	330:  "eMail",
	331:  "telephone",
	332:  "twoLettersNlBeDe",
	333:  "country",
	334:  "empty",
	335:  "belowIsWhatYouFilled",
	336:  "thisCustomerWasChangedMeanwhile",
	337:  "perMonthOneOff",
	338:  "now",
	339:  "yourDecisionAs",
	340:  "thisCannotBeApprovedNow",
	341:  "whyMayVatCheckBe",
	342:  "giveDiscountOptional",
	343:  "perItemPercentageOrAmount",
	344:  "discountOnMonthlyPrice",
	345:  "discountOnOneOffCharge",
	346:  "showNewFiguresFirst",
	347:  "thisIsPreviewNothingHas",
	348:  "approveWithThisDiscount",
	349:  "approve",
	350:  "sendQuestion",
	351:  "yourQuestionToPartner",
	352:  "returnWithQuestion",
	353:  "declineForGood",
	354:  "reasonForPartner",
	355:  "decline",
	356:  "unit",
	357:  "onlyAccountManagerCanBe",
	358:  "thisPageIsNotFor",
	359:  "until",
	360:  "standIn",
	361:  "signForCustomer",
	362:  "activate",
	363:  "quote",
	364:  "progress",
	365:  "request",
	366:  "notedAtRequest",
	367:  "whoDecides",
	368:  "versions",
	369:  "historyAndComments",
	370:  "addComment",
	371:  "yourCommentYourAccountManager",
	372:  "addCommentDossier",
	373:  "yourAnswer",
	374:  "answerRequestItselfStaysAs",
	375:  "sendAnswer",
	376:  "doesSomethingHaveToChange",
	377:  "reviseRequest",
	378:  "whatElseYouCanDo",
	379:  "revisingPutsContentInCart",
	380:  "reviseQuote",
	381:  "copyingPutsContentInCart",
	382:  "copyToCart",
	383:  "withdraw",
	384:  "reasonOptional",
	385:  "withdrawForGood",
	386:  "addPdfSignedElsewhere",
	387:  "wasQuoteSignedOutsideOf",
	388:  "signedPdfAtMost4",
	389:  "thisFileIsLargerThan",
	390:  "addPdf",
	391:  "quotes",
	392:  "customerOrNumber",
	393:  "all",
	394:  "stateDossiers",
	395:  "superseded",
	396:  "expired",
	397:  "withdrawn",
	398:  "declined",
	399:  "ordered",
	400:  "approved",
	401:  "questionToYou",
	402:  "requested",
	403:  "weAreReviewingRequest",
	404:  "askAgain",
	405:  "answerQuestion",
	406:  "haveItOrdered",
	407:  "order",
	408:  "followOrder",
	409:  "youHaveNoQuotesYet",
	410:  "quotesNewestFirstAmountsWithout",
	411:  "differencePM",
	412:  "validUntilDossiers",
	413:  "nextStep",
	414:  "nothingFoundHereYetLook",
	415:  "nothingFound",
	416:  "showAll",
	417:  "choosePdf",
	418:  "atMost4MbPlease",
	419:  "thisFileIsNotPdf",
	420:  "nameOfFile",
	421:  "yourAccountManagerIsTold",
	422:  "added",
	423:  "somethingWentWrong",
	424:  "logIn",
	425:  "pleaseAskYourAdministratorTo",
	426:  "yourAccountHasNoRole",
	427:  "nothingWasRecordedPleaseOpen",
	428:  "formIsNotComplete",
	429:  "tryAgain",
	430:  "toStartPage",
	431:  "toYourWorkList",
	432:  "additionalDiscount",
	433:  "withThisDiscount",
	434:  "givePercentageSuchAs12",
	435:  "atMost100",
	436:  "atMostTwoDecimals",
	437:  "welcome",
	438:  "overview",
	439:  "withOnecentralForDecision",
	440:  "onecentralHasQuestion",
	441:  "approvedWaitingForColleagueTo",
	442:  "readyToSign",
	443:  "approvedWaitingForColleagueToActivate",
	444:  "readyToActivate",
	445:  "becomesNewVersionOf",
	446:  "keptUntil",
	447:  "lastChanged",
	448:  "openCarts",
	449:  "stateHome",
	450:  "ordersUnderWay",
	451:  "ofDelivered",
	452:  "items",
	453:  "orderingAtOnecentral",
	454:  "herePartnersAskForNew",
	455:  "youCannotAskForQuotes",
	456:  "yourAccountIsBlocked",
	457:  "letServiceGrow",
	458:  "newService",
	459:  "nothingIsOpenChooseService",
	460:  "waived",
	461:  "alternative",
	462:  "canBeWaivedWithReason",
	463:  "forUsToReview",
	464:  "blocks",
	465:  "note",
	466:  "upTo",
	467:  "yourAccountManager",
	468:  "noLongerNeeded",
	469:  "returned",
	470:  "declinedInline",
	471:  "approvedInline",
	472:  "waitsFor",
	473:  "waitsForDecision",
	474:  "by",
	475:  "overThisRoleDecidesToo",
	476:  "notDelivered",
	477:  "cancelled",
	478:  "delivered",
	479:  "orderReleased",
	480:  "documentSignedElsewhereAdded",
	481:  "documentOfVersionMade",
	482:  "comment",
	483:  "handedOverTo",
	484:  "versionSuperseded",
	485:  "versionExpired",
	486:  "versionWithdrawn",
	487:  "versionReturnedWithQuestion",
	488:  "versionDeclined",
	489:  "versionApproved",
	490:  "agreedToVersion",
	491:  "discountGivenVersion",
	492:  "versionIsBeingRevised",
	493:  "questionAnsweredWithVersion",
	494:  "versionRequested",
	495:  "skipToContent",
	496:  "mainMenu",
	497:  "logOut",
	498:  "referenceOfThisPage",
	499:  "partnerMadeRequestAndWaits",
	500:  "logInAndJudge",
	501:  "thisPageByItselfDecides",
	502:  "yourDecisionIsAsked",
	503:  "linkWasMadeForSomebody",
	504:  "thisRequestDoesNotWait",
	505:  "thisVersionHasBeenDecided",
	506:  "thereIsNothingLeftTo",
	507:  "seeRequest",
	508:  "versionThatThisLinkWas",
	509:  "thereIsNewerVersion",
	510:  "toNewestVersion",
	511:  "days",
	512:  "hours",
	513:  "lessThanHour",
	514:  "inTheseWeeksNothingWas",
	515:  "youManageNoPartnersAnd",
	516:  "weeks",
	517:  "numbers",
	518:  "toNumbers",
	519:  "thereIsNoSuchPeriod",
	520:  "exclVatOrders",
	521:  "wonPerMonth",
	522:  "businessDaysMedian9In",
	523:  "fromDecisionToOrder",
	524:  "fromRequestToDecision",
	525:  "ofWhichOrderedByNow",
	526:  "filledMedianOutlined9In",
	527:  "businessDaysFromDecisionTo",
	528:  "filledMedianOutlined9In10Were",
	529:  "businessDaysFromRequestTo",
	530:  "differencePerMonthOfOrders",
	531:  "wonPerMonthByWeek",
	532:  "ofWhichOrdered",
	533:  "outlinedRequestedFilledOfThose",
	534:  "requestsPerWeek",
	535:  "n9In10Within",
	536:  "barForEachWeekFrom",
	537:  "together",
	538:  "weekFromMonday",
	539:  "toOrder90",
	540:  "toOrderMedian",
	541:  "toDecision90",
	542:  "toDecisionMedian",
	543:  "decided",
	544:  "orderedByNow",
	545:  "period",
	546:  "byPartner",
	547:  "byWeek",
	548:  "downloadAsCsv",
	549:  "timesAreInBusinessDays",
	550:  "wonPerMonthEuroExcl",
	551:  "businessDaysToOrder90",
	552:  "businessDaysToOrderMedian",
	553:  "orderedInline",
	554:  "businessDaysToDecision90",
	555:  "businessDaysToDecisionMedian",
	556:  "decidedInline",
	557:  "ofWhichOrderedByNowInline",
	558:  "requestedInline",
	559:  "partnerId",
	560:  "yourAccountManagerReleasesOrder",
	561:  "waitsForRelease",
	562:  "deliveredOrder",
	563:  "waitsForOnecentral",
	564:  "released",
	565:  "statement",
	566:  "on",
	567:  "signatory",
	568:  "activatedBy",
	569:  "signedBy",
	570:  "serviceService",
	571:  "deliveredOn",
	572:  "wasPlannedFor",
	573:  "businessDaysLeadTimeBusinessDays",
	574:  "plannedDate",
	575:  "specificationInQuote",
	576:  "confirmation",
	577:  "quoteOrder",
	578:  "cancelThisItem",
	579:  "reason",
	580:  "cancelItem",
	581:  "notDeliveredOrders",
	582:  "cancelledOrders",
	583:  "partlyDone",
	584:  "inProgress",
	585:  "of",
	586:  "youHaveNoOrdersYet",
	587:  "ordersNewestFirstAmountsWithout",
	588:  "orderedOn",
	589:  "nextDate",
	590:  "thisIsWhereOnecentralsPartners",
	591:  "engineeringJudgesDesign",
	592:  "inStepsOf",
	593:  "fromTo",
	594:  "atLeastThatOfWhat",
	595:  "toTimes",
	596:  "needsDocument",
	597:  "notTogetherWith",
	598:  "countsForAll",
	599:  "atMostMax",
	600:  "referenceOf",
	601:  "none",
	602:  "goesWithOneOf",
	603:  "inCartInline",
	604:  "toThisCustomersCart",
	605:  "onlyVersionStillCounts",
	606:  "youAreLookingAtEarlier",
	607:  "thisQuoteWasValidUntil",
	608:  "weHaveQuestion",
	609:  "thisQuoteIsOrder",
	610:  "approvedYouCanOrderUntil",
	611:  "youWillGetEMail",
	612:  "weAreReviewingYourRequest",
	613:  "pdfIsStillBeingMadeWhichUsually",
	614:  "onlyColleagueWhoMaySign",
	615:  "byValidUntil",
	616:  "waitsForYourAnswer",
	617:  "and",
	618:  "waitsForList",
	619:  "yourAnswerToOurQuestion",
	620:  "forYourCustomerWithPrices",
	621:  "forYourCustomerWithoutPrices",
	622:  "quoteAsPdf",
	623:  "versionNumber",
	624:  "pleaseCheckTheseFields",
	625:  "notEverythingIsRightYet",
	626:  "documents",
	627:  "countryTwoLetters",
	628:  "numbersProposal",
	629:  "noteProposal",
	630:  "requestedDate",
	631:  "plannedUntil",
	632:  "optionsWhatOneAdds",
	633:  "different",
	634:  "same",
	635:  "thisChoice",
	636:  "firstChoice",
	637:  "comparison",
	638:  "yesInline",
	639:  "noInline",
	640:  "giveReasonIfYouLet",
	641:  "requestQuote2",
	642:  "toYourDecision",
	643:  "checks",
	644:  "vatQuote",
	645:  "yourCommentPartnerReadsIt",
	646:  "monthsLeft",
	647:  "runsOnMonthly",
	648:  "terminated",
	649:  "suspended",
	650:  "active",
	651:  "contactService",
	652:  "address",
	653:  "monthlyPriceExclVat",
	654:  "stateService",
	655:  "identifier",
	656:  "untilTermEndsRemaining",
	657:  "productIdentifierReferenceOrTown",
	658:  "allCustomers",
	659:  "allProducts",
	660:  "upgrade",
	661:  "notPossibleNow",
	662:  "possibleNow",
	663:  "allServices",
	664:  "show",
	665:  "tickServicesToChangeThem",
	666:  "tickAllOnThisPage",
	667:  "whatIsPossible",
	668:  "changeTickedServices",
	669:  "moreServices",
	670:  "nothingFoundYetThereAre",
	671:  "thereIsNoServiceLike",
	672:  "showAllServices",
	673:  "yourCustomersHaveNoServices",
	674:  "seeCatalogue",
	675:  "chooseNameId",
	676:  "canGrow",
	677:  "moveToService",
	678:  "changeNameId",
	679:  "changeOfThisServiceIs",
	680:  "onlyMoveIsPossible",
	681:  "thisServiceCannotChangeNow",
	682:  "seeOpenOrder",
	683:  "changeThisService",
	684:  "runsOver",
	685:  "configuration",
	686:  "canGrowService",
	687:  "changesChanged",
	688:  "newServices",
	689:  "answerToYourQuestion",
	690:  "requestedOn",
	691:  "requestedBy",
	692:  "vatReviewWaivedBy",
	693:  "toNewFigures",
	694:  "pleaseSeeWhatThisDiscount",
	695:  "nothingHasBeenRecordedYet",
	696:  "discountOnOneOffChargeInline",
	697:  "discountOnMonthlyPriceInline",
	698:  "consent",
	699:  "mandate",
	700:  "positionOfWhoSigns",
	701:  "nameOfWhoSigns",
	702:  "answer",
	703:  "signedPdf",
	704:  "question",
	705:  "vatCheck",
	706:  "thisVersionWasValidUntil",
	707:  "returnedWithQuestion",
	708:  "partnerCanOrderUntil",
	709:  "thisVersionDoesNotWait",
	710:  "youHaveApprovedThisVersion",
	711:  "stillToBeDecidedBy",
	712:  "itemNumber",
	713:  "workList",
	714:  "thisIsOnecentralsWorkList",
	715:  "serviceChangedSinceYouSaw",
	716:  "nothingWasPutInCart",
	717:  "editChangeInCart",
	718:  "cartTakesOneChangeOf",
	719:  "thisServiceIsInCart",
	720:  "changeName",
	721:  "keepName",
	722:  "thisCannotBeCalculatedYet",
	723:  "takesEffect",
	724:  "differencePerMonthOneOff",
	725:  "noChangeToCalculate",
	726:  "thisServiceCannotChangeNowUpgrade",
	727:  "whatChanges",
	728:  "takingNumbersAlong",
	729:  "saveChangeInCart",
	730:  "addToCartUpgrade",
	731:  "nowAndThen",
	732:  "chooseWhatChangesHereYou",
	733:  "amountsExcludeVatUnlessThey",
	734:  "whatEachNumberDoesTo",
	735:  "oneNumberOrRangePer",
	736:  "suchAsCustomersPoNumber",
	737:  "emptyAsEarlyAsPossibleChangeThat",
	738:  "nowInline",
	739:  "nowN",
	740:  "inStepsOfN",
	741:  "fromToNN2",
	742:  "nowOnWithout",
	743:  "nowHad",
	744:  "atMostUpgradefield",
	745:  "keepCurrentTerm",
	746:  "numbersToTakeAlong",
	747:  "currentOperatorOfNumbers",
	748:  "referenceOfDocument",
	749:  "referenceOfPortingMandate",
	750:  "perMonthAmount",
	751:  "sameMonthlyPrice",
	752:  "onAgreedDay",
	753:  "afterEndOfTerm",
	754:  "onFirstOfMonth",
	755:  "asSoonAsItCan",
	756:  "staysUntil",
	757:  "newUntil",
	758:  "nothingWaitsForYou",
	759:  "nothingThatWaitsForYou",
	760:  "giveAmountSuchAs1",
	761:  "chooseOneOfOptions",
	762:  "amountFromPerMonthOr",
	763:  "waiting",
	764:  "youDecideAs",
	765:  "n7DaysOrLonger",
	766:  "n3DaysOrLonger",
	767:  "n1DayOrLonger",
	768:  "agreed",
	769:  "notYet",
	770:  "filter",
	771:  "showEverything",
	772:  "youStandInFor",
	773:  "waitingSince",
	774:  "alsoNeeded",
	775:  "nobodyElse",
	776:  "colleagueYouChooseHereCan",
	777:  "nobodyStandsInForYou",
	778:  "removeName",
	779:  "addStandIn",
	780:  "colleague",
	781:  "chooseAccountManager",
	782:  "firstDay",
	783:  "lastDay",
	784:  "add",
	785:  "thisDocumentWasMadeFrom",
	786:  "referenceClosing",
	787:  "total",
	788:  "totalOfThisQuote",
	789:  "onWaivedForCustomerMaximum",
	790:  "termOver24Months",
	791:  "remarks",
	792:  "conditions",
	793:  "thisQuoteIsSubjectTo",
	794:  "leadTimesAreInBusiness",
	795:  "firstPeriodIsCalculatedOn",
	796:  "allAmountsAreInEuro",
	797:  "validity",
	798:  "validUntilEndOf23",
	799:  "thisOfferIs",
	800:  "thisQuoteIs",
	801:  "validityIsSetOnApproval",
	802:  "signature",
	803:  "placeAndDate",
	804:  "position",
	805:  "onBehalfOf",
	806:  "youAgreeToQuoteAnd",
	807:  "agreedClosing",
	808:  "activatesThisQuoteInPartner",
	809:  "activation",
	810:  "thisCopyIsForYour",
	811:  "forYourInformation",
	812:  "monthlyPrice",
	813:  "ends",
	814:  "new",
	815:  "migration",
	816:  "newComparison",
	817:  "old",
	818:  "changed",
	819:  "unchanged",
	820:  "specification",
	821:  "siteAndContact",
	822:  "deliveryAndTerm",
	823:  "changeItem2",
	824:  "migrationItem",
	825:  "linkedTo",
	826:  "endOfTerm",
	827:  "startOfMonth",
	828:  "runsUntilRemaining",
	829:  "runsMonthly",
	830:  "fromCompletionPlannedUntil",
	831:  "itemNumberText",
	832:  "site",
	833:  "promisedDocument",
	834:  "more",
	835:  "andTrimSpace",
	836:  "openThisQuoteInPartner",
	837:  "referenceShort",
	838:  "draftNotYetApprovedBy",
	839:  "vatIdJoined",
	840:  "kvkTradeRegister",
	841:  "statutorySeat",
	842:  "yourPartner",
	843:  "customerSite",
	844:  "customerReference",
	845:  "yourVatId",
	846:  "yourKvkNumber",
	847:  "yourSupplier",
	848:  "number",
	849:  "setOnApproval",
	850:  "weArePleasedToOffer",
	851:  "forChangeYouSeeWhat",
	852:  "thisDocumentSpecifiesWhatHas",
	853:  "changesToExistingServices",
	854:  "whatChangesOverview",
	855:  "leadTimeBusinessDays",
	856:  "planned",
	857:  "each",
	858:  "option",
	859:  "eachCount",
	860:  "slaRepairTimeAvailability",
	861:  "requestQuoteOrChangeCart",
	862:  "openCart",
	863:  "willBeRemovedOn",
	864:  "lastChangedBy",
	865:  "contents",
	866:  "cartForWasLastChanged",
	867:  "yourCartIsStillOpen",
	868:  "yourCartWillBeRemoved",
	869:  "n1Line",
	870:  "lines",
	871:  "effectiveDate",
	872:  "numbersToPort",
	873:  "linkedToItem",
	874:  "customersReference",
	875:  "siteContact",
	876:  "line",
	877:  "serviceInline",
	878:  "runsOnUntilLeft",
	879:  "extendedMonthlyNotice",
	880:  "fromDelivery",
	881:  "lineNumberName",
	882:  "explanation",
	883:  "textReason",
	884:  "textPositionState",
	885:  "eachLine",
	886:  "inCartItem",
	887:  "n235959AmsterdamTime",
	888:  "referenceChecksum",
	889:  "moment",
	890:  "sentAutomaticallyByOnecentral",
	891:  "downloadConfirmationPdf",
	892:  "dear",
	893:  "dearSirOrMadam",
	894:  "fromLabelBy",
	895:  "orderStateOrder",
	896:  "orderNoun",
	897:  "viewOrder",
	898:  "onConfirmed",
	899:  "byConfirmed",
	900:  "quoteForWasConfirmedAnd",
	901:  "orderWasReceived",
	902:  "orderReceived",
	903:  "orderWasReleasedForDelivery",
	904:  "accountManagerReleasesOrderFor",
	905:  "activated",
	906:  "textSignerSignerFunction",
	907:  "signed",
	908:  "releasedOn",
	909:  "orderOfForCanBe",
	910:  "orderWasReleasedForDeliveryOrder",
	911:  "orderReleasedOrderCustomer",
	912:  "orderDelivered",
	913:  "deliveryInOrder",
	914:  "orderForWasDelivered",
	915:  "inOrderForWasDelivered",
	916:  "cancellationInOrder",
	917:  "orderForWasCancelled",
	918:  "inOrderForWasCancelled",
	919:  "deliveryFailed",
	920:  "deliveryFailedInOrder",
	921:  "orderForCouldNotBe",
	922:  "inOrderForCouldNot",
	923:  "orderForIsPartlySettled",
	924:  "existingServiceStaysAsIt",
	925:  "partner",
	926:  "partnersAnswerToQuestion",
	927:  "oneDecisionFromYourGroup",
	928:  "thisLinkIsPersonalOnly",
	929:  "reviewAndDecide",
	930:  "decideBefore",
	931:  "forOfRequestsQuoteYou",
	932:  "yourApprovalIsRequested",
	933:  "approvalRequested",
	934:  "ofRequestedQuoteForOn",
	935:  "yourDecisionIsStillNeeded",
	936:  "reminderWaitsForYourDecision",
	937:  "ofRequestedQuoteForOnPartnersAccount",
	938:  "yourDecisionAsStandIn",
	939:  "asStandInWaitsFor",
	940:  "viewQuote",
	941:  "quoteForWaitsForPartners",
	942:  "requestWasReturnedWithQuestion",
	943:  "youCanSubmitRequestAgain",
	944:  "answerQuestionQuote",
	945:  "beforeQuoteForCanBe",
	946:  "thereIsQuestionAboutYour",
	947:  "questionAboutQuote",
	948:  "requestOfQuoteForWas",
	949:  "quoteWasDeclined",
	950:  "quoteDeclined",
	951:  "youCanCopyQuoteTo",
	952:  "quoteForIsApprovedAnd",
	953:  "quoteIsApproved",
	954:  "quoteApproved",
	955:  "howToConfirmCheckConfirmation",
	956:  "howToConfirmCheckConfirmationPdfAnd",
	957:  "partnerCanNowSignIt",
	958:  "partnerCanNowActivateIt",
	959:  "reviewAndSign",
	960:  "reviewAndActivate",
	961:  "ifYouDoNotWant",
	962:  "quoteForIsApprovedBut",
	963:  "quoteIsAboutToExpire",
	964:  "quoteExpiresOn",
	965:  "quoteForWasWithdrawnAnd",
	966:  "quoteWasWithdrawn",
	967:  "quoteWithdrawn",
	968:  "wasValidUntil",
	969:  "quoteForWasNotConfirmed",
	970:  "quoteHasExpired",
	971:  "quoteExpired",
	972:  "commentDoesNotChangeQuote",
	973:  "readAndReply",
	974:  "quoteForHasNewComment",
	975:  "thereIsNewComment",
	976:  "newCommentOnQuote",
	977:  "mailAboutNotDelivered",
	978:  "viewDetails",
	979:  "notDeliveredQuote",
	980:  "messageOfOnecentralHasFinally",
	981:  "mailCouldNotBeDelivered",
	982:  "whyYourDecisionIsNeeded",
	983:  "customerWaivesLongestTermFor",
	984:  "alternativeLabel",
	985:  "lineNumber",
	986:  "waivedBy",
	987:  "toJudge",
	988:  "whatToLookAt",
	989:  "hoursInline",
	990:  "h",
	991:  "repairTime",
	992:  "level",
	993:  "package",
	994:  "ampere",
	995:  "atMost",
	996:  "power",
	997:  "space",
	998:  "gbStorage",
	999:  "storage",
	1000: "storageSsd",
	1001: "gbMemory",
	1002: "memory",
	1003: "size",
	1004: "seats",
	1005: "seatsCharacteristic",
	1006: "seatType",
	1007: "numbersInline",
	1008: "channels",
	1009: "voiceChannels",
	1010: "dataBundle",
	1011: "throughput",
	1012: "bandwidth",
	1013: "thisProductHasNoTiers",
	1014: "thisProductHasNoSuch",
	1015: "thisProductHasNoNumber",
	1016: "cannotBeCombinedWith",
	1017: "atMostSentence",
	1018: "thisProductHasNoSuchOption",
	1019: "onlyAdministratorCanDoThis",
	1020: "changeAccountManagerWithIts",
	1021: "chooseNlOrEn",
	1022: "nameAccountManager",
	1023: "thereIsNoSuchLevel",
	1024: "chooseResellerOrSolutions",
	1025: "lettersDigitsAnd",
	1026: "thisIsNoAccountManager",
	1027: "notRoleOfOnecentral",
	1028: "nameSubject",
	1029: "onlyAccountManagerCanDo",
	1030: "somebodyElseThanYourself",
	1031: "periodFromFirstToLast",
	1032: "atMostTwenty",
	1033: "thisHasBeenDecidedAlready",
	1034: "thisVersionDoesNotWaitForYou",
	1035: "youHaveDecidedOnThis",
	1036: "requesterDoesNotDecide",
	1037: "onlyAccountManagerCanWaive",
	1038: "onlyAccountManagerGivesDiscounts",
	1039: "thisVersionCannotBePriced",
	1040: "thereIsNoSuchItem",
	1041: "fromZeroToAmountItself",
	1042: "from0To10000",
	1043: "givePercentageOrAmount",
	1044: "namePartner",
	1045: "youHaveNoRoleHere",
	1046: "partnerInline",
	1047: "onlyPartnerCanDoThis",
	1048: "quoteInline",
	1049: "pngOrJpegOfAt",
	1050: "tooLightContrastWithWhite",
	1051: "colourLike0e3c61",
	1052: "atMost80Services",
	1053: "serviceBulk",
	1054: "cartChangedMeanwhile",
	1055: "atMost80ItemsPer",
	1056: "from1To80Items",
	1057: "itemInline",
	1058: "thereIsNothingToLink",
	1059: "thisCustomerHasNoSuch",
	1060: "thereIsNoSuchProduct",
	1061: "calculationChangedSinceYouSaw",
	1062: "nameHashOfWhatYou",
	1063: "dateNotInFuture",
	1064: "thisServiceIsInCartAlready",
	1065: "atMost80ItemsAnd",
	1066: "cartIsEmpty",
	1067: "vatTreatmentOfThisCustomer",
	1068: "completeCustomersDetails",
	1069: "yourAccountIsBlockedContact",
	1070: "serviceChangedSinceRequest",
	1071: "linkedServiceIsTerminated",
	1072: "iSignForCustomerAm",
	1073: "iActivateThisOrderFor",
	1074: "nameSha256OfDocument",
	1075: "confirmThatYouMaySign",
	1076: "thereIsNoOrderWithout",
	1077: "thisQuoteWasValidUntilUntil",
	1078: "thisQuoteIsOrderAlready",
	1079: "thisPartnerConfirmsOtherwise",
	1080: "thisIsNotDocumentOf",
	1081: "documentIsStillBeingDrawn",
	1082: "giveNameOrReference",
	1083: "customerChangedMeanwhile",
	1084: "giveAddressOfDelivery",
	1085: "whetherThisCanBeDelivered",
	1086: "thisCannotBeDeliveredAt",
	1087: "giveCurrentOperatorAndNumbers",
	1088: "promiseDocument",
	1089: "portingMandate",
	1090: "smallBusinessMustExpresslyAccept",
	1091: "numberPortIsInProgress",
	1092: "thisServiceIsBeingTerminated",
	1093: "thisServiceIsSuspended",
	1094: "thisServiceIsTerminated",
	1095: "orderOnThisServiceIs",
	1096: "thisProductIsAtEnd",
	1097: "thisServiceCannotBeUpgraded",
	1098: "onlyQuoteThatEndedWithout",
	1099: "thereIsNoSuchQuote",
	1100: "notPdf",
	1101: "atMost4Mb",
	1102: "pieceOfEvidence",
	1103: "fromDayOfOrderUntil",
	1104: "containsControlCharacter",
	1105: "atMostCharacters",
	1106: "thisFieldIsRequired",
	1107: "postcodeLike1234Ab",
	1108: "countryCodeOfTwoLetters",
	1109: "telephoneNumberLike0201234567Or",
	1110: "eMailAddressLikeName",
	1111: "noValidVatIdOf",
	1112: "eightDigitsForDutchBusinesses",
	1113: "nameServiceOrItem",
	1114: "atMostFive",
	1115: "dateInThisCentury",
	1116: "from0To120Months",
	1117: "withModifyOnly",
	1118: "nameVersionOfServiceThat",
	1119: "nameServiceThatChanges",
	1120: "chooseProduct",
	1121: "chooseAddOrModify",
	1122: "unknownOption",
	1123: "unknownCharacteristic",
	1124: "tooManyCharacteristicsOrOptions",
	1125: "from0To1000",
	1126: "numberLike0201234567OrRange",
	1127: "atMostTwentyNumbersOr",
	1128: "choose1326Or52",
	1129: "theseNumbersAreForAccount",
	1130: "thisServiceNoLongerExists",
	1131: "thisProductCannotBeOrdered",
	1132: "thisServiceCannotMoveTo",
	1133: "serviceChangedSinceYouSawItLook",
	1134: "priceChangedSinceYouSaw",
	1135: "product",
	1136: "thereIsNoDocumentUntil",
	1137: "chooseAcknowledgedInprogressOrPartial",
	1138: "hashIsNotOfThis",
	1139: "thereIsNoSuchVersion",
	1140: "thereIsNewerVersionLatest",
	1141: "oneOrMoreChecksDid",
	1142: "contractingPartyChangedSinceRequest",
	1143: "thisCustomersCartIsNot",
	1144: "youMayNotDoThis",
	1145: "thisProductDoesNotCome",
	1146: "theseChangesTakeEffectAt",
	1147: "nothingChanges",
	1148: "thisCanBeDoneOn",
	1149: "thisCannotBeDoneIn",
	1150: "linksInCartOnly",
	1151: "amountsExcludeVatVatTreatment",
	1152: "vatReverseChargedToCustomer",
	1153: "thereIsCatalogueFromAlready",
	1154: "thereIsAnotherCatalogue",
	1155: "tooBusyAtMomentTry",
	1156: "thisIsTooMuchText",
	1157: "thisCursorIsNotOf",
	1158: "customerInline",
	1159: "person",
	1160: "thisRoleDoesNotDecide",
	1161: "orderInThisStateIs",
	1162: "thisIdempotencyKeyWasUsed",
	1163: "cartInline",
	1164: "versionOfQuote",
	1165: "document",
	1166: "orderInline",
	1167: "job",
	1168: "session",
	1169: "chooseAccountmanagerSalesmanagerOrEngineering",
	1170: "requestDidNotArriveIn",
	1171: "thisIsNotJsonLook",
	1172: "thisIsNotUtf8",
	1173: "nestedTooDeeply",
	1174: "thisFieldStandsMoreThan",
	1175: "thisParameterStandsMoreThan",
	1176: "thereIsNoSuchParameter",
	1177: "queryStringIsMalformed",
	1178: "wholeNumberFrom1To",
	1179: "chooseFrom",
	1180: "anotherVersionThanOneIn",
	1181: "send",
	1182: "object",
	1183: "withoutPricesWithForCustomer",
	1184: "atMost100Characters",
	1185: "anotherServiceThanOneIn",
	1186: "modifyOnly",
	1187: "list",
	1188: "dateLike20261117",
	1189: "nullCannotBeHereLeave",
	1190: "thereIsNoSuchField",
	1191: "wholeNumber",
	1192: "trueOrFalse",
	1193: "textInline",
	1194: "thisLinkHasExpired",
	1195: "thisLinkHasBeenRevoked",
	1196: "weDidNotMakeThis",
	1197: "thisLinkIsNotValid",
	1198: "itMayHaveBeenCut",
	1199: "thisLinkIsNotComplete",
	1200: "pleaseTryAgain",
	1201: "loginDidNotWork",
	1202: "loggingInIsNotPossible",
	1203: "nothingWasRecordedPleaseLog",
	1204: "youCannotLogInHere",
	1205: "youHaveNoAccessHere",
	1206: "thisFormDidNotCome",
	1207: "thisDoesNotExistOr",
	1208: "whatWaitsForYourDecision",
	1209: "pleaseTryAgainInMoment",
	1210: "somethingWentWrongError",
	1211: "requestWasAbandoned",
	1212: "oneMomentPlease",
	1213: "nameVersionThatYouSaw",
	1214: "thisIsNotRight",
	1215: "thisMediaTypeCannotBe",
	1216: "tooMuchWasSent",
	1217: "whatYouSawChangedMeanwhile",
	1218: "thisCannotBeDoneNow",
	1219: "thisMethodCannotBeUsed",
	1220: "notFound",
	1221: "youMayNotDoThisError",
	1222: "youAreNotLoggedIn",
	1223: "thisIsOurFaultPlease",
	1224: "atMostKb",
	1225: "nothingWasRecordedPleaseSend",
	1226: "nameOneEtagInQuotes",
	1227: "weakEtagMatchesNothing",
	1228: "nameInIfMatchEtag",
	1229: "from1To255Visible",
	1230: "giveEveryRequestKeyOf",
	1231: "iAmMandatedByTo",
	1232: "itCannotGoInCart",
}

var signatures = [messages]string{
	4:    "number text",
	5:    "amount text",
	6:    "amount text",
	7:    "amount text",
	8:    "number text",
	9:    "day text,month message,year text",
	10:   "day text,month message,year text",
	11:   "date date,hour text,minute text",
	43:   "term message,share percent",
	44:   "term message,share percent",
	45:   "share percent",
	46:   "share percent",
	47:   "share percent",
	48:   "share percent",
	49:   "from date,charged number,days number",
	50:   "from date,charged number,days number",
	51:   "item number,figure message",
	52:   "item number,offering text,figure message",
	53:   "figure message",
	54:   "figure message",
	56:   "rate percent",
	58:   "monthly difference,once money",
	60:   "sentence name",
	61:   "rate percent",
	62:   "rate percent",
	63:   "share percent",
	64:   "monthly money,once money",
	65:   "amount money",
	66:   "amount money",
	69:   "amount money",
	71:   "text name",
	72:   "n number",
	73:   "number number",
	74:   "n number,unit text",
	75:   "page number,pages number",
	76:   "label message,unit message",
	78:   "note name",
	79:   "n number,option name",
	81:   "wanted message",
	89:   "what message",
	90:   "tiers name",
	91:   "name message,low number,high number,step number",
	92:   "products name",
	112:  "text text,oneOff text",
	123:  "n text,n2 text",
	124:  "offeringName text",
	125:  "product text",
	130:  "n number",
	131:  "customers number",
	137:  "addable number",
	154:  "number number,offering text,text text",
	166:  "name text,date date",
	167:  "next text,version number",
	168:  "quote text",
	189:  "heading text",
	191:  "heading text",
	205:  "term message",
	207:  "days number",
	208:  "list text,text text",
	265:  "order text",
	268:  "state text",
	283:  "displayName text",
	337:  "netMRC money,nrc money",
	338:  "now percent",
	359:  "from date,until date",
	420:  "text text",
	422:  "showable text",
	445:  "quote text",
	451:  "done number,items text",
	452:  "n number",
	461:  "list text",
	466:  "who message",
	472:  "name text",
	474:  "name text,decidedAt moment",
	475:  "manualDiscountBasisPointsOver percent,role message",
	481:  "number text",
	483:  "name text",
	484:  "number text",
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
	508:  "message text",
	511:  "n number",
	512:  "hours number",
	516:  "text text",
	520:  "ordered number",
	522:  "lead text",
	525:  "conversion text",
	532:  "requested number,converted number",
	535:  "lead text,lead2 text",
	536:  "first text,last text,says text",
	570:  "service text",
	573:  "leadTimeBusinessDays number",
	585:  "done number,len number",
	592:  "step number",
	593:  "low number,high number",
	594:  "label text",
	595:  "label text,min number,max number,label2 text",
	596:  "documentName message",
	597:  "name name",
	598:  "count message",
	599:  "max number",
	600:  "name text",
	602:  "list text",
	605:  "latest number",
	607:  "until text",
	609:  "order text",
	610:  "until text",
	615:  "validUntil date",
	618:  "list text",
	623:  "number number",
	631:  "term message,ends date",
	646:  "remainingMonths number",
	656:  "term message,ends date,remaining text",
	675:  "name text,id text",
	678:  "name text,id text",
	687:  "changed number",
	688:  "added number",
	692:  "name text,at moment,reason text",
	706:  "validUntil date",
	708:  "validUntil date",
	711:  "list text",
	712:  "number number",
	720:  "name name",
	721:  "name name",
	724:  "amount difference,nrc money,effectiveDate date",
	739:  "n text",
	740:  "n text",
	741:  "n text,n2 text",
	742:  "effect text",
	743:  "had number",
	744:  "max text",
	745:  "remaining text",
	748:  "rest text",
	750:  "amount difference",
	756:  "months text,ends date",
	757:  "months text,ends date",
	778:  "name text",
	785:  "quote text",
	789:  "day text,name text",
	793:  "conditions text",
	798:  "what text,day date",
	805:  "party text",
	806:  "quote text,partner text",
	808:  "partner text",
	810:  "partner text",
	826:  "day text",
	827:  "day text",
	828:  "length text,ends date,term message",
	830:  "length text,ends date",
	831:  "number number,text text",
	834:  "int64 number",
	835:  "trimSpace text",
	837:  "short text",
	839:  "joined text",
	840:  "joined text",
	841:  "joined text,joined2 text",
	850:  "what text,detail text",
	852:  "partner text,what text",
	853:  "changed number",
	858:  "name text",
	859:  "count number",
	866:  "customerName text,updatedAt moment,removedOn date",
	868:  "removedOn date,customerName text",
	870:  "len number",
	876:  "number number",
	877:  "service text",
	878:  "ends date,term message",
	880:  "term message",
	881:  "number number,name text",
	883:  "reason text",
	884:  "position text,state message",
	887:  "day date",
	888:  "quote text,short text",
	889:  "at moment",
	892:  "name text",
	894:  "label text,by text",
	898:  "confirmed text",
	899:  "confirmed text",
	900:  "quote text,customer text,text text",
	902:  "order text,customer text",
	906:  "signer text,signerFunction text",
	909:  "order text,name text,customer text",
	911:  "order text,customer text",
	912:  "order text,customer text",
	913:  "order text,customer text",
	914:  "order text,customer text",
	915:  "order text,customer text,position text",
	916:  "order text,customer text",
	917:  "order text,customer text",
	918:  "order text,customer text,position text",
	920:  "order text,customer text",
	921:  "order text,customer text",
	922:  "order text,customer text,position text",
	923:  "order text,customer text",
	931:  "customer text,name text,name2 text,role message",
	933:  "quote text,customer text",
	934:  "name text,name2 text,customer text,on date,role message",
	936:  "quote text,customer text",
	937:  "name text,name2 text,customer text,on date",
	939:  "quote text,customer text",
	941:  "quote text,customer text",
	945:  "quote text,customer text",
	947:  "quote text,customer text",
	948:  "quote text,customer text",
	950:  "quote text,customer text",
	952:  "quote text,customer text,validUntil date",
	954:  "quote text,customer text",
	962:  "quote text,customer text,validUntil date",
	964:  "quote text,validUntil date,customer text",
	965:  "quote text,customer text",
	967:  "quote text,customer text",
	969:  "quote text,customer text",
	971:  "quote text,customer text",
	974:  "quote text,customer text",
	976:  "quote text,customer text",
	977:  "quote text,customer text",
	983:  "name text,date date",
	985:  "number number",
	986:  "name text",
	1016: "name name",
	1017: "max number",
	1049: "maxLogoSide number,text number",
	1068: "list text",
	1077: "until date",
	1078: "order text",
	1079: "expected text",
	1088: "name message",
	1105: "longest number",
	1134: "netMRC money,netMRC2 money",
	1140: "latest text",
	1148: "earliest date",
	1149: "from text",
	1153: "validFrom date",
	1154: "version text",
	1171: "offset number",
	1178: "most number",
	1179: "of text",
	1181: "accepted text",
	1224: "kb number",
	1231: "customer text",
}

var locales = [...]Locale{
	{Language: "en", texts: &textsEn},
	{Language: "nl", texts: &textsNl},
}

var textsEn = [messages]string{
	1:    "English",
	2:    ".",
	3:    ",",
	4:    "−{0}",
	5:    "€{0}",
	6:    "+€{0}",
	7:    "−€{0}",
	8:    "{0}%",
	9:    "{0} {1} {2}",
	10:   "{0} {1} {2}",
	11:   "{0}, {1}:{2}",
	12:   "January",
	13:   "February",
	14:   "March",
	15:   "April",
	16:   "May",
	17:   "June",
	18:   "July",
	19:   "August",
	20:   "September",
	21:   "October",
	22:   "November",
	23:   "December",
	24:   "Jan",
	25:   "Feb",
	26:   "Mar",
	27:   "Apr",
	28:   "May",
	29:   "Jun",
	30:   "Jul",
	31:   "Aug",
	32:   "Sep",
	33:   "Oct",
	34:   "Nov",
	35:   "Dec",
	36:   "Current monthly price",
	37:   "Monthly list price",
	38:   "New monthly price",
	39:   "Difference per month",
	40:   "One-off list price",
	41:   "One-off charges",
	42:   "First period, pro rata",
	43:   "Term discount {0} ({1})",
	44:   "Term surcharge {0} ({1})",
	45:   "Partner discount ({0})",
	46:   "Partner surcharge ({0})",
	47:   "Additional discount ({0})",
	48:   "Additional one-off discount ({0})",
	49:   "First period from {0} ({1} of {2} days)",
	50:   "Actual first period from {0} ({1} of {2} days)",
	51:   "Item {0} · {1}",
	52:   "Item {0}, {1} · {2}",
	53:   "Total · {0}",
	54:   "Total · {0}, incl. VAT",
	55:   "Excl. VAT",
	56:   "VAT {0}",
	57:   "Incl. VAT",
	58:   "Difference per month {0}, one-off charges {1}, excl. VAT.",
	59:   "All amounts are in euro and exclude VAT.",
	60:   "All amounts are in euro and exclude VAT. {0}",
	61:   "All amounts are in euro and exclude {0} VAT. VAT is rounded on each total.",
	62:   "All amounts are in euro and exclude {0} VAT. VAT is rounded on each total; per line it is indicative.",
	63:   "An additional discount in this quote is over {0}.",
	64:   "The difference per month is over {0}, or the one-off charges are over {1}.",
	65:   "The difference per month is over {0}.",
	66:   "The one-off charges are over {0}.",
	67:   "A chosen tier needs a design.",
	68:   "An item becomes cheaper per month.",
	69:   "The difference per month of an item is below {0}.",
	70:   "Every request is reviewed.",
	71:   "{0}",
	72:   "{0, plural, one {{0} month} other {{0} months}}",
	73:   "week {0}",
	74:   "at most {0} {1}",
	75:   "Page {0} of {1}",
	76:   "{0} ({1})",
	77:   "This product does not allow this change.",
	78:   "This product does not allow this change: {0}.",
	79:   "{0} × {1}",
	80:   "The input is not valid.",
	81:   "This must be {0}.",
	82:   "This form was sent before with other content. Please check what it says and send it again.",
	83:   "You can resolve this yourself.",
	84:   "This link has expired. Open the document again from the request.",
	85:   "This link is not valid.",
	86:   "This document does not exist (any more).",
	87:   "The document cannot be read at the moment.",
	88:   "Product",
	89:   "Not found: {0}.",
	90:   "Choose one of the tiers: {0}.",
	91:   "{0}: from {1} to {2}, in steps of {3}.",
	92:   "Link this product to one of these services: {0}.",
	93:   "partner",
	94:   "partner",
	95:   "account manager",
	96:   "sales manager",
	97:   "engineering",
	98:   "operations",
	99:   "administrator",
	100:  "system",
	101:  "received",
	102:  "being delivered",
	103:  "partly settled",
	104:  "delivered",
	105:  "cancelled",
	106:  "not delivered",
	107:  "Give a date like 2027-01-31.",
	108:  "Give a whole number.",
	109:  "What happened to each service",
	110:  "Not everything was put in a cart",
	111:  "Choose what changes first.",
	112:  "Total difference per month {0}, one-off {1}",
	113:  "Change services together",
	114:  "Not possible",
	115:  "Was in the cart already with another change, which was left as it is",
	116:  "In the cart",
	117:  "Leave empty for the earliest possible date",
	118:  "Keep the current terms",
	119:  "No",
	120:  "Yes",
	121:  "Choose",
	122:  "Leave unchanged",
	123:  "Leave empty to change nothing. From {0} to {1}",
	124:  "Move to {0}",
	125:  "Keep {0}",
	126:  "Services",
	127:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	128:  "To your services",
	129:  "You chose services of different products. Change them by product:",
	130:  "{0, plural, one {{0} service} other {{0} services}}",
	131:  "{0, plural, one {{0} customer} other {{0} customers}}",
	132:  "Keep or move",
	133:  "What changes for all of them?",
	134:  "Calculate",
	135:  "What it becomes",
	136:  "Add to cart: ",
	137:  "{0, plural, one {{0} change} other {{0} changes}}",
	138:  "By service",
	139:  "Back to the change",
	140:  "Old, new and difference",
	141:  "The chosen services",
	142:  "Service",
	143:  "Now p/m",
	144:  "Becomes p/m",
	145:  "Difference",
	146:  "One-off",
	147:  "From",
	148:  "Total of ",
	149:  "Amounts exclude VAT.",
	150:  "Not in the cart (any more)",
	151:  "Cart of ",
	152:  "Cart",
	153:  "No price yet",
	154:  "Item {0}, {1}: {2}",
	155:  "Change the item",
	156:  "See the new prices",
	157:  "Record the waiver",
	158:  "Complete the customer",
	159:  "You can go on with this.",
	160:  "Your account manager can mend this.",
	161:  "Your account manager judges this with the request.",
	162:  "per month",
	163:  "Becomes",
	164:  "You saw",
	165:  "Price",
	166:  "Recorded: {0}, {1}",
	167:  "This cart becomes {0}. Version {1} stands until you request it.",
	168:  "You are revising {0}",
	169:  "A request is not possible yet. What is needed is below.",
	170:  "Date",
	171:  "Name",
	172:  "Not saved",
	173:  "For ",
	174:  "This cart is empty. New services and upgrades go into one request together.",
	175:  "Total of this request",
	176:  "Start here",
	177:  "More in this request",
	178:  "Change a service of this customer",
	179:  "Choose a new service",
	180:  "Empty cart",
	181:  "All items go. This cannot be undone.",
	182:  "Empty it for good",
	183:  "Resolve this before you request the quote",
	184:  "Please note",
	185:  "Prices have changed",
	186:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	187:  "Accept the new prices",
	188:  "To the request",
	189:  "Change: {0}",
	190:  "Change",
	191:  "Remove: {0}",
	192:  "Remove",
	193:  "The customer's statement about the term",
	194:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	195:  "Take the statement back",
	196:  "Name of who states this for the customer",
	197:  "Date of the statement",
	198:  "Record the statement",
	199:  "Request the quote",
	200:  "This is possible once everything above is in order.",
	201:  "See what is needed",
	202:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	203:  "Reference of the change",
	204:  "Catalogue",
	205:  "for {0}",
	206:  "the same day",
	207:  "{0, plural, one {{0} business day} other {{0} business days}}",
	208:  "{0} or {1} months",
	209:  "Service levels",
	210:  "Telephony",
	211:  "Connections",
	212:  "Prices per month for you, after your partner discount, excluding VAT.",
	213:  "There is nothing to order at the moment.",
	214:  "Lead time",
	215:  "Term",
	216:  "to the cart",
	217:  "To the cart",
	218:  "This item is no longer in the cart",
	219:  "Please check your choice and save it again.",
	220:  "For which customer?",
	221:  "Find by name, reference, KvK number or town",
	222:  "Search",
	223:  "No customer found. Search for something else, or record a new customer.",
	224:  "You have no customers yet. Please record one first.",
	225:  "There are more customers; search to find them.",
	226:  "Record a new customer",
	227:  "Your choice",
	228:  "Options",
	229:  "Requested date (optional)",
	230:  "At the earliest on ",
	231:  "Leave empty for the earliest possible date.",
	232:  "Add to the cart",
	233:  "Link",
	234:  "Goes with",
	235:  "Another service goes with this",
	236:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	237:  "Price",
	238:  "This choice has no price yet. Below is why.",
	239:  "Needed for a request",
	240:  "Update the price",
	241:  "Back to the first choice",
	242:  "Close the comparison",
	243:  "How this price is made up",
	244:  "Compare with another configuration",
	245:  "Delivery",
	246:  "Contact: ",
	247:  "Another address or contact",
	248:  "Address of delivery",
	249:  "Contact there",
	250:  "Number porting and documents",
	251:  "Current operator",
	252:  "Numbers or ranges, one a line",
	253:  "Like 0201234567, or a range like 0201234500-0201234599.",
	254:  "Your reference, such as a PO number (optional)",
	255:  "Note (optional)",
	256:  "Back to the quote",
	257:  "You are not authorised to order",
	258:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	259:  "The PDF is still being made",
	260:  "SHA-256 of the PDF",
	261:  "Valid until",
	262:  "Version",
	263:  "Contracting party",
	264:  "Customer",
	265:  "To order {0}",
	266:  "This quote has been ordered already",
	267:  "To the quote",
	268:  "State: {0}.",
	269:  "This quote cannot be ordered now",
	270:  "Difference per month",
	271:  "Item",
	272:  "Sign and order",
	273:  "Activate and order",
	274:  "What you order",
	275:  "Read the quote with its specification (PDF, in a new window)",
	276:  "Your confirmation",
	277:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	278:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	279:  "Customers",
	280:  "Nothing has been saved yet",
	281:  "Something in it changed since. If you save it now, there will be a second customer.",
	282:  "This form was saved before",
	283:  "Details of {0}",
	284:  "New customer",
	285:  "Search by name, reference, KvK number or town",
	286:  "No customer found with ",
	287:  "Show all customers",
	288:  "You have no customers yet. Add one to order something for it.",
	289:  "Your reference",
	290:  "Town",
	291:  "Details",
	292:  "incomplete",
	293:  "complete",
	294:  "Next",
	295:  "Your reference:",
	296:  "Still missing for a quote:",
	297:  "Complete the details",
	298:  "difference per month",
	299:  "The cart is empty. Choose a new service, or upgrade a service below.",
	300:  "Choose a new service",
	301:  "This customer has no services yet.",
	302:  "Reference",
	303:  "Per month",
	304:  "See what you can upgrade",
	305:  "Quotes of this customer",
	306:  "Change the details",
	307:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	308:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	309:  "(optional)",
	310:  "Save",
	311:  "Cancel",
	312:  "Contact",
	313:  "Business address",
	314:  "VAT id",
	315:  "Business",
	316:  "Where we deliver by default. You can give another address per service.",
	317:  "Language of the quote",
	318:  "No",
	319:  "Yes",
	320:  "A small business signs a waiver for a term of more than 24 months.",
	321:  "Small business",
	322:  "Eight digits; Dutch businesses only.",
	323:  "KvK number",
	324:  "Legal name",
	325:  "Contact on site",
	326:  "Installation address",
	327:  "Postcode",
	328:  "House number",
	329:  "Street",
	330:  "E-mail",
	331:  "Telephone",
	332:  "Two letters: NL, BE, DE.",
	333:  "Country",
	334:  "empty",
	335:  "Below is what you filled in. If you save that, it replaces what is there now:",
	336:  "This customer was changed meanwhile",
	337:  "{0} per month, {1} one-off",
	338:  "now {0}",
	339:  "Your decision as ",
	340:  "This cannot be approved now",
	341:  "Why is the VAT treatment in order?",
	342:  "Give a discount (optional)",
	343:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	344:  "Discount on the monthly price",
	345:  "Discount on the one-off charge",
	346:  "Show the new figures first",
	347:  "This is a preview; nothing has been saved yet.",
	348:  "Approve with this discount",
	349:  "Approve",
	350:  "Send the question",
	351:  "Your question to the partner",
	352:  "Return with a question",
	353:  "Decline for good",
	354:  "Reason for the partner",
	355:  "Decline",
	356:  "Unit",
	357:  "Only an account manager can be stood in for.",
	358:  "This page is not for you",
	359:  "{0} until {1}",
	360:  "Stand-in",
	361:  "Sign for the customer",
	362:  "Activate",
	363:  "Quote",
	364:  "Progress",
	365:  "The request",
	366:  "Noted at the request",
	367:  "Who decides",
	368:  "Versions",
	369:  "History and comments",
	370:  "Add comment",
	371:  "Your comment; your account manager reads it too",
	372:  "Add a comment",
	373:  "Your answer",
	374:  "Answer; the request itself does not change",
	375:  "Send the answer",
	376:  "Does something have to change? Then revise the request in the cart.",
	377:  "Revise the request",
	378:  "Other actions",
	379:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	380:  "Revise the quote",
	381:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	382:  "Copy to the cart",
	383:  "Withdraw",
	384:  "Reason (optional)",
	385:  "Withdraw for good",
	386:  "Add a PDF signed elsewhere",
	387:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	388:  "Signed PDF, at most 4 MB",
	389:  "This file is larger than 4 MB.",
	390:  "Add the PDF",
	391:  "Quotes",
	392:  "Customer or number",
	393:  "All",
	394:  "State",
	395:  "Superseded",
	396:  "Expired",
	397:  "Withdrawn",
	398:  "Declined",
	399:  "Ordered",
	400:  "Approved",
	401:  "Question to you",
	402:  "Requested",
	403:  "We are reviewing the request",
	404:  "Ask again",
	405:  "Answer the question",
	406:  "Have it signed",
	407:  "Order",
	408:  "Follow the order",
	409:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	410:  "Quotes, the newest first; amounts without VAT",
	411:  "Difference p.m.",
	412:  "Valid until",
	413:  "Next step",
	414:  "Nothing found here yet; look further back.",
	415:  "Nothing found.",
	416:  "Show all",
	417:  "Choose a PDF.",
	418:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	419:  "This file is not a PDF.",
	420:  "The name of the file: {0}",
	421:  "Your account manager is told and will judge the document. Nothing was ordered.",
	422:  "Added: {0}",
	423:  "Something went wrong.",
	424:  "Log in",
	425:  "Please ask your administrator to give you access, and then log in again.",
	426:  "Your account has no role here yet",
	427:  "Not saved. Please open the page again and try once more.",
	428:  "The form is not complete",
	429:  "Try again",
	430:  "To the start page",
	431:  "To your work list",
	432:  "Additional discount",
	433:  "With this discount",
	434:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	435:  "At most 100%.",
	436:  "At most two decimals.",
	437:  "Welcome",
	438:  "Overview",
	439:  "With oneCentral for a decision",
	440:  "oneCentral has a question",
	441:  "Approved, waiting for a colleague to sign",
	442:  "Ready to sign",
	443:  "Approved, waiting for a colleague to activate",
	444:  "Ready to activate",
	445:  "becomes a new version of {0}",
	446:  "Kept until",
	447:  "Last changed",
	448:  "Open carts",
	449:  "Progress",
	450:  "Orders in progress",
	451:  "{0} of {1} delivered",
	452:  "{0, plural, one {{0} item} other {{0} items}}",
	453:  "Ordering at oneCentral",
	454:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	455:  "You cannot ask for quotes or order now. Please contact your account manager.",
	456:  "Your account is blocked",
	457:  "Upgrade a service",
	458:  "New service",
	459:  "Nothing is open. Choose a service to upgrade, or a new one.",
	460:  "Allowed",
	461:  " Alternative: {0}.",
	462:  "Can be allowed with a reason",
	463:  "For us to review",
	464:  "Must be resolved first",
	465:  "Note",
	466:  "Up to: {0}.",
	467:  "your account manager",
	468:  "no longer needed",
	469:  "returned",
	470:  "declined",
	471:  "approved",
	472:  "waits for {0}",
	473:  "waits for a decision",
	474:  " by {0}, {1}",
	475:  "Over {0} a {1} decides too.",
	476:  "not delivered",
	477:  "cancelled",
	478:  "delivered",
	479:  "Order released",
	480:  "Document signed elsewhere added",
	481:  "Document of version {0} made",
	482:  "Comment",
	483:  "Handed over to {0}",
	484:  "Version {0} superseded",
	485:  "Version {0} expired",
	486:  "Version {0} withdrawn",
	487:  "Version {0} returned with a question",
	488:  "Version {0} declined",
	489:  "Version {0} approved",
	490:  "Agreed to version {0}",
	491:  "Discount given: version {0}",
	492:  "Version {0} is being revised",
	493:  "Question answered with version {0}",
	494:  "Version {0} requested",
	495:  "Skip to content",
	496:  "Main menu",
	497:  "Log out",
	498:  "reference of this page",
	499:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	500:  "Log in and judge",
	501:  "Opening this page decides nothing yet.",
	502:  "Your decision is asked",
	503:  "The link was made for somebody else. What waits for your decision is in your work list.",
	504:  "This request does not wait for you",
	505:  "This version has been decided on already, or the request was withdrawn or has expired.",
	506:  "There is nothing left to decide",
	507:  "See the request",
	508:  "This version has been replaced. You can no longer decide on it. {0}",
	509:  "There is a newer version",
	510:  "To the newest version",
	511:  "{0, plural, one {{0} day} other {{0} days}}",
	512:  "{0, plural, one {{0} hour} other {{0} hours}}",
	513:  "less than an hour",
	514:  "In these weeks nothing was requested, decided or ordered.",
	515:  "You manage no partners, and stand in for nobody who does now.",
	516:  "{0} weeks",
	517:  "Numbers",
	518:  "To the numbers",
	519:  "There is no such period",
	520:  "excl. VAT; orders: {0}",
	521:  "Won per month",
	522:  "business days, median; 9 in 10 within {0}",
	523:  "From decision to order",
	524:  "From request to decision",
	525:  "of which ordered by now: {0}",
	526:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	527:  "Business days from decision to order",
	528:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	529:  "Business days from request to decision",
	530:  "The difference per month of the orders, excl. VAT.",
	531:  "Won per month, by week of the order",
	532:  "{0}, of which ordered {1}",
	533:  "Outlined: requested. Filled: of those ordered by now.",
	534:  "Requests per week",
	535:  "{0}, 9 in 10 within {1}",
	536:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	537:  "Together",
	538:  "Week, from Monday",
	539:  "To order, 90%",
	540:  "To order, median",
	541:  "To decision, 90%",
	542:  "To decision, median",
	543:  "Decided",
	544:  "Ordered by now",
	545:  "Period",
	546:  "By partner",
	547:  "By week",
	548:  "Download as CSV",
	549:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	550:  "won per month, euro excl. VAT",
	551:  "business days to order, 90%",
	552:  "business days to order, median",
	553:  "ordered",
	554:  "business days to decision, 90%",
	555:  "business days to decision, median",
	556:  "decided",
	557:  "of which ordered by now",
	558:  "requested",
	559:  "partner id",
	560:  "Your account manager releases the order. Until then you can cancel items yourself.",
	561:  "Waits for release",
	562:  "Delivered",
	563:  "waits for oneCentral",
	564:  "Released",
	565:  "Statement",
	566:  "On",
	567:  "Signed by",
	568:  "Activated by",
	569:  "Recorded by",
	570:  "Service {0}",
	571:  "Delivered on",
	572:  "Was planned for",
	573:  "{0, plural, one {{0} business day} other {{0} business days}}",
	574:  "Planned date",
	575:  "Specification in the quote",
	576:  "Confirmation",
	577:  "Quote ",
	578:  "Cancel this item",
	579:  "Reason",
	580:  "Cancel the item",
	581:  "Not delivered",
	582:  "Cancelled",
	583:  "Partly done",
	584:  "In progress",
	585:  "{0} of {1}",
	586:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	587:  "Orders, the newest first; amounts without VAT",
	588:  "Ordered on",
	589:  "Next date",
	590:  "This is where oneCentral's partners order.",
	591:  "engineering judges the design",
	592:  ", in steps of {0}",
	593:  "From {0} to {1}",
	594:  "{0}: at least that of what is linked to it.",
	595:  "{0}: {1} to {2} times {3}.",
	596:  "needs a document: {0}",
	597:  "not together with {0}",
	598:  "counts for all {0}",
	599:  "at most {0}",
	600:  "Reference of the {0}",
	601:  "none",
	602:  "Goes with one of: {0}.",
	603:  "in the cart",
	604:  "To this customer's cart",
	605:  "Only version {0} still counts.",
	606:  "You are looking at an earlier version",
	607:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	608:  "We have a question",
	609:  "This quote was ordered as order {0}.",
	610:  "Approved: you can order until {0}",
	611:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	612:  "We are reviewing your request",
	613:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	614:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	615:  "by {0}",
	616:  "waits for your answer",
	617:  " and ",
	618:  "waits for {0}",
	619:  "Your answer to our question",
	620:  "For your customer, with prices (PDF)",
	621:  "For your customer, without prices (PDF)",
	622:  "The quote as a PDF",
	623:  "Version {0}",
	624:  "Please check these fields:",
	625:  "Not everything is right yet",
	626:  "Documents",
	627:  "Country",
	628:  "Numbers",
	629:  "Note",
	630:  "Requested date",
	631:  "{0}, planned until {1}",
	632:  "Options: price each",
	633:  "different",
	634:  "the same",
	635:  "This choice",
	636:  "First choice",
	637:  "Comparison",
	638:  "yes",
	639:  "no",
	640:  "Give a reason to allow this.",
	641:  "Request",
	642:  "To your decision",
	643:  "Checks",
	644:  "VAT",
	645:  "Your comment; the partner reads it too",
	646:  "{0, plural, one {{0} month} other {{0} months}} left",
	647:  "runs on monthly",
	648:  "terminated",
	649:  "suspended",
	650:  "active",
	651:  "Contact",
	652:  "Address",
	653:  "Monthly price, excl. VAT",
	654:  "State",
	655:  "Identifier",
	656:  "{0}, until {1} ({2})",
	657:  "Product, identifier, reference or town",
	658:  "All customers",
	659:  "All products",
	660:  "Upgrade",
	661:  "Cannot be upgraded now",
	662:  "Can be upgraded now",
	663:  "All services",
	664:  "Apply filter",
	665:  "Tick services to change them together.",
	666:  "Tick all on this page",
	667:  "Options",
	668:  "Change the ticked services",
	669:  "More services",
	670:  "Nothing found yet. There are more services to search.",
	671:  "There is no service like that.",
	672:  "Show all services",
	673:  "Your customers have no services yet.",
	674:  "See the catalogue",
	675:  "Choose {0} {1}",
	676:  "Can be upgraded: ",
	677:  "Move to ",
	678:  "Change: {0} {1}",
	679:  "A change of this service is in the cart",
	680:  "Only a move is possible",
	681:  "This service cannot change now",
	682:  "See the open order",
	683:  "Change this service",
	684:  "Runs over",
	685:  "Configuration",
	686:  "Can be upgraded",
	687:  "{0, plural, one {{0} change} other {{0} changes}}",
	688:  "{0, plural, one {{0} new service} other {{0} new services}}",
	689:  "Answer to your question",
	690:  "Requested on",
	691:  "Requested by",
	692:  "VAT treatment allowed by {0}, {1}: {2}",
	693:  "To the new figures",
	694:  "Please see what this discount changes first, then approve.",
	695:  "Not saved yet",
	696:  "discount on the one-off charge",
	697:  "discount on the monthly price",
	698:  "Consent",
	699:  "Mandate",
	700:  "Position of the signatory",
	701:  "Name of the signatory",
	702:  "Answer",
	703:  "Signed PDF",
	704:  "Question",
	705:  "VAT check",
	706:  "This version was valid until {0}.",
	707:  "Returned with a question",
	708:  "The partner can order until {0}.",
	709:  "This version does not wait for you",
	710:  "You have approved this version",
	711:  "Still to be decided by: {0}.",
	712:  "Item {0}: ",
	713:  "Work list",
	714:  "This is oneCentral's work list.",
	715:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	716:  "Nothing was put in the cart",
	717:  "Edit the change in the cart",
	718:  "A cart takes one change of a service. Change that one or take it out.",
	719:  "This service is in the cart already",
	720:  "Change: {0}",
	721:  "Keep {0}",
	722:  "This cannot be calculated yet",
	723:  "Effective date",
	724:  "Difference per month {0}, one-off {1}, from {2}",
	725:  "No change to calculate",
	726:  "This service cannot change now",
	727:  "What changes?",
	728:  "Taking numbers along",
	729:  "Save the change in the cart",
	730:  "Add to cart",
	731:  "Now and after the change",
	732:  "Choose what changes; here you see what it costs.",
	733:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	734:  "Monthly price by number",
	735:  "One number or range per line, as 0201234500-0201234599",
	736:  "Such as the customer's PO number",
	737:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	738:  "now",
	739:  "; now {0}",
	740:  ", in steps of {0}",
	741:  "From {0} to {1}",
	742:  "now on; without: {0}",
	743:  "; now {0}",
	744:  "At most {0}",
	745:  "Keep the current term: {0}",
	746:  "Numbers to take along",
	747:  "Current operator of the numbers",
	748:  "Reference of the document {0}",
	749:  "Reference of the porting mandate",
	750:  "{0} per month",
	751:  "same monthly price",
	752:  "on the chosen date",
	753:  "after the end of the term",
	754:  "on the first of a month",
	755:  "as soon as delivery is possible",
	756:  "stays: {0}, until {1}",
	757:  "new: {0}, until {1}",
	758:  "You have no open requests.",
	759:  "Nothing that waits for you passes this filter.",
	760:  "Give an amount such as 1,234.56.",
	761:  "Choose one of the options.",
	762:  "Amount from, per month or one-off",
	763:  "Waiting",
	764:  "You decide as",
	765:  "7 days or longer",
	766:  "3 days or longer",
	767:  "1 day or longer",
	768:  " (agreed)",
	769:  " (not yet)",
	770:  "Filter",
	771:  "Show everything",
	772:  "You stand in for ",
	773:  "Waiting since",
	774:  "Also needed",
	775:  "nobody else",
	776:  "A colleague you choose here can decide on your partners' requests in that period.",
	777:  "You have set no stand-in.",
	778:  "Remove: {0}",
	779:  "Add a stand-in",
	780:  "Colleague",
	781:  "Choose an account manager",
	782:  "First day",
	783:  "Last day",
	784:  "Add",
	785:  "This document belongs to version {0}. Checksum (SHA-256):",
	786:  "Reference",
	787:  "Total",
	788:  "Total of this quote",
	789:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	790:  "Term over 24 months",
	791:  "Remarks",
	792:  "Conditions",
	793:  "This quote is subject to {0}.",
	794:  "Lead times are in business days and subject to availability at the site.",
	795:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	796:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	797:  "Validity",
	798:  "{0} valid until the end of {1} (Dutch time).",
	799:  "This offer is",
	800:  "This quote is",
	801:  "The validity is set on approval.",
	802:  "Signature",
	803:  "Place and date",
	804:  "Position",
	805:  "On behalf of {0}",
	806:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	807:  "Agreed",
	808:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	809:  "Activation",
	810:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	811:  "For your information",
	812:  "Monthly price",
	813:  "ends",
	814:  "new",
	815:  "migration",
	816:  "New",
	817:  "Old",
	818:  "changed",
	819:  "unchanged",
	820:  "Specification",
	821:  "Site and contact",
	822:  "Delivery and term",
	823:  "Change",
	824:  "Migration",
	825:  "Linked to",
	826:  "{0} (end of the term)",
	827:  "{0} (start of the month)",
	828:  "{0}, runs until {1} ({2} remaining)",
	829:  "runs monthly",
	830:  "{0} from completion, planned until {1}",
	831:  "item {0}, {1}",
	832:  "Site",
	833:  "Promised document",
	834:  "{0} more",
	835:  " and {0}",
	836:  "Open this quote in the partner portal",
	837:  "reference {0}",
	838:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	839:  "VAT id {0}",
	840:  "KvK (trade register) {0}",
	841:  "{0}, statutory seat {1}",
	842:  "Your partner",
	843:  "Customer site",
	844:  "Customer reference",
	845:  "Your VAT id",
	846:  "Your KvK number",
	847:  "Your supplier",
	848:  "Number",
	849:  "set on approval",
	850:  "We are pleased to offer you the following: {0}.{1}",
	851:  " For a change you see what differs: old, new and the difference.",
	852:  "This document specifies what {0} has delivered for you: {1}.",
	853:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	854:  "What changes",
	855:  "Lead time (business days)",
	856:  "Planned",
	857:  " (each)",
	858:  "Option: {0}",
	859:  " ({0} each)",
	860:  "SLA (repair time, availability)",
	861:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	862:  "Open the cart",
	863:  "Will be removed on",
	864:  "Last changed by",
	865:  "Contents",
	866:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	867:  "Your cart is still open",
	868:  "Your cart will be removed on {0}, {1}",
	869:  "1 line",
	870:  "{0} lines",
	871:  "Effective date",
	872:  "Numbers to port",
	873:  "Linked to",
	874:  "Customer's reference",
	875:  "Site contact",
	876:  "line {0}",
	877:  "service {0}",
	878:  "runs on until {0}, {1} left",
	879:  "extended, monthly notice",
	880:  "{0} from delivery",
	881:  "line {0} ({1})",
	882:  "Explanation",
	883:  " ({0})",
	884:  "{0}: {1}",
	885:  "Progress of each line",
	886:  "In the cart",
	887:  "{0} (Dutch time)",
	888:  "Reference {0}, checksum {1}.",
	889:  "Moment: {0}.",
	890:  "Sent automatically by oneCentral.",
	891:  "Download the confirmation (PDF)",
	892:  "Dear {0},",
	893:  "Dear Sir or Madam,",
	894:  "{0} from {1}",
	895:  "Order state",
	896:  "Order",
	897:  "View the order",
	898:  "{0} on",
	899:  "{0} by",
	900:  "Quote {0} for {1} was confirmed and is now order {2}.",
	901:  "The order was received",
	902:  "Order {0} received, {1}",
	903:  "The order was released for delivery.",
	904:  "The account manager releases the order for delivery. Until then the partner can cancel a line itself.",
	905:  "Activated",
	906:  "{0}, {1}",
	907:  "Signed",
	908:  "Released on",
	909:  "Order {0} of {1} for {2} can be fulfilled.",
	910:  "The order was released for delivery",
	911:  "Order {0} released, {1}",
	912:  "Order {0} delivered, {1}",
	913:  "Delivery in order {0}, {1}",
	914:  "Order {0} for {1} was delivered.",
	915:  "In order {0} for {1}, {2} was delivered.",
	916:  "Cancellation in order {0}, {1}",
	917:  "Order {0} for {1} was cancelled.",
	918:  "In order {0} for {1}, {2} was cancelled.",
	919:  "The delivery failed",
	920:  "Delivery failed in order {0}, {1}",
	921:  "Order {0} for {1} could not be delivered.",
	922:  "In order {0} for {1}, {2} could not be delivered.",
	923:  "Order {0} for {1} is partly settled.",
	924:  "An existing service does not change and can be changed again.",
	925:  "Partner",
	926:  "The partner's answer to the question",
	927:  "One decision from your group is enough.",
	928:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	929:  "Review and decide",
	930:  "Decide before",
	931:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	932:  "Your approval is requested",
	933:  "Approval requested: {0}, {1}",
	934:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	935:  "Your decision is still needed",
	936:  "Reminder: {0} waits for your decision, {1}",
	937:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	938:  "Your decision as stand-in is requested",
	939:  "As stand-in: {0} waits for your decision, {1}",
	940:  "View the quote",
	941:  "Quote {0} for {1} waits for the partner's answer.",
	942:  "The request was returned with a question",
	943:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	944:  "Answer the question",
	945:  "Before quote {0} for {1} can be approved, your answer is needed.",
	946:  "There is a question about your request",
	947:  "Question about quote {0}, {1}",
	948:  "The request of quote {0} for {1} was declined.",
	949:  "The quote was declined",
	950:  "Quote {0} declined, {1}",
	951:  "You can copy the quote to a new request, which uses today's prices.",
	952:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	953:  "The quote is approved",
	954:  "Quote {0} approved, {1}",
	955:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	956:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	957:  "The partner can now sign it for the customer.",
	958:  "The partner can now activate it.",
	959:  "Review and sign",
	960:  "Review and activate",
	961:  "If you do not want to order, you need not do anything.",
	962:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	963:  "The quote is about to expire",
	964:  "Quote {0} expires on {1}, {2}",
	965:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	966:  "The quote was withdrawn",
	967:  "Quote {0} withdrawn, {1}",
	968:  "Was valid until",
	969:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	970:  "The quote has expired",
	971:  "Quote {0} expired, {1}",
	972:  "A comment does not change the quote.",
	973:  "Read and reply",
	974:  "Quote {0} for {1} has a new comment.",
	975:  "There is a new comment",
	976:  "New comment on quote {0}, {1}",
	977:  "Mail about {0} not delivered, {1}",
	978:  "View the details",
	979:  "Not delivered",
	980:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	981:  "A mail could not be delivered",
	982:  "Why your decision is needed",
	983:  "The customer waives the longest term for small businesses: {0}, {1}.",
	984:  " Alternative:",
	985:  ", line {0}",
	986:  "Waived by {0}",
	987:  "To judge",
	988:  "What to look at",
	989:  "hours",
	990:  "h",
	991:  "Repair time",
	992:  "Level",
	993:  "Package",
	994:  "ampere",
	995:  "At most",
	996:  "Power",
	997:  "Space",
	998:  "GB storage",
	999:  "Storage",
	1000: "Storage (SSD)",
	1001: "GB memory",
	1002: "Memory",
	1003: "Size",
	1004: "seats",
	1005: "Seats",
	1006: "Seat type",
	1007: "numbers",
	1008: "channels",
	1009: "Voice channels",
	1010: "Data bundle",
	1011: "Throughput",
	1012: "Bandwidth",
	1013: "This product has no tiers.",
	1014: "This product has no such characteristic.",
	1015: "This product has no number of units.",
	1016: "Cannot be combined with {0}.",
	1017: "At most {0}.",
	1018: "This product has no such option.",
	1019: "Only an administrator can do this.",
	1020: "Change the account manager with its own command.",
	1021: "Choose nl or en.",
	1022: "Name the account manager.",
	1023: "There is no such level.",
	1024: "Choose reseller or solutions.",
	1025: "Letters, digits, - and _.",
	1026: "This is no account manager.",
	1027: "Not a role of oneCentral.",
	1028: "Name the subject.",
	1029: "Only an account manager can do this.",
	1030: "Somebody else than yourself.",
	1031: "The last day must be on or after the first day.",
	1032: "At most twenty.",
	1033: "This has been decided already.",
	1034: "This version does not wait for you.",
	1035: "You have decided on this version already.",
	1036: "The requester does not decide.",
	1037: "Only the account manager can allow this.",
	1038: "Only the account manager gives discounts.",
	1039: "This version cannot be priced again.",
	1040: "There is no such item.",
	1041: "From zero to the amount itself.",
	1042: "From 0 to 10,000 basis points.",
	1043: "Give a percentage or an amount.",
	1044: "Name a partner.",
	1045: "You have no role here.",
	1046: "partner",
	1047: "Only a partner can do this.",
	1048: "quote",
	1049: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1050: "Too light: the contrast with white is under 4.5 : 1.",
	1051: "A colour like #0E3C61.",
	1052: "At most 80 services.",
	1053: "service",
	1054: "The cart changed meanwhile.",
	1055: "At most 80 items per request.",
	1056: "From 1 to 80 items.",
	1057: "item",
	1058: "There is nothing to link to.",
	1059: "This customer has no such service.",
	1060: "There is no such product.",
	1061: "The calculation changed since you saw it; look at it again.",
	1062: "Name the hash of what you saw.",
	1063: "A date, not in the future.",
	1064: "This service is in the cart already.",
	1065: "At most 80 items and 80 distinct services per request.",
	1066: "The cart is empty.",
	1067: "The VAT treatment of this customer must be reviewed.",
	1068: "Complete the customer's details: {0}.",
	1069: "Your account is blocked; contact your account manager.",
	1070: "The service changed since the request.",
	1071: "The linked service is terminated.",
	1072: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1073: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1074: "Name the SHA-256 of the document that is signed.",
	1075: "Confirm that you may sign for the customer.",
	1076: "There is no order without consent.",
	1077: "This quote was valid until {0}.",
	1078: "This quote is order {0} already.",
	1079: "This partner confirms otherwise: {0}.",
	1080: "This is not the document of this version.",
	1081: "The document is still being drawn; try again in a moment.",
	1082: "Give a name or a reference.",
	1083: "The customer changed meanwhile.",
	1084: "Give the address of delivery.",
	1085: "Whether this can be delivered at this address is not known yet.",
	1086: "This cannot be delivered at this address.",
	1087: "Give the current operator and the numbers.",
	1088: "Give the reference of the document: {0}.",
	1089: "porting mandate",
	1090: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1091: "A number port is in progress on this service.",
	1092: "This service is being terminated.",
	1093: "This service is suspended.",
	1094: "This service is terminated.",
	1095: "An order on this service is already open.",
	1096: "This product is no longer sold; move to another one.",
	1097: "This service cannot be upgraded.",
	1098: "Only a quote that ended without an order can be erased.",
	1099: "There is no such quote.",
	1100: "Not a PDF.",
	1101: "At most 4 MB.",
	1102: "piece of evidence",
	1103: "From the day of the order until today.",
	1104: "Contains a control character.",
	1105: "At most {0} characters.",
	1106: "This field is required.",
	1107: "A postcode like 1234 AB.",
	1108: "A country code of two letters (ISO 3166-1).",
	1109: "A telephone number like 0201234567 or +31201234567.",
	1110: "An e-mail address like name@company.nl.",
	1111: "No valid VAT id of this country.",
	1112: "Eight digits, for Dutch businesses only.",
	1113: "Name a service or an item.",
	1114: "At most five.",
	1115: "A date in this century.",
	1116: "From 0 to 120 months.",
	1117: "With modify only.",
	1118: "Name the version of the service that you saw.",
	1119: "Name the service that changes.",
	1120: "Choose a product.",
	1121: "Choose add or modify.",
	1122: "Unknown option.",
	1123: "Unknown characteristic.",
	1124: "Too many characteristics or options.",
	1125: "From 0 to 1,000,000.",
	1126: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1127: "At most twenty numbers or ranges.",
	1128: "Choose 13, 26 or 52 weeks.",
	1129: "These numbers are for account managers, sales managers and operations.",
	1130: "This service no longer exists.",
	1131: "This product cannot be ordered (any more).",
	1132: "This service cannot move to this product.",
	1133: "The service changed since you saw it; look at it again.",
	1134: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1135: "product",
	1136: "There is no document until the version is approved.",
	1137: "Choose acknowledged, inProgress or partial.",
	1138: "The hash is not of this version; look at it again.",
	1139: "There is no such version.",
	1140: "There is a newer version: {0}.",
	1141: "One or more checks did not pass.",
	1142: "The contracting party changed since the request; revise the quote to take that over.",
	1143: "This customer's cart is not empty.",
	1144: "You may not do this.",
	1145: "This product does not come with this term.",
	1146: "These changes take effect at different moments; ask for them apart.",
	1147: "Nothing changes.",
	1148: "This can be done on {0} at the earliest.",
	1149: "This cannot be done in the state {0}.",
	1150: "Links in a cart only.",
	1151: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1152: "VAT reverse charged to the customer.",
	1153: "There is a catalogue from {0} already.",
	1154: "There is another catalogue {0}.",
	1155: "Too busy at the moment; try again.",
	1156: "This is too much text together; divide it over more requests.",
	1157: "This cursor is not of this list.",
	1158: "customer",
	1159: "person",
	1160: "This role does not decide on quotes.",
	1161: "An order in this state is not open.",
	1162: "This Idempotency-Key was used for another request.",
	1163: "cart",
	1164: "version of the quote",
	1165: "document",
	1166: "order",
	1167: "job",
	1168: "session",
	1169: "Choose accountManager, salesManager or engineering.",
	1170: "The request did not arrive in full.",
	1171: "This is not JSON: look at byte {0}.",
	1172: "This is not UTF-8.",
	1173: "Nested too deeply.",
	1174: "This field stands more than once.",
	1175: "This parameter stands more than once.",
	1176: "There is no such parameter here.",
	1177: "The query string is malformed.",
	1178: "A whole number from 1 to {0}.",
	1179: "Choose from {0}.",
	1180: "Another version than the one in the path.",
	1181: "Send {0}.",
	1182: "an object",
	1183: "Without prices with for=customer only.",
	1184: "At most 100 characters.",
	1185: "Another service than the one in the path.",
	1186: "Modify only.",
	1187: "a list",
	1188: "A date like 2026-11-17.",
	1189: "A null cannot be here; leave the field out.",
	1190: "There is no such field here.",
	1191: "a whole number",
	1192: "true or false",
	1193: "a text",
	1194: "This link has expired",
	1195: "This link has been revoked",
	1196: "This link is invalid or has expired.",
	1197: "This link is not valid",
	1198: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1199: "This link is not complete",
	1200: "Please try again.",
	1201: "The login did not work",
	1202: "Logging in is not possible just now",
	1203: "Not saved. Please log in and try again.",
	1204: "You cannot log in here with this account.",
	1205: "You have no access here",
	1206: "This form did not come from our site",
	1207: "This does not exist, or is not for you.",
	1208: "What waits for your decision is in your work list.",
	1209: "Please try again in a moment.",
	1210: "Something went wrong",
	1211: "The request was abandoned",
	1212: "One moment please",
	1213: "Name the version that you saw",
	1214: "This is not right",
	1215: "This media type cannot be used here",
	1216: "Too much was sent",
	1217: "What you saw changed meanwhile",
	1218: "This cannot be done now",
	1219: "This method cannot be used here",
	1220: "Not found",
	1221: "You have no access to this page",
	1222: "You are not logged in",
	1223: "This is our fault. Please try again later.",
	1224: "At most {0} KB.",
	1225: "Not saved. Please send a shorter text or a smaller file.",
	1226: "Name one ETag, in quotes.",
	1227: "A weak ETag matches nothing.",
	1228: "Name in If-Match the ETag of what you saw.",
	1229: "From 1 to 255 visible ASCII characters.",
	1230: "Give every request a key of its own.",
	1231: "I am mandated by {0} to sign.",
	1232: "It cannot go in the cart like this; see the checks.",
}

var textsNl = [messages]string{
	1:    "Nederlands",
	2:    ",",
	3:    ".",
	4:    "−{0}",
	5:    "€ {0}",
	6:    "+ € {0}",
	7:    "− € {0}",
	8:    "{0}%",
	9:    "{0} {1} {2}",
	10:   "{0} {1} {2}",
	11:   "{0}, {1}.{2} uur",
	12:   "januari",
	13:   "februari",
	14:   "maart",
	15:   "april",
	16:   "mei",
	17:   "juni",
	18:   "juli",
	19:   "augustus",
	20:   "september",
	21:   "oktober",
	22:   "november",
	23:   "december",
	24:   "jan",
	25:   "feb",
	26:   "mrt",
	27:   "apr",
	28:   "mei",
	29:   "jun",
	30:   "jul",
	31:   "aug",
	32:   "sep",
	33:   "okt",
	34:   "nov",
	35:   "dec",
	36:   "Huidige maandprijs",
	37:   "Lijstprijs per maand",
	38:   "Nieuwe maandprijs",
	39:   "Verschil per maand",
	40:   "Lijstprijs eenmalig",
	41:   "Eenmalige kosten",
	42:   "Eerste periode, naar rato",
	43:   "Looptijdkorting {0} ({1})",
	44:   "Looptijdtoeslag {0} ({1})",
	45:   "Partnerkorting ({0})",
	46:   "Partnertoeslag ({0})",
	47:   "Extra korting ({0})",
	48:   "Extra korting eenmalig ({0})",
	49:   "Eerste periode vanaf {0} ({1} van {2} dagen)",
	50:   "Werkelijke eerste periode vanaf {0} ({1} van {2} dagen)",
	51:   "Regel {0} · {1}",
	52:   "Regel {0}, {1} · {2}",
	53:   "Totaal · {0}",
	54:   "Totaal · {0}, incl. btw",
	55:   "Excl. btw",
	56:   "Btw {0}",
	57:   "Incl. btw",
	58:   "Verschil per maand {0}, eenmalige kosten {1}, excl. btw.",
	59:   "Alle bedragen zijn in euro's, exclusief btw.",
	60:   "Alle bedragen zijn in euro's, exclusief btw. {0}",
	61:   "Alle bedragen zijn in euro's, exclusief {0} btw. De btw is per totaal afgerond.",
	62:   "Alle bedragen zijn in euro's, exclusief {0} btw. De btw is per totaal afgerond; per regel is zij indicatief.",
	63:   "Een extra korting in deze offerte is hoger dan {0}.",
	64:   "Het verschil per maand is hoger dan {0}, of de eenmalige kosten zijn hoger dan {1}.",
	65:   "Het verschil per maand is hoger dan {0}.",
	66:   "De eenmalige kosten zijn hoger dan {0}.",
	67:   "Een gekozen variant vraagt een ontwerp.",
	68:   "Een regel wordt per maand goedkoper.",
	69:   "Het verschil per maand van een regel is lager dan {0}.",
	70:   "Elke aanvraag wordt beoordeeld.",
	71:   "{0}",
	72:   "{0, plural, one {{0} maand} other {{0} maanden}}",
	73:   "week {0}",
	74:   "ten hoogste {0} {1}",
	75:   "Pagina {0} van {1}",
	76:   "{0} ({1})",
	77:   "Deze wijziging is bij dit product niet mogelijk.",
	78:   "Deze wijziging is bij dit product niet mogelijk: {0}.",
	79:   "{0} × {1}",
	80:   "De invoer klopt niet.",
	81:   "Hier hoort {0}.",
	82:   "Dit formulier is al eens met een andere inhoud verstuurd. Controleer wat er staat en verstuur het opnieuw.",
	83:   "U kunt dit zelf oplossen.",
	84:   "Deze link is verlopen. Open het document opnieuw vanuit de aanvraag.",
	85:   "Deze link is niet geldig.",
	86:   "Dit document is er niet (meer).",
	87:   "Het document kan nu niet worden gelezen.",
	88:   "Product",
	89:   "Niet gevonden: {0}.",
	90:   "Kies een van de varianten: {0}.",
	91:   "{0}: van {1} tot en met {2}, in stappen van {3}.",
	92:   "Koppel dit product aan een van deze diensten: {0}.",
	93:   "partner",
	94:   "partner",
	95:   "accountmanager",
	96:   "salesmanager",
	97:   "engineering",
	98:   "operations",
	99:   "beheerder",
	100:  "systeem",
	101:  "ontvangen",
	102:  "in levering",
	103:  "deels afgehandeld",
	104:  "opgeleverd",
	105:  "geannuleerd",
	106:  "niet geleverd",
	107:  "Vul een datum in als 2027-01-31.",
	108:  "Vul een heel getal in.",
	109:  "Wat er met elke dienst gebeurde",
	110:  "Niet alles is in een winkelwagen gelegd",
	111:  "Kies eerst wat er verandert.",
	112:  "Totaal verschil per maand {0}, eenmalig {1}",
	113:  "Diensten samen wijzigen",
	114:  "Niet mogelijk",
	115:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	116:  "Staat in de winkelwagen",
	117:  "Laat leeg voor de vroegst mogelijke datum",
	118:  "Huidige looptijden houden",
	119:  "Nee",
	120:  "Ja",
	121:  "Kies",
	122:  "Ongewijzigd laten",
	123:  "Laat leeg om niets te wijzigen. Van {0} tot en met {1}",
	124:  "Overstappen op {0}",
	125:  "{0} behouden",
	126:  "Diensten",
	127:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	128:  "Naar uw diensten",
	129:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	130:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	131:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	132:  "Behouden of overstappen",
	133:  "Wat verandert er bij alle?",
	134:  "Bereken",
	135:  "Wat het wordt",
	136:  "In de winkelwagen: ",
	137:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	138:  "Per dienst",
	139:  "Terug naar de wijziging",
	140:  "Oud, nieuw en verschil",
	141:  "De gekozen diensten",
	142:  "Dienst",
	143:  "Nu p/m",
	144:  "Wordt p/m",
	145:  "Verschil",
	146:  "Eenmalig",
	147:  "Vanaf",
	148:  "Totaal van ",
	149:  "Bedragen zijn exclusief btw.",
	150:  "Staat niet (meer) in de winkelwagen",
	151:  "Winkelwagen van ",
	152:  "Winkelwagen",
	153:  "Nog zonder prijs",
	154:  "Regel {0}, {1}: {2}",
	155:  "Regel wijzigen",
	156:  "Nieuwe prijzen bekijken",
	157:  "Verklaring vastleggen",
	158:  "Klant aanvullen",
	159:  "U kunt hiermee verder.",
	160:  "Uw accountmanager kan dit oplossen.",
	161:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	162:  "per maand",
	163:  "Wordt",
	164:  "U zag",
	165:  "Prijs",
	166:  "Vastgelegd: {0}, {1}",
	167:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	168:  "U herziet {0}",
	169:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	170:  "Datum",
	171:  "Naam",
	172:  "Niet opgeslagen",
	173:  "Voor ",
	174:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	175:  "Totaal van deze aanvraag",
	176:  "Begin hier",
	177:  "Meer in deze aanvraag",
	178:  "Een dienst van deze klant wijzigen",
	179:  "Een nieuwe dienst kiezen",
	180:  "Winkelwagen leegmaken",
	181:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	182:  "Definitief leegmaken",
	183:  "Los dit op voordat u de offerte aanvraagt",
	184:  "Let op",
	185:  "Prijzen zijn veranderd",
	186:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	187:  "Nieuwe prijzen aanvaarden",
	188:  "Naar aanvragen",
	189:  "Wijzigen: {0}",
	190:  "Wijzigen",
	191:  "Verwijderen: {0}",
	192:  "Verwijderen",
	193:  "Verklaring van de klant over de looptijd",
	194:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	195:  "Verklaring intrekken",
	196:  "Naam van wie dit namens de klant verklaart",
	197:  "Datum van de verklaring",
	198:  "Verklaring vastleggen",
	199:  "Offerte aanvragen",
	200:  "Dit kan zodra alles hierboven in orde is.",
	201:  "Bekijk wat er nodig is",
	202:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	203:  "Kenmerk van de wijziging",
	204:  "Aanbod",
	205:  "bij {0}",
	206:  "dezelfde dag",
	207:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	208:  "{0} of {1} maanden",
	209:  "Servicecontracten",
	210:  "Telefonie",
	211:  "Verbindingen",
	212:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	213:  "Er is op dit moment niets te bestellen.",
	214:  "Levertijd",
	215:  "Looptijd",
	216:  "naar de winkelwagen",
	217:  "Naar de winkelwagen",
	218:  "Deze regel staat niet meer in de winkelwagen",
	219:  "Controleer uw keuze en sla deze opnieuw op.",
	220:  "Voor welke klant?",
	221:  "Zoek op naam, referentie, KvK-nummer of plaats",
	222:  "Zoeken",
	223:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	224:  "U hebt nog geen klanten. Leg er eerst een vast.",
	225:  "Er zijn meer klanten; zoek om ze te vinden.",
	226:  "Nieuwe klant vastleggen",
	227:  "Uw keuze",
	228:  "Opties",
	229:  "Gewenste datum (optioneel)",
	230:  "Op zijn vroegst op ",
	231:  "Laat leeg voor de vroegst mogelijke datum.",
	232:  "In de winkelwagen",
	233:  "Koppeling",
	234:  "Hoort bij",
	235:  "Hier hoort een andere dienst bij",
	236:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	237:  "Prijs",
	238:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	239:  "Nodig voor een aanvraag",
	240:  "Prijs bijwerken",
	241:  "Terug naar de eerste keuze",
	242:  "Vergelijking sluiten",
	243:  "Opbouw van de prijs",
	244:  "Vergelijken met een andere samenstelling",
	245:  "Levering",
	246:  "Contactpersoon: ",
	247:  "Ander adres of andere contactpersoon",
	248:  "Adres van levering",
	249:  "Contactpersoon daar",
	250:  "Nummerbehoud en documenten",
	251:  "Huidige aanbieder",
	252:  "Nummers of reeksen, een per regel",
	253:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	254:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	255:  "Opmerking (optioneel)",
	256:  "Terug naar de offerte",
	257:  "U bent niet bevoegd om te bestellen",
	258:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	259:  "De PDF wordt nog gemaakt",
	260:  "SHA-256 van de PDF",
	261:  "Geldig tot en met",
	262:  "Versie",
	263:  "Contractpartij",
	264:  "Klant",
	265:  "Naar order {0}",
	266:  "Deze offerte is al besteld",
	267:  "Naar de offerte",
	268:  "Status: {0}.",
	269:  "Deze offerte kan nu niet worden besteld",
	270:  "Verschil per maand",
	271:  "Regel",
	272:  "Tekenen en bestellen",
	273:  "Activeren en bestellen",
	274:  "Wat u bestelt",
	275:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	276:  "Uw bevestiging",
	277:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	278:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	279:  "Klanten",
	280:  "Er is nog niets bewaard",
	281:  "Daarna is er iets in veranderd. Bewaart u het nu, dan ontstaat er een tweede klant.",
	282:  "Dit formulier is al een keer bewaard",
	283:  "Gegevens van {0}",
	284:  "Nieuwe klant",
	285:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	286:  "Geen klant gevonden met ",
	287:  "Toon alle klanten",
	288:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	289:  "Uw referentie",
	290:  "Plaats",
	291:  "Gegevens",
	292:  "onvolledig",
	293:  "compleet",
	294:  "Volgende",
	295:  "Uw referentie:",
	296:  "Voor een offerte ontbreekt nog:",
	297:  "Gegevens aanvullen",
	298:  "verschil per maand",
	299:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	300:  "Nieuwe dienst kiezen",
	301:  "Deze klant heeft nog geen diensten.",
	302:  "Referentie",
	303:  "Per maand",
	304:  "Bekijk wat u kunt uitbreiden",
	305:  "Offertes van deze klant",
	306:  "Gegevens wijzigen",
	307:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	308:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	309:  "(optioneel)",
	310:  "Bewaren",
	311:  "Annuleren",
	312:  "Contactpersoon",
	313:  "Vestigingsadres",
	314:  "Btw-id",
	315:  "Onderneming",
	316:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	317:  "Taal van de offerte",
	318:  "Nee",
	319:  "Ja",
	320:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	321:  "Kleine onderneming",
	322:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	323:  "KvK-nummer",
	324:  "Statutaire naam",
	325:  "Contactpersoon op locatie",
	326:  "Installatieadres",
	327:  "Postcode",
	328:  "Huisnummer",
	329:  "Straat",
	330:  "E-mail",
	331:  "Telefoon",
	332:  "Twee letters: NL, BE, DE.",
	333:  "Land",
	334:  "leeg",
	335:  "Hieronder staat wat u invulde. Bewaart u dat, dan vervangt het wat er nu staat:",
	336:  "Deze klant is intussen gewijzigd",
	337:  "{0} per maand, {1} eenmalig",
	338:  "nu {0}",
	339:  "Uw besluit als ",
	340:  "Goedkeuren kan nu niet",
	341:  "Waarom is de btw-behandeling akkoord?",
	342:  "Korting geven (optioneel)",
	343:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	344:  "Korting op de maandprijs",
	345:  "Korting op eenmalig",
	346:  "Toon eerst de nieuwe cijfers",
	347:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	348:  "Goedkeuren met deze korting",
	349:  "Goedkeuren",
	350:  "Vraag versturen",
	351:  "Uw vraag aan de partner",
	352:  "Terugsturen met een vraag",
	353:  "Definitief afwijzen",
	354:  "Reden voor de partner",
	355:  "Afwijzen",
	356:  "Eenheid",
	357:  "Alleen een accountmanager kan zich laten vervangen.",
	358:  "Deze pagina is niet voor u",
	359:  "{0} tot en met {1}",
	360:  "Vervanging",
	361:  "Ondertekenen namens de klant",
	362:  "Activeren",
	363:  "Offerte",
	364:  "Voortgang",
	365:  "De aanvraag",
	366:  "Opgemerkt bij de aanvraag",
	367:  "Wie beslist",
	368:  "Versies",
	369:  "Geschiedenis en opmerkingen",
	370:  "Opmerking plaatsen",
	371:  "Uw opmerking; uw accountmanager leest deze ook",
	372:  "Opmerking toevoegen",
	373:  "Uw antwoord",
	374:  "Antwoord; de aanvraag zelf verandert niet",
	375:  "Antwoord versturen",
	376:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	377:  "Aanvraag aanpassen",
	378:  "Andere acties",
	379:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	380:  "Offerte aanpassen",
	381:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	382:  "Kopiëren naar de winkelwagen",
	383:  "Intrekken",
	384:  "Reden (optioneel)",
	385:  "Definitief intrekken",
	386:  "Elders ondertekende PDF toevoegen",
	387:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	388:  "Ondertekende PDF, ten hoogste 4 MB",
	389:  "Dit bestand is groter dan 4 MB.",
	390:  "PDF toevoegen",
	391:  "Offertes",
	392:  "Klant of nummer",
	393:  "Alle",
	394:  "Status",
	395:  "Vervangen",
	396:  "Verlopen",
	397:  "Ingetrokken",
	398:  "Afgewezen",
	399:  "Besteld",
	400:  "Goedgekeurd",
	401:  "Vraag aan u",
	402:  "Aangevraagd",
	403:  "Wij beoordelen de aanvraag",
	404:  "Opnieuw aanvragen",
	405:  "Vraag beantwoorden",
	406:  "Laten ondertekenen",
	407:  "Bestellen",
	408:  "Order volgen",
	409:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	410:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	411:  "Verschil p.m.",
	412:  "Geldig t/m",
	413:  "Volgende stap",
	414:  "Hier nog niets gevonden; zoek verder terug.",
	415:  "Niets gevonden.",
	416:  "Toon alles",
	417:  "Kies een PDF.",
	418:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	419:  "Dit bestand is geen PDF.",
	420:  "De naam van het bestand: {0}",
	421:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	422:  "Toegevoegd: {0}",
	423:  "Er ging iets mis.",
	424:  "Inloggen",
	425:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	426:  "Uw account heeft hier nog geen rol",
	427:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	428:  "Het formulier is niet compleet",
	429:  "Opnieuw proberen",
	430:  "Naar het begin",
	431:  "Naar uw werklijst",
	432:  "Extra korting",
	433:  "Met deze korting",
	434:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	435:  "Ten hoogste 100%.",
	436:  "Ten hoogste twee cijfers achter de komma.",
	437:  "Welkom",
	438:  "Overzicht",
	439:  "Bij oneCentral ter beoordeling",
	440:  "oneCentral heeft een vraag",
	441:  "Goedgekeurd, wacht op ondertekening door een collega",
	442:  "Klaar om te ondertekenen",
	443:  "Goedgekeurd, wacht op activering door een collega",
	444:  "Klaar om te activeren",
	445:  "wordt een nieuwe versie van {0}",
	446:  "Blijft staan tot",
	447:  "Laatst gewijzigd",
	448:  "Open winkelwagens",
	449:  "Voortgang",
	450:  "Lopende orders",
	451:  "{0} van {1} geleverd",
	452:  "{0, plural, one {{0} regel} other {{0} regels}}",
	453:  "Bestellen bij oneCentral",
	454:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	455:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	456:  "Uw account is geblokkeerd",
	457:  "Dienst uitbreiden",
	458:  "Nieuwe dienst",
	459:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	460:  "Toegestaan",
	461:  " Alternatief: {0}.",
	462:  "Met motivering toe te staan",
	463:  "Bekijken wij",
	464:  "Moet eerst worden opgelost",
	465:  "Let op",
	466:  "Aan zet: {0}.",
	467:  "uw accountmanager",
	468:  "niet meer nodig",
	469:  "teruggestuurd",
	470:  "afgewezen",
	471:  "goedgekeurd",
	472:  "wacht op {0}",
	473:  "wacht op besluit",
	474:  " door {0}, {1}",
	475:  "Boven {0} beslist ook een {1}.",
	476:  "niet geleverd",
	477:  "geannuleerd",
	478:  "opgeleverd",
	479:  "Order vrijgegeven",
	480:  "Elders ondertekend document toegevoegd",
	481:  "Document van versie {0} gemaakt",
	482:  "Opmerking",
	483:  "Overgedragen aan {0}",
	484:  "Versie {0} vervangen",
	485:  "Versie {0} verlopen",
	486:  "Versie {0} ingetrokken",
	487:  "Versie {0} teruggestuurd met een vraag",
	488:  "Versie {0} afgewezen",
	489:  "Versie {0} goedgekeurd",
	490:  "Akkoord met versie {0}",
	491:  "Korting gegeven: versie {0}",
	492:  "Versie {0} wordt aangepast",
	493:  "Vraag beantwoord met versie {0}",
	494:  "Versie {0} aangevraagd",
	495:  "Naar de inhoud",
	496:  "Hoofdmenu",
	497:  "Uitloggen",
	498:  "kenmerk van deze pagina",
	499:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	500:  "Inloggen en beoordelen",
	501:  "Door deze pagina te openen beslist u nog niets.",
	502:  "Uw besluit wordt gevraagd",
	503:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	504:  "Deze aanvraag wacht niet op u",
	505:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	506:  "Hierover valt niets meer te beslissen",
	507:  "Bekijk de aanvraag",
	508:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	509:  "Er is een nieuwere versie",
	510:  "Naar de nieuwste versie",
	511:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	512:  "{0, plural, one {{0} uur} other {{0} uur}}",
	513:  "minder dan een uur",
	514:  "In deze weken is niets aangevraagd, besloten of besteld.",
	515:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	516:  "{0} weken",
	517:  "Cijfers",
	518:  "Naar de cijfers",
	519:  "Deze periode is er niet",
	520:  "excl. btw; orders: {0}",
	521:  "Gewonnen per maand",
	522:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	523:  "Van besluit tot order",
	524:  "Van aanvraag tot besluit",
	525:  "waarvan nu besteld: {0}",
	526:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	527:  "Werkdagen van besluit tot order",
	528:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	529:  "Werkdagen van aanvraag tot besluit",
	530:  "Het verschil per maand van de orders, excl. btw.",
	531:  "Gewonnen per maand, per week van de order",
	532:  "{0}, waarvan besteld {1}",
	533:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	534:  "Aanvragen per week",
	535:  "{0}, 9 van de 10 binnen {1}",
	536:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	537:  "Samen",
	538:  "Week, vanaf maandag",
	539:  "Tot order, 90%",
	540:  "Tot order, mediaan",
	541:  "Tot besluit, 90%",
	542:  "Tot besluit, mediaan",
	543:  "Besloten",
	544:  "Nu besteld",
	545:  "Periode",
	546:  "Per partner",
	547:  "Per week",
	548:  "Download als CSV",
	549:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	550:  "gewonnen per maand, euro excl. btw",
	551:  "werkdagen tot order, 90%",
	552:  "werkdagen tot order, mediaan",
	553:  "besteld",
	554:  "werkdagen tot besluit, 90%",
	555:  "werkdagen tot besluit, mediaan",
	556:  "besloten",
	557:  "waarvan nu besteld",
	558:  "aangevraagd",
	559:  "partnernummer",
	560:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	561:  "Wacht op vrijgave",
	562:  "Opgeleverd",
	563:  "wacht op oneCentral",
	564:  "Vrijgegeven",
	565:  "Verklaring",
	566:  "Op",
	567:  "Ondertekend door",
	568:  "Geactiveerd door",
	569:  "Vastgelegd door",
	570:  "Dienst {0}",
	571:  "Opgeleverd op",
	572:  "Gepland was",
	573:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	574:  "Geplande datum",
	575:  "Specificatie in de offerte",
	576:  "Bevestiging",
	577:  "Offerte ",
	578:  "Deze regel annuleren",
	579:  "Reden",
	580:  "Regel annuleren",
	581:  "Niet geleverd",
	582:  "Geannuleerd",
	583:  "Deels klaar",
	584:  "In uitvoering",
	585:  "{0} van {1}",
	586:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	587:  "Orders, de nieuwste eerst; bedragen zonder btw",
	588:  "Besteld op",
	589:  "Eerstvolgende datum",
	590:  "Hier bestellen de partners van oneCentral.",
	591:  "engineering beoordeelt het ontwerp",
	592:  ", in stappen van {0}",
	593:  "Van {0} tot en met {1}",
	594:  "{0}: ten minste die van wat eraan gekoppeld is.",
	595:  "{0}: {1} tot {2} keer {3}.",
	596:  "vraagt een document: {0}",
	597:  "niet samen met {0}",
	598:  "geldt voor alle {0}",
	599:  "ten hoogste {0}",
	600:  "Kenmerk van de {0}",
	601:  "geen",
	602:  "Hoort bij een van: {0}.",
	603:  "in de winkelwagen",
	604:  "Naar de winkelwagen van deze klant",
	605:  "Alleen versie {0} geldt nog.",
	606:  "U bekijkt een eerdere versie",
	607:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	608:  "Wij hebben een vraag",
	609:  "Deze offerte is besteld als order {0}.",
	610:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	611:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	612:  "Wij beoordelen uw aanvraag",
	613:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	614:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	615:  "uiterlijk {0}",
	616:  "wacht op uw antwoord",
	617:  " en ",
	618:  "wacht op {0}",
	619:  "Uw antwoord op onze vraag",
	620:  "Voor uw klant, met prijzen (PDF)",
	621:  "Voor uw klant, zonder prijzen (PDF)",
	622:  "De offerte als PDF",
	623:  "Versie {0}",
	624:  "Controleer deze velden:",
	625:  "Nog niet alles klopt",
	626:  "Documenten",
	627:  "Land",
	628:  "Nummers",
	629:  "Opmerking",
	630:  "Gewenste datum",
	631:  "{0}, gepland tot en met {1}",
	632:  "Opties: prijs per stuk",
	633:  "anders",
	634:  "gelijk",
	635:  "Deze keuze",
	636:  "Eerste keuze",
	637:  "Vergelijking",
	638:  "ja",
	639:  "nee",
	640:  "Geef een reden om dit toe te staan.",
	641:  "Aanvraag",
	642:  "Naar uw besluit",
	643:  "Controles",
	644:  "Btw",
	645:  "Uw opmerking; de partner leest deze ook",
	646:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	647:  "loopt per maand door",
	648:  "beëindigd",
	649:  "geblokkeerd",
	650:  "actief",
	651:  "Contact",
	652:  "Adres",
	653:  "Maandprijs, excl. btw",
	654:  "Status",
	655:  "Kenmerk",
	656:  "{0}, t/m {1} ({2})",
	657:  "Product, kenmerk, referentie of plaats",
	658:  "Alle klanten",
	659:  "Alle producten",
	660:  "Uitbreiden",
	661:  "Nu niet uit te breiden",
	662:  "Nu uit te breiden",
	663:  "Alle diensten",
	664:  "Filter toepassen",
	665:  "Vink diensten aan om ze samen te wijzigen.",
	666:  "Alles op deze pagina aanvinken",
	667:  "Mogelijkheden",
	668:  "Aangevinkte diensten wijzigen",
	669:  "Volgende diensten",
	670:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	671:  "Er is geen dienst die hieraan voldoet.",
	672:  "Toon alle diensten",
	673:  "Uw klanten hebben nog geen diensten.",
	674:  "Bekijk het aanbod",
	675:  "Kies {0} {1}",
	676:  "Uit te breiden: ",
	677:  "Overstappen op ",
	678:  "Wijzigen: {0} {1}",
	679:  "Een wijziging van deze dienst staat in de winkelwagen",
	680:  "Alleen overstappen kan nog",
	681:  "Wijzigen kan nu niet",
	682:  "Bekijk de lopende order",
	683:  "Deze dienst wijzigen",
	684:  "Loopt over",
	685:  "Configuratie",
	686:  "Uit te breiden",
	687:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	688:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	689:  "Antwoord op uw vraag",
	690:  "Aangevraagd op",
	691:  "Aangevraagd door",
	692:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	693:  "Naar de nieuwe cijfers",
	694:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	695:  "Nog niet opgeslagen",
	696:  "korting op eenmalig",
	697:  "korting op de maandprijs",
	698:  "Akkoord",
	699:  "Machtiging",
	700:  "Functie ondertekenaar",
	701:  "Naam ondertekenaar",
	702:  "Antwoord",
	703:  "Ondertekende PDF",
	704:  "Vraag",
	705:  "Btw-controle",
	706:  "Deze versie was geldig tot en met {0}.",
	707:  "Teruggestuurd met een vraag",
	708:  "De partner kan bestellen tot en met {0}.",
	709:  "Deze versie wacht niet op u",
	710:  "U hebt deze versie goedgekeurd",
	711:  "Nog te beslissen door: {0}.",
	712:  "Regel {0}: ",
	713:  "Werklijst",
	714:  "Dit is de werklijst van oneCentral.",
	715:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	716:  "Er is niets in de winkelwagen gelegd",
	717:  "De wijziging in de winkelwagen aanpassen",
	718:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	719:  "Deze dienst staat al in de winkelwagen",
	720:  "Wijzigen: {0}",
	721:  "{0} behouden",
	722:  "Dit is nog niet te berekenen",
	723:  "Ingangsdatum",
	724:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	725:  "Geen wijziging om te berekenen",
	726:  "Deze dienst kan nu niet wijzigen",
	727:  "Wat verandert er?",
	728:  "Nummers meenemen",
	729:  "Wijziging in de winkelwagen bewaren",
	730:  "In de winkelwagen",
	731:  "Huidig en nieuw",
	732:  "Kies wat er verandert; hier ziet u wat het kost.",
	733:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	734:  "Maandprijs per aantal",
	735:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	736:  "Bijvoorbeeld het inkoopnummer van de klant",
	737:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	738:  "nu",
	739:  "; nu {0}",
	740:  ", in stappen van {0}",
	741:  "Van {0} tot en met {1}",
	742:  "nu aan; zonder: {0}",
	743:  "; nu {0}",
	744:  "Ten hoogste {0}",
	745:  "Huidige looptijd houden: {0}",
	746:  "Nummers die meegaan",
	747:  "Huidige aanbieder van de nummers",
	748:  "Kenmerk van het document {0}",
	749:  "Kenmerk van de porteringsmachtiging",
	750:  "{0} per maand",
	751:  "zelfde maandprijs",
	752:  "op de gekozen datum",
	753:  "na afloop van de looptijd",
	754:  "per de eerste van een maand",
	755:  "zodra levering mogelijk is",
	756:  "blijft: {0}, t/m {1}",
	757:  "nieuw: {0}, t/m {1}",
	758:  "U hebt geen openstaande aanvragen.",
	759:  "Niets van wat op u wacht, past bij dit filter.",
	760:  "Geef een bedrag als 1.234,56.",
	761:  "Kies een van de mogelijkheden.",
	762:  "Bedrag vanaf, per maand of eenmalig",
	763:  "Wacht",
	764:  "U beslist als",
	765:  "7 dagen of langer",
	766:  "3 dagen of langer",
	767:  "1 dag of langer",
	768:  " (akkoord)",
	769:  " (nog niet)",
	770:  "Filteren",
	771:  "Toon alles",
	772:  "U vervangt ",
	773:  "Wacht sinds",
	774:  "Ook nodig",
	775:  "niemand anders",
	776:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	777:  "U hebt geen vervanging ingesteld.",
	778:  "Verwijderen: {0}",
	779:  "Vervanging toevoegen",
	780:  "Collega",
	781:  "Kies een accountmanager",
	782:  "Eerste dag",
	783:  "Laatste dag",
	784:  "Toevoegen",
	785:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	786:  "Kenmerk",
	787:  "Totaal",
	788:  "Totaal van deze offerte",
	789:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	790:  "Looptijd langer dan 24 maanden",
	791:  "Opmerkingen",
	792:  "Voorwaarden",
	793:  "Op deze offerte zijn van toepassing {0}.",
	794:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	795:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	796:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	797:  "Geldigheid",
	798:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	799:  "Dit aanbod is",
	800:  "Deze offerte is",
	801:  "De geldigheid wordt bij goedkeuring bepaald.",
	802:  "Handtekening",
	803:  "Plaats en datum",
	804:  "Functie",
	805:  "Namens {0}",
	806:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	807:  "Voor akkoord",
	808:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	809:  "Activering",
	810:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	811:  "Ter informatie",
	812:  "Maandprijs",
	813:  "vervalt",
	814:  "nieuw",
	815:  "overstap",
	816:  "Nieuw",
	817:  "Oud",
	818:  "gewijzigd",
	819:  "ongewijzigd",
	820:  "Specificatie",
	821:  "Locatie en contact",
	822:  "Levering en looptijd",
	823:  "Wijziging",
	824:  "Overstap",
	825:  "Gekoppeld aan",
	826:  "{0} (einde van de looptijd)",
	827:  "{0} (begin van de maand)",
	828:  "{0}, loopt tot en met {1} ({2} resterend)",
	829:  "loopt per maand",
	830:  "{0} vanaf oplevering, gepland tot en met {1}",
	831:  "regel {0}, {1}",
	832:  "Locatie",
	833:  "Toegezegd document",
	834:  "{0}",
	835:  " en nog {0}",
	836:  "Open deze offerte in het partnerportaal",
	837:  "kenmerk {0}",
	838:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	839:  "btw-id {0}",
	840:  "KvK {0}",
	841:  "{0}, statutair gevestigd te {1}",
	842:  "Uw partner",
	843:  "Locatie klant",
	844:  "Klantreferentie",
	845:  "Uw btw-id",
	846:  "Uw KvK-nummer",
	847:  "Uw leverancier",
	848:  "Nummer",
	849:  "wordt bij goedkeuring bepaald",
	850:  "Graag bieden wij u het volgende aan: {0}.{1}",
	851:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	852:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	853:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	854:  "Wat er verandert",
	855:  "Levertijd (werkdagen)",
	856:  "Gepland",
	857:  " (per stuk)",
	858:  "Optie: {0}",
	859:  " ({0} per stuk)",
	860:  "SLA (hersteltijd, beschikbaarheid)",
	861:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	862:  "Open de winkelwagen",
	863:  "Wordt verwijderd op",
	864:  "Laatst gewijzigd door",
	865:  "Inhoud",
	866:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	867:  "Uw winkelwagen staat nog open",
	868:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	869:  "1 regel",
	870:  "{0} regels",
	871:  "Ingangsdatum",
	872:  "Te porteren",
	873:  "Koppeling",
	874:  "Referentie klant",
	875:  "Contact op locatie",
	876:  "regel {0}",
	877:  "dienst {0}",
	878:  "loopt door tot en met {0}, nog {1}",
	879:  "verlengd, per maand opzegbaar",
	880:  "{0} vanaf oplevering",
	881:  "regel {0} ({1})",
	882:  "Toelichting",
	883:  " ({0})",
	884:  "{0}: {1}",
	885:  "Voortgang per regel",
	886:  "In de winkelwagen",
	887:  "{0} (Nederlandse tijd)",
	888:  "Kenmerk {0}, controlegetal {1}.",
	889:  "Moment: {0}.",
	890:  "Automatisch verstuurd door oneCentral.",
	891:  "Download de bevestiging (PDF)",
	892:  "Geachte {0},",
	893:  "Geachte heer, mevrouw,",
	894:  "{0} van {1}",
	895:  "Orderstatus",
	896:  "Order",
	897:  "Bekijk de order",
	898:  "{0} op",
	899:  "{0} door",
	900:  "Offerte {0} voor {1} is bevestigd en is nu order {2}.",
	901:  "De order is ontvangen",
	902:  "Order {0} ontvangen, {1}",
	903:  "De order is vrijgegeven voor levering.",
	904:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	905:  "Geactiveerd",
	906:  "{0}, {1}",
	907:  "Ondertekend",
	908:  "Vrijgegeven op",
	909:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	910:  "De order is vrijgegeven voor levering",
	911:  "Order {0} vrijgegeven, {1}",
	912:  "Order {0} opgeleverd, {1}",
	913:  "Opgeleverd in order {0}, {1}",
	914:  "Order {0} voor {1} is opgeleverd.",
	915:  "In order {0} voor {1} is {2} opgeleverd.",
	916:  "Annulering in order {0}, {1}",
	917:  "Order {0} voor {1} is geannuleerd.",
	918:  "In order {0} voor {1} is {2} geannuleerd.",
	919:  "De levering is mislukt",
	920:  "Levering mislukt in order {0}, {1}",
	921:  "Order {0} voor {1} kon niet worden geleverd.",
	922:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	923:  "Order {0} voor {1} is deels afgehandeld.",
	924:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	925:  "Partner",
	926:  "Antwoord van de partner op de vraag",
	927:  "Eén beslissing uit uw groep is genoeg.",
	928:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	929:  "Bekijk en beslis",
	930:  "Beslissen vóór",
	931:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	932:  "Uw goedkeuring wordt gevraagd",
	933:  "Goedkeuring gevraagd: {0}, {1}",
	934:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	935:  "Uw beslissing wordt nog gevraagd",
	936:  "Herinnering: {0} wacht op uw beslissing, {1}",
	937:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	938:  "Uw beslissing als vervanger wordt gevraagd",
	939:  "Als vervanger: {0} wacht op uw beslissing, {1}",
	940:  "Bekijk de offerte",
	941:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	942:  "De aanvraag is teruggestuurd met een vraag",
	943:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	944:  "Beantwoord de vraag",
	945:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	946:  "Er is een vraag over uw aanvraag",
	947:  "Vraag over offerte {0}, {1}",
	948:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	949:  "De offerte is afgewezen",
	950:  "Offerte {0} afgewezen, {1}",
	951:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	952:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	953:  "De offerte is goedgekeurd",
	954:  "Offerte {0} goedgekeurd, {1}",
	955:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	956:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	957:  "De partner kan de offerte nu namens de klant ondertekenen.",
	958:  "De partner kan de offerte nu activeren.",
	959:  "Bekijk en onderteken",
	960:  "Bekijk en activeer",
	961:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	962:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	963:  "De offerte verloopt binnenkort",
	964:  "Offerte {0} verloopt op {1}, {2}",
	965:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	966:  "De offerte is ingetrokken",
	967:  "Offerte {0} ingetrokken, {1}",
	968:  "Was geldig tot en met",
	969:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	970:  "De offerte is verlopen",
	971:  "Offerte {0} verlopen, {1}",
	972:  "Een opmerking verandert de offerte niet.",
	973:  "Lees en reageer",
	974:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	975:  "Er is een nieuwe opmerking",
	976:  "Nieuwe opmerking bij offerte {0}, {1}",
	977:  "E-mail over {0} niet bezorgd, {1}",
	978:  "Bekijk de gegevens",
	979:  "Niet bezorgd",
	980:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	981:  "Een e-mail kon niet worden bezorgd",
	982:  "Waarom uw besluit nodig is",
	983:  "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	984:  " Alternatief:",
	985:  ", regel {0}",
	986:  "Akkoord van {0}",
	987:  "Te beoordelen",
	988:  "Waar u op moet letten",
	989:  "uur",
	990:  "uur",
	991:  "Hersteltijd",
	992:  "Niveau",
	993:  "Pakket",
	994:  "ampère",
	995:  "Ten hoogste",
	996:  "Stroom",
	997:  "Ruimte",
	998:  "GB opslag",
	999:  "Opslag",
	1000: "Opslag (SSD)",
	1001: "GB geheugen",
	1002: "Geheugen",
	1003: "Maat",
	1004: "gebruikers",
	1005: "Gebruikers",
	1006: "Type gebruiker",
	1007: "nummers",
	1008: "kanalen",
	1009: "Spraakkanalen",
	1010: "Databundel",
	1011: "Doorvoer",
	1012: "Bandbreedte",
	1013: "Dit product kent geen varianten.",
	1014: "Dit product kent dit kenmerk niet.",
	1015: "Dit product kent geen aantal.",
	1016: "Gaat niet samen met {0}.",
	1017: "Ten hoogste {0}.",
	1018: "Deze optie bestaat niet bij dit product.",
	1019: "Alleen een beheerder kan dit.",
	1020: "Wijzig de accountmanager met de opdracht daarvoor.",
	1021: "Kies nl of en.",
	1022: "Noem de accountmanager.",
	1023: "Dit niveau bestaat niet.",
	1024: "Kies reseller of solutions.",
	1025: "Letters, cijfers, - en _.",
	1026: "Dit is geen accountmanager.",
	1027: "Geen rol van oneCentral.",
	1028: "Noem het subject.",
	1029: "Alleen een accountmanager kan dit.",
	1030: "Een ander dan uzelf.",
	1031: "De laatste dag moet op of na de eerste dag liggen.",
	1032: "Ten hoogste twintig.",
	1033: "Hierover is al beslist.",
	1034: "Deze versie wacht niet op u.",
	1035: "U hebt over deze versie al beslist.",
	1036: "De aanvrager beslist niet.",
	1037: "Alleen de accountmanager kan dit toestaan.",
	1038: "Alleen de accountmanager geeft korting.",
	1039: "Deze versie kan niet opnieuw worden berekend.",
	1040: "Deze regel bestaat niet.",
	1041: "Van nul tot en met het bedrag zelf.",
	1042: "Van 0 tot en met 10.000 basispunten.",
	1043: "Geef een percentage of een bedrag.",
	1044: "Geef een partner op.",
	1045: "U hebt hier geen rol.",
	1046: "partner",
	1047: "Alleen een partner kan dit.",
	1048: "offerte",
	1049: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1050: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1051: "Een kleur als #0E3C61.",
	1052: "Ten hoogste 80 diensten.",
	1053: "dienst",
	1054: "De winkelwagen is intussen gewijzigd.",
	1055: "Ten hoogste 80 regels per aanvraag.",
	1056: "Van 1 tot en met 80 regels.",
	1057: "regel",
	1058: "Deze koppeling bestaat niet.",
	1059: "Deze klant heeft deze dienst niet.",
	1060: "Dit product bestaat niet.",
	1061: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1062: "Noem de hash van wat u zag.",
	1063: "Een datum, niet in de toekomst.",
	1064: "Deze dienst staat al in de winkelwagen.",
	1065: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1066: "De winkelwagen is leeg.",
	1067: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1068: "Vul de klantgegevens aan: {0}.",
	1069: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1070: "De dienst is veranderd sinds de aanvraag.",
	1071: "De gekoppelde dienst is beëindigd.",
	1072: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1073: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1074: "Noem de SHA-256 van het document dat is getekend.",
	1075: "Bevestig dat u namens de klant mag tekenen.",
	1076: "Zonder akkoord is er geen order.",
	1077: "Deze offerte was geldig tot en met {0}.",
	1078: "Deze offerte is al order {0}.",
	1079: "Deze partner bevestigt anders: {0}.",
	1080: "Dit is niet het document van deze versie.",
	1081: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1082: "Geef een naam of een referentie.",
	1083: "De klant is intussen gewijzigd.",
	1084: "Vul het adres van levering in.",
	1085: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1086: "Dit is op dit adres niet leverbaar.",
	1087: "Vul de huidige aanbieder en de nummers in.",
	1088: "Vul het kenmerk in van het document: {0}.",
	1089: "portingmachtiging",
	1090: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1091: "Er loopt een nummerportering op deze dienst.",
	1092: "Deze dienst wordt beëindigd.",
	1093: "Deze dienst is geblokkeerd.",
	1094: "Deze dienst is beëindigd.",
	1095: "Er loopt al een order op deze dienst.",
	1096: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1097: "Deze dienst kan niet worden uitgebreid.",
	1098: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1099: "Deze offerte bestaat niet.",
	1100: "Geen PDF.",
	1101: "Ten hoogste 4 MB.",
	1102: "bewijsstuk",
	1103: "Van de dag van de order tot en met vandaag.",
	1104: "Bevat een stuurteken.",
	1105: "Ten hoogste {0} tekens.",
	1106: "Dit veld is verplicht.",
	1107: "Een postcode als 1234 AB.",
	1108: "Een landcode van twee letters (ISO 3166-1).",
	1109: "Een telefoonnummer als 0201234567 of +31201234567.",
	1110: "Een e-mailadres als naam@bedrijf.nl.",
	1111: "Geen geldig btw-id van dit land.",
	1112: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1113: "Noem een dienst of een regel.",
	1114: "Ten hoogste vijf.",
	1115: "Een datum in deze eeuw.",
	1116: "Van 0 tot en met 120 maanden.",
	1117: "Alleen bij modify.",
	1118: "Noem de versie van de dienst die u zag.",
	1119: "Kies de dienst die verandert.",
	1120: "Kies een product.",
	1121: "Kies add of modify.",
	1122: "Onbekende optie.",
	1123: "Onbekend kenmerk.",
	1124: "Te veel kenmerken of opties.",
	1125: "Van 0 tot en met 1.000.000.",
	1126: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1127: "Ten hoogste twintig nummers of reeksen.",
	1128: "Kies 13, 26 of 52 weken.",
	1129: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1130: "Deze dienst bestaat niet meer.",
	1131: "Dit product is niet (meer) te bestellen.",
	1132: "Deze dienst kan niet naar dit product overstappen.",
	1133: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1134: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1135: "product",
	1136: "Er is pas een document als de versie is goedgekeurd.",
	1137: "Kies acknowledged, inProgress of partial.",
	1138: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1139: "Deze versie bestaat niet.",
	1140: "Er is een nieuwere versie: {0}.",
	1141: "Een of meer controles zijn niet geslaagd.",
	1142: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1143: "De winkelwagen van deze klant is niet leeg.",
	1144: "U mag dit niet doen.",
	1145: "Deze looptijd kan niet bij dit product.",
	1146: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1147: "Er verandert niets.",
	1148: "Dit kan op zijn vroegst op {0}.",
	1149: "Dit kan niet in de staat {0}.",
	1150: "Koppelingen alleen in een winkelwagen.",
	1151: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1152: "Btw verlegd naar de afnemer.",
	1153: "Er is al een catalogus vanaf {0}.",
	1154: "Er is al een andere catalogus {0}.",
	1155: "Het is even te druk; probeer het opnieuw.",
	1156: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1157: "Deze cursor hoort niet bij deze lijst.",
	1158: "klant",
	1159: "persoon",
	1160: "Deze rol beoordeelt geen offertes.",
	1161: "In deze status is een order niet open.",
	1162: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1163: "winkelwagen",
	1164: "versie van de offerte",
	1165: "document",
	1166: "order",
	1167: "taak",
	1168: "sessie",
	1169: "Kies accountManager, salesManager of engineering.",
	1170: "Het verzoek is niet volledig ontvangen.",
	1171: "Dit is geen JSON: kijk bij byte {0}.",
	1172: "Dit is geen UTF-8.",
	1173: "Te diep genest.",
	1174: "Dit veld staat er meer dan eens.",
	1175: "Deze parameter staat er meer dan eens.",
	1176: "Deze parameter bestaat hier niet.",
	1177: "De querystring is niet goed gevormd.",
	1178: "Een geheel getal van 1 tot en met {0}.",
	1179: "Kies uit {0}.",
	1180: "Een andere versie dan die in het pad.",
	1181: "Stuur {0}.",
	1182: "een object",
	1183: "Zonder prijzen alleen met for=customer.",
	1184: "Ten hoogste 100 tekens.",
	1185: "Een andere dienst dan die in het pad.",
	1186: "Alleen modify.",
	1187: "een lijst",
	1188: "Een datum als 2026-11-17.",
	1189: "Een null kan hier niet; laat het veld weg.",
	1190: "Dit veld bestaat hier niet.",
	1191: "een geheel getal",
	1192: "true of false",
	1193: "een tekst",
	1194: "Deze link is verlopen",
	1195: "Deze link is ingetrokken",
	1196: "Deze link is ongeldig of verlopen.",
	1197: "Deze link is niet geldig",
	1198: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1199: "Deze link is niet compleet",
	1200: "Probeer het opnieuw.",
	1201: "Het inloggen is niet gelukt",
	1202: "Inloggen kan even niet",
	1203: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1204: "Met dit account kunt u hier niet inloggen.",
	1205: "U hebt hier geen toegang",
	1206: "Dit formulier kwam niet van onze site",
	1207: "Dit bestaat niet, of is niet voor u.",
	1208: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1209: "Probeer het over enkele ogenblikken opnieuw.",
	1210: "Er ging iets mis",
	1211: "Het verzoek is afgebroken",
	1212: "Even geduld",
	1213: "Noem de versie die u zag",
	1214: "Dit klopt niet",
	1215: "Dit mediatype kan hier niet",
	1216: "Er is te veel verstuurd",
	1217: "Wat u zag is intussen gewijzigd",
	1218: "Dit kan nu niet",
	1219: "Deze methode kan hier niet",
	1220: "Niet gevonden",
	1221: "U hebt geen toegang tot deze pagina",
	1222: "U bent niet ingelogd",
	1223: "Dat ligt aan ons. Probeer het later opnieuw.",
	1224: "Ten hoogste {0} KB.",
	1225: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1226: "Noem één ETag, tussen aanhalingstekens.",
	1227: "Een zwakke ETag komt met niets overeen.",
	1228: "Noem in If-Match de ETag van wat u zag.",
	1229: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1230: "Geef elk verzoek een eigen sleutel.",
	1231: "Ik ben door {0} gemachtigd om te tekenen.",
	1232: "Zo kan het niet in de winkelwagen; zie de controles.",
}
