// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1528

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

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 470}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 471}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 472}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 473}

// TryAgain says "Try again".
var TryAgain = Message{key: 474}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 475}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 476}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 477}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 478}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 479}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 480}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 481}

// Welcome says "Welcome".
var Welcome = Message{key: 482}

// Overview says "Overview".
var Overview = Message{key: 483}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 484}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 485}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 486}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 487}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 488}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 489}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{490, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 491}

// LastChanged says "Last changed".
var LastChanged = Message{key: 492}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 493}

// Orders says "Orders".
var Orders = Message{key: 494}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 495}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{496, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{497, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 498}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 499}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 500}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 501}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 502}

// NewService says "New service".
var NewService = Message{key: 503}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 504}

// Waived says "Allowed".
var Waived = Message{key: 505}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{506, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 507}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 508}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 509}

// Note says "Note".
var Note = Message{key: 510}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{511, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 512}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 513}

// Returned says "returned".
var Returned = Message{key: 514}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 515}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 516}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{517, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 518}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{519, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{520, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 521}

// Cancelled says "cancelled".
var Cancelled = Message{key: 522}

// Delivered says "delivered".
var Delivered = Message{key: 523}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 524}

// OrderDetails says "Order details".
var OrderDetails = Message{key: 525}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 526}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{527, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 528}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{529, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{530, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{531, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{532, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{533, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{534, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{535, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{536, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{537, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{538, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{539, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{540, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 541}

// MainMenu says "Main menu".
var MainMenu = Message{key: 542}

// LogOut says "Log out".
var LogOut = Message{key: 543}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 544}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 545}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 546}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 547}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 548}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 549}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 550}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 551}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 552}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 553}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{554, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 555}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 556}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{557, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{558, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 559}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 560}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 561}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{562, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 563}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 564}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 565}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{566, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 567}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{568, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 569}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 570}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{571, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 572}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 573}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 574}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 575}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 576}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 577}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{578, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 579}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 580}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{581, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{582, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 583}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 584}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 585}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 586}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 587}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 588}

// Decided says "Decided".
var Decided = Message{key: 589}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 590}

// Period says "Period".
var Period = Message{key: 591}

// ByPartner says "By partner".
var ByPartner = Message{key: 592}

// ByWeek says "By week".
var ByWeek = Message{key: 593}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 594}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 595}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 596}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 597}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 598}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 599}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 600}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 601}

// DecidedInline says "decided".
var DecidedInline = Message{key: 602}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 603}

// RequestedInline says "requested".
var RequestedInline = Message{key: 604}

// PartnerId says "partner id".
var PartnerId = Message{key: 605}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 606}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 607}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 608}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 609}

// Released says "Released".
var Released = Message{key: 610}

// Statement says "Statement".
var Statement = Message{key: 611}

// On says "On".
var On = Message{key: 612}

// Signatory says "Signed by".
var Signatory = Message{key: 613}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 614}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 615}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{616, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 617}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 618}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{619, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 620}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 621}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 622}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 623}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 624}

// Reason says "Reason".
var Reason = Message{key: 625}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 626}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 627}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 628}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 629}

// InProgress says "In progress".
var InProgress = Message{key: 630}

// OpenOrders says "{n, plural, one {{n} open order} other {{n} open orders}}".
func OpenOrders(n int) Message {
	return Message{631, []any{n}}
}

// ThereAreNoOpenOrders says "There are no open orders.".
var ThereAreNoOpenOrders = Message{key: 632}

// ChoosePartnerForClosedOrders says "Choose a partner to see the orders that are closed.".
var ChoosePartnerForClosedOrders = Message{key: 633}

// OnlyOldestOpenOrdersAreShown says "There are too many open orders to show them all; the latest are left out.".
var OnlyOldestOpenOrdersAreShown = Message{key: 634}

// Late says "Late".
var Late = Message{key: 635}

// AtRisk says "At risk".
var AtRisk = Message{key: 636}

// OnSchedule says "On schedule".
var OnSchedule = Message{key: 637}

// AllOpen says "All open".
var AllOpen = Message{key: 638}

// ClosedOrders says "Closed".
var ClosedOrders = Message{key: 639}

// StillOpen says "Still to deliver".
var StillOpen = Message{key: 640}

// CustomerServiceOrNumber says "Customer, service or number".
var CustomerServiceOrNumber = Message{key: 641}

// PlannedDay says "Schedule".
var PlannedDay = Message{key: 642}

// TickItem says "Select line {number}".
func TickItem(number string) Message {
	return Message{643, []any{number}}
}

// AllOpenItems says "All lines that are not finished".
var AllOpenItems = Message{key: 644}

// WithSelectedItems says "With the selected lines".
var WithSelectedItems = Message{key: 645}

// ReleaseOrder says "Release the order".
var ReleaseOrder = Message{key: 646}

// ReleaseHandsOver says "Delivery can begin once the order is released. The partner can then no longer cancel lines itself.".
var ReleaseHandsOver = Message{key: 647}

// ReportDelivered says "Report as delivered".
var ReportDelivered = Message{key: 648}

// ReportNotDelivered says "Report as not deliverable".
var ReportNotDelivered = Message{key: 649}

// CancelItems says "Cancel".
var CancelItems = Message{key: 650}

// WhyCancelled says "Why is this cancelled?".
var WhyCancelled = Message{key: 651}

// WhyNotDelivered says "Why can this not be delivered?".
var WhyNotDelivered = Message{key: 652}

// PartnerReadsReason says "The partner reads this reason.".
var PartnerReadsReason = Message{key: 653}

// TickAnItem says "Select at least one line.".
var TickAnItem = Message{key: 654}

// ItemsNotChanged says "{refused, plural, one {{refused} line was} other {{refused} lines were}} not processed".
func ItemsNotChanged(refused int) Message {
	return Message{655, []any{refused}}
}

// OthersWereChanged says "The other selected lines were processed.".
var OthersWereChanged = Message{key: 656}

// OrderIsReleased says "The order has been released. Thank you.".
var OrderIsReleased = Message{key: 657}

// ItemsDelivered says "{n, plural, one {{n} line was} other {{n} lines were}} reported as delivered. Thank you.".
func ItemsDelivered(n int) Message {
	return Message{658, []any{n}}
}

// ItemsFailed says "{n, plural, one {{n} line was} other {{n} lines were}} reported as not deliverable. The partner is told.".
func ItemsFailed(n int) Message {
	return Message{659, []any{n}}
}

// ItemsCancelled says "{n, plural, one {{n} line was} other {{n} lines were}} cancelled. The partner is told.".
func ItemsCancelled(n int) Message {
	return Message{660, []any{n}}
}

// CustomersContact says "Customer's contact".
var CustomersContact = Message{key: 661}

// FailedJobs says "Failures".
var FailedJobs = Message{key: 662}

// NothingFailed says "Nothing has failed: all mails were sent and all documents made.".
var NothingFailed = Message{key: 663}

// JobIsTriedAgain says "This is being tried again now. If it fails again, it comes back here.".
var JobIsTriedAgain = Message{key: 664}

// IsTriedAgainByItself says "is also tried again by itself".
var IsTriedAgainByItself = Message{key: 665}

// IsNotTriedAgainByItself says "is not tried again by itself".
var IsNotTriedAgainByItself = Message{key: 666}

// TechnicalCause says "Technical cause".
var TechnicalCause = Message{key: 667}

// DocumentWasNotMade says "Document was not made".
var DocumentWasNotMade = Message{key: 668}

// MailWasNotDelivered says "Mail was not delivered".
var MailWasNotDelivered = Message{key: 669}

// RequestsWereNotHandedOver says "Requests were not handed over".
var RequestsWereNotHandedOver = Message{key: 670}

// QuoteWasNotErased says "Quote was not erased".
var QuoteWasNotErased = Message{key: 671}

// OrderedBy says "Ordered by".
var OrderedBy = Message{key: 672}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{673, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 674}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 675}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 676}

// NextDate says "Next date".
var NextDate = Message{key: 677}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 678}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 679}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{680, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{681, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{682, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{683, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{684, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{685, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{686, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{687, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{688, []any{name}}
}

// None says "none".
var None = Message{key: 689}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{690, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 691}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 692}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{693, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 694}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{695, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 696}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{697, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{698, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 699}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 700}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 701}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your account manager at oneCentral, {name} ({mail}), can arrange that you may sign.".
func OnlyColleagueWhoMaySign(name string, mail string) Message {
	return Message{702, []any{name, mail}}
}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{703, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 704}

// And says " and ".
var And = Message{key: 705}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{706, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 707}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 708}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 709}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 710}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{711, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 712}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 713}

// Documents says "Documents".
var Documents = Message{key: 714}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 715}

// NoteLabel says "Note".
var NoteLabel = Message{key: 716}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 717}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{718, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 719}

// Different says "different".
var Different = Message{key: 720}

// Same says "the same".
var Same = Message{key: 721}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 722}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 723}

// Comparison says "Comparison".
var Comparison = Message{key: 724}

// YesInline says "yes".
var YesInline = Message{key: 725}

// NoInline says "no".
var NoInline = Message{key: 726}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 727}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 728}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 729}

// Checks says "Checks".
var Checks = Message{key: 730}

// VatHeading says "VAT".
var VatHeading = Message{key: 731}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 732}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{733, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 734}

// Terminated says "terminated".
var Terminated = Message{key: 735}

// Suspended says "suspended".
var Suspended = Message{key: 736}

// Active says "active".
var Active = Message{key: 737}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 738}

// Address says "Address".
var Address = Message{key: 739}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 740}

// Identifier says "Identifier".
var Identifier = Message{key: 741}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{742, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 743}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 744}

// AllProducts says "All products".
var AllProducts = Message{key: 745}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 746}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 747}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 748}

// AllServices says "All services".
var AllServices = Message{key: 749}

// Show says "Apply filter".
var Show = Message{key: 750}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 751}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 752}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 753}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 754}

// MoreServices says "More services".
var MoreServices = Message{key: 755}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 756}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 757}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 758}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 759}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 760}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{761, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 762}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 763}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{764, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 765}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 766}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 767}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 768}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 769}

// RunsOver says "Runs over".
var RunsOver = Message{key: 770}

// Configuration says "Configuration".
var Configuration = Message{key: 771}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 772}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{773, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{774, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 775}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 776}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 777}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{778, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 779}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 780}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 781}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 782}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 783}

// Consent says "Consent".
var Consent = Message{key: 784}

// Mandate says "Mandate".
var Mandate = Message{key: 785}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 786}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 787}

// Answer says "Answer".
var Answer = Message{key: 788}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 789}

// Question says "Question".
var Question = Message{key: 790}

// VatCheck says "VAT check".
var VatCheck = Message{key: 791}

// WhyToReview says "Why to review".
var WhyToReview = Message{key: 796}

// NotGiven says "not given".
var NotGiven = Message{key: 797}

// Background says "Background".
var Background = Message{key: 798}

// ContractValueOverTerms says "Contract value (remaining term)".
var ContractValueOverTerms = Message{key: 799}

// QuotesOfPartner says "Other quotes of this partner".
var QuotesOfPartner = Message{key: 800}

// NoOtherQuotes says "none".
var NoOtherQuotes = Message{key: 801}

// QuotesOfWhichOrdered says "{quotes}, of which {ordered} ordered".
func QuotesOfWhichOrdered(quotes int, ordered int) Message {
	return Message{802, []any{quotes, ordered}}
}

// WithDiscountUpTo says "; {discounted} with additional discount, highest {discount}".
func WithDiscountUpTo(discounted int, discount int64) Message {
	return Message{803, []any{discounted, percent(discount)}}
}

// EarlierQuotesOfCustomer says "Other quotes of this customer".
var EarlierQuotesOfCustomer = Message{key: 804}

// NoEarlierQuotes says "This customer has no other quotes yet.".
var NoEarlierQuotes = Message{key: 805}

// AndMoreQuotes says "{n, plural, one {And {n} more quote.} other {And {n} more quotes.}}".
func AndMoreQuotes(n int) Message {
	return Message{806, []any{n}}
}

// NextRequest says "Next request: {customer} ({waiting} waiting for you)".
func NextRequest(customer string, waiting string) Message {
	return Message{807, []any{customer, waiting}}
}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{808, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 809}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{810, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 811}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 812}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{813, []any{list}}
}

// UnchangedCount says "Unchanged ({n})".
func UnchangedCount(n int) Message {
	return Message{814, []any{n}}
}

// LinesCount says "{n, plural, one {Item} other {{n} items:}}".
func LinesCount(n int) Message {
	return Message{815, []any{n}}
}

// LinesInline says "{n, plural, one {Item {numbers}: } other {Items {numbers}: }}".
func LinesInline(n int, numbers string) Message {
	return Message{816, []any{n, numbers}}
}

// DetailsOfRequest says "Details of the request".
var DetailsOfRequest = Message{key: 817}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{818, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 819}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 820}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 821}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 822}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 823}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 824}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 825}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{826, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{827, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 828}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{829, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 830}

// AfterThisMoveThereIsLess says "After this move there is less than now".
var AfterThisMoveThereIsLess = Message{key: 831}

// MeasureShrinks says "{measure}: now {before}, then {after}".
func MeasureShrinks(measure string, before int, after int) Message {
	return Message{832, []any{measure, before, after}}
}

// OptionDoesNotGoAlong says "{option} does not move to the new product".
func OptionDoesNotGoAlong(option Message) Message {
	return Message{833, []any{option}}
}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 834}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 835}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 836}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 837}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 838}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 839}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 840}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 841}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 842}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 843}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 844}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 845}

// NowInline says "now".
var NowInline = Message{key: 846}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{847, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{848, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{849, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{850, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{851, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 852}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 853}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{854, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 855}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{856, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 857}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 858}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 859}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 860}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 861}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{862, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{863, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 864}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 865}

// RoutineRequests says "Routine requests".
var RoutineRequests = Message{key: 866}

// RoutineIs says "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.".
var RoutineIs = Message{key: 867}

// NoRoutineRequests says "There are no routine requests now.".
var NoRoutineRequests = Message{key: 868}

// DecideRoutineTogether says "Approve routine requests together".
var DecideRoutineTogether = Message{key: 869}

// ApproveTicked says "Approve the ticked requests".
var ApproveTicked = Message{key: 870}

// TickAtLeastOne says "Tick at least one request.".
var TickAtLeastOne = Message{key: 871}

// NotDecidedYet says "Not decided yet. Please try again.".
var NotDecidedYet = Message{key: 872}

// NotApprovedBecause says "Not approved: {check}".
func NotApprovedBecause(check Message) Message {
	return Message{873, []any{check}}
}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 874}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 875}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 876}

// Waiting says "Waiting".
var Waiting = Message{key: 877}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 878}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 879}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 880}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 881}

// Agreed says " (agreed)".
var Agreed = Message{key: 882}

// NotYet says " (not yet)".
var NotYet = Message{key: 883}

// Filter says "Filter".
var Filter = Message{key: 884}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 885}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 886}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 887}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 888}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 889}

// OpenQuotes says "Open quotes".
var OpenQuotes = Message{key: 890}

// NoOpenQuotes says "There are no open quotes that match.".
var NoOpenQuotes = Message{key: 891}

// MoreToNarrow says "{n, plural, one {And {n} more. Search or filter more precisely.} other {And {n} more. Search or filter more precisely.}}".
func MoreToNarrow(n int) Message {
	return Message{892, []any{n}}
}

// AttentionFor says "Attention".
var AttentionFor = Message{key: 897}

// AtStake says "What is at stake".
var AtStake = Message{key: 898}

// LongestUnchanged says "Longest unchanged".
var LongestUnchanged = Message{key: 899}

// UnchangedFor says "Unchanged".
var UnchangedFor = Message{key: 900}

// PriceAMonth says "{price} per month".
func PriceAMonth(price money.Cents) Message {
	return Message{901, []any{price}}
}

// SearchEverything says "Search by number, name, customer, site or partner".
var SearchEverything = Message{key: 902}

// SearchForTwoCharacters says "Search for 2 to 100 characters.".
var SearchForTwoCharacters = Message{key: 903}

// NotEverythingWasSearched says "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.".
var NotEverythingWasSearched = Message{key: 904}

// OnlyAccountManagerHasDesk says "This page is for account managers.".
var OnlyAccountManagerHasDesk = Message{key: 905}

// QuotesAndOrders says "Quotes and orders".
var QuotesAndOrders = Message{key: 906}

// RemarksWithoutAnswer says "Comments without an answer".
var RemarksWithoutAnswer = Message{key: 907}

// TodayYouStandInFor says "Today you stand in for {name}, until {until}.".
func TodayYouStandInFor(name string, until calendar.Date) Message {
	return Message{908, []any{name, until}}
}

// TodayYouAreReplacedBy says "Today {name} stands in for you, until {until}.".
func TodayYouAreReplacedBy(name string, until calendar.Date) Message {
	return Message{909, []any{name, until}}
}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 910}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 911}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{912, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 913}

// Colleague says "Colleague".
var Colleague = Message{key: 914}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 915}

// FirstDay says "First day".
var FirstDay = Message{key: 916}

// LastDay says "Last day".
var LastDay = Message{key: 917}

// Add says "Add".
var Add = Message{key: 918}

// Total says "Total".
var Total = Message{key: 919}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 920}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{921, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 922}

// Remarks says "Remarks".
var Remarks = Message{key: 923}

// ValidityAndConditions says "Validity and conditions".
var ValidityAndConditions = Message{key: 924}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{925, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 926}

// ContractValueIs says "The contract value is the new monthly price over the (remaining) term.".
var ContractValueIs = Message{key: 927}

// AfterTermRunsMonthly says "After its term a service runs on monthly.".
var AfterTermRunsMonthly = Message{key: 928}

// AfterTermNotice says "After its term a service runs on monthly, with a notice period of {months, plural, one {{months} month} other {{months} months}}.".
func AfterTermNotice(months int) Message {
	return Message{929, []any{months}}
}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 930}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 931}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{932, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 933}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 934}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 935}

// Signature says "Signature".
var Signature = Message{key: 936}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 937}

// Position says "Position".
var Position = Message{key: 938}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{939, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{940, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 941}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{942, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 943}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{944, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 945}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 946}

// Ends says "ends".
var Ends = Message{key: 947}

// New says "new".
var New = Message{key: 948}

// Migration says "migration".
var Migration = Message{key: 949}

// NewComparison says "New".
var NewComparison = Message{key: 950}

// Old says "Old".
var Old = Message{key: 951}

// Changed says "changed".
var Changed = Message{key: 952}

// Unchanged says "unchanged".
var Unchanged = Message{key: 953}

// Specification says "Specification".
var Specification = Message{key: 954}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 955}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 956}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 957}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 958}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 959}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{960, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{961, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{962, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 963}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{964, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{965, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 966}

// NotTiedToAnAddress says "not tied to an address".
var NotTiedToAnAddress = Message{key: 967}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 968}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{969, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{970, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 971}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{972, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 973}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{974, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{975, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{976, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 977}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 978}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 979}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 980}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 981}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 982}

// Number says "Number".
var Number = Message{key: 983}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 984}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.".
func WeArePleasedToOffer(what string) Message {
	return Message{985, []any{what}}
}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{986, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{987, []any{changed}}
}

// Each says " (each)".
var Each = Message{key: 988}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{989, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 990}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 991}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 992}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 993}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 994}

// Contents says "Contents".
var Contents = Message{key: 995}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{996, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 997}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{998, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 999}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{1000, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 1001}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{1002, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{1003, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 1004}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 1005}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{1006, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{1007, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{1008, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 1009}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{1010, []any{name}}
}

// Hello says "Hello,".
var Hello = Message{key: 1011}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{1012, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 1013}

// OrderNoun says "Order".
var OrderNoun = Message{key: 1014}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 1015}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{1016, []any{confirmed}}
}

// RecordedBy says "Recorded by".
var RecordedBy = Message{key: 1017}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{1018, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 1019}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{1020, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 1021}

// PleaseReleaseOrder says "Please release the order, so that delivery can begin. Until then the partner can cancel a line itself.".
var PleaseReleaseOrder = Message{key: 1022}

// AccountManagerReleasesOrderFor says "Your account manager releases the order for delivery. Until then you can cancel an item yourself.".
var AccountManagerReleasesOrderFor = Message{key: 1023}

// Activated says "Activated".
var Activated = Message{key: 1024}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{1025, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 1026}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 1027}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{1028, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 1029}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{1030, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{1031, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{1032, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{1033, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{1034, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{1035, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{1036, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{1037, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 1038}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{1039, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{1040, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{1041, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{1042, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 1043}

// Partner says "Partner".
var Partner = Message{key: 1044}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 1045}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 1046}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 1047}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 1048}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 1049}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{1050, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 1051}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{1052, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{1053, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 1054}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{1055, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{1056, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 1057}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{1058, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 1059}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{1060, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 1061}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 1062}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 1063}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{1064, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 1065}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{1066, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{1067, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 1068}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{1069, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 1070}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1071, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 1072}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{1073, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the PDF and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 1074}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the PDF and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 1075}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 1076}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 1077}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 1078}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 1079}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 1080}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1081, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 1082}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{1083, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{1084, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 1085}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{1086, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 1087}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{1088, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1089}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1090, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1091}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1092}

// QuoteForHasNewComment says "Quote {quote} for {customer} has {n, plural, one {a new comment} other {{n} new comments}}.".
func QuoteForHasNewComment(quote string, customer string, n int) Message {
	return Message{1093, []any{quote, customer, n}}
}

// CommentsCited says "{n, plural, one {Comment} other {Comments}}".
func CommentsCited(n int) Message {
	return Message{1094, []any{n}}
}

// OtherCommentsAreInQuote says "{n, plural, one {{n} more comment is} other {{n} more comments are}} with the quote.".
func OtherCommentsAreInQuote(n int) Message {
	return Message{1095, []any{n}}
}

// ThereIsNewComment says "{n, plural, one {There is a new comment} other {There are {n} new comments}}".
func ThereIsNewComment(n int) Message {
	return Message{1096, []any{n}}
}

// NewCommentOnQuote says "{n, plural, one {New comment} other {{n} new comments}} on quote {quote}, {customer}".
func NewCommentOnQuote(n int, quote string, customer string) Message {
	return Message{1097, []any{n, quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1098, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1099}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1100}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1101}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1102}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1103}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1104, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1105}

// ItemsPerMonth says "{n, plural, one {{n} item, price per month} other {{n} items, price per month}}".
func ItemsPerMonth(n int) Message {
	return Message{1106, []any{n}}
}

// FirstPeriodColumn says "First period".
var FirstPeriodColumn = Message{key: 1107}

// ToDeliver says "To deliver".
var ToDeliver = Message{key: 1108}

// RestOfItemsIsInQuote says "Specification, delivery and price of each item are in the quote.".
var RestOfItemsIsInQuote = Message{key: 1109}

// CommaItems says "{n, plural, one {, item {numbers}} other {, items {numbers}}}".
func CommaItems(n int, numbers string) Message {
	return Message{1110, []any{n, numbers}}
}

// AndMoreOnPage says "And {n} more on the page.".
func AndMoreOnPage(n int) Message {
	return Message{1111, []any{n}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1112, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1113}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1114}

// HoursInline says "hours".
var HoursInline = Message{key: 1115}

// H says "h".
var H = Message{key: 1116}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1117}

// Level says "Level".
var Level = Message{key: 1118}

// Package says "Package".
var Package = Message{key: 1119}

// Ampere says "ampere".
var Ampere = Message{key: 1120}

// PowerAtMost says "Power, at most in this space".
var PowerAtMost = Message{key: 1121}

// Power says "Power".
var Power = Message{key: 1122}

// Space says "Space".
var Space = Message{key: 1123}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1124}

// Storage says "Storage".
var Storage = Message{key: 1125}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1126}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1127}

// Memory says "Memory".
var Memory = Message{key: 1128}

// Size says "Size".
var Size = Message{key: 1129}

// Seats says "seats".
var Seats = Message{key: 1130}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1131}

// SeatType says "Seat type".
var SeatType = Message{key: 1132}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1133}

// Channels says "channels".
var Channels = Message{key: 1134}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1135}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1136}

// Throughput says "Throughput".
var Throughput = Message{key: 1137}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1138}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1139}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1140}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1141}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1142, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1143, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1144}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1145}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1146}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1147}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1148}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1149}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1150, []any{level, n}}
}

// KindInUse says "The kind cannot change while something is open: {carts, plural, one {{carts} cart} other {{carts} carts}}, {quotes, plural, one {{quotes} quote} other {{quotes} quotes}} and {orders, plural, one {{orders} order} other {{orders} orders}}.".
func KindInUse(carts int, quotes int, orders int) Message {
	return Message{1151, []any{carts, quotes, orders}}
}

// Administration says "Administration".
var Administration = Message{key: 1152}

// PartnersHeading says "Partners".
var PartnersHeading = Message{key: 1153}

// SearchPartners says "Search by name, id, KvK number or mailbox".
var SearchPartners = Message{key: 1154}

// NPartners says "{n, plural, one {{n} partner} other {{n} partners}}".
func NPartners(n int) Message {
	return Message{1155, []any{n}}
}

// NoPartnersYet says "There are no partners yet.".
var NoPartnersYet = Message{key: 1156}

// PartnerKind says "Kind".
var PartnerKind = Message{key: 1157}

// PartnerLevel says "Level".
var PartnerLevel = Message{key: 1160}

// AccountManagerHeading says "Account manager".
var AccountManagerHeading = Message{key: 1161}

// PartnerActive says "Active".
var PartnerActive = Message{key: 1162}

// PartnerBlocked says "Blocked".
var PartnerBlocked = Message{key: 1163}

// NewPartner says "New partner".
var NewPartner = Message{key: 1164}

// PartnerIdLabel says "Id".
var PartnerIdLabel = Message{key: 1165}

// PartnerIdHint says "Letters, digits, - and _. It is how the login service's token names the partner; it cannot be changed later.".
var PartnerIdHint = Message{key: 1166}

// ThereIsSuchPartner says "There is a partner with this id.".
var ThereIsSuchPartner = Message{key: 1167}

// KindHint says "The kind can change only while no cart, quote or order is open.".
var KindHint = Message{key: 1168}

// OrderMailbox says "Order mailbox".
var OrderMailbox = Message{key: 1169}

// OrderMailboxHint says "Gets all mails about this partner's quotes and orders.".
var OrderMailboxHint = Message{key: 1170}

// PartnerLanguage says "Language".
var PartnerLanguage = Message{key: 1171}

// ReleaseAtOnce says "Release orders at once".
var ReleaseAtOnce = Message{key: 1172}

// ReleaseAtOnceNote says "Otherwise the account manager releases each order.".
var ReleaseAtOnceNote = Message{key: 1173}

// CompanyHint says "They stand on the quotes and orders of a solutions partner, which is the contracting party itself.".
var CompanyHint = Message{key: 1174}

// DetailsOfPartner says "Details of {name}".
func DetailsOfPartner(name string) Message {
	return Message{1175, []any{name}}
}

// PartnerWasChangedMeanwhile says "This partner was changed meanwhile".
var PartnerWasChangedMeanwhile = Message{key: 1176}

// ChangeManager says "Another account manager".
var ChangeManager = Message{key: 1177}

// ManagerOf says "Account manager of {name}".
func ManagerOf(name string) Message {
	return Message{1178, []any{name}}
}

// ManagerNow says "Now: {name}".
func ManagerNow(name string) Message {
	return Message{1179, []any{name}}
}

// NewManager says "New account manager".
var NewManager = Message{key: 1180}

// ApprovalsThatMove says "Open approvals".
var ApprovalsThatMove = Message{key: 1181}

// NoApprovalsMove says "No request waits for the account manager.".
var NoApprovalsMove = Message{key: 1182}

// ApprovalsMoveNote says "These requests wait for the account manager. They go to the new one, who is mailed about them; the old links expire.".
var ApprovalsMoveNote = Message{key: 1183}

// MoveToManager says "Change account manager".
var MoveToManager = Message{key: 1184}

// BrandHeading says "Brand".
var BrandHeading = Message{key: 1185}

// BrandOf says "Brand of {name}".
func BrandOf(name string) Message {
	return Message{1186, []any{name}}
}

// BrandNone says "Documents are in oneCentral's style.".
var BrandNone = Message{key: 1187}

// BrandPreview says "Preview: how a quote of this partner begins.".
var BrandPreview = Message{key: 1188}

// BrandColour says "Colour".
var BrandColour = Message{key: 1189}

// BrandColourHint says "Such as #0e3c61; readable on white. Empty for oneCentral's colour.".
var BrandColourHint = Message{key: 1190}

// BrandLogo says "Logo".
var BrandLogo = Message{key: 1191}

// BrandLogoHint says "PNG or JPEG of at most 1200 by 1200 pixels that fits in 16 kB as PNG. Choose nothing to keep the logo.".
var BrandLogoHint = Message{key: 1192}

// BrandLogoOf says "Logo of {name}".
func BrandLogoOf(name string) Message {
	return Message{1193, []any{name}}
}

// BrandRemoveLogo says "Remove the logo".
var BrandRemoveLogo = Message{key: 1194}

// ChangeBrand says "Change brand".
var ChangeBrand = Message{key: 1195}

// BlockHeading says "Block".
var BlockHeading = Message{key: 1196}

// BlockNote says "A blocked partner can neither request quotes nor order. Orders under way go on.".
var BlockNote = Message{key: 1197}

// BlockReason says "Reason, for colleagues at oneCentral".
var BlockReason = Message{key: 1198}

// BlockPartner says "Block the partner".
var BlockPartner = Message{key: 1199}

// UnblockPartner says "Lift the block".
var UnblockPartner = Message{key: 1200}

// PartnerIsBlocked says "This partner is blocked".
var PartnerIsBlocked = Message{key: 1201}

// PeopleHeading says "People".
var PeopleHeading = Message{key: 1202}

// SearchPeople says "Search by name, subject or mail address".
var SearchPeople = Message{key: 1203}

// NPeople says "{n, plural, one {{n} person} other {{n} people}}".
func NPeople(n int) Message {
	return Message{1204, []any{n}}
}

// NoPeopleYet says "There are no people yet.".
var NoPeopleYet = Message{key: 1205}

// NewPerson says "New person".
var NewPerson = Message{key: 1206}

// PersonLabel says "Person".
var PersonLabel = Message{key: 1207}

// PersonMail says "Mail address".
var PersonMail = Message{key: 1208}

// PersonRoles says "Roles".
var PersonRoles = Message{key: 1209}

// PersonRolesHint says "A role decides who gets mails and requests. What somebody may do is in the login service's token.".
var PersonRolesHint = Message{key: 1210}

// PersonNoRoles says "none".
var PersonNoRoles = Message{key: 1211}

// PersonSubject says "Subject".
var PersonSubject = Message{key: 1212}

// PersonSubjectHint says "The sub of the login service's token; it cannot be changed later.".
var PersonSubjectHint = Message{key: 1213}

// ThereIsSuchPerson says "There is somebody with this subject.".
var ThereIsSuchPerson = Message{key: 1214}

// PersonWasChangedMeanwhile says "This person was changed meanwhile".
var PersonWasChangedMeanwhile = Message{key: 1215}

// ManagesPartners says "{name} is still the account manager of {n, plural, one {{n} partner} other {{n} partners}}. Give those another one first.".
func ManagesPartners(name string, n int) Message {
	return Message{1216, []any{name, n}}
}

// ManagedPartners says "Account manager of".
var ManagedPartners = Message{key: 1217}

// AccessHeading says "Access".
var AccessHeading = Message{key: 1218}

// RevokeLinksNote says "None of the approval links that were mailed to this person works any more. The work list still does.".
var RevokeLinksNote = Message{key: 1219}

// RevokeLinksButton says "Revoke links".
var RevokeLinksButton = Message{key: 1220}

// EndSessionsNote says "Logs the person out everywhere. Block the person at the login service first, or logging in again is possible.".
var EndSessionsNote = Message{key: 1221}

// EndSessionsButton says "Log out everywhere".
var EndSessionsButton = Message{key: 1222}

// EndSessionsOfUser says "Log out a partner's user".
var EndSessionsOfUser = Message{key: 1223}

// LinksWereRevoked says "The links were revoked".
var LinksWereRevoked = Message{key: 1224}

// SessionsWereEnded says "The sessions were ended".
var SessionsWereEnded = Message{key: 1225}

// AuditOfPages says "Changes".
var AuditOfPages = Message{key: 1226}

// AuditLead says "What administrators changed, newest first.".
var AuditLead = Message{key: 1227}

// AuditNone says "Nothing was changed yet.".
var AuditNone = Message{key: 1228}

// AuditSearch says "Who, or which partner or person".
var AuditSearch = Message{key: 1229}

// AuditBy says "{name}, {at}".
func AuditBy(name string, at time.Time) Message {
	return Message{1230, []any{name, at}}
}

// AuditChange says "{field}: {before} → {after}".
func AuditChange(field string, before string, after string) Message {
	return Message{1236, []any{field, before, after}}
}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1260}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1261}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1262}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1263}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1264}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1265}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1266}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1267}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1268}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1269}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1270}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1271}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1272}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1273}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1274}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1275}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1276}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1277}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1278}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1279}

// GivePercentageOrPrice says "Give a markup or a price.".
var GivePercentageOrPrice = Message{key: 1280}

// MarkupFrom0To1000 says "From 0 to 100,000 basis points (1,000%).".
var MarkupFrom0To1000 = Message{key: 1281}

// PriceOfZeroOrMore says "An amount of 0 or more.".
var PriceOfZeroOrMore = Message{key: 1282}

// ThereIsNoSuchCategory says "There is no such category.".
var ThereIsNoSuchCategory = Message{key: 1283}

// AtMostOneMarkupPerCategory says "At most one markup per category.".
var AtMostOneMarkupPerCategory = Message{key: 1284}

// CategoryStandsMoreThanOnce says "This category stands more than once.".
var CategoryStandsMoreThanOnce = Message{key: 1285}

// MarginsChangedMeanwhile says "Your margins changed meanwhile. Look at them again.".
var MarginsChangedMeanwhile = Message{key: 1286}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1287}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1288}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1289}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1290}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1291}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1292, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1293}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1294}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1295}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1296}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1297}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1298}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1299}

// ItemInline says "item".
var ItemInline = Message{key: 1300}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1301}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1302}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1303}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1304}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1305}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1306}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1307}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1308}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1309}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1310}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list Message) Message {
	return Message{1311, []any{list}}
}

// Listed says "{first}, {rest}".
func Listed(first Message, rest Message) Message {
	return Message{1322, []any{first, rest}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1323}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1324}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1325}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1326}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1327}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1328}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1329}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1330}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1331}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1332}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1333, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1334, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1335, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1336}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1337}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1338}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1339}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1340}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1341}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1342}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1343}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1344}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1345}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1346, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1347}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1348}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1349}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1350}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1351}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1352}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1353}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1354}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1355}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1356}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1357}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1358}

// QuotaOfDayIsUsed says "You have reached the maximum for today. Please try again tomorrow.".
var QuotaOfDayIsUsed = Message{key: 1359}

// AtMostCustomersPerDay says "You can add at most {n} customers a day.".
func AtMostCustomersPerDay(n int) Message {
	return Message{1360, []any{n}}
}

// AtMostCommentsPerDay says "You can add at most {n} comments a day.".
func AtMostCommentsPerDay(n int) Message {
	return Message{1361, []any{n}}
}

// AtMostMbPerDay says "You can add at most {mb} MB of documents a day.".
func AtMostMbPerDay(mb int) Message {
	return Message{1362, []any{mb}}
}

// AtMostMbPerQuote says "You can add at most {mb} MB of documents to a quote.".
func AtMostMbPerQuote(mb int) Message {
	return Message{1363, []any{mb}}
}

// AtMostCartsAtOnce says "You can have at most {n} carts at once. Please empty another one first.".
func AtMostCartsAtOnce(n int) Message {
	return Message{1364, []any{n}}
}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1365}

// SeenInWhatWasAdded says "Take care when you open what was added. Seen in it: {found}.".
func SeenInWhatWasAdded(found string) Message {
	return Message{1366, []any{found}}
}

// SHA256InHex says "A SHA-256 of 64 hexadecimal digits.".
var SHA256InHex = Message{key: 1375}

// Base64 says "Base64, as in RFC 4648.".
var Base64 = Message{key: 1376}

// ThisItemStandsMoreThanOnce says "This item stands more than once.".
var ThisItemStandsMoreThanOnce = Message{key: 1377}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1378}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1379}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1380}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1381, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1382}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1383}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1384}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1385}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1386}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1387}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1388}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1389}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1390}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1391}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1392}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1393}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1394}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1395}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1396}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1397}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1398}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1399}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1400}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1401}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1402}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1403, []any{number}}
}

// NumberIsInRequest says "The number or range {number} is in request {quote} already, which is still open.".
func NumberIsInRequest(number string, quote string) Message {
	return Message{1404, []any{number, quote}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1405}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1406}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1407}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1408}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1409}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1410}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1411}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1412}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1413, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1414}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1415}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1416}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1417}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1418}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1419, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1420}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1421}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1422}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1423}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1424}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1425}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1426}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1427, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1428}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1429}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1430}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1431}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1432, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1433, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1434}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1435}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1436}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1437}

// Person says "person".
var Person = Message{key: 1438}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1439}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1440}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1441}

// CartInline says "cart".
var CartInline = Message{key: 1442}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1443}

// Document says "document".
var Document = Message{key: 1444}

// OrderInline says "order".
var OrderInline = Message{key: 1445}

// Job says "job".
var Job = Message{key: 1446}

// Session says "session".
var Session = Message{key: 1447}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1448}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1449}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1450, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1451}

// AtMostValues says "At most {n} values.".
func AtMostValues(n int) Message {
	return Message{1452, []any{n}}
}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1453}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1454}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1455}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1456}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1457}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1458, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1459, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1460}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1461, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1462}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1463}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1464}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1465}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1466}

// List says "a list".
var List = Message{key: 1467}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1468}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1469}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1470}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1471}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1472}

// TextInline says "a text".
var TextInline = Message{key: 1473}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1474}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1475}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1476}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1477}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1478}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1479}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1480}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1481}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1482}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1483}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1484}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1485}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1486}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1487}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1488}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1489}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1490}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1491}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1492}

// TooManyRequestsAtOnce says "Too many requests at once".
var TooManyRequestsAtOnce = Message{key: 1493}

// PleaseWaitMomentAndTry says "Please wait a moment and try again.".
var PleaseWaitMomentAndTry = Message{key: 1494}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1495}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1496}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1497}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1498}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1499}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1500}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1501}

// NotFound says "Not found".
var NotFound = Message{key: 1502}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1503}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1504}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1505}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1506, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1507}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1508}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1509}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1510}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1511}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1512}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1513}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1514, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1515}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1516}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1517}

// AuditHeading says "Proof of the confirmation".
var AuditHeading = Message{key: 1518}

// AuditIntro says "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.".
var AuditIntro = Message{key: 1519}

// InternetAddress says "IP address".
var InternetAddress = Message{key: 1520}

// ChecksumOfVersion says "Checksum of the agreed change (SHA-256)".
var ChecksumOfVersion = Message{key: 1521}

// ChecksumOfHistory says "Checksum of the history until then (SHA-256)".
var ChecksumOfHistory = Message{key: 1522}

// SealKey says "Key of the seal".
var SealKey = Message{key: 1523}

// SealOfOnecentral says "Seal of oneCentral (Ed25519)".
var SealOfOnecentral = Message{key: 1524}

// AccountOf says "Account".
var AccountOf = Message{key: 1525}

// DownloadProof says "Download the proof of this confirmation".
var DownloadProof = Message{key: 1526}

// BundleReadme says "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n".
var BundleReadme = Message{key: 1527}

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
		return Message{key: 792}
	case "missing":
		return Message{key: 793}
	case "invalid":
		return Message{key: 794}
	case "ruled":
		return Message{key: 795}
	}
	return Plain(Text{NL: id, EN: id})
}

// Attention is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Attention(id string) Message {
	switch id {
	case "unanswered":
		return Message{key: 893}
	case "expiring":
		return Message{key: 894}
	case "undecided":
		return Message{key: 895}
	case "silent":
		return Message{key: 896}
	}
	return Plain(Text{NL: id, EN: id})
}

// KindOfPartner is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func KindOfPartner(id string) Message {
	switch id {
	case "reseller":
		return Message{key: 1158}
	case "solutions":
		return Message{key: 1159}
	}
	return Plain(Text{NL: id, EN: id})
}

// AuditKind is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func AuditKind(id string) Message {
	switch id {
	case "partner":
		return Message{key: 1231}
	case "person":
		return Message{key: 1232}
	case "catalog":
		return Message{key: 1233}
	case "quote":
		return Message{key: 1234}
	case "sessions":
		return Message{key: 1235}
	}
	return Plain(Text{NL: id, EN: id})
}

// AuditField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func AuditField(id string) Message {
	switch id {
	case "kind":
		return Message{key: 1237}
	case "name":
		return Message{key: 1238}
	case "company.legalName":
		return Message{key: 1239}
	case "company.kvk":
		return Message{key: 1240}
	case "company.vatId":
		return Message{key: 1241}
	case "company.country":
		return Message{key: 1242}
	case "company.address":
		return Message{key: 1243}
	case "level":
		return Message{key: 1244}
	case "accountManager":
		return Message{key: 1245}
	case "orderMailbox":
		return Message{key: 1246}
	case "language":
		return Message{key: 1247}
	case "automaticRelease":
		return Message{key: 1248}
	case "blocked":
		return Message{key: 1249}
	case "blockReason":
		return Message{key: 1250}
	case "brand.colour":
		return Message{key: 1251}
	case "brand.logo":
		return Message{key: 1252}
	case "mail":
		return Message{key: 1253}
	case "roles":
		return Message{key: 1254}
	case "delegations":
		return Message{key: 1255}
	case "linksRevoked":
		return Message{key: 1256}
	case "catalogVersion":
		return Message{key: 1257}
	case "validFrom":
		return Message{key: 1258}
	case "state":
		return Message{key: 1259}
	}
	return Plain(Text{NL: id, EN: id})
}

// CustomerField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CustomerField(id string) Message {
	switch id {
	case "legalName":
		return Message{key: 1312}
	case "country":
		return Message{key: 1313}
	case "kvk":
		return Message{key: 1314}
	case "address":
		return Message{key: 1315}
	case "contact":
		return Message{key: 1316}
	case "smallBusiness":
		return Message{key: 1317}
	case "language":
		return Message{key: 1318}
	case "reference":
		return Message{key: 1319}
	case "site":
		return Message{key: 1320}
	case "siteContact":
		return Message{key: 1321}
	}
	return Plain(Text{NL: id, EN: id})
}

// Finding is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Finding(id string) Message {
	switch id {
	case "scripts":
		return Message{key: 1367}
	case "actions":
		return Message{key: 1368}
	case "embeddedFiles":
		return Message{key: 1369}
	case "media":
		return Message{key: 1370}
	case "encryption":
		return Message{key: 1371}
	case "otherContent":
		return Message{key: 1372}
	case "noEnd":
		return Message{key: 1373}
	case "unread":
		return Message{key: 1374}
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
	470:  "pleaseAskYourAdministratorTo",
	471:  "yourAccountHasNoRole",
	472:  "nothingWasRecordedPleaseOpen",
	473:  "formIsNotComplete",
	474:  "tryAgain",
	475:  "toStartPage",
	476:  "toYourWorkList",
	477:  "additionalDiscount",
	478:  "withThisDiscount",
	479:  "givePercentageSuchAs12",
	480:  "atMost100",
	481:  "atMostTwoDecimals",
	482:  "welcome",
	483:  "overview",
	484:  "withOnecentralForDecision",
	485:  "onecentralHasQuestion",
	486:  "approvedWaitingForColleagueTo",
	487:  "readyToSign",
	488:  "approvedWaitingForColleagueToActivate",
	489:  "readyToActivate",
	490:  "becomesNewVersionOf",
	491:  "keptUntil",
	492:  "lastChanged",
	493:  "openCarts",
	494:  "orders",
	495:  "ordersUnderWay",
	496:  "ofDelivered",
	497:  "items",
	498:  "orderingAtOnecentral",
	499:  "herePartnersAskForNew",
	500:  "youCannotAskForQuotes",
	501:  "yourAccountIsBlocked",
	502:  "upgradeService",
	503:  "newService",
	504:  "nothingIsOpenChooseService",
	505:  "waived",
	506:  "alternative",
	507:  "canBeWaivedWithReason",
	508:  "forUsToReview",
	509:  "blocks",
	510:  "note",
	511:  "upTo",
	512:  "yourAccountManager",
	513:  "noLongerNeeded",
	514:  "returned",
	515:  "declinedInline",
	516:  "approvedInline",
	517:  "waitsFor",
	518:  "waitsForDecision",
	519:  "by",
	520:  "overThisRoleDecidesToo",
	521:  "notDelivered",
	522:  "cancelled",
	523:  "delivered",
	524:  "orderReleased",
	525:  "orderDetails",
	526:  "documentSignedElsewhereAdded",
	527:  "documentOfVersionMade",
	528:  "comment",
	529:  "handedOverTo",
	530:  "versionSuperseded",
	531:  "versionExpired",
	532:  "versionWithdrawn",
	533:  "versionReturnedWithQuestion",
	534:  "versionDeclined",
	535:  "versionApproved",
	536:  "agreedToVersion",
	537:  "discountGivenVersion",
	538:  "versionIsBeingRevised",
	539:  "questionAnsweredWithVersion",
	540:  "versionRequested",
	541:  "skipToContent",
	542:  "mainMenu",
	543:  "logOut",
	544:  "referenceOfThisPage",
	545:  "partnerMadeRequestAndWaits",
	546:  "logInAndJudge",
	547:  "thisPageByItselfDecides",
	548:  "yourDecisionIsAsked",
	549:  "linkWasMadeForSomebody",
	550:  "thisRequestDoesNotWait",
	551:  "thisVersionHasBeenDecided",
	552:  "thereIsNothingLeftTo",
	553:  "seeRequest",
	554:  "versionThatThisLinkWas",
	555:  "thereIsNewerVersion",
	556:  "toNewestVersion",
	557:  "days",
	558:  "hours",
	559:  "lessThanHour",
	560:  "inTheseWeeksNothingWas",
	561:  "youManageNoPartnersAnd",
	562:  "weeks",
	563:  "numbers",
	564:  "toNumbers",
	565:  "thereIsNoSuchPeriod",
	566:  "exclVatOrders",
	567:  "wonPerMonth",
	568:  "businessDaysMedian9In",
	569:  "fromDecisionToOrder",
	570:  "fromRequestToDecision",
	571:  "ofWhichOrderedByNow",
	572:  "filledMedianOutlined9In",
	573:  "businessDaysFromDecisionTo",
	574:  "filledMedianOutlined9In10Were",
	575:  "businessDaysFromRequestTo",
	576:  "differencePerMonthOfOrders",
	577:  "wonPerMonthByWeek",
	578:  "ofWhichOrdered",
	579:  "outlinedRequestedFilledOfThose",
	580:  "requestsPerWeek",
	581:  "n9In10Within",
	582:  "barForEachWeekFrom",
	583:  "together",
	584:  "weekFromMonday",
	585:  "toOrder90",
	586:  "toOrderMedian",
	587:  "toDecision90",
	588:  "toDecisionMedian",
	589:  "decided",
	590:  "orderedByNow",
	591:  "period",
	592:  "byPartner",
	593:  "byWeek",
	594:  "downloadAsCsv",
	595:  "timesAreInBusinessDays",
	596:  "wonPerMonthEuroExcl",
	597:  "businessDaysToOrder90",
	598:  "businessDaysToOrderMedian",
	599:  "orderedInline",
	600:  "businessDaysToDecision90",
	601:  "businessDaysToDecisionMedian",
	602:  "decidedInline",
	603:  "ofWhichOrderedByNowInline",
	604:  "requestedInline",
	605:  "partnerId",
	606:  "yourAccountManagerReleasesOrder",
	607:  "waitsForRelease",
	608:  "deliveredTitle",
	609:  "waitsForOnecentral",
	610:  "released",
	611:  "statement",
	612:  "on",
	613:  "signatory",
	614:  "activatedBy",
	615:  "signedBy",
	616:  "serviceNumber",
	617:  "deliveredOn",
	618:  "wasPlannedFor",
	619:  "businessDaysLeadTimeBusinessDays",
	620:  "plannedDate",
	621:  "specificationInQuote",
	622:  "confirmation",
	623:  "quoteOrder",
	624:  "cancelThisItem",
	625:  "reason",
	626:  "cancelItem",
	627:  "notDeliveredTitle",
	628:  "cancelledTitle",
	629:  "partlyDone",
	630:  "inProgress",
	631:  "openOrders",
	632:  "thereAreNoOpenOrders",
	633:  "choosePartnerForClosedOrders",
	634:  "onlyOldestOpenOrdersAreShown",
	635:  "late",
	636:  "atRisk",
	637:  "onSchedule",
	638:  "allOpen",
	639:  "closedOrders",
	640:  "stillOpen",
	641:  "customerServiceOrNumber",
	642:  "plannedDay",
	643:  "tickItem",
	644:  "allOpenItems",
	645:  "withSelectedItems",
	646:  "releaseOrder",
	647:  "releaseHandsOver",
	648:  "reportDelivered",
	649:  "reportNotDelivered",
	650:  "cancelItems",
	651:  "whyCancelled",
	652:  "whyNotDelivered",
	653:  "partnerReadsReason",
	654:  "tickAnItem",
	655:  "itemsNotChanged",
	656:  "othersWereChanged",
	657:  "orderIsReleased",
	658:  "itemsDelivered",
	659:  "itemsFailed",
	660:  "itemsCancelled",
	661:  "customersContact",
	662:  "failedJobs",
	663:  "nothingFailed",
	664:  "jobIsTriedAgain",
	665:  "isTriedAgainByItself",
	666:  "isNotTriedAgainByItself",
	667:  "technicalCause",
	668:  "documentWasNotMade",
	669:  "mailWasNotDelivered",
	670:  "requestsWereNotHandedOver",
	671:  "quoteWasNotErased",
	672:  "orderedBy",
	673:  "of",
	674:  "youHaveNoOrdersYet",
	675:  "ordersNewestFirstAmountsWithout",
	676:  "orderedOn",
	677:  "nextDate",
	678:  "thisIsWhereOnecentralsPartners",
	679:  "engineeringJudgesDesign",
	680:  "inStepsOf",
	681:  "fromTo",
	682:  "atLeastThatOfWhat",
	683:  "toTimes",
	684:  "needsDocument",
	685:  "notTogetherWith",
	686:  "countsForAll",
	687:  "atMostMax",
	688:  "referenceOf",
	689:  "none",
	690:  "goesWithOneOf",
	691:  "inCartInline",
	692:  "toThisCustomersCart",
	693:  "onlyVersionStillCounts",
	694:  "youAreLookingAtEarlier",
	695:  "thisQuoteWasValidUntil",
	696:  "weHaveQuestion",
	697:  "thisQuoteIsOrder",
	698:  "approvedYouCanOrderUntil",
	699:  "youWillGetEMail",
	700:  "weAreReviewingYourRequest",
	701:  "pdfIsStillBeingMadeWhichUsually",
	702:  "onlyColleagueWhoMaySign",
	703:  "byValidUntil",
	704:  "waitsForYourAnswer",
	705:  "and",
	706:  "waitsForList",
	707:  "yourAnswerToOurQuestion",
	708:  "forYourCustomerWithPrices",
	709:  "forYourCustomerWithoutPrices",
	710:  "quoteAsPdf",
	711:  "versionNumber",
	712:  "pleaseCheckTheseFields",
	713:  "notEverythingIsRightYet",
	714:  "documents",
	715:  "numbersLabel",
	716:  "noteLabel",
	717:  "requestedDate",
	718:  "plannedUntil",
	719:  "optionsWhatOneAdds",
	720:  "different",
	721:  "same",
	722:  "thisChoice",
	723:  "firstChoice",
	724:  "comparison",
	725:  "yesInline",
	726:  "noInline",
	727:  "giveReasonIfYouLet",
	728:  "quoteRequest",
	729:  "toYourDecision",
	730:  "checks",
	731:  "vatHeading",
	732:  "yourCommentPartnerReadsIt",
	733:  "monthsLeft",
	734:  "runsOnMonthly",
	735:  "terminated",
	736:  "suspended",
	737:  "active",
	738:  "contactHeading",
	739:  "address",
	740:  "monthlyPriceExclVat",
	741:  "identifier",
	742:  "untilTermEndsRemaining",
	743:  "productIdentifierReferenceOrTown",
	744:  "allCustomers",
	745:  "allProducts",
	746:  "upgrade",
	747:  "notPossibleNow",
	748:  "possibleNow",
	749:  "allServices",
	750:  "show",
	751:  "tickServicesToChangeThem",
	752:  "tickAllOnThisPage",
	753:  "whatIsPossible",
	754:  "changeTickedServices",
	755:  "moreServices",
	756:  "nothingFoundYetThereAre",
	757:  "thereIsNoServiceLike",
	758:  "showAllServices",
	759:  "yourCustomersHaveNoServices",
	760:  "seeCatalogue",
	761:  "chooseNameId",
	762:  "upgradableTo",
	763:  "moveToPrefix",
	764:  "changeNameId",
	765:  "changeOfThisServiceIs",
	766:  "onlyMoveIsPossible",
	767:  "thisServiceCannotChangeNow",
	768:  "seeOpenOrder",
	769:  "changeThisService",
	770:  "runsOver",
	771:  "configuration",
	772:  "upgradable",
	773:  "changesChanged",
	774:  "newServices",
	775:  "answerToYourQuestion",
	776:  "requestedOn",
	777:  "requestedBy",
	778:  "vatReviewWaivedBy",
	779:  "toNewFigures",
	780:  "pleaseSeeWhatThisDiscount",
	781:  "nothingHasBeenRecordedYet",
	782:  "discountOnOneOffChargeInline",
	783:  "discountOnMonthlyPriceInline",
	784:  "consent",
	785:  "mandate",
	786:  "positionOfWhoSigns",
	787:  "nameOfWhoSigns",
	788:  "answer",
	789:  "signedPdf",
	790:  "question",
	791:  "vatCheck",
	792:  "vatDoubt.outsideEU",
	793:  "vatDoubt.missing",
	794:  "vatDoubt.invalid",
	795:  "vatDoubt.ruled",
	796:  "whyToReview",
	797:  "notGiven",
	798:  "background",
	799:  "contractValueOverTerms",
	800:  "quotesOfPartner",
	801:  "noOtherQuotes",
	802:  "quotesOfWhichOrdered",
	803:  "withDiscountUpTo",
	804:  "earlierQuotesOfCustomer",
	805:  "noEarlierQuotes",
	806:  "andMoreQuotes",
	807:  "nextRequest",
	808:  "thisVersionWasValidUntil",
	809:  "returnedWithQuestion",
	810:  "partnerCanOrderUntil",
	811:  "thisVersionDoesNotWait",
	812:  "youHaveApprovedThisVersion",
	813:  "stillToBeDecidedBy",
	814:  "unchangedCount",
	815:  "linesCount",
	816:  "linesInline",
	817:  "detailsOfRequest",
	818:  "itemNumber",
	819:  "workList",
	820:  "thisIsOnecentralsWorkList",
	821:  "serviceChangedSinceYouSaw",
	822:  "nothingWasPutInCart",
	823:  "editChangeInCart",
	824:  "cartTakesOneChangeOf",
	825:  "thisServiceIsInCart",
	826:  "changeName",
	827:  "keepName",
	828:  "thisCannotBeCalculatedYet",
	829:  "differencePerMonthOneOff",
	830:  "noChangeToCalculate",
	831:  "afterThisMoveThereIsLess",
	832:  "measureShrinks",
	833:  "optionDoesNotGoAlong",
	834:  "thisServiceCannotChangeNowUpgrade",
	835:  "whatChanges",
	836:  "takingNumbersAlong",
	837:  "saveChangeInCart",
	838:  "addToCartButton",
	839:  "nowAndAfterChange",
	840:  "chooseWhatChangesHereYou",
	841:  "amountsExcludeVatUnlessThey",
	842:  "whatEachNumberDoesTo",
	843:  "oneNumberOrRangePer",
	844:  "suchAsCustomersPoNumber",
	845:  "emptyAsEarlyAsPossibleChangeThat",
	846:  "nowInline",
	847:  "nowN",
	848:  "nowOnWithout",
	849:  "nowHad",
	850:  "atMostText",
	851:  "keepCurrentTerm",
	852:  "numbersToTakeAlong",
	853:  "currentOperatorOfNumbers",
	854:  "referenceOfDocument",
	855:  "referenceOfPortingMandate",
	856:  "perMonthAmount",
	857:  "sameMonthlyPrice",
	858:  "onAgreedDay",
	859:  "afterEndOfTerm",
	860:  "onFirstOfMonth",
	861:  "asSoonAsItCan",
	862:  "staysUntil",
	863:  "newUntil",
	864:  "nothingWaitsForYou",
	865:  "nothingThatWaitsForYou",
	866:  "routineRequests",
	867:  "routineIs",
	868:  "noRoutineRequests",
	869:  "decideRoutineTogether",
	870:  "approveTicked",
	871:  "tickAtLeastOne",
	872:  "notDecidedYet",
	873:  "notApprovedBecause",
	874:  "giveAmountSuchAs1",
	875:  "chooseOneOfOptions",
	876:  "amountFromPerMonthOr",
	877:  "waiting",
	878:  "youDecideAs",
	879:  "n7DaysOrLonger",
	880:  "n3DaysOrLonger",
	881:  "n1DayOrLonger",
	882:  "agreed",
	883:  "notYet",
	884:  "filter",
	885:  "showEverything",
	886:  "youStandInFor",
	887:  "waitingSince",
	888:  "alsoNeeded",
	889:  "nobodyElse",
	890:  "openQuotes",
	891:  "noOpenQuotes",
	892:  "moreToNarrow",
	893:  "attention.unanswered",
	894:  "attention.expiring",
	895:  "attention.undecided",
	896:  "attention.silent",
	897:  "attentionFor",
	898:  "atStake",
	899:  "longestUnchanged",
	900:  "unchangedFor",
	901:  "priceAMonth",
	902:  "searchEverything",
	903:  "searchForTwoCharacters",
	904:  "notEverythingWasSearched",
	905:  "onlyAccountManagerHasDesk",
	906:  "quotesAndOrders",
	907:  "remarksWithoutAnswer",
	908:  "todayYouStandInFor",
	909:  "todayYouAreReplacedBy",
	910:  "colleagueYouChooseHereCan",
	911:  "nobodyStandsInForYou",
	912:  "removeName",
	913:  "addStandIn",
	914:  "colleague",
	915:  "chooseAccountManager",
	916:  "firstDay",
	917:  "lastDay",
	918:  "add",
	919:  "total",
	920:  "totalOfThisQuote",
	921:  "onWaivedForCustomerMaximum",
	922:  "termOver24Months",
	923:  "remarks",
	924:  "validityAndConditions",
	925:  "thisQuoteIsSubjectTo",
	926:  "leadTimesAreInBusiness",
	927:  "contractValueIs",
	928:  "afterTermRunsMonthly",
	929:  "afterTermNotice",
	930:  "firstPeriodIsCalculatedOn",
	931:  "allAmountsAreInEuro",
	932:  "validUntilDay",
	933:  "thisOfferIs",
	934:  "thisQuoteIs",
	935:  "validityIsSetOnApproval",
	936:  "signature",
	937:  "placeAndDate",
	938:  "position",
	939:  "onBehalfOf",
	940:  "youAgreeToQuoteAnd",
	941:  "agreedHeading",
	942:  "activatesThisQuoteInPartner",
	943:  "activation",
	944:  "thisCopyIsForYour",
	945:  "forYourInformation",
	946:  "monthlyPrice",
	947:  "ends",
	948:  "new",
	949:  "migration",
	950:  "newComparison",
	951:  "old",
	952:  "changed",
	953:  "unchanged",
	954:  "specification",
	955:  "siteAndContact",
	956:  "deliveryAndTerm",
	957:  "changeNoun",
	958:  "migrationHeading",
	959:  "linkedTo",
	960:  "endOfTerm",
	961:  "startOfMonth",
	962:  "runsUntilRemaining",
	963:  "runsMonthly",
	964:  "fromCompletionPlannedUntil",
	965:  "itemNumberText",
	966:  "site",
	967:  "notTiedToAnAddress",
	968:  "promisedDocument",
	969:  "more",
	970:  "andTrimSpace",
	971:  "openThisQuoteInPartner",
	972:  "referenceShort",
	973:  "draftNotYetApprovedBy",
	974:  "vatIdJoined",
	975:  "kvkTradeRegister",
	976:  "statutorySeat",
	977:  "yourPartner",
	978:  "customerSite",
	979:  "customerReference",
	980:  "yourVatId",
	981:  "yourKvkNumber",
	982:  "yourSupplier",
	983:  "number",
	984:  "setOnApproval",
	985:  "weArePleasedToOffer",
	986:  "thisDocumentSpecifiesWhatHas",
	987:  "changesToExistingServices",
	988:  "each",
	989:  "eachCount",
	990:  "slaRepairTimeAvailability",
	991:  "requestQuoteOrChangeCart",
	992:  "openCart",
	993:  "willBeRemovedOn",
	994:  "lastChangedBy",
	995:  "contents",
	996:  "cartForWasLastChanged",
	997:  "yourCartIsStillOpen",
	998:  "yourCartWillBeRemoved",
	999:  "effectiveDate",
	1000: "itemNumberName",
	1001: "explanation",
	1002: "textReason",
	1003: "textPositionState",
	1004: "progressOfEachItem",
	1005: "inCartHeading",
	1006: "dayDutchTime",
	1007: "referenceChecksum",
	1008: "moment",
	1009: "sentAutomaticallyByOnecentral",
	1010: "dear",
	1011: "hello",
	1012: "fromLabelBy",
	1013: "orderStateLabel",
	1014: "orderNoun",
	1015: "viewOrder",
	1016: "onConfirmed",
	1017: "recordedBy",
	1018: "quoteForWasConfirmedAnd",
	1019: "orderWasReceived",
	1020: "orderReceived",
	1021: "orderWasReleasedForDelivery",
	1022: "pleaseReleaseOrder",
	1023: "accountManagerReleasesOrderFor",
	1024: "activated",
	1025: "textSignerSignerFunction",
	1026: "signed",
	1027: "releasedOn",
	1028: "orderOfForCanBe",
	1029: "orderWasReleasedForDeliveryOrder",
	1030: "orderReleasedOrderCustomer",
	1031: "orderDelivered",
	1032: "deliveryInOrder",
	1033: "orderForWasDelivered",
	1034: "inOrderForWasDelivered",
	1035: "cancellationInOrder",
	1036: "orderForWasCancelled",
	1037: "inOrderForWasCancelled",
	1038: "deliveryFailed",
	1039: "deliveryFailedInOrder",
	1040: "orderForCouldNotBe",
	1041: "inOrderForCouldNot",
	1042: "orderForIsPartlySettled",
	1043: "existingServiceStaysAsIt",
	1044: "partner",
	1045: "partnersAnswerToQuestion",
	1046: "oneDecisionFromYourGroup",
	1047: "thisLinkIsPersonalOnly",
	1048: "reviewAndDecide",
	1049: "decideBefore",
	1050: "forOfRequestsQuoteYou",
	1051: "yourApprovalIsRequested",
	1052: "approvalRequested",
	1053: "ofRequestedQuoteForOn",
	1054: "yourDecisionIsStillNeeded",
	1055: "reminderWaitsForYourDecision",
	1056: "ofRequestedQuoteForOnPartnersAccount",
	1057: "yourDecisionAsStandIn",
	1058: "asStandInWaitsFor",
	1059: "viewQuote",
	1060: "quoteForWaitsForPartners",
	1061: "requestWasReturnedWithQuestion",
	1062: "youCanSubmitRequestAgain",
	1063: "answerTheQuestion",
	1064: "beforeQuoteForCanBe",
	1065: "thereIsQuestionAboutYour",
	1066: "questionAboutQuote",
	1067: "requestOfQuoteForWas",
	1068: "quoteWasDeclined",
	1069: "quoteDeclined",
	1070: "youCanCopyQuoteTo",
	1071: "quoteForIsApprovedAnd",
	1072: "quoteIsApproved",
	1073: "quoteApproved",
	1074: "howToConfirmCheckConfirmation",
	1075: "howToConfirmCheckConfirmationPdfAnd",
	1076: "partnerCanNowSignIt",
	1077: "partnerCanNowActivateIt",
	1078: "reviewAndSign",
	1079: "reviewAndActivate",
	1080: "ifYouDoNotWant",
	1081: "quoteForIsApprovedBut",
	1082: "quoteIsAboutToExpire",
	1083: "quoteExpiresOn",
	1084: "quoteForWasWithdrawnAnd",
	1085: "quoteWasWithdrawn",
	1086: "quoteWithdrawn",
	1087: "wasValidUntil",
	1088: "quoteForWasNotConfirmed",
	1089: "quoteHasExpired",
	1090: "quoteExpired",
	1091: "commentDoesNotChangeQuote",
	1092: "readAndReply",
	1093: "quoteForHasNewComment",
	1094: "commentsCited",
	1095: "otherCommentsAreInQuote",
	1096: "thereIsNewComment",
	1097: "newCommentOnQuote",
	1098: "mailAboutNotDelivered",
	1099: "viewDetails",
	1100: "mailNotDelivered",
	1101: "messageOfOnecentralHasFinally",
	1102: "mailCouldNotBeDelivered",
	1103: "whyYourDecisionIsNeeded",
	1104: "customerWaivesLongestTermFor",
	1105: "alternativeLabel",
	1106: "itemsPerMonth",
	1107: "firstPeriodColumn",
	1108: "toDeliver",
	1109: "restOfItemsIsInQuote",
	1110: "commaItems",
	1111: "andMoreOnPage",
	1112: "waivedBy",
	1113: "toJudge",
	1114: "whatToLookAt",
	1115: "hoursInline",
	1116: "h",
	1117: "repairTime",
	1118: "level",
	1119: "package",
	1120: "ampere",
	1121: "powerAtMost",
	1122: "power",
	1123: "space",
	1124: "gbStorage",
	1125: "storage",
	1126: "storageSsd",
	1127: "gbMemory",
	1128: "memory",
	1129: "size",
	1130: "seats",
	1131: "seatsCharacteristic",
	1132: "seatType",
	1133: "numbersInline",
	1134: "channels",
	1135: "voiceChannels",
	1136: "dataBundle",
	1137: "throughput",
	1138: "bandwidth",
	1139: "thisProductHasNoTiers",
	1140: "thisProductHasNoSuch",
	1141: "thisProductHasNoNumber",
	1142: "cannotBeCombinedWith",
	1143: "atMostSentence",
	1144: "thisProductHasNoSuchOption",
	1145: "onlyAdministratorCanDoThis",
	1146: "changeAccountManagerWithIts",
	1147: "chooseNlOrEn",
	1148: "nameAccountManager",
	1149: "thereIsNoSuchLevel",
	1150: "levelOfPartners",
	1151: "kindInUse",
	1152: "administration",
	1153: "partnersHeading",
	1154: "searchPartners",
	1155: "nPartners",
	1156: "noPartnersYet",
	1157: "partnerKind",
	1158: "kindOfPartner.reseller",
	1159: "kindOfPartner.solutions",
	1160: "partnerLevel",
	1161: "accountManagerHeading",
	1162: "partnerActive",
	1163: "partnerBlocked",
	1164: "newPartner",
	1165: "partnerIdLabel",
	1166: "partnerIdHint",
	1167: "thereIsSuchPartner",
	1168: "kindHint",
	1169: "orderMailbox",
	1170: "orderMailboxHint",
	1171: "partnerLanguage",
	1172: "releaseAtOnce",
	1173: "releaseAtOnceNote",
	1174: "companyHint",
	1175: "detailsOfPartner",
	1176: "partnerWasChangedMeanwhile",
	1177: "changeManager",
	1178: "managerOf",
	1179: "managerNow",
	1180: "newManager",
	1181: "approvalsThatMove",
	1182: "noApprovalsMove",
	1183: "approvalsMoveNote",
	1184: "moveToManager",
	1185: "brandHeading",
	1186: "brandOf",
	1187: "brandNone",
	1188: "brandPreview",
	1189: "brandColour",
	1190: "brandColourHint",
	1191: "brandLogo",
	1192: "brandLogoHint",
	1193: "brandLogoOf",
	1194: "brandRemoveLogo",
	1195: "changeBrand",
	1196: "blockHeading",
	1197: "blockNote",
	1198: "blockReason",
	1199: "blockPartner",
	1200: "unblockPartner",
	1201: "partnerIsBlocked",
	1202: "peopleHeading",
	1203: "searchPeople",
	1204: "nPeople",
	1205: "noPeopleYet",
	1206: "newPerson",
	1207: "personLabel",
	1208: "personMail",
	1209: "personRoles",
	1210: "personRolesHint",
	1211: "personNoRoles",
	1212: "personSubject",
	1213: "personSubjectHint",
	1214: "thereIsSuchPerson",
	1215: "personWasChangedMeanwhile",
	1216: "managesPartners",
	1217: "managedPartners",
	1218: "accessHeading",
	1219: "revokeLinksNote",
	1220: "revokeLinksButton",
	1221: "endSessionsNote",
	1222: "endSessionsButton",
	1223: "endSessionsOfUser",
	1224: "linksWereRevoked",
	1225: "sessionsWereEnded",
	1226: "auditOfPages",
	1227: "auditLead",
	1228: "auditNone",
	1229: "auditSearch",
	1230: "auditBy",
	1231: "auditKind.partner",
	1232: "auditKind.person",
	1233: "auditKind.catalog",
	1234: "auditKind.quote",
	1235: "auditKind.sessions",
	1236: "auditChange",
	1237: "auditField.kind",
	1238: "auditField.name",
	1239: "auditField.company.legalName",
	1240: "auditField.company.kvk",
	1241: "auditField.company.vatId",
	1242: "auditField.company.country",
	1243: "auditField.company.address",
	1244: "auditField.level",
	1245: "auditField.accountManager",
	1246: "auditField.orderMailbox",
	1247: "auditField.language",
	1248: "auditField.automaticRelease",
	1249: "auditField.blocked",
	1250: "auditField.blockReason",
	1251: "auditField.brand.colour",
	1252: "auditField.brand.logo",
	1253: "auditField.mail",
	1254: "auditField.roles",
	1255: "auditField.delegations",
	1256: "auditField.linksRevoked",
	1257: "auditField.catalogVersion",
	1258: "auditField.validFrom",
	1259: "auditField.state",
	1260: "chooseResellerOrSolutions",
	1261: "lettersDigitsAnd",
	1262: "thisIsNoAccountManager",
	1263: "notRoleOfOnecentral",
	1264: "nameSubject",
	1265: "onlyAccountManagerCanDo",
	1266: "somebodyElseThanYourself",
	1267: "periodFromFirstToLast",
	1268: "atMostTwenty",
	1269: "thisHasBeenDecidedAlready",
	1270: "thisVersionDoesNotWaitForYou",
	1271: "youHaveDecidedOnThis",
	1272: "requesterDoesNotDecide",
	1273: "onlyAccountManagerCanWaive",
	1274: "onlyAccountManagerGivesDiscounts",
	1275: "thisVersionCannotBePriced",
	1276: "thereIsNoSuchItem",
	1277: "fromZeroToAmountItself",
	1278: "from0To10000",
	1279: "givePercentageOrAmount",
	1280: "givePercentageOrPrice",
	1281: "markupFrom0To1000",
	1282: "priceOfZeroOrMore",
	1283: "thereIsNoSuchCategory",
	1284: "atMostOneMarkupPerCategory",
	1285: "categoryStandsMoreThanOnce",
	1286: "marginsChangedMeanwhile",
	1287: "namePartner",
	1288: "youHaveNoRoleHere",
	1289: "partnerInline",
	1290: "onlyPartnerCanDoThis",
	1291: "quoteInline",
	1292: "pngOrJpegOfAt",
	1293: "tooLightContrastWithWhite",
	1294: "colourLike0e3c61",
	1295: "atMost80Services",
	1296: "serviceNoun",
	1297: "cartChangedMeanwhile",
	1298: "atMost80ItemsPer",
	1299: "from1To80Items",
	1300: "itemInline",
	1301: "thereIsNothingToLink",
	1302: "thisCustomerHasNoSuch",
	1303: "thereIsNoSuchProduct",
	1304: "calculationChangedSinceYouSaw",
	1305: "nameHashOfWhatYou",
	1306: "dateNotInFuture",
	1307: "thisServiceIsInCartAlready",
	1308: "atMost80ItemsAnd",
	1309: "cartIsEmpty",
	1310: "vatTreatmentOfThisCustomer",
	1311: "completeCustomersDetails",
	1312: "customerField.legalName",
	1313: "customerField.country",
	1314: "customerField.kvk",
	1315: "customerField.address",
	1316: "customerField.contact",
	1317: "customerField.smallBusiness",
	1318: "customerField.language",
	1319: "customerField.reference",
	1320: "customerField.site",
	1321: "customerField.siteContact",
	1322: "listed",
	1323: "yourAccountIsBlockedContact",
	1324: "serviceChangedSinceRequest",
	1325: "linkedServiceIsTerminated",
	1326: "iSignForCustomerAm",
	1327: "iActivateThisOrderFor",
	1328: "nameSha256OfDocument",
	1329: "confirmThatYouMaySign",
	1330: "enterYourName",
	1331: "enterYourPosition",
	1332: "thereIsNoOrderWithout",
	1333: "thisQuoteWasValidUntilUntil",
	1334: "thisQuoteIsOrderAlready",
	1335: "thisPartnerConfirmsOtherwise",
	1336: "thisIsNotDocumentOf",
	1337: "documentIsStillBeingDrawn",
	1338: "giveNameOrReference",
	1339: "customerChangedMeanwhile",
	1340: "partnerChangedMeanwhile",
	1341: "personChangedMeanwhile",
	1342: "giveAddressOfDelivery",
	1343: "whetherThisCanBeDelivered",
	1344: "thisCannotBeDeliveredAt",
	1345: "giveCurrentOperatorAndNumbers",
	1346: "promiseDocument",
	1347: "portingMandate",
	1348: "smallBusinessMustExpresslyAccept",
	1349: "numberPortIsInProgress",
	1350: "thisServiceIsBeingTerminated",
	1351: "thisServiceIsSuspended",
	1352: "thisServiceIsTerminated",
	1353: "orderOnThisServiceIs",
	1354: "thisProductIsAtEnd",
	1355: "thisServiceCannotBeUpgraded",
	1356: "onlyQuoteThatEndedWithout",
	1357: "thereIsNoSuchQuote",
	1358: "notPdf",
	1359: "quotaOfDayIsUsed",
	1360: "atMostCustomersPerDay",
	1361: "atMostCommentsPerDay",
	1362: "atMostMbPerDay",
	1363: "atMostMbPerQuote",
	1364: "atMostCartsAtOnce",
	1365: "atMost4Mb",
	1366: "seenInWhatWasAdded",
	1367: "finding.scripts",
	1368: "finding.actions",
	1369: "finding.embeddedFiles",
	1370: "finding.media",
	1371: "finding.encryption",
	1372: "finding.otherContent",
	1373: "finding.noEnd",
	1374: "finding.unread",
	1375: "sHA256InHex",
	1376: "base64",
	1377: "thisItemStandsMoreThanOnce",
	1378: "pieceOfEvidence",
	1379: "fromDayOfOrderUntil",
	1380: "containsControlCharacter",
	1381: "atMostCharacters",
	1382: "thisFieldIsRequired",
	1383: "postcodeLike1234Ab",
	1384: "countryCodeOfTwoLetters",
	1385: "telephoneNumberLike0201234567Or",
	1386: "eMailAddressLikeName",
	1387: "noValidVatIdOf",
	1388: "eightDigitsForDutchBusinesses",
	1389: "nameServiceOrItem",
	1390: "atMostFive",
	1391: "dateInThisCentury",
	1392: "from0To120Months",
	1393: "withModifyOnly",
	1394: "nameVersionOfServiceThat",
	1395: "nameServiceThatChanges",
	1396: "chooseProduct",
	1397: "chooseAddOrModify",
	1398: "unknownOption",
	1399: "unknownCharacteristic",
	1400: "tooManyCharacteristicsOrOptions",
	1401: "from0To1000",
	1402: "numberCannotBePorted",
	1403: "numberStandsTwice",
	1404: "numberIsInRequest",
	1405: "numberLike0201234567OrRange",
	1406: "atMostTwentyNumbersOr",
	1407: "choose1326Or52",
	1408: "theseNumbersAreForAccount",
	1409: "thisServiceNoLongerExists",
	1410: "thisProductCannotBeOrdered",
	1411: "thisServiceCannotMoveTo",
	1412: "serviceChangedSinceYouSawItLook",
	1413: "priceChangedSinceYouSaw",
	1414: "product",
	1415: "thereIsNoDocumentUntil",
	1416: "chooseAcknowledgedInprogressOrPartial",
	1417: "hashIsNotOfThis",
	1418: "thereIsNoSuchVersion",
	1419: "thereIsNewerVersionLatest",
	1420: "oneOrMoreChecksDid",
	1421: "contractingPartyChangedSinceRequest",
	1422: "thisCustomersCartIsNot",
	1423: "youMayNotDoThis",
	1424: "thisProductDoesNotCome",
	1425: "theseChangesTakeEffectAt",
	1426: "nothingChanges",
	1427: "thisCanBeDoneOn",
	1428: "thisCannotBeDoneInState",
	1429: "linksInCartOnly",
	1430: "amountsExcludeVatVatTreatment",
	1431: "vatReverseChargedToCustomer",
	1432: "thereIsCatalogueFromAlready",
	1433: "thereIsAnotherCatalogue",
	1434: "tooBusyAtMomentTry",
	1435: "thisIsTooMuchText",
	1436: "thisCursorIsNotOf",
	1437: "customerInline",
	1438: "person",
	1439: "thisRoleDoesNotDecide",
	1440: "orderInThisStateIs",
	1441: "thisIdempotencyKeyWasUsed",
	1442: "cartInline",
	1443: "versionOfQuote",
	1444: "document",
	1445: "orderInline",
	1446: "job",
	1447: "session",
	1448: "chooseAccountmanagerSalesmanagerOrEngineering",
	1449: "requestDidNotArriveIn",
	1450: "thisIsNotJsonLook",
	1451: "thisIsNotUtf8",
	1452: "atMostValues",
	1453: "nestedTooDeeply",
	1454: "thisFieldStandsMoreThan",
	1455: "thisParameterStandsMoreThan",
	1456: "thereIsNoSuchParameter",
	1457: "queryStringIsMalformed",
	1458: "wholeNumberFrom1To",
	1459: "chooseFrom",
	1460: "anotherVersionThanOneIn",
	1461: "send",
	1462: "object",
	1463: "withoutPricesWithForCustomer",
	1464: "atMost100Characters",
	1465: "anotherServiceThanOneIn",
	1466: "modifyOnly",
	1467: "list",
	1468: "dateLike20261117",
	1469: "nullCannotBeHereLeave",
	1470: "thereIsNoSuchField",
	1471: "wholeNumber",
	1472: "trueOrFalse",
	1473: "textInline",
	1474: "thisLinkHasExpired",
	1475: "thisLinkHasBeenRevoked",
	1476: "weDidNotMakeThis",
	1477: "thisLinkIsNotValid",
	1478: "itMayHaveBeenCut",
	1479: "thisLinkIsNotComplete",
	1480: "pleaseTryAgain",
	1481: "loginDidNotWork",
	1482: "loggingInIsNotPossible",
	1483: "nothingWasRecordedPleaseLog",
	1484: "youCannotLogInHere",
	1485: "youHaveNoAccessHere",
	1486: "thisFormDidNotCome",
	1487: "thisDoesNotExistOr",
	1488: "whatWaitsForYourDecision",
	1489: "pleaseTryAgainInMoment",
	1490: "somethingWentWrongTitle",
	1491: "requestWasAbandoned",
	1492: "oneMomentPlease",
	1493: "tooManyRequestsAtOnce",
	1494: "pleaseWaitMomentAndTry",
	1495: "nameVersionThatYouSaw",
	1496: "thisIsNotRight",
	1497: "thisMediaTypeCannotBe",
	1498: "tooMuchWasSent",
	1499: "whatYouSawChangedMeanwhile",
	1500: "thisCannotBeDoneNow",
	1501: "thisMethodCannotBeUsed",
	1502: "notFound",
	1503: "noAccessToThisPage",
	1504: "youAreNotLoggedIn",
	1505: "thisIsOurFaultPlease",
	1506: "atMostKb",
	1507: "nothingWasRecordedPleaseSend",
	1508: "nameOneEtagInQuotes",
	1509: "weakEtagMatchesNothing",
	1510: "nameInIfMatchEtag",
	1511: "onlyStarWithoutIfMatch",
	1512: "from1To255Visible",
	1513: "giveEveryRequestKeyOf",
	1514: "iAmMandatedByTo",
	1515: "itCannotGoInCart",
	1516: "recordIsDamaged",
	1517: "documentIsDamaged",
	1518: "auditHeading",
	1519: "auditIntro",
	1520: "internetAddress",
	1521: "checksumOfVersion",
	1522: "checksumOfHistory",
	1523: "sealKey",
	1524: "sealOfOnecentral",
	1525: "accountOf",
	1526: "downloadProof",
	1527: "bundleReadme",
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
	490:  "quote text",
	496:  "done number,items text",
	497:  "n number",
	506:  "list text",
	511:  "who message",
	517:  "name text",
	519:  "name text,decidedAt moment",
	520:  "manualDiscountBasisPointsOver percent,role message",
	527:  "number text",
	529:  "name text",
	530:  "number text",
	531:  "number text",
	532:  "number text",
	533:  "number text",
	534:  "number text",
	535:  "number text",
	536:  "number text",
	537:  "number text",
	538:  "number text",
	539:  "number text",
	540:  "number text",
	554:  "message text",
	557:  "n number",
	558:  "hours number",
	562:  "text text",
	566:  "ordered number",
	568:  "lead text",
	571:  "conversion text",
	578:  "requested number,converted number",
	581:  "lead text,lead2 text",
	582:  "first text,last text,says text",
	616:  "service text",
	619:  "leadTimeBusinessDays number",
	631:  "n number",
	643:  "number text",
	655:  "refused number",
	658:  "n number",
	659:  "n number",
	660:  "n number",
	673:  "done number,len number",
	680:  "step number",
	681:  "low number,high number",
	682:  "label text",
	683:  "label text,min number,max number,label2 text",
	684:  "documentName message",
	685:  "name name",
	686:  "count message",
	687:  "max number",
	688:  "name text",
	690:  "list text",
	693:  "latest number",
	695:  "until text",
	697:  "order text",
	698:  "until text",
	702:  "name text,mail text",
	703:  "validUntil date",
	706:  "list text",
	711:  "number number",
	718:  "term message,ends date",
	733:  "remainingMonths number",
	742:  "term message,ends date,remaining text",
	761:  "name text,id text",
	764:  "name text,id text",
	773:  "changed number",
	774:  "added number",
	778:  "name text,at moment,reason text",
	802:  "quotes number,ordered number",
	803:  "discounted number,discount percent",
	806:  "n number",
	807:  "customer text,waiting text",
	808:  "validUntil date",
	810:  "validUntil date",
	813:  "list text",
	814:  "n number",
	815:  "n number",
	816:  "n number,numbers text",
	818:  "number number",
	826:  "name name",
	827:  "name name",
	829:  "amount difference,nrc money,effectiveDate date",
	832:  "measure text,before number,after number",
	833:  "option message",
	847:  "n text",
	848:  "effect text",
	849:  "had number",
	850:  "max text",
	851:  "remaining text",
	854:  "rest text",
	856:  "amount difference",
	862:  "months text,ends date",
	863:  "months text,ends date",
	873:  "check message",
	892:  "n number",
	901:  "price money",
	908:  "name text,until date",
	909:  "name text,until date",
	912:  "name text",
	921:  "day text,name text",
	925:  "conditions text",
	929:  "months number",
	932:  "what text,day date",
	939:  "party text",
	940:  "quote text,partner text",
	942:  "partner text",
	944:  "partner text",
	960:  "day text",
	961:  "day text",
	962:  "length text,ends date,term message",
	964:  "length text,ends date",
	965:  "number number,text text",
	969:  "int64 number",
	970:  "trimSpace text",
	972:  "short text",
	974:  "joined text",
	975:  "joined text",
	976:  "joined text,joined2 text",
	985:  "what text",
	986:  "partner text,what text",
	987:  "changed number",
	989:  "count number",
	996:  "customerName text,updatedAt moment,removedOn date",
	998:  "removedOn date,customerName text",
	1000: "number number,name text",
	1002: "reason text",
	1003: "position text,state message",
	1006: "day date",
	1007: "quote text,short text",
	1008: "at moment",
	1010: "name text",
	1012: "label text,by text",
	1016: "confirmed text",
	1018: "quote text,customer text,text text",
	1020: "order text,customer text",
	1025: "signer text,signerFunction text",
	1028: "order text,name text,customer text",
	1030: "order text,customer text",
	1031: "order text,customer text",
	1032: "order text,customer text",
	1033: "order text,customer text",
	1034: "order text,customer text,position text",
	1035: "order text,customer text",
	1036: "order text,customer text",
	1037: "order text,customer text,position text",
	1039: "order text,customer text",
	1040: "order text,customer text",
	1041: "order text,customer text,position text",
	1042: "order text,customer text",
	1050: "customer text,name text,name2 text,role message",
	1052: "quote text,customer text",
	1053: "name text,name2 text,customer text,on date,role message",
	1055: "quote text,customer text",
	1056: "name text,name2 text,customer text,on date",
	1058: "quote text,customer text",
	1060: "quote text,customer text",
	1064: "quote text,customer text",
	1066: "quote text,customer text",
	1067: "quote text,customer text",
	1069: "quote text,customer text",
	1071: "quote text,customer text,validUntil date",
	1073: "quote text,customer text",
	1081: "quote text,customer text,validUntil date",
	1083: "quote text,validUntil date,customer text",
	1084: "quote text,customer text",
	1086: "quote text,customer text",
	1088: "quote text,customer text",
	1090: "quote text,customer text",
	1093: "quote text,customer text,n number",
	1094: "n number",
	1095: "n number",
	1096: "n number",
	1097: "n number,quote text,customer text",
	1098: "quote text,customer text",
	1104: "name text,date date",
	1106: "n number",
	1110: "n number,numbers text",
	1111: "n number",
	1112: "name text",
	1142: "name name",
	1143: "max number",
	1150: "level text,n number",
	1151: "carts number,quotes number,orders number",
	1155: "n number",
	1175: "name text",
	1178: "name text",
	1179: "name text",
	1186: "name text",
	1193: "name text",
	1204: "n number",
	1216: "name text,n number",
	1230: "name text,at moment",
	1236: "field text,before text,after text",
	1292: "maxLogoSide number,text number",
	1311: "list message",
	1322: "first message,rest message",
	1333: "until date",
	1334: "order text",
	1335: "expected text",
	1346: "name message",
	1360: "n number",
	1361: "n number",
	1362: "mb number",
	1363: "mb number",
	1364: "n number",
	1366: "found text",
	1381: "longest number",
	1403: "number text",
	1404: "number text,quote text",
	1413: "netMRC money,netMRC2 money",
	1419: "latest text",
	1427: "earliest date",
	1432: "validFrom date",
	1433: "version text",
	1450: "offset number",
	1452: "n number",
	1458: "most number",
	1459: "of text",
	1461: "accepted text",
	1506: "kb number",
	1514: "customer text",
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
	470:  "Please ask your administrator to give you access, and then log in again.",
	471:  "Your account has no role here yet",
	472:  "Not saved. Please open the page again and try once more.",
	473:  "The form is not complete",
	474:  "Try again",
	475:  "To the start page",
	476:  "To your work list",
	477:  "Additional discount",
	478:  "With this discount",
	479:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	480:  "At most 100%.",
	481:  "At most two decimals.",
	482:  "Welcome",
	483:  "Overview",
	484:  "With oneCentral for a decision",
	485:  "oneCentral has a question",
	486:  "Approved, waiting for a colleague to sign",
	487:  "Ready to sign",
	488:  "Approved, waiting for a colleague to activate",
	489:  "Ready to activate",
	490:  "becomes a new version of {0}",
	491:  "Kept until",
	492:  "Last changed",
	493:  "Open carts",
	494:  "Orders",
	495:  "Orders in progress",
	496:  "{0} of {1} delivered",
	497:  "{0, plural, one {{0} item} other {{0} items}}",
	498:  "Ordering at oneCentral",
	499:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	500:  "You cannot ask for quotes or order now. Please contact your account manager.",
	501:  "Your account is blocked",
	502:  "Upgrade a service",
	503:  "New service",
	504:  "Nothing is open. Choose a service to upgrade, or a new one.",
	505:  "Allowed",
	506:  " Alternative: {0}.",
	507:  "Can be allowed with a reason",
	508:  "For us to review",
	509:  "Must be resolved first",
	510:  "Note",
	511:  "Up to: {0}.",
	512:  "your account manager",
	513:  "no longer needed",
	514:  "returned",
	515:  "declined",
	516:  "approved",
	517:  "waits for {0}",
	518:  "waits for a decision",
	519:  " by {0}, {1}",
	520:  "Over {0} a {1} decides too.",
	521:  "not delivered",
	522:  "cancelled",
	523:  "delivered",
	524:  "Order released",
	525:  "Order details",
	526:  "Document signed elsewhere added",
	527:  "Document of version {0} made",
	528:  "Comment",
	529:  "Handed over to {0}",
	530:  "Version {0} superseded",
	531:  "Version {0} expired",
	532:  "Version {0} withdrawn",
	533:  "Version {0} returned with a question",
	534:  "Version {0} declined",
	535:  "Version {0} approved",
	536:  "Agreed to version {0}",
	537:  "Discount given: version {0}",
	538:  "Version {0} is being revised",
	539:  "Question answered with version {0}",
	540:  "Version {0} requested",
	541:  "Skip to content",
	542:  "Main menu",
	543:  "Log out",
	544:  "reference of this page",
	545:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	546:  "Log in and judge",
	547:  "Opening this page decides nothing yet.",
	548:  "Your decision is asked",
	549:  "The link was made for somebody else. What waits for your decision is in your work list.",
	550:  "This request does not wait for you",
	551:  "This version has been decided on already, or the request was withdrawn or has expired.",
	552:  "There is nothing left to decide",
	553:  "See the request",
	554:  "This version has been replaced. You can no longer decide on it. {0}",
	555:  "There is a newer version",
	556:  "To the newest version",
	557:  "{0, plural, one {{0} day} other {{0} days}}",
	558:  "{0, plural, one {{0} hour} other {{0} hours}}",
	559:  "less than an hour",
	560:  "In these weeks nothing was requested, decided or ordered.",
	561:  "You manage no partners, and stand in for nobody who does now.",
	562:  "{0} weeks",
	563:  "Numbers",
	564:  "To the numbers",
	565:  "There is no such period",
	566:  "excl. VAT; orders: {0}",
	567:  "Won per month",
	568:  "business days, median; 9 in 10 within {0}",
	569:  "From decision to order",
	570:  "From request to decision",
	571:  "of which ordered by now: {0}",
	572:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	573:  "Business days from decision to order",
	574:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	575:  "Business days from request to decision",
	576:  "The difference per month of the orders, excl. VAT.",
	577:  "Won per month, by week of the order",
	578:  "{0}, of which ordered {1}",
	579:  "Outlined: requested. Filled: of those ordered by now.",
	580:  "Requests per week",
	581:  "{0}, 9 in 10 within {1}",
	582:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	583:  "Together",
	584:  "Week, from Monday",
	585:  "To order, 90%",
	586:  "To order, median",
	587:  "To decision, 90%",
	588:  "To decision, median",
	589:  "Decided",
	590:  "Ordered by now",
	591:  "Period",
	592:  "By partner",
	593:  "By week",
	594:  "Download as CSV",
	595:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	596:  "won per month, euro excl. VAT",
	597:  "business days to order, 90%",
	598:  "business days to order, median",
	599:  "ordered",
	600:  "business days to decision, 90%",
	601:  "business days to decision, median",
	602:  "decided",
	603:  "of which ordered by now",
	604:  "requested",
	605:  "partner id",
	606:  "Your account manager releases the order. Until then you can cancel items yourself.",
	607:  "Waits for release",
	608:  "Delivered",
	609:  "waits for oneCentral",
	610:  "Released",
	611:  "Statement",
	612:  "On",
	613:  "Signed by",
	614:  "Activated by",
	615:  "Recorded by",
	616:  "Service {0}",
	617:  "Delivered on",
	618:  "Was planned for",
	619:  "{0, plural, one {{0} business day} other {{0} business days}}",
	620:  "Planned date",
	621:  "Specification in the quote",
	622:  "Confirmation",
	623:  "Quote ",
	624:  "Cancel this item",
	625:  "Reason",
	626:  "Cancel the item",
	627:  "Not delivered",
	628:  "Cancelled",
	629:  "Partly done",
	630:  "In progress",
	631:  "{0, plural, one {{0} open order} other {{0} open orders}}",
	632:  "There are no open orders.",
	633:  "Choose a partner to see the orders that are closed.",
	634:  "There are too many open orders to show them all; the latest are left out.",
	635:  "Late",
	636:  "At risk",
	637:  "On schedule",
	638:  "All open",
	639:  "Closed",
	640:  "Still to deliver",
	641:  "Customer, service or number",
	642:  "Schedule",
	643:  "Select line {0}",
	644:  "All lines that are not finished",
	645:  "With the selected lines",
	646:  "Release the order",
	647:  "Delivery can begin once the order is released. The partner can then no longer cancel lines itself.",
	648:  "Report as delivered",
	649:  "Report as not deliverable",
	650:  "Cancel",
	651:  "Why is this cancelled?",
	652:  "Why can this not be delivered?",
	653:  "The partner reads this reason.",
	654:  "Select at least one line.",
	655:  "{0, plural, one {{0} line was} other {{0} lines were}} not processed",
	656:  "The other selected lines were processed.",
	657:  "The order has been released. Thank you.",
	658:  "{0, plural, one {{0} line was} other {{0} lines were}} reported as delivered. Thank you.",
	659:  "{0, plural, one {{0} line was} other {{0} lines were}} reported as not deliverable. The partner is told.",
	660:  "{0, plural, one {{0} line was} other {{0} lines were}} cancelled. The partner is told.",
	661:  "Customer's contact",
	662:  "Failures",
	663:  "Nothing has failed: all mails were sent and all documents made.",
	664:  "This is being tried again now. If it fails again, it comes back here.",
	665:  "is also tried again by itself",
	666:  "is not tried again by itself",
	667:  "Technical cause",
	668:  "Document was not made",
	669:  "Mail was not delivered",
	670:  "Requests were not handed over",
	671:  "Quote was not erased",
	672:  "Ordered by",
	673:  "{0} of {1}",
	674:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	675:  "Orders, the newest first; amounts without VAT",
	676:  "Ordered on",
	677:  "Next date",
	678:  "This is where oneCentral's partners order.",
	679:  "engineering judges the design",
	680:  ", in steps of {0}",
	681:  "From {0} to {1}",
	682:  "{0}: at least that of what is linked to it.",
	683:  "{0}: {1} to {2} times {3}.",
	684:  "needs a document: {0}",
	685:  "not together with {0}",
	686:  "counts for all {0}",
	687:  "at most {0}",
	688:  "Reference of the {0}",
	689:  "none",
	690:  "Goes with one of: {0}.",
	691:  "in the cart",
	692:  "To this customer's cart",
	693:  "Only version {0} still counts.",
	694:  "You are looking at an earlier version",
	695:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	696:  "We have a question",
	697:  "This quote was ordered as order {0}.",
	698:  "Approved: you can order until {0}",
	699:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	700:  "We are reviewing your request",
	701:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	702:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your account manager at oneCentral, {0} ({1}), can arrange that you may sign.",
	703:  "by {0}",
	704:  "waits for your answer",
	705:  " and ",
	706:  "waits for {0}",
	707:  "Your answer to our question",
	708:  "For your customer, with prices (PDF)",
	709:  "For your customer, without prices (PDF)",
	710:  "The quote as a PDF",
	711:  "Version {0}",
	712:  "Please check these fields:",
	713:  "Not everything is right yet",
	714:  "Documents",
	715:  "Numbers",
	716:  "Note",
	717:  "Requested date",
	718:  "{0}, planned until {1}",
	719:  "Options: price each",
	720:  "different",
	721:  "the same",
	722:  "This choice",
	723:  "First choice",
	724:  "Comparison",
	725:  "yes",
	726:  "no",
	727:  "Give a reason to allow this.",
	728:  "Request",
	729:  "To your decision",
	730:  "Checks",
	731:  "VAT",
	732:  "Your comment; the partner reads it too",
	733:  "{0, plural, one {{0} month} other {{0} months}} left",
	734:  "runs on monthly",
	735:  "terminated",
	736:  "suspended",
	737:  "active",
	738:  "Contact",
	739:  "Address",
	740:  "Monthly price, excl. VAT",
	741:  "Identifier",
	742:  "{0}, until {1} ({2})",
	743:  "Product, identifier, reference or town",
	744:  "All customers",
	745:  "All products",
	746:  "Upgrade",
	747:  "Cannot be upgraded now",
	748:  "Can be upgraded now",
	749:  "All services",
	750:  "Apply filter",
	751:  "Tick services to change them together.",
	752:  "Tick all on this page",
	753:  "Options",
	754:  "Change the ticked services",
	755:  "More services",
	756:  "Nothing found yet. There are more services to search.",
	757:  "There is no service like that.",
	758:  "Show all services",
	759:  "Your customers have no services yet.",
	760:  "See the catalogue",
	761:  "Choose {0} {1}",
	762:  "Can be upgraded: ",
	763:  "Move to ",
	764:  "Change: {0} {1}",
	765:  "A change of this service is in the cart",
	766:  "Only a move is possible",
	767:  "This service cannot change now",
	768:  "See the open order",
	769:  "Change this service",
	770:  "Runs over",
	771:  "Configuration",
	772:  "Can be upgraded",
	773:  "{0, plural, one {{0} change} other {{0} changes}}",
	774:  "{0, plural, one {{0} new service} other {{0} new services}}",
	775:  "Answer to your question",
	776:  "Requested on",
	777:  "Requested by",
	778:  "VAT treatment allowed by {0}, {1}: {2}",
	779:  "To the new figures",
	780:  "Please see what this discount changes first, then approve.",
	781:  "Not saved yet",
	782:  "discount on the one-off charge",
	783:  "discount on the monthly price",
	784:  "Consent",
	785:  "Mandate",
	786:  "Position of the signatory",
	787:  "Name of the signatory",
	788:  "Answer",
	789:  "Signed PDF",
	790:  "Question",
	791:  "VAT check",
	792:  "The contracting party is established outside the EU.",
	793:  "No VAT identification number was given.",
	794:  "The VAT identification number is not valid: its form or check digits are wrong.",
	795:  "The tax rules of the catalogue ask for a review.",
	796:  "Why to review",
	797:  "not given",
	798:  "Background",
	799:  "Contract value (remaining term)",
	800:  "Other quotes of this partner",
	801:  "none",
	802:  "{0}, of which {1} ordered",
	803:  "; {0} with additional discount, highest {1}",
	804:  "Other quotes of this customer",
	805:  "This customer has no other quotes yet.",
	806:  "{0, plural, one {And {0} more quote.} other {And {0} more quotes.}}",
	807:  "Next request: {0} ({1} waiting for you)",
	808:  "This version was valid until {0}.",
	809:  "Returned with a question",
	810:  "The partner can order until {0}.",
	811:  "This version does not wait for you",
	812:  "You have approved this version",
	813:  "Still to be decided by: {0}.",
	814:  "Unchanged ({0})",
	815:  "{0, plural, one {Item} other {{0} items:}}",
	816:  "{0, plural, one {Item {1}: } other {Items {1}: }}",
	817:  "Details of the request",
	818:  "Item {0}: ",
	819:  "Work list",
	820:  "This is oneCentral's work list.",
	821:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	822:  "Nothing was put in the cart",
	823:  "Edit the change in the cart",
	824:  "A cart takes one change of a service. Change that one or take it out.",
	825:  "This service is in the cart already",
	826:  "Change: {0}",
	827:  "Keep {0}",
	828:  "This cannot be calculated yet",
	829:  "Difference per month {0}, one-off {1}, from {2}",
	830:  "No change to calculate",
	831:  "After this move there is less than now",
	832:  "{0}: now {1}, then {2}",
	833:  "{0} does not move to the new product",
	834:  "This service cannot change now",
	835:  "What changes?",
	836:  "Taking numbers along",
	837:  "Save the change in the cart",
	838:  "Add to cart",
	839:  "Now and after the change",
	840:  "Choose what changes; here you see what it costs.",
	841:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	842:  "Monthly price by number",
	843:  "One number or range per line, as 0201234500-0201234599",
	844:  "Such as the customer's PO number",
	845:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	846:  "now",
	847:  "; now {0}",
	848:  "now on; without: {0}",
	849:  "; now {0}",
	850:  "At most {0}",
	851:  "Keep the current term: {0}",
	852:  "Numbers to take along",
	853:  "Current operator of the numbers",
	854:  "Reference of the document {0}",
	855:  "Reference of the porting mandate",
	856:  "{0} per month",
	857:  "same monthly price",
	858:  "on the chosen date",
	859:  "after the end of the term",
	860:  "on the first of a month",
	861:  "as soon as delivery is possible",
	862:  "stays: {0}, until {1}",
	863:  "new: {0}, until {1}",
	864:  "You have no open requests.",
	865:  "Nothing that waits for you passes this filter.",
	866:  "Routine requests",
	867:  "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.",
	868:  "There are no routine requests now.",
	869:  "Approve routine requests together",
	870:  "Approve the ticked requests",
	871:  "Tick at least one request.",
	872:  "Not decided yet. Please try again.",
	873:  "Not approved: {0}",
	874:  "Give an amount such as 1,234.56.",
	875:  "Choose one of the options.",
	876:  "Amount from, per month or one-off",
	877:  "Waiting",
	878:  "You decide as",
	879:  "7 days or longer",
	880:  "3 days or longer",
	881:  "1 day or longer",
	882:  " (agreed)",
	883:  " (not yet)",
	884:  "Filter",
	885:  "Show everything",
	886:  "You stand in for ",
	887:  "Waiting since",
	888:  "Also needed",
	889:  "nobody else",
	890:  "Open quotes",
	891:  "There are no open quotes that match.",
	892:  "{0, plural, one {And {0} more. Search or filter more precisely.} other {And {0} more. Search or filter more precisely.}}",
	893:  "comment without an answer",
	894:  "expires soon",
	895:  "waits for a decision",
	896:  "no response from the partner",
	897:  "Attention",
	898:  "What is at stake",
	899:  "Longest unchanged",
	900:  "Unchanged",
	901:  "{0} per month",
	902:  "Search by number, name, customer, site or partner",
	903:  "Search for 2 to 100 characters.",
	904:  "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.",
	905:  "This page is for account managers.",
	906:  "Quotes and orders",
	907:  "Comments without an answer",
	908:  "Today you stand in for {0}, until {1}.",
	909:  "Today {0} stands in for you, until {1}.",
	910:  "A colleague you choose here can decide on your partners' requests in that period.",
	911:  "You have set no stand-in.",
	912:  "Remove: {0}",
	913:  "Add a stand-in",
	914:  "Colleague",
	915:  "Choose an account manager",
	916:  "First day",
	917:  "Last day",
	918:  "Add",
	919:  "Total",
	920:  "Total of this quote",
	921:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	922:  "Term over 24 months",
	923:  "Remarks",
	924:  "Validity and conditions",
	925:  "This quote is subject to {0}.",
	926:  "Lead times are in business days and subject to availability at the site.",
	927:  "The contract value is the new monthly price over the (remaining) term.",
	928:  "After its term a service runs on monthly.",
	929:  "After its term a service runs on monthly, with a notice period of {0, plural, one {{0} month} other {{0} months}}.",
	930:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	931:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	932:  "{0} valid until the end of {1} (Dutch time).",
	933:  "This offer is",
	934:  "This quote is",
	935:  "The validity is set on approval.",
	936:  "Signature",
	937:  "Place and date",
	938:  "Position",
	939:  "On behalf of {0}",
	940:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	941:  "Agreed",
	942:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	943:  "Activation",
	944:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	945:  "For your information",
	946:  "Monthly price",
	947:  "ends",
	948:  "new",
	949:  "migration",
	950:  "New",
	951:  "Old",
	952:  "changed",
	953:  "unchanged",
	954:  "Specification",
	955:  "Site and contact",
	956:  "Delivery and term",
	957:  "Change",
	958:  "Migration",
	959:  "Linked to",
	960:  "{0} (end of the term)",
	961:  "{0} (start of the month)",
	962:  "{0}, runs until {1} ({2} remaining)",
	963:  "runs monthly",
	964:  "{0} from completion, planned until {1}",
	965:  "item {0}, {1}",
	966:  "Site",
	967:  "not tied to an address",
	968:  "Promised document",
	969:  "{0} more",
	970:  " and {0}",
	971:  "Open this quote in the partner portal",
	972:  "reference {0}",
	973:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	974:  "VAT id {0}",
	975:  "KvK (trade register) {0}",
	976:  "{0}, statutory seat {1}",
	977:  "Your partner",
	978:  "Customer site",
	979:  "Customer reference",
	980:  "Your VAT id",
	981:  "Your KvK number",
	982:  "Your supplier",
	983:  "Number",
	984:  "set on approval",
	985:  "We are pleased to offer you the following: {0}.",
	986:  "This document specifies what {0} has delivered for you: {1}.",
	987:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	988:  " (each)",
	989:  " ({0} each)",
	990:  "SLA (repair time, availability)",
	991:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	992:  "Open the cart",
	993:  "Will be removed on",
	994:  "Last changed by",
	995:  "Contents",
	996:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	997:  "Your cart is still open",
	998:  "Your cart will be removed on {0}, {1}",
	999:  "Effective date",
	1000: "item {0} ({1})",
	1001: "Explanation",
	1002: " ({0})",
	1003: "{0}: {1}",
	1004: "Progress of each item",
	1005: "In the cart",
	1006: "{0} (Dutch time)",
	1007: "Reference {0}, checksum {1}.",
	1008: "Moment: {0}.",
	1009: "Sent automatically by oneCentral.",
	1010: "Dear {0},",
	1011: "Hello,",
	1012: "{0} from {1}",
	1013: "Order state",
	1014: "Order",
	1015: "View the order",
	1016: "{0} on",
	1017: "Recorded by",
	1018: "Quote {0} for {1} was confirmed and ordered as order {2}.",
	1019: "The order was received",
	1020: "Order {0} received, {1}",
	1021: "The order was released for delivery.",
	1022: "Please release the order, so that delivery can begin. Until then the partner can cancel a line itself.",
	1023: "Your account manager releases the order for delivery. Until then you can cancel an item yourself.",
	1024: "Activated",
	1025: "{0}, {1}",
	1026: "Signed",
	1027: "Released on",
	1028: "Order {0} of {1} for {2} can be fulfilled.",
	1029: "The order was released for delivery",
	1030: "Order {0} released, {1}",
	1031: "Order {0} delivered, {1}",
	1032: "Delivery in order {0}, {1}",
	1033: "Order {0} for {1} was delivered.",
	1034: "In order {0} for {1}, {2} was delivered.",
	1035: "Cancellation in order {0}, {1}",
	1036: "Order {0} for {1} was cancelled.",
	1037: "In order {0} for {1}, {2} was cancelled.",
	1038: "The delivery failed",
	1039: "Delivery failed in order {0}, {1}",
	1040: "Order {0} for {1} could not be delivered.",
	1041: "In order {0} for {1}, {2} could not be delivered.",
	1042: "Order {0} for {1} is partly settled.",
	1043: "An existing service does not change and can be changed again.",
	1044: "Partner",
	1045: "The partner's answer to the question",
	1046: "One decision from your group is enough.",
	1047: "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	1048: "Review and decide",
	1049: "Decide before",
	1050: "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	1051: "Your approval is requested",
	1052: "Approval requested: {0}, {1}",
	1053: "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	1054: "Your decision is still needed",
	1055: "Reminder: {0} waits for your decision, {1}",
	1056: "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	1057: "Your decision as stand-in is requested",
	1058: "As stand-in: {0} waits for your decision, {1}",
	1059: "View the quote",
	1060: "Quote {0} for {1} waits for the partner's answer.",
	1061: "The request was returned with a question",
	1062: "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	1063: "Answer the question",
	1064: "Before quote {0} for {1} can be approved, your answer is needed.",
	1065: "There is a question about your request",
	1066: "Question about quote {0}, {1}",
	1067: "The request of quote {0} for {1} was declined.",
	1068: "The quote was declined",
	1069: "Quote {0} declined, {1}",
	1070: "You can copy the quote to a new request, which uses today's prices.",
	1071: "Quote {0} for {1} is approved and valid until the end of {2}.",
	1072: "The quote is approved",
	1073: "Quote {0} approved, {1}",
	1074: "How to order: check the PDF and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	1075: "How to order: check the PDF and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	1076: "The partner can now sign it for the customer.",
	1077: "The partner can now activate it.",
	1078: "Review and sign",
	1079: "Review and activate",
	1080: "If you do not want to order, you need not do anything.",
	1081: "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	1082: "The quote is about to expire",
	1083: "Quote {0} expires on {1}, {2}",
	1084: "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	1085: "The quote was withdrawn",
	1086: "Quote {0} withdrawn, {1}",
	1087: "Was valid until",
	1088: "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1089: "The quote has expired",
	1090: "Quote {0} expired, {1}",
	1091: "A comment does not change the quote.",
	1092: "Read and reply",
	1093: "Quote {0} for {1} has {2, plural, one {a new comment} other {{2} new comments}}.",
	1094: "{0, plural, one {Comment} other {Comments}}",
	1095: "{0, plural, one {{0} more comment is} other {{0} more comments are}} with the quote.",
	1096: "{0, plural, one {There is a new comment} other {There are {0} new comments}}",
	1097: "{0, plural, one {New comment} other {{0} new comments}} on quote {1}, {2}",
	1098: "Mail about {0} not delivered, {1}",
	1099: "View the details",
	1100: "Not delivered",
	1101: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1102: "A mail could not be delivered",
	1103: "Why your decision is needed",
	1104: "The customer waives the longest term for small businesses: {0}, {1}.",
	1105: " Alternative:",
	1106: "{0, plural, one {{0} item, price per month} other {{0} items, price per month}}",
	1107: "First period",
	1108: "To deliver",
	1109: "Specification, delivery and price of each item are in the quote.",
	1110: "{0, plural, one {, item {1}} other {, items {1}}}",
	1111: "And {0} more on the page.",
	1112: "Waived by {0}",
	1113: "To judge",
	1114: "What to look at",
	1115: "hours",
	1116: "h",
	1117: "Repair time",
	1118: "Level",
	1119: "Package",
	1120: "ampere",
	1121: "Power, at most in this space",
	1122: "Power",
	1123: "Space",
	1124: "GB storage",
	1125: "Storage",
	1126: "Storage (SSD)",
	1127: "GB memory",
	1128: "Memory",
	1129: "Size",
	1130: "seats",
	1131: "Seats",
	1132: "Seat type",
	1133: "numbers",
	1134: "channels",
	1135: "Voice channels",
	1136: "Data bundle",
	1137: "Throughput",
	1138: "Bandwidth",
	1139: "This product has no tiers.",
	1140: "This product has no such characteristic.",
	1141: "This product has no number of units.",
	1142: "Cannot be combined with {0}.",
	1143: "At most {0}.",
	1144: "This product has no such option.",
	1145: "Only an administrator can do this.",
	1146: "Change the account manager with its own command.",
	1147: "Choose nl or en.",
	1148: "Name the account manager.",
	1149: "There is no such level.",
	1150: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1151: "The kind cannot change while something is open: {0, plural, one {{0} cart} other {{0} carts}}, {1, plural, one {{1} quote} other {{1} quotes}} and {2, plural, one {{2} order} other {{2} orders}}.",
	1152: "Administration",
	1153: "Partners",
	1154: "Search by name, id, KvK number or mailbox",
	1155: "{0, plural, one {{0} partner} other {{0} partners}}",
	1156: "There are no partners yet.",
	1157: "Kind",
	1158: "Reseller",
	1159: "Solutions partner",
	1160: "Level",
	1161: "Account manager",
	1162: "Active",
	1163: "Blocked",
	1164: "New partner",
	1165: "Id",
	1166: "Letters, digits, - and _. It is how the login service's token names the partner; it cannot be changed later.",
	1167: "There is a partner with this id.",
	1168: "The kind can change only while no cart, quote or order is open.",
	1169: "Order mailbox",
	1170: "Gets all mails about this partner's quotes and orders.",
	1171: "Language",
	1172: "Release orders at once",
	1173: "Otherwise the account manager releases each order.",
	1174: "They stand on the quotes and orders of a solutions partner, which is the contracting party itself.",
	1175: "Details of {0}",
	1176: "This partner was changed meanwhile",
	1177: "Another account manager",
	1178: "Account manager of {0}",
	1179: "Now: {0}",
	1180: "New account manager",
	1181: "Open approvals",
	1182: "No request waits for the account manager.",
	1183: "These requests wait for the account manager. They go to the new one, who is mailed about them; the old links expire.",
	1184: "Change account manager",
	1185: "Brand",
	1186: "Brand of {0}",
	1187: "Documents are in oneCentral's style.",
	1188: "Preview: how a quote of this partner begins.",
	1189: "Colour",
	1190: "Such as #0e3c61; readable on white. Empty for oneCentral's colour.",
	1191: "Logo",
	1192: "PNG or JPEG of at most 1200 by 1200 pixels that fits in 16 kB as PNG. Choose nothing to keep the logo.",
	1193: "Logo of {0}",
	1194: "Remove the logo",
	1195: "Change brand",
	1196: "Block",
	1197: "A blocked partner can neither request quotes nor order. Orders under way go on.",
	1198: "Reason, for colleagues at oneCentral",
	1199: "Block the partner",
	1200: "Lift the block",
	1201: "This partner is blocked",
	1202: "People",
	1203: "Search by name, subject or mail address",
	1204: "{0, plural, one {{0} person} other {{0} people}}",
	1205: "There are no people yet.",
	1206: "New person",
	1207: "Person",
	1208: "Mail address",
	1209: "Roles",
	1210: "A role decides who gets mails and requests. What somebody may do is in the login service's token.",
	1211: "none",
	1212: "Subject",
	1213: "The sub of the login service's token; it cannot be changed later.",
	1214: "There is somebody with this subject.",
	1215: "This person was changed meanwhile",
	1216: "{0} is still the account manager of {1, plural, one {{1} partner} other {{1} partners}}. Give those another one first.",
	1217: "Account manager of",
	1218: "Access",
	1219: "None of the approval links that were mailed to this person works any more. The work list still does.",
	1220: "Revoke links",
	1221: "Logs the person out everywhere. Block the person at the login service first, or logging in again is possible.",
	1222: "Log out everywhere",
	1223: "Log out a partner's user",
	1224: "The links were revoked",
	1225: "The sessions were ended",
	1226: "Changes",
	1227: "What administrators changed, newest first.",
	1228: "Nothing was changed yet.",
	1229: "Who, or which partner or person",
	1230: "{0}, {1}",
	1231: "Partner",
	1232: "Person",
	1233: "Catalogue",
	1234: "Quote",
	1235: "Sessions of",
	1236: "{0}: {1} → {2}",
	1237: "Kind",
	1238: "Name",
	1239: "Legal name",
	1240: "KvK number",
	1241: "VAT id",
	1242: "Country",
	1243: "Address",
	1244: "Level",
	1245: "Account manager",
	1246: "Order mailbox",
	1247: "Language",
	1248: "Release orders at once",
	1249: "Blocked",
	1250: "Reason of the block",
	1251: "Colour",
	1252: "Logo",
	1253: "Mail address",
	1254: "Roles",
	1255: "Standing in",
	1256: "Links revoked",
	1257: "Catalogue version",
	1258: "Valid from",
	1259: "Status",
	1260: "Choose reseller or solutions.",
	1261: "Letters, digits, - and _.",
	1262: "This is no account manager.",
	1263: "Not a role of oneCentral.",
	1264: "Name the subject.",
	1265: "Only an account manager can do this.",
	1266: "Somebody else than yourself.",
	1267: "The last day must be on or after the first day.",
	1268: "At most twenty.",
	1269: "This has been decided already.",
	1270: "This version does not wait for you.",
	1271: "You have decided on this version already.",
	1272: "The requester does not decide.",
	1273: "Only the account manager can allow this.",
	1274: "Only the account manager gives discounts.",
	1275: "This version cannot be priced again.",
	1276: "There is no such item.",
	1277: "From zero to the amount itself.",
	1278: "From 0 to 10,000 basis points.",
	1279: "Give a percentage or an amount.",
	1280: "Give a markup or a price.",
	1281: "From 0 to 100,000 basis points (1,000%).",
	1282: "An amount of 0 or more.",
	1283: "There is no such category.",
	1284: "At most one markup per category.",
	1285: "This category stands more than once.",
	1286: "Your margins changed meanwhile. Look at them again.",
	1287: "Name a partner.",
	1288: "You have no role here.",
	1289: "partner",
	1290: "Only a partner can do this.",
	1291: "quote",
	1292: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1293: "Too light: the contrast with white is under 4.5 : 1.",
	1294: "A colour like #0E3C61.",
	1295: "At most 80 services.",
	1296: "service",
	1297: "The cart changed meanwhile.",
	1298: "At most 80 items per request.",
	1299: "From 1 to 80 items.",
	1300: "item",
	1301: "There is nothing to link to.",
	1302: "This customer has no such service.",
	1303: "There is no such product.",
	1304: "The calculation changed since you saw it; look at it again.",
	1305: "Name the hash of what you saw.",
	1306: "A date, not in the future.",
	1307: "This service is in the cart already.",
	1308: "At most 80 items and 80 distinct services per request.",
	1309: "The cart is empty.",
	1310: "The VAT treatment of this customer must be reviewed.",
	1311: "Complete the customer's details: {0}.",
	1312: "legal name",
	1313: "country",
	1314: "KvK number",
	1315: "business address",
	1316: "contact",
	1317: "whether it is a small business",
	1318: "language",
	1319: "reference",
	1320: "installation address",
	1321: "contact on site",
	1322: "{0}, {1}",
	1323: "Your account is blocked; contact your account manager.",
	1324: "The service changed since the request.",
	1325: "The linked service is terminated.",
	1326: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1327: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1328: "Name the SHA-256 of the document that is signed.",
	1329: "Confirm that you may sign for the customer.",
	1330: "Enter your name.",
	1331: "Enter your position.",
	1332: "Confirm that you agree.",
	1333: "This quote was valid until {0}.",
	1334: "This quote has already been ordered as order {0}.",
	1335: "This partner confirms otherwise: {0}.",
	1336: "This is not the document of this version.",
	1337: "The document is still being drawn; try again in a moment.",
	1338: "Give a name or a reference.",
	1339: "The customer changed meanwhile.",
	1340: "The partner changed meanwhile.",
	1341: "The entry of the directory changed meanwhile.",
	1342: "Give the address of delivery.",
	1343: "Whether this can be delivered at this address is not known yet.",
	1344: "This cannot be delivered at this address.",
	1345: "Give the current operator and the numbers.",
	1346: "Give the reference of the document: {0}.",
	1347: "porting mandate",
	1348: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1349: "A number port is in progress on this service.",
	1350: "This service is being terminated.",
	1351: "This service is suspended.",
	1352: "This service is terminated.",
	1353: "An order on this service is already open.",
	1354: "This product is no longer sold; move to another one.",
	1355: "This service cannot be upgraded.",
	1356: "Only a quote that ended without an order can be erased.",
	1357: "There is no such quote.",
	1358: "Not a PDF.",
	1359: "You have reached the maximum for today. Please try again tomorrow.",
	1360: "You can add at most {0} customers a day.",
	1361: "You can add at most {0} comments a day.",
	1362: "You can add at most {0} MB of documents a day.",
	1363: "You can add at most {0} MB of documents to a quote.",
	1364: "You can have at most {0} carts at once. Please empty another one first.",
	1365: "At most 4 MB.",
	1366: "Take care when you open what was added. Seen in it: {0}.",
	1367: "scripts",
	1368: "actions that start, send or open something",
	1369: "embedded files",
	1370: "sound or film",
	1371: "encryption",
	1372: "content that is no PDF",
	1373: "no end (it may be cut off)",
	1374: "parts that could not be looked into",
	1375: "A SHA-256 of 64 hexadecimal digits.",
	1376: "Base64, as in RFC 4648.",
	1377: "This item stands more than once.",
	1378: "piece of evidence",
	1379: "From the day of the order until today.",
	1380: "Contains a control character.",
	1381: "At most {0} characters.",
	1382: "This field is required.",
	1383: "A postcode like 1234 AB.",
	1384: "A country code of two letters (ISO 3166-1).",
	1385: "A telephone number like 0201234567 or +31201234567.",
	1386: "An e-mail address like name@company.nl.",
	1387: "No valid VAT id of this country.",
	1388: "Eight digits, for Dutch businesses only.",
	1389: "Name a service or an item.",
	1390: "At most five.",
	1391: "A date in this century.",
	1392: "From 0 to 120 months.",
	1393: "With modify only.",
	1394: "Name the version of the service that you saw.",
	1395: "Name the service that changes.",
	1396: "Choose a product.",
	1397: "Choose add or modify.",
	1398: "Unknown option.",
	1399: "Unknown characteristic.",
	1400: "Too many characteristics or options.",
	1401: "From 0 to 1,000,000.",
	1402: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1403: "The number or range {0} is ported more than once.",
	1404: "The number or range {0} is in request {1} already, which is still open.",
	1405: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1406: "At most twenty numbers or ranges.",
	1407: "Choose 13, 26 or 52 weeks.",
	1408: "These numbers are for account managers, sales managers and operations.",
	1409: "This service no longer exists.",
	1410: "This product cannot be ordered (any more).",
	1411: "This service cannot move to this product.",
	1412: "The service changed since you saw it; look at it again.",
	1413: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1414: "product",
	1415: "There is no document until the version is approved.",
	1416: "Choose acknowledged, inProgress or partial.",
	1417: "The hash is not of this version; look at it again.",
	1418: "There is no such version.",
	1419: "There is a newer version: {0}.",
	1420: "One or more checks did not pass.",
	1421: "The contracting party changed since the request; revise the quote to take that over.",
	1422: "This customer's cart is not empty.",
	1423: "You may not do this.",
	1424: "This product does not come with this term.",
	1425: "These changes take effect at different moments; ask for them apart.",
	1426: "Nothing changes.",
	1427: "This can be done on {0} at the earliest.",
	1428: "This cannot be done in the current state.",
	1429: "Links in a cart only.",
	1430: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1431: "VAT reverse charged to the customer.",
	1432: "There is a catalogue from {0} already.",
	1433: "There is another catalogue {0}.",
	1434: "Too busy at the moment; try again.",
	1435: "This is too much text together; divide it over more requests.",
	1436: "This cursor is not of this list.",
	1437: "customer",
	1438: "person",
	1439: "This role does not decide on quotes.",
	1440: "An order in this state is not open.",
	1441: "This Idempotency-Key was used for another request.",
	1442: "cart",
	1443: "version of the quote",
	1444: "document",
	1445: "order",
	1446: "job",
	1447: "session",
	1448: "Choose accountManager, salesManager or engineering.",
	1449: "The request did not arrive in full.",
	1450: "This is not JSON: look at byte {0}.",
	1451: "This is not UTF-8.",
	1452: "At most {0} values.",
	1453: "Nested too deeply.",
	1454: "This field stands more than once.",
	1455: "This parameter stands more than once.",
	1456: "There is no such parameter here.",
	1457: "The query string is malformed.",
	1458: "A whole number from 1 to {0}.",
	1459: "Choose from {0}.",
	1460: "Another version than the one in the path.",
	1461: "Send {0}.",
	1462: "an object",
	1463: "Without prices with for=customer only.",
	1464: "At most 100 characters.",
	1465: "Another service than the one in the path.",
	1466: "Modify only.",
	1467: "a list",
	1468: "A date like 2026-11-17.",
	1469: "A null cannot be here; leave the field out.",
	1470: "There is no such field here.",
	1471: "a whole number",
	1472: "true or false",
	1473: "a text",
	1474: "This link has expired",
	1475: "This link has been revoked",
	1476: "This link is invalid or has expired.",
	1477: "This link is not valid",
	1478: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1479: "This link is not complete",
	1480: "Please try again.",
	1481: "The login did not work",
	1482: "Logging in is not possible just now",
	1483: "Not saved. Please log in and try again.",
	1484: "You cannot log in here with this account.",
	1485: "You have no access here",
	1486: "This form did not come from our site",
	1487: "This does not exist, or is not for you.",
	1488: "What waits for your decision is in your work list.",
	1489: "Please try again in a moment.",
	1490: "Something went wrong",
	1491: "The request was abandoned",
	1492: "One moment please",
	1493: "Too many requests at once",
	1494: "Please wait a moment and try again.",
	1495: "Name the version that you saw",
	1496: "This is not right",
	1497: "This media type cannot be used here",
	1498: "Too much was sent",
	1499: "What you saw changed meanwhile",
	1500: "This cannot be done now",
	1501: "This method cannot be used here",
	1502: "Not found",
	1503: "You have no access to this page",
	1504: "You are not logged in",
	1505: "This is our fault. Please try again later.",
	1506: "At most {0} KB.",
	1507: "Not saved. Please send a shorter text or a smaller file.",
	1508: "Name one ETag, in quotes.",
	1509: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1510: "Name in If-Match the ETag of what you saw.",
	1511: "Only `*` can stand here, and only without If-Match.",
	1512: "From 1 to 255 visible ASCII characters.",
	1513: "Give every request a key of its own.",
	1514: "I am mandated by {0} to sign.",
	1515: "It cannot go in the cart like this; see the checks.",
	1516: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1517: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
	1518: "Proof of the confirmation",
	1519: "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.",
	1520: "IP address",
	1521: "Checksum of the agreed change (SHA-256)",
	1522: "Checksum of the history until then (SHA-256)",
	1523: "Key of the seal",
	1524: "Seal of oneCentral (Ed25519)",
	1525: "Account",
	1526: "Download the proof of this confirmation",
	1527: "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n",
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
	470:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	471:  "Uw account heeft hier nog geen rol",
	472:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	473:  "Het formulier is niet compleet",
	474:  "Opnieuw proberen",
	475:  "Naar het begin",
	476:  "Naar uw werklijst",
	477:  "Extra korting",
	478:  "Met deze korting",
	479:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	480:  "Ten hoogste 100%.",
	481:  "Ten hoogste twee cijfers achter de komma.",
	482:  "Welkom",
	483:  "Overzicht",
	484:  "Bij oneCentral ter beoordeling",
	485:  "oneCentral heeft een vraag",
	486:  "Goedgekeurd, wacht op ondertekening door een collega",
	487:  "Klaar om te ondertekenen",
	488:  "Goedgekeurd, wacht op activering door een collega",
	489:  "Klaar om te activeren",
	490:  "wordt een nieuwe versie van {0}",
	491:  "Blijft staan tot",
	492:  "Laatst gewijzigd",
	493:  "Open winkelwagens",
	494:  "Orders",
	495:  "Lopende orders",
	496:  "{0} van {1} geleverd",
	497:  "{0, plural, one {{0} regel} other {{0} regels}}",
	498:  "Bestellen bij oneCentral",
	499:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	500:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	501:  "Uw account is geblokkeerd",
	502:  "Dienst uitbreiden",
	503:  "Nieuwe dienst",
	504:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	505:  "Toegestaan",
	506:  " Alternatief: {0}.",
	507:  "Met motivering toe te staan",
	508:  "Bekijken wij",
	509:  "Moet eerst worden opgelost",
	510:  "Let op",
	511:  "Aan zet: {0}.",
	512:  "uw accountmanager",
	513:  "niet meer nodig",
	514:  "teruggestuurd",
	515:  "afgewezen",
	516:  "goedgekeurd",
	517:  "wacht op {0}",
	518:  "wacht op besluit",
	519:  " door {0}, {1}",
	520:  "Boven {0} beslist ook een {1}.",
	521:  "niet geleverd",
	522:  "geannuleerd",
	523:  "opgeleverd",
	524:  "Order vrijgegeven",
	525:  "Ordergegevens",
	526:  "Elders ondertekend document toegevoegd",
	527:  "Document van versie {0} gemaakt",
	528:  "Opmerking",
	529:  "Overgedragen aan {0}",
	530:  "Versie {0} vervangen",
	531:  "Versie {0} verlopen",
	532:  "Versie {0} ingetrokken",
	533:  "Versie {0} teruggestuurd met een vraag",
	534:  "Versie {0} afgewezen",
	535:  "Versie {0} goedgekeurd",
	536:  "Akkoord met versie {0}",
	537:  "Korting gegeven: versie {0}",
	538:  "Versie {0} wordt aangepast",
	539:  "Vraag beantwoord met versie {0}",
	540:  "Versie {0} aangevraagd",
	541:  "Naar de inhoud",
	542:  "Hoofdmenu",
	543:  "Uitloggen",
	544:  "kenmerk van deze pagina",
	545:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	546:  "Inloggen en beoordelen",
	547:  "Door deze pagina te openen beslist u nog niets.",
	548:  "Uw besluit wordt gevraagd",
	549:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	550:  "Deze aanvraag wacht niet op u",
	551:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	552:  "Hierover valt niets meer te beslissen",
	553:  "Bekijk de aanvraag",
	554:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	555:  "Er is een nieuwere versie",
	556:  "Naar de nieuwste versie",
	557:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	558:  "{0, plural, one {{0} uur} other {{0} uur}}",
	559:  "minder dan een uur",
	560:  "In deze weken is niets aangevraagd, besloten of besteld.",
	561:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	562:  "{0} weken",
	563:  "Cijfers",
	564:  "Naar de cijfers",
	565:  "Deze periode is er niet",
	566:  "excl. btw; orders: {0}",
	567:  "Gewonnen per maand",
	568:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	569:  "Van besluit tot order",
	570:  "Van aanvraag tot besluit",
	571:  "waarvan nu besteld: {0}",
	572:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	573:  "Werkdagen van besluit tot order",
	574:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	575:  "Werkdagen van aanvraag tot besluit",
	576:  "Het verschil per maand van de orders, excl. btw.",
	577:  "Gewonnen per maand, per week van de order",
	578:  "{0}, waarvan besteld {1}",
	579:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	580:  "Aanvragen per week",
	581:  "{0}, 9 van de 10 binnen {1}",
	582:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	583:  "Samen",
	584:  "Week, vanaf maandag",
	585:  "Tot order, 90%",
	586:  "Tot order, mediaan",
	587:  "Tot besluit, 90%",
	588:  "Tot besluit, mediaan",
	589:  "Besloten",
	590:  "Nu besteld",
	591:  "Periode",
	592:  "Per partner",
	593:  "Per week",
	594:  "Download als CSV",
	595:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	596:  "gewonnen per maand, euro excl. btw",
	597:  "werkdagen tot order, 90%",
	598:  "werkdagen tot order, mediaan",
	599:  "besteld",
	600:  "werkdagen tot besluit, 90%",
	601:  "werkdagen tot besluit, mediaan",
	602:  "besloten",
	603:  "waarvan nu besteld",
	604:  "aangevraagd",
	605:  "partnernummer",
	606:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	607:  "Wacht op vrijgave",
	608:  "Opgeleverd",
	609:  "wacht op oneCentral",
	610:  "Vrijgegeven",
	611:  "Verklaring",
	612:  "Op",
	613:  "Ondertekend door",
	614:  "Geactiveerd door",
	615:  "Vastgelegd door",
	616:  "Dienst {0}",
	617:  "Opgeleverd op",
	618:  "Gepland was",
	619:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	620:  "Geplande datum",
	621:  "Specificatie in de offerte",
	622:  "Bevestiging",
	623:  "Offerte ",
	624:  "Deze regel annuleren",
	625:  "Reden",
	626:  "Regel annuleren",
	627:  "Niet geleverd",
	628:  "Geannuleerd",
	629:  "Deels klaar",
	630:  "In uitvoering",
	631:  "{0, plural, one {{0} openstaande order} other {{0} openstaande orders}}",
	632:  "Er zijn geen openstaande orders.",
	633:  "Kies een partner om de afgeronde orders te bekijken.",
	634:  "Er zijn te veel openstaande orders om alle te tonen; de laatst bestelde ontbreken.",
	635:  "Te laat",
	636:  "Krap",
	637:  "Op schema",
	638:  "Alle openstaande",
	639:  "Afgerond",
	640:  "Nog te leveren",
	641:  "Klant, dienst of nummer",
	642:  "Planning",
	643:  "Regel {0} kiezen",
	644:  "Alle regels die nog niet zijn afgerond",
	645:  "Met de gekozen regels",
	646:  "Order vrijgeven",
	647:  "Na het vrijgeven kan de levering beginnen. De partner kan regels daarna niet meer zelf annuleren.",
	648:  "Als opgeleverd melden",
	649:  "Als niet leverbaar melden",
	650:  "Annuleren",
	651:  "Waarom wordt dit geannuleerd?",
	652:  "Waarom kan dit niet worden geleverd?",
	653:  "De partner leest deze reden.",
	654:  "Kies ten minste één regel.",
	655:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} niet verwerkt",
	656:  "De andere gekozen regels zijn wel verwerkt.",
	657:  "De order is vrijgegeven. Dank u wel.",
	658:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} als opgeleverd gemeld. Dank u wel.",
	659:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} als niet leverbaar gemeld. De partner krijgt bericht.",
	660:  "{0, plural, one {{0} regel is} other {{0} regels zijn}} geannuleerd. De partner krijgt bericht.",
	661:  "Contactpersoon van de klant",
	662:  "Storingen",
	663:  "Er is niets mislukt: alle e-mails zijn verzonden en alle documenten gemaakt.",
	664:  "Dit wordt nu opnieuw geprobeerd. Lukt het weer niet, dan komt het hier terug.",
	665:  "wordt ook vanzelf opnieuw geprobeerd",
	666:  "wordt niet vanzelf opnieuw geprobeerd",
	667:  "Technische oorzaak",
	668:  "Document is niet gemaakt",
	669:  "E-mail is niet bezorgd",
	670:  "Aanvragen zijn niet overgedragen",
	671:  "Offerte is niet verwijderd",
	672:  "Besteld door",
	673:  "{0} van {1}",
	674:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	675:  "Orders, de nieuwste eerst; bedragen zonder btw",
	676:  "Besteld op",
	677:  "Eerstvolgende datum",
	678:  "Hier bestellen de partners van oneCentral.",
	679:  "engineering beoordeelt het ontwerp",
	680:  ", in stappen van {0}",
	681:  "Van {0} tot en met {1}",
	682:  "{0}: ten minste die van wat eraan gekoppeld is.",
	683:  "{0}: {1} tot {2} keer {3}.",
	684:  "vraagt een document: {0}",
	685:  "niet samen met {0}",
	686:  "geldt voor alle {0}",
	687:  "ten hoogste {0}",
	688:  "Kenmerk van de {0}",
	689:  "geen",
	690:  "Hoort bij een van: {0}.",
	691:  "in de winkelwagen",
	692:  "Naar de winkelwagen van deze klant",
	693:  "Alleen versie {0} geldt nog.",
	694:  "U bekijkt een eerdere versie",
	695:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	696:  "Wij hebben een vraag",
	697:  "Deze offerte is besteld als order {0}.",
	698:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	699:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	700:  "Wij beoordelen uw aanvraag",
	701:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	702:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? Uw accountmanager bij oneCentral, {0} ({1}), regelt die bevoegdheid.",
	703:  "uiterlijk {0}",
	704:  "wacht op uw antwoord",
	705:  " en ",
	706:  "wacht op {0}",
	707:  "Uw antwoord op onze vraag",
	708:  "Voor uw klant, met prijzen (PDF)",
	709:  "Voor uw klant, zonder prijzen (PDF)",
	710:  "De offerte als PDF",
	711:  "Versie {0}",
	712:  "Controleer deze velden:",
	713:  "Nog niet alles klopt",
	714:  "Documenten",
	715:  "Nummers",
	716:  "Opmerking",
	717:  "Gewenste datum",
	718:  "{0}, gepland tot en met {1}",
	719:  "Opties: prijs per stuk",
	720:  "anders",
	721:  "gelijk",
	722:  "Deze keuze",
	723:  "Eerste keuze",
	724:  "Vergelijking",
	725:  "ja",
	726:  "nee",
	727:  "Geef een reden om dit toe te staan.",
	728:  "Aanvraag",
	729:  "Naar uw besluit",
	730:  "Controles",
	731:  "Btw",
	732:  "Uw opmerking; de partner leest deze ook",
	733:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	734:  "loopt per maand door",
	735:  "beëindigd",
	736:  "geblokkeerd",
	737:  "actief",
	738:  "Contact",
	739:  "Adres",
	740:  "Maandprijs, excl. btw",
	741:  "Kenmerk",
	742:  "{0}, t/m {1} ({2})",
	743:  "Product, kenmerk, referentie of plaats",
	744:  "Alle klanten",
	745:  "Alle producten",
	746:  "Uitbreiden",
	747:  "Nu niet uit te breiden",
	748:  "Nu uit te breiden",
	749:  "Alle diensten",
	750:  "Filter toepassen",
	751:  "Vink diensten aan om ze samen te wijzigen.",
	752:  "Alles op deze pagina aanvinken",
	753:  "Mogelijkheden",
	754:  "Aangevinkte diensten wijzigen",
	755:  "Volgende diensten",
	756:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	757:  "Er is geen dienst die hieraan voldoet.",
	758:  "Toon alle diensten",
	759:  "Uw klanten hebben nog geen diensten.",
	760:  "Bekijk het aanbod",
	761:  "Kies {0} {1}",
	762:  "Uit te breiden: ",
	763:  "Overstappen op ",
	764:  "Wijzigen: {0} {1}",
	765:  "Een wijziging van deze dienst staat in de winkelwagen",
	766:  "Alleen overstappen kan nog",
	767:  "Wijzigen kan nu niet",
	768:  "Bekijk de lopende order",
	769:  "Deze dienst wijzigen",
	770:  "Loopt over",
	771:  "Configuratie",
	772:  "Uit te breiden",
	773:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	774:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	775:  "Antwoord op uw vraag",
	776:  "Aangevraagd op",
	777:  "Aangevraagd door",
	778:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	779:  "Naar de nieuwe cijfers",
	780:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	781:  "Nog niet opgeslagen",
	782:  "korting op eenmalig",
	783:  "korting op de maandprijs",
	784:  "Akkoord",
	785:  "Machtiging",
	786:  "Functie ondertekenaar",
	787:  "Naam ondertekenaar",
	788:  "Antwoord",
	789:  "Ondertekende PDF",
	790:  "Vraag",
	791:  "Btw-controle",
	792:  "De contractpartij is buiten de EU gevestigd.",
	793:  "Er is geen btw-id opgegeven.",
	794:  "Het btw-id is niet geldig: vorm of controlecijfers kloppen niet.",
	795:  "De belastingregels van de catalogus vragen een beoordeling.",
	796:  "Waarom te beoordelen",
	797:  "niet opgegeven",
	798:  "Achtergrond",
	799:  "Contractwaarde (resterende looptijd)",
	800:  "Andere offertes van deze partner",
	801:  "geen",
	802:  "{0}, waarvan {1} besteld",
	803:  "; {0} met extra korting, hoogste {1}",
	804:  "Andere offertes van deze klant",
	805:  "Deze klant heeft nog geen andere offertes.",
	806:  "{0, plural, one {En nog {0} offerte.} other {En nog {0} offertes.}}",
	807:  "Volgende aanvraag: {0} ({1} wacht op u)",
	808:  "Deze versie was geldig tot en met {0}.",
	809:  "Teruggestuurd met een vraag",
	810:  "De partner kan bestellen tot en met {0}.",
	811:  "Deze versie wacht niet op u",
	812:  "U hebt deze versie goedgekeurd",
	813:  "Nog te beslissen door: {0}.",
	814:  "Ongewijzigd ({0})",
	815:  "{0, plural, one {Regel} other {{0} regels:}}",
	816:  "{0, plural, one {Regel {1}: } other {Regels {1}: }}",
	817:  "Gegevens van de aanvraag",
	818:  "Regel {0}: ",
	819:  "Werklijst",
	820:  "Dit is de werklijst van oneCentral.",
	821:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	822:  "Er is niets in de winkelwagen gelegd",
	823:  "De wijziging in de winkelwagen aanpassen",
	824:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	825:  "Deze dienst staat al in de winkelwagen",
	826:  "Wijzigen: {0}",
	827:  "{0} behouden",
	828:  "Dit is nog niet te berekenen",
	829:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	830:  "Geen wijziging om te berekenen",
	831:  "Na deze overstap is er minder dan nu",
	832:  "{0}: nu {1}, straks {2}",
	833:  "{0} gaat niet mee naar het nieuwe product",
	834:  "Deze dienst kan nu niet wijzigen",
	835:  "Wat verandert er?",
	836:  "Nummers meenemen",
	837:  "Wijziging in de winkelwagen opslaan",
	838:  "In de winkelwagen",
	839:  "Huidig en nieuw",
	840:  "Kies wat er verandert; hier ziet u wat het kost.",
	841:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	842:  "Maandprijs per aantal",
	843:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	844:  "Bijvoorbeeld het inkoopnummer van de klant",
	845:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	846:  "nu",
	847:  "; nu {0}",
	848:  "nu aan; zonder: {0}",
	849:  "; nu {0}",
	850:  "Ten hoogste {0}",
	851:  "Huidige looptijd behouden: {0}",
	852:  "Nummers die meegaan",
	853:  "Huidige aanbieder van de nummers",
	854:  "Kenmerk van het document {0}",
	855:  "Kenmerk van de portingmachtiging",
	856:  "{0} per maand",
	857:  "zelfde maandprijs",
	858:  "op de gekozen datum",
	859:  "na afloop van de looptijd",
	860:  "per de eerste van een maand",
	861:  "zodra levering mogelijk is",
	862:  "blijft: {0}, t/m {1}",
	863:  "nieuw: {0}, t/m {1}",
	864:  "U hebt geen openstaande aanvragen.",
	865:  "Niets van wat op u wacht, past bij dit filter.",
	866:  "Routineaanvragen",
	867:  "Alleen de vaste beoordeling is nodig: geen andere regel geldt, er is geen controle open en er is niets te lezen of te beantwoorden. Elke aanvraag wordt apart goedgekeurd, zoals hier getoond.",
	868:  "Er zijn nu geen routineaanvragen.",
	869:  "Routineaanvragen samen goedkeuren",
	870:  "Aangevinkte aanvragen goedkeuren",
	871:  "Vink ten minste één aanvraag aan.",
	872:  "Nog niet besloten. Probeer het opnieuw.",
	873:  "Niet goedgekeurd: {0}",
	874:  "Geef een bedrag als 1.234,56.",
	875:  "Kies een van de mogelijkheden.",
	876:  "Bedrag vanaf, per maand of eenmalig",
	877:  "Wacht",
	878:  "U beslist als",
	879:  "7 dagen of langer",
	880:  "3 dagen of langer",
	881:  "1 dag of langer",
	882:  " (akkoord)",
	883:  " (nog niet)",
	884:  "Filteren",
	885:  "Toon alles",
	886:  "U vervangt ",
	887:  "Wacht sinds",
	888:  "Ook nodig",
	889:  "niemand anders",
	890:  "Lopende offertes",
	891:  "Er zijn geen lopende offertes die hierbij passen.",
	892:  "{0, plural, one {En nog {0}. Zoek of filter preciezer.} other {En nog {0}. Zoek of filter preciezer.}}",
	893:  "opmerking zonder antwoord",
	894:  "verloopt binnenkort",
	895:  "wacht op een besluit",
	896:  "geen reactie van de partner",
	897:  "Aandacht",
	898:  "Wat er openstaat",
	899:  "Langst ongewijzigd",
	900:  "Ongewijzigd",
	901:  "{0} per maand",
	902:  "Zoek op nummer, naam, klant, locatie of partner",
	903:  "Zoek op 2 tot en met 100 tekens.",
	904:  "Niet alles is doorzocht: van elke partner alleen het nieuwste. Kies een partner, of zoek op het hele nummer.",
	905:  "Deze pagina is voor accountmanagers.",
	906:  "Offertes en orders",
	907:  "Opmerkingen zonder antwoord",
	908:  "U vervangt vandaag {0}, tot en met {1}.",
	909:  "U wordt vandaag vervangen door {0}, tot en met {1}.",
	910:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	911:  "U hebt geen vervanging ingesteld.",
	912:  "Verwijderen: {0}",
	913:  "Vervanging toevoegen",
	914:  "Collega",
	915:  "Kies een accountmanager",
	916:  "Eerste dag",
	917:  "Laatste dag",
	918:  "Toevoegen",
	919:  "Totaal",
	920:  "Totaal van deze offerte",
	921:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	922:  "Looptijd langer dan 24 maanden",
	923:  "Opmerkingen",
	924:  "Geldigheid en voorwaarden",
	925:  "Op deze offerte zijn van toepassing {0}.",
	926:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	927:  "De contractwaarde is de nieuwe maandprijs over de (resterende) looptijd.",
	928:  "Na de looptijd loopt een dienst per maand door.",
	929:  "Na de looptijd loopt een dienst per maand door, met een opzegtermijn van {0, plural, one {{0} maand} other {{0} maanden}}.",
	930:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	931:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	932:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	933:  "Dit aanbod is",
	934:  "Deze offerte is",
	935:  "De geldigheid wordt bij goedkeuring bepaald.",
	936:  "Handtekening",
	937:  "Plaats en datum",
	938:  "Functie",
	939:  "Namens {0}",
	940:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	941:  "Voor akkoord",
	942:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	943:  "Activering",
	944:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	945:  "Ter informatie",
	946:  "Maandprijs",
	947:  "vervalt",
	948:  "nieuw",
	949:  "overstap",
	950:  "Nieuw",
	951:  "Oud",
	952:  "gewijzigd",
	953:  "ongewijzigd",
	954:  "Specificatie",
	955:  "Locatie en contact",
	956:  "Levering en looptijd",
	957:  "Wijziging",
	958:  "Overstap",
	959:  "Gekoppeld aan",
	960:  "{0} (einde van de looptijd)",
	961:  "{0} (begin van de maand)",
	962:  "{0}, loopt tot en met {1} ({2} resterend)",
	963:  "loopt per maand",
	964:  "{0} vanaf oplevering, gepland tot en met {1}",
	965:  "regel {0}, {1}",
	966:  "Locatie",
	967:  "niet aan een adres gebonden",
	968:  "Toegezegd document",
	969:  "{0}",
	970:  " en nog {0}",
	971:  "Open deze offerte in het partnerportaal",
	972:  "kenmerk {0}",
	973:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	974:  "btw-id {0}",
	975:  "KvK {0}",
	976:  "{0}, statutair gevestigd te {1}",
	977:  "Uw partner",
	978:  "Locatie klant",
	979:  "Klantreferentie",
	980:  "Uw btw-id",
	981:  "Uw KvK-nummer",
	982:  "Uw leverancier",
	983:  "Nummer",
	984:  "wordt bij goedkeuring bepaald",
	985:  "Graag bieden wij u het volgende aan: {0}.",
	986:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	987:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	988:  " (per stuk)",
	989:  " ({0} per stuk)",
	990:  "SLA (hersteltijd, beschikbaarheid)",
	991:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	992:  "Open de winkelwagen",
	993:  "Wordt verwijderd op",
	994:  "Laatst gewijzigd door",
	995:  "Inhoud",
	996:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	997:  "Uw winkelwagen staat nog open",
	998:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	999:  "Ingangsdatum",
	1000: "regel {0} ({1})",
	1001: "Toelichting",
	1002: " ({0})",
	1003: "{0}: {1}",
	1004: "Voortgang per regel",
	1005: "In de winkelwagen",
	1006: "{0} (Nederlandse tijd)",
	1007: "Kenmerk {0}, controlegetal {1}.",
	1008: "Moment: {0}.",
	1009: "Automatisch verstuurd door oneCentral.",
	1010: "Beste {0},",
	1011: "Goedendag,",
	1012: "{0} van {1}",
	1013: "Orderstatus",
	1014: "Order",
	1015: "Bekijk de order",
	1016: "{0} op",
	1017: "Vastgelegd door",
	1018: "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	1019: "De order is ontvangen",
	1020: "Order {0} ontvangen, {1}",
	1021: "De order is vrijgegeven voor levering.",
	1022: "Geef de order vrij, dan kan de levering beginnen. Tot die tijd kan de partner een regel zelf annuleren.",
	1023: "Uw accountmanager geeft de order vrij voor levering. Tot dat moment kunt u een regel zelf annuleren.",
	1024: "Geactiveerd",
	1025: "{0}, {1}",
	1026: "Ondertekend",
	1027: "Vrijgegeven op",
	1028: "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	1029: "De order is vrijgegeven voor levering",
	1030: "Order {0} vrijgegeven, {1}",
	1031: "Order {0} opgeleverd, {1}",
	1032: "Opgeleverd in order {0}, {1}",
	1033: "Order {0} voor {1} is opgeleverd.",
	1034: "In order {0} voor {1} is {2} opgeleverd.",
	1035: "Annulering in order {0}, {1}",
	1036: "Order {0} voor {1} is geannuleerd.",
	1037: "In order {0} voor {1} is {2} geannuleerd.",
	1038: "De levering is mislukt",
	1039: "Levering mislukt in order {0}, {1}",
	1040: "Order {0} voor {1} kon niet worden geleverd.",
	1041: "In order {0} voor {1} kon {2} niet worden geleverd.",
	1042: "Order {0} voor {1} is deels afgehandeld.",
	1043: "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	1044: "Partner",
	1045: "Antwoord van de partner op de vraag",
	1046: "Eén besluit uit uw groep is genoeg.",
	1047: "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	1048: "Bekijk en beslis",
	1049: "Beslissen vóór",
	1050: "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	1051: "Uw goedkeuring wordt gevraagd",
	1052: "Goedkeuring gevraagd: {0}, {1}",
	1053: "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	1054: "Uw besluit wordt nog gevraagd",
	1055: "Herinnering: {0} wacht op uw besluit, {1}",
	1056: "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	1057: "Uw besluit als vervanger wordt gevraagd",
	1058: "Als vervanger: {0} wacht op uw besluit, {1}",
	1059: "Bekijk de offerte",
	1060: "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	1061: "De aanvraag is teruggestuurd met een vraag",
	1062: "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	1063: "Beantwoord de vraag",
	1064: "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	1065: "Er is een vraag over uw aanvraag",
	1066: "Vraag over offerte {0}, {1}",
	1067: "De aanvraag van offerte {0} voor {1} is afgewezen.",
	1068: "De offerte is afgewezen",
	1069: "Offerte {0} afgewezen, {1}",
	1070: "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	1071: "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	1072: "De offerte is goedgekeurd",
	1073: "Offerte {0} goedgekeurd, {1}",
	1074: "Zo bestelt u: controleer de PDF en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	1075: "Zo bestelt u: controleer de PDF en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	1076: "De partner kan de offerte nu namens de klant ondertekenen.",
	1077: "De partner kan de offerte nu activeren.",
	1078: "Bekijk en onderteken",
	1079: "Bekijk en activeer",
	1080: "Wilt u niet bestellen, dan hoeft u niets te doen.",
	1081: "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	1082: "De offerte verloopt binnenkort",
	1083: "Offerte {0} verloopt op {1}, {2}",
	1084: "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	1085: "De offerte is ingetrokken",
	1086: "Offerte {0} ingetrokken, {1}",
	1087: "Was geldig tot en met",
	1088: "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1089: "De offerte is verlopen",
	1090: "Offerte {0} verlopen, {1}",
	1091: "Een opmerking verandert de offerte niet.",
	1092: "Lees en reageer",
	1093: "Bij offerte {0} voor {1} {2, plural, one {is een opmerking} other {zijn {2} opmerkingen}} geplaatst.",
	1094: "{0, plural, one {Opmerking} other {Opmerkingen}}",
	1095: "{0, plural, one {Nog {0} opmerking leest} other {Nog {0} opmerkingen leest}} u bij de offerte.",
	1096: "{0, plural, one {Er is een nieuwe opmerking} other {Er zijn {0} nieuwe opmerkingen}}",
	1097: "{0, plural, one {Nieuwe opmerking} other {{0} nieuwe opmerkingen}} bij offerte {1}, {2}",
	1098: "E-mail over {0} niet bezorgd, {1}",
	1099: "Bekijk de gegevens",
	1100: "Niet bezorgd",
	1101: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1102: "Een e-mail kon niet worden bezorgd",
	1103: "Waarom uw besluit nodig is",
	1104: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1105: " Alternatief:",
	1106: "{0, plural, one {{0} regel, prijs per maand} other {{0} regels, prijs per maand}}",
	1107: "Eerste periode",
	1108: "Te leveren",
	1109: "Specificatie, levering en prijsopbouw van elke regel staan in de offerte.",
	1110: "{0, plural, one {, regel {1}} other {, regels {1}}}",
	1111: "En nog {0} op de pagina.",
	1112: "Akkoord van {0}",
	1113: "Te beoordelen",
	1114: "Waar u op moet letten",
	1115: "uur",
	1116: "uur",
	1117: "Hersteltijd",
	1118: "Niveau",
	1119: "Pakket",
	1120: "ampère",
	1121: "Stroom, ten hoogste in deze ruimte",
	1122: "Stroom",
	1123: "Ruimte",
	1124: "GB opslag",
	1125: "Opslag",
	1126: "Opslag (SSD)",
	1127: "GB geheugen",
	1128: "Geheugen",
	1129: "Maat",
	1130: "gebruikers",
	1131: "Gebruikers",
	1132: "Type gebruiker",
	1133: "nummers",
	1134: "kanalen",
	1135: "Spraakkanalen",
	1136: "Databundel",
	1137: "Doorvoer",
	1138: "Bandbreedte",
	1139: "Dit product kent geen varianten.",
	1140: "Dit product kent deze eigenschap niet.",
	1141: "Dit product kent geen aantal.",
	1142: "Gaat niet samen met {0}.",
	1143: "Ten hoogste {0}.",
	1144: "Deze optie bestaat niet bij dit product.",
	1145: "Alleen een beheerder kan dit.",
	1146: "Wijzig de accountmanager met de opdracht daarvoor.",
	1147: "Kies nl of en.",
	1148: "Noem de accountmanager.",
	1149: "Dit niveau bestaat niet.",
	1150: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1151: "De soort kan niet wijzigen zolang er iets openstaat: {0, plural, one {{0} winkelwagen} other {{0} winkelwagens}}, {1, plural, one {{1} offerte} other {{1} offertes}} en {2, plural, one {{2} order} other {{2} orders}}.",
	1152: "Beheer",
	1153: "Partners",
	1154: "Zoek op naam, kenmerk, KvK-nummer of postvak",
	1155: "{0, plural, one {{0} partner} other {{0} partners}}",
	1156: "Er zijn nog geen partners.",
	1157: "Soort",
	1158: "Reseller",
	1159: "Solutionspartner",
	1160: "Niveau",
	1161: "Accountmanager",
	1162: "Actief",
	1163: "Geblokkeerd",
	1164: "Nieuwe partner",
	1165: "Kenmerk",
	1166: "Letters, cijfers, - en _. Zo staat de partner in het token van de inlogdienst; daarna is het niet te wijzigen.",
	1167: "Er is al een partner met dit kenmerk.",
	1168: "De soort kan alleen wijzigen zolang geen winkelwagen, offerte of order openstaat.",
	1169: "Ordermailbox",
	1170: "Krijgt alle berichten over offertes en orders van deze partner.",
	1171: "Taal",
	1172: "Orders meteen vrijgeven",
	1173: "Anders geeft de accountmanager elke order vrij.",
	1174: "Deze gegevens staan op offertes en orders van een solutionspartner, die zelf contractpartij is.",
	1175: "Gegevens van {0}",
	1176: "Deze partner is intussen gewijzigd",
	1177: "Andere accountmanager",
	1178: "Accountmanager van {0}",
	1179: "Nu: {0}",
	1180: "Nieuwe accountmanager",
	1181: "Openstaande goedkeuringen",
	1182: "Er wacht geen aanvraag op de accountmanager.",
	1183: "Deze aanvragen wachten op de accountmanager. Zij gaan naar de nieuwe accountmanager, die er een e-mail over krijgt; de oude links vervallen.",
	1184: "Accountmanager wijzigen",
	1185: "Huisstijl",
	1186: "Huisstijl van {0}",
	1187: "Documenten zijn in de huisstijl van oneCentral.",
	1188: "Voorbeeld: zo begint een offerte van deze partner.",
	1189: "Kleur",
	1190: "Zoals #0e3c61; leesbaar op wit. Leeg voor de kleur van oneCentral.",
	1191: "Logo",
	1192: "PNG of JPEG van ten hoogste 1200 bij 1200 pixels, die als PNG in 16 kB past. Kies niets om het logo te houden.",
	1193: "Logo van {0}",
	1194: "Logo verwijderen",
	1195: "Huisstijl wijzigen",
	1196: "Blokkeren",
	1197: "Een geblokkeerde partner kan geen offertes aanvragen en niet bestellen. Lopende orders gaan door.",
	1198: "Reden, voor collega’s van oneCentral",
	1199: "Partner blokkeren",
	1200: "Blokkade opheffen",
	1201: "Deze partner is geblokkeerd",
	1202: "Medewerkers",
	1203: "Zoek op naam, subject of e-mailadres",
	1204: "{0, plural, one {{0} medewerker} other {{0} medewerkers}}",
	1205: "Er zijn nog geen medewerkers.",
	1206: "Nieuwe medewerker",
	1207: "Medewerker",
	1208: "E-mailadres",
	1209: "Rollen",
	1210: "Een rol bepaalt wie berichten en aanvragen krijgt. Wat iemand mag, staat in het token van de inlogdienst.",
	1211: "geen",
	1212: "Subject",
	1213: "De sub van het token van de inlogdienst; daarna niet te wijzigen.",
	1214: "Er is al een medewerker met dit subject.",
	1215: "Deze medewerker is intussen gewijzigd",
	1216: "{0} is nog accountmanager van {1, plural, one {{1} partner} other {{1} partners}}. Geef die eerst een andere accountmanager.",
	1217: "Accountmanager van",
	1218: "Toegang",
	1219: "Alle goedkeuringslinks die naar deze medewerker zijn gemaild, werken dan niet meer. In de werklijst kan nog wel worden beslist.",
	1220: "Links intrekken",
	1221: "Logt overal uit waar deze persoon is ingelogd. Blokkeer de persoon eerst bij de inlogdienst, anders is opnieuw inloggen mogelijk.",
	1222: "Overal uitloggen",
	1223: "Gebruiker van een partner uitloggen",
	1224: "De links zijn ingetrokken",
	1225: "De sessies zijn beëindigd",
	1226: "Wijzigingen",
	1227: "Wat beheerders hebben gewijzigd, de nieuwste eerst.",
	1228: "Er is nog niets gewijzigd.",
	1229: "Wie, of welke partner of medewerker",
	1230: "{0}, {1}",
	1231: "Partner",
	1232: "Medewerker",
	1233: "Catalogus",
	1234: "Offerte",
	1235: "Sessies van",
	1236: "{0}: {1} → {2}",
	1237: "Soort",
	1238: "Naam",
	1239: "Statutaire naam",
	1240: "KvK-nummer",
	1241: "Btw-id",
	1242: "Land",
	1243: "Adres",
	1244: "Niveau",
	1245: "Accountmanager",
	1246: "Ordermailbox",
	1247: "Taal",
	1248: "Orders meteen vrijgeven",
	1249: "Geblokkeerd",
	1250: "Reden van de blokkade",
	1251: "Kleur",
	1252: "Logo",
	1253: "E-mailadres",
	1254: "Rollen",
	1255: "Vervanging",
	1256: "Links ingetrokken",
	1257: "Versie van de catalogus",
	1258: "Geldig vanaf",
	1259: "Status",
	1260: "Kies reseller of solutions.",
	1261: "Letters, cijfers, - en _.",
	1262: "Dit is geen accountmanager.",
	1263: "Geen rol van oneCentral.",
	1264: "Noem het subject.",
	1265: "Alleen een accountmanager kan dit.",
	1266: "Een ander dan uzelf.",
	1267: "De laatste dag moet op of na de eerste dag liggen.",
	1268: "Ten hoogste twintig.",
	1269: "Hierover is al beslist.",
	1270: "Deze versie wacht niet op u.",
	1271: "U hebt over deze versie al beslist.",
	1272: "De aanvrager beslist niet.",
	1273: "Alleen de accountmanager kan dit toestaan.",
	1274: "Alleen de accountmanager geeft korting.",
	1275: "Deze versie kan niet opnieuw worden berekend.",
	1276: "Deze regel bestaat niet.",
	1277: "Van nul tot en met het bedrag zelf.",
	1278: "Van 0 tot en met 10.000 basispunten.",
	1279: "Geef een percentage of een bedrag.",
	1280: "Geef een opslag of een prijs.",
	1281: "Van 0 tot en met 100.000 basispunten (1000%).",
	1282: "Een bedrag van 0 of meer.",
	1283: "Deze categorie bestaat niet.",
	1284: "Ten hoogste één opslag per categorie.",
	1285: "Deze categorie staat er meer dan één keer.",
	1286: "Uw marges zijn intussen gewijzigd. Bekijk ze opnieuw.",
	1287: "Geef een partner op.",
	1288: "U hebt hier geen rol.",
	1289: "partner",
	1290: "Alleen een partner kan dit.",
	1291: "offerte",
	1292: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1293: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1294: "Een kleur als #0E3C61.",
	1295: "Ten hoogste 80 diensten.",
	1296: "dienst",
	1297: "De winkelwagen is intussen gewijzigd.",
	1298: "Ten hoogste 80 regels per aanvraag.",
	1299: "Van 1 tot en met 80 regels.",
	1300: "regel",
	1301: "Deze koppeling bestaat niet.",
	1302: "Deze klant heeft deze dienst niet.",
	1303: "Dit product bestaat niet.",
	1304: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1305: "Noem de hash van wat u zag.",
	1306: "Een datum, niet in de toekomst.",
	1307: "Deze dienst staat al in de winkelwagen.",
	1308: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1309: "De winkelwagen is leeg.",
	1310: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1311: "Vul de klantgegevens aan: {0}.",
	1312: "statutaire naam",
	1313: "land",
	1314: "KvK-nummer",
	1315: "vestigingsadres",
	1316: "contactpersoon",
	1317: "kleine onderneming of niet",
	1318: "taal",
	1319: "referentie",
	1320: "installatieadres",
	1321: "contactpersoon op locatie",
	1322: "{0}, {1}",
	1323: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1324: "De dienst is veranderd sinds de aanvraag.",
	1325: "De gekoppelde dienst is beëindigd.",
	1326: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1327: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1328: "Noem de SHA-256 van het document dat is getekend.",
	1329: "Bevestig dat u namens de klant mag ondertekenen.",
	1330: "Vul uw naam in.",
	1331: "Vul uw functie in.",
	1332: "Bevestig dat u akkoord gaat.",
	1333: "Deze offerte was geldig tot en met {0}.",
	1334: "Deze offerte is al besteld als order {0}.",
	1335: "Deze partner bevestigt anders: {0}.",
	1336: "Dit is niet het document van deze versie.",
	1337: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1338: "Geef een naam of een referentie.",
	1339: "De klant is intussen gewijzigd.",
	1340: "De partner is intussen gewijzigd.",
	1341: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1342: "Vul het adres van levering in.",
	1343: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1344: "Dit is op dit adres niet leverbaar.",
	1345: "Vul de huidige aanbieder en de nummers in.",
	1346: "Vul het kenmerk in van het document: {0}.",
	1347: "portingmachtiging",
	1348: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1349: "Er loopt een nummerportering op deze dienst.",
	1350: "Deze dienst wordt beëindigd.",
	1351: "Deze dienst is geblokkeerd.",
	1352: "Deze dienst is beëindigd.",
	1353: "Er loopt al een order op deze dienst.",
	1354: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1355: "Deze dienst kan niet worden uitgebreid.",
	1356: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1357: "Deze offerte bestaat niet.",
	1358: "Geen PDF.",
	1359: "U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw.",
	1360: "U kunt per dag ten hoogste {0} klanten toevoegen.",
	1361: "U kunt per dag ten hoogste {0} opmerkingen plaatsen.",
	1362: "U kunt per dag ten hoogste {0} MB aan documenten toevoegen.",
	1363: "U kunt aan een offerte ten hoogste {0} MB aan documenten toevoegen.",
	1364: "U kunt ten hoogste {0} winkelwagens tegelijk hebben. Leeg eerst een andere.",
	1365: "Ten hoogste 4 MB.",
	1366: "Let op bij het openen van wat is toegevoegd. Daarin gezien: {0}.",
	1367: "scripts",
	1368: "acties die iets starten, versturen of openen",
	1369: "ingesloten bestanden",
	1370: "geluid of film",
	1371: "versleuteling",
	1372: "inhoud die geen PDF is",
	1373: "geen einde (mogelijk afgebroken)",
	1374: "delen die niet bekeken konden worden",
	1375: "Een SHA-256 van 64 hexadecimale cijfers.",
	1376: "Base64, zoals in RFC 4648.",
	1377: "Deze regel staat er meer dan eens.",
	1378: "bewijsstuk",
	1379: "Van de dag van de order tot en met vandaag.",
	1380: "Bevat een stuurteken.",
	1381: "Ten hoogste {0} tekens.",
	1382: "Dit veld is verplicht.",
	1383: "Een postcode als 1234 AB.",
	1384: "Een landcode van twee letters (ISO 3166-1).",
	1385: "Een telefoonnummer als 0201234567 of +31201234567.",
	1386: "Een e-mailadres als naam@bedrijf.nl.",
	1387: "Geen geldig btw-id van dit land.",
	1388: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1389: "Noem een dienst of een regel.",
	1390: "Ten hoogste vijf.",
	1391: "Een datum in deze eeuw.",
	1392: "Van 0 tot en met 120 maanden.",
	1393: "Alleen bij modify.",
	1394: "Noem de versie van de dienst die u zag.",
	1395: "Kies de dienst die verandert.",
	1396: "Kies een product.",
	1397: "Kies add of modify.",
	1398: "Onbekende optie.",
	1399: "Onbekende eigenschap.",
	1400: "Te veel eigenschappen of opties.",
	1401: "Van 0 tot en met 1.000.000.",
	1402: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1403: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1404: "Het nummer of de reeks {0} staat al in aanvraag {1}, die nog loopt.",
	1405: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1406: "Ten hoogste twintig nummers of reeksen.",
	1407: "Kies 13, 26 of 52 weken.",
	1408: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1409: "Deze dienst bestaat niet meer.",
	1410: "Dit product is niet (meer) te bestellen.",
	1411: "Deze dienst kan niet naar dit product overstappen.",
	1412: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1413: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1414: "product",
	1415: "Er is pas een document als de versie is goedgekeurd.",
	1416: "Kies acknowledged, inProgress of partial.",
	1417: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1418: "Deze versie bestaat niet.",
	1419: "Er is een nieuwere versie: {0}.",
	1420: "Een of meer controles zijn niet geslaagd.",
	1421: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1422: "De winkelwagen van deze klant is niet leeg.",
	1423: "U mag dit niet doen.",
	1424: "Deze looptijd kan niet bij dit product.",
	1425: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1426: "Er verandert niets.",
	1427: "Dit kan op zijn vroegst op {0}.",
	1428: "Met de huidige status kan dit niet.",
	1429: "Koppelingen alleen in een winkelwagen.",
	1430: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1431: "Btw verlegd naar de afnemer.",
	1432: "Er is al een catalogus vanaf {0}.",
	1433: "Er is al een andere catalogus {0}.",
	1434: "Het is even te druk; probeer het opnieuw.",
	1435: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1436: "Deze cursor hoort niet bij deze lijst.",
	1437: "klant",
	1438: "persoon",
	1439: "Deze rol beoordeelt geen offertes.",
	1440: "In deze status is een order niet open.",
	1441: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1442: "winkelwagen",
	1443: "versie van de offerte",
	1444: "document",
	1445: "order",
	1446: "taak",
	1447: "sessie",
	1448: "Kies accountManager, salesManager of engineering.",
	1449: "Het verzoek is niet volledig ontvangen.",
	1450: "Dit is geen JSON: kijk bij byte {0}.",
	1451: "Dit is geen UTF-8.",
	1452: "Ten hoogste {0} waarden.",
	1453: "Te diep genest.",
	1454: "Dit veld staat er meer dan eens.",
	1455: "Deze parameter staat er meer dan eens.",
	1456: "Deze parameter bestaat hier niet.",
	1457: "De querystring is niet goed gevormd.",
	1458: "Een geheel getal van 1 tot en met {0}.",
	1459: "Kies uit {0}.",
	1460: "Een andere versie dan die in het pad.",
	1461: "Stuur {0}.",
	1462: "een object",
	1463: "Zonder prijzen alleen met for=customer.",
	1464: "Ten hoogste 100 tekens.",
	1465: "Een andere dienst dan die in het pad.",
	1466: "Alleen modify.",
	1467: "een lijst",
	1468: "Een datum als 2026-11-17.",
	1469: "Een null kan hier niet; laat het veld weg.",
	1470: "Dit veld bestaat hier niet.",
	1471: "een geheel getal",
	1472: "true of false",
	1473: "een tekst",
	1474: "Deze link is verlopen",
	1475: "Deze link is ingetrokken",
	1476: "Deze link is ongeldig of verlopen.",
	1477: "Deze link is niet geldig",
	1478: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1479: "Deze link is niet compleet",
	1480: "Probeer het opnieuw.",
	1481: "Het inloggen is niet gelukt",
	1482: "Inloggen kan even niet",
	1483: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1484: "Met dit account kunt u hier niet inloggen.",
	1485: "U hebt hier geen toegang",
	1486: "Dit formulier kwam niet van onze site",
	1487: "Dit bestaat niet, of is niet voor u.",
	1488: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1489: "Probeer het over enkele ogenblikken opnieuw.",
	1490: "Er ging iets mis",
	1491: "Het verzoek is afgebroken",
	1492: "Even geduld",
	1493: "Te veel verzoeken achter elkaar",
	1494: "Wacht even en probeer het daarna opnieuw.",
	1495: "Noem de versie die u zag",
	1496: "Dit klopt niet",
	1497: "Dit mediatype kan hier niet",
	1498: "Er is te veel verstuurd",
	1499: "Wat u zag is intussen gewijzigd",
	1500: "Dit kan nu niet",
	1501: "Deze methode kan hier niet",
	1502: "Niet gevonden",
	1503: "U hebt geen toegang tot deze pagina",
	1504: "U bent niet ingelogd",
	1505: "Dat ligt aan ons. Probeer het later opnieuw.",
	1506: "Ten hoogste {0} KB.",
	1507: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1508: "Noem één ETag, tussen aanhalingstekens.",
	1509: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1510: "Noem in If-Match de ETag van wat u zag.",
	1511: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1512: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1513: "Geef elk verzoek een eigen sleutel.",
	1514: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1515: "Zo kan het niet in de winkelwagen; zie de controles.",
	1516: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1517: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
	1518: "Bewijs van de bevestiging",
	1519: "Op deze pagina staat wie wat heeft bevestigd en wanneer. De bestanden ernaast tonen het aan; in README.txt staat hoe u ze controleert.",
	1520: "IP-adres",
	1521: "Controlegetal van de afgesproken wijziging (SHA-256)",
	1522: "Controlegetal van de geschiedenis tot dan (SHA-256)",
	1523: "Sleutel van het zegel",
	1524: "Zegel van oneCentral (Ed25519)",
	1525: "Account",
	1526: "Download het bewijs van deze bevestiging",
	1527: "Dit archief is het bewijs van oneCentral van een bevestigde order. Het is door een programma gemaakt en op zichzelf compleet:\n\ndocument.pdf  het document dat is bevestigd\naudit.html  wie het heeft bevestigd, wanneer en vanwaar\nversion.json  de afgesproken versie\norder.json  de order, met de bevestiging en het zegel\nhistory.json  alles wat er is gebeurd, elke gebeurtenis met een SHA-256 aan de vorige geketend\nmanifest.json  de SHA-256 van elk bestand\nmanifest.sig  de handtekening van oneCentral over manifest.json (Ed25519, base64)\npublic-keys.json  de openbare sleutels\n\nControleer het zonder netwerk: server verify bundle.zip\nVergelijk daarna de sleutel die het noemt met die welke oneCentral heeft gepubliceerd.\n",
}
