// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1539

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

// ThankYouForOrder says "Thank you, your order has been received".
var ThankYouForOrder = Message{key: 312}

// WeKeepYouInformedByMail says "We keep you informed by e-mail. Here you can see at any time how it stands.".
var WeKeepYouInformedByMail = Message{key: 313}

// YouFindItUnderOrder says "You find it as order {order}.".
func YouFindItUnderOrder(order string) Message {
	return Message{314, []any{order}}
}

// ToQuote says "To the quote".
var ToQuote = Message{key: 315}

// State says "State: {state}.".
func State(state string) Message {
	return Message{316, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 317}

// ItemColumn says "Item".
var ItemColumn = Message{key: 318}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 319}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 320}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 321}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 322}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 323}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 324}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 325}

// CustomersTitle says "Customers".
var CustomersTitle = Message{key: 326}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 327}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 328}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 329}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{330, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 331}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 332}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 333}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 334}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 335}

// YourReference says "Your reference".
var YourReference = Message{key: 336}

// Town says "Town".
var Town = Message{key: 337}

// Details says "Details".
var Details = Message{key: 338}

// Incomplete says "incomplete".
var Incomplete = Message{key: 339}

// Complete says "complete".
var Complete = Message{key: 340}

// Next says "Next".
var Next = Message{key: 341}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 342}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 343}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 344}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 345}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or upgrade a service below.".
var CartIsEmptyChooseNew = Message{key: 346}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 347}

// Reference says "Reference".
var Reference = Message{key: 348}

// PerMonthHeading says "Per month".
var PerMonthHeading = Message{key: 349}

// SeeWhatCanBeUpgraded says "See what you can upgrade".
var SeeWhatCanBeUpgraded = Message{key: 350}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 351}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 352}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 353}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 354}

// Optional says "(optional)".
var Optional = Message{key: 355}

// Save says "Save".
var Save = Message{key: 356}

// Cancel says "Cancel".
var Cancel = Message{key: 357}

// Contact says "Contact".
var Contact = Message{key: 358}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 359}

// VatId says "VAT id".
var VatId = Message{key: 360}

// Business says "Business".
var Business = Message{key: 361}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 362}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 363}

// No says "No".
var No = Message{key: 364}

// Yes says "Yes".
var Yes = Message{key: 365}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 366}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 367}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 368}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 369}

// LegalName says "Legal name".
var LegalName = Message{key: 370}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 371}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 372}

// Postcode says "Postcode".
var Postcode = Message{key: 373}

// HouseNumber says "House number".
var HouseNumber = Message{key: 374}

// Street says "Street".
var Street = Message{key: 375}

// EMail says "E-mail".
var EMail = Message{key: 376}

// Telephone says "Telephone".
var Telephone = Message{key: 377}

// Country says "Country".
var Country = Message{key: 378}

// Empty says "empty".
var Empty = Message{key: 379}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 380}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 381}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{382, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{383, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 384}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 385}

// WhyMayVatCheckBe says "Why is the VAT treatment in order?".
var WhyMayVatCheckBe = Message{key: 386}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 387}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 388}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 389}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 390}

// SameForAllLines says "The same for all lines".
var SameForAllLines = Message{key: 391}

// SameForAllLinesHint says "Counts for every line where nothing is filled in below.".
var SameForAllLinesHint = Message{key: 392}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 393}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been saved yet.".
var ThisIsPreviewNothingHas = Message{key: 394}

// ThenAlsoDecides says "With this discount these decide too: {roles}.".
func ThenAlsoDecides(roles string) Message {
	return Message{395, []any{roles}}
}

// ThenNobodyElseDecides says "With this discount nobody else decides.".
var ThenNobodyElseDecides = Message{key: 396}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 397}

// Approve says "Approve".
var Approve = Message{key: 398}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 399}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 400}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 401}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 402}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 403}

// Decline says "Decline".
var Decline = Message{key: 404}

// Unit says "Unit".
var Unit = Message{key: 405}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 406}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{407, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 408}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 409}

// Activate says "Activate".
var Activate = Message{key: 410}

// Quote says "Quote".
var Quote = Message{key: 411}

// Progress says "Progress".
var Progress = Message{key: 412}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 413}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 414}

// Versions says "Versions".
var Versions = Message{key: 415}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 416}

// AddComment says "Add comment".
var AddComment = Message{key: 417}

// CommentIsPlaced says "Your comment was placed".
var CommentIsPlaced = Message{key: 418}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 419}

// AddCommentForm says "Add a comment".
var AddCommentForm = Message{key: 420}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 421}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 422}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 423}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 424}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 425}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 426}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 427}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 428}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 429}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 430}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 431}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 432}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 433}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 434}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 435}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 436}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 437}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 438}

// Quotes says "Quotes".
var Quotes = Message{key: 439}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 440}

// All says "All".
var All = Message{key: 441}

// Status says "State".
var Status = Message{key: 442}

// Superseded says "Superseded".
var Superseded = Message{key: 443}

// Expired says "Expired".
var Expired = Message{key: 444}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 445}

// Declined says "Declined".
var Declined = Message{key: 446}

// Ordered says "Ordered".
var Ordered = Message{key: 447}

// Approved says "Approved".
var Approved = Message{key: 448}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 449}

// Requested says "Requested".
var Requested = Message{key: 450}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 451}

// AskAgain says "Ask again".
var AskAgain = Message{key: 452}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 453}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 454}

// Order says "Order".
var Order = Message{key: 455}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 456}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 457}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 458}

// ValidUntilShort says "Valid until".
var ValidUntilShort = Message{key: 459}

// NextStep says "Next step".
var NextStep = Message{key: 460}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 461}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 462}

// ShowAll says "Show all".
var ShowAll = Message{key: 463}

// OpenInSpreadsheet says "Open in a spreadsheet (CSV)".
var OpenInSpreadsheet = Message{key: 464}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 465}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 466}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 467}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{468, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 469}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{470, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 471}

// LogIn says "Log in".
var LogIn = Message{key: 472}

// YourSessionEndedWhatYouFilledIn says "Your session has ended and nothing was saved yet. What you filled in is kept on this page: log in on a new tab, come back here and send the form again.".
var YourSessionEndedWhatYouFilledIn = Message{key: 473}

// LogInInNewTab says "Log in on a new tab".
var LogInInNewTab = Message{key: 474}

// SendFormAgain says "Send the form again".
var SendFormAgain = Message{key: 475}

// YourSessionEndsSoon says "Your session ends in five minutes".
var YourSessionEndsSoon = Message{key: 476}

// AfterHourWithoutUse says "You have not used this page for a while. Stay logged in to go on.".
var AfterHourWithoutUse = Message{key: 477}

// StayLoggedIn says "Stay logged in".
var StayLoggedIn = Message{key: 478}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 479}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 480}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 481}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 482}

// TryAgain says "Try again".
var TryAgain = Message{key: 483}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 484}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 485}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 486}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 487}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 488}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 489}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 490}

// Welcome says "Welcome".
var Welcome = Message{key: 491}

// Overview says "Overview".
var Overview = Message{key: 492}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 493}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 494}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 495}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 496}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 497}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 498}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{499, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 500}

// LastChanged says "Last changed".
var LastChanged = Message{key: 501}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 502}

// Orders says "Orders".
var Orders = Message{key: 503}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 504}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{505, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{506, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 507}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 508}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 509}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 510}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 511}

// NewService says "New service".
var NewService = Message{key: 512}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 513}

// Waived says "Allowed".
var Waived = Message{key: 514}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{515, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 516}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 517}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 518}

// Note says "Note".
var Note = Message{key: 519}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{520, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 521}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 522}

// Returned says "returned".
var Returned = Message{key: 523}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 524}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 525}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{526, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 527}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{528, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{529, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 530}

// Cancelled says "cancelled".
var Cancelled = Message{key: 531}

// Delivered says "delivered".
var Delivered = Message{key: 532}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 533}

// OrderDetails says "Order details".
var OrderDetails = Message{key: 534}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 535}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{536, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 537}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{538, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{539, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{540, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{541, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{542, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{543, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{544, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{545, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{546, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{547, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{548, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{549, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 550}

// MainMenu says "Main menu".
var MainMenu = Message{key: 551}

// LogOut says "Log out".
var LogOut = Message{key: 552}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 553}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 554}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 555}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 556}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 557}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 558}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 559}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 560}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 561}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 562}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{563, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 564}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 565}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{566, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{567, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 568}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 569}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 570}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{571, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 572}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 573}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 574}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{575, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 576}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{577, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 578}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 579}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{580, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 581}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 582}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 583}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 584}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 585}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 586}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{587, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 588}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 589}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{590, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{591, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 592}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 593}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 594}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 595}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 596}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 597}

// Decided says "Decided".
var Decided = Message{key: 598}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 599}

// Period says "Period".
var Period = Message{key: 600}

// ByPartner says "By partner".
var ByPartner = Message{key: 601}

// ByWeek says "By week".
var ByWeek = Message{key: 602}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 603}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 604}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 605}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 606}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 607}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 608}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 609}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 610}

// DecidedInline says "decided".
var DecidedInline = Message{key: 611}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 612}

// RequestedInline says "requested".
var RequestedInline = Message{key: 613}

// PartnerId says "partner id".
var PartnerId = Message{key: 614}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 615}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 616}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 617}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 618}

// Released says "Released".
var Released = Message{key: 619}

// Statement says "Statement".
var Statement = Message{key: 620}

// On says "On".
var On = Message{key: 621}

// Signatory says "Signed by".
var Signatory = Message{key: 622}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 623}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 624}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{625, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 626}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 627}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{628, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 629}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 630}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 631}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 632}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 633}

// Reason says "Reason".
var Reason = Message{key: 634}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 635}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 636}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 637}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 638}

// InProgress says "In progress".
var InProgress = Message{key: 639}

// OpenOrders says "{n, plural, one {{n} open order} other {{n} open orders}}".
func OpenOrders(n int) Message {
	return Message{640, []any{n}}
}

// ThereAreNoOpenOrders says "There are no open orders.".
var ThereAreNoOpenOrders = Message{key: 641}

// ChoosePartnerForClosedOrders says "Choose a partner to see the orders that are closed.".
var ChoosePartnerForClosedOrders = Message{key: 642}

// OnlyOldestOpenOrdersAreShown says "There are too many open orders to show them all; the latest are left out.".
var OnlyOldestOpenOrdersAreShown = Message{key: 643}

// Late says "Late".
var Late = Message{key: 644}

// AtRisk says "At risk".
var AtRisk = Message{key: 645}

// OnSchedule says "On schedule".
var OnSchedule = Message{key: 646}

// AllOpen says "All open".
var AllOpen = Message{key: 647}

// ClosedOrders says "Closed".
var ClosedOrders = Message{key: 648}

// StillOpen says "Still to deliver".
var StillOpen = Message{key: 649}

// CustomerServiceOrNumber says "Customer, service or number".
var CustomerServiceOrNumber = Message{key: 650}

// PlannedDay says "Schedule".
var PlannedDay = Message{key: 651}

// TickItem says "Select line {number}".
func TickItem(number string) Message {
	return Message{652, []any{number}}
}

// AllOpenItems says "All lines that are not finished".
var AllOpenItems = Message{key: 653}

// WithSelectedItems says "With the selected lines".
var WithSelectedItems = Message{key: 654}

// ReleaseOrder says "Release the order".
var ReleaseOrder = Message{key: 655}

// ReleaseHandsOver says "Delivery can begin once the order is released. The partner can then no longer cancel lines itself.".
var ReleaseHandsOver = Message{key: 656}

// ReportDelivered says "Report as delivered".
var ReportDelivered = Message{key: 657}

// ReportNotDelivered says "Report as not deliverable".
var ReportNotDelivered = Message{key: 658}

// CancelItems says "Cancel".
var CancelItems = Message{key: 659}

// WhyCancelled says "Why is this cancelled?".
var WhyCancelled = Message{key: 660}

// WhyNotDelivered says "Why can this not be delivered?".
var WhyNotDelivered = Message{key: 661}

// PartnerReadsReason says "The partner reads this reason.".
var PartnerReadsReason = Message{key: 662}

// TickAnItem says "Select at least one line.".
var TickAnItem = Message{key: 663}

// ItemsNotChanged says "{refused, plural, one {{refused} line was} other {{refused} lines were}} not processed".
func ItemsNotChanged(refused int) Message {
	return Message{664, []any{refused}}
}

// OthersWereChanged says "The other selected lines were processed.".
var OthersWereChanged = Message{key: 665}

// OrderIsReleased says "The order has been released. Thank you.".
var OrderIsReleased = Message{key: 666}

// ItemsDelivered says "{n, plural, one {{n} line was} other {{n} lines were}} reported as delivered. Thank you.".
func ItemsDelivered(n int) Message {
	return Message{667, []any{n}}
}

// ItemsFailed says "{n, plural, one {{n} line was} other {{n} lines were}} reported as not deliverable. The partner is told.".
func ItemsFailed(n int) Message {
	return Message{668, []any{n}}
}

// ItemsCancelled says "{n, plural, one {{n} line was} other {{n} lines were}} cancelled. The partner is told.".
func ItemsCancelled(n int) Message {
	return Message{669, []any{n}}
}

// CustomersContact says "Customer's contact".
var CustomersContact = Message{key: 670}

// FailedJobs says "Failures".
var FailedJobs = Message{key: 671}

// NothingFailed says "Nothing has failed: all mails were sent and all documents made.".
var NothingFailed = Message{key: 672}

// JobIsTriedAgain says "This is being tried again now. If it fails again, it comes back here.".
var JobIsTriedAgain = Message{key: 673}

// IsTriedAgainByItself says "is also tried again by itself".
var IsTriedAgainByItself = Message{key: 674}

// IsNotTriedAgainByItself says "is not tried again by itself".
var IsNotTriedAgainByItself = Message{key: 675}

// TechnicalCause says "Technical cause".
var TechnicalCause = Message{key: 676}

// DocumentWasNotMade says "Document was not made".
var DocumentWasNotMade = Message{key: 677}

// MailWasNotDelivered says "Mail was not delivered".
var MailWasNotDelivered = Message{key: 678}

// RequestsWereNotHandedOver says "Requests were not handed over".
var RequestsWereNotHandedOver = Message{key: 679}

// QuoteWasNotErased says "Quote was not erased".
var QuoteWasNotErased = Message{key: 680}

// OrderedBy says "Ordered by".
var OrderedBy = Message{key: 681}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{682, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 683}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 684}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 685}

// NextDate says "Next date".
var NextDate = Message{key: 686}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 687}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 688}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{689, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{690, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{691, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{692, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{693, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{694, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{695, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{696, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{697, []any{name}}
}

// None says "none".
var None = Message{key: 698}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{699, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 700}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 701}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{702, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 703}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{704, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 705}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{706, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{707, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 708}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 709}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 710}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your account manager at oneCentral, {name} ({mail}), can arrange that you may sign.".
func OnlyColleagueWhoMaySign(name string, mail string) Message {
	return Message{711, []any{name, mail}}
}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{712, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 713}

// And says " and ".
var And = Message{key: 714}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{715, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 716}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 717}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 718}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 719}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{720, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 721}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 722}

// Documents says "Documents".
var Documents = Message{key: 723}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 724}

// NoteLabel says "Note".
var NoteLabel = Message{key: 725}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 726}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{727, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 728}

// Different says "different".
var Different = Message{key: 729}

// Same says "the same".
var Same = Message{key: 730}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 731}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 732}

// Comparison says "Comparison".
var Comparison = Message{key: 733}

// YesInline says "yes".
var YesInline = Message{key: 734}

// NoInline says "no".
var NoInline = Message{key: 735}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 736}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 737}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 738}

// Checks says "Checks".
var Checks = Message{key: 739}

// VatHeading says "VAT".
var VatHeading = Message{key: 740}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 741}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{742, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 743}

// Terminated says "terminated".
var Terminated = Message{key: 744}

// Suspended says "suspended".
var Suspended = Message{key: 745}

// Active says "active".
var Active = Message{key: 746}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 747}

// Address says "Address".
var Address = Message{key: 748}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 749}

// Identifier says "Identifier".
var Identifier = Message{key: 750}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{751, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 752}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 753}

// AllProducts says "All products".
var AllProducts = Message{key: 754}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 755}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 756}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 757}

// AllServices says "All services".
var AllServices = Message{key: 758}

// Show says "Apply filter".
var Show = Message{key: 759}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 760}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 761}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 762}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 763}

// MoreServices says "More services".
var MoreServices = Message{key: 764}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 765}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 766}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 767}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 768}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 769}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{770, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 771}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 772}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{773, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 774}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 775}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 776}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 777}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 778}

// RunsOver says "Runs over".
var RunsOver = Message{key: 779}

// Configuration says "Configuration".
var Configuration = Message{key: 780}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 781}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{782, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{783, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 784}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 785}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 786}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{787, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 788}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 789}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 790}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 791}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 792}

// Consent says "Consent".
var Consent = Message{key: 793}

// Mandate says "Mandate".
var Mandate = Message{key: 794}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 795}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 796}

// Answer says "Answer".
var Answer = Message{key: 797}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 798}

// Question says "Question".
var Question = Message{key: 799}

// VatCheck says "VAT check".
var VatCheck = Message{key: 800}

// WhyToReview says "Why to review".
var WhyToReview = Message{key: 805}

// NotGiven says "not given".
var NotGiven = Message{key: 806}

// Background says "Background".
var Background = Message{key: 807}

// ContractValueOverTerms says "Contract value (remaining term)".
var ContractValueOverTerms = Message{key: 808}

// QuotesOfPartner says "Other quotes of this partner".
var QuotesOfPartner = Message{key: 809}

// NoOtherQuotes says "none".
var NoOtherQuotes = Message{key: 810}

// QuotesOfWhichOrdered says "{quotes}, of which {ordered} ordered".
func QuotesOfWhichOrdered(quotes int, ordered int) Message {
	return Message{811, []any{quotes, ordered}}
}

// WithDiscountUpTo says "; {discounted} with additional discount, highest {discount}".
func WithDiscountUpTo(discounted int, discount int64) Message {
	return Message{812, []any{discounted, percent(discount)}}
}

// EarlierQuotesOfCustomer says "Other quotes of this customer".
var EarlierQuotesOfCustomer = Message{key: 813}

// NoEarlierQuotes says "This customer has no other quotes yet.".
var NoEarlierQuotes = Message{key: 814}

// AndMoreQuotes says "{n, plural, one {And {n} more quote.} other {And {n} more quotes.}}".
func AndMoreQuotes(n int) Message {
	return Message{815, []any{n}}
}

// NextRequest says "Next request: {customer} ({waiting} waiting for you)".
func NextRequest(customer string, waiting string) Message {
	return Message{816, []any{customer, waiting}}
}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{817, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 818}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{819, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 820}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 821}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{822, []any{list}}
}

// UnchangedCount says "Unchanged ({n})".
func UnchangedCount(n int) Message {
	return Message{823, []any{n}}
}

// LinesCount says "{n, plural, one {Item} other {{n} items:}}".
func LinesCount(n int) Message {
	return Message{824, []any{n}}
}

// LinesInline says "{n, plural, one {Item {numbers}: } other {Items {numbers}: }}".
func LinesInline(n int, numbers string) Message {
	return Message{825, []any{n, numbers}}
}

// DetailsOfRequest says "Details of the request".
var DetailsOfRequest = Message{key: 826}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{827, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 828}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 829}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 830}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 831}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 832}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 833}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 834}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{835, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{836, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 837}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{838, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 839}

// AfterThisMoveThereIsLess says "After this move there is less than now".
var AfterThisMoveThereIsLess = Message{key: 840}

// ItIsInCart says "Added to the cart".
var ItIsInCart = Message{key: 841}

// AddMoreOrRequestQuote says "You can add more, or request the quote.".
var AddMoreOrRequestQuote = Message{key: 842}

// MeasureShrinks says "{measure}: now {before}, then {after}".
func MeasureShrinks(measure string, before int, after int) Message {
	return Message{843, []any{measure, before, after}}
}

// OptionDoesNotGoAlong says "{option} does not move to the new product".
func OptionDoesNotGoAlong(option Message) Message {
	return Message{844, []any{option}}
}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 845}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 846}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 847}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 848}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 849}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 850}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 851}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 852}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 853}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 854}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 855}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 856}

// NowInline says "now".
var NowInline = Message{key: 857}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{858, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{859, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{860, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{861, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{862, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 863}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 864}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{865, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 866}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{867, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 868}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 869}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 870}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 871}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 872}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{873, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{874, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 875}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 876}

// RoutineRequests says "Routine requests".
var RoutineRequests = Message{key: 877}

// RoutineIs says "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.".
var RoutineIs = Message{key: 878}

// NoRoutineRequests says "There are no routine requests now.".
var NoRoutineRequests = Message{key: 879}

// DecideRoutineTogether says "Approve routine requests together".
var DecideRoutineTogether = Message{key: 880}

// ApproveTicked says "Approve the ticked requests".
var ApproveTicked = Message{key: 881}

// TickAtLeastOne says "Tick at least one request.".
var TickAtLeastOne = Message{key: 882}

// NotDecidedYet says "Not decided yet. Please try again.".
var NotDecidedYet = Message{key: 883}

// NotApprovedBecause says "Not approved: {check}".
func NotApprovedBecause(check Message) Message {
	return Message{884, []any{check}}
}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 885}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 886}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 887}

// Waiting says "Waiting".
var Waiting = Message{key: 888}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 889}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 890}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 891}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 892}

// Agreed says " (agreed)".
var Agreed = Message{key: 893}

// NotYet says " (not yet)".
var NotYet = Message{key: 894}

// Filter says "Filter".
var Filter = Message{key: 895}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 896}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 897}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 898}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 899}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 900}

// OpenQuotes says "Open quotes".
var OpenQuotes = Message{key: 901}

// NoOpenQuotes says "There are no open quotes that match.".
var NoOpenQuotes = Message{key: 902}

// MoreToNarrow says "{n, plural, one {And {n} more. Search or filter more precisely.} other {And {n} more. Search or filter more precisely.}}".
func MoreToNarrow(n int) Message {
	return Message{903, []any{n}}
}

// AttentionFor says "Attention".
var AttentionFor = Message{key: 908}

// AtStake says "What is at stake".
var AtStake = Message{key: 909}

// LongestUnchanged says "Longest unchanged".
var LongestUnchanged = Message{key: 910}

// UnchangedFor says "Unchanged".
var UnchangedFor = Message{key: 911}

// PriceAMonth says "{price} per month".
func PriceAMonth(price money.Cents) Message {
	return Message{912, []any{price}}
}

// SearchEverything says "Search by number, name, customer, site or partner".
var SearchEverything = Message{key: 913}

// SearchForTwoCharacters says "Search for 2 to 100 characters.".
var SearchForTwoCharacters = Message{key: 914}

// NotEverythingWasSearched says "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.".
var NotEverythingWasSearched = Message{key: 915}

// OnlyAccountManagerHasDesk says "This page is for account managers.".
var OnlyAccountManagerHasDesk = Message{key: 916}

// QuotesAndOrders says "Quotes and orders".
var QuotesAndOrders = Message{key: 917}

// RemarksWithoutAnswer says "Comments without an answer".
var RemarksWithoutAnswer = Message{key: 918}

// TodayYouStandInFor says "Today you stand in for {name}, until {until}.".
func TodayYouStandInFor(name string, until calendar.Date) Message {
	return Message{919, []any{name, until}}
}

// TodayYouAreReplacedBy says "Today {name} stands in for you, until {until}.".
func TodayYouAreReplacedBy(name string, until calendar.Date) Message {
	return Message{920, []any{name, until}}
}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 921}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 922}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{923, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 924}

// Colleague says "Colleague".
var Colleague = Message{key: 925}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 926}

// FirstDay says "First day".
var FirstDay = Message{key: 927}

// LastDay says "Last day".
var LastDay = Message{key: 928}

// Add says "Add".
var Add = Message{key: 929}

// Total says "Total".
var Total = Message{key: 930}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 931}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{932, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 933}

// Remarks says "Remarks".
var Remarks = Message{key: 934}

// ValidityAndConditions says "Validity and conditions".
var ValidityAndConditions = Message{key: 935}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{936, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 937}

// ContractValueIs says "The contract value is the new monthly price over the (remaining) term.".
var ContractValueIs = Message{key: 938}

// AfterTermRunsMonthly says "After its term a service runs on monthly.".
var AfterTermRunsMonthly = Message{key: 939}

// AfterTermNotice says "After its term a service runs on monthly, with a notice period of {months, plural, one {{months} month} other {{months} months}}.".
func AfterTermNotice(months int) Message {
	return Message{940, []any{months}}
}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 941}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 942}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{943, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 944}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 945}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 946}

// Signature says "Signature".
var Signature = Message{key: 947}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 948}

// Position says "Position".
var Position = Message{key: 949}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{950, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{951, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 952}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{953, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 954}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{955, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 956}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 957}

// Ends says "ends".
var Ends = Message{key: 958}

// New says "new".
var New = Message{key: 959}

// Migration says "migration".
var Migration = Message{key: 960}

// NewComparison says "New".
var NewComparison = Message{key: 961}

// Old says "Old".
var Old = Message{key: 962}

// Changed says "changed".
var Changed = Message{key: 963}

// Unchanged says "unchanged".
var Unchanged = Message{key: 964}

// Specification says "Specification".
var Specification = Message{key: 965}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 966}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 967}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 968}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 969}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 970}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{971, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{972, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{973, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 974}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{975, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{976, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 977}

// NotTiedToAnAddress says "not tied to an address".
var NotTiedToAnAddress = Message{key: 978}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 979}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{980, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{981, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 982}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{983, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 984}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{985, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{986, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{987, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 988}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 989}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 990}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 991}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 992}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 993}

// Number says "Number".
var Number = Message{key: 994}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 995}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.".
func WeArePleasedToOffer(what string) Message {
	return Message{996, []any{what}}
}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{997, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{998, []any{changed}}
}

// Each says " (each)".
var Each = Message{key: 999}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{1000, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 1001}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 1002}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 1003}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 1004}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 1005}

// Contents says "Contents".
var Contents = Message{key: 1006}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{1007, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 1008}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{1009, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 1010}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{1011, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 1012}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{1013, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{1014, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 1015}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 1016}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{1017, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{1018, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{1019, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 1020}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{1021, []any{name}}
}

// Hello says "Hello,".
var Hello = Message{key: 1022}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{1023, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 1024}

// OrderNoun says "Order".
var OrderNoun = Message{key: 1025}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 1026}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{1027, []any{confirmed}}
}

// RecordedBy says "Recorded by".
var RecordedBy = Message{key: 1028}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{1029, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 1030}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{1031, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 1032}

// PleaseReleaseOrder says "Please release the order, so that delivery can begin. Until then the partner can cancel a line itself.".
var PleaseReleaseOrder = Message{key: 1033}

// AccountManagerReleasesOrderFor says "Your account manager releases the order for delivery. Until then you can cancel an item yourself.".
var AccountManagerReleasesOrderFor = Message{key: 1034}

// Activated says "Activated".
var Activated = Message{key: 1035}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{1036, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 1037}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 1038}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{1039, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 1040}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{1041, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{1042, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{1043, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{1044, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{1045, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{1046, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{1047, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{1048, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 1049}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{1050, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{1051, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{1052, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{1053, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 1054}

// Partner says "Partner".
var Partner = Message{key: 1055}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 1056}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 1057}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 1058}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 1059}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 1060}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{1061, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 1062}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{1063, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{1064, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 1065}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{1066, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{1067, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 1068}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{1069, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 1070}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{1071, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 1072}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 1073}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 1074}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{1075, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 1076}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{1077, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{1078, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 1079}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{1080, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 1081}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1082, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 1083}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{1084, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the PDF and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 1085}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the PDF and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 1086}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 1087}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 1088}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 1089}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 1090}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 1091}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1092, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 1093}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{1094, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{1095, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 1096}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{1097, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 1098}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{1099, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1100}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1101, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1102}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1103}

// QuoteForHasNewComment says "Quote {quote} for {customer} has {n, plural, one {a new comment} other {{n} new comments}}.".
func QuoteForHasNewComment(quote string, customer string, n int) Message {
	return Message{1104, []any{quote, customer, n}}
}

// CommentsCited says "{n, plural, one {Comment} other {Comments}}".
func CommentsCited(n int) Message {
	return Message{1105, []any{n}}
}

// OtherCommentsAreInQuote says "{n, plural, one {{n} more comment is} other {{n} more comments are}} with the quote.".
func OtherCommentsAreInQuote(n int) Message {
	return Message{1106, []any{n}}
}

// ThereIsNewComment says "{n, plural, one {There is a new comment} other {There are {n} new comments}}".
func ThereIsNewComment(n int) Message {
	return Message{1107, []any{n}}
}

// NewCommentOnQuote says "{n, plural, one {New comment} other {{n} new comments}} on quote {quote}, {customer}".
func NewCommentOnQuote(n int, quote string, customer string) Message {
	return Message{1108, []any{n, quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1109, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1110}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1111}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1112}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1113}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1114}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1115, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1116}

// ItemsPerMonth says "{n, plural, one {{n} item, price per month} other {{n} items, price per month}}".
func ItemsPerMonth(n int) Message {
	return Message{1117, []any{n}}
}

// FirstPeriodColumn says "First period".
var FirstPeriodColumn = Message{key: 1118}

// ToDeliver says "To deliver".
var ToDeliver = Message{key: 1119}

// RestOfItemsIsInQuote says "Specification, delivery and price of each item are in the quote.".
var RestOfItemsIsInQuote = Message{key: 1120}

// CommaItems says "{n, plural, one {, item {numbers}} other {, items {numbers}}}".
func CommaItems(n int, numbers string) Message {
	return Message{1121, []any{n, numbers}}
}

// AndMoreOnPage says "And {n} more on the page.".
func AndMoreOnPage(n int) Message {
	return Message{1122, []any{n}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1123, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1124}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1125}

// HoursInline says "hours".
var HoursInline = Message{key: 1126}

// H says "h".
var H = Message{key: 1127}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1128}

// Level says "Level".
var Level = Message{key: 1129}

// Package says "Package".
var Package = Message{key: 1130}

// Ampere says "ampere".
var Ampere = Message{key: 1131}

// PowerAtMost says "Power, at most in this space".
var PowerAtMost = Message{key: 1132}

// Power says "Power".
var Power = Message{key: 1133}

// Space says "Space".
var Space = Message{key: 1134}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1135}

// Storage says "Storage".
var Storage = Message{key: 1136}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1137}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1138}

// Memory says "Memory".
var Memory = Message{key: 1139}

// Size says "Size".
var Size = Message{key: 1140}

// Seats says "seats".
var Seats = Message{key: 1141}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1142}

// SeatType says "Seat type".
var SeatType = Message{key: 1143}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1144}

// Channels says "channels".
var Channels = Message{key: 1145}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1146}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1147}

// Throughput says "Throughput".
var Throughput = Message{key: 1148}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1149}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1150}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1151}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1152}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1153, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1154, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1155}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1156}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1157}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1158}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1159}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1160}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1161, []any{level, n}}
}

// KindInUse says "The kind cannot change while something is open: {carts, plural, one {{carts} cart} other {{carts} carts}}, {quotes, plural, one {{quotes} quote} other {{quotes} quotes}} and {orders, plural, one {{orders} order} other {{orders} orders}}.".
func KindInUse(carts int, quotes int, orders int) Message {
	return Message{1162, []any{carts, quotes, orders}}
}

// Administration says "Administration".
var Administration = Message{key: 1163}

// PartnersHeading says "Partners".
var PartnersHeading = Message{key: 1164}

// SearchPartners says "Search by name, id, KvK number or mailbox".
var SearchPartners = Message{key: 1165}

// NPartners says "{n, plural, one {{n} partner} other {{n} partners}}".
func NPartners(n int) Message {
	return Message{1166, []any{n}}
}

// NoPartnersYet says "There are no partners yet.".
var NoPartnersYet = Message{key: 1167}

// PartnerKind says "Kind".
var PartnerKind = Message{key: 1168}

// PartnerLevel says "Level".
var PartnerLevel = Message{key: 1171}

// AccountManagerHeading says "Account manager".
var AccountManagerHeading = Message{key: 1172}

// PartnerActive says "Active".
var PartnerActive = Message{key: 1173}

// PartnerBlocked says "Blocked".
var PartnerBlocked = Message{key: 1174}

// NewPartner says "New partner".
var NewPartner = Message{key: 1175}

// PartnerIdLabel says "Id".
var PartnerIdLabel = Message{key: 1176}

// PartnerIdHint says "Letters, digits, - and _. It is how the login service's token names the partner; it cannot be changed later.".
var PartnerIdHint = Message{key: 1177}

// ThereIsSuchPartner says "There is a partner with this id.".
var ThereIsSuchPartner = Message{key: 1178}

// KindHint says "The kind can change only while no cart, quote or order is open.".
var KindHint = Message{key: 1179}

// OrderMailbox says "Order mailbox".
var OrderMailbox = Message{key: 1180}

// OrderMailboxHint says "Gets all mails about this partner's quotes and orders.".
var OrderMailboxHint = Message{key: 1181}

// PartnerLanguage says "Language".
var PartnerLanguage = Message{key: 1182}

// ReleaseAtOnce says "Release orders at once".
var ReleaseAtOnce = Message{key: 1183}

// ReleaseAtOnceNote says "Otherwise the account manager releases each order.".
var ReleaseAtOnceNote = Message{key: 1184}

// CompanyHint says "They stand on the quotes and orders of a solutions partner, which is the contracting party itself.".
var CompanyHint = Message{key: 1185}

// DetailsOfPartner says "Details of {name}".
func DetailsOfPartner(name string) Message {
	return Message{1186, []any{name}}
}

// PartnerWasChangedMeanwhile says "This partner was changed meanwhile".
var PartnerWasChangedMeanwhile = Message{key: 1187}

// ChangeManager says "Another account manager".
var ChangeManager = Message{key: 1188}

// ManagerOf says "Account manager of {name}".
func ManagerOf(name string) Message {
	return Message{1189, []any{name}}
}

// ManagerNow says "Now: {name}".
func ManagerNow(name string) Message {
	return Message{1190, []any{name}}
}

// NewManager says "New account manager".
var NewManager = Message{key: 1191}

// ApprovalsThatMove says "Open approvals".
var ApprovalsThatMove = Message{key: 1192}

// NoApprovalsMove says "No request waits for the account manager.".
var NoApprovalsMove = Message{key: 1193}

// ApprovalsMoveNote says "These requests wait for the account manager. They go to the new one, who is mailed about them; the old links expire.".
var ApprovalsMoveNote = Message{key: 1194}

// MoveToManager says "Change account manager".
var MoveToManager = Message{key: 1195}

// BrandHeading says "Brand".
var BrandHeading = Message{key: 1196}

// BrandOf says "Brand of {name}".
func BrandOf(name string) Message {
	return Message{1197, []any{name}}
}

// BrandNone says "Documents are in oneCentral's style.".
var BrandNone = Message{key: 1198}

// BrandPreview says "Preview: how a quote of this partner begins.".
var BrandPreview = Message{key: 1199}

// BrandColour says "Colour".
var BrandColour = Message{key: 1200}

// BrandColourHint says "Such as #0e3c61; readable on white. Empty for oneCentral's colour.".
var BrandColourHint = Message{key: 1201}

// BrandLogo says "Logo".
var BrandLogo = Message{key: 1202}

// BrandLogoHint says "PNG or JPEG of at most 1200 by 1200 pixels that fits in 16 kB as PNG. Choose nothing to keep the logo.".
var BrandLogoHint = Message{key: 1203}

// BrandLogoOf says "Logo of {name}".
func BrandLogoOf(name string) Message {
	return Message{1204, []any{name}}
}

// BrandRemoveLogo says "Remove the logo".
var BrandRemoveLogo = Message{key: 1205}

// ChangeBrand says "Change brand".
var ChangeBrand = Message{key: 1206}

// BlockHeading says "Block".
var BlockHeading = Message{key: 1207}

// BlockNote says "A blocked partner can neither request quotes nor order. Orders under way go on.".
var BlockNote = Message{key: 1208}

// BlockReason says "Reason, for colleagues at oneCentral".
var BlockReason = Message{key: 1209}

// BlockPartner says "Block the partner".
var BlockPartner = Message{key: 1210}

// UnblockPartner says "Lift the block".
var UnblockPartner = Message{key: 1211}

// PartnerIsBlocked says "This partner is blocked".
var PartnerIsBlocked = Message{key: 1212}

// PeopleHeading says "People".
var PeopleHeading = Message{key: 1213}

// SearchPeople says "Search by name, subject or mail address".
var SearchPeople = Message{key: 1214}

// NPeople says "{n, plural, one {{n} person} other {{n} people}}".
func NPeople(n int) Message {
	return Message{1215, []any{n}}
}

// NoPeopleYet says "There are no people yet.".
var NoPeopleYet = Message{key: 1216}

// NewPerson says "New person".
var NewPerson = Message{key: 1217}

// PersonLabel says "Person".
var PersonLabel = Message{key: 1218}

// PersonMail says "Mail address".
var PersonMail = Message{key: 1219}

// PersonRoles says "Roles".
var PersonRoles = Message{key: 1220}

// PersonRolesHint says "A role decides who gets mails and requests. What somebody may do is in the login service's token.".
var PersonRolesHint = Message{key: 1221}

// PersonNoRoles says "none".
var PersonNoRoles = Message{key: 1222}

// PersonSubject says "Subject".
var PersonSubject = Message{key: 1223}

// PersonSubjectHint says "The sub of the login service's token; it cannot be changed later.".
var PersonSubjectHint = Message{key: 1224}

// ThereIsSuchPerson says "There is somebody with this subject.".
var ThereIsSuchPerson = Message{key: 1225}

// PersonWasChangedMeanwhile says "This person was changed meanwhile".
var PersonWasChangedMeanwhile = Message{key: 1226}

// ManagesPartners says "{name} is still the account manager of {n, plural, one {{n} partner} other {{n} partners}}. Give those another one first.".
func ManagesPartners(name string, n int) Message {
	return Message{1227, []any{name, n}}
}

// ManagedPartners says "Account manager of".
var ManagedPartners = Message{key: 1228}

// AccessHeading says "Access".
var AccessHeading = Message{key: 1229}

// RevokeLinksNote says "None of the approval links that were mailed to this person works any more. The work list still does.".
var RevokeLinksNote = Message{key: 1230}

// RevokeLinksButton says "Revoke links".
var RevokeLinksButton = Message{key: 1231}

// EndSessionsNote says "Logs the person out everywhere. Block the person at the login service first, or logging in again is possible.".
var EndSessionsNote = Message{key: 1232}

// EndSessionsButton says "Log out everywhere".
var EndSessionsButton = Message{key: 1233}

// EndSessionsOfUser says "Log out a partner's user".
var EndSessionsOfUser = Message{key: 1234}

// LinksWereRevoked says "The links were revoked".
var LinksWereRevoked = Message{key: 1235}

// SessionsWereEnded says "The sessions were ended".
var SessionsWereEnded = Message{key: 1236}

// AuditOfPages says "Changes".
var AuditOfPages = Message{key: 1237}

// AuditLead says "What administrators changed, newest first.".
var AuditLead = Message{key: 1238}

// AuditNone says "Nothing was changed yet.".
var AuditNone = Message{key: 1239}

// AuditSearch says "Who, or which partner or person".
var AuditSearch = Message{key: 1240}

// AuditBy says "{name}, {at}".
func AuditBy(name string, at time.Time) Message {
	return Message{1241, []any{name, at}}
}

// AuditChange says "{field}: {before} → {after}".
func AuditChange(field string, before string, after string) Message {
	return Message{1247, []any{field, before, after}}
}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1271}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1272}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1273}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1274}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1275}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1276}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1277}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1278}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1279}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1280}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1281}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1282}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1283}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1284}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1285}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1286}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1287}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1288}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1289}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1290}

// GivePercentageOrPrice says "Give a markup or a price.".
var GivePercentageOrPrice = Message{key: 1291}

// MarkupFrom0To1000 says "From 0 to 100,000 basis points (1,000%).".
var MarkupFrom0To1000 = Message{key: 1292}

// PriceOfZeroOrMore says "An amount of 0 or more.".
var PriceOfZeroOrMore = Message{key: 1293}

// ThereIsNoSuchCategory says "There is no such category.".
var ThereIsNoSuchCategory = Message{key: 1294}

// AtMostOneMarkupPerCategory says "At most one markup per category.".
var AtMostOneMarkupPerCategory = Message{key: 1295}

// CategoryStandsMoreThanOnce says "This category stands more than once.".
var CategoryStandsMoreThanOnce = Message{key: 1296}

// MarginsChangedMeanwhile says "Your margins changed meanwhile. Look at them again.".
var MarginsChangedMeanwhile = Message{key: 1297}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1298}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1299}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1300}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1301}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1302}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1303, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1304}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1305}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1306}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1307}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1308}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1309}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1310}

// ItemInline says "item".
var ItemInline = Message{key: 1311}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1312}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1313}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1314}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1315}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1316}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1317}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1318}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1319}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1320}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1321}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list Message) Message {
	return Message{1322, []any{list}}
}

// Listed says "{first}, {rest}".
func Listed(first Message, rest Message) Message {
	return Message{1333, []any{first, rest}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1334}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1335}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1336}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1337}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1338}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1339}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1340}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1341}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1342}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1343}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1344, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1345, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1346, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1347}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1348}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1349}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1350}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1351}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1352}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1353}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1354}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1355}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1356}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1357, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1358}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1359}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1360}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1361}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1362}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1363}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1364}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1365}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1366}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1367}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1368}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1369}

// QuotaOfDayIsUsed says "You have reached the maximum for today. Please try again tomorrow.".
var QuotaOfDayIsUsed = Message{key: 1370}

// AtMostCustomersPerDay says "You can add at most {n} customers a day.".
func AtMostCustomersPerDay(n int) Message {
	return Message{1371, []any{n}}
}

// AtMostCommentsPerDay says "You can add at most {n} comments a day.".
func AtMostCommentsPerDay(n int) Message {
	return Message{1372, []any{n}}
}

// AtMostMbPerDay says "You can add at most {mb} MB of documents a day.".
func AtMostMbPerDay(mb int) Message {
	return Message{1373, []any{mb}}
}

// AtMostMbPerQuote says "You can add at most {mb} MB of documents to a quote.".
func AtMostMbPerQuote(mb int) Message {
	return Message{1374, []any{mb}}
}

// AtMostCartsAtOnce says "You can have at most {n} carts at once. Please empty another one first.".
func AtMostCartsAtOnce(n int) Message {
	return Message{1375, []any{n}}
}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1376}

// SeenInWhatWasAdded says "Take care when you open what was added. Seen in it: {found}.".
func SeenInWhatWasAdded(found string) Message {
	return Message{1377, []any{found}}
}

// SHA256InHex says "A SHA-256 of 64 hexadecimal digits.".
var SHA256InHex = Message{key: 1386}

// Base64 says "Base64, as in RFC 4648.".
var Base64 = Message{key: 1387}

// ThisItemStandsMoreThanOnce says "This item stands more than once.".
var ThisItemStandsMoreThanOnce = Message{key: 1388}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1389}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1390}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1391}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1392, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1393}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1394}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1395}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1396}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1397}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1398}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1399}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1400}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1401}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1402}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1403}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1404}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1405}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1406}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1407}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1408}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1409}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1410}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1411}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1412}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1413}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1414, []any{number}}
}

// NumberIsInRequest says "The number or range {number} is in request {quote} already, which is still open.".
func NumberIsInRequest(number string, quote string) Message {
	return Message{1415, []any{number, quote}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1416}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1417}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1418}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1419}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1420}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1421}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1422}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1423}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1424, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1425}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1426}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1427}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1428}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1429}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1430, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1431}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1432}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1433}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1434}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1435}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1436}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1437}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1438, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1439}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1440}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1441}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1442}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1443, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1444, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1445}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1446}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1447}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1448}

// Person says "person".
var Person = Message{key: 1449}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1450}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1451}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1452}

// CartInline says "cart".
var CartInline = Message{key: 1453}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1454}

// Document says "document".
var Document = Message{key: 1455}

// OrderInline says "order".
var OrderInline = Message{key: 1456}

// Job says "job".
var Job = Message{key: 1457}

// Session says "session".
var Session = Message{key: 1458}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1459}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1460}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1461, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1462}

// AtMostValues says "At most {n} values.".
func AtMostValues(n int) Message {
	return Message{1463, []any{n}}
}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1464}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1465}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1466}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1467}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1468}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1469, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1470, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1471}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1472, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1473}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1474}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1475}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1476}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1477}

// List says "a list".
var List = Message{key: 1478}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1479}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1480}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1481}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1482}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1483}

// TextInline says "a text".
var TextInline = Message{key: 1484}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1485}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1486}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1487}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1488}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1489}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1490}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1491}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1492}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1493}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1494}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1495}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1496}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1497}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1498}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1499}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1500}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1501}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1502}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1503}

// TooManyRequestsAtOnce says "Too many requests at once".
var TooManyRequestsAtOnce = Message{key: 1504}

// PleaseWaitMomentAndTry says "Please wait a moment and try again.".
var PleaseWaitMomentAndTry = Message{key: 1505}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1506}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1507}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1508}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1509}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1510}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1511}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1512}

// NotFound says "Not found".
var NotFound = Message{key: 1513}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1514}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1515}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1516}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1517, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1518}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1519}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1520}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1521}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1522}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1523}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1524}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1525, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1526}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1527}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1528}

// AuditHeading says "Proof of the confirmation".
var AuditHeading = Message{key: 1529}

// AuditIntro says "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.".
var AuditIntro = Message{key: 1530}

// InternetAddress says "IP address".
var InternetAddress = Message{key: 1531}

// ChecksumOfVersion says "Checksum of the agreed change (SHA-256)".
var ChecksumOfVersion = Message{key: 1532}

// ChecksumOfHistory says "Checksum of the history until then (SHA-256)".
var ChecksumOfHistory = Message{key: 1533}

// SealKey says "Key of the seal".
var SealKey = Message{key: 1534}

// SealOfOnecentral says "Seal of oneCentral (Ed25519)".
var SealOfOnecentral = Message{key: 1535}

// AccountOf says "Account".
var AccountOf = Message{key: 1536}

// DownloadProof says "Download the proof of this confirmation".
var DownloadProof = Message{key: 1537}

// BundleReadme says "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n".
var BundleReadme = Message{key: 1538}

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
		return Message{key: 801}
	case "missing":
		return Message{key: 802}
	case "invalid":
		return Message{key: 803}
	case "ruled":
		return Message{key: 804}
	}
	return Plain(Text{NL: id, EN: id})
}

// Attention is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Attention(id string) Message {
	switch id {
	case "unanswered":
		return Message{key: 904}
	case "expiring":
		return Message{key: 905}
	case "undecided":
		return Message{key: 906}
	case "silent":
		return Message{key: 907}
	}
	return Plain(Text{NL: id, EN: id})
}

// KindOfPartner is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func KindOfPartner(id string) Message {
	switch id {
	case "reseller":
		return Message{key: 1169}
	case "solutions":
		return Message{key: 1170}
	}
	return Plain(Text{NL: id, EN: id})
}

// AuditKind is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func AuditKind(id string) Message {
	switch id {
	case "partner":
		return Message{key: 1242}
	case "person":
		return Message{key: 1243}
	case "catalog":
		return Message{key: 1244}
	case "quote":
		return Message{key: 1245}
	case "sessions":
		return Message{key: 1246}
	}
	return Plain(Text{NL: id, EN: id})
}

// AuditField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func AuditField(id string) Message {
	switch id {
	case "kind":
		return Message{key: 1248}
	case "name":
		return Message{key: 1249}
	case "company.legalName":
		return Message{key: 1250}
	case "company.kvk":
		return Message{key: 1251}
	case "company.vatId":
		return Message{key: 1252}
	case "company.country":
		return Message{key: 1253}
	case "company.address":
		return Message{key: 1254}
	case "level":
		return Message{key: 1255}
	case "accountManager":
		return Message{key: 1256}
	case "orderMailbox":
		return Message{key: 1257}
	case "language":
		return Message{key: 1258}
	case "automaticRelease":
		return Message{key: 1259}
	case "blocked":
		return Message{key: 1260}
	case "blockReason":
		return Message{key: 1261}
	case "brand.colour":
		return Message{key: 1262}
	case "brand.logo":
		return Message{key: 1263}
	case "mail":
		return Message{key: 1264}
	case "roles":
		return Message{key: 1265}
	case "delegations":
		return Message{key: 1266}
	case "linksRevoked":
		return Message{key: 1267}
	case "catalogVersion":
		return Message{key: 1268}
	case "validFrom":
		return Message{key: 1269}
	case "state":
		return Message{key: 1270}
	}
	return Plain(Text{NL: id, EN: id})
}

// CustomerField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CustomerField(id string) Message {
	switch id {
	case "legalName":
		return Message{key: 1323}
	case "country":
		return Message{key: 1324}
	case "kvk":
		return Message{key: 1325}
	case "address":
		return Message{key: 1326}
	case "contact":
		return Message{key: 1327}
	case "smallBusiness":
		return Message{key: 1328}
	case "language":
		return Message{key: 1329}
	case "reference":
		return Message{key: 1330}
	case "site":
		return Message{key: 1331}
	case "siteContact":
		return Message{key: 1332}
	}
	return Plain(Text{NL: id, EN: id})
}

// Finding is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Finding(id string) Message {
	switch id {
	case "scripts":
		return Message{key: 1378}
	case "actions":
		return Message{key: 1379}
	case "embeddedFiles":
		return Message{key: 1380}
	case "media":
		return Message{key: 1381}
	case "encryption":
		return Message{key: 1382}
	case "otherContent":
		return Message{key: 1383}
	case "noEnd":
		return Message{key: 1384}
	case "unread":
		return Message{key: 1385}
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
	312:  "thankYouForOrder",
	313:  "weKeepYouInformedByMail",
	314:  "youFindItUnderOrder",
	315:  "toQuote",
	316:  "state",
	317:  "thisQuoteCannotBeOrdered",
	318:  "itemColumn",
	319:  "signAndOrder",
	320:  "activateAndOrder",
	321:  "whatYouOrder",
	322:  "readQuoteWithItsSpecification",
	323:  "yourConfirmation",
	324:  "withOrderWeKeepThis",
	325:  "withOrderWeKeepWho",
	326:  "customersTitle",
	327:  "nothingHasBeenSavedYet",
	328:  "somethingInItChangedSince",
	329:  "thisFormWasSavedBefore",
	330:  "detailsOf",
	331:  "newCustomer",
	332:  "searchByNameReferenceKvk",
	333:  "noCustomerFoundWith",
	334:  "showAllCustomers",
	335:  "youHaveNoCustomersYetAddOne",
	336:  "yourReference",
	337:  "town",
	338:  "details",
	339:  "incomplete",
	340:  "complete",
	341:  "next",
	342:  "yourReferenceLabel",
	343:  "stillMissingForQuote",
	344:  "completeDetails",
	345:  "differencePerMonthInline",
	346:  "cartIsEmptyChooseNew",
	347:  "thisCustomerHasNoServices",
	348:  "reference",
	349:  "perMonthHeading",
	350:  "seeWhatCanBeUpgraded",
	351:  "quotesOfThisCustomer",
	352:  "changeDetails",
	353:  "youCanSaveWithReference",
	354:  "youCanSaveWithName",
	355:  "optional",
	356:  "save",
	357:  "cancel",
	358:  "contact",
	359:  "businessAddress",
	360:  "vatId",
	361:  "business",
	362:  "whereWeDeliverByDefault",
	363:  "languageOfQuote",
	364:  "no",
	365:  "yes",
	366:  "smallBusinessSignsWaiverFor",
	367:  "smallBusiness",
	368:  "eightDigitsDutchBusinessesOnly",
	369:  "kvkNumber",
	370:  "legalName",
	371:  "contactOnSite",
	372:  "installationAddress",
	373:  "postcode",
	374:  "houseNumber",
	375:  "street",
	376:  "eMail",
	377:  "telephone",
	378:  "country",
	379:  "empty",
	380:  "belowIsWhatYouFilled",
	381:  "thisCustomerWasChangedMeanwhile",
	382:  "perMonthOneOff",
	383:  "now",
	384:  "yourDecisionAs",
	385:  "thisCannotBeApprovedNow",
	386:  "whyMayVatCheckBe",
	387:  "giveDiscountOptional",
	388:  "perItemPercentageOrAmount",
	389:  "discountOnMonthlyPrice",
	390:  "discountOnOneOffCharge",
	391:  "sameForAllLines",
	392:  "sameForAllLinesHint",
	393:  "showNewFiguresFirst",
	394:  "thisIsPreviewNothingHas",
	395:  "thenAlsoDecides",
	396:  "thenNobodyElseDecides",
	397:  "approveWithThisDiscount",
	398:  "approve",
	399:  "sendQuestion",
	400:  "yourQuestionToPartner",
	401:  "returnWithQuestion",
	402:  "declineForGood",
	403:  "reasonForPartner",
	404:  "decline",
	405:  "unit",
	406:  "thisPageIsNotFor",
	407:  "until",
	408:  "standIn",
	409:  "signForCustomer",
	410:  "activate",
	411:  "quote",
	412:  "progress",
	413:  "notedAtRequest",
	414:  "whoDecides",
	415:  "versions",
	416:  "historyAndComments",
	417:  "addComment",
	418:  "commentIsPlaced",
	419:  "yourCommentYourAccountManager",
	420:  "addCommentForm",
	421:  "yourAnswer",
	422:  "answerRequestItselfStaysAs",
	423:  "sendAnswer",
	424:  "doesSomethingHaveToChange",
	425:  "reviseRequest",
	426:  "whatElseYouCanDo",
	427:  "revisingPutsContentInCart",
	428:  "reviseQuote",
	429:  "copyingPutsContentInCart",
	430:  "copyToCart",
	431:  "withdraw",
	432:  "reasonOptional",
	433:  "withdrawForGood",
	434:  "addPdfSignedElsewhere",
	435:  "wasQuoteSignedOutsideOf",
	436:  "signedPdfAtMost4",
	437:  "thisFileIsLargerThan",
	438:  "addPdf",
	439:  "quotes",
	440:  "customerOrNumber",
	441:  "all",
	442:  "status",
	443:  "superseded",
	444:  "expired",
	445:  "withdrawn",
	446:  "declined",
	447:  "ordered",
	448:  "approved",
	449:  "questionToYou",
	450:  "requested",
	451:  "weAreReviewingRequest",
	452:  "askAgain",
	453:  "answerQuestion",
	454:  "haveItOrdered",
	455:  "order",
	456:  "followOrder",
	457:  "youHaveNoQuotesYet",
	458:  "quotesNewestFirstAmountsWithout",
	459:  "validUntilShort",
	460:  "nextStep",
	461:  "nothingFoundHereYetLook",
	462:  "nothingFound",
	463:  "showAll",
	464:  "openInSpreadsheet",
	465:  "choosePdf",
	466:  "atMost4MbPlease",
	467:  "thisFileIsNotPdf",
	468:  "nameOfFile",
	469:  "yourAccountManagerIsTold",
	470:  "added",
	471:  "somethingWentWrong",
	472:  "logIn",
	473:  "yourSessionEndedWhatYouFilledIn",
	474:  "logInInNewTab",
	475:  "sendFormAgain",
	476:  "yourSessionEndsSoon",
	477:  "afterHourWithoutUse",
	478:  "stayLoggedIn",
	479:  "pleaseAskYourAdministratorTo",
	480:  "yourAccountHasNoRole",
	481:  "nothingWasRecordedPleaseOpen",
	482:  "formIsNotComplete",
	483:  "tryAgain",
	484:  "toStartPage",
	485:  "toYourWorkList",
	486:  "additionalDiscount",
	487:  "withThisDiscount",
	488:  "givePercentageSuchAs12",
	489:  "atMost100",
	490:  "atMostTwoDecimals",
	491:  "welcome",
	492:  "overview",
	493:  "withOnecentralForDecision",
	494:  "onecentralHasQuestion",
	495:  "approvedWaitingForColleagueTo",
	496:  "readyToSign",
	497:  "approvedWaitingForColleagueToActivate",
	498:  "readyToActivate",
	499:  "becomesNewVersionOf",
	500:  "keptUntil",
	501:  "lastChanged",
	502:  "openCarts",
	503:  "orders",
	504:  "ordersUnderWay",
	505:  "ofDelivered",
	506:  "items",
	507:  "orderingAtOnecentral",
	508:  "herePartnersAskForNew",
	509:  "youCannotAskForQuotes",
	510:  "yourAccountIsBlocked",
	511:  "upgradeService",
	512:  "newService",
	513:  "nothingIsOpenChooseService",
	514:  "waived",
	515:  "alternative",
	516:  "canBeWaivedWithReason",
	517:  "forUsToReview",
	518:  "blocks",
	519:  "note",
	520:  "upTo",
	521:  "yourAccountManager",
	522:  "noLongerNeeded",
	523:  "returned",
	524:  "declinedInline",
	525:  "approvedInline",
	526:  "waitsFor",
	527:  "waitsForDecision",
	528:  "by",
	529:  "overThisRoleDecidesToo",
	530:  "notDelivered",
	531:  "cancelled",
	532:  "delivered",
	533:  "orderReleased",
	534:  "orderDetails",
	535:  "documentSignedElsewhereAdded",
	536:  "documentOfVersionMade",
	537:  "comment",
	538:  "handedOverTo",
	539:  "versionSuperseded",
	540:  "versionExpired",
	541:  "versionWithdrawn",
	542:  "versionReturnedWithQuestion",
	543:  "versionDeclined",
	544:  "versionApproved",
	545:  "agreedToVersion",
	546:  "discountGivenVersion",
	547:  "versionIsBeingRevised",
	548:  "questionAnsweredWithVersion",
	549:  "versionRequested",
	550:  "skipToContent",
	551:  "mainMenu",
	552:  "logOut",
	553:  "referenceOfThisPage",
	554:  "partnerMadeRequestAndWaits",
	555:  "logInAndJudge",
	556:  "thisPageByItselfDecides",
	557:  "yourDecisionIsAsked",
	558:  "linkWasMadeForSomebody",
	559:  "thisRequestDoesNotWait",
	560:  "thisVersionHasBeenDecided",
	561:  "thereIsNothingLeftTo",
	562:  "seeRequest",
	563:  "versionThatThisLinkWas",
	564:  "thereIsNewerVersion",
	565:  "toNewestVersion",
	566:  "days",
	567:  "hours",
	568:  "lessThanHour",
	569:  "inTheseWeeksNothingWas",
	570:  "youManageNoPartnersAnd",
	571:  "weeks",
	572:  "numbers",
	573:  "toNumbers",
	574:  "thereIsNoSuchPeriod",
	575:  "exclVatOrders",
	576:  "wonPerMonth",
	577:  "businessDaysMedian9In",
	578:  "fromDecisionToOrder",
	579:  "fromRequestToDecision",
	580:  "ofWhichOrderedByNow",
	581:  "filledMedianOutlined9In",
	582:  "businessDaysFromDecisionTo",
	583:  "filledMedianOutlined9In10Were",
	584:  "businessDaysFromRequestTo",
	585:  "differencePerMonthOfOrders",
	586:  "wonPerMonthByWeek",
	587:  "ofWhichOrdered",
	588:  "outlinedRequestedFilledOfThose",
	589:  "requestsPerWeek",
	590:  "n9In10Within",
	591:  "barForEachWeekFrom",
	592:  "together",
	593:  "weekFromMonday",
	594:  "toOrder90",
	595:  "toOrderMedian",
	596:  "toDecision90",
	597:  "toDecisionMedian",
	598:  "decided",
	599:  "orderedByNow",
	600:  "period",
	601:  "byPartner",
	602:  "byWeek",
	603:  "downloadAsCsv",
	604:  "timesAreInBusinessDays",
	605:  "wonPerMonthEuroExcl",
	606:  "businessDaysToOrder90",
	607:  "businessDaysToOrderMedian",
	608:  "orderedInline",
	609:  "businessDaysToDecision90",
	610:  "businessDaysToDecisionMedian",
	611:  "decidedInline",
	612:  "ofWhichOrderedByNowInline",
	613:  "requestedInline",
	614:  "partnerId",
	615:  "yourAccountManagerReleasesOrder",
	616:  "waitsForRelease",
	617:  "deliveredTitle",
	618:  "waitsForOnecentral",
	619:  "released",
	620:  "statement",
	621:  "on",
	622:  "signatory",
	623:  "activatedBy",
	624:  "signedBy",
	625:  "serviceNumber",
	626:  "deliveredOn",
	627:  "wasPlannedFor",
	628:  "businessDaysLeadTimeBusinessDays",
	629:  "plannedDate",
	630:  "specificationInQuote",
	631:  "confirmation",
	632:  "quoteOrder",
	633:  "cancelThisItem",
	634:  "reason",
	635:  "cancelItem",
	636:  "notDeliveredTitle",
	637:  "cancelledTitle",
	638:  "partlyDone",
	639:  "inProgress",
	640:  "openOrders",
	641:  "thereAreNoOpenOrders",
	642:  "choosePartnerForClosedOrders",
	643:  "onlyOldestOpenOrdersAreShown",
	644:  "late",
	645:  "atRisk",
	646:  "onSchedule",
	647:  "allOpen",
	648:  "closedOrders",
	649:  "stillOpen",
	650:  "customerServiceOrNumber",
	651:  "plannedDay",
	652:  "tickItem",
	653:  "allOpenItems",
	654:  "withSelectedItems",
	655:  "releaseOrder",
	656:  "releaseHandsOver",
	657:  "reportDelivered",
	658:  "reportNotDelivered",
	659:  "cancelItems",
	660:  "whyCancelled",
	661:  "whyNotDelivered",
	662:  "partnerReadsReason",
	663:  "tickAnItem",
	664:  "itemsNotChanged",
	665:  "othersWereChanged",
	666:  "orderIsReleased",
	667:  "itemsDelivered",
	668:  "itemsFailed",
	669:  "itemsCancelled",
	670:  "customersContact",
	671:  "failedJobs",
	672:  "nothingFailed",
	673:  "jobIsTriedAgain",
	674:  "isTriedAgainByItself",
	675:  "isNotTriedAgainByItself",
	676:  "technicalCause",
	677:  "documentWasNotMade",
	678:  "mailWasNotDelivered",
	679:  "requestsWereNotHandedOver",
	680:  "quoteWasNotErased",
	681:  "orderedBy",
	682:  "of",
	683:  "youHaveNoOrdersYet",
	684:  "ordersNewestFirstAmountsWithout",
	685:  "orderedOn",
	686:  "nextDate",
	687:  "thisIsWhereOnecentralsPartners",
	688:  "engineeringJudgesDesign",
	689:  "inStepsOf",
	690:  "fromTo",
	691:  "atLeastThatOfWhat",
	692:  "toTimes",
	693:  "needsDocument",
	694:  "notTogetherWith",
	695:  "countsForAll",
	696:  "atMostMax",
	697:  "referenceOf",
	698:  "none",
	699:  "goesWithOneOf",
	700:  "inCartInline",
	701:  "toThisCustomersCart",
	702:  "onlyVersionStillCounts",
	703:  "youAreLookingAtEarlier",
	704:  "thisQuoteWasValidUntil",
	705:  "weHaveQuestion",
	706:  "thisQuoteIsOrder",
	707:  "approvedYouCanOrderUntil",
	708:  "youWillGetEMail",
	709:  "weAreReviewingYourRequest",
	710:  "pdfIsStillBeingMadeWhichUsually",
	711:  "onlyColleagueWhoMaySign",
	712:  "byValidUntil",
	713:  "waitsForYourAnswer",
	714:  "and",
	715:  "waitsForList",
	716:  "yourAnswerToOurQuestion",
	717:  "forYourCustomerWithPrices",
	718:  "forYourCustomerWithoutPrices",
	719:  "quoteAsPdf",
	720:  "versionNumber",
	721:  "pleaseCheckTheseFields",
	722:  "notEverythingIsRightYet",
	723:  "documents",
	724:  "numbersLabel",
	725:  "noteLabel",
	726:  "requestedDate",
	727:  "plannedUntil",
	728:  "optionsWhatOneAdds",
	729:  "different",
	730:  "same",
	731:  "thisChoice",
	732:  "firstChoice",
	733:  "comparison",
	734:  "yesInline",
	735:  "noInline",
	736:  "giveReasonIfYouLet",
	737:  "quoteRequest",
	738:  "toYourDecision",
	739:  "checks",
	740:  "vatHeading",
	741:  "yourCommentPartnerReadsIt",
	742:  "monthsLeft",
	743:  "runsOnMonthly",
	744:  "terminated",
	745:  "suspended",
	746:  "active",
	747:  "contactHeading",
	748:  "address",
	749:  "monthlyPriceExclVat",
	750:  "identifier",
	751:  "untilTermEndsRemaining",
	752:  "productIdentifierReferenceOrTown",
	753:  "allCustomers",
	754:  "allProducts",
	755:  "upgrade",
	756:  "notPossibleNow",
	757:  "possibleNow",
	758:  "allServices",
	759:  "show",
	760:  "tickServicesToChangeThem",
	761:  "tickAllOnThisPage",
	762:  "whatIsPossible",
	763:  "changeTickedServices",
	764:  "moreServices",
	765:  "nothingFoundYetThereAre",
	766:  "thereIsNoServiceLike",
	767:  "showAllServices",
	768:  "yourCustomersHaveNoServices",
	769:  "seeCatalogue",
	770:  "chooseNameId",
	771:  "upgradableTo",
	772:  "moveToPrefix",
	773:  "changeNameId",
	774:  "changeOfThisServiceIs",
	775:  "onlyMoveIsPossible",
	776:  "thisServiceCannotChangeNow",
	777:  "seeOpenOrder",
	778:  "changeThisService",
	779:  "runsOver",
	780:  "configuration",
	781:  "upgradable",
	782:  "changesChanged",
	783:  "newServices",
	784:  "answerToYourQuestion",
	785:  "requestedOn",
	786:  "requestedBy",
	787:  "vatReviewWaivedBy",
	788:  "toNewFigures",
	789:  "pleaseSeeWhatThisDiscount",
	790:  "nothingHasBeenRecordedYet",
	791:  "discountOnOneOffChargeInline",
	792:  "discountOnMonthlyPriceInline",
	793:  "consent",
	794:  "mandate",
	795:  "positionOfWhoSigns",
	796:  "nameOfWhoSigns",
	797:  "answer",
	798:  "signedPdf",
	799:  "question",
	800:  "vatCheck",
	801:  "vatDoubt.outsideEU",
	802:  "vatDoubt.missing",
	803:  "vatDoubt.invalid",
	804:  "vatDoubt.ruled",
	805:  "whyToReview",
	806:  "notGiven",
	807:  "background",
	808:  "contractValueOverTerms",
	809:  "quotesOfPartner",
	810:  "noOtherQuotes",
	811:  "quotesOfWhichOrdered",
	812:  "withDiscountUpTo",
	813:  "earlierQuotesOfCustomer",
	814:  "noEarlierQuotes",
	815:  "andMoreQuotes",
	816:  "nextRequest",
	817:  "thisVersionWasValidUntil",
	818:  "returnedWithQuestion",
	819:  "partnerCanOrderUntil",
	820:  "thisVersionDoesNotWait",
	821:  "youHaveApprovedThisVersion",
	822:  "stillToBeDecidedBy",
	823:  "unchangedCount",
	824:  "linesCount",
	825:  "linesInline",
	826:  "detailsOfRequest",
	827:  "itemNumber",
	828:  "workList",
	829:  "thisIsOnecentralsWorkList",
	830:  "serviceChangedSinceYouSaw",
	831:  "nothingWasPutInCart",
	832:  "editChangeInCart",
	833:  "cartTakesOneChangeOf",
	834:  "thisServiceIsInCart",
	835:  "changeName",
	836:  "keepName",
	837:  "thisCannotBeCalculatedYet",
	838:  "differencePerMonthOneOff",
	839:  "noChangeToCalculate",
	840:  "afterThisMoveThereIsLess",
	841:  "itIsInCart",
	842:  "addMoreOrRequestQuote",
	843:  "measureShrinks",
	844:  "optionDoesNotGoAlong",
	845:  "thisServiceCannotChangeNowUpgrade",
	846:  "whatChanges",
	847:  "takingNumbersAlong",
	848:  "saveChangeInCart",
	849:  "addToCartButton",
	850:  "nowAndAfterChange",
	851:  "chooseWhatChangesHereYou",
	852:  "amountsExcludeVatUnlessThey",
	853:  "whatEachNumberDoesTo",
	854:  "oneNumberOrRangePer",
	855:  "suchAsCustomersPoNumber",
	856:  "emptyAsEarlyAsPossibleChangeThat",
	857:  "nowInline",
	858:  "nowN",
	859:  "nowOnWithout",
	860:  "nowHad",
	861:  "atMostText",
	862:  "keepCurrentTerm",
	863:  "numbersToTakeAlong",
	864:  "currentOperatorOfNumbers",
	865:  "referenceOfDocument",
	866:  "referenceOfPortingMandate",
	867:  "perMonthAmount",
	868:  "sameMonthlyPrice",
	869:  "onAgreedDay",
	870:  "afterEndOfTerm",
	871:  "onFirstOfMonth",
	872:  "asSoonAsItCan",
	873:  "staysUntil",
	874:  "newUntil",
	875:  "nothingWaitsForYou",
	876:  "nothingThatWaitsForYou",
	877:  "routineRequests",
	878:  "routineIs",
	879:  "noRoutineRequests",
	880:  "decideRoutineTogether",
	881:  "approveTicked",
	882:  "tickAtLeastOne",
	883:  "notDecidedYet",
	884:  "notApprovedBecause",
	885:  "giveAmountSuchAs1",
	886:  "chooseOneOfOptions",
	887:  "amountFromPerMonthOr",
	888:  "waiting",
	889:  "youDecideAs",
	890:  "n7DaysOrLonger",
	891:  "n3DaysOrLonger",
	892:  "n1DayOrLonger",
	893:  "agreed",
	894:  "notYet",
	895:  "filter",
	896:  "showEverything",
	897:  "youStandInFor",
	898:  "waitingSince",
	899:  "alsoNeeded",
	900:  "nobodyElse",
	901:  "openQuotes",
	902:  "noOpenQuotes",
	903:  "moreToNarrow",
	904:  "attention.unanswered",
	905:  "attention.expiring",
	906:  "attention.undecided",
	907:  "attention.silent",
	908:  "attentionFor",
	909:  "atStake",
	910:  "longestUnchanged",
	911:  "unchangedFor",
	912:  "priceAMonth",
	913:  "searchEverything",
	914:  "searchForTwoCharacters",
	915:  "notEverythingWasSearched",
	916:  "onlyAccountManagerHasDesk",
	917:  "quotesAndOrders",
	918:  "remarksWithoutAnswer",
	919:  "todayYouStandInFor",
	920:  "todayYouAreReplacedBy",
	921:  "colleagueYouChooseHereCan",
	922:  "nobodyStandsInForYou",
	923:  "removeName",
	924:  "addStandIn",
	925:  "colleague",
	926:  "chooseAccountManager",
	927:  "firstDay",
	928:  "lastDay",
	929:  "add",
	930:  "total",
	931:  "totalOfThisQuote",
	932:  "onWaivedForCustomerMaximum",
	933:  "termOver24Months",
	934:  "remarks",
	935:  "validityAndConditions",
	936:  "thisQuoteIsSubjectTo",
	937:  "leadTimesAreInBusiness",
	938:  "contractValueIs",
	939:  "afterTermRunsMonthly",
	940:  "afterTermNotice",
	941:  "firstPeriodIsCalculatedOn",
	942:  "allAmountsAreInEuro",
	943:  "validUntilDay",
	944:  "thisOfferIs",
	945:  "thisQuoteIs",
	946:  "validityIsSetOnApproval",
	947:  "signature",
	948:  "placeAndDate",
	949:  "position",
	950:  "onBehalfOf",
	951:  "youAgreeToQuoteAnd",
	952:  "agreedHeading",
	953:  "activatesThisQuoteInPartner",
	954:  "activation",
	955:  "thisCopyIsForYour",
	956:  "forYourInformation",
	957:  "monthlyPrice",
	958:  "ends",
	959:  "new",
	960:  "migration",
	961:  "newComparison",
	962:  "old",
	963:  "changed",
	964:  "unchanged",
	965:  "specification",
	966:  "siteAndContact",
	967:  "deliveryAndTerm",
	968:  "changeNoun",
	969:  "migrationHeading",
	970:  "linkedTo",
	971:  "endOfTerm",
	972:  "startOfMonth",
	973:  "runsUntilRemaining",
	974:  "runsMonthly",
	975:  "fromCompletionPlannedUntil",
	976:  "itemNumberText",
	977:  "site",
	978:  "notTiedToAnAddress",
	979:  "promisedDocument",
	980:  "more",
	981:  "andTrimSpace",
	982:  "openThisQuoteInPartner",
	983:  "referenceShort",
	984:  "draftNotYetApprovedBy",
	985:  "vatIdJoined",
	986:  "kvkTradeRegister",
	987:  "statutorySeat",
	988:  "yourPartner",
	989:  "customerSite",
	990:  "customerReference",
	991:  "yourVatId",
	992:  "yourKvkNumber",
	993:  "yourSupplier",
	994:  "number",
	995:  "setOnApproval",
	996:  "weArePleasedToOffer",
	997:  "thisDocumentSpecifiesWhatHas",
	998:  "changesToExistingServices",
	999:  "each",
	1000: "eachCount",
	1001: "slaRepairTimeAvailability",
	1002: "requestQuoteOrChangeCart",
	1003: "openCart",
	1004: "willBeRemovedOn",
	1005: "lastChangedBy",
	1006: "contents",
	1007: "cartForWasLastChanged",
	1008: "yourCartIsStillOpen",
	1009: "yourCartWillBeRemoved",
	1010: "effectiveDate",
	1011: "itemNumberName",
	1012: "explanation",
	1013: "textReason",
	1014: "textPositionState",
	1015: "progressOfEachItem",
	1016: "inCartHeading",
	1017: "dayDutchTime",
	1018: "referenceChecksum",
	1019: "moment",
	1020: "sentAutomaticallyByOnecentral",
	1021: "dear",
	1022: "hello",
	1023: "fromLabelBy",
	1024: "orderStateLabel",
	1025: "orderNoun",
	1026: "viewOrder",
	1027: "onConfirmed",
	1028: "recordedBy",
	1029: "quoteForWasConfirmedAnd",
	1030: "orderWasReceived",
	1031: "orderReceived",
	1032: "orderWasReleasedForDelivery",
	1033: "pleaseReleaseOrder",
	1034: "accountManagerReleasesOrderFor",
	1035: "activated",
	1036: "textSignerSignerFunction",
	1037: "signed",
	1038: "releasedOn",
	1039: "orderOfForCanBe",
	1040: "orderWasReleasedForDeliveryOrder",
	1041: "orderReleasedOrderCustomer",
	1042: "orderDelivered",
	1043: "deliveryInOrder",
	1044: "orderForWasDelivered",
	1045: "inOrderForWasDelivered",
	1046: "cancellationInOrder",
	1047: "orderForWasCancelled",
	1048: "inOrderForWasCancelled",
	1049: "deliveryFailed",
	1050: "deliveryFailedInOrder",
	1051: "orderForCouldNotBe",
	1052: "inOrderForCouldNot",
	1053: "orderForIsPartlySettled",
	1054: "existingServiceStaysAsIt",
	1055: "partner",
	1056: "partnersAnswerToQuestion",
	1057: "oneDecisionFromYourGroup",
	1058: "thisLinkIsPersonalOnly",
	1059: "reviewAndDecide",
	1060: "decideBefore",
	1061: "forOfRequestsQuoteYou",
	1062: "yourApprovalIsRequested",
	1063: "approvalRequested",
	1064: "ofRequestedQuoteForOn",
	1065: "yourDecisionIsStillNeeded",
	1066: "reminderWaitsForYourDecision",
	1067: "ofRequestedQuoteForOnPartnersAccount",
	1068: "yourDecisionAsStandIn",
	1069: "asStandInWaitsFor",
	1070: "viewQuote",
	1071: "quoteForWaitsForPartners",
	1072: "requestWasReturnedWithQuestion",
	1073: "youCanSubmitRequestAgain",
	1074: "answerTheQuestion",
	1075: "beforeQuoteForCanBe",
	1076: "thereIsQuestionAboutYour",
	1077: "questionAboutQuote",
	1078: "requestOfQuoteForWas",
	1079: "quoteWasDeclined",
	1080: "quoteDeclined",
	1081: "youCanCopyQuoteTo",
	1082: "quoteForIsApprovedAnd",
	1083: "quoteIsApproved",
	1084: "quoteApproved",
	1085: "howToConfirmCheckConfirmation",
	1086: "howToConfirmCheckConfirmationPdfAnd",
	1087: "partnerCanNowSignIt",
	1088: "partnerCanNowActivateIt",
	1089: "reviewAndSign",
	1090: "reviewAndActivate",
	1091: "ifYouDoNotWant",
	1092: "quoteForIsApprovedBut",
	1093: "quoteIsAboutToExpire",
	1094: "quoteExpiresOn",
	1095: "quoteForWasWithdrawnAnd",
	1096: "quoteWasWithdrawn",
	1097: "quoteWithdrawn",
	1098: "wasValidUntil",
	1099: "quoteForWasNotConfirmed",
	1100: "quoteHasExpired",
	1101: "quoteExpired",
	1102: "commentDoesNotChangeQuote",
	1103: "readAndReply",
	1104: "quoteForHasNewComment",
	1105: "commentsCited",
	1106: "otherCommentsAreInQuote",
	1107: "thereIsNewComment",
	1108: "newCommentOnQuote",
	1109: "mailAboutNotDelivered",
	1110: "viewDetails",
	1111: "mailNotDelivered",
	1112: "messageOfOnecentralHasFinally",
	1113: "mailCouldNotBeDelivered",
	1114: "whyYourDecisionIsNeeded",
	1115: "customerWaivesLongestTermFor",
	1116: "alternativeLabel",
	1117: "itemsPerMonth",
	1118: "firstPeriodColumn",
	1119: "toDeliver",
	1120: "restOfItemsIsInQuote",
	1121: "commaItems",
	1122: "andMoreOnPage",
	1123: "waivedBy",
	1124: "toJudge",
	1125: "whatToLookAt",
	1126: "hoursInline",
	1127: "h",
	1128: "repairTime",
	1129: "level",
	1130: "package",
	1131: "ampere",
	1132: "powerAtMost",
	1133: "power",
	1134: "space",
	1135: "gbStorage",
	1136: "storage",
	1137: "storageSsd",
	1138: "gbMemory",
	1139: "memory",
	1140: "size",
	1141: "seats",
	1142: "seatsCharacteristic",
	1143: "seatType",
	1144: "numbersInline",
	1145: "channels",
	1146: "voiceChannels",
	1147: "dataBundle",
	1148: "throughput",
	1149: "bandwidth",
	1150: "thisProductHasNoTiers",
	1151: "thisProductHasNoSuch",
	1152: "thisProductHasNoNumber",
	1153: "cannotBeCombinedWith",
	1154: "atMostSentence",
	1155: "thisProductHasNoSuchOption",
	1156: "onlyAdministratorCanDoThis",
	1157: "changeAccountManagerWithIts",
	1158: "chooseNlOrEn",
	1159: "nameAccountManager",
	1160: "thereIsNoSuchLevel",
	1161: "levelOfPartners",
	1162: "kindInUse",
	1163: "administration",
	1164: "partnersHeading",
	1165: "searchPartners",
	1166: "nPartners",
	1167: "noPartnersYet",
	1168: "partnerKind",
	1169: "kindOfPartner.reseller",
	1170: "kindOfPartner.solutions",
	1171: "partnerLevel",
	1172: "accountManagerHeading",
	1173: "partnerActive",
	1174: "partnerBlocked",
	1175: "newPartner",
	1176: "partnerIdLabel",
	1177: "partnerIdHint",
	1178: "thereIsSuchPartner",
	1179: "kindHint",
	1180: "orderMailbox",
	1181: "orderMailboxHint",
	1182: "partnerLanguage",
	1183: "releaseAtOnce",
	1184: "releaseAtOnceNote",
	1185: "companyHint",
	1186: "detailsOfPartner",
	1187: "partnerWasChangedMeanwhile",
	1188: "changeManager",
	1189: "managerOf",
	1190: "managerNow",
	1191: "newManager",
	1192: "approvalsThatMove",
	1193: "noApprovalsMove",
	1194: "approvalsMoveNote",
	1195: "moveToManager",
	1196: "brandHeading",
	1197: "brandOf",
	1198: "brandNone",
	1199: "brandPreview",
	1200: "brandColour",
	1201: "brandColourHint",
	1202: "brandLogo",
	1203: "brandLogoHint",
	1204: "brandLogoOf",
	1205: "brandRemoveLogo",
	1206: "changeBrand",
	1207: "blockHeading",
	1208: "blockNote",
	1209: "blockReason",
	1210: "blockPartner",
	1211: "unblockPartner",
	1212: "partnerIsBlocked",
	1213: "peopleHeading",
	1214: "searchPeople",
	1215: "nPeople",
	1216: "noPeopleYet",
	1217: "newPerson",
	1218: "personLabel",
	1219: "personMail",
	1220: "personRoles",
	1221: "personRolesHint",
	1222: "personNoRoles",
	1223: "personSubject",
	1224: "personSubjectHint",
	1225: "thereIsSuchPerson",
	1226: "personWasChangedMeanwhile",
	1227: "managesPartners",
	1228: "managedPartners",
	1229: "accessHeading",
	1230: "revokeLinksNote",
	1231: "revokeLinksButton",
	1232: "endSessionsNote",
	1233: "endSessionsButton",
	1234: "endSessionsOfUser",
	1235: "linksWereRevoked",
	1236: "sessionsWereEnded",
	1237: "auditOfPages",
	1238: "auditLead",
	1239: "auditNone",
	1240: "auditSearch",
	1241: "auditBy",
	1242: "auditKind.partner",
	1243: "auditKind.person",
	1244: "auditKind.catalog",
	1245: "auditKind.quote",
	1246: "auditKind.sessions",
	1247: "auditChange",
	1248: "auditField.kind",
	1249: "auditField.name",
	1250: "auditField.company.legalName",
	1251: "auditField.company.kvk",
	1252: "auditField.company.vatId",
	1253: "auditField.company.country",
	1254: "auditField.company.address",
	1255: "auditField.level",
	1256: "auditField.accountManager",
	1257: "auditField.orderMailbox",
	1258: "auditField.language",
	1259: "auditField.automaticRelease",
	1260: "auditField.blocked",
	1261: "auditField.blockReason",
	1262: "auditField.brand.colour",
	1263: "auditField.brand.logo",
	1264: "auditField.mail",
	1265: "auditField.roles",
	1266: "auditField.delegations",
	1267: "auditField.linksRevoked",
	1268: "auditField.catalogVersion",
	1269: "auditField.validFrom",
	1270: "auditField.state",
	1271: "chooseResellerOrSolutions",
	1272: "lettersDigitsAnd",
	1273: "thisIsNoAccountManager",
	1274: "notRoleOfOnecentral",
	1275: "nameSubject",
	1276: "onlyAccountManagerCanDo",
	1277: "somebodyElseThanYourself",
	1278: "periodFromFirstToLast",
	1279: "atMostTwenty",
	1280: "thisHasBeenDecidedAlready",
	1281: "thisVersionDoesNotWaitForYou",
	1282: "youHaveDecidedOnThis",
	1283: "requesterDoesNotDecide",
	1284: "onlyAccountManagerCanWaive",
	1285: "onlyAccountManagerGivesDiscounts",
	1286: "thisVersionCannotBePriced",
	1287: "thereIsNoSuchItem",
	1288: "fromZeroToAmountItself",
	1289: "from0To10000",
	1290: "givePercentageOrAmount",
	1291: "givePercentageOrPrice",
	1292: "markupFrom0To1000",
	1293: "priceOfZeroOrMore",
	1294: "thereIsNoSuchCategory",
	1295: "atMostOneMarkupPerCategory",
	1296: "categoryStandsMoreThanOnce",
	1297: "marginsChangedMeanwhile",
	1298: "namePartner",
	1299: "youHaveNoRoleHere",
	1300: "partnerInline",
	1301: "onlyPartnerCanDoThis",
	1302: "quoteInline",
	1303: "pngOrJpegOfAt",
	1304: "tooLightContrastWithWhite",
	1305: "colourLike0e3c61",
	1306: "atMost80Services",
	1307: "serviceNoun",
	1308: "cartChangedMeanwhile",
	1309: "atMost80ItemsPer",
	1310: "from1To80Items",
	1311: "itemInline",
	1312: "thereIsNothingToLink",
	1313: "thisCustomerHasNoSuch",
	1314: "thereIsNoSuchProduct",
	1315: "calculationChangedSinceYouSaw",
	1316: "nameHashOfWhatYou",
	1317: "dateNotInFuture",
	1318: "thisServiceIsInCartAlready",
	1319: "atMost80ItemsAnd",
	1320: "cartIsEmpty",
	1321: "vatTreatmentOfThisCustomer",
	1322: "completeCustomersDetails",
	1323: "customerField.legalName",
	1324: "customerField.country",
	1325: "customerField.kvk",
	1326: "customerField.address",
	1327: "customerField.contact",
	1328: "customerField.smallBusiness",
	1329: "customerField.language",
	1330: "customerField.reference",
	1331: "customerField.site",
	1332: "customerField.siteContact",
	1333: "listed",
	1334: "yourAccountIsBlockedContact",
	1335: "serviceChangedSinceRequest",
	1336: "linkedServiceIsTerminated",
	1337: "iSignForCustomerAm",
	1338: "iActivateThisOrderFor",
	1339: "nameSha256OfDocument",
	1340: "confirmThatYouMaySign",
	1341: "enterYourName",
	1342: "enterYourPosition",
	1343: "thereIsNoOrderWithout",
	1344: "thisQuoteWasValidUntilUntil",
	1345: "thisQuoteIsOrderAlready",
	1346: "thisPartnerConfirmsOtherwise",
	1347: "thisIsNotDocumentOf",
	1348: "documentIsStillBeingDrawn",
	1349: "giveNameOrReference",
	1350: "customerChangedMeanwhile",
	1351: "partnerChangedMeanwhile",
	1352: "personChangedMeanwhile",
	1353: "giveAddressOfDelivery",
	1354: "whetherThisCanBeDelivered",
	1355: "thisCannotBeDeliveredAt",
	1356: "giveCurrentOperatorAndNumbers",
	1357: "promiseDocument",
	1358: "portingMandate",
	1359: "smallBusinessMustExpresslyAccept",
	1360: "numberPortIsInProgress",
	1361: "thisServiceIsBeingTerminated",
	1362: "thisServiceIsSuspended",
	1363: "thisServiceIsTerminated",
	1364: "orderOnThisServiceIs",
	1365: "thisProductIsAtEnd",
	1366: "thisServiceCannotBeUpgraded",
	1367: "onlyQuoteThatEndedWithout",
	1368: "thereIsNoSuchQuote",
	1369: "notPdf",
	1370: "quotaOfDayIsUsed",
	1371: "atMostCustomersPerDay",
	1372: "atMostCommentsPerDay",
	1373: "atMostMbPerDay",
	1374: "atMostMbPerQuote",
	1375: "atMostCartsAtOnce",
	1376: "atMost4Mb",
	1377: "seenInWhatWasAdded",
	1378: "finding.scripts",
	1379: "finding.actions",
	1380: "finding.embeddedFiles",
	1381: "finding.media",
	1382: "finding.encryption",
	1383: "finding.otherContent",
	1384: "finding.noEnd",
	1385: "finding.unread",
	1386: "sHA256InHex",
	1387: "base64",
	1388: "thisItemStandsMoreThanOnce",
	1389: "pieceOfEvidence",
	1390: "fromDayOfOrderUntil",
	1391: "containsControlCharacter",
	1392: "atMostCharacters",
	1393: "thisFieldIsRequired",
	1394: "postcodeLike1234Ab",
	1395: "countryCodeOfTwoLetters",
	1396: "telephoneNumberLike0201234567Or",
	1397: "eMailAddressLikeName",
	1398: "noValidVatIdOf",
	1399: "eightDigitsForDutchBusinesses",
	1400: "nameServiceOrItem",
	1401: "atMostFive",
	1402: "dateInThisCentury",
	1403: "from0To120Months",
	1404: "withModifyOnly",
	1405: "nameVersionOfServiceThat",
	1406: "nameServiceThatChanges",
	1407: "chooseProduct",
	1408: "chooseAddOrModify",
	1409: "unknownOption",
	1410: "unknownCharacteristic",
	1411: "tooManyCharacteristicsOrOptions",
	1412: "from0To1000",
	1413: "numberCannotBePorted",
	1414: "numberStandsTwice",
	1415: "numberIsInRequest",
	1416: "numberLike0201234567OrRange",
	1417: "atMostTwentyNumbersOr",
	1418: "choose1326Or52",
	1419: "theseNumbersAreForAccount",
	1420: "thisServiceNoLongerExists",
	1421: "thisProductCannotBeOrdered",
	1422: "thisServiceCannotMoveTo",
	1423: "serviceChangedSinceYouSawItLook",
	1424: "priceChangedSinceYouSaw",
	1425: "product",
	1426: "thereIsNoDocumentUntil",
	1427: "chooseAcknowledgedInprogressOrPartial",
	1428: "hashIsNotOfThis",
	1429: "thereIsNoSuchVersion",
	1430: "thereIsNewerVersionLatest",
	1431: "oneOrMoreChecksDid",
	1432: "contractingPartyChangedSinceRequest",
	1433: "thisCustomersCartIsNot",
	1434: "youMayNotDoThis",
	1435: "thisProductDoesNotCome",
	1436: "theseChangesTakeEffectAt",
	1437: "nothingChanges",
	1438: "thisCanBeDoneOn",
	1439: "thisCannotBeDoneInState",
	1440: "linksInCartOnly",
	1441: "amountsExcludeVatVatTreatment",
	1442: "vatReverseChargedToCustomer",
	1443: "thereIsCatalogueFromAlready",
	1444: "thereIsAnotherCatalogue",
	1445: "tooBusyAtMomentTry",
	1446: "thisIsTooMuchText",
	1447: "thisCursorIsNotOf",
	1448: "customerInline",
	1449: "person",
	1450: "thisRoleDoesNotDecide",
	1451: "orderInThisStateIs",
	1452: "thisIdempotencyKeyWasUsed",
	1453: "cartInline",
	1454: "versionOfQuote",
	1455: "document",
	1456: "orderInline",
	1457: "job",
	1458: "session",
	1459: "chooseAccountmanagerSalesmanagerOrEngineering",
	1460: "requestDidNotArriveIn",
	1461: "thisIsNotJsonLook",
	1462: "thisIsNotUtf8",
	1463: "atMostValues",
	1464: "nestedTooDeeply",
	1465: "thisFieldStandsMoreThan",
	1466: "thisParameterStandsMoreThan",
	1467: "thereIsNoSuchParameter",
	1468: "queryStringIsMalformed",
	1469: "wholeNumberFrom1To",
	1470: "chooseFrom",
	1471: "anotherVersionThanOneIn",
	1472: "send",
	1473: "object",
	1474: "withoutPricesWithForCustomer",
	1475: "atMost100Characters",
	1476: "anotherServiceThanOneIn",
	1477: "modifyOnly",
	1478: "list",
	1479: "dateLike20261117",
	1480: "nullCannotBeHereLeave",
	1481: "thereIsNoSuchField",
	1482: "wholeNumber",
	1483: "trueOrFalse",
	1484: "textInline",
	1485: "thisLinkHasExpired",
	1486: "thisLinkHasBeenRevoked",
	1487: "weDidNotMakeThis",
	1488: "thisLinkIsNotValid",
	1489: "itMayHaveBeenCut",
	1490: "thisLinkIsNotComplete",
	1491: "pleaseTryAgain",
	1492: "loginDidNotWork",
	1493: "loggingInIsNotPossible",
	1494: "nothingWasRecordedPleaseLog",
	1495: "youCannotLogInHere",
	1496: "youHaveNoAccessHere",
	1497: "thisFormDidNotCome",
	1498: "thisDoesNotExistOr",
	1499: "whatWaitsForYourDecision",
	1500: "pleaseTryAgainInMoment",
	1501: "somethingWentWrongTitle",
	1502: "requestWasAbandoned",
	1503: "oneMomentPlease",
	1504: "tooManyRequestsAtOnce",
	1505: "pleaseWaitMomentAndTry",
	1506: "nameVersionThatYouSaw",
	1507: "thisIsNotRight",
	1508: "thisMediaTypeCannotBe",
	1509: "tooMuchWasSent",
	1510: "whatYouSawChangedMeanwhile",
	1511: "thisCannotBeDoneNow",
	1512: "thisMethodCannotBeUsed",
	1513: "notFound",
	1514: "noAccessToThisPage",
	1515: "youAreNotLoggedIn",
	1516: "thisIsOurFaultPlease",
	1517: "atMostKb",
	1518: "nothingWasRecordedPleaseSend",
	1519: "nameOneEtagInQuotes",
	1520: "weakEtagMatchesNothing",
	1521: "nameInIfMatchEtag",
	1522: "onlyStarWithoutIfMatch",
	1523: "from1To255Visible",
	1524: "giveEveryRequestKeyOf",
	1525: "iAmMandatedByTo",
	1526: "itCannotGoInCart",
	1527: "recordIsDamaged",
	1528: "documentIsDamaged",
	1529: "auditHeading",
	1530: "auditIntro",
	1531: "internetAddress",
	1532: "checksumOfVersion",
	1533: "checksumOfHistory",
	1534: "sealKey",
	1535: "sealOfOnecentral",
	1536: "accountOf",
	1537: "downloadProof",
	1538: "bundleReadme",
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
	314:  "order text",
	316:  "state text",
	330:  "displayName text",
	382:  "netMRC money,nrc money",
	383:  "now percent",
	395:  "roles text",
	407:  "from date,until date",
	468:  "text text",
	470:  "showable text",
	499:  "quote text",
	505:  "done number,items text",
	506:  "n number",
	515:  "list text",
	520:  "who message",
	526:  "name text",
	528:  "name text,decidedAt moment",
	529:  "manualDiscountBasisPointsOver percent,role message",
	536:  "number text",
	538:  "name text",
	539:  "number text",
	540:  "number text",
	541:  "number text",
	542:  "number text",
	543:  "number text",
	544:  "number text",
	545:  "number text",
	546:  "number text",
	547:  "number text",
	548:  "number text",
	549:  "number text",
	563:  "message text",
	566:  "n number",
	567:  "hours number",
	571:  "text text",
	575:  "ordered number",
	577:  "lead text",
	580:  "conversion text",
	587:  "requested number,converted number",
	590:  "lead text,lead2 text",
	591:  "first text,last text,says text",
	625:  "service text",
	628:  "leadTimeBusinessDays number",
	640:  "n number",
	652:  "number text",
	664:  "refused number",
	667:  "n number",
	668:  "n number",
	669:  "n number",
	682:  "done number,len number",
	689:  "step number",
	690:  "low number,high number",
	691:  "label text",
	692:  "label text,min number,max number,label2 text",
	693:  "documentName message",
	694:  "name name",
	695:  "count message",
	696:  "max number",
	697:  "name text",
	699:  "list text",
	702:  "latest number",
	704:  "until text",
	706:  "order text",
	707:  "until text",
	711:  "name text,mail text",
	712:  "validUntil date",
	715:  "list text",
	720:  "number number",
	727:  "term message,ends date",
	742:  "remainingMonths number",
	751:  "term message,ends date,remaining text",
	770:  "name text,id text",
	773:  "name text,id text",
	782:  "changed number",
	783:  "added number",
	787:  "name text,at moment,reason text",
	811:  "quotes number,ordered number",
	812:  "discounted number,discount percent",
	815:  "n number",
	816:  "customer text,waiting text",
	817:  "validUntil date",
	819:  "validUntil date",
	822:  "list text",
	823:  "n number",
	824:  "n number",
	825:  "n number,numbers text",
	827:  "number number",
	835:  "name name",
	836:  "name name",
	838:  "amount difference,nrc money,effectiveDate date",
	843:  "measure text,before number,after number",
	844:  "option message",
	858:  "n text",
	859:  "effect text",
	860:  "had number",
	861:  "max text",
	862:  "remaining text",
	865:  "rest text",
	867:  "amount difference",
	873:  "months text,ends date",
	874:  "months text,ends date",
	884:  "check message",
	903:  "n number",
	912:  "price money",
	919:  "name text,until date",
	920:  "name text,until date",
	923:  "name text",
	932:  "day text,name text",
	936:  "conditions text",
	940:  "months number",
	943:  "what text,day date",
	950:  "party text",
	951:  "quote text,partner text",
	953:  "partner text",
	955:  "partner text",
	971:  "day text",
	972:  "day text",
	973:  "length text,ends date,term message",
	975:  "length text,ends date",
	976:  "number number,text text",
	980:  "int64 number",
	981:  "trimSpace text",
	983:  "short text",
	985:  "joined text",
	986:  "joined text",
	987:  "joined text,joined2 text",
	996:  "what text",
	997:  "partner text,what text",
	998:  "changed number",
	1000: "count number",
	1007: "customerName text,updatedAt moment,removedOn date",
	1009: "removedOn date,customerName text",
	1011: "number number,name text",
	1013: "reason text",
	1014: "position text,state message",
	1017: "day date",
	1018: "quote text,short text",
	1019: "at moment",
	1021: "name text",
	1023: "label text,by text",
	1027: "confirmed text",
	1029: "quote text,customer text,text text",
	1031: "order text,customer text",
	1036: "signer text,signerFunction text",
	1039: "order text,name text,customer text",
	1041: "order text,customer text",
	1042: "order text,customer text",
	1043: "order text,customer text",
	1044: "order text,customer text",
	1045: "order text,customer text,position text",
	1046: "order text,customer text",
	1047: "order text,customer text",
	1048: "order text,customer text,position text",
	1050: "order text,customer text",
	1051: "order text,customer text",
	1052: "order text,customer text,position text",
	1053: "order text,customer text",
	1061: "customer text,name text,name2 text,role message",
	1063: "quote text,customer text",
	1064: "name text,name2 text,customer text,on date,role message",
	1066: "quote text,customer text",
	1067: "name text,name2 text,customer text,on date",
	1069: "quote text,customer text",
	1071: "quote text,customer text",
	1075: "quote text,customer text",
	1077: "quote text,customer text",
	1078: "quote text,customer text",
	1080: "quote text,customer text",
	1082: "quote text,customer text,validUntil date",
	1084: "quote text,customer text",
	1092: "quote text,customer text,validUntil date",
	1094: "quote text,validUntil date,customer text",
	1095: "quote text,customer text",
	1097: "quote text,customer text",
	1099: "quote text,customer text",
	1101: "quote text,customer text",
	1104: "quote text,customer text,n number",
	1105: "n number",
	1106: "n number",
	1107: "n number",
	1108: "n number,quote text,customer text",
	1109: "quote text,customer text",
	1115: "name text,date date",
	1117: "n number",
	1121: "n number,numbers text",
	1122: "n number",
	1123: "name text",
	1153: "name name",
	1154: "max number",
	1161: "level text,n number",
	1162: "carts number,quotes number,orders number",
	1166: "n number",
	1186: "name text",
	1189: "name text",
	1190: "name text",
	1197: "name text",
	1204: "name text",
	1215: "n number",
	1227: "name text,n number",
	1241: "name text,at moment",
	1247: "field text,before text,after text",
	1303: "maxLogoSide number,text number",
	1322: "list message",
	1333: "first message,rest message",
	1344: "until date",
	1345: "order text",
	1346: "expected text",
	1357: "name message",
	1371: "n number",
	1372: "n number",
	1373: "mb number",
	1374: "mb number",
	1375: "n number",
	1377: "found text",
	1392: "longest number",
	1414: "number text",
	1415: "number text,quote text",
	1424: "netMRC money,netMRC2 money",
	1430: "latest text",
	1438: "earliest date",
	1443: "validFrom date",
	1444: "version text",
	1461: "offset number",
	1463: "n number",
	1469: "most number",
	1470: "of text",
	1472: "accepted text",
	1517: "kb number",
	1525: "customer text",
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
	312:  "Thank you, your order has been received",
	313:  "We keep you informed by e-mail. Here you can see at any time how it stands.",
	314:  "You find it as order {0}.",
	315:  "To the quote",
	316:  "State: {0}.",
	317:  "This quote cannot be ordered now",
	318:  "Item",
	319:  "Sign and order",
	320:  "Activate and order",
	321:  "What you order",
	322:  "Read the quote with its specification (PDF, in a new window)",
	323:  "Your confirmation",
	324:  "With the order we keep this name and position, your account, these statements, the time, your IP address and the SHA-256 of the PDF.",
	325:  "With the order we keep who you are, this statement, the time, your IP address and the SHA-256 of the PDF.",
	326:  "Customers",
	327:  "Nothing has been saved yet",
	328:  "Something in it changed since. If you save it now, there will be a second customer.",
	329:  "This form was saved before",
	330:  "Details of {0}",
	331:  "New customer",
	332:  "Search by name, reference, KvK number or town",
	333:  "No customer found with ",
	334:  "Show all customers",
	335:  "You have no customers yet. Add one to order something for it.",
	336:  "Your reference",
	337:  "Town",
	338:  "Details",
	339:  "incomplete",
	340:  "complete",
	341:  "Next",
	342:  "Your reference:",
	343:  "Still missing for a quote:",
	344:  "Complete the details",
	345:  "difference per month",
	346:  "The cart is empty. Choose a new service, or upgrade a service below.",
	347:  "This customer has no services yet.",
	348:  "Reference",
	349:  "Per month",
	350:  "See what you can upgrade",
	351:  "Quotes of this customer",
	352:  "Change the details",
	353:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	354:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	355:  "(optional)",
	356:  "Save",
	357:  "Cancel",
	358:  "Contact",
	359:  "Business address",
	360:  "VAT id",
	361:  "Business",
	362:  "Where we deliver by default. You can give another address per service.",
	363:  "Language of the quote",
	364:  "No",
	365:  "Yes",
	366:  "A small business signs a waiver for a term of more than 24 months.",
	367:  "Small business",
	368:  "Eight digits; Dutch businesses only.",
	369:  "KvK number",
	370:  "Legal name",
	371:  "Contact on site",
	372:  "Installation address",
	373:  "Postcode",
	374:  "House number",
	375:  "Street",
	376:  "E-mail",
	377:  "Telephone",
	378:  "Country",
	379:  "empty",
	380:  "Below is what you filled in. If you save that, it replaces what is there now:",
	381:  "This customer was changed meanwhile",
	382:  "{0} per month, {1} one-off",
	383:  "now {0}",
	384:  "Your decision as ",
	385:  "This cannot be approved now",
	386:  "Why is the VAT treatment in order?",
	387:  "Give a discount (optional)",
	388:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	389:  "Discount on the monthly price",
	390:  "Discount on the one-off charge",
	391:  "The same for all lines",
	392:  "Counts for every line where nothing is filled in below.",
	393:  "Show the new figures first",
	394:  "This is a preview; nothing has been saved yet.",
	395:  "With this discount these decide too: {0}.",
	396:  "With this discount nobody else decides.",
	397:  "Approve with this discount",
	398:  "Approve",
	399:  "Send the question",
	400:  "Your question to the partner",
	401:  "Return with a question",
	402:  "Decline for good",
	403:  "Reason for the partner",
	404:  "Decline",
	405:  "Unit",
	406:  "This page is not for you",
	407:  "{0} until {1}",
	408:  "Stand-in",
	409:  "Sign for the customer",
	410:  "Activate",
	411:  "Quote",
	412:  "Progress",
	413:  "Noted at the request",
	414:  "Who decides",
	415:  "Versions",
	416:  "History and comments",
	417:  "Add comment",
	418:  "Your comment was placed",
	419:  "Your comment; your account manager reads it too",
	420:  "Add a comment",
	421:  "Your answer",
	422:  "Answer; the request itself does not change",
	423:  "Send the answer",
	424:  "Does something have to change? Then revise the request in the cart.",
	425:  "Revise the request",
	426:  "Other actions",
	427:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	428:  "Revise the quote",
	429:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	430:  "Copy to the cart",
	431:  "Withdraw",
	432:  "Reason (optional)",
	433:  "Withdraw for good",
	434:  "Add a PDF signed elsewhere",
	435:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	436:  "Signed PDF, at most 4 MB",
	437:  "This file is larger than 4 MB.",
	438:  "Add the PDF",
	439:  "Quotes",
	440:  "Customer or number",
	441:  "All",
	442:  "State",
	443:  "Superseded",
	444:  "Expired",
	445:  "Withdrawn",
	446:  "Declined",
	447:  "Ordered",
	448:  "Approved",
	449:  "Question to you",
	450:  "Requested",
	451:  "We are reviewing the request",
	452:  "Ask again",
	453:  "Answer the question",
	454:  "Have it signed",
	455:  "Order",
	456:  "Follow the order",
	457:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	458:  "Quotes, the newest first; amounts without VAT",
	459:  "Valid until",
	460:  "Next step",
	461:  "Nothing found here yet; look further back.",
	462:  "Nothing found.",
	463:  "Show all",
	464:  "Open in a spreadsheet (CSV)",
	465:  "Choose a PDF.",
	466:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	467:  "This file is not a PDF.",
	468:  "The name of the file: {0}",
	469:  "Your account manager is told and will judge the document. Nothing was ordered.",
	470:  "Added: {0}",
	471:  "Something went wrong.",
	472:  "Log in",
	473:  "Your session has ended and nothing was saved yet. What you filled in is kept on this page: log in on a new tab, come back here and send the form again.",
	474:  "Log in on a new tab",
	475:  "Send the form again",
	476:  "Your session ends in five minutes",
	477:  "You have not used this page for a while. Stay logged in to go on.",
	478:  "Stay logged in",
	479:  "Please ask your administrator to give you access, and then log in again.",
	480:  "Your account has no role here yet",
	481:  "Not saved. Please open the page again and try once more.",
	482:  "The form is not complete",
	483:  "Try again",
	484:  "To the start page",
	485:  "To your work list",
	486:  "Additional discount",
	487:  "With this discount",
	488:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	489:  "At most 100%.",
	490:  "At most two decimals.",
	491:  "Welcome",
	492:  "Overview",
	493:  "With oneCentral for a decision",
	494:  "oneCentral has a question",
	495:  "Approved, waiting for a colleague to sign",
	496:  "Ready to sign",
	497:  "Approved, waiting for a colleague to activate",
	498:  "Ready to activate",
	499:  "becomes a new version of {0}",
	500:  "Kept until",
	501:  "Last changed",
	502:  "Open carts",
	503:  "Orders",
	504:  "Orders in progress",
	505:  "{0} of {1} delivered",
	506:  "{0, plural, one {{0} item} other {{0} items}}",
	507:  "Ordering at oneCentral",
	508:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	509:  "You cannot ask for quotes or order now. Please contact your account manager.",
	510:  "Your account is blocked",
	511:  "Upgrade a service",
	512:  "New service",
	513:  "Nothing is open. Choose a service to upgrade, or a new one.",
	514:  "Allowed",
	515:  " Alternative: {0}.",
	516:  "Can be allowed with a reason",
	517:  "For us to review",
	518:  "Must be resolved first",
	519:  "Note",
	520:  "Up to: {0}.",
	521:  "your account manager",
	522:  "no longer needed",
	523:  "returned",
	524:  "declined",
	525:  "approved",
	526:  "waits for {0}",
	527:  "waits for a decision",
	528:  " by {0}, {1}",
	529:  "Over {0} a {1} decides too.",
	530:  "not delivered",
	531:  "cancelled",
	532:  "delivered",
	533:  "Order released",
	534:  "Order details",
	535:  "Document signed elsewhere added",
	536:  "Document of version {0} made",
	537:  "Comment",
	538:  "Handed over to {0}",
	539:  "Version {0} superseded",
	540:  "Version {0} expired",
	541:  "Version {0} withdrawn",
	542:  "Version {0} returned with a question",
	543:  "Version {0} declined",
	544:  "Version {0} approved",
	545:  "Agreed to version {0}",
	546:  "Discount given: version {0}",
	547:  "Version {0} is being revised",
	548:  "Question answered with version {0}",
	549:  "Version {0} requested",
	550:  "Skip to content",
	551:  "Main menu",
	552:  "Log out",
	553:  "reference of this page",
	554:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	555:  "Log in and judge",
	556:  "Opening this page decides nothing yet.",
	557:  "Your decision is asked",
	558:  "The link was made for somebody else. What waits for your decision is in your work list.",
	559:  "This request does not wait for you",
	560:  "This version has been decided on already, or the request was withdrawn or has expired.",
	561:  "There is nothing left to decide",
	562:  "See the request",
	563:  "This version has been replaced. You can no longer decide on it. {0}",
	564:  "There is a newer version",
	565:  "To the newest version",
	566:  "{0, plural, one {{0} day} other {{0} days}}",
	567:  "{0, plural, one {{0} hour} other {{0} hours}}",
	568:  "less than an hour",
	569:  "In these weeks nothing was requested, decided or ordered.",
	570:  "You manage no partners, and stand in for nobody who does now.",
	571:  "{0} weeks",
	572:  "Numbers",
	573:  "To the numbers",
	574:  "There is no such period",
	575:  "excl. VAT; orders: {0}",
	576:  "Won per month",
	577:  "business days, median; 9 in 10 within {0}",
	578:  "From decision to order",
	579:  "From request to decision",
	580:  "of which ordered by now: {0}",
	581:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	582:  "Business days from decision to order",
	583:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	584:  "Business days from request to decision",
	585:  "The difference per month of the orders, excl. VAT.",
	586:  "Won per month, by week of the order",
	587:  "{0}, of which ordered {1}",
	588:  "Outlined: requested. Filled: of those ordered by now.",
	589:  "Requests per week",
	590:  "{0}, 9 in 10 within {1}",
	591:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	592:  "Together",
	593:  "Week, from Monday",
	594:  "To order, 90%",
	595:  "To order, median",
	596:  "To decision, 90%",
	597:  "To decision, median",
	598:  "Decided",
	599:  "Ordered by now",
	600:  "Period",
	601:  "By partner",
	602:  "By week",
	603:  "Download as CSV",
	604:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	605:  "won per month, euro excl. VAT",
	606:  "business days to order, 90%",
	607:  "business days to order, median",
	608:  "ordered",
	609:  "business days to decision, 90%",
	610:  "business days to decision, median",
	611:  "decided",
	612:  "of which ordered by now",
	613:  "requested",
	614:  "partner id",
	615:  "Your account manager releases the order. Until then you can cancel items yourself.",
	616:  "Waits for release",
	617:  "Delivered",
	618:  "waits for oneCentral",
	619:  "Released",
	620:  "Statement",
	621:  "On",
	622:  "Signed by",
	623:  "Activated by",
	624:  "Recorded by",
	625:  "Service {0}",
	626:  "Delivered on",
	627:  "Was planned for",
	628:  "{0, plural, one {{0} business day} other {{0} business days}}",
	629:  "Planned date",
	630:  "Specification in the quote",
	631:  "Confirmation",
	632:  "Quote ",
	633:  "Cancel this item",
	634:  "Reason",
	635:  "Cancel the item",
	636:  "Not delivered",
	637:  "Cancelled",
	638:  "Partly done",
	639:  "In progress",
	640:  "{0, plural, one {{0} open order} other {{0} open orders}}",
	641:  "There are no open orders.",
	642:  "Choose a partner to see the orders that are closed.",
	643:  "There are too many open orders to show them all; the latest are left out.",
	644:  "Late",
	645:  "At risk",
	646:  "On schedule",
	647:  "All open",
	648:  "Closed",
	649:  "Still to deliver",
	650:  "Customer, service or number",
	651:  "Schedule",
	652:  "Select line {0}",
	653:  "All lines that are not finished",
	654:  "With the selected lines",
	655:  "Release the order",
	656:  "Delivery can begin once the order is released. The partner can then no longer cancel lines itself.",
	657:  "Report as delivered",
	658:  "Report as not deliverable",
	659:  "Cancel",
	660:  "Why is this cancelled?",
	661:  "Why can this not be delivered?",
	662:  "The partner reads this reason.",
	663:  "Select at least one line.",
	664:  "{0, plural, one {{0} line was} other {{0} lines were}} not processed",
	665:  "The other selected lines were processed.",
	666:  "The order has been released. Thank you.",
	667:  "{0, plural, one {{0} line was} other {{0} lines were}} reported as delivered. Thank you.",
	668:  "{0, plural, one {{0} line was} other {{0} lines were}} reported as not deliverable. The partner is told.",
	669:  "{0, plural, one {{0} line was} other {{0} lines were}} cancelled. The partner is told.",
	670:  "Customer's contact",
	671:  "Failures",
	672:  "Nothing has failed: all mails were sent and all documents made.",
	673:  "This is being tried again now. If it fails again, it comes back here.",
	674:  "is also tried again by itself",
	675:  "is not tried again by itself",
	676:  "Technical cause",
	677:  "Document was not made",
	678:  "Mail was not delivered",
	679:  "Requests were not handed over",
	680:  "Quote was not erased",
	681:  "Ordered by",
	682:  "{0} of {1}",
	683:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	684:  "Orders, the newest first; amounts without VAT",
	685:  "Ordered on",
	686:  "Next date",
	687:  "This is where oneCentral's partners order.",
	688:  "engineering judges the design",
	689:  ", in steps of {0}",
	690:  "From {0} to {1}",
	691:  "{0}: at least that of what is linked to it.",
	692:  "{0}: {1} to {2} times {3}.",
	693:  "needs a document: {0}",
	694:  "not together with {0}",
	695:  "counts for all {0}",
	696:  "at most {0}",
	697:  "Reference of the {0}",
	698:  "none",
	699:  "Goes with one of: {0}.",
	700:  "in the cart",
	701:  "To this customer's cart",
	702:  "Only version {0} still counts.",
	703:  "You are looking at an earlier version",
	704:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	705:  "We have a question",
	706:  "This quote was ordered as order {0}.",
	707:  "Approved: you can order until {0}",
	708:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	709:  "We are reviewing your request",
	710:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	711:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your account manager at oneCentral, {0} ({1}), can arrange that you may sign.",
	712:  "by {0}",
	713:  "waits for your answer",
	714:  " and ",
	715:  "waits for {0}",
	716:  "Your answer to our question",
	717:  "For your customer, with prices (PDF)",
	718:  "For your customer, without prices (PDF)",
	719:  "The quote as a PDF",
	720:  "Version {0}",
	721:  "Please check these fields:",
	722:  "Not everything is right yet",
	723:  "Documents",
	724:  "Numbers",
	725:  "Note",
	726:  "Requested date",
	727:  "{0}, planned until {1}",
	728:  "Options: price each",
	729:  "different",
	730:  "the same",
	731:  "This choice",
	732:  "First choice",
	733:  "Comparison",
	734:  "yes",
	735:  "no",
	736:  "Give a reason to allow this.",
	737:  "Request",
	738:  "To your decision",
	739:  "Checks",
	740:  "VAT",
	741:  "Your comment; the partner reads it too",
	742:  "{0, plural, one {{0} month} other {{0} months}} left",
	743:  "runs on monthly",
	744:  "terminated",
	745:  "suspended",
	746:  "active",
	747:  "Contact",
	748:  "Address",
	749:  "Monthly price, excl. VAT",
	750:  "Identifier",
	751:  "{0}, until {1} ({2})",
	752:  "Product, identifier, reference or town",
	753:  "All customers",
	754:  "All products",
	755:  "Upgrade",
	756:  "Cannot be upgraded now",
	757:  "Can be upgraded now",
	758:  "All services",
	759:  "Apply filter",
	760:  "Tick services to change them together.",
	761:  "Tick all on this page",
	762:  "Options",
	763:  "Change the ticked services",
	764:  "More services",
	765:  "Nothing found yet. There are more services to search.",
	766:  "There is no service like that.",
	767:  "Show all services",
	768:  "Your customers have no services yet.",
	769:  "See the catalogue",
	770:  "Choose {0} {1}",
	771:  "Can be upgraded: ",
	772:  "Move to ",
	773:  "Change: {0} {1}",
	774:  "A change of this service is in the cart",
	775:  "Only a move is possible",
	776:  "This service cannot change now",
	777:  "See the open order",
	778:  "Change this service",
	779:  "Runs over",
	780:  "Configuration",
	781:  "Can be upgraded",
	782:  "{0, plural, one {{0} change} other {{0} changes}}",
	783:  "{0, plural, one {{0} new service} other {{0} new services}}",
	784:  "Answer to your question",
	785:  "Requested on",
	786:  "Requested by",
	787:  "VAT treatment allowed by {0}, {1}: {2}",
	788:  "To the new figures",
	789:  "Please see what this discount changes first, then approve.",
	790:  "Not saved yet",
	791:  "discount on the one-off charge",
	792:  "discount on the monthly price",
	793:  "Consent",
	794:  "Mandate",
	795:  "Position of the signatory",
	796:  "Name of the signatory",
	797:  "Answer",
	798:  "Signed PDF",
	799:  "Question",
	800:  "VAT check",
	801:  "The contracting party is established outside the EU.",
	802:  "No VAT identification number was given.",
	803:  "The VAT identification number is not valid: its form or check digits are wrong.",
	804:  "The tax rules of the catalogue ask for a review.",
	805:  "Why to review",
	806:  "not given",
	807:  "Background",
	808:  "Contract value (remaining term)",
	809:  "Other quotes of this partner",
	810:  "none",
	811:  "{0}, of which {1} ordered",
	812:  "; {0} with additional discount, highest {1}",
	813:  "Other quotes of this customer",
	814:  "This customer has no other quotes yet.",
	815:  "{0, plural, one {And {0} more quote.} other {And {0} more quotes.}}",
	816:  "Next request: {0} ({1} waiting for you)",
	817:  "This version was valid until {0}.",
	818:  "Returned with a question",
	819:  "The partner can order until {0}.",
	820:  "This version does not wait for you",
	821:  "You have approved this version",
	822:  "Still to be decided by: {0}.",
	823:  "Unchanged ({0})",
	824:  "{0, plural, one {Item} other {{0} items:}}",
	825:  "{0, plural, one {Item {1}: } other {Items {1}: }}",
	826:  "Details of the request",
	827:  "Item {0}: ",
	828:  "Work list",
	829:  "This is oneCentral's work list.",
	830:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	831:  "Nothing was put in the cart",
	832:  "Edit the change in the cart",
	833:  "A cart takes one change of a service. Change that one or take it out.",
	834:  "This service is in the cart already",
	835:  "Change: {0}",
	836:  "Keep {0}",
	837:  "This cannot be calculated yet",
	838:  "Difference per month {0}, one-off {1}, from {2}",
	839:  "No change to calculate",
	840:  "After this move there is less than now",
	841:  "Added to the cart",
	842:  "You can add more, or request the quote.",
	843:  "{0}: now {1}, then {2}",
	844:  "{0} does not move to the new product",
	845:  "This service cannot change now",
	846:  "What changes?",
	847:  "Taking numbers along",
	848:  "Save the change in the cart",
	849:  "Add to cart",
	850:  "Now and after the change",
	851:  "Choose what changes; here you see what it costs.",
	852:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	853:  "Monthly price by number",
	854:  "One number or range per line, as 0201234500-0201234599",
	855:  "Such as the customer's PO number",
	856:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	857:  "now",
	858:  "; now {0}",
	859:  "now on; without: {0}",
	860:  "; now {0}",
	861:  "At most {0}",
	862:  "Keep the current term: {0}",
	863:  "Numbers to take along",
	864:  "Current operator of the numbers",
	865:  "Reference of the document {0}",
	866:  "Reference of the porting mandate",
	867:  "{0} per month",
	868:  "same monthly price",
	869:  "on the chosen date",
	870:  "after the end of the term",
	871:  "on the first of a month",
	872:  "as soon as delivery is possible",
	873:  "stays: {0}, until {1}",
	874:  "new: {0}, until {1}",
	875:  "You have no open requests.",
	876:  "Nothing that waits for you passes this filter.",
	877:  "Routine requests",
	878:  "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.",
	879:  "There are no routine requests now.",
	880:  "Approve routine requests together",
	881:  "Approve the ticked requests",
	882:  "Tick at least one request.",
	883:  "Not decided yet. Please try again.",
	884:  "Not approved: {0}",
	885:  "Give an amount such as 1,234.56.",
	886:  "Choose one of the options.",
	887:  "Amount from, per month or one-off",
	888:  "Waiting",
	889:  "You decide as",
	890:  "7 days or longer",
	891:  "3 days or longer",
	892:  "1 day or longer",
	893:  " (agreed)",
	894:  " (not yet)",
	895:  "Filter",
	896:  "Show everything",
	897:  "You stand in for ",
	898:  "Waiting since",
	899:  "Also needed",
	900:  "nobody else",
	901:  "Open quotes",
	902:  "There are no open quotes that match.",
	903:  "{0, plural, one {And {0} more. Search or filter more precisely.} other {And {0} more. Search or filter more precisely.}}",
	904:  "comment without an answer",
	905:  "expires soon",
	906:  "waits for a decision",
	907:  "no response from the partner",
	908:  "Attention",
	909:  "What is at stake",
	910:  "Longest unchanged",
	911:  "Unchanged",
	912:  "{0} per month",
	913:  "Search by number, name, customer, site or partner",
	914:  "Search for 2 to 100 characters.",
	915:  "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.",
	916:  "This page is for account managers.",
	917:  "Quotes and orders",
	918:  "Comments without an answer",
	919:  "Today you stand in for {0}, until {1}.",
	920:  "Today {0} stands in for you, until {1}.",
	921:  "A colleague you choose here can decide on your partners' requests in that period.",
	922:  "You have set no stand-in.",
	923:  "Remove: {0}",
	924:  "Add a stand-in",
	925:  "Colleague",
	926:  "Choose an account manager",
	927:  "First day",
	928:  "Last day",
	929:  "Add",
	930:  "Total",
	931:  "Total of this quote",
	932:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	933:  "Term over 24 months",
	934:  "Remarks",
	935:  "Validity and conditions",
	936:  "This quote is subject to {0}.",
	937:  "Lead times are in business days and subject to availability at the site.",
	938:  "The contract value is the new monthly price over the (remaining) term.",
	939:  "After its term a service runs on monthly.",
	940:  "After its term a service runs on monthly, with a notice period of {0, plural, one {{0} month} other {{0} months}}.",
	941:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	942:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	943:  "{0} valid until the end of {1} (Dutch time).",
	944:  "This offer is",
	945:  "This quote is",
	946:  "The validity is set on approval.",
	947:  "Signature",
	948:  "Place and date",
	949:  "Position",
	950:  "On behalf of {0}",
	951:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	952:  "Agreed",
	953:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	954:  "Activation",
	955:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	956:  "For your information",
	957:  "Monthly price",
	958:  "ends",
	959:  "new",
	960:  "migration",
	961:  "New",
	962:  "Old",
	963:  "changed",
	964:  "unchanged",
	965:  "Specification",
	966:  "Site and contact",
	967:  "Delivery and term",
	968:  "Change",
	969:  "Migration",
	970:  "Linked to",
	971:  "{0} (end of the term)",
	972:  "{0} (start of the month)",
	973:  "{0}, runs until {1} ({2} remaining)",
	974:  "runs monthly",
	975:  "{0} from completion, planned until {1}",
	976:  "item {0}, {1}",
	977:  "Site",
	978:  "not tied to an address",
	979:  "Promised document",
	980:  "{0} more",
	981:  " and {0}",
	982:  "Open this quote in the partner portal",
	983:  "reference {0}",
	984:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	985:  "VAT id {0}",
	986:  "KvK (trade register) {0}",
	987:  "{0}, statutory seat {1}",
	988:  "Your partner",
	989:  "Customer site",
	990:  "Customer reference",
	991:  "Your VAT id",
	992:  "Your KvK number",
	993:  "Your supplier",
	994:  "Number",
	995:  "set on approval",
	996:  "We are pleased to offer you the following: {0}.",
	997:  "This document specifies what {0} has delivered for you: {1}.",
	998:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	999:  " (each)",
	1000: " ({0} each)",
	1001: "SLA (repair time, availability)",
	1002: "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	1003: "Open the cart",
	1004: "Will be removed on",
	1005: "Last changed by",
	1006: "Contents",
	1007: "The cart for {0} was last changed on {1} and will be removed on {2}.",
	1008: "Your cart is still open",
	1009: "Your cart will be removed on {0}, {1}",
	1010: "Effective date",
	1011: "item {0} ({1})",
	1012: "Explanation",
	1013: " ({0})",
	1014: "{0}: {1}",
	1015: "Progress of each item",
	1016: "In the cart",
	1017: "{0} (Dutch time)",
	1018: "Reference {0}, checksum {1}.",
	1019: "Moment: {0}.",
	1020: "Sent automatically by oneCentral.",
	1021: "Dear {0},",
	1022: "Hello,",
	1023: "{0} from {1}",
	1024: "Order state",
	1025: "Order",
	1026: "View the order",
	1027: "{0} on",
	1028: "Recorded by",
	1029: "Quote {0} for {1} was confirmed and ordered as order {2}.",
	1030: "The order was received",
	1031: "Order {0} received, {1}",
	1032: "The order was released for delivery.",
	1033: "Please release the order, so that delivery can begin. Until then the partner can cancel a line itself.",
	1034: "Your account manager releases the order for delivery. Until then you can cancel an item yourself.",
	1035: "Activated",
	1036: "{0}, {1}",
	1037: "Signed",
	1038: "Released on",
	1039: "Order {0} of {1} for {2} can be fulfilled.",
	1040: "The order was released for delivery",
	1041: "Order {0} released, {1}",
	1042: "Order {0} delivered, {1}",
	1043: "Delivery in order {0}, {1}",
	1044: "Order {0} for {1} was delivered.",
	1045: "In order {0} for {1}, {2} was delivered.",
	1046: "Cancellation in order {0}, {1}",
	1047: "Order {0} for {1} was cancelled.",
	1048: "In order {0} for {1}, {2} was cancelled.",
	1049: "The delivery failed",
	1050: "Delivery failed in order {0}, {1}",
	1051: "Order {0} for {1} could not be delivered.",
	1052: "In order {0} for {1}, {2} could not be delivered.",
	1053: "Order {0} for {1} is partly settled.",
	1054: "An existing service does not change and can be changed again.",
	1055: "Partner",
	1056: "The partner's answer to the question",
	1057: "One decision from your group is enough.",
	1058: "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	1059: "Review and decide",
	1060: "Decide before",
	1061: "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	1062: "Your approval is requested",
	1063: "Approval requested: {0}, {1}",
	1064: "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	1065: "Your decision is still needed",
	1066: "Reminder: {0} waits for your decision, {1}",
	1067: "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	1068: "Your decision as stand-in is requested",
	1069: "As stand-in: {0} waits for your decision, {1}",
	1070: "View the quote",
	1071: "Quote {0} for {1} waits for the partner's answer.",
	1072: "The request was returned with a question",
	1073: "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	1074: "Answer the question",
	1075: "Before quote {0} for {1} can be approved, your answer is needed.",
	1076: "There is a question about your request",
	1077: "Question about quote {0}, {1}",
	1078: "The request of quote {0} for {1} was declined.",
	1079: "The quote was declined",
	1080: "Quote {0} declined, {1}",
	1081: "You can copy the quote to a new request, which uses today's prices.",
	1082: "Quote {0} for {1} is approved and valid until the end of {2}.",
	1083: "The quote is approved",
	1084: "Quote {0} approved, {1}",
	1085: "How to order: check the PDF and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	1086: "How to order: check the PDF and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	1087: "The partner can now sign it for the customer.",
	1088: "The partner can now activate it.",
	1089: "Review and sign",
	1090: "Review and activate",
	1091: "If you do not want to order, you need not do anything.",
	1092: "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	1093: "The quote is about to expire",
	1094: "Quote {0} expires on {1}, {2}",
	1095: "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	1096: "The quote was withdrawn",
	1097: "Quote {0} withdrawn, {1}",
	1098: "Was valid until",
	1099: "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1100: "The quote has expired",
	1101: "Quote {0} expired, {1}",
	1102: "A comment does not change the quote.",
	1103: "Read and reply",
	1104: "Quote {0} for {1} has {2, plural, one {a new comment} other {{2} new comments}}.",
	1105: "{0, plural, one {Comment} other {Comments}}",
	1106: "{0, plural, one {{0} more comment is} other {{0} more comments are}} with the quote.",
	1107: "{0, plural, one {There is a new comment} other {There are {0} new comments}}",
	1108: "{0, plural, one {New comment} other {{0} new comments}} on quote {1}, {2}",
	1109: "Mail about {0} not delivered, {1}",
	1110: "View the details",
	1111: "Not delivered",
	1112: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1113: "A mail could not be delivered",
	1114: "Why your decision is needed",
	1115: "The customer waives the longest term for small businesses: {0}, {1}.",
	1116: " Alternative:",
	1117: "{0, plural, one {{0} item, price per month} other {{0} items, price per month}}",
	1118: "First period",
	1119: "To deliver",
	1120: "Specification, delivery and price of each item are in the quote.",
	1121: "{0, plural, one {, item {1}} other {, items {1}}}",
	1122: "And {0} more on the page.",
	1123: "Waived by {0}",
	1124: "To judge",
	1125: "What to look at",
	1126: "hours",
	1127: "h",
	1128: "Repair time",
	1129: "Level",
	1130: "Package",
	1131: "ampere",
	1132: "Power, at most in this space",
	1133: "Power",
	1134: "Space",
	1135: "GB storage",
	1136: "Storage",
	1137: "Storage (SSD)",
	1138: "GB memory",
	1139: "Memory",
	1140: "Size",
	1141: "seats",
	1142: "Seats",
	1143: "Seat type",
	1144: "numbers",
	1145: "channels",
	1146: "Voice channels",
	1147: "Data bundle",
	1148: "Throughput",
	1149: "Bandwidth",
	1150: "This product has no tiers.",
	1151: "This product has no such characteristic.",
	1152: "This product has no number of units.",
	1153: "Cannot be combined with {0}.",
	1154: "At most {0}.",
	1155: "This product has no such option.",
	1156: "Only an administrator can do this.",
	1157: "Change the account manager with its own command.",
	1158: "Choose nl or en.",
	1159: "Name the account manager.",
	1160: "There is no such level.",
	1161: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1162: "The kind cannot change while something is open: {0, plural, one {{0} cart} other {{0} carts}}, {1, plural, one {{1} quote} other {{1} quotes}} and {2, plural, one {{2} order} other {{2} orders}}.",
	1163: "Administration",
	1164: "Partners",
	1165: "Search by name, id, KvK number or mailbox",
	1166: "{0, plural, one {{0} partner} other {{0} partners}}",
	1167: "There are no partners yet.",
	1168: "Kind",
	1169: "Reseller",
	1170: "Solutions partner",
	1171: "Level",
	1172: "Account manager",
	1173: "Active",
	1174: "Blocked",
	1175: "New partner",
	1176: "Id",
	1177: "Letters, digits, - and _. It is how the login service's token names the partner; it cannot be changed later.",
	1178: "There is a partner with this id.",
	1179: "The kind can change only while no cart, quote or order is open.",
	1180: "Order mailbox",
	1181: "Gets all mails about this partner's quotes and orders.",
	1182: "Language",
	1183: "Release orders at once",
	1184: "Otherwise the account manager releases each order.",
	1185: "They stand on the quotes and orders of a solutions partner, which is the contracting party itself.",
	1186: "Details of {0}",
	1187: "This partner was changed meanwhile",
	1188: "Another account manager",
	1189: "Account manager of {0}",
	1190: "Now: {0}",
	1191: "New account manager",
	1192: "Open approvals",
	1193: "No request waits for the account manager.",
	1194: "These requests wait for the account manager. They go to the new one, who is mailed about them; the old links expire.",
	1195: "Change account manager",
	1196: "Brand",
	1197: "Brand of {0}",
	1198: "Documents are in oneCentral's style.",
	1199: "Preview: how a quote of this partner begins.",
	1200: "Colour",
	1201: "Such as #0e3c61; readable on white. Empty for oneCentral's colour.",
	1202: "Logo",
	1203: "PNG or JPEG of at most 1200 by 1200 pixels that fits in 16 kB as PNG. Choose nothing to keep the logo.",
	1204: "Logo of {0}",
	1205: "Remove the logo",
	1206: "Change brand",
	1207: "Block",
	1208: "A blocked partner can neither request quotes nor order. Orders under way go on.",
	1209: "Reason, for colleagues at oneCentral",
	1210: "Block the partner",
	1211: "Lift the block",
	1212: "This partner is blocked",
	1213: "People",
	1214: "Search by name, subject or mail address",
	1215: "{0, plural, one {{0} person} other {{0} people}}",
	1216: "There are no people yet.",
	1217: "New person",
	1218: "Person",
	1219: "Mail address",
	1220: "Roles",
	1221: "A role decides who gets mails and requests. What somebody may do is in the login service's token.",
	1222: "none",
	1223: "Subject",
	1224: "The sub of the login service's token; it cannot be changed later.",
	1225: "There is somebody with this subject.",
	1226: "This person was changed meanwhile",
	1227: "{0} is still the account manager of {1, plural, one {{1} partner} other {{1} partners}}. Give those another one first.",
	1228: "Account manager of",
	1229: "Access",
	1230: "None of the approval links that were mailed to this person works any more. The work list still does.",
	1231: "Revoke links",
	1232: "Logs the person out everywhere. Block the person at the login service first, or logging in again is possible.",
	1233: "Log out everywhere",
	1234: "Log out a partner's user",
	1235: "The links were revoked",
	1236: "The sessions were ended",
	1237: "Changes",
	1238: "What administrators changed, newest first.",
	1239: "Nothing was changed yet.",
	1240: "Who, or which partner or person",
	1241: "{0}, {1}",
	1242: "Partner",
	1243: "Person",
	1244: "Catalogue",
	1245: "Quote",
	1246: "Sessions of",
	1247: "{0}: {1} → {2}",
	1248: "Kind",
	1249: "Name",
	1250: "Legal name",
	1251: "KvK number",
	1252: "VAT id",
	1253: "Country",
	1254: "Address",
	1255: "Level",
	1256: "Account manager",
	1257: "Order mailbox",
	1258: "Language",
	1259: "Release orders at once",
	1260: "Blocked",
	1261: "Reason of the block",
	1262: "Colour",
	1263: "Logo",
	1264: "Mail address",
	1265: "Roles",
	1266: "Standing in",
	1267: "Links revoked",
	1268: "Catalogue version",
	1269: "Valid from",
	1270: "Status",
	1271: "Choose reseller or solutions.",
	1272: "Letters, digits, - and _.",
	1273: "This is no account manager.",
	1274: "Not a role of oneCentral.",
	1275: "Name the subject.",
	1276: "Only an account manager can do this.",
	1277: "Somebody else than yourself.",
	1278: "The last day must be on or after the first day.",
	1279: "At most twenty.",
	1280: "This has been decided already.",
	1281: "This version does not wait for you.",
	1282: "You have decided on this version already.",
	1283: "The requester does not decide.",
	1284: "Only the account manager can allow this.",
	1285: "Only the account manager gives discounts.",
	1286: "This version cannot be priced again.",
	1287: "There is no such item.",
	1288: "From zero to the amount itself.",
	1289: "From 0 to 10,000 basis points.",
	1290: "Give a percentage or an amount.",
	1291: "Give a markup or a price.",
	1292: "From 0 to 100,000 basis points (1,000%).",
	1293: "An amount of 0 or more.",
	1294: "There is no such category.",
	1295: "At most one markup per category.",
	1296: "This category stands more than once.",
	1297: "Your margins changed meanwhile. Look at them again.",
	1298: "Name a partner.",
	1299: "You have no role here.",
	1300: "partner",
	1301: "Only a partner can do this.",
	1302: "quote",
	1303: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1304: "Too light: the contrast with white is under 4.5 : 1.",
	1305: "A colour like #0E3C61.",
	1306: "At most 80 services.",
	1307: "service",
	1308: "The cart changed meanwhile.",
	1309: "At most 80 items per request.",
	1310: "From 1 to 80 items.",
	1311: "item",
	1312: "There is nothing to link to.",
	1313: "This customer has no such service.",
	1314: "There is no such product.",
	1315: "The calculation changed since you saw it; look at it again.",
	1316: "Name the hash of what you saw.",
	1317: "A date, not in the future.",
	1318: "This service is in the cart already.",
	1319: "At most 80 items and 80 distinct services per request.",
	1320: "The cart is empty.",
	1321: "The VAT treatment of this customer must be reviewed.",
	1322: "Complete the customer's details: {0}.",
	1323: "legal name",
	1324: "country",
	1325: "KvK number",
	1326: "business address",
	1327: "contact",
	1328: "whether it is a small business",
	1329: "language",
	1330: "reference",
	1331: "installation address",
	1332: "contact on site",
	1333: "{0}, {1}",
	1334: "Your account is blocked; contact your account manager.",
	1335: "The service changed since the request.",
	1336: "The linked service is terminated.",
	1337: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1338: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1339: "Name the SHA-256 of the document that is signed.",
	1340: "Confirm that you may sign for the customer.",
	1341: "Enter your name.",
	1342: "Enter your position.",
	1343: "Confirm that you agree.",
	1344: "This quote was valid until {0}.",
	1345: "This quote has already been ordered as order {0}.",
	1346: "This partner confirms otherwise: {0}.",
	1347: "This is not the document of this version.",
	1348: "The document is still being drawn; try again in a moment.",
	1349: "Give a name or a reference.",
	1350: "The customer changed meanwhile.",
	1351: "The partner changed meanwhile.",
	1352: "The entry of the directory changed meanwhile.",
	1353: "Give the address of delivery.",
	1354: "Whether this can be delivered at this address is not known yet.",
	1355: "This cannot be delivered at this address.",
	1356: "Give the current operator and the numbers.",
	1357: "Give the reference of the document: {0}.",
	1358: "porting mandate",
	1359: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1360: "A number port is in progress on this service.",
	1361: "This service is being terminated.",
	1362: "This service is suspended.",
	1363: "This service is terminated.",
	1364: "An order on this service is already open.",
	1365: "This product is no longer sold; move to another one.",
	1366: "This service cannot be upgraded.",
	1367: "Only a quote that ended without an order can be erased.",
	1368: "There is no such quote.",
	1369: "Not a PDF.",
	1370: "You have reached the maximum for today. Please try again tomorrow.",
	1371: "You can add at most {0} customers a day.",
	1372: "You can add at most {0} comments a day.",
	1373: "You can add at most {0} MB of documents a day.",
	1374: "You can add at most {0} MB of documents to a quote.",
	1375: "You can have at most {0} carts at once. Please empty another one first.",
	1376: "At most 4 MB.",
	1377: "Take care when you open what was added. Seen in it: {0}.",
	1378: "scripts",
	1379: "actions that start, send or open something",
	1380: "embedded files",
	1381: "sound or film",
	1382: "encryption",
	1383: "content that is no PDF",
	1384: "no end (it may be cut off)",
	1385: "parts that could not be looked into",
	1386: "A SHA-256 of 64 hexadecimal digits.",
	1387: "Base64, as in RFC 4648.",
	1388: "This item stands more than once.",
	1389: "piece of evidence",
	1390: "From the day of the order until today.",
	1391: "Contains a control character.",
	1392: "At most {0} characters.",
	1393: "This field is required.",
	1394: "A postcode like 1234 AB.",
	1395: "A country code of two letters (ISO 3166-1).",
	1396: "A telephone number like 0201234567 or +31201234567.",
	1397: "An e-mail address like name@company.nl.",
	1398: "No valid VAT id of this country.",
	1399: "Eight digits, for Dutch businesses only.",
	1400: "Name a service or an item.",
	1401: "At most five.",
	1402: "A date in this century.",
	1403: "From 0 to 120 months.",
	1404: "With modify only.",
	1405: "Name the version of the service that you saw.",
	1406: "Name the service that changes.",
	1407: "Choose a product.",
	1408: "Choose add or modify.",
	1409: "Unknown option.",
	1410: "Unknown characteristic.",
	1411: "Too many characteristics or options.",
	1412: "From 0 to 1,000,000.",
	1413: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1414: "The number or range {0} is ported more than once.",
	1415: "The number or range {0} is in request {1} already, which is still open.",
	1416: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1417: "At most twenty numbers or ranges.",
	1418: "Choose 13, 26 or 52 weeks.",
	1419: "These numbers are for account managers, sales managers and operations.",
	1420: "This service no longer exists.",
	1421: "This product cannot be ordered (any more).",
	1422: "This service cannot move to this product.",
	1423: "The service changed since you saw it; look at it again.",
	1424: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1425: "product",
	1426: "There is no document until the version is approved.",
	1427: "Choose acknowledged, inProgress or partial.",
	1428: "The hash is not of this version; look at it again.",
	1429: "There is no such version.",
	1430: "There is a newer version: {0}.",
	1431: "One or more checks did not pass.",
	1432: "The contracting party changed since the request; revise the quote to take that over.",
	1433: "This customer's cart is not empty.",
	1434: "You may not do this.",
	1435: "This product does not come with this term.",
	1436: "These changes take effect at different moments; ask for them apart.",
	1437: "Nothing changes.",
	1438: "This can be done on {0} at the earliest.",
	1439: "This cannot be done in the current state.",
	1440: "Links in a cart only.",
	1441: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1442: "VAT reverse charged to the customer.",
	1443: "There is a catalogue from {0} already.",
	1444: "There is another catalogue {0}.",
	1445: "Too busy at the moment; try again.",
	1446: "This is too much text together; divide it over more requests.",
	1447: "This cursor is not of this list.",
	1448: "customer",
	1449: "person",
	1450: "This role does not decide on quotes.",
	1451: "An order in this state is not open.",
	1452: "This Idempotency-Key was used for another request.",
	1453: "cart",
	1454: "version of the quote",
	1455: "document",
	1456: "order",
	1457: "job",
	1458: "session",
	1459: "Choose accountManager, salesManager or engineering.",
	1460: "The request did not arrive in full.",
	1461: "This is not JSON: look at byte {0}.",
	1462: "This is not UTF-8.",
	1463: "At most {0} values.",
	1464: "Nested too deeply.",
	1465: "This field stands more than once.",
	1466: "This parameter stands more than once.",
	1467: "There is no such parameter here.",
	1468: "The query string is malformed.",
	1469: "A whole number from 1 to {0}.",
	1470: "Choose from {0}.",
	1471: "Another version than the one in the path.",
	1472: "Send {0}.",
	1473: "an object",
	1474: "Without prices with for=customer only.",
	1475: "At most 100 characters.",
	1476: "Another service than the one in the path.",
	1477: "Modify only.",
	1478: "a list",
	1479: "A date like 2026-11-17.",
	1480: "A null cannot be here; leave the field out.",
	1481: "There is no such field here.",
	1482: "a whole number",
	1483: "true or false",
	1484: "a text",
	1485: "This link has expired",
	1486: "This link has been revoked",
	1487: "This link is invalid or has expired.",
	1488: "This link is not valid",
	1489: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1490: "This link is not complete",
	1491: "Please try again.",
	1492: "The login did not work",
	1493: "Logging in is not possible just now",
	1494: "Not saved. Please log in and try again.",
	1495: "You cannot log in here with this account.",
	1496: "You have no access here",
	1497: "This form did not come from our site",
	1498: "This does not exist, or is not for you.",
	1499: "What waits for your decision is in your work list.",
	1500: "Please try again in a moment.",
	1501: "Something went wrong",
	1502: "The request was abandoned",
	1503: "One moment please",
	1504: "Too many requests at once",
	1505: "Please wait a moment and try again.",
	1506: "Name the version that you saw",
	1507: "This is not right",
	1508: "This media type cannot be used here",
	1509: "Too much was sent",
	1510: "What you saw changed meanwhile",
	1511: "This cannot be done now",
	1512: "This method cannot be used here",
	1513: "Not found",
	1514: "You have no access to this page",
	1515: "You are not logged in",
	1516: "This is our fault. Please try again later.",
	1517: "At most {0} KB.",
	1518: "Not saved. Please send a shorter text or a smaller file.",
	1519: "Name one ETag, in quotes.",
	1520: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1521: "Name in If-Match the ETag of what you saw.",
	1522: "Only `*` can stand here, and only without If-Match.",
	1523: "From 1 to 255 visible ASCII characters.",
	1524: "Give every request a key of its own.",
	1525: "I am mandated by {0} to sign.",
	1526: "It cannot go in the cart like this; see the checks.",
	1527: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1528: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
	1529: "Proof of the confirmation",
	1530: "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.",
	1531: "IP address",
	1532: "Checksum of the agreed change (SHA-256)",
	1533: "Checksum of the history until then (SHA-256)",
	1534: "Key of the seal",
	1535: "Seal of oneCentral (Ed25519)",
	1536: "Account",
	1537: "Download the proof of this confirmation",
	1538: "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n",
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
	312:  "Bedankt, uw order is ontvangen",
	313:  "Wij houden u per e-mail op de hoogte. Hier ziet u op elk moment hoe het staat.",
	314:  "U vindt de bestelling terug als order {0}.",
	315:  "Naar de offerte",
	316:  "Status: {0}.",
	317:  "Deze offerte kan nu niet worden besteld",
	318:  "Regel",
	319:  "Ondertekenen en bestellen",
	320:  "Activeren en bestellen",
	321:  "Wat u bestelt",
	322:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	323:  "Uw bevestiging",
	324:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	325:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw IP-adres en de SHA-256 van de PDF.",
	326:  "Klanten",
	327:  "Nog niet opgeslagen",
	328:  "Daarna is er iets in veranderd. Slaat u het nu op, dan ontstaat er een tweede klant.",
	329:  "Dit formulier is al een keer opgeslagen",
	330:  "Gegevens van {0}",
	331:  "Nieuwe klant",
	332:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	333:  "Geen klant gevonden met ",
	334:  "Toon alle klanten",
	335:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	336:  "Uw referentie",
	337:  "Plaats",
	338:  "Gegevens",
	339:  "onvolledig",
	340:  "compleet",
	341:  "Volgende",
	342:  "Uw referentie:",
	343:  "Voor een offerte ontbreekt nog:",
	344:  "Gegevens aanvullen",
	345:  "verschil per maand",
	346:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	347:  "Deze klant heeft nog geen diensten.",
	348:  "Referentie",
	349:  "Per maand",
	350:  "Bekijk wat u kunt uitbreiden",
	351:  "Offertes van deze klant",
	352:  "Gegevens wijzigen",
	353:  "U kunt al opslaan met alleen een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	354:  "U kunt al opslaan met alleen een naam of referentie. Alles wat niet optioneel is, is nodig voordat u een offerte aanvraagt.",
	355:  "(optioneel)",
	356:  "Opslaan",
	357:  "Annuleren",
	358:  "Contactpersoon",
	359:  "Vestigingsadres",
	360:  "Btw-id",
	361:  "Onderneming",
	362:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	363:  "Taal van de offerte",
	364:  "Nee",
	365:  "Ja",
	366:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	367:  "Kleine onderneming",
	368:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	369:  "KvK-nummer",
	370:  "Statutaire naam",
	371:  "Contactpersoon op locatie",
	372:  "Installatieadres",
	373:  "Postcode",
	374:  "Huisnummer",
	375:  "Straat",
	376:  "E-mail",
	377:  "Telefoon",
	378:  "Land",
	379:  "leeg",
	380:  "Hieronder staat wat u invulde. Slaat u dat op, dan vervangt het wat er nu staat:",
	381:  "Deze klant is intussen gewijzigd",
	382:  "{0} per maand, {1} eenmalig",
	383:  "nu {0}",
	384:  "Uw besluit als ",
	385:  "Goedkeuren kan nu niet",
	386:  "Waarom is de btw-behandeling akkoord?",
	387:  "Korting geven (optioneel)",
	388:  "Per regel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 verwijdert de extra korting; leeg laat de korting ongewijzigd.",
	389:  "Korting op de maandprijs",
	390:  "Korting op eenmalig",
	391:  "Gelijk voor alle regels",
	392:  "Geldt voor elke regel waar hieronder niets is ingevuld.",
	393:  "Toon eerst de nieuwe cijfers",
	394:  "Dit is een voorbeeld; er is nog niets opgeslagen.",
	395:  "Met deze korting beslist ook: {0}.",
	396:  "Met deze korting beslist niemand anders.",
	397:  "Goedkeuren met deze korting",
	398:  "Goedkeuren",
	399:  "Vraag versturen",
	400:  "Uw vraag aan de partner",
	401:  "Terugsturen met een vraag",
	402:  "Definitief afwijzen",
	403:  "Reden voor de partner",
	404:  "Afwijzen",
	405:  "Eenheid",
	406:  "Deze pagina is niet voor u",
	407:  "{0} tot en met {1}",
	408:  "Vervanging",
	409:  "Ondertekenen namens de klant",
	410:  "Activeren",
	411:  "Offerte",
	412:  "Voortgang",
	413:  "Opgemerkt bij de aanvraag",
	414:  "Wie beslist",
	415:  "Versies",
	416:  "Geschiedenis en opmerkingen",
	417:  "Opmerking plaatsen",
	418:  "Uw opmerking is geplaatst",
	419:  "Uw opmerking; uw accountmanager leest deze ook",
	420:  "Opmerking toevoegen",
	421:  "Uw antwoord",
	422:  "Antwoord; de aanvraag zelf verandert niet",
	423:  "Antwoord versturen",
	424:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	425:  "Aanvraag aanpassen",
	426:  "Andere acties",
	427:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	428:  "Offerte aanpassen",
	429:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	430:  "Kopiëren naar de winkelwagen",
	431:  "Intrekken",
	432:  "Reden (optioneel)",
	433:  "Definitief intrekken",
	434:  "Elders ondertekende PDF toevoegen",
	435:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	436:  "Ondertekende PDF, ten hoogste 4 MB",
	437:  "Dit bestand is groter dan 4 MB.",
	438:  "PDF toevoegen",
	439:  "Offertes",
	440:  "Klant of nummer",
	441:  "Alle",
	442:  "Status",
	443:  "Vervangen",
	444:  "Verlopen",
	445:  "Ingetrokken",
	446:  "Afgewezen",
	447:  "Besteld",
	448:  "Goedgekeurd",
	449:  "Vraag aan u",
	450:  "Aangevraagd",
	451:  "Wij beoordelen de aanvraag",
	452:  "Opnieuw aanvragen",
	453:  "Vraag beantwoorden",
	454:  "Laten ondertekenen",
	455:  "Bestellen",
	456:  "Order volgen",
	457:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	458:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	459:  "Geldig t/m",
	460:  "Volgende stap",
	461:  "Hier nog niets gevonden; zoek verder terug.",
	462:  "Niets gevonden.",
	463:  "Toon alles",
	464:  "Openen in een spreadsheet (CSV)",
	465:  "Kies een PDF.",
	466:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	467:  "Dit bestand is geen PDF.",
	468:  "De naam van het bestand: {0}",
	469:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	470:  "Toegevoegd: {0}",
	471:  "Er ging iets mis.",
	472:  "Inloggen",
	473:  "Uw sessie is verlopen en er is nog niets opgeslagen. Wat u hebt ingevuld, is op deze pagina bewaard: log in op een nieuw tabblad, kom hier terug en verstuur het formulier opnieuw.",
	474:  "Inloggen op een nieuw tabblad",
	475:  "Formulier opnieuw versturen",
	476:  "Uw sessie eindigt over vijf minuten",
	477:  "U hebt deze pagina een tijd niet gebruikt. Blijf ingelogd om verder te gaan.",
	478:  "Ingelogd blijven",
	479:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	480:  "Uw account heeft hier nog geen rol",
	481:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	482:  "Het formulier is niet compleet",
	483:  "Opnieuw proberen",
	484:  "Naar het begin",
	485:  "Naar uw werklijst",
	486:  "Extra korting",
	487:  "Met deze korting",
	488:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	489:  "Ten hoogste 100%.",
	490:  "Ten hoogste twee cijfers achter de komma.",
	491:  "Welkom",
	492:  "Overzicht",
	493:  "Bij oneCentral ter beoordeling",
	494:  "oneCentral heeft een vraag",
	495:  "Goedgekeurd, wacht op ondertekening door een collega",
	496:  "Klaar om te ondertekenen",
	497:  "Goedgekeurd, wacht op activering door een collega",
	498:  "Klaar om te activeren",
	499:  "wordt een nieuwe versie van {0}",
	500:  "Blijft staan tot",
	501:  "Laatst gewijzigd",
	502:  "Open winkelwagens",
	503:  "Orders",
	504:  "Lopende orders",
	505:  "{0} van {1} geleverd",
	506:  "{0, plural, one {{0} regel} other {{0} regels}}",
	507:  "Bestellen bij oneCentral",
	508:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	509:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	510:  "Uw account is geblokkeerd",
	511:  "Dienst uitbreiden",
	512:  "Nieuwe dienst",
	513:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	514:  "Toegestaan",
	515:  " Alternatief: {0}.",
	516:  "Met motivering toe te staan",
	517:  "Bekijken wij",
	518:  "Moet eerst worden opgelost",
	519:  "Let op",
	520:  "Aan zet: {0}.",
	521:  "uw accountmanager",
	522:  "niet meer nodig",
	523:  "teruggestuurd",
	524:  "afgewezen",
	525:  "goedgekeurd",
	526:  "wacht op {0}",
	527:  "wacht op besluit",
	528:  " door {0}, {1}",
	529:  "Boven {0} beslist ook een {1}.",
	530:  "niet geleverd",
	531:  "geannuleerd",
	532:  "opgeleverd",
	533:  "Order vrijgegeven",
	534:  "Ordergegevens",
	535:  "Elders ondertekend document toegevoegd",
	536:  "Document van versie {0} gemaakt",
	537:  "Opmerking",
	538:  "Overgedragen aan {0}",
	539:  "Versie {0} vervangen",
	540:  "Versie {0} verlopen",
	541:  "Versie {0} ingetrokken",
	542:  "Versie {0} teruggestuurd met een vraag",
	543:  "Versie {0} afgewezen",
	544:  "Versie {0} goedgekeurd",
	545:  "Akkoord met versie {0}",
	546:  "Korting gegeven: versie {0}",
	547:  "Versie {0} wordt aangepast",
	548:  "Vraag beantwoord met versie {0}",
	549:  "Versie {0} aangevraagd",
	550:  "Naar de inhoud",
	551:  "Hoofdmenu",
	552:  "Uitloggen",
	553:  "kenmerk van deze pagina",
	554:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	555:  "Inloggen en beoordelen",
	556:  "Door deze pagina te openen beslist u nog niets.",
	557:  "Uw besluit wordt gevraagd",
	558:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	559:  "Deze aanvraag wacht niet op u",
	560:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	561:  "Hierover valt niets meer te beslissen",
	562:  "Bekijk de aanvraag",
	563:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	564:  "Er is een nieuwere versie",
	565:  "Naar de nieuwste versie",
	566:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	567:  "{0, plural, one {{0} uur} other {{0} uur}}",
	568:  "minder dan een uur",
	569:  "In deze weken is niets aangevraagd, besloten of besteld.",
	570:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	571:  "{0} weken",
	572:  "Cijfers",
	573:  "Naar de cijfers",
	574:  "Deze periode is er niet",
	575:  "excl. btw; orders: {0}",
	576:  "Gewonnen per maand",
	577:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	578:  "Van besluit tot order",
	579:  "Van aanvraag tot besluit",
	580:  "waarvan nu besteld: {0}",
	581:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	582:  "Werkdagen van besluit tot order",
	583:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	584:  "Werkdagen van aanvraag tot besluit",
	585:  "Het verschil per maand van de orders, excl. btw.",
	586:  "Gewonnen per maand, per week van de order",
	587:  "{0}, waarvan besteld {1}",
	588:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	589:  "Aanvragen per week",
	590:  "{0}, 9 van de 10 binnen {1}",
	591:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	592:  "Samen",
	593:  "Week, vanaf maandag",
	594:  "Tot order, 90%",
	595:  "Tot order, mediaan",
	596:  "Tot besluit, 90%",
	597:  "Tot besluit, mediaan",
	598:  "Besloten",
	599:  "Nu besteld",
	600:  "Periode",
	601:  "Per partner",
	602:  "Per week",
	603:  "Download als CSV",
	604:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	605:  "gewonnen per maand, euro excl. btw",
	606:  "werkdagen tot order, 90%",
	607:  "werkdagen tot order, mediaan",
	608:  "besteld",
	609:  "werkdagen tot besluit, 90%",
	610:  "werkdagen tot besluit, mediaan",
	611:  "besloten",
	612:  "waarvan nu besteld",
	613:  "aangevraagd",
	614:  "partnernummer",
	615:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	616:  "Wacht op vrijgave",
	617:  "Opgeleverd",
	618:  "wacht op oneCentral",
	619:  "Vrijgegeven",
	620:  "Verklaring",
	621:  "Op",
	622:  "Ondertekend door",
	623:  "Geactiveerd door",
	624:  "Vastgelegd door",
	625:  "Dienst {0}",
	626:  "Opgeleverd op",
	627:  "Gepland was",
	628:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	629:  "Geplande datum",
	630:  "Specificatie in de offerte",
	631:  "Bevestiging",
	632:  "Offerte ",
	633:  "Deze regel annuleren",
	634:  "Reden",
	635:  "Regel annuleren",
	636:  "Niet geleverd",
	637:  "Geannuleerd",
	638:  "Deels klaar",
	639:  "In uitvoering",
	640:  "{0, plural, one {{0} openstaande order} other {{0} openstaande orders}}",
	641:  "Er zijn geen openstaande orders.",
	642:  "Kies een partner om de afgeronde orders te bekijken.",
	643:  "Er zijn te veel openstaande orders om alle te tonen; de laatst bestelde ontbreken.",
	644:  "Te laat",
	645:  "Krap",
	646:  "Op schema",
	647:  "Alle openstaande",
	648:  "Afgerond",
	649:  "Nog te leveren",
	650:  "Klant, dienst of nummer",
	651:  "Planning",
	652:  "Regel {0} kiezen",
	653:  "Alle regels die nog niet zijn afgerond",
	654:  "Met de gekozen regels",
	655:  "Order vrijgeven",
	656:  "Na het vrijgeven kan de levering beginnen. De partner kan regels daarna niet meer zelf annuleren.",
	657:  "Als opgeleverd melden",
	658:  "Als niet leverbaar melden",
	659:  "Annuleren",
	660:  "Waarom wordt dit geannuleerd?",
	661:  "Waarom kan dit niet worden geleverd?",
	662:  "De partner leest deze reden.",
	663:  "Kies ten minste één regel.",
	664:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} niet verwerkt",
	665:  "De andere gekozen regels zijn wel verwerkt.",
	666:  "De order is vrijgegeven. Dank u wel.",
	667:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} als opgeleverd gemeld. Dank u wel.",
	668:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} als niet leverbaar gemeld. De partner krijgt bericht.",
	669:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} geannuleerd. De partner krijgt bericht.",
	670:  "Contactpersoon van de klant",
	671:  "Storingen",
	672:  "Er is niets mislukt: alle e-mails zijn verzonden en alle documenten gemaakt.",
	673:  "Dit wordt nu opnieuw geprobeerd. Lukt het weer niet, dan komt het hier terug.",
	674:  "wordt ook vanzelf opnieuw geprobeerd",
	675:  "wordt niet vanzelf opnieuw geprobeerd",
	676:  "Technische oorzaak",
	677:  "Document is niet gemaakt",
	678:  "E-mail is niet bezorgd",
	679:  "Aanvragen zijn niet overgedragen",
	680:  "Offerte is niet verwijderd",
	681:  "Besteld door",
	682:  "{0} van {1}",
	683:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	684:  "Orders, de nieuwste eerst; bedragen zonder btw",
	685:  "Besteld op",
	686:  "Eerstvolgende datum",
	687:  "Hier bestellen de partners van oneCentral.",
	688:  "engineering beoordeelt het ontwerp",
	689:  ", in stappen van {0}",
	690:  "Van {0} tot en met {1}",
	691:  "{0}: ten minste die van wat eraan gekoppeld is.",
	692:  "{0}: {1} tot {2} keer {3}.",
	693:  "vraagt een document: {0}",
	694:  "niet samen met {0}",
	695:  "geldt voor alle {0}",
	696:  "ten hoogste {0}",
	697:  "Kenmerk van de {0}",
	698:  "geen",
	699:  "Hoort bij een van: {0}.",
	700:  "in de winkelwagen",
	701:  "Naar de winkelwagen van deze klant",
	702:  "Alleen versie {0} geldt nog.",
	703:  "U bekijkt een eerdere versie",
	704:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	705:  "Wij hebben een vraag",
	706:  "Deze offerte is besteld als order {0}.",
	707:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	708:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	709:  "Wij beoordelen uw aanvraag",
	710:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	711:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? Uw accountmanager bij oneCentral, {0} ({1}), regelt die bevoegdheid.",
	712:  "uiterlijk {0}",
	713:  "wacht op uw antwoord",
	714:  " en ",
	715:  "wacht op {0}",
	716:  "Uw antwoord op onze vraag",
	717:  "Voor uw klant, met prijzen (PDF)",
	718:  "Voor uw klant, zonder prijzen (PDF)",
	719:  "De offerte als PDF",
	720:  "Versie {0}",
	721:  "Controleer deze velden:",
	722:  "Nog niet alles klopt",
	723:  "Documenten",
	724:  "Nummers",
	725:  "Opmerking",
	726:  "Gewenste datum",
	727:  "{0}, gepland tot en met {1}",
	728:  "Opties: prijs per stuk",
	729:  "anders",
	730:  "gelijk",
	731:  "Deze keuze",
	732:  "Eerste keuze",
	733:  "Vergelijking",
	734:  "ja",
	735:  "nee",
	736:  "Geef een reden om dit toe te staan.",
	737:  "Aanvraag",
	738:  "Naar uw besluit",
	739:  "Controles",
	740:  "Btw",
	741:  "Uw opmerking; de partner leest deze ook",
	742:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	743:  "loopt per maand door",
	744:  "beëindigd",
	745:  "geblokkeerd",
	746:  "actief",
	747:  "Contact",
	748:  "Adres",
	749:  "Maandprijs, excl. btw",
	750:  "Kenmerk",
	751:  "{0}, t/m {1} ({2})",
	752:  "Product, kenmerk, referentie of plaats",
	753:  "Alle klanten",
	754:  "Alle producten",
	755:  "Uitbreiden",
	756:  "Nu niet uit te breiden",
	757:  "Nu uit te breiden",
	758:  "Alle diensten",
	759:  "Filter toepassen",
	760:  "Vink diensten aan om ze samen te wijzigen.",
	761:  "Alles op deze pagina aanvinken",
	762:  "Mogelijkheden",
	763:  "Aangevinkte diensten wijzigen",
	764:  "Volgende diensten",
	765:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	766:  "Er is geen dienst die hieraan voldoet.",
	767:  "Toon alle diensten",
	768:  "Uw klanten hebben nog geen diensten.",
	769:  "Bekijk het aanbod",
	770:  "Kies {0} {1}",
	771:  "Uit te breiden: ",
	772:  "Overstappen op ",
	773:  "Wijzigen: {0} {1}",
	774:  "Een wijziging van deze dienst staat in de winkelwagen",
	775:  "Alleen overstappen kan nog",
	776:  "Wijzigen kan nu niet",
	777:  "Bekijk de lopende order",
	778:  "Deze dienst wijzigen",
	779:  "Loopt over",
	780:  "Configuratie",
	781:  "Uit te breiden",
	782:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	783:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	784:  "Antwoord op uw vraag",
	785:  "Aangevraagd op",
	786:  "Aangevraagd door",
	787:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	788:  "Naar de nieuwe cijfers",
	789:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	790:  "Nog niet opgeslagen",
	791:  "korting op eenmalig",
	792:  "korting op de maandprijs",
	793:  "Akkoord",
	794:  "Machtiging",
	795:  "Functie ondertekenaar",
	796:  "Naam ondertekenaar",
	797:  "Antwoord",
	798:  "Ondertekende PDF",
	799:  "Vraag",
	800:  "Btw-controle",
	801:  "De contractpartij is buiten de EU gevestigd.",
	802:  "Er is geen btw-id opgegeven.",
	803:  "Het btw-id is niet geldig: vorm of controlecijfers kloppen niet.",
	804:  "De belastingregels van de catalogus vragen een beoordeling.",
	805:  "Waarom te beoordelen",
	806:  "niet opgegeven",
	807:  "Achtergrond",
	808:  "Contractwaarde (resterende looptijd)",
	809:  "Andere offertes van deze partner",
	810:  "geen",
	811:  "{0}, waarvan {1} besteld",
	812:  "; {0} met extra korting, hoogste {1}",
	813:  "Andere offertes van deze klant",
	814:  "Deze klant heeft nog geen andere offertes.",
	815:  "{0, plural, one {En nog {0} offerte.} other {En nog {0} offertes.}}",
	816:  "Volgende aanvraag: {0} ({1} wacht op u)",
	817:  "Deze versie was geldig tot en met {0}.",
	818:  "Teruggestuurd met een vraag",
	819:  "De partner kan bestellen tot en met {0}.",
	820:  "Deze versie wacht niet op u",
	821:  "U hebt deze versie goedgekeurd",
	822:  "Nog te beslissen door: {0}.",
	823:  "Ongewijzigd ({0})",
	824:  "{0, plural, one {Regel} other {{0} regels:}}",
	825:  "{0, plural, one {Regel {1}: } other {Regels {1}: }}",
	826:  "Gegevens van de aanvraag",
	827:  "Regel {0}: ",
	828:  "Werklijst",
	829:  "Dit is de werklijst van oneCentral.",
	830:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	831:  "Er is niets in de winkelwagen gelegd",
	832:  "De wijziging in de winkelwagen aanpassen",
	833:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	834:  "Deze dienst staat al in de winkelwagen",
	835:  "Wijzigen: {0}",
	836:  "{0} behouden",
	837:  "Dit is nog niet te berekenen",
	838:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	839:  "Geen wijziging om te berekenen",
	840:  "Na deze overstap is er minder dan nu",
	841:  "Toegevoegd aan de winkelwagen",
	842:  "U kunt nog meer toevoegen, of de offerte aanvragen.",
	843:  "{0}: nu {1}, straks {2}",
	844:  "{0} gaat niet mee naar het nieuwe product",
	845:  "Deze dienst kan nu niet wijzigen",
	846:  "Wat verandert er?",
	847:  "Nummers meenemen",
	848:  "Wijziging in de winkelwagen opslaan",
	849:  "In de winkelwagen",
	850:  "Huidig en nieuw",
	851:  "Kies wat er verandert; hier ziet u wat het kost.",
	852:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	853:  "Maandprijs per aantal",
	854:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	855:  "Bijvoorbeeld het inkoopnummer van de klant",
	856:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	857:  "nu",
	858:  "; nu {0}",
	859:  "nu aan; zonder: {0}",
	860:  "; nu {0}",
	861:  "Ten hoogste {0}",
	862:  "Huidige looptijd behouden: {0}",
	863:  "Nummers die meegaan",
	864:  "Huidige aanbieder van de nummers",
	865:  "Kenmerk van het document {0}",
	866:  "Kenmerk van de portingmachtiging",
	867:  "{0} per maand",
	868:  "zelfde maandprijs",
	869:  "op de gekozen datum",
	870:  "na afloop van de looptijd",
	871:  "per de eerste van een maand",
	872:  "zodra levering mogelijk is",
	873:  "blijft: {0}, t/m {1}",
	874:  "nieuw: {0}, t/m {1}",
	875:  "U hebt geen openstaande aanvragen.",
	876:  "Niets van wat op u wacht, past bij dit filter.",
	877:  "Routineaanvragen",
	878:  "Alleen de vaste beoordeling is nodig: geen andere regel geldt, er is geen controle open en er is niets te lezen of te beantwoorden. Elke aanvraag wordt apart goedgekeurd, zoals hier getoond.",
	879:  "Er zijn nu geen routineaanvragen.",
	880:  "Routineaanvragen samen goedkeuren",
	881:  "Aangevinkte aanvragen goedkeuren",
	882:  "Vink ten minste één aanvraag aan.",
	883:  "Nog niet besloten. Probeer het opnieuw.",
	884:  "Niet goedgekeurd: {0}",
	885:  "Geef een bedrag als 1.234,56.",
	886:  "Kies een van de mogelijkheden.",
	887:  "Bedrag vanaf, per maand of eenmalig",
	888:  "Wacht",
	889:  "U beslist als",
	890:  "7 dagen of langer",
	891:  "3 dagen of langer",
	892:  "1 dag of langer",
	893:  " (akkoord)",
	894:  " (nog niet)",
	895:  "Filteren",
	896:  "Toon alles",
	897:  "U vervangt ",
	898:  "Wacht sinds",
	899:  "Ook nodig",
	900:  "niemand anders",
	901:  "Lopende offertes",
	902:  "Er zijn geen lopende offertes die hierbij passen.",
	903:  "{0, plural, one {En nog {0}. Zoek of filter preciezer.} other {En nog {0}. Zoek of filter preciezer.}}",
	904:  "opmerking zonder antwoord",
	905:  "verloopt binnenkort",
	906:  "wacht op een besluit",
	907:  "geen reactie van de partner",
	908:  "Aandacht",
	909:  "Wat er openstaat",
	910:  "Langst ongewijzigd",
	911:  "Ongewijzigd",
	912:  "{0} per maand",
	913:  "Zoek op nummer, naam, klant, locatie of partner",
	914:  "Zoek op 2 tot en met 100 tekens.",
	915:  "Niet alles is doorzocht: van elke partner alleen het nieuwste. Kies een partner, of zoek op het hele nummer.",
	916:  "Deze pagina is voor accountmanagers.",
	917:  "Offertes en orders",
	918:  "Opmerkingen zonder antwoord",
	919:  "U vervangt vandaag {0}, tot en met {1}.",
	920:  "U wordt vandaag vervangen door {0}, tot en met {1}.",
	921:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	922:  "U hebt geen vervanging ingesteld.",
	923:  "Verwijderen: {0}",
	924:  "Vervanging toevoegen",
	925:  "Collega",
	926:  "Kies een accountmanager",
	927:  "Eerste dag",
	928:  "Laatste dag",
	929:  "Toevoegen",
	930:  "Totaal",
	931:  "Totaal van deze offerte",
	932:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	933:  "Looptijd langer dan 24 maanden",
	934:  "Opmerkingen",
	935:  "Geldigheid en voorwaarden",
	936:  "Op deze offerte zijn van toepassing {0}.",
	937:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	938:  "De contractwaarde is de nieuwe maandprijs over de (resterende) looptijd.",
	939:  "Na de looptijd loopt een dienst per maand door.",
	940:  "Na de looptijd loopt een dienst per maand door, met een opzegtermijn van {0, plural, one {{0} maand} other {{0} maanden}}.",
	941:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	942:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	943:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	944:  "Dit aanbod is",
	945:  "Deze offerte is",
	946:  "De geldigheid wordt bij goedkeuring bepaald.",
	947:  "Handtekening",
	948:  "Plaats en datum",
	949:  "Functie",
	950:  "Namens {0}",
	951:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	952:  "Voor akkoord",
	953:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	954:  "Activering",
	955:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	956:  "Ter informatie",
	957:  "Maandprijs",
	958:  "vervalt",
	959:  "nieuw",
	960:  "overstap",
	961:  "Nieuw",
	962:  "Oud",
	963:  "gewijzigd",
	964:  "ongewijzigd",
	965:  "Specificatie",
	966:  "Locatie en contact",
	967:  "Levering en looptijd",
	968:  "Wijziging",
	969:  "Overstap",
	970:  "Gekoppeld aan",
	971:  "{0} (einde van de looptijd)",
	972:  "{0} (begin van de maand)",
	973:  "{0}, loopt tot en met {1} ({2} resterend)",
	974:  "loopt per maand",
	975:  "{0} vanaf oplevering, gepland tot en met {1}",
	976:  "regel {0}, {1}",
	977:  "Locatie",
	978:  "niet aan een adres gebonden",
	979:  "Toegezegd document",
	980:  "{0}",
	981:  " en nog {0}",
	982:  "Open deze offerte in het partnerportaal",
	983:  "kenmerk {0}",
	984:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	985:  "btw-id {0}",
	986:  "KvK {0}",
	987:  "{0}, statutair gevestigd te {1}",
	988:  "Uw partner",
	989:  "Locatie klant",
	990:  "Klantreferentie",
	991:  "Uw btw-id",
	992:  "Uw KvK-nummer",
	993:  "Uw leverancier",
	994:  "Nummer",
	995:  "wordt bij goedkeuring bepaald",
	996:  "Graag bieden wij u het volgende aan: {0}.",
	997:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	998:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	999:  " (per stuk)",
	1000: " ({0} per stuk)",
	1001: "SLA (hersteltijd, beschikbaarheid)",
	1002: "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	1003: "Open de winkelwagen",
	1004: "Wordt verwijderd op",
	1005: "Laatst gewijzigd door",
	1006: "Inhoud",
	1007: "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	1008: "Uw winkelwagen staat nog open",
	1009: "Uw winkelwagen wordt {0} verwijderd, {1}",
	1010: "Ingangsdatum",
	1011: "regel {0} ({1})",
	1012: "Toelichting",
	1013: " ({0})",
	1014: "{0}: {1}",
	1015: "Voortgang per regel",
	1016: "In de winkelwagen",
	1017: "{0} (Nederlandse tijd)",
	1018: "Kenmerk {0}, controlegetal {1}.",
	1019: "Moment: {0}.",
	1020: "Automatisch verstuurd door oneCentral.",
	1021: "Beste {0},",
	1022: "Goedendag,",
	1023: "{0} van {1}",
	1024: "Orderstatus",
	1025: "Order",
	1026: "Bekijk de order",
	1027: "{0} op",
	1028: "Vastgelegd door",
	1029: "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	1030: "De order is ontvangen",
	1031: "Order {0} ontvangen, {1}",
	1032: "De order is vrijgegeven voor levering.",
	1033: "Geef de order vrij, dan kan de levering beginnen. Tot die tijd kan de partner een regel zelf annuleren.",
	1034: "Uw accountmanager geeft de order vrij voor levering. Tot dat moment kunt u een regel zelf annuleren.",
	1035: "Geactiveerd",
	1036: "{0}, {1}",
	1037: "Ondertekend",
	1038: "Vrijgegeven op",
	1039: "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	1040: "De order is vrijgegeven voor levering",
	1041: "Order {0} vrijgegeven, {1}",
	1042: "Order {0} opgeleverd, {1}",
	1043: "Opgeleverd in order {0}, {1}",
	1044: "Order {0} voor {1} is opgeleverd.",
	1045: "In order {0} voor {1} is {2} opgeleverd.",
	1046: "Annulering in order {0}, {1}",
	1047: "Order {0} voor {1} is geannuleerd.",
	1048: "In order {0} voor {1} is {2} geannuleerd.",
	1049: "De levering is mislukt",
	1050: "Levering mislukt in order {0}, {1}",
	1051: "Order {0} voor {1} kon niet worden geleverd.",
	1052: "In order {0} voor {1} kon {2} niet worden geleverd.",
	1053: "Order {0} voor {1} is deels afgehandeld.",
	1054: "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	1055: "Partner",
	1056: "Antwoord van de partner op de vraag",
	1057: "Eén besluit uit uw groep is genoeg.",
	1058: "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	1059: "Bekijk en beslis",
	1060: "Beslissen vóór",
	1061: "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	1062: "Uw goedkeuring wordt gevraagd",
	1063: "Goedkeuring gevraagd: {0}, {1}",
	1064: "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	1065: "Uw besluit wordt nog gevraagd",
	1066: "Herinnering: {0} wacht op uw besluit, {1}",
	1067: "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	1068: "Uw besluit als vervanger wordt gevraagd",
	1069: "Als vervanger: {0} wacht op uw besluit, {1}",
	1070: "Bekijk de offerte",
	1071: "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	1072: "De aanvraag is teruggestuurd met een vraag",
	1073: "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	1074: "Beantwoord de vraag",
	1075: "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	1076: "Er is een vraag over uw aanvraag",
	1077: "Vraag over offerte {0}, {1}",
	1078: "De aanvraag van offerte {0} voor {1} is afgewezen.",
	1079: "De offerte is afgewezen",
	1080: "Offerte {0} afgewezen, {1}",
	1081: "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	1082: "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	1083: "De offerte is goedgekeurd",
	1084: "Offerte {0} goedgekeurd, {1}",
	1085: "Zo bestelt u: controleer de PDF en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	1086: "Zo bestelt u: controleer de PDF en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	1087: "De partner kan de offerte nu namens de klant ondertekenen.",
	1088: "De partner kan de offerte nu activeren.",
	1089: "Bekijk en onderteken",
	1090: "Bekijk en activeer",
	1091: "Wilt u niet bestellen, dan hoeft u niets te doen.",
	1092: "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	1093: "De offerte verloopt binnenkort",
	1094: "Offerte {0} verloopt op {1}, {2}",
	1095: "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	1096: "De offerte is ingetrokken",
	1097: "Offerte {0} ingetrokken, {1}",
	1098: "Was geldig tot en met",
	1099: "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1100: "De offerte is verlopen",
	1101: "Offerte {0} verlopen, {1}",
	1102: "Een opmerking verandert de offerte niet.",
	1103: "Lees en reageer",
	1104: "Bij offerte {0} voor {1} {2, plural, one {is een opmerking} other {zijn {2} opmerkingen}} geplaatst.",
	1105: "{0, plural, one {Opmerking} other {Opmerkingen}}",
	1106: "{0, plural, one {Nog {0} opmerking leest} other {Nog {0} opmerkingen leest}} u bij de offerte.",
	1107: "{0, plural, one {Er is een nieuwe opmerking} other {Er zijn {0} nieuwe opmerkingen}}",
	1108: "{0, plural, one {Nieuwe opmerking} other {{0} nieuwe opmerkingen}} bij offerte {1}, {2}",
	1109: "E-mail over {0} niet bezorgd, {1}",
	1110: "Bekijk de gegevens",
	1111: "Niet bezorgd",
	1112: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1113: "Een e-mail kon niet worden bezorgd",
	1114: "Waarom uw besluit nodig is",
	1115: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1116: " Alternatief:",
	1117: "{0, plural, one {{0} regel, prijs per maand} other {{0} regels, prijs per maand}}",
	1118: "Eerste periode",
	1119: "Te leveren",
	1120: "Specificatie, levering en prijsopbouw van elke regel staan in de offerte.",
	1121: "{0, plural, one {, regel {1}} other {, regels {1}}}",
	1122: "En nog {0} op de pagina.",
	1123: "Akkoord van {0}",
	1124: "Te beoordelen",
	1125: "Waar u op moet letten",
	1126: "uur",
	1127: "uur",
	1128: "Hersteltijd",
	1129: "Niveau",
	1130: "Pakket",
	1131: "ampère",
	1132: "Stroom, ten hoogste in deze ruimte",
	1133: "Stroom",
	1134: "Ruimte",
	1135: "GB opslag",
	1136: "Opslag",
	1137: "Opslag (SSD)",
	1138: "GB geheugen",
	1139: "Geheugen",
	1140: "Maat",
	1141: "gebruikers",
	1142: "Gebruikers",
	1143: "Type gebruiker",
	1144: "nummers",
	1145: "kanalen",
	1146: "Spraakkanalen",
	1147: "Databundel",
	1148: "Doorvoer",
	1149: "Bandbreedte",
	1150: "Dit product kent geen varianten.",
	1151: "Dit product kent deze eigenschap niet.",
	1152: "Dit product kent geen aantal.",
	1153: "Gaat niet samen met {0}.",
	1154: "Ten hoogste {0}.",
	1155: "Deze optie bestaat niet bij dit product.",
	1156: "Alleen een beheerder kan dit.",
	1157: "Wijzig de accountmanager met de opdracht daarvoor.",
	1158: "Kies nl of en.",
	1159: "Noem de accountmanager.",
	1160: "Dit niveau bestaat niet.",
	1161: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1162: "De soort kan niet wijzigen zolang er iets openstaat: {0, plural, one {{0} winkelwagen} other {{0} winkelwagens}}, {1, plural, one {{1} offerte} other {{1} offertes}} en {2, plural, one {{2} order} other {{2} orders}}.",
	1163: "Beheer",
	1164: "Partners",
	1165: "Zoek op naam, kenmerk, KvK-nummer of postvak",
	1166: "{0, plural, one {{0} partner} other {{0} partners}}",
	1167: "Er zijn nog geen partners.",
	1168: "Soort",
	1169: "Reseller",
	1170: "Solutionspartner",
	1171: "Niveau",
	1172: "Accountmanager",
	1173: "Actief",
	1174: "Geblokkeerd",
	1175: "Nieuwe partner",
	1176: "Kenmerk",
	1177: "Letters, cijfers, - en _. Zo staat de partner in het token van de inlogdienst; daarna is het niet te wijzigen.",
	1178: "Er is al een partner met dit kenmerk.",
	1179: "De soort kan alleen wijzigen zolang geen winkelwagen, offerte of order openstaat.",
	1180: "Ordermailbox",
	1181: "Krijgt alle berichten over offertes en orders van deze partner.",
	1182: "Taal",
	1183: "Orders meteen vrijgeven",
	1184: "Anders geeft de accountmanager elke order vrij.",
	1185: "Deze gegevens staan op offertes en orders van een solutionspartner, die zelf contractpartij is.",
	1186: "Gegevens van {0}",
	1187: "Deze partner is intussen gewijzigd",
	1188: "Andere accountmanager",
	1189: "Accountmanager van {0}",
	1190: "Nu: {0}",
	1191: "Nieuwe accountmanager",
	1192: "Openstaande goedkeuringen",
	1193: "Er wacht geen aanvraag op de accountmanager.",
	1194: "Deze aanvragen wachten op de accountmanager. Zij gaan naar de nieuwe accountmanager, die er een e-mail over krijgt; de oude links vervallen.",
	1195: "Accountmanager wijzigen",
	1196: "Huisstijl",
	1197: "Huisstijl van {0}",
	1198: "Documenten zijn in de huisstijl van oneCentral.",
	1199: "Voorbeeld: zo begint een offerte van deze partner.",
	1200: "Kleur",
	1201: "Zoals #0e3c61; leesbaar op wit. Leeg voor de kleur van oneCentral.",
	1202: "Logo",
	1203: "PNG of JPEG van ten hoogste 1200 bij 1200 pixels, die als PNG in 16 kB past. Kies niets om het logo te houden.",
	1204: "Logo van {0}",
	1205: "Logo verwijderen",
	1206: "Huisstijl wijzigen",
	1207: "Blokkeren",
	1208: "Een geblokkeerde partner kan geen offertes aanvragen en niet bestellen. Lopende orders gaan door.",
	1209: "Reden, voor collega’s van oneCentral",
	1210: "Partner blokkeren",
	1211: "Blokkade opheffen",
	1212: "Deze partner is geblokkeerd",
	1213: "Medewerkers",
	1214: "Zoek op naam, subject of e-mailadres",
	1215: "{0, plural, one {{0} medewerker} other {{0} medewerkers}}",
	1216: "Er zijn nog geen medewerkers.",
	1217: "Nieuwe medewerker",
	1218: "Medewerker",
	1219: "E-mailadres",
	1220: "Rollen",
	1221: "Een rol bepaalt wie berichten en aanvragen krijgt. Wat iemand mag, staat in het token van de inlogdienst.",
	1222: "geen",
	1223: "Subject",
	1224: "De sub van het token van de inlogdienst; daarna niet te wijzigen.",
	1225: "Er is al een medewerker met dit subject.",
	1226: "Deze medewerker is intussen gewijzigd",
	1227: "{0} is nog accountmanager van {1, plural, one {{1} partner} other {{1} partners}}. Geef die eerst een andere accountmanager.",
	1228: "Accountmanager van",
	1229: "Toegang",
	1230: "Alle goedkeuringslinks die naar deze medewerker zijn gemaild, werken dan niet meer. In de werklijst kan nog wel worden beslist.",
	1231: "Links intrekken",
	1232: "Logt overal uit waar deze persoon is ingelogd. Blokkeer de persoon eerst bij de inlogdienst, anders is opnieuw inloggen mogelijk.",
	1233: "Overal uitloggen",
	1234: "Gebruiker van een partner uitloggen",
	1235: "De links zijn ingetrokken",
	1236: "De sessies zijn beëindigd",
	1237: "Wijzigingen",
	1238: "Wat beheerders hebben gewijzigd, de nieuwste eerst.",
	1239: "Er is nog niets gewijzigd.",
	1240: "Wie, of welke partner of medewerker",
	1241: "{0}, {1}",
	1242: "Partner",
	1243: "Medewerker",
	1244: "Catalogus",
	1245: "Offerte",
	1246: "Sessies van",
	1247: "{0}: {1} → {2}",
	1248: "Soort",
	1249: "Naam",
	1250: "Statutaire naam",
	1251: "KvK-nummer",
	1252: "Btw-id",
	1253: "Land",
	1254: "Adres",
	1255: "Niveau",
	1256: "Accountmanager",
	1257: "Ordermailbox",
	1258: "Taal",
	1259: "Orders meteen vrijgeven",
	1260: "Geblokkeerd",
	1261: "Reden van de blokkade",
	1262: "Kleur",
	1263: "Logo",
	1264: "E-mailadres",
	1265: "Rollen",
	1266: "Vervanging",
	1267: "Links ingetrokken",
	1268: "Versie van de catalogus",
	1269: "Geldig vanaf",
	1270: "Status",
	1271: "Kies reseller of solutions.",
	1272: "Letters, cijfers, - en _.",
	1273: "Dit is geen accountmanager.",
	1274: "Geen rol van oneCentral.",
	1275: "Noem het subject.",
	1276: "Alleen een accountmanager kan dit.",
	1277: "Een ander dan uzelf.",
	1278: "De laatste dag moet op of na de eerste dag liggen.",
	1279: "Ten hoogste twintig.",
	1280: "Hierover is al beslist.",
	1281: "Deze versie wacht niet op u.",
	1282: "U hebt over deze versie al beslist.",
	1283: "De aanvrager beslist niet.",
	1284: "Alleen de accountmanager kan dit toestaan.",
	1285: "Alleen de accountmanager geeft korting.",
	1286: "Deze versie kan niet opnieuw worden berekend.",
	1287: "Deze regel bestaat niet.",
	1288: "Van nul tot en met het bedrag zelf.",
	1289: "Van 0 tot en met 10.000 basispunten.",
	1290: "Geef een percentage of een bedrag.",
	1291: "Geef een opslag of een prijs.",
	1292: "Van 0 tot en met 100.000 basispunten (1000%).",
	1293: "Een bedrag van 0 of meer.",
	1294: "Deze categorie bestaat niet.",
	1295: "Ten hoogste één opslag per categorie.",
	1296: "Deze categorie staat er meer dan één keer.",
	1297: "Uw marges zijn intussen gewijzigd. Bekijk ze opnieuw.",
	1298: "Geef een partner op.",
	1299: "U hebt hier geen rol.",
	1300: "partner",
	1301: "Alleen een partner kan dit.",
	1302: "offerte",
	1303: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1304: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1305: "Een kleur als #0E3C61.",
	1306: "Ten hoogste 80 diensten.",
	1307: "dienst",
	1308: "De winkelwagen is intussen gewijzigd.",
	1309: "Ten hoogste 80 regels per aanvraag.",
	1310: "Van 1 tot en met 80 regels.",
	1311: "regel",
	1312: "Deze koppeling bestaat niet.",
	1313: "Deze klant heeft deze dienst niet.",
	1314: "Dit product bestaat niet.",
	1315: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1316: "Noem de hash van wat u zag.",
	1317: "Een datum, niet in de toekomst.",
	1318: "Deze dienst staat al in de winkelwagen.",
	1319: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1320: "De winkelwagen is leeg.",
	1321: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1322: "Vul de klantgegevens aan: {0}.",
	1323: "statutaire naam",
	1324: "land",
	1325: "KvK-nummer",
	1326: "vestigingsadres",
	1327: "contactpersoon",
	1328: "kleine onderneming of niet",
	1329: "taal",
	1330: "referentie",
	1331: "installatieadres",
	1332: "contactpersoon op locatie",
	1333: "{0}, {1}",
	1334: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1335: "De dienst is veranderd sinds de aanvraag.",
	1336: "De gekoppelde dienst is beëindigd.",
	1337: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1338: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1339: "Noem de SHA-256 van het document dat is getekend.",
	1340: "Bevestig dat u namens de klant mag ondertekenen.",
	1341: "Vul uw naam in.",
	1342: "Vul uw functie in.",
	1343: "Bevestig dat u akkoord gaat.",
	1344: "Deze offerte was geldig tot en met {0}.",
	1345: "Deze offerte is al besteld als order {0}.",
	1346: "Deze partner bevestigt anders: {0}.",
	1347: "Dit is niet het document van deze versie.",
	1348: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1349: "Geef een naam of een referentie.",
	1350: "De klant is intussen gewijzigd.",
	1351: "De partner is intussen gewijzigd.",
	1352: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1353: "Vul het adres van levering in.",
	1354: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1355: "Dit is op dit adres niet leverbaar.",
	1356: "Vul de huidige aanbieder en de nummers in.",
	1357: "Vul het kenmerk in van het document: {0}.",
	1358: "portingmachtiging",
	1359: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1360: "Er loopt een nummerportering op deze dienst.",
	1361: "Deze dienst wordt beëindigd.",
	1362: "Deze dienst is geblokkeerd.",
	1363: "Deze dienst is beëindigd.",
	1364: "Er loopt al een order op deze dienst.",
	1365: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1366: "Deze dienst kan niet worden uitgebreid.",
	1367: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1368: "Deze offerte bestaat niet.",
	1369: "Geen PDF.",
	1370: "U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw.",
	1371: "U kunt per dag ten hoogste {0} klanten toevoegen.",
	1372: "U kunt per dag ten hoogste {0} opmerkingen plaatsen.",
	1373: "U kunt per dag ten hoogste {0} MB aan documenten toevoegen.",
	1374: "U kunt aan een offerte ten hoogste {0} MB aan documenten toevoegen.",
	1375: "U kunt ten hoogste {0} winkelwagens tegelijk hebben. Leeg eerst een andere.",
	1376: "Ten hoogste 4 MB.",
	1377: "Let op bij het openen van wat is toegevoegd. Daarin gezien: {0}.",
	1378: "scripts",
	1379: "acties die iets starten, versturen of openen",
	1380: "ingesloten bestanden",
	1381: "geluid of film",
	1382: "versleuteling",
	1383: "inhoud die geen PDF is",
	1384: "geen einde (mogelijk afgebroken)",
	1385: "delen die niet bekeken konden worden",
	1386: "Een SHA-256 van 64 hexadecimale cijfers.",
	1387: "Base64, zoals in RFC 4648.",
	1388: "Deze regel staat er meer dan eens.",
	1389: "bewijsstuk",
	1390: "Van de dag van de order tot en met vandaag.",
	1391: "Bevat een stuurteken.",
	1392: "Ten hoogste {0} tekens.",
	1393: "Dit veld is verplicht.",
	1394: "Een postcode als 1234 AB.",
	1395: "Een landcode van twee letters (ISO 3166-1).",
	1396: "Een telefoonnummer als 0201234567 of +31201234567.",
	1397: "Een e-mailadres als naam@bedrijf.nl.",
	1398: "Geen geldig btw-id van dit land.",
	1399: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1400: "Noem een dienst of een regel.",
	1401: "Ten hoogste vijf.",
	1402: "Een datum in deze eeuw.",
	1403: "Van 0 tot en met 120 maanden.",
	1404: "Alleen bij modify.",
	1405: "Noem de versie van de dienst die u zag.",
	1406: "Kies de dienst die verandert.",
	1407: "Kies een product.",
	1408: "Kies add of modify.",
	1409: "Onbekende optie.",
	1410: "Onbekende eigenschap.",
	1411: "Te veel eigenschappen of opties.",
	1412: "Van 0 tot en met 1.000.000.",
	1413: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1414: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1415: "Het nummer of de reeks {0} staat al in aanvraag {1}, die nog loopt.",
	1416: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1417: "Ten hoogste twintig nummers of reeksen.",
	1418: "Kies 13, 26 of 52 weken.",
	1419: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1420: "Deze dienst bestaat niet meer.",
	1421: "Dit product is niet (meer) te bestellen.",
	1422: "Deze dienst kan niet naar dit product overstappen.",
	1423: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1424: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1425: "product",
	1426: "Er is pas een document als de versie is goedgekeurd.",
	1427: "Kies acknowledged, inProgress of partial.",
	1428: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1429: "Deze versie bestaat niet.",
	1430: "Er is een nieuwere versie: {0}.",
	1431: "Een of meer controles zijn niet geslaagd.",
	1432: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1433: "De winkelwagen van deze klant is niet leeg.",
	1434: "U mag dit niet doen.",
	1435: "Deze looptijd kan niet bij dit product.",
	1436: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1437: "Er verandert niets.",
	1438: "Dit kan op zijn vroegst op {0}.",
	1439: "Met de huidige status kan dit niet.",
	1440: "Koppelingen alleen in een winkelwagen.",
	1441: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1442: "Btw verlegd naar de afnemer.",
	1443: "Er is al een catalogus vanaf {0}.",
	1444: "Er is al een andere catalogus {0}.",
	1445: "Het is even te druk; probeer het opnieuw.",
	1446: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1447: "Deze cursor hoort niet bij deze lijst.",
	1448: "klant",
	1449: "persoon",
	1450: "Deze rol beoordeelt geen offertes.",
	1451: "In deze status is een order niet open.",
	1452: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1453: "winkelwagen",
	1454: "versie van de offerte",
	1455: "document",
	1456: "order",
	1457: "taak",
	1458: "sessie",
	1459: "Kies accountManager, salesManager of engineering.",
	1460: "Het verzoek is niet volledig ontvangen.",
	1461: "Dit is geen JSON: kijk bij byte {0}.",
	1462: "Dit is geen UTF-8.",
	1463: "Ten hoogste {0} waarden.",
	1464: "Te diep genest.",
	1465: "Dit veld staat er meer dan eens.",
	1466: "Deze parameter staat er meer dan eens.",
	1467: "Deze parameter bestaat hier niet.",
	1468: "De querystring is niet goed gevormd.",
	1469: "Een geheel getal van 1 tot en met {0}.",
	1470: "Kies uit {0}.",
	1471: "Een andere versie dan die in het pad.",
	1472: "Stuur {0}.",
	1473: "een object",
	1474: "Zonder prijzen alleen met for=customer.",
	1475: "Ten hoogste 100 tekens.",
	1476: "Een andere dienst dan die in het pad.",
	1477: "Alleen modify.",
	1478: "een lijst",
	1479: "Een datum als 2026-11-17.",
	1480: "Een null kan hier niet; laat het veld weg.",
	1481: "Dit veld bestaat hier niet.",
	1482: "een geheel getal",
	1483: "true of false",
	1484: "een tekst",
	1485: "Deze link is verlopen",
	1486: "Deze link is ingetrokken",
	1487: "Deze link is ongeldig of verlopen.",
	1488: "Deze link is niet geldig",
	1489: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1490: "Deze link is niet compleet",
	1491: "Probeer het opnieuw.",
	1492: "Het inloggen is niet gelukt",
	1493: "Inloggen kan even niet",
	1494: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1495: "Met dit account kunt u hier niet inloggen.",
	1496: "U hebt hier geen toegang",
	1497: "Dit formulier kwam niet van onze site",
	1498: "Dit bestaat niet, of is niet voor u.",
	1499: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1500: "Probeer het over enkele ogenblikken opnieuw.",
	1501: "Er ging iets mis",
	1502: "Het verzoek is afgebroken",
	1503: "Even geduld",
	1504: "Te veel verzoeken achter elkaar",
	1505: "Wacht even en probeer het daarna opnieuw.",
	1506: "Noem de versie die u zag",
	1507: "Dit klopt niet",
	1508: "Dit mediatype kan hier niet",
	1509: "Er is te veel verstuurd",
	1510: "Wat u zag is intussen gewijzigd",
	1511: "Dit kan nu niet",
	1512: "Deze methode kan hier niet",
	1513: "Niet gevonden",
	1514: "U hebt geen toegang tot deze pagina",
	1515: "U bent niet ingelogd",
	1516: "Dat ligt aan ons. Probeer het later opnieuw.",
	1517: "Ten hoogste {0} KB.",
	1518: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1519: "Noem één ETag, tussen aanhalingstekens.",
	1520: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1521: "Noem in If-Match de ETag van wat u zag.",
	1522: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1523: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1524: "Geef elk verzoek een eigen sleutel.",
	1525: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1526: "Zo kan het niet in de winkelwagen; zie de controles.",
	1527: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1528: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
	1529: "Bewijs van de bevestiging",
	1530: "Op deze pagina staat wie wat heeft bevestigd en wanneer. De bestanden ernaast tonen het aan; in README.txt staat hoe u ze controleert.",
	1531: "IP-adres",
	1532: "Controlegetal van de afgesproken wijziging (SHA-256)",
	1533: "Controlegetal van de geschiedenis tot dan (SHA-256)",
	1534: "Sleutel van het zegel",
	1535: "Zegel van oneCentral (Ed25519)",
	1536: "Account",
	1537: "Download het bewijs van deze bevestiging",
	1538: "Dit archief is het bewijs van oneCentral van een bevestigde order. Het is door een programma gemaakt en op zichzelf compleet:\n\ndocument.pdf  het document dat is bevestigd\naudit.html  wie het heeft bevestigd, wanneer en vanwaar\nversion.json  de afgesproken versie\norder.json  de order, met de bevestiging en het zegel\nhistory.json  alles wat er is gebeurd, elke gebeurtenis met een SHA-256 aan de vorige geketend\nmanifest.json  de SHA-256 van elk bestand\nmanifest.sig  de handtekening van oneCentral over manifest.json (Ed25519, base64)\npublic-keys.json  de openbare sleutels\n\nControleer het zonder netwerk: server verify bundle.zip\nVergelijk daarna de sleutel die het noemt met die welke oneCentral heeft gepubliceerd.\n",
}
