// The one script, and every page works without it. A GET form with data-live="id" shows what its button would, while
// somebody types: what stands in the element with that id is replaced by what stands there in the answer. What is
// typed in stands outside of it. The text of an element in it with data-said is told to screen readers. A link in an
// element with data-part that leads to that element brings it as it is at the link's address.
"use strict";
(() => {
	const pause = 250; // milliseconds without a key
	let timer, request;

	const said = document.createElement("p");
	said.className = "unseen";
	said.setAttribute("role", "status");
	document.querySelector("main").append(said);

	// Attributes, because a field that is named action or method hides the property.
	const formOf = (field) => (field.form?.dataset.live && field.form.getAttribute("method") === "get" ? field.form : null);

	const show = async (form) => {
		const region = document.getElementById(form.dataset.live);
		if (!region) return;
		request?.abort();
		request = new AbortController();
		const { signal } = request;
		const address = new URL(form.getAttribute("action"), location.href);
		address.search = new URLSearchParams(new FormData(form)).toString();
		region.setAttribute("aria-busy", "true");
		try {
			const answer = await fetch(address, { signal, credentials: "same-origin", redirect: "error" });
			const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(region.id);
			if (!fresh) return; // another page, such as that of a fault: the button shows it
			const focused = region.contains(document.activeElement) ? document.activeElement.id : "";
			region.replaceChildren(...fresh.childNodes);
			if (focused) document.getElementById(focused)?.focus();
			said.textContent = region.querySelector("[data-said]")?.textContent.trim() ?? "";
			history.replaceState(history.state, "", address);
		} catch {
			// Out of reach, or overtaken by what was typed next: the button remains.
		} finally {
			if (!signal.aborted) region.removeAttribute("aria-busy");
		}
	};

	document.addEventListener("input", (event) => {
		const form = formOf(event.target);
		if (!form) return;
		clearTimeout(timer);
		timer = setTimeout(show, pause, form);
	});

	// A link to the element with data-part in which it stands, as it is at another address, is followed in place.
	document.addEventListener("click", async (event) => {
		const link = event.target.closest("[data-part] a");
		const part = link?.closest("[data-part]");
		if (!part || link.hash !== `#${part.id}` || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		part.setAttribute("aria-busy", "true");
		try {
			const answer = await fetch(link.href, { credentials: "same-origin", redirect: "error" });
			const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
			for (const box of part.querySelectorAll("input[type=checkbox]")) fresh.querySelector(`[id="${box.id}"]`).checked = box.checked;
			part.replaceWith(fresh);
			fresh.querySelector("a").focus();
		} catch {
			location.assign(link.href); // it shows what is wrong
		}
	});

	// A file larger than its field's data-most is told before it is sent, in the words of data-large.
	document.addEventListener("change", ({ target }) => {
		if (target.type !== "file") return;
		const large = [...target.files].some((file) => file.size > target.dataset.most);
		target.setCustomValidity(large ? target.dataset.large : "");
	});

	// What was typed is sent by the button now.
	document.addEventListener("submit", () => {
		clearTimeout(timer);
		request?.abort();
	});
})();
