// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1265

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

// NowPM says "Now p/m".
var NowPM = Message{key: 175}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 176}

// Difference says "Difference".
var Difference = Message{key: 177}

// OneOff says "One-off".
var OneOff = Message{key: 178}

// From says "From".
var From = Message{key: 179}

// TotalOf says "Total of ".
var TotalOf = Message{key: 180}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 181}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 182}

// CartOf says "Cart of ".
var CartOf = Message{key: 183}

// Cart says "Cart".
var Cart = Message{key: 184}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 185}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{186, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 187}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 188}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 189}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 190}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 191}

// YourAccountManagerCanMend says "Your account manager can mend this.".
var YourAccountManagerCanMend = Message{key: 192}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 193}

// PerMonth says "per month".
var PerMonth = Message{key: 194}

// Becomes says "Becomes".
var Becomes = Message{key: 195}

// YouSaw says "You saw".
var YouSaw = Message{key: 196}

// Price says "Price".
var Price = Message{key: 197}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{198, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{199, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{200, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 201}

// Date says "Date".
var Date = Message{key: 202}

// Name says "Name".
var Name = Message{key: 203}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 204}

// For says "For ".
var For = Message{key: 205}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 206}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 207}

// StartHere says "Start here".
var StartHere = Message{key: 208}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 209}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 210}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 211}

// ThrowCartAway says "Empty cart".
var ThrowCartAway = Message{key: 212}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 213}

// ThrowAwayForGood says "Empty it for good".
var ThrowAwayForGood = Message{key: 214}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 215}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 216}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 217}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 218}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 219}

// ToRequest says "To the request".
var ToRequest = Message{key: 220}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{221, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 222}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{223, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 224}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 225}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 226}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 227}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 228}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 229}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 230}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 231}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 232}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 233}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 234}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 235}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 236}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{237, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 238}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{239, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{240, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 241}

// Telephony says "Telephony".
var Telephony = Message{key: 242}

// Connections says "Connections".
var Connections = Message{key: 243}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 244}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 245}

// LeadTime says "Lead time".
var LeadTime = Message{key: 246}

// Term says "Term".
var Term = Message{key: 247}

// ToCart says "to the cart".
var ToCart = Message{key: 248}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 249}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 250}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 251}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 252}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 253}

// Search says "Search".
var Search = Message{key: 254}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 255}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 256}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 257}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 258}

// YourChoice says "Your choice".
var YourChoice = Message{key: 259}

// Options says "Options".
var Options = Message{key: 260}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 261}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 262}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 263}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 264}

// Link says "Link".
var Link = Message{key: 265}

// GoesWith says "Goes with".
var GoesWith = Message{key: 266}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 267}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 268}

// WhatItCosts says "Price".
var WhatItCosts = Message{key: 269}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 270}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 271}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 272}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 273}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 274}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 275}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 276}

// Delivery says "Delivery".
var Delivery = Message{key: 277}

// At says "Contact: ".
var At = Message{key: 278}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 279}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 280}

// ContactThere says "Contact there".
var ContactThere = Message{key: 281}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 282}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 283}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 284}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 285}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 286}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 287}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 288}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 289}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 290}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 291}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 292}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 293}

// Version says "Version".
var Version = Message{key: 294}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 295}

// Customer says "Customer".
var Customer = Message{key: 296}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{297, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 298}

// ToQuote says "To the quote".
var ToQuote = Message{key: 299}

// State says "State: {state}.".
func State(state string) Message {
	return Message{300, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 301}

// DifferencePerMonth says "Difference per month".
var DifferencePerMonth = Message{key: 302}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 303}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 304}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 305}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 306}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 307}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 308}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 309}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 310}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 311}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 312}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 313}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 314}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{315, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 316}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 317}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 318}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 319}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 320}

// YourReference says "Your reference".
var YourReference = Message{key: 321}

// Town says "Town".
var Town = Message{key: 322}

// Details says "Details".
var Details = Message{key: 323}

// Incomplete says "incomplete".
var Incomplete = Message{key: 324}

// Complete says "complete".
var Complete = Message{key: 325}

// Next says "Next".
var Next = Message{key: 326}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 327}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 328}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 329}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 330}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 331}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 332}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 333}

// Reference says "Reference".
var Reference = Message{key: 334}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 335}

// SeeWhatCanGrow says "See what you can upgrade".
var SeeWhatCanGrow = Message{key: 336}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 337}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 338}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 339}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 340}

// Optional says "(optional)".
var Optional = Message{key: 341}

// Save says "Save".
var Save = Message{key: 342}

// Cancel says "Cancel".
var Cancel = Message{key: 343}

// Contact says "Contact".
var Contact = Message{key: 344}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 345}

// VatId says "VAT id".
var VatId = Message{key: 346}

// Business says "Business".
var Business = Message{key: 347}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 348}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 349}

// No says "No".
var No = Message{key: 350}

// Yes says "Yes".
var Yes = Message{key: 351}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 352}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 353}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 354}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 355}

// LegalName says "Legal name".
var LegalName = Message{key: 356}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 357}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 358}

// Postcode says "Postcode".
var Postcode = Message{key: 359}

// HouseNumber says "House number".
var HouseNumber = Message{key: 360}

// Street says "Street".
var Street = Message{key: 361}

// EMail says "E-mail".
var EMail = Message{key: 362}

// Telephone says "Telephone".
var Telephone = Message{key: 363}

// Country says "Country".
var Country = Message{key: 364}

// Empty says "empty".
var Empty = Message{key: 365}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 366}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 367}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{368, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{369, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 370}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 371}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 372}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 373}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 374}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 375}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 376}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 377}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 378}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 379}

// Approve says "Approve".
var Approve = Message{key: 380}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 381}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 382}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 383}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 384}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 385}

// Decline says "Decline".
var Decline = Message{key: 386}

// Unit says "Unit".
var Unit = Message{key: 387}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 388}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 389}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{390, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 391}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 392}

// Activate says "Activate".
var Activate = Message{key: 393}

// Quote says "Quote".
var Quote = Message{key: 394}

// Progress says "Progress".
var Progress = Message{key: 395}

// Request says "The request".
var Request = Message{key: 396}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 397}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 398}

// Versions says "Versions".
var Versions = Message{key: 399}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 400}

// AddComment says "Add comment".
var AddComment = Message{key: 401}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 402}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 403}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 404}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 405}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 406}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 407}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 408}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 409}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 410}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 411}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 412}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 413}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 414}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 415}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 416}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 417}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 418}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 419}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 420}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 421}

// Quotes says "Quotes".
var Quotes = Message{key: 422}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 423}

// All says "All".
var All = Message{key: 424}

// StateDossiers says "State".
var StateDossiers = Message{key: 425}

// Superseded says "Superseded".
var Superseded = Message{key: 426}

// Expired says "Expired".
var Expired = Message{key: 427}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 428}

// Declined says "Declined".
var Declined = Message{key: 429}

// Ordered says "Ordered".
var Ordered = Message{key: 430}

// Approved says "Approved".
var Approved = Message{key: 431}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 432}

// Requested says "Requested".
var Requested = Message{key: 433}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 434}

// AskAgain says "Ask again".
var AskAgain = Message{key: 435}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 436}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 437}

// Order says "Order".
var Order = Message{key: 438}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 439}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 440}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 441}

// DifferencePM says "Difference p.m.".
var DifferencePM = Message{key: 442}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 443}

// NextStep says "Next step".
var NextStep = Message{key: 444}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 445}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 446}

// ShowAll says "Show all".
var ShowAll = Message{key: 447}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 448}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 449}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 450}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{451, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 452}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{453, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 454}

// LogIn says "Log in".
var LogIn = Message{key: 455}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 456}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 457}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 458}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 459}

// TryAgain says "Try again".
var TryAgain = Message{key: 460}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 461}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 462}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 463}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 464}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 465}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 466}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 467}

// Welcome says "Welcome".
var Welcome = Message{key: 468}

// Overview says "Overview".
var Overview = Message{key: 469}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 470}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 471}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 472}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 473}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 474}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 475}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{476, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 477}

// LastChanged says "Last changed".
var LastChanged = Message{key: 478}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 479}

// StateHome says "Progress".
var StateHome = Message{key: 480}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 481}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{482, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{483, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 484}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 485}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 486}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 487}

// LetServiceGrow says "Upgrade a service".
var LetServiceGrow = Message{key: 488}

// NewService says "New service".
var NewService = Message{key: 489}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 490}

// Waived says "Allowed".
var Waived = Message{key: 491}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{492, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 493}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 494}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 495}

// Note says "Note".
var Note = Message{key: 496}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{497, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 498}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 499}

// Returned says "returned".
var Returned = Message{key: 500}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 501}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 502}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{503, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 504}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{505, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{506, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 507}

// Cancelled says "cancelled".
var Cancelled = Message{key: 508}

// Delivered says "delivered".
var Delivered = Message{key: 509}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 510}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 511}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{512, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 513}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{514, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{515, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{516, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{517, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{518, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{519, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{520, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{521, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{522, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{523, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{524, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{525, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 526}

// MainMenu says "Main menu".
var MainMenu = Message{key: 527}

// LogOut says "Log out".
var LogOut = Message{key: 528}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 529}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 530}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 531}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 532}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 533}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 534}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 535}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 536}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 537}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 538}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{539, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 540}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 541}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{542, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{543, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 544}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 545}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 546}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{547, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 548}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 549}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 550}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{551, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 552}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{553, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 554}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 555}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{556, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 557}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 558}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 559}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 560}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 561}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 562}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{563, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 564}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 565}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{566, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{567, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 568}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 569}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 570}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 571}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 572}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 573}

// Decided says "Decided".
var Decided = Message{key: 574}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 575}

// Period says "Period".
var Period = Message{key: 576}

// ByPartner says "By partner".
var ByPartner = Message{key: 577}

// ByWeek says "By week".
var ByWeek = Message{key: 578}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 579}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 580}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 581}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 582}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 583}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 584}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 585}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 586}

// DecidedInline says "decided".
var DecidedInline = Message{key: 587}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 588}

// RequestedInline says "requested".
var RequestedInline = Message{key: 589}

// PartnerId says "partner id".
var PartnerId = Message{key: 590}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 591}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 592}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 593}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 594}

// Released says "Released".
var Released = Message{key: 595}

// Statement says "Statement".
var Statement = Message{key: 596}

// On says "On".
var On = Message{key: 597}

// Signatory says "Signed by".
var Signatory = Message{key: 598}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 599}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 600}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{601, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 602}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 603}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{604, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 605}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 606}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 607}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 608}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 609}

// Reason says "Reason".
var Reason = Message{key: 610}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 611}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 612}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 613}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 614}

// InProgress says "In progress".
var InProgress = Message{key: 615}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{616, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 617}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 618}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 619}

// NextDate says "Next date".
var NextDate = Message{key: 620}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 621}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 622}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{623, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{624, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{625, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{626, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{627, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{628, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{629, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{630, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{631, []any{name}}
}

// None says "none".
var None = Message{key: 632}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{633, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 634}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 635}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{636, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 637}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{638, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 639}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{640, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{641, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 642}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 643}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 644}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 645}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{646, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 647}

// And says " and ".
var And = Message{key: 648}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{649, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 650}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 651}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 652}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 653}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{654, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 655}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 656}

// Documents says "Documents".
var Documents = Message{key: 657}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 658}

// NoteProposal says "Note".
var NoteProposal = Message{key: 659}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 660}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{661, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 662}

// Different says "different".
var Different = Message{key: 663}

// Same says "the same".
var Same = Message{key: 664}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 665}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 666}

// Comparison says "Comparison".
var Comparison = Message{key: 667}

// YesInline says "yes".
var YesInline = Message{key: 668}

// NoInline says "no".
var NoInline = Message{key: 669}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 670}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 671}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 672}

// Checks says "Checks".
var Checks = Message{key: 673}

// VatQuote says "VAT".
var VatQuote = Message{key: 674}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 675}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{676, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 677}

// Terminated says "terminated".
var Terminated = Message{key: 678}

// Suspended says "suspended".
var Suspended = Message{key: 679}

// Active says "active".
var Active = Message{key: 680}

// ContactService says "Contact".
var ContactService = Message{key: 681}

// Address says "Address".
var Address = Message{key: 682}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 683}

// StateService says "State".
var StateService = Message{key: 684}

// Identifier says "Identifier".
var Identifier = Message{key: 685}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{686, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 687}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 688}

// AllProducts says "All products".
var AllProducts = Message{key: 689}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 690}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 691}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 692}

// AllServices says "All services".
var AllServices = Message{key: 693}

// Show says "Apply filter".
var Show = Message{key: 694}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 695}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 696}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 697}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 698}

// MoreServices says "More services".
var MoreServices = Message{key: 699}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 700}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 701}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 702}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 703}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 704}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{705, []any{name, id}}
}

// CanGrow says "Can be upgraded: ".
var CanGrow = Message{key: 706}

// MoveToService says "Move to ".
var MoveToService = Message{key: 707}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{708, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 709}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 710}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 711}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 712}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 713}

// RunsOver says "Runs over".
var RunsOver = Message{key: 714}

// Configuration says "Configuration".
var Configuration = Message{key: 715}

// CanGrowService says "Can be upgraded".
var CanGrowService = Message{key: 716}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{717, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{718, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 719}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 720}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 721}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{722, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 723}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 724}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 725}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 726}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 727}

// Consent says "Consent".
var Consent = Message{key: 728}

// Mandate says "Mandate".
var Mandate = Message{key: 729}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 730}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 731}

// Answer says "Answer".
var Answer = Message{key: 732}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 733}

// Question says "Question".
var Question = Message{key: 734}

// VatCheck says "VAT check".
var VatCheck = Message{key: 735}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{736, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 737}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{738, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 739}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 740}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{741, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{742, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 743}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 744}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 745}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 746}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 747}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 748}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 749}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{750, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{751, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 752}

// TakesEffect says "Effective date".
var TakesEffect = Message{key: 753}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{754, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 755}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 756}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 757}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 758}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 759}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 760}

// NowAndThen says "Now and after the change".
var NowAndThen = Message{key: 761}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 762}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 763}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 764}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 765}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 766}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 767}

// NowInline says "now".
var NowInline = Message{key: 768}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{769, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{770, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{771, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{772, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{773, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{774, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{775, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 776}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 777}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{778, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 779}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{780, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 781}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 782}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 783}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 784}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 785}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{786, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{787, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 788}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 789}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 790}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 791}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 792}

// Waiting says "Waiting".
var Waiting = Message{key: 793}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 794}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 795}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 796}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 797}

// Agreed says " (agreed)".
var Agreed = Message{key: 798}

// NotYet says " (not yet)".
var NotYet = Message{key: 799}

// Filter says "Filter".
var Filter = Message{key: 800}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 801}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 802}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 803}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 804}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 805}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 806}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 807}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{808, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 809}

// Colleague says "Colleague".
var Colleague = Message{key: 810}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 811}

// FirstDay says "First day".
var FirstDay = Message{key: 812}

// LastDay says "Last day".
var LastDay = Message{key: 813}

// Add says "Add".
var Add = Message{key: 814}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{815, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 816}

// Total says "Total".
var Total = Message{key: 817}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 818}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{819, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 820}

// Remarks says "Remarks".
var Remarks = Message{key: 821}

// Conditions says "Conditions".
var Conditions = Message{key: 822}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{823, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 824}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 825}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 826}

// Validity says "Validity".
var Validity = Message{key: 827}

// ValidUntilEndOf23 says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{828, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 829}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 830}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 831}

// Signature says "Signature".
var Signature = Message{key: 832}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 833}

// Position says "Position".
var Position = Message{key: 834}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{835, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{836, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 837}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{838, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 839}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{840, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 841}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 842}

// Ends says "ends".
var Ends = Message{key: 843}

// New says "new".
var New = Message{key: 844}

// Migration says "migration".
var Migration = Message{key: 845}

// NewComparison says "New".
var NewComparison = Message{key: 846}

// Old says "Old".
var Old = Message{key: 847}

// Changed says "changed".
var Changed = Message{key: 848}

// Unchanged says "unchanged".
var Unchanged = Message{key: 849}

// Specification says "Specification".
var Specification = Message{key: 850}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 851}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 852}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 853}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 854}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 855}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{856, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{857, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{858, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 859}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{860, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{861, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 862}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 863}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{864, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{865, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 866}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{867, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 868}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{869, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{870, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{871, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 872}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 873}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 874}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 875}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 876}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 877}

// Number says "Number".
var Number = Message{key: 878}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 879}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{880, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 881}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{882, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{883, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 884}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 885}

// Planned says "Planned".
var Planned = Message{key: 886}

// Each says " (each)".
var Each = Message{key: 887}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{888, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{889, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 890}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 891}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 892}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 893}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 894}

// Contents says "Contents".
var Contents = Message{key: 895}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{896, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 897}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{898, []any{removedOn, customerName}}
}

// N1Line says "1 line".
var N1Line = Message{key: 899}

// Lines says "{len} lines".
func Lines(len int) Message {
	return Message{900, []any{len}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 901}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 902}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 903}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 904}

// SiteContact says "Site contact".
var SiteContact = Message{key: 905}

// Line says "line {number}".
func Line(number int) Message {
	return Message{906, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{907, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{908, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 909}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{910, []any{term}}
}

// LineNumberName says "line {number} ({name})".
func LineNumberName(number int, name string) Message {
	return Message{911, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 912}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{913, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{914, []any{position, state}}
}

// EachLine says "Progress of each line".
var EachLine = Message{key: 915}

// InCartItem says "In the cart".
var InCartItem = Message{key: 916}

// N235959AmsterdamTime says "{day} (Dutch time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{917, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{918, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{919, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 920}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 921}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{922, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 923}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{924, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 925}

// OrderNoun says "Order".
var OrderNoun = Message{key: 926}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 927}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{928, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{929, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and is now order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{930, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 931}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{932, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 933}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel a line itself.".
var AccountManagerReleasesOrderFor = Message{key: 934}

// Activated says "Activated".
var Activated = Message{key: 935}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{936, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 937}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 938}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{939, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 940}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{941, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{942, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{943, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{944, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{945, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{946, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{947, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{948, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 949}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{950, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{951, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{952, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{953, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 954}

// Partner says "Partner".
var Partner = Message{key: 955}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 956}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 957}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 958}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 959}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 960}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{961, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 962}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{964, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 965}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{966, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{967, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 968}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{969, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 970}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{971, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 972}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 973}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 974}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{975, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 976}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{977, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{978, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 979}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{980, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 981}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{982, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 983}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{984, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 985}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 986}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 987}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 988}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 989}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 990}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 991}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{992, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 993}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{994, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{995, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 996}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{997, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 998}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{999, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1000}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1001, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1002}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1003}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{1004, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 1005}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{1006, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1007, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1008}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 1009}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1010}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1011}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1012}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1013, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1014}

// LineNumber says ", line {number}".
func LineNumber(number int) Message {
	return Message{1015, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1016, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1017}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1018}

// HoursInline says "hours".
var HoursInline = Message{key: 1019}

// H says "h".
var H = Message{key: 1020}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1021}

// Level says "Level".
var Level = Message{key: 1022}

// Package says "Package".
var Package = Message{key: 1023}

// Ampere says "ampere".
var Ampere = Message{key: 1024}

// AtMost says "At most".
var AtMost = Message{key: 1025}

// Power says "Power".
var Power = Message{key: 1026}

// Space says "Space".
var Space = Message{key: 1027}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1028}

// Storage says "Storage".
var Storage = Message{key: 1029}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1030}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1031}

// Memory says "Memory".
var Memory = Message{key: 1032}

// Size says "Size".
var Size = Message{key: 1033}

// Seats says "seats".
var Seats = Message{key: 1034}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1035}

// SeatType says "Seat type".
var SeatType = Message{key: 1036}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1037}

// Channels says "channels".
var Channels = Message{key: 1038}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1039}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1040}

// Throughput says "Throughput".
var Throughput = Message{key: 1041}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1042}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1043}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1044}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1045}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1046, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1047, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1048}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1049}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1050}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1051}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1052}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1053}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1054}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1055}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1056}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1057}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1058}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1059}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1060}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1061}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1062}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1063}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1064}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1065}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1066}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1067}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1068}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1069}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1070}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1071}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1072}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1073}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1074}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1075}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1076}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1077}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1078}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1079, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1080}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1081}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1082}

// ServiceBulk says "service".
var ServiceBulk = Message{key: 1083}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1084}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1085}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1086}

// ItemInline says "item".
var ItemInline = Message{key: 1087}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1088}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1089}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1090}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1091}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1092}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1093}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1094}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1095}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1096}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1097}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1098, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1099}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1100}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1101}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1102}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1103}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1104}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1105}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1106}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1107}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1108}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1109, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote is order {order} already.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1110, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1111, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1112}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1113}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1114}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1115}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1116}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1117}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1118}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1119}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1120, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1121}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1122}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1123}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1124}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1125}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1126}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1127}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1128}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1129}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1130}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1131}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1132}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1133}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1134}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1135}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1136}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1137, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1138}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1139}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1140}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1141}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1142}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1143}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1144}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1145}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1146}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1147}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1148}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1149}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1150}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1151}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1152}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1153}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1154}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1155}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1156}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1157}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1158}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1159}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1160}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1161}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1162}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1163}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1164}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1165}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1166, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1167}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1168}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1169}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1170}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1171}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1172, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1173}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1174}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1175}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1176}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1177}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1178}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1179}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1180, []any{earliest}}
}

// ThisCannotBeDoneIn says "This cannot be done in the state {from}.".
func ThisCannotBeDoneIn(from string) Message {
	return Message{1181, []any{from}}
}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1182}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1183}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1184}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1185, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1186, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1187}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1188}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1189}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1190}

// Person says "person".
var Person = Message{key: 1191}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1192}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1193}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1194}

// CartInline says "cart".
var CartInline = Message{key: 1195}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1196}

// Document says "document".
var Document = Message{key: 1197}

// OrderInline says "order".
var OrderInline = Message{key: 1198}

// Job says "job".
var Job = Message{key: 1199}

// Session says "session".
var Session = Message{key: 1200}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1201}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1202}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1203, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1204}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1205}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1206}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1207}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1208}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1209}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1210, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1211, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1212}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1213, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1214}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1215}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1216}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1217}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1218}

// List says "a list".
var List = Message{key: 1219}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1220}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1221}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1222}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1223}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1224}

// TextInline says "a text".
var TextInline = Message{key: 1225}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1226}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1227}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1228}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1229}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1230}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1231}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1232}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1233}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1234}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1235}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1236}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1237}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1238}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1239}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1240}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1241}

// SomethingWentWrongError says "Something went wrong".
var SomethingWentWrongError = Message{key: 1242}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1243}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1244}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1245}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1246}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1247}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1248}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1249}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1250}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1251}

// NotFound says "Not found".
var NotFound = Message{key: 1252}

// YouMayNotDoThisError says "You have no access to this page".
var YouMayNotDoThisError = Message{key: 1253}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1254}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1255}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1256, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1257}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1258}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1259}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1260}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1261}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1262}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1263, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1264}

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
	175:  "nowPM",
	176:  "becomesPM",
	177:  "difference",
	178:  "oneOff",
	179:  "from",
	180:  "totalOf",
	181:  "amountsExcludeVat",
	182:  "notInCartAnyMore",
	183:  "cartOf",
	184:  "cart",
	185:  "noPriceYet",
	186:  "item",
	187:  "changeItem",
	188:  "seeNewPrices",
	189:  "recordWaiver",
	190:  "completeCustomer",
	191:  "youCanGoOnWith",
	192:  "yourAccountManagerCanMend",
	193:  "yourAccountManagerJudgesThis",
	194:  "perMonth",
	195:  "becomes",
	196:  "youSaw",
	197:  "price",
	198:  "recorded",
	199:  "thisCartBecomesVersionStands",
	200:  "youAreRevising",
	201:  "requestIsNotPossibleYet",
	202:  "date",
	203:  "name",
	204:  "nothingWasRecorded",
	205:  "for",
	206:  "thisCartIsEmptyNew",
	207:  "totalOfThisRequest",
	208:  "startHere",
	209:  "moreInThisRequest",
	210:  "changeServiceOfThisCustomer",
	211:  "chooseNewService",
	212:  "throwCartAway",
	213:  "allItemsGoThisCannot",
	214:  "throwAwayForGood",
	215:  "neededBeforeYouCanRequest",
	216:  "pleaseNote",
	217:  "pricesHaveChanged",
	218:  "priceListChangedSinceYou",
	219:  "acceptNewPrices",
	220:  "toRequest",
	221:  "change",
	222:  "changeCart",
	223:  "remove",
	224:  "removeCart",
	225:  "customersStatementAboutTerm",
	226:  "thisCustomerIsSmallBusiness",
	227:  "takeStatementBack",
	228:  "nameOfWhoStatesThis",
	229:  "dateOfStatement",
	230:  "recordStatement",
	231:  "requestQuote",
	232:  "thisIsPossibleOnceEverything",
	233:  "seeWhatIsNeeded",
	234:  "yourAccountManagerJudgesRequest",
	235:  "referenceOfChange",
	236:  "catalogue",
	237:  "forTerm",
	238:  "sameDay",
	239:  "businessDays",
	240:  "orMonths",
	241:  "serviceLevels",
	242:  "telephony",
	243:  "connections",
	244:  "pricesPerMonthForYou",
	245:  "thereIsNothingToOrder",
	246:  "leadTime",
	247:  "term",
	248:  "toCart",
	249:  "toCartConfigure",
	250:  "thisItemIsNoLonger",
	251:  "pleaseCheckYourChoiceAnd",
	252:  "forWhichCustomer",
	253:  "findByNameReferenceKvk",
	254:  "search",
	255:  "noCustomerFoundSearchFor",
	256:  "youHaveNoCustomersYet",
	257:  "thereAreMoreCustomersSearch",
	258:  "recordNewCustomer",
	259:  "yourChoice",
	260:  "options",
	261:  "requestedDateOptional",
	262:  "atEarliestOn",
	263:  "emptyMeansAsEarlyAs",
	264:  "addToCartConfigure",
	265:  "link",
	266:  "goesWith",
	267:  "anotherServiceGoesWithThis",
	268:  "thisCustomerHasNoneYet",
	269:  "whatItCosts",
	270:  "thisChoiceHasNoPrice",
	271:  "neededForRequest",
	272:  "updatePrice",
	273:  "backToFirstChoice",
	274:  "closeComparison",
	275:  "howThisPriceCameAbout",
	276:  "compareWithAnotherChoice",
	277:  "delivery",
	278:  "at",
	279:  "anotherAddressOrContact",
	280:  "addressOfDelivery",
	281:  "contactThere",
	282:  "numberPortingAndDocuments",
	283:  "currentOperator",
	284:  "numbersOrRangesOneLine",
	285:  "like0201234567OrRangeLike",
	286:  "yourReferenceSuchAsPo",
	287:  "noteOptional",
	288:  "backToQuote",
	289:  "youMayNotOrderHere",
	290:  "youCanOrderOnceIt",
	291:  "pdfIsStillBeingMade",
	292:  "sha256OfPdf",
	293:  "validUntil",
	294:  "version",
	295:  "contractingParty",
	296:  "customer",
	297:  "toOrder",
	298:  "thisQuoteHasBeenOrdered",
	299:  "toQuote",
	300:  "state",
	301:  "thisQuoteCannotBeOrdered",
	302:  "differencePerMonth",
	303:  "itemConfirm",
	304:  "signAndOrder",
	305:  "activateAndOrder",
	306:  "whatYouOrder",
	307:  "readQuoteWithItsSpecification",
	308:  "yourConfirmation",
	309:  "withOrderWeKeepThis",
	310:  "withOrderWeKeepWho",
	311:  "customersCustomer",
	312:  "nothingHasBeenSavedYet",
	313:  "somethingInItChangedSince",
	314:  "thisFormWasSavedBefore",
	315:  "detailsOf",
	316:  "newCustomer",
	317:  "searchByNameReferenceKvk",
	318:  "noCustomerFoundWith",
	319:  "showAllCustomers",
	320:  "youHaveNoCustomersYetAddOne",
	321:  "yourReference",
	322:  "town",
	323:  "details",
	324:  "incomplete",
	325:  "complete",
	326:  "next",
	327:  "yourReferenceLabel",
	328:  "stillMissingForQuote",
	329:  "completeDetails",
	330:  "differencePerMonthInline",
	331:  "cartIsEmptyChooseNew",
	332:  "chooseNewServiceCustomer",
	333:  "thisCustomerHasNoServices",
	334:  "reference",
	335:  "perMonthCustomer",
	336:  "seeWhatCanGrow",
	337:  "quotesOfThisCustomer",
	338:  "changeDetails",
	339:  "youCanSaveWithReference",
	340:  "youCanSaveWithName",
	341:  "optional",
	342:  "save",
	343:  "cancel",
	344:  "contact",
	345:  "businessAddress",
	346:  "vatId",
	347:  "business",
	348:  "whereWeDeliverByDefault",
	349:  "languageOfQuote",
	350:  "no",
	351:  "yes",
	352:  "smallBusinessSignsWaiverFor",
	353:  "smallBusiness",
	354:  "eightDigitsDutchBusinessesOnly",
	355:  "kvkNumber",
	356:  "legalName",
	357:  "contactOnSite",
	358:  "installationAddress",
	359:  "postcode",
	360:  "houseNumber",
	361:  "street",
	362:  "eMail",
	363:  "telephone",
	364:  "country",
	365:  "empty",
	366:  "belowIsWhatYouFilled",
	367:  "thisCustomerWasChangedMeanwhile",
	368:  "perMonthOneOff",
	369:  "now",
	370:  "yourDecisionAs",
	371:  "thisCannotBeApprovedNow",
	372:  "whyMayVatCheckBe",
	373:  "giveDiscountOptional",
	374:  "perItemPercentageOrAmount",
	375:  "discountOnMonthlyPrice",
	376:  "discountOnOneOffCharge",
	377:  "showNewFiguresFirst",
	378:  "thisIsPreviewNothingHas",
	379:  "approveWithThisDiscount",
	380:  "approve",
	381:  "sendQuestion",
	382:  "yourQuestionToPartner",
	383:  "returnWithQuestion",
	384:  "declineForGood",
	385:  "reasonForPartner",
	386:  "decline",
	387:  "unit",
	388:  "onlyAccountManagerCanBe",
	389:  "thisPageIsNotFor",
	390:  "until",
	391:  "standIn",
	392:  "signForCustomer",
	393:  "activate",
	394:  "quote",
	395:  "progress",
	396:  "request",
	397:  "notedAtRequest",
	398:  "whoDecides",
	399:  "versions",
	400:  "historyAndComments",
	401:  "addComment",
	402:  "yourCommentYourAccountManager",
	403:  "addCommentDossier",
	404:  "yourAnswer",
	405:  "answerRequestItselfStaysAs",
	406:  "sendAnswer",
	407:  "doesSomethingHaveToChange",
	408:  "reviseRequest",
	409:  "whatElseYouCanDo",
	410:  "revisingPutsContentInCart",
	411:  "reviseQuote",
	412:  "copyingPutsContentInCart",
	413:  "copyToCart",
	414:  "withdraw",
	415:  "reasonOptional",
	416:  "withdrawForGood",
	417:  "addPdfSignedElsewhere",
	418:  "wasQuoteSignedOutsideOf",
	419:  "signedPdfAtMost4",
	420:  "thisFileIsLargerThan",
	421:  "addPdf",
	422:  "quotes",
	423:  "customerOrNumber",
	424:  "all",
	425:  "stateDossiers",
	426:  "superseded",
	427:  "expired",
	428:  "withdrawn",
	429:  "declined",
	430:  "ordered",
	431:  "approved",
	432:  "questionToYou",
	433:  "requested",
	434:  "weAreReviewingRequest",
	435:  "askAgain",
	436:  "answerQuestion",
	437:  "haveItOrdered",
	438:  "order",
	439:  "followOrder",
	440:  "youHaveNoQuotesYet",
	441:  "quotesNewestFirstAmountsWithout",
	442:  "differencePM",
	443:  "validUntilDossiers",
	444:  "nextStep",
	445:  "nothingFoundHereYetLook",
	446:  "nothingFound",
	447:  "showAll",
	448:  "choosePdf",
	449:  "atMost4MbPlease",
	450:  "thisFileIsNotPdf",
	451:  "nameOfFile",
	452:  "yourAccountManagerIsTold",
	453:  "added",
	454:  "somethingWentWrong",
	455:  "logIn",
	456:  "pleaseAskYourAdministratorTo",
	457:  "yourAccountHasNoRole",
	458:  "nothingWasRecordedPleaseOpen",
	459:  "formIsNotComplete",
	460:  "tryAgain",
	461:  "toStartPage",
	462:  "toYourWorkList",
	463:  "additionalDiscount",
	464:  "withThisDiscount",
	465:  "givePercentageSuchAs12",
	466:  "atMost100",
	467:  "atMostTwoDecimals",
	468:  "welcome",
	469:  "overview",
	470:  "withOnecentralForDecision",
	471:  "onecentralHasQuestion",
	472:  "approvedWaitingForColleagueTo",
	473:  "readyToSign",
	474:  "approvedWaitingForColleagueToActivate",
	475:  "readyToActivate",
	476:  "becomesNewVersionOf",
	477:  "keptUntil",
	478:  "lastChanged",
	479:  "openCarts",
	480:  "stateHome",
	481:  "ordersUnderWay",
	482:  "ofDelivered",
	483:  "items",
	484:  "orderingAtOnecentral",
	485:  "herePartnersAskForNew",
	486:  "youCannotAskForQuotes",
	487:  "yourAccountIsBlocked",
	488:  "letServiceGrow",
	489:  "newService",
	490:  "nothingIsOpenChooseService",
	491:  "waived",
	492:  "alternative",
	493:  "canBeWaivedWithReason",
	494:  "forUsToReview",
	495:  "blocks",
	496:  "note",
	497:  "upTo",
	498:  "yourAccountManager",
	499:  "noLongerNeeded",
	500:  "returned",
	501:  "declinedInline",
	502:  "approvedInline",
	503:  "waitsFor",
	504:  "waitsForDecision",
	505:  "by",
	506:  "overThisRoleDecidesToo",
	507:  "notDelivered",
	508:  "cancelled",
	509:  "delivered",
	510:  "orderReleased",
	511:  "documentSignedElsewhereAdded",
	512:  "documentOfVersionMade",
	513:  "comment",
	514:  "handedOverTo",
	515:  "versionSuperseded",
	516:  "versionExpired",
	517:  "versionWithdrawn",
	518:  "versionReturnedWithQuestion",
	519:  "versionDeclined",
	520:  "versionApproved",
	521:  "agreedToVersion",
	522:  "discountGivenVersion",
	523:  "versionIsBeingRevised",
	524:  "questionAnsweredWithVersion",
	525:  "versionRequested",
	526:  "skipToContent",
	527:  "mainMenu",
	528:  "logOut",
	529:  "referenceOfThisPage",
	530:  "partnerMadeRequestAndWaits",
	531:  "logInAndJudge",
	532:  "thisPageByItselfDecides",
	533:  "yourDecisionIsAsked",
	534:  "linkWasMadeForSomebody",
	535:  "thisRequestDoesNotWait",
	536:  "thisVersionHasBeenDecided",
	537:  "thereIsNothingLeftTo",
	538:  "seeRequest",
	539:  "versionThatThisLinkWas",
	540:  "thereIsNewerVersion",
	541:  "toNewestVersion",
	542:  "days",
	543:  "hours",
	544:  "lessThanHour",
	545:  "inTheseWeeksNothingWas",
	546:  "youManageNoPartnersAnd",
	547:  "weeks",
	548:  "numbers",
	549:  "toNumbers",
	550:  "thereIsNoSuchPeriod",
	551:  "exclVatOrders",
	552:  "wonPerMonth",
	553:  "businessDaysMedian9In",
	554:  "fromDecisionToOrder",
	555:  "fromRequestToDecision",
	556:  "ofWhichOrderedByNow",
	557:  "filledMedianOutlined9In",
	558:  "businessDaysFromDecisionTo",
	559:  "filledMedianOutlined9In10Were",
	560:  "businessDaysFromRequestTo",
	561:  "differencePerMonthOfOrders",
	562:  "wonPerMonthByWeek",
	563:  "ofWhichOrdered",
	564:  "outlinedRequestedFilledOfThose",
	565:  "requestsPerWeek",
	566:  "n9In10Within",
	567:  "barForEachWeekFrom",
	568:  "together",
	569:  "weekFromMonday",
	570:  "toOrder90",
	571:  "toOrderMedian",
	572:  "toDecision90",
	573:  "toDecisionMedian",
	574:  "decided",
	575:  "orderedByNow",
	576:  "period",
	577:  "byPartner",
	578:  "byWeek",
	579:  "downloadAsCsv",
	580:  "timesAreInBusinessDays",
	581:  "wonPerMonthEuroExcl",
	582:  "businessDaysToOrder90",
	583:  "businessDaysToOrderMedian",
	584:  "orderedInline",
	585:  "businessDaysToDecision90",
	586:  "businessDaysToDecisionMedian",
	587:  "decidedInline",
	588:  "ofWhichOrderedByNowInline",
	589:  "requestedInline",
	590:  "partnerId",
	591:  "yourAccountManagerReleasesOrder",
	592:  "waitsForRelease",
	593:  "deliveredOrder",
	594:  "waitsForOnecentral",
	595:  "released",
	596:  "statement",
	597:  "on",
	598:  "signatory",
	599:  "activatedBy",
	600:  "signedBy",
	601:  "serviceService",
	602:  "deliveredOn",
	603:  "wasPlannedFor",
	604:  "businessDaysLeadTimeBusinessDays",
	605:  "plannedDate",
	606:  "specificationInQuote",
	607:  "confirmation",
	608:  "quoteOrder",
	609:  "cancelThisItem",
	610:  "reason",
	611:  "cancelItem",
	612:  "notDeliveredOrders",
	613:  "cancelledOrders",
	614:  "partlyDone",
	615:  "inProgress",
	616:  "of",
	617:  "youHaveNoOrdersYet",
	618:  "ordersNewestFirstAmountsWithout",
	619:  "orderedOn",
	620:  "nextDate",
	621:  "thisIsWhereOnecentralsPartners",
	622:  "engineeringJudgesDesign",
	623:  "inStepsOf",
	624:  "fromTo",
	625:  "atLeastThatOfWhat",
	626:  "toTimes",
	627:  "needsDocument",
	628:  "notTogetherWith",
	629:  "countsForAll",
	630:  "atMostMax",
	631:  "referenceOf",
	632:  "none",
	633:  "goesWithOneOf",
	634:  "inCartInline",
	635:  "toThisCustomersCart",
	636:  "onlyVersionStillCounts",
	637:  "youAreLookingAtEarlier",
	638:  "thisQuoteWasValidUntil",
	639:  "weHaveQuestion",
	640:  "thisQuoteIsOrder",
	641:  "approvedYouCanOrderUntil",
	642:  "youWillGetEMail",
	643:  "weAreReviewingYourRequest",
	644:  "pdfIsStillBeingMadeWhichUsually",
	645:  "onlyColleagueWhoMaySign",
	646:  "byValidUntil",
	647:  "waitsForYourAnswer",
	648:  "and",
	649:  "waitsForList",
	650:  "yourAnswerToOurQuestion",
	651:  "forYourCustomerWithPrices",
	652:  "forYourCustomerWithoutPrices",
	653:  "quoteAsPdf",
	654:  "versionNumber",
	655:  "pleaseCheckTheseFields",
	656:  "notEverythingIsRightYet",
	657:  "documents",
	658:  "numbersProposal",
	659:  "noteProposal",
	660:  "requestedDate",
	661:  "plannedUntil",
	662:  "optionsWhatOneAdds",
	663:  "different",
	664:  "same",
	665:  "thisChoice",
	666:  "firstChoice",
	667:  "comparison",
	668:  "yesInline",
	669:  "noInline",
	670:  "giveReasonIfYouLet",
	671:  "requestQuote2",
	672:  "toYourDecision",
	673:  "checks",
	674:  "vatQuote",
	675:  "yourCommentPartnerReadsIt",
	676:  "monthsLeft",
	677:  "runsOnMonthly",
	678:  "terminated",
	679:  "suspended",
	680:  "active",
	681:  "contactService",
	682:  "address",
	683:  "monthlyPriceExclVat",
	684:  "stateService",
	685:  "identifier",
	686:  "untilTermEndsRemaining",
	687:  "productIdentifierReferenceOrTown",
	688:  "allCustomers",
	689:  "allProducts",
	690:  "upgrade",
	691:  "notPossibleNow",
	692:  "possibleNow",
	693:  "allServices",
	694:  "show",
	695:  "tickServicesToChangeThem",
	696:  "tickAllOnThisPage",
	697:  "whatIsPossible",
	698:  "changeTickedServices",
	699:  "moreServices",
	700:  "nothingFoundYetThereAre",
	701:  "thereIsNoServiceLike",
	702:  "showAllServices",
	703:  "yourCustomersHaveNoServices",
	704:  "seeCatalogue",
	705:  "chooseNameId",
	706:  "canGrow",
	707:  "moveToService",
	708:  "changeNameId",
	709:  "changeOfThisServiceIs",
	710:  "onlyMoveIsPossible",
	711:  "thisServiceCannotChangeNow",
	712:  "seeOpenOrder",
	713:  "changeThisService",
	714:  "runsOver",
	715:  "configuration",
	716:  "canGrowService",
	717:  "changesChanged",
	718:  "newServices",
	719:  "answerToYourQuestion",
	720:  "requestedOn",
	721:  "requestedBy",
	722:  "vatReviewWaivedBy",
	723:  "toNewFigures",
	724:  "pleaseSeeWhatThisDiscount",
	725:  "nothingHasBeenRecordedYet",
	726:  "discountOnOneOffChargeInline",
	727:  "discountOnMonthlyPriceInline",
	728:  "consent",
	729:  "mandate",
	730:  "positionOfWhoSigns",
	731:  "nameOfWhoSigns",
	732:  "answer",
	733:  "signedPdf",
	734:  "question",
	735:  "vatCheck",
	736:  "thisVersionWasValidUntil",
	737:  "returnedWithQuestion",
	738:  "partnerCanOrderUntil",
	739:  "thisVersionDoesNotWait",
	740:  "youHaveApprovedThisVersion",
	741:  "stillToBeDecidedBy",
	742:  "itemNumber",
	743:  "workList",
	744:  "thisIsOnecentralsWorkList",
	745:  "serviceChangedSinceYouSaw",
	746:  "nothingWasPutInCart",
	747:  "editChangeInCart",
	748:  "cartTakesOneChangeOf",
	749:  "thisServiceIsInCart",
	750:  "changeName",
	751:  "keepName",
	752:  "thisCannotBeCalculatedYet",
	753:  "takesEffect",
	754:  "differencePerMonthOneOff",
	755:  "noChangeToCalculate",
	756:  "thisServiceCannotChangeNowUpgrade",
	757:  "whatChanges",
	758:  "takingNumbersAlong",
	759:  "saveChangeInCart",
	760:  "addToCartUpgrade",
	761:  "nowAndThen",
	762:  "chooseWhatChangesHereYou",
	763:  "amountsExcludeVatUnlessThey",
	764:  "whatEachNumberDoesTo",
	765:  "oneNumberOrRangePer",
	766:  "suchAsCustomersPoNumber",
	767:  "emptyAsEarlyAsPossibleChangeThat",
	768:  "nowInline",
	769:  "nowN",
	770:  "inStepsOfN",
	771:  "fromToNN2",
	772:  "nowOnWithout",
	773:  "nowHad",
	774:  "atMostUpgradefield",
	775:  "keepCurrentTerm",
	776:  "numbersToTakeAlong",
	777:  "currentOperatorOfNumbers",
	778:  "referenceOfDocument",
	779:  "referenceOfPortingMandate",
	780:  "perMonthAmount",
	781:  "sameMonthlyPrice",
	782:  "onAgreedDay",
	783:  "afterEndOfTerm",
	784:  "onFirstOfMonth",
	785:  "asSoonAsItCan",
	786:  "staysUntil",
	787:  "newUntil",
	788:  "nothingWaitsForYou",
	789:  "nothingThatWaitsForYou",
	790:  "giveAmountSuchAs1",
	791:  "chooseOneOfOptions",
	792:  "amountFromPerMonthOr",
	793:  "waiting",
	794:  "youDecideAs",
	795:  "n7DaysOrLonger",
	796:  "n3DaysOrLonger",
	797:  "n1DayOrLonger",
	798:  "agreed",
	799:  "notYet",
	800:  "filter",
	801:  "showEverything",
	802:  "youStandInFor",
	803:  "waitingSince",
	804:  "alsoNeeded",
	805:  "nobodyElse",
	806:  "colleagueYouChooseHereCan",
	807:  "nobodyStandsInForYou",
	808:  "removeName",
	809:  "addStandIn",
	810:  "colleague",
	811:  "chooseAccountManager",
	812:  "firstDay",
	813:  "lastDay",
	814:  "add",
	815:  "thisDocumentWasMadeFrom",
	816:  "referenceClosing",
	817:  "total",
	818:  "totalOfThisQuote",
	819:  "onWaivedForCustomerMaximum",
	820:  "termOver24Months",
	821:  "remarks",
	822:  "conditions",
	823:  "thisQuoteIsSubjectTo",
	824:  "leadTimesAreInBusiness",
	825:  "firstPeriodIsCalculatedOn",
	826:  "allAmountsAreInEuro",
	827:  "validity",
	828:  "validUntilEndOf23",
	829:  "thisOfferIs",
	830:  "thisQuoteIs",
	831:  "validityIsSetOnApproval",
	832:  "signature",
	833:  "placeAndDate",
	834:  "position",
	835:  "onBehalfOf",
	836:  "youAgreeToQuoteAnd",
	837:  "agreedClosing",
	838:  "activatesThisQuoteInPartner",
	839:  "activation",
	840:  "thisCopyIsForYour",
	841:  "forYourInformation",
	842:  "monthlyPrice",
	843:  "ends",
	844:  "new",
	845:  "migration",
	846:  "newComparison",
	847:  "old",
	848:  "changed",
	849:  "unchanged",
	850:  "specification",
	851:  "siteAndContact",
	852:  "deliveryAndTerm",
	853:  "changeItem2",
	854:  "migrationItem",
	855:  "linkedTo",
	856:  "endOfTerm",
	857:  "startOfMonth",
	858:  "runsUntilRemaining",
	859:  "runsMonthly",
	860:  "fromCompletionPlannedUntil",
	861:  "itemNumberText",
	862:  "site",
	863:  "promisedDocument",
	864:  "more",
	865:  "andTrimSpace",
	866:  "openThisQuoteInPartner",
	867:  "referenceShort",
	868:  "draftNotYetApprovedBy",
	869:  "vatIdJoined",
	870:  "kvkTradeRegister",
	871:  "statutorySeat",
	872:  "yourPartner",
	873:  "customerSite",
	874:  "customerReference",
	875:  "yourVatId",
	876:  "yourKvkNumber",
	877:  "yourSupplier",
	878:  "number",
	879:  "setOnApproval",
	880:  "weArePleasedToOffer",
	881:  "forChangeYouSeeWhat",
	882:  "thisDocumentSpecifiesWhatHas",
	883:  "changesToExistingServices",
	884:  "whatChangesOverview",
	885:  "leadTimeBusinessDays",
	886:  "planned",
	887:  "each",
	888:  "option",
	889:  "eachCount",
	890:  "slaRepairTimeAvailability",
	891:  "requestQuoteOrChangeCart",
	892:  "openCart",
	893:  "willBeRemovedOn",
	894:  "lastChangedBy",
	895:  "contents",
	896:  "cartForWasLastChanged",
	897:  "yourCartIsStillOpen",
	898:  "yourCartWillBeRemoved",
	899:  "n1Line",
	900:  "lines",
	901:  "effectiveDate",
	902:  "numbersToPort",
	903:  "linkedToItem",
	904:  "customersReference",
	905:  "siteContact",
	906:  "line",
	907:  "serviceInline",
	908:  "runsOnUntilLeft",
	909:  "extendedMonthlyNotice",
	910:  "fromDelivery",
	911:  "lineNumberName",
	912:  "explanation",
	913:  "textReason",
	914:  "textPositionState",
	915:  "eachLine",
	916:  "inCartItem",
	917:  "n235959AmsterdamTime",
	918:  "referenceChecksum",
	919:  "moment",
	920:  "sentAutomaticallyByOnecentral",
	921:  "downloadConfirmationPdf",
	922:  "dear",
	923:  "dearSirOrMadam",
	924:  "fromLabelBy",
	925:  "orderStateOrder",
	926:  "orderNoun",
	927:  "viewOrder",
	928:  "onConfirmed",
	929:  "byConfirmed",
	930:  "quoteForWasConfirmedAnd",
	931:  "orderWasReceived",
	932:  "orderReceived",
	933:  "orderWasReleasedForDelivery",
	934:  "accountManagerReleasesOrderFor",
	935:  "activated",
	936:  "textSignerSignerFunction",
	937:  "signed",
	938:  "releasedOn",
	939:  "orderOfForCanBe",
	940:  "orderWasReleasedForDeliveryOrder",
	941:  "orderReleasedOrderCustomer",
	942:  "orderDelivered",
	943:  "deliveryInOrder",
	944:  "orderForWasDelivered",
	945:  "inOrderForWasDelivered",
	946:  "cancellationInOrder",
	947:  "orderForWasCancelled",
	948:  "inOrderForWasCancelled",
	949:  "deliveryFailed",
	950:  "deliveryFailedInOrder",
	951:  "orderForCouldNotBe",
	952:  "inOrderForCouldNot",
	953:  "orderForIsPartlySettled",
	954:  "existingServiceStaysAsIt",
	955:  "partner",
	956:  "partnersAnswerToQuestion",
	957:  "oneDecisionFromYourGroup",
	958:  "thisLinkIsPersonalOnly",
	959:  "reviewAndDecide",
	960:  "decideBefore",
	961:  "forOfRequestsQuoteYou",
	962:  "yourApprovalIsRequested",
	963:  "approvalRequested",
	964:  "ofRequestedQuoteForOn",
	965:  "yourDecisionIsStillNeeded",
	966:  "reminderWaitsForYourDecision",
	967:  "ofRequestedQuoteForOnPartnersAccount",
	968:  "yourDecisionAsStandIn",
	969:  "asStandInWaitsFor",
	970:  "viewQuote",
	971:  "quoteForWaitsForPartners",
	972:  "requestWasReturnedWithQuestion",
	973:  "youCanSubmitRequestAgain",
	974:  "answerQuestionQuote",
	975:  "beforeQuoteForCanBe",
	976:  "thereIsQuestionAboutYour",
	977:  "questionAboutQuote",
	978:  "requestOfQuoteForWas",
	979:  "quoteWasDeclined",
	980:  "quoteDeclined",
	981:  "youCanCopyQuoteTo",
	982:  "quoteForIsApprovedAnd",
	983:  "quoteIsApproved",
	984:  "quoteApproved",
	985:  "howToConfirmCheckConfirmation",
	986:  "howToConfirmCheckConfirmationPdfAnd",
	987:  "partnerCanNowSignIt",
	988:  "partnerCanNowActivateIt",
	989:  "reviewAndSign",
	990:  "reviewAndActivate",
	991:  "ifYouDoNotWant",
	992:  "quoteForIsApprovedBut",
	993:  "quoteIsAboutToExpire",
	994:  "quoteExpiresOn",
	995:  "quoteForWasWithdrawnAnd",
	996:  "quoteWasWithdrawn",
	997:  "quoteWithdrawn",
	998:  "wasValidUntil",
	999:  "quoteForWasNotConfirmed",
	1000: "quoteHasExpired",
	1001: "quoteExpired",
	1002: "commentDoesNotChangeQuote",
	1003: "readAndReply",
	1004: "quoteForHasNewComment",
	1005: "thereIsNewComment",
	1006: "newCommentOnQuote",
	1007: "mailAboutNotDelivered",
	1008: "viewDetails",
	1009: "notDeliveredQuote",
	1010: "messageOfOnecentralHasFinally",
	1011: "mailCouldNotBeDelivered",
	1012: "whyYourDecisionIsNeeded",
	1013: "customerWaivesLongestTermFor",
	1014: "alternativeLabel",
	1015: "lineNumber",
	1016: "waivedBy",
	1017: "toJudge",
	1018: "whatToLookAt",
	1019: "hoursInline",
	1020: "h",
	1021: "repairTime",
	1022: "level",
	1023: "package",
	1024: "ampere",
	1025: "atMost",
	1026: "power",
	1027: "space",
	1028: "gbStorage",
	1029: "storage",
	1030: "storageSsd",
	1031: "gbMemory",
	1032: "memory",
	1033: "size",
	1034: "seats",
	1035: "seatsCharacteristic",
	1036: "seatType",
	1037: "numbersInline",
	1038: "channels",
	1039: "voiceChannels",
	1040: "dataBundle",
	1041: "throughput",
	1042: "bandwidth",
	1043: "thisProductHasNoTiers",
	1044: "thisProductHasNoSuch",
	1045: "thisProductHasNoNumber",
	1046: "cannotBeCombinedWith",
	1047: "atMostSentence",
	1048: "thisProductHasNoSuchOption",
	1049: "onlyAdministratorCanDoThis",
	1050: "changeAccountManagerWithIts",
	1051: "chooseNlOrEn",
	1052: "nameAccountManager",
	1053: "thereIsNoSuchLevel",
	1054: "chooseResellerOrSolutions",
	1055: "lettersDigitsAnd",
	1056: "thisIsNoAccountManager",
	1057: "notRoleOfOnecentral",
	1058: "nameSubject",
	1059: "onlyAccountManagerCanDo",
	1060: "somebodyElseThanYourself",
	1061: "periodFromFirstToLast",
	1062: "atMostTwenty",
	1063: "thisHasBeenDecidedAlready",
	1064: "thisVersionDoesNotWaitForYou",
	1065: "youHaveDecidedOnThis",
	1066: "requesterDoesNotDecide",
	1067: "onlyAccountManagerCanWaive",
	1068: "onlyAccountManagerGivesDiscounts",
	1069: "thisVersionCannotBePriced",
	1070: "thereIsNoSuchItem",
	1071: "fromZeroToAmountItself",
	1072: "from0To10000",
	1073: "givePercentageOrAmount",
	1074: "namePartner",
	1075: "youHaveNoRoleHere",
	1076: "partnerInline",
	1077: "onlyPartnerCanDoThis",
	1078: "quoteInline",
	1079: "pngOrJpegOfAt",
	1080: "tooLightContrastWithWhite",
	1081: "colourLike0e3c61",
	1082: "atMost80Services",
	1083: "serviceBulk",
	1084: "cartChangedMeanwhile",
	1085: "atMost80ItemsPer",
	1086: "from1To80Items",
	1087: "itemInline",
	1088: "thereIsNothingToLink",
	1089: "thisCustomerHasNoSuch",
	1090: "thereIsNoSuchProduct",
	1091: "calculationChangedSinceYouSaw",
	1092: "nameHashOfWhatYou",
	1093: "dateNotInFuture",
	1094: "thisServiceIsInCartAlready",
	1095: "atMost80ItemsAnd",
	1096: "cartIsEmpty",
	1097: "vatTreatmentOfThisCustomer",
	1098: "completeCustomersDetails",
	1099: "yourAccountIsBlockedContact",
	1100: "serviceChangedSinceRequest",
	1101: "linkedServiceIsTerminated",
	1102: "iSignForCustomerAm",
	1103: "iActivateThisOrderFor",
	1104: "nameSha256OfDocument",
	1105: "confirmThatYouMaySign",
	1106: "enterYourName",
	1107: "enterYourPosition",
	1108: "thereIsNoOrderWithout",
	1109: "thisQuoteWasValidUntilUntil",
	1110: "thisQuoteIsOrderAlready",
	1111: "thisPartnerConfirmsOtherwise",
	1112: "thisIsNotDocumentOf",
	1113: "documentIsStillBeingDrawn",
	1114: "giveNameOrReference",
	1115: "customerChangedMeanwhile",
	1116: "giveAddressOfDelivery",
	1117: "whetherThisCanBeDelivered",
	1118: "thisCannotBeDeliveredAt",
	1119: "giveCurrentOperatorAndNumbers",
	1120: "promiseDocument",
	1121: "portingMandate",
	1122: "smallBusinessMustExpresslyAccept",
	1123: "numberPortIsInProgress",
	1124: "thisServiceIsBeingTerminated",
	1125: "thisServiceIsSuspended",
	1126: "thisServiceIsTerminated",
	1127: "orderOnThisServiceIs",
	1128: "thisProductIsAtEnd",
	1129: "thisServiceCannotBeUpgraded",
	1130: "onlyQuoteThatEndedWithout",
	1131: "thereIsNoSuchQuote",
	1132: "notPdf",
	1133: "atMost4Mb",
	1134: "pieceOfEvidence",
	1135: "fromDayOfOrderUntil",
	1136: "containsControlCharacter",
	1137: "atMostCharacters",
	1138: "thisFieldIsRequired",
	1139: "postcodeLike1234Ab",
	1140: "countryCodeOfTwoLetters",
	1141: "telephoneNumberLike0201234567Or",
	1142: "eMailAddressLikeName",
	1143: "noValidVatIdOf",
	1144: "eightDigitsForDutchBusinesses",
	1145: "nameServiceOrItem",
	1146: "atMostFive",
	1147: "dateInThisCentury",
	1148: "from0To120Months",
	1149: "withModifyOnly",
	1150: "nameVersionOfServiceThat",
	1151: "nameServiceThatChanges",
	1152: "chooseProduct",
	1153: "chooseAddOrModify",
	1154: "unknownOption",
	1155: "unknownCharacteristic",
	1156: "tooManyCharacteristicsOrOptions",
	1157: "from0To1000",
	1158: "numberLike0201234567OrRange",
	1159: "atMostTwentyNumbersOr",
	1160: "choose1326Or52",
	1161: "theseNumbersAreForAccount",
	1162: "thisServiceNoLongerExists",
	1163: "thisProductCannotBeOrdered",
	1164: "thisServiceCannotMoveTo",
	1165: "serviceChangedSinceYouSawItLook",
	1166: "priceChangedSinceYouSaw",
	1167: "product",
	1168: "thereIsNoDocumentUntil",
	1169: "chooseAcknowledgedInprogressOrPartial",
	1170: "hashIsNotOfThis",
	1171: "thereIsNoSuchVersion",
	1172: "thereIsNewerVersionLatest",
	1173: "oneOrMoreChecksDid",
	1174: "contractingPartyChangedSinceRequest",
	1175: "thisCustomersCartIsNot",
	1176: "youMayNotDoThis",
	1177: "thisProductDoesNotCome",
	1178: "theseChangesTakeEffectAt",
	1179: "nothingChanges",
	1180: "thisCanBeDoneOn",
	1181: "thisCannotBeDoneIn",
	1182: "linksInCartOnly",
	1183: "amountsExcludeVatVatTreatment",
	1184: "vatReverseChargedToCustomer",
	1185: "thereIsCatalogueFromAlready",
	1186: "thereIsAnotherCatalogue",
	1187: "tooBusyAtMomentTry",
	1188: "thisIsTooMuchText",
	1189: "thisCursorIsNotOf",
	1190: "customerInline",
	1191: "person",
	1192: "thisRoleDoesNotDecide",
	1193: "orderInThisStateIs",
	1194: "thisIdempotencyKeyWasUsed",
	1195: "cartInline",
	1196: "versionOfQuote",
	1197: "document",
	1198: "orderInline",
	1199: "job",
	1200: "session",
	1201: "chooseAccountmanagerSalesmanagerOrEngineering",
	1202: "requestDidNotArriveIn",
	1203: "thisIsNotJsonLook",
	1204: "thisIsNotUtf8",
	1205: "nestedTooDeeply",
	1206: "thisFieldStandsMoreThan",
	1207: "thisParameterStandsMoreThan",
	1208: "thereIsNoSuchParameter",
	1209: "queryStringIsMalformed",
	1210: "wholeNumberFrom1To",
	1211: "chooseFrom",
	1212: "anotherVersionThanOneIn",
	1213: "send",
	1214: "object",
	1215: "withoutPricesWithForCustomer",
	1216: "atMost100Characters",
	1217: "anotherServiceThanOneIn",
	1218: "modifyOnly",
	1219: "list",
	1220: "dateLike20261117",
	1221: "nullCannotBeHereLeave",
	1222: "thereIsNoSuchField",
	1223: "wholeNumber",
	1224: "trueOrFalse",
	1225: "textInline",
	1226: "thisLinkHasExpired",
	1227: "thisLinkHasBeenRevoked",
	1228: "weDidNotMakeThis",
	1229: "thisLinkIsNotValid",
	1230: "itMayHaveBeenCut",
	1231: "thisLinkIsNotComplete",
	1232: "pleaseTryAgain",
	1233: "loginDidNotWork",
	1234: "loggingInIsNotPossible",
	1235: "nothingWasRecordedPleaseLog",
	1236: "youCannotLogInHere",
	1237: "youHaveNoAccessHere",
	1238: "thisFormDidNotCome",
	1239: "thisDoesNotExistOr",
	1240: "whatWaitsForYourDecision",
	1241: "pleaseTryAgainInMoment",
	1242: "somethingWentWrongError",
	1243: "requestWasAbandoned",
	1244: "oneMomentPlease",
	1245: "nameVersionThatYouSaw",
	1246: "thisIsNotRight",
	1247: "thisMediaTypeCannotBe",
	1248: "tooMuchWasSent",
	1249: "whatYouSawChangedMeanwhile",
	1250: "thisCannotBeDoneNow",
	1251: "thisMethodCannotBeUsed",
	1252: "notFound",
	1253: "youMayNotDoThisError",
	1254: "youAreNotLoggedIn",
	1255: "thisIsOurFaultPlease",
	1256: "atMostKb",
	1257: "nothingWasRecordedPleaseSend",
	1258: "nameOneEtagInQuotes",
	1259: "weakEtagMatchesNothing",
	1260: "nameInIfMatchEtag",
	1261: "from1To255Visible",
	1262: "giveEveryRequestKeyOf",
	1263: "iAmMandatedByTo",
	1264: "itCannotGoInCart",
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
	186:  "number number,offering text,text text",
	198:  "name text,date date",
	199:  "next text,version number",
	200:  "quote text",
	221:  "heading text",
	223:  "heading text",
	237:  "term message",
	239:  "days number",
	240:  "list text,text text",
	297:  "order text",
	300:  "state text",
	315:  "displayName text",
	368:  "netMRC money,nrc money",
	369:  "now percent",
	390:  "from date,until date",
	451:  "text text",
	453:  "showable text",
	476:  "quote text",
	482:  "done number,items text",
	483:  "n number",
	492:  "list text",
	497:  "who message",
	503:  "name text",
	505:  "name text,decidedAt moment",
	506:  "manualDiscountBasisPointsOver percent,role message",
	512:  "number text",
	514:  "name text",
	515:  "number text",
	516:  "number text",
	517:  "number text",
	518:  "number text",
	519:  "number text",
	520:  "number text",
	521:  "number text",
	522:  "number text",
	523:  "number text",
	524:  "number text",
	525:  "number text",
	539:  "message text",
	542:  "n number",
	543:  "hours number",
	547:  "text text",
	551:  "ordered number",
	553:  "lead text",
	556:  "conversion text",
	563:  "requested number,converted number",
	566:  "lead text,lead2 text",
	567:  "first text,last text,says text",
	601:  "service text",
	604:  "leadTimeBusinessDays number",
	616:  "done number,len number",
	623:  "step number",
	624:  "low number,high number",
	625:  "label text",
	626:  "label text,min number,max number,label2 text",
	627:  "documentName message",
	628:  "name name",
	629:  "count message",
	630:  "max number",
	631:  "name text",
	633:  "list text",
	636:  "latest number",
	638:  "until text",
	640:  "order text",
	641:  "until text",
	646:  "validUntil date",
	649:  "list text",
	654:  "number number",
	661:  "term message,ends date",
	676:  "remainingMonths number",
	686:  "term message,ends date,remaining text",
	705:  "name text,id text",
	708:  "name text,id text",
	717:  "changed number",
	718:  "added number",
	722:  "name text,at moment,reason text",
	736:  "validUntil date",
	738:  "validUntil date",
	741:  "list text",
	742:  "number number",
	750:  "name name",
	751:  "name name",
	754:  "amount difference,nrc money,effectiveDate date",
	769:  "n text",
	770:  "n text",
	771:  "n text,n2 text",
	772:  "effect text",
	773:  "had number",
	774:  "max text",
	775:  "remaining text",
	778:  "rest text",
	780:  "amount difference",
	786:  "months text,ends date",
	787:  "months text,ends date",
	808:  "name text",
	815:  "quote text",
	819:  "day text,name text",
	823:  "conditions text",
	828:  "what text,day date",
	835:  "party text",
	836:  "quote text,partner text",
	838:  "partner text",
	840:  "partner text",
	856:  "day text",
	857:  "day text",
	858:  "length text,ends date,term message",
	860:  "length text,ends date",
	861:  "number number,text text",
	864:  "int64 number",
	865:  "trimSpace text",
	867:  "short text",
	869:  "joined text",
	870:  "joined text",
	871:  "joined text,joined2 text",
	880:  "what text,detail text",
	882:  "partner text,what text",
	883:  "changed number",
	888:  "name text",
	889:  "count number",
	896:  "customerName text,updatedAt moment,removedOn date",
	898:  "removedOn date,customerName text",
	900:  "len number",
	906:  "number number",
	907:  "service text",
	908:  "ends date,term message",
	910:  "term message",
	911:  "number number,name text",
	913:  "reason text",
	914:  "position text,state message",
	917:  "day date",
	918:  "quote text,short text",
	919:  "at moment",
	922:  "name text",
	924:  "label text,by text",
	928:  "confirmed text",
	929:  "confirmed text",
	930:  "quote text,customer text,text text",
	932:  "order text,customer text",
	936:  "signer text,signerFunction text",
	939:  "order text,name text,customer text",
	941:  "order text,customer text",
	942:  "order text,customer text",
	943:  "order text,customer text",
	944:  "order text,customer text",
	945:  "order text,customer text,position text",
	946:  "order text,customer text",
	947:  "order text,customer text",
	948:  "order text,customer text,position text",
	950:  "order text,customer text",
	951:  "order text,customer text",
	952:  "order text,customer text,position text",
	953:  "order text,customer text",
	961:  "customer text,name text,name2 text,role message",
	963:  "quote text,customer text",
	964:  "name text,name2 text,customer text,on date,role message",
	966:  "quote text,customer text",
	967:  "name text,name2 text,customer text,on date",
	969:  "quote text,customer text",
	971:  "quote text,customer text",
	975:  "quote text,customer text",
	977:  "quote text,customer text",
	978:  "quote text,customer text",
	980:  "quote text,customer text",
	982:  "quote text,customer text,validUntil date",
	984:  "quote text,customer text",
	992:  "quote text,customer text,validUntil date",
	994:  "quote text,validUntil date,customer text",
	995:  "quote text,customer text",
	997:  "quote text,customer text",
	999:  "quote text,customer text",
	1001: "quote text,customer text",
	1004: "quote text,customer text",
	1006: "quote text,customer text",
	1007: "quote text,customer text",
	1013: "name text,date date",
	1015: "number number",
	1016: "name text",
	1046: "name name",
	1047: "max number",
	1079: "maxLogoSide number,text number",
	1098: "list text",
	1109: "until date",
	1110: "order text",
	1111: "expected text",
	1120: "name message",
	1137: "longest number",
	1166: "netMRC money,netMRC2 money",
	1172: "latest text",
	1180: "earliest date",
	1181: "from text",
	1185: "validFrom date",
	1186: "version text",
	1203: "offset number",
	1210: "most number",
	1211: "of text",
	1213: "accepted text",
	1256: "kb number",
	1263: "customer text",
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
	175:  "Now p/m",
	176:  "Becomes p/m",
	177:  "Difference",
	178:  "One-off",
	179:  "From",
	180:  "Total of ",
	181:  "Amounts exclude VAT.",
	182:  "Not in the cart (any more)",
	183:  "Cart of ",
	184:  "Cart",
	185:  "No price yet",
	186:  "Item {0}, {1}: {2}",
	187:  "Change the item",
	188:  "See the new prices",
	189:  "Record the waiver",
	190:  "Complete the customer",
	191:  "You can go on with this.",
	192:  "Your account manager can mend this.",
	193:  "Your account manager judges this with the request.",
	194:  "per month",
	195:  "Becomes",
	196:  "You saw",
	197:  "Price",
	198:  "Recorded: {0}, {1}",
	199:  "This cart becomes {0}. Version {1} stands until you request it.",
	200:  "You are revising {0}",
	201:  "A request is not possible yet. What is needed is below.",
	202:  "Date",
	203:  "Name",
	204:  "Not saved",
	205:  "For ",
	206:  "This cart is empty. New services and upgrades go into one request together.",
	207:  "Total of this request",
	208:  "Start here",
	209:  "More in this request",
	210:  "Change a service of this customer",
	211:  "Choose a new service",
	212:  "Empty cart",
	213:  "All items go. This cannot be undone.",
	214:  "Empty it for good",
	215:  "Resolve this before you request the quote",
	216:  "Please note",
	217:  "Prices have changed",
	218:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	219:  "Accept the new prices",
	220:  "To the request",
	221:  "Change: {0}",
	222:  "Change",
	223:  "Remove: {0}",
	224:  "Remove",
	225:  "The customer's statement about the term",
	226:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	227:  "Take the statement back",
	228:  "Name of who states this for the customer",
	229:  "Date of the statement",
	230:  "Record the statement",
	231:  "Request the quote",
	232:  "This is possible once everything above is in order.",
	233:  "See what is needed",
	234:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	235:  "Reference of the change",
	236:  "Catalogue",
	237:  "for {0}",
	238:  "the same day",
	239:  "{0, plural, one {{0} business day} other {{0} business days}}",
	240:  "{0} or {1} months",
	241:  "Service levels",
	242:  "Telephony",
	243:  "Connections",
	244:  "Prices per month for you, after your partner discount, excluding VAT.",
	245:  "There is nothing to order at the moment.",
	246:  "Lead time",
	247:  "Term",
	248:  "to the cart",
	249:  "To the cart",
	250:  "This item is no longer in the cart",
	251:  "Please check your choice and save it again.",
	252:  "For which customer?",
	253:  "Find by name, reference, KvK number or town",
	254:  "Search",
	255:  "No customer found. Search for something else, or record a new customer.",
	256:  "You have no customers yet. Please record one first.",
	257:  "There are more customers; search to find them.",
	258:  "Record a new customer",
	259:  "Your choice",
	260:  "Options",
	261:  "Requested date (optional)",
	262:  "At the earliest on ",
	263:  "Leave empty for the earliest possible date.",
	264:  "Add to the cart",
	265:  "Link",
	266:  "Goes with",
	267:  "Another service goes with this",
	268:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	269:  "Price",
	270:  "This choice has no price yet. Below is why.",
	271:  "Needed for a request",
	272:  "Update the price",
	273:  "Back to the first choice",
	274:  "Close the comparison",
	275:  "How this price is made up",
	276:  "Compare with another configuration",
	277:  "Delivery",
	278:  "Contact: ",
	279:  "Another address or contact",
	280:  "Address of delivery",
	281:  "Contact there",
	282:  "Number porting and documents",
	283:  "Current operator",
	284:  "Numbers or ranges, one a line",
	285:  "Like 0201234567, or a range like 0201234500-0201234599.",
	286:  "Your reference, such as a PO number (optional)",
	287:  "Note (optional)",
	288:  "Back to the quote",
	289:  "You are not authorised to order",
	290:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	291:  "The PDF is still being made",
	292:  "SHA-256 of the PDF",
	293:  "Valid until",
	294:  "Version",
	295:  "Contracting party",
	296:  "Customer",
	297:  "To order {0}",
	298:  "This quote has been ordered already",
	299:  "To the quote",
	300:  "State: {0}.",
	301:  "This quote cannot be ordered now",
	302:  "Difference per month",
	303:  "Item",
	304:  "Sign and order",
	305:  "Activate and order",
	306:  "What you order",
	307:  "Read the quote with its specification (PDF, in a new window)",
	308:  "Your confirmation",
	309:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	310:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	311:  "Customers",
	312:  "Nothing has been saved yet",
	313:  "Something in it changed since. If you save it now, there will be a second customer.",
	314:  "This form was saved before",
	315:  "Details of {0}",
	316:  "New customer",
	317:  "Search by name, reference, KvK number or town",
	318:  "No customer found with ",
	319:  "Show all customers",
	320:  "You have no customers yet. Add one to order something for it.",
	321:  "Your reference",
	322:  "Town",
	323:  "Details",
	324:  "incomplete",
	325:  "complete",
	326:  "Next",
	327:  "Your reference:",
	328:  "Still missing for a quote:",
	329:  "Complete the details",
	330:  "difference per month",
	331:  "The cart is empty. Choose a new service, or upgrade a service below.",
	332:  "Choose a new service",
	333:  "This customer has no services yet.",
	334:  "Reference",
	335:  "Per month",
	336:  "See what you can upgrade",
	337:  "Quotes of this customer",
	338:  "Change the details",
	339:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	340:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	341:  "(optional)",
	342:  "Save",
	343:  "Cancel",
	344:  "Contact",
	345:  "Business address",
	346:  "VAT id",
	347:  "Business",
	348:  "Where we deliver by default. You can give another address per service.",
	349:  "Language of the quote",
	350:  "No",
	351:  "Yes",
	352:  "A small business signs a waiver for a term of more than 24 months.",
	353:  "Small business",
	354:  "Eight digits; Dutch businesses only.",
	355:  "KvK number",
	356:  "Legal name",
	357:  "Contact on site",
	358:  "Installation address",
	359:  "Postcode",
	360:  "House number",
	361:  "Street",
	362:  "E-mail",
	363:  "Telephone",
	364:  "Country",
	365:  "empty",
	366:  "Below is what you filled in. If you save that, it replaces what is there now:",
	367:  "This customer was changed meanwhile",
	368:  "{0} per month, {1} one-off",
	369:  "now {0}",
	370:  "Your decision as ",
	371:  "This cannot be approved now",
	372:  "Why is the VAT treatment in order?",
	373:  "Give a discount (optional)",
	374:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	375:  "Discount on the monthly price",
	376:  "Discount on the one-off charge",
	377:  "Show the new figures first",
	378:  "This is a preview; nothing has been saved yet.",
	379:  "Approve with this discount",
	380:  "Approve",
	381:  "Send the question",
	382:  "Your question to the partner",
	383:  "Return with a question",
	384:  "Decline for good",
	385:  "Reason for the partner",
	386:  "Decline",
	387:  "Unit",
	388:  "Only an account manager can be stood in for.",
	389:  "This page is not for you",
	390:  "{0} until {1}",
	391:  "Stand-in",
	392:  "Sign for the customer",
	393:  "Activate",
	394:  "Quote",
	395:  "Progress",
	396:  "The request",
	397:  "Noted at the request",
	398:  "Who decides",
	399:  "Versions",
	400:  "History and comments",
	401:  "Add comment",
	402:  "Your comment; your account manager reads it too",
	403:  "Add a comment",
	404:  "Your answer",
	405:  "Answer; the request itself does not change",
	406:  "Send the answer",
	407:  "Does something have to change? Then revise the request in the cart.",
	408:  "Revise the request",
	409:  "Other actions",
	410:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	411:  "Revise the quote",
	412:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	413:  "Copy to the cart",
	414:  "Withdraw",
	415:  "Reason (optional)",
	416:  "Withdraw for good",
	417:  "Add a PDF signed elsewhere",
	418:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	419:  "Signed PDF, at most 4 MB",
	420:  "This file is larger than 4 MB.",
	421:  "Add the PDF",
	422:  "Quotes",
	423:  "Customer or number",
	424:  "All",
	425:  "State",
	426:  "Superseded",
	427:  "Expired",
	428:  "Withdrawn",
	429:  "Declined",
	430:  "Ordered",
	431:  "Approved",
	432:  "Question to you",
	433:  "Requested",
	434:  "We are reviewing the request",
	435:  "Ask again",
	436:  "Answer the question",
	437:  "Have it signed",
	438:  "Order",
	439:  "Follow the order",
	440:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	441:  "Quotes, the newest first; amounts without VAT",
	442:  "Difference p.m.",
	443:  "Valid until",
	444:  "Next step",
	445:  "Nothing found here yet; look further back.",
	446:  "Nothing found.",
	447:  "Show all",
	448:  "Choose a PDF.",
	449:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	450:  "This file is not a PDF.",
	451:  "The name of the file: {0}",
	452:  "Your account manager is told and will judge the document. Nothing was ordered.",
	453:  "Added: {0}",
	454:  "Something went wrong.",
	455:  "Log in",
	456:  "Please ask your administrator to give you access, and then log in again.",
	457:  "Your account has no role here yet",
	458:  "Not saved. Please open the page again and try once more.",
	459:  "The form is not complete",
	460:  "Try again",
	461:  "To the start page",
	462:  "To your work list",
	463:  "Additional discount",
	464:  "With this discount",
	465:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	466:  "At most 100%.",
	467:  "At most two decimals.",
	468:  "Welcome",
	469:  "Overview",
	470:  "With oneCentral for a decision",
	471:  "oneCentral has a question",
	472:  "Approved, waiting for a colleague to sign",
	473:  "Ready to sign",
	474:  "Approved, waiting for a colleague to activate",
	475:  "Ready to activate",
	476:  "becomes a new version of {0}",
	477:  "Kept until",
	478:  "Last changed",
	479:  "Open carts",
	480:  "Progress",
	481:  "Orders in progress",
	482:  "{0} of {1} delivered",
	483:  "{0, plural, one {{0} item} other {{0} items}}",
	484:  "Ordering at oneCentral",
	485:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	486:  "You cannot ask for quotes or order now. Please contact your account manager.",
	487:  "Your account is blocked",
	488:  "Upgrade a service",
	489:  "New service",
	490:  "Nothing is open. Choose a service to upgrade, or a new one.",
	491:  "Allowed",
	492:  " Alternative: {0}.",
	493:  "Can be allowed with a reason",
	494:  "For us to review",
	495:  "Must be resolved first",
	496:  "Note",
	497:  "Up to: {0}.",
	498:  "your account manager",
	499:  "no longer needed",
	500:  "returned",
	501:  "declined",
	502:  "approved",
	503:  "waits for {0}",
	504:  "waits for a decision",
	505:  " by {0}, {1}",
	506:  "Over {0} a {1} decides too.",
	507:  "not delivered",
	508:  "cancelled",
	509:  "delivered",
	510:  "Order released",
	511:  "Document signed elsewhere added",
	512:  "Document of version {0} made",
	513:  "Comment",
	514:  "Handed over to {0}",
	515:  "Version {0} superseded",
	516:  "Version {0} expired",
	517:  "Version {0} withdrawn",
	518:  "Version {0} returned with a question",
	519:  "Version {0} declined",
	520:  "Version {0} approved",
	521:  "Agreed to version {0}",
	522:  "Discount given: version {0}",
	523:  "Version {0} is being revised",
	524:  "Question answered with version {0}",
	525:  "Version {0} requested",
	526:  "Skip to content",
	527:  "Main menu",
	528:  "Log out",
	529:  "reference of this page",
	530:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	531:  "Log in and judge",
	532:  "Opening this page decides nothing yet.",
	533:  "Your decision is asked",
	534:  "The link was made for somebody else. What waits for your decision is in your work list.",
	535:  "This request does not wait for you",
	536:  "This version has been decided on already, or the request was withdrawn or has expired.",
	537:  "There is nothing left to decide",
	538:  "See the request",
	539:  "This version has been replaced. You can no longer decide on it. {0}",
	540:  "There is a newer version",
	541:  "To the newest version",
	542:  "{0, plural, one {{0} day} other {{0} days}}",
	543:  "{0, plural, one {{0} hour} other {{0} hours}}",
	544:  "less than an hour",
	545:  "In these weeks nothing was requested, decided or ordered.",
	546:  "You manage no partners, and stand in for nobody who does now.",
	547:  "{0} weeks",
	548:  "Numbers",
	549:  "To the numbers",
	550:  "There is no such period",
	551:  "excl. VAT; orders: {0}",
	552:  "Won per month",
	553:  "business days, median; 9 in 10 within {0}",
	554:  "From decision to order",
	555:  "From request to decision",
	556:  "of which ordered by now: {0}",
	557:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	558:  "Business days from decision to order",
	559:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	560:  "Business days from request to decision",
	561:  "The difference per month of the orders, excl. VAT.",
	562:  "Won per month, by week of the order",
	563:  "{0}, of which ordered {1}",
	564:  "Outlined: requested. Filled: of those ordered by now.",
	565:  "Requests per week",
	566:  "{0}, 9 in 10 within {1}",
	567:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	568:  "Together",
	569:  "Week, from Monday",
	570:  "To order, 90%",
	571:  "To order, median",
	572:  "To decision, 90%",
	573:  "To decision, median",
	574:  "Decided",
	575:  "Ordered by now",
	576:  "Period",
	577:  "By partner",
	578:  "By week",
	579:  "Download as CSV",
	580:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	581:  "won per month, euro excl. VAT",
	582:  "business days to order, 90%",
	583:  "business days to order, median",
	584:  "ordered",
	585:  "business days to decision, 90%",
	586:  "business days to decision, median",
	587:  "decided",
	588:  "of which ordered by now",
	589:  "requested",
	590:  "partner id",
	591:  "Your account manager releases the order. Until then you can cancel items yourself.",
	592:  "Waits for release",
	593:  "Delivered",
	594:  "waits for oneCentral",
	595:  "Released",
	596:  "Statement",
	597:  "On",
	598:  "Signed by",
	599:  "Activated by",
	600:  "Recorded by",
	601:  "Service {0}",
	602:  "Delivered on",
	603:  "Was planned for",
	604:  "{0, plural, one {{0} business day} other {{0} business days}}",
	605:  "Planned date",
	606:  "Specification in the quote",
	607:  "Confirmation",
	608:  "Quote ",
	609:  "Cancel this item",
	610:  "Reason",
	611:  "Cancel the item",
	612:  "Not delivered",
	613:  "Cancelled",
	614:  "Partly done",
	615:  "In progress",
	616:  "{0} of {1}",
	617:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	618:  "Orders, the newest first; amounts without VAT",
	619:  "Ordered on",
	620:  "Next date",
	621:  "This is where oneCentral's partners order.",
	622:  "engineering judges the design",
	623:  ", in steps of {0}",
	624:  "From {0} to {1}",
	625:  "{0}: at least that of what is linked to it.",
	626:  "{0}: {1} to {2} times {3}.",
	627:  "needs a document: {0}",
	628:  "not together with {0}",
	629:  "counts for all {0}",
	630:  "at most {0}",
	631:  "Reference of the {0}",
	632:  "none",
	633:  "Goes with one of: {0}.",
	634:  "in the cart",
	635:  "To this customer's cart",
	636:  "Only version {0} still counts.",
	637:  "You are looking at an earlier version",
	638:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	639:  "We have a question",
	640:  "This quote was ordered as order {0}.",
	641:  "Approved: you can order until {0}",
	642:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	643:  "We are reviewing your request",
	644:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	645:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	646:  "by {0}",
	647:  "waits for your answer",
	648:  " and ",
	649:  "waits for {0}",
	650:  "Your answer to our question",
	651:  "For your customer, with prices (PDF)",
	652:  "For your customer, without prices (PDF)",
	653:  "The quote as a PDF",
	654:  "Version {0}",
	655:  "Please check these fields:",
	656:  "Not everything is right yet",
	657:  "Documents",
	658:  "Numbers",
	659:  "Note",
	660:  "Requested date",
	661:  "{0}, planned until {1}",
	662:  "Options: price each",
	663:  "different",
	664:  "the same",
	665:  "This choice",
	666:  "First choice",
	667:  "Comparison",
	668:  "yes",
	669:  "no",
	670:  "Give a reason to allow this.",
	671:  "Request",
	672:  "To your decision",
	673:  "Checks",
	674:  "VAT",
	675:  "Your comment; the partner reads it too",
	676:  "{0, plural, one {{0} month} other {{0} months}} left",
	677:  "runs on monthly",
	678:  "terminated",
	679:  "suspended",
	680:  "active",
	681:  "Contact",
	682:  "Address",
	683:  "Monthly price, excl. VAT",
	684:  "State",
	685:  "Identifier",
	686:  "{0}, until {1} ({2})",
	687:  "Product, identifier, reference or town",
	688:  "All customers",
	689:  "All products",
	690:  "Upgrade",
	691:  "Cannot be upgraded now",
	692:  "Can be upgraded now",
	693:  "All services",
	694:  "Apply filter",
	695:  "Tick services to change them together.",
	696:  "Tick all on this page",
	697:  "Options",
	698:  "Change the ticked services",
	699:  "More services",
	700:  "Nothing found yet. There are more services to search.",
	701:  "There is no service like that.",
	702:  "Show all services",
	703:  "Your customers have no services yet.",
	704:  "See the catalogue",
	705:  "Choose {0} {1}",
	706:  "Can be upgraded: ",
	707:  "Move to ",
	708:  "Change: {0} {1}",
	709:  "A change of this service is in the cart",
	710:  "Only a move is possible",
	711:  "This service cannot change now",
	712:  "See the open order",
	713:  "Change this service",
	714:  "Runs over",
	715:  "Configuration",
	716:  "Can be upgraded",
	717:  "{0, plural, one {{0} change} other {{0} changes}}",
	718:  "{0, plural, one {{0} new service} other {{0} new services}}",
	719:  "Answer to your question",
	720:  "Requested on",
	721:  "Requested by",
	722:  "VAT treatment allowed by {0}, {1}: {2}",
	723:  "To the new figures",
	724:  "Please see what this discount changes first, then approve.",
	725:  "Not saved yet",
	726:  "discount on the one-off charge",
	727:  "discount on the monthly price",
	728:  "Consent",
	729:  "Mandate",
	730:  "Position of the signatory",
	731:  "Name of the signatory",
	732:  "Answer",
	733:  "Signed PDF",
	734:  "Question",
	735:  "VAT check",
	736:  "This version was valid until {0}.",
	737:  "Returned with a question",
	738:  "The partner can order until {0}.",
	739:  "This version does not wait for you",
	740:  "You have approved this version",
	741:  "Still to be decided by: {0}.",
	742:  "Item {0}: ",
	743:  "Work list",
	744:  "This is oneCentral's work list.",
	745:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	746:  "Nothing was put in the cart",
	747:  "Edit the change in the cart",
	748:  "A cart takes one change of a service. Change that one or take it out.",
	749:  "This service is in the cart already",
	750:  "Change: {0}",
	751:  "Keep {0}",
	752:  "This cannot be calculated yet",
	753:  "Effective date",
	754:  "Difference per month {0}, one-off {1}, from {2}",
	755:  "No change to calculate",
	756:  "This service cannot change now",
	757:  "What changes?",
	758:  "Taking numbers along",
	759:  "Save the change in the cart",
	760:  "Add to cart",
	761:  "Now and after the change",
	762:  "Choose what changes; here you see what it costs.",
	763:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	764:  "Monthly price by number",
	765:  "One number or range per line, as 0201234500-0201234599",
	766:  "Such as the customer's PO number",
	767:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	768:  "now",
	769:  "; now {0}",
	770:  ", in steps of {0}",
	771:  "From {0} to {1}",
	772:  "now on; without: {0}",
	773:  "; now {0}",
	774:  "At most {0}",
	775:  "Keep the current term: {0}",
	776:  "Numbers to take along",
	777:  "Current operator of the numbers",
	778:  "Reference of the document {0}",
	779:  "Reference of the porting mandate",
	780:  "{0} per month",
	781:  "same monthly price",
	782:  "on the chosen date",
	783:  "after the end of the term",
	784:  "on the first of a month",
	785:  "as soon as delivery is possible",
	786:  "stays: {0}, until {1}",
	787:  "new: {0}, until {1}",
	788:  "You have no open requests.",
	789:  "Nothing that waits for you passes this filter.",
	790:  "Give an amount such as 1,234.56.",
	791:  "Choose one of the options.",
	792:  "Amount from, per month or one-off",
	793:  "Waiting",
	794:  "You decide as",
	795:  "7 days or longer",
	796:  "3 days or longer",
	797:  "1 day or longer",
	798:  " (agreed)",
	799:  " (not yet)",
	800:  "Filter",
	801:  "Show everything",
	802:  "You stand in for ",
	803:  "Waiting since",
	804:  "Also needed",
	805:  "nobody else",
	806:  "A colleague you choose here can decide on your partners' requests in that period.",
	807:  "You have set no stand-in.",
	808:  "Remove: {0}",
	809:  "Add a stand-in",
	810:  "Colleague",
	811:  "Choose an account manager",
	812:  "First day",
	813:  "Last day",
	814:  "Add",
	815:  "This document belongs to version {0}. Checksum (SHA-256):",
	816:  "Reference",
	817:  "Total",
	818:  "Total of this quote",
	819:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	820:  "Term over 24 months",
	821:  "Remarks",
	822:  "Conditions",
	823:  "This quote is subject to {0}.",
	824:  "Lead times are in business days and subject to availability at the site.",
	825:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	826:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	827:  "Validity",
	828:  "{0} valid until the end of {1} (Dutch time).",
	829:  "This offer is",
	830:  "This quote is",
	831:  "The validity is set on approval.",
	832:  "Signature",
	833:  "Place and date",
	834:  "Position",
	835:  "On behalf of {0}",
	836:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	837:  "Agreed",
	838:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	839:  "Activation",
	840:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	841:  "For your information",
	842:  "Monthly price",
	843:  "ends",
	844:  "new",
	845:  "migration",
	846:  "New",
	847:  "Old",
	848:  "changed",
	849:  "unchanged",
	850:  "Specification",
	851:  "Site and contact",
	852:  "Delivery and term",
	853:  "Change",
	854:  "Migration",
	855:  "Linked to",
	856:  "{0} (end of the term)",
	857:  "{0} (start of the month)",
	858:  "{0}, runs until {1} ({2} remaining)",
	859:  "runs monthly",
	860:  "{0} from completion, planned until {1}",
	861:  "item {0}, {1}",
	862:  "Site",
	863:  "Promised document",
	864:  "{0} more",
	865:  " and {0}",
	866:  "Open this quote in the partner portal",
	867:  "reference {0}",
	868:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	869:  "VAT id {0}",
	870:  "KvK (trade register) {0}",
	871:  "{0}, statutory seat {1}",
	872:  "Your partner",
	873:  "Customer site",
	874:  "Customer reference",
	875:  "Your VAT id",
	876:  "Your KvK number",
	877:  "Your supplier",
	878:  "Number",
	879:  "set on approval",
	880:  "We are pleased to offer you the following: {0}.{1}",
	881:  " For a change you see what differs: old, new and the difference.",
	882:  "This document specifies what {0} has delivered for you: {1}.",
	883:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	884:  "What changes",
	885:  "Lead time (business days)",
	886:  "Planned",
	887:  " (each)",
	888:  "Option: {0}",
	889:  " ({0} each)",
	890:  "SLA (repair time, availability)",
	891:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	892:  "Open the cart",
	893:  "Will be removed on",
	894:  "Last changed by",
	895:  "Contents",
	896:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	897:  "Your cart is still open",
	898:  "Your cart will be removed on {0}, {1}",
	899:  "1 line",
	900:  "{0} lines",
	901:  "Effective date",
	902:  "Numbers to port",
	903:  "Linked to",
	904:  "Customer's reference",
	905:  "Site contact",
	906:  "line {0}",
	907:  "service {0}",
	908:  "runs on until {0}, {1} left",
	909:  "extended, monthly notice",
	910:  "{0} from delivery",
	911:  "line {0} ({1})",
	912:  "Explanation",
	913:  " ({0})",
	914:  "{0}: {1}",
	915:  "Progress of each line",
	916:  "In the cart",
	917:  "{0} (Dutch time)",
	918:  "Reference {0}, checksum {1}.",
	919:  "Moment: {0}.",
	920:  "Sent automatically by oneCentral.",
	921:  "Download the confirmation (PDF)",
	922:  "Dear {0},",
	923:  "Dear Sir or Madam,",
	924:  "{0} from {1}",
	925:  "Order state",
	926:  "Order",
	927:  "View the order",
	928:  "{0} on",
	929:  "{0} by",
	930:  "Quote {0} for {1} was confirmed and is now order {2}.",
	931:  "The order was received",
	932:  "Order {0} received, {1}",
	933:  "The order was released for delivery.",
	934:  "The account manager releases the order for delivery. Until then the partner can cancel a line itself.",
	935:  "Activated",
	936:  "{0}, {1}",
	937:  "Signed",
	938:  "Released on",
	939:  "Order {0} of {1} for {2} can be fulfilled.",
	940:  "The order was released for delivery",
	941:  "Order {0} released, {1}",
	942:  "Order {0} delivered, {1}",
	943:  "Delivery in order {0}, {1}",
	944:  "Order {0} for {1} was delivered.",
	945:  "In order {0} for {1}, {2} was delivered.",
	946:  "Cancellation in order {0}, {1}",
	947:  "Order {0} for {1} was cancelled.",
	948:  "In order {0} for {1}, {2} was cancelled.",
	949:  "The delivery failed",
	950:  "Delivery failed in order {0}, {1}",
	951:  "Order {0} for {1} could not be delivered.",
	952:  "In order {0} for {1}, {2} could not be delivered.",
	953:  "Order {0} for {1} is partly settled.",
	954:  "An existing service does not change and can be changed again.",
	955:  "Partner",
	956:  "The partner's answer to the question",
	957:  "One decision from your group is enough.",
	958:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	959:  "Review and decide",
	960:  "Decide before",
	961:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	962:  "Your approval is requested",
	963:  "Approval requested: {0}, {1}",
	964:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	965:  "Your decision is still needed",
	966:  "Reminder: {0} waits for your decision, {1}",
	967:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	968:  "Your decision as stand-in is requested",
	969:  "As stand-in: {0} waits for your decision, {1}",
	970:  "View the quote",
	971:  "Quote {0} for {1} waits for the partner's answer.",
	972:  "The request was returned with a question",
	973:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	974:  "Answer the question",
	975:  "Before quote {0} for {1} can be approved, your answer is needed.",
	976:  "There is a question about your request",
	977:  "Question about quote {0}, {1}",
	978:  "The request of quote {0} for {1} was declined.",
	979:  "The quote was declined",
	980:  "Quote {0} declined, {1}",
	981:  "You can copy the quote to a new request, which uses today's prices.",
	982:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	983:  "The quote is approved",
	984:  "Quote {0} approved, {1}",
	985:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	986:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	987:  "The partner can now sign it for the customer.",
	988:  "The partner can now activate it.",
	989:  "Review and sign",
	990:  "Review and activate",
	991:  "If you do not want to order, you need not do anything.",
	992:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	993:  "The quote is about to expire",
	994:  "Quote {0} expires on {1}, {2}",
	995:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	996:  "The quote was withdrawn",
	997:  "Quote {0} withdrawn, {1}",
	998:  "Was valid until",
	999:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1000: "The quote has expired",
	1001: "Quote {0} expired, {1}",
	1002: "A comment does not change the quote.",
	1003: "Read and reply",
	1004: "Quote {0} for {1} has a new comment.",
	1005: "There is a new comment",
	1006: "New comment on quote {0}, {1}",
	1007: "Mail about {0} not delivered, {1}",
	1008: "View the details",
	1009: "Not delivered",
	1010: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1011: "A mail could not be delivered",
	1012: "Why your decision is needed",
	1013: "The customer waives the longest term for small businesses: {0}, {1}.",
	1014: " Alternative:",
	1015: ", line {0}",
	1016: "Waived by {0}",
	1017: "To judge",
	1018: "What to look at",
	1019: "hours",
	1020: "h",
	1021: "Repair time",
	1022: "Level",
	1023: "Package",
	1024: "ampere",
	1025: "At most",
	1026: "Power",
	1027: "Space",
	1028: "GB storage",
	1029: "Storage",
	1030: "Storage (SSD)",
	1031: "GB memory",
	1032: "Memory",
	1033: "Size",
	1034: "seats",
	1035: "Seats",
	1036: "Seat type",
	1037: "numbers",
	1038: "channels",
	1039: "Voice channels",
	1040: "Data bundle",
	1041: "Throughput",
	1042: "Bandwidth",
	1043: "This product has no tiers.",
	1044: "This product has no such characteristic.",
	1045: "This product has no number of units.",
	1046: "Cannot be combined with {0}.",
	1047: "At most {0}.",
	1048: "This product has no such option.",
	1049: "Only an administrator can do this.",
	1050: "Change the account manager with its own command.",
	1051: "Choose nl or en.",
	1052: "Name the account manager.",
	1053: "There is no such level.",
	1054: "Choose reseller or solutions.",
	1055: "Letters, digits, - and _.",
	1056: "This is no account manager.",
	1057: "Not a role of oneCentral.",
	1058: "Name the subject.",
	1059: "Only an account manager can do this.",
	1060: "Somebody else than yourself.",
	1061: "The last day must be on or after the first day.",
	1062: "At most twenty.",
	1063: "This has been decided already.",
	1064: "This version does not wait for you.",
	1065: "You have decided on this version already.",
	1066: "The requester does not decide.",
	1067: "Only the account manager can allow this.",
	1068: "Only the account manager gives discounts.",
	1069: "This version cannot be priced again.",
	1070: "There is no such item.",
	1071: "From zero to the amount itself.",
	1072: "From 0 to 10,000 basis points.",
	1073: "Give a percentage or an amount.",
	1074: "Name a partner.",
	1075: "You have no role here.",
	1076: "partner",
	1077: "Only a partner can do this.",
	1078: "quote",
	1079: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1080: "Too light: the contrast with white is under 4.5 : 1.",
	1081: "A colour like #0E3C61.",
	1082: "At most 80 services.",
	1083: "service",
	1084: "The cart changed meanwhile.",
	1085: "At most 80 items per request.",
	1086: "From 1 to 80 items.",
	1087: "item",
	1088: "There is nothing to link to.",
	1089: "This customer has no such service.",
	1090: "There is no such product.",
	1091: "The calculation changed since you saw it; look at it again.",
	1092: "Name the hash of what you saw.",
	1093: "A date, not in the future.",
	1094: "This service is in the cart already.",
	1095: "At most 80 items and 80 distinct services per request.",
	1096: "The cart is empty.",
	1097: "The VAT treatment of this customer must be reviewed.",
	1098: "Complete the customer's details: {0}.",
	1099: "Your account is blocked; contact your account manager.",
	1100: "The service changed since the request.",
	1101: "The linked service is terminated.",
	1102: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1103: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1104: "Name the SHA-256 of the document that is signed.",
	1105: "Confirm that you may sign for the customer.",
	1106: "Enter your name.",
	1107: "Enter your position.",
	1108: "Confirm that you agree.",
	1109: "This quote was valid until {0}.",
	1110: "This quote is order {0} already.",
	1111: "This partner confirms otherwise: {0}.",
	1112: "This is not the document of this version.",
	1113: "The document is still being drawn; try again in a moment.",
	1114: "Give a name or a reference.",
	1115: "The customer changed meanwhile.",
	1116: "Give the address of delivery.",
	1117: "Whether this can be delivered at this address is not known yet.",
	1118: "This cannot be delivered at this address.",
	1119: "Give the current operator and the numbers.",
	1120: "Give the reference of the document: {0}.",
	1121: "porting mandate",
	1122: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1123: "A number port is in progress on this service.",
	1124: "This service is being terminated.",
	1125: "This service is suspended.",
	1126: "This service is terminated.",
	1127: "An order on this service is already open.",
	1128: "This product is no longer sold; move to another one.",
	1129: "This service cannot be upgraded.",
	1130: "Only a quote that ended without an order can be erased.",
	1131: "There is no such quote.",
	1132: "Not a PDF.",
	1133: "At most 4 MB.",
	1134: "piece of evidence",
	1135: "From the day of the order until today.",
	1136: "Contains a control character.",
	1137: "At most {0} characters.",
	1138: "This field is required.",
	1139: "A postcode like 1234 AB.",
	1140: "A country code of two letters (ISO 3166-1).",
	1141: "A telephone number like 0201234567 or +31201234567.",
	1142: "An e-mail address like name@company.nl.",
	1143: "No valid VAT id of this country.",
	1144: "Eight digits, for Dutch businesses only.",
	1145: "Name a service or an item.",
	1146: "At most five.",
	1147: "A date in this century.",
	1148: "From 0 to 120 months.",
	1149: "With modify only.",
	1150: "Name the version of the service that you saw.",
	1151: "Name the service that changes.",
	1152: "Choose a product.",
	1153: "Choose add or modify.",
	1154: "Unknown option.",
	1155: "Unknown characteristic.",
	1156: "Too many characteristics or options.",
	1157: "From 0 to 1,000,000.",
	1158: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1159: "At most twenty numbers or ranges.",
	1160: "Choose 13, 26 or 52 weeks.",
	1161: "These numbers are for account managers, sales managers and operations.",
	1162: "This service no longer exists.",
	1163: "This product cannot be ordered (any more).",
	1164: "This service cannot move to this product.",
	1165: "The service changed since you saw it; look at it again.",
	1166: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1167: "product",
	1168: "There is no document until the version is approved.",
	1169: "Choose acknowledged, inProgress or partial.",
	1170: "The hash is not of this version; look at it again.",
	1171: "There is no such version.",
	1172: "There is a newer version: {0}.",
	1173: "One or more checks did not pass.",
	1174: "The contracting party changed since the request; revise the quote to take that over.",
	1175: "This customer's cart is not empty.",
	1176: "You may not do this.",
	1177: "This product does not come with this term.",
	1178: "These changes take effect at different moments; ask for them apart.",
	1179: "Nothing changes.",
	1180: "This can be done on {0} at the earliest.",
	1181: "This cannot be done in the state {0}.",
	1182: "Links in a cart only.",
	1183: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1184: "VAT reverse charged to the customer.",
	1185: "There is a catalogue from {0} already.",
	1186: "There is another catalogue {0}.",
	1187: "Too busy at the moment; try again.",
	1188: "This is too much text together; divide it over more requests.",
	1189: "This cursor is not of this list.",
	1190: "customer",
	1191: "person",
	1192: "This role does not decide on quotes.",
	1193: "An order in this state is not open.",
	1194: "This Idempotency-Key was used for another request.",
	1195: "cart",
	1196: "version of the quote",
	1197: "document",
	1198: "order",
	1199: "job",
	1200: "session",
	1201: "Choose accountManager, salesManager or engineering.",
	1202: "The request did not arrive in full.",
	1203: "This is not JSON: look at byte {0}.",
	1204: "This is not UTF-8.",
	1205: "Nested too deeply.",
	1206: "This field stands more than once.",
	1207: "This parameter stands more than once.",
	1208: "There is no such parameter here.",
	1209: "The query string is malformed.",
	1210: "A whole number from 1 to {0}.",
	1211: "Choose from {0}.",
	1212: "Another version than the one in the path.",
	1213: "Send {0}.",
	1214: "an object",
	1215: "Without prices with for=customer only.",
	1216: "At most 100 characters.",
	1217: "Another service than the one in the path.",
	1218: "Modify only.",
	1219: "a list",
	1220: "A date like 2026-11-17.",
	1221: "A null cannot be here; leave the field out.",
	1222: "There is no such field here.",
	1223: "a whole number",
	1224: "true or false",
	1225: "a text",
	1226: "This link has expired",
	1227: "This link has been revoked",
	1228: "This link is invalid or has expired.",
	1229: "This link is not valid",
	1230: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1231: "This link is not complete",
	1232: "Please try again.",
	1233: "The login did not work",
	1234: "Logging in is not possible just now",
	1235: "Not saved. Please log in and try again.",
	1236: "You cannot log in here with this account.",
	1237: "You have no access here",
	1238: "This form did not come from our site",
	1239: "This does not exist, or is not for you.",
	1240: "What waits for your decision is in your work list.",
	1241: "Please try again in a moment.",
	1242: "Something went wrong",
	1243: "The request was abandoned",
	1244: "One moment please",
	1245: "Name the version that you saw",
	1246: "This is not right",
	1247: "This media type cannot be used here",
	1248: "Too much was sent",
	1249: "What you saw changed meanwhile",
	1250: "This cannot be done now",
	1251: "This method cannot be used here",
	1252: "Not found",
	1253: "You have no access to this page",
	1254: "You are not logged in",
	1255: "This is our fault. Please try again later.",
	1256: "At most {0} KB.",
	1257: "Not saved. Please send a shorter text or a smaller file.",
	1258: "Name one ETag, in quotes.",
	1259: "A weak ETag matches nothing.",
	1260: "Name in If-Match the ETag of what you saw.",
	1261: "From 1 to 255 visible ASCII characters.",
	1262: "Give every request a key of its own.",
	1263: "I am mandated by {0} to sign.",
	1264: "It cannot go in the cart like this; see the checks.",
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
	150:  "Huidige looptijden houden",
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
	175:  "Nu p/m",
	176:  "Wordt p/m",
	177:  "Verschil",
	178:  "Eenmalig",
	179:  "Vanaf",
	180:  "Totaal van ",
	181:  "Bedragen zijn exclusief btw.",
	182:  "Staat niet (meer) in de winkelwagen",
	183:  "Winkelwagen van ",
	184:  "Winkelwagen",
	185:  "Nog zonder prijs",
	186:  "Regel {0}, {1}: {2}",
	187:  "Regel wijzigen",
	188:  "Nieuwe prijzen bekijken",
	189:  "Verklaring vastleggen",
	190:  "Klant aanvullen",
	191:  "U kunt hiermee verder.",
	192:  "Uw accountmanager kan dit oplossen.",
	193:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	194:  "per maand",
	195:  "Wordt",
	196:  "U zag",
	197:  "Prijs",
	198:  "Vastgelegd: {0}, {1}",
	199:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	200:  "U herziet {0}",
	201:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	202:  "Datum",
	203:  "Naam",
	204:  "Niet opgeslagen",
	205:  "Voor ",
	206:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	207:  "Totaal van deze aanvraag",
	208:  "Begin hier",
	209:  "Meer in deze aanvraag",
	210:  "Een dienst van deze klant wijzigen",
	211:  "Een nieuwe dienst kiezen",
	212:  "Winkelwagen leegmaken",
	213:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	214:  "Definitief leegmaken",
	215:  "Los dit op voordat u de offerte aanvraagt",
	216:  "Let op",
	217:  "Prijzen zijn veranderd",
	218:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	219:  "Nieuwe prijzen aanvaarden",
	220:  "Naar aanvragen",
	221:  "Wijzigen: {0}",
	222:  "Wijzigen",
	223:  "Verwijderen: {0}",
	224:  "Verwijderen",
	225:  "Verklaring van de klant over de looptijd",
	226:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	227:  "Verklaring intrekken",
	228:  "Naam van wie dit namens de klant verklaart",
	229:  "Datum van de verklaring",
	230:  "Verklaring vastleggen",
	231:  "Offerte aanvragen",
	232:  "Dit kan zodra alles hierboven in orde is.",
	233:  "Bekijk wat er nodig is",
	234:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	235:  "Kenmerk van de wijziging",
	236:  "Aanbod",
	237:  "bij {0}",
	238:  "dezelfde dag",
	239:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	240:  "{0} of {1} maanden",
	241:  "Servicecontracten",
	242:  "Telefonie",
	243:  "Verbindingen",
	244:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	245:  "Er is op dit moment niets te bestellen.",
	246:  "Levertijd",
	247:  "Looptijd",
	248:  "naar de winkelwagen",
	249:  "Naar de winkelwagen",
	250:  "Deze regel staat niet meer in de winkelwagen",
	251:  "Controleer uw keuze en sla deze opnieuw op.",
	252:  "Voor welke klant?",
	253:  "Zoek op naam, referentie, KvK-nummer of plaats",
	254:  "Zoeken",
	255:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	256:  "U hebt nog geen klanten. Leg er eerst een vast.",
	257:  "Er zijn meer klanten; zoek om ze te vinden.",
	258:  "Nieuwe klant vastleggen",
	259:  "Uw keuze",
	260:  "Opties",
	261:  "Gewenste datum (optioneel)",
	262:  "Op zijn vroegst op ",
	263:  "Laat leeg voor de vroegst mogelijke datum.",
	264:  "In de winkelwagen",
	265:  "Koppeling",
	266:  "Hoort bij",
	267:  "Hier hoort een andere dienst bij",
	268:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	269:  "Prijs",
	270:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	271:  "Nodig voor een aanvraag",
	272:  "Prijs bijwerken",
	273:  "Terug naar de eerste keuze",
	274:  "Vergelijking sluiten",
	275:  "Opbouw van de prijs",
	276:  "Vergelijken met een andere samenstelling",
	277:  "Levering",
	278:  "Contactpersoon: ",
	279:  "Ander adres of andere contactpersoon",
	280:  "Adres van levering",
	281:  "Contactpersoon daar",
	282:  "Nummerbehoud en documenten",
	283:  "Huidige aanbieder",
	284:  "Nummers of reeksen, een per regel",
	285:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	286:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	287:  "Opmerking (optioneel)",
	288:  "Terug naar de offerte",
	289:  "U bent niet bevoegd om te bestellen",
	290:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	291:  "De PDF wordt nog gemaakt",
	292:  "SHA-256 van de PDF",
	293:  "Geldig tot en met",
	294:  "Versie",
	295:  "Contractpartij",
	296:  "Klant",
	297:  "Naar order {0}",
	298:  "Deze offerte is al besteld",
	299:  "Naar de offerte",
	300:  "Status: {0}.",
	301:  "Deze offerte kan nu niet worden besteld",
	302:  "Verschil per maand",
	303:  "Regel",
	304:  "Tekenen en bestellen",
	305:  "Activeren en bestellen",
	306:  "Wat u bestelt",
	307:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	308:  "Uw bevestiging",
	309:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	310:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	311:  "Klanten",
	312:  "Er is nog niets bewaard",
	313:  "Daarna is er iets in veranderd. Bewaart u het nu, dan ontstaat er een tweede klant.",
	314:  "Dit formulier is al een keer bewaard",
	315:  "Gegevens van {0}",
	316:  "Nieuwe klant",
	317:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	318:  "Geen klant gevonden met ",
	319:  "Toon alle klanten",
	320:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	321:  "Uw referentie",
	322:  "Plaats",
	323:  "Gegevens",
	324:  "onvolledig",
	325:  "compleet",
	326:  "Volgende",
	327:  "Uw referentie:",
	328:  "Voor een offerte ontbreekt nog:",
	329:  "Gegevens aanvullen",
	330:  "verschil per maand",
	331:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	332:  "Nieuwe dienst kiezen",
	333:  "Deze klant heeft nog geen diensten.",
	334:  "Referentie",
	335:  "Per maand",
	336:  "Bekijk wat u kunt uitbreiden",
	337:  "Offertes van deze klant",
	338:  "Gegevens wijzigen",
	339:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	340:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	341:  "(optioneel)",
	342:  "Bewaren",
	343:  "Annuleren",
	344:  "Contactpersoon",
	345:  "Vestigingsadres",
	346:  "Btw-id",
	347:  "Onderneming",
	348:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	349:  "Taal van de offerte",
	350:  "Nee",
	351:  "Ja",
	352:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	353:  "Kleine onderneming",
	354:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	355:  "KvK-nummer",
	356:  "Statutaire naam",
	357:  "Contactpersoon op locatie",
	358:  "Installatieadres",
	359:  "Postcode",
	360:  "Huisnummer",
	361:  "Straat",
	362:  "E-mail",
	363:  "Telefoon",
	364:  "Land",
	365:  "leeg",
	366:  "Hieronder staat wat u invulde. Bewaart u dat, dan vervangt het wat er nu staat:",
	367:  "Deze klant is intussen gewijzigd",
	368:  "{0} per maand, {1} eenmalig",
	369:  "nu {0}",
	370:  "Uw besluit als ",
	371:  "Goedkeuren kan nu niet",
	372:  "Waarom is de btw-behandeling akkoord?",
	373:  "Korting geven (optioneel)",
	374:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	375:  "Korting op de maandprijs",
	376:  "Korting op eenmalig",
	377:  "Toon eerst de nieuwe cijfers",
	378:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	379:  "Goedkeuren met deze korting",
	380:  "Goedkeuren",
	381:  "Vraag versturen",
	382:  "Uw vraag aan de partner",
	383:  "Terugsturen met een vraag",
	384:  "Definitief afwijzen",
	385:  "Reden voor de partner",
	386:  "Afwijzen",
	387:  "Eenheid",
	388:  "Alleen een accountmanager kan zich laten vervangen.",
	389:  "Deze pagina is niet voor u",
	390:  "{0} tot en met {1}",
	391:  "Vervanging",
	392:  "Ondertekenen namens de klant",
	393:  "Activeren",
	394:  "Offerte",
	395:  "Voortgang",
	396:  "De aanvraag",
	397:  "Opgemerkt bij de aanvraag",
	398:  "Wie beslist",
	399:  "Versies",
	400:  "Geschiedenis en opmerkingen",
	401:  "Opmerking plaatsen",
	402:  "Uw opmerking; uw accountmanager leest deze ook",
	403:  "Opmerking toevoegen",
	404:  "Uw antwoord",
	405:  "Antwoord; de aanvraag zelf verandert niet",
	406:  "Antwoord versturen",
	407:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	408:  "Aanvraag aanpassen",
	409:  "Andere acties",
	410:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	411:  "Offerte aanpassen",
	412:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	413:  "Kopiëren naar de winkelwagen",
	414:  "Intrekken",
	415:  "Reden (optioneel)",
	416:  "Definitief intrekken",
	417:  "Elders ondertekende PDF toevoegen",
	418:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	419:  "Ondertekende PDF, ten hoogste 4 MB",
	420:  "Dit bestand is groter dan 4 MB.",
	421:  "PDF toevoegen",
	422:  "Offertes",
	423:  "Klant of nummer",
	424:  "Alle",
	425:  "Status",
	426:  "Vervangen",
	427:  "Verlopen",
	428:  "Ingetrokken",
	429:  "Afgewezen",
	430:  "Besteld",
	431:  "Goedgekeurd",
	432:  "Vraag aan u",
	433:  "Aangevraagd",
	434:  "Wij beoordelen de aanvraag",
	435:  "Opnieuw aanvragen",
	436:  "Vraag beantwoorden",
	437:  "Laten ondertekenen",
	438:  "Bestellen",
	439:  "Order volgen",
	440:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	441:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	442:  "Verschil p.m.",
	443:  "Geldig t/m",
	444:  "Volgende stap",
	445:  "Hier nog niets gevonden; zoek verder terug.",
	446:  "Niets gevonden.",
	447:  "Toon alles",
	448:  "Kies een PDF.",
	449:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	450:  "Dit bestand is geen PDF.",
	451:  "De naam van het bestand: {0}",
	452:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	453:  "Toegevoegd: {0}",
	454:  "Er ging iets mis.",
	455:  "Inloggen",
	456:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	457:  "Uw account heeft hier nog geen rol",
	458:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	459:  "Het formulier is niet compleet",
	460:  "Opnieuw proberen",
	461:  "Naar het begin",
	462:  "Naar uw werklijst",
	463:  "Extra korting",
	464:  "Met deze korting",
	465:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	466:  "Ten hoogste 100%.",
	467:  "Ten hoogste twee cijfers achter de komma.",
	468:  "Welkom",
	469:  "Overzicht",
	470:  "Bij oneCentral ter beoordeling",
	471:  "oneCentral heeft een vraag",
	472:  "Goedgekeurd, wacht op ondertekening door een collega",
	473:  "Klaar om te ondertekenen",
	474:  "Goedgekeurd, wacht op activering door een collega",
	475:  "Klaar om te activeren",
	476:  "wordt een nieuwe versie van {0}",
	477:  "Blijft staan tot",
	478:  "Laatst gewijzigd",
	479:  "Open winkelwagens",
	480:  "Voortgang",
	481:  "Lopende orders",
	482:  "{0} van {1} geleverd",
	483:  "{0, plural, one {{0} regel} other {{0} regels}}",
	484:  "Bestellen bij oneCentral",
	485:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	486:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	487:  "Uw account is geblokkeerd",
	488:  "Dienst uitbreiden",
	489:  "Nieuwe dienst",
	490:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	491:  "Toegestaan",
	492:  " Alternatief: {0}.",
	493:  "Met motivering toe te staan",
	494:  "Bekijken wij",
	495:  "Moet eerst worden opgelost",
	496:  "Let op",
	497:  "Aan zet: {0}.",
	498:  "uw accountmanager",
	499:  "niet meer nodig",
	500:  "teruggestuurd",
	501:  "afgewezen",
	502:  "goedgekeurd",
	503:  "wacht op {0}",
	504:  "wacht op besluit",
	505:  " door {0}, {1}",
	506:  "Boven {0} beslist ook een {1}.",
	507:  "niet geleverd",
	508:  "geannuleerd",
	509:  "opgeleverd",
	510:  "Order vrijgegeven",
	511:  "Elders ondertekend document toegevoegd",
	512:  "Document van versie {0} gemaakt",
	513:  "Opmerking",
	514:  "Overgedragen aan {0}",
	515:  "Versie {0} vervangen",
	516:  "Versie {0} verlopen",
	517:  "Versie {0} ingetrokken",
	518:  "Versie {0} teruggestuurd met een vraag",
	519:  "Versie {0} afgewezen",
	520:  "Versie {0} goedgekeurd",
	521:  "Akkoord met versie {0}",
	522:  "Korting gegeven: versie {0}",
	523:  "Versie {0} wordt aangepast",
	524:  "Vraag beantwoord met versie {0}",
	525:  "Versie {0} aangevraagd",
	526:  "Naar de inhoud",
	527:  "Hoofdmenu",
	528:  "Uitloggen",
	529:  "kenmerk van deze pagina",
	530:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	531:  "Inloggen en beoordelen",
	532:  "Door deze pagina te openen beslist u nog niets.",
	533:  "Uw besluit wordt gevraagd",
	534:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	535:  "Deze aanvraag wacht niet op u",
	536:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	537:  "Hierover valt niets meer te beslissen",
	538:  "Bekijk de aanvraag",
	539:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	540:  "Er is een nieuwere versie",
	541:  "Naar de nieuwste versie",
	542:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	543:  "{0, plural, one {{0} uur} other {{0} uur}}",
	544:  "minder dan een uur",
	545:  "In deze weken is niets aangevraagd, besloten of besteld.",
	546:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	547:  "{0} weken",
	548:  "Cijfers",
	549:  "Naar de cijfers",
	550:  "Deze periode is er niet",
	551:  "excl. btw; orders: {0}",
	552:  "Gewonnen per maand",
	553:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	554:  "Van besluit tot order",
	555:  "Van aanvraag tot besluit",
	556:  "waarvan nu besteld: {0}",
	557:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	558:  "Werkdagen van besluit tot order",
	559:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	560:  "Werkdagen van aanvraag tot besluit",
	561:  "Het verschil per maand van de orders, excl. btw.",
	562:  "Gewonnen per maand, per week van de order",
	563:  "{0}, waarvan besteld {1}",
	564:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	565:  "Aanvragen per week",
	566:  "{0}, 9 van de 10 binnen {1}",
	567:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	568:  "Samen",
	569:  "Week, vanaf maandag",
	570:  "Tot order, 90%",
	571:  "Tot order, mediaan",
	572:  "Tot besluit, 90%",
	573:  "Tot besluit, mediaan",
	574:  "Besloten",
	575:  "Nu besteld",
	576:  "Periode",
	577:  "Per partner",
	578:  "Per week",
	579:  "Download als CSV",
	580:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	581:  "gewonnen per maand, euro excl. btw",
	582:  "werkdagen tot order, 90%",
	583:  "werkdagen tot order, mediaan",
	584:  "besteld",
	585:  "werkdagen tot besluit, 90%",
	586:  "werkdagen tot besluit, mediaan",
	587:  "besloten",
	588:  "waarvan nu besteld",
	589:  "aangevraagd",
	590:  "partnernummer",
	591:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	592:  "Wacht op vrijgave",
	593:  "Opgeleverd",
	594:  "wacht op oneCentral",
	595:  "Vrijgegeven",
	596:  "Verklaring",
	597:  "Op",
	598:  "Ondertekend door",
	599:  "Geactiveerd door",
	600:  "Vastgelegd door",
	601:  "Dienst {0}",
	602:  "Opgeleverd op",
	603:  "Gepland was",
	604:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	605:  "Geplande datum",
	606:  "Specificatie in de offerte",
	607:  "Bevestiging",
	608:  "Offerte ",
	609:  "Deze regel annuleren",
	610:  "Reden",
	611:  "Regel annuleren",
	612:  "Niet geleverd",
	613:  "Geannuleerd",
	614:  "Deels klaar",
	615:  "In uitvoering",
	616:  "{0} van {1}",
	617:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	618:  "Orders, de nieuwste eerst; bedragen zonder btw",
	619:  "Besteld op",
	620:  "Eerstvolgende datum",
	621:  "Hier bestellen de partners van oneCentral.",
	622:  "engineering beoordeelt het ontwerp",
	623:  ", in stappen van {0}",
	624:  "Van {0} tot en met {1}",
	625:  "{0}: ten minste die van wat eraan gekoppeld is.",
	626:  "{0}: {1} tot {2} keer {3}.",
	627:  "vraagt een document: {0}",
	628:  "niet samen met {0}",
	629:  "geldt voor alle {0}",
	630:  "ten hoogste {0}",
	631:  "Kenmerk van de {0}",
	632:  "geen",
	633:  "Hoort bij een van: {0}.",
	634:  "in de winkelwagen",
	635:  "Naar de winkelwagen van deze klant",
	636:  "Alleen versie {0} geldt nog.",
	637:  "U bekijkt een eerdere versie",
	638:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	639:  "Wij hebben een vraag",
	640:  "Deze offerte is besteld als order {0}.",
	641:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	642:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	643:  "Wij beoordelen uw aanvraag",
	644:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	645:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	646:  "uiterlijk {0}",
	647:  "wacht op uw antwoord",
	648:  " en ",
	649:  "wacht op {0}",
	650:  "Uw antwoord op onze vraag",
	651:  "Voor uw klant, met prijzen (PDF)",
	652:  "Voor uw klant, zonder prijzen (PDF)",
	653:  "De offerte als PDF",
	654:  "Versie {0}",
	655:  "Controleer deze velden:",
	656:  "Nog niet alles klopt",
	657:  "Documenten",
	658:  "Nummers",
	659:  "Opmerking",
	660:  "Gewenste datum",
	661:  "{0}, gepland tot en met {1}",
	662:  "Opties: prijs per stuk",
	663:  "anders",
	664:  "gelijk",
	665:  "Deze keuze",
	666:  "Eerste keuze",
	667:  "Vergelijking",
	668:  "ja",
	669:  "nee",
	670:  "Geef een reden om dit toe te staan.",
	671:  "Aanvraag",
	672:  "Naar uw besluit",
	673:  "Controles",
	674:  "Btw",
	675:  "Uw opmerking; de partner leest deze ook",
	676:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	677:  "loopt per maand door",
	678:  "beëindigd",
	679:  "geblokkeerd",
	680:  "actief",
	681:  "Contact",
	682:  "Adres",
	683:  "Maandprijs, excl. btw",
	684:  "Status",
	685:  "Kenmerk",
	686:  "{0}, t/m {1} ({2})",
	687:  "Product, kenmerk, referentie of plaats",
	688:  "Alle klanten",
	689:  "Alle producten",
	690:  "Uitbreiden",
	691:  "Nu niet uit te breiden",
	692:  "Nu uit te breiden",
	693:  "Alle diensten",
	694:  "Filter toepassen",
	695:  "Vink diensten aan om ze samen te wijzigen.",
	696:  "Alles op deze pagina aanvinken",
	697:  "Mogelijkheden",
	698:  "Aangevinkte diensten wijzigen",
	699:  "Volgende diensten",
	700:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	701:  "Er is geen dienst die hieraan voldoet.",
	702:  "Toon alle diensten",
	703:  "Uw klanten hebben nog geen diensten.",
	704:  "Bekijk het aanbod",
	705:  "Kies {0} {1}",
	706:  "Uit te breiden: ",
	707:  "Overstappen op ",
	708:  "Wijzigen: {0} {1}",
	709:  "Een wijziging van deze dienst staat in de winkelwagen",
	710:  "Alleen overstappen kan nog",
	711:  "Wijzigen kan nu niet",
	712:  "Bekijk de lopende order",
	713:  "Deze dienst wijzigen",
	714:  "Loopt over",
	715:  "Configuratie",
	716:  "Uit te breiden",
	717:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	718:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	719:  "Antwoord op uw vraag",
	720:  "Aangevraagd op",
	721:  "Aangevraagd door",
	722:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	723:  "Naar de nieuwe cijfers",
	724:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	725:  "Nog niet opgeslagen",
	726:  "korting op eenmalig",
	727:  "korting op de maandprijs",
	728:  "Akkoord",
	729:  "Machtiging",
	730:  "Functie ondertekenaar",
	731:  "Naam ondertekenaar",
	732:  "Antwoord",
	733:  "Ondertekende PDF",
	734:  "Vraag",
	735:  "Btw-controle",
	736:  "Deze versie was geldig tot en met {0}.",
	737:  "Teruggestuurd met een vraag",
	738:  "De partner kan bestellen tot en met {0}.",
	739:  "Deze versie wacht niet op u",
	740:  "U hebt deze versie goedgekeurd",
	741:  "Nog te beslissen door: {0}.",
	742:  "Regel {0}: ",
	743:  "Werklijst",
	744:  "Dit is de werklijst van oneCentral.",
	745:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	746:  "Er is niets in de winkelwagen gelegd",
	747:  "De wijziging in de winkelwagen aanpassen",
	748:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	749:  "Deze dienst staat al in de winkelwagen",
	750:  "Wijzigen: {0}",
	751:  "{0} behouden",
	752:  "Dit is nog niet te berekenen",
	753:  "Ingangsdatum",
	754:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	755:  "Geen wijziging om te berekenen",
	756:  "Deze dienst kan nu niet wijzigen",
	757:  "Wat verandert er?",
	758:  "Nummers meenemen",
	759:  "Wijziging in de winkelwagen bewaren",
	760:  "In de winkelwagen",
	761:  "Huidig en nieuw",
	762:  "Kies wat er verandert; hier ziet u wat het kost.",
	763:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	764:  "Maandprijs per aantal",
	765:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	766:  "Bijvoorbeeld het inkoopnummer van de klant",
	767:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	768:  "nu",
	769:  "; nu {0}",
	770:  ", in stappen van {0}",
	771:  "Van {0} tot en met {1}",
	772:  "nu aan; zonder: {0}",
	773:  "; nu {0}",
	774:  "Ten hoogste {0}",
	775:  "Huidige looptijd houden: {0}",
	776:  "Nummers die meegaan",
	777:  "Huidige aanbieder van de nummers",
	778:  "Kenmerk van het document {0}",
	779:  "Kenmerk van de porteringsmachtiging",
	780:  "{0} per maand",
	781:  "zelfde maandprijs",
	782:  "op de gekozen datum",
	783:  "na afloop van de looptijd",
	784:  "per de eerste van een maand",
	785:  "zodra levering mogelijk is",
	786:  "blijft: {0}, t/m {1}",
	787:  "nieuw: {0}, t/m {1}",
	788:  "U hebt geen openstaande aanvragen.",
	789:  "Niets van wat op u wacht, past bij dit filter.",
	790:  "Geef een bedrag als 1.234,56.",
	791:  "Kies een van de mogelijkheden.",
	792:  "Bedrag vanaf, per maand of eenmalig",
	793:  "Wacht",
	794:  "U beslist als",
	795:  "7 dagen of langer",
	796:  "3 dagen of langer",
	797:  "1 dag of langer",
	798:  " (akkoord)",
	799:  " (nog niet)",
	800:  "Filteren",
	801:  "Toon alles",
	802:  "U vervangt ",
	803:  "Wacht sinds",
	804:  "Ook nodig",
	805:  "niemand anders",
	806:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	807:  "U hebt geen vervanging ingesteld.",
	808:  "Verwijderen: {0}",
	809:  "Vervanging toevoegen",
	810:  "Collega",
	811:  "Kies een accountmanager",
	812:  "Eerste dag",
	813:  "Laatste dag",
	814:  "Toevoegen",
	815:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	816:  "Kenmerk",
	817:  "Totaal",
	818:  "Totaal van deze offerte",
	819:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	820:  "Looptijd langer dan 24 maanden",
	821:  "Opmerkingen",
	822:  "Voorwaarden",
	823:  "Op deze offerte zijn van toepassing {0}.",
	824:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	825:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	826:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	827:  "Geldigheid",
	828:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	829:  "Dit aanbod is",
	830:  "Deze offerte is",
	831:  "De geldigheid wordt bij goedkeuring bepaald.",
	832:  "Handtekening",
	833:  "Plaats en datum",
	834:  "Functie",
	835:  "Namens {0}",
	836:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	837:  "Voor akkoord",
	838:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	839:  "Activering",
	840:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	841:  "Ter informatie",
	842:  "Maandprijs",
	843:  "vervalt",
	844:  "nieuw",
	845:  "overstap",
	846:  "Nieuw",
	847:  "Oud",
	848:  "gewijzigd",
	849:  "ongewijzigd",
	850:  "Specificatie",
	851:  "Locatie en contact",
	852:  "Levering en looptijd",
	853:  "Wijziging",
	854:  "Overstap",
	855:  "Gekoppeld aan",
	856:  "{0} (einde van de looptijd)",
	857:  "{0} (begin van de maand)",
	858:  "{0}, loopt tot en met {1} ({2} resterend)",
	859:  "loopt per maand",
	860:  "{0} vanaf oplevering, gepland tot en met {1}",
	861:  "regel {0}, {1}",
	862:  "Locatie",
	863:  "Toegezegd document",
	864:  "{0}",
	865:  " en nog {0}",
	866:  "Open deze offerte in het partnerportaal",
	867:  "kenmerk {0}",
	868:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	869:  "btw-id {0}",
	870:  "KvK {0}",
	871:  "{0}, statutair gevestigd te {1}",
	872:  "Uw partner",
	873:  "Locatie klant",
	874:  "Klantreferentie",
	875:  "Uw btw-id",
	876:  "Uw KvK-nummer",
	877:  "Uw leverancier",
	878:  "Nummer",
	879:  "wordt bij goedkeuring bepaald",
	880:  "Graag bieden wij u het volgende aan: {0}.{1}",
	881:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	882:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	883:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	884:  "Wat er verandert",
	885:  "Levertijd (werkdagen)",
	886:  "Gepland",
	887:  " (per stuk)",
	888:  "Optie: {0}",
	889:  " ({0} per stuk)",
	890:  "SLA (hersteltijd, beschikbaarheid)",
	891:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	892:  "Open de winkelwagen",
	893:  "Wordt verwijderd op",
	894:  "Laatst gewijzigd door",
	895:  "Inhoud",
	896:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	897:  "Uw winkelwagen staat nog open",
	898:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	899:  "1 regel",
	900:  "{0} regels",
	901:  "Ingangsdatum",
	902:  "Te porteren",
	903:  "Koppeling",
	904:  "Referentie klant",
	905:  "Contact op locatie",
	906:  "regel {0}",
	907:  "dienst {0}",
	908:  "loopt door tot en met {0}, nog {1}",
	909:  "verlengd, per maand opzegbaar",
	910:  "{0} vanaf oplevering",
	911:  "regel {0} ({1})",
	912:  "Toelichting",
	913:  " ({0})",
	914:  "{0}: {1}",
	915:  "Voortgang per regel",
	916:  "In de winkelwagen",
	917:  "{0} (Nederlandse tijd)",
	918:  "Kenmerk {0}, controlegetal {1}.",
	919:  "Moment: {0}.",
	920:  "Automatisch verstuurd door oneCentral.",
	921:  "Download de bevestiging (PDF)",
	922:  "Geachte {0},",
	923:  "Geachte heer, mevrouw,",
	924:  "{0} van {1}",
	925:  "Orderstatus",
	926:  "Order",
	927:  "Bekijk de order",
	928:  "{0} op",
	929:  "{0} door",
	930:  "Offerte {0} voor {1} is bevestigd en is nu order {2}.",
	931:  "De order is ontvangen",
	932:  "Order {0} ontvangen, {1}",
	933:  "De order is vrijgegeven voor levering.",
	934:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	935:  "Geactiveerd",
	936:  "{0}, {1}",
	937:  "Ondertekend",
	938:  "Vrijgegeven op",
	939:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	940:  "De order is vrijgegeven voor levering",
	941:  "Order {0} vrijgegeven, {1}",
	942:  "Order {0} opgeleverd, {1}",
	943:  "Opgeleverd in order {0}, {1}",
	944:  "Order {0} voor {1} is opgeleverd.",
	945:  "In order {0} voor {1} is {2} opgeleverd.",
	946:  "Annulering in order {0}, {1}",
	947:  "Order {0} voor {1} is geannuleerd.",
	948:  "In order {0} voor {1} is {2} geannuleerd.",
	949:  "De levering is mislukt",
	950:  "Levering mislukt in order {0}, {1}",
	951:  "Order {0} voor {1} kon niet worden geleverd.",
	952:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	953:  "Order {0} voor {1} is deels afgehandeld.",
	954:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	955:  "Partner",
	956:  "Antwoord van de partner op de vraag",
	957:  "Eén beslissing uit uw groep is genoeg.",
	958:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	959:  "Bekijk en beslis",
	960:  "Beslissen vóór",
	961:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	962:  "Uw goedkeuring wordt gevraagd",
	963:  "Goedkeuring gevraagd: {0}, {1}",
	964:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	965:  "Uw beslissing wordt nog gevraagd",
	966:  "Herinnering: {0} wacht op uw beslissing, {1}",
	967:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	968:  "Uw beslissing als vervanger wordt gevraagd",
	969:  "Als vervanger: {0} wacht op uw beslissing, {1}",
	970:  "Bekijk de offerte",
	971:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	972:  "De aanvraag is teruggestuurd met een vraag",
	973:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	974:  "Beantwoord de vraag",
	975:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	976:  "Er is een vraag over uw aanvraag",
	977:  "Vraag over offerte {0}, {1}",
	978:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	979:  "De offerte is afgewezen",
	980:  "Offerte {0} afgewezen, {1}",
	981:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	982:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	983:  "De offerte is goedgekeurd",
	984:  "Offerte {0} goedgekeurd, {1}",
	985:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	986:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	987:  "De partner kan de offerte nu namens de klant ondertekenen.",
	988:  "De partner kan de offerte nu activeren.",
	989:  "Bekijk en onderteken",
	990:  "Bekijk en activeer",
	991:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	992:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	993:  "De offerte verloopt binnenkort",
	994:  "Offerte {0} verloopt op {1}, {2}",
	995:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	996:  "De offerte is ingetrokken",
	997:  "Offerte {0} ingetrokken, {1}",
	998:  "Was geldig tot en met",
	999:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1000: "De offerte is verlopen",
	1001: "Offerte {0} verlopen, {1}",
	1002: "Een opmerking verandert de offerte niet.",
	1003: "Lees en reageer",
	1004: "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	1005: "Er is een nieuwe opmerking",
	1006: "Nieuwe opmerking bij offerte {0}, {1}",
	1007: "E-mail over {0} niet bezorgd, {1}",
	1008: "Bekijk de gegevens",
	1009: "Niet bezorgd",
	1010: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1011: "Een e-mail kon niet worden bezorgd",
	1012: "Waarom uw besluit nodig is",
	1013: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1014: " Alternatief:",
	1015: ", regel {0}",
	1016: "Akkoord van {0}",
	1017: "Te beoordelen",
	1018: "Waar u op moet letten",
	1019: "uur",
	1020: "uur",
	1021: "Hersteltijd",
	1022: "Niveau",
	1023: "Pakket",
	1024: "ampère",
	1025: "Ten hoogste",
	1026: "Stroom",
	1027: "Ruimte",
	1028: "GB opslag",
	1029: "Opslag",
	1030: "Opslag (SSD)",
	1031: "GB geheugen",
	1032: "Geheugen",
	1033: "Maat",
	1034: "gebruikers",
	1035: "Gebruikers",
	1036: "Type gebruiker",
	1037: "nummers",
	1038: "kanalen",
	1039: "Spraakkanalen",
	1040: "Databundel",
	1041: "Doorvoer",
	1042: "Bandbreedte",
	1043: "Dit product kent geen varianten.",
	1044: "Dit product kent dit kenmerk niet.",
	1045: "Dit product kent geen aantal.",
	1046: "Gaat niet samen met {0}.",
	1047: "Ten hoogste {0}.",
	1048: "Deze optie bestaat niet bij dit product.",
	1049: "Alleen een beheerder kan dit.",
	1050: "Wijzig de accountmanager met de opdracht daarvoor.",
	1051: "Kies nl of en.",
	1052: "Noem de accountmanager.",
	1053: "Dit niveau bestaat niet.",
	1054: "Kies reseller of solutions.",
	1055: "Letters, cijfers, - en _.",
	1056: "Dit is geen accountmanager.",
	1057: "Geen rol van oneCentral.",
	1058: "Noem het subject.",
	1059: "Alleen een accountmanager kan dit.",
	1060: "Een ander dan uzelf.",
	1061: "De laatste dag moet op of na de eerste dag liggen.",
	1062: "Ten hoogste twintig.",
	1063: "Hierover is al beslist.",
	1064: "Deze versie wacht niet op u.",
	1065: "U hebt over deze versie al beslist.",
	1066: "De aanvrager beslist niet.",
	1067: "Alleen de accountmanager kan dit toestaan.",
	1068: "Alleen de accountmanager geeft korting.",
	1069: "Deze versie kan niet opnieuw worden berekend.",
	1070: "Deze regel bestaat niet.",
	1071: "Van nul tot en met het bedrag zelf.",
	1072: "Van 0 tot en met 10.000 basispunten.",
	1073: "Geef een percentage of een bedrag.",
	1074: "Geef een partner op.",
	1075: "U hebt hier geen rol.",
	1076: "partner",
	1077: "Alleen een partner kan dit.",
	1078: "offerte",
	1079: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1080: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1081: "Een kleur als #0E3C61.",
	1082: "Ten hoogste 80 diensten.",
	1083: "dienst",
	1084: "De winkelwagen is intussen gewijzigd.",
	1085: "Ten hoogste 80 regels per aanvraag.",
	1086: "Van 1 tot en met 80 regels.",
	1087: "regel",
	1088: "Deze koppeling bestaat niet.",
	1089: "Deze klant heeft deze dienst niet.",
	1090: "Dit product bestaat niet.",
	1091: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1092: "Noem de hash van wat u zag.",
	1093: "Een datum, niet in de toekomst.",
	1094: "Deze dienst staat al in de winkelwagen.",
	1095: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1096: "De winkelwagen is leeg.",
	1097: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1098: "Vul de klantgegevens aan: {0}.",
	1099: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1100: "De dienst is veranderd sinds de aanvraag.",
	1101: "De gekoppelde dienst is beëindigd.",
	1102: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1103: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1104: "Noem de SHA-256 van het document dat is getekend.",
	1105: "Bevestig dat u namens de klant mag ondertekenen.",
	1106: "Vul uw naam in.",
	1107: "Vul uw functie in.",
	1108: "Bevestig dat u akkoord gaat.",
	1109: "Deze offerte was geldig tot en met {0}.",
	1110: "Deze offerte is al order {0}.",
	1111: "Deze partner bevestigt anders: {0}.",
	1112: "Dit is niet het document van deze versie.",
	1113: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1114: "Geef een naam of een referentie.",
	1115: "De klant is intussen gewijzigd.",
	1116: "Vul het adres van levering in.",
	1117: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1118: "Dit is op dit adres niet leverbaar.",
	1119: "Vul de huidige aanbieder en de nummers in.",
	1120: "Vul het kenmerk in van het document: {0}.",
	1121: "portingmachtiging",
	1122: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1123: "Er loopt een nummerportering op deze dienst.",
	1124: "Deze dienst wordt beëindigd.",
	1125: "Deze dienst is geblokkeerd.",
	1126: "Deze dienst is beëindigd.",
	1127: "Er loopt al een order op deze dienst.",
	1128: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1129: "Deze dienst kan niet worden uitgebreid.",
	1130: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1131: "Deze offerte bestaat niet.",
	1132: "Geen PDF.",
	1133: "Ten hoogste 4 MB.",
	1134: "bewijsstuk",
	1135: "Van de dag van de order tot en met vandaag.",
	1136: "Bevat een stuurteken.",
	1137: "Ten hoogste {0} tekens.",
	1138: "Dit veld is verplicht.",
	1139: "Een postcode als 1234 AB.",
	1140: "Een landcode van twee letters (ISO 3166-1).",
	1141: "Een telefoonnummer als 0201234567 of +31201234567.",
	1142: "Een e-mailadres als naam@bedrijf.nl.",
	1143: "Geen geldig btw-id van dit land.",
	1144: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1145: "Noem een dienst of een regel.",
	1146: "Ten hoogste vijf.",
	1147: "Een datum in deze eeuw.",
	1148: "Van 0 tot en met 120 maanden.",
	1149: "Alleen bij modify.",
	1150: "Noem de versie van de dienst die u zag.",
	1151: "Kies de dienst die verandert.",
	1152: "Kies een product.",
	1153: "Kies add of modify.",
	1154: "Onbekende optie.",
	1155: "Onbekend kenmerk.",
	1156: "Te veel kenmerken of opties.",
	1157: "Van 0 tot en met 1.000.000.",
	1158: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1159: "Ten hoogste twintig nummers of reeksen.",
	1160: "Kies 13, 26 of 52 weken.",
	1161: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1162: "Deze dienst bestaat niet meer.",
	1163: "Dit product is niet (meer) te bestellen.",
	1164: "Deze dienst kan niet naar dit product overstappen.",
	1165: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1166: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1167: "product",
	1168: "Er is pas een document als de versie is goedgekeurd.",
	1169: "Kies acknowledged, inProgress of partial.",
	1170: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1171: "Deze versie bestaat niet.",
	1172: "Er is een nieuwere versie: {0}.",
	1173: "Een of meer controles zijn niet geslaagd.",
	1174: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1175: "De winkelwagen van deze klant is niet leeg.",
	1176: "U mag dit niet doen.",
	1177: "Deze looptijd kan niet bij dit product.",
	1178: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1179: "Er verandert niets.",
	1180: "Dit kan op zijn vroegst op {0}.",
	1181: "Dit kan niet in de staat {0}.",
	1182: "Koppelingen alleen in een winkelwagen.",
	1183: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1184: "Btw verlegd naar de afnemer.",
	1185: "Er is al een catalogus vanaf {0}.",
	1186: "Er is al een andere catalogus {0}.",
	1187: "Het is even te druk; probeer het opnieuw.",
	1188: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1189: "Deze cursor hoort niet bij deze lijst.",
	1190: "klant",
	1191: "persoon",
	1192: "Deze rol beoordeelt geen offertes.",
	1193: "In deze status is een order niet open.",
	1194: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1195: "winkelwagen",
	1196: "versie van de offerte",
	1197: "document",
	1198: "order",
	1199: "taak",
	1200: "sessie",
	1201: "Kies accountManager, salesManager of engineering.",
	1202: "Het verzoek is niet volledig ontvangen.",
	1203: "Dit is geen JSON: kijk bij byte {0}.",
	1204: "Dit is geen UTF-8.",
	1205: "Te diep genest.",
	1206: "Dit veld staat er meer dan eens.",
	1207: "Deze parameter staat er meer dan eens.",
	1208: "Deze parameter bestaat hier niet.",
	1209: "De querystring is niet goed gevormd.",
	1210: "Een geheel getal van 1 tot en met {0}.",
	1211: "Kies uit {0}.",
	1212: "Een andere versie dan die in het pad.",
	1213: "Stuur {0}.",
	1214: "een object",
	1215: "Zonder prijzen alleen met for=customer.",
	1216: "Ten hoogste 100 tekens.",
	1217: "Een andere dienst dan die in het pad.",
	1218: "Alleen modify.",
	1219: "een lijst",
	1220: "Een datum als 2026-11-17.",
	1221: "Een null kan hier niet; laat het veld weg.",
	1222: "Dit veld bestaat hier niet.",
	1223: "een geheel getal",
	1224: "true of false",
	1225: "een tekst",
	1226: "Deze link is verlopen",
	1227: "Deze link is ingetrokken",
	1228: "Deze link is ongeldig of verlopen.",
	1229: "Deze link is niet geldig",
	1230: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1231: "Deze link is niet compleet",
	1232: "Probeer het opnieuw.",
	1233: "Het inloggen is niet gelukt",
	1234: "Inloggen kan even niet",
	1235: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1236: "Met dit account kunt u hier niet inloggen.",
	1237: "U hebt hier geen toegang",
	1238: "Dit formulier kwam niet van onze site",
	1239: "Dit bestaat niet, of is niet voor u.",
	1240: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1241: "Probeer het over enkele ogenblikken opnieuw.",
	1242: "Er ging iets mis",
	1243: "Het verzoek is afgebroken",
	1244: "Even geduld",
	1245: "Noem de versie die u zag",
	1246: "Dit klopt niet",
	1247: "Dit mediatype kan hier niet",
	1248: "Er is te veel verstuurd",
	1249: "Wat u zag is intussen gewijzigd",
	1250: "Dit kan nu niet",
	1251: "Deze methode kan hier niet",
	1252: "Niet gevonden",
	1253: "U hebt geen toegang tot deze pagina",
	1254: "U bent niet ingelogd",
	1255: "Dat ligt aan ons. Probeer het later opnieuw.",
	1256: "Ten hoogste {0} KB.",
	1257: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1258: "Noem één ETag, tussen aanhalingstekens.",
	1259: "Een zwakke ETag komt met niets overeen.",
	1260: "Noem in If-Match de ETag van wat u zag.",
	1261: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1262: "Geef elk verzoek een eigen sleutel.",
	1263: "Ik ben door {0} gemachtigd om te tekenen.",
	1264: "Zo kan het niet in de winkelwagen; zie de controles.",
}
