// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1332

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

// RuleDiscountOver says "An additional discount in this quote is over {share}.".
func RuleDiscountOver(share int64) Message {
	return Message{62, []any{percent(share)}}
}

// RuleTotalsOver says "The difference per month is over {monthly}, or the one-off charges are over {once}.".
func RuleTotalsOver(monthly money.Cents, once money.Cents) Message {
	return Message{63, []any{monthly, once}}
}

// RuleDifferenceOver says "The difference per month is over {amount}.".
func RuleDifferenceOver(amount money.Cents) Message {
	return Message{64, []any{amount}}
}

// RuleOneOffOver says "The one-off charges are over {amount}.".
func RuleOneOffOver(amount money.Cents) Message {
	return Message{65, []any{amount}}
}

// RuleDesign says "A chosen tier needs a design.".
var RuleDesign = Message{key: 66}

// RuleCheaper says "An item becomes cheaper per month.".
var RuleCheaper = Message{key: 67}

// RuleDifferenceBelow says "The difference per month of an item is below {amount}.".
func RuleDifferenceBelow(amount money.Cents) Message {
	return Message{68, []any{amount}}
}

// RuleAlways says "Every request is reviewed.".
var RuleAlways = Message{key: 69}

// Plain says "{text}".
func Plain(text Text) Message {
	return Message{70, []any{text}}
}

// Months says "{n, plural, one {{n} month} other {{n} months}}".
func Months(n int) Message {
	return Message{71, []any{n}}
}

// Week says "week {number}".
func Week(number int) Message {
	return Message{72, []any{number}}
}

// AtMostUnit says "at most {n} {unit}".
func AtMostUnit(n int, unit string) Message {
	return Message{73, []any{n, unit}}
}

// PageOf says "Page {page} of {pages}".
func PageOf(page int, pages int) Message {
	return Message{74, []any{page, pages}}
}

// LabelWithUnit says "{label} ({unit})".
func LabelWithUnit(label Message, unit Message) Message {
	return Message{75, []any{label, unit}}
}

// ThisProductDoesNotAllow says "This product does not allow this change.".
var ThisProductDoesNotAllow = Message{key: 76}

// ThisProductDoesNotAllowNote says "This product does not allow this change: {note}.".
func ThisProductDoesNotAllowNote(note Text) Message {
	return Message{77, []any{note}}
}

// OptionTimes says "{n} × {option}".
func OptionTimes(n int, option Text) Message {
	return Message{78, []any{n, option}}
}

// InputIsNotValid says "Please check your details.".
var InputIsNotValid = Message{key: 79}

// ThisMustBe says "This must be {wanted}.".
func ThisMustBe(wanted Message) Message {
	return Message{80, []any{wanted}}
}

// WholeNumberFromTo says "A whole number from {low} to {high}.".
func WholeNumberFromTo(low int, high int) Message {
	return Message{81, []any{low, high}}
}

// SoManyElements says "From {low} to {high} of these.".
func SoManyElements(low int, high int) Message {
	return Message{82, []any{low, high}}
}

// IdOfLetters says "From 1 to {longest} letters, digits, _ and -.".
func IdOfLetters(longest int) Message {
	return Message{83, []any{longest}}
}

// TextFromOneTo says "A text of 1 to {longest} characters.".
func TextFromOneTo(longest int) Message {
	return Message{84, []any{longest}}
}

// HasNoUseHere says "This has no use here.".
var HasNoUseHere = Message{key: 85}

// OneOfThese says "One of: {values}.".
func OneOfThese(values string) Message {
	return Message{86, []any{values}}
}

// DoesNotExistHere says "{name} does not exist here, or cannot be used here.".
func DoesNotExistHere(name string) Message {
	return Message{87, []any{name}}
}

// StandsMoreThanOnce says "{name} stands more than once.".
func StandsMoreThanOnce(name string) Message {
	return Message{88, []any{name}}
}

// ThisIsNotJson says "This is not JSON.".
var ThisIsNotJson = Message{key: 89}

// PercentageAsText says "A percentage as a text, from 0 to 100 with at most two decimals: \"21\".".
var PercentageAsText = Message{key: 90}

// OneRuleAlwaysApplies says "One rule without conditions must always name who decides.".
var OneRuleAlwaysApplies = Message{key: 91}

// CanNeverApply says "This can never apply.".
var CanNeverApply = Message{key: 92}

// WorkedOutItIs says "Worked out with this catalogue it is {n}.".
func WorkedOutItIs(n int) Message {
	return Message{93, []any{n}}
}

// NoTermDiscount says "There is no term discount for {months} months.".
func NoTermDiscount(months int) Message {
	return Message{94, []any{months}}
}

// MoreThanTheOneBefore says "This must be more than the one before.".
var MoreThanTheOneBefore = Message{key: 95}

// NoRuleAsksFor says "No approval rule asks for {name}.".
func NoRuleAsksFor(name string) Message {
	return Message{96, []any{name}}
}

// NotReachedInSteps says "The steps do not reach this from the smallest.".
var NotReachedInSteps = Message{key: 97}

// OnlyTheLastIsOpen says "Only the last one has no upper limit.".
var OnlyTheLastIsOpen = Message{key: 98}

// HasNoTermOf says "It has no term of {months} months.".
func HasNoTermOf(months int) Message {
	return Message{99, []any{months}}
}

// RefusesTheSmallest says "This refuses the smallest that can be ordered.".
var RefusesTheSmallest = Message{key: 100}

// DearestOver says "The dearest that can be ordered would cost more than {most}.".
func DearestOver(most money.Cents) Message {
	return Message{101, []any{most}}
}

// NoRateOnFirstDay says "There is no rate on the first day, {day}.".
func NoRateOnFirstDay(day calendar.Date) Message {
	return Message{102, []any{day}}
}

// NoRuleForEveryCountry says "The rules leave out a country or a kind of party.".
var NoRuleForEveryCountry = Message{key: 103}

// ThisFormWasSentBefore says "This form was sent before with other content. Please check what it says and send it again.".
var ThisFormWasSentBefore = Message{key: 104}

// YouCanResolveThis says "You can resolve this yourself.".
var YouCanResolveThis = Message{key: 105}

// DocumentLinkExpired says "This link has expired. Open the document again from the request.".
var DocumentLinkExpired = Message{key: 106}

// DocumentLinkInvalid says "This link is not valid.".
var DocumentLinkInvalid = Message{key: 107}

// DocumentMissing says "This document does not exist (any more).".
var DocumentMissing = Message{key: 108}

// DocumentUnreadable says "The document cannot be read at the moment.".
var DocumentUnreadable = Message{key: 109}

// ProductLabel says "Product".
var ProductLabel = Message{key: 110}

// NotFoundWhat says "Not found: {what}.".
func NotFoundWhat(what Message) Message {
	return Message{111, []any{what}}
}

// ChooseOneOfTiers says "Choose one of the tiers: {tiers}.".
func ChooseOneOfTiers(tiers Text) Message {
	return Message{112, []any{tiers}}
}

// CharacteristicInRange says "{name}: from {low} to {high}, in steps of {step}.".
func CharacteristicInRange(name Message, low int, high int, step int) Message {
	return Message{113, []any{name, low, high, step}}
}

// LinkThisProductToOne says "Link this product to one of these services: {products}.".
func LinkThisProductToOne(products Text) Message {
	return Message{114, []any{products}}
}

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 161}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 162}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 163}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 164}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 165}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{166, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 167}

// CannotTakePart says "Not possible".
var CannotTakePart = Message{key: 168}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 169}

// InCart says "In the cart".
var InCart = Message{key: 170}

// EmptyAsEarlyAsPossible says "Leave empty for the earliest possible date".
var EmptyAsEarlyAsPossible = Message{key: 171}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 172}

// Choose says "Choose".
var Choose = Message{key: 173}

// AsEachServiceHasIt says "Leave unchanged".
var AsEachServiceHasIt = Message{key: 174}

// EmptyAsEachServiceHas says "Leave empty to change nothing. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{175, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{176, []any{offeringName}}
}

// Keep says "Keep {product}".
func Keep(product string) Message {
	return Message{177, []any{product}}
}

// Services says "Services".
var Services = Message{key: 178}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 179}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 180}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 181}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{182, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{183, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 184}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 185}

// Calculate says "Calculate".
var Calculate = Message{key: 186}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 187}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 188}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{189, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 190}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 191}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 192}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 193}

// Service says "Service".
var Service = Message{key: 194}

// Difference says "Difference".
var Difference = Message{key: 195}

// OneOff says "One-off".
var OneOff = Message{key: 196}

// From says "From".
var From = Message{key: 197}

// TotalOf says "Total of ".
var TotalOf = Message{key: 198}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 199}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 200}

// CartOf says "Cart of ".
var CartOf = Message{key: 201}

// Cart says "Cart".
var Cart = Message{key: 202}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 203}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 204}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 205}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 206}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 207}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 208}

// YourAccountManagerCanMend says "Your account manager can resolve this.".
var YourAccountManagerCanMend = Message{key: 209}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 210}

// PerMonth says "per month".
var PerMonth = Message{key: 211}

// Becomes says "Becomes".
var Becomes = Message{key: 212}

// YouSaw says "You saw".
var YouSaw = Message{key: 213}

// Price says "Price".
var Price = Message{key: 214}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{215, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{216, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{217, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 218}

// Date says "Date".
var Date = Message{key: 219}

// Name says "Name".
var Name = Message{key: 220}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 221}

// For says "For ".
var For = Message{key: 222}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 223}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 224}

// StartHere says "Start here".
var StartHere = Message{key: 225}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 226}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 227}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 228}

// EmptyCart says "Empty cart".
var EmptyCart = Message{key: 229}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 230}

// EmptyCartForGood says "Empty it for good".
var EmptyCartForGood = Message{key: 231}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 232}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 233}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 234}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 235}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 236}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{237, []any{heading}}
}

// ChangeButton says "Change".
var ChangeButton = Message{key: 238}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{239, []any{heading}}
}

// RemoveButton says "Remove".
var RemoveButton = Message{key: 240}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 241}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 242}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 243}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 244}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 245}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 246}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 247}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 248}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 249}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 250}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 251}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{252, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 253}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{254, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{255, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 256}

// Hosting says "Hosting".
var Hosting = Message{key: 257}

// Telephony says "Telephony".
var Telephony = Message{key: 258}

// Connections says "Connections".
var Connections = Message{key: 259}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 260}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 261}

// LeadTime says "Lead time".
var LeadTime = Message{key: 262}

// Term says "Term".
var Term = Message{key: 263}

// ToCart says "to the cart".
var ToCart = Message{key: 264}

// ToCartButton says "To the cart".
var ToCartButton = Message{key: 265}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 266}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 267}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 268}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 269}

// Search says "Search".
var Search = Message{key: 270}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 271}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 272}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 273}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 274}

// YourChoice says "Your choice".
var YourChoice = Message{key: 275}

// Options says "Options".
var Options = Message{key: 276}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 277}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 278}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 279}

// Link says "Link".
var Link = Message{key: 280}

// GoesWith says "Goes with".
var GoesWith = Message{key: 281}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 282}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 283}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 284}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 285}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 286}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 287}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 288}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 289}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 290}

// Delivery says "Delivery".
var Delivery = Message{key: 291}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 292}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 293}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 294}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 295}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 296}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 297}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 298}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 299}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 300}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 301}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 302}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 303}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 304}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 305}

// Version says "Version".
var Version = Message{key: 306}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 307}

// Customer says "Customer".
var Customer = Message{key: 308}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{309, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 310}

// ToQuote says "To the quote".
var ToQuote = Message{key: 311}

// State says "State: {state}.".
func State(state string) Message {
	return Message{312, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 313}

// ItemColumn says "Item".
var ItemColumn = Message{key: 314}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 315}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 316}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 317}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 318}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 319}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 320}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 321}

// CustomersTitle says "Customers".
var CustomersTitle = Message{key: 322}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 323}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 324}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 325}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{326, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 327}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 328}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 329}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 330}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 331}

// YourReference says "Your reference".
var YourReference = Message{key: 332}

// Town says "Town".
var Town = Message{key: 333}

// Details says "Details".
var Details = Message{key: 334}

// Incomplete says "incomplete".
var Incomplete = Message{key: 335}

// Complete says "complete".
var Complete = Message{key: 336}

// Next says "Next".
var Next = Message{key: 337}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 338}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 339}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 340}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 341}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 342}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 343}

// Reference says "Reference".
var Reference = Message{key: 344}

// PerMonthHeading says "Per month".
var PerMonthHeading = Message{key: 345}

// SeeWhatCanBeUpgraded says "See what you can upgrade".
var SeeWhatCanBeUpgraded = Message{key: 346}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 347}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 348}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 349}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 350}

// Optional says "(optional)".
var Optional = Message{key: 351}

// Save says "Save".
var Save = Message{key: 352}

// Cancel says "Cancel".
var Cancel = Message{key: 353}

// Contact says "Contact".
var Contact = Message{key: 354}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 355}

// VatId says "VAT id".
var VatId = Message{key: 356}

// Business says "Business".
var Business = Message{key: 357}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 358}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 359}

// No says "No".
var No = Message{key: 360}

// Yes says "Yes".
var Yes = Message{key: 361}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 362}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 363}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 364}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 365}

// LegalName says "Legal name".
var LegalName = Message{key: 366}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 367}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 368}

// Postcode says "Postcode".
var Postcode = Message{key: 369}

// HouseNumber says "House number".
var HouseNumber = Message{key: 370}

// Street says "Street".
var Street = Message{key: 371}

// EMail says "E-mail".
var EMail = Message{key: 372}

// Telephone says "Telephone".
var Telephone = Message{key: 373}

// Country says "Country".
var Country = Message{key: 374}

// Empty says "empty".
var Empty = Message{key: 375}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 376}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 377}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{378, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{379, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 380}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 381}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 382}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 383}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 384}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 385}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 386}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 387}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 388}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 389}

// Approve says "Approve".
var Approve = Message{key: 390}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 391}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 392}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 393}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 394}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 395}

// Decline says "Decline".
var Decline = Message{key: 396}

// Unit says "Unit".
var Unit = Message{key: 397}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 398}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 399}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{400, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 401}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 402}

// Activate says "Activate".
var Activate = Message{key: 403}

// Quote says "Quote".
var Quote = Message{key: 404}

// Progress says "Progress".
var Progress = Message{key: 405}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 406}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 407}

// Versions says "Versions".
var Versions = Message{key: 408}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 409}

// AddComment says "Add comment".
var AddComment = Message{key: 410}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 411}

// AddCommentForm says "Add a comment".
var AddCommentForm = Message{key: 412}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 413}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 414}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 415}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 416}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 417}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 418}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 419}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 420}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 421}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 422}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 423}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 424}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 425}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 426}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 427}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 428}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 429}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 430}

// Quotes says "Quotes".
var Quotes = Message{key: 431}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 432}

// All says "All".
var All = Message{key: 433}

// Status says "State".
var Status = Message{key: 434}

// Superseded says "Superseded".
var Superseded = Message{key: 435}

// Expired says "Expired".
var Expired = Message{key: 436}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 437}

// Declined says "Declined".
var Declined = Message{key: 438}

// Ordered says "Ordered".
var Ordered = Message{key: 439}

// Approved says "Approved".
var Approved = Message{key: 440}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 441}

// Requested says "Requested".
var Requested = Message{key: 442}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 443}

// AskAgain says "Ask again".
var AskAgain = Message{key: 444}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 445}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 446}

// Order says "Order".
var Order = Message{key: 447}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 448}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 449}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 450}

// ValidUntilShort says "Valid until".
var ValidUntilShort = Message{key: 451}

// NextStep says "Next step".
var NextStep = Message{key: 452}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 453}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 454}

// ShowAll says "Show all".
var ShowAll = Message{key: 455}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 456}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 457}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 458}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{459, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 460}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{461, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 462}

// LogIn says "Log in".
var LogIn = Message{key: 463}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 464}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 465}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 466}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 467}

// TryAgain says "Try again".
var TryAgain = Message{key: 468}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 469}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 470}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 471}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 472}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 473}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 474}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 475}

// Welcome says "Welcome".
var Welcome = Message{key: 476}

// Overview says "Overview".
var Overview = Message{key: 477}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 478}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 479}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 480}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 481}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 482}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 483}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{484, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 485}

// LastChanged says "Last changed".
var LastChanged = Message{key: 486}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 487}

// Orders says "Orders".
var Orders = Message{key: 488}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 489}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{490, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{491, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 492}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 493}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 494}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 495}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 496}

// NewService says "New service".
var NewService = Message{key: 497}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 498}

// Waived says "Allowed".
var Waived = Message{key: 499}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{500, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 501}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 502}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 503}

// Note says "Note".
var Note = Message{key: 504}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{505, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 506}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 507}

// Returned says "returned".
var Returned = Message{key: 508}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 509}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 510}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{511, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 512}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{513, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{514, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 515}

// Cancelled says "cancelled".
var Cancelled = Message{key: 516}

// Delivered says "delivered".
var Delivered = Message{key: 517}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 518}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 519}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{520, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 521}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{522, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{523, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{524, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{525, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{526, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{527, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{528, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{529, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{530, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{531, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{532, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{533, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 534}

// MainMenu says "Main menu".
var MainMenu = Message{key: 535}

// LogOut says "Log out".
var LogOut = Message{key: 536}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 537}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 538}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 539}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 540}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 541}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 542}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 543}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 544}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 545}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 546}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{547, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 548}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 549}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{550, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{551, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 552}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 553}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 554}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{555, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 556}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 557}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 558}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{559, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 560}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{561, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 562}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 563}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{564, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 565}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 566}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 567}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 568}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 569}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 570}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{571, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 572}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 573}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{574, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{575, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 576}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 577}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 578}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 579}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 580}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 581}

// Decided says "Decided".
var Decided = Message{key: 582}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 583}

// Period says "Period".
var Period = Message{key: 584}

// ByPartner says "By partner".
var ByPartner = Message{key: 585}

// ByWeek says "By week".
var ByWeek = Message{key: 586}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 587}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 588}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 589}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 590}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 591}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 592}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 593}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 594}

// DecidedInline says "decided".
var DecidedInline = Message{key: 595}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 596}

// RequestedInline says "requested".
var RequestedInline = Message{key: 597}

// PartnerId says "partner id".
var PartnerId = Message{key: 598}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 599}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 600}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 601}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 602}

// Released says "Released".
var Released = Message{key: 603}

// Statement says "Statement".
var Statement = Message{key: 604}

// On says "On".
var On = Message{key: 605}

// Signatory says "Signed by".
var Signatory = Message{key: 606}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 607}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 608}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{609, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 610}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 611}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{612, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 613}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 614}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 615}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 616}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 617}

// Reason says "Reason".
var Reason = Message{key: 618}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 619}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 620}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 621}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 622}

// InProgress says "In progress".
var InProgress = Message{key: 623}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{624, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 625}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 626}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 627}

// NextDate says "Next date".
var NextDate = Message{key: 628}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 629}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 630}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{631, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{632, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{633, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{634, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{635, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{636, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{637, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{638, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{639, []any{name}}
}

// None says "none".
var None = Message{key: 640}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{641, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 642}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 643}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{644, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 645}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{646, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 647}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{648, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{649, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 650}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 651}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 652}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 653}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{654, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 655}

// And says " and ".
var And = Message{key: 656}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{657, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 658}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 659}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 660}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 661}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{662, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 663}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 664}

// Documents says "Documents".
var Documents = Message{key: 665}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 666}

// NoteLabel says "Note".
var NoteLabel = Message{key: 667}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 668}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{669, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 670}

// Different says "different".
var Different = Message{key: 671}

// Same says "the same".
var Same = Message{key: 672}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 673}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 674}

// Comparison says "Comparison".
var Comparison = Message{key: 675}

// YesInline says "yes".
var YesInline = Message{key: 676}

// NoInline says "no".
var NoInline = Message{key: 677}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 678}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 679}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 680}

// Checks says "Checks".
var Checks = Message{key: 681}

// VatHeading says "VAT".
var VatHeading = Message{key: 682}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 683}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{684, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 685}

// Terminated says "terminated".
var Terminated = Message{key: 686}

// Suspended says "suspended".
var Suspended = Message{key: 687}

// Active says "active".
var Active = Message{key: 688}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 689}

// Address says "Address".
var Address = Message{key: 690}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 691}

// Identifier says "Identifier".
var Identifier = Message{key: 692}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{693, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 694}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 695}

// AllProducts says "All products".
var AllProducts = Message{key: 696}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 697}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 698}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 699}

// AllServices says "All services".
var AllServices = Message{key: 700}

// Show says "Apply filter".
var Show = Message{key: 701}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 702}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 703}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 704}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 705}

// MoreServices says "More services".
var MoreServices = Message{key: 706}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 707}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 708}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 709}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 710}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 711}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{712, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 713}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 714}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{715, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 716}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 717}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 718}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 719}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 720}

// RunsOver says "Runs over".
var RunsOver = Message{key: 721}

// Configuration says "Configuration".
var Configuration = Message{key: 722}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 723}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{724, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{725, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 726}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 727}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 728}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{729, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 730}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 731}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 732}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 733}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 734}

// Consent says "Consent".
var Consent = Message{key: 735}

// Mandate says "Mandate".
var Mandate = Message{key: 736}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 737}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 738}

// Answer says "Answer".
var Answer = Message{key: 739}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 740}

// Question says "Question".
var Question = Message{key: 741}

// VatCheck says "VAT check".
var VatCheck = Message{key: 742}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{743, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 744}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{745, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 746}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 747}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{748, []any{list}}
}

// UnchangedCount says "Unchanged ({n})".
func UnchangedCount(n int) Message {
	return Message{749, []any{n}}
}

// LinesCount says "{n, plural, one {Item} other {{n} items:}}".
func LinesCount(n int) Message {
	return Message{750, []any{n}}
}

// LinesInline says "{n, plural, one {Item {numbers}: } other {Items {numbers}: }}".
func LinesInline(n int, numbers string) Message {
	return Message{751, []any{n, numbers}}
}

// DetailsOfRequest says "Details of the request".
var DetailsOfRequest = Message{key: 752}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{753, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 754}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 755}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 756}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 757}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 758}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 759}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 760}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{761, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{762, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 763}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{764, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 765}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 766}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 767}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 768}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 769}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 770}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 771}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 772}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 773}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 774}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 775}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 776}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 777}

// NowInline says "now".
var NowInline = Message{key: 778}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{779, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{780, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{781, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{782, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{783, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 784}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 785}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{786, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 787}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{788, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 789}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 790}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 791}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 792}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 793}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{794, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{795, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 796}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 797}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 798}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 799}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 800}

// Waiting says "Waiting".
var Waiting = Message{key: 801}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 802}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 803}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 804}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 805}

// Agreed says " (agreed)".
var Agreed = Message{key: 806}

// NotYet says " (not yet)".
var NotYet = Message{key: 807}

// Filter says "Filter".
var Filter = Message{key: 808}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 809}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 810}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 811}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 812}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 813}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 814}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 815}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{816, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 817}

// Colleague says "Colleague".
var Colleague = Message{key: 818}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 819}

// FirstDay says "First day".
var FirstDay = Message{key: 820}

// LastDay says "Last day".
var LastDay = Message{key: 821}

// Add says "Add".
var Add = Message{key: 822}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{823, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 824}

// Total says "Total".
var Total = Message{key: 825}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 826}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{827, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 828}

// Remarks says "Remarks".
var Remarks = Message{key: 829}

// Conditions says "Conditions".
var Conditions = Message{key: 830}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{831, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 832}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 833}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 834}

// Validity says "Validity".
var Validity = Message{key: 835}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{836, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 837}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 838}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 839}

// Signature says "Signature".
var Signature = Message{key: 840}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 841}

// Position says "Position".
var Position = Message{key: 842}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{843, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{844, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 845}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{846, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 847}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{848, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 849}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 850}

// Ends says "ends".
var Ends = Message{key: 851}

// New says "new".
var New = Message{key: 852}

// Migration says "migration".
var Migration = Message{key: 853}

// NewComparison says "New".
var NewComparison = Message{key: 854}

// Old says "Old".
var Old = Message{key: 855}

// Changed says "changed".
var Changed = Message{key: 856}

// Unchanged says "unchanged".
var Unchanged = Message{key: 857}

// Specification says "Specification".
var Specification = Message{key: 858}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 859}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 860}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 861}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 862}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 863}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{864, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{865, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{866, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 867}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{868, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{869, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 870}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 871}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{872, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{873, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 874}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{875, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 876}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{877, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{878, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{879, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 880}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 881}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 882}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 883}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 884}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 885}

// Number says "Number".
var Number = Message{key: 886}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 887}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{888, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 889}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{890, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{891, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 892}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 893}

// Planned says "Planned".
var Planned = Message{key: 894}

// Each says " (each)".
var Each = Message{key: 895}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{896, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{897, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 898}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 899}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 900}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 901}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 902}

// Contents says "Contents".
var Contents = Message{key: 903}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{904, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 905}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{906, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 907}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{908, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 909}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{910, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{911, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 912}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 913}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{914, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{915, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{916, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 917}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 918}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{919, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 920}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{921, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 922}

// OrderNoun says "Order".
var OrderNoun = Message{key: 923}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 924}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{925, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{926, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{927, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 928}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{929, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 930}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 931}

// Activated says "Activated".
var Activated = Message{key: 932}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{933, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 934}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 935}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{936, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 937}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{938, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{939, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{940, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{941, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{942, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{943, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{944, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{945, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 946}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{947, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{948, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{949, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{950, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 951}

// Partner says "Partner".
var Partner = Message{key: 952}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 953}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 954}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 955}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 956}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 957}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{958, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 959}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{960, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{961, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 962}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{964, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 965}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{966, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 967}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{968, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 969}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 970}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 971}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{972, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 973}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{974, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{975, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 976}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{977, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 978}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{979, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 980}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{981, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 982}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 983}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 984}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 985}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 986}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 987}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 988}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{989, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 990}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{991, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{992, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 993}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{994, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 995}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{996, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 997}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{998, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 999}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1000}

// QuoteForHasNewComment says "Quote {quote} for {customer} has {n, plural, one {a new comment} other {{n} new comments}}.".
func QuoteForHasNewComment(quote string, customer string, n int) Message {
	return Message{1001, []any{quote, customer, n}}
}

// CommentsCited says "{n, plural, one {Comment} other {Comments}}".
func CommentsCited(n int) Message {
	return Message{1002, []any{n}}
}

// OtherCommentsAreInQuote says "{n, plural, one {{n} more comment is} other {{n} more comments are}} with the quote.".
func OtherCommentsAreInQuote(n int) Message {
	return Message{1003, []any{n}}
}

// ThereIsNewComment says "{n, plural, one {There is a new comment} other {There are {n} new comments}}".
func ThereIsNewComment(n int) Message {
	return Message{1004, []any{n}}
}

// NewCommentOnQuote says "{n, plural, one {New comment} other {{n} new comments}} on quote {quote}, {customer}".
func NewCommentOnQuote(n int, quote string, customer string) Message {
	return Message{1005, []any{n, quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1006, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1007}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1008}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1009}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1010}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1011}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1012, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1013}

// ItemsPerMonth says "{n, plural, one {{n} item, price per month} other {{n} items, price per month}}".
func ItemsPerMonth(n int) Message {
	return Message{1014, []any{n}}
}

// FirstPeriodColumn says "First period".
var FirstPeriodColumn = Message{key: 1015}

// ToDeliver says "To deliver".
var ToDeliver = Message{key: 1016}

// RestOfItemsIsInQuote says "Specification, delivery and price of each item are in the quote.".
var RestOfItemsIsInQuote = Message{key: 1017}

// CommaItems says "{n, plural, one {, item {numbers}} other {, items {numbers}}}".
func CommaItems(n int, numbers string) Message {
	return Message{1018, []any{n, numbers}}
}

// AndMoreOnPage says "And {n} more on the page.".
func AndMoreOnPage(n int) Message {
	return Message{1019, []any{n}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1020, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1021}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1022}

// HoursInline says "hours".
var HoursInline = Message{key: 1023}

// H says "h".
var H = Message{key: 1024}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1025}

// Level says "Level".
var Level = Message{key: 1026}

// Package says "Package".
var Package = Message{key: 1027}

// Ampere says "ampere".
var Ampere = Message{key: 1028}

// AtMost says "At most".
var AtMost = Message{key: 1029}

// Power says "Power".
var Power = Message{key: 1030}

// Space says "Space".
var Space = Message{key: 1031}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1032}

// Storage says "Storage".
var Storage = Message{key: 1033}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1034}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1035}

// Memory says "Memory".
var Memory = Message{key: 1036}

// Size says "Size".
var Size = Message{key: 1037}

// Seats says "seats".
var Seats = Message{key: 1038}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1039}

// SeatType says "Seat type".
var SeatType = Message{key: 1040}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1041}

// Channels says "channels".
var Channels = Message{key: 1042}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1043}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1044}

// Throughput says "Throughput".
var Throughput = Message{key: 1045}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1046}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1047}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1048}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1049}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1050, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1051, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1052}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1053}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1054}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1055}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1056}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1057}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1058, []any{level, n}}
}

// Administration says "Administration".
var Administration = Message{key: 1059}

// PartnersHeading says "Partners".
var PartnersHeading = Message{key: 1060}

// SearchPartners says "Search by name, id, KvK number or mailbox".
var SearchPartners = Message{key: 1061}

// NPartners says "{n, plural, one {{n} partner} other {{n} partners}}".
func NPartners(n int) Message {
	return Message{1062, []any{n}}
}

// NoPartnersYet says "There are no partners yet.".
var NoPartnersYet = Message{key: 1063}

// PartnerKind says "Kind".
var PartnerKind = Message{key: 1064}

// PartnerLevel says "Level".
var PartnerLevel = Message{key: 1067}

// AccountManagerHeading says "Account manager".
var AccountManagerHeading = Message{key: 1068}

// PartnerActive says "Active".
var PartnerActive = Message{key: 1069}

// PartnerBlocked says "Blocked".
var PartnerBlocked = Message{key: 1070}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1071}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1072}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1073}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1074}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1075}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1076}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1077}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1078}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1079}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1080}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1081}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1082}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1083}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1084}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1085}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1086}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1087}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1088}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1089}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1090}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1091}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1092}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1093}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1094}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1095}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1096, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1097}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1098}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1099}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1100}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1101}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1102}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1103}

// ItemInline says "item".
var ItemInline = Message{key: 1104}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1105}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1106}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1107}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1108}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1109}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1110}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1111}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1112}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1113}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1114}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list Message) Message {
	return Message{1115, []any{list}}
}

// Listed says "{first}, {rest}".
func Listed(first Message, rest Message) Message {
	return Message{1126, []any{first, rest}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1127}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1128}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1129}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1130}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1131}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1132}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1133}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1134}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1135}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1136}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1137, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1138, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1139, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1140}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1141}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1142}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1143}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1144}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1145}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1146}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1147}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1148}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1149}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1150, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1151}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1152}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1153}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1154}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1155}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1156}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1157}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1158}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1159}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1160}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1161}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1162}

// QuotaOfDayIsUsed says "You have reached the maximum for today. Please try again tomorrow.".
var QuotaOfDayIsUsed = Message{key: 1163}

// AtMostCustomersPerDay says "You can add at most {n} customers a day.".
func AtMostCustomersPerDay(n int) Message {
	return Message{1164, []any{n}}
}

// AtMostCommentsPerDay says "You can add at most {n} comments a day.".
func AtMostCommentsPerDay(n int) Message {
	return Message{1165, []any{n}}
}

// AtMostMbPerDay says "You can add at most {mb} MB of documents a day.".
func AtMostMbPerDay(mb int) Message {
	return Message{1166, []any{mb}}
}

// AtMostMbPerQuote says "You can add at most {mb} MB of documents to a quote.".
func AtMostMbPerQuote(mb int) Message {
	return Message{1167, []any{mb}}
}

// AtMostCartsAtOnce says "You can have at most {n} carts at once. Please empty another one first.".
func AtMostCartsAtOnce(n int) Message {
	return Message{1168, []any{n}}
}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1169}

// SeenInWhatWasAdded says "Take care when you open what was added. Seen in it: {found}.".
func SeenInWhatWasAdded(found string) Message {
	return Message{1170, []any{found}}
}

// SHA256InHex says "A SHA-256 of 64 hexadecimal digits.".
var SHA256InHex = Message{key: 1179}

// Base64 says "Base64, as in RFC 4648.".
var Base64 = Message{key: 1180}

// ThisItemStandsMoreThanOnce says "This item stands more than once.".
var ThisItemStandsMoreThanOnce = Message{key: 1181}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1182}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1183}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1184}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1185, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1186}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1187}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1188}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1189}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1190}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1191}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1192}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1193}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1194}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1195}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1196}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1197}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1198}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1199}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1200}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1201}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1202}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1203}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1204}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1205}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1206}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1207, []any{number}}
}

// NumberIsInRequest says "The number or range {number} is in request {quote} already, which is still open.".
func NumberIsInRequest(number string, quote string) Message {
	return Message{1208, []any{number, quote}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1209}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1210}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1211}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1212}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1213}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1214}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1215}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1216}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1217, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1218}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1219}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1220}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1221}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1222}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1223, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1224}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1225}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1226}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1227}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1228}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1229}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1230}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1231, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1232}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1233}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1234}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1235}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1236, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1237, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1238}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1239}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1240}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1241}

// Person says "person".
var Person = Message{key: 1242}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1243}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1244}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1245}

// CartInline says "cart".
var CartInline = Message{key: 1246}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1247}

// Document says "document".
var Document = Message{key: 1248}

// OrderInline says "order".
var OrderInline = Message{key: 1249}

// Job says "job".
var Job = Message{key: 1250}

// Session says "session".
var Session = Message{key: 1251}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1252}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1253}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1254, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1255}

// AtMostValues says "At most {n} values.".
func AtMostValues(n int) Message {
	return Message{1256, []any{n}}
}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1257}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1258}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1259}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1260}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1261}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1262, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1263, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1264}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1265, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1266}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1267}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1268}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1269}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1270}

// List says "a list".
var List = Message{key: 1271}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1272}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1273}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1274}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1275}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1276}

// TextInline says "a text".
var TextInline = Message{key: 1277}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1278}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1279}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1280}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1281}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1282}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1283}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1284}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1285}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1286}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1287}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1288}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1289}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1290}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1291}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1292}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1293}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1294}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1295}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1296}

// TooManyRequestsAtOnce says "Too many requests at once".
var TooManyRequestsAtOnce = Message{key: 1297}

// PleaseWaitMomentAndTry says "Please wait a moment and try again.".
var PleaseWaitMomentAndTry = Message{key: 1298}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1299}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1300}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1301}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1302}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1303}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1304}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1305}

// NotFound says "Not found".
var NotFound = Message{key: 1306}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1307}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1308}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1309}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1310, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1311}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1312}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1313}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1314}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1315}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1316}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1317}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1318, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1319}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1320}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1321}

// AuditHeading says "Proof of the confirmation".
var AuditHeading = Message{key: 1322}

// AuditIntro says "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.".
var AuditIntro = Message{key: 1323}

// InternetAddress says "IP address".
var InternetAddress = Message{key: 1324}

// ChecksumOfVersion says "Checksum of the agreed change (SHA-256)".
var ChecksumOfVersion = Message{key: 1325}

// ChecksumOfHistory says "Checksum of the history until then (SHA-256)".
var ChecksumOfHistory = Message{key: 1326}

// SealKey says "Key of the seal".
var SealKey = Message{key: 1327}

// SealOfOnecentral says "Seal of oneCentral (Ed25519)".
var SealOfOnecentral = Message{key: 1328}

// AccountOf says "Account".
var AccountOf = Message{key: 1329}

// DownloadProof says "Download the proof of this confirmation".
var DownloadProof = Message{key: 1330}

// BundleReadme says "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n".
var BundleReadme = Message{key: 1331}

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
		return Message{key: 115}
	case "partnerSigner":
		return Message{key: 116}
	case "accountManager":
		return Message{key: 117}
	case "salesManager":
		return Message{key: 118}
	case "engineering":
		return Message{key: 119}
	case "operations":
		return Message{key: 120}
	case "admin":
		return Message{key: 121}
	case "system":
		return Message{key: 122}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 123}
	case "inProgress":
		return Message{key: 124}
	case "partial":
		return Message{key: 125}
	case "completed":
		return Message{key: 126}
	case "cancelled":
		return Message{key: 127}
	case "failed":
		return Message{key: 128}
	}
	return Plain(Text{NL: id, EN: id})
}

// CountryName is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CountryName(id string) Message {
	switch id {
	case "AT":
		return Message{key: 129}
	case "BE":
		return Message{key: 130}
	case "BG":
		return Message{key: 131}
	case "CH":
		return Message{key: 132}
	case "CY":
		return Message{key: 133}
	case "CZ":
		return Message{key: 134}
	case "DE":
		return Message{key: 135}
	case "DK":
		return Message{key: 136}
	case "EE":
		return Message{key: 137}
	case "ES":
		return Message{key: 138}
	case "FI":
		return Message{key: 139}
	case "FR":
		return Message{key: 140}
	case "GB":
		return Message{key: 141}
	case "GR":
		return Message{key: 142}
	case "HR":
		return Message{key: 143}
	case "HU":
		return Message{key: 144}
	case "IE":
		return Message{key: 145}
	case "IS":
		return Message{key: 146}
	case "IT":
		return Message{key: 147}
	case "LI":
		return Message{key: 148}
	case "LT":
		return Message{key: 149}
	case "LU":
		return Message{key: 150}
	case "LV":
		return Message{key: 151}
	case "MT":
		return Message{key: 152}
	case "NL":
		return Message{key: 153}
	case "NO":
		return Message{key: 154}
	case "PL":
		return Message{key: 155}
	case "PT":
		return Message{key: 156}
	case "RO":
		return Message{key: 157}
	case "SE":
		return Message{key: 158}
	case "SI":
		return Message{key: 159}
	case "SK":
		return Message{key: 160}
	}
	return Plain(Text{NL: id, EN: id})
}

// KindOfPartner is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func KindOfPartner(id string) Message {
	switch id {
	case "reseller":
		return Message{key: 1065}
	case "solutions":
		return Message{key: 1066}
	}
	return Plain(Text{NL: id, EN: id})
}

// CustomerField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CustomerField(id string) Message {
	switch id {
	case "legalName":
		return Message{key: 1116}
	case "country":
		return Message{key: 1117}
	case "kvk":
		return Message{key: 1118}
	case "address":
		return Message{key: 1119}
	case "contact":
		return Message{key: 1120}
	case "smallBusiness":
		return Message{key: 1121}
	case "language":
		return Message{key: 1122}
	case "reference":
		return Message{key: 1123}
	case "site":
		return Message{key: 1124}
	case "siteContact":
		return Message{key: 1125}
	}
	return Plain(Text{NL: id, EN: id})
}

// Finding is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Finding(id string) Message {
	switch id {
	case "scripts":
		return Message{key: 1171}
	case "actions":
		return Message{key: 1172}
	case "embeddedFiles":
		return Message{key: 1173}
	case "media":
		return Message{key: 1174}
	case "encryption":
		return Message{key: 1175}
	case "otherContent":
		return Message{key: 1176}
	case "noEnd":
		return Message{key: 1177}
	case "unread":
		return Message{key: 1178}
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
	62:   "ruleDiscountOver",
	63:   "ruleTotalsOver",
	64:   "ruleDifferenceOver",
	65:   "ruleOneOffOver",
	66:   "ruleDesign",
	67:   "ruleCheaper",
	68:   "ruleDifferenceBelow",
	69:   "ruleAlways",
	70:   "plain",
	71:   "months",
	72:   "week",
	73:   "atMostUnit",
	74:   "pageOf",
	75:   "labelWithUnit",
	76:   "thisProductDoesNotAllow",
	77:   "thisProductDoesNotAllowNote",
	78:   "optionTimes",
	79:   "inputIsNotValid",
	80:   "thisMustBe",
	81:   "wholeNumberFromTo",
	82:   "soManyElements",
	83:   "idOfLetters",
	84:   "textFromOneTo",
	85:   "hasNoUseHere",
	86:   "oneOfThese",
	87:   "doesNotExistHere",
	88:   "standsMoreThanOnce",
	89:   "thisIsNotJson",
	90:   "percentageAsText",
	91:   "oneRuleAlwaysApplies",
	92:   "canNeverApply",
	93:   "workedOutItIs",
	94:   "noTermDiscount",
	95:   "moreThanTheOneBefore",
	96:   "noRuleAsksFor",
	97:   "notReachedInSteps",
	98:   "onlyTheLastIsOpen",
	99:   "hasNoTermOf",
	100:  "refusesTheSmallest",
	101:  "dearestOver",
	102:  "noRateOnFirstDay",
	103:  "noRuleForEveryCountry",
	104:  "thisFormWasSentBefore",
	105:  "youCanResolveThis",
	106:  "documentLinkExpired",
	107:  "documentLinkInvalid",
	108:  "documentMissing",
	109:  "documentUnreadable",
	110:  "productLabel",
	111:  "notFoundWhat",
	112:  "chooseOneOfTiers",
	113:  "characteristicInRange",
	114:  "linkThisProductToOne",
	115:  "role.partnerUser",
	116:  "role.partnerSigner",
	117:  "role.accountManager",
	118:  "role.salesManager",
	119:  "role.engineering",
	120:  "role.operations",
	121:  "role.admin",
	122:  "role.system",
	123:  "orderState.acknowledged",
	124:  "orderState.inProgress",
	125:  "orderState.partial",
	126:  "orderState.completed",
	127:  "orderState.cancelled",
	128:  "orderState.failed",
	129:  "countryName.AT",
	130:  "countryName.BE",
	131:  "countryName.BG",
	132:  "countryName.CH",
	133:  "countryName.CY",
	134:  "countryName.CZ",
	135:  "countryName.DE",
	136:  "countryName.DK",
	137:  "countryName.EE",
	138:  "countryName.ES",
	139:  "countryName.FI",
	140:  "countryName.FR",
	141:  "countryName.GB",
	142:  "countryName.GR",
	143:  "countryName.HR",
	144:  "countryName.HU",
	145:  "countryName.IE",
	146:  "countryName.IS",
	147:  "countryName.IT",
	148:  "countryName.LI",
	149:  "countryName.LT",
	150:  "countryName.LU",
	151:  "countryName.LV",
	152:  "countryName.MT",
	153:  "countryName.NL",
	154:  "countryName.NO",
	155:  "countryName.PL",
	156:  "countryName.PT",
	157:  "countryName.RO",
	158:  "countryName.SE",
	159:  "countryName.SI",
	160:  "countryName.SK",
	161:  "giveDateLike202701",
	162:  "giveWholeNumber",
	163:  "whatHappenedToEachService",
	164:  "notEverythingWasPutIn",
	165:  "chooseWhatChangesFirst",
	166:  "totalDifferencePerMonthOne",
	167:  "changeServicesTogether",
	168:  "cannotTakePart",
	169:  "wasInCartAlreadyWith",
	170:  "inCart",
	171:  "emptyAsEarlyAsPossible",
	172:  "keepCurrentTerms",
	173:  "choose",
	174:  "asEachServiceHasIt",
	175:  "emptyAsEachServiceHas",
	176:  "moveTo",
	177:  "keep",
	178:  "services",
	179:  "noServicesHaveBeenChosen",
	180:  "toYourServices",
	181:  "youChoseServicesOfDifferent",
	182:  "servicesN",
	183:  "customers",
	184:  "keepOrMove",
	185:  "whatChangesForAllOf",
	186:  "calculate",
	187:  "whatItBecomes",
	188:  "addToCart",
	189:  "changes",
	190:  "byService",
	191:  "backToChange",
	192:  "oldNewAndDifference",
	193:  "chosenServices",
	194:  "service",
	195:  "difference",
	196:  "oneOff",
	197:  "from",
	198:  "totalOf",
	199:  "amountsExcludeVat",
	200:  "notInCartAnyMore",
	201:  "cartOf",
	202:  "cart",
	203:  "noPriceYet",
	204:  "changeItem",
	205:  "seeNewPrices",
	206:  "recordWaiver",
	207:  "completeCustomer",
	208:  "youCanGoOnWith",
	209:  "yourAccountManagerCanMend",
	210:  "yourAccountManagerJudgesThis",
	211:  "perMonth",
	212:  "becomes",
	213:  "youSaw",
	214:  "price",
	215:  "recorded",
	216:  "thisCartBecomesVersionStands",
	217:  "youAreRevising",
	218:  "requestIsNotPossibleYet",
	219:  "date",
	220:  "name",
	221:  "nothingWasRecorded",
	222:  "for",
	223:  "thisCartIsEmptyNew",
	224:  "totalOfThisRequest",
	225:  "startHere",
	226:  "moreInThisRequest",
	227:  "changeServiceOfThisCustomer",
	228:  "chooseNewService",
	229:  "emptyCart",
	230:  "allItemsGoThisCannot",
	231:  "emptyCartForGood",
	232:  "neededBeforeYouCanRequest",
	233:  "pleaseNote",
	234:  "pricesHaveChanged",
	235:  "priceListChangedSinceYou",
	236:  "acceptNewPrices",
	237:  "change",
	238:  "changeButton",
	239:  "remove",
	240:  "removeButton",
	241:  "customersStatementAboutTerm",
	242:  "thisCustomerIsSmallBusiness",
	243:  "takeStatementBack",
	244:  "nameOfWhoStatesThis",
	245:  "dateOfStatement",
	246:  "recordStatement",
	247:  "requestQuote",
	248:  "seeWhatIsNeeded",
	249:  "yourAccountManagerJudgesRequest",
	250:  "referenceOfChange",
	251:  "catalogue",
	252:  "forTerm",
	253:  "sameDay",
	254:  "businessDays",
	255:  "orMonths",
	256:  "serviceLevels",
	257:  "hosting",
	258:  "telephony",
	259:  "connections",
	260:  "pricesPerMonthForYou",
	261:  "thereIsNothingToOrder",
	262:  "leadTime",
	263:  "term",
	264:  "toCart",
	265:  "toCartButton",
	266:  "thisItemIsNoLonger",
	267:  "pleaseCheckYourChoiceAnd",
	268:  "forWhichCustomer",
	269:  "findByNameReferenceKvk",
	270:  "search",
	271:  "noCustomerFoundSearchFor",
	272:  "youHaveNoCustomersYet",
	273:  "thereAreMoreCustomersSearch",
	274:  "recordNewCustomer",
	275:  "yourChoice",
	276:  "options",
	277:  "requestedDateOptional",
	278:  "atEarliestOn",
	279:  "emptyMeansAsEarlyAs",
	280:  "link",
	281:  "goesWith",
	282:  "anotherServiceGoesWithThis",
	283:  "thisCustomerHasNoneYet",
	284:  "thisChoiceHasNoPrice",
	285:  "neededForRequest",
	286:  "updatePrice",
	287:  "backToFirstChoice",
	288:  "closeComparison",
	289:  "howThisPriceCameAbout",
	290:  "compareWithAnotherChoice",
	291:  "delivery",
	292:  "anotherAddressOrContact",
	293:  "addressOfDelivery",
	294:  "numberPortingAndDocuments",
	295:  "currentOperator",
	296:  "numbersOrRangesOneLine",
	297:  "like0201234567OrRangeLike",
	298:  "yourReferenceSuchAsPo",
	299:  "noteOptional",
	300:  "backToQuote",
	301:  "youMayNotOrderHere",
	302:  "youCanOrderOnceIt",
	303:  "pdfIsStillBeingMade",
	304:  "sha256OfPdf",
	305:  "validUntil",
	306:  "version",
	307:  "contractingParty",
	308:  "customer",
	309:  "toOrder",
	310:  "thisQuoteHasBeenOrdered",
	311:  "toQuote",
	312:  "state",
	313:  "thisQuoteCannotBeOrdered",
	314:  "itemColumn",
	315:  "signAndOrder",
	316:  "activateAndOrder",
	317:  "whatYouOrder",
	318:  "readQuoteWithItsSpecification",
	319:  "yourConfirmation",
	320:  "withOrderWeKeepThis",
	321:  "withOrderWeKeepWho",
	322:  "customersTitle",
	323:  "nothingHasBeenSavedYet",
	324:  "somethingInItChangedSince",
	325:  "thisFormWasSavedBefore",
	326:  "detailsOf",
	327:  "newCustomer",
	328:  "searchByNameReferenceKvk",
	329:  "noCustomerFoundWith",
	330:  "showAllCustomers",
	331:  "youHaveNoCustomersYetAddOne",
	332:  "yourReference",
	333:  "town",
	334:  "details",
	335:  "incomplete",
	336:  "complete",
	337:  "next",
	338:  "yourReferenceLabel",
	339:  "stillMissingForQuote",
	340:  "completeDetails",
	341:  "differencePerMonthInline",
	342:  "cartIsEmptyChooseNew",
	343:  "thisCustomerHasNoServices",
	344:  "reference",
	345:  "perMonthHeading",
	346:  "seeWhatCanBeUpgraded",
	347:  "quotesOfThisCustomer",
	348:  "changeDetails",
	349:  "youCanSaveWithReference",
	350:  "youCanSaveWithName",
	351:  "optional",
	352:  "save",
	353:  "cancel",
	354:  "contact",
	355:  "businessAddress",
	356:  "vatId",
	357:  "business",
	358:  "whereWeDeliverByDefault",
	359:  "languageOfQuote",
	360:  "no",
	361:  "yes",
	362:  "smallBusinessSignsWaiverFor",
	363:  "smallBusiness",
	364:  "eightDigitsDutchBusinessesOnly",
	365:  "kvkNumber",
	366:  "legalName",
	367:  "contactOnSite",
	368:  "installationAddress",
	369:  "postcode",
	370:  "houseNumber",
	371:  "street",
	372:  "eMail",
	373:  "telephone",
	374:  "country",
	375:  "empty",
	376:  "belowIsWhatYouFilled",
	377:  "thisCustomerWasChangedMeanwhile",
	378:  "perMonthOneOff",
	379:  "now",
	380:  "yourDecisionAs",
	381:  "thisCannotBeApprovedNow",
	382:  "whyMayVatCheckBe",
	383:  "giveDiscountOptional",
	384:  "perItemPercentageOrAmount",
	385:  "discountOnMonthlyPrice",
	386:  "discountOnOneOffCharge",
	387:  "showNewFiguresFirst",
	388:  "thisIsPreviewNothingHas",
	389:  "approveWithThisDiscount",
	390:  "approve",
	391:  "sendQuestion",
	392:  "yourQuestionToPartner",
	393:  "returnWithQuestion",
	394:  "declineForGood",
	395:  "reasonForPartner",
	396:  "decline",
	397:  "unit",
	398:  "onlyAccountManagerCanBe",
	399:  "thisPageIsNotFor",
	400:  "until",
	401:  "standIn",
	402:  "signForCustomer",
	403:  "activate",
	404:  "quote",
	405:  "progress",
	406:  "notedAtRequest",
	407:  "whoDecides",
	408:  "versions",
	409:  "historyAndComments",
	410:  "addComment",
	411:  "yourCommentYourAccountManager",
	412:  "addCommentForm",
	413:  "yourAnswer",
	414:  "answerRequestItselfStaysAs",
	415:  "sendAnswer",
	416:  "doesSomethingHaveToChange",
	417:  "reviseRequest",
	418:  "whatElseYouCanDo",
	419:  "revisingPutsContentInCart",
	420:  "reviseQuote",
	421:  "copyingPutsContentInCart",
	422:  "copyToCart",
	423:  "withdraw",
	424:  "reasonOptional",
	425:  "withdrawForGood",
	426:  "addPdfSignedElsewhere",
	427:  "wasQuoteSignedOutsideOf",
	428:  "signedPdfAtMost4",
	429:  "thisFileIsLargerThan",
	430:  "addPdf",
	431:  "quotes",
	432:  "customerOrNumber",
	433:  "all",
	434:  "status",
	435:  "superseded",
	436:  "expired",
	437:  "withdrawn",
	438:  "declined",
	439:  "ordered",
	440:  "approved",
	441:  "questionToYou",
	442:  "requested",
	443:  "weAreReviewingRequest",
	444:  "askAgain",
	445:  "answerQuestion",
	446:  "haveItOrdered",
	447:  "order",
	448:  "followOrder",
	449:  "youHaveNoQuotesYet",
	450:  "quotesNewestFirstAmountsWithout",
	451:  "validUntilShort",
	452:  "nextStep",
	453:  "nothingFoundHereYetLook",
	454:  "nothingFound",
	455:  "showAll",
	456:  "choosePdf",
	457:  "atMost4MbPlease",
	458:  "thisFileIsNotPdf",
	459:  "nameOfFile",
	460:  "yourAccountManagerIsTold",
	461:  "added",
	462:  "somethingWentWrong",
	463:  "logIn",
	464:  "pleaseAskYourAdministratorTo",
	465:  "yourAccountHasNoRole",
	466:  "nothingWasRecordedPleaseOpen",
	467:  "formIsNotComplete",
	468:  "tryAgain",
	469:  "toStartPage",
	470:  "toYourWorkList",
	471:  "additionalDiscount",
	472:  "withThisDiscount",
	473:  "givePercentageSuchAs12",
	474:  "atMost100",
	475:  "atMostTwoDecimals",
	476:  "welcome",
	477:  "overview",
	478:  "withOnecentralForDecision",
	479:  "onecentralHasQuestion",
	480:  "approvedWaitingForColleagueTo",
	481:  "readyToSign",
	482:  "approvedWaitingForColleagueToActivate",
	483:  "readyToActivate",
	484:  "becomesNewVersionOf",
	485:  "keptUntil",
	486:  "lastChanged",
	487:  "openCarts",
	488:  "orders",
	489:  "ordersUnderWay",
	490:  "ofDelivered",
	491:  "items",
	492:  "orderingAtOnecentral",
	493:  "herePartnersAskForNew",
	494:  "youCannotAskForQuotes",
	495:  "yourAccountIsBlocked",
	496:  "upgradeService",
	497:  "newService",
	498:  "nothingIsOpenChooseService",
	499:  "waived",
	500:  "alternative",
	501:  "canBeWaivedWithReason",
	502:  "forUsToReview",
	503:  "blocks",
	504:  "note",
	505:  "upTo",
	506:  "yourAccountManager",
	507:  "noLongerNeeded",
	508:  "returned",
	509:  "declinedInline",
	510:  "approvedInline",
	511:  "waitsFor",
	512:  "waitsForDecision",
	513:  "by",
	514:  "overThisRoleDecidesToo",
	515:  "notDelivered",
	516:  "cancelled",
	517:  "delivered",
	518:  "orderReleased",
	519:  "documentSignedElsewhereAdded",
	520:  "documentOfVersionMade",
	521:  "comment",
	522:  "handedOverTo",
	523:  "versionSuperseded",
	524:  "versionExpired",
	525:  "versionWithdrawn",
	526:  "versionReturnedWithQuestion",
	527:  "versionDeclined",
	528:  "versionApproved",
	529:  "agreedToVersion",
	530:  "discountGivenVersion",
	531:  "versionIsBeingRevised",
	532:  "questionAnsweredWithVersion",
	533:  "versionRequested",
	534:  "skipToContent",
	535:  "mainMenu",
	536:  "logOut",
	537:  "referenceOfThisPage",
	538:  "partnerMadeRequestAndWaits",
	539:  "logInAndJudge",
	540:  "thisPageByItselfDecides",
	541:  "yourDecisionIsAsked",
	542:  "linkWasMadeForSomebody",
	543:  "thisRequestDoesNotWait",
	544:  "thisVersionHasBeenDecided",
	545:  "thereIsNothingLeftTo",
	546:  "seeRequest",
	547:  "versionThatThisLinkWas",
	548:  "thereIsNewerVersion",
	549:  "toNewestVersion",
	550:  "days",
	551:  "hours",
	552:  "lessThanHour",
	553:  "inTheseWeeksNothingWas",
	554:  "youManageNoPartnersAnd",
	555:  "weeks",
	556:  "numbers",
	557:  "toNumbers",
	558:  "thereIsNoSuchPeriod",
	559:  "exclVatOrders",
	560:  "wonPerMonth",
	561:  "businessDaysMedian9In",
	562:  "fromDecisionToOrder",
	563:  "fromRequestToDecision",
	564:  "ofWhichOrderedByNow",
	565:  "filledMedianOutlined9In",
	566:  "businessDaysFromDecisionTo",
	567:  "filledMedianOutlined9In10Were",
	568:  "businessDaysFromRequestTo",
	569:  "differencePerMonthOfOrders",
	570:  "wonPerMonthByWeek",
	571:  "ofWhichOrdered",
	572:  "outlinedRequestedFilledOfThose",
	573:  "requestsPerWeek",
	574:  "n9In10Within",
	575:  "barForEachWeekFrom",
	576:  "together",
	577:  "weekFromMonday",
	578:  "toOrder90",
	579:  "toOrderMedian",
	580:  "toDecision90",
	581:  "toDecisionMedian",
	582:  "decided",
	583:  "orderedByNow",
	584:  "period",
	585:  "byPartner",
	586:  "byWeek",
	587:  "downloadAsCsv",
	588:  "timesAreInBusinessDays",
	589:  "wonPerMonthEuroExcl",
	590:  "businessDaysToOrder90",
	591:  "businessDaysToOrderMedian",
	592:  "orderedInline",
	593:  "businessDaysToDecision90",
	594:  "businessDaysToDecisionMedian",
	595:  "decidedInline",
	596:  "ofWhichOrderedByNowInline",
	597:  "requestedInline",
	598:  "partnerId",
	599:  "yourAccountManagerReleasesOrder",
	600:  "waitsForRelease",
	601:  "deliveredTitle",
	602:  "waitsForOnecentral",
	603:  "released",
	604:  "statement",
	605:  "on",
	606:  "signatory",
	607:  "activatedBy",
	608:  "signedBy",
	609:  "serviceNumber",
	610:  "deliveredOn",
	611:  "wasPlannedFor",
	612:  "businessDaysLeadTimeBusinessDays",
	613:  "plannedDate",
	614:  "specificationInQuote",
	615:  "confirmation",
	616:  "quoteOrder",
	617:  "cancelThisItem",
	618:  "reason",
	619:  "cancelItem",
	620:  "notDeliveredTitle",
	621:  "cancelledTitle",
	622:  "partlyDone",
	623:  "inProgress",
	624:  "of",
	625:  "youHaveNoOrdersYet",
	626:  "ordersNewestFirstAmountsWithout",
	627:  "orderedOn",
	628:  "nextDate",
	629:  "thisIsWhereOnecentralsPartners",
	630:  "engineeringJudgesDesign",
	631:  "inStepsOf",
	632:  "fromTo",
	633:  "atLeastThatOfWhat",
	634:  "toTimes",
	635:  "needsDocument",
	636:  "notTogetherWith",
	637:  "countsForAll",
	638:  "atMostMax",
	639:  "referenceOf",
	640:  "none",
	641:  "goesWithOneOf",
	642:  "inCartInline",
	643:  "toThisCustomersCart",
	644:  "onlyVersionStillCounts",
	645:  "youAreLookingAtEarlier",
	646:  "thisQuoteWasValidUntil",
	647:  "weHaveQuestion",
	648:  "thisQuoteIsOrder",
	649:  "approvedYouCanOrderUntil",
	650:  "youWillGetEMail",
	651:  "weAreReviewingYourRequest",
	652:  "pdfIsStillBeingMadeWhichUsually",
	653:  "onlyColleagueWhoMaySign",
	654:  "byValidUntil",
	655:  "waitsForYourAnswer",
	656:  "and",
	657:  "waitsForList",
	658:  "yourAnswerToOurQuestion",
	659:  "forYourCustomerWithPrices",
	660:  "forYourCustomerWithoutPrices",
	661:  "quoteAsPdf",
	662:  "versionNumber",
	663:  "pleaseCheckTheseFields",
	664:  "notEverythingIsRightYet",
	665:  "documents",
	666:  "numbersLabel",
	667:  "noteLabel",
	668:  "requestedDate",
	669:  "plannedUntil",
	670:  "optionsWhatOneAdds",
	671:  "different",
	672:  "same",
	673:  "thisChoice",
	674:  "firstChoice",
	675:  "comparison",
	676:  "yesInline",
	677:  "noInline",
	678:  "giveReasonIfYouLet",
	679:  "quoteRequest",
	680:  "toYourDecision",
	681:  "checks",
	682:  "vatHeading",
	683:  "yourCommentPartnerReadsIt",
	684:  "monthsLeft",
	685:  "runsOnMonthly",
	686:  "terminated",
	687:  "suspended",
	688:  "active",
	689:  "contactHeading",
	690:  "address",
	691:  "monthlyPriceExclVat",
	692:  "identifier",
	693:  "untilTermEndsRemaining",
	694:  "productIdentifierReferenceOrTown",
	695:  "allCustomers",
	696:  "allProducts",
	697:  "upgrade",
	698:  "notPossibleNow",
	699:  "possibleNow",
	700:  "allServices",
	701:  "show",
	702:  "tickServicesToChangeThem",
	703:  "tickAllOnThisPage",
	704:  "whatIsPossible",
	705:  "changeTickedServices",
	706:  "moreServices",
	707:  "nothingFoundYetThereAre",
	708:  "thereIsNoServiceLike",
	709:  "showAllServices",
	710:  "yourCustomersHaveNoServices",
	711:  "seeCatalogue",
	712:  "chooseNameId",
	713:  "upgradableTo",
	714:  "moveToPrefix",
	715:  "changeNameId",
	716:  "changeOfThisServiceIs",
	717:  "onlyMoveIsPossible",
	718:  "thisServiceCannotChangeNow",
	719:  "seeOpenOrder",
	720:  "changeThisService",
	721:  "runsOver",
	722:  "configuration",
	723:  "upgradable",
	724:  "changesChanged",
	725:  "newServices",
	726:  "answerToYourQuestion",
	727:  "requestedOn",
	728:  "requestedBy",
	729:  "vatReviewWaivedBy",
	730:  "toNewFigures",
	731:  "pleaseSeeWhatThisDiscount",
	732:  "nothingHasBeenRecordedYet",
	733:  "discountOnOneOffChargeInline",
	734:  "discountOnMonthlyPriceInline",
	735:  "consent",
	736:  "mandate",
	737:  "positionOfWhoSigns",
	738:  "nameOfWhoSigns",
	739:  "answer",
	740:  "signedPdf",
	741:  "question",
	742:  "vatCheck",
	743:  "thisVersionWasValidUntil",
	744:  "returnedWithQuestion",
	745:  "partnerCanOrderUntil",
	746:  "thisVersionDoesNotWait",
	747:  "youHaveApprovedThisVersion",
	748:  "stillToBeDecidedBy",
	749:  "unchangedCount",
	750:  "linesCount",
	751:  "linesInline",
	752:  "detailsOfRequest",
	753:  "itemNumber",
	754:  "workList",
	755:  "thisIsOnecentralsWorkList",
	756:  "serviceChangedSinceYouSaw",
	757:  "nothingWasPutInCart",
	758:  "editChangeInCart",
	759:  "cartTakesOneChangeOf",
	760:  "thisServiceIsInCart",
	761:  "changeName",
	762:  "keepName",
	763:  "thisCannotBeCalculatedYet",
	764:  "differencePerMonthOneOff",
	765:  "noChangeToCalculate",
	766:  "thisServiceCannotChangeNowUpgrade",
	767:  "whatChanges",
	768:  "takingNumbersAlong",
	769:  "saveChangeInCart",
	770:  "addToCartButton",
	771:  "nowAndAfterChange",
	772:  "chooseWhatChangesHereYou",
	773:  "amountsExcludeVatUnlessThey",
	774:  "whatEachNumberDoesTo",
	775:  "oneNumberOrRangePer",
	776:  "suchAsCustomersPoNumber",
	777:  "emptyAsEarlyAsPossibleChangeThat",
	778:  "nowInline",
	779:  "nowN",
	780:  "nowOnWithout",
	781:  "nowHad",
	782:  "atMostText",
	783:  "keepCurrentTerm",
	784:  "numbersToTakeAlong",
	785:  "currentOperatorOfNumbers",
	786:  "referenceOfDocument",
	787:  "referenceOfPortingMandate",
	788:  "perMonthAmount",
	789:  "sameMonthlyPrice",
	790:  "onAgreedDay",
	791:  "afterEndOfTerm",
	792:  "onFirstOfMonth",
	793:  "asSoonAsItCan",
	794:  "staysUntil",
	795:  "newUntil",
	796:  "nothingWaitsForYou",
	797:  "nothingThatWaitsForYou",
	798:  "giveAmountSuchAs1",
	799:  "chooseOneOfOptions",
	800:  "amountFromPerMonthOr",
	801:  "waiting",
	802:  "youDecideAs",
	803:  "n7DaysOrLonger",
	804:  "n3DaysOrLonger",
	805:  "n1DayOrLonger",
	806:  "agreed",
	807:  "notYet",
	808:  "filter",
	809:  "showEverything",
	810:  "youStandInFor",
	811:  "waitingSince",
	812:  "alsoNeeded",
	813:  "nobodyElse",
	814:  "colleagueYouChooseHereCan",
	815:  "nobodyStandsInForYou",
	816:  "removeName",
	817:  "addStandIn",
	818:  "colleague",
	819:  "chooseAccountManager",
	820:  "firstDay",
	821:  "lastDay",
	822:  "add",
	823:  "thisDocumentWasMadeFrom",
	824:  "referenceHeading",
	825:  "total",
	826:  "totalOfThisQuote",
	827:  "onWaivedForCustomerMaximum",
	828:  "termOver24Months",
	829:  "remarks",
	830:  "conditions",
	831:  "thisQuoteIsSubjectTo",
	832:  "leadTimesAreInBusiness",
	833:  "firstPeriodIsCalculatedOn",
	834:  "allAmountsAreInEuro",
	835:  "validity",
	836:  "validUntilDay",
	837:  "thisOfferIs",
	838:  "thisQuoteIs",
	839:  "validityIsSetOnApproval",
	840:  "signature",
	841:  "placeAndDate",
	842:  "position",
	843:  "onBehalfOf",
	844:  "youAgreeToQuoteAnd",
	845:  "agreedHeading",
	846:  "activatesThisQuoteInPartner",
	847:  "activation",
	848:  "thisCopyIsForYour",
	849:  "forYourInformation",
	850:  "monthlyPrice",
	851:  "ends",
	852:  "new",
	853:  "migration",
	854:  "newComparison",
	855:  "old",
	856:  "changed",
	857:  "unchanged",
	858:  "specification",
	859:  "siteAndContact",
	860:  "deliveryAndTerm",
	861:  "changeNoun",
	862:  "migrationHeading",
	863:  "linkedTo",
	864:  "endOfTerm",
	865:  "startOfMonth",
	866:  "runsUntilRemaining",
	867:  "runsMonthly",
	868:  "fromCompletionPlannedUntil",
	869:  "itemNumberText",
	870:  "site",
	871:  "promisedDocument",
	872:  "more",
	873:  "andTrimSpace",
	874:  "openThisQuoteInPartner",
	875:  "referenceShort",
	876:  "draftNotYetApprovedBy",
	877:  "vatIdJoined",
	878:  "kvkTradeRegister",
	879:  "statutorySeat",
	880:  "yourPartner",
	881:  "customerSite",
	882:  "customerReference",
	883:  "yourVatId",
	884:  "yourKvkNumber",
	885:  "yourSupplier",
	886:  "number",
	887:  "setOnApproval",
	888:  "weArePleasedToOffer",
	889:  "forChangeYouSeeWhat",
	890:  "thisDocumentSpecifiesWhatHas",
	891:  "changesToExistingServices",
	892:  "whatChangesOverview",
	893:  "leadTimeBusinessDays",
	894:  "planned",
	895:  "each",
	896:  "option",
	897:  "eachCount",
	898:  "slaRepairTimeAvailability",
	899:  "requestQuoteOrChangeCart",
	900:  "openCart",
	901:  "willBeRemovedOn",
	902:  "lastChangedBy",
	903:  "contents",
	904:  "cartForWasLastChanged",
	905:  "yourCartIsStillOpen",
	906:  "yourCartWillBeRemoved",
	907:  "effectiveDate",
	908:  "itemNumberName",
	909:  "explanation",
	910:  "textReason",
	911:  "textPositionState",
	912:  "progressOfEachItem",
	913:  "inCartHeading",
	914:  "dayDutchTime",
	915:  "referenceChecksum",
	916:  "moment",
	917:  "sentAutomaticallyByOnecentral",
	918:  "downloadConfirmationPdf",
	919:  "dear",
	920:  "dearSirOrMadam",
	921:  "fromLabelBy",
	922:  "orderStateLabel",
	923:  "orderNoun",
	924:  "viewOrder",
	925:  "onConfirmed",
	926:  "byConfirmed",
	927:  "quoteForWasConfirmedAnd",
	928:  "orderWasReceived",
	929:  "orderReceived",
	930:  "orderWasReleasedForDelivery",
	931:  "accountManagerReleasesOrderFor",
	932:  "activated",
	933:  "textSignerSignerFunction",
	934:  "signed",
	935:  "releasedOn",
	936:  "orderOfForCanBe",
	937:  "orderWasReleasedForDeliveryOrder",
	938:  "orderReleasedOrderCustomer",
	939:  "orderDelivered",
	940:  "deliveryInOrder",
	941:  "orderForWasDelivered",
	942:  "inOrderForWasDelivered",
	943:  "cancellationInOrder",
	944:  "orderForWasCancelled",
	945:  "inOrderForWasCancelled",
	946:  "deliveryFailed",
	947:  "deliveryFailedInOrder",
	948:  "orderForCouldNotBe",
	949:  "inOrderForCouldNot",
	950:  "orderForIsPartlySettled",
	951:  "existingServiceStaysAsIt",
	952:  "partner",
	953:  "partnersAnswerToQuestion",
	954:  "oneDecisionFromYourGroup",
	955:  "thisLinkIsPersonalOnly",
	956:  "reviewAndDecide",
	957:  "decideBefore",
	958:  "forOfRequestsQuoteYou",
	959:  "yourApprovalIsRequested",
	960:  "approvalRequested",
	961:  "ofRequestedQuoteForOn",
	962:  "yourDecisionIsStillNeeded",
	963:  "reminderWaitsForYourDecision",
	964:  "ofRequestedQuoteForOnPartnersAccount",
	965:  "yourDecisionAsStandIn",
	966:  "asStandInWaitsFor",
	967:  "viewQuote",
	968:  "quoteForWaitsForPartners",
	969:  "requestWasReturnedWithQuestion",
	970:  "youCanSubmitRequestAgain",
	971:  "answerTheQuestion",
	972:  "beforeQuoteForCanBe",
	973:  "thereIsQuestionAboutYour",
	974:  "questionAboutQuote",
	975:  "requestOfQuoteForWas",
	976:  "quoteWasDeclined",
	977:  "quoteDeclined",
	978:  "youCanCopyQuoteTo",
	979:  "quoteForIsApprovedAnd",
	980:  "quoteIsApproved",
	981:  "quoteApproved",
	982:  "howToConfirmCheckConfirmation",
	983:  "howToConfirmCheckConfirmationPdfAnd",
	984:  "partnerCanNowSignIt",
	985:  "partnerCanNowActivateIt",
	986:  "reviewAndSign",
	987:  "reviewAndActivate",
	988:  "ifYouDoNotWant",
	989:  "quoteForIsApprovedBut",
	990:  "quoteIsAboutToExpire",
	991:  "quoteExpiresOn",
	992:  "quoteForWasWithdrawnAnd",
	993:  "quoteWasWithdrawn",
	994:  "quoteWithdrawn",
	995:  "wasValidUntil",
	996:  "quoteForWasNotConfirmed",
	997:  "quoteHasExpired",
	998:  "quoteExpired",
	999:  "commentDoesNotChangeQuote",
	1000: "readAndReply",
	1001: "quoteForHasNewComment",
	1002: "commentsCited",
	1003: "otherCommentsAreInQuote",
	1004: "thereIsNewComment",
	1005: "newCommentOnQuote",
	1006: "mailAboutNotDelivered",
	1007: "viewDetails",
	1008: "mailNotDelivered",
	1009: "messageOfOnecentralHasFinally",
	1010: "mailCouldNotBeDelivered",
	1011: "whyYourDecisionIsNeeded",
	1012: "customerWaivesLongestTermFor",
	1013: "alternativeLabel",
	1014: "itemsPerMonth",
	1015: "firstPeriodColumn",
	1016: "toDeliver",
	1017: "restOfItemsIsInQuote",
	1018: "commaItems",
	1019: "andMoreOnPage",
	1020: "waivedBy",
	1021: "toJudge",
	1022: "whatToLookAt",
	1023: "hoursInline",
	1024: "h",
	1025: "repairTime",
	1026: "level",
	1027: "package",
	1028: "ampere",
	1029: "atMost",
	1030: "power",
	1031: "space",
	1032: "gbStorage",
	1033: "storage",
	1034: "storageSsd",
	1035: "gbMemory",
	1036: "memory",
	1037: "size",
	1038: "seats",
	1039: "seatsCharacteristic",
	1040: "seatType",
	1041: "numbersInline",
	1042: "channels",
	1043: "voiceChannels",
	1044: "dataBundle",
	1045: "throughput",
	1046: "bandwidth",
	1047: "thisProductHasNoTiers",
	1048: "thisProductHasNoSuch",
	1049: "thisProductHasNoNumber",
	1050: "cannotBeCombinedWith",
	1051: "atMostSentence",
	1052: "thisProductHasNoSuchOption",
	1053: "onlyAdministratorCanDoThis",
	1054: "changeAccountManagerWithIts",
	1055: "chooseNlOrEn",
	1056: "nameAccountManager",
	1057: "thereIsNoSuchLevel",
	1058: "levelOfPartners",
	1059: "administration",
	1060: "partnersHeading",
	1061: "searchPartners",
	1062: "nPartners",
	1063: "noPartnersYet",
	1064: "partnerKind",
	1065: "kindOfPartner.reseller",
	1066: "kindOfPartner.solutions",
	1067: "partnerLevel",
	1068: "accountManagerHeading",
	1069: "partnerActive",
	1070: "partnerBlocked",
	1071: "chooseResellerOrSolutions",
	1072: "lettersDigitsAnd",
	1073: "thisIsNoAccountManager",
	1074: "notRoleOfOnecentral",
	1075: "nameSubject",
	1076: "onlyAccountManagerCanDo",
	1077: "somebodyElseThanYourself",
	1078: "periodFromFirstToLast",
	1079: "atMostTwenty",
	1080: "thisHasBeenDecidedAlready",
	1081: "thisVersionDoesNotWaitForYou",
	1082: "youHaveDecidedOnThis",
	1083: "requesterDoesNotDecide",
	1084: "onlyAccountManagerCanWaive",
	1085: "onlyAccountManagerGivesDiscounts",
	1086: "thisVersionCannotBePriced",
	1087: "thereIsNoSuchItem",
	1088: "fromZeroToAmountItself",
	1089: "from0To10000",
	1090: "givePercentageOrAmount",
	1091: "namePartner",
	1092: "youHaveNoRoleHere",
	1093: "partnerInline",
	1094: "onlyPartnerCanDoThis",
	1095: "quoteInline",
	1096: "pngOrJpegOfAt",
	1097: "tooLightContrastWithWhite",
	1098: "colourLike0e3c61",
	1099: "atMost80Services",
	1100: "serviceNoun",
	1101: "cartChangedMeanwhile",
	1102: "atMost80ItemsPer",
	1103: "from1To80Items",
	1104: "itemInline",
	1105: "thereIsNothingToLink",
	1106: "thisCustomerHasNoSuch",
	1107: "thereIsNoSuchProduct",
	1108: "calculationChangedSinceYouSaw",
	1109: "nameHashOfWhatYou",
	1110: "dateNotInFuture",
	1111: "thisServiceIsInCartAlready",
	1112: "atMost80ItemsAnd",
	1113: "cartIsEmpty",
	1114: "vatTreatmentOfThisCustomer",
	1115: "completeCustomersDetails",
	1116: "customerField.legalName",
	1117: "customerField.country",
	1118: "customerField.kvk",
	1119: "customerField.address",
	1120: "customerField.contact",
	1121: "customerField.smallBusiness",
	1122: "customerField.language",
	1123: "customerField.reference",
	1124: "customerField.site",
	1125: "customerField.siteContact",
	1126: "listed",
	1127: "yourAccountIsBlockedContact",
	1128: "serviceChangedSinceRequest",
	1129: "linkedServiceIsTerminated",
	1130: "iSignForCustomerAm",
	1131: "iActivateThisOrderFor",
	1132: "nameSha256OfDocument",
	1133: "confirmThatYouMaySign",
	1134: "enterYourName",
	1135: "enterYourPosition",
	1136: "thereIsNoOrderWithout",
	1137: "thisQuoteWasValidUntilUntil",
	1138: "thisQuoteIsOrderAlready",
	1139: "thisPartnerConfirmsOtherwise",
	1140: "thisIsNotDocumentOf",
	1141: "documentIsStillBeingDrawn",
	1142: "giveNameOrReference",
	1143: "customerChangedMeanwhile",
	1144: "partnerChangedMeanwhile",
	1145: "personChangedMeanwhile",
	1146: "giveAddressOfDelivery",
	1147: "whetherThisCanBeDelivered",
	1148: "thisCannotBeDeliveredAt",
	1149: "giveCurrentOperatorAndNumbers",
	1150: "promiseDocument",
	1151: "portingMandate",
	1152: "smallBusinessMustExpresslyAccept",
	1153: "numberPortIsInProgress",
	1154: "thisServiceIsBeingTerminated",
	1155: "thisServiceIsSuspended",
	1156: "thisServiceIsTerminated",
	1157: "orderOnThisServiceIs",
	1158: "thisProductIsAtEnd",
	1159: "thisServiceCannotBeUpgraded",
	1160: "onlyQuoteThatEndedWithout",
	1161: "thereIsNoSuchQuote",
	1162: "notPdf",
	1163: "quotaOfDayIsUsed",
	1164: "atMostCustomersPerDay",
	1165: "atMostCommentsPerDay",
	1166: "atMostMbPerDay",
	1167: "atMostMbPerQuote",
	1168: "atMostCartsAtOnce",
	1169: "atMost4Mb",
	1170: "seenInWhatWasAdded",
	1171: "finding.scripts",
	1172: "finding.actions",
	1173: "finding.embeddedFiles",
	1174: "finding.media",
	1175: "finding.encryption",
	1176: "finding.otherContent",
	1177: "finding.noEnd",
	1178: "finding.unread",
	1179: "sHA256InHex",
	1180: "base64",
	1181: "thisItemStandsMoreThanOnce",
	1182: "pieceOfEvidence",
	1183: "fromDayOfOrderUntil",
	1184: "containsControlCharacter",
	1185: "atMostCharacters",
	1186: "thisFieldIsRequired",
	1187: "postcodeLike1234Ab",
	1188: "countryCodeOfTwoLetters",
	1189: "telephoneNumberLike0201234567Or",
	1190: "eMailAddressLikeName",
	1191: "noValidVatIdOf",
	1192: "eightDigitsForDutchBusinesses",
	1193: "nameServiceOrItem",
	1194: "atMostFive",
	1195: "dateInThisCentury",
	1196: "from0To120Months",
	1197: "withModifyOnly",
	1198: "nameVersionOfServiceThat",
	1199: "nameServiceThatChanges",
	1200: "chooseProduct",
	1201: "chooseAddOrModify",
	1202: "unknownOption",
	1203: "unknownCharacteristic",
	1204: "tooManyCharacteristicsOrOptions",
	1205: "from0To1000",
	1206: "numberCannotBePorted",
	1207: "numberStandsTwice",
	1208: "numberIsInRequest",
	1209: "numberLike0201234567OrRange",
	1210: "atMostTwentyNumbersOr",
	1211: "choose1326Or52",
	1212: "theseNumbersAreForAccount",
	1213: "thisServiceNoLongerExists",
	1214: "thisProductCannotBeOrdered",
	1215: "thisServiceCannotMoveTo",
	1216: "serviceChangedSinceYouSawItLook",
	1217: "priceChangedSinceYouSaw",
	1218: "product",
	1219: "thereIsNoDocumentUntil",
	1220: "chooseAcknowledgedInprogressOrPartial",
	1221: "hashIsNotOfThis",
	1222: "thereIsNoSuchVersion",
	1223: "thereIsNewerVersionLatest",
	1224: "oneOrMoreChecksDid",
	1225: "contractingPartyChangedSinceRequest",
	1226: "thisCustomersCartIsNot",
	1227: "youMayNotDoThis",
	1228: "thisProductDoesNotCome",
	1229: "theseChangesTakeEffectAt",
	1230: "nothingChanges",
	1231: "thisCanBeDoneOn",
	1232: "thisCannotBeDoneInState",
	1233: "linksInCartOnly",
	1234: "amountsExcludeVatVatTreatment",
	1235: "vatReverseChargedToCustomer",
	1236: "thereIsCatalogueFromAlready",
	1237: "thereIsAnotherCatalogue",
	1238: "tooBusyAtMomentTry",
	1239: "thisIsTooMuchText",
	1240: "thisCursorIsNotOf",
	1241: "customerInline",
	1242: "person",
	1243: "thisRoleDoesNotDecide",
	1244: "orderInThisStateIs",
	1245: "thisIdempotencyKeyWasUsed",
	1246: "cartInline",
	1247: "versionOfQuote",
	1248: "document",
	1249: "orderInline",
	1250: "job",
	1251: "session",
	1252: "chooseAccountmanagerSalesmanagerOrEngineering",
	1253: "requestDidNotArriveIn",
	1254: "thisIsNotJsonLook",
	1255: "thisIsNotUtf8",
	1256: "atMostValues",
	1257: "nestedTooDeeply",
	1258: "thisFieldStandsMoreThan",
	1259: "thisParameterStandsMoreThan",
	1260: "thereIsNoSuchParameter",
	1261: "queryStringIsMalformed",
	1262: "wholeNumberFrom1To",
	1263: "chooseFrom",
	1264: "anotherVersionThanOneIn",
	1265: "send",
	1266: "object",
	1267: "withoutPricesWithForCustomer",
	1268: "atMost100Characters",
	1269: "anotherServiceThanOneIn",
	1270: "modifyOnly",
	1271: "list",
	1272: "dateLike20261117",
	1273: "nullCannotBeHereLeave",
	1274: "thereIsNoSuchField",
	1275: "wholeNumber",
	1276: "trueOrFalse",
	1277: "textInline",
	1278: "thisLinkHasExpired",
	1279: "thisLinkHasBeenRevoked",
	1280: "weDidNotMakeThis",
	1281: "thisLinkIsNotValid",
	1282: "itMayHaveBeenCut",
	1283: "thisLinkIsNotComplete",
	1284: "pleaseTryAgain",
	1285: "loginDidNotWork",
	1286: "loggingInIsNotPossible",
	1287: "nothingWasRecordedPleaseLog",
	1288: "youCannotLogInHere",
	1289: "youHaveNoAccessHere",
	1290: "thisFormDidNotCome",
	1291: "thisDoesNotExistOr",
	1292: "whatWaitsForYourDecision",
	1293: "pleaseTryAgainInMoment",
	1294: "somethingWentWrongTitle",
	1295: "requestWasAbandoned",
	1296: "oneMomentPlease",
	1297: "tooManyRequestsAtOnce",
	1298: "pleaseWaitMomentAndTry",
	1299: "nameVersionThatYouSaw",
	1300: "thisIsNotRight",
	1301: "thisMediaTypeCannotBe",
	1302: "tooMuchWasSent",
	1303: "whatYouSawChangedMeanwhile",
	1304: "thisCannotBeDoneNow",
	1305: "thisMethodCannotBeUsed",
	1306: "notFound",
	1307: "noAccessToThisPage",
	1308: "youAreNotLoggedIn",
	1309: "thisIsOurFaultPlease",
	1310: "atMostKb",
	1311: "nothingWasRecordedPleaseSend",
	1312: "nameOneEtagInQuotes",
	1313: "weakEtagMatchesNothing",
	1314: "nameInIfMatchEtag",
	1315: "onlyStarWithoutIfMatch",
	1316: "from1To255Visible",
	1317: "giveEveryRequestKeyOf",
	1318: "iAmMandatedByTo",
	1319: "itCannotGoInCart",
	1320: "recordIsDamaged",
	1321: "documentIsDamaged",
	1322: "auditHeading",
	1323: "auditIntro",
	1324: "internetAddress",
	1325: "checksumOfVersion",
	1326: "checksumOfHistory",
	1327: "sealKey",
	1328: "sealOfOnecentral",
	1329: "accountOf",
	1330: "downloadProof",
	1331: "bundleReadme",
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
	62:   "share percent",
	63:   "monthly money,once money",
	64:   "amount money",
	65:   "amount money",
	68:   "amount money",
	70:   "text name",
	71:   "n number",
	72:   "number number",
	73:   "n number,unit text",
	74:   "page number,pages number",
	75:   "label message,unit message",
	77:   "note name",
	78:   "n number,option name",
	80:   "wanted message",
	81:   "low number,high number",
	82:   "low number,high number",
	83:   "longest number",
	84:   "longest number",
	86:   "values text",
	87:   "name text",
	88:   "name text",
	93:   "n number",
	94:   "months number",
	96:   "name text",
	99:   "months number",
	101:  "most money",
	102:  "day date",
	111:  "what message",
	112:  "tiers name",
	113:  "name message,low number,high number,step number",
	114:  "products name",
	166:  "text text,oneOff text",
	175:  "n text,n2 text",
	176:  "offeringName text",
	177:  "product text",
	182:  "n number",
	183:  "customers number",
	189:  "addable number",
	215:  "name text,date date",
	216:  "next text,version number",
	217:  "quote text",
	237:  "heading text",
	239:  "heading text",
	252:  "term message",
	254:  "days number",
	255:  "list text,text text",
	309:  "order text",
	312:  "state text",
	326:  "displayName text",
	378:  "netMRC money,nrc money",
	379:  "now percent",
	400:  "from date,until date",
	459:  "text text",
	461:  "showable text",
	484:  "quote text",
	490:  "done number,items text",
	491:  "n number",
	500:  "list text",
	505:  "who message",
	511:  "name text",
	513:  "name text,decidedAt moment",
	514:  "manualDiscountBasisPointsOver percent,role message",
	520:  "number text",
	522:  "name text",
	523:  "number text",
	524:  "number text",
	525:  "number text",
	526:  "number text",
	527:  "number text",
	528:  "number text",
	529:  "number text",
	530:  "number text",
	531:  "number text",
	532:  "number text",
	533:  "number text",
	547:  "message text",
	550:  "n number",
	551:  "hours number",
	555:  "text text",
	559:  "ordered number",
	561:  "lead text",
	564:  "conversion text",
	571:  "requested number,converted number",
	574:  "lead text,lead2 text",
	575:  "first text,last text,says text",
	609:  "service text",
	612:  "leadTimeBusinessDays number",
	624:  "done number,len number",
	631:  "step number",
	632:  "low number,high number",
	633:  "label text",
	634:  "label text,min number,max number,label2 text",
	635:  "documentName message",
	636:  "name name",
	637:  "count message",
	638:  "max number",
	639:  "name text",
	641:  "list text",
	644:  "latest number",
	646:  "until text",
	648:  "order text",
	649:  "until text",
	654:  "validUntil date",
	657:  "list text",
	662:  "number number",
	669:  "term message,ends date",
	684:  "remainingMonths number",
	693:  "term message,ends date,remaining text",
	712:  "name text,id text",
	715:  "name text,id text",
	724:  "changed number",
	725:  "added number",
	729:  "name text,at moment,reason text",
	743:  "validUntil date",
	745:  "validUntil date",
	748:  "list text",
	749:  "n number",
	750:  "n number",
	751:  "n number,numbers text",
	753:  "number number",
	761:  "name name",
	762:  "name name",
	764:  "amount difference,nrc money,effectiveDate date",
	779:  "n text",
	780:  "effect text",
	781:  "had number",
	782:  "max text",
	783:  "remaining text",
	786:  "rest text",
	788:  "amount difference",
	794:  "months text,ends date",
	795:  "months text,ends date",
	816:  "name text",
	823:  "quote text",
	827:  "day text,name text",
	831:  "conditions text",
	836:  "what text,day date",
	843:  "party text",
	844:  "quote text,partner text",
	846:  "partner text",
	848:  "partner text",
	864:  "day text",
	865:  "day text",
	866:  "length text,ends date,term message",
	868:  "length text,ends date",
	869:  "number number,text text",
	872:  "int64 number",
	873:  "trimSpace text",
	875:  "short text",
	877:  "joined text",
	878:  "joined text",
	879:  "joined text,joined2 text",
	888:  "what text,detail text",
	890:  "partner text,what text",
	891:  "changed number",
	896:  "name text",
	897:  "count number",
	904:  "customerName text,updatedAt moment,removedOn date",
	906:  "removedOn date,customerName text",
	908:  "number number,name text",
	910:  "reason text",
	911:  "position text,state message",
	914:  "day date",
	915:  "quote text,short text",
	916:  "at moment",
	919:  "name text",
	921:  "label text,by text",
	925:  "confirmed text",
	926:  "confirmed text",
	927:  "quote text,customer text,text text",
	929:  "order text,customer text",
	933:  "signer text,signerFunction text",
	936:  "order text,name text,customer text",
	938:  "order text,customer text",
	939:  "order text,customer text",
	940:  "order text,customer text",
	941:  "order text,customer text",
	942:  "order text,customer text,position text",
	943:  "order text,customer text",
	944:  "order text,customer text",
	945:  "order text,customer text,position text",
	947:  "order text,customer text",
	948:  "order text,customer text",
	949:  "order text,customer text,position text",
	950:  "order text,customer text",
	958:  "customer text,name text,name2 text,role message",
	960:  "quote text,customer text",
	961:  "name text,name2 text,customer text,on date,role message",
	963:  "quote text,customer text",
	964:  "name text,name2 text,customer text,on date",
	966:  "quote text,customer text",
	968:  "quote text,customer text",
	972:  "quote text,customer text",
	974:  "quote text,customer text",
	975:  "quote text,customer text",
	977:  "quote text,customer text",
	979:  "quote text,customer text,validUntil date",
	981:  "quote text,customer text",
	989:  "quote text,customer text,validUntil date",
	991:  "quote text,validUntil date,customer text",
	992:  "quote text,customer text",
	994:  "quote text,customer text",
	996:  "quote text,customer text",
	998:  "quote text,customer text",
	1001: "quote text,customer text,n number",
	1002: "n number",
	1003: "n number",
	1004: "n number",
	1005: "n number,quote text,customer text",
	1006: "quote text,customer text",
	1012: "name text,date date",
	1014: "n number",
	1018: "n number,numbers text",
	1019: "n number",
	1020: "name text",
	1050: "name name",
	1051: "max number",
	1058: "level text,n number",
	1062: "n number",
	1096: "maxLogoSide number,text number",
	1115: "list message",
	1126: "first message,rest message",
	1137: "until date",
	1138: "order text",
	1139: "expected text",
	1150: "name message",
	1164: "n number",
	1165: "n number",
	1166: "mb number",
	1167: "mb number",
	1168: "n number",
	1170: "found text",
	1185: "longest number",
	1207: "number text",
	1208: "number text,quote text",
	1217: "netMRC money,netMRC2 money",
	1223: "latest text",
	1231: "earliest date",
	1236: "validFrom date",
	1237: "version text",
	1254: "offset number",
	1256: "n number",
	1262: "most number",
	1263: "of text",
	1265: "accepted text",
	1310: "kb number",
	1318: "customer text",
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
	62:   "An additional discount in this quote is over {0}.",
	63:   "The difference per month is over {0}, or the one-off charges are over {1}.",
	64:   "The difference per month is over {0}.",
	65:   "The one-off charges are over {0}.",
	66:   "A chosen tier needs a design.",
	67:   "An item becomes cheaper per month.",
	68:   "The difference per month of an item is below {0}.",
	69:   "Every request is reviewed.",
	70:   "{0}",
	71:   "{0, plural, one {{0} month} other {{0} months}}",
	72:   "week {0}",
	73:   "at most {0} {1}",
	74:   "Page {0} of {1}",
	75:   "{0} ({1})",
	76:   "This product does not allow this change.",
	77:   "This product does not allow this change: {0}.",
	78:   "{0} × {1}",
	79:   "Please check your details.",
	80:   "This must be {0}.",
	81:   "A whole number from {0} to {1}.",
	82:   "From {0} to {1} of these.",
	83:   "From 1 to {0} letters, digits, _ and -.",
	84:   "A text of 1 to {0} characters.",
	85:   "This has no use here.",
	86:   "One of: {0}.",
	87:   "{0} does not exist here, or cannot be used here.",
	88:   "{0} stands more than once.",
	89:   "This is not JSON.",
	90:   "A percentage as a text, from 0 to 100 with at most two decimals: \"21\".",
	91:   "One rule without conditions must always name who decides.",
	92:   "This can never apply.",
	93:   "Worked out with this catalogue it is {0}.",
	94:   "There is no term discount for {0} months.",
	95:   "This must be more than the one before.",
	96:   "No approval rule asks for {0}.",
	97:   "The steps do not reach this from the smallest.",
	98:   "Only the last one has no upper limit.",
	99:   "It has no term of {0} months.",
	100:  "This refuses the smallest that can be ordered.",
	101:  "The dearest that can be ordered would cost more than {0}.",
	102:  "There is no rate on the first day, {0}.",
	103:  "The rules leave out a country or a kind of party.",
	104:  "This form was sent before with other content. Please check what it says and send it again.",
	105:  "You can resolve this yourself.",
	106:  "This link has expired. Open the document again from the request.",
	107:  "This link is not valid.",
	108:  "This document does not exist (any more).",
	109:  "The document cannot be read at the moment.",
	110:  "Product",
	111:  "Not found: {0}.",
	112:  "Choose one of the tiers: {0}.",
	113:  "{0}: from {1} to {2}, in steps of {3}.",
	114:  "Link this product to one of these services: {0}.",
	115:  "partner",
	116:  "partner",
	117:  "account manager",
	118:  "sales manager",
	119:  "engineering",
	120:  "operations",
	121:  "administrator",
	122:  "system",
	123:  "received",
	124:  "being delivered",
	125:  "partly settled",
	126:  "delivered",
	127:  "cancelled",
	128:  "not delivered",
	129:  "Austria",
	130:  "Belgium",
	131:  "Bulgaria",
	132:  "Switzerland",
	133:  "Cyprus",
	134:  "Czechia",
	135:  "Germany",
	136:  "Denmark",
	137:  "Estonia",
	138:  "Spain",
	139:  "Finland",
	140:  "France",
	141:  "United Kingdom",
	142:  "Greece",
	143:  "Croatia",
	144:  "Hungary",
	145:  "Ireland",
	146:  "Iceland",
	147:  "Italy",
	148:  "Liechtenstein",
	149:  "Lithuania",
	150:  "Luxembourg",
	151:  "Latvia",
	152:  "Malta",
	153:  "Netherlands",
	154:  "Norway",
	155:  "Poland",
	156:  "Portugal",
	157:  "Romania",
	158:  "Sweden",
	159:  "Slovenia",
	160:  "Slovakia",
	161:  "Give a date like 2027-01-31.",
	162:  "Give a whole number.",
	163:  "What happened to each service",
	164:  "Not everything was put in a cart",
	165:  "Choose what changes first.",
	166:  "Total difference per month {0}, one-off {1}",
	167:  "Change services together",
	168:  "Not possible",
	169:  "Was in the cart already with another change, which was left as it is",
	170:  "In the cart",
	171:  "Leave empty for the earliest possible date",
	172:  "Keep the current terms",
	173:  "Choose",
	174:  "Leave unchanged",
	175:  "Leave empty to change nothing. From {0} to {1}",
	176:  "Move to {0}",
	177:  "Keep {0}",
	178:  "Services",
	179:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	180:  "To your services",
	181:  "You chose services of different products. Change them by product:",
	182:  "{0, plural, one {{0} service} other {{0} services}}",
	183:  "{0, plural, one {{0} customer} other {{0} customers}}",
	184:  "Keep or move",
	185:  "What changes for all of them?",
	186:  "Calculate",
	187:  "What it becomes",
	188:  "Add to cart: ",
	189:  "{0, plural, one {{0} change} other {{0} changes}}",
	190:  "By service",
	191:  "Back to the change",
	192:  "Old, new and difference",
	193:  "The chosen services",
	194:  "Service",
	195:  "Difference",
	196:  "One-off",
	197:  "From",
	198:  "Total of ",
	199:  "Amounts exclude VAT.",
	200:  "Not in the cart (any more)",
	201:  "Cart of ",
	202:  "Cart",
	203:  "No price yet",
	204:  "Change the item",
	205:  "See the new prices",
	206:  "Record the waiver",
	207:  "Complete the customer",
	208:  "You can go on with this.",
	209:  "Your account manager can resolve this.",
	210:  "Your account manager judges this with the request.",
	211:  "per month",
	212:  "Becomes",
	213:  "You saw",
	214:  "Price",
	215:  "Recorded: {0}, {1}",
	216:  "This cart becomes {0}. Version {1} stands until you request it.",
	217:  "You are revising {0}",
	218:  "A request is not possible yet. What is needed is below.",
	219:  "Date",
	220:  "Name",
	221:  "Not saved",
	222:  "For ",
	223:  "This cart is empty. New services and upgrades go into one request together.",
	224:  "Total of this request",
	225:  "Start here",
	226:  "More in this request",
	227:  "Change a service of this customer",
	228:  "Choose a new service",
	229:  "Empty cart",
	230:  "All items go. This cannot be undone.",
	231:  "Empty it for good",
	232:  "Resolve this before you request the quote",
	233:  "Please note",
	234:  "Prices have changed",
	235:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	236:  "Accept the new prices",
	237:  "Change: {0}",
	238:  "Change",
	239:  "Remove: {0}",
	240:  "Remove",
	241:  "The customer's statement about the term",
	242:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	243:  "Take the statement back",
	244:  "Name of who states this for the customer",
	245:  "Date of the statement",
	246:  "Record the statement",
	247:  "Request the quote",
	248:  "See what is needed",
	249:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	250:  "Reference of the change",
	251:  "Catalogue",
	252:  "for {0}",
	253:  "the same day",
	254:  "{0, plural, one {{0} business day} other {{0} business days}}",
	255:  "{0} or {1} months",
	256:  "Service levels",
	257:  "Hosting",
	258:  "Telephony",
	259:  "Connections",
	260:  "Prices per month for you, after your partner discount, excluding VAT.",
	261:  "There is nothing to order at the moment.",
	262:  "Lead time",
	263:  "Term",
	264:  "to the cart",
	265:  "To the cart",
	266:  "This item is no longer in the cart",
	267:  "Please check your choice and save it again.",
	268:  "For which customer?",
	269:  "Find by name, reference, KvK number or town",
	270:  "Search",
	271:  "No customer found. Search for something else, or record a new customer.",
	272:  "You have no customers yet. Please record one first.",
	273:  "There are more customers; search to find them.",
	274:  "Record a new customer",
	275:  "Your choice",
	276:  "Options",
	277:  "Requested date (optional)",
	278:  "At the earliest on ",
	279:  "Leave empty for the earliest possible date.",
	280:  "Link",
	281:  "Goes with",
	282:  "Another service goes with this",
	283:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	284:  "This choice has no price yet. Below is why.",
	285:  "Needed for a request",
	286:  "Update the price",
	287:  "Back to the first choice",
	288:  "Close the comparison",
	289:  "How this price is made up",
	290:  "Compare with another configuration",
	291:  "Delivery",
	292:  "Another address or contact",
	293:  "Address of delivery",
	294:  "Number porting and documents",
	295:  "Current operator",
	296:  "Numbers or ranges, one a line",
	297:  "Like 0201234567, or a range like 0201234500-0201234599.",
	298:  "Your reference, such as a PO number (optional)",
	299:  "Note (optional)",
	300:  "Back to the quote",
	301:  "You are not authorised to order",
	302:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	303:  "The PDF is still being made",
	304:  "SHA-256 of the PDF",
	305:  "Valid until",
	306:  "Version",
	307:  "Contracting party",
	308:  "Customer",
	309:  "To order {0}",
	310:  "This quote has been ordered already",
	311:  "To the quote",
	312:  "State: {0}.",
	313:  "This quote cannot be ordered now",
	314:  "Item",
	315:  "Sign and order",
	316:  "Activate and order",
	317:  "What you order",
	318:  "Read the quote with its specification (PDF, in a new window)",
	319:  "Your confirmation",
	320:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	321:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	322:  "Customers",
	323:  "Nothing has been saved yet",
	324:  "Something in it changed since. If you save it now, there will be a second customer.",
	325:  "This form was saved before",
	326:  "Details of {0}",
	327:  "New customer",
	328:  "Search by name, reference, KvK number or town",
	329:  "No customer found with ",
	330:  "Show all customers",
	331:  "You have no customers yet. Add one to order something for it.",
	332:  "Your reference",
	333:  "Town",
	334:  "Details",
	335:  "incomplete",
	336:  "complete",
	337:  "Next",
	338:  "Your reference:",
	339:  "Still missing for a quote:",
	340:  "Complete the details",
	341:  "difference per month",
	342:  "The cart is empty. Choose a new service, or upgrade a service below.",
	343:  "This customer has no services yet.",
	344:  "Reference",
	345:  "Per month",
	346:  "See what you can upgrade",
	347:  "Quotes of this customer",
	348:  "Change the details",
	349:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	350:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	351:  "(optional)",
	352:  "Save",
	353:  "Cancel",
	354:  "Contact",
	355:  "Business address",
	356:  "VAT id",
	357:  "Business",
	358:  "Where we deliver by default. You can give another address per service.",
	359:  "Language of the quote",
	360:  "No",
	361:  "Yes",
	362:  "A small business signs a waiver for a term of more than 24 months.",
	363:  "Small business",
	364:  "Eight digits; Dutch businesses only.",
	365:  "KvK number",
	366:  "Legal name",
	367:  "Contact on site",
	368:  "Installation address",
	369:  "Postcode",
	370:  "House number",
	371:  "Street",
	372:  "E-mail",
	373:  "Telephone",
	374:  "Country",
	375:  "empty",
	376:  "Below is what you filled in. If you save that, it replaces what is there now:",
	377:  "This customer was changed meanwhile",
	378:  "{0} per month, {1} one-off",
	379:  "now {0}",
	380:  "Your decision as ",
	381:  "This cannot be approved now",
	382:  "Why is the VAT treatment in order?",
	383:  "Give a discount (optional)",
	384:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	385:  "Discount on the monthly price",
	386:  "Discount on the one-off charge",
	387:  "Show the new figures first",
	388:  "This is a preview; nothing has been saved yet.",
	389:  "Approve with this discount",
	390:  "Approve",
	391:  "Send the question",
	392:  "Your question to the partner",
	393:  "Return with a question",
	394:  "Decline for good",
	395:  "Reason for the partner",
	396:  "Decline",
	397:  "Unit",
	398:  "Only an account manager can be stood in for.",
	399:  "This page is not for you",
	400:  "{0} until {1}",
	401:  "Stand-in",
	402:  "Sign for the customer",
	403:  "Activate",
	404:  "Quote",
	405:  "Progress",
	406:  "Noted at the request",
	407:  "Who decides",
	408:  "Versions",
	409:  "History and comments",
	410:  "Add comment",
	411:  "Your comment; your account manager reads it too",
	412:  "Add a comment",
	413:  "Your answer",
	414:  "Answer; the request itself does not change",
	415:  "Send the answer",
	416:  "Does something have to change? Then revise the request in the cart.",
	417:  "Revise the request",
	418:  "Other actions",
	419:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	420:  "Revise the quote",
	421:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	422:  "Copy to the cart",
	423:  "Withdraw",
	424:  "Reason (optional)",
	425:  "Withdraw for good",
	426:  "Add a PDF signed elsewhere",
	427:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	428:  "Signed PDF, at most 4 MB",
	429:  "This file is larger than 4 MB.",
	430:  "Add the PDF",
	431:  "Quotes",
	432:  "Customer or number",
	433:  "All",
	434:  "State",
	435:  "Superseded",
	436:  "Expired",
	437:  "Withdrawn",
	438:  "Declined",
	439:  "Ordered",
	440:  "Approved",
	441:  "Question to you",
	442:  "Requested",
	443:  "We are reviewing the request",
	444:  "Ask again",
	445:  "Answer the question",
	446:  "Have it signed",
	447:  "Order",
	448:  "Follow the order",
	449:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	450:  "Quotes, the newest first; amounts without VAT",
	451:  "Valid until",
	452:  "Next step",
	453:  "Nothing found here yet; look further back.",
	454:  "Nothing found.",
	455:  "Show all",
	456:  "Choose a PDF.",
	457:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	458:  "This file is not a PDF.",
	459:  "The name of the file: {0}",
	460:  "Your account manager is told and will judge the document. Nothing was ordered.",
	461:  "Added: {0}",
	462:  "Something went wrong.",
	463:  "Log in",
	464:  "Please ask your administrator to give you access, and then log in again.",
	465:  "Your account has no role here yet",
	466:  "Not saved. Please open the page again and try once more.",
	467:  "The form is not complete",
	468:  "Try again",
	469:  "To the start page",
	470:  "To your work list",
	471:  "Additional discount",
	472:  "With this discount",
	473:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	474:  "At most 100%.",
	475:  "At most two decimals.",
	476:  "Welcome",
	477:  "Overview",
	478:  "With oneCentral for a decision",
	479:  "oneCentral has a question",
	480:  "Approved, waiting for a colleague to sign",
	481:  "Ready to sign",
	482:  "Approved, waiting for a colleague to activate",
	483:  "Ready to activate",
	484:  "becomes a new version of {0}",
	485:  "Kept until",
	486:  "Last changed",
	487:  "Open carts",
	488:  "Orders",
	489:  "Orders in progress",
	490:  "{0} of {1} delivered",
	491:  "{0, plural, one {{0} item} other {{0} items}}",
	492:  "Ordering at oneCentral",
	493:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	494:  "You cannot ask for quotes or order now. Please contact your account manager.",
	495:  "Your account is blocked",
	496:  "Upgrade a service",
	497:  "New service",
	498:  "Nothing is open. Choose a service to upgrade, or a new one.",
	499:  "Allowed",
	500:  " Alternative: {0}.",
	501:  "Can be allowed with a reason",
	502:  "For us to review",
	503:  "Must be resolved first",
	504:  "Note",
	505:  "Up to: {0}.",
	506:  "your account manager",
	507:  "no longer needed",
	508:  "returned",
	509:  "declined",
	510:  "approved",
	511:  "waits for {0}",
	512:  "waits for a decision",
	513:  " by {0}, {1}",
	514:  "Over {0} a {1} decides too.",
	515:  "not delivered",
	516:  "cancelled",
	517:  "delivered",
	518:  "Order released",
	519:  "Document signed elsewhere added",
	520:  "Document of version {0} made",
	521:  "Comment",
	522:  "Handed over to {0}",
	523:  "Version {0} superseded",
	524:  "Version {0} expired",
	525:  "Version {0} withdrawn",
	526:  "Version {0} returned with a question",
	527:  "Version {0} declined",
	528:  "Version {0} approved",
	529:  "Agreed to version {0}",
	530:  "Discount given: version {0}",
	531:  "Version {0} is being revised",
	532:  "Question answered with version {0}",
	533:  "Version {0} requested",
	534:  "Skip to content",
	535:  "Main menu",
	536:  "Log out",
	537:  "reference of this page",
	538:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	539:  "Log in and judge",
	540:  "Opening this page decides nothing yet.",
	541:  "Your decision is asked",
	542:  "The link was made for somebody else. What waits for your decision is in your work list.",
	543:  "This request does not wait for you",
	544:  "This version has been decided on already, or the request was withdrawn or has expired.",
	545:  "There is nothing left to decide",
	546:  "See the request",
	547:  "This version has been replaced. You can no longer decide on it. {0}",
	548:  "There is a newer version",
	549:  "To the newest version",
	550:  "{0, plural, one {{0} day} other {{0} days}}",
	551:  "{0, plural, one {{0} hour} other {{0} hours}}",
	552:  "less than an hour",
	553:  "In these weeks nothing was requested, decided or ordered.",
	554:  "You manage no partners, and stand in for nobody who does now.",
	555:  "{0} weeks",
	556:  "Numbers",
	557:  "To the numbers",
	558:  "There is no such period",
	559:  "excl. VAT; orders: {0}",
	560:  "Won per month",
	561:  "business days, median; 9 in 10 within {0}",
	562:  "From decision to order",
	563:  "From request to decision",
	564:  "of which ordered by now: {0}",
	565:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	566:  "Business days from decision to order",
	567:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	568:  "Business days from request to decision",
	569:  "The difference per month of the orders, excl. VAT.",
	570:  "Won per month, by week of the order",
	571:  "{0}, of which ordered {1}",
	572:  "Outlined: requested. Filled: of those ordered by now.",
	573:  "Requests per week",
	574:  "{0}, 9 in 10 within {1}",
	575:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	576:  "Together",
	577:  "Week, from Monday",
	578:  "To order, 90%",
	579:  "To order, median",
	580:  "To decision, 90%",
	581:  "To decision, median",
	582:  "Decided",
	583:  "Ordered by now",
	584:  "Period",
	585:  "By partner",
	586:  "By week",
	587:  "Download as CSV",
	588:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	589:  "won per month, euro excl. VAT",
	590:  "business days to order, 90%",
	591:  "business days to order, median",
	592:  "ordered",
	593:  "business days to decision, 90%",
	594:  "business days to decision, median",
	595:  "decided",
	596:  "of which ordered by now",
	597:  "requested",
	598:  "partner id",
	599:  "Your account manager releases the order. Until then you can cancel items yourself.",
	600:  "Waits for release",
	601:  "Delivered",
	602:  "waits for oneCentral",
	603:  "Released",
	604:  "Statement",
	605:  "On",
	606:  "Signed by",
	607:  "Activated by",
	608:  "Recorded by",
	609:  "Service {0}",
	610:  "Delivered on",
	611:  "Was planned for",
	612:  "{0, plural, one {{0} business day} other {{0} business days}}",
	613:  "Planned date",
	614:  "Specification in the quote",
	615:  "Confirmation",
	616:  "Quote ",
	617:  "Cancel this item",
	618:  "Reason",
	619:  "Cancel the item",
	620:  "Not delivered",
	621:  "Cancelled",
	622:  "Partly done",
	623:  "In progress",
	624:  "{0} of {1}",
	625:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	626:  "Orders, the newest first; amounts without VAT",
	627:  "Ordered on",
	628:  "Next date",
	629:  "This is where oneCentral's partners order.",
	630:  "engineering judges the design",
	631:  ", in steps of {0}",
	632:  "From {0} to {1}",
	633:  "{0}: at least that of what is linked to it.",
	634:  "{0}: {1} to {2} times {3}.",
	635:  "needs a document: {0}",
	636:  "not together with {0}",
	637:  "counts for all {0}",
	638:  "at most {0}",
	639:  "Reference of the {0}",
	640:  "none",
	641:  "Goes with one of: {0}.",
	642:  "in the cart",
	643:  "To this customer's cart",
	644:  "Only version {0} still counts.",
	645:  "You are looking at an earlier version",
	646:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	647:  "We have a question",
	648:  "This quote was ordered as order {0}.",
	649:  "Approved: you can order until {0}",
	650:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	651:  "We are reviewing your request",
	652:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	653:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	654:  "by {0}",
	655:  "waits for your answer",
	656:  " and ",
	657:  "waits for {0}",
	658:  "Your answer to our question",
	659:  "For your customer, with prices (PDF)",
	660:  "For your customer, without prices (PDF)",
	661:  "The quote as a PDF",
	662:  "Version {0}",
	663:  "Please check these fields:",
	664:  "Not everything is right yet",
	665:  "Documents",
	666:  "Numbers",
	667:  "Note",
	668:  "Requested date",
	669:  "{0}, planned until {1}",
	670:  "Options: price each",
	671:  "different",
	672:  "the same",
	673:  "This choice",
	674:  "First choice",
	675:  "Comparison",
	676:  "yes",
	677:  "no",
	678:  "Give a reason to allow this.",
	679:  "Request",
	680:  "To your decision",
	681:  "Checks",
	682:  "VAT",
	683:  "Your comment; the partner reads it too",
	684:  "{0, plural, one {{0} month} other {{0} months}} left",
	685:  "runs on monthly",
	686:  "terminated",
	687:  "suspended",
	688:  "active",
	689:  "Contact",
	690:  "Address",
	691:  "Monthly price, excl. VAT",
	692:  "Identifier",
	693:  "{0}, until {1} ({2})",
	694:  "Product, identifier, reference or town",
	695:  "All customers",
	696:  "All products",
	697:  "Upgrade",
	698:  "Cannot be upgraded now",
	699:  "Can be upgraded now",
	700:  "All services",
	701:  "Apply filter",
	702:  "Tick services to change them together.",
	703:  "Tick all on this page",
	704:  "Options",
	705:  "Change the ticked services",
	706:  "More services",
	707:  "Nothing found yet. There are more services to search.",
	708:  "There is no service like that.",
	709:  "Show all services",
	710:  "Your customers have no services yet.",
	711:  "See the catalogue",
	712:  "Choose {0} {1}",
	713:  "Can be upgraded: ",
	714:  "Move to ",
	715:  "Change: {0} {1}",
	716:  "A change of this service is in the cart",
	717:  "Only a move is possible",
	718:  "This service cannot change now",
	719:  "See the open order",
	720:  "Change this service",
	721:  "Runs over",
	722:  "Configuration",
	723:  "Can be upgraded",
	724:  "{0, plural, one {{0} change} other {{0} changes}}",
	725:  "{0, plural, one {{0} new service} other {{0} new services}}",
	726:  "Answer to your question",
	727:  "Requested on",
	728:  "Requested by",
	729:  "VAT treatment allowed by {0}, {1}: {2}",
	730:  "To the new figures",
	731:  "Please see what this discount changes first, then approve.",
	732:  "Not saved yet",
	733:  "discount on the one-off charge",
	734:  "discount on the monthly price",
	735:  "Consent",
	736:  "Mandate",
	737:  "Position of the signatory",
	738:  "Name of the signatory",
	739:  "Answer",
	740:  "Signed PDF",
	741:  "Question",
	742:  "VAT check",
	743:  "This version was valid until {0}.",
	744:  "Returned with a question",
	745:  "The partner can order until {0}.",
	746:  "This version does not wait for you",
	747:  "You have approved this version",
	748:  "Still to be decided by: {0}.",
	749:  "Unchanged ({0})",
	750:  "{0, plural, one {Item} other {{0} items:}}",
	751:  "{0, plural, one {Item {1}: } other {Items {1}: }}",
	752:  "Details of the request",
	753:  "Item {0}: ",
	754:  "Work list",
	755:  "This is oneCentral's work list.",
	756:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	757:  "Nothing was put in the cart",
	758:  "Edit the change in the cart",
	759:  "A cart takes one change of a service. Change that one or take it out.",
	760:  "This service is in the cart already",
	761:  "Change: {0}",
	762:  "Keep {0}",
	763:  "This cannot be calculated yet",
	764:  "Difference per month {0}, one-off {1}, from {2}",
	765:  "No change to calculate",
	766:  "This service cannot change now",
	767:  "What changes?",
	768:  "Taking numbers along",
	769:  "Save the change in the cart",
	770:  "Add to cart",
	771:  "Now and after the change",
	772:  "Choose what changes; here you see what it costs.",
	773:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	774:  "Monthly price by number",
	775:  "One number or range per line, as 0201234500-0201234599",
	776:  "Such as the customer's PO number",
	777:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	778:  "now",
	779:  "; now {0}",
	780:  "now on; without: {0}",
	781:  "; now {0}",
	782:  "At most {0}",
	783:  "Keep the current term: {0}",
	784:  "Numbers to take along",
	785:  "Current operator of the numbers",
	786:  "Reference of the document {0}",
	787:  "Reference of the porting mandate",
	788:  "{0} per month",
	789:  "same monthly price",
	790:  "on the chosen date",
	791:  "after the end of the term",
	792:  "on the first of a month",
	793:  "as soon as delivery is possible",
	794:  "stays: {0}, until {1}",
	795:  "new: {0}, until {1}",
	796:  "You have no open requests.",
	797:  "Nothing that waits for you passes this filter.",
	798:  "Give an amount such as 1,234.56.",
	799:  "Choose one of the options.",
	800:  "Amount from, per month or one-off",
	801:  "Waiting",
	802:  "You decide as",
	803:  "7 days or longer",
	804:  "3 days or longer",
	805:  "1 day or longer",
	806:  " (agreed)",
	807:  " (not yet)",
	808:  "Filter",
	809:  "Show everything",
	810:  "You stand in for ",
	811:  "Waiting since",
	812:  "Also needed",
	813:  "nobody else",
	814:  "A colleague you choose here can decide on your partners' requests in that period.",
	815:  "You have set no stand-in.",
	816:  "Remove: {0}",
	817:  "Add a stand-in",
	818:  "Colleague",
	819:  "Choose an account manager",
	820:  "First day",
	821:  "Last day",
	822:  "Add",
	823:  "This document belongs to version {0}. Checksum (SHA-256):",
	824:  "Reference",
	825:  "Total",
	826:  "Total of this quote",
	827:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	828:  "Term over 24 months",
	829:  "Remarks",
	830:  "Conditions",
	831:  "This quote is subject to {0}.",
	832:  "Lead times are in business days and subject to availability at the site.",
	833:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	834:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	835:  "Validity",
	836:  "{0} valid until the end of {1} (Dutch time).",
	837:  "This offer is",
	838:  "This quote is",
	839:  "The validity is set on approval.",
	840:  "Signature",
	841:  "Place and date",
	842:  "Position",
	843:  "On behalf of {0}",
	844:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	845:  "Agreed",
	846:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	847:  "Activation",
	848:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	849:  "For your information",
	850:  "Monthly price",
	851:  "ends",
	852:  "new",
	853:  "migration",
	854:  "New",
	855:  "Old",
	856:  "changed",
	857:  "unchanged",
	858:  "Specification",
	859:  "Site and contact",
	860:  "Delivery and term",
	861:  "Change",
	862:  "Migration",
	863:  "Linked to",
	864:  "{0} (end of the term)",
	865:  "{0} (start of the month)",
	866:  "{0}, runs until {1} ({2} remaining)",
	867:  "runs monthly",
	868:  "{0} from completion, planned until {1}",
	869:  "item {0}, {1}",
	870:  "Site",
	871:  "Promised document",
	872:  "{0} more",
	873:  " and {0}",
	874:  "Open this quote in the partner portal",
	875:  "reference {0}",
	876:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	877:  "VAT id {0}",
	878:  "KvK (trade register) {0}",
	879:  "{0}, statutory seat {1}",
	880:  "Your partner",
	881:  "Customer site",
	882:  "Customer reference",
	883:  "Your VAT id",
	884:  "Your KvK number",
	885:  "Your supplier",
	886:  "Number",
	887:  "set on approval",
	888:  "We are pleased to offer you the following: {0}.{1}",
	889:  " For a change you see what differs: old, new and the difference.",
	890:  "This document specifies what {0} has delivered for you: {1}.",
	891:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	892:  "What changes",
	893:  "Lead time (business days)",
	894:  "Planned",
	895:  " (each)",
	896:  "Option: {0}",
	897:  " ({0} each)",
	898:  "SLA (repair time, availability)",
	899:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	900:  "Open the cart",
	901:  "Will be removed on",
	902:  "Last changed by",
	903:  "Contents",
	904:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	905:  "Your cart is still open",
	906:  "Your cart will be removed on {0}, {1}",
	907:  "Effective date",
	908:  "item {0} ({1})",
	909:  "Explanation",
	910:  " ({0})",
	911:  "{0}: {1}",
	912:  "Progress of each item",
	913:  "In the cart",
	914:  "{0} (Dutch time)",
	915:  "Reference {0}, checksum {1}.",
	916:  "Moment: {0}.",
	917:  "Sent automatically by oneCentral.",
	918:  "Download the confirmation (PDF)",
	919:  "Dear {0},",
	920:  "Dear Sir or Madam,",
	921:  "{0} from {1}",
	922:  "Order state",
	923:  "Order",
	924:  "View the order",
	925:  "{0} on",
	926:  "{0} by",
	927:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	928:  "The order was received",
	929:  "Order {0} received, {1}",
	930:  "The order was released for delivery.",
	931:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	932:  "Activated",
	933:  "{0}, {1}",
	934:  "Signed",
	935:  "Released on",
	936:  "Order {0} of {1} for {2} can be fulfilled.",
	937:  "The order was released for delivery",
	938:  "Order {0} released, {1}",
	939:  "Order {0} delivered, {1}",
	940:  "Delivery in order {0}, {1}",
	941:  "Order {0} for {1} was delivered.",
	942:  "In order {0} for {1}, {2} was delivered.",
	943:  "Cancellation in order {0}, {1}",
	944:  "Order {0} for {1} was cancelled.",
	945:  "In order {0} for {1}, {2} was cancelled.",
	946:  "The delivery failed",
	947:  "Delivery failed in order {0}, {1}",
	948:  "Order {0} for {1} could not be delivered.",
	949:  "In order {0} for {1}, {2} could not be delivered.",
	950:  "Order {0} for {1} is partly settled.",
	951:  "An existing service does not change and can be changed again.",
	952:  "Partner",
	953:  "The partner's answer to the question",
	954:  "One decision from your group is enough.",
	955:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	956:  "Review and decide",
	957:  "Decide before",
	958:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	959:  "Your approval is requested",
	960:  "Approval requested: {0}, {1}",
	961:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	962:  "Your decision is still needed",
	963:  "Reminder: {0} waits for your decision, {1}",
	964:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	965:  "Your decision as stand-in is requested",
	966:  "As stand-in: {0} waits for your decision, {1}",
	967:  "View the quote",
	968:  "Quote {0} for {1} waits for the partner's answer.",
	969:  "The request was returned with a question",
	970:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	971:  "Answer the question",
	972:  "Before quote {0} for {1} can be approved, your answer is needed.",
	973:  "There is a question about your request",
	974:  "Question about quote {0}, {1}",
	975:  "The request of quote {0} for {1} was declined.",
	976:  "The quote was declined",
	977:  "Quote {0} declined, {1}",
	978:  "You can copy the quote to a new request, which uses today's prices.",
	979:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	980:  "The quote is approved",
	981:  "Quote {0} approved, {1}",
	982:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	983:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	984:  "The partner can now sign it for the customer.",
	985:  "The partner can now activate it.",
	986:  "Review and sign",
	987:  "Review and activate",
	988:  "If you do not want to order, you need not do anything.",
	989:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	990:  "The quote is about to expire",
	991:  "Quote {0} expires on {1}, {2}",
	992:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	993:  "The quote was withdrawn",
	994:  "Quote {0} withdrawn, {1}",
	995:  "Was valid until",
	996:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	997:  "The quote has expired",
	998:  "Quote {0} expired, {1}",
	999:  "A comment does not change the quote.",
	1000: "Read and reply",
	1001: "Quote {0} for {1} has {2, plural, one {a new comment} other {{2} new comments}}.",
	1002: "{0, plural, one {Comment} other {Comments}}",
	1003: "{0, plural, one {{0} more comment is} other {{0} more comments are}} with the quote.",
	1004: "{0, plural, one {There is a new comment} other {There are {0} new comments}}",
	1005: "{0, plural, one {New comment} other {{0} new comments}} on quote {1}, {2}",
	1006: "Mail about {0} not delivered, {1}",
	1007: "View the details",
	1008: "Not delivered",
	1009: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1010: "A mail could not be delivered",
	1011: "Why your decision is needed",
	1012: "The customer waives the longest term for small businesses: {0}, {1}.",
	1013: " Alternative:",
	1014: "{0, plural, one {{0} item, price per month} other {{0} items, price per month}}",
	1015: "First period",
	1016: "To deliver",
	1017: "Specification, delivery and price of each item are in the quote.",
	1018: "{0, plural, one {, item {1}} other {, items {1}}}",
	1019: "And {0} more on the page.",
	1020: "Waived by {0}",
	1021: "To judge",
	1022: "What to look at",
	1023: "hours",
	1024: "h",
	1025: "Repair time",
	1026: "Level",
	1027: "Package",
	1028: "ampere",
	1029: "At most",
	1030: "Power",
	1031: "Space",
	1032: "GB storage",
	1033: "Storage",
	1034: "Storage (SSD)",
	1035: "GB memory",
	1036: "Memory",
	1037: "Size",
	1038: "seats",
	1039: "Seats",
	1040: "Seat type",
	1041: "numbers",
	1042: "channels",
	1043: "Voice channels",
	1044: "Data bundle",
	1045: "Throughput",
	1046: "Bandwidth",
	1047: "This product has no tiers.",
	1048: "This product has no such characteristic.",
	1049: "This product has no number of units.",
	1050: "Cannot be combined with {0}.",
	1051: "At most {0}.",
	1052: "This product has no such option.",
	1053: "Only an administrator can do this.",
	1054: "Change the account manager with its own command.",
	1055: "Choose nl or en.",
	1056: "Name the account manager.",
	1057: "There is no such level.",
	1058: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1059: "Administration",
	1060: "Partners",
	1061: "Search by name, id, KvK number or mailbox",
	1062: "{0, plural, one {{0} partner} other {{0} partners}}",
	1063: "There are no partners yet.",
	1064: "Kind",
	1065: "Reseller",
	1066: "Solutions partner",
	1067: "Level",
	1068: "Account manager",
	1069: "Active",
	1070: "Blocked",
	1071: "Choose reseller or solutions.",
	1072: "Letters, digits, - and _.",
	1073: "This is no account manager.",
	1074: "Not a role of oneCentral.",
	1075: "Name the subject.",
	1076: "Only an account manager can do this.",
	1077: "Somebody else than yourself.",
	1078: "The last day must be on or after the first day.",
	1079: "At most twenty.",
	1080: "This has been decided already.",
	1081: "This version does not wait for you.",
	1082: "You have decided on this version already.",
	1083: "The requester does not decide.",
	1084: "Only the account manager can allow this.",
	1085: "Only the account manager gives discounts.",
	1086: "This version cannot be priced again.",
	1087: "There is no such item.",
	1088: "From zero to the amount itself.",
	1089: "From 0 to 10,000 basis points.",
	1090: "Give a percentage or an amount.",
	1091: "Name a partner.",
	1092: "You have no role here.",
	1093: "partner",
	1094: "Only a partner can do this.",
	1095: "quote",
	1096: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1097: "Too light: the contrast with white is under 4.5 : 1.",
	1098: "A colour like #0E3C61.",
	1099: "At most 80 services.",
	1100: "service",
	1101: "The cart changed meanwhile.",
	1102: "At most 80 items per request.",
	1103: "From 1 to 80 items.",
	1104: "item",
	1105: "There is nothing to link to.",
	1106: "This customer has no such service.",
	1107: "There is no such product.",
	1108: "The calculation changed since you saw it; look at it again.",
	1109: "Name the hash of what you saw.",
	1110: "A date, not in the future.",
	1111: "This service is in the cart already.",
	1112: "At most 80 items and 80 distinct services per request.",
	1113: "The cart is empty.",
	1114: "The VAT treatment of this customer must be reviewed.",
	1115: "Complete the customer's details: {0}.",
	1116: "legal name",
	1117: "country",
	1118: "KvK number",
	1119: "business address",
	1120: "contact",
	1121: "whether it is a small business",
	1122: "language",
	1123: "reference",
	1124: "installation address",
	1125: "contact on site",
	1126: "{0}, {1}",
	1127: "Your account is blocked; contact your account manager.",
	1128: "The service changed since the request.",
	1129: "The linked service is terminated.",
	1130: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1131: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1132: "Name the SHA-256 of the document that is signed.",
	1133: "Confirm that you may sign for the customer.",
	1134: "Enter your name.",
	1135: "Enter your position.",
	1136: "Confirm that you agree.",
	1137: "This quote was valid until {0}.",
	1138: "This quote has already been ordered as order {0}.",
	1139: "This partner confirms otherwise: {0}.",
	1140: "This is not the document of this version.",
	1141: "The document is still being drawn; try again in a moment.",
	1142: "Give a name or a reference.",
	1143: "The customer changed meanwhile.",
	1144: "The partner changed meanwhile.",
	1145: "The entry of the directory changed meanwhile.",
	1146: "Give the address of delivery.",
	1147: "Whether this can be delivered at this address is not known yet.",
	1148: "This cannot be delivered at this address.",
	1149: "Give the current operator and the numbers.",
	1150: "Give the reference of the document: {0}.",
	1151: "porting mandate",
	1152: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1153: "A number port is in progress on this service.",
	1154: "This service is being terminated.",
	1155: "This service is suspended.",
	1156: "This service is terminated.",
	1157: "An order on this service is already open.",
	1158: "This product is no longer sold; move to another one.",
	1159: "This service cannot be upgraded.",
	1160: "Only a quote that ended without an order can be erased.",
	1161: "There is no such quote.",
	1162: "Not a PDF.",
	1163: "You have reached the maximum for today. Please try again tomorrow.",
	1164: "You can add at most {0} customers a day.",
	1165: "You can add at most {0} comments a day.",
	1166: "You can add at most {0} MB of documents a day.",
	1167: "You can add at most {0} MB of documents to a quote.",
	1168: "You can have at most {0} carts at once. Please empty another one first.",
	1169: "At most 4 MB.",
	1170: "Take care when you open what was added. Seen in it: {0}.",
	1171: "scripts",
	1172: "actions that start, send or open something",
	1173: "embedded files",
	1174: "sound or film",
	1175: "encryption",
	1176: "content that is no PDF",
	1177: "no end (it may be cut off)",
	1178: "parts that could not be looked into",
	1179: "A SHA-256 of 64 hexadecimal digits.",
	1180: "Base64, as in RFC 4648.",
	1181: "This item stands more than once.",
	1182: "piece of evidence",
	1183: "From the day of the order until today.",
	1184: "Contains a control character.",
	1185: "At most {0} characters.",
	1186: "This field is required.",
	1187: "A postcode like 1234 AB.",
	1188: "A country code of two letters (ISO 3166-1).",
	1189: "A telephone number like 0201234567 or +31201234567.",
	1190: "An e-mail address like name@company.nl.",
	1191: "No valid VAT id of this country.",
	1192: "Eight digits, for Dutch businesses only.",
	1193: "Name a service or an item.",
	1194: "At most five.",
	1195: "A date in this century.",
	1196: "From 0 to 120 months.",
	1197: "With modify only.",
	1198: "Name the version of the service that you saw.",
	1199: "Name the service that changes.",
	1200: "Choose a product.",
	1201: "Choose add or modify.",
	1202: "Unknown option.",
	1203: "Unknown characteristic.",
	1204: "Too many characteristics or options.",
	1205: "From 0 to 1,000,000.",
	1206: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1207: "The number or range {0} is ported more than once.",
	1208: "The number or range {0} is in request {1} already, which is still open.",
	1209: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1210: "At most twenty numbers or ranges.",
	1211: "Choose 13, 26 or 52 weeks.",
	1212: "These numbers are for account managers, sales managers and operations.",
	1213: "This service no longer exists.",
	1214: "This product cannot be ordered (any more).",
	1215: "This service cannot move to this product.",
	1216: "The service changed since you saw it; look at it again.",
	1217: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1218: "product",
	1219: "There is no document until the version is approved.",
	1220: "Choose acknowledged, inProgress or partial.",
	1221: "The hash is not of this version; look at it again.",
	1222: "There is no such version.",
	1223: "There is a newer version: {0}.",
	1224: "One or more checks did not pass.",
	1225: "The contracting party changed since the request; revise the quote to take that over.",
	1226: "This customer's cart is not empty.",
	1227: "You may not do this.",
	1228: "This product does not come with this term.",
	1229: "These changes take effect at different moments; ask for them apart.",
	1230: "Nothing changes.",
	1231: "This can be done on {0} at the earliest.",
	1232: "This cannot be done in the current state.",
	1233: "Links in a cart only.",
	1234: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1235: "VAT reverse charged to the customer.",
	1236: "There is a catalogue from {0} already.",
	1237: "There is another catalogue {0}.",
	1238: "Too busy at the moment; try again.",
	1239: "This is too much text together; divide it over more requests.",
	1240: "This cursor is not of this list.",
	1241: "customer",
	1242: "person",
	1243: "This role does not decide on quotes.",
	1244: "An order in this state is not open.",
	1245: "This Idempotency-Key was used for another request.",
	1246: "cart",
	1247: "version of the quote",
	1248: "document",
	1249: "order",
	1250: "job",
	1251: "session",
	1252: "Choose accountManager, salesManager or engineering.",
	1253: "The request did not arrive in full.",
	1254: "This is not JSON: look at byte {0}.",
	1255: "This is not UTF-8.",
	1256: "At most {0} values.",
	1257: "Nested too deeply.",
	1258: "This field stands more than once.",
	1259: "This parameter stands more than once.",
	1260: "There is no such parameter here.",
	1261: "The query string is malformed.",
	1262: "A whole number from 1 to {0}.",
	1263: "Choose from {0}.",
	1264: "Another version than the one in the path.",
	1265: "Send {0}.",
	1266: "an object",
	1267: "Without prices with for=customer only.",
	1268: "At most 100 characters.",
	1269: "Another service than the one in the path.",
	1270: "Modify only.",
	1271: "a list",
	1272: "A date like 2026-11-17.",
	1273: "A null cannot be here; leave the field out.",
	1274: "There is no such field here.",
	1275: "a whole number",
	1276: "true or false",
	1277: "a text",
	1278: "This link has expired",
	1279: "This link has been revoked",
	1280: "This link is invalid or has expired.",
	1281: "This link is not valid",
	1282: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1283: "This link is not complete",
	1284: "Please try again.",
	1285: "The login did not work",
	1286: "Logging in is not possible just now",
	1287: "Not saved. Please log in and try again.",
	1288: "You cannot log in here with this account.",
	1289: "You have no access here",
	1290: "This form did not come from our site",
	1291: "This does not exist, or is not for you.",
	1292: "What waits for your decision is in your work list.",
	1293: "Please try again in a moment.",
	1294: "Something went wrong",
	1295: "The request was abandoned",
	1296: "One moment please",
	1297: "Too many requests at once",
	1298: "Please wait a moment and try again.",
	1299: "Name the version that you saw",
	1300: "This is not right",
	1301: "This media type cannot be used here",
	1302: "Too much was sent",
	1303: "What you saw changed meanwhile",
	1304: "This cannot be done now",
	1305: "This method cannot be used here",
	1306: "Not found",
	1307: "You have no access to this page",
	1308: "You are not logged in",
	1309: "This is our fault. Please try again later.",
	1310: "At most {0} KB.",
	1311: "Not saved. Please send a shorter text or a smaller file.",
	1312: "Name one ETag, in quotes.",
	1313: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1314: "Name in If-Match the ETag of what you saw.",
	1315: "Only `*` can stand here, and only without If-Match.",
	1316: "From 1 to 255 visible ASCII characters.",
	1317: "Give every request a key of its own.",
	1318: "I am mandated by {0} to sign.",
	1319: "It cannot go in the cart like this; see the checks.",
	1320: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1321: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
	1322: "Proof of the confirmation",
	1323: "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.",
	1324: "IP address",
	1325: "Checksum of the agreed change (SHA-256)",
	1326: "Checksum of the history until then (SHA-256)",
	1327: "Key of the seal",
	1328: "Seal of oneCentral (Ed25519)",
	1329: "Account",
	1330: "Download the proof of this confirmation",
	1331: "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n",
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
	62:   "Een extra korting in deze offerte is hoger dan {0}.",
	63:   "Het verschil per maand is hoger dan {0}, of de eenmalige kosten zijn hoger dan {1}.",
	64:   "Het verschil per maand is hoger dan {0}.",
	65:   "De eenmalige kosten zijn hoger dan {0}.",
	66:   "Een gekozen variant vraagt een ontwerp.",
	67:   "Een regel wordt per maand goedkoper.",
	68:   "Het verschil per maand van een regel is lager dan {0}.",
	69:   "Elke aanvraag wordt beoordeeld.",
	70:   "{0}",
	71:   "{0, plural, one {{0} maand} other {{0} maanden}}",
	72:   "week {0}",
	73:   "ten hoogste {0} {1}",
	74:   "Pagina {0} van {1}",
	75:   "{0} ({1})",
	76:   "Deze wijziging is bij dit product niet mogelijk.",
	77:   "Deze wijziging is bij dit product niet mogelijk: {0}.",
	78:   "{0} × {1}",
	79:   "Controleer uw gegevens.",
	80:   "Hier hoort {0}.",
	81:   "Een geheel getal van {0} tot en met {1}.",
	82:   "Hiervan moeten er {0} tot en met {1} zijn.",
	83:   "1 tot en met {0} letters, cijfers, _ en -.",
	84:   "Een tekst van 1 tot en met {0} tekens.",
	85:   "Dit heeft hier geen betekenis.",
	86:   "Een van deze waarden: {0}.",
	87:   "{0} bestaat hier niet of is hier niet te gebruiken.",
	88:   "{0} staat er meer dan eens.",
	89:   "Dit is geen JSON.",
	90:   "Een percentage als tekst, van 0 tot en met 100 met ten hoogste twee decimalen: \"21\".",
	91:   "Eén regel zonder voorwaarden moet altijd aangeven wie beslist.",
	92:   "Dit kan nooit van toepassing zijn.",
	93:   "Berekend met deze catalogus is dit {0}.",
	94:   "Er is geen looptijdkorting voor {0} maanden.",
	95:   "Dit moet meer zijn dan het vorige.",
	96:   "Geen goedkeuringsregel vraagt om {0}.",
	97:   "Dit is vanaf het kleinste niet in stappen te bereiken.",
	98:   "Alleen de laatste heeft geen bovengrens.",
	99:   "Het heeft geen looptijd van {0} maanden.",
	100:  "Dit weigert het kleinste dat te bestellen is.",
	101:  "Het duurste dat te bestellen is, zou meer kosten dan {0}.",
	102:  "Er is geen tarief op de eerste dag, {0}.",
	103:  "De regels laten een land of een soort partij weg.",
	104:  "Dit formulier is al eens met een andere inhoud verstuurd. Controleer wat er staat en verstuur het opnieuw.",
	105:  "U kunt dit zelf oplossen.",
	106:  "Deze link is verlopen. Open het document opnieuw vanuit de aanvraag.",
	107:  "Deze link is niet geldig.",
	108:  "Dit document is er niet (meer).",
	109:  "Het document kan nu niet worden gelezen.",
	110:  "Product",
	111:  "Niet gevonden: {0}.",
	112:  "Kies een van de varianten: {0}.",
	113:  "{0}: van {1} tot en met {2}, in stappen van {3}.",
	114:  "Koppel dit product aan een van deze diensten: {0}.",
	115:  "partner",
	116:  "partner",
	117:  "accountmanager",
	118:  "salesmanager",
	119:  "engineering",
	120:  "operations",
	121:  "beheerder",
	122:  "systeem",
	123:  "ontvangen",
	124:  "in levering",
	125:  "deels afgehandeld",
	126:  "opgeleverd",
	127:  "geannuleerd",
	128:  "niet geleverd",
	129:  "Oostenrijk",
	130:  "België",
	131:  "Bulgarije",
	132:  "Zwitserland",
	133:  "Cyprus",
	134:  "Tsjechië",
	135:  "Duitsland",
	136:  "Denemarken",
	137:  "Estland",
	138:  "Spanje",
	139:  "Finland",
	140:  "Frankrijk",
	141:  "Verenigd Koninkrijk",
	142:  "Griekenland",
	143:  "Kroatië",
	144:  "Hongarije",
	145:  "Ierland",
	146:  "IJsland",
	147:  "Italië",
	148:  "Liechtenstein",
	149:  "Litouwen",
	150:  "Luxemburg",
	151:  "Letland",
	152:  "Malta",
	153:  "Nederland",
	154:  "Noorwegen",
	155:  "Polen",
	156:  "Portugal",
	157:  "Roemenië",
	158:  "Zweden",
	159:  "Slovenië",
	160:  "Slowakije",
	161:  "Vul een datum in als 2027-01-31.",
	162:  "Vul een heel getal in.",
	163:  "Wat er met elke dienst gebeurde",
	164:  "Niet alles is in een winkelwagen gelegd",
	165:  "Kies eerst wat er verandert.",
	166:  "Totaal verschil per maand {0}, eenmalig {1}",
	167:  "Diensten samen wijzigen",
	168:  "Niet mogelijk",
	169:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	170:  "Staat in de winkelwagen",
	171:  "Laat leeg voor de vroegst mogelijke datum",
	172:  "Huidige looptijden behouden",
	173:  "Kies",
	174:  "Ongewijzigd laten",
	175:  "Laat leeg om niets te wijzigen. Van {0} tot en met {1}",
	176:  "Overstappen op {0}",
	177:  "{0} behouden",
	178:  "Diensten",
	179:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	180:  "Naar uw diensten",
	181:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	182:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	183:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	184:  "Behouden of overstappen",
	185:  "Wat verandert er bij alle?",
	186:  "Bereken",
	187:  "Wat het wordt",
	188:  "In de winkelwagen: ",
	189:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	190:  "Per dienst",
	191:  "Terug naar de wijziging",
	192:  "Oud, nieuw en verschil",
	193:  "De gekozen diensten",
	194:  "Dienst",
	195:  "Verschil",
	196:  "Eenmalig",
	197:  "Vanaf",
	198:  "Totaal van ",
	199:  "Bedragen zijn exclusief btw.",
	200:  "Staat niet (meer) in de winkelwagen",
	201:  "Winkelwagen van ",
	202:  "Winkelwagen",
	203:  "Nog zonder prijs",
	204:  "Regel wijzigen",
	205:  "Nieuwe prijzen bekijken",
	206:  "Verklaring vastleggen",
	207:  "Klant aanvullen",
	208:  "U kunt hiermee verder.",
	209:  "Uw accountmanager kan dit oplossen.",
	210:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	211:  "per maand",
	212:  "Wordt",
	213:  "U zag",
	214:  "Prijs",
	215:  "Vastgelegd: {0}, {1}",
	216:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	217:  "U herziet {0}",
	218:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	219:  "Datum",
	220:  "Naam",
	221:  "Niet opgeslagen",
	222:  "Voor ",
	223:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	224:  "Totaal van deze aanvraag",
	225:  "Begin hier",
	226:  "Meer in deze aanvraag",
	227:  "Een dienst van deze klant wijzigen",
	228:  "Nieuwe dienst kiezen",
	229:  "Winkelwagen leegmaken",
	230:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	231:  "Definitief leegmaken",
	232:  "Los dit op voordat u de offerte aanvraagt",
	233:  "Let op",
	234:  "Prijzen zijn veranderd",
	235:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	236:  "Nieuwe prijzen aanvaarden",
	237:  "Wijzigen: {0}",
	238:  "Wijzigen",
	239:  "Verwijderen: {0}",
	240:  "Verwijderen",
	241:  "Verklaring van de klant over de looptijd",
	242:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	243:  "Verklaring intrekken",
	244:  "Naam van wie dit namens de klant verklaart",
	245:  "Datum van de verklaring",
	246:  "Verklaring vastleggen",
	247:  "Offerte aanvragen",
	248:  "Bekijk wat er nodig is",
	249:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	250:  "Kenmerk van de wijziging",
	251:  "Aanbod",
	252:  "bij {0}",
	253:  "dezelfde dag",
	254:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	255:  "{0} of {1} maanden",
	256:  "Servicecontracten",
	257:  "Hosting",
	258:  "Telefonie",
	259:  "Verbindingen",
	260:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	261:  "Er is op dit moment niets te bestellen.",
	262:  "Levertijd",
	263:  "Looptijd",
	264:  "naar de winkelwagen",
	265:  "Naar de winkelwagen",
	266:  "Deze regel staat niet meer in de winkelwagen",
	267:  "Controleer uw keuze en sla deze opnieuw op.",
	268:  "Voor welke klant?",
	269:  "Zoek op naam, referentie, KvK-nummer of plaats",
	270:  "Zoeken",
	271:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	272:  "U hebt nog geen klanten. Leg er eerst een vast.",
	273:  "Er zijn meer klanten; zoek om ze te vinden.",
	274:  "Nieuwe klant vastleggen",
	275:  "Uw keuze",
	276:  "Opties",
	277:  "Gewenste datum (optioneel)",
	278:  "Op zijn vroegst op ",
	279:  "Laat leeg voor de vroegst mogelijke datum.",
	280:  "Koppeling",
	281:  "Hoort bij",
	282:  "Hier hoort een andere dienst bij",
	283:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	284:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	285:  "Nodig voor een aanvraag",
	286:  "Prijs bijwerken",
	287:  "Terug naar de eerste keuze",
	288:  "Vergelijking sluiten",
	289:  "Opbouw van de prijs",
	290:  "Vergelijken met een andere samenstelling",
	291:  "Levering",
	292:  "Ander adres of andere contactpersoon",
	293:  "Adres van levering",
	294:  "Nummerbehoud en documenten",
	295:  "Huidige aanbieder",
	296:  "Nummers of reeksen, een per regel",
	297:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	298:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	299:  "Opmerking (optioneel)",
	300:  "Terug naar de offerte",
	301:  "U bent niet bevoegd om te bestellen",
	302:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	303:  "De PDF wordt nog gemaakt",
	304:  "SHA-256 van de PDF",
	305:  "Geldig tot en met",
	306:  "Versie",
	307:  "Contractpartij",
	308:  "Klant",
	309:  "Naar order {0}",
	310:  "Deze offerte is al besteld",
	311:  "Naar de offerte",
	312:  "Status: {0}.",
	313:  "Deze offerte kan nu niet worden besteld",
	314:  "Regel",
	315:  "Ondertekenen en bestellen",
	316:  "Activeren en bestellen",
	317:  "Wat u bestelt",
	318:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	319:  "Uw bevestiging",
	320:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	321:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	322:  "Klanten",
	323:  "Nog niet opgeslagen",
	324:  "Daarna is er iets in veranderd. Slaat u het nu op, dan ontstaat er een tweede klant.",
	325:  "Dit formulier is al een keer opgeslagen",
	326:  "Gegevens van {0}",
	327:  "Nieuwe klant",
	328:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	329:  "Geen klant gevonden met ",
	330:  "Toon alle klanten",
	331:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	332:  "Uw referentie",
	333:  "Plaats",
	334:  "Gegevens",
	335:  "onvolledig",
	336:  "compleet",
	337:  "Volgende",
	338:  "Uw referentie:",
	339:  "Voor een offerte ontbreekt nog:",
	340:  "Gegevens aanvullen",
	341:  "verschil per maand",
	342:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	343:  "Deze klant heeft nog geen diensten.",
	344:  "Referentie",
	345:  "Per maand",
	346:  "Bekijk wat u kunt uitbreiden",
	347:  "Offertes van deze klant",
	348:  "Gegevens wijzigen",
	349:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	350:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	351:  "(optioneel)",
	352:  "Opslaan",
	353:  "Annuleren",
	354:  "Contactpersoon",
	355:  "Vestigingsadres",
	356:  "Btw-id",
	357:  "Onderneming",
	358:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	359:  "Taal van de offerte",
	360:  "Nee",
	361:  "Ja",
	362:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	363:  "Kleine onderneming",
	364:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	365:  "KvK-nummer",
	366:  "Statutaire naam",
	367:  "Contactpersoon op locatie",
	368:  "Installatieadres",
	369:  "Postcode",
	370:  "Huisnummer",
	371:  "Straat",
	372:  "E-mail",
	373:  "Telefoon",
	374:  "Land",
	375:  "leeg",
	376:  "Hieronder staat wat u invulde. Slaat u dat op, dan vervangt het wat er nu staat:",
	377:  "Deze klant is intussen gewijzigd",
	378:  "{0} per maand, {1} eenmalig",
	379:  "nu {0}",
	380:  "Uw besluit als ",
	381:  "Goedkeuren kan nu niet",
	382:  "Waarom is de btw-behandeling akkoord?",
	383:  "Korting geven (optioneel)",
	384:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	385:  "Korting op de maandprijs",
	386:  "Korting op eenmalig",
	387:  "Toon eerst de nieuwe cijfers",
	388:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	389:  "Goedkeuren met deze korting",
	390:  "Goedkeuren",
	391:  "Vraag versturen",
	392:  "Uw vraag aan de partner",
	393:  "Terugsturen met een vraag",
	394:  "Definitief afwijzen",
	395:  "Reden voor de partner",
	396:  "Afwijzen",
	397:  "Eenheid",
	398:  "Alleen een accountmanager kan zich laten vervangen.",
	399:  "Deze pagina is niet voor u",
	400:  "{0} tot en met {1}",
	401:  "Vervanging",
	402:  "Ondertekenen namens de klant",
	403:  "Activeren",
	404:  "Offerte",
	405:  "Voortgang",
	406:  "Opgemerkt bij de aanvraag",
	407:  "Wie beslist",
	408:  "Versies",
	409:  "Geschiedenis en opmerkingen",
	410:  "Opmerking plaatsen",
	411:  "Uw opmerking; uw accountmanager leest deze ook",
	412:  "Opmerking toevoegen",
	413:  "Uw antwoord",
	414:  "Antwoord; de aanvraag zelf verandert niet",
	415:  "Antwoord versturen",
	416:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	417:  "Aanvraag aanpassen",
	418:  "Andere acties",
	419:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	420:  "Offerte aanpassen",
	421:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	422:  "Kopiëren naar de winkelwagen",
	423:  "Intrekken",
	424:  "Reden (optioneel)",
	425:  "Definitief intrekken",
	426:  "Elders ondertekende PDF toevoegen",
	427:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	428:  "Ondertekende PDF, ten hoogste 4 MB",
	429:  "Dit bestand is groter dan 4 MB.",
	430:  "PDF toevoegen",
	431:  "Offertes",
	432:  "Klant of nummer",
	433:  "Alle",
	434:  "Status",
	435:  "Vervangen",
	436:  "Verlopen",
	437:  "Ingetrokken",
	438:  "Afgewezen",
	439:  "Besteld",
	440:  "Goedgekeurd",
	441:  "Vraag aan u",
	442:  "Aangevraagd",
	443:  "Wij beoordelen de aanvraag",
	444:  "Opnieuw aanvragen",
	445:  "Vraag beantwoorden",
	446:  "Laten ondertekenen",
	447:  "Bestellen",
	448:  "Order volgen",
	449:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	450:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	451:  "Geldig t/m",
	452:  "Volgende stap",
	453:  "Hier nog niets gevonden; zoek verder terug.",
	454:  "Niets gevonden.",
	455:  "Toon alles",
	456:  "Kies een PDF.",
	457:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	458:  "Dit bestand is geen PDF.",
	459:  "De naam van het bestand: {0}",
	460:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	461:  "Toegevoegd: {0}",
	462:  "Er ging iets mis.",
	463:  "Inloggen",
	464:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	465:  "Uw account heeft hier nog geen rol",
	466:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	467:  "Het formulier is niet compleet",
	468:  "Opnieuw proberen",
	469:  "Naar het begin",
	470:  "Naar uw werklijst",
	471:  "Extra korting",
	472:  "Met deze korting",
	473:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	474:  "Ten hoogste 100%.",
	475:  "Ten hoogste twee cijfers achter de komma.",
	476:  "Welkom",
	477:  "Overzicht",
	478:  "Bij oneCentral ter beoordeling",
	479:  "oneCentral heeft een vraag",
	480:  "Goedgekeurd, wacht op ondertekening door een collega",
	481:  "Klaar om te ondertekenen",
	482:  "Goedgekeurd, wacht op activering door een collega",
	483:  "Klaar om te activeren",
	484:  "wordt een nieuwe versie van {0}",
	485:  "Blijft staan tot",
	486:  "Laatst gewijzigd",
	487:  "Open winkelwagens",
	488:  "Orders",
	489:  "Lopende orders",
	490:  "{0} van {1} geleverd",
	491:  "{0, plural, one {{0} regel} other {{0} regels}}",
	492:  "Bestellen bij oneCentral",
	493:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	494:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	495:  "Uw account is geblokkeerd",
	496:  "Dienst uitbreiden",
	497:  "Nieuwe dienst",
	498:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	499:  "Toegestaan",
	500:  " Alternatief: {0}.",
	501:  "Met motivering toe te staan",
	502:  "Bekijken wij",
	503:  "Moet eerst worden opgelost",
	504:  "Let op",
	505:  "Aan zet: {0}.",
	506:  "uw accountmanager",
	507:  "niet meer nodig",
	508:  "teruggestuurd",
	509:  "afgewezen",
	510:  "goedgekeurd",
	511:  "wacht op {0}",
	512:  "wacht op besluit",
	513:  " door {0}, {1}",
	514:  "Boven {0} beslist ook een {1}.",
	515:  "niet geleverd",
	516:  "geannuleerd",
	517:  "opgeleverd",
	518:  "Order vrijgegeven",
	519:  "Elders ondertekend document toegevoegd",
	520:  "Document van versie {0} gemaakt",
	521:  "Opmerking",
	522:  "Overgedragen aan {0}",
	523:  "Versie {0} vervangen",
	524:  "Versie {0} verlopen",
	525:  "Versie {0} ingetrokken",
	526:  "Versie {0} teruggestuurd met een vraag",
	527:  "Versie {0} afgewezen",
	528:  "Versie {0} goedgekeurd",
	529:  "Akkoord met versie {0}",
	530:  "Korting gegeven: versie {0}",
	531:  "Versie {0} wordt aangepast",
	532:  "Vraag beantwoord met versie {0}",
	533:  "Versie {0} aangevraagd",
	534:  "Naar de inhoud",
	535:  "Hoofdmenu",
	536:  "Uitloggen",
	537:  "kenmerk van deze pagina",
	538:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	539:  "Inloggen en beoordelen",
	540:  "Door deze pagina te openen beslist u nog niets.",
	541:  "Uw besluit wordt gevraagd",
	542:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	543:  "Deze aanvraag wacht niet op u",
	544:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	545:  "Hierover valt niets meer te beslissen",
	546:  "Bekijk de aanvraag",
	547:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	548:  "Er is een nieuwere versie",
	549:  "Naar de nieuwste versie",
	550:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	551:  "{0, plural, one {{0} uur} other {{0} uur}}",
	552:  "minder dan een uur",
	553:  "In deze weken is niets aangevraagd, besloten of besteld.",
	554:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	555:  "{0} weken",
	556:  "Cijfers",
	557:  "Naar de cijfers",
	558:  "Deze periode is er niet",
	559:  "excl. btw; orders: {0}",
	560:  "Gewonnen per maand",
	561:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	562:  "Van besluit tot order",
	563:  "Van aanvraag tot besluit",
	564:  "waarvan nu besteld: {0}",
	565:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	566:  "Werkdagen van besluit tot order",
	567:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	568:  "Werkdagen van aanvraag tot besluit",
	569:  "Het verschil per maand van de orders, excl. btw.",
	570:  "Gewonnen per maand, per week van de order",
	571:  "{0}, waarvan besteld {1}",
	572:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	573:  "Aanvragen per week",
	574:  "{0}, 9 van de 10 binnen {1}",
	575:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	576:  "Samen",
	577:  "Week, vanaf maandag",
	578:  "Tot order, 90%",
	579:  "Tot order, mediaan",
	580:  "Tot besluit, 90%",
	581:  "Tot besluit, mediaan",
	582:  "Besloten",
	583:  "Nu besteld",
	584:  "Periode",
	585:  "Per partner",
	586:  "Per week",
	587:  "Download als CSV",
	588:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	589:  "gewonnen per maand, euro excl. btw",
	590:  "werkdagen tot order, 90%",
	591:  "werkdagen tot order, mediaan",
	592:  "besteld",
	593:  "werkdagen tot besluit, 90%",
	594:  "werkdagen tot besluit, mediaan",
	595:  "besloten",
	596:  "waarvan nu besteld",
	597:  "aangevraagd",
	598:  "partnernummer",
	599:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	600:  "Wacht op vrijgave",
	601:  "Opgeleverd",
	602:  "wacht op oneCentral",
	603:  "Vrijgegeven",
	604:  "Verklaring",
	605:  "Op",
	606:  "Ondertekend door",
	607:  "Geactiveerd door",
	608:  "Vastgelegd door",
	609:  "Dienst {0}",
	610:  "Opgeleverd op",
	611:  "Gepland was",
	612:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	613:  "Geplande datum",
	614:  "Specificatie in de offerte",
	615:  "Bevestiging",
	616:  "Offerte ",
	617:  "Deze regel annuleren",
	618:  "Reden",
	619:  "Regel annuleren",
	620:  "Niet geleverd",
	621:  "Geannuleerd",
	622:  "Deels klaar",
	623:  "In uitvoering",
	624:  "{0} van {1}",
	625:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	626:  "Orders, de nieuwste eerst; bedragen zonder btw",
	627:  "Besteld op",
	628:  "Eerstvolgende datum",
	629:  "Hier bestellen de partners van oneCentral.",
	630:  "engineering beoordeelt het ontwerp",
	631:  ", in stappen van {0}",
	632:  "Van {0} tot en met {1}",
	633:  "{0}: ten minste die van wat eraan gekoppeld is.",
	634:  "{0}: {1} tot {2} keer {3}.",
	635:  "vraagt een document: {0}",
	636:  "niet samen met {0}",
	637:  "geldt voor alle {0}",
	638:  "ten hoogste {0}",
	639:  "Kenmerk van de {0}",
	640:  "geen",
	641:  "Hoort bij een van: {0}.",
	642:  "in de winkelwagen",
	643:  "Naar de winkelwagen van deze klant",
	644:  "Alleen versie {0} geldt nog.",
	645:  "U bekijkt een eerdere versie",
	646:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	647:  "Wij hebben een vraag",
	648:  "Deze offerte is besteld als order {0}.",
	649:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	650:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	651:  "Wij beoordelen uw aanvraag",
	652:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	653:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	654:  "uiterlijk {0}",
	655:  "wacht op uw antwoord",
	656:  " en ",
	657:  "wacht op {0}",
	658:  "Uw antwoord op onze vraag",
	659:  "Voor uw klant, met prijzen (PDF)",
	660:  "Voor uw klant, zonder prijzen (PDF)",
	661:  "De offerte als PDF",
	662:  "Versie {0}",
	663:  "Controleer deze velden:",
	664:  "Nog niet alles klopt",
	665:  "Documenten",
	666:  "Nummers",
	667:  "Opmerking",
	668:  "Gewenste datum",
	669:  "{0}, gepland tot en met {1}",
	670:  "Opties: prijs per stuk",
	671:  "anders",
	672:  "gelijk",
	673:  "Deze keuze",
	674:  "Eerste keuze",
	675:  "Vergelijking",
	676:  "ja",
	677:  "nee",
	678:  "Geef een reden om dit toe te staan.",
	679:  "Aanvraag",
	680:  "Naar uw besluit",
	681:  "Controles",
	682:  "Btw",
	683:  "Uw opmerking; de partner leest deze ook",
	684:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	685:  "loopt per maand door",
	686:  "beëindigd",
	687:  "geblokkeerd",
	688:  "actief",
	689:  "Contact",
	690:  "Adres",
	691:  "Maandprijs, excl. btw",
	692:  "Kenmerk",
	693:  "{0}, t/m {1} ({2})",
	694:  "Product, kenmerk, referentie of plaats",
	695:  "Alle klanten",
	696:  "Alle producten",
	697:  "Uitbreiden",
	698:  "Nu niet uit te breiden",
	699:  "Nu uit te breiden",
	700:  "Alle diensten",
	701:  "Filter toepassen",
	702:  "Vink diensten aan om ze samen te wijzigen.",
	703:  "Alles op deze pagina aanvinken",
	704:  "Mogelijkheden",
	705:  "Aangevinkte diensten wijzigen",
	706:  "Volgende diensten",
	707:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	708:  "Er is geen dienst die hieraan voldoet.",
	709:  "Toon alle diensten",
	710:  "Uw klanten hebben nog geen diensten.",
	711:  "Bekijk het aanbod",
	712:  "Kies {0} {1}",
	713:  "Uit te breiden: ",
	714:  "Overstappen op ",
	715:  "Wijzigen: {0} {1}",
	716:  "Een wijziging van deze dienst staat in de winkelwagen",
	717:  "Alleen overstappen kan nog",
	718:  "Wijzigen kan nu niet",
	719:  "Bekijk de lopende order",
	720:  "Deze dienst wijzigen",
	721:  "Loopt over",
	722:  "Configuratie",
	723:  "Uit te breiden",
	724:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	725:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	726:  "Antwoord op uw vraag",
	727:  "Aangevraagd op",
	728:  "Aangevraagd door",
	729:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	730:  "Naar de nieuwe cijfers",
	731:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	732:  "Nog niet opgeslagen",
	733:  "korting op eenmalig",
	734:  "korting op de maandprijs",
	735:  "Akkoord",
	736:  "Machtiging",
	737:  "Functie ondertekenaar",
	738:  "Naam ondertekenaar",
	739:  "Antwoord",
	740:  "Ondertekende PDF",
	741:  "Vraag",
	742:  "Btw-controle",
	743:  "Deze versie was geldig tot en met {0}.",
	744:  "Teruggestuurd met een vraag",
	745:  "De partner kan bestellen tot en met {0}.",
	746:  "Deze versie wacht niet op u",
	747:  "U hebt deze versie goedgekeurd",
	748:  "Nog te beslissen door: {0}.",
	749:  "Ongewijzigd ({0})",
	750:  "{0, plural, one {Regel} other {{0} regels:}}",
	751:  "{0, plural, one {Regel {1}: } other {Regels {1}: }}",
	752:  "Gegevens van de aanvraag",
	753:  "Regel {0}: ",
	754:  "Werklijst",
	755:  "Dit is de werklijst van oneCentral.",
	756:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	757:  "Er is niets in de winkelwagen gelegd",
	758:  "De wijziging in de winkelwagen aanpassen",
	759:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	760:  "Deze dienst staat al in de winkelwagen",
	761:  "Wijzigen: {0}",
	762:  "{0} behouden",
	763:  "Dit is nog niet te berekenen",
	764:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	765:  "Geen wijziging om te berekenen",
	766:  "Deze dienst kan nu niet wijzigen",
	767:  "Wat verandert er?",
	768:  "Nummers meenemen",
	769:  "Wijziging in de winkelwagen opslaan",
	770:  "In de winkelwagen",
	771:  "Huidig en nieuw",
	772:  "Kies wat er verandert; hier ziet u wat het kost.",
	773:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	774:  "Maandprijs per aantal",
	775:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	776:  "Bijvoorbeeld het inkoopnummer van de klant",
	777:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	778:  "nu",
	779:  "; nu {0}",
	780:  "nu aan; zonder: {0}",
	781:  "; nu {0}",
	782:  "Ten hoogste {0}",
	783:  "Huidige looptijd behouden: {0}",
	784:  "Nummers die meegaan",
	785:  "Huidige aanbieder van de nummers",
	786:  "Kenmerk van het document {0}",
	787:  "Kenmerk van de portingmachtiging",
	788:  "{0} per maand",
	789:  "zelfde maandprijs",
	790:  "op de gekozen datum",
	791:  "na afloop van de looptijd",
	792:  "per de eerste van een maand",
	793:  "zodra levering mogelijk is",
	794:  "blijft: {0}, t/m {1}",
	795:  "nieuw: {0}, t/m {1}",
	796:  "U hebt geen openstaande aanvragen.",
	797:  "Niets van wat op u wacht, past bij dit filter.",
	798:  "Geef een bedrag als 1.234,56.",
	799:  "Kies een van de mogelijkheden.",
	800:  "Bedrag vanaf, per maand of eenmalig",
	801:  "Wacht",
	802:  "U beslist als",
	803:  "7 dagen of langer",
	804:  "3 dagen of langer",
	805:  "1 dag of langer",
	806:  " (akkoord)",
	807:  " (nog niet)",
	808:  "Filteren",
	809:  "Toon alles",
	810:  "U vervangt ",
	811:  "Wacht sinds",
	812:  "Ook nodig",
	813:  "niemand anders",
	814:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	815:  "U hebt geen vervanging ingesteld.",
	816:  "Verwijderen: {0}",
	817:  "Vervanging toevoegen",
	818:  "Collega",
	819:  "Kies een accountmanager",
	820:  "Eerste dag",
	821:  "Laatste dag",
	822:  "Toevoegen",
	823:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	824:  "Kenmerk",
	825:  "Totaal",
	826:  "Totaal van deze offerte",
	827:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	828:  "Looptijd langer dan 24 maanden",
	829:  "Opmerkingen",
	830:  "Voorwaarden",
	831:  "Op deze offerte zijn van toepassing {0}.",
	832:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	833:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	834:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	835:  "Geldigheid",
	836:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	837:  "Dit aanbod is",
	838:  "Deze offerte is",
	839:  "De geldigheid wordt bij goedkeuring bepaald.",
	840:  "Handtekening",
	841:  "Plaats en datum",
	842:  "Functie",
	843:  "Namens {0}",
	844:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	845:  "Voor akkoord",
	846:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	847:  "Activering",
	848:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	849:  "Ter informatie",
	850:  "Maandprijs",
	851:  "vervalt",
	852:  "nieuw",
	853:  "overstap",
	854:  "Nieuw",
	855:  "Oud",
	856:  "gewijzigd",
	857:  "ongewijzigd",
	858:  "Specificatie",
	859:  "Locatie en contact",
	860:  "Levering en looptijd",
	861:  "Wijziging",
	862:  "Overstap",
	863:  "Gekoppeld aan",
	864:  "{0} (einde van de looptijd)",
	865:  "{0} (begin van de maand)",
	866:  "{0}, loopt tot en met {1} ({2} resterend)",
	867:  "loopt per maand",
	868:  "{0} vanaf oplevering, gepland tot en met {1}",
	869:  "regel {0}, {1}",
	870:  "Locatie",
	871:  "Toegezegd document",
	872:  "{0}",
	873:  " en nog {0}",
	874:  "Open deze offerte in het partnerportaal",
	875:  "kenmerk {0}",
	876:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	877:  "btw-id {0}",
	878:  "KvK {0}",
	879:  "{0}, statutair gevestigd te {1}",
	880:  "Uw partner",
	881:  "Locatie klant",
	882:  "Klantreferentie",
	883:  "Uw btw-id",
	884:  "Uw KvK-nummer",
	885:  "Uw leverancier",
	886:  "Nummer",
	887:  "wordt bij goedkeuring bepaald",
	888:  "Graag bieden wij u het volgende aan: {0}.{1}",
	889:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	890:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	891:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	892:  "Wat er verandert",
	893:  "Levertijd (werkdagen)",
	894:  "Gepland",
	895:  " (per stuk)",
	896:  "Optie: {0}",
	897:  " ({0} per stuk)",
	898:  "SLA (hersteltijd, beschikbaarheid)",
	899:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	900:  "Open de winkelwagen",
	901:  "Wordt verwijderd op",
	902:  "Laatst gewijzigd door",
	903:  "Inhoud",
	904:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	905:  "Uw winkelwagen staat nog open",
	906:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	907:  "Ingangsdatum",
	908:  "regel {0} ({1})",
	909:  "Toelichting",
	910:  " ({0})",
	911:  "{0}: {1}",
	912:  "Voortgang per regel",
	913:  "In de winkelwagen",
	914:  "{0} (Nederlandse tijd)",
	915:  "Kenmerk {0}, controlegetal {1}.",
	916:  "Moment: {0}.",
	917:  "Automatisch verstuurd door oneCentral.",
	918:  "Download de bevestiging (PDF)",
	919:  "Geachte {0},",
	920:  "Geachte heer, mevrouw,",
	921:  "{0} van {1}",
	922:  "Orderstatus",
	923:  "Order",
	924:  "Bekijk de order",
	925:  "{0} op",
	926:  "{0} door",
	927:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	928:  "De order is ontvangen",
	929:  "Order {0} ontvangen, {1}",
	930:  "De order is vrijgegeven voor levering.",
	931:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	932:  "Geactiveerd",
	933:  "{0}, {1}",
	934:  "Ondertekend",
	935:  "Vrijgegeven op",
	936:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	937:  "De order is vrijgegeven voor levering",
	938:  "Order {0} vrijgegeven, {1}",
	939:  "Order {0} opgeleverd, {1}",
	940:  "Opgeleverd in order {0}, {1}",
	941:  "Order {0} voor {1} is opgeleverd.",
	942:  "In order {0} voor {1} is {2} opgeleverd.",
	943:  "Annulering in order {0}, {1}",
	944:  "Order {0} voor {1} is geannuleerd.",
	945:  "In order {0} voor {1} is {2} geannuleerd.",
	946:  "De levering is mislukt",
	947:  "Levering mislukt in order {0}, {1}",
	948:  "Order {0} voor {1} kon niet worden geleverd.",
	949:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	950:  "Order {0} voor {1} is deels afgehandeld.",
	951:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	952:  "Partner",
	953:  "Antwoord van de partner op de vraag",
	954:  "Eén besluit uit uw groep is genoeg.",
	955:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	956:  "Bekijk en beslis",
	957:  "Beslissen vóór",
	958:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	959:  "Uw goedkeuring wordt gevraagd",
	960:  "Goedkeuring gevraagd: {0}, {1}",
	961:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	962:  "Uw besluit wordt nog gevraagd",
	963:  "Herinnering: {0} wacht op uw besluit, {1}",
	964:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	965:  "Uw besluit als vervanger wordt gevraagd",
	966:  "Als vervanger: {0} wacht op uw besluit, {1}",
	967:  "Bekijk de offerte",
	968:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	969:  "De aanvraag is teruggestuurd met een vraag",
	970:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	971:  "Beantwoord de vraag",
	972:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	973:  "Er is een vraag over uw aanvraag",
	974:  "Vraag over offerte {0}, {1}",
	975:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	976:  "De offerte is afgewezen",
	977:  "Offerte {0} afgewezen, {1}",
	978:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	979:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	980:  "De offerte is goedgekeurd",
	981:  "Offerte {0} goedgekeurd, {1}",
	982:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	983:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	984:  "De partner kan de offerte nu namens de klant ondertekenen.",
	985:  "De partner kan de offerte nu activeren.",
	986:  "Bekijk en onderteken",
	987:  "Bekijk en activeer",
	988:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	989:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	990:  "De offerte verloopt binnenkort",
	991:  "Offerte {0} verloopt op {1}, {2}",
	992:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	993:  "De offerte is ingetrokken",
	994:  "Offerte {0} ingetrokken, {1}",
	995:  "Was geldig tot en met",
	996:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	997:  "De offerte is verlopen",
	998:  "Offerte {0} verlopen, {1}",
	999:  "Een opmerking verandert de offerte niet.",
	1000: "Lees en reageer",
	1001: "Bij offerte {0} voor {1} {2, plural, one {is een opmerking} other {zijn {2} opmerkingen}} geplaatst.",
	1002: "{0, plural, one {Opmerking} other {Opmerkingen}}",
	1003: "{0, plural, one {Nog {0} opmerking leest} other {Nog {0} opmerkingen leest}} u bij de offerte.",
	1004: "{0, plural, one {Er is een nieuwe opmerking} other {Er zijn {0} nieuwe opmerkingen}}",
	1005: "{0, plural, one {Nieuwe opmerking} other {{0} nieuwe opmerkingen}} bij offerte {1}, {2}",
	1006: "E-mail over {0} niet bezorgd, {1}",
	1007: "Bekijk de gegevens",
	1008: "Niet bezorgd",
	1009: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1010: "Een e-mail kon niet worden bezorgd",
	1011: "Waarom uw besluit nodig is",
	1012: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1013: " Alternatief:",
	1014: "{0, plural, one {{0} regel, prijs per maand} other {{0} regels, prijs per maand}}",
	1015: "Eerste periode",
	1016: "Te leveren",
	1017: "Specificatie, levering en prijsopbouw van elke regel staan in de offerte.",
	1018: "{0, plural, one {, regel {1}} other {, regels {1}}}",
	1019: "En nog {0} op de pagina.",
	1020: "Akkoord van {0}",
	1021: "Te beoordelen",
	1022: "Waar u op moet letten",
	1023: "uur",
	1024: "uur",
	1025: "Hersteltijd",
	1026: "Niveau",
	1027: "Pakket",
	1028: "ampère",
	1029: "Ten hoogste",
	1030: "Stroom",
	1031: "Ruimte",
	1032: "GB opslag",
	1033: "Opslag",
	1034: "Opslag (SSD)",
	1035: "GB geheugen",
	1036: "Geheugen",
	1037: "Maat",
	1038: "gebruikers",
	1039: "Gebruikers",
	1040: "Type gebruiker",
	1041: "nummers",
	1042: "kanalen",
	1043: "Spraakkanalen",
	1044: "Databundel",
	1045: "Doorvoer",
	1046: "Bandbreedte",
	1047: "Dit product kent geen varianten.",
	1048: "Dit product kent deze eigenschap niet.",
	1049: "Dit product kent geen aantal.",
	1050: "Gaat niet samen met {0}.",
	1051: "Ten hoogste {0}.",
	1052: "Deze optie bestaat niet bij dit product.",
	1053: "Alleen een beheerder kan dit.",
	1054: "Wijzig de accountmanager met de opdracht daarvoor.",
	1055: "Kies nl of en.",
	1056: "Noem de accountmanager.",
	1057: "Dit niveau bestaat niet.",
	1058: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1059: "Beheer",
	1060: "Partners",
	1061: "Zoek op naam, kenmerk, KvK-nummer of postvak",
	1062: "{0, plural, one {{0} partner} other {{0} partners}}",
	1063: "Er zijn nog geen partners.",
	1064: "Soort",
	1065: "Reseller",
	1066: "Solutionspartner",
	1067: "Niveau",
	1068: "Accountmanager",
	1069: "Actief",
	1070: "Geblokkeerd",
	1071: "Kies reseller of solutions.",
	1072: "Letters, cijfers, - en _.",
	1073: "Dit is geen accountmanager.",
	1074: "Geen rol van oneCentral.",
	1075: "Noem het subject.",
	1076: "Alleen een accountmanager kan dit.",
	1077: "Een ander dan uzelf.",
	1078: "De laatste dag moet op of na de eerste dag liggen.",
	1079: "Ten hoogste twintig.",
	1080: "Hierover is al beslist.",
	1081: "Deze versie wacht niet op u.",
	1082: "U hebt over deze versie al beslist.",
	1083: "De aanvrager beslist niet.",
	1084: "Alleen de accountmanager kan dit toestaan.",
	1085: "Alleen de accountmanager geeft korting.",
	1086: "Deze versie kan niet opnieuw worden berekend.",
	1087: "Deze regel bestaat niet.",
	1088: "Van nul tot en met het bedrag zelf.",
	1089: "Van 0 tot en met 10.000 basispunten.",
	1090: "Geef een percentage of een bedrag.",
	1091: "Geef een partner op.",
	1092: "U hebt hier geen rol.",
	1093: "partner",
	1094: "Alleen een partner kan dit.",
	1095: "offerte",
	1096: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1097: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1098: "Een kleur als #0E3C61.",
	1099: "Ten hoogste 80 diensten.",
	1100: "dienst",
	1101: "De winkelwagen is intussen gewijzigd.",
	1102: "Ten hoogste 80 regels per aanvraag.",
	1103: "Van 1 tot en met 80 regels.",
	1104: "regel",
	1105: "Deze koppeling bestaat niet.",
	1106: "Deze klant heeft deze dienst niet.",
	1107: "Dit product bestaat niet.",
	1108: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1109: "Noem de hash van wat u zag.",
	1110: "Een datum, niet in de toekomst.",
	1111: "Deze dienst staat al in de winkelwagen.",
	1112: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1113: "De winkelwagen is leeg.",
	1114: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1115: "Vul de klantgegevens aan: {0}.",
	1116: "statutaire naam",
	1117: "land",
	1118: "KvK-nummer",
	1119: "vestigingsadres",
	1120: "contactpersoon",
	1121: "kleine onderneming of niet",
	1122: "taal",
	1123: "referentie",
	1124: "installatieadres",
	1125: "contactpersoon op locatie",
	1126: "{0}, {1}",
	1127: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1128: "De dienst is veranderd sinds de aanvraag.",
	1129: "De gekoppelde dienst is beëindigd.",
	1130: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1131: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1132: "Noem de SHA-256 van het document dat is getekend.",
	1133: "Bevestig dat u namens de klant mag ondertekenen.",
	1134: "Vul uw naam in.",
	1135: "Vul uw functie in.",
	1136: "Bevestig dat u akkoord gaat.",
	1137: "Deze offerte was geldig tot en met {0}.",
	1138: "Deze offerte is al besteld als order {0}.",
	1139: "Deze partner bevestigt anders: {0}.",
	1140: "Dit is niet het document van deze versie.",
	1141: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1142: "Geef een naam of een referentie.",
	1143: "De klant is intussen gewijzigd.",
	1144: "De partner is intussen gewijzigd.",
	1145: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1146: "Vul het adres van levering in.",
	1147: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1148: "Dit is op dit adres niet leverbaar.",
	1149: "Vul de huidige aanbieder en de nummers in.",
	1150: "Vul het kenmerk in van het document: {0}.",
	1151: "portingmachtiging",
	1152: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1153: "Er loopt een nummerportering op deze dienst.",
	1154: "Deze dienst wordt beëindigd.",
	1155: "Deze dienst is geblokkeerd.",
	1156: "Deze dienst is beëindigd.",
	1157: "Er loopt al een order op deze dienst.",
	1158: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1159: "Deze dienst kan niet worden uitgebreid.",
	1160: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1161: "Deze offerte bestaat niet.",
	1162: "Geen PDF.",
	1163: "U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw.",
	1164: "U kunt per dag ten hoogste {0} klanten toevoegen.",
	1165: "U kunt per dag ten hoogste {0} opmerkingen plaatsen.",
	1166: "U kunt per dag ten hoogste {0} MB aan documenten toevoegen.",
	1167: "U kunt aan een offerte ten hoogste {0} MB aan documenten toevoegen.",
	1168: "U kunt ten hoogste {0} winkelwagens tegelijk hebben. Leeg eerst een andere.",
	1169: "Ten hoogste 4 MB.",
	1170: "Let op bij het openen van wat is toegevoegd. Daarin gezien: {0}.",
	1171: "scripts",
	1172: "acties die iets starten, versturen of openen",
	1173: "ingesloten bestanden",
	1174: "geluid of film",
	1175: "versleuteling",
	1176: "inhoud die geen PDF is",
	1177: "geen einde (mogelijk afgebroken)",
	1178: "delen die niet bekeken konden worden",
	1179: "Een SHA-256 van 64 hexadecimale cijfers.",
	1180: "Base64, zoals in RFC 4648.",
	1181: "Deze regel staat er meer dan eens.",
	1182: "bewijsstuk",
	1183: "Van de dag van de order tot en met vandaag.",
	1184: "Bevat een stuurteken.",
	1185: "Ten hoogste {0} tekens.",
	1186: "Dit veld is verplicht.",
	1187: "Een postcode als 1234 AB.",
	1188: "Een landcode van twee letters (ISO 3166-1).",
	1189: "Een telefoonnummer als 0201234567 of +31201234567.",
	1190: "Een e-mailadres als naam@bedrijf.nl.",
	1191: "Geen geldig btw-id van dit land.",
	1192: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1193: "Noem een dienst of een regel.",
	1194: "Ten hoogste vijf.",
	1195: "Een datum in deze eeuw.",
	1196: "Van 0 tot en met 120 maanden.",
	1197: "Alleen bij modify.",
	1198: "Noem de versie van de dienst die u zag.",
	1199: "Kies de dienst die verandert.",
	1200: "Kies een product.",
	1201: "Kies add of modify.",
	1202: "Onbekende optie.",
	1203: "Onbekende eigenschap.",
	1204: "Te veel eigenschappen of opties.",
	1205: "Van 0 tot en met 1.000.000.",
	1206: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1207: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1208: "Het nummer of de reeks {0} staat al in aanvraag {1}, die nog loopt.",
	1209: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1210: "Ten hoogste twintig nummers of reeksen.",
	1211: "Kies 13, 26 of 52 weken.",
	1212: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1213: "Deze dienst bestaat niet meer.",
	1214: "Dit product is niet (meer) te bestellen.",
	1215: "Deze dienst kan niet naar dit product overstappen.",
	1216: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1217: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1218: "product",
	1219: "Er is pas een document als de versie is goedgekeurd.",
	1220: "Kies acknowledged, inProgress of partial.",
	1221: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1222: "Deze versie bestaat niet.",
	1223: "Er is een nieuwere versie: {0}.",
	1224: "Een of meer controles zijn niet geslaagd.",
	1225: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1226: "De winkelwagen van deze klant is niet leeg.",
	1227: "U mag dit niet doen.",
	1228: "Deze looptijd kan niet bij dit product.",
	1229: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1230: "Er verandert niets.",
	1231: "Dit kan op zijn vroegst op {0}.",
	1232: "Met de huidige status kan dit niet.",
	1233: "Koppelingen alleen in een winkelwagen.",
	1234: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1235: "Btw verlegd naar de afnemer.",
	1236: "Er is al een catalogus vanaf {0}.",
	1237: "Er is al een andere catalogus {0}.",
	1238: "Het is even te druk; probeer het opnieuw.",
	1239: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1240: "Deze cursor hoort niet bij deze lijst.",
	1241: "klant",
	1242: "persoon",
	1243: "Deze rol beoordeelt geen offertes.",
	1244: "In deze status is een order niet open.",
	1245: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1246: "winkelwagen",
	1247: "versie van de offerte",
	1248: "document",
	1249: "order",
	1250: "taak",
	1251: "sessie",
	1252: "Kies accountManager, salesManager of engineering.",
	1253: "Het verzoek is niet volledig ontvangen.",
	1254: "Dit is geen JSON: kijk bij byte {0}.",
	1255: "Dit is geen UTF-8.",
	1256: "Ten hoogste {0} waarden.",
	1257: "Te diep genest.",
	1258: "Dit veld staat er meer dan eens.",
	1259: "Deze parameter staat er meer dan eens.",
	1260: "Deze parameter bestaat hier niet.",
	1261: "De querystring is niet goed gevormd.",
	1262: "Een geheel getal van 1 tot en met {0}.",
	1263: "Kies uit {0}.",
	1264: "Een andere versie dan die in het pad.",
	1265: "Stuur {0}.",
	1266: "een object",
	1267: "Zonder prijzen alleen met for=customer.",
	1268: "Ten hoogste 100 tekens.",
	1269: "Een andere dienst dan die in het pad.",
	1270: "Alleen modify.",
	1271: "een lijst",
	1272: "Een datum als 2026-11-17.",
	1273: "Een null kan hier niet; laat het veld weg.",
	1274: "Dit veld bestaat hier niet.",
	1275: "een geheel getal",
	1276: "true of false",
	1277: "een tekst",
	1278: "Deze link is verlopen",
	1279: "Deze link is ingetrokken",
	1280: "Deze link is ongeldig of verlopen.",
	1281: "Deze link is niet geldig",
	1282: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1283: "Deze link is niet compleet",
	1284: "Probeer het opnieuw.",
	1285: "Het inloggen is niet gelukt",
	1286: "Inloggen kan even niet",
	1287: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1288: "Met dit account kunt u hier niet inloggen.",
	1289: "U hebt hier geen toegang",
	1290: "Dit formulier kwam niet van onze site",
	1291: "Dit bestaat niet, of is niet voor u.",
	1292: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1293: "Probeer het over enkele ogenblikken opnieuw.",
	1294: "Er ging iets mis",
	1295: "Het verzoek is afgebroken",
	1296: "Even geduld",
	1297: "Te veel verzoeken achter elkaar",
	1298: "Wacht even en probeer het daarna opnieuw.",
	1299: "Noem de versie die u zag",
	1300: "Dit klopt niet",
	1301: "Dit mediatype kan hier niet",
	1302: "Er is te veel verstuurd",
	1303: "Wat u zag is intussen gewijzigd",
	1304: "Dit kan nu niet",
	1305: "Deze methode kan hier niet",
	1306: "Niet gevonden",
	1307: "U hebt geen toegang tot deze pagina",
	1308: "U bent niet ingelogd",
	1309: "Dat ligt aan ons. Probeer het later opnieuw.",
	1310: "Ten hoogste {0} KB.",
	1311: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1312: "Noem één ETag, tussen aanhalingstekens.",
	1313: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1314: "Noem in If-Match de ETag van wat u zag.",
	1315: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1316: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1317: "Geef elk verzoek een eigen sleutel.",
	1318: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1319: "Zo kan het niet in de winkelwagen; zie de controles.",
	1320: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1321: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
	1322: "Bewijs van de bevestiging",
	1323: "Op deze pagina staat wie wat heeft bevestigd en wanneer. De bestanden ernaast tonen het aan; in README.txt staat hoe u ze controleert.",
	1324: "IP-adres",
	1325: "Controlegetal van de afgesproken wijziging (SHA-256)",
	1326: "Controlegetal van de geschiedenis tot dan (SHA-256)",
	1327: "Sleutel van het zegel",
	1328: "Zegel van oneCentral (Ed25519)",
	1329: "Account",
	1330: "Download het bewijs van deze bevestiging",
	1331: "Dit archief is het bewijs van oneCentral van een bevestigde order. Het is door een programma gemaakt en op zichzelf compleet:\n\ndocument.pdf  het document dat is bevestigd\naudit.html  wie het heeft bevestigd, wanneer en vanwaar\nversion.json  de afgesproken versie\norder.json  de order, met de bevestiging en het zegel\nhistory.json  alles wat er is gebeurd, elke gebeurtenis met een SHA-256 aan de vorige geketend\nmanifest.json  de SHA-256 van elk bestand\nmanifest.sig  de handtekening van oneCentral over manifest.json (Ed25519, base64)\npublic-keys.json  de openbare sleutels\n\nControleer het zonder netwerk: server verify bundle.zip\nVergelijk daarna de sleutel die het noemt met die welke oneCentral heeft gepubliceerd.\n",
}
