// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1259

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

// Without says "No".
var Without = Message{key: 151}

// With says "Yes".
var With = Message{key: 152}

// Choose says "Choose".
var Choose = Message{key: 153}

// AsEachServiceHasIt says "Leave unchanged".
var AsEachServiceHasIt = Message{key: 154}

// EmptyAsEachServiceHas says "Leave empty to change nothing. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{155, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{156, []any{offeringName}}
}

// Keep says "Keep {product}".
func Keep(product string) Message {
	return Message{157, []any{product}}
}

// Services says "Services".
var Services = Message{key: 158}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 159}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 160}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 161}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{162, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{163, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 164}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 165}

// Calculate says "Calculate".
var Calculate = Message{key: 166}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 167}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 168}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{169, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 170}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 171}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 172}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 173}

// Service says "Service".
var Service = Message{key: 174}

// Difference says "Difference".
var Difference = Message{key: 175}

// OneOff says "One-off".
var OneOff = Message{key: 176}

// From says "From".
var From = Message{key: 177}

// TotalOf says "Total of ".
var TotalOf = Message{key: 178}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 179}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 180}

// CartOf says "Cart of ".
var CartOf = Message{key: 181}

// Cart says "Cart".
var Cart = Message{key: 182}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 183}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{184, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 185}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 186}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 187}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 188}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 189}

// YourAccountManagerCanMend says "Your account manager can resolve this.".
var YourAccountManagerCanMend = Message{key: 190}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 191}

// PerMonth says "per month".
var PerMonth = Message{key: 192}

// Becomes says "Becomes".
var Becomes = Message{key: 193}

// YouSaw says "You saw".
var YouSaw = Message{key: 194}

// Price says "Price".
var Price = Message{key: 195}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{196, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{197, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{198, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 199}

// Date says "Date".
var Date = Message{key: 200}

// Name says "Name".
var Name = Message{key: 201}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 202}

// For says "For ".
var For = Message{key: 203}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 204}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 205}

// StartHere says "Start here".
var StartHere = Message{key: 206}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 207}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 208}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 209}

// ThrowCartAway says "Empty cart".
var ThrowCartAway = Message{key: 210}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 211}

// ThrowAwayForGood says "Empty it for good".
var ThrowAwayForGood = Message{key: 212}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 213}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 214}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 215}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 216}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 217}

// ToRequest says "To the request".
var ToRequest = Message{key: 218}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{219, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 220}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{221, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 222}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 223}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 224}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 225}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 226}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 227}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 228}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 229}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 230}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 231}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 232}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 233}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 234}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{235, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 236}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{237, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{238, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 239}

// Telephony says "Telephony".
var Telephony = Message{key: 240}

// Connections says "Connections".
var Connections = Message{key: 241}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 242}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 243}

// LeadTime says "Lead time".
var LeadTime = Message{key: 244}

// Term says "Term".
var Term = Message{key: 245}

// ToCart says "to the cart".
var ToCart = Message{key: 246}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 247}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 248}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 249}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 250}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 251}

// Search says "Search".
var Search = Message{key: 252}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 253}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 254}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 255}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 256}

// YourChoice says "Your choice".
var YourChoice = Message{key: 257}

// Options says "Options".
var Options = Message{key: 258}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 259}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 260}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 261}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 262}

// Link says "Link".
var Link = Message{key: 263}

// GoesWith says "Goes with".
var GoesWith = Message{key: 264}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 265}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 266}

// WhatItCosts says "Price".
var WhatItCosts = Message{key: 267}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 268}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 269}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 270}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 271}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 272}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 273}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 274}

// Delivery says "Delivery".
var Delivery = Message{key: 275}

// At says "Contact: ".
var At = Message{key: 276}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 277}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 278}

// ContactThere says "Contact on site".
var ContactThere = Message{key: 279}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 280}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 281}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 282}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 283}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 284}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 285}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 286}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 287}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 288}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 289}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 290}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 291}

// Version says "Version".
var Version = Message{key: 292}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 293}

// Customer says "Customer".
var Customer = Message{key: 294}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{295, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 296}

// ToQuote says "To the quote".
var ToQuote = Message{key: 297}

// State says "State: {state}.".
func State(state string) Message {
	return Message{298, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 299}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 300}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 301}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 302}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 303}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 304}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 305}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 306}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 307}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 308}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 309}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 310}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 311}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{312, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 313}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 314}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 315}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 316}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 317}

// YourReference says "Your reference".
var YourReference = Message{key: 318}

// Town says "Town".
var Town = Message{key: 319}

// Details says "Details".
var Details = Message{key: 320}

// Incomplete says "incomplete".
var Incomplete = Message{key: 321}

// Complete says "complete".
var Complete = Message{key: 322}

// Next says "Next".
var Next = Message{key: 323}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 324}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 325}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 326}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 327}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 328}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 329}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 330}

// Reference says "Reference".
var Reference = Message{key: 331}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 332}

// SeeWhatCanGrow says "See what you can upgrade".
var SeeWhatCanGrow = Message{key: 333}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 334}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 335}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 336}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 337}

// Optional says "(optional)".
var Optional = Message{key: 338}

// Save says "Save".
var Save = Message{key: 339}

// Cancel says "Cancel".
var Cancel = Message{key: 340}

// Contact says "Contact".
var Contact = Message{key: 341}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 342}

// VatId says "VAT id".
var VatId = Message{key: 343}

// Business says "Business".
var Business = Message{key: 344}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 345}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 346}

// No says "No".
var No = Message{key: 347}

// Yes says "Yes".
var Yes = Message{key: 348}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 349}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 350}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 351}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 352}

// LegalName says "Legal name".
var LegalName = Message{key: 353}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 354}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 355}

// Postcode says "Postcode".
var Postcode = Message{key: 356}

// HouseNumber says "House number".
var HouseNumber = Message{key: 357}

// Street says "Street".
var Street = Message{key: 358}

// EMail says "E-mail".
var EMail = Message{key: 359}

// Telephone says "Telephone".
var Telephone = Message{key: 360}

// Country says "Country".
var Country = Message{key: 361}

// Empty says "empty".
var Empty = Message{key: 362}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 363}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 364}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{365, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{366, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 367}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 368}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 369}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 370}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 371}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 372}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 373}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 374}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 375}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 376}

// Approve says "Approve".
var Approve = Message{key: 377}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 378}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 379}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 380}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 381}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 382}

// Decline says "Decline".
var Decline = Message{key: 383}

// Unit says "Unit".
var Unit = Message{key: 384}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 385}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 386}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{387, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 388}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 389}

// Activate says "Activate".
var Activate = Message{key: 390}

// Quote says "Quote".
var Quote = Message{key: 391}

// Progress says "Progress".
var Progress = Message{key: 392}

// Request says "The request".
var Request = Message{key: 393}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 394}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 395}

// Versions says "Versions".
var Versions = Message{key: 396}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 397}

// AddComment says "Add comment".
var AddComment = Message{key: 398}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 399}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 400}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 401}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 402}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 403}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 404}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 405}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 406}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 407}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 408}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 409}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 410}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 411}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 412}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 413}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 414}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 415}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 416}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 417}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 418}

// Quotes says "Quotes".
var Quotes = Message{key: 419}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 420}

// All says "All".
var All = Message{key: 421}

// StateDossiers says "State".
var StateDossiers = Message{key: 422}

// Superseded says "Superseded".
var Superseded = Message{key: 423}

// Expired says "Expired".
var Expired = Message{key: 424}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 425}

// Declined says "Declined".
var Declined = Message{key: 426}

// Ordered says "Ordered".
var Ordered = Message{key: 427}

// Approved says "Approved".
var Approved = Message{key: 428}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 429}

// Requested says "Requested".
var Requested = Message{key: 430}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 431}

// AskAgain says "Ask again".
var AskAgain = Message{key: 432}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 433}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 434}

// Order says "Order".
var Order = Message{key: 435}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 436}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 437}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 438}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 439}

// NextStep says "Next step".
var NextStep = Message{key: 440}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 441}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 442}

// ShowAll says "Show all".
var ShowAll = Message{key: 443}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 444}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 445}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 446}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{447, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 448}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{449, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 450}

// LogIn says "Log in".
var LogIn = Message{key: 451}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 452}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 453}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 454}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 455}

// TryAgain says "Try again".
var TryAgain = Message{key: 456}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 457}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 458}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 459}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 460}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 461}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 462}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 463}

// Welcome says "Welcome".
var Welcome = Message{key: 464}

// Overview says "Overview".
var Overview = Message{key: 465}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 466}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 467}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 468}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 469}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 470}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 471}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{472, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 473}

// LastChanged says "Last changed".
var LastChanged = Message{key: 474}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 475}

// StateHome says "Progress".
var StateHome = Message{key: 476}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 477}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{478, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{479, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 480}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 481}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 482}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 483}

// LetServiceGrow says "Upgrade a service".
var LetServiceGrow = Message{key: 484}

// NewService says "New service".
var NewService = Message{key: 485}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 486}

// Waived says "Allowed".
var Waived = Message{key: 487}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{488, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 489}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 490}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 491}

// Note says "Note".
var Note = Message{key: 492}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{493, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 494}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 495}

// Returned says "returned".
var Returned = Message{key: 496}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 497}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 498}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{499, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 500}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{501, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{502, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 503}

// Cancelled says "cancelled".
var Cancelled = Message{key: 504}

// Delivered says "delivered".
var Delivered = Message{key: 505}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 506}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 507}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{508, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 509}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{510, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{511, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{512, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{513, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{514, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{515, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{516, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{517, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{518, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{519, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{520, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{521, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 522}

// MainMenu says "Main menu".
var MainMenu = Message{key: 523}

// LogOut says "Log out".
var LogOut = Message{key: 524}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 525}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 526}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 527}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 528}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 529}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 530}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 531}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 532}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 533}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 534}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{535, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 536}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 537}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{538, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{539, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 540}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 541}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 542}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{543, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 544}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 545}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 546}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{547, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 548}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{549, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 550}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 551}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{552, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 553}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 554}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 555}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 556}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 557}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 558}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{559, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 560}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 561}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{562, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{563, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 564}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 565}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 566}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 567}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 568}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 569}

// Decided says "Decided".
var Decided = Message{key: 570}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 571}

// Period says "Period".
var Period = Message{key: 572}

// ByPartner says "By partner".
var ByPartner = Message{key: 573}

// ByWeek says "By week".
var ByWeek = Message{key: 574}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 575}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 576}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 577}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 578}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 579}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 580}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 581}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 582}

// DecidedInline says "decided".
var DecidedInline = Message{key: 583}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 584}

// RequestedInline says "requested".
var RequestedInline = Message{key: 585}

// PartnerId says "partner id".
var PartnerId = Message{key: 586}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 587}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 588}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 589}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 590}

// Released says "Released".
var Released = Message{key: 591}

// Statement says "Statement".
var Statement = Message{key: 592}

// On says "On".
var On = Message{key: 593}

// Signatory says "Signed by".
var Signatory = Message{key: 594}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 595}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 596}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{597, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 598}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 599}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{600, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 601}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 602}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 603}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 604}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 605}

// Reason says "Reason".
var Reason = Message{key: 606}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 607}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 608}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 609}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 610}

// InProgress says "In progress".
var InProgress = Message{key: 611}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{612, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 613}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 614}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 615}

// NextDate says "Next date".
var NextDate = Message{key: 616}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 617}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 618}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{619, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{620, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{621, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{622, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{623, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{624, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{625, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{626, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{627, []any{name}}
}

// None says "none".
var None = Message{key: 628}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{629, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 630}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 631}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{632, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 633}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{634, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 635}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{636, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{637, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 638}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 639}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 640}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 641}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{642, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 643}

// And says " and ".
var And = Message{key: 644}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{645, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 646}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 647}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 648}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 649}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{650, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 651}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 652}

// Documents says "Documents".
var Documents = Message{key: 653}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 654}

// NoteProposal says "Note".
var NoteProposal = Message{key: 655}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 656}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{657, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 658}

// Different says "different".
var Different = Message{key: 659}

// Same says "the same".
var Same = Message{key: 660}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 661}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 662}

// Comparison says "Comparison".
var Comparison = Message{key: 663}

// YesInline says "yes".
var YesInline = Message{key: 664}

// NoInline says "no".
var NoInline = Message{key: 665}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 666}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 667}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 668}

// Checks says "Checks".
var Checks = Message{key: 669}

// VatQuote says "VAT".
var VatQuote = Message{key: 670}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 671}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{672, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 673}

// Terminated says "terminated".
var Terminated = Message{key: 674}

// Suspended says "suspended".
var Suspended = Message{key: 675}

// Active says "active".
var Active = Message{key: 676}

// ContactService says "Contact".
var ContactService = Message{key: 677}

// Address says "Address".
var Address = Message{key: 678}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 679}

// StateService says "State".
var StateService = Message{key: 680}

// Identifier says "Identifier".
var Identifier = Message{key: 681}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{682, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 683}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 684}

// AllProducts says "All products".
var AllProducts = Message{key: 685}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 686}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 687}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 688}

// AllServices says "All services".
var AllServices = Message{key: 689}

// Show says "Apply filter".
var Show = Message{key: 690}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 691}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 692}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 693}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 694}

// MoreServices says "More services".
var MoreServices = Message{key: 695}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 696}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 697}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 698}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 699}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 700}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{701, []any{name, id}}
}

// CanGrow says "Can be upgraded: ".
var CanGrow = Message{key: 702}

// MoveToService says "Move to ".
var MoveToService = Message{key: 703}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{704, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 705}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 706}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 707}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 708}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 709}

// RunsOver says "Runs over".
var RunsOver = Message{key: 710}

// Configuration says "Configuration".
var Configuration = Message{key: 711}

// CanGrowService says "Can be upgraded".
var CanGrowService = Message{key: 712}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{713, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{714, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 715}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 716}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 717}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{718, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 719}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 720}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 721}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 722}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 723}

// Consent says "Consent".
var Consent = Message{key: 724}

// Mandate says "Mandate".
var Mandate = Message{key: 725}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 726}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 727}

// Answer says "Answer".
var Answer = Message{key: 728}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 729}

// Question says "Question".
var Question = Message{key: 730}

// VatCheck says "VAT check".
var VatCheck = Message{key: 731}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{732, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 733}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{734, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 735}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 736}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{737, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{738, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 739}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 740}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 741}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 742}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 743}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 744}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 745}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{746, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{747, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 748}

// TakesEffect says "Effective date".
var TakesEffect = Message{key: 749}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{750, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 751}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 752}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 753}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 754}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 755}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 756}

// NowAndThen says "Now and after the change".
var NowAndThen = Message{key: 757}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 758}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 759}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 760}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 761}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 762}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 763}

// NowInline says "now".
var NowInline = Message{key: 764}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{765, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{766, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{767, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{768, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{769, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{770, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{771, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 772}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 773}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{774, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 775}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{776, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 777}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 778}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 779}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 780}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 781}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{782, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{783, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 784}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 785}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 786}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 787}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 788}

// Waiting says "Waiting".
var Waiting = Message{key: 789}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 790}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 791}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 792}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 793}

// Agreed says " (agreed)".
var Agreed = Message{key: 794}

// NotYet says " (not yet)".
var NotYet = Message{key: 795}

// Filter says "Filter".
var Filter = Message{key: 796}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 797}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 798}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 799}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 800}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 801}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 802}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 803}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{804, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 805}

// Colleague says "Colleague".
var Colleague = Message{key: 806}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 807}

// FirstDay says "First day".
var FirstDay = Message{key: 808}

// LastDay says "Last day".
var LastDay = Message{key: 809}

// Add says "Add".
var Add = Message{key: 810}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{811, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 812}

// Total says "Total".
var Total = Message{key: 813}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 814}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{815, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 816}

// Remarks says "Remarks".
var Remarks = Message{key: 817}

// Conditions says "Conditions".
var Conditions = Message{key: 818}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{819, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 820}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 821}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 822}

// Validity says "Validity".
var Validity = Message{key: 823}

// ValidUntilEndOf23 says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{824, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 825}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 826}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 827}

// Signature says "Signature".
var Signature = Message{key: 828}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 829}

// Position says "Position".
var Position = Message{key: 830}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{831, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{832, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 833}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{834, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 835}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{836, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 837}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 838}

// Ends says "ends".
var Ends = Message{key: 839}

// New says "new".
var New = Message{key: 840}

// Migration says "migration".
var Migration = Message{key: 841}

// NewComparison says "New".
var NewComparison = Message{key: 842}

// Old says "Old".
var Old = Message{key: 843}

// Changed says "changed".
var Changed = Message{key: 844}

// Unchanged says "unchanged".
var Unchanged = Message{key: 845}

// Specification says "Specification".
var Specification = Message{key: 846}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 847}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 848}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 849}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 850}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 851}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{852, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{853, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{854, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 855}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{856, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{857, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 858}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 859}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{860, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{861, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 862}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{863, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 864}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{865, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{866, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{867, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 868}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 869}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 870}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 871}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 872}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 873}

// Number says "Number".
var Number = Message{key: 874}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 875}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{876, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 877}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{878, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{879, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 880}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 881}

// Planned says "Planned".
var Planned = Message{key: 882}

// Each says " (each)".
var Each = Message{key: 883}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{884, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{885, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 886}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 887}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 888}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 889}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 890}

// Contents says "Contents".
var Contents = Message{key: 891}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{892, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 893}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{894, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 895}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 896}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 897}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 898}

// SiteContact says "Site contact".
var SiteContact = Message{key: 899}

// ItemLower says "item {number}".
func ItemLower(number int) Message {
	return Message{900, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{901, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{902, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 903}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{904, []any{term}}
}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{905, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 906}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{907, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{908, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 909}

// InCartItem says "In the cart".
var InCartItem = Message{key: 910}

// N235959AmsterdamTime says "{day} (Dutch time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{911, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{912, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{913, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 914}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 915}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{916, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 917}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{918, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 919}

// OrderNoun says "Order".
var OrderNoun = Message{key: 920}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 921}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{922, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{923, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{924, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 925}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{926, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 927}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 928}

// Activated says "Activated".
var Activated = Message{key: 929}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{930, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 931}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 932}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{933, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 934}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{935, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{936, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{937, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{938, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{939, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{940, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{941, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{942, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 943}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{944, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{945, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{946, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{947, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 948}

// Partner says "Partner".
var Partner = Message{key: 949}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 950}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 951}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 952}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 953}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 954}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{955, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 956}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{957, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{958, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 959}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{960, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{961, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 962}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 964}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{965, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 966}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 967}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 968}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{969, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 970}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{971, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{972, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 973}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{974, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 975}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{976, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 977}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{978, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 979}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 980}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 981}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 982}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 983}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 984}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 985}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{986, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 987}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{988, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{989, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 990}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{991, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 992}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{993, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 994}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{995, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 996}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 997}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{998, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 999}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{1000, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1001, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1002}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 1003}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1004}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1005}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1006}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1007, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1008}

// CommaItem says ", item {number}".
func CommaItem(number int) Message {
	return Message{1009, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1010, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1011}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1012}

// HoursInline says "hours".
var HoursInline = Message{key: 1013}

// H says "h".
var H = Message{key: 1014}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1015}

// Level says "Level".
var Level = Message{key: 1016}

// Package says "Package".
var Package = Message{key: 1017}

// Ampere says "ampere".
var Ampere = Message{key: 1018}

// AtMost says "At most".
var AtMost = Message{key: 1019}

// Power says "Power".
var Power = Message{key: 1020}

// Space says "Space".
var Space = Message{key: 1021}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1022}

// Storage says "Storage".
var Storage = Message{key: 1023}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1024}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1025}

// Memory says "Memory".
var Memory = Message{key: 1026}

// Size says "Size".
var Size = Message{key: 1027}

// Seats says "seats".
var Seats = Message{key: 1028}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1029}

// SeatType says "Seat type".
var SeatType = Message{key: 1030}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1031}

// Channels says "channels".
var Channels = Message{key: 1032}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1033}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1034}

// Throughput says "Throughput".
var Throughput = Message{key: 1035}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1036}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1037}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1038}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1039}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1040, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1041, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1042}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1043}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1044}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1045}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1046}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1047}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1048}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1049}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1050}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1051}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1052}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1053}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1054}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1055}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1056}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1057}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1058}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1059}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1060}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1061}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1062}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1063}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1064}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1065}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1066}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1067}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1068}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1069}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1070}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1071}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1072}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1073, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1074}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1075}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1076}

// ServiceBulk says "service".
var ServiceBulk = Message{key: 1077}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1078}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1079}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1080}

// ItemInline says "item".
var ItemInline = Message{key: 1081}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1082}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1083}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1084}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1085}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1086}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1087}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1088}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1089}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1090}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1091}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1092, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1093}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1094}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1095}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1096}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1097}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1098}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1099}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1100}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1101}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1102}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1103, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1104, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1105, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1106}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1107}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1108}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1109}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1110}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1111}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1112}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1113}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1114, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1115}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1116}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1117}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1118}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1119}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1120}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1121}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1122}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1123}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1124}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1125}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1126}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1127}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1128}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1129}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1130}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1131, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1132}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1133}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1134}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1135}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1136}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1137}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1138}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1139}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1140}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1141}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1142}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1143}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1144}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1145}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1146}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1147}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1148}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1149}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1150}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1151}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1152}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1153}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1154}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1155}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1156}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1157}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1158}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1159}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1160, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1161}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1162}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1163}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1164}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1165}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1166, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1167}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1168}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1169}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1170}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1171}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1172}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1173}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1174, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1175}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1176}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1177}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1178}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1179, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1180, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1181}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1182}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1183}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1184}

// Person says "person".
var Person = Message{key: 1185}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1186}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1187}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1188}

// CartInline says "cart".
var CartInline = Message{key: 1189}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1190}

// Document says "document".
var Document = Message{key: 1191}

// OrderInline says "order".
var OrderInline = Message{key: 1192}

// Job says "job".
var Job = Message{key: 1193}

// Session says "session".
var Session = Message{key: 1194}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1195}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1196}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1197, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1198}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1199}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1200}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1201}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1202}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1203}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1204, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1205, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1206}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1207, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1208}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1209}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1210}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1211}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1212}

// List says "a list".
var List = Message{key: 1213}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1214}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1215}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1216}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1217}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1218}

// TextInline says "a text".
var TextInline = Message{key: 1219}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1220}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1221}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1222}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1223}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1224}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1225}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1226}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1227}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1228}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1229}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1230}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1231}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1232}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1233}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1234}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1235}

// SomethingWentWrongError says "Something went wrong".
var SomethingWentWrongError = Message{key: 1236}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1237}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1238}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1239}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1240}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1241}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1242}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1243}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1244}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1245}

// NotFound says "Not found".
var NotFound = Message{key: 1246}

// YouMayNotDoThisError says "You have no access to this page".
var YouMayNotDoThisError = Message{key: 1247}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1248}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1249}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1250, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1251}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1252}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1253}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1254}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1255}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1256}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1257, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1258}

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
	151:  "without",
	152:  "with",
	153:  "choose",
	154:  "asEachServiceHasIt",
	155:  "emptyAsEachServiceHas",
	156:  "moveTo",
	157:  "keep",
	158:  "services",
	159:  "noServicesHaveBeenChosen",
	160:  "toYourServices",
	161:  "youChoseServicesOfDifferent",
	162:  "servicesN",
	163:  "customers",
	164:  "keepOrMove",
	165:  "whatChangesForAllOf",
	166:  "calculate",
	167:  "whatItBecomes",
	168:  "addToCart",
	169:  "changes",
	170:  "byService",
	171:  "backToChange",
	172:  "oldNewAndDifference",
	173:  "chosenServices",
	174:  "service",
	175:  "difference",
	176:  "oneOff",
	177:  "from",
	178:  "totalOf",
	179:  "amountsExcludeVat",
	180:  "notInCartAnyMore",
	181:  "cartOf",
	182:  "cart",
	183:  "noPriceYet",
	184:  "item",
	185:  "changeItem",
	186:  "seeNewPrices",
	187:  "recordWaiver",
	188:  "completeCustomer",
	189:  "youCanGoOnWith",
	190:  "yourAccountManagerCanMend",
	191:  "yourAccountManagerJudgesThis",
	192:  "perMonth",
	193:  "becomes",
	194:  "youSaw",
	195:  "price",
	196:  "recorded",
	197:  "thisCartBecomesVersionStands",
	198:  "youAreRevising",
	199:  "requestIsNotPossibleYet",
	200:  "date",
	201:  "name",
	202:  "nothingWasRecorded",
	203:  "for",
	204:  "thisCartIsEmptyNew",
	205:  "totalOfThisRequest",
	206:  "startHere",
	207:  "moreInThisRequest",
	208:  "changeServiceOfThisCustomer",
	209:  "chooseNewService",
	210:  "throwCartAway",
	211:  "allItemsGoThisCannot",
	212:  "throwAwayForGood",
	213:  "neededBeforeYouCanRequest",
	214:  "pleaseNote",
	215:  "pricesHaveChanged",
	216:  "priceListChangedSinceYou",
	217:  "acceptNewPrices",
	218:  "toRequest",
	219:  "change",
	220:  "changeCart",
	221:  "remove",
	222:  "removeCart",
	223:  "customersStatementAboutTerm",
	224:  "thisCustomerIsSmallBusiness",
	225:  "takeStatementBack",
	226:  "nameOfWhoStatesThis",
	227:  "dateOfStatement",
	228:  "recordStatement",
	229:  "requestQuote",
	230:  "thisIsPossibleOnceEverything",
	231:  "seeWhatIsNeeded",
	232:  "yourAccountManagerJudgesRequest",
	233:  "referenceOfChange",
	234:  "catalogue",
	235:  "forTerm",
	236:  "sameDay",
	237:  "businessDays",
	238:  "orMonths",
	239:  "serviceLevels",
	240:  "telephony",
	241:  "connections",
	242:  "pricesPerMonthForYou",
	243:  "thereIsNothingToOrder",
	244:  "leadTime",
	245:  "term",
	246:  "toCart",
	247:  "toCartConfigure",
	248:  "thisItemIsNoLonger",
	249:  "pleaseCheckYourChoiceAnd",
	250:  "forWhichCustomer",
	251:  "findByNameReferenceKvk",
	252:  "search",
	253:  "noCustomerFoundSearchFor",
	254:  "youHaveNoCustomersYet",
	255:  "thereAreMoreCustomersSearch",
	256:  "recordNewCustomer",
	257:  "yourChoice",
	258:  "options",
	259:  "requestedDateOptional",
	260:  "atEarliestOn",
	261:  "emptyMeansAsEarlyAs",
	262:  "addToCartConfigure",
	263:  "link",
	264:  "goesWith",
	265:  "anotherServiceGoesWithThis",
	266:  "thisCustomerHasNoneYet",
	267:  "whatItCosts",
	268:  "thisChoiceHasNoPrice",
	269:  "neededForRequest",
	270:  "updatePrice",
	271:  "backToFirstChoice",
	272:  "closeComparison",
	273:  "howThisPriceCameAbout",
	274:  "compareWithAnotherChoice",
	275:  "delivery",
	276:  "at",
	277:  "anotherAddressOrContact",
	278:  "addressOfDelivery",
	279:  "contactThere",
	280:  "numberPortingAndDocuments",
	281:  "currentOperator",
	282:  "numbersOrRangesOneLine",
	283:  "like0201234567OrRangeLike",
	284:  "yourReferenceSuchAsPo",
	285:  "noteOptional",
	286:  "backToQuote",
	287:  "youMayNotOrderHere",
	288:  "youCanOrderOnceIt",
	289:  "pdfIsStillBeingMade",
	290:  "sha256OfPdf",
	291:  "validUntil",
	292:  "version",
	293:  "contractingParty",
	294:  "customer",
	295:  "toOrder",
	296:  "thisQuoteHasBeenOrdered",
	297:  "toQuote",
	298:  "state",
	299:  "thisQuoteCannotBeOrdered",
	300:  "itemConfirm",
	301:  "signAndOrder",
	302:  "activateAndOrder",
	303:  "whatYouOrder",
	304:  "readQuoteWithItsSpecification",
	305:  "yourConfirmation",
	306:  "withOrderWeKeepThis",
	307:  "withOrderWeKeepWho",
	308:  "customersCustomer",
	309:  "nothingHasBeenSavedYet",
	310:  "somethingInItChangedSince",
	311:  "thisFormWasSavedBefore",
	312:  "detailsOf",
	313:  "newCustomer",
	314:  "searchByNameReferenceKvk",
	315:  "noCustomerFoundWith",
	316:  "showAllCustomers",
	317:  "youHaveNoCustomersYetAddOne",
	318:  "yourReference",
	319:  "town",
	320:  "details",
	321:  "incomplete",
	322:  "complete",
	323:  "next",
	324:  "yourReferenceLabel",
	325:  "stillMissingForQuote",
	326:  "completeDetails",
	327:  "differencePerMonthInline",
	328:  "cartIsEmptyChooseNew",
	329:  "chooseNewServiceCustomer",
	330:  "thisCustomerHasNoServices",
	331:  "reference",
	332:  "perMonthCustomer",
	333:  "seeWhatCanGrow",
	334:  "quotesOfThisCustomer",
	335:  "changeDetails",
	336:  "youCanSaveWithReference",
	337:  "youCanSaveWithName",
	338:  "optional",
	339:  "save",
	340:  "cancel",
	341:  "contact",
	342:  "businessAddress",
	343:  "vatId",
	344:  "business",
	345:  "whereWeDeliverByDefault",
	346:  "languageOfQuote",
	347:  "no",
	348:  "yes",
	349:  "smallBusinessSignsWaiverFor",
	350:  "smallBusiness",
	351:  "eightDigitsDutchBusinessesOnly",
	352:  "kvkNumber",
	353:  "legalName",
	354:  "contactOnSite",
	355:  "installationAddress",
	356:  "postcode",
	357:  "houseNumber",
	358:  "street",
	359:  "eMail",
	360:  "telephone",
	361:  "country",
	362:  "empty",
	363:  "belowIsWhatYouFilled",
	364:  "thisCustomerWasChangedMeanwhile",
	365:  "perMonthOneOff",
	366:  "now",
	367:  "yourDecisionAs",
	368:  "thisCannotBeApprovedNow",
	369:  "whyMayVatCheckBe",
	370:  "giveDiscountOptional",
	371:  "perItemPercentageOrAmount",
	372:  "discountOnMonthlyPrice",
	373:  "discountOnOneOffCharge",
	374:  "showNewFiguresFirst",
	375:  "thisIsPreviewNothingHas",
	376:  "approveWithThisDiscount",
	377:  "approve",
	378:  "sendQuestion",
	379:  "yourQuestionToPartner",
	380:  "returnWithQuestion",
	381:  "declineForGood",
	382:  "reasonForPartner",
	383:  "decline",
	384:  "unit",
	385:  "onlyAccountManagerCanBe",
	386:  "thisPageIsNotFor",
	387:  "until",
	388:  "standIn",
	389:  "signForCustomer",
	390:  "activate",
	391:  "quote",
	392:  "progress",
	393:  "request",
	394:  "notedAtRequest",
	395:  "whoDecides",
	396:  "versions",
	397:  "historyAndComments",
	398:  "addComment",
	399:  "yourCommentYourAccountManager",
	400:  "addCommentDossier",
	401:  "yourAnswer",
	402:  "answerRequestItselfStaysAs",
	403:  "sendAnswer",
	404:  "doesSomethingHaveToChange",
	405:  "reviseRequest",
	406:  "whatElseYouCanDo",
	407:  "revisingPutsContentInCart",
	408:  "reviseQuote",
	409:  "copyingPutsContentInCart",
	410:  "copyToCart",
	411:  "withdraw",
	412:  "reasonOptional",
	413:  "withdrawForGood",
	414:  "addPdfSignedElsewhere",
	415:  "wasQuoteSignedOutsideOf",
	416:  "signedPdfAtMost4",
	417:  "thisFileIsLargerThan",
	418:  "addPdf",
	419:  "quotes",
	420:  "customerOrNumber",
	421:  "all",
	422:  "stateDossiers",
	423:  "superseded",
	424:  "expired",
	425:  "withdrawn",
	426:  "declined",
	427:  "ordered",
	428:  "approved",
	429:  "questionToYou",
	430:  "requested",
	431:  "weAreReviewingRequest",
	432:  "askAgain",
	433:  "answerQuestion",
	434:  "haveItOrdered",
	435:  "order",
	436:  "followOrder",
	437:  "youHaveNoQuotesYet",
	438:  "quotesNewestFirstAmountsWithout",
	439:  "validUntilDossiers",
	440:  "nextStep",
	441:  "nothingFoundHereYetLook",
	442:  "nothingFound",
	443:  "showAll",
	444:  "choosePdf",
	445:  "atMost4MbPlease",
	446:  "thisFileIsNotPdf",
	447:  "nameOfFile",
	448:  "yourAccountManagerIsTold",
	449:  "added",
	450:  "somethingWentWrong",
	451:  "logIn",
	452:  "pleaseAskYourAdministratorTo",
	453:  "yourAccountHasNoRole",
	454:  "nothingWasRecordedPleaseOpen",
	455:  "formIsNotComplete",
	456:  "tryAgain",
	457:  "toStartPage",
	458:  "toYourWorkList",
	459:  "additionalDiscount",
	460:  "withThisDiscount",
	461:  "givePercentageSuchAs12",
	462:  "atMost100",
	463:  "atMostTwoDecimals",
	464:  "welcome",
	465:  "overview",
	466:  "withOnecentralForDecision",
	467:  "onecentralHasQuestion",
	468:  "approvedWaitingForColleagueTo",
	469:  "readyToSign",
	470:  "approvedWaitingForColleagueToActivate",
	471:  "readyToActivate",
	472:  "becomesNewVersionOf",
	473:  "keptUntil",
	474:  "lastChanged",
	475:  "openCarts",
	476:  "stateHome",
	477:  "ordersUnderWay",
	478:  "ofDelivered",
	479:  "items",
	480:  "orderingAtOnecentral",
	481:  "herePartnersAskForNew",
	482:  "youCannotAskForQuotes",
	483:  "yourAccountIsBlocked",
	484:  "letServiceGrow",
	485:  "newService",
	486:  "nothingIsOpenChooseService",
	487:  "waived",
	488:  "alternative",
	489:  "canBeWaivedWithReason",
	490:  "forUsToReview",
	491:  "blocks",
	492:  "note",
	493:  "upTo",
	494:  "yourAccountManager",
	495:  "noLongerNeeded",
	496:  "returned",
	497:  "declinedInline",
	498:  "approvedInline",
	499:  "waitsFor",
	500:  "waitsForDecision",
	501:  "by",
	502:  "overThisRoleDecidesToo",
	503:  "notDelivered",
	504:  "cancelled",
	505:  "delivered",
	506:  "orderReleased",
	507:  "documentSignedElsewhereAdded",
	508:  "documentOfVersionMade",
	509:  "comment",
	510:  "handedOverTo",
	511:  "versionSuperseded",
	512:  "versionExpired",
	513:  "versionWithdrawn",
	514:  "versionReturnedWithQuestion",
	515:  "versionDeclined",
	516:  "versionApproved",
	517:  "agreedToVersion",
	518:  "discountGivenVersion",
	519:  "versionIsBeingRevised",
	520:  "questionAnsweredWithVersion",
	521:  "versionRequested",
	522:  "skipToContent",
	523:  "mainMenu",
	524:  "logOut",
	525:  "referenceOfThisPage",
	526:  "partnerMadeRequestAndWaits",
	527:  "logInAndJudge",
	528:  "thisPageByItselfDecides",
	529:  "yourDecisionIsAsked",
	530:  "linkWasMadeForSomebody",
	531:  "thisRequestDoesNotWait",
	532:  "thisVersionHasBeenDecided",
	533:  "thereIsNothingLeftTo",
	534:  "seeRequest",
	535:  "versionThatThisLinkWas",
	536:  "thereIsNewerVersion",
	537:  "toNewestVersion",
	538:  "days",
	539:  "hours",
	540:  "lessThanHour",
	541:  "inTheseWeeksNothingWas",
	542:  "youManageNoPartnersAnd",
	543:  "weeks",
	544:  "numbers",
	545:  "toNumbers",
	546:  "thereIsNoSuchPeriod",
	547:  "exclVatOrders",
	548:  "wonPerMonth",
	549:  "businessDaysMedian9In",
	550:  "fromDecisionToOrder",
	551:  "fromRequestToDecision",
	552:  "ofWhichOrderedByNow",
	553:  "filledMedianOutlined9In",
	554:  "businessDaysFromDecisionTo",
	555:  "filledMedianOutlined9In10Were",
	556:  "businessDaysFromRequestTo",
	557:  "differencePerMonthOfOrders",
	558:  "wonPerMonthByWeek",
	559:  "ofWhichOrdered",
	560:  "outlinedRequestedFilledOfThose",
	561:  "requestsPerWeek",
	562:  "n9In10Within",
	563:  "barForEachWeekFrom",
	564:  "together",
	565:  "weekFromMonday",
	566:  "toOrder90",
	567:  "toOrderMedian",
	568:  "toDecision90",
	569:  "toDecisionMedian",
	570:  "decided",
	571:  "orderedByNow",
	572:  "period",
	573:  "byPartner",
	574:  "byWeek",
	575:  "downloadAsCsv",
	576:  "timesAreInBusinessDays",
	577:  "wonPerMonthEuroExcl",
	578:  "businessDaysToOrder90",
	579:  "businessDaysToOrderMedian",
	580:  "orderedInline",
	581:  "businessDaysToDecision90",
	582:  "businessDaysToDecisionMedian",
	583:  "decidedInline",
	584:  "ofWhichOrderedByNowInline",
	585:  "requestedInline",
	586:  "partnerId",
	587:  "yourAccountManagerReleasesOrder",
	588:  "waitsForRelease",
	589:  "deliveredOrder",
	590:  "waitsForOnecentral",
	591:  "released",
	592:  "statement",
	593:  "on",
	594:  "signatory",
	595:  "activatedBy",
	596:  "signedBy",
	597:  "serviceService",
	598:  "deliveredOn",
	599:  "wasPlannedFor",
	600:  "businessDaysLeadTimeBusinessDays",
	601:  "plannedDate",
	602:  "specificationInQuote",
	603:  "confirmation",
	604:  "quoteOrder",
	605:  "cancelThisItem",
	606:  "reason",
	607:  "cancelItem",
	608:  "notDeliveredOrders",
	609:  "cancelledOrders",
	610:  "partlyDone",
	611:  "inProgress",
	612:  "of",
	613:  "youHaveNoOrdersYet",
	614:  "ordersNewestFirstAmountsWithout",
	615:  "orderedOn",
	616:  "nextDate",
	617:  "thisIsWhereOnecentralsPartners",
	618:  "engineeringJudgesDesign",
	619:  "inStepsOf",
	620:  "fromTo",
	621:  "atLeastThatOfWhat",
	622:  "toTimes",
	623:  "needsDocument",
	624:  "notTogetherWith",
	625:  "countsForAll",
	626:  "atMostMax",
	627:  "referenceOf",
	628:  "none",
	629:  "goesWithOneOf",
	630:  "inCartInline",
	631:  "toThisCustomersCart",
	632:  "onlyVersionStillCounts",
	633:  "youAreLookingAtEarlier",
	634:  "thisQuoteWasValidUntil",
	635:  "weHaveQuestion",
	636:  "thisQuoteIsOrder",
	637:  "approvedYouCanOrderUntil",
	638:  "youWillGetEMail",
	639:  "weAreReviewingYourRequest",
	640:  "pdfIsStillBeingMadeWhichUsually",
	641:  "onlyColleagueWhoMaySign",
	642:  "byValidUntil",
	643:  "waitsForYourAnswer",
	644:  "and",
	645:  "waitsForList",
	646:  "yourAnswerToOurQuestion",
	647:  "forYourCustomerWithPrices",
	648:  "forYourCustomerWithoutPrices",
	649:  "quoteAsPdf",
	650:  "versionNumber",
	651:  "pleaseCheckTheseFields",
	652:  "notEverythingIsRightYet",
	653:  "documents",
	654:  "numbersProposal",
	655:  "noteProposal",
	656:  "requestedDate",
	657:  "plannedUntil",
	658:  "optionsWhatOneAdds",
	659:  "different",
	660:  "same",
	661:  "thisChoice",
	662:  "firstChoice",
	663:  "comparison",
	664:  "yesInline",
	665:  "noInline",
	666:  "giveReasonIfYouLet",
	667:  "requestQuote2",
	668:  "toYourDecision",
	669:  "checks",
	670:  "vatQuote",
	671:  "yourCommentPartnerReadsIt",
	672:  "monthsLeft",
	673:  "runsOnMonthly",
	674:  "terminated",
	675:  "suspended",
	676:  "active",
	677:  "contactService",
	678:  "address",
	679:  "monthlyPriceExclVat",
	680:  "stateService",
	681:  "identifier",
	682:  "untilTermEndsRemaining",
	683:  "productIdentifierReferenceOrTown",
	684:  "allCustomers",
	685:  "allProducts",
	686:  "upgrade",
	687:  "notPossibleNow",
	688:  "possibleNow",
	689:  "allServices",
	690:  "show",
	691:  "tickServicesToChangeThem",
	692:  "tickAllOnThisPage",
	693:  "whatIsPossible",
	694:  "changeTickedServices",
	695:  "moreServices",
	696:  "nothingFoundYetThereAre",
	697:  "thereIsNoServiceLike",
	698:  "showAllServices",
	699:  "yourCustomersHaveNoServices",
	700:  "seeCatalogue",
	701:  "chooseNameId",
	702:  "canGrow",
	703:  "moveToService",
	704:  "changeNameId",
	705:  "changeOfThisServiceIs",
	706:  "onlyMoveIsPossible",
	707:  "thisServiceCannotChangeNow",
	708:  "seeOpenOrder",
	709:  "changeThisService",
	710:  "runsOver",
	711:  "configuration",
	712:  "canGrowService",
	713:  "changesChanged",
	714:  "newServices",
	715:  "answerToYourQuestion",
	716:  "requestedOn",
	717:  "requestedBy",
	718:  "vatReviewWaivedBy",
	719:  "toNewFigures",
	720:  "pleaseSeeWhatThisDiscount",
	721:  "nothingHasBeenRecordedYet",
	722:  "discountOnOneOffChargeInline",
	723:  "discountOnMonthlyPriceInline",
	724:  "consent",
	725:  "mandate",
	726:  "positionOfWhoSigns",
	727:  "nameOfWhoSigns",
	728:  "answer",
	729:  "signedPdf",
	730:  "question",
	731:  "vatCheck",
	732:  "thisVersionWasValidUntil",
	733:  "returnedWithQuestion",
	734:  "partnerCanOrderUntil",
	735:  "thisVersionDoesNotWait",
	736:  "youHaveApprovedThisVersion",
	737:  "stillToBeDecidedBy",
	738:  "itemNumber",
	739:  "workList",
	740:  "thisIsOnecentralsWorkList",
	741:  "serviceChangedSinceYouSaw",
	742:  "nothingWasPutInCart",
	743:  "editChangeInCart",
	744:  "cartTakesOneChangeOf",
	745:  "thisServiceIsInCart",
	746:  "changeName",
	747:  "keepName",
	748:  "thisCannotBeCalculatedYet",
	749:  "takesEffect",
	750:  "differencePerMonthOneOff",
	751:  "noChangeToCalculate",
	752:  "thisServiceCannotChangeNowUpgrade",
	753:  "whatChanges",
	754:  "takingNumbersAlong",
	755:  "saveChangeInCart",
	756:  "addToCartUpgrade",
	757:  "nowAndThen",
	758:  "chooseWhatChangesHereYou",
	759:  "amountsExcludeVatUnlessThey",
	760:  "whatEachNumberDoesTo",
	761:  "oneNumberOrRangePer",
	762:  "suchAsCustomersPoNumber",
	763:  "emptyAsEarlyAsPossibleChangeThat",
	764:  "nowInline",
	765:  "nowN",
	766:  "inStepsOfN",
	767:  "fromToNN2",
	768:  "nowOnWithout",
	769:  "nowHad",
	770:  "atMostUpgradefield",
	771:  "keepCurrentTerm",
	772:  "numbersToTakeAlong",
	773:  "currentOperatorOfNumbers",
	774:  "referenceOfDocument",
	775:  "referenceOfPortingMandate",
	776:  "perMonthAmount",
	777:  "sameMonthlyPrice",
	778:  "onAgreedDay",
	779:  "afterEndOfTerm",
	780:  "onFirstOfMonth",
	781:  "asSoonAsItCan",
	782:  "staysUntil",
	783:  "newUntil",
	784:  "nothingWaitsForYou",
	785:  "nothingThatWaitsForYou",
	786:  "giveAmountSuchAs1",
	787:  "chooseOneOfOptions",
	788:  "amountFromPerMonthOr",
	789:  "waiting",
	790:  "youDecideAs",
	791:  "n7DaysOrLonger",
	792:  "n3DaysOrLonger",
	793:  "n1DayOrLonger",
	794:  "agreed",
	795:  "notYet",
	796:  "filter",
	797:  "showEverything",
	798:  "youStandInFor",
	799:  "waitingSince",
	800:  "alsoNeeded",
	801:  "nobodyElse",
	802:  "colleagueYouChooseHereCan",
	803:  "nobodyStandsInForYou",
	804:  "removeName",
	805:  "addStandIn",
	806:  "colleague",
	807:  "chooseAccountManager",
	808:  "firstDay",
	809:  "lastDay",
	810:  "add",
	811:  "thisDocumentWasMadeFrom",
	812:  "referenceClosing",
	813:  "total",
	814:  "totalOfThisQuote",
	815:  "onWaivedForCustomerMaximum",
	816:  "termOver24Months",
	817:  "remarks",
	818:  "conditions",
	819:  "thisQuoteIsSubjectTo",
	820:  "leadTimesAreInBusiness",
	821:  "firstPeriodIsCalculatedOn",
	822:  "allAmountsAreInEuro",
	823:  "validity",
	824:  "validUntilEndOf23",
	825:  "thisOfferIs",
	826:  "thisQuoteIs",
	827:  "validityIsSetOnApproval",
	828:  "signature",
	829:  "placeAndDate",
	830:  "position",
	831:  "onBehalfOf",
	832:  "youAgreeToQuoteAnd",
	833:  "agreedClosing",
	834:  "activatesThisQuoteInPartner",
	835:  "activation",
	836:  "thisCopyIsForYour",
	837:  "forYourInformation",
	838:  "monthlyPrice",
	839:  "ends",
	840:  "new",
	841:  "migration",
	842:  "newComparison",
	843:  "old",
	844:  "changed",
	845:  "unchanged",
	846:  "specification",
	847:  "siteAndContact",
	848:  "deliveryAndTerm",
	849:  "changeItem2",
	850:  "migrationItem",
	851:  "linkedTo",
	852:  "endOfTerm",
	853:  "startOfMonth",
	854:  "runsUntilRemaining",
	855:  "runsMonthly",
	856:  "fromCompletionPlannedUntil",
	857:  "itemNumberText",
	858:  "site",
	859:  "promisedDocument",
	860:  "more",
	861:  "andTrimSpace",
	862:  "openThisQuoteInPartner",
	863:  "referenceShort",
	864:  "draftNotYetApprovedBy",
	865:  "vatIdJoined",
	866:  "kvkTradeRegister",
	867:  "statutorySeat",
	868:  "yourPartner",
	869:  "customerSite",
	870:  "customerReference",
	871:  "yourVatId",
	872:  "yourKvkNumber",
	873:  "yourSupplier",
	874:  "number",
	875:  "setOnApproval",
	876:  "weArePleasedToOffer",
	877:  "forChangeYouSeeWhat",
	878:  "thisDocumentSpecifiesWhatHas",
	879:  "changesToExistingServices",
	880:  "whatChangesOverview",
	881:  "leadTimeBusinessDays",
	882:  "planned",
	883:  "each",
	884:  "option",
	885:  "eachCount",
	886:  "slaRepairTimeAvailability",
	887:  "requestQuoteOrChangeCart",
	888:  "openCart",
	889:  "willBeRemovedOn",
	890:  "lastChangedBy",
	891:  "contents",
	892:  "cartForWasLastChanged",
	893:  "yourCartIsStillOpen",
	894:  "yourCartWillBeRemoved",
	895:  "effectiveDate",
	896:  "numbersToPort",
	897:  "linkedToItem",
	898:  "customersReference",
	899:  "siteContact",
	900:  "itemLower",
	901:  "serviceInline",
	902:  "runsOnUntilLeft",
	903:  "extendedMonthlyNotice",
	904:  "fromDelivery",
	905:  "itemNumberName",
	906:  "explanation",
	907:  "textReason",
	908:  "textPositionState",
	909:  "progressOfEachItem",
	910:  "inCartItem",
	911:  "n235959AmsterdamTime",
	912:  "referenceChecksum",
	913:  "moment",
	914:  "sentAutomaticallyByOnecentral",
	915:  "downloadConfirmationPdf",
	916:  "dear",
	917:  "dearSirOrMadam",
	918:  "fromLabelBy",
	919:  "orderStateOrder",
	920:  "orderNoun",
	921:  "viewOrder",
	922:  "onConfirmed",
	923:  "byConfirmed",
	924:  "quoteForWasConfirmedAnd",
	925:  "orderWasReceived",
	926:  "orderReceived",
	927:  "orderWasReleasedForDelivery",
	928:  "accountManagerReleasesOrderFor",
	929:  "activated",
	930:  "textSignerSignerFunction",
	931:  "signed",
	932:  "releasedOn",
	933:  "orderOfForCanBe",
	934:  "orderWasReleasedForDeliveryOrder",
	935:  "orderReleasedOrderCustomer",
	936:  "orderDelivered",
	937:  "deliveryInOrder",
	938:  "orderForWasDelivered",
	939:  "inOrderForWasDelivered",
	940:  "cancellationInOrder",
	941:  "orderForWasCancelled",
	942:  "inOrderForWasCancelled",
	943:  "deliveryFailed",
	944:  "deliveryFailedInOrder",
	945:  "orderForCouldNotBe",
	946:  "inOrderForCouldNot",
	947:  "orderForIsPartlySettled",
	948:  "existingServiceStaysAsIt",
	949:  "partner",
	950:  "partnersAnswerToQuestion",
	951:  "oneDecisionFromYourGroup",
	952:  "thisLinkIsPersonalOnly",
	953:  "reviewAndDecide",
	954:  "decideBefore",
	955:  "forOfRequestsQuoteYou",
	956:  "yourApprovalIsRequested",
	957:  "approvalRequested",
	958:  "ofRequestedQuoteForOn",
	959:  "yourDecisionIsStillNeeded",
	960:  "reminderWaitsForYourDecision",
	961:  "ofRequestedQuoteForOnPartnersAccount",
	962:  "yourDecisionAsStandIn",
	963:  "asStandInWaitsFor",
	964:  "viewQuote",
	965:  "quoteForWaitsForPartners",
	966:  "requestWasReturnedWithQuestion",
	967:  "youCanSubmitRequestAgain",
	968:  "answerQuestionQuote",
	969:  "beforeQuoteForCanBe",
	970:  "thereIsQuestionAboutYour",
	971:  "questionAboutQuote",
	972:  "requestOfQuoteForWas",
	973:  "quoteWasDeclined",
	974:  "quoteDeclined",
	975:  "youCanCopyQuoteTo",
	976:  "quoteForIsApprovedAnd",
	977:  "quoteIsApproved",
	978:  "quoteApproved",
	979:  "howToConfirmCheckConfirmation",
	980:  "howToConfirmCheckConfirmationPdfAnd",
	981:  "partnerCanNowSignIt",
	982:  "partnerCanNowActivateIt",
	983:  "reviewAndSign",
	984:  "reviewAndActivate",
	985:  "ifYouDoNotWant",
	986:  "quoteForIsApprovedBut",
	987:  "quoteIsAboutToExpire",
	988:  "quoteExpiresOn",
	989:  "quoteForWasWithdrawnAnd",
	990:  "quoteWasWithdrawn",
	991:  "quoteWithdrawn",
	992:  "wasValidUntil",
	993:  "quoteForWasNotConfirmed",
	994:  "quoteHasExpired",
	995:  "quoteExpired",
	996:  "commentDoesNotChangeQuote",
	997:  "readAndReply",
	998:  "quoteForHasNewComment",
	999:  "thereIsNewComment",
	1000: "newCommentOnQuote",
	1001: "mailAboutNotDelivered",
	1002: "viewDetails",
	1003: "notDeliveredQuote",
	1004: "messageOfOnecentralHasFinally",
	1005: "mailCouldNotBeDelivered",
	1006: "whyYourDecisionIsNeeded",
	1007: "customerWaivesLongestTermFor",
	1008: "alternativeLabel",
	1009: "commaItem",
	1010: "waivedBy",
	1011: "toJudge",
	1012: "whatToLookAt",
	1013: "hoursInline",
	1014: "h",
	1015: "repairTime",
	1016: "level",
	1017: "package",
	1018: "ampere",
	1019: "atMost",
	1020: "power",
	1021: "space",
	1022: "gbStorage",
	1023: "storage",
	1024: "storageSsd",
	1025: "gbMemory",
	1026: "memory",
	1027: "size",
	1028: "seats",
	1029: "seatsCharacteristic",
	1030: "seatType",
	1031: "numbersInline",
	1032: "channels",
	1033: "voiceChannels",
	1034: "dataBundle",
	1035: "throughput",
	1036: "bandwidth",
	1037: "thisProductHasNoTiers",
	1038: "thisProductHasNoSuch",
	1039: "thisProductHasNoNumber",
	1040: "cannotBeCombinedWith",
	1041: "atMostSentence",
	1042: "thisProductHasNoSuchOption",
	1043: "onlyAdministratorCanDoThis",
	1044: "changeAccountManagerWithIts",
	1045: "chooseNlOrEn",
	1046: "nameAccountManager",
	1047: "thereIsNoSuchLevel",
	1048: "chooseResellerOrSolutions",
	1049: "lettersDigitsAnd",
	1050: "thisIsNoAccountManager",
	1051: "notRoleOfOnecentral",
	1052: "nameSubject",
	1053: "onlyAccountManagerCanDo",
	1054: "somebodyElseThanYourself",
	1055: "periodFromFirstToLast",
	1056: "atMostTwenty",
	1057: "thisHasBeenDecidedAlready",
	1058: "thisVersionDoesNotWaitForYou",
	1059: "youHaveDecidedOnThis",
	1060: "requesterDoesNotDecide",
	1061: "onlyAccountManagerCanWaive",
	1062: "onlyAccountManagerGivesDiscounts",
	1063: "thisVersionCannotBePriced",
	1064: "thereIsNoSuchItem",
	1065: "fromZeroToAmountItself",
	1066: "from0To10000",
	1067: "givePercentageOrAmount",
	1068: "namePartner",
	1069: "youHaveNoRoleHere",
	1070: "partnerInline",
	1071: "onlyPartnerCanDoThis",
	1072: "quoteInline",
	1073: "pngOrJpegOfAt",
	1074: "tooLightContrastWithWhite",
	1075: "colourLike0e3c61",
	1076: "atMost80Services",
	1077: "serviceBulk",
	1078: "cartChangedMeanwhile",
	1079: "atMost80ItemsPer",
	1080: "from1To80Items",
	1081: "itemInline",
	1082: "thereIsNothingToLink",
	1083: "thisCustomerHasNoSuch",
	1084: "thereIsNoSuchProduct",
	1085: "calculationChangedSinceYouSaw",
	1086: "nameHashOfWhatYou",
	1087: "dateNotInFuture",
	1088: "thisServiceIsInCartAlready",
	1089: "atMost80ItemsAnd",
	1090: "cartIsEmpty",
	1091: "vatTreatmentOfThisCustomer",
	1092: "completeCustomersDetails",
	1093: "yourAccountIsBlockedContact",
	1094: "serviceChangedSinceRequest",
	1095: "linkedServiceIsTerminated",
	1096: "iSignForCustomerAm",
	1097: "iActivateThisOrderFor",
	1098: "nameSha256OfDocument",
	1099: "confirmThatYouMaySign",
	1100: "enterYourName",
	1101: "enterYourPosition",
	1102: "thereIsNoOrderWithout",
	1103: "thisQuoteWasValidUntilUntil",
	1104: "thisQuoteIsOrderAlready",
	1105: "thisPartnerConfirmsOtherwise",
	1106: "thisIsNotDocumentOf",
	1107: "documentIsStillBeingDrawn",
	1108: "giveNameOrReference",
	1109: "customerChangedMeanwhile",
	1110: "giveAddressOfDelivery",
	1111: "whetherThisCanBeDelivered",
	1112: "thisCannotBeDeliveredAt",
	1113: "giveCurrentOperatorAndNumbers",
	1114: "promiseDocument",
	1115: "portingMandate",
	1116: "smallBusinessMustExpresslyAccept",
	1117: "numberPortIsInProgress",
	1118: "thisServiceIsBeingTerminated",
	1119: "thisServiceIsSuspended",
	1120: "thisServiceIsTerminated",
	1121: "orderOnThisServiceIs",
	1122: "thisProductIsAtEnd",
	1123: "thisServiceCannotBeUpgraded",
	1124: "onlyQuoteThatEndedWithout",
	1125: "thereIsNoSuchQuote",
	1126: "notPdf",
	1127: "atMost4Mb",
	1128: "pieceOfEvidence",
	1129: "fromDayOfOrderUntil",
	1130: "containsControlCharacter",
	1131: "atMostCharacters",
	1132: "thisFieldIsRequired",
	1133: "postcodeLike1234Ab",
	1134: "countryCodeOfTwoLetters",
	1135: "telephoneNumberLike0201234567Or",
	1136: "eMailAddressLikeName",
	1137: "noValidVatIdOf",
	1138: "eightDigitsForDutchBusinesses",
	1139: "nameServiceOrItem",
	1140: "atMostFive",
	1141: "dateInThisCentury",
	1142: "from0To120Months",
	1143: "withModifyOnly",
	1144: "nameVersionOfServiceThat",
	1145: "nameServiceThatChanges",
	1146: "chooseProduct",
	1147: "chooseAddOrModify",
	1148: "unknownOption",
	1149: "unknownCharacteristic",
	1150: "tooManyCharacteristicsOrOptions",
	1151: "from0To1000",
	1152: "numberLike0201234567OrRange",
	1153: "atMostTwentyNumbersOr",
	1154: "choose1326Or52",
	1155: "theseNumbersAreForAccount",
	1156: "thisServiceNoLongerExists",
	1157: "thisProductCannotBeOrdered",
	1158: "thisServiceCannotMoveTo",
	1159: "serviceChangedSinceYouSawItLook",
	1160: "priceChangedSinceYouSaw",
	1161: "product",
	1162: "thereIsNoDocumentUntil",
	1163: "chooseAcknowledgedInprogressOrPartial",
	1164: "hashIsNotOfThis",
	1165: "thereIsNoSuchVersion",
	1166: "thereIsNewerVersionLatest",
	1167: "oneOrMoreChecksDid",
	1168: "contractingPartyChangedSinceRequest",
	1169: "thisCustomersCartIsNot",
	1170: "youMayNotDoThis",
	1171: "thisProductDoesNotCome",
	1172: "theseChangesTakeEffectAt",
	1173: "nothingChanges",
	1174: "thisCanBeDoneOn",
	1175: "thisCannotBeDoneInState",
	1176: "linksInCartOnly",
	1177: "amountsExcludeVatVatTreatment",
	1178: "vatReverseChargedToCustomer",
	1179: "thereIsCatalogueFromAlready",
	1180: "thereIsAnotherCatalogue",
	1181: "tooBusyAtMomentTry",
	1182: "thisIsTooMuchText",
	1183: "thisCursorIsNotOf",
	1184: "customerInline",
	1185: "person",
	1186: "thisRoleDoesNotDecide",
	1187: "orderInThisStateIs",
	1188: "thisIdempotencyKeyWasUsed",
	1189: "cartInline",
	1190: "versionOfQuote",
	1191: "document",
	1192: "orderInline",
	1193: "job",
	1194: "session",
	1195: "chooseAccountmanagerSalesmanagerOrEngineering",
	1196: "requestDidNotArriveIn",
	1197: "thisIsNotJsonLook",
	1198: "thisIsNotUtf8",
	1199: "nestedTooDeeply",
	1200: "thisFieldStandsMoreThan",
	1201: "thisParameterStandsMoreThan",
	1202: "thereIsNoSuchParameter",
	1203: "queryStringIsMalformed",
	1204: "wholeNumberFrom1To",
	1205: "chooseFrom",
	1206: "anotherVersionThanOneIn",
	1207: "send",
	1208: "object",
	1209: "withoutPricesWithForCustomer",
	1210: "atMost100Characters",
	1211: "anotherServiceThanOneIn",
	1212: "modifyOnly",
	1213: "list",
	1214: "dateLike20261117",
	1215: "nullCannotBeHereLeave",
	1216: "thereIsNoSuchField",
	1217: "wholeNumber",
	1218: "trueOrFalse",
	1219: "textInline",
	1220: "thisLinkHasExpired",
	1221: "thisLinkHasBeenRevoked",
	1222: "weDidNotMakeThis",
	1223: "thisLinkIsNotValid",
	1224: "itMayHaveBeenCut",
	1225: "thisLinkIsNotComplete",
	1226: "pleaseTryAgain",
	1227: "loginDidNotWork",
	1228: "loggingInIsNotPossible",
	1229: "nothingWasRecordedPleaseLog",
	1230: "youCannotLogInHere",
	1231: "youHaveNoAccessHere",
	1232: "thisFormDidNotCome",
	1233: "thisDoesNotExistOr",
	1234: "whatWaitsForYourDecision",
	1235: "pleaseTryAgainInMoment",
	1236: "somethingWentWrongError",
	1237: "requestWasAbandoned",
	1238: "oneMomentPlease",
	1239: "nameVersionThatYouSaw",
	1240: "thisIsNotRight",
	1241: "thisMediaTypeCannotBe",
	1242: "tooMuchWasSent",
	1243: "whatYouSawChangedMeanwhile",
	1244: "thisCannotBeDoneNow",
	1245: "thisMethodCannotBeUsed",
	1246: "notFound",
	1247: "youMayNotDoThisError",
	1248: "youAreNotLoggedIn",
	1249: "thisIsOurFaultPlease",
	1250: "atMostKb",
	1251: "nothingWasRecordedPleaseSend",
	1252: "nameOneEtagInQuotes",
	1253: "weakEtagMatchesNothing",
	1254: "nameInIfMatchEtag",
	1255: "from1To255Visible",
	1256: "giveEveryRequestKeyOf",
	1257: "iAmMandatedByTo",
	1258: "itCannotGoInCart",
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
	155:  "n text,n2 text",
	156:  "offeringName text",
	157:  "product text",
	162:  "n number",
	163:  "customers number",
	169:  "addable number",
	184:  "number number,offering text,text text",
	196:  "name text,date date",
	197:  "next text,version number",
	198:  "quote text",
	219:  "heading text",
	221:  "heading text",
	235:  "term message",
	237:  "days number",
	238:  "list text,text text",
	295:  "order text",
	298:  "state text",
	312:  "displayName text",
	365:  "netMRC money,nrc money",
	366:  "now percent",
	387:  "from date,until date",
	447:  "text text",
	449:  "showable text",
	472:  "quote text",
	478:  "done number,items text",
	479:  "n number",
	488:  "list text",
	493:  "who message",
	499:  "name text",
	501:  "name text,decidedAt moment",
	502:  "manualDiscountBasisPointsOver percent,role message",
	508:  "number text",
	510:  "name text",
	511:  "number text",
	512:  "number text",
	513:  "number text",
	514:  "number text",
	515:  "number text",
	516:  "number text",
	517:  "number text",
	518:  "number text",
	519:  "number text",
	520:  "number text",
	521:  "number text",
	535:  "message text",
	538:  "n number",
	539:  "hours number",
	543:  "text text",
	547:  "ordered number",
	549:  "lead text",
	552:  "conversion text",
	559:  "requested number,converted number",
	562:  "lead text,lead2 text",
	563:  "first text,last text,says text",
	597:  "service text",
	600:  "leadTimeBusinessDays number",
	612:  "done number,len number",
	619:  "step number",
	620:  "low number,high number",
	621:  "label text",
	622:  "label text,min number,max number,label2 text",
	623:  "documentName message",
	624:  "name name",
	625:  "count message",
	626:  "max number",
	627:  "name text",
	629:  "list text",
	632:  "latest number",
	634:  "until text",
	636:  "order text",
	637:  "until text",
	642:  "validUntil date",
	645:  "list text",
	650:  "number number",
	657:  "term message,ends date",
	672:  "remainingMonths number",
	682:  "term message,ends date,remaining text",
	701:  "name text,id text",
	704:  "name text,id text",
	713:  "changed number",
	714:  "added number",
	718:  "name text,at moment,reason text",
	732:  "validUntil date",
	734:  "validUntil date",
	737:  "list text",
	738:  "number number",
	746:  "name name",
	747:  "name name",
	750:  "amount difference,nrc money,effectiveDate date",
	765:  "n text",
	766:  "n text",
	767:  "n text,n2 text",
	768:  "effect text",
	769:  "had number",
	770:  "max text",
	771:  "remaining text",
	774:  "rest text",
	776:  "amount difference",
	782:  "months text,ends date",
	783:  "months text,ends date",
	804:  "name text",
	811:  "quote text",
	815:  "day text,name text",
	819:  "conditions text",
	824:  "what text,day date",
	831:  "party text",
	832:  "quote text,partner text",
	834:  "partner text",
	836:  "partner text",
	852:  "day text",
	853:  "day text",
	854:  "length text,ends date,term message",
	856:  "length text,ends date",
	857:  "number number,text text",
	860:  "int64 number",
	861:  "trimSpace text",
	863:  "short text",
	865:  "joined text",
	866:  "joined text",
	867:  "joined text,joined2 text",
	876:  "what text,detail text",
	878:  "partner text,what text",
	879:  "changed number",
	884:  "name text",
	885:  "count number",
	892:  "customerName text,updatedAt moment,removedOn date",
	894:  "removedOn date,customerName text",
	900:  "number number",
	901:  "service text",
	902:  "ends date,term message",
	904:  "term message",
	905:  "number number,name text",
	907:  "reason text",
	908:  "position text,state message",
	911:  "day date",
	912:  "quote text,short text",
	913:  "at moment",
	916:  "name text",
	918:  "label text,by text",
	922:  "confirmed text",
	923:  "confirmed text",
	924:  "quote text,customer text,text text",
	926:  "order text,customer text",
	930:  "signer text,signerFunction text",
	933:  "order text,name text,customer text",
	935:  "order text,customer text",
	936:  "order text,customer text",
	937:  "order text,customer text",
	938:  "order text,customer text",
	939:  "order text,customer text,position text",
	940:  "order text,customer text",
	941:  "order text,customer text",
	942:  "order text,customer text,position text",
	944:  "order text,customer text",
	945:  "order text,customer text",
	946:  "order text,customer text,position text",
	947:  "order text,customer text",
	955:  "customer text,name text,name2 text,role message",
	957:  "quote text,customer text",
	958:  "name text,name2 text,customer text,on date,role message",
	960:  "quote text,customer text",
	961:  "name text,name2 text,customer text,on date",
	963:  "quote text,customer text",
	965:  "quote text,customer text",
	969:  "quote text,customer text",
	971:  "quote text,customer text",
	972:  "quote text,customer text",
	974:  "quote text,customer text",
	976:  "quote text,customer text,validUntil date",
	978:  "quote text,customer text",
	986:  "quote text,customer text,validUntil date",
	988:  "quote text,validUntil date,customer text",
	989:  "quote text,customer text",
	991:  "quote text,customer text",
	993:  "quote text,customer text",
	995:  "quote text,customer text",
	998:  "quote text,customer text",
	1000: "quote text,customer text",
	1001: "quote text,customer text",
	1007: "name text,date date",
	1009: "number number",
	1010: "name text",
	1040: "name name",
	1041: "max number",
	1073: "maxLogoSide number,text number",
	1092: "list text",
	1103: "until date",
	1104: "order text",
	1105: "expected text",
	1114: "name message",
	1131: "longest number",
	1160: "netMRC money,netMRC2 money",
	1166: "latest text",
	1174: "earliest date",
	1179: "validFrom date",
	1180: "version text",
	1197: "offset number",
	1204: "most number",
	1205: "of text",
	1207: "accepted text",
	1250: "kb number",
	1257: "customer text",
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
	151:  "No",
	152:  "Yes",
	153:  "Choose",
	154:  "Leave unchanged",
	155:  "Leave empty to change nothing. From {0} to {1}",
	156:  "Move to {0}",
	157:  "Keep {0}",
	158:  "Services",
	159:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	160:  "To your services",
	161:  "You chose services of different products. Change them by product:",
	162:  "{0, plural, one {{0} service} other {{0} services}}",
	163:  "{0, plural, one {{0} customer} other {{0} customers}}",
	164:  "Keep or move",
	165:  "What changes for all of them?",
	166:  "Calculate",
	167:  "What it becomes",
	168:  "Add to cart: ",
	169:  "{0, plural, one {{0} change} other {{0} changes}}",
	170:  "By service",
	171:  "Back to the change",
	172:  "Old, new and difference",
	173:  "The chosen services",
	174:  "Service",
	175:  "Difference",
	176:  "One-off",
	177:  "From",
	178:  "Total of ",
	179:  "Amounts exclude VAT.",
	180:  "Not in the cart (any more)",
	181:  "Cart of ",
	182:  "Cart",
	183:  "No price yet",
	184:  "Item {0}, {1}: {2}",
	185:  "Change the item",
	186:  "See the new prices",
	187:  "Record the waiver",
	188:  "Complete the customer",
	189:  "You can go on with this.",
	190:  "Your account manager can resolve this.",
	191:  "Your account manager judges this with the request.",
	192:  "per month",
	193:  "Becomes",
	194:  "You saw",
	195:  "Price",
	196:  "Recorded: {0}, {1}",
	197:  "This cart becomes {0}. Version {1} stands until you request it.",
	198:  "You are revising {0}",
	199:  "A request is not possible yet. What is needed is below.",
	200:  "Date",
	201:  "Name",
	202:  "Not saved",
	203:  "For ",
	204:  "This cart is empty. New services and upgrades go into one request together.",
	205:  "Total of this request",
	206:  "Start here",
	207:  "More in this request",
	208:  "Change a service of this customer",
	209:  "Choose a new service",
	210:  "Empty cart",
	211:  "All items go. This cannot be undone.",
	212:  "Empty it for good",
	213:  "Resolve this before you request the quote",
	214:  "Please note",
	215:  "Prices have changed",
	216:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	217:  "Accept the new prices",
	218:  "To the request",
	219:  "Change: {0}",
	220:  "Change",
	221:  "Remove: {0}",
	222:  "Remove",
	223:  "The customer's statement about the term",
	224:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	225:  "Take the statement back",
	226:  "Name of who states this for the customer",
	227:  "Date of the statement",
	228:  "Record the statement",
	229:  "Request the quote",
	230:  "This is possible once everything above is in order.",
	231:  "See what is needed",
	232:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	233:  "Reference of the change",
	234:  "Catalogue",
	235:  "for {0}",
	236:  "the same day",
	237:  "{0, plural, one {{0} business day} other {{0} business days}}",
	238:  "{0} or {1} months",
	239:  "Service levels",
	240:  "Telephony",
	241:  "Connections",
	242:  "Prices per month for you, after your partner discount, excluding VAT.",
	243:  "There is nothing to order at the moment.",
	244:  "Lead time",
	245:  "Term",
	246:  "to the cart",
	247:  "To the cart",
	248:  "This item is no longer in the cart",
	249:  "Please check your choice and save it again.",
	250:  "For which customer?",
	251:  "Find by name, reference, KvK number or town",
	252:  "Search",
	253:  "No customer found. Search for something else, or record a new customer.",
	254:  "You have no customers yet. Please record one first.",
	255:  "There are more customers; search to find them.",
	256:  "Record a new customer",
	257:  "Your choice",
	258:  "Options",
	259:  "Requested date (optional)",
	260:  "At the earliest on ",
	261:  "Leave empty for the earliest possible date.",
	262:  "Add to the cart",
	263:  "Link",
	264:  "Goes with",
	265:  "Another service goes with this",
	266:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	267:  "Price",
	268:  "This choice has no price yet. Below is why.",
	269:  "Needed for a request",
	270:  "Update the price",
	271:  "Back to the first choice",
	272:  "Close the comparison",
	273:  "How this price is made up",
	274:  "Compare with another configuration",
	275:  "Delivery",
	276:  "Contact: ",
	277:  "Another address or contact",
	278:  "Address of delivery",
	279:  "Contact on site",
	280:  "Number porting and documents",
	281:  "Current operator",
	282:  "Numbers or ranges, one a line",
	283:  "Like 0201234567, or a range like 0201234500-0201234599.",
	284:  "Your reference, such as a PO number (optional)",
	285:  "Note (optional)",
	286:  "Back to the quote",
	287:  "You are not authorised to order",
	288:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	289:  "The PDF is still being made",
	290:  "SHA-256 of the PDF",
	291:  "Valid until",
	292:  "Version",
	293:  "Contracting party",
	294:  "Customer",
	295:  "To order {0}",
	296:  "This quote has been ordered already",
	297:  "To the quote",
	298:  "State: {0}.",
	299:  "This quote cannot be ordered now",
	300:  "Item",
	301:  "Sign and order",
	302:  "Activate and order",
	303:  "What you order",
	304:  "Read the quote with its specification (PDF, in a new window)",
	305:  "Your confirmation",
	306:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	307:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	308:  "Customers",
	309:  "Nothing has been saved yet",
	310:  "Something in it changed since. If you save it now, there will be a second customer.",
	311:  "This form was saved before",
	312:  "Details of {0}",
	313:  "New customer",
	314:  "Search by name, reference, KvK number or town",
	315:  "No customer found with ",
	316:  "Show all customers",
	317:  "You have no customers yet. Add one to order something for it.",
	318:  "Your reference",
	319:  "Town",
	320:  "Details",
	321:  "incomplete",
	322:  "complete",
	323:  "Next",
	324:  "Your reference:",
	325:  "Still missing for a quote:",
	326:  "Complete the details",
	327:  "difference per month",
	328:  "The cart is empty. Choose a new service, or upgrade a service below.",
	329:  "Choose a new service",
	330:  "This customer has no services yet.",
	331:  "Reference",
	332:  "Per month",
	333:  "See what you can upgrade",
	334:  "Quotes of this customer",
	335:  "Change the details",
	336:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	337:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	338:  "(optional)",
	339:  "Save",
	340:  "Cancel",
	341:  "Contact",
	342:  "Business address",
	343:  "VAT id",
	344:  "Business",
	345:  "Where we deliver by default. You can give another address per service.",
	346:  "Language of the quote",
	347:  "No",
	348:  "Yes",
	349:  "A small business signs a waiver for a term of more than 24 months.",
	350:  "Small business",
	351:  "Eight digits; Dutch businesses only.",
	352:  "KvK number",
	353:  "Legal name",
	354:  "Contact on site",
	355:  "Installation address",
	356:  "Postcode",
	357:  "House number",
	358:  "Street",
	359:  "E-mail",
	360:  "Telephone",
	361:  "Country",
	362:  "empty",
	363:  "Below is what you filled in. If you save that, it replaces what is there now:",
	364:  "This customer was changed meanwhile",
	365:  "{0} per month, {1} one-off",
	366:  "now {0}",
	367:  "Your decision as ",
	368:  "This cannot be approved now",
	369:  "Why is the VAT treatment in order?",
	370:  "Give a discount (optional)",
	371:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	372:  "Discount on the monthly price",
	373:  "Discount on the one-off charge",
	374:  "Show the new figures first",
	375:  "This is a preview; nothing has been saved yet.",
	376:  "Approve with this discount",
	377:  "Approve",
	378:  "Send the question",
	379:  "Your question to the partner",
	380:  "Return with a question",
	381:  "Decline for good",
	382:  "Reason for the partner",
	383:  "Decline",
	384:  "Unit",
	385:  "Only an account manager can be stood in for.",
	386:  "This page is not for you",
	387:  "{0} until {1}",
	388:  "Stand-in",
	389:  "Sign for the customer",
	390:  "Activate",
	391:  "Quote",
	392:  "Progress",
	393:  "The request",
	394:  "Noted at the request",
	395:  "Who decides",
	396:  "Versions",
	397:  "History and comments",
	398:  "Add comment",
	399:  "Your comment; your account manager reads it too",
	400:  "Add a comment",
	401:  "Your answer",
	402:  "Answer; the request itself does not change",
	403:  "Send the answer",
	404:  "Does something have to change? Then revise the request in the cart.",
	405:  "Revise the request",
	406:  "Other actions",
	407:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	408:  "Revise the quote",
	409:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	410:  "Copy to the cart",
	411:  "Withdraw",
	412:  "Reason (optional)",
	413:  "Withdraw for good",
	414:  "Add a PDF signed elsewhere",
	415:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	416:  "Signed PDF, at most 4 MB",
	417:  "This file is larger than 4 MB.",
	418:  "Add the PDF",
	419:  "Quotes",
	420:  "Customer or number",
	421:  "All",
	422:  "State",
	423:  "Superseded",
	424:  "Expired",
	425:  "Withdrawn",
	426:  "Declined",
	427:  "Ordered",
	428:  "Approved",
	429:  "Question to you",
	430:  "Requested",
	431:  "We are reviewing the request",
	432:  "Ask again",
	433:  "Answer the question",
	434:  "Have it signed",
	435:  "Order",
	436:  "Follow the order",
	437:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	438:  "Quotes, the newest first; amounts without VAT",
	439:  "Valid until",
	440:  "Next step",
	441:  "Nothing found here yet; look further back.",
	442:  "Nothing found.",
	443:  "Show all",
	444:  "Choose a PDF.",
	445:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	446:  "This file is not a PDF.",
	447:  "The name of the file: {0}",
	448:  "Your account manager is told and will judge the document. Nothing was ordered.",
	449:  "Added: {0}",
	450:  "Something went wrong.",
	451:  "Log in",
	452:  "Please ask your administrator to give you access, and then log in again.",
	453:  "Your account has no role here yet",
	454:  "Not saved. Please open the page again and try once more.",
	455:  "The form is not complete",
	456:  "Try again",
	457:  "To the start page",
	458:  "To your work list",
	459:  "Additional discount",
	460:  "With this discount",
	461:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	462:  "At most 100%.",
	463:  "At most two decimals.",
	464:  "Welcome",
	465:  "Overview",
	466:  "With oneCentral for a decision",
	467:  "oneCentral has a question",
	468:  "Approved, waiting for a colleague to sign",
	469:  "Ready to sign",
	470:  "Approved, waiting for a colleague to activate",
	471:  "Ready to activate",
	472:  "becomes a new version of {0}",
	473:  "Kept until",
	474:  "Last changed",
	475:  "Open carts",
	476:  "Progress",
	477:  "Orders in progress",
	478:  "{0} of {1} delivered",
	479:  "{0, plural, one {{0} item} other {{0} items}}",
	480:  "Ordering at oneCentral",
	481:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	482:  "You cannot ask for quotes or order now. Please contact your account manager.",
	483:  "Your account is blocked",
	484:  "Upgrade a service",
	485:  "New service",
	486:  "Nothing is open. Choose a service to upgrade, or a new one.",
	487:  "Allowed",
	488:  " Alternative: {0}.",
	489:  "Can be allowed with a reason",
	490:  "For us to review",
	491:  "Must be resolved first",
	492:  "Note",
	493:  "Up to: {0}.",
	494:  "your account manager",
	495:  "no longer needed",
	496:  "returned",
	497:  "declined",
	498:  "approved",
	499:  "waits for {0}",
	500:  "waits for a decision",
	501:  " by {0}, {1}",
	502:  "Over {0} a {1} decides too.",
	503:  "not delivered",
	504:  "cancelled",
	505:  "delivered",
	506:  "Order released",
	507:  "Document signed elsewhere added",
	508:  "Document of version {0} made",
	509:  "Comment",
	510:  "Handed over to {0}",
	511:  "Version {0} superseded",
	512:  "Version {0} expired",
	513:  "Version {0} withdrawn",
	514:  "Version {0} returned with a question",
	515:  "Version {0} declined",
	516:  "Version {0} approved",
	517:  "Agreed to version {0}",
	518:  "Discount given: version {0}",
	519:  "Version {0} is being revised",
	520:  "Question answered with version {0}",
	521:  "Version {0} requested",
	522:  "Skip to content",
	523:  "Main menu",
	524:  "Log out",
	525:  "reference of this page",
	526:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	527:  "Log in and judge",
	528:  "Opening this page decides nothing yet.",
	529:  "Your decision is asked",
	530:  "The link was made for somebody else. What waits for your decision is in your work list.",
	531:  "This request does not wait for you",
	532:  "This version has been decided on already, or the request was withdrawn or has expired.",
	533:  "There is nothing left to decide",
	534:  "See the request",
	535:  "This version has been replaced. You can no longer decide on it. {0}",
	536:  "There is a newer version",
	537:  "To the newest version",
	538:  "{0, plural, one {{0} day} other {{0} days}}",
	539:  "{0, plural, one {{0} hour} other {{0} hours}}",
	540:  "less than an hour",
	541:  "In these weeks nothing was requested, decided or ordered.",
	542:  "You manage no partners, and stand in for nobody who does now.",
	543:  "{0} weeks",
	544:  "Numbers",
	545:  "To the numbers",
	546:  "There is no such period",
	547:  "excl. VAT; orders: {0}",
	548:  "Won per month",
	549:  "business days, median; 9 in 10 within {0}",
	550:  "From decision to order",
	551:  "From request to decision",
	552:  "of which ordered by now: {0}",
	553:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	554:  "Business days from decision to order",
	555:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	556:  "Business days from request to decision",
	557:  "The difference per month of the orders, excl. VAT.",
	558:  "Won per month, by week of the order",
	559:  "{0}, of which ordered {1}",
	560:  "Outlined: requested. Filled: of those ordered by now.",
	561:  "Requests per week",
	562:  "{0}, 9 in 10 within {1}",
	563:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	564:  "Together",
	565:  "Week, from Monday",
	566:  "To order, 90%",
	567:  "To order, median",
	568:  "To decision, 90%",
	569:  "To decision, median",
	570:  "Decided",
	571:  "Ordered by now",
	572:  "Period",
	573:  "By partner",
	574:  "By week",
	575:  "Download as CSV",
	576:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	577:  "won per month, euro excl. VAT",
	578:  "business days to order, 90%",
	579:  "business days to order, median",
	580:  "ordered",
	581:  "business days to decision, 90%",
	582:  "business days to decision, median",
	583:  "decided",
	584:  "of which ordered by now",
	585:  "requested",
	586:  "partner id",
	587:  "Your account manager releases the order. Until then you can cancel items yourself.",
	588:  "Waits for release",
	589:  "Delivered",
	590:  "waits for oneCentral",
	591:  "Released",
	592:  "Statement",
	593:  "On",
	594:  "Signed by",
	595:  "Activated by",
	596:  "Recorded by",
	597:  "Service {0}",
	598:  "Delivered on",
	599:  "Was planned for",
	600:  "{0, plural, one {{0} business day} other {{0} business days}}",
	601:  "Planned date",
	602:  "Specification in the quote",
	603:  "Confirmation",
	604:  "Quote ",
	605:  "Cancel this item",
	606:  "Reason",
	607:  "Cancel the item",
	608:  "Not delivered",
	609:  "Cancelled",
	610:  "Partly done",
	611:  "In progress",
	612:  "{0} of {1}",
	613:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	614:  "Orders, the newest first; amounts without VAT",
	615:  "Ordered on",
	616:  "Next date",
	617:  "This is where oneCentral's partners order.",
	618:  "engineering judges the design",
	619:  ", in steps of {0}",
	620:  "From {0} to {1}",
	621:  "{0}: at least that of what is linked to it.",
	622:  "{0}: {1} to {2} times {3}.",
	623:  "needs a document: {0}",
	624:  "not together with {0}",
	625:  "counts for all {0}",
	626:  "at most {0}",
	627:  "Reference of the {0}",
	628:  "none",
	629:  "Goes with one of: {0}.",
	630:  "in the cart",
	631:  "To this customer's cart",
	632:  "Only version {0} still counts.",
	633:  "You are looking at an earlier version",
	634:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	635:  "We have a question",
	636:  "This quote was ordered as order {0}.",
	637:  "Approved: you can order until {0}",
	638:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	639:  "We are reviewing your request",
	640:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	641:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	642:  "by {0}",
	643:  "waits for your answer",
	644:  " and ",
	645:  "waits for {0}",
	646:  "Your answer to our question",
	647:  "For your customer, with prices (PDF)",
	648:  "For your customer, without prices (PDF)",
	649:  "The quote as a PDF",
	650:  "Version {0}",
	651:  "Please check these fields:",
	652:  "Not everything is right yet",
	653:  "Documents",
	654:  "Numbers",
	655:  "Note",
	656:  "Requested date",
	657:  "{0}, planned until {1}",
	658:  "Options: price each",
	659:  "different",
	660:  "the same",
	661:  "This choice",
	662:  "First choice",
	663:  "Comparison",
	664:  "yes",
	665:  "no",
	666:  "Give a reason to allow this.",
	667:  "Request",
	668:  "To your decision",
	669:  "Checks",
	670:  "VAT",
	671:  "Your comment; the partner reads it too",
	672:  "{0, plural, one {{0} month} other {{0} months}} left",
	673:  "runs on monthly",
	674:  "terminated",
	675:  "suspended",
	676:  "active",
	677:  "Contact",
	678:  "Address",
	679:  "Monthly price, excl. VAT",
	680:  "State",
	681:  "Identifier",
	682:  "{0}, until {1} ({2})",
	683:  "Product, identifier, reference or town",
	684:  "All customers",
	685:  "All products",
	686:  "Upgrade",
	687:  "Cannot be upgraded now",
	688:  "Can be upgraded now",
	689:  "All services",
	690:  "Apply filter",
	691:  "Tick services to change them together.",
	692:  "Tick all on this page",
	693:  "Options",
	694:  "Change the ticked services",
	695:  "More services",
	696:  "Nothing found yet. There are more services to search.",
	697:  "There is no service like that.",
	698:  "Show all services",
	699:  "Your customers have no services yet.",
	700:  "See the catalogue",
	701:  "Choose {0} {1}",
	702:  "Can be upgraded: ",
	703:  "Move to ",
	704:  "Change: {0} {1}",
	705:  "A change of this service is in the cart",
	706:  "Only a move is possible",
	707:  "This service cannot change now",
	708:  "See the open order",
	709:  "Change this service",
	710:  "Runs over",
	711:  "Configuration",
	712:  "Can be upgraded",
	713:  "{0, plural, one {{0} change} other {{0} changes}}",
	714:  "{0, plural, one {{0} new service} other {{0} new services}}",
	715:  "Answer to your question",
	716:  "Requested on",
	717:  "Requested by",
	718:  "VAT treatment allowed by {0}, {1}: {2}",
	719:  "To the new figures",
	720:  "Please see what this discount changes first, then approve.",
	721:  "Not saved yet",
	722:  "discount on the one-off charge",
	723:  "discount on the monthly price",
	724:  "Consent",
	725:  "Mandate",
	726:  "Position of the signatory",
	727:  "Name of the signatory",
	728:  "Answer",
	729:  "Signed PDF",
	730:  "Question",
	731:  "VAT check",
	732:  "This version was valid until {0}.",
	733:  "Returned with a question",
	734:  "The partner can order until {0}.",
	735:  "This version does not wait for you",
	736:  "You have approved this version",
	737:  "Still to be decided by: {0}.",
	738:  "Item {0}: ",
	739:  "Work list",
	740:  "This is oneCentral's work list.",
	741:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	742:  "Nothing was put in the cart",
	743:  "Edit the change in the cart",
	744:  "A cart takes one change of a service. Change that one or take it out.",
	745:  "This service is in the cart already",
	746:  "Change: {0}",
	747:  "Keep {0}",
	748:  "This cannot be calculated yet",
	749:  "Effective date",
	750:  "Difference per month {0}, one-off {1}, from {2}",
	751:  "No change to calculate",
	752:  "This service cannot change now",
	753:  "What changes?",
	754:  "Taking numbers along",
	755:  "Save the change in the cart",
	756:  "Add to cart",
	757:  "Now and after the change",
	758:  "Choose what changes; here you see what it costs.",
	759:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	760:  "Monthly price by number",
	761:  "One number or range per line, as 0201234500-0201234599",
	762:  "Such as the customer's PO number",
	763:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	764:  "now",
	765:  "; now {0}",
	766:  ", in steps of {0}",
	767:  "From {0} to {1}",
	768:  "now on; without: {0}",
	769:  "; now {0}",
	770:  "At most {0}",
	771:  "Keep the current term: {0}",
	772:  "Numbers to take along",
	773:  "Current operator of the numbers",
	774:  "Reference of the document {0}",
	775:  "Reference of the porting mandate",
	776:  "{0} per month",
	777:  "same monthly price",
	778:  "on the chosen date",
	779:  "after the end of the term",
	780:  "on the first of a month",
	781:  "as soon as delivery is possible",
	782:  "stays: {0}, until {1}",
	783:  "new: {0}, until {1}",
	784:  "You have no open requests.",
	785:  "Nothing that waits for you passes this filter.",
	786:  "Give an amount such as 1,234.56.",
	787:  "Choose one of the options.",
	788:  "Amount from, per month or one-off",
	789:  "Waiting",
	790:  "You decide as",
	791:  "7 days or longer",
	792:  "3 days or longer",
	793:  "1 day or longer",
	794:  " (agreed)",
	795:  " (not yet)",
	796:  "Filter",
	797:  "Show everything",
	798:  "You stand in for ",
	799:  "Waiting since",
	800:  "Also needed",
	801:  "nobody else",
	802:  "A colleague you choose here can decide on your partners' requests in that period.",
	803:  "You have set no stand-in.",
	804:  "Remove: {0}",
	805:  "Add a stand-in",
	806:  "Colleague",
	807:  "Choose an account manager",
	808:  "First day",
	809:  "Last day",
	810:  "Add",
	811:  "This document belongs to version {0}. Checksum (SHA-256):",
	812:  "Reference",
	813:  "Total",
	814:  "Total of this quote",
	815:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	816:  "Term over 24 months",
	817:  "Remarks",
	818:  "Conditions",
	819:  "This quote is subject to {0}.",
	820:  "Lead times are in business days and subject to availability at the site.",
	821:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	822:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	823:  "Validity",
	824:  "{0} valid until the end of {1} (Dutch time).",
	825:  "This offer is",
	826:  "This quote is",
	827:  "The validity is set on approval.",
	828:  "Signature",
	829:  "Place and date",
	830:  "Position",
	831:  "On behalf of {0}",
	832:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	833:  "Agreed",
	834:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	835:  "Activation",
	836:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	837:  "For your information",
	838:  "Monthly price",
	839:  "ends",
	840:  "new",
	841:  "migration",
	842:  "New",
	843:  "Old",
	844:  "changed",
	845:  "unchanged",
	846:  "Specification",
	847:  "Site and contact",
	848:  "Delivery and term",
	849:  "Change",
	850:  "Migration",
	851:  "Linked to",
	852:  "{0} (end of the term)",
	853:  "{0} (start of the month)",
	854:  "{0}, runs until {1} ({2} remaining)",
	855:  "runs monthly",
	856:  "{0} from completion, planned until {1}",
	857:  "item {0}, {1}",
	858:  "Site",
	859:  "Promised document",
	860:  "{0} more",
	861:  " and {0}",
	862:  "Open this quote in the partner portal",
	863:  "reference {0}",
	864:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	865:  "VAT id {0}",
	866:  "KvK (trade register) {0}",
	867:  "{0}, statutory seat {1}",
	868:  "Your partner",
	869:  "Customer site",
	870:  "Customer reference",
	871:  "Your VAT id",
	872:  "Your KvK number",
	873:  "Your supplier",
	874:  "Number",
	875:  "set on approval",
	876:  "We are pleased to offer you the following: {0}.{1}",
	877:  " For a change you see what differs: old, new and the difference.",
	878:  "This document specifies what {0} has delivered for you: {1}.",
	879:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	880:  "What changes",
	881:  "Lead time (business days)",
	882:  "Planned",
	883:  " (each)",
	884:  "Option: {0}",
	885:  " ({0} each)",
	886:  "SLA (repair time, availability)",
	887:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	888:  "Open the cart",
	889:  "Will be removed on",
	890:  "Last changed by",
	891:  "Contents",
	892:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	893:  "Your cart is still open",
	894:  "Your cart will be removed on {0}, {1}",
	895:  "Effective date",
	896:  "Numbers to port",
	897:  "Linked to",
	898:  "Customer's reference",
	899:  "Site contact",
	900:  "item {0}",
	901:  "service {0}",
	902:  "runs on until {0}, {1} left",
	903:  "extended, monthly notice",
	904:  "{0} from delivery",
	905:  "item {0} ({1})",
	906:  "Explanation",
	907:  " ({0})",
	908:  "{0}: {1}",
	909:  "Progress of each item",
	910:  "In the cart",
	911:  "{0} (Dutch time)",
	912:  "Reference {0}, checksum {1}.",
	913:  "Moment: {0}.",
	914:  "Sent automatically by oneCentral.",
	915:  "Download the confirmation (PDF)",
	916:  "Dear {0},",
	917:  "Dear Sir or Madam,",
	918:  "{0} from {1}",
	919:  "Order state",
	920:  "Order",
	921:  "View the order",
	922:  "{0} on",
	923:  "{0} by",
	924:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	925:  "The order was received",
	926:  "Order {0} received, {1}",
	927:  "The order was released for delivery.",
	928:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	929:  "Activated",
	930:  "{0}, {1}",
	931:  "Signed",
	932:  "Released on",
	933:  "Order {0} of {1} for {2} can be fulfilled.",
	934:  "The order was released for delivery",
	935:  "Order {0} released, {1}",
	936:  "Order {0} delivered, {1}",
	937:  "Delivery in order {0}, {1}",
	938:  "Order {0} for {1} was delivered.",
	939:  "In order {0} for {1}, {2} was delivered.",
	940:  "Cancellation in order {0}, {1}",
	941:  "Order {0} for {1} was cancelled.",
	942:  "In order {0} for {1}, {2} was cancelled.",
	943:  "The delivery failed",
	944:  "Delivery failed in order {0}, {1}",
	945:  "Order {0} for {1} could not be delivered.",
	946:  "In order {0} for {1}, {2} could not be delivered.",
	947:  "Order {0} for {1} is partly settled.",
	948:  "An existing service does not change and can be changed again.",
	949:  "Partner",
	950:  "The partner's answer to the question",
	951:  "One decision from your group is enough.",
	952:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	953:  "Review and decide",
	954:  "Decide before",
	955:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	956:  "Your approval is requested",
	957:  "Approval requested: {0}, {1}",
	958:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	959:  "Your decision is still needed",
	960:  "Reminder: {0} waits for your decision, {1}",
	961:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	962:  "Your decision as stand-in is requested",
	963:  "As stand-in: {0} waits for your decision, {1}",
	964:  "View the quote",
	965:  "Quote {0} for {1} waits for the partner's answer.",
	966:  "The request was returned with a question",
	967:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	968:  "Answer the question",
	969:  "Before quote {0} for {1} can be approved, your answer is needed.",
	970:  "There is a question about your request",
	971:  "Question about quote {0}, {1}",
	972:  "The request of quote {0} for {1} was declined.",
	973:  "The quote was declined",
	974:  "Quote {0} declined, {1}",
	975:  "You can copy the quote to a new request, which uses today's prices.",
	976:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	977:  "The quote is approved",
	978:  "Quote {0} approved, {1}",
	979:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	980:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	981:  "The partner can now sign it for the customer.",
	982:  "The partner can now activate it.",
	983:  "Review and sign",
	984:  "Review and activate",
	985:  "If you do not want to order, you need not do anything.",
	986:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	987:  "The quote is about to expire",
	988:  "Quote {0} expires on {1}, {2}",
	989:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	990:  "The quote was withdrawn",
	991:  "Quote {0} withdrawn, {1}",
	992:  "Was valid until",
	993:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	994:  "The quote has expired",
	995:  "Quote {0} expired, {1}",
	996:  "A comment does not change the quote.",
	997:  "Read and reply",
	998:  "Quote {0} for {1} has a new comment.",
	999:  "There is a new comment",
	1000: "New comment on quote {0}, {1}",
	1001: "Mail about {0} not delivered, {1}",
	1002: "View the details",
	1003: "Not delivered",
	1004: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1005: "A mail could not be delivered",
	1006: "Why your decision is needed",
	1007: "The customer waives the longest term for small businesses: {0}, {1}.",
	1008: " Alternative:",
	1009: ", item {0}",
	1010: "Waived by {0}",
	1011: "To judge",
	1012: "What to look at",
	1013: "hours",
	1014: "h",
	1015: "Repair time",
	1016: "Level",
	1017: "Package",
	1018: "ampere",
	1019: "At most",
	1020: "Power",
	1021: "Space",
	1022: "GB storage",
	1023: "Storage",
	1024: "Storage (SSD)",
	1025: "GB memory",
	1026: "Memory",
	1027: "Size",
	1028: "seats",
	1029: "Seats",
	1030: "Seat type",
	1031: "numbers",
	1032: "channels",
	1033: "Voice channels",
	1034: "Data bundle",
	1035: "Throughput",
	1036: "Bandwidth",
	1037: "This product has no tiers.",
	1038: "This product has no such characteristic.",
	1039: "This product has no number of units.",
	1040: "Cannot be combined with {0}.",
	1041: "At most {0}.",
	1042: "This product has no such option.",
	1043: "Only an administrator can do this.",
	1044: "Change the account manager with its own command.",
	1045: "Choose nl or en.",
	1046: "Name the account manager.",
	1047: "There is no such level.",
	1048: "Choose reseller or solutions.",
	1049: "Letters, digits, - and _.",
	1050: "This is no account manager.",
	1051: "Not a role of oneCentral.",
	1052: "Name the subject.",
	1053: "Only an account manager can do this.",
	1054: "Somebody else than yourself.",
	1055: "The last day must be on or after the first day.",
	1056: "At most twenty.",
	1057: "This has been decided already.",
	1058: "This version does not wait for you.",
	1059: "You have decided on this version already.",
	1060: "The requester does not decide.",
	1061: "Only the account manager can allow this.",
	1062: "Only the account manager gives discounts.",
	1063: "This version cannot be priced again.",
	1064: "There is no such item.",
	1065: "From zero to the amount itself.",
	1066: "From 0 to 10,000 basis points.",
	1067: "Give a percentage or an amount.",
	1068: "Name a partner.",
	1069: "You have no role here.",
	1070: "partner",
	1071: "Only a partner can do this.",
	1072: "quote",
	1073: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1074: "Too light: the contrast with white is under 4.5 : 1.",
	1075: "A colour like #0E3C61.",
	1076: "At most 80 services.",
	1077: "service",
	1078: "The cart changed meanwhile.",
	1079: "At most 80 items per request.",
	1080: "From 1 to 80 items.",
	1081: "item",
	1082: "There is nothing to link to.",
	1083: "This customer has no such service.",
	1084: "There is no such product.",
	1085: "The calculation changed since you saw it; look at it again.",
	1086: "Name the hash of what you saw.",
	1087: "A date, not in the future.",
	1088: "This service is in the cart already.",
	1089: "At most 80 items and 80 distinct services per request.",
	1090: "The cart is empty.",
	1091: "The VAT treatment of this customer must be reviewed.",
	1092: "Complete the customer's details: {0}.",
	1093: "Your account is blocked; contact your account manager.",
	1094: "The service changed since the request.",
	1095: "The linked service is terminated.",
	1096: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1097: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1098: "Name the SHA-256 of the document that is signed.",
	1099: "Confirm that you may sign for the customer.",
	1100: "Enter your name.",
	1101: "Enter your position.",
	1102: "Confirm that you agree.",
	1103: "This quote was valid until {0}.",
	1104: "This quote has already been ordered as order {0}.",
	1105: "This partner confirms otherwise: {0}.",
	1106: "This is not the document of this version.",
	1107: "The document is still being drawn; try again in a moment.",
	1108: "Give a name or a reference.",
	1109: "The customer changed meanwhile.",
	1110: "Give the address of delivery.",
	1111: "Whether this can be delivered at this address is not known yet.",
	1112: "This cannot be delivered at this address.",
	1113: "Give the current operator and the numbers.",
	1114: "Give the reference of the document: {0}.",
	1115: "porting mandate",
	1116: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1117: "A number port is in progress on this service.",
	1118: "This service is being terminated.",
	1119: "This service is suspended.",
	1120: "This service is terminated.",
	1121: "An order on this service is already open.",
	1122: "This product is no longer sold; move to another one.",
	1123: "This service cannot be upgraded.",
	1124: "Only a quote that ended without an order can be erased.",
	1125: "There is no such quote.",
	1126: "Not a PDF.",
	1127: "At most 4 MB.",
	1128: "piece of evidence",
	1129: "From the day of the order until today.",
	1130: "Contains a control character.",
	1131: "At most {0} characters.",
	1132: "This field is required.",
	1133: "A postcode like 1234 AB.",
	1134: "A country code of two letters (ISO 3166-1).",
	1135: "A telephone number like 0201234567 or +31201234567.",
	1136: "An e-mail address like name@company.nl.",
	1137: "No valid VAT id of this country.",
	1138: "Eight digits, for Dutch businesses only.",
	1139: "Name a service or an item.",
	1140: "At most five.",
	1141: "A date in this century.",
	1142: "From 0 to 120 months.",
	1143: "With modify only.",
	1144: "Name the version of the service that you saw.",
	1145: "Name the service that changes.",
	1146: "Choose a product.",
	1147: "Choose add or modify.",
	1148: "Unknown option.",
	1149: "Unknown characteristic.",
	1150: "Too many characteristics or options.",
	1151: "From 0 to 1,000,000.",
	1152: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1153: "At most twenty numbers or ranges.",
	1154: "Choose 13, 26 or 52 weeks.",
	1155: "These numbers are for account managers, sales managers and operations.",
	1156: "This service no longer exists.",
	1157: "This product cannot be ordered (any more).",
	1158: "This service cannot move to this product.",
	1159: "The service changed since you saw it; look at it again.",
	1160: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1161: "product",
	1162: "There is no document until the version is approved.",
	1163: "Choose acknowledged, inProgress or partial.",
	1164: "The hash is not of this version; look at it again.",
	1165: "There is no such version.",
	1166: "There is a newer version: {0}.",
	1167: "One or more checks did not pass.",
	1168: "The contracting party changed since the request; revise the quote to take that over.",
	1169: "This customer's cart is not empty.",
	1170: "You may not do this.",
	1171: "This product does not come with this term.",
	1172: "These changes take effect at different moments; ask for them apart.",
	1173: "Nothing changes.",
	1174: "This can be done on {0} at the earliest.",
	1175: "This cannot be done in the current state.",
	1176: "Links in a cart only.",
	1177: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1178: "VAT reverse charged to the customer.",
	1179: "There is a catalogue from {0} already.",
	1180: "There is another catalogue {0}.",
	1181: "Too busy at the moment; try again.",
	1182: "This is too much text together; divide it over more requests.",
	1183: "This cursor is not of this list.",
	1184: "customer",
	1185: "person",
	1186: "This role does not decide on quotes.",
	1187: "An order in this state is not open.",
	1188: "This Idempotency-Key was used for another request.",
	1189: "cart",
	1190: "version of the quote",
	1191: "document",
	1192: "order",
	1193: "job",
	1194: "session",
	1195: "Choose accountManager, salesManager or engineering.",
	1196: "The request did not arrive in full.",
	1197: "This is not JSON: look at byte {0}.",
	1198: "This is not UTF-8.",
	1199: "Nested too deeply.",
	1200: "This field stands more than once.",
	1201: "This parameter stands more than once.",
	1202: "There is no such parameter here.",
	1203: "The query string is malformed.",
	1204: "A whole number from 1 to {0}.",
	1205: "Choose from {0}.",
	1206: "Another version than the one in the path.",
	1207: "Send {0}.",
	1208: "an object",
	1209: "Without prices with for=customer only.",
	1210: "At most 100 characters.",
	1211: "Another service than the one in the path.",
	1212: "Modify only.",
	1213: "a list",
	1214: "A date like 2026-11-17.",
	1215: "A null cannot be here; leave the field out.",
	1216: "There is no such field here.",
	1217: "a whole number",
	1218: "true or false",
	1219: "a text",
	1220: "This link has expired",
	1221: "This link has been revoked",
	1222: "This link is invalid or has expired.",
	1223: "This link is not valid",
	1224: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1225: "This link is not complete",
	1226: "Please try again.",
	1227: "The login did not work",
	1228: "Logging in is not possible just now",
	1229: "Not saved. Please log in and try again.",
	1230: "You cannot log in here with this account.",
	1231: "You have no access here",
	1232: "This form did not come from our site",
	1233: "This does not exist, or is not for you.",
	1234: "What waits for your decision is in your work list.",
	1235: "Please try again in a moment.",
	1236: "Something went wrong",
	1237: "The request was abandoned",
	1238: "One moment please",
	1239: "Name the version that you saw",
	1240: "This is not right",
	1241: "This media type cannot be used here",
	1242: "Too much was sent",
	1243: "What you saw changed meanwhile",
	1244: "This cannot be done now",
	1245: "This method cannot be used here",
	1246: "Not found",
	1247: "You have no access to this page",
	1248: "You are not logged in",
	1249: "This is our fault. Please try again later.",
	1250: "At most {0} KB.",
	1251: "Not saved. Please send a shorter text or a smaller file.",
	1252: "Name one ETag, in quotes.",
	1253: "A weak ETag matches nothing.",
	1254: "Name in If-Match the ETag of what you saw.",
	1255: "From 1 to 255 visible ASCII characters.",
	1256: "Give every request a key of its own.",
	1257: "I am mandated by {0} to sign.",
	1258: "It cannot go in the cart like this; see the checks.",
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
	151:  "Nee",
	152:  "Ja",
	153:  "Kies",
	154:  "Ongewijzigd laten",
	155:  "Laat leeg om niets te wijzigen. Van {0} tot en met {1}",
	156:  "Overstappen op {0}",
	157:  "{0} behouden",
	158:  "Diensten",
	159:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	160:  "Naar uw diensten",
	161:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	162:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	163:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	164:  "Behouden of overstappen",
	165:  "Wat verandert er bij alle?",
	166:  "Bereken",
	167:  "Wat het wordt",
	168:  "In de winkelwagen: ",
	169:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	170:  "Per dienst",
	171:  "Terug naar de wijziging",
	172:  "Oud, nieuw en verschil",
	173:  "De gekozen diensten",
	174:  "Dienst",
	175:  "Verschil",
	176:  "Eenmalig",
	177:  "Vanaf",
	178:  "Totaal van ",
	179:  "Bedragen zijn exclusief btw.",
	180:  "Staat niet (meer) in de winkelwagen",
	181:  "Winkelwagen van ",
	182:  "Winkelwagen",
	183:  "Nog zonder prijs",
	184:  "Regel {0}, {1}: {2}",
	185:  "Regel wijzigen",
	186:  "Nieuwe prijzen bekijken",
	187:  "Verklaring vastleggen",
	188:  "Klant aanvullen",
	189:  "U kunt hiermee verder.",
	190:  "Uw accountmanager kan dit oplossen.",
	191:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	192:  "per maand",
	193:  "Wordt",
	194:  "U zag",
	195:  "Prijs",
	196:  "Vastgelegd: {0}, {1}",
	197:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	198:  "U herziet {0}",
	199:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	200:  "Datum",
	201:  "Naam",
	202:  "Niet opgeslagen",
	203:  "Voor ",
	204:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	205:  "Totaal van deze aanvraag",
	206:  "Begin hier",
	207:  "Meer in deze aanvraag",
	208:  "Een dienst van deze klant wijzigen",
	209:  "Een nieuwe dienst kiezen",
	210:  "Winkelwagen leegmaken",
	211:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	212:  "Definitief leegmaken",
	213:  "Los dit op voordat u de offerte aanvraagt",
	214:  "Let op",
	215:  "Prijzen zijn veranderd",
	216:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	217:  "Nieuwe prijzen aanvaarden",
	218:  "Naar aanvragen",
	219:  "Wijzigen: {0}",
	220:  "Wijzigen",
	221:  "Verwijderen: {0}",
	222:  "Verwijderen",
	223:  "Verklaring van de klant over de looptijd",
	224:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	225:  "Verklaring intrekken",
	226:  "Naam van wie dit namens de klant verklaart",
	227:  "Datum van de verklaring",
	228:  "Verklaring vastleggen",
	229:  "Offerte aanvragen",
	230:  "Dit kan zodra alles hierboven in orde is.",
	231:  "Bekijk wat er nodig is",
	232:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	233:  "Kenmerk van de wijziging",
	234:  "Aanbod",
	235:  "bij {0}",
	236:  "dezelfde dag",
	237:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	238:  "{0} of {1} maanden",
	239:  "Servicecontracten",
	240:  "Telefonie",
	241:  "Verbindingen",
	242:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	243:  "Er is op dit moment niets te bestellen.",
	244:  "Levertijd",
	245:  "Looptijd",
	246:  "naar de winkelwagen",
	247:  "Naar de winkelwagen",
	248:  "Deze regel staat niet meer in de winkelwagen",
	249:  "Controleer uw keuze en sla deze opnieuw op.",
	250:  "Voor welke klant?",
	251:  "Zoek op naam, referentie, KvK-nummer of plaats",
	252:  "Zoeken",
	253:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	254:  "U hebt nog geen klanten. Leg er eerst een vast.",
	255:  "Er zijn meer klanten; zoek om ze te vinden.",
	256:  "Nieuwe klant vastleggen",
	257:  "Uw keuze",
	258:  "Opties",
	259:  "Gewenste datum (optioneel)",
	260:  "Op zijn vroegst op ",
	261:  "Laat leeg voor de vroegst mogelijke datum.",
	262:  "In de winkelwagen",
	263:  "Koppeling",
	264:  "Hoort bij",
	265:  "Hier hoort een andere dienst bij",
	266:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	267:  "Prijs",
	268:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	269:  "Nodig voor een aanvraag",
	270:  "Prijs bijwerken",
	271:  "Terug naar de eerste keuze",
	272:  "Vergelijking sluiten",
	273:  "Opbouw van de prijs",
	274:  "Vergelijken met een andere samenstelling",
	275:  "Levering",
	276:  "Contactpersoon: ",
	277:  "Ander adres of andere contactpersoon",
	278:  "Adres van levering",
	279:  "Contactpersoon op locatie",
	280:  "Nummerbehoud en documenten",
	281:  "Huidige aanbieder",
	282:  "Nummers of reeksen, een per regel",
	283:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	284:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	285:  "Opmerking (optioneel)",
	286:  "Terug naar de offerte",
	287:  "U bent niet bevoegd om te bestellen",
	288:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	289:  "De PDF wordt nog gemaakt",
	290:  "SHA-256 van de PDF",
	291:  "Geldig tot en met",
	292:  "Versie",
	293:  "Contractpartij",
	294:  "Klant",
	295:  "Naar order {0}",
	296:  "Deze offerte is al besteld",
	297:  "Naar de offerte",
	298:  "Status: {0}.",
	299:  "Deze offerte kan nu niet worden besteld",
	300:  "Regel",
	301:  "Ondertekenen en bestellen",
	302:  "Activeren en bestellen",
	303:  "Wat u bestelt",
	304:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	305:  "Uw bevestiging",
	306:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	307:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	308:  "Klanten",
	309:  "Nog niet opgeslagen",
	310:  "Daarna is er iets in veranderd. Slaat u het nu op, dan ontstaat er een tweede klant.",
	311:  "Dit formulier is al een keer opgeslagen",
	312:  "Gegevens van {0}",
	313:  "Nieuwe klant",
	314:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	315:  "Geen klant gevonden met ",
	316:  "Toon alle klanten",
	317:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	318:  "Uw referentie",
	319:  "Plaats",
	320:  "Gegevens",
	321:  "onvolledig",
	322:  "compleet",
	323:  "Volgende",
	324:  "Uw referentie:",
	325:  "Voor een offerte ontbreekt nog:",
	326:  "Gegevens aanvullen",
	327:  "verschil per maand",
	328:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	329:  "Nieuwe dienst kiezen",
	330:  "Deze klant heeft nog geen diensten.",
	331:  "Referentie",
	332:  "Per maand",
	333:  "Bekijk wat u kunt uitbreiden",
	334:  "Offertes van deze klant",
	335:  "Gegevens wijzigen",
	336:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	337:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	338:  "(optioneel)",
	339:  "Opslaan",
	340:  "Annuleren",
	341:  "Contactpersoon",
	342:  "Vestigingsadres",
	343:  "Btw-id",
	344:  "Onderneming",
	345:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	346:  "Taal van de offerte",
	347:  "Nee",
	348:  "Ja",
	349:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	350:  "Kleine onderneming",
	351:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	352:  "KvK-nummer",
	353:  "Statutaire naam",
	354:  "Contactpersoon op locatie",
	355:  "Installatieadres",
	356:  "Postcode",
	357:  "Huisnummer",
	358:  "Straat",
	359:  "E-mail",
	360:  "Telefoon",
	361:  "Land",
	362:  "leeg",
	363:  "Hieronder staat wat u invulde. Slaat u dat op, dan vervangt het wat er nu staat:",
	364:  "Deze klant is intussen gewijzigd",
	365:  "{0} per maand, {1} eenmalig",
	366:  "nu {0}",
	367:  "Uw besluit als ",
	368:  "Goedkeuren kan nu niet",
	369:  "Waarom is de btw-behandeling akkoord?",
	370:  "Korting geven (optioneel)",
	371:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	372:  "Korting op de maandprijs",
	373:  "Korting op eenmalig",
	374:  "Toon eerst de nieuwe cijfers",
	375:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	376:  "Goedkeuren met deze korting",
	377:  "Goedkeuren",
	378:  "Vraag versturen",
	379:  "Uw vraag aan de partner",
	380:  "Terugsturen met een vraag",
	381:  "Definitief afwijzen",
	382:  "Reden voor de partner",
	383:  "Afwijzen",
	384:  "Eenheid",
	385:  "Alleen een accountmanager kan zich laten vervangen.",
	386:  "Deze pagina is niet voor u",
	387:  "{0} tot en met {1}",
	388:  "Vervanging",
	389:  "Ondertekenen namens de klant",
	390:  "Activeren",
	391:  "Offerte",
	392:  "Voortgang",
	393:  "De aanvraag",
	394:  "Opgemerkt bij de aanvraag",
	395:  "Wie beslist",
	396:  "Versies",
	397:  "Geschiedenis en opmerkingen",
	398:  "Opmerking plaatsen",
	399:  "Uw opmerking; uw accountmanager leest deze ook",
	400:  "Opmerking toevoegen",
	401:  "Uw antwoord",
	402:  "Antwoord; de aanvraag zelf verandert niet",
	403:  "Antwoord versturen",
	404:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	405:  "Aanvraag aanpassen",
	406:  "Andere acties",
	407:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	408:  "Offerte aanpassen",
	409:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	410:  "Kopiëren naar de winkelwagen",
	411:  "Intrekken",
	412:  "Reden (optioneel)",
	413:  "Definitief intrekken",
	414:  "Elders ondertekende PDF toevoegen",
	415:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	416:  "Ondertekende PDF, ten hoogste 4 MB",
	417:  "Dit bestand is groter dan 4 MB.",
	418:  "PDF toevoegen",
	419:  "Offertes",
	420:  "Klant of nummer",
	421:  "Alle",
	422:  "Status",
	423:  "Vervangen",
	424:  "Verlopen",
	425:  "Ingetrokken",
	426:  "Afgewezen",
	427:  "Besteld",
	428:  "Goedgekeurd",
	429:  "Vraag aan u",
	430:  "Aangevraagd",
	431:  "Wij beoordelen de aanvraag",
	432:  "Opnieuw aanvragen",
	433:  "Vraag beantwoorden",
	434:  "Laten ondertekenen",
	435:  "Bestellen",
	436:  "Order volgen",
	437:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	438:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	439:  "Geldig t/m",
	440:  "Volgende stap",
	441:  "Hier nog niets gevonden; zoek verder terug.",
	442:  "Niets gevonden.",
	443:  "Toon alles",
	444:  "Kies een PDF.",
	445:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	446:  "Dit bestand is geen PDF.",
	447:  "De naam van het bestand: {0}",
	448:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	449:  "Toegevoegd: {0}",
	450:  "Er ging iets mis.",
	451:  "Inloggen",
	452:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	453:  "Uw account heeft hier nog geen rol",
	454:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	455:  "Het formulier is niet compleet",
	456:  "Opnieuw proberen",
	457:  "Naar het begin",
	458:  "Naar uw werklijst",
	459:  "Extra korting",
	460:  "Met deze korting",
	461:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	462:  "Ten hoogste 100%.",
	463:  "Ten hoogste twee cijfers achter de komma.",
	464:  "Welkom",
	465:  "Overzicht",
	466:  "Bij oneCentral ter beoordeling",
	467:  "oneCentral heeft een vraag",
	468:  "Goedgekeurd, wacht op ondertekening door een collega",
	469:  "Klaar om te ondertekenen",
	470:  "Goedgekeurd, wacht op activering door een collega",
	471:  "Klaar om te activeren",
	472:  "wordt een nieuwe versie van {0}",
	473:  "Blijft staan tot",
	474:  "Laatst gewijzigd",
	475:  "Open winkelwagens",
	476:  "Voortgang",
	477:  "Lopende orders",
	478:  "{0} van {1} geleverd",
	479:  "{0, plural, one {{0} regel} other {{0} regels}}",
	480:  "Bestellen bij oneCentral",
	481:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	482:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	483:  "Uw account is geblokkeerd",
	484:  "Dienst uitbreiden",
	485:  "Nieuwe dienst",
	486:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	487:  "Toegestaan",
	488:  " Alternatief: {0}.",
	489:  "Met motivering toe te staan",
	490:  "Bekijken wij",
	491:  "Moet eerst worden opgelost",
	492:  "Let op",
	493:  "Aan zet: {0}.",
	494:  "uw accountmanager",
	495:  "niet meer nodig",
	496:  "teruggestuurd",
	497:  "afgewezen",
	498:  "goedgekeurd",
	499:  "wacht op {0}",
	500:  "wacht op besluit",
	501:  " door {0}, {1}",
	502:  "Boven {0} beslist ook een {1}.",
	503:  "niet geleverd",
	504:  "geannuleerd",
	505:  "opgeleverd",
	506:  "Order vrijgegeven",
	507:  "Elders ondertekend document toegevoegd",
	508:  "Document van versie {0} gemaakt",
	509:  "Opmerking",
	510:  "Overgedragen aan {0}",
	511:  "Versie {0} vervangen",
	512:  "Versie {0} verlopen",
	513:  "Versie {0} ingetrokken",
	514:  "Versie {0} teruggestuurd met een vraag",
	515:  "Versie {0} afgewezen",
	516:  "Versie {0} goedgekeurd",
	517:  "Akkoord met versie {0}",
	518:  "Korting gegeven: versie {0}",
	519:  "Versie {0} wordt aangepast",
	520:  "Vraag beantwoord met versie {0}",
	521:  "Versie {0} aangevraagd",
	522:  "Naar de inhoud",
	523:  "Hoofdmenu",
	524:  "Uitloggen",
	525:  "kenmerk van deze pagina",
	526:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	527:  "Inloggen en beoordelen",
	528:  "Door deze pagina te openen beslist u nog niets.",
	529:  "Uw besluit wordt gevraagd",
	530:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	531:  "Deze aanvraag wacht niet op u",
	532:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	533:  "Hierover valt niets meer te beslissen",
	534:  "Bekijk de aanvraag",
	535:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	536:  "Er is een nieuwere versie",
	537:  "Naar de nieuwste versie",
	538:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	539:  "{0, plural, one {{0} uur} other {{0} uur}}",
	540:  "minder dan een uur",
	541:  "In deze weken is niets aangevraagd, besloten of besteld.",
	542:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	543:  "{0} weken",
	544:  "Cijfers",
	545:  "Naar de cijfers",
	546:  "Deze periode is er niet",
	547:  "excl. btw; orders: {0}",
	548:  "Gewonnen per maand",
	549:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	550:  "Van besluit tot order",
	551:  "Van aanvraag tot besluit",
	552:  "waarvan nu besteld: {0}",
	553:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	554:  "Werkdagen van besluit tot order",
	555:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	556:  "Werkdagen van aanvraag tot besluit",
	557:  "Het verschil per maand van de orders, excl. btw.",
	558:  "Gewonnen per maand, per week van de order",
	559:  "{0}, waarvan besteld {1}",
	560:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	561:  "Aanvragen per week",
	562:  "{0}, 9 van de 10 binnen {1}",
	563:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	564:  "Samen",
	565:  "Week, vanaf maandag",
	566:  "Tot order, 90%",
	567:  "Tot order, mediaan",
	568:  "Tot besluit, 90%",
	569:  "Tot besluit, mediaan",
	570:  "Besloten",
	571:  "Nu besteld",
	572:  "Periode",
	573:  "Per partner",
	574:  "Per week",
	575:  "Download als CSV",
	576:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	577:  "gewonnen per maand, euro excl. btw",
	578:  "werkdagen tot order, 90%",
	579:  "werkdagen tot order, mediaan",
	580:  "besteld",
	581:  "werkdagen tot besluit, 90%",
	582:  "werkdagen tot besluit, mediaan",
	583:  "besloten",
	584:  "waarvan nu besteld",
	585:  "aangevraagd",
	586:  "partnernummer",
	587:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	588:  "Wacht op vrijgave",
	589:  "Opgeleverd",
	590:  "wacht op oneCentral",
	591:  "Vrijgegeven",
	592:  "Verklaring",
	593:  "Op",
	594:  "Ondertekend door",
	595:  "Geactiveerd door",
	596:  "Vastgelegd door",
	597:  "Dienst {0}",
	598:  "Opgeleverd op",
	599:  "Gepland was",
	600:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	601:  "Geplande datum",
	602:  "Specificatie in de offerte",
	603:  "Bevestiging",
	604:  "Offerte ",
	605:  "Deze regel annuleren",
	606:  "Reden",
	607:  "Regel annuleren",
	608:  "Niet geleverd",
	609:  "Geannuleerd",
	610:  "Deels klaar",
	611:  "In uitvoering",
	612:  "{0} van {1}",
	613:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	614:  "Orders, de nieuwste eerst; bedragen zonder btw",
	615:  "Besteld op",
	616:  "Eerstvolgende datum",
	617:  "Hier bestellen de partners van oneCentral.",
	618:  "engineering beoordeelt het ontwerp",
	619:  ", in stappen van {0}",
	620:  "Van {0} tot en met {1}",
	621:  "{0}: ten minste die van wat eraan gekoppeld is.",
	622:  "{0}: {1} tot {2} keer {3}.",
	623:  "vraagt een document: {0}",
	624:  "niet samen met {0}",
	625:  "geldt voor alle {0}",
	626:  "ten hoogste {0}",
	627:  "Kenmerk van de {0}",
	628:  "geen",
	629:  "Hoort bij een van: {0}.",
	630:  "in de winkelwagen",
	631:  "Naar de winkelwagen van deze klant",
	632:  "Alleen versie {0} geldt nog.",
	633:  "U bekijkt een eerdere versie",
	634:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	635:  "Wij hebben een vraag",
	636:  "Deze offerte is besteld als order {0}.",
	637:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	638:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	639:  "Wij beoordelen uw aanvraag",
	640:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	641:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	642:  "uiterlijk {0}",
	643:  "wacht op uw antwoord",
	644:  " en ",
	645:  "wacht op {0}",
	646:  "Uw antwoord op onze vraag",
	647:  "Voor uw klant, met prijzen (PDF)",
	648:  "Voor uw klant, zonder prijzen (PDF)",
	649:  "De offerte als PDF",
	650:  "Versie {0}",
	651:  "Controleer deze velden:",
	652:  "Nog niet alles klopt",
	653:  "Documenten",
	654:  "Nummers",
	655:  "Opmerking",
	656:  "Gewenste datum",
	657:  "{0}, gepland tot en met {1}",
	658:  "Opties: prijs per stuk",
	659:  "anders",
	660:  "gelijk",
	661:  "Deze keuze",
	662:  "Eerste keuze",
	663:  "Vergelijking",
	664:  "ja",
	665:  "nee",
	666:  "Geef een reden om dit toe te staan.",
	667:  "Aanvraag",
	668:  "Naar uw besluit",
	669:  "Controles",
	670:  "Btw",
	671:  "Uw opmerking; de partner leest deze ook",
	672:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	673:  "loopt per maand door",
	674:  "beëindigd",
	675:  "geblokkeerd",
	676:  "actief",
	677:  "Contact",
	678:  "Adres",
	679:  "Maandprijs, excl. btw",
	680:  "Status",
	681:  "Kenmerk",
	682:  "{0}, t/m {1} ({2})",
	683:  "Product, kenmerk, referentie of plaats",
	684:  "Alle klanten",
	685:  "Alle producten",
	686:  "Uitbreiden",
	687:  "Nu niet uit te breiden",
	688:  "Nu uit te breiden",
	689:  "Alle diensten",
	690:  "Filter toepassen",
	691:  "Vink diensten aan om ze samen te wijzigen.",
	692:  "Alles op deze pagina aanvinken",
	693:  "Mogelijkheden",
	694:  "Aangevinkte diensten wijzigen",
	695:  "Volgende diensten",
	696:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	697:  "Er is geen dienst die hieraan voldoet.",
	698:  "Toon alle diensten",
	699:  "Uw klanten hebben nog geen diensten.",
	700:  "Bekijk het aanbod",
	701:  "Kies {0} {1}",
	702:  "Uit te breiden: ",
	703:  "Overstappen op ",
	704:  "Wijzigen: {0} {1}",
	705:  "Een wijziging van deze dienst staat in de winkelwagen",
	706:  "Alleen overstappen kan nog",
	707:  "Wijzigen kan nu niet",
	708:  "Bekijk de lopende order",
	709:  "Deze dienst wijzigen",
	710:  "Loopt over",
	711:  "Configuratie",
	712:  "Uit te breiden",
	713:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	714:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	715:  "Antwoord op uw vraag",
	716:  "Aangevraagd op",
	717:  "Aangevraagd door",
	718:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	719:  "Naar de nieuwe cijfers",
	720:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	721:  "Nog niet opgeslagen",
	722:  "korting op eenmalig",
	723:  "korting op de maandprijs",
	724:  "Akkoord",
	725:  "Machtiging",
	726:  "Functie ondertekenaar",
	727:  "Naam ondertekenaar",
	728:  "Antwoord",
	729:  "Ondertekende PDF",
	730:  "Vraag",
	731:  "Btw-controle",
	732:  "Deze versie was geldig tot en met {0}.",
	733:  "Teruggestuurd met een vraag",
	734:  "De partner kan bestellen tot en met {0}.",
	735:  "Deze versie wacht niet op u",
	736:  "U hebt deze versie goedgekeurd",
	737:  "Nog te beslissen door: {0}.",
	738:  "Regel {0}: ",
	739:  "Werklijst",
	740:  "Dit is de werklijst van oneCentral.",
	741:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	742:  "Er is niets in de winkelwagen gelegd",
	743:  "De wijziging in de winkelwagen aanpassen",
	744:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	745:  "Deze dienst staat al in de winkelwagen",
	746:  "Wijzigen: {0}",
	747:  "{0} behouden",
	748:  "Dit is nog niet te berekenen",
	749:  "Ingangsdatum",
	750:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	751:  "Geen wijziging om te berekenen",
	752:  "Deze dienst kan nu niet wijzigen",
	753:  "Wat verandert er?",
	754:  "Nummers meenemen",
	755:  "Wijziging in de winkelwagen opslaan",
	756:  "In de winkelwagen",
	757:  "Huidig en nieuw",
	758:  "Kies wat er verandert; hier ziet u wat het kost.",
	759:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	760:  "Maandprijs per aantal",
	761:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	762:  "Bijvoorbeeld het inkoopnummer van de klant",
	763:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	764:  "nu",
	765:  "; nu {0}",
	766:  ", in stappen van {0}",
	767:  "Van {0} tot en met {1}",
	768:  "nu aan; zonder: {0}",
	769:  "; nu {0}",
	770:  "Ten hoogste {0}",
	771:  "Huidige looptijd behouden: {0}",
	772:  "Nummers die meegaan",
	773:  "Huidige aanbieder van de nummers",
	774:  "Kenmerk van het document {0}",
	775:  "Kenmerk van de portingmachtiging",
	776:  "{0} per maand",
	777:  "zelfde maandprijs",
	778:  "op de gekozen datum",
	779:  "na afloop van de looptijd",
	780:  "per de eerste van een maand",
	781:  "zodra levering mogelijk is",
	782:  "blijft: {0}, t/m {1}",
	783:  "nieuw: {0}, t/m {1}",
	784:  "U hebt geen openstaande aanvragen.",
	785:  "Niets van wat op u wacht, past bij dit filter.",
	786:  "Geef een bedrag als 1.234,56.",
	787:  "Kies een van de mogelijkheden.",
	788:  "Bedrag vanaf, per maand of eenmalig",
	789:  "Wacht",
	790:  "U beslist als",
	791:  "7 dagen of langer",
	792:  "3 dagen of langer",
	793:  "1 dag of langer",
	794:  " (akkoord)",
	795:  " (nog niet)",
	796:  "Filteren",
	797:  "Toon alles",
	798:  "U vervangt ",
	799:  "Wacht sinds",
	800:  "Ook nodig",
	801:  "niemand anders",
	802:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	803:  "U hebt geen vervanging ingesteld.",
	804:  "Verwijderen: {0}",
	805:  "Vervanging toevoegen",
	806:  "Collega",
	807:  "Kies een accountmanager",
	808:  "Eerste dag",
	809:  "Laatste dag",
	810:  "Toevoegen",
	811:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	812:  "Kenmerk",
	813:  "Totaal",
	814:  "Totaal van deze offerte",
	815:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	816:  "Looptijd langer dan 24 maanden",
	817:  "Opmerkingen",
	818:  "Voorwaarden",
	819:  "Op deze offerte zijn van toepassing {0}.",
	820:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	821:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	822:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	823:  "Geldigheid",
	824:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	825:  "Dit aanbod is",
	826:  "Deze offerte is",
	827:  "De geldigheid wordt bij goedkeuring bepaald.",
	828:  "Handtekening",
	829:  "Plaats en datum",
	830:  "Functie",
	831:  "Namens {0}",
	832:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	833:  "Voor akkoord",
	834:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	835:  "Activering",
	836:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	837:  "Ter informatie",
	838:  "Maandprijs",
	839:  "vervalt",
	840:  "nieuw",
	841:  "overstap",
	842:  "Nieuw",
	843:  "Oud",
	844:  "gewijzigd",
	845:  "ongewijzigd",
	846:  "Specificatie",
	847:  "Locatie en contact",
	848:  "Levering en looptijd",
	849:  "Wijziging",
	850:  "Overstap",
	851:  "Gekoppeld aan",
	852:  "{0} (einde van de looptijd)",
	853:  "{0} (begin van de maand)",
	854:  "{0}, loopt tot en met {1} ({2} resterend)",
	855:  "loopt per maand",
	856:  "{0} vanaf oplevering, gepland tot en met {1}",
	857:  "regel {0}, {1}",
	858:  "Locatie",
	859:  "Toegezegd document",
	860:  "{0}",
	861:  " en nog {0}",
	862:  "Open deze offerte in het partnerportaal",
	863:  "kenmerk {0}",
	864:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	865:  "btw-id {0}",
	866:  "KvK {0}",
	867:  "{0}, statutair gevestigd te {1}",
	868:  "Uw partner",
	869:  "Locatie klant",
	870:  "Klantreferentie",
	871:  "Uw btw-id",
	872:  "Uw KvK-nummer",
	873:  "Uw leverancier",
	874:  "Nummer",
	875:  "wordt bij goedkeuring bepaald",
	876:  "Graag bieden wij u het volgende aan: {0}.{1}",
	877:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	878:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	879:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	880:  "Wat er verandert",
	881:  "Levertijd (werkdagen)",
	882:  "Gepland",
	883:  " (per stuk)",
	884:  "Optie: {0}",
	885:  " ({0} per stuk)",
	886:  "SLA (hersteltijd, beschikbaarheid)",
	887:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	888:  "Open de winkelwagen",
	889:  "Wordt verwijderd op",
	890:  "Laatst gewijzigd door",
	891:  "Inhoud",
	892:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	893:  "Uw winkelwagen staat nog open",
	894:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	895:  "Ingangsdatum",
	896:  "Te porteren",
	897:  "Koppeling",
	898:  "Referentie klant",
	899:  "Contact op locatie",
	900:  "regel {0}",
	901:  "dienst {0}",
	902:  "loopt door tot en met {0}, nog {1}",
	903:  "verlengd, per maand opzegbaar",
	904:  "{0} vanaf oplevering",
	905:  "regel {0} ({1})",
	906:  "Toelichting",
	907:  " ({0})",
	908:  "{0}: {1}",
	909:  "Voortgang per regel",
	910:  "In de winkelwagen",
	911:  "{0} (Nederlandse tijd)",
	912:  "Kenmerk {0}, controlegetal {1}.",
	913:  "Moment: {0}.",
	914:  "Automatisch verstuurd door oneCentral.",
	915:  "Download de bevestiging (PDF)",
	916:  "Geachte {0},",
	917:  "Geachte heer, mevrouw,",
	918:  "{0} van {1}",
	919:  "Orderstatus",
	920:  "Order",
	921:  "Bekijk de order",
	922:  "{0} op",
	923:  "{0} door",
	924:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	925:  "De order is ontvangen",
	926:  "Order {0} ontvangen, {1}",
	927:  "De order is vrijgegeven voor levering.",
	928:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	929:  "Geactiveerd",
	930:  "{0}, {1}",
	931:  "Ondertekend",
	932:  "Vrijgegeven op",
	933:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	934:  "De order is vrijgegeven voor levering",
	935:  "Order {0} vrijgegeven, {1}",
	936:  "Order {0} opgeleverd, {1}",
	937:  "Opgeleverd in order {0}, {1}",
	938:  "Order {0} voor {1} is opgeleverd.",
	939:  "In order {0} voor {1} is {2} opgeleverd.",
	940:  "Annulering in order {0}, {1}",
	941:  "Order {0} voor {1} is geannuleerd.",
	942:  "In order {0} voor {1} is {2} geannuleerd.",
	943:  "De levering is mislukt",
	944:  "Levering mislukt in order {0}, {1}",
	945:  "Order {0} voor {1} kon niet worden geleverd.",
	946:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	947:  "Order {0} voor {1} is deels afgehandeld.",
	948:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	949:  "Partner",
	950:  "Antwoord van de partner op de vraag",
	951:  "Eén besluit uit uw groep is genoeg.",
	952:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	953:  "Bekijk en beslis",
	954:  "Beslissen vóór",
	955:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	956:  "Uw goedkeuring wordt gevraagd",
	957:  "Goedkeuring gevraagd: {0}, {1}",
	958:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	959:  "Uw besluit wordt nog gevraagd",
	960:  "Herinnering: {0} wacht op uw besluit, {1}",
	961:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	962:  "Uw besluit als vervanger wordt gevraagd",
	963:  "Als vervanger: {0} wacht op uw besluit, {1}",
	964:  "Bekijk de offerte",
	965:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	966:  "De aanvraag is teruggestuurd met een vraag",
	967:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	968:  "Beantwoord de vraag",
	969:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	970:  "Er is een vraag over uw aanvraag",
	971:  "Vraag over offerte {0}, {1}",
	972:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	973:  "De offerte is afgewezen",
	974:  "Offerte {0} afgewezen, {1}",
	975:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	976:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	977:  "De offerte is goedgekeurd",
	978:  "Offerte {0} goedgekeurd, {1}",
	979:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	980:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	981:  "De partner kan de offerte nu namens de klant ondertekenen.",
	982:  "De partner kan de offerte nu activeren.",
	983:  "Bekijk en onderteken",
	984:  "Bekijk en activeer",
	985:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	986:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	987:  "De offerte verloopt binnenkort",
	988:  "Offerte {0} verloopt op {1}, {2}",
	989:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	990:  "De offerte is ingetrokken",
	991:  "Offerte {0} ingetrokken, {1}",
	992:  "Was geldig tot en met",
	993:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	994:  "De offerte is verlopen",
	995:  "Offerte {0} verlopen, {1}",
	996:  "Een opmerking verandert de offerte niet.",
	997:  "Lees en reageer",
	998:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	999:  "Er is een nieuwe opmerking",
	1000: "Nieuwe opmerking bij offerte {0}, {1}",
	1001: "E-mail over {0} niet bezorgd, {1}",
	1002: "Bekijk de gegevens",
	1003: "Niet bezorgd",
	1004: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1005: "Een e-mail kon niet worden bezorgd",
	1006: "Waarom uw besluit nodig is",
	1007: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1008: " Alternatief:",
	1009: ", regel {0}",
	1010: "Akkoord van {0}",
	1011: "Te beoordelen",
	1012: "Waar u op moet letten",
	1013: "uur",
	1014: "uur",
	1015: "Hersteltijd",
	1016: "Niveau",
	1017: "Pakket",
	1018: "ampère",
	1019: "Ten hoogste",
	1020: "Stroom",
	1021: "Ruimte",
	1022: "GB opslag",
	1023: "Opslag",
	1024: "Opslag (SSD)",
	1025: "GB geheugen",
	1026: "Geheugen",
	1027: "Maat",
	1028: "gebruikers",
	1029: "Gebruikers",
	1030: "Type gebruiker",
	1031: "nummers",
	1032: "kanalen",
	1033: "Spraakkanalen",
	1034: "Databundel",
	1035: "Doorvoer",
	1036: "Bandbreedte",
	1037: "Dit product kent geen varianten.",
	1038: "Dit product kent dit kenmerk niet.",
	1039: "Dit product kent geen aantal.",
	1040: "Gaat niet samen met {0}.",
	1041: "Ten hoogste {0}.",
	1042: "Deze optie bestaat niet bij dit product.",
	1043: "Alleen een beheerder kan dit.",
	1044: "Wijzig de accountmanager met de opdracht daarvoor.",
	1045: "Kies nl of en.",
	1046: "Noem de accountmanager.",
	1047: "Dit niveau bestaat niet.",
	1048: "Kies reseller of solutions.",
	1049: "Letters, cijfers, - en _.",
	1050: "Dit is geen accountmanager.",
	1051: "Geen rol van oneCentral.",
	1052: "Noem het subject.",
	1053: "Alleen een accountmanager kan dit.",
	1054: "Een ander dan uzelf.",
	1055: "De laatste dag moet op of na de eerste dag liggen.",
	1056: "Ten hoogste twintig.",
	1057: "Hierover is al beslist.",
	1058: "Deze versie wacht niet op u.",
	1059: "U hebt over deze versie al beslist.",
	1060: "De aanvrager beslist niet.",
	1061: "Alleen de accountmanager kan dit toestaan.",
	1062: "Alleen de accountmanager geeft korting.",
	1063: "Deze versie kan niet opnieuw worden berekend.",
	1064: "Deze regel bestaat niet.",
	1065: "Van nul tot en met het bedrag zelf.",
	1066: "Van 0 tot en met 10.000 basispunten.",
	1067: "Geef een percentage of een bedrag.",
	1068: "Geef een partner op.",
	1069: "U hebt hier geen rol.",
	1070: "partner",
	1071: "Alleen een partner kan dit.",
	1072: "offerte",
	1073: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1074: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1075: "Een kleur als #0E3C61.",
	1076: "Ten hoogste 80 diensten.",
	1077: "dienst",
	1078: "De winkelwagen is intussen gewijzigd.",
	1079: "Ten hoogste 80 regels per aanvraag.",
	1080: "Van 1 tot en met 80 regels.",
	1081: "regel",
	1082: "Deze koppeling bestaat niet.",
	1083: "Deze klant heeft deze dienst niet.",
	1084: "Dit product bestaat niet.",
	1085: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1086: "Noem de hash van wat u zag.",
	1087: "Een datum, niet in de toekomst.",
	1088: "Deze dienst staat al in de winkelwagen.",
	1089: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1090: "De winkelwagen is leeg.",
	1091: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1092: "Vul de klantgegevens aan: {0}.",
	1093: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1094: "De dienst is veranderd sinds de aanvraag.",
	1095: "De gekoppelde dienst is beëindigd.",
	1096: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1097: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1098: "Noem de SHA-256 van het document dat is getekend.",
	1099: "Bevestig dat u namens de klant mag ondertekenen.",
	1100: "Vul uw naam in.",
	1101: "Vul uw functie in.",
	1102: "Bevestig dat u akkoord gaat.",
	1103: "Deze offerte was geldig tot en met {0}.",
	1104: "Deze offerte is al besteld als order {0}.",
	1105: "Deze partner bevestigt anders: {0}.",
	1106: "Dit is niet het document van deze versie.",
	1107: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1108: "Geef een naam of een referentie.",
	1109: "De klant is intussen gewijzigd.",
	1110: "Vul het adres van levering in.",
	1111: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1112: "Dit is op dit adres niet leverbaar.",
	1113: "Vul de huidige aanbieder en de nummers in.",
	1114: "Vul het kenmerk in van het document: {0}.",
	1115: "portingmachtiging",
	1116: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1117: "Er loopt een nummerportering op deze dienst.",
	1118: "Deze dienst wordt beëindigd.",
	1119: "Deze dienst is geblokkeerd.",
	1120: "Deze dienst is beëindigd.",
	1121: "Er loopt al een order op deze dienst.",
	1122: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1123: "Deze dienst kan niet worden uitgebreid.",
	1124: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1125: "Deze offerte bestaat niet.",
	1126: "Geen PDF.",
	1127: "Ten hoogste 4 MB.",
	1128: "bewijsstuk",
	1129: "Van de dag van de order tot en met vandaag.",
	1130: "Bevat een stuurteken.",
	1131: "Ten hoogste {0} tekens.",
	1132: "Dit veld is verplicht.",
	1133: "Een postcode als 1234 AB.",
	1134: "Een landcode van twee letters (ISO 3166-1).",
	1135: "Een telefoonnummer als 0201234567 of +31201234567.",
	1136: "Een e-mailadres als naam@bedrijf.nl.",
	1137: "Geen geldig btw-id van dit land.",
	1138: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1139: "Noem een dienst of een regel.",
	1140: "Ten hoogste vijf.",
	1141: "Een datum in deze eeuw.",
	1142: "Van 0 tot en met 120 maanden.",
	1143: "Alleen bij modify.",
	1144: "Noem de versie van de dienst die u zag.",
	1145: "Kies de dienst die verandert.",
	1146: "Kies een product.",
	1147: "Kies add of modify.",
	1148: "Onbekende optie.",
	1149: "Onbekend kenmerk.",
	1150: "Te veel kenmerken of opties.",
	1151: "Van 0 tot en met 1.000.000.",
	1152: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1153: "Ten hoogste twintig nummers of reeksen.",
	1154: "Kies 13, 26 of 52 weken.",
	1155: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1156: "Deze dienst bestaat niet meer.",
	1157: "Dit product is niet (meer) te bestellen.",
	1158: "Deze dienst kan niet naar dit product overstappen.",
	1159: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1160: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1161: "product",
	1162: "Er is pas een document als de versie is goedgekeurd.",
	1163: "Kies acknowledged, inProgress of partial.",
	1164: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1165: "Deze versie bestaat niet.",
	1166: "Er is een nieuwere versie: {0}.",
	1167: "Een of meer controles zijn niet geslaagd.",
	1168: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1169: "De winkelwagen van deze klant is niet leeg.",
	1170: "U mag dit niet doen.",
	1171: "Deze looptijd kan niet bij dit product.",
	1172: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1173: "Er verandert niets.",
	1174: "Dit kan op zijn vroegst op {0}.",
	1175: "Met de huidige status kan dit niet.",
	1176: "Koppelingen alleen in een winkelwagen.",
	1177: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1178: "Btw verlegd naar de afnemer.",
	1179: "Er is al een catalogus vanaf {0}.",
	1180: "Er is al een andere catalogus {0}.",
	1181: "Het is even te druk; probeer het opnieuw.",
	1182: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1183: "Deze cursor hoort niet bij deze lijst.",
	1184: "klant",
	1185: "persoon",
	1186: "Deze rol beoordeelt geen offertes.",
	1187: "In deze status is een order niet open.",
	1188: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1189: "winkelwagen",
	1190: "versie van de offerte",
	1191: "document",
	1192: "order",
	1193: "taak",
	1194: "sessie",
	1195: "Kies accountManager, salesManager of engineering.",
	1196: "Het verzoek is niet volledig ontvangen.",
	1197: "Dit is geen JSON: kijk bij byte {0}.",
	1198: "Dit is geen UTF-8.",
	1199: "Te diep genest.",
	1200: "Dit veld staat er meer dan eens.",
	1201: "Deze parameter staat er meer dan eens.",
	1202: "Deze parameter bestaat hier niet.",
	1203: "De querystring is niet goed gevormd.",
	1204: "Een geheel getal van 1 tot en met {0}.",
	1205: "Kies uit {0}.",
	1206: "Een andere versie dan die in het pad.",
	1207: "Stuur {0}.",
	1208: "een object",
	1209: "Zonder prijzen alleen met for=customer.",
	1210: "Ten hoogste 100 tekens.",
	1211: "Een andere dienst dan die in het pad.",
	1212: "Alleen modify.",
	1213: "een lijst",
	1214: "Een datum als 2026-11-17.",
	1215: "Een null kan hier niet; laat het veld weg.",
	1216: "Dit veld bestaat hier niet.",
	1217: "een geheel getal",
	1218: "true of false",
	1219: "een tekst",
	1220: "Deze link is verlopen",
	1221: "Deze link is ingetrokken",
	1222: "Deze link is ongeldig of verlopen.",
	1223: "Deze link is niet geldig",
	1224: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1225: "Deze link is niet compleet",
	1226: "Probeer het opnieuw.",
	1227: "Het inloggen is niet gelukt",
	1228: "Inloggen kan even niet",
	1229: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1230: "Met dit account kunt u hier niet inloggen.",
	1231: "U hebt hier geen toegang",
	1232: "Dit formulier kwam niet van onze site",
	1233: "Dit bestaat niet, of is niet voor u.",
	1234: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1235: "Probeer het over enkele ogenblikken opnieuw.",
	1236: "Er ging iets mis",
	1237: "Het verzoek is afgebroken",
	1238: "Even geduld",
	1239: "Noem de versie die u zag",
	1240: "Dit klopt niet",
	1241: "Dit mediatype kan hier niet",
	1242: "Er is te veel verstuurd",
	1243: "Wat u zag is intussen gewijzigd",
	1244: "Dit kan nu niet",
	1245: "Deze methode kan hier niet",
	1246: "Niet gevonden",
	1247: "U hebt geen toegang tot deze pagina",
	1248: "U bent niet ingelogd",
	1249: "Dat ligt aan ons. Probeer het later opnieuw.",
	1250: "Ten hoogste {0} KB.",
	1251: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1252: "Noem één ETag, tussen aanhalingstekens.",
	1253: "Een zwakke ETag komt met niets overeen.",
	1254: "Noem in If-Match de ETag van wat u zag.",
	1255: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1256: "Geef elk verzoek een eigen sleutel.",
	1257: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1258: "Zo kan het niet in de winkelwagen; zie de controles.",
}
