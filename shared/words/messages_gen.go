// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1391

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

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 416}

// AddCommentForm says "Add a comment".
var AddCommentForm = Message{key: 417}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 418}

// AnswerRequestItselfStaysAs says "Answer; the request itself does not change".
var AnswerRequestItselfStaysAs = Message{key: 419}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 420}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 421}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 422}

// WhatElseYouCanDo says "Other actions".
var WhatElseYouCanDo = Message{key: 423}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 424}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 425}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 426}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 427}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 428}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 429}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 430}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 431}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 432}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 433}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 434}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 435}

// Quotes says "Quotes".
var Quotes = Message{key: 436}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 437}

// All says "All".
var All = Message{key: 438}

// Status says "State".
var Status = Message{key: 439}

// Superseded says "Superseded".
var Superseded = Message{key: 440}

// Expired says "Expired".
var Expired = Message{key: 441}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 442}

// Declined says "Declined".
var Declined = Message{key: 443}

// Ordered says "Ordered".
var Ordered = Message{key: 444}

// Approved says "Approved".
var Approved = Message{key: 445}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 446}

// Requested says "Requested".
var Requested = Message{key: 447}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 448}

// AskAgain says "Ask again".
var AskAgain = Message{key: 449}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 450}

// HaveItOrdered says "Have it signed".
var HaveItOrdered = Message{key: 451}

// Order says "Order".
var Order = Message{key: 452}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 453}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 454}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 455}

// ValidUntilShort says "Valid until".
var ValidUntilShort = Message{key: 456}

// NextStep says "Next step".
var NextStep = Message{key: 457}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 458}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 459}

// ShowAll says "Show all".
var ShowAll = Message{key: 460}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 461}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 462}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 463}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{464, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 465}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{466, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 467}

// LogIn says "Log in".
var LogIn = Message{key: 468}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 469}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 470}

// NothingWasRecordedPleaseOpen says "Not saved. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 471}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 472}

// TryAgain says "Try again".
var TryAgain = Message{key: 473}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 474}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 475}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 476}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 477}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 478}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 479}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 480}

// Welcome says "Welcome".
var Welcome = Message{key: 481}

// Overview says "Overview".
var Overview = Message{key: 482}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 483}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 484}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 485}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 486}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 487}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 488}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{489, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 490}

// LastChanged says "Last changed".
var LastChanged = Message{key: 491}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 492}

// Orders says "Orders".
var Orders = Message{key: 493}

// OrdersUnderWay says "Orders in progress".
var OrdersUnderWay = Message{key: 494}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{495, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{496, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 497}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 498}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 499}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 500}

// UpgradeService says "Upgrade a service".
var UpgradeService = Message{key: 501}

// NewService says "New service".
var NewService = Message{key: 502}

// NothingIsOpenChooseService says "Nothing is open. Choose a service to upgrade, or a new one.".
var NothingIsOpenChooseService = Message{key: 503}

// Waived says "Allowed".
var Waived = Message{key: 504}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{505, []any{list}}
}

// CanBeWaivedWithReason says "Can be allowed with a reason".
var CanBeWaivedWithReason = Message{key: 506}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 507}

// Blocks says "Must be resolved first".
var Blocks = Message{key: 508}

// Note says "Note".
var Note = Message{key: 509}

// UpTo says "Up to: {who}.".
func UpTo(who Message) Message {
	return Message{510, []any{who}}
}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 511}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 512}

// Returned says "returned".
var Returned = Message{key: 513}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 514}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 515}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{516, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 517}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{518, []any{name, decidedAt}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} a {role} decides too.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{519, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 520}

// Cancelled says "cancelled".
var Cancelled = Message{key: 521}

// Delivered says "delivered".
var Delivered = Message{key: 522}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 523}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 524}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{525, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 526}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{527, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{528, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{529, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{530, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{531, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{532, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{533, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{534, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{535, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{536, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{537, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{538, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 539}

// MainMenu says "Main menu".
var MainMenu = Message{key: 540}

// LogOut says "Log out".
var LogOut = Message{key: 541}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 542}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 543}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 544}

// ThisPageByItselfDecides says "Opening this page decides nothing yet.".
var ThisPageByItselfDecides = Message{key: 545}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 546}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 547}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 548}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 549}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 550}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 551}

// VersionThatThisLinkWas says "This version has been replaced. You can no longer decide on it. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{552, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 553}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 554}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{555, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{556, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 557}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 558}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 559}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{560, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 561}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 562}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 563}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{564, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 565}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{566, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 567}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 568}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{569, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 570}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 571}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 572}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 573}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 574}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 575}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{576, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 577}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 578}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{579, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{580, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 581}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 582}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 583}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 584}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 585}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 586}

// Decided says "Decided".
var Decided = Message{key: 587}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 588}

// Period says "Period".
var Period = Message{key: 589}

// ByPartner says "By partner".
var ByPartner = Message{key: 590}

// ByWeek says "By week".
var ByWeek = Message{key: 591}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 592}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 593}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 594}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 595}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 596}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 597}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 598}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 599}

// DecidedInline says "decided".
var DecidedInline = Message{key: 600}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 601}

// RequestedInline says "requested".
var RequestedInline = Message{key: 602}

// PartnerId says "partner id".
var PartnerId = Message{key: 603}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 604}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 605}

// DeliveredTitle says "Delivered".
var DeliveredTitle = Message{key: 606}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 607}

// Released says "Released".
var Released = Message{key: 608}

// Statement says "Statement".
var Statement = Message{key: 609}

// On says "On".
var On = Message{key: 610}

// Signatory says "Signed by".
var Signatory = Message{key: 611}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 612}

// SignedBy says "Recorded by".
var SignedBy = Message{key: 613}

// ServiceNumber says "Service {service}".
func ServiceNumber(service string) Message {
	return Message{614, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 615}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 616}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{617, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 618}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 619}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 620}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 621}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 622}

// Reason says "Reason".
var Reason = Message{key: 623}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 624}

// NotDeliveredTitle says "Not delivered".
var NotDeliveredTitle = Message{key: 625}

// CancelledTitle says "Cancelled".
var CancelledTitle = Message{key: 626}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 627}

// InProgress says "In progress".
var InProgress = Message{key: 628}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{629, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 630}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 631}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 632}

// NextDate says "Next date".
var NextDate = Message{key: 633}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 634}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 635}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{636, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{637, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{638, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{639, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{640, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{641, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{642, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{643, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{644, []any{name}}
}

// None says "none".
var None = Message{key: 645}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{646, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 647}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 648}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{649, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 650}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{651, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 652}

// ThisQuoteIsOrder says "This quote was ordered as order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{653, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{654, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 655}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 656}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 657}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 658}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{659, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 660}

// And says " and ".
var And = Message{key: 661}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{662, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 663}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 664}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 665}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 666}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{667, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 668}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 669}

// Documents says "Documents".
var Documents = Message{key: 670}

// NumbersLabel says "Numbers".
var NumbersLabel = Message{key: 671}

// NoteLabel says "Note".
var NoteLabel = Message{key: 672}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 673}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{674, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: price each".
var OptionsWhatOneAdds = Message{key: 675}

// Different says "different".
var Different = Message{key: 676}

// Same says "the same".
var Same = Message{key: 677}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 678}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 679}

// Comparison says "Comparison".
var Comparison = Message{key: 680}

// YesInline says "yes".
var YesInline = Message{key: 681}

// NoInline says "no".
var NoInline = Message{key: 682}

// GiveReasonIfYouLet says "Give a reason to allow this.".
var GiveReasonIfYouLet = Message{key: 683}

// QuoteRequest says "Request".
var QuoteRequest = Message{key: 684}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 685}

// Checks says "Checks".
var Checks = Message{key: 686}

// VatHeading says "VAT".
var VatHeading = Message{key: 687}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 688}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{689, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 690}

// Terminated says "terminated".
var Terminated = Message{key: 691}

// Suspended says "suspended".
var Suspended = Message{key: 692}

// Active says "active".
var Active = Message{key: 693}

// ContactHeading says "Contact".
var ContactHeading = Message{key: 694}

// Address says "Address".
var Address = Message{key: 695}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 696}

// Identifier says "Identifier".
var Identifier = Message{key: 697}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{698, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 699}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 700}

// AllProducts says "All products".
var AllProducts = Message{key: 701}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 702}

// NotPossibleNow says "Cannot be upgraded now".
var NotPossibleNow = Message{key: 703}

// PossibleNow says "Can be upgraded now".
var PossibleNow = Message{key: 704}

// AllServices says "All services".
var AllServices = Message{key: 705}

// Show says "Apply filter".
var Show = Message{key: 706}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 707}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 708}

// WhatIsPossible says "Options".
var WhatIsPossible = Message{key: 709}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 710}

// MoreServices says "More services".
var MoreServices = Message{key: 711}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 712}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 713}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 714}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 715}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 716}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{717, []any{name, id}}
}

// UpgradableTo says "Can be upgraded: ".
var UpgradableTo = Message{key: 718}

// MoveToPrefix says "Move to ".
var MoveToPrefix = Message{key: 719}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{720, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 721}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 722}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 723}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 724}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 725}

// RunsOver says "Runs over".
var RunsOver = Message{key: 726}

// Configuration says "Configuration".
var Configuration = Message{key: 727}

// Upgradable says "Can be upgraded".
var Upgradable = Message{key: 728}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{729, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{730, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 731}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 732}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 733}

// VatReviewWaivedBy says "VAT treatment allowed by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{734, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 735}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 736}

// NothingHasBeenRecordedYet says "Not saved yet".
var NothingHasBeenRecordedYet = Message{key: 737}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 738}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 739}

// Consent says "Consent".
var Consent = Message{key: 740}

// Mandate says "Mandate".
var Mandate = Message{key: 741}

// PositionOfWhoSigns says "Position of the signatory".
var PositionOfWhoSigns = Message{key: 742}

// NameOfWhoSigns says "Name of the signatory".
var NameOfWhoSigns = Message{key: 743}

// Answer says "Answer".
var Answer = Message{key: 744}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 745}

// Question says "Question".
var Question = Message{key: 746}

// VatCheck says "VAT check".
var VatCheck = Message{key: 747}

// WhyToReview says "Why to review".
var WhyToReview = Message{key: 752}

// NotGiven says "not given".
var NotGiven = Message{key: 753}

// Background says "Background".
var Background = Message{key: 754}

// ContractValueOverTerms says "Contract value: new monthly price over the remaining term".
var ContractValueOverTerms = Message{key: 755}

// QuotesOfPartner says "Other quotes of this partner".
var QuotesOfPartner = Message{key: 756}

// NoOtherQuotes says "none".
var NoOtherQuotes = Message{key: 757}

// QuotesOfWhichOrdered says "{quotes}, of which {ordered} ordered".
func QuotesOfWhichOrdered(quotes int, ordered int) Message {
	return Message{758, []any{quotes, ordered}}
}

// WithDiscountUpTo says "; {discounted} with additional discount, highest {discount}".
func WithDiscountUpTo(discounted int, discount int64) Message {
	return Message{759, []any{discounted, percent(discount)}}
}

// EarlierQuotesOfCustomer says "Other quotes of this customer".
var EarlierQuotesOfCustomer = Message{key: 760}

// NoEarlierQuotes says "This customer has no other quotes yet.".
var NoEarlierQuotes = Message{key: 761}

// AndMoreQuotes says "{n, plural, one {And {n} more quote.} other {And {n} more quotes.}}".
func AndMoreQuotes(n int) Message {
	return Message{762, []any{n}}
}

// NextRequest says "Next request: {customer} ({waiting} waiting for you)".
func NextRequest(customer string, waiting string) Message {
	return Message{763, []any{customer, waiting}}
}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{764, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 765}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{766, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 767}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 768}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{769, []any{list}}
}

// UnchangedCount says "Unchanged ({n})".
func UnchangedCount(n int) Message {
	return Message{770, []any{n}}
}

// LinesCount says "{n, plural, one {Item} other {{n} items:}}".
func LinesCount(n int) Message {
	return Message{771, []any{n}}
}

// LinesInline says "{n, plural, one {Item {numbers}: } other {Items {numbers}: }}".
func LinesInline(n int, numbers string) Message {
	return Message{772, []any{n, numbers}}
}

// DetailsOfRequest says "Details of the request".
var DetailsOfRequest = Message{key: 773}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{774, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 775}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 776}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 777}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 778}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 779}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 780}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 781}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{782, []any{name}}
}

// KeepName says "Keep {name}".
func KeepName(name Text) Message {
	return Message{783, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 784}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{785, []any{difference(amount), nrc, effectiveDate}}
}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 786}

// AfterThisMoveThereIsLess says "After this move there is less than now".
var AfterThisMoveThereIsLess = Message{key: 787}

// MeasureShrinks says "{measure}: now {before}, then {after}".
func MeasureShrinks(measure string, before int, after int) Message {
	return Message{788, []any{measure, before, after}}
}

// OptionDoesNotGoAlong says "{option} does not move to the new product".
func OptionDoesNotGoAlong(option Message) Message {
	return Message{789, []any{option}}
}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 790}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 791}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 792}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 793}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 794}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 795}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 796}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 797}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 798}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 799}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 800}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 801}

// NowInline says "now".
var NowInline = Message{key: 802}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{803, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{804, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{805, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{806, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{807, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 808}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 809}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{810, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 811}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{812, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 813}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 814}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 815}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 816}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 817}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{818, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{819, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 820}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 821}

// RoutineRequests says "Routine requests".
var RoutineRequests = Message{key: 822}

// RoutineIs says "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.".
var RoutineIs = Message{key: 823}

// NoRoutineRequests says "There are no routine requests now.".
var NoRoutineRequests = Message{key: 824}

// DecideRoutineTogether says "Approve routine requests together".
var DecideRoutineTogether = Message{key: 825}

// ApproveTicked says "Approve the ticked requests".
var ApproveTicked = Message{key: 826}

// TickAtLeastOne says "Tick at least one request.".
var TickAtLeastOne = Message{key: 827}

// NotDecidedYet says "Not decided yet. Please try again.".
var NotDecidedYet = Message{key: 828}

// NotApprovedBecause says "Not approved: {check}".
func NotApprovedBecause(check Message) Message {
	return Message{829, []any{check}}
}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 830}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 831}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 832}

// Waiting says "Waiting".
var Waiting = Message{key: 833}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 834}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 835}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 836}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 837}

// Agreed says " (agreed)".
var Agreed = Message{key: 838}

// NotYet says " (not yet)".
var NotYet = Message{key: 839}

// Filter says "Filter".
var Filter = Message{key: 840}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 841}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 842}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 843}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 844}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 845}

// OpenQuotes says "Open quotes".
var OpenQuotes = Message{key: 846}

// NoOpenQuotes says "There are no open quotes that match.".
var NoOpenQuotes = Message{key: 847}

// MoreToNarrow says "{n, plural, one {And {n} more. Search or filter more precisely.} other {And {n} more. Search or filter more precisely.}}".
func MoreToNarrow(n int) Message {
	return Message{848, []any{n}}
}

// AttentionFor says "Attention".
var AttentionFor = Message{key: 853}

// AtStake says "What is at stake".
var AtStake = Message{key: 854}

// LongestUnchanged says "Longest unchanged".
var LongestUnchanged = Message{key: 855}

// UnchangedFor says "Unchanged".
var UnchangedFor = Message{key: 856}

// PriceAMonth says "{price} per month".
func PriceAMonth(price money.Cents) Message {
	return Message{857, []any{price}}
}

// SearchEverything says "Search by number, name, customer, site or partner".
var SearchEverything = Message{key: 858}

// SearchForTwoCharacters says "Search for 2 to 100 characters.".
var SearchForTwoCharacters = Message{key: 859}

// NotEverythingWasSearched says "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.".
var NotEverythingWasSearched = Message{key: 860}

// OnlyAccountManagerHasDesk says "This page is for account managers.".
var OnlyAccountManagerHasDesk = Message{key: 861}

// QuotesAndOrders says "Quotes and orders".
var QuotesAndOrders = Message{key: 862}

// RemarksWithoutAnswer says "Comments without an answer".
var RemarksWithoutAnswer = Message{key: 863}

// TodayYouStandInFor says "Today you stand in for {name}, until {until}.".
func TodayYouStandInFor(name string, until calendar.Date) Message {
	return Message{864, []any{name, until}}
}

// TodayYouAreReplacedBy says "Today {name} stands in for you, until {until}.".
func TodayYouAreReplacedBy(name string, until calendar.Date) Message {
	return Message{865, []any{name, until}}
}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 866}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 867}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{868, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 869}

// Colleague says "Colleague".
var Colleague = Message{key: 870}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 871}

// FirstDay says "First day".
var FirstDay = Message{key: 872}

// LastDay says "Last day".
var LastDay = Message{key: 873}

// Add says "Add".
var Add = Message{key: 874}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{875, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 876}

// Total says "Total".
var Total = Message{key: 877}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 878}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{879, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 880}

// Remarks says "Remarks".
var Remarks = Message{key: 881}

// Conditions says "Conditions".
var Conditions = Message{key: 882}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{883, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 884}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 885}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 886}

// Validity says "Validity".
var Validity = Message{key: 887}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{888, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 889}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 890}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 891}

// Signature says "Signature".
var Signature = Message{key: 892}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 893}

// Position says "Position".
var Position = Message{key: 894}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{895, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{896, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 897}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{898, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 899}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{900, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 901}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 902}

// Ends says "ends".
var Ends = Message{key: 903}

// New says "new".
var New = Message{key: 904}

// Migration says "migration".
var Migration = Message{key: 905}

// NewComparison says "New".
var NewComparison = Message{key: 906}

// Old says "Old".
var Old = Message{key: 907}

// Changed says "changed".
var Changed = Message{key: 908}

// Unchanged says "unchanged".
var Unchanged = Message{key: 909}

// Specification says "Specification".
var Specification = Message{key: 910}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 911}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 912}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 913}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 914}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 915}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{916, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{917, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{918, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 919}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{920, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{921, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 922}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 923}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{924, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{925, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 926}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{927, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 928}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{929, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{930, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{931, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 932}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 933}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 934}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 935}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 936}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 937}

// Number says "Number".
var Number = Message{key: 938}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 939}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{940, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 941}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{942, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{943, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 944}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 945}

// Planned says "Planned".
var Planned = Message{key: 946}

// Each says " (each)".
var Each = Message{key: 947}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{948, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{949, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 950}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 951}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 952}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 953}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 954}

// Contents says "Contents".
var Contents = Message{key: 955}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{956, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 957}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{958, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 959}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{960, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 961}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{962, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{963, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 964}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 965}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{966, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{967, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{968, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 969}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 970}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{971, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 972}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{973, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 974}

// OrderNoun says "Order".
var OrderNoun = Message{key: 975}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 976}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{977, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{978, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{979, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 980}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{981, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 982}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 983}

// Activated says "Activated".
var Activated = Message{key: 984}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{985, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 986}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 987}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{988, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 989}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{990, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{991, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{992, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{993, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{994, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{995, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{996, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{997, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 998}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{999, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{1000, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{1001, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{1002, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 1003}

// Partner says "Partner".
var Partner = Message{key: 1004}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 1005}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 1006}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 1007}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 1008}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 1009}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{1010, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 1011}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{1012, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{1013, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 1014}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{1015, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{1016, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 1017}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{1018, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 1019}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{1020, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 1021}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 1022}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 1023}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{1024, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 1025}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{1026, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{1027, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 1028}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{1029, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 1030}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1031, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 1032}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{1033, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 1034}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 1035}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 1036}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 1037}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 1038}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 1039}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 1040}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{1041, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 1042}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{1043, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{1044, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 1045}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{1046, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 1047}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{1048, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1049}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1050, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1051}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1052}

// QuoteForHasNewComment says "Quote {quote} for {customer} has {n, plural, one {a new comment} other {{n} new comments}}.".
func QuoteForHasNewComment(quote string, customer string, n int) Message {
	return Message{1053, []any{quote, customer, n}}
}

// CommentsCited says "{n, plural, one {Comment} other {Comments}}".
func CommentsCited(n int) Message {
	return Message{1054, []any{n}}
}

// OtherCommentsAreInQuote says "{n, plural, one {{n} more comment is} other {{n} more comments are}} with the quote.".
func OtherCommentsAreInQuote(n int) Message {
	return Message{1055, []any{n}}
}

// ThereIsNewComment says "{n, plural, one {There is a new comment} other {There are {n} new comments}}".
func ThereIsNewComment(n int) Message {
	return Message{1056, []any{n}}
}

// NewCommentOnQuote says "{n, plural, one {New comment} other {{n} new comments}} on quote {quote}, {customer}".
func NewCommentOnQuote(n int, quote string, customer string) Message {
	return Message{1057, []any{n, quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1058, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1059}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1060}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1061}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1062}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1063}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1064, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1065}

// ItemsPerMonth says "{n, plural, one {{n} item, price per month} other {{n} items, price per month}}".
func ItemsPerMonth(n int) Message {
	return Message{1066, []any{n}}
}

// FirstPeriodColumn says "First period".
var FirstPeriodColumn = Message{key: 1067}

// ToDeliver says "To deliver".
var ToDeliver = Message{key: 1068}

// RestOfItemsIsInQuote says "Specification, delivery and price of each item are in the quote.".
var RestOfItemsIsInQuote = Message{key: 1069}

// CommaItems says "{n, plural, one {, item {numbers}} other {, items {numbers}}}".
func CommaItems(n int, numbers string) Message {
	return Message{1070, []any{n, numbers}}
}

// AndMoreOnPage says "And {n} more on the page.".
func AndMoreOnPage(n int) Message {
	return Message{1071, []any{n}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1072, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1073}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1074}

// HoursInline says "hours".
var HoursInline = Message{key: 1075}

// H says "h".
var H = Message{key: 1076}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1077}

// Level says "Level".
var Level = Message{key: 1078}

// Package says "Package".
var Package = Message{key: 1079}

// Ampere says "ampere".
var Ampere = Message{key: 1080}

// AtMost says "At most".
var AtMost = Message{key: 1081}

// Power says "Power".
var Power = Message{key: 1082}

// Space says "Space".
var Space = Message{key: 1083}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1084}

// Storage says "Storage".
var Storage = Message{key: 1085}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1086}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1087}

// Memory says "Memory".
var Memory = Message{key: 1088}

// Size says "Size".
var Size = Message{key: 1089}

// Seats says "seats".
var Seats = Message{key: 1090}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1091}

// SeatType says "Seat type".
var SeatType = Message{key: 1092}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1093}

// Channels says "channels".
var Channels = Message{key: 1094}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1095}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1096}

// Throughput says "Throughput".
var Throughput = Message{key: 1097}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1098}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1099}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1100}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1101}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1102, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1103, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1104}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1105}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1106}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1107}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1108}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1109}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1110, []any{level, n}}
}

// Administration says "Administration".
var Administration = Message{key: 1111}

// PartnersHeading says "Partners".
var PartnersHeading = Message{key: 1112}

// SearchPartners says "Search by name, id, KvK number or mailbox".
var SearchPartners = Message{key: 1113}

// NPartners says "{n, plural, one {{n} partner} other {{n} partners}}".
func NPartners(n int) Message {
	return Message{1114, []any{n}}
}

// NoPartnersYet says "There are no partners yet.".
var NoPartnersYet = Message{key: 1115}

// PartnerKind says "Kind".
var PartnerKind = Message{key: 1116}

// PartnerLevel says "Level".
var PartnerLevel = Message{key: 1119}

// AccountManagerHeading says "Account manager".
var AccountManagerHeading = Message{key: 1120}

// PartnerActive says "Active".
var PartnerActive = Message{key: 1121}

// PartnerBlocked says "Blocked".
var PartnerBlocked = Message{key: 1122}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1123}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1124}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1125}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1126}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1127}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1128}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1129}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1130}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1131}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1132}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1133}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1134}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1135}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1136}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1137}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1138}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1139}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1140}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1141}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1142}

// GivePercentageOrPrice says "Give a markup or a price.".
var GivePercentageOrPrice = Message{key: 1143}

// MarkupFrom0To1000 says "From 0 to 100,000 basis points (1,000%).".
var MarkupFrom0To1000 = Message{key: 1144}

// PriceOfZeroOrMore says "An amount of 0 or more.".
var PriceOfZeroOrMore = Message{key: 1145}

// ThereIsNoSuchCategory says "There is no such category.".
var ThereIsNoSuchCategory = Message{key: 1146}

// AtMostOneMarkupPerCategory says "At most one markup per category.".
var AtMostOneMarkupPerCategory = Message{key: 1147}

// CategoryStandsMoreThanOnce says "This category stands more than once.".
var CategoryStandsMoreThanOnce = Message{key: 1148}

// MarginsChangedMeanwhile says "Your margins changed meanwhile. Look at them again.".
var MarginsChangedMeanwhile = Message{key: 1149}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1150}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1151}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1152}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1153}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1154}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1155, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1156}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1157}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1158}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1159}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1160}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1161}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1162}

// ItemInline says "item".
var ItemInline = Message{key: 1163}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1164}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1165}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1166}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1167}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1168}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1169}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1170}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1171}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1172}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1173}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list Message) Message {
	return Message{1174, []any{list}}
}

// Listed says "{first}, {rest}".
func Listed(first Message, rest Message) Message {
	return Message{1185, []any{first, rest}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1186}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1187}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1188}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1189}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1190}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1191}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1192}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1193}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1194}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1195}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1196, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1197, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1198, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1199}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1200}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1201}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1202}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1203}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1204}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1205}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1206}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1207}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1208}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1209, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1210}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1211}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1212}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1213}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1214}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1215}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1216}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1217}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1218}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1219}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1220}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1221}

// QuotaOfDayIsUsed says "You have reached the maximum for today. Please try again tomorrow.".
var QuotaOfDayIsUsed = Message{key: 1222}

// AtMostCustomersPerDay says "You can add at most {n} customers a day.".
func AtMostCustomersPerDay(n int) Message {
	return Message{1223, []any{n}}
}

// AtMostCommentsPerDay says "You can add at most {n} comments a day.".
func AtMostCommentsPerDay(n int) Message {
	return Message{1224, []any{n}}
}

// AtMostMbPerDay says "You can add at most {mb} MB of documents a day.".
func AtMostMbPerDay(mb int) Message {
	return Message{1225, []any{mb}}
}

// AtMostMbPerQuote says "You can add at most {mb} MB of documents to a quote.".
func AtMostMbPerQuote(mb int) Message {
	return Message{1226, []any{mb}}
}

// AtMostCartsAtOnce says "You can have at most {n} carts at once. Please empty another one first.".
func AtMostCartsAtOnce(n int) Message {
	return Message{1227, []any{n}}
}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1228}

// SeenInWhatWasAdded says "Take care when you open what was added. Seen in it: {found}.".
func SeenInWhatWasAdded(found string) Message {
	return Message{1229, []any{found}}
}

// SHA256InHex says "A SHA-256 of 64 hexadecimal digits.".
var SHA256InHex = Message{key: 1238}

// Base64 says "Base64, as in RFC 4648.".
var Base64 = Message{key: 1239}

// ThisItemStandsMoreThanOnce says "This item stands more than once.".
var ThisItemStandsMoreThanOnce = Message{key: 1240}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1241}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1242}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1243}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1244, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1245}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1246}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1247}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1248}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1249}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1250}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1251}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1252}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1253}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1254}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1255}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1256}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1257}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1258}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1259}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1260}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1261}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1262}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1263}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1264}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1265}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1266, []any{number}}
}

// NumberIsInRequest says "The number or range {number} is in request {quote} already, which is still open.".
func NumberIsInRequest(number string, quote string) Message {
	return Message{1267, []any{number, quote}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1268}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1269}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1270}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1271}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1272}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1273}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1274}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1275}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1276, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1277}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1278}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1279}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1280}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1281}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1282, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1283}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1284}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1285}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1286}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1287}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1288}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1289}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1290, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1291}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1292}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1293}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1294}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1295, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1296, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1297}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1298}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1299}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1300}

// Person says "person".
var Person = Message{key: 1301}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1302}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1303}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1304}

// CartInline says "cart".
var CartInline = Message{key: 1305}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1306}

// Document says "document".
var Document = Message{key: 1307}

// OrderInline says "order".
var OrderInline = Message{key: 1308}

// Job says "job".
var Job = Message{key: 1309}

// Session says "session".
var Session = Message{key: 1310}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1311}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1312}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1313, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1314}

// AtMostValues says "At most {n} values.".
func AtMostValues(n int) Message {
	return Message{1315, []any{n}}
}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1316}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1317}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1318}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1319}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1320}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1321, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1322, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1323}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1324, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1325}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1326}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1327}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1328}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1329}

// List says "a list".
var List = Message{key: 1330}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1331}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1332}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1333}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1334}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1335}

// TextInline says "a text".
var TextInline = Message{key: 1336}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1337}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1338}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1339}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1340}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1341}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1342}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1343}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1344}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1345}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1346}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1347}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1348}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1349}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1350}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1351}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1352}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1353}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1354}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1355}

// TooManyRequestsAtOnce says "Too many requests at once".
var TooManyRequestsAtOnce = Message{key: 1356}

// PleaseWaitMomentAndTry says "Please wait a moment and try again.".
var PleaseWaitMomentAndTry = Message{key: 1357}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1358}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1359}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1360}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1361}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1362}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1363}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1364}

// NotFound says "Not found".
var NotFound = Message{key: 1365}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1366}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1367}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1368}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1369, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1370}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1371}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1372}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1373}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1374}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1375}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1376}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1377, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1378}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1379}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1380}

// AuditHeading says "Proof of the confirmation".
var AuditHeading = Message{key: 1381}

// AuditIntro says "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.".
var AuditIntro = Message{key: 1382}

// InternetAddress says "IP address".
var InternetAddress = Message{key: 1383}

// ChecksumOfVersion says "Checksum of the agreed change (SHA-256)".
var ChecksumOfVersion = Message{key: 1384}

// ChecksumOfHistory says "Checksum of the history until then (SHA-256)".
var ChecksumOfHistory = Message{key: 1385}

// SealKey says "Key of the seal".
var SealKey = Message{key: 1386}

// SealOfOnecentral says "Seal of oneCentral (Ed25519)".
var SealOfOnecentral = Message{key: 1387}

// AccountOf says "Account".
var AccountOf = Message{key: 1388}

// DownloadProof says "Download the proof of this confirmation".
var DownloadProof = Message{key: 1389}

// BundleReadme says "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n".
var BundleReadme = Message{key: 1390}

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
		return Message{key: 748}
	case "missing":
		return Message{key: 749}
	case "invalid":
		return Message{key: 750}
	case "ruled":
		return Message{key: 751}
	}
	return Plain(Text{NL: id, EN: id})
}

// Attention is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Attention(id string) Message {
	switch id {
	case "unanswered":
		return Message{key: 849}
	case "expiring":
		return Message{key: 850}
	case "undecided":
		return Message{key: 851}
	case "silent":
		return Message{key: 852}
	}
	return Plain(Text{NL: id, EN: id})
}

// KindOfPartner is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func KindOfPartner(id string) Message {
	switch id {
	case "reseller":
		return Message{key: 1117}
	case "solutions":
		return Message{key: 1118}
	}
	return Plain(Text{NL: id, EN: id})
}

// CustomerField is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func CustomerField(id string) Message {
	switch id {
	case "legalName":
		return Message{key: 1175}
	case "country":
		return Message{key: 1176}
	case "kvk":
		return Message{key: 1177}
	case "address":
		return Message{key: 1178}
	case "contact":
		return Message{key: 1179}
	case "smallBusiness":
		return Message{key: 1180}
	case "language":
		return Message{key: 1181}
	case "reference":
		return Message{key: 1182}
	case "site":
		return Message{key: 1183}
	case "siteContact":
		return Message{key: 1184}
	}
	return Plain(Text{NL: id, EN: id})
}

// Finding is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Finding(id string) Message {
	switch id {
	case "scripts":
		return Message{key: 1230}
	case "actions":
		return Message{key: 1231}
	case "embeddedFiles":
		return Message{key: 1232}
	case "media":
		return Message{key: 1233}
	case "encryption":
		return Message{key: 1234}
	case "otherContent":
		return Message{key: 1235}
	case "noEnd":
		return Message{key: 1236}
	case "unread":
		return Message{key: 1237}
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
	416:  "yourCommentYourAccountManager",
	417:  "addCommentForm",
	418:  "yourAnswer",
	419:  "answerRequestItselfStaysAs",
	420:  "sendAnswer",
	421:  "doesSomethingHaveToChange",
	422:  "reviseRequest",
	423:  "whatElseYouCanDo",
	424:  "revisingPutsContentInCart",
	425:  "reviseQuote",
	426:  "copyingPutsContentInCart",
	427:  "copyToCart",
	428:  "withdraw",
	429:  "reasonOptional",
	430:  "withdrawForGood",
	431:  "addPdfSignedElsewhere",
	432:  "wasQuoteSignedOutsideOf",
	433:  "signedPdfAtMost4",
	434:  "thisFileIsLargerThan",
	435:  "addPdf",
	436:  "quotes",
	437:  "customerOrNumber",
	438:  "all",
	439:  "status",
	440:  "superseded",
	441:  "expired",
	442:  "withdrawn",
	443:  "declined",
	444:  "ordered",
	445:  "approved",
	446:  "questionToYou",
	447:  "requested",
	448:  "weAreReviewingRequest",
	449:  "askAgain",
	450:  "answerQuestion",
	451:  "haveItOrdered",
	452:  "order",
	453:  "followOrder",
	454:  "youHaveNoQuotesYet",
	455:  "quotesNewestFirstAmountsWithout",
	456:  "validUntilShort",
	457:  "nextStep",
	458:  "nothingFoundHereYetLook",
	459:  "nothingFound",
	460:  "showAll",
	461:  "choosePdf",
	462:  "atMost4MbPlease",
	463:  "thisFileIsNotPdf",
	464:  "nameOfFile",
	465:  "yourAccountManagerIsTold",
	466:  "added",
	467:  "somethingWentWrong",
	468:  "logIn",
	469:  "pleaseAskYourAdministratorTo",
	470:  "yourAccountHasNoRole",
	471:  "nothingWasRecordedPleaseOpen",
	472:  "formIsNotComplete",
	473:  "tryAgain",
	474:  "toStartPage",
	475:  "toYourWorkList",
	476:  "additionalDiscount",
	477:  "withThisDiscount",
	478:  "givePercentageSuchAs12",
	479:  "atMost100",
	480:  "atMostTwoDecimals",
	481:  "welcome",
	482:  "overview",
	483:  "withOnecentralForDecision",
	484:  "onecentralHasQuestion",
	485:  "approvedWaitingForColleagueTo",
	486:  "readyToSign",
	487:  "approvedWaitingForColleagueToActivate",
	488:  "readyToActivate",
	489:  "becomesNewVersionOf",
	490:  "keptUntil",
	491:  "lastChanged",
	492:  "openCarts",
	493:  "orders",
	494:  "ordersUnderWay",
	495:  "ofDelivered",
	496:  "items",
	497:  "orderingAtOnecentral",
	498:  "herePartnersAskForNew",
	499:  "youCannotAskForQuotes",
	500:  "yourAccountIsBlocked",
	501:  "upgradeService",
	502:  "newService",
	503:  "nothingIsOpenChooseService",
	504:  "waived",
	505:  "alternative",
	506:  "canBeWaivedWithReason",
	507:  "forUsToReview",
	508:  "blocks",
	509:  "note",
	510:  "upTo",
	511:  "yourAccountManager",
	512:  "noLongerNeeded",
	513:  "returned",
	514:  "declinedInline",
	515:  "approvedInline",
	516:  "waitsFor",
	517:  "waitsForDecision",
	518:  "by",
	519:  "overThisRoleDecidesToo",
	520:  "notDelivered",
	521:  "cancelled",
	522:  "delivered",
	523:  "orderReleased",
	524:  "documentSignedElsewhereAdded",
	525:  "documentOfVersionMade",
	526:  "comment",
	527:  "handedOverTo",
	528:  "versionSuperseded",
	529:  "versionExpired",
	530:  "versionWithdrawn",
	531:  "versionReturnedWithQuestion",
	532:  "versionDeclined",
	533:  "versionApproved",
	534:  "agreedToVersion",
	535:  "discountGivenVersion",
	536:  "versionIsBeingRevised",
	537:  "questionAnsweredWithVersion",
	538:  "versionRequested",
	539:  "skipToContent",
	540:  "mainMenu",
	541:  "logOut",
	542:  "referenceOfThisPage",
	543:  "partnerMadeRequestAndWaits",
	544:  "logInAndJudge",
	545:  "thisPageByItselfDecides",
	546:  "yourDecisionIsAsked",
	547:  "linkWasMadeForSomebody",
	548:  "thisRequestDoesNotWait",
	549:  "thisVersionHasBeenDecided",
	550:  "thereIsNothingLeftTo",
	551:  "seeRequest",
	552:  "versionThatThisLinkWas",
	553:  "thereIsNewerVersion",
	554:  "toNewestVersion",
	555:  "days",
	556:  "hours",
	557:  "lessThanHour",
	558:  "inTheseWeeksNothingWas",
	559:  "youManageNoPartnersAnd",
	560:  "weeks",
	561:  "numbers",
	562:  "toNumbers",
	563:  "thereIsNoSuchPeriod",
	564:  "exclVatOrders",
	565:  "wonPerMonth",
	566:  "businessDaysMedian9In",
	567:  "fromDecisionToOrder",
	568:  "fromRequestToDecision",
	569:  "ofWhichOrderedByNow",
	570:  "filledMedianOutlined9In",
	571:  "businessDaysFromDecisionTo",
	572:  "filledMedianOutlined9In10Were",
	573:  "businessDaysFromRequestTo",
	574:  "differencePerMonthOfOrders",
	575:  "wonPerMonthByWeek",
	576:  "ofWhichOrdered",
	577:  "outlinedRequestedFilledOfThose",
	578:  "requestsPerWeek",
	579:  "n9In10Within",
	580:  "barForEachWeekFrom",
	581:  "together",
	582:  "weekFromMonday",
	583:  "toOrder90",
	584:  "toOrderMedian",
	585:  "toDecision90",
	586:  "toDecisionMedian",
	587:  "decided",
	588:  "orderedByNow",
	589:  "period",
	590:  "byPartner",
	591:  "byWeek",
	592:  "downloadAsCsv",
	593:  "timesAreInBusinessDays",
	594:  "wonPerMonthEuroExcl",
	595:  "businessDaysToOrder90",
	596:  "businessDaysToOrderMedian",
	597:  "orderedInline",
	598:  "businessDaysToDecision90",
	599:  "businessDaysToDecisionMedian",
	600:  "decidedInline",
	601:  "ofWhichOrderedByNowInline",
	602:  "requestedInline",
	603:  "partnerId",
	604:  "yourAccountManagerReleasesOrder",
	605:  "waitsForRelease",
	606:  "deliveredTitle",
	607:  "waitsForOnecentral",
	608:  "released",
	609:  "statement",
	610:  "on",
	611:  "signatory",
	612:  "activatedBy",
	613:  "signedBy",
	614:  "serviceNumber",
	615:  "deliveredOn",
	616:  "wasPlannedFor",
	617:  "businessDaysLeadTimeBusinessDays",
	618:  "plannedDate",
	619:  "specificationInQuote",
	620:  "confirmation",
	621:  "quoteOrder",
	622:  "cancelThisItem",
	623:  "reason",
	624:  "cancelItem",
	625:  "notDeliveredTitle",
	626:  "cancelledTitle",
	627:  "partlyDone",
	628:  "inProgress",
	629:  "of",
	630:  "youHaveNoOrdersYet",
	631:  "ordersNewestFirstAmountsWithout",
	632:  "orderedOn",
	633:  "nextDate",
	634:  "thisIsWhereOnecentralsPartners",
	635:  "engineeringJudgesDesign",
	636:  "inStepsOf",
	637:  "fromTo",
	638:  "atLeastThatOfWhat",
	639:  "toTimes",
	640:  "needsDocument",
	641:  "notTogetherWith",
	642:  "countsForAll",
	643:  "atMostMax",
	644:  "referenceOf",
	645:  "none",
	646:  "goesWithOneOf",
	647:  "inCartInline",
	648:  "toThisCustomersCart",
	649:  "onlyVersionStillCounts",
	650:  "youAreLookingAtEarlier",
	651:  "thisQuoteWasValidUntil",
	652:  "weHaveQuestion",
	653:  "thisQuoteIsOrder",
	654:  "approvedYouCanOrderUntil",
	655:  "youWillGetEMail",
	656:  "weAreReviewingYourRequest",
	657:  "pdfIsStillBeingMadeWhichUsually",
	658:  "onlyColleagueWhoMaySign",
	659:  "byValidUntil",
	660:  "waitsForYourAnswer",
	661:  "and",
	662:  "waitsForList",
	663:  "yourAnswerToOurQuestion",
	664:  "forYourCustomerWithPrices",
	665:  "forYourCustomerWithoutPrices",
	666:  "quoteAsPdf",
	667:  "versionNumber",
	668:  "pleaseCheckTheseFields",
	669:  "notEverythingIsRightYet",
	670:  "documents",
	671:  "numbersLabel",
	672:  "noteLabel",
	673:  "requestedDate",
	674:  "plannedUntil",
	675:  "optionsWhatOneAdds",
	676:  "different",
	677:  "same",
	678:  "thisChoice",
	679:  "firstChoice",
	680:  "comparison",
	681:  "yesInline",
	682:  "noInline",
	683:  "giveReasonIfYouLet",
	684:  "quoteRequest",
	685:  "toYourDecision",
	686:  "checks",
	687:  "vatHeading",
	688:  "yourCommentPartnerReadsIt",
	689:  "monthsLeft",
	690:  "runsOnMonthly",
	691:  "terminated",
	692:  "suspended",
	693:  "active",
	694:  "contactHeading",
	695:  "address",
	696:  "monthlyPriceExclVat",
	697:  "identifier",
	698:  "untilTermEndsRemaining",
	699:  "productIdentifierReferenceOrTown",
	700:  "allCustomers",
	701:  "allProducts",
	702:  "upgrade",
	703:  "notPossibleNow",
	704:  "possibleNow",
	705:  "allServices",
	706:  "show",
	707:  "tickServicesToChangeThem",
	708:  "tickAllOnThisPage",
	709:  "whatIsPossible",
	710:  "changeTickedServices",
	711:  "moreServices",
	712:  "nothingFoundYetThereAre",
	713:  "thereIsNoServiceLike",
	714:  "showAllServices",
	715:  "yourCustomersHaveNoServices",
	716:  "seeCatalogue",
	717:  "chooseNameId",
	718:  "upgradableTo",
	719:  "moveToPrefix",
	720:  "changeNameId",
	721:  "changeOfThisServiceIs",
	722:  "onlyMoveIsPossible",
	723:  "thisServiceCannotChangeNow",
	724:  "seeOpenOrder",
	725:  "changeThisService",
	726:  "runsOver",
	727:  "configuration",
	728:  "upgradable",
	729:  "changesChanged",
	730:  "newServices",
	731:  "answerToYourQuestion",
	732:  "requestedOn",
	733:  "requestedBy",
	734:  "vatReviewWaivedBy",
	735:  "toNewFigures",
	736:  "pleaseSeeWhatThisDiscount",
	737:  "nothingHasBeenRecordedYet",
	738:  "discountOnOneOffChargeInline",
	739:  "discountOnMonthlyPriceInline",
	740:  "consent",
	741:  "mandate",
	742:  "positionOfWhoSigns",
	743:  "nameOfWhoSigns",
	744:  "answer",
	745:  "signedPdf",
	746:  "question",
	747:  "vatCheck",
	748:  "vatDoubt.outsideEU",
	749:  "vatDoubt.missing",
	750:  "vatDoubt.invalid",
	751:  "vatDoubt.ruled",
	752:  "whyToReview",
	753:  "notGiven",
	754:  "background",
	755:  "contractValueOverTerms",
	756:  "quotesOfPartner",
	757:  "noOtherQuotes",
	758:  "quotesOfWhichOrdered",
	759:  "withDiscountUpTo",
	760:  "earlierQuotesOfCustomer",
	761:  "noEarlierQuotes",
	762:  "andMoreQuotes",
	763:  "nextRequest",
	764:  "thisVersionWasValidUntil",
	765:  "returnedWithQuestion",
	766:  "partnerCanOrderUntil",
	767:  "thisVersionDoesNotWait",
	768:  "youHaveApprovedThisVersion",
	769:  "stillToBeDecidedBy",
	770:  "unchangedCount",
	771:  "linesCount",
	772:  "linesInline",
	773:  "detailsOfRequest",
	774:  "itemNumber",
	775:  "workList",
	776:  "thisIsOnecentralsWorkList",
	777:  "serviceChangedSinceYouSaw",
	778:  "nothingWasPutInCart",
	779:  "editChangeInCart",
	780:  "cartTakesOneChangeOf",
	781:  "thisServiceIsInCart",
	782:  "changeName",
	783:  "keepName",
	784:  "thisCannotBeCalculatedYet",
	785:  "differencePerMonthOneOff",
	786:  "noChangeToCalculate",
	787:  "afterThisMoveThereIsLess",
	788:  "measureShrinks",
	789:  "optionDoesNotGoAlong",
	790:  "thisServiceCannotChangeNowUpgrade",
	791:  "whatChanges",
	792:  "takingNumbersAlong",
	793:  "saveChangeInCart",
	794:  "addToCartButton",
	795:  "nowAndAfterChange",
	796:  "chooseWhatChangesHereYou",
	797:  "amountsExcludeVatUnlessThey",
	798:  "whatEachNumberDoesTo",
	799:  "oneNumberOrRangePer",
	800:  "suchAsCustomersPoNumber",
	801:  "emptyAsEarlyAsPossibleChangeThat",
	802:  "nowInline",
	803:  "nowN",
	804:  "nowOnWithout",
	805:  "nowHad",
	806:  "atMostText",
	807:  "keepCurrentTerm",
	808:  "numbersToTakeAlong",
	809:  "currentOperatorOfNumbers",
	810:  "referenceOfDocument",
	811:  "referenceOfPortingMandate",
	812:  "perMonthAmount",
	813:  "sameMonthlyPrice",
	814:  "onAgreedDay",
	815:  "afterEndOfTerm",
	816:  "onFirstOfMonth",
	817:  "asSoonAsItCan",
	818:  "staysUntil",
	819:  "newUntil",
	820:  "nothingWaitsForYou",
	821:  "nothingThatWaitsForYou",
	822:  "routineRequests",
	823:  "routineIs",
	824:  "noRoutineRequests",
	825:  "decideRoutineTogether",
	826:  "approveTicked",
	827:  "tickAtLeastOne",
	828:  "notDecidedYet",
	829:  "notApprovedBecause",
	830:  "giveAmountSuchAs1",
	831:  "chooseOneOfOptions",
	832:  "amountFromPerMonthOr",
	833:  "waiting",
	834:  "youDecideAs",
	835:  "n7DaysOrLonger",
	836:  "n3DaysOrLonger",
	837:  "n1DayOrLonger",
	838:  "agreed",
	839:  "notYet",
	840:  "filter",
	841:  "showEverything",
	842:  "youStandInFor",
	843:  "waitingSince",
	844:  "alsoNeeded",
	845:  "nobodyElse",
	846:  "openQuotes",
	847:  "noOpenQuotes",
	848:  "moreToNarrow",
	849:  "attention.unanswered",
	850:  "attention.expiring",
	851:  "attention.undecided",
	852:  "attention.silent",
	853:  "attentionFor",
	854:  "atStake",
	855:  "longestUnchanged",
	856:  "unchangedFor",
	857:  "priceAMonth",
	858:  "searchEverything",
	859:  "searchForTwoCharacters",
	860:  "notEverythingWasSearched",
	861:  "onlyAccountManagerHasDesk",
	862:  "quotesAndOrders",
	863:  "remarksWithoutAnswer",
	864:  "todayYouStandInFor",
	865:  "todayYouAreReplacedBy",
	866:  "colleagueYouChooseHereCan",
	867:  "nobodyStandsInForYou",
	868:  "removeName",
	869:  "addStandIn",
	870:  "colleague",
	871:  "chooseAccountManager",
	872:  "firstDay",
	873:  "lastDay",
	874:  "add",
	875:  "thisDocumentWasMadeFrom",
	876:  "referenceHeading",
	877:  "total",
	878:  "totalOfThisQuote",
	879:  "onWaivedForCustomerMaximum",
	880:  "termOver24Months",
	881:  "remarks",
	882:  "conditions",
	883:  "thisQuoteIsSubjectTo",
	884:  "leadTimesAreInBusiness",
	885:  "firstPeriodIsCalculatedOn",
	886:  "allAmountsAreInEuro",
	887:  "validity",
	888:  "validUntilDay",
	889:  "thisOfferIs",
	890:  "thisQuoteIs",
	891:  "validityIsSetOnApproval",
	892:  "signature",
	893:  "placeAndDate",
	894:  "position",
	895:  "onBehalfOf",
	896:  "youAgreeToQuoteAnd",
	897:  "agreedHeading",
	898:  "activatesThisQuoteInPartner",
	899:  "activation",
	900:  "thisCopyIsForYour",
	901:  "forYourInformation",
	902:  "monthlyPrice",
	903:  "ends",
	904:  "new",
	905:  "migration",
	906:  "newComparison",
	907:  "old",
	908:  "changed",
	909:  "unchanged",
	910:  "specification",
	911:  "siteAndContact",
	912:  "deliveryAndTerm",
	913:  "changeNoun",
	914:  "migrationHeading",
	915:  "linkedTo",
	916:  "endOfTerm",
	917:  "startOfMonth",
	918:  "runsUntilRemaining",
	919:  "runsMonthly",
	920:  "fromCompletionPlannedUntil",
	921:  "itemNumberText",
	922:  "site",
	923:  "promisedDocument",
	924:  "more",
	925:  "andTrimSpace",
	926:  "openThisQuoteInPartner",
	927:  "referenceShort",
	928:  "draftNotYetApprovedBy",
	929:  "vatIdJoined",
	930:  "kvkTradeRegister",
	931:  "statutorySeat",
	932:  "yourPartner",
	933:  "customerSite",
	934:  "customerReference",
	935:  "yourVatId",
	936:  "yourKvkNumber",
	937:  "yourSupplier",
	938:  "number",
	939:  "setOnApproval",
	940:  "weArePleasedToOffer",
	941:  "forChangeYouSeeWhat",
	942:  "thisDocumentSpecifiesWhatHas",
	943:  "changesToExistingServices",
	944:  "whatChangesOverview",
	945:  "leadTimeBusinessDays",
	946:  "planned",
	947:  "each",
	948:  "option",
	949:  "eachCount",
	950:  "slaRepairTimeAvailability",
	951:  "requestQuoteOrChangeCart",
	952:  "openCart",
	953:  "willBeRemovedOn",
	954:  "lastChangedBy",
	955:  "contents",
	956:  "cartForWasLastChanged",
	957:  "yourCartIsStillOpen",
	958:  "yourCartWillBeRemoved",
	959:  "effectiveDate",
	960:  "itemNumberName",
	961:  "explanation",
	962:  "textReason",
	963:  "textPositionState",
	964:  "progressOfEachItem",
	965:  "inCartHeading",
	966:  "dayDutchTime",
	967:  "referenceChecksum",
	968:  "moment",
	969:  "sentAutomaticallyByOnecentral",
	970:  "downloadConfirmationPdf",
	971:  "dear",
	972:  "dearSirOrMadam",
	973:  "fromLabelBy",
	974:  "orderStateLabel",
	975:  "orderNoun",
	976:  "viewOrder",
	977:  "onConfirmed",
	978:  "byConfirmed",
	979:  "quoteForWasConfirmedAnd",
	980:  "orderWasReceived",
	981:  "orderReceived",
	982:  "orderWasReleasedForDelivery",
	983:  "accountManagerReleasesOrderFor",
	984:  "activated",
	985:  "textSignerSignerFunction",
	986:  "signed",
	987:  "releasedOn",
	988:  "orderOfForCanBe",
	989:  "orderWasReleasedForDeliveryOrder",
	990:  "orderReleasedOrderCustomer",
	991:  "orderDelivered",
	992:  "deliveryInOrder",
	993:  "orderForWasDelivered",
	994:  "inOrderForWasDelivered",
	995:  "cancellationInOrder",
	996:  "orderForWasCancelled",
	997:  "inOrderForWasCancelled",
	998:  "deliveryFailed",
	999:  "deliveryFailedInOrder",
	1000: "orderForCouldNotBe",
	1001: "inOrderForCouldNot",
	1002: "orderForIsPartlySettled",
	1003: "existingServiceStaysAsIt",
	1004: "partner",
	1005: "partnersAnswerToQuestion",
	1006: "oneDecisionFromYourGroup",
	1007: "thisLinkIsPersonalOnly",
	1008: "reviewAndDecide",
	1009: "decideBefore",
	1010: "forOfRequestsQuoteYou",
	1011: "yourApprovalIsRequested",
	1012: "approvalRequested",
	1013: "ofRequestedQuoteForOn",
	1014: "yourDecisionIsStillNeeded",
	1015: "reminderWaitsForYourDecision",
	1016: "ofRequestedQuoteForOnPartnersAccount",
	1017: "yourDecisionAsStandIn",
	1018: "asStandInWaitsFor",
	1019: "viewQuote",
	1020: "quoteForWaitsForPartners",
	1021: "requestWasReturnedWithQuestion",
	1022: "youCanSubmitRequestAgain",
	1023: "answerTheQuestion",
	1024: "beforeQuoteForCanBe",
	1025: "thereIsQuestionAboutYour",
	1026: "questionAboutQuote",
	1027: "requestOfQuoteForWas",
	1028: "quoteWasDeclined",
	1029: "quoteDeclined",
	1030: "youCanCopyQuoteTo",
	1031: "quoteForIsApprovedAnd",
	1032: "quoteIsApproved",
	1033: "quoteApproved",
	1034: "howToConfirmCheckConfirmation",
	1035: "howToConfirmCheckConfirmationPdfAnd",
	1036: "partnerCanNowSignIt",
	1037: "partnerCanNowActivateIt",
	1038: "reviewAndSign",
	1039: "reviewAndActivate",
	1040: "ifYouDoNotWant",
	1041: "quoteForIsApprovedBut",
	1042: "quoteIsAboutToExpire",
	1043: "quoteExpiresOn",
	1044: "quoteForWasWithdrawnAnd",
	1045: "quoteWasWithdrawn",
	1046: "quoteWithdrawn",
	1047: "wasValidUntil",
	1048: "quoteForWasNotConfirmed",
	1049: "quoteHasExpired",
	1050: "quoteExpired",
	1051: "commentDoesNotChangeQuote",
	1052: "readAndReply",
	1053: "quoteForHasNewComment",
	1054: "commentsCited",
	1055: "otherCommentsAreInQuote",
	1056: "thereIsNewComment",
	1057: "newCommentOnQuote",
	1058: "mailAboutNotDelivered",
	1059: "viewDetails",
	1060: "mailNotDelivered",
	1061: "messageOfOnecentralHasFinally",
	1062: "mailCouldNotBeDelivered",
	1063: "whyYourDecisionIsNeeded",
	1064: "customerWaivesLongestTermFor",
	1065: "alternativeLabel",
	1066: "itemsPerMonth",
	1067: "firstPeriodColumn",
	1068: "toDeliver",
	1069: "restOfItemsIsInQuote",
	1070: "commaItems",
	1071: "andMoreOnPage",
	1072: "waivedBy",
	1073: "toJudge",
	1074: "whatToLookAt",
	1075: "hoursInline",
	1076: "h",
	1077: "repairTime",
	1078: "level",
	1079: "package",
	1080: "ampere",
	1081: "atMost",
	1082: "power",
	1083: "space",
	1084: "gbStorage",
	1085: "storage",
	1086: "storageSsd",
	1087: "gbMemory",
	1088: "memory",
	1089: "size",
	1090: "seats",
	1091: "seatsCharacteristic",
	1092: "seatType",
	1093: "numbersInline",
	1094: "channels",
	1095: "voiceChannels",
	1096: "dataBundle",
	1097: "throughput",
	1098: "bandwidth",
	1099: "thisProductHasNoTiers",
	1100: "thisProductHasNoSuch",
	1101: "thisProductHasNoNumber",
	1102: "cannotBeCombinedWith",
	1103: "atMostSentence",
	1104: "thisProductHasNoSuchOption",
	1105: "onlyAdministratorCanDoThis",
	1106: "changeAccountManagerWithIts",
	1107: "chooseNlOrEn",
	1108: "nameAccountManager",
	1109: "thereIsNoSuchLevel",
	1110: "levelOfPartners",
	1111: "administration",
	1112: "partnersHeading",
	1113: "searchPartners",
	1114: "nPartners",
	1115: "noPartnersYet",
	1116: "partnerKind",
	1117: "kindOfPartner.reseller",
	1118: "kindOfPartner.solutions",
	1119: "partnerLevel",
	1120: "accountManagerHeading",
	1121: "partnerActive",
	1122: "partnerBlocked",
	1123: "chooseResellerOrSolutions",
	1124: "lettersDigitsAnd",
	1125: "thisIsNoAccountManager",
	1126: "notRoleOfOnecentral",
	1127: "nameSubject",
	1128: "onlyAccountManagerCanDo",
	1129: "somebodyElseThanYourself",
	1130: "periodFromFirstToLast",
	1131: "atMostTwenty",
	1132: "thisHasBeenDecidedAlready",
	1133: "thisVersionDoesNotWaitForYou",
	1134: "youHaveDecidedOnThis",
	1135: "requesterDoesNotDecide",
	1136: "onlyAccountManagerCanWaive",
	1137: "onlyAccountManagerGivesDiscounts",
	1138: "thisVersionCannotBePriced",
	1139: "thereIsNoSuchItem",
	1140: "fromZeroToAmountItself",
	1141: "from0To10000",
	1142: "givePercentageOrAmount",
	1143: "givePercentageOrPrice",
	1144: "markupFrom0To1000",
	1145: "priceOfZeroOrMore",
	1146: "thereIsNoSuchCategory",
	1147: "atMostOneMarkupPerCategory",
	1148: "categoryStandsMoreThanOnce",
	1149: "marginsChangedMeanwhile",
	1150: "namePartner",
	1151: "youHaveNoRoleHere",
	1152: "partnerInline",
	1153: "onlyPartnerCanDoThis",
	1154: "quoteInline",
	1155: "pngOrJpegOfAt",
	1156: "tooLightContrastWithWhite",
	1157: "colourLike0e3c61",
	1158: "atMost80Services",
	1159: "serviceNoun",
	1160: "cartChangedMeanwhile",
	1161: "atMost80ItemsPer",
	1162: "from1To80Items",
	1163: "itemInline",
	1164: "thereIsNothingToLink",
	1165: "thisCustomerHasNoSuch",
	1166: "thereIsNoSuchProduct",
	1167: "calculationChangedSinceYouSaw",
	1168: "nameHashOfWhatYou",
	1169: "dateNotInFuture",
	1170: "thisServiceIsInCartAlready",
	1171: "atMost80ItemsAnd",
	1172: "cartIsEmpty",
	1173: "vatTreatmentOfThisCustomer",
	1174: "completeCustomersDetails",
	1175: "customerField.legalName",
	1176: "customerField.country",
	1177: "customerField.kvk",
	1178: "customerField.address",
	1179: "customerField.contact",
	1180: "customerField.smallBusiness",
	1181: "customerField.language",
	1182: "customerField.reference",
	1183: "customerField.site",
	1184: "customerField.siteContact",
	1185: "listed",
	1186: "yourAccountIsBlockedContact",
	1187: "serviceChangedSinceRequest",
	1188: "linkedServiceIsTerminated",
	1189: "iSignForCustomerAm",
	1190: "iActivateThisOrderFor",
	1191: "nameSha256OfDocument",
	1192: "confirmThatYouMaySign",
	1193: "enterYourName",
	1194: "enterYourPosition",
	1195: "thereIsNoOrderWithout",
	1196: "thisQuoteWasValidUntilUntil",
	1197: "thisQuoteIsOrderAlready",
	1198: "thisPartnerConfirmsOtherwise",
	1199: "thisIsNotDocumentOf",
	1200: "documentIsStillBeingDrawn",
	1201: "giveNameOrReference",
	1202: "customerChangedMeanwhile",
	1203: "partnerChangedMeanwhile",
	1204: "personChangedMeanwhile",
	1205: "giveAddressOfDelivery",
	1206: "whetherThisCanBeDelivered",
	1207: "thisCannotBeDeliveredAt",
	1208: "giveCurrentOperatorAndNumbers",
	1209: "promiseDocument",
	1210: "portingMandate",
	1211: "smallBusinessMustExpresslyAccept",
	1212: "numberPortIsInProgress",
	1213: "thisServiceIsBeingTerminated",
	1214: "thisServiceIsSuspended",
	1215: "thisServiceIsTerminated",
	1216: "orderOnThisServiceIs",
	1217: "thisProductIsAtEnd",
	1218: "thisServiceCannotBeUpgraded",
	1219: "onlyQuoteThatEndedWithout",
	1220: "thereIsNoSuchQuote",
	1221: "notPdf",
	1222: "quotaOfDayIsUsed",
	1223: "atMostCustomersPerDay",
	1224: "atMostCommentsPerDay",
	1225: "atMostMbPerDay",
	1226: "atMostMbPerQuote",
	1227: "atMostCartsAtOnce",
	1228: "atMost4Mb",
	1229: "seenInWhatWasAdded",
	1230: "finding.scripts",
	1231: "finding.actions",
	1232: "finding.embeddedFiles",
	1233: "finding.media",
	1234: "finding.encryption",
	1235: "finding.otherContent",
	1236: "finding.noEnd",
	1237: "finding.unread",
	1238: "sHA256InHex",
	1239: "base64",
	1240: "thisItemStandsMoreThanOnce",
	1241: "pieceOfEvidence",
	1242: "fromDayOfOrderUntil",
	1243: "containsControlCharacter",
	1244: "atMostCharacters",
	1245: "thisFieldIsRequired",
	1246: "postcodeLike1234Ab",
	1247: "countryCodeOfTwoLetters",
	1248: "telephoneNumberLike0201234567Or",
	1249: "eMailAddressLikeName",
	1250: "noValidVatIdOf",
	1251: "eightDigitsForDutchBusinesses",
	1252: "nameServiceOrItem",
	1253: "atMostFive",
	1254: "dateInThisCentury",
	1255: "from0To120Months",
	1256: "withModifyOnly",
	1257: "nameVersionOfServiceThat",
	1258: "nameServiceThatChanges",
	1259: "chooseProduct",
	1260: "chooseAddOrModify",
	1261: "unknownOption",
	1262: "unknownCharacteristic",
	1263: "tooManyCharacteristicsOrOptions",
	1264: "from0To1000",
	1265: "numberCannotBePorted",
	1266: "numberStandsTwice",
	1267: "numberIsInRequest",
	1268: "numberLike0201234567OrRange",
	1269: "atMostTwentyNumbersOr",
	1270: "choose1326Or52",
	1271: "theseNumbersAreForAccount",
	1272: "thisServiceNoLongerExists",
	1273: "thisProductCannotBeOrdered",
	1274: "thisServiceCannotMoveTo",
	1275: "serviceChangedSinceYouSawItLook",
	1276: "priceChangedSinceYouSaw",
	1277: "product",
	1278: "thereIsNoDocumentUntil",
	1279: "chooseAcknowledgedInprogressOrPartial",
	1280: "hashIsNotOfThis",
	1281: "thereIsNoSuchVersion",
	1282: "thereIsNewerVersionLatest",
	1283: "oneOrMoreChecksDid",
	1284: "contractingPartyChangedSinceRequest",
	1285: "thisCustomersCartIsNot",
	1286: "youMayNotDoThis",
	1287: "thisProductDoesNotCome",
	1288: "theseChangesTakeEffectAt",
	1289: "nothingChanges",
	1290: "thisCanBeDoneOn",
	1291: "thisCannotBeDoneInState",
	1292: "linksInCartOnly",
	1293: "amountsExcludeVatVatTreatment",
	1294: "vatReverseChargedToCustomer",
	1295: "thereIsCatalogueFromAlready",
	1296: "thereIsAnotherCatalogue",
	1297: "tooBusyAtMomentTry",
	1298: "thisIsTooMuchText",
	1299: "thisCursorIsNotOf",
	1300: "customerInline",
	1301: "person",
	1302: "thisRoleDoesNotDecide",
	1303: "orderInThisStateIs",
	1304: "thisIdempotencyKeyWasUsed",
	1305: "cartInline",
	1306: "versionOfQuote",
	1307: "document",
	1308: "orderInline",
	1309: "job",
	1310: "session",
	1311: "chooseAccountmanagerSalesmanagerOrEngineering",
	1312: "requestDidNotArriveIn",
	1313: "thisIsNotJsonLook",
	1314: "thisIsNotUtf8",
	1315: "atMostValues",
	1316: "nestedTooDeeply",
	1317: "thisFieldStandsMoreThan",
	1318: "thisParameterStandsMoreThan",
	1319: "thereIsNoSuchParameter",
	1320: "queryStringIsMalformed",
	1321: "wholeNumberFrom1To",
	1322: "chooseFrom",
	1323: "anotherVersionThanOneIn",
	1324: "send",
	1325: "object",
	1326: "withoutPricesWithForCustomer",
	1327: "atMost100Characters",
	1328: "anotherServiceThanOneIn",
	1329: "modifyOnly",
	1330: "list",
	1331: "dateLike20261117",
	1332: "nullCannotBeHereLeave",
	1333: "thereIsNoSuchField",
	1334: "wholeNumber",
	1335: "trueOrFalse",
	1336: "textInline",
	1337: "thisLinkHasExpired",
	1338: "thisLinkHasBeenRevoked",
	1339: "weDidNotMakeThis",
	1340: "thisLinkIsNotValid",
	1341: "itMayHaveBeenCut",
	1342: "thisLinkIsNotComplete",
	1343: "pleaseTryAgain",
	1344: "loginDidNotWork",
	1345: "loggingInIsNotPossible",
	1346: "nothingWasRecordedPleaseLog",
	1347: "youCannotLogInHere",
	1348: "youHaveNoAccessHere",
	1349: "thisFormDidNotCome",
	1350: "thisDoesNotExistOr",
	1351: "whatWaitsForYourDecision",
	1352: "pleaseTryAgainInMoment",
	1353: "somethingWentWrongTitle",
	1354: "requestWasAbandoned",
	1355: "oneMomentPlease",
	1356: "tooManyRequestsAtOnce",
	1357: "pleaseWaitMomentAndTry",
	1358: "nameVersionThatYouSaw",
	1359: "thisIsNotRight",
	1360: "thisMediaTypeCannotBe",
	1361: "tooMuchWasSent",
	1362: "whatYouSawChangedMeanwhile",
	1363: "thisCannotBeDoneNow",
	1364: "thisMethodCannotBeUsed",
	1365: "notFound",
	1366: "noAccessToThisPage",
	1367: "youAreNotLoggedIn",
	1368: "thisIsOurFaultPlease",
	1369: "atMostKb",
	1370: "nothingWasRecordedPleaseSend",
	1371: "nameOneEtagInQuotes",
	1372: "weakEtagMatchesNothing",
	1373: "nameInIfMatchEtag",
	1374: "onlyStarWithoutIfMatch",
	1375: "from1To255Visible",
	1376: "giveEveryRequestKeyOf",
	1377: "iAmMandatedByTo",
	1378: "itCannotGoInCart",
	1379: "recordIsDamaged",
	1380: "documentIsDamaged",
	1381: "auditHeading",
	1382: "auditIntro",
	1383: "internetAddress",
	1384: "checksumOfVersion",
	1385: "checksumOfHistory",
	1386: "sealKey",
	1387: "sealOfOnecentral",
	1388: "accountOf",
	1389: "downloadProof",
	1390: "bundleReadme",
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
	464:  "text text",
	466:  "showable text",
	489:  "quote text",
	495:  "done number,items text",
	496:  "n number",
	505:  "list text",
	510:  "who message",
	516:  "name text",
	518:  "name text,decidedAt moment",
	519:  "manualDiscountBasisPointsOver percent,role message",
	525:  "number text",
	527:  "name text",
	528:  "number text",
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
	552:  "message text",
	555:  "n number",
	556:  "hours number",
	560:  "text text",
	564:  "ordered number",
	566:  "lead text",
	569:  "conversion text",
	576:  "requested number,converted number",
	579:  "lead text,lead2 text",
	580:  "first text,last text,says text",
	614:  "service text",
	617:  "leadTimeBusinessDays number",
	629:  "done number,len number",
	636:  "step number",
	637:  "low number,high number",
	638:  "label text",
	639:  "label text,min number,max number,label2 text",
	640:  "documentName message",
	641:  "name name",
	642:  "count message",
	643:  "max number",
	644:  "name text",
	646:  "list text",
	649:  "latest number",
	651:  "until text",
	653:  "order text",
	654:  "until text",
	659:  "validUntil date",
	662:  "list text",
	667:  "number number",
	674:  "term message,ends date",
	689:  "remainingMonths number",
	698:  "term message,ends date,remaining text",
	717:  "name text,id text",
	720:  "name text,id text",
	729:  "changed number",
	730:  "added number",
	734:  "name text,at moment,reason text",
	758:  "quotes number,ordered number",
	759:  "discounted number,discount percent",
	762:  "n number",
	763:  "customer text,waiting text",
	764:  "validUntil date",
	766:  "validUntil date",
	769:  "list text",
	770:  "n number",
	771:  "n number",
	772:  "n number,numbers text",
	774:  "number number",
	782:  "name name",
	783:  "name name",
	785:  "amount difference,nrc money,effectiveDate date",
	788:  "measure text,before number,after number",
	789:  "option message",
	803:  "n text",
	804:  "effect text",
	805:  "had number",
	806:  "max text",
	807:  "remaining text",
	810:  "rest text",
	812:  "amount difference",
	818:  "months text,ends date",
	819:  "months text,ends date",
	829:  "check message",
	848:  "n number",
	857:  "price money",
	864:  "name text,until date",
	865:  "name text,until date",
	868:  "name text",
	875:  "quote text",
	879:  "day text,name text",
	883:  "conditions text",
	888:  "what text,day date",
	895:  "party text",
	896:  "quote text,partner text",
	898:  "partner text",
	900:  "partner text",
	916:  "day text",
	917:  "day text",
	918:  "length text,ends date,term message",
	920:  "length text,ends date",
	921:  "number number,text text",
	924:  "int64 number",
	925:  "trimSpace text",
	927:  "short text",
	929:  "joined text",
	930:  "joined text",
	931:  "joined text,joined2 text",
	940:  "what text,detail text",
	942:  "partner text,what text",
	943:  "changed number",
	948:  "name text",
	949:  "count number",
	956:  "customerName text,updatedAt moment,removedOn date",
	958:  "removedOn date,customerName text",
	960:  "number number,name text",
	962:  "reason text",
	963:  "position text,state message",
	966:  "day date",
	967:  "quote text,short text",
	968:  "at moment",
	971:  "name text",
	973:  "label text,by text",
	977:  "confirmed text",
	978:  "confirmed text",
	979:  "quote text,customer text,text text",
	981:  "order text,customer text",
	985:  "signer text,signerFunction text",
	988:  "order text,name text,customer text",
	990:  "order text,customer text",
	991:  "order text,customer text",
	992:  "order text,customer text",
	993:  "order text,customer text",
	994:  "order text,customer text,position text",
	995:  "order text,customer text",
	996:  "order text,customer text",
	997:  "order text,customer text,position text",
	999:  "order text,customer text",
	1000: "order text,customer text",
	1001: "order text,customer text,position text",
	1002: "order text,customer text",
	1010: "customer text,name text,name2 text,role message",
	1012: "quote text,customer text",
	1013: "name text,name2 text,customer text,on date,role message",
	1015: "quote text,customer text",
	1016: "name text,name2 text,customer text,on date",
	1018: "quote text,customer text",
	1020: "quote text,customer text",
	1024: "quote text,customer text",
	1026: "quote text,customer text",
	1027: "quote text,customer text",
	1029: "quote text,customer text",
	1031: "quote text,customer text,validUntil date",
	1033: "quote text,customer text",
	1041: "quote text,customer text,validUntil date",
	1043: "quote text,validUntil date,customer text",
	1044: "quote text,customer text",
	1046: "quote text,customer text",
	1048: "quote text,customer text",
	1050: "quote text,customer text",
	1053: "quote text,customer text,n number",
	1054: "n number",
	1055: "n number",
	1056: "n number",
	1057: "n number,quote text,customer text",
	1058: "quote text,customer text",
	1064: "name text,date date",
	1066: "n number",
	1070: "n number,numbers text",
	1071: "n number",
	1072: "name text",
	1102: "name name",
	1103: "max number",
	1110: "level text,n number",
	1114: "n number",
	1155: "maxLogoSide number,text number",
	1174: "list message",
	1185: "first message,rest message",
	1196: "until date",
	1197: "order text",
	1198: "expected text",
	1209: "name message",
	1223: "n number",
	1224: "n number",
	1225: "mb number",
	1226: "mb number",
	1227: "n number",
	1229: "found text",
	1244: "longest number",
	1266: "number text",
	1267: "number text,quote text",
	1276: "netMRC money,netMRC2 money",
	1282: "latest text",
	1290: "earliest date",
	1295: "validFrom date",
	1296: "version text",
	1313: "offset number",
	1315: "n number",
	1321: "most number",
	1322: "of text",
	1324: "accepted text",
	1369: "kb number",
	1377: "customer text",
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
	416:  "Your comment; your account manager reads it too",
	417:  "Add a comment",
	418:  "Your answer",
	419:  "Answer; the request itself does not change",
	420:  "Send the answer",
	421:  "Does something have to change? Then revise the request in the cart.",
	422:  "Revise the request",
	423:  "Other actions",
	424:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	425:  "Revise the quote",
	426:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	427:  "Copy to the cart",
	428:  "Withdraw",
	429:  "Reason (optional)",
	430:  "Withdraw for good",
	431:  "Add a PDF signed elsewhere",
	432:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	433:  "Signed PDF, at most 4 MB",
	434:  "This file is larger than 4 MB.",
	435:  "Add the PDF",
	436:  "Quotes",
	437:  "Customer or number",
	438:  "All",
	439:  "State",
	440:  "Superseded",
	441:  "Expired",
	442:  "Withdrawn",
	443:  "Declined",
	444:  "Ordered",
	445:  "Approved",
	446:  "Question to you",
	447:  "Requested",
	448:  "We are reviewing the request",
	449:  "Ask again",
	450:  "Answer the question",
	451:  "Have it signed",
	452:  "Order",
	453:  "Follow the order",
	454:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	455:  "Quotes, the newest first; amounts without VAT",
	456:  "Valid until",
	457:  "Next step",
	458:  "Nothing found here yet; look further back.",
	459:  "Nothing found.",
	460:  "Show all",
	461:  "Choose a PDF.",
	462:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	463:  "This file is not a PDF.",
	464:  "The name of the file: {0}",
	465:  "Your account manager is told and will judge the document. Nothing was ordered.",
	466:  "Added: {0}",
	467:  "Something went wrong.",
	468:  "Log in",
	469:  "Please ask your administrator to give you access, and then log in again.",
	470:  "Your account has no role here yet",
	471:  "Not saved. Please open the page again and try once more.",
	472:  "The form is not complete",
	473:  "Try again",
	474:  "To the start page",
	475:  "To your work list",
	476:  "Additional discount",
	477:  "With this discount",
	478:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	479:  "At most 100%.",
	480:  "At most two decimals.",
	481:  "Welcome",
	482:  "Overview",
	483:  "With oneCentral for a decision",
	484:  "oneCentral has a question",
	485:  "Approved, waiting for a colleague to sign",
	486:  "Ready to sign",
	487:  "Approved, waiting for a colleague to activate",
	488:  "Ready to activate",
	489:  "becomes a new version of {0}",
	490:  "Kept until",
	491:  "Last changed",
	492:  "Open carts",
	493:  "Orders",
	494:  "Orders in progress",
	495:  "{0} of {1} delivered",
	496:  "{0, plural, one {{0} item} other {{0} items}}",
	497:  "Ordering at oneCentral",
	498:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	499:  "You cannot ask for quotes or order now. Please contact your account manager.",
	500:  "Your account is blocked",
	501:  "Upgrade a service",
	502:  "New service",
	503:  "Nothing is open. Choose a service to upgrade, or a new one.",
	504:  "Allowed",
	505:  " Alternative: {0}.",
	506:  "Can be allowed with a reason",
	507:  "For us to review",
	508:  "Must be resolved first",
	509:  "Note",
	510:  "Up to: {0}.",
	511:  "your account manager",
	512:  "no longer needed",
	513:  "returned",
	514:  "declined",
	515:  "approved",
	516:  "waits for {0}",
	517:  "waits for a decision",
	518:  " by {0}, {1}",
	519:  "Over {0} a {1} decides too.",
	520:  "not delivered",
	521:  "cancelled",
	522:  "delivered",
	523:  "Order released",
	524:  "Document signed elsewhere added",
	525:  "Document of version {0} made",
	526:  "Comment",
	527:  "Handed over to {0}",
	528:  "Version {0} superseded",
	529:  "Version {0} expired",
	530:  "Version {0} withdrawn",
	531:  "Version {0} returned with a question",
	532:  "Version {0} declined",
	533:  "Version {0} approved",
	534:  "Agreed to version {0}",
	535:  "Discount given: version {0}",
	536:  "Version {0} is being revised",
	537:  "Question answered with version {0}",
	538:  "Version {0} requested",
	539:  "Skip to content",
	540:  "Main menu",
	541:  "Log out",
	542:  "reference of this page",
	543:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	544:  "Log in and judge",
	545:  "Opening this page decides nothing yet.",
	546:  "Your decision is asked",
	547:  "The link was made for somebody else. What waits for your decision is in your work list.",
	548:  "This request does not wait for you",
	549:  "This version has been decided on already, or the request was withdrawn or has expired.",
	550:  "There is nothing left to decide",
	551:  "See the request",
	552:  "This version has been replaced. You can no longer decide on it. {0}",
	553:  "There is a newer version",
	554:  "To the newest version",
	555:  "{0, plural, one {{0} day} other {{0} days}}",
	556:  "{0, plural, one {{0} hour} other {{0} hours}}",
	557:  "less than an hour",
	558:  "In these weeks nothing was requested, decided or ordered.",
	559:  "You manage no partners, and stand in for nobody who does now.",
	560:  "{0} weeks",
	561:  "Numbers",
	562:  "To the numbers",
	563:  "There is no such period",
	564:  "excl. VAT; orders: {0}",
	565:  "Won per month",
	566:  "business days, median; 9 in 10 within {0}",
	567:  "From decision to order",
	568:  "From request to decision",
	569:  "of which ordered by now: {0}",
	570:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	571:  "Business days from decision to order",
	572:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	573:  "Business days from request to decision",
	574:  "The difference per month of the orders, excl. VAT.",
	575:  "Won per month, by week of the order",
	576:  "{0}, of which ordered {1}",
	577:  "Outlined: requested. Filled: of those ordered by now.",
	578:  "Requests per week",
	579:  "{0}, 9 in 10 within {1}",
	580:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	581:  "Together",
	582:  "Week, from Monday",
	583:  "To order, 90%",
	584:  "To order, median",
	585:  "To decision, 90%",
	586:  "To decision, median",
	587:  "Decided",
	588:  "Ordered by now",
	589:  "Period",
	590:  "By partner",
	591:  "By week",
	592:  "Download as CSV",
	593:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	594:  "won per month, euro excl. VAT",
	595:  "business days to order, 90%",
	596:  "business days to order, median",
	597:  "ordered",
	598:  "business days to decision, 90%",
	599:  "business days to decision, median",
	600:  "decided",
	601:  "of which ordered by now",
	602:  "requested",
	603:  "partner id",
	604:  "Your account manager releases the order. Until then you can cancel items yourself.",
	605:  "Waits for release",
	606:  "Delivered",
	607:  "waits for oneCentral",
	608:  "Released",
	609:  "Statement",
	610:  "On",
	611:  "Signed by",
	612:  "Activated by",
	613:  "Recorded by",
	614:  "Service {0}",
	615:  "Delivered on",
	616:  "Was planned for",
	617:  "{0, plural, one {{0} business day} other {{0} business days}}",
	618:  "Planned date",
	619:  "Specification in the quote",
	620:  "Confirmation",
	621:  "Quote ",
	622:  "Cancel this item",
	623:  "Reason",
	624:  "Cancel the item",
	625:  "Not delivered",
	626:  "Cancelled",
	627:  "Partly done",
	628:  "In progress",
	629:  "{0} of {1}",
	630:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	631:  "Orders, the newest first; amounts without VAT",
	632:  "Ordered on",
	633:  "Next date",
	634:  "This is where oneCentral's partners order.",
	635:  "engineering judges the design",
	636:  ", in steps of {0}",
	637:  "From {0} to {1}",
	638:  "{0}: at least that of what is linked to it.",
	639:  "{0}: {1} to {2} times {3}.",
	640:  "needs a document: {0}",
	641:  "not together with {0}",
	642:  "counts for all {0}",
	643:  "at most {0}",
	644:  "Reference of the {0}",
	645:  "none",
	646:  "Goes with one of: {0}.",
	647:  "in the cart",
	648:  "To this customer's cart",
	649:  "Only version {0} still counts.",
	650:  "You are looking at an earlier version",
	651:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	652:  "We have a question",
	653:  "This quote was ordered as order {0}.",
	654:  "Approved: you can order until {0}",
	655:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	656:  "We are reviewing your request",
	657:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	658:  "Only a colleague who may sign in this portal can order. Send this page to a colleague. If you do not know who that is, your organisation's administrator can let you sign.",
	659:  "by {0}",
	660:  "waits for your answer",
	661:  " and ",
	662:  "waits for {0}",
	663:  "Your answer to our question",
	664:  "For your customer, with prices (PDF)",
	665:  "For your customer, without prices (PDF)",
	666:  "The quote as a PDF",
	667:  "Version {0}",
	668:  "Please check these fields:",
	669:  "Not everything is right yet",
	670:  "Documents",
	671:  "Numbers",
	672:  "Note",
	673:  "Requested date",
	674:  "{0}, planned until {1}",
	675:  "Options: price each",
	676:  "different",
	677:  "the same",
	678:  "This choice",
	679:  "First choice",
	680:  "Comparison",
	681:  "yes",
	682:  "no",
	683:  "Give a reason to allow this.",
	684:  "Request",
	685:  "To your decision",
	686:  "Checks",
	687:  "VAT",
	688:  "Your comment; the partner reads it too",
	689:  "{0, plural, one {{0} month} other {{0} months}} left",
	690:  "runs on monthly",
	691:  "terminated",
	692:  "suspended",
	693:  "active",
	694:  "Contact",
	695:  "Address",
	696:  "Monthly price, excl. VAT",
	697:  "Identifier",
	698:  "{0}, until {1} ({2})",
	699:  "Product, identifier, reference or town",
	700:  "All customers",
	701:  "All products",
	702:  "Upgrade",
	703:  "Cannot be upgraded now",
	704:  "Can be upgraded now",
	705:  "All services",
	706:  "Apply filter",
	707:  "Tick services to change them together.",
	708:  "Tick all on this page",
	709:  "Options",
	710:  "Change the ticked services",
	711:  "More services",
	712:  "Nothing found yet. There are more services to search.",
	713:  "There is no service like that.",
	714:  "Show all services",
	715:  "Your customers have no services yet.",
	716:  "See the catalogue",
	717:  "Choose {0} {1}",
	718:  "Can be upgraded: ",
	719:  "Move to ",
	720:  "Change: {0} {1}",
	721:  "A change of this service is in the cart",
	722:  "Only a move is possible",
	723:  "This service cannot change now",
	724:  "See the open order",
	725:  "Change this service",
	726:  "Runs over",
	727:  "Configuration",
	728:  "Can be upgraded",
	729:  "{0, plural, one {{0} change} other {{0} changes}}",
	730:  "{0, plural, one {{0} new service} other {{0} new services}}",
	731:  "Answer to your question",
	732:  "Requested on",
	733:  "Requested by",
	734:  "VAT treatment allowed by {0}, {1}: {2}",
	735:  "To the new figures",
	736:  "Please see what this discount changes first, then approve.",
	737:  "Not saved yet",
	738:  "discount on the one-off charge",
	739:  "discount on the monthly price",
	740:  "Consent",
	741:  "Mandate",
	742:  "Position of the signatory",
	743:  "Name of the signatory",
	744:  "Answer",
	745:  "Signed PDF",
	746:  "Question",
	747:  "VAT check",
	748:  "The contracting party is established outside the EU.",
	749:  "No VAT identification number was given.",
	750:  "The VAT identification number is not valid: its form or check digits are wrong.",
	751:  "The tax rules of the catalogue ask for a review.",
	752:  "Why to review",
	753:  "not given",
	754:  "Background",
	755:  "Contract value: new monthly price over the remaining term",
	756:  "Other quotes of this partner",
	757:  "none",
	758:  "{0}, of which {1} ordered",
	759:  "; {0} with additional discount, highest {1}",
	760:  "Other quotes of this customer",
	761:  "This customer has no other quotes yet.",
	762:  "{0, plural, one {And {0} more quote.} other {And {0} more quotes.}}",
	763:  "Next request: {0} ({1} waiting for you)",
	764:  "This version was valid until {0}.",
	765:  "Returned with a question",
	766:  "The partner can order until {0}.",
	767:  "This version does not wait for you",
	768:  "You have approved this version",
	769:  "Still to be decided by: {0}.",
	770:  "Unchanged ({0})",
	771:  "{0, plural, one {Item} other {{0} items:}}",
	772:  "{0, plural, one {Item {1}: } other {Items {1}: }}",
	773:  "Details of the request",
	774:  "Item {0}: ",
	775:  "Work list",
	776:  "This is oneCentral's work list.",
	777:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	778:  "Nothing was put in the cart",
	779:  "Edit the change in the cart",
	780:  "A cart takes one change of a service. Change that one or take it out.",
	781:  "This service is in the cart already",
	782:  "Change: {0}",
	783:  "Keep {0}",
	784:  "This cannot be calculated yet",
	785:  "Difference per month {0}, one-off {1}, from {2}",
	786:  "No change to calculate",
	787:  "After this move there is less than now",
	788:  "{0}: now {1}, then {2}",
	789:  "{0} does not move to the new product",
	790:  "This service cannot change now",
	791:  "What changes?",
	792:  "Taking numbers along",
	793:  "Save the change in the cart",
	794:  "Add to cart",
	795:  "Now and after the change",
	796:  "Choose what changes; here you see what it costs.",
	797:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	798:  "Monthly price by number",
	799:  "One number or range per line, as 0201234500-0201234599",
	800:  "Such as the customer's PO number",
	801:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	802:  "now",
	803:  "; now {0}",
	804:  "now on; without: {0}",
	805:  "; now {0}",
	806:  "At most {0}",
	807:  "Keep the current term: {0}",
	808:  "Numbers to take along",
	809:  "Current operator of the numbers",
	810:  "Reference of the document {0}",
	811:  "Reference of the porting mandate",
	812:  "{0} per month",
	813:  "same monthly price",
	814:  "on the chosen date",
	815:  "after the end of the term",
	816:  "on the first of a month",
	817:  "as soon as delivery is possible",
	818:  "stays: {0}, until {1}",
	819:  "new: {0}, until {1}",
	820:  "You have no open requests.",
	821:  "Nothing that waits for you passes this filter.",
	822:  "Routine requests",
	823:  "Only the usual review is needed: no other rule applies, no check is open, and there is nothing to read or answer. Each request is approved by itself, as shown here.",
	824:  "There are no routine requests now.",
	825:  "Approve routine requests together",
	826:  "Approve the ticked requests",
	827:  "Tick at least one request.",
	828:  "Not decided yet. Please try again.",
	829:  "Not approved: {0}",
	830:  "Give an amount such as 1,234.56.",
	831:  "Choose one of the options.",
	832:  "Amount from, per month or one-off",
	833:  "Waiting",
	834:  "You decide as",
	835:  "7 days or longer",
	836:  "3 days or longer",
	837:  "1 day or longer",
	838:  " (agreed)",
	839:  " (not yet)",
	840:  "Filter",
	841:  "Show everything",
	842:  "You stand in for ",
	843:  "Waiting since",
	844:  "Also needed",
	845:  "nobody else",
	846:  "Open quotes",
	847:  "There are no open quotes that match.",
	848:  "{0, plural, one {And {0} more. Search or filter more precisely.} other {And {0} more. Search or filter more precisely.}}",
	849:  "comment without an answer",
	850:  "expires soon",
	851:  "waits for a decision",
	852:  "no response from the partner",
	853:  "Attention",
	854:  "What is at stake",
	855:  "Longest unchanged",
	856:  "Unchanged",
	857:  "{0} per month",
	858:  "Search by number, name, customer, site or partner",
	859:  "Search for 2 to 100 characters.",
	860:  "Not everything was searched: of each partner only the newest. Choose a partner, or search by the whole number.",
	861:  "This page is for account managers.",
	862:  "Quotes and orders",
	863:  "Comments without an answer",
	864:  "Today you stand in for {0}, until {1}.",
	865:  "Today {0} stands in for you, until {1}.",
	866:  "A colleague you choose here can decide on your partners' requests in that period.",
	867:  "You have set no stand-in.",
	868:  "Remove: {0}",
	869:  "Add a stand-in",
	870:  "Colleague",
	871:  "Choose an account manager",
	872:  "First day",
	873:  "Last day",
	874:  "Add",
	875:  "This document belongs to version {0}. Checksum (SHA-256):",
	876:  "Reference",
	877:  "Total",
	878:  "Total of this quote",
	879:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	880:  "Term over 24 months",
	881:  "Remarks",
	882:  "Conditions",
	883:  "This quote is subject to {0}.",
	884:  "Lead times are in business days and subject to availability at the site.",
	885:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	886:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	887:  "Validity",
	888:  "{0} valid until the end of {1} (Dutch time).",
	889:  "This offer is",
	890:  "This quote is",
	891:  "The validity is set on approval.",
	892:  "Signature",
	893:  "Place and date",
	894:  "Position",
	895:  "On behalf of {0}",
	896:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	897:  "Agreed",
	898:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	899:  "Activation",
	900:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	901:  "For your information",
	902:  "Monthly price",
	903:  "ends",
	904:  "new",
	905:  "migration",
	906:  "New",
	907:  "Old",
	908:  "changed",
	909:  "unchanged",
	910:  "Specification",
	911:  "Site and contact",
	912:  "Delivery and term",
	913:  "Change",
	914:  "Migration",
	915:  "Linked to",
	916:  "{0} (end of the term)",
	917:  "{0} (start of the month)",
	918:  "{0}, runs until {1} ({2} remaining)",
	919:  "runs monthly",
	920:  "{0} from completion, planned until {1}",
	921:  "item {0}, {1}",
	922:  "Site",
	923:  "Promised document",
	924:  "{0} more",
	925:  " and {0}",
	926:  "Open this quote in the partner portal",
	927:  "reference {0}",
	928:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	929:  "VAT id {0}",
	930:  "KvK (trade register) {0}",
	931:  "{0}, statutory seat {1}",
	932:  "Your partner",
	933:  "Customer site",
	934:  "Customer reference",
	935:  "Your VAT id",
	936:  "Your KvK number",
	937:  "Your supplier",
	938:  "Number",
	939:  "set on approval",
	940:  "We are pleased to offer you the following: {0}.{1}",
	941:  " For a change you see what differs: old, new and the difference.",
	942:  "This document specifies what {0} has delivered for you: {1}.",
	943:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	944:  "What changes",
	945:  "Lead time (business days)",
	946:  "Planned",
	947:  " (each)",
	948:  "Option: {0}",
	949:  " ({0} each)",
	950:  "SLA (repair time, availability)",
	951:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	952:  "Open the cart",
	953:  "Will be removed on",
	954:  "Last changed by",
	955:  "Contents",
	956:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	957:  "Your cart is still open",
	958:  "Your cart will be removed on {0}, {1}",
	959:  "Effective date",
	960:  "item {0} ({1})",
	961:  "Explanation",
	962:  " ({0})",
	963:  "{0}: {1}",
	964:  "Progress of each item",
	965:  "In the cart",
	966:  "{0} (Dutch time)",
	967:  "Reference {0}, checksum {1}.",
	968:  "Moment: {0}.",
	969:  "Sent automatically by oneCentral.",
	970:  "Download the confirmation (PDF)",
	971:  "Dear {0},",
	972:  "Dear Sir or Madam,",
	973:  "{0} from {1}",
	974:  "Order state",
	975:  "Order",
	976:  "View the order",
	977:  "{0} on",
	978:  "{0} by",
	979:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	980:  "The order was received",
	981:  "Order {0} received, {1}",
	982:  "The order was released for delivery.",
	983:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	984:  "Activated",
	985:  "{0}, {1}",
	986:  "Signed",
	987:  "Released on",
	988:  "Order {0} of {1} for {2} can be fulfilled.",
	989:  "The order was released for delivery",
	990:  "Order {0} released, {1}",
	991:  "Order {0} delivered, {1}",
	992:  "Delivery in order {0}, {1}",
	993:  "Order {0} for {1} was delivered.",
	994:  "In order {0} for {1}, {2} was delivered.",
	995:  "Cancellation in order {0}, {1}",
	996:  "Order {0} for {1} was cancelled.",
	997:  "In order {0} for {1}, {2} was cancelled.",
	998:  "The delivery failed",
	999:  "Delivery failed in order {0}, {1}",
	1000: "Order {0} for {1} could not be delivered.",
	1001: "In order {0} for {1}, {2} could not be delivered.",
	1002: "Order {0} for {1} is partly settled.",
	1003: "An existing service does not change and can be changed again.",
	1004: "Partner",
	1005: "The partner's answer to the question",
	1006: "One decision from your group is enough.",
	1007: "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	1008: "Review and decide",
	1009: "Decide before",
	1010: "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	1011: "Your approval is requested",
	1012: "Approval requested: {0}, {1}",
	1013: "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	1014: "Your decision is still needed",
	1015: "Reminder: {0} waits for your decision, {1}",
	1016: "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	1017: "Your decision as stand-in is requested",
	1018: "As stand-in: {0} waits for your decision, {1}",
	1019: "View the quote",
	1020: "Quote {0} for {1} waits for the partner's answer.",
	1021: "The request was returned with a question",
	1022: "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	1023: "Answer the question",
	1024: "Before quote {0} for {1} can be approved, your answer is needed.",
	1025: "There is a question about your request",
	1026: "Question about quote {0}, {1}",
	1027: "The request of quote {0} for {1} was declined.",
	1028: "The quote was declined",
	1029: "Quote {0} declined, {1}",
	1030: "You can copy the quote to a new request, which uses today's prices.",
	1031: "Quote {0} for {1} is approved and valid until the end of {2}.",
	1032: "The quote is approved",
	1033: "Quote {0} approved, {1}",
	1034: "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	1035: "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	1036: "The partner can now sign it for the customer.",
	1037: "The partner can now activate it.",
	1038: "Review and sign",
	1039: "Review and activate",
	1040: "If you do not want to order, you need not do anything.",
	1041: "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	1042: "The quote is about to expire",
	1043: "Quote {0} expires on {1}, {2}",
	1044: "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	1045: "The quote was withdrawn",
	1046: "Quote {0} withdrawn, {1}",
	1047: "Was valid until",
	1048: "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1049: "The quote has expired",
	1050: "Quote {0} expired, {1}",
	1051: "A comment does not change the quote.",
	1052: "Read and reply",
	1053: "Quote {0} for {1} has {2, plural, one {a new comment} other {{2} new comments}}.",
	1054: "{0, plural, one {Comment} other {Comments}}",
	1055: "{0, plural, one {{0} more comment is} other {{0} more comments are}} with the quote.",
	1056: "{0, plural, one {There is a new comment} other {There are {0} new comments}}",
	1057: "{0, plural, one {New comment} other {{0} new comments}} on quote {1}, {2}",
	1058: "Mail about {0} not delivered, {1}",
	1059: "View the details",
	1060: "Not delivered",
	1061: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1062: "A mail could not be delivered",
	1063: "Why your decision is needed",
	1064: "The customer waives the longest term for small businesses: {0}, {1}.",
	1065: " Alternative:",
	1066: "{0, plural, one {{0} item, price per month} other {{0} items, price per month}}",
	1067: "First period",
	1068: "To deliver",
	1069: "Specification, delivery and price of each item are in the quote.",
	1070: "{0, plural, one {, item {1}} other {, items {1}}}",
	1071: "And {0} more on the page.",
	1072: "Waived by {0}",
	1073: "To judge",
	1074: "What to look at",
	1075: "hours",
	1076: "h",
	1077: "Repair time",
	1078: "Level",
	1079: "Package",
	1080: "ampere",
	1081: "At most",
	1082: "Power",
	1083: "Space",
	1084: "GB storage",
	1085: "Storage",
	1086: "Storage (SSD)",
	1087: "GB memory",
	1088: "Memory",
	1089: "Size",
	1090: "seats",
	1091: "Seats",
	1092: "Seat type",
	1093: "numbers",
	1094: "channels",
	1095: "Voice channels",
	1096: "Data bundle",
	1097: "Throughput",
	1098: "Bandwidth",
	1099: "This product has no tiers.",
	1100: "This product has no such characteristic.",
	1101: "This product has no number of units.",
	1102: "Cannot be combined with {0}.",
	1103: "At most {0}.",
	1104: "This product has no such option.",
	1105: "Only an administrator can do this.",
	1106: "Change the account manager with its own command.",
	1107: "Choose nl or en.",
	1108: "Name the account manager.",
	1109: "There is no such level.",
	1110: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1111: "Administration",
	1112: "Partners",
	1113: "Search by name, id, KvK number or mailbox",
	1114: "{0, plural, one {{0} partner} other {{0} partners}}",
	1115: "There are no partners yet.",
	1116: "Kind",
	1117: "Reseller",
	1118: "Solutions partner",
	1119: "Level",
	1120: "Account manager",
	1121: "Active",
	1122: "Blocked",
	1123: "Choose reseller or solutions.",
	1124: "Letters, digits, - and _.",
	1125: "This is no account manager.",
	1126: "Not a role of oneCentral.",
	1127: "Name the subject.",
	1128: "Only an account manager can do this.",
	1129: "Somebody else than yourself.",
	1130: "The last day must be on or after the first day.",
	1131: "At most twenty.",
	1132: "This has been decided already.",
	1133: "This version does not wait for you.",
	1134: "You have decided on this version already.",
	1135: "The requester does not decide.",
	1136: "Only the account manager can allow this.",
	1137: "Only the account manager gives discounts.",
	1138: "This version cannot be priced again.",
	1139: "There is no such item.",
	1140: "From zero to the amount itself.",
	1141: "From 0 to 10,000 basis points.",
	1142: "Give a percentage or an amount.",
	1143: "Give a markup or a price.",
	1144: "From 0 to 100,000 basis points (1,000%).",
	1145: "An amount of 0 or more.",
	1146: "There is no such category.",
	1147: "At most one markup per category.",
	1148: "This category stands more than once.",
	1149: "Your margins changed meanwhile. Look at them again.",
	1150: "Name a partner.",
	1151: "You have no role here.",
	1152: "partner",
	1153: "Only a partner can do this.",
	1154: "quote",
	1155: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1156: "Too light: the contrast with white is under 4.5 : 1.",
	1157: "A colour like #0E3C61.",
	1158: "At most 80 services.",
	1159: "service",
	1160: "The cart changed meanwhile.",
	1161: "At most 80 items per request.",
	1162: "From 1 to 80 items.",
	1163: "item",
	1164: "There is nothing to link to.",
	1165: "This customer has no such service.",
	1166: "There is no such product.",
	1167: "The calculation changed since you saw it; look at it again.",
	1168: "Name the hash of what you saw.",
	1169: "A date, not in the future.",
	1170: "This service is in the cart already.",
	1171: "At most 80 items and 80 distinct services per request.",
	1172: "The cart is empty.",
	1173: "The VAT treatment of this customer must be reviewed.",
	1174: "Complete the customer's details: {0}.",
	1175: "legal name",
	1176: "country",
	1177: "KvK number",
	1178: "business address",
	1179: "contact",
	1180: "whether it is a small business",
	1181: "language",
	1182: "reference",
	1183: "installation address",
	1184: "contact on site",
	1185: "{0}, {1}",
	1186: "Your account is blocked; contact your account manager.",
	1187: "The service changed since the request.",
	1188: "The linked service is terminated.",
	1189: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1190: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1191: "Name the SHA-256 of the document that is signed.",
	1192: "Confirm that you may sign for the customer.",
	1193: "Enter your name.",
	1194: "Enter your position.",
	1195: "Confirm that you agree.",
	1196: "This quote was valid until {0}.",
	1197: "This quote has already been ordered as order {0}.",
	1198: "This partner confirms otherwise: {0}.",
	1199: "This is not the document of this version.",
	1200: "The document is still being drawn; try again in a moment.",
	1201: "Give a name or a reference.",
	1202: "The customer changed meanwhile.",
	1203: "The partner changed meanwhile.",
	1204: "The entry of the directory changed meanwhile.",
	1205: "Give the address of delivery.",
	1206: "Whether this can be delivered at this address is not known yet.",
	1207: "This cannot be delivered at this address.",
	1208: "Give the current operator and the numbers.",
	1209: "Give the reference of the document: {0}.",
	1210: "porting mandate",
	1211: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1212: "A number port is in progress on this service.",
	1213: "This service is being terminated.",
	1214: "This service is suspended.",
	1215: "This service is terminated.",
	1216: "An order on this service is already open.",
	1217: "This product is no longer sold; move to another one.",
	1218: "This service cannot be upgraded.",
	1219: "Only a quote that ended without an order can be erased.",
	1220: "There is no such quote.",
	1221: "Not a PDF.",
	1222: "You have reached the maximum for today. Please try again tomorrow.",
	1223: "You can add at most {0} customers a day.",
	1224: "You can add at most {0} comments a day.",
	1225: "You can add at most {0} MB of documents a day.",
	1226: "You can add at most {0} MB of documents to a quote.",
	1227: "You can have at most {0} carts at once. Please empty another one first.",
	1228: "At most 4 MB.",
	1229: "Take care when you open what was added. Seen in it: {0}.",
	1230: "scripts",
	1231: "actions that start, send or open something",
	1232: "embedded files",
	1233: "sound or film",
	1234: "encryption",
	1235: "content that is no PDF",
	1236: "no end (it may be cut off)",
	1237: "parts that could not be looked into",
	1238: "A SHA-256 of 64 hexadecimal digits.",
	1239: "Base64, as in RFC 4648.",
	1240: "This item stands more than once.",
	1241: "piece of evidence",
	1242: "From the day of the order until today.",
	1243: "Contains a control character.",
	1244: "At most {0} characters.",
	1245: "This field is required.",
	1246: "A postcode like 1234 AB.",
	1247: "A country code of two letters (ISO 3166-1).",
	1248: "A telephone number like 0201234567 or +31201234567.",
	1249: "An e-mail address like name@company.nl.",
	1250: "No valid VAT id of this country.",
	1251: "Eight digits, for Dutch businesses only.",
	1252: "Name a service or an item.",
	1253: "At most five.",
	1254: "A date in this century.",
	1255: "From 0 to 120 months.",
	1256: "With modify only.",
	1257: "Name the version of the service that you saw.",
	1258: "Name the service that changes.",
	1259: "Choose a product.",
	1260: "Choose add or modify.",
	1261: "Unknown option.",
	1262: "Unknown characteristic.",
	1263: "Too many characteristics or options.",
	1264: "From 0 to 1,000,000.",
	1265: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1266: "The number or range {0} is ported more than once.",
	1267: "The number or range {0} is in request {1} already, which is still open.",
	1268: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1269: "At most twenty numbers or ranges.",
	1270: "Choose 13, 26 or 52 weeks.",
	1271: "These numbers are for account managers, sales managers and operations.",
	1272: "This service no longer exists.",
	1273: "This product cannot be ordered (any more).",
	1274: "This service cannot move to this product.",
	1275: "The service changed since you saw it; look at it again.",
	1276: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1277: "product",
	1278: "There is no document until the version is approved.",
	1279: "Choose acknowledged, inProgress or partial.",
	1280: "The hash is not of this version; look at it again.",
	1281: "There is no such version.",
	1282: "There is a newer version: {0}.",
	1283: "One or more checks did not pass.",
	1284: "The contracting party changed since the request; revise the quote to take that over.",
	1285: "This customer's cart is not empty.",
	1286: "You may not do this.",
	1287: "This product does not come with this term.",
	1288: "These changes take effect at different moments; ask for them apart.",
	1289: "Nothing changes.",
	1290: "This can be done on {0} at the earliest.",
	1291: "This cannot be done in the current state.",
	1292: "Links in a cart only.",
	1293: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1294: "VAT reverse charged to the customer.",
	1295: "There is a catalogue from {0} already.",
	1296: "There is another catalogue {0}.",
	1297: "Too busy at the moment; try again.",
	1298: "This is too much text together; divide it over more requests.",
	1299: "This cursor is not of this list.",
	1300: "customer",
	1301: "person",
	1302: "This role does not decide on quotes.",
	1303: "An order in this state is not open.",
	1304: "This Idempotency-Key was used for another request.",
	1305: "cart",
	1306: "version of the quote",
	1307: "document",
	1308: "order",
	1309: "job",
	1310: "session",
	1311: "Choose accountManager, salesManager or engineering.",
	1312: "The request did not arrive in full.",
	1313: "This is not JSON: look at byte {0}.",
	1314: "This is not UTF-8.",
	1315: "At most {0} values.",
	1316: "Nested too deeply.",
	1317: "This field stands more than once.",
	1318: "This parameter stands more than once.",
	1319: "There is no such parameter here.",
	1320: "The query string is malformed.",
	1321: "A whole number from 1 to {0}.",
	1322: "Choose from {0}.",
	1323: "Another version than the one in the path.",
	1324: "Send {0}.",
	1325: "an object",
	1326: "Without prices with for=customer only.",
	1327: "At most 100 characters.",
	1328: "Another service than the one in the path.",
	1329: "Modify only.",
	1330: "a list",
	1331: "A date like 2026-11-17.",
	1332: "A null cannot be here; leave the field out.",
	1333: "There is no such field here.",
	1334: "a whole number",
	1335: "true or false",
	1336: "a text",
	1337: "This link has expired",
	1338: "This link has been revoked",
	1339: "This link is invalid or has expired.",
	1340: "This link is not valid",
	1341: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1342: "This link is not complete",
	1343: "Please try again.",
	1344: "The login did not work",
	1345: "Logging in is not possible just now",
	1346: "Not saved. Please log in and try again.",
	1347: "You cannot log in here with this account.",
	1348: "You have no access here",
	1349: "This form did not come from our site",
	1350: "This does not exist, or is not for you.",
	1351: "What waits for your decision is in your work list.",
	1352: "Please try again in a moment.",
	1353: "Something went wrong",
	1354: "The request was abandoned",
	1355: "One moment please",
	1356: "Too many requests at once",
	1357: "Please wait a moment and try again.",
	1358: "Name the version that you saw",
	1359: "This is not right",
	1360: "This media type cannot be used here",
	1361: "Too much was sent",
	1362: "What you saw changed meanwhile",
	1363: "This cannot be done now",
	1364: "This method cannot be used here",
	1365: "Not found",
	1366: "You have no access to this page",
	1367: "You are not logged in",
	1368: "This is our fault. Please try again later.",
	1369: "At most {0} KB.",
	1370: "Not saved. Please send a shorter text or a smaller file.",
	1371: "Name one ETag, in quotes.",
	1372: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1373: "Name in If-Match the ETag of what you saw.",
	1374: "Only `*` can stand here, and only without If-Match.",
	1375: "From 1 to 255 visible ASCII characters.",
	1376: "Give every request a key of its own.",
	1377: "I am mandated by {0} to sign.",
	1378: "It cannot go in the cart like this; see the checks.",
	1379: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1380: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
	1381: "Proof of the confirmation",
	1382: "This page says who confirmed what, and when. The files beside it show it; README.txt says how to check them.",
	1383: "IP address",
	1384: "Checksum of the agreed change (SHA-256)",
	1385: "Checksum of the history until then (SHA-256)",
	1386: "Key of the seal",
	1387: "Seal of oneCentral (Ed25519)",
	1388: "Account",
	1389: "Download the proof of this confirmation",
	1390: "This archive is oneCentral's proof of a confirmed order. It was made by a program and is complete by itself:\n\ndocument.pdf  the document that was confirmed\naudit.html  who confirmed it, when and from where\nversion.json  the agreed version\norder.json  the order, with the confirmation and its seal\nhistory.json  everything that happened, each event chained to the one before by a SHA-256\nmanifest.json  the SHA-256 of each file\nmanifest.sig  oneCentral's signature over manifest.json (Ed25519, base64)\npublic-keys.json  the public keys\n\nCheck it without a network: server verify bundle.zip\nThen compare the key that it names with the one that oneCentral has published.\n",
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
	416:  "Uw opmerking; uw accountmanager leest deze ook",
	417:  "Opmerking toevoegen",
	418:  "Uw antwoord",
	419:  "Antwoord; de aanvraag zelf verandert niet",
	420:  "Antwoord versturen",
	421:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	422:  "Aanvraag aanpassen",
	423:  "Andere acties",
	424:  "Bij aanpassen komt de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	425:  "Offerte aanpassen",
	426:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	427:  "Kopiëren naar de winkelwagen",
	428:  "Intrekken",
	429:  "Reden (optioneel)",
	430:  "Definitief intrekken",
	431:  "Elders ondertekende PDF toevoegen",
	432:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	433:  "Ondertekende PDF, ten hoogste 4 MB",
	434:  "Dit bestand is groter dan 4 MB.",
	435:  "PDF toevoegen",
	436:  "Offertes",
	437:  "Klant of nummer",
	438:  "Alle",
	439:  "Status",
	440:  "Vervangen",
	441:  "Verlopen",
	442:  "Ingetrokken",
	443:  "Afgewezen",
	444:  "Besteld",
	445:  "Goedgekeurd",
	446:  "Vraag aan u",
	447:  "Aangevraagd",
	448:  "Wij beoordelen de aanvraag",
	449:  "Opnieuw aanvragen",
	450:  "Vraag beantwoorden",
	451:  "Laten ondertekenen",
	452:  "Bestellen",
	453:  "Order volgen",
	454:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	455:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	456:  "Geldig t/m",
	457:  "Volgende stap",
	458:  "Hier nog niets gevonden; zoek verder terug.",
	459:  "Niets gevonden.",
	460:  "Toon alles",
	461:  "Kies een PDF.",
	462:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	463:  "Dit bestand is geen PDF.",
	464:  "De naam van het bestand: {0}",
	465:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	466:  "Toegevoegd: {0}",
	467:  "Er ging iets mis.",
	468:  "Inloggen",
	469:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	470:  "Uw account heeft hier nog geen rol",
	471:  "Niet opgeslagen. Open de pagina opnieuw en probeer het nog eens.",
	472:  "Het formulier is niet compleet",
	473:  "Opnieuw proberen",
	474:  "Naar het begin",
	475:  "Naar uw werklijst",
	476:  "Extra korting",
	477:  "Met deze korting",
	478:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	479:  "Ten hoogste 100%.",
	480:  "Ten hoogste twee cijfers achter de komma.",
	481:  "Welkom",
	482:  "Overzicht",
	483:  "Bij oneCentral ter beoordeling",
	484:  "oneCentral heeft een vraag",
	485:  "Goedgekeurd, wacht op ondertekening door een collega",
	486:  "Klaar om te ondertekenen",
	487:  "Goedgekeurd, wacht op activering door een collega",
	488:  "Klaar om te activeren",
	489:  "wordt een nieuwe versie van {0}",
	490:  "Blijft staan tot",
	491:  "Laatst gewijzigd",
	492:  "Open winkelwagens",
	493:  "Orders",
	494:  "Lopende orders",
	495:  "{0} van {1} geleverd",
	496:  "{0, plural, one {{0} regel} other {{0} regels}}",
	497:  "Bestellen bij oneCentral",
	498:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	499:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	500:  "Uw account is geblokkeerd",
	501:  "Dienst uitbreiden",
	502:  "Nieuwe dienst",
	503:  "Er staat niets open. Kies een dienst die u wilt uitbreiden, of een nieuwe.",
	504:  "Toegestaan",
	505:  " Alternatief: {0}.",
	506:  "Met motivering toe te staan",
	507:  "Bekijken wij",
	508:  "Moet eerst worden opgelost",
	509:  "Let op",
	510:  "Aan zet: {0}.",
	511:  "uw accountmanager",
	512:  "niet meer nodig",
	513:  "teruggestuurd",
	514:  "afgewezen",
	515:  "goedgekeurd",
	516:  "wacht op {0}",
	517:  "wacht op besluit",
	518:  " door {0}, {1}",
	519:  "Boven {0} beslist ook een {1}.",
	520:  "niet geleverd",
	521:  "geannuleerd",
	522:  "opgeleverd",
	523:  "Order vrijgegeven",
	524:  "Elders ondertekend document toegevoegd",
	525:  "Document van versie {0} gemaakt",
	526:  "Opmerking",
	527:  "Overgedragen aan {0}",
	528:  "Versie {0} vervangen",
	529:  "Versie {0} verlopen",
	530:  "Versie {0} ingetrokken",
	531:  "Versie {0} teruggestuurd met een vraag",
	532:  "Versie {0} afgewezen",
	533:  "Versie {0} goedgekeurd",
	534:  "Akkoord met versie {0}",
	535:  "Korting gegeven: versie {0}",
	536:  "Versie {0} wordt aangepast",
	537:  "Vraag beantwoord met versie {0}",
	538:  "Versie {0} aangevraagd",
	539:  "Naar de inhoud",
	540:  "Hoofdmenu",
	541:  "Uitloggen",
	542:  "kenmerk van deze pagina",
	543:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	544:  "Inloggen en beoordelen",
	545:  "Door deze pagina te openen beslist u nog niets.",
	546:  "Uw besluit wordt gevraagd",
	547:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	548:  "Deze aanvraag wacht niet op u",
	549:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	550:  "Hierover valt niets meer te beslissen",
	551:  "Bekijk de aanvraag",
	552:  "Deze versie is vervangen. U kunt er niet meer over beslissen. {0}",
	553:  "Er is een nieuwere versie",
	554:  "Naar de nieuwste versie",
	555:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	556:  "{0, plural, one {{0} uur} other {{0} uur}}",
	557:  "minder dan een uur",
	558:  "In deze weken is niets aangevraagd, besloten of besteld.",
	559:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	560:  "{0} weken",
	561:  "Cijfers",
	562:  "Naar de cijfers",
	563:  "Deze periode is er niet",
	564:  "excl. btw; orders: {0}",
	565:  "Gewonnen per maand",
	566:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	567:  "Van besluit tot order",
	568:  "Van aanvraag tot besluit",
	569:  "waarvan nu besteld: {0}",
	570:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	571:  "Werkdagen van besluit tot order",
	572:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	573:  "Werkdagen van aanvraag tot besluit",
	574:  "Het verschil per maand van de orders, excl. btw.",
	575:  "Gewonnen per maand, per week van de order",
	576:  "{0}, waarvan besteld {1}",
	577:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	578:  "Aanvragen per week",
	579:  "{0}, 9 van de 10 binnen {1}",
	580:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	581:  "Samen",
	582:  "Week, vanaf maandag",
	583:  "Tot order, 90%",
	584:  "Tot order, mediaan",
	585:  "Tot besluit, 90%",
	586:  "Tot besluit, mediaan",
	587:  "Besloten",
	588:  "Nu besteld",
	589:  "Periode",
	590:  "Per partner",
	591:  "Per week",
	592:  "Download als CSV",
	593:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin deze voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	594:  "gewonnen per maand, euro excl. btw",
	595:  "werkdagen tot order, 90%",
	596:  "werkdagen tot order, mediaan",
	597:  "besteld",
	598:  "werkdagen tot besluit, 90%",
	599:  "werkdagen tot besluit, mediaan",
	600:  "besloten",
	601:  "waarvan nu besteld",
	602:  "aangevraagd",
	603:  "partnernummer",
	604:  "Uw accountmanager geeft de order vrij. Tot dan kunt u regels zelf annuleren.",
	605:  "Wacht op vrijgave",
	606:  "Opgeleverd",
	607:  "wacht op oneCentral",
	608:  "Vrijgegeven",
	609:  "Verklaring",
	610:  "Op",
	611:  "Ondertekend door",
	612:  "Geactiveerd door",
	613:  "Vastgelegd door",
	614:  "Dienst {0}",
	615:  "Opgeleverd op",
	616:  "Gepland was",
	617:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	618:  "Geplande datum",
	619:  "Specificatie in de offerte",
	620:  "Bevestiging",
	621:  "Offerte ",
	622:  "Deze regel annuleren",
	623:  "Reden",
	624:  "Regel annuleren",
	625:  "Niet geleverd",
	626:  "Geannuleerd",
	627:  "Deels klaar",
	628:  "In uitvoering",
	629:  "{0} van {1}",
	630:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u de offerte bevestigt.",
	631:  "Orders, de nieuwste eerst; bedragen zonder btw",
	632:  "Besteld op",
	633:  "Eerstvolgende datum",
	634:  "Hier bestellen de partners van oneCentral.",
	635:  "engineering beoordeelt het ontwerp",
	636:  ", in stappen van {0}",
	637:  "Van {0} tot en met {1}",
	638:  "{0}: ten minste die van wat eraan gekoppeld is.",
	639:  "{0}: {1} tot {2} keer {3}.",
	640:  "vraagt een document: {0}",
	641:  "niet samen met {0}",
	642:  "geldt voor alle {0}",
	643:  "ten hoogste {0}",
	644:  "Kenmerk van de {0}",
	645:  "geen",
	646:  "Hoort bij een van: {0}.",
	647:  "in de winkelwagen",
	648:  "Naar de winkelwagen van deze klant",
	649:  "Alleen versie {0} geldt nog.",
	650:  "U bekijkt een eerdere versie",
	651:  "Deze offerte was geldig tot en met {0}. U kunt de offerte opnieuw aanvragen tegen de prijzen van nu.",
	652:  "Wij hebben een vraag",
	653:  "Deze offerte is besteld als order {0}.",
	654:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	655:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	656:  "Wij beoordelen uw aanvraag",
	657:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	658:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur deze pagina naar een collega. Weet u niet wie dat is? De beheerder van uw organisatie kan u die bevoegdheid geven.",
	659:  "uiterlijk {0}",
	660:  "wacht op uw antwoord",
	661:  " en ",
	662:  "wacht op {0}",
	663:  "Uw antwoord op onze vraag",
	664:  "Voor uw klant, met prijzen (PDF)",
	665:  "Voor uw klant, zonder prijzen (PDF)",
	666:  "De offerte als PDF",
	667:  "Versie {0}",
	668:  "Controleer deze velden:",
	669:  "Nog niet alles klopt",
	670:  "Documenten",
	671:  "Nummers",
	672:  "Opmerking",
	673:  "Gewenste datum",
	674:  "{0}, gepland tot en met {1}",
	675:  "Opties: prijs per stuk",
	676:  "anders",
	677:  "gelijk",
	678:  "Deze keuze",
	679:  "Eerste keuze",
	680:  "Vergelijking",
	681:  "ja",
	682:  "nee",
	683:  "Geef een reden om dit toe te staan.",
	684:  "Aanvraag",
	685:  "Naar uw besluit",
	686:  "Controles",
	687:  "Btw",
	688:  "Uw opmerking; de partner leest deze ook",
	689:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	690:  "loopt per maand door",
	691:  "beëindigd",
	692:  "geblokkeerd",
	693:  "actief",
	694:  "Contact",
	695:  "Adres",
	696:  "Maandprijs, excl. btw",
	697:  "Kenmerk",
	698:  "{0}, t/m {1} ({2})",
	699:  "Product, kenmerk, referentie of plaats",
	700:  "Alle klanten",
	701:  "Alle producten",
	702:  "Uitbreiden",
	703:  "Nu niet uit te breiden",
	704:  "Nu uit te breiden",
	705:  "Alle diensten",
	706:  "Filter toepassen",
	707:  "Vink diensten aan om ze samen te wijzigen.",
	708:  "Alles op deze pagina aanvinken",
	709:  "Mogelijkheden",
	710:  "Aangevinkte diensten wijzigen",
	711:  "Volgende diensten",
	712:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	713:  "Er is geen dienst die hieraan voldoet.",
	714:  "Toon alle diensten",
	715:  "Uw klanten hebben nog geen diensten.",
	716:  "Bekijk het aanbod",
	717:  "Kies {0} {1}",
	718:  "Uit te breiden: ",
	719:  "Overstappen op ",
	720:  "Wijzigen: {0} {1}",
	721:  "Een wijziging van deze dienst staat in de winkelwagen",
	722:  "Alleen overstappen kan nog",
	723:  "Wijzigen kan nu niet",
	724:  "Bekijk de lopende order",
	725:  "Deze dienst wijzigen",
	726:  "Loopt over",
	727:  "Configuratie",
	728:  "Uit te breiden",
	729:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	730:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	731:  "Antwoord op uw vraag",
	732:  "Aangevraagd op",
	733:  "Aangevraagd door",
	734:  "Btw-behandeling toegestaan door {0}, {1}: {2}",
	735:  "Naar de nieuwe cijfers",
	736:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	737:  "Nog niet opgeslagen",
	738:  "korting op eenmalig",
	739:  "korting op de maandprijs",
	740:  "Akkoord",
	741:  "Machtiging",
	742:  "Functie ondertekenaar",
	743:  "Naam ondertekenaar",
	744:  "Antwoord",
	745:  "Ondertekende PDF",
	746:  "Vraag",
	747:  "Btw-controle",
	748:  "De contractpartij is buiten de EU gevestigd.",
	749:  "Er is geen btw-id opgegeven.",
	750:  "Het btw-id is niet geldig: vorm of controlecijfers kloppen niet.",
	751:  "De belastingregels van de catalogus vragen een beoordeling.",
	752:  "Waarom te beoordelen",
	753:  "niet opgegeven",
	754:  "Achtergrond",
	755:  "Contractwaarde: nieuwe maandprijs over de resterende looptijd",
	756:  "Andere offertes van deze partner",
	757:  "geen",
	758:  "{0}, waarvan {1} besteld",
	759:  "; {0} met extra korting, hoogste {1}",
	760:  "Andere offertes van deze klant",
	761:  "Deze klant heeft nog geen andere offertes.",
	762:  "{0, plural, one {En nog {0} offerte.} other {En nog {0} offertes.}}",
	763:  "Volgende aanvraag: {0} ({1} wacht op u)",
	764:  "Deze versie was geldig tot en met {0}.",
	765:  "Teruggestuurd met een vraag",
	766:  "De partner kan bestellen tot en met {0}.",
	767:  "Deze versie wacht niet op u",
	768:  "U hebt deze versie goedgekeurd",
	769:  "Nog te beslissen door: {0}.",
	770:  "Ongewijzigd ({0})",
	771:  "{0, plural, one {Regel} other {{0} regels:}}",
	772:  "{0, plural, one {Regel {1}: } other {Regels {1}: }}",
	773:  "Gegevens van de aanvraag",
	774:  "Regel {0}: ",
	775:  "Werklijst",
	776:  "Dit is de werklijst van oneCentral.",
	777:  "De dienst is veranderd sinds u deze zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	778:  "Er is niets in de winkelwagen gelegd",
	779:  "De wijziging in de winkelwagen aanpassen",
	780:  "Per dienst kan er één wijziging in de winkelwagen. Pas die wijziging aan of verwijder deze.",
	781:  "Deze dienst staat al in de winkelwagen",
	782:  "Wijzigen: {0}",
	783:  "{0} behouden",
	784:  "Dit is nog niet te berekenen",
	785:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	786:  "Geen wijziging om te berekenen",
	787:  "Na deze overstap is er minder dan nu",
	788:  "{0}: nu {1}, straks {2}",
	789:  "{0} gaat niet mee naar het nieuwe product",
	790:  "Deze dienst kan nu niet wijzigen",
	791:  "Wat verandert er?",
	792:  "Nummers meenemen",
	793:  "Wijziging in de winkelwagen opslaan",
	794:  "In de winkelwagen",
	795:  "Huidig en nieuw",
	796:  "Kies wat er verandert; hier ziet u wat het kost.",
	797:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	798:  "Maandprijs per aantal",
	799:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	800:  "Bijvoorbeeld het inkoopnummer van de klant",
	801:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	802:  "nu",
	803:  "; nu {0}",
	804:  "nu aan; zonder: {0}",
	805:  "; nu {0}",
	806:  "Ten hoogste {0}",
	807:  "Huidige looptijd behouden: {0}",
	808:  "Nummers die meegaan",
	809:  "Huidige aanbieder van de nummers",
	810:  "Kenmerk van het document {0}",
	811:  "Kenmerk van de portingmachtiging",
	812:  "{0} per maand",
	813:  "zelfde maandprijs",
	814:  "op de gekozen datum",
	815:  "na afloop van de looptijd",
	816:  "per de eerste van een maand",
	817:  "zodra levering mogelijk is",
	818:  "blijft: {0}, t/m {1}",
	819:  "nieuw: {0}, t/m {1}",
	820:  "U hebt geen openstaande aanvragen.",
	821:  "Niets van wat op u wacht, past bij dit filter.",
	822:  "Routineaanvragen",
	823:  "Alleen de vaste beoordeling is nodig: geen andere regel geldt, er is geen controle open en er is niets te lezen of te beantwoorden. Elke aanvraag wordt apart goedgekeurd, zoals hier getoond.",
	824:  "Er zijn nu geen routineaanvragen.",
	825:  "Routineaanvragen samen goedkeuren",
	826:  "Aangevinkte aanvragen goedkeuren",
	827:  "Vink ten minste één aanvraag aan.",
	828:  "Nog niet besloten. Probeer het opnieuw.",
	829:  "Niet goedgekeurd: {0}",
	830:  "Geef een bedrag als 1.234,56.",
	831:  "Kies een van de mogelijkheden.",
	832:  "Bedrag vanaf, per maand of eenmalig",
	833:  "Wacht",
	834:  "U beslist als",
	835:  "7 dagen of langer",
	836:  "3 dagen of langer",
	837:  "1 dag of langer",
	838:  " (akkoord)",
	839:  " (nog niet)",
	840:  "Filteren",
	841:  "Toon alles",
	842:  "U vervangt ",
	843:  "Wacht sinds",
	844:  "Ook nodig",
	845:  "niemand anders",
	846:  "Lopende offertes",
	847:  "Er zijn geen lopende offertes die hierbij passen.",
	848:  "{0, plural, one {En nog {0}. Zoek of filter preciezer.} other {En nog {0}. Zoek of filter preciezer.}}",
	849:  "opmerking zonder antwoord",
	850:  "verloopt binnenkort",
	851:  "wacht op een besluit",
	852:  "geen reactie van de partner",
	853:  "Aandacht",
	854:  "Wat er openstaat",
	855:  "Langst ongewijzigd",
	856:  "Ongewijzigd",
	857:  "{0} per maand",
	858:  "Zoek op nummer, naam, klant, locatie of partner",
	859:  "Zoek op 2 tot en met 100 tekens.",
	860:  "Niet alles is doorzocht: van elke partner alleen het nieuwste. Kies een partner, of zoek op het hele nummer.",
	861:  "Deze pagina is voor accountmanagers.",
	862:  "Offertes en orders",
	863:  "Opmerkingen zonder antwoord",
	864:  "U vervangt vandaag {0}, tot en met {1}.",
	865:  "U wordt vandaag vervangen door {0}, tot en met {1}.",
	866:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	867:  "U hebt geen vervanging ingesteld.",
	868:  "Verwijderen: {0}",
	869:  "Vervanging toevoegen",
	870:  "Collega",
	871:  "Kies een accountmanager",
	872:  "Eerste dag",
	873:  "Laatste dag",
	874:  "Toevoegen",
	875:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	876:  "Kenmerk",
	877:  "Totaal",
	878:  "Totaal van deze offerte",
	879:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	880:  "Looptijd langer dan 24 maanden",
	881:  "Opmerkingen",
	882:  "Voorwaarden",
	883:  "Op deze offerte zijn van toepassing {0}.",
	884:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	885:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	886:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	887:  "Geldigheid",
	888:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	889:  "Dit aanbod is",
	890:  "Deze offerte is",
	891:  "De geldigheid wordt bij goedkeuring bepaald.",
	892:  "Handtekening",
	893:  "Plaats en datum",
	894:  "Functie",
	895:  "Namens {0}",
	896:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	897:  "Voor akkoord",
	898:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	899:  "Activering",
	900:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	901:  "Ter informatie",
	902:  "Maandprijs",
	903:  "vervalt",
	904:  "nieuw",
	905:  "overstap",
	906:  "Nieuw",
	907:  "Oud",
	908:  "gewijzigd",
	909:  "ongewijzigd",
	910:  "Specificatie",
	911:  "Locatie en contact",
	912:  "Levering en looptijd",
	913:  "Wijziging",
	914:  "Overstap",
	915:  "Gekoppeld aan",
	916:  "{0} (einde van de looptijd)",
	917:  "{0} (begin van de maand)",
	918:  "{0}, loopt tot en met {1} ({2} resterend)",
	919:  "loopt per maand",
	920:  "{0} vanaf oplevering, gepland tot en met {1}",
	921:  "regel {0}, {1}",
	922:  "Locatie",
	923:  "Toegezegd document",
	924:  "{0}",
	925:  " en nog {0}",
	926:  "Open deze offerte in het partnerportaal",
	927:  "kenmerk {0}",
	928:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	929:  "btw-id {0}",
	930:  "KvK {0}",
	931:  "{0}, statutair gevestigd te {1}",
	932:  "Uw partner",
	933:  "Locatie klant",
	934:  "Klantreferentie",
	935:  "Uw btw-id",
	936:  "Uw KvK-nummer",
	937:  "Uw leverancier",
	938:  "Nummer",
	939:  "wordt bij goedkeuring bepaald",
	940:  "Graag bieden wij u het volgende aan: {0}.{1}",
	941:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	942:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	943:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	944:  "Wat er verandert",
	945:  "Levertijd (werkdagen)",
	946:  "Gepland",
	947:  " (per stuk)",
	948:  "Optie: {0}",
	949:  " ({0} per stuk)",
	950:  "SLA (hersteltijd, beschikbaarheid)",
	951:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	952:  "Open de winkelwagen",
	953:  "Wordt verwijderd op",
	954:  "Laatst gewijzigd door",
	955:  "Inhoud",
	956:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	957:  "Uw winkelwagen staat nog open",
	958:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	959:  "Ingangsdatum",
	960:  "regel {0} ({1})",
	961:  "Toelichting",
	962:  " ({0})",
	963:  "{0}: {1}",
	964:  "Voortgang per regel",
	965:  "In de winkelwagen",
	966:  "{0} (Nederlandse tijd)",
	967:  "Kenmerk {0}, controlegetal {1}.",
	968:  "Moment: {0}.",
	969:  "Automatisch verstuurd door oneCentral.",
	970:  "Download de bevestiging (PDF)",
	971:  "Geachte {0},",
	972:  "Geachte heer, mevrouw,",
	973:  "{0} van {1}",
	974:  "Orderstatus",
	975:  "Order",
	976:  "Bekijk de order",
	977:  "{0} op",
	978:  "{0} door",
	979:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	980:  "De order is ontvangen",
	981:  "Order {0} ontvangen, {1}",
	982:  "De order is vrijgegeven voor levering.",
	983:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	984:  "Geactiveerd",
	985:  "{0}, {1}",
	986:  "Ondertekend",
	987:  "Vrijgegeven op",
	988:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	989:  "De order is vrijgegeven voor levering",
	990:  "Order {0} vrijgegeven, {1}",
	991:  "Order {0} opgeleverd, {1}",
	992:  "Opgeleverd in order {0}, {1}",
	993:  "Order {0} voor {1} is opgeleverd.",
	994:  "In order {0} voor {1} is {2} opgeleverd.",
	995:  "Annulering in order {0}, {1}",
	996:  "Order {0} voor {1} is geannuleerd.",
	997:  "In order {0} voor {1} is {2} geannuleerd.",
	998:  "De levering is mislukt",
	999:  "Levering mislukt in order {0}, {1}",
	1000: "Order {0} voor {1} kon niet worden geleverd.",
	1001: "In order {0} voor {1} kon {2} niet worden geleverd.",
	1002: "Order {0} voor {1} is deels afgehandeld.",
	1003: "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	1004: "Partner",
	1005: "Antwoord van de partner op de vraag",
	1006: "Eén besluit uit uw groep is genoeg.",
	1007: "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	1008: "Bekijk en beslis",
	1009: "Beslissen vóór",
	1010: "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	1011: "Uw goedkeuring wordt gevraagd",
	1012: "Goedkeuring gevraagd: {0}, {1}",
	1013: "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	1014: "Uw besluit wordt nog gevraagd",
	1015: "Herinnering: {0} wacht op uw besluit, {1}",
	1016: "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	1017: "Uw besluit als vervanger wordt gevraagd",
	1018: "Als vervanger: {0} wacht op uw besluit, {1}",
	1019: "Bekijk de offerte",
	1020: "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	1021: "De aanvraag is teruggestuurd met een vraag",
	1022: "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	1023: "Beantwoord de vraag",
	1024: "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	1025: "Er is een vraag over uw aanvraag",
	1026: "Vraag over offerte {0}, {1}",
	1027: "De aanvraag van offerte {0} voor {1} is afgewezen.",
	1028: "De offerte is afgewezen",
	1029: "Offerte {0} afgewezen, {1}",
	1030: "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	1031: "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	1032: "De offerte is goedgekeurd",
	1033: "Offerte {0} goedgekeurd, {1}",
	1034: "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	1035: "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	1036: "De partner kan de offerte nu namens de klant ondertekenen.",
	1037: "De partner kan de offerte nu activeren.",
	1038: "Bekijk en onderteken",
	1039: "Bekijk en activeer",
	1040: "Wilt u niet bestellen, dan hoeft u niets te doen.",
	1041: "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	1042: "De offerte verloopt binnenkort",
	1043: "Offerte {0} verloopt op {1}, {2}",
	1044: "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	1045: "De offerte is ingetrokken",
	1046: "Offerte {0} ingetrokken, {1}",
	1047: "Was geldig tot en met",
	1048: "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1049: "De offerte is verlopen",
	1050: "Offerte {0} verlopen, {1}",
	1051: "Een opmerking verandert de offerte niet.",
	1052: "Lees en reageer",
	1053: "Bij offerte {0} voor {1} {2, plural, one {is een opmerking} other {zijn {2} opmerkingen}} geplaatst.",
	1054: "{0, plural, one {Opmerking} other {Opmerkingen}}",
	1055: "{0, plural, one {Nog {0} opmerking leest} other {Nog {0} opmerkingen leest}} u bij de offerte.",
	1056: "{0, plural, one {Er is een nieuwe opmerking} other {Er zijn {0} nieuwe opmerkingen}}",
	1057: "{0, plural, one {Nieuwe opmerking} other {{0} nieuwe opmerkingen}} bij offerte {1}, {2}",
	1058: "E-mail over {0} niet bezorgd, {1}",
	1059: "Bekijk de gegevens",
	1060: "Niet bezorgd",
	1061: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1062: "Een e-mail kon niet worden bezorgd",
	1063: "Waarom uw besluit nodig is",
	1064: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1065: " Alternatief:",
	1066: "{0, plural, one {{0} regel, prijs per maand} other {{0} regels, prijs per maand}}",
	1067: "Eerste periode",
	1068: "Te leveren",
	1069: "Specificatie, levering en prijsopbouw van elke regel staan in de offerte.",
	1070: "{0, plural, one {, regel {1}} other {, regels {1}}}",
	1071: "En nog {0} op de pagina.",
	1072: "Akkoord van {0}",
	1073: "Te beoordelen",
	1074: "Waar u op moet letten",
	1075: "uur",
	1076: "uur",
	1077: "Hersteltijd",
	1078: "Niveau",
	1079: "Pakket",
	1080: "ampère",
	1081: "Ten hoogste",
	1082: "Stroom",
	1083: "Ruimte",
	1084: "GB opslag",
	1085: "Opslag",
	1086: "Opslag (SSD)",
	1087: "GB geheugen",
	1088: "Geheugen",
	1089: "Maat",
	1090: "gebruikers",
	1091: "Gebruikers",
	1092: "Type gebruiker",
	1093: "nummers",
	1094: "kanalen",
	1095: "Spraakkanalen",
	1096: "Databundel",
	1097: "Doorvoer",
	1098: "Bandbreedte",
	1099: "Dit product kent geen varianten.",
	1100: "Dit product kent deze eigenschap niet.",
	1101: "Dit product kent geen aantal.",
	1102: "Gaat niet samen met {0}.",
	1103: "Ten hoogste {0}.",
	1104: "Deze optie bestaat niet bij dit product.",
	1105: "Alleen een beheerder kan dit.",
	1106: "Wijzig de accountmanager met de opdracht daarvoor.",
	1107: "Kies nl of en.",
	1108: "Noem de accountmanager.",
	1109: "Dit niveau bestaat niet.",
	1110: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1111: "Beheer",
	1112: "Partners",
	1113: "Zoek op naam, kenmerk, KvK-nummer of postvak",
	1114: "{0, plural, one {{0} partner} other {{0} partners}}",
	1115: "Er zijn nog geen partners.",
	1116: "Soort",
	1117: "Reseller",
	1118: "Solutionspartner",
	1119: "Niveau",
	1120: "Accountmanager",
	1121: "Actief",
	1122: "Geblokkeerd",
	1123: "Kies reseller of solutions.",
	1124: "Letters, cijfers, - en _.",
	1125: "Dit is geen accountmanager.",
	1126: "Geen rol van oneCentral.",
	1127: "Noem het subject.",
	1128: "Alleen een accountmanager kan dit.",
	1129: "Een ander dan uzelf.",
	1130: "De laatste dag moet op of na de eerste dag liggen.",
	1131: "Ten hoogste twintig.",
	1132: "Hierover is al beslist.",
	1133: "Deze versie wacht niet op u.",
	1134: "U hebt over deze versie al beslist.",
	1135: "De aanvrager beslist niet.",
	1136: "Alleen de accountmanager kan dit toestaan.",
	1137: "Alleen de accountmanager geeft korting.",
	1138: "Deze versie kan niet opnieuw worden berekend.",
	1139: "Deze regel bestaat niet.",
	1140: "Van nul tot en met het bedrag zelf.",
	1141: "Van 0 tot en met 10.000 basispunten.",
	1142: "Geef een percentage of een bedrag.",
	1143: "Geef een opslag of een prijs.",
	1144: "Van 0 tot en met 100.000 basispunten (1000%).",
	1145: "Een bedrag van 0 of meer.",
	1146: "Deze categorie bestaat niet.",
	1147: "Ten hoogste één opslag per categorie.",
	1148: "Deze categorie staat er meer dan één keer.",
	1149: "Uw marges zijn intussen gewijzigd. Bekijk ze opnieuw.",
	1150: "Geef een partner op.",
	1151: "U hebt hier geen rol.",
	1152: "partner",
	1153: "Alleen een partner kan dit.",
	1154: "offerte",
	1155: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1156: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1157: "Een kleur als #0E3C61.",
	1158: "Ten hoogste 80 diensten.",
	1159: "dienst",
	1160: "De winkelwagen is intussen gewijzigd.",
	1161: "Ten hoogste 80 regels per aanvraag.",
	1162: "Van 1 tot en met 80 regels.",
	1163: "regel",
	1164: "Deze koppeling bestaat niet.",
	1165: "Deze klant heeft deze dienst niet.",
	1166: "Dit product bestaat niet.",
	1167: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1168: "Noem de hash van wat u zag.",
	1169: "Een datum, niet in de toekomst.",
	1170: "Deze dienst staat al in de winkelwagen.",
	1171: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1172: "De winkelwagen is leeg.",
	1173: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1174: "Vul de klantgegevens aan: {0}.",
	1175: "statutaire naam",
	1176: "land",
	1177: "KvK-nummer",
	1178: "vestigingsadres",
	1179: "contactpersoon",
	1180: "kleine onderneming of niet",
	1181: "taal",
	1182: "referentie",
	1183: "installatieadres",
	1184: "contactpersoon op locatie",
	1185: "{0}, {1}",
	1186: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1187: "De dienst is veranderd sinds de aanvraag.",
	1188: "De gekoppelde dienst is beëindigd.",
	1189: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1190: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1191: "Noem de SHA-256 van het document dat is getekend.",
	1192: "Bevestig dat u namens de klant mag ondertekenen.",
	1193: "Vul uw naam in.",
	1194: "Vul uw functie in.",
	1195: "Bevestig dat u akkoord gaat.",
	1196: "Deze offerte was geldig tot en met {0}.",
	1197: "Deze offerte is al besteld als order {0}.",
	1198: "Deze partner bevestigt anders: {0}.",
	1199: "Dit is niet het document van deze versie.",
	1200: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1201: "Geef een naam of een referentie.",
	1202: "De klant is intussen gewijzigd.",
	1203: "De partner is intussen gewijzigd.",
	1204: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1205: "Vul het adres van levering in.",
	1206: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1207: "Dit is op dit adres niet leverbaar.",
	1208: "Vul de huidige aanbieder en de nummers in.",
	1209: "Vul het kenmerk in van het document: {0}.",
	1210: "portingmachtiging",
	1211: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1212: "Er loopt een nummerportering op deze dienst.",
	1213: "Deze dienst wordt beëindigd.",
	1214: "Deze dienst is geblokkeerd.",
	1215: "Deze dienst is beëindigd.",
	1216: "Er loopt al een order op deze dienst.",
	1217: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1218: "Deze dienst kan niet worden uitgebreid.",
	1219: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1220: "Deze offerte bestaat niet.",
	1221: "Geen PDF.",
	1222: "U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw.",
	1223: "U kunt per dag ten hoogste {0} klanten toevoegen.",
	1224: "U kunt per dag ten hoogste {0} opmerkingen plaatsen.",
	1225: "U kunt per dag ten hoogste {0} MB aan documenten toevoegen.",
	1226: "U kunt aan een offerte ten hoogste {0} MB aan documenten toevoegen.",
	1227: "U kunt ten hoogste {0} winkelwagens tegelijk hebben. Leeg eerst een andere.",
	1228: "Ten hoogste 4 MB.",
	1229: "Let op bij het openen van wat is toegevoegd. Daarin gezien: {0}.",
	1230: "scripts",
	1231: "acties die iets starten, versturen of openen",
	1232: "ingesloten bestanden",
	1233: "geluid of film",
	1234: "versleuteling",
	1235: "inhoud die geen PDF is",
	1236: "geen einde (mogelijk afgebroken)",
	1237: "delen die niet bekeken konden worden",
	1238: "Een SHA-256 van 64 hexadecimale cijfers.",
	1239: "Base64, zoals in RFC 4648.",
	1240: "Deze regel staat er meer dan eens.",
	1241: "bewijsstuk",
	1242: "Van de dag van de order tot en met vandaag.",
	1243: "Bevat een stuurteken.",
	1244: "Ten hoogste {0} tekens.",
	1245: "Dit veld is verplicht.",
	1246: "Een postcode als 1234 AB.",
	1247: "Een landcode van twee letters (ISO 3166-1).",
	1248: "Een telefoonnummer als 0201234567 of +31201234567.",
	1249: "Een e-mailadres als naam@bedrijf.nl.",
	1250: "Geen geldig btw-id van dit land.",
	1251: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1252: "Noem een dienst of een regel.",
	1253: "Ten hoogste vijf.",
	1254: "Een datum in deze eeuw.",
	1255: "Van 0 tot en met 120 maanden.",
	1256: "Alleen bij modify.",
	1257: "Noem de versie van de dienst die u zag.",
	1258: "Kies de dienst die verandert.",
	1259: "Kies een product.",
	1260: "Kies add of modify.",
	1261: "Onbekende optie.",
	1262: "Onbekende eigenschap.",
	1263: "Te veel eigenschappen of opties.",
	1264: "Van 0 tot en met 1.000.000.",
	1265: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1266: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1267: "Het nummer of de reeks {0} staat al in aanvraag {1}, die nog loopt.",
	1268: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1269: "Ten hoogste twintig nummers of reeksen.",
	1270: "Kies 13, 26 of 52 weken.",
	1271: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1272: "Deze dienst bestaat niet meer.",
	1273: "Dit product is niet (meer) te bestellen.",
	1274: "Deze dienst kan niet naar dit product overstappen.",
	1275: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1276: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1277: "product",
	1278: "Er is pas een document als de versie is goedgekeurd.",
	1279: "Kies acknowledged, inProgress of partial.",
	1280: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1281: "Deze versie bestaat niet.",
	1282: "Er is een nieuwere versie: {0}.",
	1283: "Een of meer controles zijn niet geslaagd.",
	1284: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1285: "De winkelwagen van deze klant is niet leeg.",
	1286: "U mag dit niet doen.",
	1287: "Deze looptijd kan niet bij dit product.",
	1288: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1289: "Er verandert niets.",
	1290: "Dit kan op zijn vroegst op {0}.",
	1291: "Met de huidige status kan dit niet.",
	1292: "Koppelingen alleen in een winkelwagen.",
	1293: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1294: "Btw verlegd naar de afnemer.",
	1295: "Er is al een catalogus vanaf {0}.",
	1296: "Er is al een andere catalogus {0}.",
	1297: "Het is even te druk; probeer het opnieuw.",
	1298: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1299: "Deze cursor hoort niet bij deze lijst.",
	1300: "klant",
	1301: "persoon",
	1302: "Deze rol beoordeelt geen offertes.",
	1303: "In deze status is een order niet open.",
	1304: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1305: "winkelwagen",
	1306: "versie van de offerte",
	1307: "document",
	1308: "order",
	1309: "taak",
	1310: "sessie",
	1311: "Kies accountManager, salesManager of engineering.",
	1312: "Het verzoek is niet volledig ontvangen.",
	1313: "Dit is geen JSON: kijk bij byte {0}.",
	1314: "Dit is geen UTF-8.",
	1315: "Ten hoogste {0} waarden.",
	1316: "Te diep genest.",
	1317: "Dit veld staat er meer dan eens.",
	1318: "Deze parameter staat er meer dan eens.",
	1319: "Deze parameter bestaat hier niet.",
	1320: "De querystring is niet goed gevormd.",
	1321: "Een geheel getal van 1 tot en met {0}.",
	1322: "Kies uit {0}.",
	1323: "Een andere versie dan die in het pad.",
	1324: "Stuur {0}.",
	1325: "een object",
	1326: "Zonder prijzen alleen met for=customer.",
	1327: "Ten hoogste 100 tekens.",
	1328: "Een andere dienst dan die in het pad.",
	1329: "Alleen modify.",
	1330: "een lijst",
	1331: "Een datum als 2026-11-17.",
	1332: "Een null kan hier niet; laat het veld weg.",
	1333: "Dit veld bestaat hier niet.",
	1334: "een geheel getal",
	1335: "true of false",
	1336: "een tekst",
	1337: "Deze link is verlopen",
	1338: "Deze link is ingetrokken",
	1339: "Deze link is ongeldig of verlopen.",
	1340: "Deze link is niet geldig",
	1341: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1342: "Deze link is niet compleet",
	1343: "Probeer het opnieuw.",
	1344: "Het inloggen is niet gelukt",
	1345: "Inloggen kan even niet",
	1346: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1347: "Met dit account kunt u hier niet inloggen.",
	1348: "U hebt hier geen toegang",
	1349: "Dit formulier kwam niet van onze site",
	1350: "Dit bestaat niet, of is niet voor u.",
	1351: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1352: "Probeer het over enkele ogenblikken opnieuw.",
	1353: "Er ging iets mis",
	1354: "Het verzoek is afgebroken",
	1355: "Even geduld",
	1356: "Te veel verzoeken achter elkaar",
	1357: "Wacht even en probeer het daarna opnieuw.",
	1358: "Noem de versie die u zag",
	1359: "Dit klopt niet",
	1360: "Dit mediatype kan hier niet",
	1361: "Er is te veel verstuurd",
	1362: "Wat u zag is intussen gewijzigd",
	1363: "Dit kan nu niet",
	1364: "Deze methode kan hier niet",
	1365: "Niet gevonden",
	1366: "U hebt geen toegang tot deze pagina",
	1367: "U bent niet ingelogd",
	1368: "Dat ligt aan ons. Probeer het later opnieuw.",
	1369: "Ten hoogste {0} KB.",
	1370: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1371: "Noem één ETag, tussen aanhalingstekens.",
	1372: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1373: "Noem in If-Match de ETag van wat u zag.",
	1374: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1375: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1376: "Geef elk verzoek een eigen sleutel.",
	1377: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1378: "Zo kan het niet in de winkelwagen; zie de controles.",
	1379: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1380: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
	1381: "Bewijs van de bevestiging",
	1382: "Op deze pagina staat wie wat heeft bevestigd en wanneer. De bestanden ernaast tonen het aan; in README.txt staat hoe u ze controleert.",
	1383: "IP-adres",
	1384: "Controlegetal van de afgesproken wijziging (SHA-256)",
	1385: "Controlegetal van de geschiedenis tot dan (SHA-256)",
	1386: "Sleutel van het zegel",
	1387: "Zegel van oneCentral (Ed25519)",
	1388: "Account",
	1389: "Download het bewijs van deze bevestiging",
	1390: "Dit archief is het bewijs van oneCentral van een bevestigde order. Het is door een programma gemaakt en op zichzelf compleet:\n\ndocument.pdf  het document dat is bevestigd\naudit.html  wie het heeft bevestigd, wanneer en vanwaar\nversion.json  de afgesproken versie\norder.json  de order, met de bevestiging en het zegel\nhistory.json  alles wat er is gebeurd, elke gebeurtenis met een SHA-256 aan de vorige geketend\nmanifest.json  de SHA-256 van elk bestand\nmanifest.sig  de handtekening van oneCentral over manifest.json (Ed25519, base64)\npublic-keys.json  de openbare sleutels\n\nControleer het zonder netwerk: server verify bundle.zip\nVergelijk daarna de sleutel die het noemt met die welke oneCentral heeft gepubliceerd.\n",
}
