// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1248

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

// Telephony says "Telephony".
var Telephony = Message{key: 238}

// Connections says "Connections".
var Connections = Message{key: 239}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 240}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 241}

// LeadTime says "Lead time".
var LeadTime = Message{key: 242}

// Term says "Term".
var Term = Message{key: 243}

// ToCart says "to the cart".
var ToCart = Message{key: 244}

// ToCartButton says "To the cart".
var ToCartButton = Message{key: 245}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 246}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 247}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 248}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 249}

// Search says "Search".
var Search = Message{key: 250}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 251}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 252}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 253}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 254}

// YourChoice says "Your choice".
var YourChoice = Message{key: 255}

// Options says "Options".
var Options = Message{key: 256}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 257}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 258}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 259}

// Link says "Link".
var Link = Message{key: 260}

// GoesWith says "Goes with".
var GoesWith = Message{key: 261}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 262}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 263}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 264}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 265}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 266}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 267}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 268}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 269}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 270}

// Delivery says "Delivery".
var Delivery = Message{key: 271}

// At says "Contact: ".
var At = Message{key: 272}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 273}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 274}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 275}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 276}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 277}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 278}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 279}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 280}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 281}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 282}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 283}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 284}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 285}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 286}

// Version says "Version".
var Version = Message{key: 287}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 288}

// Customer says "Customer".
var Customer = Message{key: 289}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{290, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 291}

// ToQuote says "To the quote".
var ToQuote = Message{key: 292}

// State says "State: {state}.".
func State(state string) Message {
	return Message{293, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 294}

// ItemColumn says "Item".
var ItemColumn = Message{key: 295}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 296}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 297}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 298}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 299}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 300}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 301}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 302}

// CustomersTitle says "Customers".
var CustomersTitle = Message{key: 303}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 304}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 305}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 306}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{307, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 308}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 309}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 310}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 311}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 312}

// YourReference says "Your reference".
var YourReference = Message{key: 313}

// Town says "Town".
var Town = Message{key: 314}

// Details says "Details".
var Details = Message{key: 315}

// Incomplete says "incomplete".
var Incomplete = Message{key: 316}

// Complete says "complete".
var Complete = Message{key: 317}

// Next says "Next".
var Next = Message{key: 318}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 319}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 320}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 321}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 322}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 323}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 324}

// Reference says "Reference".
var Reference = Message{key: 325}

// PerMonthHeading says "Per month".
var PerMonthHeading = Message{key: 326}

// SeeWhatCanBeUpgraded says "See what you can upgrade".
var SeeWhatCanBeUpgraded = Message{key: 327}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 328}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 329}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 330}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 331}

// Optional says "(optional)".
var Optional = Message{key: 332}

// Save says "Save".
var Save = Message{key: 333}

// Cancel says "Cancel".
var Cancel = Message{key: 334}

// Contact says "Contact".
var Contact = Message{key: 335}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 336}

// VatId says "VAT id".
var VatId = Message{key: 337}

// Business says "Business".
var Business = Message{key: 338}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 339}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 340}

// No says "No".
var No = Message{key: 341}

// Yes says "Yes".
var Yes = Message{key: 342}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 343}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 344}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 345}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 346}

// LegalName says "Legal name".
var LegalName = Message{key: 347}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 348}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 349}

// Postcode says "Postcode".
var Postcode = Message{key: 350}

// HouseNumber says "House number".
var HouseNumber = Message{key: 351}

// Street says "Street".
var Street = Message{key: 352}

// EMail says "E-mail".
var EMail = Message{key: 353}

// Telephone says "Telephone".
var Telephone = Message{key: 354}

// Country says "Country".
var Country = Message{key: 355}

// Empty says "empty".
var Empty = Message{key: 356}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 357}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 358}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{359, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{360, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 361}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 362}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 363}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 364}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 365}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 366}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 367}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 368}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 369}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 370}

// Approve says "Approve".
var Approve = Message{key: 371}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 372}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 373}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 374}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 375}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 376}

// Decline says "Decline".
var Decline = Message{key: 377}

// Unit says "Unit".
var Unit = Message{key: 378}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 379}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 380}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{381, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 382}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 383}

// Activate says "Activate".
var Activate = Message{key: 384}

// Quote says "Quote".
var Quote = Message{key: 385}

// Progress says "Progress".
var Progress = Message{key: 386}

// Request says "The request".
var Request = Message{key: 387}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 388}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 389}

// Versions says "Versions".
var Versions = Message{key: 390}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 391}

// AddComment says "Add comment".
var AddComment = Message{key: 392}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 393}

// AddCommentForm says "Add a comment".
var AddCommentForm = Message{key: 394}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 395}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 396}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 397}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 398}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 399}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 400}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 401}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 402}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 403}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 404}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 405}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 406}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 407}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 408}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 409}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 410}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 411}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 412}

// Quotes says "Quotes".
var Quotes = Message{key: 413}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 414}

// All says "All".
var All = Message{key: 415}

// Status says "State".
var Status = Message{key: 416}

// Superseded says "Superseded".
var Superseded = Message{key: 417}

// Expired says "Expired".
var Expired = Message{key: 418}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 419}

// Declined says "Declined".
var Declined = Message{key: 420}

// Ordered says "Ordered".
var Ordered = Message{key: 421}

// Approved says "Approved".
var Approved = Message{key: 422}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 423}

// Requested says "Requested".
var Requested = Message{key: 424}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 425}

// AskAgain says "Ask again".
var AskAgain = Message{key: 426}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 427}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 428}

// Order says "Order".
var Order = Message{key: 429}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 430}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 431}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 432}

// ValidUntilShort says "Valid until".
var ValidUntilShort = Message{key: 433}

// NextStep says "Next step".
var NextStep = Message{key: 434}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 435}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 436}

// ShowAll says "Show all".
var ShowAll = Message{key: 437}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 438}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 439}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 440}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{441, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 442}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{443, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 444}

// LogIn says "Log in".
var LogIn = Message{key: 445}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 446}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 447}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 448}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 449}

// TryAgain says "Try again".
var TryAgain = Message{key: 450}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 451}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 452}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 453}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 454}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 455}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 456}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 457}

// Welcome says "Welcome".
var Welcome = Message{key: 458}

// Overview says "Overview".
var Overview = Message{key: 459}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 460}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 461}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 462}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 463}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 464}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 465}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{466, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 467}

// LastChanged says "Last changed".
var LastChanged = Message{key: 468}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 469}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 470}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{471, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{472, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 473}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 474}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 475}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 476}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 477}

// NewService says "New service".
var NewService = Message{key: 478}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 479}

// Waived says "Allowed".
var Waived = Message{key: 480}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{481, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 482}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 483}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 484}

// Note says "Note".
var Note = Message{key: 485}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{486, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 487}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 488}

// Returned says "returned".
var Returned = Message{key: 489}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 490}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 491}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{492, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 493}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{494, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{495, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 496}

// Cancelled says "cancelled".
var Cancelled = Message{key: 497}

// Delivered says "delivered".
var Delivered = Message{key: 498}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 499}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 500}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{501, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 502}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{503, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{504, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{505, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{506, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{507, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{508, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{509, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{510, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{511, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{512, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{513, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{514, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 515}

// MainMenu says "Main menu".
var MainMenu = Message{key: 516}

// LogOut says "Log out".
var LogOut = Message{key: 517}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 518}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 519}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 520}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 521}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 522}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 523}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 524}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 525}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 526}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 527}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{528, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 529}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 530}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{531, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{532, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 533}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 534}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 535}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{536, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 537}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 538}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 539}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{540, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 541}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{542, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 543}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 544}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{545, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 546}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 547}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 548}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 549}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 550}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 551}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{552, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 553}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 554}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{555, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{556, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 557}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 558}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 559}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 560}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 561}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 562}

// Decided says "Decided".
var Decided = Message{key: 563}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 564}

// Period says "Period".
var Period = Message{key: 565}

// ByPartner says "By partner".
var ByPartner = Message{key: 566}

// ByWeek says "By week".
var ByWeek = Message{key: 567}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 568}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 569}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 570}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 571}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 572}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 573}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 574}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 575}

// DecidedInline says "decided".
var DecidedInline = Message{key: 576}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 577}

// RequestedInline says "requested".
var RequestedInline = Message{key: 578}

// PartnerId says "partner id".
var PartnerId = Message{key: 579}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 580}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 581}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 582}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 583}

// Released says "Released".
var Released = Message{key: 584}

// Statement says "Statement".
var Statement = Message{key: 585}

// On says "On".
var On = Message{key: 586}

// Signatory says "Signed by".
var Signatory = Message{key: 587}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 588}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 589}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{590, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 591}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 592}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{593, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 594}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 595}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 596}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 597}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 598}

// Reason says "Reason".
var Reason = Message{key: 599}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 600}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 601}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 602}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 603}

// InProgress says "In progress".
var InProgress = Message{key: 604}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{605, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 606}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 607}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 608}

// NextDate says "Next date".
var NextDate = Message{key: 609}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 610}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 611}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{612, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{613, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{614, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{615, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{616, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{617, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{618, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{619, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{620, []any{name}}
}

// None says "none".
var None = Message{key: 621}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{622, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 623}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 624}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{625, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 626}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{627, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 628}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{629, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{630, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 631}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 632}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 633}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 634}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{635, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 636}

// And says " and ".
var And = Message{key: 637}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{638, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 639}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 640}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 641}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 642}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{643, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 644}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 645}

// Documents says "Documents".
var Documents = Message{key: 646}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 647}

// NoteLabel says "Note".
var NoteLabel = Message{key: 648}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 649}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{650, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 651}

// Different says "different".
var Different = Message{key: 652}

// Same says "the same".
var Same = Message{key: 653}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 654}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 655}

// Comparison says "Comparison".
var Comparison = Message{key: 656}

// YesInline says "yes".
var YesInline = Message{key: 657}

// NoInline says "no".
var NoInline = Message{key: 658}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 659}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 660}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 661}

// Checks says "Checks".
var Checks = Message{key: 662}

// VatHeading says "VAT".
var VatHeading = Message{key: 663}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 664}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{665, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 666}

// Terminated says "terminated".
var Terminated = Message{key: 667}

// Suspended says "suspended".
var Suspended = Message{key: 668}

// Active says "active".
var Active = Message{key: 669}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 670}

// Address says "Address".
var Address = Message{key: 671}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 672}

// Identifier says "Identifier".
var Identifier = Message{key: 673}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{674, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 675}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 676}

// AllProducts says "All products".
var AllProducts = Message{key: 677}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 678}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 679}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 680}

// AllServices says "All services".
var AllServices = Message{key: 681}

// Show says "Apply filter".
var Show = Message{key: 682}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 683}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 684}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 685}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 686}

// MoreServices says "More services".
var MoreServices = Message{key: 687}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 688}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 689}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 690}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 691}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 692}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{693, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 694}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 695}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{696, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 697}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 698}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 699}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 700}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 701}

// RunsOver says "Runs over".
var RunsOver = Message{key: 702}

// Configuration says "Configuration".
var Configuration = Message{key: 703}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 704}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{705, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{706, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 707}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 708}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 709}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{710, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 711}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 712}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 713}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 714}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 715}

// Consent says "Consent".
var Consent = Message{key: 716}

// Mandate says "Mandate".
var Mandate = Message{key: 717}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 718}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 719}

// Answer says "Answer".
var Answer = Message{key: 720}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 721}

// Question says "Question".
var Question = Message{key: 722}

// VatCheck says "VAT check".
var VatCheck = Message{key: 723}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{724, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 725}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{726, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 727}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 728}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{729, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{730, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 731}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 732}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 733}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 734}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 735}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 736}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 737}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{738, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{739, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 740}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{741, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 742}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 743}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 744}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 745}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 746}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 747}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 748}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 749}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 750}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 751}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 752}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 753}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 754}

// NowInline says "now".
var NowInline = Message{key: 755}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{756, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{757, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{758, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{759, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{760, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 761}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 762}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{763, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 764}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{765, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 766}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 767}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 768}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 769}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 770}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{771, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{772, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 773}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 774}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 775}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 776}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 777}

// Waiting says "Waiting".
var Waiting = Message{key: 778}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 779}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 780}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 781}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 782}

// Agreed says " (agreed)".
var Agreed = Message{key: 783}

// NotYet says " (not yet)".
var NotYet = Message{key: 784}

// Filter says "Filter".
var Filter = Message{key: 785}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 786}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 787}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 788}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 789}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 790}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 791}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 792}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{793, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 794}

// Colleague says "Colleague".
var Colleague = Message{key: 795}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 796}

// FirstDay says "First day".
var FirstDay = Message{key: 797}

// LastDay says "Last day".
var LastDay = Message{key: 798}

// Add says "Add".
var Add = Message{key: 799}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{800, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 801}

// Total says "Total".
var Total = Message{key: 802}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 803}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{804, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 805}

// Remarks says "Remarks".
var Remarks = Message{key: 806}

// Conditions says "Conditions".
var Conditions = Message{key: 807}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{808, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 809}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 810}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 811}

// Validity says "Validity".
var Validity = Message{key: 812}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{813, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 814}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 815}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 816}

// Signature says "Signature".
var Signature = Message{key: 817}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 818}

// Position says "Position".
var Position = Message{key: 819}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{820, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{821, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 822}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{823, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 824}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{825, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 826}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 827}

// Ends says "ends".
var Ends = Message{key: 828}

// New says "new".
var New = Message{key: 829}

// Migration says "migration".
var Migration = Message{key: 830}

// NewComparison says "New".
var NewComparison = Message{key: 831}

// Old says "Old".
var Old = Message{key: 832}

// Changed says "changed".
var Changed = Message{key: 833}

// Unchanged says "unchanged".
var Unchanged = Message{key: 834}

// Specification says "Specification".
var Specification = Message{key: 835}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 836}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 837}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 838}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 839}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 840}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{841, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{842, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{843, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 844}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{845, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{846, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 847}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 848}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{849, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{850, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 851}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{852, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 853}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{854, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{855, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{856, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 857}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 858}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 859}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 860}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 861}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 862}

// Number says "Number".
var Number = Message{key: 863}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 864}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{865, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 866}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{867, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{868, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 869}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 870}

// Planned says "Planned".
var Planned = Message{key: 871}

// Each says " (each)".
var Each = Message{key: 872}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{873, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{874, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 875}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 876}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 877}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 878}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 879}

// Contents says "Contents".
var Contents = Message{key: 880}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{881, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 882}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{883, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 884}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 885}

// LinkLabel says "Linked to".
var LinkLabel = Message{key: 886}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 887}

// SiteContact says "Site contact".
var SiteContact = Message{key: 888}

// ItemLower says "item {number}".
func ItemLower(number int) Message {
	return Message{889, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{890, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{891, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 892}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{893, []any{term}}
}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{894, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 895}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{896, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{897, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 898}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 899}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{900, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{901, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{902, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 903}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 904}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{905, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 906}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{907, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 908}

// OrderNoun says "Order".
var OrderNoun = Message{key: 909}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 910}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{911, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{912, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{913, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 914}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{915, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 916}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 917}

// Activated says "Activated".
var Activated = Message{key: 918}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{919, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 920}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 921}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{922, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 923}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{924, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{925, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{926, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{927, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{928, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{929, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{930, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{931, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 932}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{933, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{934, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{935, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{936, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 937}

// Partner says "Partner".
var Partner = Message{key: 938}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 939}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 940}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 941}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 942}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 943}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{944, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 945}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{946, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{947, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 948}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{949, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{950, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 951}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{952, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 953}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{954, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 955}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 956}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 957}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{958, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 959}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{960, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{961, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 962}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 964}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{965, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 966}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{967, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 968}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 969}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 970}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 971}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 972}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 973}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 974}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{975, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 976}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{977, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{978, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 979}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{980, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 981}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{982, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 983}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{984, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 985}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 986}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{987, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 988}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{989, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{990, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 991}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 992}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 993}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 994}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 995}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{996, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 997}

// CommaItem says ", item {number}".
func CommaItem(number int) Message {
	return Message{998, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{999, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1000}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1001}

// HoursInline says "hours".
var HoursInline = Message{key: 1002}

// H says "h".
var H = Message{key: 1003}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1004}

// Level says "Level".
var Level = Message{key: 1005}

// Package says "Package".
var Package = Message{key: 1006}

// Ampere says "ampere".
var Ampere = Message{key: 1007}

// AtMost says "At most".
var AtMost = Message{key: 1008}

// Power says "Power".
var Power = Message{key: 1009}

// Space says "Space".
var Space = Message{key: 1010}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1011}

// Storage says "Storage".
var Storage = Message{key: 1012}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1013}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1014}

// Memory says "Memory".
var Memory = Message{key: 1015}

// Size says "Size".
var Size = Message{key: 1016}

// Seats says "seats".
var Seats = Message{key: 1017}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1018}

// SeatType says "Seat type".
var SeatType = Message{key: 1019}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1020}

// Channels says "channels".
var Channels = Message{key: 1021}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1022}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1023}

// Throughput says "Throughput".
var Throughput = Message{key: 1024}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1025}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1026}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1027}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1028}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1029, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1030, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1031}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1032}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1033}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1034}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1035}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1036}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1037}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1038}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1039}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1040}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1041}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1042}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1043}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1044}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1045}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1046}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1047}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1048}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1049}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1050}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1051}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1052}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1053}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1054}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1055}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1056}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1057}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1058}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1059}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1060}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1061}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1062, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1063}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1064}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1065}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1066}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1067}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1068}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1069}

// ItemInline says "item".
var ItemInline = Message{key: 1070}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1071}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1072}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1073}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1074}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1075}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1076}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1077}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1078}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1079}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1080}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1081, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1082}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1083}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1084}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1085}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1086}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1087}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1088}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1089}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1090}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1091}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1092, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1093, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1094, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1095}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1096}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1097}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1098}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1099}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1100}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1101}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1102}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1103, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1104}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1105}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1106}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1107}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1108}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1109}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1110}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1111}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1112}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1113}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1114}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1115}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1116}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1117}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1118}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1119}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1120, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1121}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1122}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1123}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1124}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1125}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1126}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1127}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1128}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1129}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1130}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1131}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1132}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1133}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1134}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1135}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1136}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1137}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1138}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1139}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1140}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1141}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1142}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1143}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1144}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1145}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1146}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1147}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1148}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1149, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1150}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1151}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1152}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1153}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1154}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1155, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1156}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1157}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1158}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1159}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1160}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1161}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1162}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1163, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1164}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1165}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1166}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1167}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1168, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1169, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1170}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1171}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1172}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1173}

// Person says "person".
var Person = Message{key: 1174}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1175}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1176}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1177}

// CartInline says "cart".
var CartInline = Message{key: 1178}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1179}

// Document says "document".
var Document = Message{key: 1180}

// OrderInline says "order".
var OrderInline = Message{key: 1181}

// Job says "job".
var Job = Message{key: 1182}

// Session says "session".
var Session = Message{key: 1183}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1184}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1185}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1186, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1187}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1188}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1189}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1190}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1191}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1192}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1193, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1194, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1195}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1196, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1197}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1198}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1199}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1200}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1201}

// List says "a list".
var List = Message{key: 1202}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1203}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1204}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1205}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1206}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1207}

// TextInline says "a text".
var TextInline = Message{key: 1208}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1209}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1210}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1211}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1212}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1213}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1214}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1215}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1216}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1217}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1218}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1219}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1220}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1221}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1222}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1223}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1224}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1225}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1226}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1227}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1228}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1229}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1230}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1231}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1232}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1233}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1234}

// NotFound says "Not found".
var NotFound = Message{key: 1235}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1236}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1237}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1238}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1239, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1240}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1241}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1242}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1243}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1244}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1245}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1246, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1247}

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
	238:  "telephony",
	239:  "connections",
	240:  "pricesPerMonthForYou",
	241:  "thereIsNothingToOrder",
	242:  "leadTime",
	243:  "term",
	244:  "toCart",
	245:  "toCartButton",
	246:  "thisItemIsNoLonger",
	247:  "pleaseCheckYourChoiceAnd",
	248:  "forWhichCustomer",
	249:  "findByNameReferenceKvk",
	250:  "search",
	251:  "noCustomerFoundSearchFor",
	252:  "youHaveNoCustomersYet",
	253:  "thereAreMoreCustomersSearch",
	254:  "recordNewCustomer",
	255:  "yourChoice",
	256:  "options",
	257:  "requestedDateOptional",
	258:  "atEarliestOn",
	259:  "emptyMeansAsEarlyAs",
	260:  "link",
	261:  "goesWith",
	262:  "anotherServiceGoesWithThis",
	263:  "thisCustomerHasNoneYet",
	264:  "thisChoiceHasNoPrice",
	265:  "neededForRequest",
	266:  "updatePrice",
	267:  "backToFirstChoice",
	268:  "closeComparison",
	269:  "howThisPriceCameAbout",
	270:  "compareWithAnotherChoice",
	271:  "delivery",
	272:  "at",
	273:  "anotherAddressOrContact",
	274:  "addressOfDelivery",
	275:  "numberPortingAndDocuments",
	276:  "currentOperator",
	277:  "numbersOrRangesOneLine",
	278:  "like0201234567OrRangeLike",
	279:  "yourReferenceSuchAsPo",
	280:  "noteOptional",
	281:  "backToQuote",
	282:  "youMayNotOrderHere",
	283:  "youCanOrderOnceIt",
	284:  "pdfIsStillBeingMade",
	285:  "sha256OfPdf",
	286:  "validUntil",
	287:  "version",
	288:  "contractingParty",
	289:  "customer",
	290:  "toOrder",
	291:  "thisQuoteHasBeenOrdered",
	292:  "toQuote",
	293:  "state",
	294:  "thisQuoteCannotBeOrdered",
	295:  "itemColumn",
	296:  "signAndOrder",
	297:  "activateAndOrder",
	298:  "whatYouOrder",
	299:  "readQuoteWithItsSpecification",
	300:  "yourConfirmation",
	301:  "withOrderWeKeepThis",
	302:  "withOrderWeKeepWho",
	303:  "customersTitle",
	304:  "nothingHasBeenSavedYet",
	305:  "somethingInItChangedSince",
	306:  "thisFormWasSavedBefore",
	307:  "detailsOf",
	308:  "newCustomer",
	309:  "searchByNameReferenceKvk",
	310:  "noCustomerFoundWith",
	311:  "showAllCustomers",
	312:  "youHaveNoCustomersYetAddOne",
	313:  "yourReference",
	314:  "town",
	315:  "details",
	316:  "incomplete",
	317:  "complete",
	318:  "next",
	319:  "yourReferenceLabel",
	320:  "stillMissingForQuote",
	321:  "completeDetails",
	322:  "differencePerMonthInline",
	323:  "cartIsEmptyChooseNew",
	324:  "thisCustomerHasNoServices",
	325:  "reference",
	326:  "perMonthHeading",
	327:  "seeWhatCanBeUpgraded",
	328:  "quotesOfThisCustomer",
	329:  "changeDetails",
	330:  "youCanSaveWithReference",
	331:  "youCanSaveWithName",
	332:  "optional",
	333:  "save",
	334:  "cancel",
	335:  "contact",
	336:  "businessAddress",
	337:  "vatId",
	338:  "business",
	339:  "whereWeDeliverByDefault",
	340:  "languageOfQuote",
	341:  "no",
	342:  "yes",
	343:  "smallBusinessSignsWaiverFor",
	344:  "smallBusiness",
	345:  "eightDigitsDutchBusinessesOnly",
	346:  "kvkNumber",
	347:  "legalName",
	348:  "contactOnSite",
	349:  "installationAddress",
	350:  "postcode",
	351:  "houseNumber",
	352:  "street",
	353:  "eMail",
	354:  "telephone",
	355:  "country",
	356:  "empty",
	357:  "belowIsWhatYouFilled",
	358:  "thisCustomerWasChangedMeanwhile",
	359:  "perMonthOneOff",
	360:  "now",
	361:  "yourDecisionAs",
	362:  "thisCannotBeApprovedNow",
	363:  "whyMayVatCheckBe",
	364:  "giveDiscountOptional",
	365:  "perItemPercentageOrAmount",
	366:  "discountOnMonthlyPrice",
	367:  "discountOnOneOffCharge",
	368:  "showNewFiguresFirst",
	369:  "thisIsPreviewNothingHas",
	370:  "approveWithThisDiscount",
	371:  "approve",
	372:  "sendQuestion",
	373:  "yourQuestionToPartner",
	374:  "returnWithQuestion",
	375:  "declineForGood",
	376:  "reasonForPartner",
	377:  "decline",
	378:  "unit",
	379:  "onlyAccountManagerCanBe",
	380:  "thisPageIsNotFor",
	381:  "until",
	382:  "standIn",
	383:  "signForCustomer",
	384:  "activate",
	385:  "quote",
	386:  "progress",
	387:  "request",
	388:  "notedAtRequest",
	389:  "whoDecides",
	390:  "versions",
	391:  "historyAndComments",
	392:  "addComment",
	393:  "yourCommentYourAccountManager",
	394:  "addCommentForm",
	395:  "yourAnswer",
	396:  "answerRequestItselfStaysAs",
	397:  "sendAnswer",
	398:  "doesSomethingHaveToChange",
	399:  "reviseRequest",
	400:  "whatElseYouCanDo",
	401:  "revisingPutsContentInCart",
	402:  "reviseQuote",
	403:  "copyingPutsContentInCart",
	404:  "copyToCart",
	405:  "withdraw",
	406:  "reasonOptional",
	407:  "withdrawForGood",
	408:  "addPdfSignedElsewhere",
	409:  "wasQuoteSignedOutsideOf",
	410:  "signedPdfAtMost4",
	411:  "thisFileIsLargerThan",
	412:  "addPdf",
	413:  "quotes",
	414:  "customerOrNumber",
	415:  "all",
	416:  "status",
	417:  "superseded",
	418:  "expired",
	419:  "withdrawn",
	420:  "declined",
	421:  "ordered",
	422:  "approved",
	423:  "questionToYou",
	424:  "requested",
	425:  "weAreReviewingRequest",
	426:  "askAgain",
	427:  "answerQuestion",
	428:  "haveItOrdered",
	429:  "order",
	430:  "followOrder",
	431:  "youHaveNoQuotesYet",
	432:  "quotesNewestFirstAmountsWithout",
	433:  "validUntilShort",
	434:  "nextStep",
	435:  "nothingFoundHereYetLook",
	436:  "nothingFound",
	437:  "showAll",
	438:  "choosePdf",
	439:  "atMost4MbPlease",
	440:  "thisFileIsNotPdf",
	441:  "nameOfFile",
	442:  "yourAccountManagerIsTold",
	443:  "added",
	444:  "somethingWentWrong",
	445:  "logIn",
	446:  "pleaseAskYourAdministratorTo",
	447:  "yourAccountHasNoRole",
	448:  "nothingWasRecordedPleaseOpen",
	449:  "formIsNotComplete",
	450:  "tryAgain",
	451:  "toStartPage",
	452:  "toYourWorkList",
	453:  "additionalDiscount",
	454:  "withThisDiscount",
	455:  "givePercentageSuchAs12",
	456:  "atMost100",
	457:  "atMostTwoDecimals",
	458:  "welcome",
	459:  "overview",
	460:  "withOnecentralForDecision",
	461:  "onecentralHasQuestion",
	462:  "approvedWaitingForColleagueTo",
	463:  "readyToSign",
	464:  "approvedWaitingForColleagueToActivate",
	465:  "readyToActivate",
	466:  "becomesNewVersionOf",
	467:  "keptUntil",
	468:  "lastChanged",
	469:  "openCarts",
	470:  "ordersUnderWay",
	471:  "ofDelivered",
	472:  "items",
	473:  "orderingAtOnecentral",
	474:  "herePartnersAskForNew",
	475:  "youCannotAskForQuotes",
	476:  "yourAccountIsBlocked",
	477:  "upgradeService",
	478:  "newService",
	479:  "nothingIsOpenChooseService",
	480:  "waived",
	481:  "alternative",
	482:  "canBeWaivedWithReason",
	483:  "forUsToReview",
	484:  "blocks",
	485:  "note",
	486:  "upTo",
	487:  "yourAccountManager",
	488:  "noLongerNeeded",
	489:  "returned",
	490:  "declinedInline",
	491:  "approvedInline",
	492:  "waitsFor",
	493:  "waitsForDecision",
	494:  "by",
	495:  "overThisRoleDecidesToo",
	496:  "notDelivered",
	497:  "cancelled",
	498:  "delivered",
	499:  "orderReleased",
	500:  "documentSignedElsewhereAdded",
	501:  "documentOfVersionMade",
	502:  "comment",
	503:  "handedOverTo",
	504:  "versionSuperseded",
	505:  "versionExpired",
	506:  "versionWithdrawn",
	507:  "versionReturnedWithQuestion",
	508:  "versionDeclined",
	509:  "versionApproved",
	510:  "agreedToVersion",
	511:  "discountGivenVersion",
	512:  "versionIsBeingRevised",
	513:  "questionAnsweredWithVersion",
	514:  "versionRequested",
	515:  "skipToContent",
	516:  "mainMenu",
	517:  "logOut",
	518:  "referenceOfThisPage",
	519:  "partnerMadeRequestAndWaits",
	520:  "logInAndJudge",
	521:  "thisPageByItselfDecides",
	522:  "yourDecisionIsAsked",
	523:  "linkWasMadeForSomebody",
	524:  "thisRequestDoesNotWait",
	525:  "thisVersionHasBeenDecided",
	526:  "thereIsNothingLeftTo",
	527:  "seeRequest",
	528:  "versionThatThisLinkWas",
	529:  "thereIsNewerVersion",
	530:  "toNewestVersion",
	531:  "days",
	532:  "hours",
	533:  "lessThanHour",
	534:  "inTheseWeeksNothingWas",
	535:  "youManageNoPartnersAnd",
	536:  "weeks",
	537:  "numbers",
	538:  "toNumbers",
	539:  "thereIsNoSuchPeriod",
	540:  "exclVatOrders",
	541:  "wonPerMonth",
	542:  "businessDaysMedian9In",
	543:  "fromDecisionToOrder",
	544:  "fromRequestToDecision",
	545:  "ofWhichOrderedByNow",
	546:  "filledMedianOutlined9In",
	547:  "businessDaysFromDecisionTo",
	548:  "filledMedianOutlined9In10Were",
	549:  "businessDaysFromRequestTo",
	550:  "differencePerMonthOfOrders",
	551:  "wonPerMonthByWeek",
	552:  "ofWhichOrdered",
	553:  "outlinedRequestedFilledOfThose",
	554:  "requestsPerWeek",
	555:  "n9In10Within",
	556:  "barForEachWeekFrom",
	557:  "together",
	558:  "weekFromMonday",
	559:  "toOrder90",
	560:  "toOrderMedian",
	561:  "toDecision90",
	562:  "toDecisionMedian",
	563:  "decided",
	564:  "orderedByNow",
	565:  "period",
	566:  "byPartner",
	567:  "byWeek",
	568:  "downloadAsCsv",
	569:  "timesAreInBusinessDays",
	570:  "wonPerMonthEuroExcl",
	571:  "businessDaysToOrder90",
	572:  "businessDaysToOrderMedian",
	573:  "orderedInline",
	574:  "businessDaysToDecision90",
	575:  "businessDaysToDecisionMedian",
	576:  "decidedInline",
	577:  "ofWhichOrderedByNowInline",
	578:  "requestedInline",
	579:  "partnerId",
	580:  "yourAccountManagerReleasesOrder",
	581:  "waitsForRelease",
	582:  "deliveredTitle",
	583:  "waitsForOnecentral",
	584:  "released",
	585:  "statement",
	586:  "on",
	587:  "signatory",
	588:  "activatedBy",
	589:  "signedBy",
	590:  "serviceNumber",
	591:  "deliveredOn",
	592:  "wasPlannedFor",
	593:  "businessDaysLeadTimeBusinessDays",
	594:  "plannedDate",
	595:  "specificationInQuote",
	596:  "confirmation",
	597:  "quoteOrder",
	598:  "cancelThisItem",
	599:  "reason",
	600:  "cancelItem",
	601:  "notDeliveredTitle",
	602:  "cancelledTitle",
	603:  "partlyDone",
	604:  "inProgress",
	605:  "of",
	606:  "youHaveNoOrdersYet",
	607:  "ordersNewestFirstAmountsWithout",
	608:  "orderedOn",
	609:  "nextDate",
	610:  "thisIsWhereOnecentralsPartners",
	611:  "engineeringJudgesDesign",
	612:  "inStepsOf",
	613:  "fromTo",
	614:  "atLeastThatOfWhat",
	615:  "toTimes",
	616:  "needsDocument",
	617:  "notTogetherWith",
	618:  "countsForAll",
	619:  "atMostMax",
	620:  "referenceOf",
	621:  "none",
	622:  "goesWithOneOf",
	623:  "inCartInline",
	624:  "toThisCustomersCart",
	625:  "onlyVersionStillCounts",
	626:  "youAreLookingAtEarlier",
	627:  "thisQuoteWasValidUntil",
	628:  "weHaveQuestion",
	629:  "thisQuoteIsOrder",
	630:  "approvedYouCanOrderUntil",
	631:  "youWillGetEMail",
	632:  "weAreReviewingYourRequest",
	633:  "pdfIsStillBeingMadeWhichUsually",
	634:  "onlyColleagueWhoMaySign",
	635:  "byValidUntil",
	636:  "waitsForYourAnswer",
	637:  "and",
	638:  "waitsForList",
	639:  "yourAnswerToOurQuestion",
	640:  "forYourCustomerWithPrices",
	641:  "forYourCustomerWithoutPrices",
	642:  "quoteAsPdf",
	643:  "versionNumber",
	644:  "pleaseCheckTheseFields",
	645:  "notEverythingIsRightYet",
	646:  "documents",
	647:  "numbersLabel",
	648:  "noteLabel",
	649:  "requestedDate",
	650:  "plannedUntil",
	651:  "optionsWhatOneAdds",
	652:  "different",
	653:  "same",
	654:  "thisChoice",
	655:  "firstChoice",
	656:  "comparison",
	657:  "yesInline",
	658:  "noInline",
	659:  "giveReasonIfYouLet",
	660:  "quoteRequest",
	661:  "toYourDecision",
	662:  "checks",
	663:  "vatHeading",
	664:  "yourCommentPartnerReadsIt",
	665:  "monthsLeft",
	666:  "runsOnMonthly",
	667:  "terminated",
	668:  "suspended",
	669:  "active",
	670:  "contactHeading",
	671:  "address",
	672:  "monthlyPriceExclVat",
	673:  "identifier",
	674:  "untilTermEndsRemaining",
	675:  "productIdentifierReferenceOrTown",
	676:  "allCustomers",
	677:  "allProducts",
	678:  "upgrade",
	679:  "notPossibleNow",
	680:  "possibleNow",
	681:  "allServices",
	682:  "show",
	683:  "tickServicesToChangeThem",
	684:  "tickAllOnThisPage",
	685:  "whatIsPossible",
	686:  "changeTickedServices",
	687:  "moreServices",
	688:  "nothingFoundYetThereAre",
	689:  "thereIsNoServiceLike",
	690:  "showAllServices",
	691:  "yourCustomersHaveNoServices",
	692:  "seeCatalogue",
	693:  "chooseNameId",
	694:  "upgradableTo",
	695:  "moveToPrefix",
	696:  "changeNameId",
	697:  "changeOfThisServiceIs",
	698:  "onlyMoveIsPossible",
	699:  "thisServiceCannotChangeNow",
	700:  "seeOpenOrder",
	701:  "changeThisService",
	702:  "runsOver",
	703:  "configuration",
	704:  "upgradable",
	705:  "changesChanged",
	706:  "newServices",
	707:  "answerToYourQuestion",
	708:  "requestedOn",
	709:  "requestedBy",
	710:  "vatReviewWaivedBy",
	711:  "toNewFigures",
	712:  "pleaseSeeWhatThisDiscount",
	713:  "nothingHasBeenRecordedYet",
	714:  "discountOnOneOffChargeInline",
	715:  "discountOnMonthlyPriceInline",
	716:  "consent",
	717:  "mandate",
	718:  "positionOfWhoSigns",
	719:  "nameOfWhoSigns",
	720:  "answer",
	721:  "signedPdf",
	722:  "question",
	723:  "vatCheck",
	724:  "thisVersionWasValidUntil",
	725:  "returnedWithQuestion",
	726:  "partnerCanOrderUntil",
	727:  "thisVersionDoesNotWait",
	728:  "youHaveApprovedThisVersion",
	729:  "stillToBeDecidedBy",
	730:  "itemNumber",
	731:  "workList",
	732:  "thisIsOnecentralsWorkList",
	733:  "serviceChangedSinceYouSaw",
	734:  "nothingWasPutInCart",
	735:  "editChangeInCart",
	736:  "cartTakesOneChangeOf",
	737:  "thisServiceIsInCart",
	738:  "changeName",
	739:  "keepName",
	740:  "thisCannotBeCalculatedYet",
	741:  "differencePerMonthOneOff",
	742:  "noChangeToCalculate",
	743:  "thisServiceCannotChangeNowUpgrade",
	744:  "whatChanges",
	745:  "takingNumbersAlong",
	746:  "saveChangeInCart",
	747:  "addToCartButton",
	748:  "nowAndAfterChange",
	749:  "chooseWhatChangesHereYou",
	750:  "amountsExcludeVatUnlessThey",
	751:  "whatEachNumberDoesTo",
	752:  "oneNumberOrRangePer",
	753:  "suchAsCustomersPoNumber",
	754:  "emptyAsEarlyAsPossibleChangeThat",
	755:  "nowInline",
	756:  "nowN",
	757:  "nowOnWithout",
	758:  "nowHad",
	759:  "atMostText",
	760:  "keepCurrentTerm",
	761:  "numbersToTakeAlong",
	762:  "currentOperatorOfNumbers",
	763:  "referenceOfDocument",
	764:  "referenceOfPortingMandate",
	765:  "perMonthAmount",
	766:  "sameMonthlyPrice",
	767:  "onAgreedDay",
	768:  "afterEndOfTerm",
	769:  "onFirstOfMonth",
	770:  "asSoonAsItCan",
	771:  "staysUntil",
	772:  "newUntil",
	773:  "nothingWaitsForYou",
	774:  "nothingThatWaitsForYou",
	775:  "giveAmountSuchAs1",
	776:  "chooseOneOfOptions",
	777:  "amountFromPerMonthOr",
	778:  "waiting",
	779:  "youDecideAs",
	780:  "n7DaysOrLonger",
	781:  "n3DaysOrLonger",
	782:  "n1DayOrLonger",
	783:  "agreed",
	784:  "notYet",
	785:  "filter",
	786:  "showEverything",
	787:  "youStandInFor",
	788:  "waitingSince",
	789:  "alsoNeeded",
	790:  "nobodyElse",
	791:  "colleagueYouChooseHereCan",
	792:  "nobodyStandsInForYou",
	793:  "removeName",
	794:  "addStandIn",
	795:  "colleague",
	796:  "chooseAccountManager",
	797:  "firstDay",
	798:  "lastDay",
	799:  "add",
	800:  "thisDocumentWasMadeFrom",
	801:  "referenceHeading",
	802:  "total",
	803:  "totalOfThisQuote",
	804:  "onWaivedForCustomerMaximum",
	805:  "termOver24Months",
	806:  "remarks",
	807:  "conditions",
	808:  "thisQuoteIsSubjectTo",
	809:  "leadTimesAreInBusiness",
	810:  "firstPeriodIsCalculatedOn",
	811:  "allAmountsAreInEuro",
	812:  "validity",
	813:  "validUntilDay",
	814:  "thisOfferIs",
	815:  "thisQuoteIs",
	816:  "validityIsSetOnApproval",
	817:  "signature",
	818:  "placeAndDate",
	819:  "position",
	820:  "onBehalfOf",
	821:  "youAgreeToQuoteAnd",
	822:  "agreedHeading",
	823:  "activatesThisQuoteInPartner",
	824:  "activation",
	825:  "thisCopyIsForYour",
	826:  "forYourInformation",
	827:  "monthlyPrice",
	828:  "ends",
	829:  "new",
	830:  "migration",
	831:  "newComparison",
	832:  "old",
	833:  "changed",
	834:  "unchanged",
	835:  "specification",
	836:  "siteAndContact",
	837:  "deliveryAndTerm",
	838:  "changeNoun",
	839:  "migrationHeading",
	840:  "linkedTo",
	841:  "endOfTerm",
	842:  "startOfMonth",
	843:  "runsUntilRemaining",
	844:  "runsMonthly",
	845:  "fromCompletionPlannedUntil",
	846:  "itemNumberText",
	847:  "site",
	848:  "promisedDocument",
	849:  "more",
	850:  "andTrimSpace",
	851:  "openThisQuoteInPartner",
	852:  "referenceShort",
	853:  "draftNotYetApprovedBy",
	854:  "vatIdJoined",
	855:  "kvkTradeRegister",
	856:  "statutorySeat",
	857:  "yourPartner",
	858:  "customerSite",
	859:  "customerReference",
	860:  "yourVatId",
	861:  "yourKvkNumber",
	862:  "yourSupplier",
	863:  "number",
	864:  "setOnApproval",
	865:  "weArePleasedToOffer",
	866:  "forChangeYouSeeWhat",
	867:  "thisDocumentSpecifiesWhatHas",
	868:  "changesToExistingServices",
	869:  "whatChangesOverview",
	870:  "leadTimeBusinessDays",
	871:  "planned",
	872:  "each",
	873:  "option",
	874:  "eachCount",
	875:  "slaRepairTimeAvailability",
	876:  "requestQuoteOrChangeCart",
	877:  "openCart",
	878:  "willBeRemovedOn",
	879:  "lastChangedBy",
	880:  "contents",
	881:  "cartForWasLastChanged",
	882:  "yourCartIsStillOpen",
	883:  "yourCartWillBeRemoved",
	884:  "effectiveDate",
	885:  "numbersToPort",
	886:  "linkLabel",
	887:  "customersReference",
	888:  "siteContact",
	889:  "itemLower",
	890:  "serviceInline",
	891:  "runsOnUntilLeft",
	892:  "extendedMonthlyNotice",
	893:  "fromDelivery",
	894:  "itemNumberName",
	895:  "explanation",
	896:  "textReason",
	897:  "textPositionState",
	898:  "progressOfEachItem",
	899:  "inCartHeading",
	900:  "dayDutchTime",
	901:  "referenceChecksum",
	902:  "moment",
	903:  "sentAutomaticallyByOnecentral",
	904:  "downloadConfirmationPdf",
	905:  "dear",
	906:  "dearSirOrMadam",
	907:  "fromLabelBy",
	908:  "orderStateLabel",
	909:  "orderNoun",
	910:  "viewOrder",
	911:  "onConfirmed",
	912:  "byConfirmed",
	913:  "quoteForWasConfirmedAnd",
	914:  "orderWasReceived",
	915:  "orderReceived",
	916:  "orderWasReleasedForDelivery",
	917:  "accountManagerReleasesOrderFor",
	918:  "activated",
	919:  "textSignerSignerFunction",
	920:  "signed",
	921:  "releasedOn",
	922:  "orderOfForCanBe",
	923:  "orderWasReleasedForDeliveryOrder",
	924:  "orderReleasedOrderCustomer",
	925:  "orderDelivered",
	926:  "deliveryInOrder",
	927:  "orderForWasDelivered",
	928:  "inOrderForWasDelivered",
	929:  "cancellationInOrder",
	930:  "orderForWasCancelled",
	931:  "inOrderForWasCancelled",
	932:  "deliveryFailed",
	933:  "deliveryFailedInOrder",
	934:  "orderForCouldNotBe",
	935:  "inOrderForCouldNot",
	936:  "orderForIsPartlySettled",
	937:  "existingServiceStaysAsIt",
	938:  "partner",
	939:  "partnersAnswerToQuestion",
	940:  "oneDecisionFromYourGroup",
	941:  "thisLinkIsPersonalOnly",
	942:  "reviewAndDecide",
	943:  "decideBefore",
	944:  "forOfRequestsQuoteYou",
	945:  "yourApprovalIsRequested",
	946:  "approvalRequested",
	947:  "ofRequestedQuoteForOn",
	948:  "yourDecisionIsStillNeeded",
	949:  "reminderWaitsForYourDecision",
	950:  "ofRequestedQuoteForOnPartnersAccount",
	951:  "yourDecisionAsStandIn",
	952:  "asStandInWaitsFor",
	953:  "viewQuote",
	954:  "quoteForWaitsForPartners",
	955:  "requestWasReturnedWithQuestion",
	956:  "youCanSubmitRequestAgain",
	957:  "answerTheQuestion",
	958:  "beforeQuoteForCanBe",
	959:  "thereIsQuestionAboutYour",
	960:  "questionAboutQuote",
	961:  "requestOfQuoteForWas",
	962:  "quoteWasDeclined",
	963:  "quoteDeclined",
	964:  "youCanCopyQuoteTo",
	965:  "quoteForIsApprovedAnd",
	966:  "quoteIsApproved",
	967:  "quoteApproved",
	968:  "howToConfirmCheckConfirmation",
	969:  "howToConfirmCheckConfirmationPdfAnd",
	970:  "partnerCanNowSignIt",
	971:  "partnerCanNowActivateIt",
	972:  "reviewAndSign",
	973:  "reviewAndActivate",
	974:  "ifYouDoNotWant",
	975:  "quoteForIsApprovedBut",
	976:  "quoteIsAboutToExpire",
	977:  "quoteExpiresOn",
	978:  "quoteForWasWithdrawnAnd",
	979:  "quoteWasWithdrawn",
	980:  "quoteWithdrawn",
	981:  "wasValidUntil",
	982:  "quoteForWasNotConfirmed",
	983:  "quoteHasExpired",
	984:  "quoteExpired",
	985:  "commentDoesNotChangeQuote",
	986:  "readAndReply",
	987:  "quoteForHasNewComment",
	988:  "thereIsNewComment",
	989:  "newCommentOnQuote",
	990:  "mailAboutNotDelivered",
	991:  "viewDetails",
	992:  "mailNotDelivered",
	993:  "messageOfOnecentralHasFinally",
	994:  "mailCouldNotBeDelivered",
	995:  "whyYourDecisionIsNeeded",
	996:  "customerWaivesLongestTermFor",
	997:  "alternativeLabel",
	998:  "commaItem",
	999:  "waivedBy",
	1000: "toJudge",
	1001: "whatToLookAt",
	1002: "hoursInline",
	1003: "h",
	1004: "repairTime",
	1005: "level",
	1006: "package",
	1007: "ampere",
	1008: "atMost",
	1009: "power",
	1010: "space",
	1011: "gbStorage",
	1012: "storage",
	1013: "storageSsd",
	1014: "gbMemory",
	1015: "memory",
	1016: "size",
	1017: "seats",
	1018: "seatsCharacteristic",
	1019: "seatType",
	1020: "numbersInline",
	1021: "channels",
	1022: "voiceChannels",
	1023: "dataBundle",
	1024: "throughput",
	1025: "bandwidth",
	1026: "thisProductHasNoTiers",
	1027: "thisProductHasNoSuch",
	1028: "thisProductHasNoNumber",
	1029: "cannotBeCombinedWith",
	1030: "atMostSentence",
	1031: "thisProductHasNoSuchOption",
	1032: "onlyAdministratorCanDoThis",
	1033: "changeAccountManagerWithIts",
	1034: "chooseNlOrEn",
	1035: "nameAccountManager",
	1036: "thereIsNoSuchLevel",
	1037: "chooseResellerOrSolutions",
	1038: "lettersDigitsAnd",
	1039: "thisIsNoAccountManager",
	1040: "notRoleOfOnecentral",
	1041: "nameSubject",
	1042: "onlyAccountManagerCanDo",
	1043: "somebodyElseThanYourself",
	1044: "periodFromFirstToLast",
	1045: "atMostTwenty",
	1046: "thisHasBeenDecidedAlready",
	1047: "thisVersionDoesNotWaitForYou",
	1048: "youHaveDecidedOnThis",
	1049: "requesterDoesNotDecide",
	1050: "onlyAccountManagerCanWaive",
	1051: "onlyAccountManagerGivesDiscounts",
	1052: "thisVersionCannotBePriced",
	1053: "thereIsNoSuchItem",
	1054: "fromZeroToAmountItself",
	1055: "from0To10000",
	1056: "givePercentageOrAmount",
	1057: "namePartner",
	1058: "youHaveNoRoleHere",
	1059: "partnerInline",
	1060: "onlyPartnerCanDoThis",
	1061: "quoteInline",
	1062: "pngOrJpegOfAt",
	1063: "tooLightContrastWithWhite",
	1064: "colourLike0e3c61",
	1065: "atMost80Services",
	1066: "serviceNoun",
	1067: "cartChangedMeanwhile",
	1068: "atMost80ItemsPer",
	1069: "from1To80Items",
	1070: "itemInline",
	1071: "thereIsNothingToLink",
	1072: "thisCustomerHasNoSuch",
	1073: "thereIsNoSuchProduct",
	1074: "calculationChangedSinceYouSaw",
	1075: "nameHashOfWhatYou",
	1076: "dateNotInFuture",
	1077: "thisServiceIsInCartAlready",
	1078: "atMost80ItemsAnd",
	1079: "cartIsEmpty",
	1080: "vatTreatmentOfThisCustomer",
	1081: "completeCustomersDetails",
	1082: "yourAccountIsBlockedContact",
	1083: "serviceChangedSinceRequest",
	1084: "linkedServiceIsTerminated",
	1085: "iSignForCustomerAm",
	1086: "iActivateThisOrderFor",
	1087: "nameSha256OfDocument",
	1088: "confirmThatYouMaySign",
	1089: "enterYourName",
	1090: "enterYourPosition",
	1091: "thereIsNoOrderWithout",
	1092: "thisQuoteWasValidUntilUntil",
	1093: "thisQuoteIsOrderAlready",
	1094: "thisPartnerConfirmsOtherwise",
	1095: "thisIsNotDocumentOf",
	1096: "documentIsStillBeingDrawn",
	1097: "giveNameOrReference",
	1098: "customerChangedMeanwhile",
	1099: "giveAddressOfDelivery",
	1100: "whetherThisCanBeDelivered",
	1101: "thisCannotBeDeliveredAt",
	1102: "giveCurrentOperatorAndNumbers",
	1103: "promiseDocument",
	1104: "portingMandate",
	1105: "smallBusinessMustExpresslyAccept",
	1106: "numberPortIsInProgress",
	1107: "thisServiceIsBeingTerminated",
	1108: "thisServiceIsSuspended",
	1109: "thisServiceIsTerminated",
	1110: "orderOnThisServiceIs",
	1111: "thisProductIsAtEnd",
	1112: "thisServiceCannotBeUpgraded",
	1113: "onlyQuoteThatEndedWithout",
	1114: "thereIsNoSuchQuote",
	1115: "notPdf",
	1116: "atMost4Mb",
	1117: "pieceOfEvidence",
	1118: "fromDayOfOrderUntil",
	1119: "containsControlCharacter",
	1120: "atMostCharacters",
	1121: "thisFieldIsRequired",
	1122: "postcodeLike1234Ab",
	1123: "countryCodeOfTwoLetters",
	1124: "telephoneNumberLike0201234567Or",
	1125: "eMailAddressLikeName",
	1126: "noValidVatIdOf",
	1127: "eightDigitsForDutchBusinesses",
	1128: "nameServiceOrItem",
	1129: "atMostFive",
	1130: "dateInThisCentury",
	1131: "from0To120Months",
	1132: "withModifyOnly",
	1133: "nameVersionOfServiceThat",
	1134: "nameServiceThatChanges",
	1135: "chooseProduct",
	1136: "chooseAddOrModify",
	1137: "unknownOption",
	1138: "unknownCharacteristic",
	1139: "tooManyCharacteristicsOrOptions",
	1140: "from0To1000",
	1141: "numberLike0201234567OrRange",
	1142: "atMostTwentyNumbersOr",
	1143: "choose1326Or52",
	1144: "theseNumbersAreForAccount",
	1145: "thisServiceNoLongerExists",
	1146: "thisProductCannotBeOrdered",
	1147: "thisServiceCannotMoveTo",
	1148: "serviceChangedSinceYouSawItLook",
	1149: "priceChangedSinceYouSaw",
	1150: "product",
	1151: "thereIsNoDocumentUntil",
	1152: "chooseAcknowledgedInprogressOrPartial",
	1153: "hashIsNotOfThis",
	1154: "thereIsNoSuchVersion",
	1155: "thereIsNewerVersionLatest",
	1156: "oneOrMoreChecksDid",
	1157: "contractingPartyChangedSinceRequest",
	1158: "thisCustomersCartIsNot",
	1159: "youMayNotDoThis",
	1160: "thisProductDoesNotCome",
	1161: "theseChangesTakeEffectAt",
	1162: "nothingChanges",
	1163: "thisCanBeDoneOn",
	1164: "thisCannotBeDoneInState",
	1165: "linksInCartOnly",
	1166: "amountsExcludeVatVatTreatment",
	1167: "vatReverseChargedToCustomer",
	1168: "thereIsCatalogueFromAlready",
	1169: "thereIsAnotherCatalogue",
	1170: "tooBusyAtMomentTry",
	1171: "thisIsTooMuchText",
	1172: "thisCursorIsNotOf",
	1173: "customerInline",
	1174: "person",
	1175: "thisRoleDoesNotDecide",
	1176: "orderInThisStateIs",
	1177: "thisIdempotencyKeyWasUsed",
	1178: "cartInline",
	1179: "versionOfQuote",
	1180: "document",
	1181: "orderInline",
	1182: "job",
	1183: "session",
	1184: "chooseAccountmanagerSalesmanagerOrEngineering",
	1185: "requestDidNotArriveIn",
	1186: "thisIsNotJsonLook",
	1187: "thisIsNotUtf8",
	1188: "nestedTooDeeply",
	1189: "thisFieldStandsMoreThan",
	1190: "thisParameterStandsMoreThan",
	1191: "thereIsNoSuchParameter",
	1192: "queryStringIsMalformed",
	1193: "wholeNumberFrom1To",
	1194: "chooseFrom",
	1195: "anotherVersionThanOneIn",
	1196: "send",
	1197: "object",
	1198: "withoutPricesWithForCustomer",
	1199: "atMost100Characters",
	1200: "anotherServiceThanOneIn",
	1201: "modifyOnly",
	1202: "list",
	1203: "dateLike20261117",
	1204: "nullCannotBeHereLeave",
	1205: "thereIsNoSuchField",
	1206: "wholeNumber",
	1207: "trueOrFalse",
	1208: "textInline",
	1209: "thisLinkHasExpired",
	1210: "thisLinkHasBeenRevoked",
	1211: "weDidNotMakeThis",
	1212: "thisLinkIsNotValid",
	1213: "itMayHaveBeenCut",
	1214: "thisLinkIsNotComplete",
	1215: "pleaseTryAgain",
	1216: "loginDidNotWork",
	1217: "loggingInIsNotPossible",
	1218: "nothingWasRecordedPleaseLog",
	1219: "youCannotLogInHere",
	1220: "youHaveNoAccessHere",
	1221: "thisFormDidNotCome",
	1222: "thisDoesNotExistOr",
	1223: "whatWaitsForYourDecision",
	1224: "pleaseTryAgainInMoment",
	1225: "somethingWentWrongTitle",
	1226: "requestWasAbandoned",
	1227: "oneMomentPlease",
	1228: "nameVersionThatYouSaw",
	1229: "thisIsNotRight",
	1230: "thisMediaTypeCannotBe",
	1231: "tooMuchWasSent",
	1232: "whatYouSawChangedMeanwhile",
	1233: "thisCannotBeDoneNow",
	1234: "thisMethodCannotBeUsed",
	1235: "notFound",
	1236: "noAccessToThisPage",
	1237: "youAreNotLoggedIn",
	1238: "thisIsOurFaultPlease",
	1239: "atMostKb",
	1240: "nothingWasRecordedPleaseSend",
	1241: "nameOneEtagInQuotes",
	1242: "weakEtagMatchesNothing",
	1243: "nameInIfMatchEtag",
	1244: "from1To255Visible",
	1245: "giveEveryRequestKeyOf",
	1246: "iAmMandatedByTo",
	1247: "itCannotGoInCart",
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
	290:  "order text",
	293:  "state text",
	307:  "displayName text",
	359:  "netMRC money,nrc money",
	360:  "now percent",
	381:  "from date,until date",
	441:  "text text",
	443:  "showable text",
	466:  "quote text",
	471:  "done number,items text",
	472:  "n number",
	481:  "list text",
	486:  "who message",
	492:  "name text",
	494:  "name text,decidedAt moment",
	495:  "manualDiscountBasisPointsOver percent,role message",
	501:  "number text",
	503:  "name text",
	504:  "number text",
	505:  "number text",
	506:  "number text",
	507:  "number text",
	508:  "number text",
	509:  "number text",
	510:  "number text",
	511:  "number text",
	512:  "number text",
	513:  "number text",
	514:  "number text",
	528:  "message text",
	531:  "n number",
	532:  "hours number",
	536:  "text text",
	540:  "ordered number",
	542:  "lead text",
	545:  "conversion text",
	552:  "requested number,converted number",
	555:  "lead text,lead2 text",
	556:  "first text,last text,says text",
	590:  "service text",
	593:  "leadTimeBusinessDays number",
	605:  "done number,len number",
	612:  "step number",
	613:  "low number,high number",
	614:  "label text",
	615:  "label text,min number,max number,label2 text",
	616:  "documentName message",
	617:  "name name",
	618:  "count message",
	619:  "max number",
	620:  "name text",
	622:  "list text",
	625:  "latest number",
	627:  "until text",
	629:  "order text",
	630:  "until text",
	635:  "validUntil date",
	638:  "list text",
	643:  "number number",
	650:  "term message,ends date",
	665:  "remainingMonths number",
	674:  "term message,ends date,remaining text",
	693:  "name text,id text",
	696:  "name text,id text",
	705:  "changed number",
	706:  "added number",
	710:  "name text,at moment,reason text",
	724:  "validUntil date",
	726:  "validUntil date",
	729:  "list text",
	730:  "number number",
	738:  "name name",
	739:  "name name",
	741:  "amount difference,nrc money,effectiveDate date",
	756:  "n text",
	757:  "effect text",
	758:  "had number",
	759:  "max text",
	760:  "remaining text",
	763:  "rest text",
	765:  "amount difference",
	771:  "months text,ends date",
	772:  "months text,ends date",
	793:  "name text",
	800:  "quote text",
	804:  "day text,name text",
	808:  "conditions text",
	813:  "what text,day date",
	820:  "party text",
	821:  "quote text,partner text",
	823:  "partner text",
	825:  "partner text",
	841:  "day text",
	842:  "day text",
	843:  "length text,ends date,term message",
	845:  "length text,ends date",
	846:  "number number,text text",
	849:  "int64 number",
	850:  "trimSpace text",
	852:  "short text",
	854:  "joined text",
	855:  "joined text",
	856:  "joined text,joined2 text",
	865:  "what text,detail text",
	867:  "partner text,what text",
	868:  "changed number",
	873:  "name text",
	874:  "count number",
	881:  "customerName text,updatedAt moment,removedOn date",
	883:  "removedOn date,customerName text",
	889:  "number number",
	890:  "service text",
	891:  "ends date,term message",
	893:  "term message",
	894:  "number number,name text",
	896:  "reason text",
	897:  "position text,state message",
	900:  "day date",
	901:  "quote text,short text",
	902:  "at moment",
	905:  "name text",
	907:  "label text,by text",
	911:  "confirmed text",
	912:  "confirmed text",
	913:  "quote text,customer text,text text",
	915:  "order text,customer text",
	919:  "signer text,signerFunction text",
	922:  "order text,name text,customer text",
	924:  "order text,customer text",
	925:  "order text,customer text",
	926:  "order text,customer text",
	927:  "order text,customer text",
	928:  "order text,customer text,position text",
	929:  "order text,customer text",
	930:  "order text,customer text",
	931:  "order text,customer text,position text",
	933:  "order text,customer text",
	934:  "order text,customer text",
	935:  "order text,customer text,position text",
	936:  "order text,customer text",
	944:  "customer text,name text,name2 text,role message",
	946:  "quote text,customer text",
	947:  "name text,name2 text,customer text,on date,role message",
	949:  "quote text,customer text",
	950:  "name text,name2 text,customer text,on date",
	952:  "quote text,customer text",
	954:  "quote text,customer text",
	958:  "quote text,customer text",
	960:  "quote text,customer text",
	961:  "quote text,customer text",
	963:  "quote text,customer text",
	965:  "quote text,customer text,validUntil date",
	967:  "quote text,customer text",
	975:  "quote text,customer text,validUntil date",
	977:  "quote text,validUntil date,customer text",
	978:  "quote text,customer text",
	980:  "quote text,customer text",
	982:  "quote text,customer text",
	984:  "quote text,customer text",
	987:  "quote text,customer text",
	989:  "quote text,customer text",
	990:  "quote text,customer text",
	996:  "name text,date date",
	998:  "number number",
	999:  "name text",
	1029: "name name",
	1030: "max number",
	1062: "maxLogoSide number,text number",
	1081: "list text",
	1092: "until date",
	1093: "order text",
	1094: "expected text",
	1103: "name message",
	1120: "longest number",
	1149: "netMRC money,netMRC2 money",
	1155: "latest text",
	1163: "earliest date",
	1168: "validFrom date",
	1169: "version text",
	1186: "offset number",
	1193: "most number",
	1194: "of text",
	1196: "accepted text",
	1239: "kb number",
	1246: "customer text",
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
	238:  "Telephony",
	239:  "Connections",
	240:  "Prices per month for you, after your partner discount, excluding VAT.",
	241:  "There is nothing to order at the moment.",
	242:  "Lead time",
	243:  "Term",
	244:  "to the cart",
	245:  "To the cart",
	246:  "This item is no longer in the cart",
	247:  "Please check your choice and save it again.",
	248:  "For which customer?",
	249:  "Find by name, reference, KvK number or town",
	250:  "Search",
	251:  "No customer found. Search for something else, or record a new customer.",
	252:  "You have no customers yet. Please record one first.",
	253:  "There are more customers; search to find them.",
	254:  "Record a new customer",
	255:  "Your choice",
	256:  "Options",
	257:  "Requested date (optional)",
	258:  "At the earliest on ",
	259:  "Leave empty for the earliest possible date.",
	260:  "Link",
	261:  "Goes with",
	262:  "Another service goes with this",
	263:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	264:  "This choice has no price yet. Below is why.",
	265:  "Needed for a request",
	266:  "Update the price",
	267:  "Back to the first choice",
	268:  "Close the comparison",
	269:  "How this price is made up",
	270:  "Compare with another configuration",
	271:  "Delivery",
	272:  "Contact: ",
	273:  "Another address or contact",
	274:  "Address of delivery",
	275:  "Number porting and documents",
	276:  "Current operator",
	277:  "Numbers or ranges, one a line",
	278:  "Like 0201234567, or a range like 0201234500-0201234599.",
	279:  "Your reference, such as a PO number (optional)",
	280:  "Note (optional)",
	281:  "Back to the quote",
	282:  "You are not authorised to order",
	283:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	284:  "The PDF is still being made",
	285:  "SHA-256 of the PDF",
	286:  "Valid until",
	287:  "Version",
	288:  "Contracting party",
	289:  "Customer",
	290:  "To order {0}",
	291:  "This quote has been ordered already",
	292:  "To the quote",
	293:  "State: {0}.",
	294:  "This quote cannot be ordered now",
	295:  "Item",
	296:  "Sign and order",
	297:  "Activate and order",
	298:  "What you order",
	299:  "Read the quote with its specification (PDF, in a new window)",
	300:  "Your confirmation",
	301:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	302:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	303:  "Customers",
	304:  "Nothing has been saved yet",
	305:  "Something in it changed since. If you save it now, there will be a second customer.",
	306:  "This form was saved before",
	307:  "Details of {0}",
	308:  "New customer",
	309:  "Search by name, reference, KvK number or town",
	310:  "No customer found with ",
	311:  "Show all customers",
	312:  "You have no customers yet. Add one to order something for it.",
	313:  "Your reference",
	314:  "Town",
	315:  "Details",
	316:  "incomplete",
	317:  "complete",
	318:  "Next",
	319:  "Your reference:",
	320:  "Still missing for a quote:",
	321:  "Complete the details",
	322:  "difference per month",
	323:  "The cart is empty. Choose a new service, or upgrade a service below.",
	324:  "This customer has no services yet.",
	325:  "Reference",
	326:  "Per month",
	327:  "See what you can upgrade",
	328:  "Quotes of this customer",
	329:  "Change the details",
	330:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	331:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	332:  "(optional)",
	333:  "Save",
	334:  "Cancel",
	335:  "Contact",
	336:  "Business address",
	337:  "VAT id",
	338:  "Business",
	339:  "Where we deliver by default. You can give another address per service.",
	340:  "Language of the quote",
	341:  "No",
	342:  "Yes",
	343:  "A small business signs a waiver for a term of more than 24 months.",
	344:  "Small business",
	345:  "Eight digits; Dutch businesses only.",
	346:  "KvK number",
	347:  "Legal name",
	348:  "Contact on site",
	349:  "Installation address",
	350:  "Postcode",
	351:  "House number",
	352:  "Street",
	353:  "E-mail",
	354:  "Telephone",
	355:  "Country",
	356:  "empty",
	357:  "Below is what you filled in. If you save that, it replaces what is there now:",
	358:  "This customer was changed meanwhile",
	359:  "{0} per month, {1} one-off",
	360:  "now {0}",
	361:  "Your decision as ",
	362:  "This cannot be approved now",
	363:  "Why is the VAT treatment in order?",
	364:  "Give a discount (optional)",
	365:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	366:  "Discount on the monthly price",
	367:  "Discount on the one-off charge",
	368:  "Show the new figures first",
	369:  "This is a preview; nothing has been saved yet.",
	370:  "Approve with this discount",
	371:  "Approve",
	372:  "Send the question",
	373:  "Your question to the partner",
	374:  "Return with a question",
	375:  "Decline for good",
	376:  "Reason for the partner",
	377:  "Decline",
	378:  "Unit",
	379:  "Only an account manager can be stood in for.",
	380:  "This page is not for you",
	381:  "{0} until {1}",
	382:  "Stand-in",
	383:  "Sign for the customer",
	384:  "Activate",
	385:  "Quote",
	386:  "Progress",
	387:  "The request",
	388:  "Noted at the request",
	389:  "Who decides",
	390:  "Versions",
	391:  "History and comments",
	392:  "Add comment",
	393:  "Your comment; your account manager reads it too",
	394:  "Add a comment",
	395:  "Your answer",
	396:  "Answer; the request itself does not change",
	397:  "Send the answer",
	398:  "Does something have to change? Then revise the request in the cart.",
	399:  "Revise the request",
	400:  "Other actions",
	401:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	402:  "Revise the quote",
	403:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	404:  "Copy to the cart",
	405:  "Withdraw",
	406:  "Reason (optional)",
	407:  "Withdraw for good",
	408:  "Add a PDF signed elsewhere",
	409:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	410:  "Signed PDF, at most 4 MB",
	411:  "This file is larger than 4 MB.",
	412:  "Add the PDF",
	413:  "Quotes",
	414:  "Customer or number",
	415:  "All",
	416:  "State",
	417:  "Superseded",
	418:  "Expired",
	419:  "Withdrawn",
	420:  "Declined",
	421:  "Ordered",
	422:  "Approved",
	423:  "Question to you",
	424:  "Requested",
	425:  "We are reviewing the request",
	426:  "Ask again",
	427:  "Answer the question",
	428:  "Have it signed",
	429:  "Order",
	430:  "Follow the order",
	431:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	432:  "Quotes, the newest first; amounts without VAT",
	433:  "Valid until",
	434:  "Next step",
	435:  "Nothing found here yet; look further back.",
	436:  "Nothing found.",
	437:  "Show all",
	438:  "Choose a PDF.",
	439:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	440:  "This file is not a PDF.",
	441:  "The name of the file: {0}",
	442:  "Your account manager is told and will judge the document. Nothing was ordered.",
	443:  "Added: {0}",
	444:  "Something went wrong.",
	445:  "Log in",
	446:  "Please ask your administrator to give you access, and then log in again.",
	447:  "Your account has no role here yet",
	448:  "Not saved. Please open the page again and try once more.",
	449:  "The form is not complete",
	450:  "Try again",
	451:  "To the start page",
	452:  "To your work list",
	453:  "Additional discount",
	454:  "With this discount",
	455:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	456:  "At most 100%.",
	457:  "At most two decimals.",
	458:  "Welcome",
	459:  "Overview",
	460:  "With oneCentral for a decision",
	461:  "oneCentral has a question",
	462:  "Approved, waiting for a colleague to sign",
	463:  "Ready to sign",
	464:  "Approved, waiting for a colleague to activate",
	465:  "Ready to activate",
	466:  "becomes a new version of {0}",
	467:  "Kept until",
	468:  "Last changed",
	469:  "Open carts",
	470:  "Orders in progress",
	471:  "{0} of {1} delivered",
	472:  "{0, plural, one {{0} item} other {{0} items}}",
	473:  "Ordering at oneCentral",
	474:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	475:  "You cannot ask for quotes or order now. Please contact your account manager.",
	476:  "Your account is blocked",
	477:  "Upgrade a service",
	478:  "New service",
	479:  "Nothing is open. Choose a service to upgrade, or a new one.",
	480:  "Allowed",
	481:  " Alternative: {0}.",
	482:  "Can be allowed with a reason",
	483:  "For us to review",
	484:  "Must be resolved first",
	485:  "Note",
	486:  "Up to: {0}.",
	487:  "your account manager",
	488:  "no longer needed",
	489:  "returned",
	490:  "declined",
	491:  "approved",
	492:  "waits for {0}",
	493:  "waits for a decision",
	494:  " by {0}, {1}",
	495:  "Over {0} a {1} decides too.",
	496:  "not delivered",
	497:  "cancelled",
	498:  "delivered",
	499:  "Order released",
	500:  "Document signed elsewhere added",
	501:  "Document of version {0} made",
	502:  "Comment",
	503:  "Handed over to {0}",
	504:  "Version {0} superseded",
	505:  "Version {0} expired",
	506:  "Version {0} withdrawn",
	507:  "Version {0} returned with a question",
	508:  "Version {0} declined",
	509:  "Version {0} approved",
	510:  "Agreed to version {0}",
	511:  "Discount given: version {0}",
	512:  "Version {0} is being revised",
	513:  "Question answered with version {0}",
	514:  "Version {0} requested",
	515:  "Skip to content",
	516:  "Main menu",
	517:  "Log out",
	518:  "reference of this page",
	519:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	520:  "Log in and judge",
	521:  "Opening this page decides nothing yet.",
	522:  "Your decision is asked",
	523:  "The link was made for somebody else. What waits for your decision is in your work list.",
	524:  "This request does not wait for you",
	525:  "This version has been decided on already, or the request was withdrawn or has expired.",
	526:  "There is nothing left to decide",
	527:  "See the request",
	528:  "This version has been replaced. You can no longer decide on it. {0}",
	529:  "There is a newer version",
	530:  "To the newest version",
	531:  "{0, plural, one {{0} day} other {{0} days}}",
	532:  "{0, plural, one {{0} hour} other {{0} hours}}",
	533:  "less than an hour",
	534:  "In these weeks nothing was requested, decided or ordered.",
	535:  "You manage no partners, and stand in for nobody who does now.",
	536:  "{0} weeks",
	537:  "Numbers",
	538:  "To the numbers",
	539:  "There is no such period",
	540:  "excl. VAT; orders: {0}",
	541:  "Won per month",
	542:  "business days, median; 9 in 10 within {0}",
	543:  "From decision to order",
	544:  "From request to decision",
	545:  "of which ordered by now: {0}",
	546:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	547:  "Business days from decision to order",
	548:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	549:  "Business days from request to decision",
	550:  "The difference per month of the orders, excl. VAT.",
	551:  "Won per month, by week of the order",
	552:  "{0}, of which ordered {1}",
	553:  "Outlined: requested. Filled: of those ordered by now.",
	554:  "Requests per week",
	555:  "{0}, 9 in 10 within {1}",
	556:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	557:  "Together",
	558:  "Week, from Monday",
	559:  "To order, 90%",
	560:  "To order, median",
	561:  "To decision, 90%",
	562:  "To decision, median",
	563:  "Decided",
	564:  "Ordered by now",
	565:  "Period",
	566:  "By partner",
	567:  "By week",
	568:  "Download as CSV",
	569:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	570:  "won per month, euro excl. VAT",
	571:  "business days to order, 90%",
	572:  "business days to order, median",
	573:  "ordered",
	574:  "business days to decision, 90%",
	575:  "business days to decision, median",
	576:  "decided",
	577:  "of which ordered by now",
	578:  "requested",
	579:  "partner id",
	580:  "Your account manager releases the order. Until then you can cancel items yourself.",
	581:  "Waits for release",
	582:  "Delivered",
	583:  "waits for oneCentral",
	584:  "Released",
	585:  "Statement",
	586:  "On",
	587:  "Signed by",
	588:  "Activated by",
	589:  "Recorded by",
	590:  "Service {0}",
	591:  "Delivered on",
	592:  "Was planned for",
	593:  "{0, plural, one {{0} business day} other {{0} business days}}",
	594:  "Planned date",
	595:  "Specification in the quote",
	596:  "Confirmation",
	597:  "Quote ",
	598:  "Cancel this item",
	599:  "Reason",
	600:  "Cancel the item",
	601:  "Not delivered",
	602:  "Cancelled",
	603:  "Partly done",
	604:  "In progress",
	605:  "{0} of {1}",
	606:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	607:  "Orders, the newest first; amounts without VAT",
	608:  "Ordered on",
	609:  "Next date",
	610:  "This is where oneCentral's partners order.",
	611:  "engineering judges the design",
	612:  ", in steps of {0}",
	613:  "From {0} to {1}",
	614:  "{0}: at least that of what is linked to it.",
	615:  "{0}: {1} to {2} times {3}.",
	616:  "needs a document: {0}",
	617:  "not together with {0}",
	618:  "counts for all {0}",
	619:  "at most {0}",
	620:  "Reference of the {0}",
	621:  "none",
	622:  "Goes with one of: {0}.",
	623:  "in the cart",
	624:  "To this customer's cart",
	625:  "Only version {0} still counts.",
	626:  "You are looking at an earlier version",
	627:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	628:  "We have a question",
	629:  "This quote was ordered as order {0}.",
	630:  "Approved: you can order until {0}",
	631:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	632:  "We are reviewing your request",
	633:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	634:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	635:  "by {0}",
	636:  "waits for your answer",
	637:  " and ",
	638:  "waits for {0}",
	639:  "Your answer to our question",
	640:  "For your customer, with prices (PDF)",
	641:  "For your customer, without prices (PDF)",
	642:  "The quote as a PDF",
	643:  "Version {0}",
	644:  "Please check these fields:",
	645:  "Not everything is right yet",
	646:  "Documents",
	647:  "Numbers",
	648:  "Note",
	649:  "Requested date",
	650:  "{0}, planned until {1}",
	651:  "Options: price each",
	652:  "different",
	653:  "the same",
	654:  "This choice",
	655:  "First choice",
	656:  "Comparison",
	657:  "yes",
	658:  "no",
	659:  "Give a reason to allow this.",
	660:  "Request",
	661:  "To your decision",
	662:  "Checks",
	663:  "VAT",
	664:  "Your comment; the partner reads it too",
	665:  "{0, plural, one {{0} month} other {{0} months}} left",
	666:  "runs on monthly",
	667:  "terminated",
	668:  "suspended",
	669:  "active",
	670:  "Contact",
	671:  "Address",
	672:  "Monthly price, excl. VAT",
	673:  "Identifier",
	674:  "{0}, until {1} ({2})",
	675:  "Product, identifier, reference or town",
	676:  "All customers",
	677:  "All products",
	678:  "Upgrade",
	679:  "Cannot be upgraded now",
	680:  "Can be upgraded now",
	681:  "All services",
	682:  "Apply filter",
	683:  "Tick services to change them together.",
	684:  "Tick all on this page",
	685:  "Options",
	686:  "Change the ticked services",
	687:  "More services",
	688:  "Nothing found yet. There are more services to search.",
	689:  "There is no service like that.",
	690:  "Show all services",
	691:  "Your customers have no services yet.",
	692:  "See the catalogue",
	693:  "Choose {0} {1}",
	694:  "Can be upgraded: ",
	695:  "Move to ",
	696:  "Change: {0} {1}",
	697:  "A change of this service is in the cart",
	698:  "Only a move is possible",
	699:  "This service cannot change now",
	700:  "See the open order",
	701:  "Change this service",
	702:  "Runs over",
	703:  "Configuration",
	704:  "Can be upgraded",
	705:  "{0, plural, one {{0} change} other {{0} changes}}",
	706:  "{0, plural, one {{0} new service} other {{0} new services}}",
	707:  "Answer to your question",
	708:  "Requested on",
	709:  "Requested by",
	710:  "VAT treatment allowed by {0}, {1}: {2}",
	711:  "To the new figures",
	712:  "Please see what this discount changes first, then approve.",
	713:  "Not saved yet",
	714:  "discount on the one-off charge",
	715:  "discount on the monthly price",
	716:  "Consent",
	717:  "Mandate",
	718:  "Position of the signatory",
	719:  "Name of the signatory",
	720:  "Answer",
	721:  "Signed PDF",
	722:  "Question",
	723:  "VAT check",
	724:  "This version was valid until {0}.",
	725:  "Returned with a question",
	726:  "The partner can order until {0}.",
	727:  "This version does not wait for you",
	728:  "You have approved this version",
	729:  "Still to be decided by: {0}.",
	730:  "Item {0}: ",
	731:  "Work list",
	732:  "This is oneCentral's work list.",
	733:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	734:  "Nothing was put in the cart",
	735:  "Edit the change in the cart",
	736:  "A cart takes one change of a service. Change that one or take it out.",
	737:  "This service is in the cart already",
	738:  "Change: {0}",
	739:  "Keep {0}",
	740:  "This cannot be calculated yet",
	741:  "Difference per month {0}, one-off {1}, from {2}",
	742:  "No change to calculate",
	743:  "This service cannot change now",
	744:  "What changes?",
	745:  "Taking numbers along",
	746:  "Save the change in the cart",
	747:  "Add to cart",
	748:  "Now and after the change",
	749:  "Choose what changes; here you see what it costs.",
	750:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	751:  "Monthly price by number",
	752:  "One number or range per line, as 0201234500-0201234599",
	753:  "Such as the customer's PO number",
	754:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	755:  "now",
	756:  "; now {0}",
	757:  "now on; without: {0}",
	758:  "; now {0}",
	759:  "At most {0}",
	760:  "Keep the current term: {0}",
	761:  "Numbers to take along",
	762:  "Current operator of the numbers",
	763:  "Reference of the document {0}",
	764:  "Reference of the porting mandate",
	765:  "{0} per month",
	766:  "same monthly price",
	767:  "on the chosen date",
	768:  "after the end of the term",
	769:  "on the first of a month",
	770:  "as soon as delivery is possible",
	771:  "stays: {0}, until {1}",
	772:  "new: {0}, until {1}",
	773:  "You have no open requests.",
	774:  "Nothing that waits for you passes this filter.",
	775:  "Give an amount such as 1,234.56.",
	776:  "Choose one of the options.",
	777:  "Amount from, per month or one-off",
	778:  "Waiting",
	779:  "You decide as",
	780:  "7 days or longer",
	781:  "3 days or longer",
	782:  "1 day or longer",
	783:  " (agreed)",
	784:  " (not yet)",
	785:  "Filter",
	786:  "Show everything",
	787:  "You stand in for ",
	788:  "Waiting since",
	789:  "Also needed",
	790:  "nobody else",
	791:  "A colleague you choose here can decide on your partners' requests in that period.",
	792:  "You have set no stand-in.",
	793:  "Remove: {0}",
	794:  "Add a stand-in",
	795:  "Colleague",
	796:  "Choose an account manager",
	797:  "First day",
	798:  "Last day",
	799:  "Add",
	800:  "This document belongs to version {0}. Checksum (SHA-256):",
	801:  "Reference",
	802:  "Total",
	803:  "Total of this quote",
	804:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	805:  "Term over 24 months",
	806:  "Remarks",
	807:  "Conditions",
	808:  "This quote is subject to {0}.",
	809:  "Lead times are in business days and subject to availability at the site.",
	810:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	811:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	812:  "Validity",
	813:  "{0} valid until the end of {1} (Dutch time).",
	814:  "This offer is",
	815:  "This quote is",
	816:  "The validity is set on approval.",
	817:  "Signature",
	818:  "Place and date",
	819:  "Position",
	820:  "On behalf of {0}",
	821:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	822:  "Agreed",
	823:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	824:  "Activation",
	825:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	826:  "For your information",
	827:  "Monthly price",
	828:  "ends",
	829:  "new",
	830:  "migration",
	831:  "New",
	832:  "Old",
	833:  "changed",
	834:  "unchanged",
	835:  "Specification",
	836:  "Site and contact",
	837:  "Delivery and term",
	838:  "Change",
	839:  "Migration",
	840:  "Linked to",
	841:  "{0} (end of the term)",
	842:  "{0} (start of the month)",
	843:  "{0}, runs until {1} ({2} remaining)",
	844:  "runs monthly",
	845:  "{0} from completion, planned until {1}",
	846:  "item {0}, {1}",
	847:  "Site",
	848:  "Promised document",
	849:  "{0} more",
	850:  " and {0}",
	851:  "Open this quote in the partner portal",
	852:  "reference {0}",
	853:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	854:  "VAT id {0}",
	855:  "KvK (trade register) {0}",
	856:  "{0}, statutory seat {1}",
	857:  "Your partner",
	858:  "Customer site",
	859:  "Customer reference",
	860:  "Your VAT id",
	861:  "Your KvK number",
	862:  "Your supplier",
	863:  "Number",
	864:  "set on approval",
	865:  "We are pleased to offer you the following: {0}.{1}",
	866:  " For a change you see what differs: old, new and the difference.",
	867:  "This document specifies what {0} has delivered for you: {1}.",
	868:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	869:  "What changes",
	870:  "Lead time (business days)",
	871:  "Planned",
	872:  " (each)",
	873:  "Option: {0}",
	874:  " ({0} each)",
	875:  "SLA (repair time, availability)",
	876:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	877:  "Open the cart",
	878:  "Will be removed on",
	879:  "Last changed by",
	880:  "Contents",
	881:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	882:  "Your cart is still open",
	883:  "Your cart will be removed on {0}, {1}",
	884:  "Effective date",
	885:  "Numbers to port",
	886:  "Linked to",
	887:  "Customer's reference",
	888:  "Site contact",
	889:  "item {0}",
	890:  "service {0}",
	891:  "runs on until {0}, {1} left",
	892:  "extended, monthly notice",
	893:  "{0} from delivery",
	894:  "item {0} ({1})",
	895:  "Explanation",
	896:  " ({0})",
	897:  "{0}: {1}",
	898:  "Progress of each item",
	899:  "In the cart",
	900:  "{0} (Dutch time)",
	901:  "Reference {0}, checksum {1}.",
	902:  "Moment: {0}.",
	903:  "Sent automatically by oneCentral.",
	904:  "Download the confirmation (PDF)",
	905:  "Dear {0},",
	906:  "Dear Sir or Madam,",
	907:  "{0} from {1}",
	908:  "Order state",
	909:  "Order",
	910:  "View the order",
	911:  "{0} on",
	912:  "{0} by",
	913:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	914:  "The order was received",
	915:  "Order {0} received, {1}",
	916:  "The order was released for delivery.",
	917:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	918:  "Activated",
	919:  "{0}, {1}",
	920:  "Signed",
	921:  "Released on",
	922:  "Order {0} of {1} for {2} can be fulfilled.",
	923:  "The order was released for delivery",
	924:  "Order {0} released, {1}",
	925:  "Order {0} delivered, {1}",
	926:  "Delivery in order {0}, {1}",
	927:  "Order {0} for {1} was delivered.",
	928:  "In order {0} for {1}, {2} was delivered.",
	929:  "Cancellation in order {0}, {1}",
	930:  "Order {0} for {1} was cancelled.",
	931:  "In order {0} for {1}, {2} was cancelled.",
	932:  "The delivery failed",
	933:  "Delivery failed in order {0}, {1}",
	934:  "Order {0} for {1} could not be delivered.",
	935:  "In order {0} for {1}, {2} could not be delivered.",
	936:  "Order {0} for {1} is partly settled.",
	937:  "An existing service does not change and can be changed again.",
	938:  "Partner",
	939:  "The partner's answer to the question",
	940:  "One decision from your group is enough.",
	941:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	942:  "Review and decide",
	943:  "Decide before",
	944:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	945:  "Your approval is requested",
	946:  "Approval requested: {0}, {1}",
	947:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	948:  "Your decision is still needed",
	949:  "Reminder: {0} waits for your decision, {1}",
	950:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	951:  "Your decision as stand-in is requested",
	952:  "As stand-in: {0} waits for your decision, {1}",
	953:  "View the quote",
	954:  "Quote {0} for {1} waits for the partner's answer.",
	955:  "The request was returned with a question",
	956:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	957:  "Answer the question",
	958:  "Before quote {0} for {1} can be approved, your answer is needed.",
	959:  "There is a question about your request",
	960:  "Question about quote {0}, {1}",
	961:  "The request of quote {0} for {1} was declined.",
	962:  "The quote was declined",
	963:  "Quote {0} declined, {1}",
	964:  "You can copy the quote to a new request, which uses today's prices.",
	965:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	966:  "The quote is approved",
	967:  "Quote {0} approved, {1}",
	968:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	969:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	970:  "The partner can now sign it for the customer.",
	971:  "The partner can now activate it.",
	972:  "Review and sign",
	973:  "Review and activate",
	974:  "If you do not want to order, you need not do anything.",
	975:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	976:  "The quote is about to expire",
	977:  "Quote {0} expires on {1}, {2}",
	978:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	979:  "The quote was withdrawn",
	980:  "Quote {0} withdrawn, {1}",
	981:  "Was valid until",
	982:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	983:  "The quote has expired",
	984:  "Quote {0} expired, {1}",
	985:  "A comment does not change the quote.",
	986:  "Read and reply",
	987:  "Quote {0} for {1} has a new comment.",
	988:  "There is a new comment",
	989:  "New comment on quote {0}, {1}",
	990:  "Mail about {0} not delivered, {1}",
	991:  "View the details",
	992:  "Not delivered",
	993:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	994:  "A mail could not be delivered",
	995:  "Why your decision is needed",
	996:  "The customer waives the longest term for small businesses: {0}, {1}.",
	997:  " Alternative:",
	998:  ", item {0}",
	999:  "Waived by {0}",
	1000: "To judge",
	1001: "What to look at",
	1002: "hours",
	1003: "h",
	1004: "Repair time",
	1005: "Level",
	1006: "Package",
	1007: "ampere",
	1008: "At most",
	1009: "Power",
	1010: "Space",
	1011: "GB storage",
	1012: "Storage",
	1013: "Storage (SSD)",
	1014: "GB memory",
	1015: "Memory",
	1016: "Size",
	1017: "seats",
	1018: "Seats",
	1019: "Seat type",
	1020: "numbers",
	1021: "channels",
	1022: "Voice channels",
	1023: "Data bundle",
	1024: "Throughput",
	1025: "Bandwidth",
	1026: "This product has no tiers.",
	1027: "This product has no such characteristic.",
	1028: "This product has no number of units.",
	1029: "Cannot be combined with {0}.",
	1030: "At most {0}.",
	1031: "This product has no such option.",
	1032: "Only an administrator can do this.",
	1033: "Change the account manager with its own command.",
	1034: "Choose nl or en.",
	1035: "Name the account manager.",
	1036: "There is no such level.",
	1037: "Choose reseller or solutions.",
	1038: "Letters, digits, - and _.",
	1039: "This is no account manager.",
	1040: "Not a role of oneCentral.",
	1041: "Name the subject.",
	1042: "Only an account manager can do this.",
	1043: "Somebody else than yourself.",
	1044: "The last day must be on or after the first day.",
	1045: "At most twenty.",
	1046: "This has been decided already.",
	1047: "This version does not wait for you.",
	1048: "You have decided on this version already.",
	1049: "The requester does not decide.",
	1050: "Only the account manager can allow this.",
	1051: "Only the account manager gives discounts.",
	1052: "This version cannot be priced again.",
	1053: "There is no such item.",
	1054: "From zero to the amount itself.",
	1055: "From 0 to 10,000 basis points.",
	1056: "Give a percentage or an amount.",
	1057: "Name a partner.",
	1058: "You have no role here.",
	1059: "partner",
	1060: "Only a partner can do this.",
	1061: "quote",
	1062: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1063: "Too light: the contrast with white is under 4.5 : 1.",
	1064: "A colour like #0E3C61.",
	1065: "At most 80 services.",
	1066: "service",
	1067: "The cart changed meanwhile.",
	1068: "At most 80 items per request.",
	1069: "From 1 to 80 items.",
	1070: "item",
	1071: "There is nothing to link to.",
	1072: "This customer has no such service.",
	1073: "There is no such product.",
	1074: "The calculation changed since you saw it; look at it again.",
	1075: "Name the hash of what you saw.",
	1076: "A date, not in the future.",
	1077: "This service is in the cart already.",
	1078: "At most 80 items and 80 distinct services per request.",
	1079: "The cart is empty.",
	1080: "The VAT treatment of this customer must be reviewed.",
	1081: "Complete the customer's details: {0}.",
	1082: "Your account is blocked; contact your account manager.",
	1083: "The service changed since the request.",
	1084: "The linked service is terminated.",
	1085: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1086: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1087: "Name the SHA-256 of the document that is signed.",
	1088: "Confirm that you may sign for the customer.",
	1089: "Enter your name.",
	1090: "Enter your position.",
	1091: "Confirm that you agree.",
	1092: "This quote was valid until {0}.",
	1093: "This quote has already been ordered as order {0}.",
	1094: "This partner confirms otherwise: {0}.",
	1095: "This is not the document of this version.",
	1096: "The document is still being drawn; try again in a moment.",
	1097: "Give a name or a reference.",
	1098: "The customer changed meanwhile.",
	1099: "Give the address of delivery.",
	1100: "Whether this can be delivered at this address is not known yet.",
	1101: "This cannot be delivered at this address.",
	1102: "Give the current operator and the numbers.",
	1103: "Give the reference of the document: {0}.",
	1104: "porting mandate",
	1105: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1106: "A number port is in progress on this service.",
	1107: "This service is being terminated.",
	1108: "This service is suspended.",
	1109: "This service is terminated.",
	1110: "An order on this service is already open.",
	1111: "This product is no longer sold; move to another one.",
	1112: "This service cannot be upgraded.",
	1113: "Only a quote that ended without an order can be erased.",
	1114: "There is no such quote.",
	1115: "Not a PDF.",
	1116: "At most 4 MB.",
	1117: "piece of evidence",
	1118: "From the day of the order until today.",
	1119: "Contains a control character.",
	1120: "At most {0} characters.",
	1121: "This field is required.",
	1122: "A postcode like 1234 AB.",
	1123: "A country code of two letters (ISO 3166-1).",
	1124: "A telephone number like 0201234567 or +31201234567.",
	1125: "An e-mail address like name@company.nl.",
	1126: "No valid VAT id of this country.",
	1127: "Eight digits, for Dutch businesses only.",
	1128: "Name a service or an item.",
	1129: "At most five.",
	1130: "A date in this century.",
	1131: "From 0 to 120 months.",
	1132: "With modify only.",
	1133: "Name the version of the service that you saw.",
	1134: "Name the service that changes.",
	1135: "Choose a product.",
	1136: "Choose add or modify.",
	1137: "Unknown option.",
	1138: "Unknown characteristic.",
	1139: "Too many characteristics or options.",
	1140: "From 0 to 1,000,000.",
	1141: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1142: "At most twenty numbers or ranges.",
	1143: "Choose 13, 26 or 52 weeks.",
	1144: "These numbers are for account managers, sales managers and operations.",
	1145: "This service no longer exists.",
	1146: "This product cannot be ordered (any more).",
	1147: "This service cannot move to this product.",
	1148: "The service changed since you saw it; look at it again.",
	1149: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1150: "product",
	1151: "There is no document until the version is approved.",
	1152: "Choose acknowledged, inProgress or partial.",
	1153: "The hash is not of this version; look at it again.",
	1154: "There is no such version.",
	1155: "There is a newer version: {0}.",
	1156: "One or more checks did not pass.",
	1157: "The contracting party changed since the request; revise the quote to take that over.",
	1158: "This customer's cart is not empty.",
	1159: "You may not do this.",
	1160: "This product does not come with this term.",
	1161: "These changes take effect at different moments; ask for them apart.",
	1162: "Nothing changes.",
	1163: "This can be done on {0} at the earliest.",
	1164: "This cannot be done in the current state.",
	1165: "Links in a cart only.",
	1166: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1167: "VAT reverse charged to the customer.",
	1168: "There is a catalogue from {0} already.",
	1169: "There is another catalogue {0}.",
	1170: "Too busy at the moment; try again.",
	1171: "This is too much text together; divide it over more requests.",
	1172: "This cursor is not of this list.",
	1173: "customer",
	1174: "person",
	1175: "This role does not decide on quotes.",
	1176: "An order in this state is not open.",
	1177: "This Idempotency-Key was used for another request.",
	1178: "cart",
	1179: "version of the quote",
	1180: "document",
	1181: "order",
	1182: "job",
	1183: "session",
	1184: "Choose accountManager, salesManager or engineering.",
	1185: "The request did not arrive in full.",
	1186: "This is not JSON: look at byte {0}.",
	1187: "This is not UTF-8.",
	1188: "Nested too deeply.",
	1189: "This field stands more than once.",
	1190: "This parameter stands more than once.",
	1191: "There is no such parameter here.",
	1192: "The query string is malformed.",
	1193: "A whole number from 1 to {0}.",
	1194: "Choose from {0}.",
	1195: "Another version than the one in the path.",
	1196: "Send {0}.",
	1197: "an object",
	1198: "Without prices with for=customer only.",
	1199: "At most 100 characters.",
	1200: "Another service than the one in the path.",
	1201: "Modify only.",
	1202: "a list",
	1203: "A date like 2026-11-17.",
	1204: "A null cannot be here; leave the field out.",
	1205: "There is no such field here.",
	1206: "a whole number",
	1207: "true or false",
	1208: "a text",
	1209: "This link has expired",
	1210: "This link has been revoked",
	1211: "This link is invalid or has expired.",
	1212: "This link is not valid",
	1213: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1214: "This link is not complete",
	1215: "Please try again.",
	1216: "The login did not work",
	1217: "Logging in is not possible just now",
	1218: "Not saved. Please log in and try again.",
	1219: "You cannot log in here with this account.",
	1220: "You have no access here",
	1221: "This form did not come from our site",
	1222: "This does not exist, or is not for you.",
	1223: "What waits for your decision is in your work list.",
	1224: "Please try again in a moment.",
	1225: "Something went wrong",
	1226: "The request was abandoned",
	1227: "One moment please",
	1228: "Name the version that you saw",
	1229: "This is not right",
	1230: "This media type cannot be used here",
	1231: "Too much was sent",
	1232: "What you saw changed meanwhile",
	1233: "This cannot be done now",
	1234: "This method cannot be used here",
	1235: "Not found",
	1236: "You have no access to this page",
	1237: "You are not logged in",
	1238: "This is our fault. Please try again later.",
	1239: "At most {0} KB.",
	1240: "Not saved. Please send a shorter text or a smaller file.",
	1241: "Name one ETag, in quotes.",
	1242: "A weak ETag matches nothing.",
	1243: "Name in If-Match the ETag of what you saw.",
	1244: "From 1 to 255 visible ASCII characters.",
	1245: "Give every request a key of its own.",
	1246: "I am mandated by {0} to sign.",
	1247: "It cannot go in the cart like this; see the checks.",
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
	238:  "Telefonie",
	239:  "Verbindingen",
	240:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	241:  "Er is op dit moment niets te bestellen.",
	242:  "Levertijd",
	243:  "Looptijd",
	244:  "naar de winkelwagen",
	245:  "Naar de winkelwagen",
	246:  "Deze regel staat niet meer in de winkelwagen",
	247:  "Controleer uw keuze en sla deze opnieuw op.",
	248:  "Voor welke klant?",
	249:  "Zoek op naam, referentie, KvK-nummer of plaats",
	250:  "Zoeken",
	251:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	252:  "U hebt nog geen klanten. Leg er eerst een vast.",
	253:  "Er zijn meer klanten; zoek om ze te vinden.",
	254:  "Nieuwe klant vastleggen",
	255:  "Uw keuze",
	256:  "Opties",
	257:  "Gewenste datum (optioneel)",
	258:  "Op zijn vroegst op ",
	259:  "Laat leeg voor de vroegst mogelijke datum.",
	260:  "Koppeling",
	261:  "Hoort bij",
	262:  "Hier hoort een andere dienst bij",
	263:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	264:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	265:  "Nodig voor een aanvraag",
	266:  "Prijs bijwerken",
	267:  "Terug naar de eerste keuze",
	268:  "Vergelijking sluiten",
	269:  "Opbouw van de prijs",
	270:  "Vergelijken met een andere samenstelling",
	271:  "Levering",
	272:  "Contactpersoon: ",
	273:  "Ander adres of andere contactpersoon",
	274:  "Adres van levering",
	275:  "Nummerbehoud en documenten",
	276:  "Huidige aanbieder",
	277:  "Nummers of reeksen, een per regel",
	278:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	279:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	280:  "Opmerking (optioneel)",
	281:  "Terug naar de offerte",
	282:  "U bent niet bevoegd om te bestellen",
	283:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	284:  "De PDF wordt nog gemaakt",
	285:  "SHA-256 van de PDF",
	286:  "Geldig tot en met",
	287:  "Versie",
	288:  "Contractpartij",
	289:  "Klant",
	290:  "Naar order {0}",
	291:  "Deze offerte is al besteld",
	292:  "Naar de offerte",
	293:  "Status: {0}.",
	294:  "Deze offerte kan nu niet worden besteld",
	295:  "Regel",
	296:  "Ondertekenen en bestellen",
	297:  "Activeren en bestellen",
	298:  "Wat u bestelt",
	299:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	300:  "Uw bevestiging",
	301:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	302:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	303:  "Klanten",
	304:  "Nog niet opgeslagen",
	305:  "Daarna is er iets in veranderd. Slaat u het nu op, dan ontstaat er een tweede klant.",
	306:  "Dit formulier is al een keer opgeslagen",
	307:  "Gegevens van {0}",
	308:  "Nieuwe klant",
	309:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	310:  "Geen klant gevonden met ",
	311:  "Toon alle klanten",
	312:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	313:  "Uw referentie",
	314:  "Plaats",
	315:  "Gegevens",
	316:  "onvolledig",
	317:  "compleet",
	318:  "Volgende",
	319:  "Uw referentie:",
	320:  "Voor een offerte ontbreekt nog:",
	321:  "Gegevens aanvullen",
	322:  "verschil per maand",
	323:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	324:  "Deze klant heeft nog geen diensten.",
	325:  "Referentie",
	326:  "Per maand",
	327:  "Bekijk wat u kunt uitbreiden",
	328:  "Offertes van deze klant",
	329:  "Gegevens wijzigen",
	330:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	331:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	332:  "(optioneel)",
	333:  "Opslaan",
	334:  "Annuleren",
	335:  "Contactpersoon",
	336:  "Vestigingsadres",
	337:  "Btw-id",
	338:  "Onderneming",
	339:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	340:  "Taal van de offerte",
	341:  "Nee",
	342:  "Ja",
	343:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	344:  "Kleine onderneming",
	345:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	346:  "KvK-nummer",
	347:  "Statutaire naam",
	348:  "Contactpersoon op locatie",
	349:  "Installatieadres",
	350:  "Postcode",
	351:  "Huisnummer",
	352:  "Straat",
	353:  "E-mail",
	354:  "Telefoon",
	355:  "Land",
	356:  "leeg",
	357:  "Hieronder staat wat u invulde. Slaat u dat op, dan vervangt het wat er nu staat:",
	358:  "Deze klant is intussen gewijzigd",
	359:  "{0} per maand, {1} eenmalig",
	360:  "nu {0}",
	361:  "Uw besluit als ",
	362:  "Goedkeuren kan nu niet",
	363:  "Waarom is de btw-behandeling akkoord?",
	364:  "Korting geven (optioneel)",
	365:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	366:  "Korting op de maandprijs",
	367:  "Korting op eenmalig",
	368:  "Toon eerst de nieuwe cijfers",
	369:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	370:  "Goedkeuren met deze korting",
	371:  "Goedkeuren",
	372:  "Vraag versturen",
	373:  "Uw vraag aan de partner",
	374:  "Terugsturen met een vraag",
	375:  "Definitief afwijzen",
	376:  "Reden voor de partner",
	377:  "Afwijzen",
	378:  "Eenheid",
	379:  "Alleen een accountmanager kan zich laten vervangen.",
	380:  "Deze pagina is niet voor u",
	381:  "{0} tot en met {1}",
	382:  "Vervanging",
	383:  "Ondertekenen namens de klant",
	384:  "Activeren",
	385:  "Offerte",
	386:  "Voortgang",
	387:  "De aanvraag",
	388:  "Opgemerkt bij de aanvraag",
	389:  "Wie beslist",
	390:  "Versies",
	391:  "Geschiedenis en opmerkingen",
	392:  "Opmerking plaatsen",
	393:  "Uw opmerking; uw accountmanager leest deze ook",
	394:  "Opmerking toevoegen",
	395:  "Uw antwoord",
	396:  "Antwoord; de aanvraag zelf verandert niet",
	397:  "Antwoord versturen",
	398:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	399:  "Aanvraag aanpassen",
	400:  "Andere acties",
	401:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	402:  "Offerte aanpassen",
	403:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	404:  "Kopiëren naar de winkelwagen",
	405:  "Intrekken",
	406:  "Reden (optioneel)",
	407:  "Definitief intrekken",
	408:  "Elders ondertekende PDF toevoegen",
	409:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	410:  "Ondertekende PDF, ten hoogste 4 MB",
	411:  "Dit bestand is groter dan 4 MB.",
	412:  "PDF toevoegen",
	413:  "Offertes",
	414:  "Klant of nummer",
	415:  "Alle",
	416:  "Status",
	417:  "Vervangen",
	418:  "Verlopen",
	419:  "Ingetrokken",
	420:  "Afgewezen",
	421:  "Besteld",
	422:  "Goedgekeurd",
	423:  "Vraag aan u",
	424:  "Aangevraagd",
	425:  "Wij beoordelen de aanvraag",
	426:  "Opnieuw aanvragen",
	427:  "Vraag beantwoorden",
	428:  "Laten ondertekenen",
	429:  "Bestellen",
	430:  "Order volgen",
	431:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	432:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	433:  "Geldig t/m",
	434:  "Volgende stap",
	435:  "Hier nog niets gevonden; zoek verder terug.",
	436:  "Niets gevonden.",
	437:  "Toon alles",
	438:  "Kies een PDF.",
	439:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	440:  "Dit bestand is geen PDF.",
	441:  "De naam van het bestand: {0}",
	442:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	443:  "Toegevoegd: {0}",
	444:  "Er ging iets mis.",
	445:  "Inloggen",
	446:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	447:  "Uw account heeft hier nog geen rol",
	448:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	449:  "Het formulier is niet compleet",
	450:  "Opnieuw proberen",
	451:  "Naar het begin",
	452:  "Naar uw werklijst",
	453:  "Extra korting",
	454:  "Met deze korting",
	455:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	456:  "Ten hoogste 100%.",
	457:  "Ten hoogste twee cijfers achter de komma.",
	458:  "Welkom",
	459:  "Overzicht",
	460:  "Bij oneCentral ter beoordeling",
	461:  "oneCentral heeft een vraag",
	462:  "Goedgekeurd, wacht op ondertekening door een collega",
	463:  "Klaar om te ondertekenen",
	464:  "Goedgekeurd, wacht op activering door een collega",
	465:  "Klaar om te activeren",
	466:  "wordt een nieuwe versie van {0}",
	467:  "Blijft staan tot",
	468:  "Laatst gewijzigd",
	469:  "Open winkelwagens",
	470:  "Lopende orders",
	471:  "{0} van {1} geleverd",
	472:  "{0, plural, one {{0} regel} other {{0} regels}}",
	473:  "Bestellen bij oneCentral",
	474:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	475:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	476:  "Uw account is geblokkeerd",
	477:  "Dienst uitbreiden",
	478:  "Nieuwe dienst",
	479:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	480:  "Toegestaan",
	481:  " Alternatief: {0}.",
	482:  "Met motivering toe te staan",
	483:  "Bekijken wij",
	484:  "Moet eerst worden opgelost",
	485:  "Let op",
	486:  "Aan zet: {0}.",
	487:  "uw accountmanager",
	488:  "niet meer nodig",
	489:  "teruggestuurd",
	490:  "afgewezen",
	491:  "goedgekeurd",
	492:  "wacht op {0}",
	493:  "wacht op besluit",
	494:  " door {0}, {1}",
	495:  "Boven {0} beslist ook een {1}.",
	496:  "niet geleverd",
	497:  "geannuleerd",
	498:  "opgeleverd",
	499:  "Order vrijgegeven",
	500:  "Elders ondertekend document toegevoegd",
	501:  "Document van versie {0} gemaakt",
	502:  "Opmerking",
	503:  "Overgedragen aan {0}",
	504:  "Versie {0} vervangen",
	505:  "Versie {0} verlopen",
	506:  "Versie {0} ingetrokken",
	507:  "Versie {0} teruggestuurd met een vraag",
	508:  "Versie {0} afgewezen",
	509:  "Versie {0} goedgekeurd",
	510:  "Akkoord met versie {0}",
	511:  "Korting gegeven: versie {0}",
	512:  "Versie {0} wordt aangepast",
	513:  "Vraag beantwoord met versie {0}",
	514:  "Versie {0} aangevraagd",
	515:  "Naar de inhoud",
	516:  "Hoofdmenu",
	517:  "Uitloggen",
	518:  "kenmerk van deze pagina",
	519:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	520:  "Inloggen en beoordelen",
	521:  "Door deze pagina te openen beslist u nog niets.",
	522:  "Uw besluit wordt gevraagd",
	523:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	524:  "Deze aanvraag wacht niet op u",
	525:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	526:  "Hierover valt niets meer te beslissen",
	527:  "Bekijk de aanvraag",
	528:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	529:  "Er is een nieuwere versie",
	530:  "Naar de nieuwste versie",
	531:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	532:  "{0, plural, one {{0} uur} other {{0} uur}}",
	533:  "minder dan een uur",
	534:  "In deze weken is niets aangevraagd, besloten of besteld.",
	535:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	536:  "{0} weken",
	537:  "Cijfers",
	538:  "Naar de cijfers",
	539:  "Deze periode is er niet",
	540:  "excl. btw; orders: {0}",
	541:  "Gewonnen per maand",
	542:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	543:  "Van besluit tot order",
	544:  "Van aanvraag tot besluit",
	545:  "waarvan nu besteld: {0}",
	546:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	547:  "Werkdagen van besluit tot order",
	548:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	549:  "Werkdagen van aanvraag tot besluit",
	550:  "Het verschil per maand van de orders, excl. btw.",
	551:  "Gewonnen per maand, per week van de order",
	552:  "{0}, waarvan besteld {1}",
	553:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	554:  "Aanvragen per week",
	555:  "{0}, 9 van de 10 binnen {1}",
	556:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	557:  "Samen",
	558:  "Week, vanaf maandag",
	559:  "Tot order, 90%",
	560:  "Tot order, mediaan",
	561:  "Tot besluit, 90%",
	562:  "Tot besluit, mediaan",
	563:  "Besloten",
	564:  "Nu besteld",
	565:  "Periode",
	566:  "Per partner",
	567:  "Per week",
	568:  "Download als CSV",
	569:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	570:  "gewonnen per maand, euro excl. btw",
	571:  "werkdagen tot order, 90%",
	572:  "werkdagen tot order, mediaan",
	573:  "besteld",
	574:  "werkdagen tot besluit, 90%",
	575:  "werkdagen tot besluit, mediaan",
	576:  "besloten",
	577:  "waarvan nu besteld",
	578:  "aangevraagd",
	579:  "partnernummer",
	580:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	581:  "Wacht op vrijgave",
	582:  "Opgeleverd",
	583:  "wacht op oneCentral",
	584:  "Vrijgegeven",
	585:  "Verklaring",
	586:  "Op",
	587:  "Ondertekend door",
	588:  "Geactiveerd door",
	589:  "Vastgelegd door",
	590:  "Dienst {0}",
	591:  "Opgeleverd op",
	592:  "Gepland was",
	593:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	594:  "Geplande datum",
	595:  "Specificatie in de offerte",
	596:  "Bevestiging",
	597:  "Offerte ",
	598:  "Deze regel annuleren",
	599:  "Reden",
	600:  "Regel annuleren",
	601:  "Niet geleverd",
	602:  "Geannuleerd",
	603:  "Deels klaar",
	604:  "In uitvoering",
	605:  "{0} van {1}",
	606:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	607:  "Orders, de nieuwste eerst; bedragen zonder btw",
	608:  "Besteld op",
	609:  "Eerstvolgende datum",
	610:  "Hier bestellen de partners van oneCentral.",
	611:  "engineering beoordeelt het ontwerp",
	612:  ", in stappen van {0}",
	613:  "Van {0} tot en met {1}",
	614:  "{0}: ten minste die van wat eraan gekoppeld is.",
	615:  "{0}: {1} tot {2} keer {3}.",
	616:  "vraagt een document: {0}",
	617:  "niet samen met {0}",
	618:  "geldt voor alle {0}",
	619:  "ten hoogste {0}",
	620:  "Kenmerk van de {0}",
	621:  "geen",
	622:  "Hoort bij een van: {0}.",
	623:  "in de winkelwagen",
	624:  "Naar de winkelwagen van deze klant",
	625:  "Alleen versie {0} geldt nog.",
	626:  "U bekijkt een eerdere versie",
	627:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	628:  "Wij hebben een vraag",
	629:  "Deze offerte is besteld als order {0}.",
	630:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	631:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	632:  "Wij beoordelen uw aanvraag",
	633:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	634:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	635:  "uiterlijk {0}",
	636:  "wacht op uw antwoord",
	637:  " en ",
	638:  "wacht op {0}",
	639:  "Uw antwoord op onze vraag",
	640:  "Voor uw klant, met prijzen (PDF)",
	641:  "Voor uw klant, zonder prijzen (PDF)",
	642:  "De offerte als PDF",
	643:  "Versie {0}",
	644:  "Controleer deze velden:",
	645:  "Nog niet alles klopt",
	646:  "Documenten",
	647:  "Nummers",
	648:  "Opmerking",
	649:  "Gewenste datum",
	650:  "{0}, gepland tot en met {1}",
	651:  "Opties: prijs per stuk",
	652:  "anders",
	653:  "gelijk",
	654:  "Deze keuze",
	655:  "Eerste keuze",
	656:  "Vergelijking",
	657:  "ja",
	658:  "nee",
	659:  "Geef een reden om dit toe te staan.",
	660:  "Aanvraag",
	661:  "Naar uw besluit",
	662:  "Controles",
	663:  "Btw",
	664:  "Uw opmerking; de partner leest deze ook",
	665:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	666:  "loopt per maand door",
	667:  "beëindigd",
	668:  "geblokkeerd",
	669:  "actief",
	670:  "Contact",
	671:  "Adres",
	672:  "Maandprijs, excl. btw",
	673:  "Kenmerk",
	674:  "{0}, t/m {1} ({2})",
	675:  "Product, kenmerk, referentie of plaats",
	676:  "Alle klanten",
	677:  "Alle producten",
	678:  "Uitbreiden",
	679:  "Nu niet uit te breiden",
	680:  "Nu uit te breiden",
	681:  "Alle diensten",
	682:  "Filter toepassen",
	683:  "Vink diensten aan om ze samen te wijzigen.",
	684:  "Alles op deze pagina aanvinken",
	685:  "Mogelijkheden",
	686:  "Aangevinkte diensten wijzigen",
	687:  "Volgende diensten",
	688:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	689:  "Er is geen dienst die hieraan voldoet.",
	690:  "Toon alle diensten",
	691:  "Uw klanten hebben nog geen diensten.",
	692:  "Bekijk het aanbod",
	693:  "Kies {0} {1}",
	694:  "Uit te breiden: ",
	695:  "Overstappen op ",
	696:  "Wijzigen: {0} {1}",
	697:  "Een wijziging van deze dienst staat in de winkelwagen",
	698:  "Alleen overstappen kan nog",
	699:  "Wijzigen kan nu niet",
	700:  "Bekijk de lopende order",
	701:  "Deze dienst wijzigen",
	702:  "Loopt over",
	703:  "Configuratie",
	704:  "Uit te breiden",
	705:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	706:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	707:  "Antwoord op uw vraag",
	708:  "Aangevraagd op",
	709:  "Aangevraagd door",
	710:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	711:  "Naar de nieuwe cijfers",
	712:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	713:  "Nog niet opgeslagen",
	714:  "korting op eenmalig",
	715:  "korting op de maandprijs",
	716:  "Akkoord",
	717:  "Machtiging",
	718:  "Functie ondertekenaar",
	719:  "Naam ondertekenaar",
	720:  "Antwoord",
	721:  "Ondertekende PDF",
	722:  "Vraag",
	723:  "Btw-controle",
	724:  "Deze versie was geldig tot en met {0}.",
	725:  "Teruggestuurd met een vraag",
	726:  "De partner kan bestellen tot en met {0}.",
	727:  "Deze versie wacht niet op u",
	728:  "U hebt deze versie goedgekeurd",
	729:  "Nog te beslissen door: {0}.",
	730:  "Regel {0}: ",
	731:  "Werklijst",
	732:  "Dit is de werklijst van oneCentral.",
	733:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	734:  "Er is niets in de winkelwagen gelegd",
	735:  "De wijziging in de winkelwagen aanpassen",
	736:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	737:  "Deze dienst staat al in de winkelwagen",
	738:  "Wijzigen: {0}",
	739:  "{0} behouden",
	740:  "Dit is nog niet te berekenen",
	741:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	742:  "Geen wijziging om te berekenen",
	743:  "Deze dienst kan nu niet wijzigen",
	744:  "Wat verandert er?",
	745:  "Nummers meenemen",
	746:  "Wijziging in de winkelwagen opslaan",
	747:  "In de winkelwagen",
	748:  "Huidig en nieuw",
	749:  "Kies wat er verandert; hier ziet u wat het kost.",
	750:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	751:  "Maandprijs per aantal",
	752:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	753:  "Bijvoorbeeld het inkoopnummer van de klant",
	754:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	755:  "nu",
	756:  "; nu {0}",
	757:  "nu aan; zonder: {0}",
	758:  "; nu {0}",
	759:  "Ten hoogste {0}",
	760:  "Huidige looptijd behouden: {0}",
	761:  "Nummers die meegaan",
	762:  "Huidige aanbieder van de nummers",
	763:  "Kenmerk van het document {0}",
	764:  "Kenmerk van de portingmachtiging",
	765:  "{0} per maand",
	766:  "zelfde maandprijs",
	767:  "op de gekozen datum",
	768:  "na afloop van de looptijd",
	769:  "per de eerste van een maand",
	770:  "zodra levering mogelijk is",
	771:  "blijft: {0}, t/m {1}",
	772:  "nieuw: {0}, t/m {1}",
	773:  "U hebt geen openstaande aanvragen.",
	774:  "Niets van wat op u wacht, past bij dit filter.",
	775:  "Geef een bedrag als 1.234,56.",
	776:  "Kies een van de mogelijkheden.",
	777:  "Bedrag vanaf, per maand of eenmalig",
	778:  "Wacht",
	779:  "U beslist als",
	780:  "7 dagen of langer",
	781:  "3 dagen of langer",
	782:  "1 dag of langer",
	783:  " (akkoord)",
	784:  " (nog niet)",
	785:  "Filteren",
	786:  "Toon alles",
	787:  "U vervangt ",
	788:  "Wacht sinds",
	789:  "Ook nodig",
	790:  "niemand anders",
	791:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	792:  "U hebt geen vervanging ingesteld.",
	793:  "Verwijderen: {0}",
	794:  "Vervanging toevoegen",
	795:  "Collega",
	796:  "Kies een accountmanager",
	797:  "Eerste dag",
	798:  "Laatste dag",
	799:  "Toevoegen",
	800:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	801:  "Kenmerk",
	802:  "Totaal",
	803:  "Totaal van deze offerte",
	804:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	805:  "Looptijd langer dan 24 maanden",
	806:  "Opmerkingen",
	807:  "Voorwaarden",
	808:  "Op deze offerte zijn van toepassing {0}.",
	809:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	810:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	811:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	812:  "Geldigheid",
	813:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	814:  "Dit aanbod is",
	815:  "Deze offerte is",
	816:  "De geldigheid wordt bij goedkeuring bepaald.",
	817:  "Handtekening",
	818:  "Plaats en datum",
	819:  "Functie",
	820:  "Namens {0}",
	821:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	822:  "Voor akkoord",
	823:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	824:  "Activering",
	825:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	826:  "Ter informatie",
	827:  "Maandprijs",
	828:  "vervalt",
	829:  "nieuw",
	830:  "overstap",
	831:  "Nieuw",
	832:  "Oud",
	833:  "gewijzigd",
	834:  "ongewijzigd",
	835:  "Specificatie",
	836:  "Locatie en contact",
	837:  "Levering en looptijd",
	838:  "Wijziging",
	839:  "Overstap",
	840:  "Gekoppeld aan",
	841:  "{0} (einde van de looptijd)",
	842:  "{0} (begin van de maand)",
	843:  "{0}, loopt tot en met {1} ({2} resterend)",
	844:  "loopt per maand",
	845:  "{0} vanaf oplevering, gepland tot en met {1}",
	846:  "regel {0}, {1}",
	847:  "Locatie",
	848:  "Toegezegd document",
	849:  "{0}",
	850:  " en nog {0}",
	851:  "Open deze offerte in het partnerportaal",
	852:  "kenmerk {0}",
	853:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	854:  "btw-id {0}",
	855:  "KvK {0}",
	856:  "{0}, statutair gevestigd te {1}",
	857:  "Uw partner",
	858:  "Locatie klant",
	859:  "Klantreferentie",
	860:  "Uw btw-id",
	861:  "Uw KvK-nummer",
	862:  "Uw leverancier",
	863:  "Nummer",
	864:  "wordt bij goedkeuring bepaald",
	865:  "Graag bieden wij u het volgende aan: {0}.{1}",
	866:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	867:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	868:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	869:  "Wat er verandert",
	870:  "Levertijd (werkdagen)",
	871:  "Gepland",
	872:  " (per stuk)",
	873:  "Optie: {0}",
	874:  " ({0} per stuk)",
	875:  "SLA (hersteltijd, beschikbaarheid)",
	876:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	877:  "Open de winkelwagen",
	878:  "Wordt verwijderd op",
	879:  "Laatst gewijzigd door",
	880:  "Inhoud",
	881:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	882:  "Uw winkelwagen staat nog open",
	883:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	884:  "Ingangsdatum",
	885:  "Te porteren",
	886:  "Koppeling",
	887:  "Referentie klant",
	888:  "Contact op locatie",
	889:  "regel {0}",
	890:  "dienst {0}",
	891:  "loopt door tot en met {0}, nog {1}",
	892:  "verlengd, per maand opzegbaar",
	893:  "{0} vanaf oplevering",
	894:  "regel {0} ({1})",
	895:  "Toelichting",
	896:  " ({0})",
	897:  "{0}: {1}",
	898:  "Voortgang per regel",
	899:  "In de winkelwagen",
	900:  "{0} (Nederlandse tijd)",
	901:  "Kenmerk {0}, controlegetal {1}.",
	902:  "Moment: {0}.",
	903:  "Automatisch verstuurd door oneCentral.",
	904:  "Download de bevestiging (PDF)",
	905:  "Geachte {0},",
	906:  "Geachte heer, mevrouw,",
	907:  "{0} van {1}",
	908:  "Orderstatus",
	909:  "Order",
	910:  "Bekijk de order",
	911:  "{0} op",
	912:  "{0} door",
	913:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	914:  "De order is ontvangen",
	915:  "Order {0} ontvangen, {1}",
	916:  "De order is vrijgegeven voor levering.",
	917:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	918:  "Geactiveerd",
	919:  "{0}, {1}",
	920:  "Ondertekend",
	921:  "Vrijgegeven op",
	922:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	923:  "De order is vrijgegeven voor levering",
	924:  "Order {0} vrijgegeven, {1}",
	925:  "Order {0} opgeleverd, {1}",
	926:  "Opgeleverd in order {0}, {1}",
	927:  "Order {0} voor {1} is opgeleverd.",
	928:  "In order {0} voor {1} is {2} opgeleverd.",
	929:  "Annulering in order {0}, {1}",
	930:  "Order {0} voor {1} is geannuleerd.",
	931:  "In order {0} voor {1} is {2} geannuleerd.",
	932:  "De levering is mislukt",
	933:  "Levering mislukt in order {0}, {1}",
	934:  "Order {0} voor {1} kon niet worden geleverd.",
	935:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	936:  "Order {0} voor {1} is deels afgehandeld.",
	937:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	938:  "Partner",
	939:  "Antwoord van de partner op de vraag",
	940:  "Eén besluit uit uw groep is genoeg.",
	941:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	942:  "Bekijk en beslis",
	943:  "Beslissen vóór",
	944:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	945:  "Uw goedkeuring wordt gevraagd",
	946:  "Goedkeuring gevraagd: {0}, {1}",
	947:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	948:  "Uw besluit wordt nog gevraagd",
	949:  "Herinnering: {0} wacht op uw besluit, {1}",
	950:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	951:  "Uw besluit als vervanger wordt gevraagd",
	952:  "Als vervanger: {0} wacht op uw besluit, {1}",
	953:  "Bekijk de offerte",
	954:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	955:  "De aanvraag is teruggestuurd met een vraag",
	956:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	957:  "Beantwoord de vraag",
	958:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	959:  "Er is een vraag over uw aanvraag",
	960:  "Vraag over offerte {0}, {1}",
	961:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	962:  "De offerte is afgewezen",
	963:  "Offerte {0} afgewezen, {1}",
	964:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	965:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	966:  "De offerte is goedgekeurd",
	967:  "Offerte {0} goedgekeurd, {1}",
	968:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	969:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	970:  "De partner kan de offerte nu namens de klant ondertekenen.",
	971:  "De partner kan de offerte nu activeren.",
	972:  "Bekijk en onderteken",
	973:  "Bekijk en activeer",
	974:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	975:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	976:  "De offerte verloopt binnenkort",
	977:  "Offerte {0} verloopt op {1}, {2}",
	978:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	979:  "De offerte is ingetrokken",
	980:  "Offerte {0} ingetrokken, {1}",
	981:  "Was geldig tot en met",
	982:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	983:  "De offerte is verlopen",
	984:  "Offerte {0} verlopen, {1}",
	985:  "Een opmerking verandert de offerte niet.",
	986:  "Lees en reageer",
	987:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	988:  "Er is een nieuwe opmerking",
	989:  "Nieuwe opmerking bij offerte {0}, {1}",
	990:  "E-mail over {0} niet bezorgd, {1}",
	991:  "Bekijk de gegevens",
	992:  "Niet bezorgd",
	993:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	994:  "Een e-mail kon niet worden bezorgd",
	995:  "Waarom uw besluit nodig is",
	996:  "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	997:  " Alternatief:",
	998:  ", regel {0}",
	999:  "Akkoord van {0}",
	1000: "Te beoordelen",
	1001: "Waar u op moet letten",
	1002: "uur",
	1003: "uur",
	1004: "Hersteltijd",
	1005: "Niveau",
	1006: "Pakket",
	1007: "ampère",
	1008: "Ten hoogste",
	1009: "Stroom",
	1010: "Ruimte",
	1011: "GB opslag",
	1012: "Opslag",
	1013: "Opslag (SSD)",
	1014: "GB geheugen",
	1015: "Geheugen",
	1016: "Maat",
	1017: "gebruikers",
	1018: "Gebruikers",
	1019: "Type gebruiker",
	1020: "nummers",
	1021: "kanalen",
	1022: "Spraakkanalen",
	1023: "Databundel",
	1024: "Doorvoer",
	1025: "Bandbreedte",
	1026: "Dit product kent geen varianten.",
	1027: "Dit product kent deze eigenschap niet.",
	1028: "Dit product kent geen aantal.",
	1029: "Gaat niet samen met {0}.",
	1030: "Ten hoogste {0}.",
	1031: "Deze optie bestaat niet bij dit product.",
	1032: "Alleen een beheerder kan dit.",
	1033: "Wijzig de accountmanager met de opdracht daarvoor.",
	1034: "Kies nl of en.",
	1035: "Noem de accountmanager.",
	1036: "Dit niveau bestaat niet.",
	1037: "Kies reseller of solutions.",
	1038: "Letters, cijfers, - en _.",
	1039: "Dit is geen accountmanager.",
	1040: "Geen rol van oneCentral.",
	1041: "Noem het subject.",
	1042: "Alleen een accountmanager kan dit.",
	1043: "Een ander dan uzelf.",
	1044: "De laatste dag moet op of na de eerste dag liggen.",
	1045: "Ten hoogste twintig.",
	1046: "Hierover is al beslist.",
	1047: "Deze versie wacht niet op u.",
	1048: "U hebt over deze versie al beslist.",
	1049: "De aanvrager beslist niet.",
	1050: "Alleen de accountmanager kan dit toestaan.",
	1051: "Alleen de accountmanager geeft korting.",
	1052: "Deze versie kan niet opnieuw worden berekend.",
	1053: "Deze regel bestaat niet.",
	1054: "Van nul tot en met het bedrag zelf.",
	1055: "Van 0 tot en met 10.000 basispunten.",
	1056: "Geef een percentage of een bedrag.",
	1057: "Geef een partner op.",
	1058: "U hebt hier geen rol.",
	1059: "partner",
	1060: "Alleen een partner kan dit.",
	1061: "offerte",
	1062: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1063: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1064: "Een kleur als #0E3C61.",
	1065: "Ten hoogste 80 diensten.",
	1066: "dienst",
	1067: "De winkelwagen is intussen gewijzigd.",
	1068: "Ten hoogste 80 regels per aanvraag.",
	1069: "Van 1 tot en met 80 regels.",
	1070: "regel",
	1071: "Deze koppeling bestaat niet.",
	1072: "Deze klant heeft deze dienst niet.",
	1073: "Dit product bestaat niet.",
	1074: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1075: "Noem de hash van wat u zag.",
	1076: "Een datum, niet in de toekomst.",
	1077: "Deze dienst staat al in de winkelwagen.",
	1078: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1079: "De winkelwagen is leeg.",
	1080: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1081: "Vul de klantgegevens aan: {0}.",
	1082: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1083: "De dienst is veranderd sinds de aanvraag.",
	1084: "De gekoppelde dienst is beëindigd.",
	1085: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1086: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1087: "Noem de SHA-256 van het document dat is getekend.",
	1088: "Bevestig dat u namens de klant mag ondertekenen.",
	1089: "Vul uw naam in.",
	1090: "Vul uw functie in.",
	1091: "Bevestig dat u akkoord gaat.",
	1092: "Deze offerte was geldig tot en met {0}.",
	1093: "Deze offerte is al besteld als order {0}.",
	1094: "Deze partner bevestigt anders: {0}.",
	1095: "Dit is niet het document van deze versie.",
	1096: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1097: "Geef een naam of een referentie.",
	1098: "De klant is intussen gewijzigd.",
	1099: "Vul het adres van levering in.",
	1100: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1101: "Dit is op dit adres niet leverbaar.",
	1102: "Vul de huidige aanbieder en de nummers in.",
	1103: "Vul het kenmerk in van het document: {0}.",
	1104: "portingmachtiging",
	1105: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1106: "Er loopt een nummerportering op deze dienst.",
	1107: "Deze dienst wordt beëindigd.",
	1108: "Deze dienst is geblokkeerd.",
	1109: "Deze dienst is beëindigd.",
	1110: "Er loopt al een order op deze dienst.",
	1111: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1112: "Deze dienst kan niet worden uitgebreid.",
	1113: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1114: "Deze offerte bestaat niet.",
	1115: "Geen PDF.",
	1116: "Ten hoogste 4 MB.",
	1117: "bewijsstuk",
	1118: "Van de dag van de order tot en met vandaag.",
	1119: "Bevat een stuurteken.",
	1120: "Ten hoogste {0} tekens.",
	1121: "Dit veld is verplicht.",
	1122: "Een postcode als 1234 AB.",
	1123: "Een landcode van twee letters (ISO 3166-1).",
	1124: "Een telefoonnummer als 0201234567 of +31201234567.",
	1125: "Een e-mailadres als naam@bedrijf.nl.",
	1126: "Geen geldig btw-id van dit land.",
	1127: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1128: "Noem een dienst of een regel.",
	1129: "Ten hoogste vijf.",
	1130: "Een datum in deze eeuw.",
	1131: "Van 0 tot en met 120 maanden.",
	1132: "Alleen bij modify.",
	1133: "Noem de versie van de dienst die u zag.",
	1134: "Kies de dienst die verandert.",
	1135: "Kies een product.",
	1136: "Kies add of modify.",
	1137: "Onbekende optie.",
	1138: "Onbekende eigenschap.",
	1139: "Te veel eigenschappen of opties.",
	1140: "Van 0 tot en met 1.000.000.",
	1141: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1142: "Ten hoogste twintig nummers of reeksen.",
	1143: "Kies 13, 26 of 52 weken.",
	1144: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1145: "Deze dienst bestaat niet meer.",
	1146: "Dit product is niet (meer) te bestellen.",
	1147: "Deze dienst kan niet naar dit product overstappen.",
	1148: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1149: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1150: "product",
	1151: "Er is pas een document als de versie is goedgekeurd.",
	1152: "Kies acknowledged, inProgress of partial.",
	1153: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1154: "Deze versie bestaat niet.",
	1155: "Er is een nieuwere versie: {0}.",
	1156: "Een of meer controles zijn niet geslaagd.",
	1157: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1158: "De winkelwagen van deze klant is niet leeg.",
	1159: "U mag dit niet doen.",
	1160: "Deze looptijd kan niet bij dit product.",
	1161: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1162: "Er verandert niets.",
	1163: "Dit kan op zijn vroegst op {0}.",
	1164: "Met de huidige status kan dit niet.",
	1165: "Koppelingen alleen in een winkelwagen.",
	1166: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1167: "Btw verlegd naar de afnemer.",
	1168: "Er is al een catalogus vanaf {0}.",
	1169: "Er is al een andere catalogus {0}.",
	1170: "Het is even te druk; probeer het opnieuw.",
	1171: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1172: "Deze cursor hoort niet bij deze lijst.",
	1173: "klant",
	1174: "persoon",
	1175: "Deze rol beoordeelt geen offertes.",
	1176: "In deze status is een order niet open.",
	1177: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1178: "winkelwagen",
	1179: "versie van de offerte",
	1180: "document",
	1181: "order",
	1182: "taak",
	1183: "sessie",
	1184: "Kies accountManager, salesManager of engineering.",
	1185: "Het verzoek is niet volledig ontvangen.",
	1186: "Dit is geen JSON: kijk bij byte {0}.",
	1187: "Dit is geen UTF-8.",
	1188: "Te diep genest.",
	1189: "Dit veld staat er meer dan eens.",
	1190: "Deze parameter staat er meer dan eens.",
	1191: "Deze parameter bestaat hier niet.",
	1192: "De querystring is niet goed gevormd.",
	1193: "Een geheel getal van 1 tot en met {0}.",
	1194: "Kies uit {0}.",
	1195: "Een andere versie dan die in het pad.",
	1196: "Stuur {0}.",
	1197: "een object",
	1198: "Zonder prijzen alleen met for=customer.",
	1199: "Ten hoogste 100 tekens.",
	1200: "Een andere dienst dan die in het pad.",
	1201: "Alleen modify.",
	1202: "een lijst",
	1203: "Een datum als 2026-11-17.",
	1204: "Een null kan hier niet; laat het veld weg.",
	1205: "Dit veld bestaat hier niet.",
	1206: "een geheel getal",
	1207: "true of false",
	1208: "een tekst",
	1209: "Deze link is verlopen",
	1210: "Deze link is ingetrokken",
	1211: "Deze link is ongeldig of verlopen.",
	1212: "Deze link is niet geldig",
	1213: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1214: "Deze link is niet compleet",
	1215: "Probeer het opnieuw.",
	1216: "Het inloggen is niet gelukt",
	1217: "Inloggen kan even niet",
	1218: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1219: "Met dit account kunt u hier niet inloggen.",
	1220: "U hebt hier geen toegang",
	1221: "Dit formulier kwam niet van onze site",
	1222: "Dit bestaat niet, of is niet voor u.",
	1223: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1224: "Probeer het over enkele ogenblikken opnieuw.",
	1225: "Er ging iets mis",
	1226: "Het verzoek is afgebroken",
	1227: "Even geduld",
	1228: "Noem de versie die u zag",
	1229: "Dit klopt niet",
	1230: "Dit mediatype kan hier niet",
	1231: "Er is te veel verstuurd",
	1232: "Wat u zag is intussen gewijzigd",
	1233: "Dit kan nu niet",
	1234: "Deze methode kan hier niet",
	1235: "Niet gevonden",
	1236: "U hebt geen toegang tot deze pagina",
	1237: "U bent niet ingelogd",
	1238: "Dat ligt aan ons. Probeer het later opnieuw.",
	1239: "Ten hoogste {0} KB.",
	1240: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1241: "Noem één ETag, tussen aanhalingstekens.",
	1242: "Een zwakke ETag komt met niets overeen.",
	1243: "Noem in If-Match de ETag van wat u zag.",
	1244: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1245: "Geef elk verzoek een eigen sleutel.",
	1246: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1247: "Zo kan het niet in de winkelwagen; zie de controles.",
}
