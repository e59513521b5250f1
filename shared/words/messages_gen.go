// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1280

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

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 767}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 768}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 769}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 770}

// AddToCartButton says "Add to cart".
var AddToCartButton = Message{key: 771}

// NowAndAfterChange says "Now and after the change".
var NowAndAfterChange = Message{key: 772}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 773}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 774}

// WhatEachNumberDoesTo says "Monthly price by number".
var WhatEachNumberDoesTo = Message{key: 775}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 776}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 777}

// EmptyAsEarlyAsPossibleChangeThat says "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 778}

// NowInline says "now".
var NowInline = Message{key: 779}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{780, []any{n}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{781, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{782, []any{had}}
}

// AtMostText says "At most {max}".
func AtMostText(max string) Message {
	return Message{783, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{784, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 785}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 786}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{787, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 788}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{789, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 790}

// OnAgreedDay says "on the chosen date".
var OnAgreedDay = Message{key: 791}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 792}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 793}

// AsSoonAsItCan says "as soon as delivery is possible".
var AsSoonAsItCan = Message{key: 794}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{795, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{796, []any{months, ends}}
}

// NothingWaitsForYou says "You have no open requests.".
var NothingWaitsForYou = Message{key: 797}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 798}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 799}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 800}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 801}

// Waiting says "Waiting".
var Waiting = Message{key: 802}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 803}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 804}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 805}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 806}

// Agreed says " (agreed)".
var Agreed = Message{key: 807}

// NotYet says " (not yet)".
var NotYet = Message{key: 808}

// Filter says "Filter".
var Filter = Message{key: 809}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 810}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 811}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 812}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 813}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 814}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 815}

// NobodyStandsInForYou says "You have set no stand-in.".
var NobodyStandsInForYou = Message{key: 816}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{817, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 818}

// Colleague says "Colleague".
var Colleague = Message{key: 819}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 820}

// FirstDay says "First day".
var FirstDay = Message{key: 821}

// LastDay says "Last day".
var LastDay = Message{key: 822}

// Add says "Add".
var Add = Message{key: 823}

// ThisDocumentWasMadeFrom says "This document belongs to version {quote}. Checksum (SHA-256):".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{824, []any{quote}}
}

// ReferenceHeading says "Reference".
var ReferenceHeading = Message{key: 825}

// Total says "Total".
var Total = Message{key: 826}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 827}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{828, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 829}

// Remarks says "Remarks".
var Remarks = Message{key: 830}

// Conditions says "Conditions".
var Conditions = Message{key: 831}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{832, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 833}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.".
var FirstPeriodIsCalculatedOn = Message{key: 834}

// AllAmountsAreInEuro says "All amounts are in euros and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 835}

// Validity says "Validity".
var Validity = Message{key: 836}

// ValidUntilDay says "{what} valid until the end of {day} (Dutch time).".
func ValidUntilDay(what string, day calendar.Date) Message {
	return Message{837, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 838}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 839}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 840}

// Signature says "Signature".
var Signature = Message{key: 841}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 842}

// Position says "Position".
var Position = Message{key: 843}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{844, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{845, []any{quote, partner}}
}

// AgreedHeading says "Agreed".
var AgreedHeading = Message{key: 846}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{847, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 848}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{849, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 850}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 851}

// Ends says "ends".
var Ends = Message{key: 852}

// New says "new".
var New = Message{key: 853}

// Migration says "migration".
var Migration = Message{key: 854}

// NewComparison says "New".
var NewComparison = Message{key: 855}

// Old says "Old".
var Old = Message{key: 856}

// Changed says "changed".
var Changed = Message{key: 857}

// Unchanged says "unchanged".
var Unchanged = Message{key: 858}

// Specification says "Specification".
var Specification = Message{key: 859}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 860}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 861}

// ChangeNoun says "Change".
var ChangeNoun = Message{key: 862}

// MigrationHeading says "Migration".
var MigrationHeading = Message{key: 863}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 864}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{865, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{866, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{867, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 868}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{869, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{870, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 871}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 872}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{873, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{874, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 875}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{876, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 877}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{878, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{879, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{880, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 881}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 882}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 883}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 884}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 885}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 886}

// Number says "Number".
var Number = Message{key: 887}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 888}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{889, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 890}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{891, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{892, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 893}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 894}

// Planned says "Planned".
var Planned = Message{key: 895}

// Each says " (each)".
var Each = Message{key: 896}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{897, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{898, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 899}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 900}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 901}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 902}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 903}

// Contents says "Contents".
var Contents = Message{key: 904}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{905, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 906}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{907, []any{removedOn, customerName}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 908}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 909}

// LinkLabel says "Linked to".
var LinkLabel = Message{key: 910}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 911}

// SiteContact says "Site contact".
var SiteContact = Message{key: 912}

// ItemLower says "item {number}".
func ItemLower(number int) Message {
	return Message{913, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{914, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{915, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 916}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{917, []any{term}}
}

// ItemNumberName says "item {number} ({name})".
func ItemNumberName(number int, name string) Message {
	return Message{918, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 919}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{920, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{921, []any{position, state}}
}

// ProgressOfEachItem says "Progress of each item".
var ProgressOfEachItem = Message{key: 922}

// InCartHeading says "In the cart".
var InCartHeading = Message{key: 923}

// DayDutchTime says "{day} (Dutch time)".
func DayDutchTime(day calendar.Date) Message {
	return Message{924, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{925, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{926, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 927}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 928}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{929, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 930}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{931, []any{label, by}}
}

// OrderStateLabel says "Order state".
var OrderStateLabel = Message{key: 932}

// OrderNoun says "Order".
var OrderNoun = Message{key: 933}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 934}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{935, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{936, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and ordered as order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{937, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 938}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{939, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 940}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel an item itself.".
var AccountManagerReleasesOrderFor = Message{key: 941}

// Activated says "Activated".
var Activated = Message{key: 942}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{943, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 944}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 945}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{946, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 947}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{948, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{949, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{950, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{951, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{952, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{953, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{954, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{955, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 956}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{957, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{958, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{959, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{960, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service does not change and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 961}

// Partner says "Partner".
var Partner = Message{key: 962}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 963}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 964}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 965}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 966}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 967}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{968, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 969}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{970, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{971, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 972}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{973, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{974, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 975}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{976, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 977}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{978, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 979}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 980}

// AnswerTheQuestion says "Answer the question".
var AnswerTheQuestion = Message{key: 981}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{982, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 983}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{984, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{985, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 986}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{987, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 988}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{989, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 990}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{991, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 992}

// HowToConfirmCheckConfirmationPdfAnd says "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 993}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 994}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 995}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 996}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 997}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 998}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{999, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 1000}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{1001, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{1002, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 1003}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{1004, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 1005}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{1006, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 1007}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{1008, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 1009}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 1010}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{1011, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 1012}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{1013, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1014, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1015}

// MailNotDelivered says "Not delivered".
var MailNotDelivered = Message{key: 1016}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1017}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1018}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1019}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1020, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1021}

// CommaItem says ", item {number}".
func CommaItem(number int) Message {
	return Message{1022, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1023, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1024}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1025}

// HoursInline says "hours".
var HoursInline = Message{key: 1026}

// H says "h".
var H = Message{key: 1027}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1028}

// Level says "Level".
var Level = Message{key: 1029}

// Package says "Package".
var Package = Message{key: 1030}

// Ampere says "ampere".
var Ampere = Message{key: 1031}

// AtMost says "At most".
var AtMost = Message{key: 1032}

// Power says "Power".
var Power = Message{key: 1033}

// Space says "Space".
var Space = Message{key: 1034}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1035}

// Storage says "Storage".
var Storage = Message{key: 1036}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1037}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1038}

// Memory says "Memory".
var Memory = Message{key: 1039}

// Size says "Size".
var Size = Message{key: 1040}

// Seats says "seats".
var Seats = Message{key: 1041}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1042}

// SeatType says "Seat type".
var SeatType = Message{key: 1043}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1044}

// Channels says "channels".
var Channels = Message{key: 1045}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1046}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1047}

// Throughput says "Throughput".
var Throughput = Message{key: 1048}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1049}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1050}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1051}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1052}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1053, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1054, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1055}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1056}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1057}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1058}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1059}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1060}

// LevelOfPartners says "Level {level} is that of {n, plural, one {{n} partner} other {{n} partners}}; it must stay.".
func LevelOfPartners(level string, n int) Message {
	return Message{1061, []any{level, n}}
}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1062}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1063}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1064}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1065}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1066}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1067}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1068}

// PeriodFromFirstToLast says "The last day must be on or after the first day.".
var PeriodFromFirstToLast = Message{key: 1069}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1070}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1071}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1072}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1073}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1074}

// OnlyAccountManagerCanWaive says "Only the account manager can allow this.".
var OnlyAccountManagerCanWaive = Message{key: 1075}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1076}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1077}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1078}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1079}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1080}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1081}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1082}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1083}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1084}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1085}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1086}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1087, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1088}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1089}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1090}

// ServiceNoun says "service".
var ServiceNoun = Message{key: 1091}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1092}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1093}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1094}

// ItemInline says "item".
var ItemInline = Message{key: 1095}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1096}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1097}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1098}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1099}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1100}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1101}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1102}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1103}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1104}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1105}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1106, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1107}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1108}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1109}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1110}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1111}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1112}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1113}

// EnterYourName says "Enter your name.".
var EnterYourName = Message{key: 1114}

// EnterYourPosition says "Enter your position.".
var EnterYourPosition = Message{key: 1115}

// ThereIsNoOrderWithout says "Confirm that you agree.".
var ThereIsNoOrderWithout = Message{key: 1116}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1117, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote has already been ordered as order {order}.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1118, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1119, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1120}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1121}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1122}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1123}

// PartnerChangedMeanwhile says "The partner changed meanwhile.".
var PartnerChangedMeanwhile = Message{key: 1124}

// PersonChangedMeanwhile says "The entry of the directory changed meanwhile.".
var PersonChangedMeanwhile = Message{key: 1125}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1126}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1127}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1128}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1129}

// PromiseDocument says "Give the reference of the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1130, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1131}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record the customer's statement.".
var SmallBusinessMustExpresslyAccept = Message{key: 1132}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1133}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1134}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1135}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1136}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1137}

// ThisProductIsAtEnd says "This product is no longer sold; move to another one.".
var ThisProductIsAtEnd = Message{key: 1138}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1139}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1140}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1141}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1142}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1143}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1144}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1145}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1146}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1147, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1148}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1149}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1150}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1151}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1152}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1153}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1154}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1155}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1156}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1157}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1158}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1159}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1160}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1161}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1162}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1163}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1164}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1165}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1166}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1167}

// NumberCannotBePorted says "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.".
var NumberCannotBePorted = Message{key: 1168}

// NumberStandsTwice says "The number or range {number} is ported more than once.".
func NumberStandsTwice(number string) Message {
	return Message{1169, []any{number}}
}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1170}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1171}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1172}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1173}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1174}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1175}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1176}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1177}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1178, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1179}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1180}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1181}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1182}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1183}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1184, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1185}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1186}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1187}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1188}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1189}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1190}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1191}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1192, []any{earliest}}
}

// ThisCannotBeDoneInState says "This cannot be done in the current state.".
var ThisCannotBeDoneInState = Message{key: 1193}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1194}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1195}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1196}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1197, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1198, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1199}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1200}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1201}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1202}

// Person says "person".
var Person = Message{key: 1203}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1204}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1205}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1206}

// CartInline says "cart".
var CartInline = Message{key: 1207}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1208}

// Document says "document".
var Document = Message{key: 1209}

// OrderInline says "order".
var OrderInline = Message{key: 1210}

// Job says "job".
var Job = Message{key: 1211}

// Session says "session".
var Session = Message{key: 1212}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1213}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1214}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1215, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1216}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1217}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1218}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1219}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1220}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1221}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1222, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1223, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1224}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1225, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1226}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1227}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1228}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1229}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1230}

// List says "a list".
var List = Message{key: 1231}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1232}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1233}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1234}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1235}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1236}

// TextInline says "a text".
var TextInline = Message{key: 1237}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1238}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1239}

// WeDidNotMakeThis says "This link is invalid or has expired.".
var WeDidNotMakeThis = Message{key: 1240}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1241}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1242}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1243}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1244}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1245}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1246}

// NothingWasRecordedPleaseLog says "Not saved. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1247}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1248}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1249}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1250}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1251}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1252}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1253}

// SomethingWentWrongTitle says "Something went wrong".
var SomethingWentWrongTitle = Message{key: 1254}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1255}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1256}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1257}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1258}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1259}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1260}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1261}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1262}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1263}

// NotFound says "Not found".
var NotFound = Message{key: 1264}

// NoAccessToThisPage says "You have no access to this page".
var NoAccessToThisPage = Message{key: 1265}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1266}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1267}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1268, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Not saved. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1269}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1270}

// WeakEtagMatchesNothing says "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.".
var WeakEtagMatchesNothing = Message{key: 1271}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1272}

// OnlyStarWithoutIfMatch says "Only `*` can stand here, and only without If-Match.".
var OnlyStarWithoutIfMatch = Message{key: 1273}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1274}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1275}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1276, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1277}

// RecordIsDamaged says "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.".
var RecordIsDamaged = Message{key: 1278}

// DocumentIsDamaged says "The stored document is no longer the one that was approved. oneCentral has been alerted.".
var DocumentIsDamaged = Message{key: 1279}

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
	767:  "thisServiceCannotChangeNowUpgrade",
	768:  "whatChanges",
	769:  "takingNumbersAlong",
	770:  "saveChangeInCart",
	771:  "addToCartButton",
	772:  "nowAndAfterChange",
	773:  "chooseWhatChangesHereYou",
	774:  "amountsExcludeVatUnlessThey",
	775:  "whatEachNumberDoesTo",
	776:  "oneNumberOrRangePer",
	777:  "suchAsCustomersPoNumber",
	778:  "emptyAsEarlyAsPossibleChangeThat",
	779:  "nowInline",
	780:  "nowN",
	781:  "nowOnWithout",
	782:  "nowHad",
	783:  "atMostText",
	784:  "keepCurrentTerm",
	785:  "numbersToTakeAlong",
	786:  "currentOperatorOfNumbers",
	787:  "referenceOfDocument",
	788:  "referenceOfPortingMandate",
	789:  "perMonthAmount",
	790:  "sameMonthlyPrice",
	791:  "onAgreedDay",
	792:  "afterEndOfTerm",
	793:  "onFirstOfMonth",
	794:  "asSoonAsItCan",
	795:  "staysUntil",
	796:  "newUntil",
	797:  "nothingWaitsForYou",
	798:  "nothingThatWaitsForYou",
	799:  "giveAmountSuchAs1",
	800:  "chooseOneOfOptions",
	801:  "amountFromPerMonthOr",
	802:  "waiting",
	803:  "youDecideAs",
	804:  "n7DaysOrLonger",
	805:  "n3DaysOrLonger",
	806:  "n1DayOrLonger",
	807:  "agreed",
	808:  "notYet",
	809:  "filter",
	810:  "showEverything",
	811:  "youStandInFor",
	812:  "waitingSince",
	813:  "alsoNeeded",
	814:  "nobodyElse",
	815:  "colleagueYouChooseHereCan",
	816:  "nobodyStandsInForYou",
	817:  "removeName",
	818:  "addStandIn",
	819:  "colleague",
	820:  "chooseAccountManager",
	821:  "firstDay",
	822:  "lastDay",
	823:  "add",
	824:  "thisDocumentWasMadeFrom",
	825:  "referenceHeading",
	826:  "total",
	827:  "totalOfThisQuote",
	828:  "onWaivedForCustomerMaximum",
	829:  "termOver24Months",
	830:  "remarks",
	831:  "conditions",
	832:  "thisQuoteIsSubjectTo",
	833:  "leadTimesAreInBusiness",
	834:  "firstPeriodIsCalculatedOn",
	835:  "allAmountsAreInEuro",
	836:  "validity",
	837:  "validUntilDay",
	838:  "thisOfferIs",
	839:  "thisQuoteIs",
	840:  "validityIsSetOnApproval",
	841:  "signature",
	842:  "placeAndDate",
	843:  "position",
	844:  "onBehalfOf",
	845:  "youAgreeToQuoteAnd",
	846:  "agreedHeading",
	847:  "activatesThisQuoteInPartner",
	848:  "activation",
	849:  "thisCopyIsForYour",
	850:  "forYourInformation",
	851:  "monthlyPrice",
	852:  "ends",
	853:  "new",
	854:  "migration",
	855:  "newComparison",
	856:  "old",
	857:  "changed",
	858:  "unchanged",
	859:  "specification",
	860:  "siteAndContact",
	861:  "deliveryAndTerm",
	862:  "changeNoun",
	863:  "migrationHeading",
	864:  "linkedTo",
	865:  "endOfTerm",
	866:  "startOfMonth",
	867:  "runsUntilRemaining",
	868:  "runsMonthly",
	869:  "fromCompletionPlannedUntil",
	870:  "itemNumberText",
	871:  "site",
	872:  "promisedDocument",
	873:  "more",
	874:  "andTrimSpace",
	875:  "openThisQuoteInPartner",
	876:  "referenceShort",
	877:  "draftNotYetApprovedBy",
	878:  "vatIdJoined",
	879:  "kvkTradeRegister",
	880:  "statutorySeat",
	881:  "yourPartner",
	882:  "customerSite",
	883:  "customerReference",
	884:  "yourVatId",
	885:  "yourKvkNumber",
	886:  "yourSupplier",
	887:  "number",
	888:  "setOnApproval",
	889:  "weArePleasedToOffer",
	890:  "forChangeYouSeeWhat",
	891:  "thisDocumentSpecifiesWhatHas",
	892:  "changesToExistingServices",
	893:  "whatChangesOverview",
	894:  "leadTimeBusinessDays",
	895:  "planned",
	896:  "each",
	897:  "option",
	898:  "eachCount",
	899:  "slaRepairTimeAvailability",
	900:  "requestQuoteOrChangeCart",
	901:  "openCart",
	902:  "willBeRemovedOn",
	903:  "lastChangedBy",
	904:  "contents",
	905:  "cartForWasLastChanged",
	906:  "yourCartIsStillOpen",
	907:  "yourCartWillBeRemoved",
	908:  "effectiveDate",
	909:  "numbersToPort",
	910:  "linkLabel",
	911:  "customersReference",
	912:  "siteContact",
	913:  "itemLower",
	914:  "serviceInline",
	915:  "runsOnUntilLeft",
	916:  "extendedMonthlyNotice",
	917:  "fromDelivery",
	918:  "itemNumberName",
	919:  "explanation",
	920:  "textReason",
	921:  "textPositionState",
	922:  "progressOfEachItem",
	923:  "inCartHeading",
	924:  "dayDutchTime",
	925:  "referenceChecksum",
	926:  "moment",
	927:  "sentAutomaticallyByOnecentral",
	928:  "downloadConfirmationPdf",
	929:  "dear",
	930:  "dearSirOrMadam",
	931:  "fromLabelBy",
	932:  "orderStateLabel",
	933:  "orderNoun",
	934:  "viewOrder",
	935:  "onConfirmed",
	936:  "byConfirmed",
	937:  "quoteForWasConfirmedAnd",
	938:  "orderWasReceived",
	939:  "orderReceived",
	940:  "orderWasReleasedForDelivery",
	941:  "accountManagerReleasesOrderFor",
	942:  "activated",
	943:  "textSignerSignerFunction",
	944:  "signed",
	945:  "releasedOn",
	946:  "orderOfForCanBe",
	947:  "orderWasReleasedForDeliveryOrder",
	948:  "orderReleasedOrderCustomer",
	949:  "orderDelivered",
	950:  "deliveryInOrder",
	951:  "orderForWasDelivered",
	952:  "inOrderForWasDelivered",
	953:  "cancellationInOrder",
	954:  "orderForWasCancelled",
	955:  "inOrderForWasCancelled",
	956:  "deliveryFailed",
	957:  "deliveryFailedInOrder",
	958:  "orderForCouldNotBe",
	959:  "inOrderForCouldNot",
	960:  "orderForIsPartlySettled",
	961:  "existingServiceStaysAsIt",
	962:  "partner",
	963:  "partnersAnswerToQuestion",
	964:  "oneDecisionFromYourGroup",
	965:  "thisLinkIsPersonalOnly",
	966:  "reviewAndDecide",
	967:  "decideBefore",
	968:  "forOfRequestsQuoteYou",
	969:  "yourApprovalIsRequested",
	970:  "approvalRequested",
	971:  "ofRequestedQuoteForOn",
	972:  "yourDecisionIsStillNeeded",
	973:  "reminderWaitsForYourDecision",
	974:  "ofRequestedQuoteForOnPartnersAccount",
	975:  "yourDecisionAsStandIn",
	976:  "asStandInWaitsFor",
	977:  "viewQuote",
	978:  "quoteForWaitsForPartners",
	979:  "requestWasReturnedWithQuestion",
	980:  "youCanSubmitRequestAgain",
	981:  "answerTheQuestion",
	982:  "beforeQuoteForCanBe",
	983:  "thereIsQuestionAboutYour",
	984:  "questionAboutQuote",
	985:  "requestOfQuoteForWas",
	986:  "quoteWasDeclined",
	987:  "quoteDeclined",
	988:  "youCanCopyQuoteTo",
	989:  "quoteForIsApprovedAnd",
	990:  "quoteIsApproved",
	991:  "quoteApproved",
	992:  "howToConfirmCheckConfirmation",
	993:  "howToConfirmCheckConfirmationPdfAnd",
	994:  "partnerCanNowSignIt",
	995:  "partnerCanNowActivateIt",
	996:  "reviewAndSign",
	997:  "reviewAndActivate",
	998:  "ifYouDoNotWant",
	999:  "quoteForIsApprovedBut",
	1000: "quoteIsAboutToExpire",
	1001: "quoteExpiresOn",
	1002: "quoteForWasWithdrawnAnd",
	1003: "quoteWasWithdrawn",
	1004: "quoteWithdrawn",
	1005: "wasValidUntil",
	1006: "quoteForWasNotConfirmed",
	1007: "quoteHasExpired",
	1008: "quoteExpired",
	1009: "commentDoesNotChangeQuote",
	1010: "readAndReply",
	1011: "quoteForHasNewComment",
	1012: "thereIsNewComment",
	1013: "newCommentOnQuote",
	1014: "mailAboutNotDelivered",
	1015: "viewDetails",
	1016: "mailNotDelivered",
	1017: "messageOfOnecentralHasFinally",
	1018: "mailCouldNotBeDelivered",
	1019: "whyYourDecisionIsNeeded",
	1020: "customerWaivesLongestTermFor",
	1021: "alternativeLabel",
	1022: "commaItem",
	1023: "waivedBy",
	1024: "toJudge",
	1025: "whatToLookAt",
	1026: "hoursInline",
	1027: "h",
	1028: "repairTime",
	1029: "level",
	1030: "package",
	1031: "ampere",
	1032: "atMost",
	1033: "power",
	1034: "space",
	1035: "gbStorage",
	1036: "storage",
	1037: "storageSsd",
	1038: "gbMemory",
	1039: "memory",
	1040: "size",
	1041: "seats",
	1042: "seatsCharacteristic",
	1043: "seatType",
	1044: "numbersInline",
	1045: "channels",
	1046: "voiceChannels",
	1047: "dataBundle",
	1048: "throughput",
	1049: "bandwidth",
	1050: "thisProductHasNoTiers",
	1051: "thisProductHasNoSuch",
	1052: "thisProductHasNoNumber",
	1053: "cannotBeCombinedWith",
	1054: "atMostSentence",
	1055: "thisProductHasNoSuchOption",
	1056: "onlyAdministratorCanDoThis",
	1057: "changeAccountManagerWithIts",
	1058: "chooseNlOrEn",
	1059: "nameAccountManager",
	1060: "thereIsNoSuchLevel",
	1061: "levelOfPartners",
	1062: "chooseResellerOrSolutions",
	1063: "lettersDigitsAnd",
	1064: "thisIsNoAccountManager",
	1065: "notRoleOfOnecentral",
	1066: "nameSubject",
	1067: "onlyAccountManagerCanDo",
	1068: "somebodyElseThanYourself",
	1069: "periodFromFirstToLast",
	1070: "atMostTwenty",
	1071: "thisHasBeenDecidedAlready",
	1072: "thisVersionDoesNotWaitForYou",
	1073: "youHaveDecidedOnThis",
	1074: "requesterDoesNotDecide",
	1075: "onlyAccountManagerCanWaive",
	1076: "onlyAccountManagerGivesDiscounts",
	1077: "thisVersionCannotBePriced",
	1078: "thereIsNoSuchItem",
	1079: "fromZeroToAmountItself",
	1080: "from0To10000",
	1081: "givePercentageOrAmount",
	1082: "namePartner",
	1083: "youHaveNoRoleHere",
	1084: "partnerInline",
	1085: "onlyPartnerCanDoThis",
	1086: "quoteInline",
	1087: "pngOrJpegOfAt",
	1088: "tooLightContrastWithWhite",
	1089: "colourLike0e3c61",
	1090: "atMost80Services",
	1091: "serviceNoun",
	1092: "cartChangedMeanwhile",
	1093: "atMost80ItemsPer",
	1094: "from1To80Items",
	1095: "itemInline",
	1096: "thereIsNothingToLink",
	1097: "thisCustomerHasNoSuch",
	1098: "thereIsNoSuchProduct",
	1099: "calculationChangedSinceYouSaw",
	1100: "nameHashOfWhatYou",
	1101: "dateNotInFuture",
	1102: "thisServiceIsInCartAlready",
	1103: "atMost80ItemsAnd",
	1104: "cartIsEmpty",
	1105: "vatTreatmentOfThisCustomer",
	1106: "completeCustomersDetails",
	1107: "yourAccountIsBlockedContact",
	1108: "serviceChangedSinceRequest",
	1109: "linkedServiceIsTerminated",
	1110: "iSignForCustomerAm",
	1111: "iActivateThisOrderFor",
	1112: "nameSha256OfDocument",
	1113: "confirmThatYouMaySign",
	1114: "enterYourName",
	1115: "enterYourPosition",
	1116: "thereIsNoOrderWithout",
	1117: "thisQuoteWasValidUntilUntil",
	1118: "thisQuoteIsOrderAlready",
	1119: "thisPartnerConfirmsOtherwise",
	1120: "thisIsNotDocumentOf",
	1121: "documentIsStillBeingDrawn",
	1122: "giveNameOrReference",
	1123: "customerChangedMeanwhile",
	1124: "partnerChangedMeanwhile",
	1125: "personChangedMeanwhile",
	1126: "giveAddressOfDelivery",
	1127: "whetherThisCanBeDelivered",
	1128: "thisCannotBeDeliveredAt",
	1129: "giveCurrentOperatorAndNumbers",
	1130: "promiseDocument",
	1131: "portingMandate",
	1132: "smallBusinessMustExpresslyAccept",
	1133: "numberPortIsInProgress",
	1134: "thisServiceIsBeingTerminated",
	1135: "thisServiceIsSuspended",
	1136: "thisServiceIsTerminated",
	1137: "orderOnThisServiceIs",
	1138: "thisProductIsAtEnd",
	1139: "thisServiceCannotBeUpgraded",
	1140: "onlyQuoteThatEndedWithout",
	1141: "thereIsNoSuchQuote",
	1142: "notPdf",
	1143: "atMost4Mb",
	1144: "pieceOfEvidence",
	1145: "fromDayOfOrderUntil",
	1146: "containsControlCharacter",
	1147: "atMostCharacters",
	1148: "thisFieldIsRequired",
	1149: "postcodeLike1234Ab",
	1150: "countryCodeOfTwoLetters",
	1151: "telephoneNumberLike0201234567Or",
	1152: "eMailAddressLikeName",
	1153: "noValidVatIdOf",
	1154: "eightDigitsForDutchBusinesses",
	1155: "nameServiceOrItem",
	1156: "atMostFive",
	1157: "dateInThisCentury",
	1158: "from0To120Months",
	1159: "withModifyOnly",
	1160: "nameVersionOfServiceThat",
	1161: "nameServiceThatChanges",
	1162: "chooseProduct",
	1163: "chooseAddOrModify",
	1164: "unknownOption",
	1165: "unknownCharacteristic",
	1166: "tooManyCharacteristicsOrOptions",
	1167: "from0To1000",
	1168: "numberCannotBePorted",
	1169: "numberStandsTwice",
	1170: "numberLike0201234567OrRange",
	1171: "atMostTwentyNumbersOr",
	1172: "choose1326Or52",
	1173: "theseNumbersAreForAccount",
	1174: "thisServiceNoLongerExists",
	1175: "thisProductCannotBeOrdered",
	1176: "thisServiceCannotMoveTo",
	1177: "serviceChangedSinceYouSawItLook",
	1178: "priceChangedSinceYouSaw",
	1179: "product",
	1180: "thereIsNoDocumentUntil",
	1181: "chooseAcknowledgedInprogressOrPartial",
	1182: "hashIsNotOfThis",
	1183: "thereIsNoSuchVersion",
	1184: "thereIsNewerVersionLatest",
	1185: "oneOrMoreChecksDid",
	1186: "contractingPartyChangedSinceRequest",
	1187: "thisCustomersCartIsNot",
	1188: "youMayNotDoThis",
	1189: "thisProductDoesNotCome",
	1190: "theseChangesTakeEffectAt",
	1191: "nothingChanges",
	1192: "thisCanBeDoneOn",
	1193: "thisCannotBeDoneInState",
	1194: "linksInCartOnly",
	1195: "amountsExcludeVatVatTreatment",
	1196: "vatReverseChargedToCustomer",
	1197: "thereIsCatalogueFromAlready",
	1198: "thereIsAnotherCatalogue",
	1199: "tooBusyAtMomentTry",
	1200: "thisIsTooMuchText",
	1201: "thisCursorIsNotOf",
	1202: "customerInline",
	1203: "person",
	1204: "thisRoleDoesNotDecide",
	1205: "orderInThisStateIs",
	1206: "thisIdempotencyKeyWasUsed",
	1207: "cartInline",
	1208: "versionOfQuote",
	1209: "document",
	1210: "orderInline",
	1211: "job",
	1212: "session",
	1213: "chooseAccountmanagerSalesmanagerOrEngineering",
	1214: "requestDidNotArriveIn",
	1215: "thisIsNotJsonLook",
	1216: "thisIsNotUtf8",
	1217: "nestedTooDeeply",
	1218: "thisFieldStandsMoreThan",
	1219: "thisParameterStandsMoreThan",
	1220: "thereIsNoSuchParameter",
	1221: "queryStringIsMalformed",
	1222: "wholeNumberFrom1To",
	1223: "chooseFrom",
	1224: "anotherVersionThanOneIn",
	1225: "send",
	1226: "object",
	1227: "withoutPricesWithForCustomer",
	1228: "atMost100Characters",
	1229: "anotherServiceThanOneIn",
	1230: "modifyOnly",
	1231: "list",
	1232: "dateLike20261117",
	1233: "nullCannotBeHereLeave",
	1234: "thereIsNoSuchField",
	1235: "wholeNumber",
	1236: "trueOrFalse",
	1237: "textInline",
	1238: "thisLinkHasExpired",
	1239: "thisLinkHasBeenRevoked",
	1240: "weDidNotMakeThis",
	1241: "thisLinkIsNotValid",
	1242: "itMayHaveBeenCut",
	1243: "thisLinkIsNotComplete",
	1244: "pleaseTryAgain",
	1245: "loginDidNotWork",
	1246: "loggingInIsNotPossible",
	1247: "nothingWasRecordedPleaseLog",
	1248: "youCannotLogInHere",
	1249: "youHaveNoAccessHere",
	1250: "thisFormDidNotCome",
	1251: "thisDoesNotExistOr",
	1252: "whatWaitsForYourDecision",
	1253: "pleaseTryAgainInMoment",
	1254: "somethingWentWrongTitle",
	1255: "requestWasAbandoned",
	1256: "oneMomentPlease",
	1257: "nameVersionThatYouSaw",
	1258: "thisIsNotRight",
	1259: "thisMediaTypeCannotBe",
	1260: "tooMuchWasSent",
	1261: "whatYouSawChangedMeanwhile",
	1262: "thisCannotBeDoneNow",
	1263: "thisMethodCannotBeUsed",
	1264: "notFound",
	1265: "noAccessToThisPage",
	1266: "youAreNotLoggedIn",
	1267: "thisIsOurFaultPlease",
	1268: "atMostKb",
	1269: "nothingWasRecordedPleaseSend",
	1270: "nameOneEtagInQuotes",
	1271: "weakEtagMatchesNothing",
	1272: "nameInIfMatchEtag",
	1273: "onlyStarWithoutIfMatch",
	1274: "from1To255Visible",
	1275: "giveEveryRequestKeyOf",
	1276: "iAmMandatedByTo",
	1277: "itCannotGoInCart",
	1278: "recordIsDamaged",
	1279: "documentIsDamaged",
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
	780:  "n text",
	781:  "effect text",
	782:  "had number",
	783:  "max text",
	784:  "remaining text",
	787:  "rest text",
	789:  "amount difference",
	795:  "months text,ends date",
	796:  "months text,ends date",
	817:  "name text",
	824:  "quote text",
	828:  "day text,name text",
	832:  "conditions text",
	837:  "what text,day date",
	844:  "party text",
	845:  "quote text,partner text",
	847:  "partner text",
	849:  "partner text",
	865:  "day text",
	866:  "day text",
	867:  "length text,ends date,term message",
	869:  "length text,ends date",
	870:  "number number,text text",
	873:  "int64 number",
	874:  "trimSpace text",
	876:  "short text",
	878:  "joined text",
	879:  "joined text",
	880:  "joined text,joined2 text",
	889:  "what text,detail text",
	891:  "partner text,what text",
	892:  "changed number",
	897:  "name text",
	898:  "count number",
	905:  "customerName text,updatedAt moment,removedOn date",
	907:  "removedOn date,customerName text",
	913:  "number number",
	914:  "service text",
	915:  "ends date,term message",
	917:  "term message",
	918:  "number number,name text",
	920:  "reason text",
	921:  "position text,state message",
	924:  "day date",
	925:  "quote text,short text",
	926:  "at moment",
	929:  "name text",
	931:  "label text,by text",
	935:  "confirmed text",
	936:  "confirmed text",
	937:  "quote text,customer text,text text",
	939:  "order text,customer text",
	943:  "signer text,signerFunction text",
	946:  "order text,name text,customer text",
	948:  "order text,customer text",
	949:  "order text,customer text",
	950:  "order text,customer text",
	951:  "order text,customer text",
	952:  "order text,customer text,position text",
	953:  "order text,customer text",
	954:  "order text,customer text",
	955:  "order text,customer text,position text",
	957:  "order text,customer text",
	958:  "order text,customer text",
	959:  "order text,customer text,position text",
	960:  "order text,customer text",
	968:  "customer text,name text,name2 text,role message",
	970:  "quote text,customer text",
	971:  "name text,name2 text,customer text,on date,role message",
	973:  "quote text,customer text",
	974:  "name text,name2 text,customer text,on date",
	976:  "quote text,customer text",
	978:  "quote text,customer text",
	982:  "quote text,customer text",
	984:  "quote text,customer text",
	985:  "quote text,customer text",
	987:  "quote text,customer text",
	989:  "quote text,customer text,validUntil date",
	991:  "quote text,customer text",
	999:  "quote text,customer text,validUntil date",
	1001: "quote text,validUntil date,customer text",
	1002: "quote text,customer text",
	1004: "quote text,customer text",
	1006: "quote text,customer text",
	1008: "quote text,customer text",
	1011: "quote text,customer text",
	1013: "quote text,customer text",
	1014: "quote text,customer text",
	1020: "name text,date date",
	1022: "number number",
	1023: "name text",
	1053: "name name",
	1054: "max number",
	1061: "level text,n number",
	1087: "maxLogoSide number,text number",
	1106: "list text",
	1117: "until date",
	1118: "order text",
	1119: "expected text",
	1130: "name message",
	1147: "longest number",
	1169: "number text",
	1178: "netMRC money,netMRC2 money",
	1184: "latest text",
	1192: "earliest date",
	1197: "validFrom date",
	1198: "version text",
	1215: "offset number",
	1222: "most number",
	1223: "of text",
	1225: "accepted text",
	1268: "kb number",
	1276: "customer text",
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
	767:  "This service cannot change now",
	768:  "What changes?",
	769:  "Taking numbers along",
	770:  "Save the change in the cart",
	771:  "Add to cart",
	772:  "Now and after the change",
	773:  "Choose what changes; here you see what it costs.",
	774:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	775:  "Monthly price by number",
	776:  "One number or range per line, as 0201234500-0201234599",
	777:  "Such as the customer's PO number",
	778:  "Leave empty for the earliest possible date. A change that starts on the first of a month or after the term follows that date.",
	779:  "now",
	780:  "; now {0}",
	781:  "now on; without: {0}",
	782:  "; now {0}",
	783:  "At most {0}",
	784:  "Keep the current term: {0}",
	785:  "Numbers to take along",
	786:  "Current operator of the numbers",
	787:  "Reference of the document {0}",
	788:  "Reference of the porting mandate",
	789:  "{0} per month",
	790:  "same monthly price",
	791:  "on the chosen date",
	792:  "after the end of the term",
	793:  "on the first of a month",
	794:  "as soon as delivery is possible",
	795:  "stays: {0}, until {1}",
	796:  "new: {0}, until {1}",
	797:  "You have no open requests.",
	798:  "Nothing that waits for you passes this filter.",
	799:  "Give an amount such as 1,234.56.",
	800:  "Choose one of the options.",
	801:  "Amount from, per month or one-off",
	802:  "Waiting",
	803:  "You decide as",
	804:  "7 days or longer",
	805:  "3 days or longer",
	806:  "1 day or longer",
	807:  " (agreed)",
	808:  " (not yet)",
	809:  "Filter",
	810:  "Show everything",
	811:  "You stand in for ",
	812:  "Waiting since",
	813:  "Also needed",
	814:  "nobody else",
	815:  "A colleague you choose here can decide on your partners' requests in that period.",
	816:  "You have set no stand-in.",
	817:  "Remove: {0}",
	818:  "Add a stand-in",
	819:  "Colleague",
	820:  "Choose an account manager",
	821:  "First day",
	822:  "Last day",
	823:  "Add",
	824:  "This document belongs to version {0}. Checksum (SHA-256):",
	825:  "Reference",
	826:  "Total",
	827:  "Total of this quote",
	828:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	829:  "Term over 24 months",
	830:  "Remarks",
	831:  "Conditions",
	832:  "This quote is subject to {0}.",
	833:  "Lead times are in business days and subject to availability at the site.",
	834:  "The first period is calculated on the difference from and including the planned date; with another date the amount is calculated again.",
	835:  "All amounts are in euros and exclude VAT unless stated otherwise.",
	836:  "Validity",
	837:  "{0} valid until the end of {1} (Dutch time).",
	838:  "This offer is",
	839:  "This quote is",
	840:  "The validity is set on approval.",
	841:  "Signature",
	842:  "Place and date",
	843:  "Position",
	844:  "On behalf of {0}",
	845:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	846:  "Agreed",
	847:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	848:  "Activation",
	849:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	850:  "For your information",
	851:  "Monthly price",
	852:  "ends",
	853:  "new",
	854:  "migration",
	855:  "New",
	856:  "Old",
	857:  "changed",
	858:  "unchanged",
	859:  "Specification",
	860:  "Site and contact",
	861:  "Delivery and term",
	862:  "Change",
	863:  "Migration",
	864:  "Linked to",
	865:  "{0} (end of the term)",
	866:  "{0} (start of the month)",
	867:  "{0}, runs until {1} ({2} remaining)",
	868:  "runs monthly",
	869:  "{0} from completion, planned until {1}",
	870:  "item {0}, {1}",
	871:  "Site",
	872:  "Promised document",
	873:  "{0} more",
	874:  " and {0}",
	875:  "Open this quote in the partner portal",
	876:  "reference {0}",
	877:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	878:  "VAT id {0}",
	879:  "KvK (trade register) {0}",
	880:  "{0}, statutory seat {1}",
	881:  "Your partner",
	882:  "Customer site",
	883:  "Customer reference",
	884:  "Your VAT id",
	885:  "Your KvK number",
	886:  "Your supplier",
	887:  "Number",
	888:  "set on approval",
	889:  "We are pleased to offer you the following: {0}.{1}",
	890:  " For a change you see what differs: old, new and the difference.",
	891:  "This document specifies what {0} has delivered for you: {1}.",
	892:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	893:  "What changes",
	894:  "Lead time (business days)",
	895:  "Planned",
	896:  " (each)",
	897:  "Option: {0}",
	898:  " ({0} each)",
	899:  "SLA (repair time, availability)",
	900:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	901:  "Open the cart",
	902:  "Will be removed on",
	903:  "Last changed by",
	904:  "Contents",
	905:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	906:  "Your cart is still open",
	907:  "Your cart will be removed on {0}, {1}",
	908:  "Effective date",
	909:  "Numbers to port",
	910:  "Linked to",
	911:  "Customer's reference",
	912:  "Site contact",
	913:  "item {0}",
	914:  "service {0}",
	915:  "runs on until {0}, {1} left",
	916:  "extended, monthly notice",
	917:  "{0} from delivery",
	918:  "item {0} ({1})",
	919:  "Explanation",
	920:  " ({0})",
	921:  "{0}: {1}",
	922:  "Progress of each item",
	923:  "In the cart",
	924:  "{0} (Dutch time)",
	925:  "Reference {0}, checksum {1}.",
	926:  "Moment: {0}.",
	927:  "Sent automatically by oneCentral.",
	928:  "Download the confirmation (PDF)",
	929:  "Dear {0},",
	930:  "Dear Sir or Madam,",
	931:  "{0} from {1}",
	932:  "Order state",
	933:  "Order",
	934:  "View the order",
	935:  "{0} on",
	936:  "{0} by",
	937:  "Quote {0} for {1} was confirmed and ordered as order {2}.",
	938:  "The order was received",
	939:  "Order {0} received, {1}",
	940:  "The order was released for delivery.",
	941:  "The account manager releases the order for delivery. Until then the partner can cancel an item itself.",
	942:  "Activated",
	943:  "{0}, {1}",
	944:  "Signed",
	945:  "Released on",
	946:  "Order {0} of {1} for {2} can be fulfilled.",
	947:  "The order was released for delivery",
	948:  "Order {0} released, {1}",
	949:  "Order {0} delivered, {1}",
	950:  "Delivery in order {0}, {1}",
	951:  "Order {0} for {1} was delivered.",
	952:  "In order {0} for {1}, {2} was delivered.",
	953:  "Cancellation in order {0}, {1}",
	954:  "Order {0} for {1} was cancelled.",
	955:  "In order {0} for {1}, {2} was cancelled.",
	956:  "The delivery failed",
	957:  "Delivery failed in order {0}, {1}",
	958:  "Order {0} for {1} could not be delivered.",
	959:  "In order {0} for {1}, {2} could not be delivered.",
	960:  "Order {0} for {1} is partly settled.",
	961:  "An existing service does not change and can be changed again.",
	962:  "Partner",
	963:  "The partner's answer to the question",
	964:  "One decision from your group is enough.",
	965:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	966:  "Review and decide",
	967:  "Decide before",
	968:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	969:  "Your approval is requested",
	970:  "Approval requested: {0}, {1}",
	971:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	972:  "Your decision is still needed",
	973:  "Reminder: {0} waits for your decision, {1}",
	974:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	975:  "Your decision as stand-in is requested",
	976:  "As stand-in: {0} waits for your decision, {1}",
	977:  "View the quote",
	978:  "Quote {0} for {1} waits for the partner's answer.",
	979:  "The request was returned with a question",
	980:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	981:  "Answer the question",
	982:  "Before quote {0} for {1} can be approved, your answer is needed.",
	983:  "There is a question about your request",
	984:  "Question about quote {0}, {1}",
	985:  "The request of quote {0} for {1} was declined.",
	986:  "The quote was declined",
	987:  "Quote {0} declined, {1}",
	988:  "You can copy the quote to a new request, which uses today's prices.",
	989:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	990:  "The quote is approved",
	991:  "Quote {0} approved, {1}",
	992:  "How to order: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then does it become an order. Anyone authorised to sign at your company can do this.",
	993:  "How to order: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	994:  "The partner can now sign it for the customer.",
	995:  "The partner can now activate it.",
	996:  "Review and sign",
	997:  "Review and activate",
	998:  "If you do not want to order, you need not do anything.",
	999:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	1000: "The quote is about to expire",
	1001: "Quote {0} expires on {1}, {2}",
	1002: "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	1003: "The quote was withdrawn",
	1004: "Quote {0} withdrawn, {1}",
	1005: "Was valid until",
	1006: "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	1007: "The quote has expired",
	1008: "Quote {0} expired, {1}",
	1009: "A comment does not change the quote.",
	1010: "Read and reply",
	1011: "Quote {0} for {1} has a new comment.",
	1012: "There is a new comment",
	1013: "New comment on quote {0}, {1}",
	1014: "Mail about {0} not delivered, {1}",
	1015: "View the details",
	1016: "Not delivered",
	1017: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1018: "A mail could not be delivered",
	1019: "Why your decision is needed",
	1020: "The customer waives the longest term for small businesses: {0}, {1}.",
	1021: " Alternative:",
	1022: ", item {0}",
	1023: "Waived by {0}",
	1024: "To judge",
	1025: "What to look at",
	1026: "hours",
	1027: "h",
	1028: "Repair time",
	1029: "Level",
	1030: "Package",
	1031: "ampere",
	1032: "At most",
	1033: "Power",
	1034: "Space",
	1035: "GB storage",
	1036: "Storage",
	1037: "Storage (SSD)",
	1038: "GB memory",
	1039: "Memory",
	1040: "Size",
	1041: "seats",
	1042: "Seats",
	1043: "Seat type",
	1044: "numbers",
	1045: "channels",
	1046: "Voice channels",
	1047: "Data bundle",
	1048: "Throughput",
	1049: "Bandwidth",
	1050: "This product has no tiers.",
	1051: "This product has no such characteristic.",
	1052: "This product has no number of units.",
	1053: "Cannot be combined with {0}.",
	1054: "At most {0}.",
	1055: "This product has no such option.",
	1056: "Only an administrator can do this.",
	1057: "Change the account manager with its own command.",
	1058: "Choose nl or en.",
	1059: "Name the account manager.",
	1060: "There is no such level.",
	1061: "Level {0} is that of {1, plural, one {{1} partner} other {{1} partners}}; it must stay.",
	1062: "Choose reseller or solutions.",
	1063: "Letters, digits, - and _.",
	1064: "This is no account manager.",
	1065: "Not a role of oneCentral.",
	1066: "Name the subject.",
	1067: "Only an account manager can do this.",
	1068: "Somebody else than yourself.",
	1069: "The last day must be on or after the first day.",
	1070: "At most twenty.",
	1071: "This has been decided already.",
	1072: "This version does not wait for you.",
	1073: "You have decided on this version already.",
	1074: "The requester does not decide.",
	1075: "Only the account manager can allow this.",
	1076: "Only the account manager gives discounts.",
	1077: "This version cannot be priced again.",
	1078: "There is no such item.",
	1079: "From zero to the amount itself.",
	1080: "From 0 to 10,000 basis points.",
	1081: "Give a percentage or an amount.",
	1082: "Name a partner.",
	1083: "You have no role here.",
	1084: "partner",
	1085: "Only a partner can do this.",
	1086: "quote",
	1087: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1088: "Too light: the contrast with white is under 4.5 : 1.",
	1089: "A colour like #0E3C61.",
	1090: "At most 80 services.",
	1091: "service",
	1092: "The cart changed meanwhile.",
	1093: "At most 80 items per request.",
	1094: "From 1 to 80 items.",
	1095: "item",
	1096: "There is nothing to link to.",
	1097: "This customer has no such service.",
	1098: "There is no such product.",
	1099: "The calculation changed since you saw it; look at it again.",
	1100: "Name the hash of what you saw.",
	1101: "A date, not in the future.",
	1102: "This service is in the cart already.",
	1103: "At most 80 items and 80 distinct services per request.",
	1104: "The cart is empty.",
	1105: "The VAT treatment of this customer must be reviewed.",
	1106: "Complete the customer's details: {0}.",
	1107: "Your account is blocked; contact your account manager.",
	1108: "The service changed since the request.",
	1109: "The linked service is terminated.",
	1110: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1111: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1112: "Name the SHA-256 of the document that is signed.",
	1113: "Confirm that you may sign for the customer.",
	1114: "Enter your name.",
	1115: "Enter your position.",
	1116: "Confirm that you agree.",
	1117: "This quote was valid until {0}.",
	1118: "This quote has already been ordered as order {0}.",
	1119: "This partner confirms otherwise: {0}.",
	1120: "This is not the document of this version.",
	1121: "The document is still being drawn; try again in a moment.",
	1122: "Give a name or a reference.",
	1123: "The customer changed meanwhile.",
	1124: "The partner changed meanwhile.",
	1125: "The entry of the directory changed meanwhile.",
	1126: "Give the address of delivery.",
	1127: "Whether this can be delivered at this address is not known yet.",
	1128: "This cannot be delivered at this address.",
	1129: "Give the current operator and the numbers.",
	1130: "Give the reference of the document: {0}.",
	1131: "porting mandate",
	1132: "A small business must expressly accept a term over 24 months; record the customer's statement.",
	1133: "A number port is in progress on this service.",
	1134: "This service is being terminated.",
	1135: "This service is suspended.",
	1136: "This service is terminated.",
	1137: "An order on this service is already open.",
	1138: "This product is no longer sold; move to another one.",
	1139: "This service cannot be upgraded.",
	1140: "Only a quote that ended without an order can be erased.",
	1141: "There is no such quote.",
	1142: "Not a PDF.",
	1143: "At most 4 MB.",
	1144: "piece of evidence",
	1145: "From the day of the order until today.",
	1146: "Contains a control character.",
	1147: "At most {0} characters.",
	1148: "This field is required.",
	1149: "A postcode like 1234 AB.",
	1150: "A country code of two letters (ISO 3166-1).",
	1151: "A telephone number like 0201234567 or +31201234567.",
	1152: "An e-mail address like name@company.nl.",
	1153: "No valid VAT id of this country.",
	1154: "Eight digits, for Dutch businesses only.",
	1155: "Name a service or an item.",
	1156: "At most five.",
	1157: "A date in this century.",
	1158: "From 0 to 120 months.",
	1159: "With modify only.",
	1160: "Name the version of the service that you saw.",
	1161: "Name the service that changes.",
	1162: "Choose a product.",
	1163: "Choose add or modify.",
	1164: "Unknown option.",
	1165: "Unknown characteristic.",
	1166: "Too many characteristics or options.",
	1167: "From 0 to 1,000,000.",
	1168: "Only a Dutch number, or a range within ten thousand, can be ported; a short code cannot.",
	1169: "The number or range {0} is ported more than once.",
	1170: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1171: "At most twenty numbers or ranges.",
	1172: "Choose 13, 26 or 52 weeks.",
	1173: "These numbers are for account managers, sales managers and operations.",
	1174: "This service no longer exists.",
	1175: "This product cannot be ordered (any more).",
	1176: "This service cannot move to this product.",
	1177: "The service changed since you saw it; look at it again.",
	1178: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1179: "product",
	1180: "There is no document until the version is approved.",
	1181: "Choose acknowledged, inProgress or partial.",
	1182: "The hash is not of this version; look at it again.",
	1183: "There is no such version.",
	1184: "There is a newer version: {0}.",
	1185: "One or more checks did not pass.",
	1186: "The contracting party changed since the request; revise the quote to take that over.",
	1187: "This customer's cart is not empty.",
	1188: "You may not do this.",
	1189: "This product does not come with this term.",
	1190: "These changes take effect at different moments; ask for them apart.",
	1191: "Nothing changes.",
	1192: "This can be done on {0} at the earliest.",
	1193: "This cannot be done in the current state.",
	1194: "Links in a cart only.",
	1195: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1196: "VAT reverse charged to the customer.",
	1197: "There is a catalogue from {0} already.",
	1198: "There is another catalogue {0}.",
	1199: "Too busy at the moment; try again.",
	1200: "This is too much text together; divide it over more requests.",
	1201: "This cursor is not of this list.",
	1202: "customer",
	1203: "person",
	1204: "This role does not decide on quotes.",
	1205: "An order in this state is not open.",
	1206: "This Idempotency-Key was used for another request.",
	1207: "cart",
	1208: "version of the quote",
	1209: "document",
	1210: "order",
	1211: "job",
	1212: "session",
	1213: "Choose accountManager, salesManager or engineering.",
	1214: "The request did not arrive in full.",
	1215: "This is not JSON: look at byte {0}.",
	1216: "This is not UTF-8.",
	1217: "Nested too deeply.",
	1218: "This field stands more than once.",
	1219: "This parameter stands more than once.",
	1220: "There is no such parameter here.",
	1221: "The query string is malformed.",
	1222: "A whole number from 1 to {0}.",
	1223: "Choose from {0}.",
	1224: "Another version than the one in the path.",
	1225: "Send {0}.",
	1226: "an object",
	1227: "Without prices with for=customer only.",
	1228: "At most 100 characters.",
	1229: "Another service than the one in the path.",
	1230: "Modify only.",
	1231: "a list",
	1232: "A date like 2026-11-17.",
	1233: "A null cannot be here; leave the field out.",
	1234: "There is no such field here.",
	1235: "a whole number",
	1236: "true or false",
	1237: "a text",
	1238: "This link has expired",
	1239: "This link has been revoked",
	1240: "This link is invalid or has expired.",
	1241: "This link is not valid",
	1242: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1243: "This link is not complete",
	1244: "Please try again.",
	1245: "The login did not work",
	1246: "Logging in is not possible just now",
	1247: "Not saved. Please log in and try again.",
	1248: "You cannot log in here with this account.",
	1249: "You have no access here",
	1250: "This form did not come from our site",
	1251: "This does not exist, or is not for you.",
	1252: "What waits for your decision is in your work list.",
	1253: "Please try again in a moment.",
	1254: "Something went wrong",
	1255: "The request was abandoned",
	1256: "One moment please",
	1257: "Name the version that you saw",
	1258: "This is not right",
	1259: "This media type cannot be used here",
	1260: "Too much was sent",
	1261: "What you saw changed meanwhile",
	1262: "This cannot be done now",
	1263: "This method cannot be used here",
	1264: "Not found",
	1265: "You have no access to this page",
	1266: "You are not logged in",
	1267: "This is our fault. Please try again later.",
	1268: "At most {0} KB.",
	1269: "Not saved. Please send a shorter text or a smaller file.",
	1270: "Name one ETag, in quotes.",
	1271: "A weak ETag matches nothing. A proxy on the way may have weakened it, by compressing the answer: send the part between quotes without W/, or let the proxy leave our answers as they are.",
	1272: "Name in If-Match the ETag of what you saw.",
	1273: "Only `*` can stand here, and only without If-Match.",
	1274: "From 1 to 255 visible ASCII characters.",
	1275: "Give every request a key of its own.",
	1276: "I am mandated by {0} to sign.",
	1277: "It cannot go in the cart like this; see the checks.",
	1278: "This record is damaged, so nothing can rest on it. Not saved; oneCentral has been alerted.",
	1279: "The stored document is no longer the one that was approved. oneCentral has been alerted.",
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
	767:  "Deze dienst kan nu niet wijzigen",
	768:  "Wat verandert er?",
	769:  "Nummers meenemen",
	770:  "Wijziging in de winkelwagen opslaan",
	771:  "In de winkelwagen",
	772:  "Huidig en nieuw",
	773:  "Kies wat er verandert; hier ziet u wat het kost.",
	774:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	775:  "Maandprijs per aantal",
	776:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	777:  "Bijvoorbeeld het inkoopnummer van de klant",
	778:  "Laat leeg voor de vroegst mogelijke datum. Gaat een wijziging per maand of na afloop van de looptijd in, dan geldt die datum.",
	779:  "nu",
	780:  "; nu {0}",
	781:  "nu aan; zonder: {0}",
	782:  "; nu {0}",
	783:  "Ten hoogste {0}",
	784:  "Huidige looptijd behouden: {0}",
	785:  "Nummers die meegaan",
	786:  "Huidige aanbieder van de nummers",
	787:  "Kenmerk van het document {0}",
	788:  "Kenmerk van de portingmachtiging",
	789:  "{0} per maand",
	790:  "zelfde maandprijs",
	791:  "op de gekozen datum",
	792:  "na afloop van de looptijd",
	793:  "per de eerste van een maand",
	794:  "zodra levering mogelijk is",
	795:  "blijft: {0}, t/m {1}",
	796:  "nieuw: {0}, t/m {1}",
	797:  "U hebt geen openstaande aanvragen.",
	798:  "Niets van wat op u wacht, past bij dit filter.",
	799:  "Geef een bedrag als 1.234,56.",
	800:  "Kies een van de mogelijkheden.",
	801:  "Bedrag vanaf, per maand of eenmalig",
	802:  "Wacht",
	803:  "U beslist als",
	804:  "7 dagen of langer",
	805:  "3 dagen of langer",
	806:  "1 dag of langer",
	807:  " (akkoord)",
	808:  " (nog niet)",
	809:  "Filteren",
	810:  "Toon alles",
	811:  "U vervangt ",
	812:  "Wacht sinds",
	813:  "Ook nodig",
	814:  "niemand anders",
	815:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	816:  "U hebt geen vervanging ingesteld.",
	817:  "Verwijderen: {0}",
	818:  "Vervanging toevoegen",
	819:  "Collega",
	820:  "Kies een accountmanager",
	821:  "Eerste dag",
	822:  "Laatste dag",
	823:  "Toevoegen",
	824:  "Dit document hoort bij versie {0}. Controlegetal (SHA-256):",
	825:  "Kenmerk",
	826:  "Totaal",
	827:  "Totaal van deze offerte",
	828:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	829:  "Looptijd langer dan 24 maanden",
	830:  "Opmerkingen",
	831:  "Voorwaarden",
	832:  "Op deze offerte zijn van toepassing {0}.",
	833:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	834:  "De eerste periode is berekend over het verschil, vanaf en met de geplande datum; bij een andere datum wordt het bedrag opnieuw berekend.",
	835:  "Alle bedragen zijn in euro's en exclusief btw, tenzij anders vermeld.",
	836:  "Geldigheid",
	837:  "{0} geldig tot en met {1} (Nederlandse tijd).",
	838:  "Dit aanbod is",
	839:  "Deze offerte is",
	840:  "De geldigheid wordt bij goedkeuring bepaald.",
	841:  "Handtekening",
	842:  "Plaats en datum",
	843:  "Functie",
	844:  "Namens {0}",
	845:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	846:  "Voor akkoord",
	847:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt {0} de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	848:  "Activering",
	849:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	850:  "Ter informatie",
	851:  "Maandprijs",
	852:  "vervalt",
	853:  "nieuw",
	854:  "overstap",
	855:  "Nieuw",
	856:  "Oud",
	857:  "gewijzigd",
	858:  "ongewijzigd",
	859:  "Specificatie",
	860:  "Locatie en contact",
	861:  "Levering en looptijd",
	862:  "Wijziging",
	863:  "Overstap",
	864:  "Gekoppeld aan",
	865:  "{0} (einde van de looptijd)",
	866:  "{0} (begin van de maand)",
	867:  "{0}, loopt tot en met {1} ({2} resterend)",
	868:  "loopt per maand",
	869:  "{0} vanaf oplevering, gepland tot en met {1}",
	870:  "regel {0}, {1}",
	871:  "Locatie",
	872:  "Toegezegd document",
	873:  "{0}",
	874:  " en nog {0}",
	875:  "Open deze offerte in het partnerportaal",
	876:  "kenmerk {0}",
	877:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	878:  "btw-id {0}",
	879:  "KvK {0}",
	880:  "{0}, statutair gevestigd te {1}",
	881:  "Uw partner",
	882:  "Locatie klant",
	883:  "Klantreferentie",
	884:  "Uw btw-id",
	885:  "Uw KvK-nummer",
	886:  "Uw leverancier",
	887:  "Nummer",
	888:  "wordt bij goedkeuring bepaald",
	889:  "Graag bieden wij u het volgende aan: {0}.{1}",
	890:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	891:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	892:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	893:  "Wat er verandert",
	894:  "Levertijd (werkdagen)",
	895:  "Gepland",
	896:  " (per stuk)",
	897:  "Optie: {0}",
	898:  " ({0} per stuk)",
	899:  "SLA (hersteltijd, beschikbaarheid)",
	900:  "Vraag de offerte aan of wijzig de winkelwagen om deze te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	901:  "Open de winkelwagen",
	902:  "Wordt verwijderd op",
	903:  "Laatst gewijzigd door",
	904:  "Inhoud",
	905:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	906:  "Uw winkelwagen staat nog open",
	907:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	908:  "Ingangsdatum",
	909:  "Te porteren",
	910:  "Koppeling",
	911:  "Referentie klant",
	912:  "Contact op locatie",
	913:  "regel {0}",
	914:  "dienst {0}",
	915:  "loopt door tot en met {0}, nog {1}",
	916:  "verlengd, per maand opzegbaar",
	917:  "{0} vanaf oplevering",
	918:  "regel {0} ({1})",
	919:  "Toelichting",
	920:  " ({0})",
	921:  "{0}: {1}",
	922:  "Voortgang per regel",
	923:  "In de winkelwagen",
	924:  "{0} (Nederlandse tijd)",
	925:  "Kenmerk {0}, controlegetal {1}.",
	926:  "Moment: {0}.",
	927:  "Automatisch verstuurd door oneCentral.",
	928:  "Download de bevestiging (PDF)",
	929:  "Geachte {0},",
	930:  "Geachte heer, mevrouw,",
	931:  "{0} van {1}",
	932:  "Orderstatus",
	933:  "Order",
	934:  "Bekijk de order",
	935:  "{0} op",
	936:  "{0} door",
	937:  "Offerte {0} voor {1} is bevestigd en besteld als order {2}.",
	938:  "De order is ontvangen",
	939:  "Order {0} ontvangen, {1}",
	940:  "De order is vrijgegeven voor levering.",
	941:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	942:  "Geactiveerd",
	943:  "{0}, {1}",
	944:  "Ondertekend",
	945:  "Vrijgegeven op",
	946:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	947:  "De order is vrijgegeven voor levering",
	948:  "Order {0} vrijgegeven, {1}",
	949:  "Order {0} opgeleverd, {1}",
	950:  "Opgeleverd in order {0}, {1}",
	951:  "Order {0} voor {1} is opgeleverd.",
	952:  "In order {0} voor {1} is {2} opgeleverd.",
	953:  "Annulering in order {0}, {1}",
	954:  "Order {0} voor {1} is geannuleerd.",
	955:  "In order {0} voor {1} is {2} geannuleerd.",
	956:  "De levering is mislukt",
	957:  "Levering mislukt in order {0}, {1}",
	958:  "Order {0} voor {1} kon niet worden geleverd.",
	959:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	960:  "Order {0} voor {1} is deels afgehandeld.",
	961:  "Een bestaande dienst verandert niet en kan opnieuw worden gewijzigd.",
	962:  "Partner",
	963:  "Antwoord van de partner op de vraag",
	964:  "Eén besluit uit uw groep is genoeg.",
	965:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	966:  "Bekijk en beslis",
	967:  "Beslissen vóór",
	968:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	969:  "Uw goedkeuring wordt gevraagd",
	970:  "Goedkeuring gevraagd: {0}, {1}",
	971:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	972:  "Uw besluit wordt nog gevraagd",
	973:  "Herinnering: {0} wacht op uw besluit, {1}",
	974:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	975:  "Uw besluit als vervanger wordt gevraagd",
	976:  "Als vervanger: {0} wacht op uw besluit, {1}",
	977:  "Bekijk de offerte",
	978:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	979:  "De aanvraag is teruggestuurd met een vraag",
	980:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of de aanvraag eerst aanpassen. Tot die tijd wacht de aanvraag.",
	981:  "Beantwoord de vraag",
	982:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	983:  "Er is een vraag over uw aanvraag",
	984:  "Vraag over offerte {0}, {1}",
	985:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	986:  "De offerte is afgewezen",
	987:  "Offerte {0} afgewezen, {1}",
	988:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	989:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	990:  "De offerte is goedgekeurd",
	991:  "Offerte {0} goedgekeurd, {1}",
	992:  "Zo bestelt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	993:  "Zo bestelt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	994:  "De partner kan de offerte nu namens de klant ondertekenen.",
	995:  "De partner kan de offerte nu activeren.",
	996:  "Bekijk en onderteken",
	997:  "Bekijk en activeer",
	998:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	999:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt de offerte bestellen tot en met {2}; daarna verloopt deze.",
	1000: "De offerte verloopt binnenkort",
	1001: "Offerte {0} verloopt op {1}, {2}",
	1002: "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	1003: "De offerte is ingetrokken",
	1004: "Offerte {0} ingetrokken, {1}",
	1005: "Was geldig tot en met",
	1006: "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	1007: "De offerte is verlopen",
	1008: "Offerte {0} verlopen, {1}",
	1009: "Een opmerking verandert de offerte niet.",
	1010: "Lees en reageer",
	1011: "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	1012: "Er is een nieuwe opmerking",
	1013: "Nieuwe opmerking bij offerte {0}, {1}",
	1014: "E-mail over {0} niet bezorgd, {1}",
	1015: "Bekijk de gegevens",
	1016: "Niet bezorgd",
	1017: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1018: "Een e-mail kon niet worden bezorgd",
	1019: "Waarom uw besluit nodig is",
	1020: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1021: " Alternatief:",
	1022: ", regel {0}",
	1023: "Akkoord van {0}",
	1024: "Te beoordelen",
	1025: "Waar u op moet letten",
	1026: "uur",
	1027: "uur",
	1028: "Hersteltijd",
	1029: "Niveau",
	1030: "Pakket",
	1031: "ampère",
	1032: "Ten hoogste",
	1033: "Stroom",
	1034: "Ruimte",
	1035: "GB opslag",
	1036: "Opslag",
	1037: "Opslag (SSD)",
	1038: "GB geheugen",
	1039: "Geheugen",
	1040: "Maat",
	1041: "gebruikers",
	1042: "Gebruikers",
	1043: "Type gebruiker",
	1044: "nummers",
	1045: "kanalen",
	1046: "Spraakkanalen",
	1047: "Databundel",
	1048: "Doorvoer",
	1049: "Bandbreedte",
	1050: "Dit product kent geen varianten.",
	1051: "Dit product kent deze eigenschap niet.",
	1052: "Dit product kent geen aantal.",
	1053: "Gaat niet samen met {0}.",
	1054: "Ten hoogste {0}.",
	1055: "Deze optie bestaat niet bij dit product.",
	1056: "Alleen een beheerder kan dit.",
	1057: "Wijzig de accountmanager met de opdracht daarvoor.",
	1058: "Kies nl of en.",
	1059: "Noem de accountmanager.",
	1060: "Dit niveau bestaat niet.",
	1061: "{1, plural, one {{1} partner heeft} other {{1} partners hebben}} het niveau {0}; het moet blijven.",
	1062: "Kies reseller of solutions.",
	1063: "Letters, cijfers, - en _.",
	1064: "Dit is geen accountmanager.",
	1065: "Geen rol van oneCentral.",
	1066: "Noem het subject.",
	1067: "Alleen een accountmanager kan dit.",
	1068: "Een ander dan uzelf.",
	1069: "De laatste dag moet op of na de eerste dag liggen.",
	1070: "Ten hoogste twintig.",
	1071: "Hierover is al beslist.",
	1072: "Deze versie wacht niet op u.",
	1073: "U hebt over deze versie al beslist.",
	1074: "De aanvrager beslist niet.",
	1075: "Alleen de accountmanager kan dit toestaan.",
	1076: "Alleen de accountmanager geeft korting.",
	1077: "Deze versie kan niet opnieuw worden berekend.",
	1078: "Deze regel bestaat niet.",
	1079: "Van nul tot en met het bedrag zelf.",
	1080: "Van 0 tot en met 10.000 basispunten.",
	1081: "Geef een percentage of een bedrag.",
	1082: "Geef een partner op.",
	1083: "U hebt hier geen rol.",
	1084: "partner",
	1085: "Alleen een partner kan dit.",
	1086: "offerte",
	1087: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1088: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1089: "Een kleur als #0E3C61.",
	1090: "Ten hoogste 80 diensten.",
	1091: "dienst",
	1092: "De winkelwagen is intussen gewijzigd.",
	1093: "Ten hoogste 80 regels per aanvraag.",
	1094: "Van 1 tot en met 80 regels.",
	1095: "regel",
	1096: "Deze koppeling bestaat niet.",
	1097: "Deze klant heeft deze dienst niet.",
	1098: "Dit product bestaat niet.",
	1099: "De berekening is veranderd sinds u deze zag; bekijk de berekening opnieuw.",
	1100: "Noem de hash van wat u zag.",
	1101: "Een datum, niet in de toekomst.",
	1102: "Deze dienst staat al in de winkelwagen.",
	1103: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1104: "De winkelwagen is leeg.",
	1105: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1106: "Vul de klantgegevens aan: {0}.",
	1107: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1108: "De dienst is veranderd sinds de aanvraag.",
	1109: "De gekoppelde dienst is beëindigd.",
	1110: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1111: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1112: "Noem de SHA-256 van het document dat is getekend.",
	1113: "Bevestig dat u namens de klant mag ondertekenen.",
	1114: "Vul uw naam in.",
	1115: "Vul uw functie in.",
	1116: "Bevestig dat u akkoord gaat.",
	1117: "Deze offerte was geldig tot en met {0}.",
	1118: "Deze offerte is al besteld als order {0}.",
	1119: "Deze partner bevestigt anders: {0}.",
	1120: "Dit is niet het document van deze versie.",
	1121: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1122: "Geef een naam of een referentie.",
	1123: "De klant is intussen gewijzigd.",
	1124: "De partner is intussen gewijzigd.",
	1125: "De gegevens van deze medewerker zijn intussen gewijzigd.",
	1126: "Vul het adres van levering in.",
	1127: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1128: "Dit is op dit adres niet leverbaar.",
	1129: "Vul de huidige aanbieder en de nummers in.",
	1130: "Vul het kenmerk in van het document: {0}.",
	1131: "portingmachtiging",
	1132: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg de verklaring van de klant vast.",
	1133: "Er loopt een nummerportering op deze dienst.",
	1134: "Deze dienst wordt beëindigd.",
	1135: "Deze dienst is geblokkeerd.",
	1136: "Deze dienst is beëindigd.",
	1137: "Er loopt al een order op deze dienst.",
	1138: "Dit product wordt niet meer verkocht; stap over op een ander.",
	1139: "Deze dienst kan niet worden uitgebreid.",
	1140: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1141: "Deze offerte bestaat niet.",
	1142: "Geen PDF.",
	1143: "Ten hoogste 4 MB.",
	1144: "bewijsstuk",
	1145: "Van de dag van de order tot en met vandaag.",
	1146: "Bevat een stuurteken.",
	1147: "Ten hoogste {0} tekens.",
	1148: "Dit veld is verplicht.",
	1149: "Een postcode als 1234 AB.",
	1150: "Een landcode van twee letters (ISO 3166-1).",
	1151: "Een telefoonnummer als 0201234567 of +31201234567.",
	1152: "Een e-mailadres als naam@bedrijf.nl.",
	1153: "Geen geldig btw-id van dit land.",
	1154: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1155: "Noem een dienst of een regel.",
	1156: "Ten hoogste vijf.",
	1157: "Een datum in deze eeuw.",
	1158: "Van 0 tot en met 120 maanden.",
	1159: "Alleen bij modify.",
	1160: "Noem de versie van de dienst die u zag.",
	1161: "Kies de dienst die verandert.",
	1162: "Kies een product.",
	1163: "Kies add of modify.",
	1164: "Onbekende optie.",
	1165: "Onbekende eigenschap.",
	1166: "Te veel eigenschappen of opties.",
	1167: "Van 0 tot en met 1.000.000.",
	1168: "Alleen een Nederlands nummer, of een reeks binnen tienduizend, kan worden geporteerd; een kort nummer niet.",
	1169: "Het nummer of de reeks {0} wordt meer dan eens geporteerd.",
	1170: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1171: "Ten hoogste twintig nummers of reeksen.",
	1172: "Kies 13, 26 of 52 weken.",
	1173: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1174: "Deze dienst bestaat niet meer.",
	1175: "Dit product is niet (meer) te bestellen.",
	1176: "Deze dienst kan niet naar dit product overstappen.",
	1177: "De dienst is veranderd sinds u deze zag; bekijk de dienst opnieuw.",
	1178: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1179: "product",
	1180: "Er is pas een document als de versie is goedgekeurd.",
	1181: "Kies acknowledged, inProgress of partial.",
	1182: "De hash hoort niet bij deze versie; bekijk de versie opnieuw.",
	1183: "Deze versie bestaat niet.",
	1184: "Er is een nieuwere versie: {0}.",
	1185: "Een of meer controles zijn niet geslaagd.",
	1186: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1187: "De winkelwagen van deze klant is niet leeg.",
	1188: "U mag dit niet doen.",
	1189: "Deze looptijd kan niet bij dit product.",
	1190: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1191: "Er verandert niets.",
	1192: "Dit kan op zijn vroegst op {0}.",
	1193: "Met de huidige status kan dit niet.",
	1194: "Koppelingen alleen in een winkelwagen.",
	1195: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1196: "Btw verlegd naar de afnemer.",
	1197: "Er is al een catalogus vanaf {0}.",
	1198: "Er is al een andere catalogus {0}.",
	1199: "Het is even te druk; probeer het opnieuw.",
	1200: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1201: "Deze cursor hoort niet bij deze lijst.",
	1202: "klant",
	1203: "persoon",
	1204: "Deze rol beoordeelt geen offertes.",
	1205: "In deze status is een order niet open.",
	1206: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1207: "winkelwagen",
	1208: "versie van de offerte",
	1209: "document",
	1210: "order",
	1211: "taak",
	1212: "sessie",
	1213: "Kies accountManager, salesManager of engineering.",
	1214: "Het verzoek is niet volledig ontvangen.",
	1215: "Dit is geen JSON: kijk bij byte {0}.",
	1216: "Dit is geen UTF-8.",
	1217: "Te diep genest.",
	1218: "Dit veld staat er meer dan eens.",
	1219: "Deze parameter staat er meer dan eens.",
	1220: "Deze parameter bestaat hier niet.",
	1221: "De querystring is niet goed gevormd.",
	1222: "Een geheel getal van 1 tot en met {0}.",
	1223: "Kies uit {0}.",
	1224: "Een andere versie dan die in het pad.",
	1225: "Stuur {0}.",
	1226: "een object",
	1227: "Zonder prijzen alleen met for=customer.",
	1228: "Ten hoogste 100 tekens.",
	1229: "Een andere dienst dan die in het pad.",
	1230: "Alleen modify.",
	1231: "een lijst",
	1232: "Een datum als 2026-11-17.",
	1233: "Een null kan hier niet; laat het veld weg.",
	1234: "Dit veld bestaat hier niet.",
	1235: "een geheel getal",
	1236: "true of false",
	1237: "een tekst",
	1238: "Deze link is verlopen",
	1239: "Deze link is ingetrokken",
	1240: "Deze link is ongeldig of verlopen.",
	1241: "Deze link is niet geldig",
	1242: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1243: "Deze link is niet compleet",
	1244: "Probeer het opnieuw.",
	1245: "Het inloggen is niet gelukt",
	1246: "Inloggen kan even niet",
	1247: "Niet opgeslagen. Log in en probeer het opnieuw.",
	1248: "Met dit account kunt u hier niet inloggen.",
	1249: "U hebt hier geen toegang",
	1250: "Dit formulier kwam niet van onze site",
	1251: "Dit bestaat niet, of is niet voor u.",
	1252: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1253: "Probeer het over enkele ogenblikken opnieuw.",
	1254: "Er ging iets mis",
	1255: "Het verzoek is afgebroken",
	1256: "Even geduld",
	1257: "Noem de versie die u zag",
	1258: "Dit klopt niet",
	1259: "Dit mediatype kan hier niet",
	1260: "Er is te veel verstuurd",
	1261: "Wat u zag is intussen gewijzigd",
	1262: "Dit kan nu niet",
	1263: "Deze methode kan hier niet",
	1264: "Niet gevonden",
	1265: "U hebt geen toegang tot deze pagina",
	1266: "U bent niet ingelogd",
	1267: "Dat ligt aan ons. Probeer het later opnieuw.",
	1268: "Ten hoogste {0} KB.",
	1269: "Niet opgeslagen. Stuur een kortere tekst of een kleiner bestand.",
	1270: "Noem één ETag, tussen aanhalingstekens.",
	1271: "Een zwakke ETag komt met niets overeen. Mogelijk heeft een proxy hem verzwakt door het antwoord te comprimeren: stuur het deel tussen aanhalingstekens zonder W/, of laat de proxy onze antwoorden ongewijzigd.",
	1272: "Noem in If-Match de ETag van wat u zag.",
	1273: "Hier kan alleen `*` staan, en alleen zonder If-Match.",
	1274: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1275: "Geef elk verzoek een eigen sleutel.",
	1276: "Ik ben door {0} gemachtigd om te ondertekenen.",
	1277: "Zo kan het niet in de winkelwagen; zie de controles.",
	1278: "Deze gegevens zijn beschadigd en kunnen niet worden gebruikt. Niet opgeslagen; oneCentral is gewaarschuwd.",
	1279: "Het bewaarde document is niet meer het document dat is goedgekeurd. oneCentral is gewaarschuwd.",
}
