// Code generated from the language files by shared/words/generate; DO NOT EDIT.

package words

import "time"
import "onecentral.nl/ordering/shared/calendar"
import "onecentral.nl/ordering/shared/money"

// messages is how many keys there are, the empty one included.
const messages = 1007

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

// GiveDateLike202701 says "Give a date like 2027-01-31.".
var GiveDateLike202701 = Message{key: 56}

// GiveWholeNumber says "Give a whole number.".
var GiveWholeNumber = Message{key: 57}

// WhatHappenedToEachService says "What happened to each service".
var WhatHappenedToEachService = Message{key: 58}

// NotEverythingWasPutIn says "Not everything was put in a cart".
var NotEverythingWasPutIn = Message{key: 59}

// ChooseWhatChangesFirst says "Choose what changes first.".
var ChooseWhatChangesFirst = Message{key: 60}

// TotalDifferencePerMonthOne says "Total difference per month {text}, one-off {oneOff}".
func TotalDifferencePerMonthOne(text string, oneOff string) Message {
	return Message{61, []any{text, oneOff}}
}

// ChangeServicesTogether says "Change services together".
var ChangeServicesTogether = Message{key: 62}

// CannotTakePart says "Cannot take part".
var CannotTakePart = Message{key: 63}

// WasInCartAlreadyWith says "Was in the cart already with another change, which was left as it is".
var WasInCartAlreadyWith = Message{key: 64}

// InCart says "In the cart".
var InCart = Message{key: 65}

// EmptyAsEarlyAsPossible says "Empty: as early as possible".
var EmptyAsEarlyAsPossible = Message{key: 66}

// KeepCurrentTerms says "Keep the current terms".
var KeepCurrentTerms = Message{key: 67}

// Without says "Without".
var Without = Message{key: 68}

// With says "With".
var With = Message{key: 69}

// Choose says "Choose".
var Choose = Message{key: 70}

// AsEachServiceHasIt says "As each service has it".
var AsEachServiceHasIt = Message{key: 71}

// EmptyAsEachServiceHas says "Empty: as each service has it. From {n} to {n2}".
func EmptyAsEachServiceHas(n string, n2 string) Message {
	return Message{72, []any{n, n2}}
}

// MoveTo says "Move to {offeringName}".
func MoveTo(offeringName string) Message {
	return Message{73, []any{offeringName}}
}

// Keep says "Keep: {product}".
func Keep(product string) Message {
	return Message{74, []any{product}}
}

// Services says "Services".
var Services = Message{key: 75}

// NoServicesHaveBeenChosen says "No services have been chosen yet. Tick the services in the overview that are to change together.".
var NoServicesHaveBeenChosen = Message{key: 76}

// ToYourServices says "To your services".
var ToYourServices = Message{key: 77}

// YouChoseServicesOfDifferent says "You chose services of different products. Change them by product:".
var YouChoseServicesOfDifferent = Message{key: 78}

// ServicesN says "{n, plural, one {{n} service} other {{n} services}}".
func ServicesN(n int) Message {
	return Message{79, []any{n}}
}

// Customers says "{customers, plural, one {{customers} customer} other {{customers} customers}}".
func Customers(customers int) Message {
	return Message{80, []any{customers}}
}

// KeepOrMove says "Keep or move".
var KeepOrMove = Message{key: 81}

// WhatChangesForAllOf says "What changes for all of them?".
var WhatChangesForAllOf = Message{key: 82}

// Calculate says "Calculate".
var Calculate = Message{key: 83}

// WhatItBecomes says "What it becomes".
var WhatItBecomes = Message{key: 84}

// AddToCart says "Add to cart: ".
var AddToCart = Message{key: 85}

// Changes says "{addable, plural, one {{addable} change} other {{addable} changes}}".
func Changes(addable int) Message {
	return Message{86, []any{addable}}
}

// ByService says "By service".
var ByService = Message{key: 87}

// BackToChange says "Back to the change".
var BackToChange = Message{key: 88}

// OldNewAndDifference says "Old, new and difference".
var OldNewAndDifference = Message{key: 89}

// ChosenServices says "The chosen services".
var ChosenServices = Message{key: 90}

// Service says "Service".
var Service = Message{key: 91}

// NowPM says "Now p/m".
var NowPM = Message{key: 92}

// BecomesPM says "Becomes p/m".
var BecomesPM = Message{key: 93}

// Difference says "Difference".
var Difference = Message{key: 94}

// OneOff says "One-off".
var OneOff = Message{key: 95}

// From says "From".
var From = Message{key: 96}

// TotalOf says "Total of ".
var TotalOf = Message{key: 97}

// AmountsExcludeVat says "Amounts exclude VAT.".
var AmountsExcludeVat = Message{key: 98}

// NotInCartAnyMore says "Not in the cart (any more)".
var NotInCartAnyMore = Message{key: 99}

// CartOf says "Cart of ".
var CartOf = Message{key: 100}

// Cart says "Cart".
var Cart = Message{key: 101}

// NoPriceYet says "No price yet".
var NoPriceYet = Message{key: 102}

// Item says "Item {number}, {offering}: {text}".
func Item(number int, offering string, text string) Message {
	return Message{103, []any{number, offering, text}}
}

// ChangeItem says "Change the item".
var ChangeItem = Message{key: 104}

// SeeNewPrices says "See the new prices".
var SeeNewPrices = Message{key: 105}

// RecordWaiver says "Record the waiver".
var RecordWaiver = Message{key: 106}

// CompleteCustomer says "Complete the customer".
var CompleteCustomer = Message{key: 107}

// YouCanMendThisYourself says "You can mend this yourself.".
var YouCanMendThisYourself = Message{key: 108}

// YouCanGoOnWith says "You can go on with this.".
var YouCanGoOnWith = Message{key: 109}

// YourAccountManagerCanMend says "Your account manager can mend this.".
var YourAccountManagerCanMend = Message{key: 110}

// YourAccountManagerJudgesThis says "Your account manager judges this with the request.".
var YourAccountManagerJudgesThis = Message{key: 111}

// OneOffInline says "one-off".
var OneOffInline = Message{key: 112}

// PerMonth says "per month".
var PerMonth = Message{key: 113}

// ItemNumberOfferingWhat says "Item {number}, {offering}: {what}".
func ItemNumberOfferingWhat(number int, offering string, what string) Message {
	return Message{114, []any{number, offering, what}}
}

// Becomes says "Becomes".
var Becomes = Message{key: 115}

// YouSaw says "You saw".
var YouSaw = Message{key: 116}

// Price says "Price".
var Price = Message{key: 117}

// Recorded says "Recorded: {name}, {date}".
func Recorded(name string, date calendar.Date) Message {
	return Message{118, []any{name, date}}
}

// ThisCartBecomesVersionStands says "This cart becomes {next}. Version {version} stands until you request it.".
func ThisCartBecomesVersionStands(next string, version int) Message {
	return Message{119, []any{next, version}}
}

// YouAreRevising says "You are revising {quote}".
func YouAreRevising(quote string) Message {
	return Message{120, []any{quote}}
}

// RequestIsNotPossibleYet says "A request is not possible yet. What is needed is below.".
var RequestIsNotPossibleYet = Message{key: 121}

// Date says "Date".
var Date = Message{key: 122}

// Name says "Name".
var Name = Message{key: 123}

// NothingWasRecorded says "Nothing was recorded".
var NothingWasRecorded = Message{key: 124}

// For says "For ".
var For = Message{key: 125}

// ThisCartIsEmptyNew says "This cart is empty. New services and upgrades go into one request together.".
var ThisCartIsEmptyNew = Message{key: 126}

// TotalOfThisRequest says "Total of this request".
var TotalOfThisRequest = Message{key: 127}

// StartHere says "Start here".
var StartHere = Message{key: 128}

// MoreInThisRequest says "More in this request".
var MoreInThisRequest = Message{key: 129}

// ChangeServiceOfThisCustomer says "Change a service of this customer".
var ChangeServiceOfThisCustomer = Message{key: 130}

// ChooseNewService says "Choose a new service".
var ChooseNewService = Message{key: 131}

// ThrowCartAway says "Throw the cart away".
var ThrowCartAway = Message{key: 132}

// AllItemsGoThisCannot says "All items go. This cannot be undone.".
var AllItemsGoThisCannot = Message{key: 133}

// ThrowAwayForGood says "Throw away for good".
var ThrowAwayForGood = Message{key: 134}

// NeededBeforeYouCanRequest says "Needed before you can request".
var NeededBeforeYouCanRequest = Message{key: 135}

// PleaseNote says "Please note".
var PleaseNote = Message{key: 136}

// PricesHaveChanged says "Prices have changed".
var PricesHaveChanged = Message{key: 137}

// PriceListChangedSinceYou says "The price list changed since you saw these items. Accept the new prices to go on, or change the items.".
var PriceListChangedSinceYou = Message{key: 138}

// AcceptNewPrices says "Accept the new prices".
var AcceptNewPrices = Message{key: 139}

// ToRequest says "To the request".
var ToRequest = Message{key: 140}

// Change says "Change: {heading}".
func Change(heading string) Message {
	return Message{141, []any{heading}}
}

// ChangeCart says "Change".
var ChangeCart = Message{key: 142}

// Remove says "Remove: {heading}".
func Remove(heading string) Message {
	return Message{143, []any{heading}}
}

// RemoveCart says "Remove".
var RemoveCart = Message{key: 144}

// CustomersStatementAboutTerm says "The customer's statement about the term".
var CustomersStatementAboutTerm = Message{key: 145}

// ThisCustomerIsSmallBusiness says "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.".
var ThisCustomerIsSmallBusiness = Message{key: 146}

// TakeStatementBack says "Take the statement back".
var TakeStatementBack = Message{key: 147}

// NameOfWhoStatesThis says "Name of who states this for the customer".
var NameOfWhoStatesThis = Message{key: 148}

// DateOfStatement says "Date of the statement".
var DateOfStatement = Message{key: 149}

// RecordStatement says "Record the statement".
var RecordStatement = Message{key: 150}

// RequestQuote says "Request the quote".
var RequestQuote = Message{key: 151}

// ThisIsPossibleOnceEverything says "This is possible once everything above is in order.".
var ThisIsPossibleOnceEverything = Message{key: 152}

// SeeWhatIsNeeded says "See what is needed".
var SeeWhatIsNeeded = Message{key: 153}

// YourAccountManagerJudgesRequest says "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.".
var YourAccountManagerJudgesRequest = Message{key: 154}

// ReferenceOfChange says "Reference of the change".
var ReferenceOfChange = Message{key: 155}

// Catalogue says "Catalogue".
var Catalogue = Message{key: 156}

// ForTerm says "for {term}".
func ForTerm(term Message) Message {
	return Message{157, []any{term}}
}

// SameDay says "the same day".
var SameDay = Message{key: 158}

// BusinessDays says "{days, plural, one {{days} business day} other {{days} business days}}".
func BusinessDays(days int) Message {
	return Message{159, []any{days}}
}

// OrMonths says "{list} or {text} months".
func OrMonths(list string, text string) Message {
	return Message{160, []any{list, text}}
}

// ServiceLevels says "Service levels".
var ServiceLevels = Message{key: 161}

// Telephony says "Telephony".
var Telephony = Message{key: 162}

// Connections says "Connections".
var Connections = Message{key: 163}

// PricesPerMonthForYou says "Prices per month for you, after your partner discount, excluding VAT.".
var PricesPerMonthForYou = Message{key: 164}

// ThereIsNothingToOrder says "There is nothing to order at the moment.".
var ThereIsNothingToOrder = Message{key: 165}

// LeadTime says "Lead time".
var LeadTime = Message{key: 166}

// Term says "Term".
var Term = Message{key: 167}

// ToCart says "to the cart".
var ToCart = Message{key: 168}

// ToCartConfigure says "To the cart".
var ToCartConfigure = Message{key: 169}

// ThisItemIsNoLonger says "This item is no longer in the cart".
var ThisItemIsNoLonger = Message{key: 170}

// PleaseCheckYourChoiceAnd says "Please check your choice and save it again.".
var PleaseCheckYourChoiceAnd = Message{key: 171}

// ForWhichCustomer says "For which customer?".
var ForWhichCustomer = Message{key: 172}

// FindByNameReferenceKvk says "Find by name, reference, KvK number or town".
var FindByNameReferenceKvk = Message{key: 173}

// Search says "Search".
var Search = Message{key: 174}

// NoCustomerFoundSearchFor says "No customer found. Search for something else, or record a new customer.".
var NoCustomerFoundSearchFor = Message{key: 175}

// YouHaveNoCustomersYet says "You have no customers yet. Please record one first.".
var YouHaveNoCustomersYet = Message{key: 176}

// ThereAreMoreCustomersSearch says "There are more customers; search to find them.".
var ThereAreMoreCustomersSearch = Message{key: 177}

// RecordNewCustomer says "Record a new customer".
var RecordNewCustomer = Message{key: 178}

// YourChoice says "Your choice".
var YourChoice = Message{key: 179}

// Options says "Options".
var Options = Message{key: 180}

// RequestedDateOptional says "Requested date (optional)".
var RequestedDateOptional = Message{key: 181}

// AtEarliestOn says "At the earliest on ".
var AtEarliestOn = Message{key: 182}

// EmptyMeansAsEarlyAs says "Empty means: as early as can be.".
var EmptyMeansAsEarlyAs = Message{key: 183}

// AddToCartConfigure says "Add to the cart".
var AddToCartConfigure = Message{key: 184}

// Link says "Link".
var Link = Message{key: 185}

// GoesWith says "Goes with".
var GoesWith = Message{key: 186}

// AnotherServiceGoesWithThis says "Another service goes with this".
var AnotherServiceGoesWithThis = Message{key: 187}

// ThisCustomerHasNoneYet says "This customer has none yet. Add one to the cart first; then you can choose it here.".
var ThisCustomerHasNoneYet = Message{key: 188}

// WhatItCosts says "What it costs".
var WhatItCosts = Message{key: 189}

// ThisChoiceHasNoPrice says "This choice has no price yet. Below is why.".
var ThisChoiceHasNoPrice = Message{key: 190}

// NeededForRequest says "Needed for a request".
var NeededForRequest = Message{key: 191}

// UpdatePrice says "Update the price".
var UpdatePrice = Message{key: 192}

// BackToFirstChoice says "Back to the first choice".
var BackToFirstChoice = Message{key: 193}

// CloseComparison says "Close the comparison".
var CloseComparison = Message{key: 194}

// HowThisPriceCameAbout says "How this price came about".
var HowThisPriceCameAbout = Message{key: 195}

// CompareWithAnotherChoice says "Compare with another choice".
var CompareWithAnotherChoice = Message{key: 196}

// Delivery says "Delivery".
var Delivery = Message{key: 197}

// At says "At: ".
var At = Message{key: 198}

// AnotherAddressOrContact says "Another address or contact".
var AnotherAddressOrContact = Message{key: 199}

// AddressOfDelivery says "Address of delivery".
var AddressOfDelivery = Message{key: 200}

// ContactThere says "Contact there".
var ContactThere = Message{key: 201}

// NumberPortingAndDocuments says "Number porting and documents".
var NumberPortingAndDocuments = Message{key: 202}

// CurrentOperator says "Current operator".
var CurrentOperator = Message{key: 203}

// NumbersOrRangesOneLine says "Numbers or ranges, one a line".
var NumbersOrRangesOneLine = Message{key: 204}

// Like0201234567OrRangeLike says "Like 0201234567, or a range like 0201234500-0201234599.".
var Like0201234567OrRangeLike = Message{key: 205}

// YourReferenceSuchAsPo says "Your reference, such as a PO number (optional)".
var YourReferenceSuchAsPo = Message{key: 206}

// NoteOptional says "Note (optional)".
var NoteOptional = Message{key: 207}

// BackToQuote says "Back to the quote".
var BackToQuote = Message{key: 208}

// YouMayNotOrderHere says "You may not order here yourself".
var YouMayNotOrderHere = Message{key: 209}

// YouCanOrderOnceIt says "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.".
var YouCanOrderOnceIt = Message{key: 210}

// PdfIsStillBeingMade says "The PDF is still being made".
var PdfIsStillBeingMade = Message{key: 211}

// Sha256OfPdf says "SHA-256 of the PDF".
var Sha256OfPdf = Message{key: 212}

// ValidUntil says "Valid until".
var ValidUntil = Message{key: 213}

// Version says "Version".
var Version = Message{key: 214}

// ContractingParty says "Contracting party".
var ContractingParty = Message{key: 215}

// Customer says "Customer".
var Customer = Message{key: 216}

// ToOrder says "To order {order}".
func ToOrder(order string) Message {
	return Message{217, []any{order}}
}

// ThisQuoteHasBeenOrdered says "This quote has been ordered already".
var ThisQuoteHasBeenOrdered = Message{key: 218}

// ToQuote says "To the quote".
var ToQuote = Message{key: 219}

// State says "State: {state}.".
func State(state string) Message {
	return Message{220, []any{state}}
}

// ThisQuoteCannotBeOrdered says "This quote cannot be ordered now".
var ThisQuoteCannotBeOrdered = Message{key: 221}

// DifferencePerMonth says "Difference per month".
var DifferencePerMonth = Message{key: 222}

// NewPerMonth says "New per month".
var NewPerMonth = Message{key: 223}

// ItemConfirm says "Item".
var ItemConfirm = Message{key: 224}

// SignAndOrder says "Sign and order".
var SignAndOrder = Message{key: 225}

// ActivateAndOrder says "Activate and order".
var ActivateAndOrder = Message{key: 226}

// WhatYouOrder says "What you order".
var WhatYouOrder = Message{key: 227}

// ReadQuoteWithItsSpecification says "Read the quote with its specification (PDF, in a new window)".
var ReadQuoteWithItsSpecification = Message{key: 228}

// YourConfirmation says "Your confirmation".
var YourConfirmation = Message{key: 229}

// WithOrderWeKeepThis says "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.".
var WithOrderWeKeepThis = Message{key: 230}

// WithOrderWeKeepWho says "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.".
var WithOrderWeKeepWho = Message{key: 231}

// CustomersCustomer says "Customers".
var CustomersCustomer = Message{key: 232}

// NothingHasBeenSavedYet says "Nothing has been saved yet".
var NothingHasBeenSavedYet = Message{key: 233}

// SomethingInItChangedSince says "Something in it changed since. If you save it now, there will be a second customer.".
var SomethingInItChangedSince = Message{key: 234}

// ThisFormWasSavedBefore says "This form was saved before".
var ThisFormWasSavedBefore = Message{key: 235}

// DetailsOf says "Details of {displayName}".
func DetailsOf(displayName string) Message {
	return Message{236, []any{displayName}}
}

// NewCustomer says "New customer".
var NewCustomer = Message{key: 237}

// SearchByNameReferenceKvk says "Search by name, reference, KvK number or town".
var SearchByNameReferenceKvk = Message{key: 238}

// NoCustomerFoundWith says "No customer found with ".
var NoCustomerFoundWith = Message{key: 239}

// ShowAllCustomers says "Show all customers".
var ShowAllCustomers = Message{key: 240}

// YouHaveNoCustomersYetAddOne says "You have no customers yet. Add one to order something for it.".
var YouHaveNoCustomersYetAddOne = Message{key: 241}

// YourReference says "Your reference".
var YourReference = Message{key: 242}

// Town says "Town".
var Town = Message{key: 243}

// Details says "Details".
var Details = Message{key: 244}

// Incomplete says "incomplete".
var Incomplete = Message{key: 245}

// Complete says "complete".
var Complete = Message{key: 246}

// Next says "Next".
var Next = Message{key: 247}

// YourReferenceLabel says "Your reference:".
var YourReferenceLabel = Message{key: 248}

// StillMissingForQuote says "Still missing for a quote:".
var StillMissingForQuote = Message{key: 249}

// CompleteDetails says "Complete the details".
var CompleteDetails = Message{key: 250}

// DifferencePerMonthInline says "difference per month".
var DifferencePerMonthInline = Message{key: 251}

// CartIsEmptyChooseNew says "The cart is empty. Choose a new service, or let a service below grow.".
var CartIsEmptyChooseNew = Message{key: 252}

// ChooseNewServiceCustomer says "Choose a new service".
var ChooseNewServiceCustomer = Message{key: 253}

// ThisCustomerHasNoServices says "This customer has no services yet.".
var ThisCustomerHasNoServices = Message{key: 254}

// Reference says "Reference".
var Reference = Message{key: 255}

// PerMonthCustomer says "Per month".
var PerMonthCustomer = Message{key: 256}

// SeeWhatCanGrow says "See what can grow".
var SeeWhatCanGrow = Message{key: 257}

// QuotesOfThisCustomer says "Quotes of this customer".
var QuotesOfThisCustomer = Message{key: 258}

// ChangeDetails says "Change the details".
var ChangeDetails = Message{key: 259}

// YouCanSaveWithReference says "You can save with a reference alone. For a quote we also need the address and a contact.".
var YouCanSaveWithReference = Message{key: 260}

// YouCanSaveWithName says "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.".
var YouCanSaveWithName = Message{key: 261}

// Optional says "(optional)".
var Optional = Message{key: 262}

// Save says "Save".
var Save = Message{key: 263}

// Cancel says "Cancel".
var Cancel = Message{key: 264}

// Contact says "Contact".
var Contact = Message{key: 265}

// BusinessAddress says "Business address".
var BusinessAddress = Message{key: 266}

// VatId says "VAT id".
var VatId = Message{key: 267}

// Business says "Business".
var Business = Message{key: 268}

// WhereWeDeliverByDefault says "Where we deliver by default. You can give another address per service.".
var WhereWeDeliverByDefault = Message{key: 269}

// LanguageOfQuote says "Language of the quote".
var LanguageOfQuote = Message{key: 270}

// No says "No".
var No = Message{key: 271}

// Yes says "Yes".
var Yes = Message{key: 272}

// SmallBusinessSignsWaiverFor says "A small business signs a waiver for a term of more than 24 months.".
var SmallBusinessSignsWaiverFor = Message{key: 273}

// SmallBusiness says "Small business".
var SmallBusiness = Message{key: 274}

// EightDigitsDutchBusinessesOnly says "Eight digits; Dutch businesses only.".
var EightDigitsDutchBusinessesOnly = Message{key: 275}

// KvkNumber says "KvK number".
var KvkNumber = Message{key: 276}

// LegalName says "Legal name".
var LegalName = Message{key: 277}

// ContactOnSite says "Contact on site".
var ContactOnSite = Message{key: 278}

// InstallationAddress says "Installation address".
var InstallationAddress = Message{key: 279}

// Postcode says "Postcode".
var Postcode = Message{key: 280}

// HouseNumber says "House number".
var HouseNumber = Message{key: 281}

// Street says "Street".
var Street = Message{key: 282}

// EMail says "E-mail".
var EMail = Message{key: 283}

// Telephone says "Telephone".
var Telephone = Message{key: 284}

// TwoLettersNlBeDe says "Two letters: NL, BE, DE.".
var TwoLettersNlBeDe = Message{key: 285}

// Country says "Country".
var Country = Message{key: 286}

// Empty says "empty".
var Empty = Message{key: 287}

// BelowIsWhatYouFilled says "Below is what you filled in. If you save that, it replaces what is there now:".
var BelowIsWhatYouFilled = Message{key: 288}

// ThisCustomerWasChangedMeanwhile says "This customer was changed meanwhile".
var ThisCustomerWasChangedMeanwhile = Message{key: 289}

// PerMonthOneOff says "{netMRC} per month, {nrc} one-off".
func PerMonthOneOff(netMRC money.Cents, nrc money.Cents) Message {
	return Message{290, []any{netMRC, nrc}}
}

// Now says "now {now}".
func Now(now int64) Message {
	return Message{291, []any{percent(now)}}
}

// YourDecisionAs says "Your decision as ".
var YourDecisionAs = Message{key: 292}

// ThisCannotBeApprovedNow says "This cannot be approved now".
var ThisCannotBeApprovedNow = Message{key: 293}

// WhyMayVatCheckBe says "Why may the VAT check be waived?".
var WhyMayVatCheckBe = Message{key: 294}

// GiveDiscountOptional says "Give a discount (optional)".
var GiveDiscountOptional = Message{key: 295}

// PerItemPercentageOrAmount says "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.".
var PerItemPercentageOrAmount = Message{key: 296}

// DiscountOnMonthlyPrice says "Discount on the monthly price".
var DiscountOnMonthlyPrice = Message{key: 297}

// DiscountOnOneOffCharge says "Discount on the one-off charge".
var DiscountOnOneOffCharge = Message{key: 298}

// ShowNewFiguresFirst says "Show the new figures first".
var ShowNewFiguresFirst = Message{key: 299}

// ThisIsPreviewNothingHas says "This is a preview; nothing has been recorded yet.".
var ThisIsPreviewNothingHas = Message{key: 300}

// ApproveWithThisDiscount says "Approve with this discount".
var ApproveWithThisDiscount = Message{key: 301}

// Approve says "Approve".
var Approve = Message{key: 302}

// SendQuestion says "Send the question".
var SendQuestion = Message{key: 303}

// YourQuestionToPartner says "Your question to the partner".
var YourQuestionToPartner = Message{key: 304}

// ReturnWithQuestion says "Return with a question".
var ReturnWithQuestion = Message{key: 305}

// DeclineForGood says "Decline for good".
var DeclineForGood = Message{key: 306}

// ReasonForPartner says "Reason for the partner".
var ReasonForPartner = Message{key: 307}

// Decline says "Decline".
var Decline = Message{key: 308}

// Unit says "Unit".
var Unit = Message{key: 309}

// OnlyAccountManagerCanBe says "Only an account manager can be stood in for.".
var OnlyAccountManagerCanBe = Message{key: 310}

// ThisPageIsNotFor says "This page is not for you".
var ThisPageIsNotFor = Message{key: 311}

// Until says "{from} until {until}".
func Until(from calendar.Date, until calendar.Date) Message {
	return Message{312, []any{from, until}}
}

// StandIn says "Stand-in".
var StandIn = Message{key: 313}

// SignForCustomer says "Sign for the customer".
var SignForCustomer = Message{key: 314}

// Activate says "Activate".
var Activate = Message{key: 315}

// Quote says "Quote".
var Quote = Message{key: 316}

// Progress says "Progress".
var Progress = Message{key: 317}

// Request says "The request".
var Request = Message{key: 318}

// NotedAtRequest says "Noted at the request".
var NotedAtRequest = Message{key: 319}

// WhoDecides says "Who decides".
var WhoDecides = Message{key: 320}

// Versions says "Versions".
var Versions = Message{key: 321}

// HistoryAndComments says "History and comments".
var HistoryAndComments = Message{key: 322}

// AddComment says "Add comment".
var AddComment = Message{key: 323}

// YourCommentYourAccountManager says "Your comment; your account manager reads it too".
var YourCommentYourAccountManager = Message{key: 324}

// AddCommentDossier says "Add a comment".
var AddCommentDossier = Message{key: 325}

// YourAnswer says "Your answer".
var YourAnswer = Message{key: 326}

// AnswerRequestItselfStaysAs says "Answer; the request itself stays as it is".
var AnswerRequestItselfStaysAs = Message{key: 327}

// SendAnswer says "Send the answer".
var SendAnswer = Message{key: 328}

// DoesSomethingHaveToChange says "Does something have to change? Then revise the request in the cart.".
var DoesSomethingHaveToChange = Message{key: 329}

// ReviseRequest says "Revise the request".
var ReviseRequest = Message{key: 330}

// WhatElseYouCanDo says "What else you can do".
var WhatElseYouCanDo = Message{key: 331}

// RevisingPutsContentInCart says "Revising puts the content in the cart. This version stays valid until you request the next one.".
var RevisingPutsContentInCart = Message{key: 332}

// ReviseQuote says "Revise the quote".
var ReviseQuote = Message{key: 333}

// CopyingPutsContentInCart says "Copying puts the content in the cart, at today's prices, for a new quote.".
var CopyingPutsContentInCart = Message{key: 334}

// CopyToCart says "Copy to the cart".
var CopyToCart = Message{key: 335}

// Withdraw says "Withdraw".
var Withdraw = Message{key: 336}

// ReasonOptional says "Reason (optional)".
var ReasonOptional = Message{key: 337}

// WithdrawForGood says "Withdraw for good".
var WithdrawForGood = Message{key: 338}

// AddPdfSignedElsewhere says "Add a PDF signed elsewhere".
var AddPdfSignedElsewhere = Message{key: 339}

// WasQuoteSignedOutsideOf says "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.".
var WasQuoteSignedOutsideOf = Message{key: 340}

// SignedPdfAtMost4 says "Signed PDF, at most 4 MB".
var SignedPdfAtMost4 = Message{key: 341}

// ThisFileIsLargerThan says "This file is larger than 4 MB.".
var ThisFileIsLargerThan = Message{key: 342}

// AddPdf says "Add the PDF".
var AddPdf = Message{key: 343}

// Quotes says "Quotes".
var Quotes = Message{key: 344}

// CustomerOrNumber says "Customer or number".
var CustomerOrNumber = Message{key: 345}

// All says "All".
var All = Message{key: 346}

// StateDossiers says "State".
var StateDossiers = Message{key: 347}

// Superseded says "Superseded".
var Superseded = Message{key: 348}

// Expired says "Expired".
var Expired = Message{key: 349}

// Withdrawn says "Withdrawn".
var Withdrawn = Message{key: 350}

// Declined says "Declined".
var Declined = Message{key: 351}

// Ordered says "Ordered".
var Ordered = Message{key: 352}

// Approved says "Approved".
var Approved = Message{key: 353}

// QuestionToYou says "Question to you".
var QuestionToYou = Message{key: 354}

// Requested says "Requested".
var Requested = Message{key: 355}

// WeAreReviewingRequest says "We are reviewing the request".
var WeAreReviewingRequest = Message{key: 356}

// AskAgain says "Ask again".
var AskAgain = Message{key: 357}

// AnswerQuestion says "Answer the question".
var AnswerQuestion = Message{key: 358}

// HaveItOrdered says "Have it ordered".
var HaveItOrdered = Message{key: 359}

// Order says "Order".
var Order = Message{key: 360}

// FollowOrder says "Follow the order".
var FollowOrder = Message{key: 361}

// YouHaveNoQuotesYet says "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.".
var YouHaveNoQuotesYet = Message{key: 362}

// QuotesNewestFirstAmountsWithout says "Quotes, the newest first; amounts without VAT".
var QuotesNewestFirstAmountsWithout = Message{key: 363}

// DifferencePM says "Difference p.m.".
var DifferencePM = Message{key: 364}

// ValidUntilDossiers says "Valid until".
var ValidUntilDossiers = Message{key: 365}

// NextStep says "Next step".
var NextStep = Message{key: 366}

// NothingFoundHereYetLook says "Nothing found here yet; look further back.".
var NothingFoundHereYetLook = Message{key: 367}

// NothingFound says "Nothing found.".
var NothingFound = Message{key: 368}

// ShowAll says "Show all".
var ShowAll = Message{key: 369}

// ChoosePdf says "Choose a PDF.".
var ChoosePdf = Message{key: 370}

// AtMost4MbPlease says "At most 4 MB. Please scan the document in black and white or at a lower resolution.".
var AtMost4MbPlease = Message{key: 371}

// ThisFileIsNotPdf says "This file is not a PDF.".
var ThisFileIsNotPdf = Message{key: 372}

// NameOfFile says "The name of the file: {text}".
func NameOfFile(text string) Message {
	return Message{373, []any{text}}
}

// YourAccountManagerIsTold says "Your account manager is told and will judge the document. Nothing was ordered.".
var YourAccountManagerIsTold = Message{key: 374}

// Added says "Added: {showable}".
func Added(showable string) Message {
	return Message{375, []any{showable}}
}

// SomethingWentWrong says "Something went wrong.".
var SomethingWentWrong = Message{key: 376}

// LogIn says "Log in".
var LogIn = Message{key: 377}

// PleaseAskYourAdministratorTo says "Please ask your administrator to give you access, and then log in again.".
var PleaseAskYourAdministratorTo = Message{key: 378}

// YourAccountHasNoRole says "Your account has no role here yet".
var YourAccountHasNoRole = Message{key: 379}

// NothingWasRecordedPleaseOpen says "Nothing was recorded. Please open the page again and try once more.".
var NothingWasRecordedPleaseOpen = Message{key: 380}

// FormIsNotComplete says "The form is not complete".
var FormIsNotComplete = Message{key: 381}

// TryAgain says "Try again".
var TryAgain = Message{key: 382}

// ToStartPage says "To the start page".
var ToStartPage = Message{key: 383}

// ToYourWorkList says "To your work list".
var ToYourWorkList = Message{key: 384}

// ExclVat says "excl. VAT".
var ExclVat = Message{key: 385}

// OneOffCharge says "One-off charge".
var OneOffCharge = Message{key: 386}

// DiscountOnOneOffChargeNrcBasisPoints says "Discount on the one-off charge, {nrcBasisPoints}".
func DiscountOnOneOffChargeNrcBasisPoints(nrcBasisPoints int64) Message {
	return Message{387, []any{percent(nrcBasisPoints)}}
}

// OneOffChargeAtList says "One-off charge at list".
var OneOffChargeAtList = Message{key: 388}

// NewMonthlyPrice says "New monthly price".
var NewMonthlyPrice = Message{key: 389}

// MonthlyPriceAtList says "Monthly price at list".
var MonthlyPriceAtList = Message{key: 390}

// CurrentMonthlyPrice says "Current monthly price".
var CurrentMonthlyPrice = Message{key: 391}

// Vat says "VAT {vatBasisPoints}".
func Vat(vatBasisPoints int64) Message {
	return Message{392, []any{percent(vatBasisPoints)}}
}

// ExclVatFigure says "Excl. VAT".
var ExclVatFigure = Message{key: 393}

// AdditionalDiscount says "Additional discount".
var AdditionalDiscount = Message{key: 394}

// PartnerSurcharge says "Partner surcharge".
var PartnerSurcharge = Message{key: 395}

// PartnerDiscount says "Partner discount".
var PartnerDiscount = Message{key: 396}

// TermSurcharge says "Term surcharge".
var TermSurcharge = Message{key: 397}

// TermDiscount says "Term discount".
var TermDiscount = Message{key: 398}

// FirstPeriodFromDaysOf says "First period from {from} ({daysCharged, plural, one {{daysCharged} day} other {{daysCharged} days}} of {daysInMonth})".
func FirstPeriodFromDaysOf(from calendar.Date, daysCharged int, daysInMonth int) Message {
	return Message{399, []any{from, daysCharged, daysInMonth}}
}

// OneOffChargesInclVat says "One-off charges, incl. VAT".
var OneOffChargesInclVat = Message{key: 400}

// DifferencePerMonthInclVat says "Difference per month, incl. VAT".
var DifferencePerMonthInclVat = Message{key: 401}

// TotalFirstPeriodProRata says "Total: first period, pro rata".
var TotalFirstPeriodProRata = Message{key: 402}

// TotalOneOffCharges says "Total: one-off charges".
var TotalOneOffCharges = Message{key: 403}

// TotalDifferencePerMonth says "Total: difference per month".
var TotalDifferencePerMonth = Message{key: 404}

// TotalNewMonthlyPrice says "Total: new monthly price".
var TotalNewMonthlyPrice = Message{key: 405}

// OneOffChargeInline says "one-off charge".
var OneOffChargeInline = Message{key: 406}

// NewMonthlyPriceInline says "new monthly price".
var NewMonthlyPriceInline = Message{key: 407}

// WithThisDiscount says "With this discount".
var WithThisDiscount = Message{key: 408}

// GivePercentageSuchAs12 says "Give a percentage such as 12.5 or an amount such as 1,234.56.".
var GivePercentageSuchAs12 = Message{key: 409}

// AtMost100 says "At most 100%.".
var AtMost100 = Message{key: 410}

// AtMostTwoDecimals says "At most two decimals.".
var AtMostTwoDecimals = Message{key: 411}

// Welcome says "Welcome".
var Welcome = Message{key: 412}

// Overview says "Overview".
var Overview = Message{key: 413}

// WithOnecentralForDecision says "With oneCentral for a decision".
var WithOnecentralForDecision = Message{key: 414}

// OnecentralHasQuestion says "oneCentral has a question".
var OnecentralHasQuestion = Message{key: 415}

// ApprovedWaitingForColleagueTo says "Approved, waiting for a colleague to sign".
var ApprovedWaitingForColleagueTo = Message{key: 416}

// ReadyToSign says "Ready to sign".
var ReadyToSign = Message{key: 417}

// ApprovedWaitingForColleagueToActivate says "Approved, waiting for a colleague to activate".
var ApprovedWaitingForColleagueToActivate = Message{key: 418}

// ReadyToActivate says "Ready to activate".
var ReadyToActivate = Message{key: 419}

// BecomesNewVersionOf says "becomes a new version of {quote}".
func BecomesNewVersionOf(quote string) Message {
	return Message{420, []any{quote}}
}

// KeptUntil says "Kept until".
var KeptUntil = Message{key: 421}

// LastChanged says "Last changed".
var LastChanged = Message{key: 422}

// OpenCarts says "Open carts".
var OpenCarts = Message{key: 423}

// StateHome says "State".
var StateHome = Message{key: 424}

// OrdersUnderWay says "Orders under way".
var OrdersUnderWay = Message{key: 425}

// OfDelivered says "{done} of {items} delivered".
func OfDelivered(done int, items string) Message {
	return Message{426, []any{done, items}}
}

// Items says "{n, plural, one {{n} item} other {{n} items}}".
func Items(n int) Message {
	return Message{427, []any{n}}
}

// OrderingAtOnecentral says "Ordering at oneCentral".
var OrderingAtOnecentral = Message{key: 428}

// HerePartnersAskForNew says "Here partners ask for new services and upgrades, and oneCentral judges these requests.".
var HerePartnersAskForNew = Message{key: 429}

// YouCannotAskForQuotes says "You cannot ask for quotes or order now. Please contact your account manager.".
var YouCannotAskForQuotes = Message{key: 430}

// YourAccountIsBlocked says "Your account is blocked".
var YourAccountIsBlocked = Message{key: 431}

// LetServiceGrow says "Let a service grow".
var LetServiceGrow = Message{key: 432}

// NewService says "New service".
var NewService = Message{key: 433}

// NothingIsOpenChooseService says "Nothing is open. Choose a service that can grow, or a new one.".
var NothingIsOpenChooseService = Message{key: 434}

// Waived says "Waived".
var Waived = Message{key: 435}

// Alternative says " Alternative: {list}.".
func Alternative(list string) Message {
	return Message{436, []any{list}}
}

// CanBeWaivedWithReason says "Can be waived with a reason".
var CanBeWaivedWithReason = Message{key: 437}

// ForUsToReview says "For us to review".
var ForUsToReview = Message{key: 438}

// Blocks says "Blocks".
var Blocks = Message{key: 439}

// Note says "Note".
var Note = Message{key: 440}

// UpTo says "Up to: {who}".
func UpTo(who string) Message {
	return Message{441, []any{who}}
}

// You says "you".
var You = Message{key: 442}

// YourAccountManager says "your account manager".
var YourAccountManager = Message{key: 443}

// NoLongerNeeded says "no longer needed".
var NoLongerNeeded = Message{key: 444}

// Returned says "returned".
var Returned = Message{key: 445}

// DeclinedInline says "declined".
var DeclinedInline = Message{key: 446}

// ApprovedInline says "approved".
var ApprovedInline = Message{key: 447}

// WaitsFor says "waits for {name}".
func WaitsFor(name string) Message {
	return Message{448, []any{name}}
}

// WaitsForDecision says "waits for a decision".
var WaitsForDecision = Message{key: 449}

// By says " by {name}, {decidedAt}".
func By(name string, decidedAt time.Time) Message {
	return Message{450, []any{name, decidedAt}}
}

// EveryRequestIsReviewed says "Every request is reviewed.".
var EveryRequestIsReviewed = Message{key: 451}

// ItemsDifferencePerMonthIs says "An item's difference per month is below {below}.".
func ItemsDifferencePerMonthIs(below money.Cents) Message {
	return Message{452, []any{below}}
}

// ItemBecomesCheaperPerMonth says "An item becomes cheaper per month.".
var ItemBecomesCheaperPerMonth = Message{key: 453}

// ChosenTierNeedsDesign says "A chosen tier needs a design.".
var ChosenTierNeedsDesign = Message{key: 454}

// OneOffTotalIsOver says "The one-off total is over {once}.".
func OneOffTotalIsOver(once money.Cents) Message {
	return Message{455, []any{once}}
}

// DifferencePerMonthIsOver says "The difference per month is over {monthly}.".
func DifferencePerMonthIsOver(monthly money.Cents) Message {
	return Message{456, []any{monthly}}
}

// DifferencePerMonthIsOverOrOne says "The difference per month is over {monthly}, or one-off over {once}.".
func DifferencePerMonthIsOverOrOne(monthly money.Cents, once money.Cents) Message {
	return Message{457, []any{monthly, once}}
}

// DiscountInThisQuoteIs says "A discount in this quote is over {over}.".
func DiscountInThisQuoteIs(over int64) Message {
	return Message{458, []any{percent(over)}}
}

// OverThisRoleDecidesToo says "Over {manualDiscountBasisPointsOver} this role decides too: {role}.".
func OverThisRoleDecidesToo(manualDiscountBasisPointsOver int64, role Message) Message {
	return Message{459, []any{percent(manualDiscountBasisPointsOver), role}}
}

// NotDelivered says "not delivered".
var NotDelivered = Message{key: 460}

// Cancelled says "cancelled".
var Cancelled = Message{key: 461}

// Delivered says "delivered".
var Delivered = Message{key: 462}

// OrderReleased says "Order released".
var OrderReleased = Message{key: 463}

// DocumentSignedElsewhereAdded says "Document signed elsewhere added".
var DocumentSignedElsewhereAdded = Message{key: 464}

// DocumentOfVersionMade says "Document of version {number} made".
func DocumentOfVersionMade(number string) Message {
	return Message{465, []any{number}}
}

// Comment says "Comment".
var Comment = Message{key: 466}

// HandedOverTo says "Handed over to {name}".
func HandedOverTo(name string) Message {
	return Message{467, []any{name}}
}

// VersionSuperseded says "Version {number} superseded".
func VersionSuperseded(number string) Message {
	return Message{468, []any{number}}
}

// VersionExpired says "Version {number} expired".
func VersionExpired(number string) Message {
	return Message{469, []any{number}}
}

// VersionWithdrawn says "Version {number} withdrawn".
func VersionWithdrawn(number string) Message {
	return Message{470, []any{number}}
}

// VersionReturnedWithQuestion says "Version {number} returned with a question".
func VersionReturnedWithQuestion(number string) Message {
	return Message{471, []any{number}}
}

// VersionDeclined says "Version {number} declined".
func VersionDeclined(number string) Message {
	return Message{472, []any{number}}
}

// VersionApproved says "Version {number} approved".
func VersionApproved(number string) Message {
	return Message{473, []any{number}}
}

// AgreedToVersion says "Agreed to version {number}".
func AgreedToVersion(number string) Message {
	return Message{474, []any{number}}
}

// DiscountGivenVersion says "Discount given: version {number}".
func DiscountGivenVersion(number string) Message {
	return Message{475, []any{number}}
}

// VersionIsBeingRevised says "Version {number} is being revised".
func VersionIsBeingRevised(number string) Message {
	return Message{476, []any{number}}
}

// QuestionAnsweredWithVersion says "Question answered with version {number}".
func QuestionAnsweredWithVersion(number string) Message {
	return Message{477, []any{number}}
}

// VersionRequested says "Version {number} requested".
func VersionRequested(number string) Message {
	return Message{478, []any{number}}
}

// SkipToContent says "Skip to content".
var SkipToContent = Message{key: 479}

// MainMenu says "Main menu".
var MainMenu = Message{key: 480}

// LogOut says "Log out".
var LogOut = Message{key: 481}

// ReferenceOfThisPage says "reference of this page".
var ReferenceOfThisPage = Message{key: 482}

// PartnerMadeRequestAndWaits says "A partner made a request and waits for your decision. Please log in to see what it is about.".
var PartnerMadeRequestAndWaits = Message{key: 483}

// LogInAndJudge says "Log in and judge".
var LogInAndJudge = Message{key: 484}

// ThisPageByItselfDecides says "This page by itself decides nothing.".
var ThisPageByItselfDecides = Message{key: 485}

// YourDecisionIsAsked says "Your decision is asked".
var YourDecisionIsAsked = Message{key: 486}

// LinkWasMadeForSomebody says "The link was made for somebody else. What waits for your decision is in your work list.".
var LinkWasMadeForSomebody = Message{key: 487}

// ThisRequestDoesNotWait says "This request does not wait for you".
var ThisRequestDoesNotWait = Message{key: 488}

// ThisVersionHasBeenDecided says "This version has been decided on already, or the request was withdrawn or has expired.".
var ThisVersionHasBeenDecided = Message{key: 489}

// ThereIsNothingLeftTo says "There is nothing left to decide".
var ThereIsNothingLeftTo = Message{key: 490}

// SeeRequest says "See the request".
var SeeRequest = Message{key: 491}

// VersionThatThisLinkWas says "The version that this link was for has been replaced; it can no longer be decided on. {message}".
func VersionThatThisLinkWas(message string) Message {
	return Message{492, []any{message}}
}

// ThereIsNewerVersion says "There is a newer version".
var ThereIsNewerVersion = Message{key: 493}

// ToNewestVersion says "To the newest version".
var ToNewestVersion = Message{key: 494}

// Days says "{n, plural, one {{n} day} other {{n} days}}".
func Days(n int) Message {
	return Message{495, []any{n}}
}

// Hours says "{hours, plural, one {{hours} hour} other {{hours} hours}}".
func Hours(hours int) Message {
	return Message{496, []any{hours}}
}

// LessThanHour says "less than an hour".
var LessThanHour = Message{key: 497}

// InTheseWeeksNothingWas says "In these weeks nothing was requested, decided or ordered.".
var InTheseWeeksNothingWas = Message{key: 498}

// YouManageNoPartnersAnd says "You manage no partners, and stand in for nobody who does now.".
var YouManageNoPartnersAnd = Message{key: 499}

// Weeks says "{text} weeks".
func Weeks(text string) Message {
	return Message{500, []any{text}}
}

// Numbers says "Numbers".
var Numbers = Message{key: 501}

// ToNumbers says "To the numbers".
var ToNumbers = Message{key: 502}

// ThereIsNoSuchPeriod says "There is no such period".
var ThereIsNoSuchPeriod = Message{key: 503}

// ExclVatOrders says "excl. VAT; orders: {ordered}".
func ExclVatOrders(ordered int) Message {
	return Message{504, []any{ordered}}
}

// WonPerMonth says "Won per month".
var WonPerMonth = Message{key: 505}

// BusinessDaysMedian9In says "business days, median; 9 in 10 within {lead}".
func BusinessDaysMedian9In(lead string) Message {
	return Message{506, []any{lead}}
}

// FromDecisionToOrder says "From decision to order".
var FromDecisionToOrder = Message{key: 507}

// FromRequestToDecision says "From request to decision".
var FromRequestToDecision = Message{key: 508}

// OfWhichOrderedByNow says "of which ordered by now: {conversion}".
func OfWhichOrderedByNow(conversion string) Message {
	return Message{509, []any{conversion}}
}

// FilledMedianOutlined9In says "Filled: median. Outlined: 9 in 10 were ordered within this time.".
var FilledMedianOutlined9In = Message{key: 510}

// BusinessDaysFromDecisionTo says "Business days from decision to order".
var BusinessDaysFromDecisionTo = Message{key: 511}

// FilledMedianOutlined9In10Were says "Filled: median. Outlined: 9 in 10 were decided within this time.".
var FilledMedianOutlined9In10Were = Message{key: 512}

// BusinessDaysFromRequestTo says "Business days from request to decision".
var BusinessDaysFromRequestTo = Message{key: 513}

// DifferencePerMonthOfOrders says "The difference per month of the orders, excl. VAT.".
var DifferencePerMonthOfOrders = Message{key: 514}

// WonPerMonthByWeek says "Won per month, by week of the order".
var WonPerMonthByWeek = Message{key: 515}

// OfWhichOrdered says "{requested}, of which ordered {converted}".
func OfWhichOrdered(requested int, converted int) Message {
	return Message{516, []any{requested, converted}}
}

// OutlinedRequestedFilledOfThose says "Outlined: requested. Filled: of those ordered by now.".
var OutlinedRequestedFilledOfThose = Message{key: 517}

// RequestsPerWeek says "Requests per week".
var RequestsPerWeek = Message{key: 518}

// N9In10Within says "{lead}, 9 in 10 within {lead2}".
func N9In10Within(lead string, lead2 string) Message {
	return Message{519, []any{lead, lead2}}
}

// BarForEachWeekFrom says "A bar for each week, from {first} until {last}. The highest is of {says}. All figures are in the table.".
func BarForEachWeekFrom(first string, last string, says string) Message {
	return Message{520, []any{first, last, says}}
}

// Together says "Together".
var Together = Message{key: 521}

// WeekFromMonday says "Week, from Monday".
var WeekFromMonday = Message{key: 522}

// ToOrder90 says "To order, 90%".
var ToOrder90 = Message{key: 523}

// ToOrderMedian says "To order, median".
var ToOrderMedian = Message{key: 524}

// ToDecision90 says "To decision, 90%".
var ToDecision90 = Message{key: 525}

// ToDecisionMedian says "To decision, median".
var ToDecisionMedian = Message{key: 526}

// Decided says "Decided".
var Decided = Message{key: 527}

// OrderedByNow says "Ordered by now".
var OrderedByNow = Message{key: 528}

// Period says "Period".
var Period = Message{key: 529}

// ByPartner says "By partner".
var ByPartner = Message{key: 530}

// ByWeek says "By week".
var ByWeek = Message{key: 531}

// DownloadAsCsv says "Download as CSV".
var DownloadAsCsv = Message{key: 532}

// TimesAreInBusinessDays says "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.".
var TimesAreInBusinessDays = Message{key: 533}

// WonPerMonthEuroExcl says "won per month, euro excl. VAT".
var WonPerMonthEuroExcl = Message{key: 534}

// BusinessDaysToOrder90 says "business days to order, 90%".
var BusinessDaysToOrder90 = Message{key: 535}

// BusinessDaysToOrderMedian says "business days to order, median".
var BusinessDaysToOrderMedian = Message{key: 536}

// OrderedInline says "ordered".
var OrderedInline = Message{key: 537}

// BusinessDaysToDecision90 says "business days to decision, 90%".
var BusinessDaysToDecision90 = Message{key: 538}

// BusinessDaysToDecisionMedian says "business days to decision, median".
var BusinessDaysToDecisionMedian = Message{key: 539}

// DecidedInline says "decided".
var DecidedInline = Message{key: 540}

// OfWhichOrderedByNowInline says "of which ordered by now".
var OfWhichOrderedByNowInline = Message{key: 541}

// RequestedInline says "requested".
var RequestedInline = Message{key: 542}

// PartnerId says "partner id".
var PartnerId = Message{key: 543}

// YourAccountManagerReleasesOrder says "Your account manager releases the order. Until then you can cancel items yourself.".
var YourAccountManagerReleasesOrder = Message{key: 544}

// WaitsForRelease says "Waits for release".
var WaitsForRelease = Message{key: 545}

// DeliveredOrder says "Delivered".
var DeliveredOrder = Message{key: 546}

// WaitsForOnecentral says "waits for oneCentral".
var WaitsForOnecentral = Message{key: 547}

// Released says "Released".
var Released = Message{key: 548}

// Statement says "Statement".
var Statement = Message{key: 549}

// On says "On".
var On = Message{key: 550}

// Signatory says "Signatory".
var Signatory = Message{key: 551}

// ActivatedBy says "Activated by".
var ActivatedBy = Message{key: 552}

// SignedBy says "Signed by".
var SignedBy = Message{key: 553}

// ServiceService says "Service {service}".
func ServiceService(service string) Message {
	return Message{554, []any{service}}
}

// DeliveredOn says "Delivered on".
var DeliveredOn = Message{key: 555}

// WasPlannedFor says "Was planned for".
var WasPlannedFor = Message{key: 556}

// BusinessDaysLeadTimeBusinessDays says "{leadTimeBusinessDays, plural, one {{leadTimeBusinessDays} business day} other {{leadTimeBusinessDays} business days}}".
func BusinessDaysLeadTimeBusinessDays(leadTimeBusinessDays int) Message {
	return Message{557, []any{leadTimeBusinessDays}}
}

// PlannedDate says "Planned date".
var PlannedDate = Message{key: 558}

// SpecificationInQuote says "Specification in the quote".
var SpecificationInQuote = Message{key: 559}

// Actual says "Actual: {firstPeriod}".
func Actual(firstPeriod string) Message {
	return Message{560, []any{firstPeriod}}
}

// Confirmation says "Confirmation".
var Confirmation = Message{key: 561}

// QuoteOrder says "Quote ".
var QuoteOrder = Message{key: 562}

// CancelThisItem says "Cancel this item".
var CancelThisItem = Message{key: 563}

// Reason says "Reason".
var Reason = Message{key: 564}

// CancelItem says "Cancel the item".
var CancelItem = Message{key: 565}

// NotDeliveredOrders says "Not delivered".
var NotDeliveredOrders = Message{key: 566}

// CancelledOrders says "Cancelled".
var CancelledOrders = Message{key: 567}

// PartlyDone says "Partly done".
var PartlyDone = Message{key: 568}

// InProgress says "In progress".
var InProgress = Message{key: 569}

// Of says "{done} of {len}".
func Of(done int, len int) Message {
	return Message{570, []any{done, len}}
}

// YouHaveNoOrdersYet says "You have no orders yet. An approved quote becomes an order once you confirm it.".
var YouHaveNoOrdersYet = Message{key: 571}

// OrdersNewestFirstAmountsWithout says "Orders, the newest first; amounts without VAT".
var OrdersNewestFirstAmountsWithout = Message{key: 572}

// OrderedOn says "Ordered on".
var OrderedOn = Message{key: 573}

// NextDate says "Next date".
var NextDate = Message{key: 574}

// ThisIsWhereOnecentralsPartners says "This is where oneCentral's partners order.".
var ThisIsWhereOnecentralsPartners = Message{key: 575}

// EngineeringJudgesDesign says "engineering judges the design".
var EngineeringJudgesDesign = Message{key: 576}

// InStepsOf says ", in steps of {step}".
func InStepsOf(step int) Message {
	return Message{577, []any{step}}
}

// FromTo says "From {low} to {high}".
func FromTo(low int, high int) Message {
	return Message{578, []any{low, high}}
}

// AtLeastThatOfWhat says "{label}: at least that of what is linked to it.".
func AtLeastThatOfWhat(label string) Message {
	return Message{579, []any{label}}
}

// ToTimes says "{label}: {min} to {max} times {label2}.".
func ToTimes(label string, min int, max int, label2 string) Message {
	return Message{580, []any{label, min, max, label2}}
}

// NeedsDocument says "needs a document: {documentName}".
func NeedsDocument(documentName Text) Message {
	return Message{581, []any{documentName}}
}

// NotTogetherWith says "not together with {name}".
func NotTogetherWith(name Text) Message {
	return Message{582, []any{name}}
}

// CountsForAll says "counts for all {count}".
func CountsForAll(count Text) Message {
	return Message{583, []any{count}}
}

// AtMostMax says "at most {max}".
func AtMostMax(max int) Message {
	return Message{584, []any{max}}
}

// ReferenceOf says "Reference of the {name}".
func ReferenceOf(name string) Message {
	return Message{585, []any{name}}
}

// None says "none".
var None = Message{key: 586}

// GoesWithOneOf says "Goes with one of: {list}.".
func GoesWithOneOf(list string) Message {
	return Message{587, []any{list}}
}

// InCartInline says "in the cart".
var InCartInline = Message{key: 588}

// ToThisCustomersCart says "To this customer's cart".
var ToThisCustomersCart = Message{key: 589}

// OnlyVersionStillCounts says "Only version {latest} still counts.".
func OnlyVersionStillCounts(latest int) Message {
	return Message{590, []any{latest}}
}

// YouAreLookingAtEarlier says "You are looking at an earlier version".
var YouAreLookingAtEarlier = Message{key: 591}

// ThisQuoteWasValidUntil says "This quote was valid until {until}. You can ask for it again at today's prices.".
func ThisQuoteWasValidUntil(until string) Message {
	return Message{592, []any{until}}
}

// WeHaveQuestion says "We have a question".
var WeHaveQuestion = Message{key: 593}

// ThisQuoteIsOrder says "This quote is order {order}.".
func ThisQuoteIsOrder(order string) Message {
	return Message{594, []any{order}}
}

// ApprovedYouCanOrderUntil says "Approved: you can order until {until}".
func ApprovedYouCanOrderUntil(until string) Message {
	return Message{595, []any{until}}
}

// YouWillGetEMail says "You will get an e-mail when there is a decision. There is nothing you need to do now.".
var YouWillGetEMail = Message{key: 596}

// WeAreReviewingYourRequest says "We are reviewing your request".
var WeAreReviewingYourRequest = Message{key: 597}

// PdfIsStillBeingMadeWhichUsually says "The PDF is still being made, which usually takes a few seconds. Then please load this page again.".
var PdfIsStillBeingMadeWhichUsually = Message{key: 598}

// OnlyColleagueWhoMaySign says "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.".
var OnlyColleagueWhoMaySign = Message{key: 599}

// ByValidUntil says "by {validUntil}".
func ByValidUntil(validUntil calendar.Date) Message {
	return Message{600, []any{validUntil}}
}

// WaitsForYourAnswer says "waits for your answer".
var WaitsForYourAnswer = Message{key: 601}

// And says " and ".
var And = Message{key: 602}

// WaitsForList says "waits for {list}".
func WaitsForList(list string) Message {
	return Message{603, []any{list}}
}

// YourAnswerToOurQuestion says "Your answer to our question".
var YourAnswerToOurQuestion = Message{key: 604}

// ForYourCustomerWithPrices says "For your customer, with prices (PDF)".
var ForYourCustomerWithPrices = Message{key: 605}

// ForYourCustomerWithoutPrices says "For your customer, without prices (PDF)".
var ForYourCustomerWithoutPrices = Message{key: 606}

// QuoteAsPdf says "The quote as a PDF".
var QuoteAsPdf = Message{key: 607}

// VersionNumber says "Version {number}".
func VersionNumber(number int) Message {
	return Message{608, []any{number}}
}

// PleaseCheckTheseFields says "Please check these fields:".
var PleaseCheckTheseFields = Message{key: 609}

// NotEverythingIsRightYet says "Not everything is right yet".
var NotEverythingIsRightYet = Message{key: 610}

// Documents says "Documents".
var Documents = Message{key: 611}

// CountryTwoLetters says "Country (two letters)".
var CountryTwoLetters = Message{key: 612}

// NumbersProposal says "Numbers".
var NumbersProposal = Message{key: 613}

// NoteProposal says "Note".
var NoteProposal = Message{key: 614}

// RequestedDate says "Requested date".
var RequestedDate = Message{key: 615}

// PlannedUntil says "{term}, planned until {ends}".
func PlannedUntil(term Message, ends calendar.Date) Message {
	return Message{616, []any{term, ends}}
}

// OptionsWhatOneAdds says "Options: what one adds".
var OptionsWhatOneAdds = Message{key: 617}

// FirstPeriod says "First period".
var FirstPeriod = Message{key: 618}

// Different says "different".
var Different = Message{key: 619}

// Same says "the same".
var Same = Message{key: 620}

// ThisChoice says "This choice".
var ThisChoice = Message{key: 621}

// FirstChoice says "First choice".
var FirstChoice = Message{key: 622}

// Comparison says "Comparison".
var Comparison = Message{key: 623}

// YesInline says "yes".
var YesInline = Message{key: 624}

// NoInline says "no".
var NoInline = Message{key: 625}

// GiveReasonIfYouLet says "Give a reason if you let this pass.".
var GiveReasonIfYouLet = Message{key: 626}

// RequestQuote2 says "Request".
var RequestQuote2 = Message{key: 627}

// ToYourDecision says "To your decision".
var ToYourDecision = Message{key: 628}

// Checks says "Checks".
var Checks = Message{key: 629}

// VatQuote says "VAT".
var VatQuote = Message{key: 630}

// YourCommentPartnerReadsIt says "Your comment; the partner reads it too".
var YourCommentPartnerReadsIt = Message{key: 631}

// MonthsLeft says "{remainingMonths, plural, one {{remainingMonths} month} other {{remainingMonths} months}} left".
func MonthsLeft(remainingMonths int) Message {
	return Message{632, []any{remainingMonths}}
}

// RunsOnMonthly says "runs on monthly".
var RunsOnMonthly = Message{key: 633}

// Terminated says "terminated".
var Terminated = Message{key: 634}

// Suspended says "suspended".
var Suspended = Message{key: 635}

// Active says "active".
var Active = Message{key: 636}

// ContactService says "Contact".
var ContactService = Message{key: 637}

// Address says "Address".
var Address = Message{key: 638}

// MonthlyPriceExclVat says "Monthly price, excl. VAT".
var MonthlyPriceExclVat = Message{key: 639}

// StateService says "State".
var StateService = Message{key: 640}

// Identifier says "Identifier".
var Identifier = Message{key: 641}

// UntilTermEndsRemaining says "{term}, until {ends} ({remaining})".
func UntilTermEndsRemaining(term Message, ends calendar.Date, remaining string) Message {
	return Message{642, []any{term, ends, remaining}}
}

// ProductIdentifierReferenceOrTown says "Product, identifier, reference or town".
var ProductIdentifierReferenceOrTown = Message{key: 643}

// AllCustomers says "All customers".
var AllCustomers = Message{key: 644}

// AllProducts says "All products".
var AllProducts = Message{key: 645}

// Upgrade says "Upgrade".
var Upgrade = Message{key: 646}

// NotPossibleNow says "Not possible now".
var NotPossibleNow = Message{key: 647}

// PossibleNow says "Possible now".
var PossibleNow = Message{key: 648}

// AllServices says "All services".
var AllServices = Message{key: 649}

// Show says "Show".
var Show = Message{key: 650}

// TickServicesToChangeThem says "Tick services to change them together.".
var TickServicesToChangeThem = Message{key: 651}

// TickAllOnThisPage says "Tick all on this page".
var TickAllOnThisPage = Message{key: 652}

// WhatIsPossible says "What is possible".
var WhatIsPossible = Message{key: 653}

// ChangeTickedServices says "Change the ticked services".
var ChangeTickedServices = Message{key: 654}

// MoreServices says "More services".
var MoreServices = Message{key: 655}

// NothingFoundYetThereAre says "Nothing found yet. There are more services to search.".
var NothingFoundYetThereAre = Message{key: 656}

// ThereIsNoServiceLike says "There is no service like that.".
var ThereIsNoServiceLike = Message{key: 657}

// ShowAllServices says "Show all services".
var ShowAllServices = Message{key: 658}

// YourCustomersHaveNoServices says "Your customers have no services yet.".
var YourCustomersHaveNoServices = Message{key: 659}

// SeeCatalogue says "See the catalogue".
var SeeCatalogue = Message{key: 660}

// ChooseNameId says "Choose {name} {id}".
func ChooseNameId(name string, id string) Message {
	return Message{661, []any{name, id}}
}

// CanGrow says "Can grow: ".
var CanGrow = Message{key: 662}

// MoveToService says "Move to ".
var MoveToService = Message{key: 663}

// ChangeNameId says "Change: {name} {id}".
func ChangeNameId(name string, id string) Message {
	return Message{664, []any{name, id}}
}

// ChangeOfThisServiceIs says "A change of this service is in the cart".
var ChangeOfThisServiceIs = Message{key: 665}

// OnlyMoveIsPossible says "Only a move is possible".
var OnlyMoveIsPossible = Message{key: 666}

// ThisServiceCannotChangeNow says "This service cannot change now".
var ThisServiceCannotChangeNow = Message{key: 667}

// SeeOpenOrder says "See the open order".
var SeeOpenOrder = Message{key: 668}

// ChangeThisService says "Change this service".
var ChangeThisService = Message{key: 669}

// RunsOver says "Runs over".
var RunsOver = Message{key: 670}

// Configuration says "Configuration".
var Configuration = Message{key: 671}

// CanGrowService says "Can grow".
var CanGrowService = Message{key: 672}

// ChangesChanged says "{changed, plural, one {{changed} change} other {{changed} changes}}".
func ChangesChanged(changed int) Message {
	return Message{673, []any{changed}}
}

// NewServices says "{added, plural, one {{added} new service} other {{added} new services}}".
func NewServices(added int) Message {
	return Message{674, []any{added}}
}

// AnswerToYourQuestion says "Answer to your question".
var AnswerToYourQuestion = Message{key: 675}

// RequestedOn says "Requested on".
var RequestedOn = Message{key: 676}

// RequestedBy says "Requested by".
var RequestedBy = Message{key: 677}

// VatReviewWaivedBy says "VAT review waived by {name}, {at}: {reason}".
func VatReviewWaivedBy(name string, at time.Time, reason string) Message {
	return Message{678, []any{name, at, reason}}
}

// ToNewFigures says "To the new figures".
var ToNewFigures = Message{key: 679}

// PleaseSeeWhatThisDiscount says "Please see what this discount changes first, then approve.".
var PleaseSeeWhatThisDiscount = Message{key: 680}

// NothingHasBeenRecordedYet says "Nothing has been recorded yet".
var NothingHasBeenRecordedYet = Message{key: 681}

// DiscountOnOneOffChargeInline says "discount on the one-off charge".
var DiscountOnOneOffChargeInline = Message{key: 682}

// DiscountOnMonthlyPriceInline says "discount on the monthly price".
var DiscountOnMonthlyPriceInline = Message{key: 683}

// Consent says "Consent".
var Consent = Message{key: 684}

// Mandate says "Mandate".
var Mandate = Message{key: 685}

// PositionOfWhoSigns says "Position of who signs".
var PositionOfWhoSigns = Message{key: 686}

// NameOfWhoSigns says "Name of who signs".
var NameOfWhoSigns = Message{key: 687}

// Answer says "Answer".
var Answer = Message{key: 688}

// SignedPdf says "Signed PDF".
var SignedPdf = Message{key: 689}

// Question says "Question".
var Question = Message{key: 690}

// VatCheck says "VAT check".
var VatCheck = Message{key: 691}

// ThisVersionWasValidUntil says "This version was valid until {validUntil}.".
func ThisVersionWasValidUntil(validUntil calendar.Date) Message {
	return Message{692, []any{validUntil}}
}

// ReturnedWithQuestion says "Returned with a question".
var ReturnedWithQuestion = Message{key: 693}

// PartnerCanOrderUntil says "The partner can order until {validUntil}.".
func PartnerCanOrderUntil(validUntil calendar.Date) Message {
	return Message{694, []any{validUntil}}
}

// ThisVersionDoesNotWait says "This version does not wait for you".
var ThisVersionDoesNotWait = Message{key: 695}

// YouHaveApprovedThisVersion says "You have approved this version".
var YouHaveApprovedThisVersion = Message{key: 696}

// StillToBeDecidedBy says "Still to be decided by: {list}.".
func StillToBeDecidedBy(list string) Message {
	return Message{697, []any{list}}
}

// ItemNumber says "Item {number}: ".
func ItemNumber(number int) Message {
	return Message{698, []any{number}}
}

// WorkList says "Work list".
var WorkList = Message{key: 699}

// ThisIsOnecentralsWorkList says "This is oneCentral's work list.".
var ThisIsOnecentralsWorkList = Message{key: 700}

// ServiceChangedSinceYouSaw says "The service changed since you saw it. Please check below what it becomes now and send it again.".
var ServiceChangedSinceYouSaw = Message{key: 701}

// NothingWasPutInCart says "Nothing was put in the cart".
var NothingWasPutInCart = Message{key: 702}

// EditChangeInCart says "Edit the change in the cart".
var EditChangeInCart = Message{key: 703}

// CartTakesOneChangeOf says "A cart takes one change of a service. Change that one or take it out.".
var CartTakesOneChangeOf = Message{key: 704}

// ThisServiceIsInCart says "This service is in the cart already".
var ThisServiceIsInCart = Message{key: 705}

// ChangeName says "Change: {name}".
func ChangeName(name Text) Message {
	return Message{706, []any{name}}
}

// KeepName says "Keep: {name}".
func KeepName(name Text) Message {
	return Message{707, []any{name}}
}

// ThisCannotBeCalculatedYet says "This cannot be calculated yet".
var ThisCannotBeCalculatedYet = Message{key: 708}

// TakesEffect says "Takes effect".
var TakesEffect = Message{key: 709}

// DifferencePerMonthOneOff says "Difference per month {amount}, one-off {nrc}, from {effectiveDate}".
func DifferencePerMonthOneOff(amount money.Cents, nrc money.Cents, effectiveDate calendar.Date) Message {
	return Message{710, []any{difference(amount), nrc, effectiveDate}}
}

// BecomesPerMonth says "Becomes per month".
var BecomesPerMonth = Message{key: 711}

// NowPerMonth says "Now per month".
var NowPerMonth = Message{key: 712}

// NoChangeToCalculate says "No change to calculate".
var NoChangeToCalculate = Message{key: 713}

// ThisServiceCannotChangeNowUpgrade says "This service cannot change now".
var ThisServiceCannotChangeNowUpgrade = Message{key: 714}

// WhatChanges says "What changes?".
var WhatChanges = Message{key: 715}

// TakingNumbersAlong says "Taking numbers along".
var TakingNumbersAlong = Message{key: 716}

// SaveChangeInCart says "Save the change in the cart".
var SaveChangeInCart = Message{key: 717}

// AddToCartUpgrade says "Add to cart".
var AddToCartUpgrade = Message{key: 718}

// NowAndThen says "Now and then".
var NowAndThen = Message{key: 719}

// ChooseWhatChangesHereYou says "Choose what changes; here you see what it costs.".
var ChooseWhatChangesHereYou = Message{key: 720}

// AmountsExcludeVatUnlessThey says "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.".
var AmountsExcludeVatUnlessThey = Message{key: 721}

// WhatEachNumberDoesTo says "What each number does to the monthly price".
var WhatEachNumberDoesTo = Message{key: 722}

// OneNumberOrRangePer says "One number or range per line, as 0201234500-0201234599".
var OneNumberOrRangePer = Message{key: 723}

// SuchAsCustomersPoNumber says "Such as the customer's PO number".
var SuchAsCustomersPoNumber = Message{key: 724}

// EmptyAsEarlyAsPossibleChangeThat says "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.".
var EmptyAsEarlyAsPossibleChangeThat = Message{key: 725}

// NowInline says "now".
var NowInline = Message{key: 726}

// NowN says "; now {n}".
func NowN(n string) Message {
	return Message{727, []any{n}}
}

// InStepsOfN says ", in steps of {n}".
func InStepsOfN(n string) Message {
	return Message{728, []any{n}}
}

// FromToNN2 says "From {n} to {n2}".
func FromToNN2(n string, n2 string) Message {
	return Message{729, []any{n, n2}}
}

// NowOnWithout says "now on; without: {effect}".
func NowOnWithout(effect string) Message {
	return Message{730, []any{effect}}
}

// NowHad says "; now {had}".
func NowHad(had int) Message {
	return Message{731, []any{had}}
}

// AtMostUpgradefield says "At most {max}".
func AtMostUpgradefield(max string) Message {
	return Message{732, []any{max}}
}

// KeepCurrentTerm says "Keep the current term: {remaining}".
func KeepCurrentTerm(remaining string) Message {
	return Message{733, []any{remaining}}
}

// NumbersToTakeAlong says "Numbers to take along".
var NumbersToTakeAlong = Message{key: 734}

// CurrentOperatorOfNumbers says "Current operator of the numbers".
var CurrentOperatorOfNumbers = Message{key: 735}

// ReferenceOfDocument says "Reference of the document {rest}".
func ReferenceOfDocument(rest string) Message {
	return Message{736, []any{rest}}
}

// ReferenceOfPortingMandate says "Reference of the porting mandate".
var ReferenceOfPortingMandate = Message{key: 737}

// PerMonthAmount says "{amount} per month".
func PerMonthAmount(amount money.Cents) Message {
	return Message{738, []any{difference(amount)}}
}

// SameMonthlyPrice says "same monthly price".
var SameMonthlyPrice = Message{key: 739}

// OnAgreedDay says "on an agreed day".
var OnAgreedDay = Message{key: 740}

// AfterEndOfTerm says "after the end of the term".
var AfterEndOfTerm = Message{key: 741}

// OnFirstOfMonth says "on the first of a month".
var OnFirstOfMonth = Message{key: 742}

// AsSoonAsItCan says "as soon as it can be delivered".
var AsSoonAsItCan = Message{key: 743}

// StaysUntil says "stays: {months}, until {ends}".
func StaysUntil(months string, ends calendar.Date) Message {
	return Message{744, []any{months, ends}}
}

// NewUntil says "new: {months}, until {ends}".
func NewUntil(months string, ends calendar.Date) Message {
	return Message{745, []any{months, ends}}
}

// NothingWaitsForYou says "Nothing waits for you.".
var NothingWaitsForYou = Message{key: 746}

// NothingThatWaitsForYou says "Nothing that waits for you passes this filter.".
var NothingThatWaitsForYou = Message{key: 747}

// GiveAmountSuchAs1 says "Give an amount such as 1,234.56.".
var GiveAmountSuchAs1 = Message{key: 748}

// ChooseOneOfOptions says "Choose one of the options.".
var ChooseOneOfOptions = Message{key: 749}

// AmountFromPerMonthOr says "Amount from, per month or one-off".
var AmountFromPerMonthOr = Message{key: 750}

// Waiting says "Waiting".
var Waiting = Message{key: 751}

// YouDecideAs says "You decide as".
var YouDecideAs = Message{key: 752}

// N7DaysOrLonger says "7 days or longer".
var N7DaysOrLonger = Message{key: 753}

// N3DaysOrLonger says "3 days or longer".
var N3DaysOrLonger = Message{key: 754}

// N1DayOrLonger says "1 day or longer".
var N1DayOrLonger = Message{key: 755}

// Agreed says " (agreed)".
var Agreed = Message{key: 756}

// NotYet says " (not yet)".
var NotYet = Message{key: 757}

// Filter says "Filter".
var Filter = Message{key: 758}

// ShowEverything says "Show everything".
var ShowEverything = Message{key: 759}

// YouStandInFor says "You stand in for ".
var YouStandInFor = Message{key: 760}

// WaitingSince says "Waiting since".
var WaitingSince = Message{key: 761}

// AlsoNeeded says "Also needed".
var AlsoNeeded = Message{key: 762}

// NobodyElse says "nobody else".
var NobodyElse = Message{key: 763}

// ColleagueYouChooseHereCan says "A colleague you choose here can decide on your partners' requests in that period.".
var ColleagueYouChooseHereCan = Message{key: 764}

// NobodyStandsInForYou says "Nobody stands in for you.".
var NobodyStandsInForYou = Message{key: 765}

// RemoveName says "Remove: {name}".
func RemoveName(name string) Message {
	return Message{766, []any{name}}
}

// AddStandIn says "Add a stand-in".
var AddStandIn = Message{key: 767}

// Colleague says "Colleague".
var Colleague = Message{key: 768}

// ChooseAccountManager says "Choose an account manager".
var ChooseAccountManager = Message{key: 769}

// FirstDay says "First day".
var FirstDay = Message{key: 770}

// LastDay says "Last day".
var LastDay = Message{key: 771}

// Add says "Add".
var Add = Message{key: 772}

// ThisDocumentWasMadeFrom says "This document was made from version {quote}. The SHA-256 of the change as recorded is:".
func ThisDocumentWasMadeFrom(quote string) Message {
	return Message{773, []any{quote}}
}

// ReferenceClosing says "Reference".
var ReferenceClosing = Message{key: 774}

// Total says "Total".
var Total = Message{key: 775}

// TotalOfThisQuote says "Total of this quote".
var TotalOfThisQuote = Message{key: 776}

// InclVat says "Incl. VAT".
var InclVat = Message{key: 777}

// VatBasisPoints says "VAT {basisPoints}".
func VatBasisPoints(basisPoints int64) Message {
	return Message{778, []any{percent(basisPoints)}}
}

// FirstPeriodProRata says "First period, pro rata".
var FirstPeriodProRata = Message{key: 779}

// OneOffCharges says "One-off charges".
var OneOffCharges = Message{key: 780}

// VatTreatmentIsDeterminedWhen says "The VAT treatment is determined when invoiced.".
var VatTreatmentIsDeterminedWhen = Message{key: 781}

// VatReverseCharged says "VAT reverse charged.".
var VatReverseCharged = Message{key: 782}

// OnWaivedForCustomerMaximum says "On {day} {name} waived, for the customer, the maximum term of 24 months for small businesses.".
func OnWaivedForCustomerMaximum(day string, name string) Message {
	return Message{783, []any{day, name}}
}

// TermOver24Months says "Term over 24 months".
var TermOver24Months = Message{key: 784}

// Remarks says "Remarks".
var Remarks = Message{key: 785}

// Conditions says "Conditions".
var Conditions = Message{key: 786}

// ThisQuoteIsSubjectTo says "This quote is subject to {conditions}.".
func ThisQuoteIsSubjectTo(conditions string) Message {
	return Message{787, []any{conditions}}
}

// LeadTimesAreInBusiness says "Lead times are in business days and subject to availability at the site.".
var LeadTimesAreInBusiness = Message{key: 788}

// FirstPeriodIsCalculatedOn says "The first period is calculated on the difference from the planned date, that day included; if the actual date differs, the calculation for that date applies.".
var FirstPeriodIsCalculatedOn = Message{key: 789}

// AllAmountsAreInEuro says "All amounts are in euro and exclude VAT unless stated otherwise.".
var AllAmountsAreInEuro = Message{key: 790}

// Validity says "Validity".
var Validity = Message{key: 791}

// ValidUntilEndOf23 says "{what} valid until the end of {day}, 23:59:59 (Europe/Amsterdam).".
func ValidUntilEndOf23(what string, day calendar.Date) Message {
	return Message{792, []any{what, day}}
}

// ThisOfferIs says "This offer is".
var ThisOfferIs = Message{key: 793}

// ThisQuoteIs says "This quote is".
var ThisQuoteIs = Message{key: 794}

// ValidityIsSetOnApproval says "The validity is set on approval.".
var ValidityIsSetOnApproval = Message{key: 795}

// Signature says "Signature".
var Signature = Message{key: 796}

// PlaceAndDate says "Place and date".
var PlaceAndDate = Message{key: 797}

// Position says "Position".
var Position = Message{key: 798}

// OnBehalfOf says "On behalf of {party}".
func OnBehalfOf(party string) Message {
	return Message{799, []any{party}}
}

// YouAgreeToQuoteAnd says "You agree to quote {quote} and to the prices, terms and conditions of this document. Your partner {partner} confirms your agreement in the partner portal; that makes the quote an order.".
func YouAgreeToQuoteAnd(quote string, partner string) Message {
	return Message{800, []any{quote, partner}}
}

// AgreedClosing says "Agreed".
var AgreedClosing = Message{key: 801}

// ActivatesThisQuoteInPartner says "{partner} activates this quote in the partner portal. By activating it {partner} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.".
func ActivatesThisQuoteInPartner(partner string) Message {
	return Message{802, []any{partner}}
}

// Activation says "Activation".
var Activation = Message{key: 803}

// ThisCopyIsForYour says "This copy is for your information. Your agreement is with {partner}, who will gladly answer your questions.".
func ThisCopyIsForYour(partner string) Message {
	return Message{804, []any{partner}}
}

// ForYourInformation says "For your information".
var ForYourInformation = Message{key: 805}

// MonthlyPrice says "Monthly price".
var MonthlyPrice = Message{key: 806}

// Ends says "ends".
var Ends = Message{key: 807}

// New says "new".
var New = Message{key: 808}

// Migration says "migration".
var Migration = Message{key: 809}

// NewComparison says "New".
var NewComparison = Message{key: 810}

// Old says "Old".
var Old = Message{key: 811}

// Changed says "changed".
var Changed = Message{key: 812}

// Unchanged says "unchanged".
var Unchanged = Message{key: 813}

// Specification says "Specification".
var Specification = Message{key: 814}

// SiteAndContact says "Site and contact".
var SiteAndContact = Message{key: 815}

// DeliveryAndTerm says "Delivery and term".
var DeliveryAndTerm = Message{key: 816}

// ChangeItem2 says "Change".
var ChangeItem2 = Message{key: 817}

// MigrationItem says "Migration".
var MigrationItem = Message{key: 818}

// LinkedTo says "Linked to".
var LinkedTo = Message{key: 819}

// EndOfTerm says "{day} (end of the term)".
func EndOfTerm(day string) Message {
	return Message{820, []any{day}}
}

// StartOfMonth says "{day} (start of the month)".
func StartOfMonth(day string) Message {
	return Message{821, []any{day}}
}

// RunsUntilRemaining says "{length}, runs until {ends} ({term} remaining)".
func RunsUntilRemaining(length string, ends calendar.Date, term Message) Message {
	return Message{822, []any{length, ends, term}}
}

// RunsMonthly says "runs monthly".
var RunsMonthly = Message{key: 823}

// FromCompletionPlannedUntil says "{length} from completion, planned until {ends}".
func FromCompletionPlannedUntil(length string, ends calendar.Date) Message {
	return Message{824, []any{length, ends}}
}

// ItemNumberText says "item {number}, {text}".
func ItemNumberText(number int, text string) Message {
	return Message{825, []any{number, text}}
}

// Site says "Site".
var Site = Message{key: 826}

// PromisedDocument says "Promised document".
var PromisedDocument = Message{key: 827}

// More says "{int64} more".
func More(int64 int) Message {
	return Message{828, []any{int64}}
}

// AndTrimSpace says " and {trimSpace}".
func AndTrimSpace(trimSpace string) Message {
	return Message{829, []any{trimSpace}}
}

// OpenThisQuoteInPartner says "Open this quote in the partner portal".
var OpenThisQuoteInPartner = Message{key: 830}

// ReferenceShort says "reference {short}".
func ReferenceShort(short string) Message {
	return Message{831, []any{short}}
}

// DraftNotYetApprovedBy says "Draft: not yet approved by oneCentral. No rights can be derived from it.".
var DraftNotYetApprovedBy = Message{key: 832}

// VatIdJoined says "VAT id {joined}".
func VatIdJoined(joined string) Message {
	return Message{833, []any{joined}}
}

// KvkTradeRegister says "KvK (trade register) {joined}".
func KvkTradeRegister(joined string) Message {
	return Message{834, []any{joined}}
}

// StatutorySeat says "{joined}, statutory seat {joined2}".
func StatutorySeat(joined string, joined2 string) Message {
	return Message{835, []any{joined, joined2}}
}

// YourPartner says "Your partner".
var YourPartner = Message{key: 836}

// CustomerSite says "Customer site".
var CustomerSite = Message{key: 837}

// CustomerReference says "Customer reference".
var CustomerReference = Message{key: 838}

// YourVatId says "Your VAT id".
var YourVatId = Message{key: 839}

// YourKvkNumber says "Your KvK number".
var YourKvkNumber = Message{key: 840}

// YourSupplier says "Your supplier".
var YourSupplier = Message{key: 841}

// Number says "Number".
var Number = Message{key: 842}

// SetOnApproval says "set on approval".
var SetOnApproval = Message{key: 843}

// WeArePleasedToOffer says "We are pleased to offer you the following: {what}.{detail}".
func WeArePleasedToOffer(what string, detail string) Message {
	return Message{844, []any{what, detail}}
}

// ForChangeYouSeeWhat says " For a change you see what differs: old, new and the difference.".
var ForChangeYouSeeWhat = Message{key: 845}

// ThisDocumentSpecifiesWhatHas says "This document specifies what {partner} has delivered for you: {what}.".
func ThisDocumentSpecifiesWhatHas(partner string, what string) Message {
	return Message{846, []any{partner, what}}
}

// ChangesToExistingServices says "{changed, plural, one {{changed} change to an existing service} other {{changed} changes to existing services}}".
func ChangesToExistingServices(changed int) Message {
	return Message{847, []any{changed}}
}

// WhatChangesOverview says "What changes".
var WhatChangesOverview = Message{key: 848}

// NewMonthly says "New monthly".
var NewMonthly = Message{key: 849}

// OldMonthly says "Old monthly".
var OldMonthly = Message{key: 850}

// LeadTimeBusinessDays says "Lead time (business days)".
var LeadTimeBusinessDays = Message{key: 851}

// Planned says "Planned".
var Planned = Message{key: 852}

// DiscountOnOneOffChargePrice says "Discount on the one-off charge ({nrcBasisPoints})".
func DiscountOnOneOffChargePrice(nrcBasisPoints int64) Message {
	return Message{853, []any{percent(nrcBasisPoints)}}
}

// Surcharge says "Surcharge".
var Surcharge = Message{key: 854}

// OnDifference says ", on the difference".
var OnDifference = Message{key: 855}

// FirstPeriodFromOfDays says "First period from {from} ({daysCharged} of {daysInMonth} days)".
func FirstPeriodFromOfDays(from calendar.Date, daysCharged int, daysInMonth int) Message {
	return Message{856, []any{from, daysCharged, daysInMonth}}
}

// Each says " (each)".
var Each = Message{key: 857}

// Option says "Option: {name}".
func Option(name string) Message {
	return Message{858, []any{name}}
}

// EachCount says " ({count} each)".
func EachCount(count int) Message {
	return Message{859, []any{count}}
}

// SlaRepairTimeAvailability says "SLA (repair time, availability)".
var SlaRepairTimeAvailability = Message{key: 860}

// RequestQuoteOrChangeCart says "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.".
var RequestQuoteOrChangeCart = Message{key: 861}

// OpenCart says "Open the cart".
var OpenCart = Message{key: 862}

// WillBeRemovedOn says "Will be removed on".
var WillBeRemovedOn = Message{key: 863}

// LastChangedBy says "Last changed by".
var LastChangedBy = Message{key: 864}

// Contents says "Contents".
var Contents = Message{key: 865}

// CartForWasLastChanged says "The cart for {customerName} was last changed on {updatedAt} and will be removed on {removedOn}.".
func CartForWasLastChanged(customerName string, updatedAt time.Time, removedOn calendar.Date) Message {
	return Message{866, []any{customerName, updatedAt, removedOn}}
}

// YourCartIsStillOpen says "Your cart is still open".
var YourCartIsStillOpen = Message{key: 867}

// YourCartWillBeRemoved says "Your cart will be removed on {removedOn}, {customerName}".
func YourCartWillBeRemoved(removedOn calendar.Date, customerName string) Message {
	return Message{868, []any{removedOn, customerName}}
}

// N1Line says "1 line".
var N1Line = Message{key: 869}

// Lines says "{len} lines".
func Lines(len int) Message {
	return Message{870, []any{len}}
}

// VatFigure says "VAT {basisPoints}".
func VatFigure(basisPoints int64) Message {
	return Message{871, []any{percent(basisPoints)}}
}

// PerMonthOld says "Per month, old".
var PerMonthOld = Message{key: 872}

// PerMonthNew says "Per month, new".
var PerMonthNew = Message{key: 873}

// DifferencePerMonthOneOffExclVat says "Difference per month {amount}, one-off {nrc}, excl. VAT.".
func DifferencePerMonthOneOffExclVat(amount money.Cents, nrc money.Cents) Message {
	return Message{874, []any{amount, nrc}}
}

// VatIs says "VAT is {basisPoints}.".
func VatIs(basisPoints int64) Message {
	return Message{875, []any{percent(basisPoints)}}
}

// AllAmountsAreInEuroAndExclude says "All amounts are in euro and exclude VAT.".
var AllAmountsAreInEuroAndExclude = Message{key: 876}

// PerLineItIsFor says "Per line it is for information.".
var PerLineItIsFor = Message{key: 877}

// ItIsRoundedOnceOn says "It is rounded once on each total.".
var ItIsRoundedOnceOn = Message{key: 878}

// AfterDiscount says ", after {nrcBasisPoints} discount".
func AfterDiscount(nrcBasisPoints int64) Message {
	return Message{879, []any{percent(nrcBasisPoints)}}
}

// OneOffListPrice says "One-off, list price".
var OneOffListPrice = Message{key: 880}

// ListPricePerMonth says "List price per month".
var ListPricePerMonth = Message{key: 881}

// ExtraDiscount says "Extra discount".
var ExtraDiscount = Message{key: 882}

// OfDaysFrom says "{daysCharged} of {daysInMonth} days, from {from}".
func OfDaysFrom(daysCharged int, daysInMonth int, from calendar.Date) Message {
	return Message{883, []any{daysCharged, daysInMonth, from}}
}

// EffectiveDate says "Effective date".
var EffectiveDate = Message{key: 884}

// NumbersToPort says "Numbers to port".
var NumbersToPort = Message{key: 885}

// CurrentOperatorItem says "Current operator".
var CurrentOperatorItem = Message{key: 886}

// LinkedToItem says "Linked to".
var LinkedToItem = Message{key: 887}

// CustomersReference says "Customer's reference".
var CustomersReference = Message{key: 888}

// SiteContact says "Site contact".
var SiteContact = Message{key: 889}

// Line says "line {number}".
func Line(number int) Message {
	return Message{890, []any{number}}
}

// ServiceInline says "service {service}".
func ServiceInline(service string) Message {
	return Message{891, []any{service}}
}

// RunsOnUntilLeft says "runs on until {ends}, {term} left".
func RunsOnUntilLeft(ends calendar.Date, term Message) Message {
	return Message{892, []any{ends, term}}
}

// ExtendedMonthlyNotice says "extended, monthly notice".
var ExtendedMonthlyNotice = Message{key: 893}

// FromDelivery says "{term} from delivery".
func FromDelivery(term Message) Message {
	return Message{894, []any{term}}
}

// LineNumberName says "line {number} ({name})".
func LineNumberName(number int, name string) Message {
	return Message{895, []any{number, name}}
}

// Explanation says "Explanation".
var Explanation = Message{key: 896}

// TextReason says " ({reason})".
func TextReason(reason string) Message {
	return Message{897, []any{reason}}
}

// TextPositionState says "{position}: {state}".
func TextPositionState(position string, state Message) Message {
	return Message{898, []any{position, state}}
}

// EachLine says "Each line".
var EachLine = Message{key: 899}

// InCartItem says "In the cart".
var InCartItem = Message{key: 900}

// N235959AmsterdamTime says "{day}, 23:59:59 (Amsterdam time)".
func N235959AmsterdamTime(day calendar.Date) Message {
	return Message{901, []any{day}}
}

// ReferenceChecksum says "Reference {quote}, checksum {short}.".
func ReferenceChecksum(quote string, short string) Message {
	return Message{902, []any{quote, short}}
}

// Moment says "Moment: {at}.".
func Moment(at time.Time) Message {
	return Message{903, []any{at}}
}

// SentAutomaticallyByOnecentral says "Sent automatically by oneCentral.".
var SentAutomaticallyByOnecentral = Message{key: 904}

// DownloadConfirmationPdf says "Download the confirmation (PDF)".
var DownloadConfirmationPdf = Message{key: 905}

// Dear says "Dear {name},".
func Dear(name string) Message {
	return Message{906, []any{name}}
}

// DearSirOrMadam says "Dear Sir or Madam,".
var DearSirOrMadam = Message{key: 907}

// FromLabelBy says "{label} from {by}".
func FromLabelBy(label string, by string) Message {
	return Message{908, []any{label, by}}
}

// OrderStateOrder says "Order state".
var OrderStateOrder = Message{key: 909}

// OrderOrder says "Order".
var OrderOrder = Message{key: 910}

// ViewOrder says "View the order".
var ViewOrder = Message{key: 911}

// OnConfirmed says "{confirmed} on".
func OnConfirmed(confirmed string) Message {
	return Message{912, []any{confirmed}}
}

// ByConfirmed says "{confirmed} by".
func ByConfirmed(confirmed string) Message {
	return Message{913, []any{confirmed}}
}

// QuoteForWasConfirmedAnd says "Quote {quote} for {customer} was confirmed and is now order {text}.".
func QuoteForWasConfirmedAnd(quote string, customer string, text string) Message {
	return Message{914, []any{quote, customer, text}}
}

// OrderWasReceived says "The order was received".
var OrderWasReceived = Message{key: 915}

// OrderReceived says "Order {order} received, {customer}".
func OrderReceived(order string, customer string) Message {
	return Message{916, []any{order, customer}}
}

// OrderWasReleasedForDelivery says "The order was released for delivery.".
var OrderWasReleasedForDelivery = Message{key: 917}

// AccountManagerReleasesOrderFor says "The account manager releases the order for delivery. Until then the partner can cancel a line itself.".
var AccountManagerReleasesOrderFor = Message{key: 918}

// Activated says "Activated".
var Activated = Message{key: 919}

// TextSignerSignerFunction says "{signer}, {signerFunction}".
func TextSignerSignerFunction(signer string, signerFunction string) Message {
	return Message{920, []any{signer, signerFunction}}
}

// Signed says "Signed".
var Signed = Message{key: 921}

// ReleasedOn says "Released on".
var ReleasedOn = Message{key: 922}

// OrderOfForCanBe says "Order {order} of {name} for {customer} can be fulfilled.".
func OrderOfForCanBe(order string, name string, customer string) Message {
	return Message{923, []any{order, name, customer}}
}

// OrderWasReleasedForDeliveryOrder says "The order was released for delivery".
var OrderWasReleasedForDeliveryOrder = Message{key: 924}

// OrderReleasedOrderCustomer says "Order {order} released, {customer}".
func OrderReleasedOrderCustomer(order string, customer string) Message {
	return Message{925, []any{order, customer}}
}

// OrderDelivered says "Order {order} delivered, {customer}".
func OrderDelivered(order string, customer string) Message {
	return Message{926, []any{order, customer}}
}

// DeliveryInOrder says "Delivery in order {order}, {customer}".
func DeliveryInOrder(order string, customer string) Message {
	return Message{927, []any{order, customer}}
}

// OrderForWasDelivered says "Order {order} for {customer} was delivered.".
func OrderForWasDelivered(order string, customer string) Message {
	return Message{928, []any{order, customer}}
}

// InOrderForWasDelivered says "In order {order} for {customer}, {position} was delivered.".
func InOrderForWasDelivered(order string, customer string, position string) Message {
	return Message{929, []any{order, customer, position}}
}

// CancellationInOrder says "Cancellation in order {order}, {customer}".
func CancellationInOrder(order string, customer string) Message {
	return Message{930, []any{order, customer}}
}

// OrderForWasCancelled says "Order {order} for {customer} was cancelled.".
func OrderForWasCancelled(order string, customer string) Message {
	return Message{931, []any{order, customer}}
}

// InOrderForWasCancelled says "In order {order} for {customer}, {position} was cancelled.".
func InOrderForWasCancelled(order string, customer string, position string) Message {
	return Message{932, []any{order, customer, position}}
}

// DeliveryFailed says "The delivery failed".
var DeliveryFailed = Message{key: 933}

// DeliveryFailedInOrder says "Delivery failed in order {order}, {customer}".
func DeliveryFailedInOrder(order string, customer string) Message {
	return Message{934, []any{order, customer}}
}

// OrderForCouldNotBe says "Order {order} for {customer} could not be delivered.".
func OrderForCouldNotBe(order string, customer string) Message {
	return Message{935, []any{order, customer}}
}

// InOrderForCouldNot says "In order {order} for {customer}, {position} could not be delivered.".
func InOrderForCouldNot(order string, customer string, position string) Message {
	return Message{936, []any{order, customer, position}}
}

// OrderForIsPartlySettled says "Order {order} for {customer} is partly settled.".
func OrderForIsPartlySettled(order string, customer string) Message {
	return Message{937, []any{order, customer}}
}

// ExistingServiceStaysAsIt says "An existing service stays as it was and can be changed again.".
var ExistingServiceStaysAsIt = Message{key: 938}

// Partner says "Partner".
var Partner = Message{key: 939}

// PartnersAnswerToQuestion says "The partner's answer to the question".
var PartnersAnswerToQuestion = Message{key: 940}

// OneDecisionFromYourGroup says "One decision from your group is enough.".
var OneDecisionFromYourGroup = Message{key: 941}

// ThisLinkIsPersonalOnly says "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.".
var ThisLinkIsPersonalOnly = Message{key: 942}

// ReviewAndDecide says "Review and decide".
var ReviewAndDecide = Message{key: 943}

// DecideBefore says "Decide before".
var DecideBefore = Message{key: 944}

// ContractParty says "Contract party".
var ContractParty = Message{key: 945}

// ForOfRequestsQuoteYou says "For {customer}, {name} of {name2} requests a quote. You decide as {role}.".
func ForOfRequestsQuoteYou(customer string, name string, name2 string, role Message) Message {
	return Message{946, []any{customer, name, name2, role}}
}

// YourApprovalIsRequested says "Your approval is requested".
var YourApprovalIsRequested = Message{key: 947}

// ApprovalRequested says "Approval requested: {quote}, {customer}".
func ApprovalRequested(quote string, customer string) Message {
	return Message{948, []any{quote, customer}}
}

// OfRequestedQuoteForOn says "{name} of {name2} requested a quote for {customer} on {on}. It has not been decided yet. You decide as {role}.".
func OfRequestedQuoteForOn(name string, name2 string, customer string, on calendar.Date, role Message) Message {
	return Message{949, []any{name, name2, customer, on, role}}
}

// YourDecisionIsStillNeeded says "Your decision is still needed".
var YourDecisionIsStillNeeded = Message{key: 950}

// ReminderWaitsForYourDecision says "Reminder: {quote} waits for your decision, {customer}".
func ReminderWaitsForYourDecision(quote string, customer string) Message {
	return Message{951, []any{quote, customer}}
}

// OfRequestedQuoteForOnPartnersAccount says "{name} of {name2} requested a quote for {customer} on {on}. The partner's account manager has not decided yet. You stand in and can decide.".
func OfRequestedQuoteForOnPartnersAccount(name string, name2 string, customer string, on calendar.Date) Message {
	return Message{952, []any{name, name2, customer, on}}
}

// YourDecisionAsStandIn says "Your decision as stand-in is requested".
var YourDecisionAsStandIn = Message{key: 953}

// AsStandInWaitsFor says "As stand-in: {quote} waits for your decision, {customer}".
func AsStandInWaitsFor(quote string, customer string) Message {
	return Message{954, []any{quote, customer}}
}

// ViewQuote says "View the quote".
var ViewQuote = Message{key: 955}

// QuoteForWaitsForPartners says "Quote {quote} for {customer} waits for the partner's answer.".
func QuoteForWaitsForPartners(quote string, customer string) Message {
	return Message{956, []any{quote, customer}}
}

// RequestWasReturnedWithQuestion says "The request was returned with a question".
var RequestWasReturnedWithQuestion = Message{key: 957}

// YouCanSubmitRequestAgain says "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.".
var YouCanSubmitRequestAgain = Message{key: 958}

// AnswerQuestionQuote says "Answer the question".
var AnswerQuestionQuote = Message{key: 959}

// BeforeQuoteForCanBe says "Before quote {quote} for {customer} can be approved, your answer is needed.".
func BeforeQuoteForCanBe(quote string, customer string) Message {
	return Message{960, []any{quote, customer}}
}

// ThereIsQuestionAboutYour says "There is a question about your request".
var ThereIsQuestionAboutYour = Message{key: 961}

// QuestionAboutQuote says "Question about quote {quote}, {customer}".
func QuestionAboutQuote(quote string, customer string) Message {
	return Message{962, []any{quote, customer}}
}

// RequestOfQuoteForWas says "The request of quote {quote} for {customer} was declined.".
func RequestOfQuoteForWas(quote string, customer string) Message {
	return Message{963, []any{quote, customer}}
}

// QuoteWasDeclined says "The quote was declined".
var QuoteWasDeclined = Message{key: 964}

// QuoteDeclined says "Quote {quote} declined, {customer}".
func QuoteDeclined(quote string, customer string) Message {
	return Message{965, []any{quote, customer}}
}

// YouCanCopyQuoteTo says "You can copy the quote to a new request, which uses today's prices.".
var YouCanCopyQuoteTo = Message{key: 966}

// QuoteForIsApprovedAnd says "Quote {quote} for {customer} is approved and valid until the end of {validUntil}.".
func QuoteForIsApprovedAnd(quote string, customer string, validUntil calendar.Date) Message {
	return Message{967, []any{quote, customer, validUntil}}
}

// QuoteIsApproved says "The quote is approved".
var QuoteIsApproved = Message{key: 968}

// QuoteApproved says "Quote {quote} approved, {customer}".
func QuoteApproved(quote string, customer string) Message {
	return Message{969, []any{quote, customer}}
}

// HowToConfirmCheckConfirmation says "How to confirm: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then it becomes an order. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmation = Message{key: 970}

// HowToConfirmCheckConfirmationPdfAnd says "How to confirm: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.".
var HowToConfirmCheckConfirmationPdfAnd = Message{key: 971}

// PartnerCanNowSignIt says "The partner can now sign it for the customer.".
var PartnerCanNowSignIt = Message{key: 972}

// PartnerCanNowActivateIt says "The partner can now activate it.".
var PartnerCanNowActivateIt = Message{key: 973}

// ReviewAndSign says "Review and sign".
var ReviewAndSign = Message{key: 974}

// ReviewAndActivate says "Review and activate".
var ReviewAndActivate = Message{key: 975}

// IfYouDoNotWant says "If you do not want to order, you need not do anything.".
var IfYouDoNotWant = Message{key: 976}

// QuoteForIsApprovedBut says "Quote {quote} for {customer} is approved, but not confirmed yet. You can order it until the end of {validUntil}; then it expires.".
func QuoteForIsApprovedBut(quote string, customer string, validUntil calendar.Date) Message {
	return Message{977, []any{quote, customer, validUntil}}
}

// QuoteIsAboutToExpire says "The quote is about to expire".
var QuoteIsAboutToExpire = Message{key: 978}

// QuoteExpiresOn says "Quote {quote} expires on {validUntil}, {customer}".
func QuoteExpiresOn(quote string, validUntil calendar.Date, customer string) Message {
	return Message{979, []any{quote, validUntil, customer}}
}

// QuoteForWasWithdrawnAnd says "Quote {quote} for {customer} was withdrawn and can no longer be ordered.".
func QuoteForWasWithdrawnAnd(quote string, customer string) Message {
	return Message{980, []any{quote, customer}}
}

// QuoteWasWithdrawn says "The quote was withdrawn".
var QuoteWasWithdrawn = Message{key: 981}

// QuoteWithdrawn says "Quote {quote} withdrawn, {customer}".
func QuoteWithdrawn(quote string, customer string) Message {
	return Message{982, []any{quote, customer}}
}

// WasValidUntil says "Was valid until".
var WasValidUntil = Message{key: 983}

// QuoteForWasNotConfirmed says "Quote {quote} for {customer} was not confirmed in time and can no longer be ordered.".
func QuoteForWasNotConfirmed(quote string, customer string) Message {
	return Message{984, []any{quote, customer}}
}

// QuoteHasExpired says "The quote has expired".
var QuoteHasExpired = Message{key: 985}

// QuoteExpired says "Quote {quote} expired, {customer}".
func QuoteExpired(quote string, customer string) Message {
	return Message{986, []any{quote, customer}}
}

// CommentDoesNotChangeQuote says "A comment does not change the quote.".
var CommentDoesNotChangeQuote = Message{key: 987}

// ReadAndReply says "Read and reply".
var ReadAndReply = Message{key: 988}

// QuoteForHasNewComment says "Quote {quote} for {customer} has a new comment.".
func QuoteForHasNewComment(quote string, customer string) Message {
	return Message{989, []any{quote, customer}}
}

// ThereIsNewComment says "There is a new comment".
var ThereIsNewComment = Message{key: 990}

// NewCommentOnQuote says "New comment on quote {quote}, {customer}".
func NewCommentOnQuote(quote string, customer string) Message {
	return Message{991, []any{quote, customer}}
}

// MailAboutNotDelivered says "Mail about {quote} not delivered, {customer}".
func MailAboutNotDelivered(quote string, customer string) Message {
	return Message{992, []any{quote, customer}}
}

// ViewDetails says "View the details".
var ViewDetails = Message{key: 993}

// NotDeliveredQuote says "Not delivered".
var NotDeliveredQuote = Message{key: 994}

// MessageOfOnecentralHasFinally says "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.".
var MessageOfOnecentralHasFinally = Message{key: 995}

// MailCouldNotBeDelivered says "A mail could not be delivered".
var MailCouldNotBeDelivered = Message{key: 996}

// WhyYourDecisionIsNeeded says "Why your decision is needed".
var WhyYourDecisionIsNeeded = Message{key: 997}

// EveryQuoteIsReviewed says "Every quote is reviewed.".
var EveryQuoteIsReviewed = Message{key: 998}

// LinesDifferencePerMonthIs says "A line's difference per month is below {below}.".
func LinesDifferencePerMonthIs(below money.Cents) Message {
	return Message{999, []any{below}}
}

// LineBecomesCheaperPerMonth says "A line becomes cheaper per month.".
var LineBecomesCheaperPerMonth = Message{key: 1000}

// CustomerWaivesLongestTermFor says "The customer waives the longest term for small businesses: {name}, {date}.".
func CustomerWaivesLongestTermFor(name string, date calendar.Date) Message {
	return Message{1001, []any{name, date}}
}

// AlternativeLabel says " Alternative:".
var AlternativeLabel = Message{key: 1002}

// LineNumber says ", line {number}".
func LineNumber(number int) Message {
	return Message{1003, []any{number}}
}

// WaivedBy says "Waived by {name}".
func WaivedBy(name string) Message {
	return Message{1004, []any{name}}
}

// ToJudge says "To judge".
var ToJudge = Message{key: 1005}

// WhatToLookAt says "What to look at".
var WhatToLookAt = Message{key: 1006}

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
		return Message{key: 42}
	case "partnerSigner":
		return Message{key: 43}
	case "accountManager":
		return Message{key: 44}
	case "salesManager":
		return Message{key: 45}
	case "engineering":
		return Message{key: 46}
	case "operations":
		return Message{key: 47}
	case "admin":
		return Message{key: 48}
	case "system":
		return Message{key: 49}
	}
	return Plain(Text{NL: id, EN: id})
}

// OrderState is the word for one of a closed list, by its identifier; an unknown one stands for itself.
func OrderState(id string) Message {
	switch id {
	case "acknowledged":
		return Message{key: 50}
	case "inProgress":
		return Message{key: 51}
	case "partial":
		return Message{key: 52}
	case "completed":
		return Message{key: 53}
	case "cancelled":
		return Message{key: 54}
	case "failed":
		return Message{key: 55}
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
	42:   "role.partnerUser",
	43:   "role.partnerSigner",
	44:   "role.accountManager",
	45:   "role.salesManager",
	46:   "role.engineering",
	47:   "role.operations",
	48:   "role.admin",
	49:   "role.system",
	50:   "orderState.acknowledged",
	51:   "orderState.inProgress",
	52:   "orderState.partial",
	53:   "orderState.completed",
	54:   "orderState.cancelled",
	55:   "orderState.failed",
	56:   "giveDateLike202701",
	57:   "giveWholeNumber",
	58:   "whatHappenedToEachService",
	59:   "notEverythingWasPutIn",
	60:   "chooseWhatChangesFirst",
	61:   "totalDifferencePerMonthOne",
	62:   "changeServicesTogether",
	63:   "cannotTakePart",
	64:   "wasInCartAlreadyWith",
	65:   "inCart",
	66:   "emptyAsEarlyAsPossible",
	67:   "keepCurrentTerms",
	68:   "without",
	69:   "with",
	70:   "choose",
	71:   "asEachServiceHasIt",
	72:   "emptyAsEachServiceHas",
	73:   "moveTo",
	74:   "keep",
	75:   "services",
	76:   "noServicesHaveBeenChosen",
	77:   "toYourServices",
	78:   "youChoseServicesOfDifferent",
	79:   "servicesN",
	80:   "customers",
	81:   "keepOrMove",
	82:   "whatChangesForAllOf",
	83:   "calculate",
	84:   "whatItBecomes",
	85:   "addToCart",
	86:   "changes",
	87:   "byService",
	88:   "backToChange",
	89:   "oldNewAndDifference",
	90:   "chosenServices",
	91:   "service",
	92:   "nowPM",
	93:   "becomesPM",
	94:   "difference",
	95:   "oneOff",
	96:   "from",
	97:   "totalOf",
	98:   "amountsExcludeVat",
	99:   "notInCartAnyMore",
	100:  "cartOf",
	101:  "cart",
	102:  "noPriceYet",
	103:  "item",
	104:  "changeItem",
	105:  "seeNewPrices",
	106:  "recordWaiver",
	107:  "completeCustomer",
	108:  "youCanMendThisYourself",
	109:  "youCanGoOnWith",
	110:  "yourAccountManagerCanMend",
	111:  "yourAccountManagerJudgesThis",
	112:  "oneOffInline",
	113:  "perMonth",
	114:  "itemNumberOfferingWhat",
	115:  "becomes",
	116:  "youSaw",
	117:  "price",
	118:  "recorded",
	119:  "thisCartBecomesVersionStands",
	120:  "youAreRevising",
	121:  "requestIsNotPossibleYet",
	122:  "date",
	123:  "name",
	124:  "nothingWasRecorded",
	125:  "for",
	126:  "thisCartIsEmptyNew",
	127:  "totalOfThisRequest",
	128:  "startHere",
	129:  "moreInThisRequest",
	130:  "changeServiceOfThisCustomer",
	131:  "chooseNewService",
	132:  "throwCartAway",
	133:  "allItemsGoThisCannot",
	134:  "throwAwayForGood",
	135:  "neededBeforeYouCanRequest",
	136:  "pleaseNote",
	137:  "pricesHaveChanged",
	138:  "priceListChangedSinceYou",
	139:  "acceptNewPrices",
	140:  "toRequest",
	141:  "change",
	142:  "changeCart",
	143:  "remove",
	144:  "removeCart",
	145:  "customersStatementAboutTerm",
	146:  "thisCustomerIsSmallBusiness",
	147:  "takeStatementBack",
	148:  "nameOfWhoStatesThis",
	149:  "dateOfStatement",
	150:  "recordStatement",
	151:  "requestQuote",
	152:  "thisIsPossibleOnceEverything",
	153:  "seeWhatIsNeeded",
	154:  "yourAccountManagerJudgesRequest",
	155:  "referenceOfChange",
	156:  "catalogue",
	157:  "forTerm",
	158:  "sameDay",
	159:  "businessDays",
	160:  "orMonths",
	161:  "serviceLevels",
	162:  "telephony",
	163:  "connections",
	164:  "pricesPerMonthForYou",
	165:  "thereIsNothingToOrder",
	166:  "leadTime",
	167:  "term",
	168:  "toCart",
	169:  "toCartConfigure",
	170:  "thisItemIsNoLonger",
	171:  "pleaseCheckYourChoiceAnd",
	172:  "forWhichCustomer",
	173:  "findByNameReferenceKvk",
	174:  "search",
	175:  "noCustomerFoundSearchFor",
	176:  "youHaveNoCustomersYet",
	177:  "thereAreMoreCustomersSearch",
	178:  "recordNewCustomer",
	179:  "yourChoice",
	180:  "options",
	181:  "requestedDateOptional",
	182:  "atEarliestOn",
	183:  "emptyMeansAsEarlyAs",
	184:  "addToCartConfigure",
	185:  "link",
	186:  "goesWith",
	187:  "anotherServiceGoesWithThis",
	188:  "thisCustomerHasNoneYet",
	189:  "whatItCosts",
	190:  "thisChoiceHasNoPrice",
	191:  "neededForRequest",
	192:  "updatePrice",
	193:  "backToFirstChoice",
	194:  "closeComparison",
	195:  "howThisPriceCameAbout",
	196:  "compareWithAnotherChoice",
	197:  "delivery",
	198:  "at",
	199:  "anotherAddressOrContact",
	200:  "addressOfDelivery",
	201:  "contactThere",
	202:  "numberPortingAndDocuments",
	203:  "currentOperator",
	204:  "numbersOrRangesOneLine",
	205:  "like0201234567OrRangeLike",
	206:  "yourReferenceSuchAsPo",
	207:  "noteOptional",
	208:  "backToQuote",
	209:  "youMayNotOrderHere",
	210:  "youCanOrderOnceIt",
	211:  "pdfIsStillBeingMade",
	212:  "sha256OfPdf",
	213:  "validUntil",
	214:  "version",
	215:  "contractingParty",
	216:  "customer",
	217:  "toOrder",
	218:  "thisQuoteHasBeenOrdered",
	219:  "toQuote",
	220:  "state",
	221:  "thisQuoteCannotBeOrdered",
	222:  "differencePerMonth",
	223:  "newPerMonth",
	224:  "itemConfirm",
	225:  "signAndOrder",
	226:  "activateAndOrder",
	227:  "whatYouOrder",
	228:  "readQuoteWithItsSpecification",
	229:  "yourConfirmation",
	230:  "withOrderWeKeepThis",
	231:  "withOrderWeKeepWho",
	232:  "customersCustomer",
	233:  "nothingHasBeenSavedYet",
	234:  "somethingInItChangedSince",
	235:  "thisFormWasSavedBefore",
	236:  "detailsOf",
	237:  "newCustomer",
	238:  "searchByNameReferenceKvk",
	239:  "noCustomerFoundWith",
	240:  "showAllCustomers",
	241:  "youHaveNoCustomersYetAddOne",
	242:  "yourReference",
	243:  "town",
	244:  "details",
	245:  "incomplete",
	246:  "complete",
	247:  "next",
	248:  "yourReferenceLabel",
	249:  "stillMissingForQuote",
	250:  "completeDetails",
	251:  "differencePerMonthInline",
	252:  "cartIsEmptyChooseNew",
	253:  "chooseNewServiceCustomer",
	254:  "thisCustomerHasNoServices",
	255:  "reference",
	256:  "perMonthCustomer",
	257:  "seeWhatCanGrow",
	258:  "quotesOfThisCustomer",
	259:  "changeDetails",
	260:  "youCanSaveWithReference",
	261:  "youCanSaveWithName",
	262:  "optional",
	263:  "save",
	264:  "cancel",
	265:  "contact",
	266:  "businessAddress",
	267:  "vatId",
	268:  "business",
	269:  "whereWeDeliverByDefault",
	270:  "languageOfQuote",
	271:  "no",
	272:  "yes",
	273:  "smallBusinessSignsWaiverFor",
	274:  "smallBusiness",
	275:  "eightDigitsDutchBusinessesOnly",
	276:  "kvkNumber",
	277:  "legalName",
	278:  "contactOnSite",
	279:  "installationAddress",
	280:  "postcode",
	281:  "houseNumber",
	282:  "street",
	283:  "eMail",
	284:  "telephone",
	285:  "twoLettersNlBeDe",
	286:  "country",
	287:  "empty",
	288:  "belowIsWhatYouFilled",
	289:  "thisCustomerWasChangedMeanwhile",
	290:  "perMonthOneOff",
	291:  "now",
	292:  "yourDecisionAs",
	293:  "thisCannotBeApprovedNow",
	294:  "whyMayVatCheckBe",
	295:  "giveDiscountOptional",
	296:  "perItemPercentageOrAmount",
	297:  "discountOnMonthlyPrice",
	298:  "discountOnOneOffCharge",
	299:  "showNewFiguresFirst",
	300:  "thisIsPreviewNothingHas",
	301:  "approveWithThisDiscount",
	302:  "approve",
	303:  "sendQuestion",
	304:  "yourQuestionToPartner",
	305:  "returnWithQuestion",
	306:  "declineForGood",
	307:  "reasonForPartner",
	308:  "decline",
	309:  "unit",
	310:  "onlyAccountManagerCanBe",
	311:  "thisPageIsNotFor",
	312:  "until",
	313:  "standIn",
	314:  "signForCustomer",
	315:  "activate",
	316:  "quote",
	317:  "progress",
	318:  "request",
	319:  "notedAtRequest",
	320:  "whoDecides",
	321:  "versions",
	322:  "historyAndComments",
	323:  "addComment",
	324:  "yourCommentYourAccountManager",
	325:  "addCommentDossier",
	326:  "yourAnswer",
	327:  "answerRequestItselfStaysAs",
	328:  "sendAnswer",
	329:  "doesSomethingHaveToChange",
	330:  "reviseRequest",
	331:  "whatElseYouCanDo",
	332:  "revisingPutsContentInCart",
	333:  "reviseQuote",
	334:  "copyingPutsContentInCart",
	335:  "copyToCart",
	336:  "withdraw",
	337:  "reasonOptional",
	338:  "withdrawForGood",
	339:  "addPdfSignedElsewhere",
	340:  "wasQuoteSignedOutsideOf",
	341:  "signedPdfAtMost4",
	342:  "thisFileIsLargerThan",
	343:  "addPdf",
	344:  "quotes",
	345:  "customerOrNumber",
	346:  "all",
	347:  "stateDossiers",
	348:  "superseded",
	349:  "expired",
	350:  "withdrawn",
	351:  "declined",
	352:  "ordered",
	353:  "approved",
	354:  "questionToYou",
	355:  "requested",
	356:  "weAreReviewingRequest",
	357:  "askAgain",
	358:  "answerQuestion",
	359:  "haveItOrdered",
	360:  "order",
	361:  "followOrder",
	362:  "youHaveNoQuotesYet",
	363:  "quotesNewestFirstAmountsWithout",
	364:  "differencePM",
	365:  "validUntilDossiers",
	366:  "nextStep",
	367:  "nothingFoundHereYetLook",
	368:  "nothingFound",
	369:  "showAll",
	370:  "choosePdf",
	371:  "atMost4MbPlease",
	372:  "thisFileIsNotPdf",
	373:  "nameOfFile",
	374:  "yourAccountManagerIsTold",
	375:  "added",
	376:  "somethingWentWrong",
	377:  "logIn",
	378:  "pleaseAskYourAdministratorTo",
	379:  "yourAccountHasNoRole",
	380:  "nothingWasRecordedPleaseOpen",
	381:  "formIsNotComplete",
	382:  "tryAgain",
	383:  "toStartPage",
	384:  "toYourWorkList",
	385:  "exclVat",
	386:  "oneOffCharge",
	387:  "discountOnOneOffChargeNrcBasisPoints",
	388:  "oneOffChargeAtList",
	389:  "newMonthlyPrice",
	390:  "monthlyPriceAtList",
	391:  "currentMonthlyPrice",
	392:  "vat",
	393:  "exclVatFigure",
	394:  "additionalDiscount",
	395:  "partnerSurcharge",
	396:  "partnerDiscount",
	397:  "termSurcharge",
	398:  "termDiscount",
	399:  "firstPeriodFromDaysOf",
	400:  "oneOffChargesInclVat",
	401:  "differencePerMonthInclVat",
	402:  "totalFirstPeriodProRata",
	403:  "totalOneOffCharges",
	404:  "totalDifferencePerMonth",
	405:  "totalNewMonthlyPrice",
	406:  "oneOffChargeInline",
	407:  "newMonthlyPriceInline",
	408:  "withThisDiscount",
	409:  "givePercentageSuchAs12",
	410:  "atMost100",
	411:  "atMostTwoDecimals",
	412:  "welcome",
	413:  "overview",
	414:  "withOnecentralForDecision",
	415:  "onecentralHasQuestion",
	416:  "approvedWaitingForColleagueTo",
	417:  "readyToSign",
	418:  "approvedWaitingForColleagueToActivate",
	419:  "readyToActivate",
	420:  "becomesNewVersionOf",
	421:  "keptUntil",
	422:  "lastChanged",
	423:  "openCarts",
	424:  "stateHome",
	425:  "ordersUnderWay",
	426:  "ofDelivered",
	427:  "items",
	428:  "orderingAtOnecentral",
	429:  "herePartnersAskForNew",
	430:  "youCannotAskForQuotes",
	431:  "yourAccountIsBlocked",
	432:  "letServiceGrow",
	433:  "newService",
	434:  "nothingIsOpenChooseService",
	435:  "waived",
	436:  "alternative",
	437:  "canBeWaivedWithReason",
	438:  "forUsToReview",
	439:  "blocks",
	440:  "note",
	441:  "upTo",
	442:  "you",
	443:  "yourAccountManager",
	444:  "noLongerNeeded",
	445:  "returned",
	446:  "declinedInline",
	447:  "approvedInline",
	448:  "waitsFor",
	449:  "waitsForDecision",
	450:  "by",
	451:  "everyRequestIsReviewed",
	452:  "itemsDifferencePerMonthIs",
	453:  "itemBecomesCheaperPerMonth",
	454:  "chosenTierNeedsDesign",
	455:  "oneOffTotalIsOver",
	456:  "differencePerMonthIsOver",
	457:  "differencePerMonthIsOverOrOne",
	458:  "discountInThisQuoteIs",
	459:  "overThisRoleDecidesToo",
	460:  "notDelivered",
	461:  "cancelled",
	462:  "delivered",
	463:  "orderReleased",
	464:  "documentSignedElsewhereAdded",
	465:  "documentOfVersionMade",
	466:  "comment",
	467:  "handedOverTo",
	468:  "versionSuperseded",
	469:  "versionExpired",
	470:  "versionWithdrawn",
	471:  "versionReturnedWithQuestion",
	472:  "versionDeclined",
	473:  "versionApproved",
	474:  "agreedToVersion",
	475:  "discountGivenVersion",
	476:  "versionIsBeingRevised",
	477:  "questionAnsweredWithVersion",
	478:  "versionRequested",
	479:  "skipToContent",
	480:  "mainMenu",
	481:  "logOut",
	482:  "referenceOfThisPage",
	483:  "partnerMadeRequestAndWaits",
	484:  "logInAndJudge",
	485:  "thisPageByItselfDecides",
	486:  "yourDecisionIsAsked",
	487:  "linkWasMadeForSomebody",
	488:  "thisRequestDoesNotWait",
	489:  "thisVersionHasBeenDecided",
	490:  "thereIsNothingLeftTo",
	491:  "seeRequest",
	492:  "versionThatThisLinkWas",
	493:  "thereIsNewerVersion",
	494:  "toNewestVersion",
	495:  "days",
	496:  "hours",
	497:  "lessThanHour",
	498:  "inTheseWeeksNothingWas",
	499:  "youManageNoPartnersAnd",
	500:  "weeks",
	501:  "numbers",
	502:  "toNumbers",
	503:  "thereIsNoSuchPeriod",
	504:  "exclVatOrders",
	505:  "wonPerMonth",
	506:  "businessDaysMedian9In",
	507:  "fromDecisionToOrder",
	508:  "fromRequestToDecision",
	509:  "ofWhichOrderedByNow",
	510:  "filledMedianOutlined9In",
	511:  "businessDaysFromDecisionTo",
	512:  "filledMedianOutlined9In10Were",
	513:  "businessDaysFromRequestTo",
	514:  "differencePerMonthOfOrders",
	515:  "wonPerMonthByWeek",
	516:  "ofWhichOrdered",
	517:  "outlinedRequestedFilledOfThose",
	518:  "requestsPerWeek",
	519:  "n9In10Within",
	520:  "barForEachWeekFrom",
	521:  "together",
	522:  "weekFromMonday",
	523:  "toOrder90",
	524:  "toOrderMedian",
	525:  "toDecision90",
	526:  "toDecisionMedian",
	527:  "decided",
	528:  "orderedByNow",
	529:  "period",
	530:  "byPartner",
	531:  "byWeek",
	532:  "downloadAsCsv",
	533:  "timesAreInBusinessDays",
	534:  "wonPerMonthEuroExcl",
	535:  "businessDaysToOrder90",
	536:  "businessDaysToOrderMedian",
	537:  "orderedInline",
	538:  "businessDaysToDecision90",
	539:  "businessDaysToDecisionMedian",
	540:  "decidedInline",
	541:  "ofWhichOrderedByNowInline",
	542:  "requestedInline",
	543:  "partnerId",
	544:  "yourAccountManagerReleasesOrder",
	545:  "waitsForRelease",
	546:  "deliveredOrder",
	547:  "waitsForOnecentral",
	548:  "released",
	549:  "statement",
	550:  "on",
	551:  "signatory",
	552:  "activatedBy",
	553:  "signedBy",
	554:  "serviceService",
	555:  "deliveredOn",
	556:  "wasPlannedFor",
	557:  "businessDaysLeadTimeBusinessDays",
	558:  "plannedDate",
	559:  "specificationInQuote",
	560:  "actual",
	561:  "confirmation",
	562:  "quoteOrder",
	563:  "cancelThisItem",
	564:  "reason",
	565:  "cancelItem",
	566:  "notDeliveredOrders",
	567:  "cancelledOrders",
	568:  "partlyDone",
	569:  "inProgress",
	570:  "of",
	571:  "youHaveNoOrdersYet",
	572:  "ordersNewestFirstAmountsWithout",
	573:  "orderedOn",
	574:  "nextDate",
	575:  "thisIsWhereOnecentralsPartners",
	576:  "engineeringJudgesDesign",
	577:  "inStepsOf",
	578:  "fromTo",
	579:  "atLeastThatOfWhat",
	580:  "toTimes",
	581:  "needsDocument",
	582:  "notTogetherWith",
	583:  "countsForAll",
	584:  "atMostMax",
	585:  "referenceOf",
	586:  "none",
	587:  "goesWithOneOf",
	588:  "inCartInline",
	589:  "toThisCustomersCart",
	590:  "onlyVersionStillCounts",
	591:  "youAreLookingAtEarlier",
	592:  "thisQuoteWasValidUntil",
	593:  "weHaveQuestion",
	594:  "thisQuoteIsOrder",
	595:  "approvedYouCanOrderUntil",
	596:  "youWillGetEMail",
	597:  "weAreReviewingYourRequest",
	598:  "pdfIsStillBeingMadeWhichUsually",
	599:  "onlyColleagueWhoMaySign",
	600:  "byValidUntil",
	601:  "waitsForYourAnswer",
	602:  "and",
	603:  "waitsForList",
	604:  "yourAnswerToOurQuestion",
	605:  "forYourCustomerWithPrices",
	606:  "forYourCustomerWithoutPrices",
	607:  "quoteAsPdf",
	608:  "versionNumber",
	609:  "pleaseCheckTheseFields",
	610:  "notEverythingIsRightYet",
	611:  "documents",
	612:  "countryTwoLetters",
	613:  "numbersProposal",
	614:  "noteProposal",
	615:  "requestedDate",
	616:  "plannedUntil",
	617:  "optionsWhatOneAdds",
	618:  "firstPeriod",
	619:  "different",
	620:  "same",
	621:  "thisChoice",
	622:  "firstChoice",
	623:  "comparison",
	624:  "yesInline",
	625:  "noInline",
	626:  "giveReasonIfYouLet",
	627:  "requestQuote2",
	628:  "toYourDecision",
	629:  "checks",
	630:  "vatQuote",
	631:  "yourCommentPartnerReadsIt",
	632:  "monthsLeft",
	633:  "runsOnMonthly",
	634:  "terminated",
	635:  "suspended",
	636:  "active",
	637:  "contactService",
	638:  "address",
	639:  "monthlyPriceExclVat",
	640:  "stateService",
	641:  "identifier",
	642:  "untilTermEndsRemaining",
	643:  "productIdentifierReferenceOrTown",
	644:  "allCustomers",
	645:  "allProducts",
	646:  "upgrade",
	647:  "notPossibleNow",
	648:  "possibleNow",
	649:  "allServices",
	650:  "show",
	651:  "tickServicesToChangeThem",
	652:  "tickAllOnThisPage",
	653:  "whatIsPossible",
	654:  "changeTickedServices",
	655:  "moreServices",
	656:  "nothingFoundYetThereAre",
	657:  "thereIsNoServiceLike",
	658:  "showAllServices",
	659:  "yourCustomersHaveNoServices",
	660:  "seeCatalogue",
	661:  "chooseNameId",
	662:  "canGrow",
	663:  "moveToService",
	664:  "changeNameId",
	665:  "changeOfThisServiceIs",
	666:  "onlyMoveIsPossible",
	667:  "thisServiceCannotChangeNow",
	668:  "seeOpenOrder",
	669:  "changeThisService",
	670:  "runsOver",
	671:  "configuration",
	672:  "canGrowService",
	673:  "changesChanged",
	674:  "newServices",
	675:  "answerToYourQuestion",
	676:  "requestedOn",
	677:  "requestedBy",
	678:  "vatReviewWaivedBy",
	679:  "toNewFigures",
	680:  "pleaseSeeWhatThisDiscount",
	681:  "nothingHasBeenRecordedYet",
	682:  "discountOnOneOffChargeInline",
	683:  "discountOnMonthlyPriceInline",
	684:  "consent",
	685:  "mandate",
	686:  "positionOfWhoSigns",
	687:  "nameOfWhoSigns",
	688:  "answer",
	689:  "signedPdf",
	690:  "question",
	691:  "vatCheck",
	692:  "thisVersionWasValidUntil",
	693:  "returnedWithQuestion",
	694:  "partnerCanOrderUntil",
	695:  "thisVersionDoesNotWait",
	696:  "youHaveApprovedThisVersion",
	697:  "stillToBeDecidedBy",
	698:  "itemNumber",
	699:  "workList",
	700:  "thisIsOnecentralsWorkList",
	701:  "serviceChangedSinceYouSaw",
	702:  "nothingWasPutInCart",
	703:  "editChangeInCart",
	704:  "cartTakesOneChangeOf",
	705:  "thisServiceIsInCart",
	706:  "changeName",
	707:  "keepName",
	708:  "thisCannotBeCalculatedYet",
	709:  "takesEffect",
	710:  "differencePerMonthOneOff",
	711:  "becomesPerMonth",
	712:  "nowPerMonth",
	713:  "noChangeToCalculate",
	714:  "thisServiceCannotChangeNowUpgrade",
	715:  "whatChanges",
	716:  "takingNumbersAlong",
	717:  "saveChangeInCart",
	718:  "addToCartUpgrade",
	719:  "nowAndThen",
	720:  "chooseWhatChangesHereYou",
	721:  "amountsExcludeVatUnlessThey",
	722:  "whatEachNumberDoesTo",
	723:  "oneNumberOrRangePer",
	724:  "suchAsCustomersPoNumber",
	725:  "emptyAsEarlyAsPossibleChangeThat",
	726:  "nowInline",
	727:  "nowN",
	728:  "inStepsOfN",
	729:  "fromToNN2",
	730:  "nowOnWithout",
	731:  "nowHad",
	732:  "atMostUpgradefield",
	733:  "keepCurrentTerm",
	734:  "numbersToTakeAlong",
	735:  "currentOperatorOfNumbers",
	736:  "referenceOfDocument",
	737:  "referenceOfPortingMandate",
	738:  "perMonthAmount",
	739:  "sameMonthlyPrice",
	740:  "onAgreedDay",
	741:  "afterEndOfTerm",
	742:  "onFirstOfMonth",
	743:  "asSoonAsItCan",
	744:  "staysUntil",
	745:  "newUntil",
	746:  "nothingWaitsForYou",
	747:  "nothingThatWaitsForYou",
	748:  "giveAmountSuchAs1",
	749:  "chooseOneOfOptions",
	750:  "amountFromPerMonthOr",
	751:  "waiting",
	752:  "youDecideAs",
	753:  "n7DaysOrLonger",
	754:  "n3DaysOrLonger",
	755:  "n1DayOrLonger",
	756:  "agreed",
	757:  "notYet",
	758:  "filter",
	759:  "showEverything",
	760:  "youStandInFor",
	761:  "waitingSince",
	762:  "alsoNeeded",
	763:  "nobodyElse",
	764:  "colleagueYouChooseHereCan",
	765:  "nobodyStandsInForYou",
	766:  "removeName",
	767:  "addStandIn",
	768:  "colleague",
	769:  "chooseAccountManager",
	770:  "firstDay",
	771:  "lastDay",
	772:  "add",
	773:  "thisDocumentWasMadeFrom",
	774:  "referenceClosing",
	775:  "total",
	776:  "totalOfThisQuote",
	777:  "inclVat",
	778:  "vatBasisPoints",
	779:  "firstPeriodProRata",
	780:  "oneOffCharges",
	781:  "vatTreatmentIsDeterminedWhen",
	782:  "vatReverseCharged",
	783:  "onWaivedForCustomerMaximum",
	784:  "termOver24Months",
	785:  "remarks",
	786:  "conditions",
	787:  "thisQuoteIsSubjectTo",
	788:  "leadTimesAreInBusiness",
	789:  "firstPeriodIsCalculatedOn",
	790:  "allAmountsAreInEuro",
	791:  "validity",
	792:  "validUntilEndOf23",
	793:  "thisOfferIs",
	794:  "thisQuoteIs",
	795:  "validityIsSetOnApproval",
	796:  "signature",
	797:  "placeAndDate",
	798:  "position",
	799:  "onBehalfOf",
	800:  "youAgreeToQuoteAnd",
	801:  "agreedClosing",
	802:  "activatesThisQuoteInPartner",
	803:  "activation",
	804:  "thisCopyIsForYour",
	805:  "forYourInformation",
	806:  "monthlyPrice",
	807:  "ends",
	808:  "new",
	809:  "migration",
	810:  "newComparison",
	811:  "old",
	812:  "changed",
	813:  "unchanged",
	814:  "specification",
	815:  "siteAndContact",
	816:  "deliveryAndTerm",
	817:  "changeItem2",
	818:  "migrationItem",
	819:  "linkedTo",
	820:  "endOfTerm",
	821:  "startOfMonth",
	822:  "runsUntilRemaining",
	823:  "runsMonthly",
	824:  "fromCompletionPlannedUntil",
	825:  "itemNumberText",
	826:  "site",
	827:  "promisedDocument",
	828:  "more",
	829:  "andTrimSpace",
	830:  "openThisQuoteInPartner",
	831:  "referenceShort",
	832:  "draftNotYetApprovedBy",
	833:  "vatIdJoined",
	834:  "kvkTradeRegister",
	835:  "statutorySeat",
	836:  "yourPartner",
	837:  "customerSite",
	838:  "customerReference",
	839:  "yourVatId",
	840:  "yourKvkNumber",
	841:  "yourSupplier",
	842:  "number",
	843:  "setOnApproval",
	844:  "weArePleasedToOffer",
	845:  "forChangeYouSeeWhat",
	846:  "thisDocumentSpecifiesWhatHas",
	847:  "changesToExistingServices",
	848:  "whatChangesOverview",
	849:  "newMonthly",
	850:  "oldMonthly",
	851:  "leadTimeBusinessDays",
	852:  "planned",
	853:  "discountOnOneOffChargePrice",
	854:  "surcharge",
	855:  "onDifference",
	856:  "firstPeriodFromOfDays",
	857:  "each",
	858:  "option",
	859:  "eachCount",
	860:  "slaRepairTimeAvailability",
	861:  "requestQuoteOrChangeCart",
	862:  "openCart",
	863:  "willBeRemovedOn",
	864:  "lastChangedBy",
	865:  "contents",
	866:  "cartForWasLastChanged",
	867:  "yourCartIsStillOpen",
	868:  "yourCartWillBeRemoved",
	869:  "n1Line",
	870:  "lines",
	871:  "vatFigure",
	872:  "perMonthOld",
	873:  "perMonthNew",
	874:  "differencePerMonthOneOffExclVat",
	875:  "vatIs",
	876:  "allAmountsAreInEuroAndExclude",
	877:  "perLineItIsFor",
	878:  "itIsRoundedOnceOn",
	879:  "afterDiscount",
	880:  "oneOffListPrice",
	881:  "listPricePerMonth",
	882:  "extraDiscount",
	883:  "ofDaysFrom",
	884:  "effectiveDate",
	885:  "numbersToPort",
	886:  "currentOperatorItem",
	887:  "linkedToItem",
	888:  "customersReference",
	889:  "siteContact",
	890:  "line",
	891:  "serviceInline",
	892:  "runsOnUntilLeft",
	893:  "extendedMonthlyNotice",
	894:  "fromDelivery",
	895:  "lineNumberName",
	896:  "explanation",
	897:  "textReason",
	898:  "textPositionState",
	899:  "eachLine",
	900:  "inCartItem",
	901:  "n235959AmsterdamTime",
	902:  "referenceChecksum",
	903:  "moment",
	904:  "sentAutomaticallyByOnecentral",
	905:  "downloadConfirmationPdf",
	906:  "dear",
	907:  "dearSirOrMadam",
	908:  "fromLabelBy",
	909:  "orderStateOrder",
	910:  "orderOrder",
	911:  "viewOrder",
	912:  "onConfirmed",
	913:  "byConfirmed",
	914:  "quoteForWasConfirmedAnd",
	915:  "orderWasReceived",
	916:  "orderReceived",
	917:  "orderWasReleasedForDelivery",
	918:  "accountManagerReleasesOrderFor",
	919:  "activated",
	920:  "textSignerSignerFunction",
	921:  "signed",
	922:  "releasedOn",
	923:  "orderOfForCanBe",
	924:  "orderWasReleasedForDeliveryOrder",
	925:  "orderReleasedOrderCustomer",
	926:  "orderDelivered",
	927:  "deliveryInOrder",
	928:  "orderForWasDelivered",
	929:  "inOrderForWasDelivered",
	930:  "cancellationInOrder",
	931:  "orderForWasCancelled",
	932:  "inOrderForWasCancelled",
	933:  "deliveryFailed",
	934:  "deliveryFailedInOrder",
	935:  "orderForCouldNotBe",
	936:  "inOrderForCouldNot",
	937:  "orderForIsPartlySettled",
	938:  "existingServiceStaysAsIt",
	939:  "partner",
	940:  "partnersAnswerToQuestion",
	941:  "oneDecisionFromYourGroup",
	942:  "thisLinkIsPersonalOnly",
	943:  "reviewAndDecide",
	944:  "decideBefore",
	945:  "contractParty",
	946:  "forOfRequestsQuoteYou",
	947:  "yourApprovalIsRequested",
	948:  "approvalRequested",
	949:  "ofRequestedQuoteForOn",
	950:  "yourDecisionIsStillNeeded",
	951:  "reminderWaitsForYourDecision",
	952:  "ofRequestedQuoteForOnPartnersAccount",
	953:  "yourDecisionAsStandIn",
	954:  "asStandInWaitsFor",
	955:  "viewQuote",
	956:  "quoteForWaitsForPartners",
	957:  "requestWasReturnedWithQuestion",
	958:  "youCanSubmitRequestAgain",
	959:  "answerQuestionQuote",
	960:  "beforeQuoteForCanBe",
	961:  "thereIsQuestionAboutYour",
	962:  "questionAboutQuote",
	963:  "requestOfQuoteForWas",
	964:  "quoteWasDeclined",
	965:  "quoteDeclined",
	966:  "youCanCopyQuoteTo",
	967:  "quoteForIsApprovedAnd",
	968:  "quoteIsApproved",
	969:  "quoteApproved",
	970:  "howToConfirmCheckConfirmation",
	971:  "howToConfirmCheckConfirmationPdfAnd",
	972:  "partnerCanNowSignIt",
	973:  "partnerCanNowActivateIt",
	974:  "reviewAndSign",
	975:  "reviewAndActivate",
	976:  "ifYouDoNotWant",
	977:  "quoteForIsApprovedBut",
	978:  "quoteIsAboutToExpire",
	979:  "quoteExpiresOn",
	980:  "quoteForWasWithdrawnAnd",
	981:  "quoteWasWithdrawn",
	982:  "quoteWithdrawn",
	983:  "wasValidUntil",
	984:  "quoteForWasNotConfirmed",
	985:  "quoteHasExpired",
	986:  "quoteExpired",
	987:  "commentDoesNotChangeQuote",
	988:  "readAndReply",
	989:  "quoteForHasNewComment",
	990:  "thereIsNewComment",
	991:  "newCommentOnQuote",
	992:  "mailAboutNotDelivered",
	993:  "viewDetails",
	994:  "notDeliveredQuote",
	995:  "messageOfOnecentralHasFinally",
	996:  "mailCouldNotBeDelivered",
	997:  "whyYourDecisionIsNeeded",
	998:  "everyQuoteIsReviewed",
	999:  "linesDifferencePerMonthIs",
	1000: "lineBecomesCheaperPerMonth",
	1001: "customerWaivesLongestTermFor",
	1002: "alternativeLabel",
	1003: "lineNumber",
	1004: "waivedBy",
	1005: "toJudge",
	1006: "whatToLookAt",
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
	61:   "text text,oneOff text",
	72:   "n text,n2 text",
	73:   "offeringName text",
	74:   "product text",
	79:   "n number",
	80:   "customers number",
	86:   "addable number",
	103:  "number number,offering text,text text",
	114:  "number number,offering text,what text",
	118:  "name text,date date",
	119:  "next text,version number",
	120:  "quote text",
	141:  "heading text",
	143:  "heading text",
	157:  "term message",
	159:  "days number",
	160:  "list text,text text",
	217:  "order text",
	220:  "state text",
	236:  "displayName text",
	290:  "netMRC money,nrc money",
	291:  "now percent",
	312:  "from date,until date",
	373:  "text text",
	375:  "showable text",
	387:  "nrcBasisPoints percent",
	392:  "vatBasisPoints percent",
	399:  "from date,daysCharged number,daysInMonth number",
	420:  "quote text",
	426:  "done number,items text",
	427:  "n number",
	436:  "list text",
	441:  "who text",
	448:  "name text",
	450:  "name text,decidedAt moment",
	452:  "below money",
	455:  "once money",
	456:  "monthly money",
	457:  "monthly money,once money",
	458:  "over percent",
	459:  "manualDiscountBasisPointsOver percent,role message",
	465:  "number text",
	467:  "name text",
	468:  "number text",
	469:  "number text",
	470:  "number text",
	471:  "number text",
	472:  "number text",
	473:  "number text",
	474:  "number text",
	475:  "number text",
	476:  "number text",
	477:  "number text",
	478:  "number text",
	492:  "message text",
	495:  "n number",
	496:  "hours number",
	500:  "text text",
	504:  "ordered number",
	506:  "lead text",
	509:  "conversion text",
	516:  "requested number,converted number",
	519:  "lead text,lead2 text",
	520:  "first text,last text,says text",
	554:  "service text",
	557:  "leadTimeBusinessDays number",
	560:  "firstPeriod text",
	570:  "done number,len number",
	577:  "step number",
	578:  "low number,high number",
	579:  "label text",
	580:  "label text,min number,max number,label2 text",
	581:  "documentName name",
	582:  "name name",
	583:  "count name",
	584:  "max number",
	585:  "name text",
	587:  "list text",
	590:  "latest number",
	592:  "until text",
	594:  "order text",
	595:  "until text",
	600:  "validUntil date",
	603:  "list text",
	608:  "number number",
	616:  "term message,ends date",
	632:  "remainingMonths number",
	642:  "term message,ends date,remaining text",
	661:  "name text,id text",
	664:  "name text,id text",
	673:  "changed number",
	674:  "added number",
	678:  "name text,at moment,reason text",
	692:  "validUntil date",
	694:  "validUntil date",
	697:  "list text",
	698:  "number number",
	706:  "name name",
	707:  "name name",
	710:  "amount difference,nrc money,effectiveDate date",
	727:  "n text",
	728:  "n text",
	729:  "n text,n2 text",
	730:  "effect text",
	731:  "had number",
	732:  "max text",
	733:  "remaining text",
	736:  "rest text",
	738:  "amount difference",
	744:  "months text,ends date",
	745:  "months text,ends date",
	766:  "name text",
	773:  "quote text",
	778:  "basisPoints percent",
	783:  "day text,name text",
	787:  "conditions text",
	792:  "what text,day date",
	799:  "party text",
	800:  "quote text,partner text",
	802:  "partner text",
	804:  "partner text",
	820:  "day text",
	821:  "day text",
	822:  "length text,ends date,term message",
	824:  "length text,ends date",
	825:  "number number,text text",
	828:  "int64 number",
	829:  "trimSpace text",
	831:  "short text",
	833:  "joined text",
	834:  "joined text",
	835:  "joined text,joined2 text",
	844:  "what text,detail text",
	846:  "partner text,what text",
	847:  "changed number",
	853:  "nrcBasisPoints percent",
	856:  "from date,daysCharged number,daysInMonth number",
	858:  "name text",
	859:  "count number",
	866:  "customerName text,updatedAt moment,removedOn date",
	868:  "removedOn date,customerName text",
	870:  "len number",
	871:  "basisPoints percent",
	874:  "amount money,nrc money",
	875:  "basisPoints percent",
	879:  "nrcBasisPoints percent",
	883:  "daysCharged number,daysInMonth number,from date",
	890:  "number number",
	891:  "service text",
	892:  "ends date,term message",
	894:  "term message",
	895:  "number number,name text",
	897:  "reason text",
	898:  "position text,state message",
	901:  "day date",
	902:  "quote text,short text",
	903:  "at moment",
	906:  "name text",
	908:  "label text,by text",
	912:  "confirmed text",
	913:  "confirmed text",
	914:  "quote text,customer text,text text",
	916:  "order text,customer text",
	920:  "signer text,signerFunction text",
	923:  "order text,name text,customer text",
	925:  "order text,customer text",
	926:  "order text,customer text",
	927:  "order text,customer text",
	928:  "order text,customer text",
	929:  "order text,customer text,position text",
	930:  "order text,customer text",
	931:  "order text,customer text",
	932:  "order text,customer text,position text",
	934:  "order text,customer text",
	935:  "order text,customer text",
	936:  "order text,customer text,position text",
	937:  "order text,customer text",
	946:  "customer text,name text,name2 text,role message",
	948:  "quote text,customer text",
	949:  "name text,name2 text,customer text,on date,role message",
	951:  "quote text,customer text",
	952:  "name text,name2 text,customer text,on date",
	954:  "quote text,customer text",
	956:  "quote text,customer text",
	960:  "quote text,customer text",
	962:  "quote text,customer text",
	963:  "quote text,customer text",
	965:  "quote text,customer text",
	967:  "quote text,customer text,validUntil date",
	969:  "quote text,customer text",
	977:  "quote text,customer text,validUntil date",
	979:  "quote text,validUntil date,customer text",
	980:  "quote text,customer text",
	982:  "quote text,customer text",
	984:  "quote text,customer text",
	986:  "quote text,customer text",
	989:  "quote text,customer text",
	991:  "quote text,customer text",
	992:  "quote text,customer text",
	999:  "below money",
	1001: "name text,date date",
	1003: "number number",
	1004: "name text",
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
	42:   "partner",
	43:   "partner",
	44:   "account manager",
	45:   "sales manager",
	46:   "engineering",
	47:   "operations",
	48:   "administrator",
	49:   "system",
	50:   "received",
	51:   "being delivered",
	52:   "partly settled",
	53:   "delivered",
	54:   "cancelled",
	55:   "not delivered",
	56:   "Give a date like 2027-01-31.",
	57:   "Give a whole number.",
	58:   "What happened to each service",
	59:   "Not everything was put in a cart",
	60:   "Choose what changes first.",
	61:   "Total difference per month {0}, one-off {1}",
	62:   "Change services together",
	63:   "Cannot take part",
	64:   "Was in the cart already with another change, which was left as it is",
	65:   "In the cart",
	66:   "Empty: as early as possible",
	67:   "Keep the current terms",
	68:   "Without",
	69:   "With",
	70:   "Choose",
	71:   "As each service has it",
	72:   "Empty: as each service has it. From {0} to {1}",
	73:   "Move to {0}",
	74:   "Keep: {0}",
	75:   "Services",
	76:   "No services have been chosen yet. Tick the services in the overview that are to change together.",
	77:   "To your services",
	78:   "You chose services of different products. Change them by product:",
	79:   "{0, plural, one {{0} service} other {{0} services}}",
	80:   "{0, plural, one {{0} customer} other {{0} customers}}",
	81:   "Keep or move",
	82:   "What changes for all of them?",
	83:   "Calculate",
	84:   "What it becomes",
	85:   "Add to cart: ",
	86:   "{0, plural, one {{0} change} other {{0} changes}}",
	87:   "By service",
	88:   "Back to the change",
	89:   "Old, new and difference",
	90:   "The chosen services",
	91:   "Service",
	92:   "Now p/m",
	93:   "Becomes p/m",
	94:   "Difference",
	95:   "One-off",
	96:   "From",
	97:   "Total of ",
	98:   "Amounts exclude VAT.",
	99:   "Not in the cart (any more)",
	100:  "Cart of ",
	101:  "Cart",
	102:  "No price yet",
	103:  "Item {0}, {1}: {2}",
	104:  "Change the item",
	105:  "See the new prices",
	106:  "Record the waiver",
	107:  "Complete the customer",
	108:  "You can mend this yourself.",
	109:  "You can go on with this.",
	110:  "Your account manager can mend this.",
	111:  "Your account manager judges this with the request.",
	112:  "one-off",
	113:  "per month",
	114:  "Item {0}, {1}: {2}",
	115:  "Becomes",
	116:  "You saw",
	117:  "Price",
	118:  "Recorded: {0}, {1}",
	119:  "This cart becomes {0}. Version {1} stands until you request it.",
	120:  "You are revising {0}",
	121:  "A request is not possible yet. What is needed is below.",
	122:  "Date",
	123:  "Name",
	124:  "Nothing was recorded",
	125:  "For ",
	126:  "This cart is empty. New services and upgrades go into one request together.",
	127:  "Total of this request",
	128:  "Start here",
	129:  "More in this request",
	130:  "Change a service of this customer",
	131:  "Choose a new service",
	132:  "Throw the cart away",
	133:  "All items go. This cannot be undone.",
	134:  "Throw away for good",
	135:  "Needed before you can request",
	136:  "Please note",
	137:  "Prices have changed",
	138:  "The price list changed since you saw these items. Accept the new prices to go on, or change the items.",
	139:  "Accept the new prices",
	140:  "To the request",
	141:  "Change: {0}",
	142:  "Change",
	143:  "Remove: {0}",
	144:  "Remove",
	145:  "The customer's statement about the term",
	146:  "This customer is a small business. It must expressly accept a term over 24 months. Record who stated this and when; it is printed on the quote.",
	147:  "Take the statement back",
	148:  "Name of who states this for the customer",
	149:  "Date of the statement",
	150:  "Record the statement",
	151:  "Request the quote",
	152:  "This is possible once everything above is in order.",
	153:  "See what is needed",
	154:  "Your account manager judges the request; you will hear by e-mail. Nothing is ordered by it yet.",
	155:  "Reference of the change",
	156:  "Catalogue",
	157:  "for {0}",
	158:  "the same day",
	159:  "{0, plural, one {{0} business day} other {{0} business days}}",
	160:  "{0} or {1} months",
	161:  "Service levels",
	162:  "Telephony",
	163:  "Connections",
	164:  "Prices per month for you, after your partner discount, excluding VAT.",
	165:  "There is nothing to order at the moment.",
	166:  "Lead time",
	167:  "Term",
	168:  "to the cart",
	169:  "To the cart",
	170:  "This item is no longer in the cart",
	171:  "Please check your choice and save it again.",
	172:  "For which customer?",
	173:  "Find by name, reference, KvK number or town",
	174:  "Search",
	175:  "No customer found. Search for something else, or record a new customer.",
	176:  "You have no customers yet. Please record one first.",
	177:  "There are more customers; search to find them.",
	178:  "Record a new customer",
	179:  "Your choice",
	180:  "Options",
	181:  "Requested date (optional)",
	182:  "At the earliest on ",
	183:  "Empty means: as early as can be.",
	184:  "Add to the cart",
	185:  "Link",
	186:  "Goes with",
	187:  "Another service goes with this",
	188:  "This customer has none yet. Add one to the cart first; then you can choose it here.",
	189:  "What it costs",
	190:  "This choice has no price yet. Below is why.",
	191:  "Needed for a request",
	192:  "Update the price",
	193:  "Back to the first choice",
	194:  "Close the comparison",
	195:  "How this price came about",
	196:  "Compare with another choice",
	197:  "Delivery",
	198:  "At: ",
	199:  "Another address or contact",
	200:  "Address of delivery",
	201:  "Contact there",
	202:  "Number porting and documents",
	203:  "Current operator",
	204:  "Numbers or ranges, one a line",
	205:  "Like 0201234567, or a range like 0201234500-0201234599.",
	206:  "Your reference, such as a PO number (optional)",
	207:  "Note (optional)",
	208:  "Back to the quote",
	209:  "You may not order here yourself",
	210:  "You can order once it is there, which usually takes a few seconds. Then please load this page again. If it takes more than an hour, please contact your account manager.",
	211:  "The PDF is still being made",
	212:  "SHA-256 of the PDF",
	213:  "Valid until",
	214:  "Version",
	215:  "Contracting party",
	216:  "Customer",
	217:  "To order {0}",
	218:  "This quote has been ordered already",
	219:  "To the quote",
	220:  "State: {0}.",
	221:  "This quote cannot be ordered now",
	222:  "Difference per month",
	223:  "New per month",
	224:  "Item",
	225:  "Sign and order",
	226:  "Activate and order",
	227:  "What you order",
	228:  "Read the quote with its specification (PDF, in a new window)",
	229:  "Your confirmation",
	230:  "With the order we keep this name and position, your account, these statements, the time, your network address and the SHA-256 of the PDF.",
	231:  "With the order we keep who you are, this statement, the time, your network address and the SHA-256 of the PDF.",
	232:  "Customers",
	233:  "Nothing has been saved yet",
	234:  "Something in it changed since. If you save it now, there will be a second customer.",
	235:  "This form was saved before",
	236:  "Details of {0}",
	237:  "New customer",
	238:  "Search by name, reference, KvK number or town",
	239:  "No customer found with ",
	240:  "Show all customers",
	241:  "You have no customers yet. Add one to order something for it.",
	242:  "Your reference",
	243:  "Town",
	244:  "Details",
	245:  "incomplete",
	246:  "complete",
	247:  "Next",
	248:  "Your reference:",
	249:  "Still missing for a quote:",
	250:  "Complete the details",
	251:  "difference per month",
	252:  "The cart is empty. Choose a new service, or let a service below grow.",
	253:  "Choose a new service",
	254:  "This customer has no services yet.",
	255:  "Reference",
	256:  "Per month",
	257:  "See what can grow",
	258:  "Quotes of this customer",
	259:  "Change the details",
	260:  "You can save with a reference alone. For a quote we also need the address and a contact.",
	261:  "You can save with a name or a reference alone. What is not optional is needed before you ask for a quote.",
	262:  "(optional)",
	263:  "Save",
	264:  "Cancel",
	265:  "Contact",
	266:  "Business address",
	267:  "VAT id",
	268:  "Business",
	269:  "Where we deliver by default. You can give another address per service.",
	270:  "Language of the quote",
	271:  "No",
	272:  "Yes",
	273:  "A small business signs a waiver for a term of more than 24 months.",
	274:  "Small business",
	275:  "Eight digits; Dutch businesses only.",
	276:  "KvK number",
	277:  "Legal name",
	278:  "Contact on site",
	279:  "Installation address",
	280:  "Postcode",
	281:  "House number",
	282:  "Street",
	283:  "E-mail",
	284:  "Telephone",
	285:  "Two letters: NL, BE, DE.",
	286:  "Country",
	287:  "empty",
	288:  "Below is what you filled in. If you save that, it replaces what is there now:",
	289:  "This customer was changed meanwhile",
	290:  "{0} per month, {1} one-off",
	291:  "now {0}",
	292:  "Your decision as ",
	293:  "This cannot be approved now",
	294:  "Why may the VAT check be waived?",
	295:  "Give a discount (optional)",
	296:  "Per item a percentage or an amount per month, after the other discounts; an amount becomes a percentage, rounded down. 0 takes an additional discount away; empty leaves it as it is.",
	297:  "Discount on the monthly price",
	298:  "Discount on the one-off charge",
	299:  "Show the new figures first",
	300:  "This is a preview; nothing has been recorded yet.",
	301:  "Approve with this discount",
	302:  "Approve",
	303:  "Send the question",
	304:  "Your question to the partner",
	305:  "Return with a question",
	306:  "Decline for good",
	307:  "Reason for the partner",
	308:  "Decline",
	309:  "Unit",
	310:  "Only an account manager can be stood in for.",
	311:  "This page is not for you",
	312:  "{0} until {1}",
	313:  "Stand-in",
	314:  "Sign for the customer",
	315:  "Activate",
	316:  "Quote",
	317:  "Progress",
	318:  "The request",
	319:  "Noted at the request",
	320:  "Who decides",
	321:  "Versions",
	322:  "History and comments",
	323:  "Add comment",
	324:  "Your comment; your account manager reads it too",
	325:  "Add a comment",
	326:  "Your answer",
	327:  "Answer; the request itself stays as it is",
	328:  "Send the answer",
	329:  "Does something have to change? Then revise the request in the cart.",
	330:  "Revise the request",
	331:  "What else you can do",
	332:  "Revising puts the content in the cart. This version stays valid until you request the next one.",
	333:  "Revise the quote",
	334:  "Copying puts the content in the cart, at today's prices, for a new quote.",
	335:  "Copy to the cart",
	336:  "Withdraw",
	337:  "Reason (optional)",
	338:  "Withdraw for good",
	339:  "Add a PDF signed elsewhere",
	340:  "Was the quote signed outside of this portal? Then we keep that PDF here as evidence, and your account manager is told to judge it. This does not order anything.",
	341:  "Signed PDF, at most 4 MB",
	342:  "This file is larger than 4 MB.",
	343:  "Add the PDF",
	344:  "Quotes",
	345:  "Customer or number",
	346:  "All",
	347:  "State",
	348:  "Superseded",
	349:  "Expired",
	350:  "Withdrawn",
	351:  "Declined",
	352:  "Ordered",
	353:  "Approved",
	354:  "Question to you",
	355:  "Requested",
	356:  "We are reviewing the request",
	357:  "Ask again",
	358:  "Answer the question",
	359:  "Have it ordered",
	360:  "Order",
	361:  "Follow the order",
	362:  "You have no quotes yet. Fill a cart with new services and upgrades, and ask for one.",
	363:  "Quotes, the newest first; amounts without VAT",
	364:  "Difference p.m.",
	365:  "Valid until",
	366:  "Next step",
	367:  "Nothing found here yet; look further back.",
	368:  "Nothing found.",
	369:  "Show all",
	370:  "Choose a PDF.",
	371:  "At most 4 MB. Please scan the document in black and white or at a lower resolution.",
	372:  "This file is not a PDF.",
	373:  "The name of the file: {0}",
	374:  "Your account manager is told and will judge the document. Nothing was ordered.",
	375:  "Added: {0}",
	376:  "Something went wrong.",
	377:  "Log in",
	378:  "Please ask your administrator to give you access, and then log in again.",
	379:  "Your account has no role here yet",
	380:  "Nothing was recorded. Please open the page again and try once more.",
	381:  "The form is not complete",
	382:  "Try again",
	383:  "To the start page",
	384:  "To your work list",
	385:  "excl. VAT",
	386:  "One-off charge",
	387:  "Discount on the one-off charge, {0}",
	388:  "One-off charge at list",
	389:  "New monthly price",
	390:  "Monthly price at list",
	391:  "Current monthly price",
	392:  "VAT {0}",
	393:  "Excl. VAT",
	394:  "Additional discount",
	395:  "Partner surcharge",
	396:  "Partner discount",
	397:  "Term surcharge",
	398:  "Term discount",
	399:  "First period from {0} ({1, plural, one {{1} day} other {{1} days}} of {2})",
	400:  "One-off charges, incl. VAT",
	401:  "Difference per month, incl. VAT",
	402:  "Total: first period, pro rata",
	403:  "Total: one-off charges",
	404:  "Total: difference per month",
	405:  "Total: new monthly price",
	406:  "one-off charge",
	407:  "new monthly price",
	408:  "With this discount",
	409:  "Give a percentage such as 12.5 or an amount such as 1,234.56.",
	410:  "At most 100%.",
	411:  "At most two decimals.",
	412:  "Welcome",
	413:  "Overview",
	414:  "With oneCentral for a decision",
	415:  "oneCentral has a question",
	416:  "Approved, waiting for a colleague to sign",
	417:  "Ready to sign",
	418:  "Approved, waiting for a colleague to activate",
	419:  "Ready to activate",
	420:  "becomes a new version of {0}",
	421:  "Kept until",
	422:  "Last changed",
	423:  "Open carts",
	424:  "State",
	425:  "Orders under way",
	426:  "{0} of {1} delivered",
	427:  "{0, plural, one {{0} item} other {{0} items}}",
	428:  "Ordering at oneCentral",
	429:  "Here partners ask for new services and upgrades, and oneCentral judges these requests.",
	430:  "You cannot ask for quotes or order now. Please contact your account manager.",
	431:  "Your account is blocked",
	432:  "Let a service grow",
	433:  "New service",
	434:  "Nothing is open. Choose a service that can grow, or a new one.",
	435:  "Waived",
	436:  " Alternative: {0}.",
	437:  "Can be waived with a reason",
	438:  "For us to review",
	439:  "Blocks",
	440:  "Note",
	441:  "Up to: {0}",
	442:  "you",
	443:  "your account manager",
	444:  "no longer needed",
	445:  "returned",
	446:  "declined",
	447:  "approved",
	448:  "waits for {0}",
	449:  "waits for a decision",
	450:  " by {0}, {1}",
	451:  "Every request is reviewed.",
	452:  "An item's difference per month is below {0}.",
	453:  "An item becomes cheaper per month.",
	454:  "A chosen tier needs a design.",
	455:  "The one-off total is over {0}.",
	456:  "The difference per month is over {0}.",
	457:  "The difference per month is over {0}, or one-off over {1}.",
	458:  "A discount in this quote is over {0}.",
	459:  "Over {0} this role decides too: {1}.",
	460:  "not delivered",
	461:  "cancelled",
	462:  "delivered",
	463:  "Order released",
	464:  "Document signed elsewhere added",
	465:  "Document of version {0} made",
	466:  "Comment",
	467:  "Handed over to {0}",
	468:  "Version {0} superseded",
	469:  "Version {0} expired",
	470:  "Version {0} withdrawn",
	471:  "Version {0} returned with a question",
	472:  "Version {0} declined",
	473:  "Version {0} approved",
	474:  "Agreed to version {0}",
	475:  "Discount given: version {0}",
	476:  "Version {0} is being revised",
	477:  "Question answered with version {0}",
	478:  "Version {0} requested",
	479:  "Skip to content",
	480:  "Main menu",
	481:  "Log out",
	482:  "reference of this page",
	483:  "A partner made a request and waits for your decision. Please log in to see what it is about.",
	484:  "Log in and judge",
	485:  "This page by itself decides nothing.",
	486:  "Your decision is asked",
	487:  "The link was made for somebody else. What waits for your decision is in your work list.",
	488:  "This request does not wait for you",
	489:  "This version has been decided on already, or the request was withdrawn or has expired.",
	490:  "There is nothing left to decide",
	491:  "See the request",
	492:  "The version that this link was for has been replaced; it can no longer be decided on. {0}",
	493:  "There is a newer version",
	494:  "To the newest version",
	495:  "{0, plural, one {{0} day} other {{0} days}}",
	496:  "{0, plural, one {{0} hour} other {{0} hours}}",
	497:  "less than an hour",
	498:  "In these weeks nothing was requested, decided or ordered.",
	499:  "You manage no partners, and stand in for nobody who does now.",
	500:  "{0} weeks",
	501:  "Numbers",
	502:  "To the numbers",
	503:  "There is no such period",
	504:  "excl. VAT; orders: {0}",
	505:  "Won per month",
	506:  "business days, median; 9 in 10 within {0}",
	507:  "From decision to order",
	508:  "From request to decision",
	509:  "of which ordered by now: {0}",
	510:  "Filled: median. Outlined: 9 in 10 were ordered within this time.",
	511:  "Business days from decision to order",
	512:  "Filled: median. Outlined: 9 in 10 were decided within this time.",
	513:  "Business days from request to decision",
	514:  "The difference per month of the orders, excl. VAT.",
	515:  "Won per month, by week of the order",
	516:  "{0}, of which ordered {1}",
	517:  "Outlined: requested. Filled: of those ordered by now.",
	518:  "Requests per week",
	519:  "{0}, 9 in 10 within {1}",
	520:  "A bar for each week, from {0} until {1}. The highest is of {2}. All figures are in the table.",
	521:  "Together",
	522:  "Week, from Monday",
	523:  "To order, 90%",
	524:  "To order, median",
	525:  "To decision, 90%",
	526:  "To decision, median",
	527:  "Decided",
	528:  "Ordered by now",
	529:  "Period",
	530:  "By partner",
	531:  "By week",
	532:  "Download as CSV",
	533:  "Times are in business days: weekends and public holidays do not count. A request counts in the week in which it was first made, a decision (approved or declined) and an order in weeks of their own. A question back is no decision.",
	534:  "won per month, euro excl. VAT",
	535:  "business days to order, 90%",
	536:  "business days to order, median",
	537:  "ordered",
	538:  "business days to decision, 90%",
	539:  "business days to decision, median",
	540:  "decided",
	541:  "of which ordered by now",
	542:  "requested",
	543:  "partner id",
	544:  "Your account manager releases the order. Until then you can cancel items yourself.",
	545:  "Waits for release",
	546:  "Delivered",
	547:  "waits for oneCentral",
	548:  "Released",
	549:  "Statement",
	550:  "On",
	551:  "Signatory",
	552:  "Activated by",
	553:  "Signed by",
	554:  "Service {0}",
	555:  "Delivered on",
	556:  "Was planned for",
	557:  "{0, plural, one {{0} business day} other {{0} business days}}",
	558:  "Planned date",
	559:  "Specification in the quote",
	560:  "Actual: {0}",
	561:  "Confirmation",
	562:  "Quote ",
	563:  "Cancel this item",
	564:  "Reason",
	565:  "Cancel the item",
	566:  "Not delivered",
	567:  "Cancelled",
	568:  "Partly done",
	569:  "In progress",
	570:  "{0} of {1}",
	571:  "You have no orders yet. An approved quote becomes an order once you confirm it.",
	572:  "Orders, the newest first; amounts without VAT",
	573:  "Ordered on",
	574:  "Next date",
	575:  "This is where oneCentral's partners order.",
	576:  "engineering judges the design",
	577:  ", in steps of {0}",
	578:  "From {0} to {1}",
	579:  "{0}: at least that of what is linked to it.",
	580:  "{0}: {1} to {2} times {3}.",
	581:  "needs a document: {0}",
	582:  "not together with {0}",
	583:  "counts for all {0}",
	584:  "at most {0}",
	585:  "Reference of the {0}",
	586:  "none",
	587:  "Goes with one of: {0}.",
	588:  "in the cart",
	589:  "To this customer's cart",
	590:  "Only version {0} still counts.",
	591:  "You are looking at an earlier version",
	592:  "This quote was valid until {0}. You can ask for it again at today's prices.",
	593:  "We have a question",
	594:  "This quote is order {0}.",
	595:  "Approved: you can order until {0}",
	596:  "You will get an e-mail when there is a decision. There is nothing you need to do now.",
	597:  "We are reviewing your request",
	598:  "The PDF is still being made, which usually takes a few seconds. Then please load this page again.",
	599:  "Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.",
	600:  "by {0}",
	601:  "waits for your answer",
	602:  " and ",
	603:  "waits for {0}",
	604:  "Your answer to our question",
	605:  "For your customer, with prices (PDF)",
	606:  "For your customer, without prices (PDF)",
	607:  "The quote as a PDF",
	608:  "Version {0}",
	609:  "Please check these fields:",
	610:  "Not everything is right yet",
	611:  "Documents",
	612:  "Country (two letters)",
	613:  "Numbers",
	614:  "Note",
	615:  "Requested date",
	616:  "{0}, planned until {1}",
	617:  "Options: what one adds",
	618:  "First period",
	619:  "different",
	620:  "the same",
	621:  "This choice",
	622:  "First choice",
	623:  "Comparison",
	624:  "yes",
	625:  "no",
	626:  "Give a reason if you let this pass.",
	627:  "Request",
	628:  "To your decision",
	629:  "Checks",
	630:  "VAT",
	631:  "Your comment; the partner reads it too",
	632:  "{0, plural, one {{0} month} other {{0} months}} left",
	633:  "runs on monthly",
	634:  "terminated",
	635:  "suspended",
	636:  "active",
	637:  "Contact",
	638:  "Address",
	639:  "Monthly price, excl. VAT",
	640:  "State",
	641:  "Identifier",
	642:  "{0}, until {1} ({2})",
	643:  "Product, identifier, reference or town",
	644:  "All customers",
	645:  "All products",
	646:  "Upgrade",
	647:  "Not possible now",
	648:  "Possible now",
	649:  "All services",
	650:  "Show",
	651:  "Tick services to change them together.",
	652:  "Tick all on this page",
	653:  "What is possible",
	654:  "Change the ticked services",
	655:  "More services",
	656:  "Nothing found yet. There are more services to search.",
	657:  "There is no service like that.",
	658:  "Show all services",
	659:  "Your customers have no services yet.",
	660:  "See the catalogue",
	661:  "Choose {0} {1}",
	662:  "Can grow: ",
	663:  "Move to ",
	664:  "Change: {0} {1}",
	665:  "A change of this service is in the cart",
	666:  "Only a move is possible",
	667:  "This service cannot change now",
	668:  "See the open order",
	669:  "Change this service",
	670:  "Runs over",
	671:  "Configuration",
	672:  "Can grow",
	673:  "{0, plural, one {{0} change} other {{0} changes}}",
	674:  "{0, plural, one {{0} new service} other {{0} new services}}",
	675:  "Answer to your question",
	676:  "Requested on",
	677:  "Requested by",
	678:  "VAT review waived by {0}, {1}: {2}",
	679:  "To the new figures",
	680:  "Please see what this discount changes first, then approve.",
	681:  "Nothing has been recorded yet",
	682:  "discount on the one-off charge",
	683:  "discount on the monthly price",
	684:  "Consent",
	685:  "Mandate",
	686:  "Position of who signs",
	687:  "Name of who signs",
	688:  "Answer",
	689:  "Signed PDF",
	690:  "Question",
	691:  "VAT check",
	692:  "This version was valid until {0}.",
	693:  "Returned with a question",
	694:  "The partner can order until {0}.",
	695:  "This version does not wait for you",
	696:  "You have approved this version",
	697:  "Still to be decided by: {0}.",
	698:  "Item {0}: ",
	699:  "Work list",
	700:  "This is oneCentral's work list.",
	701:  "The service changed since you saw it. Please check below what it becomes now and send it again.",
	702:  "Nothing was put in the cart",
	703:  "Edit the change in the cart",
	704:  "A cart takes one change of a service. Change that one or take it out.",
	705:  "This service is in the cart already",
	706:  "Change: {0}",
	707:  "Keep: {0}",
	708:  "This cannot be calculated yet",
	709:  "Takes effect",
	710:  "Difference per month {0}, one-off {1}, from {2}",
	711:  "Becomes per month",
	712:  "Now per month",
	713:  "No change to calculate",
	714:  "This service cannot change now",
	715:  "What changes?",
	716:  "Taking numbers along",
	717:  "Save the change in the cart",
	718:  "Add to cart",
	719:  "Now and then",
	720:  "Choose what changes; here you see what it costs.",
	721:  "Amounts exclude VAT unless they say otherwise. Nothing has been requested yet.",
	722:  "What each number does to the monthly price",
	723:  "One number or range per line, as 0201234500-0201234599",
	724:  "Such as the customer's PO number",
	725:  "Empty: as early as possible. A change that takes effect by the month or after the term follows its own date.",
	726:  "now",
	727:  "; now {0}",
	728:  ", in steps of {0}",
	729:  "From {0} to {1}",
	730:  "now on; without: {0}",
	731:  "; now {0}",
	732:  "At most {0}",
	733:  "Keep the current term: {0}",
	734:  "Numbers to take along",
	735:  "Current operator of the numbers",
	736:  "Reference of the document {0}",
	737:  "Reference of the porting mandate",
	738:  "{0} per month",
	739:  "same monthly price",
	740:  "on an agreed day",
	741:  "after the end of the term",
	742:  "on the first of a month",
	743:  "as soon as it can be delivered",
	744:  "stays: {0}, until {1}",
	745:  "new: {0}, until {1}",
	746:  "Nothing waits for you.",
	747:  "Nothing that waits for you passes this filter.",
	748:  "Give an amount such as 1,234.56.",
	749:  "Choose one of the options.",
	750:  "Amount from, per month or one-off",
	751:  "Waiting",
	752:  "You decide as",
	753:  "7 days or longer",
	754:  "3 days or longer",
	755:  "1 day or longer",
	756:  " (agreed)",
	757:  " (not yet)",
	758:  "Filter",
	759:  "Show everything",
	760:  "You stand in for ",
	761:  "Waiting since",
	762:  "Also needed",
	763:  "nobody else",
	764:  "A colleague you choose here can decide on your partners' requests in that period.",
	765:  "Nobody stands in for you.",
	766:  "Remove: {0}",
	767:  "Add a stand-in",
	768:  "Colleague",
	769:  "Choose an account manager",
	770:  "First day",
	771:  "Last day",
	772:  "Add",
	773:  "This document was made from version {0}. The SHA-256 of the change as recorded is:",
	774:  "Reference",
	775:  "Total",
	776:  "Total of this quote",
	777:  "Incl. VAT",
	778:  "VAT {0}",
	779:  "First period, pro rata",
	780:  "One-off charges",
	781:  "The VAT treatment is determined when invoiced.",
	782:  "VAT reverse charged.",
	783:  "On {0} {1} waived, for the customer, the maximum term of 24 months for small businesses.",
	784:  "Term over 24 months",
	785:  "Remarks",
	786:  "Conditions",
	787:  "This quote is subject to {0}.",
	788:  "Lead times are in business days and subject to availability at the site.",
	789:  "The first period is calculated on the difference from the planned date, that day included; if the actual date differs, the calculation for that date applies.",
	790:  "All amounts are in euro and exclude VAT unless stated otherwise.",
	791:  "Validity",
	792:  "{0} valid until the end of {1}, 23:59:59 (Europe/Amsterdam).",
	793:  "This offer is",
	794:  "This quote is",
	795:  "The validity is set on approval.",
	796:  "Signature",
	797:  "Place and date",
	798:  "Position",
	799:  "On behalf of {0}",
	800:  "You agree to quote {0} and to the prices, terms and conditions of this document. Your partner {1} confirms your agreement in the partner portal; that makes the quote an order.",
	801:  "Agreed",
	802:  "{0} activates this quote in the partner portal. By activating it {0} orders the delivery and accepts the prices, terms and conditions of this document. No signature is needed.",
	803:  "Activation",
	804:  "This copy is for your information. Your agreement is with {0}, who will gladly answer your questions.",
	805:  "For your information",
	806:  "Monthly price",
	807:  "ends",
	808:  "new",
	809:  "migration",
	810:  "New",
	811:  "Old",
	812:  "changed",
	813:  "unchanged",
	814:  "Specification",
	815:  "Site and contact",
	816:  "Delivery and term",
	817:  "Change",
	818:  "Migration",
	819:  "Linked to",
	820:  "{0} (end of the term)",
	821:  "{0} (start of the month)",
	822:  "{0}, runs until {1} ({2} remaining)",
	823:  "runs monthly",
	824:  "{0} from completion, planned until {1}",
	825:  "item {0}, {1}",
	826:  "Site",
	827:  "Promised document",
	828:  "{0} more",
	829:  " and {0}",
	830:  "Open this quote in the partner portal",
	831:  "reference {0}",
	832:  "Draft: not yet approved by oneCentral. No rights can be derived from it.",
	833:  "VAT id {0}",
	834:  "KvK (trade register) {0}",
	835:  "{0}, statutory seat {1}",
	836:  "Your partner",
	837:  "Customer site",
	838:  "Customer reference",
	839:  "Your VAT id",
	840:  "Your KvK number",
	841:  "Your supplier",
	842:  "Number",
	843:  "set on approval",
	844:  "We are pleased to offer you the following: {0}.{1}",
	845:  " For a change you see what differs: old, new and the difference.",
	846:  "This document specifies what {0} has delivered for you: {1}.",
	847:  "{0, plural, one {{0} change to an existing service} other {{0} changes to existing services}}",
	848:  "What changes",
	849:  "New monthly",
	850:  "Old monthly",
	851:  "Lead time (business days)",
	852:  "Planned",
	853:  "Discount on the one-off charge ({0})",
	854:  "Surcharge",
	855:  ", on the difference",
	856:  "First period from {0} ({1} of {2} days)",
	857:  " (each)",
	858:  "Option: {0}",
	859:  " ({0} each)",
	860:  "SLA (repair time, availability)",
	861:  "Request the quote or change the cart to keep it. If you do not want to order, you need not do anything.",
	862:  "Open the cart",
	863:  "Will be removed on",
	864:  "Last changed by",
	865:  "Contents",
	866:  "The cart for {0} was last changed on {1} and will be removed on {2}.",
	867:  "Your cart is still open",
	868:  "Your cart will be removed on {0}, {1}",
	869:  "1 line",
	870:  "{0} lines",
	871:  "VAT {0}",
	872:  "Per month, old",
	873:  "Per month, new",
	874:  "Difference per month {0}, one-off {1}, excl. VAT.",
	875:  "VAT is {0}.",
	876:  "All amounts are in euro and exclude VAT.",
	877:  "Per line it is for information.",
	878:  "It is rounded once on each total.",
	879:  ", after {0} discount",
	880:  "One-off, list price",
	881:  "List price per month",
	882:  "Extra discount",
	883:  "{0} of {1} days, from {2}",
	884:  "Effective date",
	885:  "Numbers to port",
	886:  "Current operator",
	887:  "Linked to",
	888:  "Customer's reference",
	889:  "Site contact",
	890:  "line {0}",
	891:  "service {0}",
	892:  "runs on until {0}, {1} left",
	893:  "extended, monthly notice",
	894:  "{0} from delivery",
	895:  "line {0} ({1})",
	896:  "Explanation",
	897:  " ({0})",
	898:  "{0}: {1}",
	899:  "Each line",
	900:  "In the cart",
	901:  "{0}, 23:59:59 (Amsterdam time)",
	902:  "Reference {0}, checksum {1}.",
	903:  "Moment: {0}.",
	904:  "Sent automatically by oneCentral.",
	905:  "Download the confirmation (PDF)",
	906:  "Dear {0},",
	907:  "Dear Sir or Madam,",
	908:  "{0} from {1}",
	909:  "Order state",
	910:  "Order",
	911:  "View the order",
	912:  "{0} on",
	913:  "{0} by",
	914:  "Quote {0} for {1} was confirmed and is now order {2}.",
	915:  "The order was received",
	916:  "Order {0} received, {1}",
	917:  "The order was released for delivery.",
	918:  "The account manager releases the order for delivery. Until then the partner can cancel a line itself.",
	919:  "Activated",
	920:  "{0}, {1}",
	921:  "Signed",
	922:  "Released on",
	923:  "Order {0} of {1} for {2} can be fulfilled.",
	924:  "The order was released for delivery",
	925:  "Order {0} released, {1}",
	926:  "Order {0} delivered, {1}",
	927:  "Delivery in order {0}, {1}",
	928:  "Order {0} for {1} was delivered.",
	929:  "In order {0} for {1}, {2} was delivered.",
	930:  "Cancellation in order {0}, {1}",
	931:  "Order {0} for {1} was cancelled.",
	932:  "In order {0} for {1}, {2} was cancelled.",
	933:  "The delivery failed",
	934:  "Delivery failed in order {0}, {1}",
	935:  "Order {0} for {1} could not be delivered.",
	936:  "In order {0} for {1}, {2} could not be delivered.",
	937:  "Order {0} for {1} is partly settled.",
	938:  "An existing service stays as it was and can be changed again.",
	939:  "Partner",
	940:  "The partner's answer to the question",
	941:  "One decision from your group is enough.",
	942:  "This link is personal: only you can decide with it, after logging in. Do not forward it. Opening the link decides nothing.",
	943:  "Review and decide",
	944:  "Decide before",
	945:  "Contract party",
	946:  "For {0}, {1} of {2} requests a quote. You decide as {3}.",
	947:  "Your approval is requested",
	948:  "Approval requested: {0}, {1}",
	949:  "{0} of {1} requested a quote for {2} on {3}. It has not been decided yet. You decide as {4}.",
	950:  "Your decision is still needed",
	951:  "Reminder: {0} waits for your decision, {1}",
	952:  "{0} of {1} requested a quote for {2} on {3}. The partner's account manager has not decided yet. You stand in and can decide.",
	953:  "Your decision as stand-in is requested",
	954:  "As stand-in: {0} waits for your decision, {1}",
	955:  "View the quote",
	956:  "Quote {0} for {1} waits for the partner's answer.",
	957:  "The request was returned with a question",
	958:  "You can submit the request again unchanged, with your answer, or change it first. Until then it waits.",
	959:  "Answer the question",
	960:  "Before quote {0} for {1} can be approved, your answer is needed.",
	961:  "There is a question about your request",
	962:  "Question about quote {0}, {1}",
	963:  "The request of quote {0} for {1} was declined.",
	964:  "The quote was declined",
	965:  "Quote {0} declined, {1}",
	966:  "You can copy the quote to a new request, which uses today's prices.",
	967:  "Quote {0} for {1} is approved and valid until the end of {2}.",
	968:  "The quote is approved",
	969:  "Quote {0} approved, {1}",
	970:  "How to confirm: check the confirmation (PDF) and sign the quote for your customer in the partner portal. Only then it becomes an order. Anyone authorised to sign at your company can do this.",
	971:  "How to confirm: check the confirmation (PDF) and activate the quote in the partner portal. That is enough to order; no signature is needed. Anyone authorised to sign at your company can do this.",
	972:  "The partner can now sign it for the customer.",
	973:  "The partner can now activate it.",
	974:  "Review and sign",
	975:  "Review and activate",
	976:  "If you do not want to order, you need not do anything.",
	977:  "Quote {0} for {1} is approved, but not confirmed yet. You can order it until the end of {2}; then it expires.",
	978:  "The quote is about to expire",
	979:  "Quote {0} expires on {1}, {2}",
	980:  "Quote {0} for {1} was withdrawn and can no longer be ordered.",
	981:  "The quote was withdrawn",
	982:  "Quote {0} withdrawn, {1}",
	983:  "Was valid until",
	984:  "Quote {0} for {1} was not confirmed in time and can no longer be ordered.",
	985:  "The quote has expired",
	986:  "Quote {0} expired, {1}",
	987:  "A comment does not change the quote.",
	988:  "Read and reply",
	989:  "Quote {0} for {1} has a new comment.",
	990:  "There is a new comment",
	991:  "New comment on quote {0}, {1}",
	992:  "Mail about {0} not delivered, {1}",
	993:  "View the details",
	994:  "Not delivered",
	995:  "A message of oneCentral has finally failed to arrive. Please inform the recipient yourself and have the address corrected.",
	996:  "A mail could not be delivered",
	997:  "Why your decision is needed",
	998:  "Every quote is reviewed.",
	999:  "A line's difference per month is below {0}.",
	1000: "A line becomes cheaper per month.",
	1001: "The customer waives the longest term for small businesses: {0}, {1}.",
	1002: " Alternative:",
	1003: ", line {0}",
	1004: "Waived by {0}",
	1005: "To judge",
	1006: "What to look at",
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
	42:   "partner",
	43:   "partner",
	44:   "accountmanager",
	45:   "salesmanager",
	46:   "engineering",
	47:   "operations",
	48:   "beheerder",
	49:   "systeem",
	50:   "ontvangen",
	51:   "in levering",
	52:   "deels afgehandeld",
	53:   "opgeleverd",
	54:   "geannuleerd",
	55:   "niet geleverd",
	56:   "Vul een datum in als 2027-01-31.",
	57:   "Vul een heel getal in.",
	58:   "Wat er met elke dienst gebeurde",
	59:   "Niet alles is in een winkelwagen gelegd",
	60:   "Kies eerst wat er verandert.",
	61:   "Totaal verschil per maand {0}, eenmalig {1}",
	62:   "Diensten samen wijzigen",
	63:   "Kan niet mee",
	64:   "Stond al in de winkelwagen, met een andere wijziging; die is zo gelaten",
	65:   "Staat in de winkelwagen",
	66:   "Leeg: zo vroeg als kan",
	67:   "Huidige looptijden houden",
	68:   "Zonder",
	69:   "Met",
	70:   "Kies",
	71:   "Zoals elke dienst het heeft",
	72:   "Leeg: zoals elke dienst het heeft. Van {0} tot en met {1}",
	73:   "Overstappen op {0}",
	74:   "Houden: {0}",
	75:   "Diensten",
	76:   "Er zijn nog geen diensten gekozen. Vink in het overzicht de diensten aan die samen moeten veranderen.",
	77:   "Naar uw diensten",
	78:   "U koos diensten van verschillende producten. Wijzig ze per product:",
	79:   "{0, plural, one {{0} dienst} other {{0} diensten}}",
	80:   "{0, plural, one {{0} klant} other {{0} klanten}}",
	81:   "Houden of overstappen",
	82:   "Wat verandert er bij alle?",
	83:   "Bereken",
	84:   "Wat het wordt",
	85:   "In de winkelwagen: ",
	86:   "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	87:   "Per dienst",
	88:   "Terug naar de wijziging",
	89:   "Oud, nieuw en verschil",
	90:   "De gekozen diensten",
	91:   "Dienst",
	92:   "Nu p/m",
	93:   "Wordt p/m",
	94:   "Verschil",
	95:   "Eenmalig",
	96:   "Vanaf",
	97:   "Totaal van ",
	98:   "Bedragen zijn exclusief btw.",
	99:   "Staat niet (meer) in de winkelwagen",
	100:  "Winkelwagen van ",
	101:  "Winkelwagen",
	102:  "Nog zonder prijs",
	103:  "Regel {0}, {1}: {2}",
	104:  "Regel wijzigen",
	105:  "Nieuwe prijzen bekijken",
	106:  "Verklaring vastleggen",
	107:  "Klant aanvullen",
	108:  "U kunt dit zelf oplossen.",
	109:  "U kunt hiermee verder.",
	110:  "Uw accountmanager kan dit oplossen.",
	111:  "Uw accountmanager beoordeelt dit bij de aanvraag.",
	112:  "eenmalig",
	113:  "per maand",
	114:  "Regel {0}, {1}: {2}",
	115:  "Wordt",
	116:  "U zag",
	117:  "Prijs",
	118:  "Vastgelegd: {0}, {1}",
	119:  "Deze winkelwagen wordt {0}. Versie {1} blijft staan tot u hem aanvraagt.",
	120:  "U herziet {0}",
	121:  "Een aanvraag kan nog niet. Wat er nodig is, staat hieronder.",
	122:  "Datum",
	123:  "Naam",
	124:  "Er is niets vastgelegd",
	125:  "Voor ",
	126:  "Deze winkelwagen is leeg. Nieuwe diensten en upgrades gaan samen in één aanvraag.",
	127:  "Totaal van deze aanvraag",
	128:  "Begin hier",
	129:  "Meer in deze aanvraag",
	130:  "Een dienst van deze klant wijzigen",
	131:  "Een nieuwe dienst kiezen",
	132:  "Winkelwagen weggooien",
	133:  "Alle regels gaan weg. Dat kan niet ongedaan worden gemaakt.",
	134:  "Definitief weggooien",
	135:  "Nodig voor u kunt aanvragen",
	136:  "Let op",
	137:  "Prijzen zijn veranderd",
	138:  "Sinds u deze regels zag, is de prijslijst veranderd. Aanvaard de nieuwe prijzen om verder te gaan, of wijzig de regels.",
	139:  "Nieuwe prijzen aanvaarden",
	140:  "Naar de aanvraag",
	141:  "Wijzigen: {0}",
	142:  "Wijzigen",
	143:  "Verwijderen: {0}",
	144:  "Verwijderen",
	145:  "Verklaring van de klant over de looptijd",
	146:  "Deze klant is een kleine onderneming. Een looptijd van meer dan 24 maanden moet zij uitdrukkelijk aanvaarden. Leg vast wie dat verklaarde en wanneer; het komt op de offerte.",
	147:  "Verklaring intrekken",
	148:  "Naam van wie dit namens de klant verklaart",
	149:  "Datum van de verklaring",
	150:  "Verklaring vastleggen",
	151:  "Offerte aanvragen",
	152:  "Dit kan zodra alles hierboven in orde is.",
	153:  "Bekijk wat er nodig is",
	154:  "Uw accountmanager beoordeelt de aanvraag; u krijgt bericht per e-mail. De offerte is daarmee nog niet besteld.",
	155:  "Kenmerk van de wijziging",
	156:  "Aanbod",
	157:  "bij {0}",
	158:  "dezelfde dag",
	159:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	160:  "{0} of {1} maanden",
	161:  "Servicecontracten",
	162:  "Telefonie",
	163:  "Verbindingen",
	164:  "Prijzen per maand voor u, na uw partnerkorting, exclusief btw.",
	165:  "Er is op dit moment niets te bestellen.",
	166:  "Levertijd",
	167:  "Looptijd",
	168:  "naar de winkelwagen",
	169:  "Naar de winkelwagen",
	170:  "Deze regel staat niet meer in de winkelwagen",
	171:  "Controleer uw keuze en sla haar opnieuw op.",
	172:  "Voor welke klant?",
	173:  "Zoek op naam, referentie, KvK-nummer of plaats",
	174:  "Zoeken",
	175:  "Geen klant gevonden. Zoek anders, of leg een nieuwe klant vast.",
	176:  "U hebt nog geen klanten. Leg er eerst een vast.",
	177:  "Er zijn meer klanten; zoek om ze te vinden.",
	178:  "Nieuwe klant vastleggen",
	179:  "Uw keuze",
	180:  "Opties",
	181:  "Gewenste datum (mag leeg blijven)",
	182:  "Op zijn vroegst op ",
	183:  "Leeg betekent: zo vroeg als kan.",
	184:  "In de winkelwagen",
	185:  "Koppeling",
	186:  "Hoort bij",
	187:  "Hier hoort een andere dienst bij",
	188:  "Deze klant heeft er nog geen. Zet er eerst een in de winkelwagen; dan kunt u die hier kiezen.",
	189:  "Wat het kost",
	190:  "Met deze keuze is er nog geen prijs. Hieronder staat waarom.",
	191:  "Nodig voor een aanvraag",
	192:  "Prijs bijwerken",
	193:  "Terug naar de eerste keuze",
	194:  "Vergelijking sluiten",
	195:  "Hoe deze prijs ontstaat",
	196:  "Vergelijk met een andere keuze",
	197:  "Levering",
	198:  "Bij: ",
	199:  "Ander adres of andere contactpersoon",
	200:  "Adres van levering",
	201:  "Contactpersoon daar",
	202:  "Nummerbehoud en documenten",
	203:  "Huidige operator",
	204:  "Nummers of reeksen, een per regel",
	205:  "Als 0201234567, of een reeks als 0201234500-0201234599.",
	206:  "Uw referentie, zoals een inkoopnummer (mag leeg blijven)",
	207:  "Opmerking (mag leeg blijven)",
	208:  "Terug naar de offerte",
	209:  "Bestellen mag u hier niet zelf",
	210:  "U kunt bestellen zodra hij er is; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw. Duurt het langer dan een uur, neem dan contact op met uw accountmanager.",
	211:  "De PDF wordt nog gemaakt",
	212:  "SHA-256 van de PDF",
	213:  "Geldig tot en met",
	214:  "Versie",
	215:  "Contractpartij",
	216:  "Klant",
	217:  "Naar order {0}",
	218:  "Deze offerte is al besteld",
	219:  "Naar de offerte",
	220:  "Status: {0}.",
	221:  "Deze offerte kan nu niet worden besteld",
	222:  "Verschil per maand",
	223:  "Nieuw per maand",
	224:  "Onderdeel",
	225:  "Tekenen en bestellen",
	226:  "Activeren en bestellen",
	227:  "Wat u bestelt",
	228:  "Lees de offerte met de specificatie (PDF, in een nieuw venster)",
	229:  "Uw bevestiging",
	230:  "Bij de order bewaren wij deze naam en functie, uw account, deze verklaringen, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
	231:  "Bij de order bewaren wij wie u bent, deze verklaring, het tijdstip, uw netwerkadres en de SHA-256 van de PDF.",
	232:  "Klanten",
	233:  "Er is nog niets bewaard",
	234:  "Daarna is er iets in veranderd. Bewaart u het nu, dan ontstaat er een tweede klant.",
	235:  "Dit formulier is al een keer bewaard",
	236:  "Gegevens van {0}",
	237:  "Nieuwe klant",
	238:  "Zoeken op naam, referentie, KvK-nummer of plaats",
	239:  "Geen klant gevonden met ",
	240:  "Toon alle klanten",
	241:  "U hebt nog geen klanten. Voeg er een toe om iets voor hem te bestellen.",
	242:  "Uw referentie",
	243:  "Plaats",
	244:  "Gegevens",
	245:  "onvolledig",
	246:  "compleet",
	247:  "Volgende",
	248:  "Uw referentie:",
	249:  "Voor een offerte ontbreekt nog:",
	250:  "Gegevens aanvullen",
	251:  "verschil per maand",
	252:  "De winkelwagen is leeg. Kies een nieuwe dienst, of breid hieronder een dienst uit.",
	253:  "Nieuwe dienst kiezen",
	254:  "Deze klant heeft nog geen diensten.",
	255:  "Referentie",
	256:  "Per maand",
	257:  "Bekijk wat er kan groeien",
	258:  "Offertes van deze klant",
	259:  "Gegevens wijzigen",
	260:  "Bewaren kan al met een referentie. Voor een offerte hebben wij ook adres en contactpersoon nodig.",
	261:  "Bewaren kan al met een naam of een referentie. Alles wat niet leeg mag blijven, is nodig voordat u een offerte aanvraagt.",
	262:  "(mag leeg blijven)",
	263:  "Bewaren",
	264:  "Annuleren",
	265:  "Contactpersoon",
	266:  "Vestigingsadres",
	267:  "Btw-id",
	268:  "Onderneming",
	269:  "Waar wij standaard leveren. Per dienst kunt u een ander adres opgeven.",
	270:  "Taal van de offerte",
	271:  "Nee",
	272:  "Ja",
	273:  "Een kleine onderneming tekent een verklaring voor een looptijd van meer dan 24 maanden.",
	274:  "Kleine onderneming",
	275:  "Acht cijfers; alleen voor Nederlandse ondernemingen.",
	276:  "KvK-nummer",
	277:  "Statutaire naam",
	278:  "Contactpersoon op locatie",
	279:  "Installatieadres",
	280:  "Postcode",
	281:  "Huisnummer",
	282:  "Straat",
	283:  "E-mail",
	284:  "Telefoon",
	285:  "Twee letters: NL, BE, DE.",
	286:  "Land",
	287:  "leeg",
	288:  "Hieronder staat wat u invulde. Bewaart u dat, dan vervangt het wat er nu staat:",
	289:  "Deze klant is intussen gewijzigd",
	290:  "{0} per maand, {1} eenmalig",
	291:  "nu {0}",
	292:  "Uw besluit als ",
	293:  "Goedkeuren kan nu niet",
	294:  "Waarom mag de btw-controle gepasseerd worden?",
	295:  "Korting geven (mag leeg blijven)",
	296:  "Per onderdeel een percentage of een bedrag per maand, na de andere kortingen; een bedrag wordt een percentage, naar beneden afgerond. 0 neemt een extra korting weg; leeg laat haar zoals zij is.",
	297:  "Korting op de maandprijs",
	298:  "Korting op eenmalig",
	299:  "Toon eerst de nieuwe cijfers",
	300:  "Dit is een voorbeeld; er is nog niets vastgelegd.",
	301:  "Goedkeuren met deze korting",
	302:  "Goedkeuren",
	303:  "Vraag versturen",
	304:  "Uw vraag aan de partner",
	305:  "Terugsturen met een vraag",
	306:  "Definitief afwijzen",
	307:  "Reden voor de partner",
	308:  "Afwijzen",
	309:  "Eenheid",
	310:  "Alleen een accountmanager kan zich laten vervangen.",
	311:  "Deze pagina is niet voor u",
	312:  "{0} tot en met {1}",
	313:  "Vervanging",
	314:  "Tekenen voor de klant",
	315:  "Activeren",
	316:  "Offerte",
	317:  "Voortgang",
	318:  "De aanvraag",
	319:  "Opgemerkt bij de aanvraag",
	320:  "Wie beslist",
	321:  "Versies",
	322:  "Geschiedenis en opmerkingen",
	323:  "Opmerking plaatsen",
	324:  "Uw opmerking; uw accountmanager leest haar ook",
	325:  "Opmerking toevoegen",
	326:  "Uw antwoord",
	327:  "Antwoord; de aanvraag zelf blijft zoals zij is",
	328:  "Antwoord versturen",
	329:  "Moet er iets veranderen? Pas de aanvraag dan aan in de winkelwagen.",
	330:  "Aanvraag aanpassen",
	331:  "Wat u verder kunt doen",
	332:  "Aanpassen zet de inhoud in de winkelwagen. Deze versie blijft geldig tot u de volgende aanvraagt.",
	333:  "Offerte aanpassen",
	334:  "Kopiëren zet de inhoud in de winkelwagen, tegen de prijzen van nu, voor een nieuwe offerte.",
	335:  "Kopiëren naar de winkelwagen",
	336:  "Intrekken",
	337:  "Reden (mag leeg blijven)",
	338:  "Definitief intrekken",
	339:  "Elders ondertekende PDF toevoegen",
	340:  "Is de offerte buiten dit portaal ondertekend? Dan bewaren wij die PDF hier als bewijs, en uw accountmanager krijgt bericht om hem te beoordelen. U bestelt er niet mee.",
	341:  "Ondertekende PDF, ten hoogste 4 MB",
	342:  "Dit bestand is groter dan 4 MB.",
	343:  "PDF toevoegen",
	344:  "Offertes",
	345:  "Klant of nummer",
	346:  "Alle",
	347:  "Status",
	348:  "Vervangen",
	349:  "Verlopen",
	350:  "Ingetrokken",
	351:  "Afgewezen",
	352:  "Besteld",
	353:  "Goedgekeurd",
	354:  "Vraag aan u",
	355:  "Aangevraagd",
	356:  "Wij beoordelen de aanvraag",
	357:  "Opnieuw aanvragen",
	358:  "Vraag beantwoorden",
	359:  "Laten bestellen",
	360:  "Bestellen",
	361:  "Order volgen",
	362:  "U hebt nog geen offertes. Vul een winkelwagen met nieuwe diensten en upgrades, en vraag er een aan.",
	363:  "Offertes, de nieuwste eerst; bedragen zonder btw",
	364:  "Verschil p.m.",
	365:  "Geldig t/m",
	366:  "Volgende stap",
	367:  "Hier nog niets gevonden; zoek verder terug.",
	368:  "Niets gevonden.",
	369:  "Toon alles",
	370:  "Kies een PDF.",
	371:  "Ten hoogste 4 MB. Scan het document zwart-wit of met een lagere resolutie.",
	372:  "Dit bestand is geen PDF.",
	373:  "De naam van het bestand: {0}",
	374:  "Uw accountmanager krijgt bericht en beoordeelt het document. Er is niets besteld.",
	375:  "Toegevoegd: {0}",
	376:  "Er ging iets mis.",
	377:  "Inloggen",
	378:  "Vraag uw beheerder om u toegang te geven, en log dan opnieuw in.",
	379:  "Uw account heeft hier nog geen rol",
	380:  "Er is niets vastgelegd. Open de pagina opnieuw en probeer het nog eens.",
	381:  "Het formulier is niet compleet",
	382:  "Opnieuw proberen",
	383:  "Naar het begin",
	384:  "Naar uw werklijst",
	385:  "excl. btw",
	386:  "Eenmalige kosten",
	387:  "Korting op de eenmalige kosten, {0}",
	388:  "Eenmalige kosten volgens prijslijst",
	389:  "Nieuwe maandprijs",
	390:  "Maandprijs volgens prijslijst",
	391:  "Huidige maandprijs",
	392:  "Btw {0}",
	393:  "Excl. btw",
	394:  "Extra korting",
	395:  "Partnertoeslag",
	396:  "Partnerkorting",
	397:  "Looptijdtoeslag",
	398:  "Looptijdkorting",
	399:  "Eerste periode vanaf {0} ({1, plural, one {{1} dag} other {{1} dagen}} van {2})",
	400:  "Eenmalige kosten, incl. btw",
	401:  "Verschil per maand, incl. btw",
	402:  "Totaal: eerste periode, naar rato",
	403:  "Totaal: eenmalige kosten",
	404:  "Totaal: verschil per maand",
	405:  "Totaal: nieuwe maandprijs",
	406:  "eenmalige kosten",
	407:  "nieuwe maandprijs",
	408:  "Met deze korting",
	409:  "Geef een percentage als 12,5 of een bedrag als 1.234,56.",
	410:  "Ten hoogste 100%.",
	411:  "Ten hoogste twee cijfers achter de komma.",
	412:  "Welkom",
	413:  "Overzicht",
	414:  "Bij oneCentral ter beoordeling",
	415:  "oneCentral heeft een vraag",
	416:  "Goedgekeurd, wacht op ondertekening door een collega",
	417:  "Klaar om te ondertekenen",
	418:  "Goedgekeurd, wacht op activering door een collega",
	419:  "Klaar om te activeren",
	420:  "wordt een nieuwe versie van {0}",
	421:  "Blijft staan tot",
	422:  "Laatst gewijzigd",
	423:  "Open winkelwagens",
	424:  "Stand",
	425:  "Orders onderweg",
	426:  "{0} van {1} geleverd",
	427:  "{0, plural, one {{0} regel} other {{0} regels}}",
	428:  "Bestellen bij oneCentral",
	429:  "Hier vragen partners nieuwe diensten en upgrades aan, en beoordeelt oneCentral die aanvragen.",
	430:  "U kunt nu geen offertes aanvragen of bestellen. Neem contact op met uw accountmanager.",
	431:  "Uw account is geblokkeerd",
	432:  "Dienst uitbreiden",
	433:  "Nieuwe dienst",
	434:  "Er staat niets open. Kies een dienst die kan groeien, of een nieuwe.",
	435:  "Gepasseerd",
	436:  " Alternatief: {0}.",
	437:  "Te passeren met een reden",
	438:  "Bekijken wij",
	439:  "Houdt tegen",
	440:  "Let op",
	441:  "Aan zet: {0}",
	442:  "u",
	443:  "uw accountmanager",
	444:  "niet meer nodig",
	445:  "teruggestuurd",
	446:  "afgewezen",
	447:  "goedgekeurd",
	448:  "wacht op {0}",
	449:  "wacht op besluit",
	450:  " door {0}, {1}",
	451:  "Elke aanvraag wordt beoordeeld.",
	452:  "Het verschil per maand van een onderdeel is lager dan {0}.",
	453:  "Een onderdeel wordt per maand goedkoper.",
	454:  "Een gekozen variant vraagt een ontwerp.",
	455:  "Eenmalig is het meer dan {0}.",
	456:  "Het verschil per maand is hoger dan {0}.",
	457:  "Het verschil per maand is hoger dan {0}, of eenmalig meer dan {1}.",
	458:  "Een korting in deze offerte is hoger dan {0}.",
	459:  "Boven {0} beslist ook: {1}.",
	460:  "niet geleverd",
	461:  "geannuleerd",
	462:  "opgeleverd",
	463:  "Order vrijgegeven",
	464:  "Elders ondertekend document toegevoegd",
	465:  "Document van versie {0} gemaakt",
	466:  "Opmerking",
	467:  "Overgedragen aan {0}",
	468:  "Versie {0} vervangen",
	469:  "Versie {0} verlopen",
	470:  "Versie {0} ingetrokken",
	471:  "Versie {0} teruggestuurd met een vraag",
	472:  "Versie {0} afgewezen",
	473:  "Versie {0} goedgekeurd",
	474:  "Akkoord op versie {0}",
	475:  "Korting gegeven: versie {0}",
	476:  "Versie {0} wordt aangepast",
	477:  "Vraag beantwoord met versie {0}",
	478:  "Versie {0} aangevraagd",
	479:  "Naar de inhoud",
	480:  "Hoofdmenu",
	481:  "Uitloggen",
	482:  "kenmerk van deze pagina",
	483:  "Een partner heeft een aanvraag gedaan en wacht op uw besluit. Log in om te zien waar het om gaat.",
	484:  "Inloggen en beoordelen",
	485:  "Met deze pagina alleen wordt nog niets beslist.",
	486:  "Uw besluit wordt gevraagd",
	487:  "De link is voor iemand anders gemaakt. Wat op uw besluit wacht, vindt u in uw werklijst.",
	488:  "Deze aanvraag wacht niet op u",
	489:  "Over deze versie is al beslist, of de aanvraag is ingetrokken of verlopen.",
	490:  "Hierover valt niets meer te beslissen",
	491:  "Bekijk de aanvraag",
	492:  "De versie waarvoor deze link was, is vervangen; daarover kunt u niet meer beslissen. {0}",
	493:  "Er is een nieuwere versie",
	494:  "Naar de nieuwste versie",
	495:  "{0, plural, one {{0} dag} other {{0} dagen}}",
	496:  "{0, plural, one {{0} uur} other {{0} uur}}",
	497:  "minder dan een uur",
	498:  "In deze weken is niets aangevraagd, besloten of besteld.",
	499:  "U beheert geen partners, en vervangt nu niemand die dat doet.",
	500:  "{0} weken",
	501:  "Cijfers",
	502:  "Naar de cijfers",
	503:  "Deze periode is er niet",
	504:  "excl. btw; orders: {0}",
	505:  "Gewonnen per maand",
	506:  "werkdagen, mediaan; 9 van de 10 binnen {0}",
	507:  "Van besluit tot order",
	508:  "Van aanvraag tot besluit",
	509:  "waarvan nu besteld: {0}",
	510:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.",
	511:  "Werkdagen van besluit tot order",
	512:  "Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.",
	513:  "Werkdagen van aanvraag tot besluit",
	514:  "Het verschil per maand van de orders, excl. btw.",
	515:  "Gewonnen per maand, per week van de order",
	516:  "{0}, waarvan besteld {1}",
	517:  "Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.",
	518:  "Aanvragen per week",
	519:  "{0}, 9 van de 10 binnen {1}",
	520:  "Een staaf per week, van {0} tot en met {1}. De hoogste is van {2}. Alle cijfers staan in de tabel.",
	521:  "Samen",
	522:  "Week, vanaf maandag",
	523:  "Tot order, 90%",
	524:  "Tot order, mediaan",
	525:  "Tot besluit, 90%",
	526:  "Tot besluit, mediaan",
	527:  "Besloten",
	528:  "Nu besteld",
	529:  "Periode",
	530:  "Per partner",
	531:  "Per week",
	532:  "Download als CSV",
	533:  "Tijden zijn in werkdagen: weekenden en feestdagen tellen niet mee. Een aanvraag telt in de week waarin zij voor het eerst werd gedaan, een besluit (goedgekeurd of afgewezen) en een order in hun eigen week. Een vraag terug is geen besluit.",
	534:  "gewonnen per maand, euro excl. btw",
	535:  "werkdagen tot order, 90%",
	536:  "werkdagen tot order, mediaan",
	537:  "besteld",
	538:  "werkdagen tot besluit, 90%",
	539:  "werkdagen tot besluit, mediaan",
	540:  "besloten",
	541:  "waarvan nu besteld",
	542:  "aangevraagd",
	543:  "partnernummer",
	544:  "Uw accountmanager geeft de order vrij. Tot dan kunt u onderdelen zelf annuleren.",
	545:  "Wacht op vrijgave",
	546:  "Opgeleverd",
	547:  "wacht op oneCentral",
	548:  "Vrijgegeven",
	549:  "Verklaring",
	550:  "Op",
	551:  "Ondertekenaar",
	552:  "Geactiveerd door",
	553:  "Getekend door",
	554:  "Dienst {0}",
	555:  "Opgeleverd op",
	556:  "Gepland was",
	557:  "{0, plural, one {{0} werkdag} other {{0} werkdagen}}",
	558:  "Geplande datum",
	559:  "Specificatie in de offerte",
	560:  "Werkelijk: {0}",
	561:  "Bevestiging",
	562:  "Offerte ",
	563:  "Dit onderdeel annuleren",
	564:  "Reden",
	565:  "Onderdeel annuleren",
	566:  "Niet geleverd",
	567:  "Geannuleerd",
	568:  "Deels klaar",
	569:  "In uitvoering",
	570:  "{0} van {1}",
	571:  "U hebt nog geen orders. Een goedgekeurde offerte wordt een order zodra u haar bevestigt.",
	572:  "Orders, de nieuwste eerst; bedragen zonder btw",
	573:  "Besteld op",
	574:  "Eerstvolgende datum",
	575:  "Hier bestellen de partners van oneCentral.",
	576:  "engineering beoordeelt het ontwerp",
	577:  ", in stappen van {0}",
	578:  "Van {0} tot en met {1}",
	579:  "{0}: ten minste die van wat eraan gekoppeld is.",
	580:  "{0}: {1} tot {2} keer {3}.",
	581:  "vraagt een document: {0}",
	582:  "niet samen met {0}",
	583:  "geldt voor alle {0}",
	584:  "ten hoogste {0}",
	585:  "Kenmerk van de {0}",
	586:  "geen",
	587:  "Hoort bij een van: {0}.",
	588:  "in de winkelwagen",
	589:  "Naar de winkelwagen van deze klant",
	590:  "Alleen versie {0} geldt nog.",
	591:  "U bekijkt een eerdere versie",
	592:  "Deze offerte was geldig tot en met {0}. U kunt haar opnieuw aanvragen tegen de prijzen van nu.",
	593:  "Wij hebben een vraag",
	594:  "Deze offerte is order {0}.",
	595:  "Goedgekeurd: u kunt bestellen tot en met {0}",
	596:  "U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.",
	597:  "Wij beoordelen uw aanvraag",
	598:  "De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.",
	599:  "Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur haar of hem het adres van deze pagina. Weet u niet wie dat is? De beheerder van uw organisatie weet het, en kan u die bevoegdheid ook geven.",
	600:  "uiterlijk {0}",
	601:  "wacht op uw antwoord",
	602:  " en ",
	603:  "wacht op {0}",
	604:  "Uw antwoord op onze vraag",
	605:  "Voor uw klant, met prijzen (PDF)",
	606:  "Voor uw klant, zonder prijzen (PDF)",
	607:  "De offerte als PDF",
	608:  "Versie {0}",
	609:  "Kijk deze velden na:",
	610:  "Nog niet alles klopt",
	611:  "Documenten",
	612:  "Land (twee letters)",
	613:  "Nummers",
	614:  "Opmerking",
	615:  "Gewenste datum",
	616:  "{0}, gepland tot en met {1}",
	617:  "Opties: wat één erbij kost",
	618:  "Eerste periode",
	619:  "anders",
	620:  "gelijk",
	621:  "Deze keuze",
	622:  "Eerste keuze",
	623:  "Vergelijking",
	624:  "ja",
	625:  "nee",
	626:  "Geef een reden als u dit laat passeren.",
	627:  "Aanvraag",
	628:  "Naar uw besluit",
	629:  "Controles",
	630:  "Btw",
	631:  "Uw opmerking; de partner leest haar ook",
	632:  "nog {0, plural, one {{0} maand} other {{0} maanden}}",
	633:  "loopt per maand door",
	634:  "beëindigd",
	635:  "geblokkeerd",
	636:  "actief",
	637:  "Contact",
	638:  "Adres",
	639:  "Maandprijs, excl. btw",
	640:  "Toestand",
	641:  "Kenmerk",
	642:  "{0}, t/m {1} ({2})",
	643:  "Product, kenmerk, referentie of plaats",
	644:  "Alle klanten",
	645:  "Alle producten",
	646:  "Uitbreiden",
	647:  "Kan nu niet",
	648:  "Kan nu",
	649:  "Alle diensten",
	650:  "Toon",
	651:  "Vink diensten aan om ze samen te wijzigen.",
	652:  "Alles op deze pagina aanvinken",
	653:  "Wat kan",
	654:  "Aangevinkte diensten wijzigen",
	655:  "Volgende diensten",
	656:  "Nog niets gevonden. Er zijn meer diensten om in te zoeken.",
	657:  "Er is geen dienst die hieraan voldoet.",
	658:  "Toon alle diensten",
	659:  "Uw klanten hebben nog geen diensten.",
	660:  "Bekijk het aanbod",
	661:  "Kies {0} {1}",
	662:  "Uit te breiden: ",
	663:  "Overstappen op ",
	664:  "Wijzigen: {0} {1}",
	665:  "Een wijziging van deze dienst staat in de winkelwagen",
	666:  "Alleen overstappen kan nog",
	667:  "Wijzigen kan nu niet",
	668:  "Bekijk de lopende order",
	669:  "Deze dienst wijzigen",
	670:  "Loopt over",
	671:  "Configuratie",
	672:  "Kan groeien",
	673:  "{0, plural, one {{0} wijziging} other {{0} wijzigingen}}",
	674:  "{0, plural, one {{0} nieuwe dienst} other {{0} nieuwe diensten}}",
	675:  "Antwoord op uw vraag",
	676:  "Aangevraagd op",
	677:  "Aangevraagd door",
	678:  "Btw-beoordeling gepasseerd door {0}, {1}: {2}",
	679:  "Naar de nieuwe cijfers",
	680:  "Bekijk eerst wat deze korting verandert, en keur dan goed.",
	681:  "Er is nog niets vastgelegd",
	682:  "korting op eenmalig",
	683:  "korting op de maandprijs",
	684:  "Akkoord",
	685:  "Machtiging",
	686:  "Functie van wie tekent",
	687:  "Naam van wie tekent",
	688:  "Antwoord",
	689:  "Ondertekende PDF",
	690:  "Vraag",
	691:  "Btw-controle",
	692:  "Deze versie was geldig tot en met {0}.",
	693:  "Teruggestuurd met een vraag",
	694:  "De partner kan bestellen tot en met {0}.",
	695:  "Deze versie wacht niet op u",
	696:  "U hebt deze versie goedgekeurd",
	697:  "Nog te beslissen door: {0}.",
	698:  "Onderdeel {0}: ",
	699:  "Werklijst",
	700:  "Dit is de werklijst van oneCentral.",
	701:  "De dienst is veranderd sinds u haar zag. Controleer hieronder wat het nu wordt en verstuur het opnieuw.",
	702:  "Er is niets in de winkelwagen gelegd",
	703:  "De wijziging in de winkelwagen aanpassen",
	704:  "Per dienst kan er één wijziging in de winkelwagen. Pas die aan of haal haar eruit.",
	705:  "Deze dienst staat al in de winkelwagen",
	706:  "Wijzigen: {0}",
	707:  "Houden: {0}",
	708:  "Dit is nog niet te berekenen",
	709:  "Gaat in",
	710:  "Verschil per maand {0}, eenmalig {1}, vanaf {2}",
	711:  "Wordt per maand",
	712:  "Nu per maand",
	713:  "Geen wijziging om te berekenen",
	714:  "Deze dienst kan nu niet wijzigen",
	715:  "Wat verandert er?",
	716:  "Nummers meenemen",
	717:  "Wijziging in de winkelwagen bewaren",
	718:  "In de winkelwagen",
	719:  "Nu en straks",
	720:  "Kies wat er verandert; hier ziet u wat het kost.",
	721:  "Bedragen zijn exclusief btw, tenzij anders vermeld. Er is nog niets aangevraagd.",
	722:  "Wat elk aantal doet met de maandprijs",
	723:  "Eén nummer of reeks per regel, als 0201234500-0201234599",
	724:  "Bijvoorbeeld het inkoopnummer van de klant",
	725:  "Leeg: zo vroeg als kan. Een wijziging die per maand of na de looptijd ingaat, volgt haar eigen datum.",
	726:  "nu",
	727:  "; nu {0}",
	728:  ", in stappen van {0}",
	729:  "Van {0} tot en met {1}",
	730:  "nu aan; zonder: {0}",
	731:  "; nu {0}",
	732:  "Ten hoogste {0}",
	733:  "Huidige looptijd houden: {0}",
	734:  "Nummers die meegaan",
	735:  "Huidige aanbieder van de nummers",
	736:  "Kenmerk van het document {0}",
	737:  "Kenmerk van de porteringsmachtiging",
	738:  "{0} per maand",
	739:  "zelfde maandprijs",
	740:  "op een afgesproken dag",
	741:  "na afloop van de looptijd",
	742:  "per de eerste van een maand",
	743:  "zodra het geleverd kan worden",
	744:  "blijft: {0}, t/m {1}",
	745:  "nieuw: {0}, t/m {1}",
	746:  "Er wacht niets op u.",
	747:  "Niets van wat op u wacht, past bij dit filter.",
	748:  "Geef een bedrag als 1.234,56.",
	749:  "Kies een van de mogelijkheden.",
	750:  "Bedrag vanaf, per maand of eenmalig",
	751:  "Wacht",
	752:  "U beslist als",
	753:  "7 dagen of langer",
	754:  "3 dagen of langer",
	755:  "1 dag of langer",
	756:  " (akkoord)",
	757:  " (nog niet)",
	758:  "Filteren",
	759:  "Toon alles",
	760:  "U vervangt ",
	761:  "Wacht sinds",
	762:  "Ook nodig",
	763:  "niemand anders",
	764:  "Een collega die u hier kiest, beslist in die periode mee over de aanvragen van uw partners.",
	765:  "U wordt door niemand vervangen.",
	766:  "Verwijderen: {0}",
	767:  "Vervanging toevoegen",
	768:  "Collega",
	769:  "Kies een accountmanager",
	770:  "Eerste dag",
	771:  "Laatste dag",
	772:  "Toevoegen",
	773:  "Dit document is opgemaakt uit versie {0}. De SHA-256 van de vastgelegde wijziging is:",
	774:  "Kenmerk",
	775:  "Totaal",
	776:  "Totaal van deze offerte",
	777:  "Incl. btw",
	778:  "Btw {0}",
	779:  "Eerste periode, naar rato",
	780:  "Eenmalige kosten",
	781:  "De btw-behandeling wordt bij de facturatie bepaald.",
	782:  "Btw verlegd.",
	783:  "{1} heeft op {0} namens de klant afstand gedaan van de maximale looptijd van 24 maanden voor kleine ondernemingen.",
	784:  "Looptijd langer dan 24 maanden",
	785:  "Opmerkingen",
	786:  "Voorwaarden",
	787:  "Op deze offerte zijn van toepassing {0}.",
	788:  "Levertijden zijn in werkdagen en gelden onder voorbehoud van beschikbaarheid op de locatie.",
	789:  "De eerste periode is berekend over het verschil vanaf de geplande datum, die dag zelf inbegrepen; wordt het een andere datum, dan geldt de berekening over die datum.",
	790:  "Alle bedragen zijn in euro en exclusief btw, tenzij anders vermeld.",
	791:  "Geldigheid",
	792:  "{0} geldig tot en met {1}, 23:59:59 uur (Europe/Amsterdam).",
	793:  "Dit aanbod is",
	794:  "Deze offerte is",
	795:  "De geldigheid wordt bij goedkeuring bepaald.",
	796:  "Handtekening",
	797:  "Plaats en datum",
	798:  "Functie",
	799:  "Namens {0}",
	800:  "U gaat akkoord met offerte {0} en met de prijzen, looptijden en voorwaarden van dit document. Uw partner {1} bevestigt uw akkoord in het partnerportaal; daarmee wordt de offerte een order.",
	801:  "Voor akkoord",
	802:  "{0} activeert deze offerte in het partnerportaal. Met de activering geeft {0} opdracht tot levering en aanvaardt zij de prijzen, looptijden en voorwaarden van dit document. Een handtekening is niet nodig.",
	803:  "Activering",
	804:  "Dit exemplaar is ter informatie. U sluit uw overeenkomst met {0}; met vragen kunt u daar terecht.",
	805:  "Ter informatie",
	806:  "Maandprijs",
	807:  "vervalt",
	808:  "nieuw",
	809:  "overstap",
	810:  "Nieuw",
	811:  "Oud",
	812:  "gewijzigd",
	813:  "ongewijzigd",
	814:  "Specificatie",
	815:  "Locatie en contact",
	816:  "Levering en looptijd",
	817:  "Wijziging",
	818:  "Overstap",
	819:  "Gekoppeld aan",
	820:  "{0} (einde van de looptijd)",
	821:  "{0} (begin van de maand)",
	822:  "{0}, loopt tot en met {1} ({2} resterend)",
	823:  "loopt per maand",
	824:  "{0} vanaf oplevering, gepland tot en met {1}",
	825:  "onderdeel {0}, {1}",
	826:  "Locatie",
	827:  "Toegezegd document",
	828:  "{0}",
	829:  " en nog {0}",
	830:  "Open deze offerte in het partnerportaal",
	831:  "kenmerk {0}",
	832:  "Concept: nog niet goedgekeurd door oneCentral. Hieraan kunnen geen rechten worden ontleend.",
	833:  "btw-id {0}",
	834:  "KvK {0}",
	835:  "{0}, statutair gevestigd te {1}",
	836:  "Uw partner",
	837:  "Locatie klant",
	838:  "Klantreferentie",
	839:  "Uw btw-id",
	840:  "Uw KvK-nummer",
	841:  "Uw leverancier",
	842:  "Nummer",
	843:  "wordt bij goedkeuring bepaald",
	844:  "Graag bieden wij u het volgende aan: {0}.{1}",
	845:  " Bij een wijziging ziet u wat er verandert: oud, nieuw en het verschil.",
	846:  "In dit document vindt u de specificatie van wat {0} voor u laat leveren: {1}.",
	847:  "{0, plural, one {{0} wijziging van een bestaande dienst} other {{0} wijzigingen van bestaande diensten}}",
	848:  "Wat er verandert",
	849:  "Nieuw p/m",
	850:  "Oud p/m",
	851:  "Levertijd (werkdagen)",
	852:  "Gepland",
	853:  "Korting op de eenmalige kosten ({0})",
	854:  "Toeslag",
	855:  ", over het verschil",
	856:  "Eerste periode vanaf {0} ({1} van {2} dagen)",
	857:  " (per stuk)",
	858:  "Optie: {0}",
	859:  " ({0} per stuk)",
	860:  "SLA (hersteltijd, beschikbaarheid)",
	861:  "Vraag de offerte aan of wijzig de winkelwagen om haar te bewaren. Wilt u niets bestellen, dan hoeft u niets te doen.",
	862:  "Open de winkelwagen",
	863:  "Wordt verwijderd op",
	864:  "Laatst gewijzigd door",
	865:  "Inhoud",
	866:  "De winkelwagen voor {0} is sinds {1} niet gewijzigd en wordt op {2} verwijderd.",
	867:  "Uw winkelwagen staat nog open",
	868:  "Uw winkelwagen wordt {0} verwijderd, {1}",
	869:  "1 regel",
	870:  "{0} regels",
	871:  "btw {0}",
	872:  "Per maand, oud",
	873:  "Per maand, nieuw",
	874:  "Verschil per maand {0}, eenmalig {1}, excl. btw.",
	875:  "De btw is {0}.",
	876:  "Alle bedragen zijn in euro en exclusief btw.",
	877:  "Per regel staat zij ter informatie.",
	878:  "Zij is over elk totaal één keer afgerond.",
	879:  ", na {0} korting",
	880:  "Eenmalig, lijstprijs",
	881:  "Lijstprijs per maand",
	882:  "Extra korting",
	883:  "{0} van de {1} dagen, vanaf {2}",
	884:  "Ingangsdatum",
	885:  "Te porteren",
	886:  "Huidige aanbieder",
	887:  "Koppeling",
	888:  "Referentie klant",
	889:  "Contact op locatie",
	890:  "regel {0}",
	891:  "dienst {0}",
	892:  "loopt door tot en met {0}, nog {1}",
	893:  "verlengd, per maand opzegbaar",
	894:  "{0} vanaf oplevering",
	895:  "regel {0} ({1})",
	896:  "Toelichting",
	897:  " ({0})",
	898:  "{0}: {1}",
	899:  "Stand per regel",
	900:  "In de winkelwagen",
	901:  "{0}, 23:59:59 uur (Nederlandse tijd)",
	902:  "Kenmerk {0}, controlegetal {1}.",
	903:  "Moment: {0}.",
	904:  "Automatisch verstuurd door oneCentral.",
	905:  "Download de bevestiging (PDF)",
	906:  "Geachte {0},",
	907:  "Geachte heer, mevrouw,",
	908:  "{0} van {1}",
	909:  "Orderstatus",
	910:  "Order",
	911:  "Bekijk de order",
	912:  "{0} op",
	913:  "{0} door",
	914:  "Offerte {0} voor {1} is bevestigd en is nu order {2}.",
	915:  "De order is ontvangen",
	916:  "Order {0} ontvangen, {1}",
	917:  "De order is vrijgegeven voor levering.",
	918:  "De accountmanager geeft de order vrij voor levering. Tot dat moment kan de partner een regel zelf annuleren.",
	919:  "Geactiveerd",
	920:  "{0}, {1}",
	921:  "Ondertekend",
	922:  "Vrijgegeven op",
	923:  "Order {0} van {1} voor {2} kan worden uitgevoerd.",
	924:  "De order is vrijgegeven voor levering",
	925:  "Order {0} vrijgegeven, {1}",
	926:  "Order {0} opgeleverd, {1}",
	927:  "Opgeleverd in order {0}, {1}",
	928:  "Order {0} voor {1} is opgeleverd.",
	929:  "In order {0} voor {1} is {2} opgeleverd.",
	930:  "Annulering in order {0}, {1}",
	931:  "Order {0} voor {1} is geannuleerd.",
	932:  "In order {0} voor {1} is {2} geannuleerd.",
	933:  "De levering is mislukt",
	934:  "Levering mislukt in order {0}, {1}",
	935:  "Order {0} voor {1} kon niet worden geleverd.",
	936:  "In order {0} voor {1} kon {2} niet worden geleverd.",
	937:  "Order {0} voor {1} is deels afgehandeld.",
	938:  "Een bestaande dienst blijft zoals zij was en kan opnieuw worden gewijzigd.",
	939:  "Partner",
	940:  "Antwoord van de partner op de vraag",
	941:  "Eén beslissing uit uw groep is genoeg.",
	942:  "Deze link is persoonlijk: alleen u kunt er, na inloggen, mee beslissen. Stuur hem niet door. Openen van de link beslist niets.",
	943:  "Bekijk en beslis",
	944:  "Beslissen vóór",
	945:  "Contractpartij",
	946:  "{1} van {2} vraagt voor {0} een offerte aan. U beslist als {3}.",
	947:  "Uw goedkeuring wordt gevraagd",
	948:  "Goedkeuring gevraagd: {0}, {1}",
	949:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. Er is nog niet beslist. U beslist als {4}.",
	950:  "Uw beslissing wordt nog gevraagd",
	951:  "Herinnering: {0} wacht op uw beslissing, {1}",
	952:  "{0} van {1} vroeg op {3} voor {2} een offerte aan. De accountmanager van deze partner heeft nog niet beslist. U bent zijn of haar vervanger en kunt beslissen.",
	953:  "Uw beslissing als vervanger wordt gevraagd",
	954:  "Als vervanger: {0} wacht op uw beslissing, {1}",
	955:  "Bekijk de offerte",
	956:  "Offerte {0} voor {1} wacht op een antwoord van de partner.",
	957:  "De aanvraag is teruggestuurd met een vraag",
	958:  "U kunt de aanvraag met uw antwoord ongewijzigd opnieuw indienen, of haar eerst aanpassen. Tot dan ligt zij stil.",
	959:  "Beantwoord de vraag",
	960:  "Voordat offerte {0} voor {1} kan worden goedgekeurd, is uw antwoord nodig.",
	961:  "Er is een vraag over uw aanvraag",
	962:  "Vraag over offerte {0}, {1}",
	963:  "De aanvraag van offerte {0} voor {1} is afgewezen.",
	964:  "De offerte is afgewezen",
	965:  "Offerte {0} afgewezen, {1}",
	966:  "U kunt de offerte kopiëren naar een nieuwe aanvraag; die rekent met de prijzen van vandaag.",
	967:  "Offerte {0} voor {1} is goedgekeurd en geldt tot en met {2}.",
	968:  "De offerte is goedgekeurd",
	969:  "Offerte {0} goedgekeurd, {1}",
	970:  "Zo bevestigt u: controleer de bevestiging (PDF) en onderteken de offerte namens uw klant in het partnerportaal. Pas daarna is het een order. Wie bij u tekenbevoegd is, kan dit doen.",
	971:  "Zo bevestigt u: controleer de bevestiging (PDF) en activeer de offerte in het partnerportaal. Dat is genoeg om te bestellen; een handtekening is niet nodig. Wie bij u tekenbevoegd is, kan dit doen.",
	972:  "De partner kan haar nu namens de klant ondertekenen.",
	973:  "De partner kan haar nu activeren.",
	974:  "Bekijk en onderteken",
	975:  "Bekijk en activeer",
	976:  "Wilt u niet bestellen, dan hoeft u niets te doen.",
	977:  "Offerte {0} voor {1} is goedgekeurd, maar nog niet bevestigd. U kunt haar bestellen tot en met {2}; daarna verloopt zij.",
	978:  "De offerte verloopt binnenkort",
	979:  "Offerte {0} verloopt op {1}, {2}",
	980:  "Offerte {0} voor {1} is ingetrokken en kan niet meer worden besteld.",
	981:  "De offerte is ingetrokken",
	982:  "Offerte {0} ingetrokken, {1}",
	983:  "Was geldig tot en met",
	984:  "Offerte {0} voor {1} is niet op tijd bevestigd en kan niet meer worden besteld.",
	985:  "De offerte is verlopen",
	986:  "Offerte {0} verlopen, {1}",
	987:  "Een opmerking verandert de offerte niet.",
	988:  "Lees en reageer",
	989:  "Bij offerte {0} voor {1} is een opmerking geplaatst.",
	990:  "Er is een nieuwe opmerking",
	991:  "Nieuwe opmerking bij offerte {0}, {1}",
	992:  "E-mail over {0} niet bezorgd, {1}",
	993:  "Bekijk de gegevens",
	994:  "Niet bezorgd",
	995:  "Een bericht van oneCentral is definitief niet aangekomen. Wilt u de ontvanger zelf informeren en het adres laten herstellen?",
	996:  "Een e-mail kon niet worden bezorgd",
	997:  "Waarom uw besluit nodig is",
	998:  "Elke offerte wordt beoordeeld.",
	999:  "Het verschil per maand van een regel is lager dan {0}.",
	1000: "Een regel wordt per maand goedkoper.",
	1001: "De klant ziet af van de maximale looptijd voor kleine ondernemingen: {0}, {1}.",
	1002: " Alternatief:",
	1003: ", regel {0}",
	1004: "Akkoord van {0}",
	1005: "Te beoordelen",
	1006: "Waar u op moet letten",
}
