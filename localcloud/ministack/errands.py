"""What the demonstration has no reason to do, so that the actions which only that takes are looked at too."""

import hashlib
import http.cookiejar
import json
import re
import secrets
import urllib.error
import urllib.parse
import urllib.request

from cloud import Failure

PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


class Caller:
    """Somebody with a token of the demonstration's provider, or with a browser."""

    def __init__(self, base, username):
        self.base, self.username = base, username
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.token = ""
        self.token = json.loads(self.call("POST", "/issuer/dev/token", {"username": username}, 200)[1])["access_token"]

    def call(self, method, path, body, want, **headers):
        """Returns headers and body of an answer with the wanted status."""
        if isinstance(body, dict):
            body, headers = json.dumps(body).encode(), {"Content-Type": "application/json"} | headers
        if self.token:
            headers["Authorization"] = "Bearer " + self.token
        if method == "POST":
            headers["Idempotency-Key"] = secrets.token_hex(8)
        return self.send(urllib.request.Request(self.base + path, method=method, data=body, headers=headers), want)

    def send(self, request, want):
        try:
            with self.opener.open(request, timeout=30) as answer:
                status, headers, body, self.at = answer.status, answer.headers, answer.read(), answer.url
        except urllib.error.HTTPError as answer:
            status, headers, body, self.at = answer.code, answer.headers, answer.read(), answer.url
        if status not in (want if isinstance(want, tuple) else (want,)):
            raise Failure(f"{request.get_method()} {request.full_url} as {self.username}: {status}, want {want}; at {self.at}: {body[:300]}")
        return headers, body

    def form(self, url, fields, want, file=None):
        """Sends a form as a browser does; a file is its field, name and bytes."""
        site = "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(url))
        headers = {"Origin": site, "Sec-Fetch-Site": "same-origin"}
        body = urllib.parse.urlencode(fields).encode()
        if file:
            edge = secrets.token_hex(16)
            part = f"--{edge}\r\nContent-Disposition: form-data; name=".encode()
            field, name, content = file
            body = b"".join(part + f'"{key}"\r\n\r\n{value}\r\n'.encode() for key, value in fields.items())
            body += part + f'"{field}"; filename="{name}"\r\nContent-Type: application/pdf\r\n\r\n'.encode() + content + f"\r\n--{edge}--\r\n".encode()
            headers["Content-Type"] = "multipart/form-data; boundary=" + edge
        return self.send(urllib.request.Request(url, data=body, headers=headers), want)

    def login(self, path):
        """Goes to a page by way of the login, and returns it."""
        self.call("GET", "/login?return=" + urllib.parse.quote(path), None, 200)
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.at).query))
        return self.form(self.base + "/issuer/login", asked | {"username": self.username}, 200)[1]


def bring(partner, quote):
    """Adds a PDF signed elsewhere by the form on the quote's page."""
    page = partner.login(f"/quotes/{quote}").decode()
    form = next((f for f in page.split("<form ") if "multipart/form-data" in f), "")
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)) | {"action": "evidence"}
    signed = PDF + secrets.token_hex(8).encode()
    _, page = partner.form(f"{partner.base}/quotes/{quote}", fields, 200, ("evidence", "signed.pdf", signed))
    if f"/evidence/{quote}/{hashlib.sha256(signed).hexdigest()}" not in page.decode():
        raise Failure(f"the page of {quote} does not lead to the PDF that was added to it")


def run(base, quote):
    """As the partner empty a cart, list orders and bring a signed PDF, as a program and by the form; as the account manager read the document, and log out."""
    partner = Caller(base, "pien.hoekstra")
    headers, _ = partner.call("POST", "/v1/carts", {"customer": "hofstra"}, (200, 201))  # one may be left of an earlier run
    partner.call("DELETE", "/v1/carts/hofstra", None, 204, **{"If-Match": headers["ETag"]})
    partner.call("GET", "/v1/orders", None, 200)
    partner.call("POST", f"/v1/quotes/{quote}/evidence?name=signed.pdf", PDF + secrets.token_hex(8).encode(), 201, **{"Content-Type": "application/pdf"})
    bring(partner, quote)
    manager = Caller(base, "anna.bakker")
    document = manager.login(f"/documents/{quote}/1")
    if not document.startswith(b"%PDF-"):
        raise Failure(f"the account manager reads no document but {document[:200]}")
    manager.form(base + "/logout", {}, 200)
