// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1250

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

// AmountsExclVATPerItem says "All amounts are in euro and exclude {rate} VAT. VAT is rounded on each total; per item it is indicative.".
func AmountsExclVATPerItem(rate int64) Message {
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

// InputIsNotValid says "Please check your details.".
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
var GiveDateLike202701 = Message{key: 139}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 140}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 141}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 142}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 143}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{144, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 145}

// CannotTakePart says "Not possible".
var CannotTakePart = Message{key: 146}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 147}

// InCart says "In the cart".
var InCart = Message{key: 148}

// EmptyAsEarlyAsPossible says "Leave empty for the earliest possible date".
var EmptyAsEarlyAsPossible = Message{key: 149}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 150}

// Choose says "Choose".
var Choose = Message{key: 151}

// AsEachServiceHasIt says "Leave unchanged".
var AsEachServiceHasIt = Message{key: 152}

// EmptyAsEachServiceHas says "Leave empty to change nothing. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{153, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{154, []any{offeringName}}
}

// Keep says "Keep {product}".
func Keep(product string) Message {
	return Message{155, []any{product}}
}

// Services says "Services".
var Services = Message{key: 156}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 157}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 158}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 159}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{160, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{161, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 162}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 163}

// Calculate says "Calculate".
var Calculate = Message{key: 164}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 165}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 166}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{167, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 168}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 169}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 170}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 171}

// Service says "Service".
var Service = Message{key: 172}

// Difference says "Difference".
var Difference = Message{key: 173}

// OneOff says "One-off".
var OneOff = Message{key: 174}

// From says "From".
var From = Message{key: 175}

// TotalOf says "Total of ".
var TotalOf = Message{key: 176}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 177}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 178}

// CartOf says "Cart of ".
var CartOf = Message{key: 179}

// Cart says "Cart".
var Cart = Message{key: 180}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 181}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{182, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 183}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 184}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 185}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 186}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 187}

// YourAccountManagerCanMend says "Your account manager can resolve this.".
var YourAccountManagerCanMend = Message{key: 188}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 189}

// PerMonth says "per month".
var PerMonth = Message{key: 190}

// Becomes says "Becomes".
var Becomes = Message{key: 191}

// YouSaw says "You saw".
var YouSaw = Message{key: 192}

// Price says "Price".
var Price = Message{key: 193}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{194, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{195, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{196, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 197}

// Date says "Date".
var Date = Message{key: 198}

// Name says "Name".
var Name = Message{key: 199}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 200}

// For says "For ".
var For = Message{key: 201}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 202}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 203}

// StartHere says "Start here".
var StartHere = Message{key: 204}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 205}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 206}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 207}

// EmptyCart says "Empty cart".
var EmptyCart = Message{key: 208}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 209}

// EmptyCartForGood says "Empty it for good".
var EmptyCartForGood = Message{key: 210}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 211}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 212}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 213}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 214}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 215}

// ToRequest says "To the request".
var ToRequest = Message{key: 216}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{217, []any{heading}}
}

// ChangeButton says "Change".
var ChangeButton = Message{key: 218}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{219, []any{heading}}
}

// RemoveButton says "Remove".
var RemoveButton = Message{key: 220}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 221}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 222}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 223}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 224}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 225}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 226}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 227}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 228}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 229}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 230}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 231}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 232}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{233, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 234}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{235, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{236, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 237}

// Hosting says "Hosting".
var Hosting = Message{key: 238}

// Telephony says "Telephony".
var Telephony = Message{key: 239}

// Connections says "Connections".
var Connections = Message{key: 240}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 241}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 242}

// LeadTime says "Lead time".
var LeadTime = Message{key: 243}

// Term says "Term".
var Term = Message{key: 244}

// ToCart says "to the cart".
var ToCart = Message{key: 245}

// ToCartButton says "To the cart".
var ToCartButton = Message{key: 246}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 247}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 248}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 249}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 250}

// Search says "Search".
var Search = Message{key: 251}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 252}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 253}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 254}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 255}

// YourChoice says "Your choice".
var YourChoice = Message{key: 256}

// Options says "Options".
var Options = Message{key: 257}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 258}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 259}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 260}

// Link says "Link".
var Link = Message{key: 261}

// GoesWith says "Goes with".
var GoesWith = Message{key: 262}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 263}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 264}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 265}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 266}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 267}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 268}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 269}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 270}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 271}

// Delivery says "Delivery".
var Delivery = Message{key: 272}

// At says "Contact: ".
var At = Message{key: 273}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 274}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 275}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 276}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 277}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 278}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 279}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 280}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 281}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 282}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 283}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 284}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 285}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 286}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 287}

// Version says "Version".
var Version = Message{key: 288}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 289}

// Customer says "Customer".
var Customer = Message{key: 290}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{291, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 292}

// ToQuote says "To the quote".
var ToQuote = Message{key: 293}

// State says "State: {state}.".
func State(state string) Message {
	return Message{294, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 295}

// ItemColumn says "Item".
var ItemColumn = Message{key: 296}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 297}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 298}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 299}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 300}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 301}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 302}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 303}

// CustomersTitle says "Customers".
var CustomersTitle = Message{key: 304}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 305}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 306}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 307}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{308, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 309}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 310}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 311}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 312}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 313}

// YourReference says "Your reference".
var YourReference = Message{key: 314}

// Town says "Town".
var Town = Message{key: 315}

// Details says "Details".
var Details = Message{key: 316}

// Incomplete says "incomplete".
var Incomplete = Message{key: 317}

// Complete says "complete".
var Complete = Message{key: 318}

// Next says "Next".
var Next = Message{key: 319}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 320}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 321}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 322}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 323}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 324}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 325}

// Reference says "Reference".
var Reference = Message{key: 326}

// PerMonthHeading says "Per month".
var PerMonthHeading = Message{key: 327}

// SeeWhatCanBeUpgraded says "See what you can upgrade".
var SeeWhatCanBeUpgraded = Message{key: 328}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 329}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 330}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 331}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 332}

// Optional says "(optional)".
var Optional = Message{key: 333}

// Save says "Save".
var Save = Message{key: 334}

// Cancel says "Cancel".
var Cancel = Message{key: 335}

// Contact says "Contact".
var Contact = Message{key: 336}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 337}

// VatId says "VAT id".
var VatId = Message{key: 338}

// Business says "Business".
var Business = Message{key: 339}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 340}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 341}

// No says "No".
var No = Message{key: 342}

// Yes says "Yes".
var Yes = Message{key: 343}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 344}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 345}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 346}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 347}

// LegalName says "Legal name".
var LegalName = Message{key: 348}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 349}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 350}

// Postcode says "Postcode".
var Postcode = Message{key: 351}

// HouseNumber says "House number".
var HouseNumber = Message{key: 352}

// Street says "Street".
var Street = Message{key: 353}

// EMail says "E-mail".
var EMail = Message{key: 354}

// Telephone says "Telephone".
var Telephone = Message{key: 355}

// Country says "Country".
var Country = Message{key: 356}

// Empty says "empty".
var Empty = Message{key: 357}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 358}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 359}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{360, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{361, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 362}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 363}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 364}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 365}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 366}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 367}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 368}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 369}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 370}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 371}

// Approve says "Approve".
var Approve = Message{key: 372}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 373}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 374}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 375}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 376}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 377}

// Decline says "Decline".
var Decline = Message{key: 378}

// Unit says "Unit".
var Unit = Message{key: 379}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 380}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 381}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{382, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 383}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 384}

// Activate says "Activate".
var Activate = Message{key: 385}

// Quote says "Quote".
var Quote = Message{key: 386}

// Progress says "Progress".
var Progress = Message{key: 387}

// Request says "The request".
var Request = Message{key: 388}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 389}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 390}

// Versions says "Versions".
var Versions = Message{key: 391}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 392}

// AddComment says "Add comment".
var AddComment = Message{key: 393}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 394}

// AddCommentForm says "Add a comment".
var AddCommentForm = Message{key: 395}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 396}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 397}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 398}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 399}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 400}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 401}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 402}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 403}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 404}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 405}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 406}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 407}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 408}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 409}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 410}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 411}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 412}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 413}

// Quotes says "Quotes".
var Quotes = Message{key: 414}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 415}

// All says "All".
var All = Message{key: 416}

// Status says "State".
var Status = Message{key: 417}

// Superseded says "Superseded".
var Superseded = Message{key: 418}

// Expired says "Expired".
var Expired = Message{key: 419}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 420}

// Declined says "Declined".
var Declined = Message{key: 421}

// Ordered says "Ordered".
var Ordered = Message{key: 422}

// Approved says "Approved".
var Approved = Message{key: 423}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 424}

// Requested says "Requested".
var Requested = Message{key: 425}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 426}

// AskAgain says "Ask again".
var AskAgain = Message{key: 427}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 428}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 429}

// Order says "Order".
var Order = Message{key: 430}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 431}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 432}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 433}

// ValidUntilShort says "Valid until".
var ValidUntilShort = Message{key: 434}

// NextStep says "Next step".
var NextStep = Message{key: 435}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 436}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 437}

// ShowAll says "Show all".
var ShowAll = Message{key: 438}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 439}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 440}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 441}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{442, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 443}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{444, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 445}

// LogIn says "Log in".
var LogIn = Message{key: 446}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 447}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 448}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 449}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 450}

// TryAgain says "Try again".
var TryAgain = Message{key: 451}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 452}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 453}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 454}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 455}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 456}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 457}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 458}

// Welcome says "Welcome".
var Welcome = Message{key: 459}

// Overview says "Overview".
var Overview = Message{key: 460}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 461}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 462}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 463}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 464}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 465}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 466}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{467, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 468}

// LastChanged says "Last changed".
var LastChanged = Message{key: 469}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 470}

// Orders says "Orders".
var Orders = Message{key: 471}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 472}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{473, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{474, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 475}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 476}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 477}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 478}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 479}

// NewService says "New service".
var NewService = Message{key: 480}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 481}

// Waived says "Allowed".
var Waived = Message{key: 482}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{483, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 484}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 485}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 486}

// Note says "Note".
var Note = Message{key: 487}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{488, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 489}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 490}

// Returned says "returned".
var Returned = Message{key: 491}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 492}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 493}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{494, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 495}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{496, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{497, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 498}

// Cancelled says "cancelled".
var Cancelled = Message{key: 499}

// Delivered says "delivered".
var Delivered = Message{key: 500}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 501}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 502}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{503, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 504}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{505, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{506, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{507, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{508, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{509, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{510, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{511, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{512, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{513, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{514, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{515, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{516, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 517}

// MainMenu says "Main menu".
var MainMenu = Message{key: 518}

// LogOut says "Log out".
var LogOut = Message{key: 519}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 520}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 521}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 522}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 523}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 524}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 525}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 526}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 527}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 528}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 529}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{530, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 531}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 532}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{533, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{534, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 535}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 536}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 537}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{538, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 539}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 540}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 541}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{542, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 543}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{544, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 545}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 546}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{547, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 548}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 549}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 550}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 551}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 552}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 553}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{554, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 555}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 556}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{557, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{558, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 559}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 560}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 561}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 562}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 563}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 564}

// Decided says "Decided".
var Decided = Message{key: 565}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 566}

// Period says "Period".
var Period = Message{key: 567}

// ByPartner says "By partner".
var ByPartner = Message{key: 568}

// ByWeek says "By week".
var ByWeek = Message{key: 569}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 570}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 571}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 572}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 573}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 574}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 575}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 576}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 577}

// DecidedInline says "decided".
var DecidedInline = Message{key: 578}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 579}

// RequestedInline says "requested".
var RequestedInline = Message{key: 580}

// PartnerId says "partner id".
var PartnerId = Message{key: 581}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 582}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 583}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 584}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 585}

// Released says "Released".
var Released = Message{key: 586}

// Statement says "Statement".
var Statement = Message{key: 587}

// On says "On".
var On = Message{key: 588}

// Signatory says "Signed by".
var Signatory = Message{key: 589}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 590}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 591}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{592, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 593}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 594}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{595, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 596}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 597}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 598}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 599}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 600}

// Reason says "Reason".
var Reason = Message{key: 601}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 602}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 603}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 604}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 605}

// InProgress says "In progress".
var InProgress = Message{key: 606}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{607, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 608}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 609}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 610}

// NextDate says "Next date".
var NextDate = Message{key: 611}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 612}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 613}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{614, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{615, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{616, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{617, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{618, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{619, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{620, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{621, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{622, []any{name}}
}

// None says "none".
var None = Message{key: 623}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{624, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 625}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 626}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{627, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 628}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{629, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 630}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{631, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{632, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 633}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 634}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 635}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 636}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{637, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 638}

// And says " and ".
var And = Message{key: 639}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{640, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 641}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 642}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 643}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 644}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{645, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 646}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 647}

// Documents says "Documents".
var Documents = Message{key: 648}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 649}

// NoteLabel says "Note".
var NoteLabel = Message{key: 650}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 651}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{652, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 653}

// Different says "different".
var Different = Message{key: 654}

// Same says "the same".
var Same = Message{key: 655}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 656}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 657}

// Comparison says "Comparison".
var Comparison = Message{key: 658}

// YesInline says "yes".
var YesInline = Message{key: 659}

// NoInline says "no".
var NoInline = Message{key: 660}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 661}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 662}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 663}

// Checks says "Checks".
var Checks = Message{key: 664}

// VatHeading says "VAT".
var VatHeading = Message{key: 665}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 666}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{667, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 668}

// Terminated says "terminated".
var Terminated = Message{key: 669}

// Suspended says "suspended".
var Suspended = Message{key: 670}

// Active says "active".
var Active = Message{key: 671}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 672}

// Address says "Address".
var Address = Message{key: 673}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 674}

// Identifier says "Identifier".
var Identifier = Message{key: 675}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{676, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 677}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 678}

// AllProducts says "All products".
var AllProducts = Message{key: 679}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 680}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 681}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 682}

// AllServices says "All services".
var AllServices = Message{key: 683}

// Show says "Apply filter".
var Show = Message{key: 684}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 685}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 686}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 687}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 688}

// MoreServices says "More services".
var MoreServices = Message{key: 689}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 690}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 691}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 692}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 693}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 694}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{695, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 696}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 697}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{698, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 699}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 700}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 701}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 702}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 703}

// RunsOver says "Runs over".
var RunsOver = Message{key: 704}

// Configuration says "Configuration".
var Configuration = Message{key: 705}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 706}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{707, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{708, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 709}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 710}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 711}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{712, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 713}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 714}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 715}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 716}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 717}

// Consent says "Consent".
var Consent = Message{key: 718}

// Mandate says "Mandate".
var Mandate = Message{key: 719}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 720}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 721}

// Answer says "Answer".
var Answer = Message{key: 722}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 723}

// Question says "Question".
var Question = Message{key: 724}

// VatCheck says "VAT check".
var VatCheck = Message{key: 725}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{726, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 727}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{728, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 729}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 730}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{731, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{732, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 733}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 734}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 735}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 736}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 737}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 738}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 739}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{740, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{741, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 742}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{743, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 744}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 745}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 746}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 747}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 748}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 749}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 750}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 751}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 752}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 753}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 754}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 755}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 756}

// NowInline says "now".
var NowInline = Message{key: 757}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{758, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{759, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{760, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{761, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{762, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 763}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 764}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{765, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 766}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{767, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 768}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 769}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 770}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 771}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 772}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{773, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{774, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 775}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 776}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 777}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 778}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 779}

// Waiting says "Waiting".
var Waiting = Message{key: 780}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 781}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 782}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 783}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 784}

// Agreed says " (agreed)".
var Agreed = Message{key: 785}

// NotYet says " (not yet)".
var NotYet = Message{key: 786}

// Filter says "Filter".
var Filter = Message{key: 787}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 788}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 789}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 790}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 791}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 792}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 793}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 794}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{795, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 796}

// Colleague says "Colleague".
var Colleague = Message{key: 797}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 798}

// FirstDay says "First day".
var FirstDay = Message{key: 799}

// LastDay says "Last day".
var LastDay = Message{key: 800}

// Add says "Add".
var Add = Message{key: 801}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{802, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 803}

// Total says "Total".
var Total = Message{key: 804}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 805}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{806, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 807}

// Remarks says "Remarks".
var Remarks = Message{key: 808}

// Conditions says "Conditions".
var Conditions = Message{key: 809}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{810, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 811}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 812}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 813}

// Validity says "Validity".
var Validity = Message{key: 814}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{815, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 816}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 817}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 818}

// Signature says "Signature".
var Signature = Message{key: 819}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 820}

// Position says "Position".
var Position = Message{key: 821}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{822, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{823, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 824}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{825, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 826}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{827, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 828}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 829}

// Ends says "ends".
var Ends = Message{key: 830}

// New says "new".
var New = Message{key: 831}

// Migration says "migration".
var Migration = Message{key: 832}

// NewComparison says "New".
var NewComparison = Message{key: 833}

// Old says "Old".
var Old = Message{key: 834}

// Changed says "changed".
var Changed = Message{key: 835}

// Unchanged says "unchanged".
var Unchanged = Message{key: 836}

// Specification says "Specification".
var Specification = Message{key: 837}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 838}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 839}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 840}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 841}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 842}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{843, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{844, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{845, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 846}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{847, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{848, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 849}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 850}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{851, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{852, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 853}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{854, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 855}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{856, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{857, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{858, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 859}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 860}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 861}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 862}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 863}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 864}

// Number says "Number".
var Number = Message{key: 865}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 866}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{867, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 868}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{869, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{870, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 871}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 872}

// Planned says "Planned".
var Planned = Message{key: 873}

// Each says " (each)".
var Each = Message{key: 874}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{875, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{876, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 877}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 878}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 879}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 880}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 881}

// Contents says "Contents".
var Contents = Message{key: 882}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{883, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 884}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{885, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 886}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 887}

// LinkLabel says "Linked to".
var LinkLabel = Message{key: 888}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 889}

// SiteContact says "Site contact".
var SiteContact = Message{key: 890}

// ItemLower says "item {number}".
func ItemLower(number int) Message {
	return Message{891, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{892, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{893, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 894}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{895, []any{term}}
}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{896, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 897}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{898, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{899, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 900}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 901}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{902, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{903, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{904, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 905}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 906}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{907, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 908}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{909, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 910}

// OrderNoun says "Order".
var OrderNoun = Message{key: 911}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 912}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{913, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{914, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{915, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 916}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{917, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 918}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 919}

// Activated says "Activated".
var Activated = Message{key: 920}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{921, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 922}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 923}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{924, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 925}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{926, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{927, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{928, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{929, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{930, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{931, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{932, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{933, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 934}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{935, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{936, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{937, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{938, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 939}

// Partner says "Partner".
var Partner = Message{key: 940}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 941}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 942}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 943}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 944}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 945}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{946, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 947}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{948, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{949, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 950}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{951, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{952, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 953}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{954, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 955}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{956, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 957}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 958}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 959}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{960, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 961}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{962, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 964}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{965, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 966}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{967, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 968}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{969, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 970}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 971}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 972}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 973}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 974}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 975}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 976}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{977, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 978}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{979, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{980, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 981}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{982, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 983}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{984, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 985}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{986, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 987}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 988}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{989, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 990}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{991, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{992, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 993}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 994}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 995}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 996}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 997}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{998, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 999}

// CommaItem says ", item {number}".
func CommaItem(number int) Message {
	return Message{1000, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1001, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1002}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1003}

// HoursInline says "hours".
var HoursInline = Message{key: 1004}

// H says "h".
var H = Message{key: 1005}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1006}

// Level says "Level".
var Level = Message{key: 1007}

// Package says "Package".
var Package = Message{key: 1008}

// Ampere says "ampere".
var Ampere = Message{key: 1009}

// AtMost says "At most".
var AtMost = Message{key: 1010}

// Power says "Power".
var Power = Message{key: 1011}

// Space says "Space".
var Space = Message{key: 1012}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1013}

// Storage says "Storage".
var Storage = Message{key: 1014}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1015}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1016}

// Memory says "Memory".
var Memory = Message{key: 1017}

// Size says "Size".
var Size = Message{key: 1018}

// Seats says "seats".
var Seats = Message{key: 1019}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1020}

// SeatType says "Seat type".
var SeatType = Message{key: 1021}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1022}

// Channels says "channels".
var Channels = Message{key: 1023}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1024}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1025}

// Throughput says "Throughput".
var Throughput = Message{key: 1026}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1027}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1028}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1029}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1030}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1031, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1032, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1033}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1034}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1035}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1036}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1037}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1038}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1039}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1040}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1041}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1042}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1043}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1044}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1045}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1046}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1047}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1048}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1049}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1050}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1051}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1052}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1053}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1054}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1055}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1056}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1057}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1058}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1059}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1060}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1061}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1062}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1063}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1064, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1065}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1066}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1067}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1068}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1069}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1070}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1071}

// ItemInline says "item".
var ItemInline = Message{key: 1072}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1073}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1074}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1075}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1076}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1077}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1078}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1079}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1080}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1081}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1082}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1083, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1084}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1085}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1086}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1087}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1088}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1089}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1090}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1091}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1092}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1093}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1094, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1095, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1096, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1097}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1098}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1099}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1100}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1101}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1102}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1103}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1104}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1105, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1106}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1107}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1108}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1109}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1110}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1111}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1112}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1113}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1114}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1115}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1116}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1117}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1118}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1119}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1120}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1121}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1122, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1123}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1124}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1125}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1126}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1127}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1128}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1129}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1130}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1131}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1132}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1133}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1134}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1135}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1136}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1137}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1138}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1139}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1140}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1141}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1142}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1143}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1144}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1145}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1146}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1147}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1148}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1149}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1150}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1151, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1152}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1153}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1154}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1155}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1156}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1157, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1158}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1159}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1160}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1161}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1162}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1163}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1164}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1165, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1166}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1167}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1168}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1169}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1170, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1171, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1172}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1173}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1174}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1175}

// Person says "person".
var Person = Message{key: 1176}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1177}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1178}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1179}

// CartInline says "cart".
var CartInline = Message{key: 1180}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1181}

// Document says "document".
var Document = Message{key: 1182}

// OrderInline says "order".
var OrderInline = Message{key: 1183}

// Job says "job".
var Job = Message{key: 1184}

// Session says "session".
var Session = Message{key: 1185}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1186}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1187}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1188, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1189}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1190}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1191}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1192}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1193}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1194}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1195, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1196, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1197}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1198, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1199}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1200}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1201}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1202}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1203}

// List says "a list".
var List = Message{key: 1204}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1205}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1206}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1207}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1208}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1209}

// TextInline says "a text".
var TextInline = Message{key: 1210}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1211}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1212}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1213}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1214}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1215}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1216}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1217}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1218}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1219}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1220}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1221}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1222}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1223}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1224}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1225}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1226}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1227}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1228}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1229}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1230}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1231}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1232}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1233}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1234}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1235}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1236}

// NotFound says "Not found".
var NotFound = Message{key: 1237}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1238}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1239}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1240}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1241, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1242}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1243}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1244}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1245}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1246}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1247}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1248, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1249}

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

// CountryName is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CountryName(id string) Message {
	switch id {
	case "AT":
		return Message{key: 107}
	case "BE":
		return Message{key: 108}
	case "BG":
		return Message{key: 109}
	case "CH":
		return Message{key: 110}
	case "CY":
		return Message{key: 111}
	case "CZ":
		return Message{key: 112}
	case "DE":
		return Message{key: 113}
	case "DK":
		return Message{key: 114}
	case "EE":
		return Message{key: 115}
	case "ES":
		return Message{key: 116}
	case "FI":
		return Message{key: 117}
	case "FR":
		return Message{key: 118}
	case "GB":
		return Message{key: 119}
	case "GR":
		return Message{key: 120}
	case "HR":
		return Message{key: 121}
	case "HU":
		return Message{key: 122}
	case "IE":
		return Message{key: 123}
	case "IS":
		return Message{key: 124}
	case "IT":
		return Message{key: 125}
	case "LI":
		return Message{key: 126}
	case "LT":
		return Message{key: 127}
	case "LU":
		return Message{key: 128}
	case "LV":
		return Message{key: 129}
	case "MT":
		return Message{key: 130}
	case "NL":
		return Message{key: 131}
	case "NO":
		return Message{key: 132}
	case "PL":
		return Message{key: 133}
	case "PT":
		return Message{key: 134}
	case "RO":
		return Message{key: 135}
	case "SE":
		return Message{key: 136}
	case "SI":
		return Message{key: 137}
	case "SK":
		return Message{key: 138}
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
	62:   "amountsExclVATPerItem",
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
	107:  "countryName.AT",
	108:  "countryName.BE",
	109:  "countryName.BG",
	110:  "countryName.CH",
	111:  "countryName.CY",
	112:  "countryName.CZ",
	113:  "countryName.DE",
	114:  "countryName.DK",
	115:  "countryName.EE",
	116:  "countryName.ES",
	117:  "countryName.FI",
	118:  "countryName.FR",
	119:  "countryName.GB",
	120:  "countryName.GR",
	121:  "countryName.HR",
	122:  "countryName.HU",
	123:  "countryName.IE",
	124:  "countryName.IS",
	125:  "countryName.IT",
	126:  "countryName.LI",
	127:  "countryName.LT",
	128:  "countryName.LU",
	129:  "countryName.LV",
	130:  "countryName.MT",
	131:  "countryName.NL",
	132:  "countryName.NO",
	133:  "countryName.PL",
	134:  "countryName.PT",
	135:  "countryName.RO",
	136:  "countryName.SE",
	137:  "countryName.SI",
	138:  "countryName.SK",
	139:  "giveDateLike202701",
	140:  "giveWholeNumber",
	141:  "whatHappenedToEachService",
	142:  "notEverythingWasPutIn",
	143:  "chooseWhatChangesFirst",
	144:  "totalDifferencePerMonthOne",
	145:  "changeServicesTogether",
	146:  "cannotTakePart",
	147:  "wasInCartAlreadyWith",
	148:  "inCart",
	149:  "emptyAsEarlyAsPossible",
	150:  "keepCurrentTerms",
	151:  "choose",
	152:  "asEachServiceHasIt",
	153:  "emptyAsEachServiceHas",
	154:  "moveTo",
	155:  "keep",
	156:  "services",
	157:  "noServicesHaveBeenChosen",
	158:  "toYourServices",
	159:  "youChoseServicesOfDifferent",
	160:  "servicesN",
	161:  "customers",
	162:  "keepOrMove",
	163:  "whatChangesForAllOf",
	164:  "calculate",
	165:  "whatItBecomes",
	166:  "addToCart",
	167:  "changes",
	168:  "byService",
	169:  "backToChange",
	170:  "oldNewAndDifference",
	171:  "chosenServices",
	172:  "service",
	173:  "difference",
	174:  "oneOff",
	175:  "from",
	176:  "totalOf",
	177:  "amountsExcludeVat",
	178:  "notInCartAnyMore",
	179:  "cartOf",
	180:  "cart",
	181:  "noPriceYet",
	182:  "item",
	183:  "changeItem",
	184:  "seeNewPrices",
	185:  "recordWaiver",
	186:  "completeCustomer",
	187:  "youCanGoOnWith",
	188:  "yourAccountManagerCanMend",
	189:  "yourAccountManagerJudgesThis",
	190:  "perMonth",
	191:  "becomes",
	192:  "youSaw",
	193:  "price",
	194:  "recorded",
	195:  "thisCartBecomesVersionStands",
	196:  "youAreRevising",
	197:  "requestIsNotPossibleYet",
	198:  "date",
	199:  "name",
	200:  "nothingWasRecorded",
	201:  "for",
	202:  "thisCartIsEmptyNew",
	203:  "totalOfThisRequest",
	204:  "startHere",
	205:  "moreInThisRequest",
	206:  "changeServiceOfThisCustomer",
	207:  "chooseNewService",
	208:  "emptyCart",
	209:  "allItemsGoThisCannot",
	210:  "emptyCartForGood",
	211:  "neededBeforeYouCanRequest",
	212:  "pleaseNote",
	213:  "pricesHaveChanged",
	214:  "priceListChangedSinceYou",
	215:  "acceptNewPrices",
	216:  "toRequest",
	217:  "change",
	218:  "changeButton",
	219:  "remove",
	220:  "removeButton",
	221:  "customersStatementAboutTerm",
	222:  "thisCustomerIsSmallBusiness",
	223:  "takeStatementBack",
	224:  "nameOfWhoStatesThis",
	225:  "dateOfStatement",
	226:  "recordStatement",
	227:  "requestQuote",
	228:  "thisIsPossibleOnceEverything",
	229:  "seeWhatIsNeeded",
	230:  "yourAccountManagerJudgesRequest",
	231:  "referenceOfChange",
	232:  "catalogue",
	233:  "forTerm",
	234:  "sameDay",
	235:  "businessDays",
	236:  "orMonths",
	237:  "serviceLevels",
	238:  "hosting",
	239:  "telephony",
	240:  "connections",
	241:  "pricesPerMonthForYou",
	242:  "thereIsNothingToOrder",
	243:  "leadTime",
	244:  "term",
	245:  "toCart",
	246:  "toCartButton",
	247:  "thisItemIsNoLonger",
	248:  "pleaseCheckYourChoiceAnd",
	249:  "forWhichCustomer",
	250:  "findByNameReferenceKvk",
	251:  "search",
	252:  "noCustomerFoundSearchFor",
	253:  "youHaveNoCustomersYet",
	254:  "thereAreMoreCustomersSearch",
	255:  "recordNewCustomer",
	256:  "yourChoice",
	257:  "options",
	258:  "requestedDateOptional",
	259:  "atEarliestOn",
	260:  "emptyMeansAsEarlyAs",
	261:  "link",
	262:  "goesWith",
	263:  "anotherServiceGoesWithThis",
	264:  "thisCustomerHasNoneYet",
	265:  "thisChoiceHasNoPrice",
	266:  "neededForRequest",
	267:  "updatePrice",
	268:  "backToFirstChoice",
	269:  "closeComparison",
	270:  "howThisPriceCameAbout",
	271:  "compareWithAnotherChoice",
	272:  "delivery",
	273:  "at",
	274:  "anotherAddressOrContact",
	275:  "addressOfDelivery",
	276:  "numberPortingAndDocuments",
	277:  "currentOperator",
	278:  "numbersOrRangesOneLine",
	279:  "like0201234567OrRangeLike",
	280:  "yourReferenceSuchAsPo",
	281:  "noteOptional",
	282:  "backToQuote",
	283:  "youMayNotOrderHere",
	284:  "youCanOrderOnceIt",
	285:  "pdfIsStillBeingMade",
	286:  "sha256OfPdf",
	287:  "validUntil",
	288:  "version",
	289:  "contractingParty",
	290:  "customer",
	291:  "toOrder",
	292:  "thisQuoteHasBeenOrdered",
	293:  "toQuote",
	294:  "state",
	295:  "thisQuoteCannotBeOrdered",
	296:  "itemColumn",
	297:  "signAndOrder",
	298:  "activateAndOrder",
	299:  "whatYouOrder",
	300:  "readQuoteWithItsSpecification",
	301:  "yourConfirmation",
	302:  "withOrderWeKeepThis",
	303:  "withOrderWeKeepWho",
	304:  "customersTitle",
	305:  "nothingHasBeenSavedYet",
	306:  "somethingInItChangedSince",
	307:  "thisFormWasSavedBefore",
	308:  "detailsOf",
	309:  "newCustomer",
	310:  "searchByNameReferenceKvk",
	311:  "noCustomerFoundWith",
	312:  "showAllCustomers",
	313:  "youHaveNoCustomersYetAddOne",
	314:  "yourReference",
	315:  "town",
	316:  "details",
	317:  "incomplete",
	318:  "complete",
	319:  "next",
	320:  "yourReferenceLabel",
	321:  "stillMissingForQuote",
	322:  "completeDetails",
	323:  "differencePerMonthInline",
	324:  "cartIsEmptyChooseNew",
	325:  "thisCustomerHasNoServices",
	326:  "reference",
	327:  "perMonthHeading",
	328:  "seeWhatCanBeUpgraded",
	329:  "quotesOfThisCustomer",
	330:  "changeDetails",
	331:  "youCanSaveWithReference",
	332:  "youCanSaveWithName",
	333:  "optional",
	334:  "save",
	335:  "cancel",
	336:  "contact",
	337:  "businessAddress",
	338:  "vatId",
	339:  "business",
	340:  "whereWeDeliverByDefault",
	341:  "languageOfQuote",
	342:  "no",
	343:  "yes",
	344:  "smallBusinessSignsWaiverFor",
	345:  "smallBusiness",
	346:  "eightDigitsDutchBusinessesOnly",
	347:  "kvkNumber",
	348:  "legalName",
	349:  "contactOnSite",
	350:  "installationAddress",
	351:  "postcode",
	352:  "houseNumber",
	353:  "street",
	354:  "eMail",
	355:  "telephone",
	356:  "country",
	357:  "empty",
	358:  "belowIsWhatYouFilled",
	359:  "thisCustomerWasChangedMeanwhile",
	360:  "perMonthOneOff",
	361:  "now",
	362:  "yourDecisionAs",
	363:  "thisCannotBeApprovedNow",
	364:  "whyMayVatCheckBe",
	365:  "giveDiscountOptional",
	366:  "perItemPercentageOrAmount",
	367:  "discountOnMonthlyPrice",
	368:  "discountOnOneOffCharge",
	369:  "showNewFiguresFirst",
	370:  "thisIsPreviewNothingHas",
	371:  "approveWithThisDiscount",
	372:  "approve",
	373:  "sendQuestion",
	374:  "yourQuestionToPartner",
	375:  "returnWithQuestion",
	376:  "declineForGood",
	377:  "reasonForPartner",
	378:  "decline",
	379:  "unit",
	380:  "onlyAccountManagerCanBe",
	381:  "thisPageIsNotFor",
	382:  "until",
	383:  "standIn",
	384:  "signForCustomer",
	385:  "activate",
	386:  "quote",
	387:  "progress",
	388:  "request",
	389:  "notedAtRequest",
	390:  "whoDecides",
	391:  "versions",
	392:  "historyAndComments",
	393:  "addComment",
	394:  "yourCommentYourAccountManager",
	395:  "addCommentForm",
	396:  "yourAnswer",
	397:  "answerRequestItselfStaysAs",
	398:  "sendAnswer",
	399:  "doesSomethingHaveToChange",
	400:  "reviseRequest",
	401:  "whatElseYouCanDo",
	402:  "revisingPutsContentInCart",
	403:  "reviseQuote",
	404:  "copyingPutsContentInCart",
	405:  "copyToCart",
	406:  "withdraw",
	407:  "reasonOptional",
	408:  "withdrawForGood",
	409:  "addPdfSignedElsewhere",
	410:  "wasQuoteSignedOutsideOf",
	411:  "signedPdfAtMost4",
	412:  "thisFileIsLargerThan",
	413:  "addPdf",
	414:  "quotes",
	415:  "customerOrNumber",
	416:  "all",
	417:  "status",
	418:  "superseded",
	419:  "expired",
	420:  "withdrawn",
	421:  "declined",
	422:  "ordered",
	423:  "approved",
	424:  "questionToYou",
	425:  "requested",
	426:  "weAreReviewingRequest",
	427:  "askAgain",
	428:  "answerQuestion",
	429:  "haveItOrdered",
	430:  "order",
	431:  "followOrder",
	432:  "youHaveNoQuotesYet",
	433:  "quotesNewestFirstAmountsWithout",
	434:  "validUntilShort",
	435:  "nextStep",
	436:  "nothingFoundHereYetLook",
	437:  "nothingFound",
	438:  "showAll",
	439:  "choosePdf",
	440:  "atMost4MbPlease",
	441:  "thisFileIsNotPdf",
	442:  "nameOfFile",
	443:  "yourAccountManagerIsTold",
	444:  "added",
	445:  "somethingWentWrong",
	446:  "logIn",
	447:  "pleaseAskYourAdministratorTo",
	448:  "yourAccountHasNoRole",
	449:  "nothingWasRecordedPleaseOpen",
	450:  "formIsNotComplete",
	451:  "tryAgain",
	452:  "toStartPage",
	453:  "toYourWorkList",
	454:  "additionalDiscount",
	455:  "withThisDiscount",
	456:  "givePercentageSuchAs12",
	457:  "atMost100",
	458:  "atMostTwoDecimals",
	459:  "welcome",
	460:  "overview",
	461:  "withOnecentralForDecision",
	462:  "onecentralHasQuestion",
	463:  "approvedWaitingForColleagueTo",
	464:  "readyToSign",
	465:  "approvedWaitingForColleagueToActivate",
	466:  "readyToActivate",
	467:  "becomesNewVersionOf",
	468:  "keptUntil",
	469:  "lastChanged",
	470:  "openCarts",
	471:  "orders",
	472:  "ordersUnderWay",
	473:  "ofDelivered",
	474:  "items",
	475:  "orderingAtOnecentral",
	476:  "herePartnersAskForNew",
	477:  "youCannotAskForQuotes",
	478:  "yourAccountIsBlocked",
	479:  "upgradeService",
	480:  "newService",
	481:  "nothingIsOpenChooseService",
	482:  "waived",
	483:  "alternative",
	484:  "canBeWaivedWithReason",
	485:  "forUsToReview",
	486:  "blocks",
	487:  "note",
	488:  "upTo",
	489:  "yourAccountManager",
	490:  "noLongerNeeded",
	491:  "returned",
	492:  "declinedInline",
	493:  "approvedInline",
	494:  "waitsFor",
	495:  "waitsForDecision",
	496:  "by",
	497:  "overThisRoleDecidesToo",
	498:  "notDelivered",
	499:  "cancelled",
	500:  "delivered",
	501:  "orderReleased",
	502:  "documentSignedElsewhereAdded",
	503:  "documentOfVersionMade",
	504:  "comment",
	505:  "handedOverTo",
	506:  "versionSuperseded",
	507:  "versionExpired",
	508:  "versionWithdrawn",
	509:  "versionReturnedWithQuestion",
	510:  "versionDeclined",
	511:  "versionApproved",
	512:  "agreedToVersion",
	513:  "discountGivenVersion",
	514:  "versionIsBeingRevised",
	515:  "questionAnsweredWithVersion",
	516:  "versionRequested",
	517:  "skipToContent",
	518:  "mainMenu",
	519:  "logOut",
	520:  "referenceOfThisPage",
	521:  "partnerMadeRequestAndWaits",
	522:  "logInAndJudge",
	523:  "thisPageByItselfDecides",
	524:  "yourDecisionIsAsked",
	525:  "linkWasMadeForSomebody",
	526:  "thisRequestDoesNotWait",
	527:  "thisVersionHasBeenDecided",
	528:  "thereIsNothingLeftTo",
	529:  "seeRequest",
	530:  "versionThatThisLinkWas",
	531:  "thereIsNewerVersion",
	532:  "toNewestVersion",
	533:  "days",
	534:  "hours",
	535:  "lessThanHour",
	536:  "inTheseWeeksNothingWas",
	537:  "youManageNoPartnersAnd",
	538:  "weeks",
	539:  "numbers",
	540:  "toNumbers",
	541:  "thereIsNoSuchPeriod",
	542:  "exclVatOrders",
	543:  "wonPerMonth",
	544:  "businessDaysMedian9In",
	545:  "fromDecisionToOrder",
	546:  "fromRequestToDecision",
	547:  "ofWhichOrderedByNow",
	548:  "filledMedianOutlined9In",
	549:  "businessDaysFromDecisionTo",
	550:  "filledMedianOutlined9In10Were",
	551:  "businessDaysFromRequestTo",
	552:  "differencePerMonthOfOrders",
	553:  "wonPerMonthByWeek",
	554:  "ofWhichOrdered",
	555:  "outlinedRequestedFilledOfThose",
	556:  "requestsPerWeek",
	557:  "n9In10Within",
	558:  "barForEachWeekFrom",
	559:  "together",
	560:  "weekFromMonday",
	561:  "toOrder90",
	562:  "toOrderMedian",
	563:  "toDecision90",
	564:  "toDecisionMedian",
	565:  "decided",
	566:  "orderedByNow",
	567:  "period",
	568:  "byPartner",
	569:  "byWeek",
	570:  "downloadAsCsv",
	571:  "timesAreInBusinessDays",
	572:  "wonPerMonthEuroExcl",
	573:  "businessDaysToOrder90",
	574:  "businessDaysToOrderMedian",
	575:  "orderedInline",
	576:  "businessDaysToDecision90",
	577:  "businessDaysToDecisionMedian",
	578:  "decidedInline",
	579:  "ofWhichOrderedByNowInline",
	580:  "requestedInline",
	581:  "partnerId",
	582:  "yourAccountManagerReleasesOrder",
	583:  "waitsForRelease",
	584:  "deliveredTitle",
	585:  "waitsForOnecentral",
	586:  "released",
	587:  "statement",
	588:  "on",
	589:  "signatory",
	590:  "activatedBy",
	591:  "signedBy",
	592:  "serviceNumber",
	593:  "deliveredOn",
	594:  "wasPlannedFor",
	595:  "businessDaysLeadTimeBusinessDays",
	596:  "plannedDate",
	597:  "specificationInQuote",
	598:  "confirmation",
	599:  "quoteOrder",
	600:  "cancelThisItem",
	601:  "reason",
	602:  "cancelItem",
	603:  "notDeliveredTitle",
	604:  "cancelledTitle",
	605:  "partlyDone",
	606:  "inProgress",
	607:  "of",
	608:  "youHaveNoOrdersYet",
	609:  "ordersNewestFirstAmountsWithout",
	610:  "orderedOn",
	611:  "nextDate",
	612:  "thisIsWhereOnecentralsPartners",
	613:  "engineeringJudgesDesign",
	614:  "inStepsOf",
	615:  "fromTo",
	616:  "atLeastThatOfWhat",
	617:  "toTimes",
	618:  "needsDocument",
	619:  "notTogetherWith",
	620:  "countsForAll",
	621:  "atMostMax",
	622:  "referenceOf",
	623:  "none",
	624:  "goesWithOneOf",
	625:  "inCartInline",
	626:  "toThisCustomersCart",
	627:  "onlyVersionStillCounts",
	628:  "youAreLookingAtEarlier",
	629:  "thisQuoteWasValidUntil",
	630:  "weHaveQuestion",
	631:  "thisQuoteIsOrder",
	632:  "approvedYouCanOrderUntil",
	633:  "youWillGetEMail",
	634:  "weAreReviewingYourRequest",
	635:  "pdfIsStillBeingMadeWhichUsually",
	636:  "onlyColleagueWhoMaySign",
	637:  "byValidUntil",
	638:  "waitsForYourAnswer",
	639:  "and",
	640:  "waitsForList",
	641:  "yourAnswerToOurQuestion",
	642:  "forYourCustomerWithPrices",
	643:  "forYourCustomerWithoutPrices",
	644:  "quoteAsPdf",
	645:  "versionNumber",
	646:  "pleaseCheckTheseFields",
	647:  "notEverythingIsRightYet",
	648:  "documents",
	649:  "numbersLabel",
	650:  "noteLabel",
	651:  "requestedDate",
	652:  "plannedUntil",
	653:  "optionsWhatOneAdds",
	654:  "different",
	655:  "same",
	656:  "thisChoice",
	657:  "firstChoice",
	658:  "comparison",
	659:  "yesInline",
	660:  "noInline",
	661:  "giveReasonIfYouLet",
	662:  "quoteRequest",
	663:  "toYourDecision",
	664:  "checks",
	665:  "vatHeading",
	666:  "yourCommentPartnerReadsIt",
	667:  "monthsLeft",
	668:  "runsOnMonthly",
	669:  "terminated",
	670:  "suspended",
	671:  "active",
	672:  "contactHeading",
	673:  "address",
	674:  "monthlyPriceExclVat",
	675:  "identifier",
	676:  "untilTermEndsRemaining",
	677:  "productIdentifierReferenceOrTown",
	678:  "allCustomers",
	679:  "allProducts",
	680:  "upgrade",
	681:  "notPossibleNow",
	682:  "possibleNow",
	683:  "allServices",
	684:  "show",
	685:  "tickServicesToChangeThem",
	686:  "tickAllOnThisPage",
	687:  "whatIsPossible",
	688:  "changeTickedServices",
	689:  "moreServices",
	690:  "nothingFoundYetThereAre",
	691:  "thereIsNoServiceLike",
	692:  "showAllServices",
	693:  "yourCustomersHaveNoServices",
	694:  "seeCatalogue",
	695:  "chooseNameId",
	696:  "upgradableTo",
	697:  "moveToPrefix",
	698:  "changeNameId",
	699:  "changeOfThisServiceIs",
	700:  "onlyMoveIsPossible",
	701:  "thisServiceCannotChangeNow",
	702:  "seeOpenOrder",
	703:  "changeThisService",
	704:  "runsOver",
	705:  "configuration",
	706:  "upgradable",
	707:  "changesChanged",
	708:  "newServices",
	709:  "answerToYourQuestion",
	710:  "requestedOn",
	711:  "requestedBy",
	712:  "vatReviewWaivedBy",
	713:  "toNewFigures",
	714:  "pleaseSeeWhatThisDiscount",
	715:  "nothingHasBeenRecordedYet",
	716:  "discountOnOneOffChargeInline",
	717:  "discountOnMonthlyPriceInline",
	718:  "consent",
	719:  "mandate",
	720:  "positionOfWhoSigns",
	721:  "nameOfWhoSigns",
	722:  "answer",
	723:  "signedPdf",
	724:  "question",
	725:  "vatCheck",
	726:  "thisVersionWasValidUntil",
	727:  "returnedWithQuestion",
	728:  "partnerCanOrderUntil",
	729:  "thisVersionDoesNotWait",
	730:  "youHaveApprovedThisVersion",
	731:  "stillToBeDecidedBy",
	732:  "itemNumber",
	733:  "workList",
	734:  "thisIsOnecentralsWorkList",
	735:  "serviceChangedSinceYouSaw",
	736:  "nothingWasPutInCart",
	737:  "editChangeInCart",
	738:  "cartTakesOneChangeOf",
	739:  "thisServiceIsInCart",
	740:  "changeName",
	741:  "keepName",
	742:  "thisCannotBeCalculatedYet",
	743:  "differencePerMonthOneOff",
	744:  "noChangeToCalculate",
	745:  "thisServiceCannotChangeNowUpgrade",
	746:  "whatChanges",
	747:  "takingNumbersAlong",
	748:  "saveChangeInCart",
	749:  "addToCartButton",
	750:  "nowAndAfterChange",
	751:  "chooseWhatChangesHereYou",
	752:  "amountsExcludeVatUnlessThey",
	753:  "whatEachNumberDoesTo",
	754:  "oneNumberOrRangePer",
	755:  "suchAsCustomersPoNumber",
	756:  "emptyAsEarlyAsPossibleChangeThat",
	757:  "nowInline",
	758:  "nowN",
	759:  "nowOnWithout",
	760:  "nowHad",
	761:  "atMostText",
	762:  "keepCurrentTerm",
	763:  "numbersToTakeAlong",
	764:  "currentOperatorOfNumbers",
	765:  "referenceOfDocument",
	766:  "referenceOfPortingMandate",
	767:  "perMonthAmount",
	768:  "sameMonthlyPrice",
	769:  "onAgreedDay",
	770:  "afterEndOfTerm",
	771:  "onFirstOfMonth",
	772:  "asSoonAsItCan",
	773:  "staysUntil",
	774:  "newUntil",
	775:  "nothingWaitsForYou",
	776:  "nothingThatWaitsForYou",
	777:  "giveAmountSuchAs1",
	778:  "chooseOneOfOptions",
	779:  "amountFromPerMonthOr",
	780:  "waiting",
	781:  "youDecideAs",
	782:  "n7DaysOrLonger",
	783:  "n3DaysOrLonger",
	784:  "n1DayOrLonger",
	785:  "agreed",
	786:  "notYet",
	787:  "filter",
	788:  "showEverything",
	789:  "youStandInFor",
	790:  "waitingSince",
	791:  "alsoNeeded",
	792:  "nobodyElse",
	793:  "colleagueYouChooseHereCan",
	794:  "nobodyStandsInForYou",
	795:  "removeName",
	796:  "addStandIn",
	797:  "colleague",
	798:  "chooseAccountManager",
	799:  "firstDay",
	800:  "lastDay",
	801:  "add",
	802:  "thisDocumentWasMadeFrom",
	803:  "referenceHeading",
	804:  "total",
	805:  "totalOfThisQuote",
	806:  "onWaivedForCustomerMaximum",
	807:  "termOver24Months",
	808:  "remarks",
	809:  "conditions",
	810:  "thisQuoteIsSubjectTo",
	811:  "leadTimesAreInBusiness",
	812:  "firstPeriodIsCalculatedOn",
	813:  "allAmountsAreInEuro",
	814:  "validity",
	815:  "validUntilDay",
	816:  "thisOfferIs",
	817:  "thisQuoteIs",
	818:  "validityIsSetOnApproval",
	819:  "signature",
	820:  "placeAndDate",
	821:  "position",
	822:  "onBehalfOf",
	823:  "youAgreeToQuoteAnd",
	824:  "agreedHeading",
	825:  "activatesThisQuoteInPartner",
	826:  "activation",
	827:  "thisCopyIsForYour",
	828:  "forYourInformation",
	829:  "monthlyPrice",
	830:  "ends",
	831:  "new",
	832:  "migration",
	833:  "newComparison",
	834:  "old",
	835:  "changed",
	836:  "unchanged",
	837:  "specification",
	838:  "siteAndContact",
	839:  "deliveryAndTerm",
	840:  "changeNoun",
	841:  "migrationHeading",
	842:  "linkedTo",
	843:  "endOfTerm",
	844:  "startOfMonth",
	845:  "runsUntilRemaining",
	846:  "runsMonthly",
	847:  "fromCompletionPlannedUntil",
	848:  "itemNumberText",
	849:  "site",
	850:  "promisedDocument",
	851:  "more",
	852:  "andTrimSpace",
	853:  "openThisQuoteInPartner",
	854:  "referenceShort",
	855:  "draftNotYetApprovedBy",
	856:  "vatIdJoined",
	857:  "kvkTradeRegister",
	858:  "statutorySeat",
	859:  "yourPartner",
	860:  "customerSite",
	861:  "customerReference",
	862:  "yourVatId",
	863:  "yourKvkNumber",
	864:  "yourSupplier",
	865:  "number",
	866:  "setOnApproval",
	867:  "weArePleasedToOffer",
	868:  "forChangeYouSeeWhat",
	869:  "thisDocumentSpecifiesWhatHas",
	870:  "changesToExistingServices",
	871:  "whatChangesOverview",
	872:  "leadTimeBusinessDays",
	873:  "planned",
	874:  "each",
	875:  "option",
	876:  "eachCount",
	877:  "slaRepairTimeAvailability",
	878:  "requestQuoteOrChangeCart",
	879:  "openCart",
	880:  "willBeRemovedOn",
	881:  "lastChangedBy",
	882:  "contents",
	883:  "cartForWasLastChanged",
	884:  "yourCartIsStillOpen",
	885:  "yourCartWillBeRemoved",
	886:  "effectiveDate",
	887:  "numbersToPort",
	888:  "linkLabel",
	889:  "customersReference",
	890:  "siteContact",
	891:  "itemLower",
	892:  "serviceInline",
	893:  "runsOnUntilLeft",
	894:  "extendedMonthlyNotice",
	895:  "fromDelivery",
	896:  "itemNumberName",
	897:  "explanation",
	898:  "textReason",
	899:  "textPositionState",
	900:  "progressOfEachItem",
	901:  "inCartHeading",
	902:  "dayDutchTime",
	903:  "referenceChecksum",
	904:  "moment",
	905:  "sentAutomaticallyByOnecentral",
	906:  "downloadConfirmationPdf",
	907:  "dear",
	908:  "dearSirOrMadam",
	909:  "fromLabelBy",
	910:  "orderStateLabel",
	911:  "orderNoun",
	912:  "viewOrder",
	913:  "onConfirmed",
	914:  "byConfirmed",
	915:  "quoteForWasConfirmedAnd",
	916:  "orderWasReceived",
	917:  "orderReceived",
	918:  "orderWasReleasedForDelivery",
	919:  "accountManagerReleasesOrderFor",
	920:  "activated",
	921:  "textSignerSignerFunction",
	922:  "signed",
	923:  "releasedOn",
	924:  "orderOfForCanBe",
	925:  "orderWasReleasedForDeliveryOrder",
	926:  "orderReleasedOrderCustomer",
	927:  "orderDelivered",
	928:  "deliveryInOrder",
	929:  "orderForWasDelivered",
	930:  "inOrderForWasDelivered",
	931:  "cancellationInOrder",
	932:  "orderForWasCancelled",
	933:  "inOrderForWasCancelled",
	934:  "deliveryFailed",
	935:  "deliveryFailedInOrder",
	936:  "orderForCouldNotBe",
	937:  "inOrderForCouldNot",
	938:  "orderForIsPartlySettled",
	939:  "existingServiceStaysAsIt",
	940:  "partner",
	941:  "partnersAnswerToQuestion",
	942:  "oneDecisionFromYourGroup",
	943:  "thisLinkIsPersonalOnly",
	944:  "reviewAndDecide",
	945:  "decideBefore",
	946:  "forOfRequestsQuoteYou",
	947:  "yourApprovalIsRequested",
	948:  "approvalRequested",
	949:  "ofRequestedQuoteForOn",
	950:  "yourDecisionIsStillNeeded",
	951:  "reminderWaitsForYourDecision",
	952:  "ofRequestedQuoteForOnPartnersAccount",
	953:  "yourDecisionAsStandIn",
	954:  "asStandInWaitsFor",
	955:  "viewQuote",
	956:  "quoteForWaitsForPartners",
	957:  "requestWasReturnedWithQuestion",
	958:  "youCanSubmitRequestAgain",
	959:  "answerTheQuestion",
	960:  "beforeQuoteForCanBe",
	961:  "thereIsQuestionAboutYour",
	962:  "questionAboutQuote",
	963:  "requestOfQuoteForWas",
	964:  "quoteWasDeclined",
	965:  "quoteDeclined",
	966:  "youCanCopyQuoteTo",
	967:  "quoteForIsApprovedAnd",
	968:  "quoteIsApproved",
	969:  "quoteApproved",
	970:  "howToConfirmCheckConfirmation",
	971:  "howToConfirmCheckConfirmationPdfAnd",
	972:  "partnerCanNowSignIt",
	973:  "partnerCanNowActivateIt",
	974:  "reviewAndSign",
	975:  "reviewAndActivate",
	976:  "ifYouDoNotWant",
	977:  "quoteForIsApprovedBut",
	978:  "quoteIsAboutToExpire",
	979:  "quoteExpiresOn",
	980:  "quoteForWasWithdrawnAnd",
	981:  "quoteWasWithdrawn",
	982:  "quoteWithdrawn",
	983:  "wasValidUntil",
	984:  "quoteForWasNotConfirmed",
	985:  "quoteHasExpired",
	986:  "quoteExpired",
	987:  "commentDoesNotChangeQuote",
	988:  "readAndReply",
	989:  "quoteForHasNewComment",
	990:  "thereIsNewComment",
	991:  "newCommentOnQuote",
	992:  "mailAboutNotDelivered",
	993:  "viewDetails",
	994:  "mailNotDelivered",
	995:  "messageOfOnecentralHasFinally",
	996:  "mailCouldNotBeDelivered",
	997:  "whyYourDecisionIsNeeded",
	998:  "customerWaivesLongestTermFor",
	999:  "alternativeLabel",
	1000: "commaItem",
	1001: "waivedBy",
	1002: "toJudge",
	1003: "whatToLookAt",
	1004: "hoursInline",
	1005: "h",
	1006: "repairTime",
	1007: "level",
	1008: "package",
	1009: "ampere",
	1010: "atMost",
	1011: "power",
	1012: "space",
	1013: "gbStorage",
	1014: "storage",
	1015: "storageSsd",
	1016: "gbMemory",
	1017: "memory",
	1018: "size",
	1019: "seats",
	1020: "seatsCharacteristic",
	1021: "seatType",
	1022: "numbersInline",
	1023: "channels",
	1024: "voiceChannels",
	1025: "dataBundle",
	1026: "throughput",
	1027: "bandwidth",
	1028: "thisProductHasNoTiers",
	1029: "thisProductHasNoSuch",
	1030: "thisProductHasNoNumber",
	1031: "cannotBeCombinedWith",
	1032: "atMostSentence",
	1033: "thisProductHasNoSuchOption",
	1034: "onlyAdministratorCanDoThis",
	1035: "changeAccountManagerWithIts",
	1036: "chooseNlOrEn",
	1037: "nameAccountManager",
	1038: "thereIsNoSuchLevel",
	1039: "chooseResellerOrSolutions",
	1040: "lettersDigitsAnd",
	1041: "thisIsNoAccountManager",
	1042: "notRoleOfOnecentral",
	1043: "nameSubject",
	1044: "onlyAccountManagerCanDo",
	1045: "somebodyElseThanYourself",
	1046: "periodFromFirstToLast",
	1047: "atMostTwenty",
	1048: "thisHasBeenDecidedAlready",
	1049: "thisVersionDoesNotWaitForYou",
	1050: "youHaveDecidedOnThis",
	1051: "requesterDoesNotDecide",
	1052: "onlyAccountManagerCanWaive",
	1053: "onlyAccountManagerGivesDiscounts",
	1054: "thisVersionCannotBePriced",
	1055: "thereIsNoSuchItem",
	1056: "fromZeroToAmountItself",
	1057: "from0To10000",
	1058: "givePercentageOrAmount",
	1059: "namePartner",
	1060: "youHaveNoRoleHere",
	1061: "partnerInline",
	1062: "onlyPartnerCanDoThis",
	1063: "quoteInline",
	1064: "pngOrJpegOfAt",
	1065: "tooLightContrastWithWhite",
	1066: "colourLike0e3c61",
	1067: "atMost80Services",
	1068: "serviceNoun",
	1069: "cartChangedMeanwhile",
	1070: "atMost80ItemsPer",
	1071: "from1To80Items",
	1072: "itemInline",
	1073: "thereIsNothingToLink",
	1074: "thisCustomerHasNoSuch",
	1075: "thereIsNoSuchProduct",
	1076: "calculationChangedSinceYouSaw",
	1077: "nameHashOfWhatYou",
	1078: "dateNotInFuture",
	1079: "thisServiceIsInCartAlready",
	1080: "atMost80ItemsAnd",
	1081: "cartIsEmpty",
	1082: "vatTreatmentOfThisCustomer",
	1083: "completeCustomersDetails",
	1084: "yourAccountIsBlockedContact",
	1085: "serviceChangedSinceRequest",
	1086: "linkedServiceIsTerminated",
	1087: "iSignForCustomerAm",
	1088: "iActivateThisOrderFor",
	1089: "nameSha256OfDocument",
	1090: "confirmThatYouMaySign",
	1091: "enterYourName",
	1092: "enterYourPosition",
	1093: "thereIsNoOrderWithout",
	1094: "thisQuoteWasValidUntilUntil",
	1095: "thisQuoteIsOrderAlready",
	1096: "thisPartnerConfirmsOtherwise",
	1097: "thisIsNotDocumentOf",
	1098: "documentIsStillBeingDrawn",
	1099: "giveNameOrReference",
	1100: "customerChangedMeanwhile",
	1101: "giveAddressOfDelivery",
	1102: "whetherThisCanBeDelivered",
	1103: "thisCannotBeDeliveredAt",
	1104: "giveCurrentOperatorAndNumbers",
	1105: "promiseDocument",
	1106: "portingMandate",
	1107: "smallBusinessMustExpresslyAccept",
	1108: "numberPortIsInProgress",
	1109: "thisServiceIsBeingTerminated",
	1110: "thisServiceIsSuspended",
	1111: "thisServiceIsTerminated",
	1112: "orderOnThisServiceIs",
	1113: "thisProductIsAtEnd",
	1114: "thisServiceCannotBeUpgraded",
	1115: "onlyQuoteThatEndedWithout",
	1116: "thereIsNoSuchQuote",
	1117: "notPdf",
	1118: "atMost4Mb",
	1119: "pieceOfEvidence",
	1120: "fromDayOfOrderUntil",
	1121: "containsControlCharacter",
	1122: "atMostCharacters",
	1123: "thisFieldIsRequired",
	1124: "postcodeLike1234Ab",
	1125: "countryCodeOfTwoLetters",
	1126: "telephoneNumberLike0201234567Or",
	1127: "eMailAddressLikeName",
	1128: "noValidVatIdOf",
	1129: "eightDigitsForDutchBusinesses",
	1130: "nameServiceOrItem",
	1131: "atMostFive",
	1132: "dateInThisCentury",
	1133: "from0To120Months",
	1134: "withModifyOnly",
	1135: "nameVersionOfServiceThat",
	1136: "nameServiceThatChanges",
	1137: "chooseProduct",
	1138: "chooseAddOrModify",
	1139: "unknownOption",
	1140: "unknownCharacteristic",
	1141: "tooManyCharacteristicsOrOptions",
	1142: "from0To1000",
	1143: "numberLike0201234567OrRange",
	1144: "atMostTwentyNumbersOr",
	1145: "choose1326Or52",
	1146: "theseNumbersAreForAccount",
	1147: "thisServiceNoLongerExists",
	1148: "thisProductCannotBeOrdered",
	1149: "thisServiceCannotMoveTo",
	1150: "serviceChangedSinceYouSawItLook",
	1151: "priceChangedSinceYouSaw",
	1152: "product",
	1153: "thereIsNoDocumentUntil",
	1154: "chooseAcknowledgedInprogressOrPartial",
	1155: "hashIsNotOfThis",
	1156: "thereIsNoSuchVersion",
	1157: "thereIsNewerVersionLatest",
	1158: "oneOrMoreChecksDid",
	1159: "contractingPartyChangedSinceRequest",
	1160: "thisCustomersCartIsNot",
	1161: "youMayNotDoThis",
	1162: "thisProductDoesNotCome",
	1163: "theseChangesTakeEffectAt",
	1164: "nothingChanges",
	1165: "thisCanBeDoneOn",
	1166: "thisCannotBeDoneInState",
	1167: "linksInCartOnly",
	1168: "amountsExcludeVatVatTreatment",
	1169: "vatReverseChargedToCustomer",
	1170: "thereIsCatalogueFromAlready",
	1171: "thereIsAnotherCatalogue",
	1172: "tooBusyAtMomentTry",
	1173: "thisIsTooMuchText",
	1174: "thisCursorIsNotOf",
	1175: "customerInline",
	1176: "person",
	1177: "thisRoleDoesNotDecide",
	1178: "orderInThisStateIs",
	1179: "thisIdempotencyKeyWasUsed",
	1180: "cartInline",
	1181: "versionOfQuote",
	1182: "document",
	1183: "orderInline",
	1184: "job",
	1185: "session",
	1186: "chooseAccountmanagerSalesmanagerOrEngineering",
	1187: "requestDidNotArriveIn",
	1188: "thisIsNotJsonLook",
	1189: "thisIsNotUtf8",
	1190: "nestedTooDeeply",
	1191: "thisFieldStandsMoreThan",
	1192: "thisParameterStandsMoreThan",
	1193: "thereIsNoSuchParameter",
	1194: "queryStringIsMalformed",
	1195: "wholeNumberFrom1To",
	1196: "chooseFrom",
	1197: "anotherVersionThanOneIn",
	1198: "send",
	1199: "object",
	1200: "withoutPricesWithForCustomer",
	1201: "atMost100Characters",
	1202: "anotherServiceThanOneIn",
	1203: "modifyOnly",
	1204: "list",
	1205: "dateLike20261117",
	1206: "nullCannotBeHereLeave",
	1207: "thereIsNoSuchField",
	1208: "wholeNumber",
	1209: "trueOrFalse",
	1210: "textInline",
	1211: "thisLinkHasExpired",
	1212: "thisLinkHasBeenRevoked",
	1213: "weDidNotMakeThis",
	1214: "thisLinkIsNotValid",
	1215: "itMayHaveBeenCut",
	1216: "thisLinkIsNotComplete",
	1217: "pleaseTryAgain",
	1218: "loginDidNotWork",
	1219: "loggingInIsNotPossible",
	1220: "nothingWasRecordedPleaseLog",
	1221: "youCannotLogInHere",
	1222: "youHaveNoAccessHere",
	1223: "thisFormDidNotCome",
	1224: "thisDoesNotExistOr",
	1225: "whatWaitsForYourDecision",
	1226: "pleaseTryAgainInMoment",
	1227: "somethingWentWrongTitle",
	1228: "requestWasAbandoned",
	1229: "oneMomentPlease",
	1230: "nameVersionThatYouSaw",
	1231: "thisIsNotRight",
	1232: "thisMediaTypeCannotBe",
	1233: "tooMuchWasSent",
	1234: "whatYouSawChangedMeanwhile",
	1235: "thisCannotBeDoneNow",
	1236: "thisMethodCannotBeUsed",
	1237: "notFound",
	1238: "noAccessToThisPage",
	1239: "youAreNotLoggedIn",
	1240: "thisIsOurFaultPlease",
	1241: "atMostKb",
	1242: "nothingWasRecordedPleaseSend",
	1243: "nameOneEtagInQuotes",
	1244: "weakEtagMatchesNothing",
	1245: "nameInIfMatchEtag",
	1246: "from1To255Visible",
	1247: "giveEveryRequestKeyOf",
	1248: "iAmMandatedByTo",
	1249: "itCannotGoInCart",
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
	144:  "text text,oneOff text",
	153:  "n text,n2 text",
	154:  "offeringName text",
	155:  "product text",
	160:  "n number",
	161:  "customers number",
	167:  "addable number",
	182:  "number number,offering text,text text",
	194:  "name text,date date",
	195:  "next text,version number",
	196:  "quote text",
	217:  "heading text",
	219:  "heading text",
	233:  "term message",
	235:  "days number",
	236:  "list text,text text",
	291:  "order text",
	294:  "state text",
	308:  "displayName text",
	360:  "netMRC money,nrc money",
	361:  "now percent",
	382:  "from date,until date",
	442:  "text text",
	444:  "showable text",
	467:  "quote text",
	473:  "done number,items text",
	474:  "n number",
	483:  "list text",
	488:  "who message",
	494:  "name text",
	496:  "name text,decidedAt moment",
	497:  "manualDiscountBasisPointsOver percent,role message",
	503:  "number text",
	505:  "name text",
	506:  "number text",
	507:  "number text",
	508:  "number text",
	509:  "number text",
	510:  "number text",
	511:  "number text",
	512:  "number text",
	513:  "number text",
	514:  "number text",
	515:  "number text",
	516:  "number text",
	530:  "message text",
	533:  "n number",
	534:  "hours number",
	538:  "text text",
	542:  "ordered number",
	544:  "lead text",
	547:  "conversion text",
	554:  "requested number,converted number",
	557:  "lead text,lead2 text",
	558:  "first text,last text,says text",
	592:  "service text",
	595:  "leadTimeBusinessDays number",
	607:  "done number,len number",
	614:  "step number",
	615:  "low number,high number",
	616:  "label text",
	617:  "label text,min number,max number,label2 text",
	618:  "documentName message",
	619:  "name name",
	620:  "count message",
	621:  "max number",
	622:  "name text",
	624:  "list text",
	627:  "latest number",
	629:  "until text",
	631:  "order text",
	632:  "until text",
	637:  "validUntil date",
	640:  "list text",
	645:  "number number",
	652:  "term message,ends date",
	667:  "remainingMonths number",
	676:  "term message,ends date,remaining text",
	695:  "name text,id text",
	698:  "name text,id text",
	707:  "changed number",
	708:  "added number",
	712:  "name text,at moment,reason text",
	726:  "validUntil date",
	728:  "validUntil date",
	731:  "list text",
	732:  "number number",
	740:  "name name",
	741:  "name name",
	743:  "amount difference,nrc money,effectiveDate date",
	758:  "n text",
	759:  "effect text",
	760:  "had number",
	761:  "max text",
	762:  "remaining text",
	765:  "rest text",
	767:  "amount difference",
	773:  "months text,ends date",
	774:  "months text,ends date",
	795:  "name text",
	802:  "quote text",
	806:  "day text,name text",
	810:  "conditions text",
	815:  "what text,day date",
	822:  "party text",
	823:  "quote text,partner text",
	825:  "partner text",
	827:  "partner text",
	843:  "day text",
	844:  "day text",
	845:  "length text,ends date,term message",
	847:  "length text,ends date",
	848:  "number number,text text",
	851:  "int64 number",
	852:  "trimSpace text",
	854:  "short text",
	856:  "joined text",
	857:  "joined text",
	858:  "joined text,joined2 text",
	867:  "what text,detail text",
	869:  "partner text,what text",
	870:  "changed number",
	875:  "name text",
	876:  "count number",
	883:  "customerName text,updatedAt moment,removedOn date",
	885:  "removedOn date,customerName text",
	891:  "number number",
	892:  "service text",
	893:  "ends date,term message",
	895:  "term message",
	896:  "number number,name text",
	898:  "reason text",
	899:  "position text,state message",
	902:  "day date",
	903:  "quote text,short text",
	904:  "at moment",
	907:  "name text",
	909:  "label text,by text",
	913:  "confirmed text",
	914:  "confirmed text",
	915:  "quote text,customer text,text text",
	917:  "order text,customer text",
	921:  "signer text,signerFunction text",
	924:  "order text,name text,customer text",
	926:  "order text,customer text",
	927:  "order text,customer text",
	928:  "order text,customer text",
	929:  "order text,customer text",
	930:  "order text,customer text,position text",
	931:  "order text,customer text",
	932:  "order text,customer text",
	933:  "order text,customer text,position text",
	935:  "order text,customer text",
	936:  "order text,customer text",
	937:  "order text,customer text,position text",
	938:  "order text,customer text",
	946:  "customer text,name text,name2 text,role message",
	948:  "quote text,customer text",
	949:  "name text,name2 text,customer text,on date,role message",
	951:  "quote text,customer text",
	952:  "name text,name2 text,customer text,on date",
	954:  "quote text,customer text",
	956:  "quote text,customer text",
	960:  "quote text,customer text",
	962:  "quote text,customer text",
	963:  "quote text,customer text",
	965:  "quote text,customer text",
	967:  "quote text,customer text,validUntil date",
	969:  "quote text,customer text",
	977:  "quote text,customer text,validUntil date",
	979:  "quote text,validUntil date,customer text",
	980:  "quote text,customer text",
	982:  "quote text,customer text",
	984:  "quote text,customer text",
	986:  "quote text,customer text",
	989:  "quote text,customer text",
	991:  "quote text,customer text",
	992:  "quote text,customer text",
	998:  "name text,date date",
	1000: "number number",
	1001: "name text",
	1031: "name name",
	1032: "max number",
	1064: "maxLogoSide number,text number",
	1083: "list text",
	1094: "until date",
	1095: "order text",
	1096: "expected text",
	1105: "name message",
	1122: "longest number",
	1151: "netMRC money,netMRC2 money",
	1157: "latest text",
	1165: "earliest date",
	1170: "validFrom date",
	1171: "version text",
	1188: "offset number",
	1195: "most number",
	1196: "of text",
	1198: "accepted text",
	1241: "kb number",
	1248: "customer text",
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
	62:   "All amounts are in euro and exclude {0} VAT. VAT is rounded on each total; per item it is indicative.",
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
	80:   "Please check your details.",
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
	107:  "Austria",
	108:  "Belgium",
	109:  "Bulgaria",
	110:  "Switzerland",
	111:  "Cyprus",
	112:  "Czechia",
	113:  "Germany",
	114:  "Denmark",
	115:  "Estonia",
	116:  "Spain",
	117:  "Finland",
	118:  "France",
	119:  "United Kingdom",
	120:  "Greece",
	121:  "Croatia",
	122:  "Hungary",
	123:  "Ireland",
	124:  "Iceland",
	125:  "Italy",
	126:  "Liechtenstein",
	127:  "Lithuania",
	128:  "Luxembourg",
	129:  "Latvia",
	130:  "Malta",
	131:  "Netherlands",
	132:  "Norway",
	133:  "Poland",
	134:  "Portugal",
	135:  "Romania",
	136:  "Sweden",
	137:  "Slovenia",
	138:  "Slovakia",
	139:  "Give a date like 2027-01-31.",
	140:  "Give a whole number.",
	141:  "What happened to each service",
	142:  "Not everything was put in a cart",
	143:  "Choose what changes first.",
	144:  "Total difference per month {0}, one-off {1}",
	145:  "Change services together",
	146:  "Not possible",
	147:  "Was in the cart already with another change, which was left as it is",
	148:  "In the cart",
	149:  "Leave empty for the earliest possible date",
	150:  "Keep the current terms",
	151:  "Choose",
	152:  "Leave unchanged",
	153:  "Leave empty to change nothing. From {0} to {1}",
	154:  "Move to {0}",
	155:  "Keep {0}",
	156:  "Services",
	157:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	158:  "To your services",
	159:  "You chose services of different products. Change them by product:",
	160:  "{0, plural, one {{0} service} other {{0} services}}",
	161:  "{0, plural, one {{0} customer} other {{0} customers}}",
	162:  "Keep or move",
	163:  "What changes for all of them?",
	164:  "Calculate",
	165:  "What it becomes",
	166:  "Add to cart: ",
	167:  "{0, plural, one {{0} change} other {{0} changes}}",
	168:  "By service",
	169:  "Back to the change",
	170:  "Old, new and difference",
	171:  "The chosen services",
	172:  "Service",
	173:  "Difference",
	174:  "One-off",
	175:  "From",
	176:  "Total of ",
	177:  "Amounts exclude VAT.",
	178:  "Not in the cart (any more)",
	179:  "Cart of ",
	180:  "Cart",
	181:  "No price yet",
	182:  "Item {0}, {1}: {2}",
	183:  "Change the item",
	184:  "See the new prices",
	185:  "Record the waiver",
	186:  "Complete the customer",
	187:  "You can go on with this.",
	188:  "Your account manager can resolve this.",
	189:  "Your account manager judges this with the request.",
	190:  "per month",
	191:  "Becomes",
	192:  "You saw",
	193:  "Price",
	194:  "Recorded: {0}, {1}",
	195:  "This cart becomes {0}. Version {1} stands until you request it.",
	196:  "You are revising {0}",
	197:  "A request is not possible yet. What is needed is below.",
	198:  "Date",
	199:  "Name",
	200:  "Not saved",
	201:  "For ",
	202:  "This cart is empty. New services and upgrades go into one request together.",
	203:  "Total of this request",
	204:  "Start here",
	205:  "More in this request",
	206:  "Change a service of this customer",
	207:  "Choose a new service",
	208:  "Empty cart",
	209:  "All items go. This cannot be undone.",
	210:  "Empty it for good",
	211:  "Resolve this before you request the quote",
	212:  "Please note",
	213:  "Prices have changed",
	214:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	215:  "Accept the new prices",
	216:  "To the request",
	217:  "Change: {0}",
	218:  "Change",
	219:  "Remove: {0}",
	220:  "Remove",
	221:  "The customer's statement about the term",
	222:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	223:  "Take the statement back",
	224:  "Name of who states this for the customer",
	225:  "Date of the statement",
	226:  "Record the statement",
	227:  "Request the quote",
	228:  "This is possible once everything above is in order.",
	229:  "See what is needed",
	230:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	231:  "Reference of the change",
	232:  "Catalogue",
	233:  "for {0}",
	234:  "the same day",
	235:  "{0, plural, one {{0} business day} other {{0} business days}}",
	236:  "{0} or {1} months",
	237:  "Service levels",
	238:  "Hosting",
	239:  "Telephony",
	240:  "Connections",
	241:  "Prices per month for you, after your partner discount, excluding VAT.",
	242:  "There is nothing to order at the moment.",
	243:  "Lead time",
	244:  "Term",
	245:  "to the cart",
	246:  "To the cart",
	247:  "This item is no longer in the cart",
	248:  "Please check your choice and save it again.",
	249:  "For which customer?",
	250:  "Find by name, reference, KvK number or town",
	251:  "Search",
	252:  "No customer found. Search for something else, or record a new customer.",
	253:  "You have no customers yet. Please record one first.",
	254:  "There are more customers; search to find them.",
	255:  "Record a new customer",
	256:  "Your choice",
	257:  "Options",
	258:  "Requested date (optional)",
	259:  "At the earliest on ",
	260:  "Leave empty for the earliest possible date.",
	261:  "Link",
	262:  "Goes with",
	263:  "Another service goes with this",
	264:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	265:  "This choice has no price yet. Below is why.",
	266:  "Needed for a request",
	267:  "Update the price",
	268:  "Back to the first choice",
	269:  "Close the comparison",
	270:  "How this price is made up",
	271:  "Compare with another configuration",
	272:  "Delivery",
	273:  "Contact: ",
	274:  "Another address or contact",
	275:  "Address of delivery",
	276:  "Number porting and documents",
	277:  "Current operator",
	278:  "Numbers or ranges, one a line",
	279:  "Like 0201234567, or a range like 0201234500-0201234599.",
	280:  "Your reference, such as a PO number (optional)",
	281:  "Note (optional)",
	282:  "Back to the quote",
	283:  "You are not authorised to order",
	284:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	285:  "The PDF is still being made",
	286:  "SHA-256 of the PDF",
	287:  "Valid until",
	288:  "Version",
	289:  "Contracting party",
	290:  "Customer",
	291:  "To order {0}",
	292:  "This quote has been ordered already",
	293:  "To the quote",
	294:  "State: {0}.",
	295:  "This quote cannot be ordered now",
	296:  "Item",
	297:  "Sign and order",
	298:  "Activate and order",
	299:  "What you order",
	300:  "Read the quote with its specification (PDF, in a new window)",
	301:  "Your confirmation",
	302:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	303:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	304:  "Customers",
	305:  "Nothing has been saved yet",
	306:  "Something in it changed since. If you save it now, there will be a second customer.",
	307:  "This form was saved before",
	308:  "Details of {0}",
	309:  "New customer",
	310:  "Search by name, reference, KvK number or town",
	311:  "No customer found with ",
	312:  "Show all customers",
	313:  "You have no customers yet. Add one to order something for it.",
	314:  "Your reference",
	315:  "Town",
	316:  "Details",
	317:  "incomplete",
	318:  "complete",
	319:  "Next",
	320:  "Your reference:",
	321:  "Still missing for a quote:",
	322:  "Complete the details",
	323:  "difference per month",
	324:  "The cart is empty. Choose a new service, or upgrade a service below.",
	325:  "This customer has no services yet.",
	326:  "Reference",
	327:  "Per month",
	328:  "See what you can upgrade",
	329:  "Quotes of this customer",
	330:  "Change the details",
	331:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	332:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	333:  "(optional)",
	334:  "Save",
	335:  "Cancel",
	336:  "Contact",
	337:  "Business address",
	338:  "VAT id",
	339:  "Business",
	340:  "Where we deliver by default. You can give another address per service.",
	341:  "Language of the quote",
	342:  "No",
	343:  "Yes",
	344:  "A small business signs a waiver for a term of more than 24 months.",
	345:  "Small business",
	346:  "Eight digits; Dutch businesses only.",
	347:  "KvK number",
	348:  "Legal name",
	349:  "Contact on site",
	350:  "Installation address",
	351:  "Postcode",
	352:  "House number",
	353:  "Street",
	354:  "E-mail",
	355:  "Telephone",
	356:  "Country",
	357:  "empty",
	358:  "Below is what you filled in. If you save that, it replaces what is there now:",
	359:  "This customer was changed meanwhile",
	360:  "{0} per month, {1} one-off",
	361:  "now {0}",
	362:  "Your decision as ",
	363:  "This cannot be approved now",
	364:  "Why is the VAT treatment in order?",
	365:  "Give a discount (optional)",
	366:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	367:  "Discount on the monthly price",
	368:  "Discount on the one-off charge",
	369:  "Show the new figures first",
	370:  "This is a preview; nothing has been saved yet.",
	371:  "Approve with this discount",
	372:  "Approve",
	373:  "Send the question",
	374:  "Your question to the partner",
	375:  "Return with a question",
	376:  "Decline for good",
	377:  "Reason for the partner",
	378:  "Decline",
	379:  "Unit",
	380:  "Only an account manager can be stood in for.",
	381:  "This page is not for you",
	382:  "{0} until {1}",
	383:  "Stand-in",
	384:  "Sign for the customer",
	385:  "Activate",
	386:  "Quote",
	387:  "Progress",
	388:  "The request",
	389:  "Noted at the request",
	390:  "Who decides",
	391:  "Versions",
	392:  "History and comments",
	393:  "Add comment",
	394:  "Your comment; your account manager reads it too",
	395:  "Add a comment",
	396:  "Your answer",
	397:  "Answer; the request itself does not change",
	398:  "Send the answer",
	399:  "Does something have to change? Then revise the request in the cart.",
	400:  "Revise the request",
	401:  "Other actions",
	402:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	403:  "Revise the quote",
	404:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	405:  "Copy to the cart",
	406:  "Withdraw",
	407:  "Reason (optional)",
	408:  "Withdraw for good",
	409:  "Add a PDF signed elsewhere",
	410:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	411:  "Signed PDF, at most 4 MB",
	412:  "This file is larger than 4 MB.",
	413:  "Add the PDF",
	414:  "Quotes",
	415:  "Customer or number",
	416:  "All",
	417:  "State",
	418:  "Superseded",
	419:  "Expired",
	420:  "Withdrawn",
	421:  "Declined",
	422:  "Ordered",
	423:  "Approved",
	424:  "Question to you",
	425:  "Requested",
	426:  "We are reviewing the request",
	427:  "Ask again",
	428:  "Answer the question",
	429:  "Have it signed",
	430:  "Order",
	431:  "Follow the order",
	432:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	433:  "Quotes, the newest first; amounts without VAT",
	434:  "Valid until",
	435:  "Next step",
	436:  "Nothing found here yet; look further back.",
	437:  "Nothing found.",
	438:  "Show all",
	439:  "Choose a PDF.",
	440:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	441:  "This file is not a PDF.",
	442:  "The name of the file: {0}",
	443:  "Your account manager is told and will judge the document. Nothing was ordered.",
	444:  "Added: {0}",
	445:  "Something went wrong.",
	446:  "Log in",
	447:  "Please ask your administrator to give you access, and then log in again.",
	448:  "Your account has no role here yet",
	449:  "Not saved. Please open the page again and try once more.",
	450:  "The form is not complete",
	451:  "Try again",
	452:  "To the start page",
	453:  "To your work list",
	454:  "Additional discount",
	455:  "With this discount",
	456:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	457:  "At most 100%.",
	458:  "At most two decimals.",
	459:  "Welcome",
	460:  "Overview",
	461:  "With oneCentral for a decision",
	462:  "oneCentral has a question",
	463:  "Approved, waiting for a colleague to sign",
	464:  "Ready to sign",
	465:  "Approved, waiting for a colleague to activate",
	466:  "Ready to activate",
	467:  "becomes a new version of {0}",
	468:  "Kept until",
	469:  "Last changed",
	470:  "Open carts",
	471:  "Orders",
	472:  "Orders in progress",
	473:  "{0} of {1} delivered",
	474:  "{0, plural, one {{0} item} other {{0} items}}",
	475:  "Ordering at oneCentral",
	476:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	477:  "You cannot ask for quotes or order now. Please contact your account manager.",
	478:  "Your account is blocked",
	479:  "Upgrade a service",
	480:  "New service",
	481:  "Nothing is open. Choose a service to upgrade, or a new one.",
	482:  "Allowed",
	483:  " Alternative: {0}.",
	484:  "Can be allowed with a reason",
	485:  "For us to review",
	486:  "Must be resolved first",
	487:  "Note",
	488:  "Up to: {0}.",
	489:  "your account manager",
	490:  "no longer needed",
	491:  "returned",
	492:  "declined",
	493:  "approved",
	494:  "waits for {0}",
	495:  "waits for a decision",
	496:  " by {0}, {1}",
	497:  "Over {0} a {1} decides too.",
	498:  "not delivered",
	499:  "cancelled",
	500:  "delivered",
	501:  "Order released",
	502:  "Document signed elsewhere added",
	503:  "Document of version {0} made",
	504:  "Comment",
	505:  "Handed over to {0}",
	506:  "Version {0} superseded",
	507:  "Version {0} expired",
	508:  "Version {0} withdrawn",
	509:  "Version {0} returned with a question",
	510:  "Version {0} declined",
	511:  "Version {0} approved",
	512:  "Agreed to version {0}",
	513:  "Discount given: version {0}",
	514:  "Version {0} is being revised",
	515:  "Question answered with version {0}",
	516:  "Version {0} requested",
	517:  "Skip to content",
	518:  "Main menu",
	519:  "Log out",
	520:  "reference of this page",
	521:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	522:  "Log in and judge",
	523:  "Opening this page decides nothing yet.",
	524:  "Your decision is asked",
	525:  "The link was made for somebody else. What waits for your decision is in your work list.",
	526:  "This request does not wait for you",
	527:  "This version has been decided on already, or the request was withdrawn or has expired.",
	528:  "There is nothing left to decide",
	529:  "See the request",
	530:  "This version has been replaced. You can no longer decide on it. {0}",
	531:  "There is a newer version",
	532:  "To the newest version",
	533:  "{0, plural, one {{0} day} other {{0} days}}",
	534:  "{0, plural, one {{0} hour} other {{0} hours}}",
	535:  "less than an hour",
	536:  "In these weeks nothing was requested, decided or ordered.",
	537:  "You manage no partners, and stand in for nobody who does now.",
	538:  "{0} weeks",
	539:  "Numbers",
	540:  "To the numbers",
	541:  "There is no such period",
	542:  "excl. VAT; orders: {0}",
	543:  "Won per month",
	544:  "business days, median; 9 in 10 within {0}",
	545:  "From decision to order",
	546:  "From request to decision",
	547:  "of which ordered by now: {0}",
	548:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	549:  "Business days from decision to order",
	550:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	551:  "Business days from request to decision",
	552:  "The difference per month of the orders, excl. VAT.",
	553:  "Won per month, by week of the order",
	554:  "{0}, of which ordered {1}",
	555:  "Outlined: requested. Filled: of those ordered by now.",
	556:  "Requests per week",
	557:  "{0}, 9 in 10 within {1}",
	558:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	559:  "Together",
	560:  "Week, from Monday",
	561:  "To order, 90%",
	562:  "To order, median",
	563:  "To decision, 90%",
	564:  "To decision, median",
	565:  "Decided",
	566:  "Ordered by now",
	567:  "Period",
	568:  "By partner",
	569:  "By week",
	570:  "Download as CSV",
	571:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	572:  "won per month, euro excl. VAT",
	573:  "business days to order, 90%",
	574:  "business days to order, median",
	575:  "ordered",
	576:  "business days to decision, 90%",
	577:  "business days to decision, median",
	578:  "decided",
	579:  "of which ordered by now",
	580:  "requested",
	581:  "partner id",
	582:  "Your account manager releases the order. Until then you can cancel items yourself.",
	583:  "Waits for release",
	584:  "Delivered",
	585:  "waits for oneCentral",
	586:  "Released",
	587:  "Statement",
	588:  "On",
	589:  "Signed by",
	590:  "Activated by",
	591:  "Recorded by",
	592:  "Service {0}",
	593:  "Delivered on",
	594:  "Was planned for",
	595:  "{0, plural, one {{0} business day} other {{0} business days}}",
	596:  "Planned date",
	597:  "Specification in the quote",
	598:  "Confirmation",
	599:  "Quote ",
	600:  "Cancel this item",
	601:  "Reason",
	602:  "Cancel the item",
	603:  "Not delivered",
	604:  "Cancelled",
	605:  "Partly done",
	606:  "In progress",
	607:  "{0} of {1}",
	608:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	609:  "Orders, the newest first; amounts without VAT",
	610:  "Ordered on",
	611:  "Next date",
	612:  "This is where oneCentral's partners order.",
	613:  "engineering judges the design",
	614:  ", in steps of {0}",
	615:  "From {0} to {1}",
	616:  "{0}: at least that of what is linked to it.",
	617:  "{0}: {1} to {2} times {3}.",
	618:  "needs a document: {0}",
	619:  "not together with {0}",
	620:  "counts for all {0}",
	621:  "at most {0}",
	622:  "Reference of the {0}",
	623:  "none",
	624:  "Goes with one of: {0}.",
	625:  "in the cart",
	626:  "To this customer's cart",
	627:  "Only version {0} still counts.",
	628:  "You are looking at an earlier version",
	629:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	630:  "We have a question",
	631:  "This quote was ordered as order {0}.",
	632:  "Approved: you can order until {0}",
	633:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	634:  "We are reviewing your request",
	635:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	636:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	637:  "by {0}",
	638:  "waits for your answer",
	639:  " and ",
	640:  "waits for {0}",
	641:  "Your answer to our question",
	642:  "For your customer, with prices (PDF)",
	643:  "For your customer, without prices (PDF)",
	644:  "The quote as a PDF",
	645:  "Version {0}",
	646:  "Please check these fields:",
	647:  "Not everything is right yet",
	648:  "Documents",
	649:  "Numbers",
	650:  "Note",
	651:  "Requested date",
	652:  "{0}, planned until {1}",
	653:  "Options: price each",
	654:  "different",
	655:  "the same",
	656:  "This choice",
	657:  "First choice",
	658:  "Comparison",
	659:  "yes",
	660:  "no",
	661:  "Give a reason to allow this.",
	662:  "Request",
	663:  "To your decision",
	664:  "Checks",
	665:  "VAT",
	666:  "Your comment; the partner reads it too",
	667:  "{0, plural, one {{0} month} other {{0} months}} left",
	668:  "runs on monthly",
	669:  "terminated",
	670:  "suspended",
	671:  "active",
	672:  "Contact",
	673:  "Address",
	674:  "Monthly price, excl. VAT",
	675:  "Identifier",
	676:  "{0}, until {1} ({2})",
	677:  "Product, identifier, reference or town",
	678:  "All customers",
	679:  "All products",
	680:  "Upgrade",
	681:  "Cannot be upgraded now",
	682:  "Can be upgraded now",
	683:  "All services",
	684:  "Apply filter",
	685:  "Tick services to change them together.",
	686:  "Tick all on this page",
	687:  "Options",
	688:  "Change the ticked services",
	689:  "More services",
	690:  "Nothing found yet. There are more services to search.",
	691:  "There is no service like that.",
	692:  "Show all services",
	693:  "Your customers have no services yet.",
	694:  "See the catalogue",
	695:  "Choose {0} {1}",
	696:  "Can be upgraded: ",
	697:  "Move to ",
	698:  "Change: {0} {1}",
	699:  "A change of this service is in the cart",
	700:  "Only a move is possible",
	701:  "This service cannot change now",
	702:  "See the open order",
	703:  "Change this service",
	704:  "Runs over",
	705:  "Configuration",
	706:  "Can be upgraded",
	707:  "{0, plural, one {{0} change} other {{0} changes}}",
	708:  "{0, plural, one {{0} new service} other {{0} new services}}",
	709:  "Answer to your question",
	710:  "Requested on",
	711:  "Requested by",
	712:  "VAT treatment allowed by {0}, {1}: {2}",
	713:  "To the new figures",
	714:  "Please see what this discount changes first, then approve.",
	715:  "Not saved yet",
	716:  "discount on the one-off charge",
	717:  "discount on the monthly price",
	718:  "Consent",
	719:  "Mandate",
	720:  "Position of the signatory",
	721:  "Name of the signatory",
	722:  "Answer",
	723:  "Signed PDF",
	724:  "Question",
	725:  "VAT check",
	726:  "This version was valid until {0}.",
	727:  "Returned with a question",
	728:  "The partner can order until {0}.",
	729:  "This version does not wait for you",
	730:  "You have approved this version",
	731:  "Still to be decided by: {0}.",
	732:  "Item {0}: ",
	733:  "Work list",
	734:  "This is oneCentral's work list.",
	735:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	736:  "Nothing was put in the cart",
	737:  "Edit the change in the cart",
	738:  "A cart takes one change of a service. Change that one or take it out.",
	739:  "This service is in the cart already",
	740:  "Change: {0}",
	741:  "Keep {0}",
	742:  "This cannot be calculated yet",
	743:  "Difference per month {0}, one-off {1}, from {2}",
	744:  "No change to calculate",
	745:  "This service cannot change now",
	746:  "What changes?",
	747:  "Taking numbers along",
	748:  "Save the change in the cart",
	749:  "Add to cart",
	750:  "Now and after the change",
	751:  "Choose what changes; here you see what it costs.",
	752:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	753:  "Monthly price by number",
	754:  "One number or range per line, as 0201234500-0201234599",
	755:  "Such as the customer's PO number",
	756:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	757:  "now",
	758:  "; now {0}",
	759:  "now on; without: {0}",
	760:  "; now {0}",
	761:  "At most {0}",
	762:  "Keep the current term: {0}",
	763:  "Numbers to take along",
	764:  "Current operator of the numbers",
	765:  "Reference of the document {0}",
	766:  "Reference of the porting mandate",
	767:  "{0} per month",
	768:  "same monthly price",
	769:  "on the chosen date",
	770:  "after the end of the term",
	771:  "on the first of a month",
	772:  "as soon as delivery is possible",
	773:  "stays: {0}, until {1}",
	774:  "new: {0}, until {1}",
	775:  "You have no open requests.",
	776:  "Nothing that waits for you passes this filter.",
	777:  "Give an amount such as 1,234.56.",
	778:  "Choose one of the options.",
	779:  "Amount from, per month or one-off",
	780:  "Waiting",
	781:  "You decide as",
	782:  "7 days or longer",
	783:  "3 days or longer",
	784:  "1 day or longer",
	785:  " (agreed)",
	786:  " (not yet)",
	787:  "Filter",
	788:  "Show everything",
	789:  "You stand in for ",
	790:  "Waiting since",
	791:  "Also needed",
	792:  "nobody else",
	793:  "A colleague you choose here can decide on your partners' requests in that period.",
	794:  "You have set no stand-in.",
	795:  "Remove: {0}",
	796:  "Add a stand-in",
	797:  "Colleague",
	798:  "Choose an account manager",
	799:  "First day",
	800:  "Last day",
	801:  "Add",
	802:  "This document belongs to version {0}. Checksum (SHA-256):",
	803:  "Reference",
	804:  "Total",
	805:  "Total of this quote",
	806:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	807:  "Term over 24 months",
	808:  "Remarks",
	809:  "Conditions",
	810:  "This quote is subject to {0}.",
	811:  "Lead times are in business days and subject to availability at the site.",
	812:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	813:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	814:  "Validity",
	815:  "{0} valid until the end of {1} (Dutch time).",
	816:  "This offer is",
	817:  "This quote is",
	818:  "The validity is set on approval.",
	819:  "Signature",
	820:  "Place and date",
	821:  "Position",
	822:  "On behalf of {0}",
	823:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	824:  "Agreed",
	825:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	826:  "Activation",
	827:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	828:  "For your information",
	829:  "Monthly price",
	830:  "ends",
	831:  "new",
	832:  "migration",
	833:  "New",
	834:  "Old",
	835:  "changed",
	836:  "unchanged",
	837:  "Specification",
	838:  "Site and contact",
	839:  "Delivery and term",
	840:  "Change",
	841:  "Migration",
	842:  "Linked to",
	843:  "{0} (end of the term)",
	844:  "{0} (start of the month)",
	845:  "{0}, runs until {1} ({2} remaining)",
	846:  "runs monthly",
	847:  "{0} from completion, planned until {1}",
	848:  "item {0}, {1}",
	849:  "Site",
	850:  "Promised document",
	851:  "{0} more",
	852:  " and {0}",
	853:  "Open this quote in the partner portal",
	854:  "reference {0}",
	855:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	856:  "VAT id {0}",
	857:  "KvK (trade register) {0}",
	858:  "{0}, statutory seat {1}",
	859:  "Your partner",
	860:  "Customer site",
	861:  "Customer reference",
	862:  "Your VAT id",
	863:  "Your KvK number",
	864:  "Your supplier",
	865:  "Number",
	866:  "set on approval",
	867:  "We are pleased to offer you the following: {0}.{1}",
	868:  " For a change you see what differs: old, new and the difference.",
	869:  "This document specifies what {0} has delivered for you: {1}.",
	870:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	871:  "What changes",
	872:  "Lead time (business days)",
	873:  "Planned",
	874:  " (each)",
	875:  "Option: {0}",
	876:  " ({0} each)",
	877:  "SLA (repair time, availability)",
	878:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	879:  "Open the cart",
	880:  "Will be removed on",
	881:  "Last changed by",
	882:  "Contents",
	883:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	884:  "Your cart is still open",
	885:  "Your cart will be removed on {0}, {1}",
	886:  "Effective date",
	887:  "Numbers to port",
	888:  "Linked to",
	889:  "Customer's reference",
	890:  "Site contact",
	891:  "item {0}",
	892:  "service {0}",
	893:  "runs on until {0}, {1} left",
	894:  "extended, monthly notice",
	895:  "{0} from delivery",
	896:  "item {0} ({1})",
	897:  "Explanation",
	898:  " ({0})",
	899:  "{0}: {1}",
	900:  "Progress of each item",
	901:  "In the cart",
	902:  "{0} (Dutch time)",
	903:  "Reference {0}, checksum {1}.",
	904:  "Moment: {0}.",
	905:  "Sent automatically by oneCentral.",
	906:  "Download the confirmation (PDF)",
	907:  "Dear {0},",
	908:  "Dear Sir or Madam,",
	909:  "{0} from {1}",
	910:  "Order state",
	911:  "Order",
	912:  "View the order",
	913:  "{0} on",
	914:  "{0} by",
	915:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	916:  "The order was received",
	917:  "Order {0} received, {1}",
	918:  "The order was released for delivery.",
	919:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	920:  "Activated",
	921:  "{0}, {1}",
	922:  "Signed",
	923:  "Released on",
	924:  "Order {0} of {1} for {2} can be fulfilled.",
	925:  "The order was released for delivery",
	926:  "Order {0} released, {1}",
	927:  "Order {0} delivered, {1}",
	928:  "Delivery in order {0}, {1}",
	929:  "Order {0} for {1} was delivered.",
	930:  "In order {0} for {1}, {2} was delivered.",
	931:  "Cancellation in order {0}, {1}",
	932:  "Order {0} for {1} was cancelled.",
	933:  "In order {0} for {1}, {2} was cancelled.",
	934:  "The delivery failed",
	935:  "Delivery failed in order {0}, {1}",
	936:  "Order {0} for {1} could not be delivered.",
	937:  "In order {0} for {1}, {2} could not be delivered.",
	938:  "Order {0} for {1} is partly settled.",
	939:  "An existing service does not change and can be changed again.",
	940:  "Partner",
	941:  "The partner's answer to the question",
	942:  "One decision from your group is enough.",
	943:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	944:  "Review and decide",
	945:  "Decide before",
	946:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	947:  "Your approval is requested",
	948:  "Approval requested: {0}, {1}",
	949:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	950:  "Your decision is still needed",
	951:  "Reminder: {0} waits for your decision, {1}",
	952:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	953:  "Your decision as stand-in is requested",
	954:  "As stand-in: {0} waits for your decision, {1}",
	955:  "View the quote",
	956:  "Quote {0} for {1} waits for the partner's answer.",
	957:  "The request was returned with a question",
	958:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	959:  "Answer the question",
	960:  "Before quote {0} for {1} can be approved, your answer is needed.",
	961:  "There is a question about your request",
	962:  "Question about quote {0}, {1}",
	963:  "The request of quote {0} for {1} was declined.",
	964:  "The quote was declined",
	965:  "Quote {0} declined, {1}",
	966:  "You can copy the quote to a new request, which uses today's prices.",
	967:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	968:  "The quote is approved",
	969:  "Quote {0} approved, {1}",
	970:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	971:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	972:  "The partner can now sign it for the customer.",
	973:  "The partner can now activate it.",
	974:  "Review and sign",
	975:  "Review and activate",
	976:  "If you do not want to order, you need not do anything.",
	977:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	978:  "The quote is about to expire",
	979:  "Quote {0} expires on {1}, {2}",
	980:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	981:  "The quote was withdrawn",
	982:  "Quote {0} withdrawn, {1}",
	983:  "Was valid until",
	984:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	985:  "The quote has expired",
	986:  "Quote {0} expired, {1}",
	987:  "A comment does not change the quote.",
	988:  "Read and reply",
	989:  "Quote {0} for {1} has a new comment.",
	990:  "There is a new comment",
	991:  "New comment on quote {0}, {1}",
	992:  "Mail about {0} not delivered, {1}",
	993:  "View the details",
	994:  "Not delivered",
	995:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	996:  "A mail could not be delivered",
	997:  "Why your decision is needed",
	998:  "The customer waives the longest term for small businesses: {0}, {1}.",
	999:  " Alternative:",
	1000: ", item {0}",
	1001: "Waived by {0}",
	1002: "To judge",
	1003: "What to look at",
	1004: "hours",
	1005: "h",
	1006: "Repair time",
	1007: "Level",
	1008: "Package",
	1009: "ampere",
	1010: "At most",
	1011: "Power",
	1012: "Space",
	1013: "GB storage",
	1014: "Storage",
	1015: "Storage (SSD)",
	1016: "GB memory",
	1017: "Memory",
	1018: "Size",
	1019: "seats",
	1020: "Seats",
	1021: "Seat type",
	1022: "numbers",
	1023: "channels",
	1024: "Voice channels",
	1025: "Data bundle",
	1026: "Throughput",
	1027: "Bandwidth",
	1028: "This product has no tiers.",
	1029: "This product has no such characteristic.",
	1030: "This product has no number of units.",
	1031: "Cannot be combined with {0}.",
	1032: "At most {0}.",
	1033: "This product has no such option.",
	1034: "Only an administrator can do this.",
	1035: "Change the account manager with its own command.",
	1036: "Choose nl or en.",
	1037: "Name the account manager.",
	1038: "There is no such level.",
	1039: "Choose reseller or solutions.",
	1040: "Letters, digits, - and _.",
	1041: "This is no account manager.",
	1042: "Not a role of oneCentral.",
	1043: "Name the subject.",
	1044: "Only an account manager can do this.",
	1045: "Somebody else than yourself.",
	1046: "The last day must be on or after the first day.",
	1047: "At most twenty.",
	1048: "This has been decided already.",
	1049: "This version does not wait for you.",
	1050: "You have decided on this version already.",
	1051: "The requester does not decide.",
	1052: "Only the account manager can allow this.",
	1053: "Only the account manager gives discounts.",
	1054: "This version cannot be priced again.",
	1055: "There is no such item.",
	1056: "From zero to the amount itself.",
	1057: "From 0 to 10,000 basis points.",
	1058: "Give a percentage or an amount.",
	1059: "Name a partner.",
	1060: "You have no role here.",
	1061: "partner",
	1062: "Only a partner can do this.",
	1063: "quote",
	1064: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1065: "Too light: the contrast with white is under 4.5 : 1.",
	1066: "A colour like #0E3C61.",
	1067: "At most 80 services.",
	1068: "service",
	1069: "The cart changed meanwhile.",
	1070: "At most 80 items per request.",
	1071: "From 1 to 80 items.",
	1072: "item",
	1073: "There is nothing to link to.",
	1074: "This customer has no such service.",
	1075: "There is no such product.",
	1076: "The calculation changed since you saw it; look at it again.",
	1077: "Name the hash of what you saw.",
	1078: "A date, not in the future.",
	1079: "This service is in the cart already.",
	1080: "At most 80 items and 80 distinct services per request.",
	1081: "The cart is empty.",
	1082: "The VAT treatment of this customer must be reviewed.",
	1083: "Complete the customer's details: {0}.",
	1084: "Your account is blocked; contact your account manager.",
	1085: "The service changed since the request.",
	1086: "The linked service is terminated.",
	1087: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1088: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1089: "Name the SHA-256 of the document that is signed.",
	1090: "Confirm that you may sign for the customer.",
	1091: "Enter your name.",
	1092: "Enter your position.",
	1093: "Confirm that you agree.",
	1094: "This quote was valid until {0}.",
	1095: "This quote has already been ordered as order {0}.",
	1096: "This partner confirms otherwise: {0}.",
	1097: "This is not the document of this version.",
	1098: "The document is still being drawn; try again in a moment.",
	1099: "Give a name or a reference.",
	1100: "The customer changed meanwhile.",
	1101: "Give the address of delivery.",
	1102: "Whether this can be delivered at this address is not known yet.",
	1103: "This cannot be delivered at this address.",
	1104: "Give the current operator and the numbers.",
	1105: "Give the reference of the document: {0}.",
	1106: "porting mandate",
	1107: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1108: "A number port is in progress on this service.",
	1109: "This service is being terminated.",
	1110: "This service is suspended.",
	1111: "This service is terminated.",
	1112: "An order on this service is already open.",
	1113: "This product is no longer sold; move to another one.",
	1114: "This service cannot be upgraded.",
	1115: "Only a quote that ended without an order can be erased.",
	1116: "There is no such quote.",
	1117: "Not a PDF.",
	1118: "At most 4 MB.",
	1119: "piece of evidence",
	1120: "From the day of the order until today.",
	1121: "Contains a control character.",
	1122: "At most {0} characters.",
	1123: "This field is required.",
	1124: "A postcode like 1234 AB.",
	1125: "A country code of two letters (ISO 3166-1).",
	1126: "A telephone number like 0201234567 or +31201234567.",
	1127: "An e-mail address like name@company.nl.",
	1128: "No valid VAT id of this country.",
	1129: "Eight digits, for Dutch businesses only.",
	1130: "Name a service or an item.",
	1131: "At most five.",
	1132: "A date in this century.",
	1133: "From 0 to 120 months.",
	1134: "With modify only.",
	1135: "Name the version of the service that you saw.",
	1136: "Name the service that changes.",
	1137: "Choose a product.",
	1138: "Choose add or modify.",
	1139: "Unknown option.",
	1140: "Unknown characteristic.",
	1141: "Too many characteristics or options.",
	1142: "From 0 to 1,000,000.",
	1143: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1144: "At most twenty numbers or ranges.",
	1145: "Choose 13, 26 or 52 weeks.",
	1146: "These numbers are for account managers, sales managers and operations.",
	1147: "This service no longer exists.",
	1148: "This product cannot be ordered (any more).",
	1149: "This service cannot move to this product.",
	1150: "The service changed since you saw it; look at it again.",
	1151: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1152: "product",
	1153: "There is no document until the version is approved.",
	1154: "Choose acknowledged, inProgress or partial.",
	1155: "The hash is not of this version; look at it again.",
	1156: "There is no such version.",
	1157: "There is a newer version: {0}.",
	1158: "One or more checks did not pass.",
	1159: "The contracting party changed since the request; revise the quote to take that over.",
	1160: "This customer's cart is not empty.",
	1161: "You may not do this.",
	1162: "This product does not come with this term.",
	1163: "These changes take effect at different moments; ask for them apart.",
	1164: "Nothing changes.",
	1165: "This can be done on {0} at the earliest.",
	1166: "This cannot be done in the current state.",
	1167: "Links in a cart only.",
	1168: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1169: "VAT reverse charged to the customer.",
	1170: "There is a catalogue from {0} already.",
	1171: "There is another catalogue {0}.",
	1172: "Too busy at the moment; try again.",
	1173: "This is too much text together; divide it over more requests.",
	1174: "This cursor is not of this list.",
	1175: "customer",
	1176: "person",
	1177: "This role does not decide on quotes.",
	1178: "An order in this state is not open.",
	1179: "This Idempotency-Key was used for another request.",
	1180: "cart",
	1181: "version of the quote",
	1182: "document",
	1183: "order",
	1184: "job",
	1185: "session",
	1186: "Choose accountManager, salesManager or engineering.",
	1187: "The request did not arrive in full.",
	1188: "This is not JSON: look at byte {0}.",
	1189: "This is not UTF-8.",
	1190: "Nested too deeply.",
	1191: "This field stands more than once.",
	1192: "This parameter stands more than once.",
	1193: "There is no such parameter here.",
	1194: "The query string is malformed.",
	1195: "A whole number from 1 to {0}.",
	1196: "Choose from {0}.",
	1197: "Another version than the one in the path.",
	1198: "Send {0}.",
	1199: "an object",
	1200: "Without prices with for=customer only.",
	1201: "At most 100 characters.",
	1202: "Another service than the one in the path.",
	1203: "Modify only.",
	1204: "a list",
	1205: "A date like 2026-11-17.",
	1206: "A null cannot be here; leave the field out.",
	1207: "There is no such field here.",
	1208: "a whole number",
	1209: "true or false",
	1210: "a text",
	1211: "This link has expired",
	1212: "This link has been revoked",
	1213: "This link is invalid or has expired.",
	1214: "This link is not valid",
	1215: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1216: "This link is not complete",
	1217: "Please try again.",
	1218: "The login did not work",
	1219: "Logging in is not possible just now",
	1220: "Not saved. Please log in and try again.",
	1221: "You cannot log in here with this account.",
	1222: "You have no access here",
	1223: "This form did not come from our site",
	1224: "This does not exist, or is not for you.",
	1225: "What waits for your decision is in your work list.",
	1226: "Please try again in a moment.",
	1227: "Something went wrong",
	1228: "The request was abandoned",
	1229: "One moment please",
	1230: "Name the version that you saw",
	1231: "This is not right",
	1232: "This media type cannot be used here",
	1233: "Too much was sent",
	1234: "What you saw changed meanwhile",
	1235: "This cannot be done now",
	1236: "This method cannot be used here",
	1237: "Not found",
	1238: "You have no access to this page",
	1239: "You are not logged in",
	1240: "This is our fault. Please try again later.",
	1241: "At most {0} KB.",
	1242: "Not saved. Please send a shorter text or a smaller file.",
	1243: "Name one ETag, in quotes.",
	1244: "A weak ETag matches nothing.",
	1245: "Name in If-Match the ETag of what you saw.",
	1246: "From 1 to 255 visible ASCII characters.",
	1247: "Give every request a key of its own.",
	1248: "I am mandated by {0} to sign.",
	1249: "It cannot go in the cart like this; see the checks.",
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
	80:   "Controleer uw gegevens.",
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
	107:  "Oostenrijk",
	108:  "België",
	109:  "Bulgarije",
	110:  "Zwitserland",
	111:  "Cyprus",
	112:  "Tsjechië",
	113:  "Duitsland",
	114:  "Denemarken",
	115:  "Estland",
	116:  "Spanje",
	117:  "Finland",
	118:  "Frankrijk",
	119:  "Verenigd Koninkrijk",
	120:  "Griekenland",
	121:  "Kroatië",
	122:  "Hongarije",
	123:  "Ierland",
	124:  "IJsland",
	125:  "Italië",
	126:  "Liechtenstein",
	127:  "Litouwen",
	128:  "Luxemburg",
	129:  "Letland",
	130:  "Malta",
	131:  "Nederland",
	132:  "Noorwegen",
	133:  "Polen",
	134:  "Portugal",
	135:  "Roemenië",
	136:  "Zweden",
	137:  "Slovenië",
	138:  "Slowakije",
	139:  "Vul een datum in als 2027-01-31.",
	140:  "Vul een heel getal in.",
	141:  "Wat er met elke dienst gebeurde",
	142:  "Niet alles is in een winkelwagen gelegd",
	143:  "Kies eerst wat er verandert.",
	144:  "Totaal verschil per maand {0}, eenmalig {1}",
	145:  "Diensten samen wijzigen",
	146:  "Niet mogelijk",
	147:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	148:  "Staat in de winkelwagen",
	149:  "Laat leeg voor de vroegst mogelijke datum",
	150:  "Huidige looptijden behouden",
	151:  "Kies",
	152:  "Ongewijzigd laten",
	153:  "Laat leeg om niets te wijzigen. Van {0} tot en met {1}",
	154:  "Overstappen op {0}",
	155:  "{0} behouden",
	156:  "Diensten",
	157:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	158:  "Naar uw diensten",
	159:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	160:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	161:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	162:  "Behouden of overstappen",
	163:  "Wat verandert er bij alle?",
	164:  "Bereken",
	165:  "Wat het wordt",
	166:  "In de winkelwagen: ",
	167:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	168:  "Per dienst",
	169:  "Terug naar de wijziging",
	170:  "Oud, nieuw en verschil",
	171:  "De gekozen diensten",
	172:  "Dienst",
	173:  "Verschil",
	174:  "Eenmalig",
	175:  "Vanaf",
	176:  "Totaal van ",
	177:  "Bedragen zijn exclusief btw.",
	178:  "Staat niet (meer) in de winkelwagen",
	179:  "Winkelwagen van ",
	180:  "Winkelwagen",
	181:  "Nog zonder prijs",
	182:  "Regel {0}, {1}: {2}",
	183:  "Regel wijzigen",
	184:  "Nieuwe prijzen bekijken",
	185:  "Verklaring vastleggen",
	186:  "Klant aanvullen",
	187:  "U kunt hiermee verder.",
	188:  "Uw accountmanager kan dit oplossen.",
	189:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	190:  "per maand",
	191:  "Wordt",
	192:  "U zag",
	193:  "Prijs",
	194:  "Vastgelegd: {0}, {1}",
	195:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	196:  "U herziet {0}",
	197:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	198:  "Datum",
	199:  "Naam",
	200:  "Niet opgeslagen",
	201:  "Voor ",
	202:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	203:  "Totaal van deze aanvraag",
	204:  "Begin hier",
	205:  "Meer in deze aanvraag",
	206:  "Een dienst van deze klant wijzigen",
	207:  "Nieuwe dienst kiezen",
	208:  "Winkelwagen leegmaken",
	209:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	210:  "Definitief leegmaken",
	211:  "Los dit op voordat u de offerte aanvraagt",
	212:  "Let op",
	213:  "Prijzen zijn veranderd",
	214:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	215:  "Nieuwe prijzen aanvaarden",
	216:  "Naar aanvragen",
	217:  "Wijzigen: {0}",
	218:  "Wijzigen",
	219:  "Verwijderen: {0}",
	220:  "Verwijderen",
	221:  "Verklaring van de klant over de looptijd",
	222:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	223:  "Verklaring intrekken",
	224:  "Naam van wie dit namens de klant verklaart",
	225:  "Datum van de verklaring",
	226:  "Verklaring vastleggen",
	227:  "Offerte aanvragen",
	228:  "Dit kan zodra alles hierboven in orde is.",
	229:  "Bekijk wat er nodig is",
	230:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	231:  "Kenmerk van de wijziging",
	232:  "Aanbod",
	233:  "bij {0}",
	234:  "dezelfde dag",
	235:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	236:  "{0} of {1} maanden",
	237:  "Servicecontracten",
	238:  "Hosting",
	239:  "Telefonie",
	240:  "Verbindingen",
	241:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	242:  "Er is op dit moment niets te bestellen.",
	243:  "Levertijd",
	244:  "Looptijd",
	245:  "naar de winkelwagen",
	246:  "Naar de winkelwagen",
	247:  "Deze regel staat niet meer in de winkelwagen",
	248:  "Controleer uw keuze en sla deze opnieuw op.",
	249:  "Voor welke klant?",
	250:  "Zoek op naam, referentie, KvK-nummer of plaats",
	251:  "Zoeken",
	252:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	253:  "U hebt nog geen klanten. Leg er eerst een vast.",
	254:  "Er zijn meer klanten; zoek om ze te vinden.",
	255:  "Nieuwe klant vastleggen",
	256:  "Uw keuze",
	257:  "Opties",
	258:  "Gewenste datum (optioneel)",
	259:  "Op zijn vroegst op ",
	260:  "Laat leeg voor de vroegst mogelijke datum.",
	261:  "Koppeling",
	262:  "Hoort bij",
	263:  "Hier hoort een andere dienst bij",
	264:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	265:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	266:  "Nodig voor een aanvraag",
	267:  "Prijs bijwerken",
	268:  "Terug naar de eerste keuze",
	269:  "Vergelijking sluiten",
	270:  "Opbouw van de prijs",
	271:  "Vergelijken met een andere samenstelling",
	272:  "Levering",
	273:  "Contactpersoon: ",
	274:  "Ander adres of andere contactpersoon",
	275:  "Adres van levering",
	276:  "Nummerbehoud en documenten",
	277:  "Huidige aanbieder",
	278:  "Nummers of reeksen, een per regel",
	279:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	280:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	281:  "Opmerking (optioneel)",
	282:  "Terug naar de offerte",
	283:  "U bent niet bevoegd om te bestellen",
	284:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	285:  "De PDF wordt nog gemaakt",
	286:  "SHA-256 van de PDF",
	287:  "Geldig tot en met",
	288:  "Versie",
	289:  "Contractpartij",
	290:  "Klant",
	291:  "Naar order {0}",
	292:  "Deze offerte is al besteld",
	293:  "Naar de offerte",
	294:  "Status: {0}.",
	295:  "Deze offerte kan nu niet worden besteld",
	296:  "Regel",
	297:  "Ondertekenen en bestellen",
	298:  "Activeren en bestellen",
	299:  "Wat u bestelt",
	300:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	301:  "Uw bevestiging",
	302:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	303:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	304:  "Klanten",
	305:  "Nog niet opgeslagen",
	306:  "Daarna is er iets in veranderd. Slaat u het nu op, dan ontstaat er een tweede klant.",
	307:  "Dit formulier is al een keer opgeslagen",
	308:  "Gegevens van {0}",
	309:  "Nieuwe klant",
	310:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	311:  "Geen klant gevonden met ",
	312:  "Toon alle klanten",
	313:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	314:  "Uw referentie",
	315:  "Plaats",
	316:  "Gegevens",
	317:  "onvolledig",
	318:  "compleet",
	319:  "Volgende",
	320:  "Uw referentie:",
	321:  "Voor een offerte ontbreekt nog:",
	322:  "Gegevens aanvullen",
	323:  "verschil per maand",
	324:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	325:  "Deze klant heeft nog geen diensten.",
	326:  "Referentie",
	327:  "Per maand",
	328:  "Bekijk wat u kunt uitbreiden",
	329:  "Offertes van deze klant",
	330:  "Gegevens wijzigen",
	331:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	332:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	333:  "(optioneel)",
	334:  "Opslaan",
	335:  "Annuleren",
	336:  "Contactpersoon",
	337:  "Vestigingsadres",
	338:  "Btw-id",
	339:  "Onderneming",
	340:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	341:  "Taal van de offerte",
	342:  "Nee",
	343:  "Ja",
	344:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	345:  "Kleine onderneming",
	346:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	347:  "KvK-nummer",
	348:  "Statutaire naam",
	349:  "Contactpersoon op locatie",
	350:  "Installatieadres",
	351:  "Postcode",
	352:  "Huisnummer",
	353:  "Straat",
	354:  "E-mail",
	355:  "Telefoon",
	356:  "Land",
	357:  "leeg",
	358:  "Hieronder staat wat u invulde. Slaat u dat op, dan vervangt het wat er nu staat:",
	359:  "Deze klant is intussen gewijzigd",
	360:  "{0} per maand, {1} eenmalig",
	361:  "nu {0}",
	362:  "Uw besluit als ",
	363:  "Goedkeuren kan nu niet",
	364:  "Waarom is de btw-behandeling akkoord?",
	365:  "Korting geven (optioneel)",
	366:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	367:  "Korting op de maandprijs",
	368:  "Korting op eenmalig",
	369:  "Toon eerst de nieuwe cijfers",
	370:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	371:  "Goedkeuren met deze korting",
	372:  "Goedkeuren",
	373:  "Vraag versturen",
	374:  "Uw vraag aan de partner",
	375:  "Terugsturen met een vraag",
	376:  "Definitief afwijzen",
	377:  "Reden voor de partner",
	378:  "Afwijzen",
	379:  "Eenheid",
	380:  "Alleen een accountmanager kan zich laten vervangen.",
	381:  "Deze pagina is niet voor u",
	382:  "{0} tot en met {1}",
	383:  "Vervanging",
	384:  "Ondertekenen namens de klant",
	385:  "Activeren",
	386:  "Offerte",
	387:  "Voortgang",
	388:  "De aanvraag",
	389:  "Opgemerkt bij de aanvraag",
	390:  "Wie beslist",
	391:  "Versies",
	392:  "Geschiedenis en opmerkingen",
	393:  "Opmerking plaatsen",
	394:  "Uw opmerking; uw accountmanager leest deze ook",
	395:  "Opmerking toevoegen",
	396:  "Uw antwoord",
	397:  "Antwoord; de aanvraag zelf verandert niet",
	398:  "Antwoord versturen",
	399:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	400:  "Aanvraag aanpassen",
	401:  "Andere acties",
	402:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	403:  "Offerte aanpassen",
	404:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	405:  "Kopiëren naar de winkelwagen",
	406:  "Intrekken",
	407:  "Reden (optioneel)",
	408:  "Definitief intrekken",
	409:  "Elders ondertekende PDF toevoegen",
	410:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	411:  "Ondertekende PDF, ten hoogste 4 MB",
	412:  "Dit bestand is groter dan 4 MB.",
	413:  "PDF toevoegen",
	414:  "Offertes",
	415:  "Klant of nummer",
	416:  "Alle",
	417:  "Status",
	418:  "Vervangen",
	419:  "Verlopen",
	420:  "Ingetrokken",
	421:  "Afgewezen",
	422:  "Besteld",
	423:  "Goedgekeurd",
	424:  "Vraag aan u",
	425:  "Aangevraagd",
	426:  "Wij beoordelen de aanvraag",
	427:  "Opnieuw aanvragen",
	428:  "Vraag beantwoorden",
	429:  "Laten ondertekenen",
	430:  "Bestellen",
	431:  "Order volgen",
	432:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	433:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	434:  "Geldig t/m",
	435:  "Volgende stap",
	436:  "Hier nog niets gevonden; zoek verder terug.",
	437:  "Niets gevonden.",
	438:  "Toon alles",
	439:  "Kies een PDF.",
	440:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	441:  "Dit bestand is geen PDF.",
	442:  "De naam van het bestand: {0}",
	443:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	444:  "Toegevoegd: {0}",
	445:  "Er ging iets mis.",
	446:  "Inloggen",
	447:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	448:  "Uw account heeft hier nog geen rol",
	449:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	450:  "Het formulier is niet compleet",
	451:  "Opnieuw proberen",
	452:  "Naar het begin",
	453:  "Naar uw werklijst",
	454:  "Extra korting",
	455:  "Met deze korting",
	456:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	457:  "Ten hoogste 100%.",
	458:  "Ten hoogste twee cijfers achter de komma.",
	459:  "Welkom",
	460:  "Overzicht",
	461:  "Bij oneCentral ter beoordeling",
	462:  "oneCentral heeft een vraag",
	463:  "Goedgekeurd, wacht op ondertekening door een collega",
	464:  "Klaar om te ondertekenen",
	465:  "Goedgekeurd, wacht op activering door een collega",
	466:  "Klaar om te activeren",
	467:  "wordt een nieuwe versie van {0}",
	468:  "Blijft staan tot",
	469:  "Laatst gewijzigd",
	470:  "Open winkelwagens",
	471:  "Orders",
	472:  "Lopende orders",
	473:  "{0} van {1} geleverd",
	474:  "{0, plural, one {{0} regel} other {{0} regels}}",
	475:  "Bestellen bij oneCentral",
	476:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	477:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	478:  "Uw account is geblokkeerd",
	479:  "Dienst uitbreiden",
	480:  "Nieuwe dienst",
	481:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	482:  "Toegestaan",
	483:  " Alternatief: {0}.",
	484:  "Met motivering toe te staan",
	485:  "Bekijken wij",
	486:  "Moet eerst worden opgelost",
	487:  "Let op",
	488:  "Aan zet: {0}.",
	489:  "uw accountmanager",
	490:  "niet meer nodig",
	491:  "teruggestuurd",
	492:  "afgewezen",
	493:  "goedgekeurd",
	494:  "wacht op {0}",
	495:  "wacht op besluit",
	496:  " door {0}, {1}",
	497:  "Boven {0} beslist ook een {1}.",
	498:  "niet geleverd",
	499:  "geannuleerd",
	500:  "opgeleverd",
	501:  "Order vrijgegeven",
	502:  "Elders ondertekend document toegevoegd",
	503:  "Document van versie {0} gemaakt",
	504:  "Opmerking",
	505:  "Overgedragen aan {0}",
	506:  "Versie {0} vervangen",
	507:  "Versie {0} verlopen",
	508:  "Versie {0} ingetrokken",
	509:  "Versie {0} teruggestuurd met een vraag",
	510:  "Versie {0} afgewezen",
	511:  "Versie {0} goedgekeurd",
	512:  "Akkoord met versie {0}",
	513:  "Korting gegeven: versie {0}",
	514:  "Versie {0} wordt aangepast",
	515:  "Vraag beantwoord met versie {0}",
	516:  "Versie {0} aangevraagd",
	517:  "Naar de inhoud",
	518:  "Hoofdmenu",
	519:  "Uitloggen",
	520:  "kenmerk van deze pagina",
	521:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	522:  "Inloggen en beoordelen",
	523:  "Door deze pagina te openen beslist u nog niets.",
	524:  "Uw besluit wordt gevraagd",
	525:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	526:  "Deze aanvraag wacht niet op u",
	527:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	528:  "Hierover valt niets meer te beslissen",
	529:  "Bekijk de aanvraag",
	530:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	531:  "Er is een nieuwere versie",
	532:  "Naar de nieuwste versie",
	533:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	534:  "{0, plural, one {{0} uur} other {{0} uur}}",
	535:  "minder dan een uur",
	536:  "In deze weken is niets aangevraagd, besloten of besteld.",
	537:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	538:  "{0} weken",
	539:  "Cijfers",
	540:  "Naar de cijfers",
	541:  "Deze periode is er niet",
	542:  "excl. btw; orders: {0}",
	543:  "Gewonnen per maand",
	544:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	545:  "Van besluit tot order",
	546:  "Van aanvraag tot besluit",
	547:  "waarvan nu besteld: {0}",
	548:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	549:  "Werkdagen van besluit tot order",
	550:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	551:  "Werkdagen van aanvraag tot besluit",
	552:  "Het verschil per maand van de orders, excl. btw.",
	553:  "Gewonnen per maand, per week van de order",
	554:  "{0}, waarvan besteld {1}",
	555:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	556:  "Aanvragen per week",
	557:  "{0}, 9 van de 10 binnen {1}",
	558:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	559:  "Samen",
	560:  "Week, vanaf maandag",
	561:  "Tot order, 90%",
	562:  "Tot order, mediaan",
	563:  "Tot besluit, 90%",
	564:  "Tot besluit, mediaan",
	565:  "Besloten",
	566:  "Nu besteld",
	567:  "Periode",
	568:  "Per partner",
	569:  "Per week",
	570:  "Download als CSV",
	571:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	572:  "gewonnen per maand, euro excl. btw",
	573:  "werkdagen tot order, 90%",
	574:  "werkdagen tot order, mediaan",
	575:  "besteld",
	576:  "werkdagen tot besluit, 90%",
	577:  "werkdagen tot besluit, mediaan",
	578:  "besloten",
	579:  "waarvan nu besteld",
	580:  "aangevraagd",
	581:  "partnernummer",
	582:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	583:  "Wacht op vrijgave",
	584:  "Opgeleverd",
	585:  "wacht op oneCentral",
	586:  "Vrijgegeven",
	587:  "Verklaring",
	588:  "Op",
	589:  "Ondertekend door",
	590:  "Geactiveerd door",
	591:  "Vastgelegd door",
	592:  "Dienst {0}",
	593:  "Opgeleverd op",
	594:  "Gepland was",
	595:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	596:  "Geplande datum",
	597:  "Specificatie in de offerte",
	598:  "Bevestiging",
	599:  "Offerte ",
	600:  "Deze regel annuleren",
	601:  "Reden",
	602:  "Regel annuleren",
	603:  "Niet geleverd",
	604:  "Geannuleerd",
	605:  "Deels klaar",
	606:  "In uitvoering",
	607:  "{0} van {1}",
	608:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	609:  "Orders, de nieuwste eerst; bedragen zonder btw",
	610:  "Besteld op",
	611:  "Eerstvolgende datum",
	612:  "Hier bestellen de partners van oneCentral.",
	613:  "engineering beoordeelt het ontwerp",
	614:  ", in stappen van {0}",
	615:  "Van {0} tot en met {1}",
	616:  "{0}: ten minste die van wat eraan gekoppeld is.",
	617:  "{0}: {1} tot {2} keer {3}.",
	618:  "vraagt een document: {0}",
	619:  "niet samen met {0}",
	620:  "geldt voor alle {0}",
	621:  "ten hoogste {0}",
	622:  "Kenmerk van de {0}",
	623:  "geen",
	624:  "Hoort bij een van: {0}.",
	625:  "in de winkelwagen",
	626:  "Naar de winkelwagen van deze klant",
	627:  "Alleen versie {0} geldt nog.",
	628:  "U bekijkt een eerdere versie",
	629:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	630:  "Wij hebben een vraag",
	631:  "Deze offerte is besteld als order {0}.",
	632:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	633:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	634:  "Wij beoordelen uw aanvraag",
	635:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	636:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	637:  "uiterlijk {0}",
	638:  "wacht op uw antwoord",
	639:  " en ",
	640:  "wacht op {0}",
	641:  "Uw antwoord op onze vraag",
	642:  "Voor uw klant, met prijzen (PDF)",
	643:  "Voor uw klant, zonder prijzen (PDF)",
	644:  "De offerte als PDF",
	645:  "Versie {0}",
	646:  "Controleer deze velden:",
	647:  "Nog niet alles klopt",
	648:  "Documenten",
	649:  "Nummers",
	650:  "Opmerking",
	651:  "Gewenste datum",
	652:  "{0}, gepland tot en met {1}",
	653:  "Opties: prijs per stuk",
	654:  "anders",
	655:  "gelijk",
	656:  "Deze keuze",
	657:  "Eerste keuze",
	658:  "Vergelijking",
	659:  "ja",
	660:  "nee",
	661:  "Geef een reden om dit toe te staan.",
	662:  "Aanvraag",
	663:  "Naar uw besluit",
	664:  "Controles",
	665:  "Btw",
	666:  "Uw opmerking; de partner leest deze ook",
	667:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	668:  "loopt per maand door",
	669:  "beëindigd",
	670:  "geblokkeerd",
	671:  "actief",
	672:  "Contact",
	673:  "Adres",
	674:  "Maandprijs, excl. btw",
	675:  "Kenmerk",
	676:  "{0}, t/m {1} ({2})",
	677:  "Product, kenmerk, referentie of plaats",
	678:  "Alle klanten",
	679:  "Alle producten",
	680:  "Uitbreiden",
	681:  "Nu niet uit te breiden",
	682:  "Nu uit te breiden",
	683:  "Alle diensten",
	684:  "Filter toepassen",
	685:  "Vink diensten aan om ze samen te wijzigen.",
	686:  "Alles op deze pagina aanvinken",
	687:  "Mogelijkheden",
	688:  "Aangevinkte diensten wijzigen",
	689:  "Volgende diensten",
	690:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	691:  "Er is geen dienst die hieraan voldoet.",
	692:  "Toon alle diensten",
	693:  "Uw klanten hebben nog geen diensten.",
	694:  "Bekijk het aanbod",
	695:  "Kies {0} {1}",
	696:  "Uit te breiden: ",
	697:  "Overstappen op ",
	698:  "Wijzigen: {0} {1}",
	699:  "Een wijziging van deze dienst staat in de winkelwagen",
	700:  "Alleen overstappen kan nog",
	701:  "Wijzigen kan nu niet",
	702:  "Bekijk de lopende order",
	703:  "Deze dienst wijzigen",
	704:  "Loopt over",
	705:  "Configuratie",
	706:  "Uit te breiden",
	707:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	708:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	709:  "Antwoord op uw vraag",
	710:  "Aangevraagd op",
	711:  "Aangevraagd door",
	712:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	713:  "Naar de nieuwe cijfers",
	714:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	715:  "Nog niet opgeslagen",
	716:  "korting op eenmalig",
	717:  "korting op de maandprijs",
	718:  "Akkoord",
	719:  "Machtiging",
	720:  "Functie ondertekenaar",
	721:  "Naam ondertekenaar",
	722:  "Antwoord",
	723:  "Ondertekende PDF",
	724:  "Vraag",
	725:  "Btw-controle",
	726:  "Deze versie was geldig tot en met {0}.",
	727:  "Teruggestuurd met een vraag",
	728:  "De partner kan bestellen tot en met {0}.",
	729:  "Deze versie wacht niet op u",
	730:  "U hebt deze versie goedgekeurd",
	731:  "Nog te beslissen door: {0}.",
	732:  "Regel {0}: ",
	733:  "Werklijst",
	734:  "Dit is de werklijst van oneCentral.",
	735:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	736:  "Er is niets in de winkelwagen gelegd",
	737:  "De wijziging in de winkelwagen aanpassen",
	738:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	739:  "Deze dienst staat al in de winkelwagen",
	740:  "Wijzigen: {0}",
	741:  "{0} behouden",
	742:  "Dit is nog niet te berekenen",
	743:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	744:  "Geen wijziging om te berekenen",
	745:  "Deze dienst kan nu niet wijzigen",
	746:  "Wat verandert er?",
	747:  "Nummers meenemen",
	748:  "Wijziging in de winkelwagen opslaan",
	749:  "In de winkelwagen",
	750:  "Huidig en nieuw",
	751:  "Kies wat er verandert; hier ziet u wat het kost.",
	752:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	753:  "Maandprijs per aantal",
	754:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	755:  "Bijvoorbeeld het inkoopnummer van de klant",
	756:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	757:  "nu",
	758:  "; nu {0}",
	759:  "nu aan; zonder: {0}",
	760:  "; nu {0}",
	761:  "Ten hoogste {0}",
	762:  "Huidige looptijd behouden: {0}",
	763:  "Nummers die meegaan",
	764:  "Huidige aanbieder van de nummers",
	765:  "Kenmerk van het document {0}",
	766:  "Kenmerk van de portingmachtiging",
	767:  "{0} per maand",
	768:  "zelfde maandprijs",
	769:  "op de gekozen datum",
	770:  "na afloop van de looptijd",
	771:  "per de eerste van een maand",
	772:  "zodra levering mogelijk is",
	773:  "blijft: {0}, t/m {1}",
	774:  "nieuw: {0}, t/m {1}",
	775:  "U hebt geen openstaande aanvragen.",
	776:  "Niets van wat op u wacht, past bij dit filter.",
	777:  "Geef een bedrag als 1.234,56.",
	778:  "Kies een van de mogelijkheden.",
	779:  "Bedrag vanaf, per maand of eenmalig",
	780:  "Wacht",
	781:  "U beslist als",
	782:  "7 dagen of langer",
	783:  "3 dagen of langer",
	784:  "1 dag of langer",
	785:  " (akkoord)",
	786:  " (nog niet)",
	787:  "Filteren",
	788:  "Toon alles",
	789:  "U vervangt ",
	790:  "Wacht sinds",
	791:  "Ook nodig",
	792:  "niemand anders",
	793:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	794:  "U hebt geen vervanging ingesteld.",
	795:  "Verwijderen: {0}",
	796:  "Vervanging toevoegen",
	797:  "Collega",
	798:  "Kies een accountmanager",
	799:  "Eerste dag",
	800:  "Laatste dag",
	801:  "Toevoegen",
	802:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	803:  "Kenmerk",
	804:  "Totaal",
	805:  "Totaal van deze offerte",
	806:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	807:  "Looptijd langer dan 24 maanden",
	808:  "Opmerkingen",
	809:  "Voorwaarden",
	810:  "Op deze offerte zijn van toepassing {0}.",
	811:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	812:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	813:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	814:  "Geldigheid",
	815:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	816:  "Dit aanbod is",
	817:  "Deze offerte is",
	818:  "De geldigheid wordt bij goedkeuring bepaald.",
	819:  "Handtekening",
	820:  "Plaats en datum",
	821:  "Functie",
	822:  "Namens {0}",
	823:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	824:  "Voor akkoord",
	825:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	826:  "Activering",
	827:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	828:  "Ter informatie",
	829:  "Maandprijs",
	830:  "vervalt",
	831:  "nieuw",
	832:  "overstap",
	833:  "Nieuw",
	834:  "Oud",
	835:  "gewijzigd",
	836:  "ongewijzigd",
	837:  "Specificatie",
	838:  "Locatie en contact",
	839:  "Levering en looptijd",
	840:  "Wijziging",
	841:  "Overstap",
	842:  "Gekoppeld aan",
	843:  "{0} (einde van de looptijd)",
	844:  "{0} (begin van de maand)",
	845:  "{0}, loopt tot en met {1} ({2} resterend)",
	846:  "loopt per maand",
	847:  "{0} vanaf oplevering, gepland tot en met {1}",
	848:  "regel {0}, {1}",
	849:  "Locatie",
	850:  "Toegezegd document",
	851:  "{0}",
	852:  " en nog {0}",
	853:  "Open deze offerte in het partnerportaal",
	854:  "kenmerk {0}",
	855:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	856:  "btw-id {0}",
	857:  "KvK {0}",
	858:  "{0}, statutair gevestigd te {1}",
	859:  "Uw partner",
	860:  "Locatie klant",
	861:  "Klantreferentie",
	862:  "Uw btw-id",
	863:  "Uw KvK-nummer",
	864:  "Uw leverancier",
	865:  "Nummer",
	866:  "wordt bij goedkeuring bepaald",
	867:  "Graag bieden wij u het volgende aan: {0}.{1}",
	868:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	869:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	870:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	871:  "Wat er verandert",
	872:  "Levertijd (werkdagen)",
	873:  "Gepland",
	874:  " (per stuk)",
	875:  "Optie: {0}",
	876:  " ({0} per stuk)",
	877:  "SLA (hersteltijd, beschikbaarheid)",
	878:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	879:  "Open de winkelwagen",
	880:  "Wordt verwijderd op",
	881:  "Laatst gewijzigd door",
	882:  "Inhoud",
	883:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	884:  "Uw winkelwagen staat nog open",
	885:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	886:  "Ingangsdatum",
	887:  "Te porteren",
	888:  "Koppeling",
	889:  "Referentie klant",
	890:  "Contact op locatie",
	891:  "regel {0}",
	892:  "dienst {0}",
	893:  "loopt door tot en met {0}, nog {1}",
	894:  "verlengd, per maand opzegbaar",
	895:  "{0} vanaf oplevering",
	896:  "regel {0} ({1})",
	897:  "Toelichting",
	898:  " ({0})",
	899:  "{0}: {1}",
	900:  "Voortgang per regel",
	901:  "In de winkelwagen",
	902:  "{0} (Nederlandse tijd)",
	903:  "Kenmerk {0}, controlegetal {1}.",
	904:  "Moment: {0}.",
	905:  "Automatisch verstuurd door oneCentral.",
	906:  "Download de bevestiging (PDF)",
	907:  "Geachte {0},",
	908:  "Geachte heer, mevrouw,",
	909:  "{0} van {1}",
	910:  "Orderstatus",
	911:  "Order",
	912:  "Bekijk de order",
	913:  "{0} op",
	914:  "{0} door",
	915:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	916:  "De order is ontvangen",
	917:  "Order {0} ontvangen, {1}",
	918:  "De order is vrijgegeven voor levering.",
	919:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	920:  "Geactiveerd",
	921:  "{0}, {1}",
	922:  "Ondertekend",
	923:  "Vrijgegeven op",
	924:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	925:  "De order is vrijgegeven voor levering",
	926:  "Order {0} vrijgegeven, {1}",
	927:  "Order {0} opgeleverd, {1}",
	928:  "Opgeleverd in order {0}, {1}",
	929:  "Order {0} voor {1} is opgeleverd.",
	930:  "In order {0} voor {1} is {2} opgeleverd.",
	931:  "Annulering in order {0}, {1}",
	932:  "Order {0} voor {1} is geannuleerd.",
	933:  "In order {0} voor {1} is {2} geannuleerd.",
	934:  "De levering is mislukt",
	935:  "Levering mislukt in order {0}, {1}",
	936:  "Order {0} voor {1} kon niet worden geleverd.",
	937:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	938:  "Order {0} voor {1} is deels afgehandeld.",
	939:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	940:  "Partner",
	941:  "Antwoord van de partner op de vraag",
	942:  "Eén besluit uit uw groep is genoeg.",
	943:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	944:  "Bekijk en beslis",
	945:  "Beslissen vóór",
	946:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	947:  "Uw goedkeuring wordt gevraagd",
	948:  "Goedkeuring gevraagd: {0}, {1}",
	949:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	950:  "Uw besluit wordt nog gevraagd",
	951:  "Herinnering: {0} wacht op uw besluit, {1}",
	952:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	953:  "Uw besluit als vervanger wordt gevraagd",
	954:  "Als vervanger: {0} wacht op uw besluit, {1}",
	955:  "Bekijk de offerte",
	956:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	957:  "De aanvraag is teruggestuurd met een vraag",
	958:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	959:  "Beantwoord de vraag",
	960:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	961:  "Er is een vraag over uw aanvraag",
	962:  "Vraag over offerte {0}, {1}",
	963:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	964:  "De offerte is afgewezen",
	965:  "Offerte {0} afgewezen, {1}",
	966:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	967:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	968:  "De offerte is goedgekeurd",
	969:  "Offerte {0} goedgekeurd, {1}",
	970:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	971:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	972:  "De partner kan de offerte nu namens de klant ondertekenen.",
	973:  "De partner kan de offerte nu activeren.",
	974:  "Bekijk en onderteken",
	975:  "Bekijk en activeer",
	976:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	977:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	978:  "De offerte verloopt binnenkort",
	979:  "Offerte {0} verloopt op {1}, {2}",
	980:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	981:  "De offerte is ingetrokken",
	982:  "Offerte {0} ingetrokken, {1}",
	983:  "Was geldig tot en met",
	984:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	985:  "De offerte is verlopen",
	986:  "Offerte {0} verlopen, {1}",
	987:  "Een opmerking verandert de offerte niet.",
	988:  "Lees en reageer",
	989:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	990:  "Er is een nieuwe opmerking",
	991:  "Nieuwe opmerking bij offerte {0}, {1}",
	992:  "E-mail over {0} niet bezorgd, {1}",
	993:  "Bekijk de gegevens",
	994:  "Niet bezorgd",
	995:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	996:  "Een e-mail kon niet worden bezorgd",
	997:  "Waarom uw besluit nodig is",
	998:  "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	999:  " Alternatief:",
	1000: ", regel {0}",
	1001: "Akkoord van {0}",
	1002: "Te beoordelen",
	1003: "Waar u op moet letten",
	1004: "uur",
	1005: "uur",
	1006: "Hersteltijd",
	1007: "Niveau",
	1008: "Pakket",
	1009: "ampère",
	1010: "Ten hoogste",
	1011: "Stroom",
	1012: "Ruimte",
	1013: "GB opslag",
	1014: "Opslag",
	1015: "Opslag (SSD)",
	1016: "GB geheugen",
	1017: "Geheugen",
	1018: "Maat",
	1019: "gebruikers",
	1020: "Gebruikers",
	1021: "Type gebruiker",
	1022: "nummers",
	1023: "kanalen",
	1024: "Spraakkanalen",
	1025: "Databundel",
	1026: "Doorvoer",
	1027: "Bandbreedte",
	1028: "Dit product kent geen varianten.",
	1029: "Dit product kent deze eigenschap niet.",
	1030: "Dit product kent geen aantal.",
	1031: "Gaat niet samen met {0}.",
	1032: "Ten hoogste {0}.",
	1033: "Deze optie bestaat niet bij dit product.",
	1034: "Alleen een beheerder kan dit.",
	1035: "Wijzig de accountmanager met de opdracht daarvoor.",
	1036: "Kies nl of en.",
	1037: "Noem de accountmanager.",
	1038: "Dit niveau bestaat niet.",
	1039: "Kies reseller of solutions.",
	1040: "Letters, cijfers, - en _.",
	1041: "Dit is geen accountmanager.",
	1042: "Geen rol van oneCentral.",
	1043: "Noem het subject.",
	1044: "Alleen een accountmanager kan dit.",
	1045: "Een ander dan uzelf.",
	1046: "De laatste dag moet op of na de eerste dag liggen.",
	1047: "Ten hoogste twintig.",
	1048: "Hierover is al beslist.",
	1049: "Deze versie wacht niet op u.",
	1050: "U hebt over deze versie al beslist.",
	1051: "De aanvrager beslist niet.",
	1052: "Alleen de accountmanager kan dit toestaan.",
	1053: "Alleen de accountmanager geeft korting.",
	1054: "Deze versie kan niet opnieuw worden berekend.",
	1055: "Deze regel bestaat niet.",
	1056: "Van nul tot en met het bedrag zelf.",
	1057: "Van 0 tot en met 10.000 basispunten.",
	1058: "Geef een percentage of een bedrag.",
	1059: "Geef een partner op.",
	1060: "U hebt hier geen rol.",
	1061: "partner",
	1062: "Alleen een partner kan dit.",
	1063: "offerte",
	1064: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1065: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1066: "Een kleur als #0E3C61.",
	1067: "Ten hoogste 80 diensten.",
	1068: "dienst",
	1069: "De winkelwagen is intussen gewijzigd.",
	1070: "Ten hoogste 80 regels per aanvraag.",
	1071: "Van 1 tot en met 80 regels.",
	1072: "regel",
	1073: "Deze koppeling bestaat niet.",
	1074: "Deze klant heeft deze dienst niet.",
	1075: "Dit product bestaat niet.",
	1076: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1077: "Noem de hash van wat u zag.",
	1078: "Een datum, niet in de toekomst.",
	1079: "Deze dienst staat al in de winkelwagen.",
	1080: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1081: "De winkelwagen is leeg.",
	1082: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1083: "Vul de klantgegevens aan: {0}.",
	1084: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1085: "De dienst is veranderd sinds de aanvraag.",
	1086: "De gekoppelde dienst is beëindigd.",
	1087: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1088: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1089: "Noem de SHA-256 van het document dat is getekend.",
	1090: "Bevestig dat u namens de klant mag ondertekenen.",
	1091: "Vul uw naam in.",
	1092: "Vul uw functie in.",
	1093: "Bevestig dat u akkoord gaat.",
	1094: "Deze offerte was geldig tot en met {0}.",
	1095: "Deze offerte is al besteld als order {0}.",
	1096: "Deze partner bevestigt anders: {0}.",
	1097: "Dit is niet het document van deze versie.",
	1098: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1099: "Geef een naam of een referentie.",
	1100: "De klant is intussen gewijzigd.",
	1101: "Vul het adres van levering in.",
	1102: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1103: "Dit is op dit adres niet leverbaar.",
	1104: "Vul de huidige aanbieder en de nummers in.",
	1105: "Vul het kenmerk in van het document: {0}.",
	1106: "portingmachtiging",
	1107: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1108: "Er loopt een nummerportering op deze dienst.",
	1109: "Deze dienst wordt beëindigd.",
	1110: "Deze dienst is geblokkeerd.",
	1111: "Deze dienst is beëindigd.",
	1112: "Er loopt al een order op deze dienst.",
	1113: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1114: "Deze dienst kan niet worden uitgebreid.",
	1115: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1116: "Deze offerte bestaat niet.",
	1117: "Geen PDF.",
	1118: "Ten hoogste 4 MB.",
	1119: "bewijsstuk",
	1120: "Van de dag van de order tot en met vandaag.",
	1121: "Bevat een stuurteken.",
	1122: "Ten hoogste {0} tekens.",
	1123: "Dit veld is verplicht.",
	1124: "Een postcode als 1234 AB.",
	1125: "Een landcode van twee letters (ISO 3166-1).",
	1126: "Een telefoonnummer als 0201234567 of +31201234567.",
	1127: "Een e-mailadres als naam@bedrijf.nl.",
	1128: "Geen geldig btw-id van dit land.",
	1129: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1130: "Noem een dienst of een regel.",
	1131: "Ten hoogste vijf.",
	1132: "Een datum in deze eeuw.",
	1133: "Van 0 tot en met 120 maanden.",
	1134: "Alleen bij modify.",
	1135: "Noem de versie van de dienst die u zag.",
	1136: "Kies de dienst die verandert.",
	1137: "Kies een product.",
	1138: "Kies add of modify.",
	1139: "Onbekende optie.",
	1140: "Onbekende eigenschap.",
	1141: "Te veel eigenschappen of opties.",
	1142: "Van 0 tot en met 1.000.000.",
	1143: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1144: "Ten hoogste twintig nummers of reeksen.",
	1145: "Kies 13, 26 of 52 weken.",
	1146: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1147: "Deze dienst bestaat niet meer.",
	1148: "Dit product is niet (meer) te bestellen.",
	1149: "Deze dienst kan niet naar dit product overstappen.",
	1150: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1151: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1152: "product",
	1153: "Er is pas een document als de versie is goedgekeurd.",
	1154: "Kies acknowledged, inProgress of partial.",
	1155: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1156: "Deze versie bestaat niet.",
	1157: "Er is een nieuwere versie: {0}.",
	1158: "Een of meer controles zijn niet geslaagd.",
	1159: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1160: "De winkelwagen van deze klant is niet leeg.",
	1161: "U mag dit niet doen.",
	1162: "Deze looptijd kan niet bij dit product.",
	1163: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1164: "Er verandert niets.",
	1165: "Dit kan op zijn vroegst op {0}.",
	1166: "Met de huidige status kan dit niet.",
	1167: "Koppelingen alleen in een winkelwagen.",
	1168: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1169: "Btw verlegd naar de afnemer.",
	1170: "Er is al een catalogus vanaf {0}.",
	1171: "Er is al een andere catalogus {0}.",
	1172: "Het is even te druk; probeer het opnieuw.",
	1173: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1174: "Deze cursor hoort niet bij deze lijst.",
	1175: "klant",
	1176: "persoon",
	1177: "Deze rol beoordeelt geen offertes.",
	1178: "In deze status is een order niet open.",
	1179: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1180: "winkelwagen",
	1181: "versie van de offerte",
	1182: "document",
	1183: "order",
	1184: "taak",
	1185: "sessie",
	1186: "Kies accountManager, salesManager of engineering.",
	1187: "Het verzoek is niet volledig ontvangen.",
	1188: "Dit is geen JSON: kijk bij byte {0}.",
	1189: "Dit is geen UTF-8.",
	1190: "Te diep genest.",
	1191: "Dit veld staat er meer dan eens.",
	1192: "Deze parameter staat er meer dan eens.",
	1193: "Deze parameter bestaat hier niet.",
	1194: "De querystring is niet goed gevormd.",
	1195: "Een geheel getal van 1 tot en met {0}.",
	1196: "Kies uit {0}.",
	1197: "Een andere versie dan die in het pad.",
	1198: "Stuur {0}.",
	1199: "een object",
	1200: "Zonder prijzen alleen met for=customer.",
	1201: "Ten hoogste 100 tekens.",
	1202: "Een andere dienst dan die in het pad.",
	1203: "Alleen modify.",
	1204: "een lijst",
	1205: "Een datum als 2026-11-17.",
	1206: "Een null kan hier niet; laat het veld weg.",
	1207: "Dit veld bestaat hier niet.",
	1208: "een geheel getal",
	1209: "true of false",
	1210: "een tekst",
	1211: "Deze link is verlopen",
	1212: "Deze link is ingetrokken",
	1213: "Deze link is ongeldig of verlopen.",
	1214: "Deze link is niet geldig",
	1215: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1216: "Deze link is niet compleet",
	1217: "Probeer het opnieuw.",
	1218: "Het inloggen is niet gelukt",
	1219: "Inloggen kan even niet",
	1220: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1221: "Met dit account kunt u hier niet inloggen.",
	1222: "U hebt hier geen toegang",
	1223: "Dit formulier kwam niet van onze site",
	1224: "Dit bestaat niet, of is niet voor u.",
	1225: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1226: "Probeer het over enkele ogenblikken opnieuw.",
	1227: "Er ging iets mis",
	1228: "Het verzoek is afgebroken",
	1229: "Even geduld",
	1230: "Noem de versie die u zag",
	1231: "Dit klopt niet",
	1232: "Dit mediatype kan hier niet",
	1233: "Er is te veel verstuurd",
	1234: "Wat u zag is intussen gewijzigd",
	1235: "Dit kan nu niet",
	1236: "Deze methode kan hier niet",
	1237: "Niet gevonden",
	1238: "U hebt geen toegang tot deze pagina",
	1239: "U bent niet ingelogd",
	1240: "Dat ligt aan ons. Probeer het later opnieuw.",
	1241: "Ten hoogste {0} KB.",
	1242: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1243: "Noem één ETag, tussen aanhalingstekens.",
	1244: "Een zwakke ETag komt met niets overeen.",
	1245: "Noem in If-Match de ETag van wat u zag.",
	1246: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1247: "Geef elk verzoek een eigen sleutel.",
	1248: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1249: "Zo kan het niet in de winkelwagen; zie de controles.",
}
