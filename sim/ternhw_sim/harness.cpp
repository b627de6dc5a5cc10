// The bulk test bench: memory, streams and host around an engine, in compiled code.
//
// Python hands over a whole run and takes back the whole response (bulk.py), so nothing crosses between the
// languages cycle by cycle. The engine is a table of ports and a function that runs one cycle (model.cpp).
//
// Everything acts between two rising edges: what is read and driven in a cycle is what the rising edge at the
// cycle's end samples, because no output of the engine depends combinationally on an input. The timing is
// that of the docstrings of axi.py and streams.py. This file is written from them, not from their code, so
// that the two benches can check each other. Messages are theirs, word for word.

#include <algorithm>
#include <cinttypes>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <deque>
#include <exception>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "Signals and bus words must have one byte order");

namespace {

// ---- What Python and the model hand over; bulk.py has the same layouts ---------------------------------

constexpr uint64_t NEVER = UINT64_MAX;

struct RawPort {
    const char *name;
    uint8_t *bits;
    uint64_t bytes;
};

struct Model {
    void *self;
    const char *(*cycle)(void *);
    const RawPort *ports;
    uint64_t port_count;
};

struct Pattern {  // by cycle, repeated for ever; an empty one is 0 in every cycle
    const uint8_t *flags;
    uint64_t length;
    bool operator[](uint64_t cycle) const { return length && flags[cycle % length]; }
};

struct Choices {  // by cycle, repeated for ever
    const uint32_t *numbers;
    uint64_t length;
};

struct Region {
    uint64_t address, bytes;
    const uint8_t *data;
};

struct Access {
    int64_t offset, data, strobes, writes, late, wait, ahead;
};

struct Answer {
    uint64_t response, data, irq;
};

struct Accesses {
    const Access *list;
    uint64_t count;
};

struct Presets {  // of the counters, in the order of the map
    const uint64_t *values;
    uint64_t count;
};

struct Run {
    const Region *regions;
    uint64_t region_count;
    const uint8_t *activations;
    uint64_t activation_words;     // 0 if they are in memory
    uint64_t activations_address;  // NEVER if they are streamed in
    uint64_t program, tokens, results, results_address, cycle_limit, burst_words;
    uint64_t latency, max_outstanding, refresh_period, refresh_cycles;
    Pattern pauses, ar_pauses, aw_pauses, w_pauses, activation_pauses, result_pauses;
    Choices choices;  // empty: bursts are served in order
    uint64_t error_at, write_error_at, abort_at, reset_at;  // NEVER if not
    uint64_t write_latency;                                 // NEVER: that of reads
    uint64_t use_irq;
    Accesses accesses, meanwhile, cut;
    uint64_t cut_cycles;  // before the reset
    Presets counters;     // empty: the counters begin with 0
    uint8_t *shared;      // the memory that results are written to, any number of times; null: to the response
};

struct Response {
    const uint8_t *words, *last;
    const uint64_t *cycles;
    const uint32_t *registers;
    uint64_t words_count, last_count, cycles_count;
    const Answer *answers;
    uint64_t answers_count;
};

struct Map {  // byte offsets of registers, and masks of fields
    uint32_t control, status, tokens;
    uint32_t program_low, program_high, activations_low, activations_high, results_low, results_high;
    uint32_t start, abort, irq_enable, busy, done, error;
    uint32_t poll_cycles;  // between two reads of STATUS
    uint32_t read_count;
    const uint32_t *read;  // registers that are read after each run
    uint32_t preset_cycle;
    uint32_t counter_count;
    const char *const *counters;
};

// ---- Signals -------------------------------------------------------------------------------------------

struct Violation : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The program did not end within the cycle limit.
struct NotDone : Violation {
    using Violation::Violation;
};

template <typename Error = Violation>
[[noreturn]] __attribute__((format(printf, 1, 2))) void fail(const char *format, ...) {
    char text[256];
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    throw Error(text);
}

class Signal {
  public:
    Signal() = default;
    explicit Signal(const RawPort &port) : bits_(port.bits), bytes_(port.bytes) {}

    uint64_t value() const {
        switch (bytes_) {
            case 1: return *bits_;
            case 2: return load<uint16_t>();
            case 4: return load<uint32_t>();
            default: return load<uint64_t>();
        }
    }

    void drive(uint64_t value) const {
        switch (bytes_) {
            case 1: *bits_ = static_cast<uint8_t>(value); break;
            case 2: store(static_cast<uint16_t>(value)); break;
            case 4: store(static_cast<uint32_t>(value)); break;
            default: store(value);
        }
    }

    void drive_bytes(const uint8_t *from) const { memcpy(bits_, from, bytes_); }
    const uint8_t *bytes() const { return bits_; }
    uint64_t size() const { return bytes_; }

  private:
    template <typename Word> Word load() const {
        Word word;
        memcpy(&word, bits_, sizeof word);
        return word;
    }
    template <typename Word> void store(Word word) const { memcpy(bits_, &word, sizeof word); }

    uint8_t *bits_ = nullptr;
    uint64_t bytes_ = 0;
};

class Ports {
  public:
    explicit Ports(const Model &model) : model_(model) {}

    bool has(const std::string &name) const { return find(name) != nullptr; }

    Signal operator()(const std::string &name) const {
        const RawPort *found = find(name);
        if (!found) fail("the module has no port %s", name.c_str());
        return Signal(*found);
    }

  private:
    const RawPort *find(const std::string &name) const {
        for (uint64_t index = 0; index < model_.port_count; ++index)
            if (name == model_.ports[index].name) return &model_.ports[index];
        return nullptr;
    }

    Model model_;
};

// Checks that a channel keeps an offer unchanged until it is taken.
class Watch {
  public:
    Watch(const Ports &ports, const char *name, const std::string &prefix, const char *valid,
          std::initializer_list<const char *> payload)
        : name_(name), valid_(ports(prefix + valid)) {
        for (const char *field : payload) payload_.push_back(ports(prefix + field));
        for (const Signal &field : payload_) held_.resize(held_.size() + field.size());
    }

    bool valid() const { return valid_.value(); }

    // Returns whether a payload is offered; with `ready` it counts as taken.
    bool offered(uint64_t cycle, bool ready) {
        if (!valid()) {
            if (holding_) fail("%s was withdrawn in cycle %" PRIu64, name_, cycle);
            return false;
        }
        if (holding_ && changed()) fail("%s changed while held, in cycle %" PRIu64, name_, cycle);
        if (!holding_ && !ready) keep();
        holding_ = !ready;
        return true;
    }

    void forget() { holding_ = false; }

    void check_quiet() const {
        if (valid()) fail("%s is offered while the engine is idle", name_);
    }

  private:
    bool changed() const {
        const uint8_t *held = held_.data();
        for (const Signal &field : payload_) {
            if (memcmp(held, field.bytes(), field.size())) return true;
            held += field.size();
        }
        return false;
    }

    void keep() {
        uint8_t *held = held_.data();
        for (const Signal &field : payload_) {
            memcpy(held, field.bytes(), field.size());
            held += field.size();
        }
    }

    const char *name_;
    Signal valid_;
    std::vector<Signal> payload_;
    std::vector<uint8_t> held_;
    bool holding_ = false;
};

// ---- Memory --------------------------------------------------------------------------------------------

constexpr uint64_t OKAY = 0, SLVERR = 2, DECERR = 3;

struct Burst {
    uint64_t next, end, id, due;  // addresses of the next word and behind the last; first cycle of an offer
};

// The signals of an address channel, and the rules of AXI4 for what it offers.
class Address {
  public:
    Address(const Ports &ports, const std::string &prefix, const char *kind, uint64_t word_bytes)
        : kind_(kind), word_bytes_(word_bytes), address_(ports(prefix + "addr")), length_(ports(prefix + "len")),
          size_(ports(prefix + "size")), type_(ports(prefix + "burst")) {}

    // Returns the burst that is offered; `most` is the longest allowed, in words.
    Burst burst(uint64_t cycle, uint64_t most) const {
        const uint64_t address = address_.value(), words = length_.value() + 1, size = 1ull << size_.value();
        const uint64_t end = address + words * word_bytes_;
        char where[96];
        snprintf(where, sizeof where, "a %s of %" PRIu64 " words at 0x%" PRIx64 ", in cycle %" PRIu64, kind_, words,
                 address, cycle);
        if (size != word_bytes_)
            fail("size must be %" PRIu64 " bytes, not %" PRIu64 ": %s", word_bytes_, size, where);
        if (type_.value() != 1) fail("type must be INCR, not %" PRIu64 ": %s", type_.value(), where);
        if (words > most) fail("bursts must be at most %" PRIu64 " words: %s", most, where);
        if (address % word_bytes_)
            fail("address must be a multiple of %" PRIu64 " bytes: %s", word_bytes_, where);
        if (address / 4096 != (end - 1) / 4096) fail("bursts must not cross 4 KiB: %s", where);
        return {address, end, 0, 0};
    }

  private:
    const char *kind_;
    uint64_t word_bytes_;
    Signal address_, length_, size_, type_;
};

// Something around the engine that acts in every cycle.
class Peer {
  public:
    virtual ~Peer() = default;
    virtual void begin(const Run &run) = 0;
    virtual void step(uint64_t cycle) = 0;
    virtual void reset() = 0;        // takes and offers nothing in this cycle, drops all that is unfinished
    virtual void check_quiet() = 0;  // takes and offers nothing while no program runs, and neither may the engine
};

uint64_t marked_word(uint64_t address, uint64_t word_bytes) {
    return address == NEVER ? NEVER : address - address % word_bytes;
}

class ReadMemory : public Peer {
  public:
    explicit ReadMemory(const Ports &ports)
        : data_(ports("m_axi_rdata")), id_(ports("m_axi_rid")), response_(ports("m_axi_rresp")),
          last_(ports("m_axi_rlast")), valid_(ports("m_axi_rvalid")), ready_(ports("m_axi_rready")),
          arready_(ports("m_axi_arready")), arid_(ports("m_axi_arid")), word_bytes_(data_.size()),
          address_(ports, "m_axi_ar", "read", word_bytes_),
          watch_(ports, "a read", "m_axi_ar", "valid", {"addr", "len", "size", "burst", "id"}),
          zeros_(word_bytes_) {}

    uint64_t word_bytes() const { return word_bytes_; }

    void begin(const Run &run) override {
        for (uint64_t index = 0; index < run.region_count; ++index)
            if (run.regions[index].address % word_bytes_)
                fail("Region must begin at a multiple of %" PRIu64 " bytes, not 0x%" PRIx64, word_bytes_,
                     run.regions[index].address);
        run_ = &run;
        error_at_ = marked_word(run.error_at, word_bytes_);
        reset();
    }

    void step(uint64_t cycle) override {
        const bool takes = bursts_.size() < run_->max_outstanding && !run_->ar_pauses[cycle];
        arready_.drive(takes);
        const size_t chosen = choose(cycle);
        if (chosen < bursts_.size())
            send(cycle, chosen);
        else
            send_nothing();
        if (watch_.offered(cycle, takes) && takes) {
            Burst burst = address_.burst(cycle, run_->burst_words);
            burst.id = arid_.value();
            burst.due = cycle + run_->latency;
            bursts_.push_back(burst);
        }
    }

    void reset() override {
        bursts_.clear();
        watch_.forget();
        stop();
    }

    void check_quiet() override {
        watch_.check_quiet();
        if (!bursts_.empty()) fail("%zu reads are unfinished while the engine is idle", bursts_.size());
        stop();
    }

  private:
    void stop() {
        arready_.drive(0);
        send_nothing();
    }

    // Without valid, the other signals of a channel mean nothing: they are those of an error.
    void send_nothing() {
        valid_.drive(0);
        response_.drive(DECERR);
        last_.drive(1);
    }

    // Returns which burst has a word in this cycle: the number of bursts if none.
    size_t choose(uint64_t cycle) {
        const size_t none = bursts_.size();
        if (bursts_.empty() || run_->pauses[cycle]) return none;
        if (run_->refresh_period && cycle % run_->refresh_period < run_->refresh_cycles) return none;
        if (!run_->choices.length) return bursts_[0].due <= cycle ? 0 : none;
        open_.clear();
        for (size_t index = 0; index < none; ++index)
            if (bursts_[index].due <= cycle && first_of_its_id(index)) open_.push_back(index);
        if (open_.empty()) return none;
        return open_[run_->choices.numbers[cycle % run_->choices.length] % open_.size()];
    }

    bool first_of_its_id(size_t index) const {
        for (size_t before = 0; before < index; ++before)
            if (bursts_[before].id == bursts_[index].id) return false;
        return true;
    }

    void send(uint64_t cycle, size_t chosen) {
        Burst &burst = bursts_[chosen];
        const uint8_t *word = read(burst.next);
        valid_.drive(1);
        data_.drive_bytes(word ? word : zeros_.data());
        id_.drive(burst.id);
        response_.drive(!word ? DECERR : burst.next == error_at_ ? SLVERR : OKAY);
        burst.next += word_bytes_;
        last_.drive(burst.next == burst.end);
        if (!ready_.value())
            fail("RREADY is low in cycle %" PRIu64 ": no room for a requested word", cycle);
        if (burst.next == burst.end) bursts_.erase(bursts_.begin() + static_cast<std::ptrdiff_t>(chosen));
    }

    // Returns the word at an address, with zeros behind a region's end, or null if no region has it.
    const uint8_t *read(uint64_t address) {
        for (uint64_t index = run_->region_count; index--;) {
            const Region &region = run_->regions[index];
            if (address < region.address || address - region.address >= region.bytes) continue;
            const uint64_t offset = address - region.address, there = region.bytes - offset;
            if (there >= word_bytes_) return region.data + offset;
            last_word_ = zeros_;
            memcpy(last_word_.data(), region.data + offset, there);
            return last_word_.data();
        }
        return nullptr;
    }

    Signal data_, id_, response_, last_, valid_, ready_, arready_, arid_;
    uint64_t word_bytes_;
    Address address_;
    Watch watch_;
    std::vector<uint8_t> zeros_, last_word_;
    const Run *run_ = nullptr;
    uint64_t error_at_ = NEVER;
    std::deque<Burst> bursts_;
    std::vector<size_t> open_;
};

// Results of one run, in the order in which they are taken or, in memory, of their addresses.
struct Results {
    std::vector<uint8_t> words, last;
    std::vector<uint64_t> cycles;
    uint64_t count = 0;
};

class WriteMemory : public Peer {
  public:
    WriteMemory(const Ports &ports, Results &results)
        : awready_(ports("m_axi_awready")), wready_(ports("m_axi_wready")), valid_(ports("m_axi_bvalid")),
          response_(ports("m_axi_bresp")), ready_(ports("m_axi_bready")), data_(ports("m_axi_wdata")),
          strobe_(ports("m_axi_wstrb")), last_(ports("m_axi_wlast")), word_bytes_(data_.size()),
          address_(ports, "m_axi_aw", "write", word_bytes_),
          aw_(ports, "a write", "m_axi_aw", "valid", {"addr", "len", "size", "burst"}),
          w_(ports, "a written word", "m_axi_w", "valid", {"data", "strb", "last"}), results_(results) {}

    void begin(const Run &run) override {
        run_ = &run;
        error_at_ = marked_word(run.write_error_at, word_bytes_);
        if (!run.shared) results_.words.assign(run.results * word_bytes_, 0);
        written_.assign(run.shared ? 0 : run.results, false);
        reset();
    }

    void step(uint64_t cycle) override {
        const size_t outstanding = bursts_.size() + answers_.size();
        const bool takes_address = outstanding < run_->max_outstanding && !run_->aw_pauses[cycle];
        const bool takes_word = !run_->w_pauses[cycle];
        awready_.drive(takes_address);
        wready_.drive(takes_word);
        answer(cycle);
        if (aw_.offered(cycle, takes_address) && takes_address)
            bursts_.push_back(address_.burst(cycle, run_->burst_words));
        if (w_.offered(cycle, takes_word) && takes_word) {
            words_.push_back({{data_.bytes(), data_.bytes() + word_bytes_}, strobe_.value(), last_.value() != 0});
            results_.cycles.push_back(cycle);
        }
        while (!bursts_.empty() && !words_.empty()) write(cycle);
    }

    void reset() override {
        bursts_.clear();
        words_.clear();
        answers_.clear();
        answering_ = failed_ = false;
        aw_.forget();
        w_.forget();
        stop();
    }

    void check_quiet() override {
        aw_.check_quiet();
        w_.check_quiet();
        const size_t unfinished = bursts_.size() + words_.size() + answers_.size();
        if (unfinished) fail("%zu writes are unfinished while the engine is idle", unfinished);
        stop();
    }

  private:
    struct Word {
        std::vector<uint8_t> data;
        uint64_t strobe;
        bool last;
    };
    struct Answer {
        uint64_t due, response;
    };

    void stop() {
        awready_.drive(0);
        wready_.drive(0);
        valid_.drive(0);
        response_.drive(SLVERR);
    }

    void answer(uint64_t cycle) {
        if (!answering_ && !answers_.empty() && answers_[0].due <= cycle) answering_ = true;
        valid_.drive(answering_);
        response_.drive(answering_ ? answers_[0].response : SLVERR);
        if (answering_ && ready_.value()) {
            answers_.pop_front();
            answering_ = false;
        }
    }

    // Writes the first waiting word to the next address of the first burst.
    void write(uint64_t cycle) {
        Burst &burst = bursts_[0];
        const Word word = words_[0];
        words_.pop_front();
        const uint64_t offset = burst.next - run_->results_address, index = offset / word_bytes_;
        if (burst.next < run_->results_address || offset % word_bytes_ || index >= run_->results)
            fail("a write goes to 0x%" PRIx64 ", outside the results", burst.next);
        if (!run_->shared) {
            if (written_[index]) fail("result word %" PRIu64 " is written twice", index);
            written_[index] = true;
        }
        ++results_.count;
        uint8_t *const to = run_->shared ? run_->shared : results_.words.data();
        for (uint64_t byte = 0; byte < word_bytes_; ++byte)
            if (word.strobe >> byte & 1) to[offset + byte] = word.data[byte];
        failed_ |= burst.next == error_at_;
        burst.next += word_bytes_;
        if (word.last != (burst.next == burst.end))
            fail("WLAST is %d in the wrong word, in cycle %" PRIu64, word.last, cycle);
        if (word.last) {
            const uint64_t latency = run_->write_latency == NEVER ? run_->latency : run_->write_latency;
            answers_.push_back({cycle + latency, failed_ ? SLVERR : OKAY});
            failed_ = false;
            bursts_.pop_front();
        }
    }

    Signal awready_, wready_, valid_, response_, ready_, data_, strobe_, last_;
    uint64_t word_bytes_;
    Address address_;
    Watch aw_, w_;
    Results &results_;
    const Run *run_ = nullptr;
    uint64_t error_at_ = NEVER;
    std::deque<Burst> bursts_;
    std::deque<Word> words_;
    std::deque<Answer> answers_;
    std::vector<bool> written_;
    bool answering_ = false, failed_ = false;
};

// ---- Streams -------------------------------------------------------------------------------------------

class Source : public Peer {
  public:
    explicit Source(const Ports &ports)
        : valid_(ports("s_axis_tvalid")), data_(ports("s_axis_tdata")), ready_(ports("s_axis_tready")) {}

    uint64_t taken() const { return taken_; }
    bool done() const { return taken_ == words_; }

    void begin(const Run &run) override {
        run_ = &run;
        words_ = run.activation_words;
        taken_ = 0;
        stop();
    }

    void step(uint64_t cycle) override {
        if (!offering_) {
            offering_ = taken_ < words_ && !run_->activation_pauses[cycle];
            valid_.drive(offering_);
        }
        if (!offering_) return;
        data_.drive_bytes(run_->activations + taken_ * data_.size());
        if (ready_.value()) {
            ++taken_;
            offering_ = false;
        }
    }

    void reset() override {
        words_ = 0;
        stop();
    }

    void check_quiet() override { valid_.drive(0); }

  private:
    void stop() {
        offering_ = false;
        valid_.drive(0);
    }

    Signal valid_, data_, ready_;
    const Run *run_ = nullptr;
    uint64_t words_ = 0, taken_ = 0;
    bool offering_ = false;
};

class Sink : public Peer {
  public:
    Sink(const Ports &ports, Results &results)
        : ready_(ports("m_axis_tready")), data_(ports("m_axis_tdata")), last_(ports("m_axis_tlast")),
          watch_(ports, "a result", "m_axis_t", "valid", {"data", "last"}), results_(results) {}

    bool offered() const { return watch_.valid(); }

    void begin(const Run &run) override { run_ = &run; }

    void step(uint64_t cycle) override {
        const bool takes = !run_->result_pauses[cycle];
        ready_.drive(takes);
        if (!watch_.offered(cycle, takes) || !takes) return;
        results_.words.insert(results_.words.end(), data_.bytes(), data_.bytes() + data_.size());
        results_.last.push_back(last_.value() != 0);
        results_.cycles.push_back(cycle);
        ++results_.count;
    }

    void reset() override {
        ready_.drive(0);
        watch_.forget();
    }

    void check_quiet() override {
        ready_.drive(0);
        watch_.check_quiet();
    }

  private:
    Signal ready_, data_, last_;
    Watch watch_;
    Results &results_;
    const Run *run_ = nullptr;
};

// ---- Host ----------------------------------------------------------------------------------------------

constexpr uint64_t WATCH_CYCLES = 1024;  // between questions whether to stop
constexpr int ACCESS_CYCLES = 64;  // most cycles of one access to a register
constexpr uint64_t REST = 2;       // results that may still be offered after an error (docs/engine.md)

class Bench {
  public:
    Bench(const Model &model, const Map &map)
        : model_(model), map_(map), ports_(model), memory_(ports_), rst_(ports_("rst")), irq_(ports_("irq")),
          awaddr_(reg("awaddr")), awvalid_(reg("awvalid")), awready_(reg("awready")), wdata_(reg("wdata")),
          wstrb_(reg("wstrb")), wvalid_(reg("wvalid")), wready_(reg("wready")), bresp_(reg("bresp")),
          bvalid_(reg("bvalid")), bready_(reg("bready")), araddr_(reg("araddr")), arvalid_(reg("arvalid")),
          arready_(reg("arready")), rdata_(reg("rdata")), rresp_(reg("rresp")), rvalid_(reg("rvalid")),
          rready_(reg("rready")) {
        if (ports_.has("m_axi_awvalid")) writes_ = std::make_unique<WriteMemory>(ports_, results_);
        if (ports_.has("s_axis_tvalid")) source_ = std::make_unique<Source>(ports_);
        if (ports_.has("m_axis_tvalid")) sink_ = std::make_unique<Sink>(ports_, results_);
        for (Peer *peer : {static_cast<Peer *>(&memory_), static_cast<Peer *>(writes_.get()),
                           static_cast<Peer *>(source_.get()), static_cast<Peer *>(sink_.get())})
            if (peer) peers_.push_back(peer);
        for (Peer *peer : peers_) peer->reset();
        for (int cycle = 0; cycle < 2; ++cycle) clock();
        reset();
    }

    void play(const Run &run, Response &response) {
        begin(run);
        const uint32_t irq_enable = run.use_irq ? map_.irq_enable : 0;
        answers_.clear();
        make(run.accesses);
        start(run, irq_enable);
        make(run.meanwhile);
        await_end(run, irq_enable);
        const uint32_t status = read(map_.status);
        if (status & map_.busy) fail("the engine is busy while it interrupts, status 0x%x", status);
        if (sink_ && (status & map_.error)) take_rest();
        serving_ = false;
        if (run.use_irq) {
            write(map_.control, 0);
            if (irq_.value()) fail("the interrupt stays high after it was disabled");
        }
        registers_.clear();
        for (uint32_t index = 0; index < map_.read_count; ++index) registers_.push_back(read(map_.read[index]));
        if (run.reset_at == NEVER && run.abort_at == NEVER && !(status & map_.error)) check_complete(run);
        response = {results_.words.data(),
                    results_.last.data(),
                    results_.cycles.data(),
                    registers_.data(),
                    results_.words.size() / memory_.word_bytes(),
                    results_.last.size(),
                    results_.cycles.size(),
                    answers_.data(),
                    answers_.size()};
    }

    // Serves the memory of `run` from now on, for a host that accesses the registers itself.
    void serve(const Run &run) {
        begin(run);
        serving_ = true;
        cycle_ = 0;
    }

    uint32_t read(uint32_t offset) {
        araddr_.drive(offset);
        arvalid_.drive(1);
        rready_.drive(1);
        bool address_waits = true;
        for (int cycle = 0; cycle < ACCESS_CYCLES; ++cycle) {
            const bool valid = rvalid_.value(), answered = !address_waits && valid;
            if (valid && !answered) fail("Register 0x%02x answers too early to a read", offset);
            const auto value = static_cast<uint32_t>(rdata_.value());
            if (answered && rresp_.value() != OKAY)
                fail("Register 0x%02x answers a read with %" PRIu64, offset, rresp_.value());
            const bool address_goes = address_waits && arready_.value();
            tick();
            if (address_goes) {
                address_waits = false;
                withdraw_address(arvalid_, araddr_);
            }
            if (answered) {
                rready_.drive(0);
                return value;
            }
        }
        fail("Register 0x%02x does not answer a read", offset);
    }

    // Writes a register. Cycle 0 of a run is the one in which the engine takes the write that starts it.
    void write(uint32_t offset, uint32_t value, bool starts = false) {
        awaddr_.drive(offset);
        wdata_.drive(value);
        wstrb_.drive(0xF);
        for (const Signal &signal : {awvalid_, wvalid_, bready_}) signal.drive(1);
        bool address_waits = true, data_wait = true;
        for (int cycle = 0; cycle < ACCESS_CYCLES; ++cycle) {
            const bool valid = bvalid_.value(), answered = !address_waits && !data_wait && valid;
            if (valid && !answered) fail("Register 0x%02x answers too early to a write", offset);
            if (answered && bresp_.value() != OKAY)
                fail("Register 0x%02x answers a write with %" PRIu64, offset, bresp_.value());
            const bool address_goes = address_waits && awready_.value(), data_go = data_wait && wready_.value();
            address_waits &= !address_goes;
            data_wait &= !data_go;
            if (starts && (address_goes || data_go) && !address_waits && !data_wait) {
                serving_ = true;
                cycle_ = 0;
            }
            tick();
            if (address_goes) withdraw_address(awvalid_, awaddr_);
            if (data_go) withdraw_data();
            if (answered) {
                bready_.drive(0);
                return;
            }
        }
        fail("Register 0x%02x does not answer a write", offset);
    }

    // Runs until the interrupt is high, or for `cycles`; returns whether it is.
    bool await_interrupt(uint64_t cycles) {
        while (cycles-- && !irq_.value()) tick();
        return irq_.value();
    }

    uint64_t cycle() const { return cycle_; }
    uint64_t word_bytes() const { return memory_.word_bytes(); }
    std::string error;      // of the last run
    bool not_done = false;  // it is that the program did not end
    bool (*stopped)() = nullptr;  // asked now and then whether to go on; null: always

  private:
    Signal reg(const char *name) const { return ports_(std::string("s_axil_") + name); }

    void begin(const Run &run) {
        results_ = {};
        for (Peer *peer : peers_) peer->begin(run);
        limit_ = run.cycle_limit;
        presets_ = run.counters;
    }

    void start(const Run &run, uint32_t irq_enable) {
        write(map_.program_low, map_.program_high, run.program);
        write(map_.tokens, static_cast<uint32_t>(run.tokens));
        if (run.activations_address != NEVER) {
            write(map_.activations_low, map_.activations_high, run.activations_address);
            write(map_.results_low, map_.results_high, run.results_address);
        }
        write(map_.control, map_.start | irq_enable, true);
    }

    void await_end(const Run &run, uint32_t irq_enable) {
        if (run.reset_at != NEVER) {
            while (cycle_ < run.reset_at - run.cut_cycles) tick();
            if (run.cut.count) make(run.cut.list, run.cut.list + run.cut.count, run.cut_cycles);
            while (cycle_ < run.reset_at) tick();
            reset();
            while (read(map_.status) & map_.busy) {
            }
        } else if (run.abort_at != NEVER) {
            while (cycle_ < run.abort_at) tick();
            write(map_.control, map_.abort | irq_enable);
            poll();
        } else if (run.use_irq) {
            while (!irq_.value()) tick();
        } else {
            poll();
        }
    }

    void poll() {
        uint32_t status = read(map_.status);
        while (status & map_.busy) {
            for (uint32_t cycle = 0; cycle < map_.poll_cycles; ++cycle) tick();
            status = read(map_.status);
        }
        if (!(status & (map_.done | map_.error))) fail("the program ended with neither DONE nor ERROR");
    }

    // A stream may not withdraw the results that it offered before an error.
    void take_rest() {
        const uint64_t before = results_.count;
        while (sink_->offered()) tick();
        const uint64_t rest = results_.count - before;
        if (rest > REST)
            fail("the engine still offered %" PRIu64 " results after an error had ended the program", rest);
    }

    void check_complete(const Run &run) const {
        if (results_.count != run.results)
            fail("done after %" PRIu64 " of %" PRIu64 " result words", results_.count, run.results);
        if (source_ && !source_->done()) fail("done, but %s", progress().c_str());
    }

    std::string progress() const {
        std::string parts;
        const auto add = [&parts](uint64_t count, const char *what) {
            parts += (parts.empty() ? "" : ", ") + std::to_string(count) + what;
        };
        if (source_) add(source_->taken(), " activation words taken");
        if (sink_) add(results_.count, " result words sent");
        if (writes_) add(results_.count, " result words written");
        return parts;
    }

    // One cycle of everything.
    void tick() {
        if (serving_) {
            if (cycle_ >= limit_)
                fail<NotDone>("not done after %" PRIu64 " cycles, %s", cycle_, progress().c_str());
            for (Peer *peer : peers_) peer->step(cycle_);
            if (cycle_ == map_.preset_cycle)
                for (uint64_t index = 0; index < presets_.count; ++index)
                    ports_(map_.counters[index]).drive(presets_.values[index]);
        } else {
            for (Peer *peer : peers_) peer->check_quiet();
        }
        clock();
    }

    void clock() {
        ++cycle_;
        if (!(++clocks_ % WATCH_CYCLES) && stopped && stopped()) fail("stopped");
        if (const char *message = model_.cycle(model_.self)) fail("%s", message);
    }

    void reset() {
        for (Peer *peer : peers_) peer->reset();
        rst_.drive(1);
        for (int cycle = 0; cycle < 2; ++cycle) clock();
        rst_.drive(0);
    }

    void write(uint32_t low, uint32_t high, uint64_t address) {
        write(low, static_cast<uint32_t>(address));
        write(high, static_cast<uint32_t>(address >> 32));
    }

    // After its transfer a payload means nothing: every bit changes.
    static void withdraw_address(const Signal &valid, const Signal &address) {
        valid.drive(0);
        address.drive(address.value() ^ 0xFFF);
    }

    void withdraw_data() {
        wvalid_.drive(0);
        wdata_.drive(wdata_.value() ^ 0xFFFFFFFF);
        wstrb_.drive(wstrb_.value() ^ 0xF);
    }

    // The signals of reads, or of writes.
    struct Channels {
        const char *kind;
        Signal address_valid, address_ready, address, answer_valid, answer_ready, response;
        bool writes;
    };

    // Reads, or writes, that are under way at the same time: each begins when the engine has taken the one before.
    class Lane {
      public:
        Lane(Bench &bench, const Channels &channels) : bench_(bench), to_(channels) {}

        void add(const Access &access) { accesses_.push_back(access); }
        bool left() const { return answers_.size() < accesses_.size(); }
        Answer next_answer() { return answers_[given_++]; }

        void begin(int64_t cycle) {
            begun_ = cycle;
            if (number_ == accesses_.size()) return;
            const Access &access = accesses_[number_];
            address_waits_ = true;
            data_waits_ = to_.writes;
            to_.address.drive(static_cast<uint64_t>(access.offset));
            if (!to_.writes) return;
            bench_.wdata_.drive(static_cast<uint32_t>(access.data));
            bench_.wstrb_.drive(static_cast<uint64_t>(access.strobes));
        }

        // What happens in a cycle.
        void step(int64_t cycle) {
            const int64_t late = accesses_.size() > number_ ? accesses_[number_].late : 0, since = cycle - begun_;
            const bool address_offered = address_waits_ && since >= -late, data_offered = data_waits_ && since >= late;
            if (address_offered) to_.address_valid.drive(1);
            if (data_offered) bench_.wvalid_.drive(1);
            address_goes_ = address_offered && to_.address_ready.value();
            data_goes_ = data_offered && bench_.wready_.value();
            takes_ = left() && takes_answer(cycle);
        }

        // What follows from it, in the next cycle.
        void after(int64_t cycle) {
            if (address_goes_) withdraw_address(to_.address_valid, to_.address);
            if (data_goes_) bench_.withdraw_data();
            address_waits_ &= !address_goes_;
            data_waits_ &= !data_goes_;
            if ((address_goes_ || data_goes_) && !address_waits_ && !data_waits_) {
                ++number_;
                begin(cycle + 1);
            }
            if (!takes_) return;
            to_.answer_ready.drive(0);
            answers_.push_back(answer_);
            held_ = 0;
            last_ = cycle + 1;
        }

        void drop() {
            for (const Signal &signal : {to_.address_valid, to_.answer_ready}) signal.drive(0);
            if (to_.writes) bench_.wvalid_.drive(0);
        }

      private:
        bool takes_answer(int64_t cycle) {
            const Access &access = accesses_[answers_.size()];
            const auto offset = static_cast<unsigned>(access.offset);
            const bool valid = to_.answer_valid.value();
            if (held_ && !valid) fail("Register 0x%02x withdraws its answer to %s", offset, to_.kind);
            if (valid && answers_.size() >= number_)
                fail("Register 0x%02x answers too early to %s", offset, to_.kind);
            if (cycle - last_ >= ACCESS_CYCLES) fail("Register 0x%02x does not answer %s", offset, to_.kind);
            if (valid) {
                const Answer now{to_.response.value(), to_.writes ? 0 : bench_.rdata_.value(), 0};
                if (held_ && (now.response != answer_.response || now.data != answer_.data))
                    fail("Register 0x%02x changes its answer to %s", offset, to_.kind);
                answer_ = now;
                ++held_;
            }
            const bool takes = held_ > access.wait;
            to_.answer_ready.drive(takes);
            answer_.irq = bench_.irq_.value();
            return takes;
        }

        Bench &bench_;
        const Channels to_;
        std::vector<Access> accesses_;
        std::vector<Answer> answers_;
        size_t number_ = 0, given_ = 0;  // the access that is offered; answers that `next_answer` gave
        bool address_waits_ = false, data_waits_ = false, address_goes_ = false, data_goes_ = false, takes_ = false;
        int64_t begun_ = 0, last_ = 0, held_ = 0;  // held: cycles in which the answer was offered
        Answer answer_{};
    };

    // Makes accesses exactly as they are given; any response is an answer.
    void make(const Accesses &accesses) {
        const Access *const end = accesses.list + accesses.count;
        for (const Access *first = accesses.list; first != end;) {
            const Access *last = first + 1;  // behind those that are under way together
            while (last != end && last->ahead) ++last;
            make(first, last, NEVER);
            first = last;
        }
    }

    // Makes accesses that are under way together; those that are unfinished after `cycles` are dropped, and none is
    // answered then.
    void make(const Access *first, const Access *last, uint64_t cycles) {
        Lane reads(*this, {"a read", arvalid_, arready_, araddr_, rvalid_, rready_, rresp_, false});
        Lane writes(*this, {"a write", awvalid_, awready_, awaddr_, bvalid_, bready_, bresp_, true});
        for (const Access *each = first; each != last; ++each) (each->writes ? writes : reads).add(*each);
        reads.begin(0);
        writes.begin(0);
        for (uint64_t cycle = 0; cycle != cycles && (reads.left() || writes.left()); ++cycle) {
            const auto now = static_cast<int64_t>(cycle);
            reads.step(now);
            writes.step(now);
            tick();
            reads.after(now);
            writes.after(now);
        }
        if (cycles != NEVER) {
            reads.drop();
            writes.drop();
            return;
        }
        for (const Access *each = first; each != last; ++each)
            answers_.push_back((each->writes ? writes : reads).next_answer());
    }

    Model model_;
    Map map_;
    Ports ports_;
    Results results_;
    ReadMemory memory_;
    std::unique_ptr<WriteMemory> writes_;
    std::unique_ptr<Source> source_;
    std::unique_ptr<Sink> sink_;
    std::vector<Peer *> peers_;
    Signal rst_, irq_;
    Signal awaddr_, awvalid_, awready_, wdata_, wstrb_, wvalid_, wready_, bresp_, bvalid_, bready_;
    Signal araddr_, arvalid_, arready_, rdata_, rresp_, rvalid_, rready_;
    std::vector<uint32_t> registers_;
    std::vector<Answer> answers_;
    Presets presets_{};
    uint64_t cycle_ = 0, limit_ = 0, clocks_ = 0;
    bool serving_ = false;
};

// Returns what `act` fails with, or null.
template <typename Act> const char *guarded(Bench *bench, const Act &act) {
    try {
        act();
        return nullptr;
    } catch (const std::exception &caught) {
        bench->error = caught.what();
        bench->not_done = dynamic_cast<const NotDone *>(&caught) != nullptr;
        return bench->error.c_str();
    }
}

}  // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))

// Resets the engine and returns its bench; null, with the reason in `error` of `size` bytes, if that fails.
EXPORT Bench *ternhw_bench_open(const Model *model, const Map *map, char *error, uint64_t size) {
    try {
        return new Bench(*model, *map);
    } catch (const std::exception &caught) {
        snprintf(error, size, "%s", caught.what());
        return nullptr;
    }
}

EXPORT uint64_t ternhw_bench_word_bytes(const Bench *bench) { return bench->word_bytes(); }

// Has `stopped` asked every WATCH_CYCLES cycles whether the run is to end, as one that breaks a rule does.
EXPORT void ternhw_bench_watch(Bench *bench, bool (*stopped)()) { bench->stopped = stopped; }

// Plays one run; returns what the engine does wrong, or null. The response is valid until the next call.
EXPORT const char *ternhw_bench_play(Bench *bench, const Run *run, Response *response) {
    return guarded(bench, [&] { bench->play(*run, *response); });
}

// Begins to serve the memory of `run`; the calls below are then the host's. Each returns what the engine does wrong,
// or null.
EXPORT const char *ternhw_bench_serve(Bench *bench, const Run *run) {
    return guarded(bench, [&] { bench->serve(*run); });
}

EXPORT const char *ternhw_bench_read(Bench *bench, uint32_t offset, uint32_t *value) {
    return guarded(bench, [&] { *value = bench->read(offset); });
}

EXPORT const char *ternhw_bench_write(Bench *bench, uint32_t offset, uint32_t value) {
    return guarded(bench, [&] { bench->write(offset, value); });
}

EXPORT const char *ternhw_bench_await_interrupt(Bench *bench, uint64_t cycles, bool *high) {
    return guarded(bench, [&] { *high = bench->await_interrupt(cycles); });
}

EXPORT uint64_t ternhw_bench_cycle(const Bench *bench) { return bench->cycle(); }

// Returns whether what the last run did wrong is that it did not end within its cycle limit.
EXPORT bool ternhw_bench_not_done(const Bench *bench) { return bench->not_done; }

EXPORT void ternhw_bench_close(Bench *bench) { delete bench; }
