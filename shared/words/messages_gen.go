// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1262

// OwnName says "English".
var OwnName = Message{key: 1}

// formatDecimal says ".".
var formatDecimal = Message{key: 2}

// formatGroup says ",".
var formatGroup = Message{key: 3}

// formatNegative says "-{number}".
func formatNegative(number string) Message {
	return Message{4, []any{number}}
}

// formatMoney says "€{amount}".
func formatMoney(amount string) Message {
	return Message{5, []any{amount}}
}

// formatMoneyNegative says "-€{amount}".
func formatMoneyNegative(amount string) Message {
	return Message{6, []any{amount}}
}

// formatMore says "+€{amount}".
func formatMore(amount string) Message {
	return Message{7, []any{amount}}
}

// formatLess says "−€{amount}".
func formatLess(amount string) Message {
	return Message{8, []any{amount}}
}

// formatPercent says "{number}%".
func formatPercent(number string) Message {
	return Message{9, []any{number}}
}

// formatDate says "{day} {month} {year}".
func formatDate(day string, month Message, year string) Message {
	return Message{10, []any{day, month, year}}
}

// formatShortDate says "{day} {month} {year}".
func formatShortDate(day string, month Message, year string) Message {
	return Message{11, []any{day, month, year}}
}

// formatMoment says "{date}, {hour}:{minute}".
func formatMoment(date calendar.Date, hour string, minute string) Message {
	return Message{12, []any{date, hour, minute}}
}

// Plain says "{text}".
func Plain(text Text) Message {
	return Message{37, []any{text}}
}

// Months says "{n, plural, one {{n} month} other {{n} months}}".
func Months(n int) Message {
	return Message{38, []any{n}}
}

// Week says "week {number}".
func Week(number int) Message {
	return Message{39, []any{number}}
}

// AtMostUnit says "at most {n} {unit}".
func AtMostUnit(n int, unit string) Message {
	return Message{40, []any{n, unit}}
}

// PageOf says "Page {page} of {pages}".
func PageOf(page int, pages int) Message {
	return Message{41, []any{page, pages}}
}

// LabelWithUnit says "{label} ({unit})".
func LabelWithUnit(label Message, unit Message) Message {
	return Message{42, []any{label, unit}}
}

// ThisProductDoesNotAllow says "This product does not allow this change.".
var ThisProductDoesNotAllow = Message{key: 43}

// ThisProductDoesNotAllowNote says "This product does not allow this change. ({note})".
func ThisProductDoesNotAllowNote(note string) Message {
	return Message{44, []any{note}}
}

// OptionTimes says "{n} × {option}".
func OptionTimes(n int, option Text) Message {
	return Message{45, []any{n, option}}
}

// InputIsNotValid says "The input is not valid.".
var InputIsNotValid = Message{key: 46}

// ThisMustBe says "This must be {wanted}.".
func ThisMustBe(wanted Message) Message {
	return Message{47, []any{wanted}}
}

// ThisFormWasSentBefore says "This form was sent before with other content. Please check what it says and send it again.".
var ThisFormWasSentBefore = Message{key: 48}

// NotFoundWhat says "Not found: {what}.".
func NotFoundWhat(what Message) Message {
	return Message{49, []any{what}}
}

// ChooseOneOfTiers says "Choose one of the tiers: {tiers}.".
func ChooseOneOfTiers(tiers Text) Message {
	return Message{50, []any{tiers}}
}

// CharacteristicInRange says "{name}: from {low} to {high}, in steps of {step}.".
func CharacteristicInRange(name Message, low int, high int, step int) Message {
	return Message{51, []any{name, low, high, step}}
}

// LinkThisProductToOne says "Link this product to one of: {products}.".
func LinkThisProductToOne(products Text) Message {
	return Message{52, []any{products}}
}

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 67}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 68}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 69}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 70}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 71}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{72, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 73}

// CannotTakePart says "Cannot take part".
var CannotTakePart = Message{key: 74}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 75}

// InCart says "In the cart".
var InCart = Message{key: 76}

// EmptyAsEarlyAsPossible says "Empty: as early as possible".
var EmptyAsEarlyAsPossible = Message{key: 77}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 78}

// Without says "Without".
var Without = Message{key: 79}

// With says "With".
var With = Message{key: 80}

// Choose says "Choose".
var Choose = Message{key: 81}

// AsEachServiceHasIt says "As each service has it".
var AsEachServiceHasIt = Message{key: 82}

// EmptyAsEachServiceHas says "Empty: as each service has it. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{83, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{84, []any{offeringName}}
}

// Keep says "Keep: {product}".
func Keep(product string) Message {
	return Message{85, []any{product}}
}

// Services says "Services".
var Services = Message{key: 86}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 87}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 88}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 89}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{90, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{91, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 92}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 93}

// Calculate says "Calculate".
var Calculate = Message{key: 94}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 95}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 96}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{97, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 98}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 99}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 100}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 101}

// Service says "Service".
var Service = Message{key: 102}

// NowPM says "Now p/m".
var NowPM = Message{key: 103}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 104}

// Difference says "Difference".
var Difference = Message{key: 105}

// OneOff says "One-off".
var OneOff = Message{key: 106}

// From says "From".
var From = Message{key: 107}

// TotalOf says "Total of ".
var TotalOf = Message{key: 108}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 109}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 110}

// CartOf says "Cart of ".
var CartOf = Message{key: 111}

// Cart says "Cart".
var Cart = Message{key: 112}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 113}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{114, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 115}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 116}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 117}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 118}

// YouCanMendThisYourself says "You can mend this yourself.".
var YouCanMendThisYourself = Message{key: 119}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 120}

// YourAccountManagerCanMend says "Your account manager can mend this.".
var YourAccountManagerCanMend = Message{key: 121}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 122}

// OneOffInline says "one-off".
var OneOffInline = Message{key: 123}

// PerMonth says "per month".
var PerMonth = Message{key: 124}

// ItemNumberOfferingWhat says "Item {number}, {offering}: {what}".
func ItemNumberOfferingWhat(number int, offering string, what string) Message {
	return Message{125, []any{number, offering, what}}
}

// Becomes says "Becomes".
var Becomes = Message{key: 126}

// YouSaw says "You saw".
var YouSaw = Message{key: 127}

// Price says "Price".
var Price = Message{key: 128}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{129, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{130, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{131, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 132}

// Date says "Date".
var Date = Message{key: 133}

// Name says "Name".
var Name = Message{key: 134}

// NothingWasRecorded says "Nothing was recorded".
var NothingWasRecorded = Message{key: 135}

// For says "For ".
var For = Message{key: 136}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 137}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 138}

// StartHere says "Start here".
var StartHere = Message{key: 139}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 140}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 141}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 142}

// ThrowCartAway says "Throw the cart away".
var ThrowCartAway = Message{key: 143}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 144}

// ThrowAwayForGood says "Throw away for good".
var ThrowAwayForGood = Message{key: 145}

// NeededBeforeYouCanRequest says "Needed before you can request".
var NeededBeforeYouCanRequest = Message{key: 146}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 147}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 148}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 149}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 150}

// ToRequest says "To the request".
var ToRequest = Message{key: 151}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{152, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 153}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{154, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 155}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 156}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 157}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 158}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 159}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 160}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 161}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 162}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 163}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 164}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 165}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 166}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 167}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{168, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 169}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{170, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{171, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 172}

// Telephony says "Telephony".
var Telephony = Message{key: 173}

// Connections says "Connections".
var Connections = Message{key: 174}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 175}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 176}

// LeadTime says "Lead time".
var LeadTime = Message{key: 177}

// Term says "Term".
var Term = Message{key: 178}

// ToCart says "to the cart".
var ToCart = Message{key: 179}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 180}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 181}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 182}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 183}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 184}

// Search says "Search".
var Search = Message{key: 185}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 186}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 187}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 188}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 189}

// YourChoice says "Your choice".
var YourChoice = Message{key: 190}

// Options says "Options".
var Options = Message{key: 191}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 192}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 193}

// EmptyMeansAsEarlyAs says "Empty means: as early as can be.".
var EmptyMeansAsEarlyAs = Message{key: 194}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 195}

// Link says "Link".
var Link = Message{key: 196}

// GoesWith says "Goes with".
var GoesWith = Message{key: 197}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 198}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 199}

// WhatItCosts says "What it costs".
var WhatItCosts = Message{key: 200}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 201}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 202}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 203}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 204}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 205}

// HowThisPriceCameAbout says "How this price came about".
var HowThisPriceCameAbout = Message{key: 206}

// CompareWithAnotherChoice says "Compare with another choice".
var CompareWithAnotherChoice = Message{key: 207}

// Delivery says "Delivery".
var Delivery = Message{key: 208}

// At says "At: ".
var At = Message{key: 209}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 210}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 211}

// ContactThere says "Contact there".
var ContactThere = Message{key: 212}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 213}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 214}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 215}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 216}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 217}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 218}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 219}

// YouMayNotOrderHere says "You may not order here yourself".
var YouMayNotOrderHere = Message{key: 220}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 221}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 222}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 223}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 224}

// Version says "Version".
var Version = Message{key: 225}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 226}

// Customer says "Customer".
var Customer = Message{key: 227}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{228, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 229}

// ToQuote says "To the quote".
var ToQuote = Message{key: 230}

// State says "State: {state}.".
func State(state string) Message {
	return Message{231, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 232}

// DifferencePerMonth says "Difference per month".
var DifferencePerMonth = Message{key: 233}

// NewPerMonth says "New per month".
var NewPerMonth = Message{key: 234}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 235}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 236}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 237}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 238}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 239}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 240}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 241}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 242}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 243}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 244}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 245}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 246}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{247, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 248}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 249}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 250}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 251}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 252}

// YourReference says "Your reference".
var YourReference = Message{key: 253}

// Town says "Town".
var Town = Message{key: 254}

// Details says "Details".
var Details = Message{key: 255}

// Incomplete says "incomplete".
var Incomplete = Message{key: 256}

// Complete says "complete".
var Complete = Message{key: 257}

// Next says "Next".
var Next = Message{key: 258}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 259}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 260}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 261}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 262}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or let a service below grow.".
var CartIsEmptyChooseNew = Message{key: 263}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 264}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 265}

// Reference says "Reference".
var Reference = Message{key: 266}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 267}

// SeeWhatCanGrow says "See what can grow".
var SeeWhatCanGrow = Message{key: 268}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 269}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 270}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 271}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 272}

// Optional says "(optional)".
var Optional = Message{key: 273}

// Save says "Save".
var Save = Message{key: 274}

// Cancel says "Cancel".
var Cancel = Message{key: 275}

// Contact says "Contact".
var Contact = Message{key: 276}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 277}

// VatId says "VAT id".
var VatId = Message{key: 278}

// Business says "Business".
var Business = Message{key: 279}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 280}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 281}

// No says "No".
var No = Message{key: 282}

// Yes says "Yes".
var Yes = Message{key: 283}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 284}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 285}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 286}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 287}

// LegalName says "Legal name".
var LegalName = Message{key: 288}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 289}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 290}

// Postcode says "Postcode".
var Postcode = Message{key: 291}

// HouseNumber says "House number".
var HouseNumber = Message{key: 292}

// Street says "Street".
var Street = Message{key: 293}

// EMail says "E-mail".
var EMail = Message{key: 294}

// Telephone says "Telephone".
var Telephone = Message{key: 295}

// TwoLettersNlBeDe says "Two letters: NL, BE, DE.".
var TwoLettersNlBeDe = Message{key: 296}

// Country says "Country".
var Country = Message{key: 297}

// Empty says "empty".
var Empty = Message{key: 298}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 299}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 300}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{301, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{302, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 303}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 304}

// WhyMayVatCheckBe says "Why may the VAT check be waived?".
var WhyMayVatCheckBe = Message{key: 305}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 306}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 307}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 308}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 309}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 310}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been recorded yet.".
var ThisIsPreviewNothingHas = Message{key: 311}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 312}

// Approve says "Approve".
var Approve = Message{key: 313}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 314}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 315}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 316}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 317}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 318}

// Decline says "Decline".
var Decline = Message{key: 319}

// Unit says "Unit".
var Unit = Message{key: 320}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 321}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 322}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{323, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 324}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 325}

// Activate says "Activate".
var Activate = Message{key: 326}

// Quote says "Quote".
var Quote = Message{key: 327}

// Progress says "Progress".
var Progress = Message{key: 328}

// Request says "The request".
var Request = Message{key: 329}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 330}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 331}

// Versions says "Versions".
var Versions = Message{key: 332}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 333}

// AddComment says "Add comment".
var AddComment = Message{key: 334}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 335}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 336}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 337}

// AnswerRequestItselfStaysAs says "Answer; the request itself stays as it is".
var AnswerRequestItselfStaysAs = Message{key: 338}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 339}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 340}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 341}

// WhatElseYouCanDo says "What else you can do".
var WhatElseYouCanDo = Message{key: 342}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 343}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 344}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 345}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 346}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 347}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 348}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 349}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 350}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 351}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 352}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 353}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 354}

// Quotes says "Quotes".
var Quotes = Message{key: 355}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 356}

// All says "All".
var All = Message{key: 357}

// StateDossiers says "State".
var StateDossiers = Message{key: 358}

// Superseded says "Superseded".
var Superseded = Message{key: 359}

// Expired says "Expired".
var Expired = Message{key: 360}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 361}

// Declined says "Declined".
var Declined = Message{key: 362}

// Ordered says "Ordered".
var Ordered = Message{key: 363}

// Approved says "Approved".
var Approved = Message{key: 364}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 365}

// Requested says "Requested".
var Requested = Message{key: 366}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 367}

// AskAgain says "Ask again".
var AskAgain = Message{key: 368}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 369}

// HaveItOrdered says "Have it ordered".
var HaveItOrdered = Message{key: 370}

// Order says "Order".
var Order = Message{key: 371}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 372}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 373}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 374}

// DifferencePM says "Difference p.m.".
var DifferencePM = Message{key: 375}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 376}

// NextStep says "Next step".
var NextStep = Message{key: 377}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 378}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 379}

// ShowAll says "Show all".
var ShowAll = Message{key: 380}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 381}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 382}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 383}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{384, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 385}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{386, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 387}

// LogIn says "Log in".
var LogIn = Message{key: 388}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 389}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 390}

// NothingWasRecordedPleaseOpen says "Nothing was recorded. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 391}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 392}

// TryAgain says "Try again".
var TryAgain = Message{key: 393}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 394}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 395}

// ExclVat says "excl. VAT".
var ExclVat = Message{key: 396}

// OneOffCharge says "One-off charge".
var OneOffCharge = Message{key: 397}

// DiscountOnOneOffChargeNrcBasisPoints says "Discount on the one-off charge, {nrcBasisPoints}".
func DiscountOnOneOffChargeNrcBasisPoints(nrcBasisPoints int64) Message {
	return Message{398, []any{percent(nrcBasisPoints)}}
}

// OneOffChargeAtList says "One-off charge at list".
var OneOffChargeAtList = Message{key: 399}

// NewMonthlyPrice says "New monthly price".
var NewMonthlyPrice = Message{key: 400}

// MonthlyPriceAtList says "Monthly price at list".
var MonthlyPriceAtList = Message{key: 401}

// CurrentMonthlyPrice says "Current monthly price".
var CurrentMonthlyPrice = Message{key: 402}

// Vat says "VAT {vatBasisPoints}".
func Vat(vatBasisPoints int64) Message {
	return Message{403, []any{percent(vatBasisPoints)}}
}

// ExclVatFigure says "Excl. VAT".
var ExclVatFigure = Message{key: 404}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 405}

// PartnerSurcharge says "Partner surcharge".
var PartnerSurcharge = Message{key: 406}

// PartnerDiscount says "Partner discount".
var PartnerDiscount = Message{key: 407}

// TermSurcharge says "Term surcharge".
var TermSurcharge = Message{key: 408}

// TermDiscount says "Term discount".
var TermDiscount = Message{key: 409}

// FirstPeriodFromDaysOf says "First period from {from} ({daysCharged, plural, one {{daysCharged} day} other {{daysCharged} days}} of {daysInMonth})".
func FirstPeriodFromDaysOf(from calendar.Date, daysCharged int, daysInMonth int) Message {
	return Message{410, []any{from, daysCharged, daysInMonth}}
}

// OneOffChargesInclVat says "One-off charges, incl. VAT".
var OneOffChargesInclVat = Message{key: 411}

// DifferencePerMonthInclVat says "Difference per month, incl. VAT".
var DifferencePerMonthInclVat = Message{key: 412}

// TotalFirstPeriodProRata says "Total: first period, pro rata".
var TotalFirstPeriodProRata = Message{key: 413}

// TotalOneOffCharges says "Total: one-off charges".
var TotalOneOffCharges = Message{key: 414}

// TotalDifferencePerMonth says "Total: difference per month".
var TotalDifferencePerMonth = Message{key: 415}

// TotalNewMonthlyPrice says "Total: new monthly price".
var TotalNewMonthlyPrice = Message{key: 416}

// OneOffChargeInline says "one-off charge".
var OneOffChargeInline = Message{key: 417}

// NewMonthlyPriceInline says "new monthly price".
var NewMonthlyPriceInline = Message{key: 418}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 419}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 420}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 421}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 422}

// Welcome says "Welcome".
var Welcome = Message{key: 423}

// Overview says "Overview".
var Overview = Message{key: 424}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 425}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 426}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 427}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 428}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 429}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 430}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{431, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 432}

// LastChanged says "Last changed".
var LastChanged = Message{key: 433}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 434}

// StateHome says "State".
var StateHome = Message{key: 435}

// OrdersUnderWay says "Orders under way".
var OrdersUnderWay = Message{key: 436}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{437, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{438, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 439}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 440}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 441}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 442}

// LetServiceGrow says "Let a service grow".
var LetServiceGrow = Message{key: 443}

// NewService says "New service".
var NewService = Message{key: 444}

// NothingIsOpenChooseService says "Nothing is open. Choose a service that can grow, or a new one.".
var NothingIsOpenChooseService = Message{key: 445}

// Waived says "Waived".
var Waived = Message{key: 446}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{447, []any{list}}
}

// CanBeWaivedWithReason says "Can be waived with a reason".
var CanBeWaivedWithReason = Message{key: 448}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 449}

// Blocks says "Blocks".
var Blocks = Message{key: 450}

// Note says "Note".
var Note = Message{key: 451}

// UpTo says "Up to: {who}".
func UpTo(who string) Message {
	return Message{452, []any{who}}
}

// You says "you".
var You = Message{key: 453}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 454}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 455}

// Returned says "returned".
var Returned = Message{key: 456}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 457}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 458}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{459, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 460}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{461, []any{name, decidedAt}}
}

// EveryRequestIsReviewed says "Every request is reviewed.".
var EveryRequestIsReviewed = Message{key: 462}

// ItemsDifferencePerMonthIs says "An item's difference per month is below {below}.".
func ItemsDifferencePerMonthIs(below money.Cents) Message {
	return Message{463, []any{below}}
}

// ItemBecomesCheaperPerMonth says "An item becomes cheaper per month.".
var ItemBecomesCheaperPerMonth = Message{key: 464}

// ChosenTierNeedsDesign says "A chosen tier needs a design.".
var ChosenTierNeedsDesign = Message{key: 465}

// OneOffTotalIsOver says "The one-off total is over {once}.".
func OneOffTotalIsOver(once money.Cents) Message {
	return Message{466, []any{once}}
}

// DifferencePerMonthIsOver says "The difference per month is over {monthly}.".
func DifferencePerMonthIsOver(monthly money.Cents) Message {
	return Message{467, []any{monthly}}
}

// DifferencePerMonthIsOverOrOne says "The difference per month is over {monthly}, or one-off over {once}.".
func DifferencePerMonthIsOverOrOne(monthly money.Cents, once money.Cents) Message {
	return Message{468, []any{monthly, once}}
}

// DiscountInThisQuoteIs says "A discount in this quote is over {over}.".
func DiscountInThisQuoteIs(over int64) Message {
	return Message{469, []any{percent(over)}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} this role decides too: {role}.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{470, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 471}

// Cancelled says "cancelled".
var Cancelled = Message{key: 472}

// Delivered says "delivered".
var Delivered = Message{key: 473}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 474}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 475}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{476, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 477}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{478, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{479, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{480, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{481, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{482, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{483, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{484, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{485, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{486, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{487, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{488, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{489, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 490}

// MainMenu says "Main menu".
var MainMenu = Message{key: 491}

// LogOut says "Log out".
var LogOut = Message{key: 492}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 493}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 494}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 495}

// ThisPageByItselfDecides says "This page by itself decides nothing.".
var ThisPageByItselfDecides = Message{key: 496}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 497}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 498}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 499}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 500}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 501}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 502}

// VersionThatThisLinkWas says "The version that this link was for has been replaced; it can no longer be decided on. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{503, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 504}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 505}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{506, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{507, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 508}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 509}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 510}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{511, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 512}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 513}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 514}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{515, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 516}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{517, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 518}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 519}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{520, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 521}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 522}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 523}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 524}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 525}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 526}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{527, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 528}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 529}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{530, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{531, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 532}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 533}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 534}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 535}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 536}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 537}

// Decided says "Decided".
var Decided = Message{key: 538}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 539}

// Period says "Period".
var Period = Message{key: 540}

// ByPartner says "By partner".
var ByPartner = Message{key: 541}

// ByWeek says "By week".
var ByWeek = Message{key: 542}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 543}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 544}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 545}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 546}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 547}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 548}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 549}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 550}

// DecidedInline says "decided".
var DecidedInline = Message{key: 551}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 552}

// RequestedInline says "requested".
var RequestedInline = Message{key: 553}

// PartnerId says "partner id".
var PartnerId = Message{key: 554}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 555}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 556}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 557}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 558}

// Released says "Released".
var Released = Message{key: 559}

// Statement says "Statement".
var Statement = Message{key: 560}

// On says "On".
var On = Message{key: 561}

// Signatory says "Signatory".
var Signatory = Message{key: 562}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 563}

// SignedBy says "Signed by".
var SignedBy = Message{key: 564}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{565, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 566}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 567}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{568, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 569}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 570}

// Actual says "Actual: {firstPeriod}".
func Actual(firstPeriod string) Message {
	return Message{571, []any{firstPeriod}}
}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 572}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 573}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 574}

// Reason says "Reason".
var Reason = Message{key: 575}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 576}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 577}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 578}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 579}

// InProgress says "In progress".
var InProgress = Message{key: 580}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{581, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 582}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 583}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 584}

// NextDate says "Next date".
var NextDate = Message{key: 585}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 586}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 587}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{588, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{589, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{590, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{591, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Message) Message {
	return Message{592, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{593, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Message) Message {
	return Message{594, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{595, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{596, []any{name}}
}

// None says "none".
var None = Message{key: 597}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{598, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 599}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 600}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{601, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 602}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{603, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 604}

// ThisQuoteIsOrder says "This quote is order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{605, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{606, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 607}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 608}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 609}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 610}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{611, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 612}

// And says " and ".
var And = Message{key: 613}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{614, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 615}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 616}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 617}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 618}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{619, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 620}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 621}

// Documents says "Documents".
var Documents = Message{key: 622}

// CountryTwoLetters says "Country (two letters)".
var CountryTwoLetters = Message{key: 623}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 624}

// NoteProposal says "Note".
var NoteProposal = Message{key: 625}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 626}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{627, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: what one adds".
var OptionsWhatOneAdds = Message{key: 628}

// FirstPeriod says "First period".
var FirstPeriod = Message{key: 629}

// Different says "different".
var Different = Message{key: 630}

// Same says "the same".
var Same = Message{key: 631}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 632}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 633}

// Comparison says "Comparison".
var Comparison = Message{key: 634}

// YesInline says "yes".
var YesInline = Message{key: 635}

// NoInline says "no".
var NoInline = Message{key: 636}

// GiveReasonIfYouLet says "Give a reason if you let this pass.".
var GiveReasonIfYouLet = Message{key: 637}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 638}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 639}

// Checks says "Checks".
var Checks = Message{key: 640}

// VatQuote says "VAT".
var VatQuote = Message{key: 641}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 642}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{643, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 644}

// Terminated says "terminated".
var Terminated = Message{key: 645}

// Suspended says "suspended".
var Suspended = Message{key: 646}

// Active says "active".
var Active = Message{key: 647}

// ContactService says "Contact".
var ContactService = Message{key: 648}

// Address says "Address".
var Address = Message{key: 649}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 650}

// StateService says "State".
var StateService = Message{key: 651}

// Identifier says "Identifier".
var Identifier = Message{key: 652}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{653, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 654}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 655}

// AllProducts says "All products".
var AllProducts = Message{key: 656}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 657}

// NotPossibleNow says "Not possible now".
var NotPossibleNow = Message{key: 658}

// PossibleNow says "Possible now".
var PossibleNow = Message{key: 659}

// AllServices says "All services".
var AllServices = Message{key: 660}

// Show says "Show".
var Show = Message{key: 661}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 662}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 663}

// WhatIsPossible says "What is possible".
var WhatIsPossible = Message{key: 664}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 665}

// MoreServices says "More services".
var MoreServices = Message{key: 666}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 667}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 668}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 669}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 670}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 671}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{672, []any{name, id}}
}

// CanGrow says "Can grow: ".
var CanGrow = Message{key: 673}

// MoveToService says "Move to ".
var MoveToService = Message{key: 674}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{675, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 676}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 677}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 678}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 679}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 680}

// RunsOver says "Runs over".
var RunsOver = Message{key: 681}

// Configuration says "Configuration".
var Configuration = Message{key: 682}

// CanGrowService says "Can grow".
var CanGrowService = Message{key: 683}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{684, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{685, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 686}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 687}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 688}

// VatReviewWaivedBy says "VAT review waived by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{689, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 690}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 691}

// NothingHasBeenRecordedYet says "Nothing has been recorded yet".
var NothingHasBeenRecordedYet = Message{key: 692}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 693}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 694}

// Consent says "Consent".
var Consent = Message{key: 695}

// Mandate says "Mandate".
var Mandate = Message{key: 696}

// PositionOfWhoSigns says "Position of who signs".
var PositionOfWhoSigns = Message{key: 697}

// NameOfWhoSigns says "Name of who signs".
var NameOfWhoSigns = Message{key: 698}

// Answer says "Answer".
var Answer = Message{key: 699}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 700}

// Question says "Question".
var Question = Message{key: 701}

// VatCheck says "VAT check".
var VatCheck = Message{key: 702}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{703, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 704}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{705, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 706}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 707}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{708, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{709, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 710}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 711}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 712}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 713}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 714}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 715}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 716}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{717, []any{name}}
}

// KeepName says "Keep: {name}".
func KeepName(name Text) Message {
	return Message{718, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 719}

// TakesEffect says "Takes effect".
var TakesEffect = Message{key: 720}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{721, []any{difference(amount), nrc, effectiveDate}}
}

// BecomesPerMonth says "Becomes per month".
var BecomesPerMonth = Message{key: 722}

// NowPerMonth says "Now per month".
var NowPerMonth = Message{key: 723}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 724}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 725}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 726}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 727}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 728}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 729}

// NowAndThen says "Now and then".
var NowAndThen = Message{key: 730}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 731}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 732}

// WhatEachNumberDoesTo says "What each number does to the monthly price".
var WhatEachNumberDoesTo = Message{key: 733}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 734}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 735}

// EmptyAsEarlyAsPossibleChangeThat says "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 736}

// NowInline says "now".
var NowInline = Message{key: 737}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{738, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{739, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{740, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{741, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{742, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{743, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{744, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 745}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 746}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{747, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 748}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{749, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 750}

// OnAgreedDay says "on an agreed day".
var OnAgreedDay = Message{key: 751}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 752}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 753}

// AsSoonAsItCan says "as soon as it can be delivered".
var AsSoonAsItCan = Message{key: 754}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{755, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{756, []any{months, ends}}
}

// NothingWaitsForYou says "Nothing waits for you.".
var NothingWaitsForYou = Message{key: 757}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 758}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 759}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 760}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 761}

// Waiting says "Waiting".
var Waiting = Message{key: 762}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 763}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 764}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 765}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 766}

// Agreed says " (agreed)".
var Agreed = Message{key: 767}

// NotYet says " (not yet)".
var NotYet = Message{key: 768}

// Filter says "Filter".
var Filter = Message{key: 769}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 770}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 771}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 772}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 773}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 774}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 775}

// NobodyStandsInForYou says "Nobody stands in for you.".
var NobodyStandsInForYou = Message{key: 776}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{777, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 778}

// Colleague says "Colleague".
var Colleague = Message{key: 779}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 780}

// FirstDay says "First day".
var FirstDay = Message{key: 781}

// LastDay says "Last day".
var LastDay = Message{key: 782}

// Add says "Add".
var Add = Message{key: 783}

// ThisDocumentWasMadeFrom says "This document was made from version {quote}. The SHA-256 of the change as recorded is:".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{784, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 785}

// Total says "Total".
var Total = Message{key: 786}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 787}

// InclVat says "Incl. VAT".
var InclVat = Message{key: 788}

// VatBasisPoints says "VAT {basisPoints}".
func VatBasisPoints(basisPoints int64) Message {
	return Message{789, []any{percent(basisPoints)}}
}

// FirstPeriodProRata says "First period, pro rata".
var FirstPeriodProRata = Message{key: 790}

// OneOffCharges says "One-off charges".
var OneOffCharges = Message{key: 791}

// VatTreatmentIsDeterminedWhen says "The VAT treatment is determined when invoiced.".
var VatTreatmentIsDeterminedWhen = Message{key: 792}

// VatReverseCharged says "VAT reverse charged.".
var VatReverseCharged = Message{key: 793}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{794, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 795}

// Remarks says "Remarks".
var Remarks = Message{key: 796}

// Conditions says "Conditions".
var Conditions = Message{key: 797}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{798, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 799}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from the planned date, that day included; if the actual date differs, the calculation for that date applies.".
var FirstPeriodIsCalculatedOn = Message{key: 800}

// AllAmountsAreInEuro says "All amounts are in euro and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 801}

// Validity says "Validity".
var Validity = Message{key: 802}

// ValidUntilEndOf23 says "{what} valid until the end of {day}, 23:59:59 (Europe/Amsterdam).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{803, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 804}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 805}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 806}

// Signature says "Signature".
var Signature = Message{key: 807}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 808}

// Position says "Position".
var Position = Message{key: 809}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{810, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{811, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 812}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{813, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 814}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{815, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 816}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 817}

// Ends says "ends".
var Ends = Message{key: 818}

// New says "new".
var New = Message{key: 819}

// Migration says "migration".
var Migration = Message{key: 820}

// NewComparison says "New".
var NewComparison = Message{key: 821}

// Old says "Old".
var Old = Message{key: 822}

// Changed says "changed".
var Changed = Message{key: 823}

// Unchanged says "unchanged".
var Unchanged = Message{key: 824}

// Specification says "Specification".
var Specification = Message{key: 825}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 826}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 827}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 828}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 829}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 830}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{831, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{832, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{833, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 834}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{835, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{836, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 837}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 838}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{839, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{840, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 841}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{842, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 843}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{844, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{845, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{846, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 847}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 848}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 849}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 850}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 851}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 852}

// Number says "Number".
var Number = Message{key: 853}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 854}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{855, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 856}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{857, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{858, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 859}

// NewMonthly says "New monthly".
var NewMonthly = Message{key: 860}

// OldMonthly says "Old monthly".
var OldMonthly = Message{key: 861}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 862}

// Planned says "Planned".
var Planned = Message{key: 863}

// DiscountOnOneOffChargePrice says "Discount on the one-off charge ({nrcBasisPoints})".
func DiscountOnOneOffChargePrice(nrcBasisPoints int64) Message {
	return Message{864, []any{percent(nrcBasisPoints)}}
}

// Surcharge says "Surcharge".
var Surcharge = Message{key: 865}

// OnDifference says ", on the difference".
var OnDifference = Message{key: 866}

// FirstPeriodFromOfDays says "First period from {from} ({daysCharged} of {daysInMonth} days)".
func FirstPeriodFromOfDays(from calendar.Date, daysCharged int, daysInMonth int) Message {
	return Message{867, []any{from, daysCharged, daysInMonth}}
}

// Each says " (each)".
var Each = Message{key: 868}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{869, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{870, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 871}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 872}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 873}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 874}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 875}

// Contents says "Contents".
var Contents = Message{key: 876}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{877, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 878}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{879, []any{removedOn, customerName}}
}

// N1Line says "1 line".
var N1Line = Message{key: 880}

// Lines says "{len} lines".
func Lines(len int) Message {
	return Message{881, []any{len}}
}

// VatFigure says "VAT {basisPoints}".
func VatFigure(basisPoints int64) Message {
	return Message{882, []any{percent(basisPoints)}}
}

// PerMonthOld says "Per month, old".
var PerMonthOld = Message{key: 883}

// PerMonthNew says "Per month, new".
var PerMonthNew = Message{key: 884}

// DifferencePerMonthOneOffExclVat says "Difference per month {amount}, one-off {nrc}, excl. VAT.".
func DifferencePerMonthOneOffExclVat(amount money.Cents, nrc money.Cents) Message {
	return Message{885, []any{amount, nrc}}
}

// VatIs says "VAT is {basisPoints}.".
func VatIs(basisPoints int64) Message {
	return Message{886, []any{percent(basisPoints)}}
}

// AllAmountsAreInEuroAndExclude says "All amounts are in euro and exclude VAT.".
var AllAmountsAreInEuroAndExclude = Message{key: 887}

// PerLineItIsFor says "Per line it is for information.".
var PerLineItIsFor = Message{key: 888}

// ItIsRoundedOnceOn says "It is rounded once on each total.".
var ItIsRoundedOnceOn = Message{key: 889}

// AfterDiscount says ", after {nrcBasisPoints} discount".
func AfterDiscount(nrcBasisPoints int64) Message {
	return Message{890, []any{percent(nrcBasisPoints)}}
}

// OneOffListPrice says "One-off, list price".
var OneOffListPrice = Message{key: 891}

// ListPricePerMonth says "List price per month".
var ListPricePerMonth = Message{key: 892}

// ExtraDiscount says "Extra discount".
var ExtraDiscount = Message{key: 893}

// OfDaysFrom says "{daysCharged} of {daysInMonth} days, from {from}".
func OfDaysFrom(daysCharged int, daysInMonth int, from calendar.Date) Message {
	return Message{894, []any{daysCharged, daysInMonth, from}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 895}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 896}

// CurrentOperatorItem says "Current operator".
var CurrentOperatorItem = Message{key: 897}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 898}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 899}

// SiteContact says "Site contact".
var SiteContact = Message{key: 900}

// Line says "line {number}".
func Line(number int) Message {
	return Message{901, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{902, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{903, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 904}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{905, []any{term}}
}

// LineNumberName says "line {number} ({name})".
func LineNumberName(number int, name string) Message {
	return Message{906, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 907}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{908, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{909, []any{position, state}}
}

// EachLine says "Each line".
var EachLine = Message{key: 910}

// InCartItem says "In the cart".
var InCartItem = Message{key: 911}

// N235959AmsterdamTime says "{day}, 23:59:59 (Amsterdam time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{912, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{913, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{914, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 915}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 916}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{917, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 918}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{919, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 920}

// OrderOrder says "Order".
var OrderOrder = Message{key: 921}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 922}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{923, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{924, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and is now order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{925, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 926}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{927, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 928}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel a line itself.".
var AccountManagerReleasesOrderFor = Message{key: 929}

// Activated says "Activated".
var Activated = Message{key: 930}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{931, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 932}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 933}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{934, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 935}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{936, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{937, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{938, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{939, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{940, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{941, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{942, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{943, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 944}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{945, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{946, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{947, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{948, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service stays as it was and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 949}

// Partner says "Partner".
var Partner = Message{key: 950}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 951}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 952}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 953}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 954}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 955}

// ContractParty says "Contract party".
var ContractParty = Message{key: 956}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{957, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 958}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{959, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{960, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 961}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{962, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{963, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 964}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{965, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 966}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{967, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 968}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 969}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 970}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{971, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 972}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{973, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{974, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 975}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{976, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 977}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{978, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 979}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{980, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to confirm: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then it becomes an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 981}

// HowToConfirmCheckConfirmationPdfAnd says "How to confirm: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 982}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 983}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 984}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 985}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 986}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 987}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{988, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 989}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{990, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{991, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 992}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{993, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 994}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{995, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 996}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{997, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 998}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 999}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{1000, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 1001}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{1002, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{1003, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 1004}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 1005}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 1006}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 1007}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 1008}

// EveryQuoteIsReviewed says "Every quote is reviewed.".
var EveryQuoteIsReviewed = Message{key: 1009}

// LinesDifferencePerMonthIs says "A line's difference per month is below {below}.".
func LinesDifferencePerMonthIs(below money.Cents) Message {
	return Message{1010, []any{below}}
}

// LineBecomesCheaperPerMonth says "A line becomes cheaper per month.".
var LineBecomesCheaperPerMonth = Message{key: 1011}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1012, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1013}

// LineNumber says ", line {number}".
func LineNumber(number int) Message {
	return Message{1014, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1015, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1016}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1017}

// HoursInline says "hours".
var HoursInline = Message{key: 1018}

// H says "h".
var H = Message{key: 1019}

// RepairTime says "Repair time".
var RepairTime = Message{key: 1020}

// Level says "Level".
var Level = Message{key: 1021}

// Package says "Package".
var Package = Message{key: 1022}

// Ampere says "ampere".
var Ampere = Message{key: 1023}

// AtMost says "At most".
var AtMost = Message{key: 1024}

// Power says "Power".
var Power = Message{key: 1025}

// Space says "Space".
var Space = Message{key: 1026}

// GbStorage says "GB storage".
var GbStorage = Message{key: 1027}

// Storage says "Storage".
var Storage = Message{key: 1028}

// StorageSsd says "Storage (SSD)".
var StorageSsd = Message{key: 1029}

// GbMemory says "GB memory".
var GbMemory = Message{key: 1030}

// Memory says "Memory".
var Memory = Message{key: 1031}

// Size says "Size".
var Size = Message{key: 1032}

// Seats says "seats".
var Seats = Message{key: 1033}

// SeatsCharacteristic says "Seats".
var SeatsCharacteristic = Message{key: 1034}

// SeatType says "Seat type".
var SeatType = Message{key: 1035}

// NumbersInline says "numbers".
var NumbersInline = Message{key: 1036}

// Channels says "channels".
var Channels = Message{key: 1037}

// VoiceChannels says "Voice channels".
var VoiceChannels = Message{key: 1038}

// DataBundle says "Data bundle".
var DataBundle = Message{key: 1039}

// Throughput says "Throughput".
var Throughput = Message{key: 1040}

// Bandwidth says "Bandwidth".
var Bandwidth = Message{key: 1041}

// ThisProductHasNoTiers says "This product has no tiers.".
var ThisProductHasNoTiers = Message{key: 1042}

// ThisProductHasNoSuch says "This product has no such characteristic.".
var ThisProductHasNoSuch = Message{key: 1043}

// ThisProductHasNoNumber says "This product has no number of units.".
var ThisProductHasNoNumber = Message{key: 1044}

// CannotBeCombinedWith says "Cannot be combined with {name}.".
func CannotBeCombinedWith(name Text) Message {
	return Message{1045, []any{name}}
}

// AtMostSentence says "At most {max}.".
func AtMostSentence(max int) Message {
	return Message{1046, []any{max}}
}

// ThisProductHasNoSuchOption says "This product has no such option.".
var ThisProductHasNoSuchOption = Message{key: 1047}

// OnlyAdministratorCanDoThis says "Only an administrator can do this.".
var OnlyAdministratorCanDoThis = Message{key: 1048}

// ChangeAccountManagerWithIts says "Change the account manager with its own command.".
var ChangeAccountManagerWithIts = Message{key: 1049}

// ChooseNlOrEn says "Choose nl or en.".
var ChooseNlOrEn = Message{key: 1050}

// NameAccountManager says "Name the account manager.".
var NameAccountManager = Message{key: 1051}

// ThereIsNoSuchLevel says "There is no such level.".
var ThereIsNoSuchLevel = Message{key: 1052}

// ChooseResellerOrSolutions says "Choose reseller or solutions.".
var ChooseResellerOrSolutions = Message{key: 1053}

// LettersDigitsAnd says "Letters, digits, - and _.".
var LettersDigitsAnd = Message{key: 1054}

// ThisIsNoAccountManager says "This is no account manager.".
var ThisIsNoAccountManager = Message{key: 1055}

// NotRoleOfOnecentral says "Not a role of oneCentral.".
var NotRoleOfOnecentral = Message{key: 1056}

// NameSubject says "Name the subject.".
var NameSubject = Message{key: 1057}

// OnlyAccountManagerCanDo says "Only an account manager can do this.".
var OnlyAccountManagerCanDo = Message{key: 1058}

// SomebodyElseThanYourself says "Somebody else than yourself.".
var SomebodyElseThanYourself = Message{key: 1059}

// PeriodFromFirstToLast says "A period from a first to a last day.".
var PeriodFromFirstToLast = Message{key: 1060}

// AtMostTwenty says "At most twenty.".
var AtMostTwenty = Message{key: 1061}

// ThisHasBeenDecidedAlready says "This has been decided already.".
var ThisHasBeenDecidedAlready = Message{key: 1062}

// ThisVersionDoesNotWaitForYou says "This version does not wait for you.".
var ThisVersionDoesNotWaitForYou = Message{key: 1063}

// YouHaveDecidedOnThis says "You have decided on this version already.".
var YouHaveDecidedOnThis = Message{key: 1064}

// RequesterDoesNotDecide says "The requester does not decide.".
var RequesterDoesNotDecide = Message{key: 1065}

// OnlyAccountManagerCanWaive says "Only the account manager can waive this.".
var OnlyAccountManagerCanWaive = Message{key: 1066}

// OnlyAccountManagerGivesDiscounts says "Only the account manager gives discounts.".
var OnlyAccountManagerGivesDiscounts = Message{key: 1067}

// ThisVersionCannotBePriced says "This version cannot be priced again.".
var ThisVersionCannotBePriced = Message{key: 1068}

// ThereIsNoSuchItem says "There is no such item.".
var ThereIsNoSuchItem = Message{key: 1069}

// FromZeroToAmountItself says "From zero to the amount itself.".
var FromZeroToAmountItself = Message{key: 1070}

// From0To10000 says "From 0 to 10,000 basis points.".
var From0To10000 = Message{key: 1071}

// GivePercentageOrAmount says "Give a percentage or an amount.".
var GivePercentageOrAmount = Message{key: 1072}

// NamePartner says "Name a partner.".
var NamePartner = Message{key: 1073}

// YouHaveNoRoleHere says "You have no role here.".
var YouHaveNoRoleHere = Message{key: 1074}

// PartnerInline says "partner".
var PartnerInline = Message{key: 1075}

// OnlyPartnerCanDoThis says "Only a partner can do this.".
var OnlyPartnerCanDoThis = Message{key: 1076}

// QuoteInline says "quote".
var QuoteInline = Message{key: 1077}

// PngOrJpegOfAt says "A PNG or JPEG of at most {maxLogoSide} by {maxLogoSide} pixels that fits in {text} kB as PNG.".
func PngOrJpegOfAt(maxLogoSide int, text int) Message {
	return Message{1078, []any{maxLogoSide, text}}
}

// TooLightContrastWithWhite says "Too light: the contrast with white is under 4.5 : 1.".
var TooLightContrastWithWhite = Message{key: 1079}

// ColourLike0e3c61 says "A colour like #0E3C61.".
var ColourLike0e3c61 = Message{key: 1080}

// AtMost80Services says "At most 80 services.".
var AtMost80Services = Message{key: 1081}

// ServiceBulk says "service".
var ServiceBulk = Message{key: 1082}

// CartChangedMeanwhile says "The cart changed meanwhile.".
var CartChangedMeanwhile = Message{key: 1083}

// AtMost80ItemsPer says "At most 80 items per request.".
var AtMost80ItemsPer = Message{key: 1084}

// From1To80Items says "From 1 to 80 items.".
var From1To80Items = Message{key: 1085}

// ItemInline says "item".
var ItemInline = Message{key: 1086}

// ThereIsNothingToLink says "There is nothing to link to.".
var ThereIsNothingToLink = Message{key: 1087}

// ThisCustomerHasNoSuch says "This customer has no such service.".
var ThisCustomerHasNoSuch = Message{key: 1088}

// ThereIsNoSuchProduct says "There is no such product.".
var ThereIsNoSuchProduct = Message{key: 1089}

// CalculationChangedSinceYouSaw says "The calculation changed since you saw it; look at it again.".
var CalculationChangedSinceYouSaw = Message{key: 1090}

// NameHashOfWhatYou says "Name the hash of what you saw.".
var NameHashOfWhatYou = Message{key: 1091}

// DateNotInFuture says "A date, not in the future.".
var DateNotInFuture = Message{key: 1092}

// ThisServiceIsInCartAlready says "This service is in the cart already.".
var ThisServiceIsInCartAlready = Message{key: 1093}

// AtMost80ItemsAnd says "At most 80 items and 80 distinct services per request.".
var AtMost80ItemsAnd = Message{key: 1094}

// CartIsEmpty says "The cart is empty.".
var CartIsEmpty = Message{key: 1095}

// VatTreatmentOfThisCustomer says "The VAT treatment of this customer must be reviewed.".
var VatTreatmentOfThisCustomer = Message{key: 1096}

// CompleteCustomersDetails says "Complete the customer's details: {list}.".
func CompleteCustomersDetails(list string) Message {
	return Message{1097, []any{list}}
}

// YourAccountIsBlockedContact says "Your account is blocked; contact your account manager.".
var YourAccountIsBlockedContact = Message{key: 1098}

// ServiceChangedSinceRequest says "The service changed since the request.".
var ServiceChangedSinceRequest = Message{key: 1099}

// LinkedServiceIsTerminated says "The linked service is terminated.".
var LinkedServiceIsTerminated = Message{key: 1100}

// ISignForCustomerAm says "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.".
var ISignForCustomerAm = Message{key: 1101}

// IActivateThisOrderFor says "I activate this order for the partner and agree to the quote, its specification and the terms.".
var IActivateThisOrderFor = Message{key: 1102}

// NameSha256OfDocument says "Name the SHA-256 of the document that is signed.".
var NameSha256OfDocument = Message{key: 1103}

// ConfirmThatYouMaySign says "Confirm that you may sign for the customer.".
var ConfirmThatYouMaySign = Message{key: 1104}

// ThereIsNoOrderWithout says "There is no order without consent.".
var ThereIsNoOrderWithout = Message{key: 1105}

// ThisQuoteWasValidUntilUntil says "This quote was valid until {until}.".
func ThisQuoteWasValidUntilUntil(until calendar.Date) Message {
	return Message{1106, []any{until}}
}

// ThisQuoteIsOrderAlready says "This quote is order {order} already.".
func ThisQuoteIsOrderAlready(order string) Message {
	return Message{1107, []any{order}}
}

// ThisPartnerConfirmsOtherwise says "This partner confirms otherwise: {expected}.".
func ThisPartnerConfirmsOtherwise(expected string) Message {
	return Message{1108, []any{expected}}
}

// ThisIsNotDocumentOf says "This is not the document of this version.".
var ThisIsNotDocumentOf = Message{key: 1109}

// DocumentIsStillBeingDrawn says "The document is still being drawn; try again in a moment.".
var DocumentIsStillBeingDrawn = Message{key: 1110}

// GiveNameOrReference says "Give a name or a reference.".
var GiveNameOrReference = Message{key: 1111}

// CustomerChangedMeanwhile says "The customer changed meanwhile.".
var CustomerChangedMeanwhile = Message{key: 1112}

// GiveAddressOfDelivery says "Give the address of delivery.".
var GiveAddressOfDelivery = Message{key: 1113}

// WhetherThisCanBeDelivered says "Whether this can be delivered at this address is not known yet.".
var WhetherThisCanBeDelivered = Message{key: 1114}

// ThisCannotBeDeliveredAt says "This cannot be delivered at this address.".
var ThisCannotBeDeliveredAt = Message{key: 1115}

// GiveCurrentOperatorAndNumbers says "Give the current operator and the numbers.".
var GiveCurrentOperatorAndNumbers = Message{key: 1116}

// PromiseDocument says "Promise the document: {name}.".
func PromiseDocument(name Message) Message {
	return Message{1117, []any{name}}
}

// PortingMandate says "porting mandate".
var PortingMandate = Message{key: 1118}

// SmallBusinessMustExpresslyAccept says "A small business must expressly accept a term over 24 months; record its waiver.".
var SmallBusinessMustExpresslyAccept = Message{key: 1119}

// NumberPortIsInProgress says "A number port is in progress on this service.".
var NumberPortIsInProgress = Message{key: 1120}

// ThisServiceIsBeingTerminated says "This service is being terminated.".
var ThisServiceIsBeingTerminated = Message{key: 1121}

// ThisServiceIsSuspended says "This service is suspended.".
var ThisServiceIsSuspended = Message{key: 1122}

// ThisServiceIsTerminated says "This service is terminated.".
var ThisServiceIsTerminated = Message{key: 1123}

// OrderOnThisServiceIs says "An order on this service is already open.".
var OrderOnThisServiceIs = Message{key: 1124}

// ThisProductIsAtEnd says "This product is at the end of its sale; move to another one.".
var ThisProductIsAtEnd = Message{key: 1125}

// ThisServiceCannotBeUpgraded says "This service cannot be upgraded.".
var ThisServiceCannotBeUpgraded = Message{key: 1126}

// OnlyQuoteThatEndedWithout says "Only a quote that ended without an order can be erased.".
var OnlyQuoteThatEndedWithout = Message{key: 1127}

// ThereIsNoSuchQuote says "There is no such quote.".
var ThereIsNoSuchQuote = Message{key: 1128}

// NotPdf says "Not a PDF.".
var NotPdf = Message{key: 1129}

// AtMost4Mb says "At most 4 MB.".
var AtMost4Mb = Message{key: 1130}

// PieceOfEvidence says "piece of evidence".
var PieceOfEvidence = Message{key: 1131}

// FromDayOfOrderUntil says "From the day of the order until today.".
var FromDayOfOrderUntil = Message{key: 1132}

// ContainsControlCharacter says "Contains a control character.".
var ContainsControlCharacter = Message{key: 1133}

// AtMostCharacters says "At most {longest} characters.".
func AtMostCharacters(longest int) Message {
	return Message{1134, []any{longest}}
}

// ThisFieldIsRequired says "This field is required.".
var ThisFieldIsRequired = Message{key: 1135}

// PostcodeLike1234Ab says "A postcode like 1234 AB.".
var PostcodeLike1234Ab = Message{key: 1136}

// CountryCodeOfTwoLetters says "A country code of two letters (ISO 3166-1).".
var CountryCodeOfTwoLetters = Message{key: 1137}

// TelephoneNumberLike0201234567Or says "A telephone number like 0201234567 or +31201234567.".
var TelephoneNumberLike0201234567Or = Message{key: 1138}

// EMailAddressLikeName says "An e-mail address like name@company.nl.".
var EMailAddressLikeName = Message{key: 1139}

// NoValidVatIdOf says "No valid VAT id of this country.".
var NoValidVatIdOf = Message{key: 1140}

// EightDigitsForDutchBusinesses says "Eight digits, for Dutch businesses only.".
var EightDigitsForDutchBusinesses = Message{key: 1141}

// NameServiceOrItem says "Name a service or an item.".
var NameServiceOrItem = Message{key: 1142}

// AtMostFive says "At most five.".
var AtMostFive = Message{key: 1143}

// DateInThisCentury says "A date in this century.".
var DateInThisCentury = Message{key: 1144}

// From0To120Months says "From 0 to 120 months.".
var From0To120Months = Message{key: 1145}

// WithModifyOnly says "With modify only.".
var WithModifyOnly = Message{key: 1146}

// NameVersionOfServiceThat says "Name the version of the service that you saw.".
var NameVersionOfServiceThat = Message{key: 1147}

// NameServiceThatChanges says "Name the service that changes.".
var NameServiceThatChanges = Message{key: 1148}

// ChooseProduct says "Choose a product.".
var ChooseProduct = Message{key: 1149}

// ChooseAddOrModify says "Choose add or modify.".
var ChooseAddOrModify = Message{key: 1150}

// UnknownOption says "Unknown option.".
var UnknownOption = Message{key: 1151}

// UnknownCharacteristic says "Unknown characteristic.".
var UnknownCharacteristic = Message{key: 1152}

// TooManyCharacteristicsOrOptions says "Too many characteristics or options.".
var TooManyCharacteristicsOrOptions = Message{key: 1153}

// From0To1000 says "From 0 to 1,000,000.".
var From0To1000 = Message{key: 1154}

// NumberLike0201234567OrRange says "A number like 0201234567 or a range like 0201234500-0201234599.".
var NumberLike0201234567OrRange = Message{key: 1155}

// AtMostTwentyNumbersOr says "At most twenty numbers or ranges.".
var AtMostTwentyNumbersOr = Message{key: 1156}

// Choose1326Or52 says "Choose 13, 26 or 52 weeks.".
var Choose1326Or52 = Message{key: 1157}

// TheseNumbersAreForAccount says "These numbers are for account managers, sales managers and operations.".
var TheseNumbersAreForAccount = Message{key: 1158}

// ThisServiceNoLongerExists says "This service no longer exists.".
var ThisServiceNoLongerExists = Message{key: 1159}

// ThisProductCannotBeOrdered says "This product cannot be ordered (any more).".
var ThisProductCannotBeOrdered = Message{key: 1160}

// ThisServiceCannotMoveTo says "This service cannot move to this product.".
var ThisServiceCannotMoveTo = Message{key: 1161}

// ServiceChangedSinceYouSawItLook says "The service changed since you saw it; look at it again.".
var ServiceChangedSinceYouSawItLook = Message{key: 1162}

// PriceChangedSinceYouSaw says "The price changed since you saw it: from {netMRC} to {netMRC2} per month. Accept the new price to go on.".
func PriceChangedSinceYouSaw(netMRC money.Cents, netMRC2 money.Cents) Message {
	return Message{1163, []any{netMRC, netMRC2}}
}

// Product says "product".
var Product = Message{key: 1164}

// ThereIsNoDocumentUntil says "There is no document until the version is approved.".
var ThereIsNoDocumentUntil = Message{key: 1165}

// ChooseAcknowledgedInprogressOrPartial says "Choose acknowledged, inProgress or partial.".
var ChooseAcknowledgedInprogressOrPartial = Message{key: 1166}

// HashIsNotOfThis says "The hash is not of this version; look at it again.".
var HashIsNotOfThis = Message{key: 1167}

// ThereIsNoSuchVersion says "There is no such version.".
var ThereIsNoSuchVersion = Message{key: 1168}

// ThereIsNewerVersionLatest says "There is a newer version: {latest}.".
func ThereIsNewerVersionLatest(latest string) Message {
	return Message{1169, []any{latest}}
}

// OneOrMoreChecksDid says "One or more checks did not pass.".
var OneOrMoreChecksDid = Message{key: 1170}

// ContractingPartyChangedSinceRequest says "The contracting party changed since the request; revise the quote to take that over.".
var ContractingPartyChangedSinceRequest = Message{key: 1171}

// ThisCustomersCartIsNot says "This customer's cart is not empty.".
var ThisCustomersCartIsNot = Message{key: 1172}

// YouMayNotDoThis says "You may not do this.".
var YouMayNotDoThis = Message{key: 1173}

// ThisProductDoesNotCome says "This product does not come with this term.".
var ThisProductDoesNotCome = Message{key: 1174}

// TheseChangesTakeEffectAt says "These changes take effect at different moments; ask for them apart.".
var TheseChangesTakeEffectAt = Message{key: 1175}

// NothingChanges says "Nothing changes.".
var NothingChanges = Message{key: 1176}

// ThisCanBeDoneOn says "This can be done on {earliest} at the earliest.".
func ThisCanBeDoneOn(earliest calendar.Date) Message {
	return Message{1177, []any{earliest}}
}

// ThisCannotBeDoneIn says "This cannot be done in the state {from}.".
func ThisCannotBeDoneIn(from string) Message {
	return Message{1178, []any{from}}
}

// LinksInCartOnly says "Links in a cart only.".
var LinksInCartOnly = Message{key: 1179}

// AmountsExcludeVatVatTreatment says "Amounts exclude VAT; the VAT treatment is determined when invoiced.".
var AmountsExcludeVatVatTreatment = Message{key: 1180}

// VatReverseChargedToCustomer says "VAT reverse charged to the customer.".
var VatReverseChargedToCustomer = Message{key: 1181}

// ThereIsCatalogueFromAlready says "There is a catalogue from {validFrom} already.".
func ThereIsCatalogueFromAlready(validFrom calendar.Date) Message {
	return Message{1182, []any{validFrom}}
}

// ThereIsAnotherCatalogue says "There is another catalogue {version}.".
func ThereIsAnotherCatalogue(version string) Message {
	return Message{1183, []any{version}}
}

// TooBusyAtMomentTry says "Too busy at the moment; try again.".
var TooBusyAtMomentTry = Message{key: 1184}

// ThisIsTooMuchText says "This is too much text together; divide it over more requests.".
var ThisIsTooMuchText = Message{key: 1185}

// ThisCursorIsNotOf says "This cursor is not of this list.".
var ThisCursorIsNotOf = Message{key: 1186}

// CustomerInline says "customer".
var CustomerInline = Message{key: 1187}

// Person says "person".
var Person = Message{key: 1188}

// ThisRoleDoesNotDecide says "This role does not decide on quotes.".
var ThisRoleDoesNotDecide = Message{key: 1189}

// OrderInThisStateIs says "An order in this state is not open.".
var OrderInThisStateIs = Message{key: 1190}

// ThisIdempotencyKeyWasUsed says "This Idempotency-Key was used for another request.".
var ThisIdempotencyKeyWasUsed = Message{key: 1191}

// CartInline says "cart".
var CartInline = Message{key: 1192}

// VersionOfQuote says "version of the quote".
var VersionOfQuote = Message{key: 1193}

// Document says "document".
var Document = Message{key: 1194}

// OrderInline says "order".
var OrderInline = Message{key: 1195}

// Job says "job".
var Job = Message{key: 1196}

// Session says "session".
var Session = Message{key: 1197}

// ChooseAccountmanagerSalesmanagerOrEngineering says "Choose accountManager, salesManager or engineering.".
var ChooseAccountmanagerSalesmanagerOrEngineering = Message{key: 1198}

// RequestDidNotArriveIn says "The request did not arrive in full.".
var RequestDidNotArriveIn = Message{key: 1199}

// ThisIsNotJsonLook says "This is not JSON: look at byte {offset}.".
func ThisIsNotJsonLook(offset int) Message {
	return Message{1200, []any{offset}}
}

// ThisIsNotUtf8 says "This is not UTF-8.".
var ThisIsNotUtf8 = Message{key: 1201}

// NestedTooDeeply says "Nested too deeply.".
var NestedTooDeeply = Message{key: 1202}

// ThisFieldStandsMoreThan says "This field stands more than once.".
var ThisFieldStandsMoreThan = Message{key: 1203}

// ThisParameterStandsMoreThan says "This parameter stands more than once.".
var ThisParameterStandsMoreThan = Message{key: 1204}

// ThereIsNoSuchParameter says "There is no such parameter here.".
var ThereIsNoSuchParameter = Message{key: 1205}

// QueryStringIsMalformed says "The query string is malformed.".
var QueryStringIsMalformed = Message{key: 1206}

// WholeNumberFrom1To says "A whole number from 1 to {most}.".
func WholeNumberFrom1To(most int) Message {
	return Message{1207, []any{most}}
}

// ChooseFrom says "Choose from {of}.".
func ChooseFrom(of string) Message {
	return Message{1208, []any{of}}
}

// AnotherVersionThanOneIn says "Another version than the one in the path.".
var AnotherVersionThanOneIn = Message{key: 1209}

// Send says "Send {accepted}.".
func Send(accepted string) Message {
	return Message{1210, []any{accepted}}
}

// Object says "an object".
var Object = Message{key: 1211}

// WithoutPricesWithForCustomer says "Without prices with for=customer only.".
var WithoutPricesWithForCustomer = Message{key: 1212}

// AtMost100Characters says "At most 100 characters.".
var AtMost100Characters = Message{key: 1213}

// AnotherServiceThanOneIn says "Another service than the one in the path.".
var AnotherServiceThanOneIn = Message{key: 1214}

// ModifyOnly says "Modify only.".
var ModifyOnly = Message{key: 1215}

// List says "a list".
var List = Message{key: 1216}

// DateLike20261117 says "A date like 2026-11-17.".
var DateLike20261117 = Message{key: 1217}

// NullCannotBeHereLeave says "A null cannot be here; leave the field out.".
var NullCannotBeHereLeave = Message{key: 1218}

// ThereIsNoSuchField says "There is no such field here.".
var ThereIsNoSuchField = Message{key: 1219}

// WholeNumber says "a whole number".
var WholeNumber = Message{key: 1220}

// TrueOrFalse says "true or false".
var TrueOrFalse = Message{key: 1221}

// TextInline says "a text".
var TextInline = Message{key: 1222}

// ThisLinkHasExpired says "This link has expired".
var ThisLinkHasExpired = Message{key: 1223}

// ThisLinkHasBeenRevoked says "This link has been revoked".
var ThisLinkHasBeenRevoked = Message{key: 1224}

// WeDidNotMakeThis says "We did not make this link, or it is too old to be recognised.".
var WeDidNotMakeThis = Message{key: 1225}

// ThisLinkIsNotValid says "This link is not valid".
var ThisLinkIsNotValid = Message{key: 1226}

// ItMayHaveBeenCut says "It may have been cut off. Please open the link in the e-mail again, or copy all of it.".
var ItMayHaveBeenCut = Message{key: 1227}

// ThisLinkIsNotComplete says "This link is not complete".
var ThisLinkIsNotComplete = Message{key: 1228}

// PleaseTryAgain says "Please try again.".
var PleaseTryAgain = Message{key: 1229}

// LoginDidNotWork says "The login did not work".
var LoginDidNotWork = Message{key: 1230}

// LoggingInIsNotPossible says "Logging in is not possible just now".
var LoggingInIsNotPossible = Message{key: 1231}

// NothingWasRecordedPleaseLog says "Nothing was recorded. Please log in and try again.".
var NothingWasRecordedPleaseLog = Message{key: 1232}

// YouCannotLogInHere says "You cannot log in here with this account.".
var YouCannotLogInHere = Message{key: 1233}

// YouHaveNoAccessHere says "You have no access here".
var YouHaveNoAccessHere = Message{key: 1234}

// ThisFormDidNotCome says "This form did not come from our site".
var ThisFormDidNotCome = Message{key: 1235}

// ThisDoesNotExistOr says "This does not exist, or is not for you.".
var ThisDoesNotExistOr = Message{key: 1236}

// WhatWaitsForYourDecision says "What waits for your decision is in your work list.".
var WhatWaitsForYourDecision = Message{key: 1237}

// PleaseTryAgainInMoment says "Please try again in a moment.".
var PleaseTryAgainInMoment = Message{key: 1238}

// SomethingWentWrongError says "Something went wrong".
var SomethingWentWrongError = Message{key: 1239}

// RequestWasAbandoned says "The request was abandoned".
var RequestWasAbandoned = Message{key: 1240}

// OneMomentPlease says "One moment please".
var OneMomentPlease = Message{key: 1241}

// NameVersionThatYouSaw says "Name the version that you saw".
var NameVersionThatYouSaw = Message{key: 1242}

// ThisIsNotRight says "This is not right".
var ThisIsNotRight = Message{key: 1243}

// ThisMediaTypeCannotBe says "This media type cannot be used here".
var ThisMediaTypeCannotBe = Message{key: 1244}

// TooMuchWasSent says "Too much was sent".
var TooMuchWasSent = Message{key: 1245}

// WhatYouSawChangedMeanwhile says "What you saw changed meanwhile".
var WhatYouSawChangedMeanwhile = Message{key: 1246}

// ThisCannotBeDoneNow says "This cannot be done now".
var ThisCannotBeDoneNow = Message{key: 1247}

// ThisMethodCannotBeUsed says "This method cannot be used here".
var ThisMethodCannotBeUsed = Message{key: 1248}

// NotFound says "Not found".
var NotFound = Message{key: 1249}

// YouMayNotDoThisError says "You may not do this".
var YouMayNotDoThisError = Message{key: 1250}

// YouAreNotLoggedIn says "You are not logged in".
var YouAreNotLoggedIn = Message{key: 1251}

// ThisIsOurFaultPlease says "This is our fault. Please try again later.".
var ThisIsOurFaultPlease = Message{key: 1252}

// AtMostKb says "At most {kb} KB.".
func AtMostKb(kb int) Message {
	return Message{1253, []any{kb}}
}

// NothingWasRecordedPleaseSend says "Nothing was recorded. Please send a shorter text or a smaller file.".
var NothingWasRecordedPleaseSend = Message{key: 1254}

// NameOneEtagInQuotes says "Name one ETag, in quotes.".
var NameOneEtagInQuotes = Message{key: 1255}

// WeakEtagMatchesNothing says "A weak ETag matches nothing.".
var WeakEtagMatchesNothing = Message{key: 1256}

// NameInIfMatchEtag says "Name in If-Match the ETag of what you saw.".
var NameInIfMatchEtag = Message{key: 1257}

// From1To255Visible says "From 1 to 255 visible ASCII characters.".
var From1To255Visible = Message{key: 1258}

// GiveEveryRequestKeyOf says "Give every request a key of its own.".
var GiveEveryRequestKeyOf = Message{key: 1259}

// IAmMandatedByTo says "I am mandated by {customer} to sign.".
func IAmMandatedByTo(customer string) Message {
	return Message{1260, []any{customer}}
}

// ItCannotGoInCart says "It cannot go in the cart like this; see the checks.".
var ItCannotGoInCart = Message{key: 1261}

// Month is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Month(id string) Message {
	switch id {
	case "1":
		return Message{key: 13}
	case "2":
		return Message{key: 14}
	case "3":
		return Message{key: 15}
	case "4":
		return Message{key: 16}
	case "5":
		return Message{key: 17}
	case "6":
		return Message{key: 18}
	case "7":
		return Message{key: 19}
	case "8":
		return Message{key: 20}
	case "9":
		return Message{key: 21}
	case "10":
		return Message{key: 22}
	case "11":
		return Message{key: 23}
	case "12":
		return Message{key: 24}
	}
	return Plain(Text{NL: id, EN: id})
}

// ShortMonth is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func ShortMonth(id string) Message {
	switch id {
	case "1":
		return Message{key: 25}
	case "2":
		return Message{key: 26}
	case "3":
		return Message{key: 27}
	case "4":
		return Message{key: 28}
	case "5":
		return Message{key: 29}
	case "6":
		return Message{key: 30}
	case "7":
		return Message{key: 31}
	case "8":
		return Message{key: 32}
	case "9":
		return Message{key: 33}
	case "10":
		return Message{key: 34}
	case "11":
		return Message{key: 35}
	case "12":
		return Message{key: 36}
	}
	return Plain(Text{NL: id, EN: id})
}

// Role is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func Role(id string) Message {
	switch id {
	case "partnerUser":
		return Message{key: 53}
	case "partnerSigner":
		return Message{key: 54}
	case "accountManager":
		return Message{key: 55}
	case "salesManager":
		return Message{key: 56}
	case "engineering":
		return Message{key: 57}
	case "operations":
		return Message{key: 58}
	case "admin":
		return Message{key: 59}
	case "system":
		return Message{key: 60}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 61}
	case "inProgress":
		return Message{key: 62}
	case "partial":
		return Message{key: 63}
	case "completed":
		return Message{key: 64}
	case "cancelled":
		return Message{key: 65}
	case "failed":
		return Message{key: 66}
	}
	return Plain(Text{NL: id, EN: id})
}

var names = [messages]string{
	1:    "ownName",
	2:    "format.decimal",
	3:    "format.group",
	4:    "format.negative",
	5:    "format.money",
	6:    "format.moneyNegative",
	7:    "format.more",
	8:    "format.less",
	9:    "format.percent",
	10:   "format.date",
	11:   "format.shortDate",
	12:   "format.moment",
	13:   "month.1",
	14:   "month.2",
	15:   "month.3",
	16:   "month.4",
	17:   "month.5",
	18:   "month.6",
	19:   "month.7",
	20:   "month.8",
	21:   "month.9",
	22:   "month.10",
	23:   "month.11",
	24:   "month.12",
	25:   "shortMonth.1",
	26:   "shortMonth.2",
	27:   "shortMonth.3",
	28:   "shortMonth.4",
	29:   "shortMonth.5",
	30:   "shortMonth.6",
	31:   "shortMonth.7",
	32:   "shortMonth.8",
	33:   "shortMonth.9",
	34:   "shortMonth.10",
	35:   "shortMonth.11",
	36:   "shortMonth.12",
	37:   "plain",
	38:   "months",
	39:   "week",
	40:   "atMostUnit",
	41:   "pageOf",
	42:   "labelWithUnit",
	43:   "thisProductDoesNotAllow",
	44:   "thisProductDoesNotAllowNote",
	45:   "optionTimes",
	46:   "inputIsNotValid",
	47:   "thisMustBe",
	48:   "thisFormWasSentBefore",
	49:   "notFoundWhat",
	50:   "chooseOneOfTiers",
	51:   "characteristicInRange",
	52:   "linkThisProductToOne",
	53:   "role.partnerUser",
	54:   "role.partnerSigner",
	55:   "role.accountManager",
	56:   "role.salesManager",
	57:   "role.engineering",
	58:   "role.operations",
	59:   "role.admin",
	60:   "role.system",
	61:   "orderState.acknowledged",
	62:   "orderState.inProgress",
	63:   "orderState.partial",
	64:   "orderState.completed",
	65:   "orderState.cancelled",
	66:   "orderState.failed",
	67:   "giveDateLike202701",
	68:   "giveWholeNumber",
	69:   "whatHappenedToEachService",
	70:   "notEverythingWasPutIn",
	71:   "chooseWhatChangesFirst",
	72:   "totalDifferencePerMonthOne",
	73:   "changeServicesTogether",
	74:   "cannotTakePart",
	75:   "wasInCartAlreadyWith",
	76:   "inCart",
	77:   "emptyAsEarlyAsPossible",
	78:   "keepCurrentTerms",
	79:   "without",
	80:   "with",
	81:   "choose",
	82:   "asEachServiceHasIt",
	83:   "emptyAsEachServiceHas",
	84:   "moveTo",
	85:   "keep",
	86:   "services",
	87:   "noServicesHaveBeenChosen",
	88:   "toYourServices",
	89:   "youChoseServicesOfDifferent",
	90:   "servicesN",
	91:   "customers",
	92:   "keepOrMove",
	93:   "whatChangesForAllOf",
	94:   "calculate",
	95:   "whatItBecomes",
	96:   "addToCart",
	97:   "changes",
	98:   "byService",
	99:   "backToChange",
	100:  "oldNewAndDifference",
	101:  "chosenServices",
	102:  "service",
	103:  "nowPM",
	104:  "becomesPM",
	105:  "difference",
	106:  "oneOff",
	107:  "from",
	108:  "totalOf",
	109:  "amountsExcludeVat",
	110:  "notInCartAnyMore",
	111:  "cartOf",
	112:  "cart",
	113:  "noPriceYet",
	114:  "item",
	115:  "changeItem",
	116:  "seeNewPrices",
	117:  "recordWaiver",
	118:  "completeCustomer",
	119:  "youCanMendThisYourself",
	120:  "youCanGoOnWith",
	121:  "yourAccountManagerCanMend",
	122:  "yourAccountManagerJudgesThis",
	123:  "oneOffInline",
	124:  "perMonth",
	125:  "itemNumberOfferingWhat",
	126:  "becomes",
	127:  "youSaw",
	128:  "price",
	129:  "recorded",
	130:  "thisCartBecomesVersionStands",
	131:  "youAreRevising",
	132:  "requestIsNotPossibleYet",
	133:  "date",
	134:  "name",
	135:  "nothingWasRecorded",
	136:  "for",
	137:  "thisCartIsEmptyNew",
	138:  "totalOfThisRequest",
	139:  "startHere",
	140:  "moreInThisRequest",
	141:  "changeServiceOfThisCustomer",
	142:  "chooseNewService",
	143:  "throwCartAway",
	144:  "allItemsGoThisCannot",
	145:  "throwAwayForGood",
	146:  "neededBeforeYouCanRequest",
	147:  "pleaseNote",
	148:  "pricesHaveChanged",
	149:  "priceListChangedSinceYou",
	150:  "acceptNewPrices",
	151:  "toRequest",
	152:  "change",
	153:  "changeCart",
	154:  "remove",
	155:  "removeCart",
	156:  "customersStatementAboutTerm",
	157:  "thisCustomerIsSmallBusiness",
	158:  "takeStatementBack",
	159:  "nameOfWhoStatesThis",
	160:  "dateOfStatement",
	161:  "recordStatement",
	162:  "requestQuote",
	163:  "thisIsPossibleOnceEverything",
	164:  "seeWhatIsNeeded",
	165:  "yourAccountManagerJudgesRequest",
	166:  "referenceOfChange",
	167:  "catalogue",
	168:  "forTerm",
	169:  "sameDay",
	170:  "businessDays",
	171:  "orMonths",
	172:  "serviceLevels",
	173:  "telephony",
	174:  "connections",
	175:  "pricesPerMonthForYou",
	176:  "thereIsNothingToOrder",
	177:  "leadTime",
	178:  "term",
	179:  "toCart",
	180:  "toCartConfigure",
	181:  "thisItemIsNoLonger",
	182:  "pleaseCheckYourChoiceAnd",
	183:  "forWhichCustomer",
	184:  "findByNameReferenceKvk",
	185:  "search",
	186:  "noCustomerFoundSearchFor",
	187:  "youHaveNoCustomersYet",
	188:  "thereAreMoreCustomersSearch",
	189:  "recordNewCustomer",
	190:  "yourChoice",
	191:  "options",
	192:  "requestedDateOptional",
	193:  "atEarliestOn",
	194:  "emptyMeansAsEarlyAs",
	195:  "addToCartConfigure",
	196:  "link",
	197:  "goesWith",
	198:  "anotherServiceGoesWithThis",
	199:  "thisCustomerHasNoneYet",
	200:  "whatItCosts",
	201:  "thisChoiceHasNoPrice",
	202:  "neededForRequest",
	203:  "updatePrice",
	204:  "backToFirstChoice",
	205:  "closeComparison",
	206:  "howThisPriceCameAbout",
	207:  "compareWithAnotherChoice",
	208:  "delivery",
	209:  "at",
	210:  "anotherAddressOrContact",
	211:  "addressOfDelivery",
	212:  "contactThere",
	213:  "numberPortingAndDocuments",
	214:  "currentOperator",
	215:  "numbersOrRangesOneLine",
	216:  "like0201234567OrRangeLike",
	217:  "yourReferenceSuchAsPo",
	218:  "noteOptional",
	219:  "backToQuote",
	220:  "youMayNotOrderHere",
	221:  "youCanOrderOnceIt",
	222:  "pdfIsStillBeingMade",
	223:  "sha256OfPdf",
	224:  "validUntil",
	225:  "version",
	226:  "contractingParty",
	227:  "customer",
	228:  "toOrder",
	229:  "thisQuoteHasBeenOrdered",
	230:  "toQuote",
	231:  "state",
	232:  "thisQuoteCannotBeOrdered",
	233:  "differencePerMonth",
	234:  "newPerMonth",
	235:  "itemConfirm",
	236:  "signAndOrder",
	237:  "activateAndOrder",
	238:  "whatYouOrder",
	239:  "readQuoteWithItsSpecification",
	240:  "yourConfirmation",
	241:  "withOrderWeKeepThis",
	242:  "withOrderWeKeepWho",
	243:  "customersCustomer",
	244:  "nothingHasBeenSavedYet",
	245:  "somethingInItChangedSince",
	246:  "thisFormWasSavedBefore",
	247:  "detailsOf",
	248:  "newCustomer",
	249:  "searchByNameReferenceKvk",
	250:  "noCustomerFoundWith",
	251:  "showAllCustomers",
	252:  "youHaveNoCustomersYetAddOne",
	253:  "yourReference",
	254:  "town",
	255:  "details",
	256:  "incomplete",
	257:  "complete",
	258:  "next",
	259:  "yourReferenceLabel",
	260:  "stillMissingForQuote",
	261:  "completeDetails",
	262:  "differencePerMonthInline",
	263:  "cartIsEmptyChooseNew",
	264:  "chooseNewServiceCustomer",
	265:  "thisCustomerHasNoServices",
	266:  "reference",
	267:  "perMonthCustomer",
	268:  "seeWhatCanGrow",
	269:  "quotesOfThisCustomer",
	270:  "changeDetails",
	271:  "youCanSaveWithReference",
	272:  "youCanSaveWithName",
	273:  "optional",
	274:  "save",
	275:  "cancel",
	276:  "contact",
	277:  "businessAddress",
	278:  "vatId",
	279:  "business",
	280:  "whereWeDeliverByDefault",
	281:  "languageOfQuote",
	282:  "no",
	283:  "yes",
	284:  "smallBusinessSignsWaiverFor",
	285:  "smallBusiness",
	286:  "eightDigitsDutchBusinessesOnly",
	287:  "kvkNumber",
	288:  "legalName",
	289:  "contactOnSite",
	290:  "installationAddress",
	291:  "postcode",
	292:  "houseNumber",
	293:  "street",
	294:  "eMail",
	295:  "telephone",
	296:  "twoLettersNlBeDe",
	297:  "country",
	298:  "empty",
	299:  "belowIsWhatYouFilled",
	300:  "thisCustomerWasChangedMeanwhile",
	301:  "perMonthOneOff",
	302:  "now",
	303:  "yourDecisionAs",
	304:  "thisCannotBeApprovedNow",
	305:  "whyMayVatCheckBe",
	306:  "giveDiscountOptional",
	307:  "perItemPercentageOrAmount",
	308:  "discountOnMonthlyPrice",
	309:  "discountOnOneOffCharge",
	310:  "showNewFiguresFirst",
	311:  "thisIsPreviewNothingHas",
	312:  "approveWithThisDiscount",
	313:  "approve",
	314:  "sendQuestion",
	315:  "yourQuestionToPartner",
	316:  "returnWithQuestion",
	317:  "declineForGood",
	318:  "reasonForPartner",
	319:  "decline",
	320:  "unit",
	321:  "onlyAccountManagerCanBe",
	322:  "thisPageIsNotFor",
	323:  "until",
	324:  "standIn",
	325:  "signForCustomer",
	326:  "activate",
	327:  "quote",
	328:  "progress",
	329:  "request",
	330:  "notedAtRequest",
	331:  "whoDecides",
	332:  "versions",
	333:  "historyAndComments",
	334:  "addComment",
	335:  "yourCommentYourAccountManager",
	336:  "addCommentDossier",
	337:  "yourAnswer",
	338:  "answerRequestItselfStaysAs",
	339:  "sendAnswer",
	340:  "doesSomethingHaveToChange",
	341:  "reviseRequest",
	342:  "whatElseYouCanDo",
	343:  "revisingPutsContentInCart",
	344:  "reviseQuote",
	345:  "copyingPutsContentInCart",
	346:  "copyToCart",
	347:  "withdraw",
	348:  "reasonOptional",
	349:  "withdrawForGood",
	350:  "addPdfSignedElsewhere",
	351:  "wasQuoteSignedOutsideOf",
	352:  "signedPdfAtMost4",
	353:  "thisFileIsLargerThan",
	354:  "addPdf",
	355:  "quotes",
	356:  "customerOrNumber",
	357:  "all",
	358:  "stateDossiers",
	359:  "superseded",
	360:  "expired",
	361:  "withdrawn",
	362:  "declined",
	363:  "ordered",
	364:  "approved",
	365:  "questionToYou",
	366:  "requested",
	367:  "weAreReviewingRequest",
	368:  "askAgain",
	369:  "answerQuestion",
	370:  "haveItOrdered",
	371:  "order",
	372:  "followOrder",
	373:  "youHaveNoQuotesYet",
	374:  "quotesNewestFirstAmountsWithout",
	375:  "differencePM",
	376:  "validUntilDossiers",
	377:  "nextStep",
	378:  "nothingFoundHereYetLook",
	379:  "nothingFound",
	380:  "showAll",
	381:  "choosePdf",
	382:  "atMost4MbPlease",
	383:  "thisFileIsNotPdf",
	384:  "nameOfFile",
	385:  "yourAccountManagerIsTold",
	386:  "added",
	387:  "somethingWentWrong",
	388:  "logIn",
	389:  "pleaseAskYourAdministratorTo",
	390:  "yourAccountHasNoRole",
	391:  "nothingWasRecordedPleaseOpen",
	392:  "formIsNotComplete",
	393:  "tryAgain",
	394:  "toStartPage",
	395:  "toYourWorkList",
	396:  "exclVat",
	397:  "oneOffCharge",
	398:  "discountOnOneOffChargeNrcBasisPoints",
	399:  "oneOffChargeAtList",
	400:  "newMonthlyPrice",
	401:  "monthlyPriceAtList",
	402:  "currentMonthlyPrice",
	403:  "vat",
	404:  "exclVatFigure",
	405:  "additionalDiscount",
	406:  "partnerSurcharge",
	407:  "partnerDiscount",
	408:  "termSurcharge",
	409:  "termDiscount",
	410:  "firstPeriodFromDaysOf",
	411:  "oneOffChargesInclVat",
	412:  "differencePerMonthInclVat",
	413:  "totalFirstPeriodProRata",
	414:  "totalOneOffCharges",
	415:  "totalDifferencePerMonth",
	416:  "totalNewMonthlyPrice",
	417:  "oneOffChargeInline",
	418:  "newMonthlyPriceInline",
	419:  "withThisDiscount",
	420:  "givePercentageSuchAs12",
	421:  "atMost100",
	422:  "atMostTwoDecimals",
	423:  "welcome",
	424:  "overview",
	425:  "withOnecentralForDecision",
	426:  "onecentralHasQuestion",
	427:  "approvedWaitingForColleagueTo",
	428:  "readyToSign",
	429:  "approvedWaitingForColleagueToActivate",
	430:  "readyToActivate",
	431:  "becomesNewVersionOf",
	432:  "keptUntil",
	433:  "lastChanged",
	434:  "openCarts",
	435:  "stateHome",
	436:  "ordersUnderWay",
	437:  "ofDelivered",
	438:  "items",
	439:  "orderingAtOnecentral",
	440:  "herePartnersAskForNew",
	441:  "youCannotAskForQuotes",
	442:  "yourAccountIsBlocked",
	443:  "letServiceGrow",
	444:  "newService",
	445:  "nothingIsOpenChooseService",
	446:  "waived",
	447:  "alternative",
	448:  "canBeWaivedWithReason",
	449:  "forUsToReview",
	450:  "blocks",
	451:  "note",
	452:  "upTo",
	453:  "you",
	454:  "yourAccountManager",
	455:  "noLongerNeeded",
	456:  "returned",
	457:  "declinedInline",
	458:  "approvedInline",
	459:  "waitsFor",
	460:  "waitsForDecision",
	461:  "by",
	462:  "everyRequestIsReviewed",
	463:  "itemsDifferencePerMonthIs",
	464:  "itemBecomesCheaperPerMonth",
	465:  "chosenTierNeedsDesign",
	466:  "oneOffTotalIsOver",
	467:  "differencePerMonthIsOver",
	468:  "differencePerMonthIsOverOrOne",
	469:  "discountInThisQuoteIs",
	470:  "overThisRoleDecidesToo",
	471:  "notDelivered",
	472:  "cancelled",
	473:  "delivered",
	474:  "orderReleased",
	475:  "documentSignedElsewhereAdded",
	476:  "documentOfVersionMade",
	477:  "comment",
	478:  "handedOverTo",
	479:  "versionSuperseded",
	480:  "versionExpired",
	481:  "versionWithdrawn",
	482:  "versionReturnedWithQuestion",
	483:  "versionDeclined",
	484:  "versionApproved",
	485:  "agreedToVersion",
	486:  "discountGivenVersion",
	487:  "versionIsBeingRevised",
	488:  "questionAnsweredWithVersion",
	489:  "versionRequested",
	490:  "skipToContent",
	491:  "mainMenu",
	492:  "logOut",
	493:  "referenceOfThisPage",
	494:  "partnerMadeRequestAndWaits",
	495:  "logInAndJudge",
	496:  "thisPageByItselfDecides",
	497:  "yourDecisionIsAsked",
	498:  "linkWasMadeForSomebody",
	499:  "thisRequestDoesNotWait",
	500:  "thisVersionHasBeenDecided",
	501:  "thereIsNothingLeftTo",
	502:  "seeRequest",
	503:  "versionThatThisLinkWas",
	504:  "thereIsNewerVersion",
	505:  "toNewestVersion",
	506:  "days",
	507:  "hours",
	508:  "lessThanHour",
	509:  "inTheseWeeksNothingWas",
	510:  "youManageNoPartnersAnd",
	511:  "weeks",
	512:  "numbers",
	513:  "toNumbers",
	514:  "thereIsNoSuchPeriod",
	515:  "exclVatOrders",
	516:  "wonPerMonth",
	517:  "businessDaysMedian9In",
	518:  "fromDecisionToOrder",
	519:  "fromRequestToDecision",
	520:  "ofWhichOrderedByNow",
	521:  "filledMedianOutlined9In",
	522:  "businessDaysFromDecisionTo",
	523:  "filledMedianOutlined9In10Were",
	524:  "businessDaysFromRequestTo",
	525:  "differencePerMonthOfOrders",
	526:  "wonPerMonthByWeek",
	527:  "ofWhichOrdered",
	528:  "outlinedRequestedFilledOfThose",
	529:  "requestsPerWeek",
	530:  "n9In10Within",
	531:  "barForEachWeekFrom",
	532:  "together",
	533:  "weekFromMonday",
	534:  "toOrder90",
	535:  "toOrderMedian",
	536:  "toDecision90",
	537:  "toDecisionMedian",
	538:  "decided",
	539:  "orderedByNow",
	540:  "period",
	541:  "byPartner",
	542:  "byWeek",
	543:  "downloadAsCsv",
	544:  "timesAreInBusinessDays",
	545:  "wonPerMonthEuroExcl",
	546:  "businessDaysToOrder90",
	547:  "businessDaysToOrderMedian",
	548:  "orderedInline",
	549:  "businessDaysToDecision90",
	550:  "businessDaysToDecisionMedian",
	551:  "decidedInline",
	552:  "ofWhichOrderedByNowInline",
	553:  "requestedInline",
	554:  "partnerId",
	555:  "yourAccountManagerReleasesOrder",
	556:  "waitsForRelease",
	557:  "deliveredOrder",
	558:  "waitsForOnecentral",
	559:  "released",
	560:  "statement",
	561:  "on",
	562:  "signatory",
	563:  "activatedBy",
	564:  "signedBy",
	565:  "serviceService",
	566:  "deliveredOn",
	567:  "wasPlannedFor",
	568:  "businessDaysLeadTimeBusinessDays",
	569:  "plannedDate",
	570:  "specificationInQuote",
	571:  "actual",
	572:  "confirmation",
	573:  "quoteOrder",
	574:  "cancelThisItem",
	575:  "reason",
	576:  "cancelItem",
	577:  "notDeliveredOrders",
	578:  "cancelledOrders",
	579:  "partlyDone",
	580:  "inProgress",
	581:  "of",
	582:  "youHaveNoOrdersYet",
	583:  "ordersNewestFirstAmountsWithout",
	584:  "orderedOn",
	585:  "nextDate",
	586:  "thisIsWhereOnecentralsPartners",
	587:  "engineeringJudgesDesign",
	588:  "inStepsOf",
	589:  "fromTo",
	590:  "atLeastThatOfWhat",
	591:  "toTimes",
	592:  "needsDocument",
	593:  "notTogetherWith",
	594:  "countsForAll",
	595:  "atMostMax",
	596:  "referenceOf",
	597:  "none",
	598:  "goesWithOneOf",
	599:  "inCartInline",
	600:  "toThisCustomersCart",
	601:  "onlyVersionStillCounts",
	602:  "youAreLookingAtEarlier",
	603:  "thisQuoteWasValidUntil",
	604:  "weHaveQuestion",
	605:  "thisQuoteIsOrder",
	606:  "approvedYouCanOrderUntil",
	607:  "youWillGetEMail",
	608:  "weAreReviewingYourRequest",
	609:  "pdfIsStillBeingMadeWhichUsually",
	610:  "onlyColleagueWhoMaySign",
	611:  "byValidUntil",
	612:  "waitsForYourAnswer",
	613:  "and",
	614:  "waitsForList",
	615:  "yourAnswerToOurQuestion",
	616:  "forYourCustomerWithPrices",
	617:  "forYourCustomerWithoutPrices",
	618:  "quoteAsPdf",
	619:  "versionNumber",
	620:  "pleaseCheckTheseFields",
	621:  "notEverythingIsRightYet",
	622:  "documents",
	623:  "countryTwoLetters",
	624:  "numbersProposal",
	625:  "noteProposal",
	626:  "requestedDate",
	627:  "plannedUntil",
	628:  "optionsWhatOneAdds",
	629:  "firstPeriod",
	630:  "different",
	631:  "same",
	632:  "thisChoice",
	633:  "firstChoice",
	634:  "comparison",
	635:  "yesInline",
	636:  "noInline",
	637:  "giveReasonIfYouLet",
	638:  "requestQuote2",
	639:  "toYourDecision",
	640:  "checks",
	641:  "vatQuote",
	642:  "yourCommentPartnerReadsIt",
	643:  "monthsLeft",
	644:  "runsOnMonthly",
	645:  "terminated",
	646:  "suspended",
	647:  "active",
	648:  "contactService",
	649:  "address",
	650:  "monthlyPriceExclVat",
	651:  "stateService",
	652:  "identifier",
	653:  "untilTermEndsRemaining",
	654:  "productIdentifierReferenceOrTown",
	655:  "allCustomers",
	656:  "allProducts",
	657:  "upgrade",
	658:  "notPossibleNow",
	659:  "possibleNow",
	660:  "allServices",
	661:  "show",
	662:  "tickServicesToChangeThem",
	663:  "tickAllOnThisPage",
	664:  "whatIsPossible",
	665:  "changeTickedServices",
	666:  "moreServices",
	667:  "nothingFoundYetThereAre",
	668:  "thereIsNoServiceLike",
	669:  "showAllServices",
	670:  "yourCustomersHaveNoServices",
	671:  "seeCatalogue",
	672:  "chooseNameId",
	673:  "canGrow",
	674:  "moveToService",
	675:  "changeNameId",
	676:  "changeOfThisServiceIs",
	677:  "onlyMoveIsPossible",
	678:  "thisServiceCannotChangeNow",
	679:  "seeOpenOrder",
	680:  "changeThisService",
	681:  "runsOver",
	682:  "configuration",
	683:  "canGrowService",
	684:  "changesChanged",
	685:  "newServices",
	686:  "answerToYourQuestion",
	687:  "requestedOn",
	688:  "requestedBy",
	689:  "vatReviewWaivedBy",
	690:  "toNewFigures",
	691:  "pleaseSeeWhatThisDiscount",
	692:  "nothingHasBeenRecordedYet",
	693:  "discountOnOneOffChargeInline",
	694:  "discountOnMonthlyPriceInline",
	695:  "consent",
	696:  "mandate",
	697:  "positionOfWhoSigns",
	698:  "nameOfWhoSigns",
	699:  "answer",
	700:  "signedPdf",
	701:  "question",
	702:  "vatCheck",
	703:  "thisVersionWasValidUntil",
	704:  "returnedWithQuestion",
	705:  "partnerCanOrderUntil",
	706:  "thisVersionDoesNotWait",
	707:  "youHaveApprovedThisVersion",
	708:  "stillToBeDecidedBy",
	709:  "itemNumber",
	710:  "workList",
	711:  "thisIsOnecentralsWorkList",
	712:  "serviceChangedSinceYouSaw",
	713:  "nothingWasPutInCart",
	714:  "editChangeInCart",
	715:  "cartTakesOneChangeOf",
	716:  "thisServiceIsInCart",
	717:  "changeName",
	718:  "keepName",
	719:  "thisCannotBeCalculatedYet",
	720:  "takesEffect",
	721:  "differencePerMonthOneOff",
	722:  "becomesPerMonth",
	723:  "nowPerMonth",
	724:  "noChangeToCalculate",
	725:  "thisServiceCannotChangeNowUpgrade",
	726:  "whatChanges",
	727:  "takingNumbersAlong",
	728:  "saveChangeInCart",
	729:  "addToCartUpgrade",
	730:  "nowAndThen",
	731:  "chooseWhatChangesHereYou",
	732:  "amountsExcludeVatUnlessThey",
	733:  "whatEachNumberDoesTo",
	734:  "oneNumberOrRangePer",
	735:  "suchAsCustomersPoNumber",
	736:  "emptyAsEarlyAsPossibleChangeThat",
	737:  "nowInline",
	738:  "nowN",
	739:  "inStepsOfN",
	740:  "fromToNN2",
	741:  "nowOnWithout",
	742:  "nowHad",
	743:  "atMostUpgradefield",
	744:  "keepCurrentTerm",
	745:  "numbersToTakeAlong",
	746:  "currentOperatorOfNumbers",
	747:  "referenceOfDocument",
	748:  "referenceOfPortingMandate",
	749:  "perMonthAmount",
	750:  "sameMonthlyPrice",
	751:  "onAgreedDay",
	752:  "afterEndOfTerm",
	753:  "onFirstOfMonth",
	754:  "asSoonAsItCan",
	755:  "staysUntil",
	756:  "newUntil",
	757:  "nothingWaitsForYou",
	758:  "nothingThatWaitsForYou",
	759:  "giveAmountSuchAs1",
	760:  "chooseOneOfOptions",
	761:  "amountFromPerMonthOr",
	762:  "waiting",
	763:  "youDecideAs",
	764:  "n7DaysOrLonger",
	765:  "n3DaysOrLonger",
	766:  "n1DayOrLonger",
	767:  "agreed",
	768:  "notYet",
	769:  "filter",
	770:  "showEverything",
	771:  "youStandInFor",
	772:  "waitingSince",
	773:  "alsoNeeded",
	774:  "nobodyElse",
	775:  "colleagueYouChooseHereCan",
	776:  "nobodyStandsInForYou",
	777:  "removeName",
	778:  "addStandIn",
	779:  "colleague",
	780:  "chooseAccountManager",
	781:  "firstDay",
	782:  "lastDay",
	783:  "add",
	784:  "thisDocumentWasMadeFrom",
	785:  "referenceClosing",
	786:  "total",
	787:  "totalOfThisQuote",
	788:  "inclVat",
	789:  "vatBasisPoints",
	790:  "firstPeriodProRata",
	791:  "oneOffCharges",
	792:  "vatTreatmentIsDeterminedWhen",
	793:  "vatReverseCharged",
	794:  "onWaivedForCustomerMaximum",
	795:  "termOver24Months",
	796:  "remarks",
	797:  "conditions",
	798:  "thisQuoteIsSubjectTo",
	799:  "leadTimesAreInBusiness",
	800:  "firstPeriodIsCalculatedOn",
	801:  "allAmountsAreInEuro",
	802:  "validity",
	803:  "validUntilEndOf23",
	804:  "thisOfferIs",
	805:  "thisQuoteIs",
	806:  "validityIsSetOnApproval",
	807:  "signature",
	808:  "placeAndDate",
	809:  "position",
	810:  "onBehalfOf",
	811:  "youAgreeToQuoteAnd",
	812:  "agreedClosing",
	813:  "activatesThisQuoteInPartner",
	814:  "activation",
	815:  "thisCopyIsForYour",
	816:  "forYourInformation",
	817:  "monthlyPrice",
	818:  "ends",
	819:  "new",
	820:  "migration",
	821:  "newComparison",
	822:  "old",
	823:  "changed",
	824:  "unchanged",
	825:  "specification",
	826:  "siteAndContact",
	827:  "deliveryAndTerm",
	828:  "changeItem2",
	829:  "migrationItem",
	830:  "linkedTo",
	831:  "endOfTerm",
	832:  "startOfMonth",
	833:  "runsUntilRemaining",
	834:  "runsMonthly",
	835:  "fromCompletionPlannedUntil",
	836:  "itemNumberText",
	837:  "site",
	838:  "promisedDocument",
	839:  "more",
	840:  "andTrimSpace",
	841:  "openThisQuoteInPartner",
	842:  "referenceShort",
	843:  "draftNotYetApprovedBy",
	844:  "vatIdJoined",
	845:  "kvkTradeRegister",
	846:  "statutorySeat",
	847:  "yourPartner",
	848:  "customerSite",
	849:  "customerReference",
	850:  "yourVatId",
	851:  "yourKvkNumber",
	852:  "yourSupplier",
	853:  "number",
	854:  "setOnApproval",
	855:  "weArePleasedToOffer",
	856:  "forChangeYouSeeWhat",
	857:  "thisDocumentSpecifiesWhatHas",
	858:  "changesToExistingServices",
	859:  "whatChangesOverview",
	860:  "newMonthly",
	861:  "oldMonthly",
	862:  "leadTimeBusinessDays",
	863:  "planned",
	864:  "discountOnOneOffChargePrice",
	865:  "surcharge",
	866:  "onDifference",
	867:  "firstPeriodFromOfDays",
	868:  "each",
	869:  "option",
	870:  "eachCount",
	871:  "slaRepairTimeAvailability",
	872:  "requestQuoteOrChangeCart",
	873:  "openCart",
	874:  "willBeRemovedOn",
	875:  "lastChangedBy",
	876:  "contents",
	877:  "cartForWasLastChanged",
	878:  "yourCartIsStillOpen",
	879:  "yourCartWillBeRemoved",
	880:  "n1Line",
	881:  "lines",
	882:  "vatFigure",
	883:  "perMonthOld",
	884:  "perMonthNew",
	885:  "differencePerMonthOneOffExclVat",
	886:  "vatIs",
	887:  "allAmountsAreInEuroAndExclude",
	888:  "perLineItIsFor",
	889:  "itIsRoundedOnceOn",
	890:  "afterDiscount",
	891:  "oneOffListPrice",
	892:  "listPricePerMonth",
	893:  "extraDiscount",
	894:  "ofDaysFrom",
	895:  "effectiveDate",
	896:  "numbersToPort",
	897:  "currentOperatorItem",
	898:  "linkedToItem",
	899:  "customersReference",
	900:  "siteContact",
	901:  "line",
	902:  "serviceInline",
	903:  "runsOnUntilLeft",
	904:  "extendedMonthlyNotice",
	905:  "fromDelivery",
	906:  "lineNumberName",
	907:  "explanation",
	908:  "textReason",
	909:  "textPositionState",
	910:  "eachLine",
	911:  "inCartItem",
	912:  "n235959AmsterdamTime",
	913:  "referenceChecksum",
	914:  "moment",
	915:  "sentAutomaticallyByOnecentral",
	916:  "downloadConfirmationPdf",
	917:  "dear",
	918:  "dearSirOrMadam",
	919:  "fromLabelBy",
	920:  "orderStateOrder",
	921:  "orderOrder",
	922:  "viewOrder",
	923:  "onConfirmed",
	924:  "byConfirmed",
	925:  "quoteForWasConfirmedAnd",
	926:  "orderWasReceived",
	927:  "orderReceived",
	928:  "orderWasReleasedForDelivery",
	929:  "accountManagerReleasesOrderFor",
	930:  "activated",
	931:  "textSignerSignerFunction",
	932:  "signed",
	933:  "releasedOn",
	934:  "orderOfForCanBe",
	935:  "orderWasReleasedForDeliveryOrder",
	936:  "orderReleasedOrderCustomer",
	937:  "orderDelivered",
	938:  "deliveryInOrder",
	939:  "orderForWasDelivered",
	940:  "inOrderForWasDelivered",
	941:  "cancellationInOrder",
	942:  "orderForWasCancelled",
	943:  "inOrderForWasCancelled",
	944:  "deliveryFailed",
	945:  "deliveryFailedInOrder",
	946:  "orderForCouldNotBe",
	947:  "inOrderForCouldNot",
	948:  "orderForIsPartlySettled",
	949:  "existingServiceStaysAsIt",
	950:  "partner",
	951:  "partnersAnswerToQuestion",
	952:  "oneDecisionFromYourGroup",
	953:  "thisLinkIsPersonalOnly",
	954:  "reviewAndDecide",
	955:  "decideBefore",
	956:  "contractParty",
	957:  "forOfRequestsQuoteYou",
	958:  "yourApprovalIsRequested",
	959:  "approvalRequested",
	960:  "ofRequestedQuoteForOn",
	961:  "yourDecisionIsStillNeeded",
	962:  "reminderWaitsForYourDecision",
	963:  "ofRequestedQuoteForOnPartnersAccount",
	964:  "yourDecisionAsStandIn",
	965:  "asStandInWaitsFor",
	966:  "viewQuote",
	967:  "quoteForWaitsForPartners",
	968:  "requestWasReturnedWithQuestion",
	969:  "youCanSubmitRequestAgain",
	970:  "answerQuestionQuote",
	971:  "beforeQuoteForCanBe",
	972:  "thereIsQuestionAboutYour",
	973:  "questionAboutQuote",
	974:  "requestOfQuoteForWas",
	975:  "quoteWasDeclined",
	976:  "quoteDeclined",
	977:  "youCanCopyQuoteTo",
	978:  "quoteForIsApprovedAnd",
	979:  "quoteIsApproved",
	980:  "quoteApproved",
	981:  "howToConfirmCheckConfirmation",
	982:  "howToConfirmCheckConfirmationPdfAnd",
	983:  "partnerCanNowSignIt",
	984:  "partnerCanNowActivateIt",
	985:  "reviewAndSign",
	986:  "reviewAndActivate",
	987:  "ifYouDoNotWant",
	988:  "quoteForIsApprovedBut",
	989:  "quoteIsAboutToExpire",
	990:  "quoteExpiresOn",
	991:  "quoteForWasWithdrawnAnd",
	992:  "quoteWasWithdrawn",
	993:  "quoteWithdrawn",
	994:  "wasValidUntil",
	995:  "quoteForWasNotConfirmed",
	996:  "quoteHasExpired",
	997:  "quoteExpired",
	998:  "commentDoesNotChangeQuote",
	999:  "readAndReply",
	1000: "quoteForHasNewComment",
	1001: "thereIsNewComment",
	1002: "newCommentOnQuote",
	1003: "mailAboutNotDelivered",
	1004: "viewDetails",
	1005: "notDeliveredQuote",
	1006: "messageOfOnecentralHasFinally",
	1007: "mailCouldNotBeDelivered",
	1008: "whyYourDecisionIsNeeded",
	1009: "everyQuoteIsReviewed",
	1010: "linesDifferencePerMonthIs",
	1011: "lineBecomesCheaperPerMonth",
	1012: "customerWaivesLongestTermFor",
	1013: "alternativeLabel",
	1014: "lineNumber",
	1015: "waivedBy",
	1016: "toJudge",
	1017: "whatToLookAt",
	1018: "hoursInline",
	1019: "h",
	1020: "repairTime",
	1021: "level",
	1022: "package",
	1023: "ampere",
	1024: "atMost",
	1025: "power",
	1026: "space",
	1027: "gbStorage",
	1028: "storage",
	1029: "storageSsd",
	1030: "gbMemory",
	1031: "memory",
	1032: "size",
	1033: "seats",
	1034: "seatsCharacteristic",
	1035: "seatType",
	1036: "numbersInline",
	1037: "channels",
	1038: "voiceChannels",
	1039: "dataBundle",
	1040: "throughput",
	1041: "bandwidth",
	1042: "thisProductHasNoTiers",
	1043: "thisProductHasNoSuch",
	1044: "thisProductHasNoNumber",
	1045: "cannotBeCombinedWith",
	1046: "atMostSentence",
	1047: "thisProductHasNoSuchOption",
	1048: "onlyAdministratorCanDoThis",
	1049: "changeAccountManagerWithIts",
	1050: "chooseNlOrEn",
	1051: "nameAccountManager",
	1052: "thereIsNoSuchLevel",
	1053: "chooseResellerOrSolutions",
	1054: "lettersDigitsAnd",
	1055: "thisIsNoAccountManager",
	1056: "notRoleOfOnecentral",
	1057: "nameSubject",
	1058: "onlyAccountManagerCanDo",
	1059: "somebodyElseThanYourself",
	1060: "periodFromFirstToLast",
	1061: "atMostTwenty",
	1062: "thisHasBeenDecidedAlready",
	1063: "thisVersionDoesNotWaitForYou",
	1064: "youHaveDecidedOnThis",
	1065: "requesterDoesNotDecide",
	1066: "onlyAccountManagerCanWaive",
	1067: "onlyAccountManagerGivesDiscounts",
	1068: "thisVersionCannotBePriced",
	1069: "thereIsNoSuchItem",
	1070: "fromZeroToAmountItself",
	1071: "from0To10000",
	1072: "givePercentageOrAmount",
	1073: "namePartner",
	1074: "youHaveNoRoleHere",
	1075: "partnerInline",
	1076: "onlyPartnerCanDoThis",
	1077: "quoteInline",
	1078: "pngOrJpegOfAt",
	1079: "tooLightContrastWithWhite",
	1080: "colourLike0e3c61",
	1081: "atMost80Services",
	1082: "serviceBulk",
	1083: "cartChangedMeanwhile",
	1084: "atMost80ItemsPer",
	1085: "from1To80Items",
	1086: "itemInline",
	1087: "thereIsNothingToLink",
	1088: "thisCustomerHasNoSuch",
	1089: "thereIsNoSuchProduct",
	1090: "calculationChangedSinceYouSaw",
	1091: "nameHashOfWhatYou",
	1092: "dateNotInFuture",
	1093: "thisServiceIsInCartAlready",
	1094: "atMost80ItemsAnd",
	1095: "cartIsEmpty",
	1096: "vatTreatmentOfThisCustomer",
	1097: "completeCustomersDetails",
	1098: "yourAccountIsBlockedContact",
	1099: "serviceChangedSinceRequest",
	1100: "linkedServiceIsTerminated",
	1101: "iSignForCustomerAm",
	1102: "iActivateThisOrderFor",
	1103: "nameSha256OfDocument",
	1104: "confirmThatYouMaySign",
	1105: "thereIsNoOrderWithout",
	1106: "thisQuoteWasValidUntilUntil",
	1107: "thisQuoteIsOrderAlready",
	1108: "thisPartnerConfirmsOtherwise",
	1109: "thisIsNotDocumentOf",
	1110: "documentIsStillBeingDrawn",
	1111: "giveNameOrReference",
	1112: "customerChangedMeanwhile",
	1113: "giveAddressOfDelivery",
	1114: "whetherThisCanBeDelivered",
	1115: "thisCannotBeDeliveredAt",
	1116: "giveCurrentOperatorAndNumbers",
	1117: "promiseDocument",
	1118: "portingMandate",
	1119: "smallBusinessMustExpresslyAccept",
	1120: "numberPortIsInProgress",
	1121: "thisServiceIsBeingTerminated",
	1122: "thisServiceIsSuspended",
	1123: "thisServiceIsTerminated",
	1124: "orderOnThisServiceIs",
	1125: "thisProductIsAtEnd",
	1126: "thisServiceCannotBeUpgraded",
	1127: "onlyQuoteThatEndedWithout",
	1128: "thereIsNoSuchQuote",
	1129: "notPdf",
	1130: "atMost4Mb",
	1131: "pieceOfEvidence",
	1132: "fromDayOfOrderUntil",
	1133: "containsControlCharacter",
	1134: "atMostCharacters",
	1135: "thisFieldIsRequired",
	1136: "postcodeLike1234Ab",
	1137: "countryCodeOfTwoLetters",
	1138: "telephoneNumberLike0201234567Or",
	1139: "eMailAddressLikeName",
	1140: "noValidVatIdOf",
	1141: "eightDigitsForDutchBusinesses",
	1142: "nameServiceOrItem",
	1143: "atMostFive",
	1144: "dateInThisCentury",
	1145: "from0To120Months",
	1146: "withModifyOnly",
	1147: "nameVersionOfServiceThat",
	1148: "nameServiceThatChanges",
	1149: "chooseProduct",
	1150: "chooseAddOrModify",
	1151: "unknownOption",
	1152: "unknownCharacteristic",
	1153: "tooManyCharacteristicsOrOptions",
	1154: "from0To1000",
	1155: "numberLike0201234567OrRange",
	1156: "atMostTwentyNumbersOr",
	1157: "choose1326Or52",
	1158: "theseNumbersAreForAccount",
	1159: "thisServiceNoLongerExists",
	1160: "thisProductCannotBeOrdered",
	1161: "thisServiceCannotMoveTo",
	1162: "serviceChangedSinceYouSawItLook",
	1163: "priceChangedSinceYouSaw",
	1164: "product",
	1165: "thereIsNoDocumentUntil",
	1166: "chooseAcknowledgedInprogressOrPartial",
	1167: "hashIsNotOfThis",
	1168: "thereIsNoSuchVersion",
	1169: "thereIsNewerVersionLatest",
	1170: "oneOrMoreChecksDid",
	1171: "contractingPartyChangedSinceRequest",
	1172: "thisCustomersCartIsNot",
	1173: "youMayNotDoThis",
	1174: "thisProductDoesNotCome",
	1175: "theseChangesTakeEffectAt",
	1176: "nothingChanges",
	1177: "thisCanBeDoneOn",
	1178: "thisCannotBeDoneIn",
	1179: "linksInCartOnly",
	1180: "amountsExcludeVatVatTreatment",
	1181: "vatReverseChargedToCustomer",
	1182: "thereIsCatalogueFromAlready",
	1183: "thereIsAnotherCatalogue",
	1184: "tooBusyAtMomentTry",
	1185: "thisIsTooMuchText",
	1186: "thisCursorIsNotOf",
	1187: "customerInline",
	1188: "person",
	1189: "thisRoleDoesNotDecide",
	1190: "orderInThisStateIs",
	1191: "thisIdempotencyKeyWasUsed",
	1192: "cartInline",
	1193: "versionOfQuote",
	1194: "document",
	1195: "orderInline",
	1196: "job",
	1197: "session",
	1198: "chooseAccountmanagerSalesmanagerOrEngineering",
	1199: "requestDidNotArriveIn",
	1200: "thisIsNotJsonLook",
	1201: "thisIsNotUtf8",
	1202: "nestedTooDeeply",
	1203: "thisFieldStandsMoreThan",
	1204: "thisParameterStandsMoreThan",
	1205: "thereIsNoSuchParameter",
	1206: "queryStringIsMalformed",
	1207: "wholeNumberFrom1To",
	1208: "chooseFrom",
	1209: "anotherVersionThanOneIn",
	1210: "send",
	1211: "object",
	1212: "withoutPricesWithForCustomer",
	1213: "atMost100Characters",
	1214: "anotherServiceThanOneIn",
	1215: "modifyOnly",
	1216: "list",
	1217: "dateLike20261117",
	1218: "nullCannotBeHereLeave",
	1219: "thereIsNoSuchField",
	1220: "wholeNumber",
	1221: "trueOrFalse",
	1222: "textInline",
	1223: "thisLinkHasExpired",
	1224: "thisLinkHasBeenRevoked",
	1225: "weDidNotMakeThis",
	1226: "thisLinkIsNotValid",
	1227: "itMayHaveBeenCut",
	1228: "thisLinkIsNotComplete",
	1229: "pleaseTryAgain",
	1230: "loginDidNotWork",
	1231: "loggingInIsNotPossible",
	1232: "nothingWasRecordedPleaseLog",
	1233: "youCannotLogInHere",
	1234: "youHaveNoAccessHere",
	1235: "thisFormDidNotCome",
	1236: "thisDoesNotExistOr",
	1237: "whatWaitsForYourDecision",
	1238: "pleaseTryAgainInMoment",
	1239: "somethingWentWrongError",
	1240: "requestWasAbandoned",
	1241: "oneMomentPlease",
	1242: "nameVersionThatYouSaw",
	1243: "thisIsNotRight",
	1244: "thisMediaTypeCannotBe",
	1245: "tooMuchWasSent",
	1246: "whatYouSawChangedMeanwhile",
	1247: "thisCannotBeDoneNow",
	1248: "thisMethodCannotBeUsed",
	1249: "notFound",
	1250: "youMayNotDoThisError",
	1251: "youAreNotLoggedIn",
	1252: "thisIsOurFaultPlease",
	1253: "atMostKb",
	1254: "nothingWasRecordedPleaseSend",
	1255: "nameOneEtagInQuotes",
	1256: "weakEtagMatchesNothing",
	1257: "nameInIfMatchEtag",
	1258: "from1To255Visible",
	1259: "giveEveryRequestKeyOf",
	1260: "iAmMandatedByTo",
	1261: "itCannotGoInCart",
}

var signatures = [messages]string{
	4:    "number text",
	5:    "amount text",
	6:    "amount text",
	7:    "amount text",
	8:    "amount text",
	9:    "number text",
	10:   "day text,month message,year text",
	11:   "day text,month message,year text",
	12:   "date date,hour text,minute text",
	37:   "text name",
	38:   "n number",
	39:   "number number",
	40:   "n number,unit text",
	41:   "page number,pages number",
	42:   "label message,unit message",
	44:   "note text",
	45:   "n number,option name",
	47:   "wanted message",
	49:   "what message",
	50:   "tiers name",
	51:   "name message,low number,high number,step number",
	52:   "products name",
	72:   "text text,oneOff text",
	83:   "n text,n2 text",
	84:   "offeringName text",
	85:   "product text",
	90:   "n number",
	91:   "customers number",
	97:   "addable number",
	114:  "number number,offering text,text text",
	125:  "number number,offering text,what text",
	129:  "name text,date date",
	130:  "next text,version number",
	131:  "quote text",
	152:  "heading text",
	154:  "heading text",
	168:  "term message",
	170:  "days number",
	171:  "list text,text text",
	228:  "order text",
	231:  "state text",
	247:  "displayName text",
	301:  "netMRC money,nrc money",
	302:  "now percent",
	323:  "from date,until date",
	384:  "text text",
	386:  "showable text",
	398:  "nrcBasisPoints percent",
	403:  "vatBasisPoints percent",
	410:  "from date,daysCharged number,daysInMonth number",
	431:  "quote text",
	437:  "done number,items text",
	438:  "n number",
	447:  "list text",
	452:  "who text",
	459:  "name text",
	461:  "name text,decidedAt moment",
	463:  "below money",
	466:  "once money",
	467:  "monthly money",
	468:  "monthly money,once money",
	469:  "over percent",
	470:  "manualDiscountBasisPointsOver percent,role message",
	476:  "number text",
	478:  "name text",
	479:  "number text",
	480:  "number text",
	481:  "number text",
	482:  "number text",
	483:  "number text",
	484:  "number text",
	485:  "number text",
	486:  "number text",
	487:  "number text",
	488:  "number text",
	489:  "number text",
	503:  "message text",
	506:  "n number",
	507:  "hours number",
	511:  "text text",
	515:  "ordered number",
	517:  "lead text",
	520:  "conversion text",
	527:  "requested number,converted number",
	530:  "lead text,lead2 text",
	531:  "first text,last text,says text",
	565:  "service text",
	568:  "leadTimeBusinessDays number",
	571:  "firstPeriod text",
	581:  "done number,len number",
	588:  "step number",
	589:  "low number,high number",
	590:  "label text",
	591:  "label text,min number,max number,label2 text",
	592:  "documentName message",
	593:  "name name",
	594:  "count message",
	595:  "max number",
	596:  "name text",
	598:  "list text",
	601:  "latest number",
	603:  "until text",
	605:  "order text",
	606:  "until text",
	611:  "validUntil date",
	614:  "list text",
	619:  "number number",
	627:  "term message,ends date",
	643:  "remainingMonths number",
	653:  "term message,ends date,remaining text",
	672:  "name text,id text",
	675:  "name text,id text",
	684:  "changed number",
	685:  "added number",
	689:  "name text,at moment,reason text",
	703:  "validUntil date",
	705:  "validUntil date",
	708:  "list text",
	709:  "number number",
	717:  "name name",
	718:  "name name",
	721:  "amount difference,nrc money,effectiveDate date",
	738:  "n text",
	739:  "n text",
	740:  "n text,n2 text",
	741:  "effect text",
	742:  "had number",
	743:  "max text",
	744:  "remaining text",
	747:  "rest text",
	749:  "amount difference",
	755:  "months text,ends date",
	756:  "months text,ends date",
	777:  "name text",
	784:  "quote text",
	789:  "basisPoints percent",
	794:  "day text,name text",
	798:  "conditions text",
	803:  "what text,day date",
	810:  "party text",
	811:  "quote text,partner text",
	813:  "partner text",
	815:  "partner text",
	831:  "day text",
	832:  "day text",
	833:  "length text,ends date,term message",
	835:  "length text,ends date",
	836:  "number number,text text",
	839:  "int64 number",
	840:  "trimSpace text",
	842:  "short text",
	844:  "joined text",
	845:  "joined text",
	846:  "joined text,joined2 text",
	855:  "what text,detail text",
	857:  "partner text,what text",
	858:  "changed number",
	864:  "nrcBasisPoints percent",
	867:  "from date,daysCharged number,daysInMonth number",
	869:  "name text",
	870:  "count number",
	877:  "customerName text,updatedAt moment,removedOn date",
	879:  "removedOn date,customerName text",
	881:  "len number",
	882:  "basisPoints percent",
	885:  "amount money,nrc money",
	886:  "basisPoints percent",
	890:  "nrcBasisPoints percent",
	894:  "daysCharged number,daysInMonth number,from date",
	901:  "number number",
	902:  "service text",
	903:  "ends date,term message",
	905:  "term message",
	906:  "number number,name text",
	908:  "reason text",
	909:  "position text,state message",
	912:  "day date",
	913:  "quote text,short text",
	914:  "at moment",
	917:  "name text",
	919:  "label text,by text",
	923:  "confirmed text",
	924:  "confirmed text",
	925:  "quote text,customer text,text text",
	927:  "order text,customer text",
	931:  "signer text,signerFunction text",
	934:  "order text,name text,customer text",
	936:  "order text,customer text",
	937:  "order text,customer text",
	938:  "order text,customer text",
	939:  "order text,customer text",
	940:  "order text,customer text,position text",
	941:  "order text,customer text",
	942:  "order text,customer text",
	943:  "order text,customer text,position text",
	945:  "order text,customer text",
	946:  "order text,customer text",
	947:  "order text,customer text,position text",
	948:  "order text,customer text",
	957:  "customer text,name text,name2 text,role message",
	959:  "quote text,customer text",
	960:  "name text,name2 text,customer text,on date,role message",
	962:  "quote text,customer text",
	963:  "name text,name2 text,customer text,on date",
	965:  "quote text,customer text",
	967:  "quote text,customer text",
	971:  "quote text,customer text",
	973:  "quote text,customer text",
	974:  "quote text,customer text",
	976:  "quote text,customer text",
	978:  "quote text,customer text,validUntil date",
	980:  "quote text,customer text",
	988:  "quote text,customer text,validUntil date",
	990:  "quote text,validUntil date,customer text",
	991:  "quote text,customer text",
	993:  "quote text,customer text",
	995:  "quote text,customer text",
	997:  "quote text,customer text",
	1000: "quote text,customer text",
	1002: "quote text,customer text",
	1003: "quote text,customer text",
	1010: "below money",
	1012: "name text,date date",
	1014: "number number",
	1015: "name text",
	1045: "name name",
	1046: "max number",
	1078: "maxLogoSide number,text number",
	1097: "list text",
	1106: "until date",
	1107: "order text",
	1108: "expected text",
	1117: "name message",
	1134: "longest number",
	1163: "netMRC money,netMRC2 money",
	1169: "latest text",
	1177: "earliest date",
	1178: "from text",
	1182: "validFrom date",
	1183: "version text",
	1200: "offset number",
	1207: "most number",
	1208: "of text",
	1210: "accepted text",
	1253: "kb number",
	1260: "customer text",
}

var locales = [...]Locale{
	{Language: "en", texts: &textsEn},
	{Language: "nl", texts: &textsNl},
}

var textsEn = [messages]string{
	1:    "English",
	2:    ".",
	3:    ",",
	4:    "-{0}",
	5:    "€{0}",
	6:    "-€{0}",
	7:    "+€{0}",
	8:    "−€{0}",
	9:    "{0}%",
	10:   "{0} {1} {2}",
	11:   "{0} {1} {2}",
	12:   "{0}, {1}:{2}",
	13:   "January",
	14:   "February",
	15:   "March",
	16:   "April",
	17:   "May",
	18:   "June",
	19:   "July",
	20:   "August",
	21:   "September",
	22:   "October",
	23:   "November",
	24:   "December",
	25:   "Jan",
	26:   "Feb",
	27:   "Mar",
	28:   "Apr",
	29:   "May",
	30:   "Jun",
	31:   "Jul",
	32:   "Aug",
	33:   "Sep",
	34:   "Oct",
	35:   "Nov",
	36:   "Dec",
	37:   "{0}",
	38:   "{0, plural, one {{0} month} other {{0} months}}",
	39:   "week {0}",
	40:   "at most {0} {1}",
	41:   "Page {0} of {1}",
	42:   "{0} ({1})",
	43:   "This product does not allow this change.",
	44:   "This product does not allow this change. ({0})",
	45:   "{0} × {1}",
	46:   "The input is not valid.",
	47:   "This must be {0}.",
	48:   "This form was sent before with other content. Please check what it says and send it again.",
	49:   "Not found: {0}.",
	50:   "Choose one of the tiers: {0}.",
	51:   "{0}: from {1} to {2}, in steps of {3}.",
	52:   "Link this product to one of: {0}.",
	53:   "partner",
	54:   "partner",
	55:   "account manager",
	56:   "sales manager",
	57:   "engineering",
	58:   "operations",
	59:   "administrator",
	60:   "system",
	61:   "received",
	62:   "being delivered",
	63:   "partly settled",
	64:   "delivered",
	65:   "cancelled",
	66:   "not delivered",
	67:   "Give a date like 2027-01-31.",
	68:   "Give a whole number.",
	69:   "What happened to each service",
	70:   "Not everything was put in a cart",
	71:   "Choose what changes first.",
	72:   "Total difference per month {0}, one-off {1}",
	73:   "Change services together",
	74:   "Cannot take part",
	75:   "Was in the cart already with another change, which was left as it is",
	76:   "In the cart",
	77:   "Empty: as early as possible",
	78:   "Keep the current terms",
	79:   "Without",
	80:   "With",
	81:   "Choose",
	82:   "As each service has it",
	83:   "Empty: as each service has it. From {0} to {1}",
	84:   "Move to {0}",
	85:   "Keep: {0}",
	86:   "Services",
	87:   "No services have been chosen yet. Tick the services in the overview that are to change together.",
	88:   "To your services",
	89:   "You chose services of different products. Change them by product:",
	90:   "{0, plural, one {{0} service} other {{0} services}}",
	91:   "{0, plural, one {{0} customer} other {{0} customers}}",
	92:   "Keep or move",
	93:   "What changes for all of them?",
	94:   "Calculate",
	95:   "What it becomes",
	96:   "Add to cart: ",
	97:   "{0, plural, one {{0} change} other {{0} changes}}",
	98:   "By service",
	99:   "Back to the change",
	100:  "Old, new and difference",
	101:  "The chosen services",
	102:  "Service",
	103:  "Now p/m",
	104:  "Becomes p/m",
	105:  "Difference",
	106:  "One-off",
	107:  "From",
	108:  "Total of ",
	109:  "Amounts exclude VAT.",
	110:  "Not in the cart (any more)",
	111:  "Cart of ",
	112:  "Cart",
	113:  "No price yet",
	114:  "Item {0}, {1}: {2}",
	115:  "Change the item",
	116:  "See the new prices",
	117:  "Record the waiver",
	118:  "Complete the customer",
	119:  "You can mend this yourself.",
	120:  "You can go on with this.",
	121:  "Your account manager can mend this.",
	122:  "Your account manager judges this with the request.",
	123:  "one-off",
	124:  "per month",
	125:  "Item {0}, {1}: {2}",
	126:  "Becomes",
	127:  "You saw",
	128:  "Price",
	129:  "Recorded: {0}, {1}",
	130:  "This cart becomes {0}. Version {1} stands until you request it.",
	131:  "You are revising {0}",
	132:  "A request is not possible yet. What is needed is below.",
	133:  "Date",
	134:  "Name",
	135:  "Nothing was recorded",
	136:  "For ",
	137:  "This cart is empty. New services and upgrades go into one request together.",
	138:  "Total of this request",
	139:  "Start here",
	140:  "More in this request",
	141:  "Change a service of this customer",
	142:  "Choose a new service",
	143:  "Throw the cart away",
	144:  "All items go. This cannot be undone.",
	145:  "Throw away for good",
	146:  "Needed before you can request",
	147:  "Please note",
	148:  "Prices have changed",
	149:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	150:  "Accept the new prices",
	151:  "To the request",
	152:  "Change: {0}",
	153:  "Change",
	154:  "Remove: {0}",
	155:  "Remove",
	156:  "The customer's statement about the term",
	157:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	158:  "Take the statement back",
	159:  "Name of who states this for the customer",
	160:  "Date of the statement",
	161:  "Record the statement",
	162:  "Request the quote",
	163:  "This is possible once everything above is in order.",
	164:  "See what is needed",
	165:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	166:  "Reference of the change",
	167:  "Catalogue",
	168:  "for {0}",
	169:  "the same day",
	170:  "{0, plural, one {{0} business day} other {{0} business days}}",
	171:  "{0} or {1} months",
	172:  "Service levels",
	173:  "Telephony",
	174:  "Connections",
	175:  "Prices per month for you, after your partner discount, excluding VAT.",
	176:  "There is nothing to order at the moment.",
	177:  "Lead time",
	178:  "Term",
	179:  "to the cart",
	180:  "To the cart",
	181:  "This item is no longer in the cart",
	182:  "Please check your choice and save it again.",
	183:  "For which customer?",
	184:  "Find by name, reference, KvK number or town",
	185:  "Search",
	186:  "No customer found. Search for something else, or record a new customer.",
	187:  "You have no customers yet. Please record one first.",
	188:  "There are more customers; search to find them.",
	189:  "Record a new customer",
	190:  "Your choice",
	191:  "Options",
	192:  "Requested date (optional)",
	193:  "At the earliest on ",
	194:  "Empty means: as early as can be.",
	195:  "Add to the cart",
	196:  "Link",
	197:  "Goes with",
	198:  "Another service goes with this",
	199:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	200:  "What it costs",
	201:  "This choice has no price yet. Below is why.",
	202:  "Needed for a request",
	203:  "Update the price",
	204:  "Back to the first choice",
	205:  "Close the comparison",
	206:  "How this price came about",
	207:  "Compare with another choice",
	208:  "Delivery",
	209:  "At: ",
	210:  "Another address or contact",
	211:  "Address of delivery",
	212:  "Contact there",
	213:  "Number porting and documents",
	214:  "Current operator",
	215:  "Numbers or ranges, one a line",
	216:  "Like 0201234567, or a range like 0201234500-0201234599.",
	217:  "Your reference, such as a PO number (optional)",
	218:  "Note (optional)",
	219:  "Back to the quote",
	220:  "You may not order here yourself",
	221:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	222:  "The PDF is still being made",
	223:  "SHA-256 of the PDF",
	224:  "Valid until",
	225:  "Version",
	226:  "Contracting party",
	227:  "Customer",
	228:  "To order {0}",
	229:  "This quote has been ordered already",
	230:  "To the quote",
	231:  "State: {0}.",
	232:  "This quote cannot be ordered now",
	233:  "Difference per month",
	234:  "New per month",
	235:  "Item",
	236:  "Sign and order",
	237:  "Activate and order",
	238:  "What you order",
	239:  "Read the quote with its specification (PDF, in a new window)",
	240:  "Your confirmation",
	241:  "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.",
	242:  "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.",
	243:  "Customers",
	244:  "Nothing has been saved yet",
	245:  "Something in it changed since. If you save it now, there will be a second customer.",
	246:  "This form was saved before",
	247:  "Details of {0}",
	248:  "New customer",
	249:  "Search by name, reference, KvK number or town",
	250:  "No customer found with ",
	251:  "Show all customers",
	252:  "You have no customers yet. Add one to order something for it.",
	253:  "Your reference",
	254:  "Town",
	255:  "Details",
	256:  "incomplete",
	257:  "complete",
	258:  "Next",
	259:  "Your reference:",
	260:  "Still missing for a quote:",
	261:  "Complete the details",
	262:  "difference per month",
	263:  "The cart is empty. Choose a new service, or let a service below grow.",
	264:  "Choose a new service",
	265:  "This customer has no services yet.",
	266:  "Reference",
	267:  "Per month",
	268:  "See what can grow",
	269:  "Quotes of this customer",
	270:  "Change the details",
	271:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	272:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	273:  "(optional)",
	274:  "Save",
	275:  "Cancel",
	276:  "Contact",
	277:  "Business address",
	278:  "VAT id",
	279:  "Business",
	280:  "Where we deliver by default. You can give another address per service.",
	281:  "Language of the quote",
	282:  "No",
	283:  "Yes",
	284:  "A small business signs a waiver for a term of more than 24 months.",
	285:  "Small business",
	286:  "Eight digits; Dutch businesses only.",
	287:  "KvK number",
	288:  "Legal name",
	289:  "Contact on site",
	290:  "Installation address",
	291:  "Postcode",
	292:  "House number",
	293:  "Street",
	294:  "E-mail",
	295:  "Telephone",
	296:  "Two letters: NL, BE, DE.",
	297:  "Country",
	298:  "empty",
	299:  "Below is what you filled in. If you save that, it replaces what is there now:",
	300:  "This customer was changed meanwhile",
	301:  "{0} per month, {1} one-off",
	302:  "now {0}",
	303:  "Your decision as ",
	304:  "This cannot be approved now",
	305:  "Why may the VAT check be waived?",
	306:  "Give a discount (optional)",
	307:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	308:  "Discount on the monthly price",
	309:  "Discount on the one-off charge",
	310:  "Show the new figures first",
	311:  "This is a preview; nothing has been recorded yet.",
	312:  "Approve with this discount",
	313:  "Approve",
	314:  "Send the question",
	315:  "Your question to the partner",
	316:  "Return with a question",
	317:  "Decline for good",
	318:  "Reason for the partner",
	319:  "Decline",
	320:  "Unit",
	321:  "Only an account manager can be stood in for.",
	322:  "This page is not for you",
	323:  "{0} until {1}",
	324:  "Stand-in",
	325:  "Sign for the customer",
	326:  "Activate",
	327:  "Quote",
	328:  "Progress",
	329:  "The request",
	330:  "Noted at the request",
	331:  "Who decides",
	332:  "Versions",
	333:  "History and comments",
	334:  "Add comment",
	335:  "Your comment; your account manager reads it too",
	336:  "Add a comment",
	337:  "Your answer",
	338:  "Answer; the request itself stays as it is",
	339:  "Send the answer",
	340:  "Does something have to change? Then revise the request in the cart.",
	341:  "Revise the request",
	342:  "What else you can do",
	343:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	344:  "Revise the quote",
	345:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	346:  "Copy to the cart",
	347:  "Withdraw",
	348:  "Reason (optional)",
	349:  "Withdraw for good",
	350:  "Add a PDF signed elsewhere",
	351:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	352:  "Signed PDF, at most 4 MB",
	353:  "This file is larger than 4 MB.",
	354:  "Add the PDF",
	355:  "Quotes",
	356:  "Customer or number",
	357:  "All",
	358:  "State",
	359:  "Superseded",
	360:  "Expired",
	361:  "Withdrawn",
	362:  "Declined",
	363:  "Ordered",
	364:  "Approved",
	365:  "Question to you",
	366:  "Requested",
	367:  "We are reviewing the request",
	368:  "Ask again",
	369:  "Answer the question",
	370:  "Have it ordered",
	371:  "Order",
	372:  "Follow the order",
	373:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	374:  "Quotes, the newest first; amounts without VAT",
	375:  "Difference p.m.",
	376:  "Valid until",
	377:  "Next step",
	378:  "Nothing found here yet; look further back.",
	379:  "Nothing found.",
	380:  "Show all",
	381:  "Choose a PDF.",
	382:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	383:  "This file is not a PDF.",
	384:  "The name of the file: {0}",
	385:  "Your account manager is told and will judge the document. Nothing was ordered.",
	386:  "Added: {0}",
	387:  "Something went wrong.",
	388:  "Log in",
	389:  "Please ask your administrator to give you access, and then log in again.",
	390:  "Your account has no role here yet",
	391:  "Nothing was recorded. Please open the page again and try once more.",
	392:  "The form is not complete",
	393:  "Try again",
	394:  "To the start page",
	395:  "To your work list",
	396:  "excl. VAT",
	397:  "One-off charge",
	398:  "Discount on the one-off charge, {0}",
	399:  "One-off charge at list",
	400:  "New monthly price",
	401:  "Monthly price at list",
	402:  "Current monthly price",
	403:  "VAT {0}",
	404:  "Excl. VAT",
	405:  "Additional discount",
	406:  "Partner surcharge",
	407:  "Partner discount",
	408:  "Term surcharge",
	409:  "Term discount",
	410:  "First period from {0} ({1, plural, one {{1} day} other {{1} days}} of {2})",
	411:  "One-off charges, incl. VAT",
	412:  "Difference per month, incl. VAT",
	413:  "Total: first period, pro rata",
	414:  "Total: one-off charges",
	415:  "Total: difference per month",
	416:  "Total: new monthly price",
	417:  "one-off charge",
	418:  "new monthly price",
	419:  "With this discount",
	420:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	421:  "At most 100%.",
	422:  "At most two decimals.",
	423:  "Welcome",
	424:  "Overview",
	425:  "With oneCentral for a decision",
	426:  "oneCentral has a question",
	427:  "Approved, waiting for a colleague to sign",
	428:  "Ready to sign",
	429:  "Approved, waiting for a colleague to activate",
	430:  "Ready to activate",
	431:  "becomes a new version of {0}",
	432:  "Kept until",
	433:  "Last changed",
	434:  "Open carts",
	435:  "State",
	436:  "Orders under way",
	437:  "{0} of {1} delivered",
	438:  "{0, plural, one {{0} item} other {{0} items}}",
	439:  "Ordering at oneCentral",
	440:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	441:  "You cannot ask for quotes or order now. Please contact your account manager.",
	442:  "Your account is blocked",
	443:  "Let a service grow",
	444:  "New service",
	445:  "Nothing is open. Choose a service that can grow, or a new one.",
	446:  "Waived",
	447:  " Alternative: {0}.",
	448:  "Can be waived with a reason",
	449:  "For us to review",
	450:  "Blocks",
	451:  "Note",
	452:  "Up to: {0}",
	453:  "you",
	454:  "your account manager",
	455:  "no longer needed",
	456:  "returned",
	457:  "declined",
	458:  "approved",
	459:  "waits for {0}",
	460:  "waits for a decision",
	461:  " by {0}, {1}",
	462:  "Every request is reviewed.",
	463:  "An item's difference per month is below {0}.",
	464:  "An item becomes cheaper per month.",
	465:  "A chosen tier needs a design.",
	466:  "The one-off total is over {0}.",
	467:  "The difference per month is over {0}.",
	468:  "The difference per month is over {0}, or one-off over {1}.",
	469:  "A discount in this quote is over {0}.",
	470:  "Over {0} this role decides too: {1}.",
	471:  "not delivered",
	472:  "cancelled",
	473:  "delivered",
	474:  "Order released",
	475:  "Document signed elsewhere added",
	476:  "Document of version {0} made",
	477:  "Comment",
	478:  "Handed over to {0}",
	479:  "Version {0} superseded",
	480:  "Version {0} expired",
	481:  "Version {0} withdrawn",
	482:  "Version {0} returned with a question",
	483:  "Version {0} declined",
	484:  "Version {0} approved",
	485:  "Agreed to version {0}",
	486:  "Discount given: version {0}",
	487:  "Version {0} is being revised",
	488:  "Question answered with version {0}",
	489:  "Version {0} requested",
	490:  "Skip to content",
	491:  "Main menu",
	492:  "Log out",
	493:  "reference of this page",
	494:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	495:  "Log in and judge",
	496:  "This page by itself decides nothing.",
	497:  "Your decision is asked",
	498:  "The link was made for somebody else. What waits for your decision is in your work list.",
	499:  "This request does not wait for you",
	500:  "This version has been decided on already, or the request was withdrawn or has expired.",
	501:  "There is nothing left to decide",
	502:  "See the request",
	503:  "The version that this link was for has been replaced; it can no longer be decided on. {0}",
	504:  "There is a newer version",
	505:  "To the newest version",
	506:  "{0, plural, one {{0} day} other {{0} days}}",
	507:  "{0, plural, one {{0} hour} other {{0} hours}}",
	508:  "less than an hour",
	509:  "In these weeks nothing was requested, decided or ordered.",
	510:  "You manage no partners, and stand in for nobody who does now.",
	511:  "{0} weeks",
	512:  "Numbers",
	513:  "To the numbers",
	514:  "There is no such period",
	515:  "excl. VAT; orders: {0}",
	516:  "Won per month",
	517:  "business days, median; 9 in 10 within {0}",
	518:  "From decision to order",
	519:  "From request to decision",
	520:  "of which ordered by now: {0}",
	521:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	522:  "Business days from decision to order",
	523:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	524:  "Business days from request to decision",
	525:  "The difference per month of the orders, excl. VAT.",
	526:  "Won per month, by week of the order",
	527:  "{0}, of which ordered {1}",
	528:  "Outlined: requested. Filled: of those ordered by now.",
	529:  "Requests per week",
	530:  "{0}, 9 in 10 within {1}",
	531:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	532:  "Together",
	533:  "Week, from Monday",
	534:  "To order, 90%",
	535:  "To order, median",
	536:  "To decision, 90%",
	537:  "To decision, median",
	538:  "Decided",
	539:  "Ordered by now",
	540:  "Period",
	541:  "By partner",
	542:  "By week",
	543:  "Download as CSV",
	544:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	545:  "won per month, euro excl. VAT",
	546:  "business days to order, 90%",
	547:  "business days to order, median",
	548:  "ordered",
	549:  "business days to decision, 90%",
	550:  "business days to decision, median",
	551:  "decided",
	552:  "of which ordered by now",
	553:  "requested",
	554:  "partner id",
	555:  "Your account manager releases the order. Until then you can cancel items yourself.",
	556:  "Waits for release",
	557:  "Delivered",
	558:  "waits for oneCentral",
	559:  "Released",
	560:  "Statement",
	561:  "On",
	562:  "Signatory",
	563:  "Activated by",
	564:  "Signed by",
	565:  "Service {0}",
	566:  "Delivered on",
	567:  "Was planned for",
	568:  "{0, plural, one {{0} business day} other {{0} business days}}",
	569:  "Planned date",
	570:  "Specification in the quote",
	571:  "Actual: {0}",
	572:  "Confirmation",
	573:  "Quote ",
	574:  "Cancel this item",
	575:  "Reason",
	576:  "Cancel the item",
	577:  "Not delivered",
	578:  "Cancelled",
	579:  "Partly done",
	580:  "In progress",
	581:  "{0} of {1}",
	582:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	583:  "Orders, the newest first; amounts without VAT",
	584:  "Ordered on",
	585:  "Next date",
	586:  "This is where oneCentral's partners order.",
	587:  "engineering judges the design",
	588:  ", in steps of {0}",
	589:  "From {0} to {1}",
	590:  "{0}: at least that of what is linked to it.",
	591:  "{0}: {1} to {2} times {3}.",
	592:  "needs a document: {0}",
	593:  "not together with {0}",
	594:  "counts for all {0}",
	595:  "at most {0}",
	596:  "Reference of the {0}",
	597:  "none",
	598:  "Goes with one of: {0}.",
	599:  "in the cart",
	600:  "To this customer's cart",
	601:  "Only version {0} still counts.",
	602:  "You are looking at an earlier version",
	603:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	604:  "We have a question",
	605:  "This quote is order {0}.",
	606:  "Approved: you can order until {0}",
	607:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	608:  "We are reviewing your request",
	609:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	610:  "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.",
	611:  "by {0}",
	612:  "waits for your answer",
	613:  " and ",
	614:  "waits for {0}",
	615:  "Your answer to our question",
	616:  "For your customer, with prices (PDF)",
	617:  "For your customer, without prices (PDF)",
	618:  "The quote as a PDF",
	619:  "Version {0}",
	620:  "Please check these fields:",
	621:  "Not everything is right yet",
	622:  "Documents",
	623:  "Country (two letters)",
	624:  "Numbers",
	625:  "Note",
	626:  "Requested date",
	627:  "{0}, planned until {1}",
	628:  "Options: what one adds",
	629:  "First period",
	630:  "different",
	631:  "the same",
	632:  "This choice",
	633:  "First choice",
	634:  "Comparison",
	635:  "yes",
	636:  "no",
	637:  "Give a reason if you let this pass.",
	638:  "Request",
	639:  "To your decision",
	640:  "Checks",
	641:  "VAT",
	642:  "Your comment; the partner reads it too",
	643:  "{0, plural, one {{0} month} other {{0} months}} left",
	644:  "runs on monthly",
	645:  "terminated",
	646:  "suspended",
	647:  "active",
	648:  "Contact",
	649:  "Address",
	650:  "Monthly price, excl. VAT",
	651:  "State",
	652:  "Identifier",
	653:  "{0}, until {1} ({2})",
	654:  "Product, identifier, reference or town",
	655:  "All customers",
	656:  "All products",
	657:  "Upgrade",
	658:  "Not possible now",
	659:  "Possible now",
	660:  "All services",
	661:  "Show",
	662:  "Tick services to change them together.",
	663:  "Tick all on this page",
	664:  "What is possible",
	665:  "Change the ticked services",
	666:  "More services",
	667:  "Nothing found yet. There are more services to search.",
	668:  "There is no service like that.",
	669:  "Show all services",
	670:  "Your customers have no services yet.",
	671:  "See the catalogue",
	672:  "Choose {0} {1}",
	673:  "Can grow: ",
	674:  "Move to ",
	675:  "Change: {0} {1}",
	676:  "A change of this service is in the cart",
	677:  "Only a move is possible",
	678:  "This service cannot change now",
	679:  "See the open order",
	680:  "Change this service",
	681:  "Runs over",
	682:  "Configuration",
	683:  "Can grow",
	684:  "{0, plural, one {{0} change} other {{0} changes}}",
	685:  "{0, plural, one {{0} new service} other {{0} new services}}",
	686:  "Answer to your question",
	687:  "Requested on",
	688:  "Requested by",
	689:  "VAT review waived by {0}, {1}: {2}",
	690:  "To the new figures",
	691:  "Please see what this discount changes first, then approve.",
	692:  "Nothing has been recorded yet",
	693:  "discount on the one-off charge",
	694:  "discount on the monthly price",
	695:  "Consent",
	696:  "Mandate",
	697:  "Position of who signs",
	698:  "Name of who signs",
	699:  "Answer",
	700:  "Signed PDF",
	701:  "Question",
	702:  "VAT check",
	703:  "This version was valid until {0}.",
	704:  "Returned with a question",
	705:  "The partner can order until {0}.",
	706:  "This version does not wait for you",
	707:  "You have approved this version",
	708:  "Still to be decided by: {0}.",
	709:  "Item {0}: ",
	710:  "Work list",
	711:  "This is oneCentral's work list.",
	712:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	713:  "Nothing was put in the cart",
	714:  "Edit the change in the cart",
	715:  "A cart takes one change of a service. Change that one or take it out.",
	716:  "This service is in the cart already",
	717:  "Change: {0}",
	718:  "Keep: {0}",
	719:  "This cannot be calculated yet",
	720:  "Takes effect",
	721:  "Difference per month {0}, one-off {1}, from {2}",
	722:  "Becomes per month",
	723:  "Now per month",
	724:  "No change to calculate",
	725:  "This service cannot change now",
	726:  "What changes?",
	727:  "Taking numbers along",
	728:  "Save the change in the cart",
	729:  "Add to cart",
	730:  "Now and then",
	731:  "Choose what changes; here you see what it costs.",
	732:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	733:  "What each number does to the monthly price",
	734:  "One number or range per line, as 0201234500-0201234599",
	735:  "Such as the customer's PO number",
	736:  "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.",
	737:  "now",
	738:  "; now {0}",
	739:  ", in steps of {0}",
	740:  "From {0} to {1}",
	741:  "now on; without: {0}",
	742:  "; now {0}",
	743:  "At most {0}",
	744:  "Keep the current term: {0}",
	745:  "Numbers to take along",
	746:  "Current operator of the numbers",
	747:  "Reference of the document {0}",
	748:  "Reference of the porting mandate",
	749:  "{0} per month",
	750:  "same monthly price",
	751:  "on an agreed day",
	752:  "after the end of the term",
	753:  "on the first of a month",
	754:  "as soon as it can be delivered",
	755:  "stays: {0}, until {1}",
	756:  "new: {0}, until {1}",
	757:  "Nothing waits for you.",
	758:  "Nothing that waits for you passes this filter.",
	759:  "Give an amount such as 1,234.56.",
	760:  "Choose one of the options.",
	761:  "Amount from, per month or one-off",
	762:  "Waiting",
	763:  "You decide as",
	764:  "7 days or longer",
	765:  "3 days or longer",
	766:  "1 day or longer",
	767:  " (agreed)",
	768:  " (not yet)",
	769:  "Filter",
	770:  "Show everything",
	771:  "You stand in for ",
	772:  "Waiting since",
	773:  "Also needed",
	774:  "nobody else",
	775:  "A colleague you choose here can decide on your partners' requests in that period.",
	776:  "Nobody stands in for you.",
	777:  "Remove: {0}",
	778:  "Add a stand-in",
	779:  "Colleague",
	780:  "Choose an account manager",
	781:  "First day",
	782:  "Last day",
	783:  "Add",
	784:  "This document was made from version {0}. The SHA-256 of the change as recorded is:",
	785:  "Reference",
	786:  "Total",
	787:  "Total of this quote",
	788:  "Incl. VAT",
	789:  "VAT {0}",
	790:  "First period, pro rata",
	791:  "One-off charges",
	792:  "The VAT treatment is determined when invoiced.",
	793:  "VAT reverse charged.",
	794:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	795:  "Term over 24 months",
	796:  "Remarks",
	797:  "Conditions",
	798:  "This quote is subject to {0}.",
	799:  "Lead times are in business days and subject to availability at the site.",
	800:  "The first period is calculated on the difference from the planned date, that day included; if the actual date differs, the calculation for that date applies.",
	801:  "All amounts are in euro and exclude VAT unless stated otherwise.",
	802:  "Validity",
	803:  "{0} valid until the end of {1}, 23:59:59 (Europe/Amsterdam).",
	804:  "This offer is",
	805:  "This quote is",
	806:  "The validity is set on approval.",
	807:  "Signature",
	808:  "Place and date",
	809:  "Position",
	810:  "On behalf of {0}",
	811:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	812:  "Agreed",
	813:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	814:  "Activation",
	815:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	816:  "For your information",
	817:  "Monthly price",
	818:  "ends",
	819:  "new",
	820:  "migration",
	821:  "New",
	822:  "Old",
	823:  "changed",
	824:  "unchanged",
	825:  "Specification",
	826:  "Site and contact",
	827:  "Delivery and term",
	828:  "Change",
	829:  "Migration",
	830:  "Linked to",
	831:  "{0} (end of the term)",
	832:  "{0} (start of the month)",
	833:  "{0}, runs until {1} ({2} remaining)",
	834:  "runs monthly",
	835:  "{0} from completion, planned until {1}",
	836:  "item {0}, {1}",
	837:  "Site",
	838:  "Promised document",
	839:  "{0} more",
	840:  " and {0}",
	841:  "Open this quote in the partner portal",
	842:  "reference {0}",
	843:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	844:  "VAT id {0}",
	845:  "KvK (trade register) {0}",
	846:  "{0}, statutory seat {1}",
	847:  "Your partner",
	848:  "Customer site",
	849:  "Customer reference",
	850:  "Your VAT id",
	851:  "Your KvK number",
	852:  "Your supplier",
	853:  "Number",
	854:  "set on approval",
	855:  "We are pleased to offer you the following: {0}.{1}",
	856:  " For a change you see what differs: old, new and the difference.",
	857:  "This document specifies what {0} has delivered for you: {1}.",
	858:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	859:  "What changes",
	860:  "New monthly",
	861:  "Old monthly",
	862:  "Lead time (business days)",
	863:  "Planned",
	864:  "Discount on the one-off charge ({0})",
	865:  "Surcharge",
	866:  ", on the difference",
	867:  "First period from {0} ({1} of {2} days)",
	868:  " (each)",
	869:  "Option: {0}",
	870:  " ({0} each)",
	871:  "SLA (repair time, availability)",
	872:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	873:  "Open the cart",
	874:  "Will be removed on",
	875:  "Last changed by",
	876:  "Contents",
	877:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	878:  "Your cart is still open",
	879:  "Your cart will be removed on {0}, {1}",
	880:  "1 line",
	881:  "{0} lines",
	882:  "VAT {0}",
	883:  "Per month, old",
	884:  "Per month, new",
	885:  "Difference per month {0}, one-off {1}, excl. VAT.",
	886:  "VAT is {0}.",
	887:  "All amounts are in euro and exclude VAT.",
	888:  "Per line it is for information.",
	889:  "It is rounded once on each total.",
	890:  ", after {0} discount",
	891:  "One-off, list price",
	892:  "List price per month",
	893:  "Extra discount",
	894:  "{0} of {1} days, from {2}",
	895:  "Effective date",
	896:  "Numbers to port",
	897:  "Current operator",
	898:  "Linked to",
	899:  "Customer's reference",
	900:  "Site contact",
	901:  "line {0}",
	902:  "service {0}",
	903:  "runs on until {0}, {1} left",
	904:  "extended, monthly notice",
	905:  "{0} from delivery",
	906:  "line {0} ({1})",
	907:  "Explanation",
	908:  " ({0})",
	909:  "{0}: {1}",
	910:  "Each line",
	911:  "In the cart",
	912:  "{0}, 23:59:59 (Amsterdam time)",
	913:  "Reference {0}, checksum {1}.",
	914:  "Moment: {0}.",
	915:  "Sent automatically by oneCentral.",
	916:  "Download the confirmation (PDF)",
	917:  "Dear {0},",
	918:  "Dear Sir or Madam,",
	919:  "{0} from {1}",
	920:  "Order state",
	921:  "Order",
	922:  "View the order",
	923:  "{0} on",
	924:  "{0} by",
	925:  "Quote {0} for {1} was confirmed and is now order {2}.",
	926:  "The order was received",
	927:  "Order {0} received, {1}",
	928:  "The order was released for delivery.",
	929:  "The account manager releases the order for delivery. Until then the partner can cancel a line itself.",
	930:  "Activated",
	931:  "{0}, {1}",
	932:  "Signed",
	933:  "Released on",
	934:  "Order {0} of {1} for {2} can be fulfilled.",
	935:  "The order was released for delivery",
	936:  "Order {0} released, {1}",
	937:  "Order {0} delivered, {1}",
	938:  "Delivery in order {0}, {1}",
	939:  "Order {0} for {1} was delivered.",
	940:  "In order {0} for {1}, {2} was delivered.",
	941:  "Cancellation in order {0}, {1}",
	942:  "Order {0} for {1} was cancelled.",
	943:  "In order {0} for {1}, {2} was cancelled.",
	944:  "The delivery failed",
	945:  "Delivery failed in order {0}, {1}",
	946:  "Order {0} for {1} could not be delivered.",
	947:  "In order {0} for {1}, {2} could not be delivered.",
	948:  "Order {0} for {1} is partly settled.",
	949:  "An existing service stays as it was and can be changed again.",
	950:  "Partner",
	951:  "The partner's answer to the question",
	952:  "One decision from your group is enough.",
	953:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	954:  "Review and decide",
	955:  "Decide before",
	956:  "Contract party",
	957:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	958:  "Your approval is requested",
	959:  "Approval requested: {0}, {1}",
	960:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	961:  "Your decision is still needed",
	962:  "Reminder: {0} waits for your decision, {1}",
	963:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	964:  "Your decision as stand-in is requested",
	965:  "As stand-in: {0} waits for your decision, {1}",
	966:  "View the quote",
	967:  "Quote {0} for {1} waits for the partner's answer.",
	968:  "The request was returned with a question",
	969:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	970:  "Answer the question",
	971:  "Before quote {0} for {1} can be approved, your answer is needed.",
	972:  "There is a question about your request",
	973:  "Question about quote {0}, {1}",
	974:  "The request of quote {0} for {1} was declined.",
	975:  "The quote was declined",
	976:  "Quote {0} declined, {1}",
	977:  "You can copy the quote to a new request, which uses today's prices.",
	978:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	979:  "The quote is approved",
	980:  "Quote {0} approved, {1}",
	981:  "How to confirm: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then it becomes an order. Anyone authorised to sign at your company can do this.",
	982:  "How to confirm: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	983:  "The partner can now sign it for the customer.",
	984:  "The partner can now activate it.",
	985:  "Review and sign",
	986:  "Review and activate",
	987:  "If you do not want to order, you need not do anything.",
	988:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	989:  "The quote is about to expire",
	990:  "Quote {0} expires on {1}, {2}",
	991:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	992:  "The quote was withdrawn",
	993:  "Quote {0} withdrawn, {1}",
	994:  "Was valid until",
	995:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	996:  "The quote has expired",
	997:  "Quote {0} expired, {1}",
	998:  "A comment does not change the quote.",
	999:  "Read and reply",
	1000: "Quote {0} for {1} has a new comment.",
	1001: "There is a new comment",
	1002: "New comment on quote {0}, {1}",
	1003: "Mail about {0} not delivered, {1}",
	1004: "View the details",
	1005: "Not delivered",
	1006: "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	1007: "A mail could not be delivered",
	1008: "Why your decision is needed",
	1009: "Every quote is reviewed.",
	1010: "A line's difference per month is below {0}.",
	1011: "A line becomes cheaper per month.",
	1012: "The customer waives the longest term for small businesses: {0}, {1}.",
	1013: " Alternative:",
	1014: ", line {0}",
	1015: "Waived by {0}",
	1016: "To judge",
	1017: "What to look at",
	1018: "hours",
	1019: "h",
	1020: "Repair time",
	1021: "Level",
	1022: "Package",
	1023: "ampere",
	1024: "At most",
	1025: "Power",
	1026: "Space",
	1027: "GB storage",
	1028: "Storage",
	1029: "Storage (SSD)",
	1030: "GB memory",
	1031: "Memory",
	1032: "Size",
	1033: "seats",
	1034: "Seats",
	1035: "Seat type",
	1036: "numbers",
	1037: "channels",
	1038: "Voice channels",
	1039: "Data bundle",
	1040: "Throughput",
	1041: "Bandwidth",
	1042: "This product has no tiers.",
	1043: "This product has no such characteristic.",
	1044: "This product has no number of units.",
	1045: "Cannot be combined with {0}.",
	1046: "At most {0}.",
	1047: "This product has no such option.",
	1048: "Only an administrator can do this.",
	1049: "Change the account manager with its own command.",
	1050: "Choose nl or en.",
	1051: "Name the account manager.",
	1052: "There is no such level.",
	1053: "Choose reseller or solutions.",
	1054: "Letters, digits, - and _.",
	1055: "This is no account manager.",
	1056: "Not a role of oneCentral.",
	1057: "Name the subject.",
	1058: "Only an account manager can do this.",
	1059: "Somebody else than yourself.",
	1060: "A period from a first to a last day.",
	1061: "At most twenty.",
	1062: "This has been decided already.",
	1063: "This version does not wait for you.",
	1064: "You have decided on this version already.",
	1065: "The requester does not decide.",
	1066: "Only the account manager can waive this.",
	1067: "Only the account manager gives discounts.",
	1068: "This version cannot be priced again.",
	1069: "There is no such item.",
	1070: "From zero to the amount itself.",
	1071: "From 0 to 10,000 basis points.",
	1072: "Give a percentage or an amount.",
	1073: "Name a partner.",
	1074: "You have no role here.",
	1075: "partner",
	1076: "Only a partner can do this.",
	1077: "quote",
	1078: "A PNG or JPEG of at most {0} by {0} pixels that fits in {1} kB as PNG.",
	1079: "Too light: the contrast with white is under 4.5 : 1.",
	1080: "A colour like #0E3C61.",
	1081: "At most 80 services.",
	1082: "service",
	1083: "The cart changed meanwhile.",
	1084: "At most 80 items per request.",
	1085: "From 1 to 80 items.",
	1086: "item",
	1087: "There is nothing to link to.",
	1088: "This customer has no such service.",
	1089: "There is no such product.",
	1090: "The calculation changed since you saw it; look at it again.",
	1091: "Name the hash of what you saw.",
	1092: "A date, not in the future.",
	1093: "This service is in the cart already.",
	1094: "At most 80 items and 80 distinct services per request.",
	1095: "The cart is empty.",
	1096: "The VAT treatment of this customer must be reviewed.",
	1097: "Complete the customer's details: {0}.",
	1098: "Your account is blocked; contact your account manager.",
	1099: "The service changed since the request.",
	1100: "The linked service is terminated.",
	1101: "I sign for the customer, am mandated to do so, and agree to the quote, its specification and the terms.",
	1102: "I activate this order for the partner and agree to the quote, its specification and the terms.",
	1103: "Name the SHA-256 of the document that is signed.",
	1104: "Confirm that you may sign for the customer.",
	1105: "There is no order without consent.",
	1106: "This quote was valid until {0}.",
	1107: "This quote is order {0} already.",
	1108: "This partner confirms otherwise: {0}.",
	1109: "This is not the document of this version.",
	1110: "The document is still being drawn; try again in a moment.",
	1111: "Give a name or a reference.",
	1112: "The customer changed meanwhile.",
	1113: "Give the address of delivery.",
	1114: "Whether this can be delivered at this address is not known yet.",
	1115: "This cannot be delivered at this address.",
	1116: "Give the current operator and the numbers.",
	1117: "Promise the document: {0}.",
	1118: "porting mandate",
	1119: "A small business must expressly accept a term over 24 months; record its waiver.",
	1120: "A number port is in progress on this service.",
	1121: "This service is being terminated.",
	1122: "This service is suspended.",
	1123: "This service is terminated.",
	1124: "An order on this service is already open.",
	1125: "This product is at the end of its sale; move to another one.",
	1126: "This service cannot be upgraded.",
	1127: "Only a quote that ended without an order can be erased.",
	1128: "There is no such quote.",
	1129: "Not a PDF.",
	1130: "At most 4 MB.",
	1131: "piece of evidence",
	1132: "From the day of the order until today.",
	1133: "Contains a control character.",
	1134: "At most {0} characters.",
	1135: "This field is required.",
	1136: "A postcode like 1234 AB.",
	1137: "A country code of two letters (ISO 3166-1).",
	1138: "A telephone number like 0201234567 or +31201234567.",
	1139: "An e-mail address like name@company.nl.",
	1140: "No valid VAT id of this country.",
	1141: "Eight digits, for Dutch businesses only.",
	1142: "Name a service or an item.",
	1143: "At most five.",
	1144: "A date in this century.",
	1145: "From 0 to 120 months.",
	1146: "With modify only.",
	1147: "Name the version of the service that you saw.",
	1148: "Name the service that changes.",
	1149: "Choose a product.",
	1150: "Choose add or modify.",
	1151: "Unknown option.",
	1152: "Unknown characteristic.",
	1153: "Too many characteristics or options.",
	1154: "From 0 to 1,000,000.",
	1155: "A number like 0201234567 or a range like 0201234500-0201234599.",
	1156: "At most twenty numbers or ranges.",
	1157: "Choose 13, 26 or 52 weeks.",
	1158: "These numbers are for account managers, sales managers and operations.",
	1159: "This service no longer exists.",
	1160: "This product cannot be ordered (any more).",
	1161: "This service cannot move to this product.",
	1162: "The service changed since you saw it; look at it again.",
	1163: "The price changed since you saw it: from {0} to {1} per month. Accept the new price to go on.",
	1164: "product",
	1165: "There is no document until the version is approved.",
	1166: "Choose acknowledged, inProgress or partial.",
	1167: "The hash is not of this version; look at it again.",
	1168: "There is no such version.",
	1169: "There is a newer version: {0}.",
	1170: "One or more checks did not pass.",
	1171: "The contracting party changed since the request; revise the quote to take that over.",
	1172: "This customer's cart is not empty.",
	1173: "You may not do this.",
	1174: "This product does not come with this term.",
	1175: "These changes take effect at different moments; ask for them apart.",
	1176: "Nothing changes.",
	1177: "This can be done on {0} at the earliest.",
	1178: "This cannot be done in the state {0}.",
	1179: "Links in a cart only.",
	1180: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
	1181: "VAT reverse charged to the customer.",
	1182: "There is a catalogue from {0} already.",
	1183: "There is another catalogue {0}.",
	1184: "Too busy at the moment; try again.",
	1185: "This is too much text together; divide it over more requests.",
	1186: "This cursor is not of this list.",
	1187: "customer",
	1188: "person",
	1189: "This role does not decide on quotes.",
	1190: "An order in this state is not open.",
	1191: "This Idempotency-Key was used for another request.",
	1192: "cart",
	1193: "version of the quote",
	1194: "document",
	1195: "order",
	1196: "job",
	1197: "session",
	1198: "Choose accountManager, salesManager or engineering.",
	1199: "The request did not arrive in full.",
	1200: "This is not JSON: look at byte {0}.",
	1201: "This is not UTF-8.",
	1202: "Nested too deeply.",
	1203: "This field stands more than once.",
	1204: "This parameter stands more than once.",
	1205: "There is no such parameter here.",
	1206: "The query string is malformed.",
	1207: "A whole number from 1 to {0}.",
	1208: "Choose from {0}.",
	1209: "Another version than the one in the path.",
	1210: "Send {0}.",
	1211: "an object",
	1212: "Without prices with for=customer only.",
	1213: "At most 100 characters.",
	1214: "Another service than the one in the path.",
	1215: "Modify only.",
	1216: "a list",
	1217: "A date like 2026-11-17.",
	1218: "A null cannot be here; leave the field out.",
	1219: "There is no such field here.",
	1220: "a whole number",
	1221: "true or false",
	1222: "a text",
	1223: "This link has expired",
	1224: "This link has been revoked",
	1225: "We did not make this link, or it is too old to be recognised.",
	1226: "This link is not valid",
	1227: "It may have been cut off. Please open the link in the e-mail again, or copy all of it.",
	1228: "This link is not complete",
	1229: "Please try again.",
	1230: "The login did not work",
	1231: "Logging in is not possible just now",
	1232: "Nothing was recorded. Please log in and try again.",
	1233: "You cannot log in here with this account.",
	1234: "You have no access here",
	1235: "This form did not come from our site",
	1236: "This does not exist, or is not for you.",
	1237: "What waits for your decision is in your work list.",
	1238: "Please try again in a moment.",
	1239: "Something went wrong",
	1240: "The request was abandoned",
	1241: "One moment please",
	1242: "Name the version that you saw",
	1243: "This is not right",
	1244: "This media type cannot be used here",
	1245: "Too much was sent",
	1246: "What you saw changed meanwhile",
	1247: "This cannot be done now",
	1248: "This method cannot be used here",
	1249: "Not found",
	1250: "You may not do this",
	1251: "You are not logged in",
	1252: "This is our fault. Please try again later.",
	1253: "At most {0} KB.",
	1254: "Nothing was recorded. Please send a shorter text or a smaller file.",
	1255: "Name one ETag, in quotes.",
	1256: "A weak ETag matches nothing.",
	1257: "Name in If-Match the ETag of what you saw.",
	1258: "From 1 to 255 visible ASCII characters.",
	1259: "Give every request a key of its own.",
	1260: "I am mandated by {0} to sign.",
	1261: "It cannot go in the cart like this; see the checks.",
}

var textsNl = [messages]string{
	1:    "Nederlands",
	2:    ",",
	3:    ".",
	4:    "-{0}",
	5:    "€ {0}",
	6:    "€ -{0}",
	7:    "+ € {0}",
	8:    "− € {0}",
	9:    "{0}%",
	10:   "{0} {1} {2}",
	11:   "{0} {1} {2}",
	12:   "{0}, {1}.{2} uur",
	13:   "januari",
	14:   "februari",
	15:   "maart",
	16:   "april",
	17:   "mei",
	18:   "juni",
	19:   "juli",
	20:   "augustus",
	21:   "september",
	22:   "oktober",
	23:   "november",
	24:   "december",
	25:   "jan",
	26:   "feb",
	27:   "mrt",
	28:   "apr",
	29:   "mei",
	30:   "jun",
	31:   "jul",
	32:   "aug",
	33:   "sep",
	34:   "okt",
	35:   "nov",
	36:   "dec",
	37:   "{0}",
	38:   "{0, plural, one {{0} maand} other {{0} maanden}}",
	39:   "week {0}",
	40:   "ten hoogste {0} {1}",
	41:   "Pagina {0} van {1}",
	42:   "{0} ({1})",
	43:   "Deze wijziging kan niet bij dit product.",
	44:   "Deze wijziging kan niet bij dit product. ({0})",
	45:   "{0} × {1}",
	46:   "De invoer klopt niet.",
	47:   "Hier hoort {0}.",
	48:   "Dit formulier is al eens met een andere inhoud verstuurd. Controleer wat er staat en verstuur het opnieuw.",
	49:   "Niet gevonden: {0}.",
	50:   "Kies een van de varianten: {0}.",
	51:   "{0}: van {1} tot en met {2}, in stappen van {3}.",
	52:   "Koppel dit product aan een van: {0}.",
	53:   "partner",
	54:   "partner",
	55:   "accountmanager",
	56:   "salesmanager",
	57:   "engineering",
	58:   "operations",
	59:   "beheerder",
	60:   "systeem",
	61:   "ontvangen",
	62:   "in levering",
	63:   "deels afgehandeld",
	64:   "opgeleverd",
	65:   "geannuleerd",
	66:   "niet geleverd",
	67:   "Vul een datum in als 2027-01-31.",
	68:   "Vul een heel getal in.",
	69:   "Wat er met elke dienst gebeurde",
	70:   "Niet alles is in een winkelwagen gelegd",
	71:   "Kies eerst wat er verandert.",
	72:   "Totaal verschil per maand {0}, eenmalig {1}",
	73:   "Diensten samen wijzigen",
	74:   "Kan niet mee",
	75:   "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	76:   "Staat in de winkelwagen",
	77:   "Leeg: zo vroeg als kan",
	78:   "Huidige looptijden houden",
	79:   "Zonder",
	80:   "Met",
	81:   "Kies",
	82:   "Zoals elke dienst het heeft",
	83:   "Leeg: zoals elke dienst het heeft. Van {0} tot en met {1}",
	84:   "Overstappen op {0}",
	85:   "Houden: {0}",
	86:   "Diensten",
	87:   "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	88:   "Naar uw diensten",
	89:   "U koos diensten van verschillende producten. Wijzig ze per product:",
	90:   "{0, plural, one {{0} dienst} other {{0} diensten}}",
	91:   "{0, plural, one {{0} klant} other {{0} klanten}}",
	92:   "Houden of overstappen",
	93:   "Wat verandert er bij alle?",
	94:   "Bereken",
	95:   "Wat het wordt",
	96:   "In de winkelwagen: ",
	97:   "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	98:   "Per dienst",
	99:   "Terug naar de wijziging",
	100:  "Oud, nieuw en verschil",
	101:  "De gekozen diensten",
	102:  "Dienst",
	103:  "Nu p/m",
	104:  "Wordt p/m",
	105:  "Verschil",
	106:  "Eenmalig",
	107:  "Vanaf",
	108:  "Totaal van ",
	109:  "Bedragen zijn exclusief btw.",
	110:  "Staat niet (meer) in de winkelwagen",
	111:  "Winkelwagen van ",
	112:  "Winkelwagen",
	113:  "Nog zonder prijs",
	114:  "Regel {0}, {1}: {2}",
	115:  "Regel wijzigen",
	116:  "Nieuwe prijzen bekijken",
	117:  "Verklaring vastleggen",
	118:  "Klant aanvullen",
	119:  "U kunt dit zelf oplossen.",
	120:  "U kunt hiermee verder.",
	121:  "Uw accountmanager kan dit oplossen.",
	122:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	123:  "eenmalig",
	124:  "per maand",
	125:  "Regel {0}, {1}: {2}",
	126:  "Wordt",
	127:  "U zag",
	128:  "Prijs",
	129:  "Vastgelegd: {0}, {1}",
	130:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	131:  "U herziet {0}",
	132:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	133:  "Datum",
	134:  "Naam",
	135:  "Er is niets vastgelegd",
	136:  "Voor ",
	137:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	138:  "Totaal van deze aanvraag",
	139:  "Begin hier",
	140:  "Meer in deze aanvraag",
	141:  "Een dienst van deze klant wijzigen",
	142:  "Een nieuwe dienst kiezen",
	143:  "Winkelwagen weggooien",
	144:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	145:  "Definitief weggooien",
	146:  "Nodig voor u kunt aanvragen",
	147:  "Let op",
	148:  "Prijzen zijn veranderd",
	149:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	150:  "Nieuwe prijzen aanvaarden",
	151:  "Naar de aanvraag",
	152:  "Wijzigen: {0}",
	153:  "Wijzigen",
	154:  "Verwijderen: {0}",
	155:  "Verwijderen",
	156:  "Verklaring van de klant over de looptijd",
	157:  "Deze klant is een kleine onderneming. Een looptijd van meer dan 24 maanden moet zij uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	158:  "Verklaring intrekken",
	159:  "Naam van wie dit namens de klant verklaart",
	160:  "Datum van de verklaring",
	161:  "Verklaring vastleggen",
	162:  "Offerte aanvragen",
	163:  "Dit kan zodra alles hierboven in orde is.",
	164:  "Bekijk wat er nodig is",
	165:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. De offerte is daarmee nog niet besteld.",
	166:  "Kenmerk van de wijziging",
	167:  "Aanbod",
	168:  "bij {0}",
	169:  "dezelfde dag",
	170:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	171:  "{0} of {1} maanden",
	172:  "Servicecontracten",
	173:  "Telefonie",
	174:  "Verbindingen",
	175:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	176:  "Er is op dit moment niets te bestellen.",
	177:  "Levertijd",
	178:  "Looptijd",
	179:  "naar de winkelwagen",
	180:  "Naar de winkelwagen",
	181:  "Deze regel staat niet meer in de winkelwagen",
	182:  "Controleer uw keuze en sla haar opnieuw op.",
	183:  "Voor welke klant?",
	184:  "Zoek op naam, referentie, KvK-nummer of plaats",
	185:  "Zoeken",
	186:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	187:  "U hebt nog geen klanten. Leg er eerst een vast.",
	188:  "Er zijn meer klanten; zoek om ze te vinden.",
	189:  "Nieuwe klant vastleggen",
	190:  "Uw keuze",
	191:  "Opties",
	192:  "Gewenste datum (mag leeg blijven)",
	193:  "Op zijn vroegst op ",
	194:  "Leeg betekent: zo vroeg als kan.",
	195:  "In de winkelwagen",
	196:  "Koppeling",
	197:  "Hoort bij",
	198:  "Hier hoort een andere dienst bij",
	199:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	200:  "Wat het kost",
	201:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	202:  "Nodig voor een aanvraag",
	203:  "Prijs bijwerken",
	204:  "Terug naar de eerste keuze",
	205:  "Vergelijking sluiten",
	206:  "Hoe deze prijs ontstaat",
	207:  "Vergelijk met een andere keuze",
	208:  "Levering",
	209:  "Bij: ",
	210:  "Ander adres of andere contactpersoon",
	211:  "Adres van levering",
	212:  "Contactpersoon daar",
	213:  "Nummerbehoud en documenten",
	214:  "Huidige operator",
	215:  "Nummers of reeksen, een per regel",
	216:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	217:  "Uw referentie, zoals een inkoopnummer (mag leeg blijven)",
	218:  "Opmerking (mag leeg blijven)",
	219:  "Terug naar de offerte",
	220:  "Bestellen mag u hier niet zelf",
	221:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	222:  "De PDF wordt nog gemaakt",
	223:  "SHA-256 van de PDF",
	224:  "Geldig tot en met",
	225:  "Versie",
	226:  "Contractpartij",
	227:  "Klant",
	228:  "Naar order {0}",
	229:  "Deze offerte is al besteld",
	230:  "Naar de offerte",
	231:  "Status: {0}.",
	232:  "Deze offerte kan nu niet worden besteld",
	233:  "Verschil per maand",
	234:  "Nieuw per maand",
	235:  "Onderdeel",
	236:  "Tekenen en bestellen",
	237:  "Activeren en bestellen",
	238:  "Wat u bestelt",
	239:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	240:  "Uw bevestiging",
	241:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
	242:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
	243:  "Klanten",
	244:  "Er is nog niets bewaard",
	245:  "Daarna is er iets in veranderd. Bewaart u het nu, dan ontstaat er een tweede klant.",
	246:  "Dit formulier is al een keer bewaard",
	247:  "Gegevens van {0}",
	248:  "Nieuwe klant",
	249:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	250:  "Geen klant gevonden met ",
	251:  "Toon alle klanten",
	252:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	253:  "Uw referentie",
	254:  "Plaats",
	255:  "Gegevens",
	256:  "onvolledig",
	257:  "compleet",
	258:  "Volgende",
	259:  "Uw referentie:",
	260:  "Voor een offerte ontbreekt nog:",
	261:  "Gegevens aanvullen",
	262:  "verschil per maand",
	263:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	264:  "Nieuwe dienst kiezen",
	265:  "Deze klant heeft nog geen diensten.",
	266:  "Referentie",
	267:  "Per maand",
	268:  "Bekijk wat er kan groeien",
	269:  "Offertes van deze klant",
	270:  "Gegevens wijzigen",
	271:  "Bewaren kan al met een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	272:  "Bewaren kan al met een naam of een referentie. Alles wat niet leeg mag blijven, is nodig voordat u een offerte aanvraagt.",
	273:  "(mag leeg blijven)",
	274:  "Bewaren",
	275:  "Annuleren",
	276:  "Contactpersoon",
	277:  "Vestigingsadres",
	278:  "Btw-id",
	279:  "Onderneming",
	280:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	281:  "Taal van de offerte",
	282:  "Nee",
	283:  "Ja",
	284:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	285:  "Kleine onderneming",
	286:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	287:  "KvK-nummer",
	288:  "Statutaire naam",
	289:  "Contactpersoon op locatie",
	290:  "Installatieadres",
	291:  "Postcode",
	292:  "Huisnummer",
	293:  "Straat",
	294:  "E-mail",
	295:  "Telefoon",
	296:  "Twee letters: NL, BE, DE.",
	297:  "Land",
	298:  "leeg",
	299:  "Hieronder staat wat u invulde. Bewaart u dat, dan vervangt het wat er nu staat:",
	300:  "Deze klant is intussen gewijzigd",
	301:  "{0} per maand, {1} eenmalig",
	302:  "nu {0}",
	303:  "Uw besluit als ",
	304:  "Goedkeuren kan nu niet",
	305:  "Waarom mag de btw-controle gepasseerd worden?",
	306:  "Korting geven (mag leeg blijven)",
	307:  "Per onderdeel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 neemt een extra korting weg; leeg laat haar zoals zij is.",
	308:  "Korting op de maandprijs",
	309:  "Korting op eenmalig",
	310:  "Toon eerst de nieuwe cijfers",
	311:  "Dit is een voorbeeld; er is nog niets vastgelegd.",
	312:  "Goedkeuren met deze korting",
	313:  "Goedkeuren",
	314:  "Vraag versturen",
	315:  "Uw vraag aan de partner",
	316:  "Terugsturen met een vraag",
	317:  "Definitief afwijzen",
	318:  "Reden voor de partner",
	319:  "Afwijzen",
	320:  "Eenheid",
	321:  "Alleen een accountmanager kan zich laten vervangen.",
	322:  "Deze pagina is niet voor u",
	323:  "{0} tot en met {1}",
	324:  "Vervanging",
	325:  "Tekenen voor de klant",
	326:  "Activeren",
	327:  "Offerte",
	328:  "Voortgang",
	329:  "De aanvraag",
	330:  "Opgemerkt bij de aanvraag",
	331:  "Wie beslist",
	332:  "Versies",
	333:  "Geschiedenis en opmerkingen",
	334:  "Opmerking plaatsen",
	335:  "Uw opmerking; uw accountmanager leest haar ook",
	336:  "Opmerking toevoegen",
	337:  "Uw antwoord",
	338:  "Antwoord; de aanvraag zelf blijft zoals zij is",
	339:  "Antwoord versturen",
	340:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	341:  "Aanvraag aanpassen",
	342:  "Wat u verder kunt doen",
	343:  "Aanpassen zet de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	344:  "Offerte aanpassen",
	345:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	346:  "Kopiëren naar de winkelwagen",
	347:  "Intrekken",
	348:  "Reden (mag leeg blijven)",
	349:  "Definitief intrekken",
	350:  "Elders ondertekende PDF toevoegen",
	351:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	352:  "Ondertekende PDF, ten hoogste 4 MB",
	353:  "Dit bestand is groter dan 4 MB.",
	354:  "PDF toevoegen",
	355:  "Offertes",
	356:  "Klant of nummer",
	357:  "Alle",
	358:  "Status",
	359:  "Vervangen",
	360:  "Verlopen",
	361:  "Ingetrokken",
	362:  "Afgewezen",
	363:  "Besteld",
	364:  "Goedgekeurd",
	365:  "Vraag aan u",
	366:  "Aangevraagd",
	367:  "Wij beoordelen de aanvraag",
	368:  "Opnieuw aanvragen",
	369:  "Vraag beantwoorden",
	370:  "Laten bestellen",
	371:  "Bestellen",
	372:  "Order volgen",
	373:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	374:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	375:  "Verschil p.m.",
	376:  "Geldig t/m",
	377:  "Volgende stap",
	378:  "Hier nog niets gevonden; zoek verder terug.",
	379:  "Niets gevonden.",
	380:  "Toon alles",
	381:  "Kies een PDF.",
	382:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	383:  "Dit bestand is geen PDF.",
	384:  "De naam van het bestand: {0}",
	385:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	386:  "Toegevoegd: {0}",
	387:  "Er ging iets mis.",
	388:  "Inloggen",
	389:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	390:  "Uw account heeft hier nog geen rol",
	391:  "Er is niets vastgelegd. Open de pagina opnieuw en probeer het nog eens.",
	392:  "Het formulier is niet compleet",
	393:  "Opnieuw proberen",
	394:  "Naar het begin",
	395:  "Naar uw werklijst",
	396:  "excl. btw",
	397:  "Eenmalige kosten",
	398:  "Korting op de eenmalige kosten, {0}",
	399:  "Eenmalige kosten volgens prijslijst",
	400:  "Nieuwe maandprijs",
	401:  "Maandprijs volgens prijslijst",
	402:  "Huidige maandprijs",
	403:  "Btw {0}",
	404:  "Excl. btw",
	405:  "Extra korting",
	406:  "Partnertoeslag",
	407:  "Partnerkorting",
	408:  "Looptijdtoeslag",
	409:  "Looptijdkorting",
	410:  "Eerste periode vanaf {0} ({1, plural, one {{1} dag} other {{1} dagen}} van {2})",
	411:  "Eenmalige kosten, incl. btw",
	412:  "Verschil per maand, incl. btw",
	413:  "Totaal: eerste periode, naar rato",
	414:  "Totaal: eenmalige kosten",
	415:  "Totaal: verschil per maand",
	416:  "Totaal: nieuwe maandprijs",
	417:  "eenmalige kosten",
	418:  "nieuwe maandprijs",
	419:  "Met deze korting",
	420:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	421:  "Ten hoogste 100%.",
	422:  "Ten hoogste twee cijfers achter de komma.",
	423:  "Welkom",
	424:  "Overzicht",
	425:  "Bij oneCentral ter beoordeling",
	426:  "oneCentral heeft een vraag",
	427:  "Goedgekeurd, wacht op ondertekening door een collega",
	428:  "Klaar om te ondertekenen",
	429:  "Goedgekeurd, wacht op activering door een collega",
	430:  "Klaar om te activeren",
	431:  "wordt een nieuwe versie van {0}",
	432:  "Blijft staan tot",
	433:  "Laatst gewijzigd",
	434:  "Open winkelwagens",
	435:  "Stand",
	436:  "Orders onderweg",
	437:  "{0} van {1} geleverd",
	438:  "{0, plural, one {{0} regel} other {{0} regels}}",
	439:  "Bestellen bij oneCentral",
	440:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	441:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	442:  "Uw account is geblokkeerd",
	443:  "Dienst uitbreiden",
	444:  "Nieuwe dienst",
	445:  "Er staat niets open. Kies een dienst die kan groeien, of een nieuwe.",
	446:  "Gepasseerd",
	447:  " Alternatief: {0}.",
	448:  "Te passeren met een reden",
	449:  "Bekijken wij",
	450:  "Houdt tegen",
	451:  "Let op",
	452:  "Aan zet: {0}",
	453:  "u",
	454:  "uw accountmanager",
	455:  "niet meer nodig",
	456:  "teruggestuurd",
	457:  "afgewezen",
	458:  "goedgekeurd",
	459:  "wacht op {0}",
	460:  "wacht op besluit",
	461:  " door {0}, {1}",
	462:  "Elke aanvraag wordt beoordeeld.",
	463:  "Het verschil per maand van een onderdeel is lager dan {0}.",
	464:  "Een onderdeel wordt per maand goedkoper.",
	465:  "Een gekozen variant vraagt een ontwerp.",
	466:  "Eenmalig is het meer dan {0}.",
	467:  "Het verschil per maand is hoger dan {0}.",
	468:  "Het verschil per maand is hoger dan {0}, of eenmalig meer dan {1}.",
	469:  "Een korting in deze offerte is hoger dan {0}.",
	470:  "Boven {0} beslist ook: {1}.",
	471:  "niet geleverd",
	472:  "geannuleerd",
	473:  "opgeleverd",
	474:  "Order vrijgegeven",
	475:  "Elders ondertekend document toegevoegd",
	476:  "Document van versie {0} gemaakt",
	477:  "Opmerking",
	478:  "Overgedragen aan {0}",
	479:  "Versie {0} vervangen",
	480:  "Versie {0} verlopen",
	481:  "Versie {0} ingetrokken",
	482:  "Versie {0} teruggestuurd met een vraag",
	483:  "Versie {0} afgewezen",
	484:  "Versie {0} goedgekeurd",
	485:  "Akkoord op versie {0}",
	486:  "Korting gegeven: versie {0}",
	487:  "Versie {0} wordt aangepast",
	488:  "Vraag beantwoord met versie {0}",
	489:  "Versie {0} aangevraagd",
	490:  "Naar de inhoud",
	491:  "Hoofdmenu",
	492:  "Uitloggen",
	493:  "kenmerk van deze pagina",
	494:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	495:  "Inloggen en beoordelen",
	496:  "Met deze pagina alleen wordt nog niets beslist.",
	497:  "Uw besluit wordt gevraagd",
	498:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	499:  "Deze aanvraag wacht niet op u",
	500:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	501:  "Hierover valt niets meer te beslissen",
	502:  "Bekijk de aanvraag",
	503:  "De versie waarvoor deze link was, is vervangen; daarover kunt u niet meer beslissen. {0}",
	504:  "Er is een nieuwere versie",
	505:  "Naar de nieuwste versie",
	506:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	507:  "{0, plural, one {{0} uur} other {{0} uur}}",
	508:  "minder dan een uur",
	509:  "In deze weken is niets aangevraagd, besloten of besteld.",
	510:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	511:  "{0} weken",
	512:  "Cijfers",
	513:  "Naar de cijfers",
	514:  "Deze periode is er niet",
	515:  "excl. btw; orders: {0}",
	516:  "Gewonnen per maand",
	517:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	518:  "Van besluit tot order",
	519:  "Van aanvraag tot besluit",
	520:  "waarvan nu besteld: {0}",
	521:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	522:  "Werkdagen van besluit tot order",
	523:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	524:  "Werkdagen van aanvraag tot besluit",
	525:  "Het verschil per maand van de orders, excl. btw.",
	526:  "Gewonnen per maand, per week van de order",
	527:  "{0}, waarvan besteld {1}",
	528:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	529:  "Aanvragen per week",
	530:  "{0}, 9 van de 10 binnen {1}",
	531:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	532:  "Samen",
	533:  "Week, vanaf maandag",
	534:  "Tot order, 90%",
	535:  "Tot order, mediaan",
	536:  "Tot besluit, 90%",
	537:  "Tot besluit, mediaan",
	538:  "Besloten",
	539:  "Nu besteld",
	540:  "Periode",
	541:  "Per partner",
	542:  "Per week",
	543:  "Download als CSV",
	544:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin zij voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	545:  "gewonnen per maand, euro excl. btw",
	546:  "werkdagen tot order, 90%",
	547:  "werkdagen tot order, mediaan",
	548:  "besteld",
	549:  "werkdagen tot besluit, 90%",
	550:  "werkdagen tot besluit, mediaan",
	551:  "besloten",
	552:  "waarvan nu besteld",
	553:  "aangevraagd",
	554:  "partnernummer",
	555:  "Uw accountmanager geeft de order vrij. Tot dan kunt u onderdelen zelf annuleren.",
	556:  "Wacht op vrijgave",
	557:  "Opgeleverd",
	558:  "wacht op oneCentral",
	559:  "Vrijgegeven",
	560:  "Verklaring",
	561:  "Op",
	562:  "Ondertekenaar",
	563:  "Geactiveerd door",
	564:  "Getekend door",
	565:  "Dienst {0}",
	566:  "Opgeleverd op",
	567:  "Gepland was",
	568:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	569:  "Geplande datum",
	570:  "Specificatie in de offerte",
	571:  "Werkelijk: {0}",
	572:  "Bevestiging",
	573:  "Offerte ",
	574:  "Dit onderdeel annuleren",
	575:  "Reden",
	576:  "Onderdeel annuleren",
	577:  "Niet geleverd",
	578:  "Geannuleerd",
	579:  "Deels klaar",
	580:  "In uitvoering",
	581:  "{0} van {1}",
	582:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u haar bevestigt.",
	583:  "Orders, de nieuwste eerst; bedragen zonder btw",
	584:  "Besteld op",
	585:  "Eerstvolgende datum",
	586:  "Hier bestellen de partners van oneCentral.",
	587:  "engineering beoordeelt het ontwerp",
	588:  ", in stappen van {0}",
	589:  "Van {0} tot en met {1}",
	590:  "{0}: ten minste die van wat eraan gekoppeld is.",
	591:  "{0}: {1} tot {2} keer {3}.",
	592:  "vraagt een document: {0}",
	593:  "niet samen met {0}",
	594:  "geldt voor alle {0}",
	595:  "ten hoogste {0}",
	596:  "Kenmerk van de {0}",
	597:  "geen",
	598:  "Hoort bij een van: {0}.",
	599:  "in de winkelwagen",
	600:  "Naar de winkelwagen van deze klant",
	601:  "Alleen versie {0} geldt nog.",
	602:  "U bekijkt een eerdere versie",
	603:  "Deze offerte was geldig tot en met {0}. U kunt haar opnieuw aanvragen tegen de prijzen van nu.",
	604:  "Wij hebben een vraag",
	605:  "Deze offerte is order {0}.",
	606:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	607:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	608:  "Wij beoordelen uw aanvraag",
	609:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	610:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur haar of hem het adres van deze pagina. Weet u niet wie dat is? De beheerder van uw organisatie weet het, en kan u die bevoegdheid ook geven.",
	611:  "uiterlijk {0}",
	612:  "wacht op uw antwoord",
	613:  " en ",
	614:  "wacht op {0}",
	615:  "Uw antwoord op onze vraag",
	616:  "Voor uw klant, met prijzen (PDF)",
	617:  "Voor uw klant, zonder prijzen (PDF)",
	618:  "De offerte als PDF",
	619:  "Versie {0}",
	620:  "Kijk deze velden na:",
	621:  "Nog niet alles klopt",
	622:  "Documenten",
	623:  "Land (twee letters)",
	624:  "Nummers",
	625:  "Opmerking",
	626:  "Gewenste datum",
	627:  "{0}, gepland tot en met {1}",
	628:  "Opties: wat één erbij kost",
	629:  "Eerste periode",
	630:  "anders",
	631:  "gelijk",
	632:  "Deze keuze",
	633:  "Eerste keuze",
	634:  "Vergelijking",
	635:  "ja",
	636:  "nee",
	637:  "Geef een reden als u dit laat passeren.",
	638:  "Aanvraag",
	639:  "Naar uw besluit",
	640:  "Controles",
	641:  "Btw",
	642:  "Uw opmerking; de partner leest haar ook",
	643:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	644:  "loopt per maand door",
	645:  "beëindigd",
	646:  "geblokkeerd",
	647:  "actief",
	648:  "Contact",
	649:  "Adres",
	650:  "Maandprijs, excl. btw",
	651:  "Toestand",
	652:  "Kenmerk",
	653:  "{0}, t/m {1} ({2})",
	654:  "Product, kenmerk, referentie of plaats",
	655:  "Alle klanten",
	656:  "Alle producten",
	657:  "Uitbreiden",
	658:  "Kan nu niet",
	659:  "Kan nu",
	660:  "Alle diensten",
	661:  "Toon",
	662:  "Vink diensten aan om ze samen te wijzigen.",
	663:  "Alles op deze pagina aanvinken",
	664:  "Wat kan",
	665:  "Aangevinkte diensten wijzigen",
	666:  "Volgende diensten",
	667:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	668:  "Er is geen dienst die hieraan voldoet.",
	669:  "Toon alle diensten",
	670:  "Uw klanten hebben nog geen diensten.",
	671:  "Bekijk het aanbod",
	672:  "Kies {0} {1}",
	673:  "Uit te breiden: ",
	674:  "Overstappen op ",
	675:  "Wijzigen: {0} {1}",
	676:  "Een wijziging van deze dienst staat in de winkelwagen",
	677:  "Alleen overstappen kan nog",
	678:  "Wijzigen kan nu niet",
	679:  "Bekijk de lopende order",
	680:  "Deze dienst wijzigen",
	681:  "Loopt over",
	682:  "Configuratie",
	683:  "Kan groeien",
	684:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	685:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	686:  "Antwoord op uw vraag",
	687:  "Aangevraagd op",
	688:  "Aangevraagd door",
	689:  "Btw-beoordeling gepasseerd door {0}, {1}: {2}",
	690:  "Naar de nieuwe cijfers",
	691:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	692:  "Er is nog niets vastgelegd",
	693:  "korting op eenmalig",
	694:  "korting op de maandprijs",
	695:  "Akkoord",
	696:  "Machtiging",
	697:  "Functie van wie tekent",
	698:  "Naam van wie tekent",
	699:  "Antwoord",
	700:  "Ondertekende PDF",
	701:  "Vraag",
	702:  "Btw-controle",
	703:  "Deze versie was geldig tot en met {0}.",
	704:  "Teruggestuurd met een vraag",
	705:  "De partner kan bestellen tot en met {0}.",
	706:  "Deze versie wacht niet op u",
	707:  "U hebt deze versie goedgekeurd",
	708:  "Nog te beslissen door: {0}.",
	709:  "Onderdeel {0}: ",
	710:  "Werklijst",
	711:  "Dit is de werklijst van oneCentral.",
	712:  "De dienst is veranderd sinds u haar zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	713:  "Er is niets in de winkelwagen gelegd",
	714:  "De wijziging in de winkelwagen aanpassen",
	715:  "Per dienst kan er één wijziging in de winkelwagen. Pas die aan of haal haar eruit.",
	716:  "Deze dienst staat al in de winkelwagen",
	717:  "Wijzigen: {0}",
	718:  "Houden: {0}",
	719:  "Dit is nog niet te berekenen",
	720:  "Gaat in",
	721:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	722:  "Wordt per maand",
	723:  "Nu per maand",
	724:  "Geen wijziging om te berekenen",
	725:  "Deze dienst kan nu niet wijzigen",
	726:  "Wat verandert er?",
	727:  "Nummers meenemen",
	728:  "Wijziging in de winkelwagen bewaren",
	729:  "In de winkelwagen",
	730:  "Nu en straks",
	731:  "Kies wat er verandert; hier ziet u wat het kost.",
	732:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	733:  "Wat elk aantal doet met de maandprijs",
	734:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	735:  "Bijvoorbeeld het inkoopnummer van de klant",
	736:  "Leeg: zo vroeg als kan. Een wijziging die per maand of na de looptijd ingaat, volgt haar eigen datum.",
	737:  "nu",
	738:  "; nu {0}",
	739:  ", in stappen van {0}",
	740:  "Van {0} tot en met {1}",
	741:  "nu aan; zonder: {0}",
	742:  "; nu {0}",
	743:  "Ten hoogste {0}",
	744:  "Huidige looptijd houden: {0}",
	745:  "Nummers die meegaan",
	746:  "Huidige aanbieder van de nummers",
	747:  "Kenmerk van het document {0}",
	748:  "Kenmerk van de porteringsmachtiging",
	749:  "{0} per maand",
	750:  "zelfde maandprijs",
	751:  "op een afgesproken dag",
	752:  "na afloop van de looptijd",
	753:  "per de eerste van een maand",
	754:  "zodra het geleverd kan worden",
	755:  "blijft: {0}, t/m {1}",
	756:  "nieuw: {0}, t/m {1}",
	757:  "Er wacht niets op u.",
	758:  "Niets van wat op u wacht, past bij dit filter.",
	759:  "Geef een bedrag als 1.234,56.",
	760:  "Kies een van de mogelijkheden.",
	761:  "Bedrag vanaf, per maand of eenmalig",
	762:  "Wacht",
	763:  "U beslist als",
	764:  "7 dagen of langer",
	765:  "3 dagen of langer",
	766:  "1 dag of langer",
	767:  " (akkoord)",
	768:  " (nog niet)",
	769:  "Filteren",
	770:  "Toon alles",
	771:  "U vervangt ",
	772:  "Wacht sinds",
	773:  "Ook nodig",
	774:  "niemand anders",
	775:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	776:  "U wordt door niemand vervangen.",
	777:  "Verwijderen: {0}",
	778:  "Vervanging toevoegen",
	779:  "Collega",
	780:  "Kies een accountmanager",
	781:  "Eerste dag",
	782:  "Laatste dag",
	783:  "Toevoegen",
	784:  "Dit document is opgemaakt uit versie {0}. De SHA-256 van de vastgelegde wijziging is:",
	785:  "Kenmerk",
	786:  "Totaal",
	787:  "Totaal van deze offerte",
	788:  "Incl. btw",
	789:  "Btw {0}",
	790:  "Eerste periode, naar rato",
	791:  "Eenmalige kosten",
	792:  "De btw-behandeling wordt bij de facturatie bepaald.",
	793:  "Btw verlegd.",
	794:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	795:  "Looptijd langer dan 24 maanden",
	796:  "Opmerkingen",
	797:  "Voorwaarden",
	798:  "Op deze offerte zijn van toepassing {0}.",
	799:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	800:  "De eerste periode is berekend over het verschil vanaf de geplande datum, die dag zelf inbegrepen; wordt het een andere datum, dan geldt de berekening over die datum.",
	801:  "Alle bedragen zijn in euro en exclusief btw, tenzij anders vermeld.",
	802:  "Geldigheid",
	803:  "{0} geldig tot en met {1}, 23:59:59 uur (Europe/Amsterdam).",
	804:  "Dit aanbod is",
	805:  "Deze offerte is",
	806:  "De geldigheid wordt bij goedkeuring bepaald.",
	807:  "Handtekening",
	808:  "Plaats en datum",
	809:  "Functie",
	810:  "Namens {0}",
	811:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	812:  "Voor akkoord",
	813:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt zij de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	814:  "Activering",
	815:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	816:  "Ter informatie",
	817:  "Maandprijs",
	818:  "vervalt",
	819:  "nieuw",
	820:  "overstap",
	821:  "Nieuw",
	822:  "Oud",
	823:  "gewijzigd",
	824:  "ongewijzigd",
	825:  "Specificatie",
	826:  "Locatie en contact",
	827:  "Levering en looptijd",
	828:  "Wijziging",
	829:  "Overstap",
	830:  "Gekoppeld aan",
	831:  "{0} (einde van de looptijd)",
	832:  "{0} (begin van de maand)",
	833:  "{0}, loopt tot en met {1} ({2} resterend)",
	834:  "loopt per maand",
	835:  "{0} vanaf oplevering, gepland tot en met {1}",
	836:  "onderdeel {0}, {1}",
	837:  "Locatie",
	838:  "Toegezegd document",
	839:  "{0}",
	840:  " en nog {0}",
	841:  "Open deze offerte in het partnerportaal",
	842:  "kenmerk {0}",
	843:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	844:  "btw-id {0}",
	845:  "KvK {0}",
	846:  "{0}, statutair gevestigd te {1}",
	847:  "Uw partner",
	848:  "Locatie klant",
	849:  "Klantreferentie",
	850:  "Uw btw-id",
	851:  "Uw KvK-nummer",
	852:  "Uw leverancier",
	853:  "Nummer",
	854:  "wordt bij goedkeuring bepaald",
	855:  "Graag bieden wij u het volgende aan: {0}.{1}",
	856:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	857:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	858:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	859:  "Wat er verandert",
	860:  "Nieuw p/m",
	861:  "Oud p/m",
	862:  "Levertijd (werkdagen)",
	863:  "Gepland",
	864:  "Korting op de eenmalige kosten ({0})",
	865:  "Toeslag",
	866:  ", over het verschil",
	867:  "Eerste periode vanaf {0} ({1} van {2} dagen)",
	868:  " (per stuk)",
	869:  "Optie: {0}",
	870:  " ({0} per stuk)",
	871:  "SLA (hersteltijd, beschikbaarheid)",
	872:  "Vraag de offerte aan of wijzig de winkelwagen om haar te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	873:  "Open de winkelwagen",
	874:  "Wordt verwijderd op",
	875:  "Laatst gewijzigd door",
	876:  "Inhoud",
	877:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	878:  "Uw winkelwagen staat nog open",
	879:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	880:  "1 regel",
	881:  "{0} regels",
	882:  "btw {0}",
	883:  "Per maand, oud",
	884:  "Per maand, nieuw",
	885:  "Verschil per maand {0}, eenmalig {1}, excl. btw.",
	886:  "De btw is {0}.",
	887:  "Alle bedragen zijn in euro en exclusief btw.",
	888:  "Per regel staat zij ter informatie.",
	889:  "Zij is over elk totaal één keer afgerond.",
	890:  ", na {0} korting",
	891:  "Eenmalig, lijstprijs",
	892:  "Lijstprijs per maand",
	893:  "Extra korting",
	894:  "{0} van de {1} dagen, vanaf {2}",
	895:  "Ingangsdatum",
	896:  "Te porteren",
	897:  "Huidige aanbieder",
	898:  "Koppeling",
	899:  "Referentie klant",
	900:  "Contact op locatie",
	901:  "regel {0}",
	902:  "dienst {0}",
	903:  "loopt door tot en met {0}, nog {1}",
	904:  "verlengd, per maand opzegbaar",
	905:  "{0} vanaf oplevering",
	906:  "regel {0} ({1})",
	907:  "Toelichting",
	908:  " ({0})",
	909:  "{0}: {1}",
	910:  "Stand per regel",
	911:  "In de winkelwagen",
	912:  "{0}, 23:59:59 uur (Nederlandse tijd)",
	913:  "Kenmerk {0}, controlegetal {1}.",
	914:  "Moment: {0}.",
	915:  "Automatisch verstuurd door oneCentral.",
	916:  "Download de bevestiging (PDF)",
	917:  "Geachte {0},",
	918:  "Geachte heer, mevrouw,",
	919:  "{0} van {1}",
	920:  "Orderstatus",
	921:  "Order",
	922:  "Bekijk de order",
	923:  "{0} op",
	924:  "{0} door",
	925:  "Offerte {0} voor {1} is bevestigd en is nu order {2}.",
	926:  "De order is ontvangen",
	927:  "Order {0} ontvangen, {1}",
	928:  "De order is vrijgegeven voor levering.",
	929:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	930:  "Geactiveerd",
	931:  "{0}, {1}",
	932:  "Ondertekend",
	933:  "Vrijgegeven op",
	934:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	935:  "De order is vrijgegeven voor levering",
	936:  "Order {0} vrijgegeven, {1}",
	937:  "Order {0} opgeleverd, {1}",
	938:  "Opgeleverd in order {0}, {1}",
	939:  "Order {0} voor {1} is opgeleverd.",
	940:  "In order {0} voor {1} is {2} opgeleverd.",
	941:  "Annulering in order {0}, {1}",
	942:  "Order {0} voor {1} is geannuleerd.",
	943:  "In order {0} voor {1} is {2} geannuleerd.",
	944:  "De levering is mislukt",
	945:  "Levering mislukt in order {0}, {1}",
	946:  "Order {0} voor {1} kon niet worden geleverd.",
	947:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	948:  "Order {0} voor {1} is deels afgehandeld.",
	949:  "Een bestaande dienst blijft zoals zij was en kan opnieuw worden gewijzigd.",
	950:  "Partner",
	951:  "Antwoord van de partner op de vraag",
	952:  "Eén beslissing uit uw groep is genoeg.",
	953:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	954:  "Bekijk en beslis",
	955:  "Beslissen vóór",
	956:  "Contractpartij",
	957:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	958:  "Uw goedkeuring wordt gevraagd",
	959:  "Goedkeuring gevraagd: {0}, {1}",
	960:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	961:  "Uw beslissing wordt nog gevraagd",
	962:  "Herinnering: {0} wacht op uw beslissing, {1}",
	963:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	964:  "Uw beslissing als vervanger wordt gevraagd",
	965:  "Als vervanger: {0} wacht op uw beslissing, {1}",
	966:  "Bekijk de offerte",
	967:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	968:  "De aanvraag is teruggestuurd met een vraag",
	969:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of haar eerst aanpassen. Tot dan ligt zij stil.",
	970:  "Beantwoord de vraag",
	971:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	972:  "Er is een vraag over uw aanvraag",
	973:  "Vraag over offerte {0}, {1}",
	974:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	975:  "De offerte is afgewezen",
	976:  "Offerte {0} afgewezen, {1}",
	977:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	978:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	979:  "De offerte is goedgekeurd",
	980:  "Offerte {0} goedgekeurd, {1}",
	981:  "Zo bevestigt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Pas daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	982:  "Zo bevestigt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	983:  "De partner kan haar nu namens de klant ondertekenen.",
	984:  "De partner kan haar nu activeren.",
	985:  "Bekijk en onderteken",
	986:  "Bekijk en activeer",
	987:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	988:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt haar bestellen tot en met {2}; daarna verloopt zij.",
	989:  "De offerte verloopt binnenkort",
	990:  "Offerte {0} verloopt op {1}, {2}",
	991:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	992:  "De offerte is ingetrokken",
	993:  "Offerte {0} ingetrokken, {1}",
	994:  "Was geldig tot en met",
	995:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	996:  "De offerte is verlopen",
	997:  "Offerte {0} verlopen, {1}",
	998:  "Een opmerking verandert de offerte niet.",
	999:  "Lees en reageer",
	1000: "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	1001: "Er is een nieuwe opmerking",
	1002: "Nieuwe opmerking bij offerte {0}, {1}",
	1003: "E-mail over {0} niet bezorgd, {1}",
	1004: "Bekijk de gegevens",
	1005: "Niet bezorgd",
	1006: "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	1007: "Een e-mail kon niet worden bezorgd",
	1008: "Waarom uw besluit nodig is",
	1009: "Elke offerte wordt beoordeeld.",
	1010: "Het verschil per maand van een regel is lager dan {0}.",
	1011: "Een regel wordt per maand goedkoper.",
	1012: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1013: " Alternatief:",
	1014: ", regel {0}",
	1015: "Akkoord van {0}",
	1016: "Te beoordelen",
	1017: "Waar u op moet letten",
	1018: "uur",
	1019: "uur",
	1020: "Hersteltijd",
	1021: "Niveau",
	1022: "Pakket",
	1023: "ampère",
	1024: "Ten hoogste",
	1025: "Stroom",
	1026: "Ruimte",
	1027: "GB opslag",
	1028: "Opslag",
	1029: "Opslag (SSD)",
	1030: "GB geheugen",
	1031: "Geheugen",
	1032: "Maat",
	1033: "gebruikers",
	1034: "Gebruikers",
	1035: "Type gebruiker",
	1036: "nummers",
	1037: "kanalen",
	1038: "Spraakkanalen",
	1039: "Databundel",
	1040: "Doorvoer",
	1041: "Bandbreedte",
	1042: "Dit product kent geen varianten.",
	1043: "Dit product kent dit kenmerk niet.",
	1044: "Dit product kent geen aantal.",
	1045: "Gaat niet samen met {0}.",
	1046: "Ten hoogste {0}.",
	1047: "Deze optie bestaat niet bij dit product.",
	1048: "Alleen een beheerder kan dit.",
	1049: "Wijzig de accountmanager met de opdracht daarvoor.",
	1050: "Kies nl of en.",
	1051: "Noem de accountmanager.",
	1052: "Dit niveau bestaat niet.",
	1053: "Kies reseller of solutions.",
	1054: "Letters, cijfers, - en _.",
	1055: "Dit is geen accountmanager.",
	1056: "Geen rol van oneCentral.",
	1057: "Noem het subject.",
	1058: "Alleen een accountmanager kan dit.",
	1059: "Een ander dan uzelf.",
	1060: "Een periode van een eerste tot en met een laatste dag.",
	1061: "Ten hoogste twintig.",
	1062: "Hierover is al beslist.",
	1063: "Deze versie wacht niet op u.",
	1064: "U hebt over deze versie al beslist.",
	1065: "De aanvrager beslist niet.",
	1066: "Alleen de accountmanager kan dit laten passeren.",
	1067: "Alleen de accountmanager geeft korting.",
	1068: "Deze versie kan niet opnieuw worden berekend.",
	1069: "Deze regel bestaat niet.",
	1070: "Van nul tot en met het bedrag zelf.",
	1071: "Van 0 tot en met 10.000 basispunten.",
	1072: "Geef een percentage of een bedrag.",
	1073: "Geef een partner op.",
	1074: "U hebt hier geen rol.",
	1075: "partner",
	1076: "Alleen een partner kan dit.",
	1077: "offerte",
	1078: "Een PNG of JPEG van ten hoogste {0} bij {0} beeldpunten, die als PNG in {1} kB past.",
	1079: "Te licht: het contrast met wit is kleiner dan 4,5 : 1.",
	1080: "Een kleur als #0E3C61.",
	1081: "Ten hoogste 80 diensten.",
	1082: "dienst",
	1083: "De winkelwagen is intussen gewijzigd.",
	1084: "Ten hoogste 80 regels per aanvraag.",
	1085: "Van 1 tot en met 80 regels.",
	1086: "regel",
	1087: "Deze koppeling bestaat niet.",
	1088: "Deze klant heeft deze dienst niet.",
	1089: "Dit product bestaat niet.",
	1090: "De berekening is veranderd sinds u haar zag; bekijk haar opnieuw.",
	1091: "Noem de hash van wat u zag.",
	1092: "Een datum, niet in de toekomst.",
	1093: "Deze dienst staat al in de winkelwagen.",
	1094: "Ten hoogste 80 regels en 80 verschillende diensten per aanvraag.",
	1095: "De winkelwagen is leeg.",
	1096: "De btw-behandeling van deze klant moet worden beoordeeld.",
	1097: "Vul de klantgegevens aan: {0}.",
	1098: "Uw account is geblokkeerd; neem contact op met uw accountmanager.",
	1099: "De dienst is veranderd sinds de aanvraag.",
	1100: "De gekoppelde dienst is beëindigd.",
	1101: "Ik teken namens de klant, ben daartoe gemachtigd, en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1102: "Ik activeer deze order namens de partner en ga akkoord met de offerte, de specificatie en de voorwaarden.",
	1103: "Noem de SHA-256 van het document dat is getekend.",
	1104: "Bevestig dat u namens de klant mag tekenen.",
	1105: "Zonder akkoord is er geen order.",
	1106: "Deze offerte was geldig tot en met {0}.",
	1107: "Deze offerte is al order {0}.",
	1108: "Deze partner bevestigt anders: {0}.",
	1109: "Dit is niet het document van deze versie.",
	1110: "Het document wordt nog gemaakt; probeer het zo opnieuw.",
	1111: "Geef een naam of een referentie.",
	1112: "De klant is intussen gewijzigd.",
	1113: "Vul het adres van levering in.",
	1114: "Of dit op dit adres leverbaar is, is nog niet bekend.",
	1115: "Dit is op dit adres niet leverbaar.",
	1116: "Vul de huidige aanbieder en de nummers in.",
	1117: "Zeg het document toe: {0}.",
	1118: "portingmachtiging",
	1119: "Een kleine onderneming moet een looptijd van meer dan 24 maanden uitdrukkelijk aanvaarden; leg haar verklaring vast.",
	1120: "Er loopt een nummerportering op deze dienst.",
	1121: "Deze dienst wordt beëindigd.",
	1122: "Deze dienst is geblokkeerd.",
	1123: "Deze dienst is beëindigd.",
	1124: "Er loopt al een order op deze dienst.",
	1125: "Dit product loopt uit; stap over op een ander.",
	1126: "Deze dienst kan niet worden uitgebreid.",
	1127: "Alleen een offerte die zonder order is geëindigd kan worden gewist.",
	1128: "Deze offerte bestaat niet.",
	1129: "Geen PDF.",
	1130: "Ten hoogste 4 MB.",
	1131: "bewijsstuk",
	1132: "Van de dag van de order tot en met vandaag.",
	1133: "Bevat een stuurteken.",
	1134: "Ten hoogste {0} tekens.",
	1135: "Dit veld is verplicht.",
	1136: "Een postcode als 1234 AB.",
	1137: "Een landcode van twee letters (ISO 3166-1).",
	1138: "Een telefoonnummer als 0201234567 of +31201234567.",
	1139: "Een e-mailadres als naam@bedrijf.nl.",
	1140: "Geen geldig btw-id van dit land.",
	1141: "Acht cijfers, alleen voor Nederlandse ondernemingen.",
	1142: "Noem een dienst of een regel.",
	1143: "Ten hoogste vijf.",
	1144: "Een datum in deze eeuw.",
	1145: "Van 0 tot en met 120 maanden.",
	1146: "Alleen bij modify.",
	1147: "Noem de versie van de dienst die u zag.",
	1148: "Kies de dienst die verandert.",
	1149: "Kies een product.",
	1150: "Kies add of modify.",
	1151: "Onbekende optie.",
	1152: "Onbekend kenmerk.",
	1153: "Te veel kenmerken of opties.",
	1154: "Van 0 tot en met 1.000.000.",
	1155: "Een nummer als 0201234567 of een reeks als 0201234500-0201234599.",
	1156: "Ten hoogste twintig nummers of reeksen.",
	1157: "Kies 13, 26 of 52 weken.",
	1158: "Deze cijfers zijn voor accountmanagers, salesmanagers en operations.",
	1159: "Deze dienst bestaat niet meer.",
	1160: "Dit product is niet (meer) te bestellen.",
	1161: "Deze dienst kan niet naar dit product overstappen.",
	1162: "De dienst is veranderd sinds u haar zag; bekijk haar opnieuw.",
	1163: "De prijs is veranderd sinds u die zag: van {0} naar {1} per maand. Aanvaard de nieuwe prijs om verder te gaan.",
	1164: "product",
	1165: "Er is pas een document als de versie is goedgekeurd.",
	1166: "Kies acknowledged, inProgress of partial.",
	1167: "De hash hoort niet bij deze versie; bekijk haar opnieuw.",
	1168: "Deze versie bestaat niet.",
	1169: "Er is een nieuwere versie: {0}.",
	1170: "Een of meer controles zijn niet geslaagd.",
	1171: "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.",
	1172: "De winkelwagen van deze klant is niet leeg.",
	1173: "U mag dit niet doen.",
	1174: "Deze looptijd kan niet bij dit product.",
	1175: "Deze wijzigingen gaan op verschillende momenten in; vraag ze apart aan.",
	1176: "Er verandert niets.",
	1177: "Dit kan op zijn vroegst op {0}.",
	1178: "Dit kan niet in de staat {0}.",
	1179: "Koppelingen alleen in een winkelwagen.",
	1180: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
	1181: "Btw verlegd naar de afnemer.",
	1182: "Er is al een catalogus vanaf {0}.",
	1183: "Er is al een andere catalogus {0}.",
	1184: "Het is even te druk; probeer het opnieuw.",
	1185: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.",
	1186: "Deze cursor hoort niet bij deze lijst.",
	1187: "klant",
	1188: "persoon",
	1189: "Deze rol beoordeelt geen offertes.",
	1190: "In deze status is een order niet open.",
	1191: "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
	1192: "winkelwagen",
	1193: "versie van de offerte",
	1194: "document",
	1195: "order",
	1196: "taak",
	1197: "sessie",
	1198: "Kies accountManager, salesManager of engineering.",
	1199: "Het verzoek is niet volledig ontvangen.",
	1200: "Dit is geen JSON: kijk bij byte {0}.",
	1201: "Dit is geen UTF-8.",
	1202: "Te diep genest.",
	1203: "Dit veld staat er meer dan eens.",
	1204: "Deze parameter staat er meer dan eens.",
	1205: "Deze parameter bestaat hier niet.",
	1206: "De querystring is niet goed gevormd.",
	1207: "Een geheel getal van 1 tot en met {0}.",
	1208: "Kies uit {0}.",
	1209: "Een andere versie dan die in het pad.",
	1210: "Stuur {0}.",
	1211: "een object",
	1212: "Zonder prijzen alleen met for=customer.",
	1213: "Ten hoogste 100 tekens.",
	1214: "Een andere dienst dan die in het pad.",
	1215: "Alleen modify.",
	1216: "een lijst",
	1217: "Een datum als 2026-11-17.",
	1218: "Een null kan hier niet; laat het veld weg.",
	1219: "Dit veld bestaat hier niet.",
	1220: "een geheel getal",
	1221: "true of false",
	1222: "een tekst",
	1223: "Deze link is verlopen",
	1224: "Deze link is ingetrokken",
	1225: "De link is niet door ons gemaakt, of te oud om te herkennen.",
	1226: "Deze link is niet geldig",
	1227: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.",
	1228: "Deze link is niet compleet",
	1229: "Probeer het opnieuw.",
	1230: "Het inloggen is niet gelukt",
	1231: "Inloggen kan even niet",
	1232: "Er is niets vastgelegd. Log in en probeer het opnieuw.",
	1233: "Met dit account kunt u hier niet inloggen.",
	1234: "U hebt hier geen toegang",
	1235: "Dit formulier kwam niet van onze site",
	1236: "Dit bestaat niet, of is niet voor u.",
	1237: "Wat op uw besluit wacht, vindt u in uw werklijst.",
	1238: "Probeer het over enkele ogenblikken opnieuw.",
	1239: "Er ging iets mis",
	1240: "Het verzoek is afgebroken",
	1241: "Even geduld",
	1242: "Noem de versie die u zag",
	1243: "Dit klopt niet",
	1244: "Dit mediatype kan hier niet",
	1245: "Er is te veel verstuurd",
	1246: "Wat u zag is intussen gewijzigd",
	1247: "Dit kan nu niet",
	1248: "Deze methode kan hier niet",
	1249: "Niet gevonden",
	1250: "Dit mag u niet",
	1251: "U bent niet ingelogd",
	1252: "Dat ligt aan ons. Probeer het later opnieuw.",
	1253: "Ten hoogste {0} KB.",
	1254: "Er is niets vastgelegd. Stuur een kortere tekst of een kleiner bestand.",
	1255: "Noem één ETag, tussen aanhalingstekens.",
	1256: "Een zwakke ETag komt met niets overeen.",
	1257: "Noem in If-Match de ETag van wat u zag.",
	1258: "Van 1 tot en met 255 zichtbare ASCII-tekens.",
	1259: "Geef elk verzoek een eigen sleutel.",
	1260: "Ik ben door {0} gemachtigd om te tekenen.",
	1261: "Zo kan het niet in de winkelwagen; zie de controles.",
}
