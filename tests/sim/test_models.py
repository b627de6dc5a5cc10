"""The peers of the engine act in exactly the cycles that they document, and find what breaks a protocol.

The engine's place takes a small device that logs what reaches it with the cycle in which it comes.
"""

import os
import signal
from dataclasses import replace
from threading import Timer

import numpy as np
import pytest

from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw_quant.processes import StoppedError, stopped_by_signals
from ternhw_sim.errors import NotDone, SimulationError
from ternhw_sim.runner import Run, run_testbench
from tests.exact import assert_same

pytestmark = pytest.mark.sim

# It reads TOKENS[7:0] bursts of TOKENS[11:8] + 1 words from PROGRAM on and takes TOKENS[15:12] activation
# words. Then it sends what it logged: read words, activation words, bursts, each with its cycle in the upper
# half. TOKENS[20:16] selects what it does wrong. Its cycle 0 is that in which the START write's data are
# taken, a cycle after the address.
LOGGER = r"""
module logger(
  input clk, input rst, output irq,
  output [31:0] m_axi_araddr, output [1:0] m_axi_arid, output [7:0] m_axi_arlen, output [2:0] m_axi_arsize,
  output [1:0] m_axi_arburst, output m_axi_arvalid, input m_axi_arready,
  input [63:0] m_axi_rdata, input [1:0] m_axi_rid, input [1:0] m_axi_rresp, input m_axi_rlast,
  input m_axi_rvalid, output m_axi_rready,
`ifdef MEMORY
  output [31:0] m_axi_awaddr, output [7:0] m_axi_awlen, output [2:0] m_axi_awsize, output [1:0] m_axi_awburst,
  output m_axi_awvalid, input m_axi_awready,
  output [63:0] m_axi_wdata, output [7:0] m_axi_wstrb, output m_axi_wlast, output m_axi_wvalid,
  input m_axi_wready, input [1:0] m_axi_bresp, input m_axi_bvalid, output m_axi_bready,
`else
  input [63:0] s_axis_tdata, input s_axis_tvalid, output s_axis_tready,
  output [63:0] m_axis_tdata, output m_axis_tvalid, output m_axis_tlast, input m_axis_tready,
`endif
  input [11:0] s_axil_awaddr, input s_axil_awvalid, output s_axil_awready,
  input [31:0] s_axil_wdata, input [3:0] s_axil_wstrb, input s_axil_wvalid, output s_axil_wready,
  output [1:0] s_axil_bresp, output reg s_axil_bvalid, input s_axil_bready,
  input [11:0] s_axil_araddr, input s_axil_arvalid, output s_axil_arready,
  output reg [31:0] s_axil_rdata, output [1:0] s_axil_rresp, output reg s_axil_rvalid, input s_axil_rready
);
  reg [31:0] regs [0:31];
  reg [63:0] log [0:1023];
  reg [31:0] now, busy_cycles, aw_cycle, w_cycle, b_cycle;
  reg [11:0] offset;
  reg has_offset, busy, done, sending, irq_enable;
  reg [7:0] cause;

  wire [31:0] tokens = regs[11];
  wire [4:0] fault = tokens[20:16];
  wire [9:0] beats = tokens[11:8] + 1, reads = tokens[7:0] * beats, vectors = tokens[15:12];
  wire [9:0] total = reads + vectors + tokens[7:0] - (fault == 10);
  reg [9:0] asked, read, taken, sent;

  // Registers.
  wire write = s_axil_wvalid & s_axil_wready;
  wire start = write & offset == 12'h18 & s_axil_wdata[0];
  wire abort = write & offset == 12'h18 & s_axil_wdata[1] & busy;
  assign s_axil_awready = ~has_offset;
  assign s_axil_wready = has_offset & ~s_axil_bvalid;
  assign s_axil_bresp = fault == 14 ? 2 : 0;
  assign s_axil_arready = ~s_axil_rvalid & fault != 15;
  assign s_axil_rresp = fault == 16 ? 2 : 0;
  assign irq = (irq_enable & ~busy & (done | cause != 0)) | fault == 17;
  always @(posedge clk) begin
    if (s_axil_awvalid & s_axil_awready) begin offset <= s_axil_awaddr; has_offset <= 1; end
    if (write) begin s_axil_bvalid <= 1; regs[offset[6:2]] <= s_axil_wdata; end
    if (write & offset == 12'h18) irq_enable <= s_axil_wdata[2];
    if (s_axil_bvalid & s_axil_bready) begin s_axil_bvalid <= 0; has_offset <= 0; end
    if (s_axil_rvalid & s_axil_rready) s_axil_rvalid <= 0;
    if (s_axil_arvalid & s_axil_arready) begin
      s_axil_rvalid <= 1;
      case (s_axil_araddr)
        12'h1c: s_axil_rdata <= {cause != 0, done, busy};
        12'h20: s_axil_rdata <= cause;
        12'h40: s_axil_rdata <= busy_cycles;
        12'h44: s_axil_rdata <= aw_cycle;
        12'h48: s_axil_rdata <= w_cycle;
        12'h4c: s_axil_rdata <= b_cycle;
        default: s_axil_rdata <= s_axil_araddr;
      endcase
    end
  end

  // Reads.
  reg held;
  wire stop = cause != 0;
  assign m_axi_arvalid = (busy & ~sending & asked != tokens[7:0] & (~stop | held) & ~(fault == 1 & held))
                       | (fault == 13 & done);
  assign m_axi_araddr = regs[9] + asked * beats * 8 + (fault == 2 & held ? 64 : 0);
  assign m_axi_arlen = beats - 1;
  assign m_axi_arid = asked[1:0];
  assign m_axi_arsize = fault == 3 ? 2 : 3;
  assign m_axi_arburst = fault == 4 ? 0 : 1;
  assign m_axi_rready = ~(fault == 5 & now[2]);
  wire ar = m_axi_arvalid & m_axi_arready, r = m_axi_rvalid & m_axi_rready;
  reg [9:0] promised;
  always @(posedge clk) begin
    now <= start ? 1 : now + 1;
    held <= m_axi_arvalid & ~m_axi_arready;
    if (busy) busy_cycles <= busy_cycles + 1;
    if (r) begin
      log[read] <= {now, m_axi_rid, m_axi_rresp, m_axi_rlast, 3'b0, m_axi_rdata[23:0]};
      read <= read + 1;
      if (m_axi_rresp != 0) cause[0] <= 1;
    end
    if (ar) begin
      log[reads + vectors + asked] <= {now, m_axi_araddr};
      asked <= asked + 1;
      promised <= promised + beats;
    end
    if (abort) cause[6] <= 1;
    if (busy & ~sending & ~held & ~m_axi_arvalid & read == promised) begin
      if (stop) busy <= 0;
      else if (taken == vectors & fault != 12) sending <= 1;
    end
    if (start) begin
      {busy, done, sending, cause, busy_cycles, asked, read, taken, sent, promised} <= 0;
      busy <= 1;
    end
`ifdef MEMORY
  end
  // Results to memory, in bursts of at most 4 words. AW and W go their ways.
  reg [9:0] addressed, answered;
  wire [9:0] left = total - addressed;
  wire [9:0] bursts = (total + 3) / 4;
  assign m_axi_awvalid = sending & addressed < total & ~(fault == 1 & now[0]);
  assign m_axi_awaddr = regs[14] + (fault == 11 ? 0 : addressed * 8);
  assign m_axi_awlen = left < 4 ? left - 1 : 3;
  assign m_axi_awsize = 3;
  assign m_axi_awburst = 1;
  assign m_axi_wvalid = sending & sent < total & ~(fault == 7 & now[0]);
  assign m_axi_wdata = log[sent] ^ (fault == 8 ? now : 0);
  assign m_axi_wstrb = fault == 18 & sent == 2 ? 8'h0f : 8'hff;
  assign m_axi_wlast = (sent[1:0] == 3 | sent == total - 1) ^ (fault == 6 & sent == 2);
  assign m_axi_bready = 1;
  always @(posedge clk) begin
    if (m_axi_awvalid & m_axi_awready) begin
      addressed <= addressed + (left < 4 ? left : 4);
      aw_cycle <= now;
    end
    if (m_axi_wvalid & m_axi_wready) begin sent <= sent + 1; w_cycle <= now; end
    if (m_axi_bvalid) begin
      answered <= answered + 1;
      b_cycle <= now;
      if (m_axi_bresp != 0) cause[1] <= 1;
    end
    if (sending & answered == bursts) begin sending <= 0; busy <= 0; done <= ~stop; end
    if (start) {addressed, answered} <= 0;
`else
    if (s_axis_tvalid & s_axis_tready) begin
      log[reads + taken] <= {now, s_axis_tdata[31:0]};
      taken <= taken + 1;
    end
    if (m_axis_tvalid & m_axis_tready) sent <= sent + 1;
    if (m_axis_tvalid & m_axis_tready & fault != 18) rest <= 0;
    if (sending & sent == total) begin sending <= 0; busy <= 0; done <= 1; end
    else if (sending & stop) begin sending <= 0; busy <= 0; rest <= m_axis_tvalid & ~m_axis_tready; end
    if (start) rest <= 0;
  end
  reg rest;
  assign s_axis_tready = busy & taken < vectors;
  assign m_axis_tvalid = ((sending | rest) & sent != total & ~(fault == 7 & now[0])) | (fault == 9 & done);
  assign m_axis_tdata = log[sent] ^ (fault == 8 ? now : 0);
  assign m_axis_tlast = sent == total - 1;
  always @(posedge clk) begin
`endif
    if (rst) begin
      {busy, done, sending, cause, irq_enable, has_offset, s_axil_bvalid, s_axil_rvalid, held} <= 0;
      regs[11] <= 0;
    end
  end
endmodule
"""

BENCHES = ("cocotb", "bulk")
BASE = 0x1000
CONTENT = np.arange(4096, dtype=np.uint32).view(np.uint8)  # a word of 8 bytes holds 2i and 2i + 1
BURSTS, BEATS = 4, 8
RESULTS = 0x8000


@pytest.fixture(scope="module", params=["stream", "memory"])
def any_verilog(request, tmp_path_factory):
    return request.param, _write(request.param, tmp_path_factory)


@pytest.fixture(scope="module")
def verilog(tmp_path_factory):
    return _write("stream", tmp_path_factory)


@pytest.fixture(scope="module")
def memory_verilog(tmp_path_factory):
    return _write("memory", tmp_path_factory)


def _write(io, tmp_path_factory):
    path = tmp_path_factory.mktemp(io) / "logger.v"
    path.write_text(("`define MEMORY\n" if io == "memory" else "") + LOGGER)
    return path


def run(io="stream", *, bursts=BURSTS, beats=BEATS, activations=0, surplus=0, fault=0, **values):
    words = np.zeros((activations + surplus, 8), dtype=np.uint8)
    words[:, 0] = 100 + np.arange(activations + surplus)
    defaults = {
        "memory": {BASE: CONTENT},
        "program": BASE,
        "tokens": bursts | (beats - 1) << 8 | activations << 12 | fault << 16,
        "activations": 0 if io == "memory" else words,
        "results": bursts * beats + activations + bursts,
        "results_address": RESULTS,
        "cycle_limit": 2000,
    }
    return Run(**(defaults | values))


def decode(response, *, bursts=BURSTS, beats=BEATS):
    """Return cycles and lower halves of read words, of activation words and of bursts."""
    halves = response.words.view(np.uint32)
    ends = (bursts * beats, len(halves) - bursts)
    return [(part[:, 1].astype(int), part[:, 0]) for part in np.split(halves, ends)]


def expected_cycles(behaviour, *, bursts=BURSTS, beats=BEATS):
    """Cycles of bursts and words by the page of the memory, where AR is offered from cycle 1 on."""

    def paused(pauses, cycle):
        return bool(len(pauses)) and pauses[cycle % len(pauses)]

    asked, words = [], []
    for cycle in range(1, 2000):
        served = len(words) // beats
        refresh = behaviour.refresh_period and cycle % behaviour.refresh_period < behaviour.refresh_cycles
        due = served < len(asked) and cycle >= asked[served] + behaviour.latency
        outstanding = len(asked) - served
        if due and not refresh and not paused(behaviour.pauses, cycle):
            words.append(cycle)
        open_ = len(asked) < bursts and outstanding < behaviour.max_outstanding
        if open_ and not paused(behaviour.ar_pauses, cycle):
            asked.append(cycle)
    return asked, words


def play(verilog, runs, **values):
    """Play runs on both benches, which respond alike in every bit, register and cycle."""
    by_bench = [run_testbench(verilog, "logger", runs, bench=bench, **values) for bench in BENCHES]
    for one, other in zip(*by_bench, strict=True):
        assert_same(one, other)
    return by_bench[0]


def violation(verilog, whole, broken):
    """Return the message of both benches; only a program that does not end has an error of its own."""
    errors = set()
    for bench in BENCHES:
        with pytest.raises(SimulationError) as error:
            run_testbench(verilog, "logger", [whole, broken], bench=bench)
        errors.add((type(error.value), str(error.value)))
    ((kind, message),) = errors
    assert kind is (NotDone if "not done after" in message else SimulationError)
    return message


def test_memory_serves_bursts_after_its_latency_word_by_word(verilog):
    # Asked for in cycles 1 and 2; words from cycle 1 + 5 on without a gap.
    (response,) = play(verilog, [run(bursts=2, beats=2, behaviour=MemoryBehaviour(latency=5))])
    (cycles, words), _, (asked, addresses) = decode(response, bursts=2, beats=2)
    assert list(asked) == [1, 2]
    assert list(addresses) == [BASE, BASE + 16]
    assert list(cycles) == [6, 7, 8, 9]
    # ID of two bits, response of two bits, last, three bits 0; 24 bits of the word.
    assert [hex(word) for word in words] == ["0x0", "0x8000002", "0x40000004", "0x48000006"]
    assert list(response.last) == [False] * 5 + [True]
    assert response.registers[0x1C] == 0b010
    assert response.registers[0x08] == 0x08


def test_memory_acts_in_the_documented_cycles(verilog):
    rng = np.random.default_rng(1)
    behaviours = [
        MemoryBehaviour(),
        MemoryBehaviour(latency=20, max_outstanding=1),
        MemoryBehaviour(latency=3, max_outstanding=2, pauses=[False, True, True]),
        MemoryBehaviour(latency=7, refresh_period=13, refresh_cycles=5),
        MemoryBehaviour(latency=2, ar_pauses=[True] * 6 + [False], pauses=rng.random(37) < 0.4),
        MemoryBehaviour(latency=9, refresh_period=16, refresh_cycles=3, pauses=rng.random(41) < 0.3),
    ]
    responses = play(verilog, [run(behaviour=behaviour) for behaviour in behaviours])
    for behaviour, response in zip(behaviours, responses, strict=True):
        (cycles, words), _, (asked, _) = decode(response)
        assert (list(asked), list(cycles)) == expected_cycles(behaviour)
        assert list(words & 0xFFFFFF) == list(range(0, 2 * BURSTS * BEATS, 2))


def test_streams_pause_in_the_documented_cycles(verilog):
    pauses = [False, True, True, False, True]
    (response,) = play(
        verilog,
        [run(activations=6, streams=StreamBehaviour(activations=pauses, results=[True, False, True]))],
    )
    _, (cycles, words), _ = decode(response)
    # The first word is offered in cycle 0 and taken in cycle 1, when the device is busy.
    assert list(cycles) == [1, 3, 5, 8, 10, 13]
    assert list(words) == [100, 101, 102, 103, 104, 105]
    assert set(response.cycles % 3) == {1}
    assert set(np.diff(response.cycles)) == {3}


def test_runs_follow_each_other_by_interrupt_and_by_polling(any_verilog):
    io, verilog = any_verilog
    runs = [run(io, use_irq=use_irq) for use_irq in (True, False, True)]
    first, *others = play(verilog, runs)
    for other in others:
        assert np.array_equal(other.words, first.words)
        assert other.registers == first.registers


def test_regions_are_found_by_address_and_the_rest_answers_decerr(verilog):
    regions = {BASE: CONTENT[:64], BASE + 64: CONTENT[64:116]}
    runs = [
        run(bursts=2, beats=7, memory=regions),
        run(bursts=2, beats=8, memory=regions),
    ]
    inside, outside = play(verilog, runs)
    (_, words), _, _ = decode(inside, bursts=2, beats=7)
    assert list(words & 0xFFFFFF) == list(range(0, 28, 2))
    assert outside.registers[0x20] == 1


@pytest.mark.parametrize("address, cause", [(BASE + 8 * 9 + 3, 1), (BASE + 8 * BURSTS * BEATS, 0)])
def test_read_of_the_marked_word_answers_slverr(verilog, address, cause):
    (response,) = play(verilog, [run(error_at=address)])
    assert response.registers[0x20] == cause


def test_interleaved_bursts_keep_the_order_of_each_id(verilog):
    behaviour = MemoryBehaviour(latency=10)
    (response,) = play(verilog, [run(bursts=8, interleave=3, behaviour=behaviour)])
    (cycles, words), _, (asked, _) = decode(response, bursts=8)
    ids, values = words >> 30, words & 0xFFFFFF
    assert list(ids) != sorted(ids)
    for each in range(4):
        # Bursts each and each + 4, one after the other, of eight words of step 2.
        assert list(values[ids == each]) == [
            16 * burst + 2 * beat for burst in (each, each + 4) for beat in range(8)
        ]
        assert list(words[ids == each] >> 27 & 1) == [0, 0, 0, 0, 0, 0, 0, 1] * 2
        assert all(cycles[ids == each][::8] >= asked[each::4] + 10)
    # Only the first burst is due in cycle 11.
    assert (cycles[0], ids[0]) == (11, 0)


@pytest.mark.parametrize("bench", BENCHES)
def test_waves_are_kept_of_a_run_that_fails_too(verilog, tmp_path, bench):
    waves = tmp_path / "waves.vcd"
    with pytest.raises(SimulationError, match="RREADY is low"):
        run_testbench(verilog, "logger", [run(fault=5)], bench=bench, waves=waves)
    assert "m_axi_rready" in waves.read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_run_that_would_take_minutes(verilog, number):
    run_testbench(verilog, "logger", [run()], bench="bulk")  # compiled
    # A minute at least: 255 bursts one after another, a million cycles each.
    never = run(bursts=255, behaviour=MemoryBehaviour(latency=10**6, max_outstanding=1), cycle_limit=10**12)
    alarm = Timer(0.3, os.kill, (os.getpid(), number))
    with pytest.raises(StoppedError) as stopped, stopped_by_signals():
        alarm.start()
        run_testbench(verilog, "logger", [never], bench="bulk")
    assert stopped.value.number == number


def test_abort_ends_a_run_and_the_next_is_whole(any_verilog):
    io, verilog = any_verilog
    slow = MemoryBehaviour(latency=5, pauses=[True] * 9 + [False])
    runs = [run(io, behaviour=slow, abort_at=60, use_irq=False), run(io, behaviour=slow), run(io)]
    aborted, whole, _ = play(verilog, runs)
    assert aborted.registers[0x20] == 64
    # All four bursts were asked for and come: 32 words, one in ten cycles.
    assert aborted.registers[0x40] > 310
    assert whole.registers[0x20] == 0


def test_result_offered_before_an_abort_is_taken(verilog):
    pauses = [True] * 63 + [False]
    values = {"streams": StreamBehaviour(results=pauses), "abort_at": 70, "cycle_limit": 3000}
    aborted, broken = run(**values), run(**values, fault=18)
    response, whole = play(verilog, [aborted, run()])
    # A word every 64 cycles, and the one that was offered when ABORT came.
    assert list(response.cycles) == [63, 127]
    assert response.registers[0x20] == 64
    assert len(whole.words) == 36
    message = "the engine still offered 35 results after an error had ended the program"
    assert message in violation(verilog, run(), broken)


@pytest.mark.parametrize("cycle", [3, 30, 45])
def test_reset_ends_a_run_and_the_next_is_whole(any_verilog, cycle):
    io, verilog = any_verilog
    reset, whole, undisturbed = play(verilog, [run(io, reset_at=cycle), run(io), run(io)])
    assert reset.registers[0x1C] == 0
    assert np.array_equal(whole.words, undisturbed.words)
    if io == "stream":
        # Words come in cycles 2 to 33, results from cycle 35 on.
        assert len(reset.words) == max(0, cycle - 35)


def test_writes_are_accepted_and_answered_in_the_documented_cycles(memory_verilog):
    quick = MemoryBehaviour()
    slow = MemoryBehaviour(latency=11, w_pauses=[True, True, False])
    late = MemoryBehaviour(latency=2, aw_pauses=[True] * 49 + [False])
    for behaviour, response in zip(
        (quick, slow, late),
        play(memory_verilog, [run("memory", behaviour=each) for each in (quick, slow, late)]),
        strict=True,
    ):
        address, word, answer = (response.registers[offset] for offset in (0x44, 0x48, 0x4C))
        assert answer == max(address, word) + behaviour.latency
        assert response.cycles[-1] == word
        (_, words), _, _ = decode(response)
        assert list(words & 0xFFFFFF) == list(range(0, 2 * BURSTS * BEATS, 2))
        if behaviour is slow:
            assert list(np.diff(response.cycles)) == [3] * 35
            assert word % 3 == 2
        if behaviour is late:
            # 36 words in 9 bursts, an address every 50 cycles from cycle 49 on.
            assert address == 49 + 8 * 50


def test_bytes_without_strobe_are_not_written(memory_verilog):
    whole, partial = play(memory_verilog, [run("memory"), run("memory", fault=18)])
    assert whole.words[2, 4:].any()
    assert not partial.words[2, 4:].any()
    partial.words[2] = whole.words[2]
    assert np.array_equal(partial.words, whole.words)


def test_write_of_the_marked_word_answers_slverr(memory_verilog):
    (response,) = play(memory_verilog, [run("memory", write_error_at=RESULTS + 8 * 13)])
    assert response.registers[0x20] == 2


NO_AR = MemoryBehaviour(ar_pauses=[True] * 9 + [False])
SLOW = [True] * 9 + [False]


@pytest.mark.parametrize(
    "values, message",
    [
        ({"fault": 1, "behaviour": NO_AR}, "a read was withdrawn in cycle 2"),
        ({"fault": 2, "behaviour": NO_AR}, "a read changed while held, in cycle 2"),
        ({"fault": 3}, "size must be 8 bytes, not 4: a read of 8 words at 0x1000, in cycle 1"),
        ({"fault": 4}, "type must be INCR, not 0: a read of 8 words at 0x1000, in cycle 1"),
        ({"fault": 5}, "RREADY is low in cycle 4: no room for a requested word"),
        ({"program": 0x0FF8}, "bursts must not cross 4 KiB: a read of 8 words at 0xff8, in cycle 1"),
        (
            {"program": 0x1004},
            "address must be a multiple of 8 bytes: a read of 8 words at 0x1004, in cycle 1",
        ),
        (
            {"burst_words": 7},
            "bursts must be at most 7 words: a read of 8 words at 0x1000, in cycle 1",
        ),
        ({"fault": 7, "streams": StreamBehaviour(results=SLOW)}, "a result was withdrawn in cycle"),
        ({"fault": 8, "streams": StreamBehaviour(results=SLOW)}, "a result changed while held, in cycle"),
        ({"fault": 9}, "a result is offered while the engine is idle"),
        ({"fault": 10}, "done after 35 of 36 result words"),
        ({"results": 35}, "done after 36 of 35 result words"),
        ({"fault": 12}, "not done after 2000 cycles, 0 activation words taken, 0 result words sent"),
        ({"fault": 13}, "a read is offered while the engine is idle"),
        ({"fault": 14}, "Register 0x2c answers a write with 2"),
        ({"fault": 15, "use_irq": False}, "Register 0x1c does not answer a read"),
        ({"fault": 16}, "Register 0x1c answers a read with 2"),
        ({"fault": 17}, "the engine is busy while it interrupts, status 0x1"),
        ({"activations": 2, "surplus": 1}, "done, but 2 activation words taken, 38 result words sent"),
    ],
)
def test_broken_protocol_is_found(verilog, values, message):
    assert f"The test bench failed: run 1: {message}" in violation(verilog, run(), run(**values))


def test_logic_that_never_settles_ends_the_run_and_not_the_process(tmp_path):
    path = tmp_path / "logger.v"
    path.write_text(
        LOGGER.replace("| fault == 17;", "| fault == 17 | turning;\n  wire turning = fault == 19 & ~turning;")
    )
    message = (
        "The test bench failed: run 1: DIDNOTCONVERGE: Active region did not converge after "
        "'--converge-limit' of 10000 tries"
    )
    with pytest.raises(SimulationError) as error:
        run_testbench(path, "logger", [run(), run(fault=19)], bench="bulk")
    assert str(error.value) == message
    assert len(run_testbench(path, "logger", [run()], bench="bulk")) == 1


@pytest.mark.parametrize(
    "values, message",
    [
        (
            {"fault": 1, "behaviour": MemoryBehaviour(aw_pauses=SLOW)},
            "a write was withdrawn in cycle",
        ),
        ({"fault": 6}, "WLAST is 1 in the wrong word, in cycle"),
        ({"fault": 7, "behaviour": MemoryBehaviour(w_pauses=SLOW)}, "a written word was withdrawn in cycle"),
        ({"fault": 8, "behaviour": MemoryBehaviour(w_pauses=SLOW)}, "a written word changed while held"),
        ({"fault": 10}, "done after 35 of 36 result words"),
        ({"fault": 11}, "result word 0 is written twice"),
        ({"results": 35}, "a write goes to 0x8118, outside the results"),
        ({"results_address": 0x8FF0}, "bursts must not cross 4 KiB: a write of 4 words at 0x8ff0"),
    ],
)
def test_broken_write_protocol_is_found(memory_verilog, values, message):
    found = violation(memory_verilog, run("memory"), run("memory", **values))
    assert f"The test bench failed: run 1: {message}" in found


@pytest.mark.parametrize(
    "values, message",
    [
        ({"latency": 0}, "Latency of the memory must be from 1 to 1000000, not 0"),
        ({"max_outstanding": 0}, "Max outstanding of the memory must be from 1 to 1000000, not 0"),
    ],
)
def test_impossible_memory_is_refused(values, message):
    with pytest.raises(ValueError, match=f"^{message}$"):
        replace(MemoryBehaviour(), **values)
