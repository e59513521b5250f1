// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 772

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

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 55}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 56}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 57}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 58}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 59}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{60, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 61}

// CannotTakePart says "Cannot take part".
var CannotTakePart = Message{key: 62}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 63}

// InCart says "In the cart".
var InCart = Message{key: 64}

// EmptyAsEarlyAsPossible says "Empty: as early as possible".
var EmptyAsEarlyAsPossible = Message{key: 65}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 66}

// Without says "Without".
var Without = Message{key: 67}

// With says "With".
var With = Message{key: 68}

// Choose says "Choose".
var Choose = Message{key: 69}

// AsEachServiceHasIt says "As each service has it".
var AsEachServiceHasIt = Message{key: 70}

// EmptyAsEachServiceHas says "Empty: as each service has it. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{71, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{72, []any{offeringName}}
}

// Keep says "Keep: {product}".
func Keep(product string) Message {
	return Message{73, []any{product}}
}

// Services says "Services".
var Services = Message{key: 74}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 75}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 76}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 77}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{78, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{79, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 80}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 81}

// Calculate says "Calculate".
var Calculate = Message{key: 82}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 83}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 84}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{85, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 86}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 87}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 88}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 89}

// Service says "Service".
var Service = Message{key: 90}

// NowPM says "Now p/m".
var NowPM = Message{key: 91}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 92}

// Difference says "Difference".
var Difference = Message{key: 93}

// OneOff says "One-off".
var OneOff = Message{key: 94}

// From says "From".
var From = Message{key: 95}

// TotalOf says "Total of ".
var TotalOf = Message{key: 96}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 97}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 98}

// CartOf says "Cart of ".
var CartOf = Message{key: 99}

// Cart says "Cart".
var Cart = Message{key: 100}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 101}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{102, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 103}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 104}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 105}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 106}

// YouCanMendThisYourself says "You can mend this yourself.".
var YouCanMendThisYourself = Message{key: 107}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 108}

// YourAccountManagerCanMend says "Your account manager can mend this.".
var YourAccountManagerCanMend = Message{key: 109}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 110}

// OneOffInline says "one-off".
var OneOffInline = Message{key: 111}

// PerMonth says "per month".
var PerMonth = Message{key: 112}

// ItemNumberOfferingWhat says "Item {number}, {offering}: {what}".
func ItemNumberOfferingWhat(number int, offering string, what string) Message {
	return Message{113, []any{number, offering, what}}
}

// Becomes says "Becomes".
var Becomes = Message{key: 114}

// YouSaw says "You saw".
var YouSaw = Message{key: 115}

// Price says "Price".
var Price = Message{key: 116}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{117, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{118, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{119, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 120}

// Date says "Date".
var Date = Message{key: 121}

// Name says "Name".
var Name = Message{key: 122}

// NothingWasRecorded says "Nothing was recorded".
var NothingWasRecorded = Message{key: 123}

// For says "For ".
var For = Message{key: 124}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 125}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 126}

// StartHere says "Start here".
var StartHere = Message{key: 127}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 128}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 129}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 130}

// ThrowCartAway says "Throw the cart away".
var ThrowCartAway = Message{key: 131}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 132}

// ThrowAwayForGood says "Throw away for good".
var ThrowAwayForGood = Message{key: 133}

// NeededBeforeYouCanRequest says "Needed before you can request".
var NeededBeforeYouCanRequest = Message{key: 134}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 135}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 136}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 137}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 138}

// ToRequest says "To the request".
var ToRequest = Message{key: 139}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{140, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 141}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{142, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 143}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 144}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 145}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 146}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 147}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 148}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 149}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 150}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 151}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 152}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 153}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 154}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 155}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{156, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 157}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{158, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{159, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 160}

// Telephony says "Telephony".
var Telephony = Message{key: 161}

// Connections says "Connections".
var Connections = Message{key: 162}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 163}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 164}

// LeadTime says "Lead time".
var LeadTime = Message{key: 165}

// Term says "Term".
var Term = Message{key: 166}

// ToCart says "to the cart".
var ToCart = Message{key: 167}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 168}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 169}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 170}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 171}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 172}

// Search says "Search".
var Search = Message{key: 173}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 174}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 175}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 176}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 177}

// YourChoice says "Your choice".
var YourChoice = Message{key: 178}

// Options says "Options".
var Options = Message{key: 179}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 180}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 181}

// EmptyMeansAsEarlyAs says "Empty means: as early as can be.".
var EmptyMeansAsEarlyAs = Message{key: 182}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 183}

// Link says "Link".
var Link = Message{key: 184}

// GoesWith says "Goes with".
var GoesWith = Message{key: 185}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 186}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 187}

// WhatItCosts says "What it costs".
var WhatItCosts = Message{key: 188}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 189}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 190}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 191}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 192}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 193}

// HowThisPriceCameAbout says "How this price came about".
var HowThisPriceCameAbout = Message{key: 194}

// CompareWithAnotherChoice says "Compare with another choice".
var CompareWithAnotherChoice = Message{key: 195}

// Delivery says "Delivery".
var Delivery = Message{key: 196}

// At says "At: ".
var At = Message{key: 197}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 198}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 199}

// ContactThere says "Contact there".
var ContactThere = Message{key: 200}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 201}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 202}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 203}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 204}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 205}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 206}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 207}

// YouMayNotOrderHere says "You may not order here yourself".
var YouMayNotOrderHere = Message{key: 208}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 209}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 210}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 211}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 212}

// Version says "Version".
var Version = Message{key: 213}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 214}

// Customer says "Customer".
var Customer = Message{key: 215}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{216, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 217}

// ToQuote says "To the quote".
var ToQuote = Message{key: 218}

// State says "State: {state}.".
func State(state string) Message {
	return Message{219, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 220}

// DifferencePerMonth says "Difference per month".
var DifferencePerMonth = Message{key: 221}

// NewPerMonth says "New per month".
var NewPerMonth = Message{key: 222}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 223}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 224}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 225}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 226}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 227}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 228}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 229}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 230}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 231}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 232}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 233}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 234}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{235, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 236}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 237}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 238}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 239}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 240}

// YourReference says "Your reference".
var YourReference = Message{key: 241}

// Town says "Town".
var Town = Message{key: 242}

// Details says "Details".
var Details = Message{key: 243}

// Incomplete says "incomplete".
var Incomplete = Message{key: 244}

// Complete says "complete".
var Complete = Message{key: 245}

// Next says "Next".
var Next = Message{key: 246}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 247}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 248}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 249}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 250}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or let a service below grow.".
var CartIsEmptyChooseNew = Message{key: 251}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 252}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 253}

// Reference says "Reference".
var Reference = Message{key: 254}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 255}

// SeeWhatCanGrow says "See what can grow".
var SeeWhatCanGrow = Message{key: 256}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 257}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 258}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 259}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 260}

// Optional says "(optional)".
var Optional = Message{key: 261}

// Save says "Save".
var Save = Message{key: 262}

// Cancel says "Cancel".
var Cancel = Message{key: 263}

// Contact says "Contact".
var Contact = Message{key: 264}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 265}

// VatId says "VAT id".
var VatId = Message{key: 266}

// Business says "Business".
var Business = Message{key: 267}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 268}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 269}

// No says "No".
var No = Message{key: 270}

// Yes says "Yes".
var Yes = Message{key: 271}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 272}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 273}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 274}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 275}

// LegalName says "Legal name".
var LegalName = Message{key: 276}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 277}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 278}

// Postcode says "Postcode".
var Postcode = Message{key: 279}

// HouseNumber says "House number".
var HouseNumber = Message{key: 280}

// Street says "Street".
var Street = Message{key: 281}

// EMail says "E-mail".
var EMail = Message{key: 282}

// Telephone says "Telephone".
var Telephone = Message{key: 283}

// TwoLettersNlBeDe says "Two letters: NL, BE, DE.".
var TwoLettersNlBeDe = Message{key: 284}

// Country says "Country".
var Country = Message{key: 285}

// Empty says "empty".
var Empty = Message{key: 286}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 287}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 288}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{289, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{290, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 291}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 292}

// WhyMayVatCheckBe says "Why may the VAT check be waived?".
var WhyMayVatCheckBe = Message{key: 293}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 294}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 295}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 296}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 297}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 298}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been recorded yet.".
var ThisIsPreviewNothingHas = Message{key: 299}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 300}

// Approve says "Approve".
var Approve = Message{key: 301}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 302}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 303}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 304}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 305}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 306}

// Decline says "Decline".
var Decline = Message{key: 307}

// Unit says "Unit".
var Unit = Message{key: 308}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 309}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 310}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{311, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 312}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 313}

// Activate says "Activate".
var Activate = Message{key: 314}

// Quote says "Quote".
var Quote = Message{key: 315}

// Progress says "Progress".
var Progress = Message{key: 316}

// Request says "The request".
var Request = Message{key: 317}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 318}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 319}

// Versions says "Versions".
var Versions = Message{key: 320}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 321}

// AddComment says "Add comment".
var AddComment = Message{key: 322}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 323}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 324}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 325}

// AnswerRequestItselfStaysAs says "Answer; the request itself stays as it is".
var AnswerRequestItselfStaysAs = Message{key: 326}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 327}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 328}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 329}

// WhatElseYouCanDo says "What else you can do".
var WhatElseYouCanDo = Message{key: 330}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 331}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 332}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 333}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 334}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 335}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 336}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 337}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 338}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 339}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 340}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 341}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 342}

// Quotes says "Quotes".
var Quotes = Message{key: 343}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 344}

// All says "All".
var All = Message{key: 345}

// StateDossiers says "State".
var StateDossiers = Message{key: 346}

// Superseded says "Superseded".
var Superseded = Message{key: 347}

// Expired says "Expired".
var Expired = Message{key: 348}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 349}

// Declined says "Declined".
var Declined = Message{key: 350}

// Ordered says "Ordered".
var Ordered = Message{key: 351}

// Approved says "Approved".
var Approved = Message{key: 352}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 353}

// Requested says "Requested".
var Requested = Message{key: 354}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 355}

// AskAgain says "Ask again".
var AskAgain = Message{key: 356}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 357}

// HaveItOrdered says "Have it ordered".
var HaveItOrdered = Message{key: 358}

// Order says "Order".
var Order = Message{key: 359}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 360}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 361}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 362}

// DifferencePM says "Difference p.m.".
var DifferencePM = Message{key: 363}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 364}

// NextStep says "Next step".
var NextStep = Message{key: 365}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 366}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 367}

// ShowAll says "Show all".
var ShowAll = Message{key: 368}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 369}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 370}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 371}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{372, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 373}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{374, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 375}

// LogIn says "Log in".
var LogIn = Message{key: 376}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 377}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 378}

// NothingWasRecordedPleaseOpen says "Nothing was recorded. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 379}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 380}

// TryAgain says "Try again".
var TryAgain = Message{key: 381}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 382}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 383}

// ExclVat says "excl. VAT".
var ExclVat = Message{key: 384}

// OneOffCharge says "One-off charge".
var OneOffCharge = Message{key: 385}

// DiscountOnOneOffChargeNrcBasisPoints says "Discount on the one-off charge, {nrcBasisPoints}".
func DiscountOnOneOffChargeNrcBasisPoints(nrcBasisPoints int64) Message {
	return Message{386, []any{percent(nrcBasisPoints)}}
}

// OneOffChargeAtList says "One-off charge at list".
var OneOffChargeAtList = Message{key: 387}

// NewMonthlyPrice says "New monthly price".
var NewMonthlyPrice = Message{key: 388}

// MonthlyPriceAtList says "Monthly price at list".
var MonthlyPriceAtList = Message{key: 389}

// CurrentMonthlyPrice says "Current monthly price".
var CurrentMonthlyPrice = Message{key: 390}

// Vat says "VAT {vatBasisPoints}".
func Vat(vatBasisPoints int64) Message {
	return Message{391, []any{percent(vatBasisPoints)}}
}

// ExclVatFigure says "Excl. VAT".
var ExclVatFigure = Message{key: 392}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 393}

// PartnerSurcharge says "Partner surcharge".
var PartnerSurcharge = Message{key: 394}

// PartnerDiscount says "Partner discount".
var PartnerDiscount = Message{key: 395}

// TermSurcharge says "Term surcharge".
var TermSurcharge = Message{key: 396}

// TermDiscount says "Term discount".
var TermDiscount = Message{key: 397}

// FirstPeriodFromDaysOf says "First period from {from} ({daysCharged, plural, one {{daysCharged} day} other {{daysCharged} days}} of {daysInMonth})".
func FirstPeriodFromDaysOf(from calendar.Date, daysCharged int, daysInMonth int) Message {
	return Message{398, []any{from, daysCharged, daysInMonth}}
}

// OneOffChargesInclVat says "One-off charges, incl. VAT".
var OneOffChargesInclVat = Message{key: 399}

// DifferencePerMonthInclVat says "Difference per month, incl. VAT".
var DifferencePerMonthInclVat = Message{key: 400}

// TotalFirstPeriodProRata says "Total: first period, pro rata".
var TotalFirstPeriodProRata = Message{key: 401}

// TotalOneOffCharges says "Total: one-off charges".
var TotalOneOffCharges = Message{key: 402}

// TotalDifferencePerMonth says "Total: difference per month".
var TotalDifferencePerMonth = Message{key: 403}

// TotalNewMonthlyPrice says "Total: new monthly price".
var TotalNewMonthlyPrice = Message{key: 404}

// OneOffChargeInline says "one-off charge".
var OneOffChargeInline = Message{key: 405}

// NewMonthlyPriceInline says "new monthly price".
var NewMonthlyPriceInline = Message{key: 406}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 407}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 408}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 409}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 410}

// Welcome says "Welcome".
var Welcome = Message{key: 411}

// Overview says "Overview".
var Overview = Message{key: 412}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 413}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 414}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 415}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 416}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 417}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 418}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{419, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 420}

// LastChanged says "Last changed".
var LastChanged = Message{key: 421}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 422}

// StateHome says "State".
var StateHome = Message{key: 423}

// OrdersUnderWay says "Orders under way".
var OrdersUnderWay = Message{key: 424}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{425, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{426, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 427}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 428}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 429}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 430}

// LetServiceGrow says "Let a service grow".
var LetServiceGrow = Message{key: 431}

// NewService says "New service".
var NewService = Message{key: 432}

// NothingIsOpenChooseService says "Nothing is open. Choose a service that can grow, or a new one.".
var NothingIsOpenChooseService = Message{key: 433}

// Waived says "Waived".
var Waived = Message{key: 434}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{435, []any{list}}
}

// CanBeWaivedWithReason says "Can be waived with a reason".
var CanBeWaivedWithReason = Message{key: 436}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 437}

// Blocks says "Blocks".
var Blocks = Message{key: 438}

// Note says "Note".
var Note = Message{key: 439}

// UpTo says "Up to: {who}".
func UpTo(who string) Message {
	return Message{440, []any{who}}
}

// You says "you".
var You = Message{key: 441}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 442}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 443}

// Returned says "returned".
var Returned = Message{key: 444}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 445}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 446}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{447, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 448}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{449, []any{name, decidedAt}}
}

// EveryRequestIsReviewed says "Every request is reviewed.".
var EveryRequestIsReviewed = Message{key: 450}

// ItemsDifferencePerMonthIs says "An item's difference per month is below {below}.".
func ItemsDifferencePerMonthIs(below money.Cents) Message {
	return Message{451, []any{below}}
}

// ItemBecomesCheaperPerMonth says "An item becomes cheaper per month.".
var ItemBecomesCheaperPerMonth = Message{key: 452}

// ChosenTierNeedsDesign says "A chosen tier needs a design.".
var ChosenTierNeedsDesign = Message{key: 453}

// OneOffTotalIsOver says "The one-off total is over {once}.".
func OneOffTotalIsOver(once money.Cents) Message {
	return Message{454, []any{once}}
}

// DifferencePerMonthIsOver says "The difference per month is over {monthly}.".
func DifferencePerMonthIsOver(monthly money.Cents) Message {
	return Message{455, []any{monthly}}
}

// DifferencePerMonthIsOverOrOne says "The difference per month is over {monthly}, or one-off over {once}.".
func DifferencePerMonthIsOverOrOne(monthly money.Cents, once money.Cents) Message {
	return Message{456, []any{monthly, once}}
}

// DiscountInThisQuoteIs says "A discount in this quote is over {over}.".
func DiscountInThisQuoteIs(over int64) Message {
	return Message{457, []any{percent(over)}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} this role decides too: {role}.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{458, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 459}

// Cancelled says "cancelled".
var Cancelled = Message{key: 460}

// Delivered says "delivered".
var Delivered = Message{key: 461}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 462}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 463}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{464, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 465}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{466, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{467, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{468, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{469, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{470, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{471, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{472, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{473, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{474, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{475, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{476, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{477, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 478}

// MainMenu says "Main menu".
var MainMenu = Message{key: 479}

// LogOut says "Log out".
var LogOut = Message{key: 480}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 481}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 482}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 483}

// ThisPageByItselfDecides says "This page by itself decides nothing.".
var ThisPageByItselfDecides = Message{key: 484}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 485}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 486}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 487}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 488}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 489}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 490}

// VersionThatThisLinkWas says "The version that this link was for has been replaced; it can no longer be decided on. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{491, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 492}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 493}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{494, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{495, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 496}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 497}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 498}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{499, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 500}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 501}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 502}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{503, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 504}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{505, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 506}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 507}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{508, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 509}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 510}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 511}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 512}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 513}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 514}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{515, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 516}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 517}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{518, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{519, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 520}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 521}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 522}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 523}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 524}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 525}

// Decided says "Decided".
var Decided = Message{key: 526}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 527}

// Period says "Period".
var Period = Message{key: 528}

// ByPartner says "By partner".
var ByPartner = Message{key: 529}

// ByWeek says "By week".
var ByWeek = Message{key: 530}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 531}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 532}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 533}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 534}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 535}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 536}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 537}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 538}

// DecidedInline says "decided".
var DecidedInline = Message{key: 539}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 540}

// RequestedInline says "requested".
var RequestedInline = Message{key: 541}

// PartnerId says "partner id".
var PartnerId = Message{key: 542}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 543}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 544}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 545}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 546}

// Released says "Released".
var Released = Message{key: 547}

// Statement says "Statement".
var Statement = Message{key: 548}

// On says "On".
var On = Message{key: 549}

// Signatory says "Signatory".
var Signatory = Message{key: 550}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 551}

// SignedBy says "Signed by".
var SignedBy = Message{key: 552}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{553, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 554}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 555}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{556, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 557}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 558}

// Actual says "Actual: {firstPeriod}".
func Actual(firstPeriod string) Message {
	return Message{559, []any{firstPeriod}}
}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 560}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 561}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 562}

// Reason says "Reason".
var Reason = Message{key: 563}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 564}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 565}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 566}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 567}

// InProgress says "In progress".
var InProgress = Message{key: 568}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{569, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 570}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 571}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 572}

// NextDate says "Next date".
var NextDate = Message{key: 573}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 574}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 575}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{576, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{577, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{578, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{579, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Text) Message {
	return Message{580, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{581, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Text) Message {
	return Message{582, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{583, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{584, []any{name}}
}

// None says "none".
var None = Message{key: 585}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{586, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 587}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 588}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{589, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 590}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{591, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 592}

// ThisQuoteIsOrder says "This quote is order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{593, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{594, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 595}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 596}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 597}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 598}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{599, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 600}

// And says " and ".
var And = Message{key: 601}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{602, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 603}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 604}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 605}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 606}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{607, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 608}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 609}

// Documents says "Documents".
var Documents = Message{key: 610}

// CountryTwoLetters says "Country (two letters)".
var CountryTwoLetters = Message{key: 611}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 612}

// NoteProposal says "Note".
var NoteProposal = Message{key: 613}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 614}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{615, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: what one adds".
var OptionsWhatOneAdds = Message{key: 616}

// FirstPeriod says "First period".
var FirstPeriod = Message{key: 617}

// Different says "different".
var Different = Message{key: 618}

// Same says "the same".
var Same = Message{key: 619}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 620}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 621}

// Comparison says "Comparison".
var Comparison = Message{key: 622}

// YesInline says "yes".
var YesInline = Message{key: 623}

// NoInline says "no".
var NoInline = Message{key: 624}

// GiveReasonIfYouLet says "Give a reason if you let this pass.".
var GiveReasonIfYouLet = Message{key: 625}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 626}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 627}

// Checks says "Checks".
var Checks = Message{key: 628}

// VatQuote says "VAT".
var VatQuote = Message{key: 629}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 630}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{631, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 632}

// Terminated says "terminated".
var Terminated = Message{key: 633}

// Suspended says "suspended".
var Suspended = Message{key: 634}

// Active says "active".
var Active = Message{key: 635}

// ContactService says "Contact".
var ContactService = Message{key: 636}

// Address says "Address".
var Address = Message{key: 637}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 638}

// StateService says "State".
var StateService = Message{key: 639}

// Identifier says "Identifier".
var Identifier = Message{key: 640}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{641, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 642}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 643}

// AllProducts says "All products".
var AllProducts = Message{key: 644}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 645}

// NotPossibleNow says "Not possible now".
var NotPossibleNow = Message{key: 646}

// PossibleNow says "Possible now".
var PossibleNow = Message{key: 647}

// AllServices says "All services".
var AllServices = Message{key: 648}

// Show says "Show".
var Show = Message{key: 649}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 650}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 651}

// WhatIsPossible says "What is possible".
var WhatIsPossible = Message{key: 652}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 653}

// MoreServices says "More services".
var MoreServices = Message{key: 654}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 655}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 656}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 657}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 658}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 659}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{660, []any{name, id}}
}

// CanGrow says "Can grow: ".
var CanGrow = Message{key: 661}

// MoveToService says "Move to ".
var MoveToService = Message{key: 662}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{663, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 664}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 665}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 666}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 667}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 668}

// RunsOver says "Runs over".
var RunsOver = Message{key: 669}

// Configuration says "Configuration".
var Configuration = Message{key: 670}

// CanGrowService says "Can grow".
var CanGrowService = Message{key: 671}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{672, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{673, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 674}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 675}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 676}

// VatReviewWaivedBy says "VAT review waived by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{677, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 678}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 679}

// NothingHasBeenRecordedYet says "Nothing has been recorded yet".
var NothingHasBeenRecordedYet = Message{key: 680}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 681}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 682}

// Consent says "Consent".
var Consent = Message{key: 683}

// Mandate says "Mandate".
var Mandate = Message{key: 684}

// PositionOfWhoSigns says "Position of who signs".
var PositionOfWhoSigns = Message{key: 685}

// NameOfWhoSigns says "Name of who signs".
var NameOfWhoSigns = Message{key: 686}

// Answer says "Answer".
var Answer = Message{key: 687}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 688}

// Question says "Question".
var Question = Message{key: 689}

// VatCheck says "VAT check".
var VatCheck = Message{key: 690}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{691, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 692}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{693, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 694}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 695}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{696, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{697, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 698}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 699}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 700}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 701}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 702}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 703}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 704}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{705, []any{name}}
}

// KeepName says "Keep: {name}".
func KeepName(name Text) Message {
	return Message{706, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 707}

// TakesEffect says "Takes effect".
var TakesEffect = Message{key: 708}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{709, []any{difference(amount), nrc, effectiveDate}}
}

// BecomesPerMonth says "Becomes per month".
var BecomesPerMonth = Message{key: 710}

// NowPerMonth says "Now per month".
var NowPerMonth = Message{key: 711}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 712}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 713}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 714}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 715}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 716}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 717}

// NowAndThen says "Now and then".
var NowAndThen = Message{key: 718}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 719}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 720}

// WhatEachNumberDoesTo says "What each number does to the monthly price".
var WhatEachNumberDoesTo = Message{key: 721}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 722}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 723}

// EmptyAsEarlyAsPossibleChangeThat says "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 724}

// NowInline says "now".
var NowInline = Message{key: 725}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{726, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{727, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{728, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{729, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{730, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{731, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{732, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 733}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 734}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{735, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 736}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{737, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 738}

// OnAgreedDay says "on an agreed day".
var OnAgreedDay = Message{key: 739}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 740}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 741}

// AsSoonAsItCan says "as soon as it can be delivered".
var AsSoonAsItCan = Message{key: 742}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{743, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{744, []any{months, ends}}
}

// NothingWaitsForYou says "Nothing waits for you.".
var NothingWaitsForYou = Message{key: 745}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 746}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 747}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 748}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 749}

// Waiting says "Waiting".
var Waiting = Message{key: 750}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 751}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 752}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 753}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 754}

// Agreed says " (agreed)".
var Agreed = Message{key: 755}

// NotYet says " (not yet)".
var NotYet = Message{key: 756}

// Filter says "Filter".
var Filter = Message{key: 757}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 758}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 759}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 760}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 761}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 762}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 763}

// NobodyStandsInForYou says "Nobody stands in for you.".
var NobodyStandsInForYou = Message{key: 764}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{765, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 766}

// Colleague says "Colleague".
var Colleague = Message{key: 767}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 768}

// FirstDay says "First day".
var FirstDay = Message{key: 769}

// LastDay says "Last day".
var LastDay = Message{key: 770}

// Add says "Add".
var Add = Message{key: 771}

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
		return Message{key: 41}
	case "partnerSigner":
		return Message{key: 42}
	case "accountManager":
		return Message{key: 43}
	case "salesManager":
		return Message{key: 44}
	case "engineering":
		return Message{key: 45}
	case "operations":
		return Message{key: 46}
	case "admin":
		return Message{key: 47}
	case "system":
		return Message{key: 48}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 49}
	case "inProgress":
		return Message{key: 50}
	case "partial":
		return Message{key: 51}
	case "completed":
		return Message{key: 52}
	case "cancelled":
		return Message{key: 53}
	case "failed":
		return Message{key: 54}
	}
	return Plain(Text{NL: id, EN: id})
}

var names = [messages]string{
	1:   "ownName",
	2:   "format.decimal",
	3:   "format.group",
	4:   "format.negative",
	5:   "format.money",
	6:   "format.moneyNegative",
	7:   "format.more",
	8:   "format.less",
	9:   "format.percent",
	10:  "format.date",
	11:  "format.shortDate",
	12:  "format.moment",
	13:  "month.1",
	14:  "month.2",
	15:  "month.3",
	16:  "month.4",
	17:  "month.5",
	18:  "month.6",
	19:  "month.7",
	20:  "month.8",
	21:  "month.9",
	22:  "month.10",
	23:  "month.11",
	24:  "month.12",
	25:  "shortMonth.1",
	26:  "shortMonth.2",
	27:  "shortMonth.3",
	28:  "shortMonth.4",
	29:  "shortMonth.5",
	30:  "shortMonth.6",
	31:  "shortMonth.7",
	32:  "shortMonth.8",
	33:  "shortMonth.9",
	34:  "shortMonth.10",
	35:  "shortMonth.11",
	36:  "shortMonth.12",
	37:  "plain",
	38:  "months",
	39:  "week",
	40:  "atMostUnit",
	41:  "role.partnerUser",
	42:  "role.partnerSigner",
	43:  "role.accountManager",
	44:  "role.salesManager",
	45:  "role.engineering",
	46:  "role.operations",
	47:  "role.admin",
	48:  "role.system",
	49:  "orderState.acknowledged",
	50:  "orderState.inProgress",
	51:  "orderState.partial",
	52:  "orderState.completed",
	53:  "orderState.cancelled",
	54:  "orderState.failed",
	55:  "giveDateLike202701",
	56:  "giveWholeNumber",
	57:  "whatHappenedToEachService",
	58:  "notEverythingWasPutIn",
	59:  "chooseWhatChangesFirst",
	60:  "totalDifferencePerMonthOne",
	61:  "changeServicesTogether",
	62:  "cannotTakePart",
	63:  "wasInCartAlreadyWith",
	64:  "inCart",
	65:  "emptyAsEarlyAsPossible",
	66:  "keepCurrentTerms",
	67:  "without",
	68:  "with",
	69:  "choose",
	70:  "asEachServiceHasIt",
	71:  "emptyAsEachServiceHas",
	72:  "moveTo",
	73:  "keep",
	74:  "services",
	75:  "noServicesHaveBeenChosen",
	76:  "toYourServices",
	77:  "youChoseServicesOfDifferent",
	78:  "servicesN",
	79:  "customers",
	80:  "keepOrMove",
	81:  "whatChangesForAllOf",
	82:  "calculate",
	83:  "whatItBecomes",
	84:  "addToCart",
	85:  "changes",
	86:  "byService",
	87:  "backToChange",
	88:  "oldNewAndDifference",
	89:  "chosenServices",
	90:  "service",
	91:  "nowPM",
	92:  "becomesPM",
	93:  "difference",
	94:  "oneOff",
	95:  "from",
	96:  "totalOf",
	97:  "amountsExcludeVat",
	98:  "notInCartAnyMore",
	99:  "cartOf",
	100: "cart",
	101: "noPriceYet",
	102: "item",
	103: "changeItem",
	104: "seeNewPrices",
	105: "recordWaiver",
	106: "completeCustomer",
	107: "youCanMendThisYourself",
	108: "youCanGoOnWith",
	109: "yourAccountManagerCanMend",
	110: "yourAccountManagerJudgesThis",
	111: "oneOffInline",
	112: "perMonth",
	113: "itemNumberOfferingWhat",
	114: "becomes",
	115: "youSaw",
	116: "price",
	117: "recorded",
	118: "thisCartBecomesVersionStands",
	119: "youAreRevising",
	120: "requestIsNotPossibleYet",
	121: "date",
	122: "name",
	123: "nothingWasRecorded",
	124: "for",
	125: "thisCartIsEmptyNew",
	126: "totalOfThisRequest",
	127: "startHere",
	128: "moreInThisRequest",
	129: "changeServiceOfThisCustomer",
	130: "chooseNewService",
	131: "throwCartAway",
	132: "allItemsGoThisCannot",
	133: "throwAwayForGood",
	134: "neededBeforeYouCanRequest",
	135: "pleaseNote",
	136: "pricesHaveChanged",
	137: "priceListChangedSinceYou",
	138: "acceptNewPrices",
	139: "toRequest",
	140: "change",
	141: "changeCart",
	142: "remove",
	143: "removeCart",
	144: "customersStatementAboutTerm",
	145: "thisCustomerIsSmallBusiness",
	146: "takeStatementBack",
	147: "nameOfWhoStatesThis",
	148: "dateOfStatement",
	149: "recordStatement",
	150: "requestQuote",
	151: "thisIsPossibleOnceEverything",
	152: "seeWhatIsNeeded",
	153: "yourAccountManagerJudgesRequest",
	154: "referenceOfChange",
	155: "catalogue",
	156: "forTerm",
	157: "sameDay",
	158: "businessDays",
	159: "orMonths",
	160: "serviceLevels",
	161: "telephony",
	162: "connections",
	163: "pricesPerMonthForYou",
	164: "thereIsNothingToOrder",
	165: "leadTime",
	166: "term",
	167: "toCart",
	168: "toCartConfigure",
	169: "thisItemIsNoLonger",
	170: "pleaseCheckYourChoiceAnd",
	171: "forWhichCustomer",
	172: "findByNameReferenceKvk",
	173: "search",
	174: "noCustomerFoundSearchFor",
	175: "youHaveNoCustomersYet",
	176: "thereAreMoreCustomersSearch",
	177: "recordNewCustomer",
	178: "yourChoice",
	179: "options",
	180: "requestedDateOptional",
	181: "atEarliestOn",
	182: "emptyMeansAsEarlyAs",
	183: "addToCartConfigure",
	184: "link",
	185: "goesWith",
	186: "anotherServiceGoesWithThis",
	187: "thisCustomerHasNoneYet",
	188: "whatItCosts",
	189: "thisChoiceHasNoPrice",
	190: "neededForRequest",
	191: "updatePrice",
	192: "backToFirstChoice",
	193: "closeComparison",
	194: "howThisPriceCameAbout",
	195: "compareWithAnotherChoice",
	196: "delivery",
	197: "at",
	198: "anotherAddressOrContact",
	199: "addressOfDelivery",
	200: "contactThere",
	201: "numberPortingAndDocuments",
	202: "currentOperator",
	203: "numbersOrRangesOneLine",
	204: "like0201234567OrRangeLike",
	205: "yourReferenceSuchAsPo",
	206: "noteOptional",
	207: "backToQuote",
	208: "youMayNotOrderHere",
	209: "youCanOrderOnceIt",
	210: "pdfIsStillBeingMade",
	211: "sha256OfPdf",
	212: "validUntil",
	213: "version",
	214: "contractingParty",
	215: "customer",
	216: "toOrder",
	217: "thisQuoteHasBeenOrdered",
	218: "toQuote",
	219: "state",
	220: "thisQuoteCannotBeOrdered",
	221: "differencePerMonth",
	222: "newPerMonth",
	223: "itemConfirm",
	224: "signAndOrder",
	225: "activateAndOrder",
	226: "whatYouOrder",
	227: "readQuoteWithItsSpecification",
	228: "yourConfirmation",
	229: "withOrderWeKeepThis",
	230: "withOrderWeKeepWho",
	231: "customersCustomer",
	232: "nothingHasBeenSavedYet",
	233: "somethingInItChangedSince",
	234: "thisFormWasSavedBefore",
	235: "detailsOf",
	236: "newCustomer",
	237: "searchByNameReferenceKvk",
	238: "noCustomerFoundWith",
	239: "showAllCustomers",
	240: "youHaveNoCustomersYetAddOne",
	241: "yourReference",
	242: "town",
	243: "details",
	244: "incomplete",
	245: "complete",
	246: "next",
	247: "yourReferenceLabel",
	248: "stillMissingForQuote",
	249: "completeDetails",
	250: "differencePerMonthInline",
	251: "cartIsEmptyChooseNew",
	252: "chooseNewServiceCustomer",
	253: "thisCustomerHasNoServices",
	254: "reference",
	255: "perMonthCustomer",
	256: "seeWhatCanGrow",
	257: "quotesOfThisCustomer",
	258: "changeDetails",
	259: "youCanSaveWithReference",
	260: "youCanSaveWithName",
	261: "optional",
	262: "save",
	263: "cancel",
	264: "contact",
	265: "businessAddress",
	266: "vatId",
	267: "business",
	268: "whereWeDeliverByDefault",
	269: "languageOfQuote",
	270: "no",
	271: "yes",
	272: "smallBusinessSignsWaiverFor",
	273: "smallBusiness",
	274: "eightDigitsDutchBusinessesOnly",
	275: "kvkNumber",
	276: "legalName",
	277: "contactOnSite",
	278: "installationAddress",
	279: "postcode",
	280: "houseNumber",
	281: "street",
	282: "eMail",
	283: "telephone",
	284: "twoLettersNlBeDe",
	285: "country",
	286: "empty",
	287: "belowIsWhatYouFilled",
	288: "thisCustomerWasChangedMeanwhile",
	289: "perMonthOneOff",
	290: "now",
	291: "yourDecisionAs",
	292: "thisCannotBeApprovedNow",
	293: "whyMayVatCheckBe",
	294: "giveDiscountOptional",
	295: "perItemPercentageOrAmount",
	296: "discountOnMonthlyPrice",
	297: "discountOnOneOffCharge",
	298: "showNewFiguresFirst",
	299: "thisIsPreviewNothingHas",
	300: "approveWithThisDiscount",
	301: "approve",
	302: "sendQuestion",
	303: "yourQuestionToPartner",
	304: "returnWithQuestion",
	305: "declineForGood",
	306: "reasonForPartner",
	307: "decline",
	308: "unit",
	309: "onlyAccountManagerCanBe",
	310: "thisPageIsNotFor",
	311: "until",
	312: "standIn",
	313: "signForCustomer",
	314: "activate",
	315: "quote",
	316: "progress",
	317: "request",
	318: "notedAtRequest",
	319: "whoDecides",
	320: "versions",
	321: "historyAndComments",
	322: "addComment",
	323: "yourCommentYourAccountManager",
	324: "addCommentDossier",
	325: "yourAnswer",
	326: "answerRequestItselfStaysAs",
	327: "sendAnswer",
	328: "doesSomethingHaveToChange",
	329: "reviseRequest",
	330: "whatElseYouCanDo",
	331: "revisingPutsContentInCart",
	332: "reviseQuote",
	333: "copyingPutsContentInCart",
	334: "copyToCart",
	335: "withdraw",
	336: "reasonOptional",
	337: "withdrawForGood",
	338: "addPdfSignedElsewhere",
	339: "wasQuoteSignedOutsideOf",
	340: "signedPdfAtMost4",
	341: "thisFileIsLargerThan",
	342: "addPdf",
	343: "quotes",
	344: "customerOrNumber",
	345: "all",
	346: "stateDossiers",
	347: "superseded",
	348: "expired",
	349: "withdrawn",
	350: "declined",
	351: "ordered",
	352: "approved",
	353: "questionToYou",
	354: "requested",
	355: "weAreReviewingRequest",
	356: "askAgain",
	357: "answerQuestion",
	358: "haveItOrdered",
	359: "order",
	360: "followOrder",
	361: "youHaveNoQuotesYet",
	362: "quotesNewestFirstAmountsWithout",
	363: "differencePM",
	364: "validUntilDossiers",
	365: "nextStep",
	366: "nothingFoundHereYetLook",
	367: "nothingFound",
	368: "showAll",
	369: "choosePdf",
	370: "atMost4MbPlease",
	371: "thisFileIsNotPdf",
	372: "nameOfFile",
	373: "yourAccountManagerIsTold",
	374: "added",
	375: "somethingWentWrong",
	376: "logIn",
	377: "pleaseAskYourAdministratorTo",
	378: "yourAccountHasNoRole",
	379: "nothingWasRecordedPleaseOpen",
	380: "formIsNotComplete",
	381: "tryAgain",
	382: "toStartPage",
	383: "toYourWorkList",
	384: "exclVat",
	385: "oneOffCharge",
	386: "discountOnOneOffChargeNrcBasisPoints",
	387: "oneOffChargeAtList",
	388: "newMonthlyPrice",
	389: "monthlyPriceAtList",
	390: "currentMonthlyPrice",
	391: "vat",
	392: "exclVatFigure",
	393: "additionalDiscount",
	394: "partnerSurcharge",
	395: "partnerDiscount",
	396: "termSurcharge",
	397: "termDiscount",
	398: "firstPeriodFromDaysOf",
	399: "oneOffChargesInclVat",
	400: "differencePerMonthInclVat",
	401: "totalFirstPeriodProRata",
	402: "totalOneOffCharges",
	403: "totalDifferencePerMonth",
	404: "totalNewMonthlyPrice",
	405: "oneOffChargeInline",
	406: "newMonthlyPriceInline",
	407: "withThisDiscount",
	408: "givePercentageSuchAs12",
	409: "atMost100",
	410: "atMostTwoDecimals",
	411: "welcome",
	412: "overview",
	413: "withOnecentralForDecision",
	414: "onecentralHasQuestion",
	415: "approvedWaitingForColleagueTo",
	416: "readyToSign",
	417: "approvedWaitingForColleagueToActivate",
	418: "readyToActivate",
	419: "becomesNewVersionOf",
	420: "keptUntil",
	421: "lastChanged",
	422: "openCarts",
	423: "stateHome",
	424: "ordersUnderWay",
	425: "ofDelivered",
	426: "items",
	427: "orderingAtOnecentral",
	428: "herePartnersAskForNew",
	429: "youCannotAskForQuotes",
	430: "yourAccountIsBlocked",
	431: "letServiceGrow",
	432: "newService",
	433: "nothingIsOpenChooseService",
	434: "waived",
	435: "alternative",
	436: "canBeWaivedWithReason",
	437: "forUsToReview",
	438: "blocks",
	439: "note",
	440: "upTo",
	441: "you",
	442: "yourAccountManager",
	443: "noLongerNeeded",
	444: "returned",
	445: "declinedInline",
	446: "approvedInline",
	447: "waitsFor",
	448: "waitsForDecision",
	449: "by",
	450: "everyRequestIsReviewed",
	451: "itemsDifferencePerMonthIs",
	452: "itemBecomesCheaperPerMonth",
	453: "chosenTierNeedsDesign",
	454: "oneOffTotalIsOver",
	455: "differencePerMonthIsOver",
	456: "differencePerMonthIsOverOrOne",
	457: "discountInThisQuoteIs",
	458: "overThisRoleDecidesToo",
	459: "notDelivered",
	460: "cancelled",
	461: "delivered",
	462: "orderReleased",
	463: "documentSignedElsewhereAdded",
	464: "documentOfVersionMade",
	465: "comment",
	466: "handedOverTo",
	467: "versionSuperseded",
	468: "versionExpired",
	469: "versionWithdrawn",
	470: "versionReturnedWithQuestion",
	471: "versionDeclined",
	472: "versionApproved",
	473: "agreedToVersion",
	474: "discountGivenVersion",
	475: "versionIsBeingRevised",
	476: "questionAnsweredWithVersion",
	477: "versionRequested",
	478: "skipToContent",
	479: "mainMenu",
	480: "logOut",
	481: "referenceOfThisPage",
	482: "partnerMadeRequestAndWaits",
	483: "logInAndJudge",
	484: "thisPageByItselfDecides",
	485: "yourDecisionIsAsked",
	486: "linkWasMadeForSomebody",
	487: "thisRequestDoesNotWait",
	488: "thisVersionHasBeenDecided",
	489: "thereIsNothingLeftTo",
	490: "seeRequest",
	491: "versionThatThisLinkWas",
	492: "thereIsNewerVersion",
	493: "toNewestVersion",
	494: "days",
	495: "hours",
	496: "lessThanHour",
	497: "inTheseWeeksNothingWas",
	498: "youManageNoPartnersAnd",
	499: "weeks",
	500: "numbers",
	501: "toNumbers",
	502: "thereIsNoSuchPeriod",
	503: "exclVatOrders",
	504: "wonPerMonth",
	505: "businessDaysMedian9In",
	506: "fromDecisionToOrder",
	507: "fromRequestToDecision",
	508: "ofWhichOrderedByNow",
	509: "filledMedianOutlined9In",
	510: "businessDaysFromDecisionTo",
	511: "filledMedianOutlined9In10Were",
	512: "businessDaysFromRequestTo",
	513: "differencePerMonthOfOrders",
	514: "wonPerMonthByWeek",
	515: "ofWhichOrdered",
	516: "outlinedRequestedFilledOfThose",
	517: "requestsPerWeek",
	518: "n9In10Within",
	519: "barForEachWeekFrom",
	520: "together",
	521: "weekFromMonday",
	522: "toOrder90",
	523: "toOrderMedian",
	524: "toDecision90",
	525: "toDecisionMedian",
	526: "decided",
	527: "orderedByNow",
	528: "period",
	529: "byPartner",
	530: "byWeek",
	531: "downloadAsCsv",
	532: "timesAreInBusinessDays",
	533: "wonPerMonthEuroExcl",
	534: "businessDaysToOrder90",
	535: "businessDaysToOrderMedian",
	536: "orderedInline",
	537: "businessDaysToDecision90",
	538: "businessDaysToDecisionMedian",
	539: "decidedInline",
	540: "ofWhichOrderedByNowInline",
	541: "requestedInline",
	542: "partnerId",
	543: "yourAccountManagerReleasesOrder",
	544: "waitsForRelease",
	545: "deliveredOrder",
	546: "waitsForOnecentral",
	547: "released",
	548: "statement",
	549: "on",
	550: "signatory",
	551: "activatedBy",
	552: "signedBy",
	553: "serviceService",
	554: "deliveredOn",
	555: "wasPlannedFor",
	556: "businessDaysLeadTimeBusinessDays",
	557: "plannedDate",
	558: "specificationInQuote",
	559: "actual",
	560: "confirmation",
	561: "quoteOrder",
	562: "cancelThisItem",
	563: "reason",
	564: "cancelItem",
	565: "notDeliveredOrders",
	566: "cancelledOrders",
	567: "partlyDone",
	568: "inProgress",
	569: "of",
	570: "youHaveNoOrdersYet",
	571: "ordersNewestFirstAmountsWithout",
	572: "orderedOn",
	573: "nextDate",
	574: "thisIsWhereOnecentralsPartners",
	575: "engineeringJudgesDesign",
	576: "inStepsOf",
	577: "fromTo",
	578: "atLeastThatOfWhat",
	579: "toTimes",
	580: "needsDocument",
	581: "notTogetherWith",
	582: "countsForAll",
	583: "atMostMax",
	584: "referenceOf",
	585: "none",
	586: "goesWithOneOf",
	587: "inCartInline",
	588: "toThisCustomersCart",
	589: "onlyVersionStillCounts",
	590: "youAreLookingAtEarlier",
	591: "thisQuoteWasValidUntil",
	592: "weHaveQuestion",
	593: "thisQuoteIsOrder",
	594: "approvedYouCanOrderUntil",
	595: "youWillGetEMail",
	596: "weAreReviewingYourRequest",
	597: "pdfIsStillBeingMadeWhichUsually",
	598: "onlyColleagueWhoMaySign",
	599: "byValidUntil",
	600: "waitsForYourAnswer",
	601: "and",
	602: "waitsForList",
	603: "yourAnswerToOurQuestion",
	604: "forYourCustomerWithPrices",
	605: "forYourCustomerWithoutPrices",
	606: "quoteAsPdf",
	607: "versionNumber",
	608: "pleaseCheckTheseFields",
	609: "notEverythingIsRightYet",
	610: "documents",
	611: "countryTwoLetters",
	612: "numbersProposal",
	613: "noteProposal",
	614: "requestedDate",
	615: "plannedUntil",
	616: "optionsWhatOneAdds",
	617: "firstPeriod",
	618: "different",
	619: "same",
	620: "thisChoice",
	621: "firstChoice",
	622: "comparison",
	623: "yesInline",
	624: "noInline",
	625: "giveReasonIfYouLet",
	626: "requestQuote2",
	627: "toYourDecision",
	628: "checks",
	629: "vatQuote",
	630: "yourCommentPartnerReadsIt",
	631: "monthsLeft",
	632: "runsOnMonthly",
	633: "terminated",
	634: "suspended",
	635: "active",
	636: "contactService",
	637: "address",
	638: "monthlyPriceExclVat",
	639: "stateService",
	640: "identifier",
	641: "untilTermEndsRemaining",
	642: "productIdentifierReferenceOrTown",
	643: "allCustomers",
	644: "allProducts",
	645: "upgrade",
	646: "notPossibleNow",
	647: "possibleNow",
	648: "allServices",
	649: "show",
	650: "tickServicesToChangeThem",
	651: "tickAllOnThisPage",
	652: "whatIsPossible",
	653: "changeTickedServices",
	654: "moreServices",
	655: "nothingFoundYetThereAre",
	656: "thereIsNoServiceLike",
	657: "showAllServices",
	658: "yourCustomersHaveNoServices",
	659: "seeCatalogue",
	660: "chooseNameId",
	661: "canGrow",
	662: "moveToService",
	663: "changeNameId",
	664: "changeOfThisServiceIs",
	665: "onlyMoveIsPossible",
	666: "thisServiceCannotChangeNow",
	667: "seeOpenOrder",
	668: "changeThisService",
	669: "runsOver",
	670: "configuration",
	671: "canGrowService",
	672: "changesChanged",
	673: "newServices",
	674: "answerToYourQuestion",
	675: "requestedOn",
	676: "requestedBy",
	677: "vatReviewWaivedBy",
	678: "toNewFigures",
	679: "pleaseSeeWhatThisDiscount",
	680: "nothingHasBeenRecordedYet",
	681: "discountOnOneOffChargeInline",
	682: "discountOnMonthlyPriceInline",
	683: "consent",
	684: "mandate",
	685: "positionOfWhoSigns",
	686: "nameOfWhoSigns",
	687: "answer",
	688: "signedPdf",
	689: "question",
	690: "vatCheck",
	691: "thisVersionWasValidUntil",
	692: "returnedWithQuestion",
	693: "partnerCanOrderUntil",
	694: "thisVersionDoesNotWait",
	695: "youHaveApprovedThisVersion",
	696: "stillToBeDecidedBy",
	697: "itemNumber",
	698: "workList",
	699: "thisIsOnecentralsWorkList",
	700: "serviceChangedSinceYouSaw",
	701: "nothingWasPutInCart",
	702: "editChangeInCart",
	703: "cartTakesOneChangeOf",
	704: "thisServiceIsInCart",
	705: "changeName",
	706: "keepName",
	707: "thisCannotBeCalculatedYet",
	708: "takesEffect",
	709: "differencePerMonthOneOff",
	710: "becomesPerMonth",
	711: "nowPerMonth",
	712: "noChangeToCalculate",
	713: "thisServiceCannotChangeNowUpgrade",
	714: "whatChanges",
	715: "takingNumbersAlong",
	716: "saveChangeInCart",
	717: "addToCartUpgrade",
	718: "nowAndThen",
	719: "chooseWhatChangesHereYou",
	720: "amountsExcludeVatUnlessThey",
	721: "whatEachNumberDoesTo",
	722: "oneNumberOrRangePer",
	723: "suchAsCustomersPoNumber",
	724: "emptyAsEarlyAsPossibleChangeThat",
	725: "nowInline",
	726: "nowN",
	727: "inStepsOfN",
	728: "fromToNN2",
	729: "nowOnWithout",
	730: "nowHad",
	731: "atMostUpgradefield",
	732: "keepCurrentTerm",
	733: "numbersToTakeAlong",
	734: "currentOperatorOfNumbers",
	735: "referenceOfDocument",
	736: "referenceOfPortingMandate",
	737: "perMonthAmount",
	738: "sameMonthlyPrice",
	739: "onAgreedDay",
	740: "afterEndOfTerm",
	741: "onFirstOfMonth",
	742: "asSoonAsItCan",
	743: "staysUntil",
	744: "newUntil",
	745: "nothingWaitsForYou",
	746: "nothingThatWaitsForYou",
	747: "giveAmountSuchAs1",
	748: "chooseOneOfOptions",
	749: "amountFromPerMonthOr",
	750: "waiting",
	751: "youDecideAs",
	752: "n7DaysOrLonger",
	753: "n3DaysOrLonger",
	754: "n1DayOrLonger",
	755: "agreed",
	756: "notYet",
	757: "filter",
	758: "showEverything",
	759: "youStandInFor",
	760: "waitingSince",
	761: "alsoNeeded",
	762: "nobodyElse",
	763: "colleagueYouChooseHereCan",
	764: "nobodyStandsInForYou",
	765: "removeName",
	766: "addStandIn",
	767: "colleague",
	768: "chooseAccountManager",
	769: "firstDay",
	770: "lastDay",
	771: "add",
}

var signatures = [messages]string{
	4:   "number text",
	5:   "amount text",
	6:   "amount text",
	7:   "amount text",
	8:   "amount text",
	9:   "number text",
	10:  "day text,month message,year text",
	11:  "day text,month message,year text",
	12:  "date date,hour text,minute text",
	37:  "text name",
	38:  "n number",
	39:  "number number",
	40:  "n number,unit text",
	60:  "text text,oneOff text",
	71:  "n text,n2 text",
	72:  "offeringName text",
	73:  "product text",
	78:  "n number",
	79:  "customers number",
	85:  "addable number",
	102: "number number,offering text,text text",
	113: "number number,offering text,what text",
	117: "name text,date date",
	118: "next text,version number",
	119: "quote text",
	140: "heading text",
	142: "heading text",
	156: "term message",
	158: "days number",
	159: "list text,text text",
	216: "order text",
	219: "state text",
	235: "displayName text",
	289: "netMRC money,nrc money",
	290: "now percent",
	311: "from date,until date",
	372: "text text",
	374: "showable text",
	386: "nrcBasisPoints percent",
	391: "vatBasisPoints percent",
	398: "from date,daysCharged number,daysInMonth number",
	419: "quote text",
	425: "done number,items text",
	426: "n number",
	435: "list text",
	440: "who text",
	447: "name text",
	449: "name text,decidedAt moment",
	451: "below money",
	454: "once money",
	455: "monthly money",
	456: "monthly money,once money",
	457: "over percent",
	458: "manualDiscountBasisPointsOver percent,role message",
	464: "number text",
	466: "name text",
	467: "number text",
	468: "number text",
	469: "number text",
	470: "number text",
	471: "number text",
	472: "number text",
	473: "number text",
	474: "number text",
	475: "number text",
	476: "number text",
	477: "number text",
	491: "message text",
	494: "n number",
	495: "hours number",
	499: "text text",
	503: "ordered number",
	505: "lead text",
	508: "conversion text",
	515: "requested number,converted number",
	518: "lead text,lead2 text",
	519: "first text,last text,says text",
	553: "service text",
	556: "leadTimeBusinessDays number",
	559: "firstPeriod text",
	569: "done number,len number",
	576: "step number",
	577: "low number,high number",
	578: "label text",
	579: "label text,min number,max number,label2 text",
	580: "documentName name",
	581: "name name",
	582: "count name",
	583: "max number",
	584: "name text",
	586: "list text",
	589: "latest number",
	591: "until text",
	593: "order text",
	594: "until text",
	599: "validUntil date",
	602: "list text",
	607: "number number",
	615: "term message,ends date",
	631: "remainingMonths number",
	641: "term message,ends date,remaining text",
	660: "name text,id text",
	663: "name text,id text",
	672: "changed number",
	673: "added number",
	677: "name text,at moment,reason text",
	691: "validUntil date",
	693: "validUntil date",
	696: "list text",
	697: "number number",
	705: "name name",
	706: "name name",
	709: "amount difference,nrc money,effectiveDate date",
	726: "n text",
	727: "n text",
	728: "n text,n2 text",
	729: "effect text",
	730: "had number",
	731: "max text",
	732: "remaining text",
	735: "rest text",
	737: "amount difference",
	743: "months text,ends date",
	744: "months text,ends date",
	765: "name text",
}

var locales = [...]Locale{
	{Language: "en", texts: &textsEn},
	{Language: "nl", texts: &textsNl},
}

var textsEn = [messages]string{
	1:   "English",
	2:   ".",
	3:   ",",
	4:   "-{0}",
	5:   "€{0}",
	6:   "-€{0}",
	7:   "+€{0}",
	8:   "−€{0}",
	9:   "{0}%",
	10:  "{0} {1} {2}",
	11:  "{0} {1} {2}",
	12:  "{0}, {1}:{2}",
	13:  "January",
	14:  "February",
	15:  "March",
	16:  "April",
	17:  "May",
	18:  "June",
	19:  "July",
	20:  "August",
	21:  "September",
	22:  "October",
	23:  "November",
	24:  "December",
	25:  "Jan",
	26:  "Feb",
	27:  "Mar",
	28:  "Apr",
	29:  "May",
	30:  "Jun",
	31:  "Jul",
	32:  "Aug",
	33:  "Sep",
	34:  "Oct",
	35:  "Nov",
	36:  "Dec",
	37:  "{0}",
	38:  "{0, plural, one {{0} month} other {{0} months}}",
	39:  "week {0}",
	40:  "at most {0} {1}",
	41:  "partner",
	42:  "partner",
	43:  "account manager",
	44:  "sales manager",
	45:  "engineering",
	46:  "operations",
	47:  "administrator",
	48:  "system",
	49:  "received",
	50:  "being delivered",
	51:  "partly settled",
	52:  "delivered",
	53:  "cancelled",
	54:  "not delivered",
	55:  "Give a date like 2027-01-31.",
	56:  "Give a whole number.",
	57:  "What happened to each service",
	58:  "Not everything was put in a cart",
	59:  "Choose what changes first.",
	60:  "Total difference per month {0}, one-off {1}",
	61:  "Change services together",
	62:  "Cannot take part",
	63:  "Was in the cart already with another change, which was left as it is",
	64:  "In the cart",
	65:  "Empty: as early as possible",
	66:  "Keep the current terms",
	67:  "Without",
	68:  "With",
	69:  "Choose",
	70:  "As each service has it",
	71:  "Empty: as each service has it. From {0} to {1}",
	72:  "Move to {0}",
	73:  "Keep: {0}",
	74:  "Services",
	75:  "No services have been chosen yet. Tick the services in the overview that are to change together.",
	76:  "To your services",
	77:  "You chose services of different products. Change them by product:",
	78:  "{0, plural, one {{0} service} other {{0} services}}",
	79:  "{0, plural, one {{0} customer} other {{0} customers}}",
	80:  "Keep or move",
	81:  "What changes for all of them?",
	82:  "Calculate",
	83:  "What it becomes",
	84:  "Add to cart: ",
	85:  "{0, plural, one {{0} change} other {{0} changes}}",
	86:  "By service",
	87:  "Back to the change",
	88:  "Old, new and difference",
	89:  "The chosen services",
	90:  "Service",
	91:  "Now p/m",
	92:  "Becomes p/m",
	93:  "Difference",
	94:  "One-off",
	95:  "From",
	96:  "Total of ",
	97:  "Amounts exclude VAT.",
	98:  "Not in the cart (any more)",
	99:  "Cart of ",
	100: "Cart",
	101: "No price yet",
	102: "Item {0}, {1}: {2}",
	103: "Change the item",
	104: "See the new prices",
	105: "Record the waiver",
	106: "Complete the customer",
	107: "You can mend this yourself.",
	108: "You can go on with this.",
	109: "Your account manager can mend this.",
	110: "Your account manager judges this with the request.",
	111: "one-off",
	112: "per month",
	113: "Item {0}, {1}: {2}",
	114: "Becomes",
	115: "You saw",
	116: "Price",
	117: "Recorded: {0}, {1}",
	118: "This cart becomes {0}. Version {1} stands until you request it.",
	119: "You are revising {0}",
	120: "A request is not possible yet. What is needed is below.",
	121: "Date",
	122: "Name",
	123: "Nothing was recorded",
	124: "For ",
	125: "This cart is empty. New services and upgrades go into one request together.",
	126: "Total of this request",
	127: "Start here",
	128: "More in this request",
	129: "Change a service of this customer",
	130: "Choose a new service",
	131: "Throw the cart away",
	132: "All items go. This cannot be undone.",
	133: "Throw away for good",
	134: "Needed before you can request",
	135: "Please note",
	136: "Prices have changed",
	137: "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	138: "Accept the new prices",
	139: "To the request",
	140: "Change: {0}",
	141: "Change",
	142: "Remove: {0}",
	143: "Remove",
	144: "The customer's statement about the term",
	145: "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	146: "Take the statement back",
	147: "Name of who states this for the customer",
	148: "Date of the statement",
	149: "Record the statement",
	150: "Request the quote",
	151: "This is possible once everything above is in order.",
	152: "See what is needed",
	153: "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	154: "Reference of the change",
	155: "Catalogue",
	156: "for {0}",
	157: "the same day",
	158: "{0, plural, one {{0} business day} other {{0} business days}}",
	159: "{0} or {1} months",
	160: "Service levels",
	161: "Telephony",
	162: "Connections",
	163: "Prices per month for you, after your partner discount, excluding VAT.",
	164: "There is nothing to order at the moment.",
	165: "Lead time",
	166: "Term",
	167: "to the cart",
	168: "To the cart",
	169: "This item is no longer in the cart",
	170: "Please check your choice and save it again.",
	171: "For which customer?",
	172: "Find by name, reference, KvK number or town",
	173: "Search",
	174: "No customer found. Search for something else, or record a new customer.",
	175: "You have no customers yet. Please record one first.",
	176: "There are more customers; search to find them.",
	177: "Record a new customer",
	178: "Your choice",
	179: "Options",
	180: "Requested date (optional)",
	181: "At the earliest on ",
	182: "Empty means: as early as can be.",
	183: "Add to the cart",
	184: "Link",
	185: "Goes with",
	186: "Another service goes with this",
	187: "This customer has none yet. Add one to the cart first; then you can choose it here.",
	188: "What it costs",
	189: "This choice has no price yet. Below is why.",
	190: "Needed for a request",
	191: "Update the price",
	192: "Back to the first choice",
	193: "Close the comparison",
	194: "How this price came about",
	195: "Compare with another choice",
	196: "Delivery",
	197: "At: ",
	198: "Another address or contact",
	199: "Address of delivery",
	200: "Contact there",
	201: "Number porting and documents",
	202: "Current operator",
	203: "Numbers or ranges, one a line",
	204: "Like 0201234567, or a range like 0201234500-0201234599.",
	205: "Your reference, such as a PO number (optional)",
	206: "Note (optional)",
	207: "Back to the quote",
	208: "You may not order here yourself",
	209: "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	210: "The PDF is still being made",
	211: "SHA-256 of the PDF",
	212: "Valid until",
	213: "Version",
	214: "Contracting party",
	215: "Customer",
	216: "To order {0}",
	217: "This quote has been ordered already",
	218: "To the quote",
	219: "State: {0}.",
	220: "This quote cannot be ordered now",
	221: "Difference per month",
	222: "New per month",
	223: "Item",
	224: "Sign and order",
	225: "Activate and order",
	226: "What you order",
	227: "Read the quote with its specification (PDF, in a new window)",
	228: "Your confirmation",
	229: "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.",
	230: "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.",
	231: "Customers",
	232: "Nothing has been saved yet",
	233: "Something in it changed since. If you save it now, there will be a second customer.",
	234: "This form was saved before",
	235: "Details of {0}",
	236: "New customer",
	237: "Search by name, reference, KvK number or town",
	238: "No customer found with ",
	239: "Show all customers",
	240: "You have no customers yet. Add one to order something for it.",
	241: "Your reference",
	242: "Town",
	243: "Details",
	244: "incomplete",
	245: "complete",
	246: "Next",
	247: "Your reference:",
	248: "Still missing for a quote:",
	249: "Complete the details",
	250: "difference per month",
	251: "The cart is empty. Choose a new service, or let a service below grow.",
	252: "Choose a new service",
	253: "This customer has no services yet.",
	254: "Reference",
	255: "Per month",
	256: "See what can grow",
	257: "Quotes of this customer",
	258: "Change the details",
	259: "You can save with a reference alone. For a quote we also need the address and a contact.",
	260: "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	261: "(optional)",
	262: "Save",
	263: "Cancel",
	264: "Contact",
	265: "Business address",
	266: "VAT id",
	267: "Business",
	268: "Where we deliver by default. You can give another address per service.",
	269: "Language of the quote",
	270: "No",
	271: "Yes",
	272: "A small business signs a waiver for a term of more than 24 months.",
	273: "Small business",
	274: "Eight digits; Dutch businesses only.",
	275: "KvK number",
	276: "Legal name",
	277: "Contact on site",
	278: "Installation address",
	279: "Postcode",
	280: "House number",
	281: "Street",
	282: "E-mail",
	283: "Telephone",
	284: "Two letters: NL, BE, DE.",
	285: "Country",
	286: "empty",
	287: "Below is what you filled in. If you save that, it replaces what is there now:",
	288: "This customer was changed meanwhile",
	289: "{0} per month, {1} one-off",
	290: "now {0}",
	291: "Your decision as ",
	292: "This cannot be approved now",
	293: "Why may the VAT check be waived?",
	294: "Give a discount (optional)",
	295: "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	296: "Discount on the monthly price",
	297: "Discount on the one-off charge",
	298: "Show the new figures first",
	299: "This is a preview; nothing has been recorded yet.",
	300: "Approve with this discount",
	301: "Approve",
	302: "Send the question",
	303: "Your question to the partner",
	304: "Return with a question",
	305: "Decline for good",
	306: "Reason for the partner",
	307: "Decline",
	308: "Unit",
	309: "Only an account manager can be stood in for.",
	310: "This page is not for you",
	311: "{0} until {1}",
	312: "Stand-in",
	313: "Sign for the customer",
	314: "Activate",
	315: "Quote",
	316: "Progress",
	317: "The request",
	318: "Noted at the request",
	319: "Who decides",
	320: "Versions",
	321: "History and comments",
	322: "Add comment",
	323: "Your comment; your account manager reads it too",
	324: "Add a comment",
	325: "Your answer",
	326: "Answer; the request itself stays as it is",
	327: "Send the answer",
	328: "Does something have to change? Then revise the request in the cart.",
	329: "Revise the request",
	330: "What else you can do",
	331: "Revising puts the content in the cart. This version stays valid until you request the next one.",
	332: "Revise the quote",
	333: "Copying puts the content in the cart, at today's prices, for a new quote.",
	334: "Copy to the cart",
	335: "Withdraw",
	336: "Reason (optional)",
	337: "Withdraw for good",
	338: "Add a PDF signed elsewhere",
	339: "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	340: "Signed PDF, at most 4 MB",
	341: "This file is larger than 4 MB.",
	342: "Add the PDF",
	343: "Quotes",
	344: "Customer or number",
	345: "All",
	346: "State",
	347: "Superseded",
	348: "Expired",
	349: "Withdrawn",
	350: "Declined",
	351: "Ordered",
	352: "Approved",
	353: "Question to you",
	354: "Requested",
	355: "We are reviewing the request",
	356: "Ask again",
	357: "Answer the question",
	358: "Have it ordered",
	359: "Order",
	360: "Follow the order",
	361: "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	362: "Quotes, the newest first; amounts without VAT",
	363: "Difference p.m.",
	364: "Valid until",
	365: "Next step",
	366: "Nothing found here yet; look further back.",
	367: "Nothing found.",
	368: "Show all",
	369: "Choose a PDF.",
	370: "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	371: "This file is not a PDF.",
	372: "The name of the file: {0}",
	373: "Your account manager is told and will judge the document. Nothing was ordered.",
	374: "Added: {0}",
	375: "Something went wrong.",
	376: "Log in",
	377: "Please ask your administrator to give you access, and then log in again.",
	378: "Your account has no role here yet",
	379: "Nothing was recorded. Please open the page again and try once more.",
	380: "The form is not complete",
	381: "Try again",
	382: "To the start page",
	383: "To your work list",
	384: "excl. VAT",
	385: "One-off charge",
	386: "Discount on the one-off charge, {0}",
	387: "One-off charge at list",
	388: "New monthly price",
	389: "Monthly price at list",
	390: "Current monthly price",
	391: "VAT {0}",
	392: "Excl. VAT",
	393: "Additional discount",
	394: "Partner surcharge",
	395: "Partner discount",
	396: "Term surcharge",
	397: "Term discount",
	398: "First period from {0} ({1, plural, one {{1} day} other {{1} days}} of {2})",
	399: "One-off charges, incl. VAT",
	400: "Difference per month, incl. VAT",
	401: "Total: first period, pro rata",
	402: "Total: one-off charges",
	403: "Total: difference per month",
	404: "Total: new monthly price",
	405: "one-off charge",
	406: "new monthly price",
	407: "With this discount",
	408: "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	409: "At most 100%.",
	410: "At most two decimals.",
	411: "Welcome",
	412: "Overview",
	413: "With oneCentral for a decision",
	414: "oneCentral has a question",
	415: "Approved, waiting for a colleague to sign",
	416: "Ready to sign",
	417: "Approved, waiting for a colleague to activate",
	418: "Ready to activate",
	419: "becomes a new version of {0}",
	420: "Kept until",
	421: "Last changed",
	422: "Open carts",
	423: "State",
	424: "Orders under way",
	425: "{0} of {1} delivered",
	426: "{0, plural, one {{0} item} other {{0} items}}",
	427: "Ordering at oneCentral",
	428: "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	429: "You cannot ask for quotes or order now. Please contact your account manager.",
	430: "Your account is blocked",
	431: "Let a service grow",
	432: "New service",
	433: "Nothing is open. Choose a service that can grow, or a new one.",
	434: "Waived",
	435: " Alternative: {0}.",
	436: "Can be waived with a reason",
	437: "For us to review",
	438: "Blocks",
	439: "Note",
	440: "Up to: {0}",
	441: "you",
	442: "your account manager",
	443: "no longer needed",
	444: "returned",
	445: "declined",
	446: "approved",
	447: "waits for {0}",
	448: "waits for a decision",
	449: " by {0}, {1}",
	450: "Every request is reviewed.",
	451: "An item's difference per month is below {0}.",
	452: "An item becomes cheaper per month.",
	453: "A chosen tier needs a design.",
	454: "The one-off total is over {0}.",
	455: "The difference per month is over {0}.",
	456: "The difference per month is over {0}, or one-off over {1}.",
	457: "A discount in this quote is over {0}.",
	458: "Over {0} this role decides too: {1}.",
	459: "not delivered",
	460: "cancelled",
	461: "delivered",
	462: "Order released",
	463: "Document signed elsewhere added",
	464: "Document of version {0} made",
	465: "Comment",
	466: "Handed over to {0}",
	467: "Version {0} superseded",
	468: "Version {0} expired",
	469: "Version {0} withdrawn",
	470: "Version {0} returned with a question",
	471: "Version {0} declined",
	472: "Version {0} approved",
	473: "Agreed to version {0}",
	474: "Discount given: version {0}",
	475: "Version {0} is being revised",
	476: "Question answered with version {0}",
	477: "Version {0} requested",
	478: "Skip to content",
	479: "Main menu",
	480: "Log out",
	481: "reference of this page",
	482: "A partner made a request and waits for your decision. Please log in to see what it is about.",
	483: "Log in and judge",
	484: "This page by itself decides nothing.",
	485: "Your decision is asked",
	486: "The link was made for somebody else. What waits for your decision is in your work list.",
	487: "This request does not wait for you",
	488: "This version has been decided on already, or the request was withdrawn or has expired.",
	489: "There is nothing left to decide",
	490: "See the request",
	491: "The version that this link was for has been replaced; it can no longer be decided on. {0}",
	492: "There is a newer version",
	493: "To the newest version",
	494: "{0, plural, one {{0} day} other {{0} days}}",
	495: "{0, plural, one {{0} hour} other {{0} hours}}",
	496: "less than an hour",
	497: "In these weeks nothing was requested, decided or ordered.",
	498: "You manage no partners, and stand in for nobody who does now.",
	499: "{0} weeks",
	500: "Numbers",
	501: "To the numbers",
	502: "There is no such period",
	503: "excl. VAT; orders: {0}",
	504: "Won per month",
	505: "business days, median; 9 in 10 within {0}",
	506: "From decision to order",
	507: "From request to decision",
	508: "of which ordered by now: {0}",
	509: "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	510: "Business days from decision to order",
	511: "Filled: median. Outlined: 9 in 10 were decided within this time.",
	512: "Business days from request to decision",
	513: "The difference per month of the orders, excl. VAT.",
	514: "Won per month, by week of the order",
	515: "{0}, of which ordered {1}",
	516: "Outlined: requested. Filled: of those ordered by now.",
	517: "Requests per week",
	518: "{0}, 9 in 10 within {1}",
	519: "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	520: "Together",
	521: "Week, from Monday",
	522: "To order, 90%",
	523: "To order, median",
	524: "To decision, 90%",
	525: "To decision, median",
	526: "Decided",
	527: "Ordered by now",
	528: "Period",
	529: "By partner",
	530: "By week",
	531: "Download as CSV",
	532: "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	533: "won per month, euro excl. VAT",
	534: "business days to order, 90%",
	535: "business days to order, median",
	536: "ordered",
	537: "business days to decision, 90%",
	538: "business days to decision, median",
	539: "decided",
	540: "of which ordered by now",
	541: "requested",
	542: "partner id",
	543: "Your account manager releases the order. Until then you can cancel items yourself.",
	544: "Waits for release",
	545: "Delivered",
	546: "waits for oneCentral",
	547: "Released",
	548: "Statement",
	549: "On",
	550: "Signatory",
	551: "Activated by",
	552: "Signed by",
	553: "Service {0}",
	554: "Delivered on",
	555: "Was planned for",
	556: "{0, plural, one {{0} business day} other {{0} business days}}",
	557: "Planned date",
	558: "Specification in the quote",
	559: "Actual: {0}",
	560: "Confirmation",
	561: "Quote ",
	562: "Cancel this item",
	563: "Reason",
	564: "Cancel the item",
	565: "Not delivered",
	566: "Cancelled",
	567: "Partly done",
	568: "In progress",
	569: "{0} of {1}",
	570: "You have no orders yet. An approved quote becomes an order once you confirm it.",
	571: "Orders, the newest first; amounts without VAT",
	572: "Ordered on",
	573: "Next date",
	574: "This is where oneCentral's partners order.",
	575: "engineering judges the design",
	576: ", in steps of {0}",
	577: "From {0} to {1}",
	578: "{0}: at least that of what is linked to it.",
	579: "{0}: {1} to {2} times {3}.",
	580: "needs a document: {0}",
	581: "not together with {0}",
	582: "counts for all {0}",
	583: "at most {0}",
	584: "Reference of the {0}",
	585: "none",
	586: "Goes with one of: {0}.",
	587: "in the cart",
	588: "To this customer's cart",
	589: "Only version {0} still counts.",
	590: "You are looking at an earlier version",
	591: "This quote was valid until {0}. You can ask for it again at today's prices.",
	592: "We have a question",
	593: "This quote is order {0}.",
	594: "Approved: you can order until {0}",
	595: "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	596: "We are reviewing your request",
	597: "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	598: "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.",
	599: "by {0}",
	600: "waits for your answer",
	601: " and ",
	602: "waits for {0}",
	603: "Your answer to our question",
	604: "For your customer, with prices (PDF)",
	605: "For your customer, without prices (PDF)",
	606: "The quote as a PDF",
	607: "Version {0}",
	608: "Please check these fields:",
	609: "Not everything is right yet",
	610: "Documents",
	611: "Country (two letters)",
	612: "Numbers",
	613: "Note",
	614: "Requested date",
	615: "{0}, planned until {1}",
	616: "Options: what one adds",
	617: "First period",
	618: "different",
	619: "the same",
	620: "This choice",
	621: "First choice",
	622: "Comparison",
	623: "yes",
	624: "no",
	625: "Give a reason if you let this pass.",
	626: "Request",
	627: "To your decision",
	628: "Checks",
	629: "VAT",
	630: "Your comment; the partner reads it too",
	631: "{0, plural, one {{0} month} other {{0} months}} left",
	632: "runs on monthly",
	633: "terminated",
	634: "suspended",
	635: "active",
	636: "Contact",
	637: "Address",
	638: "Monthly price, excl. VAT",
	639: "State",
	640: "Identifier",
	641: "{0}, until {1} ({2})",
	642: "Product, identifier, reference or town",
	643: "All customers",
	644: "All products",
	645: "Upgrade",
	646: "Not possible now",
	647: "Possible now",
	648: "All services",
	649: "Show",
	650: "Tick services to change them together.",
	651: "Tick all on this page",
	652: "What is possible",
	653: "Change the ticked services",
	654: "More services",
	655: "Nothing found yet. There are more services to search.",
	656: "There is no service like that.",
	657: "Show all services",
	658: "Your customers have no services yet.",
	659: "See the catalogue",
	660: "Choose {0} {1}",
	661: "Can grow: ",
	662: "Move to ",
	663: "Change: {0} {1}",
	664: "A change of this service is in the cart",
	665: "Only a move is possible",
	666: "This service cannot change now",
	667: "See the open order",
	668: "Change this service",
	669: "Runs over",
	670: "Configuration",
	671: "Can grow",
	672: "{0, plural, one {{0} change} other {{0} changes}}",
	673: "{0, plural, one {{0} new service} other {{0} new services}}",
	674: "Answer to your question",
	675: "Requested on",
	676: "Requested by",
	677: "VAT review waived by {0}, {1}: {2}",
	678: "To the new figures",
	679: "Please see what this discount changes first, then approve.",
	680: "Nothing has been recorded yet",
	681: "discount on the one-off charge",
	682: "discount on the monthly price",
	683: "Consent",
	684: "Mandate",
	685: "Position of who signs",
	686: "Name of who signs",
	687: "Answer",
	688: "Signed PDF",
	689: "Question",
	690: "VAT check",
	691: "This version was valid until {0}.",
	692: "Returned with a question",
	693: "The partner can order until {0}.",
	694: "This version does not wait for you",
	695: "You have approved this version",
	696: "Still to be decided by: {0}.",
	697: "Item {0}: ",
	698: "Work list",
	699: "This is oneCentral's work list.",
	700: "The service changed since you saw it. Please check below what it becomes now and send it again.",
	701: "Nothing was put in the cart",
	702: "Edit the change in the cart",
	703: "A cart takes one change of a service. Change that one or take it out.",
	704: "This service is in the cart already",
	705: "Change: {0}",
	706: "Keep: {0}",
	707: "This cannot be calculated yet",
	708: "Takes effect",
	709: "Difference per month {0}, one-off {1}, from {2}",
	710: "Becomes per month",
	711: "Now per month",
	712: "No change to calculate",
	713: "This service cannot change now",
	714: "What changes?",
	715: "Taking numbers along",
	716: "Save the change in the cart",
	717: "Add to cart",
	718: "Now and then",
	719: "Choose what changes; here you see what it costs.",
	720: "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	721: "What each number does to the monthly price",
	722: "One number or range per line, as 0201234500-0201234599",
	723: "Such as the customer's PO number",
	724: "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.",
	725: "now",
	726: "; now {0}",
	727: ", in steps of {0}",
	728: "From {0} to {1}",
	729: "now on; without: {0}",
	730: "; now {0}",
	731: "At most {0}",
	732: "Keep the current term: {0}",
	733: "Numbers to take along",
	734: "Current operator of the numbers",
	735: "Reference of the document {0}",
	736: "Reference of the porting mandate",
	737: "{0} per month",
	738: "same monthly price",
	739: "on an agreed day",
	740: "after the end of the term",
	741: "on the first of a month",
	742: "as soon as it can be delivered",
	743: "stays: {0}, until {1}",
	744: "new: {0}, until {1}",
	745: "Nothing waits for you.",
	746: "Nothing that waits for you passes this filter.",
	747: "Give an amount such as 1,234.56.",
	748: "Choose one of the options.",
	749: "Amount from, per month or one-off",
	750: "Waiting",
	751: "You decide as",
	752: "7 days or longer",
	753: "3 days or longer",
	754: "1 day or longer",
	755: " (agreed)",
	756: " (not yet)",
	757: "Filter",
	758: "Show everything",
	759: "You stand in for ",
	760: "Waiting since",
	761: "Also needed",
	762: "nobody else",
	763: "A colleague you choose here can decide on your partners' requests in that period.",
	764: "Nobody stands in for you.",
	765: "Remove: {0}",
	766: "Add a stand-in",
	767: "Colleague",
	768: "Choose an account manager",
	769: "First day",
	770: "Last day",
	771: "Add",
}

var textsNl = [messages]string{
	1:   "Nederlands",
	2:   ",",
	3:   ".",
	4:   "-{0}",
	5:   "€ {0}",
	6:   "€ -{0}",
	7:   "+ € {0}",
	8:   "− € {0}",
	9:   "{0}%",
	10:  "{0} {1} {2}",
	11:  "{0} {1} {2}",
	12:  "{0}, {1}.{2} uur",
	13:  "januari",
	14:  "februari",
	15:  "maart",
	16:  "april",
	17:  "mei",
	18:  "juni",
	19:  "juli",
	20:  "augustus",
	21:  "september",
	22:  "oktober",
	23:  "november",
	24:  "december",
	25:  "jan",
	26:  "feb",
	27:  "mrt",
	28:  "apr",
	29:  "mei",
	30:  "jun",
	31:  "jul",
	32:  "aug",
	33:  "sep",
	34:  "okt",
	35:  "nov",
	36:  "dec",
	37:  "{0}",
	38:  "{0, plural, one {{0} maand} other {{0} maanden}}",
	39:  "week {0}",
	40:  "ten hoogste {0} {1}",
	41:  "partner",
	42:  "partner",
	43:  "accountmanager",
	44:  "salesmanager",
	45:  "engineering",
	46:  "operations",
	47:  "beheerder",
	48:  "systeem",
	49:  "ontvangen",
	50:  "in levering",
	51:  "deels afgehandeld",
	52:  "opgeleverd",
	53:  "geannuleerd",
	54:  "niet geleverd",
	55:  "Vul een datum in als 2027-01-31.",
	56:  "Vul een heel getal in.",
	57:  "Wat er met elke dienst gebeurde",
	58:  "Niet alles is in een winkelwagen gelegd",
	59:  "Kies eerst wat er verandert.",
	60:  "Totaal verschil per maand {0}, eenmalig {1}",
	61:  "Diensten samen wijzigen",
	62:  "Kan niet mee",
	63:  "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	64:  "Staat in de winkelwagen",
	65:  "Leeg: zo vroeg als kan",
	66:  "Huidige looptijden houden",
	67:  "Zonder",
	68:  "Met",
	69:  "Kies",
	70:  "Zoals elke dienst het heeft",
	71:  "Leeg: zoals elke dienst het heeft. Van {0} tot en met {1}",
	72:  "Overstappen op {0}",
	73:  "Houden: {0}",
	74:  "Diensten",
	75:  "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	76:  "Naar uw diensten",
	77:  "U koos diensten van verschillende producten. Wijzig ze per product:",
	78:  "{0, plural, one {{0} dienst} other {{0} diensten}}",
	79:  "{0, plural, one {{0} klant} other {{0} klanten}}",
	80:  "Houden of overstappen",
	81:  "Wat verandert er bij alle?",
	82:  "Bereken",
	83:  "Wat het wordt",
	84:  "In de winkelwagen: ",
	85:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	86:  "Per dienst",
	87:  "Terug naar de wijziging",
	88:  "Oud, nieuw en verschil",
	89:  "De gekozen diensten",
	90:  "Dienst",
	91:  "Nu p/m",
	92:  "Wordt p/m",
	93:  "Verschil",
	94:  "Eenmalig",
	95:  "Vanaf",
	96:  "Totaal van ",
	97:  "Bedragen zijn exclusief btw.",
	98:  "Staat niet (meer) in de winkelwagen",
	99:  "Winkelwagen van ",
	100: "Winkelwagen",
	101: "Nog zonder prijs",
	102: "Regel {0}, {1}: {2}",
	103: "Regel wijzigen",
	104: "Nieuwe prijzen bekijken",
	105: "Verklaring vastleggen",
	106: "Klant aanvullen",
	107: "U kunt dit zelf oplossen.",
	108: "U kunt hiermee verder.",
	109: "Uw accountmanager kan dit oplossen.",
	110: "Uw accountmanager beoordeelt dit bij de aanvraag.",
	111: "eenmalig",
	112: "per maand",
	113: "Regel {0}, {1}: {2}",
	114: "Wordt",
	115: "U zag",
	116: "Prijs",
	117: "Vastgelegd: {0}, {1}",
	118: "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	119: "U herziet {0}",
	120: "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	121: "Datum",
	122: "Naam",
	123: "Er is niets vastgelegd",
	124: "Voor ",
	125: "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	126: "Totaal van deze aanvraag",
	127: "Begin hier",
	128: "Meer in deze aanvraag",
	129: "Een dienst van deze klant wijzigen",
	130: "Een nieuwe dienst kiezen",
	131: "Winkelwagen weggooien",
	132: "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	133: "Definitief weggooien",
	134: "Nodig voor u kunt aanvragen",
	135: "Let op",
	136: "Prijzen zijn veranderd",
	137: "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	138: "Nieuwe prijzen aanvaarden",
	139: "Naar de aanvraag",
	140: "Wijzigen: {0}",
	141: "Wijzigen",
	142: "Verwijderen: {0}",
	143: "Verwijderen",
	144: "Verklaring van de klant over de looptijd",
	145: "Deze klant is een kleine onderneming. Een looptijd van meer dan 24 maanden moet zij uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	146: "Verklaring intrekken",
	147: "Naam van wie dit namens de klant verklaart",
	148: "Datum van de verklaring",
	149: "Verklaring vastleggen",
	150: "Offerte aanvragen",
	151: "Dit kan zodra alles hierboven in orde is.",
	152: "Bekijk wat er nodig is",
	153: "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. De offerte is daarmee nog niet besteld.",
	154: "Kenmerk van de wijziging",
	155: "Aanbod",
	156: "bij {0}",
	157: "dezelfde dag",
	158: "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	159: "{0} of {1} maanden",
	160: "Servicecontracten",
	161: "Telefonie",
	162: "Verbindingen",
	163: "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	164: "Er is op dit moment niets te bestellen.",
	165: "Levertijd",
	166: "Looptijd",
	167: "naar de winkelwagen",
	168: "Naar de winkelwagen",
	169: "Deze regel staat niet meer in de winkelwagen",
	170: "Controleer uw keuze en sla haar opnieuw op.",
	171: "Voor welke klant?",
	172: "Zoek op naam, referentie, KvK-nummer of plaats",
	173: "Zoeken",
	174: "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	175: "U hebt nog geen klanten. Leg er eerst een vast.",
	176: "Er zijn meer klanten; zoek om ze te vinden.",
	177: "Nieuwe klant vastleggen",
	178: "Uw keuze",
	179: "Opties",
	180: "Gewenste datum (mag leeg blijven)",
	181: "Op zijn vroegst op ",
	182: "Leeg betekent: zo vroeg als kan.",
	183: "In de winkelwagen",
	184: "Koppeling",
	185: "Hoort bij",
	186: "Hier hoort een andere dienst bij",
	187: "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	188: "Wat het kost",
	189: "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	190: "Nodig voor een aanvraag",
	191: "Prijs bijwerken",
	192: "Terug naar de eerste keuze",
	193: "Vergelijking sluiten",
	194: "Hoe deze prijs ontstaat",
	195: "Vergelijk met een andere keuze",
	196: "Levering",
	197: "Bij: ",
	198: "Ander adres of andere contactpersoon",
	199: "Adres van levering",
	200: "Contactpersoon daar",
	201: "Nummerbehoud en documenten",
	202: "Huidige operator",
	203: "Nummers of reeksen, een per regel",
	204: "Als 0201234567, of een reeks als 0201234500-0201234599.",
	205: "Uw referentie, zoals een inkoopnummer (mag leeg blijven)",
	206: "Opmerking (mag leeg blijven)",
	207: "Terug naar de offerte",
	208: "Bestellen mag u hier niet zelf",
	209: "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	210: "De PDF wordt nog gemaakt",
	211: "SHA-256 van de PDF",
	212: "Geldig tot en met",
	213: "Versie",
	214: "Contractpartij",
	215: "Klant",
	216: "Naar order {0}",
	217: "Deze offerte is al besteld",
	218: "Naar de offerte",
	219: "Status: {0}.",
	220: "Deze offerte kan nu niet worden besteld",
	221: "Verschil per maand",
	222: "Nieuw per maand",
	223: "Onderdeel",
	224: "Tekenen en bestellen",
	225: "Activeren en bestellen",
	226: "Wat u bestelt",
	227: "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	228: "Uw bevestiging",
	229: "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
	230: "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
	231: "Klanten",
	232: "Er is nog niets bewaard",
	233: "Daarna is er iets in veranderd. Bewaart u het nu, dan ontstaat er een tweede klant.",
	234: "Dit formulier is al een keer bewaard",
	235: "Gegevens van {0}",
	236: "Nieuwe klant",
	237: "Zoeken op naam, referentie, KvK-nummer of plaats",
	238: "Geen klant gevonden met ",
	239: "Toon alle klanten",
	240: "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	241: "Uw referentie",
	242: "Plaats",
	243: "Gegevens",
	244: "onvolledig",
	245: "compleet",
	246: "Volgende",
	247: "Uw referentie:",
	248: "Voor een offerte ontbreekt nog:",
	249: "Gegevens aanvullen",
	250: "verschil per maand",
	251: "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	252: "Nieuwe dienst kiezen",
	253: "Deze klant heeft nog geen diensten.",
	254: "Referentie",
	255: "Per maand",
	256: "Bekijk wat er kan groeien",
	257: "Offertes van deze klant",
	258: "Gegevens wijzigen",
	259: "Bewaren kan al met een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	260: "Bewaren kan al met een naam of een referentie. Alles wat niet leeg mag blijven, is nodig voordat u een offerte aanvraagt.",
	261: "(mag leeg blijven)",
	262: "Bewaren",
	263: "Annuleren",
	264: "Contactpersoon",
	265: "Vestigingsadres",
	266: "Btw-id",
	267: "Onderneming",
	268: "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	269: "Taal van de offerte",
	270: "Nee",
	271: "Ja",
	272: "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	273: "Kleine onderneming",
	274: "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	275: "KvK-nummer",
	276: "Statutaire naam",
	277: "Contactpersoon op locatie",
	278: "Installatieadres",
	279: "Postcode",
	280: "Huisnummer",
	281: "Straat",
	282: "E-mail",
	283: "Telefoon",
	284: "Twee letters: NL, BE, DE.",
	285: "Land",
	286: "leeg",
	287: "Hieronder staat wat u invulde. Bewaart u dat, dan vervangt het wat er nu staat:",
	288: "Deze klant is intussen gewijzigd",
	289: "{0} per maand, {1} eenmalig",
	290: "nu {0}",
	291: "Uw besluit als ",
	292: "Goedkeuren kan nu niet",
	293: "Waarom mag de btw-controle gepasseerd worden?",
	294: "Korting geven (mag leeg blijven)",
	295: "Per onderdeel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 neemt een extra korting weg; leeg laat haar zoals zij is.",
	296: "Korting op de maandprijs",
	297: "Korting op eenmalig",
	298: "Toon eerst de nieuwe cijfers",
	299: "Dit is een voorbeeld; er is nog niets vastgelegd.",
	300: "Goedkeuren met deze korting",
	301: "Goedkeuren",
	302: "Vraag versturen",
	303: "Uw vraag aan de partner",
	304: "Terugsturen met een vraag",
	305: "Definitief afwijzen",
	306: "Reden voor de partner",
	307: "Afwijzen",
	308: "Eenheid",
	309: "Alleen een accountmanager kan zich laten vervangen.",
	310: "Deze pagina is niet voor u",
	311: "{0} tot en met {1}",
	312: "Vervanging",
	313: "Tekenen voor de klant",
	314: "Activeren",
	315: "Offerte",
	316: "Voortgang",
	317: "De aanvraag",
	318: "Opgemerkt bij de aanvraag",
	319: "Wie beslist",
	320: "Versies",
	321: "Geschiedenis en opmerkingen",
	322: "Opmerking plaatsen",
	323: "Uw opmerking; uw accountmanager leest haar ook",
	324: "Opmerking toevoegen",
	325: "Uw antwoord",
	326: "Antwoord; de aanvraag zelf blijft zoals zij is",
	327: "Antwoord versturen",
	328: "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	329: "Aanvraag aanpassen",
	330: "Wat u verder kunt doen",
	331: "Aanpassen zet de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	332: "Offerte aanpassen",
	333: "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	334: "Kopiëren naar de winkelwagen",
	335: "Intrekken",
	336: "Reden (mag leeg blijven)",
	337: "Definitief intrekken",
	338: "Elders ondertekende PDF toevoegen",
	339: "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	340: "Ondertekende PDF, ten hoogste 4 MB",
	341: "Dit bestand is groter dan 4 MB.",
	342: "PDF toevoegen",
	343: "Offertes",
	344: "Klant of nummer",
	345: "Alle",
	346: "Status",
	347: "Vervangen",
	348: "Verlopen",
	349: "Ingetrokken",
	350: "Afgewezen",
	351: "Besteld",
	352: "Goedgekeurd",
	353: "Vraag aan u",
	354: "Aangevraagd",
	355: "Wij beoordelen de aanvraag",
	356: "Opnieuw aanvragen",
	357: "Vraag beantwoorden",
	358: "Laten bestellen",
	359: "Bestellen",
	360: "Order volgen",
	361: "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	362: "Offertes, de nieuwste eerst; bedragen zonder btw",
	363: "Verschil p.m.",
	364: "Geldig t/m",
	365: "Volgende stap",
	366: "Hier nog niets gevonden; zoek verder terug.",
	367: "Niets gevonden.",
	368: "Toon alles",
	369: "Kies een PDF.",
	370: "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	371: "Dit bestand is geen PDF.",
	372: "De naam van het bestand: {0}",
	373: "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	374: "Toegevoegd: {0}",
	375: "Er ging iets mis.",
	376: "Inloggen",
	377: "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	378: "Uw account heeft hier nog geen rol",
	379: "Er is niets vastgelegd. Open de pagina opnieuw en probeer het nog eens.",
	380: "Het formulier is niet compleet",
	381: "Opnieuw proberen",
	382: "Naar het begin",
	383: "Naar uw werklijst",
	384: "excl. btw",
	385: "Eenmalige kosten",
	386: "Korting op de eenmalige kosten, {0}",
	387: "Eenmalige kosten volgens prijslijst",
	388: "Nieuwe maandprijs",
	389: "Maandprijs volgens prijslijst",
	390: "Huidige maandprijs",
	391: "Btw {0}",
	392: "Excl. btw",
	393: "Extra korting",
	394: "Partnertoeslag",
	395: "Partnerkorting",
	396: "Looptijdtoeslag",
	397: "Looptijdkorting",
	398: "Eerste periode vanaf {0} ({1, plural, one {{1} dag} other {{1} dagen}} van {2})",
	399: "Eenmalige kosten, incl. btw",
	400: "Verschil per maand, incl. btw",
	401: "Totaal: eerste periode, naar rato",
	402: "Totaal: eenmalige kosten",
	403: "Totaal: verschil per maand",
	404: "Totaal: nieuwe maandprijs",
	405: "eenmalige kosten",
	406: "nieuwe maandprijs",
	407: "Met deze korting",
	408: "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	409: "Ten hoogste 100%.",
	410: "Ten hoogste twee cijfers achter de komma.",
	411: "Welkom",
	412: "Overzicht",
	413: "Bij oneCentral ter beoordeling",
	414: "oneCentral heeft een vraag",
	415: "Goedgekeurd, wacht op ondertekening door een collega",
	416: "Klaar om te ondertekenen",
	417: "Goedgekeurd, wacht op activering door een collega",
	418: "Klaar om te activeren",
	419: "wordt een nieuwe versie van {0}",
	420: "Blijft staan tot",
	421: "Laatst gewijzigd",
	422: "Open winkelwagens",
	423: "Stand",
	424: "Orders onderweg",
	425: "{0} van {1} geleverd",
	426: "{0, plural, one {{0} regel} other {{0} regels}}",
	427: "Bestellen bij oneCentral",
	428: "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	429: "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	430: "Uw account is geblokkeerd",
	431: "Dienst uitbreiden",
	432: "Nieuwe dienst",
	433: "Er staat niets open. Kies een dienst die kan groeien, of een nieuwe.",
	434: "Gepasseerd",
	435: " Alternatief: {0}.",
	436: "Te passeren met een reden",
	437: "Bekijken wij",
	438: "Houdt tegen",
	439: "Let op",
	440: "Aan zet: {0}",
	441: "u",
	442: "uw accountmanager",
	443: "niet meer nodig",
	444: "teruggestuurd",
	445: "afgewezen",
	446: "goedgekeurd",
	447: "wacht op {0}",
	448: "wacht op besluit",
	449: " door {0}, {1}",
	450: "Elke aanvraag wordt beoordeeld.",
	451: "Het verschil per maand van een onderdeel is lager dan {0}.",
	452: "Een onderdeel wordt per maand goedkoper.",
	453: "Een gekozen variant vraagt een ontwerp.",
	454: "Eenmalig is het meer dan {0}.",
	455: "Het verschil per maand is hoger dan {0}.",
	456: "Het verschil per maand is hoger dan {0}, of eenmalig meer dan {1}.",
	457: "Een korting in deze offerte is hoger dan {0}.",
	458: "Boven {0} beslist ook: {1}.",
	459: "niet geleverd",
	460: "geannuleerd",
	461: "opgeleverd",
	462: "Order vrijgegeven",
	463: "Elders ondertekend document toegevoegd",
	464: "Document van versie {0} gemaakt",
	465: "Opmerking",
	466: "Overgedragen aan {0}",
	467: "Versie {0} vervangen",
	468: "Versie {0} verlopen",
	469: "Versie {0} ingetrokken",
	470: "Versie {0} teruggestuurd met een vraag",
	471: "Versie {0} afgewezen",
	472: "Versie {0} goedgekeurd",
	473: "Akkoord op versie {0}",
	474: "Korting gegeven: versie {0}",
	475: "Versie {0} wordt aangepast",
	476: "Vraag beantwoord met versie {0}",
	477: "Versie {0} aangevraagd",
	478: "Naar de inhoud",
	479: "Hoofdmenu",
	480: "Uitloggen",
	481: "kenmerk van deze pagina",
	482: "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	483: "Inloggen en beoordelen",
	484: "Met deze pagina alleen wordt nog niets beslist.",
	485: "Uw besluit wordt gevraagd",
	486: "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	487: "Deze aanvraag wacht niet op u",
	488: "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	489: "Hierover valt niets meer te beslissen",
	490: "Bekijk de aanvraag",
	491: "De versie waarvoor deze link was, is vervangen; daarover kunt u niet meer beslissen. {0}",
	492: "Er is een nieuwere versie",
	493: "Naar de nieuwste versie",
	494: "{0, plural, one {{0} dag} other {{0} dagen}}",
	495: "{0, plural, one {{0} uur} other {{0} uur}}",
	496: "minder dan een uur",
	497: "In deze weken is niets aangevraagd, besloten of besteld.",
	498: "U beheert geen partners, en vervangt nu niemand die dat doet.",
	499: "{0} weken",
	500: "Cijfers",
	501: "Naar de cijfers",
	502: "Deze periode is er niet",
	503: "excl. btw; orders: {0}",
	504: "Gewonnen per maand",
	505: "werkdagen, mediaan; 9 van de 10 binnen {0}",
	506: "Van besluit tot order",
	507: "Van aanvraag tot besluit",
	508: "waarvan nu besteld: {0}",
	509: "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	510: "Werkdagen van besluit tot order",
	511: "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	512: "Werkdagen van aanvraag tot besluit",
	513: "Het verschil per maand van de orders, excl. btw.",
	514: "Gewonnen per maand, per week van de order",
	515: "{0}, waarvan besteld {1}",
	516: "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	517: "Aanvragen per week",
	518: "{0}, 9 van de 10 binnen {1}",
	519: "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	520: "Samen",
	521: "Week, vanaf maandag",
	522: "Tot order, 90%",
	523: "Tot order, mediaan",
	524: "Tot besluit, 90%",
	525: "Tot besluit, mediaan",
	526: "Besloten",
	527: "Nu besteld",
	528: "Periode",
	529: "Per partner",
	530: "Per week",
	531: "Download als CSV",
	532: "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin zij voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	533: "gewonnen per maand, euro excl. btw",
	534: "werkdagen tot order, 90%",
	535: "werkdagen tot order, mediaan",
	536: "besteld",
	537: "werkdagen tot besluit, 90%",
	538: "werkdagen tot besluit, mediaan",
	539: "besloten",
	540: "waarvan nu besteld",
	541: "aangevraagd",
	542: "partnernummer",
	543: "Uw accountmanager geeft de order vrij. Tot dan kunt u onderdelen zelf annuleren.",
	544: "Wacht op vrijgave",
	545: "Opgeleverd",
	546: "wacht op oneCentral",
	547: "Vrijgegeven",
	548: "Verklaring",
	549: "Op",
	550: "Ondertekenaar",
	551: "Geactiveerd door",
	552: "Getekend door",
	553: "Dienst {0}",
	554: "Opgeleverd op",
	555: "Gepland was",
	556: "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	557: "Geplande datum",
	558: "Specificatie in de offerte",
	559: "Werkelijk: {0}",
	560: "Bevestiging",
	561: "Offerte ",
	562: "Dit onderdeel annuleren",
	563: "Reden",
	564: "Onderdeel annuleren",
	565: "Niet geleverd",
	566: "Geannuleerd",
	567: "Deels klaar",
	568: "In uitvoering",
	569: "{0} van {1}",
	570: "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u haar bevestigt.",
	571: "Orders, de nieuwste eerst; bedragen zonder btw",
	572: "Besteld op",
	573: "Eerstvolgende datum",
	574: "Hier bestellen de partners van oneCentral.",
	575: "engineering beoordeelt het ontwerp",
	576: ", in stappen van {0}",
	577: "Van {0} tot en met {1}",
	578: "{0}: ten minste die van wat eraan gekoppeld is.",
	579: "{0}: {1} tot {2} keer {3}.",
	580: "vraagt een document: {0}",
	581: "niet samen met {0}",
	582: "geldt voor alle {0}",
	583: "ten hoogste {0}",
	584: "Kenmerk van de {0}",
	585: "geen",
	586: "Hoort bij een van: {0}.",
	587: "in de winkelwagen",
	588: "Naar de winkelwagen van deze klant",
	589: "Alleen versie {0} geldt nog.",
	590: "U bekijkt een eerdere versie",
	591: "Deze offerte was geldig tot en met {0}. U kunt haar opnieuw aanvragen tegen de prijzen van nu.",
	592: "Wij hebben een vraag",
	593: "Deze offerte is order {0}.",
	594: "Goedgekeurd: u kunt bestellen tot en met {0}",
	595: "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	596: "Wij beoordelen uw aanvraag",
	597: "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	598: "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur haar of hem het adres van deze pagina. Weet u niet wie dat is? De beheerder van uw organisatie weet het, en kan u die bevoegdheid ook geven.",
	599: "uiterlijk {0}",
	600: "wacht op uw antwoord",
	601: " en ",
	602: "wacht op {0}",
	603: "Uw antwoord op onze vraag",
	604: "Voor uw klant, met prijzen (PDF)",
	605: "Voor uw klant, zonder prijzen (PDF)",
	606: "De offerte als PDF",
	607: "Versie {0}",
	608: "Kijk deze velden na:",
	609: "Nog niet alles klopt",
	610: "Documenten",
	611: "Land (twee letters)",
	612: "Nummers",
	613: "Opmerking",
	614: "Gewenste datum",
	615: "{0}, gepland tot en met {1}",
	616: "Opties: wat één erbij kost",
	617: "Eerste periode",
	618: "anders",
	619: "gelijk",
	620: "Deze keuze",
	621: "Eerste keuze",
	622: "Vergelijking",
	623: "ja",
	624: "nee",
	625: "Geef een reden als u dit laat passeren.",
	626: "Aanvraag",
	627: "Naar uw besluit",
	628: "Controles",
	629: "Btw",
	630: "Uw opmerking; de partner leest haar ook",
	631: "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	632: "loopt per maand door",
	633: "beëindigd",
	634: "geblokkeerd",
	635: "actief",
	636: "Contact",
	637: "Adres",
	638: "Maandprijs, excl. btw",
	639: "Toestand",
	640: "Kenmerk",
	641: "{0}, t/m {1} ({2})",
	642: "Product, kenmerk, referentie of plaats",
	643: "Alle klanten",
	644: "Alle producten",
	645: "Uitbreiden",
	646: "Kan nu niet",
	647: "Kan nu",
	648: "Alle diensten",
	649: "Toon",
	650: "Vink diensten aan om ze samen te wijzigen.",
	651: "Alles op deze pagina aanvinken",
	652: "Wat kan",
	653: "Aangevinkte diensten wijzigen",
	654: "Volgende diensten",
	655: "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	656: "Er is geen dienst die hieraan voldoet.",
	657: "Toon alle diensten",
	658: "Uw klanten hebben nog geen diensten.",
	659: "Bekijk het aanbod",
	660: "Kies {0} {1}",
	661: "Uit te breiden: ",
	662: "Overstappen op ",
	663: "Wijzigen: {0} {1}",
	664: "Een wijziging van deze dienst staat in de winkelwagen",
	665: "Alleen overstappen kan nog",
	666: "Wijzigen kan nu niet",
	667: "Bekijk de lopende order",
	668: "Deze dienst wijzigen",
	669: "Loopt over",
	670: "Configuratie",
	671: "Kan groeien",
	672: "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	673: "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	674: "Antwoord op uw vraag",
	675: "Aangevraagd op",
	676: "Aangevraagd door",
	677: "Btw-beoordeling gepasseerd door {0}, {1}: {2}",
	678: "Naar de nieuwe cijfers",
	679: "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	680: "Er is nog niets vastgelegd",
	681: "korting op eenmalig",
	682: "korting op de maandprijs",
	683: "Akkoord",
	684: "Machtiging",
	685: "Functie van wie tekent",
	686: "Naam van wie tekent",
	687: "Antwoord",
	688: "Ondertekende PDF",
	689: "Vraag",
	690: "Btw-controle",
	691: "Deze versie was geldig tot en met {0}.",
	692: "Teruggestuurd met een vraag",
	693: "De partner kan bestellen tot en met {0}.",
	694: "Deze versie wacht niet op u",
	695: "U hebt deze versie goedgekeurd",
	696: "Nog te beslissen door: {0}.",
	697: "Onderdeel {0}: ",
	698: "Werklijst",
	699: "Dit is de werklijst van oneCentral.",
	700: "De dienst is veranderd sinds u haar zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	701: "Er is niets in de winkelwagen gelegd",
	702: "De wijziging in de winkelwagen aanpassen",
	703: "Per dienst kan er één wijziging in de winkelwagen. Pas die aan of haal haar eruit.",
	704: "Deze dienst staat al in de winkelwagen",
	705: "Wijzigen: {0}",
	706: "Houden: {0}",
	707: "Dit is nog niet te berekenen",
	708: "Gaat in",
	709: "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	710: "Wordt per maand",
	711: "Nu per maand",
	712: "Geen wijziging om te berekenen",
	713: "Deze dienst kan nu niet wijzigen",
	714: "Wat verandert er?",
	715: "Nummers meenemen",
	716: "Wijziging in de winkelwagen bewaren",
	717: "In de winkelwagen",
	718: "Nu en straks",
	719: "Kies wat er verandert; hier ziet u wat het kost.",
	720: "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	721: "Wat elk aantal doet met de maandprijs",
	722: "Eén nummer of reeks per regel, als 0201234500-0201234599",
	723: "Bijvoorbeeld het inkoopnummer van de klant",
	724: "Leeg: zo vroeg als kan. Een wijziging die per maand of na de looptijd ingaat, volgt haar eigen datum.",
	725: "nu",
	726: "; nu {0}",
	727: ", in stappen van {0}",
	728: "Van {0} tot en met {1}",
	729: "nu aan; zonder: {0}",
	730: "; nu {0}",
	731: "Ten hoogste {0}",
	732: "Huidige looptijd houden: {0}",
	733: "Nummers die meegaan",
	734: "Huidige aanbieder van de nummers",
	735: "Kenmerk van het document {0}",
	736: "Kenmerk van de porteringsmachtiging",
	737: "{0} per maand",
	738: "zelfde maandprijs",
	739: "op een afgesproken dag",
	740: "na afloop van de looptijd",
	741: "per de eerste van een maand",
	742: "zodra het geleverd kan worden",
	743: "blijft: {0}, t/m {1}",
	744: "nieuw: {0}, t/m {1}",
	745: "Er wacht niets op u.",
	746: "Niets van wat op u wacht, past bij dit filter.",
	747: "Geef een bedrag als 1.234,56.",
	748: "Kies een van de mogelijkheden.",
	749: "Bedrag vanaf, per maand of eenmalig",
	750: "Wacht",
	751: "U beslist als",
	752: "7 dagen of langer",
	753: "3 dagen of langer",
	754: "1 dag of langer",
	755: " (akkoord)",
	756: " (nog niet)",
	757: "Filteren",
	758: "Toon alles",
	759: "U vervangt ",
	760: "Wacht sinds",
	761: "Ook nodig",
	762: "niemand anders",
	763: "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	764: "U wordt door niemand vervangen.",
	765: "Verwijderen: {0}",
	766: "Vervanging toevoegen",
	767: "Collega",
	768: "Kies een accountmanager",
	769: "Eerste dag",
	770: "Laatste dag",
	771: "Toevoegen",
}
