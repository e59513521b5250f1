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

// Orders says "Orders".
var Orders = Message{key: 470}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 471}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{472, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{473, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 474}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 475}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 476}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 477}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 478}

// NewService says "New service".
var NewService = Message{key: 479}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 480}

// Waived says "Allowed".
var Waived = Message{key: 481}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{482, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 483}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 484}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 485}

// Note says "Note".
var Note = Message{key: 486}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{487, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 488}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 489}

// Returned says "returned".
var Returned = Message{key: 490}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 491}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 492}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{493, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 494}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{495, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{496, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 497}

// Cancelled says "cancelled".
var Cancelled = Message{key: 498}

// Delivered says "delivered".
var Delivered = Message{key: 499}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 500}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 501}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{502, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 503}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{504, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{505, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{506, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{507, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{508, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{509, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{510, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{511, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{512, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{513, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{514, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{515, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 516}

// MainMenu says "Main menu".
var MainMenu = Message{key: 517}

// LogOut says "Log out".
var LogOut = Message{key: 518}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 519}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 520}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 521}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 522}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 523}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 524}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 525}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 526}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 527}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 528}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{529, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 530}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 531}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{532, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{533, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 534}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 535}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 536}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{537, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 538}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 539}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 540}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{541, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 542}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{543, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 544}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 545}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{546, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 547}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 548}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 549}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 550}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 551}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 552}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{553, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 554}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 555}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{556, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{557, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 558}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 559}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 560}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 561}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 562}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 563}

// Decided says "Decided".
var Decided = Message{key: 564}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 565}

// Period says "Period".
var Period = Message{key: 566}

// ByPartner says "By partner".
var ByPartner = Message{key: 567}

// ByWeek says "By week".
var ByWeek = Message{key: 568}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 569}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 570}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 571}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 572}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 573}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 574}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 575}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 576}

// DecidedInline says "decided".
var DecidedInline = Message{key: 577}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 578}

// RequestedInline says "requested".
var RequestedInline = Message{key: 579}

// PartnerId says "partner id".
var PartnerId = Message{key: 580}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 581}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 582}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 583}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 584}

// Released says "Released".
var Released = Message{key: 585}

// Statement says "Statement".
var Statement = Message{key: 586}

// On says "On".
var On = Message{key: 587}

// Signatory says "Signed by".
var Signatory = Message{key: 588}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 589}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 590}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{591, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 592}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 593}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{594, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 595}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 596}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 597}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 598}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 599}

// Reason says "Reason".
var Reason = Message{key: 600}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 601}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 602}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 603}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 604}

// InProgress says "In progress".
var InProgress = Message{key: 605}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{606, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 607}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 608}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 609}

// NextDate says "Next date".
var NextDate = Message{key: 610}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 611}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 612}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{613, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{614, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{615, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{616, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{617, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{618, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{619, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{620, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{621, []any{name}}
}

// None says "none".
var None = Message{key: 622}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{623, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 624}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 625}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{626, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 627}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{628, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 629}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{630, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{631, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 632}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 633}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 634}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 635}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{636, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 637}

// And says " and ".
var And = Message{key: 638}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{639, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 640}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 641}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 642}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 643}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{644, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 645}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 646}

// Documents says "Documents".
var Documents = Message{key: 647}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 648}

// NoteLabel says "Note".
var NoteLabel = Message{key: 649}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 650}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{651, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 652}

// Different says "different".
var Different = Message{key: 653}

// Same says "the same".
var Same = Message{key: 654}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 655}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 656}

// Comparison says "Comparison".
var Comparison = Message{key: 657}

// YesInline says "yes".
var YesInline = Message{key: 658}

// NoInline says "no".
var NoInline = Message{key: 659}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 660}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 661}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 662}

// Checks says "Checks".
var Checks = Message{key: 663}

// VatHeading says "VAT".
var VatHeading = Message{key: 664}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 665}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{666, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 667}

// Terminated says "terminated".
var Terminated = Message{key: 668}

// Suspended says "suspended".
var Suspended = Message{key: 669}

// Active says "active".
var Active = Message{key: 670}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 671}

// Address says "Address".
var Address = Message{key: 672}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 673}

// Identifier says "Identifier".
var Identifier = Message{key: 674}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{675, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 676}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 677}

// AllProducts says "All products".
var AllProducts = Message{key: 678}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 679}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 680}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 681}

// AllServices says "All services".
var AllServices = Message{key: 682}

// Show says "Apply filter".
var Show = Message{key: 683}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 684}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 685}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 686}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 687}

// MoreServices says "More services".
var MoreServices = Message{key: 688}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 689}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 690}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 691}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 692}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 693}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{694, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 695}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 696}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{697, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 698}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 699}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 700}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 701}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 702}

// RunsOver says "Runs over".
var RunsOver = Message{key: 703}

// Configuration says "Configuration".
var Configuration = Message{key: 704}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 705}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{706, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{707, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 708}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 709}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 710}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{711, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 712}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 713}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 714}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 715}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 716}

// Consent says "Consent".
var Consent = Message{key: 717}

// Mandate says "Mandate".
var Mandate = Message{key: 718}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 719}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 720}

// Answer says "Answer".
var Answer = Message{key: 721}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 722}

// Question says "Question".
var Question = Message{key: 723}

// VatCheck says "VAT check".
var VatCheck = Message{key: 724}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{725, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 726}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{727, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 728}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 729}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{730, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{731, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 732}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 733}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 734}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 735}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 736}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 737}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 738}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{739, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{740, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 741}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{742, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 743}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 744}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 745}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 746}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 747}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 748}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 749}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 750}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 751}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 752}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 753}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 754}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 755}

// NowInline says "now".
var NowInline = Message{key: 756}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{757, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{758, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{759, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{760, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{761, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 762}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 763}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{764, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 765}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{766, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 767}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 768}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 769}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 770}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 771}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{772, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{773, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 774}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 775}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 776}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 777}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 778}

// Waiting says "Waiting".
var Waiting = Message{key: 779}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 780}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 781}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 782}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 783}

// Agreed says " (agreed)".
var Agreed = Message{key: 784}

// NotYet says " (not yet)".
var NotYet = Message{key: 785}

// Filter says "Filter".
var Filter = Message{key: 786}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 787}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 788}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 789}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 790}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 791}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 792}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 793}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{794, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 795}

// Colleague says "Colleague".
var Colleague = Message{key: 796}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 797}

// FirstDay says "First day".
var FirstDay = Message{key: 798}

// LastDay says "Last day".
var LastDay = Message{key: 799}

// Add says "Add".
var Add = Message{key: 800}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{801, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 802}

// Total says "Total".
var Total = Message{key: 803}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 804}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{805, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 806}

// Remarks says "Remarks".
var Remarks = Message{key: 807}

// Conditions says "Conditions".
var Conditions = Message{key: 808}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{809, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 810}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 811}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 812}

// Validity says "Validity".
var Validity = Message{key: 813}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{814, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 815}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 816}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 817}

// Signature says "Signature".
var Signature = Message{key: 818}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 819}

// Position says "Position".
var Position = Message{key: 820}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{821, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{822, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 823}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{824, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 825}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{826, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 827}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 828}

// Ends says "ends".
var Ends = Message{key: 829}

// New says "new".
var New = Message{key: 830}

// Migration says "migration".
var Migration = Message{key: 831}

// NewComparison says "New".
var NewComparison = Message{key: 832}

// Old says "Old".
var Old = Message{key: 833}

// Changed says "changed".
var Changed = Message{key: 834}

// Unchanged says "unchanged".
var Unchanged = Message{key: 835}

// Specification says "Specification".
var Specification = Message{key: 836}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 837}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 838}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 839}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 840}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 841}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{842, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{843, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{844, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 845}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{846, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{847, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 848}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 849}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{850, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{851, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 852}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{853, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 854}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{855, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{856, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{857, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 858}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 859}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 860}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 861}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 862}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 863}

// Number says "Number".
var Number = Message{key: 864}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 865}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{866, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 867}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{868, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{869, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 870}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 871}

// Planned says "Planned".
var Planned = Message{key: 872}

// Each says " (each)".
var Each = Message{key: 873}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{874, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{875, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 876}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 877}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 878}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 879}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 880}

// Contents says "Contents".
var Contents = Message{key: 881}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{882, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 883}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{884, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 885}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 886}

// LinkLabel says "Linked to".
var LinkLabel = Message{key: 887}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 888}

// SiteContact says "Site contact".
var SiteContact = Message{key: 889}

// ItemLower says "item {number}".
func ItemLower(number int) Message {
	return Message{890, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{891, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{892, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 893}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{894, []any{term}}
}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{895, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 896}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{897, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{898, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 899}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 900}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{901, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{902, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{903, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 904}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 905}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{906, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 907}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{908, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 909}

// OrderNoun says "Order".
var OrderNoun = Message{key: 910}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 911}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{912, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{913, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{914, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 915}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{916, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 917}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 918}

// Activated says "Activated".
var Activated = Message{key: 919}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{920, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 921}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 922}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{923, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 924}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{925, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{926, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{927, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{928, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{929, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{930, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{931, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{932, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 933}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{934, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{935, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{936, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{937, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 938}

// Partner says "Partner".
var Partner = Message{key: 939}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 940}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 941}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 942}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 943}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 944}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{945, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 946}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{947, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{948, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 949}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{950, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{951, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 952}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{953, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 954}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{955, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 956}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 957}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 958}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{959, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 960}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{961, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{962, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 963}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{964, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 965}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{966, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 967}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{968, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 969}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 970}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 971}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 972}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 973}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 974}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 975}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{976, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 977}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{978, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{979, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 980}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{981, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 982}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{983, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 984}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{985, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 986}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 987}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{988, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 989}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{990, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{991, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 992}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 993}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 994}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 995}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 996}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{997, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 998}

// CommaItem says ", item {number}".
func CommaItem(number int) Message {
	return Message{999, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1000, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1001}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1002}

// HoursInline says "hours".
var HoursInline = Message{key: 1003}

// H says "h".
var H = Message{key: 1004}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1005}

// Level says "Level".
var Level = Message{key: 1006}

// Package says "Package".
var Package = Message{key: 1007}

// Ampere says "ampere".
var Ampere = Message{key: 1008}

// AtMost says "At most".
var AtMost = Message{key: 1009}

// Power says "Power".
var Power = Message{key: 1010}

// Space says "Space".
var Space = Message{key: 1011}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1012}

// Storage says "Storage".
var Storage = Message{key: 1013}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1014}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1015}

// Memory says "Memory".
var Memory = Message{key: 1016}

// Size says "Size".
var Size = Message{key: 1017}

// Seats says "seats".
var Seats = Message{key: 1018}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1019}

// SeatType says "Seat type".
var SeatType = Message{key: 1020}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1021}

// Channels says "channels".
var Channels = Message{key: 1022}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1023}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1024}

// Throughput says "Throughput".
var Throughput = Message{key: 1025}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1026}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1027}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1028}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1029}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1030, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1031, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1032}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1033}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1034}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1035}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1036}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1037}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1038}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1039}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1040}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1041}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1042}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1043}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1044}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1045}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1046}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1047}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1048}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1049}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1050}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1051}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1052}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1053}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1054}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1055}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1056}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1057}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1058}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1059}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1060}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1061}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1062}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1063, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1064}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1065}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1066}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1067}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1068}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1069}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1070}

// ItemInline says "item".
var ItemInline = Message{key: 1071}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1072}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1073}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1074}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1075}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1076}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1077}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1078}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1079}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1080}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1081}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1082, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1083}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1084}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1085}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1086}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1087}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1088}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1089}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1090}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1091}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1092}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1093, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1094, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1095, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1096}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1097}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1098}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1099}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1100}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1101}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1102}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1103}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1104, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1105}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1106}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1107}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1108}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1109}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1110}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1111}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1112}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1113}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1114}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1115}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1116}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1117}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1118}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1119}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1120}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1121, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1122}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1123}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1124}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1125}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1126}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1127}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1128}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1129}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1130}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1131}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1132}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1133}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1134}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1135}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1136}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1137}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1138}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1139}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1140}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1141}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1142}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1143}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1144}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1145}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1146}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1147}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1148}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1149}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1150, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1151}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1152}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1153}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1154}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1155}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1156, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1157}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1158}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1159}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1160}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1161}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1162}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1163}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1164, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1165}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1166}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1167}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1168}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1169, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1170, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1171}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1172}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1173}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1174}

// Person says "person".
var Person = Message{key: 1175}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1176}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1177}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1178}

// CartInline says "cart".
var CartInline = Message{key: 1179}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1180}

// Document says "document".
var Document = Message{key: 1181}

// OrderInline says "order".
var OrderInline = Message{key: 1182}

// Job says "job".
var Job = Message{key: 1183}

// Session says "session".
var Session = Message{key: 1184}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1185}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1186}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1187, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1188}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1189}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1190}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1191}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1192}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1193}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1194, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1195, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1196}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1197, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1198}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1199}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1200}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1201}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1202}

// List says "a list".
var List = Message{key: 1203}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1204}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1205}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1206}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1207}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1208}

// TextInline says "a text".
var TextInline = Message{key: 1209}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1210}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1211}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1212}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1213}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1214}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1215}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1216}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1217}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1218}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1219}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1220}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1221}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1222}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1223}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1224}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1225}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1226}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1227}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1228}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1229}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1230}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1231}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1232}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1233}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1234}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1235}

// NotFound says "Not found".
var NotFound = Message{key: 1236}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1237}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1238}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1239}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1240, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1241}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1242}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1243}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1244}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1245}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1246}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1247, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1248}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1249}

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
	470:  "orders",
	471:  "ordersUnderWay",
	472:  "ofDelivered",
	473:  "items",
	474:  "orderingAtOnecentral",
	475:  "herePartnersAskForNew",
	476:  "youCannotAskForQuotes",
	477:  "yourAccountIsBlocked",
	478:  "upgradeService",
	479:  "newService",
	480:  "nothingIsOpenChooseService",
	481:  "waived",
	482:  "alternative",
	483:  "canBeWaivedWithReason",
	484:  "forUsToReview",
	485:  "blocks",
	486:  "note",
	487:  "upTo",
	488:  "yourAccountManager",
	489:  "noLongerNeeded",
	490:  "returned",
	491:  "declinedInline",
	492:  "approvedInline",
	493:  "waitsFor",
	494:  "waitsForDecision",
	495:  "by",
	496:  "overThisRoleDecidesToo",
	497:  "notDelivered",
	498:  "cancelled",
	499:  "delivered",
	500:  "orderReleased",
	501:  "documentSignedElsewhereAdded",
	502:  "documentOfVersionMade",
	503:  "comment",
	504:  "handedOverTo",
	505:  "versionSuperseded",
	506:  "versionExpired",
	507:  "versionWithdrawn",
	508:  "versionReturnedWithQuestion",
	509:  "versionDeclined",
	510:  "versionApproved",
	511:  "agreedToVersion",
	512:  "discountGivenVersion",
	513:  "versionIsBeingRevised",
	514:  "questionAnsweredWithVersion",
	515:  "versionRequested",
	516:  "skipToContent",
	517:  "mainMenu",
	518:  "logOut",
	519:  "referenceOfThisPage",
	520:  "partnerMadeRequestAndWaits",
	521:  "logInAndJudge",
	522:  "thisPageByItselfDecides",
	523:  "yourDecisionIsAsked",
	524:  "linkWasMadeForSomebody",
	525:  "thisRequestDoesNotWait",
	526:  "thisVersionHasBeenDecided",
	527:  "thereIsNothingLeftTo",
	528:  "seeRequest",
	529:  "versionThatThisLinkWas",
	530:  "thereIsNewerVersion",
	531:  "toNewestVersion",
	532:  "days",
	533:  "hours",
	534:  "lessThanHour",
	535:  "inTheseWeeksNothingWas",
	536:  "youManageNoPartnersAnd",
	537:  "weeks",
	538:  "numbers",
	539:  "toNumbers",
	540:  "thereIsNoSuchPeriod",
	541:  "exclVatOrders",
	542:  "wonPerMonth",
	543:  "businessDaysMedian9In",
	544:  "fromDecisionToOrder",
	545:  "fromRequestToDecision",
	546:  "ofWhichOrderedByNow",
	547:  "filledMedianOutlined9In",
	548:  "businessDaysFromDecisionTo",
	549:  "filledMedianOutlined9In10Were",
	550:  "businessDaysFromRequestTo",
	551:  "differencePerMonthOfOrders",
	552:  "wonPerMonthByWeek",
	553:  "ofWhichOrdered",
	554:  "outlinedRequestedFilledOfThose",
	555:  "requestsPerWeek",
	556:  "n9In10Within",
	557:  "barForEachWeekFrom",
	558:  "together",
	559:  "weekFromMonday",
	560:  "toOrder90",
	561:  "toOrderMedian",
	562:  "toDecision90",
	563:  "toDecisionMedian",
	564:  "decided",
	565:  "orderedByNow",
	566:  "period",
	567:  "byPartner",
	568:  "byWeek",
	569:  "downloadAsCsv",
	570:  "timesAreInBusinessDays",
	571:  "wonPerMonthEuroExcl",
	572:  "businessDaysToOrder90",
	573:  "businessDaysToOrderMedian",
	574:  "orderedInline",
	575:  "businessDaysToDecision90",
	576:  "businessDaysToDecisionMedian",
	577:  "decidedInline",
	578:  "ofWhichOrderedByNowInline",
	579:  "requestedInline",
	580:  "partnerId",
	581:  "yourAccountManagerReleasesOrder",
	582:  "waitsForRelease",
	583:  "deliveredTitle",
	584:  "waitsForOnecentral",
	585:  "released",
	586:  "statement",
	587:  "on",
	588:  "signatory",
	589:  "activatedBy",
	590:  "signedBy",
	591:  "serviceNumber",
	592:  "deliveredOn",
	593:  "wasPlannedFor",
	594:  "businessDaysLeadTimeBusinessDays",
	595:  "plannedDate",
	596:  "specificationInQuote",
	597:  "confirmation",
	598:  "quoteOrder",
	599:  "cancelThisItem",
	600:  "reason",
	601:  "cancelItem",
	602:  "notDeliveredTitle",
	603:  "cancelledTitle",
	604:  "partlyDone",
	605:  "inProgress",
	606:  "of",
	607:  "youHaveNoOrdersYet",
	608:  "ordersNewestFirstAmountsWithout",
	609:  "orderedOn",
	610:  "nextDate",
	611:  "thisIsWhereOnecentralsPartners",
	612:  "engineeringJudgesDesign",
	613:  "inStepsOf",
	614:  "fromTo",
	615:  "atLeastThatOfWhat",
	616:  "toTimes",
	617:  "needsDocument",
	618:  "notTogetherWith",
	619:  "countsForAll",
	620:  "atMostMax",
	621:  "referenceOf",
	622:  "none",
	623:  "goesWithOneOf",
	624:  "inCartInline",
	625:  "toThisCustomersCart",
	626:  "onlyVersionStillCounts",
	627:  "youAreLookingAtEarlier",
	628:  "thisQuoteWasValidUntil",
	629:  "weHaveQuestion",
	630:  "thisQuoteIsOrder",
	631:  "approvedYouCanOrderUntil",
	632:  "youWillGetEMail",
	633:  "weAreReviewingYourRequest",
	634:  "pdfIsStillBeingMadeWhichUsually",
	635:  "onlyColleagueWhoMaySign",
	636:  "byValidUntil",
	637:  "waitsForYourAnswer",
	638:  "and",
	639:  "waitsForList",
	640:  "yourAnswerToOurQuestion",
	641:  "forYourCustomerWithPrices",
	642:  "forYourCustomerWithoutPrices",
	643:  "quoteAsPdf",
	644:  "versionNumber",
	645:  "pleaseCheckTheseFields",
	646:  "notEverythingIsRightYet",
	647:  "documents",
	648:  "numbersLabel",
	649:  "noteLabel",
	650:  "requestedDate",
	651:  "plannedUntil",
	652:  "optionsWhatOneAdds",
	653:  "different",
	654:  "same",
	655:  "thisChoice",
	656:  "firstChoice",
	657:  "comparison",
	658:  "yesInline",
	659:  "noInline",
	660:  "giveReasonIfYouLet",
	661:  "quoteRequest",
	662:  "toYourDecision",
	663:  "checks",
	664:  "vatHeading",
	665:  "yourCommentPartnerReadsIt",
	666:  "monthsLeft",
	667:  "runsOnMonthly",
	668:  "terminated",
	669:  "suspended",
	670:  "active",
	671:  "contactHeading",
	672:  "address",
	673:  "monthlyPriceExclVat",
	674:  "identifier",
	675:  "untilTermEndsRemaining",
	676:  "productIdentifierReferenceOrTown",
	677:  "allCustomers",
	678:  "allProducts",
	679:  "upgrade",
	680:  "notPossibleNow",
	681:  "possibleNow",
	682:  "allServices",
	683:  "show",
	684:  "tickServicesToChangeThem",
	685:  "tickAllOnThisPage",
	686:  "whatIsPossible",
	687:  "changeTickedServices",
	688:  "moreServices",
	689:  "nothingFoundYetThereAre",
	690:  "thereIsNoServiceLike",
	691:  "showAllServices",
	692:  "yourCustomersHaveNoServices",
	693:  "seeCatalogue",
	694:  "chooseNameId",
	695:  "upgradableTo",
	696:  "moveToPrefix",
	697:  "changeNameId",
	698:  "changeOfThisServiceIs",
	699:  "onlyMoveIsPossible",
	700:  "thisServiceCannotChangeNow",
	701:  "seeOpenOrder",
	702:  "changeThisService",
	703:  "runsOver",
	704:  "configuration",
	705:  "upgradable",
	706:  "changesChanged",
	707:  "newServices",
	708:  "answerToYourQuestion",
	709:  "requestedOn",
	710:  "requestedBy",
	711:  "vatReviewWaivedBy",
	712:  "toNewFigures",
	713:  "pleaseSeeWhatThisDiscount",
	714:  "nothingHasBeenRecordedYet",
	715:  "discountOnOneOffChargeInline",
	716:  "discountOnMonthlyPriceInline",
	717:  "consent",
	718:  "mandate",
	719:  "positionOfWhoSigns",
	720:  "nameOfWhoSigns",
	721:  "answer",
	722:  "signedPdf",
	723:  "question",
	724:  "vatCheck",
	725:  "thisVersionWasValidUntil",
	726:  "returnedWithQuestion",
	727:  "partnerCanOrderUntil",
	728:  "thisVersionDoesNotWait",
	729:  "youHaveApprovedThisVersion",
	730:  "stillToBeDecidedBy",
	731:  "itemNumber",
	732:  "workList",
	733:  "thisIsOnecentralsWorkList",
	734:  "serviceChangedSinceYouSaw",
	735:  "nothingWasPutInCart",
	736:  "editChangeInCart",
	737:  "cartTakesOneChangeOf",
	738:  "thisServiceIsInCart",
	739:  "changeName",
	740:  "keepName",
	741:  "thisCannotBeCalculatedYet",
	742:  "differencePerMonthOneOff",
	743:  "noChangeToCalculate",
	744:  "thisServiceCannotChangeNowUpgrade",
	745:  "whatChanges",
	746:  "takingNumbersAlong",
	747:  "saveChangeInCart",
	748:  "addToCartButton",
	749:  "nowAndAfterChange",
	750:  "chooseWhatChangesHereYou",
	751:  "amountsExcludeVatUnlessThey",
	752:  "whatEachNumberDoesTo",
	753:  "oneNumberOrRangePer",
	754:  "suchAsCustomersPoNumber",
	755:  "emptyAsEarlyAsPossibleChangeThat",
	756:  "nowInline",
	757:  "nowN",
	758:  "nowOnWithout",
	759:  "nowHad",
	760:  "atMostText",
	761:  "keepCurrentTerm",
	762:  "numbersToTakeAlong",
	763:  "currentOperatorOfNumbers",
	764:  "referenceOfDocument",
	765:  "referenceOfPortingMandate",
	766:  "perMonthAmount",
	767:  "sameMonthlyPrice",
	768:  "onAgreedDay",
	769:  "afterEndOfTerm",
	770:  "onFirstOfMonth",
	771:  "asSoonAsItCan",
	772:  "staysUntil",
	773:  "newUntil",
	774:  "nothingWaitsForYou",
	775:  "nothingThatWaitsForYou",
	776:  "giveAmountSuchAs1",
	777:  "chooseOneOfOptions",
	778:  "amountFromPerMonthOr",
	779:  "waiting",
	780:  "youDecideAs",
	781:  "n7DaysOrLonger",
	782:  "n3DaysOrLonger",
	783:  "n1DayOrLonger",
	784:  "agreed",
	785:  "notYet",
	786:  "filter",
	787:  "showEverything",
	788:  "youStandInFor",
	789:  "waitingSince",
	790:  "alsoNeeded",
	791:  "nobodyElse",
	792:  "colleagueYouChooseHereCan",
	793:  "nobodyStandsInForYou",
	794:  "removeName",
	795:  "addStandIn",
	796:  "colleague",
	797:  "chooseAccountManager",
	798:  "firstDay",
	799:  "lastDay",
	800:  "add",
	801:  "thisDocumentWasMadeFrom",
	802:  "referenceHeading",
	803:  "total",
	804:  "totalOfThisQuote",
	805:  "onWaivedForCustomerMaximum",
	806:  "termOver24Months",
	807:  "remarks",
	808:  "conditions",
	809:  "thisQuoteIsSubjectTo",
	810:  "leadTimesAreInBusiness",
	811:  "firstPeriodIsCalculatedOn",
	812:  "allAmountsAreInEuro",
	813:  "validity",
	814:  "validUntilDay",
	815:  "thisOfferIs",
	816:  "thisQuoteIs",
	817:  "validityIsSetOnApproval",
	818:  "signature",
	819:  "placeAndDate",
	820:  "position",
	821:  "onBehalfOf",
	822:  "youAgreeToQuoteAnd",
	823:  "agreedHeading",
	824:  "activatesThisQuoteInPartner",
	825:  "activation",
	826:  "thisCopyIsForYour",
	827:  "forYourInformation",
	828:  "monthlyPrice",
	829:  "ends",
	830:  "new",
	831:  "migration",
	832:  "newComparison",
	833:  "old",
	834:  "changed",
	835:  "unchanged",
	836:  "specification",
	837:  "siteAndContact",
	838:  "deliveryAndTerm",
	839:  "changeNoun",
	840:  "migrationHeading",
	841:  "linkedTo",
	842:  "endOfTerm",
	843:  "startOfMonth",
	844:  "runsUntilRemaining",
	845:  "runsMonthly",
	846:  "fromCompletionPlannedUntil",
	847:  "itemNumberText",
	848:  "site",
	849:  "promisedDocument",
	850:  "more",
	851:  "andTrimSpace",
	852:  "openThisQuoteInPartner",
	853:  "referenceShort",
	854:  "draftNotYetApprovedBy",
	855:  "vatIdJoined",
	856:  "kvkTradeRegister",
	857:  "statutorySeat",
	858:  "yourPartner",
	859:  "customerSite",
	860:  "customerReference",
	861:  "yourVatId",
	862:  "yourKvkNumber",
	863:  "yourSupplier",
	864:  "number",
	865:  "setOnApproval",
	866:  "weArePleasedToOffer",
	867:  "forChangeYouSeeWhat",
	868:  "thisDocumentSpecifiesWhatHas",
	869:  "changesToExistingServices",
	870:  "whatChangesOverview",
	871:  "leadTimeBusinessDays",
	872:  "planned",
	873:  "each",
	874:  "option",
	875:  "eachCount",
	876:  "slaRepairTimeAvailability",
	877:  "requestQuoteOrChangeCart",
	878:  "openCart",
	879:  "willBeRemovedOn",
	880:  "lastChangedBy",
	881:  "contents",
	882:  "cartForWasLastChanged",
	883:  "yourCartIsStillOpen",
	884:  "yourCartWillBeRemoved",
	885:  "effectiveDate",
	886:  "numbersToPort",
	887:  "linkLabel",
	888:  "customersReference",
	889:  "siteContact",
	890:  "itemLower",
	891:  "serviceInline",
	892:  "runsOnUntilLeft",
	893:  "extendedMonthlyNotice",
	894:  "fromDelivery",
	895:  "itemNumberName",
	896:  "explanation",
	897:  "textReason",
	898:  "textPositionState",
	899:  "progressOfEachItem",
	900:  "inCartHeading",
	901:  "dayDutchTime",
	902:  "referenceChecksum",
	903:  "moment",
	904:  "sentAutomaticallyByOnecentral",
	905:  "downloadConfirmationPdf",
	906:  "dear",
	907:  "dearSirOrMadam",
	908:  "fromLabelBy",
	909:  "orderStateLabel",
	910:  "orderNoun",
	911:  "viewOrder",
	912:  "onConfirmed",
	913:  "byConfirmed",
	914:  "quoteForWasConfirmedAnd",
	915:  "orderWasReceived",
	916:  "orderReceived",
	917:  "orderWasReleasedForDelivery",
	918:  "accountManagerReleasesOrderFor",
	919:  "activated",
	920:  "textSignerSignerFunction",
	921:  "signed",
	922:  "releasedOn",
	923:  "orderOfForCanBe",
	924:  "orderWasReleasedForDeliveryOrder",
	925:  "orderReleasedOrderCustomer",
	926:  "orderDelivered",
	927:  "deliveryInOrder",
	928:  "orderForWasDelivered",
	929:  "inOrderForWasDelivered",
	930:  "cancellationInOrder",
	931:  "orderForWasCancelled",
	932:  "inOrderForWasCancelled",
	933:  "deliveryFailed",
	934:  "deliveryFailedInOrder",
	935:  "orderForCouldNotBe",
	936:  "inOrderForCouldNot",
	937:  "orderForIsPartlySettled",
	938:  "existingServiceStaysAsIt",
	939:  "partner",
	940:  "partnersAnswerToQuestion",
	941:  "oneDecisionFromYourGroup",
	942:  "thisLinkIsPersonalOnly",
	943:  "reviewAndDecide",
	944:  "decideBefore",
	945:  "forOfRequestsQuoteYou",
	946:  "yourApprovalIsRequested",
	947:  "approvalRequested",
	948:  "ofRequestedQuoteForOn",
	949:  "yourDecisionIsStillNeeded",
	950:  "reminderWaitsForYourDecision",
	951:  "ofRequestedQuoteForOnPartnersAccount",
	952:  "yourDecisionAsStandIn",
	953:  "asStandInWaitsFor",
	954:  "viewQuote",
	955:  "quoteForWaitsForPartners",
	956:  "requestWasReturnedWithQuestion",
	957:  "youCanSubmitRequestAgain",
	958:  "answerTheQuestion",
	959:  "beforeQuoteForCanBe",
	960:  "thereIsQuestionAboutYour",
	961:  "questionAboutQuote",
	962:  "requestOfQuoteForWas",
	963:  "quoteWasDeclined",
	964:  "quoteDeclined",
	965:  "youCanCopyQuoteTo",
	966:  "quoteForIsApprovedAnd",
	967:  "quoteIsApproved",
	968:  "quoteApproved",
	969:  "howToConfirmCheckConfirmation",
	970:  "howToConfirmCheckConfirmationPdfAnd",
	971:  "partnerCanNowSignIt",
	972:  "partnerCanNowActivateIt",
	973:  "reviewAndSign",
	974:  "reviewAndActivate",
	975:  "ifYouDoNotWant",
	976:  "quoteForIsApprovedBut",
	977:  "quoteIsAboutToExpire",
	978:  "quoteExpiresOn",
	979:  "quoteForWasWithdrawnAnd",
	980:  "quoteWasWithdrawn",
	981:  "quoteWithdrawn",
	982:  "wasValidUntil",
	983:  "quoteForWasNotConfirmed",
	984:  "quoteHasExpired",
	985:  "quoteExpired",
	986:  "commentDoesNotChangeQuote",
	987:  "readAndReply",
	988:  "quoteForHasNewComment",
	989:  "thereIsNewComment",
	990:  "newCommentOnQuote",
	991:  "mailAboutNotDelivered",
	992:  "viewDetails",
	993:  "mailNotDelivered",
	994:  "messageOfOnecentralHasFinally",
	995:  "mailCouldNotBeDelivered",
	996:  "whyYourDecisionIsNeeded",
	997:  "customerWaivesLongestTermFor",
	998:  "alternativeLabel",
	999:  "commaItem",
	1000: "waivedBy",
	1001: "toJudge",
	1002: "whatToLookAt",
	1003: "hoursInline",
	1004: "h",
	1005: "repairTime",
	1006: "level",
	1007: "package",
	1008: "ampere",
	1009: "atMost",
	1010: "power",
	1011: "space",
	1012: "gbStorage",
	1013: "storage",
	1014: "storageSsd",
	1015: "gbMemory",
	1016: "memory",
	1017: "size",
	1018: "seats",
	1019: "seatsCharacteristic",
	1020: "seatType",
	1021: "numbersInline",
	1022: "channels",
	1023: "voiceChannels",
	1024: "dataBundle",
	1025: "throughput",
	1026: "bandwidth",
	1027: "thisProductHasNoTiers",
	1028: "thisProductHasNoSuch",
	1029: "thisProductHasNoNumber",
	1030: "cannotBeCombinedWith",
	1031: "atMostSentence",
	1032: "thisProductHasNoSuchOption",
	1033: "onlyAdministratorCanDoThis",
	1034: "changeAccountManagerWithIts",
	1035: "chooseNlOrEn",
	1036: "nameAccountManager",
	1037: "thereIsNoSuchLevel",
	1038: "chooseResellerOrSolutions",
	1039: "lettersDigitsAnd",
	1040: "thisIsNoAccountManager",
	1041: "notRoleOfOnecentral",
	1042: "nameSubject",
	1043: "onlyAccountManagerCanDo",
	1044: "somebodyElseThanYourself",
	1045: "periodFromFirstToLast",
	1046: "atMostTwenty",
	1047: "thisHasBeenDecidedAlready",
	1048: "thisVersionDoesNotWaitForYou",
	1049: "youHaveDecidedOnThis",
	1050: "requesterDoesNotDecide",
	1051: "onlyAccountManagerCanWaive",
	1052: "onlyAccountManagerGivesDiscounts",
	1053: "thisVersionCannotBePriced",
	1054: "thereIsNoSuchItem",
	1055: "fromZeroToAmountItself",
	1056: "from0To10000",
	1057: "givePercentageOrAmount",
	1058: "namePartner",
	1059: "youHaveNoRoleHere",
	1060: "partnerInline",
	1061: "onlyPartnerCanDoThis",
	1062: "quoteInline",
	1063: "pngOrJpegOfAt",
	1064: "tooLightContrastWithWhite",
	1065: "colourLike0e3c61",
	1066: "atMost80Services",
	1067: "serviceNoun",
	1068: "cartChangedMeanwhile",
	1069: "atMost80ItemsPer",
	1070: "from1To80Items",
	1071: "itemInline",
	1072: "thereIsNothingToLink",
	1073: "thisCustomerHasNoSuch",
	1074: "thereIsNoSuchProduct",
	1075: "calculationChangedSinceYouSaw",
	1076: "nameHashOfWhatYou",
	1077: "dateNotInFuture",
	1078: "thisServiceIsInCartAlready",
	1079: "atMost80ItemsAnd",
	1080: "cartIsEmpty",
	1081: "vatTreatmentOfThisCustomer",
	1082: "completeCustomersDetails",
	1083: "yourAccountIsBlockedContact",
	1084: "serviceChangedSinceRequest",
	1085: "linkedServiceIsTerminated",
	1086: "iSignForCustomerAm",
	1087: "iActivateThisOrderFor",
	1088: "nameSha256OfDocument",
	1089: "confirmThatYouMaySign",
	1090: "enterYourName",
	1091: "enterYourPosition",
	1092: "thereIsNoOrderWithout",
	1093: "thisQuoteWasValidUntilUntil",
	1094: "thisQuoteIsOrderAlready",
	1095: "thisPartnerConfirmsOtherwise",
	1096: "thisIsNotDocumentOf",
	1097: "documentIsStillBeingDrawn",
	1098: "giveNameOrReference",
	1099: "customerChangedMeanwhile",
	1100: "giveAddressOfDelivery",
	1101: "whetherThisCanBeDelivered",
	1102: "thisCannotBeDeliveredAt",
	1103: "giveCurrentOperatorAndNumbers",
	1104: "promiseDocument",
	1105: "portingMandate",
	1106: "smallBusinessMustExpresslyAccept",
	1107: "numberPortIsInProgress",
	1108: "thisServiceIsBeingTerminated",
	1109: "thisServiceIsSuspended",
	1110: "thisServiceIsTerminated",
	1111: "orderOnThisServiceIs",
	1112: "thisProductIsAtEnd",
	1113: "thisServiceCannotBeUpgraded",
	1114: "onlyQuoteThatEndedWithout",
	1115: "thereIsNoSuchQuote",
	1116: "notPdf",
	1117: "atMost4Mb",
	1118: "pieceOfEvidence",
	1119: "fromDayOfOrderUntil",
	1120: "containsControlCharacter",
	1121: "atMostCharacters",
	1122: "thisFieldIsRequired",
	1123: "postcodeLike1234Ab",
	1124: "countryCodeOfTwoLetters",
	1125: "telephoneNumberLike0201234567Or",
	1126: "eMailAddressLikeName",
	1127: "noValidVatIdOf",
	1128: "eightDigitsForDutchBusinesses",
	1129: "nameServiceOrItem",
	1130: "atMostFive",
	1131: "dateInThisCentury",
	1132: "from0To120Months",
	1133: "withModifyOnly",
	1134: "nameVersionOfServiceThat",
	1135: "nameServiceThatChanges",
	1136: "chooseProduct",
	1137: "chooseAddOrModify",
	1138: "unknownOption",
	1139: "unknownCharacteristic",
	1140: "tooManyCharacteristicsOrOptions",
	1141: "from0To1000",
	1142: "numberLike0201234567OrRange",
	1143: "atMostTwentyNumbersOr",
	1144: "choose1326Or52",
	1145: "theseNumbersAreForAccount",
	1146: "thisServiceNoLongerExists",
	1147: "thisProductCannotBeOrdered",
	1148: "thisServiceCannotMoveTo",
	1149: "serviceChangedSinceYouSawItLook",
	1150: "priceChangedSinceYouSaw",
	1151: "product",
	1152: "thereIsNoDocumentUntil",
	1153: "chooseAcknowledgedInprogressOrPartial",
	1154: "hashIsNotOfThis",
	1155: "thereIsNoSuchVersion",
	1156: "thereIsNewerVersionLatest",
	1157: "oneOrMoreChecksDid",
	1158: "contractingPartyChangedSinceRequest",
	1159: "thisCustomersCartIsNot",
	1160: "youMayNotDoThis",
	1161: "thisProductDoesNotCome",
	1162: "theseChangesTakeEffectAt",
	1163: "nothingChanges",
	1164: "thisCanBeDoneOn",
	1165: "thisCannotBeDoneInState",
	1166: "linksInCartOnly",
	1167: "amountsExcludeVatVatTreatment",
	1168: "vatReverseChargedToCustomer",
	1169: "thereIsCatalogueFromAlready",
	1170: "thereIsAnotherCatalogue",
	1171: "tooBusyAtMomentTry",
	1172: "thisIsTooMuchText",
	1173: "thisCursorIsNotOf",
	1174: "customerInline",
	1175: "person",
	1176: "thisRoleDoesNotDecide",
	1177: "orderInThisStateIs",
	1178: "thisIdempotencyKeyWasUsed",
	1179: "cartInline",
	1180: "versionOfQuote",
	1181: "document",
	1182: "orderInline",
	1183: "job",
	1184: "session",
	1185: "chooseAccountmanagerSalesmanagerOrEngineering",
	1186: "requestDidNotArriveIn",
	1187: "thisIsNotJsonLook",
	1188: "thisIsNotUtf8",
	1189: "nestedTooDeeply",
	1190: "thisFieldStandsMoreThan",
	1191: "thisParameterStandsMoreThan",
	1192: "thereIsNoSuchParameter",
	1193: "queryStringIsMalformed",
	1194: "wholeNumberFrom1To",
	1195: "chooseFrom",
	1196: "anotherVersionThanOneIn",
	1197: "send",
	1198: "object",
	1199: "withoutPricesWithForCustomer",
	1200: "atMost100Characters",
	1201: "anotherServiceThanOneIn",
	1202: "modifyOnly",
	1203: "list",
	1204: "dateLike20261117",
	1205: "nullCannotBeHereLeave",
	1206: "thereIsNoSuchField",
	1207: "wholeNumber",
	1208: "trueOrFalse",
	1209: "textInline",
	1210: "thisLinkHasExpired",
	1211: "thisLinkHasBeenRevoked",
	1212: "weDidNotMakeThis",
	1213: "thisLinkIsNotValid",
	1214: "itMayHaveBeenCut",
	1215: "thisLinkIsNotComplete",
	1216: "pleaseTryAgain",
	1217: "loginDidNotWork",
	1218: "loggingInIsNotPossible",
	1219: "nothingWasRecordedPleaseLog",
	1220: "youCannotLogInHere",
	1221: "youHaveNoAccessHere",
	1222: "thisFormDidNotCome",
	1223: "thisDoesNotExistOr",
	1224: "whatWaitsForYourDecision",
	1225: "pleaseTryAgainInMoment",
	1226: "somethingWentWrongTitle",
	1227: "requestWasAbandoned",
	1228: "oneMomentPlease",
	1229: "nameVersionThatYouSaw",
	1230: "thisIsNotRight",
	1231: "thisMediaTypeCannotBe",
	1232: "tooMuchWasSent",
	1233: "whatYouSawChangedMeanwhile",
	1234: "thisCannotBeDoneNow",
	1235: "thisMethodCannotBeUsed",
	1236: "notFound",
	1237: "noAccessToThisPage",
	1238: "youAreNotLoggedIn",
	1239: "thisIsOurFaultPlease",
	1240: "atMostKb",
	1241: "nothingWasRecordedPleaseSend",
	1242: "nameOneEtagInQuotes",
	1243: "weakEtagMatchesNothing",
	1244: "nameInIfMatchEtag",
	1245: "from1To255Visible",
	1246: "giveEveryRequestKeyOf",
	1247: "iAmMandatedByTo",
	1248: "itCannotGoInCart",
	1249: "recordIsDamaged",
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
	472:  "done number,items text",
	473:  "n number",
	482:  "list text",
	487:  "who message",
	493:  "name text",
	495:  "name text,decidedAt moment",
	496:  "manualDiscountBasisPointsOver percent,role message",
	502:  "number text",
	504:  "name text",
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
	515:  "number text",
	529:  "message text",
	532:  "n number",
	533:  "hours number",
	537:  "text text",
	541:  "ordered number",
	543:  "lead text",
	546:  "conversion text",
	553:  "requested number,converted number",
	556:  "lead text,lead2 text",
	557:  "first text,last text,says text",
	591:  "service text",
	594:  "leadTimeBusinessDays number",
	606:  "done number,len number",
	613:  "step number",
	614:  "low number,high number",
	615:  "label text",
	616:  "label text,min number,max number,label2 text",
	617:  "documentName message",
	618:  "name name",
	619:  "count message",
	620:  "max number",
	621:  "name text",
	623:  "list text",
	626:  "latest number",
	628:  "until text",
	630:  "order text",
	631:  "until text",
	636:  "validUntil date",
	639:  "list text",
	644:  "number number",
	651:  "term message,ends date",
	666:  "remainingMonths number",
	675:  "term message,ends date,remaining text",
	694:  "name text,id text",
	697:  "name text,id text",
	706:  "changed number",
	707:  "added number",
	711:  "name text,at moment,reason text",
	725:  "validUntil date",
	727:  "validUntil date",
	730:  "list text",
	731:  "number number",
	739:  "name name",
	740:  "name name",
	742:  "amount difference,nrc money,effectiveDate date",
	757:  "n text",
	758:  "effect text",
	759:  "had number",
	760:  "max text",
	761:  "remaining text",
	764:  "rest text",
	766:  "amount difference",
	772:  "months text,ends date",
	773:  "months text,ends date",
	794:  "name text",
	801:  "quote text",
	805:  "day text,name text",
	809:  "conditions text",
	814:  "what text,day date",
	821:  "party text",
	822:  "quote text,partner text",
	824:  "partner text",
	826:  "partner text",
	842:  "day text",
	843:  "day text",
	844:  "length text,ends date,term message",
	846:  "length text,ends date",
	847:  "number number,text text",
	850:  "int64 number",
	851:  "trimSpace text",
	853:  "short text",
	855:  "joined text",
	856:  "joined text",
	857:  "joined text,joined2 text",
	866:  "what text,detail text",
	868:  "partner text,what text",
	869:  "changed number",
	874:  "name text",
	875:  "count number",
	882:  "customerName text,updatedAt moment,removedOn date",
	884:  "removedOn date,customerName text",
	890:  "number number",
	891:  "service text",
	892:  "ends date,term message",
	894:  "term message",
	895:  "number number,name text",
	897:  "reason text",
	898:  "position text,state message",
	901:  "day date",
	902:  "quote text,short text",
	903:  "at moment",
	906:  "name text",
	908:  "label text,by text",
	912:  "confirmed text",
	913:  "confirmed text",
	914:  "quote text,customer text,text text",
	916:  "order text,customer text",
	920:  "signer text,signerFunction text",
	923:  "order text,name text,customer text",
	925:  "order text,customer text",
	926:  "order text,customer text",
	927:  "order text,customer text",
	928:  "order text,customer text",
	929:  "order text,customer text,position text",
	930:  "order text,customer text",
	931:  "order text,customer text",
	932:  "order text,customer text,position text",
	934:  "order text,customer text",
	935:  "order text,customer text",
	936:  "order text,customer text,position text",
	937:  "order text,customer text",
	945:  "customer text,name text,name2 text,role message",
	947:  "quote text,customer text",
	948:  "name text,name2 text,customer text,on date,role message",
	950:  "quote text,customer text",
	951:  "name text,name2 text,customer text,on date",
	953:  "quote text,customer text",
	955:  "quote text,customer text",
	959:  "quote text,customer text",
	961:  "quote text,customer text",
	962:  "quote text,customer text",
	964:  "quote text,customer text",
	966:  "quote text,customer text,validUntil date",
	968:  "quote text,customer text",
	976:  "quote text,customer text,validUntil date",
	978:  "quote text,validUntil date,customer text",
	979:  "quote text,customer text",
	981:  "quote text,customer text",
	983:  "quote text,customer text",
	985:  "quote text,customer text",
	988:  "quote text,customer text",
	990:  "quote text,customer text",
	991:  "quote text,customer text",
	997:  "name text,date date",
	999:  "number number",
	1000: "name text",
	1030: "name name",
	1031: "max number",
	1063: "maxLogoSide number,text number",
	1082: "list text",
	1093: "until date",
	1094: "order text",
	1095: "expected text",
	1104: "name message",
	1121: "longest number",
	1150: "netMRC money,netMRC2 money",
	1156: "latest text",
	1164: "earliest date",
	1169: "validFrom date",
	1170: "version text",
	1187: "offset number",
	1194: "most number",
	1195: "of text",
	1197: "accepted text",
	1240: "kb number",
	1247: "customer text",
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
	470:  "Orders",
	471:  "Orders in progress",
	472:  "{0} of {1} delivered",
	473:  "{0, plural, one {{0} item} other {{0} items}}",
	474:  "Ordering at oneCentral",
	475:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	476:  "You cannot ask for quotes or order now. Please contact your account manager.",
	477:  "Your account is blocked",
	478:  "Upgrade a service",
	479:  "New service",
	480:  "Nothing is open. Choose a service to upgrade, or a new one.",
	481:  "Allowed",
	482:  " Alternative: {0}.",
	483:  "Can be allowed with a reason",
	484:  "For us to review",
	485:  "Must be resolved first",
	486:  "Note",
	487:  "Up to: {0}.",
	488:  "your account manager",
	489:  "no longer needed",
	490:  "returned",
	491:  "declined",
	492:  "approved",
	493:  "waits for {0}",
	494:  "waits for a decision",
	495:  " by {0}, {1}",
	496:  "Over {0} a {1} decides too.",
	497:  "not delivered",
	498:  "cancelled",
	499:  "delivered",
	500:  "Order released",
	501:  "Document signed elsewhere added",
	502:  "Document of version {0} made",
	503:  "Comment",
	504:  "Handed over to {0}",
	505:  "Version {0} superseded",
	506:  "Version {0} expired",
	507:  "Version {0} withdrawn",
	508:  "Version {0} returned with a question",
	509:  "Version {0} declined",
	510:  "Version {0} approved",
	511:  "Agreed to version {0}",
	512:  "Discount given: version {0}",
	513:  "Version {0} is being revised",
	514:  "Question answered with version {0}",
	515:  "Version {0} requested",
	516:  "Skip to content",
	517:  "Main menu",
	518:  "Log out",
	519:  "reference of this page",
	520:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	521:  "Log in and judge",
	522:  "Opening this page decides nothing yet.",
	523:  "Your decision is asked",
	524:  "The link was made for somebody else. What waits for your decision is in your work list.",
	525:  "This request does not wait for you",
	526:  "This version has been decided on already, or the request was withdrawn or has expired.",
	527:  "There is nothing left to decide",
	528:  "See the request",
	529:  "This version has been replaced. You can no longer decide on it. {0}",
	530:  "There is a newer version",
	531:  "To the newest version",
	532:  "{0, plural, one {{0} day} other {{0} days}}",
	533:  "{0, plural, one {{0} hour} other {{0} hours}}",
	534:  "less than an hour",
	535:  "In these weeks nothing was requested, decided or ordered.",
	536:  "You manage no partners, and stand in for nobody who does now.",
	537:  "{0} weeks",
	538:  "Numbers",
	539:  "To the numbers",
	540:  "There is no such period",
	541:  "excl. VAT; orders: {0}",
	542:  "Won per month",
	543:  "business days, median; 9 in 10 within {0}",
	544:  "From decision to order",
	545:  "From request to decision",
	546:  "of which ordered by now: {0}",
	547:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	548:  "Business days from decision to order",
	549:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	550:  "Business days from request to decision",
	551:  "The difference per month of the orders, excl. VAT.",
	552:  "Won per month, by week of the order",
	553:  "{0}, of which ordered {1}",
	554:  "Outlined: requested. Filled: of those ordered by now.",
	555:  "Requests per week",
	556:  "{0}, 9 in 10 within {1}",
	557:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	558:  "Together",
	559:  "Week, from Monday",
	560:  "To order, 90%",
	561:  "To order, median",
	562:  "To decision, 90%",
	563:  "To decision, median",
	564:  "Decided",
	565:  "Ordered by now",
	566:  "Period",
	567:  "By partner",
	568:  "By week",
	569:  "Download as CSV",
	570:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	571:  "won per month, euro excl. VAT",
	572:  "business days to order, 90%",
	573:  "business days to order, median",
	574:  "ordered",
	575:  "business days to decision, 90%",
	576:  "business days to decision, median",
	577:  "decided",
	578:  "of which ordered by now",
	579:  "requested",
	580:  "partner id",
	581:  "Your account manager releases the order. Until then you can cancel items yourself.",
	582:  "Waits for release",
	583:  "Delivered",
	584:  "waits for oneCentral",
	585:  "Released",
	586:  "Statement",
	587:  "On",
	588:  "Signed by",
	589:  "Activated by",
	590:  "Recorded by",
	591:  "Service {0}",
	592:  "Delivered on",
	593:  "Was planned for",
	594:  "{0, plural, one {{0} business day} other {{0} business days}}",
	595:  "Planned date",
	596:  "Specification in the quote",
	597:  "Confirmation",
	598:  "Quote ",
	599:  "Cancel this item",
	600:  "Reason",
	601:  "Cancel the item",
	602:  "Not delivered",
	603:  "Cancelled",
	604:  "Partly done",
	605:  "In progress",
	606:  "{0} of {1}",
	607:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	608:  "Orders, the newest first; amounts without VAT",
	609:  "Ordered on",
	610:  "Next date",
	611:  "This is where oneCentral's partners order.",
	612:  "engineering judges the design",
	613:  ", in steps of {0}",
	614:  "From {0} to {1}",
	615:  "{0}: at least that of what is linked to it.",
	616:  "{0}: {1} to {2} times {3}.",
	617:  "needs a document: {0}",
	618:  "not together with {0}",
	619:  "counts for all {0}",
	620:  "at most {0}",
	621:  "Reference of the {0}",
	622:  "none",
	623:  "Goes with one of: {0}.",
	624:  "in the cart",
	625:  "To this customer's cart",
	626:  "Only version {0} still counts.",
	627:  "You are looking at an earlier version",
	628:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	629:  "We have a question",
	630:  "This quote was ordered as order {0}.",
	631:  "Approved: you can order until {0}",
	632:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	633:  "We are reviewing your request",
	634:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	635:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	636:  "by {0}",
	637:  "waits for your answer",
	638:  " and ",
	639:  "waits for {0}",
	640:  "Your answer to our question",
	641:  "For your customer, with prices (PDF)",
	642:  "For your customer, without prices (PDF)",
	643:  "The quote as a PDF",
	644:  "Version {0}",
	645:  "Please check these fields:",
	646:  "Not everything is right yet",
	647:  "Documents",
	648:  "Numbers",
	649:  "Note",
	650:  "Requested date",
	651:  "{0}, planned until {1}",
	652:  "Options: price each",
	653:  "different",
	654:  "the same",
	655:  "This choice",
	656:  "First choice",
	657:  "Comparison",
	658:  "yes",
	659:  "no",
	660:  "Give a reason to allow this.",
	661:  "Request",
	662:  "To your decision",
	663:  "Checks",
	664:  "VAT",
	665:  "Your comment; the partner reads it too",
	666:  "{0, plural, one {{0} month} other {{0} months}} left",
	667:  "runs on monthly",
	668:  "terminated",
	669:  "suspended",
	670:  "active",
	671:  "Contact",
	672:  "Address",
	673:  "Monthly price, excl. VAT",
	674:  "Identifier",
	675:  "{0}, until {1} ({2})",
	676:  "Product, identifier, reference or town",
	677:  "All customers",
	678:  "All products",
	679:  "Upgrade",
	680:  "Cannot be upgraded now",
	681:  "Can be upgraded now",
	682:  "All services",
	683:  "Apply filter",
	684:  "Tick services to change them together.",
	685:  "Tick all on this page",
	686:  "Options",
	687:  "Change the ticked services",
	688:  "More services",
	689:  "Nothing found yet. There are more services to search.",
	690:  "There is no service like that.",
	691:  "Show all services",
	692:  "Your customers have no services yet.",
	693:  "See the catalogue",
	694:  "Choose {0} {1}",
	695:  "Can be upgraded: ",
	696:  "Move to ",
	697:  "Change: {0} {1}",
	698:  "A change of this service is in the cart",
	699:  "Only a move is possible",
	700:  "This service cannot change now",
	701:  "See the open order",
	702:  "Change this service",
	703:  "Runs over",
	704:  "Configuration",
	705:  "Can be upgraded",
	706:  "{0, plural, one {{0} change} other {{0} changes}}",
	707:  "{0, plural, one {{0} new service} other {{0} new services}}",
	708:  "Answer to your question",
	709:  "Requested on",
	710:  "Requested by",
	711:  "VAT treatment allowed by {0}, {1}: {2}",
	712:  "To the new figures",
	713:  "Please see what this discount changes first, then approve.",
	714:  "Not saved yet",
	715:  "discount on the one-off charge",
	716:  "discount on the monthly price",
	717:  "Consent",
	718:  "Mandate",
	719:  "Position of the signatory",
	720:  "Name of the signatory",
	721:  "Answer",
	722:  "Signed PDF",
	723:  "Question",
	724:  "VAT check",
	725:  "This version was valid until {0}.",
	726:  "Returned with a question",
	727:  "The partner can order until {0}.",
	728:  "This version does not wait for you",
	729:  "You have approved this version",
	730:  "Still to be decided by: {0}.",
	731:  "Item {0}: ",
	732:  "Work list",
	733:  "This is oneCentral's work list.",
	734:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	735:  "Nothing was put in the cart",
	736:  "Edit the change in the cart",
	737:  "A cart takes one change of a service. Change that one or take it out.",
	738:  "This service is in the cart already",
	739:  "Change: {0}",
	740:  "Keep {0}",
	741:  "This cannot be calculated yet",
	742:  "Difference per month {0}, one-off {1}, from {2}",
	743:  "No change to calculate",
	744:  "This service cannot change now",
	745:  "What changes?",
	746:  "Taking numbers along",
	747:  "Save the change in the cart",
	748:  "Add to cart",
	749:  "Now and after the change",
	750:  "Choose what changes; here you see what it costs.",
	751:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	752:  "Monthly price by number",
	753:  "One number or range per line, as 0201234500-0201234599",
	754:  "Such as the customer's PO number",
	755:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	756:  "now",
	757:  "; now {0}",
	758:  "now on; without: {0}",
	759:  "; now {0}",
	760:  "At most {0}",
	761:  "Keep the current term: {0}",
	762:  "Numbers to take along",
	763:  "Current operator of the numbers",
	764:  "Reference of the document {0}",
	765:  "Reference of the porting mandate",
	766:  "{0} per month",
	767:  "same monthly price",
	768:  "on the chosen date",
	769:  "after the end of the term",
	770:  "on the first of a month",
	771:  "as soon as delivery is possible",
	772:  "stays: {0}, until {1}",
	773:  "new: {0}, until {1}",
	774:  "You have no open requests.",
	775:  "Nothing that waits for you passes this filter.",
	776:  "Give an amount such as 1,234.56.",
	777:  "Choose one of the options.",
	778:  "Amount from, per month or one-off",
	779:  "Waiting",
	780:  "You decide as",
	781:  "7 days or longer",
	782:  "3 days or longer",
	783:  "1 day or longer",
	784:  " (agreed)",
	785:  " (not yet)",
	786:  "Filter",
	787:  "Show everything",
	788:  "You stand in for ",
	789:  "Waiting since",
	790:  "Also needed",
	791:  "nobody else",
	792:  "A colleague you choose here can decide on your partners' requests in that period.",
	793:  "You have set no stand-in.",
	794:  "Remove: {0}",
	795:  "Add a stand-in",
	796:  "Colleague",
	797:  "Choose an account manager",
	798:  "First day",
	799:  "Last day",
	800:  "Add",
	801:  "This document belongs to version {0}. Checksum (SHA-256):",
	802:  "Reference",
	803:  "Total",
	804:  "Total of this quote",
	805:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	806:  "Term over 24 months",
	807:  "Remarks",
	808:  "Conditions",
	809:  "This quote is subject to {0}.",
	810:  "Lead times are in business days and subject to availability at the site.",
	811:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	812:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	813:  "Validity",
	814:  "{0} valid until the end of {1} (Dutch time).",
	815:  "This offer is",
	816:  "This quote is",
	817:  "The validity is set on approval.",
	818:  "Signature",
	819:  "Place and date",
	820:  "Position",
	821:  "On behalf of {0}",
	822:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	823:  "Agreed",
	824:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	825:  "Activation",
	826:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	827:  "For your information",
	828:  "Monthly price",
	829:  "ends",
	830:  "new",
	831:  "migration",
	832:  "New",
	833:  "Old",
	834:  "changed",
	835:  "unchanged",
	836:  "Specification",
	837:  "Site and contact",
	838:  "Delivery and term",
	839:  "Change",
	840:  "Migration",
	841:  "Linked to",
	842:  "{0} (end of the term)",
	843:  "{0} (start of the month)",
	844:  "{0}, runs until {1} ({2} remaining)",
	845:  "runs monthly",
	846:  "{0} from completion, planned until {1}",
	847:  "item {0}, {1}",
	848:  "Site",
	849:  "Promised document",
	850:  "{0} more",
	851:  " and {0}",
	852:  "Open this quote in the partner portal",
	853:  "reference {0}",
	854:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	855:  "VAT id {0}",
	856:  "KvK (trade register) {0}",
	857:  "{0}, statutory seat {1}",
	858:  "Your partner",
	859:  "Customer site",
	860:  "Customer reference",
	861:  "Your VAT id",
	862:  "Your KvK number",
	863:  "Your supplier",
	864:  "Number",
	865:  "set on approval",
	866:  "We are pleased to offer you the following: {0}.{1}",
	867:  " For a change you see what differs: old, new and the difference.",
	868:  "This document specifies what {0} has delivered for you: {1}.",
	869:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	870:  "What changes",
	871:  "Lead time (business days)",
	872:  "Planned",
	873:  " (each)",
	874:  "Option: {0}",
	875:  " ({0} each)",
	876:  "SLA (repair time, availability)",
	877:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	878:  "Open the cart",
	879:  "Will be removed on",
	880:  "Last changed by",
	881:  "Contents",
	882:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	883:  "Your cart is still open",
	884:  "Your cart will be removed on {0}, {1}",
	885:  "Effective date",
	886:  "Numbers to port",
	887:  "Linked to",
	888:  "Customer's reference",
	889:  "Site contact",
	890:  "item {0}",
	891:  "service {0}",
	892:  "runs on until {0}, {1} left",
	893:  "extended, monthly notice",
	894:  "{0} from delivery",
	895:  "item {0} ({1})",
	896:  "Explanation",
	897:  " ({0})",
	898:  "{0}: {1}",
	899:  "Progress of each item",
	900:  "In the cart",
	901:  "{0} (Dutch time)",
	902:  "Reference {0}, checksum {1}.",
	903:  "Moment: {0}.",
	904:  "Sent automatically by oneCentral.",
	905:  "Download the confirmation (PDF)",
	906:  "Dear {0},",
	907:  "Dear Sir or Madam,",
	908:  "{0} from {1}",
	909:  "Order state",
	910:  "Order",
	911:  "View the order",
	912:  "{0} on",
	913:  "{0} by",
	914:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	915:  "The order was received",
	916:  "Order {0} received, {1}",
	917:  "The order was released for delivery.",
	918:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	919:  "Activated",
	920:  "{0}, {1}",
	921:  "Signed",
	922:  "Released on",
	923:  "Order {0} of {1} for {2} can be fulfilled.",
	924:  "The order was released for delivery",
	925:  "Order {0} released, {1}",
	926:  "Order {0} delivered, {1}",
	927:  "Delivery in order {0}, {1}",
	928:  "Order {0} for {1} was delivered.",
	929:  "In order {0} for {1}, {2} was delivered.",
	930:  "Cancellation in order {0}, {1}",
	931:  "Order {0} for {1} was cancelled.",
	932:  "In order {0} for {1}, {2} was cancelled.",
	933:  "The delivery failed",
	934:  "Delivery failed in order {0}, {1}",
	935:  "Order {0} for {1} could not be delivered.",
	936:  "In order {0} for {1}, {2} could not be delivered.",
	937:  "Order {0} for {1} is partly settled.",
	938:  "An existing service does not change and can be changed again.",
	939:  "Partner",
	940:  "The partner's answer to the question",
	941:  "One decision from your group is enough.",
	942:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	943:  "Review and decide",
	944:  "Decide before",
	945:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	946:  "Your approval is requested",
	947:  "Approval requested: {0}, {1}",
	948:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	949:  "Your decision is still needed",
	950:  "Reminder: {0} waits for your decision, {1}",
	951:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	952:  "Your decision as stand-in is requested",
	953:  "As stand-in: {0} waits for your decision, {1}",
	954:  "View the quote",
	955:  "Quote {0} for {1} waits for the partner's answer.",
	956:  "The request was returned with a question",
	957:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	958:  "Answer the question",
	959:  "Before quote {0} for {1} can be approved, your answer is needed.",
	960:  "There is a question about your request",
	961:  "Question about quote {0}, {1}",
	962:  "The request of quote {0} for {1} was declined.",
	963:  "The quote was declined",
	964:  "Quote {0} declined, {1}",
	965:  "You can copy the quote to a new request, which uses today's prices.",
	966:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	967:  "The quote is approved",
	968:  "Quote {0} approved, {1}",
	969:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	970:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	971:  "The partner can now sign it for the customer.",
	972:  "The partner can now activate it.",
	973:  "Review and sign",
	974:  "Review and activate",
	975:  "If you do not want to order, you need not do anything.",
	976:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	977:  "The quote is about to expire",
	978:  "Quote {0} expires on {1}, {2}",
	979:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	980:  "The quote was withdrawn",
	981:  "Quote {0} withdrawn, {1}",
	982:  "Was valid until",
	983:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	984:  "The quote has expired",
	985:  "Quote {0} expired, {1}",
	986:  "A comment does not change the quote.",
	987:  "Read and reply",
	988:  "Quote {0} for {1} has a new comment.",
	989:  "There is a new comment",
	990:  "New comment on quote {0}, {1}",
	991:  "Mail about {0} not delivered, {1}",
	992:  "View the details",
	993:  "Not delivered",
	994:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	995:  "A mail could not be delivered",
	996:  "Why your decision is needed",
	997:  "The customer waives the longest term for small businesses: {0}, {1}.",
	998:  " Alternative:",
	999:  ", item {0}",
	1000: "Waived by {0}",
	1001: "To judge",
	1002: "What to look at",
	1003: "hours",
	1004: "h",
	1005: "Repair time",
	1006: "Level",
	1007: "Package",
	1008: "ampere",
	1009: "At most",
	1010: "Power",
	1011: "Space",
	1012: "GB storage",
	1013: "Storage",
	1014: "Storage (SSD)",
	1015: "GB memory",
	1016: "Memory",
	1017: "Size",
	1018: "seats",
	1019: "Seats",
	1020: "Seat type",
	1021: "numbers",
	1022: "channels",
	1023: "Voice channels",
	1024: "Data bundle",
	1025: "Throughput",
	1026: "Bandwidth",
	1027: "This product has no tiers.",
	1028: "This product has no such characteristic.",
	1029: "This product has no number of units.",
	1030: "Cannot be combined with {0}.",
	1031: "At most {0}.",
	1032: "This product has no such option.",
	1033: "Only an administrator can do this.",
	1034: "Change the account manager with its own command.",
	1035: "Choose nl or en.",
	1036: "Name the account manager.",
	1037: "There is no such level.",
	1038: "Choose reseller or solutions.",
	1039: "Letters, digits, - and _.",
	1040: "This is no account manager.",
	1041: "Not a role of oneCentral.",
	1042: "Name the subject.",
	1043: "Only an account manager can do this.",
	1044: "Somebody else than yourself.",
	1045: "The last day must be on or after the first day.",
	1046: "At most twenty.",
	1047: "This has been decided already.",
	1048: "This version does not wait for you.",
	1049: "You have decided on this version already.",
	1050: "The requester does not decide.",
	1051: "Only the account manager can allow this.",
	1052: "Only the account manager gives discounts.",
	1053: "This version cannot be priced again.",
	1054: "There is no such item.",
	1055: "From zero to the amount itself.",
	1056: "From 0 to 10,000 basis points.",
	1057: "Give a percentage or an amount.",
	1058: "Name a partner.",
	1059: "You have no role here.",
	1060: "partner",
	1061: "Only a partner can do this.",
	1062: "quote",
	1063: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1064: "Too light: the contrast with white is under 4.5 : 1.",
	1065: "A colour like #0E3C61.",
	1066: "At most 80 services.",
	1067: "service",
	1068: "The cart changed meanwhile.",
	1069: "At most 80 items per request.",
	1070: "From 1 to 80 items.",
	1071: "item",
	1072: "There is nothing to link to.",
	1073: "This customer has no such service.",
	1074: "There is no such product.",
	1075: "The calculation changed since you saw it; look at it again.",
	1076: "Name the hash of what you saw.",
	1077: "A date, not in the future.",
	1078: "This service is in the cart already.",
	1079: "At most 80 items and 80 distinct services per request.",
	1080: "The cart is empty.",
	1081: "The VAT treatment of this customer must be reviewed.",
	1082: "Complete the customer's details: {0}.",
	1083: "Your account is blocked; contact your account manager.",
	1084: "The service changed since the request.",
	1085: "The linked service is terminated.",
	1086: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1087: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1088: "Name the SHA-256 of the document that is signed.",
	1089: "Confirm that you may sign for the customer.",
	1090: "Enter your name.",
	1091: "Enter your position.",
	1092: "Confirm that you agree.",
	1093: "This quote was valid until {0}.",
	1094: "This quote has already been ordered as order {0}.",
	1095: "This partner confirms otherwise: {0}.",
	1096: "This is not the document of this version.",
	1097: "The document is still being drawn; try again in a moment.",
	1098: "Give a name or a reference.",
	1099: "The customer changed meanwhile.",
	1100: "Give the address of delivery.",
	1101: "Whether this can be delivered at this address is not known yet.",
	1102: "This cannot be delivered at this address.",
	1103: "Give the current operator and the numbers.",
	1104: "Give the reference of the document: {0}.",
	1105: "porting mandate",
	1106: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1107: "A number port is in progress on this service.",
	1108: "This service is being terminated.",
	1109: "This service is suspended.",
	1110: "This service is terminated.",
	1111: "An order on this service is already open.",
	1112: "This product is no longer sold; move to another one.",
	1113: "This service cannot be upgraded.",
	1114: "Only a quote that ended without an order can be erased.",
	1115: "There is no such quote.",
	1116: "Not a PDF.",
	1117: "At most 4 MB.",
	1118: "piece of evidence",
	1119: "From the day of the order until today.",
	1120: "Contains a control character.",
	1121: "At most {0} characters.",
	1122: "This field is required.",
	1123: "A postcode like 1234 AB.",
	1124: "A country code of two letters (ISO 3166-1).",
	1125: "A telephone number like 0201234567 or +31201234567.",
	1126: "An e-mail address like name@company.nl.",
	1127: "No valid VAT id of this country.",
	1128: "Eight digits, for Dutch businesses only.",
	1129: "Name a service or an item.",
	1130: "At most five.",
	1131: "A date in this century.",
	1132: "From 0 to 120 months.",
	1133: "With modify only.",
	1134: "Name the version of the service that you saw.",
	1135: "Name the service that changes.",
	1136: "Choose a product.",
	1137: "Choose add or modify.",
	1138: "Unknown option.",
	1139: "Unknown characteristic.",
	1140: "Too many characteristics or options.",
	1141: "From 0 to 1,000,000.",
	1142: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1143: "At most twenty numbers or ranges.",
	1144: "Choose 13, 26 or 52 weeks.",
	1145: "These numbers are for account managers, sales managers and operations.",
	1146: "This service no longer exists.",
	1147: "This product cannot be ordered (any more).",
	1148: "This service cannot move to this product.",
	1149: "The service changed since you saw it; look at it again.",
	1150: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1151: "product",
	1152: "There is no document until the version is approved.",
	1153: "Choose acknowledged, inProgress or partial.",
	1154: "The hash is not of this version; look at it again.",
	1155: "There is no such version.",
	1156: "There is a newer version: {0}.",
	1157: "One or more checks did not pass.",
	1158: "The contracting party changed since the request; revise the quote to take that over.",
	1159: "This customer's cart is not empty.",
	1160: "You may not do this.",
	1161: "This product does not come with this term.",
	1162: "These changes take effect at different moments; ask for them apart.",
	1163: "Nothing changes.",
	1164: "This can be done on {0} at the earliest.",
	1165: "This cannot be done in the current state.",
	1166: "Links in a cart only.",
	1167: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1168: "VAT reverse charged to the customer.",
	1169: "There is a catalogue from {0} already.",
	1170: "There is another catalogue {0}.",
	1171: "Too busy at the moment; try again.",
	1172: "This is too much text together; divide it over more requests.",
	1173: "This cursor is not of this list.",
	1174: "customer",
	1175: "person",
	1176: "This role does not decide on quotes.",
	1177: "An order in this state is not open.",
	1178: "This Idempotency-Key was used for another request.",
	1179: "cart",
	1180: "version of the quote",
	1181: "document",
	1182: "order",
	1183: "job",
	1184: "session",
	1185: "Choose accountManager, salesManager or engineering.",
	1186: "The request did not arrive in full.",
	1187: "This is not JSON: look at byte {0}.",
	1188: "This is not UTF-8.",
	1189: "Nested too deeply.",
	1190: "This field stands more than once.",
	1191: "This parameter stands more than once.",
	1192: "There is no such parameter here.",
	1193: "The query string is malformed.",
	1194: "A whole number from 1 to {0}.",
	1195: "Choose from {0}.",
	1196: "Another version than the one in the path.",
	1197: "Send {0}.",
	1198: "an object",
	1199: "Without prices with for=customer only.",
	1200: "At most 100 characters.",
	1201: "Another service than the one in the path.",
	1202: "Modify only.",
	1203: "a list",
	1204: "A date like 2026-11-17.",
	1205: "A null cannot be here; leave the field out.",
	1206: "There is no such field here.",
	1207: "a whole number",
	1208: "true or false",
	1209: "a text",
	1210: "This link has expired",
	1211: "This link has been revoked",
	1212: "This link is invalid or has expired.",
	1213: "This link is not valid",
	1214: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1215: "This link is not complete",
	1216: "Please try again.",
	1217: "The login did not work",
	1218: "Logging in is not possible just now",
	1219: "Not saved. Please log in and try again.",
	1220: "You cannot log in here with this account.",
	1221: "You have no access here",
	1222: "This form did not come from our site",
	1223: "This does not exist, or is not for you.",
	1224: "What waits for your decision is in your work list.",
	1225: "Please try again in a moment.",
	1226: "Something went wrong",
	1227: "The request was abandoned",
	1228: "One moment please",
	1229: "Name the version that you saw",
	1230: "This is not right",
	1231: "This media type cannot be used here",
	1232: "Too much was sent",
	1233: "What you saw changed meanwhile",
	1234: "This cannot be done now",
	1235: "This method cannot be used here",
	1236: "Not found",
	1237: "You have no access to this page",
	1238: "You are not logged in",
	1239: "This is our fault. Please try again later.",
	1240: "At most {0} KB.",
	1241: "Not saved. Please send a shorter text or a smaller file.",
	1242: "Name one ETag, in quotes.",
	1243: "A weak ETag matches nothing.",
	1244: "Name in If-Match the ETag of what you saw.",
	1245: "From 1 to 255 visible ASCII characters.",
	1246: "Give every request a key of its own.",
	1247: "I am mandated by {0} to sign.",
	1248: "It cannot go in the cart like this; see the checks.",
	1249: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
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
	470:  "Orders",
	471:  "Lopende orders",
	472:  "{0} van {1} geleverd",
	473:  "{0, plural, one {{0} regel} other {{0} regels}}",
	474:  "Bestellen bij oneCentral",
	475:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	476:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	477:  "Uw account is geblokkeerd",
	478:  "Dienst uitbreiden",
	479:  "Nieuwe dienst",
	480:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	481:  "Toegestaan",
	482:  " Alternatief: {0}.",
	483:  "Met motivering toe te staan",
	484:  "Bekijken wij",
	485:  "Moet eerst worden opgelost",
	486:  "Let op",
	487:  "Aan zet: {0}.",
	488:  "uw accountmanager",
	489:  "niet meer nodig",
	490:  "teruggestuurd",
	491:  "afgewezen",
	492:  "goedgekeurd",
	493:  "wacht op {0}",
	494:  "wacht op besluit",
	495:  " door {0}, {1}",
	496:  "Boven {0} beslist ook een {1}.",
	497:  "niet geleverd",
	498:  "geannuleerd",
	499:  "opgeleverd",
	500:  "Order vrijgegeven",
	501:  "Elders ondertekend document toegevoegd",
	502:  "Document van versie {0} gemaakt",
	503:  "Opmerking",
	504:  "Overgedragen aan {0}",
	505:  "Versie {0} vervangen",
	506:  "Versie {0} verlopen",
	507:  "Versie {0} ingetrokken",
	508:  "Versie {0} teruggestuurd met een vraag",
	509:  "Versie {0} afgewezen",
	510:  "Versie {0} goedgekeurd",
	511:  "Akkoord met versie {0}",
	512:  "Korting gegeven: versie {0}",
	513:  "Versie {0} wordt aangepast",
	514:  "Vraag beantwoord met versie {0}",
	515:  "Versie {0} aangevraagd",
	516:  "Naar de inhoud",
	517:  "Hoofdmenu",
	518:  "Uitloggen",
	519:  "kenmerk van deze pagina",
	520:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	521:  "Inloggen en beoordelen",
	522:  "Door deze pagina te openen beslist u nog niets.",
	523:  "Uw besluit wordt gevraagd",
	524:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	525:  "Deze aanvraag wacht niet op u",
	526:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	527:  "Hierover valt niets meer te beslissen",
	528:  "Bekijk de aanvraag",
	529:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	530:  "Er is een nieuwere versie",
	531:  "Naar de nieuwste versie",
	532:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	533:  "{0, plural, one {{0} uur} other {{0} uur}}",
	534:  "minder dan een uur",
	535:  "In deze weken is niets aangevraagd, besloten of besteld.",
	536:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	537:  "{0} weken",
	538:  "Cijfers",
	539:  "Naar de cijfers",
	540:  "Deze periode is er niet",
	541:  "excl. btw; orders: {0}",
	542:  "Gewonnen per maand",
	543:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	544:  "Van besluit tot order",
	545:  "Van aanvraag tot besluit",
	546:  "waarvan nu besteld: {0}",
	547:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	548:  "Werkdagen van besluit tot order",
	549:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	550:  "Werkdagen van aanvraag tot besluit",
	551:  "Het verschil per maand van de orders, excl. btw.",
	552:  "Gewonnen per maand, per week van de order",
	553:  "{0}, waarvan besteld {1}",
	554:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	555:  "Aanvragen per week",
	556:  "{0}, 9 van de 10 binnen {1}",
	557:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	558:  "Samen",
	559:  "Week, vanaf maandag",
	560:  "Tot order, 90%",
	561:  "Tot order, mediaan",
	562:  "Tot besluit, 90%",
	563:  "Tot besluit, mediaan",
	564:  "Besloten",
	565:  "Nu besteld",
	566:  "Periode",
	567:  "Per partner",
	568:  "Per week",
	569:  "Download als CSV",
	570:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	571:  "gewonnen per maand, euro excl. btw",
	572:  "werkdagen tot order, 90%",
	573:  "werkdagen tot order, mediaan",
	574:  "besteld",
	575:  "werkdagen tot besluit, 90%",
	576:  "werkdagen tot besluit, mediaan",
	577:  "besloten",
	578:  "waarvan nu besteld",
	579:  "aangevraagd",
	580:  "partnernummer",
	581:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	582:  "Wacht op vrijgave",
	583:  "Opgeleverd",
	584:  "wacht op oneCentral",
	585:  "Vrijgegeven",
	586:  "Verklaring",
	587:  "Op",
	588:  "Ondertekend door",
	589:  "Geactiveerd door",
	590:  "Vastgelegd door",
	591:  "Dienst {0}",
	592:  "Opgeleverd op",
	593:  "Gepland was",
	594:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	595:  "Geplande datum",
	596:  "Specificatie in de offerte",
	597:  "Bevestiging",
	598:  "Offerte ",
	599:  "Deze regel annuleren",
	600:  "Reden",
	601:  "Regel annuleren",
	602:  "Niet geleverd",
	603:  "Geannuleerd",
	604:  "Deels klaar",
	605:  "In uitvoering",
	606:  "{0} van {1}",
	607:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	608:  "Orders, de nieuwste eerst; bedragen zonder btw",
	609:  "Besteld op",
	610:  "Eerstvolgende datum",
	611:  "Hier bestellen de partners van oneCentral.",
	612:  "engineering beoordeelt het ontwerp",
	613:  ", in stappen van {0}",
	614:  "Van {0} tot en met {1}",
	615:  "{0}: ten minste die van wat eraan gekoppeld is.",
	616:  "{0}: {1} tot {2} keer {3}.",
	617:  "vraagt een document: {0}",
	618:  "niet samen met {0}",
	619:  "geldt voor alle {0}",
	620:  "ten hoogste {0}",
	621:  "Kenmerk van de {0}",
	622:  "geen",
	623:  "Hoort bij een van: {0}.",
	624:  "in de winkelwagen",
	625:  "Naar de winkelwagen van deze klant",
	626:  "Alleen versie {0} geldt nog.",
	627:  "U bekijkt een eerdere versie",
	628:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	629:  "Wij hebben een vraag",
	630:  "Deze offerte is besteld als order {0}.",
	631:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	632:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	633:  "Wij beoordelen uw aanvraag",
	634:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	635:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	636:  "uiterlijk {0}",
	637:  "wacht op uw antwoord",
	638:  " en ",
	639:  "wacht op {0}",
	640:  "Uw antwoord op onze vraag",
	641:  "Voor uw klant, met prijzen (PDF)",
	642:  "Voor uw klant, zonder prijzen (PDF)",
	643:  "De offerte als PDF",
	644:  "Versie {0}",
	645:  "Controleer deze velden:",
	646:  "Nog niet alles klopt",
	647:  "Documenten",
	648:  "Nummers",
	649:  "Opmerking",
	650:  "Gewenste datum",
	651:  "{0}, gepland tot en met {1}",
	652:  "Opties: prijs per stuk",
	653:  "anders",
	654:  "gelijk",
	655:  "Deze keuze",
	656:  "Eerste keuze",
	657:  "Vergelijking",
	658:  "ja",
	659:  "nee",
	660:  "Geef een reden om dit toe te staan.",
	661:  "Aanvraag",
	662:  "Naar uw besluit",
	663:  "Controles",
	664:  "Btw",
	665:  "Uw opmerking; de partner leest deze ook",
	666:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	667:  "loopt per maand door",
	668:  "beëindigd",
	669:  "geblokkeerd",
	670:  "actief",
	671:  "Contact",
	672:  "Adres",
	673:  "Maandprijs, excl. btw",
	674:  "Kenmerk",
	675:  "{0}, t/m {1} ({2})",
	676:  "Product, kenmerk, referentie of plaats",
	677:  "Alle klanten",
	678:  "Alle producten",
	679:  "Uitbreiden",
	680:  "Nu niet uit te breiden",
	681:  "Nu uit te breiden",
	682:  "Alle diensten",
	683:  "Filter toepassen",
	684:  "Vink diensten aan om ze samen te wijzigen.",
	685:  "Alles op deze pagina aanvinken",
	686:  "Mogelijkheden",
	687:  "Aangevinkte diensten wijzigen",
	688:  "Volgende diensten",
	689:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	690:  "Er is geen dienst die hieraan voldoet.",
	691:  "Toon alle diensten",
	692:  "Uw klanten hebben nog geen diensten.",
	693:  "Bekijk het aanbod",
	694:  "Kies {0} {1}",
	695:  "Uit te breiden: ",
	696:  "Overstappen op ",
	697:  "Wijzigen: {0} {1}",
	698:  "Een wijziging van deze dienst staat in de winkelwagen",
	699:  "Alleen overstappen kan nog",
	700:  "Wijzigen kan nu niet",
	701:  "Bekijk de lopende order",
	702:  "Deze dienst wijzigen",
	703:  "Loopt over",
	704:  "Configuratie",
	705:  "Uit te breiden",
	706:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	707:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	708:  "Antwoord op uw vraag",
	709:  "Aangevraagd op",
	710:  "Aangevraagd door",
	711:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	712:  "Naar de nieuwe cijfers",
	713:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	714:  "Nog niet opgeslagen",
	715:  "korting op eenmalig",
	716:  "korting op de maandprijs",
	717:  "Akkoord",
	718:  "Machtiging",
	719:  "Functie ondertekenaar",
	720:  "Naam ondertekenaar",
	721:  "Antwoord",
	722:  "Ondertekende PDF",
	723:  "Vraag",
	724:  "Btw-controle",
	725:  "Deze versie was geldig tot en met {0}.",
	726:  "Teruggestuurd met een vraag",
	727:  "De partner kan bestellen tot en met {0}.",
	728:  "Deze versie wacht niet op u",
	729:  "U hebt deze versie goedgekeurd",
	730:  "Nog te beslissen door: {0}.",
	731:  "Regel {0}: ",
	732:  "Werklijst",
	733:  "Dit is de werklijst van oneCentral.",
	734:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	735:  "Er is niets in de winkelwagen gelegd",
	736:  "De wijziging in de winkelwagen aanpassen",
	737:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	738:  "Deze dienst staat al in de winkelwagen",
	739:  "Wijzigen: {0}",
	740:  "{0} behouden",
	741:  "Dit is nog niet te berekenen",
	742:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	743:  "Geen wijziging om te berekenen",
	744:  "Deze dienst kan nu niet wijzigen",
	745:  "Wat verandert er?",
	746:  "Nummers meenemen",
	747:  "Wijziging in de winkelwagen opslaan",
	748:  "In de winkelwagen",
	749:  "Huidig en nieuw",
	750:  "Kies wat er verandert; hier ziet u wat het kost.",
	751:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	752:  "Maandprijs per aantal",
	753:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	754:  "Bijvoorbeeld het inkoopnummer van de klant",
	755:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	756:  "nu",
	757:  "; nu {0}",
	758:  "nu aan; zonder: {0}",
	759:  "; nu {0}",
	760:  "Ten hoogste {0}",
	761:  "Huidige looptijd behouden: {0}",
	762:  "Nummers die meegaan",
	763:  "Huidige aanbieder van de nummers",
	764:  "Kenmerk van het document {0}",
	765:  "Kenmerk van de portingmachtiging",
	766:  "{0} per maand",
	767:  "zelfde maandprijs",
	768:  "op de gekozen datum",
	769:  "na afloop van de looptijd",
	770:  "per de eerste van een maand",
	771:  "zodra levering mogelijk is",
	772:  "blijft: {0}, t/m {1}",
	773:  "nieuw: {0}, t/m {1}",
	774:  "U hebt geen openstaande aanvragen.",
	775:  "Niets van wat op u wacht, past bij dit filter.",
	776:  "Geef een bedrag als 1.234,56.",
	777:  "Kies een van de mogelijkheden.",
	778:  "Bedrag vanaf, per maand of eenmalig",
	779:  "Wacht",
	780:  "U beslist als",
	781:  "7 dagen of langer",
	782:  "3 dagen of langer",
	783:  "1 dag of langer",
	784:  " (akkoord)",
	785:  " (nog niet)",
	786:  "Filteren",
	787:  "Toon alles",
	788:  "U vervangt ",
	789:  "Wacht sinds",
	790:  "Ook nodig",
	791:  "niemand anders",
	792:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	793:  "U hebt geen vervanging ingesteld.",
	794:  "Verwijderen: {0}",
	795:  "Vervanging toevoegen",
	796:  "Collega",
	797:  "Kies een accountmanager",
	798:  "Eerste dag",
	799:  "Laatste dag",
	800:  "Toevoegen",
	801:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	802:  "Kenmerk",
	803:  "Totaal",
	804:  "Totaal van deze offerte",
	805:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	806:  "Looptijd langer dan 24 maanden",
	807:  "Opmerkingen",
	808:  "Voorwaarden",
	809:  "Op deze offerte zijn van toepassing {0}.",
	810:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	811:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	812:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	813:  "Geldigheid",
	814:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	815:  "Dit aanbod is",
	816:  "Deze offerte is",
	817:  "De geldigheid wordt bij goedkeuring bepaald.",
	818:  "Handtekening",
	819:  "Plaats en datum",
	820:  "Functie",
	821:  "Namens {0}",
	822:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	823:  "Voor akkoord",
	824:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	825:  "Activering",
	826:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	827:  "Ter informatie",
	828:  "Maandprijs",
	829:  "vervalt",
	830:  "nieuw",
	831:  "overstap",
	832:  "Nieuw",
	833:  "Oud",
	834:  "gewijzigd",
	835:  "ongewijzigd",
	836:  "Specificatie",
	837:  "Locatie en contact",
	838:  "Levering en looptijd",
	839:  "Wijziging",
	840:  "Overstap",
	841:  "Gekoppeld aan",
	842:  "{0} (einde van de looptijd)",
	843:  "{0} (begin van de maand)",
	844:  "{0}, loopt tot en met {1} ({2} resterend)",
	845:  "loopt per maand",
	846:  "{0} vanaf oplevering, gepland tot en met {1}",
	847:  "regel {0}, {1}",
	848:  "Locatie",
	849:  "Toegezegd document",
	850:  "{0}",
	851:  " en nog {0}",
	852:  "Open deze offerte in het partnerportaal",
	853:  "kenmerk {0}",
	854:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	855:  "btw-id {0}",
	856:  "KvK {0}",
	857:  "{0}, statutair gevestigd te {1}",
	858:  "Uw partner",
	859:  "Locatie klant",
	860:  "Klantreferentie",
	861:  "Uw btw-id",
	862:  "Uw KvK-nummer",
	863:  "Uw leverancier",
	864:  "Nummer",
	865:  "wordt bij goedkeuring bepaald",
	866:  "Graag bieden wij u het volgende aan: {0}.{1}",
	867:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	868:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	869:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	870:  "Wat er verandert",
	871:  "Levertijd (werkdagen)",
	872:  "Gepland",
	873:  " (per stuk)",
	874:  "Optie: {0}",
	875:  " ({0} per stuk)",
	876:  "SLA (hersteltijd, beschikbaarheid)",
	877:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	878:  "Open de winkelwagen",
	879:  "Wordt verwijderd op",
	880:  "Laatst gewijzigd door",
	881:  "Inhoud",
	882:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	883:  "Uw winkelwagen staat nog open",
	884:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	885:  "Ingangsdatum",
	886:  "Te porteren",
	887:  "Koppeling",
	888:  "Referentie klant",
	889:  "Contact op locatie",
	890:  "regel {0}",
	891:  "dienst {0}",
	892:  "loopt door tot en met {0}, nog {1}",
	893:  "verlengd, per maand opzegbaar",
	894:  "{0} vanaf oplevering",
	895:  "regel {0} ({1})",
	896:  "Toelichting",
	897:  " ({0})",
	898:  "{0}: {1}",
	899:  "Voortgang per regel",
	900:  "In de winkelwagen",
	901:  "{0} (Nederlandse tijd)",
	902:  "Kenmerk {0}, controlegetal {1}.",
	903:  "Moment: {0}.",
	904:  "Automatisch verstuurd door oneCentral.",
	905:  "Download de bevestiging (PDF)",
	906:  "Geachte {0},",
	907:  "Geachte heer, mevrouw,",
	908:  "{0} van {1}",
	909:  "Orderstatus",
	910:  "Order",
	911:  "Bekijk de order",
	912:  "{0} op",
	913:  "{0} door",
	914:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	915:  "De order is ontvangen",
	916:  "Order {0} ontvangen, {1}",
	917:  "De order is vrijgegeven voor levering.",
	918:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	919:  "Geactiveerd",
	920:  "{0}, {1}",
	921:  "Ondertekend",
	922:  "Vrijgegeven op",
	923:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	924:  "De order is vrijgegeven voor levering",
	925:  "Order {0} vrijgegeven, {1}",
	926:  "Order {0} opgeleverd, {1}",
	927:  "Opgeleverd in order {0}, {1}",
	928:  "Order {0} voor {1} is opgeleverd.",
	929:  "In order {0} voor {1} is {2} opgeleverd.",
	930:  "Annulering in order {0}, {1}",
	931:  "Order {0} voor {1} is geannuleerd.",
	932:  "In order {0} voor {1} is {2} geannuleerd.",
	933:  "De levering is mislukt",
	934:  "Levering mislukt in order {0}, {1}",
	935:  "Order {0} voor {1} kon niet worden geleverd.",
	936:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	937:  "Order {0} voor {1} is deels afgehandeld.",
	938:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	939:  "Partner",
	940:  "Antwoord van de partner op de vraag",
	941:  "Eén besluit uit uw groep is genoeg.",
	942:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	943:  "Bekijk en beslis",
	944:  "Beslissen vóór",
	945:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	946:  "Uw goedkeuring wordt gevraagd",
	947:  "Goedkeuring gevraagd: {0}, {1}",
	948:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	949:  "Uw besluit wordt nog gevraagd",
	950:  "Herinnering: {0} wacht op uw besluit, {1}",
	951:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	952:  "Uw besluit als vervanger wordt gevraagd",
	953:  "Als vervanger: {0} wacht op uw besluit, {1}",
	954:  "Bekijk de offerte",
	955:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	956:  "De aanvraag is teruggestuurd met een vraag",
	957:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	958:  "Beantwoord de vraag",
	959:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	960:  "Er is een vraag over uw aanvraag",
	961:  "Vraag over offerte {0}, {1}",
	962:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	963:  "De offerte is afgewezen",
	964:  "Offerte {0} afgewezen, {1}",
	965:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	966:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	967:  "De offerte is goedgekeurd",
	968:  "Offerte {0} goedgekeurd, {1}",
	969:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	970:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	971:  "De partner kan de offerte nu namens de klant ondertekenen.",
	972:  "De partner kan de offerte nu activeren.",
	973:  "Bekijk en onderteken",
	974:  "Bekijk en activeer",
	975:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	976:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	977:  "De offerte verloopt binnenkort",
	978:  "Offerte {0} verloopt op {1}, {2}",
	979:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	980:  "De offerte is ingetrokken",
	981:  "Offerte {0} ingetrokken, {1}",
	982:  "Was geldig tot en met",
	983:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	984:  "De offerte is verlopen",
	985:  "Offerte {0} verlopen, {1}",
	986:  "Een opmerking verandert de offerte niet.",
	987:  "Lees en reageer",
	988:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	989:  "Er is een nieuwe opmerking",
	990:  "Nieuwe opmerking bij offerte {0}, {1}",
	991:  "E-mail over {0} niet bezorgd, {1}",
	992:  "Bekijk de gegevens",
	993:  "Niet bezorgd",
	994:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	995:  "Een e-mail kon niet worden bezorgd",
	996:  "Waarom uw besluit nodig is",
	997:  "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	998:  " Alternatief:",
	999:  ", regel {0}",
	1000: "Akkoord van {0}",
	1001: "Te beoordelen",
	1002: "Waar u op moet letten",
	1003: "uur",
	1004: "uur",
	1005: "Hersteltijd",
	1006: "Niveau",
	1007: "Pakket",
	1008: "ampère",
	1009: "Ten hoogste",
	1010: "Stroom",
	1011: "Ruimte",
	1012: "GB opslag",
	1013: "Opslag",
	1014: "Opslag (SSD)",
	1015: "GB geheugen",
	1016: "Geheugen",
	1017: "Maat",
	1018: "gebruikers",
	1019: "Gebruikers",
	1020: "Type gebruiker",
	1021: "nummers",
	1022: "kanalen",
	1023: "Spraakkanalen",
	1024: "Databundel",
	1025: "Doorvoer",
	1026: "Bandbreedte",
	1027: "Dit product kent geen varianten.",
	1028: "Dit product kent deze eigenschap niet.",
	1029: "Dit product kent geen aantal.",
	1030: "Gaat niet samen met {0}.",
	1031: "Ten hoogste {0}.",
	1032: "Deze optie bestaat niet bij dit product.",
	1033: "Alleen een beheerder kan dit.",
	1034: "Wijzig de accountmanager met de opdracht daarvoor.",
	1035: "Kies nl of en.",
	1036: "Noem de accountmanager.",
	1037: "Dit niveau bestaat niet.",
	1038: "Kies reseller of solutions.",
	1039: "Letters, cijfers, - en _.",
	1040: "Dit is geen accountmanager.",
	1041: "Geen rol van oneCentral.",
	1042: "Noem het subject.",
	1043: "Alleen een accountmanager kan dit.",
	1044: "Een ander dan uzelf.",
	1045: "De laatste dag moet op of na de eerste dag liggen.",
	1046: "Ten hoogste twintig.",
	1047: "Hierover is al beslist.",
	1048: "Deze versie wacht niet op u.",
	1049: "U hebt over deze versie al beslist.",
	1050: "De aanvrager beslist niet.",
	1051: "Alleen de accountmanager kan dit toestaan.",
	1052: "Alleen de accountmanager geeft korting.",
	1053: "Deze versie kan niet opnieuw worden berekend.",
	1054: "Deze regel bestaat niet.",
	1055: "Van nul tot en met het bedrag zelf.",
	1056: "Van 0 tot en met 10.000 basispunten.",
	1057: "Geef een percentage of een bedrag.",
	1058: "Geef een partner op.",
	1059: "U hebt hier geen rol.",
	1060: "partner",
	1061: "Alleen een partner kan dit.",
	1062: "offerte",
	1063: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1064: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1065: "Een kleur als #0E3C61.",
	1066: "Ten hoogste 80 diensten.",
	1067: "dienst",
	1068: "De winkelwagen is intussen gewijzigd.",
	1069: "Ten hoogste 80 regels per aanvraag.",
	1070: "Van 1 tot en met 80 regels.",
	1071: "regel",
	1072: "Deze koppeling bestaat niet.",
	1073: "Deze klant heeft deze dienst niet.",
	1074: "Dit product bestaat niet.",
	1075: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1076: "Noem de hash van wat u zag.",
	1077: "Een datum, niet in de toekomst.",
	1078: "Deze dienst staat al in de winkelwagen.",
	1079: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1080: "De winkelwagen is leeg.",
	1081: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1082: "Vul de klantgegevens aan: {0}.",
	1083: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1084: "De dienst is veranderd sinds de aanvraag.",
	1085: "De gekoppelde dienst is beëindigd.",
	1086: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1087: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1088: "Noem de SHA-256 van het document dat is getekend.",
	1089: "Bevestig dat u namens de klant mag ondertekenen.",
	1090: "Vul uw naam in.",
	1091: "Vul uw functie in.",
	1092: "Bevestig dat u akkoord gaat.",
	1093: "Deze offerte was geldig tot en met {0}.",
	1094: "Deze offerte is al besteld als order {0}.",
	1095: "Deze partner bevestigt anders: {0}.",
	1096: "Dit is niet het document van deze versie.",
	1097: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1098: "Geef een naam of een referentie.",
	1099: "De klant is intussen gewijzigd.",
	1100: "Vul het adres van levering in.",
	1101: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1102: "Dit is op dit adres niet leverbaar.",
	1103: "Vul de huidige aanbieder en de nummers in.",
	1104: "Vul het kenmerk in van het document: {0}.",
	1105: "portingmachtiging",
	1106: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1107: "Er loopt een nummerportering op deze dienst.",
	1108: "Deze dienst wordt beëindigd.",
	1109: "Deze dienst is geblokkeerd.",
	1110: "Deze dienst is beëindigd.",
	1111: "Er loopt al een order op deze dienst.",
	1112: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1113: "Deze dienst kan niet worden uitgebreid.",
	1114: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1115: "Deze offerte bestaat niet.",
	1116: "Geen PDF.",
	1117: "Ten hoogste 4 MB.",
	1118: "bewijsstuk",
	1119: "Van de dag van de order tot en met vandaag.",
	1120: "Bevat een stuurteken.",
	1121: "Ten hoogste {0} tekens.",
	1122: "Dit veld is verplicht.",
	1123: "Een postcode als 1234 AB.",
	1124: "Een landcode van twee letters (ISO 3166-1).",
	1125: "Een telefoonnummer als 0201234567 of +31201234567.",
	1126: "Een e-mailadres als naam@bedrijf.nl.",
	1127: "Geen geldig btw-id van dit land.",
	1128: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1129: "Noem een dienst of een regel.",
	1130: "Ten hoogste vijf.",
	1131: "Een datum in deze eeuw.",
	1132: "Van 0 tot en met 120 maanden.",
	1133: "Alleen bij modify.",
	1134: "Noem de versie van de dienst die u zag.",
	1135: "Kies de dienst die verandert.",
	1136: "Kies een product.",
	1137: "Kies add of modify.",
	1138: "Onbekende optie.",
	1139: "Onbekende eigenschap.",
	1140: "Te veel eigenschappen of opties.",
	1141: "Van 0 tot en met 1.000.000.",
	1142: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1143: "Ten hoogste twintig nummers of reeksen.",
	1144: "Kies 13, 26 of 52 weken.",
	1145: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1146: "Deze dienst bestaat niet meer.",
	1147: "Dit product is niet (meer) te bestellen.",
	1148: "Deze dienst kan niet naar dit product overstappen.",
	1149: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1150: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1151: "product",
	1152: "Er is pas een document als de versie is goedgekeurd.",
	1153: "Kies acknowledged, inProgress of partial.",
	1154: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1155: "Deze versie bestaat niet.",
	1156: "Er is een nieuwere versie: {0}.",
	1157: "Een of meer controles zijn niet geslaagd.",
	1158: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1159: "De winkelwagen van deze klant is niet leeg.",
	1160: "U mag dit niet doen.",
	1161: "Deze looptijd kan niet bij dit product.",
	1162: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1163: "Er verandert niets.",
	1164: "Dit kan op zijn vroegst op {0}.",
	1165: "Met de huidige status kan dit niet.",
	1166: "Koppelingen alleen in een winkelwagen.",
	1167: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1168: "Btw verlegd naar de afnemer.",
	1169: "Er is al een catalogus vanaf {0}.",
	1170: "Er is al een andere catalogus {0}.",
	1171: "Het is even te druk; probeer het opnieuw.",
	1172: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1173: "Deze cursor hoort niet bij deze lijst.",
	1174: "klant",
	1175: "persoon",
	1176: "Deze rol beoordeelt geen offertes.",
	1177: "In deze status is een order niet open.",
	1178: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1179: "winkelwagen",
	1180: "versie van de offerte",
	1181: "document",
	1182: "order",
	1183: "taak",
	1184: "sessie",
	1185: "Kies accountManager, salesManager of engineering.",
	1186: "Het verzoek is niet volledig ontvangen.",
	1187: "Dit is geen JSON: kijk bij byte {0}.",
	1188: "Dit is geen UTF-8.",
	1189: "Te diep genest.",
	1190: "Dit veld staat er meer dan eens.",
	1191: "Deze parameter staat er meer dan eens.",
	1192: "Deze parameter bestaat hier niet.",
	1193: "De querystring is niet goed gevormd.",
	1194: "Een geheel getal van 1 tot en met {0}.",
	1195: "Kies uit {0}.",
	1196: "Een andere versie dan die in het pad.",
	1197: "Stuur {0}.",
	1198: "een object",
	1199: "Zonder prijzen alleen met for=customer.",
	1200: "Ten hoogste 100 tekens.",
	1201: "Een andere dienst dan die in het pad.",
	1202: "Alleen modify.",
	1203: "een lijst",
	1204: "Een datum als 2026-11-17.",
	1205: "Een null kan hier niet; laat het veld weg.",
	1206: "Dit veld bestaat hier niet.",
	1207: "een geheel getal",
	1208: "true of false",
	1209: "een tekst",
	1210: "Deze link is verlopen",
	1211: "Deze link is ingetrokken",
	1212: "Deze link is ongeldig of verlopen.",
	1213: "Deze link is niet geldig",
	1214: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1215: "Deze link is niet compleet",
	1216: "Probeer het opnieuw.",
	1217: "Het inloggen is niet gelukt",
	1218: "Inloggen kan even niet",
	1219: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1220: "Met dit account kunt u hier niet inloggen.",
	1221: "U hebt hier geen toegang",
	1222: "Dit formulier kwam niet van onze site",
	1223: "Dit bestaat niet, of is niet voor u.",
	1224: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1225: "Probeer het over enkele ogenblikken opnieuw.",
	1226: "Er ging iets mis",
	1227: "Het verzoek is afgebroken",
	1228: "Even geduld",
	1229: "Noem de versie die u zag",
	1230: "Dit klopt niet",
	1231: "Dit mediatype kan hier niet",
	1232: "Er is te veel verstuurd",
	1233: "Wat u zag is intussen gewijzigd",
	1234: "Dit kan nu niet",
	1235: "Deze methode kan hier niet",
	1236: "Niet gevonden",
	1237: "U hebt geen toegang tot deze pagina",
	1238: "U bent niet ingelogd",
	1239: "Dat ligt aan ons. Probeer het later opnieuw.",
	1240: "Ten hoogste {0} KB.",
	1241: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1242: "Noem één ETag, tussen aanhalingstekens.",
	1243: "Een zwakke ETag komt met niets overeen.",
	1244: "Noem in If-Match de ETag van wat u zag.",
	1245: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1246: "Geef elk verzoek een eigen sleutel.",
	1247: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1248: "Zo kan het niet in de winkelwagen; zie de controles.",
	1249: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
}
