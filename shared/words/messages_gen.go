// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1392

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

// AmountsExclVATRounded says "All amounts are in euro and exclude {rate} VAT. VAT is rounded on each total.".
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

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 525}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{526, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 527}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{528, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{529, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{530, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{531, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{532, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{533, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{534, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{535, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{536, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{537, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{538, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{539, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 540}

// MainMenu says "Main menu".
var MainMenu = Message{key: 541}

// LogOut says "Log out".
var LogOut = Message{key: 542}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 543}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 544}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 545}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 546}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 547}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 548}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 549}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 550}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 551}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 552}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{553, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 554}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 555}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{556, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{557, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 558}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 559}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 560}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{561, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 562}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 563}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 564}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{565, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 566}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{567, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 568}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 569}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{570, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 571}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 572}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 573}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 574}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 575}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 576}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{577, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 578}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 579}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{580, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{581, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 582}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 583}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 584}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 585}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 586}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 587}

// Decided says "Decided".
var Decided = Message{key: 588}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 589}

// Period says "Period".
var Period = Message{key: 590}

// ByPartner says "By partner".
var ByPartner = Message{key: 591}

// ByWeek says "By week".
var ByWeek = Message{key: 592}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 593}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 594}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 595}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 596}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 597}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 598}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 599}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 600}

// DecidedInline says "decided".
var DecidedInline = Message{key: 601}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 602}

// RequestedInline says "requested".
var RequestedInline = Message{key: 603}

// PartnerId says "partner id".
var PartnerId = Message{key: 604}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 605}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 606}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 607}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 608}

// Released says "Released".
var Released = Message{key: 609}

// Statement says "Statement".
var Statement = Message{key: 610}

// On says "On".
var On = Message{key: 611}

// Signatory says "Signed by".
var Signatory = Message{key: 612}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 613}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 614}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{615, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 616}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 617}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{618, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 619}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 620}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 621}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 622}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 623}

// Reason says "Reason".
var Reason = Message{key: 624}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 625}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 626}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 627}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 628}

// InProgress says "In progress".
var InProgress = Message{key: 629}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{630, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 631}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 632}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 633}

// NextDate says "Next date".
var NextDate = Message{key: 634}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 635}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 636}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{637, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{638, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{639, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{640, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{641, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{642, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{643, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{644, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{645, []any{name}}
}

// None says "none".
var None = Message{key: 646}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{647, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 648}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 649}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{650, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 651}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{652, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 653}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{654, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{655, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 656}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 657}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 658}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 659}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{660, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 661}

// And says " and ".
var And = Message{key: 662}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{663, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 664}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 665}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 666}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 667}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{668, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 669}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 670}

// Documents says "Documents".
var Documents = Message{key: 671}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 672}

// NoteLabel says "Note".
var NoteLabel = Message{key: 673}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 674}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{675, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 676}

// Different says "different".
var Different = Message{key: 677}

// Same says "the same".
var Same = Message{key: 678}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 679}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 680}

// Comparison says "Comparison".
var Comparison = Message{key: 681}

// YesInline says "yes".
var YesInline = Message{key: 682}

// NoInline says "no".
var NoInline = Message{key: 683}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 684}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 685}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 686}

// Checks says "Checks".
var Checks = Message{key: 687}

// VatHeading says "VAT".
var VatHeading = Message{key: 688}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 689}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{690, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 691}

// Terminated says "terminated".
var Terminated = Message{key: 692}

// Suspended says "suspended".
var Suspended = Message{key: 693}

// Active says "active".
var Active = Message{key: 694}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 695}

// Address says "Address".
var Address = Message{key: 696}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 697}

// Identifier says "Identifier".
var Identifier = Message{key: 698}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{699, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 700}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 701}

// AllProducts says "All products".
var AllProducts = Message{key: 702}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 703}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 704}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 705}

// AllServices says "All services".
var AllServices = Message{key: 706}

// Show says "Apply filter".
var Show = Message{key: 707}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 708}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 709}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 710}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 711}

// MoreServices says "More services".
var MoreServices = Message{key: 712}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 713}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 714}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 715}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 716}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 717}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{718, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 719}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 720}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{721, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 722}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 723}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 724}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 725}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 726}

// RunsOver says "Runs over".
var RunsOver = Message{key: 727}

// Configuration says "Configuration".
var Configuration = Message{key: 728}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 729}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{730, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{731, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 732}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 733}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 734}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{735, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 736}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 737}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 738}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 739}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 740}

// Consent says "Consent".
var Consent = Message{key: 741}

// Mandate says "Mandate".
var Mandate = Message{key: 742}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 743}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 744}

// Answer says "Answer".
var Answer = Message{key: 745}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 746}

// Question says "Question".
var Question = Message{key: 747}

// VatCheck says "VAT check".
var VatCheck = Message{key: 748}

// WhyToReview says "Why to review".
var WhyToReview = Message{key: 753}

// NotGiven says "not given".
var NotGiven = Message{key: 754}

// Background says "Background".
var Background = Message{key: 755}

// ContractValueOverTerms says "Contract value: new monthly price over the remaining term".
var ContractValueOverTerms = Message{key: 756}

// QuotesOfPartner says "Other quotes of this partner".
var QuotesOfPartner = Message{key: 757}

// NoOtherQuotes says "none".
var NoOtherQuotes = Message{key: 758}

// QuotesOfWhichOrdered says "{quotes}, of which {ordered} ordered".
func QuotesOfWhichOrdered(quotes int, ordered int) Message {
	return Message{759, []any{quotes, ordered}}
}

// WithDiscountUpTo says "; {discounted} with additional discount, highest {discount}".
func WithDiscountUpTo(discounted int, discount int64) Message {
	return Message{760, []any{discounted, percent(discount)}}
}

// EarlierQuotesOfCustomer says "Other quotes of this customer".
var EarlierQuotesOfCustomer = Message{key: 761}

// NoEarlierQuotes says "This customer has no other quotes yet.".
var NoEarlierQuotes = Message{key: 762}

// AndMoreQuotes says "{n, plural, one {And {n} more quote.} other {And {n} more quotes.}}".
func AndMoreQuotes(n int) Message {
	return Message{763, []any{n}}
}

// NextRequest says "Next request: {customer} ({waiting} waiting for you)".
func NextRequest(customer string, waiting string) Message {
	return Message{764, []any{customer, waiting}}
}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{765, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 766}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{767, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 768}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 769}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{770, []any{list}}
}

// UnchangedCount says "Unchanged ({n})".
func UnchangedCount(n int) Message {
	return Message{771, []any{n}}
}

// LinesCount says "{n, plural, one {Item} other {{n} items:}}".
func LinesCount(n int) Message {
	return Message{772, []any{n}}
}

// LinesInline says "{n, plural, one {Item {numbers}: } other {Items {numbers}: }}".
func LinesInline(n int, numbers string) Message {
	return Message{773, []any{n, numbers}}
}

// DetailsOfRequest says "Details of the request".
var DetailsOfRequest = Message{key: 774}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{775, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 776}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 777}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 778}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 779}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 780}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 781}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 782}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{783, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{784, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 785}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{786, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 787}

// AfterThisMoveThereIsLess says "After this move there is less than now".
var AfterThisMoveThereIsLess = Message{key: 788}

// MeasureShrinks says "{measure}: now {before}, then {after}".
func MeasureShrinks(measure string, before int, after int) Message {
	return Message{789, []any{measure, before, after}}
}

// OptionDoesNotGoAlong says "{option} does not move to the new product".
func OptionDoesNotGoAlong(option Message) Message {
	return Message{790, []any{option}}
}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 791}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 792}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 793}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 794}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 795}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 796}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 797}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 798}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 799}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 800}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 801}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 802}

// NowInline says "now".
var NowInline = Message{key: 803}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{804, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{805, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{806, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{807, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{808, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 809}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 810}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{811, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 812}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{813, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 814}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 815}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 816}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 817}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 818}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{819, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{820, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 821}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 822}

// RoutineRequests says "Routine requests".
var RoutineRequests = Message{key: 823}

// RoutineIs says "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.".
var RoutineIs = Message{key: 824}

// NoRoutineRequests says "There are no routine requests now.".
var NoRoutineRequests = Message{key: 825}

// DecideRoutineTogether says "Approve routine requests together".
var DecideRoutineTogether = Message{key: 826}

// ApproveTicked says "Approve the ticked requests".
var ApproveTicked = Message{key: 827}

// TickAtLeastOne says "Tick at least one request.".
var TickAtLeastOne = Message{key: 828}

// NotDecidedYet says "Not decided yet. Please try again.".
var NotDecidedYet = Message{key: 829}

// NotApprovedBecause says "Not approved: {check}".
func NotApprovedBecause(check Message) Message {
	return Message{830, []any{check}}
}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 831}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 832}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 833}

// Waiting says "Waiting".
var Waiting = Message{key: 834}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 835}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 836}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 837}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 838}

// Agreed says " (agreed)".
var Agreed = Message{key: 839}

// NotYet says " (not yet)".
var NotYet = Message{key: 840}

// Filter says "Filter".
var Filter = Message{key: 841}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 842}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 843}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 844}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 845}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 846}

// OpenQuotes says "Open quotes".
var OpenQuotes = Message{key: 847}

// NoOpenQuotes says "There are no open quotes that match.".
var NoOpenQuotes = Message{key: 848}

// MoreToNarrow says "{n, plural, one {And {n} more. Search or filter more precisely.} other {And {n} more. Search or filter more precisely.}}".
func MoreToNarrow(n int) Message {
	return Message{849, []any{n}}
}

// AttentionFor says "Attention".
var AttentionFor = Message{key: 854}

// AtStake says "What is at stake".
var AtStake = Message{key: 855}

// LongestUnchanged says "Longest unchanged".
var LongestUnchanged = Message{key: 856}

// UnchangedFor says "Unchanged".
var UnchangedFor = Message{key: 857}

// PriceAMonth says "{price} per month".
func PriceAMonth(price money.Cents) Message {
	return Message{858, []any{price}}
}

// SearchEverything says "Search by number, name, customer, site or partner".
var SearchEverything = Message{key: 859}

// SearchForTwoCharacters says "Search for 2 to 100 characters.".
var SearchForTwoCharacters = Message{key: 860}

// NotEverythingWasSearched says "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.".
var NotEverythingWasSearched = Message{key: 861}

// OnlyAccountManagerHasDesk says "This page is for account managers.".
var OnlyAccountManagerHasDesk = Message{key: 862}

// QuotesAndOrders says "Quotes and orders".
var QuotesAndOrders = Message{key: 863}

// RemarksWithoutAnswer says "Comments without an answer".
var RemarksWithoutAnswer = Message{key: 864}

// TodayYouStandInFor says "Today you stand in for {name}, until {until}.".
func TodayYouStandInFor(name string, until calendar.Date) Message {
	return Message{865, []any{name, until}}
}

// TodayYouAreReplacedBy says "Today {name} stands in for you, until {until}.".
func TodayYouAreReplacedBy(name string, until calendar.Date) Message {
	return Message{866, []any{name, until}}
}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 867}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 868}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{869, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 870}

// Colleague says "Colleague".
var Colleague = Message{key: 871}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 872}

// FirstDay says "First day".
var FirstDay = Message{key: 873}

// LastDay says "Last day".
var LastDay = Message{key: 874}

// Add says "Add".
var Add = Message{key: 875}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{876, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 877}

// Total says "Total".
var Total = Message{key: 878}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 879}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{880, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 881}

// Remarks says "Remarks".
var Remarks = Message{key: 882}

// Conditions says "Conditions".
var Conditions = Message{key: 883}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{884, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 885}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 886}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 887}

// Validity says "Validity".
var Validity = Message{key: 888}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{889, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 890}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 891}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 892}

// Signature says "Signature".
var Signature = Message{key: 893}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 894}

// Position says "Position".
var Position = Message{key: 895}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{896, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{897, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 898}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{899, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 900}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{901, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 902}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 903}

// Ends says "ends".
var Ends = Message{key: 904}

// New says "new".
var New = Message{key: 905}

// Migration says "migration".
var Migration = Message{key: 906}

// NewComparison says "New".
var NewComparison = Message{key: 907}

// Old says "Old".
var Old = Message{key: 908}

// Changed says "changed".
var Changed = Message{key: 909}

// Unchanged says "unchanged".
var Unchanged = Message{key: 910}

// Specification says "Specification".
var Specification = Message{key: 911}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 912}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 913}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 914}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 915}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 916}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{917, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{918, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{919, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 920}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{921, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{922, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 923}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 924}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{925, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{926, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 927}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{928, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 929}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{930, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{931, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{932, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 933}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 934}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 935}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 936}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 937}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 938}

// Number says "Number".
var Number = Message{key: 939}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 940}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{941, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 942}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{943, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{944, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 945}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 946}

// Planned says "Planned".
var Planned = Message{key: 947}

// Each says " (each)".
var Each = Message{key: 948}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{949, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{950, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 951}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 952}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 953}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 954}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 955}

// Contents says "Contents".
var Contents = Message{key: 956}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{957, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 958}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{959, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 960}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{961, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 962}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{963, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{964, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 965}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 966}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{967, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{968, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{969, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 970}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 971}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{972, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 973}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{974, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 975}

// OrderNoun says "Order".
var OrderNoun = Message{key: 976}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 977}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{978, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{979, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{980, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 981}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{982, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 983}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 984}

// Activated says "Activated".
var Activated = Message{key: 985}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{986, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 987}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 988}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{989, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 990}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{991, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{992, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{993, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{994, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{995, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{996, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{997, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{998, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 999}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{1000, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{1001, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{1002, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{1003, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 1004}

// Partner says "Partner".
var Partner = Message{key: 1005}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 1006}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 1007}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 1008}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 1009}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 1010}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{1011, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 1012}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{1013, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{1014, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 1015}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{1016, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{1017, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 1018}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{1019, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 1020}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{1021, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 1022}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 1023}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 1024}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{1025, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 1026}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{1027, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{1028, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 1029}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{1030, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 1031}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1032, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 1033}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{1034, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 1035}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 1036}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 1037}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 1038}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 1039}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 1040}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 1041}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1042, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 1043}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{1044, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{1045, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 1046}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{1047, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 1048}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{1049, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1050}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1051, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1052}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1053}

// QuoteForHasNewComment says "Quote {quote} for {customer} has {n, plural, one {a new comment} other {{n} new comments}}.".
func QuoteForHasNewComment(quote string, customer string, n int) Message {
	return Message{1054, []any{quote, customer, n}}
}

// CommentsCited says "{n, plural, one {Comment} other {Comments}}".
func CommentsCited(n int) Message {
	return Message{1055, []any{n}}
}

// OtherCommentsAreInQuote says "{n, plural, one {{n} more comment is} other {{n} more comments are}} with the quote.".
func OtherCommentsAreInQuote(n int) Message {
	return Message{1056, []any{n}}
}

// ThereIsNewComment says "{n, plural, one {There is a new comment} other {There are {n} new comments}}".
func ThereIsNewComment(n int) Message {
	return Message{1057, []any{n}}
}

// NewCommentOnQuote says "{n, plural, one {New comment} other {{n} new comments}} on quote {quote}, {customer}".
func NewCommentOnQuote(n int, quote string, customer string) Message {
	return Message{1058, []any{n, quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1059, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1060}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1061}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1062}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1063}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1064}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1065, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1066}

// ItemsPerMonth says "{n, plural, one {{n} item, price per month} other {{n} items, price per month}}".
func ItemsPerMonth(n int) Message {
	return Message{1067, []any{n}}
}

// FirstPeriodColumn says "First period".
var FirstPeriodColumn = Message{key: 1068}

// ToDeliver says "To deliver".
var ToDeliver = Message{key: 1069}

// RestOfItemsIsInQuote says "Specification, delivery and price of each item are in the quote.".
var RestOfItemsIsInQuote = Message{key: 1070}

// CommaItems says "{n, plural, one {, item {numbers}} other {, items {numbers}}}".
func CommaItems(n int, numbers string) Message {
	return Message{1071, []any{n, numbers}}
}

// AndMoreOnPage says "And {n} more on the page.".
func AndMoreOnPage(n int) Message {
	return Message{1072, []any{n}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1073, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1074}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1075}

// HoursInline says "hours".
var HoursInline = Message{key: 1076}

// H says "h".
var H = Message{key: 1077}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1078}

// Level says "Level".
var Level = Message{key: 1079}

// Package says "Package".
var Package = Message{key: 1080}

// Ampere says "ampere".
var Ampere = Message{key: 1081}

// AtMost says "At most".
var AtMost = Message{key: 1082}

// Power says "Power".
var Power = Message{key: 1083}

// Space says "Space".
var Space = Message{key: 1084}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1085}

// Storage says "Storage".
var Storage = Message{key: 1086}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1087}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1088}

// Memory says "Memory".
var Memory = Message{key: 1089}

// Size says "Size".
var Size = Message{key: 1090}

// Seats says "seats".
var Seats = Message{key: 1091}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1092}

// SeatType says "Seat type".
var SeatType = Message{key: 1093}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1094}

// Channels says "channels".
var Channels = Message{key: 1095}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1096}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1097}

// Throughput says "Throughput".
var Throughput = Message{key: 1098}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1099}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1100}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1101}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1102}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1103, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1104, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1105}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1106}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1107}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1108}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1109}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1110}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1111, []any{level, n}}
}

// Administration says "Administration".
var Administration = Message{key: 1112}

// PartnersHeading says "Partners".
var PartnersHeading = Message{key: 1113}

// SearchPartners says "Search by name, id, KvK number or mailbox".
var SearchPartners = Message{key: 1114}

// NPartners says "{n, plural, one {{n} partner} other {{n} partners}}".
func NPartners(n int) Message {
	return Message{1115, []any{n}}
}

// NoPartnersYet says "There are no partners yet.".
var NoPartnersYet = Message{key: 1116}

// PartnerKind says "Kind".
var PartnerKind = Message{key: 1117}

// PartnerLevel says "Level".
var PartnerLevel = Message{key: 1120}

// AccountManagerHeading says "Account manager".
var AccountManagerHeading = Message{key: 1121}

// PartnerActive says "Active".
var PartnerActive = Message{key: 1122}

// PartnerBlocked says "Blocked".
var PartnerBlocked = Message{key: 1123}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1124}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1125}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1126}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1127}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1128}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1129}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1130}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1131}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1132}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1133}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1134}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1135}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1136}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1137}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1138}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1139}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1140}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1141}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1142}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1143}

// GivePercentageOrPrice says "Give a markup or a price.".
var GivePercentageOrPrice = Message{key: 1144}

// MarkupFrom0To1000 says "From 0 to 100,000 basis points (1,000%).".
var MarkupFrom0To1000 = Message{key: 1145}

// PriceOfZeroOrMore says "An amount of 0 or more.".
var PriceOfZeroOrMore = Message{key: 1146}

// ThereIsNoSuchCategory says "There is no such category.".
var ThereIsNoSuchCategory = Message{key: 1147}

// AtMostOneMarkupPerCategory says "At most one markup per category.".
var AtMostOneMarkupPerCategory = Message{key: 1148}

// CategoryStandsMoreThanOnce says "This category stands more than once.".
var CategoryStandsMoreThanOnce = Message{key: 1149}

// MarginsChangedMeanwhile says "Your margins changed meanwhile. Look at them again.".
var MarginsChangedMeanwhile = Message{key: 1150}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1151}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1152}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1153}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1154}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1155}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1156, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1157}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1158}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1159}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1160}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1161}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1162}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1163}

// ItemInline says "item".
var ItemInline = Message{key: 1164}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1165}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1166}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1167}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1168}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1169}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1170}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1171}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1172}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1173}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1174}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list Message) Message {
	return Message{1175, []any{list}}
}

// Listed says "{first}, {rest}".
func Listed(first Message, rest Message) Message {
	return Message{1186, []any{first, rest}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1187}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1188}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1189}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1190}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1191}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1192}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1193}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1194}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1195}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1196}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1197, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1198, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1199, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1200}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1201}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1202}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1203}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1204}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1205}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1206}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1207}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1208}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1209}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1210, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1211}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1212}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1213}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1214}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1215}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1216}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1217}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1218}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1219}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1220}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1221}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1222}

// QuotaOfDayIsUsed says "You have reached the maximum for today. Please try again tomorrow.".
var QuotaOfDayIsUsed = Message{key: 1223}

// AtMostCustomersPerDay says "You can add at most {n} customers a day.".
func AtMostCustomersPerDay(n int) Message {
	return Message{1224, []any{n}}
}

// AtMostCommentsPerDay says "You can add at most {n} comments a day.".
func AtMostCommentsPerDay(n int) Message {
	return Message{1225, []any{n}}
}

// AtMostMbPerDay says "You can add at most {mb} MB of documents a day.".
func AtMostMbPerDay(mb int) Message {
	return Message{1226, []any{mb}}
}

// AtMostMbPerQuote says "You can add at most {mb} MB of documents to a quote.".
func AtMostMbPerQuote(mb int) Message {
	return Message{1227, []any{mb}}
}

// AtMostCartsAtOnce says "You can have at most {n} carts at once. Please empty another one first.".
func AtMostCartsAtOnce(n int) Message {
	return Message{1228, []any{n}}
}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1229}

// SeenInWhatWasAdded says "Take care when you open what was added. Seen in it: {found}.".
func SeenInWhatWasAdded(found string) Message {
	return Message{1230, []any{found}}
}

// SHA256InHex says "A SHA-256 of 64 hexadecimal digits.".
var SHA256InHex = Message{key: 1239}

// Base64 says "Base64, as in RFC 4648.".
var Base64 = Message{key: 1240}

// ThisItemStandsMoreThanOnce says "This item stands more than once.".
var ThisItemStandsMoreThanOnce = Message{key: 1241}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1242}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1243}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1244}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1245, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1246}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1247}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1248}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1249}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1250}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1251}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1252}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1253}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1254}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1255}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1256}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1257}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1258}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1259}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1260}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1261}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1262}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1263}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1264}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1265}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1266}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1267, []any{number}}
}

// NumberIsInRequest says "The number or range {number} is in request {quote} already, which is still open.".
func NumberIsInRequest(number string, quote string) Message {
	return Message{1268, []any{number, quote}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1269}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1270}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1271}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1272}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1273}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1274}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1275}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1276}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1277, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1278}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1279}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1280}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1281}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1282}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1283, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1284}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1285}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1286}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1287}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1288}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1289}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1290}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1291, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1292}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1293}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1294}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1295}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1296, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1297, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1298}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1299}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1300}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1301}

// Person says "person".
var Person = Message{key: 1302}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1303}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1304}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1305}

// CartInline says "cart".
var CartInline = Message{key: 1306}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1307}

// Document says "document".
var Document = Message{key: 1308}

// OrderInline says "order".
var OrderInline = Message{key: 1309}

// Job says "job".
var Job = Message{key: 1310}

// Session says "session".
var Session = Message{key: 1311}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1312}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1313}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1314, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1315}

// AtMostValues says "At most {n} values.".
func AtMostValues(n int) Message {
	return Message{1316, []any{n}}
}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1317}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1318}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1319}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1320}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1321}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1322, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1323, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1324}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1325, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1326}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1327}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1328}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1329}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1330}

// List says "a list".
var List = Message{key: 1331}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1332}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1333}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1334}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1335}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1336}

// TextInline says "a text".
var TextInline = Message{key: 1337}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1338}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1339}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1340}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1341}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1342}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1343}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1344}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1345}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1346}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1347}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1348}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1349}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1350}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1351}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1352}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1353}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1354}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1355}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1356}

// TooManyRequestsAtOnce says "Too many requests at once".
var TooManyRequestsAtOnce = Message{key: 1357}

// PleaseWaitMomentAndTry says "Please wait a moment and try again.".
var PleaseWaitMomentAndTry = Message{key: 1358}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1359}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1360}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1361}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1362}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1363}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1364}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1365}

// NotFound says "Not found".
var NotFound = Message{key: 1366}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1367}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1368}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1369}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1370, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1371}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1372}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1373}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1374}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1375}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1376}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1377}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1378, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1379}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1380}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1381}

// AuditHeading says "Proof of the confirmation".
var AuditHeading = Message{key: 1382}

// AuditIntro says "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.".
var AuditIntro = Message{key: 1383}

// InternetAddress says "IP address".
var InternetAddress = Message{key: 1384}

// ChecksumOfVersion says "Checksum of the agreed change (SHA-256)".
var ChecksumOfVersion = Message{key: 1385}

// ChecksumOfHistory says "Checksum of the history until then (SHA-256)".
var ChecksumOfHistory = Message{key: 1386}

// SealKey says "Key of the seal".
var SealKey = Message{key: 1387}

// SealOfOnecentral says "Seal of oneCentral (Ed25519)".
var SealOfOnecentral = Message{key: 1388}

// AccountOf says "Account".
var AccountOf = Message{key: 1389}

// DownloadProof says "Download the proof of this confirmation".
var DownloadProof = Message{key: 1390}

// BundleReadme says "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n".
var BundleReadme = Message{key: 1391}

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
		return Message{key: 749}
	case "missing":
		return Message{key: 750}
	case "invalid":
		return Message{key: 751}
	case "ruled":
		return Message{key: 752}
	}
	return Plain(Text{NL: id, EN: id})
}

// Attention is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Attention(id string) Message {
	switch id {
	case "unanswered":
		return Message{key: 850}
	case "expiring":
		return Message{key: 851}
	case "undecided":
		return Message{key: 852}
	case "silent":
		return Message{key: 853}
	}
	return Plain(Text{NL: id, EN: id})
}

// KindOfPartner is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func KindOfPartner(id string) Message {
	switch id {
	case "reseller":
		return Message{key: 1118}
	case "solutions":
		return Message{key: 1119}
	}
	return Plain(Text{NL: id, EN: id})
}

// CustomerField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CustomerField(id string) Message {
	switch id {
	case "legalName":
		return Message{key: 1176}
	case "country":
		return Message{key: 1177}
	case "kvk":
		return Message{key: 1178}
	case "address":
		return Message{key: 1179}
	case "contact":
		return Message{key: 1180}
	case "smallBusiness":
		return Message{key: 1181}
	case "language":
		return Message{key: 1182}
	case "reference":
		return Message{key: 1183}
	case "site":
		return Message{key: 1184}
	case "siteContact":
		return Message{key: 1185}
	}
	return Plain(Text{NL: id, EN: id})
}

// Finding is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Finding(id string) Message {
	switch id {
	case "scripts":
		return Message{key: 1231}
	case "actions":
		return Message{key: 1232}
	case "embeddedFiles":
		return Message{key: 1233}
	case "media":
		return Message{key: 1234}
	case "encryption":
		return Message{key: 1235}
	case "otherContent":
		return Message{key: 1236}
	case "noEnd":
		return Message{key: 1237}
	case "unread":
		return Message{key: 1238}
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
	525:  "documentSignedElsewhereAdded",
	526:  "documentOfVersionMade",
	527:  "comment",
	528:  "handedOverTo",
	529:  "versionSuperseded",
	530:  "versionExpired",
	531:  "versionWithdrawn",
	532:  "versionReturnedWithQuestion",
	533:  "versionDeclined",
	534:  "versionApproved",
	535:  "agreedToVersion",
	536:  "discountGivenVersion",
	537:  "versionIsBeingRevised",
	538:  "questionAnsweredWithVersion",
	539:  "versionRequested",
	540:  "skipToContent",
	541:  "mainMenu",
	542:  "logOut",
	543:  "referenceOfThisPage",
	544:  "partnerMadeRequestAndWaits",
	545:  "logInAndJudge",
	546:  "thisPageByItselfDecides",
	547:  "yourDecisionIsAsked",
	548:  "linkWasMadeForSomebody",
	549:  "thisRequestDoesNotWait",
	550:  "thisVersionHasBeenDecided",
	551:  "thereIsNothingLeftTo",
	552:  "seeRequest",
	553:  "versionThatThisLinkWas",
	554:  "thereIsNewerVersion",
	555:  "toNewestVersion",
	556:  "days",
	557:  "hours",
	558:  "lessThanHour",
	559:  "inTheseWeeksNothingWas",
	560:  "youManageNoPartnersAnd",
	561:  "weeks",
	562:  "numbers",
	563:  "toNumbers",
	564:  "thereIsNoSuchPeriod",
	565:  "exclVatOrders",
	566:  "wonPerMonth",
	567:  "businessDaysMedian9In",
	568:  "fromDecisionToOrder",
	569:  "fromRequestToDecision",
	570:  "ofWhichOrderedByNow",
	571:  "filledMedianOutlined9In",
	572:  "businessDaysFromDecisionTo",
	573:  "filledMedianOutlined9In10Were",
	574:  "businessDaysFromRequestTo",
	575:  "differencePerMonthOfOrders",
	576:  "wonPerMonthByWeek",
	577:  "ofWhichOrdered",
	578:  "outlinedRequestedFilledOfThose",
	579:  "requestsPerWeek",
	580:  "n9In10Within",
	581:  "barForEachWeekFrom",
	582:  "together",
	583:  "weekFromMonday",
	584:  "toOrder90",
	585:  "toOrderMedian",
	586:  "toDecision90",
	587:  "toDecisionMedian",
	588:  "decided",
	589:  "orderedByNow",
	590:  "period",
	591:  "byPartner",
	592:  "byWeek",
	593:  "downloadAsCsv",
	594:  "timesAreInBusinessDays",
	595:  "wonPerMonthEuroExcl",
	596:  "businessDaysToOrder90",
	597:  "businessDaysToOrderMedian",
	598:  "orderedInline",
	599:  "businessDaysToDecision90",
	600:  "businessDaysToDecisionMedian",
	601:  "decidedInline",
	602:  "ofWhichOrderedByNowInline",
	603:  "requestedInline",
	604:  "partnerId",
	605:  "yourAccountManagerReleasesOrder",
	606:  "waitsForRelease",
	607:  "deliveredTitle",
	608:  "waitsForOnecentral",
	609:  "released",
	610:  "statement",
	611:  "on",
	612:  "signatory",
	613:  "activatedBy",
	614:  "signedBy",
	615:  "serviceNumber",
	616:  "deliveredOn",
	617:  "wasPlannedFor",
	618:  "businessDaysLeadTimeBusinessDays",
	619:  "plannedDate",
	620:  "specificationInQuote",
	621:  "confirmation",
	622:  "quoteOrder",
	623:  "cancelThisItem",
	624:  "reason",
	625:  "cancelItem",
	626:  "notDeliveredTitle",
	627:  "cancelledTitle",
	628:  "partlyDone",
	629:  "inProgress",
	630:  "of",
	631:  "youHaveNoOrdersYet",
	632:  "ordersNewestFirstAmountsWithout",
	633:  "orderedOn",
	634:  "nextDate",
	635:  "thisIsWhereOnecentralsPartners",
	636:  "engineeringJudgesDesign",
	637:  "inStepsOf",
	638:  "fromTo",
	639:  "atLeastThatOfWhat",
	640:  "toTimes",
	641:  "needsDocument",
	642:  "notTogetherWith",
	643:  "countsForAll",
	644:  "atMostMax",
	645:  "referenceOf",
	646:  "none",
	647:  "goesWithOneOf",
	648:  "inCartInline",
	649:  "toThisCustomersCart",
	650:  "onlyVersionStillCounts",
	651:  "youAreLookingAtEarlier",
	652:  "thisQuoteWasValidUntil",
	653:  "weHaveQuestion",
	654:  "thisQuoteIsOrder",
	655:  "approvedYouCanOrderUntil",
	656:  "youWillGetEMail",
	657:  "weAreReviewingYourRequest",
	658:  "pdfIsStillBeingMadeWhichUsually",
	659:  "onlyColleagueWhoMaySign",
	660:  "byValidUntil",
	661:  "waitsForYourAnswer",
	662:  "and",
	663:  "waitsForList",
	664:  "yourAnswerToOurQuestion",
	665:  "forYourCustomerWithPrices",
	666:  "forYourCustomerWithoutPrices",
	667:  "quoteAsPdf",
	668:  "versionNumber",
	669:  "pleaseCheckTheseFields",
	670:  "notEverythingIsRightYet",
	671:  "documents",
	672:  "numbersLabel",
	673:  "noteLabel",
	674:  "requestedDate",
	675:  "plannedUntil",
	676:  "optionsWhatOneAdds",
	677:  "different",
	678:  "same",
	679:  "thisChoice",
	680:  "firstChoice",
	681:  "comparison",
	682:  "yesInline",
	683:  "noInline",
	684:  "giveReasonIfYouLet",
	685:  "quoteRequest",
	686:  "toYourDecision",
	687:  "checks",
	688:  "vatHeading",
	689:  "yourCommentPartnerReadsIt",
	690:  "monthsLeft",
	691:  "runsOnMonthly",
	692:  "terminated",
	693:  "suspended",
	694:  "active",
	695:  "contactHeading",
	696:  "address",
	697:  "monthlyPriceExclVat",
	698:  "identifier",
	699:  "untilTermEndsRemaining",
	700:  "productIdentifierReferenceOrTown",
	701:  "allCustomers",
	702:  "allProducts",
	703:  "upgrade",
	704:  "notPossibleNow",
	705:  "possibleNow",
	706:  "allServices",
	707:  "show",
	708:  "tickServicesToChangeThem",
	709:  "tickAllOnThisPage",
	710:  "whatIsPossible",
	711:  "changeTickedServices",
	712:  "moreServices",
	713:  "nothingFoundYetThereAre",
	714:  "thereIsNoServiceLike",
	715:  "showAllServices",
	716:  "yourCustomersHaveNoServices",
	717:  "seeCatalogue",
	718:  "chooseNameId",
	719:  "upgradableTo",
	720:  "moveToPrefix",
	721:  "changeNameId",
	722:  "changeOfThisServiceIs",
	723:  "onlyMoveIsPossible",
	724:  "thisServiceCannotChangeNow",
	725:  "seeOpenOrder",
	726:  "changeThisService",
	727:  "runsOver",
	728:  "configuration",
	729:  "upgradable",
	730:  "changesChanged",
	731:  "newServices",
	732:  "answerToYourQuestion",
	733:  "requestedOn",
	734:  "requestedBy",
	735:  "vatReviewWaivedBy",
	736:  "toNewFigures",
	737:  "pleaseSeeWhatThisDiscount",
	738:  "nothingHasBeenRecordedYet",
	739:  "discountOnOneOffChargeInline",
	740:  "discountOnMonthlyPriceInline",
	741:  "consent",
	742:  "mandate",
	743:  "positionOfWhoSigns",
	744:  "nameOfWhoSigns",
	745:  "answer",
	746:  "signedPdf",
	747:  "question",
	748:  "vatCheck",
	749:  "vatDoubt.outsideEU",
	750:  "vatDoubt.missing",
	751:  "vatDoubt.invalid",
	752:  "vatDoubt.ruled",
	753:  "whyToReview",
	754:  "notGiven",
	755:  "background",
	756:  "contractValueOverTerms",
	757:  "quotesOfPartner",
	758:  "noOtherQuotes",
	759:  "quotesOfWhichOrdered",
	760:  "withDiscountUpTo",
	761:  "earlierQuotesOfCustomer",
	762:  "noEarlierQuotes",
	763:  "andMoreQuotes",
	764:  "nextRequest",
	765:  "thisVersionWasValidUntil",
	766:  "returnedWithQuestion",
	767:  "partnerCanOrderUntil",
	768:  "thisVersionDoesNotWait",
	769:  "youHaveApprovedThisVersion",
	770:  "stillToBeDecidedBy",
	771:  "unchangedCount",
	772:  "linesCount",
	773:  "linesInline",
	774:  "detailsOfRequest",
	775:  "itemNumber",
	776:  "workList",
	777:  "thisIsOnecentralsWorkList",
	778:  "serviceChangedSinceYouSaw",
	779:  "nothingWasPutInCart",
	780:  "editChangeInCart",
	781:  "cartTakesOneChangeOf",
	782:  "thisServiceIsInCart",
	783:  "changeName",
	784:  "keepName",
	785:  "thisCannotBeCalculatedYet",
	786:  "differencePerMonthOneOff",
	787:  "noChangeToCalculate",
	788:  "afterThisMoveThereIsLess",
	789:  "measureShrinks",
	790:  "optionDoesNotGoAlong",
	791:  "thisServiceCannotChangeNowUpgrade",
	792:  "whatChanges",
	793:  "takingNumbersAlong",
	794:  "saveChangeInCart",
	795:  "addToCartButton",
	796:  "nowAndAfterChange",
	797:  "chooseWhatChangesHereYou",
	798:  "amountsExcludeVatUnlessThey",
	799:  "whatEachNumberDoesTo",
	800:  "oneNumberOrRangePer",
	801:  "suchAsCustomersPoNumber",
	802:  "emptyAsEarlyAsPossibleChangeThat",
	803:  "nowInline",
	804:  "nowN",
	805:  "nowOnWithout",
	806:  "nowHad",
	807:  "atMostText",
	808:  "keepCurrentTerm",
	809:  "numbersToTakeAlong",
	810:  "currentOperatorOfNumbers",
	811:  "referenceOfDocument",
	812:  "referenceOfPortingMandate",
	813:  "perMonthAmount",
	814:  "sameMonthlyPrice",
	815:  "onAgreedDay",
	816:  "afterEndOfTerm",
	817:  "onFirstOfMonth",
	818:  "asSoonAsItCan",
	819:  "staysUntil",
	820:  "newUntil",
	821:  "nothingWaitsForYou",
	822:  "nothingThatWaitsForYou",
	823:  "routineRequests",
	824:  "routineIs",
	825:  "noRoutineRequests",
	826:  "decideRoutineTogether",
	827:  "approveTicked",
	828:  "tickAtLeastOne",
	829:  "notDecidedYet",
	830:  "notApprovedBecause",
	831:  "giveAmountSuchAs1",
	832:  "chooseOneOfOptions",
	833:  "amountFromPerMonthOr",
	834:  "waiting",
	835:  "youDecideAs",
	836:  "n7DaysOrLonger",
	837:  "n3DaysOrLonger",
	838:  "n1DayOrLonger",
	839:  "agreed",
	840:  "notYet",
	841:  "filter",
	842:  "showEverything",
	843:  "youStandInFor",
	844:  "waitingSince",
	845:  "alsoNeeded",
	846:  "nobodyElse",
	847:  "openQuotes",
	848:  "noOpenQuotes",
	849:  "moreToNarrow",
	850:  "attention.unanswered",
	851:  "attention.expiring",
	852:  "attention.undecided",
	853:  "attention.silent",
	854:  "attentionFor",
	855:  "atStake",
	856:  "longestUnchanged",
	857:  "unchangedFor",
	858:  "priceAMonth",
	859:  "searchEverything",
	860:  "searchForTwoCharacters",
	861:  "notEverythingWasSearched",
	862:  "onlyAccountManagerHasDesk",
	863:  "quotesAndOrders",
	864:  "remarksWithoutAnswer",
	865:  "todayYouStandInFor",
	866:  "todayYouAreReplacedBy",
	867:  "colleagueYouChooseHereCan",
	868:  "nobodyStandsInForYou",
	869:  "removeName",
	870:  "addStandIn",
	871:  "colleague",
	872:  "chooseAccountManager",
	873:  "firstDay",
	874:  "lastDay",
	875:  "add",
	876:  "thisDocumentWasMadeFrom",
	877:  "referenceHeading",
	878:  "total",
	879:  "totalOfThisQuote",
	880:  "onWaivedForCustomerMaximum",
	881:  "termOver24Months",
	882:  "remarks",
	883:  "conditions",
	884:  "thisQuoteIsSubjectTo",
	885:  "leadTimesAreInBusiness",
	886:  "firstPeriodIsCalculatedOn",
	887:  "allAmountsAreInEuro",
	888:  "validity",
	889:  "validUntilDay",
	890:  "thisOfferIs",
	891:  "thisQuoteIs",
	892:  "validityIsSetOnApproval",
	893:  "signature",
	894:  "placeAndDate",
	895:  "position",
	896:  "onBehalfOf",
	897:  "youAgreeToQuoteAnd",
	898:  "agreedHeading",
	899:  "activatesThisQuoteInPartner",
	900:  "activation",
	901:  "thisCopyIsForYour",
	902:  "forYourInformation",
	903:  "monthlyPrice",
	904:  "ends",
	905:  "new",
	906:  "migration",
	907:  "newComparison",
	908:  "old",
	909:  "changed",
	910:  "unchanged",
	911:  "specification",
	912:  "siteAndContact",
	913:  "deliveryAndTerm",
	914:  "changeNoun",
	915:  "migrationHeading",
	916:  "linkedTo",
	917:  "endOfTerm",
	918:  "startOfMonth",
	919:  "runsUntilRemaining",
	920:  "runsMonthly",
	921:  "fromCompletionPlannedUntil",
	922:  "itemNumberText",
	923:  "site",
	924:  "promisedDocument",
	925:  "more",
	926:  "andTrimSpace",
	927:  "openThisQuoteInPartner",
	928:  "referenceShort",
	929:  "draftNotYetApprovedBy",
	930:  "vatIdJoined",
	931:  "kvkTradeRegister",
	932:  "statutorySeat",
	933:  "yourPartner",
	934:  "customerSite",
	935:  "customerReference",
	936:  "yourVatId",
	937:  "yourKvkNumber",
	938:  "yourSupplier",
	939:  "number",
	940:  "setOnApproval",
	941:  "weArePleasedToOffer",
	942:  "forChangeYouSeeWhat",
	943:  "thisDocumentSpecifiesWhatHas",
	944:  "changesToExistingServices",
	945:  "whatChangesOverview",
	946:  "leadTimeBusinessDays",
	947:  "planned",
	948:  "each",
	949:  "option",
	950:  "eachCount",
	951:  "slaRepairTimeAvailability",
	952:  "requestQuoteOrChangeCart",
	953:  "openCart",
	954:  "willBeRemovedOn",
	955:  "lastChangedBy",
	956:  "contents",
	957:  "cartForWasLastChanged",
	958:  "yourCartIsStillOpen",
	959:  "yourCartWillBeRemoved",
	960:  "effectiveDate",
	961:  "itemNumberName",
	962:  "explanation",
	963:  "textReason",
	964:  "textPositionState",
	965:  "progressOfEachItem",
	966:  "inCartHeading",
	967:  "dayDutchTime",
	968:  "referenceChecksum",
	969:  "moment",
	970:  "sentAutomaticallyByOnecentral",
	971:  "downloadConfirmationPdf",
	972:  "dear",
	973:  "dearSirOrMadam",
	974:  "fromLabelBy",
	975:  "orderStateLabel",
	976:  "orderNoun",
	977:  "viewOrder",
	978:  "onConfirmed",
	979:  "byConfirmed",
	980:  "quoteForWasConfirmedAnd",
	981:  "orderWasReceived",
	982:  "orderReceived",
	983:  "orderWasReleasedForDelivery",
	984:  "accountManagerReleasesOrderFor",
	985:  "activated",
	986:  "textSignerSignerFunction",
	987:  "signed",
	988:  "releasedOn",
	989:  "orderOfForCanBe",
	990:  "orderWasReleasedForDeliveryOrder",
	991:  "orderReleasedOrderCustomer",
	992:  "orderDelivered",
	993:  "deliveryInOrder",
	994:  "orderForWasDelivered",
	995:  "inOrderForWasDelivered",
	996:  "cancellationInOrder",
	997:  "orderForWasCancelled",
	998:  "inOrderForWasCancelled",
	999:  "deliveryFailed",
	1000: "deliveryFailedInOrder",
	1001: "orderForCouldNotBe",
	1002: "inOrderForCouldNot",
	1003: "orderForIsPartlySettled",
	1004: "existingServiceStaysAsIt",
	1005: "partner",
	1006: "partnersAnswerToQuestion",
	1007: "oneDecisionFromYourGroup",
	1008: "thisLinkIsPersonalOnly",
	1009: "reviewAndDecide",
	1010: "decideBefore",
	1011: "forOfRequestsQuoteYou",
	1012: "yourApprovalIsRequested",
	1013: "approvalRequested",
	1014: "ofRequestedQuoteForOn",
	1015: "yourDecisionIsStillNeeded",
	1016: "reminderWaitsForYourDecision",
	1017: "ofRequestedQuoteForOnPartnersAccount",
	1018: "yourDecisionAsStandIn",
	1019: "asStandInWaitsFor",
	1020: "viewQuote",
	1021: "quoteForWaitsForPartners",
	1022: "requestWasReturnedWithQuestion",
	1023: "youCanSubmitRequestAgain",
	1024: "answerTheQuestion",
	1025: "beforeQuoteForCanBe",
	1026: "thereIsQuestionAboutYour",
	1027: "questionAboutQuote",
	1028: "requestOfQuoteForWas",
	1029: "quoteWasDeclined",
	1030: "quoteDeclined",
	1031: "youCanCopyQuoteTo",
	1032: "quoteForIsApprovedAnd",
	1033: "quoteIsApproved",
	1034: "quoteApproved",
	1035: "howToConfirmCheckConfirmation",
	1036: "howToConfirmCheckConfirmationPdfAnd",
	1037: "partnerCanNowSignIt",
	1038: "partnerCanNowActivateIt",
	1039: "reviewAndSign",
	1040: "reviewAndActivate",
	1041: "ifYouDoNotWant",
	1042: "quoteForIsApprovedBut",
	1043: "quoteIsAboutToExpire",
	1044: "quoteExpiresOn",
	1045: "quoteForWasWithdrawnAnd",
	1046: "quoteWasWithdrawn",
	1047: "quoteWithdrawn",
	1048: "wasValidUntil",
	1049: "quoteForWasNotConfirmed",
	1050: "quoteHasExpired",
	1051: "quoteExpired",
	1052: "commentDoesNotChangeQuote",
	1053: "readAndReply",
	1054: "quoteForHasNewComment",
	1055: "commentsCited",
	1056: "otherCommentsAreInQuote",
	1057: "thereIsNewComment",
	1058: "newCommentOnQuote",
	1059: "mailAboutNotDelivered",
	1060: "viewDetails",
	1061: "mailNotDelivered",
	1062: "messageOfOnecentralHasFinally",
	1063: "mailCouldNotBeDelivered",
	1064: "whyYourDecisionIsNeeded",
	1065: "customerWaivesLongestTermFor",
	1066: "alternativeLabel",
	1067: "itemsPerMonth",
	1068: "firstPeriodColumn",
	1069: "toDeliver",
	1070: "restOfItemsIsInQuote",
	1071: "commaItems",
	1072: "andMoreOnPage",
	1073: "waivedBy",
	1074: "toJudge",
	1075: "whatToLookAt",
	1076: "hoursInline",
	1077: "h",
	1078: "repairTime",
	1079: "level",
	1080: "package",
	1081: "ampere",
	1082: "atMost",
	1083: "power",
	1084: "space",
	1085: "gbStorage",
	1086: "storage",
	1087: "storageSsd",
	1088: "gbMemory",
	1089: "memory",
	1090: "size",
	1091: "seats",
	1092: "seatsCharacteristic",
	1093: "seatType",
	1094: "numbersInline",
	1095: "channels",
	1096: "voiceChannels",
	1097: "dataBundle",
	1098: "throughput",
	1099: "bandwidth",
	1100: "thisProductHasNoTiers",
	1101: "thisProductHasNoSuch",
	1102: "thisProductHasNoNumber",
	1103: "cannotBeCombinedWith",
	1104: "atMostSentence",
	1105: "thisProductHasNoSuchOption",
	1106: "onlyAdministratorCanDoThis",
	1107: "changeAccountManagerWithIts",
	1108: "chooseNlOrEn",
	1109: "nameAccountManager",
	1110: "thereIsNoSuchLevel",
	1111: "levelOfPartners",
	1112: "administration",
	1113: "partnersHeading",
	1114: "searchPartners",
	1115: "nPartners",
	1116: "noPartnersYet",
	1117: "partnerKind",
	1118: "kindOfPartner.reseller",
	1119: "kindOfPartner.solutions",
	1120: "partnerLevel",
	1121: "accountManagerHeading",
	1122: "partnerActive",
	1123: "partnerBlocked",
	1124: "chooseResellerOrSolutions",
	1125: "lettersDigitsAnd",
	1126: "thisIsNoAccountManager",
	1127: "notRoleOfOnecentral",
	1128: "nameSubject",
	1129: "onlyAccountManagerCanDo",
	1130: "somebodyElseThanYourself",
	1131: "periodFromFirstToLast",
	1132: "atMostTwenty",
	1133: "thisHasBeenDecidedAlready",
	1134: "thisVersionDoesNotWaitForYou",
	1135: "youHaveDecidedOnThis",
	1136: "requesterDoesNotDecide",
	1137: "onlyAccountManagerCanWaive",
	1138: "onlyAccountManagerGivesDiscounts",
	1139: "thisVersionCannotBePriced",
	1140: "thereIsNoSuchItem",
	1141: "fromZeroToAmountItself",
	1142: "from0To10000",
	1143: "givePercentageOrAmount",
	1144: "givePercentageOrPrice",
	1145: "markupFrom0To1000",
	1146: "priceOfZeroOrMore",
	1147: "thereIsNoSuchCategory",
	1148: "atMostOneMarkupPerCategory",
	1149: "categoryStandsMoreThanOnce",
	1150: "marginsChangedMeanwhile",
	1151: "namePartner",
	1152: "youHaveNoRoleHere",
	1153: "partnerInline",
	1154: "onlyPartnerCanDoThis",
	1155: "quoteInline",
	1156: "pngOrJpegOfAt",
	1157: "tooLightContrastWithWhite",
	1158: "colourLike0e3c61",
	1159: "atMost80Services",
	1160: "serviceNoun",
	1161: "cartChangedMeanwhile",
	1162: "atMost80ItemsPer",
	1163: "from1To80Items",
	1164: "itemInline",
	1165: "thereIsNothingToLink",
	1166: "thisCustomerHasNoSuch",
	1167: "thereIsNoSuchProduct",
	1168: "calculationChangedSinceYouSaw",
	1169: "nameHashOfWhatYou",
	1170: "dateNotInFuture",
	1171: "thisServiceIsInCartAlready",
	1172: "atMost80ItemsAnd",
	1173: "cartIsEmpty",
	1174: "vatTreatmentOfThisCustomer",
	1175: "completeCustomersDetails",
	1176: "customerField.legalName",
	1177: "customerField.country",
	1178: "customerField.kvk",
	1179: "customerField.address",
	1180: "customerField.contact",
	1181: "customerField.smallBusiness",
	1182: "customerField.language",
	1183: "customerField.reference",
	1184: "customerField.site",
	1185: "customerField.siteContact",
	1186: "listed",
	1187: "yourAccountIsBlockedContact",
	1188: "serviceChangedSinceRequest",
	1189: "linkedServiceIsTerminated",
	1190: "iSignForCustomerAm",
	1191: "iActivateThisOrderFor",
	1192: "nameSha256OfDocument",
	1193: "confirmThatYouMaySign",
	1194: "enterYourName",
	1195: "enterYourPosition",
	1196: "thereIsNoOrderWithout",
	1197: "thisQuoteWasValidUntilUntil",
	1198: "thisQuoteIsOrderAlready",
	1199: "thisPartnerConfirmsOtherwise",
	1200: "thisIsNotDocumentOf",
	1201: "documentIsStillBeingDrawn",
	1202: "giveNameOrReference",
	1203: "customerChangedMeanwhile",
	1204: "partnerChangedMeanwhile",
	1205: "personChangedMeanwhile",
	1206: "giveAddressOfDelivery",
	1207: "whetherThisCanBeDelivered",
	1208: "thisCannotBeDeliveredAt",
	1209: "giveCurrentOperatorAndNumbers",
	1210: "promiseDocument",
	1211: "portingMandate",
	1212: "smallBusinessMustExpresslyAccept",
	1213: "numberPortIsInProgress",
	1214: "thisServiceIsBeingTerminated",
	1215: "thisServiceIsSuspended",
	1216: "thisServiceIsTerminated",
	1217: "orderOnThisServiceIs",
	1218: "thisProductIsAtEnd",
	1219: "thisServiceCannotBeUpgraded",
	1220: "onlyQuoteThatEndedWithout",
	1221: "thereIsNoSuchQuote",
	1222: "notPdf",
	1223: "quotaOfDayIsUsed",
	1224: "atMostCustomersPerDay",
	1225: "atMostCommentsPerDay",
	1226: "atMostMbPerDay",
	1227: "atMostMbPerQuote",
	1228: "atMostCartsAtOnce",
	1229: "atMost4Mb",
	1230: "seenInWhatWasAdded",
	1231: "finding.scripts",
	1232: "finding.actions",
	1233: "finding.embeddedFiles",
	1234: "finding.media",
	1235: "finding.encryption",
	1236: "finding.otherContent",
	1237: "finding.noEnd",
	1238: "finding.unread",
	1239: "sHA256InHex",
	1240: "base64",
	1241: "thisItemStandsMoreThanOnce",
	1242: "pieceOfEvidence",
	1243: "fromDayOfOrderUntil",
	1244: "containsControlCharacter",
	1245: "atMostCharacters",
	1246: "thisFieldIsRequired",
	1247: "postcodeLike1234Ab",
	1248: "countryCodeOfTwoLetters",
	1249: "telephoneNumberLike0201234567Or",
	1250: "eMailAddressLikeName",
	1251: "noValidVatIdOf",
	1252: "eightDigitsForDutchBusinesses",
	1253: "nameServiceOrItem",
	1254: "atMostFive",
	1255: "dateInThisCentury",
	1256: "from0To120Months",
	1257: "withModifyOnly",
	1258: "nameVersionOfServiceThat",
	1259: "nameServiceThatChanges",
	1260: "chooseProduct",
	1261: "chooseAddOrModify",
	1262: "unknownOption",
	1263: "unknownCharacteristic",
	1264: "tooManyCharacteristicsOrOptions",
	1265: "from0To1000",
	1266: "numberCannotBePorted",
	1267: "numberStandsTwice",
	1268: "numberIsInRequest",
	1269: "numberLike0201234567OrRange",
	1270: "atMostTwentyNumbersOr",
	1271: "choose1326Or52",
	1272: "theseNumbersAreForAccount",
	1273: "thisServiceNoLongerExists",
	1274: "thisProductCannotBeOrdered",
	1275: "thisServiceCannotMoveTo",
	1276: "serviceChangedSinceYouSawItLook",
	1277: "priceChangedSinceYouSaw",
	1278: "product",
	1279: "thereIsNoDocumentUntil",
	1280: "chooseAcknowledgedInprogressOrPartial",
	1281: "hashIsNotOfThis",
	1282: "thereIsNoSuchVersion",
	1283: "thereIsNewerVersionLatest",
	1284: "oneOrMoreChecksDid",
	1285: "contractingPartyChangedSinceRequest",
	1286: "thisCustomersCartIsNot",
	1287: "youMayNotDoThis",
	1288: "thisProductDoesNotCome",
	1289: "theseChangesTakeEffectAt",
	1290: "nothingChanges",
	1291: "thisCanBeDoneOn",
	1292: "thisCannotBeDoneInState",
	1293: "linksInCartOnly",
	1294: "amountsExcludeVatVatTreatment",
	1295: "vatReverseChargedToCustomer",
	1296: "thereIsCatalogueFromAlready",
	1297: "thereIsAnotherCatalogue",
	1298: "tooBusyAtMomentTry",
	1299: "thisIsTooMuchText",
	1300: "thisCursorIsNotOf",
	1301: "customerInline",
	1302: "person",
	1303: "thisRoleDoesNotDecide",
	1304: "orderInThisStateIs",
	1305: "thisIdempotencyKeyWasUsed",
	1306: "cartInline",
	1307: "versionOfQuote",
	1308: "document",
	1309: "orderInline",
	1310: "job",
	1311: "session",
	1312: "chooseAccountmanagerSalesmanagerOrEngineering",
	1313: "requestDidNotArriveIn",
	1314: "thisIsNotJsonLook",
	1315: "thisIsNotUtf8",
	1316: "atMostValues",
	1317: "nestedTooDeeply",
	1318: "thisFieldStandsMoreThan",
	1319: "thisParameterStandsMoreThan",
	1320: "thereIsNoSuchParameter",
	1321: "queryStringIsMalformed",
	1322: "wholeNumberFrom1To",
	1323: "chooseFrom",
	1324: "anotherVersionThanOneIn",
	1325: "send",
	1326: "object",
	1327: "withoutPricesWithForCustomer",
	1328: "atMost100Characters",
	1329: "anotherServiceThanOneIn",
	1330: "modifyOnly",
	1331: "list",
	1332: "dateLike20261117",
	1333: "nullCannotBeHereLeave",
	1334: "thereIsNoSuchField",
	1335: "wholeNumber",
	1336: "trueOrFalse",
	1337: "textInline",
	1338: "thisLinkHasExpired",
	1339: "thisLinkHasBeenRevoked",
	1340: "weDidNotMakeThis",
	1341: "thisLinkIsNotValid",
	1342: "itMayHaveBeenCut",
	1343: "thisLinkIsNotComplete",
	1344: "pleaseTryAgain",
	1345: "loginDidNotWork",
	1346: "loggingInIsNotPossible",
	1347: "nothingWasRecordedPleaseLog",
	1348: "youCannotLogInHere",
	1349: "youHaveNoAccessHere",
	1350: "thisFormDidNotCome",
	1351: "thisDoesNotExistOr",
	1352: "whatWaitsForYourDecision",
	1353: "pleaseTryAgainInMoment",
	1354: "somethingWentWrongTitle",
	1355: "requestWasAbandoned",
	1356: "oneMomentPlease",
	1357: "tooManyRequestsAtOnce",
	1358: "pleaseWaitMomentAndTry",
	1359: "nameVersionThatYouSaw",
	1360: "thisIsNotRight",
	1361: "thisMediaTypeCannotBe",
	1362: "tooMuchWasSent",
	1363: "whatYouSawChangedMeanwhile",
	1364: "thisCannotBeDoneNow",
	1365: "thisMethodCannotBeUsed",
	1366: "notFound",
	1367: "noAccessToThisPage",
	1368: "youAreNotLoggedIn",
	1369: "thisIsOurFaultPlease",
	1370: "atMostKb",
	1371: "nothingWasRecordedPleaseSend",
	1372: "nameOneEtagInQuotes",
	1373: "weakEtagMatchesNothing",
	1374: "nameInIfMatchEtag",
	1375: "onlyStarWithoutIfMatch",
	1376: "from1To255Visible",
	1377: "giveEveryRequestKeyOf",
	1378: "iAmMandatedByTo",
	1379: "itCannotGoInCart",
	1380: "recordIsDamaged",
	1381: "documentIsDamaged",
	1382: "auditHeading",
	1383: "auditIntro",
	1384: "internetAddress",
	1385: "checksumOfVersion",
	1386: "checksumOfHistory",
	1387: "sealKey",
	1388: "sealOfOnecentral",
	1389: "accountOf",
	1390: "downloadProof",
	1391: "bundleReadme",
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
	526:  "number text",
	528:  "name text",
	529:  "number text",
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
	553:  "message text",
	556:  "n number",
	557:  "hours number",
	561:  "text text",
	565:  "ordered number",
	567:  "lead text",
	570:  "conversion text",
	577:  "requested number,converted number",
	580:  "lead text,lead2 text",
	581:  "first text,last text,says text",
	615:  "service text",
	618:  "leadTimeBusinessDays number",
	630:  "done number,len number",
	637:  "step number",
	638:  "low number,high number",
	639:  "label text",
	640:  "label text,min number,max number,label2 text",
	641:  "documentName message",
	642:  "name name",
	643:  "count message",
	644:  "max number",
	645:  "name text",
	647:  "list text",
	650:  "latest number",
	652:  "until text",
	654:  "order text",
	655:  "until text",
	660:  "validUntil date",
	663:  "list text",
	668:  "number number",
	675:  "term message,ends date",
	690:  "remainingMonths number",
	699:  "term message,ends date,remaining text",
	718:  "name text,id text",
	721:  "name text,id text",
	730:  "changed number",
	731:  "added number",
	735:  "name text,at moment,reason text",
	759:  "quotes number,ordered number",
	760:  "discounted number,discount percent",
	763:  "n number",
	764:  "customer text,waiting text",
	765:  "validUntil date",
	767:  "validUntil date",
	770:  "list text",
	771:  "n number",
	772:  "n number",
	773:  "n number,numbers text",
	775:  "number number",
	783:  "name name",
	784:  "name name",
	786:  "amount difference,nrc money,effectiveDate date",
	789:  "measure text,before number,after number",
	790:  "option message",
	804:  "n text",
	805:  "effect text",
	806:  "had number",
	807:  "max text",
	808:  "remaining text",
	811:  "rest text",
	813:  "amount difference",
	819:  "months text,ends date",
	820:  "months text,ends date",
	830:  "check message",
	849:  "n number",
	858:  "price money",
	865:  "name text,until date",
	866:  "name text,until date",
	869:  "name text",
	876:  "quote text",
	880:  "day text,name text",
	884:  "conditions text",
	889:  "what text,day date",
	896:  "party text",
	897:  "quote text,partner text",
	899:  "partner text",
	901:  "partner text",
	917:  "day text",
	918:  "day text",
	919:  "length text,ends date,term message",
	921:  "length text,ends date",
	922:  "number number,text text",
	925:  "int64 number",
	926:  "trimSpace text",
	928:  "short text",
	930:  "joined text",
	931:  "joined text",
	932:  "joined text,joined2 text",
	941:  "what text,detail text",
	943:  "partner text,what text",
	944:  "changed number",
	949:  "name text",
	950:  "count number",
	957:  "customerName text,updatedAt moment,removedOn date",
	959:  "removedOn date,customerName text",
	961:  "number number,name text",
	963:  "reason text",
	964:  "position text,state message",
	967:  "day date",
	968:  "quote text,short text",
	969:  "at moment",
	972:  "name text",
	974:  "label text,by text",
	978:  "confirmed text",
	979:  "confirmed text",
	980:  "quote text,customer text,text text",
	982:  "order text,customer text",
	986:  "signer text,signerFunction text",
	989:  "order text,name text,customer text",
	991:  "order text,customer text",
	992:  "order text,customer text",
	993:  "order text,customer text",
	994:  "order text,customer text",
	995:  "order text,customer text,position text",
	996:  "order text,customer text",
	997:  "order text,customer text",
	998:  "order text,customer text,position text",
	1000: "order text,customer text",
	1001: "order text,customer text",
	1002: "order text,customer text,position text",
	1003: "order text,customer text",
	1011: "customer text,name text,name2 text,role message",
	1013: "quote text,customer text",
	1014: "name text,name2 text,customer text,on date,role message",
	1016: "quote text,customer text",
	1017: "name text,name2 text,customer text,on date",
	1019: "quote text,customer text",
	1021: "quote text,customer text",
	1025: "quote text,customer text",
	1027: "quote text,customer text",
	1028: "quote text,customer text",
	1030: "quote text,customer text",
	1032: "quote text,customer text,validUntil date",
	1034: "quote text,customer text",
	1042: "quote text,customer text,validUntil date",
	1044: "quote text,validUntil date,customer text",
	1045: "quote text,customer text",
	1047: "quote text,customer text",
	1049: "quote text,customer text",
	1051: "quote text,customer text",
	1054: "quote text,customer text,n number",
	1055: "n number",
	1056: "n number",
	1057: "n number",
	1058: "n number,quote text,customer text",
	1059: "quote text,customer text",
	1065: "name text,date date",
	1067: "n number",
	1071: "n number,numbers text",
	1072: "n number",
	1073: "name text",
	1103: "name name",
	1104: "max number",
	1111: "level text,n number",
	1115: "n number",
	1156: "maxLogoSide number,text number",
	1175: "list message",
	1186: "first message,rest message",
	1197: "until date",
	1198: "order text",
	1199: "expected text",
	1210: "name message",
	1224: "n number",
	1225: "n number",
	1226: "mb number",
	1227: "mb number",
	1228: "n number",
	1230: "found text",
	1245: "longest number",
	1267: "number text",
	1268: "number text,quote text",
	1277: "netMRC money,netMRC2 money",
	1283: "latest text",
	1291: "earliest date",
	1296: "validFrom date",
	1297: "version text",
	1314: "offset number",
	1316: "n number",
	1322: "most number",
	1323: "of text",
	1325: "accepted text",
	1370: "kb number",
	1378: "customer text",
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
	62:   "All amounts are in euro and exclude {0} VAT. VAT is rounded on each total.",
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
	525:  "Document signed elsewhere added",
	526:  "Document of version {0} made",
	527:  "Comment",
	528:  "Handed over to {0}",
	529:  "Version {0} superseded",
	530:  "Version {0} expired",
	531:  "Version {0} withdrawn",
	532:  "Version {0} returned with a question",
	533:  "Version {0} declined",
	534:  "Version {0} approved",
	535:  "Agreed to version {0}",
	536:  "Discount given: version {0}",
	537:  "Version {0} is being revised",
	538:  "Question answered with version {0}",
	539:  "Version {0} requested",
	540:  "Skip to content",
	541:  "Main menu",
	542:  "Log out",
	543:  "reference of this page",
	544:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	545:  "Log in and judge",
	546:  "Opening this page decides nothing yet.",
	547:  "Your decision is asked",
	548:  "The link was made for somebody else. What waits for your decision is in your work list.",
	549:  "This request does not wait for you",
	550:  "This version has been decided on already, or the request was withdrawn or has expired.",
	551:  "There is nothing left to decide",
	552:  "See the request",
	553:  "This version has been replaced. You can no longer decide on it. {0}",
	554:  "There is a newer version",
	555:  "To the newest version",
	556:  "{0, plural, one {{0} day} other {{0} days}}",
	557:  "{0, plural, one {{0} hour} other {{0} hours}}",
	558:  "less than an hour",
	559:  "In these weeks nothing was requested, decided or ordered.",
	560:  "You manage no partners, and stand in for nobody who does now.",
	561:  "{0} weeks",
	562:  "Numbers",
	563:  "To the numbers",
	564:  "There is no such period",
	565:  "excl. VAT; orders: {0}",
	566:  "Won per month",
	567:  "business days, median; 9 in 10 within {0}",
	568:  "From decision to order",
	569:  "From request to decision",
	570:  "of which ordered by now: {0}",
	571:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	572:  "Business days from decision to order",
	573:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	574:  "Business days from request to decision",
	575:  "The difference per month of the orders, excl. VAT.",
	576:  "Won per month, by week of the order",
	577:  "{0}, of which ordered {1}",
	578:  "Outlined: requested. Filled: of those ordered by now.",
	579:  "Requests per week",
	580:  "{0}, 9 in 10 within {1}",
	581:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	582:  "Together",
	583:  "Week, from Monday",
	584:  "To order, 90%",
	585:  "To order, median",
	586:  "To decision, 90%",
	587:  "To decision, median",
	588:  "Decided",
	589:  "Ordered by now",
	590:  "Period",
	591:  "By partner",
	592:  "By week",
	593:  "Download as CSV",
	594:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	595:  "won per month, euro excl. VAT",
	596:  "business days to order, 90%",
	597:  "business days to order, median",
	598:  "ordered",
	599:  "business days to decision, 90%",
	600:  "business days to decision, median",
	601:  "decided",
	602:  "of which ordered by now",
	603:  "requested",
	604:  "partner id",
	605:  "Your account manager releases the order. Until then you can cancel items yourself.",
	606:  "Waits for release",
	607:  "Delivered",
	608:  "waits for oneCentral",
	609:  "Released",
	610:  "Statement",
	611:  "On",
	612:  "Signed by",
	613:  "Activated by",
	614:  "Recorded by",
	615:  "Service {0}",
	616:  "Delivered on",
	617:  "Was planned for",
	618:  "{0, plural, one {{0} business day} other {{0} business days}}",
	619:  "Planned date",
	620:  "Specification in the quote",
	621:  "Confirmation",
	622:  "Quote ",
	623:  "Cancel this item",
	624:  "Reason",
	625:  "Cancel the item",
	626:  "Not delivered",
	627:  "Cancelled",
	628:  "Partly done",
	629:  "In progress",
	630:  "{0} of {1}",
	631:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	632:  "Orders, the newest first; amounts without VAT",
	633:  "Ordered on",
	634:  "Next date",
	635:  "This is where oneCentral's partners order.",
	636:  "engineering judges the design",
	637:  ", in steps of {0}",
	638:  "From {0} to {1}",
	639:  "{0}: at least that of what is linked to it.",
	640:  "{0}: {1} to {2} times {3}.",
	641:  "needs a document: {0}",
	642:  "not together with {0}",
	643:  "counts for all {0}",
	644:  "at most {0}",
	645:  "Reference of the {0}",
	646:  "none",
	647:  "Goes with one of: {0}.",
	648:  "in the cart",
	649:  "To this customer's cart",
	650:  "Only version {0} still counts.",
	651:  "You are looking at an earlier version",
	652:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	653:  "We have a question",
	654:  "This quote was ordered as order {0}.",
	655:  "Approved: you can order until {0}",
	656:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	657:  "We are reviewing your request",
	658:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	659:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	660:  "by {0}",
	661:  "waits for your answer",
	662:  " and ",
	663:  "waits for {0}",
	664:  "Your answer to our question",
	665:  "For your customer, with prices (PDF)",
	666:  "For your customer, without prices (PDF)",
	667:  "The quote as a PDF",
	668:  "Version {0}",
	669:  "Please check these fields:",
	670:  "Not everything is right yet",
	671:  "Documents",
	672:  "Numbers",
	673:  "Note",
	674:  "Requested date",
	675:  "{0}, planned until {1}",
	676:  "Options: price each",
	677:  "different",
	678:  "the same",
	679:  "This choice",
	680:  "First choice",
	681:  "Comparison",
	682:  "yes",
	683:  "no",
	684:  "Give a reason to allow this.",
	685:  "Request",
	686:  "To your decision",
	687:  "Checks",
	688:  "VAT",
	689:  "Your comment; the partner reads it too",
	690:  "{0, plural, one {{0} month} other {{0} months}} left",
	691:  "runs on monthly",
	692:  "terminated",
	693:  "suspended",
	694:  "active",
	695:  "Contact",
	696:  "Address",
	697:  "Monthly price, excl. VAT",
	698:  "Identifier",
	699:  "{0}, until {1} ({2})",
	700:  "Product, identifier, reference or town",
	701:  "All customers",
	702:  "All products",
	703:  "Upgrade",
	704:  "Cannot be upgraded now",
	705:  "Can be upgraded now",
	706:  "All services",
	707:  "Apply filter",
	708:  "Tick services to change them together.",
	709:  "Tick all on this page",
	710:  "Options",
	711:  "Change the ticked services",
	712:  "More services",
	713:  "Nothing found yet. There are more services to search.",
	714:  "There is no service like that.",
	715:  "Show all services",
	716:  "Your customers have no services yet.",
	717:  "See the catalogue",
	718:  "Choose {0} {1}",
	719:  "Can be upgraded: ",
	720:  "Move to ",
	721:  "Change: {0} {1}",
	722:  "A change of this service is in the cart",
	723:  "Only a move is possible",
	724:  "This service cannot change now",
	725:  "See the open order",
	726:  "Change this service",
	727:  "Runs over",
	728:  "Configuration",
	729:  "Can be upgraded",
	730:  "{0, plural, one {{0} change} other {{0} changes}}",
	731:  "{0, plural, one {{0} new service} other {{0} new services}}",
	732:  "Answer to your question",
	733:  "Requested on",
	734:  "Requested by",
	735:  "VAT treatment allowed by {0}, {1}: {2}",
	736:  "To the new figures",
	737:  "Please see what this discount changes first, then approve.",
	738:  "Not saved yet",
	739:  "discount on the one-off charge",
	740:  "discount on the monthly price",
	741:  "Consent",
	742:  "Mandate",
	743:  "Position of the signatory",
	744:  "Name of the signatory",
	745:  "Answer",
	746:  "Signed PDF",
	747:  "Question",
	748:  "VAT check",
	749:  "The contracting party is established outside the EU.",
	750:  "No VAT identification number was given.",
	751:  "The VAT identification number is not valid: its form or check digits are wrong.",
	752:  "The tax rules of the catalogue ask for a review.",
	753:  "Why to review",
	754:  "not given",
	755:  "Background",
	756:  "Contract value: new monthly price over the remaining term",
	757:  "Other quotes of this partner",
	758:  "none",
	759:  "{0}, of which {1} ordered",
	760:  "; {0} with additional discount, highest {1}",
	761:  "Other quotes of this customer",
	762:  "This customer has no other quotes yet.",
	763:  "{0, plural, one {And {0} more quote.} other {And {0} more quotes.}}",
	764:  "Next request: {0} ({1} waiting for you)",
	765:  "This version was valid until {0}.",
	766:  "Returned with a question",
	767:  "The partner can order until {0}.",
	768:  "This version does not wait for you",
	769:  "You have approved this version",
	770:  "Still to be decided by: {0}.",
	771:  "Unchanged ({0})",
	772:  "{0, plural, one {Item} other {{0} items:}}",
	773:  "{0, plural, one {Item {1}: } other {Items {1}: }}",
	774:  "Details of the request",
	775:  "Item {0}: ",
	776:  "Work list",
	777:  "This is oneCentral's work list.",
	778:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	779:  "Nothing was put in the cart",
	780:  "Edit the change in the cart",
	781:  "A cart takes one change of a service. Change that one or take it out.",
	782:  "This service is in the cart already",
	783:  "Change: {0}",
	784:  "Keep {0}",
	785:  "This cannot be calculated yet",
	786:  "Difference per month {0}, one-off {1}, from {2}",
	787:  "No change to calculate",
	788:  "After this move there is less than now",
	789:  "{0}: now {1}, then {2}",
	790:  "{0} does not move to the new product",
	791:  "This service cannot change now",
	792:  "What changes?",
	793:  "Taking numbers along",
	794:  "Save the change in the cart",
	795:  "Add to cart",
	796:  "Now and after the change",
	797:  "Choose what changes; here you see what it costs.",
	798:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	799:  "Monthly price by number",
	800:  "One number or range per line, as 0201234500-0201234599",
	801:  "Such as the customer's PO number",
	802:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	803:  "now",
	804:  "; now {0}",
	805:  "now on; without: {0}",
	806:  "; now {0}",
	807:  "At most {0}",
	808:  "Keep the current term: {0}",
	809:  "Numbers to take along",
	810:  "Current operator of the numbers",
	811:  "Reference of the document {0}",
	812:  "Reference of the porting mandate",
	813:  "{0} per month",
	814:  "same monthly price",
	815:  "on the chosen date",
	816:  "after the end of the term",
	817:  "on the first of a month",
	818:  "as soon as delivery is possible",
	819:  "stays: {0}, until {1}",
	820:  "new: {0}, until {1}",
	821:  "You have no open requests.",
	822:  "Nothing that waits for you passes this filter.",
	823:  "Routine requests",
	824:  "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.",
	825:  "There are no routine requests now.",
	826:  "Approve routine requests together",
	827:  "Approve the ticked requests",
	828:  "Tick at least one request.",
	829:  "Not decided yet. Please try again.",
	830:  "Not approved: {0}",
	831:  "Give an amount such as 1,234.56.",
	832:  "Choose one of the options.",
	833:  "Amount from, per month or one-off",
	834:  "Waiting",
	835:  "You decide as",
	836:  "7 days or longer",
	837:  "3 days or longer",
	838:  "1 day or longer",
	839:  " (agreed)",
	840:  " (not yet)",
	841:  "Filter",
	842:  "Show everything",
	843:  "You stand in for ",
	844:  "Waiting since",
	845:  "Also needed",
	846:  "nobody else",
	847:  "Open quotes",
	848:  "There are no open quotes that match.",
	849:  "{0, plural, one {And {0} more. Search or filter more precisely.} other {And {0} more. Search or filter more precisely.}}",
	850:  "comment without an answer",
	851:  "expires soon",
	852:  "waits for a decision",
	853:  "no response from the partner",
	854:  "Attention",
	855:  "What is at stake",
	856:  "Longest unchanged",
	857:  "Unchanged",
	858:  "{0} per month",
	859:  "Search by number, name, customer, site or partner",
	860:  "Search for 2 to 100 characters.",
	861:  "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.",
	862:  "This page is for account managers.",
	863:  "Quotes and orders",
	864:  "Comments without an answer",
	865:  "Today you stand in for {0}, until {1}.",
	866:  "Today {0} stands in for you, until {1}.",
	867:  "A colleague you choose here can decide on your partners' requests in that period.",
	868:  "You have set no stand-in.",
	869:  "Remove: {0}",
	870:  "Add a stand-in",
	871:  "Colleague",
	872:  "Choose an account manager",
	873:  "First day",
	874:  "Last day",
	875:  "Add",
	876:  "This document belongs to version {0}. Checksum (SHA-256):",
	877:  "Reference",
	878:  "Total",
	879:  "Total of this quote",
	880:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	881:  "Term over 24 months",
	882:  "Remarks",
	883:  "Conditions",
	884:  "This quote is subject to {0}.",
	885:  "Lead times are in business days and subject to availability at the site.",
	886:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	887:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	888:  "Validity",
	889:  "{0} valid until the end of {1} (Dutch time).",
	890:  "This offer is",
	891:  "This quote is",
	892:  "The validity is set on approval.",
	893:  "Signature",
	894:  "Place and date",
	895:  "Position",
	896:  "On behalf of {0}",
	897:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	898:  "Agreed",
	899:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	900:  "Activation",
	901:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	902:  "For your information",
	903:  "Monthly price",
	904:  "ends",
	905:  "new",
	906:  "migration",
	907:  "New",
	908:  "Old",
	909:  "changed",
	910:  "unchanged",
	911:  "Specification",
	912:  "Site and contact",
	913:  "Delivery and term",
	914:  "Change",
	915:  "Migration",
	916:  "Linked to",
	917:  "{0} (end of the term)",
	918:  "{0} (start of the month)",
	919:  "{0}, runs until {1} ({2} remaining)",
	920:  "runs monthly",
	921:  "{0} from completion, planned until {1}",
	922:  "item {0}, {1}",
	923:  "Site",
	924:  "Promised document",
	925:  "{0} more",
	926:  " and {0}",
	927:  "Open this quote in the partner portal",
	928:  "reference {0}",
	929:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	930:  "VAT id {0}",
	931:  "KvK (trade register) {0}",
	932:  "{0}, statutory seat {1}",
	933:  "Your partner",
	934:  "Customer site",
	935:  "Customer reference",
	936:  "Your VAT id",
	937:  "Your KvK number",
	938:  "Your supplier",
	939:  "Number",
	940:  "set on approval",
	941:  "We are pleased to offer you the following: {0}.{1}",
	942:  " For a change you see what differs: old, new and the difference.",
	943:  "This document specifies what {0} has delivered for you: {1}.",
	944:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	945:  "What changes",
	946:  "Lead time (business days)",
	947:  "Planned",
	948:  " (each)",
	949:  "Option: {0}",
	950:  " ({0} each)",
	951:  "SLA (repair time, availability)",
	952:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	953:  "Open the cart",
	954:  "Will be removed on",
	955:  "Last changed by",
	956:  "Contents",
	957:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	958:  "Your cart is still open",
	959:  "Your cart will be removed on {0}, {1}",
	960:  "Effective date",
	961:  "item {0} ({1})",
	962:  "Explanation",
	963:  " ({0})",
	964:  "{0}: {1}",
	965:  "Progress of each item",
	966:  "In the cart",
	967:  "{0} (Dutch time)",
	968:  "Reference {0}, checksum {1}.",
	969:  "Moment: {0}.",
	970:  "Sent automatically by oneCentral.",
	971:  "Download the confirmation (PDF)",
	972:  "Dear {0},",
	973:  "Dear Sir or Madam,",
	974:  "{0} from {1}",
	975:  "Order state",
	976:  "Order",
	977:  "View the order",
	978:  "{0} on",
	979:  "{0} by",
	980:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	981:  "The order was received",
	982:  "Order {0} received, {1}",
	983:  "The order was released for delivery.",
	984:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	985:  "Activated",
	986:  "{0}, {1}",
	987:  "Signed",
	988:  "Released on",
	989:  "Order {0} of {1} for {2} can be fulfilled.",
	990:  "The order was released for delivery",
	991:  "Order {0} released, {1}",
	992:  "Order {0} delivered, {1}",
	993:  "Delivery in order {0}, {1}",
	994:  "Order {0} for {1} was delivered.",
	995:  "In order {0} for {1}, {2} was delivered.",
	996:  "Cancellation in order {0}, {1}",
	997:  "Order {0} for {1} was cancelled.",
	998:  "In order {0} for {1}, {2} was cancelled.",
	999:  "The delivery failed",
	1000: "Delivery failed in order {0}, {1}",
	1001: "Order {0} for {1} could not be delivered.",
	1002: "In order {0} for {1}, {2} could not be delivered.",
	1003: "Order {0} for {1} is partly settled.",
	1004: "An existing service does not change and can be changed again.",
	1005: "Partner",
	1006: "The partner's answer to the question",
	1007: "One decision from your group is enough.",
	1008: "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	1009: "Review and decide",
	1010: "Decide before",
	1011: "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	1012: "Your approval is requested",
	1013: "Approval requested: {0}, {1}",
	1014: "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	1015: "Your decision is still needed",
	1016: "Reminder: {0} waits for your decision, {1}",
	1017: "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	1018: "Your decision as stand-in is requested",
	1019: "As stand-in: {0} waits for your decision, {1}",
	1020: "View the quote",
	1021: "Quote {0} for {1} waits for the partner's answer.",
	1022: "The request was returned with a question",
	1023: "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	1024: "Answer the question",
	1025: "Before quote {0} for {1} can be approved, your answer is needed.",
	1026: "There is a question about your request",
	1027: "Question about quote {0}, {1}",
	1028: "The request of quote {0} for {1} was declined.",
	1029: "The quote was declined",
	1030: "Quote {0} declined, {1}",
	1031: "You can copy the quote to a new request, which uses today's prices.",
	1032: "Quote {0} for {1} is approved and valid until the end of {2}.",
	1033: "The quote is approved",
	1034: "Quote {0} approved, {1}",
	1035: "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	1036: "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	1037: "The partner can now sign it for the customer.",
	1038: "The partner can now activate it.",
	1039: "Review and sign",
	1040: "Review and activate",
	1041: "If you do not want to order, you need not do anything.",
	1042: "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	1043: "The quote is about to expire",
	1044: "Quote {0} expires on {1}, {2}",
	1045: "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	1046: "The quote was withdrawn",
	1047: "Quote {0} withdrawn, {1}",
	1048: "Was valid until",
	1049: "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1050: "The quote has expired",
	1051: "Quote {0} expired, {1}",
	1052: "A comment does not change the quote.",
	1053: "Read and reply",
	1054: "Quote {0} for {1} has {2, plural, one {a new comment} other {{2} new comments}}.",
	1055: "{0, plural, one {Comment} other {Comments}}",
	1056: "{0, plural, one {{0} more comment is} other {{0} more comments are}} with the quote.",
	1057: "{0, plural, one {There is a new comment} other {There are {0} new comments}}",
	1058: "{0, plural, one {New comment} other {{0} new comments}} on quote {1}, {2}",
	1059: "Mail about {0} not delivered, {1}",
	1060: "View the details",
	1061: "Not delivered",
	1062: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1063: "A mail could not be delivered",
	1064: "Why your decision is needed",
	1065: "The customer waives the longest term for small businesses: {0}, {1}.",
	1066: " Alternative:",
	1067: "{0, plural, one {{0} item, price per month} other {{0} items, price per month}}",
	1068: "First period",
	1069: "To deliver",
	1070: "Specification, delivery and price of each item are in the quote.",
	1071: "{0, plural, one {, item {1}} other {, items {1}}}",
	1072: "And {0} more on the page.",
	1073: "Waived by {0}",
	1074: "To judge",
	1075: "What to look at",
	1076: "hours",
	1077: "h",
	1078: "Repair time",
	1079: "Level",
	1080: "Package",
	1081: "ampere",
	1082: "At most",
	1083: "Power",
	1084: "Space",
	1085: "GB storage",
	1086: "Storage",
	1087: "Storage (SSD)",
	1088: "GB memory",
	1089: "Memory",
	1090: "Size",
	1091: "seats",
	1092: "Seats",
	1093: "Seat type",
	1094: "numbers",
	1095: "channels",
	1096: "Voice channels",
	1097: "Data bundle",
	1098: "Throughput",
	1099: "Bandwidth",
	1100: "This product has no tiers.",
	1101: "This product has no such characteristic.",
	1102: "This product has no number of units.",
	1103: "Cannot be combined with {0}.",
	1104: "At most {0}.",
	1105: "This product has no such option.",
	1106: "Only an administrator can do this.",
	1107: "Change the account manager with its own command.",
	1108: "Choose nl or en.",
	1109: "Name the account manager.",
	1110: "There is no such level.",
	1111: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1112: "Administration",
	1113: "Partners",
	1114: "Search by name, id, KvK number or mailbox",
	1115: "{0, plural, one {{0} partner} other {{0} partners}}",
	1116: "There are no partners yet.",
	1117: "Kind",
	1118: "Reseller",
	1119: "Solutions partner",
	1120: "Level",
	1121: "Account manager",
	1122: "Active",
	1123: "Blocked",
	1124: "Choose reseller or solutions.",
	1125: "Letters, digits, - and _.",
	1126: "This is no account manager.",
	1127: "Not a role of oneCentral.",
	1128: "Name the subject.",
	1129: "Only an account manager can do this.",
	1130: "Somebody else than yourself.",
	1131: "The last day must be on or after the first day.",
	1132: "At most twenty.",
	1133: "This has been decided already.",
	1134: "This version does not wait for you.",
	1135: "You have decided on this version already.",
	1136: "The requester does not decide.",
	1137: "Only the account manager can allow this.",
	1138: "Only the account manager gives discounts.",
	1139: "This version cannot be priced again.",
	1140: "There is no such item.",
	1141: "From zero to the amount itself.",
	1142: "From 0 to 10,000 basis points.",
	1143: "Give a percentage or an amount.",
	1144: "Give a markup or a price.",
	1145: "From 0 to 100,000 basis points (1,000%).",
	1146: "An amount of 0 or more.",
	1147: "There is no such category.",
	1148: "At most one markup per category.",
	1149: "This category stands more than once.",
	1150: "Your margins changed meanwhile. Look at them again.",
	1151: "Name a partner.",
	1152: "You have no role here.",
	1153: "partner",
	1154: "Only a partner can do this.",
	1155: "quote",
	1156: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1157: "Too light: the contrast with white is under 4.5 : 1.",
	1158: "A colour like #0E3C61.",
	1159: "At most 80 services.",
	1160: "service",
	1161: "The cart changed meanwhile.",
	1162: "At most 80 items per request.",
	1163: "From 1 to 80 items.",
	1164: "item",
	1165: "There is nothing to link to.",
	1166: "This customer has no such service.",
	1167: "There is no such product.",
	1168: "The calculation changed since you saw it; look at it again.",
	1169: "Name the hash of what you saw.",
	1170: "A date, not in the future.",
	1171: "This service is in the cart already.",
	1172: "At most 80 items and 80 distinct services per request.",
	1173: "The cart is empty.",
	1174: "The VAT treatment of this customer must be reviewed.",
	1175: "Complete the customer's details: {0}.",
	1176: "legal name",
	1177: "country",
	1178: "KvK number",
	1179: "business address",
	1180: "contact",
	1181: "whether it is a small business",
	1182: "language",
	1183: "reference",
	1184: "installation address",
	1185: "contact on site",
	1186: "{0}, {1}",
	1187: "Your account is blocked; contact your account manager.",
	1188: "The service changed since the request.",
	1189: "The linked service is terminated.",
	1190: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1191: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1192: "Name the SHA-256 of the document that is signed.",
	1193: "Confirm that you may sign for the customer.",
	1194: "Enter your name.",
	1195: "Enter your position.",
	1196: "Confirm that you agree.",
	1197: "This quote was valid until {0}.",
	1198: "This quote has already been ordered as order {0}.",
	1199: "This partner confirms otherwise: {0}.",
	1200: "This is not the document of this version.",
	1201: "The document is still being drawn; try again in a moment.",
	1202: "Give a name or a reference.",
	1203: "The customer changed meanwhile.",
	1204: "The partner changed meanwhile.",
	1205: "The entry of the directory changed meanwhile.",
	1206: "Give the address of delivery.",
	1207: "Whether this can be delivered at this address is not known yet.",
	1208: "This cannot be delivered at this address.",
	1209: "Give the current operator and the numbers.",
	1210: "Give the reference of the document: {0}.",
	1211: "porting mandate",
	1212: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1213: "A number port is in progress on this service.",
	1214: "This service is being terminated.",
	1215: "This service is suspended.",
	1216: "This service is terminated.",
	1217: "An order on this service is already open.",
	1218: "This product is no longer sold; move to another one.",
	1219: "This service cannot be upgraded.",
	1220: "Only a quote that ended without an order can be erased.",
	1221: "There is no such quote.",
	1222: "Not a PDF.",
	1223: "You have reached the maximum for today. Please try again tomorrow.",
	1224: "You can add at most {0} customers a day.",
	1225: "You can add at most {0} comments a day.",
	1226: "You can add at most {0} MB of documents a day.",
	1227: "You can add at most {0} MB of documents to a quote.",
	1228: "You can have at most {0} carts at once. Please empty another one first.",
	1229: "At most 4 MB.",
	1230: "Take care when you open what was added. Seen in it: {0}.",
	1231: "scripts",
	1232: "actions that start, send or open something",
	1233: "embedded files",
	1234: "sound or film",
	1235: "encryption",
	1236: "content that is no PDF",
	1237: "no end (it may be cut off)",
	1238: "parts that could not be looked into",
	1239: "A SHA-256 of 64 hexadecimal digits.",
	1240: "Base64, as in RFC 4648.",
	1241: "This item stands more than once.",
	1242: "piece of evidence",
	1243: "From the day of the order until today.",
	1244: "Contains a control character.",
	1245: "At most {0} characters.",
	1246: "This field is required.",
	1247: "A postcode like 1234 AB.",
	1248: "A country code of two letters (ISO 3166-1).",
	1249: "A telephone number like 0201234567 or +31201234567.",
	1250: "An e-mail address like name@company.nl.",
	1251: "No valid VAT id of this country.",
	1252: "Eight digits, for Dutch businesses only.",
	1253: "Name a service or an item.",
	1254: "At most five.",
	1255: "A date in this century.",
	1256: "From 0 to 120 months.",
	1257: "With modify only.",
	1258: "Name the version of the service that you saw.",
	1259: "Name the service that changes.",
	1260: "Choose a product.",
	1261: "Choose add or modify.",
	1262: "Unknown option.",
	1263: "Unknown characteristic.",
	1264: "Too many characteristics or options.",
	1265: "From 0 to 1,000,000.",
	1266: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1267: "The number or range {0} is ported more than once.",
	1268: "The number or range {0} is in request {1} already, which is still open.",
	1269: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1270: "At most twenty numbers or ranges.",
	1271: "Choose 13, 26 or 52 weeks.",
	1272: "These numbers are for account managers, sales managers and operations.",
	1273: "This service no longer exists.",
	1274: "This product cannot be ordered (any more).",
	1275: "This service cannot move to this product.",
	1276: "The service changed since you saw it; look at it again.",
	1277: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1278: "product",
	1279: "There is no document until the version is approved.",
	1280: "Choose acknowledged, inProgress or partial.",
	1281: "The hash is not of this version; look at it again.",
	1282: "There is no such version.",
	1283: "There is a newer version: {0}.",
	1284: "One or more checks did not pass.",
	1285: "The contracting party changed since the request; revise the quote to take that over.",
	1286: "This customer's cart is not empty.",
	1287: "You may not do this.",
	1288: "This product does not come with this term.",
	1289: "These changes take effect at different moments; ask for them apart.",
	1290: "Nothing changes.",
	1291: "This can be done on {0} at the earliest.",
	1292: "This cannot be done in the current state.",
	1293: "Links in a cart only.",
	1294: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1295: "VAT reverse charged to the customer.",
	1296: "There is a catalogue from {0} already.",
	1297: "There is another catalogue {0}.",
	1298: "Too busy at the moment; try again.",
	1299: "This is too much text together; divide it over more requests.",
	1300: "This cursor is not of this list.",
	1301: "customer",
	1302: "person",
	1303: "This role does not decide on quotes.",
	1304: "An order in this state is not open.",
	1305: "This Idempotency-Key was used for another request.",
	1306: "cart",
	1307: "version of the quote",
	1308: "document",
	1309: "order",
	1310: "job",
	1311: "session",
	1312: "Choose accountManager, salesManager or engineering.",
	1313: "The request did not arrive in full.",
	1314: "This is not JSON: look at byte {0}.",
	1315: "This is not UTF-8.",
	1316: "At most {0} values.",
	1317: "Nested too deeply.",
	1318: "This field stands more than once.",
	1319: "This parameter stands more than once.",
	1320: "There is no such parameter here.",
	1321: "The query string is malformed.",
	1322: "A whole number from 1 to {0}.",
	1323: "Choose from {0}.",
	1324: "Another version than the one in the path.",
	1325: "Send {0}.",
	1326: "an object",
	1327: "Without prices with for=customer only.",
	1328: "At most 100 characters.",
	1329: "Another service than the one in the path.",
	1330: "Modify only.",
	1331: "a list",
	1332: "A date like 2026-11-17.",
	1333: "A null cannot be here; leave the field out.",
	1334: "There is no such field here.",
	1335: "a whole number",
	1336: "true or false",
	1337: "a text",
	1338: "This link has expired",
	1339: "This link has been revoked",
	1340: "This link is invalid or has expired.",
	1341: "This link is not valid",
	1342: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1343: "This link is not complete",
	1344: "Please try again.",
	1345: "The login did not work",
	1346: "Logging in is not possible just now",
	1347: "Not saved. Please log in and try again.",
	1348: "You cannot log in here with this account.",
	1349: "You have no access here",
	1350: "This form did not come from our site",
	1351: "This does not exist, or is not for you.",
	1352: "What waits for your decision is in your work list.",
	1353: "Please try again in a moment.",
	1354: "Something went wrong",
	1355: "The request was abandoned",
	1356: "One moment please",
	1357: "Too many requests at once",
	1358: "Please wait a moment and try again.",
	1359: "Name the version that you saw",
	1360: "This is not right",
	1361: "This media type cannot be used here",
	1362: "Too much was sent",
	1363: "What you saw changed meanwhile",
	1364: "This cannot be done now",
	1365: "This method cannot be used here",
	1366: "Not found",
	1367: "You have no access to this page",
	1368: "You are not logged in",
	1369: "This is our fault. Please try again later.",
	1370: "At most {0} KB.",
	1371: "Not saved. Please send a shorter text or a smaller file.",
	1372: "Name one ETag, in quotes.",
	1373: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1374: "Name in If-Match the ETag of what you saw.",
	1375: "Only `*` can stand here, and only without If-Match.",
	1376: "From 1 to 255 visible ASCII characters.",
	1377: "Give every request a key of its own.",
	1378: "I am mandated by {0} to sign.",
	1379: "It cannot go in the cart like this; see the checks.",
	1380: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1381: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
	1382: "Proof of the confirmation",
	1383: "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.",
	1384: "IP address",
	1385: "Checksum of the agreed change (SHA-256)",
	1386: "Checksum of the history until then (SHA-256)",
	1387: "Key of the seal",
	1388: "Seal of oneCentral (Ed25519)",
	1389: "Account",
	1390: "Download the proof of this confirmation",
	1391: "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n",
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
	62:   "Alle bedragen zijn in euro's, exclusief {0} btw. De btw is per totaal afgerond.",
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
	525:  "Elders ondertekend document toegevoegd",
	526:  "Document van versie {0} gemaakt",
	527:  "Opmerking",
	528:  "Overgedragen aan {0}",
	529:  "Versie {0} vervangen",
	530:  "Versie {0} verlopen",
	531:  "Versie {0} ingetrokken",
	532:  "Versie {0} teruggestuurd met een vraag",
	533:  "Versie {0} afgewezen",
	534:  "Versie {0} goedgekeurd",
	535:  "Akkoord met versie {0}",
	536:  "Korting gegeven: versie {0}",
	537:  "Versie {0} wordt aangepast",
	538:  "Vraag beantwoord met versie {0}",
	539:  "Versie {0} aangevraagd",
	540:  "Naar de inhoud",
	541:  "Hoofdmenu",
	542:  "Uitloggen",
	543:  "kenmerk van deze pagina",
	544:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	545:  "Inloggen en beoordelen",
	546:  "Door deze pagina te openen beslist u nog niets.",
	547:  "Uw besluit wordt gevraagd",
	548:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	549:  "Deze aanvraag wacht niet op u",
	550:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	551:  "Hierover valt niets meer te beslissen",
	552:  "Bekijk de aanvraag",
	553:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	554:  "Er is een nieuwere versie",
	555:  "Naar de nieuwste versie",
	556:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	557:  "{0, plural, one {{0} uur} other {{0} uur}}",
	558:  "minder dan een uur",
	559:  "In deze weken is niets aangevraagd, besloten of besteld.",
	560:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	561:  "{0} weken",
	562:  "Cijfers",
	563:  "Naar de cijfers",
	564:  "Deze periode is er niet",
	565:  "excl. btw; orders: {0}",
	566:  "Gewonnen per maand",
	567:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	568:  "Van besluit tot order",
	569:  "Van aanvraag tot besluit",
	570:  "waarvan nu besteld: {0}",
	571:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	572:  "Werkdagen van besluit tot order",
	573:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	574:  "Werkdagen van aanvraag tot besluit",
	575:  "Het verschil per maand van de orders, excl. btw.",
	576:  "Gewonnen per maand, per week van de order",
	577:  "{0}, waarvan besteld {1}",
	578:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	579:  "Aanvragen per week",
	580:  "{0}, 9 van de 10 binnen {1}",
	581:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	582:  "Samen",
	583:  "Week, vanaf maandag",
	584:  "Tot order, 90%",
	585:  "Tot order, mediaan",
	586:  "Tot besluit, 90%",
	587:  "Tot besluit, mediaan",
	588:  "Besloten",
	589:  "Nu besteld",
	590:  "Periode",
	591:  "Per partner",
	592:  "Per week",
	593:  "Download als CSV",
	594:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	595:  "gewonnen per maand, euro excl. btw",
	596:  "werkdagen tot order, 90%",
	597:  "werkdagen tot order, mediaan",
	598:  "besteld",
	599:  "werkdagen tot besluit, 90%",
	600:  "werkdagen tot besluit, mediaan",
	601:  "besloten",
	602:  "waarvan nu besteld",
	603:  "aangevraagd",
	604:  "partnernummer",
	605:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	606:  "Wacht op vrijgave",
	607:  "Opgeleverd",
	608:  "wacht op oneCentral",
	609:  "Vrijgegeven",
	610:  "Verklaring",
	611:  "Op",
	612:  "Ondertekend door",
	613:  "Geactiveerd door",
	614:  "Vastgelegd door",
	615:  "Dienst {0}",
	616:  "Opgeleverd op",
	617:  "Gepland was",
	618:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	619:  "Geplande datum",
	620:  "Specificatie in de offerte",
	621:  "Bevestiging",
	622:  "Offerte ",
	623:  "Deze regel annuleren",
	624:  "Reden",
	625:  "Regel annuleren",
	626:  "Niet geleverd",
	627:  "Geannuleerd",
	628:  "Deels klaar",
	629:  "In uitvoering",
	630:  "{0} van {1}",
	631:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	632:  "Orders, de nieuwste eerst; bedragen zonder btw",
	633:  "Besteld op",
	634:  "Eerstvolgende datum",
	635:  "Hier bestellen de partners van oneCentral.",
	636:  "engineering beoordeelt het ontwerp",
	637:  ", in stappen van {0}",
	638:  "Van {0} tot en met {1}",
	639:  "{0}: ten minste die van wat eraan gekoppeld is.",
	640:  "{0}: {1} tot {2} keer {3}.",
	641:  "vraagt een document: {0}",
	642:  "niet samen met {0}",
	643:  "geldt voor alle {0}",
	644:  "ten hoogste {0}",
	645:  "Kenmerk van de {0}",
	646:  "geen",
	647:  "Hoort bij een van: {0}.",
	648:  "in de winkelwagen",
	649:  "Naar de winkelwagen van deze klant",
	650:  "Alleen versie {0} geldt nog.",
	651:  "U bekijkt een eerdere versie",
	652:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	653:  "Wij hebben een vraag",
	654:  "Deze offerte is besteld als order {0}.",
	655:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	656:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	657:  "Wij beoordelen uw aanvraag",
	658:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	659:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	660:  "uiterlijk {0}",
	661:  "wacht op uw antwoord",
	662:  " en ",
	663:  "wacht op {0}",
	664:  "Uw antwoord op onze vraag",
	665:  "Voor uw klant, met prijzen (PDF)",
	666:  "Voor uw klant, zonder prijzen (PDF)",
	667:  "De offerte als PDF",
	668:  "Versie {0}",
	669:  "Controleer deze velden:",
	670:  "Nog niet alles klopt",
	671:  "Documenten",
	672:  "Nummers",
	673:  "Opmerking",
	674:  "Gewenste datum",
	675:  "{0}, gepland tot en met {1}",
	676:  "Opties: prijs per stuk",
	677:  "anders",
	678:  "gelijk",
	679:  "Deze keuze",
	680:  "Eerste keuze",
	681:  "Vergelijking",
	682:  "ja",
	683:  "nee",
	684:  "Geef een reden om dit toe te staan.",
	685:  "Aanvraag",
	686:  "Naar uw besluit",
	687:  "Controles",
	688:  "Btw",
	689:  "Uw opmerking; de partner leest deze ook",
	690:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	691:  "loopt per maand door",
	692:  "beëindigd",
	693:  "geblokkeerd",
	694:  "actief",
	695:  "Contact",
	696:  "Adres",
	697:  "Maandprijs, excl. btw",
	698:  "Kenmerk",
	699:  "{0}, t/m {1} ({2})",
	700:  "Product, kenmerk, referentie of plaats",
	701:  "Alle klanten",
	702:  "Alle producten",
	703:  "Uitbreiden",
	704:  "Nu niet uit te breiden",
	705:  "Nu uit te breiden",
	706:  "Alle diensten",
	707:  "Filter toepassen",
	708:  "Vink diensten aan om ze samen te wijzigen.",
	709:  "Alles op deze pagina aanvinken",
	710:  "Mogelijkheden",
	711:  "Aangevinkte diensten wijzigen",
	712:  "Volgende diensten",
	713:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	714:  "Er is geen dienst die hieraan voldoet.",
	715:  "Toon alle diensten",
	716:  "Uw klanten hebben nog geen diensten.",
	717:  "Bekijk het aanbod",
	718:  "Kies {0} {1}",
	719:  "Uit te breiden: ",
	720:  "Overstappen op ",
	721:  "Wijzigen: {0} {1}",
	722:  "Een wijziging van deze dienst staat in de winkelwagen",
	723:  "Alleen overstappen kan nog",
	724:  "Wijzigen kan nu niet",
	725:  "Bekijk de lopende order",
	726:  "Deze dienst wijzigen",
	727:  "Loopt over",
	728:  "Configuratie",
	729:  "Uit te breiden",
	730:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	731:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	732:  "Antwoord op uw vraag",
	733:  "Aangevraagd op",
	734:  "Aangevraagd door",
	735:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	736:  "Naar de nieuwe cijfers",
	737:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	738:  "Nog niet opgeslagen",
	739:  "korting op eenmalig",
	740:  "korting op de maandprijs",
	741:  "Akkoord",
	742:  "Machtiging",
	743:  "Functie ondertekenaar",
	744:  "Naam ondertekenaar",
	745:  "Antwoord",
	746:  "Ondertekende PDF",
	747:  "Vraag",
	748:  "Btw-controle",
	749:  "De contractpartij is buiten de EU gevestigd.",
	750:  "Er is geen btw-id opgegeven.",
	751:  "Het btw-id is niet geldig: vorm of controlecijfers kloppen niet.",
	752:  "De belastingregels van de catalogus vragen een beoordeling.",
	753:  "Waarom te beoordelen",
	754:  "niet opgegeven",
	755:  "Achtergrond",
	756:  "Contractwaarde: nieuwe maandprijs over de resterende looptijd",
	757:  "Andere offertes van deze partner",
	758:  "geen",
	759:  "{0}, waarvan {1} besteld",
	760:  "; {0} met extra korting, hoogste {1}",
	761:  "Andere offertes van deze klant",
	762:  "Deze klant heeft nog geen andere offertes.",
	763:  "{0, plural, one {En nog {0} offerte.} other {En nog {0} offertes.}}",
	764:  "Volgende aanvraag: {0} ({1} wacht op u)",
	765:  "Deze versie was geldig tot en met {0}.",
	766:  "Teruggestuurd met een vraag",
	767:  "De partner kan bestellen tot en met {0}.",
	768:  "Deze versie wacht niet op u",
	769:  "U hebt deze versie goedgekeurd",
	770:  "Nog te beslissen door: {0}.",
	771:  "Ongewijzigd ({0})",
	772:  "{0, plural, one {Regel} other {{0} regels:}}",
	773:  "{0, plural, one {Regel {1}: } other {Regels {1}: }}",
	774:  "Gegevens van de aanvraag",
	775:  "Regel {0}: ",
	776:  "Werklijst",
	777:  "Dit is de werklijst van oneCentral.",
	778:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	779:  "Er is niets in de winkelwagen gelegd",
	780:  "De wijziging in de winkelwagen aanpassen",
	781:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	782:  "Deze dienst staat al in de winkelwagen",
	783:  "Wijzigen: {0}",
	784:  "{0} behouden",
	785:  "Dit is nog niet te berekenen",
	786:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	787:  "Geen wijziging om te berekenen",
	788:  "Na deze overstap is er minder dan nu",
	789:  "{0}: nu {1}, straks {2}",
	790:  "{0} gaat niet mee naar het nieuwe product",
	791:  "Deze dienst kan nu niet wijzigen",
	792:  "Wat verandert er?",
	793:  "Nummers meenemen",
	794:  "Wijziging in de winkelwagen opslaan",
	795:  "In de winkelwagen",
	796:  "Huidig en nieuw",
	797:  "Kies wat er verandert; hier ziet u wat het kost.",
	798:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	799:  "Maandprijs per aantal",
	800:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	801:  "Bijvoorbeeld het inkoopnummer van de klant",
	802:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	803:  "nu",
	804:  "; nu {0}",
	805:  "nu aan; zonder: {0}",
	806:  "; nu {0}",
	807:  "Ten hoogste {0}",
	808:  "Huidige looptijd behouden: {0}",
	809:  "Nummers die meegaan",
	810:  "Huidige aanbieder van de nummers",
	811:  "Kenmerk van het document {0}",
	812:  "Kenmerk van de portingmachtiging",
	813:  "{0} per maand",
	814:  "zelfde maandprijs",
	815:  "op de gekozen datum",
	816:  "na afloop van de looptijd",
	817:  "per de eerste van een maand",
	818:  "zodra levering mogelijk is",
	819:  "blijft: {0}, t/m {1}",
	820:  "nieuw: {0}, t/m {1}",
	821:  "U hebt geen openstaande aanvragen.",
	822:  "Niets van wat op u wacht, past bij dit filter.",
	823:  "Routineaanvragen",
	824:  "Alleen de vaste beoordeling is nodig: geen andere regel geldt, er is geen controle open en er is niets te lezen of te beantwoorden. Elke aanvraag wordt apart goedgekeurd, zoals hier getoond.",
	825:  "Er zijn nu geen routineaanvragen.",
	826:  "Routineaanvragen samen goedkeuren",
	827:  "Aangevinkte aanvragen goedkeuren",
	828:  "Vink ten minste één aanvraag aan.",
	829:  "Nog niet besloten. Probeer het opnieuw.",
	830:  "Niet goedgekeurd: {0}",
	831:  "Geef een bedrag als 1.234,56.",
	832:  "Kies een van de mogelijkheden.",
	833:  "Bedrag vanaf, per maand of eenmalig",
	834:  "Wacht",
	835:  "U beslist als",
	836:  "7 dagen of langer",
	837:  "3 dagen of langer",
	838:  "1 dag of langer",
	839:  " (akkoord)",
	840:  " (nog niet)",
	841:  "Filteren",
	842:  "Toon alles",
	843:  "U vervangt ",
	844:  "Wacht sinds",
	845:  "Ook nodig",
	846:  "niemand anders",
	847:  "Lopende offertes",
	848:  "Er zijn geen lopende offertes die hierbij passen.",
	849:  "{0, plural, one {En nog {0}. Zoek of filter preciezer.} other {En nog {0}. Zoek of filter preciezer.}}",
	850:  "opmerking zonder antwoord",
	851:  "verloopt binnenkort",
	852:  "wacht op een besluit",
	853:  "geen reactie van de partner",
	854:  "Aandacht",
	855:  "Wat er openstaat",
	856:  "Langst ongewijzigd",
	857:  "Ongewijzigd",
	858:  "{0} per maand",
	859:  "Zoek op nummer, naam, klant, locatie of partner",
	860:  "Zoek op 2 tot en met 100 tekens.",
	861:  "Niet alles is doorzocht: van elke partner alleen het nieuwste. Kies een partner, of zoek op het hele nummer.",
	862:  "Deze pagina is voor accountmanagers.",
	863:  "Offertes en orders",
	864:  "Opmerkingen zonder antwoord",
	865:  "U vervangt vandaag {0}, tot en met {1}.",
	866:  "U wordt vandaag vervangen door {0}, tot en met {1}.",
	867:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	868:  "U hebt geen vervanging ingesteld.",
	869:  "Verwijderen: {0}",
	870:  "Vervanging toevoegen",
	871:  "Collega",
	872:  "Kies een accountmanager",
	873:  "Eerste dag",
	874:  "Laatste dag",
	875:  "Toevoegen",
	876:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	877:  "Kenmerk",
	878:  "Totaal",
	879:  "Totaal van deze offerte",
	880:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	881:  "Looptijd langer dan 24 maanden",
	882:  "Opmerkingen",
	883:  "Voorwaarden",
	884:  "Op deze offerte zijn van toepassing {0}.",
	885:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	886:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	887:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	888:  "Geldigheid",
	889:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	890:  "Dit aanbod is",
	891:  "Deze offerte is",
	892:  "De geldigheid wordt bij goedkeuring bepaald.",
	893:  "Handtekening",
	894:  "Plaats en datum",
	895:  "Functie",
	896:  "Namens {0}",
	897:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	898:  "Voor akkoord",
	899:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	900:  "Activering",
	901:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	902:  "Ter informatie",
	903:  "Maandprijs",
	904:  "vervalt",
	905:  "nieuw",
	906:  "overstap",
	907:  "Nieuw",
	908:  "Oud",
	909:  "gewijzigd",
	910:  "ongewijzigd",
	911:  "Specificatie",
	912:  "Locatie en contact",
	913:  "Levering en looptijd",
	914:  "Wijziging",
	915:  "Overstap",
	916:  "Gekoppeld aan",
	917:  "{0} (einde van de looptijd)",
	918:  "{0} (begin van de maand)",
	919:  "{0}, loopt tot en met {1} ({2} resterend)",
	920:  "loopt per maand",
	921:  "{0} vanaf oplevering, gepland tot en met {1}",
	922:  "regel {0}, {1}",
	923:  "Locatie",
	924:  "Toegezegd document",
	925:  "{0}",
	926:  " en nog {0}",
	927:  "Open deze offerte in het partnerportaal",
	928:  "kenmerk {0}",
	929:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	930:  "btw-id {0}",
	931:  "KvK {0}",
	932:  "{0}, statutair gevestigd te {1}",
	933:  "Uw partner",
	934:  "Locatie klant",
	935:  "Klantreferentie",
	936:  "Uw btw-id",
	937:  "Uw KvK-nummer",
	938:  "Uw leverancier",
	939:  "Nummer",
	940:  "wordt bij goedkeuring bepaald",
	941:  "Graag bieden wij u het volgende aan: {0}.{1}",
	942:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	943:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	944:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	945:  "Wat er verandert",
	946:  "Levertijd (werkdagen)",
	947:  "Gepland",
	948:  " (per stuk)",
	949:  "Optie: {0}",
	950:  " ({0} per stuk)",
	951:  "SLA (hersteltijd, beschikbaarheid)",
	952:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	953:  "Open de winkelwagen",
	954:  "Wordt verwijderd op",
	955:  "Laatst gewijzigd door",
	956:  "Inhoud",
	957:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	958:  "Uw winkelwagen staat nog open",
	959:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	960:  "Ingangsdatum",
	961:  "regel {0} ({1})",
	962:  "Toelichting",
	963:  " ({0})",
	964:  "{0}: {1}",
	965:  "Voortgang per regel",
	966:  "In de winkelwagen",
	967:  "{0} (Nederlandse tijd)",
	968:  "Kenmerk {0}, controlegetal {1}.",
	969:  "Moment: {0}.",
	970:  "Automatisch verstuurd door oneCentral.",
	971:  "Download de bevestiging (PDF)",
	972:  "Geachte {0},",
	973:  "Geachte heer, mevrouw,",
	974:  "{0} van {1}",
	975:  "Orderstatus",
	976:  "Order",
	977:  "Bekijk de order",
	978:  "{0} op",
	979:  "{0} door",
	980:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	981:  "De order is ontvangen",
	982:  "Order {0} ontvangen, {1}",
	983:  "De order is vrijgegeven voor levering.",
	984:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	985:  "Geactiveerd",
	986:  "{0}, {1}",
	987:  "Ondertekend",
	988:  "Vrijgegeven op",
	989:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	990:  "De order is vrijgegeven voor levering",
	991:  "Order {0} vrijgegeven, {1}",
	992:  "Order {0} opgeleverd, {1}",
	993:  "Opgeleverd in order {0}, {1}",
	994:  "Order {0} voor {1} is opgeleverd.",
	995:  "In order {0} voor {1} is {2} opgeleverd.",
	996:  "Annulering in order {0}, {1}",
	997:  "Order {0} voor {1} is geannuleerd.",
	998:  "In order {0} voor {1} is {2} geannuleerd.",
	999:  "De levering is mislukt",
	1000: "Levering mislukt in order {0}, {1}",
	1001: "Order {0} voor {1} kon niet worden geleverd.",
	1002: "In order {0} voor {1} kon {2} niet worden geleverd.",
	1003: "Order {0} voor {1} is deels afgehandeld.",
	1004: "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	1005: "Partner",
	1006: "Antwoord van de partner op de vraag",
	1007: "Eén besluit uit uw groep is genoeg.",
	1008: "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	1009: "Bekijk en beslis",
	1010: "Beslissen vóór",
	1011: "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	1012: "Uw goedkeuring wordt gevraagd",
	1013: "Goedkeuring gevraagd: {0}, {1}",
	1014: "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	1015: "Uw besluit wordt nog gevraagd",
	1016: "Herinnering: {0} wacht op uw besluit, {1}",
	1017: "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	1018: "Uw besluit als vervanger wordt gevraagd",
	1019: "Als vervanger: {0} wacht op uw besluit, {1}",
	1020: "Bekijk de offerte",
	1021: "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	1022: "De aanvraag is teruggestuurd met een vraag",
	1023: "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	1024: "Beantwoord de vraag",
	1025: "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	1026: "Er is een vraag over uw aanvraag",
	1027: "Vraag over offerte {0}, {1}",
	1028: "De aanvraag van offerte {0} voor {1} is afgewezen.",
	1029: "De offerte is afgewezen",
	1030: "Offerte {0} afgewezen, {1}",
	1031: "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	1032: "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	1033: "De offerte is goedgekeurd",
	1034: "Offerte {0} goedgekeurd, {1}",
	1035: "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	1036: "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	1037: "De partner kan de offerte nu namens de klant ondertekenen.",
	1038: "De partner kan de offerte nu activeren.",
	1039: "Bekijk en onderteken",
	1040: "Bekijk en activeer",
	1041: "Wilt u niet bestellen, dan hoeft u niets te doen.",
	1042: "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	1043: "De offerte verloopt binnenkort",
	1044: "Offerte {0} verloopt op {1}, {2}",
	1045: "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	1046: "De offerte is ingetrokken",
	1047: "Offerte {0} ingetrokken, {1}",
	1048: "Was geldig tot en met",
	1049: "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1050: "De offerte is verlopen",
	1051: "Offerte {0} verlopen, {1}",
	1052: "Een opmerking verandert de offerte niet.",
	1053: "Lees en reageer",
	1054: "Bij offerte {0} voor {1} {2, plural, one {is een opmerking} other {zijn {2} opmerkingen}} geplaatst.",
	1055: "{0, plural, one {Opmerking} other {Opmerkingen}}",
	1056: "{0, plural, one {Nog {0} opmerking leest} other {Nog {0} opmerkingen leest}} u bij de offerte.",
	1057: "{0, plural, one {Er is een nieuwe opmerking} other {Er zijn {0} nieuwe opmerkingen}}",
	1058: "{0, plural, one {Nieuwe opmerking} other {{0} nieuwe opmerkingen}} bij offerte {1}, {2}",
	1059: "E-mail over {0} niet bezorgd, {1}",
	1060: "Bekijk de gegevens",
	1061: "Niet bezorgd",
	1062: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1063: "Een e-mail kon niet worden bezorgd",
	1064: "Waarom uw besluit nodig is",
	1065: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1066: " Alternatief:",
	1067: "{0, plural, one {{0} regel, prijs per maand} other {{0} regels, prijs per maand}}",
	1068: "Eerste periode",
	1069: "Te leveren",
	1070: "Specificatie, levering en prijsopbouw van elke regel staan in de offerte.",
	1071: "{0, plural, one {, regel {1}} other {, regels {1}}}",
	1072: "En nog {0} op de pagina.",
	1073: "Akkoord van {0}",
	1074: "Te beoordelen",
	1075: "Waar u op moet letten",
	1076: "uur",
	1077: "uur",
	1078: "Hersteltijd",
	1079: "Niveau",
	1080: "Pakket",
	1081: "ampère",
	1082: "Ten hoogste",
	1083: "Stroom",
	1084: "Ruimte",
	1085: "GB opslag",
	1086: "Opslag",
	1087: "Opslag (SSD)",
	1088: "GB geheugen",
	1089: "Geheugen",
	1090: "Maat",
	1091: "gebruikers",
	1092: "Gebruikers",
	1093: "Type gebruiker",
	1094: "nummers",
	1095: "kanalen",
	1096: "Spraakkanalen",
	1097: "Databundel",
	1098: "Doorvoer",
	1099: "Bandbreedte",
	1100: "Dit product kent geen varianten.",
	1101: "Dit product kent deze eigenschap niet.",
	1102: "Dit product kent geen aantal.",
	1103: "Gaat niet samen met {0}.",
	1104: "Ten hoogste {0}.",
	1105: "Deze optie bestaat niet bij dit product.",
	1106: "Alleen een beheerder kan dit.",
	1107: "Wijzig de accountmanager met de opdracht daarvoor.",
	1108: "Kies nl of en.",
	1109: "Noem de accountmanager.",
	1110: "Dit niveau bestaat niet.",
	1111: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1112: "Beheer",
	1113: "Partners",
	1114: "Zoek op naam, kenmerk, KvK-nummer of postvak",
	1115: "{0, plural, one {{0} partner} other {{0} partners}}",
	1116: "Er zijn nog geen partners.",
	1117: "Soort",
	1118: "Reseller",
	1119: "Solutionspartner",
	1120: "Niveau",
	1121: "Accountmanager",
	1122: "Actief",
	1123: "Geblokkeerd",
	1124: "Kies reseller of solutions.",
	1125: "Letters, cijfers, - en _.",
	1126: "Dit is geen accountmanager.",
	1127: "Geen rol van oneCentral.",
	1128: "Noem het subject.",
	1129: "Alleen een accountmanager kan dit.",
	1130: "Een ander dan uzelf.",
	1131: "De laatste dag moet op of na de eerste dag liggen.",
	1132: "Ten hoogste twintig.",
	1133: "Hierover is al beslist.",
	1134: "Deze versie wacht niet op u.",
	1135: "U hebt over deze versie al beslist.",
	1136: "De aanvrager beslist niet.",
	1137: "Alleen de accountmanager kan dit toestaan.",
	1138: "Alleen de accountmanager geeft korting.",
	1139: "Deze versie kan niet opnieuw worden berekend.",
	1140: "Deze regel bestaat niet.",
	1141: "Van nul tot en met het bedrag zelf.",
	1142: "Van 0 tot en met 10.000 basispunten.",
	1143: "Geef een percentage of een bedrag.",
	1144: "Geef een opslag of een prijs.",
	1145: "Van 0 tot en met 100.000 basispunten (1000%).",
	1146: "Een bedrag van 0 of meer.",
	1147: "Deze categorie bestaat niet.",
	1148: "Ten hoogste één opslag per categorie.",
	1149: "Deze categorie staat er meer dan één keer.",
	1150: "Uw marges zijn intussen gewijzigd. Bekijk ze opnieuw.",
	1151: "Geef een partner op.",
	1152: "U hebt hier geen rol.",
	1153: "partner",
	1154: "Alleen een partner kan dit.",
	1155: "offerte",
	1156: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1157: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1158: "Een kleur als #0E3C61.",
	1159: "Ten hoogste 80 diensten.",
	1160: "dienst",
	1161: "De winkelwagen is intussen gewijzigd.",
	1162: "Ten hoogste 80 regels per aanvraag.",
	1163: "Van 1 tot en met 80 regels.",
	1164: "regel",
	1165: "Deze koppeling bestaat niet.",
	1166: "Deze klant heeft deze dienst niet.",
	1167: "Dit product bestaat niet.",
	1168: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1169: "Noem de hash van wat u zag.",
	1170: "Een datum, niet in de toekomst.",
	1171: "Deze dienst staat al in de winkelwagen.",
	1172: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1173: "De winkelwagen is leeg.",
	1174: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1175: "Vul de klantgegevens aan: {0}.",
	1176: "statutaire naam",
	1177: "land",
	1178: "KvK-nummer",
	1179: "vestigingsadres",
	1180: "contactpersoon",
	1181: "kleine onderneming of niet",
	1182: "taal",
	1183: "referentie",
	1184: "installatieadres",
	1185: "contactpersoon op locatie",
	1186: "{0}, {1}",
	1187: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1188: "De dienst is veranderd sinds de aanvraag.",
	1189: "De gekoppelde dienst is beëindigd.",
	1190: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1191: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1192: "Noem de SHA-256 van het document dat is getekend.",
	1193: "Bevestig dat u namens de klant mag ondertekenen.",
	1194: "Vul uw naam in.",
	1195: "Vul uw functie in.",
	1196: "Bevestig dat u akkoord gaat.",
	1197: "Deze offerte was geldig tot en met {0}.",
	1198: "Deze offerte is al besteld als order {0}.",
	1199: "Deze partner bevestigt anders: {0}.",
	1200: "Dit is niet het document van deze versie.",
	1201: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1202: "Geef een naam of een referentie.",
	1203: "De klant is intussen gewijzigd.",
	1204: "De partner is intussen gewijzigd.",
	1205: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1206: "Vul het adres van levering in.",
	1207: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1208: "Dit is op dit adres niet leverbaar.",
	1209: "Vul de huidige aanbieder en de nummers in.",
	1210: "Vul het kenmerk in van het document: {0}.",
	1211: "portingmachtiging",
	1212: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1213: "Er loopt een nummerportering op deze dienst.",
	1214: "Deze dienst wordt beëindigd.",
	1215: "Deze dienst is geblokkeerd.",
	1216: "Deze dienst is beëindigd.",
	1217: "Er loopt al een order op deze dienst.",
	1218: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1219: "Deze dienst kan niet worden uitgebreid.",
	1220: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1221: "Deze offerte bestaat niet.",
	1222: "Geen PDF.",
	1223: "U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw.",
	1224: "U kunt per dag ten hoogste {0} klanten toevoegen.",
	1225: "U kunt per dag ten hoogste {0} opmerkingen plaatsen.",
	1226: "U kunt per dag ten hoogste {0} MB aan documenten toevoegen.",
	1227: "U kunt aan een offerte ten hoogste {0} MB aan documenten toevoegen.",
	1228: "U kunt ten hoogste {0} winkelwagens tegelijk hebben. Leeg eerst een andere.",
	1229: "Ten hoogste 4 MB.",
	1230: "Let op bij het openen van wat is toegevoegd. Daarin gezien: {0}.",
	1231: "scripts",
	1232: "acties die iets starten, versturen of openen",
	1233: "ingesloten bestanden",
	1234: "geluid of film",
	1235: "versleuteling",
	1236: "inhoud die geen PDF is",
	1237: "geen einde (mogelijk afgebroken)",
	1238: "delen die niet bekeken konden worden",
	1239: "Een SHA-256 van 64 hexadecimale cijfers.",
	1240: "Base64, zoals in RFC 4648.",
	1241: "Deze regel staat er meer dan eens.",
	1242: "bewijsstuk",
	1243: "Van de dag van de order tot en met vandaag.",
	1244: "Bevat een stuurteken.",
	1245: "Ten hoogste {0} tekens.",
	1246: "Dit veld is verplicht.",
	1247: "Een postcode als 1234 AB.",
	1248: "Een landcode van twee letters (ISO 3166-1).",
	1249: "Een telefoonnummer als 0201234567 of +31201234567.",
	1250: "Een e-mailadres als naam@bedrijf.nl.",
	1251: "Geen geldig btw-id van dit land.",
	1252: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1253: "Noem een dienst of een regel.",
	1254: "Ten hoogste vijf.",
	1255: "Een datum in deze eeuw.",
	1256: "Van 0 tot en met 120 maanden.",
	1257: "Alleen bij modify.",
	1258: "Noem de versie van de dienst die u zag.",
	1259: "Kies de dienst die verandert.",
	1260: "Kies een product.",
	1261: "Kies add of modify.",
	1262: "Onbekende optie.",
	1263: "Onbekende eigenschap.",
	1264: "Te veel eigenschappen of opties.",
	1265: "Van 0 tot en met 1.000.000.",
	1266: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1267: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1268: "Het nummer of de reeks {0} staat al in aanvraag {1}, die nog loopt.",
	1269: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1270: "Ten hoogste twintig nummers of reeksen.",
	1271: "Kies 13, 26 of 52 weken.",
	1272: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1273: "Deze dienst bestaat niet meer.",
	1274: "Dit product is niet (meer) te bestellen.",
	1275: "Deze dienst kan niet naar dit product overstappen.",
	1276: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1277: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1278: "product",
	1279: "Er is pas een document als de versie is goedgekeurd.",
	1280: "Kies acknowledged, inProgress of partial.",
	1281: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1282: "Deze versie bestaat niet.",
	1283: "Er is een nieuwere versie: {0}.",
	1284: "Een of meer controles zijn niet geslaagd.",
	1285: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1286: "De winkelwagen van deze klant is niet leeg.",
	1287: "U mag dit niet doen.",
	1288: "Deze looptijd kan niet bij dit product.",
	1289: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1290: "Er verandert niets.",
	1291: "Dit kan op zijn vroegst op {0}.",
	1292: "Met de huidige status kan dit niet.",
	1293: "Koppelingen alleen in een winkelwagen.",
	1294: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1295: "Btw verlegd naar de afnemer.",
	1296: "Er is al een catalogus vanaf {0}.",
	1297: "Er is al een andere catalogus {0}.",
	1298: "Het is even te druk; probeer het opnieuw.",
	1299: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1300: "Deze cursor hoort niet bij deze lijst.",
	1301: "klant",
	1302: "persoon",
	1303: "Deze rol beoordeelt geen offertes.",
	1304: "In deze status is een order niet open.",
	1305: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1306: "winkelwagen",
	1307: "versie van de offerte",
	1308: "document",
	1309: "order",
	1310: "taak",
	1311: "sessie",
	1312: "Kies accountManager, salesManager of engineering.",
	1313: "Het verzoek is niet volledig ontvangen.",
	1314: "Dit is geen JSON: kijk bij byte {0}.",
	1315: "Dit is geen UTF-8.",
	1316: "Ten hoogste {0} waarden.",
	1317: "Te diep genest.",
	1318: "Dit veld staat er meer dan eens.",
	1319: "Deze parameter staat er meer dan eens.",
	1320: "Deze parameter bestaat hier niet.",
	1321: "De querystring is niet goed gevormd.",
	1322: "Een geheel getal van 1 tot en met {0}.",
	1323: "Kies uit {0}.",
	1324: "Een andere versie dan die in het pad.",
	1325: "Stuur {0}.",
	1326: "een object",
	1327: "Zonder prijzen alleen met for=customer.",
	1328: "Ten hoogste 100 tekens.",
	1329: "Een andere dienst dan die in het pad.",
	1330: "Alleen modify.",
	1331: "een lijst",
	1332: "Een datum als 2026-11-17.",
	1333: "Een null kan hier niet; laat het veld weg.",
	1334: "Dit veld bestaat hier niet.",
	1335: "een geheel getal",
	1336: "true of false",
	1337: "een tekst",
	1338: "Deze link is verlopen",
	1339: "Deze link is ingetrokken",
	1340: "Deze link is ongeldig of verlopen.",
	1341: "Deze link is niet geldig",
	1342: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1343: "Deze link is niet compleet",
	1344: "Probeer het opnieuw.",
	1345: "Het inloggen is niet gelukt",
	1346: "Inloggen kan even niet",
	1347: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1348: "Met dit account kunt u hier niet inloggen.",
	1349: "U hebt hier geen toegang",
	1350: "Dit formulier kwam niet van onze site",
	1351: "Dit bestaat niet, of is niet voor u.",
	1352: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1353: "Probeer het over enkele ogenblikken opnieuw.",
	1354: "Er ging iets mis",
	1355: "Het verzoek is afgebroken",
	1356: "Even geduld",
	1357: "Te veel verzoeken achter elkaar",
	1358: "Wacht even en probeer het daarna opnieuw.",
	1359: "Noem de versie die u zag",
	1360: "Dit klopt niet",
	1361: "Dit mediatype kan hier niet",
	1362: "Er is te veel verstuurd",
	1363: "Wat u zag is intussen gewijzigd",
	1364: "Dit kan nu niet",
	1365: "Deze methode kan hier niet",
	1366: "Niet gevonden",
	1367: "U hebt geen toegang tot deze pagina",
	1368: "U bent niet ingelogd",
	1369: "Dat ligt aan ons. Probeer het later opnieuw.",
	1370: "Ten hoogste {0} KB.",
	1371: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1372: "Noem één ETag, tussen aanhalingstekens.",
	1373: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1374: "Noem in If-Match de ETag van wat u zag.",
	1375: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1376: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1377: "Geef elk verzoek een eigen sleutel.",
	1378: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1379: "Zo kan het niet in de winkelwagen; zie de controles.",
	1380: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1381: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
	1382: "Bewijs van de bevestiging",
	1383: "Op deze pagina staat wie wat heeft bevestigd en wanneer. De bestanden ernaast tonen het aan; in README.txt staat hoe u ze controleert.",
	1384: "IP-adres",
	1385: "Controlegetal van de afgesproken wijziging (SHA-256)",
	1386: "Controlegetal van de geschiedenis tot dan (SHA-256)",
	1387: "Sleutel van het zegel",
	1388: "Zegel van oneCentral (Ed25519)",
	1389: "Account",
	1390: "Download het bewijs van deze bevestiging",
	1391: "Dit archief is het bewijs van oneCentral van een bevestigde order. Het is door een programma gemaakt en op zichzelf compleet:\n\ndocument.pdf  het document dat is bevestigd\naudit.html  wie het heeft bevestigd, wanneer en vanwaar\nversion.json  de afgesproken versie\norder.json  de order, met de bevestiging en het zegel\nhistory.json  alles wat er is gebeurd, elke gebeurtenis met een SHA-256 aan de vorige geketend\nmanifest.json  de SHA-256 van elk bestand\nmanifest.sig  de handtekening van oneCentral over manifest.json (Ed25519, base64)\npublic-keys.json  de openbare sleutels\n\nControleer het zonder netwerk: server verify bundle.zip\nVergelijk daarna de sleutel die het noemt met die welke oneCentral heeft gepubliceerd.\n",
}
