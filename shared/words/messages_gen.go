// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1336

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

// YouFindItUnderOrder says "You find it as order {order}.".
func YouFindItUnderOrder(order string) Message {
	return Message{311, []any{order}}
}

// ToQuote says "To the quote".
var ToQuote = Message{key: 312}

// State says "State: {state}.".
func State(state string) Message {
	return Message{313, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 314}

// ItemColumn says "Item".
var ItemColumn = Message{key: 315}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 316}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 317}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 318}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 319}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 320}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 321}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 322}

// CustomersTitle says "Customers".
var CustomersTitle = Message{key: 323}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 324}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 325}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 326}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{327, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 328}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 329}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 330}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 331}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 332}

// YourReference says "Your reference".
var YourReference = Message{key: 333}

// Town says "Town".
var Town = Message{key: 334}

// Details says "Details".
var Details = Message{key: 335}

// Incomplete says "incomplete".
var Incomplete = Message{key: 336}

// Complete says "complete".
var Complete = Message{key: 337}

// Next says "Next".
var Next = Message{key: 338}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 339}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 340}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 341}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 342}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 343}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 344}

// Reference says "Reference".
var Reference = Message{key: 345}

// PerMonthHeading says "Per month".
var PerMonthHeading = Message{key: 346}

// SeeWhatCanBeUpgraded says "See what you can upgrade".
var SeeWhatCanBeUpgraded = Message{key: 347}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 348}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 349}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 350}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 351}

// Optional says "(optional)".
var Optional = Message{key: 352}

// Save says "Save".
var Save = Message{key: 353}

// Cancel says "Cancel".
var Cancel = Message{key: 354}

// Contact says "Contact".
var Contact = Message{key: 355}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 356}

// VatId says "VAT id".
var VatId = Message{key: 357}

// Business says "Business".
var Business = Message{key: 358}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 359}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 360}

// No says "No".
var No = Message{key: 361}

// Yes says "Yes".
var Yes = Message{key: 362}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 363}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 364}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 365}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 366}

// LegalName says "Legal name".
var LegalName = Message{key: 367}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 368}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 369}

// Postcode says "Postcode".
var Postcode = Message{key: 370}

// HouseNumber says "House number".
var HouseNumber = Message{key: 371}

// Street says "Street".
var Street = Message{key: 372}

// EMail says "E-mail".
var EMail = Message{key: 373}

// Telephone says "Telephone".
var Telephone = Message{key: 374}

// Country says "Country".
var Country = Message{key: 375}

// Empty says "empty".
var Empty = Message{key: 376}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 377}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 378}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{379, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{380, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 381}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 382}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 383}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 384}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 385}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 386}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 387}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 388}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 389}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 390}

// Approve says "Approve".
var Approve = Message{key: 391}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 392}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 393}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 394}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 395}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 396}

// Decline says "Decline".
var Decline = Message{key: 397}

// Unit says "Unit".
var Unit = Message{key: 398}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 399}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 400}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{401, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 402}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 403}

// Activate says "Activate".
var Activate = Message{key: 404}

// Quote says "Quote".
var Quote = Message{key: 405}

// Progress says "Progress".
var Progress = Message{key: 406}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 407}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 408}

// Versions says "Versions".
var Versions = Message{key: 409}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 410}

// AddComment says "Add comment".
var AddComment = Message{key: 411}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 412}

// AddCommentForm says "Add a comment".
var AddCommentForm = Message{key: 413}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 414}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 415}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 416}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 417}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 418}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 419}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 420}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 421}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 422}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 423}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 424}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 425}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 426}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 427}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 428}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 429}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 430}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 431}

// Quotes says "Quotes".
var Quotes = Message{key: 432}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 433}

// All says "All".
var All = Message{key: 434}

// Status says "State".
var Status = Message{key: 435}

// Superseded says "Superseded".
var Superseded = Message{key: 436}

// Expired says "Expired".
var Expired = Message{key: 437}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 438}

// Declined says "Declined".
var Declined = Message{key: 439}

// Ordered says "Ordered".
var Ordered = Message{key: 440}

// Approved says "Approved".
var Approved = Message{key: 441}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 442}

// Requested says "Requested".
var Requested = Message{key: 443}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 444}

// AskAgain says "Ask again".
var AskAgain = Message{key: 445}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 446}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 447}

// Order says "Order".
var Order = Message{key: 448}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 449}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 450}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 451}

// ValidUntilShort says "Valid until".
var ValidUntilShort = Message{key: 452}

// NextStep says "Next step".
var NextStep = Message{key: 453}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 454}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 455}

// ShowAll says "Show all".
var ShowAll = Message{key: 456}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 457}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 458}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 459}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{460, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 461}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{462, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 463}

// LogIn says "Log in".
var LogIn = Message{key: 464}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 465}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 466}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 467}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 468}

// TryAgain says "Try again".
var TryAgain = Message{key: 469}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 470}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 471}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 472}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 473}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 474}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 475}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 476}

// Welcome says "Welcome".
var Welcome = Message{key: 477}

// Overview says "Overview".
var Overview = Message{key: 478}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 479}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 480}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 481}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 482}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 483}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 484}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{485, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 486}

// LastChanged says "Last changed".
var LastChanged = Message{key: 487}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 488}

// Orders says "Orders".
var Orders = Message{key: 489}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 490}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{491, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{492, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 493}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 494}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 495}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 496}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 497}

// NewService says "New service".
var NewService = Message{key: 498}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 499}

// Waived says "Allowed".
var Waived = Message{key: 500}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{501, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 502}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 503}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 504}

// Note says "Note".
var Note = Message{key: 505}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{506, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 507}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 508}

// Returned says "returned".
var Returned = Message{key: 509}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 510}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 511}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{512, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 513}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{514, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{515, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 516}

// Cancelled says "cancelled".
var Cancelled = Message{key: 517}

// Delivered says "delivered".
var Delivered = Message{key: 518}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 519}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 520}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{521, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 522}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{523, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{524, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{525, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{526, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{527, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{528, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{529, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{530, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{531, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{532, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{533, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{534, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 535}

// MainMenu says "Main menu".
var MainMenu = Message{key: 536}

// LogOut says "Log out".
var LogOut = Message{key: 537}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 538}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 539}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 540}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 541}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 542}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 543}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 544}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 545}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 546}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 547}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{548, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 549}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 550}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{551, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{552, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 553}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 554}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 555}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{556, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 557}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 558}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 559}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{560, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 561}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{562, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 563}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 564}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{565, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 566}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 567}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 568}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 569}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 570}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 571}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{572, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 573}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 574}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{575, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{576, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 577}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 578}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 579}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 580}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 581}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 582}

// Decided says "Decided".
var Decided = Message{key: 583}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 584}

// Period says "Period".
var Period = Message{key: 585}

// ByPartner says "By partner".
var ByPartner = Message{key: 586}

// ByWeek says "By week".
var ByWeek = Message{key: 587}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 588}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 589}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 590}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 591}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 592}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 593}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 594}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 595}

// DecidedInline says "decided".
var DecidedInline = Message{key: 596}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 597}

// RequestedInline says "requested".
var RequestedInline = Message{key: 598}

// PartnerId says "partner id".
var PartnerId = Message{key: 599}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 600}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 601}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 602}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 603}

// Released says "Released".
var Released = Message{key: 604}

// Statement says "Statement".
var Statement = Message{key: 605}

// On says "On".
var On = Message{key: 606}

// Signatory says "Signed by".
var Signatory = Message{key: 607}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 608}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 609}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{610, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 611}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 612}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{613, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 614}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 615}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 616}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 617}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 618}

// Reason says "Reason".
var Reason = Message{key: 619}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 620}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 621}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 622}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 623}

// InProgress says "In progress".
var InProgress = Message{key: 624}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{625, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 626}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 627}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 628}

// NextDate says "Next date".
var NextDate = Message{key: 629}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 630}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 631}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{632, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{633, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{634, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{635, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{636, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{637, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{638, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{639, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{640, []any{name}}
}

// None says "none".
var None = Message{key: 641}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{642, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 643}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 644}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{645, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 646}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{647, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 648}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{649, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{650, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 651}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 652}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 653}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 654}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{655, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 656}

// And says " and ".
var And = Message{key: 657}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{658, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 659}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 660}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 661}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 662}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{663, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 664}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 665}

// Documents says "Documents".
var Documents = Message{key: 666}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 667}

// NoteLabel says "Note".
var NoteLabel = Message{key: 668}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 669}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{670, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 671}

// Different says "different".
var Different = Message{key: 672}

// Same says "the same".
var Same = Message{key: 673}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 674}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 675}

// Comparison says "Comparison".
var Comparison = Message{key: 676}

// YesInline says "yes".
var YesInline = Message{key: 677}

// NoInline says "no".
var NoInline = Message{key: 678}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 679}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 680}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 681}

// Checks says "Checks".
var Checks = Message{key: 682}

// VatHeading says "VAT".
var VatHeading = Message{key: 683}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 684}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{685, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 686}

// Terminated says "terminated".
var Terminated = Message{key: 687}

// Suspended says "suspended".
var Suspended = Message{key: 688}

// Active says "active".
var Active = Message{key: 689}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 690}

// Address says "Address".
var Address = Message{key: 691}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 692}

// Identifier says "Identifier".
var Identifier = Message{key: 693}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{694, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 695}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 696}

// AllProducts says "All products".
var AllProducts = Message{key: 697}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 698}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 699}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 700}

// AllServices says "All services".
var AllServices = Message{key: 701}

// Show says "Apply filter".
var Show = Message{key: 702}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 703}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 704}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 705}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 706}

// MoreServices says "More services".
var MoreServices = Message{key: 707}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 708}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 709}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 710}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 711}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 712}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{713, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 714}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 715}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{716, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 717}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 718}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 719}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 720}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 721}

// RunsOver says "Runs over".
var RunsOver = Message{key: 722}

// Configuration says "Configuration".
var Configuration = Message{key: 723}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 724}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{725, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{726, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 727}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 728}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 729}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{730, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 731}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 732}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 733}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 734}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 735}

// Consent says "Consent".
var Consent = Message{key: 736}

// Mandate says "Mandate".
var Mandate = Message{key: 737}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 738}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 739}

// Answer says "Answer".
var Answer = Message{key: 740}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 741}

// Question says "Question".
var Question = Message{key: 742}

// VatCheck says "VAT check".
var VatCheck = Message{key: 743}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{744, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 745}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{746, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 747}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 748}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{749, []any{list}}
}

// UnchangedCount says "Unchanged ({n})".
func UnchangedCount(n int) Message {
	return Message{750, []any{n}}
}

// LinesCount says "{n, plural, one {Item} other {{n} items:}}".
func LinesCount(n int) Message {
	return Message{751, []any{n}}
}

// LinesInline says "{n, plural, one {Item {numbers}: } other {Items {numbers}: }}".
func LinesInline(n int, numbers string) Message {
	return Message{752, []any{n, numbers}}
}

// DetailsOfRequest says "Details of the request".
var DetailsOfRequest = Message{key: 753}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{754, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 755}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 756}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 757}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 758}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 759}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 760}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 761}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{762, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{763, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 764}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{765, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 766}

// AfterThisMoveThereIsLess says "After this move there is less than now".
var AfterThisMoveThereIsLess = Message{key: 767}

// MeasureShrinks says "{measure}: now {before}, then {after}".
func MeasureShrinks(measure string, before int, after int) Message {
	return Message{768, []any{measure, before, after}}
}

// OptionDoesNotGoAlong says "{option} does not move to the new product".
func OptionDoesNotGoAlong(option Message) Message {
	return Message{769, []any{option}}
}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 770}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 771}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 772}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 773}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 774}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 775}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 776}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 777}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 778}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 779}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 780}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 781}

// NowInline says "now".
var NowInline = Message{key: 782}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{783, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{784, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{785, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{786, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{787, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 788}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 789}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{790, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 791}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{792, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 793}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 794}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 795}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 796}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 797}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{798, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{799, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 800}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 801}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 802}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 803}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 804}

// Waiting says "Waiting".
var Waiting = Message{key: 805}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 806}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 807}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 808}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 809}

// Agreed says " (agreed)".
var Agreed = Message{key: 810}

// NotYet says " (not yet)".
var NotYet = Message{key: 811}

// Filter says "Filter".
var Filter = Message{key: 812}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 813}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 814}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 815}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 816}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 817}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 818}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 819}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{820, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 821}

// Colleague says "Colleague".
var Colleague = Message{key: 822}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 823}

// FirstDay says "First day".
var FirstDay = Message{key: 824}

// LastDay says "Last day".
var LastDay = Message{key: 825}

// Add says "Add".
var Add = Message{key: 826}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{827, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 828}

// Total says "Total".
var Total = Message{key: 829}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 830}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{831, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 832}

// Remarks says "Remarks".
var Remarks = Message{key: 833}

// Conditions says "Conditions".
var Conditions = Message{key: 834}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{835, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 836}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 837}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 838}

// Validity says "Validity".
var Validity = Message{key: 839}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{840, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 841}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 842}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 843}

// Signature says "Signature".
var Signature = Message{key: 844}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 845}

// Position says "Position".
var Position = Message{key: 846}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{847, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{848, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 849}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{850, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 851}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{852, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 853}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 854}

// Ends says "ends".
var Ends = Message{key: 855}

// New says "new".
var New = Message{key: 856}

// Migration says "migration".
var Migration = Message{key: 857}

// NewComparison says "New".
var NewComparison = Message{key: 858}

// Old says "Old".
var Old = Message{key: 859}

// Changed says "changed".
var Changed = Message{key: 860}

// Unchanged says "unchanged".
var Unchanged = Message{key: 861}

// Specification says "Specification".
var Specification = Message{key: 862}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 863}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 864}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 865}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 866}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 867}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{868, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{869, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{870, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 871}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{872, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{873, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 874}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 875}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{876, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{877, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 878}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{879, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 880}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{881, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{882, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{883, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 884}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 885}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 886}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 887}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 888}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 889}

// Number says "Number".
var Number = Message{key: 890}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 891}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{892, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 893}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{894, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{895, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 896}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 897}

// Planned says "Planned".
var Planned = Message{key: 898}

// Each says " (each)".
var Each = Message{key: 899}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{900, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{901, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 902}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 903}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 904}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 905}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 906}

// Contents says "Contents".
var Contents = Message{key: 907}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{908, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 909}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{910, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 911}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{912, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 913}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{914, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{915, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 916}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 917}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{918, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{919, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{920, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 921}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 922}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{923, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 924}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{925, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 926}

// OrderNoun says "Order".
var OrderNoun = Message{key: 927}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 928}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{929, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{930, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{931, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 932}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{933, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 934}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 935}

// Activated says "Activated".
var Activated = Message{key: 936}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{937, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 938}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 939}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{940, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 941}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{942, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{943, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{944, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{945, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{946, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{947, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{948, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{949, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 950}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{951, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{952, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{953, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{954, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 955}

// Partner says "Partner".
var Partner = Message{key: 956}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 957}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 958}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 959}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 960}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 961}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{962, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 963}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{964, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{965, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 966}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{967, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{968, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 969}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{970, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 971}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{972, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 973}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 974}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 975}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{976, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 977}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{978, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{979, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 980}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{981, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 982}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{983, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 984}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{985, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 986}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 987}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 988}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 989}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 990}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 991}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 992}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{993, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 994}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{995, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{996, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 997}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{998, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 999}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{1000, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1001}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1002, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1003}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1004}

// QuoteForHasNewComment says "Quote {quote} for {customer} has {n, plural, one {a new comment} other {{n} new comments}}.".
func QuoteForHasNewComment(quote string, customer string, n int) Message {
	return Message{1005, []any{quote, customer, n}}
}

// CommentsCited says "{n, plural, one {Comment} other {Comments}}".
func CommentsCited(n int) Message {
	return Message{1006, []any{n}}
}

// OtherCommentsAreInQuote says "{n, plural, one {{n} more comment is} other {{n} more comments are}} with the quote.".
func OtherCommentsAreInQuote(n int) Message {
	return Message{1007, []any{n}}
}

// ThereIsNewComment says "{n, plural, one {There is a new comment} other {There are {n} new comments}}".
func ThereIsNewComment(n int) Message {
	return Message{1008, []any{n}}
}

// NewCommentOnQuote says "{n, plural, one {New comment} other {{n} new comments}} on quote {quote}, {customer}".
func NewCommentOnQuote(n int, quote string, customer string) Message {
	return Message{1009, []any{n, quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1010, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1011}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1012}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1013}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1014}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1015}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1016, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1017}

// ItemsPerMonth says "{n, plural, one {{n} item, price per month} other {{n} items, price per month}}".
func ItemsPerMonth(n int) Message {
	return Message{1018, []any{n}}
}

// FirstPeriodColumn says "First period".
var FirstPeriodColumn = Message{key: 1019}

// ToDeliver says "To deliver".
var ToDeliver = Message{key: 1020}

// RestOfItemsIsInQuote says "Specification, delivery and price of each item are in the quote.".
var RestOfItemsIsInQuote = Message{key: 1021}

// CommaItems says "{n, plural, one {, item {numbers}} other {, items {numbers}}}".
func CommaItems(n int, numbers string) Message {
	return Message{1022, []any{n, numbers}}
}

// AndMoreOnPage says "And {n} more on the page.".
func AndMoreOnPage(n int) Message {
	return Message{1023, []any{n}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1024, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1025}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1026}

// HoursInline says "hours".
var HoursInline = Message{key: 1027}

// H says "h".
var H = Message{key: 1028}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1029}

// Level says "Level".
var Level = Message{key: 1030}

// Package says "Package".
var Package = Message{key: 1031}

// Ampere says "ampere".
var Ampere = Message{key: 1032}

// AtMost says "At most".
var AtMost = Message{key: 1033}

// Power says "Power".
var Power = Message{key: 1034}

// Space says "Space".
var Space = Message{key: 1035}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1036}

// Storage says "Storage".
var Storage = Message{key: 1037}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1038}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1039}

// Memory says "Memory".
var Memory = Message{key: 1040}

// Size says "Size".
var Size = Message{key: 1041}

// Seats says "seats".
var Seats = Message{key: 1042}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1043}

// SeatType says "Seat type".
var SeatType = Message{key: 1044}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1045}

// Channels says "channels".
var Channels = Message{key: 1046}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1047}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1048}

// Throughput says "Throughput".
var Throughput = Message{key: 1049}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1050}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1051}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1052}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1053}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1054, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1055, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1056}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1057}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1058}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1059}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1060}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1061}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1062, []any{level, n}}
}

// Administration says "Administration".
var Administration = Message{key: 1063}

// PartnersHeading says "Partners".
var PartnersHeading = Message{key: 1064}

// SearchPartners says "Search by name, id, KvK number or mailbox".
var SearchPartners = Message{key: 1065}

// NPartners says "{n, plural, one {{n} partner} other {{n} partners}}".
func NPartners(n int) Message {
	return Message{1066, []any{n}}
}

// NoPartnersYet says "There are no partners yet.".
var NoPartnersYet = Message{key: 1067}

// PartnerKind says "Kind".
var PartnerKind = Message{key: 1068}

// PartnerLevel says "Level".
var PartnerLevel = Message{key: 1071}

// AccountManagerHeading says "Account manager".
var AccountManagerHeading = Message{key: 1072}

// PartnerActive says "Active".
var PartnerActive = Message{key: 1073}

// PartnerBlocked says "Blocked".
var PartnerBlocked = Message{key: 1074}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1075}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1076}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1077}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1078}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1079}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1080}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1081}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1082}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1083}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1084}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1085}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1086}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1087}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1088}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1089}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1090}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1091}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1092}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1093}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1094}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1095}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1096}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1097}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1098}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1099}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1100, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1101}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1102}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1103}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1104}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1105}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1106}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1107}

// ItemInline says "item".
var ItemInline = Message{key: 1108}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1109}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1110}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1111}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1112}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1113}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1114}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1115}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1116}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1117}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1118}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list Message) Message {
	return Message{1119, []any{list}}
}

// Listed says "{first}, {rest}".
func Listed(first Message, rest Message) Message {
	return Message{1130, []any{first, rest}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1131}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1132}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1133}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1134}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1135}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1136}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1137}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1138}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1139}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1140}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1141, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1142, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1143, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1144}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1145}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1146}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1147}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1148}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1149}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1150}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1151}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1152}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1153}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1154, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1155}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1156}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1157}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1158}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1159}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1160}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1161}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1162}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1163}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1164}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1165}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1166}

// QuotaOfDayIsUsed says "You have reached the maximum for today. Please try again tomorrow.".
var QuotaOfDayIsUsed = Message{key: 1167}

// AtMostCustomersPerDay says "You can add at most {n} customers a day.".
func AtMostCustomersPerDay(n int) Message {
	return Message{1168, []any{n}}
}

// AtMostCommentsPerDay says "You can add at most {n} comments a day.".
func AtMostCommentsPerDay(n int) Message {
	return Message{1169, []any{n}}
}

// AtMostMbPerDay says "You can add at most {mb} MB of documents a day.".
func AtMostMbPerDay(mb int) Message {
	return Message{1170, []any{mb}}
}

// AtMostMbPerQuote says "You can add at most {mb} MB of documents to a quote.".
func AtMostMbPerQuote(mb int) Message {
	return Message{1171, []any{mb}}
}

// AtMostCartsAtOnce says "You can have at most {n} carts at once. Please empty another one first.".
func AtMostCartsAtOnce(n int) Message {
	return Message{1172, []any{n}}
}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1173}

// SeenInWhatWasAdded says "Take care when you open what was added. Seen in it: {found}.".
func SeenInWhatWasAdded(found string) Message {
	return Message{1174, []any{found}}
}

// SHA256InHex says "A SHA-256 of 64 hexadecimal digits.".
var SHA256InHex = Message{key: 1183}

// Base64 says "Base64, as in RFC 4648.".
var Base64 = Message{key: 1184}

// ThisItemStandsMoreThanOnce says "This item stands more than once.".
var ThisItemStandsMoreThanOnce = Message{key: 1185}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1186}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1187}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1188}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1189, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1190}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1191}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1192}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1193}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1194}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1195}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1196}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1197}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1198}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1199}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1200}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1201}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1202}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1203}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1204}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1205}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1206}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1207}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1208}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1209}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1210}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1211, []any{number}}
}

// NumberIsInRequest says "The number or range {number} is in request {quote} already, which is still open.".
func NumberIsInRequest(number string, quote string) Message {
	return Message{1212, []any{number, quote}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1213}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1214}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1215}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1216}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1217}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1218}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1219}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1220}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1221, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1222}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1223}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1224}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1225}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1226}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1227, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1228}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1229}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1230}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1231}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1232}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1233}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1234}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1235, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1236}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1237}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1238}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1239}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1240, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1241, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1242}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1243}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1244}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1245}

// Person says "person".
var Person = Message{key: 1246}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1247}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1248}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1249}

// CartInline says "cart".
var CartInline = Message{key: 1250}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1251}

// Document says "document".
var Document = Message{key: 1252}

// OrderInline says "order".
var OrderInline = Message{key: 1253}

// Job says "job".
var Job = Message{key: 1254}

// Session says "session".
var Session = Message{key: 1255}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1256}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1257}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1258, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1259}

// AtMostValues says "At most {n} values.".
func AtMostValues(n int) Message {
	return Message{1260, []any{n}}
}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1261}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1262}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1263}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1264}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1265}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1266, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1267, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1268}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1269, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1270}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1271}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1272}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1273}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1274}

// List says "a list".
var List = Message{key: 1275}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1276}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1277}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1278}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1279}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1280}

// TextInline says "a text".
var TextInline = Message{key: 1281}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1282}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1283}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1284}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1285}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1286}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1287}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1288}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1289}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1290}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1291}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1292}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1293}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1294}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1295}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1296}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1297}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1298}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1299}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1300}

// TooManyRequestsAtOnce says "Too many requests at once".
var TooManyRequestsAtOnce = Message{key: 1301}

// PleaseWaitMomentAndTry says "Please wait a moment and try again.".
var PleaseWaitMomentAndTry = Message{key: 1302}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1303}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1304}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1305}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1306}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1307}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1308}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1309}

// NotFound says "Not found".
var NotFound = Message{key: 1310}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1311}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1312}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1313}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1314, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1315}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1316}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1317}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1318}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1319}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1320}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1321}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1322, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1323}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1324}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1325}

// AuditHeading says "Proof of the confirmation".
var AuditHeading = Message{key: 1326}

// AuditIntro says "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.".
var AuditIntro = Message{key: 1327}

// InternetAddress says "IP address".
var InternetAddress = Message{key: 1328}

// ChecksumOfVersion says "Checksum of the agreed change (SHA-256)".
var ChecksumOfVersion = Message{key: 1329}

// ChecksumOfHistory says "Checksum of the history until then (SHA-256)".
var ChecksumOfHistory = Message{key: 1330}

// SealKey says "Key of the seal".
var SealKey = Message{key: 1331}

// SealOfOnecentral says "Seal of oneCentral (Ed25519)".
var SealOfOnecentral = Message{key: 1332}

// AccountOf says "Account".
var AccountOf = Message{key: 1333}

// DownloadProof says "Download the proof of this confirmation".
var DownloadProof = Message{key: 1334}

// BundleReadme says "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n".
var BundleReadme = Message{key: 1335}

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
		return Message{key: 1069}
	case "solutions":
		return Message{key: 1070}
	}
	return Plain(Text{NL: id, EN: id})
}

// CustomerField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CustomerField(id string) Message {
	switch id {
	case "legalName":
		return Message{key: 1120}
	case "country":
		return Message{key: 1121}
	case "kvk":
		return Message{key: 1122}
	case "address":
		return Message{key: 1123}
	case "contact":
		return Message{key: 1124}
	case "smallBusiness":
		return Message{key: 1125}
	case "language":
		return Message{key: 1126}
	case "reference":
		return Message{key: 1127}
	case "site":
		return Message{key: 1128}
	case "siteContact":
		return Message{key: 1129}
	}
	return Plain(Text{NL: id, EN: id})
}

// Finding is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Finding(id string) Message {
	switch id {
	case "scripts":
		return Message{key: 1175}
	case "actions":
		return Message{key: 1176}
	case "embeddedFiles":
		return Message{key: 1177}
	case "media":
		return Message{key: 1178}
	case "encryption":
		return Message{key: 1179}
	case "otherContent":
		return Message{key: 1180}
	case "noEnd":
		return Message{key: 1181}
	case "unread":
		return Message{key: 1182}
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
	311:  "youFindItUnderOrder",
	312:  "toQuote",
	313:  "state",
	314:  "thisQuoteCannotBeOrdered",
	315:  "itemColumn",
	316:  "signAndOrder",
	317:  "activateAndOrder",
	318:  "whatYouOrder",
	319:  "readQuoteWithItsSpecification",
	320:  "yourConfirmation",
	321:  "withOrderWeKeepThis",
	322:  "withOrderWeKeepWho",
	323:  "customersTitle",
	324:  "nothingHasBeenSavedYet",
	325:  "somethingInItChangedSince",
	326:  "thisFormWasSavedBefore",
	327:  "detailsOf",
	328:  "newCustomer",
	329:  "searchByNameReferenceKvk",
	330:  "noCustomerFoundWith",
	331:  "showAllCustomers",
	332:  "youHaveNoCustomersYetAddOne",
	333:  "yourReference",
	334:  "town",
	335:  "details",
	336:  "incomplete",
	337:  "complete",
	338:  "next",
	339:  "yourReferenceLabel",
	340:  "stillMissingForQuote",
	341:  "completeDetails",
	342:  "differencePerMonthInline",
	343:  "cartIsEmptyChooseNew",
	344:  "thisCustomerHasNoServices",
	345:  "reference",
	346:  "perMonthHeading",
	347:  "seeWhatCanBeUpgraded",
	348:  "quotesOfThisCustomer",
	349:  "changeDetails",
	350:  "youCanSaveWithReference",
	351:  "youCanSaveWithName",
	352:  "optional",
	353:  "save",
	354:  "cancel",
	355:  "contact",
	356:  "businessAddress",
	357:  "vatId",
	358:  "business",
	359:  "whereWeDeliverByDefault",
	360:  "languageOfQuote",
	361:  "no",
	362:  "yes",
	363:  "smallBusinessSignsWaiverFor",
	364:  "smallBusiness",
	365:  "eightDigitsDutchBusinessesOnly",
	366:  "kvkNumber",
	367:  "legalName",
	368:  "contactOnSite",
	369:  "installationAddress",
	370:  "postcode",
	371:  "houseNumber",
	372:  "street",
	373:  "eMail",
	374:  "telephone",
	375:  "country",
	376:  "empty",
	377:  "belowIsWhatYouFilled",
	378:  "thisCustomerWasChangedMeanwhile",
	379:  "perMonthOneOff",
	380:  "now",
	381:  "yourDecisionAs",
	382:  "thisCannotBeApprovedNow",
	383:  "whyMayVatCheckBe",
	384:  "giveDiscountOptional",
	385:  "perItemPercentageOrAmount",
	386:  "discountOnMonthlyPrice",
	387:  "discountOnOneOffCharge",
	388:  "showNewFiguresFirst",
	389:  "thisIsPreviewNothingHas",
	390:  "approveWithThisDiscount",
	391:  "approve",
	392:  "sendQuestion",
	393:  "yourQuestionToPartner",
	394:  "returnWithQuestion",
	395:  "declineForGood",
	396:  "reasonForPartner",
	397:  "decline",
	398:  "unit",
	399:  "onlyAccountManagerCanBe",
	400:  "thisPageIsNotFor",
	401:  "until",
	402:  "standIn",
	403:  "signForCustomer",
	404:  "activate",
	405:  "quote",
	406:  "progress",
	407:  "notedAtRequest",
	408:  "whoDecides",
	409:  "versions",
	410:  "historyAndComments",
	411:  "addComment",
	412:  "yourCommentYourAccountManager",
	413:  "addCommentForm",
	414:  "yourAnswer",
	415:  "answerRequestItselfStaysAs",
	416:  "sendAnswer",
	417:  "doesSomethingHaveToChange",
	418:  "reviseRequest",
	419:  "whatElseYouCanDo",
	420:  "revisingPutsContentInCart",
	421:  "reviseQuote",
	422:  "copyingPutsContentInCart",
	423:  "copyToCart",
	424:  "withdraw",
	425:  "reasonOptional",
	426:  "withdrawForGood",
	427:  "addPdfSignedElsewhere",
	428:  "wasQuoteSignedOutsideOf",
	429:  "signedPdfAtMost4",
	430:  "thisFileIsLargerThan",
	431:  "addPdf",
	432:  "quotes",
	433:  "customerOrNumber",
	434:  "all",
	435:  "status",
	436:  "superseded",
	437:  "expired",
	438:  "withdrawn",
	439:  "declined",
	440:  "ordered",
	441:  "approved",
	442:  "questionToYou",
	443:  "requested",
	444:  "weAreReviewingRequest",
	445:  "askAgain",
	446:  "answerQuestion",
	447:  "haveItOrdered",
	448:  "order",
	449:  "followOrder",
	450:  "youHaveNoQuotesYet",
	451:  "quotesNewestFirstAmountsWithout",
	452:  "validUntilShort",
	453:  "nextStep",
	454:  "nothingFoundHereYetLook",
	455:  "nothingFound",
	456:  "showAll",
	457:  "choosePdf",
	458:  "atMost4MbPlease",
	459:  "thisFileIsNotPdf",
	460:  "nameOfFile",
	461:  "yourAccountManagerIsTold",
	462:  "added",
	463:  "somethingWentWrong",
	464:  "logIn",
	465:  "pleaseAskYourAdministratorTo",
	466:  "yourAccountHasNoRole",
	467:  "nothingWasRecordedPleaseOpen",
	468:  "formIsNotComplete",
	469:  "tryAgain",
	470:  "toStartPage",
	471:  "toYourWorkList",
	472:  "additionalDiscount",
	473:  "withThisDiscount",
	474:  "givePercentageSuchAs12",
	475:  "atMost100",
	476:  "atMostTwoDecimals",
	477:  "welcome",
	478:  "overview",
	479:  "withOnecentralForDecision",
	480:  "onecentralHasQuestion",
	481:  "approvedWaitingForColleagueTo",
	482:  "readyToSign",
	483:  "approvedWaitingForColleagueToActivate",
	484:  "readyToActivate",
	485:  "becomesNewVersionOf",
	486:  "keptUntil",
	487:  "lastChanged",
	488:  "openCarts",
	489:  "orders",
	490:  "ordersUnderWay",
	491:  "ofDelivered",
	492:  "items",
	493:  "orderingAtOnecentral",
	494:  "herePartnersAskForNew",
	495:  "youCannotAskForQuotes",
	496:  "yourAccountIsBlocked",
	497:  "upgradeService",
	498:  "newService",
	499:  "nothingIsOpenChooseService",
	500:  "waived",
	501:  "alternative",
	502:  "canBeWaivedWithReason",
	503:  "forUsToReview",
	504:  "blocks",
	505:  "note",
	506:  "upTo",
	507:  "yourAccountManager",
	508:  "noLongerNeeded",
	509:  "returned",
	510:  "declinedInline",
	511:  "approvedInline",
	512:  "waitsFor",
	513:  "waitsForDecision",
	514:  "by",
	515:  "overThisRoleDecidesToo",
	516:  "notDelivered",
	517:  "cancelled",
	518:  "delivered",
	519:  "orderReleased",
	520:  "documentSignedElsewhereAdded",
	521:  "documentOfVersionMade",
	522:  "comment",
	523:  "handedOverTo",
	524:  "versionSuperseded",
	525:  "versionExpired",
	526:  "versionWithdrawn",
	527:  "versionReturnedWithQuestion",
	528:  "versionDeclined",
	529:  "versionApproved",
	530:  "agreedToVersion",
	531:  "discountGivenVersion",
	532:  "versionIsBeingRevised",
	533:  "questionAnsweredWithVersion",
	534:  "versionRequested",
	535:  "skipToContent",
	536:  "mainMenu",
	537:  "logOut",
	538:  "referenceOfThisPage",
	539:  "partnerMadeRequestAndWaits",
	540:  "logInAndJudge",
	541:  "thisPageByItselfDecides",
	542:  "yourDecisionIsAsked",
	543:  "linkWasMadeForSomebody",
	544:  "thisRequestDoesNotWait",
	545:  "thisVersionHasBeenDecided",
	546:  "thereIsNothingLeftTo",
	547:  "seeRequest",
	548:  "versionThatThisLinkWas",
	549:  "thereIsNewerVersion",
	550:  "toNewestVersion",
	551:  "days",
	552:  "hours",
	553:  "lessThanHour",
	554:  "inTheseWeeksNothingWas",
	555:  "youManageNoPartnersAnd",
	556:  "weeks",
	557:  "numbers",
	558:  "toNumbers",
	559:  "thereIsNoSuchPeriod",
	560:  "exclVatOrders",
	561:  "wonPerMonth",
	562:  "businessDaysMedian9In",
	563:  "fromDecisionToOrder",
	564:  "fromRequestToDecision",
	565:  "ofWhichOrderedByNow",
	566:  "filledMedianOutlined9In",
	567:  "businessDaysFromDecisionTo",
	568:  "filledMedianOutlined9In10Were",
	569:  "businessDaysFromRequestTo",
	570:  "differencePerMonthOfOrders",
	571:  "wonPerMonthByWeek",
	572:  "ofWhichOrdered",
	573:  "outlinedRequestedFilledOfThose",
	574:  "requestsPerWeek",
	575:  "n9In10Within",
	576:  "barForEachWeekFrom",
	577:  "together",
	578:  "weekFromMonday",
	579:  "toOrder90",
	580:  "toOrderMedian",
	581:  "toDecision90",
	582:  "toDecisionMedian",
	583:  "decided",
	584:  "orderedByNow",
	585:  "period",
	586:  "byPartner",
	587:  "byWeek",
	588:  "downloadAsCsv",
	589:  "timesAreInBusinessDays",
	590:  "wonPerMonthEuroExcl",
	591:  "businessDaysToOrder90",
	592:  "businessDaysToOrderMedian",
	593:  "orderedInline",
	594:  "businessDaysToDecision90",
	595:  "businessDaysToDecisionMedian",
	596:  "decidedInline",
	597:  "ofWhichOrderedByNowInline",
	598:  "requestedInline",
	599:  "partnerId",
	600:  "yourAccountManagerReleasesOrder",
	601:  "waitsForRelease",
	602:  "deliveredTitle",
	603:  "waitsForOnecentral",
	604:  "released",
	605:  "statement",
	606:  "on",
	607:  "signatory",
	608:  "activatedBy",
	609:  "signedBy",
	610:  "serviceNumber",
	611:  "deliveredOn",
	612:  "wasPlannedFor",
	613:  "businessDaysLeadTimeBusinessDays",
	614:  "plannedDate",
	615:  "specificationInQuote",
	616:  "confirmation",
	617:  "quoteOrder",
	618:  "cancelThisItem",
	619:  "reason",
	620:  "cancelItem",
	621:  "notDeliveredTitle",
	622:  "cancelledTitle",
	623:  "partlyDone",
	624:  "inProgress",
	625:  "of",
	626:  "youHaveNoOrdersYet",
	627:  "ordersNewestFirstAmountsWithout",
	628:  "orderedOn",
	629:  "nextDate",
	630:  "thisIsWhereOnecentralsPartners",
	631:  "engineeringJudgesDesign",
	632:  "inStepsOf",
	633:  "fromTo",
	634:  "atLeastThatOfWhat",
	635:  "toTimes",
	636:  "needsDocument",
	637:  "notTogetherWith",
	638:  "countsForAll",
	639:  "atMostMax",
	640:  "referenceOf",
	641:  "none",
	642:  "goesWithOneOf",
	643:  "inCartInline",
	644:  "toThisCustomersCart",
	645:  "onlyVersionStillCounts",
	646:  "youAreLookingAtEarlier",
	647:  "thisQuoteWasValidUntil",
	648:  "weHaveQuestion",
	649:  "thisQuoteIsOrder",
	650:  "approvedYouCanOrderUntil",
	651:  "youWillGetEMail",
	652:  "weAreReviewingYourRequest",
	653:  "pdfIsStillBeingMadeWhichUsually",
	654:  "onlyColleagueWhoMaySign",
	655:  "byValidUntil",
	656:  "waitsForYourAnswer",
	657:  "and",
	658:  "waitsForList",
	659:  "yourAnswerToOurQuestion",
	660:  "forYourCustomerWithPrices",
	661:  "forYourCustomerWithoutPrices",
	662:  "quoteAsPdf",
	663:  "versionNumber",
	664:  "pleaseCheckTheseFields",
	665:  "notEverythingIsRightYet",
	666:  "documents",
	667:  "numbersLabel",
	668:  "noteLabel",
	669:  "requestedDate",
	670:  "plannedUntil",
	671:  "optionsWhatOneAdds",
	672:  "different",
	673:  "same",
	674:  "thisChoice",
	675:  "firstChoice",
	676:  "comparison",
	677:  "yesInline",
	678:  "noInline",
	679:  "giveReasonIfYouLet",
	680:  "quoteRequest",
	681:  "toYourDecision",
	682:  "checks",
	683:  "vatHeading",
	684:  "yourCommentPartnerReadsIt",
	685:  "monthsLeft",
	686:  "runsOnMonthly",
	687:  "terminated",
	688:  "suspended",
	689:  "active",
	690:  "contactHeading",
	691:  "address",
	692:  "monthlyPriceExclVat",
	693:  "identifier",
	694:  "untilTermEndsRemaining",
	695:  "productIdentifierReferenceOrTown",
	696:  "allCustomers",
	697:  "allProducts",
	698:  "upgrade",
	699:  "notPossibleNow",
	700:  "possibleNow",
	701:  "allServices",
	702:  "show",
	703:  "tickServicesToChangeThem",
	704:  "tickAllOnThisPage",
	705:  "whatIsPossible",
	706:  "changeTickedServices",
	707:  "moreServices",
	708:  "nothingFoundYetThereAre",
	709:  "thereIsNoServiceLike",
	710:  "showAllServices",
	711:  "yourCustomersHaveNoServices",
	712:  "seeCatalogue",
	713:  "chooseNameId",
	714:  "upgradableTo",
	715:  "moveToPrefix",
	716:  "changeNameId",
	717:  "changeOfThisServiceIs",
	718:  "onlyMoveIsPossible",
	719:  "thisServiceCannotChangeNow",
	720:  "seeOpenOrder",
	721:  "changeThisService",
	722:  "runsOver",
	723:  "configuration",
	724:  "upgradable",
	725:  "changesChanged",
	726:  "newServices",
	727:  "answerToYourQuestion",
	728:  "requestedOn",
	729:  "requestedBy",
	730:  "vatReviewWaivedBy",
	731:  "toNewFigures",
	732:  "pleaseSeeWhatThisDiscount",
	733:  "nothingHasBeenRecordedYet",
	734:  "discountOnOneOffChargeInline",
	735:  "discountOnMonthlyPriceInline",
	736:  "consent",
	737:  "mandate",
	738:  "positionOfWhoSigns",
	739:  "nameOfWhoSigns",
	740:  "answer",
	741:  "signedPdf",
	742:  "question",
	743:  "vatCheck",
	744:  "thisVersionWasValidUntil",
	745:  "returnedWithQuestion",
	746:  "partnerCanOrderUntil",
	747:  "thisVersionDoesNotWait",
	748:  "youHaveApprovedThisVersion",
	749:  "stillToBeDecidedBy",
	750:  "unchangedCount",
	751:  "linesCount",
	752:  "linesInline",
	753:  "detailsOfRequest",
	754:  "itemNumber",
	755:  "workList",
	756:  "thisIsOnecentralsWorkList",
	757:  "serviceChangedSinceYouSaw",
	758:  "nothingWasPutInCart",
	759:  "editChangeInCart",
	760:  "cartTakesOneChangeOf",
	761:  "thisServiceIsInCart",
	762:  "changeName",
	763:  "keepName",
	764:  "thisCannotBeCalculatedYet",
	765:  "differencePerMonthOneOff",
	766:  "noChangeToCalculate",
	767:  "afterThisMoveThereIsLess",
	768:  "measureShrinks",
	769:  "optionDoesNotGoAlong",
	770:  "thisServiceCannotChangeNowUpgrade",
	771:  "whatChanges",
	772:  "takingNumbersAlong",
	773:  "saveChangeInCart",
	774:  "addToCartButton",
	775:  "nowAndAfterChange",
	776:  "chooseWhatChangesHereYou",
	777:  "amountsExcludeVatUnlessThey",
	778:  "whatEachNumberDoesTo",
	779:  "oneNumberOrRangePer",
	780:  "suchAsCustomersPoNumber",
	781:  "emptyAsEarlyAsPossibleChangeThat",
	782:  "nowInline",
	783:  "nowN",
	784:  "nowOnWithout",
	785:  "nowHad",
	786:  "atMostText",
	787:  "keepCurrentTerm",
	788:  "numbersToTakeAlong",
	789:  "currentOperatorOfNumbers",
	790:  "referenceOfDocument",
	791:  "referenceOfPortingMandate",
	792:  "perMonthAmount",
	793:  "sameMonthlyPrice",
	794:  "onAgreedDay",
	795:  "afterEndOfTerm",
	796:  "onFirstOfMonth",
	797:  "asSoonAsItCan",
	798:  "staysUntil",
	799:  "newUntil",
	800:  "nothingWaitsForYou",
	801:  "nothingThatWaitsForYou",
	802:  "giveAmountSuchAs1",
	803:  "chooseOneOfOptions",
	804:  "amountFromPerMonthOr",
	805:  "waiting",
	806:  "youDecideAs",
	807:  "n7DaysOrLonger",
	808:  "n3DaysOrLonger",
	809:  "n1DayOrLonger",
	810:  "agreed",
	811:  "notYet",
	812:  "filter",
	813:  "showEverything",
	814:  "youStandInFor",
	815:  "waitingSince",
	816:  "alsoNeeded",
	817:  "nobodyElse",
	818:  "colleagueYouChooseHereCan",
	819:  "nobodyStandsInForYou",
	820:  "removeName",
	821:  "addStandIn",
	822:  "colleague",
	823:  "chooseAccountManager",
	824:  "firstDay",
	825:  "lastDay",
	826:  "add",
	827:  "thisDocumentWasMadeFrom",
	828:  "referenceHeading",
	829:  "total",
	830:  "totalOfThisQuote",
	831:  "onWaivedForCustomerMaximum",
	832:  "termOver24Months",
	833:  "remarks",
	834:  "conditions",
	835:  "thisQuoteIsSubjectTo",
	836:  "leadTimesAreInBusiness",
	837:  "firstPeriodIsCalculatedOn",
	838:  "allAmountsAreInEuro",
	839:  "validity",
	840:  "validUntilDay",
	841:  "thisOfferIs",
	842:  "thisQuoteIs",
	843:  "validityIsSetOnApproval",
	844:  "signature",
	845:  "placeAndDate",
	846:  "position",
	847:  "onBehalfOf",
	848:  "youAgreeToQuoteAnd",
	849:  "agreedHeading",
	850:  "activatesThisQuoteInPartner",
	851:  "activation",
	852:  "thisCopyIsForYour",
	853:  "forYourInformation",
	854:  "monthlyPrice",
	855:  "ends",
	856:  "new",
	857:  "migration",
	858:  "newComparison",
	859:  "old",
	860:  "changed",
	861:  "unchanged",
	862:  "specification",
	863:  "siteAndContact",
	864:  "deliveryAndTerm",
	865:  "changeNoun",
	866:  "migrationHeading",
	867:  "linkedTo",
	868:  "endOfTerm",
	869:  "startOfMonth",
	870:  "runsUntilRemaining",
	871:  "runsMonthly",
	872:  "fromCompletionPlannedUntil",
	873:  "itemNumberText",
	874:  "site",
	875:  "promisedDocument",
	876:  "more",
	877:  "andTrimSpace",
	878:  "openThisQuoteInPartner",
	879:  "referenceShort",
	880:  "draftNotYetApprovedBy",
	881:  "vatIdJoined",
	882:  "kvkTradeRegister",
	883:  "statutorySeat",
	884:  "yourPartner",
	885:  "customerSite",
	886:  "customerReference",
	887:  "yourVatId",
	888:  "yourKvkNumber",
	889:  "yourSupplier",
	890:  "number",
	891:  "setOnApproval",
	892:  "weArePleasedToOffer",
	893:  "forChangeYouSeeWhat",
	894:  "thisDocumentSpecifiesWhatHas",
	895:  "changesToExistingServices",
	896:  "whatChangesOverview",
	897:  "leadTimeBusinessDays",
	898:  "planned",
	899:  "each",
	900:  "option",
	901:  "eachCount",
	902:  "slaRepairTimeAvailability",
	903:  "requestQuoteOrChangeCart",
	904:  "openCart",
	905:  "willBeRemovedOn",
	906:  "lastChangedBy",
	907:  "contents",
	908:  "cartForWasLastChanged",
	909:  "yourCartIsStillOpen",
	910:  "yourCartWillBeRemoved",
	911:  "effectiveDate",
	912:  "itemNumberName",
	913:  "explanation",
	914:  "textReason",
	915:  "textPositionState",
	916:  "progressOfEachItem",
	917:  "inCartHeading",
	918:  "dayDutchTime",
	919:  "referenceChecksum",
	920:  "moment",
	921:  "sentAutomaticallyByOnecentral",
	922:  "downloadConfirmationPdf",
	923:  "dear",
	924:  "dearSirOrMadam",
	925:  "fromLabelBy",
	926:  "orderStateLabel",
	927:  "orderNoun",
	928:  "viewOrder",
	929:  "onConfirmed",
	930:  "byConfirmed",
	931:  "quoteForWasConfirmedAnd",
	932:  "orderWasReceived",
	933:  "orderReceived",
	934:  "orderWasReleasedForDelivery",
	935:  "accountManagerReleasesOrderFor",
	936:  "activated",
	937:  "textSignerSignerFunction",
	938:  "signed",
	939:  "releasedOn",
	940:  "orderOfForCanBe",
	941:  "orderWasReleasedForDeliveryOrder",
	942:  "orderReleasedOrderCustomer",
	943:  "orderDelivered",
	944:  "deliveryInOrder",
	945:  "orderForWasDelivered",
	946:  "inOrderForWasDelivered",
	947:  "cancellationInOrder",
	948:  "orderForWasCancelled",
	949:  "inOrderForWasCancelled",
	950:  "deliveryFailed",
	951:  "deliveryFailedInOrder",
	952:  "orderForCouldNotBe",
	953:  "inOrderForCouldNot",
	954:  "orderForIsPartlySettled",
	955:  "existingServiceStaysAsIt",
	956:  "partner",
	957:  "partnersAnswerToQuestion",
	958:  "oneDecisionFromYourGroup",
	959:  "thisLinkIsPersonalOnly",
	960:  "reviewAndDecide",
	961:  "decideBefore",
	962:  "forOfRequestsQuoteYou",
	963:  "yourApprovalIsRequested",
	964:  "approvalRequested",
	965:  "ofRequestedQuoteForOn",
	966:  "yourDecisionIsStillNeeded",
	967:  "reminderWaitsForYourDecision",
	968:  "ofRequestedQuoteForOnPartnersAccount",
	969:  "yourDecisionAsStandIn",
	970:  "asStandInWaitsFor",
	971:  "viewQuote",
	972:  "quoteForWaitsForPartners",
	973:  "requestWasReturnedWithQuestion",
	974:  "youCanSubmitRequestAgain",
	975:  "answerTheQuestion",
	976:  "beforeQuoteForCanBe",
	977:  "thereIsQuestionAboutYour",
	978:  "questionAboutQuote",
	979:  "requestOfQuoteForWas",
	980:  "quoteWasDeclined",
	981:  "quoteDeclined",
	982:  "youCanCopyQuoteTo",
	983:  "quoteForIsApprovedAnd",
	984:  "quoteIsApproved",
	985:  "quoteApproved",
	986:  "howToConfirmCheckConfirmation",
	987:  "howToConfirmCheckConfirmationPdfAnd",
	988:  "partnerCanNowSignIt",
	989:  "partnerCanNowActivateIt",
	990:  "reviewAndSign",
	991:  "reviewAndActivate",
	992:  "ifYouDoNotWant",
	993:  "quoteForIsApprovedBut",
	994:  "quoteIsAboutToExpire",
	995:  "quoteExpiresOn",
	996:  "quoteForWasWithdrawnAnd",
	997:  "quoteWasWithdrawn",
	998:  "quoteWithdrawn",
	999:  "wasValidUntil",
	1000: "quoteForWasNotConfirmed",
	1001: "quoteHasExpired",
	1002: "quoteExpired",
	1003: "commentDoesNotChangeQuote",
	1004: "readAndReply",
	1005: "quoteForHasNewComment",
	1006: "commentsCited",
	1007: "otherCommentsAreInQuote",
	1008: "thereIsNewComment",
	1009: "newCommentOnQuote",
	1010: "mailAboutNotDelivered",
	1011: "viewDetails",
	1012: "mailNotDelivered",
	1013: "messageOfOnecentralHasFinally",
	1014: "mailCouldNotBeDelivered",
	1015: "whyYourDecisionIsNeeded",
	1016: "customerWaivesLongestTermFor",
	1017: "alternativeLabel",
	1018: "itemsPerMonth",
	1019: "firstPeriodColumn",
	1020: "toDeliver",
	1021: "restOfItemsIsInQuote",
	1022: "commaItems",
	1023: "andMoreOnPage",
	1024: "waivedBy",
	1025: "toJudge",
	1026: "whatToLookAt",
	1027: "hoursInline",
	1028: "h",
	1029: "repairTime",
	1030: "level",
	1031: "package",
	1032: "ampere",
	1033: "atMost",
	1034: "power",
	1035: "space",
	1036: "gbStorage",
	1037: "storage",
	1038: "storageSsd",
	1039: "gbMemory",
	1040: "memory",
	1041: "size",
	1042: "seats",
	1043: "seatsCharacteristic",
	1044: "seatType",
	1045: "numbersInline",
	1046: "channels",
	1047: "voiceChannels",
	1048: "dataBundle",
	1049: "throughput",
	1050: "bandwidth",
	1051: "thisProductHasNoTiers",
	1052: "thisProductHasNoSuch",
	1053: "thisProductHasNoNumber",
	1054: "cannotBeCombinedWith",
	1055: "atMostSentence",
	1056: "thisProductHasNoSuchOption",
	1057: "onlyAdministratorCanDoThis",
	1058: "changeAccountManagerWithIts",
	1059: "chooseNlOrEn",
	1060: "nameAccountManager",
	1061: "thereIsNoSuchLevel",
	1062: "levelOfPartners",
	1063: "administration",
	1064: "partnersHeading",
	1065: "searchPartners",
	1066: "nPartners",
	1067: "noPartnersYet",
	1068: "partnerKind",
	1069: "kindOfPartner.reseller",
	1070: "kindOfPartner.solutions",
	1071: "partnerLevel",
	1072: "accountManagerHeading",
	1073: "partnerActive",
	1074: "partnerBlocked",
	1075: "chooseResellerOrSolutions",
	1076: "lettersDigitsAnd",
	1077: "thisIsNoAccountManager",
	1078: "notRoleOfOnecentral",
	1079: "nameSubject",
	1080: "onlyAccountManagerCanDo",
	1081: "somebodyElseThanYourself",
	1082: "periodFromFirstToLast",
	1083: "atMostTwenty",
	1084: "thisHasBeenDecidedAlready",
	1085: "thisVersionDoesNotWaitForYou",
	1086: "youHaveDecidedOnThis",
	1087: "requesterDoesNotDecide",
	1088: "onlyAccountManagerCanWaive",
	1089: "onlyAccountManagerGivesDiscounts",
	1090: "thisVersionCannotBePriced",
	1091: "thereIsNoSuchItem",
	1092: "fromZeroToAmountItself",
	1093: "from0To10000",
	1094: "givePercentageOrAmount",
	1095: "namePartner",
	1096: "youHaveNoRoleHere",
	1097: "partnerInline",
	1098: "onlyPartnerCanDoThis",
	1099: "quoteInline",
	1100: "pngOrJpegOfAt",
	1101: "tooLightContrastWithWhite",
	1102: "colourLike0e3c61",
	1103: "atMost80Services",
	1104: "serviceNoun",
	1105: "cartChangedMeanwhile",
	1106: "atMost80ItemsPer",
	1107: "from1To80Items",
	1108: "itemInline",
	1109: "thereIsNothingToLink",
	1110: "thisCustomerHasNoSuch",
	1111: "thereIsNoSuchProduct",
	1112: "calculationChangedSinceYouSaw",
	1113: "nameHashOfWhatYou",
	1114: "dateNotInFuture",
	1115: "thisServiceIsInCartAlready",
	1116: "atMost80ItemsAnd",
	1117: "cartIsEmpty",
	1118: "vatTreatmentOfThisCustomer",
	1119: "completeCustomersDetails",
	1120: "customerField.legalName",
	1121: "customerField.country",
	1122: "customerField.kvk",
	1123: "customerField.address",
	1124: "customerField.contact",
	1125: "customerField.smallBusiness",
	1126: "customerField.language",
	1127: "customerField.reference",
	1128: "customerField.site",
	1129: "customerField.siteContact",
	1130: "listed",
	1131: "yourAccountIsBlockedContact",
	1132: "serviceChangedSinceRequest",
	1133: "linkedServiceIsTerminated",
	1134: "iSignForCustomerAm",
	1135: "iActivateThisOrderFor",
	1136: "nameSha256OfDocument",
	1137: "confirmThatYouMaySign",
	1138: "enterYourName",
	1139: "enterYourPosition",
	1140: "thereIsNoOrderWithout",
	1141: "thisQuoteWasValidUntilUntil",
	1142: "thisQuoteIsOrderAlready",
	1143: "thisPartnerConfirmsOtherwise",
	1144: "thisIsNotDocumentOf",
	1145: "documentIsStillBeingDrawn",
	1146: "giveNameOrReference",
	1147: "customerChangedMeanwhile",
	1148: "partnerChangedMeanwhile",
	1149: "personChangedMeanwhile",
	1150: "giveAddressOfDelivery",
	1151: "whetherThisCanBeDelivered",
	1152: "thisCannotBeDeliveredAt",
	1153: "giveCurrentOperatorAndNumbers",
	1154: "promiseDocument",
	1155: "portingMandate",
	1156: "smallBusinessMustExpresslyAccept",
	1157: "numberPortIsInProgress",
	1158: "thisServiceIsBeingTerminated",
	1159: "thisServiceIsSuspended",
	1160: "thisServiceIsTerminated",
	1161: "orderOnThisServiceIs",
	1162: "thisProductIsAtEnd",
	1163: "thisServiceCannotBeUpgraded",
	1164: "onlyQuoteThatEndedWithout",
	1165: "thereIsNoSuchQuote",
	1166: "notPdf",
	1167: "quotaOfDayIsUsed",
	1168: "atMostCustomersPerDay",
	1169: "atMostCommentsPerDay",
	1170: "atMostMbPerDay",
	1171: "atMostMbPerQuote",
	1172: "atMostCartsAtOnce",
	1173: "atMost4Mb",
	1174: "seenInWhatWasAdded",
	1175: "finding.scripts",
	1176: "finding.actions",
	1177: "finding.embeddedFiles",
	1178: "finding.media",
	1179: "finding.encryption",
	1180: "finding.otherContent",
	1181: "finding.noEnd",
	1182: "finding.unread",
	1183: "sHA256InHex",
	1184: "base64",
	1185: "thisItemStandsMoreThanOnce",
	1186: "pieceOfEvidence",
	1187: "fromDayOfOrderUntil",
	1188: "containsControlCharacter",
	1189: "atMostCharacters",
	1190: "thisFieldIsRequired",
	1191: "postcodeLike1234Ab",
	1192: "countryCodeOfTwoLetters",
	1193: "telephoneNumberLike0201234567Or",
	1194: "eMailAddressLikeName",
	1195: "noValidVatIdOf",
	1196: "eightDigitsForDutchBusinesses",
	1197: "nameServiceOrItem",
	1198: "atMostFive",
	1199: "dateInThisCentury",
	1200: "from0To120Months",
	1201: "withModifyOnly",
	1202: "nameVersionOfServiceThat",
	1203: "nameServiceThatChanges",
	1204: "chooseProduct",
	1205: "chooseAddOrModify",
	1206: "unknownOption",
	1207: "unknownCharacteristic",
	1208: "tooManyCharacteristicsOrOptions",
	1209: "from0To1000",
	1210: "numberCannotBePorted",
	1211: "numberStandsTwice",
	1212: "numberIsInRequest",
	1213: "numberLike0201234567OrRange",
	1214: "atMostTwentyNumbersOr",
	1215: "choose1326Or52",
	1216: "theseNumbersAreForAccount",
	1217: "thisServiceNoLongerExists",
	1218: "thisProductCannotBeOrdered",
	1219: "thisServiceCannotMoveTo",
	1220: "serviceChangedSinceYouSawItLook",
	1221: "priceChangedSinceYouSaw",
	1222: "product",
	1223: "thereIsNoDocumentUntil",
	1224: "chooseAcknowledgedInprogressOrPartial",
	1225: "hashIsNotOfThis",
	1226: "thereIsNoSuchVersion",
	1227: "thereIsNewerVersionLatest",
	1228: "oneOrMoreChecksDid",
	1229: "contractingPartyChangedSinceRequest",
	1230: "thisCustomersCartIsNot",
	1231: "youMayNotDoThis",
	1232: "thisProductDoesNotCome",
	1233: "theseChangesTakeEffectAt",
	1234: "nothingChanges",
	1235: "thisCanBeDoneOn",
	1236: "thisCannotBeDoneInState",
	1237: "linksInCartOnly",
	1238: "amountsExcludeVatVatTreatment",
	1239: "vatReverseChargedToCustomer",
	1240: "thereIsCatalogueFromAlready",
	1241: "thereIsAnotherCatalogue",
	1242: "tooBusyAtMomentTry",
	1243: "thisIsTooMuchText",
	1244: "thisCursorIsNotOf",
	1245: "customerInline",
	1246: "person",
	1247: "thisRoleDoesNotDecide",
	1248: "orderInThisStateIs",
	1249: "thisIdempotencyKeyWasUsed",
	1250: "cartInline",
	1251: "versionOfQuote",
	1252: "document",
	1253: "orderInline",
	1254: "job",
	1255: "session",
	1256: "chooseAccountmanagerSalesmanagerOrEngineering",
	1257: "requestDidNotArriveIn",
	1258: "thisIsNotJsonLook",
	1259: "thisIsNotUtf8",
	1260: "atMostValues",
	1261: "nestedTooDeeply",
	1262: "thisFieldStandsMoreThan",
	1263: "thisParameterStandsMoreThan",
	1264: "thereIsNoSuchParameter",
	1265: "queryStringIsMalformed",
	1266: "wholeNumberFrom1To",
	1267: "chooseFrom",
	1268: "anotherVersionThanOneIn",
	1269: "send",
	1270: "object",
	1271: "withoutPricesWithForCustomer",
	1272: "atMost100Characters",
	1273: "anotherServiceThanOneIn",
	1274: "modifyOnly",
	1275: "list",
	1276: "dateLike20261117",
	1277: "nullCannotBeHereLeave",
	1278: "thereIsNoSuchField",
	1279: "wholeNumber",
	1280: "trueOrFalse",
	1281: "textInline",
	1282: "thisLinkHasExpired",
	1283: "thisLinkHasBeenRevoked",
	1284: "weDidNotMakeThis",
	1285: "thisLinkIsNotValid",
	1286: "itMayHaveBeenCut",
	1287: "thisLinkIsNotComplete",
	1288: "pleaseTryAgain",
	1289: "loginDidNotWork",
	1290: "loggingInIsNotPossible",
	1291: "nothingWasRecordedPleaseLog",
	1292: "youCannotLogInHere",
	1293: "youHaveNoAccessHere",
	1294: "thisFormDidNotCome",
	1295: "thisDoesNotExistOr",
	1296: "whatWaitsForYourDecision",
	1297: "pleaseTryAgainInMoment",
	1298: "somethingWentWrongTitle",
	1299: "requestWasAbandoned",
	1300: "oneMomentPlease",
	1301: "tooManyRequestsAtOnce",
	1302: "pleaseWaitMomentAndTry",
	1303: "nameVersionThatYouSaw",
	1304: "thisIsNotRight",
	1305: "thisMediaTypeCannotBe",
	1306: "tooMuchWasSent",
	1307: "whatYouSawChangedMeanwhile",
	1308: "thisCannotBeDoneNow",
	1309: "thisMethodCannotBeUsed",
	1310: "notFound",
	1311: "noAccessToThisPage",
	1312: "youAreNotLoggedIn",
	1313: "thisIsOurFaultPlease",
	1314: "atMostKb",
	1315: "nothingWasRecordedPleaseSend",
	1316: "nameOneEtagInQuotes",
	1317: "weakEtagMatchesNothing",
	1318: "nameInIfMatchEtag",
	1319: "onlyStarWithoutIfMatch",
	1320: "from1To255Visible",
	1321: "giveEveryRequestKeyOf",
	1322: "iAmMandatedByTo",
	1323: "itCannotGoInCart",
	1324: "recordIsDamaged",
	1325: "documentIsDamaged",
	1326: "auditHeading",
	1327: "auditIntro",
	1328: "internetAddress",
	1329: "checksumOfVersion",
	1330: "checksumOfHistory",
	1331: "sealKey",
	1332: "sealOfOnecentral",
	1333: "accountOf",
	1334: "downloadProof",
	1335: "bundleReadme",
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
	311:  "order text",
	313:  "state text",
	327:  "displayName text",
	379:  "netMRC money,nrc money",
	380:  "now percent",
	401:  "from date,until date",
	460:  "text text",
	462:  "showable text",
	485:  "quote text",
	491:  "done number,items text",
	492:  "n number",
	501:  "list text",
	506:  "who message",
	512:  "name text",
	514:  "name text,decidedAt moment",
	515:  "manualDiscountBasisPointsOver percent,role message",
	521:  "number text",
	523:  "name text",
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
	534:  "number text",
	548:  "message text",
	551:  "n number",
	552:  "hours number",
	556:  "text text",
	560:  "ordered number",
	562:  "lead text",
	565:  "conversion text",
	572:  "requested number,converted number",
	575:  "lead text,lead2 text",
	576:  "first text,last text,says text",
	610:  "service text",
	613:  "leadTimeBusinessDays number",
	625:  "done number,len number",
	632:  "step number",
	633:  "low number,high number",
	634:  "label text",
	635:  "label text,min number,max number,label2 text",
	636:  "documentName message",
	637:  "name name",
	638:  "count message",
	639:  "max number",
	640:  "name text",
	642:  "list text",
	645:  "latest number",
	647:  "until text",
	649:  "order text",
	650:  "until text",
	655:  "validUntil date",
	658:  "list text",
	663:  "number number",
	670:  "term message,ends date",
	685:  "remainingMonths number",
	694:  "term message,ends date,remaining text",
	713:  "name text,id text",
	716:  "name text,id text",
	725:  "changed number",
	726:  "added number",
	730:  "name text,at moment,reason text",
	744:  "validUntil date",
	746:  "validUntil date",
	749:  "list text",
	750:  "n number",
	751:  "n number",
	752:  "n number,numbers text",
	754:  "number number",
	762:  "name name",
	763:  "name name",
	765:  "amount difference,nrc money,effectiveDate date",
	768:  "measure text,before number,after number",
	769:  "option message",
	783:  "n text",
	784:  "effect text",
	785:  "had number",
	786:  "max text",
	787:  "remaining text",
	790:  "rest text",
	792:  "amount difference",
	798:  "months text,ends date",
	799:  "months text,ends date",
	820:  "name text",
	827:  "quote text",
	831:  "day text,name text",
	835:  "conditions text",
	840:  "what text,day date",
	847:  "party text",
	848:  "quote text,partner text",
	850:  "partner text",
	852:  "partner text",
	868:  "day text",
	869:  "day text",
	870:  "length text,ends date,term message",
	872:  "length text,ends date",
	873:  "number number,text text",
	876:  "int64 number",
	877:  "trimSpace text",
	879:  "short text",
	881:  "joined text",
	882:  "joined text",
	883:  "joined text,joined2 text",
	892:  "what text,detail text",
	894:  "partner text,what text",
	895:  "changed number",
	900:  "name text",
	901:  "count number",
	908:  "customerName text,updatedAt moment,removedOn date",
	910:  "removedOn date,customerName text",
	912:  "number number,name text",
	914:  "reason text",
	915:  "position text,state message",
	918:  "day date",
	919:  "quote text,short text",
	920:  "at moment",
	923:  "name text",
	925:  "label text,by text",
	929:  "confirmed text",
	930:  "confirmed text",
	931:  "quote text,customer text,text text",
	933:  "order text,customer text",
	937:  "signer text,signerFunction text",
	940:  "order text,name text,customer text",
	942:  "order text,customer text",
	943:  "order text,customer text",
	944:  "order text,customer text",
	945:  "order text,customer text",
	946:  "order text,customer text,position text",
	947:  "order text,customer text",
	948:  "order text,customer text",
	949:  "order text,customer text,position text",
	951:  "order text,customer text",
	952:  "order text,customer text",
	953:  "order text,customer text,position text",
	954:  "order text,customer text",
	962:  "customer text,name text,name2 text,role message",
	964:  "quote text,customer text",
	965:  "name text,name2 text,customer text,on date,role message",
	967:  "quote text,customer text",
	968:  "name text,name2 text,customer text,on date",
	970:  "quote text,customer text",
	972:  "quote text,customer text",
	976:  "quote text,customer text",
	978:  "quote text,customer text",
	979:  "quote text,customer text",
	981:  "quote text,customer text",
	983:  "quote text,customer text,validUntil date",
	985:  "quote text,customer text",
	993:  "quote text,customer text,validUntil date",
	995:  "quote text,validUntil date,customer text",
	996:  "quote text,customer text",
	998:  "quote text,customer text",
	1000: "quote text,customer text",
	1002: "quote text,customer text",
	1005: "quote text,customer text,n number",
	1006: "n number",
	1007: "n number",
	1008: "n number",
	1009: "n number,quote text,customer text",
	1010: "quote text,customer text",
	1016: "name text,date date",
	1018: "n number",
	1022: "n number,numbers text",
	1023: "n number",
	1024: "name text",
	1054: "name name",
	1055: "max number",
	1062: "level text,n number",
	1066: "n number",
	1100: "maxLogoSide number,text number",
	1119: "list message",
	1130: "first message,rest message",
	1141: "until date",
	1142: "order text",
	1143: "expected text",
	1154: "name message",
	1168: "n number",
	1169: "n number",
	1170: "mb number",
	1171: "mb number",
	1172: "n number",
	1174: "found text",
	1189: "longest number",
	1211: "number text",
	1212: "number text,quote text",
	1221: "netMRC money,netMRC2 money",
	1227: "latest text",
	1235: "earliest date",
	1240: "validFrom date",
	1241: "version text",
	1258: "offset number",
	1260: "n number",
	1266: "most number",
	1267: "of text",
	1269: "accepted text",
	1314: "kb number",
	1322: "customer text",
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
	311:  "You find it as order {0}.",
	312:  "To the quote",
	313:  "State: {0}.",
	314:  "This quote cannot be ordered now",
	315:  "Item",
	316:  "Sign and order",
	317:  "Activate and order",
	318:  "What you order",
	319:  "Read the quote with its specification (PDF, in a new window)",
	320:  "Your confirmation",
	321:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	322:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	323:  "Customers",
	324:  "Nothing has been saved yet",
	325:  "Something in it changed since. If you save it now, there will be a second customer.",
	326:  "This form was saved before",
	327:  "Details of {0}",
	328:  "New customer",
	329:  "Search by name, reference, KvK number or town",
	330:  "No customer found with ",
	331:  "Show all customers",
	332:  "You have no customers yet. Add one to order something for it.",
	333:  "Your reference",
	334:  "Town",
	335:  "Details",
	336:  "incomplete",
	337:  "complete",
	338:  "Next",
	339:  "Your reference:",
	340:  "Still missing for a quote:",
	341:  "Complete the details",
	342:  "difference per month",
	343:  "The cart is empty. Choose a new service, or upgrade a service below.",
	344:  "This customer has no services yet.",
	345:  "Reference",
	346:  "Per month",
	347:  "See what you can upgrade",
	348:  "Quotes of this customer",
	349:  "Change the details",
	350:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	351:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	352:  "(optional)",
	353:  "Save",
	354:  "Cancel",
	355:  "Contact",
	356:  "Business address",
	357:  "VAT id",
	358:  "Business",
	359:  "Where we deliver by default. You can give another address per service.",
	360:  "Language of the quote",
	361:  "No",
	362:  "Yes",
	363:  "A small business signs a waiver for a term of more than 24 months.",
	364:  "Small business",
	365:  "Eight digits; Dutch businesses only.",
	366:  "KvK number",
	367:  "Legal name",
	368:  "Contact on site",
	369:  "Installation address",
	370:  "Postcode",
	371:  "House number",
	372:  "Street",
	373:  "E-mail",
	374:  "Telephone",
	375:  "Country",
	376:  "empty",
	377:  "Below is what you filled in. If you save that, it replaces what is there now:",
	378:  "This customer was changed meanwhile",
	379:  "{0} per month, {1} one-off",
	380:  "now {0}",
	381:  "Your decision as ",
	382:  "This cannot be approved now",
	383:  "Why is the VAT treatment in order?",
	384:  "Give a discount (optional)",
	385:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	386:  "Discount on the monthly price",
	387:  "Discount on the one-off charge",
	388:  "Show the new figures first",
	389:  "This is a preview; nothing has been saved yet.",
	390:  "Approve with this discount",
	391:  "Approve",
	392:  "Send the question",
	393:  "Your question to the partner",
	394:  "Return with a question",
	395:  "Decline for good",
	396:  "Reason for the partner",
	397:  "Decline",
	398:  "Unit",
	399:  "Only an account manager can be stood in for.",
	400:  "This page is not for you",
	401:  "{0} until {1}",
	402:  "Stand-in",
	403:  "Sign for the customer",
	404:  "Activate",
	405:  "Quote",
	406:  "Progress",
	407:  "Noted at the request",
	408:  "Who decides",
	409:  "Versions",
	410:  "History and comments",
	411:  "Add comment",
	412:  "Your comment; your account manager reads it too",
	413:  "Add a comment",
	414:  "Your answer",
	415:  "Answer; the request itself does not change",
	416:  "Send the answer",
	417:  "Does something have to change? Then revise the request in the cart.",
	418:  "Revise the request",
	419:  "Other actions",
	420:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	421:  "Revise the quote",
	422:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	423:  "Copy to the cart",
	424:  "Withdraw",
	425:  "Reason (optional)",
	426:  "Withdraw for good",
	427:  "Add a PDF signed elsewhere",
	428:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	429:  "Signed PDF, at most 4 MB",
	430:  "This file is larger than 4 MB.",
	431:  "Add the PDF",
	432:  "Quotes",
	433:  "Customer or number",
	434:  "All",
	435:  "State",
	436:  "Superseded",
	437:  "Expired",
	438:  "Withdrawn",
	439:  "Declined",
	440:  "Ordered",
	441:  "Approved",
	442:  "Question to you",
	443:  "Requested",
	444:  "We are reviewing the request",
	445:  "Ask again",
	446:  "Answer the question",
	447:  "Have it signed",
	448:  "Order",
	449:  "Follow the order",
	450:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	451:  "Quotes, the newest first; amounts without VAT",
	452:  "Valid until",
	453:  "Next step",
	454:  "Nothing found here yet; look further back.",
	455:  "Nothing found.",
	456:  "Show all",
	457:  "Choose a PDF.",
	458:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	459:  "This file is not a PDF.",
	460:  "The name of the file: {0}",
	461:  "Your account manager is told and will judge the document. Nothing was ordered.",
	462:  "Added: {0}",
	463:  "Something went wrong.",
	464:  "Log in",
	465:  "Please ask your administrator to give you access, and then log in again.",
	466:  "Your account has no role here yet",
	467:  "Not saved. Please open the page again and try once more.",
	468:  "The form is not complete",
	469:  "Try again",
	470:  "To the start page",
	471:  "To your work list",
	472:  "Additional discount",
	473:  "With this discount",
	474:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	475:  "At most 100%.",
	476:  "At most two decimals.",
	477:  "Welcome",
	478:  "Overview",
	479:  "With oneCentral for a decision",
	480:  "oneCentral has a question",
	481:  "Approved, waiting for a colleague to sign",
	482:  "Ready to sign",
	483:  "Approved, waiting for a colleague to activate",
	484:  "Ready to activate",
	485:  "becomes a new version of {0}",
	486:  "Kept until",
	487:  "Last changed",
	488:  "Open carts",
	489:  "Orders",
	490:  "Orders in progress",
	491:  "{0} of {1} delivered",
	492:  "{0, plural, one {{0} item} other {{0} items}}",
	493:  "Ordering at oneCentral",
	494:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	495:  "You cannot ask for quotes or order now. Please contact your account manager.",
	496:  "Your account is blocked",
	497:  "Upgrade a service",
	498:  "New service",
	499:  "Nothing is open. Choose a service to upgrade, or a new one.",
	500:  "Allowed",
	501:  " Alternative: {0}.",
	502:  "Can be allowed with a reason",
	503:  "For us to review",
	504:  "Must be resolved first",
	505:  "Note",
	506:  "Up to: {0}.",
	507:  "your account manager",
	508:  "no longer needed",
	509:  "returned",
	510:  "declined",
	511:  "approved",
	512:  "waits for {0}",
	513:  "waits for a decision",
	514:  " by {0}, {1}",
	515:  "Over {0} a {1} decides too.",
	516:  "not delivered",
	517:  "cancelled",
	518:  "delivered",
	519:  "Order released",
	520:  "Document signed elsewhere added",
	521:  "Document of version {0} made",
	522:  "Comment",
	523:  "Handed over to {0}",
	524:  "Version {0} superseded",
	525:  "Version {0} expired",
	526:  "Version {0} withdrawn",
	527:  "Version {0} returned with a question",
	528:  "Version {0} declined",
	529:  "Version {0} approved",
	530:  "Agreed to version {0}",
	531:  "Discount given: version {0}",
	532:  "Version {0} is being revised",
	533:  "Question answered with version {0}",
	534:  "Version {0} requested",
	535:  "Skip to content",
	536:  "Main menu",
	537:  "Log out",
	538:  "reference of this page",
	539:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	540:  "Log in and judge",
	541:  "Opening this page decides nothing yet.",
	542:  "Your decision is asked",
	543:  "The link was made for somebody else. What waits for your decision is in your work list.",
	544:  "This request does not wait for you",
	545:  "This version has been decided on already, or the request was withdrawn or has expired.",
	546:  "There is nothing left to decide",
	547:  "See the request",
	548:  "This version has been replaced. You can no longer decide on it. {0}",
	549:  "There is a newer version",
	550:  "To the newest version",
	551:  "{0, plural, one {{0} day} other {{0} days}}",
	552:  "{0, plural, one {{0} hour} other {{0} hours}}",
	553:  "less than an hour",
	554:  "In these weeks nothing was requested, decided or ordered.",
	555:  "You manage no partners, and stand in for nobody who does now.",
	556:  "{0} weeks",
	557:  "Numbers",
	558:  "To the numbers",
	559:  "There is no such period",
	560:  "excl. VAT; orders: {0}",
	561:  "Won per month",
	562:  "business days, median; 9 in 10 within {0}",
	563:  "From decision to order",
	564:  "From request to decision",
	565:  "of which ordered by now: {0}",
	566:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	567:  "Business days from decision to order",
	568:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	569:  "Business days from request to decision",
	570:  "The difference per month of the orders, excl. VAT.",
	571:  "Won per month, by week of the order",
	572:  "{0}, of which ordered {1}",
	573:  "Outlined: requested. Filled: of those ordered by now.",
	574:  "Requests per week",
	575:  "{0}, 9 in 10 within {1}",
	576:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	577:  "Together",
	578:  "Week, from Monday",
	579:  "To order, 90%",
	580:  "To order, median",
	581:  "To decision, 90%",
	582:  "To decision, median",
	583:  "Decided",
	584:  "Ordered by now",
	585:  "Period",
	586:  "By partner",
	587:  "By week",
	588:  "Download as CSV",
	589:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	590:  "won per month, euro excl. VAT",
	591:  "business days to order, 90%",
	592:  "business days to order, median",
	593:  "ordered",
	594:  "business days to decision, 90%",
	595:  "business days to decision, median",
	596:  "decided",
	597:  "of which ordered by now",
	598:  "requested",
	599:  "partner id",
	600:  "Your account manager releases the order. Until then you can cancel items yourself.",
	601:  "Waits for release",
	602:  "Delivered",
	603:  "waits for oneCentral",
	604:  "Released",
	605:  "Statement",
	606:  "On",
	607:  "Signed by",
	608:  "Activated by",
	609:  "Recorded by",
	610:  "Service {0}",
	611:  "Delivered on",
	612:  "Was planned for",
	613:  "{0, plural, one {{0} business day} other {{0} business days}}",
	614:  "Planned date",
	615:  "Specification in the quote",
	616:  "Confirmation",
	617:  "Quote ",
	618:  "Cancel this item",
	619:  "Reason",
	620:  "Cancel the item",
	621:  "Not delivered",
	622:  "Cancelled",
	623:  "Partly done",
	624:  "In progress",
	625:  "{0} of {1}",
	626:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	627:  "Orders, the newest first; amounts without VAT",
	628:  "Ordered on",
	629:  "Next date",
	630:  "This is where oneCentral's partners order.",
	631:  "engineering judges the design",
	632:  ", in steps of {0}",
	633:  "From {0} to {1}",
	634:  "{0}: at least that of what is linked to it.",
	635:  "{0}: {1} to {2} times {3}.",
	636:  "needs a document: {0}",
	637:  "not together with {0}",
	638:  "counts for all {0}",
	639:  "at most {0}",
	640:  "Reference of the {0}",
	641:  "none",
	642:  "Goes with one of: {0}.",
	643:  "in the cart",
	644:  "To this customer's cart",
	645:  "Only version {0} still counts.",
	646:  "You are looking at an earlier version",
	647:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	648:  "We have a question",
	649:  "This quote was ordered as order {0}.",
	650:  "Approved: you can order until {0}",
	651:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	652:  "We are reviewing your request",
	653:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	654:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	655:  "by {0}",
	656:  "waits for your answer",
	657:  " and ",
	658:  "waits for {0}",
	659:  "Your answer to our question",
	660:  "For your customer, with prices (PDF)",
	661:  "For your customer, without prices (PDF)",
	662:  "The quote as a PDF",
	663:  "Version {0}",
	664:  "Please check these fields:",
	665:  "Not everything is right yet",
	666:  "Documents",
	667:  "Numbers",
	668:  "Note",
	669:  "Requested date",
	670:  "{0}, planned until {1}",
	671:  "Options: price each",
	672:  "different",
	673:  "the same",
	674:  "This choice",
	675:  "First choice",
	676:  "Comparison",
	677:  "yes",
	678:  "no",
	679:  "Give a reason to allow this.",
	680:  "Request",
	681:  "To your decision",
	682:  "Checks",
	683:  "VAT",
	684:  "Your comment; the partner reads it too",
	685:  "{0, plural, one {{0} month} other {{0} months}} left",
	686:  "runs on monthly",
	687:  "terminated",
	688:  "suspended",
	689:  "active",
	690:  "Contact",
	691:  "Address",
	692:  "Monthly price, excl. VAT",
	693:  "Identifier",
	694:  "{0}, until {1} ({2})",
	695:  "Product, identifier, reference or town",
	696:  "All customers",
	697:  "All products",
	698:  "Upgrade",
	699:  "Cannot be upgraded now",
	700:  "Can be upgraded now",
	701:  "All services",
	702:  "Apply filter",
	703:  "Tick services to change them together.",
	704:  "Tick all on this page",
	705:  "Options",
	706:  "Change the ticked services",
	707:  "More services",
	708:  "Nothing found yet. There are more services to search.",
	709:  "There is no service like that.",
	710:  "Show all services",
	711:  "Your customers have no services yet.",
	712:  "See the catalogue",
	713:  "Choose {0} {1}",
	714:  "Can be upgraded: ",
	715:  "Move to ",
	716:  "Change: {0} {1}",
	717:  "A change of this service is in the cart",
	718:  "Only a move is possible",
	719:  "This service cannot change now",
	720:  "See the open order",
	721:  "Change this service",
	722:  "Runs over",
	723:  "Configuration",
	724:  "Can be upgraded",
	725:  "{0, plural, one {{0} change} other {{0} changes}}",
	726:  "{0, plural, one {{0} new service} other {{0} new services}}",
	727:  "Answer to your question",
	728:  "Requested on",
	729:  "Requested by",
	730:  "VAT treatment allowed by {0}, {1}: {2}",
	731:  "To the new figures",
	732:  "Please see what this discount changes first, then approve.",
	733:  "Not saved yet",
	734:  "discount on the one-off charge",
	735:  "discount on the monthly price",
	736:  "Consent",
	737:  "Mandate",
	738:  "Position of the signatory",
	739:  "Name of the signatory",
	740:  "Answer",
	741:  "Signed PDF",
	742:  "Question",
	743:  "VAT check",
	744:  "This version was valid until {0}.",
	745:  "Returned with a question",
	746:  "The partner can order until {0}.",
	747:  "This version does not wait for you",
	748:  "You have approved this version",
	749:  "Still to be decided by: {0}.",
	750:  "Unchanged ({0})",
	751:  "{0, plural, one {Item} other {{0} items:}}",
	752:  "{0, plural, one {Item {1}: } other {Items {1}: }}",
	753:  "Details of the request",
	754:  "Item {0}: ",
	755:  "Work list",
	756:  "This is oneCentral's work list.",
	757:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	758:  "Nothing was put in the cart",
	759:  "Edit the change in the cart",
	760:  "A cart takes one change of a service. Change that one or take it out.",
	761:  "This service is in the cart already",
	762:  "Change: {0}",
	763:  "Keep {0}",
	764:  "This cannot be calculated yet",
	765:  "Difference per month {0}, one-off {1}, from {2}",
	766:  "No change to calculate",
	767:  "After this move there is less than now",
	768:  "{0}: now {1}, then {2}",
	769:  "{0} does not move to the new product",
	770:  "This service cannot change now",
	771:  "What changes?",
	772:  "Taking numbers along",
	773:  "Save the change in the cart",
	774:  "Add to cart",
	775:  "Now and after the change",
	776:  "Choose what changes; here you see what it costs.",
	777:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	778:  "Monthly price by number",
	779:  "One number or range per line, as 0201234500-0201234599",
	780:  "Such as the customer's PO number",
	781:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	782:  "now",
	783:  "; now {0}",
	784:  "now on; without: {0}",
	785:  "; now {0}",
	786:  "At most {0}",
	787:  "Keep the current term: {0}",
	788:  "Numbers to take along",
	789:  "Current operator of the numbers",
	790:  "Reference of the document {0}",
	791:  "Reference of the porting mandate",
	792:  "{0} per month",
	793:  "same monthly price",
	794:  "on the chosen date",
	795:  "after the end of the term",
	796:  "on the first of a month",
	797:  "as soon as delivery is possible",
	798:  "stays: {0}, until {1}",
	799:  "new: {0}, until {1}",
	800:  "You have no open requests.",
	801:  "Nothing that waits for you passes this filter.",
	802:  "Give an amount such as 1,234.56.",
	803:  "Choose one of the options.",
	804:  "Amount from, per month or one-off",
	805:  "Waiting",
	806:  "You decide as",
	807:  "7 days or longer",
	808:  "3 days or longer",
	809:  "1 day or longer",
	810:  " (agreed)",
	811:  " (not yet)",
	812:  "Filter",
	813:  "Show everything",
	814:  "You stand in for ",
	815:  "Waiting since",
	816:  "Also needed",
	817:  "nobody else",
	818:  "A colleague you choose here can decide on your partners' requests in that period.",
	819:  "You have set no stand-in.",
	820:  "Remove: {0}",
	821:  "Add a stand-in",
	822:  "Colleague",
	823:  "Choose an account manager",
	824:  "First day",
	825:  "Last day",
	826:  "Add",
	827:  "This document belongs to version {0}. Checksum (SHA-256):",
	828:  "Reference",
	829:  "Total",
	830:  "Total of this quote",
	831:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	832:  "Term over 24 months",
	833:  "Remarks",
	834:  "Conditions",
	835:  "This quote is subject to {0}.",
	836:  "Lead times are in business days and subject to availability at the site.",
	837:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	838:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	839:  "Validity",
	840:  "{0} valid until the end of {1} (Dutch time).",
	841:  "This offer is",
	842:  "This quote is",
	843:  "The validity is set on approval.",
	844:  "Signature",
	845:  "Place and date",
	846:  "Position",
	847:  "On behalf of {0}",
	848:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	849:  "Agreed",
	850:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	851:  "Activation",
	852:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	853:  "For your information",
	854:  "Monthly price",
	855:  "ends",
	856:  "new",
	857:  "migration",
	858:  "New",
	859:  "Old",
	860:  "changed",
	861:  "unchanged",
	862:  "Specification",
	863:  "Site and contact",
	864:  "Delivery and term",
	865:  "Change",
	866:  "Migration",
	867:  "Linked to",
	868:  "{0} (end of the term)",
	869:  "{0} (start of the month)",
	870:  "{0}, runs until {1} ({2} remaining)",
	871:  "runs monthly",
	872:  "{0} from completion, planned until {1}",
	873:  "item {0}, {1}",
	874:  "Site",
	875:  "Promised document",
	876:  "{0} more",
	877:  " and {0}",
	878:  "Open this quote in the partner portal",
	879:  "reference {0}",
	880:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	881:  "VAT id {0}",
	882:  "KvK (trade register) {0}",
	883:  "{0}, statutory seat {1}",
	884:  "Your partner",
	885:  "Customer site",
	886:  "Customer reference",
	887:  "Your VAT id",
	888:  "Your KvK number",
	889:  "Your supplier",
	890:  "Number",
	891:  "set on approval",
	892:  "We are pleased to offer you the following: {0}.{1}",
	893:  " For a change you see what differs: old, new and the difference.",
	894:  "This document specifies what {0} has delivered for you: {1}.",
	895:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	896:  "What changes",
	897:  "Lead time (business days)",
	898:  "Planned",
	899:  " (each)",
	900:  "Option: {0}",
	901:  " ({0} each)",
	902:  "SLA (repair time, availability)",
	903:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	904:  "Open the cart",
	905:  "Will be removed on",
	906:  "Last changed by",
	907:  "Contents",
	908:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	909:  "Your cart is still open",
	910:  "Your cart will be removed on {0}, {1}",
	911:  "Effective date",
	912:  "item {0} ({1})",
	913:  "Explanation",
	914:  " ({0})",
	915:  "{0}: {1}",
	916:  "Progress of each item",
	917:  "In the cart",
	918:  "{0} (Dutch time)",
	919:  "Reference {0}, checksum {1}.",
	920:  "Moment: {0}.",
	921:  "Sent automatically by oneCentral.",
	922:  "Download the confirmation (PDF)",
	923:  "Dear {0},",
	924:  "Dear Sir or Madam,",
	925:  "{0} from {1}",
	926:  "Order state",
	927:  "Order",
	928:  "View the order",
	929:  "{0} on",
	930:  "{0} by",
	931:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	932:  "The order was received",
	933:  "Order {0} received, {1}",
	934:  "The order was released for delivery.",
	935:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	936:  "Activated",
	937:  "{0}, {1}",
	938:  "Signed",
	939:  "Released on",
	940:  "Order {0} of {1} for {2} can be fulfilled.",
	941:  "The order was released for delivery",
	942:  "Order {0} released, {1}",
	943:  "Order {0} delivered, {1}",
	944:  "Delivery in order {0}, {1}",
	945:  "Order {0} for {1} was delivered.",
	946:  "In order {0} for {1}, {2} was delivered.",
	947:  "Cancellation in order {0}, {1}",
	948:  "Order {0} for {1} was cancelled.",
	949:  "In order {0} for {1}, {2} was cancelled.",
	950:  "The delivery failed",
	951:  "Delivery failed in order {0}, {1}",
	952:  "Order {0} for {1} could not be delivered.",
	953:  "In order {0} for {1}, {2} could not be delivered.",
	954:  "Order {0} for {1} is partly settled.",
	955:  "An existing service does not change and can be changed again.",
	956:  "Partner",
	957:  "The partner's answer to the question",
	958:  "One decision from your group is enough.",
	959:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	960:  "Review and decide",
	961:  "Decide before",
	962:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	963:  "Your approval is requested",
	964:  "Approval requested: {0}, {1}",
	965:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	966:  "Your decision is still needed",
	967:  "Reminder: {0} waits for your decision, {1}",
	968:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	969:  "Your decision as stand-in is requested",
	970:  "As stand-in: {0} waits for your decision, {1}",
	971:  "View the quote",
	972:  "Quote {0} for {1} waits for the partner's answer.",
	973:  "The request was returned with a question",
	974:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	975:  "Answer the question",
	976:  "Before quote {0} for {1} can be approved, your answer is needed.",
	977:  "There is a question about your request",
	978:  "Question about quote {0}, {1}",
	979:  "The request of quote {0} for {1} was declined.",
	980:  "The quote was declined",
	981:  "Quote {0} declined, {1}",
	982:  "You can copy the quote to a new request, which uses today's prices.",
	983:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	984:  "The quote is approved",
	985:  "Quote {0} approved, {1}",
	986:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	987:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	988:  "The partner can now sign it for the customer.",
	989:  "The partner can now activate it.",
	990:  "Review and sign",
	991:  "Review and activate",
	992:  "If you do not want to order, you need not do anything.",
	993:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	994:  "The quote is about to expire",
	995:  "Quote {0} expires on {1}, {2}",
	996:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	997:  "The quote was withdrawn",
	998:  "Quote {0} withdrawn, {1}",
	999:  "Was valid until",
	1000: "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1001: "The quote has expired",
	1002: "Quote {0} expired, {1}",
	1003: "A comment does not change the quote.",
	1004: "Read and reply",
	1005: "Quote {0} for {1} has {2, plural, one {a new comment} other {{2} new comments}}.",
	1006: "{0, plural, one {Comment} other {Comments}}",
	1007: "{0, plural, one {{0} more comment is} other {{0} more comments are}} with the quote.",
	1008: "{0, plural, one {There is a new comment} other {There are {0} new comments}}",
	1009: "{0, plural, one {New comment} other {{0} new comments}} on quote {1}, {2}",
	1010: "Mail about {0} not delivered, {1}",
	1011: "View the details",
	1012: "Not delivered",
	1013: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1014: "A mail could not be delivered",
	1015: "Why your decision is needed",
	1016: "The customer waives the longest term for small businesses: {0}, {1}.",
	1017: " Alternative:",
	1018: "{0, plural, one {{0} item, price per month} other {{0} items, price per month}}",
	1019: "First period",
	1020: "To deliver",
	1021: "Specification, delivery and price of each item are in the quote.",
	1022: "{0, plural, one {, item {1}} other {, items {1}}}",
	1023: "And {0} more on the page.",
	1024: "Waived by {0}",
	1025: "To judge",
	1026: "What to look at",
	1027: "hours",
	1028: "h",
	1029: "Repair time",
	1030: "Level",
	1031: "Package",
	1032: "ampere",
	1033: "At most",
	1034: "Power",
	1035: "Space",
	1036: "GB storage",
	1037: "Storage",
	1038: "Storage (SSD)",
	1039: "GB memory",
	1040: "Memory",
	1041: "Size",
	1042: "seats",
	1043: "Seats",
	1044: "Seat type",
	1045: "numbers",
	1046: "channels",
	1047: "Voice channels",
	1048: "Data bundle",
	1049: "Throughput",
	1050: "Bandwidth",
	1051: "This product has no tiers.",
	1052: "This product has no such characteristic.",
	1053: "This product has no number of units.",
	1054: "Cannot be combined with {0}.",
	1055: "At most {0}.",
	1056: "This product has no such option.",
	1057: "Only an administrator can do this.",
	1058: "Change the account manager with its own command.",
	1059: "Choose nl or en.",
	1060: "Name the account manager.",
	1061: "There is no such level.",
	1062: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1063: "Administration",
	1064: "Partners",
	1065: "Search by name, id, KvK number or mailbox",
	1066: "{0, plural, one {{0} partner} other {{0} partners}}",
	1067: "There are no partners yet.",
	1068: "Kind",
	1069: "Reseller",
	1070: "Solutions partner",
	1071: "Level",
	1072: "Account manager",
	1073: "Active",
	1074: "Blocked",
	1075: "Choose reseller or solutions.",
	1076: "Letters, digits, - and _.",
	1077: "This is no account manager.",
	1078: "Not a role of oneCentral.",
	1079: "Name the subject.",
	1080: "Only an account manager can do this.",
	1081: "Somebody else than yourself.",
	1082: "The last day must be on or after the first day.",
	1083: "At most twenty.",
	1084: "This has been decided already.",
	1085: "This version does not wait for you.",
	1086: "You have decided on this version already.",
	1087: "The requester does not decide.",
	1088: "Only the account manager can allow this.",
	1089: "Only the account manager gives discounts.",
	1090: "This version cannot be priced again.",
	1091: "There is no such item.",
	1092: "From zero to the amount itself.",
	1093: "From 0 to 10,000 basis points.",
	1094: "Give a percentage or an amount.",
	1095: "Name a partner.",
	1096: "You have no role here.",
	1097: "partner",
	1098: "Only a partner can do this.",
	1099: "quote",
	1100: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1101: "Too light: the contrast with white is under 4.5 : 1.",
	1102: "A colour like #0E3C61.",
	1103: "At most 80 services.",
	1104: "service",
	1105: "The cart changed meanwhile.",
	1106: "At most 80 items per request.",
	1107: "From 1 to 80 items.",
	1108: "item",
	1109: "There is nothing to link to.",
	1110: "This customer has no such service.",
	1111: "There is no such product.",
	1112: "The calculation changed since you saw it; look at it again.",
	1113: "Name the hash of what you saw.",
	1114: "A date, not in the future.",
	1115: "This service is in the cart already.",
	1116: "At most 80 items and 80 distinct services per request.",
	1117: "The cart is empty.",
	1118: "The VAT treatment of this customer must be reviewed.",
	1119: "Complete the customer's details: {0}.",
	1120: "legal name",
	1121: "country",
	1122: "KvK number",
	1123: "business address",
	1124: "contact",
	1125: "whether it is a small business",
	1126: "language",
	1127: "reference",
	1128: "installation address",
	1129: "contact on site",
	1130: "{0}, {1}",
	1131: "Your account is blocked; contact your account manager.",
	1132: "The service changed since the request.",
	1133: "The linked service is terminated.",
	1134: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1135: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1136: "Name the SHA-256 of the document that is signed.",
	1137: "Confirm that you may sign for the customer.",
	1138: "Enter your name.",
	1139: "Enter your position.",
	1140: "Confirm that you agree.",
	1141: "This quote was valid until {0}.",
	1142: "This quote has already been ordered as order {0}.",
	1143: "This partner confirms otherwise: {0}.",
	1144: "This is not the document of this version.",
	1145: "The document is still being drawn; try again in a moment.",
	1146: "Give a name or a reference.",
	1147: "The customer changed meanwhile.",
	1148: "The partner changed meanwhile.",
	1149: "The entry of the directory changed meanwhile.",
	1150: "Give the address of delivery.",
	1151: "Whether this can be delivered at this address is not known yet.",
	1152: "This cannot be delivered at this address.",
	1153: "Give the current operator and the numbers.",
	1154: "Give the reference of the document: {0}.",
	1155: "porting mandate",
	1156: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1157: "A number port is in progress on this service.",
	1158: "This service is being terminated.",
	1159: "This service is suspended.",
	1160: "This service is terminated.",
	1161: "An order on this service is already open.",
	1162: "This product is no longer sold; move to another one.",
	1163: "This service cannot be upgraded.",
	1164: "Only a quote that ended without an order can be erased.",
	1165: "There is no such quote.",
	1166: "Not a PDF.",
	1167: "You have reached the maximum for today. Please try again tomorrow.",
	1168: "You can add at most {0} customers a day.",
	1169: "You can add at most {0} comments a day.",
	1170: "You can add at most {0} MB of documents a day.",
	1171: "You can add at most {0} MB of documents to a quote.",
	1172: "You can have at most {0} carts at once. Please empty another one first.",
	1173: "At most 4 MB.",
	1174: "Take care when you open what was added. Seen in it: {0}.",
	1175: "scripts",
	1176: "actions that start, send or open something",
	1177: "embedded files",
	1178: "sound or film",
	1179: "encryption",
	1180: "content that is no PDF",
	1181: "no end (it may be cut off)",
	1182: "parts that could not be looked into",
	1183: "A SHA-256 of 64 hexadecimal digits.",
	1184: "Base64, as in RFC 4648.",
	1185: "This item stands more than once.",
	1186: "piece of evidence",
	1187: "From the day of the order until today.",
	1188: "Contains a control character.",
	1189: "At most {0} characters.",
	1190: "This field is required.",
	1191: "A postcode like 1234 AB.",
	1192: "A country code of two letters (ISO 3166-1).",
	1193: "A telephone number like 0201234567 or +31201234567.",
	1194: "An e-mail address like name@company.nl.",
	1195: "No valid VAT id of this country.",
	1196: "Eight digits, for Dutch businesses only.",
	1197: "Name a service or an item.",
	1198: "At most five.",
	1199: "A date in this century.",
	1200: "From 0 to 120 months.",
	1201: "With modify only.",
	1202: "Name the version of the service that you saw.",
	1203: "Name the service that changes.",
	1204: "Choose a product.",
	1205: "Choose add or modify.",
	1206: "Unknown option.",
	1207: "Unknown characteristic.",
	1208: "Too many characteristics or options.",
	1209: "From 0 to 1,000,000.",
	1210: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1211: "The number or range {0} is ported more than once.",
	1212: "The number or range {0} is in request {1} already, which is still open.",
	1213: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1214: "At most twenty numbers or ranges.",
	1215: "Choose 13, 26 or 52 weeks.",
	1216: "These numbers are for account managers, sales managers and operations.",
	1217: "This service no longer exists.",
	1218: "This product cannot be ordered (any more).",
	1219: "This service cannot move to this product.",
	1220: "The service changed since you saw it; look at it again.",
	1221: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1222: "product",
	1223: "There is no document until the version is approved.",
	1224: "Choose acknowledged, inProgress or partial.",
	1225: "The hash is not of this version; look at it again.",
	1226: "There is no such version.",
	1227: "There is a newer version: {0}.",
	1228: "One or more checks did not pass.",
	1229: "The contracting party changed since the request; revise the quote to take that over.",
	1230: "This customer's cart is not empty.",
	1231: "You may not do this.",
	1232: "This product does not come with this term.",
	1233: "These changes take effect at different moments; ask for them apart.",
	1234: "Nothing changes.",
	1235: "This can be done on {0} at the earliest.",
	1236: "This cannot be done in the current state.",
	1237: "Links in a cart only.",
	1238: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1239: "VAT reverse charged to the customer.",
	1240: "There is a catalogue from {0} already.",
	1241: "There is another catalogue {0}.",
	1242: "Too busy at the moment; try again.",
	1243: "This is too much text together; divide it over more requests.",
	1244: "This cursor is not of this list.",
	1245: "customer",
	1246: "person",
	1247: "This role does not decide on quotes.",
	1248: "An order in this state is not open.",
	1249: "This Idempotency-Key was used for another request.",
	1250: "cart",
	1251: "version of the quote",
	1252: "document",
	1253: "order",
	1254: "job",
	1255: "session",
	1256: "Choose accountManager, salesManager or engineering.",
	1257: "The request did not arrive in full.",
	1258: "This is not JSON: look at byte {0}.",
	1259: "This is not UTF-8.",
	1260: "At most {0} values.",
	1261: "Nested too deeply.",
	1262: "This field stands more than once.",
	1263: "This parameter stands more than once.",
	1264: "There is no such parameter here.",
	1265: "The query string is malformed.",
	1266: "A whole number from 1 to {0}.",
	1267: "Choose from {0}.",
	1268: "Another version than the one in the path.",
	1269: "Send {0}.",
	1270: "an object",
	1271: "Without prices with for=customer only.",
	1272: "At most 100 characters.",
	1273: "Another service than the one in the path.",
	1274: "Modify only.",
	1275: "a list",
	1276: "A date like 2026-11-17.",
	1277: "A null cannot be here; leave the field out.",
	1278: "There is no such field here.",
	1279: "a whole number",
	1280: "true or false",
	1281: "a text",
	1282: "This link has expired",
	1283: "This link has been revoked",
	1284: "This link is invalid or has expired.",
	1285: "This link is not valid",
	1286: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1287: "This link is not complete",
	1288: "Please try again.",
	1289: "The login did not work",
	1290: "Logging in is not possible just now",
	1291: "Not saved. Please log in and try again.",
	1292: "You cannot log in here with this account.",
	1293: "You have no access here",
	1294: "This form did not come from our site",
	1295: "This does not exist, or is not for you.",
	1296: "What waits for your decision is in your work list.",
	1297: "Please try again in a moment.",
	1298: "Something went wrong",
	1299: "The request was abandoned",
	1300: "One moment please",
	1301: "Too many requests at once",
	1302: "Please wait a moment and try again.",
	1303: "Name the version that you saw",
	1304: "This is not right",
	1305: "This media type cannot be used here",
	1306: "Too much was sent",
	1307: "What you saw changed meanwhile",
	1308: "This cannot be done now",
	1309: "This method cannot be used here",
	1310: "Not found",
	1311: "You have no access to this page",
	1312: "You are not logged in",
	1313: "This is our fault. Please try again later.",
	1314: "At most {0} KB.",
	1315: "Not saved. Please send a shorter text or a smaller file.",
	1316: "Name one ETag, in quotes.",
	1317: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1318: "Name in If-Match the ETag of what you saw.",
	1319: "Only `*` can stand here, and only without If-Match.",
	1320: "From 1 to 255 visible ASCII characters.",
	1321: "Give every request a key of its own.",
	1322: "I am mandated by {0} to sign.",
	1323: "It cannot go in the cart like this; see the checks.",
	1324: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1325: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
	1326: "Proof of the confirmation",
	1327: "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.",
	1328: "IP address",
	1329: "Checksum of the agreed change (SHA-256)",
	1330: "Checksum of the history until then (SHA-256)",
	1331: "Key of the seal",
	1332: "Seal of oneCentral (Ed25519)",
	1333: "Account",
	1334: "Download the proof of this confirmation",
	1335: "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n",
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
	311:  "U vindt de bestelling terug als order {0}.",
	312:  "Naar de offerte",
	313:  "Status: {0}.",
	314:  "Deze offerte kan nu niet worden besteld",
	315:  "Regel",
	316:  "Ondertekenen en bestellen",
	317:  "Activeren en bestellen",
	318:  "Wat u bestelt",
	319:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	320:  "Uw bevestiging",
	321:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	322:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	323:  "Klanten",
	324:  "Nog niet opgeslagen",
	325:  "Daarna is er iets in veranderd. Slaat u het nu op, dan ontstaat er een tweede klant.",
	326:  "Dit formulier is al een keer opgeslagen",
	327:  "Gegevens van {0}",
	328:  "Nieuwe klant",
	329:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	330:  "Geen klant gevonden met ",
	331:  "Toon alle klanten",
	332:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	333:  "Uw referentie",
	334:  "Plaats",
	335:  "Gegevens",
	336:  "onvolledig",
	337:  "compleet",
	338:  "Volgende",
	339:  "Uw referentie:",
	340:  "Voor een offerte ontbreekt nog:",
	341:  "Gegevens aanvullen",
	342:  "verschil per maand",
	343:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	344:  "Deze klant heeft nog geen diensten.",
	345:  "Referentie",
	346:  "Per maand",
	347:  "Bekijk wat u kunt uitbreiden",
	348:  "Offertes van deze klant",
	349:  "Gegevens wijzigen",
	350:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	351:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	352:  "(optioneel)",
	353:  "Opslaan",
	354:  "Annuleren",
	355:  "Contactpersoon",
	356:  "Vestigingsadres",
	357:  "Btw-id",
	358:  "Onderneming",
	359:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	360:  "Taal van de offerte",
	361:  "Nee",
	362:  "Ja",
	363:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	364:  "Kleine onderneming",
	365:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	366:  "KvK-nummer",
	367:  "Statutaire naam",
	368:  "Contactpersoon op locatie",
	369:  "Installatieadres",
	370:  "Postcode",
	371:  "Huisnummer",
	372:  "Straat",
	373:  "E-mail",
	374:  "Telefoon",
	375:  "Land",
	376:  "leeg",
	377:  "Hieronder staat wat u invulde. Slaat u dat op, dan vervangt het wat er nu staat:",
	378:  "Deze klant is intussen gewijzigd",
	379:  "{0} per maand, {1} eenmalig",
	380:  "nu {0}",
	381:  "Uw besluit als ",
	382:  "Goedkeuren kan nu niet",
	383:  "Waarom is de btw-behandeling akkoord?",
	384:  "Korting geven (optioneel)",
	385:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	386:  "Korting op de maandprijs",
	387:  "Korting op eenmalig",
	388:  "Toon eerst de nieuwe cijfers",
	389:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	390:  "Goedkeuren met deze korting",
	391:  "Goedkeuren",
	392:  "Vraag versturen",
	393:  "Uw vraag aan de partner",
	394:  "Terugsturen met een vraag",
	395:  "Definitief afwijzen",
	396:  "Reden voor de partner",
	397:  "Afwijzen",
	398:  "Eenheid",
	399:  "Alleen een accountmanager kan zich laten vervangen.",
	400:  "Deze pagina is niet voor u",
	401:  "{0} tot en met {1}",
	402:  "Vervanging",
	403:  "Ondertekenen namens de klant",
	404:  "Activeren",
	405:  "Offerte",
	406:  "Voortgang",
	407:  "Opgemerkt bij de aanvraag",
	408:  "Wie beslist",
	409:  "Versies",
	410:  "Geschiedenis en opmerkingen",
	411:  "Opmerking plaatsen",
	412:  "Uw opmerking; uw accountmanager leest deze ook",
	413:  "Opmerking toevoegen",
	414:  "Uw antwoord",
	415:  "Antwoord; de aanvraag zelf verandert niet",
	416:  "Antwoord versturen",
	417:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	418:  "Aanvraag aanpassen",
	419:  "Andere acties",
	420:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	421:  "Offerte aanpassen",
	422:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	423:  "Kopiëren naar de winkelwagen",
	424:  "Intrekken",
	425:  "Reden (optioneel)",
	426:  "Definitief intrekken",
	427:  "Elders ondertekende PDF toevoegen",
	428:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	429:  "Ondertekende PDF, ten hoogste 4 MB",
	430:  "Dit bestand is groter dan 4 MB.",
	431:  "PDF toevoegen",
	432:  "Offertes",
	433:  "Klant of nummer",
	434:  "Alle",
	435:  "Status",
	436:  "Vervangen",
	437:  "Verlopen",
	438:  "Ingetrokken",
	439:  "Afgewezen",
	440:  "Besteld",
	441:  "Goedgekeurd",
	442:  "Vraag aan u",
	443:  "Aangevraagd",
	444:  "Wij beoordelen de aanvraag",
	445:  "Opnieuw aanvragen",
	446:  "Vraag beantwoorden",
	447:  "Laten ondertekenen",
	448:  "Bestellen",
	449:  "Order volgen",
	450:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	451:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	452:  "Geldig t/m",
	453:  "Volgende stap",
	454:  "Hier nog niets gevonden; zoek verder terug.",
	455:  "Niets gevonden.",
	456:  "Toon alles",
	457:  "Kies een PDF.",
	458:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	459:  "Dit bestand is geen PDF.",
	460:  "De naam van het bestand: {0}",
	461:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	462:  "Toegevoegd: {0}",
	463:  "Er ging iets mis.",
	464:  "Inloggen",
	465:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	466:  "Uw account heeft hier nog geen rol",
	467:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	468:  "Het formulier is niet compleet",
	469:  "Opnieuw proberen",
	470:  "Naar het begin",
	471:  "Naar uw werklijst",
	472:  "Extra korting",
	473:  "Met deze korting",
	474:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	475:  "Ten hoogste 100%.",
	476:  "Ten hoogste twee cijfers achter de komma.",
	477:  "Welkom",
	478:  "Overzicht",
	479:  "Bij oneCentral ter beoordeling",
	480:  "oneCentral heeft een vraag",
	481:  "Goedgekeurd, wacht op ondertekening door een collega",
	482:  "Klaar om te ondertekenen",
	483:  "Goedgekeurd, wacht op activering door een collega",
	484:  "Klaar om te activeren",
	485:  "wordt een nieuwe versie van {0}",
	486:  "Blijft staan tot",
	487:  "Laatst gewijzigd",
	488:  "Open winkelwagens",
	489:  "Orders",
	490:  "Lopende orders",
	491:  "{0} van {1} geleverd",
	492:  "{0, plural, one {{0} regel} other {{0} regels}}",
	493:  "Bestellen bij oneCentral",
	494:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	495:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	496:  "Uw account is geblokkeerd",
	497:  "Dienst uitbreiden",
	498:  "Nieuwe dienst",
	499:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	500:  "Toegestaan",
	501:  " Alternatief: {0}.",
	502:  "Met motivering toe te staan",
	503:  "Bekijken wij",
	504:  "Moet eerst worden opgelost",
	505:  "Let op",
	506:  "Aan zet: {0}.",
	507:  "uw accountmanager",
	508:  "niet meer nodig",
	509:  "teruggestuurd",
	510:  "afgewezen",
	511:  "goedgekeurd",
	512:  "wacht op {0}",
	513:  "wacht op besluit",
	514:  " door {0}, {1}",
	515:  "Boven {0} beslist ook een {1}.",
	516:  "niet geleverd",
	517:  "geannuleerd",
	518:  "opgeleverd",
	519:  "Order vrijgegeven",
	520:  "Elders ondertekend document toegevoegd",
	521:  "Document van versie {0} gemaakt",
	522:  "Opmerking",
	523:  "Overgedragen aan {0}",
	524:  "Versie {0} vervangen",
	525:  "Versie {0} verlopen",
	526:  "Versie {0} ingetrokken",
	527:  "Versie {0} teruggestuurd met een vraag",
	528:  "Versie {0} afgewezen",
	529:  "Versie {0} goedgekeurd",
	530:  "Akkoord met versie {0}",
	531:  "Korting gegeven: versie {0}",
	532:  "Versie {0} wordt aangepast",
	533:  "Vraag beantwoord met versie {0}",
	534:  "Versie {0} aangevraagd",
	535:  "Naar de inhoud",
	536:  "Hoofdmenu",
	537:  "Uitloggen",
	538:  "kenmerk van deze pagina",
	539:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	540:  "Inloggen en beoordelen",
	541:  "Door deze pagina te openen beslist u nog niets.",
	542:  "Uw besluit wordt gevraagd",
	543:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	544:  "Deze aanvraag wacht niet op u",
	545:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	546:  "Hierover valt niets meer te beslissen",
	547:  "Bekijk de aanvraag",
	548:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	549:  "Er is een nieuwere versie",
	550:  "Naar de nieuwste versie",
	551:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	552:  "{0, plural, one {{0} uur} other {{0} uur}}",
	553:  "minder dan een uur",
	554:  "In deze weken is niets aangevraagd, besloten of besteld.",
	555:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	556:  "{0} weken",
	557:  "Cijfers",
	558:  "Naar de cijfers",
	559:  "Deze periode is er niet",
	560:  "excl. btw; orders: {0}",
	561:  "Gewonnen per maand",
	562:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	563:  "Van besluit tot order",
	564:  "Van aanvraag tot besluit",
	565:  "waarvan nu besteld: {0}",
	566:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	567:  "Werkdagen van besluit tot order",
	568:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	569:  "Werkdagen van aanvraag tot besluit",
	570:  "Het verschil per maand van de orders, excl. btw.",
	571:  "Gewonnen per maand, per week van de order",
	572:  "{0}, waarvan besteld {1}",
	573:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	574:  "Aanvragen per week",
	575:  "{0}, 9 van de 10 binnen {1}",
	576:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	577:  "Samen",
	578:  "Week, vanaf maandag",
	579:  "Tot order, 90%",
	580:  "Tot order, mediaan",
	581:  "Tot besluit, 90%",
	582:  "Tot besluit, mediaan",
	583:  "Besloten",
	584:  "Nu besteld",
	585:  "Periode",
	586:  "Per partner",
	587:  "Per week",
	588:  "Download als CSV",
	589:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	590:  "gewonnen per maand, euro excl. btw",
	591:  "werkdagen tot order, 90%",
	592:  "werkdagen tot order, mediaan",
	593:  "besteld",
	594:  "werkdagen tot besluit, 90%",
	595:  "werkdagen tot besluit, mediaan",
	596:  "besloten",
	597:  "waarvan nu besteld",
	598:  "aangevraagd",
	599:  "partnernummer",
	600:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	601:  "Wacht op vrijgave",
	602:  "Opgeleverd",
	603:  "wacht op oneCentral",
	604:  "Vrijgegeven",
	605:  "Verklaring",
	606:  "Op",
	607:  "Ondertekend door",
	608:  "Geactiveerd door",
	609:  "Vastgelegd door",
	610:  "Dienst {0}",
	611:  "Opgeleverd op",
	612:  "Gepland was",
	613:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	614:  "Geplande datum",
	615:  "Specificatie in de offerte",
	616:  "Bevestiging",
	617:  "Offerte ",
	618:  "Deze regel annuleren",
	619:  "Reden",
	620:  "Regel annuleren",
	621:  "Niet geleverd",
	622:  "Geannuleerd",
	623:  "Deels klaar",
	624:  "In uitvoering",
	625:  "{0} van {1}",
	626:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	627:  "Orders, de nieuwste eerst; bedragen zonder btw",
	628:  "Besteld op",
	629:  "Eerstvolgende datum",
	630:  "Hier bestellen de partners van oneCentral.",
	631:  "engineering beoordeelt het ontwerp",
	632:  ", in stappen van {0}",
	633:  "Van {0} tot en met {1}",
	634:  "{0}: ten minste die van wat eraan gekoppeld is.",
	635:  "{0}: {1} tot {2} keer {3}.",
	636:  "vraagt een document: {0}",
	637:  "niet samen met {0}",
	638:  "geldt voor alle {0}",
	639:  "ten hoogste {0}",
	640:  "Kenmerk van de {0}",
	641:  "geen",
	642:  "Hoort bij een van: {0}.",
	643:  "in de winkelwagen",
	644:  "Naar de winkelwagen van deze klant",
	645:  "Alleen versie {0} geldt nog.",
	646:  "U bekijkt een eerdere versie",
	647:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	648:  "Wij hebben een vraag",
	649:  "Deze offerte is besteld als order {0}.",
	650:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	651:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	652:  "Wij beoordelen uw aanvraag",
	653:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	654:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	655:  "uiterlijk {0}",
	656:  "wacht op uw antwoord",
	657:  " en ",
	658:  "wacht op {0}",
	659:  "Uw antwoord op onze vraag",
	660:  "Voor uw klant, met prijzen (PDF)",
	661:  "Voor uw klant, zonder prijzen (PDF)",
	662:  "De offerte als PDF",
	663:  "Versie {0}",
	664:  "Controleer deze velden:",
	665:  "Nog niet alles klopt",
	666:  "Documenten",
	667:  "Nummers",
	668:  "Opmerking",
	669:  "Gewenste datum",
	670:  "{0}, gepland tot en met {1}",
	671:  "Opties: prijs per stuk",
	672:  "anders",
	673:  "gelijk",
	674:  "Deze keuze",
	675:  "Eerste keuze",
	676:  "Vergelijking",
	677:  "ja",
	678:  "nee",
	679:  "Geef een reden om dit toe te staan.",
	680:  "Aanvraag",
	681:  "Naar uw besluit",
	682:  "Controles",
	683:  "Btw",
	684:  "Uw opmerking; de partner leest deze ook",
	685:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	686:  "loopt per maand door",
	687:  "beëindigd",
	688:  "geblokkeerd",
	689:  "actief",
	690:  "Contact",
	691:  "Adres",
	692:  "Maandprijs, excl. btw",
	693:  "Kenmerk",
	694:  "{0}, t/m {1} ({2})",
	695:  "Product, kenmerk, referentie of plaats",
	696:  "Alle klanten",
	697:  "Alle producten",
	698:  "Uitbreiden",
	699:  "Nu niet uit te breiden",
	700:  "Nu uit te breiden",
	701:  "Alle diensten",
	702:  "Filter toepassen",
	703:  "Vink diensten aan om ze samen te wijzigen.",
	704:  "Alles op deze pagina aanvinken",
	705:  "Mogelijkheden",
	706:  "Aangevinkte diensten wijzigen",
	707:  "Volgende diensten",
	708:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	709:  "Er is geen dienst die hieraan voldoet.",
	710:  "Toon alle diensten",
	711:  "Uw klanten hebben nog geen diensten.",
	712:  "Bekijk het aanbod",
	713:  "Kies {0} {1}",
	714:  "Uit te breiden: ",
	715:  "Overstappen op ",
	716:  "Wijzigen: {0} {1}",
	717:  "Een wijziging van deze dienst staat in de winkelwagen",
	718:  "Alleen overstappen kan nog",
	719:  "Wijzigen kan nu niet",
	720:  "Bekijk de lopende order",
	721:  "Deze dienst wijzigen",
	722:  "Loopt over",
	723:  "Configuratie",
	724:  "Uit te breiden",
	725:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	726:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	727:  "Antwoord op uw vraag",
	728:  "Aangevraagd op",
	729:  "Aangevraagd door",
	730:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	731:  "Naar de nieuwe cijfers",
	732:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	733:  "Nog niet opgeslagen",
	734:  "korting op eenmalig",
	735:  "korting op de maandprijs",
	736:  "Akkoord",
	737:  "Machtiging",
	738:  "Functie ondertekenaar",
	739:  "Naam ondertekenaar",
	740:  "Antwoord",
	741:  "Ondertekende PDF",
	742:  "Vraag",
	743:  "Btw-controle",
	744:  "Deze versie was geldig tot en met {0}.",
	745:  "Teruggestuurd met een vraag",
	746:  "De partner kan bestellen tot en met {0}.",
	747:  "Deze versie wacht niet op u",
	748:  "U hebt deze versie goedgekeurd",
	749:  "Nog te beslissen door: {0}.",
	750:  "Ongewijzigd ({0})",
	751:  "{0, plural, one {Regel} other {{0} regels:}}",
	752:  "{0, plural, one {Regel {1}: } other {Regels {1}: }}",
	753:  "Gegevens van de aanvraag",
	754:  "Regel {0}: ",
	755:  "Werklijst",
	756:  "Dit is de werklijst van oneCentral.",
	757:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	758:  "Er is niets in de winkelwagen gelegd",
	759:  "De wijziging in de winkelwagen aanpassen",
	760:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	761:  "Deze dienst staat al in de winkelwagen",
	762:  "Wijzigen: {0}",
	763:  "{0} behouden",
	764:  "Dit is nog niet te berekenen",
	765:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	766:  "Geen wijziging om te berekenen",
	767:  "Na deze overstap is er minder dan nu",
	768:  "{0}: nu {1}, straks {2}",
	769:  "{0} gaat niet mee naar het nieuwe product",
	770:  "Deze dienst kan nu niet wijzigen",
	771:  "Wat verandert er?",
	772:  "Nummers meenemen",
	773:  "Wijziging in de winkelwagen opslaan",
	774:  "In de winkelwagen",
	775:  "Huidig en nieuw",
	776:  "Kies wat er verandert; hier ziet u wat het kost.",
	777:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	778:  "Maandprijs per aantal",
	779:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	780:  "Bijvoorbeeld het inkoopnummer van de klant",
	781:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	782:  "nu",
	783:  "; nu {0}",
	784:  "nu aan; zonder: {0}",
	785:  "; nu {0}",
	786:  "Ten hoogste {0}",
	787:  "Huidige looptijd behouden: {0}",
	788:  "Nummers die meegaan",
	789:  "Huidige aanbieder van de nummers",
	790:  "Kenmerk van het document {0}",
	791:  "Kenmerk van de portingmachtiging",
	792:  "{0} per maand",
	793:  "zelfde maandprijs",
	794:  "op de gekozen datum",
	795:  "na afloop van de looptijd",
	796:  "per de eerste van een maand",
	797:  "zodra levering mogelijk is",
	798:  "blijft: {0}, t/m {1}",
	799:  "nieuw: {0}, t/m {1}",
	800:  "U hebt geen openstaande aanvragen.",
	801:  "Niets van wat op u wacht, past bij dit filter.",
	802:  "Geef een bedrag als 1.234,56.",
	803:  "Kies een van de mogelijkheden.",
	804:  "Bedrag vanaf, per maand of eenmalig",
	805:  "Wacht",
	806:  "U beslist als",
	807:  "7 dagen of langer",
	808:  "3 dagen of langer",
	809:  "1 dag of langer",
	810:  " (akkoord)",
	811:  " (nog niet)",
	812:  "Filteren",
	813:  "Toon alles",
	814:  "U vervangt ",
	815:  "Wacht sinds",
	816:  "Ook nodig",
	817:  "niemand anders",
	818:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	819:  "U hebt geen vervanging ingesteld.",
	820:  "Verwijderen: {0}",
	821:  "Vervanging toevoegen",
	822:  "Collega",
	823:  "Kies een accountmanager",
	824:  "Eerste dag",
	825:  "Laatste dag",
	826:  "Toevoegen",
	827:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	828:  "Kenmerk",
	829:  "Totaal",
	830:  "Totaal van deze offerte",
	831:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	832:  "Looptijd langer dan 24 maanden",
	833:  "Opmerkingen",
	834:  "Voorwaarden",
	835:  "Op deze offerte zijn van toepassing {0}.",
	836:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	837:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	838:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	839:  "Geldigheid",
	840:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	841:  "Dit aanbod is",
	842:  "Deze offerte is",
	843:  "De geldigheid wordt bij goedkeuring bepaald.",
	844:  "Handtekening",
	845:  "Plaats en datum",
	846:  "Functie",
	847:  "Namens {0}",
	848:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	849:  "Voor akkoord",
	850:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	851:  "Activering",
	852:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	853:  "Ter informatie",
	854:  "Maandprijs",
	855:  "vervalt",
	856:  "nieuw",
	857:  "overstap",
	858:  "Nieuw",
	859:  "Oud",
	860:  "gewijzigd",
	861:  "ongewijzigd",
	862:  "Specificatie",
	863:  "Locatie en contact",
	864:  "Levering en looptijd",
	865:  "Wijziging",
	866:  "Overstap",
	867:  "Gekoppeld aan",
	868:  "{0} (einde van de looptijd)",
	869:  "{0} (begin van de maand)",
	870:  "{0}, loopt tot en met {1} ({2} resterend)",
	871:  "loopt per maand",
	872:  "{0} vanaf oplevering, gepland tot en met {1}",
	873:  "regel {0}, {1}",
	874:  "Locatie",
	875:  "Toegezegd document",
	876:  "{0}",
	877:  " en nog {0}",
	878:  "Open deze offerte in het partnerportaal",
	879:  "kenmerk {0}",
	880:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	881:  "btw-id {0}",
	882:  "KvK {0}",
	883:  "{0}, statutair gevestigd te {1}",
	884:  "Uw partner",
	885:  "Locatie klant",
	886:  "Klantreferentie",
	887:  "Uw btw-id",
	888:  "Uw KvK-nummer",
	889:  "Uw leverancier",
	890:  "Nummer",
	891:  "wordt bij goedkeuring bepaald",
	892:  "Graag bieden wij u het volgende aan: {0}.{1}",
	893:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	894:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	895:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	896:  "Wat er verandert",
	897:  "Levertijd (werkdagen)",
	898:  "Gepland",
	899:  " (per stuk)",
	900:  "Optie: {0}",
	901:  " ({0} per stuk)",
	902:  "SLA (hersteltijd, beschikbaarheid)",
	903:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	904:  "Open de winkelwagen",
	905:  "Wordt verwijderd op",
	906:  "Laatst gewijzigd door",
	907:  "Inhoud",
	908:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	909:  "Uw winkelwagen staat nog open",
	910:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	911:  "Ingangsdatum",
	912:  "regel {0} ({1})",
	913:  "Toelichting",
	914:  " ({0})",
	915:  "{0}: {1}",
	916:  "Voortgang per regel",
	917:  "In de winkelwagen",
	918:  "{0} (Nederlandse tijd)",
	919:  "Kenmerk {0}, controlegetal {1}.",
	920:  "Moment: {0}.",
	921:  "Automatisch verstuurd door oneCentral.",
	922:  "Download de bevestiging (PDF)",
	923:  "Geachte {0},",
	924:  "Geachte heer, mevrouw,",
	925:  "{0} van {1}",
	926:  "Orderstatus",
	927:  "Order",
	928:  "Bekijk de order",
	929:  "{0} op",
	930:  "{0} door",
	931:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	932:  "De order is ontvangen",
	933:  "Order {0} ontvangen, {1}",
	934:  "De order is vrijgegeven voor levering.",
	935:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	936:  "Geactiveerd",
	937:  "{0}, {1}",
	938:  "Ondertekend",
	939:  "Vrijgegeven op",
	940:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	941:  "De order is vrijgegeven voor levering",
	942:  "Order {0} vrijgegeven, {1}",
	943:  "Order {0} opgeleverd, {1}",
	944:  "Opgeleverd in order {0}, {1}",
	945:  "Order {0} voor {1} is opgeleverd.",
	946:  "In order {0} voor {1} is {2} opgeleverd.",
	947:  "Annulering in order {0}, {1}",
	948:  "Order {0} voor {1} is geannuleerd.",
	949:  "In order {0} voor {1} is {2} geannuleerd.",
	950:  "De levering is mislukt",
	951:  "Levering mislukt in order {0}, {1}",
	952:  "Order {0} voor {1} kon niet worden geleverd.",
	953:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	954:  "Order {0} voor {1} is deels afgehandeld.",
	955:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	956:  "Partner",
	957:  "Antwoord van de partner op de vraag",
	958:  "Eén besluit uit uw groep is genoeg.",
	959:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	960:  "Bekijk en beslis",
	961:  "Beslissen vóór",
	962:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	963:  "Uw goedkeuring wordt gevraagd",
	964:  "Goedkeuring gevraagd: {0}, {1}",
	965:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	966:  "Uw besluit wordt nog gevraagd",
	967:  "Herinnering: {0} wacht op uw besluit, {1}",
	968:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	969:  "Uw besluit als vervanger wordt gevraagd",
	970:  "Als vervanger: {0} wacht op uw besluit, {1}",
	971:  "Bekijk de offerte",
	972:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	973:  "De aanvraag is teruggestuurd met een vraag",
	974:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	975:  "Beantwoord de vraag",
	976:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	977:  "Er is een vraag over uw aanvraag",
	978:  "Vraag over offerte {0}, {1}",
	979:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	980:  "De offerte is afgewezen",
	981:  "Offerte {0} afgewezen, {1}",
	982:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	983:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	984:  "De offerte is goedgekeurd",
	985:  "Offerte {0} goedgekeurd, {1}",
	986:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	987:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	988:  "De partner kan de offerte nu namens de klant ondertekenen.",
	989:  "De partner kan de offerte nu activeren.",
	990:  "Bekijk en onderteken",
	991:  "Bekijk en activeer",
	992:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	993:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	994:  "De offerte verloopt binnenkort",
	995:  "Offerte {0} verloopt op {1}, {2}",
	996:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	997:  "De offerte is ingetrokken",
	998:  "Offerte {0} ingetrokken, {1}",
	999:  "Was geldig tot en met",
	1000: "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1001: "De offerte is verlopen",
	1002: "Offerte {0} verlopen, {1}",
	1003: "Een opmerking verandert de offerte niet.",
	1004: "Lees en reageer",
	1005: "Bij offerte {0} voor {1} {2, plural, one {is een opmerking} other {zijn {2} opmerkingen}} geplaatst.",
	1006: "{0, plural, one {Opmerking} other {Opmerkingen}}",
	1007: "{0, plural, one {Nog {0} opmerking leest} other {Nog {0} opmerkingen leest}} u bij de offerte.",
	1008: "{0, plural, one {Er is een nieuwe opmerking} other {Er zijn {0} nieuwe opmerkingen}}",
	1009: "{0, plural, one {Nieuwe opmerking} other {{0} nieuwe opmerkingen}} bij offerte {1}, {2}",
	1010: "E-mail over {0} niet bezorgd, {1}",
	1011: "Bekijk de gegevens",
	1012: "Niet bezorgd",
	1013: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1014: "Een e-mail kon niet worden bezorgd",
	1015: "Waarom uw besluit nodig is",
	1016: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1017: " Alternatief:",
	1018: "{0, plural, one {{0} regel, prijs per maand} other {{0} regels, prijs per maand}}",
	1019: "Eerste periode",
	1020: "Te leveren",
	1021: "Specificatie, levering en prijsopbouw van elke regel staan in de offerte.",
	1022: "{0, plural, one {, regel {1}} other {, regels {1}}}",
	1023: "En nog {0} op de pagina.",
	1024: "Akkoord van {0}",
	1025: "Te beoordelen",
	1026: "Waar u op moet letten",
	1027: "uur",
	1028: "uur",
	1029: "Hersteltijd",
	1030: "Niveau",
	1031: "Pakket",
	1032: "ampère",
	1033: "Ten hoogste",
	1034: "Stroom",
	1035: "Ruimte",
	1036: "GB opslag",
	1037: "Opslag",
	1038: "Opslag (SSD)",
	1039: "GB geheugen",
	1040: "Geheugen",
	1041: "Maat",
	1042: "gebruikers",
	1043: "Gebruikers",
	1044: "Type gebruiker",
	1045: "nummers",
	1046: "kanalen",
	1047: "Spraakkanalen",
	1048: "Databundel",
	1049: "Doorvoer",
	1050: "Bandbreedte",
	1051: "Dit product kent geen varianten.",
	1052: "Dit product kent deze eigenschap niet.",
	1053: "Dit product kent geen aantal.",
	1054: "Gaat niet samen met {0}.",
	1055: "Ten hoogste {0}.",
	1056: "Deze optie bestaat niet bij dit product.",
	1057: "Alleen een beheerder kan dit.",
	1058: "Wijzig de accountmanager met de opdracht daarvoor.",
	1059: "Kies nl of en.",
	1060: "Noem de accountmanager.",
	1061: "Dit niveau bestaat niet.",
	1062: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1063: "Beheer",
	1064: "Partners",
	1065: "Zoek op naam, kenmerk, KvK-nummer of postvak",
	1066: "{0, plural, one {{0} partner} other {{0} partners}}",
	1067: "Er zijn nog geen partners.",
	1068: "Soort",
	1069: "Reseller",
	1070: "Solutionspartner",
	1071: "Niveau",
	1072: "Accountmanager",
	1073: "Actief",
	1074: "Geblokkeerd",
	1075: "Kies reseller of solutions.",
	1076: "Letters, cijfers, - en _.",
	1077: "Dit is geen accountmanager.",
	1078: "Geen rol van oneCentral.",
	1079: "Noem het subject.",
	1080: "Alleen een accountmanager kan dit.",
	1081: "Een ander dan uzelf.",
	1082: "De laatste dag moet op of na de eerste dag liggen.",
	1083: "Ten hoogste twintig.",
	1084: "Hierover is al beslist.",
	1085: "Deze versie wacht niet op u.",
	1086: "U hebt over deze versie al beslist.",
	1087: "De aanvrager beslist niet.",
	1088: "Alleen de accountmanager kan dit toestaan.",
	1089: "Alleen de accountmanager geeft korting.",
	1090: "Deze versie kan niet opnieuw worden berekend.",
	1091: "Deze regel bestaat niet.",
	1092: "Van nul tot en met het bedrag zelf.",
	1093: "Van 0 tot en met 10.000 basispunten.",
	1094: "Geef een percentage of een bedrag.",
	1095: "Geef een partner op.",
	1096: "U hebt hier geen rol.",
	1097: "partner",
	1098: "Alleen een partner kan dit.",
	1099: "offerte",
	1100: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1101: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1102: "Een kleur als #0E3C61.",
	1103: "Ten hoogste 80 diensten.",
	1104: "dienst",
	1105: "De winkelwagen is intussen gewijzigd.",
	1106: "Ten hoogste 80 regels per aanvraag.",
	1107: "Van 1 tot en met 80 regels.",
	1108: "regel",
	1109: "Deze koppeling bestaat niet.",
	1110: "Deze klant heeft deze dienst niet.",
	1111: "Dit product bestaat niet.",
	1112: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1113: "Noem de hash van wat u zag.",
	1114: "Een datum, niet in de toekomst.",
	1115: "Deze dienst staat al in de winkelwagen.",
	1116: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1117: "De winkelwagen is leeg.",
	1118: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1119: "Vul de klantgegevens aan: {0}.",
	1120: "statutaire naam",
	1121: "land",
	1122: "KvK-nummer",
	1123: "vestigingsadres",
	1124: "contactpersoon",
	1125: "kleine onderneming of niet",
	1126: "taal",
	1127: "referentie",
	1128: "installatieadres",
	1129: "contactpersoon op locatie",
	1130: "{0}, {1}",
	1131: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1132: "De dienst is veranderd sinds de aanvraag.",
	1133: "De gekoppelde dienst is beëindigd.",
	1134: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1135: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1136: "Noem de SHA-256 van het document dat is getekend.",
	1137: "Bevestig dat u namens de klant mag ondertekenen.",
	1138: "Vul uw naam in.",
	1139: "Vul uw functie in.",
	1140: "Bevestig dat u akkoord gaat.",
	1141: "Deze offerte was geldig tot en met {0}.",
	1142: "Deze offerte is al besteld als order {0}.",
	1143: "Deze partner bevestigt anders: {0}.",
	1144: "Dit is niet het document van deze versie.",
	1145: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1146: "Geef een naam of een referentie.",
	1147: "De klant is intussen gewijzigd.",
	1148: "De partner is intussen gewijzigd.",
	1149: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1150: "Vul het adres van levering in.",
	1151: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1152: "Dit is op dit adres niet leverbaar.",
	1153: "Vul de huidige aanbieder en de nummers in.",
	1154: "Vul het kenmerk in van het document: {0}.",
	1155: "portingmachtiging",
	1156: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1157: "Er loopt een nummerportering op deze dienst.",
	1158: "Deze dienst wordt beëindigd.",
	1159: "Deze dienst is geblokkeerd.",
	1160: "Deze dienst is beëindigd.",
	1161: "Er loopt al een order op deze dienst.",
	1162: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1163: "Deze dienst kan niet worden uitgebreid.",
	1164: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1165: "Deze offerte bestaat niet.",
	1166: "Geen PDF.",
	1167: "U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw.",
	1168: "U kunt per dag ten hoogste {0} klanten toevoegen.",
	1169: "U kunt per dag ten hoogste {0} opmerkingen plaatsen.",
	1170: "U kunt per dag ten hoogste {0} MB aan documenten toevoegen.",
	1171: "U kunt aan een offerte ten hoogste {0} MB aan documenten toevoegen.",
	1172: "U kunt ten hoogste {0} winkelwagens tegelijk hebben. Leeg eerst een andere.",
	1173: "Ten hoogste 4 MB.",
	1174: "Let op bij het openen van wat is toegevoegd. Daarin gezien: {0}.",
	1175: "scripts",
	1176: "acties die iets starten, versturen of openen",
	1177: "ingesloten bestanden",
	1178: "geluid of film",
	1179: "versleuteling",
	1180: "inhoud die geen PDF is",
	1181: "geen einde (mogelijk afgebroken)",
	1182: "delen die niet bekeken konden worden",
	1183: "Een SHA-256 van 64 hexadecimale cijfers.",
	1184: "Base64, zoals in RFC 4648.",
	1185: "Deze regel staat er meer dan eens.",
	1186: "bewijsstuk",
	1187: "Van de dag van de order tot en met vandaag.",
	1188: "Bevat een stuurteken.",
	1189: "Ten hoogste {0} tekens.",
	1190: "Dit veld is verplicht.",
	1191: "Een postcode als 1234 AB.",
	1192: "Een landcode van twee letters (ISO 3166-1).",
	1193: "Een telefoonnummer als 0201234567 of +31201234567.",
	1194: "Een e-mailadres als naam@bedrijf.nl.",
	1195: "Geen geldig btw-id van dit land.",
	1196: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1197: "Noem een dienst of een regel.",
	1198: "Ten hoogste vijf.",
	1199: "Een datum in deze eeuw.",
	1200: "Van 0 tot en met 120 maanden.",
	1201: "Alleen bij modify.",
	1202: "Noem de versie van de dienst die u zag.",
	1203: "Kies de dienst die verandert.",
	1204: "Kies een product.",
	1205: "Kies add of modify.",
	1206: "Onbekende optie.",
	1207: "Onbekende eigenschap.",
	1208: "Te veel eigenschappen of opties.",
	1209: "Van 0 tot en met 1.000.000.",
	1210: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1211: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1212: "Het nummer of de reeks {0} staat al in aanvraag {1}, die nog loopt.",
	1213: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1214: "Ten hoogste twintig nummers of reeksen.",
	1215: "Kies 13, 26 of 52 weken.",
	1216: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1217: "Deze dienst bestaat niet meer.",
	1218: "Dit product is niet (meer) te bestellen.",
	1219: "Deze dienst kan niet naar dit product overstappen.",
	1220: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1221: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1222: "product",
	1223: "Er is pas een document als de versie is goedgekeurd.",
	1224: "Kies acknowledged, inProgress of partial.",
	1225: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1226: "Deze versie bestaat niet.",
	1227: "Er is een nieuwere versie: {0}.",
	1228: "Een of meer controles zijn niet geslaagd.",
	1229: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1230: "De winkelwagen van deze klant is niet leeg.",
	1231: "U mag dit niet doen.",
	1232: "Deze looptijd kan niet bij dit product.",
	1233: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1234: "Er verandert niets.",
	1235: "Dit kan op zijn vroegst op {0}.",
	1236: "Met de huidige status kan dit niet.",
	1237: "Koppelingen alleen in een winkelwagen.",
	1238: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1239: "Btw verlegd naar de afnemer.",
	1240: "Er is al een catalogus vanaf {0}.",
	1241: "Er is al een andere catalogus {0}.",
	1242: "Het is even te druk; probeer het opnieuw.",
	1243: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1244: "Deze cursor hoort niet bij deze lijst.",
	1245: "klant",
	1246: "persoon",
	1247: "Deze rol beoordeelt geen offertes.",
	1248: "In deze status is een order niet open.",
	1249: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1250: "winkelwagen",
	1251: "versie van de offerte",
	1252: "document",
	1253: "order",
	1254: "taak",
	1255: "sessie",
	1256: "Kies accountManager, salesManager of engineering.",
	1257: "Het verzoek is niet volledig ontvangen.",
	1258: "Dit is geen JSON: kijk bij byte {0}.",
	1259: "Dit is geen UTF-8.",
	1260: "Ten hoogste {0} waarden.",
	1261: "Te diep genest.",
	1262: "Dit veld staat er meer dan eens.",
	1263: "Deze parameter staat er meer dan eens.",
	1264: "Deze parameter bestaat hier niet.",
	1265: "De querystring is niet goed gevormd.",
	1266: "Een geheel getal van 1 tot en met {0}.",
	1267: "Kies uit {0}.",
	1268: "Een andere versie dan die in het pad.",
	1269: "Stuur {0}.",
	1270: "een object",
	1271: "Zonder prijzen alleen met for=customer.",
	1272: "Ten hoogste 100 tekens.",
	1273: "Een andere dienst dan die in het pad.",
	1274: "Alleen modify.",
	1275: "een lijst",
	1276: "Een datum als 2026-11-17.",
	1277: "Een null kan hier niet; laat het veld weg.",
	1278: "Dit veld bestaat hier niet.",
	1279: "een geheel getal",
	1280: "true of false",
	1281: "een tekst",
	1282: "Deze link is verlopen",
	1283: "Deze link is ingetrokken",
	1284: "Deze link is ongeldig of verlopen.",
	1285: "Deze link is niet geldig",
	1286: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1287: "Deze link is niet compleet",
	1288: "Probeer het opnieuw.",
	1289: "Het inloggen is niet gelukt",
	1290: "Inloggen kan even niet",
	1291: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1292: "Met dit account kunt u hier niet inloggen.",
	1293: "U hebt hier geen toegang",
	1294: "Dit formulier kwam niet van onze site",
	1295: "Dit bestaat niet, of is niet voor u.",
	1296: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1297: "Probeer het over enkele ogenblikken opnieuw.",
	1298: "Er ging iets mis",
	1299: "Het verzoek is afgebroken",
	1300: "Even geduld",
	1301: "Te veel verzoeken achter elkaar",
	1302: "Wacht even en probeer het daarna opnieuw.",
	1303: "Noem de versie die u zag",
	1304: "Dit klopt niet",
	1305: "Dit mediatype kan hier niet",
	1306: "Er is te veel verstuurd",
	1307: "Wat u zag is intussen gewijzigd",
	1308: "Dit kan nu niet",
	1309: "Deze methode kan hier niet",
	1310: "Niet gevonden",
	1311: "U hebt geen toegang tot deze pagina",
	1312: "U bent niet ingelogd",
	1313: "Dat ligt aan ons. Probeer het later opnieuw.",
	1314: "Ten hoogste {0} KB.",
	1315: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1316: "Noem één ETag, tussen aanhalingstekens.",
	1317: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1318: "Noem in If-Match de ETag van wat u zag.",
	1319: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1320: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1321: "Geef elk verzoek een eigen sleutel.",
	1322: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1323: "Zo kan het niet in de winkelwagen; zie de controles.",
	1324: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1325: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
	1326: "Bewijs van de bevestiging",
	1327: "Op deze pagina staat wie wat heeft bevestigd en wanneer. De bestanden ernaast tonen het aan; in README.txt staat hoe u ze controleert.",
	1328: "IP-adres",
	1329: "Controlegetal van de afgesproken wijziging (SHA-256)",
	1330: "Controlegetal van de geschiedenis tot dan (SHA-256)",
	1331: "Sleutel van het zegel",
	1332: "Zegel van oneCentral (Ed25519)",
	1333: "Account",
	1334: "Download het bewijs van deze bevestiging",
	1335: "Dit archief is het bewijs van oneCentral van een bevestigde order. Het is door een programma gemaakt en op zichzelf compleet:\n\ndocument.pdf  het document dat is bevestigd\naudit.html  wie het heeft bevestigd, wanneer en vanwaar\nversion.json  de afgesproken versie\norder.json  de order, met de bevestiging en het zegel\nhistory.json  alles wat er is gebeurd, elke gebeurtenis met een SHA-256 aan de vorige geketend\nmanifest.json  de SHA-256 van elk bestand\nmanifest.sig  de handtekening van oneCentral over manifest.json (Ed25519, base64)\npublic-keys.json  de openbare sleutels\n\nControleer het zonder netwerk: server verify bundle.zip\nVergelijk daarna de sleutel die het noemt met die welke oneCentral heeft gepubliceerd.\n",
}
