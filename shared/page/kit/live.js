// The one script, and every page works without it. A GET form with data-live="id" shows what its button would, while
// somebody types: what stands in the element with that id is replaced by what stands there in the answer. What is
// typed in stands outside of it. The text of an element in it with data-said is told to screen readers. A link in an
// element with data-part that leads to that element brings it as it is at the link's address. What is typed in a form that
// is sent survives Back, a reload and another language.
"use strict";
(() => {
	const pause = 250; // milliseconds without a key
	let timer, request;

	const said = document.createElement("p");
	said.className = "unseen";
	said.setAttribute("role", "status");
	document.querySelector("main").append(said);

	// The session is used by every call, and whoever does nothing for long is warned five minutes before it ends.
	const ending = document.getElementById("ending");
	let end;
	const used = () => {
		if (!ending) return;
		clearTimeout(end);
		ending.hidden = true;
		end = setTimeout(() => (ending.hidden = false), (ending.dataset.idle - 300) * 1000);
	};
	used();
	ending?.querySelector("button").addEventListener("click", async () => {
		const answer = await fetch(location.href, { method: "HEAD", credentials: "same-origin", redirect: "manual" });
		if (answer.ok) used();
		else location.reload();
	});

	// Attributes, because a field that is named action or method hides the property.
	const formOf = (field) => (field.form?.dataset.live && field.form.getAttribute("method") === "get" ? field.form : null);

	const addressOf = (form) => {
		const address = new URL(form.getAttribute("action"), location.href);
		address.search = new URLSearchParams(new FormData(form)).toString();
		return address;
	};

	// What is wrong with a field stands at that field, as in the answer.
	const problems = (form, answer) => {
		for (const field of form.querySelectorAll("[id][name]")) {
			const now = answer.getElementById(field.id);
			if (!now) continue;
			for (const name of ["aria-invalid", "aria-describedby"]) {
				const value = now.getAttribute(name);
				if (value === null) field.removeAttribute(name);
				else field.setAttribute(name, value);
			}
			const text = answer.getElementById(field.id + "-problem");
			const old = document.getElementById(field.id + "-problem");
			if (old && text) old.replaceWith(text);
			else if (text) field.closest(".field, fieldset").append(text);
			else old?.remove();
		}
	};

	const show = async (form) => {
		const region = document.getElementById(form.dataset.live);
		if (!region) return;
		request?.abort();
		request = new AbortController();
		const { signal } = request;
		const address = addressOf(form);
		region.setAttribute("aria-busy", "true");
		try {
			const answer = await fetch(address, { signal, credentials: "same-origin", redirect: "error" });
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const fresh = page.getElementById(region.id);
			if (!fresh) return; // another page, such as that of a fault: the button shows it
			used();
			problems(form, page);
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

	// What was typed is sent by the button now. The choice of a language comes back to what is chosen, and after a logout nothing
	// is left.
	document.addEventListener("submit", ({ target }) => {
		clearTimeout(timer);
		request?.abort();
		const live = document.querySelector("form[data-live]");
		if (target.getAttribute("action") === "/language") {
			sessionStorage.setItem("kept", "yes");
			if (live) target.elements.return.value = addressOf(live).pathname + addressOf(live).search;
		} else if (target.getAttribute("action") === "/logout") {
			sessionStorage.clear();
			removeEventListener("pagehide", keep);
		}
	});

	// Kept in this tab is what somebody typed in the forms of a page that are sent; it is there again after Back, a reload or
	// another language.
	const draft = "typed " + location.pathname;
	const sent = () => [...document.querySelectorAll('main form[method="post"]')];
	const typed = (form) => [...form.elements].filter((field) => field.name && !["hidden", "file", "submit"].includes(field.type));
	const keep = () => sessionStorage.setItem(draft, JSON.stringify(sent().map((form) => typed(form).map(({ name, value, checked }) => ({ name, value, checked })))));
	const back = performance.getEntriesByType("navigation")[0]?.type !== "navigate" || sessionStorage.getItem("kept");
	const kept = JSON.parse((back && sessionStorage.getItem(draft)) || "[]");
	sessionStorage.removeItem("kept");
	sent().forEach((form, i) => {
		typed(form).forEach((field, j) => {
			if (kept[i]?.[j]?.name !== field.name) return;
			field.checked = kept[i][j].checked;
			if (!["checkbox", "radio"].includes(field.type)) field.value = kept[i][j].value;
		});
	});
	addEventListener("pagehide", keep);

	// A form that came back answers a POST, which Back cannot bring: it becomes the page that the form is on.
	if (document.querySelector("main [autofocus]")) {
		const live = document.querySelector("form[data-live]");
		history.replaceState(null, "", live ? addressOf(live) : location.href);
	}
})();
