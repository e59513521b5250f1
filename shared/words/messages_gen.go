// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1534

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

// AmountsExclVATRounded says "All amounts are in euro and exclude {rate} VAT unless stated otherwise. VAT is rounded on each total.".
func AmountsExclVATRounded(rate int64) Message {
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

// WholeNumberFromTo says "A whole number from {low} to {high}.".
func WholeNumberFromTo(low int, high int) Message {
	return Message{82, []any{low, high}}
}

// SoManyElements says "From {low} to {high} of these.".
func SoManyElements(low int, high int) Message {
	return Message{83, []any{low, high}}
}

// IdOfLetters says "From 1 to {longest} letters, digits, _ and -.".
func IdOfLetters(longest int) Message {
	return Message{84, []any{longest}}
}

// TextFromOneTo says "A text of 1 to {longest} characters.".
func TextFromOneTo(longest int) Message {
	return Message{85, []any{longest}}
}

// HasNoUseHere says "This has no use here.".
var HasNoUseHere = Message{key: 86}

// OneOfThese says "One of: {values}.".
func OneOfThese(values string) Message {
	return Message{87, []any{values}}
}

// DoesNotExistHere says "{name} does not exist here, or cannot be used here.".
func DoesNotExistHere(name string) Message {
	return Message{88, []any{name}}
}

// StandsMoreThanOnce says "{name} stands more than once.".
func StandsMoreThanOnce(name string) Message {
	return Message{89, []any{name}}
}

// ThisIsNotJson says "This is not JSON.".
var ThisIsNotJson = Message{key: 90}

// PercentageAsText says "A percentage as a text, from 0 to 100 with at most two decimals: \"21\".".
var PercentageAsText = Message{key: 91}

// OneRuleAlwaysApplies says "One rule without conditions must always name who decides.".
var OneRuleAlwaysApplies = Message{key: 92}

// CanNeverApply says "This can never apply.".
var CanNeverApply = Message{key: 93}

// WorkedOutItIs says "Worked out with this catalogue it is {n}.".
func WorkedOutItIs(n int) Message {
	return Message{94, []any{n}}
}

// NoTermDiscount says "There is no term discount for {months} months.".
func NoTermDiscount(months int) Message {
	return Message{95, []any{months}}
}

// MoreThanTheOneBefore says "This must be more than the one before.".
var MoreThanTheOneBefore = Message{key: 96}

// NoRuleAsksFor says "No approval rule asks for {name}.".
func NoRuleAsksFor(name string) Message {
	return Message{97, []any{name}}
}

// NotReachedInSteps says "The steps do not reach this from the smallest.".
var NotReachedInSteps = Message{key: 98}

// OnlyTheLastIsOpen says "Only the last one has no upper limit.".
var OnlyTheLastIsOpen = Message{key: 99}

// HasNoTermOf says "It has no term of {months} months.".
func HasNoTermOf(months int) Message {
	return Message{100, []any{months}}
}

// RefusesTheSmallest says "This refuses the smallest that can be ordered.".
var RefusesTheSmallest = Message{key: 101}

// DearestOver says "The dearest that can be ordered would cost more than {most}.".
func DearestOver(most money.Cents) Message {
	return Message{102, []any{most}}
}

// NoRateOnFirstDay says "There is no rate on the first day, {day}.".
func NoRateOnFirstDay(day calendar.Date) Message {
	return Message{103, []any{day}}
}

// NoRuleForEveryCountry says "The rules leave out a country or a kind of party.".
var NoRuleForEveryCountry = Message{key: 104}

// ThisFormWasSentBefore says "This form was sent before with other content. Please check what it says and send it again.".
var ThisFormWasSentBefore = Message{key: 105}

// YouCanResolveThis says "You can resolve this yourself.".
var YouCanResolveThis = Message{key: 106}

// DocumentLinkExpired says "This link has expired. Open the document again from the request.".
var DocumentLinkExpired = Message{key: 107}

// DocumentLinkInvalid says "This link is not valid.".
var DocumentLinkInvalid = Message{key: 108}

// DocumentMissing says "This document does not exist (any more).".
var DocumentMissing = Message{key: 109}

// DocumentUnreadable says "The document cannot be read at the moment.".
var DocumentUnreadable = Message{key: 110}

// ProductLabel says "Product".
var ProductLabel = Message{key: 111}

// NotFoundWhat says "Not found: {what}.".
func NotFoundWhat(what Message) Message {
	return Message{112, []any{what}}
}

// ChooseOneOfTiers says "Choose one of the tiers: {tiers}.".
func ChooseOneOfTiers(tiers Text) Message {
	return Message{113, []any{tiers}}
}

// CharacteristicInRange says "{name}: from {low} to {high}, in steps of {step}.".
func CharacteristicInRange(name Message, low int, high int, step int) Message {
	return Message{114, []any{name, low, high, step}}
}

// LinkThisProductToOne says "Link this product to one of these services: {products}.".
func LinkThisProductToOne(products Text) Message {
	return Message{115, []any{products}}
}

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 162}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 163}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 164}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 165}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 166}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{167, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 168}

// CannotTakePart says "Not possible".
var CannotTakePart = Message{key: 169}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 170}

// InCart says "In the cart".
var InCart = Message{key: 171}

// EmptyAsEarlyAsPossible says "Leave empty for the earliest possible date".
var EmptyAsEarlyAsPossible = Message{key: 172}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 173}

// Choose says "Choose".
var Choose = Message{key: 174}

// AsEachServiceHasIt says "Leave unchanged".
var AsEachServiceHasIt = Message{key: 175}

// EmptyAsEachServiceHas says "Leave empty to change nothing. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{176, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{177, []any{offeringName}}
}

// Keep says "Keep {product}".
func Keep(product string) Message {
	return Message{178, []any{product}}
}

// Services says "Services".
var Services = Message{key: 179}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 180}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 181}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 182}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{183, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{184, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 185}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 186}

// Calculate says "Calculate".
var Calculate = Message{key: 187}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 188}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 189}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{190, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 191}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 192}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 193}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 194}

// Service says "Service".
var Service = Message{key: 195}

// Difference says "Difference".
var Difference = Message{key: 196}

// OneOff says "One-off".
var OneOff = Message{key: 197}

// From says "From".
var From = Message{key: 198}

// TotalOf says "Total of ".
var TotalOf = Message{key: 199}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 200}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 201}

// CartOf says "Cart of ".
var CartOf = Message{key: 202}

// Cart says "Cart".
var Cart = Message{key: 203}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 204}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 205}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 206}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 207}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 208}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 209}

// YourAccountManagerCanMend says "Your account manager can resolve this.".
var YourAccountManagerCanMend = Message{key: 210}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 211}

// PerMonth says "per month".
var PerMonth = Message{key: 212}

// Becomes says "Becomes".
var Becomes = Message{key: 213}

// YouSaw says "You saw".
var YouSaw = Message{key: 214}

// Price says "Price".
var Price = Message{key: 215}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{216, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{217, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{218, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 219}

// Date says "Date".
var Date = Message{key: 220}

// Name says "Name".
var Name = Message{key: 221}

// NothingWasRecorded says "Not saved".
var NothingWasRecorded = Message{key: 222}

// For says "For ".
var For = Message{key: 223}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 224}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 225}

// StartHere says "Start here".
var StartHere = Message{key: 226}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 227}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 228}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 229}

// EmptyCart says "Empty cart".
var EmptyCart = Message{key: 230}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 231}

// EmptyCartForGood says "Empty it for good".
var EmptyCartForGood = Message{key: 232}

// NeededBeforeYouCanRequest says "Resolve this before you request the quote".
var NeededBeforeYouCanRequest = Message{key: 233}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 234}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 235}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 236}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 237}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{238, []any{heading}}
}

// ChangeButton says "Change".
var ChangeButton = Message{key: 239}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{240, []any{heading}}
}

// RemoveButton says "Remove".
var RemoveButton = Message{key: 241}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 242}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 243}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 244}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 245}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 246}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 247}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 248}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 249}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 250}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 251}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 252}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{253, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 254}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{255, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{256, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 257}

// Hosting says "Hosting".
var Hosting = Message{key: 258}

// Telephony says "Telephony".
var Telephony = Message{key: 259}

// Connections says "Connections".
var Connections = Message{key: 260}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 261}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 262}

// LeadTime says "Lead time".
var LeadTime = Message{key: 263}

// Term says "Term".
var Term = Message{key: 264}

// ToCart says "to the cart".
var ToCart = Message{key: 265}

// ToCartButton says "To the cart".
var ToCartButton = Message{key: 266}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 267}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 268}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 269}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 270}

// Search says "Search".
var Search = Message{key: 271}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 272}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 273}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 274}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 275}

// YourChoice says "Your choice".
var YourChoice = Message{key: 276}

// Options says "Options".
var Options = Message{key: 277}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 278}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 279}

// EmptyMeansAsEarlyAs says "Leave empty for the earliest possible date.".
var EmptyMeansAsEarlyAs = Message{key: 280}

// Link says "Link".
var Link = Message{key: 281}

// GoesWith says "Goes with".
var GoesWith = Message{key: 282}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 283}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 284}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 285}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 286}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 287}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 288}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 289}

// HowThisPriceCameAbout says "How this price is made up".
var HowThisPriceCameAbout = Message{key: 290}

// CompareWithAnotherChoice says "Compare with another configuration".
var CompareWithAnotherChoice = Message{key: 291}

// Delivery says "Delivery".
var Delivery = Message{key: 292}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 293}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 294}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 295}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 296}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 297}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 298}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 299}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 300}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 301}

// YouMayNotOrderHere says "You are not authorised to order".
var YouMayNotOrderHere = Message{key: 302}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 303}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 304}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 305}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 306}

// Version says "Version".
var Version = Message{key: 307}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 308}

// Customer says "Customer".
var Customer = Message{key: 309}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{310, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 311}

// YouFindItUnderOrder says "You find it as order {order}.".
func YouFindItUnderOrder(order string) Message {
	return Message{312, []any{order}}
}

// ToQuote says "To the quote".
var ToQuote = Message{key: 313}

// State says "State: {state}.".
func State(state string) Message {
	return Message{314, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 315}

// ItemColumn says "Item".
var ItemColumn = Message{key: 316}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 317}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 318}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 319}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 320}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 321}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 322}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 323}

// CustomersTitle says "Customers".
var CustomersTitle = Message{key: 324}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 325}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 326}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 327}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{328, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 329}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 330}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 331}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 332}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 333}

// YourReference says "Your reference".
var YourReference = Message{key: 334}

// Town says "Town".
var Town = Message{key: 335}

// Details says "Details".
var Details = Message{key: 336}

// Incomplete says "incomplete".
var Incomplete = Message{key: 337}

// Complete says "complete".
var Complete = Message{key: 338}

// Next says "Next".
var Next = Message{key: 339}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 340}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 341}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 342}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 343}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 344}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 345}

// Reference says "Reference".
var Reference = Message{key: 346}

// PerMonthHeading says "Per month".
var PerMonthHeading = Message{key: 347}

// SeeWhatCanBeUpgraded says "See what you can upgrade".
var SeeWhatCanBeUpgraded = Message{key: 348}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 349}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 350}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 351}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 352}

// Optional says "(optional)".
var Optional = Message{key: 353}

// Save says "Save".
var Save = Message{key: 354}

// Cancel says "Cancel".
var Cancel = Message{key: 355}

// Contact says "Contact".
var Contact = Message{key: 356}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 357}

// VatId says "VAT id".
var VatId = Message{key: 358}

// Business says "Business".
var Business = Message{key: 359}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 360}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 361}

// No says "No".
var No = Message{key: 362}

// Yes says "Yes".
var Yes = Message{key: 363}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 364}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 365}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 366}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 367}

// LegalName says "Legal name".
var LegalName = Message{key: 368}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 369}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 370}

// Postcode says "Postcode".
var Postcode = Message{key: 371}

// HouseNumber says "House number".
var HouseNumber = Message{key: 372}

// Street says "Street".
var Street = Message{key: 373}

// EMail says "E-mail".
var EMail = Message{key: 374}

// Telephone says "Telephone".
var Telephone = Message{key: 375}

// Country says "Country".
var Country = Message{key: 376}

// Empty says "empty".
var Empty = Message{key: 377}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 378}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 379}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{380, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{381, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 382}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 383}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 384}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 385}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 386}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 387}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 388}

// SameForAllLines says "The same for all lines".
var SameForAllLines = Message{key: 389}

// SameForAllLinesHint says "Counts for every line where nothing is filled in below.".
var SameForAllLinesHint = Message{key: 390}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 391}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 392}

// ThenAlsoDecides says "With this discount these decide too: {roles}.".
func ThenAlsoDecides(roles string) Message {
	return Message{393, []any{roles}}
}

// ThenNobodyElseDecides says "With this discount nobody else decides.".
var ThenNobodyElseDecides = Message{key: 394}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 395}

// Approve says "Approve".
var Approve = Message{key: 396}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 397}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 398}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 399}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 400}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 401}

// Decline says "Decline".
var Decline = Message{key: 402}

// Unit says "Unit".
var Unit = Message{key: 403}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 404}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{405, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 406}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 407}

// Activate says "Activate".
var Activate = Message{key: 408}

// Quote says "Quote".
var Quote = Message{key: 409}

// Progress says "Progress".
var Progress = Message{key: 410}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 411}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 412}

// Versions says "Versions".
var Versions = Message{key: 413}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 414}

// AddComment says "Add comment".
var AddComment = Message{key: 415}

// CommentIsPlaced says "Your comment was placed".
var CommentIsPlaced = Message{key: 416}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 417}

// AddCommentForm says "Add a comment".
var AddCommentForm = Message{key: 418}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 419}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 420}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 421}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 422}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 423}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 424}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 425}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 426}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 427}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 428}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 429}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 430}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 431}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 432}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 433}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 434}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 435}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 436}

// Quotes says "Quotes".
var Quotes = Message{key: 437}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 438}

// All says "All".
var All = Message{key: 439}

// Status says "State".
var Status = Message{key: 440}

// Superseded says "Superseded".
var Superseded = Message{key: 441}

// Expired says "Expired".
var Expired = Message{key: 442}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 443}

// Declined says "Declined".
var Declined = Message{key: 444}

// Ordered says "Ordered".
var Ordered = Message{key: 445}

// Approved says "Approved".
var Approved = Message{key: 446}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 447}

// Requested says "Requested".
var Requested = Message{key: 448}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 449}

// AskAgain says "Ask again".
var AskAgain = Message{key: 450}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 451}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 452}

// Order says "Order".
var Order = Message{key: 453}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 454}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 455}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 456}

// ValidUntilShort says "Valid until".
var ValidUntilShort = Message{key: 457}

// NextStep says "Next step".
var NextStep = Message{key: 458}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 459}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 460}

// ShowAll says "Show all".
var ShowAll = Message{key: 461}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 462}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 463}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 464}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{465, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 466}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{467, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 468}

// LogIn says "Log in".
var LogIn = Message{key: 469}

// YourSessionEndedWhatYouFilledIn says "Your session has ended and nothing was saved yet. What you filled in is kept on this page: log in on a new tab, come back here and send the form again.".
var YourSessionEndedWhatYouFilledIn = Message{key: 470}

// LogInInNewTab says "Log in on a new tab".
var LogInInNewTab = Message{key: 471}

// SendFormAgain says "Send the form again".
var SendFormAgain = Message{key: 472}

// YourSessionEndsSoon says "Your session ends in five minutes".
var YourSessionEndsSoon = Message{key: 473}

// AfterHourWithoutUse says "You have not used this page for a while. Stay logged in to go on.".
var AfterHourWithoutUse = Message{key: 474}

// StayLoggedIn says "Stay logged in".
var StayLoggedIn = Message{key: 475}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 476}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 477}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 478}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 479}

// TryAgain says "Try again".
var TryAgain = Message{key: 480}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 481}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 482}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 483}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 484}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 485}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 486}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 487}

// Welcome says "Welcome".
var Welcome = Message{key: 488}

// Overview says "Overview".
var Overview = Message{key: 489}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 490}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 491}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 492}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 493}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 494}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 495}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{496, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 497}

// LastChanged says "Last changed".
var LastChanged = Message{key: 498}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 499}

// Orders says "Orders".
var Orders = Message{key: 500}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 501}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{502, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{503, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 504}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 505}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 506}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 507}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 508}

// NewService says "New service".
var NewService = Message{key: 509}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 510}

// Waived says "Allowed".
var Waived = Message{key: 511}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{512, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 513}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 514}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 515}

// Note says "Note".
var Note = Message{key: 516}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{517, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 518}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 519}

// Returned says "returned".
var Returned = Message{key: 520}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 521}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 522}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{523, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 524}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{525, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{526, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 527}

// Cancelled says "cancelled".
var Cancelled = Message{key: 528}

// Delivered says "delivered".
var Delivered = Message{key: 529}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 530}

// OrderDetails says "Order details".
var OrderDetails = Message{key: 531}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 532}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{533, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 534}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{535, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{536, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{537, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{538, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{539, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{540, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{541, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{542, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{543, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{544, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{545, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{546, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 547}

// MainMenu says "Main menu".
var MainMenu = Message{key: 548}

// LogOut says "Log out".
var LogOut = Message{key: 549}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 550}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 551}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 552}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 553}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 554}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 555}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 556}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 557}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 558}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 559}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{560, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 561}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 562}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{563, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{564, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 565}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 566}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 567}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{568, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 569}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 570}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 571}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{572, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 573}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{574, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 575}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 576}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{577, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 578}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 579}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 580}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 581}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 582}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 583}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{584, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 585}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 586}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{587, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{588, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 589}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 590}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 591}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 592}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 593}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 594}

// Decided says "Decided".
var Decided = Message{key: 595}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 596}

// Period says "Period".
var Period = Message{key: 597}

// ByPartner says "By partner".
var ByPartner = Message{key: 598}

// ByWeek says "By week".
var ByWeek = Message{key: 599}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 600}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 601}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 602}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 603}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 604}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 605}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 606}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 607}

// DecidedInline says "decided".
var DecidedInline = Message{key: 608}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 609}

// RequestedInline says "requested".
var RequestedInline = Message{key: 610}

// PartnerId says "partner id".
var PartnerId = Message{key: 611}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 612}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 613}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 614}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 615}

// Released says "Released".
var Released = Message{key: 616}

// Statement says "Statement".
var Statement = Message{key: 617}

// On says "On".
var On = Message{key: 618}

// Signatory says "Signed by".
var Signatory = Message{key: 619}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 620}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 621}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{622, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 623}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 624}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{625, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 626}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 627}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 628}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 629}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 630}

// Reason says "Reason".
var Reason = Message{key: 631}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 632}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 633}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 634}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 635}

// InProgress says "In progress".
var InProgress = Message{key: 636}

// OpenOrders says "{n, plural, one {{n} open order} other {{n} open orders}}".
func OpenOrders(n int) Message {
	return Message{637, []any{n}}
}

// ThereAreNoOpenOrders says "There are no open orders.".
var ThereAreNoOpenOrders = Message{key: 638}

// ChoosePartnerForClosedOrders says "Choose a partner to see the orders that are closed.".
var ChoosePartnerForClosedOrders = Message{key: 639}

// OnlyOldestOpenOrdersAreShown says "There are too many open orders to show them all; the latest are left out.".
var OnlyOldestOpenOrdersAreShown = Message{key: 640}

// Late says "Late".
var Late = Message{key: 641}

// AtRisk says "At risk".
var AtRisk = Message{key: 642}

// OnSchedule says "On schedule".
var OnSchedule = Message{key: 643}

// AllOpen says "All open".
var AllOpen = Message{key: 644}

// ClosedOrders says "Closed".
var ClosedOrders = Message{key: 645}

// StillOpen says "Still to deliver".
var StillOpen = Message{key: 646}

// CustomerServiceOrNumber says "Customer, service or number".
var CustomerServiceOrNumber = Message{key: 647}

// PlannedDay says "Schedule".
var PlannedDay = Message{key: 648}

// TickItem says "Select line {number}".
func TickItem(number string) Message {
	return Message{649, []any{number}}
}

// AllOpenItems says "All lines that are not finished".
var AllOpenItems = Message{key: 650}

// WithSelectedItems says "With the selected lines".
var WithSelectedItems = Message{key: 651}

// ReleaseOrder says "Release the order".
var ReleaseOrder = Message{key: 652}

// ReleaseHandsOver says "Delivery can begin once the order is released. The partner can then no longer cancel lines itself.".
var ReleaseHandsOver = Message{key: 653}

// ReportDelivered says "Report as delivered".
var ReportDelivered = Message{key: 654}

// ReportNotDelivered says "Report as not deliverable".
var ReportNotDelivered = Message{key: 655}

// CancelItems says "Cancel".
var CancelItems = Message{key: 656}

// WhyCancelled says "Why is this cancelled?".
var WhyCancelled = Message{key: 657}

// WhyNotDelivered says "Why can this not be delivered?".
var WhyNotDelivered = Message{key: 658}

// PartnerReadsReason says "The partner reads this reason.".
var PartnerReadsReason = Message{key: 659}

// TickAnItem says "Select at least one line.".
var TickAnItem = Message{key: 660}

// ItemsNotChanged says "{refused, plural, one {{refused} line was} other {{refused} lines were}} not processed".
func ItemsNotChanged(refused int) Message {
	return Message{661, []any{refused}}
}

// OthersWereChanged says "The other selected lines were processed.".
var OthersWereChanged = Message{key: 662}

// OrderIsReleased says "The order has been released. Thank you.".
var OrderIsReleased = Message{key: 663}

// ItemsDelivered says "{n, plural, one {{n} line was} other {{n} lines were}} reported as delivered. Thank you.".
func ItemsDelivered(n int) Message {
	return Message{664, []any{n}}
}

// ItemsFailed says "{n, plural, one {{n} line was} other {{n} lines were}} reported as not deliverable. The partner is told.".
func ItemsFailed(n int) Message {
	return Message{665, []any{n}}
}

// ItemsCancelled says "{n, plural, one {{n} line was} other {{n} lines were}} cancelled. The partner is told.".
func ItemsCancelled(n int) Message {
	return Message{666, []any{n}}
}

// CustomersContact says "Customer's contact".
var CustomersContact = Message{key: 667}

// FailedJobs says "Failures".
var FailedJobs = Message{key: 668}

// NothingFailed says "Nothing has failed: all mails were sent and all documents made.".
var NothingFailed = Message{key: 669}

// JobIsTriedAgain says "This is being tried again now. If it fails again, it comes back here.".
var JobIsTriedAgain = Message{key: 670}

// IsTriedAgainByItself says "is also tried again by itself".
var IsTriedAgainByItself = Message{key: 671}

// IsNotTriedAgainByItself says "is not tried again by itself".
var IsNotTriedAgainByItself = Message{key: 672}

// TechnicalCause says "Technical cause".
var TechnicalCause = Message{key: 673}

// DocumentWasNotMade says "Document was not made".
var DocumentWasNotMade = Message{key: 674}

// MailWasNotDelivered says "Mail was not delivered".
var MailWasNotDelivered = Message{key: 675}

// RequestsWereNotHandedOver says "Requests were not handed over".
var RequestsWereNotHandedOver = Message{key: 676}

// QuoteWasNotErased says "Quote was not erased".
var QuoteWasNotErased = Message{key: 677}

// OrderedBy says "Ordered by".
var OrderedBy = Message{key: 678}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{679, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 680}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 681}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 682}

// NextDate says "Next date".
var NextDate = Message{key: 683}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 684}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 685}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{686, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{687, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{688, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{689, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{690, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{691, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{692, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{693, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{694, []any{name}}
}

// None says "none".
var None = Message{key: 695}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{696, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 697}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 698}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{699, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 700}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{701, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 702}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{703, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{704, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 705}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 706}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 707}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your account manager at oneCentral, {name} ({mail}), can arrange that you may sign.".
func OnlyColleagueWhoMaySign(name string, mail string) Message {
	return Message{708, []any{name, mail}}
}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{709, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 710}

// And says " and ".
var And = Message{key: 711}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{712, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 713}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 714}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 715}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 716}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{717, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 718}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 719}

// Documents says "Documents".
var Documents = Message{key: 720}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 721}

// NoteLabel says "Note".
var NoteLabel = Message{key: 722}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 723}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{724, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 725}

// Different says "different".
var Different = Message{key: 726}

// Same says "the same".
var Same = Message{key: 727}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 728}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 729}

// Comparison says "Comparison".
var Comparison = Message{key: 730}

// YesInline says "yes".
var YesInline = Message{key: 731}

// NoInline says "no".
var NoInline = Message{key: 732}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 733}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 734}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 735}

// Checks says "Checks".
var Checks = Message{key: 736}

// VatHeading says "VAT".
var VatHeading = Message{key: 737}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 738}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{739, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 740}

// Terminated says "terminated".
var Terminated = Message{key: 741}

// Suspended says "suspended".
var Suspended = Message{key: 742}

// Active says "active".
var Active = Message{key: 743}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 744}

// Address says "Address".
var Address = Message{key: 745}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 746}

// Identifier says "Identifier".
var Identifier = Message{key: 747}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{748, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 749}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 750}

// AllProducts says "All products".
var AllProducts = Message{key: 751}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 752}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 753}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 754}

// AllServices says "All services".
var AllServices = Message{key: 755}

// Show says "Apply filter".
var Show = Message{key: 756}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 757}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 758}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 759}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 760}

// MoreServices says "More services".
var MoreServices = Message{key: 761}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 762}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 763}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 764}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 765}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 766}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{767, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 768}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 769}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{770, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 771}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 772}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 773}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 774}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 775}

// RunsOver says "Runs over".
var RunsOver = Message{key: 776}

// Configuration says "Configuration".
var Configuration = Message{key: 777}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 778}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{779, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{780, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 781}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 782}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 783}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{784, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 785}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 786}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 787}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 788}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 789}

// Consent says "Consent".
var Consent = Message{key: 790}

// Mandate says "Mandate".
var Mandate = Message{key: 791}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 792}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 793}

// Answer says "Answer".
var Answer = Message{key: 794}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 795}

// Question says "Question".
var Question = Message{key: 796}

// VatCheck says "VAT check".
var VatCheck = Message{key: 797}

// WhyToReview says "Why to review".
var WhyToReview = Message{key: 802}

// NotGiven says "not given".
var NotGiven = Message{key: 803}

// Background says "Background".
var Background = Message{key: 804}

// ContractValueOverTerms says "Contract value (remaining term)".
var ContractValueOverTerms = Message{key: 805}

// QuotesOfPartner says "Other quotes of this partner".
var QuotesOfPartner = Message{key: 806}

// NoOtherQuotes says "none".
var NoOtherQuotes = Message{key: 807}

// QuotesOfWhichOrdered says "{quotes}, of which {ordered} ordered".
func QuotesOfWhichOrdered(quotes int, ordered int) Message {
	return Message{808, []any{quotes, ordered}}
}

// WithDiscountUpTo says "; {discounted} with additional discount, highest {discount}".
func WithDiscountUpTo(discounted int, discount int64) Message {
	return Message{809, []any{discounted, percent(discount)}}
}

// EarlierQuotesOfCustomer says "Other quotes of this customer".
var EarlierQuotesOfCustomer = Message{key: 810}

// NoEarlierQuotes says "This customer has no other quotes yet.".
var NoEarlierQuotes = Message{key: 811}

// AndMoreQuotes says "{n, plural, one {And {n} more quote.} other {And {n} more quotes.}}".
func AndMoreQuotes(n int) Message {
	return Message{812, []any{n}}
}

// NextRequest says "Next request: {customer} ({waiting} waiting for you)".
func NextRequest(customer string, waiting string) Message {
	return Message{813, []any{customer, waiting}}
}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{814, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 815}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{816, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 817}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 818}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{819, []any{list}}
}

// UnchangedCount says "Unchanged ({n})".
func UnchangedCount(n int) Message {
	return Message{820, []any{n}}
}

// LinesCount says "{n, plural, one {Item} other {{n} items:}}".
func LinesCount(n int) Message {
	return Message{821, []any{n}}
}

// LinesInline says "{n, plural, one {Item {numbers}: } other {Items {numbers}: }}".
func LinesInline(n int, numbers string) Message {
	return Message{822, []any{n, numbers}}
}

// DetailsOfRequest says "Details of the request".
var DetailsOfRequest = Message{key: 823}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{824, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 825}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 826}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 827}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 828}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 829}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 830}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 831}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{832, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{833, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 834}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{835, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 836}

// AfterThisMoveThereIsLess says "After this move there is less than now".
var AfterThisMoveThereIsLess = Message{key: 837}

// MeasureShrinks says "{measure}: now {before}, then {after}".
func MeasureShrinks(measure string, before int, after int) Message {
	return Message{838, []any{measure, before, after}}
}

// OptionDoesNotGoAlong says "{option} does not move to the new product".
func OptionDoesNotGoAlong(option Message) Message {
	return Message{839, []any{option}}
}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 840}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 841}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 842}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 843}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 844}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 845}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 846}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 847}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 848}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 849}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 850}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 851}

// NowInline says "now".
var NowInline = Message{key: 852}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{853, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{854, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{855, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{856, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{857, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 858}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 859}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{860, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 861}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{862, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 863}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 864}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 865}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 866}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 867}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{868, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{869, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 870}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 871}

// RoutineRequests says "Routine requests".
var RoutineRequests = Message{key: 872}

// RoutineIs says "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.".
var RoutineIs = Message{key: 873}

// NoRoutineRequests says "There are no routine requests now.".
var NoRoutineRequests = Message{key: 874}

// DecideRoutineTogether says "Approve routine requests together".
var DecideRoutineTogether = Message{key: 875}

// ApproveTicked says "Approve the ticked requests".
var ApproveTicked = Message{key: 876}

// TickAtLeastOne says "Tick at least one request.".
var TickAtLeastOne = Message{key: 877}

// NotDecidedYet says "Not decided yet. Please try again.".
var NotDecidedYet = Message{key: 878}

// NotApprovedBecause says "Not approved: {check}".
func NotApprovedBecause(check Message) Message {
	return Message{879, []any{check}}
}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 880}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 881}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 882}

// Waiting says "Waiting".
var Waiting = Message{key: 883}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 884}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 885}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 886}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 887}

// Agreed says " (agreed)".
var Agreed = Message{key: 888}

// NotYet says " (not yet)".
var NotYet = Message{key: 889}

// Filter says "Filter".
var Filter = Message{key: 890}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 891}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 892}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 893}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 894}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 895}

// OpenQuotes says "Open quotes".
var OpenQuotes = Message{key: 896}

// NoOpenQuotes says "There are no open quotes that match.".
var NoOpenQuotes = Message{key: 897}

// MoreToNarrow says "{n, plural, one {And {n} more. Search or filter more precisely.} other {And {n} more. Search or filter more precisely.}}".
func MoreToNarrow(n int) Message {
	return Message{898, []any{n}}
}

// AttentionFor says "Attention".
var AttentionFor = Message{key: 903}

// AtStake says "What is at stake".
var AtStake = Message{key: 904}

// LongestUnchanged says "Longest unchanged".
var LongestUnchanged = Message{key: 905}

// UnchangedFor says "Unchanged".
var UnchangedFor = Message{key: 906}

// PriceAMonth says "{price} per month".
func PriceAMonth(price money.Cents) Message {
	return Message{907, []any{price}}
}

// SearchEverything says "Search by number, name, customer, site or partner".
var SearchEverything = Message{key: 908}

// SearchForTwoCharacters says "Search for 2 to 100 characters.".
var SearchForTwoCharacters = Message{key: 909}

// NotEverythingWasSearched says "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.".
var NotEverythingWasSearched = Message{key: 910}

// OnlyAccountManagerHasDesk says "This page is for account managers.".
var OnlyAccountManagerHasDesk = Message{key: 911}

// QuotesAndOrders says "Quotes and orders".
var QuotesAndOrders = Message{key: 912}

// RemarksWithoutAnswer says "Comments without an answer".
var RemarksWithoutAnswer = Message{key: 913}

// TodayYouStandInFor says "Today you stand in for {name}, until {until}.".
func TodayYouStandInFor(name string, until calendar.Date) Message {
	return Message{914, []any{name, until}}
}

// TodayYouAreReplacedBy says "Today {name} stands in for you, until {until}.".
func TodayYouAreReplacedBy(name string, until calendar.Date) Message {
	return Message{915, []any{name, until}}
}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 916}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 917}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{918, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 919}

// Colleague says "Colleague".
var Colleague = Message{key: 920}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 921}

// FirstDay says "First day".
var FirstDay = Message{key: 922}

// LastDay says "Last day".
var LastDay = Message{key: 923}

// Add says "Add".
var Add = Message{key: 924}

// Total says "Total".
var Total = Message{key: 925}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 926}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{927, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 928}

// Remarks says "Remarks".
var Remarks = Message{key: 929}

// ValidityAndConditions says "Validity and conditions".
var ValidityAndConditions = Message{key: 930}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{931, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 932}

// ContractValueIs says "The contract value is the new monthly price over the (remaining) term.".
var ContractValueIs = Message{key: 933}

// AfterTermRunsMonthly says "After its term a service runs on monthly.".
var AfterTermRunsMonthly = Message{key: 934}

// AfterTermNotice says "After its term a service runs on monthly, with a notice period of {months, plural, one {{months} month} other {{months} months}}.".
func AfterTermNotice(months int) Message {
	return Message{935, []any{months}}
}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 936}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 937}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{938, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 939}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 940}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 941}

// Signature says "Signature".
var Signature = Message{key: 942}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 943}

// Position says "Position".
var Position = Message{key: 944}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{945, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{946, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 947}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{948, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 949}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{950, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 951}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 952}

// Ends says "ends".
var Ends = Message{key: 953}

// New says "new".
var New = Message{key: 954}

// Migration says "migration".
var Migration = Message{key: 955}

// NewComparison says "New".
var NewComparison = Message{key: 956}

// Old says "Old".
var Old = Message{key: 957}

// Changed says "changed".
var Changed = Message{key: 958}

// Unchanged says "unchanged".
var Unchanged = Message{key: 959}

// Specification says "Specification".
var Specification = Message{key: 960}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 961}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 962}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 963}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 964}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 965}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{966, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{967, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{968, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 969}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{970, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{971, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 972}

// NotTiedToAnAddress says "not tied to an address".
var NotTiedToAnAddress = Message{key: 973}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 974}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{975, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{976, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 977}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{978, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 979}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{980, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{981, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{982, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 983}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 984}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 985}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 986}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 987}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 988}

// Number says "Number".
var Number = Message{key: 989}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 990}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.".
func WeArePleasedToOffer(what string) Message {
	return Message{991, []any{what}}
}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{992, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{993, []any{changed}}
}

// Each says " (each)".
var Each = Message{key: 994}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{995, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 996}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 997}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 998}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 999}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 1000}

// Contents says "Contents".
var Contents = Message{key: 1001}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{1002, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 1003}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{1004, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 1005}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{1006, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 1007}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{1008, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{1009, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 1010}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 1011}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{1012, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{1013, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{1014, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 1015}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{1016, []any{name}}
}

// Hello says "Hello,".
var Hello = Message{key: 1017}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{1018, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 1019}

// OrderNoun says "Order".
var OrderNoun = Message{key: 1020}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 1021}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{1022, []any{confirmed}}
}

// RecordedBy says "Recorded by".
var RecordedBy = Message{key: 1023}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{1024, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 1025}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{1026, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 1027}

// PleaseReleaseOrder says "Please release the order, so that delivery can begin. Until then the partner can cancel a line itself.".
var PleaseReleaseOrder = Message{key: 1028}

// AccountManagerReleasesOrderFor says "Your account manager releases the order for delivery. Until then you can cancel an item yourself.".
var AccountManagerReleasesOrderFor = Message{key: 1029}

// Activated says "Activated".
var Activated = Message{key: 1030}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{1031, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 1032}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 1033}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{1034, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 1035}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{1036, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{1037, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{1038, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{1039, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{1040, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{1041, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{1042, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{1043, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 1044}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{1045, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{1046, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{1047, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{1048, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 1049}

// Partner says "Partner".
var Partner = Message{key: 1050}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 1051}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 1052}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 1053}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 1054}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 1055}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{1056, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 1057}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{1058, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{1059, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 1060}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{1061, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{1062, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 1063}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{1064, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 1065}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{1066, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 1067}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 1068}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 1069}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{1070, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 1071}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{1072, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{1073, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 1074}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{1075, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 1076}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1077, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 1078}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{1079, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the PDF and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 1080}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the PDF and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 1081}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 1082}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 1083}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 1084}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 1085}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 1086}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1087, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 1088}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{1089, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{1090, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 1091}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{1092, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 1093}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{1094, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1095}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1096, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1097}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1098}

// QuoteForHasNewComment says "Quote {quote} for {customer} has {n, plural, one {a new comment} other {{n} new comments}}.".
func QuoteForHasNewComment(quote string, customer string, n int) Message {
	return Message{1099, []any{quote, customer, n}}
}

// CommentsCited says "{n, plural, one {Comment} other {Comments}}".
func CommentsCited(n int) Message {
	return Message{1100, []any{n}}
}

// OtherCommentsAreInQuote says "{n, plural, one {{n} more comment is} other {{n} more comments are}} with the quote.".
func OtherCommentsAreInQuote(n int) Message {
	return Message{1101, []any{n}}
}

// ThereIsNewComment says "{n, plural, one {There is a new comment} other {There are {n} new comments}}".
func ThereIsNewComment(n int) Message {
	return Message{1102, []any{n}}
}

// NewCommentOnQuote says "{n, plural, one {New comment} other {{n} new comments}} on quote {quote}, {customer}".
func NewCommentOnQuote(n int, quote string, customer string) Message {
	return Message{1103, []any{n, quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1104, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1105}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1106}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1107}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1108}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1109}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1110, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1111}

// ItemsPerMonth says "{n, plural, one {{n} item, price per month} other {{n} items, price per month}}".
func ItemsPerMonth(n int) Message {
	return Message{1112, []any{n}}
}

// FirstPeriodColumn says "First period".
var FirstPeriodColumn = Message{key: 1113}

// ToDeliver says "To deliver".
var ToDeliver = Message{key: 1114}

// RestOfItemsIsInQuote says "Specification, delivery and price of each item are in the quote.".
var RestOfItemsIsInQuote = Message{key: 1115}

// CommaItems says "{n, plural, one {, item {numbers}} other {, items {numbers}}}".
func CommaItems(n int, numbers string) Message {
	return Message{1116, []any{n, numbers}}
}

// AndMoreOnPage says "And {n} more on the page.".
func AndMoreOnPage(n int) Message {
	return Message{1117, []any{n}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1118, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1119}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1120}

// HoursInline says "hours".
var HoursInline = Message{key: 1121}

// H says "h".
var H = Message{key: 1122}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1123}

// Level says "Level".
var Level = Message{key: 1124}

// Package says "Package".
var Package = Message{key: 1125}

// Ampere says "ampere".
var Ampere = Message{key: 1126}

// PowerAtMost says "Power, at most in this space".
var PowerAtMost = Message{key: 1127}

// Power says "Power".
var Power = Message{key: 1128}

// Space says "Space".
var Space = Message{key: 1129}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1130}

// Storage says "Storage".
var Storage = Message{key: 1131}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1132}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1133}

// Memory says "Memory".
var Memory = Message{key: 1134}

// Size says "Size".
var Size = Message{key: 1135}

// Seats says "seats".
var Seats = Message{key: 1136}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1137}

// SeatType says "Seat type".
var SeatType = Message{key: 1138}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1139}

// Channels says "channels".
var Channels = Message{key: 1140}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1141}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1142}

// Throughput says "Throughput".
var Throughput = Message{key: 1143}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1144}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1145}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1146}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1147}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1148, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1149, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1150}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1151}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1152}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1153}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1154}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1155}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1156, []any{level, n}}
}

// KindInUse says "The kind cannot change while something is open: {carts, plural, one {{carts} cart} other {{carts} carts}}, {quotes, plural, one {{quotes} quote} other {{quotes} quotes}} and {orders, plural, one {{orders} order} other {{orders} orders}}.".
func KindInUse(carts int, quotes int, orders int) Message {
	return Message{1157, []any{carts, quotes, orders}}
}

// Administration says "Administration".
var Administration = Message{key: 1158}

// PartnersHeading says "Partners".
var PartnersHeading = Message{key: 1159}

// SearchPartners says "Search by name, id, KvK number or mailbox".
var SearchPartners = Message{key: 1160}

// NPartners says "{n, plural, one {{n} partner} other {{n} partners}}".
func NPartners(n int) Message {
	return Message{1161, []any{n}}
}

// NoPartnersYet says "There are no partners yet.".
var NoPartnersYet = Message{key: 1162}

// PartnerKind says "Kind".
var PartnerKind = Message{key: 1163}

// PartnerLevel says "Level".
var PartnerLevel = Message{key: 1166}

// AccountManagerHeading says "Account manager".
var AccountManagerHeading = Message{key: 1167}

// PartnerActive says "Active".
var PartnerActive = Message{key: 1168}

// PartnerBlocked says "Blocked".
var PartnerBlocked = Message{key: 1169}

// NewPartner says "New partner".
var NewPartner = Message{key: 1170}

// PartnerIdLabel says "Id".
var PartnerIdLabel = Message{key: 1171}

// PartnerIdHint says "Letters, digits, - and _. It is how the login service's token names the partner; it cannot be changed later.".
var PartnerIdHint = Message{key: 1172}

// ThereIsSuchPartner says "There is a partner with this id.".
var ThereIsSuchPartner = Message{key: 1173}

// KindHint says "The kind can change only while no cart, quote or order is open.".
var KindHint = Message{key: 1174}

// OrderMailbox says "Order mailbox".
var OrderMailbox = Message{key: 1175}

// OrderMailboxHint says "Gets all mails about this partner's quotes and orders.".
var OrderMailboxHint = Message{key: 1176}

// PartnerLanguage says "Language".
var PartnerLanguage = Message{key: 1177}

// ReleaseAtOnce says "Release orders at once".
var ReleaseAtOnce = Message{key: 1178}

// ReleaseAtOnceNote says "Otherwise the account manager releases each order.".
var ReleaseAtOnceNote = Message{key: 1179}

// CompanyHint says "They stand on the quotes and orders of a solutions partner, which is the contracting party itself.".
var CompanyHint = Message{key: 1180}

// DetailsOfPartner says "Details of {name}".
func DetailsOfPartner(name string) Message {
	return Message{1181, []any{name}}
}

// PartnerWasChangedMeanwhile says "This partner was changed meanwhile".
var PartnerWasChangedMeanwhile = Message{key: 1182}

// ChangeManager says "Another account manager".
var ChangeManager = Message{key: 1183}

// ManagerOf says "Account manager of {name}".
func ManagerOf(name string) Message {
	return Message{1184, []any{name}}
}

// ManagerNow says "Now: {name}".
func ManagerNow(name string) Message {
	return Message{1185, []any{name}}
}

// NewManager says "New account manager".
var NewManager = Message{key: 1186}

// ApprovalsThatMove says "Open approvals".
var ApprovalsThatMove = Message{key: 1187}

// NoApprovalsMove says "No request waits for the account manager.".
var NoApprovalsMove = Message{key: 1188}

// ApprovalsMoveNote says "These requests wait for the account manager. They go to the new one, who is mailed about them; the old links expire.".
var ApprovalsMoveNote = Message{key: 1189}

// MoveToManager says "Change account manager".
var MoveToManager = Message{key: 1190}

// BrandHeading says "Brand".
var BrandHeading = Message{key: 1191}

// BrandOf says "Brand of {name}".
func BrandOf(name string) Message {
	return Message{1192, []any{name}}
}

// BrandNone says "Documents are in oneCentral's style.".
var BrandNone = Message{key: 1193}

// BrandPreview says "Preview: how a quote of this partner begins.".
var BrandPreview = Message{key: 1194}

// BrandColour says "Colour".
var BrandColour = Message{key: 1195}

// BrandColourHint says "Such as #0e3c61; readable on white. Empty for oneCentral's colour.".
var BrandColourHint = Message{key: 1196}

// BrandLogo says "Logo".
var BrandLogo = Message{key: 1197}

// BrandLogoHint says "PNG or JPEG of at most 1200 by 1200 pixels that fits in 16 kB as PNG. Choose nothing to keep the logo.".
var BrandLogoHint = Message{key: 1198}

// BrandLogoOf says "Logo of {name}".
func BrandLogoOf(name string) Message {
	return Message{1199, []any{name}}
}

// BrandRemoveLogo says "Remove the logo".
var BrandRemoveLogo = Message{key: 1200}

// ChangeBrand says "Change brand".
var ChangeBrand = Message{key: 1201}

// BlockHeading says "Block".
var BlockHeading = Message{key: 1202}

// BlockNote says "A blocked partner can neither request quotes nor order. Orders under way go on.".
var BlockNote = Message{key: 1203}

// BlockReason says "Reason, for colleagues at oneCentral".
var BlockReason = Message{key: 1204}

// BlockPartner says "Block the partner".
var BlockPartner = Message{key: 1205}

// UnblockPartner says "Lift the block".
var UnblockPartner = Message{key: 1206}

// PartnerIsBlocked says "This partner is blocked".
var PartnerIsBlocked = Message{key: 1207}

// PeopleHeading says "People".
var PeopleHeading = Message{key: 1208}

// SearchPeople says "Search by name, subject or mail address".
var SearchPeople = Message{key: 1209}

// NPeople says "{n, plural, one {{n} person} other {{n} people}}".
func NPeople(n int) Message {
	return Message{1210, []any{n}}
}

// NoPeopleYet says "There are no people yet.".
var NoPeopleYet = Message{key: 1211}

// NewPerson says "New person".
var NewPerson = Message{key: 1212}

// PersonLabel says "Person".
var PersonLabel = Message{key: 1213}

// PersonMail says "Mail address".
var PersonMail = Message{key: 1214}

// PersonRoles says "Roles".
var PersonRoles = Message{key: 1215}

// PersonRolesHint says "A role decides who gets mails and requests. What somebody may do is in the login service's token.".
var PersonRolesHint = Message{key: 1216}

// PersonNoRoles says "none".
var PersonNoRoles = Message{key: 1217}

// PersonSubject says "Subject".
var PersonSubject = Message{key: 1218}

// PersonSubjectHint says "The sub of the login service's token; it cannot be changed later.".
var PersonSubjectHint = Message{key: 1219}

// ThereIsSuchPerson says "There is somebody with this subject.".
var ThereIsSuchPerson = Message{key: 1220}

// PersonWasChangedMeanwhile says "This person was changed meanwhile".
var PersonWasChangedMeanwhile = Message{key: 1221}

// ManagesPartners says "{name} is still the account manager of {n, plural, one {{n} partner} other {{n} partners}}. Give those another one first.".
func ManagesPartners(name string, n int) Message {
	return Message{1222, []any{name, n}}
}

// ManagedPartners says "Account manager of".
var ManagedPartners = Message{key: 1223}

// AccessHeading says "Access".
var AccessHeading = Message{key: 1224}

// RevokeLinksNote says "None of the approval links that were mailed to this person works any more. The work list still does.".
var RevokeLinksNote = Message{key: 1225}

// RevokeLinksButton says "Revoke links".
var RevokeLinksButton = Message{key: 1226}

// EndSessionsNote says "Logs the person out everywhere. Block the person at the login service first, or logging in again is possible.".
var EndSessionsNote = Message{key: 1227}

// EndSessionsButton says "Log out everywhere".
var EndSessionsButton = Message{key: 1228}

// EndSessionsOfUser says "Log out a partner's user".
var EndSessionsOfUser = Message{key: 1229}

// LinksWereRevoked says "The links were revoked".
var LinksWereRevoked = Message{key: 1230}

// SessionsWereEnded says "The sessions were ended".
var SessionsWereEnded = Message{key: 1231}

// AuditOfPages says "Changes".
var AuditOfPages = Message{key: 1232}

// AuditLead says "What administrators changed, newest first.".
var AuditLead = Message{key: 1233}

// AuditNone says "Nothing was changed yet.".
var AuditNone = Message{key: 1234}

// AuditSearch says "Who, or which partner or person".
var AuditSearch = Message{key: 1235}

// AuditBy says "{name}, {at}".
func AuditBy(name string, at time.Time) Message {
	return Message{1236, []any{name, at}}
}

// AuditChange says "{field}: {before} → {after}".
func AuditChange(field string, before string, after string) Message {
	return Message{1242, []any{field, before, after}}
}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1266}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1267}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1268}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1269}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1270}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1271}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1272}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1273}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1274}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1275}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1276}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1277}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1278}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1279}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1280}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1281}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1282}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1283}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1284}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1285}

// GivePercentageOrPrice says "Give a markup or a price.".
var GivePercentageOrPrice = Message{key: 1286}

// MarkupFrom0To1000 says "From 0 to 100,000 basis points (1,000%).".
var MarkupFrom0To1000 = Message{key: 1287}

// PriceOfZeroOrMore says "An amount of 0 or more.".
var PriceOfZeroOrMore = Message{key: 1288}

// ThereIsNoSuchCategory says "There is no such category.".
var ThereIsNoSuchCategory = Message{key: 1289}

// AtMostOneMarkupPerCategory says "At most one markup per category.".
var AtMostOneMarkupPerCategory = Message{key: 1290}

// CategoryStandsMoreThanOnce says "This category stands more than once.".
var CategoryStandsMoreThanOnce = Message{key: 1291}

// MarginsChangedMeanwhile says "Your margins changed meanwhile. Look at them again.".
var MarginsChangedMeanwhile = Message{key: 1292}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1293}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1294}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1295}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1296}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1297}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1298, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1299}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1300}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1301}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1302}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1303}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1304}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1305}

// ItemInline says "item".
var ItemInline = Message{key: 1306}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1307}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1308}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1309}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1310}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1311}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1312}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1313}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1314}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1315}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1316}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list Message) Message {
	return Message{1317, []any{list}}
}

// Listed says "{first}, {rest}".
func Listed(first Message, rest Message) Message {
	return Message{1328, []any{first, rest}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1329}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1330}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1331}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1332}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1333}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1334}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1335}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1336}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1337}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1338}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1339, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1340, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1341, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1342}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1343}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1344}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1345}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1346}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1347}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1348}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1349}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1350}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1351}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1352, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1353}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1354}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1355}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1356}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1357}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1358}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1359}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1360}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1361}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1362}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1363}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1364}

// QuotaOfDayIsUsed says "You have reached the maximum for today. Please try again tomorrow.".
var QuotaOfDayIsUsed = Message{key: 1365}

// AtMostCustomersPerDay says "You can add at most {n} customers a day.".
func AtMostCustomersPerDay(n int) Message {
	return Message{1366, []any{n}}
}

// AtMostCommentsPerDay says "You can add at most {n} comments a day.".
func AtMostCommentsPerDay(n int) Message {
	return Message{1367, []any{n}}
}

// AtMostMbPerDay says "You can add at most {mb} MB of documents a day.".
func AtMostMbPerDay(mb int) Message {
	return Message{1368, []any{mb}}
}

// AtMostMbPerQuote says "You can add at most {mb} MB of documents to a quote.".
func AtMostMbPerQuote(mb int) Message {
	return Message{1369, []any{mb}}
}

// AtMostCartsAtOnce says "You can have at most {n} carts at once. Please empty another one first.".
func AtMostCartsAtOnce(n int) Message {
	return Message{1370, []any{n}}
}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1371}

// SeenInWhatWasAdded says "Take care when you open what was added. Seen in it: {found}.".
func SeenInWhatWasAdded(found string) Message {
	return Message{1372, []any{found}}
}

// SHA256InHex says "A SHA-256 of 64 hexadecimal digits.".
var SHA256InHex = Message{key: 1381}

// Base64 says "Base64, as in RFC 4648.".
var Base64 = Message{key: 1382}

// ThisItemStandsMoreThanOnce says "This item stands more than once.".
var ThisItemStandsMoreThanOnce = Message{key: 1383}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1384}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1385}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1386}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1387, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1388}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1389}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1390}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1391}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1392}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1393}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1394}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1395}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1396}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1397}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1398}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1399}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1400}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1401}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1402}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1403}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1404}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1405}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1406}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1407}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1408}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1409, []any{number}}
}

// NumberIsInRequest says "The number or range {number} is in request {quote} already, which is still open.".
func NumberIsInRequest(number string, quote string) Message {
	return Message{1410, []any{number, quote}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1411}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1412}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1413}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1414}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1415}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1416}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1417}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1418}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1419, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1420}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1421}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1422}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1423}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1424}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1425, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1426}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1427}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1428}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1429}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1430}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1431}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1432}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1433, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1434}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1435}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1436}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1437}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1438, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1439, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1440}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1441}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1442}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1443}

// Person says "person".
var Person = Message{key: 1444}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1445}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1446}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1447}

// CartInline says "cart".
var CartInline = Message{key: 1448}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1449}

// Document says "document".
var Document = Message{key: 1450}

// OrderInline says "order".
var OrderInline = Message{key: 1451}

// Job says "job".
var Job = Message{key: 1452}

// Session says "session".
var Session = Message{key: 1453}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1454}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1455}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1456, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1457}

// AtMostValues says "At most {n} values.".
func AtMostValues(n int) Message {
	return Message{1458, []any{n}}
}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1459}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1460}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1461}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1462}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1463}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1464, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1465, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1466}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1467, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1468}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1469}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1470}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1471}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1472}

// List says "a list".
var List = Message{key: 1473}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1474}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1475}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1476}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1477}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1478}

// TextInline says "a text".
var TextInline = Message{key: 1479}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1480}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1481}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1482}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1483}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1484}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1485}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1486}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1487}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1488}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1489}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1490}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1491}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1492}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1493}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1494}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1495}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1496}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1497}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1498}

// TooManyRequestsAtOnce says "Too many requests at once".
var TooManyRequestsAtOnce = Message{key: 1499}

// PleaseWaitMomentAndTry says "Please wait a moment and try again.".
var PleaseWaitMomentAndTry = Message{key: 1500}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1501}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1502}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1503}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1504}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1505}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1506}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1507}

// NotFound says "Not found".
var NotFound = Message{key: 1508}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1509}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1510}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1511}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1512, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1513}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1514}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1515}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1516}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1517}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1518}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1519}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1520, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1521}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1522}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1523}

// AuditHeading says "Proof of the confirmation".
var AuditHeading = Message{key: 1524}

// AuditIntro says "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.".
var AuditIntro = Message{key: 1525}

// InternetAddress says "IP address".
var InternetAddress = Message{key: 1526}

// ChecksumOfVersion says "Checksum of the agreed change (SHA-256)".
var ChecksumOfVersion = Message{key: 1527}

// ChecksumOfHistory says "Checksum of the history until then (SHA-256)".
var ChecksumOfHistory = Message{key: 1528}

// SealKey says "Key of the seal".
var SealKey = Message{key: 1529}

// SealOfOnecentral says "Seal of oneCentral (Ed25519)".
var SealOfOnecentral = Message{key: 1530}

// AccountOf says "Account".
var AccountOf = Message{key: 1531}

// DownloadProof says "Download the proof of this confirmation".
var DownloadProof = Message{key: 1532}

// BundleReadme says "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n".
var BundleReadme = Message{key: 1533}

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
	case "contractValueCents":
		return Message{key: 43}
	}
	return Plain(Text{NL: id, EN: id})
}

// Role is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Role(id string) Message {
	switch id {
	case "partnerUser":
		return Message{key: 116}
	case "partnerSigner":
		return Message{key: 117}
	case "accountManager":
		return Message{key: 118}
	case "salesManager":
		return Message{key: 119}
	case "engineering":
		return Message{key: 120}
	case "operations":
		return Message{key: 121}
	case "admin":
		return Message{key: 122}
	case "system":
		return Message{key: 123}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 124}
	case "inProgress":
		return Message{key: 125}
	case "partial":
		return Message{key: 126}
	case "completed":
		return Message{key: 127}
	case "cancelled":
		return Message{key: 128}
	case "failed":
		return Message{key: 129}
	}
	return Plain(Text{NL: id, EN: id})
}

// CountryName is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CountryName(id string) Message {
	switch id {
	case "AT":
		return Message{key: 130}
	case "BE":
		return Message{key: 131}
	case "BG":
		return Message{key: 132}
	case "CH":
		return Message{key: 133}
	case "CY":
		return Message{key: 134}
	case "CZ":
		return Message{key: 135}
	case "DE":
		return Message{key: 136}
	case "DK":
		return Message{key: 137}
	case "EE":
		return Message{key: 138}
	case "ES":
		return Message{key: 139}
	case "FI":
		return Message{key: 140}
	case "FR":
		return Message{key: 141}
	case "GB":
		return Message{key: 142}
	case "GR":
		return Message{key: 143}
	case "HR":
		return Message{key: 144}
	case "HU":
		return Message{key: 145}
	case "IE":
		return Message{key: 146}
	case "IS":
		return Message{key: 147}
	case "IT":
		return Message{key: 148}
	case "LI":
		return Message{key: 149}
	case "LT":
		return Message{key: 150}
	case "LU":
		return Message{key: 151}
	case "LV":
		return Message{key: 152}
	case "MT":
		return Message{key: 153}
	case "NL":
		return Message{key: 154}
	case "NO":
		return Message{key: 155}
	case "PL":
		return Message{key: 156}
	case "PT":
		return Message{key: 157}
	case "RO":
		return Message{key: 158}
	case "SE":
		return Message{key: 159}
	case "SI":
		return Message{key: 160}
	case "SK":
		return Message{key: 161}
	}
	return Plain(Text{NL: id, EN: id})
}

// VatDoubt is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func VatDoubt(id string) Message {
	switch id {
	case "outsideEU":
		return Message{key: 798}
	case "missing":
		return Message{key: 799}
	case "invalid":
		return Message{key: 800}
	case "ruled":
		return Message{key: 801}
	}
	return Plain(Text{NL: id, EN: id})
}

// Attention is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Attention(id string) Message {
	switch id {
	case "unanswered":
		return Message{key: 899}
	case "expiring":
		return Message{key: 900}
	case "undecided":
		return Message{key: 901}
	case "silent":
		return Message{key: 902}
	}
	return Plain(Text{NL: id, EN: id})
}

// KindOfPartner is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func KindOfPartner(id string) Message {
	switch id {
	case "reseller":
		return Message{key: 1164}
	case "solutions":
		return Message{key: 1165}
	}
	return Plain(Text{NL: id, EN: id})
}

// AuditKind is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func AuditKind(id string) Message {
	switch id {
	case "partner":
		return Message{key: 1237}
	case "person":
		return Message{key: 1238}
	case "catalog":
		return Message{key: 1239}
	case "quote":
		return Message{key: 1240}
	case "sessions":
		return Message{key: 1241}
	}
	return Plain(Text{NL: id, EN: id})
}

// AuditField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func AuditField(id string) Message {
	switch id {
	case "kind":
		return Message{key: 1243}
	case "name":
		return Message{key: 1244}
	case "company.legalName":
		return Message{key: 1245}
	case "company.kvk":
		return Message{key: 1246}
	case "company.vatId":
		return Message{key: 1247}
	case "company.country":
		return Message{key: 1248}
	case "company.address":
		return Message{key: 1249}
	case "level":
		return Message{key: 1250}
	case "accountManager":
		return Message{key: 1251}
	case "orderMailbox":
		return Message{key: 1252}
	case "language":
		return Message{key: 1253}
	case "automaticRelease":
		return Message{key: 1254}
	case "blocked":
		return Message{key: 1255}
	case "blockReason":
		return Message{key: 1256}
	case "brand.colour":
		return Message{key: 1257}
	case "brand.logo":
		return Message{key: 1258}
	case "mail":
		return Message{key: 1259}
	case "roles":
		return Message{key: 1260}
	case "delegations":
		return Message{key: 1261}
	case "linksRevoked":
		return Message{key: 1262}
	case "catalogVersion":
		return Message{key: 1263}
	case "validFrom":
		return Message{key: 1264}
	case "state":
		return Message{key: 1265}
	}
	return Plain(Text{NL: id, EN: id})
}

// CustomerField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CustomerField(id string) Message {
	switch id {
	case "legalName":
		return Message{key: 1318}
	case "country":
		return Message{key: 1319}
	case "kvk":
		return Message{key: 1320}
	case "address":
		return Message{key: 1321}
	case "contact":
		return Message{key: 1322}
	case "smallBusiness":
		return Message{key: 1323}
	case "language":
		return Message{key: 1324}
	case "reference":
		return Message{key: 1325}
	case "site":
		return Message{key: 1326}
	case "siteContact":
		return Message{key: 1327}
	}
	return Plain(Text{NL: id, EN: id})
}

// Finding is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Finding(id string) Message {
	switch id {
	case "scripts":
		return Message{key: 1373}
	case "actions":
		return Message{key: 1374}
	case "embeddedFiles":
		return Message{key: 1375}
	case "media":
		return Message{key: 1376}
	case "encryption":
		return Message{key: 1377}
	case "otherContent":
		return Message{key: 1378}
	case "noEnd":
		return Message{key: 1379}
	case "unread":
		return Message{key: 1380}
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
	43:   "figure.contractValueCents",
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
	82:   "wholeNumberFromTo",
	83:   "soManyElements",
	84:   "idOfLetters",
	85:   "textFromOneTo",
	86:   "hasNoUseHere",
	87:   "oneOfThese",
	88:   "doesNotExistHere",
	89:   "standsMoreThanOnce",
	90:   "thisIsNotJson",
	91:   "percentageAsText",
	92:   "oneRuleAlwaysApplies",
	93:   "canNeverApply",
	94:   "workedOutItIs",
	95:   "noTermDiscount",
	96:   "moreThanTheOneBefore",
	97:   "noRuleAsksFor",
	98:   "notReachedInSteps",
	99:   "onlyTheLastIsOpen",
	100:  "hasNoTermOf",
	101:  "refusesTheSmallest",
	102:  "dearestOver",
	103:  "noRateOnFirstDay",
	104:  "noRuleForEveryCountry",
	105:  "thisFormWasSentBefore",
	106:  "youCanResolveThis",
	107:  "documentLinkExpired",
	108:  "documentLinkInvalid",
	109:  "documentMissing",
	110:  "documentUnreadable",
	111:  "productLabel",
	112:  "notFoundWhat",
	113:  "chooseOneOfTiers",
	114:  "characteristicInRange",
	115:  "linkThisProductToOne",
	116:  "role.partnerUser",
	117:  "role.partnerSigner",
	118:  "role.accountManager",
	119:  "role.salesManager",
	120:  "role.engineering",
	121:  "role.operations",
	122:  "role.admin",
	123:  "role.system",
	124:  "orderState.acknowledged",
	125:  "orderState.inProgress",
	126:  "orderState.partial",
	127:  "orderState.completed",
	128:  "orderState.cancelled",
	129:  "orderState.failed",
	130:  "countryName.AT",
	131:  "countryName.BE",
	132:  "countryName.BG",
	133:  "countryName.CH",
	134:  "countryName.CY",
	135:  "countryName.CZ",
	136:  "countryName.DE",
	137:  "countryName.DK",
	138:  "countryName.EE",
	139:  "countryName.ES",
	140:  "countryName.FI",
	141:  "countryName.FR",
	142:  "countryName.GB",
	143:  "countryName.GR",
	144:  "countryName.HR",
	145:  "countryName.HU",
	146:  "countryName.IE",
	147:  "countryName.IS",
	148:  "countryName.IT",
	149:  "countryName.LI",
	150:  "countryName.LT",
	151:  "countryName.LU",
	152:  "countryName.LV",
	153:  "countryName.MT",
	154:  "countryName.NL",
	155:  "countryName.NO",
	156:  "countryName.PL",
	157:  "countryName.PT",
	158:  "countryName.RO",
	159:  "countryName.SE",
	160:  "countryName.SI",
	161:  "countryName.SK",
	162:  "giveDateLike202701",
	163:  "giveWholeNumber",
	164:  "whatHappenedToEachService",
	165:  "notEverythingWasPutIn",
	166:  "chooseWhatChangesFirst",
	167:  "totalDifferencePerMonthOne",
	168:  "changeServicesTogether",
	169:  "cannotTakePart",
	170:  "wasInCartAlreadyWith",
	171:  "inCart",
	172:  "emptyAsEarlyAsPossible",
	173:  "keepCurrentTerms",
	174:  "choose",
	175:  "asEachServiceHasIt",
	176:  "emptyAsEachServiceHas",
	177:  "moveTo",
	178:  "keep",
	179:  "services",
	180:  "noServicesHaveBeenChosen",
	181:  "toYourServices",
	182:  "youChoseServicesOfDifferent",
	183:  "servicesN",
	184:  "customers",
	185:  "keepOrMove",
	186:  "whatChangesForAllOf",
	187:  "calculate",
	188:  "whatItBecomes",
	189:  "addToCart",
	190:  "changes",
	191:  "byService",
	192:  "backToChange",
	193:  "oldNewAndDifference",
	194:  "chosenServices",
	195:  "service",
	196:  "difference",
	197:  "oneOff",
	198:  "from",
	199:  "totalOf",
	200:  "amountsExcludeVat",
	201:  "notInCartAnyMore",
	202:  "cartOf",
	203:  "cart",
	204:  "noPriceYet",
	205:  "changeItem",
	206:  "seeNewPrices",
	207:  "recordWaiver",
	208:  "completeCustomer",
	209:  "youCanGoOnWith",
	210:  "yourAccountManagerCanMend",
	211:  "yourAccountManagerJudgesThis",
	212:  "perMonth",
	213:  "becomes",
	214:  "youSaw",
	215:  "price",
	216:  "recorded",
	217:  "thisCartBecomesVersionStands",
	218:  "youAreRevising",
	219:  "requestIsNotPossibleYet",
	220:  "date",
	221:  "name",
	222:  "nothingWasRecorded",
	223:  "for",
	224:  "thisCartIsEmptyNew",
	225:  "totalOfThisRequest",
	226:  "startHere",
	227:  "moreInThisRequest",
	228:  "changeServiceOfThisCustomer",
	229:  "chooseNewService",
	230:  "emptyCart",
	231:  "allItemsGoThisCannot",
	232:  "emptyCartForGood",
	233:  "neededBeforeYouCanRequest",
	234:  "pleaseNote",
	235:  "pricesHaveChanged",
	236:  "priceListChangedSinceYou",
	237:  "acceptNewPrices",
	238:  "change",
	239:  "changeButton",
	240:  "remove",
	241:  "removeButton",
	242:  "customersStatementAboutTerm",
	243:  "thisCustomerIsSmallBusiness",
	244:  "takeStatementBack",
	245:  "nameOfWhoStatesThis",
	246:  "dateOfStatement",
	247:  "recordStatement",
	248:  "requestQuote",
	249:  "seeWhatIsNeeded",
	250:  "yourAccountManagerJudgesRequest",
	251:  "referenceOfChange",
	252:  "catalogue",
	253:  "forTerm",
	254:  "sameDay",
	255:  "businessDays",
	256:  "orMonths",
	257:  "serviceLevels",
	258:  "hosting",
	259:  "telephony",
	260:  "connections",
	261:  "pricesPerMonthForYou",
	262:  "thereIsNothingToOrder",
	263:  "leadTime",
	264:  "term",
	265:  "toCart",
	266:  "toCartButton",
	267:  "thisItemIsNoLonger",
	268:  "pleaseCheckYourChoiceAnd",
	269:  "forWhichCustomer",
	270:  "findByNameReferenceKvk",
	271:  "search",
	272:  "noCustomerFoundSearchFor",
	273:  "youHaveNoCustomersYet",
	274:  "thereAreMoreCustomersSearch",
	275:  "recordNewCustomer",
	276:  "yourChoice",
	277:  "options",
	278:  "requestedDateOptional",
	279:  "atEarliestOn",
	280:  "emptyMeansAsEarlyAs",
	281:  "link",
	282:  "goesWith",
	283:  "anotherServiceGoesWithThis",
	284:  "thisCustomerHasNoneYet",
	285:  "thisChoiceHasNoPrice",
	286:  "neededForRequest",
	287:  "updatePrice",
	288:  "backToFirstChoice",
	289:  "closeComparison",
	290:  "howThisPriceCameAbout",
	291:  "compareWithAnotherChoice",
	292:  "delivery",
	293:  "anotherAddressOrContact",
	294:  "addressOfDelivery",
	295:  "numberPortingAndDocuments",
	296:  "currentOperator",
	297:  "numbersOrRangesOneLine",
	298:  "like0201234567OrRangeLike",
	299:  "yourReferenceSuchAsPo",
	300:  "noteOptional",
	301:  "backToQuote",
	302:  "youMayNotOrderHere",
	303:  "youCanOrderOnceIt",
	304:  "pdfIsStillBeingMade",
	305:  "sha256OfPdf",
	306:  "validUntil",
	307:  "version",
	308:  "contractingParty",
	309:  "customer",
	310:  "toOrder",
	311:  "thisQuoteHasBeenOrdered",
	312:  "youFindItUnderOrder",
	313:  "toQuote",
	314:  "state",
	315:  "thisQuoteCannotBeOrdered",
	316:  "itemColumn",
	317:  "signAndOrder",
	318:  "activateAndOrder",
	319:  "whatYouOrder",
	320:  "readQuoteWithItsSpecification",
	321:  "yourConfirmation",
	322:  "withOrderWeKeepThis",
	323:  "withOrderWeKeepWho",
	324:  "customersTitle",
	325:  "nothingHasBeenSavedYet",
	326:  "somethingInItChangedSince",
	327:  "thisFormWasSavedBefore",
	328:  "detailsOf",
	329:  "newCustomer",
	330:  "searchByNameReferenceKvk",
	331:  "noCustomerFoundWith",
	332:  "showAllCustomers",
	333:  "youHaveNoCustomersYetAddOne",
	334:  "yourReference",
	335:  "town",
	336:  "details",
	337:  "incomplete",
	338:  "complete",
	339:  "next",
	340:  "yourReferenceLabel",
	341:  "stillMissingForQuote",
	342:  "completeDetails",
	343:  "differencePerMonthInline",
	344:  "cartIsEmptyChooseNew",
	345:  "thisCustomerHasNoServices",
	346:  "reference",
	347:  "perMonthHeading",
	348:  "seeWhatCanBeUpgraded",
	349:  "quotesOfThisCustomer",
	350:  "changeDetails",
	351:  "youCanSaveWithReference",
	352:  "youCanSaveWithName",
	353:  "optional",
	354:  "save",
	355:  "cancel",
	356:  "contact",
	357:  "businessAddress",
	358:  "vatId",
	359:  "business",
	360:  "whereWeDeliverByDefault",
	361:  "languageOfQuote",
	362:  "no",
	363:  "yes",
	364:  "smallBusinessSignsWaiverFor",
	365:  "smallBusiness",
	366:  "eightDigitsDutchBusinessesOnly",
	367:  "kvkNumber",
	368:  "legalName",
	369:  "contactOnSite",
	370:  "installationAddress",
	371:  "postcode",
	372:  "houseNumber",
	373:  "street",
	374:  "eMail",
	375:  "telephone",
	376:  "country",
	377:  "empty",
	378:  "belowIsWhatYouFilled",
	379:  "thisCustomerWasChangedMeanwhile",
	380:  "perMonthOneOff",
	381:  "now",
	382:  "yourDecisionAs",
	383:  "thisCannotBeApprovedNow",
	384:  "whyMayVatCheckBe",
	385:  "giveDiscountOptional",
	386:  "perItemPercentageOrAmount",
	387:  "discountOnMonthlyPrice",
	388:  "discountOnOneOffCharge",
	389:  "sameForAllLines",
	390:  "sameForAllLinesHint",
	391:  "showNewFiguresFirst",
	392:  "thisIsPreviewNothingHas",
	393:  "thenAlsoDecides",
	394:  "thenNobodyElseDecides",
	395:  "approveWithThisDiscount",
	396:  "approve",
	397:  "sendQuestion",
	398:  "yourQuestionToPartner",
	399:  "returnWithQuestion",
	400:  "declineForGood",
	401:  "reasonForPartner",
	402:  "decline",
	403:  "unit",
	404:  "thisPageIsNotFor",
	405:  "until",
	406:  "standIn",
	407:  "signForCustomer",
	408:  "activate",
	409:  "quote",
	410:  "progress",
	411:  "notedAtRequest",
	412:  "whoDecides",
	413:  "versions",
	414:  "historyAndComments",
	415:  "addComment",
	416:  "commentIsPlaced",
	417:  "yourCommentYourAccountManager",
	418:  "addCommentForm",
	419:  "yourAnswer",
	420:  "answerRequestItselfStaysAs",
	421:  "sendAnswer",
	422:  "doesSomethingHaveToChange",
	423:  "reviseRequest",
	424:  "whatElseYouCanDo",
	425:  "revisingPutsContentInCart",
	426:  "reviseQuote",
	427:  "copyingPutsContentInCart",
	428:  "copyToCart",
	429:  "withdraw",
	430:  "reasonOptional",
	431:  "withdrawForGood",
	432:  "addPdfSignedElsewhere",
	433:  "wasQuoteSignedOutsideOf",
	434:  "signedPdfAtMost4",
	435:  "thisFileIsLargerThan",
	436:  "addPdf",
	437:  "quotes",
	438:  "customerOrNumber",
	439:  "all",
	440:  "status",
	441:  "superseded",
	442:  "expired",
	443:  "withdrawn",
	444:  "declined",
	445:  "ordered",
	446:  "approved",
	447:  "questionToYou",
	448:  "requested",
	449:  "weAreReviewingRequest",
	450:  "askAgain",
	451:  "answerQuestion",
	452:  "haveItOrdered",
	453:  "order",
	454:  "followOrder",
	455:  "youHaveNoQuotesYet",
	456:  "quotesNewestFirstAmountsWithout",
	457:  "validUntilShort",
	458:  "nextStep",
	459:  "nothingFoundHereYetLook",
	460:  "nothingFound",
	461:  "showAll",
	462:  "choosePdf",
	463:  "atMost4MbPlease",
	464:  "thisFileIsNotPdf",
	465:  "nameOfFile",
	466:  "yourAccountManagerIsTold",
	467:  "added",
	468:  "somethingWentWrong",
	469:  "logIn",
	470:  "yourSessionEndedWhatYouFilledIn",
	471:  "logInInNewTab",
	472:  "sendFormAgain",
	473:  "yourSessionEndsSoon",
	474:  "afterHourWithoutUse",
	475:  "stayLoggedIn",
	476:  "pleaseAskYourAdministratorTo",
	477:  "yourAccountHasNoRole",
	478:  "nothingWasRecordedPleaseOpen",
	479:  "formIsNotComplete",
	480:  "tryAgain",
	481:  "toStartPage",
	482:  "toYourWorkList",
	483:  "additionalDiscount",
	484:  "withThisDiscount",
	485:  "givePercentageSuchAs12",
	486:  "atMost100",
	487:  "atMostTwoDecimals",
	488:  "welcome",
	489:  "overview",
	490:  "withOnecentralForDecision",
	491:  "onecentralHasQuestion",
	492:  "approvedWaitingForColleagueTo",
	493:  "readyToSign",
	494:  "approvedWaitingForColleagueToActivate",
	495:  "readyToActivate",
	496:  "becomesNewVersionOf",
	497:  "keptUntil",
	498:  "lastChanged",
	499:  "openCarts",
	500:  "orders",
	501:  "ordersUnderWay",
	502:  "ofDelivered",
	503:  "items",
	504:  "orderingAtOnecentral",
	505:  "herePartnersAskForNew",
	506:  "youCannotAskForQuotes",
	507:  "yourAccountIsBlocked",
	508:  "upgradeService",
	509:  "newService",
	510:  "nothingIsOpenChooseService",
	511:  "waived",
	512:  "alternative",
	513:  "canBeWaivedWithReason",
	514:  "forUsToReview",
	515:  "blocks",
	516:  "note",
	517:  "upTo",
	518:  "yourAccountManager",
	519:  "noLongerNeeded",
	520:  "returned",
	521:  "declinedInline",
	522:  "approvedInline",
	523:  "waitsFor",
	524:  "waitsForDecision",
	525:  "by",
	526:  "overThisRoleDecidesToo",
	527:  "notDelivered",
	528:  "cancelled",
	529:  "delivered",
	530:  "orderReleased",
	531:  "orderDetails",
	532:  "documentSignedElsewhereAdded",
	533:  "documentOfVersionMade",
	534:  "comment",
	535:  "handedOverTo",
	536:  "versionSuperseded",
	537:  "versionExpired",
	538:  "versionWithdrawn",
	539:  "versionReturnedWithQuestion",
	540:  "versionDeclined",
	541:  "versionApproved",
	542:  "agreedToVersion",
	543:  "discountGivenVersion",
	544:  "versionIsBeingRevised",
	545:  "questionAnsweredWithVersion",
	546:  "versionRequested",
	547:  "skipToContent",
	548:  "mainMenu",
	549:  "logOut",
	550:  "referenceOfThisPage",
	551:  "partnerMadeRequestAndWaits",
	552:  "logInAndJudge",
	553:  "thisPageByItselfDecides",
	554:  "yourDecisionIsAsked",
	555:  "linkWasMadeForSomebody",
	556:  "thisRequestDoesNotWait",
	557:  "thisVersionHasBeenDecided",
	558:  "thereIsNothingLeftTo",
	559:  "seeRequest",
	560:  "versionThatThisLinkWas",
	561:  "thereIsNewerVersion",
	562:  "toNewestVersion",
	563:  "days",
	564:  "hours",
	565:  "lessThanHour",
	566:  "inTheseWeeksNothingWas",
	567:  "youManageNoPartnersAnd",
	568:  "weeks",
	569:  "numbers",
	570:  "toNumbers",
	571:  "thereIsNoSuchPeriod",
	572:  "exclVatOrders",
	573:  "wonPerMonth",
	574:  "businessDaysMedian9In",
	575:  "fromDecisionToOrder",
	576:  "fromRequestToDecision",
	577:  "ofWhichOrderedByNow",
	578:  "filledMedianOutlined9In",
	579:  "businessDaysFromDecisionTo",
	580:  "filledMedianOutlined9In10Were",
	581:  "businessDaysFromRequestTo",
	582:  "differencePerMonthOfOrders",
	583:  "wonPerMonthByWeek",
	584:  "ofWhichOrdered",
	585:  "outlinedRequestedFilledOfThose",
	586:  "requestsPerWeek",
	587:  "n9In10Within",
	588:  "barForEachWeekFrom",
	589:  "together",
	590:  "weekFromMonday",
	591:  "toOrder90",
	592:  "toOrderMedian",
	593:  "toDecision90",
	594:  "toDecisionMedian",
	595:  "decided",
	596:  "orderedByNow",
	597:  "period",
	598:  "byPartner",
	599:  "byWeek",
	600:  "downloadAsCsv",
	601:  "timesAreInBusinessDays",
	602:  "wonPerMonthEuroExcl",
	603:  "businessDaysToOrder90",
	604:  "businessDaysToOrderMedian",
	605:  "orderedInline",
	606:  "businessDaysToDecision90",
	607:  "businessDaysToDecisionMedian",
	608:  "decidedInline",
	609:  "ofWhichOrderedByNowInline",
	610:  "requestedInline",
	611:  "partnerId",
	612:  "yourAccountManagerReleasesOrder",
	613:  "waitsForRelease",
	614:  "deliveredTitle",
	615:  "waitsForOnecentral",
	616:  "released",
	617:  "statement",
	618:  "on",
	619:  "signatory",
	620:  "activatedBy",
	621:  "signedBy",
	622:  "serviceNumber",
	623:  "deliveredOn",
	624:  "wasPlannedFor",
	625:  "businessDaysLeadTimeBusinessDays",
	626:  "plannedDate",
	627:  "specificationInQuote",
	628:  "confirmation",
	629:  "quoteOrder",
	630:  "cancelThisItem",
	631:  "reason",
	632:  "cancelItem",
	633:  "notDeliveredTitle",
	634:  "cancelledTitle",
	635:  "partlyDone",
	636:  "inProgress",
	637:  "openOrders",
	638:  "thereAreNoOpenOrders",
	639:  "choosePartnerForClosedOrders",
	640:  "onlyOldestOpenOrdersAreShown",
	641:  "late",
	642:  "atRisk",
	643:  "onSchedule",
	644:  "allOpen",
	645:  "closedOrders",
	646:  "stillOpen",
	647:  "customerServiceOrNumber",
	648:  "plannedDay",
	649:  "tickItem",
	650:  "allOpenItems",
	651:  "withSelectedItems",
	652:  "releaseOrder",
	653:  "releaseHandsOver",
	654:  "reportDelivered",
	655:  "reportNotDelivered",
	656:  "cancelItems",
	657:  "whyCancelled",
	658:  "whyNotDelivered",
	659:  "partnerReadsReason",
	660:  "tickAnItem",
	661:  "itemsNotChanged",
	662:  "othersWereChanged",
	663:  "orderIsReleased",
	664:  "itemsDelivered",
	665:  "itemsFailed",
	666:  "itemsCancelled",
	667:  "customersContact",
	668:  "failedJobs",
	669:  "nothingFailed",
	670:  "jobIsTriedAgain",
	671:  "isTriedAgainByItself",
	672:  "isNotTriedAgainByItself",
	673:  "technicalCause",
	674:  "documentWasNotMade",
	675:  "mailWasNotDelivered",
	676:  "requestsWereNotHandedOver",
	677:  "quoteWasNotErased",
	678:  "orderedBy",
	679:  "of",
	680:  "youHaveNoOrdersYet",
	681:  "ordersNewestFirstAmountsWithout",
	682:  "orderedOn",
	683:  "nextDate",
	684:  "thisIsWhereOnecentralsPartners",
	685:  "engineeringJudgesDesign",
	686:  "inStepsOf",
	687:  "fromTo",
	688:  "atLeastThatOfWhat",
	689:  "toTimes",
	690:  "needsDocument",
	691:  "notTogetherWith",
	692:  "countsForAll",
	693:  "atMostMax",
	694:  "referenceOf",
	695:  "none",
	696:  "goesWithOneOf",
	697:  "inCartInline",
	698:  "toThisCustomersCart",
	699:  "onlyVersionStillCounts",
	700:  "youAreLookingAtEarlier",
	701:  "thisQuoteWasValidUntil",
	702:  "weHaveQuestion",
	703:  "thisQuoteIsOrder",
	704:  "approvedYouCanOrderUntil",
	705:  "youWillGetEMail",
	706:  "weAreReviewingYourRequest",
	707:  "pdfIsStillBeingMadeWhichUsually",
	708:  "onlyColleagueWhoMaySign",
	709:  "byValidUntil",
	710:  "waitsForYourAnswer",
	711:  "and",
	712:  "waitsForList",
	713:  "yourAnswerToOurQuestion",
	714:  "forYourCustomerWithPrices",
	715:  "forYourCustomerWithoutPrices",
	716:  "quoteAsPdf",
	717:  "versionNumber",
	718:  "pleaseCheckTheseFields",
	719:  "notEverythingIsRightYet",
	720:  "documents",
	721:  "numbersLabel",
	722:  "noteLabel",
	723:  "requestedDate",
	724:  "plannedUntil",
	725:  "optionsWhatOneAdds",
	726:  "different",
	727:  "same",
	728:  "thisChoice",
	729:  "firstChoice",
	730:  "comparison",
	731:  "yesInline",
	732:  "noInline",
	733:  "giveReasonIfYouLet",
	734:  "quoteRequest",
	735:  "toYourDecision",
	736:  "checks",
	737:  "vatHeading",
	738:  "yourCommentPartnerReadsIt",
	739:  "monthsLeft",
	740:  "runsOnMonthly",
	741:  "terminated",
	742:  "suspended",
	743:  "active",
	744:  "contactHeading",
	745:  "address",
	746:  "monthlyPriceExclVat",
	747:  "identifier",
	748:  "untilTermEndsRemaining",
	749:  "productIdentifierReferenceOrTown",
	750:  "allCustomers",
	751:  "allProducts",
	752:  "upgrade",
	753:  "notPossibleNow",
	754:  "possibleNow",
	755:  "allServices",
	756:  "show",
	757:  "tickServicesToChangeThem",
	758:  "tickAllOnThisPage",
	759:  "whatIsPossible",
	760:  "changeTickedServices",
	761:  "moreServices",
	762:  "nothingFoundYetThereAre",
	763:  "thereIsNoServiceLike",
	764:  "showAllServices",
	765:  "yourCustomersHaveNoServices",
	766:  "seeCatalogue",
	767:  "chooseNameId",
	768:  "upgradableTo",
	769:  "moveToPrefix",
	770:  "changeNameId",
	771:  "changeOfThisServiceIs",
	772:  "onlyMoveIsPossible",
	773:  "thisServiceCannotChangeNow",
	774:  "seeOpenOrder",
	775:  "changeThisService",
	776:  "runsOver",
	777:  "configuration",
	778:  "upgradable",
	779:  "changesChanged",
	780:  "newServices",
	781:  "answerToYourQuestion",
	782:  "requestedOn",
	783:  "requestedBy",
	784:  "vatReviewWaivedBy",
	785:  "toNewFigures",
	786:  "pleaseSeeWhatThisDiscount",
	787:  "nothingHasBeenRecordedYet",
	788:  "discountOnOneOffChargeInline",
	789:  "discountOnMonthlyPriceInline",
	790:  "consent",
	791:  "mandate",
	792:  "positionOfWhoSigns",
	793:  "nameOfWhoSigns",
	794:  "answer",
	795:  "signedPdf",
	796:  "question",
	797:  "vatCheck",
	798:  "vatDoubt.outsideEU",
	799:  "vatDoubt.missing",
	800:  "vatDoubt.invalid",
	801:  "vatDoubt.ruled",
	802:  "whyToReview",
	803:  "notGiven",
	804:  "background",
	805:  "contractValueOverTerms",
	806:  "quotesOfPartner",
	807:  "noOtherQuotes",
	808:  "quotesOfWhichOrdered",
	809:  "withDiscountUpTo",
	810:  "earlierQuotesOfCustomer",
	811:  "noEarlierQuotes",
	812:  "andMoreQuotes",
	813:  "nextRequest",
	814:  "thisVersionWasValidUntil",
	815:  "returnedWithQuestion",
	816:  "partnerCanOrderUntil",
	817:  "thisVersionDoesNotWait",
	818:  "youHaveApprovedThisVersion",
	819:  "stillToBeDecidedBy",
	820:  "unchangedCount",
	821:  "linesCount",
	822:  "linesInline",
	823:  "detailsOfRequest",
	824:  "itemNumber",
	825:  "workList",
	826:  "thisIsOnecentralsWorkList",
	827:  "serviceChangedSinceYouSaw",
	828:  "nothingWasPutInCart",
	829:  "editChangeInCart",
	830:  "cartTakesOneChangeOf",
	831:  "thisServiceIsInCart",
	832:  "changeName",
	833:  "keepName",
	834:  "thisCannotBeCalculatedYet",
	835:  "differencePerMonthOneOff",
	836:  "noChangeToCalculate",
	837:  "afterThisMoveThereIsLess",
	838:  "measureShrinks",
	839:  "optionDoesNotGoAlong",
	840:  "thisServiceCannotChangeNowUpgrade",
	841:  "whatChanges",
	842:  "takingNumbersAlong",
	843:  "saveChangeInCart",
	844:  "addToCartButton",
	845:  "nowAndAfterChange",
	846:  "chooseWhatChangesHereYou",
	847:  "amountsExcludeVatUnlessThey",
	848:  "whatEachNumberDoesTo",
	849:  "oneNumberOrRangePer",
	850:  "suchAsCustomersPoNumber",
	851:  "emptyAsEarlyAsPossibleChangeThat",
	852:  "nowInline",
	853:  "nowN",
	854:  "nowOnWithout",
	855:  "nowHad",
	856:  "atMostText",
	857:  "keepCurrentTerm",
	858:  "numbersToTakeAlong",
	859:  "currentOperatorOfNumbers",
	860:  "referenceOfDocument",
	861:  "referenceOfPortingMandate",
	862:  "perMonthAmount",
	863:  "sameMonthlyPrice",
	864:  "onAgreedDay",
	865:  "afterEndOfTerm",
	866:  "onFirstOfMonth",
	867:  "asSoonAsItCan",
	868:  "staysUntil",
	869:  "newUntil",
	870:  "nothingWaitsForYou",
	871:  "nothingThatWaitsForYou",
	872:  "routineRequests",
	873:  "routineIs",
	874:  "noRoutineRequests",
	875:  "decideRoutineTogether",
	876:  "approveTicked",
	877:  "tickAtLeastOne",
	878:  "notDecidedYet",
	879:  "notApprovedBecause",
	880:  "giveAmountSuchAs1",
	881:  "chooseOneOfOptions",
	882:  "amountFromPerMonthOr",
	883:  "waiting",
	884:  "youDecideAs",
	885:  "n7DaysOrLonger",
	886:  "n3DaysOrLonger",
	887:  "n1DayOrLonger",
	888:  "agreed",
	889:  "notYet",
	890:  "filter",
	891:  "showEverything",
	892:  "youStandInFor",
	893:  "waitingSince",
	894:  "alsoNeeded",
	895:  "nobodyElse",
	896:  "openQuotes",
	897:  "noOpenQuotes",
	898:  "moreToNarrow",
	899:  "attention.unanswered",
	900:  "attention.expiring",
	901:  "attention.undecided",
	902:  "attention.silent",
	903:  "attentionFor",
	904:  "atStake",
	905:  "longestUnchanged",
	906:  "unchangedFor",
	907:  "priceAMonth",
	908:  "searchEverything",
	909:  "searchForTwoCharacters",
	910:  "notEverythingWasSearched",
	911:  "onlyAccountManagerHasDesk",
	912:  "quotesAndOrders",
	913:  "remarksWithoutAnswer",
	914:  "todayYouStandInFor",
	915:  "todayYouAreReplacedBy",
	916:  "colleagueYouChooseHereCan",
	917:  "nobodyStandsInForYou",
	918:  "removeName",
	919:  "addStandIn",
	920:  "colleague",
	921:  "chooseAccountManager",
	922:  "firstDay",
	923:  "lastDay",
	924:  "add",
	925:  "total",
	926:  "totalOfThisQuote",
	927:  "onWaivedForCustomerMaximum",
	928:  "termOver24Months",
	929:  "remarks",
	930:  "validityAndConditions",
	931:  "thisQuoteIsSubjectTo",
	932:  "leadTimesAreInBusiness",
	933:  "contractValueIs",
	934:  "afterTermRunsMonthly",
	935:  "afterTermNotice",
	936:  "firstPeriodIsCalculatedOn",
	937:  "allAmountsAreInEuro",
	938:  "validUntilDay",
	939:  "thisOfferIs",
	940:  "thisQuoteIs",
	941:  "validityIsSetOnApproval",
	942:  "signature",
	943:  "placeAndDate",
	944:  "position",
	945:  "onBehalfOf",
	946:  "youAgreeToQuoteAnd",
	947:  "agreedHeading",
	948:  "activatesThisQuoteInPartner",
	949:  "activation",
	950:  "thisCopyIsForYour",
	951:  "forYourInformation",
	952:  "monthlyPrice",
	953:  "ends",
	954:  "new",
	955:  "migration",
	956:  "newComparison",
	957:  "old",
	958:  "changed",
	959:  "unchanged",
	960:  "specification",
	961:  "siteAndContact",
	962:  "deliveryAndTerm",
	963:  "changeNoun",
	964:  "migrationHeading",
	965:  "linkedTo",
	966:  "endOfTerm",
	967:  "startOfMonth",
	968:  "runsUntilRemaining",
	969:  "runsMonthly",
	970:  "fromCompletionPlannedUntil",
	971:  "itemNumberText",
	972:  "site",
	973:  "notTiedToAnAddress",
	974:  "promisedDocument",
	975:  "more",
	976:  "andTrimSpace",
	977:  "openThisQuoteInPartner",
	978:  "referenceShort",
	979:  "draftNotYetApprovedBy",
	980:  "vatIdJoined",
	981:  "kvkTradeRegister",
	982:  "statutorySeat",
	983:  "yourPartner",
	984:  "customerSite",
	985:  "customerReference",
	986:  "yourVatId",
	987:  "yourKvkNumber",
	988:  "yourSupplier",
	989:  "number",
	990:  "setOnApproval",
	991:  "weArePleasedToOffer",
	992:  "thisDocumentSpecifiesWhatHas",
	993:  "changesToExistingServices",
	994:  "each",
	995:  "eachCount",
	996:  "slaRepairTimeAvailability",
	997:  "requestQuoteOrChangeCart",
	998:  "openCart",
	999:  "willBeRemovedOn",
	1000: "lastChangedBy",
	1001: "contents",
	1002: "cartForWasLastChanged",
	1003: "yourCartIsStillOpen",
	1004: "yourCartWillBeRemoved",
	1005: "effectiveDate",
	1006: "itemNumberName",
	1007: "explanation",
	1008: "textReason",
	1009: "textPositionState",
	1010: "progressOfEachItem",
	1011: "inCartHeading",
	1012: "dayDutchTime",
	1013: "referenceChecksum",
	1014: "moment",
	1015: "sentAutomaticallyByOnecentral",
	1016: "dear",
	1017: "hello",
	1018: "fromLabelBy",
	1019: "orderStateLabel",
	1020: "orderNoun",
	1021: "viewOrder",
	1022: "onConfirmed",
	1023: "recordedBy",
	1024: "quoteForWasConfirmedAnd",
	1025: "orderWasReceived",
	1026: "orderReceived",
	1027: "orderWasReleasedForDelivery",
	1028: "pleaseReleaseOrder",
	1029: "accountManagerReleasesOrderFor",
	1030: "activated",
	1031: "textSignerSignerFunction",
	1032: "signed",
	1033: "releasedOn",
	1034: "orderOfForCanBe",
	1035: "orderWasReleasedForDeliveryOrder",
	1036: "orderReleasedOrderCustomer",
	1037: "orderDelivered",
	1038: "deliveryInOrder",
	1039: "orderForWasDelivered",
	1040: "inOrderForWasDelivered",
	1041: "cancellationInOrder",
	1042: "orderForWasCancelled",
	1043: "inOrderForWasCancelled",
	1044: "deliveryFailed",
	1045: "deliveryFailedInOrder",
	1046: "orderForCouldNotBe",
	1047: "inOrderForCouldNot",
	1048: "orderForIsPartlySettled",
	1049: "existingServiceStaysAsIt",
	1050: "partner",
	1051: "partnersAnswerToQuestion",
	1052: "oneDecisionFromYourGroup",
	1053: "thisLinkIsPersonalOnly",
	1054: "reviewAndDecide",
	1055: "decideBefore",
	1056: "forOfRequestsQuoteYou",
	1057: "yourApprovalIsRequested",
	1058: "approvalRequested",
	1059: "ofRequestedQuoteForOn",
	1060: "yourDecisionIsStillNeeded",
	1061: "reminderWaitsForYourDecision",
	1062: "ofRequestedQuoteForOnPartnersAccount",
	1063: "yourDecisionAsStandIn",
	1064: "asStandInWaitsFor",
	1065: "viewQuote",
	1066: "quoteForWaitsForPartners",
	1067: "requestWasReturnedWithQuestion",
	1068: "youCanSubmitRequestAgain",
	1069: "answerTheQuestion",
	1070: "beforeQuoteForCanBe",
	1071: "thereIsQuestionAboutYour",
	1072: "questionAboutQuote",
	1073: "requestOfQuoteForWas",
	1074: "quoteWasDeclined",
	1075: "quoteDeclined",
	1076: "youCanCopyQuoteTo",
	1077: "quoteForIsApprovedAnd",
	1078: "quoteIsApproved",
	1079: "quoteApproved",
	1080: "howToConfirmCheckConfirmation",
	1081: "howToConfirmCheckConfirmationPdfAnd",
	1082: "partnerCanNowSignIt",
	1083: "partnerCanNowActivateIt",
	1084: "reviewAndSign",
	1085: "reviewAndActivate",
	1086: "ifYouDoNotWant",
	1087: "quoteForIsApprovedBut",
	1088: "quoteIsAboutToExpire",
	1089: "quoteExpiresOn",
	1090: "quoteForWasWithdrawnAnd",
	1091: "quoteWasWithdrawn",
	1092: "quoteWithdrawn",
	1093: "wasValidUntil",
	1094: "quoteForWasNotConfirmed",
	1095: "quoteHasExpired",
	1096: "quoteExpired",
	1097: "commentDoesNotChangeQuote",
	1098: "readAndReply",
	1099: "quoteForHasNewComment",
	1100: "commentsCited",
	1101: "otherCommentsAreInQuote",
	1102: "thereIsNewComment",
	1103: "newCommentOnQuote",
	1104: "mailAboutNotDelivered",
	1105: "viewDetails",
	1106: "mailNotDelivered",
	1107: "messageOfOnecentralHasFinally",
	1108: "mailCouldNotBeDelivered",
	1109: "whyYourDecisionIsNeeded",
	1110: "customerWaivesLongestTermFor",
	1111: "alternativeLabel",
	1112: "itemsPerMonth",
	1113: "firstPeriodColumn",
	1114: "toDeliver",
	1115: "restOfItemsIsInQuote",
	1116: "commaItems",
	1117: "andMoreOnPage",
	1118: "waivedBy",
	1119: "toJudge",
	1120: "whatToLookAt",
	1121: "hoursInline",
	1122: "h",
	1123: "repairTime",
	1124: "level",
	1125: "package",
	1126: "ampere",
	1127: "powerAtMost",
	1128: "power",
	1129: "space",
	1130: "gbStorage",
	1131: "storage",
	1132: "storageSsd",
	1133: "gbMemory",
	1134: "memory",
	1135: "size",
	1136: "seats",
	1137: "seatsCharacteristic",
	1138: "seatType",
	1139: "numbersInline",
	1140: "channels",
	1141: "voiceChannels",
	1142: "dataBundle",
	1143: "throughput",
	1144: "bandwidth",
	1145: "thisProductHasNoTiers",
	1146: "thisProductHasNoSuch",
	1147: "thisProductHasNoNumber",
	1148: "cannotBeCombinedWith",
	1149: "atMostSentence",
	1150: "thisProductHasNoSuchOption",
	1151: "onlyAdministratorCanDoThis",
	1152: "changeAccountManagerWithIts",
	1153: "chooseNlOrEn",
	1154: "nameAccountManager",
	1155: "thereIsNoSuchLevel",
	1156: "levelOfPartners",
	1157: "kindInUse",
	1158: "administration",
	1159: "partnersHeading",
	1160: "searchPartners",
	1161: "nPartners",
	1162: "noPartnersYet",
	1163: "partnerKind",
	1164: "kindOfPartner.reseller",
	1165: "kindOfPartner.solutions",
	1166: "partnerLevel",
	1167: "accountManagerHeading",
	1168: "partnerActive",
	1169: "partnerBlocked",
	1170: "newPartner",
	1171: "partnerIdLabel",
	1172: "partnerIdHint",
	1173: "thereIsSuchPartner",
	1174: "kindHint",
	1175: "orderMailbox",
	1176: "orderMailboxHint",
	1177: "partnerLanguage",
	1178: "releaseAtOnce",
	1179: "releaseAtOnceNote",
	1180: "companyHint",
	1181: "detailsOfPartner",
	1182: "partnerWasChangedMeanwhile",
	1183: "changeManager",
	1184: "managerOf",
	1185: "managerNow",
	1186: "newManager",
	1187: "approvalsThatMove",
	1188: "noApprovalsMove",
	1189: "approvalsMoveNote",
	1190: "moveToManager",
	1191: "brandHeading",
	1192: "brandOf",
	1193: "brandNone",
	1194: "brandPreview",
	1195: "brandColour",
	1196: "brandColourHint",
	1197: "brandLogo",
	1198: "brandLogoHint",
	1199: "brandLogoOf",
	1200: "brandRemoveLogo",
	1201: "changeBrand",
	1202: "blockHeading",
	1203: "blockNote",
	1204: "blockReason",
	1205: "blockPartner",
	1206: "unblockPartner",
	1207: "partnerIsBlocked",
	1208: "peopleHeading",
	1209: "searchPeople",
	1210: "nPeople",
	1211: "noPeopleYet",
	1212: "newPerson",
	1213: "personLabel",
	1214: "personMail",
	1215: "personRoles",
	1216: "personRolesHint",
	1217: "personNoRoles",
	1218: "personSubject",
	1219: "personSubjectHint",
	1220: "thereIsSuchPerson",
	1221: "personWasChangedMeanwhile",
	1222: "managesPartners",
	1223: "managedPartners",
	1224: "accessHeading",
	1225: "revokeLinksNote",
	1226: "revokeLinksButton",
	1227: "endSessionsNote",
	1228: "endSessionsButton",
	1229: "endSessionsOfUser",
	1230: "linksWereRevoked",
	1231: "sessionsWereEnded",
	1232: "auditOfPages",
	1233: "auditLead",
	1234: "auditNone",
	1235: "auditSearch",
	1236: "auditBy",
	1237: "auditKind.partner",
	1238: "auditKind.person",
	1239: "auditKind.catalog",
	1240: "auditKind.quote",
	1241: "auditKind.sessions",
	1242: "auditChange",
	1243: "auditField.kind",
	1244: "auditField.name",
	1245: "auditField.company.legalName",
	1246: "auditField.company.kvk",
	1247: "auditField.company.vatId",
	1248: "auditField.company.country",
	1249: "auditField.company.address",
	1250: "auditField.level",
	1251: "auditField.accountManager",
	1252: "auditField.orderMailbox",
	1253: "auditField.language",
	1254: "auditField.automaticRelease",
	1255: "auditField.blocked",
	1256: "auditField.blockReason",
	1257: "auditField.brand.colour",
	1258: "auditField.brand.logo",
	1259: "auditField.mail",
	1260: "auditField.roles",
	1261: "auditField.delegations",
	1262: "auditField.linksRevoked",
	1263: "auditField.catalogVersion",
	1264: "auditField.validFrom",
	1265: "auditField.state",
	1266: "chooseResellerOrSolutions",
	1267: "lettersDigitsAnd",
	1268: "thisIsNoAccountManager",
	1269: "notRoleOfOnecentral",
	1270: "nameSubject",
	1271: "onlyAccountManagerCanDo",
	1272: "somebodyElseThanYourself",
	1273: "periodFromFirstToLast",
	1274: "atMostTwenty",
	1275: "thisHasBeenDecidedAlready",
	1276: "thisVersionDoesNotWaitForYou",
	1277: "youHaveDecidedOnThis",
	1278: "requesterDoesNotDecide",
	1279: "onlyAccountManagerCanWaive",
	1280: "onlyAccountManagerGivesDiscounts",
	1281: "thisVersionCannotBePriced",
	1282: "thereIsNoSuchItem",
	1283: "fromZeroToAmountItself",
	1284: "from0To10000",
	1285: "givePercentageOrAmount",
	1286: "givePercentageOrPrice",
	1287: "markupFrom0To1000",
	1288: "priceOfZeroOrMore",
	1289: "thereIsNoSuchCategory",
	1290: "atMostOneMarkupPerCategory",
	1291: "categoryStandsMoreThanOnce",
	1292: "marginsChangedMeanwhile",
	1293: "namePartner",
	1294: "youHaveNoRoleHere",
	1295: "partnerInline",
	1296: "onlyPartnerCanDoThis",
	1297: "quoteInline",
	1298: "pngOrJpegOfAt",
	1299: "tooLightContrastWithWhite",
	1300: "colourLike0e3c61",
	1301: "atMost80Services",
	1302: "serviceNoun",
	1303: "cartChangedMeanwhile",
	1304: "atMost80ItemsPer",
	1305: "from1To80Items",
	1306: "itemInline",
	1307: "thereIsNothingToLink",
	1308: "thisCustomerHasNoSuch",
	1309: "thereIsNoSuchProduct",
	1310: "calculationChangedSinceYouSaw",
	1311: "nameHashOfWhatYou",
	1312: "dateNotInFuture",
	1313: "thisServiceIsInCartAlready",
	1314: "atMost80ItemsAnd",
	1315: "cartIsEmpty",
	1316: "vatTreatmentOfThisCustomer",
	1317: "completeCustomersDetails",
	1318: "customerField.legalName",
	1319: "customerField.country",
	1320: "customerField.kvk",
	1321: "customerField.address",
	1322: "customerField.contact",
	1323: "customerField.smallBusiness",
	1324: "customerField.language",
	1325: "customerField.reference",
	1326: "customerField.site",
	1327: "customerField.siteContact",
	1328: "listed",
	1329: "yourAccountIsBlockedContact",
	1330: "serviceChangedSinceRequest",
	1331: "linkedServiceIsTerminated",
	1332: "iSignForCustomerAm",
	1333: "iActivateThisOrderFor",
	1334: "nameSha256OfDocument",
	1335: "confirmThatYouMaySign",
	1336: "enterYourName",
	1337: "enterYourPosition",
	1338: "thereIsNoOrderWithout",
	1339: "thisQuoteWasValidUntilUntil",
	1340: "thisQuoteIsOrderAlready",
	1341: "thisPartnerConfirmsOtherwise",
	1342: "thisIsNotDocumentOf",
	1343: "documentIsStillBeingDrawn",
	1344: "giveNameOrReference",
	1345: "customerChangedMeanwhile",
	1346: "partnerChangedMeanwhile",
	1347: "personChangedMeanwhile",
	1348: "giveAddressOfDelivery",
	1349: "whetherThisCanBeDelivered",
	1350: "thisCannotBeDeliveredAt",
	1351: "giveCurrentOperatorAndNumbers",
	1352: "promiseDocument",
	1353: "portingMandate",
	1354: "smallBusinessMustExpresslyAccept",
	1355: "numberPortIsInProgress",
	1356: "thisServiceIsBeingTerminated",
	1357: "thisServiceIsSuspended",
	1358: "thisServiceIsTerminated",
	1359: "orderOnThisServiceIs",
	1360: "thisProductIsAtEnd",
	1361: "thisServiceCannotBeUpgraded",
	1362: "onlyQuoteThatEndedWithout",
	1363: "thereIsNoSuchQuote",
	1364: "notPdf",
	1365: "quotaOfDayIsUsed",
	1366: "atMostCustomersPerDay",
	1367: "atMostCommentsPerDay",
	1368: "atMostMbPerDay",
	1369: "atMostMbPerQuote",
	1370: "atMostCartsAtOnce",
	1371: "atMost4Mb",
	1372: "seenInWhatWasAdded",
	1373: "finding.scripts",
	1374: "finding.actions",
	1375: "finding.embeddedFiles",
	1376: "finding.media",
	1377: "finding.encryption",
	1378: "finding.otherContent",
	1379: "finding.noEnd",
	1380: "finding.unread",
	1381: "sHA256InHex",
	1382: "base64",
	1383: "thisItemStandsMoreThanOnce",
	1384: "pieceOfEvidence",
	1385: "fromDayOfOrderUntil",
	1386: "containsControlCharacter",
	1387: "atMostCharacters",
	1388: "thisFieldIsRequired",
	1389: "postcodeLike1234Ab",
	1390: "countryCodeOfTwoLetters",
	1391: "telephoneNumberLike0201234567Or",
	1392: "eMailAddressLikeName",
	1393: "noValidVatIdOf",
	1394: "eightDigitsForDutchBusinesses",
	1395: "nameServiceOrItem",
	1396: "atMostFive",
	1397: "dateInThisCentury",
	1398: "from0To120Months",
	1399: "withModifyOnly",
	1400: "nameVersionOfServiceThat",
	1401: "nameServiceThatChanges",
	1402: "chooseProduct",
	1403: "chooseAddOrModify",
	1404: "unknownOption",
	1405: "unknownCharacteristic",
	1406: "tooManyCharacteristicsOrOptions",
	1407: "from0To1000",
	1408: "numberCannotBePorted",
	1409: "numberStandsTwice",
	1410: "numberIsInRequest",
	1411: "numberLike0201234567OrRange",
	1412: "atMostTwentyNumbersOr",
	1413: "choose1326Or52",
	1414: "theseNumbersAreForAccount",
	1415: "thisServiceNoLongerExists",
	1416: "thisProductCannotBeOrdered",
	1417: "thisServiceCannotMoveTo",
	1418: "serviceChangedSinceYouSawItLook",
	1419: "priceChangedSinceYouSaw",
	1420: "product",
	1421: "thereIsNoDocumentUntil",
	1422: "chooseAcknowledgedInprogressOrPartial",
	1423: "hashIsNotOfThis",
	1424: "thereIsNoSuchVersion",
	1425: "thereIsNewerVersionLatest",
	1426: "oneOrMoreChecksDid",
	1427: "contractingPartyChangedSinceRequest",
	1428: "thisCustomersCartIsNot",
	1429: "youMayNotDoThis",
	1430: "thisProductDoesNotCome",
	1431: "theseChangesTakeEffectAt",
	1432: "nothingChanges",
	1433: "thisCanBeDoneOn",
	1434: "thisCannotBeDoneInState",
	1435: "linksInCartOnly",
	1436: "amountsExcludeVatVatTreatment",
	1437: "vatReverseChargedToCustomer",
	1438: "thereIsCatalogueFromAlready",
	1439: "thereIsAnotherCatalogue",
	1440: "tooBusyAtMomentTry",
	1441: "thisIsTooMuchText",
	1442: "thisCursorIsNotOf",
	1443: "customerInline",
	1444: "person",
	1445: "thisRoleDoesNotDecide",
	1446: "orderInThisStateIs",
	1447: "thisIdempotencyKeyWasUsed",
	1448: "cartInline",
	1449: "versionOfQuote",
	1450: "document",
	1451: "orderInline",
	1452: "job",
	1453: "session",
	1454: "chooseAccountmanagerSalesmanagerOrEngineering",
	1455: "requestDidNotArriveIn",
	1456: "thisIsNotJsonLook",
	1457: "thisIsNotUtf8",
	1458: "atMostValues",
	1459: "nestedTooDeeply",
	1460: "thisFieldStandsMoreThan",
	1461: "thisParameterStandsMoreThan",
	1462: "thereIsNoSuchParameter",
	1463: "queryStringIsMalformed",
	1464: "wholeNumberFrom1To",
	1465: "chooseFrom",
	1466: "anotherVersionThanOneIn",
	1467: "send",
	1468: "object",
	1469: "withoutPricesWithForCustomer",
	1470: "atMost100Characters",
	1471: "anotherServiceThanOneIn",
	1472: "modifyOnly",
	1473: "list",
	1474: "dateLike20261117",
	1475: "nullCannotBeHereLeave",
	1476: "thereIsNoSuchField",
	1477: "wholeNumber",
	1478: "trueOrFalse",
	1479: "textInline",
	1480: "thisLinkHasExpired",
	1481: "thisLinkHasBeenRevoked",
	1482: "weDidNotMakeThis",
	1483: "thisLinkIsNotValid",
	1484: "itMayHaveBeenCut",
	1485: "thisLinkIsNotComplete",
	1486: "pleaseTryAgain",
	1487: "loginDidNotWork",
	1488: "loggingInIsNotPossible",
	1489: "nothingWasRecordedPleaseLog",
	1490: "youCannotLogInHere",
	1491: "youHaveNoAccessHere",
	1492: "thisFormDidNotCome",
	1493: "thisDoesNotExistOr",
	1494: "whatWaitsForYourDecision",
	1495: "pleaseTryAgainInMoment",
	1496: "somethingWentWrongTitle",
	1497: "requestWasAbandoned",
	1498: "oneMomentPlease",
	1499: "tooManyRequestsAtOnce",
	1500: "pleaseWaitMomentAndTry",
	1501: "nameVersionThatYouSaw",
	1502: "thisIsNotRight",
	1503: "thisMediaTypeCannotBe",
	1504: "tooMuchWasSent",
	1505: "whatYouSawChangedMeanwhile",
	1506: "thisCannotBeDoneNow",
	1507: "thisMethodCannotBeUsed",
	1508: "notFound",
	1509: "noAccessToThisPage",
	1510: "youAreNotLoggedIn",
	1511: "thisIsOurFaultPlease",
	1512: "atMostKb",
	1513: "nothingWasRecordedPleaseSend",
	1514: "nameOneEtagInQuotes",
	1515: "weakEtagMatchesNothing",
	1516: "nameInIfMatchEtag",
	1517: "onlyStarWithoutIfMatch",
	1518: "from1To255Visible",
	1519: "giveEveryRequestKeyOf",
	1520: "iAmMandatedByTo",
	1521: "itCannotGoInCart",
	1522: "recordIsDamaged",
	1523: "documentIsDamaged",
	1524: "auditHeading",
	1525: "auditIntro",
	1526: "internetAddress",
	1527: "checksumOfVersion",
	1528: "checksumOfHistory",
	1529: "sealKey",
	1530: "sealOfOnecentral",
	1531: "accountOf",
	1532: "downloadProof",
	1533: "bundleReadme",
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
	82:   "low number,high number",
	83:   "low number,high number",
	84:   "longest number",
	85:   "longest number",
	87:   "values text",
	88:   "name text",
	89:   "name text",
	94:   "n number",
	95:   "months number",
	97:   "name text",
	100:  "months number",
	102:  "most money",
	103:  "day date",
	112:  "what message",
	113:  "tiers name",
	114:  "name message,low number,high number,step number",
	115:  "products name",
	167:  "text text,oneOff text",
	176:  "n text,n2 text",
	177:  "offeringName text",
	178:  "product text",
	183:  "n number",
	184:  "customers number",
	190:  "addable number",
	216:  "name text,date date",
	217:  "next text,version number",
	218:  "quote text",
	238:  "heading text",
	240:  "heading text",
	253:  "term message",
	255:  "days number",
	256:  "list text,text text",
	310:  "order text",
	312:  "order text",
	314:  "state text",
	328:  "displayName text",
	380:  "netMRC money,nrc money",
	381:  "now percent",
	393:  "roles text",
	405:  "from date,until date",
	465:  "text text",
	467:  "showable text",
	496:  "quote text",
	502:  "done number,items text",
	503:  "n number",
	512:  "list text",
	517:  "who message",
	523:  "name text",
	525:  "name text,decidedAt moment",
	526:  "manualDiscountBasisPointsOver percent,role message",
	533:  "number text",
	535:  "name text",
	536:  "number text",
	537:  "number text",
	538:  "number text",
	539:  "number text",
	540:  "number text",
	541:  "number text",
	542:  "number text",
	543:  "number text",
	544:  "number text",
	545:  "number text",
	546:  "number text",
	560:  "message text",
	563:  "n number",
	564:  "hours number",
	568:  "text text",
	572:  "ordered number",
	574:  "lead text",
	577:  "conversion text",
	584:  "requested number,converted number",
	587:  "lead text,lead2 text",
	588:  "first text,last text,says text",
	622:  "service text",
	625:  "leadTimeBusinessDays number",
	637:  "n number",
	649:  "number text",
	661:  "refused number",
	664:  "n number",
	665:  "n number",
	666:  "n number",
	679:  "done number,len number",
	686:  "step number",
	687:  "low number,high number",
	688:  "label text",
	689:  "label text,min number,max number,label2 text",
	690:  "documentName message",
	691:  "name name",
	692:  "count message",
	693:  "max number",
	694:  "name text",
	696:  "list text",
	699:  "latest number",
	701:  "until text",
	703:  "order text",
	704:  "until text",
	708:  "name text,mail text",
	709:  "validUntil date",
	712:  "list text",
	717:  "number number",
	724:  "term message,ends date",
	739:  "remainingMonths number",
	748:  "term message,ends date,remaining text",
	767:  "name text,id text",
	770:  "name text,id text",
	779:  "changed number",
	780:  "added number",
	784:  "name text,at moment,reason text",
	808:  "quotes number,ordered number",
	809:  "discounted number,discount percent",
	812:  "n number",
	813:  "customer text,waiting text",
	814:  "validUntil date",
	816:  "validUntil date",
	819:  "list text",
	820:  "n number",
	821:  "n number",
	822:  "n number,numbers text",
	824:  "number number",
	832:  "name name",
	833:  "name name",
	835:  "amount difference,nrc money,effectiveDate date",
	838:  "measure text,before number,after number",
	839:  "option message",
	853:  "n text",
	854:  "effect text",
	855:  "had number",
	856:  "max text",
	857:  "remaining text",
	860:  "rest text",
	862:  "amount difference",
	868:  "months text,ends date",
	869:  "months text,ends date",
	879:  "check message",
	898:  "n number",
	907:  "price money",
	914:  "name text,until date",
	915:  "name text,until date",
	918:  "name text",
	927:  "day text,name text",
	931:  "conditions text",
	935:  "months number",
	938:  "what text,day date",
	945:  "party text",
	946:  "quote text,partner text",
	948:  "partner text",
	950:  "partner text",
	966:  "day text",
	967:  "day text",
	968:  "length text,ends date,term message",
	970:  "length text,ends date",
	971:  "number number,text text",
	975:  "int64 number",
	976:  "trimSpace text",
	978:  "short text",
	980:  "joined text",
	981:  "joined text",
	982:  "joined text,joined2 text",
	991:  "what text",
	992:  "partner text,what text",
	993:  "changed number",
	995:  "count number",
	1002: "customerName text,updatedAt moment,removedOn date",
	1004: "removedOn date,customerName text",
	1006: "number number,name text",
	1008: "reason text",
	1009: "position text,state message",
	1012: "day date",
	1013: "quote text,short text",
	1014: "at moment",
	1016: "name text",
	1018: "label text,by text",
	1022: "confirmed text",
	1024: "quote text,customer text,text text",
	1026: "order text,customer text",
	1031: "signer text,signerFunction text",
	1034: "order text,name text,customer text",
	1036: "order text,customer text",
	1037: "order text,customer text",
	1038: "order text,customer text",
	1039: "order text,customer text",
	1040: "order text,customer text,position text",
	1041: "order text,customer text",
	1042: "order text,customer text",
	1043: "order text,customer text,position text",
	1045: "order text,customer text",
	1046: "order text,customer text",
	1047: "order text,customer text,position text",
	1048: "order text,customer text",
	1056: "customer text,name text,name2 text,role message",
	1058: "quote text,customer text",
	1059: "name text,name2 text,customer text,on date,role message",
	1061: "quote text,customer text",
	1062: "name text,name2 text,customer text,on date",
	1064: "quote text,customer text",
	1066: "quote text,customer text",
	1070: "quote text,customer text",
	1072: "quote text,customer text",
	1073: "quote text,customer text",
	1075: "quote text,customer text",
	1077: "quote text,customer text,validUntil date",
	1079: "quote text,customer text",
	1087: "quote text,customer text,validUntil date",
	1089: "quote text,validUntil date,customer text",
	1090: "quote text,customer text",
	1092: "quote text,customer text",
	1094: "quote text,customer text",
	1096: "quote text,customer text",
	1099: "quote text,customer text,n number",
	1100: "n number",
	1101: "n number",
	1102: "n number",
	1103: "n number,quote text,customer text",
	1104: "quote text,customer text",
	1110: "name text,date date",
	1112: "n number",
	1116: "n number,numbers text",
	1117: "n number",
	1118: "name text",
	1148: "name name",
	1149: "max number",
	1156: "level text,n number",
	1157: "carts number,quotes number,orders number",
	1161: "n number",
	1181: "name text",
	1184: "name text",
	1185: "name text",
	1192: "name text",
	1199: "name text",
	1210: "n number",
	1222: "name text,n number",
	1236: "name text,at moment",
	1242: "field text,before text,after text",
	1298: "maxLogoSide number,text number",
	1317: "list message",
	1328: "first message,rest message",
	1339: "until date",
	1340: "order text",
	1341: "expected text",
	1352: "name message",
	1366: "n number",
	1367: "n number",
	1368: "mb number",
	1369: "mb number",
	1370: "n number",
	1372: "found text",
	1387: "longest number",
	1409: "number text",
	1410: "number text,quote text",
	1419: "netMRC money,netMRC2 money",
	1425: "latest text",
	1433: "earliest date",
	1438: "validFrom date",
	1439: "version text",
	1456: "offset number",
	1458: "n number",
	1464: "most number",
	1465: "of text",
	1467: "accepted text",
	1512: "kb number",
	1520: "customer text",
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
	43:   "Contract value",
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
	62:   "All amounts are in euro and exclude {0} VAT unless stated otherwise. VAT is rounded on each total.",
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
	82:   "A whole number from {0} to {1}.",
	83:   "From {0} to {1} of these.",
	84:   "From 1 to {0} letters, digits, _ and -.",
	85:   "A text of 1 to {0} characters.",
	86:   "This has no use here.",
	87:   "One of: {0}.",
	88:   "{0} does not exist here, or cannot be used here.",
	89:   "{0} stands more than once.",
	90:   "This is not JSON.",
	91:   "A percentage as a text, from 0 to 100 with at most two decimals: \"21\".",
	92:   "One rule without conditions must always name who decides.",
	93:   "This can never apply.",
	94:   "Worked out with this catalogue it is {0}.",
	95:   "There is no term discount for {0} months.",
	96:   "This must be more than the one before.",
	97:   "No approval rule asks for {0}.",
	98:   "The steps do not reach this from the smallest.",
	99:   "Only the last one has no upper limit.",
	100:  "It has no term of {0} months.",
	101:  "This refuses the smallest that can be ordered.",
	102:  "The dearest that can be ordered would cost more than {0}.",
	103:  "There is no rate on the first day, {0}.",
	104:  "The rules leave out a country or a kind of party.",
	105:  "This form was sent before with other content. Please check what it says and send it again.",
	106:  "You can resolve this yourself.",
	107:  "This link has expired. Open the document again from the request.",
	108:  "This link is not valid.",
	109:  "This document does not exist (any more).",
	110:  "The document cannot be read at the moment.",
	111:  "Product",
	112:  "Not found: {0}.",
	113:  "Choose one of the tiers: {0}.",
	114:  "{0}: from {1} to {2}, in steps of {3}.",
	115:  "Link this product to one of these services: {0}.",
	116:  "partner",
	117:  "partner",
	118:  "account manager",
	119:  "sales manager",
	120:  "engineering",
	121:  "operations",
	122:  "administrator",
	123:  "system",
	124:  "received",
	125:  "being delivered",
	126:  "partly settled",
	127:  "delivered",
	128:  "cancelled",
	129:  "not delivered",
	130:  "Austria",
	131:  "Belgium",
	132:  "Bulgaria",
	133:  "Switzerland",
	134:  "Cyprus",
	135:  "Czechia",
	136:  "Germany",
	137:  "Denmark",
	138:  "Estonia",
	139:  "Spain",
	140:  "Finland",
	141:  "France",
	142:  "United Kingdom",
	143:  "Greece",
	144:  "Croatia",
	145:  "Hungary",
	146:  "Ireland",
	147:  "Iceland",
	148:  "Italy",
	149:  "Liechtenstein",
	150:  "Lithuania",
	151:  "Luxembourg",
	152:  "Latvia",
	153:  "Malta",
	154:  "Netherlands",
	155:  "Norway",
	156:  "Poland",
	157:  "Portugal",
	158:  "Romania",
	159:  "Sweden",
	160:  "Slovenia",
	161:  "Slovakia",
	162:  "Give a date like 2027-01-31.",
	163:  "Give a whole number.",
	164:  "What happened to each service",
	165:  "Not everything was put in a cart",
	166:  "Choose what changes first.",
	167:  "Total difference per month {0}, one-off {1}",
	168:  "Change services together",
	169:  "Not possible",
	170:  "Was in the cart already with another change, which was left as it is",
	171:  "In the cart",
	172:  "Leave empty for the earliest possible date",
	173:  "Keep the current terms",
	174:  "Choose",
	175:  "Leave unchanged",
	176:  "Leave empty to change nothing. From {0} to {1}",
	177:  "Move to {0}",
	178:  "Keep {0}",
	179:  "Services",
	180:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	181:  "To your services",
	182:  "You chose services of different products. Change them by product:",
	183:  "{0, plural, one {{0} service} other {{0} services}}",
	184:  "{0, plural, one {{0} customer} other {{0} customers}}",
	185:  "Keep or move",
	186:  "What changes for all of them?",
	187:  "Calculate",
	188:  "What it becomes",
	189:  "Add to cart: ",
	190:  "{0, plural, one {{0} change} other {{0} changes}}",
	191:  "By service",
	192:  "Back to the change",
	193:  "Old, new and difference",
	194:  "The chosen services",
	195:  "Service",
	196:  "Difference",
	197:  "One-off",
	198:  "From",
	199:  "Total of ",
	200:  "Amounts exclude VAT.",
	201:  "Not in the cart (any more)",
	202:  "Cart of ",
	203:  "Cart",
	204:  "No price yet",
	205:  "Change the item",
	206:  "See the new prices",
	207:  "Record the waiver",
	208:  "Complete the customer",
	209:  "You can go on with this.",
	210:  "Your account manager can resolve this.",
	211:  "Your account manager judges this with the request.",
	212:  "per month",
	213:  "Becomes",
	214:  "You saw",
	215:  "Price",
	216:  "Recorded: {0}, {1}",
	217:  "This cart becomes {0}. Version {1} stands until you request it.",
	218:  "You are revising {0}",
	219:  "A request is not possible yet. What is needed is below.",
	220:  "Date",
	221:  "Name",
	222:  "Not saved",
	223:  "For ",
	224:  "This cart is empty. New services and upgrades go into one request together.",
	225:  "Total of this request",
	226:  "Start here",
	227:  "More in this request",
	228:  "Change a service of this customer",
	229:  "Choose a new service",
	230:  "Empty cart",
	231:  "All items go. This cannot be undone.",
	232:  "Empty it for good",
	233:  "Resolve this before you request the quote",
	234:  "Please note",
	235:  "Prices have changed",
	236:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	237:  "Accept the new prices",
	238:  "Change: {0}",
	239:  "Change",
	240:  "Remove: {0}",
	241:  "Remove",
	242:  "The customer's statement about the term",
	243:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	244:  "Take the statement back",
	245:  "Name of who states this for the customer",
	246:  "Date of the statement",
	247:  "Record the statement",
	248:  "Request the quote",
	249:  "See what is needed",
	250:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	251:  "Reference of the change",
	252:  "Catalogue",
	253:  "for {0}",
	254:  "the same day",
	255:  "{0, plural, one {{0} business day} other {{0} business days}}",
	256:  "{0} or {1} months",
	257:  "Service levels",
	258:  "Hosting",
	259:  "Telephony",
	260:  "Connections",
	261:  "Prices per month for you, after your partner discount, excluding VAT.",
	262:  "There is nothing to order at the moment.",
	263:  "Lead time",
	264:  "Term",
	265:  "to the cart",
	266:  "To the cart",
	267:  "This item is no longer in the cart",
	268:  "Please check your choice and save it again.",
	269:  "For which customer?",
	270:  "Find by name, reference, KvK number or town",
	271:  "Search",
	272:  "No customer found. Search for something else, or record a new customer.",
	273:  "You have no customers yet. Please record one first.",
	274:  "There are more customers; search to find them.",
	275:  "Record a new customer",
	276:  "Your choice",
	277:  "Options",
	278:  "Requested date (optional)",
	279:  "At the earliest on ",
	280:  "Leave empty for the earliest possible date.",
	281:  "Link",
	282:  "Goes with",
	283:  "Another service goes with this",
	284:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	285:  "This choice has no price yet. Below is why.",
	286:  "Needed for a request",
	287:  "Update the price",
	288:  "Back to the first choice",
	289:  "Close the comparison",
	290:  "How this price is made up",
	291:  "Compare with another configuration",
	292:  "Delivery",
	293:  "Another address or contact",
	294:  "Address of delivery",
	295:  "Number porting and documents",
	296:  "Current operator",
	297:  "Numbers or ranges, one a line",
	298:  "Like 0201234567, or a range like 0201234500-0201234599.",
	299:  "Your reference, such as a PO number (optional)",
	300:  "Note (optional)",
	301:  "Back to the quote",
	302:  "You are not authorised to order",
	303:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	304:  "The PDF is still being made",
	305:  "SHA-256 of the PDF",
	306:  "Valid until",
	307:  "Version",
	308:  "Contracting party",
	309:  "Customer",
	310:  "To order {0}",
	311:  "This quote has been ordered already",
	312:  "You find it as order {0}.",
	313:  "To the quote",
	314:  "State: {0}.",
	315:  "This quote cannot be ordered now",
	316:  "Item",
	317:  "Sign and order",
	318:  "Activate and order",
	319:  "What you order",
	320:  "Read the quote with its specification (PDF, in a new window)",
	321:  "Your confirmation",
	322:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	323:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	324:  "Customers",
	325:  "Nothing has been saved yet",
	326:  "Something in it changed since. If you save it now, there will be a second customer.",
	327:  "This form was saved before",
	328:  "Details of {0}",
	329:  "New customer",
	330:  "Search by name, reference, KvK number or town",
	331:  "No customer found with ",
	332:  "Show all customers",
	333:  "You have no customers yet. Add one to order something for it.",
	334:  "Your reference",
	335:  "Town",
	336:  "Details",
	337:  "incomplete",
	338:  "complete",
	339:  "Next",
	340:  "Your reference:",
	341:  "Still missing for a quote:",
	342:  "Complete the details",
	343:  "difference per month",
	344:  "The cart is empty. Choose a new service, or upgrade a service below.",
	345:  "This customer has no services yet.",
	346:  "Reference",
	347:  "Per month",
	348:  "See what you can upgrade",
	349:  "Quotes of this customer",
	350:  "Change the details",
	351:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	352:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	353:  "(optional)",
	354:  "Save",
	355:  "Cancel",
	356:  "Contact",
	357:  "Business address",
	358:  "VAT id",
	359:  "Business",
	360:  "Where we deliver by default. You can give another address per service.",
	361:  "Language of the quote",
	362:  "No",
	363:  "Yes",
	364:  "A small business signs a waiver for a term of more than 24 months.",
	365:  "Small business",
	366:  "Eight digits; Dutch businesses only.",
	367:  "KvK number",
	368:  "Legal name",
	369:  "Contact on site",
	370:  "Installation address",
	371:  "Postcode",
	372:  "House number",
	373:  "Street",
	374:  "E-mail",
	375:  "Telephone",
	376:  "Country",
	377:  "empty",
	378:  "Below is what you filled in. If you save that, it replaces what is there now:",
	379:  "This customer was changed meanwhile",
	380:  "{0} per month, {1} one-off",
	381:  "now {0}",
	382:  "Your decision as ",
	383:  "This cannot be approved now",
	384:  "Why is the VAT treatment in order?",
	385:  "Give a discount (optional)",
	386:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	387:  "Discount on the monthly price",
	388:  "Discount on the one-off charge",
	389:  "The same for all lines",
	390:  "Counts for every line where nothing is filled in below.",
	391:  "Show the new figures first",
	392:  "This is a preview; nothing has been saved yet.",
	393:  "With this discount these decide too: {0}.",
	394:  "With this discount nobody else decides.",
	395:  "Approve with this discount",
	396:  "Approve",
	397:  "Send the question",
	398:  "Your question to the partner",
	399:  "Return with a question",
	400:  "Decline for good",
	401:  "Reason for the partner",
	402:  "Decline",
	403:  "Unit",
	404:  "This page is not for you",
	405:  "{0} until {1}",
	406:  "Stand-in",
	407:  "Sign for the customer",
	408:  "Activate",
	409:  "Quote",
	410:  "Progress",
	411:  "Noted at the request",
	412:  "Who decides",
	413:  "Versions",
	414:  "History and comments",
	415:  "Add comment",
	416:  "Your comment was placed",
	417:  "Your comment; your account manager reads it too",
	418:  "Add a comment",
	419:  "Your answer",
	420:  "Answer; the request itself does not change",
	421:  "Send the answer",
	422:  "Does something have to change? Then revise the request in the cart.",
	423:  "Revise the request",
	424:  "Other actions",
	425:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	426:  "Revise the quote",
	427:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	428:  "Copy to the cart",
	429:  "Withdraw",
	430:  "Reason (optional)",
	431:  "Withdraw for good",
	432:  "Add a PDF signed elsewhere",
	433:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	434:  "Signed PDF, at most 4 MB",
	435:  "This file is larger than 4 MB.",
	436:  "Add the PDF",
	437:  "Quotes",
	438:  "Customer or number",
	439:  "All",
	440:  "State",
	441:  "Superseded",
	442:  "Expired",
	443:  "Withdrawn",
	444:  "Declined",
	445:  "Ordered",
	446:  "Approved",
	447:  "Question to you",
	448:  "Requested",
	449:  "We are reviewing the request",
	450:  "Ask again",
	451:  "Answer the question",
	452:  "Have it signed",
	453:  "Order",
	454:  "Follow the order",
	455:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	456:  "Quotes, the newest first; amounts without VAT",
	457:  "Valid until",
	458:  "Next step",
	459:  "Nothing found here yet; look further back.",
	460:  "Nothing found.",
	461:  "Show all",
	462:  "Choose a PDF.",
	463:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	464:  "This file is not a PDF.",
	465:  "The name of the file: {0}",
	466:  "Your account manager is told and will judge the document. Nothing was ordered.",
	467:  "Added: {0}",
	468:  "Something went wrong.",
	469:  "Log in",
	470:  "Your session has ended and nothing was saved yet. What you filled in is kept on this page: log in on a new tab, come back here and send the form again.",
	471:  "Log in on a new tab",
	472:  "Send the form again",
	473:  "Your session ends in five minutes",
	474:  "You have not used this page for a while. Stay logged in to go on.",
	475:  "Stay logged in",
	476:  "Please ask your administrator to give you access, and then log in again.",
	477:  "Your account has no role here yet",
	478:  "Not saved. Please open the page again and try once more.",
	479:  "The form is not complete",
	480:  "Try again",
	481:  "To the start page",
	482:  "To your work list",
	483:  "Additional discount",
	484:  "With this discount",
	485:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	486:  "At most 100%.",
	487:  "At most two decimals.",
	488:  "Welcome",
	489:  "Overview",
	490:  "With oneCentral for a decision",
	491:  "oneCentral has a question",
	492:  "Approved, waiting for a colleague to sign",
	493:  "Ready to sign",
	494:  "Approved, waiting for a colleague to activate",
	495:  "Ready to activate",
	496:  "becomes a new version of {0}",
	497:  "Kept until",
	498:  "Last changed",
	499:  "Open carts",
	500:  "Orders",
	501:  "Orders in progress",
	502:  "{0} of {1} delivered",
	503:  "{0, plural, one {{0} item} other {{0} items}}",
	504:  "Ordering at oneCentral",
	505:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	506:  "You cannot ask for quotes or order now. Please contact your account manager.",
	507:  "Your account is blocked",
	508:  "Upgrade a service",
	509:  "New service",
	510:  "Nothing is open. Choose a service to upgrade, or a new one.",
	511:  "Allowed",
	512:  " Alternative: {0}.",
	513:  "Can be allowed with a reason",
	514:  "For us to review",
	515:  "Must be resolved first",
	516:  "Note",
	517:  "Up to: {0}.",
	518:  "your account manager",
	519:  "no longer needed",
	520:  "returned",
	521:  "declined",
	522:  "approved",
	523:  "waits for {0}",
	524:  "waits for a decision",
	525:  " by {0}, {1}",
	526:  "Over {0} a {1} decides too.",
	527:  "not delivered",
	528:  "cancelled",
	529:  "delivered",
	530:  "Order released",
	531:  "Order details",
	532:  "Document signed elsewhere added",
	533:  "Document of version {0} made",
	534:  "Comment",
	535:  "Handed over to {0}",
	536:  "Version {0} superseded",
	537:  "Version {0} expired",
	538:  "Version {0} withdrawn",
	539:  "Version {0} returned with a question",
	540:  "Version {0} declined",
	541:  "Version {0} approved",
	542:  "Agreed to version {0}",
	543:  "Discount given: version {0}",
	544:  "Version {0} is being revised",
	545:  "Question answered with version {0}",
	546:  "Version {0} requested",
	547:  "Skip to content",
	548:  "Main menu",
	549:  "Log out",
	550:  "reference of this page",
	551:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	552:  "Log in and judge",
	553:  "Opening this page decides nothing yet.",
	554:  "Your decision is asked",
	555:  "The link was made for somebody else. What waits for your decision is in your work list.",
	556:  "This request does not wait for you",
	557:  "This version has been decided on already, or the request was withdrawn or has expired.",
	558:  "There is nothing left to decide",
	559:  "See the request",
	560:  "This version has been replaced. You can no longer decide on it. {0}",
	561:  "There is a newer version",
	562:  "To the newest version",
	563:  "{0, plural, one {{0} day} other {{0} days}}",
	564:  "{0, plural, one {{0} hour} other {{0} hours}}",
	565:  "less than an hour",
	566:  "In these weeks nothing was requested, decided or ordered.",
	567:  "You manage no partners, and stand in for nobody who does now.",
	568:  "{0} weeks",
	569:  "Numbers",
	570:  "To the numbers",
	571:  "There is no such period",
	572:  "excl. VAT; orders: {0}",
	573:  "Won per month",
	574:  "business days, median; 9 in 10 within {0}",
	575:  "From decision to order",
	576:  "From request to decision",
	577:  "of which ordered by now: {0}",
	578:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	579:  "Business days from decision to order",
	580:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	581:  "Business days from request to decision",
	582:  "The difference per month of the orders, excl. VAT.",
	583:  "Won per month, by week of the order",
	584:  "{0}, of which ordered {1}",
	585:  "Outlined: requested. Filled: of those ordered by now.",
	586:  "Requests per week",
	587:  "{0}, 9 in 10 within {1}",
	588:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	589:  "Together",
	590:  "Week, from Monday",
	591:  "To order, 90%",
	592:  "To order, median",
	593:  "To decision, 90%",
	594:  "To decision, median",
	595:  "Decided",
	596:  "Ordered by now",
	597:  "Period",
	598:  "By partner",
	599:  "By week",
	600:  "Download as CSV",
	601:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	602:  "won per month, euro excl. VAT",
	603:  "business days to order, 90%",
	604:  "business days to order, median",
	605:  "ordered",
	606:  "business days to decision, 90%",
	607:  "business days to decision, median",
	608:  "decided",
	609:  "of which ordered by now",
	610:  "requested",
	611:  "partner id",
	612:  "Your account manager releases the order. Until then you can cancel items yourself.",
	613:  "Waits for release",
	614:  "Delivered",
	615:  "waits for oneCentral",
	616:  "Released",
	617:  "Statement",
	618:  "On",
	619:  "Signed by",
	620:  "Activated by",
	621:  "Recorded by",
	622:  "Service {0}",
	623:  "Delivered on",
	624:  "Was planned for",
	625:  "{0, plural, one {{0} business day} other {{0} business days}}",
	626:  "Planned date",
	627:  "Specification in the quote",
	628:  "Confirmation",
	629:  "Quote ",
	630:  "Cancel this item",
	631:  "Reason",
	632:  "Cancel the item",
	633:  "Not delivered",
	634:  "Cancelled",
	635:  "Partly done",
	636:  "In progress",
	637:  "{0, plural, one {{0} open order} other {{0} open orders}}",
	638:  "There are no open orders.",
	639:  "Choose a partner to see the orders that are closed.",
	640:  "There are too many open orders to show them all; the latest are left out.",
	641:  "Late",
	642:  "At risk",
	643:  "On schedule",
	644:  "All open",
	645:  "Closed",
	646:  "Still to deliver",
	647:  "Customer, service or number",
	648:  "Schedule",
	649:  "Select line {0}",
	650:  "All lines that are not finished",
	651:  "With the selected lines",
	652:  "Release the order",
	653:  "Delivery can begin once the order is released. The partner can then no longer cancel lines itself.",
	654:  "Report as delivered",
	655:  "Report as not deliverable",
	656:  "Cancel",
	657:  "Why is this cancelled?",
	658:  "Why can this not be delivered?",
	659:  "The partner reads this reason.",
	660:  "Select at least one line.",
	661:  "{0, plural, one {{0} line was} other {{0} lines were}} not processed",
	662:  "The other selected lines were processed.",
	663:  "The order has been released. Thank you.",
	664:  "{0, plural, one {{0} line was} other {{0} lines were}} reported as delivered. Thank you.",
	665:  "{0, plural, one {{0} line was} other {{0} lines were}} reported as not deliverable. The partner is told.",
	666:  "{0, plural, one {{0} line was} other {{0} lines were}} cancelled. The partner is told.",
	667:  "Customer's contact",
	668:  "Failures",
	669:  "Nothing has failed: all mails were sent and all documents made.",
	670:  "This is being tried again now. If it fails again, it comes back here.",
	671:  "is also tried again by itself",
	672:  "is not tried again by itself",
	673:  "Technical cause",
	674:  "Document was not made",
	675:  "Mail was not delivered",
	676:  "Requests were not handed over",
	677:  "Quote was not erased",
	678:  "Ordered by",
	679:  "{0} of {1}",
	680:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	681:  "Orders, the newest first; amounts without VAT",
	682:  "Ordered on",
	683:  "Next date",
	684:  "This is where oneCentral's partners order.",
	685:  "engineering judges the design",
	686:  ", in steps of {0}",
	687:  "From {0} to {1}",
	688:  "{0}: at least that of what is linked to it.",
	689:  "{0}: {1} to {2} times {3}.",
	690:  "needs a document: {0}",
	691:  "not together with {0}",
	692:  "counts for all {0}",
	693:  "at most {0}",
	694:  "Reference of the {0}",
	695:  "none",
	696:  "Goes with one of: {0}.",
	697:  "in the cart",
	698:  "To this customer's cart",
	699:  "Only version {0} still counts.",
	700:  "You are looking at an earlier version",
	701:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	702:  "We have a question",
	703:  "This quote was ordered as order {0}.",
	704:  "Approved: you can order until {0}",
	705:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	706:  "We are reviewing your request",
	707:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	708:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your account manager at oneCentral, {0} ({1}), can arrange that you may sign.",
	709:  "by {0}",
	710:  "waits for your answer",
	711:  " and ",
	712:  "waits for {0}",
	713:  "Your answer to our question",
	714:  "For your customer, with prices (PDF)",
	715:  "For your customer, without prices (PDF)",
	716:  "The quote as a PDF",
	717:  "Version {0}",
	718:  "Please check these fields:",
	719:  "Not everything is right yet",
	720:  "Documents",
	721:  "Numbers",
	722:  "Note",
	723:  "Requested date",
	724:  "{0}, planned until {1}",
	725:  "Options: price each",
	726:  "different",
	727:  "the same",
	728:  "This choice",
	729:  "First choice",
	730:  "Comparison",
	731:  "yes",
	732:  "no",
	733:  "Give a reason to allow this.",
	734:  "Request",
	735:  "To your decision",
	736:  "Checks",
	737:  "VAT",
	738:  "Your comment; the partner reads it too",
	739:  "{0, plural, one {{0} month} other {{0} months}} left",
	740:  "runs on monthly",
	741:  "terminated",
	742:  "suspended",
	743:  "active",
	744:  "Contact",
	745:  "Address",
	746:  "Monthly price, excl. VAT",
	747:  "Identifier",
	748:  "{0}, until {1} ({2})",
	749:  "Product, identifier, reference or town",
	750:  "All customers",
	751:  "All products",
	752:  "Upgrade",
	753:  "Cannot be upgraded now",
	754:  "Can be upgraded now",
	755:  "All services",
	756:  "Apply filter",
	757:  "Tick services to change them together.",
	758:  "Tick all on this page",
	759:  "Options",
	760:  "Change the ticked services",
	761:  "More services",
	762:  "Nothing found yet. There are more services to search.",
	763:  "There is no service like that.",
	764:  "Show all services",
	765:  "Your customers have no services yet.",
	766:  "See the catalogue",
	767:  "Choose {0} {1}",
	768:  "Can be upgraded: ",
	769:  "Move to ",
	770:  "Change: {0} {1}",
	771:  "A change of this service is in the cart",
	772:  "Only a move is possible",
	773:  "This service cannot change now",
	774:  "See the open order",
	775:  "Change this service",
	776:  "Runs over",
	777:  "Configuration",
	778:  "Can be upgraded",
	779:  "{0, plural, one {{0} change} other {{0} changes}}",
	780:  "{0, plural, one {{0} new service} other {{0} new services}}",
	781:  "Answer to your question",
	782:  "Requested on",
	783:  "Requested by",
	784:  "VAT treatment allowed by {0}, {1}: {2}",
	785:  "To the new figures",
	786:  "Please see what this discount changes first, then approve.",
	787:  "Not saved yet",
	788:  "discount on the one-off charge",
	789:  "discount on the monthly price",
	790:  "Consent",
	791:  "Mandate",
	792:  "Position of the signatory",
	793:  "Name of the signatory",
	794:  "Answer",
	795:  "Signed PDF",
	796:  "Question",
	797:  "VAT check",
	798:  "The contracting party is established outside the EU.",
	799:  "No VAT identification number was given.",
	800:  "The VAT identification number is not valid: its form or check digits are wrong.",
	801:  "The tax rules of the catalogue ask for a review.",
	802:  "Why to review",
	803:  "not given",
	804:  "Background",
	805:  "Contract value (remaining term)",
	806:  "Other quotes of this partner",
	807:  "none",
	808:  "{0}, of which {1} ordered",
	809:  "; {0} with additional discount, highest {1}",
	810:  "Other quotes of this customer",
	811:  "This customer has no other quotes yet.",
	812:  "{0, plural, one {And {0} more quote.} other {And {0} more quotes.}}",
	813:  "Next request: {0} ({1} waiting for you)",
	814:  "This version was valid until {0}.",
	815:  "Returned with a question",
	816:  "The partner can order until {0}.",
	817:  "This version does not wait for you",
	818:  "You have approved this version",
	819:  "Still to be decided by: {0}.",
	820:  "Unchanged ({0})",
	821:  "{0, plural, one {Item} other {{0} items:}}",
	822:  "{0, plural, one {Item {1}: } other {Items {1}: }}",
	823:  "Details of the request",
	824:  "Item {0}: ",
	825:  "Work list",
	826:  "This is oneCentral's work list.",
	827:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	828:  "Nothing was put in the cart",
	829:  "Edit the change in the cart",
	830:  "A cart takes one change of a service. Change that one or take it out.",
	831:  "This service is in the cart already",
	832:  "Change: {0}",
	833:  "Keep {0}",
	834:  "This cannot be calculated yet",
	835:  "Difference per month {0}, one-off {1}, from {2}",
	836:  "No change to calculate",
	837:  "After this move there is less than now",
	838:  "{0}: now {1}, then {2}",
	839:  "{0} does not move to the new product",
	840:  "This service cannot change now",
	841:  "What changes?",
	842:  "Taking numbers along",
	843:  "Save the change in the cart",
	844:  "Add to cart",
	845:  "Now and after the change",
	846:  "Choose what changes; here you see what it costs.",
	847:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	848:  "Monthly price by number",
	849:  "One number or range per line, as 0201234500-0201234599",
	850:  "Such as the customer's PO number",
	851:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	852:  "now",
	853:  "; now {0}",
	854:  "now on; without: {0}",
	855:  "; now {0}",
	856:  "At most {0}",
	857:  "Keep the current term: {0}",
	858:  "Numbers to take along",
	859:  "Current operator of the numbers",
	860:  "Reference of the document {0}",
	861:  "Reference of the porting mandate",
	862:  "{0} per month",
	863:  "same monthly price",
	864:  "on the chosen date",
	865:  "after the end of the term",
	866:  "on the first of a month",
	867:  "as soon as delivery is possible",
	868:  "stays: {0}, until {1}",
	869:  "new: {0}, until {1}",
	870:  "You have no open requests.",
	871:  "Nothing that waits for you passes this filter.",
	872:  "Routine requests",
	873:  "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.",
	874:  "There are no routine requests now.",
	875:  "Approve routine requests together",
	876:  "Approve the ticked requests",
	877:  "Tick at least one request.",
	878:  "Not decided yet. Please try again.",
	879:  "Not approved: {0}",
	880:  "Give an amount such as 1,234.56.",
	881:  "Choose one of the options.",
	882:  "Amount from, per month or one-off",
	883:  "Waiting",
	884:  "You decide as",
	885:  "7 days or longer",
	886:  "3 days or longer",
	887:  "1 day or longer",
	888:  " (agreed)",
	889:  " (not yet)",
	890:  "Filter",
	891:  "Show everything",
	892:  "You stand in for ",
	893:  "Waiting since",
	894:  "Also needed",
	895:  "nobody else",
	896:  "Open quotes",
	897:  "There are no open quotes that match.",
	898:  "{0, plural, one {And {0} more. Search or filter more precisely.} other {And {0} more. Search or filter more precisely.}}",
	899:  "comment without an answer",
	900:  "expires soon",
	901:  "waits for a decision",
	902:  "no response from the partner",
	903:  "Attention",
	904:  "What is at stake",
	905:  "Longest unchanged",
	906:  "Unchanged",
	907:  "{0} per month",
	908:  "Search by number, name, customer, site or partner",
	909:  "Search for 2 to 100 characters.",
	910:  "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.",
	911:  "This page is for account managers.",
	912:  "Quotes and orders",
	913:  "Comments without an answer",
	914:  "Today you stand in for {0}, until {1}.",
	915:  "Today {0} stands in for you, until {1}.",
	916:  "A colleague you choose here can decide on your partners' requests in that period.",
	917:  "You have set no stand-in.",
	918:  "Remove: {0}",
	919:  "Add a stand-in",
	920:  "Colleague",
	921:  "Choose an account manager",
	922:  "First day",
	923:  "Last day",
	924:  "Add",
	925:  "Total",
	926:  "Total of this quote",
	927:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	928:  "Term over 24 months",
	929:  "Remarks",
	930:  "Validity and conditions",
	931:  "This quote is subject to {0}.",
	932:  "Lead times are in business days and subject to availability at the site.",
	933:  "The contract value is the new monthly price over the (remaining) term.",
	934:  "After its term a service runs on monthly.",
	935:  "After its term a service runs on monthly, with a notice period of {0, plural, one {{0} month} other {{0} months}}.",
	936:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	937:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	938:  "{0} valid until the end of {1} (Dutch time).",
	939:  "This offer is",
	940:  "This quote is",
	941:  "The validity is set on approval.",
	942:  "Signature",
	943:  "Place and date",
	944:  "Position",
	945:  "On behalf of {0}",
	946:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	947:  "Agreed",
	948:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	949:  "Activation",
	950:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	951:  "For your information",
	952:  "Monthly price",
	953:  "ends",
	954:  "new",
	955:  "migration",
	956:  "New",
	957:  "Old",
	958:  "changed",
	959:  "unchanged",
	960:  "Specification",
	961:  "Site and contact",
	962:  "Delivery and term",
	963:  "Change",
	964:  "Migration",
	965:  "Linked to",
	966:  "{0} (end of the term)",
	967:  "{0} (start of the month)",
	968:  "{0}, runs until {1} ({2} remaining)",
	969:  "runs monthly",
	970:  "{0} from completion, planned until {1}",
	971:  "item {0}, {1}",
	972:  "Site",
	973:  "not tied to an address",
	974:  "Promised document",
	975:  "{0} more",
	976:  " and {0}",
	977:  "Open this quote in the partner portal",
	978:  "reference {0}",
	979:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	980:  "VAT id {0}",
	981:  "KvK (trade register) {0}",
	982:  "{0}, statutory seat {1}",
	983:  "Your partner",
	984:  "Customer site",
	985:  "Customer reference",
	986:  "Your VAT id",
	987:  "Your KvK number",
	988:  "Your supplier",
	989:  "Number",
	990:  "set on approval",
	991:  "We are pleased to offer you the following: {0}.",
	992:  "This document specifies what {0} has delivered for you: {1}.",
	993:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	994:  " (each)",
	995:  " ({0} each)",
	996:  "SLA (repair time, availability)",
	997:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	998:  "Open the cart",
	999:  "Will be removed on",
	1000: "Last changed by",
	1001: "Contents",
	1002: "The cart for {0} was last changed on {1} and will be removed on {2}.",
	1003: "Your cart is still open",
	1004: "Your cart will be removed on {0}, {1}",
	1005: "Effective date",
	1006: "item {0} ({1})",
	1007: "Explanation",
	1008: " ({0})",
	1009: "{0}: {1}",
	1010: "Progress of each item",
	1011: "In the cart",
	1012: "{0} (Dutch time)",
	1013: "Reference {0}, checksum {1}.",
	1014: "Moment: {0}.",
	1015: "Sent automatically by oneCentral.",
	1016: "Dear {0},",
	1017: "Hello,",
	1018: "{0} from {1}",
	1019: "Order state",
	1020: "Order",
	1021: "View the order",
	1022: "{0} on",
	1023: "Recorded by",
	1024: "Quote {0} for {1} was confirmed and ordered as order {2}.",
	1025: "The order was received",
	1026: "Order {0} received, {1}",
	1027: "The order was released for delivery.",
	1028: "Please release the order, so that delivery can begin. Until then the partner can cancel a line itself.",
	1029: "Your account manager releases the order for delivery. Until then you can cancel an item yourself.",
	1030: "Activated",
	1031: "{0}, {1}",
	1032: "Signed",
	1033: "Released on",
	1034: "Order {0} of {1} for {2} can be fulfilled.",
	1035: "The order was released for delivery",
	1036: "Order {0} released, {1}",
	1037: "Order {0} delivered, {1}",
	1038: "Delivery in order {0}, {1}",
	1039: "Order {0} for {1} was delivered.",
	1040: "In order {0} for {1}, {2} was delivered.",
	1041: "Cancellation in order {0}, {1}",
	1042: "Order {0} for {1} was cancelled.",
	1043: "In order {0} for {1}, {2} was cancelled.",
	1044: "The delivery failed",
	1045: "Delivery failed in order {0}, {1}",
	1046: "Order {0} for {1} could not be delivered.",
	1047: "In order {0} for {1}, {2} could not be delivered.",
	1048: "Order {0} for {1} is partly settled.",
	1049: "An existing service does not change and can be changed again.",
	1050: "Partner",
	1051: "The partner's answer to the question",
	1052: "One decision from your group is enough.",
	1053: "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	1054: "Review and decide",
	1055: "Decide before",
	1056: "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	1057: "Your approval is requested",
	1058: "Approval requested: {0}, {1}",
	1059: "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	1060: "Your decision is still needed",
	1061: "Reminder: {0} waits for your decision, {1}",
	1062: "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	1063: "Your decision as stand-in is requested",
	1064: "As stand-in: {0} waits for your decision, {1}",
	1065: "View the quote",
	1066: "Quote {0} for {1} waits for the partner's answer.",
	1067: "The request was returned with a question",
	1068: "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	1069: "Answer the question",
	1070: "Before quote {0} for {1} can be approved, your answer is needed.",
	1071: "There is a question about your request",
	1072: "Question about quote {0}, {1}",
	1073: "The request of quote {0} for {1} was declined.",
	1074: "The quote was declined",
	1075: "Quote {0} declined, {1}",
	1076: "You can copy the quote to a new request, which uses today's prices.",
	1077: "Quote {0} for {1} is approved and valid until the end of {2}.",
	1078: "The quote is approved",
	1079: "Quote {0} approved, {1}",
	1080: "How to order: check the PDF and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	1081: "How to order: check the PDF and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	1082: "The partner can now sign it for the customer.",
	1083: "The partner can now activate it.",
	1084: "Review and sign",
	1085: "Review and activate",
	1086: "If you do not want to order, you need not do anything.",
	1087: "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	1088: "The quote is about to expire",
	1089: "Quote {0} expires on {1}, {2}",
	1090: "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	1091: "The quote was withdrawn",
	1092: "Quote {0} withdrawn, {1}",
	1093: "Was valid until",
	1094: "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1095: "The quote has expired",
	1096: "Quote {0} expired, {1}",
	1097: "A comment does not change the quote.",
	1098: "Read and reply",
	1099: "Quote {0} for {1} has {2, plural, one {a new comment} other {{2} new comments}}.",
	1100: "{0, plural, one {Comment} other {Comments}}",
	1101: "{0, plural, one {{0} more comment is} other {{0} more comments are}} with the quote.",
	1102: "{0, plural, one {There is a new comment} other {There are {0} new comments}}",
	1103: "{0, plural, one {New comment} other {{0} new comments}} on quote {1}, {2}",
	1104: "Mail about {0} not delivered, {1}",
	1105: "View the details",
	1106: "Not delivered",
	1107: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1108: "A mail could not be delivered",
	1109: "Why your decision is needed",
	1110: "The customer waives the longest term for small businesses: {0}, {1}.",
	1111: " Alternative:",
	1112: "{0, plural, one {{0} item, price per month} other {{0} items, price per month}}",
	1113: "First period",
	1114: "To deliver",
	1115: "Specification, delivery and price of each item are in the quote.",
	1116: "{0, plural, one {, item {1}} other {, items {1}}}",
	1117: "And {0} more on the page.",
	1118: "Waived by {0}",
	1119: "To judge",
	1120: "What to look at",
	1121: "hours",
	1122: "h",
	1123: "Repair time",
	1124: "Level",
	1125: "Package",
	1126: "ampere",
	1127: "Power, at most in this space",
	1128: "Power",
	1129: "Space",
	1130: "GB storage",
	1131: "Storage",
	1132: "Storage (SSD)",
	1133: "GB memory",
	1134: "Memory",
	1135: "Size",
	1136: "seats",
	1137: "Seats",
	1138: "Seat type",
	1139: "numbers",
	1140: "channels",
	1141: "Voice channels",
	1142: "Data bundle",
	1143: "Throughput",
	1144: "Bandwidth",
	1145: "This product has no tiers.",
	1146: "This product has no such characteristic.",
	1147: "This product has no number of units.",
	1148: "Cannot be combined with {0}.",
	1149: "At most {0}.",
	1150: "This product has no such option.",
	1151: "Only an administrator can do this.",
	1152: "Change the account manager with its own command.",
	1153: "Choose nl or en.",
	1154: "Name the account manager.",
	1155: "There is no such level.",
	1156: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1157: "The kind cannot change while something is open: {0, plural, one {{0} cart} other {{0} carts}}, {1, plural, one {{1} quote} other {{1} quotes}} and {2, plural, one {{2} order} other {{2} orders}}.",
	1158: "Administration",
	1159: "Partners",
	1160: "Search by name, id, KvK number or mailbox",
	1161: "{0, plural, one {{0} partner} other {{0} partners}}",
	1162: "There are no partners yet.",
	1163: "Kind",
	1164: "Reseller",
	1165: "Solutions partner",
	1166: "Level",
	1167: "Account manager",
	1168: "Active",
	1169: "Blocked",
	1170: "New partner",
	1171: "Id",
	1172: "Letters, digits, - and _. It is how the login service's token names the partner; it cannot be changed later.",
	1173: "There is a partner with this id.",
	1174: "The kind can change only while no cart, quote or order is open.",
	1175: "Order mailbox",
	1176: "Gets all mails about this partner's quotes and orders.",
	1177: "Language",
	1178: "Release orders at once",
	1179: "Otherwise the account manager releases each order.",
	1180: "They stand on the quotes and orders of a solutions partner, which is the contracting party itself.",
	1181: "Details of {0}",
	1182: "This partner was changed meanwhile",
	1183: "Another account manager",
	1184: "Account manager of {0}",
	1185: "Now: {0}",
	1186: "New account manager",
	1187: "Open approvals",
	1188: "No request waits for the account manager.",
	1189: "These requests wait for the account manager. They go to the new one, who is mailed about them; the old links expire.",
	1190: "Change account manager",
	1191: "Brand",
	1192: "Brand of {0}",
	1193: "Documents are in oneCentral's style.",
	1194: "Preview: how a quote of this partner begins.",
	1195: "Colour",
	1196: "Such as #0e3c61; readable on white. Empty for oneCentral's colour.",
	1197: "Logo",
	1198: "PNG or JPEG of at most 1200 by 1200 pixels that fits in 16 kB as PNG. Choose nothing to keep the logo.",
	1199: "Logo of {0}",
	1200: "Remove the logo",
	1201: "Change brand",
	1202: "Block",
	1203: "A blocked partner can neither request quotes nor order. Orders under way go on.",
	1204: "Reason, for colleagues at oneCentral",
	1205: "Block the partner",
	1206: "Lift the block",
	1207: "This partner is blocked",
	1208: "People",
	1209: "Search by name, subject or mail address",
	1210: "{0, plural, one {{0} person} other {{0} people}}",
	1211: "There are no people yet.",
	1212: "New person",
	1213: "Person",
	1214: "Mail address",
	1215: "Roles",
	1216: "A role decides who gets mails and requests. What somebody may do is in the login service's token.",
	1217: "none",
	1218: "Subject",
	1219: "The sub of the login service's token; it cannot be changed later.",
	1220: "There is somebody with this subject.",
	1221: "This person was changed meanwhile",
	1222: "{0} is still the account manager of {1, plural, one {{1} partner} other {{1} partners}}. Give those another one first.",
	1223: "Account manager of",
	1224: "Access",
	1225: "None of the approval links that were mailed to this person works any more. The work list still does.",
	1226: "Revoke links",
	1227: "Logs the person out everywhere. Block the person at the login service first, or logging in again is possible.",
	1228: "Log out everywhere",
	1229: "Log out a partner's user",
	1230: "The links were revoked",
	1231: "The sessions were ended",
	1232: "Changes",
	1233: "What administrators changed, newest first.",
	1234: "Nothing was changed yet.",
	1235: "Who, or which partner or person",
	1236: "{0}, {1}",
	1237: "Partner",
	1238: "Person",
	1239: "Catalogue",
	1240: "Quote",
	1241: "Sessions of",
	1242: "{0}: {1} → {2}",
	1243: "Kind",
	1244: "Name",
	1245: "Legal name",
	1246: "KvK number",
	1247: "VAT id",
	1248: "Country",
	1249: "Address",
	1250: "Level",
	1251: "Account manager",
	1252: "Order mailbox",
	1253: "Language",
	1254: "Release orders at once",
	1255: "Blocked",
	1256: "Reason of the block",
	1257: "Colour",
	1258: "Logo",
	1259: "Mail address",
	1260: "Roles",
	1261: "Standing in",
	1262: "Links revoked",
	1263: "Catalogue version",
	1264: "Valid from",
	1265: "Status",
	1266: "Choose reseller or solutions.",
	1267: "Letters, digits, - and _.",
	1268: "This is no account manager.",
	1269: "Not a role of oneCentral.",
	1270: "Name the subject.",
	1271: "Only an account manager can do this.",
	1272: "Somebody else than yourself.",
	1273: "The last day must be on or after the first day.",
	1274: "At most twenty.",
	1275: "This has been decided already.",
	1276: "This version does not wait for you.",
	1277: "You have decided on this version already.",
	1278: "The requester does not decide.",
	1279: "Only the account manager can allow this.",
	1280: "Only the account manager gives discounts.",
	1281: "This version cannot be priced again.",
	1282: "There is no such item.",
	1283: "From zero to the amount itself.",
	1284: "From 0 to 10,000 basis points.",
	1285: "Give a percentage or an amount.",
	1286: "Give a markup or a price.",
	1287: "From 0 to 100,000 basis points (1,000%).",
	1288: "An amount of 0 or more.",
	1289: "There is no such category.",
	1290: "At most one markup per category.",
	1291: "This category stands more than once.",
	1292: "Your margins changed meanwhile. Look at them again.",
	1293: "Name a partner.",
	1294: "You have no role here.",
	1295: "partner",
	1296: "Only a partner can do this.",
	1297: "quote",
	1298: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1299: "Too light: the contrast with white is under 4.5 : 1.",
	1300: "A colour like #0E3C61.",
	1301: "At most 80 services.",
	1302: "service",
	1303: "The cart changed meanwhile.",
	1304: "At most 80 items per request.",
	1305: "From 1 to 80 items.",
	1306: "item",
	1307: "There is nothing to link to.",
	1308: "This customer has no such service.",
	1309: "There is no such product.",
	1310: "The calculation changed since you saw it; look at it again.",
	1311: "Name the hash of what you saw.",
	1312: "A date, not in the future.",
	1313: "This service is in the cart already.",
	1314: "At most 80 items and 80 distinct services per request.",
	1315: "The cart is empty.",
	1316: "The VAT treatment of this customer must be reviewed.",
	1317: "Complete the customer's details: {0}.",
	1318: "legal name",
	1319: "country",
	1320: "KvK number",
	1321: "business address",
	1322: "contact",
	1323: "whether it is a small business",
	1324: "language",
	1325: "reference",
	1326: "installation address",
	1327: "contact on site",
	1328: "{0}, {1}",
	1329: "Your account is blocked; contact your account manager.",
	1330: "The service changed since the request.",
	1331: "The linked service is terminated.",
	1332: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1333: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1334: "Name the SHA-256 of the document that is signed.",
	1335: "Confirm that you may sign for the customer.",
	1336: "Enter your name.",
	1337: "Enter your position.",
	1338: "Confirm that you agree.",
	1339: "This quote was valid until {0}.",
	1340: "This quote has already been ordered as order {0}.",
	1341: "This partner confirms otherwise: {0}.",
	1342: "This is not the document of this version.",
	1343: "The document is still being drawn; try again in a moment.",
	1344: "Give a name or a reference.",
	1345: "The customer changed meanwhile.",
	1346: "The partner changed meanwhile.",
	1347: "The entry of the directory changed meanwhile.",
	1348: "Give the address of delivery.",
	1349: "Whether this can be delivered at this address is not known yet.",
	1350: "This cannot be delivered at this address.",
	1351: "Give the current operator and the numbers.",
	1352: "Give the reference of the document: {0}.",
	1353: "porting mandate",
	1354: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1355: "A number port is in progress on this service.",
	1356: "This service is being terminated.",
	1357: "This service is suspended.",
	1358: "This service is terminated.",
	1359: "An order on this service is already open.",
	1360: "This product is no longer sold; move to another one.",
	1361: "This service cannot be upgraded.",
	1362: "Only a quote that ended without an order can be erased.",
	1363: "There is no such quote.",
	1364: "Not a PDF.",
	1365: "You have reached the maximum for today. Please try again tomorrow.",
	1366: "You can add at most {0} customers a day.",
	1367: "You can add at most {0} comments a day.",
	1368: "You can add at most {0} MB of documents a day.",
	1369: "You can add at most {0} MB of documents to a quote.",
	1370: "You can have at most {0} carts at once. Please empty another one first.",
	1371: "At most 4 MB.",
	1372: "Take care when you open what was added. Seen in it: {0}.",
	1373: "scripts",
	1374: "actions that start, send or open something",
	1375: "embedded files",
	1376: "sound or film",
	1377: "encryption",
	1378: "content that is no PDF",
	1379: "no end (it may be cut off)",
	1380: "parts that could not be looked into",
	1381: "A SHA-256 of 64 hexadecimal digits.",
	1382: "Base64, as in RFC 4648.",
	1383: "This item stands more than once.",
	1384: "piece of evidence",
	1385: "From the day of the order until today.",
	1386: "Contains a control character.",
	1387: "At most {0} characters.",
	1388: "This field is required.",
	1389: "A postcode like 1234 AB.",
	1390: "A country code of two letters (ISO 3166-1).",
	1391: "A telephone number like 0201234567 or +31201234567.",
	1392: "An e-mail address like name@company.nl.",
	1393: "No valid VAT id of this country.",
	1394: "Eight digits, for Dutch businesses only.",
	1395: "Name a service or an item.",
	1396: "At most five.",
	1397: "A date in this century.",
	1398: "From 0 to 120 months.",
	1399: "With modify only.",
	1400: "Name the version of the service that you saw.",
	1401: "Name the service that changes.",
	1402: "Choose a product.",
	1403: "Choose add or modify.",
	1404: "Unknown option.",
	1405: "Unknown characteristic.",
	1406: "Too many characteristics or options.",
	1407: "From 0 to 1,000,000.",
	1408: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1409: "The number or range {0} is ported more than once.",
	1410: "The number or range {0} is in request {1} already, which is still open.",
	1411: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1412: "At most twenty numbers or ranges.",
	1413: "Choose 13, 26 or 52 weeks.",
	1414: "These numbers are for account managers, sales managers and operations.",
	1415: "This service no longer exists.",
	1416: "This product cannot be ordered (any more).",
	1417: "This service cannot move to this product.",
	1418: "The service changed since you saw it; look at it again.",
	1419: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1420: "product",
	1421: "There is no document until the version is approved.",
	1422: "Choose acknowledged, inProgress or partial.",
	1423: "The hash is not of this version; look at it again.",
	1424: "There is no such version.",
	1425: "There is a newer version: {0}.",
	1426: "One or more checks did not pass.",
	1427: "The contracting party changed since the request; revise the quote to take that over.",
	1428: "This customer's cart is not empty.",
	1429: "You may not do this.",
	1430: "This product does not come with this term.",
	1431: "These changes take effect at different moments; ask for them apart.",
	1432: "Nothing changes.",
	1433: "This can be done on {0} at the earliest.",
	1434: "This cannot be done in the current state.",
	1435: "Links in a cart only.",
	1436: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1437: "VAT reverse charged to the customer.",
	1438: "There is a catalogue from {0} already.",
	1439: "There is another catalogue {0}.",
	1440: "Too busy at the moment; try again.",
	1441: "This is too much text together; divide it over more requests.",
	1442: "This cursor is not of this list.",
	1443: "customer",
	1444: "person",
	1445: "This role does not decide on quotes.",
	1446: "An order in this state is not open.",
	1447: "This Idempotency-Key was used for another request.",
	1448: "cart",
	1449: "version of the quote",
	1450: "document",
	1451: "order",
	1452: "job",
	1453: "session",
	1454: "Choose accountManager, salesManager or engineering.",
	1455: "The request did not arrive in full.",
	1456: "This is not JSON: look at byte {0}.",
	1457: "This is not UTF-8.",
	1458: "At most {0} values.",
	1459: "Nested too deeply.",
	1460: "This field stands more than once.",
	1461: "This parameter stands more than once.",
	1462: "There is no such parameter here.",
	1463: "The query string is malformed.",
	1464: "A whole number from 1 to {0}.",
	1465: "Choose from {0}.",
	1466: "Another version than the one in the path.",
	1467: "Send {0}.",
	1468: "an object",
	1469: "Without prices with for=customer only.",
	1470: "At most 100 characters.",
	1471: "Another service than the one in the path.",
	1472: "Modify only.",
	1473: "a list",
	1474: "A date like 2026-11-17.",
	1475: "A null cannot be here; leave the field out.",
	1476: "There is no such field here.",
	1477: "a whole number",
	1478: "true or false",
	1479: "a text",
	1480: "This link has expired",
	1481: "This link has been revoked",
	1482: "This link is invalid or has expired.",
	1483: "This link is not valid",
	1484: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1485: "This link is not complete",
	1486: "Please try again.",
	1487: "The login did not work",
	1488: "Logging in is not possible just now",
	1489: "Not saved. Please log in and try again.",
	1490: "You cannot log in here with this account.",
	1491: "You have no access here",
	1492: "This form did not come from our site",
	1493: "This does not exist, or is not for you.",
	1494: "What waits for your decision is in your work list.",
	1495: "Please try again in a moment.",
	1496: "Something went wrong",
	1497: "The request was abandoned",
	1498: "One moment please",
	1499: "Too many requests at once",
	1500: "Please wait a moment and try again.",
	1501: "Name the version that you saw",
	1502: "This is not right",
	1503: "This media type cannot be used here",
	1504: "Too much was sent",
	1505: "What you saw changed meanwhile",
	1506: "This cannot be done now",
	1507: "This method cannot be used here",
	1508: "Not found",
	1509: "You have no access to this page",
	1510: "You are not logged in",
	1511: "This is our fault. Please try again later.",
	1512: "At most {0} KB.",
	1513: "Not saved. Please send a shorter text or a smaller file.",
	1514: "Name one ETag, in quotes.",
	1515: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1516: "Name in If-Match the ETag of what you saw.",
	1517: "Only `*` can stand here, and only without If-Match.",
	1518: "From 1 to 255 visible ASCII characters.",
	1519: "Give every request a key of its own.",
	1520: "I am mandated by {0} to sign.",
	1521: "It cannot go in the cart like this; see the checks.",
	1522: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1523: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
	1524: "Proof of the confirmation",
	1525: "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.",
	1526: "IP address",
	1527: "Checksum of the agreed change (SHA-256)",
	1528: "Checksum of the history until then (SHA-256)",
	1529: "Key of the seal",
	1530: "Seal of oneCentral (Ed25519)",
	1531: "Account",
	1532: "Download the proof of this confirmation",
	1533: "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n",
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
	43:   "Contractwaarde",
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
	62:   "Alle bedragen zijn in euro's, exclusief {0} btw tenzij anders vermeld. De btw is per totaal afgerond.",
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
	82:   "Een geheel getal van {0} tot en met {1}.",
	83:   "Hiervan moeten er {0} tot en met {1} zijn.",
	84:   "1 tot en met {0} letters, cijfers, _ en -.",
	85:   "Een tekst van 1 tot en met {0} tekens.",
	86:   "Dit heeft hier geen betekenis.",
	87:   "Een van deze waarden: {0}.",
	88:   "{0} bestaat hier niet of is hier niet te gebruiken.",
	89:   "{0} staat er meer dan eens.",
	90:   "Dit is geen JSON.",
	91:   "Een percentage als tekst, van 0 tot en met 100 met ten hoogste twee decimalen: \"21\".",
	92:   "Eén regel zonder voorwaarden moet altijd aangeven wie beslist.",
	93:   "Dit kan nooit van toepassing zijn.",
	94:   "Berekend met deze catalogus is dit {0}.",
	95:   "Er is geen looptijdkorting voor {0} maanden.",
	96:   "Dit moet meer zijn dan het vorige.",
	97:   "Geen goedkeuringsregel vraagt om {0}.",
	98:   "Dit is vanaf het kleinste niet in stappen te bereiken.",
	99:   "Alleen de laatste heeft geen bovengrens.",
	100:  "Het heeft geen looptijd van {0} maanden.",
	101:  "Dit weigert het kleinste dat te bestellen is.",
	102:  "Het duurste dat te bestellen is, zou meer kosten dan {0}.",
	103:  "Er is geen tarief op de eerste dag, {0}.",
	104:  "De regels laten een land of een soort partij weg.",
	105:  "Dit formulier is al eens met een andere inhoud verstuurd. Controleer wat er staat en verstuur het opnieuw.",
	106:  "U kunt dit zelf oplossen.",
	107:  "Deze link is verlopen. Open het document opnieuw vanuit de aanvraag.",
	108:  "Deze link is niet geldig.",
	109:  "Dit document is er niet (meer).",
	110:  "Het document kan nu niet worden gelezen.",
	111:  "Product",
	112:  "Niet gevonden: {0}.",
	113:  "Kies een van de varianten: {0}.",
	114:  "{0}: van {1} tot en met {2}, in stappen van {3}.",
	115:  "Koppel dit product aan een van deze diensten: {0}.",
	116:  "partner",
	117:  "partner",
	118:  "accountmanager",
	119:  "salesmanager",
	120:  "engineering",
	121:  "operations",
	122:  "beheerder",
	123:  "systeem",
	124:  "ontvangen",
	125:  "in levering",
	126:  "deels afgehandeld",
	127:  "opgeleverd",
	128:  "geannuleerd",
	129:  "niet geleverd",
	130:  "Oostenrijk",
	131:  "België",
	132:  "Bulgarije",
	133:  "Zwitserland",
	134:  "Cyprus",
	135:  "Tsjechië",
	136:  "Duitsland",
	137:  "Denemarken",
	138:  "Estland",
	139:  "Spanje",
	140:  "Finland",
	141:  "Frankrijk",
	142:  "Verenigd Koninkrijk",
	143:  "Griekenland",
	144:  "Kroatië",
	145:  "Hongarije",
	146:  "Ierland",
	147:  "IJsland",
	148:  "Italië",
	149:  "Liechtenstein",
	150:  "Litouwen",
	151:  "Luxemburg",
	152:  "Letland",
	153:  "Malta",
	154:  "Nederland",
	155:  "Noorwegen",
	156:  "Polen",
	157:  "Portugal",
	158:  "Roemenië",
	159:  "Zweden",
	160:  "Slovenië",
	161:  "Slowakije",
	162:  "Vul een datum in als 2027-01-31.",
	163:  "Vul een heel getal in.",
	164:  "Wat er met elke dienst gebeurde",
	165:  "Niet alles is in een winkelwagen gelegd",
	166:  "Kies eerst wat er verandert.",
	167:  "Totaal verschil per maand {0}, eenmalig {1}",
	168:  "Diensten samen wijzigen",
	169:  "Niet mogelijk",
	170:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	171:  "Staat in de winkelwagen",
	172:  "Laat leeg voor de vroegst mogelijke datum",
	173:  "Huidige looptijden behouden",
	174:  "Kies",
	175:  "Ongewijzigd laten",
	176:  "Laat leeg om niets te wijzigen. Van {0} tot en met {1}",
	177:  "Overstappen op {0}",
	178:  "{0} behouden",
	179:  "Diensten",
	180:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	181:  "Naar uw diensten",
	182:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	183:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	184:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	185:  "Behouden of overstappen",
	186:  "Wat verandert er bij alle?",
	187:  "Bereken",
	188:  "Wat het wordt",
	189:  "In de winkelwagen: ",
	190:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	191:  "Per dienst",
	192:  "Terug naar de wijziging",
	193:  "Oud, nieuw en verschil",
	194:  "De gekozen diensten",
	195:  "Dienst",
	196:  "Verschil",
	197:  "Eenmalig",
	198:  "Vanaf",
	199:  "Totaal van ",
	200:  "Bedragen zijn exclusief btw.",
	201:  "Staat niet (meer) in de winkelwagen",
	202:  "Winkelwagen van ",
	203:  "Winkelwagen",
	204:  "Nog zonder prijs",
	205:  "Regel wijzigen",
	206:  "Nieuwe prijzen bekijken",
	207:  "Verklaring vastleggen",
	208:  "Klant aanvullen",
	209:  "U kunt hiermee verder.",
	210:  "Uw accountmanager kan dit oplossen.",
	211:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	212:  "per maand",
	213:  "Wordt",
	214:  "U zag",
	215:  "Prijs",
	216:  "Vastgelegd: {0}, {1}",
	217:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	218:  "U herziet {0}",
	219:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	220:  "Datum",
	221:  "Naam",
	222:  "Niet opgeslagen",
	223:  "Voor ",
	224:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	225:  "Totaal van deze aanvraag",
	226:  "Begin hier",
	227:  "Meer in deze aanvraag",
	228:  "Een dienst van deze klant wijzigen",
	229:  "Nieuwe dienst kiezen",
	230:  "Winkelwagen leegmaken",
	231:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	232:  "Definitief leegmaken",
	233:  "Los dit op voordat u de offerte aanvraagt",
	234:  "Let op",
	235:  "Prijzen zijn veranderd",
	236:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	237:  "Nieuwe prijzen aanvaarden",
	238:  "Wijzigen: {0}",
	239:  "Wijzigen",
	240:  "Verwijderen: {0}",
	241:  "Verwijderen",
	242:  "Verklaring van de klant over de looptijd",
	243:  "Deze klant is een kleine onderneming en moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	244:  "Verklaring intrekken",
	245:  "Naam van wie dit namens de klant verklaart",
	246:  "Datum van de verklaring",
	247:  "Verklaring vastleggen",
	248:  "Offerte aanvragen",
	249:  "Bekijk wat er nodig is",
	250:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. U bestelt hiermee nog niets.",
	251:  "Kenmerk van de wijziging",
	252:  "Aanbod",
	253:  "bij {0}",
	254:  "dezelfde dag",
	255:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	256:  "{0} of {1} maanden",
	257:  "Servicecontracten",
	258:  "Hosting",
	259:  "Telefonie",
	260:  "Verbindingen",
	261:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	262:  "Er is op dit moment niets te bestellen.",
	263:  "Levertijd",
	264:  "Looptijd",
	265:  "naar de winkelwagen",
	266:  "Naar de winkelwagen",
	267:  "Deze regel staat niet meer in de winkelwagen",
	268:  "Controleer uw keuze en sla deze opnieuw op.",
	269:  "Voor welke klant?",
	270:  "Zoek op naam, referentie, KvK-nummer of plaats",
	271:  "Zoeken",
	272:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	273:  "U hebt nog geen klanten. Leg er eerst een vast.",
	274:  "Er zijn meer klanten; zoek om ze te vinden.",
	275:  "Nieuwe klant vastleggen",
	276:  "Uw keuze",
	277:  "Opties",
	278:  "Gewenste datum (optioneel)",
	279:  "Op zijn vroegst op ",
	280:  "Laat leeg voor de vroegst mogelijke datum.",
	281:  "Koppeling",
	282:  "Hoort bij",
	283:  "Hier hoort een andere dienst bij",
	284:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	285:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	286:  "Nodig voor een aanvraag",
	287:  "Prijs bijwerken",
	288:  "Terug naar de eerste keuze",
	289:  "Vergelijking sluiten",
	290:  "Opbouw van de prijs",
	291:  "Vergelijken met een andere samenstelling",
	292:  "Levering",
	293:  "Ander adres of andere contactpersoon",
	294:  "Adres van levering",
	295:  "Nummerbehoud en documenten",
	296:  "Huidige aanbieder",
	297:  "Nummers of reeksen, een per regel",
	298:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	299:  "Uw referentie, zoals een inkoopnummer (optioneel)",
	300:  "Opmerking (optioneel)",
	301:  "Terug naar de offerte",
	302:  "U bent niet bevoegd om te bestellen",
	303:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	304:  "De PDF wordt nog gemaakt",
	305:  "SHA-256 van de PDF",
	306:  "Geldig tot en met",
	307:  "Versie",
	308:  "Contractpartij",
	309:  "Klant",
	310:  "Naar order {0}",
	311:  "Deze offerte is al besteld",
	312:  "U vindt de bestelling terug als order {0}.",
	313:  "Naar de offerte",
	314:  "Status: {0}.",
	315:  "Deze offerte kan nu niet worden besteld",
	316:  "Regel",
	317:  "Ondertekenen en bestellen",
	318:  "Activeren en bestellen",
	319:  "Wat u bestelt",
	320:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	321:  "Uw bevestiging",
	322:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	323:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	324:  "Klanten",
	325:  "Nog niet opgeslagen",
	326:  "Daarna is er iets in veranderd. Slaat u het nu op, dan ontstaat er een tweede klant.",
	327:  "Dit formulier is al een keer opgeslagen",
	328:  "Gegevens van {0}",
	329:  "Nieuwe klant",
	330:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	331:  "Geen klant gevonden met ",
	332:  "Toon alle klanten",
	333:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	334:  "Uw referentie",
	335:  "Plaats",
	336:  "Gegevens",
	337:  "onvolledig",
	338:  "compleet",
	339:  "Volgende",
	340:  "Uw referentie:",
	341:  "Voor een offerte ontbreekt nog:",
	342:  "Gegevens aanvullen",
	343:  "verschil per maand",
	344:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	345:  "Deze klant heeft nog geen diensten.",
	346:  "Referentie",
	347:  "Per maand",
	348:  "Bekijk wat u kunt uitbreiden",
	349:  "Offertes van deze klant",
	350:  "Gegevens wijzigen",
	351:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	352:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	353:  "(optioneel)",
	354:  "Opslaan",
	355:  "Annuleren",
	356:  "Contactpersoon",
	357:  "Vestigingsadres",
	358:  "Btw-id",
	359:  "Onderneming",
	360:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	361:  "Taal van de offerte",
	362:  "Nee",
	363:  "Ja",
	364:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	365:  "Kleine onderneming",
	366:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	367:  "KvK-nummer",
	368:  "Statutaire naam",
	369:  "Contactpersoon op locatie",
	370:  "Installatieadres",
	371:  "Postcode",
	372:  "Huisnummer",
	373:  "Straat",
	374:  "E-mail",
	375:  "Telefoon",
	376:  "Land",
	377:  "leeg",
	378:  "Hieronder staat wat u invulde. Slaat u dat op, dan vervangt het wat er nu staat:",
	379:  "Deze klant is intussen gewijzigd",
	380:  "{0} per maand, {1} eenmalig",
	381:  "nu {0}",
	382:  "Uw besluit als ",
	383:  "Goedkeuren kan nu niet",
	384:  "Waarom is de btw-behandeling akkoord?",
	385:  "Korting geven (optioneel)",
	386:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	387:  "Korting op de maandprijs",
	388:  "Korting op eenmalig",
	389:  "Gelijk voor alle regels",
	390:  "Geldt voor elke regel waar hieronder niets is ingevuld.",
	391:  "Toon eerst de nieuwe cijfers",
	392:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	393:  "Met deze korting beslist ook: {0}.",
	394:  "Met deze korting beslist niemand anders.",
	395:  "Goedkeuren met deze korting",
	396:  "Goedkeuren",
	397:  "Vraag versturen",
	398:  "Uw vraag aan de partner",
	399:  "Terugsturen met een vraag",
	400:  "Definitief afwijzen",
	401:  "Reden voor de partner",
	402:  "Afwijzen",
	403:  "Eenheid",
	404:  "Deze pagina is niet voor u",
	405:  "{0} tot en met {1}",
	406:  "Vervanging",
	407:  "Ondertekenen namens de klant",
	408:  "Activeren",
	409:  "Offerte",
	410:  "Voortgang",
	411:  "Opgemerkt bij de aanvraag",
	412:  "Wie beslist",
	413:  "Versies",
	414:  "Geschiedenis en opmerkingen",
	415:  "Opmerking plaatsen",
	416:  "Uw opmerking is geplaatst",
	417:  "Uw opmerking; uw accountmanager leest deze ook",
	418:  "Opmerking toevoegen",
	419:  "Uw antwoord",
	420:  "Antwoord; de aanvraag zelf verandert niet",
	421:  "Antwoord versturen",
	422:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	423:  "Aanvraag aanpassen",
	424:  "Andere acties",
	425:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	426:  "Offerte aanpassen",
	427:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	428:  "Kopiëren naar de winkelwagen",
	429:  "Intrekken",
	430:  "Reden (optioneel)",
	431:  "Definitief intrekken",
	432:  "Elders ondertekende PDF toevoegen",
	433:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	434:  "Ondertekende PDF, ten hoogste 4 MB",
	435:  "Dit bestand is groter dan 4 MB.",
	436:  "PDF toevoegen",
	437:  "Offertes",
	438:  "Klant of nummer",
	439:  "Alle",
	440:  "Status",
	441:  "Vervangen",
	442:  "Verlopen",
	443:  "Ingetrokken",
	444:  "Afgewezen",
	445:  "Besteld",
	446:  "Goedgekeurd",
	447:  "Vraag aan u",
	448:  "Aangevraagd",
	449:  "Wij beoordelen de aanvraag",
	450:  "Opnieuw aanvragen",
	451:  "Vraag beantwoorden",
	452:  "Laten ondertekenen",
	453:  "Bestellen",
	454:  "Order volgen",
	455:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	456:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	457:  "Geldig t/m",
	458:  "Volgende stap",
	459:  "Hier nog niets gevonden; zoek verder terug.",
	460:  "Niets gevonden.",
	461:  "Toon alles",
	462:  "Kies een PDF.",
	463:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	464:  "Dit bestand is geen PDF.",
	465:  "De naam van het bestand: {0}",
	466:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	467:  "Toegevoegd: {0}",
	468:  "Er ging iets mis.",
	469:  "Inloggen",
	470:  "Uw sessie is verlopen en er is nog niets opgeslagen. Wat u hebt ingevuld, is op deze pagina bewaard: log in op een nieuw tabblad, kom hier terug en verstuur het formulier opnieuw.",
	471:  "Inloggen op een nieuw tabblad",
	472:  "Formulier opnieuw versturen",
	473:  "Uw sessie eindigt over vijf minuten",
	474:  "U hebt deze pagina een tijd niet gebruikt. Blijf ingelogd om verder te gaan.",
	475:  "Ingelogd blijven",
	476:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	477:  "Uw account heeft hier nog geen rol",
	478:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	479:  "Het formulier is niet compleet",
	480:  "Opnieuw proberen",
	481:  "Naar het begin",
	482:  "Naar uw werklijst",
	483:  "Extra korting",
	484:  "Met deze korting",
	485:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	486:  "Ten hoogste 100%.",
	487:  "Ten hoogste twee cijfers achter de komma.",
	488:  "Welkom",
	489:  "Overzicht",
	490:  "Bij oneCentral ter beoordeling",
	491:  "oneCentral heeft een vraag",
	492:  "Goedgekeurd, wacht op ondertekening door een collega",
	493:  "Klaar om te ondertekenen",
	494:  "Goedgekeurd, wacht op activering door een collega",
	495:  "Klaar om te activeren",
	496:  "wordt een nieuwe versie van {0}",
	497:  "Blijft staan tot",
	498:  "Laatst gewijzigd",
	499:  "Open winkelwagens",
	500:  "Orders",
	501:  "Lopende orders",
	502:  "{0} van {1} geleverd",
	503:  "{0, plural, one {{0} regel} other {{0} regels}}",
	504:  "Bestellen bij oneCentral",
	505:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	506:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	507:  "Uw account is geblokkeerd",
	508:  "Dienst uitbreiden",
	509:  "Nieuwe dienst",
	510:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	511:  "Toegestaan",
	512:  " Alternatief: {0}.",
	513:  "Met motivering toe te staan",
	514:  "Bekijken wij",
	515:  "Moet eerst worden opgelost",
	516:  "Let op",
	517:  "Aan zet: {0}.",
	518:  "uw accountmanager",
	519:  "niet meer nodig",
	520:  "teruggestuurd",
	521:  "afgewezen",
	522:  "goedgekeurd",
	523:  "wacht op {0}",
	524:  "wacht op besluit",
	525:  " door {0}, {1}",
	526:  "Boven {0} beslist ook een {1}.",
	527:  "niet geleverd",
	528:  "geannuleerd",
	529:  "opgeleverd",
	530:  "Order vrijgegeven",
	531:  "Ordergegevens",
	532:  "Elders ondertekend document toegevoegd",
	533:  "Document van versie {0} gemaakt",
	534:  "Opmerking",
	535:  "Overgedragen aan {0}",
	536:  "Versie {0} vervangen",
	537:  "Versie {0} verlopen",
	538:  "Versie {0} ingetrokken",
	539:  "Versie {0} teruggestuurd met een vraag",
	540:  "Versie {0} afgewezen",
	541:  "Versie {0} goedgekeurd",
	542:  "Akkoord met versie {0}",
	543:  "Korting gegeven: versie {0}",
	544:  "Versie {0} wordt aangepast",
	545:  "Vraag beantwoord met versie {0}",
	546:  "Versie {0} aangevraagd",
	547:  "Naar de inhoud",
	548:  "Hoofdmenu",
	549:  "Uitloggen",
	550:  "kenmerk van deze pagina",
	551:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	552:  "Inloggen en beoordelen",
	553:  "Door deze pagina te openen beslist u nog niets.",
	554:  "Uw besluit wordt gevraagd",
	555:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	556:  "Deze aanvraag wacht niet op u",
	557:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	558:  "Hierover valt niets meer te beslissen",
	559:  "Bekijk de aanvraag",
	560:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	561:  "Er is een nieuwere versie",
	562:  "Naar de nieuwste versie",
	563:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	564:  "{0, plural, one {{0} uur} other {{0} uur}}",
	565:  "minder dan een uur",
	566:  "In deze weken is niets aangevraagd, besloten of besteld.",
	567:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	568:  "{0} weken",
	569:  "Cijfers",
	570:  "Naar de cijfers",
	571:  "Deze periode is er niet",
	572:  "excl. btw; orders: {0}",
	573:  "Gewonnen per maand",
	574:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	575:  "Van besluit tot order",
	576:  "Van aanvraag tot besluit",
	577:  "waarvan nu besteld: {0}",
	578:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	579:  "Werkdagen van besluit tot order",
	580:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	581:  "Werkdagen van aanvraag tot besluit",
	582:  "Het verschil per maand van de orders, excl. btw.",
	583:  "Gewonnen per maand, per week van de order",
	584:  "{0}, waarvan besteld {1}",
	585:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	586:  "Aanvragen per week",
	587:  "{0}, 9 van de 10 binnen {1}",
	588:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	589:  "Samen",
	590:  "Week, vanaf maandag",
	591:  "Tot order, 90%",
	592:  "Tot order, mediaan",
	593:  "Tot besluit, 90%",
	594:  "Tot besluit, mediaan",
	595:  "Besloten",
	596:  "Nu besteld",
	597:  "Periode",
	598:  "Per partner",
	599:  "Per week",
	600:  "Download als CSV",
	601:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	602:  "gewonnen per maand, euro excl. btw",
	603:  "werkdagen tot order, 90%",
	604:  "werkdagen tot order, mediaan",
	605:  "besteld",
	606:  "werkdagen tot besluit, 90%",
	607:  "werkdagen tot besluit, mediaan",
	608:  "besloten",
	609:  "waarvan nu besteld",
	610:  "aangevraagd",
	611:  "partnernummer",
	612:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	613:  "Wacht op vrijgave",
	614:  "Opgeleverd",
	615:  "wacht op oneCentral",
	616:  "Vrijgegeven",
	617:  "Verklaring",
	618:  "Op",
	619:  "Ondertekend door",
	620:  "Geactiveerd door",
	621:  "Vastgelegd door",
	622:  "Dienst {0}",
	623:  "Opgeleverd op",
	624:  "Gepland was",
	625:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	626:  "Geplande datum",
	627:  "Specificatie in de offerte",
	628:  "Bevestiging",
	629:  "Offerte ",
	630:  "Deze regel annuleren",
	631:  "Reden",
	632:  "Regel annuleren",
	633:  "Niet geleverd",
	634:  "Geannuleerd",
	635:  "Deels klaar",
	636:  "In uitvoering",
	637:  "{0, plural, one {{0} openstaande order} other {{0} openstaande orders}}",
	638:  "Er zijn geen openstaande orders.",
	639:  "Kies een partner om de afgeronde orders te bekijken.",
	640:  "Er zijn te veel openstaande orders om alle te tonen; de laatst bestelde ontbreken.",
	641:  "Te laat",
	642:  "Krap",
	643:  "Op schema",
	644:  "Alle openstaande",
	645:  "Afgerond",
	646:  "Nog te leveren",
	647:  "Klant, dienst of nummer",
	648:  "Planning",
	649:  "Regel {0} kiezen",
	650:  "Alle regels die nog niet zijn afgerond",
	651:  "Met de gekozen regels",
	652:  "Order vrijgeven",
	653:  "Na het vrijgeven kan de levering beginnen. De partner kan regels daarna niet meer zelf annuleren.",
	654:  "Als opgeleverd melden",
	655:  "Als niet leverbaar melden",
	656:  "Annuleren",
	657:  "Waarom wordt dit geannuleerd?",
	658:  "Waarom kan dit niet worden geleverd?",
	659:  "De partner leest deze reden.",
	660:  "Kies ten minste één regel.",
	661:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} niet verwerkt",
	662:  "De andere gekozen regels zijn wel verwerkt.",
	663:  "De order is vrijgegeven. Dank u wel.",
	664:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} als opgeleverd gemeld. Dank u wel.",
	665:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} als niet leverbaar gemeld. De partner krijgt bericht.",
	666:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} geannuleerd. De partner krijgt bericht.",
	667:  "Contactpersoon van de klant",
	668:  "Storingen",
	669:  "Er is niets mislukt: alle e-mails zijn verzonden en alle documenten gemaakt.",
	670:  "Dit wordt nu opnieuw geprobeerd. Lukt het weer niet, dan komt het hier terug.",
	671:  "wordt ook vanzelf opnieuw geprobeerd",
	672:  "wordt niet vanzelf opnieuw geprobeerd",
	673:  "Technische oorzaak",
	674:  "Document is niet gemaakt",
	675:  "E-mail is niet bezorgd",
	676:  "Aanvragen zijn niet overgedragen",
	677:  "Offerte is niet verwijderd",
	678:  "Besteld door",
	679:  "{0} van {1}",
	680:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	681:  "Orders, de nieuwste eerst; bedragen zonder btw",
	682:  "Besteld op",
	683:  "Eerstvolgende datum",
	684:  "Hier bestellen de partners van oneCentral.",
	685:  "engineering beoordeelt het ontwerp",
	686:  ", in stappen van {0}",
	687:  "Van {0} tot en met {1}",
	688:  "{0}: ten minste die van wat eraan gekoppeld is.",
	689:  "{0}: {1} tot {2} keer {3}.",
	690:  "vraagt een document: {0}",
	691:  "niet samen met {0}",
	692:  "geldt voor alle {0}",
	693:  "ten hoogste {0}",
	694:  "Kenmerk van de {0}",
	695:  "geen",
	696:  "Hoort bij een van: {0}.",
	697:  "in de winkelwagen",
	698:  "Naar de winkelwagen van deze klant",
	699:  "Alleen versie {0} geldt nog.",
	700:  "U bekijkt een eerdere versie",
	701:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	702:  "Wij hebben een vraag",
	703:  "Deze offerte is besteld als order {0}.",
	704:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	705:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	706:  "Wij beoordelen uw aanvraag",
	707:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	708:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? Uw accountmanager bij oneCentral, {0} ({1}), regelt die bevoegdheid.",
	709:  "uiterlijk {0}",
	710:  "wacht op uw antwoord",
	711:  " en ",
	712:  "wacht op {0}",
	713:  "Uw antwoord op onze vraag",
	714:  "Voor uw klant, met prijzen (PDF)",
	715:  "Voor uw klant, zonder prijzen (PDF)",
	716:  "De offerte als PDF",
	717:  "Versie {0}",
	718:  "Controleer deze velden:",
	719:  "Nog niet alles klopt",
	720:  "Documenten",
	721:  "Nummers",
	722:  "Opmerking",
	723:  "Gewenste datum",
	724:  "{0}, gepland tot en met {1}",
	725:  "Opties: prijs per stuk",
	726:  "anders",
	727:  "gelijk",
	728:  "Deze keuze",
	729:  "Eerste keuze",
	730:  "Vergelijking",
	731:  "ja",
	732:  "nee",
	733:  "Geef een reden om dit toe te staan.",
	734:  "Aanvraag",
	735:  "Naar uw besluit",
	736:  "Controles",
	737:  "Btw",
	738:  "Uw opmerking; de partner leest deze ook",
	739:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	740:  "loopt per maand door",
	741:  "beëindigd",
	742:  "geblokkeerd",
	743:  "actief",
	744:  "Contact",
	745:  "Adres",
	746:  "Maandprijs, excl. btw",
	747:  "Kenmerk",
	748:  "{0}, t/m {1} ({2})",
	749:  "Product, kenmerk, referentie of plaats",
	750:  "Alle klanten",
	751:  "Alle producten",
	752:  "Uitbreiden",
	753:  "Nu niet uit te breiden",
	754:  "Nu uit te breiden",
	755:  "Alle diensten",
	756:  "Filter toepassen",
	757:  "Vink diensten aan om ze samen te wijzigen.",
	758:  "Alles op deze pagina aanvinken",
	759:  "Mogelijkheden",
	760:  "Aangevinkte diensten wijzigen",
	761:  "Volgende diensten",
	762:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	763:  "Er is geen dienst die hieraan voldoet.",
	764:  "Toon alle diensten",
	765:  "Uw klanten hebben nog geen diensten.",
	766:  "Bekijk het aanbod",
	767:  "Kies {0} {1}",
	768:  "Uit te breiden: ",
	769:  "Overstappen op ",
	770:  "Wijzigen: {0} {1}",
	771:  "Een wijziging van deze dienst staat in de winkelwagen",
	772:  "Alleen overstappen kan nog",
	773:  "Wijzigen kan nu niet",
	774:  "Bekijk de lopende order",
	775:  "Deze dienst wijzigen",
	776:  "Loopt over",
	777:  "Configuratie",
	778:  "Uit te breiden",
	779:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	780:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	781:  "Antwoord op uw vraag",
	782:  "Aangevraagd op",
	783:  "Aangevraagd door",
	784:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	785:  "Naar de nieuwe cijfers",
	786:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	787:  "Nog niet opgeslagen",
	788:  "korting op eenmalig",
	789:  "korting op de maandprijs",
	790:  "Akkoord",
	791:  "Machtiging",
	792:  "Functie ondertekenaar",
	793:  "Naam ondertekenaar",
	794:  "Antwoord",
	795:  "Ondertekende PDF",
	796:  "Vraag",
	797:  "Btw-controle",
	798:  "De contractpartij is buiten de EU gevestigd.",
	799:  "Er is geen btw-id opgegeven.",
	800:  "Het btw-id is niet geldig: vorm of controlecijfers kloppen niet.",
	801:  "De belastingregels van de catalogus vragen een beoordeling.",
	802:  "Waarom te beoordelen",
	803:  "niet opgegeven",
	804:  "Achtergrond",
	805:  "Contractwaarde (resterende looptijd)",
	806:  "Andere offertes van deze partner",
	807:  "geen",
	808:  "{0}, waarvan {1} besteld",
	809:  "; {0} met extra korting, hoogste {1}",
	810:  "Andere offertes van deze klant",
	811:  "Deze klant heeft nog geen andere offertes.",
	812:  "{0, plural, one {En nog {0} offerte.} other {En nog {0} offertes.}}",
	813:  "Volgende aanvraag: {0} ({1} wacht op u)",
	814:  "Deze versie was geldig tot en met {0}.",
	815:  "Teruggestuurd met een vraag",
	816:  "De partner kan bestellen tot en met {0}.",
	817:  "Deze versie wacht niet op u",
	818:  "U hebt deze versie goedgekeurd",
	819:  "Nog te beslissen door: {0}.",
	820:  "Ongewijzigd ({0})",
	821:  "{0, plural, one {Regel} other {{0} regels:}}",
	822:  "{0, plural, one {Regel {1}: } other {Regels {1}: }}",
	823:  "Gegevens van de aanvraag",
	824:  "Regel {0}: ",
	825:  "Werklijst",
	826:  "Dit is de werklijst van oneCentral.",
	827:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	828:  "Er is niets in de winkelwagen gelegd",
	829:  "De wijziging in de winkelwagen aanpassen",
	830:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	831:  "Deze dienst staat al in de winkelwagen",
	832:  "Wijzigen: {0}",
	833:  "{0} behouden",
	834:  "Dit is nog niet te berekenen",
	835:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	836:  "Geen wijziging om te berekenen",
	837:  "Na deze overstap is er minder dan nu",
	838:  "{0}: nu {1}, straks {2}",
	839:  "{0} gaat niet mee naar het nieuwe product",
	840:  "Deze dienst kan nu niet wijzigen",
	841:  "Wat verandert er?",
	842:  "Nummers meenemen",
	843:  "Wijziging in de winkelwagen opslaan",
	844:  "In de winkelwagen",
	845:  "Huidig en nieuw",
	846:  "Kies wat er verandert; hier ziet u wat het kost.",
	847:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	848:  "Maandprijs per aantal",
	849:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	850:  "Bijvoorbeeld het inkoopnummer van de klant",
	851:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	852:  "nu",
	853:  "; nu {0}",
	854:  "nu aan; zonder: {0}",
	855:  "; nu {0}",
	856:  "Ten hoogste {0}",
	857:  "Huidige looptijd behouden: {0}",
	858:  "Nummers die meegaan",
	859:  "Huidige aanbieder van de nummers",
	860:  "Kenmerk van het document {0}",
	861:  "Kenmerk van de portingmachtiging",
	862:  "{0} per maand",
	863:  "zelfde maandprijs",
	864:  "op de gekozen datum",
	865:  "na afloop van de looptijd",
	866:  "per de eerste van een maand",
	867:  "zodra levering mogelijk is",
	868:  "blijft: {0}, t/m {1}",
	869:  "nieuw: {0}, t/m {1}",
	870:  "U hebt geen openstaande aanvragen.",
	871:  "Niets van wat op u wacht, past bij dit filter.",
	872:  "Routineaanvragen",
	873:  "Alleen de vaste beoordeling is nodig: geen andere regel geldt, er is geen controle open en er is niets te lezen of te beantwoorden. Elke aanvraag wordt apart goedgekeurd, zoals hier getoond.",
	874:  "Er zijn nu geen routineaanvragen.",
	875:  "Routineaanvragen samen goedkeuren",
	876:  "Aangevinkte aanvragen goedkeuren",
	877:  "Vink ten minste één aanvraag aan.",
	878:  "Nog niet besloten. Probeer het opnieuw.",
	879:  "Niet goedgekeurd: {0}",
	880:  "Geef een bedrag als 1.234,56.",
	881:  "Kies een van de mogelijkheden.",
	882:  "Bedrag vanaf, per maand of eenmalig",
	883:  "Wacht",
	884:  "U beslist als",
	885:  "7 dagen of langer",
	886:  "3 dagen of langer",
	887:  "1 dag of langer",
	888:  " (akkoord)",
	889:  " (nog niet)",
	890:  "Filteren",
	891:  "Toon alles",
	892:  "U vervangt ",
	893:  "Wacht sinds",
	894:  "Ook nodig",
	895:  "niemand anders",
	896:  "Lopende offertes",
	897:  "Er zijn geen lopende offertes die hierbij passen.",
	898:  "{0, plural, one {En nog {0}. Zoek of filter preciezer.} other {En nog {0}. Zoek of filter preciezer.}}",
	899:  "opmerking zonder antwoord",
	900:  "verloopt binnenkort",
	901:  "wacht op een besluit",
	902:  "geen reactie van de partner",
	903:  "Aandacht",
	904:  "Wat er openstaat",
	905:  "Langst ongewijzigd",
	906:  "Ongewijzigd",
	907:  "{0} per maand",
	908:  "Zoek op nummer, naam, klant, locatie of partner",
	909:  "Zoek op 2 tot en met 100 tekens.",
	910:  "Niet alles is doorzocht: van elke partner alleen het nieuwste. Kies een partner, of zoek op het hele nummer.",
	911:  "Deze pagina is voor accountmanagers.",
	912:  "Offertes en orders",
	913:  "Opmerkingen zonder antwoord",
	914:  "U vervangt vandaag {0}, tot en met {1}.",
	915:  "U wordt vandaag vervangen door {0}, tot en met {1}.",
	916:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	917:  "U hebt geen vervanging ingesteld.",
	918:  "Verwijderen: {0}",
	919:  "Vervanging toevoegen",
	920:  "Collega",
	921:  "Kies een accountmanager",
	922:  "Eerste dag",
	923:  "Laatste dag",
	924:  "Toevoegen",
	925:  "Totaal",
	926:  "Totaal van deze offerte",
	927:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	928:  "Looptijd langer dan 24 maanden",
	929:  "Opmerkingen",
	930:  "Geldigheid en voorwaarden",
	931:  "Op deze offerte zijn van toepassing {0}.",
	932:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	933:  "De contractwaarde is de nieuwe maandprijs over de (resterende) looptijd.",
	934:  "Na de looptijd loopt een dienst per maand door.",
	935:  "Na de looptijd loopt een dienst per maand door, met een opzegtermijn van {0, plural, one {{0} maand} other {{0} maanden}}.",
	936:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	937:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	938:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	939:  "Dit aanbod is",
	940:  "Deze offerte is",
	941:  "De geldigheid wordt bij goedkeuring bepaald.",
	942:  "Handtekening",
	943:  "Plaats en datum",
	944:  "Functie",
	945:  "Namens {0}",
	946:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	947:  "Voor akkoord",
	948:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	949:  "Activering",
	950:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	951:  "Ter informatie",
	952:  "Maandprijs",
	953:  "vervalt",
	954:  "nieuw",
	955:  "overstap",
	956:  "Nieuw",
	957:  "Oud",
	958:  "gewijzigd",
	959:  "ongewijzigd",
	960:  "Specificatie",
	961:  "Locatie en contact",
	962:  "Levering en looptijd",
	963:  "Wijziging",
	964:  "Overstap",
	965:  "Gekoppeld aan",
	966:  "{0} (einde van de looptijd)",
	967:  "{0} (begin van de maand)",
	968:  "{0}, loopt tot en met {1} ({2} resterend)",
	969:  "loopt per maand",
	970:  "{0} vanaf oplevering, gepland tot en met {1}",
	971:  "regel {0}, {1}",
	972:  "Locatie",
	973:  "niet aan een adres gebonden",
	974:  "Toegezegd document",
	975:  "{0}",
	976:  " en nog {0}",
	977:  "Open deze offerte in het partnerportaal",
	978:  "kenmerk {0}",
	979:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	980:  "btw-id {0}",
	981:  "KvK {0}",
	982:  "{0}, statutair gevestigd te {1}",
	983:  "Uw partner",
	984:  "Locatie klant",
	985:  "Klantreferentie",
	986:  "Uw btw-id",
	987:  "Uw KvK-nummer",
	988:  "Uw leverancier",
	989:  "Nummer",
	990:  "wordt bij goedkeuring bepaald",
	991:  "Graag bieden wij u het volgende aan: {0}.",
	992:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	993:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	994:  " (per stuk)",
	995:  " ({0} per stuk)",
	996:  "SLA (hersteltijd, beschikbaarheid)",
	997:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	998:  "Open de winkelwagen",
	999:  "Wordt verwijderd op",
	1000: "Laatst gewijzigd door",
	1001: "Inhoud",
	1002: "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	1003: "Uw winkelwagen staat nog open",
	1004: "Uw winkelwagen wordt {0} verwijderd, {1}",
	1005: "Ingangsdatum",
	1006: "regel {0} ({1})",
	1007: "Toelichting",
	1008: " ({0})",
	1009: "{0}: {1}",
	1010: "Voortgang per regel",
	1011: "In de winkelwagen",
	1012: "{0} (Nederlandse tijd)",
	1013: "Kenmerk {0}, controlegetal {1}.",
	1014: "Moment: {0}.",
	1015: "Automatisch verstuurd door oneCentral.",
	1016: "Beste {0},",
	1017: "Goedendag,",
	1018: "{0} van {1}",
	1019: "Orderstatus",
	1020: "Order",
	1021: "Bekijk de order",
	1022: "{0} op",
	1023: "Vastgelegd door",
	1024: "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	1025: "De order is ontvangen",
	1026: "Order {0} ontvangen, {1}",
	1027: "De order is vrijgegeven voor levering.",
	1028: "Geef de order vrij, dan kan de levering beginnen. Tot die tijd kan de partner een regel zelf annuleren.",
	1029: "Uw accountmanager geeft de order vrij voor levering. Tot dat moment kunt u een regel zelf annuleren.",
	1030: "Geactiveerd",
	1031: "{0}, {1}",
	1032: "Ondertekend",
	1033: "Vrijgegeven op",
	1034: "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	1035: "De order is vrijgegeven voor levering",
	1036: "Order {0} vrijgegeven, {1}",
	1037: "Order {0} opgeleverd, {1}",
	1038: "Opgeleverd in order {0}, {1}",
	1039: "Order {0} voor {1} is opgeleverd.",
	1040: "In order {0} voor {1} is {2} opgeleverd.",
	1041: "Annulering in order {0}, {1}",
	1042: "Order {0} voor {1} is geannuleerd.",
	1043: "In order {0} voor {1} is {2} geannuleerd.",
	1044: "De levering is mislukt",
	1045: "Levering mislukt in order {0}, {1}",
	1046: "Order {0} voor {1} kon niet worden geleverd.",
	1047: "In order {0} voor {1} kon {2} niet worden geleverd.",
	1048: "Order {0} voor {1} is deels afgehandeld.",
	1049: "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	1050: "Partner",
	1051: "Antwoord van de partner op de vraag",
	1052: "Eén besluit uit uw groep is genoeg.",
	1053: "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	1054: "Bekijk en beslis",
	1055: "Beslissen vóór",
	1056: "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	1057: "Uw goedkeuring wordt gevraagd",
	1058: "Goedkeuring gevraagd: {0}, {1}",
	1059: "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	1060: "Uw besluit wordt nog gevraagd",
	1061: "Herinnering: {0} wacht op uw besluit, {1}",
	1062: "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	1063: "Uw besluit als vervanger wordt gevraagd",
	1064: "Als vervanger: {0} wacht op uw besluit, {1}",
	1065: "Bekijk de offerte",
	1066: "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	1067: "De aanvraag is teruggestuurd met een vraag",
	1068: "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	1069: "Beantwoord de vraag",
	1070: "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	1071: "Er is een vraag over uw aanvraag",
	1072: "Vraag over offerte {0}, {1}",
	1073: "De aanvraag van offerte {0} voor {1} is afgewezen.",
	1074: "De offerte is afgewezen",
	1075: "Offerte {0} afgewezen, {1}",
	1076: "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	1077: "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	1078: "De offerte is goedgekeurd",
	1079: "Offerte {0} goedgekeurd, {1}",
	1080: "Zo bestelt u: controleer de PDF en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	1081: "Zo bestelt u: controleer de PDF en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	1082: "De partner kan de offerte nu namens de klant ondertekenen.",
	1083: "De partner kan de offerte nu activeren.",
	1084: "Bekijk en onderteken",
	1085: "Bekijk en activeer",
	1086: "Wilt u niet bestellen, dan hoeft u niets te doen.",
	1087: "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	1088: "De offerte verloopt binnenkort",
	1089: "Offerte {0} verloopt op {1}, {2}",
	1090: "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	1091: "De offerte is ingetrokken",
	1092: "Offerte {0} ingetrokken, {1}",
	1093: "Was geldig tot en met",
	1094: "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1095: "De offerte is verlopen",
	1096: "Offerte {0} verlopen, {1}",
	1097: "Een opmerking verandert de offerte niet.",
	1098: "Lees en reageer",
	1099: "Bij offerte {0} voor {1} {2, plural, one {is een opmerking} other {zijn {2} opmerkingen}} geplaatst.",
	1100: "{0, plural, one {Opmerking} other {Opmerkingen}}",
	1101: "{0, plural, one {Nog {0} opmerking leest} other {Nog {0} opmerkingen leest}} u bij de offerte.",
	1102: "{0, plural, one {Er is een nieuwe opmerking} other {Er zijn {0} nieuwe opmerkingen}}",
	1103: "{0, plural, one {Nieuwe opmerking} other {{0} nieuwe opmerkingen}} bij offerte {1}, {2}",
	1104: "E-mail over {0} niet bezorgd, {1}",
	1105: "Bekijk de gegevens",
	1106: "Niet bezorgd",
	1107: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1108: "Een e-mail kon niet worden bezorgd",
	1109: "Waarom uw besluit nodig is",
	1110: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1111: " Alternatief:",
	1112: "{0, plural, one {{0} regel, prijs per maand} other {{0} regels, prijs per maand}}",
	1113: "Eerste periode",
	1114: "Te leveren",
	1115: "Specificatie, levering en prijsopbouw van elke regel staan in de offerte.",
	1116: "{0, plural, one {, regel {1}} other {, regels {1}}}",
	1117: "En nog {0} op de pagina.",
	1118: "Akkoord van {0}",
	1119: "Te beoordelen",
	1120: "Waar u op moet letten",
	1121: "uur",
	1122: "uur",
	1123: "Hersteltijd",
	1124: "Niveau",
	1125: "Pakket",
	1126: "ampère",
	1127: "Stroom, ten hoogste in deze ruimte",
	1128: "Stroom",
	1129: "Ruimte",
	1130: "GB opslag",
	1131: "Opslag",
	1132: "Opslag (SSD)",
	1133: "GB geheugen",
	1134: "Geheugen",
	1135: "Maat",
	1136: "gebruikers",
	1137: "Gebruikers",
	1138: "Type gebruiker",
	1139: "nummers",
	1140: "kanalen",
	1141: "Spraakkanalen",
	1142: "Databundel",
	1143: "Doorvoer",
	1144: "Bandbreedte",
	1145: "Dit product kent geen varianten.",
	1146: "Dit product kent deze eigenschap niet.",
	1147: "Dit product kent geen aantal.",
	1148: "Gaat niet samen met {0}.",
	1149: "Ten hoogste {0}.",
	1150: "Deze optie bestaat niet bij dit product.",
	1151: "Alleen een beheerder kan dit.",
	1152: "Wijzig de accountmanager met de opdracht daarvoor.",
	1153: "Kies nl of en.",
	1154: "Noem de accountmanager.",
	1155: "Dit niveau bestaat niet.",
	1156: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1157: "De soort kan niet wijzigen zolang er iets openstaat: {0, plural, one {{0} winkelwagen} other {{0} winkelwagens}}, {1, plural, one {{1} offerte} other {{1} offertes}} en {2, plural, one {{2} order} other {{2} orders}}.",
	1158: "Beheer",
	1159: "Partners",
	1160: "Zoek op naam, kenmerk, KvK-nummer of postvak",
	1161: "{0, plural, one {{0} partner} other {{0} partners}}",
	1162: "Er zijn nog geen partners.",
	1163: "Soort",
	1164: "Reseller",
	1165: "Solutionspartner",
	1166: "Niveau",
	1167: "Accountmanager",
	1168: "Actief",
	1169: "Geblokkeerd",
	1170: "Nieuwe partner",
	1171: "Kenmerk",
	1172: "Letters, cijfers, - en _. Zo staat de partner in het token van de inlogdienst; daarna is het niet te wijzigen.",
	1173: "Er is al een partner met dit kenmerk.",
	1174: "De soort kan alleen wijzigen zolang geen winkelwagen, offerte of order openstaat.",
	1175: "Ordermailbox",
	1176: "Krijgt alle berichten over offertes en orders van deze partner.",
	1177: "Taal",
	1178: "Orders meteen vrijgeven",
	1179: "Anders geeft de accountmanager elke order vrij.",
	1180: "Deze gegevens staan op offertes en orders van een solutionspartner, die zelf contractpartij is.",
	1181: "Gegevens van {0}",
	1182: "Deze partner is intussen gewijzigd",
	1183: "Andere accountmanager",
	1184: "Accountmanager van {0}",
	1185: "Nu: {0}",
	1186: "Nieuwe accountmanager",
	1187: "Openstaande goedkeuringen",
	1188: "Er wacht geen aanvraag op de accountmanager.",
	1189: "Deze aanvragen wachten op de accountmanager. Zij gaan naar de nieuwe accountmanager, die er een e-mail over krijgt; de oude links vervallen.",
	1190: "Accountmanager wijzigen",
	1191: "Huisstijl",
	1192: "Huisstijl van {0}",
	1193: "Documenten zijn in de huisstijl van oneCentral.",
	1194: "Voorbeeld: zo begint een offerte van deze partner.",
	1195: "Kleur",
	1196: "Zoals #0e3c61; leesbaar op wit. Leeg voor de kleur van oneCentral.",
	1197: "Logo",
	1198: "PNG of JPEG van ten hoogste 1200 bij 1200 pixels, die als PNG in 16 kB past. Kies niets om het logo te houden.",
	1199: "Logo van {0}",
	1200: "Logo verwijderen",
	1201: "Huisstijl wijzigen",
	1202: "Blokkeren",
	1203: "Een geblokkeerde partner kan geen offertes aanvragen en niet bestellen. Lopende orders gaan door.",
	1204: "Reden, voor collega’s van oneCentral",
	1205: "Partner blokkeren",
	1206: "Blokkade opheffen",
	1207: "Deze partner is geblokkeerd",
	1208: "Medewerkers",
	1209: "Zoek op naam, subject of e-mailadres",
	1210: "{0, plural, one {{0} medewerker} other {{0} medewerkers}}",
	1211: "Er zijn nog geen medewerkers.",
	1212: "Nieuwe medewerker",
	1213: "Medewerker",
	1214: "E-mailadres",
	1215: "Rollen",
	1216: "Een rol bepaalt wie berichten en aanvragen krijgt. Wat iemand mag, staat in het token van de inlogdienst.",
	1217: "geen",
	1218: "Subject",
	1219: "De sub van het token van de inlogdienst; daarna niet te wijzigen.",
	1220: "Er is al een medewerker met dit subject.",
	1221: "Deze medewerker is intussen gewijzigd",
	1222: "{0} is nog accountmanager van {1, plural, one {{1} partner} other {{1} partners}}. Geef die eerst een andere accountmanager.",
	1223: "Accountmanager van",
	1224: "Toegang",
	1225: "Alle goedkeuringslinks die naar deze medewerker zijn gemaild, werken dan niet meer. In de werklijst kan nog wel worden beslist.",
	1226: "Links intrekken",
	1227: "Logt overal uit waar deze persoon is ingelogd. Blokkeer de persoon eerst bij de inlogdienst, anders is opnieuw inloggen mogelijk.",
	1228: "Overal uitloggen",
	1229: "Gebruiker van een partner uitloggen",
	1230: "De links zijn ingetrokken",
	1231: "De sessies zijn beëindigd",
	1232: "Wijzigingen",
	1233: "Wat beheerders hebben gewijzigd, de nieuwste eerst.",
	1234: "Er is nog niets gewijzigd.",
	1235: "Wie, of welke partner of medewerker",
	1236: "{0}, {1}",
	1237: "Partner",
	1238: "Medewerker",
	1239: "Catalogus",
	1240: "Offerte",
	1241: "Sessies van",
	1242: "{0}: {1} → {2}",
	1243: "Soort",
	1244: "Naam",
	1245: "Statutaire naam",
	1246: "KvK-nummer",
	1247: "Btw-id",
	1248: "Land",
	1249: "Adres",
	1250: "Niveau",
	1251: "Accountmanager",
	1252: "Ordermailbox",
	1253: "Taal",
	1254: "Orders meteen vrijgeven",
	1255: "Geblokkeerd",
	1256: "Reden van de blokkade",
	1257: "Kleur",
	1258: "Logo",
	1259: "E-mailadres",
	1260: "Rollen",
	1261: "Vervanging",
	1262: "Links ingetrokken",
	1263: "Versie van de catalogus",
	1264: "Geldig vanaf",
	1265: "Status",
	1266: "Kies reseller of solutions.",
	1267: "Letters, cijfers, - en _.",
	1268: "Dit is geen accountmanager.",
	1269: "Geen rol van oneCentral.",
	1270: "Noem het subject.",
	1271: "Alleen een accountmanager kan dit.",
	1272: "Een ander dan uzelf.",
	1273: "De laatste dag moet op of na de eerste dag liggen.",
	1274: "Ten hoogste twintig.",
	1275: "Hierover is al beslist.",
	1276: "Deze versie wacht niet op u.",
	1277: "U hebt over deze versie al beslist.",
	1278: "De aanvrager beslist niet.",
	1279: "Alleen de accountmanager kan dit toestaan.",
	1280: "Alleen de accountmanager geeft korting.",
	1281: "Deze versie kan niet opnieuw worden berekend.",
	1282: "Deze regel bestaat niet.",
	1283: "Van nul tot en met het bedrag zelf.",
	1284: "Van 0 tot en met 10.000 basispunten.",
	1285: "Geef een percentage of een bedrag.",
	1286: "Geef een opslag of een prijs.",
	1287: "Van 0 tot en met 100.000 basispunten (1000%).",
	1288: "Een bedrag van 0 of meer.",
	1289: "Deze categorie bestaat niet.",
	1290: "Ten hoogste één opslag per categorie.",
	1291: "Deze categorie staat er meer dan één keer.",
	1292: "Uw marges zijn intussen gewijzigd. Bekijk ze opnieuw.",
	1293: "Geef een partner op.",
	1294: "U hebt hier geen rol.",
	1295: "partner",
	1296: "Alleen een partner kan dit.",
	1297: "offerte",
	1298: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1299: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1300: "Een kleur als #0E3C61.",
	1301: "Ten hoogste 80 diensten.",
	1302: "dienst",
	1303: "De winkelwagen is intussen gewijzigd.",
	1304: "Ten hoogste 80 regels per aanvraag.",
	1305: "Van 1 tot en met 80 regels.",
	1306: "regel",
	1307: "Deze koppeling bestaat niet.",
	1308: "Deze klant heeft deze dienst niet.",
	1309: "Dit product bestaat niet.",
	1310: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1311: "Noem de hash van wat u zag.",
	1312: "Een datum, niet in de toekomst.",
	1313: "Deze dienst staat al in de winkelwagen.",
	1314: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1315: "De winkelwagen is leeg.",
	1316: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1317: "Vul de klantgegevens aan: {0}.",
	1318: "statutaire naam",
	1319: "land",
	1320: "KvK-nummer",
	1321: "vestigingsadres",
	1322: "contactpersoon",
	1323: "kleine onderneming of niet",
	1324: "taal",
	1325: "referentie",
	1326: "installatieadres",
	1327: "contactpersoon op locatie",
	1328: "{0}, {1}",
	1329: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1330: "De dienst is veranderd sinds de aanvraag.",
	1331: "De gekoppelde dienst is beëindigd.",
	1332: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1333: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1334: "Noem de SHA-256 van het document dat is getekend.",
	1335: "Bevestig dat u namens de klant mag ondertekenen.",
	1336: "Vul uw naam in.",
	1337: "Vul uw functie in.",
	1338: "Bevestig dat u akkoord gaat.",
	1339: "Deze offerte was geldig tot en met {0}.",
	1340: "Deze offerte is al besteld als order {0}.",
	1341: "Deze partner bevestigt anders: {0}.",
	1342: "Dit is niet het document van deze versie.",
	1343: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1344: "Geef een naam of een referentie.",
	1345: "De klant is intussen gewijzigd.",
	1346: "De partner is intussen gewijzigd.",
	1347: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1348: "Vul het adres van levering in.",
	1349: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1350: "Dit is op dit adres niet leverbaar.",
	1351: "Vul de huidige aanbieder en de nummers in.",
	1352: "Vul het kenmerk in van het document: {0}.",
	1353: "portingmachtiging",
	1354: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1355: "Er loopt een nummerportering op deze dienst.",
	1356: "Deze dienst wordt beëindigd.",
	1357: "Deze dienst is geblokkeerd.",
	1358: "Deze dienst is beëindigd.",
	1359: "Er loopt al een order op deze dienst.",
	1360: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1361: "Deze dienst kan niet worden uitgebreid.",
	1362: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1363: "Deze offerte bestaat niet.",
	1364: "Geen PDF.",
	1365: "U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw.",
	1366: "U kunt per dag ten hoogste {0} klanten toevoegen.",
	1367: "U kunt per dag ten hoogste {0} opmerkingen plaatsen.",
	1368: "U kunt per dag ten hoogste {0} MB aan documenten toevoegen.",
	1369: "U kunt aan een offerte ten hoogste {0} MB aan documenten toevoegen.",
	1370: "U kunt ten hoogste {0} winkelwagens tegelijk hebben. Leeg eerst een andere.",
	1371: "Ten hoogste 4 MB.",
	1372: "Let op bij het openen van wat is toegevoegd. Daarin gezien: {0}.",
	1373: "scripts",
	1374: "acties die iets starten, versturen of openen",
	1375: "ingesloten bestanden",
	1376: "geluid of film",
	1377: "versleuteling",
	1378: "inhoud die geen PDF is",
	1379: "geen einde (mogelijk afgebroken)",
	1380: "delen die niet bekeken konden worden",
	1381: "Een SHA-256 van 64 hexadecimale cijfers.",
	1382: "Base64, zoals in RFC 4648.",
	1383: "Deze regel staat er meer dan eens.",
	1384: "bewijsstuk",
	1385: "Van de dag van de order tot en met vandaag.",
	1386: "Bevat een stuurteken.",
	1387: "Ten hoogste {0} tekens.",
	1388: "Dit veld is verplicht.",
	1389: "Een postcode als 1234 AB.",
	1390: "Een landcode van twee letters (ISO 3166-1).",
	1391: "Een telefoonnummer als 0201234567 of +31201234567.",
	1392: "Een e-mailadres als naam@bedrijf.nl.",
	1393: "Geen geldig btw-id van dit land.",
	1394: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1395: "Noem een dienst of een regel.",
	1396: "Ten hoogste vijf.",
	1397: "Een datum in deze eeuw.",
	1398: "Van 0 tot en met 120 maanden.",
	1399: "Alleen bij modify.",
	1400: "Noem de versie van de dienst die u zag.",
	1401: "Kies de dienst die verandert.",
	1402: "Kies een product.",
	1403: "Kies add of modify.",
	1404: "Onbekende optie.",
	1405: "Onbekende eigenschap.",
	1406: "Te veel eigenschappen of opties.",
	1407: "Van 0 tot en met 1.000.000.",
	1408: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1409: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1410: "Het nummer of de reeks {0} staat al in aanvraag {1}, die nog loopt.",
	1411: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1412: "Ten hoogste twintig nummers of reeksen.",
	1413: "Kies 13, 26 of 52 weken.",
	1414: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1415: "Deze dienst bestaat niet meer.",
	1416: "Dit product is niet (meer) te bestellen.",
	1417: "Deze dienst kan niet naar dit product overstappen.",
	1418: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1419: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1420: "product",
	1421: "Er is pas een document als de versie is goedgekeurd.",
	1422: "Kies acknowledged, inProgress of partial.",
	1423: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1424: "Deze versie bestaat niet.",
	1425: "Er is een nieuwere versie: {0}.",
	1426: "Een of meer controles zijn niet geslaagd.",
	1427: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1428: "De winkelwagen van deze klant is niet leeg.",
	1429: "U mag dit niet doen.",
	1430: "Deze looptijd kan niet bij dit product.",
	1431: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1432: "Er verandert niets.",
	1433: "Dit kan op zijn vroegst op {0}.",
	1434: "Met de huidige status kan dit niet.",
	1435: "Koppelingen alleen in een winkelwagen.",
	1436: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1437: "Btw verlegd naar de afnemer.",
	1438: "Er is al een catalogus vanaf {0}.",
	1439: "Er is al een andere catalogus {0}.",
	1440: "Het is even te druk; probeer het opnieuw.",
	1441: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1442: "Deze cursor hoort niet bij deze lijst.",
	1443: "klant",
	1444: "persoon",
	1445: "Deze rol beoordeelt geen offertes.",
	1446: "In deze status is een order niet open.",
	1447: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1448: "winkelwagen",
	1449: "versie van de offerte",
	1450: "document",
	1451: "order",
	1452: "taak",
	1453: "sessie",
	1454: "Kies accountManager, salesManager of engineering.",
	1455: "Het verzoek is niet volledig ontvangen.",
	1456: "Dit is geen JSON: kijk bij byte {0}.",
	1457: "Dit is geen UTF-8.",
	1458: "Ten hoogste {0} waarden.",
	1459: "Te diep genest.",
	1460: "Dit veld staat er meer dan eens.",
	1461: "Deze parameter staat er meer dan eens.",
	1462: "Deze parameter bestaat hier niet.",
	1463: "De querystring is niet goed gevormd.",
	1464: "Een geheel getal van 1 tot en met {0}.",
	1465: "Kies uit {0}.",
	1466: "Een andere versie dan die in het pad.",
	1467: "Stuur {0}.",
	1468: "een object",
	1469: "Zonder prijzen alleen met for=customer.",
	1470: "Ten hoogste 100 tekens.",
	1471: "Een andere dienst dan die in het pad.",
	1472: "Alleen modify.",
	1473: "een lijst",
	1474: "Een datum als 2026-11-17.",
	1475: "Een null kan hier niet; laat het veld weg.",
	1476: "Dit veld bestaat hier niet.",
	1477: "een geheel getal",
	1478: "true of false",
	1479: "een tekst",
	1480: "Deze link is verlopen",
	1481: "Deze link is ingetrokken",
	1482: "Deze link is ongeldig of verlopen.",
	1483: "Deze link is niet geldig",
	1484: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1485: "Deze link is niet compleet",
	1486: "Probeer het opnieuw.",
	1487: "Het inloggen is niet gelukt",
	1488: "Inloggen kan even niet",
	1489: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1490: "Met dit account kunt u hier niet inloggen.",
	1491: "U hebt hier geen toegang",
	1492: "Dit formulier kwam niet van onze site",
	1493: "Dit bestaat niet, of is niet voor u.",
	1494: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1495: "Probeer het over enkele ogenblikken opnieuw.",
	1496: "Er ging iets mis",
	1497: "Het verzoek is afgebroken",
	1498: "Even geduld",
	1499: "Te veel verzoeken achter elkaar",
	1500: "Wacht even en probeer het daarna opnieuw.",
	1501: "Noem de versie die u zag",
	1502: "Dit klopt niet",
	1503: "Dit mediatype kan hier niet",
	1504: "Er is te veel verstuurd",
	1505: "Wat u zag is intussen gewijzigd",
	1506: "Dit kan nu niet",
	1507: "Deze methode kan hier niet",
	1508: "Niet gevonden",
	1509: "U hebt geen toegang tot deze pagina",
	1510: "U bent niet ingelogd",
	1511: "Dat ligt aan ons. Probeer het later opnieuw.",
	1512: "Ten hoogste {0} KB.",
	1513: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1514: "Noem één ETag, tussen aanhalingstekens.",
	1515: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1516: "Noem in If-Match de ETag van wat u zag.",
	1517: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1518: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1519: "Geef elk verzoek een eigen sleutel.",
	1520: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1521: "Zo kan het niet in de winkelwagen; zie de controles.",
	1522: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1523: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
	1524: "Bewijs van de bevestiging",
	1525: "Op deze pagina staat wie wat heeft bevestigd en wanneer. De bestanden ernaast tonen het aan; in README.txt staat hoe u ze controleert.",
	1526: "IP-adres",
	1527: "Controlegetal van de afgesproken wijziging (SHA-256)",
	1528: "Controlegetal van de geschiedenis tot dan (SHA-256)",
	1529: "Sleutel van het zegel",
	1530: "Zegel van oneCentral (Ed25519)",
	1531: "Account",
	1532: "Download het bewijs van deze bevestiging",
	1533: "Dit archief is het bewijs van oneCentral van een bevestigde order. Het is door een programma gemaakt en op zichzelf compleet:\n\ndocument.pdf  het document dat is bevestigd\naudit.html  wie het heeft bevestigd, wanneer en vanwaar\nversion.json  de afgesproken versie\norder.json  de order, met de bevestiging en het zegel\nhistory.json  alles wat er is gebeurd, elke gebeurtenis met een SHA-256 aan de vorige geketend\nmanifest.json  de SHA-256 van elk bestand\nmanifest.sig  de handtekening van oneCentral over manifest.json (Ed25519, base64)\npublic-keys.json  de openbare sleutels\n\nControleer het zonder netwerk: server verify bundle.zip\nVergelijk daarna de sleutel die het noemt met die welke oneCentral heeft gepubliceerd.\n",
}
